// The language of a page and of its messages, which somebody may choose.

import { loadMessages } from "./pkg/index.js";
import { offerCountries } from "./countries.js";
import { element, tell } from "./dom.js";
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
const loaded = async (tag, words = wordsOf(tag), messages = loadMessages(tag)) => (await Promise.all([words, messages]))[0];

function speak(tag, words) {
  setLanguage(tag, words);
  offerCountries();
}

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

const select = document.getElementById("language");

/** The language to begin with: the chosen one, or else the browser's own. It is loaded beside the module. */
const own = [chosen ?? [], navigator.languages].flat().map((tag) => tag.split("-")[0])
  .find((tag) => Object.hasOwn(LANGUAGES, tag)) ?? "en";
const words = wordsOf(own);
const loading = loaded(own, words);
// Where that fails, it is tried again.
loading.catch(() => {});

localise(document.documentElement);
select.replaceChildren(...Object.entries(LANGUAGES).map(([tag, name]) => element("option", { value: tag, lang: tag }, name)));
select.value = own;

/** When the page speaks the language to begin with: as soon as it can, since its own words need no module. */
export const spoken = words.then((words) => speak(own, words), () => {});

/** Offers the languages to choose from, once the messages of the first are there; `changed` is called when another is chosen. */
export async function offerLanguages(changed) {
  const failed = (tag) => tell(select, say("{language} could not be loaded.", { language: LANGUAGES[tag] }));
  try {
    const words = await loading.catch(() => loaded(own));
    if (language !== own) speak(own, words);
  } catch {
    // The page works, in English.
    speak("en");
    failed(own);
  }
  select.value = language;
  if (chosen === language) keep(language);
  select.addEventListener("change", async () => {
    const wanted = select.value;
    try {
      const words = await loaded(wanted);
      // Another one may have been chosen meanwhile.
      if (select.value === wanted) speak(wanted, words);
    } catch {
      if (select.value !== wanted) return;
      failed(wanted);
      select.value = language;
    }
    keep(language);
    changed();
  });
}
