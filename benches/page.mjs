// From import to the first report in Chromium, each time in a new page without a cache: ours, and Ajv's with its schema.
import { createServer } from "node:http";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { extname, join, normalize } from "node:path";
import { chromium } from "playwright-core";
import { build } from "vite";
import { declarations } from "./declarations.mjs";

const root = new URL("..", import.meta.url).pathname;
const rounds = Number(process.env.ROUNDS ?? 9) * 2;

if (!process.env.CHROMIUM) {
  console.log("no Chromium is named by CHROMIUM, so pages are not measured");
  process.exit(0);
}

const folder = mkdtempSync(join(tmpdir(), "declarant-"));
// Ajv as a page would load it: one file, with the schema inside. Its source is virtual, so that nothing is written here.
const source = `
  import Ajv2020 from "ajv/dist/2020.js";
  import addFormats from "ajv-formats";
  import schema from "./schemas/declaration.schema.json";
  export default () => {
    const ajv = new Ajv2020({ allErrors: true, inlineRefs: false, unicodeRegExp: false, strict: false });
    addFormats(ajv);
    return ajv.compile(schema);
  };`;
const virtual = join(root, "ajv-page.js");
await build({
  root,
  logLevel: "error",
  plugins: [{ name: "virtual", resolveId: (id) => (id === virtual ? id : undefined), load: (id) => (id === virtual ? source : undefined) }],
  build: { outDir: folder, lib: { entry: virtual, formats: ["es"], fileName: () => "ajv.js" } },
});

const types = { ".js": "text/javascript", ".wasm": "application/wasm", ".html": "text/html" };
const server = createServer((request, response) => {
  const path = normalize(new URL(request.url, "http://localhost").pathname);
  if (path === "/") return response.setHeader("content-type", "text/html").end("<!doctype html>");
  try {
    const body = readFileSync(path === "/ajv.js" ? join(folder, "ajv.js") : join(root, "pkg", path));
    response.setHeader("content-type", types[extname(path)] ?? "application/octet-stream").end(body);
  } catch {
    response.writeHead(404).end();
  }
});
await new Promise((ready) => server.listen(0, "127.0.0.1", ready));
const address = `http://127.0.0.1:${server.address().port}/`;

const [declaration] = declarations(1, { mistakes: 0 });
const cases = {
  "Declarant, import to first report": async (declaration) => {
    const start = performance.now();
    const { default: init, Validator } = await import("/index.js");
    await init();
    const loaded = performance.now();
    const { findings } = new Validator({ on: "2026-11-23" }).check(declaration);
    return { load: loaded - start, first: performance.now() - loaded, seen: findings.length };
  },
  "Ajv, import to first result": async (declaration) => {
    const start = performance.now();
    const { default: make } = await import("/ajv.js");
    const loaded = performance.now();
    const validate = make();
    validate(declaration);
    return { load: loaded - start, first: performance.now() - loaded, seen: validate.errors?.length ?? 0 };
  },
};

const browser = await chromium.launch({ executablePath: process.env.CHROMIUM, args: ["--no-sandbox", "--disable-gpu"] });
try {
  const times = Object.fromEntries(Object.keys(cases).map((name) => [name, []]));
  for (let round = -2; round < rounds; round++) {
    for (const [name, run] of Object.entries(cases)) {
      const context = await browser.newContext();
      const page = await context.newPage();
      await page.goto(address);
      const time = await page.evaluate(run, declaration);
      if (round >= 0) times[name].push(time);
      await context.close();
    }
  }
  const median = (values) => values.toSorted((a, b) => a - b)[values.length >> 1];
  const of = (name, part) => median(times[name].map((time) => (part === "sum" ? time.load + time.first : time[part])));
  console.log(`medians of ${rounds} new pages, ms\n`);
  console.log("case".padEnd(42), "load".padStart(8), "first".padStart(8), "sum".padStart(8));
  for (const name of Object.keys(cases)) {
    console.log(name.padEnd(42), ...["load", "first", "sum"].map((part) => of(name, part).toFixed(1).padStart(8)));
  }
  const [ours, theirs] = Object.keys(cases).map((name) => of(name, "sum"));
  console.log(`\n${"ours in ms, goal at most 25".padEnd(42)} ${ours.toFixed(1).padStart(8)}`);
  console.log(`${"Ajv / ours".padEnd(42)} ${(theirs / ours).toFixed(2).padStart(8)}`);
} finally {
  await browser.close();
  server.close();
  rmSync(folder, { recursive: true });
}
