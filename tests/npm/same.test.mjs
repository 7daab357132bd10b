// What the package and the pages repeat of the library is the same there.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";

const root = new URL("../../", import.meta.url);

/** What a file has behind a beginning: its words and numbers up to the first sign that ends them. */
function found(path, beginning) {
  const text = readFileSync(new URL(path, root), "utf8");
  const at = text.indexOf(beginning);
  assert.notEqual(at, -1, `${path} has no ${beginning}`);
  const [value] = text.slice(at + beginning.length).split(/[;\]}]/);
  const words = value.match(/[\w-]+/g).map((word) => word.replaceAll("_", ""));
  assert.ok(words.length > 0, `${path}: ${beginning}`);
  return words;
}

const SAME = {
  "the most codes": [["src/finder.rs", "pub const MOST: usize = "], ["pkg/codes.js", "const MOST_CODES = "]],
  "the most entries of a list": [["src/input.rs", "pub const MOST_ITEMS: usize = "], ["pkg/patch.js", "const MOST_ENTRIES = "]],
  "the rounds of fixes": [["src/validator/fixes.rs", "pub const MOST_ROUNDS: usize = "], ["pkg/validator.js", "const MOST_ROUNDS = "]],
  "the languages of messages": [["src/messages.rs", "languages! { "], ["pkg/languages.js", "const TRANSLATED = ["]],
  "the languages of vocabularies": [
    ["src/finder/vocabulary.rs", "const LANGUAGES: [&str; 11] = ["],
    ["pkg/languages.js", "const LANGUAGES = ["],
    ["www/suggest.js", "const LANGUAGES = ["],
  ],
  "the rule that needs words": [["src/render.rs", "const UNWORDED: &str = "], ["pkg/reports.js", "const UNWORDED = "]],
};

for (const [what, places] of Object.entries(SAME)) {
  test(`${what}: the same everywhere`, () => {
    const [[, first], ...others] = places.map(([path, beginning]) => [path, found(path, beginning)]);
    for (const [index, other] of others.map(([, words]) => words).entries()) {
      assert.deepEqual(other, first, places[index + 1][0]);
    }
  });
}
