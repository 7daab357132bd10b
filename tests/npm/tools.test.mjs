// The package where tools take it: Node.js by `import` and `require`, and bundled by tools that don't copy its files.
// tests/bundlers/ does the same with the tools that take long to install.

import assert from "node:assert/strict";
import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { after, before, describe, test } from "node:test";
import * as esbuild from "esbuild";
import { rollup } from "rollup";
import { parcel, project, root } from "./project.mjs";

const on = "2026-11-23";
const message = `<Declaration xmlns="urn:wco:datamodel:WCO:DEC-DMS:2"><FunctionCode>8</FunctionCode></Declaration>`;
const given = JSON.stringify([parcel, message]);

let shop;
let expected;
before(async () => {
  shop = await project();
  const { Validator } = await import(shop.installed("node.js"));
  expected = [parcel, message].map((each) => new Validator({ on }).check(each).digest);
  await shop.write("plain.mjs", `
    import { Validator } from "declarant";
    console.log(JSON.stringify(${given}.map((each) => new Validator({ on: "${on}" }).check(each).digest)));`);
  await shop.write("inline.mjs", `
    import init, { Validator, loadEverything } from "declarant/inline";
    import everything from "declarant/inline-everything";
    async function main() {
      await init();
      const [parcel, message] = ${given};
      const first = new Validator({ on: "${on}" }).check(parcel).digest;
      let refused = "";
      try { new Validator({ on: "${on}" }).check(message); } catch (error) { refused = error.cause.message; }
      if (!refused.includes("declarant/inline-everything")) throw new Error("it doesn't say where everything is: " + refused);
      await loadEverything(everything());
      console.log(JSON.stringify([first, new Validator({ on: "${on}" }).check(message).digest]));
    }
    main();`);
});
after(() => shop.remove());

const runs = async (file, ...words) => assert.deepEqual(JSON.parse(await shop.run(process.execPath, ...words, file)), expected);

describe("Node.js", () => {
  test("imports it", () => runs("plain.mjs"));

  test("requires it, also where it can't require a module of ECMAScript", async () => {
    await shop.write("plain.cjs", `
      const { Validator, default: init } = require("declarant");
      init().then(() => console.log(JSON.stringify(${given}.map((each) => new Validator({ on: "${on}" }).check(each).digest))));`);
    await runs("plain.cjs");
    const address = JSON.stringify(join(shop.folder, "node_modules/declarant/wasm/node.cjs"));
    await shop.write("classic.cjs", `
      const { Validator } = require(${address});
      console.log(JSON.stringify(${given}.map((each) => new Validator({ on: "${on}" }).check(each).digest)));`);
    await runs("classic.cjs");
  });

  test("requires the adapters and forms, also where it can't require a module of ECMAScript", async () => {
    const orders = `fromCn23({ sender: { name: "Nord" }, items: [] }).declaration.seller.name`;
    const said = `try { bindForm({}); } catch ({ name, message }) { console.log(name, message, ${orders}); }`;
    const wanted = "TypeError the form must be an HTMLFormElement Nord\n";
    const beside = (name) => JSON.stringify(join(shop.folder, `node_modules/declarant/wasm/${name}.cjs`));
    await shop.write("further.cjs", `const { fromCn23 } = require("declarant/adapters"), { bindForm } = require("declarant/forms"); ${said}`);
    await shop.write("further-classic.cjs", `const { fromCn23 } = require(${beside("adapters")}), { bindForm } = require(${beside("forms")}); ${said}`);
    await shop.write("further.mjs", `import { fromCn23 } from "declarant/adapters"; import { bindForm } from "declarant/forms"; ${said}`);
    for (const words of [["further.cjs"], ["--no-experimental-require-module", "further.cjs"], ["further-classic.cjs"], ["further.mjs"]]) {
      assert.equal(await shop.run(process.execPath, ...words), wanted, words.join(" "));
    }
    // What each entry gives is what the other does.
    for (const name of ["adapters", "forms"]) {
      const [common, module] = await Promise.all([`wasm/${name}.cjs`, `${name}.js`].map((file) => import(shop.installed(file))));
      for (const key of Object.keys(module)) assert.equal(typeof common[key], "function", key);
    }
  });

  test("imports the entry with everything inside", () => runs("inline.mjs"));
});

describe("esbuild", () => {
  const bundle = (entry, outfile, settings) =>
    esbuild.build({ absWorkingDir: shop.folder, entryPoints: [entry], outfile, bundle: true, logLevel: "silent", ...settings });
  const settings = [
    ["node", "esm", "mjs"], ["node", "cjs", "cjs"], ["browser", "esm", "mjs"], ["browser", "iife", "cjs"],
  ];
  for (const [platform, format, extension] of settings) {
    test(`bundles the inlined entry for ${platform} as ${format}`, async () => {
      const outfile = `esbuild-${platform}-${format}.${extension}`;
      const { warnings } = await bundle("inline.mjs", outfile, { platform, format });
      assert.deepEqual(warnings, []);
      await runs(outfile);
    });
  }

  test("can't know of the files of the plain entry, which says what to do", async () => {
    for (const [format, extension] of [["esm", "mjs"], ["cjs", "cjs"]]) {
      await bundle("plain.mjs", `esbuild-plain.${extension}`, { platform: "node", format });
      await assert.rejects(shop.run(process.execPath, `esbuild-plain.${extension}`), /import "declarant\/inline"/);
    }
  });
});

test("Rollup bundles the inlined entry", async () => {
  const inside = { "declarant/inline": "inline.js", "declarant/inline-everything": "wasm/inline-everything.js" };
  const installed = {
    name: "installed",
    resolveId: (id) => (id in inside ? join(shop.folder, "node_modules/declarant", inside[id]) : null),
  };
  const warnings = [];
  const bundle = await rollup({ input: join(shop.folder, "inline.mjs"), plugins: [installed], onwarn: ({ message }) => warnings.push(message) });
  const { output } = await bundle.generate({ format: "es" });
  await bundle.close();
  assert.deepEqual(warnings, []);
  await writeFile(join(shop.folder, "rolled.mjs"), output[0].code);
  await runs("rolled.mjs");
});

test("the inlined entry holds the texts of English alone, and takes those of another language as any page does", async () => {
  const { texts } = await import(shop.installed("wasm/inline.js"));
  const heads = await Promise.all(texts.map(async (text) => new TextDecoder().decode(await text()).split("\n", 1)[0]));
  assert.equal(heads.length, 3, heads.join("\n"));
  const program = (from, load) => `
    import init, { Validator, hs, loadMessages, loadWords } from ${JSON.stringify(from)};
    import { readFileSync } from "node:fs";
    const read = (name) => readFileSync(new URL("wasm/" + name, ${JSON.stringify(shop.installed("index.js"))}), "utf8");
    await init();
    for (const language of ["de", "ar"]) {
      ${load}
      const { findings } = new Validator({ on: "${on}", lang: language }).check({ items: [{ description: "mug", hsCode: "691110" }] });
      const [{ heading }] = hs("ceramic coffee mug", { lang: "en", labels: language });
      console.log(heading, findings.map(({ message }) => message));
    }`;
  const given = `await loadWords("en", read("en.vocabulary.txt"));
      await loadWords(language, read(language + ".vocabulary.txt"));
      for (const kind of ["messages", "headings"]) await loadMessages(language, read(language + "." + kind + ".txt"));`;
  await shop.write("spoken.mjs", program("declarant", ""));
  await shop.write("spoken-inline.mjs", program("declarant/inline", given));
  const [said, wanted] = await Promise.all(["spoken-inline.mjs", "spoken.mjs"].map((file) => shop.run(process.execPath, file)));
  assert.equal(said, wanted);
  assert.match(wanted, /Geschirr/);
});

test("the inlined entry runs a batch with everything that it was given", async () => {
  const program = (give) => `
    import init, { Validator, loadEverything } from "declarant/inline";
    import everything from "declarant/inline-everything";
    import { readFileSync } from "node:fs";
    ${give}
    const { declarations } = await new Validator({ on: "${on}" }).checkBatch(JSON.stringify(${given}.slice(0, 1)));
    console.log(declarations);`;
  const ways = [
    "await init(); await loadEverything(everything());",
    "await loadEverything(await everything());",
    "await init(undefined, { everything: await everything() });",
    "await init(undefined, { everything: await everything() }); await loadEverything();",
  ];
  for (const [index, give] of ways.entries()) {
    await shop.write(`given-${index}.mjs`, program(give));
    assert.equal(await shop.run(process.execPath, `given-${index}.mjs`), "1\n", give);
  }
  for (const [words, give] of [[/give the module with everything: import everything from/, "await init();"], [/give what the function returns/, "await loadEverything(everything);"]]) {
    await shop.write("given-none.mjs", program(give));
    await assert.rejects(shop.run(process.execPath, "given-none.mjs"), words);
  }
});

test("a page's entry says that a function in place of a module is to be called", async () => {
  const { default: init, loadEverything } = await import(shop.installed("index.js"));
  for (const load of [init, loadEverything]) await assert.rejects(load(() => {}), new TypeError("give what the function returns, not the function itself"));
});

test("two entries in one program leave each other what they have", async () => {
  for (const entries of [["declarant", "declarant/inline"], ["declarant/inline", "declarant"]]) {
    await shop.write("both.mjs", `
      ${entries.map((entry) => `import ${JSON.stringify(entry)};`).join("\n")}
      import init, { Validator, toJson } from "declarant/inline";
      // With the core alone everything is still to come, for a message and for a batch.
      await init();
      const validator = new Validator({ on: "${on}" });
      const { declarations, judged } = await validator.checkBatch("{}", { workers: 1 });
      console.log(declarations, judged.workers, toJson(${JSON.stringify(message)}).broken);`);
    assert.equal(await shop.run(process.execPath, "both.mjs"), "1 1 false\n", entries.join());
  }
});

test("a page's entry takes its texts as text, bytes, a buffer or a response", async () => {
  await shop.write("texts.mjs", `
    import { readFileSync } from "node:fs";
    import init, { Validator, loadWords } from ${JSON.stringify(shop.installed("index.js"))};
    const read = (name) => readFileSync(new URL("wasm/" + name, ${JSON.stringify(shop.installed("index.js"))}));
    const buffer = (name) => new Uint8Array(read(name)).buffer;
    await init(read("declarant_bg.wasm"), {
      words: read("en.words.txt").toString(), headings: buffer("en.headings.txt"), lists: read("lists.txt"),
      everything: read("everything_bg.wasm"),
    });
    const digests = ${given}.map((each) => new Validator({ on: "${on}" }).check(each).digest);
    await loadWords("en", new Response(read("en.vocabulary.txt")));
    console.log(JSON.stringify(digests));`);
  await runs("texts.mjs");
});

test("a page that is idle checks something, unless it has checked before", async () => {
  await shop.write("idle.mjs", `
    import init, { Validator } from "declarant/inline";
    import { Engine } from "./node_modules/declarant/wasm/declarant.js";
    const asked = [];
    globalThis.requestIdleCallback = (run) => asked.push(run);
    let checks = 0;
    const { checkObject } = Engine.prototype;
    Engine.prototype.checkObject = function (...given) {
      checks += 1;
      return checkObject.apply(this, given);
    };
    await init();
    await init();
    if (process.argv[2] === "busy") new Validator().check({});
    // What waits for an idle moment is run, until nothing does.
    while (asked.length > 0) {
      asked.shift()();
      await new Promise((later) => setTimeout(later, 50));
    }
    console.log(checks);`);
  const checks = async (...words) => Number(await shop.run(process.execPath, "idle.mjs", ...words));
  assert.equal(await checks(), 2);
  assert.equal(await checks("busy"), 1);
});

test("a text that is none of the package is refused", async () => {
  const other = new TextEncoder().encode("<!doctype html>");
  for (const entry of ["index.js", "inline.js", "node.js"]) {
    const { loadWords } = await import(shop.installed(entry));
    const refusal = /the text given as en.vocabulary.txt: it is another file|give the text of the file declarant\/en.vocabulary.txt/;
    await assert.rejects(loadWords("en", other), refusal);
    await assert.rejects(loadWords("en", new Response("<!doctype html>")), refusal);
  }
});

test("a page is told what to do where the files aren't found", async () => {
  const { default: init } = await import(shop.installed("index.js"));
  const head = `declarant ${shop.packed.version}`;
  const words = { words: `${head} en words\n`, headings: `${head} en headings\n`, lists: `${head} lists\n` };
  const page = new Response("<!doctype html>", { headers: { "content-type": "text/html" } });
  await assert.rejects(init(page, words), /isn't WebAssembly.*"declarant\/inline"/);
  await assert.rejects(init(new Response("", { status: 404 }), words), /404.*"declarant\/inline"/);
  const core = await readFile(new URL(shop.installed("wasm/declarant_bg.wasm")));
  const half = new Response(core.subarray(0, 1 << 19), { headers: { "content-type": "application/wasm" } });
  await assert.rejects(init(half, words), /isn't WebAssembly, or not all of it/);
  await assert.rejects(init(5, words), new TypeError("a module is an address, a Response, bytes or a WebAssembly.Module"));
  await assert.rejects(init(core, { ...words, words: words.lists }), /text given as en.words.txt: it is another file/);
  // As a cache may have kept them.
  const older = { ...words, lists: words.lists.replace(/\d\S+/, "0.0.1") };
  await assert.rejects(init(core, older), /this is declarant \S+, and the lists are of 0.0.1: take both from one package/);
  const other = Buffer.from(core);
  other.write("__wbg_error", other.indexOf("__wbg_Error"));
  for (const module of [other, Uint8Array.of(0, 97, 115, 109, 1, 0, 0, 0)]) {
    await assert.rejects(init(module, words), /this WebAssembly isn't that of this JavaScript: take both from one package/);
  }
  // Node.js has no addresses of files to fetch from.
  await assert.rejects(init(), /couldn't load file:.*The next call tries again.*`connect-src`.*"declarant\/inline"/);
});

test("a program whose files have no address is told to give them to what loads them", async () => {
  const { outputFiles: [{ text }] } = await esbuild.build({
    stdin: { contents: `export * from "./pkg/index.js"; export { default } from "./pkg/index.js";`, resolveDir: root },
    bundle: true, format: "esm", write: false,
  });
  const { default: init, loadMessages } = await import(`data:text/javascript,${encodeURIComponent(text)}`);
  for (const load of [init, () => loadMessages("de")]) {
    await assert.rejects(load(), /doesn't know where its file \S+ is: give it to the function that loads it, .*"declarant\/inline"/);
  }
});
