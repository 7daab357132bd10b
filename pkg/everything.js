// The module with everything, which takes the place of the core where a message is read or written.

import { fileNow, filesForEverything } from "./languages.js";
import { hasEverything, ready, replace, start, translations } from "./module.js";

/** The module with everything, once it was continued with. */
export let whole;
/** Returns it, or its bytes, at once. */
let everything;
/** Returns a file that everything needs, which a page waits for. */
let fileForEverything = fileNow;

/** Whether an entry of the package has said where things come from. Another one without them leaves it at that. */
export const isServed = () => everything !== undefined;

/** Sets the function that returns the module with everything when it is needed and isn't loaded, and one for its files. */
export function everythingWith(loader, file = fileForEverything) {
  everything = loader;
  fileForEverything = file;
}

/**
 * Continues with the module with everything instead of the core, with the texts for it if they are new. Engines are
 * created again in it.
 */
export function continueWith(module, given) {
  if (hasEverything) return;
  const compiled = module instanceof WebAssembly.Module ? module : new WebAssembly.Module(module);
  replace(compiled);
  whole = compiled;
  for (const name of filesForEverything()) {
    try {
      const text = fileForEverything(name);
      if (text !== undefined) translations.set(name, text);
    } catch {
      // Reports say that it isn't there.
    }
  }
  ready(given);
}

/** Loads everything now, because a message is to be read or written. */
export function needEverything() {
  start();
  if (hasEverything) return;
  try {
    continueWith(everything());
  } catch (error) {
    throw new Error(
      "declarant couldn't load the module that reads and writes WCO messages: `await loadEverything()` before that",
      { cause: error },
    );
  }
}
