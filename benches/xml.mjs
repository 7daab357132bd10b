// Messages in XML against their schema, by us and by xmllint: medians and ratios of one run.
//
// The messages are declarations of declarations.mjs as the message DEC, from one item to 900 of them, and the real ones
// where DECLARANT_CORPUS names a directory of them. xmllint reads all of them in one process; what it takes to start and
// to read the schema is measured on a message with nothing in it, and taken off.
import { execFileSync, spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { performance } from "node:perf_hooks";
import { Validator, loadEverything } from "../pkg/node.js";
import { joined } from "../pkg/texts.js";
import { Recorder } from "../pkg/wasm/batch.js";
import { toXml } from "../pkg/wasm/declarant.js";
import { declarations } from "./declarations.mjs";

const root = new URL("..", import.meta.url).pathname;
const rounds = Number(process.env.ROUNDS ?? 9);

if (spawnSync("xmllint", ["--version"]).error) {
  console.log("xmllint is not there, so there is nothing to compare with");
  process.exit(0);
}

await loadEverything();
const engine = new Recorder(...joined(["on", "2026-11-23", "select", "structure", "dataset", "wco-dec"]));
const validator = new Validator({ on: "2026-11-23", select: ["structure"], dataset: "wco-dec" });
/** What a native program prints, which `make bench` built. */
const printed = (program, ...given) => execFileSync(join(root, "target/release", program), given, { encoding: "utf8" });

const folder = mkdtempSync(join(tmpdir(), "declarant-"));
try {
  const [schema] = printed("declarant", "schema", "wco-dec", "--into", folder).split("\n");
  const messages = [[300, 1], [300, 5], [60, 40], [4, 900]].flatMap(([count, items]) =>
    declarations(count, { items, mistakes: 0 }).map((declaration) => {
      const whole = { ...declaration, wco: { FunctionCode: "9" } };
      return toXml(new TextEncoder().encode(JSON.stringify(whole)), "wco-dec")[0];
    }));
  if (process.env.DECLARANT_CORPUS) {
    const corpus = join(process.env.DECLARANT_CORPUS, "wco-dec");
    for (const name of readdirSync(corpus)) if (name.endsWith(".xml")) messages.push(readFileSync(join(corpus, name)));
  }
  const files = messages.map((message, index) => {
    const file = join(folder, `${index}.xml`);
    writeFileSync(file, message);
    return file;
  });
  const least = join(folder, "least.xml");
  writeFileSync(least, '<Declaration xmlns="urn:wco:datamodel:WCO:DEC-DMS:2"><FunctionCode>9</FunctionCode></Declaration>');

  const texts = files.map((file) => readFileSync(file));
  const bytes = texts.reduce((sum, text) => sum + text.length, 0);
  const median = (values) => values.toSorted((a, b) => a - b)[values.length >> 1];
  const timed = (run) => {
    const start = performance.now();
    run();
    return performance.now() - start;
  };
  const xmllint = (names) => {
    const { status } = spawnSync("xmllint", ["--noout", "--schema", schema, ...names], { stdio: "ignore" });
    if (status !== 0) throw new Error("xmllint refuses a message");
  };
  const accepted = (judge) => () => {
    if (texts.some((text) => !judge(text))) throw new Error("Declarant refuses a message");
  };
  const cases = {
    "xmllint, start and schema": () => xmllint([least]),
    "xmllint --schema": () => xmllint(files),
    "Declarant wasm, verdicts": accepted((text) => engine.verdictBytes(text) === 0),
    "Declarant wasm, reports": accepted((text) => validator.check(text).verdict === "pass"),
  };
  const times = Object.fromEntries(Object.keys(cases).map((name) => [name, []]));
  // Natively too one round at a time, so that whatever else the machine does falls on all alike.
  const native = "Declarant native, verdicts";
  times[native] = [];
  for (let round = -2; round < rounds; round++) {
    for (const [name, run] of Object.entries(cases)) {
      const time = timed(run);
      if (round >= 0) times[name].push(time);
    }
    const { failed, milliseconds } = JSON.parse(printed("examples/native", "3", ...files));
    if (failed > 0) throw new Error("Declarant refuses a message");
    if (round >= 0) times[native].push(milliseconds);
  }
  const medians = Object.fromEntries(Object.entries(times).map(([name, values]) => [name, median(values)]));
  const start = medians["xmllint, start and schema"];
  medians["xmllint --schema"] -= start;

  console.log(`${files.length} messages, ${(bytes / 1e6).toFixed(1)} MB; medians of ${rounds} rounds`);
  console.log(`xmllint without the ${start.toFixed(1)} ms of its start and the schema\n`);
  console.log("case".padEnd(42), "ms".padStart(8), "MB/s".padStart(7));
  for (const [name, time] of Object.entries(medians).slice(1)) {
    console.log(name.padEnd(42), time.toFixed(1).padStart(8), (bytes / time / 1000).toFixed(0).padStart(7));
  }
  console.log("\nratios");
  const peer = medians["xmllint --schema"];
  for (const [what, name, goal] of [
    ["xmllint / ours in wasm", "Declarant wasm, verdicts", "1"],
    ["xmllint / ours in wasm, with reports", "Declarant wasm, reports", "–"],
    ["xmllint / ours natively", native, "3"],
  ]) {
    console.log(what.padEnd(42), (peer / medians[name]).toFixed(2).padStart(6), ` goal ${goal}`);
  }
} finally {
  rmSync(folder, { recursive: true });
}
