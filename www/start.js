// How a page begins: it says that it is loading, or that it can't, until what it needs is there.

import { announce, element } from "./dom.js";
import { spoken } from "./language.js";
import { say } from "./words.js";

/** Waits for what the page needs. Where that can't be loaded, the page says so and tries again when it is asked to. */
export async function start(load) {
  for (;;) {
    try {
      return await load();
    } catch (error) {
      console.warn(error);
      await spoken;
      await again();
    }
  }
}

/** What is said where rules can't be loaded. */
export const unloaded = () => say("The rules could not be loaded, so nothing is checked. Look whether there is a network.");

/** Says that loading failed, until somebody wants to try again. */
function again() {
  const box = document.querySelector(".loading");
  const loading = [...box.childNodes];
  const words = unloaded();
  announce(words);
  return new Promise((resolve) => {
    const retry = element("button", { type: "button", class: "button quiet", click: resolve }, say("Try again"));
    const isHere = document.activeElement === box;
    box.replaceChildren(element("span", {}, words), " ", retry);
    if (isHere) retry.focus();
  }).then(() => {
    box.replaceChildren(...loading);
    box.tabIndex = -1;
    box.focus();
    announce(box.textContent);
  });
}

/** Opens the page for use. Only then are the files kept for the time without a network, so that nothing waits for them. */
export function ready() {
  document.querySelector(".loading")?.remove();
  for (const one of document.querySelectorAll("[data-waits]")) one.disabled = false;
  document.body.dataset.ready = "true";
  keepFiles().catch(() => {});
}

/** Where a browser keeps nothing, some have no service worker, and others throw when they are asked for it. */
const keepFiles = async () => navigator.serviceWorker?.register("sw.js");
