// Declarations as WCO messages in XML, and back.

import * as wasm from "./wasm/declarant.js";
import { encoded } from "./declaration.js";
import { needEverything } from "./everything.js";
import { call } from "./module.js";

// `broken` means that parsing ended at a syntax error. The list of what is left out then contains the empty pointer,
// that of the whole declaration.

/** Converts a declaration or a WCO message in XML to the JSON shape, and lists what the shape can't hold. */
export function toJson(declaration) {
  const bytes = encoded(declaration);
  needEverything();
  const [json, ...leftOut] = call(() => wasm.toJson(bytes));
  return { declaration: JSON.parse(json), leftOut, broken: leftOut.includes("") };
}

/** Converts a declaration to a WCO message in XML, and lists fields that it can't hold and those that it gives a value. */
export function toXml(declaration, message) {
  if (message !== "wco-dec" && message !== "eu-h7") throw new TypeError('the message is "wco-dec" or "eu-h7"');
  const bytes = encoded(declaration);
  needEverything();
  const [xml, ...paths] = call(() => wasm.toXml(bytes, message));
  const isAssumed = (path) => path.startsWith("=");
  const leftOut = paths.filter((path) => !isAssumed(path));
  const assumed = paths.filter(isAssumed).map((path) => path.slice(1));
  return { xml, leftOut, assumed, broken: leftOut.includes("") };
}
