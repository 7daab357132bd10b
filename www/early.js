// What holds before the modules of a page are there. It is no module, so that it runs first.

// The browser sends no form itself: that would end the page, and the loading of what checks it.
addEventListener("submit", (event) => event.preventDefault());
// Nor does it open a file that was dropped in the place of the page.
for (const kind of ["dragover", "drop"]) {
  addEventListener(kind, (event) => {
    if (event.dataTransfer?.types.includes("Files")) event.preventDefault();
  });
}

// A module that could not be loaded can't say so.
addEventListener("error", ({ target }) => {
  if (!(target instanceof HTMLScriptElement)) return;
  const say = () => {
    const box = document.querySelector(".loading");
    if (box === null) return;
    box.textContent = "The page could not be loaded whole, so nothing is checked. Look whether there is a network, and load it again.";
    document.getElementById("live").textContent = box.textContent;
  };
  if (document.readyState === "loading") addEventListener("DOMContentLoaded", say);
  else say();
}, true);
