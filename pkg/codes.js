// What is looked up by itself: identifiers, codes, HS codes for a description, and lists of what there is.

import * as wasm from "./wasm/declarant.js";
import { MOST } from "./declaration.js";
import { needEverything } from "./everything.js";
import { LANGUAGES, languageOf, needTranslations, needVocabularies } from "./languages.js";
import { ask, call } from "./module.js";
import { day, optionsOf, text, today } from "./options.js";
import { textsOf } from "./texts.js";

/** Whether a number is one of its scheme, and why not. */
export function checkId(scheme, value, on = today()) {
  text(scheme, "the scheme");
  text(value, "the value");
  const asOf = day(on, "the day");
  const reason = ask(() => wasm.checkId(scheme, value, asOf));
  return reason === "" ? { valid: true } : { valid: false, reason };
}

/** The code lists that only messages have codes of: the core knows their names alone. */
const LISTS_OF_MESSAGES = [
  "package", "locode", "procedure", "additional-procedure", "document", "mail-class", "mail-category",
];

/** Looks up a code of a list; `null` if there is no such code. */
export function lookup(list, code, on = today()) {
  text(list, "the list");
  text(code, "the code");
  const asOf = day(on, "the day");
  if (LISTS_OF_MESSAGES.includes(list)) needEverything();
  const [name, known, label, usable, ...notes] = textsOf(ask(() => wasm.lookupCode(list, code, asOf)));
  if (name === undefined) return null;
  return { list: name, code: known, label, usable: usable === "true", notes };
}

/** The most codes that can be asked for; the same as in src/finder.rs. */
const MOST_CODES = 100;

/** The codes that fit a description, best first. */
export function hs(description, options = {}) {
  text(description, "the description");
  const { top = 10, lang, labels, to, on = today() } = optionsOf(options, ["to", "on", "lang", "labels", "top"]);
  if (!Number.isInteger(top) || top < 0) throw new TypeError('the option "top" must be a whole number');
  if (to !== undefined) text(to, 'the option "to"');
  const asOf = day(on, 'the option "on"');
  const [language, shown] = [lang, labels].map((tag) => (tag === undefined ? undefined : languageOf(tag)));
  const languages = language === undefined ? LANGUAGES : [...new Set([language, shown ?? language])];
  needVocabularies(languages);
  needTranslations((shown === undefined ? languages : [shown]).filter((one) => one !== "en").map((one) => `${one}.headings.txt`));
  const texts = textsOf(ask(() => wasm.suggestCodes(description.slice(0, MOST), Math.min(top, MOST_CODES), language, to, asOf, shown)));
  const found = [];
  for (let at = 0; at < texts.length; ) {
    const [code, label, heading, score, unit, digits, words] = texts.slice(at, (at += 7));
    const spans = Array.from({ length: Number(words) }, () => [Number(texts[at++]), Number(texts[at++])]);
    const suggestion = {
      code,
      label,
      heading,
      score: Number(score) / 1000,
      words: spans.map(([from, to]) => description.slice(from, to)),
      spans,
    };
    if (unit !== "") suggestion.unit = unit;
    if (digits !== "") suggestion.digits = Number(digits);
    const answers = Number(texts[at++]);
    if (answers > 0) {
      const [about, question] = texts.slice(at, (at += 2));
      suggestion.question = {
        about,
        text: question,
        answers: Array.from({ length: answers }, () => ({ answer: texts[at++], code: texts[at++] })),
      };
    }
    found.push(suggestion);
  }
  return found;
}

/** The code lists. */
export const codes = Object.freeze({ lookup });

/** The objects whose values are the texts of a list, one after the other. */
export function rows(values, names) {
  const at = (row) => Object.fromEntries(names.map((name, column) => [name, values[row * names.length + column]]));
  return Array.from({ length: values.length / names.length }, (_, row) => at(row));
}

/** Every rule. */
export function rules() {
  return rows(textsOf(call(() => wasm.listRules())), ["rule", "family", "severity", "summary", "since"]);
}

/** Every field of the JSON shape, in the first entry of a list, with what is said of it; read from the module once. */
export function fields() {
  known ??= rows(textsOf(call(() => wasm.listFields())), ["path", "label", "hint", "owner", "cn23"]);
  return known;
}
let known;

/** Every identifier scheme. */
export function schemes() {
  const all = rows(textsOf(call(() => wasm.listSchemes())), ["scheme", "title", "short", "shape", "country", "source", "unverified"]);
  return all.map(({ unverified, ...scheme }) => (unverified === "" ? scheme : { ...scheme, unverified }));
}
