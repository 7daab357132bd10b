// The keyboard that a telephone shows for a number: digits alone where the number has nothing else.

import { requirements, schemes } from "./pkg/index.js";

/** What a number consists of, as a scheme says it, where that is digits alone; signs between them may be left out. */
const DIGITS = /^\d(?!.*(?:[A-Z]|letter|character|passport|hyphen)).* digits\b/;

let ofDigits;
/** Whether the numbers of a scheme are digits alone. */
function isOfDigits(scheme) {
  ofDigits ??= new Set(schemes().filter(({ shape }) => DIGITS.test(shape)).map(({ scheme }) => scheme));
  return ofDigits.has(scheme);
}

const examples = new Map();
/** A postcode of a country; nothing where none is known. */
function exampleOf(country) {
  if (country === "") return undefined;
  if (!examples.has(country)) {
    const { fields } = requirements({ to: country, part: "shopper" });
    examples.set(country, fields.find(({ path }) => path === "/buyer/address/postcode")?.example);
  }
  return examples.get(country);
}

function show(field, isNumeric) {
  if (isNumeric) field.inputMode = "numeric";
  else field.removeAttribute("inputmode");
}

/** Shows the keyboard for a number of a scheme. */
export const suitNumber = (field, scheme) => show(field, isOfDigits(scheme));

/** Shows the keyboard for a postcode of a country. */
export const suitPostcode = (field, country) => show(field, /^[\d -]+$/.test(exampleOf(country) ?? ""));
