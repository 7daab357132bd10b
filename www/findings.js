// A finding as an element, and what a report says about itself: what it leaves out, what was not checked, its editions.

import { bdi, element, isolated } from "./dom.js";
import { valueAt } from "./pointer.js";
import { blank, bracketed, colon, comma, ended, figure, listed, many, parts, say } from "./words.js";

const TAGS = { error: "To correct", warning: "Please check", advice: "Tip" };
const AUTHORITIES = { customs: "Customs", tax: "The tax office", carrier: "The carrier", product: "Market surveillance" };
/** What a report calls its editions, in the order in which they are shown. */
const EDITIONS = [
  ["declarant", "Declarant {edition}"], ["hs", "Harmonized System {edition}"], ["profile", "law of {edition}"], ["wco", "{edition}"],
  ["dataset", "data set {edition}"],
];

/** How many of each severity, in words. */
const COUNTED = [["error", "{count} to put right"], ["warning", "{count} to check"], ["advice", "{count} worth a look"]];
const counted = (count, words) => say(words, { count: figure(count) });

const GRAVITY = ["error", "warning", "advice"];
/** Puts the graver of two findings first. */
export const byGravity = (one, other) => GRAVITY.indexOf(one.severity) - GRAVITY.indexOf(other.severity);

/** What has the same key together, in the order in which the keys come first. */
export function grouped(all, keyOf) {
  const groups = new Map();
  for (const one of all) {
    const key = keyOf(one);
    if (!groups.has(key)) groups.set(key, []);
    groups.get(key).push(one);
  }
  return groups;
}

const nonce = (() => {
  let last = 0;
  return () => `n${++last}`;
})();

/** Whether a finding says that nothing stands at its place yet. A value that lacks a part of itself isn't missing. */
export function isMissing(finding, declaration) {
  if (!finding.rule.endsWith("-missing") || finding.path === null) return false;
  const value = valueAt(declaration, finding.path);
  return value === undefined || (typeof value === "string" && value.trim() === "");
}

/** How many of a severity a report found, listed or not. */
const found = (report, severity) =>
  report.findings.filter((finding) => finding.severity === severity).length + report.notListed[severity];

/** How many findings there are of each severity, as a sentence. */
export function countOf(report) {
  const told = COUNTED.map(([severity, words]) => [found(report, severity), words])
    .filter(([count]) => count > 0)
    .map(([count, words]) => counted(count, words));
  return told.length === 0 ? say("Nothing left to do.") : ended(listed(told));
}

/** The verdict in words and in a style of its own; `isOpen` says of a finding that something isn't there yet. */
export function verdictOf(report, isOpen) {
  if (report.verdict === "pass") return { style: "pass", words: say("Ready to send") };
  if (report.verdict === "review") return { style: "review", words: say("Please look again") };
  const errors = report.findings.filter(({ severity }) => severity === "error");
  return errors.every(isOpen) && report.notListed.error === 0
    ? { style: "open", words: say("Not complete yet") } : { style: "fail", words: say("Something to correct") };
}

function placeOf(finding) {
  const rows = [
    ["Field", finding.path],
    ["WCO path", finding.wco?.path],
    ["WCO pointer", finding.wco?.pointer],
    ["WCO number", finding.wco?.id],
    ["Decided by", say(AUTHORITIES[finding.authority])],
    ["Source", finding.source],
    ["Rule", finding.rule],
  ].filter(([, value]) => value);
  return element("dl", {}, ...rows.map(([name, value]) => element("div", {}, element("dt", {}, say(name)), element("dd", name === "Decided by" ? {} : { lang: "en", dir: "ltr" }, value))));
}

/** The operations of a patch as those of single fields: an object that is added is so many fields. */
export function fieldsOf(patch) {
  return patch.flatMap(({ op, path, value }) => (typeof value === "object" && value !== null
    ? fieldsOf(Object.entries(value).map(([key, inner]) => ({ op, path: `${path}/${key}`, value: inner })))
    : [{ op, path, value }]));
}

/** What a fix button says; a private value is never written out. */
function fixWords({ patch, safe }, nameOf) {
  const [{ op, path, value }, ...others] = fieldsOf(patch);
  if (op === "remove") return [say("Remove it")];
  if (others.length > 0 || typeof value !== "string" || value === "") return [say(safe ? "Tidy it up" : "Write it so")];
  return parts(op === "add" ? "Fill in “{value}”" : "Change to “{value}”", { value: bdi(nameOf?.(path, value) ?? value) });
}

/**
 * Of findings, those whose fixes are offered. At one place the first safe one is enough: it mends what a later one would as
 * well, or that one is offered next.
 */
export function offered(findings) {
  const done = new Set();
  return new Set(findings.filter(({ path, fix }) => {
    if (fix === undefined || done.has(path)) return false;
    if (fix.safe) done.add(path);
    return true;
  }));
}

/** The codes that a finding leaves to choose from, where the goods of an old one went to several. */
export function choicesOf(finding) {
  if (finding.rule !== "hs-code-outdated" || finding.fix) return [];
  const codes = Object.values(finding.params).flatMap((param) => String(param).match(/\b\d{6}\b/g) ?? []);
  return [...new Set(codes)].filter((code) => code !== finding.params.code).slice(0, 6);
}

/** A sentence of a report. */
export const sentence = (words, params) => element("span", {}, ...isolated(words, params));

/**
 * A finding as an element. `onFix` adds the button that makes its change, `fixLabel` other words for it, and `nameOf` what
 * the page calls the value that a field at a path has then; `onChoose` adds a button for each code to choose from; `where`
 * stands before its words. One that is only missing is folded to a line.
 *
 * The element's `said` names the parts that describe the field to a screen reader.
 */
export function findingElement(finding, { onFix, fixLabel, nameOf, onChoose, where, isFolded } = {}) {
  const [message, help] = [nonce(), nonce()];
  const tag = element("span", { class: "tag" }, say(TAGS[finding.severity]));
  const words = Object.values(finding.params);
  const told = element(isFolded ? "span" : "p", { class: "message", id: message, dir: "auto" }, tag, " ", sentence(finding.message, words));
  const helped = element("p", { class: "help", id: help, dir: "auto" }, sentence(finding.help, words));
  const attributes = { class: `finding ${finding.severity}`, "data-rule": finding.rule };
  if (isFolded) {
    const made = element("details", { ...attributes, class: `${attributes.class} folded` },
      element("summary", {}, told), helped, element("p", { class: "why", dir: "auto" }, finding.why), placeOf(finding));
    made.said = [message];
    return made;
  }
  const choices = onChoose ? choicesOf(finding) : [];
  // Whoever goes from one button to the next hears of what it is: many have the same words.
  const about = { "aria-describedby": message };
  where?.setAttribute("aria-describedby", message);
  const made = element("div", attributes, where, told, helped,
    // Where there is room; else it is told with the place.
    element("p", { class: "why roomy", dir: "auto" }, finding.why),
    finding.fix && onFix
      ? element("button", { type: "button", class: "fix", click: () => onFix(finding), ...about }, ...(fixLabel ?? fixWords(finding.fix, nameOf)))
      : undefined,
    choices.length === 0 ? undefined : element("p", { class: "choices" },
      ...choices.map((code) => element("button", { type: "button", class: "fix", click: () => onChoose(code), ...about }, ...parts("Use {code}", { code: bdi(code) })))),
    element("details", { class: "place" },
      element("summary", about, say("More about this")),
      element("p", { class: "why", dir: "auto" }, finding.why),
      placeOf(finding)));
  made.said = [message, help];
  return made;
}

/** What the list of a report leaves out, as elements: how many, of which severity, of which rules. */
export function notListedElements({ findings, notListed }) {
  const left = COUNTED.filter(([severity]) => notListed[severity] > 0);
  const sum = left.reduce((sum, [severity]) => sum + notListed[severity], 0);
  if (sum === 0) return [];
  const rules = Object.entries(notListed.rules ?? {}).sort(([, one], [, other]) => other - one);
  return [
    element("p", { class: "not-listed", dir: "auto" },
      say("{count} of {all} findings are listed, the gravest first. Not listed: {left}. The verdict and the counts are of all.", {
        count: figure(findings.length),
        all: figure(findings.length + sum),
        left: listed(left.map(([severity, words]) => counted(notListed[severity], words))),
      })),
    rules.length === 0 ? undefined : element("details", { class: "fold" },
      element("summary", {}, bdi(say("What isn't listed, by rule"))),
      element("ul", {}, ...rules.map(([rule, count]) => element("li", { dir: "auto" }, element("code", {}, rule), colon(), figure(count))))),
  ].filter(Boolean);
}

/** What nobody checked, as a fold with a sentence for each reason. */
export function notCheckedElement({ notChecked }) {
  if (notChecked.length === 0) return undefined;
  const reasons = grouped(notChecked, ({ why }) => why);
  const told = (why) => ended(`${why[0].toUpperCase()}${why.slice(1)}`);
  return element("details", { class: "fold not-checked" },
    element("summary", {}, bdi(many(reasons.size, "thing was not checked", "things were not checked"))),
    element("ul", {}, ...[...reasons].map(([why, entries]) => element("li", { dir: "auto" },
      element("span", {}, told(why)), blank(), element("span", { class: "about" }, bracketed(entries.map(({ rule }) => rule).join(comma())))))));
}

/** The editions that a report was made with, as a sentence for the foot of the page. */
export function editionsOf({ editions }, day) {
  const known = EDITIONS.filter(([key]) => editions[key]).map(([key, words]) => say(words, { edition: editions[key] }));
  return say("Checked by the rules of {day}: {editions}.", { day, editions: listed(known) });
}
