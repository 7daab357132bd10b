// The countries that the pages offer, by their names in the language of the page.

import { element } from "./dom.js";
import { language } from "./words.js";

const COUNTRIES = ("AE AM AR AT AU BA BE BG BR BY CA CH CL CN CO CY CZ DE DK EE ES FI FR GB GE GR HK HR HU ID IE IL IN IS IT JP "
  + "KE KG KR KZ LT LU LV MA MT MX MY NG NL NO NZ PE PH PK PL PT QA RO RS RU SA SE SG SI SK TH TR TW UA US VN ZA").split(" ");

/** Offers the countries in each `select[data-countries]`, behind what isn't one. What is chosen stays. */
export function offerCountries() {
  const names = new Intl.DisplayNames([language], { type: "region" });
  const named = COUNTRIES.map((code) => [code, names.of(code)]).sort(([, one], [, other]) => one.localeCompare(other, language));
  for (const select of document.querySelectorAll("select[data-countries]")) {
    const { value } = select;
    const others = [...select.options].filter((option) => option.value === "");
    select.replaceChildren(...others, ...named.map(([code, name]) => element("option", { value: code }, name)));
    select.value = value;
  }
}
