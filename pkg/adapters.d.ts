import type { Declaration } from "./index.js";

/** A declaration made of another system's order or form. */
export interface Adapted {
  declaration: Declaration;
  /** JSON Pointers of the values in the input that nothing was made of. */
  leftOut: string[];
}

/**
 * A Shopify order. That of the REST Admin API: `name`, `created_at`, `currency`, `email`, `taxes_included`, `total_weight`,
 * `total_shipping_price_set` less the discounts on `shipping_lines`, `shipping_address`, and of `line_items` that are shipped
 * title, variant, quantity, price, discounts, grams, vendor and SKU; HS codes and origins where duties were charged. What was
 * removed from the order is left out of the parcel.
 *
 * An order of the GraphQL Admin API has the same in camel case: `createdAt`, `currencyCode`, `taxesIncluded`,
 * `currentShippingPriceSet`, `shippingAddress`, and of `lineItems` also `originalUnitPriceSet` and `discountAllocations`,
 * without which a line has no value, and HS code, origin and weight of `variant.inventoryItem`. Both may stand in the answer
 * that they came in.
 */
export function fromShopify(order: object): Adapted;

/**
 * A WooCommerce order (REST API v3): `number`, `date_created`, `currency`, `shipping_total`, `shipping` or `billing`, and of
 * `line_items` name, quantity, total and SKU. Its totals are without tax, also where `prices_include_tax` is true. An order
 * has no HS codes, origins and masses. What was refunded is taken off where `refunds` has the `line_items` that the list of an
 * order's refunds gives; the order itself has their totals only, which are left out.
 */
export function fromWooCommerce(order: object): Adapted;

/**
 * An EasyPost shipment with `from_address`, `to_address`, `parcel`, `customs_info` and the sender's IOSS or VOEC number, or a
 * customs_info alone.
 */
export function fromEasyPost(shipment: object): Adapted;

/**
 * A Shippo shipment with `address_from`, `address_to`, `parcels` and `customs_declaration`, or that declaration alone; of the
 * exporter's numbers the one of IOSS or VOEC. The weights of several parcels are added up where their units agree, and left out
 * elsewhere. Keys may be those of the JavaScript SDK (`addressFrom`). An id in the place of an address, a customs declaration or
 * one of its items is refused with a `TypeError`, since it says nothing of what it stands for.
 */
export function fromShippo(shipment: object): Adapted;

/**
 * A ShipEngine shipment with `ship_from`, `ship_to`, `packages`, `customs` and the shipper's IOSS or VOEC number. The weight of
 * a customs item is only taken where its quantity is 1: nothing says whether it is that of each piece. Keys may be those of the
 * JavaScript SDK (`shipTo`).
 */
export function fromShipEngine(shipment: object): Adapted;

/**
 * The boxes of the UPU's form CN 23: `sender` and `addressee` (`name`, `business`, `street`, `city`, `postcode`, `country`,
 * `telephone`, `email`), `itemId`, `category`, `currency`, `totalValue`, `totalGrossWeight` and `postalCharges`, and of
 * `items` the `description`, `quantity`, `netWeight`, `value`, `hsTariffNumber` and `countryOfOrigin`. Weights are kilograms.
 */
export function fromCn23(form: object): Adapted;
