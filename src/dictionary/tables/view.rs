//! Generated from schemas/view.csv by `UPDATE=1 cargo test --test tables`.

use super::super::{Field, Kind, NOT_IN_MESSAGE, Owed, Owner, Role, Standing, WHOLE, field, standing};

/// The fields of the class, one a slot.
#[rustfmt::skip]
pub(crate) static DECLARATION: [Field; 42] = [
    field("part", WHOLE, 1, Kind::Word(&["shopper", "seller", "consignment"]), "part of the declaration"),
    field("reference", WHOLE, 2, Kind::Text, "reference"),
    field("issued", WHOLE, 3, Kind::Day, "day of issue"),
    field("seller", WHOLE, 4, Kind::Party(Role::Seller), "seller"),
    field("buyer", WHOLE, 5, Kind::Party(Role::Buyer), "buyer"),
    field("consignor", WHOLE, 6, Kind::Party(Role::Consignor), "consignor"),
    field("consignee", WHOLE, 7, Kind::Party(Role::Consignee), "consignee"),
    field("importer", WHOLE, 8, Kind::Party(Role::Importer), "importer"),
    field("declarant", WHOLE, 9, Kind::Party(Role::Declarant), "declarant"),
    field("platform", WHOLE, 10, Kind::Party(Role::Platform), "platform"),
    field("responsiblePerson", WHOLE, 11, Kind::Party(Role::ResponsiblePerson), "responsible person"),
    field("purpose", WHOLE, 12, Kind::Word(&["personal", "commercial"]), "purpose"),
    field("transaction", WHOLE, 21, Kind::Object, "transaction"),
    field("nature", 12, 14, Kind::Word(&["sale", "gift", "sample", "documents", "return", "other"]), "nature of the transaction"),
    field("relationship", 12, 15, Kind::Word(&["b2c", "b2b", "c2c", "c2b"]), "relationship of the parties"),
    field("date", 12, 16, Kind::Day, "day of sale"),
    field("paid", 12, 19, Kind::Object, "amount paid"),
    field("amount", 16, 18, Kind::Decimal, "amount paid"),
    field("currency", 16, 17, Kind::Currency, "currency of the amount paid"),
    field("taxIncluded", 12, 20, Kind::Flag, "statement whether tax is included"),
    field("terms", 12, 13, Kind::Incoterm, "term of delivery"),
    field("shipment", WHOLE, 40, Kind::Object, "shipment"),
    field("itemId", 21, 23, Kind::Text, "postal item number"),
    field("ucr", 21, 24, Kind::Text, "unique consignment reference"),
    field("exportCountry", 21, 25, Kind::Country, "country of export"),
    field("destination", 21, 26, Kind::Country, "country of destination"),
    field("mode", 21, 27, Kind::Word(&["post", "air", "sea", "rail", "road", "express"]), "mode of transport"),
    field("grossMass", 21, 30, Kind::Object, "total gross mass"),
    field("value", 27, 29, Kind::Decimal, "total gross mass"),
    field("unit", 27, 28, Kind::Unit, "unit of the total gross mass"),
    field("packages", 21, 31, Kind::Integer, "number of packages"),
    field("freight", 21, 34, Kind::Object, "freight charge"),
    field("amount", 31, 33, Kind::Decimal, "freight charge"),
    field("currency", 31, 32, Kind::Currency, "currency of the freight charge"),
    field("insurance", 21, 37, Kind::Object, "insurance charge"),
    field("amount", 34, 36, Kind::Decimal, "insurance charge"),
    field("currency", 34, 35, Kind::Currency, "currency of the insurance charge"),
    field("total", 21, 22, Kind::Object, "total value"),
    field("amount", 37, 39, Kind::Decimal, "total value"),
    field("currency", 37, 38, Kind::Currency, "currency of the total value"),
    field("items", WHOLE, 41, Kind::List, "list of items"),
    field("wco", WHOLE, 0, Kind::Tree, "further WCO elements"),
];

#[rustfmt::skip]
pub(crate) static DECLARATION_STANDINGS: [Standing; 42] = [
    standing(Owner::Either, [Owed::Optional, Owed::Optional, Owed::Optional], NOT_IN_MESSAGE, NOT_IN_MESSAGE, "", ""),
    standing(Owner::Seller, [Owed::Optional, Owed::Wanted, Owed::Wanted], 3, 3, "", "the number of the order, such as ORD-2026-000451"),
    standing(Owner::Seller, [Owed::Optional, Owed::Optional, Owed::Optional], 5, NOT_IN_MESSAGE, "15 date", ""),
    standing(Owner::Seller, [Owed::Optional, Owed::Optional, Owed::Optional], NOT_IN_MESSAGE, NOT_IN_MESSAGE, "", "who sells the goods, with name and address"),
    standing(Owner::Shopper, [Owed::Optional, Owed::Optional, Owed::Optional], NOT_IN_MESSAGE, NOT_IN_MESSAGE, "", "who buys the goods, with name and address"),
    standing(Owner::Seller, [Owed::Optional, Owed::Optional, Owed::Optional], NOT_IN_MESSAGE, NOT_IN_MESSAGE, "", "who sends the parcel, with name and address; left out, it is the seller"),
    standing(Owner::Shopper, [Owed::Optional, Owed::Optional, Owed::Optional], NOT_IN_MESSAGE, NOT_IN_MESSAGE, "", "who receives the parcel, with name and address; left out, it is the buyer"),
    standing(Owner::Shopper, [Owed::Optional, Owed::Optional, Owed::Optional], NOT_IN_MESSAGE, NOT_IN_MESSAGE, "", ""),
    standing(Owner::Seller, [Owed::Optional, Owed::Optional, Owed::Optional], NOT_IN_MESSAGE, NOT_IN_MESSAGE, "", ""),
    standing(Owner::Seller, [Owed::Optional, Owed::Optional, Owed::Optional], NOT_IN_MESSAGE, NOT_IN_MESSAGE, "", ""),
    standing(Owner::Seller, [Owed::Optional, Owed::Optional, Owed::Optional], NOT_IN_MESSAGE, NOT_IN_MESSAGE, "", ""),
    standing(Owner::Shopper, [Owed::Wanted, Owed::Optional, Owed::Optional], NOT_IN_MESSAGE, NOT_IN_MESSAGE, "", "what the goods are for: personal or commercial"),
    standing(Owner::Seller, [Owed::Optional, Owed::Optional, Owed::Optional], NOT_IN_MESSAGE, NOT_IN_MESSAGE, "", "why the parcel is sent: sale, gift, sample, documents, return or other"),
    standing(Owner::Seller, [Owed::Optional, Owed::Required, Owed::Required], 150, NOT_IN_MESSAGE, "10 category of item", "why the parcel is sent: sale, gift, sample, documents, return or other"),
    standing(Owner::Seller, [Owed::Optional, Owed::Optional, Owed::Optional], NOT_IN_MESSAGE, NOT_IN_MESSAGE, "", ""),
    standing(Owner::Shopper, [Owed::Optional, Owed::Optional, Owed::Optional], NOT_IN_MESSAGE, NOT_IN_MESSAGE, "", ""),
    standing(Owner::Shopper, [Owed::Optional, Owed::Optional, Owed::Optional], NOT_IN_MESSAGE, NOT_IN_MESSAGE, "", ""),
    standing(Owner::Shopper, [Owed::Optional, Owed::Optional, Owed::Optional], NOT_IN_MESSAGE, NOT_IN_MESSAGE, "", "the amount as digits, such as 42.00"),
    standing(Owner::Shopper, [Owed::Optional, Owed::Optional, Owed::Optional], NOT_IN_MESSAGE, NOT_IN_MESSAGE, "", "the currency as three letters, such as EUR"),
    standing(Owner::Seller, [Owed::Optional, Owed::Optional, Owed::Optional], NOT_IN_MESSAGE, NOT_IN_MESSAGE, "", ""),
    standing(Owner::Seller, [Owed::Optional, Owed::Optional, Owed::Optional], 437, NOT_IN_MESSAGE, "", ""),
    standing(Owner::Seller, [Owed::Optional, Owed::Optional, Owed::Optional], NOT_IN_MESSAGE, NOT_IN_MESSAGE, "", ""),
    standing(Owner::Seller, [Owed::Optional, Owed::Optional, Owed::Expected], NOT_IN_MESSAGE, 496, "item number", "the number under the post's bar code, such as RR123456785NO"),
    standing(Owner::Seller, [Owed::Optional, Owed::Optional, Owed::Optional], 444, 444, "", ""),
    standing(Owner::Seller, [Owed::Optional, Owed::Expected, Owed::Expected], 234, NOT_IN_MESSAGE, "from country", "the country that the parcel leaves, as two letters, such as NO for Norway"),
    standing(Owner::Either, [Owed::Optional, Owed::Required, Owed::Required], 228, NOT_IN_MESSAGE, "to country", "the country that the parcel goes to, as two letters, such as DE for Germany"),
    standing(Owner::Seller, [Owed::Optional, Owed::Expected, Owed::Expected], 67, NOT_IN_MESSAGE, "", "how the parcel goes: post, express (a courier), air, road, rail or sea"),
    standing(Owner::Seller, [Owed::Optional, Owed::Expected, Owed::Required], 12, 502, "4 total gross weight", "what the packed parcel weighs, such as 0.82 KGM (kilograms)"),
    standing(Owner::Seller, [Owed::Optional, Owed::Expected, Owed::Required], 12, 502, "4 total gross weight", "the number, such as 2 or 0.40"),
    standing(Owner::Seller, [Owed::Optional, Owed::Expected, Owed::Required], 12, 502, "4 total gross weight", "the unit's code, such as KGM for kilograms"),
    standing(Owner::Seller, [Owed::Optional, Owed::Optional, Owed::Optional], 13, 346, "", ""),
    standing(Owner::Seller, [Owed::Optional, Owed::Optional, Owed::Optional], 223, 499, "9 postal charges", ""),
    standing(Owner::Seller, [Owed::Optional, Owed::Optional, Owed::Optional], 223, 499, "9 postal charges", "the amount as digits, such as 42.00"),
    standing(Owner::Seller, [Owed::Optional, Owed::Optional, Owed::Optional], 223, 499, "9 postal charges", "the currency as three letters, such as EUR"),
    standing(Owner::Seller, [Owed::Optional, Owed::Optional, Owed::Optional], NOT_IN_MESSAGE, NOT_IN_MESSAGE, "insured value", ""),
    standing(Owner::Seller, [Owed::Optional, Owed::Optional, Owed::Optional], NOT_IN_MESSAGE, NOT_IN_MESSAGE, "insured value", "the amount as digits, such as 42.00"),
    standing(Owner::Seller, [Owed::Optional, Owed::Optional, Owed::Optional], NOT_IN_MESSAGE, NOT_IN_MESSAGE, "insured value", "the currency as three letters, such as EUR"),
    standing(Owner::Seller, [Owed::Optional, Owed::Optional, Owed::Optional], 10, NOT_IN_MESSAGE, "6 total value", ""),
    standing(Owner::Seller, [Owed::Optional, Owed::Optional, Owed::Optional], 10, NOT_IN_MESSAGE, "6 total value", "the amount as digits, such as 42.00"),
    standing(Owner::Seller, [Owed::Optional, Owed::Optional, Owed::Optional], 10, NOT_IN_MESSAGE, "6 total value", "the currency as three letters, such as EUR"),
    standing(Owner::Seller, [Owed::Optional, Owed::Required, Owed::Required], 235, 235, "", "every kind of goods in the parcel, each with its description, quantity and value"),
    standing(Owner::Seller, [Owed::Optional, Owed::Optional, Owed::Optional], NOT_IN_MESSAGE, NOT_IN_MESSAGE, "", ""),
];

/// The slots of the class.
pub mod declaration {
    use crate::dictionary::Slot;

    /// `part`: part of the declaration.
    pub const PART: Slot = 0;

    /// `reference`: reference.
    pub const REFERENCE: Slot = 1;

    /// `issued`: day of issue.
    pub const ISSUED: Slot = 2;

    /// `seller`: seller.
    pub const SELLER: Slot = 3;

    /// `buyer`: buyer.
    pub const BUYER: Slot = 4;

    /// `consignor`: consignor.
    pub const CONSIGNOR: Slot = 5;

    /// `consignee`: consignee.
    pub const CONSIGNEE: Slot = 6;

    /// `importer`: importer.
    pub const IMPORTER: Slot = 7;

    /// `declarant`: declarant.
    pub const DECLARANT: Slot = 8;

    /// `platform`: platform.
    pub const PLATFORM: Slot = 9;

    /// `responsiblePerson`: responsible person.
    pub const RESPONSIBLE_PERSON: Slot = 10;

    /// `purpose`: purpose.
    pub const PURPOSE: Slot = 11;

    /// `transaction`: transaction.
    pub const TRANSACTION: Slot = 12;

    /// `transaction.nature`: nature of the transaction.
    pub const TRANSACTION_NATURE: Slot = 13;

    /// `transaction.relationship`: relationship of the parties.
    pub const TRANSACTION_RELATIONSHIP: Slot = 14;

    /// `transaction.date`: day of sale.
    pub const TRANSACTION_DATE: Slot = 15;

    /// `transaction.paid`: amount paid.
    pub const TRANSACTION_PAID: Slot = 16;

    /// `transaction.paid.amount`: amount paid.
    pub const TRANSACTION_PAID_AMOUNT: Slot = 17;

    /// `transaction.paid.currency`: currency of the amount paid.
    pub const TRANSACTION_PAID_CURRENCY: Slot = 18;

    /// `transaction.taxIncluded`: statement whether tax is included.
    pub const TRANSACTION_TAX_INCLUDED: Slot = 19;

    /// `transaction.terms`: term of delivery.
    pub const TRANSACTION_TERMS: Slot = 20;

    /// `shipment`: shipment.
    pub const SHIPMENT: Slot = 21;

    /// `shipment.itemId`: postal item number.
    pub const SHIPMENT_ITEM_ID: Slot = 22;

    /// `shipment.ucr`: unique consignment reference.
    pub const SHIPMENT_UCR: Slot = 23;

    /// `shipment.exportCountry`: country of export.
    pub const SHIPMENT_EXPORT_COUNTRY: Slot = 24;

    /// `shipment.destination`: country of destination.
    pub const SHIPMENT_DESTINATION: Slot = 25;

    /// `shipment.mode`: mode of transport.
    pub const SHIPMENT_MODE: Slot = 26;

    /// `shipment.grossMass`: total gross mass.
    pub const SHIPMENT_GROSS_MASS: Slot = 27;

    /// `shipment.grossMass.value`: total gross mass.
    pub const SHIPMENT_GROSS_MASS_VALUE: Slot = 28;

    /// `shipment.grossMass.unit`: unit of the total gross mass.
    pub const SHIPMENT_GROSS_MASS_UNIT: Slot = 29;

    /// `shipment.packages`: number of packages.
    pub const SHIPMENT_PACKAGES: Slot = 30;

    /// `shipment.freight`: freight charge.
    pub const SHIPMENT_FREIGHT: Slot = 31;

    /// `shipment.freight.amount`: freight charge.
    pub const SHIPMENT_FREIGHT_AMOUNT: Slot = 32;

    /// `shipment.freight.currency`: currency of the freight charge.
    pub const SHIPMENT_FREIGHT_CURRENCY: Slot = 33;

    /// `shipment.insurance`: insurance charge.
    pub const SHIPMENT_INSURANCE: Slot = 34;

    /// `shipment.insurance.amount`: insurance charge.
    pub const SHIPMENT_INSURANCE_AMOUNT: Slot = 35;

    /// `shipment.insurance.currency`: currency of the insurance charge.
    pub const SHIPMENT_INSURANCE_CURRENCY: Slot = 36;

    /// `shipment.total`: total value.
    pub const SHIPMENT_TOTAL: Slot = 37;

    /// `shipment.total.amount`: total value.
    pub const SHIPMENT_TOTAL_AMOUNT: Slot = 38;

    /// `shipment.total.currency`: currency of the total value.
    pub const SHIPMENT_TOTAL_CURRENCY: Slot = 39;

    /// `items`: list of items.
    pub const ITEMS: Slot = 40;

    /// `wco`: further WCO elements.
    pub const WCO: Slot = 41;
}

/// The fields of the class, one a slot.
#[rustfmt::skip]
pub(crate) static PARTY: [Field; 14] = [
    field("name", WHOLE, 1, Kind::Text, "name"),
    field("id", WHOLE, 2, Kind::IdentityNumber, "identification"),
    field("address", WHOLE, 8, Kind::Object, "address"),
    field("line", 2, 4, Kind::Text, "street and house number"),
    field("city", 2, 5, Kind::Text, "city"),
    field("postcode", 2, 6, Kind::Text, "postcode"),
    field("subdivision", 2, 7, Kind::Text, "state or province"),
    field("country", 2, 3, Kind::Country, "country"),
    field("email", WHOLE, 9, Kind::Email, "e-mail address"),
    field("phone", WHOLE, 10, Kind::Phone, "telephone number"),
    field("personalId", WHOLE, 13, Kind::Object, "personal number"),
    field("scheme", 10, 12, Kind::Scheme, "kind of personal number"),
    field("value", 10, 11, Kind::IdentityNumber, "personal number"),
    field("taxIds", WHOLE, 0, Kind::List, "list of tax numbers"),
];

#[rustfmt::skip]
pub(crate) static PARTY_STANDINGS: [Standing; 112] = [
    standing(Owner::Seller, [Owed::Optional, Owed::Required, Owed::Optional], 412, NOT_IN_MESSAGE, "", "the full name of the person or firm"),
    standing(Owner::Seller, [Owed::Optional, Owed::Optional, Owed::Optional], 413, NOT_IN_MESSAGE, "", "the number by which customs knows the person or firm, such as an EORI; customs says what a person without one gives"),
    standing(Owner::Seller, [Owed::Optional, Owed::Optional, Owed::Optional], NOT_IN_MESSAGE, NOT_IN_MESSAGE, "", "street and house number, city, postcode and country"),
    standing(Owner::Seller, [Owed::Optional, Owed::Expected, Owed::Optional], 419, NOT_IN_MESSAGE, "", "the street and the house number, such as Lindenallee 7"),
    standing(Owner::Seller, [Owed::Optional, Owed::Expected, Owed::Optional], 415, NOT_IN_MESSAGE, "", "the city or town"),
    standing(Owner::Seller, [Owed::Optional, Owed::Expected, Owed::Optional], 420, NOT_IN_MESSAGE, "", "the postcode as it stands on letters to that address"),
    standing(Owner::Seller, [Owed::Optional, Owed::Optional, Owed::Optional], 417, NOT_IN_MESSAGE, "", ""),
    standing(Owner::Seller, [Owed::Optional, Owed::Required, Owed::Optional], 416, NOT_IN_MESSAGE, "", "the country as two letters, such as DE for Germany"),
    standing(Owner::Seller, [Owed::Optional, Owed::Optional, Owed::Optional], 424, NOT_IN_MESSAGE, "", ""),
    standing(Owner::Seller, [Owed::Optional, Owed::Optional, Owed::Optional], 424, NOT_IN_MESSAGE, "", ""),
    standing(Owner::Seller, [Owed::Optional, Owed::Optional, Owed::Optional], NOT_IN_MESSAGE, NOT_IN_MESSAGE, "", ""),
    standing(Owner::Seller, [Owed::Optional, Owed::Optional, Owed::Optional], NOT_IN_MESSAGE, NOT_IN_MESSAGE, "", ""),
    standing(Owner::Seller, [Owed::Optional, Owed::Optional, Owed::Optional], NOT_IN_MESSAGE, NOT_IN_MESSAGE, "", ""),
    standing(Owner::Seller, [Owed::Optional, Owed::Optional, Owed::Optional], NOT_IN_MESSAGE, NOT_IN_MESSAGE, "", ""),
    standing(Owner::Shopper, [Owed::Required, Owed::Optional, Owed::Optional], 155, NOT_IN_MESSAGE, "", "the full name of the person or firm"),
    standing(Owner::Shopper, [Owed::Optional, Owed::Optional, Owed::Optional], 156, NOT_IN_MESSAGE, "", "the number by which customs knows the person or firm, such as an EORI; customs says what a person without one gives"),
    standing(Owner::Shopper, [Owed::Optional, Owed::Optional, Owed::Optional], NOT_IN_MESSAGE, NOT_IN_MESSAGE, "", "street and house number, city, postcode and country"),
    standing(Owner::Shopper, [Owed::Required, Owed::Optional, Owed::Optional], 162, NOT_IN_MESSAGE, "", "the street and the house number, such as Lindenallee 7"),
    standing(Owner::Shopper, [Owed::Required, Owed::Optional, Owed::Optional], 158, NOT_IN_MESSAGE, "", "the city or town"),
    standing(Owner::Shopper, [Owed::Expected, Owed::Optional, Owed::Optional], 163, NOT_IN_MESSAGE, "", "the postcode as it stands on letters to that address"),
    standing(Owner::Shopper, [Owed::Optional, Owed::Optional, Owed::Optional], 160, NOT_IN_MESSAGE, "", ""),
    standing(Owner::Shopper, [Owed::Required, Owed::Optional, Owed::Optional], 159, NOT_IN_MESSAGE, "", "the country as two letters, such as DE for Germany"),
    standing(Owner::Shopper, [Owed::Optional, Owed::Optional, Owed::Optional], 167, NOT_IN_MESSAGE, "", ""),
    standing(Owner::Shopper, [Owed::Optional, Owed::Optional, Owed::Optional], 167, NOT_IN_MESSAGE, "", ""),
    standing(Owner::Shopper, [Owed::Optional, Owed::Optional, Owed::Optional], NOT_IN_MESSAGE, NOT_IN_MESSAGE, "", ""),
    standing(Owner::Shopper, [Owed::Optional, Owed::Optional, Owed::Optional], NOT_IN_MESSAGE, NOT_IN_MESSAGE, "", ""),
    standing(Owner::Shopper, [Owed::Optional, Owed::Optional, Owed::Optional], NOT_IN_MESSAGE, NOT_IN_MESSAGE, "importer's reference", ""),
    standing(Owner::Shopper, [Owed::Optional, Owed::Optional, Owed::Optional], NOT_IN_MESSAGE, NOT_IN_MESSAGE, "", ""),
    standing(Owner::Seller, [Owed::Optional, Owed::Optional, Owed::Required], 213, 213, "from name", "the full name of the person or firm"),
    standing(Owner::Seller, [Owed::Optional, Owed::Optional, Owed::Optional], 214, NOT_IN_MESSAGE, "sender's customs reference", "the number by which customs knows the person or firm, such as an EORI; customs says what a person without one gives"),
    standing(Owner::Seller, [Owed::Optional, Owed::Optional, Owed::Optional], NOT_IN_MESSAGE, NOT_IN_MESSAGE, "", "street and house number, city, postcode and country"),
    standing(Owner::Seller, [Owed::Optional, Owed::Optional, Owed::Required], 220, 220, "from street", "the street and the house number, such as Lindenallee 7"),
    standing(Owner::Seller, [Owed::Optional, Owed::Optional, Owed::Required], 216, 216, "from city", "the city or town"),
    standing(Owner::Seller, [Owed::Optional, Owed::Optional, Owed::Expected], 221, 221, "from postcode", "the postcode as it stands on letters to that address"),
    standing(Owner::Seller, [Owed::Optional, Owed::Optional, Owed::Optional], 218, NOT_IN_MESSAGE, "", ""),
    standing(Owner::Seller, [Owed::Optional, Owed::Optional, Owed::Required], 217, 217, "from country", "the country as two letters, such as DE for Germany"),
    standing(Owner::Seller, [Owed::Optional, Owed::Optional, Owed::Optional], NOT_IN_MESSAGE, NOT_IN_MESSAGE, "from email", ""),
    standing(Owner::Seller, [Owed::Optional, Owed::Optional, Owed::Optional], NOT_IN_MESSAGE, NOT_IN_MESSAGE, "from phone", ""),
    standing(Owner::Seller, [Owed::Optional, Owed::Optional, Owed::Optional], NOT_IN_MESSAGE, NOT_IN_MESSAGE, "", ""),
    standing(Owner::Seller, [Owed::Optional, Owed::Optional, Owed::Optional], NOT_IN_MESSAGE, NOT_IN_MESSAGE, "", ""),
    standing(Owner::Seller, [Owed::Optional, Owed::Optional, Owed::Optional], NOT_IN_MESSAGE, NOT_IN_MESSAGE, "", ""),
    standing(Owner::Seller, [Owed::Optional, Owed::Optional, Owed::Optional], NOT_IN_MESSAGE, NOT_IN_MESSAGE, "", ""),
    standing(Owner::Shopper, [Owed::Optional, Owed::Optional, Owed::Required], 170, NOT_IN_MESSAGE, "to name", "the full name of the person or firm"),
    standing(Owner::Shopper, [Owed::Optional, Owed::Optional, Owed::Optional], 171, NOT_IN_MESSAGE, "", "the number by which customs knows the person or firm, such as an EORI; customs says what a person without one gives"),
    standing(Owner::Shopper, [Owed::Optional, Owed::Optional, Owed::Optional], NOT_IN_MESSAGE, NOT_IN_MESSAGE, "", "street and house number, city, postcode and country"),
    standing(Owner::Shopper, [Owed::Optional, Owed::Optional, Owed::Required], 177, NOT_IN_MESSAGE, "to street", "the street and the house number, such as Lindenallee 7"),
    standing(Owner::Shopper, [Owed::Optional, Owed::Optional, Owed::Required], 173, NOT_IN_MESSAGE, "to city", "the city or town"),
    standing(Owner::Shopper, [Owed::Optional, Owed::Optional, Owed::Expected], 178, NOT_IN_MESSAGE, "to postcode", "the postcode as it stands on letters to that address"),
    standing(Owner::Shopper, [Owed::Optional, Owed::Optional, Owed::Optional], 175, NOT_IN_MESSAGE, "", ""),
    standing(Owner::Shopper, [Owed::Optional, Owed::Optional, Owed::Required], 174, NOT_IN_MESSAGE, "to country", "the country as two letters, such as DE for Germany"),
    standing(Owner::Shopper, [Owed::Optional, Owed::Optional, Owed::Optional], NOT_IN_MESSAGE, NOT_IN_MESSAGE, "to email", ""),
    standing(Owner::Shopper, [Owed::Optional, Owed::Optional, Owed::Optional], NOT_IN_MESSAGE, NOT_IN_MESSAGE, "to phone", ""),
    standing(Owner::Shopper, [Owed::Optional, Owed::Optional, Owed::Optional], NOT_IN_MESSAGE, NOT_IN_MESSAGE, "", ""),
    standing(Owner::Shopper, [Owed::Optional, Owed::Optional, Owed::Optional], NOT_IN_MESSAGE, NOT_IN_MESSAGE, "", ""),
    standing(Owner::Shopper, [Owed::Optional, Owed::Optional, Owed::Optional], NOT_IN_MESSAGE, NOT_IN_MESSAGE, "importer's reference", ""),
    standing(Owner::Shopper, [Owed::Optional, Owed::Optional, Owed::Optional], NOT_IN_MESSAGE, NOT_IN_MESSAGE, "", ""),
    standing(Owner::Shopper, [Owed::Optional, Owed::Optional, Owed::Optional], 379, 379, "importer name", "the full name of the person or firm"),
    standing(Owner::Shopper, [Owed::Optional, Owed::Optional, Owed::Optional], 380, 380, "importer's reference", "the number by which customs knows the person or firm, such as an EORI; customs says what a person without one gives"),
    standing(Owner::Shopper, [Owed::Optional, Owed::Optional, Owed::Optional], NOT_IN_MESSAGE, NOT_IN_MESSAGE, "", "street and house number, city, postcode and country"),
    standing(Owner::Shopper, [Owed::Optional, Owed::Optional, Owed::Optional], 386, 386, "importer street", "the street and the house number, such as Lindenallee 7"),
    standing(Owner::Shopper, [Owed::Optional, Owed::Optional, Owed::Optional], 382, 382, "importer city", "the city or town"),
    standing(Owner::Shopper, [Owed::Optional, Owed::Optional, Owed::Optional], 387, 387, "importer postcode", "the postcode as it stands on letters to that address"),
    standing(Owner::Shopper, [Owed::Optional, Owed::Optional, Owed::Optional], 384, NOT_IN_MESSAGE, "", ""),
    standing(Owner::Shopper, [Owed::Optional, Owed::Optional, Owed::Optional], 383, 383, "importer country", "the country as two letters, such as DE for Germany"),
    standing(Owner::Shopper, [Owed::Optional, Owed::Optional, Owed::Optional], 391, NOT_IN_MESSAGE, "importer email", ""),
    standing(Owner::Shopper, [Owed::Optional, Owed::Optional, Owed::Optional], 391, NOT_IN_MESSAGE, "importer phone", ""),
    standing(Owner::Shopper, [Owed::Optional, Owed::Optional, Owed::Optional], NOT_IN_MESSAGE, NOT_IN_MESSAGE, "", ""),
    standing(Owner::Shopper, [Owed::Optional, Owed::Optional, Owed::Optional], NOT_IN_MESSAGE, NOT_IN_MESSAGE, "", ""),
    standing(Owner::Shopper, [Owed::Optional, Owed::Optional, Owed::Optional], NOT_IN_MESSAGE, NOT_IN_MESSAGE, "importer's reference", ""),
    standing(Owner::Shopper, [Owed::Optional, Owed::Optional, Owed::Optional], NOT_IN_MESSAGE, NOT_IN_MESSAGE, "", ""),
    standing(Owner::Seller, [Owed::Optional, Owed::Optional, Owed::Optional], 117, 117, "", "the full name of the person or firm"),
    standing(Owner::Seller, [Owed::Optional, Owed::Optional, Owed::Optional], 118, 118, "", "the number by which customs knows the person or firm, such as an EORI; customs says what a person without one gives"),
    standing(Owner::Seller, [Owed::Optional, Owed::Optional, Owed::Optional], NOT_IN_MESSAGE, NOT_IN_MESSAGE, "", "street and house number, city, postcode and country"),
    standing(Owner::Seller, [Owed::Optional, Owed::Optional, Owed::Optional], 124, 124, "", "the street and the house number, such as Lindenallee 7"),
    standing(Owner::Seller, [Owed::Optional, Owed::Optional, Owed::Optional], 120, 120, "", "the city or town"),
    standing(Owner::Seller, [Owed::Optional, Owed::Optional, Owed::Optional], 125, 125, "", "the postcode as it stands on letters to that address"),
    standing(Owner::Seller, [Owed::Optional, Owed::Optional, Owed::Optional], 122, NOT_IN_MESSAGE, "", ""),
    standing(Owner::Seller, [Owed::Optional, Owed::Optional, Owed::Optional], 121, 121, "", "the country as two letters, such as DE for Germany"),
    standing(Owner::Seller, [Owed::Optional, Owed::Optional, Owed::Optional], 129, 471, "", ""),
    standing(Owner::Seller, [Owed::Optional, Owed::Optional, Owed::Optional], 129, 471, "", ""),
    standing(Owner::Seller, [Owed::Optional, Owed::Optional, Owed::Optional], NOT_IN_MESSAGE, NOT_IN_MESSAGE, "", ""),
    standing(Owner::Seller, [Owed::Optional, Owed::Optional, Owed::Optional], NOT_IN_MESSAGE, NOT_IN_MESSAGE, "", ""),
    standing(Owner::Seller, [Owed::Optional, Owed::Optional, Owed::Optional], NOT_IN_MESSAGE, NOT_IN_MESSAGE, "", ""),
    standing(Owner::Seller, [Owed::Optional, Owed::Optional, Owed::Optional], NOT_IN_MESSAGE, NOT_IN_MESSAGE, "", ""),
    standing(Owner::Seller, [Owed::Optional, Owed::Optional, Owed::Optional], NOT_IN_MESSAGE, NOT_IN_MESSAGE, "", "the full name of the person or firm"),
    standing(Owner::Seller, [Owed::Optional, Owed::Optional, Owed::Optional], NOT_IN_MESSAGE, NOT_IN_MESSAGE, "", "the number by which customs knows the person or firm, such as an EORI; customs says what a person without one gives"),
    standing(Owner::Seller, [Owed::Optional, Owed::Optional, Owed::Optional], NOT_IN_MESSAGE, NOT_IN_MESSAGE, "", "street and house number, city, postcode and country"),
    standing(Owner::Seller, [Owed::Optional, Owed::Optional, Owed::Optional], NOT_IN_MESSAGE, NOT_IN_MESSAGE, "", "the street and the house number, such as Lindenallee 7"),
    standing(Owner::Seller, [Owed::Optional, Owed::Optional, Owed::Optional], NOT_IN_MESSAGE, NOT_IN_MESSAGE, "", "the city or town"),
    standing(Owner::Seller, [Owed::Optional, Owed::Optional, Owed::Optional], NOT_IN_MESSAGE, NOT_IN_MESSAGE, "", "the postcode as it stands on letters to that address"),
    standing(Owner::Seller, [Owed::Optional, Owed::Optional, Owed::Optional], NOT_IN_MESSAGE, NOT_IN_MESSAGE, "", ""),
    standing(Owner::Seller, [Owed::Optional, Owed::Optional, Owed::Optional], NOT_IN_MESSAGE, NOT_IN_MESSAGE, "", "the country as two letters, such as DE for Germany"),
    standing(Owner::Seller, [Owed::Optional, Owed::Optional, Owed::Optional], NOT_IN_MESSAGE, NOT_IN_MESSAGE, "", ""),
    standing(Owner::Seller, [Owed::Optional, Owed::Optional, Owed::Optional], NOT_IN_MESSAGE, NOT_IN_MESSAGE, "", ""),
    standing(Owner::Seller, [Owed::Optional, Owed::Optional, Owed::Optional], NOT_IN_MESSAGE, NOT_IN_MESSAGE, "", ""),
    standing(Owner::Seller, [Owed::Optional, Owed::Optional, Owed::Optional], NOT_IN_MESSAGE, NOT_IN_MESSAGE, "", ""),
    standing(Owner::Seller, [Owed::Optional, Owed::Optional, Owed::Optional], NOT_IN_MESSAGE, NOT_IN_MESSAGE, "", ""),
    standing(Owner::Seller, [Owed::Optional, Owed::Optional, Owed::Optional], NOT_IN_MESSAGE, NOT_IN_MESSAGE, "", ""),
    standing(Owner::Seller, [Owed::Optional, Owed::Optional, Owed::Optional], NOT_IN_MESSAGE, NOT_IN_MESSAGE, "", "the full name of the person or firm"),
    standing(Owner::Seller, [Owed::Optional, Owed::Optional, Owed::Optional], NOT_IN_MESSAGE, NOT_IN_MESSAGE, "", "the number by which customs knows the person or firm, such as an EORI; customs says what a person without one gives"),
    standing(Owner::Seller, [Owed::Optional, Owed::Optional, Owed::Optional], NOT_IN_MESSAGE, NOT_IN_MESSAGE, "", "street and house number, city, postcode and country"),
    standing(Owner::Seller, [Owed::Optional, Owed::Optional, Owed::Optional], NOT_IN_MESSAGE, NOT_IN_MESSAGE, "", "the street and the house number, such as Lindenallee 7"),
    standing(Owner::Seller, [Owed::Optional, Owed::Optional, Owed::Optional], NOT_IN_MESSAGE, NOT_IN_MESSAGE, "", "the city or town"),
    standing(Owner::Seller, [Owed::Optional, Owed::Optional, Owed::Optional], NOT_IN_MESSAGE, NOT_IN_MESSAGE, "", "the postcode as it stands on letters to that address"),
    standing(Owner::Seller, [Owed::Optional, Owed::Optional, Owed::Optional], NOT_IN_MESSAGE, NOT_IN_MESSAGE, "", ""),
    standing(Owner::Seller, [Owed::Optional, Owed::Optional, Owed::Optional], NOT_IN_MESSAGE, NOT_IN_MESSAGE, "", "the country as two letters, such as DE for Germany"),
    standing(Owner::Seller, [Owed::Optional, Owed::Optional, Owed::Optional], NOT_IN_MESSAGE, NOT_IN_MESSAGE, "", ""),
    standing(Owner::Seller, [Owed::Optional, Owed::Optional, Owed::Optional], NOT_IN_MESSAGE, NOT_IN_MESSAGE, "", ""),
    standing(Owner::Seller, [Owed::Optional, Owed::Optional, Owed::Optional], NOT_IN_MESSAGE, NOT_IN_MESSAGE, "", ""),
    standing(Owner::Seller, [Owed::Optional, Owed::Optional, Owed::Optional], NOT_IN_MESSAGE, NOT_IN_MESSAGE, "", ""),
    standing(Owner::Seller, [Owed::Optional, Owed::Optional, Owed::Optional], NOT_IN_MESSAGE, NOT_IN_MESSAGE, "", ""),
    standing(Owner::Seller, [Owed::Optional, Owed::Optional, Owed::Optional], NOT_IN_MESSAGE, NOT_IN_MESSAGE, "", ""),
];

/// The slots of the class.
pub mod party {
    use crate::dictionary::Slot;

    /// `name`: name.
    pub const NAME: Slot = 0;

    /// `id`: identification.
    pub const ID: Slot = 1;

    /// `address`: address.
    pub const ADDRESS: Slot = 2;

    /// `address.line`: street and house number.
    pub const ADDRESS_LINE: Slot = 3;

    /// `address.city`: city.
    pub const ADDRESS_CITY: Slot = 4;

    /// `address.postcode`: postcode.
    pub const ADDRESS_POSTCODE: Slot = 5;

    /// `address.subdivision`: state or province.
    pub const ADDRESS_SUBDIVISION: Slot = 6;

    /// `address.country`: country.
    pub const ADDRESS_COUNTRY: Slot = 7;

    /// `email`: e-mail address.
    pub const EMAIL: Slot = 8;

    /// `phone`: telephone number.
    pub const PHONE: Slot = 9;

    /// `personalId`: personal number.
    pub const PERSONAL_ID: Slot = 10;

    /// `personalId.scheme`: kind of personal number.
    pub const PERSONAL_ID_SCHEME: Slot = 11;

    /// `personalId.value`: personal number.
    pub const PERSONAL_ID_VALUE: Slot = 12;

    /// `taxIds`: list of tax numbers.
    pub const TAX_IDS: Slot = 13;
}

/// The fields of the class, one a slot.
#[rustfmt::skip]
pub(crate) static TAX_ID: [Field; 2] = [
    field("scheme", WHOLE, 1, Kind::Scheme, "kind of tax number"),
    field("value", WHOLE, 0, Kind::IdentityNumber, "tax number"),
];

#[rustfmt::skip]
pub(crate) static TAX_ID_STANDINGS: [Standing; 16] = [
    standing(Owner::Seller, [Owed::Optional, Owed::Optional, Owed::Optional], NOT_IN_MESSAGE, NOT_IN_MESSAGE, "", ""),
    standing(Owner::Seller, [Owed::Optional, Owed::Optional, Owed::Optional], 231, 231, "", ""),
    standing(Owner::Shopper, [Owed::Optional, Owed::Optional, Owed::Optional], NOT_IN_MESSAGE, NOT_IN_MESSAGE, "", ""),
    standing(Owner::Shopper, [Owed::Optional, Owed::Optional, Owed::Optional], NOT_IN_MESSAGE, NOT_IN_MESSAGE, "", ""),
    standing(Owner::Seller, [Owed::Optional, Owed::Optional, Owed::Optional], NOT_IN_MESSAGE, NOT_IN_MESSAGE, "", ""),
    standing(Owner::Seller, [Owed::Optional, Owed::Optional, Owed::Optional], NOT_IN_MESSAGE, NOT_IN_MESSAGE, "", ""),
    standing(Owner::Shopper, [Owed::Optional, Owed::Optional, Owed::Optional], NOT_IN_MESSAGE, NOT_IN_MESSAGE, "", ""),
    standing(Owner::Shopper, [Owed::Optional, Owed::Optional, Owed::Optional], NOT_IN_MESSAGE, NOT_IN_MESSAGE, "", ""),
    standing(Owner::Shopper, [Owed::Optional, Owed::Optional, Owed::Optional], NOT_IN_MESSAGE, NOT_IN_MESSAGE, "", ""),
    standing(Owner::Shopper, [Owed::Optional, Owed::Optional, Owed::Optional], NOT_IN_MESSAGE, NOT_IN_MESSAGE, "importer's reference", ""),
    standing(Owner::Seller, [Owed::Optional, Owed::Optional, Owed::Optional], NOT_IN_MESSAGE, NOT_IN_MESSAGE, "", ""),
    standing(Owner::Seller, [Owed::Optional, Owed::Optional, Owed::Optional], NOT_IN_MESSAGE, NOT_IN_MESSAGE, "", ""),
    standing(Owner::Seller, [Owed::Optional, Owed::Optional, Owed::Optional], NOT_IN_MESSAGE, NOT_IN_MESSAGE, "", ""),
    standing(Owner::Seller, [Owed::Optional, Owed::Optional, Owed::Optional], NOT_IN_MESSAGE, NOT_IN_MESSAGE, "", ""),
    standing(Owner::Seller, [Owed::Optional, Owed::Optional, Owed::Optional], NOT_IN_MESSAGE, NOT_IN_MESSAGE, "", ""),
    standing(Owner::Seller, [Owed::Optional, Owed::Optional, Owed::Optional], NOT_IN_MESSAGE, NOT_IN_MESSAGE, "", ""),
];

/// The slots of the class.
pub mod tax_id {
    use crate::dictionary::Slot;

    /// `scheme`: kind of tax number.
    pub const SCHEME: Slot = 0;

    /// `value`: tax number.
    pub const VALUE: Slot = 1;
}

/// The fields of the class, one a slot.
#[rustfmt::skip]
pub(crate) static ITEM: [Field; 26] = [
    field("description", WHOLE, 1, Kind::Text, "goods description"),
    field("hsCode", WHOLE, 2, Kind::HsCode, "HS code"),
    field("origin", WHOLE, 3, Kind::Country, "country of origin"),
    field("quantity", WHOLE, 6, Kind::Object, "quantity"),
    field("value", 3, 5, Kind::Decimal, "quantity"),
    field("unit", 3, 4, Kind::Unit, "unit of the quantity"),
    field("netMass", WHOLE, 9, Kind::Object, "net mass"),
    field("value", 6, 8, Kind::Decimal, "net mass"),
    field("unit", 6, 7, Kind::Unit, "unit of the net mass"),
    field("grossMass", WHOLE, 12, Kind::Object, "gross mass"),
    field("value", 9, 11, Kind::Decimal, "gross mass"),
    field("unit", 9, 10, Kind::Unit, "unit of the gross mass"),
    field("value", WHOLE, 15, Kind::Object, "value of the line"),
    field("amount", 12, 14, Kind::Decimal, "value of the line"),
    field("currency", 12, 13, Kind::Currency, "currency of the value of the line"),
    field("brand", WHOLE, 16, Kind::Text, "brand"),
    field("gtin", WHOLE, 17, Kind::Gtin, "GTIN"),
    field("gtinExists", WHOLE, 18, Kind::Flag, "statement whether a GTIN exists"),
    field("sku", WHOLE, 19, Kind::Text, "merchant's product id"),
    field("mpn", WHOLE, 20, Kind::Text, "manufacturer's product id"),
    field("manufacturer", WHOLE, 21, Kind::Party(Role::Manufacturer), "manufacturer"),
    field("url", WHOLE, 22, Kind::Url, "link to the product page"),
    field("dangerousGoods", WHOLE, 24, Kind::Object, "dangerous goods"),
    field("un", 22, 23, Kind::Text, "UN number"),
    field("documents", WHOLE, 25, Kind::List, "list of documents"),
    field("wco", WHOLE, 0, Kind::Tree, "further WCO elements"),
];

#[rustfmt::skip]
pub(crate) static ITEM_STANDINGS: [Standing; 26] = [
    standing(Owner::Seller, [Owed::Optional, Owed::Required, Owed::Required], 276, 276, "1 detailed description", "what it is, what it is made of and what it is for, such as \"men's knitted cotton T-shirt\""),
    standing(Owner::Seller, [Owed::Optional, Owed::Expected, Owed::Expected], 278, 278, "7 HS tariff number", "the six digits that customs sorts goods by, such as 610910 for cotton T-shirts"),
    standing(Owner::Seller, [Owed::Optional, Owed::Expected, Owed::Expected], 340, NOT_IN_MESSAGE, "8 country of origin", "the country where it was made, as two letters, such as PT for Portugal"),
    standing(Owner::Seller, [Owed::Optional, Owed::Required, Owed::Required], 297, 297, "2 quantity", "how many there are, such as 2 H87 (pieces)"),
    standing(Owner::Seller, [Owed::Optional, Owed::Required, Owed::Required], 297, 297, "2 quantity", "the number, such as 2 or 0.40"),
    standing(Owner::Seller, [Owed::Optional, Owed::Required, Owed::Required], 297, 297, "2 quantity", "the unit's code, such as H87 for pieces"),
    standing(Owner::Seller, [Owed::Optional, Owed::Expected, Owed::Expected], 296, NOT_IN_MESSAGE, "3 net weight", "what the goods weigh without their packing, such as 0.40 KGM (kilograms); goods always weigh something"),
    standing(Owner::Seller, [Owed::Optional, Owed::Expected, Owed::Expected], 296, NOT_IN_MESSAGE, "3 net weight", "the number, such as 2 or 0.40"),
    standing(Owner::Seller, [Owed::Optional, Owed::Expected, Owed::Expected], 296, NOT_IN_MESSAGE, "3 net weight", "the unit's code, such as KGM for kilograms"),
    standing(Owner::Seller, [Owed::Optional, Owed::Optional, Owed::Optional], 295, 295, "", ""),
    standing(Owner::Seller, [Owed::Optional, Owed::Optional, Owed::Optional], 295, 295, "", "the number, such as 2 or 0.40"),
    standing(Owner::Seller, [Owed::Optional, Owed::Optional, Owed::Optional], 295, 295, "", "the unit's code, such as KGM for kilograms"),
    standing(Owner::Seller, [Owed::Optional, Owed::Required, Owed::Required], 299, 299, "5 value", "the price of the whole line, such as 42.00 EUR"),
    standing(Owner::Seller, [Owed::Optional, Owed::Required, Owed::Required], 299, 299, "5 value", "the amount as digits, such as 42.00"),
    standing(Owner::Seller, [Owed::Optional, Owed::Required, Owed::Required], 299, 299, "5 value", "the currency as three letters, such as EUR"),
    standing(Owner::Seller, [Owed::Optional, Owed::Optional, Owed::Optional], NOT_IN_MESSAGE, NOT_IN_MESSAGE, "", ""),
    standing(Owner::Seller, [Owed::Optional, Owed::Optional, Owed::Optional], NOT_IN_MESSAGE, NOT_IN_MESSAGE, "", ""),
    standing(Owner::Seller, [Owed::Optional, Owed::Optional, Owed::Optional], NOT_IN_MESSAGE, NOT_IN_MESSAGE, "", ""),
    standing(Owner::Seller, [Owed::Optional, Owed::Optional, Owed::Optional], NOT_IN_MESSAGE, NOT_IN_MESSAGE, "", ""),
    standing(Owner::Seller, [Owed::Optional, Owed::Optional, Owed::Optional], NOT_IN_MESSAGE, NOT_IN_MESSAGE, "", ""),
    standing(Owner::Seller, [Owed::Optional, Owed::Optional, Owed::Optional], NOT_IN_MESSAGE, NOT_IN_MESSAGE, "", ""),
    standing(Owner::Seller, [Owed::Optional, Owed::Optional, Owed::Optional], NOT_IN_MESSAGE, NOT_IN_MESSAGE, "", ""),
    standing(Owner::Seller, [Owed::Optional, Owed::Optional, Owed::Optional], NOT_IN_MESSAGE, NOT_IN_MESSAGE, "", ""),
    standing(Owner::Seller, [Owed::Optional, Owed::Optional, Owed::Optional], 281, NOT_IN_MESSAGE, "", ""),
    standing(Owner::Seller, [Owed::Optional, Owed::Optional, Owed::Optional], NOT_IN_MESSAGE, NOT_IN_MESSAGE, "", ""),
    standing(Owner::Seller, [Owed::Optional, Owed::Optional, Owed::Optional], NOT_IN_MESSAGE, NOT_IN_MESSAGE, "", ""),
];

/// The slots of the class.
pub mod item {
    use crate::dictionary::Slot;

    /// `description`: goods description.
    pub const DESCRIPTION: Slot = 0;

    /// `hsCode`: HS code.
    pub const HS_CODE: Slot = 1;

    /// `origin`: country of origin.
    pub const ORIGIN: Slot = 2;

    /// `quantity`: quantity.
    pub const QUANTITY: Slot = 3;

    /// `quantity.value`: quantity.
    pub const QUANTITY_VALUE: Slot = 4;

    /// `quantity.unit`: unit of the quantity.
    pub const QUANTITY_UNIT: Slot = 5;

    /// `netMass`: net mass.
    pub const NET_MASS: Slot = 6;

    /// `netMass.value`: net mass.
    pub const NET_MASS_VALUE: Slot = 7;

    /// `netMass.unit`: unit of the net mass.
    pub const NET_MASS_UNIT: Slot = 8;

    /// `grossMass`: gross mass.
    pub const GROSS_MASS: Slot = 9;

    /// `grossMass.value`: gross mass.
    pub const GROSS_MASS_VALUE: Slot = 10;

    /// `grossMass.unit`: unit of the gross mass.
    pub const GROSS_MASS_UNIT: Slot = 11;

    /// `value`: value of the line.
    pub const VALUE: Slot = 12;

    /// `value.amount`: value of the line.
    pub const VALUE_AMOUNT: Slot = 13;

    /// `value.currency`: currency of the value of the line.
    pub const VALUE_CURRENCY: Slot = 14;

    /// `brand`: brand.
    pub const BRAND: Slot = 15;

    /// `gtin`: GTIN.
    pub const GTIN: Slot = 16;

    /// `gtinExists`: statement whether a GTIN exists.
    pub const GTIN_EXISTS: Slot = 17;

    /// `sku`: merchant's product id.
    pub const SKU: Slot = 18;

    /// `mpn`: manufacturer's product id.
    pub const MPN: Slot = 19;

    /// `manufacturer`: manufacturer.
    pub const MANUFACTURER: Slot = 20;

    /// `url`: link to the product page.
    pub const URL: Slot = 21;

    /// `dangerousGoods`: dangerous goods.
    pub const DANGEROUS_GOODS: Slot = 22;

    /// `dangerousGoods.un`: UN number.
    pub const DANGEROUS_GOODS_UN: Slot = 23;

    /// `documents`: list of documents.
    pub const DOCUMENTS: Slot = 24;

    /// `wco`: further WCO elements.
    pub const WCO: Slot = 25;
}

/// The fields of the class, one a slot.
#[rustfmt::skip]
pub(crate) static DOCUMENT: [Field; 2] = [
    field("type", WHOLE, 1, Kind::Text, "document type"),
    field("id", WHOLE, 0, Kind::Text, "document number"),
];

#[rustfmt::skip]
pub(crate) static DOCUMENT_STANDINGS: [Standing; 2] = [
    standing(Owner::Seller, [Owed::Optional, Owed::Optional, Owed::Optional], 245, 510, "12 licence, 13 certificate, 14 invoice", ""),
    standing(Owner::Seller, [Owed::Optional, Owed::Optional, Owed::Optional], 243, 509, "12, 13, 14", ""),
];

/// The slots of the class.
pub mod document {
    use crate::dictionary::Slot;

    /// `type`: document type.
    pub const TYPE: Slot = 0;

    /// `id`: document number.
    pub const ID: Slot = 1;
}
