// What a caller gives as a file of the package: bytes, text, a response with them, a compiled module, or a promise of one.

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

/**
 * The bytes of a text of the package, which begins with the package's name; `undefined` for anything else. Texts stay bytes
 * on their way into the module: decoding and encoding them took a tenth of a page's start.
 */
export function textOf(given) {
  const bytes = typeof given === "string" ? new TextEncoder().encode(given) : bytesOf(given);
  return bytes !== undefined && String.fromCharCode(...bytes.subarray(0, HEAD.length)) === HEAD ? bytes : undefined;
}

const HEAD = "declarant ";

function fileOf(given, name) {
  const text = textOf(given);
  if (text === undefined) throw new TypeError(`give the text of the file declarant/${name}`);
  return text;
}

/** The bytes of a vocabulary that was given. */
export const vocabularyOf = (given, language) => fileOf(given, `${language}.vocabulary.txt`);

/** The name and the bytes of a file of a translation that was given, whose first line has its language and kind. */
export function translationOf(given, language) {
  const any = ["messages", "headings", "elements"].map((kind) => `${language}.${kind}.txt`).join(" or declarant/");
  const text = fileOf(given, any);
  const [, tag, kind] = /^\S+ \S+ (\w+) (messages|headings|elements)\n/.exec(String.fromCharCode(...text.subarray(0, 60))) ?? [];
  return tag === language ? [`${tag}.${kind}.txt`, text] : fileOf(undefined, any);
}

export const kindOf = (object) => Object.prototype.toString.call(object).slice("[object ".length, -1);

/** The bytes of a buffer or of a view of one; `undefined` for anything else. */
export function bytesOf(given) {
  if (given instanceof Uint8Array) return given;
  if (ArrayBuffer.isView(given)) return new Uint8Array(given.buffer, given.byteOffset, given.byteLength);
  // In jsdom a buffer may be of another realm, so that it is no instance of `ArrayBuffer`.
  return /^(Shared)?ArrayBuffer$/.test(kindOf(given)) ? new Uint8Array(given) : undefined;
}
