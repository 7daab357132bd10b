//! Signs that only several declarations show, and the honest parcels that look like them.
#![allow(missing_docs)]

use std::collections::BTreeMap;

use declarant::scorecard::{Count, MOST_KEYS, Scorecard, Sign};
use declarant::{Options, Validator, messages};
use serde_json::{Value, json};

/// A parcel to Great Britain with something changed: each pointer and its value.
fn parcel(number: usize, changes: &[(&str, Value)]) -> Value {
    let mut parcel = json!({
        "reference": format!("A{number}"),
        "issued": "2026-11-20",
        "seller": {"name": "Atelier Nord", "address": {"country": "NO"}},
        "buyer": {
            "name": "Ann Lee",
            "address": {"line": "4 High Street", "postcode": "LS1 4AP", "city": "Leeds", "country": "GB"},
        },
        "transaction": {"nature": "sale", "relationship": "b2c"},
        "shipment": {"exportCountry": "NO", "destination": "GB", "mode": "post", "itemId": null},
        "items": [{
            "description": "Wool mittens", "hsCode": "611691", "value": {"amount": "100.00", "currency": "GBP"},
        }],
    });
    for (pointer, value) in changes {
        let (object, key) = pointer.rsplit_once('/').expect("a pointer");
        parcel.pointer_mut(object).expect("it is there")[key] = value.clone();
    }
    parcel
}

/// A parcel to a country, of that value.
fn to(number: usize, country: &str, amount: &str, currency: &str) -> Value {
    let address = json!({"line": "1 Road", "postcode": "12345", "country": country});
    let changes = [
        ("/shipment/destination", country.into()),
        ("/buyer/address", address),
        ("/items/0/value", json!({"amount": amount, "currency": currency})),
    ];
    parcel(number, &changes)
}

fn scorecard(parcels: &[Value], options: Value) -> Scorecard {
    let mut options: Options = serde_json::from_value(options).expect("options");
    options.on = options.on.or_else(|| "2026-11-23".parse().ok());
    let mut validator = Validator::new(options).expect("the options are right");
    let mut scorecard = Scorecard::default();
    parcels.iter().for_each(|parcel| validator.tally(parcel.to_string().as_str(), &mut scorecard));
    scorecard
}

/// The signs, each with the records that it names.
fn signs(parcels: &[Value]) -> Vec<(&'static str, Vec<usize>)> {
    scorecard(parcels, json!({})).signs().into_iter().map(|sign| (sign.sign, sign.records)).collect()
}

const SPLIT: &str = "order-split";
const FREQUENT: &str = "recipient-frequent";
const REPEATED: &str = "postal-id-repeated";

#[test]
fn an_order_is_split_where_the_limit_is_one_of_those_parcels() {
    // The parcels, and the limit that each is within, if the sign is there.
    let cases = [
        ("GB", "100", "GBP", Some("135 GBP")),
        ("GB", "60", "GBP", None),
        ("GB", "140", "GBP", None),
        // The limit of IOSS and of H7, where no relief is left.
        ("DE", "100", "EUR", Some("150 EUR")),
        // The lower of two limits: that of the tax.
        ("IL", "70", "USD", Some("75 USD")),
        ("CA", "15", "CAD", Some("20 CAD")),
        // A limit by courier, from neighbours or for certified platforms isn't one of these parcels.
        ("CA", "80", "CAD", None),
        ("KR", "160", "USD", None),
        ("BR", "30", "USD", None),
        // A limit for the tax is none for the goods.
        ("CH", "4", "CHF", None),
        // In Norway the limit is one for each article.
        ("NO", "2500", "NOK", None),
    ];
    for (country, amount, currency, limit) in cases {
        let found = scorecard(&[to(1, country, amount, currency), to(2, country, amount, currency)], json!({})).signs();
        let message = found.first().map(|sign| sign.message.as_str());
        let is_it = match (limit, message) {
            (None, None) => true,
            (Some(limit), Some(message)) => message.contains(&format!("each within {limit}")),
            _ => false,
        };
        assert!(is_it, "{country}, 2 × {amount} {currency}: {message:?}, expected {limit:?}");
    }
}

#[test]
fn an_order_is_split_where_its_parcels_have_the_mass_of_a_relief() {
    for (mass, is_split) in [(json!("31"), true), (json!("31.001"), false), (Value::Null, false)] {
        let of = |number| {
            let mut parcel = to(number, "KZ", "150", "EUR");
            parcel["shipment"]["grossMass"] = json!({"value": mass, "unit": "KGM"});
            parcel
        };
        let found = scorecard(&[of(1), of(2)], json!({})).signs();
        let is_it = found.iter().any(|sign| sign.sign == SPLIT && sign.message.contains("each within 200 EUR"));
        assert_eq!(is_it, is_split, "{mass}: {found:?}");
    }
}

/// From, to, mode, relationship, nature and day of the sale, `-` where it isn't said; the value of each of two parcels, and the limit that
/// each is within, if the sign is there.
const LIMITS: &str = "
    NO CN post b2c sale - 600 CNY 1000
    HK CN post b2c sale - 450 CNY 800
    HK CN post c2c gift - 450 CNY 800
    HK CN post b2c sale - 900 CNY none
    HK CN post b2b sale - 450 CNY none
    HK CN express b2c sale - 900 CNY none
    HK CN express b2c sale - 2600 CNY 5000
    NO CN express b2c gift - 2600 CNY none
    NO CN express - - - 2600 CNY 5000
    NO CN - c2c gift - 600 CNY 1000
    - CN post b2c sale - 600 CNY 1000
    NO DE post b2b sale - 100 EUR 150
    NO DE post - - - 100 EUR 150
    - DE post b2c sale - 100 EUR 150
    FR DE post b2c sale - 100 EUR none
    NO ES/35001 post b2c sale - 100 EUR none
    NO GB/BT1 post b2c sale - 100 EUR 150
    GB GB/BT1 post b2b sale - 100 EUR none
    NO US - b2c sale - 1500 USD 2500
    NO US express b2b gift - 1500 USD 2500
    NO NZ post b2c sale - 600 NZD 1000
    NO BR post c2c gift - 1600 USD 3000
    NO DE post c2c gift - 40 EUR 45
    NO DE post b2c gift - 40 EUR none
    DE/27498 DE post c2c gift - 40 EUR none
    NO GB post c2c gift - 30 GBP 39
    NO GB/GY1 post c2c gift - 30 GBP none
    NO KR post b2c gift - 100 USD 150
    NO CL post b2c sale 2025-10-24 40 USD 41
    NO CL post b2c sale 2025-10-25 40 USD none
    NO CL post b2c sale 2025-10-25 300 USD 500
";

#[test]
fn an_order_is_split_where_the_report_has_the_limit() {
    for line in LIMITS.lines().map(str::trim).filter(|line| !line.is_empty()) {
        let words: Vec<&str> = line.split(' ').collect();
        let [from, to, mode, relationship, nature, sold, amount, currency, limit] = words[..] else { panic!("{line}") };
        let (country, postcode) = to.split_once('/').unwrap_or((to, "12345"));
        let (from, from_postcode) = from.split_once('/').unwrap_or((from, ""));
        let said = |word: &str| if word == "-" { Value::Null } else { word.into() };
        let of = |number, amount: &str| {
            let changes = [
                ("/seller/address", json!({"postcode": from_postcode, "country": said(from)})),
                ("/shipment/exportCountry", said(from)),
                ("/shipment/destination", country.into()),
                ("/buyer/address", json!({"line": "1 Road", "postcode": postcode, "country": country})),
                ("/shipment/mode", said(mode)),
                ("/transaction/relationship", said(relationship)),
                ("/transaction/nature", said(nature)),
                ("/transaction/date", said(sold)),
                ("/items/0/value", json!({"amount": amount, "currency": currency})),
            ];
            parcel(number, &changes)
        };
        let signs = scorecard(&[of(1, amount), of(2, amount)], json!({})).signs();
        let message = signs.first().map(|sign| sign.message.as_str());
        let limit = (limit != "none").then(|| format!("{limit} {currency}"));
        let split = message.and_then(|message| message.split_once("each within "));
        assert_eq!(split.and_then(|(_, rest)| rest.split_once(',')).map(|(one, _)| one), limit.as_deref(), "{line}");
        let Some(limit) = limit else { continue };
        let options: Options = serde_json::from_value(json!({"on": "2026-11-23"})).expect("options");
        let report = Validator::new(options).expect("options").check(of(1, "99999").to_string().as_str());
        let mut reasons = report.clearance.schemes.iter().flat_map(|scheme| &scheme.reasons);
        assert!(reasons.any(|reason| reason.message.contains(&format!("above the limit of {limit}."))), "{line}");
    }
}

#[test]
fn a_value_in_another_currency_is_compared_by_a_rate() {
    let parcels = [to(1, "GB", "100", "EUR"), to(2, "GB", "100", "EUR")];
    let mut without = scorecard(&parcels, json!({}));
    assert_eq!((without.signs(), without.beyond.rates), (Vec::new(), 2));
    let mut with = scorecard(&parcels, json!({"rates": [{"from": "EUR", "to": "GBP", "rate": "0.85"}]}));
    assert_eq!((with.signs()[0].sign, with.beyond.rates), (SPLIT, 0));
}

#[test]
fn a_parcel_that_an_export_has_twice_is_one() {
    let numbered = |number| parcel(number, &[("/shipment/itemId", "RR123456785NO".into())]);
    assert_eq!(signs(&[numbered(1), numbered(1)]), [(REPEATED, vec![1, 2])]);
    assert_eq!(signs(&[parcel(1, &[]), parcel(1, &[])]), []);
    assert_eq!(signs(&vec![parcel(1, &[]); 5]), []);
    assert_eq!(signs(&[parcel(1, &[]), parcel(1, &[]), parcel(2, &[])]), [(SPLIT, vec![1, 3])]);
}

#[test]
fn a_recipient_is_the_same_however_written() {
    let same: [(&str, [Value; 2]); 4] = [
        ("/buyer/name", ["José Núñez".into(), "NU\u{301}N\u{303}EZ, Jose\u{301}".into()]),
        ("/buyer/address/line", ["4 High Street".into(), "4, high street.".into()]),
        ("/buyer/address/postcode", ["LS1 4AP".into(), "ls14ap".into()]),
        ("/seller/name", ["Atelier Nord AS".into(), "Atelier Nord".into()]),
    ];
    for (pointer, [one, other]) in same {
        let found = signs(&[parcel(1, &[(pointer, one.clone())]), parcel(2, &[(pointer, other)])]);
        assert_eq!(found, [(SPLIT, vec![1, 2])], "{one}");
    }
    for (pointer, other) in
        [("/buyer/name", "Ann Leigh"), ("/buyer/address/line", "5 High Street"), ("/seller/name", "Süd")]
    {
        assert_eq!(signs(&[parcel(1, &[]), parcel(2, &[(pointer, other.into())])]), [], "{other}");
    }
}

#[test]
fn placeholders_are_no_recipient_and_no_number() {
    for number in ["N/A", "TBD", "-", "RR000000000NO", "none"] {
        let of =
            |at: usize, name: &str| parcel(at, &[("/shipment/itemId", number.into()), ("/buyer/name", name.into())]);
        assert_eq!(signs(&[of(1, "Ann Lee"), of(2, "Bob Ray")]), [], "{number}");
    }
    for name in ["N/A", "Customer", "xxx", "-"] {
        let parcels: Vec<Value> = (0..5).map(|at| parcel(at, &[("/buyer/name", name.into())])).collect();
        assert_eq!(signs(&parcels), [], "{name}");
    }
}

#[test]
fn many_parcels_go_by_the_day_of_the_declaration_and_one_order_by_that_of_the_sale() {
    let of = |number: usize, sold: u8, issued: u8| {
        let changes = [
            ("/transaction/date", format!("2026-11-{sold}").into()),
            ("/issued", format!("2026-11-{issued}").into()),
            ("/items/0/value/amount", "10.00".into()),
        ];
        parcel(number, &changes)
    };
    let bought_at_once: Vec<Value> = (0..5).map(|at| of(at.into(), 10, 11 + at)).collect();
    assert_eq!(signs(&bought_at_once), []);
    let sent_at_once: Vec<Value> = (0..5).map(|at| of(at.into(), 10 + at, 20)).collect();
    assert_eq!(signs(&sent_at_once), [(FREQUENT, vec![1, 2, 3, 4, 5])]);
    // Without both it is the day of the check.
    let undated: Vec<Value> =
        (0..5).map(|at| parcel(at, &[("/issued", Value::Null), ("/items/0/value/amount", "10.00".into())])).collect();
    assert_eq!(signs(&undated), [(FREQUENT, vec![1, 2, 3, 4, 5])]);
}

#[test]
fn a_sign_tells_what_was_observed_and_what_would_clear_it() {
    let parcels: Vec<Value> = (0..40)
        .map(|at| {
            let mut parcel = to(at, "DE", &format!("14{}", at % 10), "EUR");
            parcel["items"][0]["description"] = format!("Wool mittens, size {}", at % 6).into();
            parcel
        })
        .collect();
    let mut scorecard = scorecard(&parcels, json!({}));
    let found = scorecard.signs();
    let [split, frequent] = &found[..] else { panic!("{found:?}") };
    insta::assert_snapshot!(told(split));
    assert_eq!((frequent.sign, frequent.count, frequent.records.len()), (FREQUENT, 40, 20));
    let spoken = messages::LANGUAGES.iter().map(|tag| {
        let signs: Vec<String> = scorecard.signs_in(Some(tag)).iter().map(told).collect();
        format!("{tag}\n{}", signs.join("\n"))
    });
    insta::assert_snapshot!("a_sign_speaks_each_language", spoken.collect::<Vec<_>>().join("\n\n"));
}

#[test]
fn a_scorecard_names_its_rules_and_fields_in_each_language() {
    let changes = [
        ("/colour", "red".into()),
        ("/buyer/address/postcode", "LS1".into()),
        ("/shipment/itemId", "RR123456789NO".into()),
        ("/items/0/hsCode", "6116.91".into()),
        ("/items/0/value/currency", "gbp".into()),
        ("/items/0/manufacturer", json!({"address": {"country": "Norway"}})),
        ("/items/0/documents", json!([{"type": " "}])),
        ("/wco", json!({"Agent": {"ID": ""}})),
        ("/items/0/wco", json!({"Commodity": {"Classification": [{"IdentificationTypeCode": "QQQQQ", "ID": "1"}]}})),
    ];
    let scorecard = scorecard(&[parcel(1, &changes), Value::Null], json!({}));
    let told = ["en"].iter().chain(messages::LANGUAGES).map(|tag| {
        let names = scorecard.names_in(Some(tag));
        assert_eq!(names.summaries.len(), scorecard.rules.len());
        let summaries = names.summaries.iter().map(|(rule, summary)| format!("{rule}: {summary}"));
        let labels = names.labels.iter().map(|(path, label)| format!("{path}: {label}"));
        format!("{tag}\n{}", summaries.chain(labels).collect::<Vec<_>>().join("\n"))
    });
    let named = scorecard.names_in(None).labels;
    let is_named = |path: &&String| named.iter().any(|(known, _)| known == path);
    let unnamed: Vec<_> = scorecard.fields.keys().filter(|path| !is_named(path)).collect();
    assert_eq!(unnamed, ["/colour"]);
    insta::assert_snapshot!(told.collect::<Vec<_>>().join("\n\n"));
}

fn told(sign: &Sign) -> String {
    let Sign { message, observations, help, verdict, .. } = sign;
    format!("{verdict:?}: {message}\n{}\n{help}", observations.join("\n"))
}

#[test]
fn what_is_no_declaration_has_nothing_usable() {
    let quality = scorecard(&[Value::Null, json!(1), json!(true), json!([])], json!({})).quality;
    assert_eq!((quality.declarations, quality.complete, quality.parties), (4, 0, 0));
}

#[test]
fn an_item_is_usable_where_it_is_given_and_nothing_is_said_of_it() {
    // One code is of an older edition, and the other isn't owed.
    let gift = json!({
        "transaction": {"nature": "gift", "relationship": "c2c"}, "shipment": {"destination": "BR"},
        "items": [{"hsCode": "851712", "description": "Phone"}, {"description": "Wool mittens"}],
    });
    assert_eq!(scorecard(&[gift], json!({})).quality.hs_codes, 0);
}

#[test]
fn many_sellers_are_counted_alike_whoever_judges_them() {
    let of = |at: usize| parcel(at, &[("/seller/name", format!("Shop {}", at % 1_500).into())]);
    let mut validator = Validator::new(Options::default()).expect("options");
    let (mut whole, mut parts) = (Scorecard::default(), [(); 3].map(|()| Scorecard::default()));
    for at in 0..1_800 {
        let text = of(at).to_string();
        validator.tally(text.as_str(), &mut whole);
        validator.tally_as(at + 1, text.as_str(), &mut parts[at * 7 % 3]);
    }
    let mut merged = Scorecard::default();
    for part in [2, 0, 1] {
        merged.add_bytes(&parts[part].to_bytes()).expect("a scorecard");
    }
    let written = [&mut whole, &mut merged].map(declarant::export::card::json);
    assert_eq!(written[0], written[1]);
    assert_eq!((whole.quality_by_seller.len(), whole.beyond.lines), (1_000, 500));
}

#[test]
fn rules_that_could_not_be_judged_are_counted() {
    // No rule reads Thai.
    let parcel = parcel(1, &[("/items/0/description", "ผ้าพันคอขนสัตว์".into())]);
    let whole = scorecard(&[parcel.clone(), parcel], json!({}));
    let mut merged = Scorecard::default();
    merged.add_bytes(&whole.to_bytes()).expect("a scorecard");
    assert_eq!(merged.not_checked, whole.not_checked);
    assert_eq!(whole.not_checked.get("description-vague"), Some(&2), "{:?}", whole.not_checked);
}

#[test]
fn whatever_a_report_lists_as_not_checked_is_counted() {
    let whole = parcel(1, &[]);
    let shoppers = json!({"part": "shopper", "buyer": whole["buyer"], "shipment": {"destination": "DE"}});
    let unwritten = json!({"description": "Wool scarf", "hsCode": "611710"});
    for (parcel, options, what) in [
        (&whole, json!({"lang": "sv"}), &["lang"][..]),
        (&whole, json!({"lang": "de"}), &[]),
        (&to(1, "AQ", "9.00", "EUR"), json!({}), &["recipient-number-missing", "to"]),
        (&shoppers, json!({}), &["part"]),
        (&shoppers, json!({"lang": "sv"}), &["lang", "part"]),
        (&json!({"items": [unwritten]}), json!({"ignore": ["structure"]}), &[]),
    ] {
        let mut merged = Scorecard::default();
        for count in 1..=2 {
            let bytes = scorecard(std::slice::from_ref(parcel), options.clone()).to_bytes();
            merged.add_bytes(&bytes).expect("a scorecard");
            let counted: Vec<_> = merged.not_checked.iter().map(|(what, count)| (*what, *count)).collect();
            assert_eq!(counted, what.iter().map(|what| (*what, count)).collect::<Vec<_>>(), "{options} {parcel}");
        }
        let mut options: Options = serde_json::from_value(options).expect("options");
        options.on = "2026-11-23".parse().ok();
        let report = Validator::new(options).expect("options").check(parcel.to_string().as_str());
        assert_eq!(report.not_checked.iter().map(|entry| entry.rule).collect::<Vec<_>>(), what);
    }
}

#[test]
fn scorecards_beyond_their_bounds_are_put_together_as_one_is_filled() {
    fn lines<T: Default>() -> BTreeMap<String, T> {
        (0..MOST_KEYS).map(|at| (at.to_string(), T::default())).collect()
    }
    let mut validator = Validator::new(Options::default()).expect("options");
    let text = parcel(1, &[("/items/0/description", "goods".into())]).to_string();
    let [mut whole, mut merged] = [(); 2].map(|()| {
        let mut full = Scorecard::default();
        (full.destinations, full.fields, full.quality_by_destination) = (lines(), lines(), lines());
        full
    });
    let mut part = Scorecard::default();
    validator.tally(text.as_str(), &mut whole);
    validator.tally(text.as_str(), &mut part);
    merged.add_bytes(&part.to_bytes()).expect("a scorecard");
    // Its destination, once, and its findings.
    let findings: usize = part.fields.values().map(Count::sum).sum();
    assert!(findings > 0);
    assert_eq!(whole.beyond.lines, 1 + findings);
    assert_eq!(merged.beyond, whole.beyond);
}

#[test]
fn bytes_that_end_early_add_nothing() {
    let bytes = scorecard(&[parcel(1, &[]), parcel(2, &[])], json!({})).to_bytes();
    let mut both = Scorecard::default();
    both.add_bytes(&bytes).expect("a scorecard");
    let before = both.to_bytes();
    for end in 0..bytes.len() {
        assert!(both.add_bytes(&bytes[..end]).is_none(), "{end}");
        assert!(both.to_bytes() == before, "{end}");
    }
    assert!(both.add_bytes(&[&bytes[..], &[0]].concat()).is_none());
    assert_eq!(both.to_bytes(), before);
}
