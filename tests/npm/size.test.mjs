// The sizes of the files that a page loads are committed figures: a change that makes one larger shows in its diff, with
// the part of the library that grew. UPDATE=1 node --test tests/npm/size.test.mjs writes them anew. The budgets stand here
// and are changed by hand: a file above its own fails the test.

import assert from "node:assert/strict";
import { readFile, readdir, writeFile } from "node:fs/promises";
import { test } from "node:test";
import { fileURLToPath } from "node:url";
import { brotliCompressSync, constants, gzipSync } from "node:zlib";
import { build } from "esbuild";

const snapshot = new URL("size.json", import.meta.url);
/** How much two compilers of the same sources may differ. */
const TOLERANCE = 0.04;
/** How much a page may be off. */
const SAID = 0.03;

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

/** The JavaScript that a bundler makes of what a page of forms imports, without what is loaded later. */
async function bundled(imports) {
  const folder = fileURLToPath(new URL("../../pkg/", import.meta.url));
  const { metafile, outputFiles } = await build({
    stdin: { contents: imports, resolveDir: folder, sourcefile: "page.js" },
    absWorkingDir: folder, bundle: true, splitting: true, minify: true, format: "esm", target: "es2022",
    outdir: "out", entryNames: "page", write: false, metafile: true,
  });
  const met = new Set();
  const meet = (name) => {
    if (met.has(name)) return;
    met.add(name);
    for (const { path, kind } of metafile.outputs[name].imports) if (kind === "import-statement") meet(path);
  };
  meet("out/page.js");
  const isMet = ({ path }) => [...met].some((name) => path.replaceAll("\\", "/").endsWith(`/${name}`));
  return Buffer.concat(outputFiles.filter(isMet).map(({ contents }) => contents));
}

const file = (name) => readFile(new URL(`../../pkg/${name}`, import.meta.url));

/** What is loaded, each as its bytes. */
const PARTS = {
  core: file("wasm/declarant_bg.wasm"),
  words: file("wasm/en.words.txt"),
  headings: file("wasm/en.headings.txt"),
  lists: file("wasm/lists.txt"),
  everything: file("wasm/everything_bg.wasm"),
  glue: bundled('export { default, Validator } from "./index.js";'),
};
/** The messages of each other language, what HS codes cover in it, and what it says of WCO messages, which comes with everything. */
const wasm = await readdir(new URL("../../pkg/wasm/", import.meta.url));
const languages = wasm.filter((name) => /^(?!en).*\.(?:elements|headings|messages)\.txt$/.test(name)).sort();
for (const name of languages) PARTS[name.replace(".txt", "")] = file(`wasm/${name}`);
/** What a language may take: where a letter takes two or three bytes, more. */
function budgetOf(name) {
  if (name.includes("elements")) return { most: 11_500 };
  if (name.includes("headings")) return { most: 12_500 };
  return { most: /^(?:ar|de|fr|ja|pl)/.test(name) ? 42_000 : 39_000, goal: 35_000 };
}

/** What it may take at most, and what it should, in bytes with brotli if not said otherwise. */
const BUDGETS = {
  core: { most: 375_000, goal: 115_000 },
  words: { most: 35_000, goal: 35_000 },
  headings: { most: 11_500 },
  lists: { most: 91_000 },
  everything: { most: 715_000, goal: 280_000 },
  glue: { most: 13_900, goal: 8_000, by: "gzip" },
  ...Object.fromEntries(languages.map((name) => [name.replace(".txt", ""), budgetOf(name)])),
};
/** Where scripts/wasm wrote the code of each part of the library, before functions lost their names. */
const ROOMS = { core: "wasm-declarant.rooms.json", everything: "wasm-everything.rooms.json" };

async function roomsOf(name) {
  const rooms = JSON.parse(await readFile(new URL(`../../target/${ROOMS[name]}`, import.meta.url), "utf8"));
  // Those under a kilobyte come and go with what the compiler inlines.
  return Object.fromEntries(Object.entries(rooms).filter(([, size]) => size >= 1000));
}

/** The sizes of a part. Of a module also what its code and its data take by themselves. */
function sizesOf(bytes) {
  const sizes = { raw: bytes.length, gzip: gzip(bytes), brotli: brotli(bytes) };
  if (!WebAssembly.validate(bytes)) return sizes;
  const parts = sections(bytes);
  return { ...sizes, code: brotli(parts.get(10)), data: brotli(parts.get(11)) };
}

test("what a page loads is as large as its snapshot says", async (t) => {
  const names = Object.keys(PARTS);
  const sizes = Object.fromEntries(await Promise.all(names.map(async (name) => [name, sizesOf(await PARTS[name])])));
  if (process.env.UPDATE) {
    const rooms = { core: await roomsOf("core"), everything: await roomsOf("everything") };
    await writeFile(snapshot, `${JSON.stringify({ ...sizes, rooms }, null, 2)}\n`);
  }
  const { rooms, ...known } = JSON.parse(await readFile(snapshot, "utf8"));
  assert.deepEqual(Object.keys(known), names);
  assert.deepEqual(Object.keys(BUDGETS), names);
  for (const [name, { most, goal, by = "brotli" }] of Object.entries(BUDGETS)) {
    const size = sizes[name][by];
    if (goal) t.diagnostic(`${name}: ${size} bytes with ${by}, the goal is ${goal}`);
    assert.ok(size <= most, `${name} takes ${size} bytes with ${by}, above its budget of ${most}`);
  }
  for (const [name, before] of Object.entries(rooms)) {
    for (const [room, size] of Object.entries(await roomsOf(name))) {
      const grown = size - (before[room] ?? 0);
      if (grown > 1000) t.diagnostic(`${name}: the code of ${room} grew by ${grown} bytes to ${size}, before wasm-opt`);
    }
  }
  for (const name of names) {
    for (const [kind, size] of Object.entries(sizes[name])) {
      const change = size / known[name][kind] - 1;
      const text = `${name}, ${kind}: ${size} bytes, ${(change * 100).toFixed(1)} % off tests/npm/size.json`;
      assert.ok(Math.abs(change) <= TOLERANCE, text);
    }
  }
});

test("what the pages say of sizes is what the snapshot says", async () => {
  const sizes = JSON.parse(await readFile(snapshot, "utf8"));
  const sum = (kind, names) => names.reduce((all, name) => all + sizes[name][kind], 0);
  const texts = ["words", "headings", "lists"];
  const page = ["core", ...texts, "glue"];
  // What stands inside is packed by gzip and written in base64, which brotli undoes.
  const inside = sum("gzip", ["core", ...texts]);
  const { core, everything, glue } = sizes;
  const languages = Object.keys(sizes).filter((name) => name.endsWith(".messages")).map((name) => name.slice(0, 2));
  const ofLanguages = sum("brotli", languages.flatMap((tag) => [`${tag}.messages`, `${tag}.headings`]));
  for (const [file, said, ...figures] of [
    ["pkg/README.md", /some (\d+) kB with brotli: the core (\d+), its texts (\d+) and the JavaScript ([\d.]+), bundled\./,
      sum("brotli", page), core.brotli, sum("brotli", texts), glue.brotli],
    ["pkg/README.md", /The module with everything has (\d+) kB\./, everything.brotli],
    ["pkg/README.md", /Without compression it is ([\d.]+) MB/, sum("raw", page) / 1000],
    ["pkg/README.md", /a file of (\d+) kB, with which a page loads (\d+) instead of (\d+) kB with brotli/,
      (inside * 4) / 3, inside + glue.brotli, sum("brotli", page)],
    ["pkg/README.md", /a language has files of some (\d+) kB with brotli/, ofLanguages / languages.length],
    ["ARCHITECTURE.md", /the core takes (\d+) kB with brotli, not \d+, since its code alone is (\d+)/, core.brotli, core.code],
    ["ARCHITECTURE.md", /everything takes (\d+), not \d+/, everything.brotli],
  ]) {
    const text = (await readFile(new URL(`../../${file}`, import.meta.url), "utf8")).replace(/\s+/g, " ");
    const found = said.exec(text)?.slice(1);
    const near = (figure, at) => Math.abs(Number(found?.[at]) / (figure / 1000) - 1) <= SAID;
    assert.ok(figures.every(near), `${file}: ${said} should have ${figures.map((figure) => Math.round(figure / 100) / 10).join(", ")}`);
  }
});
