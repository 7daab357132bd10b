// HS codes suggested while a description is typed: a combobox whose choices fill the code and the unit.

import { hs, loadWords } from "./pkg/index.js";
import { announce, bdi, element } from "./dom.js";
import { blank, bracketed, joined, language as spoken, localise, many, say } from "./words.js";

/** The most codes shown. */
const TOP = 6;
/** Milliseconds of rest after a keystroke before codes are suggested. */
const REST = 60;
/** A best code with less than this score may be due to a language whose words aren't there yet. */
const POOR = 0.35;
/** From so many letters on, a text that fits nothing is taken for one in another language. */
const ENOUGH = 10;
/** Units of the tariff by those of the form. */
const UNITS = { H87: "C62" };

const LANGUAGES = ["en", "fr", "de", "es", "it", "pt", "nl", "pl", "zh", "ja", "ar"];
const asked = new Map();

/** Loads the words of a language once. A language that can't be loaded is asked for again the next time. */
function words(language) {
  if (!asked.has(language)) {
    asked.set(language, loadWords(language).catch((error) => {
      asked.delete(language);
      throw error;
    }));
  }
  return asked.get(language);
}

/** English, the language of the page and those of the browser; the others are loaded when a text fits none of them. */
const first = () => [...new Set(["en", spoken, ...navigator.languages.map((tag) => tag.split("-")[0].toLowerCase())])].filter((language) => LANGUAGES.includes(language));

/** Loads the words that codes are first looked up with. */
export const loadFirstWords = () => all(first());

const all = async (languages) => (await Promise.allSettled(languages.map(words))).some(({ status }) => status === "fulfilled");

/**
 * Suggests codes under a description. `codeField` and `unitField` are filled with the choice, `to()` is the destination,
 * and `changed()` is called after a choice and when words were loaded that a check uses.
 */
export function suggestCodes({ field, codeField, unitField, to, changed }) {
  const id = `${field.id}-codes`;
  // Some browsers make what scrolls a stop of its own.
  const list = element("ul", { role: "listbox", id, tabindex: "-1", "aria-label": "HS codes for this description" });
  const question = element("div", { class: "ask", role: "group" });
  const box = element("div", { class: "codes", hidden: true }, list, question);
  field.closest(".cell").classList.add("with-codes");
  field.closest(".cell").append(box);
  localise(box);
  for (const [name, value] of [["role", "combobox"], ["aria-autocomplete", "list"], ["aria-expanded", "false"], ["aria-controls", id]]) {
    field.setAttribute(name, value);
  }
  let [found, active, timer, turn] = [[], -1, undefined, 0];

  function close() {
    clearTimeout(timer);
    turn += 1;
    box.hidden = true;
    active = -1;
    field.setAttribute("aria-expanded", "false");
    field.removeAttribute("aria-activedescendant");
  }

  function activate(place) {
    active = place;
    [...list.children].forEach((option, index) => option.setAttribute("aria-selected", String(index === place)));
    if (place < 0) return field.removeAttribute("aria-activedescendant");
    field.setAttribute("aria-activedescendant", list.children[place].id);
    list.children[place].scrollIntoView({ block: "nearest" });
  }

  /** Goes on to the first or the last answer, with the arrows as in the list; where nothing is asked, around it. */
  function answer(place) {
    if (question.hidden) return activate(place === 0 ? 0 : found.length - 1);
    activate(-1);
    [...question.querySelectorAll("button")].at(place).focus();
  }

  function choose({ code, unit, label }) {
    close();
    codeField.value = code;
    const wanted = UNITS[unit] ?? unit;
    const hasUnit = wanted !== undefined && [...unitField.options].some(({ value }) => value === wanted);
    if (hasUnit) unitField.value = wanted;
    field.focus();
    changed(codeField);
    const said = [say("HS code {code} was filled in.", { code: label ? `${code}${blank()}${bracketed(label)}` : code })];
    if (hasUnit) said.push(say("Unit: {unit}.", { unit: unitField.selectedOptions[0].text }));
    announce(joined(...said));
  }

  /** An option: the code, what it covers, and the words of the description that decided. */
  function optionOf(one, index) {
    const by = one.words.flatMap((word, at) => [at > 0 ? " " : "", element("u", {}, bdi(word))]);
    const option = element(
      "li",
      { role: "option", id: `${id}-${index}`, "aria-selected": "false" },
      element("span", { class: "code" }, one.code),
      element("span", { class: "covers" }, bdi(one.label), one.label === one.heading ? "" : element("span", { class: "heading" }, one.heading)),
      element("span", { class: "by" }, element("span", { class: "unseen" }, say("because of") + blank()), ...by),
    );
    // The field keeps the focus.
    option.addEventListener("pointerdown", (event) => event.preventDefault());
    option.addEventListener("click", () => choose(one));
    return option;
  }

  function show() {
    list.replaceChildren(...found.map(optionOf));
    const asks = found[0]?.question;
    question.hidden = asks === undefined;
    question.replaceChildren();
    if (asks !== undefined) {
      question.setAttribute("aria-label", asks.text);
      const buttons = asks.answers.map(({ answer, code }) => {
        const known = found.find((one) => one.code === code);
        return element("button", { type: "button", class: "button quiet", tabindex: "-1", click: () => choose({ ...known, code }) }, bdi(answer), ` ${code}`);
      });
      question.append(element("p", {}, asks.text), ...buttons);
    }
    activate(-1);
    const isOpen = found.length > 0;
    // Said once, not at every pause.
    if (isOpen && box.hidden) announce(joined(many(found.length, "HS code fits.", "HS codes fit."), say("Use the arrow keys to choose one.")));
    box.hidden = !isOpen;
    field.setAttribute("aria-expanded", String(isOpen));
  }

  async function suggest() {
    const mine = (turn += 1);
    const text = field.value.trim();
    if (text.length < 3) return close();
    if (!(await all(first())) || mine !== turn) return;
    const options = { top: TOP, labels: spoken, to: to() || undefined };
    found = hs(field.value, options);
    show();
    const isEnough = text.length >= ENOUGH || /[^\u0000-\u024f]/.test(text);
    if ((found[0]?.score ?? 0) >= POOR || !isEnough || asked.size === LANGUAGES.length) return;
    await all(LANGUAGES);
    if (mine !== turn) return;
    found = hs(field.value, options);
    show();
  }

  field.addEventListener("focus", () => all(first()), { once: true });
  field.addEventListener("input", () => {
    clearTimeout(timer);
    timer = setTimeout(suggest, REST);
  });
  field.addEventListener("keydown", (event) => {
    // The arrows and Enter are those of the input method, which shows a list of its own.
    if (event.isComposing) return;
    if (box.hidden) {
      if (event.key === "ArrowDown" && field.value.trim() !== "") {
        event.preventDefault();
        suggest();
      }
      return;
    }
    const last = found.length - 1;
    if (event.key === "Tab") return close();
    if (event.key === "ArrowDown" && active === last) answer(0);
    else if (event.key === "ArrowDown") activate(active + 1);
    else if (event.key === "ArrowUp" && active <= 0) answer(-1);
    else if (event.key === "ArrowUp") activate(active - 1);
    else if (event.key === "Enter" && active >= 0) choose(found[active]);
    else if (event.key === "Escape") close();
    else return;
    event.preventDefault();
  });
  box.addEventListener("keydown", (event) => {
    const buttons = [...question.querySelectorAll("button")];
    const place = buttons.indexOf(event.target);
    const [next, last] = getComputedStyle(box).direction === "rtl" ? ["ArrowLeft", "ArrowRight"] : ["ArrowRight", "ArrowLeft"];
    const step = { ArrowDown: 1, [next]: 1, ArrowUp: -1, [last]: -1 }[event.key];
    if (event.key === "Tab" || event.key === "Escape") {
      // The browser goes on from the field.
      field.focus();
      return close();
    }
    if (step === undefined) return;
    event.preventDefault();
    if (buttons[place + step]) return buttons[place + step].focus();
    field.focus();
    activate(step > 0 ? 0 : found.length - 1);
  });
  const leave = ({ relatedTarget }) => {
    if (relatedTarget !== field && !box.contains(relatedTarget)) close();
  };
  field.addEventListener("focusout", leave);
  box.addEventListener("focusout", leave);
}
