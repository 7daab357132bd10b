// The types: they name every field that the published schema names and no other, and stop misuse under --strict.

import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { project, root } from "./project.mjs";

let shop;
before(async () => (shop = await project()));
after(() => shop.remove());

/** What tsc says about a program in the project: nothing where it is content. */
async function complaints(program, libraries = "es2022,dom") {
  await shop.write("program.ts", program);
  const words = ["--strict", "--noEmit", "--target", "es2022", "--module", "nodenext", "--lib", libraries, "program.ts"];
  return shop.run(join(root, "node_modules/.bin/tsc"), ...words).then(
    () => "",
    ({ stdout }) => stdout,
  );
}

/** A value with every field that a schema names. */
function full(schema, all) {
  if (schema.$ref !== undefined) return full(all.$defs[schema.$ref.split("/").at(-1)], all);
  if (schema.oneOf !== undefined) return full(schema.oneOf[0], all);
  if (schema.enum !== undefined) return schema.enum[0];
  if (schema.properties !== undefined) {
    return Object.fromEntries(Object.entries(schema.properties).map(([name, inner]) => [name, full(inner, all)]));
  }
  // What may be anything is mostly text.
  if (schema.type === undefined) return "text";
  const type = Array.isArray(schema.type) ? schema.type[0] : schema.type;
  if (type === "array") return [full(schema.items, all)];
  return { string: "text", number: 1, integer: 1, boolean: true, object: {} }[type];
}

const everything = `
  import type { Declaration, Report } from "declarant";
  type Full<T> = T extends readonly (infer E)[] ? Full<E>[]
    : T extends object ? (string extends keyof T ? T : { [K in keyof T]-?: Full<T[K]> }) : T;`;

test("a declaration has the fields of its schema", async () => {
  const schema = JSON.parse(await readFile(join(root, "schemas/declaration.schema.json"), "utf8"));
  const value = JSON.stringify(full(schema, schema), null, 2);
  assert.equal(await complaints(`${everything} export const declaration: Full<Declaration> = ${value};`), "");
});

test("a report has the fields of its schema", async () => {
  const schema = JSON.parse(await readFile(join(root, "schemas/report.schema.json"), "utf8"));
  const value = full(schema, schema);
  const { editions: _, ...rest } = value;
  const lists = { country: "0", currency: "0", incoterm: "0", mode: "0", unit: "0", package: "0" };
  const editions = { declarant: "0", dataset: "ecommerce", lang: "en", wco: "0", hs: "0", profile: "0", export: "0", salt: "0", ...lists };
  // Names of rules are a type of their own.
  const named = (key, inner) => (key === "rule" ? "hs-code-unknown" : inner);
  const text = JSON.stringify({ ...rest, editions }, named, 2);
  const type = "Full<Report>";
  assert.equal(await complaints(`${everything} export const report: ${type} = ${text};`), "");
});

test("a program that uses everything compiles", async () => {
  const program = `
    import init, { loadEverything, Validator, applyFixes, checkId, lookup, rules, schemes, standardSchema } from "declarant";
    import type { Declaration, Finding, Options, Report } from "declarant";
    await init();
    await init(new URL("https://example.com/declarant.wasm"));
    await init(fetch("declarant.wasm"));
    await init(undefined, { everything: "/everything.wasm" });
    await loadEverything();
    const options: Options = { to: "DE", on: "2026-11-23", actor: "seller", lang: "fr", languages: ["en"], select: ["codes"], ignore: [] };
    const validator = new Validator(options);
    const declaration: Declaration = { part: "seller", items: [{ description: "T-shirt", value: { amount: 42, currency: "EUR" } }] };
    const report: Report = validator.check(declaration);
    validator.check("{}");
    validator.check(new Uint8Array());
    const findings: Finding[] = validator.checkField("/items/0/hsCode", "6109.10", declaration);
    for (const { at, fix, path, severity } of [...report.findings, ...findings]) {
      const line: number | undefined = at?.line;
      const place: string | null = path;
      const worst: boolean = severity === "error";
      console.log(line, place, worst, fix?.patch.map(({ op }) => op));
    }
    const fixed: Declaration = applyFixes(declaration, options);
    const text: string = applyFixes("{}" as string);
    const id = checkId("br-cpf", "390.533.447-05");
    const reason: string | undefined = id.valid ? undefined : id.reason;
    const label: string | undefined = lookup("country", "NO")?.label;
    console.log(fixed, text, reason, label, rules()[0]?.family, schemes()[0]?.title);
    const result = standardSchema({ to: "DE" })["~standard"].validate(declaration);
    if (result.issues) console.log(result.issues[0]?.path);
    else console.log(result.value.items);
  `;
  assert.equal(await complaints(program), "");
});

/** An example of every export, as a module of ECMAScript. It needs neither the library of pages nor that of Node.js. */
const examples = `
  import init, {
    Validator, applyFix, applyFixes, checkId, checkParts, codes, compareReports, groupByField, hs, loadEverything,
    loadMessages, loadWords,
    lookup, rules, schemes, standardSchema, toJson, toXml,
  } from "declarant";
  import { fromCn23 } from "declarant/adapters";
  import type { CountryCode, CurrencyCode, Declaration, ListName, Options, RuleFamily, RuleName, SchemeName, UnitCode } from "declarant";
  const country: CountryCode = "DE";
  const currency: CurrencyCode = "EUR";
  const unit: UnitCode = "KGM";
  const list: ListName = "country";
  const scheme: SchemeName = "br-cpf";
  const wanted = ["codes", "hs-code-unknown"] as const satisfies readonly (RuleName | RuleFamily)[];
  const options = { to: country, on: "2026-11-23", select: wanted, ignore: [], rates: [{ from: "USD", to: "EUR", rate: "0.9" }] } as const satisfies Options;
  const fixed = { part: "seller", items: [{ description: "T-shirt", origin: "ZZ", value: { amount: "42.00", currency } }] } as const;
  export async function all(): Promise<unknown[]> {
    await init();
    await init(new Uint8Array(), { everything: new ArrayBuffer(0), words: "declarant …" });
    await loadEverything();
    await loadWords("en");
    await loadMessages("de");
    const validator = new Validator(options);
    const report = validator.check(fixed);
    const rule: RuleName | undefined = report.findings[0]?.rule;
    const edition: string | undefined = report.editions.profile;
    const finding = report.findings[0];
    if (finding) applyFix(fixed, finding);
    const { declaration, leftOut, broken } = toJson(fixed);
    declaration.items?.push({ netMass: { value: 1, unit } });
    validator.check(fromCn23({}).declaration);
    const { xml } = toXml(fixed, "eu-h7");
    // What comes from JSON has any text where the types have a few words.
    const written: { part: string; items: { description: string }[] } = { part: "seller", items: [{ description: "T-shirt" }] };
    toXml(written, "eu-h7");
    toJson(written);
    return [
      rule, edition, declaration, leftOut, broken, xml, applyFixes(fixed, options), checkId(scheme, "1").valid,
      checkId(declaration.buyer?.personalId?.scheme ?? "", "1"), checkParts(fixed, "{}", options).verdict,
      compareReports(report, report).same, groupByField(report).get("/items/0"), hs("mug", { to: "DE" })[0]?.code,
      lookup(list, "NO")?.label, codes.lookup(list, "NO"), rules()[0]?.rule, schemes()[0]?.shape,
      standardSchema(options)["~standard"].validate(fixed), validator.checkField("/items/0/hsCode", "1", fixed), validator.free(),
    ];
  }`;
const modes = [
  ["node16", "node16", "ts"], ["node16", "node16", "cts"], ["nodenext", "nodenext", "ts"], ["nodenext", "nodenext", "cts"], ["esnext", "bundler", "ts"],
];
for (const [module, resolution, extension] of modes) {
  test(`every export compiles without the library of pages: module ${module}, resolution ${resolution}, .${extension}`, async () => {
    await shop.write(`examples.${extension}`, examples);
    // A form is only there where pages are.
    await shop.write(`page.${extension}`, `
      import { Validator, type Report } from "declarant";
      import { bindForm } from "declarant/forms";
      const map = { name: "/buyer/name", state: undefined };
      export const report: Report = bindForm(document.forms[0]!, new Validator(), map, { base: { part: "shopper" } }).check();`);
    const words = ["--strict", "--noEmit", "--exactOptionalPropertyTypes", "--target", "es2022", "--types", "", "--module", module, "--moduleResolution", resolution];
    for (const [file, library] of [["examples", "es2022"], ["page", "es2022,dom"]]) {
      await shop.run(join(root, "node_modules/.bin/tsc"), ...words, "--lib", library, `${file}.${extension}`).catch(({ stdout }) => assert.fail(stdout));
    }
  });
}

test("the inlined entry is typed with what it has to be given", async () => {
  const program = `
    import init, { Validator, loadEverything, loadMessages, loadWords } from "declarant/inline";
    import type { Report } from "declarant/inline";
    import everything from "declarant/inline-everything";
    await init();
    await init(undefined, { everything: await everything() });
    await loadEverything(everything());
    await loadEverything();
    await loadWords("en", fetch("/en.vocabulary.txt"));
    await loadWords("en", "declarant …");
    await loadMessages("en");
    await loadMessages("de", new Uint8Array());
    export const report: Report = new Validator().check({});
    // @ts-expect-error the words aren't in it
    await loadWords("en");
    // @ts-expect-error nor are messages
    await loadMessages("de");
    // @ts-expect-error a function
    await loadEverything(everything);
    // @ts-expect-error no address is loaded from
    await init(new URL("https://example.com/declarant.wasm"));
  `;
  assert.equal(await complaints(program), "");
});

test("a schema fits into forms of any values, and a declaration has paths that come to an end", async () => {
  // The part of TanStack Form and of react-hook-form that types go through.
  const program = `
    import { standardSchema, type Declaration } from "declarant";
    interface StandardSchemaV1<Input = unknown, Output = Input> {
      readonly "~standard": {
        readonly version: 1;
        readonly vendor: string;
        readonly validate: (value: unknown) => { readonly value: Output; readonly issues?: undefined } | { readonly issues: readonly { readonly message: string }[] };
        readonly types?: { readonly input: Input; readonly output: Output } | undefined;
      };
    }
    type Paths<T, Before extends string = ""> = T extends readonly (infer E)[] ? Path<E, \`\${Before}\${number}\`>
      : T extends object ? { [K in keyof T & string]-?: Path<NonNullable<T[K]>, \`\${Before}\${K}\`> }[keyof T & string] : never;
    type Path<T, Here extends string> = { path: Here; value: T } | Paths<T, \`\${Here}.\`>;
    interface Form<V> { register(path: Paths<V>["path"]): V }
    declare function useForm<V, S extends undefined | StandardSchemaV1<V, unknown>>(given: { defaultValues: V; validators: { onChange?: S } }): Form<V>;
    declare function resolver<Input extends object, Output>(schema: StandardSchemaV1<Input, Output>): (values: Input) => Output;
    interface Values { part: "shopper"; buyer: { name: string } }
    const values: Values = { part: "shopper", buyer: { name: "" } };
    const declaration: Declaration = values;
    useForm({ defaultValues: { part: "shopper", buyer: { name: "" } }, validators: { onChange: standardSchema({ to: "DE" }) } }).register("buyer.name");
    useForm({ defaultValues: values, validators: { onChange: standardSchema<Values>({}, { help: true }) } }).register("buyer.name");
    useForm({ defaultValues: declaration, validators: { onChange: standardSchema() } }).register("items.0.value.amount");
    export const resolved: ((values: Values) => Values)[] = [resolver(standardSchema()), resolver(standardSchema<Values>())];
    // @ts-expect-error no such field
    useForm({ defaultValues: values, validators: { onChange: standardSchema() } }).register("buyer.nam");
    // @ts-expect-error other values
    useForm({ defaultValues: { name: "" }, validators: { onChange: standardSchema<Values>() } });
  `;
  assert.equal(await complaints(program), "");
});

const mistakes = {
  "an unknown option": `new Validator({ destination: "DE" })`,
  "an actor that is none": `new Validator({ actor: "king" })`,
  "a declaration that is a number": `new Validator().check(42)`,
  "a number that is no text": `checkId("br-cpf", 39053344705)`,
  "a rule that is none": `new Validator({ select: ["hs-code-unkown"] })`,
  "a list that is none": `lookup("countries", "NO")`,
  "a misspelt field": `const declaration: Declaration = { item: [] }`,
  "a declaration that is a Map": `new Validator().check(new Map([["part", "seller"]]))`,
  "a declaration that isn't awaited": `new Validator().check(Promise.resolve({}))`,
  "a declaration that is a Blob": `new Validator().check(new Blob(["{}"]))`,
  "a declaration that is a Date": `new Validator().check(new Date())`,
  "a declaration that is an Error": `new Validator().check(new TypeError())`,
  "a declaration that is a URL": `new Validator().check(new URL("https://shop.example"))`,
  "a declaration that is a RegExp": `new Validator().check(/a/)`,
  "a declaration that is a stream": `new Validator().check(new ReadableStream())`,
  "a declaration that is a function": `new Validator().checkField("/items/0/hsCode", "1", () => ({}))`,
  "a declaration that is text where only an object will do": `new Validator().patch("{}")`,
};
for (const [name, mistake] of Object.entries(mistakes)) {
  test(`${name} does not compile`, async () => {
    const program = `import { Validator, checkId, lookup, type Declaration } from "declarant"; ${mistake}; export { Validator, checkId, lookup, type Declaration };`;
    assert.match(await complaints(program), /^program\.ts\(1,\d+\): error TS/);
  });
}

test("a declaration may be an object of any type, and a validator is let go by \"using\"", async () => {
  const program = `
    import { Validator, applyFix, applyFixes } from "declarant";
    interface Order { items: string[] }
    class Parcel { items = []; #id = 1; }
    declare const values: [Record<string, unknown>, object, Order, {}, any, Parcel];
    using validator = new Validator();
    for (const value of [...values, { part: "seller", mine: 1 }, new DataView(new ArrayBuffer(1))]) validator.check(value);
    export function both<T extends object>(given: T): T { validator.check(given); return applyFixes(given); }
    export const one = (order: Order): Order => applyFix(order, validator.check(order).findings[0]!);
    export const parcel: Parcel = validator.fix(values[5]);
    export const either = (given: string | Order): string | Order => applyFixes(given);
    export const [bytes, buffer, view]: [Uint8Array, ArrayBuffer, Uint8Array] = [
      validator.fix(new Uint8Array()), applyFixes(new ArrayBuffer(1)), applyFixes(new DataView(new ArrayBuffer(1))),
    ];
  `;
  assert.equal(await complaints(program, "es2022,dom,esnext.disposable"), "");
});

test("a batch takes a file, and gives Blobs and counts", async () => {
  const program = `
    import { Validator } from "declarant";
    import type { BatchExport, BatchInput, BatchResult, Report } from "declarant";
    export async function batch(file: File, signal: AbortSignal): Promise<string> {
      const reports: Report[] = [];
      const result: BatchResult = await new Validator().checkBatch(file, {
        format: "csv", exports: ["csv", "fixed"], signal, workers: 2, fix: true,
        onProgress: ({ bytes, total = 0 }) => bytes / total,
        onReport: (report, { record }) => void (reports[record] = report),
      });
      const inputs: BatchInput[] = ["{}", new Uint8Array(), new Blob(), file.stream()];
      return URL.createObjectURL(result.exports.csv!) + (result.rules["hs-code-unknown"]?.error ?? 0) + inputs.length;
    }
    export async function saved(input: string, kinds: BatchExport[]): Promise<Blob> {
      const { exports } = await new Validator().checkBatch(input, { exports: ["csv"] });
      // @ts-expect-error it wasn't asked for
      const other: Blob = exports.ndjson;
      // @ts-expect-error it may not have been asked for
      const any: Blob = (await new Validator().checkBatch(input, { exports: kinds })).exports.csv;
      return [exports.csv, other, any][0]!;
    }
    // @ts-expect-error there is no such format
    new Validator().checkBatch("", { format: "xlsx" });
    // @ts-expect-error there is no such export
    new Validator().checkBatch("", { exports: ["pdf"] });
    // @ts-expect-error: no stream
    new Validator().checkBatch("", { exports: { csv: {} } });
    export const streamed = (file: WritableStream<Uint8Array>) => new Validator().checkBatch("", { exports: { csv: file } });
  `;
  assert.equal(await complaints(program), "");
});
