// Generated from the dictionary by `UPDATE=1 cargo test --test schemas`.

// The fields of each class in the order of their numbers. A value is `null`; an object, and an entry of a list,
// is the object of its fields.
const taxId = { scheme: null, value: null };
const document = { type: null, id: null };
const party = { name: null, id: null, address: { line: null, city: null, postcode: null, subdivision: null, country: null }, email: null, phone: null, personalId: { scheme: null, value: null }, taxIds: taxId };
const item = { description: null, hsCode: null, origin: null, quantity: { value: null, unit: null }, netMass: { value: null, unit: null }, grossMass: { value: null, unit: null }, value: { amount: null, currency: null }, brand: null, gtin: null, gtinExists: null, sku: null, mpn: null, manufacturer: party, url: null, dangerousGoods: { un: null }, documents: document, wco: null };
const declaration = { part: null, reference: null, issued: null, seller: party, buyer: party, consignor: party, consignee: party, importer: party, declarant: party, platform: party, responsiblePerson: party, purpose: null, transaction: { nature: null, relationship: null, date: null, paid: { amount: null, currency: null }, taxIncluded: null, terms: null }, shipment: { itemId: null, ucr: null, exportCountry: null, destination: null, mode: null, grossMass: { value: null, unit: null }, packages: null, freight: { amount: null, currency: null }, insurance: { amount: null, currency: null }, total: { amount: null, currency: null } }, items: item, wco: null };

export const CLASSES = [declaration, party, taxId, item, document];
