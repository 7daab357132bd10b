// The package in a page or a worker.

import start from "./wasm/declarant.js";
import { ready } from "./api.js";

export { Validator, applyFixes, checkId, codes, lookup, rules, schemes, standardSchema, toJson, toXml } from "./api.js";

/** Loads the WebAssembly from beside this module, or from the given URL, response, bytes or module. */
export default async function init(source) {
  await start(source === undefined ? undefined : { module_or_path: source });
  ready();
}
