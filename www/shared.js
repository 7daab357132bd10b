// What both live pages share: findings beside their fields, the summary with its links, and the fix buttons.

import "./direction.js";
import { Validator } from "./pkg/index.js";

export { default as init, Validator } from "./pkg/index.js";

/** Milliseconds of rest after a keystroke before the form is checked. */
const REST = 150;
/** Milliseconds of rest before something is read out, so that typing isn't talked over. */
const BREATH = 700;

const TAGS = { error: "To correct", warning: "Please check", advice: "Tip" };
const AUTHORITIES = { customs: "Customs", tax: "The tax office", carrier: "The carrier", product: "Market surveillance" };
/** Of several fields under one place, the one that somebody would fill in first. */
const FOREMOST = ["value", "amount", "name", "line", "description"];

/** An element with attributes and children; text stays text. */
export function element(name, attributes = {}, ...children) {
  const made = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) {
    if (typeof value === "function") made.addEventListener(key, value);
    else if (value === true) made.setAttribute(key, "");
    else if (value !== undefined && value !== false) made.setAttribute(key, value);
  }
  made.append(...children.filter((child) => child !== undefined && child !== null));
  return made;
}

const segments = (pointer) => pointer.split("/").slice(1);

/** The value at a pointer; `undefined` where there is none. */
export function valueAt(declaration, pointer) {
  return segments(pointer).reduce((owner, key) => owner?.[key], declaration);
}

/** Puts a value at a pointer, with the objects and lists that lead there. */
export function putAt(declaration, pointer, value) {
  const path = segments(pointer);
  const last = path.pop();
  let owner = declaration;
  path.forEach((key, i) => {
    owner[key] ??= /^\d+$/.test(path[i + 1] ?? last) ? [] : {};
    owner = owner[key];
  });
  owner[last] = value;
  return declaration;
}

/** Whether a finding says that something isn't there yet, rather than that something is wrong. */
export const isMissing = (finding) => finding.rule.endsWith("-missing");

/** The verdict in words and in a style of its own. */
export function verdictOf(report) {
  if (report.verdict === "pass") return { style: "pass", words: "Ready to send" };
  if (report.verdict === "review") return { style: "review", words: "Please look again" };
  const onlyMissing = report.findings.every((finding) => finding.severity !== "error" || isMissing(finding));
  return onlyMissing ? { style: "open", words: "Not complete yet" } : { style: "fail", words: "Something to correct" };
}

/** How many findings of each severity, as a sentence. */
export function countOf(findings) {
  const parts = [["error", "to put right"], ["warning", "to check"], ["advice", "worth a look"]]
    .map(([severity, what]) => [findings.filter((finding) => finding.severity === severity).length, what])
    .filter(([count]) => count > 0)
    .map(([count, what]) => `${count} ${what}`);
  return parts.length === 0 ? "Nothing left to do." : `${parts.join(", ")}.`;
}

const nonce = (() => {
  let last = 0;
  return () => `n${++last}`;
})();

function placeOf(finding) {
  const rows = [
    ["Field", finding.path],
    ["WCO path", finding.wco?.path],
    ["WCO pointer", finding.wco?.pointer],
    ["WCO number", finding.wco?.id],
    ["Decided by", AUTHORITIES[finding.authority]],
    ["Source", finding.source],
    ["Rule", finding.rule],
  ].filter(([, value]) => value);
  return element("details", { class: "place" },
    element("summary", {}, "More about this"),
    element("p", { class: "why" }, finding.why),
    element("dl", {}, ...rows.map(([name, value]) => element("div", {}, element("dt", {}, name), element("dd", {}, value)))));
}

/** What a fix button says; a private value is never written out. */
function fixLabel({ patch }) {
  const [operation] = patch;
  if (operation.op === "remove") return "Remove it";
  if (patch.length === 1 && typeof operation.value === "string" && operation.value !== "") return `Change to “${operation.value}”`;
  return "Tidy it up";
}

/**
 * A finding as an element; `onFix` adds the button that makes its change, `where` what stands before its words.
 *
 * The element's `said` names the parts that describe the field to a screen reader.
 */
export function findingElement(finding, { onFix, where } = {}) {
  const message = nonce();
  const help = nonce();
  const made = element("div", { class: `finding ${finding.severity}`, "data-rule": finding.rule },
    where,
    element("p", { class: "message", id: message },
      element("span", { class: "tag" }, TAGS[finding.severity]), " ", finding.message),
    element("p", { class: "help", id: help }, finding.help),
    // Where there is room; else it is told with the place.
    element("p", { class: "why roomy" }, finding.why),
    finding.fix && onFix
      ? element("button", { type: "button", class: "fix", click: () => onFix(finding) }, fixLabel(finding.fix))
      : undefined,
    placeOf(finding));
  made.said = [message, help];
  return made;
}

/** Says something to screen readers through the page's one live region, the newest only. */
export const announce = (() => {
  let timer;
  return (words) => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      const region = document.getElementById("live");
      if (region.textContent !== words) region.textContent = words;
    }, BREATH);
  };
})();

/** What a field is called, with the number of its item. */
function nameOf(field) {
  const label = field.labels?.[0]?.firstChild?.textContent.trim();
  const item = field.closest(".item")?.querySelector("legend").textContent;
  return label && item ? `${item}: ${label}` : label;
}

/** The summary: verdict, what is missing, what is to correct. `linkTo` gives the element that a link should focus. */
export function showSummary(box, report, linkTo) {
  const inOrder = report.findings.map((finding) => [finding, linkTo(finding)]).sort(([, one], [, other]) =>
    one === other ? 0 : !one ? 1 : !other ? -1
      : one.compareDocumentPosition(other) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1);
  const findings = inOrder.map(([finding]) => finding);
  const { style, words } = verdictOf(report);
  const list = (title, findings) =>
    findings.length === 0 ? [] : [
      element("h3", {}, title),
      element("ul", {}, ...findings.map((finding) => {
        const target = linkTo(finding);
        // What is missing goes by the name that its field has on the page.
        const text = (isMissing(finding) && target && nameOf(target)) || finding.message;
        return element("li", { class: finding.severity }, target
          ? element("a", { href: `#${target.id}`, click: (event) => {
              // Not followed: nothing goes into the address.
              event.preventDefault();
              target.focus();
              target.scrollIntoView({ block: "center" });
            } }, text)
          : text);
      })),
    ];
  const graver = findings.filter((finding) => finding.severity !== "advice");
  const parts = [
    element("p", { class: `stamp ${style}` }, words),
    element("p", { class: "count" }, countOf(report.findings)),
    ...list("Still missing", graver.filter(isMissing)),
    ...list("To correct or check", graver.filter((finding) => !isMissing(finding))),
    ...list("Worth a look", findings.filter((finding) => finding.severity === "advice")),
  ];
  const key = JSON.stringify([words, report.findings.map(({ rule, path, message }) => [rule, path, message])]);
  if (box.dataset.key === key) return;
  box.dataset.key = key;
  // Whoever stands on a link stays in the summary.
  const within = box.contains(document.activeElement);
  box.replaceChildren(...parts);
  if (within) box.focus();
}

/**
 * A form that is checked while it is filled in. Its fields carry the pointer they stand for in `data-path`.
 *
 * `base()` gives what the declaration holds besides the fields.
 */
export class LiveForm {
  #form;
  #summary;
  #base;
  #options;
  #validator;
  #touched = new WeakSet();
  #notes = new WeakMap();
  #timer;
  #pressed = false;
  #verdict;

  constructor({ form, summary, base, options }) {
    this.#form = form;
    this.#summary = summary;
    this.#base = base;
    this.#options = options;
    this.#validator = new Validator(options);
    form.addEventListener("input", ({ target }) => {
      if (!target.dataset.path) return;
      this.#touched.add(target);
      clearTimeout(this.#timer);
      this.#timer = setTimeout(() => this.check(), target.tagName === "SELECT" ? 0 : REST);
    });
    form.addEventListener("focusout", ({ target }) => {
      if (!target.dataset.path) return;
      this.#touched.add(target);
      // Findings that appear between press and release would push the pressed button away.
      if (!this.#pressed) this.check();
    });
    document.addEventListener("pointerdown", () => (this.#pressed = true));
    for (const end of ["pointerup", "pointercancel"]) {
      document.addEventListener(end, () => {
        this.#pressed = false;
        setTimeout(() => this.check());
      });
    }
    form.addEventListener("submit", (event) => {
      event.preventDefault();
      this.reveal();
      this.#summary?.focus();
    });
  }

  /** The fields that are shown. */
  fields() {
    return [...this.#form.querySelectorAll("[data-path]")].filter((field) => !field.closest("[hidden]"));
  }

  /** The declaration as the fields have it now. */
  read() {
    const declaration = this.#base();
    for (const field of this.fields()) {
      if (field.value.trim() === "") continue;
      // A unit says nothing without its figure, nor the kind of a number without the number.
      const figure = field.dataset.with && document.getElementById(field.dataset.with);
      if (figure && figure.value === "") continue;
      putAt(declaration, field.dataset.path, field.dataset.kind === "boolean" ? field.value === "true" : field.value);
    }
    return declaration;
  }

  /** Fills the fields from a declaration, and shows what is found at each. */
  fill(declaration) {
    this.#form.reset();
    for (const field of this.fields()) {
      const value = valueAt(declaration, field.dataset.path);
      if (value !== undefined) field.value = String(value);
    }
    this.reveal();
  }

  /** Empties all fields, and forgets that they were touched. */
  clear() {
    this.#form.reset();
    this.#touched = new WeakSet();
    this.check();
  }

  /** Shows the findings of every field, touched or not. */
  reveal() {
    for (const field of this.fields()) this.#touched.add(field);
    this.check();
  }

  /** The field or other element that a finding belongs to. */
  #target(path) {
    if (path === null) return undefined;
    const fields = this.fields();
    const inner = fields.filter((field) => field.dataset.path.startsWith(`${path}/`));
    return fields.find((field) => field.dataset.path === path)
      ?? FOREMOST.map((name) => inner.find((field) => field.dataset.path === `${path}/${name}`)).find(Boolean)
      ?? inner[0]
      ?? fields.find((field) => path.startsWith(`${field.dataset.path}/`))
      ?? this.#form.querySelector(`[data-anchor="${CSS.escape(path)}"]`)
      ?? undefined;
  }

  /** Checks everything and shows it. */
  check() {
    clearTimeout(this.#timer);
    const report = this.#validator.check(this.read());
    const byField = new Map(this.fields().map((field) => [field, []]));
    for (const finding of report.findings) byField.get(this.#target(finding.path))?.push(finding);
    let news;
    for (const [field, findings] of byField) {
      const shown = this.#touched.has(field) ? findings : [];
      if (this.#show(field, shown) && field === document.activeElement) news = shown[0]?.message;
    }
    if (this.#summary) showSummary(this.#summary, report, (finding) => this.#target(finding.path));
    const { words } = verdictOf(report);
    if (news) announce(news);
    else if (words !== this.#verdict && this.#verdict !== undefined) announce(`${words}. ${countOf(report.findings)}`);
    this.#verdict = words;
    this.#form.dispatchEvent(new CustomEvent("checked", { detail: report }));
    return report;
  }

  /** Shows the findings of one field; whether they are others than before. */
  #show(field, findings) {
    let notes = this.#notes.get(field);
    if (notes === undefined) {
      notes = { box: element("div", { class: "notes" }), key: "[]", hint: field.getAttribute("aria-describedby") };
      field.closest(".cell").append(notes.box);
      this.#notes.set(field, notes);
    }
    const key = JSON.stringify(findings);
    if (notes.key === key) return false;
    notes.key = key;
    const within = notes.box.contains(document.activeElement);
    const shown = findings.map((finding) => findingElement(finding, { onFix: this.#canFix(finding) ? () => this.#fix(finding, field) : undefined }));
    notes.box.replaceChildren(...shown);
    const said = [notes.hint, ...shown.flatMap((one) => one.said)].filter(Boolean).join(" ");
    if (said) field.setAttribute("aria-describedby", said);
    else field.removeAttribute("aria-describedby");
    if (findings.some(({ severity }) => severity === "error")) field.setAttribute("aria-invalid", "true");
    else field.removeAttribute("aria-invalid");
    const worst = ["error", "warning", "advice"].find((severity) => findings.some((finding) => finding.severity === severity));
    field.dataset.found = worst ?? "";
    if (within) field.focus();
    return true;
  }

  /** Whether the change can be made here: every place has a field, and what has no value is safe. */
  #canFix({ fix }) {
    return fix?.patch.every(({ op, path, value }) =>
      (op === "remove" || value !== undefined || fix.safe) && this.fields().some((field) => field.dataset.path === path));
  }

  /** Makes the change of a finding. A private value isn't in the patch; the validator makes that change itself. */
  #fix(finding, field) {
    const isPrivate = finding.fix.patch.some(({ op, value }) => op !== "remove" && value === undefined);
    const fixed = isPrivate ? new Validator({ ...this.#options, select: [finding.rule] }).fix(this.read()) : undefined;
    for (const { op, path, value } of finding.fix.patch) {
      const owner = this.fields().find((one) => one.dataset.path === path);
      owner.value = op === "remove" ? "" : (value ?? valueAt(fixed, path) ?? "");
      this.#touched.add(owner);
    }
    field.focus();
    const report = this.check();
    announce(`Changed. ${verdictOf(report).words}. ${countOf(report.findings)}`);
  }
}

/** The countries that the pages offer. */
const COUNTRIES = ("AE AR AT AU BE BG BR CA CH CL CN CO CY CZ DE DK EE ES FI FR GB GR HK HR HU ID IE IL IN IS IT JP KR LT "
  + "LU LV MT MX MY NL NO NZ PH PL PT RO RS RU SA SE SG SI SK TH TR TW UA US VN ZA").split(" ");

/** Options for the countries, by their English names. */
export function countryOptions() {
  const names = new Intl.DisplayNames(["en"], { type: "region" });
  return COUNTRIES.map((code) => [code, names.of(code)])
    .sort(([, one], [, other]) => one.localeCompare(other, "en"))
    .map(([code, name]) => element("option", { value: code }, name));
}
