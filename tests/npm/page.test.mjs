// The package in a page, in a real browser: bundled by Vite and as plain modules, in the page and in a worker.

import assert from "node:assert/strict";
import { join } from "node:path";
import { after, before, describe, test } from "node:test";
import { chromium } from "playwright-core";
import { build, preview } from "vite";
import { parcel, project } from "./project.mjs";

// Nothing of the browser's own may go to the network, nor need a sandbox that root does not get.
const flags = ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking",
  "--disable-component-update", "--disable-sync"];
const on = "2026-11-23";

// The core doesn't read it, so everything is loaded while the page waits.
const message = `<Declaration xmlns="urn:wco:datamodel:WCO:DEC-DMS:2"><FunctionCode>8</FunctionCode></Declaration>`;
const use = `
  import init, { Validator, loadWords } from "declarant";
  export async function report(declaration) {
    await init();
    // Node.js has them at hand.
    await loadWords("en");
    const validator = new Validator({ on: "${on}" });
    return [declaration, ${JSON.stringify(message)}].map((each) => validator.check(each));
  }
  export async function batch(declaration) {
    await init();
    let workers = 0;
    const { Worker } = globalThis;
    globalThis.Worker = class extends Worker { constructor(...given) { super(...given); workers += 1; } };
    const validator = new Validator({ on: "${on}" });
    const input = new Blob(Array.from({ length: 300 }, () => JSON.stringify(declaration) + "\\n"));
    const { exports, judged, ...result } = await validator.checkBatch(input, { workers: 2, exports: ["csv"] });
    globalThis.Worker = class { constructor() { throw new Error("the policy forbids it"); } };
    const { exports: again, judged: { why }, ...alone } = await validator.checkBatch(input, { exports: ["csv"] });
    globalThis.Worker = Worker;
    const isSame = await exports.csv.text() === await again.csv.text() && JSON.stringify(result) === JSON.stringify(alone);
    return { workers, judged, why, isSame, declarations: result.declarations };
  }`;
const html = (head) => `<!doctype html><html lang="en"><meta charset="utf-8"><title>Shop</title><link rel="icon" href="data:,">${head}</html>`;

/** One worker splits, two judge. */
const inWorkers = { workers: 3, judged: { workers: 2 }, why: "the policy forbids it", isSame: true, declarations: 300 };

let shop;
let browser;
let expected;
before(async () => {
  shop = await project();
  const { Validator } = await import(shop.installed("node.js"));
  expected = [parcel, message].map((each) => new Validator({ on }).check(each));
  await shop.write("use.js", use);
  await shop.write("worker.js", `
    import { report } from "./use.js";
    onmessage = async ({ data }) => postMessage(await report(data));`);
  await shop.write("main.js", `
    import { batch, report } from "./use.js";
    globalThis.inBatch = batch;
    globalThis.inPage = report;
    globalThis.inWorker = (declaration) => new Promise((resolve, reject) => {
      const worker = new Worker(new URL("./worker.js", import.meta.url), { type: "module" });
      worker.onmessage = ({ data }) => resolve(data);
      worker.onerror = ({ message }) => reject(new Error(message));
      worker.postMessage(declaration);
    });`);
  await shop.write("index.html", html(`<script type="module" src="/main.js"></script>`));
  await shop.write("plain.html", html(`
    <script type="importmap">{ "imports": { "declarant": "./node_modules/declarant/index.js" } }</script>
    <script type="module">import { batch, report } from "./use.js"; globalThis.inBatch = batch; globalThis.inPage = report;</script>`));
  browser = await chromium.launch({ executablePath: process.env.CHROMIUM || "/usr/bin/chromium", args: flags });
});
after(async () => {
  await browser?.close();
  await shop.remove();
});

/**
 * Opens a page of a folder and runs a function of its own there, after what `prepare` does to the page; gives its answer and
 * all addresses it asked for.
 */
async function visit(folder, path, name, prepare = async () => {}) {
  const server = await preview({
    configFile: false, root: shop.folder, logLevel: "error", build: { outDir: folder }, preview: { port: 0, host: "127.0.0.1" },
  });
  const page = await browser.newPage();
  try {
    const { port } = server.httpServer.address();
    const origin = `http://127.0.0.1:${port}`;
    const asked = [];
    const errors = [];
    page.on("request", (request) => asked.push(request.url()));
    page.on("pageerror", (error) => errors.push(error.message));
    page.on("console", (message) => errors.push(message.text()));
    await prepare(page);
    await page.goto(`${origin}${path}`);
    await page.waitForFunction((name) => name in globalThis, name);
    const answer = await page.evaluate(([name, declaration]) => globalThis[name](declaration), [name, parcel]);
    return { answer, foreign: asked.filter((url) => !url.startsWith(`${origin}/`)), errors };
  } finally {
    await page.close();
    await new Promise((resolve) => server.httpServer.close(resolve));
  }
}

describe("bundled by Vite", () => {
  before(() => build({
    configFile: false, root: shop.folder, logLevel: "error", worker: { format: "es" },
    build: { outDir: join(shop.folder, "dist") },
  }));

  for (const name of ["inPage", "inWorker"]) {
    test(`${name} gives the report that Node.js gives, and asks no other host for anything`, async () => {
      const { answer, foreign, errors } = await visit("dist", "/", name);
      assert.deepEqual(answer, expected);
      assert.deepEqual(foreign, []);
      assert.deepEqual(errors, []);
    });
  }

  test("a batch runs in workers, and on the page's own thread where there can be none", async () => {
    const { answer, foreign, errors } = await visit("dist", "/", "inBatch");
    assert.deepEqual(answer, inWorkers);
    assert.deepEqual([...foreign, ...errors], []);
  });
});

test("as plain modules it gives the report that Node.js gives", async () => {
  const { answer, foreign, errors } = await visit(".", "/plain.html", "inPage");
  assert.deepEqual(answer, expected);
  assert.deepEqual([...foreign, ...errors], []);
});

test("as plain modules a batch runs in workers too", async () => {
  const { answer, foreign, errors } = await visit(".", "/plain.html", "inBatch");
  assert.deepEqual(answer, inWorkers);
  assert.deepEqual([...foreign, ...errors], []);
});

test("a batch whose code can't be loaded says what to do", async () => {
  const withoutIt = (page) => page.route("**/batch.js", (route) => route.fulfill({ status: 404 }));
  await assert.rejects(visit(".", "/plain.html", "inBatch", withoutIt), /load its code for batches: .*batch\.js\. Load the page again/);
});
