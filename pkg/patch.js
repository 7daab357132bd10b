// JSON Pointer (RFC 6901) and the three operations of JSON Patch (RFC 6902) that fixes use.

/** The segments of a pointer. */
export function segments(pointer) {
  return pointer.split("/").slice(1).map((segment) => segment.replaceAll("~1", "/").replaceAll("~0", "~"));
}

const copy = (value) => (Array.isArray(value) ? [...value] : value !== null && typeof value === "object" ? { ...value } : {});

// Object.defineProperty, for a key may be "__proto__".
const set = (object, key, value) =>
  Object.defineProperty(object, key, { value, writable: true, enumerable: true, configurable: true });

/** The same declaration but for one place, which `change(owner, key)` changes; only the way to it is copied. */
function changed(root, path, change) {
  const top = copy(root);
  let owner = top;
  for (const segment of path.slice(0, -1)) {
    const inner = copy(Object.hasOwn(owner, segment) ? owner[segment] : undefined);
    set(owner, segment, inner);
    owner = inner;
  }
  change(owner, path.at(-1));
  return top;
}

/** The same declaration with another value at the pointer; `undefined` takes it away. */
export function withValue(root, pointer, value) {
  const path = segments(pointer);
  if (path.length === 0) return value;
  return changed(root, path, (owner, key) => set(owner, key, value));
}

/** The same declaration after the operations. */
export function patched(root, operations) {
  return operations.reduce((declaration, { op, path, value }) => {
    return changed(declaration, segments(path), (owner, key) => {
      if (op === "remove") Array.isArray(owner) ? owner.splice(Number(key), 1) : delete owner[key];
      else if (op === "add" && Array.isArray(owner)) owner.splice(key === "-" ? owner.length : Number(key), 0, value);
      else set(owner, key, value);
    });
  }, root);
}
