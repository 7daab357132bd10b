// The shopper's page: what the destination asks, said under the field while it is filled in.

import assert from "node:assert/strict";
import { after, before, describe, test } from "node:test";
import { findingsUnder, nameOf, site, wordsOf } from "./site.mjs";

let shop;
before(async () => (shop = await site()));
after(() => shop?.close());

/** Ana's details but for the number that Brazil asks for. */
const ANA = {
  "#name": "Ana Souza", "#line": "Rua das Flores 12", "#postcode": "80010-000", "#city": "Curitiba", "#subdivision": "PR",
  "#phone": "+5541999990000",
};
async function fill(page, values) {
  for (const [field, value] of Object.entries(values)) await page.fill(field, value);
}
const stamp = (page) => page.locator("#summary .stamp");
const showsStamp = (page, words) => page.waitForFunction((words) => document.querySelector("#summary .stamp")?.textContent === words, words);

test("a telephone number gets the code of its country by a button, where its form is certain", async () => {
  const { page, errors, close } = await shop.open("checkout.html");
  for (const [country, typed, wanted] of [["CN", "138 0013 8000", "+8613800138000"], ["DE", "0151 23456789", "+4915123456789"], ["IT", "06 1234567", "+39061234567"]]) {
    await page.selectOption("#country", country);
    await page.fill("#phone", typed);
    await page.locator("#phone").press("Tab");
    const findings = await findingsUnder(page, "#phone");
    await findings.getByRole("button", { name: "Write it so" }).click();
    assert.equal(await page.inputValue("#phone"), wanted);
    await page.waitForSelector(".cell:has(#phone) .finding", { state: "detached" });
  }
  assert.deepEqual(errors, []);
  await close();
});

describe("a number that Brazil asks for", () => {
  test("one wrong digit is told under the field while it is typed, and the number is never shown back", async () => {
    const { page, errors, close } = await shop.open("checkout.html");
    await fill(page, ANA);
    await page.locator("#personal-number").pressSequentially("390.533.447-06");
    const findings = await findingsUnder(page, "#personal-number");
    await page.waitForSelector('.finding[data-rule="identifier-checksum"]');
    assert.equal(await findings.count(), 1);
    // The field still has the focus: it was told while typing.
    assert.equal(await page.evaluate(() => document.activeElement.id), "personal-number");
    assert.equal(await page.getAttribute("#personal-number", "aria-invalid"), "true");
    const described = (await page.getAttribute("#personal-number", "aria-describedby")).split(" ");
    const said = await page.evaluate((ids) => ids.map((id) => document.getElementById(id).textContent), described);
    assert.deepEqual(said.slice(0, 2), ["Usually needed", "11 digits, such as 111.444.777-35"]);
    const told = await findings.locator(".message, .help").allTextContents();
    assert.deepEqual(said.slice(2), told);
    assert.equal(await stamp(page).textContent(), "Something to correct");
    // Nothing of it is read out while somebody types; it is when the field is left.
    assert.doesNotMatch(await page.textContent("#live"), /CPF/);
    await page.keyboard.press("Tab");
    await page.waitForFunction((message) => message.endsWith(document.getElementById("live").textContent || "-"), told[0]);
    const words = await wordsOf(page);
    for (const part of ["390.533.447-06", "39053344706", "390.533", "447-06"]) assert.ok(!words.includes(part), part);
    assert.deepEqual(errors, []);
    await close();
  });

  test("the right digit takes the finding away", async () => {
    const { page, close } = await shop.open("checkout.html");
    await fill(page, { ...ANA, "#personal-number": "390.533.447-06" });
    await findingsUnder(page, "#personal-number");
    await page.fill("#personal-number", "390.533.447-05");
    await page.waitForSelector(".finding", { state: "detached" });
    await showsStamp(page, "Ready to send");
    assert.equal(await page.getAttribute("#personal-number", "aria-invalid"), null);
    await close();
  });

  test("a word before it is dropped by a button that doesn't write the number out", async () => {
    const { page, errors, close } = await shop.open("checkout.html");
    await fill(page, { ...ANA, "#personal-number": "CPF: 390.533.447-05" });
    await page.locator("#personal-number").press("Tab");
    const findings = await findingsUnder(page, "#personal-number");
    assert.deepEqual(await findings.locator(".message").allTextContents(), ["To correct There are words or letters around the CPF itself."]);
    await findings.getByRole("button", { name: "Tidy it up" }).click();
    assert.equal(await page.inputValue("#personal-number"), "390.533.447-05");
    await showsStamp(page, "Ready to send");
    assert.deepEqual(errors, []);
    await close();
  });

  test("blanks around it are tidied by a button that doesn't write the number out", async () => {
    const { page, close } = await shop.open("checkout.html");
    await fill(page, { ...ANA, "#personal-number": " 390.533.447-05 " });
    const findings = await findingsUnder(page, "#personal-number");
    const fix = findings.locator("button.fix");
    assert.equal(await fix.textContent(), "Tidy it up");
    await fix.click();
    assert.equal(await page.inputValue("#personal-number"), "390.533.447-05");
    await page.waitForSelector(".finding", { state: "detached" });
    assert.equal(await page.evaluate(() => document.activeElement.id), "personal-number");
    await close();
  });
});

test("untouched fields are left in peace, and the review shows what is missing", async () => {
  const { page, close } = await shop.open("checkout.html");
  assert.equal(await page.locator(".finding").count(), 0);
  assert.equal(await stamp(page).textContent(), "Not complete yet");
  await page.click("text=Review");
  assert.match(await (await findingsUnder(page, "#name")).textContent(), /name/i);
  assert.equal(await (await findingsUnder(page, "#personal-number")).getAttribute("data-rule"), "recipient-number-missing");
  assert.equal(await page.evaluate(() => document.activeElement.id), "summary");
  await close();
});

test("a number that is too short is told when it is left, also after a menu was opened there", async () => {
  const { page, errors, close } = await shop.open("checkout.html");
  await page.selectOption("#country", "BR");
  await page.hover("#personal-number");
  // The menu has the release.
  await page.mouse.down({ button: "right" });
  await page.focus("#personal-number");
  await page.keyboard.type("390.533");
  await page.keyboard.press("Tab");
  await findingsUnder(page, "#personal-number");
  assert.deepEqual(errors, []);
  await close();
});

test("a field that is left empty says so as soon as it is left", async () => {
  const { page, close } = await shop.open("checkout.html");
  await page.focus("#city");
  await page.keyboard.press("Tab");
  assert.match(await (await findingsUnder(page, "#city")).textContent(), /city/i);
  assert.equal(await page.locator(".finding").count(), 1);
  await close();
});

test("what is missing stands in the summary as links that focus the field and leave the address alone", async () => {
  const { page, close } = await shop.open("checkout.html");
  const address = page.url();
  const links = await page.locator("#summary a").allTextContents();
  assert.deepEqual(links, ["Name", "Street and house number", "Postcode", "City", "Telephone number", "CPF"]);
  for (const [link, field] of [["City", "city"], ["CPF", "personal-number"], ["Name", "name"]]) {
    await page.click(`#summary a:text-is("${link}")`);
    assert.equal(await page.evaluate(() => document.activeElement.id), field);
  }
  assert.equal(page.url(), address);
  await close();
});

test("the WCO's name of the place is one click away", async () => {
  const { page, close } = await shop.open("checkout.html");
  await page.click("text=Review");
  const finding = await findingsUnder(page, "#city");
  const place = finding.locator("dl");
  assert.equal(await place.isVisible(), false);
  await finding.locator("summary").click();
  assert.equal(await place.isVisible(), true);
  const text = await place.textContent();
  for (const part of ["/buyer/address/city", "Declaration/GoodsShipment/Buyer/Address/CityName", "42A.67A.16A.04A.241"]) {
    assert.ok(text.includes(part), part);
  }
  await close();
});

test("the questions follow the destination", async () => {
  const { page, close } = await shop.open("checkout.html");
  const seen = [];
  for (const country of ["BR", "KR", "CN", "TR", "AR", "IN", "DE"]) {
    await page.selectOption("#country", country);
    const asked = await page.isVisible("#number");
    seen.push([country, asked ? await nameOf(page, "#personal-number") : null, await page.isVisible("#scheme"), await page.isVisible("#subdivision")]);
  }
  assert.deepEqual(seen, [
    ["BR", "CPF", true, true],
    ["KR", "PCCC", true, false],
    ["CN", "Chinese resident identity number", true, true],
    ["TR", "T.C. kimlik no.", true, false],
    ["AR", "CUIT", true, true],
    ["IN", "Aadhaar", true, true],
    ["DE", null, false, false],
  ]);
  await page.selectOption("#country", "IN");
  await page.selectOption("#scheme", "in-pan");
  assert.equal(await nameOf(page, "#personal-number"), "PAN");
  await close();
});

test("no postcode is asked for where there are none", async () => {
  const { page, close } = await shop.open("checkout.html");
  const seen = [];
  for (const country of ["HK", "AE", "IE", "BR"]) {
    await page.selectOption("#country", country);
    seen.push([country, await page.isVisible("#postcode")]);
  }
  assert.deepEqual(seen, [["HK", false], ["AE", false], ["IE", true], ["BR", true]]);
  await close();
});

test("the summary says in words how grave each entry is", async () => {
  const { page, close } = await shop.open("checkout.html");
  const grave = new Set(await page.locator("#summary li > .unseen").allTextContents());
  assert.deepEqual([...grave].sort(), ["Needed: ", "Please check whether it is needed: "]);
  await page.click("#example");
  await page.locator("#summary li.error", { hasText: "To correct: A digit of your CPF" }).waitFor();
  await close();
});

test("a number that was typed for one country isn't carried to another", async () => {
  const { page, close } = await shop.open("checkout.html");
  await page.fill("#personal-number", "390.533.447-06");
  await findingsUnder(page, "#personal-number");
  await page.selectOption("#country", "KR");
  assert.equal(await page.inputValue("#personal-number"), "");
  await page.waitForSelector('.finding[data-rule="identifier-checksum"]', { state: "detached" });
  await close();
});

test("a business gives the number of a business, and any kind that serves is taken", async () => {
  const { page, close } = await shop.open("checkout.html");
  await page.selectOption("#purpose", "commercial");
  assert.equal(await nameOf(page, "#personal-number"), "CNPJ");
  await page.fill("#personal-number", "11.222.333/0001-81");
  await page.keyboard.press("Tab");
  const found = () => page.locator(".cell:has(#personal-number) .finding").count();
  assert.equal(await found(), 0);
  // The number stays with the kind that was chosen for it.
  await page.selectOption("#purpose", "personal");
  assert.equal(await nameOf(page, "#personal-number"), "CNPJ");
  await page.selectOption("#scheme", "br-cpf");
  await page.fill("#personal-number", "390.533.447-05");
  await page.keyboard.press("Tab");
  assert.equal(await found(), 0);
  await close();
});

test("where a passport serves, it can be chosen and is taken", async () => {
  const { page, close } = await shop.open("checkout.html");
  const taken = [];
  for (const country of ["KR", "IN", "ZA"]) {
    await page.selectOption("#country", country);
    await page.selectOption("#scheme", "passport");
    await page.fill("#personal-number", "M12345678");
    await page.click("text=Review");
    taken.push([country, await page.locator(".cell:has(#personal-number) .finding").count()]);
  }
  assert.deepEqual(taken, [["KR", 0], ["IN", 0], ["ZA", 0]]);
  await close();
});

test("a gift that a shop sends is explained, and the button makes it a sale", async () => {
  const { page, close } = await shop.open("checkout.html");
  await page.selectOption("#country", "FR");
  await page.check("#gift");
  const finding = await findingsUnder(page, "#gift");
  assert.equal(await finding.getAttribute("data-rule"), "gift-mismatched");
  await page.waitForFunction((message) => message.endsWith(document.getElementById("live").textContent || "-"),
    await finding.locator(".message").textContent());
  await finding.locator("button.fix").click();
  assert.equal(await page.isChecked("#gift"), false);
  await finding.waitFor({ state: "detached" });
  await close();
});

test("the page asks for nothing that it has no field for, wherever the parcel goes", async () => {
  const { page, close } = await shop.open("checkout.html");
  const lost = await page.evaluate(() => {
    const at = (id) => document.getElementById(id);
    const choose = (id, value) => {
      at(id).value = value;
      at(id).dispatchEvent(new Event("input", { bubbles: true }));
    };
    const lost = [];
    for (const { value: country } of at("country").options) {
      for (const purpose of ["personal", "commercial"]) {
        for (const mode of ["express", "post"]) {
          choose("country", country);
          choose("purpose", purpose);
          choose("mode", mode);
          at("checkout").requestSubmit();
          for (const entry of document.querySelectorAll("#summary .told > ul > li")) {
            if (!entry.querySelector("a")) lost.push(`${country} ${purpose} ${mode}: ${entry.textContent}`);
          }
        }
      }
    }
    return [at("country").options.length, lost];
  });
  assert.ok(lost[0] > 50);
  assert.deepEqual(lost[1], []);
  await close();
});

test("what was not judged is said, with its reason", async () => {
  const { page, close } = await shop.open("checkout.html");
  assert.equal(await page.locator(".not-checked").count(), 0);
  await page.selectOption("#country", "KE");
  await page.click(".not-checked summary");
  const reasons = await page.locator(".not-checked li").allTextContents();
  assert.ok(reasons.some((reason) => /^[A-Z].*Kenya.*\. \(to\)$/.test(reason)), reasons.join());
  await close();
});

/** Makes the rest after a keystroke never end, so that whatever comes next comes before it. */
const typeWithoutRest = (page) => page.evaluate(() => {
  const plain = globalThis.setTimeout;
  globalThis.setTimeout = (act, rest, ...more) => plain(act, rest === 150 ? 1e9 : rest, ...more);
});
const focused = (page) => page.evaluate(() => document.activeElement.id || document.activeElement.className || document.activeElement.localName);

test("Tab right after the last letter goes on to the next field, past what that letter settled", async () => {
  const { page, errors, close } = await shop.open("checkout.html");
  await page.focus("#city");
  await page.keyboard.press("Tab");
  await findingsUnder(page, "#city");
  await typeWithoutRest(page);
  await page.focus("#city");
  await page.keyboard.type("Curitiba");
  await page.keyboard.press("Tab");
  assert.equal(await focused(page), "subdivision");
  await page.keyboard.type("PR");
  assert.equal(await page.inputValue("#subdivision"), "PR");
  assert.deepEqual(errors, []);
  await close();
});

test("whoever stands on a finding that is drawn again stays on it, and goes on where it is gone", async () => {
  const { page, close } = await shop.open("checkout.html");
  await page.fill("#personal-number", "390.533.447-06");
  await page.keyboard.press("Tab");
  await page.locator(".cell:has(#personal-number) .place summary").focus();
  const choose = (id, value) => page.evaluate(([id, value]) => {
    document.getElementById(id).value = value;
    document.getElementById(id).dispatchEvent(new Event("input", { bubbles: true }));
  }, [id, value]);
  await choose("personal-number", "390.533.447-04x");
  await page.waitForSelector('.finding[data-rule="identifier-checksum"]', { state: "detached" });
  assert.equal(await page.evaluate(() => document.activeElement === document.body), false);
  await choose("country", "KR");
  await page.waitForFunction(() => document.activeElement.type === "submit");
  await close();
});

test("nothing can be sent before the rules are there, and what was typed by then stays", async () => {
  let release;
  const held = new Promise((resolve) => (release = resolve));
  const prepare = (page) => page.route("**/declarant_bg.wasm", async (route) => {
    await held;
    await route.continue();
  });
  const { page, errors, close } = await shop.open("checkout.html", { prepare, ready: false });
  assert.equal(await page.textContent("#summary .told"), "Loading the rules…");
  assert.ok(await page.isDisabled("text=Review"));
  assert.equal(await page.isVisible("#jump"), false);
  await page.fill("#personal-number", "390.533.447-06");
  await page.keyboard.press("Enter");
  const prevented = await page.evaluate(() => {
    const data = new DataTransfer();
    data.items.add(new File(["{}"], "order.json"));
    const events = [new DragEvent("drop", { dataTransfer: data, cancelable: true, bubbles: true }), new Event("submit", { cancelable: true, bubbles: true })];
    return events.map((event) => !document.getElementById("checkout").dispatchEvent(event));
  });
  assert.deepEqual(prevented, [true, true]);
  // Nothing is kept for the time without a network before the page works.
  assert.equal(await page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length), 0);
  release();
  await page.waitForSelector("body[data-ready]");
  assert.equal(await page.inputValue("#personal-number"), "390.533.447-06");
  assert.equal(await (await findingsUnder(page, "#personal-number")).getAttribute("data-rule"), "identifier-checksum");
  await page.waitForFunction(async () => (await navigator.serviceWorker.getRegistrations()).length === 1);
  assert.deepEqual(errors, []);
  await close();
});

test("a page whose rules can't be loaded says so, and tries again", async () => {
  const prepare = (page) => page.route("**/declarant_bg.wasm", (route) => route.abort());
  const { page, close } = await shop.open("checkout.html", { prepare, ready: false });
  await page.getByRole("button", { name: "Try again" }).waitFor();
  assert.match(await page.textContent("#summary"), /The rules could not be loaded/);
  await page.fill("#name", "Ana Souza");
  await page.unroute("**/declarant_bg.wasm");
  await page.click("text=Try again");
  await page.waitForSelector("body[data-ready]");
  assert.equal(await page.inputValue("#name"), "Ana Souza");
  assert.equal(await stamp(page).textContent(), "Not complete yet");
  await close();
});

test("a page whose scripts can't be loaded says so", async () => {
  const prepare = (page) => page.route("**/live-form.js", (route) => route.abort());
  const { page, close } = await shop.open("checkout.html", { prepare, ready: false });
  await page.waitForFunction(() => /could not be loaded whole/.test(document.querySelector("#summary").textContent));
  await close();
});

test("a number comes back with its country, and the country with its page", async () => {
  const { page, close } = await shop.open("checkout.html");
  await page.fill("#personal-number", "390.533.447-05");
  await page.selectOption("#country", "DE");
  await page.selectOption("#country", "BR");
  assert.equal(await page.inputValue("#personal-number"), "390.533.447-05");
  await page.selectOption("#country", "KR");
  // By post Korea asks for none.
  await page.fill("#personal-number", "P123456789012");
  await page.selectOption("#mode", "post");
  assert.equal(await page.isVisible("#personal-number"), false);
  await page.selectOption("#mode", "express");
  assert.deepEqual([await page.inputValue("#personal-number"), await page.inputValue("#scheme")], ["P123456789012", "kr-pccc"]);
  await page.goto(`${shop.origin}/index.html`);
  await page.goBack();
  await page.waitForSelector("body[data-ready]");
  assert.equal(await page.inputValue("#country"), "KR");
  assert.equal(await nameOf(page, "#personal-number"), "PCCC");
  await close();
});

test("what the example or Clear replaced can be had back", async () => {
  const { page, close } = await shop.open("checkout.html");
  await page.selectOption("#country", "KR");
  await page.selectOption("#scheme", "passport");
  await page.fill("#personal-number", "M12345678");
  await page.fill("#city", "Seoul");
  const kept = ["#country", "#scheme", "#personal-number", "#city"];
  const values = () => Promise.all(kept.map((field) => page.inputValue(field)));
  const before = await values();
  for (const [button, said] of [["#clear", /^The form was cleared/], ["#example", /^The example was filled in/]]) {
    await page.click(button);
    assert.notDeepEqual(await values(), before);
    await page.waitForFunction((said) => new RegExp(said).test(document.getElementById("live").textContent), said.source);
    await page.getByRole("button", { name: "Undo" }).click();
    assert.deepEqual(await values(), before);
    assert.equal(await page.isVisible("#bring-back"), false);
  }
  await page.selectOption("#country", "BR");
  assert.equal(await page.inputValue("#personal-number"), "");
  await close();
});

test("another day is checked by the rules of that day", async () => {
  const { page, close } = await shop.open("checkout.html");
  const today = await page.textContent("#editions");
  assert.match(today, /^Checked by the rules of \d{4}-\d\d-\d\d: Declarant /);
  await page.fill("#on", "2024-09-01");
  await page.waitForFunction(() => document.getElementById("editions").textContent.includes("law of BR 2024-08-01"));
  assert.match(await page.textContent("#editions"), /^Checked by the rules of 2024-09-01/);
  await page.fill("#on", "");
  await page.waitForFunction((words) => document.getElementById("editions").textContent === words, today);
  await close();
});

test("with the keyboard alone: from the first field to a ready parcel", async () => {
  const { page, close } = await shop.open("checkout.html");
  const press = async (...keys) => {
    for (const key of keys) await page.keyboard.press(key);
  };
  const focused = () => page.evaluate(() => document.activeElement.id || document.activeElement.className);
  await press("Tab");
  assert.equal(await focused(), "skip");
  await press("Enter");
  assert.equal(await focused(), "main");
  await press("Tab");
  assert.equal(await focused(), "language");
  await press("Tab");
  assert.equal(await focused(), "country");
  await press("Tab", "Tab", "Tab", "Tab");
  for (const [field, value] of Object.entries({
    name: " Ana Souza", line: "Rua das Flores 12", postcode: "80010-000", city: "Curitiba", subdivision: "PR",
    email: "", phone: "+5541999990000", scheme: "", "personal-number": "390.533.447-05",
  })) {
    // The button of a finding above comes between: it is on the way.
    for (let steps = 0; (await focused()) !== field && steps < 4; steps++) {
      if ((await focused()) === "fix") {
        await press("Enter");
        assert.equal(await page.inputValue("#name"), "Ana Souza");
      }
      await press("Tab");
    }
    assert.equal(await focused(), field);
    const ring = await page.evaluate(() => getComputedStyle(document.activeElement).outlineStyle);
    assert.equal(ring, "solid");
    await page.keyboard.type(value);
    if (field === "name") await findingsUnder(page, "#name");
  }
  await press("Enter");
  await showsStamp(page, "Ready to send");
  assert.equal(await focused(), "summary");
  assert.equal(await page.locator(".finding").count(), 0);
  await close();
});

test("on a telephone Enter is called what it does: it goes on to the next field, and from the last to the review", async () => {
  const { page, errors, close } = await shop.open("checkout.html", { viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true });
  const focused = () => page.evaluate(() => [document.activeElement.id, document.activeElement.enterKeyHint]);
  await page.selectOption("#country", "DE");
  await page.focus("#name");
  const way = [await focused()];
  while (way.length < 10 && way.at(-1)[1] === "next") {
    await page.keyboard.press("Enter");
    way.push(await focused());
  }
  assert.deepEqual(way, [["name", "next"], ["line", "next"], ["postcode", "next"], ["city", "next"], ["email", "next"], ["phone", "done"]]);
  await page.keyboard.press("Enter");
  assert.deepEqual(await focused(), ["summary", ""]);
  // What is asked besides comes after the telephone number.
  await page.selectOption("#country", "BR");
  await page.waitForSelector("#phone[enterkeyhint=next]");
  await page.focus("#phone");
  await page.keyboard.press("Enter");
  assert.deepEqual(await focused(), ["scheme", ""]);
  assert.equal(await page.getAttribute("#personal-number", "enterkeyhint"), "done");
  assert.deepEqual(errors, []);
  await close();
});
