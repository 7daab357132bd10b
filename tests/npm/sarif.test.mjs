// What is written as SARIF is valid by the published JSON schema of SARIF 2.1.0, from the command line and from a batch.

import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { join } from "node:path";
import { describe, test } from "node:test";
import Ajv from "ajv-draft-04";
import addFormats from "ajv-formats";
import { installed, parcel, root } from "./project.mjs";

const schemaFile = createRequire(import.meta.url).resolve("@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json");
// The schema has formats beside its other keywords, which the strict mode takes for a mistake, and a pattern that is none
// with the flag for Unicode.
const ajv = new Ajv({ allErrors: true, strict: false, unicodeRegExp: false });
addFormats(ajv);
const isLog = ajv.compile(JSON.parse(await readFile(schemaFile, "utf8")));

const { shop, declarant } = await installed();
const on = "2026-11-23";

/** The results of a valid log. */
function resultsOf(text) {
  const log = JSON.parse(text);
  assert.ok(isLog(log), JSON.stringify(isLog.errors?.slice(0, 5), null, 1));
  const { results, tool } = log.runs[0];
  const known = new Set(tool.driver.rules.map(({ id }) => id));
  for (const { ruleId } of results) assert.ok(known.has(ruleId), ruleId);
  return results;
}

/** A parcel with findings of every severity, a fix, a value that is quoted, and names that aren't ASCII. */
const odd = { ...parcel, reference: "Ü \u2028 \"1\"\t\\", buyer: { ...parcel.buyer, name: "M\u202eu <b>" }, items: [{ ...parcel.items[0], hsCode: "6109.10", description: "clothes 👕", origin: "UK" }] };
const FILES = {
  "one.json": JSON.stringify(odd, null, 2),
  "list.json": JSON.stringify([odd, parcel]),
  "many.ndjson": `${JSON.stringify(odd)}\n{\n${JSON.stringify(parcel)}\n`,
  "orders of März.csv": "reference;hsCode;value.amount;colour\nA1;6109.10;4,50;red\nA2;\"610910;5\n",
  "message.xml": `<Declaration xmlns="urn:wco:datamodel:WCO:DEC-DMS:2"><FunctionCode>99</FunctionCode><Nowhere/></Declaration>`,
  "none.txt": "",
  "noise.bin": "\u0000\u0001",
};
for (const [name, text] of Object.entries(FILES)) await shop.write(name, text);

describe("a log of the command line is valid", () => {
  const command = (...words) => spawnSync(join(root, "target/debug/declarant"), words, { cwd: shop.folder, encoding: "utf8" });
  for (const name of Object.keys(FILES)) {
    test(`of ${name}`, () => {
      const results = resultsOf(command("check", "--output", "sarif", "--on", on, name).stdout);
      assert.ok(results.length > 0);
    });
  }

  test("of all files at once", () => {
    const results = resultsOf(command("check", "--output", "sarif", "--on", on, ...Object.keys(FILES)).stdout);
    const uris = new Set(results.map(({ locations }) => locations[0].physicalLocation.artifactLocation.uri));
    assert.deepEqual([...uris], Object.keys(FILES).map((name) => encodeURI(name)));
    assert.deepEqual([...new Set(results.map(({ level }) => level))].sort(), ["error", "note", "warning"]);
  });

  test("of nothing found", () => {
    assert.deepEqual(resultsOf(command("check", "--output", "sarif", "--on", on, "--select", "hs-code-malformed", "message.xml").stdout), []);
  });
});

test("a log of a batch is valid, with findings and without", async () => {
  const log = async (text, options) => {
    const { exports } = await new declarant.Validator({ on, ...options }).checkBatch(text, { exports: ["sarif"], name: "a file.json" });
    return resultsOf(await exports.sarif.text());
  };
  assert.ok((await log(FILES["many.ndjson"])).length > 3);
  assert.ok((await log(FILES["orders of März.csv"])).length > 3);
  assert.deepEqual(await log(JSON.stringify(parcel), { select: ["hs-code-malformed"] }), []);
});
