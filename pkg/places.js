// Where findings are shown: at which field of a form, and which of them first.

import { LISTS, segments } from "./patch.js";

/** The field that a form has where a finding is at an object as a whole. */
const FOREMOST = {
  personalId: "value", quantity: "value", netMass: "value", grossMass: "value", taxIds: "value",
  value: "amount", paid: "amount", freight: "amount", insurance: "amount", total: "amount",
  address: "line", dangerousGoods: "un", documents: "id",
  seller: "name", buyer: "name", consignor: "name", consignee: "name", importer: "name", declarant: "name",
  platform: "name", responsiblePerson: "name", manufacturer: "name", items: "description",
};

/**
 * The keys that lead to a pointer's field in a form: numbers for lists, strings for objects. A pointer to an object leads
 * on to the field of it that somebody would fill in first: `personalId` to `personalId.value`.
 */
export function fieldPath(pointer, value) {
  const path = segments(pointer).map((segment) => {
    const isIndex = Array.isArray(value) || (value === undefined && /^(0|[1-9]\d*)$/.test(segment));
    const key = isIndex ? Number(segment) : segment;
    value = value?.[key];
    return key;
  });
  // What stands in the place of an object is itself the field at fault.
  if (value !== undefined && (value === null || typeof value !== "object")) return path;
  const named = path.findLast((key) => typeof key === "string");
  const isEntry = typeof path.at(-1) === "number";
  if (isEntry ? !LISTS.includes(named) : !Object.hasOwn(FOREMOST, named)) return path;
  // `value` is money of an item, and elsewhere a figure.
  if (named === "value" && path.length > 1 && path.at(-3) !== "items") return path;
  return LISTS.includes(named) && !isEntry ? [...path, 0, FOREMOST[named]] : [...path, FOREMOST[named]];
}

/**
 * The pointer of the field of a form that a finding at a path is shown at: the field there, else the one that somebody would
 * fill in first, else one around it. It is empty where the form has none of them.
 */
export function shownAt(path, fields, declaration) {
  if (path === null || fields.has(path)) return path ?? "";
  let at = `/${fieldPath(path, declaration).join("/")}`;
  while (at !== "" && !fields.has(at)) at = at.slice(0, at.lastIndexOf("/"));
  return at;
}

const GRAVITY = ["error", "warning", "advice"];

/** Puts the worst findings first. Those of one severity stay in the order of their report. */
export const worstFirst = (findings) =>
  findings.sort((one, other) => GRAVITY.indexOf(one.severity) - GRAVITY.indexOf(other.severity));
