// The inspector: a declaration as text, with what is found marked where it stands.

import { Validator, toJson, toXml } from "./pkg/index.js";
import { clearBorder, showBorder } from "./border.js";
import { announce, at, bdi, copies, dayOf, element, goTo, tabs } from "./dom.js";
import { textOf, unreadable } from "./encoding.js";
import { byGravity, countOf, editionsOf, findingElement, grouped, notCheckedElement, notListedElements, offered, verdictOf } from "./findings.js";
import { languageOption } from "./language.js";
import { today } from "./live-form.js";
import { unloaded } from "./start.js";
import { colon, ended, figure, joined, many, say } from "./words.js";

/** Milliseconds of rest after a keystroke before the text is checked. */
const REST = 200;
/** Up to so many findings stand one after the other; more are folded by rule. */
const FLAT = 40;
/** Findings of one rule that are shown at a time. */
const SHOWN = 50;
/** Lines whose numbers are drawn beyond those in sight. */
const MARGIN = 40;
/** UTF-16 units up to which places are underlined; beyond, the line numbers alone show them. */
const UNDERLINED = 200_000;
const GRAVITY = ["error", "warning", "advice"];

/** Where each line starts. */
function lineStarts(text) {
  const starts = [0];
  for (let at = text.indexOf("\n"); at !== -1; at = text.indexOf("\n", at + 1)) starts.push(at + 1);
  return starts;
}

/** From where to where a finding goes in the text. */
function rangeOf({ line, column, endLine, endColumn }, starts, length) {
  const offset = (line, column) => Math.min((starts[line - 1] ?? length) + column - 1, length);
  return [offset(line, column), offset(endLine, endColumn)];
}

const isXml = (text) => text.trimStart().startsWith("<");

function parsed(text) {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** How many declarations a text holds, and each as a text of its own; nothing where it is one. */
function severalOf(text) {
  if (text.trimStart().startsWith("[")) {
    const list = parsed(text);
    return Array.isArray(list) && list.length > 0
      ? { form: "This is a list:", count: list.length, textAt: (index) => JSON.stringify(list[index], null, 2) } : undefined;
  }
  if (!text.trimStart().startsWith("{") || parsed(text) !== undefined) return undefined;
  const lines = text.split("\n").filter((line) => line.trim() !== "");
  return lines.length > 1 && lines.slice(0, 2).every((line) => typeof parsed(line) === "object")
    ? { form: "This is a text with a declaration in each line:", count: lines.length, textAt: (index) => lines[index] } : undefined;
}

/** Whether a text looks like a table of values with separators. */
function isTable(text) {
  const [first, second] = text.trimStart().split("\n", 2);
  return /^["\w]/.test(first) && second !== undefined && [",", ";", "\t"].some((mark) => first.split(mark).length > 2 && second.includes(mark));
}

/** A text where it stands in the syntax of the declaration; nothing where that can't be told. */
function written(value, before, text) {
  if (!isXml(text)) return parsed(before) === undefined ? undefined : JSON.stringify(value);
  if (/[<&]/.test(before)) return undefined;
  return value.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);
}

/** Starts the inspector; gives what shows it another text, and what checks it again. `onDrop` is called when a file is dropped. */
export function startInspector(onDrop) {
  const source = at("source");
  /** Measures how wide a character is. */
  const ruler = document.createElement("canvas").getContext("2d");
  let timer;
  /** The text that was replaced last, by fixes or by another. */
  let before;
  let report;
  /** Whether the rules for what the text is could not be loaded. */
  let isUnloaded = false;
  let several;
  /** How many lines there are, the gravest finding of each, and which numbers are drawn. */
  let lines = 1;
  let gravest = new Map();
  let drawn;
  /** What led into the text, so that there is a way back. */
  let origin;

  const options = () => ({
    ...Object.fromEntries(["to", "actor", "dataset"].map((name) => [name, at(`option-${name}`).value]).filter(([, value]) => value !== "")),
    ...dayOf(at("option-on")),
    ...languageOption(),
  });

  /** Checks the text and shows what is found; `says` reads the verdict out. */
  function check({ says = true } = {}) {
    clearTimeout(timer);
    const text = source.value;
    const isBlank = text.trim() === "";
    several = severalOf(text);
    const isLeft = isBlank || several !== undefined || isTable(text);
    report = isLeft ? undefined : reportOf(text);
    isUnloaded = !isLeft && report === undefined;
    // The report keeps its own order, for whoever copies it.
    const findings = [...(report?.findings ?? [])];
    // As one reads: from the first line down, at one place the gravest first; what has no place comes first.
    const place = ({ at }) => (at ? [at.line, at.column] : [0, 0]);
    findings.sort((one, other) => place(one)[0] - place(other)[0] || place(one)[1] - place(other)[1] || byGravity(one, other));
    const starts = lineStarts(text);
    const { style, words } = report ? verdictOf(report, ({ rule }) => rule.endsWith("-missing"))
      : { style: "open", words: isUnloaded ? unloaded() : say(isBlank ? "Waiting for a declaration" : "Not one declaration") };
    at("verdict").className = `stamp ${style}`;
    at("verdict").textContent = words;
    at("retry").hidden = !isUnloaded;
    at("count").textContent = report ? countOf(report) : "";
    at("to-results").textContent = joined(ended(words), at("count").textContent);
    at("to-results").className = `jump ${style}`;
    const isFixable = findings.some(({ fix }) => fix?.safe);
    at("fix-all").disabled = !isFixable;
    at("editions").textContent = report ? editionsOf(report, options().on ?? today()) : "";
    number(starts, findings);
    underline(text, starts, findings);
    at("not-listed").replaceChildren(...(report ? notListedElements(report) : []));
    at("not-checked").replaceChildren(...[report && notCheckedElement(report)].filter(Boolean));
    if (report) showBorder(at("found-border"), report);
    else clearBorder(at("found-border"));
    showSeveral(isBlank || isUnloaded || report !== undefined);
    list(findings, starts, text);
    showPanel();
    origin = undefined;
    at("back").hidden = true;
    if (says && !isBlank) announce(joined(ended(words), report || isUnloaded ? at("count").textContent : at("several-words").textContent));
    follow();
  }

  /** What is found in a text; nothing where the module that reads it can't be loaded, which is asked for each time. */
  function reportOf(text) {
    try {
      return new Validator(options()).check(text);
    } catch (error) {
      console.warn(error);
      return undefined;
    }
  }

  /** Says that a text isn't one declaration, and offers each of several. */
  function showSeveral(isOne) {
    at("several").hidden = isOne;
    at("several-choice").hidden = several === undefined;
    at("several-words").textContent = several === undefined
      ? say("This looks like a table of values. The inspector reads a declaration as JSON or as a WCO message in XML.")
      : joined(say(several.form), ended(many(several.count, "declaration")),
        say("The inspector looks at one at a time; the page for many parcels checks them all."));
    if (several) at("which").max = several.count;
  }

  /** Notes how many lines there are, and of those with findings the gravest. */
  function number(starts, findings) {
    lines = starts.length;
    gravest = new Map();
    for (const { severity, at: place } of findings) {
      if (!place) continue;
      const known = gravest.get(place.line);
      if (known === undefined || GRAVITY.indexOf(severity) < GRAVITY.indexOf(known)) gravest.set(place.line, severity);
    }
    drawn = undefined;
  }

  /** Draws the numbers of the lines around those that are in sight, those with findings marked. */
  function draw() {
    const height = parseFloat(getComputedStyle(source).lineHeight);
    const first = Math.max(0, Math.floor(source.scrollTop / height / MARGIN) - 1) * MARGIN;
    const last = Math.min(lines, first + Math.ceil(source.clientHeight / height) + 3 * MARGIN);
    if (drawn === `${first} ${last}`) return;
    drawn = `${first} ${last}`;
    const numbers = Array.from({ length: last - first }, (_, index) => {
      const severity = gravest.get(first + index + 1);
      return severity === undefined ? `${first + index + 1}\n`
        : [element("span", { class: `at ${severity}` }, String(first + index + 1)), "\n"];
    });
    const pre = element("pre", {}, ...numbers.flat());
    // As wide as the longest number, so that it keeps its width while the text is scrolled.
    pre.style.minInlineSize = `${String(lines).length + 2.5}ch`;
    at("gutter").replaceChildren(pre);
    at("gutter").dataset.from = first * height;
  }

  /** Underlines the places, as far as they don't overlap and each on its first line only. */
  function underline(text, starts, findings) {
    const parts = [];
    let done = 0;
    const ranges = text.length > UNDERLINED ? [] : findings
      .filter(({ at: place }) => place)
      .map((finding) => {
        const [from, to] = rangeOf(finding.at, starts, text.length);
        const lineEnd = (starts[finding.at.line] ?? text.length + 1) - 1;
        return [from, Math.min(to, lineEnd), finding.severity];
      })
      .sort(([a, , first], [b, , second]) => a - b || GRAVITY.indexOf(first) - GRAVITY.indexOf(second));
    for (const [from, to, severity] of ranges) {
      if (from < done || to <= from) continue;
      parts.push(text.slice(done, from), element("mark", { class: severity }, text.slice(from, to)));
      done = to;
    }
    // Without an underline the text need not stand there a second time.
    at("marks").replaceChildren(...parts, parts.length === 0 ? "" : `${text.slice(done)}\n`);
  }

  function list(findings, starts, text) {
    const byRule = grouped(findings, ({ rule }) => rule);
    const fixes = offered(findings);
    const line = (finding) => {
      const where = finding.at
        ? element("button", {
          type: "button", class: "where",
          click: ({ currentTarget }) => select(rangeOf(finding.at, starts, text.length), finding.at, currentTarget),
        }, bdi(say("Line {line}, column {column}", finding.at)))
        : undefined;
      const fix = fixes.has(finding) ? fixOf(finding, byRule.get(finding.rule).length, starts, text) : {};
      return element("li", {}, findingElement(finding, { where, ...fix }));
    };
    if (findings.length <= FLAT) {
      at("found").replaceChildren(...findings.map(line));
      return;
    }
    // The gravest first, then the most frequent; each rule is filled in when it is opened.
    const rank = ([, [{ severity }]]) => GRAVITY.indexOf(severity);
    const rules = [...byRule].sort((one, other) => rank(one) - rank(other) || other[1].length - one[1].length);
    at("found").replaceChildren(...rules.map(([rule, all]) => {
      const inside = element("ol", { class: "found" });
      const more = element("button", { type: "button", class: "button quiet", hidden: true });
      const extend = () => {
        const done = inside.children.length;
        inside.append(...all.slice(done, done + SHOWN).map(line));
        more.hidden = inside.children.length === all.length;
        more.textContent = say("Show more ({count})", { count: figure(all.length - inside.children.length) });
      };
      more.addEventListener("click", () => {
        const next = inside.children.length;
        extend();
        inside.children[next].querySelector("button, summary")?.focus();
      });
      const fold = element("details", { class: "fold" },
        element("summary", { class: all[0].severity }, element("strong", {}, many(all.length, "finding")), colon(), element("code", {}, rule),
          element("span", { class: "example", dir: "auto" }, all[0].message)),
        inside, more);
      fold.addEventListener("toggle", () => {
        if (fold.open && inside.children.length === 0) extend();
      });
      return element("li", { class: "rule" }, fold);
    }));
  }

  /** The button that makes the change of one finding, where it can be made in the text. */
  function fixOf({ rule, path, fix, at: place }, count, starts, text) {
    const [operation] = fix.patch;
    if (place && fix.patch.length === 1 && operation.op === "replace" && operation.path === path && typeof operation.value === "string") {
      const [from, to] = rangeOf(place, starts, text.length);
      const value = written(operation.value, text.slice(from, to), text);
      if (value !== undefined) return { onFix: () => change(text.slice(0, from) + value + text.slice(to), 1) };
    }
    if (!fix.safe) return {};
    const onFix = () => change(new Validator({ ...options(), select: [rule] }).fix(text), count);
    return count === 1 ? { onFix } : { onFix, fixLabel: [say("Make this change at all {count} places", { count: figure(count) })] };
  }

  /** Puts a changed text in place of the one before, which can be had back. */
  function change(text, count) {
    show(text, { undo: say("Undo the fixes") });
    at("undo").focus();
    announce(joined(many(count, "change made.", "changes made."), ended(at("verdict").textContent), at("count").textContent));
  }

  /** Selects a place in the text and brings it into view. */
  function select([from, to], { line, column }, button) {
    origin = button;
    at("back").hidden = false;
    source.focus({ preventScroll: true });
    source.setSelectionRange(from, to);
    at("editor").scrollIntoView({ block: "nearest" });
    const { font, lineHeight } = getComputedStyle(source);
    ruler.font = font;
    const [x, y] = [(column - 1) * ruler.measureText("0").width, (line - 1) * parseFloat(lineHeight)];
    source.scrollTop = Math.max(0, y - source.clientHeight / 2);
    source.scrollLeft = x < source.clientWidth * 0.7 ? 0 : x - source.clientWidth / 2;
    follow();
  }

  /** Numbers and underlines go where the text is scrolled to. */
  function follow() {
    draw();
    at("marks").style.transform = `translate(${-source.scrollLeft}px, ${-source.scrollTop}px)`;
    at("gutter").firstElementChild.style.transform = `translateY(${at("gutter").dataset.from - source.scrollTop}px)`;
  }

  /** Fills the panel that is open, beside the list of findings: the other form, or the report. */
  function showPanel() {
    const isEmpty = report === undefined;
    const text = source.value;
    at("tab-other").textContent = say(isXml(text) ? "As JSON" : "As XML");
    for (const id of ["copy-other", "copy-report"]) at(id).disabled = isEmpty;
    if (!at("panel-report").hidden) at("report").textContent = isEmpty ? "" : JSON.stringify(report, null, 2);
    if (at("panel-other").hidden) return;
    at("other").textContent = "";
    at("left-out").replaceChildren();
    if (isEmpty) return;
    const message = at("option-dataset").value === "eu-h7" ? "eu-h7" : "wco-dec";
    let made;
    try {
      made = isXml(text) ? toJson(text) : toXml(text, message);
    } catch (error) {
      console.warn(error);
      at("copy-other").disabled = true;
      at("left-out").append(element("p", { dir: "auto" }, unloaded()));
      return;
    }
    const { declaration, xml, leftOut } = made;
    at("other").textContent = xml ?? JSON.stringify(declaration, null, 2);
    if (leftOut.length === 0) return;
    at("left-out").append(element("details", { class: "fold" },
      element("summary", {}, bdi(many(leftOut.length, "field has no place in this form", "fields have no place in this form"))),
      element("ul", {}, ...leftOut.map((pointer) => element("li", {}, element("code", {}, pointer))))));
  }

  /** Shows a text in place of the one before, which can be had back, with what is to be said of it. */
  function show(text, { undo = say("Undo: the text before"), why = "" } = {}) {
    const was = source.value;
    source.value = text;
    source.scrollTop = 0;
    before = was;
    at("undo").textContent = undo;
    at("undo").hidden = was.trim() === "" || was === text;
    at("decoded").textContent = why;
    check();
  }

  /** Shows a file. */
  async function open(file) {
    let read;
    try {
      read = await textOf(file);
    } catch {
      at("decoded").textContent = `${say("{name} could not be checked", file)}${colon()}${unreadable()}`;
      announce(at("decoded").textContent);
      return;
    }
    const { text, why } = read;
    show(text, { why });
    if (why) announce(joined(why, ended(at("verdict").textContent)));
  }

  tabs([at("tab-found"), at("tab-other"), at("tab-report")], showPanel);
  copies(at("copy-source"), () => source.value);
  copies(at("copy-other"), () => at("other").textContent);
  copies(at("copy-report"), () => at("report").textContent);
  const onInput = ({ isComposing }) => {
    at("decoded").textContent = "";
    before = undefined;
    at("undo").hidden = true;
    clearTimeout(timer);
    // Whoever types isn't talked over, nor corrected before a word is composed; the verdict is read out when the text is left.
    if (!isComposing) timer = setTimeout(() => check({ says: false }), REST);
  };
  source.addEventListener("input", onInput);
  source.addEventListener("compositionend", onInput);
  source.addEventListener("focusout", () => {
    if (source.value.trim() !== "") announce(joined(ended(at("verdict").textContent), at("count").textContent));
  });
  source.addEventListener("scroll", follow);
  for (const name of ["to", "on", "actor", "dataset"]) at(`option-${name}`).addEventListener("input", () => check());
  at("fix-all").addEventListener("click", () => {
    const count = report.findings.filter(({ fix }) => fix?.safe).length;
    change(new Validator(options()).fix(source.value), count);
  });
  at("undo").addEventListener("click", () => {
    show(before);
    at("undo").hidden = true;
    source.focus();
  });
  at("back").addEventListener("click", () => goTo(origin));
  at("retry").addEventListener("click", () => {
    check();
    if (at("retry").hidden) at("results").focus();
  });
  at("to-results").addEventListener("click", (event) => {
    // Not followed: nothing goes into the address.
    event.preventDefault();
    at("results").focus();
    at("results").scrollIntoView();
  });
  at("open-one").addEventListener("click", () => {
    const wanted = Math.trunc(at("which").valueAsNumber) || 1;
    show(`${several.textAt(Math.min(Math.max(1, wanted), several.count) - 1)}\n`);
    source.focus();
  });
  at("sample").addEventListener("change", async ({ target }) => {
    const name = target.value;
    if (name === "") return;
    // The same one can be loaded again.
    target.value = "";
    let text;
    try {
      const sample = await fetch(`samples/${name}`);
      if (!sample.ok) throw new Error(sample.statusText);
      text = await sample.text();
    } catch {
      at("count").textContent = say("The sample could not be loaded: there is no network.");
      announce(at("count").textContent);
      return;
    }
    show(text);
  });
  at("file").addEventListener("change", async ({ target }) => {
    const [file] = target.files;
    if (file) await open(file);
    target.value = "";
  });
  // Wherever on the page it is dropped: else the browser would open the file in the place of the page.
  const editor = at("editor");
  for (const name of ["dragenter", "dragover"]) {
    addEventListener(name, (event) => {
      if (!event.dataTransfer.types.includes("Files")) return;
      event.preventDefault();
      editor.classList.add("over");
    });
  }
  for (const name of ["dragleave", "drop"]) {
    addEventListener(name, (event) => {
      if (name === "drop" || event.relatedTarget === null) editor.classList.remove("over");
    });
  }
  addEventListener("drop", async (event) => {
    const [file, ...others] = event.dataTransfer.files;
    if (file === undefined) return;
    event.preventDefault();
    onDrop();
    await open(file);
    if (others.length > 0) {
      const left = say("Only {name} was read. The page for many parcels reads lists and tables.", { name: file.name });
      at("decoded").textContent = joined(at("decoded").textContent, left);
    }
  });
  check();
  return { show, check };
}
