use crate::Decimal;
use crate::case::Case;
use crate::dictionary::{Part, document, item};
use crate::exports::{self, Counted, Parcels, Wanted};
use crate::model::Object;
use crate::options::Dataset;
use crate::profiles::as_of;
use crate::rates::{NO_SUM, NoSum, Side, Weighed, Worth};
use crate::report::{Actor, Severity};
use crate::rule;
use crate::rule::Findings;
use crate::sums::Money;
use crate::words::placeholder::gives_number;

rule! {
    /// The country of export wants a declaration of its own for goods of that value, and no reference of one is given.
    ///
    /// Above a value the post's or the courier's own data don't do: somebody files an export declaration, and its reference,
    /// such as a movement reference number (MRN) in the EU or an internal transaction number (ITN) in the United States,
    /// goes with the parcel. A document of an item is taken for it if its type is 830, the UN/EDIFACT code of an export
    /// declaration, if its number looks like one, or if it names an exemption as `NOEEI 30.36` does.
    ///
    /// The values are dated and sourced like those of destinations. What only handbooks or old pages tell is advice. A value
    /// in another currency is checked by the caller's rates only.
    ///
    /// Source: Delegated Regulation (EU) 2015/2446, articles 140 to 142; 15 CFR 30.37(a); the customs of Canada, Japan,
    /// Norway, New Zealand and Taiwan; for other countries handbooks.
    name: "export-declaration-missing",
    severity: Warning,
    since: "0.1.0",
    authority: Customs,
    source: "export law of the sender's country",
    message: "The goods are worth {value}. From {country}, goods worth {limit} need an export declaration, and no reference of one is given.",
    why: "Without it the parcel is stopped before it leaves, or goes back to the sender.",
    help: "Have the export declared, by yourself or by your carrier, and give its number as a document of type 830 of the first item.",
    also "code": {
        message: "Goods of one kind are worth {value}. From {country}, {limit} of one Schedule B code must be filed as electronic export information, and no reference of a filing is given.",
        why: "Without the filing, or a reason why none is needed, the parcel isn't exported.",
        help: "File it in the Automated Export System, by yourself or by your carrier, and give the ITN (X and 14 digits) as a document of the item; where an exemption holds, give that, such as NOEEI 30.37(h).",
    },
    also "near": {
        message: "The goods are worth {value}. From {country}, goods worth {limit} need an export declaration, which this may be.",
        why: "Customs converts by its own rate. Above the limit the parcel is stopped without a declaration.",
        help: "Work the value out by the rate of customs for the day. If it is above the limit, have the export declared, and give its number as a document of type 830 of the first item.",
    },
    also "reported": {
        message: "The goods are worth {value}. From {country}, goods worth {limit} may need an export declaration.",
        why: "The limit is told by handbooks or old pages. Where it holds, a parcel without a declaration is stopped before it leaves.",
        help: "Ask your carrier or the post whether they declare the export, or whether you must.",
    },
    check: Declaration(check),
    reads: [
        Route, Sums, declaration::PART, declaration::SHIPMENT_MODE, declaration::TRANSACTION_NATURE,
        declaration::TRANSACTION_RELATIONSHIP, document::ID, document::TYPE, item::DOCUMENTS, item::HS_CODE,
    ],
    at: [item::VALUE_AMOUNT],
}

fn check(case: &Case<'_>, found: &mut Findings) {
    let Some(origin) = case.origin().and_then(|from| exports::origin(from.customs())) else { return };
    let is_here = matches!(case.dataset, Dataset::Ecommerce | Dataset::Upu) && case.part() != Part::Shopper;
    let Some(to) = case.to().filter(|_| is_here && (case.is_from_outside() || case.is_counted_within())) else {
        return;
    };
    let Some(on) = case.on() else { return found.not_checked("no day was given") };
    let Some(entry) = as_of(origin.wanted, on) else {
        return found.not_checked("what the country of export wanted on that day is not known");
    };
    let wanted = entry.value;
    let is_small = |value: Money<'_>| value.amount < wanted.small && STRONG.iter().any(|strong| value.is_in(strong));
    if case.value().is_some_and(is_small) {
        return;
    }
    if wanted.except.split(' ').any(|country| country == to) || !is_for(case, &wanted) {
        return;
    }
    let is_certain = entry.certainty.is_certain();
    let weighed = match wanted.counted {
        Counted::Consignment => total(case, wanted.most(), wanted.currency),
        Counted::Code => dearest(case, wanted.most(), wanted.currency),
    };
    let (weighed, of) = match weighed {
        Ok(Some(weighed)) => weighed,
        Ok(None) => return,
        Err(why) if is_certain => return found.not_checked(why),
        Err(_) => return,
    };
    if weighed.side == Side::Within || case.declaration.items().any(has_reference) {
        return;
    }
    let (variant, severity) = match (is_certain, weighed.side, wanted.counted) {
        (false, ..) => ("reported", Severity::Advice),
        (true, Side::Near, _) => ("near", Severity::Advice),
        (true, _, Counted::Code) => ("code", Severity::Warning),
        (true, _, Counted::Consignment) => ("", Severity::Warning),
    };
    let draft = found.at(of.get(item::VALUE_AMOUNT).place()).saying(variant).severity(severity).source(entry.source);
    draft
        .actor(Actor::Seller)
        .with("country", origin.name)
        .with("value", || weighed.value())
        .with("limit", || wanted.in_words());
}

/// The currencies in which a small value is within any limit.
const STRONG: [&str; 4] = ["CHF", "EUR", "GBP", "USD"];

/// Whether a limit is for the parcel.
fn is_for(case: &Case<'_>, wanted: &Wanted) -> bool {
    let is_gift = case.nature() == Some("gift");
    let is_meant = match wanted.parcels {
        Parcels::All => true,
        Parcels::Trade => !is_gift && case.relationship() != Some("c2c"),
        Parcels::Gifts => is_gift,
    };
    is_meant && (!wanted.by_post || case.mode() == Some("post"))
}

type Compared<'a> = Result<Option<(Weighed<'a>, Object<'a>)>, &'static str>;

const NO_RATE: &str = "there is no rate for the limit of the country of export";

/// The value of all goods against a limit, shown at the first item.
fn total<'a>(case: &Case<'a>, limit: Decimal, currency: &'static str) -> Compared<'a> {
    let Some(first) = case.declaration.items().next() else { return Ok(None) };
    match Worth::total(case, currency) {
        Ok(worth) => Ok(Some((worth.against(case, limit, currency).ok_or(NO_RATE)?, first))),
        Err(NoSum::Unknown) => Ok(None),
        Err(NoSum::NoRate) => Err(NO_SUM),
    }
}

/// The value of the goods of one code, of the first code whose goods are beyond a limit. Without a code an item stands by
/// itself.
fn dearest<'a>(case: &Case<'a>, limit: Decimal, currency: &'static str) -> Compared<'a> {
    let mut items: Vec<Object<'a>> = Vec::new();
    // Where all goods together are within the limit, so are those of each code.
    if let Some((weighed, of)) = total(case, limit, currency)? {
        if weighed.side == Side::Within {
            return Ok(Some((weighed, of)));
        }
        items.extend(case.declaration.items());
    }
    let code = |of: &Object<'a>| of.get(item::HS_CODE).text().map(str::as_bytes);
    crate::order::sort_by(&mut items, |one, other| code(one).cmp(&code(other)));
    for same in items.chunk_by(|one, other| code(one).is_some() && code(one) == code(other)) {
        let Ok(worth) = Worth::of(case, same, currency) else { continue };
        let weighed = worth.against(case, limit, currency).ok_or(NO_RATE)?;
        if let Some(first) = same.first().filter(|_| weighed.side != Side::Within) {
            return Ok(Some((weighed, *first)));
        }
    }
    Ok(None)
}

/// Whether a document of an item is an export declaration: by its number, by its type in the lists of documents, or by the
/// exemption that it names.
fn has_reference(of: Object<'_>) -> bool {
    of.get(item::DOCUMENTS).objects().any(|of| {
        let kind = of.get(document::TYPE).text().unwrap_or("");
        let Some(id) = of.get(document::ID).text() else { return false };
        let digits = |text: &str| text.bytes().all(|byte| byte.is_ascii_digit());
        let is_mrn = id.len() == 18 && id.get(..2).is_some_and(digits) && !digits(id);
        let is_itn = id.len() == 15 && id.starts_with(['X', 'x']) && id.get(1..).is_some_and(digits);
        let words = ["NOEEI", "30.36", "30.37", "AES"];
        is_mrn
            || is_itn
            || matches!(kind, "830" | "N830" | "MRN" | "ITN" | "EX") && gives_number(id)
            || words.iter().any(|word| id.contains(word))
    })
}
