// What both forms say of the border: what the goods are taken for, how they may be cleared, and what may be due.

import assert from "node:assert/strict";
import { after, before, describe, test } from "node:test";
import { assertAccessible, site } from "./site.mjs";

let shop;
before(async () => (shop = await site()));
after(() => shop?.close());

const waitFor = (page, words) =>
  page.waitForFunction((words) => document.getElementById("border").textContent.includes(words), words);
const openFolds = (page) => page.evaluate(() => document.querySelectorAll("#border details").forEach((fold) => (fold.open = true)));

describe("the seller's form", () => {
  test("says what the goods are taken for, how they may be cleared, and an estimate with its parts", async () => {
    const { page, errors, close } = await shop.open("portal.html");
    await page.fill("#on", "2026-11-26");
    await page.click("#example");
    await waitFor(page, "Personal use. From a business to a person.");
    await openFolds(page);
    assert.match(await page.textContent("#border"), /The best way that may serve: Import One-Stop Shop \(IOSS\)\./);
    assert.match(await page.textContent("#border"), /A tax number is given that only traders get\. \(A business sends it\)/);
    const special = page.locator("#border .way.cannot", { hasText: "Special arrangement" });
    assert.match(await special.textContent(), /An IOSS number is given, and the two exclude each other\./);
    const due = page.locator("#border table");
    assert.equal(await due.getAttribute("aria-labelledby"), "border-due");
    assert.match(await page.textContent("#border-due"), /estimate/);
    assert.match((await due.locator("tfoot").textContent()).replace(/\s/g, " "), /About, in allEUR 6\.00/);
    assert.deepEqual(errors, []);
    await close();
  });

  test("what a way still needs leads to its field, by keyboard too, and a fold stays open", async () => {
    const { page, close } = await shop.open("portal.html");
    await page.click("#example");
    await waitFor(page, "H1, the full declaration");
    await openFolds(page);
    await page.locator("#border .needed a").first().focus();
    await page.keyboard.press("Enter");
    assert.match(await page.evaluate(() => document.activeElement.id), /^hs-/);
    assert.equal(new URL(page.url()).hash, "");
    await page.keyboard.type("0090");
    await page.waitForFunction(() => document.querySelector("#hs-1").value.endsWith("0090"));
    await page.selectOption("#mode", "express");
    assert.ok(await page.evaluate(() => document.querySelectorAll("#border details[open]").length) > 1);
    await close();
  });

  test("an inspected declaration is told of as well", async () => {
    const { page, close } = await shop.open("portal.html");
    await page.click("#tab-inspector");
    await page.selectOption("#sample", "lamp-to-brazil.json");
    await page.waitForFunction(() => document.getElementById("found-border").textContent.includes("How it may be cleared"));
    await page.fill("#source", "");
    await page.waitForFunction(() => document.getElementById("found-border").textContent === "");
    await close();
  });
});

describe("the shopper's form", () => {
  test("speaks to the shopper, and says what isn't known", async () => {
    const { page, close } = await shop.open("checkout.html");
    await page.fill("#on", "2026-11-26");
    await page.click("#example");
    await waitFor(page, "You gave a number that only private persons get.");
    await openFolds(page);
    assert.match(await page.textContent("#border"), /Brazil: sale by a certified platform \(Remessa Conforme\) Not settled/);
    assert.match(await page.textContent("#border table"), /TaxNo amount can be given/);
    const words = await page.textContent("#border");
    for (const part of ["390.533.447", "39053344706", "99999-0000"]) assert.ok(!words.includes(part), part);
    await close();
  });

  for (const [what, path, options] of [
    ["as it is", "checkout.html", {}],
    ["on a narrow screen", "checkout.html", { viewport: { width: 320, height: 800 } }],
    ["from right to left", "checkout.html?dir=rtl", { viewport: { width: 320, height: 800 } }],
    ["in the dark", "portal.html", { colorScheme: "dark" }],
  ]) {
    test(`is accessible ${what}`, async () => {
      const { page, close } = await shop.open(path, options);
      await page.click("#example");
      await waitFor(page, "How it may be cleared");
      await openFolds(page);
      await assertAccessible(page, what);
      const { width, wide } = await page.evaluate(() =>
        ({ width: document.documentElement.clientWidth, wide: document.documentElement.scrollWidth }));
      assert.ok(wide <= width, `${wide} of ${width} px`);
      await close();
    });
  }
});
