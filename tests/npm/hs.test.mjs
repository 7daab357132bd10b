// The codes that words name, and the rule that compares the two, which needs the same words.

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { Validator, hs, loadWords } from "../../pkg/node.js";

const wrong = { items: [{ description: "Smartphone with charger", hsCode: "610910" }] };
const options = { on: "2026-11-23", select: ["hs-description-mismatched"] };

test("the words of another edition are refused", async () => {
  const text = readFileSync(new URL("../../pkg/wasm/fr.vocabulary.txt", import.meta.url), "utf8");
  await assert.rejects(loadWords("pl", text.replace(/^declarant \S+ fr/, "declarant 0.0.1 pl")), /take both from one package/);
});

test("without the words the rule isn't checked, and with them it is", async () => {
  const validator = new Validator(options);
  const before = validator.check(wrong);
  assert.deepEqual(before.findings, []);
  assert.deepEqual(before.notChecked.map(({ rule }) => rule), ["hs-description-mismatched"]);
  await loadWords("en");
  const { findings, notChecked } = validator.check({ ...wrong });
  assert.deepEqual(findings.map(({ rule, path }) => [rule, path]), [["hs-description-mismatched", "/items/0/hsCode"]]);
  assert.equal(findings[0].params.likely, "851713");
  assert.deepEqual(notChecked, []);
});

test("codes come best first, with the words that decided", () => {
  const found = hs("👕 cotton t-shirt", { top: 3, lang: "en", to: "DE" });
  assert.equal(found.length, 3);
  assert.equal(found[0].code, "610910");
  assert.equal(found[0].unit, "H87");
  assert.deepEqual(found[0].words.join(" "), "cotton t-shirt");
  for (const one of found) {
    assert.deepEqual(one.words, one.spans.map(([from, to]) => "👕 cotton t-shirt".slice(from, to)));
    assert.ok(one.score >= 0 && one.score <= 1);
  }
  assert.ok(found[0].score >= found[1].score && found[1].score >= found[2].score);
});

test("a question has answers with codes", () => {
  const { question } = hs("t-shirt", { lang: "en" })[0];
  assert.equal(question.about, "material");
  assert.ok(question.answers.some(({ code }) => code === "610910"));
});

test("any string is taken", () => {
  for (const text of ["", "\ud800", "\u202e\u202c", "a".repeat(1 << 20), "棉".repeat(1 << 18), "\u0000"]) {
    assert.ok(Array.isArray(hs(text)));
  }
});

test("misuse is a TypeError", () => {
  assert.throws(() => hs(5), new TypeError("the description must be a string"));
  assert.throws(() => hs("x", { lang: "eo" }), /no words of the language "eo"/);
  assert.throws(() => hs("x", { top: -1 }), /"top" must be a whole number/);
  assert.throws(() => hs("x", { limit: 1 }), /unknown option "limit"/);
  for (const to of ["Germany", "XX"]) assert.throws(() => hs("x", { to }), TypeError);
});
