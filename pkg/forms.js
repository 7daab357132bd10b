// Binds a native HTML form to a validator: findings become the fields' own validity and described messages.

import { optionsOf } from "./api.js";
import { withValue } from "./patch.js";
import { fieldPath, inWords } from "./standard.js";

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
  if (value === null || typeof value !== "object" || typeof value.toJSON === "function") return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, copied(inner)]));
}

/** Of each form how often it is bound, and its `noValidate` before. */
const holds = new WeakMap();

// The browser's own check would stop a submission before its event, and with it ours.
function hold(form) {
  const held = holds.get(form) ?? { count: 0, noValidate: form.noValidate };
  holds.set(form, held);
  held.count += 1;
  form.noValidate = true;
}

function release(form) {
  const held = holds.get(form);
  held.count -= 1;
  if (held.count > 0) return;
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
 * Nothing is said of a field before it is left for the first time, and while it is typed in only what its value can't
 * become right by going on. From then on each field has the message of its worst finding as its custom validity (errors
 * only), `aria-invalid`, and an element with all its messages that `aria-describedby` names. Submitting shows all, and is
 * prevented while there is an error; the first field with one gets the focus. Errors at no field that can be filled in,
 * such as in what `base` holds, are then shown at the form's end.
 *
 * After each check the form gets a `declarant` event with the report as its detail.
 */
export function bindForm(form, validator, map, options = {}) {
  const { base = {}, rest = REST } = optionsOf(options, ["base", "rest"]);
  if (typeof form?.elements?.[Symbol.iterator] !== "function") throw new TypeError("the form must be an HTMLFormElement");
  if (typeof validator !== "function" && typeof validator?.check !== "function") {
    throw new TypeError("the validator must be a Validator, or a function that returns one");
  }
  let left = new WeakSet();
  const notes = new Map();
  const elsewhere = noteElement();
  elsewhere.setAttribute("role", "alert");
  elsewhere.tabIndex = -1;
  let timer, typing, isAllShown = false, isPressed = false, isOwed = false, isBound = true;

  const fields = () => {
    const named = [...form.elements].filter((field) => field.willValidate !== undefined && field.type !== "submit" && field.type !== "button");
    const pointerOf = (field) => (map === undefined ? field.dataset.path : map[field.name]);
    const found = named.map((field) => ({ field, pointer: pointerOf(field) })).filter(({ pointer }) => pointer !== undefined);
    const wrong = found.find(({ pointer }) => typeof pointer !== "string" || !pointer.startsWith("/"));
    if (wrong === undefined) return found;
    throw new TypeError(`the field "${wrong.field.name}" must have a JSON Pointer, such as "/buyer/name"`);
  };

  function declaration() {
    let value = copied(typeof base === "function" ? base() : base);
    for (const { field, pointer } of fields()) {
      const given = valueOf(field);
      if (given !== undefined) value = withValue(value, pointer, given);
    }
    return value;
  }

  /** The field that a finding belongs to: that of its place, or of what one would fill in there first, or around it. */
  function ownerOf(path, value, byPointer) {
    if (path === null) return undefined;
    const first = `/${fieldPath(path, value).join("/")}`;
    for (let at = byPointer.has(path) ? path : first; at !== ""; at = at.slice(0, at.lastIndexOf("/"))) {
      if (byPointer.has(at)) return byPointer.get(at);
    }
    return undefined;
  }

  function noteOf(field) {
    if (!notes.has(field)) {
      const note = noteElement();
      notes.set(field, { note, described: field.getAttribute("aria-describedby") });
      field.after(note);
    }
    return notes.get(field);
  }

  function show(field, findings) {
    const worst = findings.find(({ severity }) => severity === "error");
    field.setCustomValidity(worst === undefined ? "" : inWords(worst));
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
      const owner = ownerOf(finding.path, value, byPointer);
      byField.get(owner)?.push(finding);
      // Nobody can mend it in a field that is hidden, disabled or read only.
      if (!owner?.willValidate) others.push(finding);
    }
    for (const [field, findings] of byField) {
      const isSaid = isAllShown || left.has(field);
      show(field, isSaid ? findings.filter(({ unfinished }) => !(unfinished && field === typing)) : []);
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
    isOwed = isPressed;
    if (!isPressed) showAll(report, value);
    form.dispatchEvent(new CustomEvent("declarant", { detail: report }));
    return report;
  }

  // Notes come and go when a field is left, which a press on a button does first: the button would move away from under the
  // pointer before that is up again, and nothing be clicked.
  function onPress() {
    isPressed = true;
  }

  function onRelease() {
    isPressed = false;
    if (!isOwed) return;
    clearTimeout(timer);
    // The click comes first.
    timer = setTimeout(check);
  }

  function onInput({ target }) {
    isPressed = false;
    typing = target;
    clearTimeout(timer);
    timer = setTimeout(check, rest);
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
    const wrong = fields().find(({ field }) => field.validationMessage !== "")?.field;
    if (wrong === undefined && verdict !== "fail") return;
    event.preventDefault();
    // What the page does with a submission must not happen either.
    event.stopImmediatePropagation();
    (wrong ?? elsewhere).focus();
  }

  // A mistake in what the fields stand for is thrown now.
  fields();
  // The submission is caught on its way down, before the listeners of the page.
  const listeners = { input: onInput, focusout: onLeave, submit: onSubmit, reset: onReset };
  hold(form);
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
      if (isBound) release(form);
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
