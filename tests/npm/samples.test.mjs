// The samples of the package are complete: on the day they were made for, nothing in them is left to put right.

import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { test } from "node:test";
import { Validator, checkParts } from "../../pkg/node.js";

const on = "2026-11-23";
const sample = async (part) => JSON.parse(await readFile(new URL(`../../pkg/samples/${part}.json`, import.meta.url), "utf8"));

for (const part of ["shopper", "seller", "consignment"]) {
  test(`the ${part}'s sample passes`, async () => {
    const declaration = await sample(part);
    assert.equal(declaration.part, part);
    const { verdict, findings } = new Validator({ on, to: "DE" }).check(declaration);
    assert.deepEqual(findings.filter(({ severity }) => severity !== "advice"), []);
    assert.equal(verdict, "pass");
  });
}

test("the samples of both parts make that of the consignment", async () => {
  const whole = await sample("consignment");
  const { verdict } = checkParts(await sample("shopper"), await sample("seller"), { on });
  assert.equal(verdict, "pass");
  assert.deepEqual({ ...(await sample("seller")), ...(await sample("shopper")), part: "consignment" }, whole);
});
