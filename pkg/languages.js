// The languages of messages and of words for goods, and the texts of each that the module is given.

import * as wasm from "./wasm/declarant.js";
import { ask, hasEverything, translations, vocabularies } from "./module.js";
import { choiceOf, text } from "./options.js";

/** The languages that have a vocabulary. */
export const LANGUAGES = ["en", "fr", "de", "es", "it", "pt", "nl", "pl", "zh", "ja", "ar"];

/** The languages that messages are translated to; the same as in src/messages.rs. */
const TRANSLATED = ["ar", "de", "es", "fr", "it", "ja", "nl", "pl", "pt", "zh"];

/** How many vocabularies were taken. An engine that kept an object before doesn't know what a later one says of it. */
export let taken = 0;
/** Returns a file of the package by its name at once, where the platform can. */
let fileOf;

/** Sets the function that returns a file of the package at once. */
export function filesWith(loader) {
  fileOf = loader;
}

/** A file of the package by its name, where the platform can return it at once. */
export const fileNow = (name) => fileOf?.(name);

/** The language of a tag: the `de` of `de-AT`, or of `de_AT.UTF-8` as POSIX has it. */
const primary = (tag) => text(tag, "the language").split(/[-_.@]/)[0].toLowerCase();

function oneOfLanguages(tag, languages, what) {
  const language = primary(tag);
  if (languages.includes(language)) return language;
  throw new TypeError(`there are no ${what} of the language ${choiceOf(tag, languages)}`);
}

/** The language of a tag that has a vocabulary. */
export const languageOf = (tag) => oneOfLanguages(tag, LANGUAGES, "words");

/** The language of a tag that messages are translated to, or English. */
export const spokenOf = (tag) => oneOfLanguages(tag, ["en", ...TRANSLATED], "messages");

/** The files of the translation to a language that the module needs and wasn't given. */
export const filesOfLanguage = (language, whole = hasEverything) =>
  ["messages", "headings", ...(whole ? ["elements"] : [])].map((kind) => `${language}.${kind}.txt`).filter((name) => !translations.has(name));

/** Those that everything needs of the languages that messages were taken of. */
export const filesForEverything = () =>
  TRANSLATED.filter((language) => translations.has(`${language}.messages.txt`)).flatMap((language) => filesOfLanguage(language, true));

/** Takes a file of a translation. */
export function takeTranslation(name, given) {
  if (translations.has(name)) return;
  ask(() => wasm.loadText(given));
  translations.set(name, given);
}

/** Takes the translation to the language of a tag, where the platform can load it at once. */
export function needMessages(tag) {
  const language = TRANSLATED.find((one) => one === primary(tag ?? ""));
  // The module may not be there yet, so what everything needs is taken as well.
  needTranslations(language === undefined ? [] : filesOfLanguage(language, true));
}

/** Takes files of translations that the platform can load at once. */
export function needTranslations(names) {
  for (const name of names) {
    const given = translations.has(name) ? undefined : fileOf?.(name);
    if (given !== undefined) takeTranslation(name, given);
  }
}

/** Takes the vocabulary of a language. */
export function takeVocabulary(language, given) {
  if (vocabularies.has(language)) return;
  ask(() => wasm.loadVocabulary(given));
  vocabularies.set(language, given);
  taken += 1;
}

/** Takes the vocabularies that the platform can load at once. */
export function needVocabularies(languages) {
  for (const language of languages) {
    const given = vocabularies.has(language) ? undefined : fileOf?.(`${language}.vocabulary.txt`);
    if (given !== undefined) takeVocabulary(language, given);
  }
}

/** Whether a vocabulary is known not to be where the package's files are. */
let isWordless = false;

/**
 * Takes the vocabularies that rules lack, where the platform can load them at once, so that a report is that of the native
 * command. Returns whether there are more then. Where they aren't there, reports say so.
 */
export function needWords() {
  if (fileOf === undefined || isWordless || vocabularies.size === LANGUAGES.length) return false;
  const before = taken;
  try {
    needVocabularies(LANGUAGES);
  } catch {
    isWordless = true;
  }
  return taken > before;
}
