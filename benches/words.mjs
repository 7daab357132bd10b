// Words: how often the right heading is among those suggested, beside plain BM25 over the texts of the headings; how often
// a code that doesn't fit its words is found; how well vague words are told from good ones; and the time of a keystroke.
import { readFileSync, readdirSync } from "node:fs";
import { performance } from "node:perf_hooks";
import { Validator, hs } from "../pkg/node.js";

const at = (path) => new URL(`../${path}`, import.meta.url);
const rows = (path) =>
  readFileSync(at(path), "utf8").trimEnd().split("\n").slice(1).map((line) => line.split("\t"));
const languages = readdirSync(at("tests/words/goods")).map((name) => name.slice(0, 2));
const goods = Object.fromEntries(languages.map((language) => [language, rows(`tests/words/goods/${language}.tsv`)]));
/** Whether a heading is one of those that are right: `6104/6204` where the words leave both open. */
const isOf = (right) => (heading) => right.split("/").includes(heading);
const percent = (part, all) => `${((100 * part) / Math.max(all, 1)).toFixed(0)} %`;

// BM25 with its usual constants over the English texts of headings and their chapters.
const words = (text) => (text.toLowerCase().match(/[a-z]{2,}/g) ?? []).map((word) => word.replace(/(?<=[^s]{2})s$/, ""));
const texts = new Map();
for (const [, code, label] of readFileSync(at("schemas/codes/hs-labels.csv"), "utf8").matchAll(/^(\d{4}),"?([^"\n]*)"?$/gm)) {
  texts.set(code, words(label));
}
const mean = [...texts.values()].reduce((sum, text) => sum + text.length, 0) / texts.size;
const holders = new Map();
for (const text of texts.values()) for (const word of new Set(text)) holders.set(word, (holders.get(word) ?? 0) + 1);
const bm25 = (query) => {
  const scores = [];
  for (const [code, text] of texts) {
    let score = 0;
    for (const word of new Set(words(query))) {
      const count = text.filter((other) => other === word).length;
      const holding = holders.get(word) ?? 0;
      const rarity = Math.log(1 + (texts.size - holding + 0.5) / (holding + 0.5));
      score += (rarity * count * 2.2) / (count + 1.2 * (0.25 + (0.75 * text.length) / mean));
    }
    if (score > 0) scores.push([score, code]);
  }
  return scores.sort((one, other) => other[0] - one[0]).map(([, code]) => code);
};

console.log("right heading among 1, 3 and 5, by the words that pages load");
for (const language of languages) {
  const found = new Map();
  for (const [text, heading, kind, half] of goods[language]) {
    const ours = hs(text, { lang: language, top: 5 }).map((one) => one.code.slice(0, 4));
    const theirs = language === "en" ? bm25(text) : [];
    const counts = found.get(`${half} ${kind}`) ?? [0, 0, 0, 0, 0, 0, 0];
    counts[0] += 1;
    [1, 3, 5].forEach((most, place) => {
      counts[1 + place] += Number(ours.slice(0, most).some(isOf(heading)));
      counts[4 + place] += Number(theirs.slice(0, most).some(isOf(heading)));
    });
    found.set(`${half} ${kind}`, counts);
  }
  for (const [name, [all, ...counts]] of found) {
    const [a, b, c, d, e, f] = counts.map((count) => percent(count, all));
    const beside = language === "en" ? `   BM25 ${d}, ${e}, ${f}` : "";
    console.log(`  ${language} ${name} (${all}): ${a}, ${b}, ${c}${beside}`);
  }
}

console.log("codes that don't fit their words: found of those of other goods, flagged of the right ones");
const validator = new Validator({ on: "2026-11-23", select: ["hs-description-mismatched"] });
const codes = new Map();
for (const [, code] of readFileSync(at("schemas/codes/hs2022.csv"), "utf8").matchAll(/^(\d{6})/gm)) {
  if (!codes.has(code.slice(0, 4))) codes.set(code.slice(0, 4), code);
}
const isFlagged = (description, heading) =>
  validator.check({ items: [{ description, hsCode: codes.get(heading.slice(0, 4)) }] }).findings.length > 0;
for (const language of languages) {
  const list = goods[language];
  let [flagged, found, pairs] = [0, 0, 0];
  list.forEach(([text, heading], place) => {
    flagged += Number(isFlagged(text, heading));
    for (const step of [37, 53]) {
      const [, other] = list[(place + step) % list.length];
      if (other.split("/").some((code) => heading.split("/").some((right) => right.slice(0, 2) === code.slice(0, 2)))) continue;
      pairs += 1;
      found += Number(isFlagged(text, other));
    }
  });
  console.log(`  ${language}: ${percent(found, pairs)} of ${pairs}; ${flagged} of ${list.length}`);
}

console.log("vague words: recall and precision");
const rules = new Validator({ on: "2026-11-23", select: ["description-vague", "description-placeholder", "description-code"] });
for (const language of languages) {
  let [hit, missed, wrong] = [0, 0, 0];
  for (const [description, label] of rows(`tests/words/descriptions/${language}.tsv`)) {
    const isFound = rules.check({ items: [{ description }] }).findings.length > 0;
    hit += Number(isFound && label === "vague");
    missed += Number(!isFound && label === "vague");
    wrong += Number(isFound && label !== "vague");
  }
  console.log(`  ${language}: ${percent(hit, hit + missed)}, ${percent(hit, hit + wrong)}`);
}

const times = [];
const describing = new Validator({ on: "2026-11-23", select: ["description-vague", "description-placeholder", "description-code", "description-short", "description-incomplete"] });
for (const [text] of goods.en) {
  for (let end = 3; end <= text.length; end += 1) {
    const typed = text.slice(0, end);
    const start = performance.now();
    hs(typed, { lang: "en", top: 10 });
    describing.check({ items: [{ description: typed }] });
    times.push(performance.now() - start);
  }
}
times.sort((one, other) => one - other);
const ms = (part) => times[Math.floor(times.length * part)].toFixed(3);
console.log(`a keystroke, ten suggestions and the rules of descriptions: median ${ms(0.5)} ms, of 100 the slowest ${ms(0.99)} ms`);
