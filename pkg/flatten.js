// The flat form of a JavaScript object: one string of all texts, and an array with one number per token. Keys of fields
// are tokens as well. src/input/object.rs parses it, so the two files change together.

import { CLASSES } from "./fields.js";
import { kindOf } from "./sources.js";

const END = 0, OBJECT = 1, LIST = 2, TEXT = 3, NUMBER = 4, TRUE = 5, FALSE = 6, NULL = 7, DEEP = 8, LARGE = 9, KEY = 10;

/** The maximum depth of the walk: more than the parser's limit. */
const DEEPEST = 256;

/** The limits on tokens and characters, in line with the limit of 64 MiB on text. */
const MOST_TOKENS = 8 << 20;
const MOST_LETTERS = 64 << 20;

/** The number of tokens up to which a walk is kept, to be compared with the next. */
const MOST_KEPT = 1 << 16;

/**
 * A kind of object: the names of its fields, their tokens, and for each field that holds objects the kind of these.
 * `places` says where the first key of the last such object was found, where its second and so on: nearly always the
 * next one has them there too.
 */
class Shape {
  names = [];
  keys = [];
  shapes = [];
  places = [];
}

/** The kind of an object that no field holds. Its keys are all text, as those of a `wco` tree are. */
const UNKNOWN = new Shape();

/** The names of all fields by their numbers, which are those of src/input/rows.rs. */
const names = [];
const shapes = new Map(CLASSES.map((fields) => [fields, new Shape()]));

function fill(shape, fields) {
  for (const [name, held] of Object.entries(fields)) {
    shape.places.push(shape.names.length);
    shape.names.push(name);
    shape.keys.push(KEY | (names.length << 4));
    names.push(name);
    const inner = held === null ? UNKNOWN : (shapes.get(held) ?? new Shape());
    shape.shapes.push(inner);
    if (held !== null && !shapes.has(held)) fill(inner, held);
  }
}
for (const [fields, shape] of shapes) fill(shape, fields);
const DECLARATION = shapes.get(CLASSES[0]);

/** Stands for an object or a list among the values of a walk. */
const HOLDER = Object.freeze({});

const isLeftOut = (value) => value === undefined || typeof value === "function" || typeof value === "symbol";

/** Whether an object's contents are no properties, as a Map's aren't: JSON takes it for an empty one. */
export const isOpaque = (object) =>
  !/^(Object|Array|String|Number|Boolean)$/.test(kindOf(object)) && Object.keys(object).length === 0;

/** Whether an object inherits from nothing but `Object.prototype`. */
function isPlain(object) {
  const prototype = Object.getPrototypeOf(object);
  return prototype === Object.prototype || prototype === null;
}

/** Whether `for in` gives the own keys of plain objects only. A script can add a key to all objects. */
function isClean() {
  for (const _ in {}) return false;
  return true;
}

/** The object of which a walk noted these keys and values. */
function objectOf({ keys, values }) {
  let at = 0;
  const object = () => {
    const made = {};
    while (keys[at] !== undefined) {
      const [key, value] = [keys[at], values[at++]];
      made[key] = value === HOLDER ? holder() : value;
    }
    at++;
    return made;
  };
  const holder = () => {
    const isList = keys[at] === undefined && values[at] !== undefined;
    return isList ? Array.from({ length: values[at++] }, object) : object();
  };
  return object();
}

/** The number of changes after which what a walk noted is copied, so that a report that is kept doesn't keep them all. */
const MOST_NOTED = 256;

/** What a walk noted. */
class Notes {
  /** Every key and its value. At the end of an object the key is `undefined`, and so it is for a list's length. */
  keys = [];
  values = [];
  /** Where the next change is written to: the place of a value, what it was before, and the change after that. */
  next = {};
  #changes = 0;
  /** Whether somebody may ask for them as they are now. */
  isKept = false;

  change(at, value) {
    this.#changes += 1;
    this.next.at = at;
    this.next.before = this.values[at];
    this.next = this.next.then = {};
    this.values[at] = value;
  }

  /** These notes, or a copy that nobody asked for after many changes. */
  renewed() {
    if (!this.isKept || this.#changes < MOST_NOTED) return this;
    const notes = new Notes();
    notes.keys = this.keys.slice();
    notes.values = this.values.slice();
    return notes;
  }

  /** A function that gives them as they are now, after any changes. */
  keep() {
    this.isKept = true;
    const { keys, next } = this;
    return () => {
      const values = this.values.slice();
      const changes = [];
      for (let change = next; change.then !== undefined; change = change.then) changes.push(change);
      for (const { at, before } of changes.reverse()) values[at] = before;
      return { keys, values };
    };
  }
}

/** Walks objects one after the other, and compares what it meets with what it met in the last. */
export class Walk {
  #tokens = new Uint32Array(1024);
  #length = 0;
  #text = "";
  #isFull = false;
  #isClean = true;
  #isBusy = false;
  /** Whether all that was met are plain objects and lists with fields of the dictionary, where it has them. */
  #isRegular = false;
  #notes = new Notes();
  #at = 0;
  #changes = [];
  /** The objects around the one that is walked, as far as no field holds them. */
  #around = [];

  /** The flat form of an object. The tokens are only valid until the next call. */
  flatten(object) {
    // A getter can get here again.
    if (this.#isBusy) return new Walk().flatten(object);
    this.#isBusy = true;
    this.#length = this.#at = this.#around.length = 0;
    this.#text = "";
    this.#isFull = false;
    this.#isClean = this.#isRegular = isClean();
    if (this.#notes.isKept) this.#notes = new Notes();
    try {
      this.#value(object, DECLARATION, 0);
    } catch (error) {
      this.#isRegular = false;
      throw error;
    } finally {
      this.#isBusy = false;
    }
    const [text, tokens] = [this.#text, this.#tokens.subarray(0, this.#length)];
    const isFull = this.#isFull || this.#letters() > MOST_LETTERS;
    this.#text = "";
    this.#isRegular &&= this.#length <= MOST_KEPT && !isFull;
    this.#notes.keys.length = this.#notes.values.length = this.#isRegular ? this.#at : 0;
    // The buffer of a very large object is freed.
    if (this.#tokens.length > 1 << 20) this.#tokens = new Uint32Array(1024);
    return isFull ? { text: "", tokens: Uint32Array.of(LARGE) } : { text, tokens };
  }

  /**
   * What changed since the last walk: the number of a field among those that were given, and its new value, in turn.
   * `undefined` if more changed than values of the same type. Then the object must be walked anew.
   */
  changes(object) {
    if (!this.#isRegular || this.#isBusy || !isClean()) return undefined;
    this.#isBusy = true;
    this.#isRegular = false;
    this.#at = 0;
    this.#changes = [];
    this.#notes = this.#notes.renewed();
    try {
      this.#isRegular = this.#isSame(object, this.#notes.keys, this.#notes.values) && this.#at === this.#notes.keys.length;
    } finally {
      this.#isBusy = false;
    }
    return this.#isRegular ? this.#changes : undefined;
  }

  /** A function that gives the flat form of the last object as it is now, even if that is after other walks. */
  copy() {
    const notes = this.#notes.keep();
    return () => new Walk().flatten(objectOf(notes()));
  }

  /** The number of characters of the text and of all keys. */
  #letters() {
    let letters = this.#text.length;
    if (letters + this.#length * 32 <= MOST_LETTERS) return letters;
    for (let at = 0; at < this.#length; at++) {
      const token = this.#tokens[at];
      if ((token & 15) === KEY) letters += names[token >> 4].length;
    }
    return letters;
  }

  #push(token) {
    if (this.#length === this.#tokens.length) this.#grow();
    this.#tokens[this.#length++] = token;
  }

  #grow() {
    if (this.#length >= MOST_TOKENS) {
      this.#isFull = true;
      this.#length = 0;
      return;
    }
    const larger = new Uint32Array(this.#length * 2);
    larger.set(this.#tokens);
    this.#tokens = larger;
  }

  #string(tag, value) {
    if (this.#isFull) return;
    const length = value.length;
    const last = value.charCodeAt(length - 1);
    // A lone surrogate at the end would merge with the next string and make all later lengths wrong.
    this.#text += last >= 0xd800 && last <= 0xdbff ? `${value.slice(0, -1)}\ufffd` : value;
    this.#isFull = this.#text.length > MOST_LETTERS;
    // A text over the limit isn't read, so its length needn't fit.
    this.#push(tag | (Math.min(length, MOST_LETTERS) << 4));
  }

  #value(value, shape, depth) {
    switch (typeof value) {
      case "string":
        return this.#string(TEXT, value);
      case "number":
        return Number.isFinite(value) ? this.#string(NUMBER, String(value)) : this.#push(NULL);
      case "bigint":
        return this.#string(NUMBER, String(value));
      case "boolean":
        return this.#push(value ? TRUE : FALSE);
      case "object":
        return this.#holder(value, shape, depth);
      default:
        return this.#push(NULL);
    }
  }

  #holder(value, shape, depth) {
    if (value === null) return this.#push(NULL);
    // Fields don't hold objects without end, so that what contains itself is noticed here.
    if (depth >= DEEPEST || this.#around.includes(value)) return this.#push(DEEP);
    if (shape !== UNKNOWN) return this.#inside(value, shape, depth);
    this.#around.push(value);
    this.#inside(value, shape, depth);
    this.#around.pop();
  }

  #inside(value, shape, depth) {
    if (typeof value.toJSON === "function") {
      this.#isRegular = false;
      return this.#value(value.toJSON(), shape, depth + 1);
    }
    if (Array.isArray(value)) return this.#list(value, shape, depth);
    if (shape !== UNKNOWN && this.#isClean && isPlain(value)) return this.#object(value, shape, depth);
    this.#isRegular = false;
    if (value instanceof String || value instanceof Number || value instanceof Boolean) {
      return this.#value(value.valueOf(), shape, depth);
    }
    // What can't be read isn't nothing: no field is a list of lists, so each says that this isn't what it holds.
    const keys = Object.keys(value);
    if (keys.length === 0 && isOpaque(value)) return [LIST, LIST, END, END].forEach((token) => this.#push(token));
    this.#push(OBJECT);
    for (const key of keys) {
      if (this.#isFull) break;
      const inner = value[key];
      // As JSON.stringify does, members without a value are left out.
      if (isLeftOut(inner)) continue;
      const at = shape.names.indexOf(key);
      if (at < 0) this.#string(TEXT, key);
      else this.#push(shape.keys[at]);
      this.#value(inner, at < 0 ? UNKNOWN : shape.shapes[at], depth + 1);
    }
    this.#push(END);
  }

  #list(list, shape, depth) {
    this.#push(LIST);
    this.#note(undefined, list.length);
    for (let index = 0; index < list.length && !this.#isFull; index++) {
      const entry = list[index];
      if (typeof entry !== "object" || entry === null) this.#isRegular = false;
      this.#value(entry, shape, depth + 1);
    }
    this.#push(END);
  }

  /** Nearly every object gets here: this loop decides how long a walk takes. */
  #object(object, shape, depth) {
    const { names, keys, places } = shape;
    this.#push(OBJECT);
    let place = 0;
    for (const key in object) {
      const value = object[key];
      let at = places[place];
      if (names[at] !== key) {
        at = names.indexOf(key);
        if (at < 0) {
          this.#unknown(key, value, depth + 1);
          continue;
        }
        places[place] = at;
      }
      place++;
      this.#note(key, value);
      if (typeof value === "string") {
        this.#push(keys[at]);
        this.#string(TEXT, value);
      } else {
        this.#member(value, keys[at], shape.shapes[at], depth + 1);
      }
    }
    this.#note(undefined, undefined);
    this.#push(END);
  }

  #note(key, value) {
    this.#notes.keys[this.#at] = key;
    this.#notes.values[this.#at++] = value;
  }

  #unknown(key, value, depth) {
    if (this.#isFull || isLeftOut(value)) return;
    this.#isRegular = false;
    this.#string(TEXT, key);
    this.#value(value, UNKNOWN, depth);
  }

  #member(value, key, shape, depth) {
    if (isLeftOut(value)) return;
    this.#push(key);
    if (typeof value === "object" && value !== null) {
      this.#notes.values[this.#at - 1] = HOLDER;
      this.#isRegular &&= shape !== UNKNOWN;
    }
    this.#value(value, shape, depth);
  }

  #isSame(object, keys, values) {
    if (typeof object !== "object" || object === null) return false;
    if (!isPlain(object) || typeof object.toJSON === "function") return false;
    for (const key in object) {
      const value = object[key];
      const at = this.#at++;
      if (keys[at] !== key || (values[at] !== value && !this.#isAlike(value, at, keys, values))) return false;
    }
    // A list's length has no key either, but isn't undefined.
    const at = this.#at++;
    return keys[at] === undefined && values[at] === undefined;
  }

  /** Whether a value is of the same type as before. If so, it is compared, or noted as a change. */
  #isAlike(value, at, keys, values) {
    const old = values[at];
    if (old === HOLDER) return Array.isArray(value) ? this.#isSameList(value, keys, values) : this.#isSame(value, keys, values);
    if (typeof value !== typeof old || (typeof value !== "string" && typeof value !== "boolean")) return false;
    this.#notes.change(at, value);
    let field = 0;
    for (let before = 0; before < at; before++) {
      if (keys[before] !== undefined && !isLeftOut(values[before])) field++;
    }
    this.#changes.push(field, value);
    return true;
  }

  #isSameList(list, keys, values) {
    const at = this.#at++;
    if (typeof list.toJSON === "function" || keys[at] !== undefined || values[at] !== list.length) return false;
    for (let index = 0; index < list.length; index++) if (!this.#isSame(list[index], keys, values)) return false;
    return true;
  }
}

const walk = new Walk();

/** The flat form of an object. The tokens are only valid until the next call. */
export const flatten = (object) => walk.flatten(object);
