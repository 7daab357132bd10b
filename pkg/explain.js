// What something is: a rule, a code, a field, a scheme, a destination with its law; and the states of a country.

import * as wasm from "./wasm/declarant.js";
import { fields, lookup, rows, rules, schemes } from "./codes.js";
import { needEverything } from "./everything.js";
import { ask } from "./module.js";
import { day, text, today } from "./options.js";
import { requirements } from "./requirements.js";
import { textsOf } from "./texts.js";

/** A country's code in capitals. */
const country = (code) => {
  const capitals = text(code, "the country").toUpperCase();
  if (!/^[A-Z]{2,4}$/.test(capitals)) throw new TypeError("the country must be two letters, as in DE");
  return capitals;
};

/** The states or provinces of a country whose addresses name them, with their codes; none for other countries. */
export const states = (code) => requirements({ to: country(code) }).states;

const FACTS = ["what", "from", "until", "value", "source", "certainty", "counts", "status"];

/** What the law of a destination says on a day, and what is to change. `null` where nothing is known of it. */
export function profile(to, on = today()) {
  const place = country(to);
  const asOf = day(on, "the day");
  needEverything();
  const facts = (coming) => textsOf(ask(() => wasm.profileFacts(place, asOf, coming)));
  const [code, name, ...holding] = facts(false);
  if (code === undefined) return null;
  const factsOf = (texts) => rows(texts, FACTS).map(({ until, ...fact }) => (until === "" ? fact : { ...fact, until }));
  return { code, name, on: asOf, facts: factsOf(holding), coming: factsOf(facts(true).slice(2)) };
}

/** The lists that the core has and that `explain` looks a code up in. */
const LISTS = ["hs", "country", "subdivision", "currency", "unit", "incoterm", "mode", "nature"];
/** Those that only the module with everything has, and what their codes look like. */
const FURTHER = [
  ["package", /^[A-Z\d]{2}$/i], ["document", /^([A-Z]?\d{3}|ZZZZ)$/i], ["procedure", /^\d{2}(\d{2})?$/],
  ["additional-procedure", /^([A-Z\d]\d{2}|\d[A-Z]{2})$/i], ["mail-class", /^[A-Z]$/i], ["mail-category", /^[A-Z]$/i],
  ["locode", /^[A-Z]{2} ?[A-Z2-9]{3}$/],
];

/**
 * What elements of a message are called by: a WCO pointer, an id, a class path, an EU data element number, a pointer into
 * a `wco` tree.
 */
const OF_ELEMENTS = [
  /^42A(\.|$)/, /^([A-Z]?\d{3}|\d\d[A-Z])$/i, /^\/?Declaration(\/|$)/, /^\d\d( ?)\d\d( ?)\d{3}( ?\d{3})?$/, /^\/(items\/(\d+|\*)\/)?wco\//,
];

/** What something is: everything that it may be. Everything is loaded for what the core doesn't have. */
export function explain(thing, on = today()) {
  thing = text(thing, "what is to be explained").trim();
  const found = [];
  const rule = rules().find((one) => one.rule === thing);
  if (rule !== undefined) found.push({ kind: "rule", ...rule });
  if (thing.startsWith("/")) {
    const path = thing.replace(/\/\d+(?=\/|$)/g, "/0");
    found.push(...fields().filter((field) => field.path === path).map((field) => ({ kind: "field", ...field })));
  } else {
    // The column of a table: the path of a field with dots, of an item's own without where it stands.
    const path = `/${thing.toLowerCase().replace(/^items(\.\d+)?\./, "").replaceAll(".", "/")}`;
    const isIt = (field) => field.path.toLowerCase().replace(/^\/items\/0/, "") === path;
    found.push(...fields().filter(isIt).map((field) => ({ kind: "field", ...field })));
  }
  if (OF_ELEMENTS.some((form) => form.test(thing))) {
    needEverything();
    found.push(...JSON.parse(ask(() => wasm.explainElements(thing))).map((element) => ({ kind: "element", ...element })));
  }
  const codesIn = (lists) => lists.map((list) => lookup(list, thing, on)).filter((code) => code !== null);
  const codes = codesIn(LISTS);
  const land = codes.find(({ list }) => list === "country")?.code;
  const law = land === undefined ? null : profile(land, on);
  if (law !== null) found.push({ kind: "profile", ...law });
  codes.push(...codesIn(FURTHER.filter(([, form]) => form.test(thing)).map(([list]) => list)));
  found.push(...codes.map((code) => ({ kind: "code", ...code })));
  const scheme = schemes().find((one) => one.scheme === thing);
  if (scheme !== undefined) found.push({ kind: "scheme", ...scheme });
  return found;
}
