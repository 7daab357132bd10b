// The package for Node.js, which loads the WebAssembly from disk at the first use.

import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import * as wasm from "./wasm/declarant.js";
import { continueWith, everythingWith } from "./everything.js";
import { filesOfLanguage, filesWith, languageOf, spokenOf, takeTranslation, takeVocabulary } from "./languages.js";
import { loadWith, ready } from "./module.js";
import { filesOf } from "./options.js";
import { bytesOf, contentOf, kindOf, translationOf, vocabularyOf } from "./sources.js";
import { batchesWith } from "./validator.js";

export * from "./public.js";

/**
 * A file of the package. Its path is put together from strings: Next.js and other bundlers take
 * `new URL("./file", import.meta.url)` for an asset, and give what isn't the address of a file.
 */
function read(name) {
  try {
    return readFileSync(join(dirname(fileURLToPath(import.meta.url)), "wasm", name));
  } catch (cause) {
    const cure = 'if this program is bundled, import "declarant/inline", or leave the package "declarant" out of the bundle';
    throw new Error(`declarant can't read its file wasm/${name}: ${cure}`, { cause });
  }
}

const texts = () => ["en.words.txt", "en.headings.txt", "lists.txt"].map(read);

/** Where the module with everything comes from: the disk, or what was given to `init`. */
let everything = () => read("everything_bg.wasm");

// A disk is near, so that the faster module is taken.
loadWith(() => continueWith(everything(), texts()));
everythingWith(() => everything());
filesWith(read);

/** What was given as a module, which can be no address here; `undefined` if nothing was. */
async function moduleOf(source) {
  const given = (await contentOf(source)) ?? undefined;
  if (given === undefined || bytesOf(given) || kindOf(given) === "WebAssembly.Module") return given;
  throw new TypeError("under Node.js a module is given as the bytes of its file, a WebAssembly.Module or a Response");
}

/**
 * Loads the module with everything now instead of at the first use, or the core if its bytes or a module are given.
 * Everything comes from the bytes or module given as `everything`.
 */
export default async function init(source, options = {}) {
  const given = await moduleOf(filesOf(options).everything);
  if (given !== undefined) everything = () => given;
  const core = await moduleOf(source);
  if (core === undefined) return continueWith(everything(), texts());
  wasm.initSync({ module: core });
  ready(texts());
}

/** Loads everything now instead of when a message is met, from bytes or a module if given. */
export async function loadEverything(source) {
  continueWith((await moduleOf(source)) ?? everything(), texts());
}

/** Loads the words for goods of a language, for `hs`, and for the rule that compares HS codes with descriptions. */
export async function loadWords(lang = "en", source) {
  const language = languageOf(lang);
  const given = await contentOf(source);
  takeVocabulary(language, given === undefined ? read(`${language}.vocabulary.txt`) : vocabularyOf(given, language));
}

/** Loads the messages of a language now instead of when a validator of that language is made. */
export async function loadMessages(lang, source) {
  const language = spokenOf(lang);
  if (language === "en") return;
  const given = await contentOf(source);
  if (given !== undefined) return takeTranslation(...translationOf(given, language));
  for (const name of filesOfLanguage(language, true)) takeTranslation(name, read(name));
}

batchesWith(async () => {
  const [batch, { startWorker }] = await Promise.all([import("./batch.js"), import("./batch-node.js")]);
  const module = async () => {
    const source = everything();
    return source instanceof WebAssembly.Module ? source : WebAssembly.compile(source);
  };
  return [batch, { module, start: startWorker, load: () => loadEverything() }];
});
