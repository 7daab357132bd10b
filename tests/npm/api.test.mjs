// The package as Node.js sees it after `npm install`: what is in it, what its functions answer, what they refuse.

import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, test } from "node:test";
import Ajv from "ajv/dist/2020.js";
import addFormats from "ajv-formats";
import jsonPatch from "fast-json-patch";
import { installed, parcel, root } from "./project.mjs";

const json = async (path) => JSON.parse(await readFile(join(root, path), "utf8"));
const on = "2026-11-23";

const { shop, declarant } = await installed();

describe("the tarball", () => {
  test("holds everything it names, and no more", () => {
    const files = shop.packed.files.map(({ path }) => path).sort();
    assert.deepEqual(files, [
      "LICENSE-APACHE",
      "LICENSE-MIT",
      "README.md",
      "adapters.d.ts",
      "adapters.js",
      "batch-node.js",
      "batch-work.js",
      "batch-worker.js",
      "batch.js",
      "cli.js",
      "codes.js",
      "convert.js",
      "declaration.js",
      "everything.js",
      "explain.js",
      "fields.js",
      "flatten.js",
      "forms.d.ts",
      "forms.js",
      "index.d.ts",
      "index.js",
      "inline-everything.d.ts",
      "inline.d.ts",
      "inline.js",
      "languages.js",
      "module.js",
      "names.d.cts",
      "node.js",
      "options.js",
      "package.json",
      "patch.js",
      "places.js",
      "public.js",
      "report.js",
      "reports.js",
      "requirements.js",
      "samples/consignment.json",
      "samples/seller.json",
      "samples/shopper.json",
      "sources.js",
      "standard.js",
      "text.d.ts",
      "texts.js",
      "validator.js",
      "wasm.d.ts",
      "wasm/adapters.cjs",
      "wasm/adapters.d.cts",
      "wasm/ar.elements.txt",
      "wasm/ar.headings.txt",
      "wasm/ar.messages.txt",
      "wasm/ar.vocabulary.txt",
      "wasm/batch.js",
      "wasm/de.elements.txt",
      "wasm/de.headings.txt",
      "wasm/de.messages.txt",
      "wasm/de.vocabulary.txt",
      "wasm/declarant.js",
      "wasm/declarant_bg.wasm",
      "wasm/en.headings.txt",
      "wasm/en.vocabulary.txt",
      "wasm/en.words.txt",
      "wasm/es.elements.txt",
      "wasm/es.headings.txt",
      "wasm/es.messages.txt",
      "wasm/es.vocabulary.txt",
      "wasm/everything_bg.wasm",
      "wasm/forms.cjs",
      "wasm/forms.d.cts",
      "wasm/fr.elements.txt",
      "wasm/fr.headings.txt",
      "wasm/fr.messages.txt",
      "wasm/fr.vocabulary.txt",
      "wasm/index.d.cts",
      "wasm/inline-everything.js",
      "wasm/inline.js",
      "wasm/it.elements.txt",
      "wasm/it.headings.txt",
      "wasm/it.messages.txt",
      "wasm/it.vocabulary.txt",
      "wasm/ja.elements.txt",
      "wasm/ja.headings.txt",
      "wasm/ja.messages.txt",
      "wasm/ja.vocabulary.txt",
      "wasm/lists.txt",
      "wasm/nl.elements.txt",
      "wasm/nl.headings.txt",
      "wasm/nl.messages.txt",
      "wasm/nl.vocabulary.txt",
      "wasm/node.cjs",
      "wasm/pl.elements.txt",
      "wasm/pl.headings.txt",
      "wasm/pl.messages.txt",
      "wasm/pl.vocabulary.txt",
      "wasm/pt.elements.txt",
      "wasm/pt.headings.txt",
      "wasm/pt.messages.txt",
      "wasm/pt.vocabulary.txt",
      "wasm/zh.elements.txt",
      "wasm/zh.headings.txt",
      "wasm/zh.messages.txt",
      "wasm/zh.vocabulary.txt",
      "workbook.js",
    ]);
  });

  test("is of the version of the crate", async () => {
    const cargo = await readFile(join(root, "Cargo.toml"), "utf8");
    assert.equal(shop.packed.version, /^version = "(.*)"$/m.exec(cargo)[1]);
    assert.equal(declarant.rules().length > 0, true);
  });

  test("is found by its name, from an ES module and from CommonJS", async () => {
    const program = `import { checkId } from "declarant"; console.log(checkId("br-cpf", "390.533.447-05").valid);`;
    assert.equal(await shop.run("node", "--input-type=module", "-e", program), "true\n");
    const common = `import("declarant").then(({ checkId }) => console.log(checkId("br-cpf", "390.533.447-06").reason));`;
    assert.equal(await shop.run("node", "--input-type=commonjs", "-e", common), "checksum\n");
  });
});

describe("a report", () => {
  test("is the same for an object, its text and its bytes, but for where things stood", () => {
    const validator = new declarant.Validator({ on });
    const text = JSON.stringify(parcel);
    const bytes = new TextEncoder().encode(text);
    const object = validator.check(parcel);
    assert.ok(object.findings.length > 0);
    for (const read of [text, bytes, bytes.buffer, Buffer.from(text)]) {
      const report = validator.check(read);
      for (const finding of report.findings) {
        assert.ok(finding.path === null || finding.at !== undefined, `${finding.rule} has no line`);
        delete finding.at;
      }
      assert.deepEqual(report, object);
    }
  });

  test("is as the published schema says", async () => {
    const ajv = addFormats(new Ajv({ strict: false }));
    const validate = ajv.compile(await json("schemas/report.schema.json"));
    const validator = new declarant.Validator({ on });
    for (const input of [parcel, {}, [], "", "{", "<", "\u0000", new Uint8Array([0xff, 0xfe, 0x00])]) {
      assert.ok(validate(validator.check(input)), JSON.stringify(validate.errors));
    }
  });

  test("compares values with limits in another currency by the rates given", () => {
    const dear = {
      seller: { taxIds: [{ scheme: "eu-ioss", value: "IM2460000013" }] },
      transaction: { taxIncluded: false },
      shipment: { exportCountry: "CN", destination: "DE" },
      items: [{ value: { amount: "200", currency: "USD" } }],
    };
    const rule = "ioss-value-excessive";
    const said = (rate) => {
      const rates = rate && [{ from: "USD", to: "EUR", rate, day: new Date(2026, 10, 20), kind: "customs" }];
      const report = new declarant.Validator({ on, rates, select: [rule] }).check(dear);
      return [report.verdict, report.notChecked.some((absent) => absent.rule === rule)];
    };
    assert.deepEqual(said(undefined), ["pass", true]);
    assert.deepEqual(said("0.92"), ["fail", false]);
    assert.deepEqual(said("0.75"), ["review", false]);
    assert.deepEqual(said("0.70"), ["pass", false]);
  });

  test("looks parties up in the caller's lists", () => {
    const sold = {
      seller: { name: "GRA TRADING AS", address: { country: "NO" } },
      buyer: { name: "Ana Ruiz", address: { postcode: "SW1A 1AA" } },
      transaction: { nature: "sale", relationship: "b2c" },
      shipment: { exportCountry: "NO", destination: "GB" },
      items: [{ value: { amount: "90", currency: "GBP" } }],
    };
    const select = ["party-forbidden", "parcels-excessive"];
    const deniedParties = [{ name: "Nord" }, { name: "Grå Import", aliases: ["Grå Trading"], list: "house list" }];
    const history = [{ recipient: "Ruiz, Ana", day: new Date(2026, 10, 23), value: "80", currency: "GBP" }];
    const said = (lists) => new declarant.Validator({ on, select, ...lists }).check(sold);
    assert.equal(said({}).notChecked.length, 2);
    const found = said({ deniedParties, history });
    assert.deepEqual(
      found.findings.map(({ rule, path, params }) => [rule, path, params.entry]),
      [["parcels-excessive", "/buyer", undefined], ["party-forbidden", "/seller/name", 2]],
    );
    assert.equal(found.verdict, "review");
    assert.ok(!JSON.stringify(found).includes("Import"), "nothing of the list is repeated but its name");
    assert.deepEqual(said({ deniedParties: [{ name: "Gra Trading", country: "SE" }], history: [] }).findings, []);
    const uk = { name: "Gra Trading", address: { country: "GB" } };
    const british = new declarant.Validator({ on, select: ["party-forbidden"], deniedParties: [{ name: "Grå Trading", country: "uk" }] });
    assert.equal(british.check({ seller: uk }).verdict, "review");
    assert.equal(new declarant.Validator({ on }).check(sold).findings.some(({ rule }) => select.includes(rule)), false);
  });

  test("is whole where its getters are called on a proxy, as those of frameworks are, or on what inherits from it", () => {
    const validator = new declarant.Validator({ on });
    const wrapped = (object) =>
      new Proxy(object, {
        get(target, key, receiver) {
          const value = Reflect.get(target, key, receiver);
          return typeof value === "object" && value !== null ? wrapped(value) : value;
        },
        set: () => assert.fail("nothing is written to it"),
      });
    const [plain, behind, inherited] = [validator.check(parcel), wrapped(validator.check(parcel)), Object.create(validator.check(parcel))];
    validator.check("{}");
    assert.equal(JSON.stringify(behind), JSON.stringify(plain));
    assert.deepEqual({ ...behind }, { ...plain });
    for (const name of ["purpose", "clearance", "digest"]) assert.deepEqual(inherited[name], plain[name]);
    assert.deepEqual(declarant.compareReports(wrapped(validator.check(parcel)), plain), { same: true, by: "digest", differences: [] });
  });

  test("on an object leaves the object as it is", () => {
    const frozen = structuredClone(parcel);
    new declarant.Validator({ on }).check(frozen);
    assert.deepEqual(frozen, parcel);
  });

  test("reads an object as JSON.stringify would write it", () => {
    const validator = new declarant.Validator({ on });
    const odd = {
      ...parcel,
      issued: new Date("2026-11-20T00:00:00Z"),
      purpose: undefined,
      check() {},
      shipment: { ...parcel.shipment, packages: 1, grossMass: { value: 0.82, unit: "KGM" }, insurance: { amount: NaN } },
    };
    const { findings } = validator.check(odd);
    const text = validator.check(JSON.stringify(odd)).findings.map(({ at, ...finding }) => finding);
    assert.deepEqual(findings, text);
  });

  test("survives text that is cut in the middle of a character", () => {
    const validator = new declarant.Validator({ on });
    const halves = { ...parcel, reference: "A\ud83d", buyer: { ...parcel.buyer, name: "\ude00 Muster" } };
    const whole = { ...parcel, reference: "A\ufffd", buyer: { ...parcel.buyer, name: "\ufffd Muster" } };
    assert.deepEqual(validator.check(halves), validator.check(whole));
  });

  test("goes by the page's date where no day is given", () => {
    const now = new Date();
    const local = [now.getFullYear(), now.getMonth() + 1, now.getDate()].map((part) => String(part).padStart(2, "0"));
    const { digest } = new declarant.Validator().check(parcel);
    assert.equal(digest, new declarant.Validator({ on: local.join("-") }).check(parcel).digest);
  });

  test("keeps to the rules that are wanted", () => {
    const { findings } = new declarant.Validator({ on }).check(parcel);
    const [{ rule }] = findings;
    const only = new declarant.Validator({ on, select: [rule] }).check(parcel).findings;
    assert.deepEqual(only, findings.filter((finding) => finding.rule === rule));
    const without = new declarant.Validator({ on, ignore: [rule] }).check(parcel).findings;
    assert.deepEqual(without, findings.filter((finding) => finding.rule !== rule));
  });
});

describe("a digest", () => {
  const digestOf = (declaration, options) => new declarant.Validator({ on, digest: true, ...options }).check(declaration).digest;

  test("is that of the declaration that was checked, whenever it is read", () => {
    const validator = new declarant.Validator({ on });
    const object = structuredClone(parcel);
    const text = JSON.stringify(parcel);
    const bytes = new TextEncoder().encode(text);
    const shared = new Uint8Array(new SharedArrayBuffer(bytes.length));
    shared.set(bytes);
    const views = [bytes, Buffer.from(bytes), bytes.slice().buffer, new DataView(bytes.slice().buffer), shared, shared.buffer];
    const reports = [object, text, ...views].map((input) => validator.check(input));
    const expected = digestOf(parcel);
    assert.match(expected, /^sha256:[0-9a-f]{64}$/);
    // What happens to the input, to the validator or to the module afterwards makes no difference.
    object.reference = "another";
    for (const view of views) new Uint8Array(view.buffer ?? view, view.byteOffset ?? 0, view.byteLength).fill(0);
    assert.notEqual(validator.check(object).digest, expected);
    assert.equal(reports[0].digest, expected);
    validator.free();
    assert.equal(JSON.parse(JSON.stringify(reports[1])).digest, expected);
    assert.equal(structuredClone(reports[2]).digest, expected);
    for (const report of reports.slice(3)) assert.deepEqual([report.digest, report.purpose.answer], [expected, "personal"]);
    assert.deepEqual(Object.keys(reports[0]).at(-1), "digest");
  });

  test("is worked out at once where it is wanted or the input is large, and never where it isn't", () => {
    const property = (options, declaration) =>
      Object.getOwnPropertyDescriptor(new declarant.Validator({ on, ...options }).check(declaration), "digest");
    assert.equal(property({ digest: true }, parcel).value, digestOf(parcel));
    assert.equal(property({ digest: false }, parcel), undefined);
    assert.equal(typeof property({}, parcel).get, "function");
    const large = { ...parcel, reference: "x".repeat(2 << 20) };
    const { digest } = new declarant.Validator({ on }).check(large);
    assert.equal(digest, digestOf(large));
  });

  test("is that of the caller's lists, also when the validator was freed before it is read", () => {
    const lists = { rates: [{ from: "USD", to: "EUR", rate: "0.92" }], history: [{ day: "2026-11-20", value: "1", currency: "EUR" }] };
    const validator = new declarant.Validator({ on, ...lists });
    const report = validator.check(parcel);
    validator.free();
    assert.equal(report.digest, digestOf(parcel, lists));
  });

  test("of two parts is made when it is read as well", () => {
    const parts = [{ part: "shopper", buyer: parcel.buyer }, { part: "seller", items: parcel.items }];
    const { digest, ...whole } = declarant.checkParts(...parts, { on });
    const { digest: atOnce, ...same } = declarant.checkParts(...parts, { on, digest: true });
    assert.match(digest, /^sha256:/);
    assert.equal(digest, atOnce);
    assert.deepEqual(whole, same);
    assert.equal("digest" in declarant.checkParts(...parts, { on, digest: false }), false);
  });

  test("has the salt and the day of its report", () => {
    const validator = new declarant.Validator({ on, salt: "one" });
    const report = validator.check(parcel);
    validator.free();
    assert.equal(report.digest, digestOf(parcel, { salt: "one" }));
    assert.notEqual(report.digest, digestOf(parcel));
    assert.notEqual(digestOf(parcel, { on: "2026-11-24" }), digestOf(parcel));
  });
});

describe("a field", () => {
  test("has the findings that the whole declaration has there", () => {
    const validator = new declarant.Validator({ on });
    const path = "/items/0/value/currency";
    const value = parcel.items[0].value.currency;
    const there = validator.check(parcel).findings.filter((finding) => finding.path === path);
    assert.ok(there.length > 0);
    assert.deepEqual(validator.checkField(path, value, parcel), there);
    assert.deepEqual(validator.checkField(path, "EUR", parcel), []);
    assert.ok(validator.checkField("/items/0/value", { amount: "42.00", currency: " EUR " }, parcel).length > 0);
    assert.equal(parcel.items[0].value.currency, value);
  });

  test("has the findings of the whole whatever is typed, and whatever changes in the object meanwhile", () => {
    const validator = new declarant.Validator({ on });
    const whole = new declarant.Validator({ on });
    const object = structuredClone(parcel);
    object.items[0].value.currency = "EUR";
    const leaves = (value, path) =>
      typeof value === "object" ? Object.entries(value).flatMap(([key, inner]) => leaves(inner, `${path}/${key}`)) : [path];
    const paths = [
      ...leaves(object, ""), "/purpose", "/items/0/mpn", "/items/0/unheard", "/items/7/origin", "/seller/address/country", "/wco/Agent/ID",
    ];
    const owner = (path, root) => path.split("/").slice(1, -1).reduce((value, key) => value?.[key], root);
    let said = 0;
    for (const path of paths) {
      for (const value of ["", "6", "61", "EUR", "Germany", "DE", "0.00", "2031-02-30", "grö", "\ud83d", "\ufffd", true, 5, null, undefined, {}, []]) {
        const changed = structuredClone(object);
        const there = owner(path, changed);
        if (there === undefined) continue;
        there[path.split("/").at(-1)] = value;
        const at = (finding) => finding.path === path || finding.path?.startsWith(`${path}/`);
        const found = validator.checkField(path, value, object);
        assert.deepEqual(found, whole.check(changed).findings.filter(at), `${path} ${JSON.stringify(value)}`);
        said += found.length;
      }
      // The page takes over what was typed, or another input is checked in between.
      if (object.reference.length < 60) object.reference += "x";
      if (said % 3 === 0) validator.check("{}");
      if (said % 5 === 0) assert.deepEqual(validator.check(object), whole.check(object));
    }
    assert.ok(said > 100, String(said));
  });

  test("may stand in what is not there yet", () => {
    const validator = new declarant.Validator({ on });
    const path = "/shipment/exportCountry";
    assert.ok(validator.checkField(path, undefined, { part: "consignment", shipment: { mode: "post" } }).length > 0);
    assert.deepEqual(validator.checkField(path, "NO", {}), []);
  });
});

describe("fixes", () => {
  const fixed = structuredClone(parcel);
  fixed.items[0].value.currency = "EUR";

  test("are made in an object, in text and in bytes, and make a copy", () => {
    assert.deepEqual(declarant.applyFixes(parcel, { on }), fixed);
    assert.equal(parcel.items[0].value.currency, " EUR ");
    const text = JSON.stringify(parcel, null, 2);
    assert.equal(declarant.applyFixes(text, { on }), JSON.stringify(fixed, null, 2));
    const bytes = declarant.applyFixes(new TextEncoder().encode(text), { on });
    assert.equal(new TextDecoder().decode(bytes), JSON.stringify(fixed, null, 2));
  });

  test("are a patch that gives the same, made in turn", () => {
    const odd = {
      buyer: { address: { country: " uk " } }, shipment: { mode: "post", itemId: " rr 123456785 no" },
      items: [{ description: " Men&#39;s\u200b T-shirt, knitted ", dangerousGoods: { un: " UN3481 " }, value: { amount: 1.1 * 3, currency: " eur" } }],
    };
    const expected = declarant.applyFixes(odd, { on });
    assert.equal(expected.shipment.itemId, "RR123456785NO");
    const validator = new declarant.Validator({ on });
    assert.deepEqual(jsonPatch.applyPatch(structuredClone(odd), validator.patch(odd)).newDocument, expected);
    // So are the safe patches of a report, in its order.
    const { findings } = validator.check(odd);
    const made = findings.filter(({ fix }) => fix?.safe).flatMap(({ fix }) => fix.patch);
    const once = jsonPatch.applyPatch(structuredClone(odd), made).newDocument;
    assert.deepEqual(declarant.applyFixes(once, { on }), expected);
    assert.equal(once.buyer.address.country, "GB");
    assert.equal(once.items[0].value.amount, "3.3");
  });

  test("are made in each kind of bytes, which come back as that kind", () => {
    for (const [text, wanted] of [[JSON.stringify(parcel), JSON.stringify(fixed)], [JSON.stringify(fixed), JSON.stringify(fixed)]]) {
      const bytes = new TextEncoder().encode(text);
      const shared = new SharedArrayBuffer(bytes.length);
      new Uint8Array(shared).set(bytes);
      const kinds = [
        [Buffer.from(text), Buffer], [bytes, Uint8Array], [bytes.slice().buffer, ArrayBuffer], [new DataView(bytes.buffer), Uint8Array],
        [shared, Uint8Array],
      ];
      for (const [given, kind] of kinds) {
        const made = declarant.applyFixes(given, { on });
        assert.equal(made.constructor, kind);
        assert.equal(Buffer.from(made).toString(), wanted);
      }
      assert.equal(declarant.applyFixes(Buffer.from(text), { on }).toString("utf8"), wanted);
    }
  });

  test("leave alone what has none", () => {
    assert.equal(declarant.applyFixes(fixed, { on }), fixed);
    for (const text of ["{", "", "[", "[]", "noise", "one\ntwo, three", "{\n", "[1, null]", "[[{}]]", "null\n{}", "<a>\n</a>"]) {
      assert.equal(declarant.applyFixes(text, { on }), text);
    }
    for (const list of [[], [1, null, "{}", [parcel], new Date(0)], [fixed, fixed]]) assert.equal(declarant.applyFixes(list, { on }), list);
  });

  test("are made in each of several declarations, and every other byte stays", () => {
    const table = (amount) => `\ufeffreference;hsCode;value.currency\r\nA1;691110;${amount}\r\nA2;691110; EUR\r\n`;
    const [text, wanted] = [parcel, fixed].map((one) => JSON.stringify(one));
    const many = [
      [`[${text} ,\n ${text}]\n`, `[${wanted} ,\n ${wanted}]\n`],
      [`\ufeff[${text}]`, `\ufeff[${wanted}]`],
      [`${text}\n\n{broken\r\n${text}\n`, `${wanted}\n\n{broken\r\n${wanted}\n`],
      [table(" EUR "), table("EUR").replace("; EUR", ";EUR")],
    ];
    for (const [given, made] of many) {
      assert.equal(declarant.applyFixes(given, { on }), made);
      assert.equal(Buffer.from(declarant.applyFixes(Buffer.from(given), { on })).toString(), made);
      const wide = declarant.applyFixes(Buffer.from(`\ufeff${given.replace("\ufeff", "")}`, "utf16le"), { on });
      assert.equal(wide.toString("utf16le"), `\ufeff${made.replace("\ufeff", "")}`);
    }
    const list = [parcel, fixed, "text"];
    assert.deepEqual(declarant.applyFixes(list, { on }), [fixed, fixed, "text"]);
    assert.equal(list[0], parcel);
    // The options hold for each.
    assert.equal(declarant.applyFixes(many[0][0], { on, ignore: ["value-untrimmed"] }), many[0][0]);
  });
});

describe("misuse", () => {
  const mistakes = {
    "an unknown option": () => new declarant.Validator({ destination: "DE" }),
    "an unknown rule": () => new declarant.Validator({ select: ["no-such-rule"] }),
    "a day that is none": () => new declarant.Validator({ on: "23.11.2026" }),
    "a day that no month has": () => new declarant.Validator({ on: "2026-11-31" }),
    "an actor that is none": () => new declarant.Validator({ actor: "king" }),
    "a country that is none": () => new declarant.Validator({ to: "Germany" }),
    "rates that are no list": () => new declarant.Validator({ rates: { USD: "0.92" } }),
    "a rate that is a number": () => new declarant.Validator({ rates: [{ from: "USD", to: "EUR", rate: 0.92 }] }),
    "a denied party without a name": () => new declarant.Validator({ deniedParties: [{ country: "NO" }] }),
    "a denied party in a country by name": () => new declarant.Validator({ deniedParties: [{ name: "A", country: "Norway" }] }),
    "denied parties that are names": () => new declarant.Validator({ deniedParties: ["Nord"] }),
    "an earlier parcel of no day": () => new declarant.Validator({ history: [{ value: "1", currency: "EUR" }] }),
    "an earlier parcel with a number": () =>
      new declarant.Validator({ history: [{ day: "2026-11-20", value: 1, currency: "EUR" }] }),
    "a rate with a comma": () => new declarant.Validator({ rates: [{ from: "USD", to: "EUR", rate: "0,92" }] }),
    "a rate of no currency": () => new declarant.Validator({ rates: [{ from: "US", to: "EUR", rate: "0.92" }] }),
    "a rate with a field that is unknown": () =>
      new declarant.Validator({ rates: [{ from: "USD", to: "EUR", rate: "0.92", source: "ECB" }] }),
    "options that are none": () => new declarant.Validator("DE"),
    "a declaration that is a number": () => new declarant.Validator().check(42),
    "a declaration that is missing": () => new declarant.Validator().check(undefined),
    "a path that is no pointer": () => new declarant.Validator().checkField("items.0", "", parcel),
    "an unknown scheme": () => declarant.checkId("xx-none", "1"),
    "a number that is no text": () => declarant.checkId("br-cpf", 39053344705),
  };
  for (const [name, mistake] of Object.entries(mistakes)) {
    test(`${name} throws a TypeError that says so`, () => {
      assert.throws(mistake, (error) => error instanceof TypeError && error.message.length > 10);
      assert.ok(new declarant.Validator({ on }).check(parcel).verdict);
    });
  }
});

test("a mistake in a call is said in words of the package", () => {
  const circular = { part: "shopper" };
  circular.buyer = circular;
  const said = [
    [() => declarant.checkParts(circular, {}), /can't be written as JSON/],
    [() => declarant.toXml(circular, "wco-dec"), /may contain itself/],
    [() => new declarant.Validator(new Map([["to", "DE"]])), /options must be a plain object/],
    [() => declarant.requirements(new Map()), /options must be a plain object/],
    [() => new declarant.Validator({ deniedParties: [{ name: "Nord", aliases: [5] }] }), /"deniedParties", entry 1: "aliases" must be a list of strings$/],
    [() => declarant.standardSchema({}, { warning: true }), /unknown option "warning", did you mean "warnings"\?/],
    [() => declarant.standardSchema({}, { help: "yes" }), /the option "help" must be true or false/],
    [() => declarant.compareReports(null, new declarant.Validator({ on }).check({})), /a report is what `check` gives/],
    [() => declarant.groupByField({}), /a report is what `check` gives/],
    [() => new declarant.Validator({ languages: ["en", "english"] }), /malformed language tag "english": expected one such as en or pt-BR$/],
    [() => new declarant.Validator({ langauges: ["de"] }), /unknown option "langauges", did you mean "languages"\?/],
    [() => new declarant.Validator({ language: "de" }), /unknown option "language", did you mean "lang"\?/],
    [() => new declarant.Validator({ destination: "DE" }), /unknown option "destination", did you mean "to"\?/],
    [() => declarant.requirements({ country: "DE" }), /unknown option "country", did you mean "to"\?/],
    [() => new declarant.Validator({ 52998224725: "de" }), /unknown option "•••••••••••": there are to, /],
    [() => new declarant.Validator({ history: [{ 52998224725: "Ana" }] }), /a parcel has no "•••••••••••": there are recipient, /],
    [() => new declarant.Validator({ rates: { from: "USD" } }), /a list of rates, objects with from, to, rate, day, kind$/],
    [() => declarant.applyFix({}, null), /the finding must be one of a report/],
    [() => declarant.applyFix({}, { fix: { patch: [] } }, { destination: "DE" }), /unknown option "destination"/],
    [() => new declarant.Validator().patchAt({}, 5), /the path must be a string/],
    ...["items/0", "/~2", "/items/0~", "/~", "~", "#/items"].flatMap((path) => [
      [() => new declarant.Validator().patchAt({}, path), /the path is a JSON Pointer, such as/],
      [() => new declarant.Validator().checkField(path, 1, {}), /the path is a JSON Pointer, such as/],
    ]),
    [() => declarant.hs("mug", { to: "Germany", lang: "en" }), /unknown country "Germany", did you mean "DE"\?/],
    [() => new declarant.Validator({ to: "xx" }), /unknown country "xx"/],
    [() => declarant.requirements({ to: "xx" }), /unknown country "xx"/],
    [() => declarant.profile("Norway"), /two letters/],
    [() => declarant.states("840"), /two letters/],
  ];
  for (const [mistake, words] of said) assert.throws(mistake, (error) => error instanceof TypeError && words.test(error.message));
});

test("countries are given in letters of either case", () => {
  const on = "2026-11-23";
  assert.deepEqual(declarant.requirements({ to: "us", from: "no", on }), declarant.requirements({ to: "US", from: "NO", on }));
  assert.deepEqual(declarant.profile("us", on), declarant.profile("US", on));
  assert.deepEqual(declarant.states("us"), declarant.states("US"));
  assert.deepEqual(declarant.hs("mug", { to: "us", on }), declarant.hs("mug", { to: "US", on }));
  const digest = (to) => new declarant.Validator({ to, on, digest: true }).check({}).digest;
  assert.equal(digest("us"), digest("US"));
});

test("a mistake in a list of the caller's names the entry by its number", () => {
  const rate = { from: "USD", to: "EUR", rate: "0.92" };
  const parcelBefore = { day: "2026-11-20", value: "1", currency: "EUR" };
  const said = [
    [{ rates: [rate, { ...rate, date: "2026-11-20" }] }, /^the option "rates", entry 2: a rate has no "date", did you mean "day"\?$/],
    [{ rates: [rate, rate, { ...rate, rate: 0.92 }] }, /^the option "rates", entry 3: "rate" must be a string$/],
    [{ rates: [rate, { ...rate, day: "soon" }] }, /^the option "rates", entry 2: "day" must be a day/],
    [{ rates: [rate, null] }, /^the option "rates" must be a list of rates, .*, and entry 2 is none$/],
    [{ brands: [{ name: "Nord" }, { holder: "Nord AS" }] }, /^the option "brands", entry 2: "name" must be a string$/],
    [{ brands: [{ name: "Nord" }, { name: "Sud", classes: "64" }] }, /^the option "brands", entry 2: "classes" must be a list of strings$/],
    [{ brands: [{ name: "Nord", authorised: [null] }] }, /^the option "brands", entry 1: "authorised" must be a list of strings$/],
    [{ deniedParties: [{ name: "Nord" }, { name: "Sud", aliases: 5 }] }, /^the option "deniedParties", entry 2: "aliases" must be a list/],
    [{ deniedParties: [{ name: "Nord" }, { name: "Sud", contry: "NO" }] }, /^the option "deniedParties", entry 2: .* did you mean "country"\?$/],
    [{ rates: [rate, { ...rate, from: "ZZZ" }] }, /^the option "rates", entry 2: "ZZZ" in a rate is not a currency/],
    [{ rates: [rate, { ...rate, from: "eur" }] }, /^the option "rates", entry 2: a rate can't convert EUR to itself$/],
    [{ brands: [{ name: "Nord" }, { name: "Sud", classes: ["64", ""] }] }, /^the option "brands", entry 2: "" of a brand isn't the beginning of an HS code/],
    [{ deniedParties: [{ name: "Nord" }, { name: "Sud", country: "XX" }] }, /^the option "deniedParties", entry 2: unknown country "XX"/],
    [{ deniedParties: [{ name: "Sud", country: "Norway" }] }, /^the option "deniedParties", entry 1: unknown country "Norway", did you mean "NO"\?$/],
    [{ history: [{ ...parcelBefore, currency: "XYZ" }] }, /^the option "history", entry 1: "XYZ" in an earlier parcel is not a currency/],
    [{ history: [parcelBefore, { ...parcelBefore, value: 1 }] }, /^the option "history", entry 2: "value" must be a string$/],
    [{ history: [parcelBefore, { ...parcelBefore, date: "2026-11-20" }] }, /^the option "history", entry 2: .* did you mean "day"\?$/],
  ];
  for (const [options, words] of said) assert.throws(() => new declarant.Validator(options), (error) => error instanceof TypeError && words.test(error.message), `${words}`);
});

test("a mistake in loading it is said in words of the package", async () => {
  for (const source of ["declarant.wasm", new URL("file:///declarant.wasm"), 5, {}]) {
    for (const load of [() => declarant.default(source), () => declarant.default(undefined, { everything: source }), () => declarant.loadEverything(source)]) {
      await assert.rejects(load, /under Node\.js a module is given as the bytes of its file/);
    }
  }
  await assert.rejects(declarant.default(undefined, { word: "" }), /unknown option "word", did you mean "words"\?/);
});

test("a day that is none names its option", () => {
  for (const on of ["23.11.2026", "2026-11-31", "2026-11", "", 20261123]) {
    const wanted = /the option "on" must be a day as in "2026-11-23", or a Date/;
    assert.throws(() => new declarant.Validator({ on }), wanted);
    assert.throws(() => declarant.requirements({ to: "DE", on }), wanted);
  }
  assert.ok(new declarant.Validator({ on: "2028-02-29" }));
});

test("a module that traps is replaced: the call throws, the next one works", async () => {
  const { Engine } = await import(shop.installed("wasm/declarant.js"));
  const validator = new declarant.Validator({ on });
  const before = validator.check(parcel);
  const check = Engine.prototype.checkObject;
  // An engine far outside the memory: the module reads there and traps.
  Engine.prototype.checkObject = function (...given) {
    this.__wbg_ptr = 0xfffffff0;
    return check.apply(this, given);
  };
  try {
    // A copy with another field, since of the same object only what changed would be sent.
    const other = { ...parcel, colour: "red" };
    assert.throws(() => validator.check(other), (error) => error.cause instanceof WebAssembly.RuntimeError);
  } finally {
    Engine.prototype.checkObject = check;
  }
  assert.deepEqual(validator.check(parcel), before);
  assert.equal(declarant.checkId("br-cpf", "390.533.447-05").valid, true);
});

describe("numbers, codes and rules", () => {
  test("a number is judged with a reason", () => {
    assert.deepEqual(declarant.checkId("br-cpf", "390.533.447-05"), { valid: true });
    assert.deepEqual(declarant.checkId("br-cpf", "390.533.447-06"), { valid: false, reason: "checksum" });
    const { scheme } = declarant.schemes().find(({ scheme }) => scheme === "upu-s10");
    assert.deepEqual(declarant.checkId(scheme, "RR123456785NO", on), { valid: true });
  });

  test("a scheme says where its rule comes from, and what nobody can verify", () => {
    const schemes = new Map(declarant.schemes().map((scheme) => [scheme.scheme, scheme]));
    assert.ok([...schemes.values()].every(({ source }) => source.length > 3));
    assert.match(schemes.get("ad-nrt").unverified, /control letter/);
    assert.equal("unverified" in schemes.get("br-cpf"), false);
    assert.equal(declarant.explain("ad-nrt")[0].unverified, schemes.get("ad-nrt").unverified);
  });

  test("a conversion names what it reads in part", () => {
    const twice = declarant.toJson('{ "reference": "A", "reference": "B", "items": [ { "brand": "A\\q1" } ] }');
    assert.deepEqual([twice.leftOut, twice.broken], [["/items/0/brand", "/reference"], false]);
    const control = '{ "seller": { "name": "A\u0001" }, "reference": "\\q" }';
    assert.deepEqual(declarant.toXml(control, "wco-dec").leftOut, ["/reference", "/seller/name"]);
    // JSON can hold it.
    assert.deepEqual(declarant.toJson(control).declaration.seller, { name: "A\u0001" });
  });

  test("a code is looked up", () => {
    assert.equal(declarant.lookup("country", "NO", on).label, "Norway");
    assert.equal(declarant.lookup("country", "4Z", on), null);
  });

  test("every rule of a report is listed", () => {
    const known = new Set(declarant.rules().map(({ rule }) => rule));
    const { findings } = new declarant.Validator({ on }).check({ items: [{ hsCode: 1 }], unknown: true });
    assert.ok(findings.length > 0);
    for (const { rule } of findings) assert.ok(known.has(rule), rule);
  });
});

describe("the Standard Schema", () => {
  const good = structuredClone(parcel);
  good.items[0].value.currency = "EUR";

  test("hands back what has no error", () => {
    assert.deepEqual(declarant.standardSchema({ on })["~standard"].validate(good), { value: good });
  });

  test("names the place of each error by its keys", () => {
    const bad = structuredClone(good);
    delete bad.items[0].value.amount;
    const { issues } = declarant.standardSchema({ on })["~standard"].validate(bad);
    assert.ok(issues.some(({ path }) => JSON.stringify(path) === '["items",0,"value","amount"]'), JSON.stringify(issues));
    assert.equal(declarant.standardSchema()["~standard"].validate("nothing").issues.length, 1);
  });

  test("has an issue for what is no declaration, whatever it is", () => {
    const { validate } = declarant.standardSchema({ on })["~standard"];
    const json = new TextEncoder().encode(JSON.stringify(good));
    const odd = [undefined, null, 5, 5n, true, "text", Symbol("x"), () => good, new Date(), new Map(), new Set(), /x/, new Error("x"),
      Promise.resolve(good), new Blob([]), json, json.buffer, new DataView(json.buffer), []];
    for (const value of odd) assert.equal(validate(value).issues.length, 1, Object.prototype.toString.call(value));
  });
});

test("codes.lookup is lookup", () => {
  assert.deepEqual(declarant.codes.lookup("country", "NO", on), declarant.lookup("country", "NO", on));
  assert.equal(declarant.codes.lookup("country", "NO", on).label, "Norway");
});

test("a declaration goes to a message and back", async () => {
  const { toJson, toXml } = declarant;
  const { xml, leftOut } = toXml(parcel, "wco-dec");
  assert.match(xml, /<NetNetWeightMeasure unitCode="KGM">0\.40</);
  assert.ok(leftOut.includes("/purpose"));
  const { declaration: back, leftOut: lost } = toJson(xml);
  assert.deepEqual(lost, []);
  assert.equal(back.items[0].netMass.value, "0.40");
  assert.deepEqual(toJson(new TextEncoder().encode(xml)).declaration, back);
  assert.deepEqual(toJson(xml.replace("</Declaration>", "<Mood>good</Mood></Declaration>")).leftOut, ["Declaration/Mood"]);
  assert.deepEqual(toXml(parcel, "eu-h7").assumed, ["/shipment/packages"]);
  assert.deepEqual(toXml({ ...parcel, shipment: { ...parcel.shipment, packages: 2 } }, "eu-h7").assumed, []);
  assert.throws(() => toXml(parcel, "cn23"), TypeError);
  assert.throws(() => toJson(7), TypeError);
});
