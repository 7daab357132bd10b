// The page for many parcels: a table dropped on it, progress, charts as tables, safe fixes, files to take home.

import assert from "node:assert/strict";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { workbook } from "../workbooks/archive.mjs";
import { site } from "./site.mjs";

let shop;
before(async () => (shop = await site()));
after(() => shop?.close());

const rowsOf = (page, caption) =>
  page.locator("table", { has: page.locator("caption", { hasText: caption }) }).locator("tbody tr").evaluateAll((rows) =>
    rows.map((row) => [...row.cells].map((cell) => cell.textContent)));

async function downloaded(page, button) {
  const [download] = await Promise.all([page.waitForEvent("download"), page.click(button)]);
  return { name: download.suggestedFilename(), text: await readFile(await download.path(), "utf8") };
}

test("a table is checked, safe fixes are made, and what is left is taken home", async () => {
  const { page, errors, asked, close } = await shop.open("batch.html");
  await page.click("#sample");
  await page.waitForSelector("#results:not([hidden])");
  assert.match(await page.textContent("#count"), /^7 declarations: \d with errors/);
  const kinds = await rowsOf(page, "What is wrong");
  assert.ok(kinds.length > 2);
  const destinations = await rowsOf(page, "Where the parcels go");
  assert.ok(destinations.some(([name]) => name === "Germany"));
  const actors = await rowsOf(page, "Who can put it right");
  assert.ok(actors.some(([name]) => name === "The seller"));
  // The longest bar comes first, and what has the focus says what was found.
  const sums = kinds.map(([, , ...counts]) => counts.slice(0, 3).reduce((sum, count) => sum + Number(count), 0));
  assert.deepEqual(sums, sums.toSorted((one, other) => other - one));
  assert.equal(await page.evaluate(() => document.activeElement.id), "results");

  // How much a click mends is said before it is made.
  const [, fixable, kind] = /, (\d+) with a safe fix\. \d+ % of them are of 3 kinds; safe fixes are there for (\d) of these\./.exec(await page.textContent("#count"));
  assert.equal(kinds.reduce((sum, counts) => sum + Number(counts.at(-1)), 0), Number(fixable));
  assert.ok(Number(kind) <= 3, kind);

  const loaded = asked.length;
  await page.click("#fix");
  await page.waitForSelector("#fixed-words:not([hidden])");
  const [, cleared, left] = /Cleared by safe fixes: (\d+) findings?\. Left for a person: (\d+)\./.exec(await page.textContent("#fixed-words"));
  assert.ok(Number(cleared) > 2, `${cleared} findings were cleared`);
  const fixed = await downloaded(page, "#save-fixed");
  assert.equal(fixed.name, "orders.fixed.csv");
  const sample = await readFile(new URL("../../www/samples/orders.csv", import.meta.url), "utf8");
  const lines = fixed.text.split("\n");
  assert.equal(lines.length, sample.split("\n").length);
  assert.equal(lines[0], sample.split("\n")[0]);
  assert.match(lines[1], /,610910,PT,/);
  assert.match(lines[2], /,12\.50,EUR\r?$/);
  const table = await downloaded(page, "#save-csv");
  assert.equal(table.text.trim().split("\r\n").length - 1, Number(left));
  assert.match(table.text, /^file,record,reference,verdict,severity,rule,path,line,column,message,why,help,/);
  const { runs } = JSON.parse((await downloaded(page, "#save-sarif")).text);
  assert.equal(runs[0].results.length, Number(left));
  assert.match((await downloaded(page, "#save-card")).text, /^7 declarations: /);
  // Findings are written when they are saved, into a file that only the site sees, and the page stays as it was.
  const own = () => page.evaluate(async () => {
    const folder = await (await navigator.storage.getDirectory()).getDirectoryHandle("saved");
    return (await Array.fromAsync(folder.keys())).length;
  });
  assert.equal(await own(), 3);
  assert.ok(await page.isHidden("#running"));
  assert.ok(await page.isVisible("#results"));
  const reports = (await downloaded(page, "#save-ndjson")).text.trim().split("\n").map((line) => JSON.parse(line));
  assert.ok(reports.every(({ findings }) => findings.length > 0));
  // Only the workers' own files were asked for, of this site alone.
  const later = asked.slice(loaded).map((request) => request.url()).filter((url) => !url.startsWith("blob:"));
  assert.ok(later.every((url) => url.startsWith(`${shop.origin}/pkg/`)), later.join(" "));
  assert.ok(asked.every((request) => request.method() === "GET"));
  // It is gone when the page is left.
  await page.goto(`${shop.origin}/index.html`);
  await page.waitForFunction(async () => {
    const folder = await (await navigator.storage.getDirectory()).getDirectoryHandle("saved");
    return (await Array.fromAsync(folder.keys())).length === 0;
  });
  assert.deepEqual(errors, []);
  await close();
});

test("a long file shows its progress, leaves the page usable, and can be cancelled with the keyboard", async () => {
  const { page, errors, close } = await shop.open("batch.html");
  const parcel = { shipment: { destination: "DE" }, items: [{ description: "clothes" }] };
  await page.evaluate((line) => {
    const transfer = new DataTransfer();
    transfer.items.add(new File([`${line}\n`.repeat(200_000)], "long.ndjson"));
    dispatchEvent(new DragEvent("drop", { dataTransfer: transfer, cancelable: true }));
  }, JSON.stringify(parcel));
  await page.waitForFunction(() => /declarations · .* of \d+ MB · .* a second/.test(document.getElementById("rate").textContent));
  assert.ok(await page.evaluate(() => document.getElementById("bar").value > 0));
  await page.focus("#cancel");
  await page.keyboard.press("Enter");
  await page.waitForSelector("#trouble:not([hidden])");
  assert.equal(await page.textContent("#trouble"), "Cancelled. Nothing was kept.");
  assert.ok(await page.isHidden("#results"));
  // A drop has no place to go back to.
  assert.equal(await page.evaluate(() => document.activeElement.id), "file");
  // Another file is taken at once.
  await page.setInputFiles("#file", { name: "one.json", mimeType: "application/json", buffer: Buffer.from(JSON.stringify(parcel)) });
  await page.waitForSelector("#results:not([hidden])");
  assert.match(await page.textContent("#count"), /^1 declaration: /);
  assert.deepEqual(errors, []);
  await close();
});

const file = (name, text) => ({ name, mimeType: "", buffer: Buffer.from(text) });

test("fixing that is cancelled leaves what was found, and the focus where it was", async () => {
  const { page, errors, close } = await shop.open("batch.html");
  const parcel = { shipment: { destination: "DE" }, items: [{ description: "clothes", origin: "UK" }] };
  await page.setInputFiles("#file", { name: "long.ndjson", mimeType: "", buffer: Buffer.from(`${JSON.stringify(parcel)}\n`.repeat(100_000)) });
  await page.waitForSelector("#results:not([hidden])");
  await page.focus("#fix");
  await page.keyboard.press("Enter");
  await page.waitForSelector("#running:not([hidden])");
  assert.equal(await page.evaluate(() => document.activeElement.id), "fix");
  await page.keyboard.press("Tab");
  assert.equal(await page.evaluate(() => document.activeElement.id), "cancel");
  await page.keyboard.press("Enter");
  await page.waitForSelector("#trouble:not([hidden])");
  assert.equal(await page.evaluate(() => document.activeElement.id), "fix");
  assert.ok(await page.isVisible("#results"));
  assert.ok(await page.isEnabled("#fix"));
  assert.deepEqual(errors, []);
  await close();
});

test("a file without a declaration, or one that can't be read, says why", async () => {
  const { page, errors, close } = await shop.open("batch.html");
  await page.setInputFiles("#file", file("head.csv", "reference,description,hsCode\n"));
  await page.waitForSelector("#results:not([hidden])");
  assert.match(`${await page.textContent("#verdict")}. ${await page.textContent("#count")}`, /There is no declaration/);
  assert.doesNotMatch(await page.getAttribute("#verdict", "class"), /pass/);
  for (const [name, text, why] of [
    ["empty.csv", "", /the input is empty/], ["photo.png", "\x89PNG", /neither JSON nor XML|a picture/],
    ["orders.csv", "Bestellung;Ware;Land\n1;Hemd;DE\n", /names the columns as the fields are, such as description, hsCode/],
    ["text.xlsx", "hello", /neither JSON nor XML/],
  ]) {
    await page.setInputFiles("#file", file(name, text));
    await page.waitForFunction((why) => new RegExp(why).test(document.getElementById("count").textContent), why.source);
    assert.equal(await page.textContent("#verdict"), "This file can’t be read");
    for (const id of ["#fix", "#charts", "#save-csv"]) assert.ok(await page.isHidden(id), id);
  }
  await page.setInputFiles("#file", file("parcel.json", '{\n "items": [}'));
  await page.waitForFunction(() => document.getElementById("count").textContent.startsWith("Line 2, column "));
  await page.click("#sample");
  await page.waitForSelector("#charts:not([hidden])");
  assert.ok(await page.isVisible("#save-csv"));
  assert.deepEqual(errors, []);
  await close();
});

test("the sample table can be saved, which shows what columns are called", async () => {
  const { page, close } = await shop.open("batch.html");
  const [saved] = await Promise.all([page.waitForEvent("download"), page.getByRole("link", { name: "Save the sample table" }).click()]);
  assert.equal(saved.suggestedFilename(), "orders.csv");
  assert.match(await readFile(await saved.path(), "utf8"), /^reference,.*description,hsCode,/);
  await close();
});

test("a broken line of a file of lines leaves the others as they are", async () => {
  const { page, close } = await shop.open("batch.html");
  const line = JSON.stringify({ items: [{ description: "clothes" }] });
  await page.setInputFiles("#file", file("orders.jsonl", `${line}\n{"items":[{"descr\n${line}\n`));
  await page.waitForFunction(() => document.getElementById("count").textContent.startsWith("3 declarations"));
  await close();
});

test("another country judges the file again, where it is asked for", async () => {
  const { page, close } = await shop.open("batch.html");
  await page.click("#sample");
  await page.waitForSelector("#results:not([hidden])");
  await page.click("#fix");
  await page.waitForSelector("#fixed-words:not([hidden])");
  const text = await page.textContent("#count");
  await page.focus("#option-on");
  await page.fill("#option-on", "2019-01-01");
  await page.locator("#option-on").dispatchEvent("change");
  await page.waitForFunction((text) => document.getElementById("fixed-words").hidden && document.getElementById("count").textContent !== text, text);
  assert.equal(await page.evaluate(() => document.activeElement.id), "option-on");
  assert.equal(await page.isDisabled("#fix"), false);
  await close();
});

test("of several dropped files the one that was read is named", async () => {
  const { page, close } = await shop.open("batch.html");
  await page.evaluate(() => {
    const transfer = new DataTransfer();
    for (const name of ["a.csv", "b.csv"]) transfer.items.add(new File(["reference,description\nA-1,Cotton scarf\n"], name));
    dispatchEvent(new DragEvent("drop", { dataTransfer: transfer, cancelable: true }));
  });
  await page.waitForSelector("#remark:not([hidden])");
  assert.match(await page.textContent("#remark"), /^Only a\.csv was read/);
  await page.click("#sample");
  await page.waitForSelector("#remark", { state: "hidden" });
  await close();
});

test("a sign names its parcels and what clears it", async () => {
  const { page, close } = await shop.open("batch.html");
  const parcel = (index) => JSON.stringify({ reference: `F-${index}`, shipment: { destination: "DE", itemId: "RR123456785NO" }, items: [{ description: "Mug" }] });
  await page.setInputFiles("#file", file("day.ndjson", Array.from({ length: 1200 }, (_, index) => parcel(index)).join("\n")));
  await page.waitForSelector("#signs:not([hidden])");
  const sign = await page.textContent("#signs-list li");
  for (const part of [/given 1,200 times/, /References: F-0, F-1, F-2, F-3, F-4 …/, /number of its own/]) assert.match(sign, part);
  await page.selectOption("#language", "de");
  await page.waitForFunction(() => document.documentElement.lang === "de");
  assert.equal(await page.getAttribute("#signs-list p", "lang"), "en");
  await close();
});

test("charts and signs speak the language of the page", async () => {
  const { page, close } = await shop.open("batch.html?lang=de");
  const parcel = (index) => JSON.stringify({ reference: `F-${index}`, shipment: { itemId: "RR123456785NO" }, colour: "red", items: [{}] });
  await page.setInputFiles("#file", file("day.ndjson", Array.from({ length: 3 }, (_, index) => parcel(index)).join("\n")));
  await page.waitForSelector("#signs:not([hidden])");
  assert.match(await page.textContent("#signs-list li"), /ist 3-mal angegeben\..*seine eigene Nummer/);
  assert.equal(await page.getAttribute("#signs-list p", "lang"), "de");
  const names = async (title) => (await rowsOf(page, title)).map(([name]) => name);
  assert.equal((await names("Was nicht stimmt"))[0], "Ein Feld, das auszufüllen ist, fehlt.");
  const fields = await names("In welchem Feld");
  // A field that the declaration doesn't have has no other name.
  for (const name of ["HS-Code", "colour"]) assert.ok(fields.includes(name), `${name} of ${fields}`);
  assert.equal(await page.getAttribute('#charts [title="/items/*/hsCode"]', "class"), "named");
  await close();
});

test("a sample that can't be loaded is told", async () => {
  const { page, errors, close } = await shop.open("batch.html", { prepare: (page) => page.route("**/orders.csv", (route) => route.abort()) });
  await page.click("#sample");
  await page.waitForSelector("#trouble:not([hidden])");
  assert.match(await page.textContent("#trouble"), /no network/);
  assert.deepEqual(errors.filter((error) => !error.includes("net::ERR_FAILED")), []);
  await close();
});

test("large figures stand on one line, on a phone too", async () => {
  for (const width of [320, 1280]) {
    const { page, close } = await shop.open("batch.html", { viewport: { width, height: 700 } });
    await page.click("#sample");
    await page.waitForSelector(".chart .figure");
    const [plain, large, inner, outer] = await page.evaluate(() => {
      const cell = document.querySelector("td.figure");
      const before = cell.offsetHeight;
      cell.textContent = "160,000";
      return [before, cell.offsetHeight, cell.scrollWidth, cell.clientWidth];
    });
    assert.equal(large, plain, `${width} pixels wide`);
    assert.ok(inner <= outer, `${width} pixels wide: ${inner} in ${outer}`);
    await close();
  }
});

test("a workbook is read by a worker that is loaded for it", async () => {
  const { page, errors, asked, close } = await shop.open("batch.html");
  const reader = () => asked.filter((request) => request.url().endsWith("workbook-worker.js")).length;
  assert.equal(reader(), 0);
  // Of this size its parts are unpacked in threads.
  const head = ["reference", "shipment.destination", "description", "hsCode", "value.amount", "value.currency"];
  const row = (_, index) => [`A-${index}`, "DE", `Ceramic coffee mug, glazed ${Math.sin(index)}`, "6911.10", index / 3, "EUR"];
  const orders = workbook([head, ...Array.from({ length: 20_000 }, row)]);
  for (const [name, buffer, count] of [["orders.xlsx", orders, "20,000"], ["parcels.xlsx", await readFile("tests/workbooks/parcels.xlsx"), "2"]]) {
    await page.setInputFiles("#file", { name, mimeType: "", buffer });
    await page.waitForFunction((count) => document.querySelector("#count").textContent.startsWith(`${count} declarations`), count);
  }
  assert.equal(reader(), 2);
  // What only looks like one is refused in words that help.
  await page.setInputFiles("#file", { name: "orders.xlsx", mimeType: "", buffer: Buffer.from([0x50, 0x4b, 3, 4, 20, 0, 0, 0]) });
  await page.waitForSelector("#trouble:not([hidden])");
  assert.match(await page.textContent("#trouble"), /isn’t a workbook of Excel .* save the table as CSV/);
  assert.deepEqual(errors, []);
  await close();
});

test("another language keeps what was fixed, and what is being written", async () => {
  const { page, errors, close } = await shop.open("batch.html");
  await page.click("#sample");
  await page.waitForSelector("#results:not([hidden])");
  await page.click("#fix");
  await page.waitForSelector("#fixed-words:not([hidden])");
  const left = (text) => text.match(/\d+/g).at(-1);
  const words = await page.textContent("#fixed-words");
  const saved = page.waitForEvent("download");
  await page.click("#save-fixed");
  await page.selectOption("#language", "pl");
  await page.waitForFunction(() => document.documentElement.lang === "pl");
  await saved;
  const polish = await page.textContent("#fixed-words");
  assert.notEqual(polish, words);
  assert.equal(left(polish), left(words));
  assert.ok(await page.isVisible("#save-fixed"));
  assert.deepEqual(errors, []);
  await close();
});

test("what is taken home is in the language that was chosen", async () => {
  const { page, errors, close } = await shop.open("batch.html");
  await page.click("#sample");
  await page.waitForSelector("#results:not([hidden])");
  const english = await downloaded(page, "#save-csv");
  await page.selectOption("#language", "de");
  await page.waitForFunction(() => document.documentElement.lang === "de");
  const german = await downloaded(page, "#save-csv");
  assert.match(english.text, /,Customs /);
  assert.match(german.text, /Der Zoll /);
  assert.doesNotMatch(german.text, /,Customs /);
  assert.equal(german.text.split("\r\n").length, english.text.split("\r\n").length);
  assert.deepEqual(errors, []);
  await close();
});

test("a chart keeps its words whole on every screen, and stays a table", async () => {
  const { page, close } = await shop.open("batch.html", { locale: "de" });
  await page.click("#sample");
  await page.waitForSelector("#results:not([hidden])");
  const broken = () => page.locator(".chart th").evaluateAll((all) => all.filter((cell) => {
    const words = document.createRange();
    const text = document.createTreeWalker(cell, NodeFilter.SHOW_TEXT).nextNode();
    return [...text.data.matchAll(/\S+/g)].some(({ 0: word, index }) => {
      words.setStart(text, index);
      words.setEnd(text, index + word.length);
      return cell.checkVisibility() && new Set(Array.from(words.getClientRects(), ({ top }) => Math.round(top))).size > 1 && !word.includes("-");
    });
  }).map((cell) => cell.textContent));
  for (const width of [1280, 700, 600, 320]) {
    await page.setViewportSize({ width, height: 640 });
    assert.deepEqual(await broken(), [], `${width} pixels wide`);
  }
  const row = page.getByRole("table", { name: "Was nicht stimmt" }).getByRole("row").nth(1);
  assert.equal(await row.getByRole("rowheader").count(), 1);
  assert.equal(await row.getByRole("cell").count(), 5);
  await close();
});

test("a file that can't be judged says why in words for whoever brought it", async () => {
  const prepare = (page) => page.route("**/everything_bg.wasm", (route) => route.abort());
  const { page, close } = await shop.open("batch.html", { prepare, serviceWorkers: "block" });
  await page.click("#sample");
  await page.waitForSelector("#trouble:not([hidden])");
  assert.equal(await page.textContent("#trouble"),
    "orders.csv could not be checked: The rules could not be loaded, so nothing is checked. Look whether there is a network.");
  await page.unroute("**/everything_bg.wasm");
  const folder = await mkdtemp(join(tmpdir(), "declarant-"));
  const file = join(folder, "list.ndjson");
  await writeFile(file, '{"items":[{"origin":"UK"}]}\n');
  await page.setInputFiles("#file", file);
  await page.waitForSelector("#results:not([hidden])");
  await writeFile(file, '{"items":[{"origin":"GB"},{}]}\n');
  await page.click("#fix");
  await page.waitForSelector("#trouble:not([hidden])");
  assert.equal(await page.textContent("#trouble"), "list.ndjson could not be checked: it can’t be read: it is a folder, or was changed or moved since. Choose the file again.");
  await rm(folder, { recursive: true });
  await close();
});
