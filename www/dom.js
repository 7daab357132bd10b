// Elements made in script, and what the pages say aloud.

import { say } from "./words.js";

/** Milliseconds to wait before something is read out, so that only the newest of several is. */
const BREATH = 700;

/** The element of the page with that id. */
export const at = (id) => document.getElementById(id);

/** An element with attributes and children; text stays text. */
export function element(name, attributes = {}, ...children) {
  const made = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) {
    if (typeof value === "function") made.addEventListener(key, value);
    else if (value === true) made.setAttribute(key, "");
    else if (value !== undefined && value !== false) made.setAttribute(key, value);
  }
  made.append(...children.filter((child) => child !== undefined && child !== null && child !== false));
  return made;
}

/** Text whose direction is its own, whatever stands around it. */
export const bdi = (text) => element("bdi", {}, text);

/**
 * A sentence as nodes, in which each of the words is isolated from the direction of the rest.
 *
 * A quoted name in Arabic or a telephone number would otherwise reorder the words beside it.
 */
export function isolated(sentence, words) {
  const wanted = words.filter((word) => typeof word === "string" && word.length > 1 && sentence.includes(word));
  const nodes = [];
  for (let at = 0; at < sentence.length;) {
    const next = wanted
      .map((word) => [sentence.indexOf(word, at), word])
      .filter(([place]) => place !== -1)
      .sort(([one, a], [other, b]) => one - other || b.length - a.length)[0];
    if (next === undefined) {
      nodes.push(sentence.slice(at));
      break;
    }
    const [place, word] = next;
    nodes.push(sentence.slice(at, place), bdi(word));
    at = place + word.length;
  }
  return nodes;
}

/** The day that a field for a date holds, as an option; none while it isn't a whole one. */
export const dayOf = (field) => (/^\d{4}-\d\d-\d\d$/.test(field.value) ? { on: field.value } : {});

/** Says something to screen readers through the page's one live region, the newest only. */
export const announce = (() => {
  let timer;
  return (words) => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      const region = document.getElementById("live");
      if (region.textContent !== words) region.textContent = words;
    }, BREATH);
  };
})();

/** Says something to everybody: aloud, and in sight behind what was used, until that is left or used again. */
export function tell(control, words) {
  if (control.nextElementSibling?.matches(".seen")) control.nextElementSibling.remove();
  // What was said already is said again.
  document.getElementById("live").textContent = "";
  announce(words);
  const seen = element("span", { class: "hint seen", "aria-hidden": "true" }, bdi(words));
  control.after(seen);
  control.addEventListener("blur", () => seen.remove(), { once: true });
}

/** Brings an element into view and focuses it, also out of a fold that is closed. */
export function goTo(target) {
  for (let fold = target.closest("details"); fold; fold = fold.parentElement.closest("details")) fold.open = true;
  target.focus({ preventScroll: true });
  target.scrollIntoView({ block: "center" });
}

/** Makes a button copy a text and say so. */
export function copies(button, text) {
  button.addEventListener("click", async () => {
    try {
      await navigator.clipboard.writeText(text());
      tell(button, say("Copied."));
    } catch {
      tell(button, say("The browser doesn't allow copying here. Select the text and copy it."));
    }
  });
}

/** Makes tabs of buttons: arrows go from one to the next, as screen readers announce. Gives what opens one. */
export function tabs(buttons, onOpen = () => {}) {
  const open = (tab) => {
    for (const one of buttons) {
      one.setAttribute("aria-selected", String(one === tab));
      one.tabIndex = one === tab ? 0 : -1;
      document.getElementById(one.getAttribute("aria-controls")).hidden = one !== tab;
    }
    onOpen(tab);
  };
  buttons.forEach((tab, index) => {
    tab.addEventListener("click", () => open(tab));
    tab.addEventListener("keydown", (event) => {
      const isMirrored = getComputedStyle(tab).direction === "rtl";
      const next = isMirrored ? "ArrowLeft" : "ArrowRight";
      const steps = { [next]: 1, [isMirrored ? "ArrowRight" : "ArrowLeft"]: -1, Home: -index, End: buttons.length - 1 - index };
      if (!(event.key in steps)) return;
      event.preventDefault();
      const other = buttons[(index + steps[event.key] + buttons.length) % buttons.length];
      open(other);
      other.focus();
    });
  });
  return open;
}
