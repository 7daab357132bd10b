// Says that a script of the page could not be loaded. It is no module, so that it is there before them.
addEventListener("error", ({ target }) => {
  if (!(target instanceof HTMLScriptElement)) return;
  const say = () => {
    const box = document.querySelector(".loading");
    if (box !== null) box.textContent = "The page could not be loaded whole, so nothing is checked. Look whether there is a network, and load it again.";
  };
  if (document.readyState === "loading") addEventListener("DOMContentLoaded", say);
  else say();
}, true);
