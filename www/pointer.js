// Places in a declaration, as JSON Pointers.

const segments = (pointer) => pointer.split("/").slice(1);

/** The value at a pointer; `undefined` where there is none. */
export function valueAt(declaration, pointer) {
  return segments(pointer).reduce((owner, key) => owner?.[key], declaration);
}

/** Puts a value at a pointer, with the objects and lists that lead there. */
export function putAt(declaration, pointer, value) {
  const path = segments(pointer);
  const last = path.pop();
  let owner = declaration;
  path.forEach((key, i) => {
    owner[key] ??= /^\d+$/.test(path[i + 1] ?? last) ? [] : {};
    owner = owner[key];
  });
  owner[last] = value;
  return declaration;
}
