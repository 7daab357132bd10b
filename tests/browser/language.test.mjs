// The pages in each language: what they say themselves, and the messages.

import assert from "node:assert/strict";
import { readFile, readdir } from "node:fs/promises";
import { after, before, describe, test } from "node:test";
import { VIEWS, assertAccessible, nameOf, openAll, site } from "./site.mjs";

const pages = new URL("../../www/", import.meta.url);
const read = (file) => readFile(new URL(file, pages), "utf8");
const LANGUAGES = (await readdir(new URL("words/", pages))).map((file) => file.replace(".json", "")).sort();
const words = Object.fromEntries(await Promise.all(LANGUAGES.map(async (tag) => [tag, JSON.parse(await read(`words/${tag}.json`))])));
const [FIRST] = LANGUAGES;

let shop;
before(async () => (shop = await site()));
after(() => shop?.close());

const spoken = (page, tag) => page.waitForFunction((tag) => document.documentElement.lang === tag, tag);
const names = (template) => (template.match(/\{\w+\}/g) ?? []).sort();

describe("the words of each language", () => {
  test("are those of all others, with what stands in them", () => {
    for (const [tag, texts] of Object.entries(words)) {
      assert.deepEqual(Object.keys(texts), Object.keys(words[FIRST]), tag);
      for (const [english, text] of Object.entries(texts)) {
        const isCounted = typeof text === "object";
        assert.equal(isCounted, typeof words[FIRST][english] === "object", `${tag}: ${english}`);
        const forms = isCounted ? Object.values(text) : [text];
        for (const form of forms) {
          assert.notEqual(form.trim(), "", `${tag}: ${english}`);
          assert.deepEqual(names(form), names(english), `${tag}: ${english}`);
        }
        const plurals = new Intl.PluralRules(tag);
        for (let count = 0; isCounted && count <= 200; count++) {
          assert.ok(text[plurals.select(count)] !== undefined, `${tag}: ${count} ${english}`);
        }
      }
    }
  });

  test("of French have no-break blanks at their signs", () => {
    for (const text of Object.values(words.fr)) {
      for (const form of typeof text === "object" ? Object.values(text) : [text]) {
        assert.doesNotMatch(form, /(?<!\u00a0)(?:»|:(?=\s|$))|«(?!\u00a0)|(?<!\u202f)[;!?](?=\s|$)/);
      }
    }
  });

  test("all stand in the pages or their scripts", async () => {
    const files = (await readdir(pages)).filter((file) => /\.(html|js)$/.test(file));
    const sources = (await Promise.all(files.map(read))).join("\n").replaceAll(/\s+/g, " ");
    const unused = Object.keys(words[FIRST]).filter((english) => !sources.includes(english) && !sources.includes(JSON.stringify(english)));
    assert.deepEqual(unused, []);
  });

  test("have all that scripts say by a text", async () => {
    const scripts = (await readdir(pages)).filter((file) => file.endsWith(".js") && file !== "words.js");
    const sources = (await Promise.all(scripts.map(read))).join("\n");
    const said = [...sources.matchAll(/\b(?:say|parts)\(("(?:[^"\\]|\\.)*")|\bmany\([^"()]*(?:\([^()]*\))?[^"()]*("(?:[^"\\]|\\.)*")/g)].map(([, text, one]) => JSON.parse(text ?? one));
    assert.ok(said.length > 100);
    assert.deepEqual(said.filter((text) => !Object.hasOwn(words[FIRST], text)), []);
  });

  for (const [name, path, act] of VIEWS) {
    test(`have what is said there: ${name}`, async () => {
      const { page, errors, close } = await shop.open(path, {
        locale: FIRST,
        prepare: (page) => page.route("**/words.js", async (route) => {
          const source = await read("words.js");
          const noted = source.replaceAll(/texts\.get\((\w+)\)/g, "((globalThis.said ??= new Set()).add($1), texts.get($1))");
          assert.notEqual(noted, source);
          await route.fulfill({ body: noted, contentType: "text/javascript" });
        }),
      });
      await act(page);
      await openAll(page);
      const said = await page.evaluate(() => [...globalThis.said]);
      const isSame = (text) => !/\p{Ll}/u.test(text.replaceAll(/\{\w+\}|Declarant/g, ""));
      assert.ok(said.length > 0);
      assert.deepEqual(said.filter((text) => !Object.hasOwn(words[FIRST], text) && !isSame(text)), []);
      assert.deepEqual(errors, []);
      await close();
    });
  }
});

test("each can be chosen, and is spoken at once by the form, the messages and what is at the border", async () => {
  const { page, errors, close } = await shop.open("checkout.html");
  await page.click("#example");
  const message = page.locator('.finding[data-rule="identifier-checksum"] .message');
  await message.waitFor();
  const english = await message.textContent();
  const tags = await page.locator("#language option").evaluateAll((options) => options.map(({ value }) => value));
  assert.deepEqual(tags, ["en", ...LANGUAGES]);
  for (const tag of LANGUAGES) {
    await page.selectOption("#language", tag);
    await spoken(page, tag);
    assert.equal(await nameOf(page, "#postcode"), words[tag].Postcode);
    assert.equal(await page.textContent("#summary .stamp"), words[tag]["Something to correct"]);
    assert.equal(await page.textContent("#border h3"), words[tag]["What it is taken for"]);
    assert.equal(await page.getAttribute("nav", "aria-label"), words[tag].Pages);
    assert.equal(await page.title(), words[tag]["Checkout · Declarant"]);
    assert.equal(await page.evaluate(() => document.documentElement.dir), tag === "ar" ? "rtl" : "");
    assert.notEqual(await message.textContent(), english);
    assert.notEqual(await page.textContent("#number-hint"), "11 digits, such as 111.444.777-35");
    const country = new Intl.DisplayNames([tag], { type: "region" }).of("BR");
    assert.equal(await page.locator("#country option:checked").textContent(), country);
  }
  await page.selectOption("#language", "en");
  await spoken(page, "en");
  assert.equal(await message.textContent(), english);
  assert.equal(await nameOf(page, "#postcode"), "Postcode");
  assert.equal(await page.textContent("#number-hint"), "11 digits, such as 111.444.777-35");
  assert.equal(await page.inputValue("#name"), "Ana Souza ");
  assert.deepEqual(errors, []);
  await close();
});

test("items that were added, removed and had back are in it too", async () => {
  const { page, errors, close } = await shop.open("portal.html");
  await page.click("#add-item");
  await page.click("#clear");
  await page.selectOption("#language", "de");
  await spoken(page, "de");
  await page.click("#bring-back");
  const named = page.locator("#items .item .remove");
  assert.deepEqual(await named.allTextContents(), ["Position 1 entfernen", "Position 2 entfernen"]);
  assert.deepEqual(await page.locator("#items label[for^=description]").evaluateAll((all) => all.map((label) => label.firstChild.data)), ["Warenbezeichnung", "Warenbezeichnung"]);
  assert.deepEqual(errors, []);
  await close();
});

test("a page begins in the browser's own, if it is one of them", async () => {
  for (const [locale, wanted] of [["de-AT", "de"], ["sv-SE", "en"]]) {
    const { page, errors, close } = await shop.open("portal.html", { locale });
    assert.equal(await page.inputValue("#language"), wanted);
    assert.equal(await page.getAttribute("html", "lang"), wanted);
    await page.fill("#gross", "0,3");
    await page.locator("#gross").press("Tab");
    const message = await page.locator('.finding[data-rule="decimal-malformed"] .message').textContent();
    assert.equal(message.includes("gross mass"), wanted === "en", message);
    assert.deepEqual(errors, []);
    await close();
  }
});

test("the chosen one holds after a reload and on the other pages", async () => {
  const { page, errors, close } = await shop.open("checkout.html");
  await page.selectOption("#language", "de");
  await spoken(page, "de");
  await page.reload();
  await spoken(page, "de");
  assert.equal(await page.inputValue("#language"), "de");
  await page.click('nav a[href*="batch.html"]');
  await spoken(page, "de");
  assert.match(page.url(), /batch\.html\?lang=de$/);
  await page.goto(page.url().replace("lang=de", "lang=xx"));
  await page.waitForSelector("body[data-ready]");
  assert.equal(await page.inputValue("#language"), "en");
  assert.deepEqual(errors, []);
  await close();
});

test("in Arabic a sentence runs from the right, whatever stands in it, and letters stay joined", async () => {
  const { page, close } = await shop.open("checkout.html", { locale: "ar" });
  await page.click("#example");
  const count = page.locator("#summary .count");
  await count.waitFor();
  const [first, last] = await count.evaluate((one) => {
    const at = (from) => {
      const range = document.createRange();
      range.setStart(one.firstChild, from);
      range.setEnd(one.firstChild, from + 1);
      return range.getBoundingClientRect().left;
    };
    return [at(1), at(one.firstChild.length - 1)];
  });
  assert.ok(last < first, `it begins at ${first} and ends at ${last}`);
  const spaced = await page.locator("h1, h2, h3, legend, .stamp").evaluateAll((all) => all.filter((one) => getComputedStyle(one).letterSpacing !== "normal").map((one) => one.textContent));
  assert.deepEqual(spaced, []);
  await close();
});

test("sentences end and lists are parted as the language does it", async () => {
  for (const tag of ["ja", "zh"]) {
    const { page, close } = await shop.open("checkout.html", { locale: tag });
    assert.match(await page.textContent("#border h3 + p"), /^[^. ]+。[^. ]+。$/);
    await page.goto(page.url().replace("checkout", "batch"));
    await page.click("#sample");
    await page.waitForSelector("#signs-list li");
    assert.match(await page.textContent("#signs-list .about:last-child"), /：N-1001、N-1002/);
    // Nor does a blank stand at a figure.
    assert.match(await page.textContent("#count"), /^7[^ ]+。$/);
    await page.goto(page.url().replace("batch", "portal"));
    await page.waitForSelector("body[data-ready]");
    assert.equal(await page.textContent(".item legend"), `${words[tag].Item}1`);
    await close();
  }
});

test("a page speaks its language before the rules are there, and says in it that they can't be loaded", async () => {
  for (const path of ["index.html", "checkout.html", "portal.html", "batch.html"]) {
    let fail;
    const held = new Promise((resolve) => (fail = resolve));
    const prepare = (page) => page.route("**/declarant_bg.wasm", async (route) => {
      await held;
      await route.abort();
    });
    const { page, close } = await shop.open(path, { locale: "de", ready: false, prepare });
    await spoken(page, "de");
    assert.equal(await page.textContent(".loading"), words.de["Loading the rules…"], path);
    assert.deepEqual([await page.inputValue("#language"), await page.isDisabled("#language")], ["de", true], path);
    fail();
    const retry = page.getByRole("button", { name: words.de["Try again"] });
    await retry.waitFor();
    assert.ok((await page.textContent(".loading")).startsWith(words.de["The rules could not be loaded, so nothing is checked. Look whether there is a network."]), path);
    // Whoever tries in vain can try again where they are.
    await retry.press("Enter");
    await page.waitForFunction(() => document.activeElement.matches(".loading button"));
    await page.unroute("**/declarant_bg.wasm");
    await page.keyboard.press("Enter");
    await page.waitForSelector("body[data-ready]");
    assert.equal(await page.getAttribute("html", "lang"), "de", path);
    await close();
  }
});

test("a page that lacks a script says so in the language of the browser, or in the one that was chosen", async () => {
  const english = "The page could not be loaded whole, so nothing is checked. Look whether there is a network, and load it again.";
  const texts = { en: english, ...Object.fromEntries(LANGUAGES.map((tag) => [tag, words[tag][english]])) };
  const prepare = (page) => page.route("**/dom.js", (route) => route.abort());
  const cases = [...Object.keys(texts).map((tag) => [tag, "", tag]), ["de-AT", "", "de"], ["sv", "", "en"], ["de", "?lang=pl", "pl"], ["de", "?lang=xx", "de"]];
  for (const [locale, query, wanted] of cases) {
    const { page, close } = await shop.open(`portal.html${query}`, { locale, ready: false, prepare });
    const said = page.locator(`.loading:lang(${wanted})`);
    await said.waitFor();
    assert.equal(await said.textContent(), texts[wanted], `${locale} ${query}`);
    assert.equal(await page.textContent(`#live:lang(${wanted})`), texts[wanted]);
    await close();
  }
});

test("without scripts a page says in each language that it needs them", async () => {
  for (const path of ["index.html", "checkout.html", "portal.html", "batch.html"]) {
    const { page, close } = await shop.open(path, { javaScriptEnabled: false, ready: false, viewport: { width: 320, height: 640 } });
    const told = await page.locator("noscript p").evaluateAll((all) => all.map((one) => [one.lang, one.textContent, one.checkVisibility()]));
    const [[, english]] = told;
    assert.deepEqual(told, [["", english, true], ...LANGUAGES.map((tag) => [tag, words[tag][english], true])], path);
    assert.ok((await page.evaluate(() => document.documentElement.scrollWidth)) <= 320, path);
    await close();
  }
});

test("a language to begin with that can't be loaded is named, and the page is in English", async () => {
  for (const file of ["**/words/de.json", "**/de.messages.txt"]) {
    const { page, close } = await shop.open("checkout.html", { locale: "de", prepare: (page) => page.route(file, (route) => route.abort()) });
    assert.equal(await page.textContent("#language + .seen"), "Deutsch could not be loaded.");
    assert.equal(await page.getAttribute("html", "lang"), "en");
    assert.equal(await page.inputValue("#language"), "en");
    assert.equal(await nameOf(page, "#postcode"), "Postcode");
    await close();
  }
});

test("what can't be loaded is said, and the page stays in its language", async () => {
  const { page, close } = await shop.open("checkout.html", { prepare: (page) => page.route("**/words/de.json", (route) => route.abort()) });
  await page.selectOption("#language", "de");
  await page.waitForFunction(() => document.getElementById("live").textContent !== "");
  assert.equal(await page.textContent("#live"), "Deutsch could not be loaded.");
  assert.equal(await page.textContent("#language + .seen"), "Deutsch could not be loaded.");
  assert.equal(await page.inputValue("#language"), "en");
  assert.equal(await page.getAttribute("html", "lang"), "en");
  assert.equal(await nameOf(page, "#postcode"), "Postcode");
  await close();
});

for (const tag of LANGUAGES) {
  test(`in ${tag} nothing is wider than a telephone, with large letters neither, and axe finds nothing`, async () => {
    for (const path of ["index.html", "checkout.html", "portal.html", "batch.html"]) {
      const { page, errors, close } = await shop.open(path, { locale: tag, viewport: { width: 320, height: 640 }, reducedMotion: "reduce" });
      if (path !== "index.html") await page.click(path === "batch.html" ? "#sample" : "#example");
      await page.waitForSelector(path === "batch.html" ? "#results:not([hidden])" : ".finding");
      await openAll(page);
      const wide = () => page.evaluate(() => document.documentElement.scrollWidth);
      assert.ok((await wide()) <= 320, `${tag}: ${path}`);
      await assertAccessible(page, `${tag}: ${path}`);
      await page.evaluate(() => (document.documentElement.style.fontSize = "200%"));
      assert.ok((await wide()) <= 320, `${tag}: ${path}, with letters twice as large: ${await wide()} pixels`);
      assert.deepEqual(errors, []);
      await close();
    }
  });
}
