// Reports in other languages than English.

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { after, before, test } from "node:test";
import * as declarant from "../../pkg/node.js";
import { project } from "./project.mjs";

const parcel = {
  shipment: { destination: "BR" },
  buyer: { name: "Ana", address: { country: "BR" }, personalId: { scheme: "br-cpf", value: "390.533.447-06" } },
  items: [{ description: "clothes", netMass: { value: "0,5", unit: "KGM" } }],
};
const options = { on: "2026-11-23", actor: "all", to: "BR" };
const messageOf = ({ findings }, rule) => findings.find((finding) => finding.rule === rule).message;
const wordsOf = (report) => JSON.stringify([report.findings.map(({ message, why, help }) => [message, why, help]), report.clearance, report.purpose]);

let shop;
before(async () => (shop = await project()));
after(() => shop.remove());

test("a validator of a language writes its reports in it, and one of English beside it in English", () => {
  const german = new declarant.Validator({ ...options, lang: "de_AT.UTF-8" });
  const english = new declarant.Validator(options);
  const [one, other] = [german.check(parcel), english.check(parcel)];
  assert.equal(one.editions.lang, "de");
  assert.equal(messageOf(one, "decimal-malformed"), "Die Angabe „Eigenmasse“ ist mit einem Komma geschrieben.");
  assert.equal(messageOf(other, "decimal-malformed"), "The net mass is written with a comma.");
  assert.equal(messageOf(german.check(parcel), "description-vague").split(":")[0], '"clothes" ist zu allgemein');
  // What is the same in all findings of a rule is asked for once in each language.
  const why = ({ findings }) => findings.map(({ why }) => why);
  assert.ok(why(one).every((text) => !why(other).includes(text)));
  // What a program reads is the same.
  const plain = ({ findings }) => findings.map(({ rule, path, severity, params, fix, source }) => ({ rule, path, severity, params, fix, source }));
  assert.deepEqual(plain(one), plain(other));
  assert.deepEqual(one.notChecked.filter(({ rule }) => rule === "lang"), []);
  assert.ok(one.clearance.schemes.every(({ title }) => title !== "Full declaration"));
});

test("a message is answered in the language from the first validator on", async () => {
  await shop.write("first.mjs", `
    import { Validator, loadMessages } from ${JSON.stringify(shop.installed("node.js"))};
    const message = '<Declaration xmlns="urn:wco:datamodel:WCO:DEC-DMS:2"><Odd/></Declaration>';
    if (process.argv[2] === "load") await loadMessages("de");
    const { findings, notChecked } = new Validator({ lang: "de", select: ["element-unknown"] }).check(message);
    console.log(JSON.stringify([findings[0].message, notChecked.filter(({ rule }) => rule === "lang")]));`);
  for (const how of ["", "load"]) {
    const [message, missing] = JSON.parse(await shop.run(process.execPath, "first.mjs", how));
    assert.match(message, /^Die Nachricht hat hier/);
    assert.deepEqual(missing, []);
  }
});

test("a language that there are no messages in is answered in English, which is said", () => {
  const report = new declarant.Validator({ ...options, lang: "sv" }).check(parcel);
  assert.equal(report.editions.lang, "en");
  assert.match(report.notChecked.find(({ rule }) => rule === "lang").why, /^there are no messages in sv/);
});

test("requirements, one field and a batch are said in the language", async () => {
  const { fields, numbers } = declarant.requirements({ to: "BR", part: "shopper", on: options.on, lang: "de" });
  assert.equal(fields.find(({ path }) => path === "/buyer/address/postcode").label, "Postleitzahl");
  assert.match(numbers[0].schemes[0].title, /^Brasilianische/);
  const [finding] = new declarant.Validator({ ...options, lang: "nl" }).checkField("/items/0/netMass/value", "1,5", parcel);
  assert.match(finding.message, /^Het veld “nettomassa”/);
  const said = [];
  const onReport = (report) => said.push(report);
  for (const workers of [0, 1]) {
    const validator = new declarant.Validator({ ...options, lang: "de" });
    const { summaries, labels, fields } = await validator.checkBatch(JSON.stringify(parcel), { format: "ndjson", workers, onReport });
    assert.match(summaries["decimal-malformed"], /^Ein Betrag oder ein Maß/);
    assert.equal(labels["/items/*/netMass/value"], "Eigenmasse");
    assert.deepEqual(Object.keys(labels), Object.keys(fields));
  }
  assert.equal(said.length, 2);
  for (const report of said) assert.match(wordsOf(report), /ist mit einem Komma geschrieben/);
});

test("a page's entry takes the messages of a language, and says so where it has none", async () => {
  await shop.write("spoken.mjs", `
    import { readFileSync } from "node:fs";
    import init, { Validator, loadMessages } from ${JSON.stringify(shop.installed("index.js"))};
    const read = (name) => readFileSync(new URL("wasm/" + name, ${JSON.stringify(shop.installed("index.js"))}));
    await init(read("declarant_bg.wasm"), {
      words: read("en.words.txt"), headings: read("en.headings.txt"), lists: read("lists.txt"), everything: read("everything_bg.wasm"),
    });
    const validator = new Validator({ lang: "zh" });
    const said = (report) => [report.editions.lang, report.notChecked.find(({ rule }) => rule === "lang")?.why];
    const before = said(validator.check({}));
    await loadMessages("en-GB");
    await loadMessages("zh-CN", new Response(read("zh.messages.txt")));
    const after = said(validator.check({}));
    // The module with everything takes the place of the core, and is given them too. What only messages have is a file of
    // its own, which can't be fetched here.
    const isChinese = ({ findings }) => findings.every(({ message }) => /[\\u4e00-\\u9fff]/.test(message));
    const message = '<Declaration xmlns="urn:wco:datamodel:WCO:DEC-DMS:2"><Odd/></Declaration>';
    const without = validator.check(message);
    await loadMessages("zh", read("zh.elements.txt"));
    const whole = validator.check(message);
    console.log(JSON.stringify([before, after, [said(without), isChinese(without)], [said(whole), isChinese(whole)]]));`);
  const [before, later, without, whole] = JSON.parse(await shop.run(process.execPath, "spoken.mjs"));
  assert.deepEqual(before, ["en", 'the messages in zh aren\'t loaded, so they are in English: `await loadMessages("zh")`']);
  assert.deepEqual(later, ["zh", null]);
  const lacks = 'what only WCO messages have isn\'t loaded in zh, so it is in English: `await loadMessages("zh")`';
  assert.deepEqual([without, whole], [[["zh", lacks], false], [["zh", null], true]]);
});

test("what HS codes cover is said in the language, and where its file isn't there, that it is missing", async () => {
  await declarant.loadWords("en");
  const item = { hsCode: "610910", description: "Android smartphone" };
  const shown = ({ findings, notChecked }) => [
    findings.find(({ rule }) => rule === "hs-description-mismatched").message,
    notChecked.find(({ rule }) => rule === "lang")?.why,
  ];
  const [message] = shown(new declarant.Validator({ ...options, lang: "de" }).check({ ...parcel, items: [item] }));
  assert.match(message, /T-Shirts und Unterhemden, gestrickt.*Telefone, Router, Netzwerkgeräte/);
  await shop.write("covers.mjs", `
    import { readFileSync } from "node:fs";
    import init, { Validator, hs, loadMessages, loadWords } from ${JSON.stringify(shop.installed("index.js"))};
    const read = (name) => readFileSync(new URL("wasm/" + name, ${JSON.stringify(shop.installed("index.js"))}));
    await init(read("declarant_bg.wasm"), { words: read("en.words.txt"), headings: read("en.headings.txt"), lists: read("lists.txt") });
    await Promise.all(["en", "de"].map((language) => loadWords(language, read(language + ".vocabulary.txt"))));
    await loadMessages("de", read("de.messages.txt"));
    const validator = new Validator({ lang: "de" });
    const shown = ${shown};
    const seen = () => [...shown(validator.check({ items: [${JSON.stringify(item)}] })), hs("dress", { labels: "de" })[0].heading];
    const before = seen();
    await loadMessages("de", read("de.headings.txt"));
    console.log(JSON.stringify([before, seen()]));`);
  const [before, after] = JSON.parse(await shop.run(process.execPath, "covers.mjs"));
  assert.match(before[0], /T-shirts and vests, knitted/);
  assert.equal(before[1], 'what HS codes cover isn\'t loaded in de, so it is in English: `await loadMessages("de")`');
  assert.match(before[2], /^women's suits/);
  assert.deepEqual(after, [message, null, "Damenkostüme, Kleider, Röcke, Hosen, gestrickt"]);
});

test("a page that knows its language loads the messages and words of it beside the module", async () => {
  for (const entry of ["index.js", "inline.js"]) {
    await shop.write("beside.mjs", `
      import { readFileSync } from "node:fs";
      import init, { Validator, hs, loadMessages, loadWords } from ${JSON.stringify(shop.installed(entry))};
      const read = (name) => readFileSync(new URL("wasm/" + name, ${JSON.stringify(shop.installed("index.js"))}));
      const files = { words: read("en.words.txt"), headings: read("en.headings.txt"), lists: read("lists.txt") };
      await Promise.all([
        loadWords("en", read("en.vocabulary.txt")),
        loadMessages("de", read("de.messages.txt")),
        init(read("declarant_bg.wasm"), files),
      ]);
      const [finding] = new Validator({ lang: "de" }).check({}).findings;
      console.log(JSON.stringify([finding.message, hs("wool scarf", { lang: "en" })[0].code]));`);
    const [message, code] = JSON.parse(await shop.run(process.execPath, "beside.mjs"));
    assert.match(message, /fehlt/, entry);
    assert.match(code, /^6214/, entry);
  }
});

test("messages of another edition, of another file or of no language are refused", async () => {
  const { loadMessages } = await import(shop.installed("inline.js"));
  await assert.rejects(declarant.loadMessages("sv"), new TypeError('there are no messages of the language "sv": there are en, ar, de, es, fr, it, ja, nl, pl, pt, zh'));
  await assert.rejects(declarant.loadMessages("nl", "<!doctype html>"), /give the text of the file declarant\/nl.messages.txt/);
  await assert.rejects(loadMessages("de"), /give the text of the file declarant\/de.messages.txt/);
  const french = readFileSync(shop.installed("wasm/fr.messages.txt").replace(/^file:\/\//, ""));
  await assert.rejects(declarant.loadMessages("de", french), /declarant\/de.messages.txt or declarant\/de.headings.txt or declarant\/de.elements.txt/);
  await shop.write("older.mjs", `
    import { readFileSync } from "node:fs";
    import { loadMessages } from ${JSON.stringify(shop.installed("node.js"))};
    const text = readFileSync(new URL(${JSON.stringify(shop.installed("wasm/de.messages.txt"))}), "utf8");
    await loadMessages("de", text.replace(/^declarant \\S+/, "declarant 0.0.1"));`);
  await assert.rejects(shop.run(process.execPath, "older.mjs"), /the de messages are of 0.0.1: take both from one package/);
});
