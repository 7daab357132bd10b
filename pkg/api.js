// The API of the package, except for loading the WebAssembly, which differs between pages and Node.js.

import * as wasm from "./wasm/declarant.js";
import { Walk, flatten, isOpaque } from "./flatten.js";
import { patched, withValue } from "./patch.js";
import { Reader, forgetInstance, reportOf } from "./report.js";
import { UNWORDED } from "./reports.js";
import { bytesOf, kindOf } from "./sources.js";

let loaded = false;
let load = () => {
  throw new Error("declarant is not loaded yet: `await init()` first");
};
/** Whether the module is the one with everything. The core is half as large, and doesn't read messages. */
let hasEverything = false;
/** The module with everything, once it was continued with. */
let whole;
/** Returns it, or its bytes, at once. */
let everything;
/** The number of the current module instance. An engine is only valid in the instance that created it. */
let instance = 0;

/** The words of reports and the lists, in UTF-8, which the modules don't carry. Each instance is given them. */
let texts = [];
/** The vocabularies by their languages, likewise. Each instance is given them too. */
const vocabularies = new Map();
/** How many vocabularies were taken. An engine that kept an object before doesn't know what a later one says of it. */
let taken = 0;
/** The translations of messages by the names of their files, likewise. */
const translations = new Map();
/** Returns a file of the package by its name at once, where the platform can. */
let fileOf;
/** The same for a file that everything needs, which a page waits for. */
let fileForEverything = (name) => fileOf?.(name);

/** Marks the module as loaded, with the texts for it if they are new. */
export function ready(given = texts) {
  texts = given;
  hasEverything = wasm.hasMessages();
  speak();
  loaded = true;
}

const allTexts = () => [...texts, ...translations.values()];

function speak() {
  for (const text of allTexts()) wasm.loadText(text);
  for (const text of vocabularies.values()) wasm.loadVocabulary(text);
}

/** Whether nothing was checked yet, so that no table is built, and whether that is left to an idle moment of the page. */
let isCold = true;
let isWarming = false;

/** What most declarations have. */
const USUAL = {
  seller: { name: "Shop", address: { line: "Gate 1", city: "Oslo", postcode: "0150", country: "NO" } },
  buyer: { name: "Eva Weber", address: { line: "Weg 2", city: "Berlin", postcode: "10115", country: "DE" } },
  transaction: { nature: "sale", relationship: "b2c", paid: { amount: "9.00", currency: "EUR" } },
  shipment: { destination: "DE", mode: "air", grossMass: { value: "0.2", unit: "KGM" } },
  items: [
    {
      description: "Cotton socks", hsCode: "611595", origin: "PT", quantity: { value: "1", unit: "PR" },
      netMass: { value: "0.1", unit: "KGM" }, value: { amount: "9.00", currency: "EUR" },
    },
  ],
};

/**
 * Checks what most declarations have while the page is idle, unless it checks one before. The first check builds tables and
 * compiles functions, which takes a tenth of a second on a phone: a shopper's first key would wait for it.
 */
export async function warm() {
  if (isWarming || globalThis.requestIdleCallback === undefined) return;
  isWarming = true;
  // The table of words takes half of the time.
  for (const part of [{ items: USUAL.items }, USUAL]) {
    await new Promise((idle) => requestIdleCallback(idle));
    if (!isCold) return;
    const validator = new Validator();
    validator.check(part);
    validator.free();
    isCold = true;
  }
}

/** Sets the function that loads the module at its first use, and then calls `ready`. */
export function loadWith(loader) {
  load = loader;
}

/** Whether an entry of the package has said where things come from. Another one without them leaves it at that. */
export const isServed = () => everything !== undefined;

/** Sets the function that returns the module with everything when it is needed and isn't loaded, and one for its files. */
export function everythingWith(loader, file = fileForEverything) {
  everything = loader;
  fileForEverything = file;
}

/**
 * Continues with the module with everything instead of the core, with the texts for it if they are new. Engines are
 * created again in it.
 */
export function continueWith(module, given) {
  if (hasEverything) return;
  const compiled = module instanceof WebAssembly.Module ? module : new WebAssembly.Module(module);
  if (loaded) {
    // The engines are gone also where it can't be started, as for want of memory: they are created again in the core.
    instance += 1;
    forgetInstance();
    wasm.__wbg_replace(compiled);
  } else {
    wasm.initSync({ module: compiled });
  }
  whole = compiled;
  for (const name of filesForEverything()) {
    try {
      const text = fileForEverything(name);
      if (text !== undefined) translations.set(name, text);
    } catch {
      // Reports say that it isn't there.
    }
  }
  ready(given);
}

/** How a batch is run here: see pkg/batch.js. */
let batchPlace;

/** Sets the function that gives how a batch is run. */
export function batchesWith(place) {
  batchPlace = place;
}

/** Loads everything now, because a message is to be read or written. */
export function needEverything() {
  start();
  if (hasEverything) return;
  try {
    continueWith(everything());
  } catch (error) {
    throw new Error(
      "declarant couldn't load the module that reads and writes WCO messages: `await loadEverything()` before that",
      { cause: error },
    );
  }
}

/** Loads the module if it isn't yet. */
function start() {
  if (loaded) return;
  load();
}

/** Calls the module. After a trap its state is unreliable, so the next call gets a new instance. */
function call(use) {
  start();
  try {
    return use();
  } catch (error) {
    // A stack overflow in the module is a RangeError.
    if (!(error instanceof WebAssembly.RuntimeError || error instanceof RangeError)) throw error;
    instance += 1;
    forgetInstance();
    wasm.__wbg_reset_state();
    speak();
    throw new Error("declarant failed on this call, which is a mistake in declarant; the next call is not affected", {
      cause: error,
    });
  }
}

/** Calls the module for functions whose only errors are invalid arguments. */
export function ask(use) {
  return call(() => {
    try {
      return use();
    } catch (error) {
      if (error instanceof WebAssembly.RuntimeError || error instanceof RangeError) throw error;
      throw new TypeError(error.message.replace(/^Error: /, ""));
    }
  });
}

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
function pointer(path) {
  if (/^(?:\/(?:[^~/]|~[01])*)*$/.test(text(path, "the path"))) return path;
  throw new TypeError('the path is a JSON Pointer, such as "/items/0/hsCode"');
}

/** A day as text, from text or a Date. */
export function day(value, name) {
  if (value instanceof Date) {
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

/** What an error says of an unknown name, masked as messages are: which is meant, or which there are. */
export function choiceOf(name, known) {
  try {
    return call(() => wasm.choiceOf(name, known));
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
    if (unknown !== undefined) {
      // By its letters it is nearer to "rate".
      const meant = unknown === "date" && fields.includes("day") ? '"date", did you mean "day"?' : choiceOf(unknown, fields);
      throw new TypeError(`${where}: a ${what} has no ${meant}`);
    }
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
  const isObject = options !== null && typeof options === "object" && !Array.isArray(options);
  if (!isObject || Object.hasOwn(NO_DECLARATION, kindOf(options))) throw new TypeError("the options must be a plain object");
  const unknown = Object.keys(options).find((name) => options[name] !== undefined && !known.includes(name));
  if (unknown !== undefined) throw new TypeError(`unknown option ${choiceOf(unknown, known)}`);
  return options;
}

/** The options of `init`. */
export const filesOf = (options) => optionsOf(options, ["everything", "words", "headings", "lists"]);

/** Validates the options for the module. Throws a TypeError for a mistake. */
function settled(options) {
  const given = Object.entries(optionsOf(options, Object.keys(OPTIONS))).filter(([, value]) => value !== undefined);
  return Object.fromEntries(given.map(([name, value]) => [name, OPTIONS[name](value, `the option "${name}"`)]));
}

/** The maximum size passed to the module: one byte over the limit is enough to be refused as too large. */
const MOST = (64 << 20) + 1;

/** Objects that can't be declarations, and what to pass instead. */
const NO_DECLARATION = {
  Blob: "give `await blob.text()`",
  File: "give `await file.text()`",
  Response: "give `await response.text()`",
  Request: "give `await request.text()`",
  ReadableStream: "read it to its end and give the text",
  Promise: "await it first",
  FormData: "make a declaration of its entries",
  URLSearchParams: "make a declaration of its entries",
  Headers: "make a declaration of its entries",
  Map: "give a plain object, such as Object.fromEntries(map)",
  Set: "give a plain object",
  WeakMap: "give a plain object",
  WeakSet: "give a plain object",
  Date: "give a plain object",
  RegExp: "give a plain object",
  Error: "give a plain object",
  URL: "give a plain object",
  String: "give the string itself",
  Number: "give a plain object",
  Boolean: "give a plain object",
};

const OR_TEXT = ", text, a Uint8Array or an ArrayBuffer";

/** Why something is no declaration, and what to give instead; `undefined` where it may be an object that is one. */
export function refusal(input, besides = "") {
  if (input === null || typeof input !== "object" || bytesOf(input)) return `a declaration is an object${besides}`;
  const kind = kindOf(input);
  return Object.hasOwn(NO_DECLARATION, kind) ? `this ${kind} is no declaration: ${NO_DECLARATION[kind]}` : undefined;
}

/** Returns an object that may be a declaration. Throws a TypeError for anything else, which says what may be one besides. */
function object(input, besides) {
  const why = refusal(input, besides);
  if (why !== undefined) throw new TypeError(why);
  return input;
}

/** The options as the module takes them: names and values in turn, a list entry by entry. */
const given = (options) =>
  Object.entries(options).flatMap(([name, value]) => [value].flat().flatMap((entry) => [name, String(entry)]));

/**
 * The size up to which a report keeps its input for the digest, in bytes. The digest of a larger one is worked out at
 * once, since it takes little of the time that the check takes.
 */
const MOST_KEPT = 1 << 20;

/** The datasets of messages. JSON is judged by them as the message that would be made of it. */
const MESSAGES = ["eu-h7", "wco-dec"];

/** With more changes than these, an object is checked anew. */
const MOST_CHANGES = 8;

/** The maximum number of rounds of fixes, since one fix can bring another to light; the same as in src/validator.rs. */
const MOST_ROUNDS = 32;

/** The safe fixes of an object. */
function patchIn(engine, declaration) {
  const flat = flatten(declaration);
  return new Reader(engine.patchObject(flat.text, flat.tokens)).patch();
}

/** How an engine is asked about what it checked before: `Text`, `Bytes`, or an `Object` in flat form. */
const asking = (form, input) => ({
  border: (engine) => new Reader(engine[`border${form}`](...input())).border(),
  digest: (engine) => engine[`digest${form}`](...input()),
});

/** The same of an input that stays as it is. */
const askingAbout = (form, ...input) => asking(form, () => input);

/** Checks declarations, one after the other, with the same options. */
export class Validator {
  #options;
  #day;
  #engine;
  #instance;
  #freed = false;
  #taken = 0;
  /** The walk over the object that was checked last, and how many objects were. */
  #walk = new Walk();
  #objects = 0;
  /** How often the engine was used. */
  #uses = 0;

  /** With `later`, the engine isn't created before the module is loaded. Options of another validator are settled. */
  constructor(options = {}, { later = false, isSettled = false } = {}) {
    this.#options = isSettled ? options : settled(options);
    // Creates the engine now, so that a mistake in the options is thrown here.
    if (!later || loaded) this.#ready();
  }

  /** The engine. It is created again if the module was replaced, or if the day follows the clock and has changed. */
  #ready() {
    this.#mustBeThere();
    this.#uses += 1;
    const day = this.#options.on ?? today();
    if (MESSAGES.includes(this.#options.dataset)) needEverything();
    // With some words alone a rule would pass over goods in other languages, and nothing would say so.
    if (vocabularies.size > 0) needWords();
    const isOlder = this.#instance !== instance || this.#day !== day || this.#taken !== taken;
    if (this.#engine === undefined || isOlder) {
      this.#drop();
      needMessages(this.#options.lang);
      this.#engine = ask(() => new wasm.Engine(given({ ...this.#options, on: day })));
      this.#instance = instance;
      this.#day = day;
      this.#taken = taken;
    }
    return this.#engine;
  }

  /** Vue makes proxies, which have no private fields, of what is called Object. */
  get [Symbol.toStringTag]() {
    return "Validator";
  }

  /** Refuses a method that was taken from its validator. */
  static #own(self) {
    if (!(#freed in Object(self))) {
      throw new TypeError("call a method on its validator, as in validator.check(declaration), and not on a proxy");
    }
  }

  #mustBeThere() {
    if (this.#freed) throw new TypeError("this validator was freed");
  }

  #drop() {
    // The engine of a replaced module instance is gone already.
    if (this.#engine !== undefined && this.#instance === instance) call(() => this.#engine.free());
    this.#engine = undefined;
  }

  /** Frees the memory now instead of at the next garbage collection. The validator can't be used afterwards. */
  free() {
    Validator.#own(this);
    if (!this.#freed) this.#drop();
    this.#freed = true;
  }

  /** Passes the input to the engine in its own form. */
  #give(input, { text, bytes, object: ofObject }) {
    isCold = false;
    if (typeof input === "string") return this.#use((engine) => text(engine, input.slice(0, MOST)));
    const raw = bytesOf(input);
    if (raw !== undefined) return this.#use((engine) => bytes(engine, raw.subarray(0, MOST)));
    // Getters run here. They may use this validator or another one.
    const flat = this.#flat(object(input, OR_TEXT));
    return this.#use((engine) => ofObject(engine, flat.text, flat.tokens));
  }

  /** Uses the engine. If the core has met XML or a `wco` tree, everything is loaded, and the engine used again. */
  #use(use) {
    const made = call(() => use(this.#ready()));
    if (hasEverything || !this.#engine.isBeyond()) return made;
    needEverything();
    return call(() => use(this.#ready()));
  }

  /** The report on a declaration. */
  check(declaration) {
    Validator.#own(this);
    const report = this.#checkAgain(declaration) ?? this.#checkAnew(declaration);
    return hasMoreWords(report) ? this.check(declaration) : report;
  }

  /** The report on a declaration that is read anew. */
  #checkAnew(declaration) {
    return this.#give(declaration, {
      text: (engine, input) => this.#report(engine, engine.checkText(input), input.length, askingAbout("Text", input)),
      bytes: (engine, given) => {
        // A copy of its own: `slice` of a Buffer gives the same bytes, and another thread may write to those that are shared.
        const input = new Uint8Array(given);
        return this.#report(engine, engine.checkBytes(input), input.length, askingAbout("Bytes", input));
      },
      object: (engine, text, tokens) =>
        this.#report(engine, engine.checkObject(text, tokens), text.length, askingAbout("Object", text, tokens.slice())),
    });
  }

  /** The report on a shopper's part and a seller's part as the one declaration that they make. */
  checkParts(shopper, seller) {
    Validator.#own(this);
    // Browsers don't decode memory that is shared.
    const [ofShopper, ofSeller] = [shopper, seller].map((part) => new TextDecoder().decode(new Uint8Array(encoded(part))).slice(0, MOST));
    let day;
    const digest = () => this.#other({ on: day, digest: true }, (other) => other.checkParts(ofShopper, ofSeller).digest);
    const report = this.#use((engine) => {
      day = this.#day;
      return reportOf(engine.checkParts(ofShopper, ofSeller), this.#options.digest === undefined ? { digest } : {});
    });
    // Reading it lets go of the parts.
    if (ofShopper.length + ofSeller.length > MOST_KEPT) report.digest;
    return hasMoreWords(report) ? this.checkParts(shopper, seller) : report;
  }

  /** The flat form of an object that is about to be checked. */
  #flat(declaration) {
    this.#objects += 1;
    return this.#walk.flatten(declaration);
  }

  /** The report on the object that was checked last, if nothing but a few values in it changed. */
  #checkAgain(declaration) {
    return this.#follow(declaration, (engine) => {
      const address = engine.checkAgain();
      if (address === undefined) return undefined;
      const copy = this.#walk.copy();
      const flat = () => {
        const { text, tokens } = copy();
        return [text, tokens];
      };
      return this.#report(engine, address, 0, asking("Object", flat));
    });
  }

  /**
   * Uses the engine with what changed in the object that it keeps, if the declaration is that object and nothing but a
   * few values in it changed. Otherwise the result is `undefined`.
   */
  #follow(declaration, use) {
    const objects = this.#objects;
    const changes = this.#walk.changes(declaration);
    // Getters run here as well. One that checks an object replaces the one in the engine.
    if (changes === undefined || changes.length > 2 * MOST_CHANGES || objects !== this.#objects) return undefined;
    return call(() => {
      const engine = this.#ready();
      for (let at = 0; at < changes.length; at += 2) {
        const [field, value] = [changes[at], changes[at + 1]];
        const isDone = typeof value === "string" ? engine.replaceText(field, value) : engine.replaceFlag(field, value);
        if (!isDone) return undefined;
      }
      return use(engine);
    });
  }

  /** The findings at one field from the rules that read it; `undefined` where the whole has to be checked. */
  #fieldAlone(path, value, declaration) {
    if (value !== undefined && typeof value !== "string" && typeof value !== "boolean") return undefined;
    const ask = (engine) => {
      const address =
        value === undefined
          ? engine.fieldWithout(path)
          : typeof value === "string"
            ? engine.fieldWithText(path, value)
            : engine.fieldWithFlag(path, value);
      return address && new Reader(address).findings();
    };
    let isKept = false;
    const found = this.#follow(declaration, (engine) => {
      isKept = engine.hasObject();
      return isKept ? ask(engine) : undefined;
    });
    if (isKept) return found;
    const flat = this.#flat(declaration);
    return call(() => {
      const engine = this.#ready();
      return engine.keepObject(flat.text, flat.tokens) ? ask(engine) : undefined;
    });
  }

  /**
   * The report that the engine handed over at that address. The rest of it is worked out when it is first read, even if
   * that is after other checks: `ask` says how an engine is asked about the input.
   */
  #report(engine, address, size, ask) {
    // With the option, the digest is in the report already, or not wanted.
    const isAsked = this.#options.digest === undefined;
    if (size > MOST_KEPT) {
      let border, digest;
      const report = reportOf(address, { border: () => border, digest: isAsked ? () => digest : undefined });
      border = ask.border(engine);
      if (isAsked) digest = ask.digest(engine);
      return report;
    }
    const day = this.#day;
    const uses = this.#uses;
    return reportOf(address, {
      border: () => (uses === this.#uses ? this.#borderAgain() : undefined) ?? this.#later(ask.border, day),
      digest: isAsked ? () => this.#later(ask.digest, day) : undefined,
    });
  }

  /** The border of the object that the engine keeps, if it keeps one. */
  #borderAgain() {
    if (this.#freed || this.#instance !== instance) return undefined;
    return call(() => {
      const address = this.#engine.borderAgain();
      return address && new Reader(address).border();
    });
  }

  /** What is asked about an input of that day. The day may have changed since, and the validator may have been freed. */
  #later(ask, day) {
    if (!this.#freed && this.#day === day && this.#instance === instance) return call(() => ask(this.#engine));
    return this.#other({ on: day }, (other) => call(() => ask(other.#ready())));
  }

  /** What another validator, with other options besides, is used for. */
  #other(options, use) {
    const other = new Validator({ ...this.#options, ...options }, { isSettled: true });
    try {
      return use(other);
    } finally {
      other.free();
    }
  }

  /** The findings at one field of an object, as if it had the given value. */
  checkField(path, value, declaration) {
    Validator.#own(this);
    // Findings at a field don't say what was not checked.
    if (pointer(path).startsWith("/items/")) needWords();
    const found = this.#fieldAlone(path, value, object(declaration));
    if (found !== undefined) return found;
    const { findings } = this.check(withValue(declaration, path, value));
    return findings.filter((finding) => finding.path === path || finding.path?.startsWith(`${path}/`));
  }

  /** The safe fixes of an object as operations with all their values, private ones too. */
  patch(declaration) {
    Validator.#own(this);
    return this.#use((engine) => patchIn(engine, object(declaration)));
  }

  /** The fixes at one pointer of an object, safe or not, with all their values. */
  patchAt(declaration, path) {
    Validator.#own(this);
    pointer(path);
    return this.#use((engine) => {
      const flat = flatten(object(declaration));
      return new Reader(engine.patchObjectAt(flat.text, flat.tokens, path)).patch();
    });
  }

  /** Checks every declaration of an input in workers. The code for that is loaded when it is first needed. */
  async checkBatch(input, options) {
    Validator.#own(this);
    this.#mustBeThere();
    needWords();
    const engineOptions = given({ ...this.#options, on: this.#options.on ?? today() });
    const [{ checkBatch }, place] = await batchPlace();
    const here = whole && { module: () => whole, load() {} };
    return checkBatch(input, options, { ...place, ...here, options: engineOptions, lang: this.#options.lang, texts: allTexts(), vocabularies: [...vocabularies.values()] });
  }

  /** Text or bytes with the safe fixes of each of its declarations; `undefined` where it doesn't hold several. */
  #fixMany(given) {
    const bytes = encoded(given);
    if (!holdsMany(bytes)) return undefined;
    needEverything();
    return call(() => this.#ready().fixMany(bytes));
  }

  /** Applies the safe fixes of a declaration and keeps its form. Of several, those of each are applied. */
  fix(declaration) {
    Validator.#own(this);
    if (Array.isArray(declaration)) {
      const fixed = declaration.map((one) => (Array.isArray(one) || refusal(one) !== undefined ? one : this.fix(one)));
      return fixed.some((one, at) => one !== declaration[at]) ? fixed : declaration;
    }
    return this.#give(declaration, {
      text: (engine, input) => {
        const fixed = engine.fixBytes(new TextEncoder().encode(input)) ?? this.#fixMany(declaration);
        // Keeps a byte order mark of the text.
        return fixed === undefined ? declaration : new TextDecoder("utf-8", { ignoreBOM: true }).decode(fixed);
      },
      bytes: (engine, bytes) => inFormOf(declaration, engine.fixBytes(bytes) ?? this.#fixMany(declaration)),
      object: (engine) => {
        let fixed = declaration;
        // A fix can bring another to light, such as a country's other name after its blanks are removed.
        for (let round = 0; round < MOST_ROUNDS; round++) {
          const operations = patchIn(engine, fixed);
          if (operations.length === 0) break;
          fixed = patched(fixed, operations);
        }
        return fixed;
      },
    });
  }
}

/** Whether bytes that aren't one declaration look like several: a list, one on each line, or a table. */
function holdsMany(bytes) {
  const mark = { "255,254": "utf-16le", "254,255": "utf-16be" }[`${bytes[0]},${bytes[1]}`];
  const text = new TextDecoder(mark).decode(new Uint8Array(bytes)).trim();
  const end = text.indexOf("\n");
  if (end < 0 || /^[[<]/.test(text)) return text.startsWith("[");
  const first = text.slice(0, end);
  try {
    return text.startsWith("{") ? JSON.parse(first) !== null : /[,;|\t]/.test(first);
  } catch {
    return false;
  }
}

/** What bytes became, in their form: a Buffer of Node.js, an ArrayBuffer, else a Uint8Array. */
function inFormOf(given, fixed = bytesOf(given)) {
  if (given instanceof Uint8Array) return Object.setPrototypeOf(fixed, Object.getPrototypeOf(given));
  return kindOf(given) === "ArrayBuffer" ? fixed.buffer : fixed;
}

/**
 * A copy of an object with the fix of one finding made, safe or not. Private values, which no patch carries, are worked
 * out from the object.
 */
export function applyFix(declaration, finding, options = {}) {
  settled(options);
  if (finding === null || typeof finding !== "object") throw new TypeError("the finding must be one of a report");
  const { patch } = finding.fix ?? {};
  if (patch === undefined) return declaration;
  const isKnown = ({ op, value }) => op === "remove" || value !== undefined;
  if (patch.every(isKnown)) return patched(object(declaration), patch);
  const validator = new Validator({ ...options, select: [finding.rule], ignore: undefined });
  try {
    const isWanted = ({ op, path }) => patch.some((one) => one.op === op && one.path === path);
    return patched(declaration, validator.patchAt(object(declaration), finding.path).filter(isWanted));
  } finally {
    validator.free();
  }
}

/** Applies the safe fixes of a declaration. */
export function applyFixes(declaration, options) {
  const validator = new Validator(options);
  try {
    return validator.fix(declaration);
  } finally {
    validator.free();
  }
}

/** Checks a shopper's part and a seller's part as the one declaration that they make. */
export function checkParts(shopper, seller, options) {
  const validator = new Validator(options);
  try {
    return validator.checkParts(shopper, seller);
  } finally {
    validator.free();
  }
}

// Enables `using validator = new Validator()` where it is supported.
if (Symbol.dispose !== undefined) {
  Object.defineProperty(Validator.prototype, Symbol.dispose, { value: Validator.prototype.free });
}

// `broken` means that parsing ended at a syntax error. The list of what is left out then contains the empty pointer,
// that of the whole declaration.

/** A declaration in any form as bytes. */
function encoded(declaration) {
  const raw = bytesOf(declaration);
  if (raw !== undefined) return raw;
  return new TextEncoder().encode(typeof declaration === "string" ? declaration : jsonOf(object(declaration, OR_TEXT)));
}

function jsonOf(declaration) {
  // As the flat form has them.
  const flat = (_, value) => {
    if (typeof value === "bigint") return Number.isSafeInteger(Number(value)) ? Number(value) : String(value);
    return value !== null && typeof value === "object" && isOpaque(value) ? [[]] : value;
  };
  try {
    return JSON.stringify(declaration, flat);
  } catch (cause) {
    throw new TypeError("the declaration can't be written as JSON: an object in it may contain itself", { cause });
  }
}

/** Converts a declaration or a WCO message in XML to the JSON shape, and lists what the shape can't hold. */
export function toJson(declaration) {
  const bytes = encoded(declaration);
  needEverything();
  const [json, ...leftOut] = call(() => wasm.toJson(bytes));
  return { declaration: JSON.parse(json), leftOut, broken: leftOut.includes("") };
}

/** Converts a declaration to a WCO message in XML, and lists fields that it can't hold and those that it gives a value. */
export function toXml(declaration, message) {
  if (message !== "wco-dec" && message !== "eu-h7") throw new TypeError('the message is "wco-dec" or "eu-h7"');
  const bytes = encoded(declaration);
  needEverything();
  const [xml, ...paths] = call(() => wasm.toXml(bytes, message));
  const isAssumed = (path) => path.startsWith("=");
  const leftOut = paths.filter((path) => !isAssumed(path));
  const assumed = paths.filter(isAssumed).map((path) => path.slice(1));
  return { xml, leftOut, assumed, broken: leftOut.includes("") };
}

/** Whether a number is one of its scheme, and why not. */
export function checkId(scheme, value, on = today()) {
  text(scheme, "the scheme");
  text(value, "the value");
  const asOf = day(on, "the day");
  const reason = ask(() => wasm.checkId(scheme, value, asOf));
  return reason === undefined ? { valid: true } : { valid: false, reason };
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
  const found = ask(() => wasm.lookupCode(list, code, asOf));
  if (found === undefined) return null;
  const [name, known, label, usable, ...notes] = found;
  return { list: name, code: known, label, usable: usable === "true", notes };
}

/** The languages that have a vocabulary. */
export const LANGUAGES = ["en", "fr", "de", "es", "it", "pt", "nl", "pl", "zh", "ja", "ar"];

/** The languages that messages are translated to; the same as in src/messages.rs. */
const TRANSLATED = ["ar", "de", "es", "fr", "it", "ja", "nl", "pl", "pt", "zh"];

/** Sets the function that returns a file of the package at once. */
export function filesWith(loader) {
  fileOf = loader;
}

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

function needTranslations(names) {
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
function needVocabularies(languages) {
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
function needWords() {
  if (fileOf === undefined || isWordless || vocabularies.size === LANGUAGES.length) return false;
  const before = taken;
  try {
    needVocabularies(LANGUAGES);
  } catch {
    isWordless = true;
  }
  return taken > before;
}

/** Whether a report lacks words that the platform has now. */
const hasMoreWords = ({ notChecked }) => notChecked.some(({ rule }) => rule === UNWORDED) && needWords();

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
  const texts = ask(() => wasm.suggestCodes(description.slice(0, MOST), Math.min(top, MOST_CODES), language, to, asOf, shown));
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

/** The objects whose values are given one after the other. */
export function rows(values, names) {
  const at = (row) => Object.fromEntries(names.map((name, column) => [name, values[row * names.length + column]]));
  return Array.from({ length: values.length / names.length }, (_, row) => at(row));
}

/** Every rule. */
export function rules() {
  return rows(call(() => wasm.listRules()), ["rule", "family", "severity", "summary", "since"]);
}

/** Every field of the JSON shape, in the first entry of a list, with what is said of it; read from the module once. */
export function fields() {
  known ??= rows(call(() => wasm.listFields()), ["path", "label", "hint", "owner", "cn23"]);
  return known;
}
let known;

/** Every identifier scheme. */
export function schemes() {
  const all = rows(call(() => wasm.listSchemes()), ["scheme", "title", "short", "shape", "country", "source", "unverified"]);
  return all.map(({ unverified, ...scheme }) => (unverified === "" ? scheme : { ...scheme, unverified }));
}
