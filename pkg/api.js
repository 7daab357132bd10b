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

/** The names of src/options.rs. */
const OPTIONS = ["to", "on", "actor", "dataset", "lang", "digest", "salt", "select", "ignore"];

function today() {
  const now = new Date();
  const two = (number) => String(number).padStart(2, "0");
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}

function text(value, name) {
  if (typeof value !== "string") throw new TypeError(`${name} must be a string`);
  return value;
}

function bytesOf(input) {
  if (input instanceof Uint8Array) return input;
  if (ArrayBuffer.isView(input)) return new Uint8Array(input.buffer, input.byteOffset, input.byteLength);
  return input instanceof ArrayBuffer ? new Uint8Array(input) : undefined;
}

/** How often an object is read again to fix what the fixes before have brought to light; the same as in src/validator.rs. */
const MOST_ROUNDS = 32;

/** Checks declarations, one after the other, with the same options. */
export class Validator {
  #options;
  #day;
  #engine;
  #instance;

  constructor(options = {}) {
    if (options === null || typeof options !== "object") throw new TypeError("the options must be an object");
    for (const name of Object.keys(options)) {
      if (!OPTIONS.includes(name)) throw new TypeError(`unknown option "${name}": there are ${OPTIONS.join(", ")}`);
    }
    this.#options = Object.fromEntries(Object.entries(options).filter(([, value]) => value !== undefined));
    // Now, so that a mistake in the options shows where they were written.
    this.#ready();
  }

  /** The engine, made anew where the module was replaced, or where the day goes with the clock and has passed. */
  #ready() {
    const day = this.#options.on ?? today();
    if (this.#engine === undefined || this.#instance !== instance || this.#day !== day) {
      this.#engine = ask(() => new wasm.Engine({ ...this.#options, on: day }));
      this.#instance = instance;
      this.#day = day;
    }
    return this.#engine;
  }

  /** Hands the input to the engine in the form it came in. */
  #give(input, { text, bytes, object }) {
    const engine = this.#ready();
    if (typeof input === "string") return call(() => text(engine, input));
    const raw = bytesOf(input);
    if (raw !== undefined) return call(() => bytes(engine, raw));
    if (input === null || typeof input !== "object") {
      throw new TypeError("a declaration is an object, text, a Uint8Array or an ArrayBuffer");
    }
    const flat = flatten(input);
    return call(() => object(engine, flat.text, flat.tokens));
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
    if (declaration === null || typeof declaration !== "object") throw new TypeError("the declaration must be an object");
    const { findings } = this.check(withValue(declaration, path, value));
    return findings.filter((finding) => finding.path === path || finding.path?.startsWith(`${path}/`));
  }

  /** The declaration with its safe fixes made, in the form it came in. */
  fix(declaration) {
    const repaired = (engine, bytes) => engine.fixBytes(bytes) ?? bytes;
    return this.#give(declaration, {
      text: (engine, input) => {
        const fixed = engine.fixBytes(new TextEncoder().encode(input));
        return fixed === undefined ? input : new TextDecoder().decode(fixed);
      },
      bytes: repaired,
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
  return new Validator(options).fix(declaration);
}

// A conversion is broken where the input could not be read to its end: then the pointer of the whole, the empty one, is
// among what is left out.

/** A declaration in any form as bytes. */
function encoded(declaration) {
  const raw = bytesOf(declaration);
  if (raw !== undefined) return raw;
  if (typeof declaration !== "string" && (declaration === null || typeof declaration !== "object")) {
    throw new TypeError("a declaration is an object, text, a Uint8Array or an ArrayBuffer");
  }
  return new TextEncoder().encode(typeof declaration === "string" ? declaration : JSON.stringify(declaration));
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
  const reason = ask(() => wasm.checkId(scheme, value, on));
  return reason === undefined ? { valid: true } : { valid: false, reason };
}

/** What a code of a list stands for; `null` where there is no such code. */
export function lookup(list, code, on = today()) {
  text(list, "the list");
  text(code, "the code");
  return ask(() => wasm.lookupCode(list, code, on));
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
  let validator;
  return {
    "~standard": {
      version: 1,
      vendor: "declarant",
      validate(value) {
        if (value === null || typeof value !== "object") return { issues: [{ message: "a declaration is an object" }] };
        validator ??= new Validator(options);
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
