// Shapes the JavaScript that wasm-bindgen wrote into a folder. What only batches and the command need goes into a file of
// its own, so that no page loads it before its first batch. Nobody reads what is generated: without comments, blanks and
// long names it takes two fifths. Errors show the line they come from, so it has lines.

import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { transform } from "esbuild";

const [, , folder, mode] = process.argv;

/** What batches and the command need alone. */
const OF_BATCHES = /^(Card|Judge|Splitter)(Finalization)?$|^batchFrame$/;
/** The methods of an engine that only the command and the benchmarks call. */
const OF_COMMAND = /^ {4}(checkInWords|checkRecord|reference|verdict\w*)\([^]*?^ {4}\}\n/gm;

/**
 * Both modules are used by the JavaScript of the one with everything, which has the exports and imports of the core and more.
 * Its own loader is left out, since pkg/index.js has compiled the module already. `__wbg_start` starts it, once, and
 * `initSync` does so at once. `__wbg_replace` continues with another module, or with the one that was there if it can't be
 * started. `numbersOfModule` and `textOfModule` are what stands in its memory, `importsOfModule` what it is given.
 */
const OURS = `
export async function __wbg_start(module) {
    const instance = wasm ?? (await WebAssembly.instantiate(module, __wbg_get_imports()));
    if (wasm === undefined) __wbg_finalize_init(instance, module);
}

export function initSync(given) {
    if (wasm !== undefined) return wasm;
    const module = given.module instanceof WebAssembly.Module ? given.module : new WebAssembly.Module(given.module);
    return __wbg_finalize_init(new WebAssembly.Instance(module, __wbg_get_imports()), module);
}

export function __wbg_replace(module) {
    const before = [wasmModule, wasmInstance, wasm];
    wasmModule = module;
    try {
        __wbg_reset_state();
    } catch (error) {
        [wasmModule, wasmInstance, wasm] = before;
        throw error;
    }
}

function __wbg_fresh(object) {
    if (object.__wbg_inst !== __wbg_instance_id) throw new Error("stale object of a previous instance of the module");
}

function __wbg_text([address, length]) {
    const text = getStringFromWasm0(address, length);
    wasm.__wbindgen_free(address, length, 1);
    return text;
}

export { __wbg_get_imports as importsOfModule, getUint32ArrayMemory0 as numbersOfModule, getStringFromWasm0 as textOfModule };
`;

/**
 * What is written otherwise, in this order: what it is, how wasm-bindgen writes it, and what takes its place. Each must be
 * there: another version of wasm-bindgen may write something else.
 */
const REWRITTEN = [
  ["how a module is started at once", /^function initSync[^]*?^\}\n/m, ""],
  ["what is exported", /^export \{ initSync, .*\n/m, OURS],
  // One could name what the code doesn't.
  ["the comments", /\/\*\*[^]*?\*\//g, ""],
  // The package calls `free` itself, and a statement beside a class would keep it where nobody uses it.
  ["the freeing of objects by `using`", /^if \(Symbol\.dispose\).*\n/gm, ""],
  // All browsers that the package runs in have it.
  ["what stands in for `encodeInto`", /^if \(!\('encodeInto' in [^]*?^\}\n/gm, ""],
  [
    "the refusal of an object of an instance that was replaced",
    /if \(this\.__wbg_inst !== undefined && [^]*?\{\s*throw [^;]*;\s*\}/g, "__wbg_fresh(this);",
  ],
  // Nothing in the module asks for one.
  ["the look for another instance before a call", /(?:__wbg_call_guard\(\)|(?:let )?__wbg_reinit_scheduled = false);/g, ""],
  ["the doubt whether a variable is there", /if \(typeof \w+ !== 'undefined'\) /g, ""],
  // Its memory goes with the instance: see `call` of pkg/module.js.
  [
    "the freeing of arguments where one can't be passed",
    /let ptr0, [^;]*;\s*try \{([^}]*)\} catch \(e\) \{[^]*?throw e;\s*\}/g, "$1",
  ],
  [
    "the freeing of a text that is returned",
    /let deferred\d+_0;[^]*?try \{([^]*?)deferred[^]*?return [^]*?finally \{[^}]*\}/g, "$1 return __wbg_text(ret);",
  ],
  [
    "arguments that are passed before a call",
    /((?:(?:const |var )?(?:ptr|len)\d+ = [^;]*;\s*)*)let ret;\s*ret = (wasm\.\w+\([^)]*\));/g, withArguments,
  ],
  // The functions that pass arguments know how memory is had.
  ["how a text is given memory", /(passStringToWasm0\(.*?), wasm\.__wbindgen_malloc, wasm\.__wbindgen_realloc\)/g, "$1)"],
  ["how numbers are given memory", /(passArray\w+ToWasm0\(.*?), wasm\.__wbindgen_malloc\)/g, "$1)"],
  ["how an argument takes memory", /^(function pass\w+ToWasm0\(\w+), malloc/gm, "$1, malloc = wasm.__wbindgen_malloc"],
  [
    "a text without more memory",
    /, realloc\) \{\s*if \(realloc === undefined\) \{[^}]*\}/, ", realloc = wasm.__wbindgen_realloc) {",
  ],
];

/** A call whose arguments were passed before it: each is an address, followed by the length of what was passed last. */
function withArguments(_, passed, call) {
  const values = new Map([...passed.matchAll(/(\w+) = ([^;]*);/g)].map(([, name, value]) => [name, value]));
  return `const ret = ${call.replace(/\b(?:ptr|len)\d+\b/g, (name) => values.get(name))};`;
}

const { version } = JSON.parse(await readFile(new URL("../pkg/package.json", import.meta.url), "utf8"));
let text = `export const VERSION = "${version}";\n${await readFile(join(folder, "declarant.js"), "utf8")}`;
for (const [what, written, ours] of REWRITTEN) {
  if (text.search(written) < 0) throw new Error(`glue: wasm-bindgen writes ${what} in another way`);
  text = text.replace(written, ours);
}

const ofCommand = text.match(OF_COMMAND).join("");
text = text.replace(OF_COMMAND, "");
const statements = text.split(/^(?=(?:export )?(?:async )?(?:class|const|function|let) )/m);
const nameOf = (statement) => /^(?:export )?(?:async )?(?:class|const|function|let) (\w+)/.exec(statement)?.[1] ?? "";
const isOfBatches = (statement) => OF_BATCHES.test(nameOf(statement));
const batch = `${statements.filter(isOfBatches).join("")}export class Recorder extends Engine {\n${ofCommand}}\n`;
const rest = statements.filter((statement) => !isOfBatches(statement));
const isExported = (name) => rest.some((statement) => statement.startsWith("export") && nameOf(statement) === name);
// `let wasmModule, wasmInstance, wasm;` has three.
const needed = ["wasm", ...rest.map(nameOf)].filter((name) => name !== "" && new RegExp(`\\b${name}\\b`).test(batch));
const files = {
  "declarant.js": `${rest.join("")}\nexport { ${needed.filter((name) => !isExported(name)).join(", ")} };\n`,
  "batch.js": `import { ${needed.join(", ")} } from "./declarant.js";\n${batch}`,
};
for (const [name, content] of Object.entries(files)) {
  const small = { minify: true, treeShaking: true, lineLimit: 1000, format: "esm" };
  const { code } = mode === "dev" ? { code: content } : await transform(content, small);
  await writeFile(join(folder, name), code);
}
