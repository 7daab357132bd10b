// The language of a page and of its messages, which somebody may choose.

import { loadMessages } from "./pkg/index.js";
import { offerCountries } from "./countries.js";
import { announce, element } from "./dom.js";
import { language, localise, say, setLanguage } from "./words.js";

const LANGUAGES = {
  en: "English", ar: "العربية", de: "Deutsch", es: "Español", fr: "Français", it: "Italiano", ja: "日本語", nl: "Nederlands", pl: "Polski",
  pt: "Português", zh: "中文",
};

/** The language of messages, as an option. */
export const languageOption = () => (language === "en" ? {} : { lang: language });

/** What the pages say in a language. */
async function wordsOf(tag) {
  if (tag === "en") return undefined;
  const file = await fetch(`words/${tag}.json`);
  if (!file.ok) throw new Error(file.statusText);
  return file.json();
}

/** What the pages say in a language, once its messages are there, too. */
const loaded = async (tag) => (await Promise.all([wordsOf(tag), loadMessages(tag)]))[0];

/** The language that was chosen before, which stands in the page's address; `null` if none was. */
const chosen = new URLSearchParams(location.search).get("lang");

/** Writes the chosen language into the address of this page and of those that it leads to, so that it holds there, too. */
function keep(tag) {
  const withLanguage = (address) => {
    const url = new URL(address);
    url.searchParams.set("lang", tag);
    return url.href;
  };
  history.replaceState(history.state, "", withLanguage(location.href));
  for (const link of document.querySelectorAll('a[href*=".html"]')) link.href = withLanguage(link.href);
}

/** The language to begin with: the chosen one, or else the browser's own. It is loaded beside the module. */
const own = [chosen ?? [], navigator.languages].flat().map((tag) => tag.split("-")[0])
  .find((tag) => Object.hasOwn(LANGUAGES, tag)) ?? "en";
const loading = loaded(own);
// Where that fails, it is tried again.
loading.catch(() => {});

/** Offers the languages to choose from. */
export async function offerLanguages(select, changed) {
  localise(document.documentElement);
  select.replaceChildren(...Object.entries(LANGUAGES).map(([tag, name]) => element("option", { value: tag, lang: tag }, name)));
  /** Takes the language that is chosen, unless another one is chosen while it is loaded. */
  const speak = async (load = loaded) => {
    const wanted = select.value;
    const words = await load(wanted);
    if (select.value !== wanted) return;
    setLanguage(wanted, words);
    offerCountries();
  };
  select.value = own;
  // If it can't be loaded the page works, in English.
  await speak((tag) => loading.catch(() => loaded(tag))).catch(offerCountries);
  select.value = language;
  if (chosen === language) keep(language);
  select.addEventListener("change", async () => {
    const wanted = select.value;
    try {
      await speak();
    } catch {
      if (select.value !== wanted) return;
      announce(say("{language} could not be loaded.", { language: LANGUAGES[wanted] }));
      select.value = language;
    }
    keep(language);
    changed();
  });
}
