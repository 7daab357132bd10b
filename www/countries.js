// The countries that the pages offer.

import { element } from "./dom.js";

const COUNTRIES = ("AE AR AT AU BE BG BR CA CH CL CN CO CY CZ DE DK EE ES FI FR GB GR HK HR HU ID IE IL IN IS IT JP KE KR LT "
  + "LU LV MT MX MY NL NO NZ PH PL PT RO RS RU SA SE SG SI SK TH TR TW UA US VN ZA").split(" ");

/** Options for the countries, by their English names. */
export function countryOptions() {
  const names = new Intl.DisplayNames(["en"], { type: "region" });
  return COUNTRIES.map((code) => [code, names.of(code)])
    .sort(([, one], [, other]) => one.localeCompare(other, "en"))
    .map(([code, name]) => element("option", { value: code }, name));
}
