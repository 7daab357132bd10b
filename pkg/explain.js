// What something is: a rule, a code, a field, a scheme, a destination with its law; and the states of a country.

import * as wasm from "./wasm/declarant.js";
import { ask, day, lookup, needEverything, rows, rules, schemes, today } from "./api.js";

const country = (code, name) => {
  if (typeof code !== "string" || !/^[A-Z]{2,4}$/.test(code)) throw new TypeError(`${name} must be two capital letters, as in DE`);
  return code;
};

/** The states or provinces of a country whose addresses name them, with their codes; none for other countries. */
export function states(code) {
  return rows(ask(() => wasm.listStates(country(code, "the country"))), ["code", "name"]);
}

const FACTS = ["what", "from", "until", "value", "source", "certainty", "counts", "status"];

/**
 * What the law of a destination says on a day: reliefs, limits, duty, tax, schemes, the recipient's number, digits; and what
 * is to change. `null` where nothing is known of it.
 */
export function profile(to, on = today()) {
  country(to, "the country");
  const asOf = day(on, "the day");
  needEverything();
  const facts = (coming) => ask(() => wasm.profileFacts(to, asOf, coming));
  const [code, name, ...holding] = facts(false);
  if (code === undefined) return null;
  const factsOf = (texts) => rows(texts, FACTS).map(({ until, ...fact }) => (until === "" ? fact : { ...fact, until }));
  return { code, name, on: asOf, facts: factsOf(holding), coming: factsOf(facts(true).slice(2)) };
}

/** The lists in which `explain` looks for a code. */
const LISTS = ["hs", "country", "currency", "unit", "incoterm", "mode", "nature", "package", "document", "procedure"];

/**
 * What something is: a rule by its name, a country by its code with its profile, a code of any list, a field by its JSON
 * Pointer. Several where it is several things; none where it is nothing known.
 */
export function explain(thing, on = today()) {
  if (typeof thing !== "string") throw new TypeError("what is to be explained must be a string");
  const found = [];
  const rule = rules().find((one) => one.rule === thing);
  if (rule !== undefined) found.push({ kind: "rule", ...rule });
  if (thing.startsWith("/")) {
    const path = thing.replace(/\/\d+(?=\/|$)/g, "/0");
    const fields = rows(ask(() => wasm.listFields()), ["path", "label", "hint", "owner", "cn23"]);
    found.push(...fields.filter((field) => field.path === path).map((field) => ({ kind: "field", ...field })));
  }
  const law = /^[A-Z]{2,4}$/.test(thing) ? profile(thing, on) : null;
  if (law !== null) found.push({ kind: "profile", ...law });
  for (const list of LISTS) {
    const code = lookup(list, thing, on);
    if (code !== null) found.push({ kind: "code", ...code });
  }
  const scheme = schemes().find((one) => one.scheme === thing);
  if (scheme !== undefined) found.push({ kind: "scheme", ...scheme });
  return found;
}
