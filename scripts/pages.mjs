// Completes the pages of a built site: `node scripts/pages.mjs target/site`.
//
// What a page says before its modules are there can't be looked up by them, so it is written in here, in each language.

import { readFileSync, readdirSync, writeFileSync } from "node:fs";

const site = process.argv[2];
const read = (file) => readFileSync(`${site}/${file}`, "utf8");
const pages = readdirSync(site).filter((file) => file.endsWith(".html"));
const words = readdirSync(`${site}/words`).sort().map((file) => [file.replace(".json", ""), JSON.parse(read(`words/${file}`))]);

/** Changes a file at the one place that a pattern finds in it. */
function change(file, pattern, written) {
  const text = read(file);
  if (!pattern.test(text)) throw new Error(`${file} has no place for ${pattern}`);
  writeFileSync(`${site}/${file}`, text.replace(pattern, written));
}

/** An English text of the pages in each other language. */
function translated(english) {
  return words.map(([tag, texts]) => {
    if (texts[english] === undefined) throw new Error(`words/${tag}.json lacks: ${english}`);
    return [tag, texts[english]];
  });
}

change("early.js", /const UNLOADED = \{ en: ("[^"]*") \};/, (_, text) => {
  const english = JSON.parse(text);
  return `const UNLOADED = ${JSON.stringify(Object.fromEntries([["en", english], ...translated(english)]))};`;
});

// Without scripts nobody knows the language of the browser, so all are there.
for (const page of pages) {
  change(page, /<noscript><p class="finding error">([^<]*)<\/p><\/noscript>/, (_, english) => {
    const others = translated(english).map(([tag, text]) => `<p lang="${tag}" dir="auto">${text.replaceAll("&", "&amp;").replaceAll("<", "&lt;")}</p>`);
    return `<noscript><div class="finding error"><p>${english}</p>${others.join("")}</div></noscript>`;
  });
}
