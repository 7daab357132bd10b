// Orders and customs forms of other systems, as declarations. Each function names what it had no place for.
//
// The fields are those of the systems' public documentation, as of 2026: the Admin APIs of Shopify, REST and GraphQL
// (order), the REST API v3 of WooCommerce (order), EasyPost (shipment with customs_info), Shippo (shipment with
// customs_declaration), ShipEngine (shipment with customs), and the boxes of the UPU's form CN 23. Values are never guessed:
// what an order doesn't say, such as HS codes and origins, is left for the check to ask for.

/** Reads an input and remembers what of it was used. */
class Source {
  #used = new Set();
  /** Pointers of what should have been a list. */
  #odd = new Set();

  /** With the keys of what encloses the order, such as `data` and `order`. */
  constructor(root, ...base) {
    if (root === null || typeof root !== "object" || Array.isArray(root)) throw new TypeError("give the order or form as an object");
    this.root = root;
    this.base = base;
  }

  /** The value at a path of keys, which stays unread. */
  see(...path) {
    return this.keys(path).reduce((value, key) => value?.[key], this.root);
  }

  /** The keys of a path as the object has them. */
  keys(path) {
    return [...this.base, ...path];
  }

  #pointer(path) {
    return `/${this.keys(path).join("/")}`;
  }

  /** The value at a path of keys, if it is there and not empty. */
  at(...path) {
    const value = this.see(...path);
    if (value === undefined || value === null || value === "") return undefined;
    this.#used.add(this.#pointer(path));
    return value;
  }

  /** A value as text. An object stays unread. */
  text(...path) {
    const value = typeof this.see(...path) === "object" ? undefined : this.at(...path);
    return value === undefined ? undefined : String(value);
  }

  /** The texts that are there, joined. */
  joined(separator, ...paths) {
    const texts = paths.map((path) => this.text(...path)).filter((text) => text !== undefined);
    return texts.length === 0 ? undefined : texts.join(separator);
  }

  /** What is made of the entries of a list, by their indexes. */
  each(path, make) {
    const list = this.see(...path);
    if (!Array.isArray(list)) {
      this.#odd.add(this.#pointer(path));
      return [];
    }
    return list.map((_, index) => make((...rest) => [...path, index, ...rest])).filter((made) => made !== undefined);
  }

  /** JSON Pointers of the values that nothing was made of. */
  leftOut() {
    const found = [];
    const walk = (value, pointer) => {
      if (this.#used.has(pointer) || value === null || value === undefined || value === "") return;
      if (typeof value !== "object" || this.#odd.has(pointer)) found.push(pointer);
      else for (const [key, inner] of Object.entries(value)) walk(inner, `${pointer}/${key.replaceAll("~", "~0").replaceAll("/", "~1")}`);
    };
    walk(this.root, "");
    return found;
  }
}

/** A source whose keys may be those of a JavaScript SDK as well: `addressFrom` for `address_from`. */
class SdkSource extends Source {
  keys(path) {
    let value = this.root;
    return path.map((name) => {
      const other = String(name).replace(/_([a-z0-9])/g, (_, letter) => letter.toUpperCase());
      const key = value?.[name] === undefined && value?.[other] !== undefined ? other : name;
      value = value?.[key];
      return key;
    });
  }

  /** Refuses the id of an object, which says nothing of it, where the object should stand. */
  refuseIds(...paths) {
    const id = paths.find((path) => typeof this.see(...path) === "string" && this.see(...path) !== "");
    if (id !== undefined) throw new TypeError(`${this.keys(id).join(".")} is an id: give the object that it stands for`);
  }
}

/** The object without what is undefined or an empty object; `undefined` where nothing is left. */
function filled(object) {
  const entries = Object.entries(object).filter(([, value]) => value !== undefined && !(Array.isArray(value) && value.length === 0));
  return entries.length === 0 ? undefined : Object.fromEntries(entries);
}

const money = (amount, currency) => (amount === undefined ? undefined : filled({ amount, currency }));

const DECIMAL = /^(-?)(\d+)(?:\.(\d+))?$/;

/** A whole number of so many decimal places as a decimal. */
function placed(number, places) {
  const digits = String(number < 0n ? -number : number).padStart(places + 1, "0");
  const point = digits.length - places;
  return (number < 0n ? "-" : "") + digits.slice(0, point) + (places === 0 ? "" : `.${digits.slice(point)}`);
}

/** The exact product of a decimal and a whole number, as text; `undefined` where either isn't one. */
function times(decimal, count) {
  const [, sign, whole, fraction = ""] = DECIMAL.exec(decimal ?? "") ?? [];
  if (whole === undefined || !/^\d+$/.test(count ?? "")) return undefined;
  return placed(BigInt(`${sign}${whole}${fraction}`) * BigInt(count), fraction.length);
}

/** The exact sum of decimals, as text; `undefined` where one isn't. */
function sum(decimals) {
  const parts = decimals.map((decimal) => DECIMAL.exec(decimal ?? ""));
  if (parts.length === 0 || parts.includes(null)) return undefined;
  const places = Math.max(...parts.map(([, , , fraction = ""]) => fraction.length));
  const scaled = parts.map(([, sign, whole, fraction = ""]) => BigInt(sign + whole + fraction.padEnd(places, "0")));
  return placed(scaled.reduce((all, one) => all + one), places);
}

/** Units of mass by their names, as codes of UN Recommendation 20. */
const MASSES = {
  __proto__: null,
  g: "GRM", gram: "GRM", grams: "GRM", kg: "KGM", kilogram: "KGM", kilograms: "KGM",
  oz: "ONZ", ounce: "ONZ", ounces: "ONZ", lb: "LBR", pound: "LBR", pounds: "LBR",
};
const mass = (value, unit) => (value === undefined ? undefined : filled({ value, unit: MASSES[unit?.toLowerCase()] ?? unit }));

/** The mass of all packages of a list, if each has one and the units agree. */
function massOf(source, list, value, unit) {
  const paths = source.each([list], (at) => [at(...value), at(...unit)]);
  const total = sum(paths.map(([path]) => String(source.see(...path))));
  const units = new Set(paths.map(([, path]) => source.see(...path)));
  if (total === undefined || units.size > 1) return undefined;
  const [[, first]] = paths.map((both) => both.map((path) => source.text(...path)));
  return mass(total, first);
}

/** How many packages a list has; `undefined` where there is none. */
const countOf = (source, list) => source.each([list], (at) => at).length || undefined;

const pieces = (value) => (value === undefined ? undefined : { value, unit: "C62" });

/** What a parcel is sent for, by the words of the systems. */
const NATURES = {
  __proto__: null,
  merchandise: "sale", sale: "sale", sale_of_goods: "sale", gift: "gift", documents: "documents", sample: "sample",
  commercial_sample: "sample", returned_goods: "return", return_merchandise: "return", other: "other", humanitarian_donation: "other",
};

/** Reads what a parcel is sent for, and leaves a word that isn't known unread. */
function natureOf(source, ...path) {
  const nature = NATURES[String(source.see(...path)).toLowerCase().replace(/[ -]+/g, "_")];
  return nature && source.text(...path) && nature;
}

/** The numbers by which a seller pays tax at the border, of the kinds whose words are the same everywhere. */
const SCHEMES = { __proto__: null, ioss: "eu-ioss", voec: "no-voec" };

/** Reads such a number, and leaves one of another kind unread. */
function taxIdOf(source, at, kind, number) {
  const scheme = SCHEMES[String(source.see(...at(kind))).toLowerCase()];
  const value = scheme && source.text(...at(number));
  if (value === undefined) return [];
  source.at(...at(kind));
  return [{ scheme, value }];
}

/** Reads the numbers of a list that are the seller's. */
function taxIdsOf(source, list, kind, number, [whose, seller]) {
  return source.each(list, (at) => at).flatMap((at) => {
    if (String(source.see(...at(whose))).toLowerCase() !== seller) return [];
    const found = taxIdOf(source, at, kind, number);
    if (found.length > 0) source.at(...at(whose));
    return found;
  });
}

/** The rule of Incoterms 2020; other words, such as DDU, are none. */
const TERMS = ["CFR", "CIF", "CIP", "CPT", "DAP", "DDP", "DPU", "EXW", "FAS", "FCA", "FOB"];

/** Reads terms of delivery, and leaves a word that is none of Incoterms 2020 unread. */
function termsOf(source, ...path) {
  return TERMS.includes(String(source.see(...path)).toUpperCase()) ? source.text(...path).toUpperCase() : undefined;
}

const result = (source, declaration) => ({ declaration: filled(declaration) ?? {}, leftOut: source.leftOut() });

/** The party whose fields have these names under a key. The number of a house stands behind its street, unless it does already. */
function party(source, under, names) {
  const read = (name) => (names[name] === undefined ? undefined : source.text(...under, names[name]));
  const [first, ...others] = [names.line ?? []].flat().map((name) => source.text(...under, name));
  const house = read("house");
  const hasHouse = house === undefined || first?.split(/[\s,]+/).includes(house);
  const lines = [hasHouse ? first : [first, house].filter(Boolean).join(" "), ...others].filter(Boolean);
  return filled({
    name: source.joined(" ", ...[names.name].flat().map((name) => [...under, name])) ?? read("company"),
    address: filled({
      line: lines.join(", ") || undefined,
      city: read("city"),
      postcode: read("postcode"),
      subdivision: read("subdivision"),
      country: read("country"),
    }),
    email: read("email"),
    phone: read("phone"),
  });
}

/** A Shopify order: its line items that are shipped, who receives them, and what freight costs. */
export function fromShopify(order) {
  const base = order?.data?.order ? ["data", "order"] : order?.order ? ["order"] : [];
  const source = new Source(order, ...base);
  return source.see("lineItems") === undefined ? fromShopifyRest(source) : fromShopifyGraphql(source);
}

function fromShopifyRest(source) {
  const currency = source.text("currency");
  const receiver = source.see("shipping_address") ?? {};
  const buyer = party(source, ["shipping_address"], {
    name: receiver.name ? "name" : ["first_name", "last_name"], company: "company", line: ["address1", "address2"], city: "city",
    postcode: "zip", subdivision: "province_code", country: "country_code", phone: "phone",
  });
  // Prices that no tax was charged on hold none.
  const isUntaxed = source.see("tax_lines")?.length === 0 && Number(source.see("total_tax")) === 0;
  const isIncluded = source.at("taxes_included");
  const taxIncluded = isIncluded === true && isUntaxed ? false : isIncluded;
  const refunded = grouped(
    source.each(["refunds"], (at) => source.each(at("refund_line_items"), (of) => of)).flat(),
    (at) => source.see(...at("line_item_id")),
  );
  // How many pieces of a line are left, and what of it was taken back: older orders have that beside the lines alone.
  const left = (at) => {
    const parts = source.see(...at("current_quantity")) === undefined ? refunded.get(String(source.see(...at("id")))) ?? [] : [];
    const name = parts.length > 0 || source.see(...at("current_quantity")) === undefined ? "quantity" : "current_quantity";
    const count = less(String(source.see(...at(name))), parts.map((part) => String(source.see(...part("quantity")))));
    return { name, parts, count };
  };
  // The total weight isn't that of what is left where an order was edited, and zero where no weight was stored.
  const isEdited = source.each(["line_items"], (at) => left(at).count !== String(source.see(...at("quantity")))).includes(true);
  const weightOf = (...path) => (Number(source.see(...path)) === 0 ? undefined : source.text(...path));
  return result(source, {
    reference: source.text("name"),
    buyer: filled({ ...buyer, email: source.text("email") }),
    transaction: filled({ nature: "sale", date: source.text("created_at")?.slice(0, 10), taxIncluded }),
    shipment: filled({
      destination: receiver.country_code ?? undefined,
      grossMass: isEdited ? undefined : mass(weightOf("total_weight"), "g"),
      freight: money(shippingOf(source), source.text("total_shipping_price_set", "shop_money", "currency_code") ?? currency),
    }),
    items: source.each(["line_items"], (at) => {
      // What was removed from the order isn't in the parcel.
      const { name, parts, count } = left(at);
      if (source.see(...at("requires_shipping")) === false || Number(count) <= 0) return undefined;
      for (const part of parts) source.joined("", part("line_item_id"), part("quantity"));
      // `price` is that of a piece before discounts, which are those of the line as it was.
      const whole = times(String(source.see(...at("price"))), count);
      const discounts = discountsOf(source, at);
      const value = whole && less(whole, discounts);
      const isWhole = count === String(source.see(...at("quantity"))) && source.text(...at("quantity")) !== undefined;
      const isKnown = isWhole || discounts.every((amount) => Number(amount) === 0);
      // Products without variants have one of this name.
      const variant = source.see(...at("variant_title")) === "Default Title" ? [] : [at("variant_title")];
      return filled({
        description: source.joined(" ", at("title"), ...variant),
        hsCode: source.text(...at("duties", 0, "harmonized_system_code")),
        origin: source.text(...at("duties", 0, "country_code_of_origin")),
        quantity: pieces(source.text(...at(name)) && count),
        value: isKnown && value && source.text(...at("price")) ? money(value, currency) : undefined,
        netMass: mass(times(weightOf(...at("grams")), count), "g"),
        brand: source.text(...at("vendor")),
        sku: source.text(...at("sku")),
      });
    }),
  });
}

/** An order as the GraphQL Admin API gives it, with lists as `nodes` or `edges`. */
function fromShopifyGraphql(source) {
  const currency = source.text("currencyCode");
  const buyer = party(source, ["shippingAddress"], {
    name: source.see("shippingAddress", "name") ? "name" : ["firstName", "lastName"], company: "company", line: ["address1", "address2"],
    city: "city", postcode: "zip", subdivision: "provinceCode", country: "countryCodeV2", phone: "phone",
  });
  const isUntaxed = source.see("taxLines")?.length === 0 && Number(source.see("totalTaxSet", "shopMoney", "amount")) === 0;
  const isIncluded = source.at("taxesIncluded");
  const freight = ["currentShippingPriceSet", "shopMoney"];
  return result(source, {
    reference: source.text("name"),
    buyer: filled({ ...buyer, email: source.text("email") }),
    transaction: filled({ nature: "sale", date: source.text("createdAt")?.slice(0, 10), taxIncluded: isIncluded === true && isUntaxed ? false : isIncluded }),
    shipment: filled({
      destination: source.see("shippingAddress", "countryCodeV2") ?? undefined,
      freight: money(source.text(...freight, "amount"), source.text(...freight, "currencyCode") ?? currency),
    }),
    items: nodesOf(source, "lineItems").map((at) => {
      const name = source.see(...at("currentQuantity")) === undefined ? "quantity" : "currentQuantity";
      if (source.see(...at("requiresShipping")) === false || source.see(...at(name)) === 0) return undefined;
      const count = String(source.see(...at(name)));
      const price = at("originalUnitPriceSet", "shopMoney", "amount");
      const whole = times(String(source.see(...price)), count);
      // Without the list of discounts nobody knows whether there are some.
      const isTold = Array.isArray(source.see(...at("discountAllocations")));
      const discounts = source.each(at("discountAllocations"), (part) => source.text(...part("allocatedAmountSet", "shopMoney", "amount")) ?? "");
      const isWhole = count === String(source.see(...at("quantity"))) && source.text(...at("quantity")) !== undefined;
      const value = isTold && (isWhole || discounts.every((amount) => Number(amount) === 0)) ? whole && less(whole, discounts) : undefined;
      const stock = (...rest) => at("variant", "inventoryItem", ...rest);
      const weight = Number(source.see(...stock("measurement", "weight", "value"))) === 0 ? undefined : source.text(...stock("measurement", "weight", "value"));
      const variant = source.see(...at("variantTitle")) === "Default Title" ? [] : [at("variantTitle")];
      return filled({
        description: source.joined(" ", at("title"), ...variant),
        hsCode: source.text(...at("duties", 0, "harmonizedSystemCode")) ?? source.text(...stock("harmonizedSystemCode")),
        origin: source.text(...at("duties", 0, "countryCodeOfOrigin")) ?? source.text(...stock("countryCodeOfOrigin")),
        quantity: pieces(source.text(...at(name))),
        value: value && source.text(...price) ? money(value, source.text(...at("originalUnitPriceSet", "shopMoney", "currencyCode")) ?? currency) : undefined,
        netMass: mass(times(weight, count), source.text(...stock("measurement", "weight", "unit"))),
        brand: source.text(...at("vendor")),
        sku: source.text(...at("sku")),
      });
    }).filter((item) => item !== undefined),
  });
}

/** The entries of a list of GraphQL. */
function nodesOf(source, name) {
  if (Array.isArray(source.see(name, "nodes"))) return source.each([name, "nodes"], (at) => at);
  return source.each([name, "edges"], (at) => (...rest) => at("node", ...rest));
}

/** The discounts of a line. `total_discount` is only set by some applications, and then says the same. */
function discountsOf(source, at) {
  const parts = source.each(at("discount_allocations"), (part) => source.text(...part("amount")) ?? "");
  const total = source.text(...at("total_discount"));
  return parts.length > 0 ? parts : [total].filter((text) => text !== undefined);
}

/** What a Shopify order costs to ship. The total is that of the lines before the discounts on shipping. */
function shippingOf(source) {
  const total = source.text("total_shipping_price_set", "shop_money", "amount");
  const lines = source.each(["shipping_lines"], (at) => at);
  const whole = sum(lines.map((at) => String(source.see(...at("price")))));
  if (whole === undefined || Number(whole) !== Number(total)) return total;
  const discounts = lines.flatMap((at) => source.each(at("discount_allocations"), (part) => source.text(...part("amount")) ?? ""));
  lines.forEach((at) => source.text(...at("price")));
  return less(total, discounts);
}

/** What is left of an amount; `undefined` where what is taken isn't known. */
const less = (amount, parts) => (parts.length === 0 ? amount : sum([amount, ...parts.map((part) => `-${part}`)]));

/** A WooCommerce order: the recipient of its shipping address, else of its billing address. */
export function fromWooCommerce(order) {
  const source = new Source(order);
  const currency = source.text("currency");
  const under = order?.shipping?.country ? "shipping" : "billing";
  const buyer = party(source, [under], {
    name: ["first_name", "last_name"], company: "company", line: ["address_1", "address_2"], city: "city", postcode: "postcode",
    subdivision: "state", country: "country", phone: "phone", email: "email",
  });
  const contact = { email: source.text("billing", "email"), phone: source.text("billing", "phone") };
  const refunded = refundsOf(source);
  return result(source, {
    reference: source.text("number"),
    buyer: filled({ ...contact, ...buyer }),
    // Totals are without tax, which stands beside them, whatever `prices_include_tax` says of the shop's prices.
    transaction: filled({ nature: "sale", date: source.text("date_created")?.slice(0, 10), taxIncluded: false }),
    shipment: filled({ destination: order?.[under]?.country || undefined, freight: money(source.text("shipping_total"), currency) }),
    items: source.each(["line_items"], (at) => {
      const parts = refunded.get(String(source.see(...at("id")))) ?? [];
      const left = (name) => sum([at, ...parts].map((of) => String(source.see(...of(name)))));
      // A refund may leave the goods with the buyer; what has no piece left isn't in the parcel.
      if (source.see("status") === "refunded" || parts.length > 0 && Number(left("quantity")) <= 0) return undefined;
      const text = (name) => {
        const number = parts.length === 0 ? undefined : left(name);
        const texts = [at, ...parts].map((of) => source.text(...of(name)));
        return number ?? texts[0];
      };
      return filled({
        description: source.text(...at("name")),
        quantity: pieces(text("quantity")),
        // `total` is the line after discounts, without tax.
        value: money(text("total"), currency),
        sku: source.text(...at("sku")),
      });
    }),
  });
}

/** The lines of WooCommerce's refunds by the line of the order that each is of. Their quantities and totals are negative. */
function refundsOf(source) {
  const lines = source.each(["refunds"], (at) => source.each(at("line_items"), (of) => of)).flat();
  return grouped(lines, (at) => source.see(...at("meta_data"))?.find?.((data) => data?.key === "_refunded_item_id")?.value);
}

/** Entries by what a function says of each, as text. */
function grouped(entries, by) {
  const groups = new Map();
  for (const entry of entries) {
    const key = String(by(entry));
    if (groups.has(key)) groups.get(key).push(entry);
    else groups.set(key, [entry]);
  }
  return groups;
}

const EASYPOST = { name: "name", company: "company", line: ["street1", "street2"], city: "city", postcode: "zip", subdivision: "state", country: "country", phone: "phone", email: "email" };

/** An EasyPost shipment, or a customs_info alone. Values and weights of customs items are those of the line. */
export function fromEasyPost(shipment) {
  const source = new Source(shipment);
  const info = shipment?.customs_info === undefined || shipment.customs_info === null ? [] : ["customs_info"];
  return result(source, {
    reference: source.text("reference"),
    seller: filled({
      ...party(source, ["from_address"], EASYPOST),
      taxIds: taxIdsOf(source, ["tax_identifiers"], "tax_id_type", "tax_id", ["entity", "sender"]),
    }),
    buyer: party(source, ["to_address"], EASYPOST),
    transaction: filled({ nature: natureOf(source, ...info, "contents_type"), terms: termsOf(source, "options", "incoterm") }),
    shipment: filled({
      exportCountry: shipment?.from_address?.country ?? undefined,
      destination: shipment?.to_address?.country ?? undefined,
      grossMass: mass(source.text("parcel", "weight"), "oz"),
    }),
    items: source.each([...info, "customs_items"], (at) => filled({
      description: source.text(...at("description")),
      hsCode: source.text(...at("hs_tariff_number")),
      origin: source.text(...at("origin_country")),
      quantity: pieces(source.text(...at("quantity"))),
      value: money(source.text(...at("value")), source.text(...at("currency")) ?? "USD"),
      netMass: mass(source.text(...at("weight")), "oz"),
      sku: source.text(...at("code")),
      manufacturer: filled({ name: source.text(...at("manufacturer")) }),
    })),
  });
}

const SHIPPO = { ...EASYPOST, line: ["street1", "street2", "street3"], house: "street_no" };

/** A Shippo shipment, or a customs declaration alone. Values and weights of its items are those of the line. */
export function fromShippo(shipment) {
  const source = new SdkSource(shipment);
  source.refuseIds(["customs_declaration"], ["address_from"], ["address_to"]);
  const form = (source.see("customs_declaration") ?? null) === null ? [] : ["customs_declaration"];
  source.refuseIds(...source.each([...form, "items"], (at) => at()));
  return result(source, {
    reference: source.text(...form, "exporter_reference"),
    seller: filled({
      ...party(source, ["address_from"], SHIPPO),
      taxIds: taxIdOf(source, (name) => [...form, "exporter_identification", "tax_id", name], "type", "number"),
    }),
    buyer: party(source, ["address_to"], SHIPPO),
    transaction: filled({ nature: natureOf(source, ...form, "contents_type"), terms: termsOf(source, ...form, "incoterm") }),
    shipment: filled({
      exportCountry: source.see("address_from", "country") ?? undefined,
      destination: source.see("address_to", "country") ?? undefined,
      grossMass: massOf(source, "parcels", ["weight"], ["mass_unit"]),
      packages: countOf(source, "parcels"),
    }),
    items: source.each([...form, "items"], (at) => filled({
      description: source.text(...at("description")),
      hsCode: source.text(...at("hs_code")) ?? source.text(...at("tariff_number")),
      origin: source.text(...at("origin_country")),
      quantity: pieces(source.text(...at("quantity"))),
      value: money(source.text(...at("value_amount")), source.text(...at("value_currency"))),
      netMass: mass(source.text(...at("net_weight")), source.text(...at("mass_unit"))),
      sku: source.text(...at("sku_code")),
    })),
  });
}

const SHIPENGINE = { name: "name", company: "company_name", line: ["address_line1", "address_line2", "address_line3"], city: "city_locality", postcode: "postal_code", subdivision: "state_province", country: "country_code", phone: "phone", email: "email" };

/** A ShipEngine shipment with its customs. The value of a customs item is that of each piece. */
export function fromShipEngine(shipment) {
  const source = new SdkSource(shipment);
  const upper = (text) => text?.toUpperCase();
  return result(source, {
    reference: source.text("external_shipment_id"),
    seller: filled({
      ...party(source, ["ship_from"], SHIPENGINE),
      taxIds: taxIdsOf(source, ["tax_identifiers"], "identifier_type", "value", ["taxable_entity_type", "shipper"]),
    }),
    buyer: party(source, ["ship_to"], SHIPENGINE),
    transaction: filled({ nature: natureOf(source, "customs", "contents"), terms: termsOf(source, "customs", "terms_of_trade_code") }),
    shipment: filled({
      exportCountry: source.see("ship_from", "country_code") ?? undefined,
      destination: source.see("ship_to", "country_code") ?? undefined,
      grossMass: massOf(source, "packages", ["weight", "value"], ["weight", "unit"]),
      packages: countOf(source, "packages"),
    }),
    items: goodsOf(source).map((at) => {
      const quantity = source.text(...at("quantity"));
      const value = times(String(source.see(...at("value", "amount"))), quantity);
      return filled({
        description: source.text(...at("description")),
        hsCode: source.text(...at("harmonized_tariff_code")),
        origin: source.text(...at("country_of_origin")),
        quantity: pieces(quantity),
        value: value && source.text(...at("value", "amount")) && money(value, upper(source.text(...at("value", "currency")))),
        // Nothing says whether the weight is that of each piece or of all.
        netMass: quantity === "1" ? mass(source.text(...at("weight", "value")), source.text(...at("weight", "unit"))) : undefined,
        sku: source.text(...at("sku")),
      });
    }),
  });
}

/** The goods of a ShipEngine shipment: the products of its packages, or the customs items of before. */
function goodsOf(source) {
  const products = source.each(["packages"], (at) => source.each(at("products"), (of) => of)).flat();
  return products.length > 0 ? products : source.each(["customs", "customs_items"], (at) => at);
}

const CN23 = { name: "name", company: "business", line: "street", city: "city", postcode: "postcode", country: "country", phone: "telephone", email: "email" };

/** The boxes of the postal form CN 23, with kilograms, and one currency for all values. */
export function fromCn23(form) {
  const source = new Source(form);
  const currency = source.text("currency");
  return result(source, {
    seller: party(source, ["sender"], CN23),
    buyer: party(source, ["addressee"], CN23),
    transaction: filled({ nature: natureOf(source, "category") }),
    shipment: filled({
      itemId: source.text("itemId"),
      exportCountry: form?.sender?.country ?? undefined,
      destination: form?.addressee?.country ?? undefined,
      mode: "post",
      grossMass: mass(source.text("totalGrossWeight"), "kg"),
      total: money(source.text("totalValue"), currency),
      freight: money(source.text("postalCharges"), currency),
    }),
    items: source.each(["items"], (at) => filled({
      description: source.text(...at("description")),
      hsCode: source.text(...at("hsTariffNumber")),
      origin: source.text(...at("countryOfOrigin")),
      quantity: pieces(source.text(...at("quantity"))),
      value: money(source.text(...at("value")), currency),
      netMass: mass(source.text(...at("netWeight")), "kg"),
    })),
  });
}
