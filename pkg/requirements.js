// What a page asks before anybody types: the fields that are owed, the number of the recipient, states, limits, and what a
// rule, a code or a country is about.

import * as wasm from "./wasm/declarant.js";
import { Validator, askModule, dayOrToday, lookup, rules, schemes } from "./api.js";

/** The objects whose values are given one after the other. */
function rowsOf(values, names) {
  const row = (at) => Object.fromEntries(names.map((name, column) => [name, values[at + column]]));
  return Array.from({ length: values.length / names.length }, (_, number) => row(number * names.length));
}

const country = (code, name) => {
  if (typeof code !== "string" || !/^[A-Z]{2,4}$/.test(code)) throw new TypeError(`${name} must be two capital letters, as in DE`);
  return code;
};

/** The states or provinces of a country whose addresses name them, with their codes; none for other countries. */
export function states(code) {
  return rowsOf(askModule(() => wasm.listStates(country(code, "the country"))), ["code", "name"]);
}

const NEEDS = { error: "owed", warning: "wanted", advice: "useful" };
const PARTS = ["shopper", "seller", "consignment"];

/** A declaration in which all is still to be filled in, but what the question says. */
function empty({ to, from, mode, relationship, part }, address = {}) {
  const party = (at) => ({ address: { ...address, ...(at && { country: at }) } });
  const hers = { buyer: party(to) };
  const theirs = { seller: party(from), items: [{}] };
  return {
    ...(part !== "consignment" && { part }),
    ...(part !== "seller" && hers),
    ...(part !== "shopper" && theirs),
    transaction: { ...(relationship && { relationship }) },
    shipment: { destination: to, ...(from && { exportCountry: from }), ...(mode && { mode }) },
  };
}

/** An address in which only the state or province may be missing. */
const WRITTEN = { line: "High Street 12", city: "Newtown", postcode: "10115" };

/**
 * What a declaration to a country owes.
 *
 * It is what `check` says of a declaration in which everything is still to be filled in, with the labels and hints of the
 * same tables, so that the two can't differ.
 */
export function requirements(question) {
  if (question === null || typeof question !== "object") throw new TypeError("the question must be an object such as { to: \"BR\" }");
  const { to, from, mode, on, part = "shopper", relationship, lang, ...others } = question;
  const [unknown] = Object.keys(others);
  if (unknown !== undefined) {
    throw new TypeError(`unknown option "${unknown}": there are to, from, mode, on, part, relationship, lang`);
  }
  country(to, 'the option "to"');
  if (from !== undefined) country(from, 'the option "from"');
  if (!PARTS.includes(part)) throw new TypeError(`the option "part" must be one of ${PARTS.join(", ")}`);
  const asked = { to, from, mode, relationship, part };
  const day = dayOrToday(on, 'the option "on"');
  const validator = new Validator({ to, on: day, digest: false, ...(lang && { lang }), ignore: ["consistency"] });
  const reports = [empty(asked), empty(asked, WRITTEN)].map((declaration) => validator.check(declaration));
  validator.free();

  const known = rowsOf(askModule(() => wasm.listFields()), ["path", "label", "hint", "owner", "cn23"]);
  const byPath = new Map(known.map((field) => [field.path, field]));
  const missing = new Map();
  for (const finding of reports.flatMap(({ findings }) => findings)) {
    if (!finding.rule.endsWith("-missing") || missing.has(finding.path)) continue;
    missing.set(finding.path, finding);
  }
  const fields = [...missing.values()].map((finding) => {
    const { label = "", hint = "", owner = finding.actor, cn23 = "" } = byPath.get(finding.path) ?? {};
    return {
      path: finding.path,
      need: NEEDS[finding.severity],
      label,
      hint,
      owner,
      cn23,
      ...(finding.wco && { wco: finding.wco }),
      rule: finding.rule,
      message: finding.message,
      help: finding.help,
      authority: finding.authority,
      source: finding.source,
    };
  });
  const other = { shopper: "seller", seller: "shopper" }[part];
  const isOthers = ({ path, owner }) => owner === other && !missing.has(path);

  const [code, name, post = "", carrier = "", number = "", source = "", ...serve] = askModule(() => wasm.wantedIn(to, day, mode, relationship));
  const all = schemes();
  const asks = [...missing.values()].find(({ rule }) => rule === "recipient-number-missing");
  const toNumber = (digits) => (digits === "" ? null : Number(digits));
  return {
    to,
    part,
    on: day,
    profile: code === undefined ? null : { code, name },
    fields,
    void: known.filter(isOthers).map(({ path }) => path),
    number: number === "" ? null : {
      name: number,
      need: asks === undefined ? "useful" : NEEDS[asks.severity],
      source,
      schemes: serve.map((scheme) => all.find((one) => one.scheme === scheme)).filter((scheme) => scheme !== undefined),
    },
    states: states(to),
    hsDigits: { post: toNumber(post), other: toNumber(carrier) },
    notKnown: reports[0].notChecked.filter(({ rule }) => rule !== "part"),
  };
}

const FACTS = ["what", "from", "until", "value", "source", "certainty", "counts", "status"];

/**
 * What the law of a destination says on a day: reliefs, limits, duty, tax, schemes, the recipient's number, digits; and what
 * is to change. `null` where nothing is known of it.
 */
export function profile(to, on) {
  country(to, "the country");
  const day = dayOrToday(on, "the day");
  const ask = (coming) => askModule(() => wasm.profileFacts(to, day, coming), true);
  const [code, name, ...facts] = ask(false);
  if (code === undefined) return null;
  const factsOf = (texts) => rowsOf(texts, FACTS).map(({ until, ...fact }) => (until === "" ? fact : { ...fact, until }));
  return { code, name, on: day, facts: factsOf(facts), coming: factsOf(ask(true).slice(2)) };
}

/** The lists in which `explain` looks for a code. */
const LISTS = ["hs", "country", "currency", "unit", "incoterm", "mode", "nature", "package", "document", "procedure"];

/**
 * What something is: a rule by its name, a country by its code with its profile, a code of any list, a field by its JSON
 * Pointer. Several where it is several things; none where it is nothing known.
 */
export function explain(thing, on) {
  if (typeof thing !== "string") throw new TypeError("what is to be explained must be a string");
  const found = [];
  const rule = rules().find((one) => one.rule === thing);
  if (rule !== undefined) found.push({ kind: "rule", ...rule });
  if (thing.startsWith("/")) {
    const path = thing.replace(/\/\d+(?=\/|$)/g, "/0");
    const fields = rowsOf(askModule(() => wasm.listFields()), ["path", "label", "hint", "owner", "cn23"]);
    found.push(...fields.filter((field) => field.path === path).map((field) => ({ kind: "field", ...field })));
  }
  const law = /^[A-Z]{2,4}$/.test(thing) ? profile(thing, on) : null;
  if (law !== null) found.push({ kind: "profile", ...law });
  for (const list of LISTS) {
    const code = lookup(list, thing, dayOrToday(on, "the day"));
    if (code !== null) found.push({ kind: "code", ...code });
  }
  const scheme = schemes().find((one) => one.scheme === thing);
  if (scheme !== undefined) found.push({ kind: "scheme", ...scheme });
  return found;
}
