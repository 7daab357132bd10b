// The size of the module is a committed figure: a change that makes it larger shows in its diff.
// UPDATE=1 node --test tests/npm/size.test.mjs writes it anew.

import assert from "node:assert/strict";
import { readFile, writeFile } from "node:fs/promises";
import { test } from "node:test";
import { brotliCompressSync, constants, gzipSync } from "node:zlib";

const module = new URL("../../pkg/wasm/declarant_bg.wasm", import.meta.url);
const snapshot = new URL("size.json", import.meta.url);
/** How much two compilers of the same sources may differ. */
const TOLERANCE = 0.04;

test("the module is as large as its snapshot says", async () => {
  const bytes = await readFile(module);
  const sizes = {
    raw: bytes.length,
    gzip: gzipSync(bytes, { level: 9 }).length,
    brotli: brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }).length,
  };
  if (process.env.UPDATE) await writeFile(snapshot, `${JSON.stringify(sizes, null, 2)}\n`);
  const known = JSON.parse(await readFile(snapshot, "utf8"));
  for (const [name, size] of Object.entries(sizes)) {
    const change = size / known[name] - 1;
    assert.ok(Math.abs(change) <= TOLERANCE, `${name}: ${size} bytes, ${(change * 100).toFixed(1)} % off tests/npm/size.json`);
  }
});
