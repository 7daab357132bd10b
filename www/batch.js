// Many declarations at once: a file, its progress, what is wrong in it most often, and what is left as files.

import "./direction.js";
import init, { Validator } from "./pkg/index.js";
import { announce, at, bdi, dayOf, element } from "./dom.js";
import { unreadable } from "./encoding.js";
import { languageOption, offerLanguages } from "./language.js";
import { ready, start, unloaded } from "./start.js";
import { blank, colon, comma, ended, figure, joined, language, many, say } from "./words.js";


/** Rows of a chart; the rest is folded. */
const ROWS = 8;
const SEVERITIES = ["error", "warning", "advice"];
/** What is counted in the columns of a chart. */
const COLUMNS = { error: "Errors", warning: "To look at", advice: "Advice" };
/** How a file is read whose name says it. A broken line of such a file would make one text of it all. */
const formatOf = ({ name }) => (/\.(ndjson|jsonl)$/i.test(name) ? "ndjson" : "auto");
const ACTORS = { shopper: "The shopper", seller: "The seller" };

let input;
/** What cancels the batch that is running. */
let running;
let result;
/** The findings before safe fixes were made. */
let before;
/** What is said of a file besides what was found in it. */
let remark = "";

const size = (bytes) => (bytes < 1e6 ? `${figure(Math.ceil(bytes / 1e3))} kB` : `${figure(Math.round(bytes / 1e6))} MB`);
const sum = ({ error, warning, advice }) => error + warning + advice;
const findings = ({ rules }) => Object.values(rules).reduce((all, count) => all + sum(count), 0);
const fixable = ({ rules }) => Object.values(rules).reduce((all, count) => all + count.fixable, 0);
/** So many kinds have most of what is found. */
const FEW = 3;

/** What the field at a path is called. One that the declaration doesn't have is shown as it is written. */
function fieldName(path) {
  if (path === "-" || path === "") return say("The declaration as a whole");
  const name = result.labels[path];
  if (name !== undefined) return element("span", { class: "named", title: path }, name);
  return path.slice(1).replaceAll("/", " › ").replaceAll("*", say("each"));
}

/** The share of the findings that the commonest kinds have, and for how many of these there are safe fixes; nothing of few kinds. */
function commonest(result) {
  const counts = Object.values(result.rules).filter((count) => sum(count) > 0).sort((one, other) => sum(other) - sum(one));
  if (counts.length <= FEW) return "";
  const most = counts.slice(0, FEW);
  const share = most.reduce((sums, count) => sums + sum(count), 0) / findings(result);
  const fixed = most.filter((count) => count.fixable > 0).length;
  return say("{share} % of them are of {few} kinds; safe fixes are there for {fixed} of these.", { share: Math.floor(share * 100), few: FEW, fixed });
}

/** Where a finding stands in the file, if that says more than that it is its beginning. */
const placeOf = ({ at: place }) => (place && place.line + place.column > 2 ? ended(say("Line {line}, column {column}", place)) : "");

/** Shows how far it is, once a frame. */
function progress() {
  const started = performance.now();
  let newest;
  return (said) => {
    if (newest === undefined) requestAnimationFrame(show);
    newest = said;
  };
  function show() {
    const { bytes, total, records } = newest;
    newest = undefined;
    const rate = bytes / ((performance.now() - started) / 1000);
    if (total > 0) at("bar").value = bytes / total;
    const left = Math.ceil((total - bytes) / rate);
    const words = [
      many(records, "declaration"), say("{bytes} of {total}", { bytes: size(bytes), total: size(total) }),
      say("{size} a second", { size: size(rate) }),
    ];
    if (left > 0) words.push(many(left, "second left", "seconds left"));
    at("rate").textContent = words.join(" · ");
  }
}

/**
 * Judges the file that was chosen. What is being done is shown above the results, or below the buttons that began it.
 * Gives what was found, or nothing if it failed, was cancelled or something else was begun meanwhile.
 */
async function judged(words, failed, below, settings, options) {
  running?.abort();
  const stop = new AbortController();
  running = stop;
  const asked = document.activeElement;
  at("trouble").hidden = true;
  at("running").hidden = false;
  if (below === undefined) at("results").before(at("running"), at("trouble"));
  else below.after(at("running"), at("trouble"));
  at("running").scrollIntoView({ block: "nearest" });
  at("bar").removeAttribute("value");
  at("bar-words").textContent = words;
  at("rate").textContent = "";
  announce(words);
  const validator = new Validator({ ...settings, ...languageOption() });
  try {
    const made = await validator.checkBatch(input, { ...options, format: formatOf(input), workbook: (file) => rowsOf(file, stop.signal), onlyFindings: true, signal: stop.signal, onProgress: progress() });
    return running === stop ? made : undefined;
  } catch (error) {
    const trouble = error.name === "AbortError" ? say("Cancelled. Nothing was kept.") : `${failed}${colon()}${await reasonOf(error)}`;
    if (running === stop) {
      at("trouble").textContent = trouble;
      at("trouble").hidden = false;
      announce(at("trouble").textContent);
    }
    return undefined;
  } finally {
    validator.free();
    if (running === stop) {
      // Whoever cancelled is back where it was asked for.
      if (at("running").contains(document.activeElement)) (asked === document.body ? at("file") : asked).focus();
      at("running").hidden = true;
    }
  }
}

/** Why a file couldn't be judged, for whoever brought it. What the package and the browser say is for developers. */
async function reasonOf(error) {
  try {
    await input.slice(0, 1).arrayBuffer();
  } catch {
    return unreadable();
  }
  // A script that isn't there, or a file of the package.
  if (!(error instanceof TypeError) && !/^declarant couldn't load/.test(error.message)) return error.message;
  console.warn(error);
  return unloaded();
}

/** The rows of the first sheet of a workbook of Excel, read in a worker that ends with it. */
function rowsOf(file, signal) {
  const worker = new Worker(new URL("workbook-worker.js", import.meta.url), { type: "module" });
  const read = new Promise((resolve, reject) => {
    worker.onmessage = ({ data: { rows, why } }) => {
      if (rows !== undefined) resolve(rows);
      else reject(new Error(say("it isn’t a workbook of Excel (.xlsx) that can be read ({why}). In the program it comes from, save the table as CSV and give that.", { why })));
    };
    worker.onerror = () => reject(new Error(say("the reader of workbooks could not be loaded. Save the table as CSV and give that.")));
    signal.addEventListener("abort", () => reject(signal.reason));
    worker.postMessage(file);
  });
  return read.finally(() => worker.terminate());
}

/** Checks the file that was chosen; whoever changes an option `stays` there. */
async function run({ fix = false, stays = false } = {}) {
  // What was found holds until it is fixed, and so does the place of whoever asked for it.
  if (!fix) at("results").hidden = true;
  const to = at("option-to").value;
  const settings = { ...(to === "" ? {} : { to }), ...dayOf(at("option-on")) };
  const judge = (options) =>
    judged(
      say(fix ? "Fixing {name}" : "Checking {name}", input), say("{name} could not be checked", input),
      fix ? at("fix").parentElement : undefined, settings, { fix, ...options },
    );
  const lang = language;
  const made = await judge();
  if (made === undefined) return;
  if (!fix) before = made;
  result = { ...made, settings, fix, lang };
  if (made.declarations === 1 && Object.keys(made.rules).join() === "declaration-unreadable") {
    // Counts don't say why nothing of a file can be read: its only report does.
    if (await judge({ onReport: ({ findings: [first] }) => (result.unreadable = first) }) === undefined) return;
  }
  show(fix, stays);
}

function show(isFixed, stays) {
  const { pass = 0, review = 0, fail = 0 } = result.verdicts;
  const left = review + fail;
  const isEmpty = result.declarations === 0;
  at("results").hidden = false;
  at("verdict").className = `stamp ${fail > 0 ? "fail" : review > 0 ? "review" : isEmpty ? "open" : "pass"}`;
  at("verdict").textContent = isEmpty ? say("There is no declaration in this file")
    : result.unreadable ? say("This file can’t be read")
    : left === 0 ? say("Ready to send") : many(left, "declaration to look at", "declarations to look at");
  at("count").textContent = isEmpty ? say("A table has a row for each item below the names of its columns.")
    : result.unreadable ? joined(placeOf(result.unreadable), result.unreadable.message, result.unreadable.help)
    : joined(
      say("{declarations}: {fail} with errors, {review} to be looked at, {pass} without either.",
        { declarations: many(result.declarations, "declaration"), fail: figure(fail), review: figure(review), pass: figure(pass) }),
      say("{findings} in all, {fixable} with a safe fix.", { findings: many(findings(result), "finding"), fixable: figure(fixable(result)) }),
      commonest(result),
    );
  at("remark").textContent = remark;
  at("remark").hidden = remark === "";
  at("fixed-words").hidden = !isFixed;
  const cleared = findings(before) - findings(result);
  at("fixed-words").textContent = cleared === 0 ? say("None of these findings has a safe fix.")
    : say("Cleared by safe fixes: {cleared}. Left for a person: {left}.", { cleared: many(cleared, "finding"), left: figure(findings(result)) });
  at("fix").disabled = isFixed || findings(result) === 0;
  // Where nothing was read there is nothing to count, mend or save.
  for (const id of ["actions", "charts", "save"]) at(id).hidden = isEmpty || result.unreadable !== undefined;
  at("save-fixed").hidden = !isFixed;
  const names = new Intl.DisplayNames([language], { type: "region" });
  const country = (code) => (code === "-" ? say("Not said") : (names.of(code) ?? code));
  at("charts").replaceChildren(
    ...[
      chart(say("What is wrong"), say("Kind"), result.rules, (rule) => result.summaries[rule], { ...COLUMNS, fixable: "Fixable" }),
      chart(say("Who can put it right"), say("Who"), result.actors, (actor) => say(ACTORS[actor])),
      chart(say("Where the parcels go"), say("Destination"), result.destinations, country),
      chart(say("In which field"), say("Field"), result.fields, fieldName),
    ].filter(Boolean),
  );
  at("signs").hidden = result.signs.length === 0;
  at("signs-list").replaceChildren(
    ...result.signs.slice(0, ROWS).map(({ message, observations, help, records, references, count }) => {
      const named = [...new Set(references)];
      const [what, all] = named.length > 0 ? [say("References:"), named] : [say("Numbers:"), records.map(figure)];
      const which = all.slice(0, 5).flatMap((one, index) => [index > 0 ? comma() : blank(), bdi(one)]);
      // The first number of the message is how many they are.
      const said = joined(message.replace(String(count), figure(count)), ...observations);
      return element("li", {}, element("p", { dir: "auto", lang: result.lang }, said),
        element("p", { class: "about", dir: "auto", lang: result.lang }, help),
        element("p", { class: "about", dir: "auto" }, what, ...which, count > 5 ? `${blank()}…` : ""));
    }),
  );
  const { keys, lines, findings: cut, signs } = result.beyond;
  const isMore = keys + lines + cut + signs > 0;
  at("beyond").textContent = joined(
    isMore ? say("The file has more than is told apart here; the scorecard as text says what.") : "",
    result.isFallback ? say("The file isn’t all UTF-8; the rest was read as Windows-1252.") : "",
    result.judged.workers === 0 ? say("The browser started no worker ({why}), so this page checked the file itself, which is slower.", result.judged) : "",
  );
  if (!stays) {
    at("results").focus({ preventScroll: true });
    at("results").scrollIntoView({ block: "start" });
  }
  announce(joined(remark, ended(at("verdict").textContent), isFixed ? at("fixed-words").textContent : at("count").textContent));
}

/** Counts as a table with a bar in each row, the longest first; nothing where there are none. */
function chart(title, column, counts, nameOf, columns = COLUMNS) {
  const rows = Object.entries(counts).filter(([, count]) => sum(count) > 0).sort(([, one], [, other]) => sum(other) - sum(one));
  if (rows.length === 0) return undefined;
  const most = sum(rows[0][1]);
  const row = ([key, count]) =>
    element("tr", { role: "row" },
      element("th", { scope: "row", role: "rowheader" }, bdi(nameOf(key))),
      element("td", { class: "bars", role: "cell" }, bar(count, most)),
      ...Object.keys(columns).map((counted) => element("td", { class: "figure", role: "cell" }, figure(count[counted]))));
  // The roles hold where a narrow screen shows the rows as blocks.
  const table = (given, caption) =>
    element("table", { class: "chart", role: "table" },
      element("caption", { class: caption === undefined ? "unseen" : "" }, caption ?? say("{title}: the rest", { title })),
      element("thead", { role: "rowgroup" }, element("tr", { role: "row" },
        element("th", { scope: "col", role: "columnheader" }, column), element("td", { role: "cell" }),
        ...Object.values(columns).map((name) => element("th", { scope: "col", role: "columnheader", class: "figure" }, say(name))))),
      element("tbody", { role: "rowgroup" }, ...given.map(row)));
  const more = rows.slice(ROWS);
  return element("div", { class: "charted" }, table(rows.slice(0, ROWS), title),
    more.length > 0 && element("details", { class: "fold" }, element("summary", {}, bdi(say("{count} more", { count: figure(more.length) }))), table(more)));
}

const SVG = "http://www.w3.org/2000/svg";

/** A bar of a hundred units at most, with a part for each severity. The figures beside it say the same. */
function bar(count, most) {
  const drawing = document.createElementNS(SVG, "svg");
  for (const [name, value] of [["viewBox", "0 0 100 10"], ["preserveAspectRatio", "none"], ["aria-hidden", "true"]]) {
    drawing.setAttribute(name, value);
  }
  let from = 0;
  for (const severity of SEVERITIES) {
    const width = (count[severity] / most) * 100;
    const part = document.createElementNS(SVG, "rect");
    for (const [name, value] of [["class", severity], ["x", from], ["width", width], ["height", 10]]) part.setAttribute(name, value);
    drawing.append(part);
    from += width;
  }
  return drawing;
}

function save(blob, name) {
  const address = URL.createObjectURL(blob);
  element("a", { href: address, download: name }).click();
  // The download has begun by then.
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}

const stem = () => input.name.replace(/\.[^.]*$/, "");
const SAVES = {
  csv: () => "findings.csv",
  ndjson: () => "reports.ndjson",
  sarif: () => "findings.sarif",
  fixed: () => `fixed.${input.name.split(".").pop()}`,
};

/**
 * Judges the file again and saves what is written on the way. Findings can be many times as long as the file, so they are
 * neither kept from the first time nor held in memory: they go to a file of the browser's own, where there is one.
 */
async function write(kind) {
  const name = `${stem()}.${SAVES[kind]()}`;
  const own = await ownFile().catch(() => undefined);
  const exports = own === undefined ? [kind] : { [kind]: await own.createWritable() };
  const below = at(`save-${kind}`).parentElement;
  const made = await judged(say("Writing {name}", { name }), say("{name} could not be written", { name }), below, result.settings, { fix: result.fix, exports });
  if (made === undefined) return;
  save(made.exports[kind] ?? (await own.getFile()), name);
  announce(say("{name} is saved.", { name }));
}

for (const kind of Object.keys(SAVES)) at(`save-${kind}`).addEventListener("click", () => write(kind));
at("save-card").addEventListener("click", () => {
  save(new Blob([result.scorecard.text], { type: "text/plain" }), `${stem()}.scorecard.txt`);
});

/** How long the browser's own copy of a saved file is kept, in milliseconds: a download is made of it. */
const KEPT = 600_000;

/** The folder of the browser's own files. Only this site sees it. */
const ownFolder = async () => (await navigator.storage.getDirectory()).getDirectoryHandle("saved", { create: true });

/** A new file of the browser's own. */
async function ownFile() {
  const folder = await ownFolder();
  const name = crypto.randomUUID();
  const file = await folder.getFileHandle(name, { create: true });
  written.add(name);
  setTimeout(() => remove(folder, name), KEPT);
  return file;
}

/** The files of this page's own. */
const written = new Set();
const remove = (folder, name) => folder.removeEntry(name).catch(() => {});

// What is left of them goes with the page, or when another is opened.
addEventListener("pagehide", async () => {
  if (written.size === 0) return;
  const folder = await ownFolder();
  for (const name of written) remove(folder, name);
});
async function removeOld() {
  const folder = await ownFolder();
  for await (const [name, handle] of folder) {
    const { lastModified } = await handle.getFile();
    if (Date.now() - lastModified > KEPT) remove(folder, name);
  }
}
removeOld().catch(() => {});

/** Takes the first of the files; of the others it says that they wait. */
function take([file, ...others]) {
  input = file;
  remark = others.length === 0 ? "" : say("Only {name} was read. Bring one file at a time.", file);
  run();
}

at("file").addEventListener("change", ({ target }) => {
  if (target.files.length > 0) take(target.files);
  // The same file can be chosen again.
  target.value = "";
});
at("sample").addEventListener("click", async () => {
  try {
    const table = await fetch("samples/orders.csv");
    if (!table.ok) throw new Error(table.statusText);
    take([new File([await table.blob()], "orders.csv")]);
  } catch {
    at("trouble").textContent = say("The sample could not be loaded: there is no network.");
    at("trouble").hidden = false;
    announce(at("trouble").textContent);
  }
});
for (const name of ["to", "on"]) {
  // What was found by other rules isn't left to stand.
  at(`option-${name}`).addEventListener("change", () => input && run({ stays: true }));
}
at("cancel").addEventListener("click", () => running.abort());
at("fix").addEventListener("click", () => run({ fix: true }));
for (const kind of ["dragenter", "dragover"]) {
  addEventListener(kind, (event) => {
    if (!event.dataTransfer.types.includes("Files")) return;
    event.preventDefault();
    at("drop").classList.add("over");
  });
}
for (const kind of ["dragleave", "drop"]) {
  addEventListener(kind, (event) => {
    if (kind === "dragleave" && event.relatedTarget !== null) return;
    at("drop").classList.remove("over");
  });
}
addEventListener("drop", (event) => {
  event.preventDefault();
  // Nothing is taken before the rules are there.
  if (event.dataTransfer.files.length > 0 && document.body.dataset.ready) take(event.dataTransfer.files);
});

await start(() => init());
await offerLanguages(() => {
  // What is being done goes on. Counts are the same in every language, and only a file that can't be read has a message.
  if (result?.unreadable) run({ fix: result.fix, stays: true });
  else if (!at("results").hidden) show(result.fix, true);
});
ready();
