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
    await page.getByRole("button", { name: "Change to “610910”" }).click();
    assert.equal(await page.inputValue("#hs-1"), "610910");
    await isGone(page, "#hs-1", "hs-code-malformed");
    assert.deepEqual(errors, []);
    await close();
  });

  test("what a button changed can be undone and done again by the keyboard", async () => {
    const { page, close } = await shop.open("portal.html");
    await page.focus("#hs-1");
    await page.keyboard.type("6109.10");
    await page.keyboard.press("Tab");
    await page.click(".cell:has(#hs-1) .fix");
    assert.equal(await page.inputValue("#hs-1"), "610910");
    await page.keyboard.press("Control+z");
    assert.equal(await page.inputValue("#hs-1"), "6109.10");
    await findingsUnder(page, "#hs-1");
    await page.keyboard.press("Control+Shift+z");
    assert.equal(await page.inputValue("#hs-1"), "610910");
    await close();
  });

  test("a code that no edition has is an error under its field", async () => {
    const { page, close } = await shop.open("portal.html");
    await page.fill("#hs-1", "610999");
    const [rule] = await rulesUnder(page, "#hs-1");
    assert.match(rule, /^hs-code-/);
    assert.equal(await page.getAttribute("#hs-1", "aria-invalid"), "true");
    await close();
  });

  test("a word that customs refuses is told under the description, until it says what, of what and for whom", async () => {
    const { page, close } = await shop.open("portal.html");
    await page.locator("#description-1").pressSequentially("clothes");
    // The first letters are short of a description, which is told as well where typing is slow.
    const finding = page.locator('.cell:has(#description-1) .finding[data-rule="description-vague"]', { hasText: "clothes" });
    await finding.waitFor();
    await page.fill("#description-1", "Women's dress, knitted polyester");
    await finding.waitFor({ state: "detached" });
    await close();
  });

  test("codes are suggested for words of the page's language, which the browser need not speak", async () => {
    const { page, close } = await shop.open("portal.html?lang=de");
    await page.locator("#description-1").pressSequentially("Damenkleid, gestrickt, Polyester");
    // Until its words are there, those of English suggest others.
    await page.locator("#description-1-codes [role=option] u", { hasText: "Damenkleid" }).first().waitFor();
    assert.equal(await page.locator("#description-1-codes [role=option] .code").first().textContent(), "610443");
    const covers = page.locator("#description-1-codes [role=option] .heading", { hasText: "Damenkostüme, Kleider, Röcke, Hosen, gestrickt" });
    await covers.first().waitFor();
    // What is written in another language is told in that of the page as well.
    await page.fill("#description-1", "");
    await page.locator("#description-1").pressSequentially("women's dress");
    await page.locator(".codes .ask", { hasText: "Woraus besteht es?" }).waitFor();
    await page.getByRole("button", { name: "Baumwolle 620442" }).waitFor();
    await close();
  });

  test("codes are suggested while the description is typed, and the choice fills the code and the unit", async () => {
    const { page, errors, asked, close } = await shop.open("portal.html");
    const field = page.getByRole("combobox", { name: "Goods description" });
    await field.pressSequentially("leather ankle boots");
    const options = page.getByRole("listbox", { name: "HS codes for this description" }).getByRole("option");
    await page.locator("#description-1[aria-expanded=true]").waitFor();
    // The heading is there before the last letter: wait for the list of the whole text.
    await options.filter({ hasText: "6403", has: page.locator("u", { hasText: /^boots$/ }) }).first().waitFor();
    await page.keyboard.press("ArrowDown");
    const active = await field.getAttribute("aria-activedescendant");
    assert.equal(await page.locator(`#${active}`).getAttribute("aria-selected"), "true");
    assert.ok((await page.locator(`#${active} u`).allTextContents()).includes("boots"));
    await page.keyboard.press("Enter");
    assert.match(await page.inputValue("#hs-1"), /^6403\d\d$/);
    assert.equal(await page.inputValue("#unit-1"), "PR");
    assert.equal(await field.getAttribute("aria-expanded"), "false");
    const languages = asked.map((request) => /(\w+)\.vocabulary\.txt$/.exec(request.url())?.[1]).filter(Boolean);
    assert.deepEqual(languages, ["en"], "only the words that are needed are loaded");
    assert.deepEqual(errors, []);
    await close();
  });

  test("a question splits the codes by buttons, and Escape closes the list", async () => {
    const { page, close } = await shop.open("portal.html");
    await page.fill("#description-1", "men's t-shirt");
    const question = page.getByRole("group", { name: "What is it made of?" });
    await question.getByRole("button", { name: "610910" }).click();
    assert.equal(await page.inputValue("#hs-1"), "610910");
    await page.fill("#description-1", "men's t-shirts");
    await question.waitFor();
    await page.keyboard.press("Escape");
    assert.equal(await page.locator("#description-1").getAttribute("aria-expanded"), "false");
    await close();
  });

  test("Tab goes past the codes, and the arrows go through them to the answers", async () => {
    const { page, close } = await shop.open("portal.html");
    const field = page.locator("#description-1");
    const focused = () => page.evaluate(() => document.activeElement.id || document.activeElement.textContent);
    await field.fill("men's t-shirt");
    const question = page.getByRole("group", { name: "What is it made of?" });
    await question.waitFor();
    const codes = await page.locator("#description-1-codes li").count();
    for (let down = 0; down <= codes; down++) await page.keyboard.press("ArrowDown");
    assert.match(await focused(), /610910/);
    await page.keyboard.press("ArrowUp");
    assert.equal(await focused(), "description-1");
    await page.keyboard.press("ArrowUp");
    assert.match(await field.getAttribute("aria-activedescendant"), /codes-\d+$/);
    await page.keyboard.press("Tab");
    assert.equal(await question.isVisible(), false);
    // What is found at the description comes between.
    for (let steps = 0; (await focused()) === "More about this" && steps < 3; steps++) await page.keyboard.press("Tab");
    assert.equal(await focused(), "hs-1");
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
    assert.match(await finding.textContent(), /40\.00 EUR.*42\.00 EUR/);
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
    await page.waitForSelector('#summary a[href="#add-item"]');
    await page.waitForFunction(() => document.getElementById("live").textContent.startsWith("The item was removed. 0 items are left."));
    await page.click("#bring-back");
    assert.deepEqual(await page.locator(".item legend").allTextContents(), ["Item 1"]);
    assert.equal(await page.inputValue("#description-2"), "Leather wallet");
    assert.deepEqual(await rulesUnder(page, "#origin-2"), ["country-malformed"]);
    await close();
  });

  test("what Clear takes away can be had back, items too", async () => {
    const { page, close } = await shop.open("portal.html");
    await page.click("#example");
    await page.click("#clear");
    assert.equal(await page.locator(".item").count(), 1);
    assert.equal(await page.inputValue("#description-3"), "");
    await page.click("#bring-back");
    assert.equal(await page.locator(".item").count(), 2);
    assert.equal(await page.inputValue("#description-2"), "clothes");
    assert.equal(await page.inputValue("#total"), "42.00");
    assert.ok((await rulesUnder(page, "#description-2")).includes("description-vague"));
    await close();
  });

  test("before what was typed goes with the page, the browser asks", async () => {
    const { page, close } = await shop.open("portal.html");
    const asked = [];
    page.on("dialog", async (dialog) => {
      asked.push(dialog.type());
      await dialog.accept();
    });
    await page.click("#example");
    await page.reload();
    await page.waitForSelector("body[data-ready]");
    assert.deepEqual(asked, []);
    for (const act of [() => page.fill("#seller-name", "Atelier Nord"), async () => {
      await page.click("#tab-inspector");
      await page.fill("#source", "{}");
    }]) {
      await act();
      await page.reload();
      await page.waitForSelector("body[data-ready]");
      assert.deepEqual(asked.splice(0), ["beforeunload"]);
    }
    await page.fill("#seller-name", "Atelier Nord");
    await page.click("#clear");
    await page.reload();
    assert.deepEqual(asked, []);
    await close();
  });

  test("the day stays where it was when an example is filled in and taken back, or all is emptied", async () => {
    const { page, close } = await shop.open("portal.html");
    await page.fill("#on", "2025-08-28");
    await page.click("#example");
    await page.click("#bring-back");
    assert.equal(await page.inputValue("#on"), "2025-08-28");
    await page.click("#clear");
    assert.equal(await page.inputValue("#on"), "2025-08-28");
    await close();
  });

  test("a code is compared with its description wherever it comes from", async () => {
    const { page, close } = await shop.open("portal.html");
    await page.click("#tab-inspector");
    await page.fill("#source", '{"part":"seller","items":[{"description":"ceramic mug","hsCode":"640411"}]}');
    await page.waitForSelector('.finding[data-rule="hs-description-mismatched"]');
    await close();
  });

  test("a unit and a currency are called by what they are of", async () => {
    const { page, close } = await shop.open("portal.html");
    await page.click("#add-item");
    await page.evaluate(() => document.querySelectorAll("details").forEach((details) => (details.open = true)));
    for (const name of ["Total value Currency", "Freight charge Currency", "Total gross mass Unit"]) {
      assert.equal(await page.getByRole("combobox", { name, exact: true }).count(), 1, name);
    }
    const second = page.getByRole("group", { name: "Item 2" });
    for (const name of ["Quantity Unit", "Value of the line Currency", "Net mass Unit", "Gross mass Unit"]) {
      assert.equal(await second.getByRole("combobox", { name, exact: true }).count(), 1, name);
    }
    await close();
  });

  test("on a phone the number under a bar code is seen whole", async () => {
    const { page, close } = await shop.open("portal.html", { viewport: { width: 320, height: 640 } });
    await page.click("#example");
    const [shown, whole] = await page.locator("#gtin-1").evaluate((field) => [field.clientWidth, field.scrollWidth]);
    assert.ok(whole <= shown, `${whole} in ${shown} pixels`);
    const tops = await page.locator("#gtin-1, #gtin-hint-1, #gtin-exists-1").evaluateAll((all) =>
      all.sort((one, other) => one.getBoundingClientRect().top - other.getBoundingClientRect().top).map(({ id }) => id));
    assert.deepEqual(tops, ["gtin-1", "gtin-hint-1", "gtin-exists-1"], "its hint stands under it");
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
    assert.equal(await page.inputValue("#value-currency-2"), "EUR");
    assert.equal(await page.inputValue("#total"), "63.00");
    await close();
  });
});

describe("what a seller needs", () => {
  const IOSS = "IM3720000224";
  async function toGermany(amount) {
    const opened = await shop.open("portal.html");
    const { page } = opened;
    for (const [field, value] of [["#destination", "DE"], ["#export", "CN"], ["#mode", "post"], ["#nature", "sale"], ["#relationship", "b2c"]]) {
      await page.selectOption(field, value);
    }
    await page.fill("#tax-number-1", IOSS);
    await page.fill("#value-1", amount);
    return opened;
  }

  test("an IOSS number serves up to the limit of the day, and its finding stands at the number", async () => {
    const { page, close } = await toGermany("148.00");
    await page.fill("#freight", "20.00");
    await page.fill("#on", "2026-06-30");
    await page.click("text=Review");
    const excess = page.locator('.cell:has(#tax-number-1) .finding[data-rule="ioss-value-excessive"]');
    assert.equal(await excess.count(), 0);
    await page.fill("#value-1", "151.00");
    await excess.waitFor();
    await close();
  });

  test("product numbers are asked for from their first day on, item by item", async () => {
    const { page, close } = await toGermany("148.00");
    await page.click("#add-item");
    await page.fill("#on", "2026-10-31");
    await page.click("text=Review");
    // Before, they are only pointed out.
    const asked = page.locator('.finding.warning[data-rule="product-identifier-missing"]');
    assert.equal(await asked.count(), 0);
    await page.fill("#on", "2026-11-01");
    await asked.first().waitFor();
    for (const field of ["#sku-1", "#mpn-1", "#sku-2", "#mpn-2"]) {
      assert.equal(await page.locator(`.cell:has(${field})`).locator(asked).count(), 1, field);
    }
    await close();
  });

  test("a code with too few digits for a courier is told by its message, not as an empty field", async () => {
    const { page, close } = await shop.open("portal.html");
    await page.selectOption("#destination", "US");
    await page.selectOption("#mode", "express");
    await page.fill("#hs-1", "610910");
    await page.fill("#on", "2025-08-28");
    assert.equal(await page.locator('[data-rule="hs-digits-missing"]').count(), 0);
    await page.fill("#on", "2025-08-29");
    const finding = (await findingsUnder(page, "#hs-1")).filter({ has: page.locator(".message") });
    assert.deepEqual(await rulesUnder(page, "#hs-1"), ["hs-digits-missing"]);
    const message = (await finding.locator(".message").textContent()).replace(/^Please check /, "");
    const entries = await page.locator("#summary a").allTextContents();
    assert.ok(entries.includes(`Item 1: ${message}`), entries.join(" | "));
    assert.ok(!entries.includes("Item 1: HS code"));
    await close();
  });

  test("a seller's province, a UN number and a responsible person have their fields, and the summary leads there", async () => {
    const { page, close } = await toGermany("20.00");
    await page.selectOption("#seller-country", "CN");
    await page.fill("#seller-city", "Shenzhen");
    await page.selectOption("#mode", "express");
    await page.fill("#description-1", "Power bank 20000 mAh");
    await page.click("text=Review");
    assert.deepEqual(await rulesUnder(page, "#seller-subdivision"), ["subdivision-missing"]);
    assert.deepEqual(await rulesUnder(page, "#un-1"), ["dangerous-goods-missing"]);
    // A fold with something to correct in it is open; one with a tip stays closed until somebody goes there.
    assert.equal(await page.isVisible("#un-1"), true);
    assert.equal(await page.isVisible("#person-name"), false);
    await page.getByRole("button", { name: "Fill in “3480”" }).click();
    assert.equal(await page.inputValue("#un-1"), "3480");
    await page.click('#summary a[href="#person-name"]');
    assert.equal(await page.evaluate(() => document.activeElement.id), "person-name");
    await page.fill("#person-name", "Example GmbH");
    await page.selectOption("#person-country", "DE");
    await page.waitForSelector('[data-rule="responsible-person-missing"]', { state: "detached" });
    await close();
  });

  test("the page asks for nothing that it has no field for, wherever the parcel goes", async () => {
    const { page, close } = await shop.open("portal.html");
    await page.fill("#seller-city", "Shenzhen");
    await page.fill("#description-1", "Power bank 20000 mAh");
    await page.fill("#hs-1", "850760");
    const [tried, lost] = await page.evaluate(() => {
      const at = (id) => document.getElementById(id);
      const choose = (id, value) => (at(id).value = value);
      let tried = 0;
      const lost = [];
      for (const { value: country } of at("destination").options) {
        choose("destination", country);
        choose("seller-country", country === "CN" ? "US" : "CN");
        choose("export", country === "CN" ? "US" : "CN");
        for (const mode of ["post", "express", "sea"]) {
          for (const [nature, relationship] of [["sale", "b2c"], ["sale", "b2b"], ["gift", "c2c"], ["return", "c2b"]]) {
            choose("mode", mode);
            choose("nature", nature);
            choose("relationship", relationship);
            at("seller").requestSubmit();
            tried += 1;
            for (const entry of document.querySelectorAll("#summary .told li:not(:has(ul)):not(.not-checked li)")) {
              if (!entry.querySelector("a")) lost.push(`${country} ${mode} ${nature} ${relationship}: ${entry.textContent}`);
            }
          }
        }
      }
      return [tried, lost];
    });
    assert.ok(tried > 600);
    assert.deepEqual(lost, []);
    await close();
  });

  test("a code of an old edition offers those that took its goods, each by a button", async () => {
    const { page, close } = await shop.open("portal.html");
    await page.fill("#hs-1", "851712");
    await page.keyboard.press("Tab");
    const finding = await findingsUnder(page, "#hs-1");
    await finding.getByText("Use 851713").click();
    assert.equal(await page.inputValue("#hs-1"), "851713");
    await isGone(page, "#hs-1", "hs-code-outdated");
    await close();
  });

  test("tax numbers leave no gap in their list, whichever row is filled in", async () => {
    const { page, close } = await shop.open("portal.html");
    await page.click('summary:text-is("Another tax number")');
    await page.selectOption("#tax-scheme-2", "no-voec");
    await page.fill("#tax-number-2", "2012345");
    await page.click("#to-inspector");
    assert.deepEqual(JSON.parse(await page.inputValue("#source")).seller.taxIds, [{ scheme: "no-voec", value: "2012345" }]);
    await close();
  });

  test("nothing is said of a number that is only unfinished, until the field is left", async () => {
    const { page, close } = await shop.open("portal.html");
    await page.selectOption("#mode", "post");
    await page.locator("#item-id").pressSequentially("RR1234");
    // It is still missing, and nothing more.
    await page.locator("#summary a", { hasText: "Postal item number" }).waitFor({ state: "attached" });
    assert.equal(await page.locator(".cell:has(#item-id) .finding").count(), 0);
    assert.equal(await page.getAttribute("#item-id", "aria-invalid"), null);
    await page.keyboard.press("Tab");
    assert.equal((await rulesUnder(page, "#item-id")).length, 1);
    await close();
  });

  test("of several findings at a field the gravest comes first, and is read out", async () => {
    const { page, close } = await toGermany("20.00");
    await page.fill("#description-1", "Power bank 20000 mAh");
    await page.locator("#description-1").press("Tab");
    const findings = await findingsUnder(page, "#description-1");
    const graver = await findings.evaluateAll((all) => all.map((one) => one.className.split(" ")[1]));
    assert.ok(graver.length > 1);
    assert.deepEqual(graver, graver.toSorted((one, other) => ["error", "warning", "advice"].indexOf(one) - ["error", "warning", "advice"].indexOf(other)));
    assert.equal(graver[0], "warning");
    const message = await findings.first().locator(".message").textContent();
    await page.waitForFunction((message) => message.endsWith(document.getElementById("live").textContent || "-"), message);
    await close();
  });

  test("what the page has no field for is told in its own words, with what to do", async () => {
    const { page, close } = await shop.open("portal.html");
    await page.evaluate(() => document.getElementById("un-1").removeAttribute("data-path"));
    await page.selectOption("#mode", "express");
    await page.fill("#description-1", "Power bank 20000 mAh");
    const entry = page.locator("#summary li:has(.help)");
    await entry.waitFor();
    assert.match(await entry.textContent(), /Power bank/);
    assert.equal(await entry.locator("a").count(), 0);
    await close();
  });
});

describe("many items", () => {
  async function empty(count) {
    const opened = await shop.open("portal.html");
    for (let made = 1; made < count; made++) await opened.page.click("#add-item");
    await opened.page.click("text=Review");
    return opened;
  }

  test("what is missing is folded by item, and the items are folded too", async () => {
    const { page, close } = await empty(30);
    const folds = page.locator("#summary details:not(.not-checked) > summary");
    assert.ok((await folds.allTextContents()).includes("Item 3: 6 things missing"));
    assert.equal(await page.textContent(".item:nth-child(3) .state"), "6 things missing");
    assert.equal(await page.isVisible("#hs-3"), false);
    await folds.filter({ hasText: /^Item 3:/ }).click();
    const fold = page.locator("#summary details", { has: page.locator("summary", { hasText: /^Item 3:/ }) });
    await fold.locator('a:text-is("HS code")').click();
    assert.equal(await page.evaluate(() => document.activeElement.id), "hs-3");
    // The fold of the summary stays open while the form is checked again.
    await page.keyboard.type("621420");
    await page.waitForFunction(() => document.querySelector("#summary").textContent.includes("Item 3: 5 things missing"));
    assert.equal(await fold.getAttribute("open"), "");
    await close();
  });

  test("a check looks at each field a bounded number of times, however many findings there are", async () => {
    const perField = [];
    for (const count of [5, 30]) {
      const { page, close } = await empty(count);
      perField.push(await page.evaluate(() => {
        let looks = 0;
        for (const [owner, name] of [[Element, "closest"], [Element, "querySelector"], [Element, "querySelectorAll"], [Element, "getAttribute"], [Node, "compareDocumentPosition"]]) {
          const plain = owner.prototype[name];
          owner.prototype[name] = function (...args) {
            const answer = plain.apply(this, args);
            looks += name === "querySelectorAll" ? answer.length : 1;
            return answer;
          };
        }
        document.querySelector("[data-path='/items/0/brand']").dispatchEvent(new Event("focusout", { bubbles: true }));
        return looks / document.querySelectorAll("#seller [data-path]").length;
      }));
      await close();
    }
    assert.ok(perField[1] <= perField[0] * 1.2, perField.join(" and "));
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

  test("a message whose rules can't be loaded is not judged, until they are there", async () => {
    const file = "**/everything_bg.wasm";
    const { page, close } = await shop.open("portal.html", { prepare: (page) => page.route(file, (route) => route.abort()) });
    await page.click("#tab-inspector");
    await page.selectOption("#sample", "scarves-h7.xml");
    await page.getByRole("button", { name: "Try again" }).waitFor();
    assert.match(await page.textContent("#verdict"), /^The rules could not be loaded/);
    assert.equal(await page.textContent("#count"), "");
    await page.getByRole("button", { name: "Try again" }).press("Enter");
    assert.equal(await page.evaluate(() => document.activeElement.id), "retry");
    // What the core reads is judged; its other form can't be made.
    await page.fill("#source", "{}");
    await page.waitForSelector("#found .finding");
    assert.ok(await page.isHidden("#retry"));
    await page.click("#tab-other");
    assert.match(await page.textContent("#left-out"), /^The rules could not be loaded/);
    await page.click("#tab-found");
    await page.selectOption("#sample", "scarves-h7.xml");
    await page.getByRole("button", { name: "Try again" }).waitFor();
    await page.unroute(file);
    await page.getByRole("button", { name: "Try again" }).press("Enter");
    await page.waitForSelector("#found .finding");
    assert.ok(await page.isHidden("#retry"));
    assert.equal(await page.evaluate(() => document.activeElement.id), "results");
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
    // As it is with a folder.
    await page.evaluate(() => (File.prototype.arrayBuffer = () => Promise.reject(new DOMException("", "NotReadableError"))));
    await page.setInputFiles("#file", { name: "third.json", mimeType: "application/json", buffer: Buffer.from("{}") });
    await page.waitForFunction(() => /^third\.json could not be checked: it can’t be read/.test(document.getElementById("decoded").textContent));
    assert.equal(await page.inputValue("#source"), "[]");
    await close();
  });

  test("a file dropped beside the editor or on the form is shown in the inspector", async () => {
    const { page, close } = await shop.open("portal.html");
    await page.fill("#description-1", "Leather wallet");
    const drop = await page.evaluateHandle((text) => {
      const data = new DataTransfer();
      data.items.add(new File([text], "order.json", { type: "application/json" }));
      return data;
    }, json);
    for (const name of ["dragover", "drop"]) {
      const taken = await page.evaluate(([name, data]) => {
        const event = new DragEvent(name, { dataTransfer: data, cancelable: true, bubbles: true });
        document.getElementById("seller").dispatchEvent(event);
        return event.defaultPrevented;
      }, [name, drop]);
      assert.ok(taken, name);
    }
    await page.waitForSelector("#found li");
    assert.equal(await page.inputValue("#source"), json);
    await page.click("#tab-form");
    assert.equal(await page.inputValue("#description-1"), "Leather wallet");
    await close();
  });

  test("a file is read in the encoding that it is written in", async () => {
    const { page, close } = await inspector();
    const xml = (encoding) => `<?xml version="1.0" encoding="${encoding}"?>\n<Declaration><Name>Café für Größen</Name></Declaration>`;
    for (const [name, buffer, text] of [
      ["latin.xml", Buffer.from(xml("ISO-8859-1"), "latin1"), xml("ISO-8859-1")],
      ["plain.xml", Buffer.from(xml("UTF-8")), xml("UTF-8")],
      ["wide.json", Buffer.from("\ufeff{ \"reference\": \"Größe\" }", "utf16le"), '{ "reference": "Größe" }'],
    ]) {
      await page.setInputFiles("#file", { name, mimeType: "", buffer });
      await page.waitForFunction((text) => document.getElementById("source").value === text, text);
      assert.equal(await page.textContent("#decoded"), "", name);
      assert.ok(!(await page.locator("#found .finding").evaluateAll((all) => all.map((one) => one.dataset.rule))).includes("declaration-unreadable"), name);
    }
    for (const [encoding, why] of [["UTF-8", /aren’t written as the file says/], ["Shift_JIS", /written in shift_jis/]]) {
      await page.setInputFiles("#file", { name: "other.xml", mimeType: "", buffer: Buffer.from(xml(encoding), "latin1") });
      await page.waitForFunction((why) => new RegExp(why).test(document.getElementById("decoded").textContent), why.source);
    }
    await close();
  });

  test("a text that a sample or a file replaced can be had back, and a sample loaded again", async () => {
    const { page, close } = await inspector(json);
    for (let times = 0; times < 2; times++) {
      await page.selectOption("#sample", "lamp-to-brazil.json");
      await page.waitForFunction(() => document.getElementById("source").value.includes("BR"));
      assert.equal(await page.inputValue("#sample"), "");
      await page.getByRole("button", { name: "Undo: the text before" }).click();
      assert.equal(await page.inputValue("#source"), json);
    }
    await close();
  });

  test("one finding is mended by its own button, where it stands", async () => {
    const { page, close } = await inspector(json);
    await page.click('li:has([data-rule="country-malformed"]) button.fix');
    assert.equal(await page.inputValue("#source"), json.replace('"UK"', '"GB"'));
    await page.click("#undo");
    assert.equal(await page.inputValue("#source"), json);
    await page.fill("#source", await sample("scarves-h7.xml"));
    await page.waitForFunction(() => document.getElementById("tab-other").textContent === "As JSON");
    await page.click('li:has([data-rule="country-malformed"]) button.fix');
    assert.ok((await page.inputValue("#source")).includes("<CountryCode>DK</CountryCode>"));
    await close();
  });

  test("of two findings at one value the graver one has the button, which mends both", async () => {
    const { page, close } = await shop.open("portal.html");
    await page.fill("#value-1", "9.00");
    await page.fill("#value-currency-1", "eur ");
    await page.press("#value-currency-1", "Tab");
    const cell = page.locator(".cell:has(#value-currency-1)");
    assert.equal(await cell.locator(".finding").count(), 2);
    assert.deepEqual(await cell.locator(".fix").allTextContents(), ["Change to “EUR”"]);
    await page.click("#tab-inspector");
    await page.fill("#source", JSON.stringify({ part: "seller", items: [{ value: { amount: "9.00", currency: "eur " } }] }, null, 2));
    const there = page.locator('#found .finding[data-rule="currency-malformed"], #found .finding[data-rule="value-untrimmed"]');
    await there.nth(1).waitFor();
    assert.deepEqual(await there.locator(".fix").allTextContents(), ["Change to “EUR”"]);
    await there.locator(".fix").click();
    await there.first().waitFor({ state: "detached" });
    assert.match(await page.inputValue("#source"), /"EUR"/);
    await close();
  });

  test("destination, day, actor and data set can be chosen, and what judged is named", async () => {
    const { page, close } = await inspector(json);
    const all = await page.locator("#found .finding").count();
    await page.selectOption("#option-actor", "shopper");
    assert.ok(await page.locator("#found .finding").count() < all);
    await page.selectOption("#option-actor", "");
    await page.fill("#option-on", "2024-09-01");
    await page.selectOption("#option-to", "BR");
    assert.match(await page.textContent("#editions"), /rules of 2024-09-01: .*law of BR 2024-08-01/);
    await page.selectOption("#option-dataset", "upu");
    assert.match(await page.textContent("#editions"), /data set upu/);
    await close();
  });

  test("the other form and the report stand beside the declaration", async () => {
    const { page, errors, close } = await inspector(await sample("scarves-h7.xml"));
    assert.equal(await page.textContent("#tab-other"), "As JSON");
    await page.click("#tab-other");
    assert.equal(JSON.parse(await page.textContent("#other")).consignor.name, "Atelier Nord");
    await page.keyboard.press("ArrowRight");
    const report = JSON.parse(await page.textContent("#report"));
    assert.equal(report.verdict, "fail");
    await page.fill("#source", json);
    await page.waitForFunction(() => document.getElementById("tab-other").textContent === "As XML");
    await page.click("#tab-other");
    assert.match(await page.textContent("#other"), /^<\?xml.*<Declaration /s);
    assert.deepEqual(errors, []);
    await close();
  });

  for (const [name, text, words] of [
    ["a list", '[{ "reference": "A-1" }, { "reference": "A-2" }, {}]', /^This is a list: 3 declarations\./],
    ["lines", '{ "reference": "A-1" }\n{ "reference": "A-2" }\n', /^This is a text with a declaration in each line: 2 declarations\./],
  ]) {
    test(`${name} of declarations is called so, and one of them can be looked at`, async () => {
      const { page, close } = await inspector();
      await page.fill("#source", text);
      await page.waitForSelector("#several:not([hidden])");
      assert.match(await page.textContent("#several-words"), words);
      assert.equal(await page.locator("#found li").count(), 0);
      await page.fill("#which", "2");
      await page.click("#open-one");
      assert.equal(JSON.parse(await page.inputValue("#source")).reference, "A-2");
      assert.ok(await page.locator("#found li").count() > 0);
      await close();
    });
  }

  test("a table of values is called so", async () => {
    const { page, close } = await inspector();
    await page.fill("#source", "reference,description,hsCode\nA-1,Cotton scarf,621420\n");
    await page.waitForSelector("#several:not([hidden])");
    assert.match(await page.textContent("#several-words"), /looks like a table/);
    assert.equal(await page.isVisible("#which"), false);
    await close();
  });

  test("what stands in the text can be copied, also as report", async () => {
    const { page, close } = await inspector(json);
    await page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
    await page.click("#fix-all");
    await page.getByRole("button", { name: "Copy the declaration" }).click();
    assert.equal(await page.evaluate(() => navigator.clipboard.readText()), await page.inputValue("#source"));
    // It is said in sight, until the button is left, and aloud each time.
    assert.equal(await page.textContent("#copy-source + .seen"), "Copied.");
    const isSaid = () => page.waitForFunction(() => document.getElementById("live").textContent === "Copied.");
    await isSaid();
    await page.getByRole("button", { name: "Copy the declaration" }).click();
    await page.waitForFunction(() => document.getElementById("live").textContent === "");
    await isSaid();
    await page.click("#tab-report");
    assert.equal(await page.locator("#copy-source + .seen").count(), 0);
    await page.getByRole("button", { name: "Copy the report" }).click();
    await page.waitForFunction(async () => (await navigator.clipboard.readText()).includes('"verdict"'));
    await close();
  });

  test("on a phone the results are one link away, and so is the way back", async () => {
    const opened = await shop.open("portal.html", { viewport: { width: 360, height: 740 } });
    const { page } = opened;
    await page.click("#tab-inspector");
    await page.fill("#source", json);
    await page.waitForSelector("#found li");
    const address = page.url();
    await page.click("#to-results");
    assert.equal(await page.evaluate(() => document.activeElement.id), "results");
    await page.locator(".where").last().click();
    assert.equal(await page.evaluate(() => document.activeElement.id), "source");
    await page.click("#back");
    assert.equal(await page.evaluate(() => document.activeElement === [...document.querySelectorAll(".where")].at(-1)), true);
    assert.equal(page.url(), address);
    await opened.close();
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
    assert.match(await page.textContent("#gutter"), /^1\n2\n/);
    await page.evaluate(() => document.getElementById("source").scrollTo(0, 1e6));
    await page.waitForFunction(() => document.getElementById("gutter").textContent.endsWith("3002\n"));
    // What is listed, what isn't, and the counts of both agree.
    const count = (text) => text.match(/[\d,]+/g).reduce((sum, one) => sum + Number(one.replaceAll(",", "")), 0);
    const [, listed, all] = (await page.textContent(".not-listed")).match(/^([\d,]+) of ([\d,]+) findings are listed/);
    assert.equal(listed, "1,000");
    assert.equal(count(await page.textContent("#count")), count(all));
    await page.click("#not-listed summary");
    const left = await page.locator("#not-listed li").allTextContents();
    assert.equal(left.map(count).reduce((one, other) => one + other, 0), count(all) - 1000);
    // Each rule is folded, and its findings come some at a time.
    const rules = page.locator("#found > .rule");
    const folded = await rules.locator("summary strong").allTextContents();
    assert.equal(folded.map(count).reduce((one, other) => one + other, 0), 1000);
    assert.equal(await page.locator("#found .finding").count(), 0);
    await rules.first().locator("summary").first().click();
    // The browser says that a fold was opened some time after the click.
    await page.waitForSelector("#found .finding");
    const shown = await page.locator("#found .finding").count();
    assert.ok(shown > 0 && shown <= 50, String(shown));
    await rules.first().getByText(/^Show more/).click();
    assert.ok(await page.locator("#found .finding").count() > shown);
    await close();
  });
});

test("on a telephone Enter chooses the code that the arrows are at, and ends no word that an input method composes", async () => {
  const { page, close } = await shop.open("portal.html", { viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true });
  await page.fill("#description-1", "women's dress, knitted polyester");
  await page.waitForSelector("#description-1-codes li");
  await page.press("#description-1", "ArrowDown");
  await page.press("#description-1", "Enter");
  assert.deepEqual([await page.evaluate(() => document.activeElement.id), await page.inputValue("#hs-1")], ["description-1", "610443"]);
  const isKept = await page.locator("#description-1").evaluate((field) =>
    field.dispatchEvent(new KeyboardEvent("keydown", { key: "Enter", isComposing: true, bubbles: true, cancelable: true })));
  assert.deepEqual([isKept, await page.evaluate(() => document.activeElement.id)], [true, "description-1"]);
  await page.press("#description-1", "Enter");
  assert.equal(await page.evaluate(() => document.activeElement.id), "hs-1");
  await close();
});

test("while an input method composes a word nothing is said of it, and the arrows are the method's", async () => {
  const { page, errors, close } = await shop.open("portal.html?lang=ja", { locale: "ja" });
  const keyboard = await page.context().newCDPSession(page);
  const compose = (text) => keyboard.send("Input.imeSetComposition", { text, selectionStart: text.length, selectionEnd: text.length });
  const found = page.locator(".cell:has(#description-1) .finding");
  await page.focus("#description-1");
  for (const text of ["ぎ", "ぎf", "ぎふ", "ぎふと"]) await compose(text);
  await page.waitForTimeout(400);
  assert.equal(await found.count(), 0);
  const isKept = await page.locator("#description-1").evaluate((field) =>
    field.dispatchEvent(new KeyboardEvent("keydown", { key: "ArrowDown", isComposing: true, bubbles: true, cancelable: true })));
  assert.equal(isKept, true);
  await keyboard.send("Input.insertText", { text: "ギフト" });
  await found.first().waitFor();
  await page.click("#tab-inspector");
  await page.fill("#source", '{ "items": [{ "description": "');
  await page.waitForSelector("#found .finding");
  const before = await page.textContent("#found");
  await page.focus("#source");
  await page.keyboard.press("Control+End");
  for (const text of ["ぎ", "ぎふ", "ぎふと"]) await compose(text);
  await page.waitForTimeout(500);
  assert.equal(await page.textContent("#found"), before);
  await keyboard.send("Input.insertText", { text: 'ギフト" }] }' });
  await page.locator('#found .finding[data-rule="description-vague"]').waitFor();
  assert.deepEqual(errors, []);
  await close();
});

test("the inspector can be opened and written in before the rules are there, and checks it then", async () => {
  let release;
  const held = new Promise((resolve) => (release = resolve));
  const prepare = (page) => page.route("**/declarant_bg.wasm", async (route) => {
    await held;
    await route.continue();
  });
  const { page, errors, close } = await shop.open("portal.html", { prepare, ready: false });
  // Words for goods would have it checked again.
  await page.route("**/*.vocabulary.txt", (route) => route.abort());
  // The tab is one as soon as the page's own script is there.
  await page.waitForFunction(() => {
    document.getElementById("tab-inspector").click();
    return !document.getElementById("panel-inspector").hidden;
  });
  await page.fill("#source", '{ "items": [{ "origin": "UK" }] }');
  assert.ok(await page.isDisabled("#sample"));
  release();
  await page.locator('#found .finding[data-rule="country-malformed"]').waitFor();
  assert.ok(await page.isEnabled("#sample"));
  assert.equal(await page.inputValue("#source"), '{ "items": [{ "origin": "UK" }] }');
  assert.deepEqual(errors.filter((error) => !/ERR_FAILED/.test(error)), []);
  await close();
});
