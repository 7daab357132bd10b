// Orders and customs forms of other systems: what becomes of each field, and what is left out.

import assert from "node:assert/strict";
import { test } from "node:test";
import { installed } from "./project.mjs";

const { shop, declarant } = await installed();
const adapters = await import(shop.installed("adapters.js"));

test("a Shopify order", () => {
  const { declaration, leftOut } = adapters.fromShopify({
    id: 450789469,
    name: "#1001",
    created_at: "2026-11-20T09:15:00+01:00",
    currency: "EUR",
    email: "kari@example.com",
    taxes_included: false,
    total_weight: 620,
    total_shipping_price_set: { shop_money: { amount: "6.00", currency_code: "EUR" } },
    shipping_address: { first_name: "Kari", last_name: "Holm", address1: "Lindenallee 7", address2: null, city: "Berlin", zip: "10115", country_code: "DE", phone: "+493012345678" },
    line_items: [{ title: "Knitted wool scarf", variant_title: "grey", quantity: 3, price: "19.90", total_discount: "9.70", grams: 120, sku: "SC-1", vendor: "Nordlys", fulfillable_quantity: 3 }],
  });
  assert.deepEqual(declaration, {
    reference: "#1001",
    buyer: {
      name: "Kari Holm",
      address: { line: "Lindenallee 7", city: "Berlin", postcode: "10115", country: "DE" },
      phone: "+493012345678",
      email: "kari@example.com",
    },
    transaction: { nature: "sale", date: "2026-11-20", taxIncluded: false },
    shipment: { destination: "DE", grossMass: { value: "620", unit: "GRM" }, freight: { amount: "6.00", currency: "EUR" } },
    items: [{
      description: "Knitted wool scarf grey",
      quantity: { value: "3", unit: "C62" },
      value: { amount: "50.00", currency: "EUR" },
      netMass: { value: "360", unit: "GRM" },
      brand: "Nordlys",
      sku: "SC-1",
    }],
  });
  assert.deepEqual(leftOut, ["/id", "/line_items/0/fulfillable_quantity"]);
});

test("a Shopify order's lines are worth what is left after discounts, and only those that are shipped are in the parcel", () => {
  const line = { title: "Mug", quantity: 2, price: "10.00", total_discount: "0.00" };
  const worth = (more) => adapters.fromShopify({ currency: "USD", line_items: [{ ...line, ...more }] }).declaration.items?.[0].value?.amount;
  assert.equal(worth({}), "20.00");
  assert.equal(worth({ discount_allocations: [{ amount: "3.50" }, { amount: "0.505" }] }), "15.995");
  assert.equal(worth({ total_discount: "3.50", discount_allocations: [{ amount: "3.50" }] }), "16.50");
  assert.equal(worth({ total_discount: "20.05" }), "-0.05");
  assert.equal(worth({ total_discount: "half" }), undefined);
  const { declaration, leftOut } = adapters.fromShopify({ line_items: [line, { title: "Gift card", requires_shipping: false }] });
  assert.equal(declaration.items.length, 1);
  assert.deepEqual(leftOut, ["/line_items/1/title", "/line_items/1/requires_shipping"]);
});

test("what was removed from a Shopify order isn't in its parcel", () => {
  const line = { title: "Mug", quantity: 3, price: "10.00", grams: 400 };
  const parcel = (...lines) => adapters.fromShopify({ currency: "EUR", total_weight: 1200, line_items: lines }).declaration;
  const edited = parcel({ ...line, current_quantity: 1 }, { ...line, current_quantity: 0 });
  assert.equal(edited.items.length, 1);
  assert.deepEqual(edited.items[0].value, { amount: "10.00", currency: "EUR" });
  assert.deepEqual(edited.items[0].netMass, { value: "400", unit: "GRM" });
  // The weight of the order is that of all that was ordered.
  assert.equal(edited.shipment, undefined);
  assert.deepEqual(parcel({ ...line, current_quantity: 3 }).shipment, { grossMass: { value: "1200", unit: "GRM" } });
  // Orders say that there was no discount.
  assert.deepEqual(parcel({ ...line, current_quantity: 1, total_discount: "0.00", discount_allocations: [] }).items[0].value, { amount: "10.00", currency: "EUR" });
  // How much of a discount went with what was removed isn't known.
  assert.equal(parcel({ ...line, current_quantity: 1, total_discount: "3.00" }).items[0].value, undefined);
});

test("what was refunded of an older Shopify order isn't in its parcel", () => {
  const line = { title: "Mug", quantity: 3, price: "10.00", grams: 400 };
  const { declaration, leftOut } = adapters.fromShopify({
    currency: "EUR",
    total_weight: 2400,
    line_items: [{ ...line, id: 1 }, { ...line, id: 2 }, { ...line, id: 3 }],
    refunds: [{ refund_line_items: [{ line_item_id: 1, quantity: 2 }, { line_item_id: 2, quantity: 1 }] }, { refund_line_items: [{ line_item_id: 2, quantity: 2 }] }],
  });
  assert.deepEqual(declaration.items.map(({ quantity, value }) => [quantity.value, value.amount]), [["1", "10.00"], ["3", "30.00"]]);
  assert.equal(declaration.shipment, undefined);
  assert.ok(!leftOut.some((pointer) => pointer.startsWith("/refunds/0/refund_line_items/0")));
});

test("a Shopify order of GraphQL has codes, origins and masses, in the answer that it came in", () => {
  const shop = (amount) => ({ shopMoney: { amount, currencyCode: "EUR" } });
  const line = (more) => ({
    title: "Knitted wool scarf", variantTitle: "grey", quantity: 3, currentQuantity: 3, sku: "SC-1", vendor: "Nordlys", originalUnitPriceSet: shop("19.90"),
    discountAllocations: [{ allocatedAmountSet: shop("9.70") }],
    variant: { inventoryItem: { harmonizedSystemCode: "621420", countryCodeOfOrigin: "NO", measurement: { weight: { value: 0.12, unit: "KILOGRAMS" } } } },
    ...more,
  });
  const order = (lineItems) => ({
    name: "#1001", createdAt: "2026-11-20T09:15:00Z", currencyCode: "EUR", email: "kari@example.com", taxesIncluded: false, currentShippingPriceSet: shop("6.00"),
    shippingAddress: { firstName: "Kari", lastName: "Holm", address1: "Lindenallee 7", city: "Berlin", zip: "10115", countryCodeV2: "DE" },
    lineItems,
  });
  const { declaration, leftOut } = adapters.fromShopify({ data: { order: order({ nodes: [line({})] }) } });
  assert.deepEqual(declaration, {
    reference: "#1001",
    buyer: { name: "Kari Holm", address: { line: "Lindenallee 7", city: "Berlin", postcode: "10115", country: "DE" }, email: "kari@example.com" },
    transaction: { nature: "sale", date: "2026-11-20", taxIncluded: false },
    shipment: { destination: "DE", freight: { amount: "6.00", currency: "EUR" } },
    items: [{
      description: "Knitted wool scarf grey", hsCode: "621420", origin: "NO", quantity: { value: "3", unit: "C62" },
      value: { amount: "50.00", currency: "EUR" }, netMass: { value: "0.36", unit: "KGM" }, brand: "Nordlys", sku: "SC-1",
    }],
  });
  assert.deepEqual(leftOut, ["/data/order/lineItems/nodes/0/discountAllocations/0/allocatedAmountSet/shopMoney/currencyCode"]);
  // An edited line, one that may have discounts, and lines on another page.
  const node = (more) => ({ node: line(more) });
  const edges = [node({ currentQuantity: 1 }), node({ discountAllocations: undefined }), node({ requiresShipping: false }), node({ currentQuantity: 0 })];
  const other = adapters.fromShopify({ order: order({ edges, pageInfo: { hasNextPage: true } }) });
  assert.deepEqual(other.declaration.items.map(({ quantity, value }) => [quantity.value, value]), [["1", undefined], ["3", undefined]]);
  assert.ok(other.leftOut.includes("/order/lineItems/pageInfo/hasNextPage"));
  assert.equal(adapters.fromShopify({ order: { name: "#1001", line_items: [] } }).declaration.reference, "#1001");
});

test("discounts on shipping come off what a Shopify order costs to ship", () => {
  const shipping = (...lines) => {
    const total_shipping_price_set = { shop_money: { amount: "9.00", currency_code: "EUR" } };
    return adapters.fromShopify({ currency: "EUR", total_shipping_price_set, shipping_lines: lines }).declaration.shipment.freight.amount;
  };
  assert.equal(shipping(), "9.00");
  assert.equal(shipping({ price: "9.00", discount_allocations: [{ amount: "9.00" }] }), "0.00");
  assert.equal(shipping({ price: "6.00", discount_allocations: [{ amount: "1.50" }] }, { price: "3.00", discount_allocations: [] }), "7.50");
  // The total is of other lines, or after the discounts already.
  assert.equal(shipping({ price: "12.00", discount_allocations: [{ amount: "3.00" }] }), "9.00");
});

test("the only variant of a Shopify product has no name", () => {
  const { declaration, leftOut } = adapters.fromShopify({ line_items: [{ title: "Mug", variant_title: "Default Title", quantity: 1, current_quantity: 1 }] });
  assert.equal(declaration.items[0].description, "Mug");
  assert.deepEqual(leftOut, ["/line_items/0/variant_title"]);
});

test("a Shopify order without weights, taxes or readable prices says nothing of them", () => {
  const order = {
    currency: "EUR", taxes_included: true, total_tax: "0.00", tax_lines: [], total_weight: 0,
    line_items: [{ title: "Mug", quantity: 1, price: "19,99", grams: 0, duties: [{ harmonized_system_code: "691200", country_code_of_origin: "PT" }] }],
  };
  const { declaration, leftOut } = adapters.fromShopify(order);
  assert.equal(declaration.transaction.taxIncluded, false);
  assert.equal(declaration.shipment, undefined);
  assert.deepEqual(declaration.items, [{ description: "Mug", hsCode: "691200", origin: "PT", quantity: { value: "1", unit: "C62" } }]);
  assert.ok(leftOut.includes("/line_items/0/price"));
});

test("a WooCommerce order goes to its shipping address, else to its billing address", () => {
  const order = {
    number: "727",
    date_created: "2026-11-20T22:28:02",
    currency: "GBP",
    prices_include_tax: true,
    shipping_total: "4.95",
    billing: { first_name: "Ana", last_name: "Souza", address_1: "Rua das Flores 12", city: "Curitiba", state: "PR", postcode: "80010-000", country: "BR", email: "ana@example.com", phone: "+5541999990000" },
    shipping: { first_name: "", country: "" },
    line_items: [{ name: "Ceramic mug", quantity: 2, total: "18.00", sku: "MUG", tax_class: "" }],
  };
  const { declaration, leftOut } = adapters.fromWooCommerce(order);
  assert.equal(declaration.buyer.name, "Ana Souza");
  assert.equal(declaration.shipment.destination, "BR");
  assert.deepEqual(declaration.items, [{ description: "Ceramic mug", quantity: { value: "2", unit: "C62" }, value: { amount: "18.00", currency: "GBP" }, sku: "MUG" }]);
  // The totals are without tax, however the shop shows its prices.
  assert.equal(declaration.transaction.taxIncluded, false);
  assert.deepEqual(leftOut, ["/prices_include_tax"]);
  const other = { ...order, shipping: { first_name: "Bo", last_name: "Lind", address_1: "Storgata 1", city: "Oslo", postcode: "0155", country: "NO" } };
  assert.equal(adapters.fromWooCommerce(other).declaration.shipment.destination, "NO");
});

test("what was refunded of a WooCommerce order isn't in its parcel, where the refunds name their lines", () => {
  const line = { name: "Mug", quantity: 3, total: "30.00" };
  const refund = (id, quantity, total) => ({ quantity, total, meta_data: [{ key: "_refunded_item_id", value: id }] });
  const items = (more) => adapters.fromWooCommerce({ currency: "GBP", line_items: [{ ...line, id: 5 }, { ...line, id: 6 }], ...more }).declaration.items;
  const left = items({ refunds: [{ line_items: [refund("5", -1, "-10.00"), refund("6", -1, "-10.00")] }, { line_items: [refund("6", -2, "-20.00")] }] });
  assert.deepEqual(left, [{ description: "Mug", quantity: { value: "2", unit: "C62" }, value: { amount: "20.00", currency: "GBP" } }]);
  assert.equal(items({ status: "refunded" }), undefined);
  // The order's own list has totals alone, which don't say of what.
  const { declaration, leftOut } = adapters.fromWooCommerce({ line_items: [line], refunds: [{ id: 9, total: "-10.00" }] });
  assert.equal(declaration.items.length, 1);
  assert.deepEqual(leftOut, ["/refunds/0/id", "/refunds/0/total"]);
});

test("customs information of EasyPost has values and ounces of the line", () => {
  const { declaration, leftOut } = adapters.fromEasyPost({
    contents_type: "gift",
    customs_signer: "A Person",
    customs_items: [{ description: "T-shirt", quantity: 2, value: "21.00", weight: 11.2, hs_tariff_number: "6109.10", origin_country: "PT", currency: null, code: "TS" }],
  });
  assert.deepEqual(declaration, {
    transaction: { nature: "gift" },
    items: [{
      description: "T-shirt", hsCode: "6109.10", origin: "PT", quantity: { value: "2", unit: "C62" },
      value: { amount: "21.00", currency: "USD" }, netMass: { value: "11.2", unit: "ONZ" }, sku: "TS",
    }],
  });
  assert.deepEqual(leftOut, ["/customs_signer"]);
});

test("a Shippo shipment, whose terms are only taken where they are of Incoterms 2020", () => {
  const shipment = {
    address_from: { name: "Atelier Nord", street1: "Storgata 1", city: "Oslo", zip: "0155", country: "NO" },
    address_to: { name: "Kari Holm", street1: "Lindenallee 7", city: "Berlin", zip: "10115", country: "DE" },
    parcels: [{ weight: "0.82", mass_unit: "kg" }],
    customs_declaration: {
      contents_type: "MERCHANDISE", incoterm: "DDU",
      items: [{ description: "Scarf", quantity: 1, net_weight: "300", mass_unit: "g", value_amount: "42.00", value_currency: "EUR", origin_country: "NO", tariff_number: "621420" }],
    },
  };
  const { declaration, leftOut } = adapters.fromShippo(shipment);
  assert.equal(declaration.transaction.terms, undefined);
  assert.deepEqual(leftOut, ["/customs_declaration/incoterm"]);
  assert.deepEqual(declaration.shipment, { exportCountry: "NO", destination: "DE", grossMass: { value: "0.82", unit: "KGM" }, packages: 1 });
  assert.deepEqual(declaration.items[0].netMass, { value: "300", unit: "GRM" });
  const grossOf = (...parcels) => {
    const adapted = adapters.fromShippo({ parcels });
    return [adapted.declaration.shipment?.grossMass, adapted.leftOut.length];
  };
  assert.deepEqual(grossOf({ weight: "0.82", mass_unit: "kg" }, { weight: 1.3, mass_unit: "kg" }), [{ value: "2.12", unit: "KGM" }, 0]);
  assert.deepEqual(grossOf({ weight: "1", mass_unit: "kg" }, { weight: "3", mass_unit: "lb" }), [undefined, 4]);
  assert.deepEqual(grossOf({ weight: "1", mass_unit: "kg" }, { mass_unit: "kg" }), [undefined, 3]);
  // A list without parcels counts none.
  assert.equal(adapters.fromShippo({ parcels: [] }).declaration.shipment, undefined);
  shipment.customs_declaration.incoterm = "DDP";
  assert.equal(adapters.fromShippo(shipment).declaration.transaction.terms, "DDP");
});

test("the number of a house that Shippo has apart stands behind its street", () => {
  const lineOf = (address) => {
    const { declaration, leftOut } = adapters.fromShippo({ address_to: address });
    assert.deepEqual(leftOut, []);
    return declaration.buyer.address.line;
  };
  assert.equal(lineOf({ street1: "Lindenallee", street_no: "7", street2: "Hof" }), "Lindenallee 7, Hof");
  assert.equal(lineOf({ street1: "Lindenallee 7", street_no: "7" }), "Lindenallee 7");
  assert.equal(lineOf({ street_no: "7" }), "7");
  const { declaration } = adapters.fromShippo({ addressFrom: { street1: "Storgata", streetNo: "17 B" } });
  assert.equal(declaration.seller.address.line, "Storgata 17 B");
});

test("the goods of a ShipEngine shipment are the products of its packages", () => {
  const product = { description: "Scarf", quantity: 2, value: { amount: 21, currency: "eur" }, harmonized_tariff_code: "621420", country_of_origin: "NO" };
  const { declaration } = adapters.fromShipEngine({ packages: [{ products: [product] }, { products: [product] }] });
  assert.equal(declaration.shipment.packages, 2);
  assert.deepEqual(declaration.items.map(({ value }) => value), [{ amount: "42", currency: "EUR" }, { amount: "42", currency: "EUR" }]);
});

test("a ShipEngine shipment", () => {
  const { declaration, leftOut } = adapters.fromShipEngine({
    ship_to: { name: "Kari Holm", address_line1: "Lindenallee 7", city_locality: "Berlin", postal_code: "10115", country_code: "DE" },
    packages: [{ weight: { value: 0.82, unit: "kilogram" } }],
    customs: {
      contents: "returned_goods", non_delivery: "return_to_sender", terms_of_trade_code: "dap",
      customs_items: [{ description: "Scarf", quantity: 1, value: { amount: 42, currency: "eur" }, harmonized_tariff_code: "6214.20", country_of_origin: "NO" }],
    },
  });
  assert.deepEqual(declaration.transaction, { nature: "return", terms: "DAP" });
  assert.deepEqual(declaration.items[0].value, { amount: "42", currency: "EUR" });
  assert.deepEqual(leftOut, ["/customs/non_delivery"]);
});

test("a customs item of ShipEngine has the value of each piece, and a weight that may be either", () => {
  const item = { quantity: 3, value: { amount: "9.90", currency: "usd" }, weight: { value: 8, unit: "ounce" } };
  const adapted = adapters.fromShipEngine({ customs: { customs_items: [item, { ...item, quantity: 1 }] } });
  assert.deepEqual(adapted.declaration.items.map(({ value, netMass }) => [value.amount, netMass]), [
    ["29.70", undefined], ["9.90", { value: "8", unit: "ONZ" }],
  ]);
  assert.deepEqual(adapted.leftOut, ["/customs/customs_items/0/weight/value", "/customs/customs_items/0/weight/unit"]);
});

test("objects of the JavaScript SDKs of Shippo and ShipEngine have other keys", () => {
  const shippo = adapters.fromShippo({
    addressFrom: { name: "Nordlys", country: "NO" },
    addressTo: { name: "Kari Holm", street1: "Lindenallee 7", city: "Berlin", zip: "10115", country: "DE" },
    customsDeclaration: {
      contentsType: "MERCHANDISE",
      items: [{ description: "Mug", quantity: 2, netWeight: "8", massUnit: "oz", valueAmount: "40", valueCurrency: "USD", originCountry: "NO", hsCode: "691200" }],
    },
  });
  assert.deepEqual(shippo.leftOut, []);
  assert.deepEqual(shippo.declaration.shipment, { exportCountry: "NO", destination: "DE" });
  assert.deepEqual(shippo.declaration.items, [{
    description: "Mug", hsCode: "691200", origin: "NO", quantity: { value: "2", unit: "C62" }, value: { amount: "40", currency: "USD" },
    netMass: { value: "8", unit: "ONZ" },
  }]);
  const engine = adapters.fromShipEngine({
    shipTo: { name: "Kari Holm", addressLine1: "Lindenallee 7", cityLocality: "Berlin", postalCode: "10115", countryCode: "DE" },
    customs: { contents: "merchandise", customsItems: [{ description: "Mug", quantity: 2, value: { amount: 10, currency: "usd" }, harmonizedTariffCode: "691200" }], nonDelivery: "treat_as_abandoned" },
  });
  assert.deepEqual(engine.leftOut, ["/customs/nonDelivery"]);
  assert.equal(engine.declaration.buyer.address.line, "Lindenallee 7");
  assert.equal(engine.declaration.items[0].value.amount, "20");
});

test("an id in the place of what it stands for is refused", () => {
  const items = [{ description: "Mug" }];
  for (const [shipment, name] of [
    [{ customs_declaration: "8db8" }, "customs_declaration"],
    [{ address_from: "d799", customs_declaration: { items } }, "address_from"],
    [{ customsDeclaration: { items: [...items, "55b0"] } }, "customsDeclaration.items.1"],
  ]) {
    assert.throws(() => adapters.fromShippo(shipment), { name: "TypeError", message: `${name} is an id: give the object that it stands for` });
  }
});

test("the seller's numbers for tax at the border are read", () => {
  const ioss = [{ scheme: "eu-ioss", value: "IM0400000010" }];
  const easyPost = adapters.fromEasyPost({
    tax_identifiers: [
      { entity: "SENDER", tax_id_type: "IOSS", tax_id: "IM0400000010" },
      { entity: "RECEIVER", tax_id_type: "IOSS", tax_id: "IM0400000020" },
      { entity: "SENDER", tax_id_type: "EORI", tax_id: "DE1234567" },
    ],
  });
  assert.deepEqual(easyPost.declaration.seller, { taxIds: ioss });
  assert.deepEqual(easyPost.leftOut, [1, 2].flatMap((at) => ["entity", "tax_id_type", "tax_id"].map((name) => `/tax_identifiers/${at}/${name}`)));
  const shippo = adapters.fromShippo({ customs_declaration: { exporter_identification: { eori_number: "1", tax_id: { number: "IM0400000010", type: "IOSS" } } } });
  assert.deepEqual(shippo.declaration.seller, { taxIds: ioss });
  assert.deepEqual(shippo.leftOut, ["/customs_declaration/exporter_identification/eori_number"]);
  const shipEngine = adapters.fromShipEngine({ tax_identifiers: [{ taxable_entity_type: "shipper", identifier_type: "voec", value: "2000001" }] });
  assert.deepEqual(shipEngine, { declaration: { seller: { taxIds: [{ scheme: "no-voec", value: "2000001" }] } }, leftOut: [] });
});

test("what isn't read is left out, whatever it is", () => {
  const leftOut = (order) => adapters.fromShopify(order).leftOut;
  assert.deepEqual(leftOut({ line_items: {} }), ["/line_items"]);
  assert.deepEqual(leftOut({ line_items: "mug" }), ["/line_items"]);
  assert.deepEqual(leftOut({ line_items: [{ title: "Mug", price: { amount: "5.00" } }] }), ["/line_items/0/price/amount"]);
  assert.deepEqual(adapters.fromCn23({ category: "dangerous_goods" }).leftOut, ["/category"]);
  assert.deepEqual(adapters.fromCn23({ category: "constructor" }).declaration, { shipment: { mode: "post" } });
});

test("the boxes of CN 23", () => {
  const { declaration, leftOut } = adapters.fromCn23({
    itemId: "RR123456785NO", category: "sale_of_goods", currency: "EUR", totalValue: "42.00", totalGrossWeight: "0.5", postalCharges: "6.00",
    sender: { name: "Atelier Nord", street: "Storgata 1", city: "Oslo", postcode: "0155", country: "NO" },
    addressee: { name: "Kari Holm", street: "Lindenallee 7", city: "Berlin", postcode: "10115", country: "DE" },
    items: [{ description: "Woollen scarf", quantity: "1", netWeight: "0.3", value: "42.00", hsTariffNumber: "621420", countryOfOrigin: "NO" }],
  });
  assert.deepEqual(leftOut, []);
  assert.equal(declaration.shipment.mode, "post");
  assert.deepEqual(declaration.shipment.total, { amount: "42.00", currency: "EUR" });
  // What it makes has the shape of a declaration.
  const shape = new declarant.Validator({ on: "2026-11-23", select: ["structure"] }).check(declaration);
  assert.deepEqual(shape.findings.filter(({ rule }) => !rule.endsWith("-missing")), []);
});

test("what is no order is refused", () => {
  for (const wrong of [null, "order", []]) assert.throws(() => adapters.fromShopify(wrong), TypeError);
});
