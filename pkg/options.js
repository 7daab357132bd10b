// What callers give as arguments and options: each is validated, and refused in a sentence.

import * as wasm from "./wasm/declarant.js";
import { refusal } from "./declaration.js";
import { call } from "./module.js";
import { kindOf } from "./sources.js";
import { joined } from "./texts.js";

/** The day of a date in the local time zone, as YYYY-MM-DD. */
function dayOf(date) {
  const two = (number) => String(number).padStart(2, "0");
  return `${String(date.getFullYear()).padStart(4, "0")}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}

export const today = () => dayOf(new Date());

export function text(value, name) {
  if (typeof value !== "string") throw new TypeError(`${name} must be a string`);
  return value;
}

/** A JSON Pointer (RFC 6901). */
export function pointer(path) {
  if (/^(?:\/(?:[^~/]|~[01])*)*$/.test(text(path, "the path"))) return path;
  throw new TypeError('the path is a JSON Pointer, such as "/items/0/hsCode"');
}

/** A day as text, from text or a Date. */
export function day(value, name) {
  // A date of an iframe or of a test's context is no instance of `Date` here.
  if (kindOf(value) === "Date") {
    if (Number.isNaN(value.getTime())) throw new TypeError(`${name} is an invalid Date`);
    return dayOf(value);
  }
  // A month of 31 days that has 30 becomes the next one.
  const of = new Date(typeof value === "string" && /^\d{4}-\d\d-\d\d$/.test(value) ? value : NaN);
  if (Number.isNaN(of.getTime()) || of.toISOString().slice(0, 10) !== value) {
    throw new TypeError(`${name} must be a day as in "2026-11-23", or a Date`);
  }
  return value;
}

const oneOf = (...known) => (value, name) => {
  if (!known.includes(value)) throw new TypeError(`${name} must be one of ${known.join(", ")}`);
  return value;
};

const listOf = (what) => (value, name) => {
  if (!Array.isArray(value) || !value.every((entry) => typeof entry === "string")) throw new TypeError(`${name} must be a list of ${what}`);
  return value;
};
const names = listOf("names of rules or families");

/** What others call an option or a field of the caller's lists, where another name is nearer by its letters or none is near. */
const MEANT = { date: ["day", "on"], language: ["lang"], locale: ["lang"], destination: ["to"], country: ["to"] };

/** What an error says of an unknown name, masked as messages are: which is meant, or which there are. */
export function choiceOf(name, known) {
  const meant = Object.hasOwn(MEANT, name) && MEANT[name].find((one) => known.includes(one));
  if (meant) return `"${name}", did you mean "${meant}"?`;
  try {
    return call(() => wasm.choiceOf(name, known.join("\n")));
  } catch {
    // A page may not have loaded the module yet, which knows what may be shown. A word may.
    const shown = /^[A-Za-z-]{1,24}$/.test(name) ? name : "•".repeat(name.length);
    return `"${shown}": there are ${known.join(", ")}`;
  }
}

/** A list of objects with these fields, each as the text that the module reads. */
function objects(value, name, what, fields, written) {
  const isObject = (entry) => entry !== null && typeof entry === "object" && !Array.isArray(entry);
  const wrong = Array.isArray(value) ? value.findIndex((entry) => !isObject(entry)) + 1 : 0;
  if (!Array.isArray(value) || wrong > 0) {
    const which = wrong > 0 ? `, and entry ${wrong} is none` : "";
    throw new TypeError(`${name} must be a list of ${what.replace(/y$/, "ie")}s, objects with ${fields.join(", ")}${which}`);
  }
  return value.map((entry, at) => {
    const where = `${name}, entry ${at + 1}`;
    const unknown = Object.keys(entry).find((key) => !fields.includes(key));
    if (unknown !== undefined) throw new TypeError(`${where}: a ${what} has no ${choiceOf(unknown, fields)}`);
    return written(entry, where).join("\n");
  });
}

/** Exchange rates: the fields of each, one on a line. */
const rates = (value, name) => objects(value, name, "rate", ["from", "to", "rate", "day", "kind"], (rate, where) => {
  const of = (key) => (rate[key] === undefined ? "" : text(rate[key], `${where}: "${key}"`));
  const since = rate.day === undefined ? "" : day(rate.day, `${where}: "day"`);
  return [of("from"), of("to"), of("rate"), since, of("kind")];
});

const strings = listOf("strings");
const oneLine = (given) => given.replace(/[\r\n]+/g, " ");
/** Fields of text, one on a line each. */
const lines = (entry, keys, where) => keys.map((key) => oneLine(text(entry[key] ?? "", `${where}: "${key}"`)));

/** Names of makers: see `Brand` in src/options.rs. */
const brands = (value, name) => objects(value, name, "brand", ["name", "holder", "classes", "authorised"], (brand, where) => {
  const list = (key) => strings(brand[key], `${where}: "${key}"`).map(oneLine);
  const classes = brand.classes === undefined ? "" : list("classes").map((one) => `${one},`).join("");
  const sellers = brand.authorised === undefined ? [] : ["+", ...list("authorised")];
  return [oneLine(text(brand.name, `${where}: "name"`)), ...lines(brand, ["holder"], where), classes, ...sellers];
});

/** Parties that the caller doesn't deal with: see `DeniedParty` in src/screening.rs. */
const deniedParties = (value, name) =>
  objects(value, name, "denied party", ["name", "aliases", "country", "list"], (party, where) => [
    ...lines(party, ["name", "country", "list"], where),
    ...strings(party.aliases ?? [], `${where}: "aliases"`).map(oneLine),
  ]);

/** Parcels that recipients had before: see `EarlierParcel` in src/screening.rs. */
const history = (value, name) =>
  objects(value, name, "parcel", ["recipient", "postcode", "seller", "day", "value", "currency"], (parcel, where) => [
    ...lines(parcel, ["recipient", "postcode", "seller"], where),
    day(parcel.day, `${where}: "day"`),
    ...lines(parcel, ["value", "currency"], where),
  ]);

export function flag(value, name) {
  if (typeof value !== "boolean") throw new TypeError(`${name} must be true or false`);
  return value;
}

/** The options with the names of src/options.rs, and the validation of each. */
const OPTIONS = {
  to: text,
  on: day,
  actor: oneOf("shopper", "seller", "all"),
  dataset: oneOf("ecommerce", "eu-h7", "upu", "wco-dec"),
  lang: text,
  languages: listOf("language tags"),
  digest: flag,
  salt: text,
  rates,
  brands,
  deniedParties,
  history,
  select: names,
  ignore: names,
};

/** Options as they were given. Other names than the known ones are a mistake, and so is what has none, such as a Map. */
export function optionsOf(options, known) {
  if (refusal(options) !== undefined || Array.isArray(options)) throw new TypeError("the options must be a plain object");
  const unknown = Object.keys(options).find((name) => options[name] !== undefined && !known.includes(name));
  if (unknown !== undefined) throw new TypeError(`unknown option ${choiceOf(unknown, known)}`);
  return options;
}

/** The options of `init`. */
export const filesOf = (options) => optionsOf(options, ["everything", "words", "headings", "lists"]);

/** Validates the options for the module. Throws a TypeError for a mistake. */
export function settled(options) {
  const given = Object.entries(optionsOf(options, Object.keys(OPTIONS))).filter(([, value]) => value !== undefined);
  return Object.fromEntries(given.map(([name, value]) => [name, OPTIONS[name](value, `the option "${name}"`)]));
}

/** The options as the module takes them: names and values in turn, a list entry by entry, joined, and their lengths. */
export function given(options) {
  const texts = Object.entries(options).flatMap(([name, value]) => [value].flat().flatMap((entry) => [name, String(entry)]));
  return joined(texts);
}
