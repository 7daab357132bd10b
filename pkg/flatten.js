// A JavaScript object in flat form: one text of all keys and strings, and a number for each token.
// The WebAssembly side reads it in src/input/object.rs; the two change together.

const END = 0, OBJECT = 1, LIST = 2, TEXT = 3, NUMBER = 4, TRUE = 5, FALSE = 6, NULL = 7;

/** How deep objects may nest: deeper than any declaration, and a bound for those that hold themselves. */
const DEEPEST = 128;

let tokens = new Uint32Array(4096);
let length = 0;
let text = "";

function push(token) {
  if (length === tokens.length) {
    const larger = new Uint32Array(length * 2);
    larger.set(tokens);
    tokens = larger;
  }
  tokens[length++] = token;
}

function string(tag, value) {
  const last = value.charCodeAt(value.length - 1);
  // Half a character at the end would become one with what follows, and every length after it be wrong.
  text += last >= 0xd800 && last <= 0xdbff ? `${value.slice(0, -1)}\ufffd` : value;
  push(tag | (value.length << 4));
}

function walk(value, depth) {
  switch (typeof value) {
    case "string":
      return string(TEXT, value);
    case "number":
      return Number.isFinite(value) ? string(NUMBER, String(value)) : push(NULL);
    case "bigint":
      return string(NUMBER, String(value));
    case "boolean":
      return push(value ? TRUE : FALSE);
    case "object": {
      if (value === null) return push(NULL);
      if (depth >= DEEPEST) throw new TypeError("the declaration nests deeper than 128 levels, or holds itself");
      if (typeof value.toJSON === "function") return walk(value.toJSON(), depth + 1);
      if (Array.isArray(value)) {
        push(LIST);
        for (let index = 0; index < value.length; index++) walk(value[index], depth + 1);
        return push(END);
      }
      push(OBJECT);
      for (const key of Object.keys(value)) {
        const inner = value[key];
        // As JSON.stringify does: what has no value is not there.
        if (inner === undefined || typeof inner === "function" || typeof inner === "symbol") continue;
        string(TEXT, key);
        walk(inner, depth + 1);
      }
      return push(END);
    }
    default:
      return push(NULL);
  }
}

/** The flat form of an object; the tokens are only good until the next call. */
export function flatten(object) {
  length = 0;
  text = "";
  walk(object, 0);
  const flat = { text, tokens: tokens.subarray(0, length) };
  // Nothing of a declaration stays here.
  text = "";
  return flat;
}
