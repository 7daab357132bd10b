// Makes the files of the npm package that follow from its other files; npm runs it before it packs.
//
// `wasm/node.cjs` is `node.js` for `require` where that can't load a module of ECMAScript, as in Jest; `wasm/adapters.cjs` and
// `wasm/forms.cjs` are the same of theirs. `wasm/inline.js` and `wasm/inline-everything.js` hold the WebAssembly and the words
// as compressed text, for tools that copy no files.

import { readFile, rename, writeFile } from "node:fs/promises";
import { gzipSync } from "node:zlib";
import { rolldown } from "rolldown";

const folder = new URL("../pkg/", import.meta.url);

/** Writes a file of the folder wasm at once, since several tests may pack at the same time. */
async function write(name, text) {
  const [file, part] = [new URL(`wasm/${name}`, folder), new URL(`wasm/${name}.${process.pid}`, folder)];
  await writeFile(part, text);
  await rename(part, file);
}

const read = (name) => readFile(new URL(`wasm/${name}`, folder));
const packed = (bytes) => `"${gzipSync(bytes, { level: 9 }).toString("base64")}"`;

/** How the inlined modules unpack what they hold. */
const unpack = `async function unpack(text) {
  const bytes = Uint8Array.from(atob(text), (character) => character.charCodeAt(0));
  const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream("gzip"));
  return new Uint8Array(await new Response(stream).arrayBuffer());
}
`;

// What is said in other languages is given to `loadMessages`, as everywhere.
const texts = ["en.headings.txt", "en.words.txt", "lists.txt"];
const words = await Promise.all(texts.map(async (name) => `  () => unpack(${packed(await read(name))}),\n`));
await write("inline.js", `${unpack}
export const core = () => unpack(${packed(await read("declarant_bg.wasm"))});

export const texts = [
${words.join("")}];
`);
await write("inline-everything.js", `${unpack}
export default () => unpack(${packed(await read("everything_bg.wasm"))});
`);

/** Writes a module and all that it imports as one for `require`, which stands in the folder wasm beside its types. */
async function common(name, made, banner = "") {
  const bundle = await rolldown({
    input: new URL(`${name}.js`, folder).pathname,
    platform: "node",
    logLevel: "silent",
    // `require` has no `import.meta`. The files are beside this one.
    transform: { define: { "import.meta.url": "packageAddress" } },
  });
  // What is loaded later by `import()` is in the same file.
  const { output } = await bundle.generate({ format: "cjs", codeSplitting: false, exports: "named", banner });
  await bundle.close();
  await write(`${made}.cjs`, output[0].code);
}

// jsdom lacks the two classes.
const classes = 'const { TextDecoder, TextEncoder } = require("node:util");';
await common("node", "node", `const packageAddress = require("node:url").pathToFileURL(require("node:path").dirname(__dirname) + "/node.js").href;
${classes}`);
await common("adapters", "adapters");
await common("forms", "forms", classes);
const types = (name) => readFile(new URL(`${name}.d.ts`, folder), "utf8");
await write("index.d.cts", (await types("index")).replaceAll('from "./', 'from "../'));
for (const name of ["adapters", "forms"]) await write(`${name}.d.cts`, (await types(name)).replaceAll('from "./index.js"', 'from "./index.cjs"'));
