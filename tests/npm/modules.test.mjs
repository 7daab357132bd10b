// The core and the module with everything: they say the same, and the second takes the place of the first by itself.

import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { existsSync, readFileSync, readdirSync } from "node:fs";
import { test } from "node:test";
import { fileURLToPath } from "node:url";
import { Worker } from "node:worker_threads";
import { Validator, loadEverything, lookup } from "../../pkg/node.js";

const rules = new URL("../rules/", import.meta.url);
const fixtures = readdirSync(rules, { recursive: true })
  .filter((file) => /\.(json|xml)$/.test(file) && !file.endsWith(".options.json"))
  .sort()
  .map((file) => {
    let options = { on: "2026-11-23" };
    try {
      options = JSON.parse(readFileSync(new URL(file.replace(/\.\w+$/, ".options.json"), rules), "utf8"));
    } catch (error) {
      if (error.code !== "ENOENT") throw error;
    }
    return { file, options, text: readFileSync(new URL(file, rules), "utf8") };
  });

const native = fileURLToPath(new URL("../../target/debug/declarant", import.meta.url));
const without = existsSync(native) ? false : "the native command isn't built";

const core = readFileSync(new URL("../../pkg/wasm/declarant_bg.wasm", import.meta.url));

/** Runs a program with the package, its core loaded, and the fixtures in a thread of its own; gives what it answers. */
function inThread(program, options = {}) {
  const source = `import { parentPort, workerData } from "node:worker_threads";
    const declarant = await import(workerData.address);
    await declarant.default(workerData.core, workerData.options);
    parentPort.postMessage(await (${program})(declarant, workerData.fixtures));`;
  const worker = new Worker(new URL(`data:text/javascript,${encodeURIComponent(source)}`), {
    workerData: { address: new URL("../../pkg/node.js", import.meta.url).href, core, options, fixtures },
  });
  return new Promise((resolve, reject) => worker.once("message", resolve).once("error", reject));
}

const isTree = (value) => typeof value === "object" && value !== null && !Array.isArray(value);

/** Whether a declaration needs everything: a message, or JSON with a tree of its elements. */
function isBeyond({ text, options }) {
  if (text.trimStart().startsWith("<") || ["eu-h7", "wco-dec"].includes(options.dataset)) return true;
  try {
    const { wco, items } = JSON.parse(text);
    return isTree(wco) || (Array.isArray(items) && items.some((item) => isTree(item?.wco)));
  } catch {
    return false;
  }
}

test("the core says of every fixture what everything says, or asks for everything", async () => {
  const program = (declarant, fixtures) => fixtures.map(({ text, options }) => {
    try {
      return JSON.stringify(new declarant.Validator(options).check(text));
    } catch (error) {
      return error.message;
    }
  });
  const answers = await inThread(program, { everything: new Uint8Array() });
  await loadEverything();
  let judged = 0;
  for (const [index, fixture] of fixtures.entries()) {
    if (isBeyond(fixture)) {
      assert.match(answers[index], /`await loadEverything\(\)` before that$/, fixture.file);
    } else {
      judged += 1;
      assert.equal(answers[index], JSON.stringify(new Validator(fixture.options).check(fixture.text)), fixture.file);
    }
  }
  assert.ok(judged > fixtures.length / 2, `${judged} of ${fixtures.length}`);
});

test("the package finds what the native command finds, with the same sources", { skip: without }, async () => {
  await loadEverything();
  const isPlain = ({ file, options, text }) =>
    file.endsWith(".json") && Object.keys(options).length === 1 && !text.trimStart().startsWith("[");
  const plain = fixtures.filter(isPlain);
  const files = plain.map(({ file }) => fileURLToPath(new URL(file, rules)));
  const words = ["check", "--output", "ndjson", "--exit-zero", "--format", "json", "--on", "2026-11-23", ...files];
  const lines = execFileSync(native, words, { encoding: "utf8", maxBuffer: 1 << 28 }).trimEnd().split("\n");
  const validator = new Validator({ on: "2026-11-23" });
  // Which words for goods are loaded isn't the same.
  const told = ({ verdict, findings }) => [verdict, findings.filter(({ rule }) => rule !== "hs-description-mismatched")];
  assert.equal(lines.length, plain.length);
  for (const [index, { file }] of plain.entries()) {
    const report = JSON.parse(JSON.stringify(validator.check(new Uint8Array(readFileSync(files[index])))));
    assert.deepEqual(told(report), told(JSON.parse(lines[index])), file);
    assert.ok(report.findings.every(({ source }) => source), file);
  }
});

test("everything is loaded when a message is met, and validators and reports go on", async () => {
  const answers = await inThread((declarant, fixtures) => {
    const validator = new declarant.Validator({ on: "2026-11-23" });
    const wanted = fixtures.filter(({ file }) => /^(hs-code-unknown|entry-missing)/.test(file));
    return wanted.map(({ text }) => JSON.stringify(validator.check(text)));
  });
  const validator = new Validator({ on: "2026-11-23" });
  const wanted = fixtures.filter(({ file }) => /^(hs-code-unknown|entry-missing)/.test(file));
  assert.ok(wanted.some(isBeyond) && !wanted.every(isBeyond));
  assert.deepEqual(answers, wanted.map(({ text }) => JSON.stringify(validator.check(text))));
});

test("a conversion loads everything", async () => {
  assert.equal(await inThread((declarant) => declarant.toJson("<Declaration/>").broken), false);
});

test("every code list is the same for the core, which loads everything for those of messages", async () => {
  const looked = ({ lookup }) => {
    const codes = ["NO", "EUR", "610910", "CT", "NOOSL", "40", "C07", "N380", "UN", "C", "5", "1", "DDP", "KGM", "US-CA", "11", "NPR", "p/st", "NAR"];
    let names;
    try {
      lookup("none", "none");
    } catch (error) {
      names = error.message.replace(/^.*: there are /, "").split(", ");
    }
    return names.map((list) => [list, codes.map((code) => lookup(list, code, "2026-11-23"))]);
  };
  await loadEverything();
  const expected = looked({ lookup });
  assert.deepEqual(expected.filter(([, found]) => found.every((code) => code === null)), []);
  // Each list in a thread of its own, in which nothing has loaded everything before.
  for (const [list] of expected) {
    const program = `({ lookup }) => (${looked})({ lookup: (asked, ...rest) => asked === "none" || asked === "${list}" ? lookup(asked, ...rest) : null })`;
    const found = await inThread(program);
    assert.deepEqual(found.find(([name]) => name === list), expected.find(([name]) => name === list));
  }
});

test("where everything can't be started the core goes on, and it is tried again", async () => {
  const answers = await inThread(async (declarant) => {
    const validator = new declarant.Validator({ on: "2026-11-23" });
    const [parcel, message] = [{ part: "seller", items: [{ hsCode: "6911.10" }] }, "<Declaration/>"];
    const rules = (input) => {
      try {
        return validator.check(input).findings.map(({ rule }) => rule).join();
      } catch (error) {
        return `${error.message} (${error.cause?.message})`;
      }
    };
    const said = [rules(parcel)];
    const { Instance } = WebAssembly;
    WebAssembly.Instance = function () {
      throw new RangeError("out of memory");
    };
    said.push(rules(message), rules(parcel));
    WebAssembly.Instance = Instance;
    said.push(rules(parcel), rules(message));
    return said;
  });
  const [first, failed, ...later] = answers;
  assert.match(first, /hs-code-malformed/);
  assert.match(failed, /couldn't load the module that reads and writes WCO messages.*out of memory/);
  assert.deepEqual(later.slice(0, 2), [first, first]);
  assert.match(later[2], /namespace-unknown/);
});
