// What the package says of rules, codes, fields and destinations.

import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { join } from "node:path";
import { test } from "node:test";
import { installed, root } from "./project.mjs";

const on = "2026-11-23";
const { shop, declarant } = await installed();

test("the states of a country have their codes, and other countries have none", () => {
  assert.ok(declarant.states("US").some(({ code, name }) => code === "MA" && name === "Massachusetts"));
  assert.deepEqual(declarant.states("DE"), []);
  assert.throws(() => declarant.states("Germany"), /two letters/);
});

test("a profile is the law of a day, with its sources and what comes next", () => {
  const before = declarant.profile("FR", "2026-06-30"), after = declarant.profile("FR", "2026-07-01");
  assert.equal(after.code, "EU");
  assert.ok(before.coming.some(({ from }) => from === "2026-07-01"));
  const duty = ({ facts }) => facts.find(({ what }) => what === "free of duty").value;
  assert.notEqual(duty(before), duty(after));
  assert.ok(after.facts.every(({ source, certainty }) => source && certainty));
  assert.equal(declarant.profile("AQ", on), null);
  for (const [name, code] of [["UK", "GB"], ["EL", "EU"]]) assert.equal(declarant.profile(name, on).code, code);
});

test("an explanation is of all that a name may be", () => {
  const kinds = (thing) => declarant.explain(thing, on).map(({ kind }) => kind);
  assert.deepEqual(kinds("hs-code-unknown"), ["rule"]);
  assert.deepEqual(kinds("/items/7/hsCode"), ["field"]);
  for (const [column, path] of [
    ["value.amount", "/items/0/value/amount"], ["items.0.HSCODE", "/items/0/hsCode"], ["buyer.address.city", "/buyer/address/city"],
    ["seller.taxIds.0.value", "/seller/taxIds/0/value"],
  ]) {
    assert.deepEqual(declarant.explain(column, on), declarant.explain(path, on), column);
    assert.deepEqual(kinds(column), ["field"], column);
  }
  assert.deepEqual(kinds("610910"), ["code"]);
  assert.deepEqual(kinds("US-CA"), ["code"]);
  assert.deepEqual(kinds("br-cpf"), ["scheme"]);
  assert.ok(kinds("BR").includes("profile"));
  // Another name of a country leads to its law too.
  assert.deepEqual(declarant.explain("UK", on).find(({ kind }) => kind === "profile").code, "GB");
  assert.ok(declarant.explain("BX", on).some(({ list }) => list === "package"));
  // Whatever a list has is explained.
  for (const [list, code] of [
    ["additional-procedure", "C07"], ["additional-procedure", "000"], ["additional-procedure", "3LV"], ["mail-class", "C"],
    ["mail-category", "A"], ["locode", "DEBER"], ["procedure", "4000"], ["document", "N380"], ["mode", "5"], ["nature", "11"],
  ]) {
    const found = declarant.lookup(list, code, on);
    assert.ok(found, `${list} ${code}`);
    assert.deepEqual(declarant.explain(code, on).find((one) => one.list === list), { kind: "code", ...found });
  }
  assert.deepEqual(kinds("nothing of the kind"), []);
});

test("an element of a message is found by all its names, as on the command line", async () => {
  const elements = (thing) => declarant.explain(thing, on).filter(({ kind }) => kind === "element");
  const [code] = elements("42A.67A.68A.#7.23A.21A.#1.145");
  assert.equal(code.path, "Declaration/GoodsShipment/GovernmentAgencyGoodsItem/Commodity/Classification/ID");
  assert.deepEqual(code.fields, ["/items/*/hsCode"]);
  assert.equal(code.pointer, "42A.67A.68A.#1.23A.21A.#1.145");
  for (const thing of [code.path, code.id, code.eu, "145"]) {
    assert.ok(elements(thing).some(({ path }) => path === code.path), thing);
  }
  assert.equal(elements("/wco/Agent/ID")[0].path, "Declaration/Agent/ID");
  assert.deepEqual(elements("42A.99Z"), []);
  const native = (...words) => execFileSync(join(root, "target/debug/declarant"), ["explain", "--kind", "element", ...words], { encoding: "utf8" });
  for (const thing of ["42A.131", "42A.15A.T022", code.eu, "Declaration/Agent"]) {
    const said = native(thing).trim().split("\n\n");
    assert.deepEqual(elements(thing).map(({ path }) => path), said.map((text) => text.split(":")[0]), thing);
  }
});

test("the fix of one finding is made, also where its value is private and a person has to agree", () => {
  const parcel = {
    items: [{ description: "Mug", hsCode: "6911.10" }],
    buyer: { phone: "5541 98888 7777", address: { country: "BR" }, personalId: { scheme: "br-cpf", value: "390.533.447-05 " } },
  };
  const { findings } = new declarant.Validator({ on, to: "BR" }).check(parcel);
  const phone = findings.find(({ rule, fix }) => rule === "phone-malformed" && fix);
  assert.equal(phone.fix.safe, false);
  assert.ok(phone.fix.patch.every(({ value }) => value === undefined));
  const fixed = declarant.applyFix(parcel, phone, { on, to: "BR" });
  assert.equal(fixed.buyer.phone, "+55 41 98888 7777".replaceAll(" ", ""));
  assert.equal(fixed.items, parcel.items);
  assert.equal(parcel.buyer.phone, "5541 98888 7777");
});

test("what the core knows doesn't load the module with everything", async () => {
  await shop.write("core.mjs", `
    import init, { explain, states } from "declarant/inline";
    await init();
    const kinds = (thing) => [...new Set(explain(thing, "${on}").map(({ kind }) => kind))];
    const things = ["hs-code-unknown", "/items/7/hsCode", "610910", "USD", "KGM", "DAP", "br-cpf", "nothing of the kind"];
    console.log(JSON.stringify([things.map(kinds), states("US").length > 50]));
    try { explain("BR"); } catch (error) { console.log(error.message); }`);
  const [known, refused] = (await shop.run(process.execPath, "core.mjs")).trim().split("\n");
  assert.deepEqual(JSON.parse(known), [[["rule"], ["field"], ["code"], ["code"], ["code"], ["code"], ["scheme"], []], true]);
  assert.match(refused, /await loadEverything\(\)/);
});
