import type { Declaration, Report, Validator } from "./index.js";

/** A form that is bound to a validator. */
export interface BoundForm {
  /** Checks now and returns the report. A form that was let go of is left as it is. */
  check(): Report;
  /** The declaration as the fields have it now. */
  declaration(): Declaration;
  /** Lets go of the form: listeners, messages and validity. */
  unbind(): void;
}

/**
 * Checks a native form while it is filled in: `setCustomValidity` and `aria-invalid` for errors, and for all findings an
 * element after the field that `aria-describedby` names. Nothing is said of a field before it is left for the first time or
 * the browser fills it in, nor while an input method composes a word.
 * Submitting is prevented while there is an error; errors at no field that can be filled in, such as in what `base` holds,
 * are then shown in an element at the form's end. After each check the form gets a `declarant` event with the report.
 *
 * What the page's markup asks of its fields (`required`, `pattern`, `type="email"`) still has to hold, unless the form has
 * `novalidate` or the button that sends it `formnovalidate`. A field of `map` that breaks it has the browser's message in its
 * element, in front of what is found there, unless that is an error; another field has it in the browser's own way when the
 * form is sent. The custom validity of the fields of `map` is set here and nowhere else.
 *
 * @param form an HTMLFormElement.
 * @param validator the validator, or a function that returns the one to use now, as when the language changes.
 * @param map the JSON Pointer of each field by the field's name; without it, fields carry theirs in `data-path`. Each name
 * must be that of a field which is there when the form is bound, unless its pointer is `undefined`.
 * @throws TypeError for a name that no field has, a pointer that leads to no field of a declaration, an element without a
 * value, and options that can't be followed.
 */
export function bindForm(
  form: EventTarget,
  validator: Validator | (() => Validator),
  map?: { readonly [name: string]: string | undefined },
  options?: {
    /** What the declaration holds besides the fields, such as `{ part: "shopper" }`: without it both parts are owed. */
    readonly base?: Declaration | (() => Declaration);
    /** Milliseconds of rest after a keystroke before the form is checked: 150 by default. */
    readonly rest?: number;
  },
): BoundForm;
