// Binds a native HTML form to a validator: findings become the fields' own validity and described messages.

import { withValue } from "./patch.js";
import { fieldPath } from "./standard.js";

/** Milliseconds of rest after a keystroke before the form is checked. */
const REST = 150;

/** The value that a field adds to a declaration; `undefined` where nothing is filled in. */
function valueOf(field) {
  if (field.type === "checkbox") return field.checked;
  if (field.type === "radio") return field.checked ? field.value : undefined;
  return field.value.trim() === "" ? undefined : field.value;
}

let made = 0;

/**
 * Checks a form while it is filled in.
 *
 * `map` says which JSON Pointer each field stands for, by the field's name; without it fields carry theirs in
 * `data-path`. `base`, an object or a function that returns one, is what the declaration holds besides the fields.
 *
 * Nothing is said of a field before it is left for the first time, and while it is typed in only what its value can't
 * become right by going on. From then on each field has the message of its worst finding as its custom validity (errors
 * only), `aria-invalid`, and an element with all its messages that `aria-describedby` names. Submitting shows all, and is
 * prevented while there is an error; the first field with one gets the focus.
 *
 * After each check the form gets a `declarant` event with the report as its detail.
 */
export function bindForm(form, validator, map, { base = {}, rest = REST } = {}) {
  const left = new WeakSet();
  const notes = new Map();
  let timer, typing, isAllShown = false;

  const fields = () => {
    const named = [...form.elements].filter((field) => field.willValidate !== undefined && field.type !== "submit" && field.type !== "button");
    const pointerOf = (field) => (map === undefined ? field.dataset.path : map[field.name]);
    return named.map((field) => ({ field, pointer: pointerOf(field) })).filter(({ pointer }) => pointer !== undefined);
  };

  function declaration() {
    let value = structuredClone(typeof base === "function" ? base() : base);
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
      const note = document.createElement("div");
      note.id = `declarant-note-${(made += 1)}`;
      note.className = "declarant-note";
      notes.set(field, { note, described: field.getAttribute("aria-describedby") });
      field.after(note);
    }
    return notes.get(field);
  }

  function show(field, findings) {
    const worst = findings.find(({ severity }) => severity === "error");
    field.setCustomValidity(worst === undefined ? "" : `${worst.message} ${worst.help}`.trim());
    if (findings.length === 0 && !notes.has(field)) return;
    const { note, described } = noteOf(field);
    note.replaceChildren(...findings.map(({ message, help, severity }) => {
      const line = document.createElement("p");
      line.dataset.severity = severity;
      line.textContent = `${message} ${help}`.trim();
      return line;
    }));
    if (worst === undefined) field.removeAttribute("aria-invalid");
    else field.setAttribute("aria-invalid", "true");
    const ids = [described, findings.length > 0 ? note.id : null].filter((id) => id !== null);
    if (ids.length === 0) field.removeAttribute("aria-describedby");
    else field.setAttribute("aria-describedby", ids.join(" "));
  }

  function check() {
    clearTimeout(timer);
    const value = declaration();
    const report = (typeof validator === "function" ? validator() : validator).check(value);
    const shown = fields();
    const byPointer = new Map(shown.map(({ field, pointer }) => [pointer, field]));
    const byField = new Map(shown.map(({ field }) => [field, []]));
    for (const finding of report.findings) byField.get(ownerOf(finding.path, value, byPointer))?.push(finding);
    for (const [field, findings] of byField) {
      const isSaid = isAllShown || left.has(field);
      show(field, isSaid ? findings.filter(({ unfinished }) => !(unfinished && field === typing)) : []);
    }
    form.dispatchEvent(new CustomEvent("declarant", { detail: report }));
    return report;
  }

  function onInput({ target }) {
    typing = target;
    clearTimeout(timer);
    timer = setTimeout(check, rest);
  }

  function onLeave({ target }) {
    typing = undefined;
    left.add(target);
    check();
  }

  function onSubmit(event) {
    isAllShown = true;
    typing = undefined;
    check();
    const wrong = fields().find(({ field }) => field.validationMessage !== "");
    if (wrong === undefined) return;
    event.preventDefault();
    // What the page does with a submission must not happen either.
    event.stopImmediatePropagation();
    wrong.field.focus();
  }

  // The submission is caught on its way down, before the listeners of the page.
  const listeners = { input: onInput, focusout: onLeave, submit: onSubmit };
  // The browser's own check would stop a submission before its event, and with it ours.
  const { noValidate } = form;
  form.noValidate = true;
  for (const [event, listener] of Object.entries(listeners)) form.addEventListener(event, listener, event === "submit");

  return {
    /** Checks now and returns the report. */
    check,
    /** The declaration as the fields have it now. */
    declaration,
    /** Lets go of the form: listeners, messages and validity. */
    unbind() {
      clearTimeout(timer);
      form.noValidate = noValidate;
      for (const [event, listener] of Object.entries(listeners)) form.removeEventListener(event, listener, event === "submit");
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
