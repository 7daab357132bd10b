// Reports and patches as the module hands them over: a list of numbers, and one text of all texts joined.
// src/render/packed.rs writes them, so the two files change together.

import { ruleTexts } from "./wasm/declarant.js";

const VERDICTS = ["pass", "review", "fail"];
const SEVERITIES = ["advice", "warning", "error"];

// The bits of a finding's flags. The lowest two are the severity.
const BY_SELLER = 1 << 2, UNFINISHED = 1 << 3, HAS_PATH = 1 << 4, HAS_WCO = 1 << 5, HAS_WCO_ID = 1 << 6;
const HAS_WHY = 1 << 7, HAS_HELP = 1 << 8, HAS_SOURCE = 1 << 9, HAS_LINES = 1 << 10, HAS_FIX = 1 << 11, IS_SAFE = 1 << 12;

/** What is the same in all findings of a rule, by the number of the rule and that of its words. */
let known = new Map();

/** Forgets the numbers of rules, which are those of one instance of the module. */
export function forgetRules() {
  known = new Map();
}

function ruleOf(number, words) {
  let variants = known.get(number);
  if (variants === undefined) known.set(number, (variants = []));
  if (variants[words] === undefined) {
    const [rule, authority, source, why, help] = ruleTexts(number, words);
    variants[words] = { rule, authority, source, why, help };
  }
  return variants[words];
}

class Reader {
  #numbers;
  #texts;
  #at = 0;
  #from = 0;

  constructor(numbers, texts) {
    this.#numbers = numbers;
    this.#texts = texts;
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
    const editions = this.members(() => this.text());
    return { verdict, findings, notListed, notChecked, editions, digest: this.optional() };
  }
}

/**
 * The report in these numbers and texts. What isn't among them, the functions of `later` are asked for when it is first
 * read: what the goods are for with how they may be cleared, and the digest if there is a function for it.
 */
export function reportOf(numbers, texts, later) {
  const reader = new Reader(numbers, texts);
  const { verdict, findings, notListed, notChecked, editions, digest } = reader.report();
  if (later === undefined) {
    const report = { verdict, findings, notListed, ...reader.border(), notChecked, editions };
    return digest === null ? report : { ...report, digest };
  }
  let border, worked;
  const report = {
    verdict,
    findings,
    notListed,
    get purpose() {
      return (border ??= later.border()).purpose;
    },
    get clearance() {
      return (border ??= later.border()).clearance;
    },
    notChecked,
    editions,
    get digest() {
      return (worked ??= later.digest());
    },
  };
  if (digest !== null) Object.defineProperty(report, "digest", { value: digest, writable: true });
  else if (later.digest === undefined) delete report.digest;
  // `console.log` of Node.js would show three getters.
  return Object.defineProperty(report, Symbol.for("nodejs.util.inspect.custom"), { value: () => ({ ...report }) });
}

/** What the goods are for and how they may be cleared, in these numbers and texts. */
export function borderOf(numbers, texts) {
  return new Reader(numbers, texts).border();
}

/** The findings in these numbers and texts. */
export function findingsOf(numbers, texts) {
  return new Reader(numbers, texts).findings();
}

/** The JSON Patch in these numbers and texts. */
export function patchOf(numbers, texts) {
  return new Reader(numbers, texts).patch();
}
