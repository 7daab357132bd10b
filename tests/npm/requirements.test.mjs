// What a page is told before anybody types is what the command line says, and what a check then finds missing.

import assert from "node:assert/strict";
import { test } from "node:test";
import { installed } from "./project.mjs";

const on = "2026-11-23";
const { declarant } = await installed();

test("a checkout learns the number, the state and the postcode of a destination", () => {
  const { fields, numbers, states, limits, notChecked } = declarant.requirements({ to: "BR", on, part: "shopper", mode: "express" });
  const field = (path) => fields.find((field) => field.path === path);
  assert.deepEqual(field("/buyer/address/postcode").example, "01310-100");
  assert.equal(field("/buyer/address/subdivision").need, "expected");
  assert.equal(field("/buyer/name").need, "required");
  assert.ok(field("/buyer/name").wco.path.endsWith("/Name"));
  const [number] = numbers;
  assert.deepEqual(number.schemes.map(({ scheme }) => scheme), ["br-cpf", "br-cnpj", "passport"]);
  assert.deepEqual([number.schemes[0].label, number.schemes[0].path], ["CPF", "/buyer/personalId"]);
  assert.ok(number.message.includes("Brazil asks for a number from you"));
  assert.ok(states.some(({ code, name }) => code === "SP" && name === "São Paulo"));
  assert.ok(limits.some(({ of, amount, currency }) => of === "duty" && amount === "50" && currency === "USD"));
  assert.ok(Array.isArray(notChecked));
});

test("what an empty part lacks is what is needed", () => {
  for (const part of ["shopper", "seller", "consignment"]) {
    const { fields } = declarant.requirements({ to: "US", on, part, mode: "post" });
    const declaration = { part, shipment: { mode: "post" }, seller: { address: {} }, buyer: { address: {} }, items: [{}] };
    const { findings } = new declarant.Validator({ to: "US", on, select: ["field-missing"] }).check(declaration);
    for (const { path } of findings) {
      assert.ok(fields.some((field) => field.path === path || field.path.startsWith(`${path}/`)), `${part}: ${path}`);
    }
  }
});

test("digits of the tariff go by day and mode", () => {
  const digits = (mode, on) => declarant.requirements({ to: "US", on, part: "seller", mode }).digits?.digits;
  assert.equal(digits("express", on), 10);
  // Until that day it isn't known.
  assert.equal(digits("post", "2026-07-23"), undefined);
  assert.equal(digits("post", "2026-07-24"), 10);
});

test("misuse throws", () => {
  for (const asked of [null, {}, { to: "Germany" }, { to: "DE", part: "buyer" }, { to: "DE", mode: "by post" }, { to: "DE", by: "post" }]) {
    assert.throws(() => declarant.requirements(asked), TypeError);
  }
});
