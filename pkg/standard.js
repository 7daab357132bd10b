// The check as a Standard Schema (version 1), as form libraries take it.

import { refusal } from "./declaration.js";
import { flag, optionsOf } from "./options.js";
import { LISTS, segments } from "./patch.js";
import { Validator } from "./validator.js";

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

/** What a finding says and what to do. Sentences of Chinese and Japanese have no blank between them. */
export function inWords({ message, help }) {
  return (message.endsWith("。") ? message + help : `${message} ${help}`).trim();
}

/** The check as a Standard Schema. The module need only be loaded when the first value is validated. */
export function standardSchema(options = {}, how = {}) {
  const { warnings = false, help: withHelp = false } = optionsOf(how, ["warnings", "help"]);
  flag(warnings, 'the option "warnings"');
  flag(withHelp, 'the option "help"');
  const validator = new Validator(options, { later: true });
  const asked = warnings ? ["error", "warning"] : ["error"];
  const issueOf = ({ path, message, rule, severity, why, help }, value) => ({
    message: withHelp ? inWords({ message, help }) : message,
    path: path === null ? [] : fieldPath(path, value),
    rule,
    severity,
    why,
    help,
  });
  return {
    "~standard": {
      version: 1,
      vendor: "declarant",
      validate(value) {
        const why = refusal(value);
        if (why !== undefined) return { issues: [{ message: why }] };
        const findings = validator.check(value).findings.filter(({ severity }) => asked.includes(severity));
        return findings.length === 0 ? { value } : { issues: findings.map((finding) => issueOf(finding, value)) };
      },
    },
  };
}
