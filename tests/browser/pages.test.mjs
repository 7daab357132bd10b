// What holds for every page: open to all, on any screen, and nothing leaves it.

import assert from "node:assert/strict";
import { after, before, describe, test } from "node:test";
import { assertAccessible, site } from "./site.mjs";

let shop;
before(async () => (shop = await site()));
after(() => shop?.close());

const fillExample = async (page) => {
  await page.click("#example");
  await page.waitForSelector(".finding");
};
/** The pages in the states that somebody sees them in. */
const VIEWS = [
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
];
const openAll = (page) => page.evaluate(() => document.querySelectorAll("details").forEach((details) => (details.open = true)));

for (const colorScheme of ["light", "dark"]) {
  describe(`axe finds nothing in the ${colorScheme} scheme`, () => {
    for (const [name, path, act] of VIEWS) {
      test(name, async () => {
        const { page, errors, close } = await shop.open(path, { colorScheme, reducedMotion: "reduce" });
        await act(page);
        await openAll(page);
        await assertAccessible(page, name);
        assert.deepEqual(errors, []);
        await close();
      });
    }
  });
}

for (const [direction, query] of [["left to right", ""], ["right to left", "?dir=rtl"]]) {
  describe(`320 pixels wide, ${direction}, nothing has to be scrolled sideways`, () => {
    for (const [name, path, act] of VIEWS) {
      test(name, async () => {
        const { page, close } = await shop.open(`${path}${query}`, { viewport: { width: 320, height: 640 } });
        await act(page);
        await openAll(page);
        const [wide, direct] = await page.evaluate(() => [document.documentElement.scrollWidth, document.documentElement.dir]);
        assert.ok(wide <= 320, `${wide} pixels`);
        assert.equal(direct, query === "" ? "" : "rtl");
        await close();
      });
    }
  });
}

test("a page has one live region, and it is polite", async () => {
  for (const path of ["index.html", "checkout.html", "portal.html"]) {
    const { page, close } = await shop.open(path);
    const regions = await page.locator("[aria-live], [role=status], [role=alert]").evaluateAll((all) => all.map((one) => one.getAttribute("aria-live")));
    assert.deepEqual(regions, ["polite"], path);
    await close();
  }
});

describe("nothing leaves the page", () => {
  const secrets = { "#name": "Ana Geheim", "#line": "Rua Secreta 7", "#city": "Curitiba", "#phone": "+5541999990000", "#personal-number": "390.533.447-05" };

  test("the checkout asks for files of its own alone, none of them after it has loaded, and keeps nothing", async () => {
    const { page, asked, errors, close } = await shop.open("checkout.html");
    assert.deepEqual(asked.map((request) => request.url()).filter((url) => !url.startsWith(`${shop.origin}/`)), []);
    assert.ok(asked.every((request) => request.method() === "GET" && request.postData() === null));
    const loaded = asked.length;
    const address = page.url();
    for (const [field, value] of Object.entries(secrets)) await page.fill(field, value);
    await page.keyboard.press("Enter");
    await page.click("text=Review");
    await page.waitForTimeout(500);
    assert.equal(asked.length, loaded);
    assert.equal(page.url(), address);
    const kept = await page.evaluate(async () => [
      localStorage.length, sessionStorage.length, document.cookie, (await indexedDB.databases()).length, history.length,
      (await caches.keys()).length, (await navigator.serviceWorker.getRegistrations()).length,
    ]);
    assert.deepEqual(kept, [0, 0, "", 0, kept[4], 0, 0]);
    assert.deepEqual(errors, []);
    await close();
  });

  test("the portal asks for its samples, and for nothing else after it has loaded", async () => {
    const { page, asked, close } = await shop.open("portal.html");
    const loaded = asked.length;
    await page.click("#example");
    await page.click("text=Review");
    await page.click("#to-inspector");
    await page.fill("#source", '{ "buyer": { "name": "Ana Geheim" } }');
    await page.waitForSelector("#found li");
    await page.click("#tab-form");
    await page.waitForTimeout(300);
    assert.equal(asked.length, loaded);
    await page.click("#tab-inspector");
    await page.selectOption("#sample", "scarves-h7.xml");
    await page.waitForFunction(() => document.getElementById("source").value.startsWith("<?xml"));
    assert.deepEqual(asked.slice(loaded).map((request) => request.url()), [`${shop.origin}/samples/scarves-h7.xml`]);
    await close();
  });

  test("a page works on without a network once it has loaded", async () => {
    const { page, close } = await shop.open("checkout.html");
    await page.context().setOffline(true);
    await page.fill("#personal-number", "390.533.447-06");
    await page.waitForSelector('.finding[data-rule="identifier-checksum"]');
    await close();
  });

  test("the policy of every page forbids scripts, styles and connections from elsewhere", async () => {
    for (const path of ["index.html", "checkout.html", "portal.html"]) {
      const { page, close } = await shop.open(path);
      const policy = await page.getAttribute('meta[http-equiv="Content-Security-Policy"]', "content");
      assert.equal(policy, "default-src 'self'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; connect-src 'self'; "
        + "img-src 'self' data:; form-action 'none'; base-uri 'none'");
      assert.equal(await page.locator("script:not([src]), style, [style]:not(#marks):not(#gutter pre), [onclick]").count(), 0, path);
      await close();
    }
  });
});
