// The seller's page: a form that grows by items, and the inspector of whole declarations.

import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { after, before, describe, test } from "node:test";
import { findingsUnder, site } from "./site.mjs";

let shop;
before(async () => (shop = await site()));
after(() => shop?.close());

const rulesUnder = async (page, field) => (await findingsUnder(page, field)).evaluateAll((all) => all.map((one) => one.dataset.rule));
/** Waits until no finding of the rule stands under the field. */
const isGone = (page, field, rule) => page.waitForSelector(`.cell:has(${field}) .finding[data-rule="${rule}"]`, { state: "detached" });

describe("the form", () => {
  test("a code with dots is written out by its button", async () => {
    const { page, errors, close } = await shop.open("portal.html");
    await page.locator("#hs-1").pressSequentially("6109.10");
    assert.deepEqual(await rulesUnder(page, "#hs-1"), ["hs-code-malformed"]);
    await page.click('.cell:has(#hs-1) button:text-is("Change to “610910”")');
    assert.equal(await page.inputValue("#hs-1"), "610910");
    await isGone(page, "#hs-1", "hs-code-malformed");
    assert.deepEqual(errors, []);
    await close();
  });

  test("a code that no edition has is an error under its field", async () => {
    const { page, close } = await shop.open("portal.html");
    await page.fill("#hs-1", "999");
    const [rule] = await rulesUnder(page, "#hs-1");
    assert.match(rule, /^hs-code-/);
    assert.equal(await page.getAttribute("#hs-1", "aria-invalid"), "true");
    await close();
  });

  test("a word that customs refuses is told under the description, until it says what, of what and for whom", async () => {
    const { page, close } = await shop.open("portal.html");
    await page.locator("#description-1").pressSequentially("clothes");
    const finding = await findingsUnder(page, "#description-1");
    assert.match(await finding.textContent(), /"clothes".*what is it, of what, for whom/);
    await page.fill("#description-1", "Women's dress, knitted polyester");
    await finding.waitFor({ state: "detached" });
    await close();
  });

  test("a description of blanks is a missing one", async () => {
    const { page, close } = await shop.open("portal.html");
    await page.fill("#description-1", "  ");
    assert.deepEqual(await rulesUnder(page, "#description-1"), ["field-missing"]);
    await page.fill("#description-1", "Women's dress, knitted polyester");
    await isGone(page, "#description-1", "field-missing");
    await close();
  });

  test("a total that isn't the sum says both figures, and follows the button or the items", async () => {
    const { page, close } = await shop.open("portal.html");
    await page.fill("#total", "40.00");
    await page.fill("#value-1", "42.00");
    const finding = (await findingsUnder(page, "#total")).filter({ hasText: "40.00 EUR" });
    assert.match(await finding.textContent(), /total value is 40\.00 EUR, but the items add up to 42\.00 EUR/);
    await page.fill("#value-1", "40.00");
    await isGone(page, "#total", "total-mismatched");
    await page.click("#add-item");
    await page.fill("#value-2", "2.50");
    await finding.waitFor();
    await finding.locator("button.fix").click();
    assert.equal(await page.inputValue("#total"), "42.50");
    await isGone(page, "#total", "total-mismatched");
    await close();
  });

  test("items come and go; those after a removed one keep their values and get its number", async () => {
    const { page, close } = await shop.open("portal.html");
    await page.click("#add-item");
    assert.equal(await page.evaluate(() => document.activeElement.id), "description-2");
    await page.fill("#description-2", "Leather wallet");
    await page.fill("#origin-2", "UK");
    await findingsUnder(page, "#origin-2");
    await page.click('button:text-is("Remove item 1")');
    assert.deepEqual(await page.locator(".item legend").allTextContents(), ["Item 1"]);
    assert.equal(await page.inputValue("#description-2"), "Leather wallet");
    assert.equal(await page.getAttribute("#description-2", "data-path"), "/items/0/description");
    assert.deepEqual(await rulesUnder(page, "#origin-2"), ["country-malformed"]);
    await page.click('button:text-is("Remove item 1")');
    await page.waitForFunction(() => document.getElementById("summary").textContent.includes("list of items"));
    await close();
  });

  test("a product without a bar code can say so", async () => {
    const { page, close } = await shop.open("portal.html");
    await page.click("#example");
    await page.fill("#gtin-1", "");
    await page.waitForSelector('.cell:has(#gtin-1) .finding[data-rule="product-identifier-missing"]');
    await page.selectOption("#gtin-exists-1", "false");
    await isGone(page, "#gtin-1", "product-identifier-missing");
    await close();
  });

  test("the example's mistakes with one right answer are mended by their buttons", async () => {
    const { page, close } = await shop.open("portal.html");
    await page.click("#example");
    for (let left = await page.locator("button.fix").count(), rounds = 0; left > 0 && rounds < 20; rounds++) {
      await page.locator("button.fix").first().click();
      left = await page.locator("button.fix").count();
    }
    assert.equal(await page.inputValue("#hs-1"), "610910");
    assert.equal(await page.inputValue("#origin-2"), "GB");
    assert.equal(await page.inputValue("#currency-2"), "EUR");
    assert.equal(await page.inputValue("#total"), "63.00");
    await close();
  });
});

describe("the inspector", () => {
  async function inspector(text) {
    const opened = await shop.open("portal.html");
    await opened.page.click("#tab-inspector");
    if (text !== undefined) {
      await opened.page.fill("#source", text);
      await opened.page.waitForSelector("#found li");
    }
    return opened;
  }
  const sample = (name) => readFile(new URL(`../../www/samples/${name}`, import.meta.url), "utf8");
  const listed = (page) => page.locator("#found li").evaluateAll((all) =>
    all.map((one) => [one.querySelector(".finding").dataset.rule, one.querySelector(".where")?.textContent]));
  const selected = (page) => page.evaluate(() => {
    const { value, selectionStart, selectionEnd } = document.getElementById("source");
    return value.slice(selectionStart, selectionEnd);
  });

  const json = [
    "{",
    '  "part": "seller",',
    '  "items": [',
    '    { "origin": "UK",',
    '      "description": "😀 Wollmütze", "value": { "amount": "10.00", "currency": "eur" } }',
    "  ]",
    "}",
  ].join("\n");

  test("JSON: the line and column are those of the value, counted as the text area counts", async () => {
    const { page, errors, close } = await inspector(json);
    const found = new Map(await listed(page));
    assert.equal(found.get("country-malformed"), "Line 4, column 17");
    assert.equal(found.get("currency-malformed"), `Line 5, column ${json.split("\n")[4].indexOf('"eur"') + 1}`);
    await page.click('li:has([data-rule="currency-malformed"]) .where');
    assert.equal(await selected(page), '"eur"');
    assert.equal(await page.evaluate(() => document.activeElement.id), "source");
    await page.click('li:has([data-rule="country-malformed"]) .where');
    assert.equal(await selected(page), '"UK"');
    const marked = await page.locator("#gutter .at.error").allTextContents();
    assert.ok(marked.includes("4") && marked.includes("5"), marked.join());
    assert.ok((await page.locator("#marks mark").allTextContents()).includes('"UK"'));
    assert.deepEqual(errors, []);
    await close();
  });

  test("JSON: the safe fixes are made where they stand, the rest stays, and can be undone", async () => {
    const { page, close } = await inspector(json);
    await page.click("#fix-all");
    assert.equal(await page.inputValue("#source"), json.replace('"UK"', '"GB"').replace('"eur"', '"EUR"'));
    assert.equal(await page.isDisabled("#fix-all"), true);
    await page.click("#undo");
    assert.equal(await page.inputValue("#source"), json);
    await close();
  });

  test("XML: the places are those of the message, and fixes keep all else as it was", async () => {
    const text = await sample("scarves-h7.xml");
    const { page, errors, close } = await inspector();
    await page.selectOption("#sample", "scarves-h7.xml");
    await page.waitForSelector("#found li");
    const place = (part, from = 0) => {
      const before = text.slice(0, text.indexOf(part) + from).split("\n");
      return `Line ${before.length}, column ${before.at(-1).length + 1}`;
    };
    const found = new Map(await listed(page));
    assert.equal(found.get("country-malformed"), place("<CountryCode>dk", 13));
    assert.equal(found.get("currency-malformed"), place('"eur"', 1));
    assert.equal(found.get("element-missing"), place("<GoodsShipment>"));
    await page.click('li:has([data-rule="country-malformed"]) .where');
    assert.equal(await selected(page), "dk");
    await page.click("#fix-all");
    const fixed = await page.inputValue("#source");
    for (const part of ["<CountryCode>DK<", 'currencyID="EUR"', 'unitCode="KGM">0.2', "<ID>621490<"]) assert.ok(fixed.includes(part), part);
    assert.equal(fixed.split("\n").length, text.split("\n").length);
    assert.deepEqual(errors, []);
    await close();
  });

  test("a text that breaks off is read as far as it goes", async () => {
    const { page, close } = await inspector(await sample("lamp-to-brazil.json"));
    const found = await listed(page);
    assert.ok(found.some(([rule, where]) => rule === "declaration-unreadable" && where.startsWith("Line 14,")));
    assert.ok(found.some(([rule]) => rule === "recipient-number-missing"));
    await close();
  });

  test("a dropped file is read in the page", async () => {
    const { page, asked, close } = await inspector();
    const before = asked.length;
    const drop = await page.evaluateHandle((text) => {
      const data = new DataTransfer();
      data.items.add(new File([text], "order.json", { type: "application/json" }));
      return data;
    }, json);
    await page.dispatchEvent("#editor", "drop", { dataTransfer: drop });
    await page.waitForSelector("#found li");
    assert.equal(await page.inputValue("#source"), json);
    await page.setInputFiles("#file", { name: "other.json", mimeType: "application/json", buffer: Buffer.from("[]") });
    await page.waitForFunction(() => document.getElementById("source").value === "[]");
    assert.equal(asked.length, before);
    await close();
  });

  test("markup in a declaration stays text", async () => {
    const { page, errors, close } = await inspector('{ "items": [{ "origin": "<img src=x onerror=alert(1)>", "<b>x</b>": 1 }] }');
    assert.equal(await page.locator("#found img, #marks img, #found b, #marks b").count(), 0);
    assert.deepEqual(errors, []);
    await close();
  });

  test("the form's declaration can be looked at as JSON", async () => {
    const { page, close } = await shop.open("portal.html");
    await page.click("#example");
    await page.click("#to-inspector");
    const declaration = JSON.parse(await page.inputValue("#source"));
    assert.equal(declaration.part, "seller");
    assert.deepEqual(declaration.items.map(({ origin }) => origin), ["PT", "UK"]);
    assert.equal(declaration.items[1].grossMass, undefined);
    assert.equal(await page.getAttribute("#tab-inspector", "aria-selected"), "true");
    await close();
  });

  test("with the keyboard alone: to the tab, into the text, to a finding and its place", async () => {
    const { page, close } = await shop.open("portal.html");
    await page.focus("#tab-form");
    await page.keyboard.press("ArrowRight");
    assert.equal(await page.evaluate(() => document.activeElement.id), "tab-inspector");
    assert.equal(await page.isVisible("#source"), true);
    const focused = () => page.evaluate(() => document.activeElement.id || document.activeElement.className);
    const tabTo = async (name) => {
      for (let steps = 0; (await focused()) !== name && steps < 12; steps++) await page.keyboard.press("Tab");
      assert.equal(await focused(), name);
    };
    await tabTo("source");
    await page.keyboard.insertText('{ "items": [{ "origin": "UK" }] }');
    await page.waitForSelector('[data-rule="country-malformed"]');
    await tabTo("fix-all");
    await page.keyboard.press("Enter");
    assert.equal(await focused(), "undo");
    assert.equal(await page.inputValue("#source"), '{ "items": [{ "origin": "GB" }] }');
    await tabTo("where");
    await page.keyboard.press("Enter");
    assert.equal(await focused(), "source");
    assert.notEqual(await selected(page), "");
    await close();
  });

  test("of a long declaration the first findings are listed, the rest is counted, every line has its number", async () => {
    const line = '{ "origin": "UK", "description": "Cotton scarf" }';
    const text = `{ "items": [\n${Array(3000).fill(line).join(",\n")}\n] }`;
    const { page, close } = await inspector();
    await page.setInputFiles("#file", { name: "long.json", mimeType: "application/json", buffer: Buffer.from(text) });
    await page.waitForSelector("#found li");
    assert.match(await page.locator("#found li").last().textContent(), /^And \d+ more\.$/);
    assert.match(await page.textContent("#gutter"), /3002\n$/);
    await close();
  });
});
