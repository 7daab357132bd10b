// What the package says of rules, codes, fields and destinations.

import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { project } from "./project.mjs";

const on = "2026-11-23";
let shop, declarant;
before(async () => {
  shop = await project();
  declarant = await import(shop.installed("node.js"));
});
after(() => shop.remove());

test("the states of a country have their codes, and other countries have none", () => {
  assert.ok(declarant.states("US").some(({ code, name }) => code === "MA" && name === "Massachusetts"));
  assert.deepEqual(declarant.states("DE"), []);
  assert.throws(() => declarant.states("Germany"), /two capital letters/);
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
