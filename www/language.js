// The language of messages, which a page may have chosen. What the pages say themselves is in English.

import { loadMessages } from "./pkg/index.js";
import { announce, element } from "./dom.js";

const LANGUAGES = {
  en: "English", de: "Deutsch", es: "Español", fr: "Français", it: "Italiano", nl: "Nederlands", pl: "Polski", pt: "Português", zh: "中文",
};

let language = "en";

/** The language of messages, as an attribute of the elements that have them; none where it is that of the page. */
export const spoken = () => (language === "en" ? undefined : language);

/** The language of messages, as an option. */
export const languageOption = () => (language === "en" ? {} : { lang: language });

/** Offers the languages to choose from. The first is the browser's own, if there are messages in it. */
export async function offerLanguages(select, changed) {
  select.replaceChildren(...Object.entries(LANGUAGES).map(([tag, name]) => element("option", { value: tag, lang: tag }, name)));
  const known = navigator.languages.map((tag) => tag.split("-")[0]).find((tag) => Object.hasOwn(LANGUAGES, tag));
  /** Takes the language that is chosen, unless another one is chosen while its messages are loaded. */
  const speak = async () => {
    const wanted = select.value;
    await loadMessages(wanted);
    if (select.value === wanted) language = wanted;
  };
  select.value = known ?? "en";
  // Without its messages a page works, in English.
  await speak().catch(() => {});
  select.value = language;
  select.addEventListener("change", async () => {
    const wanted = select.value;
    try {
      await speak();
    } catch {
      if (select.value !== wanted) return;
      announce(`The messages in ${LANGUAGES[wanted]} could not be loaded.`);
      select.value = language;
    }
    changed();
  });
}
