// Binds a native HTML form to a validator: findings become the fields' own validity and described messages.

import { refusal } from "./declaration.js";
import { CLASSES } from "./fields.js";
import { choiceOf, optionsOf } from "./options.js";
import { LISTS, segments, withValue } from "./patch.js";
import { shownAt } from "./places.js";
import { kindOf } from "./sources.js";
import { inWords } from "./standard.js";

/** Milliseconds of rest after a keystroke before the form is checked. */
const REST = 150;

/** The value that a field adds to a declaration; `undefined` where nothing is filled in. */
function valueOf(field) {
  if (field.type === "checkbox") return field.checked;
  if (field.type === "radio") return field.checked ? field.value : undefined;
  return field.value.trim() === "" ? undefined : field.value;
}

/** A copy of objects and lists. `structuredClone` refuses proxies, such as Vue's. */
function copied(value) {
  if (Array.isArray(value)) return value.map(copied);
  if (kindOf(value) !== "Object" || typeof value.toJSON === "function") return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, copied(inner)]));
}

/** What a pointer has wrong that leads to no field of a declaration; `undefined` where it leads to one. */
function mistakeIn(pointer) {
  let [known] = CLASSES;
  let isList = false;
  for (const segment of segments(pointer)) {
    if (isList) {
      isList = false;
      if (!/^(0|[1-9]\d*)$/.test(segment)) return `there is a number in the place of "${segment}"`;
    } else {
      if (known === null) return `nothing is in the field before "${segment}"`;
      if (!Object.hasOwn(known, segment)) return `there is no ${choiceOf(segment, Object.keys(known))}`;
      // What a message has besides is a tree of any names.
      if (segment === "wco") return undefined;
      known = known[segment];
      isList = LISTS.includes(segment);
    }
  }
  return known === null ? undefined : "several fields are there";
}

/** Of each form what its bindings have as their fields, and its `noValidate` before. */
const holds = new WeakMap();

// The browser's own check would stop a submission before its event, and with it ours.
function hold(form, fields) {
  const held = holds.get(form) ?? { bindings: new Set(), noValidate: form.noValidate };
  holds.set(form, held);
  held.bindings.add(fields);
  form.noValidate = true;
  return held;
}

function release(form, fields) {
  const held = holds.get(form);
  held.bindings.delete(fields);
  if (held.bindings.size > 0) return;
  form.noValidate = held.noValidate;
  holds.delete(form);
}

let made = 0;

function noteElement() {
  const note = document.createElement("div");
  note.id = `declarant-note-${(made += 1)}`;
  note.className = "declarant-note";
  // The focus is on the next field when the message of one that was left comes.
  note.setAttribute("aria-live", "polite");
  return note;
}

function fill(note, findings) {
  const said = findings.map((finding) => `${finding.severity} ${inWords(finding)}`).join("\n");
  // What stands there already isn't read out again.
  if (note.said === said) return;
  note.said = said;
  note.replaceChildren(...findings.map((finding) => {
    const line = document.createElement("p");
    line.dataset.severity = finding.severity;
    line.textContent = inWords(finding);
    return line;
  }));
}

/**
 * Checks a form while it is filled in.
 *
 * `map` says which JSON Pointer each field stands for, by the field's name; without it fields carry theirs in
 * `data-path`. `base`, an object or a function that returns one, is what the declaration holds besides the fields.
 *
 * Nothing is said of a field before it is left for the first time or the browser fills it in, nor while an input method
 * composes, and while it is typed in only what its value can't become right by going on. From then on each field has the
 * message of its worst finding as its custom validity (errors only), `aria-invalid`, and an element with all its messages
 * that `aria-describedby` names. Submitting shows all, and is prevented while there is an error; the first field with one
 * gets the focus. Errors at no field that can be filled in, such as in what `base` holds, are then shown at the form's end.
 *
 * What the page's own markup asks of fields (`required`, `pattern`) holds as before, unless the form has `novalidate`: what
 * it has against a field here is shown as an error of it, and what it has against another one by the browser.
 *
 * After each check the form gets a `declarant` event with the report as its detail.
 */
export function bindForm(form, validator, map, options = {}) {
  const { base = {}, rest = REST } = optionsOf(options, ["base", "rest"]);
  if (typeof form?.elements?.[Symbol.iterator] !== "function") throw new TypeError("the form must be an HTMLFormElement");
  if (typeof validator !== "function" && typeof validator?.check !== "function") {
    throw new TypeError("the validator must be a Validator, or a function that returns one");
  }
  if (map !== undefined && kindOf(map) !== "Object") {
    throw new TypeError('the map must be an object with a JSON Pointer for the name of each field, such as { name: "/buyer/name" }');
  }
  if (!Number.isFinite(rest) || rest < 0) throw new TypeError('the option "rest" must be a number of milliseconds');
  const checkBase = (value) => {
    if (!Array.isArray(value) && refusal(value) === undefined) return value;
    throw new TypeError('the option "base" must be a plain object, or a function that returns one');
  };
  if (typeof base !== "function") checkBase(base);
  let left = new WeakSet();
  const notes = new Map();
  const elsewhere = noteElement();
  elsewhere.setAttribute("role", "alert");
  elsewhere.tabIndex = -1;
  let timer, typing, isAllShown = false, isPressed = false, isOwed = false, isBound = true;

  const isKnown = new Set();
  function checkField({ field, pointer }) {
    if (typeof pointer !== "string" || !pointer.startsWith("/")) {
      throw new TypeError(`the field "${field.name}" must have a JSON Pointer, such as "/buyer/name"`);
    }
    const mistake = isKnown.has(pointer) ? undefined : mistakeIn(pointer);
    if (mistake !== undefined) throw new TypeError(`the field "${field.name}" must have the JSON Pointer of a field: in "${pointer}" ${mistake}`);
    if (typeof field.value !== "string") throw new TypeError(`the element "${field.name}" has no value that a field could have`);
    isKnown.add(pointer);
  }

  const named = () => [...form.elements].filter((field) => field.willValidate !== undefined && field.type !== "submit" && field.type !== "button");

  const fields = () => {
    const pointerOf = (field) => (map === undefined ? field.dataset.path : Object.hasOwn(map, field.name) ? map[field.name] : undefined);
    const found = named().map((field) => ({ field, pointer: pointerOf(field) })).filter(({ pointer }) => pointer !== undefined);
    found.forEach(checkField);
    return found;
  };

  function declaration() {
    let value = copied(typeof base === "function" ? checkBase(base()) : base);
    for (const { field, pointer } of fields()) {
      const given = valueOf(field);
      if (given !== undefined) value = withValue(value, pointer, given);
    }
    return value;
  }

  function noteOf(field) {
    if (!notes.has(field)) {
      const note = noteElement();
      notes.set(field, { note, described: field.getAttribute("aria-describedby") });
      field.after(note);
    }
    return notes.get(field);
  }

  function show(field, found, hasOwn) {
    const isError = ({ severity }) => severity === "error";
    const refused = found.find(isError);
    field.setCustomValidity(refused === undefined ? "" : inWords(refused));
    // What the page's markup asks of it, which may come right while it is typed in.
    const own = hasOwn && field !== typing && refused === undefined && !held.noValidate ? field.validationMessage : "";
    const findings = own === "" ? found : [{ severity: "error", message: own, help: "" }, ...found];
    const worst = findings.find(isError);
    // That of a field that is typed in is there before it says something: then it is read out.
    if (findings.length === 0 && !notes.has(field) && field !== typing) return;
    const { note, described } = noteOf(field);
    fill(note, findings);
    if (worst === undefined) field.removeAttribute("aria-invalid");
    else field.setAttribute("aria-invalid", "true");
    const ids = [described, findings.length > 0 ? note.id : null].filter((id) => id !== null);
    if (ids.length === 0) field.removeAttribute("aria-describedby");
    else field.setAttribute("aria-describedby", ids.join(" "));
  }

  function showAll({ findings: all }, value) {
    const shown = fields();
    const byPointer = new Map(shown.map(({ field, pointer }) => [pointer, field]));
    const byField = new Map(shown.map(({ field }) => [field, []]));
    const others = [];
    for (const finding of all) {
      const owner = byPointer.get(shownAt(finding.path, byPointer, value));
      byField.get(owner)?.push(finding);
      // Nobody can mend it in a field that is hidden, disabled or read only.
      if (!owner?.willValidate) others.push(finding);
    }
    for (const { field, pointer } of shown) {
      const isSaid = isAllShown || left.has(field);
      const findings = isSaid ? byField.get(field).filter(({ unfinished }) => !(unfinished && field === typing)) : [];
      // Of a group of buttons the one that has the findings has this as well.
      show(field, findings, isSaid && byPointer.get(pointer) === field);
    }
    const errors = isAllShown ? others.filter(({ severity }) => severity === "error") : [];
    fill(elsewhere, errors);
    if (errors.length === 0) elsewhere.remove();
    else if (!elsewhere.isConnected) form.append(elsewhere);
  }

  function check() {
    clearTimeout(timer);
    const value = declaration();
    const report = (typeof validator === "function" ? validator() : validator).check(value);
    if (!isBound) return report;
    isOwed = isPressed;
    if (!isPressed) showAll(report, value);
    form.dispatchEvent(new CustomEvent("declarant", { detail: report }));
    return report;
  }

  // Notes come and go when a field is left, which a press on a button does first: the button would move away from under the
  // pointer before that is up again, and nothing be clicked.
  // The release of another button may go to the menu that it opens.
  function onPress({ button }) {
    isPressed = button === 0;
  }

  function onRelease() {
    isPressed = false;
    if (!isOwed) return;
    clearTimeout(timer);
    // The click comes first.
    timer = setTimeout(check);
  }

  function onInput({ target, isComposing }) {
    isPressed = false;
    // Without the focus it was filled in by the browser, which doesn't leave it.
    const isTyped = target.matches(":focus");
    typing = isTyped ? target : undefined;
    if (!isTyped) left.add(target);
    clearTimeout(timer);
    // What an input method composes is no value before it is done.
    if (!isComposing) timer = setTimeout(check, rest);
  }

  function onLeave({ target }) {
    typing = undefined;
    left.add(target);
    check();
  }

  function onReset() {
    [isAllShown, isPressed, typing, left] = [false, false, undefined, new WeakSet()];
    clearTimeout(timer);
    // The fields are emptied once the listeners were called.
    timer = setTimeout(check);
  }

  function onSubmit(event) {
    isAllShown = true;
    isPressed = false;
    typing = undefined;
    const { verdict } = check();
    const ours = new Set(fields().map(({ field }) => field));
    // Another binding of the form looks at its own fields.
    const bound = new Set([...held.bindings].flatMap((of) => of().map(({ field }) => field)));
    const isFree = held.noValidate || event.submitter?.formNoValidate;
    const isWrong = (field) => {
      if (!field.willValidate || (bound.has(field) && !ours.has(field))) return false;
      return isFree ? ours.has(field) && field.validity.customError : !field.validity.valid;
    };
    const wrong = [...form.elements].find(isWrong);
    // An element of the page's own kind may tell its validity to the form alone.
    const isRefused = () => !isFree && bound.size === ours.size && !form.checkValidity();
    if (wrong === undefined && verdict !== "fail" && !isRefused()) return;
    event.preventDefault();
    // What the page does with a submission must not happen either.
    event.stopImmediatePropagation();
    if (ours.has(wrong)) wrong.focus();
    else if (wrong !== undefined) wrong.reportValidity();
    else if (verdict === "fail") elsewhere.focus();
    else form.reportValidity();
  }

  // A mistake in what the fields stand for is thrown now.
  const names = named().map(({ name }) => name);
  const missing = Object.keys(map ?? {}).find((name) => map[name] !== undefined && !names.includes(name));
  if (missing !== undefined) throw new TypeError(`the form has no field ${choiceOf(missing, names.filter((name) => name !== ""))}`);
  fields();
  // The submission is caught on its way down, before the listeners of the page.
  const listeners = { input: onInput, compositionend: onInput, focusout: onLeave, submit: onSubmit, reset: onReset };
  const held = hold(form, fields);
  for (const [event, listener] of Object.entries(listeners)) form.addEventListener(event, listener, event === "submit");
  // The pointer may be down anywhere. A touch has its mouse events after its own, and a drag ends without them.
  const pointers = {
    pointerdown: onPress, mousedown: onPress, pointerup: onRelease, mouseup: onRelease, pointercancel: onRelease,
  };
  for (const [event, listener] of Object.entries(pointers)) window.addEventListener(event, listener, true);

  return {
    /** Checks now and returns the report. */
    check,
    /** The declaration as the fields have it now. */
    declaration,
    /** Lets go of the form: listeners, messages and validity. */
    unbind() {
      clearTimeout(timer);
      if (isBound) release(form, fields);
      isBound = false;
      for (const [event, listener] of Object.entries(listeners)) form.removeEventListener(event, listener, event === "submit");
      for (const [event, listener] of Object.entries(pointers)) window.removeEventListener(event, listener, true);
      elsewhere.remove();
      for (const [field, { note, described }] of notes) {
        note.remove();
        field.removeAttribute("aria-invalid");
        if (described === null) field.removeAttribute("aria-describedby");
        else field.setAttribute("aria-describedby", described);
      }
      for (const { field } of fields()) field.setCustomValidity("");
      notes.clear();
    },
  };
}
