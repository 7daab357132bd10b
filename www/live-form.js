// A form that is checked while it is filled in: findings beside their fields, a summary with links, and buttons that fix.

import { Validator, applyFix } from "./pkg/index.js";
import { showBorder } from "./border.js";
import { announce, element } from "./dom.js";
import { byGravity, countOf, editionsOf, fieldsOf, findingElement, isMissing, notCheckedElement, offered, verdictOf } from "./findings.js";
import { inFirst } from "./needs.js";
import { putAt, valueAt } from "./pointer.js";
import { showSummary } from "./summary.js";
import { ended, joined, say } from "./words.js";

/** Milliseconds of rest after a keystroke before the form is checked. */
const REST = 150;
/** Of several fields under one place, the one that somebody would fill in first. */
const FOREMOST = ["value", "amount", "name", "line", "description"];
/** The signs of what is needed; the legend says what they mean. */
const MARKS = { required: "*", expected: "(*)" };

/** Today, as the package takes it where no day is given. */
export function today() {
  const now = new Date();
  const two = (number) => String(number).padStart(2, "0");
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}

/** The value of a field as the declaration has it; `undefined` where nothing is filled in. */
function valueOf(field) {
  if (field.type === "checkbox") return field.checked ? field.value : field.dataset.unchecked;
  if (field.value.trim() === "") return undefined;
  // A unit says nothing without its figure, nor the kind of a number without the number.
  const figure = field.dataset.with && document.getElementById(field.dataset.with);
  if (figure && figure.value === "") return undefined;
  if (field.dataset.kind === "boolean") return field.value === "true";
  // A whole number that doesn't look like one goes in as it was written, and is found.
  if (field.dataset.kind === "integer" && /^\d{1,9}$/.test(field.value)) return Number(field.value);
  return field.value;
}

/** Whether somebody types into a field. */
const takesText = (field) => field.tagName === "INPUT" && !["checkbox", "date"].includes(field.type);

/** Whether nothing may be filled in. A unit stands beside its figure, and some choices have no empty one. */
function canBeEmpty(field) {
  if (field.dataset.with) return false;
  return field.tagName === "SELECT" ? field.querySelector('option[value=""]') !== null : field.type !== "checkbox";
}

function putInto(field, value) {
  if (field.type === "checkbox") field.checked = value === field.value;
  else field.value = String(value ?? "");
}

/** Fills a field as if somebody typed it, so that the browser can undo it. */
function retype(field, value) {
  field.focus();
  if (!takesText(field) || document.activeElement !== field) return putInto(field, value);
  field.select();
  const isDone = value === "" ? document.execCommand("delete") : document.execCommand("insertText", false, value);
  if (!isDone) putInto(field, value);
}

/** The fields that are shown, by the places that they stand for: `data-path`, and for findings `data-also`. */
class Fields {
  #exact = new Map();
  #within = new Map();
  #anchors = new Map();

  constructor(form) {
    this.all = [...form.querySelectorAll("[data-path]")].filter((field) => !field.closest("[hidden]"));
    for (const field of this.all) {
      const { path } = field.dataset;
      this.#exact.set(path, field);
      for (let end = path.lastIndexOf("/"); end > 0; end = path.lastIndexOf("/", end - 1)) {
        const owner = path.slice(0, end);
        const inner = path.slice(end + 1);
        const near = FOREMOST.indexOf(inner);
        const far = FOREMOST.indexOf(inner.slice(inner.lastIndexOf("/") + 1));
        // What stands directly under the place goes before what stands deeper.
        const rank = near !== -1 ? near : FOREMOST.length + (far === -1 ? FOREMOST.length : far);
        const known = this.#within.get(owner);
        if (known === undefined || rank < known.rank) this.#within.set(owner, { field, rank });
      }
    }
    for (const field of this.all.filter((field) => field.dataset.also)) {
      for (const path of field.dataset.also.split(" ")) this.#within.set(path, { field });
    }
    for (const anchor of form.querySelectorAll("[data-anchor]")) this.#anchors.set(anchor.dataset.anchor, anchor);
  }

  /** The field at exactly that place. */
  exactly(path) {
    return this.#exact.get(path);
  }

  /** The field or other element that a finding at a place belongs to. */
  at(path) {
    if (path === null) return undefined;
    const here = this.#exact.get(path) ?? this.#within.get(path)?.field ?? this.#anchors.get(path);
    if (here) return here;
    for (let end = path.lastIndexOf("/"); end > 0; end = path.lastIndexOf("/", end - 1)) {
      const around = this.#exact.get(path.slice(0, end));
      if (around) return around;
    }
    return undefined;
  }
}

/**
 * A form that is checked while it is filled in. Its fields carry the pointer they stand for in `data-path`.
 *
 * `base()` gives what the declaration holds besides the fields, `options()` what it is checked with, `needs()` how much each
 * place is needed. Of the elements `legend` (of the marks of what is needed), `summary`, `border`, `unchecked`, `editions`,
 * `jump`, `rows` (whose children come and go) and `back` (the button that undoes what replaced everything) a page may have
 * each or none. `asked()` is called when values are put back that other
 * fields depend on.
 */
export class LiveForm {
  #form;
  #page;
  #base;
  #options;
  #validator;
  #validatorKey;
  #touched = new WeakSet();
  #notes = new WeakMap();
  /** What describes a field on the page itself. */
  #hints = new WeakMap();
  #folds = new Set();
  #timer;
  #pressed = false;
  /** The field whose value is being typed: it isn't finished before it is left. */
  #typing;
  /** The field that was left last, until that was told. */
  #left;
  /** What the focus is on its way to, while a field is left. */
  #heading;
  #verdict;

  constructor({ form, base, options = () => ({}), ...page }) {
    this.#form = form;
    this.#page = page;
    this.#base = base;
    this.#options = options;
    const onInput = ({ target, isComposing }) => {
      if (!target.dataset.path) return;
      this.#offerBack(undefined);
      this.#touched.add(target);
      const isTyped = takesText(target);
      // What the browser fills in without the focus is finished.
      this.#typing = isTyped && target.matches(":focus") ? target : undefined;
      clearTimeout(this.#timer);
      const check = () => this.check({ says: !isTyped, left: isTyped ? undefined : target });
      // What an input method composes is no value before it is done.
      this.#timer = isComposing ? undefined : setTimeout(check, isTyped ? REST : 0);
    };
    form.addEventListener("input", onInput);
    form.addEventListener("compositionend", onInput);
    form.addEventListener("keydown", ({ key }) => {
      // A finding that the last letters settled must not be the next stop.
      if (key === "Tab" && this.#timer !== undefined) this.check();
    });
    form.addEventListener("keydown", (event) => {
      if (event.key !== "Enter" || event.isComposing || event.defaultPrevented || !matchMedia("(pointer: coarse)").matches) return;
      // On a telephone the key is called "next". It would send the form after its first field.
      const next = takesText(event.target) && this.#after(event.target);
      if (!next) return;
      event.preventDefault();
      next.focus();
    });
    form.addEventListener("focusout", ({ target, relatedTarget }) => {
      if (!target.dataset.path) return;
      this.#touched.add(target);
      this.#typing = undefined;
      this.#left = target;
      this.#heading = relatedTarget;
      // Findings that appear between press and release would push the pressed button away.
      if (!this.#pressed) this.#leave();
      this.#heading = undefined;
    });
    // The release of another button may go to the menu that it opens.
    document.addEventListener("pointerdown", ({ button }) => (this.#pressed = button === 0));
    for (const end of ["pointerup", "pointercancel"]) {
      document.addEventListener(end, () => {
        this.#pressed = false;
        if (this.#left) setTimeout(() => this.#leave());
      });
    }
    form.addEventListener("submit", (event) => {
      event.preventDefault();
      this.#typing = undefined;
      const report = this.reveal();
      this.#page.summary?.closest("[tabindex]").focus();
      announce(joined(ended(this.#verdict), countOf(report)));
    });
    // What was typed before the page was ready, or is the browser's own memory of it, is no less somebody's.
    for (const field of this.#fields().all) {
      if (field.tagName === "INPUT" && field.value !== field.defaultValue) this.#touched.add(field);
    }
    page.jump?.addEventListener("click", (event) => {
      // Not followed: nothing goes into the address.
      event.preventDefault();
      const summary = page.summary.closest("[tabindex]");
      summary.focus();
      summary.scrollIntoView();
    });
  }

  /** The declaration as the fields have it now. */
  read(fields = this.#fields()) {
    const declaration = this.#base();
    for (const field of fields.all) {
      const value = valueOf(field);
      if (value !== undefined) putAt(declaration, field.dataset.path, value);
    }
    return declaration;
  }

  /** The fields that are shown; the rows of a list that are filled in come first, so that the list has no gaps. */
  #fields() {
    const lists = new Map();
    for (const row of this.#form.querySelectorAll("[data-list]")) {
      const rows = lists.get(row.dataset.list) ?? [[], []];
      const isFilled = [...row.querySelectorAll("[data-part]")].some((field) => valueOf(field) !== undefined);
      rows[isFilled ? 0 : 1].push(row);
      lists.set(row.dataset.list, rows);
    }
    for (const [list, rows] of lists) {
      rows.flat().forEach((row, index) => {
        for (const field of row.querySelectorAll("[data-part]")) field.dataset.path = `${list}/${index}${field.dataset.part}`;
      });
    }
    return new Fields(this.#form);
  }

  /** The next field that is in sight. */
  #after(field, { all } = this.#fields()) {
    return all.slice(all.indexOf(field) + 1).find((one) => one.checkVisibility());
  }

  /** Names the key that ends a field on a keyboard on the screen: it leads on, and from the last field to the review. */
  #nameKeys({ all }) {
    const typed = all.filter(takesText);
    const last = all.findLast((field) => !field.closest("details:not([open])"));
    for (const field of typed) {
      const name = field === last ? "done" : "next";
      if (field.enterKeyHint !== name) field.enterKeyHint = name;
    }
  }

  /** Marks the fields that are needed, and says it to screen readers. */
  #mark({ all }) {
    const { needs, legend } = this.#page;
    if (!needs) return;
    const known = needs();
    const marked = new Set();
    for (const field of all) {
      const asked = canBeEmpty(field) ? known.get(inFirst(field.dataset.path)) : undefined;
      const need = asked in MARKS ? asked : "";
      marked.add(need);
      if ((field.dataset.need ?? "") === need) continue;
      field.dataset.need = need;
      const [label] = field.labels;
      label.querySelector(".need")?.remove();
      if (need !== "") label.append(element("span", { class: `need ${need}`, "aria-hidden": "true" }, `\u00a0${MARKS[need]}`));
      if (need === "required") field.ariaRequired = "true";
      else field.removeAttribute("aria-required");
      this.#describe(field);
    }
    for (const one of legend.children) one.hidden = !marked.has(one.dataset.need);
    legend.hidden = [...legend.children].every(({ hidden }) => hidden);
  }

  /** Names what describes a field: that it is usually needed, its hint, and what is found at it. */
  #describe(field) {
    if (!this.#hints.has(field)) this.#hints.set(field, field.getAttribute("aria-describedby"));
    const need = field.dataset.need === "expected" && this.#page.legend.querySelector("[data-need=expected] [id]").id;
    const said = [need, this.#hints.get(field), ...(this.#notes.get(field)?.describing ?? [])].filter(Boolean);
    if (said.length > 0) field.setAttribute("aria-describedby", said.join(" "));
    else field.removeAttribute("aria-describedby");
  }

  /** Empties the fields of the declaration, and forgets that they were touched. What the form has besides stays. */
  #empty() {
    const others = [...this.#form.elements].filter((field) => field.matches("input, select") && !field.dataset.path);
    const values = others.map(({ value }) => value);
    this.#form.reset();
    others.forEach((field, index) => (field.value = values[index]));
    this.#touched = new WeakSet();
  }

  /** Fills the fields from a declaration, and shows what is found at each. */
  fill(declaration) {
    this.#empty();
    for (const field of this.#fields().all) {
      const value = valueAt(declaration, field.dataset.path);
      if (value !== undefined) putInto(field, value);
    }
    this.reveal();
  }

  /** Empties all fields. */
  clear() {
    this.#empty();
    this.check();
  }

  /** Replaces what is filled in, and offers to put it back. */
  replace(words, change) {
    const { rows, asked } = this.#page;
    const touched = this.#touched;
    const kept = rows && [...rows.children];
    const values = Array.from(this.#form.querySelectorAll("[data-path]"), (field) => [field, field.type === "checkbox" ? field.checked : field.value]);
    change();
    this.#offerBack(() => {
      rows?.replaceChildren(...kept);
      // Twice: the choices of some fields depend on the values of others.
      for (let times = 0; times < 2; times++) {
        for (const [field, value] of values) field[field.type === "checkbox" ? "checked" : "value"] = value;
        asked?.();
      }
      this.#touched = touched;
      return this.check();
    });
    announce(joined(words, ended(this.#verdict)));
  }

  /** Shows the button that puts back what was replaced, or takes it away. */
  #offerBack(putBack) {
    const { back } = this.#page;
    if (!back) return;
    back.hidden = putBack === undefined;
    back.onclick = () => {
      const report = putBack();
      this.#offerBack(undefined);
      this.#form.querySelector("[type=submit]").focus();
      announce(joined(say("What was there before is back."), ended(this.#verdict), countOf(report)));
    };
  }

  /** Shows the findings of every field, touched or not. */
  reveal() {
    for (const field of this.#fields().all) this.#touched.add(field);
    return this.check();
  }

  /** The validator for the options as they are now. */
  #with(options) {
    const key = JSON.stringify(options);
    if (this.#validatorKey !== key) {
      // A digest at each keystroke would serve nobody.
      this.#validator = new Validator({ digest: false, ...options });
      this.#validatorKey = key;
    }
    return this.#validator;
  }

  /** Checks once a field was left. */
  #leave() {
    const left = this.#left;
    this.#left = undefined;
    this.check({ says: true, left });
  }

  /** Checks everything and shows it; `says` reads the news out, of the field that was `left` first. */
  check({ says = false, left } = {}) {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    const fields = this.#fields();
    this.#nameKeys(fields);
    this.#mark(fields);
    const declaration = this.read(fields);
    const options = this.#options();
    const made = this.#with(options).check(declaration);
    // A form is one part of a declaration by its nature, so it doesn't say that the other is still to come.
    const report = { ...made, notChecked: made.notChecked.filter(({ rule }) => rule !== "part") };
    const byField = new Map(fields.all.map((field) => [field, []]));
    const entries = report.findings.map((finding) => {
      const field = fields.at(finding.path);
      const isOpen = isMissing(finding, declaration) || (finding.unfinished === true && field === this.#typing);
      byField.get(field)?.push(finding);
      return { finding, field, isOpen };
    });
    for (const [field, findings] of byField) {
      const isTyped = field === this.#typing;
      // The gravest first: it is the one that is read out.
      findings.sort(byGravity);
      this.#show(field, this.#touched.has(field) ? findings.filter((finding) => !(isTyped && finding.unfinished)) : [], fields, declaration, left);
    }
    const open = new Set(entries.filter(({ isOpen }) => isOpen).map(({ finding }) => finding));
    const verdict = verdictOf(report, (finding) => open.has(finding));
    const order = new Map(fields.all.map((field, index) => [field, index]));
    const rank = ({ field }) => (field ? (order.get(field) ?? order.size) : order.size + 1);
    entries.sort((one, other) => rank(one) - rank(other));
    this.#showPage(report, entries, verdict, options);
    if (this.#page.border) showBorder(this.#page.border, report, (path) => fields.at(path));
    if (says) this.#say(report, verdict, left);
    this.#verdict = verdict.words;
    this.#form.dispatchEvent(new CustomEvent("checked", { detail: entries }));
    return report;
  }

  /** The summary, and what a page shows of the report besides. */
  #showPage(report, entries, verdict, options) {
    const { summary, unchecked, editions, jump } = this.#page;
    if (summary) showSummary(summary, report, entries, verdict, this.#folds);
    if (unchecked) {
      const key = JSON.stringify(report.notChecked);
      if (unchecked.dataset.key !== key) unchecked.replaceChildren(...[notCheckedElement(report)].filter(Boolean));
      unchecked.dataset.key = key;
    }
    if (editions) editions.textContent = editionsOf(report, options.on ?? today());
    if (jump) {
      jump.textContent = joined(ended(verdict.words), countOf(report));
      jump.className = `jump ${verdict.style}`;
    }
  }

  /** Reads out what is new: at the field that was left, else that the verdict is another. */
  #say(report, verdict, left) {
    const notes = this.#notes.get(left);
    if (notes && notes.said !== notes.key && notes.first !== undefined) announce(notes.first);
    else if (verdict.words !== this.#verdict) announce(joined(ended(verdict.words), countOf(report)));
    if (notes) notes.said = notes.key;
  }

  /** Shows the findings of one field, while another or the same one is `left`. */
  #show(field, findings, fields, declaration, left) {
    let notes = this.#notes.get(field);
    if (notes === undefined) {
      if (findings.length === 0) return;
      notes = { box: element("div", { class: "notes" }), key: "[]" };
      const cell = field.closest(".cell");
      // A list of codes that is open hides no finding.
      cell.insertBefore(notes.box, cell.querySelector(":scope > .codes"));
      this.#notes.set(field, notes);
    }
    const key = JSON.stringify(findings);
    if (notes.key === key) return;
    notes.key = key;
    notes.first = findings[0]?.message;
    const stop = [this.#heading, document.activeElement].find((one) => one && notes.box.contains(one));
    const fixes = offered(findings.filter((finding) => this.#canFix(finding, fields)));
    const shown = findings.map((finding) => findingElement(finding, {
      onFix: fixes.has(finding) ? () => this.#fix(finding, field) : undefined,
      nameOf: (path, value) => [...(fields.exactly(path)?.options ?? [])].find((option) => option.value === value)?.text,
      onChoose: (code) => this.#choose(field, code),
      isFolded: finding.rule === "field-missing" && !finding.fix && isMissing(finding, declaration),
    }));
    notes.box.replaceChildren(...shown);
    notes.describing = shown.flatMap((one) => one.said);
    this.#describe(field);
    if (findings.some(({ severity }) => severity === "error")) field.setAttribute("aria-invalid", "true");
    else field.removeAttribute("aria-invalid");
    const worst = findings[0]?.severity;
    field.dataset.found = worst ?? "";
    if (worst !== undefined && worst !== "advice") {
      const fold = field.closest("details.fold");
      if (fold) fold.open = true;
    }
    if (stop) this.#stopAgain(stop, notes.box, field, fields, left);
  }

  /** The focus was in a box that was redrawn: it goes to the same part of the same finding, else to a field. */
  #stopAgain(stop, box, field, fields, left) {
    const { rule } = stop.closest(".finding").dataset;
    const same = box.querySelector(`[data-rule="${rule}"] ${stop.localName}`);
    // From another field the way into the box led backwards, to this field.
    const isBack = left !== undefined && left !== field;
    const next = isBack ? field : this.#after(field, fields);
    (same ?? next ?? this.#form.querySelector("[type=submit]")).focus();
  }

  /** Whether the change can be made here: every place has a field. */
  #canFix({ fix }, fields) {
    return fix !== undefined && fieldsOf(fix.patch).every(({ path }) => fields.exactly(path));
  }

  /** Makes the change of a finding. A private value isn't in the patch: it is worked out from what the fields have. */
  #fix(finding, field) {
    const fields = this.#fields();
    const changes = fieldsOf(finding.fix.patch);
    const fixed = applyFix(this.read(fields), finding, this.#options());
    for (const { path } of changes) {
      const owner = fields.exactly(path);
      retype(owner, String(valueAt(fixed, path) ?? ""));
      this.#touched.add(owner);
    }
    this.#changed(field);
  }

  /** Writes the code that somebody chose. */
  #choose(field, code) {
    retype(field, code);
    this.#changed(field);
  }

  #changed(field) {
    this.#typing = undefined;
    field.focus();
    const report = this.check();
    announce(joined(say("Changed."), ended(this.#verdict), countOf(report)));
  }
}
