// The operations of fixes, beside another implementation of RFC 6902.

import assert from "node:assert/strict";
import { test } from "node:test";
import jsonPatch from "fast-json-patch";
import { patched, withValue } from "../../pkg/patch.js";

/** Numbers that look random and are the same in every run. */
function random(seed) {
  let state = seed;
  return (end) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * end);
  };
}

const KEYS = ["a", "b/c", "d~e", "items", "1"];

function tree(below, depth) {
  const kind = below(depth > 3 ? 3 : 6);
  if (kind === 0) return null;
  if (kind < 3) return ["x", 5, true, ""][below(4)];
  const entries = Array.from({ length: below(5) }, () => tree(below, depth + 1));
  return kind === 3 ? entries : Object.fromEntries(entries.map((value) => [KEYS[below(KEYS.length)], value]));
}

/** The pointers of all values below the top. */
function pointers(value, above = "") {
  if (value === null || typeof value !== "object") return [];
  return Object.entries(value).flatMap(([key, inner]) => {
    const path = `${above}/${jsonPatch.escapePathComponent(key)}`;
    return [path, ...pointers(inner, path)];
  });
}

test("operations do what another implementation does, and leave the one given as it is", () => {
  const below = random(2026);
  let applied = 0;
  for (let round = 0; round < 5000; round++) {
    const before = { top: tree(below, 0), list: [tree(below, 1), null, tree(below, 1)] };
    const text = JSON.stringify(before);
    let expected = structuredClone(before);
    const operations = [];
    for (let count = 0; count < 4; count++) {
      const places = pointers(expected);
      const path = places[below(places.length)];
      if (path === undefined) break;
      const operation = [{ op: "remove", path }, { op: "replace", path, value: "new" }, { op: "add", path, value: { un: "3480" } }][below(3)];
      expected = jsonPatch.applyOperation(expected, structuredClone(operation), true).newDocument;
      operations.push(operation);
    }
    assert.deepEqual(patched(before, operations), expected, `${text} ${JSON.stringify(operations)}`);
    assert.equal(JSON.stringify(before), text);
    applied += operations.length;
  }
  assert.ok(applied > 10_000);
});

test("an operation whose place is not there changes nothing", () => {
  const before = { shipment: "", items: [1], none: null };
  for (const path of ["/shipment/destination", "/items/2", "/items/x", "/none/a", "/missing/a", "/items/01", "/toString/name"]) {
    for (const op of ["add", "replace", "remove"]) {
      assert.deepEqual(patched(before, [{ op, path, value: "x" }]), before, `${op} ${path}`);
    }
  }
});

test("keys of every name are kept, and prototypes are left alone", () => {
  const before = JSON.parse('{"__proto__": {"a": null, "b": 1}, "constructor": {"c": " x"}, "unknown": {"d": [1]}}');
  const after = patched(before, [
    { op: "replace", path: "/constructor/c", value: "x" },
    { op: "remove", path: "/__proto__/a" },
  ]);
  assert.equal(JSON.stringify(after), '{"__proto__":{"b":1},"constructor":{"c":"x"},"unknown":{"d":[1]}}');
  assert.equal(after.unknown, before.unknown);
  assert.equal({}.a, undefined);
});

test("what has a toJSON is changed in the form that JSON sees", () => {
  const before = { items: [{ toJSON: () => ({ sku: null, brand: "Nord" }) }] };
  assert.deepEqual(patched(before, [{ op: "remove", path: "/items/0/sku" }]), { items: [{ brand: "Nord" }] });
});

test("a value in a list that is shorter has empty entries before it, and none of them is a hole", () => {
  const row = withValue(withValue({}, "/items/0/sku", "A"), "/items/3/sku", "B");
  assert.deepEqual(row, { items: [{ sku: "A" }, {}, {}, { sku: "B" }] });
  assert.equal(JSON.stringify(withValue({ items: [{}] }, "/items/2", "x")), '{"items":[{},{},"x"]}');
  assert.deepEqual(withValue(row, "/items/1/sku", "C").items, [{ sku: "A" }, { sku: "C" }, {}, { sku: "B" }]);
  assert.equal(row.items.length, 4);
});
