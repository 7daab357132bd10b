// What a caller gives as a file of the package: bytes, text, a response with them, a compiled module, or a promise of one.

import { VERSION } from "./wasm/declarant.js";

/** Whether it is a response. Some platforms, such as jsdom, know none. */
const isResponse = (given) => typeof Response === "function" && given instanceof Response;

/** What was given, once it is there. A function, such as that of "declarant/inline-everything", is to be called. */
export async function awaited(source) {
  if (typeof source === "function") throw new TypeError("give what the function returns, not the function itself");
  return source;
}

/** What was given, where it is a response its bytes; `undefined` if nothing was. */
export async function contentOf(source) {
  const given = await awaited(source);
  return isResponse(given) ? given.arrayBuffer() : given;
}

/** What the first line of a text says: the version of the package, and the language and kind of the text. */
const HEAD = /^declarant (\S+) ([a-z ]+)\n/;

/**
 * The bytes of the text of the package that has this name, or of any; `undefined` for anything else. Texts stay bytes on their
 * way into the module: decoding and encoding them took a tenth of a page's start.
 */
export function textOf(given, name) {
  const bytes = typeof given === "string" ? new TextEncoder().encode(given) : bytesOf(given);
  const [, version, what] = HEAD.exec(String.fromCharCode(...(bytes?.subarray(0, 60) ?? []))) ?? [];
  if (what === undefined || (name !== undefined && `${what.replace(" ", ".")}.txt` !== name)) return undefined;
  if (version === VERSION) return bytes;
  // The module would say so too, but it may be as old as the text.
  throw new Error(`this is declarant ${VERSION}, and the ${what} are of ${version}: take both from one package`);
}

function fileOf(given, ...names) {
  for (const name of names) {
    const text = textOf(given, name);
    if (text !== undefined) return [name, text];
  }
  throw new TypeError(`give the text of the file declarant/${names.join(" or declarant/")}`);
}

/** The bytes of a vocabulary that was given. */
export const vocabularyOf = (given, language) => fileOf(given, `${language}.vocabulary.txt`)[1];

/** The name and the bytes of a file of a translation that was given. */
export const translationOf = (given, language) =>
  fileOf(given, ...["messages", "headings", "elements"].map((kind) => `${language}.${kind}.txt`));

export const kindOf = (object) => Object.prototype.toString.call(object).slice("[object ".length, -1);

/** The bytes of a buffer or of a view of one; `undefined` for anything else. */
export function bytesOf(given) {
  if (given instanceof Uint8Array) return given;
  if (ArrayBuffer.isView(given)) return new Uint8Array(given.buffer, given.byteOffset, given.byteLength);
  // In jsdom a buffer may be of another realm, so that it is no instance of `ArrayBuffer`.
  return /^(Shared)?ArrayBuffer$/.test(kindOf(given)) ? new Uint8Array(given) : undefined;
}
