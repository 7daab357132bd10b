// What a page says, in its language. Pages and scripts are written in English: `words/<tag>.json` has their texts in another
// language by those of English, and for what is counted one for each plural of the language.

/** The language of the page, as a BCP 47 tag. */
export let language = "en";
let texts = new Map();
let plurals, figures;

/** The languages whose letters run from right to left. */
const RIGHT_TO_LEFT = ["ar"];
/** The languages that have no blanks between words, figures and sentences. */
const WITHOUT_BLANKS = ["ja", "zh"];
/** What stands between the parts of a list, what ends a sentence and what follows a name, where it isn't as in English. */
const COMMAS = { ar: "، ", ja: "、", zh: "、" };
const STOPS = { ja: "。", zh: "。" };
const COLONS = { fr: "\u00a0: ", ja: "：", zh: "：" };
/** The direction that the page was opened in, which it has in any other language. */
const opened = document.documentElement.dir;
let isTurned = false;

/** What writes each text of the pages again, in the language that was set since. */
const written = [];

/** Sets the language of the page, with its texts; none for English. */
export function setLanguage(tag, words = {}) {
  language = tag;
  texts = new Map(Object.entries(words));
  plurals = new Intl.PluralRules(tag);
  // Messages have these digits in every language.
  figures = new Intl.NumberFormat(tag, { numberingSystem: "latn" });
  isTurned = RIGHT_TO_LEFT.includes(tag);
  document.documentElement.lang = tag;
  document.documentElement.dir = isTurned ? "rtl" : opened;
  for (const write of written) write();
}

/** What is given for a part of a text. Where letters run from right to left, it is isolated: a date keeps its order. */
function isolated(given) {
  if (!isTurned || given instanceof Node) return given;
  // A text of the language has its direction, whatever it begins with.
  return `${/\p{Script=Arabic}/u.test(given) ? "\u2067" : "\u2068"}${given}\u2069`;
}

/** A text of English in the language of the page, as parts: `{name}` is what is given by that name. */
export const parts = (english, given = {}) =>
  (texts.get(english) ?? english).split(/\{(\w+)\}/).map((part, index) => (index % 2 === 0 ? part : isolated(given[part])));

/** A text of English in the language of the page. */
export const say = (english, given) => parts(english, given).join("");

/** What stands between the parts of a list. */
export const comma = () => COMMAS[language] ?? ", ";

/** What stands between two words or sentences. */
export const blank = () => (WITHOUT_BLANKS.includes(language) ? "" : " ");

/** Sentences one after the other, without those that are empty. */
export const joined = (...sentences) => sentences.filter(Boolean).join(blank());

/** What stands between a name and what is said of it. */
export const colon = () => COLONS[language] ?? ": ";

/** A text in brackets. */
export const bracketed = (text) => (WITHOUT_BLANKS.includes(language) ? `（${text}）` : `(${text})`);

/** Texts as a list in the language of the page. */
export const listed = (texts) => texts.map(isolated).join(comma());

/** A text as a sentence of the language of the page. */
export const ended = (text) => (/[.!?。؟]$/.test(text) ? text : text + (STOPS[language] ?? "."));

/** A number as people write it: 3,001. */
export const figure = (number) => figures.format(number);

/** An amount as people write it; where its currency isn't known here, as it stands. */
export function money({ amount, currency }) {
  try {
    return new Intl.NumberFormat(language, { style: "currency", currency, currencyDisplay: "code", numberingSystem: "latn" }).format(amount);
  } catch {
    return `${amount} ${currency}`;
  }
}

/** A number of things, such as "3 signs". The texts of a language have an entry for the one, with each of its plurals. */
export function many(count, one, more = `${one}s`) {
  const forms = texts.get(one);
  const form = forms === undefined ? (count === 1 ? one : more) : (forms[plurals.select(count)] ?? forms.other);
  return `${figure(count)}${blank()}${form}`;
}

/** Whether a text is looked up. Codes and figures are the same in every language. */
const isWords = (text) => /\p{Ll}/u.test(text);

/** What isn't said in the language of the page: marked by the page, or named anew by `offerCountries`. */
const LEFT_OUT = "script, noscript, [translate=no], [data-countries] > option:not([value=''])";

/** Says what an element was written with in the language of the page, now and whenever another is set: texts, names and
 *  amounts, which are the value of a `data`. */
export function localise(root) {
  const isLeftOut = (node) => node.nodeType === Node.ELEMENT_NODE && node.matches(LEFT_OUT);
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT, (node) =>
    (isLeftOut(node) ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_ACCEPT));
  for (let next = root; next !== null; next = walker.nextNode()) {
    const node = next;
    if (node.nodeType === Node.TEXT_NODE) {
      const [, before, text, after] = /^(\s*)(.*?)(\s*)$/s.exec(node.data);
      const english = text.replaceAll(/\s+/g, " ");
      // What follows it is apart by a blank, where the language has any.
      if (isWords(english)) keep(() => (node.data = before + say(english) + (after && blank())));
    } else if (node.hasAttribute("aria-label")) {
      const english = node.getAttribute("aria-label");
      keep(() => node.setAttribute("aria-label", say(english)));
    } else if (node.localName === "data") {
      const [amount, currency] = node.value.split(" ");
      keep(() => (node.textContent = money({ amount, currency })));
    }
  }
}

function keep(write) {
  write();
  written.push(write);
}

setLanguage("en");
