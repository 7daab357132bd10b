// What a page says, in its language. Pages and scripts are written in English: `words/<tag>.json` has their texts in another
// language by those of English, and for what is counted one for each plural of the language.

/** The language of the page, as a BCP 47 tag. */
export let language = "en";
let texts = new Map();
let plurals, figures;

/** What writes each text of the pages again, in the language that was set since. */
const written = [];

/** Sets the language of the page, with its texts; none for English. */
export function setLanguage(tag, words = {}) {
  language = tag;
  texts = new Map(Object.entries(words));
  plurals = new Intl.PluralRules(tag);
  figures = new Intl.NumberFormat(tag);
  document.documentElement.lang = tag;
  for (const write of written) write();
}

/** A text of English in the language of the page, as parts: `{name}` is what is given by that name. */
export const parts = (english, given = {}) =>
  (texts.get(english) ?? english).split(/\{(\w+)\}/).map((part, index) => (index % 2 === 0 ? part : given[part]));

/** A text of English in the language of the page. */
export const say = (english, given) => parts(english, given).join("");

/** A number as people write it: 3,001. */
export const figure = (number) => figures.format(number);

/** A number of things, such as "3 signs". The texts of a language have an entry for the one, with each of its plurals. */
export function many(count, one, more = `${one}s`) {
  const forms = texts.get(one);
  const form = forms === undefined ? (count === 1 ? one : more) : (forms[plurals.select(count)] ?? forms.other);
  return `${figure(count)} ${form}`;
}

/** Whether a text is looked up. Codes and figures are the same in every language. */
const isWords = (text) => /\p{Ll}/u.test(text);

/** What isn't said in the language of the page: marked by the page, or named anew by `offerCountries`. */
const LEFT_OUT = "script, noscript, [translate=no], [data-countries] > option:not([value=''])";

/** Says what an element was written with in the language of the page, now and whenever another is set. */
export function localise(root) {
  const isLeftOut = (node) => node.nodeType === Node.ELEMENT_NODE && node.matches(LEFT_OUT);
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT, (node) =>
    (isLeftOut(node) ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_ACCEPT));
  for (let next = root; next !== null; next = walker.nextNode()) {
    const node = next;
    if (node.nodeType === Node.TEXT_NODE) {
      const [, before, text, after] = /^(\s*)(.*?)(\s*)$/s.exec(node.data);
      const english = text.replaceAll(/\s+/g, " ");
      if (isWords(english)) keep(() => (node.data = before + say(english) + after));
    } else if (node.hasAttribute("aria-label")) {
      const english = node.getAttribute("aria-label");
      keep(() => node.setAttribute("aria-label", say(english)));
    }
  }
}

function keep(write) {
  write();
  written.push(write);
}

setLanguage("en");
