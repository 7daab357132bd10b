// What holds for every page: open to all, on any screen, and nothing leaves it.

import assert from "node:assert/strict";
import { after, before, describe, test } from "node:test";
import { readFile } from "node:fs/promises";
import { VIEWS, assertAccessible, openAll, site } from "./site.mjs";

let shop;
before(async () => (shop = await site()));
after(() => shop?.close());

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
        const cut = (all) => all.filter((list) => list.scrollWidth > list.clientWidth).map((list) => list.textContent.trim());
        assert.deepEqual(await page.locator("[role=tablist]").evaluateAll(cut), []);
        assert.equal(direct, query === "" ? "" : "rtl");
        await close();
      });
    }
  });
}

test("with letters twice as large nothing has to be scrolled sideways", async () => {
  for (const [name, path, act] of VIEWS) {
    const { page, close } = await shop.open(path, { viewport: { width: 320, height: 740 } });
    await act(page);
    await openAll(page);
    await page.evaluate(() => (document.documentElement.style.fontSize = "200%"));
    const wide = await page.evaluate(() => document.documentElement.scrollWidth);
    assert.ok(wide <= 320, `${name}: ${wide} pixels`);
    await close();
  }
});

test("on a phone with letters twice as large, what is found has room for its words", async () => {
  const { page, close } = await shop.open("index.html", { viewport: { width: 360, height: 740 } });
  await page.evaluate(() => (document.documentElement.style.fontSize = "200%"));
  const message = page.locator(".finding .message").first();
  await message.waitFor();
  const { width } = await message.boundingBox();
  assert.ok(width > 160, `${width} pixels`);
  await close();
});

test("a page has one live region, and it is polite", async () => {
  for (const path of ["index.html", "checkout.html", "portal.html", "batch.html"]) {
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
      localStorage.length, sessionStorage.length, document.cookie, (await indexedDB.databases()).length,
    ]);
    assert.deepEqual(kept, [0, 0, "", 0]);
    // What the service worker keeps are the files of the site, as the server has them.
    const files = await page.evaluate(async () => {
      await navigator.serviceWorker.ready;
      const requests = await Promise.all((await caches.keys()).map(async (name) => (await caches.open(name)).keys()));
      return requests.flat().map(({ url, method }) => [method, url]);
    });
    assert.ok(files.length > 20);
    for (const [method, url] of files) {
      assert.equal(method, "GET");
      assert.ok(url.startsWith(`${shop.origin}/`) && !url.includes("?"), url);
      assert.equal((await fetch(url)).status, 200, url);
    }
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

  test("once one page has loaded, every page opens and works without a server, samples too", async () => {
    const gone = await site();
    const { page, errors, close } = await gone.open("index.html");
    await page.waitForFunction(() => navigator.serviceWorker.controller !== null);
    await gone.stop();
    for (const path of ["index.html", "", "checkout.html", "portal.html?dir=rtl"]) {
      await page.goto(`${gone.origin}/${path}`);
      await page.waitForSelector("body[data-ready]");
    }
    await page.click("#tab-inspector");
    await page.selectOption("#sample", "scarves-h7.xml");
    await page.waitForSelector("#found .finding");
    await page.goto(`${gone.origin}/checkout.html`);
    await page.reload();
    await page.fill("#personal-number", "390.533.447-06");
    await page.waitForSelector('.finding[data-rule="identifier-checksum"]');
    // The browser itself notes that the files could not be had; nothing else goes wrong.
    assert.deepEqual(errors.filter((error) => !error.includes("ERR_CONNECTION_REFUSED")), []);
    await close();
    await gone.close();
  });

  test("where the network hangs, a page that was kept is shown, and works with all its files", async (t) => {
    for (const how of ["at once", "in the middle"]) {
      const hung = await site();
      t.after(() => hung.close());
      const { page, errors, close } = await hung.open("index.html");
      await page.waitForFunction(() => navigator.serviceWorker.controller !== null);
      hung.hang(() => how);
      await page.goto(`${hung.origin}/checkout.html?lang=de`);
      await page.waitForSelector("body[data-ready]");
      assert.equal(await page.getAttribute("html", "lang"), "de");
      await page.fill("#personal-number", "390.533.447-06");
      await page.waitForSelector('.finding[data-rule="identifier-checksum"]');
      // Workers of the page get their files from there, too.
      await page.goto(`${hung.origin}/batch.html`);
      await page.waitForSelector("body[data-ready]");
      await page.click("#sample");
      await page.waitForSelector("#results:not([hidden])");
      assert.equal(await page.isVisible("#remark"), false);
      assert.deepEqual(errors, [], how);
      await close();
    }
  });

  test("where a page comes and its files hang, they are those that were kept, if they are of its build", async (t) => {
    const hung = await site();
    t.after(() => hung.close());
    const { page, errors, close } = await hung.open("index.html");
    await page.waitForFunction(() => navigator.serviceWorker.controller !== null);
    const asked = hung.served.length;
    hung.hang((url) => (/\.html/.test(url) ? undefined : "at once"));
    await page.goto(`${hung.origin}/checkout.html`);
    await page.waitForSelector("body[data-ready]");
    assert.ok(hung.served.slice(asked).some((url) => url.startsWith("/checkout.html")));
    assert.deepEqual(errors, []);
    await close();
  });

  test("where a page of another build comes and its files hang, it isn't given those that were kept", async (t) => {
    const hung = await site();
    t.after(() => hung.close());
    const { page, close } = await hung.open("index.html");
    await page.waitForFunction(() => navigator.serviceWorker.controller !== null);
    hung.hang((url) => (url.includes("/dom.js") ? "at once" : undefined));
    hung.change((url, body) => (/\.html/.test(url) ? Buffer.from(body.toString().replace(/data-build="\w+"/, 'data-build="another"')) : body));
    const asked = page.waitForRequest((request) => request.url().endsWith("/dom.js"));
    await page.goto(`${hung.origin}/checkout.html`, { waitUntil: "commit" });
    await asked;
    assert.equal(await page.getAttribute("html", "data-build"), "another");
    // A page of the build that is opened later is given them.
    hung.change((url, body) => body);
    const later = await page.context().newPage();
    await later.goto(`${hung.origin}/checkout.html`);
    await later.waitForSelector("body[data-ready]");
    assert.equal(await page.locator("body[data-ready]").count(), 0);
    await close();
  });

  test("what every page needs is kept before the rest", async () => {
    const other = await site();
    const { page, close } = await other.open("index.html");
    await page.waitForFunction(() => navigator.serviceWorker.controller !== null);
    const last = (part) => other.served.findLastIndex((url) => url.includes(part));
    for (const part of ["/pkg/wasm/declarant_bg.wasm", "/pkg/wasm/lists.txt", "/pkg/wasm/en.vocabulary.txt", "/checkout.html", "/style.css"]) {
      for (const later of ["everything_bg.wasm", "zh.vocabulary.txt", "workbook-worker.js", "samples/orders.csv"]) {
        assert.ok(last(part) < other.served.findIndex((url) => url.includes(later)), `${part} after ${later}`);
      }
    }
    await close();
    await other.close();
  });

  test("all that a page needs before it is ready is asked for at once, nothing else, and each file once", async (t) => {
    const other = await site();
    t.after(() => other.close());
    const prepare = (page) => page.addInitScript(() => addEventListener("DOMContentLoaded", () => {
      new MutationObserver(() => (globalThis.readyAt ??= performance.now())).observe(document.body, { attributeFilter: ["data-ready"] });
    }));
    /** What a page asks for on its own before it is ready. The portal then goes on with the module that reads messages. */
    const needed = (page) => page.evaluate(() => performance.getEntriesByType("resource")
      .filter(({ name, startTime }) => startTime < globalThis.readyAt && /\.(js|wasm|txt|json)$/.test(name)).map(({ name }) => name)
      .filter((url) => !/\/early\.js$|everything_bg\.wasm$|\.elements\.txt$/.test(url)));
    for (const locale of ["en", "de"]) {
      for (const path of ["index.html", "checkout.html", "portal.html", "batch.html"]) {
        other.change((url, body) => (url.startsWith("/early.js") ? Buffer.from(body.toString().replace("of files)", "of [])")) : body));
        const plain = await other.open(path, { locale, prepare });
        assert.equal(await plain.page.locator("link[rel=modulepreload], link[rel=preload]").count(), 0);
        const wanted = await needed(plain.page);
        await plain.close();
        other.change((url, body) => body);
        const { page, asked, errors, close } = await other.open(path, { locale, prepare });
        const early = await page.locator("link[rel=modulepreload], link[rel=preload]").evaluateAll((all) => all.map(({ href }) => href));
        assert.deepEqual([...early].sort(), [...new Set(wanted)].sort(), `${path} in ${locale}`);
        for (const url of early) assert.equal(asked.filter((request) => request.url() === url).length, 1, `${path} in ${locale}: ${url}`);
        assert.deepEqual(errors, []);
        await close();
      }
    }
  });

  test("where the browser lets a page keep nothing, it works all the same", async () => {
    const forbid = (page) => page.addInitScript(() => {
      const deny = () => {
        throw new DOMException("denied", "SecurityError");
      };
      for (const name of ["localStorage", "sessionStorage", "indexedDB", "caches"]) Object.defineProperty(window, name, { get: deny });
      Object.defineProperty(navigator, "serviceWorker", { get: deny });
      navigator.storage.getDirectory = async () => deny();
    });
    const { page, errors, close } = await shop.open("portal.html", { prepare: forbid });
    // What comes after a page is ready is loaded, too: a code is compared with its description.
    await page.click("#tab-inspector");
    await page.fill("#source", '{"part":"seller","items":[{"description":"ceramic mug","hsCode":"640411"}]}');
    await page.waitForSelector('.finding[data-rule="hs-description-mismatched"]');
    await page.goto(`${shop.origin}/batch.html`);
    await page.waitForSelector("body[data-ready]");
    await page.click("#sample");
    await page.waitForSelector("#results:not([hidden])");
    const [download] = await Promise.all([page.waitForEvent("download"), page.click("#save-csv")]);
    assert.equal(download.suggestedFilename(), "orders.findings.csv");
    assert.deepEqual(errors, []);
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

/** What the dictionary calls the fields, by their paths. */
const LABELS = new Map((await readFile(new URL("../../schemas/view.csv", import.meta.url), "utf8")).trim().split("\n")
  .map((row) => row.split(",")).map(([field, , label]) => [field, label]));
/** The label of a place: that of its field; of a measure or an amount that of the whole; else of what it is in. */
function labelOf(path) {
  const field = path.slice(1).replaceAll("/", ".").replace(/\.\d+(?=\.)/g, ".*");
  if (LABELS.has(field)) return LABELS.get(field);
  const [, owner, last] = field.match(/^(.*)\.(\w+)$/);
  if (last === "unit" || last === "currency") return last;
  if (last === "value" || last === "amount") return LABELS.get(owner);
  const party = field.match(/^(.*manufacturer)\.(?:\w+\.)*(\w+)$/);
  return party && `${LABELS.get(party[1])}: ${party[2]}`;
}

test("fields and messages call a thing by one name", async () => {
  /** A question has its own words; a number goes by the name of its kind. */
  const OTHERWISE = ["gift", "tax-included", "gtin-exists-1", "personal-number", "tax-number", "tax-scheme"];
  for (const path of ["index.html", "checkout.html", "portal.html"]) {
    const { page, close } = await shop.open(path);
    const fields = await page.locator("[data-path]").evaluateAll((all) =>
      all.map((field) => [field.id, field.dataset.path, field.labels[0].firstChild.textContent.trim().replace("’", "'")]));
    assert.ok(fields.length >= 3);
    for (const [id, pointer, label] of fields.filter(([id]) => !OTHERWISE.includes(id))) {
      assert.equal(label.toLowerCase(), labelOf(pointer)?.toLowerCase(), `${path} ${pointer}`);
    }
    await close();
  }
});

test("no two landmarks, nor two headings, of a page have one name", async () => {
  for (const [name, path, act] of VIEWS) {
    const { page, close } = await shop.open(path);
    await act(page);
    const named = await page.evaluate(() => {
      const nameOf = (one) => one.getAttribute("aria-label")
        ?? document.getElementById(one.getAttribute("aria-labelledby") ?? "")?.textContent ?? "";
      const shown = [...document.querySelectorAll("section, form, nav, [role=group], [role=tablist]")].filter((one) => one.checkVisibility());
      return [shown.map(nameOf).filter(Boolean), [...document.querySelectorAll("h1, h2, h3, legend")].filter((one) => one.checkVisibility()).map((one) => one.textContent)];
    });
    for (const names of named) assert.deepEqual(names.filter((one, index) => names.indexOf(one) !== index), [], name);
    await close();
  }
});

test("on a phone, whatever is pressed is at least 24 pixels high", async () => {
  for (const [name, path, act] of VIEWS) {
    const { page, close } = await shop.open(path, { viewport: { width: 360, height: 740 } });
    await act(page);
    const low = await page.locator("a, button, summary, select, input:not(.unseen)").evaluateAll((all) => all
      .filter((one) => one.checkVisibility() && !one.classList.contains("skip") && !one.closest("label.check"))
      .map((one) => [one.tagName, one.textContent.slice(0, 30), one.getBoundingClientRect().height])
      .filter(([, , height]) => height < 24));
    assert.deepEqual(low, [], name);
    await close();
  }
});

test("a keyboard on the screen capitalises no code by its own rules, and browsers know what somebody's own fields are for", async () => {
  for (const [path, own] of [["index.html", {}], ["checkout.html", { name: "name", line: "address-line1", postcode: "postal-code", email: "email", phone: "tel" }],
    ["portal.html", { "seller-name": "organization", "seller-line": "address-line1", "seller-country": "country", "seller-phone": "tel" }]]) {
    const { page, close } = await shop.open(path);
    const free = await page.locator("input[data-path][dir=ltr]:not([type=date], [inputmode=decimal], [inputmode=numeric], [inputmode=tel], [autocapitalize])")
      .evaluateAll((all) => all.map(({ id }) => id));
    assert.deepEqual(free, [], path);
    for (const [id, token] of Object.entries(own)) assert.equal(await page.getAttribute(`#${id}`, "autocomplete"), token, id);
    // Nor does it correct them, or names.
    const corrected = await page.locator("input[data-path]:not([type=date], [type=checkbox], [inputmode], [autocorrect=off])").evaluateAll((all) =>
      all.map(({ dataset }) => dataset.path.slice(dataset.path.lastIndexOf("/") + 1)));
    assert.deepEqual([...new Set(corrected)].filter((name) => !["description", "type"].includes(name)), [], path);
    const spelled = await page.locator("input[data-path][dir=ltr]:not([type=date], [inputmode=decimal], [inputmode=numeric], [spellcheck=false])")
      .evaluateAll((all) => all.map(({ id }) => id));
    assert.deepEqual(spelled, [], path);
    await close();
  }
});

describe("a keyboard on the screen shows digits for what is digits alone", () => {
  /** The valid numbers of a scheme, as the tests of identifiers have them, without a word before them. */
  const numbersOf = async (scheme) => (await readFile(new URL(`../ids/${scheme}.txt`, import.meta.url), "utf8")).split("\n")
    .filter((line) => line.startsWith("valid ")).map((line) => line.slice("valid ".length).replace(/^\p{L}+ /u, ""));
  const modeOf = (page, field) => page.getAttribute(field, "inputmode");

  test("amounts and masses, codes and counts", async () => {
    const { page, close } = await shop.open("portal.html");
    const modes = await page.locator("#seller input[data-path]").evaluateAll((all) => all.map(({ dataset, inputMode }) => [dataset.path, inputMode]));
    const wanted = (path) => {
      if (/\/(amount|(quantity|netMass|grossMass)\/value)$/.test(path)) return "decimal";
      return /\/(hsCode|gtin|un|packages)$/.test(path) ? "numeric" : undefined;
    };
    assert.equal(modes.filter(([path]) => wanted(path) !== undefined).length, 13);
    for (const [path, mode] of modes) if (wanted(path) !== undefined || mode === "decimal") assert.equal(mode, wanted(path), path);
    await close();
  });

  test("postcodes and personal numbers, as the country has them", async () => {
    const { page, errors, close } = await shop.open("checkout.html");
    const kinds = new Map();
    const others = [];
    for (const country of await page.locator("#country option").evaluateAll((all) => all.map(({ value }) => value))) {
      await page.selectOption("#country", country);
      if ((await modeOf(page, "#postcode")) !== "numeric") others.push(country);
      if (!(await page.isVisible("#number"))) continue;
      for (const kind of await page.locator("#scheme option").evaluateAll((all) => all.map(({ value }) => value))) {
        if (await page.isVisible("#scheme")) await page.selectOption("#scheme", kind);
        kinds.set(kind, await modeOf(page, "#personal-number"));
      }
    }
    // The postcodes of these have letters, or aren't known.
    assert.deepEqual(others.sort(), ["AE", "AM", "AR", "BA", "BY", "CA", "CL", "CO", "GB", "GE", "HK", "ID", "IE", "KE", "KG", "KZ", "MA", "MT",
      "NG", "NL", "PE", "PK", "QA", "SA", "VN"]);
    const numeric = [...kinds].filter(([, mode]) => mode === "numeric").map(([kind]) => kind);
    for (const kind of numeric) assert.ok((await numbersOf(kind)).every((number) => !/\p{L}/u.test(number)), kind);
    // These have letters, some at their end alone, or aren't known.
    assert.deepEqual([...kinds.keys()].filter((kind) => !numeric.includes(kind)).sort(), ["br-cnpj", "by-unp", "cl-rut", "cn-ric", "cn-uscc",
      "in-epic", "in-gstin", "in-iec", "in-pan", "is-vsk", "kr-pccc", "mx-curp", "mx-rfc", "passport", "pe-cui", "tw-id"]);
    assert.deepEqual(errors, []);
    await close();
  });

  test("a seller's tax numbers and postcode, by the kind and the country that are chosen, also by the example", async () => {
    const { page, errors, close } = await shop.open("portal.html");
    for (const kind of await page.locator("#tax-scheme-1 option").evaluateAll((all) => all.map(({ value }) => value))) {
      await page.selectOption("#tax-scheme-1", kind);
      await page.waitForFunction((isNumeric) => (document.getElementById("tax-number-1").inputMode === "numeric") === isNumeric,
        ["no-voec", "au-arn", "au-abn", "nz-ird", "us-ein"].includes(kind));
      if ((await modeOf(page, "#tax-number-1")) === "numeric") assert.ok((await numbersOf(kind)).every((number) => !/\p{L}/u.test(number)), kind);
    }
    assert.equal(await modeOf(page, "#seller-postcode"), null);
    await page.click("#example");
    assert.deepEqual([await modeOf(page, "#tax-number-1"), await modeOf(page, "#seller-postcode")], [null, "numeric"]);
    await page.selectOption("#seller-country", "GB");
    await page.waitForSelector("#seller-postcode:not([inputmode])");
    assert.deepEqual(errors, []);
    await close();
  });
});

test("what is filled in is seen to be there: its edge stands out from its ground", async () => {
  for (const colorScheme of ["light", "dark"]) {
    for (const path of ["index.html", "checkout.html", "portal.html", "batch.html"]) {
      const { page, close } = await shop.open(path, { colorScheme });
      const faint = await page.evaluate(() => {
        const light = (colour) => {
          const [red, green, blue] = colour.match(/[\d.]+/g).map((part) => (part / 255 <= 0.04045 ? part / 255 / 12.92 : ((part / 255 + 0.055) / 1.055) ** 2.4));
          return 0.2126 * red + 0.7152 * green + 0.0722 * blue + 0.05;
        };
        const ground = light(getComputedStyle(document.body).backgroundColor);
        return [...document.querySelectorAll(".cell, .option input, .option select, .toolbar select, .editor")].filter((box) => {
          const { borderTopColor, backgroundColor } = getComputedStyle(box);
          const edge = light(borderTopColor);
          return [ground, light(backgroundColor)].some((other) => Math.max(edge, other) / Math.min(edge, other) < 3);
        }).map((box) => box.textContent.trim().slice(0, 20));
      });
      assert.deepEqual(faint, [], `${path}, ${colorScheme}`);
      await close();
    }
  }
});

test("no field has letters so small that a telephone enlarges the page", async () => {
  for (const path of ["index.html", "checkout.html", "portal.html", "batch.html"]) {
    const { page, close } = await shop.open(path, { viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true });
    const small = await page.locator("input:not([type=file], [type=checkbox]), select, textarea").evaluateAll((all) =>
      all.filter((field) => parseFloat(getComputedStyle(field).fontSize) < 16).map(({ id }) => id));
    assert.deepEqual(small, [], path);
    await close();
  }
});

test("the ring of the focus leaves the label free", async () => {
  const { page, close } = await shop.open("checkout.html");
  for (const field of ["#country", "#name", "#personal-number"]) {
    await page.focus(field);
    await page.keyboard.press("Shift+Tab");
    await page.keyboard.press("Tab");
    const gap = await page.locator(field).evaluate((one) => {
      const { outlineOffset, outlineWidth, outlineStyle } = getComputedStyle(one);
      const ring = one.getBoundingClientRect().top - parseFloat(outlineOffset) - parseFloat(outlineWidth);
      return [outlineStyle, ring - one.labels[0].getBoundingClientRect().bottom];
    });
    assert.equal(gap[0], "solid");
    assert.ok(gap[1] >= -1, `${field}: ${gap[1]} pixels`);
  }
  await close();
});

test("in forced colours the buttons have a border", async () => {
  const { page, close } = await shop.open("checkout.html", { forcedColors: "active" });
  await page.click("#example");
  await page.waitForSelector(".finding");
  const borders = await page.locator("button").evaluateAll((all) => all.map((one) => {
    const { borderTopStyle, borderTopWidth, borderTopColor, backgroundColor } = getComputedStyle(one);
    return [one.textContent, borderTopStyle === "solid" && parseFloat(borderTopWidth) >= 1 && borderTopColor !== backgroundColor];
  }));
  assert.deepEqual(borders.filter(([, isSeen]) => !isSeen), []);
  await close();
});

test("in forced colours one tab alone looks selected, and each entry of the summary has its sign", async () => {
  const { page, close } = await shop.open("portal.html", { forcedColors: "active" });
  const [tabs, ground, signs] = await page.evaluate(() => [
    [...document.querySelectorAll("#tab-form, #tab-inspector")].map((tab) => getComputedStyle(tab).borderBlockEndColor),
    getComputedStyle(document.body).backgroundColor,
    [...document.querySelectorAll("#summary ul > li")].map((entry) => getComputedStyle(entry, "::before").borderBlockStartColor),
  ]);
  assert.notEqual(tabs[0], ground);
  assert.equal(tabs[1], ground);
  assert.ok(signs.length > 0 && !signs.includes(ground), signs.join());
  await close();
});

test("in forced colours what was found in a text is underlined there", async () => {
  const [, path, act] = VIEWS.find(([name]) => name === "inspector, with findings");
  const { page, close } = await shop.open(path, { forcedColors: "active" });
  await act(page);
  const lines = await page.locator(".marks mark").evaluateAll((all) => all.map((one) => getComputedStyle(one).borderBlockEndStyle));
  assert.deepEqual([...new Set(lines)].sort(), ["dotted", "solid"]);
  await close();
});

test("in forced colours the code that the arrows are at is seen", async () => {
  const { page, close } = await shop.open("portal.html", { forcedColors: "active" });
  await page.fill("#description-1", "women's dress, knitted polyester");
  await page.waitForSelector("#description-1-codes li");
  await page.press("#description-1", "ArrowDown");
  const rings = await page.locator("#description-1-codes li").evaluateAll((all) => all.map((one) => getComputedStyle(one).outlineStyle));
  assert.deepEqual(rings.slice(0, 2), ["solid", "none"]);
  await close();
});

test("on paper all that was found is there, dark on light, and nothing to press", async () => {
  for (const [name, path, act] of VIEWS.filter(([name]) => name.includes("with"))) {
    const { page, close } = await shop.open(path, { colorScheme: "dark" });
    await act(page);
    await page.emulateMedia({ media: "print" });
    const pressed = await page.locator("button, nav a, .button").evaluateAll((all) => all.filter((one) => one.checkVisibility() && !one.matches(".where")).map((one) => one.textContent));
    assert.deepEqual(pressed, [], name);
    const [cut, colour] = await page.evaluate(() => [
      [...document.querySelectorAll(".answers, .results")].filter((one) => one.checkVisibility() && one.scrollHeight > one.clientHeight + 2).length,
      getComputedStyle(document.body).color,
    ]);
    assert.deepEqual([cut, colour], [0, "rgb(20, 36, 28)"], name);
    await close();
  }
});

test("on a phone, what is in use stands above the verdict that follows the screen", async () => {
  const { page, close } = await shop.open("portal.html", { viewport: { width: 320, height: 640 } });
  await page.fill("#description-1", "men's t-shirt");
  await page.waitForSelector("#description-1-codes li");
  const covered = await page.evaluate(() => {
    const list = document.querySelector(".codes");
    const bar = document.getElementById("jump");
    const middle = (one) => one.getBoundingClientRect().top + one.offsetHeight / 2;
    scrollBy(0, middle(list) - middle(bar));
    const [x, y] = [bar.getBoundingClientRect().left + 40, middle(bar)];
    const shown = list.getBoundingClientRect();
    return [shown.top < y && shown.bottom > y, list.contains(document.elementFromPoint(x, y))];
  });
  // Only where they meet does it show which one is above.
  assert.deepEqual(covered, [true, true]);
  await close();
});

test("on a low screen, as four times enlarged, the verdict doesn't follow it", async () => {
  for (const [height, position] of [[256, "static"], [640, "sticky"]]) {
    const { page, close } = await shop.open("checkout.html", { viewport: { width: 320, height } });
    assert.equal(await page.locator("#jump").evaluate((bar) => getComputedStyle(bar).position), position);
    await close();
  }
});

test("buttons that have the same words are described by what they are about", async () => {
  for (const [name, path, act] of VIEWS.filter(([name]) => name.endsWith("with findings"))) {
    const { page, close } = await shop.open(path);
    await act(page);
    const told = await page.locator(".finding").evaluateAll((all) => all.flatMap((finding) => {
      const message = finding.querySelector(".message").textContent;
      const described = (one) => document.getElementById(one.getAttribute("aria-describedby"))?.textContent;
      return [...finding.querySelectorAll("button, .place summary")].map((one) => [one.textContent, described(one) === message]);
    }));
    assert.ok(told.length > 0, name);
    assert.deepEqual(told.filter(([, isDescribed]) => !isDescribed), [], name);
    await close();
  }
});

test("the direction of a page goes along with its links", async () => {
  for (const path of ["index.html", "portal.html"]) {
    const { page, close } = await shop.open(`${path}?dir=rtl`);
    await page.click('nav a:text-is("Checkout")');
    await page.waitForSelector("body[data-ready]");
    assert.equal(await page.evaluate(() => document.documentElement.dir), "rtl");
    await close();
  }
});

test("laid out from right to left, sentences keep their own direction, and numbers theirs", async () => {
  for (const [name, path, act] of VIEWS) {
    const { page, close } = await shop.open(`${path}?dir=rtl`);
    await act(page);
    const turned = await page.evaluate(() => {
      const isFree = (one) => one.dir === "auto" || getComputedStyle(one).unicodeBidi === "plaintext";
      const sentences = [...document.querySelectorAll("main p, main h1, main h2, main .finding .message, #summary a, footer p, .fix")];
      const codes = [...document.querySelectorAll("[inputmode], [spellcheck=false]")];
      return [
        ...sentences.filter((one) => one.textContent.trim() !== "" && !isFree(one)).map((one) => one.textContent),
        ...codes.filter((one) => one.type !== "number" && one.dir !== "ltr").map((one) => one.id),
      ];
    });
    assert.deepEqual(turned, [], name);
    await close();
  }
});
