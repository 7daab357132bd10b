//! What the report says of a parcel's clearance: one sentence for each reason, for what is missing and for the estimate.
//!
//! `{name}` stands for an argument. What is the shopper's own is said in a second voice. Titles of schemes are sentences
//! too, so that another language can give its own.

use crate::language;
use crate::rule::english;

/// A sentence with its name in the report.
#[derive(Debug, PartialEq)]
pub(crate) struct Sentence {
    /// The name.
    pub(crate) name: &'static str,
    /// The words, of the parcel and in the shopper's voice.
    pub(crate) words: [&'static str; 2],
}

impl Sentence {
    /// The words of the parcel, from what was given if this build carries none.
    pub(crate) fn said(&self) -> &'static str {
        self.said_to(false)
    }

    /// The same, or those in the shopper's voice.
    pub(crate) fn said_to(&self, is_shopper: bool) -> &'static str {
        language::sentence(self.name, self.words, is_shopper)
    }
}

/// Declares the sentences and lists them.
macro_rules! sentences {
    ($($id:ident = $name:literal: $words:literal $(, $hers:literal)?;)*) => {
        $(pub(crate) static $id: Sentence =
            Sentence { name: $name, words: sentences!(@voices english($words) $(, english($hers))?) };)*

        /// All of them, in the order of the file.
        pub(crate) static ALL: &[&Sentence] = &[$(&$id),*];
    };
    (@voices $words:expr) => { [$words; 2] };
    (@voices $words:expr, $hers:expr) => { [$words, $hers] };
}

sentences! {
    // Of the parcel as a whole.
    NO_DESTINATION = "destination-unknown": "Where the parcel goes isn't known.";
    NO_DAY = "day-unknown": "The day of the declaration isn't known, and the law goes by it.";
    INSIDE = "no-border": "The parcel stays within one customs area and one VAT area. No declaration is owed, neither for duty nor for tax.";
    TAX_BORDER = "tax-border": "The parcel stays within one customs area, so no duty and no declaration for duty is owed. It goes to another VAT area, where it is declared for tax.";
    TO_GREAT_BRITAIN = "from-northern-ireland": "Goods go from Northern Ireland to Great Britain without a declaration, as a rule.";
    PLACE_UNSURE = "place-unsure": "The two countries belong to one customs area, but parts of them don't; without the postcode it isn't known whether a declaration is owed.";
    UNKNOWN_LAW = "law-unknown": "What {place} grants and asks for is not known here.";
    DOCUMENTS = "documents": "The parcel holds documents without commercial value.";
    RELIEVED = "relieved": "Neither duty nor tax is collected when the parcel comes in.";
    LOW_VALUE = "low-value": "The goods are of low value and may go by a simplified way.";
    FULL = "full": "No simplified way serves, so a full declaration is needed.";
    SIMPLIFIED_UNKNOWN = "simplified-unknown": "Neither a relief nor a scheme is known to serve, and which simplified declarations the destination has isn't known here.";
    UNCERTAIN = "uncertain": "What is known doesn't tell whether a simplified way serves.";
    // Of the goods.
    EXCISE = "excise": "The goods are under excise duty, or bear it in most countries: alcohol or tobacco.";
    PERFUME = "perfume": "Perfume and toilet water are outside the relief for small consignments.";
    PERFUME_OPEN = "perfume-unsettled": "Perfume and toilet water were outside the relief for small consignments; whether they may go this way now isn't settled.";
    FOOD = "food": "The scheme isn't for food, drink and tobacco.";
    RESTRICTED = "restricted": "The goods are restricted or need papers.";
    QUOTA = "quota": "The goods are under a quota or an anti-dumping duty.";
    SURCHARGED = "surcharged": "The goods bear a duty on top of the tariff's, of chapter 98 or 99.";
    HEADING_UNKNOWN = "code-missing": "An item has no tariff code, so it isn't known whether the goods may go this way.";
    RESTRICTION_UNKNOWN = "restriction-unknown": "Whether the goods are restricted at the destination isn't known.";
    // Of value and limit.
    WITHIN = "value-within": "The goods are worth {value}, within the limit of {limit}.";
    ABOVE = "value-above": "The goods are worth {value}, above the limit of {limit}.";
    COUNTS_LESS = "value-counts-less": "The goods are worth {value}, above the limit of {limit}, but customs may count less: what is for personal use goes by 60 % of its retail price there.";
    PARTED = "value-parted": "The goods are worth {value}, above the limit of {limit}. Of several things, those that together stay within it are free; one thing is never split.";
    APART = "value-apart": "The goods are worth {value}, above the limit of {limit}. Each person's gifts count apart, where the parcel and its papers say so.";
    NEAR = "value-near": "The goods are worth about the limit of {limit} after conversion; the rate of the day decides.";
    NO_VALUE = "value-unknown": "What the goods are worth isn't known, and the limit is {limit}.";
    SINGLE = "single-article": "A single article that can't be divided may be worth more.";
    MIXED = "currencies-mixed": "The values are in several currencies, so they can't be compared with the limit of {limit}.";
    NO_RATE = "rate-unknown": "There is no rate of exchange to compare {value} with the limit of {limit}.";
    TAX_UNSAID = "tax-unsaid": "The goods are worth {value}, and the limit of {limit} is without tax. Whether they are within it turns on the tax in the price.";
    NO_FREIGHT = "freight-unknown": "The limit of {limit} counts freight and insurance, and the freight isn't given.";
    PIECE_WITHIN = "piece-within": "No piece is worth more than the limit of {limit}.";
    PIECE_ABOVE = "piece-above": "A piece is worth more than the limit of {limit}.";
    PIECE_TAX_UNSAID = "piece-tax-unsaid": "The limit of {limit} a piece is without tax. Whether a piece is within it turns on the tax in the price.";
    NO_PIECE_VALUE = "piece-value-unknown": "What a piece is worth isn't known in the currency of the limit of {limit}.";
    NO_QUANTITY = "quantity-unknown": "The limit of {limit} counts each piece, and how many there are isn't known.";
    DUE_WITHIN = "due-within": "The tax due is within {limit}, which isn't collected.";
    DUE_ABOVE = "due-above": "The tax due is above {limit}, up to which it isn't collected.";
    DUE_UNKNOWN = "due-unknown": "Tax of up to {limit} isn't collected; how much is due isn't known.";
    ADDS_UP = "adds-up": "What the recipient gets in other parcels counts towards the limit.";
    TIMES_USED = "times-used": "One person has it {most} × a {span} at most. Earlier parcels to this recipient: {count}; which of them had it isn't known.";
    SUM_ABOVE = "sum-above": "With earlier parcels to this recipient it is {value} a {span}, and the limit for one person is {limit}; whether all of them count isn't known.";
    SUM_UNKNOWN = "sum-unknown": "There is no rate of exchange to add up the earlier parcels to this recipient.";
    // Of reliefs.
    WHOLE = "free": "No {what} is due on such goods, whatever they are worth.";
    NOTHING = "no-relief": "There is no relief from {what}: it is due from the first cent.";
    UNSETTLED = "unsettled": "Up to which value goods are free of {what} isn't settled: sources contradict each other, or there is none.";
    NOT_KNOWN = "not-known": "Up to which value goods are free of {what} isn't known for that day.";
    OPEN = "conditional": "Whether the goods are free of {what} turns on {on}.";
    RETURNED = "returned": "What comes back may be free by a relief for returned goods, where it is shown that they left unchanged. Whether it holds isn't judged here.";
    HELIGOLAND = "heligoland": "Gifts from Heligoland have no relief.";
    // Of who deals with whom.
    OTHER_PARTIES = "parties-other": "It is for what is sent {whom}.";
    PARTIES_UNKNOWN = "parties-unknown": "It is for what is sent {whom}, and it isn't known who deals with whom.";
    PARTIES_OPEN = "parties-unsettled": "Whether it serves for what is sent {whom} isn't settled.";
    NO_SALE = "no-sale": "It is for what is sold, and this isn't a sale.";
    NATURE_UNKNOWN = "nature-unknown": "It turns on whether the goods are sold or given, which isn't said.";
    OTHER_MODE = "mode-other": "It is for parcels {how}.";
    MODE_UNKNOWN = "mode-unknown": "It is for parcels {how}, and how this one goes isn't said.";
    OTHER_TAX = "tax-area": "It doesn't serve for {place}, where other taxes apply.";
    TAX_AREA_OPEN = "tax-area-unsettled": "Whether it serves for {place}, where other taxes apply, isn't known.";
    USED = "other-scheme": "An IOSS number is given, and the two exclude each other.";
    HEAVY = "mass-above": "It is for parcels of at most {limit} kg.";
    MASS_UNKNOWN = "mass-unknown": "It is for parcels of at most {limit} kg, and the mass isn't known.";
    SALE_DAY_UNKNOWN = "sale-day-unknown": "The day of the sale decides, and it isn't given.";
    SERVES = "serves": "It serves for goods of any kind and value.";
    FITS = "fits": "Nothing in the declaration stands against it.";
    // What is missing.
    WANT_NUMBER = "number": "The number of the seller or platform in this scheme.";
    WANT_REGISTRATION = "registration": "That the seller or platform is registered in this scheme; a declaration doesn't say it.";
    WANT_BUYER = "buyer-registered": "That the buyer is registered for VAT there and has given the seller its VAT number; a declaration doesn't say it.";
    WANT_CERTIFICATE = "certificate": "That the destination has certified the platform; a declaration doesn't say it.";
    WANT_CARRIER = "carrier": "That the post or carrier offers it.";
    WANT_LIST = "list": "That the goods are on the list of what may be sold this way, and that the platform, the payment and the carrier send their data.";
    WANT_BROKER = "broker": "A licensed broker with a bond who files the entry.";
    WANT_PLAIN = "plain-goods": "That no other agency asks for data on the goods, no duty of chapter 98 or 99 is due on them, and no trade agreement is claimed.";
    WANT_DIGITS = "digits": "A tariff code of {digits} digits for each item.";
    WANT_ORIGIN = "origin": "The country of origin of each item.";
    WANT_ITEM_ID = "item-id": "The postal number of the parcel.";
    WANT_RECIPIENT = "recipient-number": "The number of the recipient: {number}.", "Your number: {number}.";
    WANT_EORI = "eori": "The EORI number of the firm that receives the goods.";
    WANT_SCHEME = "internal-market": "That both firms are registered in the UK Internal Market Scheme.";
    // Of the estimate.
    ESTIMATE = "estimate": "An estimate from what is declared; customs and the carrier may charge something else.";
    ESTIMATE_MIXED = "estimate-mixed": "An estimate from what is declared, in several currencies; customs and the carrier may charge something else.";
    DUTY_FREE = "duty-free": "No duty.";
    TAX_FREE = "tax-free": "No tax.";
    FLAT = "flat": "{amount} for each of {count} items.";
    FLAT_OPEN = "flat-open": "{amount} for each item: {count}, or {most} if goods of one code from several countries are counted apart.";
    FLAT_ONE = "flat-one": "{amount} for the item.";
    ONCE = "once": "{amount} for the parcel.";
    RATE = "rate": "{rate} % of {base}.";
    RATE_ALONE = "rate-alone": "{rate} % of {base}, of which not all is known, or not whether tax is in the prices.";
    EXCESS = "rate-excess": "{rate} % of what is above {limit}.";
    EXCESS_DUTY = "rate-excess-duty": "{rate} % of what is above {limit}, together with the duty.";
    PREPAID = "prepaid": "Tax is charged with the price.";
    TARIFF = "tariff": "It goes by the tariff's rate for the goods, which isn't known here.";
    TOLD = "told": "No amount can be given: {words}.";
    RATE_TURNS = "rate-open": "How much it is turns on {on}.";
    EXCISE_DUE = "excise-due": "Excise duty is due as well, at a rate that isn't known here.";
    QUOTA_DUE = "quota-due": "Goods under a quota or an anti-dumping duty pay rates of their own, which aren't known here.";
    RATE_NOT_KNOWN = "rate-not-known": "The rate isn't known here.";
    BASE_UNKNOWN = "base-unknown": "It can't be counted from what is known here.";
    // Titles of schemes.
    GIFT_RELIEF = "gift-relief": "Relief for gifts between private persons";
    RETURNED_RELIEF = "returned-goods-relief": "Relief for returned goods";
    LOW_VALUE_RELIEF = "low-value-relief": "Relief for small consignments";
    FULL_DECLARATION = "full-declaration": "Full declaration";
    EU_IOSS = "eu-ioss": "Import One-Stop Shop (IOSS)";
    EU_SPECIAL = "eu-special-arrangement": "Special arrangement: the post or carrier collects the VAT";
    EU_STANDARD = "eu-standard-vat": "VAT paid at import";
    EU_H7 = "eu-h7": "H7, the declaration of small consignments";
    EU_H1 = "eu-h1": "H1, the full declaration";
    GB_REVERSE = "gb-reverse-charge": "United Kingdom: VAT accounted for by the firm that buys";
    GB_LOW_VALUE = "gb-low-value": "United Kingdom: VAT charged at the sale";
    GB_REDUCED = "gb-reduced-data": "United Kingdom: bulk declaration with reduced data";
    AU_LOW_VALUE = "au-low-value": "Australia: GST charged at the sale";
    AU_SAC = "au-sac": "Australia: self-assessed clearance declaration";
    NZ_LOW_VALUE = "nz-low-value": "New Zealand: GST charged at the sale";
    SG_LOW_VALUE = "sg-low-value": "Singapore: GST charged at the sale";
    NO_VOEC = "no-voec": "Norway: VAT on e-commerce (VOEC)";
    CH_MAIL_ORDER = "ch-mail-order": "Switzerland: VAT charged by the mail-order seller or platform";
    CL_LOW_VALUE = "cl-low-value": "Chile: VAT charged by a registered platform";
    CN_RETAIL = "cn-cross-border-retail": "China: cross-border retail import";
    CN_POST = "cn-personal-post": "China: personal parcel by post";
    BR_CERTIFIED = "br-certified-platform": "Brazil: sale by a certified platform (Remessa Conforme)";
    BR_SIMPLIFIED = "br-simplified-tax": "Brazil: simplified taxation";
    US_SHEET = "us-postal-sheet": "United States: postal parcel with a qualified party's duty sheet";
    US_POSTAL = "us-postal-informal": "United States: postal informal entry";
    US_13 = "us-type-13": "United States: entry type 13 for postal parcels";
    US_11 = "us-type-11": "United States: informal entry, type 11";
    US_01 = "us-type-01": "United States: formal entry, type 01";
    XI_PRIVATE = "xi-private": "Great Britain to Northern Ireland: between private persons";
    XI_CARRIER = "xi-carrier-scheme": "Great Britain to Northern Ireland: UK Carrier Scheme";
    XI_MARKET = "xi-internal-market": "Great Britain to Northern Ireland: UK Internal Market Scheme";
    // Of the areas and ways that sentences name.
    DUTY = "duty": "duty";
    TAX = "tax": "tax";
    DUTY_AND_TAX = "duty-and-tax": "duty or tax";
    GOODS = "goods": "the goods";
    GOODS_FREIGHT = "goods-freight": "the goods with freight and insurance";
    GOODS_FREIGHT_DUTY = "goods-freight-duty": "the goods with freight, insurance and duty";
    BY_POST = "by-post": "by post";
    BY_AIR_OR_POST = "by-air-or-post": "by air, by courier or by post";
    NOT_BY_POST = "not-by-post": "by other ways than post";
    ON_SELLER = "on-seller": "whether the seller or platform is registered for the tax";
    ON_PLATFORM = "on-platform": "whether the destination has certified the platform";
    ON_PARTIES = "on-parties": "who deals with whom";
    ON_COUNTRY = "on-country": "where the parcel comes from and goes to";
    ON_ORIGIN = "on-origin": "the origin of the goods";
    ON_CODES = "on-codes": "the tariff code of each item";
    ON_MASS = "on-mass": "the mass of the parcel";
    ON_MODE = "on-mode": "how the parcel goes";
    ON_VALUE = "on-value": "the value of the goods";
    ON_OTHER = "on-other": "whether {also}";
    B2C = "b2c": "from a firm to a private person";
    B2B = "b2b": "from firm to firm";
    C2B = "c2b": "from a private person to a firm";
    C2C = "c2c": "between private persons";
}
