// The flat form of a JavaScript object: one string of all keys and strings, and an array with one number per token.
// src/input/object.rs parses it, so the two files change together.

const END = 0, OBJECT = 1, LIST = 2, TEXT = 3, NUMBER = 4, TRUE = 5, FALSE = 6, NULL = 7, DEEP = 8, LARGE = 9;

/** The maximum depth of the walk: more than the parser's limit, and a bound for objects that contain themselves. */
const DEEPEST = 256;

/** The limits on tokens and characters, in line with the limit of 64 MiB on text. */
const MOST_TOKENS = 8 << 20;
const MOST_LETTERS = 64 << 20;

/** The buffer of the last call, for reuse. It is taken during a walk, so a getter that calls a validator gets its own. */
let spare = new Uint32Array(4096);

class Walk {
  length = 0;
  text = "";

  constructor() {
    this.tokens = spare ?? new Uint32Array(4096);
    spare = undefined;
  }

  get isFull() {
    return this.length >= MOST_TOKENS || this.text.length > MOST_LETTERS;
  }

  push(token) {
    if (this.length === this.tokens.length) {
      const larger = new Uint32Array(this.length * 2);
      larger.set(this.tokens);
      this.tokens = larger;
    }
    this.tokens[this.length++] = token;
  }

  string(tag, value) {
    const last = value.charCodeAt(value.length - 1);
    // A lone surrogate at the end would merge with the next string and make all later lengths wrong.
    this.text += last >= 0xd800 && last <= 0xdbff ? `${value.slice(0, -1)}\ufffd` : value;
    // A text over the limit isn't read, so its length needn't fit.
    this.push(tag | (Math.min(value.length, MOST_LETTERS) << 4));
  }

  value(value, depth) {
    if (this.isFull) return;
    switch (typeof value) {
      case "string":
        return this.string(TEXT, value);
      case "number":
        return Number.isFinite(value) ? this.string(NUMBER, String(value)) : this.push(NULL);
      case "bigint":
        return this.string(NUMBER, String(value));
      case "boolean":
        return this.push(value ? TRUE : FALSE);
      case "object":
        return this.object(value, depth);
      default:
        return this.push(NULL);
    }
  }

  object(value, depth) {
    if (value === null) return this.push(NULL);
    if (depth >= DEEPEST) return this.push(DEEP);
    if (typeof value.toJSON === "function") return this.value(value.toJSON(), depth + 1);
    if (value instanceof String || value instanceof Number || value instanceof Boolean) {
      return this.value(value.valueOf(), depth);
    }
    if (Array.isArray(value)) {
      this.push(LIST);
      for (let index = 0; index < value.length && !this.isFull; index++) this.value(value[index], depth + 1);
      return this.push(END);
    }
    this.push(OBJECT);
    for (const key of Object.keys(value)) {
      if (this.isFull) break;
      const inner = value[key];
      // As JSON.stringify does, members without a value are left out.
      if (inner === undefined || typeof inner === "function" || typeof inner === "symbol") continue;
      this.string(TEXT, key);
      this.value(inner, depth + 1);
    }
    return this.push(END);
  }
}

/** The flat form of an object. The tokens are only valid until the next call. */
export function flatten(object) {
  const walk = new Walk();
  try {
    walk.value(object, 0);
    if (walk.isFull) return { text: "", tokens: Uint32Array.of(LARGE) };
    return { text: walk.text, tokens: walk.tokens.subarray(0, walk.length) };
  } finally {
    // The buffer of a very large object is freed.
    spare = walk.tokens.length <= 1 << 20 ? walk.tokens : undefined;
  }
}
