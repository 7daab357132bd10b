// Prints what the code of each part of the library takes in a module whose functions have names: bytes, as JSON.
//
// A function belongs to the first module of the library in its name, so that what the standard library makes for a type
// of ours counts as ours. The rest stands under the name of its crate.

import { readFileSync } from "node:fs";

const bytes = readFileSync(process.argv[2]);
let at = 8;

function number() {
  let [value, shift] = [0, 0];
  do value |= (bytes[at] & 127) << shift; while ((shift += 7, bytes[at++] & 128));
  return value >>> 0;
}

function name() {
  const length = number();
  at += length;
  return bytes.toString("utf8", at - length, at);
}

const IMPORTS = 2;
const CODE = 10;
const CUSTOM = 0;
const FUNCTION_NAMES = 1;

let imported = 0;
const sizes = [];
const names = new Map();
while (at < bytes.length) {
  const section = bytes[at++];
  const end = number() + at;
  if (section === IMPORTS) {
    for (let count = number(); count > 0; count -= 1) {
      name();
      name();
      const kind = bytes[at++];
      // wasm-bindgen imports only functions. A limit or a type would have to be read here.
      if (kind !== 0) throw new Error(`an import of kind ${kind}`);
      number();
      imported += 1;
    }
  } else if (section === CODE) {
    for (let count = number(); count > 0; count -= 1) {
      const size = number();
      sizes.push(size);
      at += size;
    }
  } else if (section === CUSTOM && name() === "name") {
    while (at < end) {
      const kind = bytes[at++];
      const stop = number() + at;
      if (kind === FUNCTION_NAMES) {
        for (let count = number(); count > 0; count -= 1) {
          const index = number();
          names.set(index, name());
        }
      }
      at = stop;
    }
  }
  at = end;
}

const rooms = {};
sizes.forEach((size, index) => {
  const name = names.get(imported + index) ?? "";
  const own = /\bdeclarant\[\w+\]::([a-z]\w*)/.exec(name)?.[1];
  const crate = /\b([a-z]\w*)\[\w+\]::/.exec(name)?.[1];
  // Methods of types that belong to no crate, such as `<str>::trim`, are core's.
  const room = own ?? crate ?? (name.startsWith("<") ? "core" : "exports and the rest");
  rooms[room] = (rooms[room] ?? 0) + size;
});
const sorted = Object.entries(rooms).sort(([one, less], [other, more]) => more - less || (one < other ? -1 : 1));
console.log(JSON.stringify(Object.fromEntries(sorted), null, 2));
