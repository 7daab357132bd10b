// The built site as a visitor has it: served from this machine, opened in a real browser, its requests watched.

import assert from "node:assert/strict";
import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { createServer } from "node:http";
import { extname, join, normalize } from "node:path";
import { fileURLToPath } from "node:url";
import { chromium } from "playwright-core";

const root = fileURLToPath(new URL("../../target/site", import.meta.url));
const axe = createRequire(import.meta.url).resolve("axe-core/axe.min.js");
// Nothing of the browser's own may go to the network, nor need a sandbox that root does not get.
const flags = ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking",
  "--disable-component-update", "--disable-sync"];
const types = {
  ".html": "text/html; charset=utf-8", ".js": "text/javascript; charset=utf-8", ".css": "text/css; charset=utf-8",
  ".wasm": "application/wasm", ".webmanifest": "application/manifest+json", ".svg": "image/svg+xml", ".json": "application/json", ".xml": "application/xml",
};

/** Serves the site and starts a browser; `open` gives a page of it, `stop` ends the server, `close` both. */
export async function site() {
  const served = [];
  let hangs = () => undefined;
  let changed = (url, body) => body;
  const server = createServer(async (request, response) => {
    served.push(request.url);
    const hang = hangs(request.url);
    if (hang === "at once") return;
    try {
      const asked = normalize(decodeURIComponent(new URL(request.url, "http://site").pathname));
      const path = asked.endsWith("/") ? `${asked}index.html` : asked;
      const body = changed(request.url, await readFile(join(root, path)));
      response.writeHead(200, { "content-type": types[extname(path)] ?? "application/octet-stream" });
      if (hang === "in the middle") response.write(body.subarray(0, body.length / 2));
      else response.end(body);
    } catch {
      response.writeHead(404).end();
    }
  });
  await new Promise((resolve) => server.listen(0, "127.0.0.1", resolve));
  const origin = `http://127.0.0.1:${server.address().port}`;
  const stop = () => new Promise((resolve) => {
    server.close(resolve);
    server.closeAllConnections();
  });
  const browser = await chromium.launch({ executablePath: process.env.CHROMIUM || "/usr/bin/chromium", args: flags });
  return {
    origin,
    /** What was asked of the server, in order, by the service worker too. */
    served,
    /**
     * Opens a page, ready for use; `asked` and `errors` grow with what it asks for and what goes wrong. What `prepare` is
     * done to the page first; one that isn't to get `ready` by itself isn't waited for.
     */
    async open(path, { prepare = async () => {}, ready = true, ...options } = {}) {
      assert.ok(existsSync(root), "the site isn't built: run `make site`");
      const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, ...options });
      const page = await context.newPage();
      const asked = [];
      const errors = [];
      // Those of the service worker, which fetches the site's files once more, are its own.
      page.on("request", (request) => asked.push(request));
      page.on("pageerror", (error) => errors.push(error.message));
      page.on("console", (message) => {
        if (["error", "warning"].includes(message.type())) errors.push(message.text());
      });
      await prepare(page);
      await page.goto(`${origin}/${path}`);
      if (ready) await page.waitForSelector("body[data-ready]");
      return { page, asked, errors, close: () => context.close() };
    },
    /** Lets the server hang, "at once" or "in the middle", where a function says so of an address. */
    hang(how) {
      hangs = how;
    },
    /** Lets the server send what a function makes of the address and the bytes of a file. */
    change(how) {
      changed = how;
    },
    /** Ends the server alone. */
    stop,
    async close() {
      await browser.close();
      await stop();
    },
  };
}

/** What a field is called, without the mark of what is needed. */
export const nameOf = (page, field) => page.locator(field).evaluate((one) => one.labels[0].firstChild.textContent.trim());

/** The findings that stand under a field, as soon as there are any. */
export async function findingsUnder(page, field) {
  const findings = page.locator(`.cell:has(${field}) .finding`);
  await findings.first().waitFor();
  return findings;
}

/** Everything that the page says about what it found, opened up; not what stands in the fields themselves. */
export async function wordsOf(page) {
  await page.evaluate(() => document.querySelectorAll("details").forEach((details) => (details.open = true)));
  const words = await page.locator(".finding, #summary, #live, #found").evaluateAll((all) =>
    all.map((one) => [one.textContent, ...[...one.querySelectorAll("*")].flatMap((inner) => [...inner.attributes].map(({ value }) => value))].join(" ")));
  return words.join("\n");
}

/** Fails with what axe found on the page as it is. */
export async function assertAccessible(page, what) {
  // The page's own policy allows no script from elsewhere; the browser's tools are not bound by it.
  const source = await readFile(axe, "utf8");
  await page.evaluate(source);
  const { violations } = await page.evaluate(() => globalThis.axe.run(document, { resultTypes: ["violations"] }));
  assert.deepEqual(
    violations.map(({ id, nodes }) => ({ id, where: nodes.map(({ target, failureSummary }) => `${target}: ${failureSummary}`) })), [], what);
}

const fillExample = async (page) => {
  await page.click("#example");
  await page.waitForSelector(".finding");
};
/** The pages in the states that somebody sees them in. */
export const VIEWS = [
  ["front page", "index.html", (page) => page.waitForSelector(".finding")],
  ["checkout, empty", "checkout.html", async () => {}],
  ["checkout, with findings", "checkout.html", fillExample],
  ["portal, empty", "portal.html", async () => {}],
  ["portal, with findings", "portal.html", fillExample],
  ["inspector, empty", "portal.html", (page) => page.click("#tab-inspector")],
  ["inspector, with findings", "portal.html", async (page) => {
    await page.click("#tab-inspector");
    await page.selectOption("#sample", "shoes-to-germany.json");
    await page.waitForSelector("#found .finding");
  }],
  ["inspector, with the other form", "portal.html", async (page) => {
    await page.click("#tab-inspector");
    await page.selectOption("#sample", "scarves-h7.xml");
    await page.waitForSelector("#found .finding");
    await page.click("#tab-other");
  }],
  ["inspector, with more than is listed", "portal.html", async (page) => {
    await page.click("#tab-inspector");
    await page.fill("#source", JSON.stringify({ items: Array(400).fill({ origin: "UK" }) }));
    await page.waitForSelector("#found .rule");
  }],
  ["batch, empty", "batch.html", async () => {}],
  ["batch, with a file", "batch.html", async (page) => {
    await page.click("#sample");
    await page.waitForSelector("#results:not([hidden])");
  }],
];
/** Opens all that is folded. */
export const openAll = (page) => page.evaluate(() => document.querySelectorAll("details").forEach((details) => (details.open = true)));
