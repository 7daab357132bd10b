// Completes the pages of a built site: `node scripts/pages.mjs target/site`.
//
// What a page says before its modules are there can't be looked up by them, so it is written in here, in each language. And
// a module names what it imports only when it is there itself: on a slow line each step takes seconds. So a page names all
// that it needs at once.

import { readFileSync, readdirSync, writeFileSync } from "node:fs";
import { resolve } from "node:path";
import { build } from "esbuild";

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

/** The modules that a page begins with, and all that these import, what is imported first before the rest. */
async function modulesOf(page) {
  const entry = /<script type="module" src="([^"]*)">/.exec(read(page))[1];
  const { metafile } = await build({ entryPoints: [entry], absWorkingDir: resolve(site), bundle: true, format: "esm", write: false, metafile: true, logLevel: "error" });
  const modules = new Set([entry]);
  for (const module of modules) {
    for (const { kind, path } of metafile.inputs[module].imports) if (kind === "import-statement") modules.add(path);
  }
  return [...modules];
}

/** What the package loads for every check, which only its modules name. */
const FETCHED = ["declarant_bg.wasm", "en.words.txt", "en.headings.txt", "lists.txt"].map((file) => `pkg/wasm/${file}`);

for (const page of pages) {
  const files = [...(await modulesOf(page)), ...FETCHED];
  change(page, /<script src="early\.js">/, () => `<script src="early.js" data-files="${files.join(" ")}">`);
}
