// Reports and patches as the module hands them over: a list of numbers, and one text of all texts joined.
// src/render/packed.rs writes them, so the two files change together. They are read where they stand in the module's
// memory, before the engine is called again.

import { textsOf } from "./texts.js";
import { numbersOfModule, ruleTexts, textOfModule } from "./wasm/declarant.js";

const VERDICTS = ["pass", "review", "fail"];
const SEVERITIES = ["advice", "warning", "error"];

// The bits of a finding's flags. The lowest two are the severity.
const BY_SELLER = 1 << 2, UNFINISHED = 1 << 3, HAS_PATH = 1 << 4, HAS_WCO = 1 << 5, HAS_WCO_ID = 1 << 6;
const HAS_WHY = 1 << 7, HAS_HELP = 1 << 8, HAS_SOURCE = 1 << 9, HAS_LINES = 1 << 10, HAS_FIX = 1 << 11, IS_SAFE = 1 << 12;

/** What is the same in all findings of a rule, by the number of the rule and that of its words. */
let known = new Map();
/** The editions of reports by their text. Where parcels of many destinations take turns, so do they. */
const readEditions = new Map();
/** The most of them that are kept. */
const MOST_EDITIONS = 100;

/** Forgets the numbers of rules, which are those of one instance of the module. */
export function forgetInstance() {
  known = new Map();
}

function ruleOf(number, words) {
  let variants = known.get(number);
  if (variants === undefined) known.set(number, (variants = []));
  if (variants[words] === undefined) {
    const [rule, authority, source, why, help] = textsOf(ruleTexts(number, words));
    variants[words] = { rule, authority, source, why, help };
  }
  return variants[words];
}

export class Reader {
  /** All numbers in the memory, and the place of the next one. */
  #numbers = numbersOfModule();
  #at;
  #texts;
  #from = 0;

  /** Reads what an engine handed over at that address. */
  constructor(address) {
    const at = address / 4;
    this.#at = this.#numbers[at] / 4;
    this.#texts = textOfModule(this.#numbers[at + 1], this.#numbers[at + 2]);
  }

  number() {
    return this.#numbers[this.#at++];
  }

  text() {
    const from = this.#from;
    this.#from += this.#numbers[this.#at++];
    return this.#texts.slice(from, this.#from);
  }

  list(entry) {
    const list = [];
    for (let left = this.number(); left > 0; left--) list.push(entry());
    return list;
  }

  /** An object of so many members, with the value that follows each name. */
  members(value) {
    const members = {};
    for (let left = this.number(); left > 0; left--) members[this.text()] = value();
    return members;
  }

  findings() {
    return this.list(() => this.finding());
  }

  finding() {
    const rule = ruleOf(this.number(), this.number());
    // What the words of a rule need may not have fitted into the memory.
    if (this.#numbers.length === 0) this.#numbers = numbersOfModule();
    const flags = this.number();
    const path = flags & HAS_PATH ? this.text() : null;
    const finding = { rule: rule.rule, severity: SEVERITIES[flags & 3], path };
    if (flags & HAS_WCO) {
      finding.wco = { path: this.text(), pointer: this.text(), id: flags & HAS_WCO_ID ? this.text() : null };
    }
    finding.message = this.text();
    finding.why = flags & HAS_WHY ? this.text() : rule.why;
    finding.help = flags & HAS_HELP ? this.text() : rule.help;
    finding.params = this.members(() => (this.number() ? Number(this.text()) : this.text()));
    finding.actor = flags & BY_SELLER ? "seller" : "shopper";
    finding.authority = rule.authority;
    finding.source = flags & HAS_SOURCE ? this.text() : rule.source;
    if (flags & HAS_LINES) {
      finding.at = { line: this.number(), column: this.number(), endLine: this.number(), endColumn: this.number() };
    }
    if (flags & HAS_FIX) finding.fix = { safe: (flags & IS_SAFE) !== 0, patch: this.patch() };
    if (flags & UNFINISHED) finding.unfinished = true;
    return finding;
  }

  patch() {
    return this.list(() => {
      const operation = { op: this.text(), path: this.text() };
      const form = this.number();
      if (form === 1) operation.value = this.text();
      else if (form === 2) operation.value = { [this.text()]: this.text() };
      return operation;
    });
  }

  notListed() {
    const left = { error: this.number(), warning: this.number(), advice: this.number() };
    const rules = this.members(() => this.number());
    return left.error + left.warning + left.advice > 0 ? { ...left, rules } : left;
  }

  /** The editions, which are read once for the reports that say the same: each has a copy. */
  editions() {
    const text = this.text();
    let editions = readEditions.get(text);
    if (editions === undefined) {
      // A copy, since a part of a string keeps the whole of it, which is all that the report says.
      const copy = JSON.parse(JSON.stringify(text));
      const lines = copy.split("\n");
      editions = {};
      for (let at = 0; at < lines.length - 1; at += 2) editions[lines[at]] = lines[at + 1];
      if (readEditions.size === MOST_EDITIONS) readEditions.clear();
      readEditions.set(copy, editions);
    }
    return { ...editions };
  }

  /** A text that may be missing. */
  optional() {
    return this.number() ? this.text() : null;
  }

  purpose() {
    const answer = this.text(), relationship = this.text();
    const reasons = this.list(() => ({
      name: this.text(), message: this.text(), about: this.text(), side: this.text(), weight: this.number(), path: this.optional(),
    }));
    return { answer, relationship, reasons };
  }

  reasons() {
    return this.list(() => ({ name: this.text(), message: this.text(), path: this.optional() }));
  }

  amount() {
    const amount = this.optional();
    return amount === null ? null : { amount, currency: this.text() };
  }

  clearance() {
    const category = this.number() || null, scheme = this.optional(), reasons = this.reasons();
    const schemes = this.list(() => ({
      scheme: this.text(), title: this.text(), answer: this.text(), reasons: this.reasons(), missing: this.reasons(),
    }));
    const message = this.optional();
    const estimate = message === null ? null : {
      message,
      total: this.amount(),
      parts: this.list(() => ({ due: this.text(), amount: this.amount(), message: this.text() })),
    };
    return { category, scheme, reasons, schemes, estimate };
  }

  /** What the goods are for and how they may be cleared. */
  border() {
    return { purpose: this.purpose(), clearance: this.clearance() };
  }

  report() {
    const verdict = VERDICTS[this.number()];
    const findings = this.findings();
    const notListed = this.notListed();
    const notChecked = this.list(() => ({ rule: this.text(), why: this.text() }));
    const editions = this.editions();
    return { verdict, findings, notListed, notChecked, editions, digest: this.optional() };
  }
}

/**
 * The name of the function that works out what isn't among the numbers of a report. It is a property of the report that
 * no listing shows: a getter is called on whatever was read, such as Vue's proxy of the report, and finds it there too.
 */
const LATER = Symbol("later");

/** A getter of what `LATER` gives, or of a member of it. */
const lazy = (name, member) => ({
  get() {
    const value = this[LATER](name);
    return member ? value[member] : value;
  },
  enumerable: true,
  configurable: true,
});
// All reports have the same getters: with functions of its own each would also have a hidden class of its own.
const PURPOSE = lazy("border", "purpose");
const CLEARANCE = lazy("border", "clearance");
const DIGEST = lazy("digest");
// `console.log` of Node.js would show three getters.
const INSPECTED = { value() { return { ...this }; }, configurable: true };

/**
 * The report at that address. What isn't among its numbers, the functions of `later` are asked for when it is first read:
 * what the goods are for with how they may be cleared (`border`), and the digest, each if there is a function for it.
 */
export function reportOf(address, later = {}) {
  const reader = new Reader(address);
  const { verdict, findings, notListed, notChecked, editions, digest } = reader.report();
  const report = { verdict, findings, notListed };
  // A function, since a framework that wraps objects would take what is kept in one for a change.
  const once = (name) => {
    const value = later[name]();
    later[name] = () => value;
    return value;
  };
  Object.defineProperty(report, LATER, { value: once, configurable: true });
  if (later.border === undefined) {
    Object.assign(report, reader.border());
  } else {
    Object.defineProperty(report, "purpose", PURPOSE);
    Object.defineProperty(report, "clearance", CLEARANCE);
  }
  report.notChecked = notChecked;
  report.editions = editions;
  if (digest !== null) report.digest = digest;
  else if (later.digest !== undefined) Object.defineProperty(report, "digest", DIGEST);
  return Object.defineProperty(report, Symbol.for("nodejs.util.inspect.custom"), INSPECTED);
}
