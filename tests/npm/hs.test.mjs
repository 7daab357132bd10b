// The codes that words name, and the rule that compares the two, which needs the same words.

import assert from "node:assert/strict";
import { execFile } from "node:child_process";
import { readFileSync } from "node:fs";
import { cp, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "node:test";
import { pathToFileURL } from "node:url";
import { promisify } from "node:util";
import { Validator, hs, loadWords } from "../../pkg/node.js";

const wrong = { items: [{ description: "Smartphone with charger", hsCode: "610910" }] };
const options = { on: "2026-11-23", select: ["hs-description-mismatched"] };

test("the words of another edition are refused", async () => {
  const text = readFileSync(new URL("../../pkg/wasm/fr.vocabulary.txt", import.meta.url), "utf8");
  await assert.rejects(loadWords("pl", text.replace(/^declarant \S+ fr/, "declarant 0.0.1 pl")), /take both from one package/);
});

/** What a program says that begins with no words. */
async function said(program) {
  const whole = `import * as declarant from ${JSON.stringify(new URL("../../pkg/node.js", import.meta.url))};
    const wrong = { items: [{ description: "Smartphone with charger", hsCode: "610910" }] };
    const german = { items: [{ description: "Tasse aus Keramik", hsCode: "850760" }] };
    const options = { on: "2026-11-23" };
    const validator = new declarant.Validator(options);
    const rule = "hs-description-mismatched";
    const told = ({ findings, notChecked }) =>
      [findings.filter((finding) => finding.rule === rule).map(({ path }) => path), notChecked.some((absent) => absent.rule === rule)];
    console.log(JSON.stringify(await (async () => { ${program} })()));`;
  const { stdout } = await promisify(execFile)(process.execPath, ["--input-type=module", "-e", whole]);
  return JSON.parse(stdout);
}

test("the words are read from disk when a code is first compared with a description", async () => {
  const found = [["/items/0/hsCode"], false];
  const batch = (workers) => `
    const reports = [];
    const onReport = (report) => void reports.push(told(report));
    const text = [wrong, german].map((one) => JSON.stringify(one)).join("\\n");
    const { notChecked } = await validator.checkBatch(text, { workers: ${workers}, onReport });
    return [reports, notChecked["hs-description-mismatched"] ?? 0];`;
  const [first, again, some, parts, field, ...batches] = await Promise.all([
    said("return [wrong, german].map((one) => told(validator.check(one)))"),
    said("return [JSON.stringify(german), new TextEncoder().encode(JSON.stringify(wrong)), wrong].map((one) => told(validator.check(one)))"),
    // With the words of one language, those of the others are missed.
    said('await declarant.loadWords("en"); declarant.hs("mug", { lang: "fr" }); return [wrong, german].map((one) => told(validator.check(one)))'),
    said('return [told(validator.checkParts({ part: "shopper" }, { part: "seller", ...german }))]'),
    said('return validator.checkField("/items/0/hsCode", "850760", german).map((finding) => finding.rule).includes(rule)'),
    said(batch(0)),
    said(batch(1)),
  ]);
  assert.deepEqual([first, again, some, parts], [[found, found], [found, found, found], [found, found], [found]]);
  assert.equal(field, true);
  for (const [reports, unchecked] of batches) assert.deepEqual([reports, unchecked], [[found, found], 0]);
});

test("where they aren't on disk, the rule isn't checked", async () => {
  const folder = await mkdtemp(join(tmpdir(), "declarant-words-"));
  try {
    await cp(new URL("../../pkg", import.meta.url), folder, { recursive: true, filter: (name) => !name.endsWith(".vocabulary.txt") });
    const { Validator } = await import(pathToFileURL(join(folder, "node.js")));
    const validator = new Validator(options);
    for (const one of [wrong, { ...wrong }]) {
      const { findings, notChecked } = validator.check(one);
      assert.deepEqual([findings, notChecked.map(({ rule }) => rule)], [[], ["hs-description-mismatched"]]);
    }
    assert.deepEqual(validator.checkField("/items/0/hsCode", "610910", wrong), []);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
});

test("the finding names the codes that the words name", () => {
  const { findings, notChecked } = new Validator(options).check(wrong);
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
