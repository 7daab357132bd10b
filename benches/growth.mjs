// How time and memory grow with the input: items of one declaration, and declarations of one file.
//
// The command line checks each input once, as a process of its own. The points are written as a plot, growth.svg, where a
// straight line of slope one means that twice as much takes twice as long.
import { spawn } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { once } from "node:events";
import { performance } from "node:perf_hooks";
import * as vega from "vega";
import { compile } from "vega-lite";
import { declarations } from "./declarations.mjs";

const program = new URL("../target/release/declarant", import.meta.url).pathname;
const rounds = Number(process.env.ROUNDS ?? 3);

/** The peak memory of a process so far in MB, where the system tells. */
function peak(pid) {
  try {
    return Number(/VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, "utf8"))?.[1] ?? 0) / 1000;
  } catch {
    return 0;
  }
}

/** Checks what `pieces` yields; the time in milliseconds and the peak memory. */
async function check(pieces) {
  const start = performance.now();
  const child = spawn(program, ["check", "--output", "ndjson", "--only-findings", "--on", "2026-11-23", "-"], {
    stdio: ["pipe", "ignore", "inherit"],
  });
  const closed = once(child, "close");
  let memory = 0;
  const watch = setInterval(() => { memory = Math.max(memory, peak(child.pid)); }, 10);
  for (const piece of pieces) {
    if (!child.stdin.write(piece)) await once(child.stdin, "drain");
  }
  memory = Math.max(memory, peak(child.pid));
  child.stdin.end();
  const [status] = await closed;
  clearInterval(watch);
  if (status > 1) throw new Error(`declarant ended with ${status}`);
  return { time: performance.now() - start, memory };
}

function* items(count) {
  const [declaration] = declarations(1, { items: count, mistakes: 0 });
  yield JSON.stringify(declaration);
}

function* records(count) {
  const block = Math.min(count, 1000);
  const lines = declarations(block, { items: 1, mistakes: 0 }).map((declaration) => `${JSON.stringify(declaration)}\n`).join("");
  for (let done = 0; done < count; done += block) yield lines;
}

const median = (values) => values.toSorted((a, b) => a - b)[values.length >> 1];
const points = [];
for (const [what, sizes, make] of [
  ["items of one declaration", [1, 10, 100, 1000, 3000, 9999], items],
  ["declarations of one file", [1, 10, 100, 1000, 10_000, 100_000, 1_000_000], records],
]) {
  console.log(`\n${what.padEnd(28)} ${"ms".padStart(9)} ${"µs each".padStart(9)} ${"MB".padStart(7)}`);
  for (const count of sizes) {
    const runs = [];
    for (let round = 0; round < (count < 1_000_000 ? rounds : 1); round++) runs.push(await check(make(count)));
    const time = median(runs.map((run) => run.time)), memory = median(runs.map((run) => run.memory));
    console.log(`${String(count).padStart(28)} ${time.toFixed(1).padStart(9)} ${((time * 1000) / count).toFixed(1).padStart(9)} ${memory.toFixed(1).padStart(7)}`);
    points.push({ what, count, measure: "milliseconds", value: time }, { what, count, measure: "peak memory, MB", value: memory });
  }
}

const scale = { type: "log" };
const { spec } = compile({
  data: { values: points.filter(({ value }) => value > 0) },
  facet: { row: { field: "measure", title: null }, column: { field: "what", title: null } },
  spec: {
    width: 280,
    height: 150,
    mark: { type: "line", point: true },
    encoding: {
      x: { field: "count", type: "quantitative", scale, title: null },
      y: { field: "value", type: "quantitative", scale, title: null },
    },
  },
  resolve: { scale: { x: "independent", y: "independent" } },
  config: { background: "white" },
});
const view = new vega.View(vega.parse(spec), { renderer: "none" });
writeFileSync(new URL("growth.svg", import.meta.url), `${await view.toSVG()}\n`);
console.log("\nwritten: benches/growth.svg");
