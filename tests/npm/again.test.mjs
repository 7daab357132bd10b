// The same object checked again says what a new validator says of it, whatever changed in between.
import assert from "node:assert/strict";
import { test } from "node:test";
import { installed } from "./project.mjs";
import { declarations } from "../../benches/declarations.mjs";

const on = "2026-11-23";
const { declarant: { Validator } } = await installed();

/** The report with its digest, which is worked out when it is read. */
const told = (report) => JSON.parse(JSON.stringify(report));

function agrees(validator, declaration, what) {
  const fresh = new Validator({ on });
  assert.deepEqual(told(validator.check(declaration)), told(fresh.check(JSON.parse(JSON.stringify(declaration)))), what);
  // Reading a digest takes the object out of the engine, so this check is the one that sends only what changed.
  const again = validator.check(declaration);
  const report = fresh.check(JSON.parse(JSON.stringify(declaration)));
  fresh.free();
  const { verdict, findings } = report;
  assert.deepEqual({ verdict: again.verdict, findings: again.findings }, { verdict, findings }, what);
  return again;
}

test("an object whose values change one by one", () => {
  const validator = new Validator({ on });
  for (const declaration of declarations(10)) {
    agrees(validator, declaration, "new");
    const [item] = declaration.items;
    const changes = [
      () => { item.description = "Goods"; },
      () => { item.hsCode = "99"; },
      () => { item.gtinExists = true; },
      () => { declaration.shipment.destination = "US"; },
      () => { declaration.buyer.name = ""; },
      () => { declaration.seller.address.city = "Malmö"; declaration.seller.address.country = "SE"; },
      () => { item.description = "\ud800"; },
      () => { item.value.amount = 12; },
      () => { item.value.amount = "12.00"; },
      () => { item.colour = "red"; },
      () => { delete item.colour; },
      () => { delete item.sku; },
      () => { item.sku = undefined; },
      () => { declaration.items.pop(); },
      () => { declaration.items.push({ ...item }); },
      () => { declaration.items[1] = structuredClone(declaration.items[2]); },
      () => { declaration.buyer = Object.assign(new (class Person {})(), declaration.buyer); },
      () => { declaration.wco = { FunctionCode: "9" }; },
    ];
    changes.forEach((change, at) => {
      const report = validator.check(declaration);
      const before = told(report);
      validator.check(declaration);
      change();
      agrees(validator, declaration, `change ${at}`);
      assert.deepEqual(told(report), before, "an earlier report keeps its digest");
    });
  }
  validator.free();
});

test("a digest read late is that of the object when it was checked", () => {
  const validator = new Validator({ on });
  const [declaration] = declarations(1);
  validator.check(declaration);
  declaration.reference = "ORD-1";
  const [first, wanted] = [validator.check(declaration), new Validator({ on }).check(structuredClone(declaration)).digest];
  declaration.reference = "ORD-2";
  const second = validator.check(declaration);
  assert.equal(first.digest, wanted);
  assert.notEqual(second.digest, wanted);
});

test("a digest read after hundreds of changes is that of the object when it was checked", () => {
  const validator = new Validator({ on });
  const [declaration] = declarations(1);
  validator.check(declaration);
  const known = [];
  for (let change = 0; change < 700; change++) {
    const item = declaration.items[change % declaration.items.length];
    item[change % 3 === 0 ? "description" : "sku"] = `SKU-${change}`;
    const report = validator.check(declaration);
    if (change % 100 === 7) known.push([report, new Validator({ on }).check(structuredClone(declaration)).digest]);
  }
  for (const [report, wanted] of known) assert.equal(report.digest, wanted);
  assert.equal(new Set(known.map(([, digest]) => digest)).size, 7);
});

test("what is worked out late is of the declaration when it was checked", () => {
  const [declaration, other] = declarations(2);
  const encoder = new TextEncoder();
  const forms = { text: JSON.stringify, bytes: (object) => encoder.encode(JSON.stringify(object)), object: (object) => object };
  const later = {
    "nothing else": () => {},
    "another check": (validator) => validator.check(other),
    "a changed value, checked": (validator, object) => {
      object.purpose = "commercial";
      validator.check(object);
    },
    "a changed value, checked at its field": (validator, object) => {
      object.purpose = "commercial";
      validator.checkField("/reference", "ORD-3", object);
    },
    "another digest": (validator) => validator.check(other).digest,
    "bytes that changed": (validator, _, input) => input instanceof Uint8Array && input.fill(32),
    "a validator that was freed": (validator) => validator.free(),
  };
  const wanted = new Validator({ on, digest: true }).check(declaration);
  for (const [form, make] of Object.entries(forms)) {
    for (const [name, run] of Object.entries(later)) {
      const validator = new Validator({ on });
      const object = structuredClone(declaration);
      const input = make(object);
      const report = validator.check(input);
      run(validator, object, input);
      assert.deepEqual(report.clearance, wanted.clearance, `${form}, ${name}`);
      assert.deepEqual(report.purpose, wanted.purpose, `${form}, ${name}`);
    }
  }
  const validator = new Validator({ on });
  assert.deepEqual(Object.keys(validator.check(declaration)), Object.keys(wanted));
  declaration.purpose = "commercial";
  const again = structuredClone(validator.check(declaration));
  assert.deepEqual(again.clearance, new Validator({ on }).check(structuredClone(declaration)).clearance);
  assert.notDeepEqual(again.purpose, wanted.purpose);
});

test("another check in between", () => {
  const validator = new Validator({ on });
  const [declaration, other] = declarations(2);
  for (const between of [
    () => validator.check(JSON.stringify(other)),
    () => validator.check(other),
    () => validator.checkField("/items/0/hsCode", "6109", other),
    () => validator.fix(structuredClone(other)),
  ]) {
    validator.check(declaration);
    declaration.reference += "1";
    between();
    agrees(validator, declaration, String(between));
  }
});

test("an object that was checked at a field alone is judged whole", () => {
  const [good] = declarations(1);
  const bad = structuredClone(good);
  bad.items.push({ description: "gift" });
  delete bad.buyer;
  for (const [before, other] of [[good, bad], [bad, good], [JSON.stringify(good), bad]]) {
    const validator = new Validator({ on });
    validator.check(before);
    validator.checkField("/items/0/hsCode", "610910", other);
    agrees(validator, other, JSON.stringify(before));
  }
  const validator = new Validator({ on });
  validator.check(good);
  good.items.push({ description: "gift" });
  validator.checkField("/items/1/hsCode", "1", good);
  agrees(validator, good, "an item that was added");
});

test("a getter that checks another object", () => {
  const validator = new Validator({ on });
  const [declaration, other] = declarations(2);
  let busy = true;
  const { reference } = declaration;
  Object.defineProperty(declaration, "reference", {
    enumerable: true,
    get() {
      if (busy) validator.check(other);
      return reference;
    },
  });
  validator.check(declaration);
  validator.check(declaration);
  declaration.items[0].description = "Goods";
  const { findings } = validator.check(declaration);
  busy = false;
  assert.deepEqual(findings, new Validator({ on }).check(structuredClone(declaration)).findings);
});
