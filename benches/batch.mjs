// The page for many parcels with a table of MEGABYTES (100 if not told) in Chromium: how fast it is, whether the page keeps
// its frames meanwhile, and how much memory the browser takes more than before.

import { mkdtemp, open, readFile, readdir, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { declarations } from "./declarations.mjs";
import { site } from "../tests/browser/site.mjs";

if (!process.env.CHROMIUM) {
  console.log("no Chromium is named by CHROMIUM, so batches are not measured");
  process.exit(0);
}
const megabytes = Number(process.env.MEGABYTES ?? 100);

/** The columns of the table, as paths of its fields, and where they stand in a declaration: in the item, or at the root. */
const OF_ITEM = [
  "description", "hsCode", "origin", "quantity.value", "quantity.unit", "netMass.value", "netMass.unit", "value.amount", "value.currency", "sku",
];
const OF_ROOT = [
  "reference", "seller.name", "seller.address.line", "seller.address.city", "seller.address.postcode", "seller.address.country", "buyer.name",
  "buyer.address.line", "buyer.address.city", "buyer.address.postcode", "buyer.address.country", "buyer.email", "purpose",
  "transaction.nature", "transaction.relationship", "transaction.date", "shipment.exportCountry", "shipment.destination", "shipment.mode",
  "shipment.grossMass.value", "shipment.grossMass.unit",
];
const at = (object, path) => path.split(".").reduce((value, key) => value?.[key], object) ?? "";
const row = (cells) => `${cells.map((cell) => (/[",]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell)).join(",")}\r\n`;

/** Writes a table of that size; gives how many rows it has. */
async function table(path, size) {
  const file = await open(path, "w");
  let [written, rows, seed] = [0, 0, 1];
  await file.write(row([...OF_ROOT, ...OF_ITEM]));
  while (written < size) {
    const made = declarations(2_000, { seed, items: 2 });
    const lines = made.flatMap((one) => one.items.map((item) =>
      row([`${seed}-${one.reference}`, ...OF_ROOT.slice(1).map((path) => at(one, path)), ...OF_ITEM.map((path) => at(item, path))])));
    written += (await file.write(lines.join(""))).bytesWritten;
    rows += lines.length;
    seed += 1;
  }
  await file.close();
  return rows;
}

/** The memory of all processes below this one, in bytes: what each shares with others is counted in parts. */
async function memory() {
  const processes = new Map();
  for (const name of (await readdir("/proc")).filter((name) => /^\d+$/.test(name))) {
    const stat = await readFile(`/proc/${name}/stat`, "utf8").catch(() => undefined);
    if (stat !== undefined) processes.set(Number(name), Number(stat.slice(stat.lastIndexOf(")") + 2).split(" ")[1]));
  }
  const isBelow = (id) => id === process.pid || (processes.has(id) && isBelow(processes.get(id)));
  let sum = 0;
  for (const id of processes.keys()) {
    if (id === process.pid || !isBelow(id)) continue;
    const rollup = await readFile(`/proc/${id}/smaps_rollup`, "utf8").catch(() => "");
    sum += Number(/^Pss:\s+(\d+)/m.exec(rollup)?.[1] ?? 0) * 1024;
  }
  return sum;
}

/** Records in the page the time between frames and the tasks longer than 50 ms, from the drop of the file on. */
function watch() {
  const seen = { gaps: [], tasks: [] };
  let last = performance.now();
  const frame = (now) => {
    seen.gaps.push(now - last);
    last = now;
    if (globalThis.watched === seen) requestAnimationFrame(frame);
  };
  globalThis.watched = seen;
  requestAnimationFrame(frame);
  new PerformanceObserver((list) => seen.tasks.push(...list.getEntries().map(({ duration }) => duration))).observe({ type: "longtask" });
}

const folder = await mkdtemp(join(tmpdir(), "declarant-batch-"));
const path = join(folder, "orders.csv");
const shop = await site();
try {
  const rows = await table(path, megabytes * 1e6);
  const { page, errors } = await shop.open("batch.html");
  await page.waitForTimeout(500);
  const before = await memory();
  let most = before;
  const sampling = setInterval(async () => (most = Math.max(most, await memory())), 500);
  await page.evaluate(watch);
  const started = performance.now();
  await page.setInputFiles("#file", path);
  await page.waitForSelector("#results:not([hidden]), #trouble:not([hidden])", { timeout: 1_800_000 });
  const seconds = (performance.now() - started) / 1000;
  clearInterval(sampling);
  const { gaps, tasks } = await page.evaluate(() => {
    const seen = globalThis.watched;
    globalThis.watched = undefined;
    return seen;
  });
  gaps.sort((one, other) => one - other);
  const share = (part) => gaps[Math.min(gaps.length - 1, Math.floor(gaps.length * part))].toFixed(0);
  const over = (limit) => gaps.filter((gap) => gap > limit).length;
  const mega = (bytes) => `${Math.round(bytes / 1e6)} MB`;
  console.log(`${megabytes} MB of CSV, ${rows} rows: ${await page.textContent("#count") || await page.textContent("#trouble")}`);
  console.log(`${seconds.toFixed(1)} s, ${(megabytes / seconds).toFixed(1)} MB/s`);
  console.log(`${gaps.length} frames, ${(gaps.length / seconds).toFixed(0)} a second; between two of them ${share(0.5)} ms in the middle, ${share(0.99)} ms at 99 %, ${gaps.at(-1).toFixed(0)} ms at most; ${over(34)} times more than 34 ms, ${over(100)} times more than 100 ms`);
  console.log(`${tasks.length} long tasks, ${Math.max(0, ...tasks).toFixed(0)} ms the longest`);
  console.log(`memory of the browser: ${mega(before)} before, ${mega(most)} at most`);
  if (errors.length > 0) console.log(errors.join("\n"));
} finally {
  await shop.close();
  await rm(folder, { recursive: true, force: true });
}
