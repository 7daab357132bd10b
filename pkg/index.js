// The package in a page or a worker.

import start from "./wasm/declarant.js";
import { continueWith, everythingWith, languageOf, ready, takeVocabulary } from "./api.js";

export {
  Validator, applyFix, applyFixes, checkId, checkParts, codes, hs, lookup, rules, schemes, toJson, toXml,
} from "./api.js";
export { compareReports, groupByField } from "./reports.js";
export { standardSchema } from "./standard.js";

/** Where the module with everything comes from: a URL, bytes or a module. */
let everything = new URL("./wasm/everything_bg.wasm", import.meta.url);
/** The core and its words, while they are being loaded. */
let core;

/**
 * Loads the core from beside this module, or from the given URL, response, bytes or module, and the words for it. They
 * and everything come from beside this module too, or from what is given as `words`, `headings` and `everything`.
 */
export default async function init(source, options = {}) {
  everything = options.everything ?? everything;
  const texts = [
    options.words ?? new URL("./wasm/en.words.txt", import.meta.url),
    options.headings ?? new URL("./wasm/en.headings.txt", import.meta.url),
  ].map(textOf);
  core = Promise.all([start(source === undefined ? undefined : { module_or_path: source }), ...texts]);
  const [, ...words] = await core;
  ready(words);
}

/** Loads the words for goods of a language, for `hs` and for the rule that compares HS codes with descriptions. */
export async function loadWords(lang = "en", source) {
  const language = languageOf(lang);
  const given = (await source) ?? new URL(`./wasm/${language}.vocabulary.txt`, import.meta.url);
  if (typeof given === "string" && given.startsWith("declarant ")) return takeVocabulary(language, given);
  takeVocabulary(language, await (given instanceof Response ? found(given).text() : textOf(given)));
}

async function textOf(source) {
  return found(await fetch(source)).text();
}

/** Loads everything in the background, so that nothing waits for it when a message is met. */
export async function loadEverything(source) {
  const given = (await source) ?? everything;
  const module = await (isAddress(given) ? compiled(await fetch(given)) : compiled(given));
  // The core must not arrive later and take the place of everything. If it fails, everything serves.
  await core?.then(([, ...words]) => ready(words), () => {});
  continueWith(module);
}

const isAddress = (source) => typeof source === "string" || source instanceof URL || source instanceof Request;

async function compiled(source) {
  if (source instanceof WebAssembly.Module) return source;
  return WebAssembly.compile(source instanceof Response ? await found(source).arrayBuffer() : source);
}

function found(response) {
  if (!response.ok) throw new Error(`failed to fetch ${response.url}: ${response.status} ${response.statusText}`);
  return response;
}

/** Everything, loaded at once: nothing else happens in this page or worker until it is there. */
function loadedNow() {
  if (!isAddress(everything)) return everything;
  const request = new XMLHttpRequest();
  request.open("GET", everything, false);
  // A page can't ask for bytes at once, only for text. With this character set each character is a byte.
  const isPage = typeof document !== "undefined";
  if (isPage) request.overrideMimeType("text/plain; charset=x-user-defined");
  else request.responseType = "arraybuffer";
  request.send();
  if (request.status !== 200) throw new Error(`failed to fetch ${everything}: ${request.status} ${request.statusText}`);
  return isPage ? Uint8Array.from(request.responseText, (character) => character.charCodeAt(0)) : request.response;
}

everythingWith(loadedNow);
