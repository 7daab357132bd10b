// Shapes the JavaScript that wasm-bindgen wrote into a folder: what only batches need goes into a file of its own, so that
// no page loads it before its first batch. Nobody reads what is generated: without comments, blanks and long names it takes
// two fifths. Errors show the line they come from, so it has lines.

import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { transform } from "esbuild";

const [, , folder, mode] = process.argv;

/** What batches need alone. */
const OF_BATCHES = /^(Card|Judge|Splitter)(Finalization)?$|^batchFrame$/;
/** An object of an instance of the module that was replaced. */
const STALE = /if \(this\.__wbg_inst !== undefined && this\.__wbg_inst !== __wbg_instance_id\) \{\s*throw new Error\('[^']*'\);\s*\}/g;

/**
 * Both modules are used by the JavaScript of the one with everything, which has the exports and imports of the core and more.
 * Its own loader is left out, since pkg/index.js has compiled the module already. `__wbg_start` starts it, once.
 * `__wbg_replace` continues with another module, or with the one that was there if it can't be started.
 */
const OURS = `
export async function __wbg_start(module) {
    const instance = wasm ?? (await WebAssembly.instantiate(module, __wbg_get_imports()));
    if (wasm === undefined) __wbg_finalize_init(instance, module);
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
`;

/** A part of a text that must be there: another version of wasm-bindgen may write it otherwise. */
function replaced(text, part, by) {
  if (text.search(part) < 0) throw new Error(`glue: wasm-bindgen wrote nothing like ${part}`);
  return text.replace(part, by);
}

const written = await readFile(join(folder, "declarant.js"), "utf8");
let text = replaced(written, ", __wbg_init as default", "") + OURS;
text = replaced(text, STALE, "__wbg_fresh(this);");
// The package calls `free` itself. A comment could name what the code doesn't, and a statement beside a class would keep it
// where nobody uses it.
text = replaced(text, /\/\*\*[^]*?\*\//g, "");
text = replaced(text, /^if \(Symbol\.dispose\).*\n/gm, "");

const statements = text.split(/^(?=(?:export )?(?:async )?(?:class|const|function|let) )/m);
const nameOf = (statement) => /^(?:export )?(?:async )?(?:class|const|function|let) (\w+)/.exec(statement)?.[1] ?? "";
const isOfBatches = (statement) => OF_BATCHES.test(nameOf(statement));
const batch = statements.filter(isOfBatches).join("");
const rest = statements.filter((statement) => !isOfBatches(statement));
// `let wasmModule, wasmInstance, wasm;` has three.
const declared = ["wasm", ...rest.map(nameOf)].filter((name) => name !== "" && new RegExp(`\\b${name}\\b`).test(batch));
const files = {
  "declarant.js": `${rest.join("")}\nexport { ${declared.join(", ")} };\n`,
  "batch.js": `import { ${declared.join(", ")} } from "./declarant.js";\n${batch}`,
};
for (const [name, content] of Object.entries(files)) {
  const small = { minify: true, treeShaking: true, lineLimit: 1000, format: "esm" };
  const { code } = mode === "dev" ? { code: content } : await transform(content, small);
  await writeFile(join(folder, name), code);
}
