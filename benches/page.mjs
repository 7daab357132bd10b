// From import to the first report in Chromium, each time in a new page without a cache: ours, and Ajv's with its schema.
//
// Both are bundled as pages are, and ours is also loaded as the plain modules of the package. Ours also loads its words
// and lists, which Ajv has none of. The bytes are what a server sends with brotli.
import { createServer } from "node:http";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { brotliCompressSync } from "node:zlib";
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
// Their sources are virtual, so that nothing is written here.
const sources = {
  ajv: `
    import Ajv2020 from "ajv/dist/2020.js";
    import addFormats from "ajv-formats";
    import schema from "./schemas/declaration.schema.json";
    export default () => {
      const ajv = new Ajv2020({ allErrors: true, inlineRefs: false, unicodeRegExp: false, strict: false });
      addFormats(ajv);
      return ajv.compile(schema);
    };`,
  declarant: `export { default, Validator } from "./pkg/index.js";`,
};
const virtual = (name) => join(root, `${name}-page.js`);
const named = new Map(Object.keys(sources).map((name) => [virtual(name), sources[name]]));
await build({
  root,
  logLevel: "error",
  base: "./",
  plugins: [{ name: "virtual", resolveId: (id) => (named.has(id) ? id : undefined), load: (id) => named.get(id) }],
  build: {
    outDir: folder,
    assetsInlineLimit: 0,
    modulePreload: false,
    rolldownOptions: {
      input: Object.fromEntries(Object.keys(sources).map((name) => [name, virtual(name)])),
      preserveEntrySignatures: "allow-extension",
      output: { entryFileNames: "[name].js" },
    },
  },
});

const types = { ".js": "text/javascript", ".wasm": "application/wasm", ".html": "text/html" };
const sent = new Map();
const server = createServer((request, response) => {
  const path = normalize(new URL(request.url, "http://localhost").pathname);
  if (path === "/") return response.setHeader("content-type", "text/html").end("<!doctype html>");
  try {
    const body = sent.get(path) ?? readFileSync(path.startsWith("/bundled/") ? join(folder, path.slice(9)) : join(root, path));
    sent.set(path, body);
    response.setHeader("content-type", types[extname(path)] ?? "application/octet-stream").end(body);
  } catch {
    response.writeHead(404).end();
  }
});
await new Promise((ready) => server.listen(0, "127.0.0.1", ready));
const address = `http://127.0.0.1:${server.address().port}/`;

const [declaration] = declarations(1, { mistakes: 0 });
const ours = async ([path, declaration, wait]) => {
  const start = performance.now();
  const { default: init, Validator } = await import(path);
  const imported = performance.now();
  await init();
  const loaded = performance.now();
  if (wait > 0) await new Promise((over) => setTimeout(over, wait));
  const asked = performance.now();
  const validator = new Validator({ on: "2026-11-23" });
  const { findings } = validator.check(declaration);
  const end = performance.now();
  validator.check({ ...declaration, reference: "another" });
  const again = performance.now() - end;
  const files = performance.getEntriesByType("resource").map(({ name }) => name);
  const times = { import: imported - start, load: loaded - imported, first: end - asked, again };
  return { ...times, sum: times.import + times.load + times.first, files, seen: findings.length };
};
const theirs = async ([path, declaration]) => {
  const start = performance.now();
  const { default: make } = await import(path);
  const imported = performance.now();
  const validate = make();
  const made = performance.now();
  validate(declaration);
  const end = performance.now();
  validate({ ...declaration, reference: "another" });
  const again = performance.now() - end;
  const files = performance.getEntriesByType("resource").map(({ name }) => name);
  return { import: imported - start, load: made - imported, first: end - made, sum: end - start, again, files, seen: validate.errors?.length ?? 0 };
};
// The last two are a phone: the processor is slowed down four times, and somebody may look at the page before typing.
const cases = {
  "Declarant, bundled": [ours, "/bundled/declarant.js"],
  "Declarant, plain modules": [ours, "/pkg/index.js"],
  "Ajv, bundled": [theirs, "/bundled/ajv.js"],
  "on a phone": [ours, "/bundled/declarant.js", { slowed: 4 }],
  "on a phone, a second later": [ours, "/bundled/declarant.js", { slowed: 4, wait: 1000 }],
};

const browser = await chromium.launch({ executablePath: process.env.CHROMIUM, args: ["--no-sandbox", "--disable-gpu"] });
try {
  const times = Object.fromEntries(Object.keys(cases).map((name) => [name, []]));
  for (let round = -2; round < rounds; round++) {
    for (const [name, [run, path, { slowed = 1, wait = 0 } = {}]] of Object.entries(cases)) {
      const context = await browser.newContext();
      const page = await context.newPage();
      await page.goto(address);
      const session = await context.newCDPSession(page);
      await session.send("Emulation.setCPUThrottlingRate", { rate: slowed });
      const time = await page.evaluate(run, [path, declaration, wait]);
      if (round >= 0) times[name].push(time);
      await context.close();
    }
  }
  const median = (values) => values.toSorted((a, b) => a - b)[values.length >> 1];
  const of = (name, part) => median(times[name].map((time) => time[part]));
  const compressed = (name) => {
    const paths = times[name][0].files.map((file) => new URL(file).pathname);
    return paths.reduce((sum, path) => sum + brotliCompressSync(sent.get(path)).length, 0) / 1000;
  };
  const parts = ["import", "load", "first", "sum", "again"];
  console.log(`medians of ${rounds} new pages, ms: importing the JavaScript; loading the module and its texts, or compiling the`);
  console.log("schema; making a validator and the first check; all these; a second check\n");
  console.log("case".padEnd(32), ...parts.map((part) => part.padStart(8)), "kB".padStart(8));
  for (const name of Object.keys(cases)) {
    const columns = [...parts.map((part) => of(name, part).toFixed(1)), compressed(name).toFixed(0)];
    console.log(name.padEnd(32), ...columns.map((column) => column.padStart(8)));
  }
  const [bundled, , ajv] = Object.keys(cases).map((name) => of(name, "sum"));
  console.log(`\n${"ours in ms, goal at most 25".padEnd(32)} ${bundled.toFixed(1).padStart(8)}`);
  console.log(`${"Ajv / ours".padEnd(32)} ${(ajv / bundled).toFixed(2).padStart(8)}`);
} finally {
  await browser.close();
  server.close();
  rmSync(folder, { recursive: true });
}
