// Tries the packed package in every tool that people build with, each in a project of its own, and prints a table.
//
// make bundlers [ONLY="next jest"] installs the tools into target/bundlers/, which takes minutes and a gigabyte. Each cell
// checks the same parcel and the same message as Node.js does, and must give the same digests.

import { execFile, spawn } from "node:child_process";
import { createReadStream, existsSync } from "node:fs";
import { cp, mkdir, readFile, rm, stat, writeFile } from "node:fs/promises";
import { createServer } from "node:http";
import { dirname, extname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { chromium } from "playwright-core";
import { parcel } from "../npm/project.mjs";

const run = promisify(execFile);
const root = fileURLToPath(new URL("../..", import.meta.url));
const base = join(root, "target/bundlers");
const on = "2026-11-23";
const message = `<Declaration xmlns="urn:wco:datamodel:WCO:DEC-DMS:2"><FunctionCode>8</FunctionCode></Declaration>`;
const given = JSON.stringify([parcel, message]);

/** What a program checks: `check` of the module gives the digests. */
const plain = `
import init, { Validator } from "declarant";
export async function check() {
  await init();
  const validator = new Validator({ on: "${on}" });
  return ${given}.map((each) => validator.check(each).digest);
}`;
const inline = `
import init, { Validator, loadEverything } from "declarant/inline";
import everything from "declarant/inline-everything";
export async function check() {
  await init();
  const [parcel, message] = ${given};
  const first = new Validator({ on: "${on}" }).check(parcel).digest;
  await loadEverything(everything());
  return [first, new Validator({ on: "${on}" }).check(message).digest];
}`;
/** What a program checks of many: `check` of the module gives the digests, if workers found what it finds itself. */
const batch = `
import init, { Validator } from "declarant";
export async function check() {
  await init();
  const [parcel, message] = ${given};
  const validator = new Validator({ on: "${on}" });
  const found = [];
  const onReport = ({ findings }) => void found.push(JSON.stringify(findings));
  const { judged } = await validator.checkBatch(JSON.stringify([parcel, parcel]), { workers: 2, onReport });
  if (judged.workers !== 2) throw new Error("no worker judged it: " + judged.why);
  const rules = (text) => JSON.parse(text).map(({ rule }) => rule).join();
  const alone = validator.check(parcel);
  if (found.length !== 2 || found.some((each) => rules(each) !== rules(JSON.stringify(alone.findings)))) throw new Error("found " + found);
  return [alone.digest, validator.check(message).digest];
}`;
const page = (script) => `<!doctype html><html lang="en"><meta charset="utf-8"><title>Shop</title>${script}</html>`;
const module = `<script type="module" src="./main.js"></script>`;
const inPage = `import { check } from "./check.js";
check().then((answer) => (globalThis.answer = answer), (error) => (globalThis.answer = String(error)));`;
const printed = `import { check } from "./check.js"; check().then((answer) => console.log("ANSWER" + JSON.stringify(answer)));`;
const testFile = (load, extra = "") => `${extra}
${load}
test("the package", async () => {
  await init();
  const validator = new Validator({ on: "${on}" });
  expect(${given}.map((each) => validator.check(each).digest)).toEqual(JSON.parse(process.env.EXPECTED));
});`;
const node = (file) => async (shop) => answerOf(await shop.run(process.execPath, file));
const answerOf = (text) => JSON.parse(/ANSWER(\[.*?\])/.exec(text)?.[1] ?? "null") ?? text.slice(-400);
const flags = ["--no-sandbox", "--disable-gpu", "--no-first-run", "--disable-background-networking"];

/** The tools: what they install, and their cells: files, and a function that gives the answer. */
const TOOLS = {
  node: {
    packages: [],
    cells: {
      "batch in workers": [{ "check.js": batch, "main.js": printed }, node("main.js")],
      "import": [{ "check.js": plain, "main.js": printed }, node("main.js")],
      "require": [{ "main.cjs": `const { default: init, Validator } = require("declarant");
        init().then(() => console.log("ANSWER" + JSON.stringify(${given}.map((each) => new Validator({ on: "${on}" }).check(each).digest))));` }, node("main.cjs")],
    },
  },
  page: {
    packages: [],
    cells: {
      "module script, strict policy": [plainPage("check.js"), (shop) => shop.visit(".", "/index.html", POLICY)],
      "module worker, strict policy": [{ ...plainPage("check.js"), "worker.js": addressed(`${plain}\ncheck().then(postMessage, (error) => postMessage(String(error)));`),
        "main.js": `new Worker("./worker.js", { type: "module" }).onmessage = ({ data }) => (globalThis.answer = data);` },
        (shop) => shop.visit(".", "/index.html", POLICY)],
      "service worker": [{ ...plainPage("check.js"), "sw.js": addressed(`
import init, { Validator, loadEverything } from "declarant";
addEventListener("message", async ({ data, ports }) => {
  await init(); await loadEverything();
  const validator = new Validator({ on: "${on}" });
  ports[0].postMessage(${given}.map((each) => validator.check(each).digest));
});`),
        "main.js": `navigator.serviceWorker.register("./sw.js", { type: "module" }).then(() => navigator.serviceWorker.ready).then(({ active }) => {
          const { port1, port2 } = new MessageChannel();
          port1.onmessage = ({ data }) => (globalThis.answer = data);
          active.postMessage("check", [port2]);
        });` }, (shop) => shop.visit(".", "/index.html")],
    },
  },
  ...Object.fromEntries([6, 7, 8].map((version) => [`vite${version}`, {
    packages: [`vite@${version}`],
    cells: {
      "build": [{ "check.js": plain, "main.js": inPage, "index.html": page(module) }, async (shop) => {
        await shop.run("npx", "vite", "build", "--outDir", "dist");
        return shop.visit("dist", "/");
      }],
      "development server": [{ "check.js": plain, "main.js": inPage, "index.html": page(module) },
        (shop) => shop.served(["npx", "vite", "--port", "5171", "--strictPort"], "http://localhost:5171/")],
      "batch in workers": [{ "check.js": batch, "main.js": inPage, "index.html": page(module) }, async (shop) => {
        await shop.run("npx", "vite", "build", "--outDir", "dist");
        return shop.visit("dist", "/");
      }],
      "worker": [{ "check.js": plain, "worker.js": `import { check } from "./check.js"; check().then(postMessage, (error) => postMessage(String(error)));`,
        "main.js": `new Worker(new URL("./worker.js", import.meta.url), { type: "module" }).onmessage = ({ data }) => (globalThis.answer = data);`,
        "index.html": page(module),
        // The workers of Vite 6 and 7 are one script by default, and the package loads what a batch needs when it is asked for.
        ...(version < 8 && { "vite.config.js": `export default { worker: { format: "es" } };` }) }, async (shop) => {
        await shop.run("npx", "vite", "build", "--outDir", "dist");
        return shop.visit("dist", "/");
      }],
    },
  }])),
  webpack: {
    packages: ["webpack@5", "webpack-cli@6"],
    cells: {
      "build": [{ "check.js": plain, "main.js": inPage, "index.html": page(`<script src="./main.js"></script>`) }, async (shop) => {
        await shop.run("npx", "webpack", "./main.js", "--mode", "production", "-o", "dist", "--output-public-path", "auto");
        await shop.copy("index.html", "dist/index.html");
        return shop.visit("dist", "/index.html");
      }],
      "batch in workers": [{ "check.js": batch, "main.js": inPage, "index.html": page(`<script src="./main.js"></script>`) }, async (shop) => {
        await shop.run("npx", "webpack", "./main.js", "--mode", "production", "-o", "dist", "--output-public-path", "auto");
        await shop.copy("index.html", "dist/index.html");
        return shop.visit("dist", "/index.html");
      }],
    },
  },
  rollup: {
    packages: ["rollup@4", "@rollup/plugin-node-resolve"],
    cells: {
      "declarant/inline": [{ "check.js": inline, "main.js": inPage, "index.html": page(`<script type="module" src="./dist/main.js"></script>`) }, async (shop) => {
        await shop.run("npx", "rollup", "main.js", "-d", "dist", "-p", "node-resolve");
        return shop.visit(".", "/index.html");
      }],
    },
  },
  esbuild: {
    packages: ["esbuild"],
    cells: {
      "declarant/inline, page": [{ "check.js": inline, "main.js": inPage, "index.html": page(`<script src="./dist/main.js"></script>`) }, async (shop) => {
        await shop.run("npx", "esbuild", "main.js", "--bundle", "--outfile=dist/main.js");
        return shop.visit(".", "/index.html");
      }],
      ...Object.fromEntries([["esm", "mjs"], ["cjs", "cjs"]].map(([format, extension]) => [`declarant/inline, node ${format}`, [
        { "check.js": inline, "main.js": printed }, async (shop) => {
          await shop.run("npx", "esbuild", "main.js", "--bundle", "--platform=node", `--format=${format}`, `--outfile=dist/main.${extension}`);
          return node(`dist/main.${extension}`)(shop);
        }]])),
    },
  },
  parcel: {
    packages: ["parcel@2"],
    cells: {
      "build": [{ "check.js": plain, "main.js": inPage, "index.html": page(module) }, async (shop) => {
        await shop.run("npx", "parcel", "build", "index.html", "--dist-dir", "dist", "--no-cache", "--cache-dir", ".parcel-cache");
        return shop.visit("dist", "/index.html");
      }],
      "batch in workers": [{ "check.js": batch, "main.js": inPage, "index.html": page(module) }, async (shop) => {
        await shop.run("npx", "parcel", "build", "index.html", "--dist-dir", "dist", "--no-cache", "--cache-dir", ".parcel-cache");
        return shop.visit("dist", "/index.html");
      }],
    },
  },
  next: {
    packages: ["next@16", "react@19", "react-dom@19"],
    cells: Object.fromEntries([["Turbopack", []], ["webpack", ["--webpack"]]].map(([name, words]) => [name, [{
      "lib/check.js": plain,
      "lib/batch.js": batch,
      "app/layout.js": `export default function Layout({ children }) { return <html lang="en"><body>{children}</body></html>; }`,
      "app/server/page.js": `import { check } from "../../lib/check.js"; export const dynamic = "force-dynamic";
        export default async function Page() { return <p>{"ANSWER" + JSON.stringify(await check())}</p>; }`,
      "app/route/route.js": `import { check } from "../../lib/check.js"; export const dynamic = "force-dynamic";
        export async function GET() { return new Response("ANSWER" + JSON.stringify(await check())); }`,
      "app/client/page.js": `"use client"; import { useEffect } from "react"; import { check } from "../../lib/check.js";
        export default function Page() { useEffect(() => { check().then((answer) => (globalThis.answer = answer), (error) => (globalThis.answer = String(error))); }, []); return <p>client</p>; }`,
      "app/batch/page.js": `"use client"; import { useEffect } from "react"; import { check } from "../../lib/batch.js";
        export default function Page() { useEffect(() => { check().then((answer) => (globalThis.answer = answer), (error) => (globalThis.answer = String(error))); }, []); return <p>batch</p>; }`,
      "app/many/route.js": `import { check } from "../../lib/batch.js"; export const dynamic = "force-dynamic";
        export async function GET() { return new Response("ANSWER" + JSON.stringify(await check().catch((error) => [String(error)]))); }`,
    }, async (shop) => {
      await shop.run("npx", "next", "build", ...words);
      const address = "http://localhost:5172";
      return shop.during(["npx", "next", "start", "-p", "5172"], `${address}/route`, async () => {
        const text = async (path) => answerOf((await (await fetch(address + path)).text()).replaceAll("&quot;", '"').replaceAll("<!-- -->", ""));
        const answers = { server: await text("/server"), route: await text("/route"), client: await shop.open(`${address}/client`), batch: await shop.open(`${address}/batch`), many: await text("/many") };
        const wrong = Object.entries(answers).filter(([, answer]) => String(answer) !== String(shop.expected));
        return wrong.length === 0 ? shop.expected : JSON.stringify(Object.fromEntries(wrong));
      });
    }]])),
  },
  jest: {
    packages: ["jest@30", "jest-environment-jsdom@30"],
    cells: Object.fromEntries(["node", "jsdom"].map((environment) => [environment, [{
      "package.test.cjs": testFile(`const { default: init, Validator } = require("declarant");`),
      "jest.config.cjs": `module.exports = { testEnvironment: "${environment}", transform: {} };`,
    }, async (shop) => shop.passes("npx", "jest", "--config", "jest.config.cjs")]])),
  },
  vitest: {
    packages: ["vitest", "jsdom"],
    cells: Object.fromEntries(["node", "jsdom"].map((environment) => [environment, [{
      "package.test.js": testFile(`import init, { Validator } from "declarant"; import { expect, test } from "vitest";`, `// @vitest-environment ${environment}`),
    }, async (shop) => shop.passes("npx", "vitest", "run")]])),
  },
  package: {
    packages: ["publint", "@arethetypeswrong/cli"],
    cells: {
      "publint": [{}, (shop) => shop.passes("npx", "publint", "run", tarball, "--strict")],
      // Its other entries are modules of ECMAScript alone, which TypeScript's oldest resolution doesn't know.
      "arethetypeswrong": [{}, (shop) => shop.passes("npx", "attw", tarball, "--profile", "node16", "--ignore-rules", "cjs-resolves-to-esm")],
    },
  },
  bun: { packages: ["bun"], cells: { "run": [{ "check.js": plain, "main.js": printed }, async (shop) => answerOf(await shop.run("npx", "bun", "main.js"))] } },
  deno: { packages: ["deno"], cells: { "run": [{ "check.js": plain, "main.js": printed }, async (shop) => answerOf(await shop.run("npx", "deno", "run", "-A", "main.js"))] } },
  workerd: {
    packages: ["miniflare"],
    cells: {
      "edge worker": [{ "run.mjs": `
import { readFileSync, readdirSync } from "node:fs";
import { Miniflare } from "miniflare";
const folder = "node_modules/declarant/";
const files = [...readdirSync(folder).filter((file) => file.endsWith(".js")), "wasm/batch.js", "wasm/declarant.js"];
const js = files.map((file) => ({ type: "ESModule", path: file, contents: readFileSync(folder + file, "utf8") }));
const worker = \`
import init, { Validator, loadEverything } from "./index.js";
import core from "./core.wasm";
import everything from "./everything.wasm";
import words from "./words.txt";
import headings from "./headings.txt";
import lists from "./lists.txt";
export default { async fetch() {
  await init(core, { words, headings, lists });
  const first = new Validator({ on: "${on}" }).check(\${JSON.stringify(${given}[0])}).digest;
  await loadEverything(everything);
  return new Response("ANSWER" + JSON.stringify([first, new Validator({ on: "${on}" }).check(\${JSON.stringify(${given}[1])}).digest]));
} };\`;
const miniflare = new Miniflare({ compatibilityDate: "2025-01-01", modules: [
  { type: "ESModule", path: "worker.js", contents: worker }, ...js,
  { type: "CompiledWasm", path: "core.wasm", contents: readFileSync(folder + "wasm/declarant_bg.wasm") },
  { type: "CompiledWasm", path: "everything.wasm", contents: readFileSync(folder + "wasm/everything_bg.wasm") },
  { type: "Text", path: "words.txt", contents: readFileSync(folder + "wasm/en.words.txt", "utf8") },
  { type: "Text", path: "lists.txt", contents: readFileSync(folder + "wasm/lists.txt", "utf8") },
  { type: "Text", path: "headings.txt", contents: readFileSync(folder + "wasm/en.headings.txt", "utf8") },
] });
console.log(await (await miniflare.dispatchFetch("http://localhost/")).text());
await miniflare.dispose();` }, node("run.mjs")],
    },
  },
};

/** A word for goods that is refused, typed into the first field of a page: whether the page says so. */
const saysVague = (tab) => tab.fill("input", "gift").then(() => tab.waitForFunction(() => /refused/.test(document.querySelector("[role=alert]")?.textContent)));
/** A form to Brazil that is sent empty, then with two values that are wrong, then filled in. */
async function checksForm(tab) {
  const said = async (label, words) => {
    const alert = tab.locator("p", { has: tab.getByLabel(label) }).getByRole("alert");
    if (words === undefined) return alert.waitFor({ state: "detached", timeout: 5_000 });
    await alert.filter({ hasText: words }).waitFor({ timeout: 5_000 });
  };
  await tab.getByRole("button").click();
  for (const [label, words] of [["Name", /missing/], ["CPF", /CPF/], ["What it is", /missing/], ["Price", /missing/]]) await said(label, words);
  await tab.getByLabel("Name").fill("Ana Souza");
  await tab.getByLabel("CPF").fill("390.533.447-06");
  await tab.getByLabel("What it is").fill("gift");
  await tab.getByLabel("Price").fill("42.00");
  await said("CPF", /wrong/);
  await said("What it is", /too general.* Say what it is/);
  for (const label of ["Name", "Price"]) await said(label);
  await tab.getByRole("button").click();
  if ((await tab.textContent("output")) !== "") throw new Error("the form was sent with two wrong values");
  await tab.getByLabel("CPF").fill("390.533.447-05");
  await tab.getByLabel("What it is").fill("Men's knitted cotton T-shirt");
  for (const label of ["CPF", "What it is"]) await said(label);
  await tab.getByRole("button").click();
  await tab.locator("output", { hasText: "Sent" }).waitFor({ timeout: 5_000 });
}
/** An example of the repository, with its tool. */
const example = (name, packages, answers) => [`example ${name}`, { packages, cells: { "as it stands": [name, answers] } }];
const builtByVite = async (shop, use = saysVague) => {
  await shop.run("npx", "vite", "build", "--target", "es2022", "--outDir", "dist");
  return shop.visit("dist", "/", undefined, use);
};
const formBuiltByVite = (shop) => builtByVite(shop, checksForm);
Object.assign(TOOLS, Object.fromEntries([
  example("page", [], (shop) => shop.visit(".", "/index.html", undefined, saysVague)),
  example("react", ["vite@8", "react@19", "react-dom@19"], builtByVite),
  example("vue", ["vite@8", "vue@3"], builtByVite),
  example("react-hook-form", ["vite@8", "react@19", "react-dom@19", "react-hook-form@7", "@hookform/resolvers@5"], formBuiltByVite),
  example("tanstack-form", ["vite@8", "react@19", "react-dom@19", "@tanstack/react-form@1"], formBuiltByVite),
  example("vee-validate", ["vite@8", "vue@3", "vee-validate@4"], formBuiltByVite),
  example("worker", ["vite@8"], builtByVite),
  example("next", ["next@16", "react@19", "react-dom@19"], async (shop) => {
    await shop.run("npx", "next", "build");
    return shop.during(["npx", "next", "start", "-p", "5172"], "http://localhost:5172/", async () => {
      const body = JSON.stringify({ part: "seller", items: [{ description: "gift" }] });
      const { verdict, digest } = await (await fetch("http://localhost:5172/api/check", { method: "POST", body })).json();
      if (verdict !== "fail" || !/^sha256:/.test(digest)) return `the route says ${verdict}, ${digest}`;
      return shop.open("http://localhost:5172/", saysVague);
    });
  }),
  example("jest", ["jest@30"], (shop) => shop.passes("npx", "jest", "--rootDir", ".")),
]));

const POLICY = "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; connect-src 'self'; worker-src 'self'";

/** A program with the address of the package, since a strict policy forbids import maps, and workers know none. */
function addressed(text) {
  return text.replaceAll('"declarant"', '"./node_modules/declarant/index.js"');
}

function plainPage(name) {
  return { [name]: addressed(plain), "main.js": inPage, "index.html": page(module) };
}

const TYPES = { ".html": "text/html", ".js": "text/javascript", ".mjs": "text/javascript", ".wasm": "application/wasm", ".txt": "text/plain", ".css": "text/css" };

/** Serves a folder, with a content security policy if one is given. */
async function serve(folder, policy) {
  const server = createServer(async (request, response) => {
    const path = new URL(request.url, "http://localhost").pathname;
    const file = join(folder, path.endsWith("/") ? `${path}index.html` : path);
    const found = await stat(file).catch(() => undefined);
    if (!found?.isFile()) return response.writeHead(404).end();
    const headers = { "content-type": TYPES[extname(file)] ?? "application/octet-stream" };
    if (policy) headers["content-security-policy"] = policy;
    response.writeHead(200, headers);
    createReadStream(file).pipe(response);
  });
  await new Promise((resolve) => server.listen(0, "127.0.0.1", resolve));
  return { address: `http://localhost:${server.address().port}`, close: () => new Promise((resolve) => server.close(resolve)) };
}

const browser = await chromium.launch({ executablePath: process.env.CHROMIUM || "/usr/bin/chromium", args: flags });

/** A project of a tool, with what its cells use. */
function shopOf(folder, expected) {
  const environment = { ...process.env, NEXT_TELEMETRY_DISABLED: "1", PARCEL_WORKERS: "1", CI: "1", EXPECTED: JSON.stringify(expected) };
  const shop = {
    expected,
    run: async (command, ...words) => {
      const { stdout, stderr } = await run(command, words, { cwd: folder, env: environment, maxBuffer: 1 << 26, timeout: 300_000 });
      return stdout + stderr;
    },
    passes: async (...words) => shop.run(...words).then(() => expected),
    copy: async (from, to) => writeFile(join(folder, to), await readFile(join(folder, from))),
    /** Opens a page; gives its answer. */
    open: async (address, use) => {
      const tab = await browser.newPage();
      const errors = [];
      tab.on("pageerror", (error) => errors.push(error.message));
      tab.on("console", (said) => said.type() === "error" && errors.push(said.text()));
      try {
        await tab.goto(address);
        if (use !== undefined) return await use(tab).then(() => expected);
        await tab.waitForFunction(() => "answer" in globalThis, undefined, { timeout: 30_000 });
        return await tab.evaluate(() => globalThis.answer);
      } catch (error) {
        return [error.message.split("\n")[0], ...errors].join("; ");
      } finally {
        await tab.close();
      }
    },
    visit: async (inside, path, policy, use) => {
      const server = await serve(join(folder, inside), policy);
      try {
        return await shop.open(server.address + path, use);
      } finally {
        await server.close();
      }
    },
    /** Does something while a server of the tool runs. */
    during: async ([command, ...words], address, use) => {
      const server = spawn(command, words, { cwd: folder, env: environment, detached: true, stdio: "ignore" });
      try {
        for (let round = 0; round < 300; round++) {
          if (await fetch(address).then(() => true, () => false)) return await use();
          await new Promise((resolve) => setTimeout(resolve, 100));
        }
        return "the server didn't start";
      } finally {
        process.kill(-server.pid);
      }
    },
    served: (words, address) => shop.during(words, address, () => shop.open(address)),
  };
  return shop;
}

const asked = process.argv.slice(2);
const tools = Object.entries(TOOLS).filter(([name]) => asked.length === 0 || asked.includes(name.split(" ").at(-1)) || asked.includes(name.split(" ")[0]));
await mkdir(base, { recursive: true });
const tarball = process.env.DECLARANT_TARBALL ?? join(base, JSON.parse((await run("npm", ["pack", "--json", "--pack-destination", base], { cwd: join(root, "pkg") })).stdout)[0].filename);
const lines = [];
let expected;
for (const [name, { packages, cells }] of [["node", TOOLS.node], ...tools.filter(([name]) => name !== "node")]) {
  const folder = join(base, name.replace(" ", "-"));
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, "package.json"), JSON.stringify({ name: "shop", version: "1.0.0", private: true, ...(!/jest/.test(name) && { type: "module" }) }));
  let failure;
  try {
    if (!packages.every((each) => existsSync(join(folder, "node_modules", each.replace(/(.)@[^@]*$/, "$1"))))) {
      await run("npm", ["install", "--no-audit", "--no-fund", "--no-package-lock", "--no-save", ...packages], { cwd: folder, maxBuffer: 1 << 26 });
    }
    await rm(join(folder, "node_modules/declarant"), { recursive: true, force: true });
    await mkdir(join(folder, "node_modules/declarant"), { recursive: true });
    await run("tar", ["-xzf", tarball, "-C", join(folder, "node_modules/declarant"), "--strip-components=1"]);
  } catch (error) {
    failure = `not installed: ${error.message.split("\n")[0]}`;
  }
  if (expected === undefined) {
    const { Validator } = await import(`file://${folder}/node_modules/declarant/node.js`);
    expected = JSON.parse(given).map((each) => new Validator({ on }).check(each).digest);
  }
  const shop = shopOf(folder, expected);
  for (const [cell, [files, answers]] of Object.entries(cells)) {
    const started = Date.now();
    let outcome = failure;
    if (outcome === undefined) {
      for (const left of ["dist", ".next", ".parcel-cache", "node_modules/.vite"]) await rm(join(folder, left), { recursive: true, force: true });
      if (typeof files === "string") await cp(join(root, "examples", files), folder, { recursive: true });
      else for (const [file, text] of Object.entries(files)) {
        await mkdir(dirname(join(folder, file)), { recursive: true });
        await writeFile(join(folder, file), text);
      }
      const answer = await answers(shop).catch((error) => `${error.message}\n${error.stdout ?? ""}${error.stderr ?? ""}`.trim().slice(-900));
      outcome = JSON.stringify(answer) === JSON.stringify(expected) ? "ran" : `FAILED: ${typeof answer === "string" ? answer : JSON.stringify(answer)}`;
    }
    lines.push([name, cell, outcome]);
    console.log(`${name.padEnd(15)} ${cell.padEnd(32)} ${outcome}  (${((Date.now() - started) / 1000).toFixed(1)} s)`);
  }
}
await browser.close();
const failed = lines.filter(([, , outcome]) => outcome !== "ran");
console.log(`${lines.length - failed.length} of ${lines.length} ran`);
process.exitCode = failed.length === 0 ? 0 : 1;
