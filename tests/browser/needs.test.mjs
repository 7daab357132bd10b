// What is needed is marked before anybody types, as the package says it.

import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { site } from "./site.mjs";

let shop;
before(async () => (shop = await site()));
after(() => shop?.close());

/** What is marked in sight: the mark of each field by its id, and what else says so must agree with it. */
async function marks(page) {
  const all = await page.locator("form [data-path]").evaluateAll((fields) => fields.filter((field) => !field.closest("[hidden]")).map((field) => {
    const described = (field.getAttribute("aria-describedby") ?? "").split(" ");
    return [field.id, field.labels[0].querySelector(".need")?.textContent.trim() ?? "", field.getAttribute("aria-required"), described.includes("usually-needed")];
  }));
  for (const [id, mark, required, isUsual] of all) assert.deepEqual([required, isUsual], [mark === "*" ? "true" : null, mark === "(*)"], id);
  return Object.fromEntries(all.filter(([, mark]) => mark !== "").map(([id, mark]) => [id, mark]));
}

/** What a check finds missing, by the ids of the fields, as marks. */
const missing = (page) => page.evaluate(() => new Promise((resolve) => {
  const form = document.querySelector("form");
  form.addEventListener("checked", ({ detail }) => resolve(Object.fromEntries(detail
    .filter(({ isOpen, field, finding }) => isOpen && field && finding.severity !== "advice")
    .map(({ field, finding }) => [field.id, finding.severity === "error" ? "*" : "(*)"]))), { once: true });
  form.dispatchEvent(new SubmitEvent("submit", { cancelable: true }));
}));

test("what a shopper owes is marked for each country and way, and is what the check finds missing", async () => {
  const { page, errors, close } = await shop.open("checkout.html");
  const always = { name: "*", line: "*", city: "*" };
  assert.deepEqual(await marks(page), { ...always, postcode: "(*)", subdivision: "(*)", phone: "(*)", "personal-number": "(*)" });
  assert.equal(await page.locator(".finding").count(), 0);
  for (const country of ["BR", "DE", "HK", "KR", "US", "KE", "IE"]) {
    for (const mode of ["express", "post"]) {
      await page.selectOption("#country", country);
      await page.selectOption("#mode", mode);
      const found = await missing(page);
      // An address that isn't there yet lacks no province.
      const { subdivision, ...marked } = await marks(page);
      assert.deepEqual(marked, found, `${country} by ${mode}`);
      assert.equal(subdivision, ["BR", "US"].includes(country) ? "(*)" : undefined);
    }
  }
  await page.selectOption("#country", "BR");
  await page.selectOption("#scheme", "br-cnpj");
  await page.waitForFunction(() => document.querySelector("#number-label .need")?.textContent.includes("(*)"));
  assert.equal((await marks(page))["personal-number"], "(*)");
  assert.deepEqual(errors, []);
  await close();
});

test("what a seller owes is marked in each item, and before a country is chosen what is owed everywhere", async () => {
  const { page, errors, close } = await shop.open("portal.html");
  const item = (number) => Object.fromEntries([["description", "*"], ["hs", "(*)"], ["origin", "(*)"], ["quantity", "*"], ["value", "*"], ["net", "(*)"]]
    .map(([id, mark]) => [`${id}-${number}`, mark]));
  const parcel = { destination: "*", export: "(*)", mode: "(*)", nature: "*", gross: "(*)", "seller-name": "*", "seller-line": "(*)",
    "seller-city": "(*)", "seller-country": "*" };
  assert.deepEqual(await marks(page), { ...parcel, ...item(1) });
  await page.click("#add-item");
  assert.deepEqual(await marks(page), { ...parcel, ...item(1), ...item(2) });
  await page.locator("#items .remove").last().click();
  for (const [field, value] of [["destination", "DE"], ["export", "NO"], ["mode", "post"], ["nature", "sale"], ["relationship", "b2c"], ["seller-country", "NO"]]) {
    await page.selectOption(`#${field}`, value);
  }
  await page.waitForFunction(() => document.querySelector("label[for=sku-1] .need"));
  const marked = await marks(page);
  assert.deepEqual(marked, { ...parcel, "seller-postcode": "(*)", ...item(1), "gtin-1": "(*)", "sku-1": "(*)", "mpn-1": "(*)" });
  for (const [id, mark] of Object.entries(await missing(page))) assert.equal(marked[id], mark, id);
  assert.deepEqual(errors, []);
  await close();
});

test("the marks are explained above the fields, in the language of the page, and survive another", async () => {
  for (const path of ["checkout.html", "portal.html"]) {
    const { page, errors, close } = await shop.open(path);
    const legend = async () => (await page.textContent("#needs")).replaceAll(/\s+/g, " ").trim();
    assert.equal(await legend(), "* Needed (*) Usually needed");
    const isAbove = await page.evaluate(() => document.getElementById("needs").nextElementSibling.matches("fieldset") && document.getElementById("needs").checkVisibility());
    assert.ok(isAbove, path);
    const before = await marks(page);
    await page.selectOption("#language", "de");
    await page.waitForFunction(() => document.documentElement.lang === "de");
    assert.equal(await legend(), "* Erforderlich (*) Meist erforderlich");
    assert.deepEqual(await marks(page), before);
    assert.deepEqual(errors, []);
    await close();
  }
});

test("a field is told to be needed, and keeps its name, its hint and what is found at it", async () => {
  const { page, close } = await shop.open("checkout.html");
  assert.equal(await page.getByRole("textbox", { name: "City", exact: true }).getAttribute("aria-required"), "true");
  const described = () => page.locator("#phone").evaluate((field) =>
    field.getAttribute("aria-describedby").split(" ").map((id) => document.getElementById(id).textContent));
  assert.deepEqual(await described(), ["Usually needed", "With the country, so that the carrier can reach you"]);
  await page.fill("#phone", "12");
  await page.locator("#phone").press("Tab");
  await page.waitForSelector(".cell:has(#phone) .finding");
  const told = await described();
  assert.deepEqual(told.slice(0, 2), ["Usually needed", "With the country, so that the carrier can reach you"]);
  assert.ok(told.length > 2);
  // By post nobody rings.
  await page.fill("#phone", "");
  await page.selectOption("#mode", "post");
  await page.waitForFunction(() => !document.querySelector("label[for=phone] .need"));
  assert.deepEqual(await described(), ["With the country, so that the carrier can reach you"]);
  await close();
});
