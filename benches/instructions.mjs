// Instructions a declaration takes natively, counted by valgrind: unlike times, they are the same on a busy machine.
//
// They are compared with the committed instructions.json and fail if one is more than 3 % above or isn't there; UPDATE=1
// writes the file anew. Another compiler or processor counts a little differently.
import { execFileSync, spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { declarations, goodsAbroad } from "./declarations.mjs";

if (spawnSync("valgrind", ["--version"]).error) {
  console.log("valgrind is not there, so instructions are not counted");
  process.exit(0);
}

const native = new URL("../target/release/examples/native", import.meta.url).pathname;
const snapshot = new URL("instructions.json", import.meta.url);
const count = 200;
const broken = () => {
  const list = declarations(count, { mistakes: 1 });
  for (const { items } of list) {
    for (const item of items) Object.assign(item, { origin: "Portugal", hsCode: "61.0", quantity: { value: "two", unit: "C62" } });
  }
  return list;
};
const inputs = {
  "five items, one in ten with a mistake": [declarations(count)],
  "five items, no mistake": [declarations(count, { mistakes: 0 })],
  "in Chinese, Japanese and Arabic": [declarations(count, { mistakes: 0, goods: goodsAbroad })],
  "fifty items, no mistake": [declarations(count / 10, { mistakes: 0, items: 50 })],
  "full of errors": [broken()],
  "five items, no mistake, a report": [declarations(count, { mistakes: 0 }), "--reports"],
};

const folder = mkdtempSync(join(tmpdir(), "declarant-"));
/** The instructions of a whole run; `passes` counts the one that warms the tables. */
function instructions(file, passes, ...options) {
  const out = join(folder, "callgrind.out");
  execFileSync("valgrind", ["--tool=callgrind", `--callgrind-out-file=${out}`, native, String(passes - 1), file, ...options], { stdio: "ignore" });
  return Number(/^(?:summary|totals): (\d+)/m.exec(readFileSync(out, "utf8"))[1]);
}

let failed = false;
try {
  const known = process.env.UPDATE ? {} : JSON.parse(readFileSync(snapshot, "utf8"));
  const counted = {};
  console.log("instructions a declaration".padEnd(42), "now".padStart(8), "snapshot".padStart(9));
  for (const [name, [list, ...options]] of Object.entries(inputs)) {
    const file = join(folder, "many.ndjson");
    writeFileSync(file, `${list.map((declaration) => JSON.stringify(declaration)).join("\n")}\n`);
    counted[name] = Math.round((instructions(file, 3, ...options) - instructions(file, 2, ...options)) / list.length);
    const isNew = known[name] === undefined && !process.env.UPDATE;
    const isAbove = counted[name] > known[name] * 1.03;
    failed ||= isNew || isAbove;
    const flaw = isNew ? " not in the snapshot" : isAbove ? " above" : "";
    console.log(name.padEnd(42), String(counted[name]).padStart(8), String(known[name] ?? "–").padStart(9), flaw);
  }
  if (process.env.UPDATE) writeFileSync(snapshot, `${JSON.stringify(counted, null, 2)}\n`);
} finally {
  rmSync(folder, { recursive: true });
}
process.exitCode = failed ? 1 : 0;
