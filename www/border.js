// What waits at the border: what the goods are taken for, how the parcel may be cleared, and what may be due.

import { bdi, element, goTo } from "./dom.js";
import { blank, bracketed, ended, joined, many, money, parts, say } from "./words.js";

const PURPOSES = { personal: "Personal use", commercial: "Business use", unknown: "Not clear whether for personal use or for business" };
const RELATIONSHIPS = {
  b2c: "From a business to a person", b2b: "From business to business", c2c: "From person to person", c2b: "From a person to a business",
};
/** What a sign speaks for, by what it is about and its side. */
const SIDES = {
  sender: { personal: "A person sends it", commercial: "A business sends it" },
  recipient: { personal: "A person receives it", commercial: "A business receives it" },
  goods: { personal: "Personal use", commercial: "Business use" },
};
/** What the categories of clearance are for. */
const CATEGORIES = {
  1: "Category 1 of 4: documents.", 2: "Category 2 of 4: parcels on which nothing is collected.", 3: "Category 3 of 4: goods of low value.",
  4: "Category 4 of 4: all other goods.",
};
const ANSWERS = { may: "May serve", unknown: "Not settled", cannot: "Can’t serve" };
const DUE = { duty: "Duty", tax: "Tax", fee: "Fee" };

const line = (text) => element("p", { dir: "auto" }, text);

/** Something that is told in a sentence: a link to its field, where it has one. */
function told({ message, path }, fieldAt) {
  const field = path === null ? undefined : fieldAt(path);
  if (!field?.id) return element("li", { dir: "auto" }, message);
  return element("li", {}, element("a", {
    href: `#${field.id}`, dir: "auto",
    click: (event) => {
      // Not followed: nothing goes into the address.
      event.preventDefault();
      goTo(field);
    },
  }, message));
}

function purposeElements({ answer, relationship, reasons }, fold) {
  const whom = RELATIONSHIPS[relationship];
  return [
    element("h3", {}, say("What it is taken for")),
    line(joined(...[PURPOSES[answer], whom].filter(Boolean).map((words) => ended(say(words))))),
    reasons.length > 0 && fold("purpose", say("Why: {signs}", { signs: many(reasons.length, "sign") }),
      element("ul", {}, ...reasons.map(({ message, about, side }) =>
        element("li", { dir: "auto" }, element("span", {}, message), blank(), element("span", { class: "about" }, bracketed(say(SIDES[about][side]))))))),
  ];
}

function wayElement({ title, answer, reasons, missing }, fieldAt) {
  return element("li", { class: `way ${answer}` },
    element("p", { dir: "auto" }, element("strong", {}, title), " ", element("span", { class: "tag" }, say(ANSWERS[answer]))),
    ...reasons.map(({ message }) => element("p", { class: "help", dir: "auto" }, message)),
    missing.length > 0 && element("p", {}, say("Still needed for it:")),
    missing.length > 0 && element("ul", { class: "needed" }, ...missing.map((one) => told(one, fieldAt))));
}

function clearanceElements({ category, scheme, reasons, schemes }, fold, fieldAt) {
  const best = schemes.find((one) => one.scheme === scheme);
  const open = schemes.filter(({ answer }) => answer !== "cannot");
  const closed = schemes.filter(({ answer }) => answer === "cannot");
  const ways = (all) => element("ul", { class: "ways" }, ...all.map((way) => wayElement(way, fieldAt)));
  return [
    element("h3", {}, say("How it may be cleared")),
    category !== null && line(say(CATEGORIES[category])),
    best && element("p", { dir: "auto" }, ...parts("The best way that may serve: {way}.", { way: element("strong", {}, best.title) })),
    ...reasons.map(({ message }) => element("p", { class: "help", dir: "auto" }, message)),
    open.length > 0 && fold("open", many(open.length, "way to clear it, and what it still needs", "ways to clear it, and what each still needs"), ways(open)),
    closed.length > 0 && fold("closed", many(closed.length, "way that can’t serve", "ways that can’t serve"), ways(closed)),
  ];
}

function estimateElements(estimate, id) {
  if (estimate === null) return [];
  const row = (name, amount, message) => element("tr", {},
    element("th", { scope: "row" }, name, message && element("span", { class: "quantity", dir: "auto" }, message)),
    element("td", {}, amount === null ? say("not known") : bdi(money(amount))));
  return [
    element("h3", { id }, say("What may be due: an estimate")),
    element("table", { "aria-labelledby": id },
      element("tbody", {}, ...estimate.parts.map(({ due, amount, message }) => row(say(DUE[due]), amount, message))),
      estimate.total && element("tfoot", {}, row(say("About, in all"), estimate.total))),
    element("p", { class: "from", dir: "auto" }, estimate.message),
  ];
}

/**
 * Shows in a box what a report says of the border. `fieldAt` gives the field of a place, for what is still needed.
 *
 * The box keeps which folds are open from one time to the next.
 */
export function showBorder(box, { purpose, clearance }, fieldAt = () => undefined) {
  const key = JSON.stringify([purpose, clearance]);
  if (box.dataset.key === key) return;
  box.dataset.key = key;
  const opened = new Set([...box.querySelectorAll("details[open]")].map(({ dataset }) => dataset.fold));
  const fold = (name, title, inner) => element("details", { class: "fold", "data-fold": name, open: opened.has(name) },
    element("summary", {}, bdi(title)), inner);
  const within = box.contains(document.activeElement);
  box.replaceChildren(...[
    ...purposeElements(purpose, fold), ...clearanceElements(clearance, fold, fieldAt), 
    ...estimateElements(clearance.estimate, `${box.id}-due`),
  ].filter(Boolean));
  // Whoever stands on a link stays beside it.
  if (within) box.closest("[tabindex]")?.focus();
}

/** Takes away what was shown. */
export function clearBorder(box) {
  delete box.dataset.key;
  box.replaceChildren();
}
