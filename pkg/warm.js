// What an idle page checks before anybody types.

/** What most declarations have. */
const USUAL = {
  seller: { name: "Shop", address: { line: "Gate 1", city: "Oslo", postcode: "0150", country: "NO" } },
  buyer: { name: "Eva Weber", address: { line: "Weg 2", city: "Berlin", postcode: "10115", country: "DE" } },
  transaction: { nature: "sale", relationship: "b2c", paid: { amount: "9.00", currency: "EUR" } },
  shipment: { destination: "DE", mode: "air", grossMass: { value: "0.2", unit: "KGM" } },
  items: [
    {
      description: "Cotton socks", hsCode: "611595", origin: "PT", quantity: { value: "1", unit: "PR" },
      netMass: { value: "0.1", unit: "KGM" }, value: { amount: "9.00", currency: "EUR" },
    },
  ],
};

/**
 * Checks what most declarations have while the page is idle, unless it checks something itself. The first check builds
 * tables and compiles functions, which takes a tenth of a second on a phone: a shopper's first key would wait for it.
 */
export async function warm(Validator, checksSoFar) {
  // The table of words takes half of the time.
  for (const [checked, part] of [{ items: USUAL.items }, USUAL].entries()) {
    await new Promise((idle) => requestIdleCallback(idle));
    if (checksSoFar() > checked) return;
    const validator = new Validator();
    validator.check(part);
    validator.free();
  }
}
