// Batches of the packed package under Node.js: every format, order, progress, cancelling, bounded reading and exports.

import assert from "node:assert/strict";
import { execFile } from "node:child_process";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { readSheet } from "read-excel-file/node";
import { workbook as makeWorkbook } from "../workbooks/archive.mjs";
import { parcel, project, root } from "./project.mjs";

let home;
let declarant;
const options = { to: "DE", on: "2026-11-23" };

before(async () => {
  home = await project();
  declarant = await import(home.installed("node.js"));
});
after(() => home?.remove());

const numbered = (count) => Array.from({ length: count }, (_, at) => ({ ...parcel, reference: `ORD-${at + 1}` }));
const ndjson = (parcels) => `${parcels.map((one) => JSON.stringify(one)).join("\n")}\n`;
const TABLE = [
  "reference;description;hsCode;value.amount;value.currency;shipment.destination;seller.name",
  "A1;Ceramic mug;691110;4,50;EUR;DE;Atelier Nord",
  "A1;Men's knitted cotton T-shirt;6109.10;9.00;EUR;DE;Atelier Nord",
  "A2;goods;610910;9.00;EUR;US;Atelier Sud",
  "",
].join("\r\n");

/** A batch of an input, with its reports. */
async function checked(input, settings = {}) {
  const reports = [];
  const validator = new declarant.Validator(options);
  const onReport = (report, about) => void reports.push({ ...report, ...about });
  return { result: await validator.checkBatch(input, { onReport, ...settings }), reports };
}

test("a Buffer is judged to its end, and is the caller's own afterwards", async () => {
  const bytes = Buffer.from(ndjson(numbered(900)));
  const { result } = await checked(bytes, { workers: 1 });
  assert.equal(result.declarations, 900);
  assert.equal(bytes.length, Buffer.byteLength(ndjson(numbered(900))));
  // Chunks of a stream may be views of one Buffer.
  const halves = async function* () {
    yield bytes.subarray(0, bytes.length / 2);
    yield bytes.subarray(bytes.length / 2);
  };
  assert.equal((await checked(halves(), { workers: 1 })).result.declarations, 900);
});

test("reports are those of single checks, in the order of the input, with any number of workers", async () => {
  const parcels = numbered(400);
  const alone = new declarant.Validator(options).check(JSON.stringify(parcels[0]));
  for (const workers of [0, 1, 3]) {
    const { result, reports } = await checked(ndjson(parcels), { workers });
    assert.deepEqual(reports.map(({ reference }) => reference), parcels.map(({ reference }) => reference));
    assert.deepEqual(reports.map(({ record }) => record), parcels.map((_, at) => at + 1));
    assert.deepEqual(reports[0].findings, JSON.parse(JSON.stringify(alone.findings)));
    assert.equal(result.declarations, 400);
    assert.equal(result.verdicts[alone.verdict], 400);
    const errors = reports.flatMap(({ findings }) => findings).filter(({ severity }) => severity === "error");
    const counted = Object.values(result.rules).reduce((sum, { error }) => sum + error, 0);
    assert.equal(counted, errors.length);
    // The same parcel 400 times: to one recipient on one day.
    assert.deepEqual(result.signs.find(({ sign }) => sign === "recipient-frequent").count, 400);
    assert.deepEqual(result.signs.find(({ sign }) => sign === "recipient-frequent").records.slice(0, 3), [1, 2, 3]);
  }
});

test("where no worker can be made, the result says so and why", async () => {
  const work = async (settings) => (await checked(ndjson(numbered(2)), settings)).result.judged;
  assert.deepEqual(await work({ workers: 2 }), { workers: 2 });
  assert.deepEqual(await work({ workers: 0 }), { workers: 0, why: "no worker was asked for" });
  await home.write("alone.mjs", `
    import { Validator } from "declarant";
    const { judged, declarations } = await new Validator().checkBatch("{}");
    console.log(JSON.stringify({ ...judged, declarations }));`);
  // Node.js allows no workers then.
  const judged = JSON.parse(await home.run(process.execPath, "--experimental-permission", "--allow-fs-read=*", "alone.mjs"));
  assert.equal(judged.workers, 0);
  assert.equal(judged.declarations, 1);
  assert.match(judged.why, /Access to this API has been restricted/);
});

test("all formats and kinds of input are read, and a broken row costs that row", async () => {
  const parcels = numbered(3);
  const array = JSON.stringify(parcels, null, 1);
  const broken = ndjson(parcels).replace(/^\{"reference":"ORD-2".*$/m, '{"reference":');
  const inputs = {
    text: ndjson(parcels),
    array,
    bytes: new TextEncoder().encode(array),
    buffer: new TextEncoder().encode(array).buffer,
    shared: new SharedArrayBuffer(new TextEncoder().encode(array).length),
    blob: new Blob([array]),
    stream: new Blob([array]).stream(),
    // A Blob of an iframe is no instance of the class here.
    another: { size: array.length, stream: () => new Blob([array]).stream() },
  };
  new Uint8Array(inputs.shared).set(inputs.bytes);
  for (const [kind, input] of Object.entries(inputs)) {
    const { result } = await checked(input);
    assert.equal(result.declarations, 3, kind);
    assert.deepEqual(Object.keys(result.destinations), ["DE"], kind);
  }
  // The caller's bytes are still theirs.
  assert.equal(inputs.bytes.length, new TextEncoder().encode(array).length);
  const { reports } = await checked(broken);
  assert.equal(reports.length, 3);
  assert.deepEqual(reports.map(({ reference }) => reference), ["ORD-1", null, "ORD-3"]);
  assert.ok(reports[1].findings.some(({ rule }) => rule === "declaration-unreadable"));
});

test("a table is read by its columns, and findings point into its cells", async () => {
  const { result, reports } = await checked(TABLE);
  assert.deepEqual(reports.map(({ reference }) => reference), ["A1", "A2"]);
  const dots = reports[0].findings.find(({ path }) => path === "/items/1/hsCode");
  assert.deepEqual(dots.at, { line: 3, column: 33, endLine: 3, endColumn: 40 });
  assert.deepEqual(Object.keys(result.qualityBySeller), ["Atelier Nord", "Atelier Sud"]);
  assert.deepEqual(Object.keys(result.destinations), ["DE", "US"]);
  assert.equal(result.quality.descriptions, 2);
  const old = await checked(Buffer.from(TABLE.replace("Ceramic", "Caf\xe9"), "latin1"));
  assert.equal(old.result.isFallback, true);
});

test("the exports are those of the command line", async () => {
  const file = join(home.folder, "parcels.csv");
  await home.write("parcels.csv", TABLE);
  const { result } = await checked(TABLE, { exports: ["csv", "ndjson", "sarif"], name: "parcels.csv" });
  const native = join(root, "target/debug/declarant");
  const written = (...words) =>
    new Promise((resolve, reject) => {
      const arguments_ = [...words, "--to", options.to, "--on", options.on, "--exit-zero", "parcels.csv"];
      execFile(native, arguments_, { cwd: home.folder }, (error, stdout) => (error ? reject(error) : resolve(stdout)));
    });
  assert.equal(await result.exports.csv.text(), await written("check", "--output", "csv"));
  assert.equal(await result.exports.sarif.text(), await written("check", "--output", "sarif"));
  const plain = (text) => text.trim().split("\n").map((line) => ({ ...JSON.parse(line), digest: undefined }));
  assert.deepEqual(plain(await result.exports.ndjson.text()), plain(await written("check", "--output", "ndjson")));
  assert.equal(result.scorecard.text, await written("batch"));
  assert.equal(result.scorecard.csv, await written("batch", "--output", "csv"));
  assert.equal(`${result.scorecard.json}\n`, await written("batch", "--output", "json"));
  assert.equal(await readFile(file, "utf8"), TABLE);
});

test("safe fixes are made first, and everything else is kept byte by byte", async () => {
  const text = `[ ${JSON.stringify(parcel)},\n  ${JSON.stringify({ ...parcel, reference: "B" })} ]\n`;
  const before = await checked(text);
  const { result, reports } = await checked(text, { fix: true, exports: ["fixed"] });
  assert.equal(await result.exports.fixed.text(), text.replaceAll('" EUR "', '"EUR"'));
  const count = ({ reports }) => reports.flatMap(({ findings }) => findings).length;
  assert.ok(count({ reports }) < count(before));
});

test("an export that goes to a stream is that of a Blob, holds the workers up, and fails with its stream", async () => {
  const text = ndjson(numbered(400));
  const kinds = ["csv", "ndjson", "sarif", "fixed"];
  const { result: held } = await checked(text, { exports: kinds });
  const written = Object.fromEntries(kinds.map((kind) => [kind, []]));
  const stream = (kind) => new WritableStream({ write: (bytes) => void written[kind].push(Buffer.from(bytes)) });
  const { result } = await checked(text, { exports: Object.fromEntries(kinds.map((kind) => [kind, stream(kind)])) });
  assert.deepEqual(result.exports, {});
  for (const kind of kinds) assert.equal(Buffer.concat(written[kind]).toString(), await held.exports[kind].text(), kind);

  const full = new WritableStream({ write: () => Promise.reject(new Error("the disk is full")) });
  await assert.rejects(checked(text, { exports: { csv: full } }), /the disk is full/);
  let why;
  const stop = new AbortController();
  const left = new WritableStream({ abort: (reason) => void (why = reason) });
  const batch = checked(text, { exports: { csv: left }, signal: stop.signal, onProgress: () => stop.abort() });
  await assert.rejects(batch, { name: "AbortError" });
  await new Promise((resolve) => setTimeout(resolve));
  assert.equal(why?.name, "AbortError");
});

test("a report has its digest where that was asked for", async () => {
  const parcels = numbered(2);
  const digests = async (digest) => {
    const found = [];
    const validator = new declarant.Validator({ ...options, digest });
    const { exports } = await validator.checkBatch(ndjson(parcels), { exports: ["ndjson"], onReport: (report) => void found.push(report.digest) });
    assert.deepEqual((await exports.ndjson.text()).trim().split("\n").map((line) => JSON.parse(line).digest), found);
    return found;
  };
  const validator = new declarant.Validator(options);
  assert.deepEqual(await digests(true), parcels.map((one) => validator.check(JSON.stringify(one)).digest));
  assert.deepEqual(await digests(undefined), [undefined, undefined]);
});

test("a fixed table is the table with other cells, and that of the command line", async () => {
  const table = TABLE.replace("A2;goods;610910", '"A2";"goods; new";6109.10');
  const { result } = await checked(table, { fix: true, exports: ["fixed"], workers: 1 });
  assert.equal(await result.exports.fixed.text(), table.replaceAll("6109.10", "610910"));
  const { result: kept } = await checked(table, { exports: ["fixed"], workers: 1 });
  assert.equal(await kept.exports.fixed.text(), table);
});

test("only what has findings is exported if that is wanted", async () => {
  const { result } = await checked(ndjson(numbered(2)), { exports: ["ndjson"], onlyFindings: true, fix: true });
  const lines = (await result.exports.ndjson.text()).trim().split("\n").filter((line) => line !== "");
  assert.ok(lines.every((line) => JSON.parse(line).findings.length > 0));
});

test("a long input isn't read ahead of the workers", async () => {
  const row = new TextEncoder().encode(ndjson(numbered(100)));
  let given = 0;
  let judged = 0;
  let most = 0;
  const stream = new ReadableStream(
    {
      pull(controller) {
        if (given === 40) return controller.close();
        given += 1;
        most = Math.max(most, given * 100 - judged);
        controller.enqueue(row.slice());
      },
    },
    { highWaterMark: 0 },
  );
  const progress = [];
  const { result } = await checked(stream, {
    workers: 2,
    onReport: undefined,
    onProgress: (said) => {
      judged = said.records;
      progress.push(said);
    },
  });
  assert.equal(result.declarations, 4_000);
  // Two workers have four groups of 64 KiB on the way, and the groups of one chunk wait.
  assert.ok(most < 1_500, `${most} declarations were read ahead`);
  assert.ok(progress.every(({ bytes }, at) => at === 0 || bytes >= progress[at - 1].bytes));
  assert.deepEqual(progress.at(-1), { bytes: 40 * row.length, total: undefined, records: 4_000 });
});

test("it is cancelled at once, and the source is told", async () => {
  let cancelled = false;
  const row = new TextEncoder().encode(ndjson(numbered(100)));
  const endless = new ReadableStream({
    pull: (controller) => controller.enqueue(row.slice()),
    cancel: () => void (cancelled = true),
  });
  const stop = new AbortController();
  const batch = checked(endless, { signal: stop.signal, onProgress: () => stop.abort() });
  await assert.rejects(batch, { name: "AbortError" });
  await new Promise((resolve) => setTimeout(resolve));
  assert.ok(cancelled);
  await assert.rejects(checked(TABLE, { signal: AbortSignal.abort() }), { name: "AbortError" });
});

test("it is cancelled before its workers are there, and none is started then", async () => {
  await home.write("early.mjs", `
    import { readFileSync } from "node:fs";
    import { syncBuiltinESMExports } from "node:module";
    import threads from "node:worker_threads";
    import init, { Validator } from "declarant";
    // With the core alone, the module for workers is loaded when a batch begins.
    await init(readFileSync(new URL("node_modules/declarant/wasm/declarant_bg.wasm", import.meta.url)));
    let started = 0;
    const { Worker } = threads;
    threads.Worker = class extends Worker {
      constructor(...given) {
        super(...given);
        started += 1;
      }
    };
    syncBuiltinESMExports();
    const validator = new Validator({ on: "2026-11-23" });
    const outcomes = [];
    // Cancelled while its first chunk is awaited, while the module for the workers is, and not at all.
    for (const when of ["chunk", "module", "never"]) {
      const stop = new AbortController();
      let why;
      const csv = new WritableStream({ abort: (reason) => void (why = reason) });
      const source = async function* () {
        if (when === "chunk") stop.abort();
        yield "{}";
      };
      const { compile } = WebAssembly;
      WebAssembly.compile = async (bytes) => {
        const module = await compile(bytes);
        if (when === "module") stop.abort();
        return module;
      };
      const batch = validator.checkBatch(source(), { signal: stop.signal, workers: 2, exports: { csv } });
      const said = await batch.then(({ declarations }) => declarations, ({ name }) => name);
      WebAssembly.compile = compile;
      for (let turn = 0; turn < 20; turn++) await new Promise((later) => setImmediate(later));
      outcomes.push([when, said, started, why?.name ?? null]);
    }
    console.log(JSON.stringify(outcomes));
    process.exit();`);
  assert.deepEqual(JSON.parse(await home.run(process.execPath, "early.mjs")), [
    ["chunk", "AbortError", 0, "AbortError"], ["module", "AbortError", 0, "AbortError"], ["never", 1, 3, null],
  ]);
});

test("a stream for an export is told of what ends the batch before anything is written", async () => {
  const cancelled = AbortSignal.abort();
  const broken = async function* () {
    throw new Error("the disk is gone");
  };
  const settings = { broken: [broken(), {}], cancelled: [TABLE, { signal: cancelled }], workbook: [Uint8Array.of(0x50, 0x4b, 3, 4), {}] };
  for (const [what, [input, rest]] of Object.entries(settings)) {
    const reasons = [];
    const exports = Object.fromEntries(["csv", "sarif"].map((kind) => [kind, new WritableStream({ abort: (reason) => void reasons.push(reason) })]));
    const why = await checked(input, { exports, ...rest }).then(() => assert.fail(what), (error) => error);
    await new Promise((later) => setTimeout(later));
    assert.deepEqual(reasons, [why, why], what);
  }
});

test("mistakes in the use are named", async () => {
  const validator = new declarant.Validator(options);
  const inputs = [
    [[parcel], /text: of a list give its JSON, as in JSON\.stringify\(list\)$/], [{}, /text: of a declaration give its JSON/],
    [Promise.resolve("{}"), /text: await what is given first$/], [new Response("{}"), /text: of a response give its body$/],
    [new Map(), /bytes or text$/], [null, /bytes or text$/], [5, /bytes or text$/], [undefined, /bytes or text$/],
  ];
  for (const [input, words] of inputs) {
    await assert.rejects(validator.checkBatch(input), (error) => error instanceof TypeError && words.test(error.message) && /a Blob, a File, a Re/.test(error.message));
  }
  await assert.rejects(validator.checkBatch("", { format: "xlsx" }), /must be one of auto, json/);
  await assert.rejects(validator.checkBatch("", { exports: { csv: {} } }), /must be a WritableStream/);
  await assert.rejects(validator.checkBatch("", { exports: { pdf: new WritableStream() } }), /must be a list of csv, ndjson, sarif, fixed/);
  for (const exports of [new Set(["csv"]), new Map([["csv", new WritableStream()]]), new Date()]) {
    await assert.rejects(validator.checkBatch("", { exports }), /must be a list of csv, ndjson, sarif, fixed/);
  }
  await assert.rejects(validator.checkBatch("", { workers: 1e9 }), /"workers" must be a whole number up to 512/);
  await assert.rejects(validator.checkBatch("", { onprogress() {} }), /unknown option "onprogress"/);
  await assert.rejects(validator.checkBatch("", { signal: {} }), /"signal" must be an AbortSignal/);
  await assert.rejects(validator.checkBatch("", new Map()), /options must be a plain object/);
  const freed = new declarant.Validator(options);
  freed.free();
  await assert.rejects(freed.checkBatch("{}"), /was freed/);
  await assert.rejects(validator.checkBatch("{}", { onReport: () => { throw new Error("mine"); } }), /mine/);
});

test("a workbook is read by the caller's reader, as the CSV that it would be saved as", async () => {
  const start = Uint8Array.of(0x50, 0x4b, 3, 4, 20, 0);
  const rows = [
    ["reference", "transaction.date", "description", "hsCode", "quantity.value", "value.amount", "gtin", "seller.name"],
    ["A1", new Date(Date.UTC(2026, 10, 20)), 'Mug, "large",\nglazed', 691110, 2, 0.1 + 0.2, 4006381333931, "Nord"],
    [],
    ["A2", null, "goods", 77, 0.00000012, -1, undefined, true],
  ];
  const csv = [
    "reference,transaction.date,description,hsCode,quantity.value,value.amount,gtin,seller.name",
    'A1,2026-11-20,"Mug, ""large"", glazed",691110,2,0.3,4006381333931,Nord',
    "",
    "A2,,goods,77,0.00000012,-1,,true",
    "",
  ].join("\n");
  for (const workers of [0, 2]) {
    let size;
    const workbook = async (file) => ((size = file.size), rows);
    const input = new Blob([start, new Uint8Array(1 << 20)]).stream();
    const book = await checked(input, { workbook, workers, exports: ["csv"], name: "orders" });
    const table = await checked(csv, { format: "csv", workers, exports: ["csv"], name: "orders" });
    assert.equal(size, (1 << 20) + 6);
    assert.equal(book.reports.length, 2);
    assert.deepEqual(book.reports, table.reports);
    assert.equal(await book.result.exports.csv.text(), await table.result.exports.csv.text());
  }
  const validator = new declarant.Validator(options);
  const workbook = () => rows;
  for (const format of ["auto", "csv"]) {
    await assert.rejects(validator.checkBatch(start, { format }), /the option "workbook", such as readSheet of .* save the table as CSV/);
  }
  await assert.rejects(validator.checkBatch(start, { workbook, exports: ["fixed"] }), /a workbook isn't rewritten/);
  await assert.rejects(validator.checkBatch(start, { workbook: () => ({}) }), /must return the rows of a sheet/);
  await assert.rejects(validator.checkBatch(start, { workbook: async () => { throw new Error("broken"); } }), /broken/);
  await assert.rejects(validator.checkBatch("{}", { workbook: "xlsx" }), /"workbook" must be a function/);
  // What is no table is a finding, as on the command line.
  for (const [text, kind] of [["%PDF-1.7", /a PDF/], ["\u0089PNG", /a picture/]]) {
    const { reports } = await checked(Uint8Array.from(text, (letter) => letter.charCodeAt(0)));
    assert.equal(reports[0].findings[0].rule, "declaration-unreadable");
    assert.match(reports[0].findings[0].message, kind);
  }
});

test("the reader that the README names reads a workbook as the command line does", async () => {
  const csv = [
    "reference,shipment.destination,shipment.exportCountry,transaction.date,buyer.address.country,"
      + "buyer.address.postcode,description,hsCode,origin,quantity.value,value.amount,value.currency,gtin",
    "A-1,US,NO,2026-11-20,US,2116,Men's knitted cotton T-shirt,610910,PT,2,42.5,EUR,4006381333931",
    'A-1,US,NO,2026-11-20,US,2116,"Ceramic coffee mug, glazed",691200,PT,1,0.3,EUR,',
    'A-2,DE,NO,,,05331,"""Wool"" socks",610910,Narnia,3,12,XQX,\n',
  ].join("\n");
  const book = await readFile(new URL("../workbooks/parcels.xlsx", import.meta.url));
  const [read, table] = [await checked(book, { workbook: readSheet }), await checked(csv, { format: "csv" })];
  assert.equal(read.reports.length, 2);
  assert.deepEqual(read.reports, table.reports);
});

test("a workbook that unpacks to too much isn't given to the reader", async () => {
  const book = makeWorkbook([["reference", "hsCode"], ["A-1", 691110]]);
  const { reports } = await checked(book, { workbook: readSheet });
  assert.equal(reports.length, 1);
  const entry = book.lastIndexOf("xl/worksheets/sheet1.xml") - 46;
  book.writeUInt32LE(600 << 20, entry + 24);
  const validator = new declarant.Validator(options);
  const unread = () => assert.fail("it was read");
  await assert.rejects(validator.checkBatch(book, { workbook: unread }), /unpacks to more than 512 MiB: save the table as CSV/);
  // A place beyond four gigabytes says that it is larger.
  book.writeUInt32LE(0xffffffff, book.length - 6);
  await assert.rejects(validator.checkBatch(book, { workbook: unread }), /unpacks to more than 512 MiB/);
});

test("an empty input is one declaration that says so, as on the command line", async () => {
  const { result, reports } = await checked("");
  assert.equal(result.declarations, 1);
  assert.equal(reports[0].verdict, "fail");
});

test("what reports list as not checked is counted, with any number of workers", async () => {
  const shopper = { part: "shopper", buyer: parcel.buyer, shipment: { destination: "DE" } };
  const away = { ...parcel, shipment: { ...parcel.shipment, destination: "AQ" } };
  const text = ndjson([parcel, shopper, away, away]);
  for (const workers of [0, 1, 2]) {
    const counted = {};
    const onReport = ({ notChecked }) => {
      for (const rule of new Set(notChecked.map((entry) => entry.rule))) counted[rule] = (counted[rule] ?? 0) + 1;
    };
    const validator = new declarant.Validator({ on: options.on, lang: "xx" });
    const { notChecked, scorecard } = await validator.checkBatch(text, { workers, onReport });
    assert.deepEqual(notChecked, counted);
    assert.deepEqual([counted.lang, counted.part, counted.to], [4, 1, 2]);
    assert.match(scorecard.text, /not checked +declarations\n  lang +4\n/);
  }
});
