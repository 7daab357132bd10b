// What callers give as a declaration: an object, text or bytes, and what is none.

import { isOpaque } from "./flatten.js";
import { bytesOf, kindOf } from "./sources.js";

/** The maximum size passed to the module: one byte over the limit is enough to be refused as too large. */
export const MOST = (64 << 20) + 1;

/** What can't be a declaration, and what to give instead. For any other object without keys and toJSON, it is a plain one. */
const NO_DECLARATION = {
  Blob: "give `await blob.text()`",
  File: "give `await file.text()`",
  FileList: "give `await files[0].text()`",
  Response: "give `await response.text()`",
  Request: "give `await request.text()`",
  ReadableStream: "read it to its end and give the text",
  Promise: "await it first",
  FormData: "make a declaration of its entries",
  URLSearchParams: "make a declaration of its entries",
  Headers: "make a declaration of its entries",
  Map: "give a plain object, such as Object.fromEntries(map)",
  Date: "give a plain object",
  Error: "give a plain object",
  URL: "give a plain object",
  String: "give the string itself",
  Number: "give a plain object",
  Boolean: "give a plain object",
};

/** What else than an object a declaration may be, for `refusal`. */
export const OR_TEXT = ", text, a Uint8Array or an ArrayBuffer";

/** Why something is no declaration, and what to give instead; `undefined` where it may be an object that is one. */
export function refusal(input, besides = "") {
  if (input === null || typeof input !== "object" || bytesOf(input)) return `a declaration is an object${besides}`;
  const kind = kindOf(input);
  const instead = Object.hasOwn(NO_DECLARATION, kind) ? NO_DECLARATION[kind]
    : isOpaque(input) && typeof input.toJSON !== "function" ? "give a plain object" : undefined;
  return instead && `this ${kind} is no declaration: ${instead}`;
}

/** Returns an object that may be a declaration. Throws a TypeError for anything else, which says what may be one besides. */
export function object(input, besides) {
  const why = refusal(input, besides);
  if (why !== undefined) throw new TypeError(why);
  return input;
}

/** Whether bytes that aren't one declaration look like several: a list, one on each line, or a table. */
export function holdsMany(bytes) {
  const mark = { "255,254": "utf-16le", "254,255": "utf-16be" }[`${bytes[0]},${bytes[1]}`];
  const text = new TextDecoder(mark).decode(new Uint8Array(bytes)).trim();
  const end = text.indexOf("\n");
  if (end < 0 || /^[[<]/.test(text)) return text.startsWith("[");
  const first = text.slice(0, end);
  try {
    return text.startsWith("{") ? JSON.parse(first) !== null : /[,;|\t]/.test(first);
  } catch {
    return false;
  }
}

/** What bytes became, in their form: a Buffer of Node.js, an ArrayBuffer, else a Uint8Array. */
export function inFormOf(given, fixed = bytesOf(given)) {
  if (given instanceof Uint8Array) return Object.setPrototypeOf(fixed, Object.getPrototypeOf(given));
  return kindOf(given) === "ArrayBuffer" ? fixed.buffer : fixed;
}

/** A declaration in any form as bytes. */
export function encoded(declaration) {
  const raw = bytesOf(declaration);
  if (raw !== undefined) return raw;
  return new TextEncoder().encode(typeof declaration === "string" ? declaration : jsonOf(object(declaration, OR_TEXT)));
}

function jsonOf(declaration) {
  // As the flat form has them.
  const flat = (_, value) => {
    if (typeof value === "bigint") return Number.isSafeInteger(Number(value)) ? Number(value) : String(value);
    return value !== null && typeof value === "object" && isOpaque(value) ? [[]] : value;
  };
  try {
    return JSON.stringify(declaration, flat);
  } catch (cause) {
    throw new TypeError("the declaration can't be written as JSON: an object in it may contain itself", { cause });
  }
}
