// The WebAssembly module: whether it is there, the texts that it is given, and calls of it.

import * as wasm from "./wasm/declarant.js";
import { forgetInstance } from "./report.js";

/** Whether the module is there. */
export let loaded = false;
let load = () => {
  throw new Error("declarant is not loaded yet: `await init()` first");
};
/** Whether the module is the one with everything. The core is half as large, and doesn't read messages. */
export let hasEverything = false;
/** The number of the current module instance. An engine is only valid in the instance that created it. */
export let instance = 0;

/** The words of reports and the lists, in UTF-8, which the modules don't carry. Each instance is given them. */
let texts = [];
/** The vocabularies by their languages, likewise. Each instance is given them too. */
export const vocabularies = new Map();
/** The translations of messages by the names of their files, likewise. */
export const translations = new Map();

/** Marks the module as loaded, with the texts for it if they are new. */
export function ready(given = texts) {
  texts = given;
  hasEverything = wasm.hasMessages();
  speak();
  loaded = true;
}

/** All texts that the module was given, but for vocabularies. */
export const allTexts = () => [...texts, ...translations.values()];

function speak() {
  for (const text of allTexts()) wasm.loadText(text);
  for (const text of vocabularies.values()) wasm.loadVocabulary(text);
}

/** Sets the function that loads the module at its first use, and then calls `ready`. */
export function loadWith(loader) {
  load = loader;
}

/** Refuses a module that isn't of this package: a cache may have kept that of another version. */
function mustBeOurs(module) {
  const given = wasm.importsOfModule();
  const isStarted = WebAssembly.Module.exports(module).some(({ name }) => name === "__wbindgen_start");
  if (isStarted && WebAssembly.Module.imports(module).every(({ module: of, name }) => given[of]?.[name])) return;
  throw new Error("this WebAssembly isn't that of this JavaScript: take both from one package");
}

/** Starts the first module. */
export async function startWith(module) {
  mustBeOurs(module);
  await wasm.__wbg_start(module);
}

/** Takes another module in the place of the one that is there. Engines are created again in it. */
export function replace(module) {
  mustBeOurs(module);
  if (!loaded) return wasm.initSync({ module });
  // The engines are gone also where it can't be started, as for want of memory: they are created again in the core.
  renew();
  wasm.__wbg_replace(module);
}

function renew() {
  instance += 1;
  forgetInstance();
}

/** Loads the module if it isn't yet. */
export function start() {
  if (loaded) return;
  load();
}

/** Calls the module. After a trap its state is unreliable, so the next call gets a new instance. */
export function call(use) {
  start();
  try {
    return use();
  } catch (error) {
    // A stack overflow in the module is a RangeError.
    if (!(error instanceof WebAssembly.RuntimeError || error instanceof RangeError)) throw error;
    renew();
    wasm.__wbg_reset_state();
    speak();
    throw new Error("declarant failed on this call, which is a mistake in declarant; the next call is not affected", {
      cause: error,
    });
  }
}

/** Calls the module for functions whose only errors are invalid arguments. */
export function ask(use) {
  return call(() => {
    try {
      return use();
    } catch (error) {
      if (error instanceof WebAssembly.RuntimeError || error instanceof RangeError) throw error;
      throw new TypeError(error.message.replace(/^Error: /, ""));
    }
  });
}
