// The package for Node.js, which loads the WebAssembly from disk at the first use.

import { readFileSync } from "node:fs";
import { initSync } from "./wasm/declarant.js";
import {
  continueWith, everythingWith, languageOf, loadWith, ready, takeVocabulary, vocabulariesWith,
} from "./api.js";

export {
  Validator, applyFix, applyFixes, checkId, checkParts, codes, hs, lookup, rules, schemes, toJson, toXml,
} from "./api.js";
export { compareReports, groupByField } from "./reports.js";
export { standardSchema } from "./standard.js";

const read = (name, encoding) => readFileSync(new URL(`./wasm/${name}`, import.meta.url), encoding);
const words = () => ["en.words.txt", "en.headings.txt"].map((name) => read(name, "utf8"));

function load(module = read("declarant_bg.wasm")) {
  initSync({ module });
}

/** Where the module with everything comes from: the disk, or what was given to `init`. */
let everything = () => read("everything_bg.wasm");

loadWith(() => {
  load();
  ready(words());
});
everythingWith(() => everything());
const vocabulary = (language) => read(`${language}.vocabulary.txt`, "utf8");
vocabulariesWith(vocabulary);

const given = async (source) => (source instanceof Response ? source.arrayBuffer() : source);

/**
 * Loads the core now instead of at the first use, from bytes or a module if given. Everything comes from the bytes or
 * module given as `everything`.
 */
export default async function init(source, options = {}) {
  if (options.everything !== undefined) everything = () => options.everything;
  load(await given(await source));
  ready(words());
}

/** Loads everything now instead of when a message is met, from bytes or a module if given. */
export async function loadEverything(source) {
  continueWith((await given(await source)) ?? everything());
}

/** Loads the words for goods of a language, for `hs`, and for the rule that compares HS codes with descriptions. */
export async function loadWords(lang = "en", source) {
  const language = languageOf(lang);
  const text = await source;
  takeVocabulary(language, (text instanceof Response ? await text.text() : text) ?? vocabulary(language));
}
