// The edge between JavaScript and the module: odd objects, calls within calls, huge inputs, mistakes of the caller.

import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { inspect } from "node:util";
import { runInNewContext } from "node:vm";
import { installed, parcel } from "./project.mjs";

const on = "2026-11-23";

const { shop, declarant } = await installed();
const validator = new declarant.Validator({ on });

const rulesOf = ({ findings }) => findings.map(({ rule }) => rule);

describe("an object", () => {
  test("may call a validator while it is read", () => {
    const plain = { part: "seller", items: [{ description: "T-shirt", hsCode: "6109.10" }] };
    const expected = validator.check(plain);
    const getters = [
      () => validator.check({ items: [{ description: "another" }] }),
      () => new declarant.Validator({ on }).check(JSON.stringify(plain)),
      () => declarant.applyFixes({ items: [{ origin: " PT" }] }, { on }),
    ];
    for (const call of getters) {
      const busy = {
        part: "seller",
        get items() {
          call();
          return [{ description: "T-shirt", get hsCode() { call(); return "6109.10"; } }];
        },
      };
      assert.deepEqual(validator.check(busy), expected);
    }
  });

  test("that throws leaves nothing behind", () => {
    const broken = { part: "seller", get items() { throw new Error("mine"); } };
    assert.throws(() => validator.check(broken), /mine/);
    assert.deepEqual(validator.check(parcel), new declarant.Validator({ on }).check(parcel));
  });

  test("that holds itself, or nests very deep, gives a finding", () => {
    const cyclic = { part: "seller" };
    cyclic.wco = { Agent: cyclic };
    cyclic.items = [cyclic];
    const deep = {};
    let inner = deep;
    for (let depth = 0; depth < 100_000; depth++) inner = inner.unheard = {};
    for (const declaration of [cyclic, deep]) {
      const report = validator.check(declaration);
      assert.equal(report.verdict, "fail");
      assert.ok(rulesOf(report).includes("declaration-unreadable"));
    }
  });

  test("that holds itself is noticed at once, by a key's check as well", () => {
    const cyclic = { part: "seller", items: [{ description: "Ceramic mug" }] };
    cyclic.wco = { Agent: cyclic, Buyer: [cyclic, cyclic] };
    cyclic.items.push(cyclic);
    const party = { name: "Eva Weber" };
    Object.assign(party, { address: party, taxIds: [party, party] });
    const made = { toJSON: () => ({ wco: { Agent: made, Buyer: made } }) };
    const declarations = [cyclic, { buyer: party, seller: party }, made];
    // How often something in them is read tells how long it takes.
    let reads = 0;
    const counted = new Proxy({}, { get: (_, key) => void (reads += key === "toJSON" ? 1 : 0), ownKeys: () => [] });
    cyclic.counted = party.counted = counted;
    for (const declaration of declarations) {
      const report = validator.check(declaration);
      assert.ok(report.findings.some(({ rule, severity }) => rule === "declaration-unreadable" && severity === "error"));
      assert.doesNotMatch(report.findings[0].message, /too large|MiB/);
    }
    assert.deepEqual(validator.checkField("/items/0/hsCode", "6911.10", cyclic).map(({ rule }) => rule), ["hs-code-malformed"]);
    assert.ok(reads > 0 && reads < 100, String(reads));
    // The same object in several places is none in itself.
    const address = { line: "Gate 1", city: "Oslo", postcode: "0150", country: "NO" };
    const shared = { seller: { address }, consignor: { address }, wco: { Agent: { Address: address }, Buyer: [{ Address: address }, { Address: address }] } };
    assert.deepEqual(validator.check(shared), validator.check(structuredClone(JSON.parse(JSON.stringify(shared)))));
  });

  test("whose parts can't be read as fields says so at each, in one declaration and in two parts of it", () => {
    const opaque = [new Map([["name", "Eva"]]), new Set(["Eva"]), Promise.resolve({ name: "Eva" }), new Blob(["{}"]), /Eva/, new URLSearchParams("name=Eva")];
    const places = ["/buyer", "/buyer/address", "/items", "/items/0", "/items/0/description", "/items/0/gtinExists", "/seller/taxIds", "/wco", "/wco/Agent"];
    const owned = (path, value) => path.split("/").slice(1).reduceRight((inner, key) => (key === "0" ? [inner] : { [key]: inner }), value);
    for (const value of opaque) {
      for (const path of places) {
        const declaration = owned(path, value);
        const isSaid = ({ findings }) => findings.some((finding) => finding.rule === "field-mistyped" && finding.path.startsWith(path));
        assert.ok(isSaid(validator.check(declaration)), `${path}: ${Object.prototype.toString.call(value)}`);
        assert.ok(isSaid(validator.checkParts({}, declaration)), path);
      }
    }
    // Whatever has properties is read by them.
    class Order { items = [{ description: "Ceramic mug" }]; get [Symbol.toStringTag]() { return "Order"; } }
    assert.deepEqual(validator.check(new Order()), validator.check({ ...new Order() }));
  });

  test("may have a BigInt for a number, in one declaration and in two parts of it", () => {
    const of = (count, code) => ({ part: "seller", shipment: { packages: count }, items: [{ hsCode: code }] });
    const findings = (report) => report.findings.map(({ rule, path, message }) => [rule, path, message]);
    const plain = of(2, "12345678901234567890");
    assert.deepEqual(findings(validator.check(of(2n, "12345678901234567890"))), findings(validator.check(plain)));
    assert.deepEqual(findings(validator.checkParts({}, of(2n, 12345678901234567890n))), findings(validator.checkParts({}, plain)));
    assert.equal(declarant.toJson(of(2n, 1n)).declaration.shipment.packages, 2);
  });

  test("with huge or sparse lists gives a finding", () => {
    const sparse = [];
    sparse[4_294_967_294] = { description: "T-shirt" };
    const many = { items: Array.from({ length: 20_000 }, () => ({})) };
    for (const declaration of [{ items: sparse }, { wco: { AdditionalInformation: sparse } }, many]) {
      const report = validator.check(declaration);
      assert.equal(report.verdict, "fail");
      assert.ok(rulesOf(report).includes("declaration-unreadable"));
    }
  });

  test("of boxed values is read as JSON writes it", () => {
    const boxed = { part: new String("seller"), items: [{ quantity: { value: new Number(2) }, gtinExists: new Boolean(false) }] };
    assert.deepEqual(validator.check(boxed), validator.check(JSON.parse(JSON.stringify(boxed))));
  });

  test("with lone surrogates at the ends of its strings is read whole", () => {
    const odd = { reference: "A\ud83d", seller: { name: "\ude00B" } };
    const report = validator.check({ ...odd, unheard: 1 });
    assert.equal(report.findings.filter(({ rule }) => rule === "field-unknown").length, 1);
  });
});

describe("what is no declaration", () => {
  test("is a TypeError that says what to give", () => {
    const others = [
      [new Blob(["{}"]), /await blob\.text\(\)/],
      [new File(["{}"], "parcel.json"), /await file\.text\(\)/],
      [new Response("{}"), /await response\.text\(\)/],
      [new Map([["part", "seller"]]), /plain object/],
      [new FormData(), /its entries/],
      [new URLSearchParams("part=seller"), /its entries/],
      [Promise.resolve({}), /await it/],
      [new Date(), /plain object/],
      [new String("{}"), /the string itself/],
      // As a page has it where a file was dropped.
      [{ 0: new File(["{}"], "a.json"), [Symbol.toStringTag]: "FileList" }, /this FileList is no declaration: give `await files\[0\]\.text\(\)`/],
      [new WeakSet(), /this WeakSet is no declaration: give a plain object/],
      [[].values(), /this Array Iterator is no declaration: give a plain object/],
      [new Intl.Collator(), /this Intl\.Collator is no declaration: give a plain object/],
      [null, /a declaration is/],
      [undefined, /a declaration is/],
      [() => ({}), /a declaration is/],
      [5, /a declaration is/],
    ];
    for (const [input, words] of others) {
      for (const use of [(it) => validator.check(it), (it) => validator.fix(it), (it) => declarant.toJson(it)]) {
        assert.throws(() => use(input), (error) => error instanceof TypeError && words.test(error.message));
      }
    }
  });

  test("is not what has no keys of its own but says what JSON writes of it", () => {
    class Order {
      #parcel = { part: "seller", items: [{ description: "gift" }] };
      get [Symbol.toStringTag]() { return "Order"; }
      toJSON() { return this.#parcel; }
    }
    const order = new Order();
    assert.deepEqual(validator.check(order).findings, validator.check(order.toJSON()).findings);
  });

  test("is a TypeError as well where only an object will do", () => {
    const [finding] = validator.check({ items: [{ hsCode: "6109.10" }] }).findings.filter(({ fix }) => fix);
    const uses = [
      (it) => validator.checkField("/items/0/hsCode", "6109.10", it), (it) => validator.patch(it),
      (it) => validator.patchAt(it, "/items/0/hsCode"), (it) => declarant.applyFix(it, finding),
    ];
    for (const input of ["{}", new TextEncoder().encode("{}"), new ArrayBuffer(2), null, undefined, 5]) {
      for (const use of uses) assert.throws(() => use(input), new TypeError("a declaration is an object"));
    }
    for (const use of uses) assert.throws(() => use(new Map()), /this Map is no declaration: give a plain object/);
  });

  test("several declarations in one are named as such", () => {
    for (const several of [[parcel, parcel], JSON.stringify([parcel, parcel]), `${JSON.stringify(parcel)}\n${JSON.stringify(parcel)}`]) {
      const report = validator.check(several);
      assert.equal(report.verdict, "fail");
      const [finding] = report.findings.filter(({ severity }) => severity === "error");
      assert.match(`${finding.message} ${finding.help}`, /one at a time|each|second declaration|list/i);
    }
  });
});

describe("bytes", () => {
  test("are taken from every kind of buffer", () => {
    const text = JSON.stringify(parcel);
    const expected = validator.check(text);
    const bytes = new TextEncoder().encode(text);
    const shared = new SharedArrayBuffer(bytes.length);
    new Uint8Array(shared).set(bytes);
    for (const input of [bytes, bytes.buffer, shared, new Uint8Array(shared), new DataView(bytes.buffer)]) {
      assert.deepEqual(validator.check(input), expected);
    }
  });

  test("and text beyond what is read are refused, and come back from a fix as they were", () => {
    const large = new Uint8Array((64 << 20) + 2).fill(0x20);
    const text = " ".repeat((64 << 20) + 2);
    for (const input of [large, text]) {
      const report = validator.check(input);
      assert.equal(report.verdict, "fail");
      assert.ok(rulesOf(report).includes("declaration-unreadable"));
      assert.equal(validator.fix(input).length, input.length);
    }
  });

  test("with a mark at their start keep it", () => {
    const text = `\ufeff{"part": "seller", "reference": " A-1 "}`;
    assert.equal(validator.fix(text), `\ufeff{"part": "seller", "reference": "A-1"}`);
  });
});

describe("a field", () => {
  test("is checked in a declaration that has nothing on the way to it", () => {
    const rules = (declaration) => validator.checkField("/items/0/hsCode", "6109.10", declaration).map(({ rule }) => rule);
    assert.deepEqual(rules({}), ["hs-code-malformed"]);
    assert.deepEqual(rules({ items: [] }), ["hs-code-malformed"]);
    assert.deepEqual(rules({ items: [{}] }), ["hs-code-malformed"]);
    for (const items of [null, "", 0, false]) assert.deepEqual(rules({ items }), rules({}));
    const ioss = validator.checkField("/seller/taxIds/0/value", "IM123", { seller: { taxIds: [{ scheme: "eu-ioss" }] } });
    assert.ok(ioss.length > 0);
  });

  test("beyond what a list may hold is a mistake of the call", () => {
    for (const index of ["9999", "99999999", "4294967294"]) {
      assert.throws(() => validator.checkField(`/items/${index}/hsCode`, "610910", {}), TypeError);
    }
    for (const path of ["/items/hsCode", "/items/length", "/items/01/hsCode", "/items/-/hsCode", "/seller/taxIds/value"]) {
      const declaration = { items: [{}], seller: { taxIds: [] } };
      for (const there of [declaration, {}, { items: null, seller: {} }]) {
        assert.throws(() => validator.checkField(path, "6109.10", there), new TypeError("entries of a list have numbers from 0 to 9998"));
      }
    }
  });

  test("is that of what has a toJSON in the form that JSON sees", () => {
    const declaration = { part: "seller", items: [{ toJSON: () => ({ description: "gift", hsCode: "" }) }] };
    const rules = (value) => validator.checkField("/items/0", value, declaration).map(({ rule }) => rule);
    assert.deepEqual(validator.checkField("/items/0/origin", null, declaration), validator.check({ part: "seller", items: [{ description: "gift", hsCode: "", origin: null }] }).findings.filter(({ path }) => path === "/items/0/origin"));
    assert.ok(rules(declaration.items[0]).includes("description-vague"));
  });

  test("leaves the declaration as it is", () => {
    const declaration = { items: [{ hsCode: "610910" }] };
    validator.checkField("/items/0/hsCode", "6109.10", declaration);
    validator.checkField("/items/3/hsCode", "6109.10", declaration);
    validator.checkField("/__proto__/polluted", "x", declaration);
    assert.deepEqual(declaration, { items: [{ hsCode: "610910" }] });
    assert.equal({}.polluted, undefined);
  });
});

describe("options", () => {
  test("take a Date for a day", () => {
    const noon = new Date(2026, 10, 23, 12);
    assert.deepEqual(new declarant.Validator({ on: noon }).check(parcel), validator.check(parcel));
    assert.deepEqual(declarant.checkId("br-cpf", "390.533.447-05", noon), { valid: true });
    const ofAnotherRealm = runInNewContext("new Date(2026, 10, 23, 12)");
    assert.deepEqual(new declarant.Validator({ on: ofAnotherRealm }).check(parcel), validator.check(parcel));
  });

  test("that can't be followed are one plain sentence", () => {
    const wrong = [
      { to: "Germany" }, { to: "XX" }, { to: 5 }, { lang: "!!" }, { lang: 5 }, { languages: "en" }, { languages: ["!!"] }, { select: ["no-such-rule"] }, { select: "codes" },
      { ignore: [5] }, { actor: "buyer" }, { dataset: "h7" }, { on: "yesterday" }, { on: new Date(NaN) }, { on: 20261123 },
      { digest: "yes" }, { salt: 5 }, { salt: "" }, { currency: "EUR" }, "DE", null, ["DE"],
    ];
    for (const options of wrong) {
      for (const use of [(it) => new declarant.Validator(it), (it) => declarant.standardSchema(it), (it) => declarant.applyFixes({}, it)]) {
        assert.throws(() => use(options), (error) => {
          assert.ok(error instanceof TypeError, `${error}`);
          assert.doesNotMatch(error.message, /JsValue|Reflect|TypeError|variant|invalid type|\n|at line/);
          return true;
        }, JSON.stringify(options));
      }
    }
  });

  test("of lists and schemes that aren't there are a TypeError", () => {
    assert.throws(() => declarant.lookup("contry", "NO"), /unknown list "contry", did you mean "country"\?/);
    assert.throws(() => declarant.checkId("br-cfp", "1"), /unknown scheme "br-cfp", did you mean "br-cpf"\?/);
    assert.equal(declarant.lookup("country", "Nowhere"), null);
  });
});

describe("a validator", () => {
  test("that was freed says so", () => {
    const freed = new declarant.Validator({ on });
    freed.check(parcel);
    freed.free();
    freed.free();
    assert.throws(() => freed.check(parcel), /was freed/);
    assert.deepEqual(validator.check(parcel), new declarant.Validator({ on }).check(parcel));
  });

  test("is left as it is by what makes plain objects reactive, and says so where a proxy hides it", () => {
    // Vue makes proxies of those that are called Object or Array, and of Map, Set and their weak kin.
    assert.equal(Object.prototype.toString.call(validator), "[object Validator]");
    assert.equal(inspect(validator), "Validator {}");
    assert.deepEqual([JSON.stringify(validator), Object.keys(validator)], ["{}", []]);
    const { check, checkField, checkParts, checkBatch, patch, patchAt, fix, free } = validator;
    const words = /^call a method on its validator, as in validator\.check\(declaration\)/;
    const isSaid = (error) => error instanceof TypeError && words.test(error.message);
    for (const method of [check, checkField, checkParts, patch, patchAt, fix, free]) {
      assert.throws(() => method(parcel), isSaid);
      for (const other of [new Proxy(validator, {}), Object.create(validator), {}, 5]) assert.throws(() => method.call(other, parcel), isSaid);
    }
    return assert.rejects(checkBatch("{}"), isSaid);
  });

  test("does not keep the memory of thousands of others", async () => {
    const { memory } = await import(shop.installed("wasm/declarant.js")).then(({ initSync }) => initSync());
    const size = () => memory.buffer.byteLength;
    for (let round = 0; round < 200; round++) declarant.applyFixes(parcel, { on });
    const before = size();
    for (let round = 0; round < 5_000; round++) declarant.applyFixes(parcel, { on });
    assert.equal(size(), before);
  });
});
