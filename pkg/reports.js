// What pages and back ends do with a report: findings by field, and two reports of the same declaration compared.

import { shownAt, worstFirst } from "./places.js";

const NO_REPORT = "a report is what `check` gives, with a list of findings";

/** The findings of a report. */
function findingsOf(report) {
  const findings = report?.findings;
  const isFinding = (finding) => finding !== null && typeof finding === "object";
  if (!Array.isArray(findings) || findings.findIndex((finding) => !isFinding(finding)) >= 0) throw new TypeError(NO_REPORT);
  return findings;
}

/**
 * The findings of a report by the fields they are at, in the report's order: a map from JSON Pointer to findings. What
 * has no place is under the empty pointer.
 *
 * With the pointers of the fields that a form has, each finding is at the field that it is shown at, the worst first.
 */
export function groupByField(report, fields) {
  if (fields !== undefined && !(Array.isArray(fields) && fields.every((field) => typeof field === "string"))) {
    throw new TypeError('the fields must be a list of JSON Pointers, such as ["/buyer/name"]');
  }
  const shown = fields && new Set(fields);
  const byField = new Map();
  for (const finding of findingsOf(report)) {
    const path = shown ? shownAt(finding.path, shown) : (finding.path ?? "");
    if (!byField.has(path)) byField.set(path, []);
    byField.get(path).push(finding);
  }
  if (shown) byField.forEach(worstFirst);
  return byField;
}

/** A value as JSON with the keys of objects in order, since stores such as PostgreSQL's reorder them, but for some keys. */
function canonical(value, isLeftOut = () => false) {
  const isObject = (inner) => inner !== null && typeof inner === "object" && !Array.isArray(inner);
  const ordered = (_, inner) =>
    (isObject(inner) ? Object.fromEntries(Object.entries(inner).filter(([key]) => !isLeftOut(key)).sort()) : inner);
  try {
    return JSON.stringify(value, ordered);
  } catch (cause) {
    // It nests too deep, or no JSON can say it.
    throw new TypeError(NO_REPORT, { cause });
  }
}

/**
 * The rule that compares HS codes with descriptions. It needs the words for goods, which a page may not have loaded, and
 * only advises, so no verdict hangs on it.
 */
export const UNWORDED = "hs-description-mismatched";

const isWorded = ({ notChecked }) => !(Array.isArray(notChecked) && notChecked.some((entry) => entry?.rule === UNWORDED));

/** What is in the language of a report where it says how a parcel is cleared, and why. */
const isInWords = (key) => key === "message" || key === "title";

/** What makes two findings the same: all that isn't in the language of its report, nor says where a text has it. */
const keyOf = ({ rule, severity, actor, path, params, fix }) => canonical([rule, severity, actor, path, params, fix]);

/**
 * Whether two reports say the same, and what differs if not. Digests that differ decide. Those that are equal leave out the
 * language, how a number was written and which words for goods were loaded, so what both reports have is compared, but for
 * what one of them had no words for.
 */
export function compareReports(mine, theirs) {
  const lists = [mine, theirs].map(findingsOf);
  const [isMine, isTheirs] = [mine, theirs].map(isWorded);
  const isCompared = (entry) => isMine === isTheirs || entry?.rule !== UNWORDED;
  const [found, others] = lists.map((list) => list.filter(isCompared));
  const digests = [mine.digest, theirs.digest];
  const haveDigests = digests.every((digest) => typeof digest === "string");
  const isEqual = haveDigests && digests[0] === digests[1];
  const differences = [];
  const differ = (what, name, one, other, isLeftOut) => {
    // A report that was stored may have less than one that was just made.
    if (isEqual && (one === undefined || other === undefined)) return;
    if (canonical(one, isLeftOut) !== canonical(other, isLeftOut)) differences.push({ what, name, mine: one ?? null, theirs: other ?? null });
  };
  for (const name of new Set([mine, theirs].flatMap(({ editions }) => Object.keys(editions ?? {})).sort())) {
    if (name !== "lang") differ("edition", name, mine.editions?.[name], theirs.editions?.[name]);
  }
  differ("verdict", "verdict", mine.verdict, theirs.verdict);
  const left = new Map();
  for (const finding of others) {
    const key = keyOf(finding);
    if (!left.get(key)?.push(finding)) left.set(key, [finding]);
  }
  for (const finding of found) {
    if (left.get(keyOf(finding))?.pop() === undefined) differ("finding", finding.rule, finding, null);
  }
  for (const finding of [...left.values()].flat()) differ("finding", finding.rule, null, finding);
  differ("notListed", "notListed", mine.notListed, theirs.notListed);
  const isOneLanguage = mine.editions?.lang === theirs.editions?.lang;
  // Messages may be in different languages, or one of them have none of its own.
  const unchecked = ({ notChecked }) => (Array.isArray(notChecked)
    ? notChecked.filter((entry) => entry?.rule !== "lang" && isCompared(entry)).map((entry) => (isOneLanguage ? entry : entry?.rule)) : notChecked);
  differ("notChecked", "notChecked", unchecked(mine), unchecked(theirs));
  const said = { purpose: ["answer", "relationship", "reasons"], clearance: ["category", "scheme", "reasons", "schemes", "estimate"] };
  for (const [what, names] of Object.entries(said)) {
    for (const name of names) differ(what, name, mine[what]?.[name], theirs[what]?.[name], isInWords);
  }
  // The reports are alike, but were made of another declaration or with other options.
  if (haveDigests && !isEqual && differences.length === 0) differ("digest", "digest", ...digests);
  const same = differences.length === 0;
  return { same, by: haveDigests && isEqual === same ? "digest" : "content", differences };
}
