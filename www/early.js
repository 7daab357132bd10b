// What holds before the modules of a page are there. It is no module, so that it runs first.

// The browser sends no form itself: that would end the page, and the loading of what checks it.
addEventListener("submit", (event) => event.preventDefault());
// Nor does it open a file that was dropped in the place of the page.
for (const kind of ["dragover", "drop"]) {
  addEventListener(kind, (event) => {
    if (event.dataTransfer?.types.includes("Files")) event.preventDefault();
  });
}

/** What a page says that lacks a module; scripts/pages.mjs adds the other languages, since nothing can be looked up then. */
const UNLOADED = { en: "The page could not be loaded whole, so nothing is checked. Look whether there is a network, and load it again." };

// A module that could not be loaded can't say so.
addEventListener("error", ({ target }) => {
  if (!(target instanceof HTMLScriptElement)) return;
  const say = () => {
    const box = document.querySelector(".loading");
    if (box === null) return;
    // As language.js chooses it.
    const chosen = new URLSearchParams(location.search).get("lang");
    box.lang = [chosen ?? [], navigator.languages].flat().map((tag) => tag.split("-")[0]).find((tag) => Object.hasOwn(UNLOADED, tag)) ?? "en";
    box.textContent = UNLOADED[box.lang];
    const live = document.getElementById("live");
    live.lang = box.lang;
    live.textContent = box.textContent;
  };
  if (document.readyState === "loading") addEventListener("DOMContentLoaded", say);
  else say();
}, true);
