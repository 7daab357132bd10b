// What is done with a report: findings by field, one fix at a time, two reports compared, issues of form libraries.

import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { installed } from "./project.mjs";

const on = "2026-11-23";
const { declarant } = await installed();

const parcel = {
  part: "shopper",
  purpose: "personal",
  shipment: { destination: "BR" },
  buyer: {
    name: "Ana Souza ",
    address: { line: "Rua das Flores 12", city: "Curitiba", postcode: "80010-000", subdivision: "Paraná", country: "BR" },
    phone: "+55 41 99999-0000",
    personalId: { scheme: "br-cpf", value: "390.533.447-05 " },
  },
};
const reportOn = (declaration, options) => new declarant.Validator({ on, ...options }).check(declaration);

test("findings are grouped by their field, and those without a place under the empty pointer", () => {
  const report = reportOn("<Declaration xmlns='urn:wco:datamodel:WCO:DEC-DMS:2'><Nowhere/></Declaration>");
  const grouped = declarant.groupByField(report);
  assert.equal([...grouped.values()].flat().length, report.findings.length);
  assert.ok(grouped.get("").every(({ path }) => path === null));
  for (const [path, findings] of declarant.groupByField(reportOn(parcel))) {
    for (const finding of findings) assert.equal(finding.path, path);
  }
});

test("findings are grouped by the fields that a form has, the worst first", () => {
  const fields = ["/buyer/address/line", "/buyer/address/country", "/buyer/personalId/value", "/items/0/hsCode"];
  const rulesAt = (declaration, path, to = "BR") => declarant.groupByField(reportOn(declaration, { to }), fields).get(path)?.map(({ rule }) => rule);
  const buyer = { name: parcel.buyer.name };
  const shopper = { ...parcel, buyer };
  assert.deepEqual(rulesAt(shopper, "/buyer/personalId/value"), ["recipient-number-missing"]);
  assert.deepEqual(rulesAt(shopper, "/buyer/address/line"), ["field-missing"]);
  // The form has no field for the name.
  assert.deepEqual(rulesAt(shopper, ""), ["value-untrimmed"]);
  const seller = { part: "seller", items: [{ description: "Mobile phone", hsCode: "8517.12" }] };
  assert.deepEqual(rulesAt(seller, "/items/0/hsCode", "DE").slice(0, 2), ["hs-code-outdated", "hs-code-malformed"]);
  // A form may have one field for an object.
  const whole = declarant.groupByField(reportOn(shopper, { to: "BR" }), ["/buyer"]);
  assert.deepEqual([...whole.keys()], ["/buyer"]);
  for (const wrong of ["/buyer/name", [1], new Set(fields)]) {
    assert.throws(() => declarant.groupByField(reportOn(parcel), wrong), new TypeError('the fields must be a list of JSON Pointers, such as ["/buyer/name"]'));
  }
});

describe("one fix", () => {
  test("changes what its finding is about and nothing else", () => {
    const finding = reportOn(parcel).findings.find(({ path, fix }) => path === "/buyer/name" && fix);
    const fixed = declarant.applyFix(parcel, finding, { on });
    assert.deepEqual(fixed, { ...parcel, buyer: { ...parcel.buyer, name: "Ana Souza" } });
    assert.equal(parcel.buyer.name, "Ana Souza ");
  });

  test("works out an identity number, which its patch doesn't show", () => {
    const finding = reportOn(parcel).findings.find(({ path, fix }) => path === "/buyer/personalId/value" && fix);
    assert.equal(finding.fix.patch[0].value, undefined);
    assert.equal(declarant.applyFix(parcel, finding, { on }).buyer.personalId.value, "390.533.447-05");
  });

  test("is none where the finding has none", () => {
    const finding = reportOn({ part: "shopper" }).findings.find(({ fix }) => fix === undefined);
    const declaration = {};
    assert.equal(declarant.applyFix(declaration, finding), declaration);
  });
});

describe("two reports", () => {
  test("are the same of the same declaration, by their digests", () => {
    const compared = declarant.compareReports(reportOn(parcel), reportOn(structuredClone(parcel)));
    assert.deepEqual(compared, { same: true, by: "digest", differences: [] });
  });

  test("name the edition that differs", () => {
    const { same, differences } = declarant.compareReports(reportOn(parcel, { to: "BR" }), reportOn(parcel, { to: "BR", on: "2024-01-01" }));
    assert.equal(same, false);
    assert.ok(differences.some(({ what, name }) => what === "edition" && name === "profile"), JSON.stringify(differences));
  });

  test("name the findings that only one of them has", () => {
    const other = { ...parcel, buyer: { ...parcel.buyer, name: "Ana Souza" } };
    const { differences } = declarant.compareReports(reportOn(parcel), reportOn(other));
    assert.deepEqual(differences.map(({ what, mine, theirs }) => [what, mine?.path, theirs]), [["finding", "/buyer/name", null]]);
  });

  test("say that the declaration was another where all they say is alike", () => {
    const other = { ...parcel, buyer: { ...parcel.buyer, name: "Eva Souza " } };
    const { same, differences } = declarant.compareReports(reportOn(parcel), reportOn(other));
    assert.deepEqual([same, differences.map(({ what }) => what)], [false, ["digest"]]);
  });

  test("are compared by what they say where one has no digest", () => {
    const compared = declarant.compareReports(reportOn(parcel, { digest: false }), reportOn(parcel));
    assert.deepEqual(compared, { same: true, by: "content", differences: [] });
    const [mine, theirs] = [parcel, {}].map((declaration) => ({ ...reportOn(declaration), digest: null }));
    assert.equal(declarant.compareReports(mine, { ...mine }).by, "content");
    assert.equal(declarant.compareReports(mine, theirs).same, false);
  });

  test("name what differs in spite of equal digests", () => {
    const goods = (amount, description = "Ceramic mug") => ({
      part: "seller", shipment: { destination: "DE" }, items: [{ description, hsCode: "851712", value: { amount, currency: "EUR" } }],
    });
    const compared = (mine, theirs) => {
      assert.equal(mine.digest, theirs.digest);
      const { same, by, differences } = declarant.compareReports(mine, theirs);
      return [same, by, differences.map(({ what, name }) => [what, name])];
    };
    const finding = (rule) => [false, "content", [["finding", rule]]];
    assert.deepEqual(compared(reportOn(goods("42.00")), reportOn(goods(42))), finding("number-unquoted"));
  });

  test("name what one of them says otherwise of the fix, the purpose and what is due", () => {
    const goods = (amount) => ({
      shipment: { destination: "DE", exportCountry: "NO", mode: "post", freight: { amount: "6.00", currency: "EUR" } },
      transaction: { nature: "sale", relationship: "b2c", taxIncluded: false },
      items: [{ description: "Ceramic mug", hsCode: "6912.00", value: { amount, currency: "EUR" } }],
    });
    const mine = JSON.parse(JSON.stringify({ ...reportOn(goods("42.00")), digest: null }));
    const changes = {
      "finding hs-code-malformed": (report) => (report.findings.find(({ fix }) => fix).fix.patch[0].value = "610910"),
      "purpose reasons": (report) => report.purpose.reasons.pop(),
      "clearance schemes": (report) => (report.clearance.schemes[0].answer = "no such answer"),
      "clearance estimate": (report) => (report.clearance.estimate = null),
    };
    for (const [wanted, change] of Object.entries(changes)) {
      const theirs = structuredClone(mine);
      change(theirs);
      const { same, differences } = declarant.compareReports(mine, theirs);
      assert.equal(same, false, wanted);
      assert.ok(differences.every(({ what, name }) => `${what} ${name}` === wanted), JSON.stringify(differences));
    }
    const dearer = declarant.compareReports(mine, { ...reportOn(goods("120.00")), digest: null });
    assert.deepEqual(dearer.differences.map(({ name }) => name), ["estimate"]);
  });

  test("are the same where one of them had no words to compare a code with", () => {
    const [mine, other] = ["851712", "610910"].map((hsCode) => reportOn({ items: [{ description: "Ceramic mug", hsCode }] }));
    const rule = "hs-description-mismatched";
    assert.ok(mine.findings.some((finding) => finding.rule === rule));
    // As the report of a page that loaded none.
    const wordless = JSON.parse(JSON.stringify({ ...mine, digest: mine.digest }));
    wordless.findings = wordless.findings.filter((finding) => finding.rule !== rule);
    const [loaded, unread] = [wordless, { ...wordless, notChecked: [{ rule, why: "no words" }, ...wordless.notChecked] }];
    for (const both of [[mine, unread], [unread, mine], [unread, unread]]) {
      assert.deepEqual(declarant.compareReports(...both), { same: true, by: "digest", differences: [] });
    }
    // With words on both sides the finding is missing.
    assert.deepEqual(declarant.compareReports(mine, loaded).differences.map(({ what, name }) => [what, name]), [["finding", rule]]);
    assert.equal(declarant.compareReports(other, unread).same, false);
  });

  test("are the same in two languages", () => {
    for (const digest of [true, false]) {
      const [english, german] = ["en", "de"].map((lang) => reportOn(parcel, { lang, digest }));
      assert.notEqual(english.editions.lang, german.editions.lang);
      const { same, differences } = declarant.compareReports(english, german);
      assert.deepEqual([same, differences], [true, []]);
    }
  });

  test("in two languages are of two declarations where their digests say so", () => {
    const other = { ...parcel, buyer: { ...parcel.buyer, name: "Eva Souza " } };
    const { same, differences } = declarant.compareReports(reportOn(parcel), reportOn(other, { lang: "de" }));
    assert.deepEqual([same, differences.map(({ what }) => what)], [false, ["digest"]]);
  });

  test("are the same where one of them lacks messages of its language", () => {
    const mine = JSON.parse(JSON.stringify(reportOn(parcel)));
    const unspoken = { ...mine, notChecked: [{ rule: "lang", why: "there are no messages in Welsh" }, ...mine.notChecked] };
    const german = { ...unspoken, editions: { ...mine.editions, lang: "de" } };
    for (const theirs of [unspoken, german]) {
      for (const both of [[mine, theirs], [theirs, mine]]) {
        assert.deepEqual(declarant.compareReports(...both), { same: true, by: "digest", differences: [] });
      }
    }
  });

  test("of which one comes from elsewhere are compared whatever that is, or refused in words of the package", () => {
    const mine = JSON.parse(JSON.stringify(reportOn(parcel)));
    // Nothing in it is looked at more often than it is long.
    const many = declarant.compareReports(mine, { ...mine, findings: Array.from({ length: 80_000 }, () => ({})) });
    assert.equal(many.differences.length, mine.findings.length + 80_000);
    const again = declarant.compareReports({ ...mine, findings: Array(80_000).fill({}) }, { ...mine, findings: Array(80_001).fill({}) });
    assert.deepEqual(again.differences.map(({ what }) => what), ["finding"]);
    const deep = JSON.parse(`${'{"a":'.repeat(50_000)}1${"}".repeat(50_000)}`);
    const others = [
      { findings: [null] }, { findings: [5] }, { findings: new Array(1) }, { findings: {} }, {}, null, 5,
      { ...mine, findings: [{ params: deep }] }, { ...mine, editions: { declarant: deep } },
    ];
    for (const theirs of others) {
      for (const both of [[mine, theirs], [theirs, mine]]) {
        assert.throws(() => declarant.compareReports(...both), new TypeError("a report is what `check` gives, with a list of findings"));
      }
    }
    for (const findings of [[null], [undefined], new Array(1), {}, null]) {
      assert.throws(() => declarant.groupByField({ findings }), new TypeError("a report is what `check` gives, with a list of findings"));
    }
    for (const part of ["notChecked", "notListed", "editions", "purpose", "clearance", "verdict"]) {
      for (const other of [5, "text", true, [null], [5]]) {
        const { same, differences } = declarant.compareReports(mine, { ...mine, [part]: other, digest: undefined });
        assert.equal(same, false, `${part}: ${JSON.stringify(other)}`);
        assert.ok(differences.every(({ what }) => what.startsWith(part.replace(/s$/, ""))), JSON.stringify(differences));
      }
    }
  });

  test("with equal digests are compared by what both have", () => {
    const { verdict, findings, editions, digest } = reportOn(parcel);
    const compared = declarant.compareReports({ verdict, findings, editions, digest }, reportOn(parcel));
    assert.deepEqual(compared, { same: true, by: "digest", differences: [] });
  });
});

describe("an issue of the Standard Schema", () => {
  const issuesOf = (value, options, how) => declarant.standardSchema({ on, ...options }, how)["~standard"].validate(value).issues ?? [];

  test("ends at a field that a form has", () => {
    const paths = issuesOf({ part: "shopper", buyer: { personalId: { scheme: "br-cpf", value: "" } }, shipment: { destination: "BR" } }, { to: "BR" }, { warnings: true });
    const keys = paths.map(({ path }) => path.join("."));
    assert.ok(keys.includes("buyer.personalId.value"), keys.join("\n"));
    assert.ok(!keys.includes("buyer.personalId"), keys.join("\n"));
  });

  test("has numbers for lists, there or not", () => {
    for (const value of [{ part: "seller", items: [{ value: {} }] }, { part: "seller" }]) {
      const items = issuesOf(value).map(({ path }) => path).filter(([first]) => first === "items");
      assert.ok(items.length > 0);
      for (const path of items) assert.equal(typeof path[1], "number", JSON.stringify(path));
    }
  });

  test("keeps rule, severity and help", () => {
    const [issue] = issuesOf({ part: "seller", items: [{ origin: "ZZ" }] });
    assert.equal(issue.severity, "error");
    assert.ok(issue.rule && issue.help && issue.message);
  });

  test("says what to do in its message where that is asked", () => {
    const value = { part: "seller", items: [{ origin: "ZZ" }] };
    const [{ message, help }] = issuesOf(value);
    assert.equal(issuesOf(value, {}, { help: true })[0].message, `${message} ${help}`);
  });

  test("has no blank between sentences of Chinese", async () => {
    await declarant.loadMessages("zh");
    const value = { part: "seller", items: [{ origin: "ZZ" }] };
    const [{ message, help }] = issuesOf(value, { lang: "zh" });
    assert.ok(message.endsWith("。"), message);
    assert.equal(issuesOf(value, { lang: "zh" }, { help: true })[0].message, message + help);
  });

  test("is a warning where that is asked", () => {
    const value = { part: "shopper", buyer: { address: { postcode: "01310", country: "BR" } } };
    const warnings = (how) => issuesOf(value, {}, how).filter(({ severity }) => severity === "warning").length;
    assert.equal(warnings(), 0);
    assert.ok(warnings({ warnings: true }) > 0);
  });

  test("is refused with its options when the schema is made", () => {
    assert.throws(() => declarant.standardSchema({ too: "DE" }), TypeError);
    assert.throws(() => declarant.standardSchema({ to: "Germany" }), TypeError);
  });
});
