// JSON Pointer (RFC 6901), and the three operations of JSON Patch (RFC 6902) that fixes use.

/** The segments of a pointer. */
export function segments(pointer) {
  return pointer.split("/").slice(1).map((segment) => segment.replaceAll("~1", "/").replaceAll("~0", "~"));
}

/** The value that JSON.stringify would write: the result of toJSON if there is one. */
const written = (value) => (typeof value?.toJSON === "function" ? value.toJSON() : value);

const isObject = (value) => value !== null && typeof value === "object";

/** A copy of what JSON.stringify would write of an object or list; an empty object for anything else. */
function copy(value) {
  const own = written(value);
  return Array.isArray(own) ? own.slice() : isObject(own) ? { ...own } : {};
}

// Uses Object.defineProperty because a key may be "__proto__".
const set = (object, key, value) =>
  Object.defineProperty(object, key, { value, writable: true, enumerable: true, configurable: true });

/** The lists among the fields. */
export const LISTS = ["items", "taxIds", "documents"];
const NO_ENTRY = new RegExp(`/(?:${LISTS.join("|")})/(?!(?:0|[1-9]\\d*)(?:/|$))`);

const isIndex = (segment) => /^(0|[1-9]\d*)$/.test(segment);

/** The index that a segment denotes in a list, up to its length; -1 if none. */
const indexOf = (segment, list) => (isIndex(segment) && Number(segment) <= list.length ? Number(segment) : -1);

/** Whether a key exists. */
function has(owner, key) {
  if (Array.isArray(owner)) return indexOf(key, owner) >= 0 && indexOf(key, owner) < owner.length;
  return isObject(owner) && Object.hasOwn(owner, key);
}

/** The maximum number of entries in a list; the same as MOST_ITEMS in src/input.rs. */
const MOST_ENTRIES = 9_999;

const noEntry = () => new TypeError(`entries of a list have numbers from 0 to ${MOST_ENTRIES - 1}`);

/** Refuses a pointer that has something else where the number of a list's entry belongs, whether the list is there or not. */
export function mustLead(pointer) {
  if (NO_ENTRY.test(pointer)) throw noEntry();
}

/** A copy of the declaration with another value at the pointer. Missing lists, entries and objects on its path are created. */
export function withValue(root, pointer, value) {
  const path = segments(pointer);
  if (path.length === 0) return value;
  const top = copy(root);
  let owner = top;
  for (const [at, segment] of path.entries()) {
    if (Array.isArray(owner) && !(isIndex(segment) && Number(segment) < MOST_ENTRIES)) throw noEntry();
    // An entry before it that nobody filled in is an empty one, not a hole.
    if (Array.isArray(owner)) while (owner.length < segment) owner.push({});
    const there = Object.hasOwn(owner, segment) ? owner[segment] : undefined;
    // A form that hasn't filled in a list yet may hold null or an empty text there.
    const inner = at === path.length - 1 ? value : isIndex(path[at + 1]) && !isObject(there) ? [] : copy(there);
    set(owner, segment, inner);
    owner = inner;
  }
  return top;
}

/**
 * A copy of the declaration with the operations applied. Only objects on the path to a change are copied.
 *
 * An operation whose path doesn't exist changes nothing.
 */
export function patched(root, operations) {
  const copies = new Set();
  const own = (value) => {
    if (copies.has(value)) return value;
    const made = copy(value);
    copies.add(made);
    return made;
  };
  let top = root;
  for (const { op, path, value } of operations) {
    const way = segments(path);
    const key = way.pop();
    if (key === undefined || !leads(top, way, key, op)) continue;
    top = own(top);
    let owner = top;
    for (const segment of way) {
      const inner = own(owner[segment]);
      set(owner, segment, inner);
      owner = inner;
    }
    if (!Array.isArray(owner)) op === "remove" ? delete owner[key] : set(owner, key, value);
    else if (op === "replace") owner[Number(key)] = value;
    else owner.splice(Number(key), op === "remove" ? 1 : 0, ...(op === "remove" ? [] : [value]));
  }
  return top;
}

/** Whether the path of an operation exists. */
function leads(root, way, key, op) {
  let owner = written(root);
  for (const segment of way) {
    if (!has(owner, segment)) return false;
    owner = written(owner[segment]);
  }
  if (op !== "add") return has(owner, key);
  return Array.isArray(owner) ? indexOf(key, owner) >= 0 : isObject(owner);
}
