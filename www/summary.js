// The summary beside a form: the verdict, what is missing, what is to correct, and what was left out.

import { bdi, element, goTo } from "./dom.js";
import { countOf, grouped, notCheckedElement, notListedElements, sentence } from "./findings.js";
import { blank, colon, many, say } from "./words.js";

/** From this many entries of a list on, those of one part of the form are folded together. */
const FOLDED = 8;

/** What a field is called on the page. */
export function nameOf(field) {
  return field.labels?.[0]?.firstChild.textContent.trim();
}

/** The part of the form that a field stands in, such as "Item 2". */
const partOf = (field) => field?.closest("fieldset")?.querySelector("legend").textContent.trim();

/** How grave an entry is: its dot alone would not say it to everybody. */
const WORDS = { error: ["To correct:", "Needed:"], warning: ["Please check:", "Please check whether it is needed:"], advice: ["Tip:", "Tip:"] };
const word = (severity, isOpen) => element("span", { class: "unseen" }, say(WORDS[severity][isOpen ? 1 : 0]) + blank());

/** An entry: a link to the field, or where there is none what is wrong and what to do. */
function entryElement({ finding, field, isOpen }, within) {
  const words = Object.values(finding.params);
  if (!field) {
    return element("li", { class: finding.severity }, word(finding.severity, isOpen), element("p", { dir: "auto" }, sentence(finding.message, words)),
      element("p", { class: "help", dir: "auto" }, sentence(finding.help, words)));
  }
  // What is missing goes by the name that its field has on the page, and items by their numbers.
  const isNamed = isOpen && finding.severity !== "advice" && nameOf(field);
  const part = field.closest(isNamed ? ".item, .named" : ".item") && !within ? [bdi(partOf(field)), colon()] : [];
  const text = isNamed ? [...part, nameOf(field)] : [...part, sentence(finding.message, words)];
  return element("li", { class: finding.severity }, word(finding.severity, isNamed), element("a", {
    href: `#${field.id}`, dir: "auto",
    click: (event) => {
      // Not followed: nothing goes into the address.
      event.preventDefault();
      goTo(field);
    },
  }, ...text));
}

/** A list under a heading; where it is long, the entries of each part of the form are folded together. */
function listElements(title, entries, folds, count) {
  if (entries.length === 0) return [];
  const parts = grouped(entries, ({ field }) => partOf(field) ?? "");
  const isLong = entries.length > FOLDED;
  const lines = [...parts].flatMap(([part, inside]) => {
    if (!isLong || inside.length < 3 || part === "") return inside.map((entry) => entryElement(entry, false));
    const key = `${title} ${part}`;
    const severity = ["error", "warning", "advice"].find((severity) => inside.some(({ finding }) => finding.severity === severity));
    return element("li", { class: severity }, element("details", {
      open: folds.has(key),
      toggle: ({ target }) => (target.open ? folds.add(key) : folds.delete(key)),
    }, element("summary", {}, bdi(part + colon() + count(inside.length))),
    element("ul", {}, ...inside.map((entry) => entryElement(entry, true)))));
  });
  return [element("h3", {}, title), element("ul", {}, ...lines)];
}

/**
 * Shows the summary in a box. An entry is a finding with its field, and whether that is still to be filled in.
 *
 * `folds` keeps which folds are open from one time to the next.
 */
export function showSummary(box, report, entries, verdict, folds) {
  const graver = entries.filter(({ finding }) => finding.severity !== "advice");
  const key = JSON.stringify([verdict, report.notChecked, report.notListed,
    entries.map(({ finding: { rule, path, message }, isOpen, field }) => [rule, path, message, isOpen, field?.id])]);
  if (box.dataset.key === key) return;
  box.dataset.key = key;
  const parts = [
    element("p", { class: `stamp ${verdict.style}` }, verdict.words),
    element("p", { class: "count", dir: "auto" }, countOf(report)),
    ...notListedElements(report),
    ...listElements(say("Still missing"), graver.filter(({ isOpen }) => isOpen), folds, (count) => many(count, "thing missing", "things missing")),
    ...listElements(say("To correct or check"), graver.filter(({ isOpen }) => !isOpen), folds, (count) => many(count, "thing to correct or check", "things to correct or check")),
    ...listElements(say("Worth a look"), entries.filter(({ finding }) => finding.severity === "advice"), folds, (count) => many(count, "tip")),
    notCheckedElement(report),
  ].filter(Boolean);
  // Whoever stands on a link stays in the summary.
  const within = box.contains(document.activeElement);
  box.replaceChildren(...parts);
  if (within) box.closest("[tabindex]").focus();
}
