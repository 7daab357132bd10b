// The package for Node.js, which loads the WebAssembly from disk at the first use.

import { readFileSync } from "node:fs";
import { initSync } from "./wasm/declarant.js";
import { loadWith, ready } from "./api.js";

export { Validator, applyFixes, checkId, codes, lookup, rules, schemes, standardSchema, toJson, toXml } from "./api.js";

function load(module = readFileSync(new URL("./wasm/declarant_bg.wasm", import.meta.url))) {
  initSync({ module });
}

loadWith(load);

/** Loads the WebAssembly now instead of at the first use, from bytes or a module if given. */
export default async function init(source) {
  const given = await source;
  load(given instanceof Response ? await given.arrayBuffer() : given);
  ready();
}
