// The validator, and the functions that use one for a single declaration.

import * as wasm from "./wasm/declarant.js";
import { MOST, OR_TEXT, encoded, holdsMany, inFormOf, object, refusal } from "./declaration.js";
import { needEverything, whole } from "./everything.js";
import { Walk, flatten } from "./flatten.js";
import { needMessages, needWords, taken } from "./languages.js";
import { allTexts, ask, call, hasEverything, instance, loaded, vocabularies } from "./module.js";
import { given, pointer, settled, today } from "./options.js";
import { mustLead, patched, withValue } from "./patch.js";
import { Reader, reportOf } from "./report.js";
import { UNWORDED } from "./reports.js";
import { bytesOf } from "./sources.js";

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

/** How a batch is run here: see pkg/batch.js. */
let batchPlace;

/** Sets the function that gives how a batch is run. */
export function batchesWith(place) {
  batchPlace = place;
}

/**
 * The size up to which a report keeps its input for the digest, in bytes. The digest of a larger one is worked out at
 * once, since it takes little of the time that the check takes.
 */
const MOST_KEPT = 1 << 20;

/** The datasets of messages. JSON is judged by them as the message that would be made of it. */
const MESSAGES = ["eu-h7", "wco-dec"];

/** With more changes than these, an object is checked anew. */
const MOST_CHANGES = 8;

/** The maximum number of rounds of fixes, since one fix can bring another to light; the same as in src/validator/fixes.rs. */
const MOST_ROUNDS = 32;

/** A copy of an object with its safe fixes, and their operations in turn. */
function fixedBy(engine, declaration) {
  let fixed = declaration;
  const all = [];
  // A fix can bring another to light, such as a country's other name after its blanks are removed.
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const flat = flatten(fixed);
    const operations = new Reader(engine.patchObject(flat.text, flat.tokens)).patch();
    if (operations.length === 0) break;
    fixed = patched(fixed, operations);
    all.push(...operations);
  }
  return [fixed, all];
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
      this.#engine = ask(() => new wasm.Engine(...given({ ...this.#options, on: day })));
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
    mustLead(pointer(path));
    // Findings at a field don't say what was not checked.
    if (path.startsWith("/items/")) needWords();
    const found = this.#fieldAlone(path, value, object(declaration));
    if (found !== undefined) return found;
    const { findings } = this.check(withValue(declaration, path, value));
    return findings.filter((finding) => finding.path === path || finding.path?.startsWith(`${path}/`));
  }

  /** The safe fixes of an object as operations with all their values, private ones too. */
  patch(declaration) {
    Validator.#own(this);
    return this.#use((engine) => fixedBy(engine, object(declaration))[1]);
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
      object: (engine) => fixedBy(engine, declaration)[0],
    });
  }
}

/** Whether a report lacks words that the platform has now. */
const hasMoreWords = ({ notChecked }) => notChecked.some(({ rule }) => rule === UNWORDED) && needWords();

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
