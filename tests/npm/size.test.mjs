// The sizes of the files that a page loads are committed figures: a change that makes one larger shows in its diff.
// UPDATE=1 node --test tests/npm/size.test.mjs writes them anew.

import assert from "node:assert/strict";
import { readFile, writeFile } from "node:fs/promises";
import { test } from "node:test";
import { brotliCompressSync, constants, gzipSync } from "node:zlib";

const snapshot = new URL("size.json", import.meta.url);
/** How much two compilers of the same sources may differ. */
const TOLERANCE = 0.04;

const brotli = (bytes) =>
  brotliCompressSync(bytes, {
    params: { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_LGWIN]: 24 },
  }).length;
const gzip = (bytes) => gzipSync(bytes, { level: 9 }).length;

/** The sections of a WebAssembly module by their number: the bytes of each. */
function sections(bytes) {
  const found = new Map();
  let at = 8;
  while (at < bytes.length) {
    const number = bytes[at++];
    let [length, shift] = [0, 0];
    do length |= (bytes[at] & 127) << shift; while ((shift += 7, bytes[at++] & 128));
    found.set(number, bytes.subarray(at, at + length));
    at += length;
  }
  return found;
}

/** What is loaded, and its sizes. Of a module also what its code and its data take by themselves. */
const FILES = {
  core: ["wasm/declarant_bg.wasm"],
  words: ["wasm/en.words.txt"],
  headings: ["wasm/en.headings.txt"],
  everything: ["wasm/everything_bg.wasm"],
  glue: ["index.js", "api.js", "fields.js", "flatten.js", "patch.js", "report.js", "wasm/declarant.js"],
};
/** What it should take at most, in bytes with brotli. */
const GOALS = { core: 115_000, words: 35_000, everything: 280_000 };

async function sizesOf(files) {
  const bytes = Buffer.concat(await Promise.all(files.map((file) => readFile(new URL(`../../pkg/${file}`, import.meta.url)))));
  const sizes = { raw: bytes.length, gzip: gzip(bytes), brotli: brotli(bytes) };
  if (!files[0].endsWith(".wasm")) return sizes;
  const parts = sections(bytes);
  return { ...sizes, code: brotli(parts.get(10)), data: brotli(parts.get(11)) };
}

test("what a page loads is as large as its snapshot says", async (t) => {
  const names = Object.keys(FILES);
  const sizes = Object.fromEntries(await Promise.all(names.map(async (name) => [name, await sizesOf(FILES[name])])));
  if (process.env.UPDATE) await writeFile(snapshot, `${JSON.stringify(sizes, null, 2)}\n`);
  const known = JSON.parse(await readFile(snapshot, "utf8"));
  assert.deepEqual(Object.keys(known), names);
  for (const [name, goal] of Object.entries(GOALS)) t.diagnostic(`${name}: ${sizes[name].brotli} bytes, the goal is ${goal}`);
  for (const name of names) {
    for (const [kind, size] of Object.entries(sizes[name])) {
      const change = size / known[name][kind] - 1;
      const text = `${name}, ${kind}: ${size} bytes, ${(change * 100).toFixed(1)} % off tests/npm/size.json`;
      assert.ok(Math.abs(change) <= TOLERANCE, text);
    }
  }
});
