// What the package says before anybody types: requirements, states, profiles, explanations.

import assert from "node:assert/strict";
import { after, before, describe, test } from "node:test";
import { project } from "./project.mjs";

const on = "2026-11-23";
let shop, declarant;
before(async () => {
  shop = await project();
  declarant = await import(shop.installed("node.js"));
});
after(() => shop.remove());

describe("requirements", () => {
  test("are what a check of an empty part finds missing", () => {
    for (const to of ["BR", "US", "KR", "DE", "GB", "NZ"]) {
      for (const part of ["shopper", "seller"]) {
        const { fields } = declarant.requirements({ to, on, part });
        const known = new Set(fields.map(({ path }) => path));
        const address = { country: to };
        const empty = part === "shopper" ? { part, buyer: { address }, shipment: { destination: to } } : { part, items: [{}], seller: { address: {} }, shipment: { destination: to } };
        const { findings } = new declarant.Validator({ to, on }).check(empty);
        for (const { path, rule } of findings.filter(({ rule }) => rule === "field-missing")) assert.ok(known.has(path), `${to} ${part} ${rule} ${path}`);
      }
    }
  });

  test("name the number of the recipient, with the schemes that serve", () => {
    const { number } = declarant.requirements({ to: "BR", on });
    assert.deepEqual(number.schemes.map(({ scheme }) => scheme), ["br-cpf", "br-cnpj", "passport"]);
    assert.equal(number.need, "wanted");
    assert.ok(number.source && number.schemes[0].shape.includes("11 digits"));
    assert.equal(declarant.requirements({ to: "US", on }).number, null);
  });

  test("say whether an address has a state, and which there are", () => {
    const us = declarant.requirements({ to: "US", on });
    assert.ok(us.fields.some(({ path, need }) => path === "/buyer/address/subdivision" && need === "wanted"));
    assert.ok(us.states.some(({ code, name }) => code === "MA" && name === "Massachusetts"));
    const de = declarant.requirements({ to: "DE", on });
    assert.ok(!de.fields.some(({ path }) => path.endsWith("/subdivision")));
    assert.deepEqual(de.states, []);
  });

  test("give the digits of the tariff, and what isn't known", () => {
    assert.deepEqual(declarant.requirements({ to: "US", on }).hsDigits, { post: 10, other: 10 });
    const unknown = declarant.requirements({ to: "KE", on });
    assert.equal(unknown.profile, null);
    assert.ok(unknown.notKnown.length > 0);
  });

  test("leave the other part's fields to it", () => {
    const shopper = declarant.requirements({ to: "BR", on });
    assert.ok(shopper.void.includes("/items/0/hsCode"));
    assert.ok(declarant.requirements({ to: "BR", on, part: "seller" }).void.includes("/buyer/personalId/value"));
  });

  test("give each field a label and where the demand comes from", () => {
    for (const field of declarant.requirements({ to: "DE", from: "NO", on, part: "consignment" }).fields) {
      assert.ok(field.label && field.source && field.message && field.rule, JSON.stringify(field));
    }
  });

  test("refuse what isn't asked for", () => {
    assert.throws(() => declarant.requirements({ to: "Brazil" }), /two capital letters/);
    assert.throws(() => declarant.requirements({ to: "BR", mood: "post" }), /unknown option "mood"/);
    assert.throws(() => declarant.requirements({ to: "BR", part: "buyer" }), /one of shopper, seller, consignment/);
  });
});

test("a profile is the law of a day, with its sources and what comes next", () => {
  const before = declarant.profile("FR", "2026-06-30"), after = declarant.profile("FR", "2026-07-01");
  assert.equal(after.code, "EU");
  assert.ok(before.coming.some(({ from }) => from === "2026-07-01"));
  const duty = ({ facts }) => facts.find(({ what }) => what === "free of duty").value;
  assert.notEqual(duty(before), duty(after));
  assert.ok(after.facts.every(({ source, certainty }) => source && certainty));
  assert.equal(declarant.profile("KE", on), null);
});

test("an explanation is of all that a name may be", () => {
  const kinds = (thing) => declarant.explain(thing, on).map(({ kind }) => kind);
  assert.deepEqual(kinds("hs-code-unknown"), ["rule"]);
  assert.deepEqual(kinds("/items/7/hsCode"), ["field"]);
  assert.deepEqual(kinds("610910"), ["code"]);
  assert.deepEqual(kinds("br-cpf"), ["scheme"]);
  assert.ok(kinds("BR").includes("profile"));
  assert.deepEqual(kinds("nothing of the kind"), []);
});
