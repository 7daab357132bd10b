// The command of the package prints what the native command prints.

import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { copyFile } from "node:fs/promises";
import { join } from "node:path";
import { after, before, describe, test } from "node:test";
import { project, root } from "./project.mjs";

const native = join(root, "target/debug/declarant");
const without = existsSync(native) ? false : "the native command isn't built";

let shop;
before(async () => {
  shop = await project();
  await shop.write("many.ndjson", `{"part":"seller","reference":"A-1"}\n{"part":"shopper","buyer":{"name":"M\u202eu"}}\n{}\n`);
  await shop.write("list.json", `[{"part": "seller"},\n {"part": "shopper", "reference": "B-2"}]`);
  await shop.write("message.xml", `<Declaration xmlns="urn:wco:datamodel:WCO:DEC-DMS:2"><FunctionCode>8</FunctionCode></Declaration>`);
  await shop.write("empty.json", "");
  await shop.write("wide.ndjson", Buffer.from(`{"part":"seller"}\n{"part":"shopper"}\n`, "utf16le"));
  await shop.write("parcel.json", `{ "part": "seller", "items": [ { "description": "Mug", "hsCode": "6911.10", "origin": " PT" } ] }`);
});
after(() => shop.remove());

function declarant(words, input = "") {
  const { status, stdout, stderr } = spawnSync(join(shop.folder, "node_modules/.bin/declarant"), words, { cwd: shop.folder, input, encoding: "utf8" });
  return { status, stdout, stderr };
}

const on = ["--on", "2026-11-23"];
const CALLS = [
  ["check", ...on, "parcel.json"],
  ["check", ...on, "parcel.json", "--output", "json"],
  ["check", ...on, "parcel.json", "--output", "ndjson", "--to", "FR", "--actor", "seller"],
  ["check", ...on, "many.ndjson"],
  ["check", ...on, "many.ndjson", "--format", "json"],
  ["check", ...on, "wide.ndjson", "--output", "ndjson"],
  ["check", ...on, "parcel.json", "--format", "ndjson", "--output", "json"],
  ["check", ...on, "many.ndjson", "--output", "json", "--lang", "fr"],
  ["check", ...on, "many.ndjson", "parcel.json", "--output", "ndjson", "--only-findings", "--select", "codes,party"],
  ["check", ...on, "list.json", "--exit-zero"],
  ["check", ...on, "list.json", "parcel.json", "--output", "json", "--ignore", "party"],
  ["check", ...on, "message.xml"],
  ["check", ...on, "message.xml", "--format", "json"],
  ["check", ...on, "parcel.json", "--format", "xml", "--output", "json"],
  ["check", ...on, "message.xml", "--output", "json", "--dataset", "wco-dec"],
  ["check", ...on, "empty.json", "--output", "json"],
  ["check", ...on, "parcel.json", "none.json"],
  ["check", ...on, "parcel.json", "--select", "unheard"],
  ["id", "upu-s10", "RR123456785NO", "RR123456784NO"],
  ["id", "cz-rc", "--on", "1980-01-01", "710319/2745"],
  [],
];

describe("the command", () => {
  for (const words of CALLS) {
    test(`prints what the native command prints: ${words.join(" ")}`, { skip: without }, () => {
      const { status, stdout, stderr } = spawnSync(native, words, { cwd: shop.folder, encoding: "utf8" });
      assert.deepEqual(declarant(words), { status, stdout, stderr });
    });
  }

  test("answers nothing where no number is given", { skip: without }, () => {
    const { status, stdout, stderr } = spawnSync(native, ["id", "br-cpf"], { input: "", encoding: "utf8" });
    assert.deepEqual([status, stdout], [0, ""]);
    assert.deepEqual(declarant(["id", "br-cpf"]), { status, stdout, stderr });
  });

  test("reads numbers in UTF-16", () => {
    const numbers = "\ufeff390.533.447-05\r\n1\r\n";
    const little = Buffer.from(numbers, "utf16le");
    for (const input of [little, little.subarray(2), Buffer.from(little).swap16()]) {
      const { status, stdout } = declarant(["id", "br-cpf"], input);
      assert.deepEqual([status, stdout], [1, `{"line":1,"valid":true}\n{"line":2,"valid":false,"reason":"length"}\n`]);
    }
  });

  test("reads the standard input", () => {
    const { status, stdout } = declarant(["check", ...on, "-"], `{ "unheard": 1 }`);
    assert.equal(status, 1);
    assert.match(stdout, /^(error|warning)\[field-unknown\]/m);
    assert.match(stdout, /<stdin>: fail/);
    for (const words of [["br-cpf"], ["br-cpf", "-"]]) {
      assert.equal(declarant(["id", ...words], "390.533.447-05\n1\n").stdout.split("\n").length, 3);
    }
  });

  test("names what only the native command has, in one line and with the status 2", () => {
    for (const words of [["batch", "x"], ["requirements", "--to", "BR"], ["check", "--fix", "x"], ["check", "--output", "sarif", "x"], ["check", "x.csv"], ["check", "--format", "csv", "x"]]) {
      const { status, stdout, stderr } = declarant(words.map((word) => (word === "x.csv" ? "empty.csv" : word)));
      assert.equal(status, 2, words.join(" "));
      assert.equal(stdout, "");
      assert.match(stderr, /^declarant: [^\n]*(native command|no such file)[^\n]*\n$/);
    }
  });

  test("says in one line that it can't write", { skip: !existsSync("/dev/full") }, () => {
    const { status, stderr } = spawnSync("sh", ["-c", "node_modules/.bin/declarant id upu-s10 1 > /dev/full"], { cwd: shop.folder, encoding: "utf8" });
    assert.equal(status, 2);
    assert.match(stderr, /^declarant: cannot write: [^\n]*\n$/);
  });

  test("says where a workbook is read", async () => {
    await copyFile(join(root, "tests/workbooks/parcels.xlsx"), join(shop.folder, "parcels.xlsx"));
    const { status, stdout, stderr } = declarant(["check", "parcels.xlsx"]);
    assert.deepEqual([status, stdout], [2, ""]);
    assert.match(stderr, /^declarant: parcels\.xlsx is a workbook: the native command reads [^\n]* checkBatch [^\n]*\n$/);
  });

  test("refuses what it doesn't know, and says what there is", () => {
    for (const [words, why] of [[["chek"], /^declarant: unknown task "chek", did you mean "check"\?\n$/], [["check", "--frm", "x"], /^declarant: unknown option "--frm": there are --to, /], [["check", "--12345678909"], /^declarant: unknown option "--•••••••••••"/], [["check", "--salt=secret"], /the option --salt is/], [["check", "--output", "html"], /text, json, ndjson/], [["id"], /br-cpf/], [["check", "-", "-"], /^declarant: the standard input can be read only once: give - once\n$/]]) {
      const { status, stderr } = declarant(words);
      assert.equal(status, 2);
      assert.match(stderr, why);
    }
  });
});
