// A platform's own test: the parcels that it makes are complete. Jest needs no setting for it.
const { Validator } = require("declarant");
const parcel = require("declarant/samples/consignment.json");

test("a parcel passes", () => {
  const { verdict, findings } = new Validator({ on: "2026-11-23" }).check(parcel);
  expect(findings.filter(({ severity }) => severity === "error")).toEqual([]);
  expect(verdict).toBe("pass");
});
