// The package with the core, its words and its lists inside, for tools that don't copy the files of a package.

import { continueWith, everythingWith, isServed } from "./everything.js";
import { languageOf, spokenOf, takeTranslation, takeVocabulary } from "./languages.js";
import { ready, startWith } from "./module.js";
import { filesOf } from "./options.js";
import { contentOf, translationOf, vocabularyOf } from "./sources.js";
import { batchesWith, warm } from "./validator.js";
import { core, texts } from "./wasm/inline.js";

export * from "./public.js";

/** The module with everything, if it was given to `init`: bytes or a module. */
let everything;
/** The core with its words and lists, while they are being unpacked. */
let loading;

const words = () => Promise.all(texts.map((text) => text()));

const compiled = (given) => (given instanceof WebAssembly.Module ? given : WebAssembly.compile(given));

/** Loads the core that is in this module, or from the given bytes, response or module. */
export default async function init(source, options = {}) {
  keep(filesOf(options).everything);
  const module = contentOf(source).then((given) => given ?? core());
  loading = Promise.all([module.then(compiled).then(startWith), words()]);
  const [, given] = await loading;
  ready(given);
  // What fails here fails in the first check, which says so.
  warm().catch(() => {});
}

/** Loads the module with everything from bytes, a response or a module. */
export async function loadEverything(source) {
  const module = (await contentOf(source)) ?? everything;
  if (module === undefined) throw new TypeError(MISSING);
  const [given, whole] = await Promise.all([words(), compiled(module)]);
  // The core must not arrive later and take the place of everything.
  await loading?.catch(() => {});
  continueWith(whole, given);
}

const MISSING = 'give the module with everything: import everything from "declarant/inline-everything", then `await loadEverything(everything())`';

/** Takes the words for goods of a language, the text of the file `declarant/en.vocabulary.txt` or a response with it. */
export async function loadWords(lang = "en", source) {
  const language = languageOf(lang);
  takeVocabulary(language, vocabularyOf(await whenReady(contentOf(source)), language));
}

/**
 * Takes the messages of a language, the text of the file `declarant/de.messages.txt` or a response with it; for what HS codes
 * cover that of `declarant/de.headings.txt` as well, and for WCO messages that of `declarant/de.elements.txt`.
 */
export async function loadMessages(lang, source) {
  const language = spokenOf(lang);
  if (language !== "en") takeTranslation(...translationOf(await whenReady(contentOf(source)), language));
}

/** What was loaded, once the core is there that takes it. */
async function whenReady(content) {
  const loaded = await content;
  await loading?.catch(() => {});
  return loaded;
}

/** Serves the package, until another entry does. */
function serve() {
  everythingWith(() => {
    if (everything === undefined) throw new TypeError(MISSING);
    return everything;
  });
  batchesWith(async () => {
    const batch = await import("./batch.js");
    const module = async () => {
      const given = await contentOf(everything);
      if (given === undefined) throw new TypeError(MISSING);
      return compiled(given);
    };
    // Where the file of the worker isn't copied either, the batch runs here.
    return [batch, { module, start: batch.startWorker, load: () => loadEverything() }];
  });
}

// A program may import the entry that loads files as well. That one finds everything by itself.
if (!isServed()) serve();

/** Keeps the module with everything, if it was given. */
function keep(given) {
  if (given === undefined) return;
  everything = given;
  serve();
}
