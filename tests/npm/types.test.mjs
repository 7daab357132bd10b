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
async function complaints(program) {
  await shop.write("program.ts", program);
  const words = ["--strict", "--noEmit", "--target", "es2022", "--module", "nodenext", "--lib", "es2022,dom", "program.ts"];
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
  const text = JSON.stringify({ ...value, editions: { declarant: "0" } }, null, 2);
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
    const options: Options = { to: "DE", on: "2026-11-23", actor: "seller", lang: "fr", select: ["codes"], ignore: [] };
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

const mistakes = {
  "an unknown option": `new Validator({ destination: "DE" })`,
  "an actor that is none": `new Validator({ actor: "king" })`,
  "a declaration that is a number": `new Validator().check(42)`,
  "a number that is no text": `checkId("br-cpf", 39053344705)`,
  "a misspelt field": `const declaration: Declaration = { item: [] }`,
};
for (const [name, mistake] of Object.entries(mistakes)) {
  test(`${name} does not compile`, async () => {
    const program = `import { Validator, checkId, type Declaration } from "declarant"; ${mistake}; export { Validator, checkId, type Declaration };`;
    assert.match(await complaints(program), /^program\.ts\(1,\d+\): error TS/);
  });
}
