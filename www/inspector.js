// The inspector: a declaration as text, with what is found marked where it stands.

import { Validator, announce, countOf, element, findingElement, verdictOf } from "./shared.js";

/** Milliseconds of rest after a keystroke before the text is checked. */
const REST = 200;
/** Findings shown at once; the rest is counted. */
const SHOWN = 200;
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

/** Starts the inspector; gives a function that shows it another text. */
export function startInspector() {
  const at = (id) => document.getElementById(id);
  const source = at("source");
  const validator = new Validator();
  /** Measures how wide a character is. */
  const ruler = document.createElement("canvas").getContext("2d");
  let timer;
  let before;

  function check() {
    clearTimeout(timer);
    const text = source.value;
    const blank = text.trim() === "";
    const report = blank ? { verdict: "pass", findings: [] } : validator.check(text);
    // As one reads: from the first line down; what has no place comes first.
    const place = ({ at }) => (at ? [at.line, at.column] : [0, 0]);
    report.findings.sort((one, other) => place(one)[0] - place(other)[0] || place(one)[1] - place(other)[1]);
    const starts = lineStarts(text);
    const { style, words } = blank ? { style: "open", words: "Waiting for a declaration" } : verdictOf(report);
    at("verdict").className = `stamp ${style}`;
    at("verdict").textContent = words;
    at("count").textContent = blank ? "" : countOf(report.findings);
    at("fix-all").disabled = !report.findings.some(({ fix }) => fix?.safe);
    number(starts, report.findings);
    underline(text, starts, report.findings);
    list(report.findings, starts, text.length);
    if (!blank) announce(`${words}. ${countOf(report.findings)}`);
    follow();
  }

  /** The line numbers, those with findings marked by the gravest. */
  function number(starts, findings) {
    const gravest = new Map();
    for (const { severity, at: place } of findings) {
      if (!place) continue;
      const known = gravest.get(place.line);
      if (known === undefined || GRAVITY.indexOf(severity) < GRAVITY.indexOf(known)) gravest.set(place.line, severity);
    }
    const parts = [];
    let plain = "";
    for (let line = 1; line <= starts.length; line++) {
      const severity = gravest.get(line);
      if (severity === undefined) {
        plain += `${line}\n`;
        continue;
      }
      parts.push(plain, element("span", { class: `at ${severity}`, "data-line": line }, String(line)), "\n");
      plain = "";
    }
    at("gutter").replaceChildren(element("pre", {}, ...parts, plain));
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
    at("marks").replaceChildren(...parts, `${text.slice(done)}\n`);
  }

  function list(findings, starts, length) {
    const shown = findings.slice(0, SHOWN).map((finding) => {
      const where = finding.at
        ? element("button", {
          type: "button", class: "where", click: () => select(rangeOf(finding.at, starts, length), finding.at),
        }, `Line ${finding.at.line}, column ${finding.at.column}`)
        : undefined;
      return element("li", {}, findingElement(finding, { where }));
    });
    if (findings.length > SHOWN) shown.push(element("li", {}, `And ${findings.length - SHOWN} more.`));
    at("found").replaceChildren(...shown);
  }

  /** Selects a place in the text and brings it into view. */
  function select([from, to], { line, column }) {
    source.focus();
    source.setSelectionRange(from, to);
    const { font, lineHeight } = getComputedStyle(source);
    ruler.font = font;
    const [x, y] = [(column - 1) * ruler.measureText("0").width, (line - 1) * parseFloat(lineHeight)];
    source.scrollTop = Math.max(0, y - source.clientHeight / 2);
    source.scrollLeft = x < source.clientWidth * 0.7 ? 0 : x - source.clientWidth / 2;
    follow();
  }

  /** Numbers and underlines go where the text is scrolled to. */
  function follow() {
    at("marks").style.transform = `translate(${-source.scrollLeft}px, ${-source.scrollTop}px)`;
    at("gutter").firstElementChild.style.transform = `translateY(${-source.scrollTop}px)`;
  }

  function show(text) {
    source.value = text;
    source.scrollTop = 0;
    before = undefined;
    at("undo").hidden = true;
    check();
  }

  source.addEventListener("input", () => {
    before = undefined;
    at("undo").hidden = true;
    clearTimeout(timer);
    timer = setTimeout(check, REST);
  });
  source.addEventListener("scroll", follow);
  at("fix-all").addEventListener("click", () => {
    const was = source.value;
    const count = validator.check(was).findings.filter(({ fix }) => fix?.safe).length;
    show(validator.fix(was));
    before = was;
    at("undo").hidden = false;
    at("undo").focus();
    announce(`${count} made. ${at("verdict").textContent}. ${at("count").textContent}`);
  });
  at("undo").addEventListener("click", () => {
    show(before);
    source.focus();
  });
  at("sample").addEventListener("change", async ({ target }) => {
    if (target.value === "") return;
    show(await (await fetch(`samples/${target.value}`)).text());
  });
  at("file").addEventListener("change", async ({ target }) => {
    if (target.files[0]) show(await target.files[0].text());
    target.value = "";
  });
  const editor = at("editor");
  for (const name of ["dragenter", "dragover"]) {
    editor.addEventListener(name, (event) => {
      event.preventDefault();
      editor.classList.add("over");
    });
  }
  for (const name of ["dragleave", "drop"]) editor.addEventListener(name, () => editor.classList.remove("over"));
  editor.addEventListener("drop", async (event) => {
    event.preventDefault();
    const [file] = event.dataTransfer.files;
    show(file ? await file.text() : event.dataTransfer.getData("text"));
  });
  check();
  return show;
}
