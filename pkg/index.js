// The package in a page or a worker.

import { continueWith, everythingWith } from "./everything.js";
import { filesForEverything, filesOfLanguage, languageOf, spokenOf, takeTranslation, takeVocabulary } from "./languages.js";
import { ready, startWith } from "./module.js";
import { filesOf } from "./options.js";
import { awaited, bytesOf, textOf, translationOf } from "./sources.js";
import { batchesWith, warm } from "./validator.js";

export * from "./public.js";

/**
 * The address of a file beside this module. `beside` is a function with the literal that bundlers look for: it isn't
 * evaluated where the module has no address, as in some workers, unless a file is loaded from there. The development
 * servers of Vite 6 and 7 move this module alone, to a folder beside that of the package.
 */
function address(name, beside) {
  try {
    const moved = /\/node_modules\/\.vite\/deps[^/]*\//.exec(import.meta.url);
    if (moved === null) return beside();
    return new URL(`${import.meta.url.slice(0, moved.index)}/node_modules/declarant/wasm/${name}`);
  } catch (cause) {
    const cure = 'give it to the function that loads it, such as init(), or import "declarant/inline"';
    throw new Error(`declarant doesn't know where its file ${name} is: ${cure}`, { cause });
  }
}

/** Where the module with everything comes from if it was given to `init`: a URL, bytes or a module. */
let everything;
const everythingAddress = () =>
  address("everything_bg.wasm", () => new URL("./wasm/everything_bg.wasm", import.meta.url));
/** The core, while it is being loaded. */
let core;
/** The words and lists, which both modules are given, while they are being loaded. */
let texts;

async function textsFrom({ words, headings, lists }) {
  const one = (name, given, beside) => loadedText(given ?? address(name, beside), name);
  texts = Promise.all([
    one("en.words.txt", words, () => new URL("./wasm/en.words.txt", import.meta.url)),
    one("en.headings.txt", headings, () => new URL("./wasm/en.headings.txt", import.meta.url)),
    one("lists.txt", lists, () => new URL("./wasm/lists.txt", import.meta.url)),
  ]);
  return texts;
}

/**
 * Loads the core from beside this module, or from the given URL, response, bytes or module, and the words and lists for
 * it. They and everything come from beside this module too, or from what is given as `words`, `headings`, `lists` and
 * `everything`.
 */
export default async function init(source, options = {}) {
  everything = filesOf(options).everything ?? everything;
  source ??= address("declarant_bg.wasm", () => new URL("./wasm/declarant_bg.wasm", import.meta.url));
  // The core is asked for first: it is the largest, and compiled while the others come.
  core = Promise.all([compiled(source).then(startWith), textsFrom(options)]);
  const [, given] = await core;
  ready(given);
  // What fails here fails in the first check, which says so.
  warm().catch(() => {});
}

/** Loads the words for goods of a language, for `hs` and for the rule that compares HS codes with descriptions. */
export async function loadWords(lang = "en", source) {
  const language = languageOf(lang);
  const name = `${language}.vocabulary.txt`;
  const beside = () => address(name, () => new URL(`./wasm/${language}.vocabulary.txt`, import.meta.url));
  takeVocabulary(language, await whenReady(loadedText((await source) ?? beside(), name)));
}

/** Loads the messages of a language, for validators of that language. */
export async function loadMessages(lang, source) {
  const language = spokenOf(lang);
  if (language === "en") return;
  const given = await source;
  if (given !== undefined) return takeTranslation(...translationOf(await whenReady(loadedText(given)), language));
  await takeFiles(filesOfLanguage(language));
}

/** The address of a file of a translation. */
function translationAddress(name) {
  const [language, kind] = name.split(".");
  if (kind === "headings") return address(name, () => new URL(`./wasm/${language}.headings.txt`, import.meta.url));
  if (kind === "elements") return address(name, () => new URL(`./wasm/${language}.elements.txt`, import.meta.url));
  return address(name, () => new URL(`./wasm/${language}.messages.txt`, import.meta.url));
}

/** Where they can't be loaded, reports say that they aren't there. */
const takeFilesForEverything = () => takeFiles(filesForEverything()).catch(() => {});

const takeFiles = (names) =>
  Promise.all(names.map(async (name) => takeTranslation(name, await whenReady(loadedText(translationAddress(name), name)))));

/** What was loaded, once the core is there that takes it: both are loaded at once where `init` wasn't awaited before. */
async function whenReady(loading) {
  const loaded = await loading;
  await core?.catch(() => {});
  return loaded;
}

/** A text of the package that was given, or that is at an address: the one of that name, or any. */
async function loadedText(source, name) {
  let given = await source;
  let from = name === undefined ? "the text that was given" : `the text given as ${name}`;
  if (isAddress(given) && textOf(given) === undefined) given = await fetched(given);
  if (given instanceof Response) {
    from = given.url || from;
    given = await arrived(from, found(given).arrayBuffer());
  }
  const text = textOf(given, name);
  if (text === undefined) throw notFound(from, "it is another file");
  return text;
}

/** Loads everything in the background, so that nothing waits for it when a message is met. */
export async function loadEverything(source) {
  const [module] = await Promise.all([compiled((await source) ?? everything ?? everythingAddress()), takeFilesForEverything()]);
  // The core must not arrive later and take the place of everything. If it fails, everything serves.
  await core?.catch(() => {});
  continueWith(module, await (texts ?? textsFrom({})).catch(() => textsFrom({})));
}

const isAddress = (source) =>
  typeof source === "string" || source instanceof URL || (typeof Request === "function" && source instanceof Request);

/** The module of a source: an address, a response, bytes or the module itself. */
async function compiled(source) {
  let given = await awaited(source);
  if (given instanceof WebAssembly.Module) return given;
  let from = "the module that was given";
  if (isAddress(given)) given = await fetched(given);
  if (given instanceof Response) {
    from = found(given).url || from;
    const isWasm = given.headers.get("content-type")?.startsWith("application/wasm");
    if (isWasm) return arrived(from, WebAssembly.compileStreaming(given));
    given = await arrived(from, given.arrayBuffer());
  }
  if (bytesOf(given) === undefined) throw new TypeError("a module is an address, a Response, bytes or a WebAssembly.Module");
  return arrived(from, WebAssembly.compile(given));
}

/** Awaits what comes from somewhere or is made of it, and says where from if that fails. */
async function arrived(from, coming) {
  try {
    return await coming;
  } catch (cause) {
    if (/Content.Security.Policy|unsafe-eval/i.test(cause.message)) {
      throw new Error("the content security policy must have `script-src 'wasm-unsafe-eval'` for declarant", { cause });
    }
    const isOther = cause instanceof WebAssembly.CompileError;
    throw notFound(from, isOther ? "what came isn't WebAssembly, or not all of it" : cause.message, cause);
  }
}

async function fetched(address) {
  try {
    return await fetch(address);
  } catch (cause) {
    const why = `${cause.message}. The next call tries again, and a content security policy must allow it by \`connect-src\``;
    throw notFound(address.url ?? address, why, cause);
  }
}

function notFound(url, why, cause) {
  const cure = "If the build tool doesn't copy the package's files, import \"declarant/inline\" or give their addresses to what loads them, such as init()";
  return new Error(`declarant couldn't load ${url}: ${why}. ${cure}`, { cause });
}

function found(response) {
  if (!response.ok) throw notFound(response.url, `${response.status} ${response.statusText}`.trim());
  return response;
}

/** What is at an address, loaded at once: nothing else happens in this page or worker until it is there. */
function loadedNow(source) {
  if (!isAddress(source)) return source;
  const request = new XMLHttpRequest();
  request.open("GET", source.url ?? source, false);
  // A page can't ask for bytes at once, only for text. With this character set each character is a byte.
  const isPage = typeof document !== "undefined";
  if (isPage) request.overrideMimeType("text/plain; charset=x-user-defined");
  else request.responseType = "arraybuffer";
  request.send();
  if (request.status !== 200) throw notFound(source.url ?? source, `${request.status} ${request.statusText}`.trim());
  return isPage ? Uint8Array.from(request.responseText, (character) => character.charCodeAt(0)) : request.response;
}

everythingWith(() => loadedNow(everything ?? everythingAddress()), (name) => loadedNow(translationAddress(name)));

batchesWith(async () => {
  const code = import("./batch.js").catch((cause) => {
    // A browser remembers what it couldn't load, and a page may be older than the files of its server.
    throw new Error(`declarant couldn't load its code for batches: ${cause.message}. Load the page again`, { cause });
  });
  const [batch] = await Promise.all([code, takeFilesForEverything()]);
  const module = () => compiled(everything ?? everythingAddress());
  return [batch, { module, start: batch.startWorker, load: () => loadEverything() }];
});
