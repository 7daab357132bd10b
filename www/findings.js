// A finding as an element, and what a report says about itself: what it leaves out, what was not checked, its editions.

import { bdi, element, isolated } from "./dom.js";
import { spoken } from "./language.js";
import { valueAt } from "./pointer.js";

const TAGS = { error: "To correct", warning: "Please check", advice: "Tip" };
const AUTHORITIES = { customs: "Customs", tax: "The tax office", carrier: "The carrier", product: "Market surveillance" };
/** What a report calls its editions, in the order in which they are shown. */
const EDITIONS = [
  ["declarant", "Declarant"], ["hs", "Harmonized System"], ["profile", "law of"], ["wco", ""], ["dataset", "data set"],
];

/** How many of each severity, in words. */
const COUNTED = [["error", "to put right"], ["warning", "to check"], ["advice", "worth a look"]];

/** Numbers as people write them: 3,001. */
const figure = new Intl.NumberFormat("en");
export const many = (count, one, more = `${one}s`) => `${figure.format(count)} ${count === 1 ? one : more}`;

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
  const parts = COUNTED.map(([severity, what]) => [found(report, severity), what])
    .filter(([count]) => count > 0)
    .map(([count, what]) => `${figure.format(count)} ${what}`);
  return parts.length === 0 ? "Nothing left to do." : `${parts.join(", ")}.`;
}

/** The verdict in words and in a style of its own; `isOpen` says of a finding that something isn't there yet. */
export function verdictOf(report, isOpen) {
  if (report.verdict === "pass") return { style: "pass", words: "Ready to send" };
  if (report.verdict === "review") return { style: "review", words: "Please look again" };
  const errors = report.findings.filter(({ severity }) => severity === "error");
  return errors.every(isOpen) && report.notListed.error === 0
    ? { style: "open", words: "Not complete yet" } : { style: "fail", words: "Something to correct" };
}

function placeOf(finding) {
  const rows = [
    ["Field", finding.path],
    ["WCO path", finding.wco?.path],
    ["WCO pointer", finding.wco?.pointer],
    ["WCO number", finding.wco?.id],
    ["Decided by", AUTHORITIES[finding.authority]],
    ["Source", finding.source],
    ["Rule", finding.rule],
  ].filter(([, value]) => value);
  return element("dl", {}, ...rows.map(([name, value]) => element("div", {}, element("dt", {}, name), element("dd", {}, value))));
}

/** The operations of a patch as those of single fields: an object that is added is so many fields. */
export function fieldsOf(patch) {
  return patch.flatMap(({ op, path, value }) => (typeof value === "object" && value !== null
    ? fieldsOf(Object.entries(value).map(([key, inner]) => ({ op, path: `${path}/${key}`, value: inner })))
    : [{ op, path, value }]));
}

/** What a fix button says; a private value is never written out. */
function fixWords({ patch, safe }) {
  const [{ op, value }, ...others] = fieldsOf(patch);
  if (op === "remove") return ["Remove it"];
  if (others.length > 0 || typeof value !== "string" || value === "") return [safe ? "Tidy it up" : "Write it so"];
  return [op === "add" ? "Fill in “" : "Change to “", bdi(value), "”"];
}

/** The codes that a finding leaves to choose from, where the goods of an old one went to several. */
export function choicesOf(finding) {
  if (finding.rule !== "hs-code-outdated" || finding.fix) return [];
  const codes = Object.values(finding.params).flatMap((param) => String(param).match(/\b\d{6}\b/g) ?? []);
  return [...new Set(codes)].filter((code) => code !== finding.params.code).slice(0, 6);
}

/** A sentence of a report in its language. */
export const sentence = (words, params) => element("span", { lang: spoken() }, ...isolated(words, params));

/**
 * A finding as an element. `onFix` adds the button that makes its change, `fixLabel` other words for it; `onChoose` adds
 * a button for each code to choose from; `where` stands before its words. One that is only missing is folded to a line.
 *
 * The element's `said` names the parts that describe the field to a screen reader.
 */
export function findingElement(finding, { onFix, fixLabel, onChoose, where, isFolded } = {}) {
  const [message, help] = [nonce(), nonce()];
  const tag = element("span", { class: "tag" }, TAGS[finding.severity]);
  const words = Object.values(finding.params);
  const told = element(isFolded ? "span" : "p", { class: "message", id: message, dir: "auto" }, tag, " ", sentence(finding.message, words));
  const helped = element("p", { class: "help", id: help, dir: "auto" }, sentence(finding.help, words));
  const attributes = { class: `finding ${finding.severity}`, "data-rule": finding.rule };
  if (isFolded) {
    const made = element("details", { ...attributes, class: `${attributes.class} folded` },
      element("summary", {}, told), helped, element("p", { class: "why", dir: "auto", lang: spoken() }, finding.why), placeOf(finding));
    made.said = [message];
    return made;
  }
  const choices = onChoose ? choicesOf(finding) : [];
  const made = element("div", attributes, where, told, helped,
    // Where there is room; else it is told with the place.
    element("p", { class: "why roomy", dir: "auto", lang: spoken() }, finding.why),
    finding.fix && onFix
      ? element("button", { type: "button", class: "fix", click: () => onFix(finding) }, ...(fixLabel ?? fixWords(finding.fix)))
      : undefined,
    choices.length === 0 ? undefined : element("p", { class: "choices" },
      ...choices.map((code) => element("button", { type: "button", class: "fix", click: () => onChoose(code) }, "Use ", bdi(code)))),
    element("details", { class: "place" },
      element("summary", {}, "More about this"),
      element("p", { class: "why", dir: "auto", lang: spoken() }, finding.why),
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
      `${figure.format(findings.length)} of ${figure.format(findings.length + sum)} findings are listed, the gravest first. Not listed are `
      + `${left.map(([severity, what]) => `${figure.format(notListed[severity])} ${what}`).join(", ")}. The verdict and the counts are of all.`),
    rules.length === 0 ? undefined : element("details", { class: "fold" },
      element("summary", {}, bdi("What isn't listed, by rule")),
      element("ul", {}, ...rules.map(([rule, count]) => element("li", { dir: "auto" }, `${figure.format(count)} of `, element("code", {}, rule))))),
  ].filter(Boolean);
}

/** What nobody checked, as a fold with a sentence for each reason. */
export function notCheckedElement({ notChecked }) {
  if (notChecked.length === 0) return undefined;
  const reasons = grouped(notChecked, ({ why }) => why);
  const ended = (why) => `${why[0].toUpperCase()}${why.slice(1)}${/[.!?。]$/.test(why) ? "" : "."}`;
  return element("details", { class: "fold not-checked" },
    element("summary", {}, bdi(`${many(reasons.size, "thing was", "things were")} not checked`)),
    element("ul", {}, ...[...reasons].map(([why, entries]) => element("li", { dir: "auto" },
      element("span", { lang: spoken() }, ended(why)), " ", element("span", { class: "about" }, `(${entries.map(({ rule }) => rule).join(", ")})`)))));
}

/** The editions that a report was made with, as a sentence for the foot of the page. */
export function editionsOf({ editions }, day) {
  const known = EDITIONS.filter(([key]) => editions[key]).map(([key, name]) => `${name} ${editions[key]}`.trim());
  return `Checked by the rules of ${day}: ${known.join(", ")}.`;
}
