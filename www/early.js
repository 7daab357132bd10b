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

/** The language of the browser or the one that was chosen, as language.js chooses it. */
const spoken = [new URLSearchParams(location.search).get("lang") ?? [], navigator.languages].flat()
  .map((tag) => tag.split("-")[0]).find((tag) => Object.hasOwn(UNLOADED, tag)) ?? "en";

// A module names what it needs only when it is there itself, which takes seconds for each step on a slow line. So all is asked
// for at once: after what the page is drawn with, and what it says before what it checks with. scripts/pages.mjs names the files.
const files = (document.currentScript.dataset.files ?? "").split(" ").filter(Boolean);
if (spoken !== "en") files.unshift(`words/${spoken}.json`, `pkg/wasm/${spoken}.messages.txt`, `pkg/wasm/${spoken}.headings.txt`);
for (const href of files) {
  const link = document.createElement("link");
  document.head.append(Object.assign(link, href.endsWith(".js") ? { rel: "modulepreload", href } : { rel: "preload", as: "fetch", crossOrigin: "anonymous", href }));
}

// A module that could not be loaded can't say so.
addEventListener("error", ({ target }) => {
  if (!(target instanceof HTMLScriptElement)) return;
  const say = () => {
    const box = document.querySelector(".loading");
    if (box === null) return;
    box.lang = spoken;
    box.textContent = UNLOADED[spoken];
    const live = document.getElementById("live");
    live.lang = spoken;
    live.textContent = box.textContent;
  };
  if (document.readyState === "loading") addEventListener("DOMContentLoaded", say);
  else say();
}, true);
