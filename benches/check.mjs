// Declarations checked by us and by what pages use for shapes alone: medians and ratios of one run.
import { execFileSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { performance } from "node:perf_hooks";
import Ajv2020 from "ajv/dist/2020.js";
import addFormats from "ajv-formats";
import { Recorder } from "../pkg/wasm/batch.js";
import { flatten } from "../pkg/flatten.js";
import { Validator, loadEverything } from "../pkg/node.js";
import { joined } from "../pkg/texts.js";
import { declarations } from "./declarations.mjs";

const rounds = Number(process.env.ROUNDS ?? 9);
const count = Number(process.env.COUNT ?? 2_000);

await loadEverything();
const engine = new Recorder(...joined(["on", "2026-11-23"]));
const validator = new Validator({ on: "2026-11-23" });
const withDigest = new Validator({ on: "2026-11-23", digest: true });

const schema = JSON.parse(readFileSync(new URL("../schemas/declaration.schema.json", import.meta.url), "utf8"));
// Tuned as its users would: references not inlined, lengths in UTF-16 units, which V8 optimises best.
const compile = (allErrors) => {
  const ajv = new Ajv2020({ allErrors, inlineRefs: false, unicodeRegExp: false, strict: false });
  addFormats(ajv);
  return ajv.compile(schema);
};
const first = compile(false);
const all = compile(true);

const objects = declarations(count);
const texts = objects.map((object) => JSON.stringify(object));
const ndjson = new TextEncoder().encode(texts.join("\n") + "\n");
const broken = declarations(count, { mistakes: 1 }).map((object) => {
  for (const item of object.items) Object.assign(item, { origin: "Portugal", hsCode: "61.0", quantity: { value: "two", unit: "C62" } });
  return JSON.stringify(object);
});
// The same texts in every declaration, where the others have texts of their own.
const repeated = new TextEncoder().encode(`${declarations(count).map((object) => {
  for (const item of object.items) Object.assign(item, { description: "Men's knitted cotton T-shirt", sku: "SKU-1" });
  return JSON.stringify(object);
}).join("\n")}\n`);
const few = Math.ceil(count / 100);
const empty = JSON.stringify({ items: Array(30).fill({}) });
/** One object, changed in one place before each check, as a form changes it. */
const form = structuredClone(objects[0]);
const typed = ["Wool scarf", "Wool scarf, knitted"];
const codes = ["621420", "611710"];
const decoder = new TextDecoder();

function lines(bytes, take) {
  for (let start = 0; start < bytes.length; ) {
    let end = bytes.indexOf(10, start);
    if (end < 0) end = bytes.length;
    take(decoder.decode(bytes.subarray(start, end)));
    start = end + 1;
  }
}

/** What is timed: each gives a number that is looked at, so that nothing can be optimised away. */
const cases = {
  "JSON.parse, strings": () => texts.reduce((sum, text) => sum + JSON.parse(text).items.length, 0),
  "JSON.parse, NDJSON bytes": () => { let sum = 0; lines(ndjson, (text) => { sum += JSON.parse(text).items.length; }); return sum; },
  "JSON.parse + Ajv, strings": () => texts.reduce((sum, text) => sum + first(JSON.parse(text)), 0),
  "JSON.parse + Ajv, NDJSON bytes": () => { let sum = 0; lines(ndjson, (text) => { sum += first(JSON.parse(text)); }); return sum; },
  "Ajv, objects, first error": () => objects.reduce((sum, object) => sum + first(object), 0),
  "Ajv, objects, all errors": () => objects.reduce((sum, object) => sum + all(object), 0),
  "Declarant wasm, NDJSON bytes": () => engine.verdicts(ndjson).reduce((sum, verdict) => sum + (verdict < 2), 0),
  "Declarant wasm, strings": () => texts.reduce((sum, text) => sum + (engine.verdictText(text) < 2), 0),
  "Declarant wasm, objects": () => objects.reduce((sum, object) => {
    const flat = flatten(object);
    return sum + (engine.verdictObject(flat.text, flat.tokens) < 2);
  }, 0),
  "Declarant wasm, strings, reports": () => texts.reduce((sum, text) => sum + validator.check(text).findings.length, 0),
  "Declarant wasm, reports with digest": () => texts.reduce((sum, text) => sum + withDigest.check(text).digest.length, 0),
  "Ajv, the same object again": () => objects.reduce((sum, _, index) => {
    form.items[0].description = typed[index % 2];
    return sum + all(form);
  }, 0),
  "Declarant wasm, the same object again, report": () => objects.reduce((sum, _, index) => {
    form.items[0].description = typed[index % 2];
    return sum + validator.check(form).findings.length;
  }, 0),
  "Declarant wasm, checkField, HS code": () => objects.reduce((sum, _, index) =>
    sum + validator.checkField("/items/0/hsCode", codes[index % 2], form).length, 0),
  "Declarant wasm, checkField, name": () => objects.reduce((sum, _, index) =>
    sum + validator.checkField("/buyer/name", index % 2 ? "Jonas Weber" : "Eva Weber", form).length, 0),
  "Declarant wasm, NDJSON of repeated texts": () => engine.verdicts(repeated).reduce((sum, verdict) => sum + (verdict < 2), 0),
  // A report of some hundred findings takes as long as a hundred others, so it is made for few of them.
  "Declarant wasm, 30 empty items, report": () => objects.slice(0, few).reduce((sum) => sum + validator.check(empty).findings.length, 0),
  "Declarant wasm, strings full of errors": () => broken.reduce((sum, text) => sum + (engine.verdictText(text) < 2), 0),
};

const times = Object.fromEntries(Object.keys(cases).map((name) => [name, []]));
const results = {};
for (let round = -2; round < rounds; round++) {
  process.stderr.write(round < 0 ? `warming up, ${-round} to go\n` : `round ${round + 1} of ${rounds}\n`);
  for (const [name, run] of Object.entries(cases)) {
    globalThis.gc?.();
    const start = performance.now();
    results[name] = run();
    const each = name.includes("30 empty items") ? count / few : 1;
    if (round >= 0) times[name].push((performance.now() - start) * each);
  }
}
const median = (values) => values.toSorted((a, b) => a - b)[values.length >> 1];
const medians = Object.fromEntries(Object.entries(times).map(([name, values]) => [name, median(values)]));

const folder = mkdtempSync(join(tmpdir(), "declarant-"));
writeFileSync(join(folder, "many.ndjson"), ndjson);
// It isn't built here: that takes minutes, of which nobody would know.
const program = new URL("../target/release/examples/native", import.meta.url).pathname;
if (existsSync(program)) {
  const native = JSON.parse(execFileSync(program, [String(rounds), join(folder, "many.ndjson")], { encoding: "utf8" }));
  medians["Declarant native, NDJSON bytes"] = native.milliseconds;
} else {
  console.log("natively nothing is measured: build it with `cargo build --release --example native` first");
}
rmSync(folder, { recursive: true });

const bytes = ndjson.length;
console.log(`${count} declarations, ${(bytes / count).toFixed(0)} bytes each; medians of ${rounds} rounds\n`);
console.log("case".padEnd(42), "ms".padStart(8), "µs each".padStart(9), "MB/s".padStart(7));
for (const [name, time] of Object.entries(medians)) {
  console.log(name.padEnd(42), time.toFixed(1).padStart(8), ((time * 1000) / count).toFixed(2).padStart(9), (bytes / time / 1000).toFixed(0).padStart(7));
}

const ratio = (slow, fast) => (medians[fast] ? (medians[slow] / medians[fast]).toFixed(2) : "–").padStart(6);
const each = (name) => (medians[name] * 1000) / count;
console.log("\nµs");
for (const [what, time, goal] of [
  ["checkField, HS code", each("Declarant wasm, checkField, HS code"), "5"],
  ["checkField, name", each("Declarant wasm, checkField, name"), "5"],
  ["report above its verdict", each("Declarant wasm, strings, reports") - each("Declarant wasm, strings"), "12"],
  ["with the digest", each("Declarant wasm, reports with digest") - each("Declarant wasm, strings"), "25"],
]) {
  console.log(what.padEnd(42), time.toFixed(1).padStart(6), ` goal at most ${goal}`);
}
console.log("\nratios");
for (const [what, slow, fast, goal] of [
  ["NDJSON bytes: parse + Ajv / ours", "JSON.parse + Ajv, NDJSON bytes", "Declarant wasm, NDJSON bytes", "4"],
  ["NDJSON bytes: parse / ours", "JSON.parse, NDJSON bytes", "Declarant wasm, NDJSON bytes", "2.5"],
  ["one text: parse + Ajv / ours", "JSON.parse + Ajv, strings", "Declarant wasm, strings", "2.5"],
  ["a new object: Ajv, all errors / ours", "Ajv, objects, all errors", "Declarant wasm, objects", "0.5"],
  ["the same object again: Ajv / ours", "Ajv, the same object again", "Declarant wasm, the same object again, report", "2"],
  ["distinct / repeated texts", "Declarant wasm, NDJSON bytes", "Declarant wasm, NDJSON of repeated texts", "–"],
  ["full of errors / clean", "Declarant wasm, strings full of errors", "Declarant wasm, strings", "at most 3"],
  ["wasm / native", "Declarant wasm, NDJSON bytes", "Declarant native, NDJSON bytes", "–"],
]) {
  console.log(what.padEnd(42), ratio(slow, fast), ` goal ${goal}`);
}
