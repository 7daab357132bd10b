// How time and memory grow with the input: items of one declaration, and declarations of one file.
//
// The command line checks each input as a process of its own. The points are written as a plot, growth.svg, which the
// README shows.
import { spawn } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { once } from "node:events";
import { cpus, loadavg } from "node:os";
import { performance } from "node:perf_hooks";
import { declarations } from "./declarations.mjs";

const program = new URL("../target/release/declarant", import.meta.url).pathname;
const rounds = Number(process.env.ROUNDS ?? 5);
const isBusy = loadavg()[0] > cpus().length / 2;

/** The peak memory of a process so far in MB, or nothing where the system doesn't tell. */
function peak(pid) {
  try {
    const kilobytes = /VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, "utf8"))?.[1];
    return kilobytes && Number(kilobytes) / 1000;
  } catch {
    return undefined;
  }
}

/** Checks what `pieces` yields; the time in milliseconds from the start of the process to its end, and its peak memory. */
async function check(pieces) {
  const start = performance.now();
  const child = spawn(program, ["check", "--output", "ndjson", "--only-findings", "--on", "2026-11-23", "-"], {
    stdio: ["pipe", "ignore", "inherit"],
  });
  const closed = once(child, "close");
  let memory;
  const watch = setInterval(() => { memory = peak(child.pid) ?? memory; }, 3);
  for (const piece of pieces) {
    if (!child.stdin.write(piece)) await once(child.stdin, "drain");
  }
  child.stdin.end();
  const [status] = await closed;
  const time = performance.now() - start;
  clearInterval(watch);
  if (status > 1) throw new Error(`declarant ended with ${status}`);
  return { time, memory };
}

function* items(count) {
  const [declaration] = declarations(1, { items: count, mistakes: 0 });
  yield JSON.stringify(declaration);
}

/** A thousand different declarations, again and again. */
function* records(count) {
  const block = Math.min(count, 1000);
  const lines = declarations(block, { items: 1, mistakes: 0 }).map((declaration) => `${JSON.stringify(declaration)}\n`).join("");
  for (let done = 0; done < count; done += block) yield lines;
}

const median = (values) => values.toSorted((a, b) => a - b)[values.length >> 1];
const series = [
  { what: "Items of one declaration", sizes: [1, 10, 100, 1000, 3000, 9999], make: items, points: [] },
  { what: "Declarations of one file", sizes: [1, 10, 100, 1000, 10_000, 100_000, 1_000_000], make: records, points: [] },
];
for (const { what, sizes, make, points } of series) {
  console.log(`\n${what.padEnd(28)} ${"ms".padStart(9)} ${"µs each".padStart(9)} ${"MB".padStart(7)}`);
  for (const count of sizes) {
    const runs = [];
    for (let round = 0; round < (count < 1_000_000 ? rounds : 1); round++) runs.push(await check(make(count)));
    const time = median(runs.map((run) => run.time));
    const memories = runs.flatMap((run) => run.memory ?? []);
    const memory = memories.length > 0 ? Math.max(...memories) : undefined;
    points.push({ count, time, memory });
    const each = ((time * 1000) / count).toFixed(1);
    console.log(`${String(count).padStart(28)} ${time.toFixed(1).padStart(9)} ${each.padStart(9)} ${(memory?.toFixed(1) ?? "–").padStart(7)}`);
  }
  const [small, large] = points.slice(-2);
  const ratio = large.time / large.count / (small.time / small.count);
  console.log(`${"time each, last / one before".padEnd(28)} ${ratio.toFixed(2).padStart(9)}   at most 1 if time grows no faster than the input`);
}

// The plot: two columns, the time above the memory, all axes logarithmic.
const [width, height, left, top, gap] = [300, 150, 64, 64, 56];
const decades = (from, to) => Array.from({ length: to - from + 1 }, (_, place) => 10 ** (from + place));
const logs = (values) => values.filter((value) => value !== undefined).map(Math.log10);
const said = (value) => Number(value.toPrecision(2)).toLocaleString("en");
const time = (ms) => (ms < 1000 ? `${said(ms)} ms` : `${said(ms / 1000)} s`);
const memory = (mb) => `${said(mb)} MB`;
const text = (x, y, of, words) => `<text x="${x.toFixed(1)}" y="${y.toFixed(1)}"${of}>${words}</text>`;

function panel({ what, points }, column, key, words, row) {
  const all = logs(series.flatMap((one) => one.points.map((point) => point[key])));
  const [low, high] = [Math.floor(Math.min(...all)), Math.ceil(Math.max(...all))];
  const end = Math.ceil(Math.log10(points.at(-1).count));
  const [x0, y0] = [left + column * (width + gap + 24), top + row * (height + gap)];
  const x = (count) => x0 + (Math.log10(count) / end) * width;
  const y = (value) => y0 + height - ((Math.log10(value) - low) / (high - low)) * height;
  const known = points.filter((point) => point[key] !== undefined);
  const out = [];
  for (const value of decades(low, high)) {
    out.push(`<path class="grid" d="M${x0} ${y(value).toFixed(1)}h${width}"/>`);
    out.push(text(x0 - 8, y(value) + 4, ' class="quiet" text-anchor="end"', words(value)));
  }
  for (const count of decades(0, end)) {
    out.push(text(x(count), y0 + height + 18, ' class="quiet" text-anchor="middle"', count.toLocaleString("en", { notation: "compact" })));
  }
  if (row === 0) out.push(text(x0, y0 - 14, ' class="head"', what));
  const last = known.at(-1);
  if (key === "time" && last) {
    // What would be proportional to the last point, as far as it is inside.
    const from = Math.max(1, (last.count * 10 ** low) / last.time);
    const then = (last.time * from) / last.count;
    out.push(`<path class="even" d="M${x(from).toFixed(1)} ${y(then).toFixed(1)}L${x(last.count).toFixed(1)} ${y(last.time).toFixed(1)}"/>`);
  }
  out.push(`<polyline class="line" points="${known.map((point) => `${x(point.count).toFixed(1)},${y(point[key]).toFixed(1)}`).join(" ")}"/>`);
  for (const point of known) {
    const said_ = `${point.count.toLocaleString("en")}: ${words(point[key])}`;
    out.push(`<circle class="dot" cx="${x(point.count).toFixed(1)}" cy="${y(point[key]).toFixed(1)}" r="3.5"><title>${said_}</title></circle>`);
  }
  if (last) out.push(text(x(last.count), y(last[key]) - 10, ' class="value" text-anchor="end"', words(last[key])));
  return out.join("\n");
}

const [ofItems, ofRecords] = series.map(({ points }) => points.at(-1));
const shown = (point) => [time(point.time), point.memory === undefined ? [] : memory(point.memory)].flat().join(" and ");
const machine = `${cpus().length} × ${cpus()[0].model.replace(/\((?:R|TM)\)/g, "").replace(/[<&]/g, "")}, ${process.platform}`;
const whole = [left + 2 * width + gap + 24 + 40, top + 2 * height + gap + 62];
writeFileSync(new URL("growth.svg", import.meta.url), `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${whole.join(" ")}" width="${whole[0]}" height="${whole[1]}" role="img" aria-labelledby="title description">
<title id="title">How time and memory grow with the input</title>
<desc id="description">Four plots with logarithmic axes. One declaration with ${ofItems.count.toLocaleString("en")} items takes ${shown(ofItems)}; a file of ${ofRecords.count.toLocaleString("en")} declarations takes ${shown(ofRecords)}.</desc>
<style>
text { font: 12px system-ui, sans-serif; fill: #1f2328 }
.head { font-size: 14px; font-weight: 600 }
.value { font-weight: 600 }
.quiet { fill: #59636e }
.ground { fill: #fff }
.grid { stroke: #d1d9e0 }
.even { stroke: #59636e; stroke-dasharray: 2 4 }
.line { fill: none; stroke: #0969da; stroke-width: 2 }
.dot { fill: #0969da }
@media (prefers-color-scheme: dark) {
text { fill: #f0f6fc }
.quiet { fill: #9198a1 }
.ground { fill: #0d1117 }
.grid { stroke: #3d444d }
.even { stroke: #9198a1 }
.line { stroke: #4493f8 }
.dot { fill: #4493f8 }
}
</style>
<rect class="ground" width="100%" height="100%" rx="6"/>
${text(16, 24, ' class="quiet"', "Time from start to end of the command; dotted: proportional to the input")}
${series.map((one, column) => panel(one, column, "time", time, 0)).join("\n")}
${text(16, top + height + gap - 14, ' class="quiet"', "Peak memory of the process")}
${series.map((one, column) => panel(one, column, "memory", memory, 1)).join("\n")}
${text(16, whole[1] - 14, ' class="quiet"', `${machine}; ${new Date().toISOString().slice(0, 10)}${isBusy ? "; busy with other work at the same time" : ""}`)}
</svg>
`);
console.log("\nwritten: benches/growth.svg");
