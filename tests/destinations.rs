//! Whole parcels to every destination: a clean one, one without the recipient's number, and parcels on both sides of every
//! day of change and of every limit of its profile.
//!
//! The days and limits are read from the profile itself, so that a new one is judged without a new case. Where the parcels
//! go stands in `tests/profiles/places.txt`; the snapshot beside it has what is said of each.
#![allow(missing_docs)]

use std::collections::BTreeSet;
use std::fmt::Write;
use std::path::{Path, PathBuf};

use declarant::codes::currency;
use declarant::profiles::{self, Condition, Dated, Entry, Limit, Mode, Profile, Relief, Status};
use declarant::{Day, Decimal, Options, Validator};
use serde_json::{Value, json};

const TODAY: Day = Day::of(2026, 11, 26);

fn evidence() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests")
}

/// A number of that scheme that is valid.
fn number(scheme: &str) -> String {
    let path = evidence().join(format!("ids/{scheme}.txt"));
    let text = std::fs::read_to_string(&path).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
    text.lines().find_map(|line| line.strip_prefix("valid ")).expect("a valid number").to_owned()
}

/// The destination of a profile: country, subdivision, postcode, city, line, name and phone.
struct There<'t> {
    profile: &'static Profile,
    fields: Vec<&'t str>,
}

/// What of a parcel differs from the plain one.
#[derive(Clone)]
struct Parcel {
    on: Day,
    sold: Day,
    mode: &'static str,
    relationship: &'static str,
    nature: &'static str,
    from: &'static str,
    hs: &'static str,
    amount: String,
    currency: &'static str,
    /// The scheme of a number of the seller.
    seller: Option<&'static str>,
    /// Whether the recipient's number, product identifiers and a responsible person are given.
    is_full: bool,
}

impl Parcel {
    fn title(&self) -> String {
        let Parcel { on, mode, relationship, from, hs, amount, currency, .. } = self;
        let sold = if self.sold == self.on { String::new() } else { format!(", sold {}", self.sold) };
        let gift = if self.nature == "gift" { " gift" } else { "" };
        let seller = self.seller.map_or(String::new(), |scheme| format!(", seller's {scheme}"));
        let full = if self.is_full { ", full" } else { "" };
        format!("{on} {relationship}{gift} by {mode} from {from}: {hs}, {amount} {currency}{sold}{seller}{full}")
    }

    fn declaration(&self, there: &There<'_>) -> Value {
        let [country, subdivision, postcode, city, line, name, phone] = there.fields[..] else {
            panic!("places.txt: a place has seven fields, and this one has {:?}", there.fields)
        };
        let mut address = json!({ "line": line, "city": city, "country": country });
        for (key, value) in [("subdivision", subdivision), ("postcode", postcode)] {
            if !value.is_empty() {
                address[key] = json!(value);
            }
        }
        let mut root = json!({
            "part": "consignment",
            "reference": "ORD-2026-0451",
            "seller": {
                "name": if self.relationship == "c2c" { "Ingrid Moen" } else { "Atelier Nord Ltd" },
                "address": { "line": "Storgata 1", "city": "Oslo", "country": self.from },
                "email": "post@ateliernord.example", "phone": "+4722123456",
            },
            "buyer": { "name": name, "address": address, "email": "recipient@mail.example", "phone": phone },
            "purpose": "personal",
            "transaction": { "nature": self.nature, "relationship": self.relationship, "date": self.sold.to_string(),
                             "taxIncluded": false },
            "shipment": { "exportCountry": self.from, "destination": country, "mode": self.mode, "packages": 1,
                          "grossMass": { "value": "0.45", "unit": "KGM" } },
            "items": [{
                "description": if self.hs.starts_with("49") { "Printed novel, paperback" } else { "Men's knitted cotton T-shirt" },
                "hsCode": self.hs, "origin": self.from, "quantity": { "value": "1", "unit": "C62" },
                "netMass": { "value": "0.40", "unit": "KGM" },
                "value": { "amount": self.amount, "currency": self.currency },
            }],
        });
        match self.from {
            "NO" => root["seller"]["address"]["postcode"] = json!("0150"),
            "GB" => {
                root["seller"]["address"] =
                    json!({ "line": "12 Park Row", "city": "Leeds", "postcode": "LS1 4DY", "country": "GB" });
                root["seller"]["phone"] = json!("+441132345678");
            }
            _ => {
                root["seller"]["address"] = json!({ "line": "20 Beacon Street", "city": "Boston", "postcode": "02108",
                                                    "subdivision": "MA", "country": "US" });
                root["seller"]["phone"] = json!("+16175551234");
            }
        }
        if self.mode == "post" {
            root["shipment"]["itemId"] = json!("RR123456785NO");
        }
        if let Some(scheme) = self.seller {
            root["seller"]["taxIds"] = json!([{ "scheme": scheme, "value": number(scheme) }]);
        }
        if self.is_full {
            let item = &mut root["items"][0];
            item["sku"] = json!("TS-1");
            item["mpn"] = json!("KN-77");
            item["gtinExists"] = json!(false);
            item["manufacturer"] = json!({ "name": "Malha Viva Lda", "address": { "line": "Rua Nova 3", "city": "Porto",
                                           "postcode": "4000-001", "country": "PT" }, "email": "malha@viva.example" });
            root["responsiblePerson"] = json!({ "name": "Malha Viva Lda", "address": { "line": "Rua Nova 3", "city": "Porto",
                                                "postcode": "4000-001", "country": "PT" }, "email": "malha@viva.example" });
            let numbers = profiles::as_of(there.profile.recipient, self.on).map_or(&[][..], |entry| entry.value);
            if let Some(asked) =
                profiles::RecipientNumber::of(numbers, country, Some(self.mode), Some(self.relationship))
            {
                let scheme = asked.schemes[0];
                root["buyer"]["personalId"] = json!({ "scheme": scheme, "value": number(scheme) });
            }
        }
        root
    }

    /// What is said of it: the verdict, the findings and what couldn't be judged; and the number of findings.
    fn judged(&self, there: &There<'_>) -> (String, usize) {
        let options = Options { on: Some(self.on), ..Options::default() };
        let text = self.declaration(there).to_string();
        let report = Validator::new(options).expect("options").check(&text);
        let mut said = format!("  {}", report.verdict.word());
        for finding in &report.findings {
            let path = finding.path.as_deref().unwrap_or("-");
            let (severity, rule, message) = (finding.severity.word(), finding.rule, &finding.message);
            write!(said, "\n  {severity}[{rule}] {path}: {message}").expect("written");
        }
        let report_json = serde_json::to_value(&report).expect("JSON");
        let clearance = &report_json["clearance"];
        let schemes = clearance["schemes"].as_array().map_or(&[][..], Vec::as_slice);
        let answers = schemes.iter().map(|scheme| {
            format!("{} {}", scheme["scheme"].as_str().unwrap_or("-"), scheme["answer"].as_str().unwrap_or("-"))
        });
        let answers = answers.collect::<Vec<_>>().join(", ");
        let estimate = clearance["estimate"]["total"].as_object().map_or("unknown".to_owned(), |total| {
            format!("{} {}", total["amount"].as_str().unwrap_or("-"), total["currency"].as_str().unwrap_or("-"))
        });
        if !answers.is_empty() {
            write!(said, "\n  ways: {answers}; charges: {estimate}").expect("written");
            let relief = schemes.iter().find(|scheme| scheme["scheme"] == "low-value-relief");
            for reason in relief.and_then(|relief| relief["reasons"].as_array()).into_iter().flatten() {
                write!(said, "\n  relief: {}", reason["message"].as_str().unwrap_or("-")).expect("written");
            }
        }
        for absent in &report.not_checked {
            write!(said, "\n  not checked: {}: {}", absent.rule, absent.why).expect("written");
        }
        (said, report.findings.len())
    }
}

/// The last day on which an entry holds, today at the latest; its first day where it is still to come.
fn day_of<T>(entries: &[Entry<T>], at: usize) -> Day {
    let until = entries[at + 1..].iter().find(|next| next.status == Status::InForce).map(|next| next.from.plus(-1));
    until.map_or(TODAY, |until| until.min(TODAY)).max(entries[at].from)
}

/// The amount of a limit, and the least that is above it.
fn around(limit: &Limit) -> [String; 2] {
    let decimals = currency::find(limit.currency).and_then(|found| found.minor_units()).unwrap_or(2);
    let above = limit.amount.plus(Decimal::of(1, decimals)).expect("a sum");
    [limit.amount.to_string(), above.to_string()]
}

/// The parcels on both sides of every limit of a list.
fn around_limits(plain: &Parcel, list: Dated<&'static [Relief]>, is_gift: bool, out: &mut Vec<Parcel>) {
    for (at, entry) in list.iter().enumerate() {
        for relief in entry.value {
            let mut parcel = Parcel { on: day_of(list, at), ..plain.clone() };
            parcel.sold = parcel.on;
            if relief.mode == Mode::Courier {
                parcel.mode = "express";
            }
            for condition in relief.when {
                match condition {
                    Condition::SentFrom(countries) if countries.contains(&"US") => parcel.from = "US",
                    Condition::Chapters([(49, 49)]) => parcel.hs = "490199",
                    _ => {}
                }
            }
            if is_gift {
                (parcel.nature, parcel.relationship) = ("gift", "c2c");
            }
            // A present is judged where none is let in free as well.
            let Some(limit) = relief.limit() else {
                out.extend(Some(parcel).filter(|_| is_gift));
                continue;
            };
            parcel.currency = limit.currency;
            out.extend(around(&limit).map(|amount| Parcel { amount, ..parcel.clone() }));
        }
    }
}

/// The parcels of a profile, each with the heading that it stands under.
fn parcels(there: &There<'_>) -> Vec<(&'static str, Vec<Parcel>)> {
    let profile = there.profile;
    let limits = [profile.duty_relief, profile.tax_relief, profile.gift].into_iter().flatten();
    let currency = limits.flat_map(|entry| entry.value).find_map(|relief| relief.limit()).map(|limit| limit.currency);
    let plain = Parcel {
        on: TODAY,
        sold: TODAY,
        mode: "post",
        relationship: "b2c",
        nature: "sale",
        from: if profile.code == "NO" { "US" } else { "NO" },
        hs: if profile.code == "US" { "6109100012" } else { "610910" },
        amount: "40".to_owned(),
        currency: currency.unwrap_or("EUR"),
        seller: None,
        is_full: false,
    };
    let full = Parcel { is_full: true, ..plain.clone() };
    let mut clean = ["post", "express"].map(|mode| Parcel { mode, ..full.clone() }).to_vec();
    if profile.code == "XI" {
        clean.push(Parcel { from: "GB", ..full.clone() });
        clean.push(Parcel { from: "GB", relationship: "c2c", nature: "gift", ..full.clone() });
    }
    let lacking = ["post", "express"].map(|mode| Parcel { mode, ..plain.clone() }).to_vec();

    let days: BTreeSet<Day> =
        profile.facts().iter().filter(|fact| fact.what != "remark").map(|fact| fact.from).collect();
    let each_day = days.into_iter().flat_map(|day| [day.plus(-1), day]);
    let changes: BTreeSet<Day> = each_day.collect();
    let mut by_day = Vec::new();
    for day in changes {
        for mode in ["post", "express"] {
            // Without the digits that the United States wants, a change of them shows.
            by_day.push(Parcel { on: day, sold: day, mode, hs: "610910", ..plain.clone() });
        }
    }
    if profile.code == "CL" {
        let declared = Day::of(2025, 11, 3);
        for sold in [Day::of(2025, 10, 24), Day::of(2025, 10, 25)] {
            by_day.push(Parcel { on: declared, sold, ..plain.clone() });
        }
    }

    let mut by_limit = Vec::new();
    around_limits(&full, profile.duty_relief, false, &mut by_limit);
    around_limits(&full, profile.tax_relief, false, &mut by_limit);
    around_limits(&full, profile.gift, true, &mut by_limit);
    for scheme in profile.schemes {
        for (at, entry) in scheme.limit.iter().enumerate() {
            let on = day_of(scheme.limit, at);
            for amount in around(&entry.value) {
                let currency = entry.value.currency;
                by_limit.push(Parcel { on, sold: on, amount, currency, seller: Some(scheme.number), ..full.clone() });
            }
        }
    }
    vec![
        ("clean", clean),
        ("lacking", lacking),
        ("on both sides of a day", by_day),
        ("on both sides of a limit", by_limit),
    ]
}

#[test]
fn parcels_to_every_destination_are_judged_on_both_sides_of_what_changes() {
    let dir = evidence().join("profiles");
    let places = std::fs::read_to_string(dir.join("places.txt")).expect("the places");
    let mut seen = BTreeSet::new();
    for row in places.lines().filter(|row| !row.starts_with('#')) {
        let (code, fields) = row.split_once(';').expect("a code");
        let profile = profiles::find(code).unwrap_or_else(|| panic!("{code} isn't listed in src/profiles.rs"));
        seen.insert(code);
        let there = There { profile, fields: fields.split(';').collect() };
        let mut said = String::new();
        for (heading, parcels) in parcels(&there) {
            writeln!(said, "{}# {heading}", if said.is_empty() { "" } else { "\n" }).expect("written");
            let mut written = BTreeSet::new();
            // What doesn't change from one day to the next is said once for each mode.
            let mut before: Vec<(&str, String)> = Vec::new();
            for parcel in parcels.iter().filter(|parcel| written.insert(parcel.title())) {
                let (words, count) = parcel.judged(&there);
                assert!(
                    heading != "clean" || count == 0,
                    "{code}: this parcel should be clean; the recipient's numbers are the first valid ones of \
                     tests/ids/<scheme>.txt, and should be a person's\n{}\n{words}",
                    parcel.title()
                );
                let last = before.iter().rfind(|(mode, _)| *mode == parcel.mode);
                if last.is_some_and(|(_, last)| *last == words) {
                    writeln!(said, "{}: likewise", parcel.title()).expect("written");
                    continue;
                }
                writeln!(said, "{}\n{words}", parcel.title()).expect("written");
                before.push((parcel.mode, words));
            }
        }
        insta::with_settings!({ snapshot_path => &dir, prepend_module_to_snapshot => false, omit_expression => true }, {
            insta::assert_snapshot!(code, said);
        });
    }
    let all: BTreeSet<&str> = profiles::ALL.iter().map(|profile| profile.code).collect();
    let without: Vec<_> = all.symmetric_difference(&seen).collect();
    assert!(without.is_empty(), "every profile has a place in places.txt, and every place one: {without:?}");
}
