// Everything that the package offers but loading the WebAssembly, which differs between a page and Node.js.

import * as wasm from "./wasm/declarant.js";
import { flatten } from "./flatten.js";
import { patched, segments, withValue } from "./patch.js";

let loaded = false;
let load = () => {
  throw new Error("declarant is not loaded yet: `await init()` first");
};
/** Counts the instances of the module; an engine is only good with the one it was made with. */
let instance = 0;

/** Says that the module is there. */
export function ready() {
  loaded = true;
}

/** Says how to load the module at its first use. */
export function loadWith(loader) {
  load = loader;
}

/** Calls the module. One that has trapped can no longer be trusted: the next call gets a new one. */
function call(use) {
  if (!loaded) {
    load();
    loaded = true;
  }
  try {
    return use();
  } catch (error) {
    // A stack that ran over in there is a RangeError.
    if (!(error instanceof WebAssembly.RuntimeError || error instanceof RangeError)) throw error;
    instance += 1;
    wasm.__wbg_reset_state();
    throw new Error("declarant failed on this call, which is a mistake in declarant; the next call is not affected", {
      cause: error,
    });
  }
}

/** Calls the module where all it can object to is how it was called. */
function ask(use) {
  return call(() => {
    try {
      return use();
    } catch (error) {
      if (error instanceof WebAssembly.RuntimeError || error instanceof RangeError) throw error;
      throw new TypeError(error.message.replace(/^Error: /, ""));
    }
  });
}

/** The day of a date where the program runs, as YYYY-MM-DD. */
function dayOf(date) {
  const two = (number) => String(number).padStart(2, "0");
  return `${String(date.getFullYear()).padStart(4, "0")}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}

const today = () => dayOf(new Date());

function text(value, name) {
  if (typeof value !== "string") throw new TypeError(`${name} must be a string`);
  return value;
}

/** A day as a text, given as one or as a Date. */
function day(value, name) {
  if (value instanceof Date) {
    if (Number.isNaN(value.getTime())) throw new TypeError(`${name} is an invalid Date`);
    return dayOf(value);
  }
  if (typeof value !== "string") throw new TypeError(`${name} must be a day as in "2026-11-23", or a Date`);
  return value;
}

const oneOf = (...known) => (value, name) => {
  if (!known.includes(value)) throw new TypeError(`${name} must be one of ${known.join(", ")}`);
  return value;
};

function names(value, name) {
  if (!Array.isArray(value) || !value.every((entry) => typeof entry === "string")) {
    throw new TypeError(`${name} must be a list of names of rules or families`);
  }
  return value;
}

function flag(value, name) {
  if (typeof value !== "boolean") throw new TypeError(`${name} must be true or false`);
  return value;
}

/** The options by the names of src/options.rs, and what each takes. */
const OPTIONS = {
  to: text,
  on: day,
  actor: oneOf("shopper", "seller", "all"),
  dataset: oneOf("ecommerce", "eu-h7", "upu", "wco-dec"),
  lang: text,
  digest: flag,
  salt: text,
  select: names,
  ignore: names,
};

/** The options as the module takes them; a mistake in them is a TypeError. */
function settled(options) {
  if (options === null || typeof options !== "object" || Array.isArray(options)) {
    throw new TypeError("the options must be an object");
  }
  const given = Object.entries(options).filter(([, value]) => value !== undefined);
  return Object.fromEntries(
    given.map(([name, value]) => {
      if (!Object.hasOwn(OPTIONS, name)) {
        throw new TypeError(`unknown option "${name}": there are ${Object.keys(OPTIONS).join(", ")}`);
      }
      return [name, OPTIONS[name](value, `the option "${name}"`)];
    }),
  );
}

/** The most that is read of a declaration; one byte more is enough for it to be refused as too large. */
const MOST = (64 << 20) + 1;

const isBuffer = (input) =>
  input instanceof ArrayBuffer || (typeof SharedArrayBuffer === "function" && input instanceof SharedArrayBuffer);

function bytesOf(input) {
  if (input instanceof Uint8Array) return input;
  if (ArrayBuffer.isView(input)) return new Uint8Array(input.buffer, input.byteOffset, input.byteLength);
  return isBuffer(input) ? new Uint8Array(input) : undefined;
}

/** What is no declaration though it is an object, and what to do with it. */
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

/** An object that may be a declaration; a TypeError for what is certainly none. */
function object(input) {
  if (input === null || typeof input !== "object") {
    throw new TypeError("a declaration is an object, text, a Uint8Array or an ArrayBuffer");
  }
  const kind = Object.prototype.toString.call(input).slice("[object ".length, -1);
  if (Object.hasOwn(NO_DECLARATION, kind)) throw new TypeError(`a ${kind} is no declaration: ${NO_DECLARATION[kind]}`);
  return input;
}

/** How often an object is read again to fix what the fixes before have brought to light; the same as in src/validator.rs. */
const MOST_ROUNDS = 32;

/** Checks declarations, one after the other, with the same options. */
export class Validator {
  #options;
  #day;
  #engine;
  #instance;
  #freed = false;

  constructor(options = {}) {
    this.#options = settled(options);
    // Now, so that a mistake in the options shows where they were written.
    this.#ready();
  }

  /** The engine, made anew where the module was replaced, or where the day goes with the clock and has passed. */
  #ready() {
    if (this.#freed) throw new TypeError("this validator was freed");
    const day = this.#options.on ?? today();
    if (this.#engine === undefined || this.#instance !== instance || this.#day !== day) {
      this.#drop();
      this.#engine = ask(() => new wasm.Engine({ ...this.#options, on: day }));
      this.#instance = instance;
      this.#day = day;
    }
    return this.#engine;
  }

  #drop() {
    // An engine of a module that was replaced went with it.
    if (this.#engine !== undefined && this.#instance === instance) call(() => this.#engine.free());
    this.#engine = undefined;
  }

  /** Gives the memory back at once instead of with the next garbage collection; the validator can't be used again. */
  free() {
    if (!this.#freed) this.#drop();
    this.#freed = true;
  }

  /** Hands the input to the engine in the form it came in. */
  #give(input, { text, bytes, object: ofObject }) {
    if (typeof input === "string") return call(() => text(this.#ready(), input.slice(0, MOST)));
    const raw = bytesOf(input);
    if (raw !== undefined) return call(() => bytes(this.#ready(), raw.subarray(0, MOST)));
    // Getters run here, and may use this validator or another.
    const flat = flatten(object(input));
    return call(() => ofObject(this.#ready(), flat.text, flat.tokens));
  }

  /** The report on a declaration. */
  check(declaration) {
    return this.#give(declaration, {
      text: (engine, input) => engine.checkText(input),
      bytes: (engine, input) => engine.checkBytes(input),
      object: (engine, text, tokens) => engine.checkObject(text, tokens),
    });
  }

  /** The findings at one field of an object, as if it had that value already. */
  checkField(path, value, declaration) {
    if (text(path, "the path") !== "" && !path.startsWith("/")) {
      throw new TypeError('the path is a JSON Pointer, such as "/items/0/hsCode"');
    }
    const { findings } = this.check(withValue(object(declaration), path, value));
    return findings.filter((finding) => finding.path === path || finding.path?.startsWith(`${path}/`));
  }

  /** The declaration with its safe fixes made, in the form it came in. */
  fix(declaration) {
    return this.#give(declaration, {
      text: (engine, input) => {
        const fixed = engine.fixBytes(new TextEncoder().encode(input));
        // With the mark that the text began with, if any.
        return fixed === undefined ? declaration : new TextDecoder("utf-8", { ignoreBOM: true }).decode(fixed);
      },
      bytes: (engine, bytes) => engine.fixBytes(bytes) ?? bytesOf(declaration),
      object: (engine) => {
        let fixed = declaration;
        // A fix can bring another to light, such as a country's other name after its blanks are gone.
        for (let round = 0; round < MOST_ROUNDS; round++) {
          const flat = flatten(fixed);
          const operations = engine.patchObject(flat.text, flat.tokens);
          if (operations.length === 0) break;
          fixed = patched(fixed, operations);
        }
        return fixed;
      },
    });
  }
}

/** The declaration with its safe fixes made. */
export function applyFixes(declaration, options) {
  const validator = new Validator(options);
  try {
    return validator.fix(declaration);
  } finally {
    validator.free();
  }
}

// `using validator = new Validator()`, where the language has it.
if (Symbol.dispose !== undefined) {
  Object.defineProperty(Validator.prototype, Symbol.dispose, { value: Validator.prototype.free });
}

// A conversion is broken where the input could not be read to its end: then the pointer of the whole, the empty one, is
// among what is left out.

/** A declaration in any form as bytes. */
function encoded(declaration) {
  const raw = bytesOf(declaration);
  if (raw !== undefined) return raw;
  return new TextEncoder().encode(typeof declaration === "string" ? declaration : JSON.stringify(object(declaration)));
}

/** A declaration, also a WCO message in XML, in the JSON shape, and what of it the shape has no place for. */
export function toJson(declaration) {
  const bytes = encoded(declaration);
  const [json, ...leftOut] = call(() => wasm.toJson(bytes));
  return { declaration: JSON.parse(json), leftOut, broken: leftOut.includes("") };
}

/** A declaration as a WCO message in XML, and the pointers of the fields that the message has no place for. */
export function toXml(declaration, message) {
  if (message !== "wco-dec" && message !== "eu-h7") throw new TypeError('the message is "wco-dec" or "eu-h7"');
  const bytes = encoded(declaration);
  const [xml, ...leftOut] = call(() => wasm.toXml(bytes, message));
  return { xml, leftOut, broken: leftOut.includes("") };
}

/** Whether a number is one of its scheme, and why not. */
export function checkId(scheme, value, on = today()) {
  text(scheme, "the scheme");
  text(value, "the value");
  const asOf = day(on, "the day");
  const reason = ask(() => wasm.checkId(scheme, value, asOf));
  return reason === undefined ? { valid: true } : { valid: false, reason };
}

/** What a code of a list stands for; `null` where there is no such code. */
export function lookup(list, code, on = today()) {
  text(list, "the list");
  text(code, "the code");
  const asOf = day(on, "the day");
  return ask(() => wasm.lookupCode(list, code, asOf));
}

/** The code lists. */
export const codes = Object.freeze({ lookup });

/** Every rule. */
export function rules() {
  return call(() => wasm.listRules());
}

/** Every identifier scheme. */
export function schemes() {
  return call(() => wasm.listSchemes());
}

/** The check as a Standard Schema: errors are its issues, warnings and advice are not. */
export function standardSchema(options) {
  const validator = new Validator(options);
  return {
    "~standard": {
      version: 1,
      vendor: "declarant",
      validate(value) {
        if (value === null || typeof value !== "object") return { issues: [{ message: "a declaration is an object" }] };
        const errors = validator.check(value).findings.filter(({ severity }) => severity === "error");
        if (errors.length === 0) return { value };
        return { issues: errors.map(({ message, path }) => ({ message, path: path === null ? [] : keys(path, value) })) };
      },
    },
  };
}

/** A pointer as the keys that lead there: numbers into lists, strings into objects. */
function keys(pointer, value) {
  return segments(pointer).map((segment) => {
    const key = Array.isArray(value) ? Number(segment) : segment;
    value = value?.[key];
    return key;
  });
}
