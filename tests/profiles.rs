//! The destinations' profiles: their tables are in order, and their answers are those of the day.
#![allow(missing_docs)]

use declarant::codes::{self, country};
use declarant::profiles::{
    self, Amount, Certainty, Condition, Dated, Days, Entry, Fitting, Grant, Profile, RecipientNumber, Relief,
    Situation, Status, as_of, fitting,
};
use declarant::territories::{self, Address};
use declarant::{Day, Decimal, ids};

fn day(text: &str) -> Day {
    text.parse().expect("a day")
}

fn assert_ascending<T>(profile: &Profile, what: &str, entries: &[Entry<T>]) {
    let days: Vec<Day> = entries.iter().map(|entry| entry.from).collect();
    assert!(days.windows(2).all(|pair| pair[0] < pair[1]), "{} {what}: {days:?}", profile.code);
    for entry in entries {
        assert!(!entry.source.is_empty(), "{} {what} {}: no source", profile.code, entry.from);
    }
}

#[test]
fn every_list_is_in_order_and_sourced() {
    let codes: Vec<&str> = profiles::ALL.iter().map(|profile| profile.code).collect();
    for pair in codes.windows(2) {
        assert!(pair[0] < pair[1], "src/profiles.rs: {} stands behind {}", pair[1], pair[0]);
    }
    for profile in profiles::ALL {
        assert_ascending(profile, "duty relief", profile.duty_relief);
        assert_ascending(profile, "tax relief", profile.tax_relief);
        assert_ascending(profile, "gift", profile.gift);
        assert_ascending(profile, "duty", profile.duty);
        assert_ascending(profile, "tax", profile.tax);
        for fee in profile.fees {
            assert_ascending(profile, "fee", fee);
        }
        for surcharge in profile.surcharges {
            assert_ascending(profile, "surcharge", surcharge);
        }
        assert_ascending(profile, "recipient", profile.recipient);
        assert_ascending(profile, "digits", profile.digits);
        assert_ascending(profile, "product identifiers", profile.product_identifiers);
        assert_ascending(profile, "responsible person", profile.responsible_person);
        for scheme in profile.schemes {
            assert_ascending(profile, scheme.name, scheme.limit);
            assert!(ids::scheme(scheme.number).is_some(), "{}: {}", profile.code, scheme.number);
        }
        for topic in profile.remarks {
            assert_ascending(profile, "remarks", topic);
        }
        for number in profile.recipient.iter().flat_map(|entry| entry.value) {
            for name in number.schemes {
                assert!(ids::scheme(name).is_some(), "{}: {name}", profile.code);
            }
        }
        assert!(!profile.facts().is_empty(), "{} says nothing", profile.code);
        for fact in profile.facts() {
            assert!(!fact.value.is_empty(), "{} {}: says nothing", profile.code, fact.what);
        }
    }
}

/// A parcel: the country it goes to, its day of declaration, and what else matters: the mode, `b2c` and the like, `from`
/// a country, `of` an origin, `sold` on a day, `registered` or `unregistered` seller, `certified` platform, an `hs`
/// heading, `kg`.
struct Parcel<'a> {
    country: &'a str,
    on: Day,
    sold: Option<Day>,
    words: Vec<&'a str>,
}

impl<'a> Parcel<'a> {
    fn of(text: &'a str) -> Self {
        let mut words: Vec<&str> = text.split(' ').collect();
        let (country, on) = (words.remove(0), day(words.remove(0)));
        let sold = words.iter().find_map(|word| word.strip_prefix("sold=")).map(day);
        Parcel { country, on, sold, words }
    }

    fn after(&self, key: &str) -> Option<&'a str> {
        self.words.iter().find_map(|word| word.strip_prefix(key)?.strip_prefix('='))
    }

    fn is(&self, word: &str) -> bool {
        self.words.contains(&word)
    }

    fn one_of(&self, words: &[&'static str]) -> Option<&'static str> {
        words.iter().copied().find(|word| self.is(word))
    }

    fn with_situation<T>(&self, judge: impl FnOnce(&Situation<'_>) -> T) -> T {
        let goods = [profiles::Goods {
            origin: self.after("of"),
            heading: self.after("hs").map(|heading| heading.parse().expect("a heading")),
        }];
        let yes_no = |yes: &str, no: &str| if self.is(yes) { Some(true) } else { self.is(no).then_some(false) };
        let there = Situation {
            mode: self.one_of(&["post", "express", "air", "sea"]),
            relationship: self.one_of(&["b2c", "b2b", "c2c", "c2b"]),
            to: Some(self.country),
            sent_from: self.after("from"),
            on: Some(self.on),
            goods: &goods,
            grams: self.after("grams").map(|grams| grams.parse().expect("grams")),
            is_dutiable: None,
            is_registered: yes_no("registered", "unregistered"),
            is_certified: yes_no("certified", "uncertified"),
        };
        judge(&there)
    }

    fn relief(&self, list: fn(&Profile) -> Dated<&'static [Relief]>) -> String {
        let Some(profile) = profiles::of(self.country, self.on) else { return "no profile".to_owned() };
        let days = Days { declared: self.on, sold: self.sold };
        if profiles::wants_sale(list(profile), days) {
            return "by the day of the sale".to_owned();
        }
        let Some(entry) = as_of(list(profile), days) else { return "not known".to_owned() };
        let said = |relief: &Relief| match relief.grant {
            Grant::Nothing => "nothing".to_owned(),
            Grant::Whole => "whole".to_owned(),
            Grant::Unsettled => "not settled".to_owned(),
            Grant::UpTo(limit) => format!("{} {}", limit.amount, limit.currency),
        };
        match self.with_situation(|there| fitting(entry.value, there)) {
            Fitting::One(relief) => said(relief),
            Fitting::Open(relief) => format!("perhaps {}", said(relief)),
            Fitting::Nothing => "none fits".to_owned(),
        }
    }
}

/// Parcels and what they are free of duty up to.
const DUTY: &[(&str, &str)] = &[
    ("DE 2008-11-30", "not known"),
    ("DE 2026-06-30 hs=6109", "150 EUR"),
    ("DE 2026-06-30", "perhaps 150 EUR"),
    ("DE 2026-06-30 hs=3303", "nothing"),
    ("DE 2026-07-01 hs=6109", "nothing"),
    ("HR 2026-07-01", "nothing"),
    ("MC 2026-06-30 hs=6109", "150 EUR"),
    ("US 2016-03-09", "not known"),
    ("US 2025-05-01 of=CN", "800 USD"),
    ("US 2025-05-02 of=CN", "nothing"),
    ("US 2025-05-02 of=FR", "800 USD"),
    ("US 2025-08-28 of=FR", "800 USD"),
    ("US 2025-08-29 of=FR", "nothing"),
    ("GB 2026-11-24 hs=6109", "135 GBP"),
    ("GB 2026-11-24 hs=3303", "not settled"),
    ("GB 2026-11-24 hs=2204", "none fits"),
    ("GB 2029-03-31 hs=6109", "135 GBP"),
    ("AU 2018-06-30 hs=6109", "not known"),
    ("AU 2018-07-01 hs=6109", "1000 AUD"),
    ("AU 2026-11-24 hs=2204", "none fits"),
    ("TR 2024-08-20", "not known"),
    ("TR 2024-08-21 hs=6109", "nothing"),
    ("TR 2026-02-06 hs=6109", "nothing"),
    ("TR 2026-02-06 hs=4901", "1500 EUR"),
    ("TH 2025-12-31", "1500 THB"),
    ("TH 2026-01-01", "1 THB"),
    ("CO 2026-01-28", "50 USD"),
    ("CO 2026-01-29", "200 USD"),
    ("BR 2024-07-31", "not known"),
    ("BR 2026-05-11 certified", "nothing"),
    ("BR 2026-05-12 certified", "50 USD"),
    ("BR 2026-05-12 uncertified", "nothing"),
    ("BR 2026-05-12", "perhaps 50 USD"),
    ("CL 2025-11-03 sold=2025-10-24", "41 USD"),
    ("CL 2025-11-03 sold=2025-10-25 registered", "500 USD"),
    ("CL 2025-11-03 sold=2025-10-25 unregistered", "not settled"),
    ("CL 2025-11-03", "by the day of the sale"),
    ("AR 2026-11-24 b2c express grams=900", "400 USD"),
    ("AR 2026-11-24 c2c post grams=900", "50 USD"),
    ("AR 2026-11-24 b2c post grams=20001", "none fits"),
    ("AR 2026-11-24 b2c grams=900", "perhaps 400 USD"),
    ("AR 2026-11-24 b2b express grams=900", "not settled"),
    ("MX 2026-11-24 post from=CN", "50 USD"),
    ("MX 2026-11-24 express from=CN", "1 USD"),
    ("MX 2026-11-24 express from=US", "50 USD"),
    ("CA 2026-11-24 express from=US", "150 CAD"),
    ("CA 2026-11-24 post from=US", "20 CAD"),
    ("CA 2026-11-24 express from=FR", "20 CAD"),
    ("KR 2026-11-24 b2c express from=US hs=8471", "200 USD"),
    ("KR 2026-11-24 c2c express from=US hs=2106", "150 USD"),
    ("KR 2026-11-24 b2c express from=DE hs=8471", "150 USD"),
    ("KR 2026-11-24 b2b express from=US hs=8471", "perhaps 150 USD"),
    ("NG 2026-11-24 express", "300 USD"),
    ("NG 2026-11-24 post", "not settled"),
    ("VN 2026-11-24 express", "nothing"),
    ("VN 2026-11-24 post", "not settled"),
    ("AE 2023-02-28 hs=6109", "300 AED"),
    ("AE 2023-03-01 hs=6109", "not settled"),
    ("RU 2026-06-30", "not known"),
    ("RU 2026-07-01 b2c grams=31000", "200 EUR"),
    ("RU 2026-07-01 b2c grams=31001", "none fits"),
    ("KZ 2026-07-01 c2c grams=31000", "200 EUR"),
    ("KZ 2026-07-01 b2b grams=31000", "none fits"),
    ("IS 2026-11-24", "nothing"),
    ("MY 2026-11-24 post", "500 MYR"),
    ("MY 2026-11-24 sea", "none fits"),
    ("PE 2026-11-24 express", "200 USD"),
    ("PE 2026-11-24 post", "not settled"),
    ("RS 2026-11-24 post", "50 EUR"),
    ("RS 2026-11-24 express", "not settled"),
    ("BA 2018-04-24 hs=6109", "not known"),
    ("BA 2018-04-25 hs=6109", "300 BAM"),
    ("BA 2018-04-25 hs=3303", "nothing"),
    ("MA 2022-06-30", "not known"),
    ("MA 2022-07-01", "nothing"),
    ("PK 2025-06-30", "5000 PKR"),
    ("PK 2025-07-01", "1000 PKR"),
    ("GE 2026-11-24 b2c hs=6109 grams=30000", "300 GEL"),
    ("GE 2026-11-24 b2c hs=2106 grams=900", "none fits"),
    ("GE 2026-11-24 b2c hs=6109 grams=30001", "none fits"),
    ("QA 2026-11-24 b2b", "nothing"),
    ("QA 2026-11-24 b2c", "perhaps 1000 QAR"),
    ("XI 2026-11-24 from=GB c2c", "whole"),
    ("XI 2026-11-24 from=GB b2c grams=31500", "perhaps whole"),
    ("XI 2026-11-24 from=GB b2c grams=31501", "not settled"),
    ("XI 2026-11-24 from=CN b2c grams=900", "not settled"),
    ("HK 2026-11-24 hs=6109", "whole"),
    ("HK 2026-11-24 hs=2402", "nothing"),
    ("HK 2026-11-24 hs=2204", "whole"),
    ("HK 2026-11-24 hs=2208", "perhaps whole"),
    ("HK 2008-06-05 hs=2204", "nothing"),
    ("AQ 2026-11-24", "no profile"),
];

/// Parcels and what they are free of tax up to.
const TAX: &[(&str, &str)] = &[
    ("DE 2021-06-30", "not known"),
    ("DE 2021-07-01", "nothing"),
    ("NO 2019-12-31", "not known"),
    ("NO 2020-01-01 hs=2106", "nothing"),
    ("NO 2020-01-01 hs=0802", "nothing"),
    ("NO 2020-01-01 hs=1209", "perhaps 350 NOK"),
    ("NO 2020-01-01 hs=2402", "nothing"),
    ("NO 2020-01-01 hs=6109", "perhaps 350 NOK"),
    ("NO 2020-03-31 hs=6109", "perhaps 350 NOK"),
    ("NO 2020-04-01 hs=6109", "nothing"),
    ("TR 2026-02-05 hs=6109", "nothing"),
    ("AU 2018-06-30 unregistered hs=6109", "not known"),
    ("AU 2018-07-01 registered hs=6109", "nothing"),
    ("AU 2018-07-01 unregistered hs=6109", "1000 AUD"),
    ("AU 2026-11-24 hs=6109", "perhaps nothing"),
    ("NZ 2026-11-24 registered", "nothing"),
    ("NZ 2026-11-24 unregistered hs=6109", "1000 NZD"),
    ("SG 2026-11-24 registered", "nothing"),
    ("SG 2026-11-24 post unregistered", "400 SGD"),
    ("SG 2026-11-24 sea unregistered", "none fits"),
    ("SG 2026-11-24 unregistered", "perhaps 400 SGD"),
    ("MY 2026-11-24 express unregistered", "500 MYR"),
    ("MY 2026-11-24 sea unregistered", "none fits"),
    ("JP 2026-11-24 b2c hs=9503", "10000 JPY"),
    ("JP 2026-11-24 b2c hs=6110", "not settled"),
    ("JP 2026-11-24 c2c hs=6110", "10000 JPY"),
    ("JP 2028-04-01 b2c hs=9503", "10000 JPY"),
    ("CL 2025-11-03 sold=2025-10-24", "41 USD"),
    ("CL 2025-11-03 sold=2025-10-25", "nothing"),
    ("CO 2026-11-24 of=US", "200 USD"),
    ("CO 2026-11-24 of=CN", "perhaps nothing"),
    ("CN 2026-11-24 post", "50 CNY"),
    ("CN 2026-11-24 express", "nothing"),
    ("IL 2025-12-22", "not known"),
    ("IL 2025-12-23", "150 USD"),
    ("IL 2026-02-23", "150 USD"),
    ("IL 2026-02-24", "75 USD"),
    ("IL 2026-02-25", "130 USD"),
    ("IL 2026-06-01", "130 USD"),
    ("IL 2026-06-02", "75 USD"),
];

/// Parcels and what gifts are free up to.
const GIFTS: &[(&str, &str)] = &[
    ("FR 2026-06-30", "45 EUR"),
    ("FR 2026-07-01", "45 EUR"),
    ("US 2026-11-24", "perhaps 200 USD"),
    ("US 2026-11-24 from=DE", "perhaps 100 USD"),
    ("US 2026-11-24 hs=6109 from=DE", "100 USD"),
    ("US 2026-11-24 hs=6109 from=GU", "200 USD"),
    ("US 2026-11-24 hs=6109 from=MP", "100 USD"),
    ("US 2026-11-24 hs=3303", "not settled"),
    ("GB 2012-12-31", "45 EUR"),
    ("GB 2016-12-31", "36 GBP"),
    ("FR 2016-12-31", "45 EUR"),
    ("GB 2020-12-31", "39 GBP"),
    ("GB 2026-11-24", "39 GBP"),
    ("CH 2026-11-24 hs=6109", "100 CHF"),
    ("CH 2026-11-24 hs=2204", "none fits"),
    ("NO 2026-11-24 hs=6109", "1000 NOK"),
    ("JP 2026-11-24", "10000 JPY"),
    ("ZA 2016-05-19", "not known"),
    ("ZA 2016-05-20", "1400 ZAR"),
    ("IN 2019-12-12 hs=6109", "nothing"),
    ("IN 2019-12-12 hs=3004", "not settled"),
    ("IS 2026-11-24 hs=6109", "13500 ISK"),
    ("BA 2026-11-24", "90 BAM"),
    ("MA 2026-11-24", "1250 MAD"),
    ("RS 2026-11-24 post", "70 EUR"),
    ("RS 2026-11-24 express", "not settled"),
    ("BR 2026-11-24", "not settled"),
];

#[test]
fn relief_is_that_of_the_day_and_of_the_parcel() {
    type List = fn(&Profile) -> Dated<&'static [Relief]>;
    let lists: [(_, List); 3] = [(DUTY, |of| of.duty_relief), (TAX, |of| of.tax_relief), (GIFTS, |of| of.gift)];
    for (cases, list) in lists {
        for &(parcel, expected) in cases {
            assert_eq!(Parcel::of(parcel).relief(list), expected, "{parcel}");
        }
    }
}

/// Parcels with a value in the currency of the limits, and the duty, tax or fee due on them.
const CHARGES: &[(&str, &str, i64, &str)] = &[
    ("DE 2026-06-30 b2c post registered", "duty", 90, "tariff"),
    ("DE 2026-07-01 b2c post registered", "duty", 90, "3 EUR"),
    ("DE 2026-07-01 b2c express registered", "duty", 90, "3 EUR"),
    ("DE 2026-07-01 b2c post unregistered", "duty", 150, "3 EUR"),
    ("DE 2026-07-01 b2c post unregistered", "duty", 151, "tariff"),
    ("DE 2026-07-01 b2c express unregistered", "duty", 90, "3 EUR an item or the tariff's rate, by source,"),
    ("DE 2026-07-01 b2b express", "duty", 90, "tariff"),
    (
        "DE 2026-07-01 c2c post unregistered",
        "duty",
        90,
        "3 EUR an item, or 2.5 % of gifts and the tariff's rate of what is paid for, by source,",
    ),
    (
        "DE 2026-07-01 c2c post hs=6109",
        "duty",
        700,
        "2.5 % of gifts that the tariff doesn't let in free, unless its rate is asked for, and the tariff's rate of what is paid for,",
    ),
    ("DE 2026-07-01 c2c post hs=2402", "duty", 400, "tariff"),
    ("DE 2026-07-01 c2c post", "duty", 701, "tariff"),
    ("DE 2028-07-01 b2c post", "duty", 90, "not known: the flat amounts end unless they are prolonged"),
    ("BR 2026-05-11 certified", "duty", 50, "20 %"),
    ("BR 2026-05-11 certified", "duty", 51, "60 % less 20 USD"),
    ("BR 2026-05-12 certified", "duty", 51, "60 % less 30 USD"),
    ("BR 2026-05-12 uncertified", "duty", 20, "60 %"),
    ("TR 2024-08-21 from=DE grams=500 hs=6109", "duty", 30, "30 %"),
    ("TR 2024-08-21 from=CN grams=500 hs=6109", "duty", 30, "60 %"),
    ("TR 2024-08-21 from=CN grams=500 hs=6109", "duty", 31, "tariff"),
    ("TR 2026-02-05 from=CN grams=500 hs=6109", "duty", 30, "60 %"),
    ("TR 2026-02-06 from=CN grams=500 hs=6109", "duty", 30, "tariff"),
    ("US 2025-05-01 post of=CN", "duty", 30, "none"),
    ("US 2025-05-02 post of=CN", "duty", 30, "120 % or 100 USD"),
    ("US 2025-05-14 post of=CN", "duty", 30, "54 % or 100 USD"),
    ("US 2025-08-29 post of=CN", "duty", 30, "the rate of the country of origin, or 80, 160 or 200 USD an item"),
    ("US 2026-02-24 post of=CN", "duty", 30, "10 %"),
    ("US 2026-07-24 post of=CN", "duty", 30, "tariff"),
    ("US 2026-07-23 post of=CN", "surcharge", 30, "none"),
    ("US 2026-07-24 post of=CN hs=6109", "surcharge", 30, "12.5 %"),
    ("US 2026-07-24 post of=GB hs=6109", "surcharge", 30, "10 %"),
    (
        "US 2026-07-24 post of=CN hs=4901",
        "surcharge",
        30,
        "10 % or 12.5 % by origin, but nothing on medicines, printed matter, aircraft and goods under section 232",
    ),
    ("US 2026-07-24 post of=DE", "surcharge", 30, "as much as makes 10 % together with the tariff"),
    ("GE 2026-11-24", "fee", 300, "0 GEL"),
    ("GE 2026-11-24", "fee", 301, "20 GEL"),
    ("GE 2026-11-24", "fee", 10001, "300 GEL"),
    ("NZ 2026-03-31 express", "fee", 100, "none"),
    ("NZ 2026-04-01 express", "fee", 100, "2.21 NZD"),
    ("NZ 2026-04-01 express", "fee", 1001, "none"),
    ("MX 2026-11-24 express from=CN", "duty", 40, "33.5 %"),
    ("MX 2026-11-24 express from=US", "duty", 60, "17 %"),
    ("MX 2026-11-24 express from=US", "duty", 118, "19 %"),
    ("MX 2026-11-24 post from=CN", "duty", 60, "19 %"),
    ("ZA 2026-11-24 hs=6403", "duty", 500, "20 %"),
    ("ZA 2026-11-24 hs=6109", "duty", 500, "tariff"),
    ("ID 2026-11-24 hs=4901", "duty", 500, "0 %"),
    ("ID 2026-11-24 hs=6109", "duty", 500, "25 %"),
    ("ID 2026-11-24 hs=8517", "duty", 500, "7.5 %"),
    (
        "GB 2026-11-24 b2b hs=6911",
        "tax",
        135,
        "VAT isn't due at import, but with the sale, from the buyer or the seller",
    ),
    ("GB 2026-11-24 b2b hs=6911", "tax", 136, "20 %"),
    ("GB 2026-11-24 b2c hs=6911", "tax", 135, "20 %"),
    ("CL 2025-11-03 sold=2025-10-24", "duty", 60, "none"),
    ("CL 2025-11-03 sold=2025-10-25", "duty", 60, "6 %"),
    ("RU 2026-07-01 b2c", "duty", 300, "5 %, 1 EUR a kilogram"),
    ("RU 2026-07-01 b2b", "duty", 300, "tariff"),
];

#[test]
fn charges_are_those_of_the_day_and_of_the_parcel() {
    for &(text, what, value, expected) in CHARGES {
        let parcel = Parcel::of(text);
        let profile = profiles::of(parcel.country, parcel.on).expect("a profile");
        let list = match what {
            "duty" => profile.duty,
            "fee" => profile.fees[0],
            "surcharge" => profile.surcharges[0],
            _ => profile.tax,
        };
        let is_within = |limit: &profiles::Limit| Some(Decimal::whole(value) <= limit.amount);
        let days = Days { declared: parcel.on, sold: parcel.sold };
        let found = parcel.with_situation(|there| {
            as_of(list, days).map_or(Fitting::Nothing, |entry| profiles::charge(entry.value, there, &is_within))
        });
        let said = match found {
            Fitting::Nothing => "none".to_owned(),
            Fitting::Open(charge) => format!("perhaps {:?}", charge.amount),
            Fitting::One(charge) => match charge.amount {
                Amount::Tariff => "tariff".to_owned(),
                Amount::Percent(rate) => format!("{rate} %"),
                Amount::PercentLess(rate, less, currency) => format!("{rate} % less {less} {currency}"),
                Amount::PercentOfExcess(rate) => format!("{rate} % of the excess"),
                Amount::PercentOrPerKilogram(rate, least, currency) => {
                    format!("{rate} %, {least} {currency} a kilogram")
                }
                Amount::Fixed(amount, currency) => format!("{amount} {currency}"),
                Amount::Either(rate, amount, currency) => format!("{rate} % or {amount} {currency}"),
                Amount::Told(words) => words.to_owned(),
            },
        };
        assert_eq!(said, expected, "{text}, {what} on {value}");
    }
}

/// Only what is in force is judged; the rest is told apart from it.
#[test]
fn what_is_not_in_force_is_only_told() {
    for (code, on, what) in
        [("EU", "2026-11-24", "fee"), ("GB", "2029-04-01", "free of duty"), ("JP", "2028-04-01", "free of tax")]
    {
        let profile = profiles::find(code).expect("a profile");
        assert!(profile.facts_on(day(on)).iter().all(|fact| fact.status == Status::InForce), "{code}");
        let told = profile.facts_after(day(on));
        assert!(told.iter().any(|fact| fact.what == what && fact.status != Status::InForce), "{code}: {told:?}");
    }
    let eu = profiles::find("EU").expect("the EU");
    let coming = eu.facts_after(day("2026-06-30"));
    assert!(coming.iter().any(|fact| fact.what == "duty" && fact.from == day("2026-07-01")));
    assert!(!coming.iter().any(|fact| fact.from <= day("2026-06-30") && fact.status == Status::InForce));
}

#[test]
fn a_condition_that_is_not_known_is_open() {
    let eu = Condition::SentFrom(&["EU"]);
    let on = Some(day("2026-11-24"));
    let there = |sent_from| Situation { sent_from, on, ..Situation::default() };
    assert_eq!(eu.is_met(&there(Some("DE"))), Some(true));
    assert_eq!(eu.is_met(&there(Some("GB"))), Some(false));
    assert_eq!(eu.is_met(&there(None)), None);
    // One item of another chapter is enough to say no, one without a code leaves it open.
    let books = Condition::Chapters(&[(49, 49)]);
    let of = |headings: &[Option<u16>]| {
        let goods: Vec<_> = headings.iter().map(|&heading| profiles::Goods { origin: None, heading }).collect();
        books.is_met(&Situation { goods: &goods, ..Situation::default() })
    };
    assert_eq!(of(&[Some(4901), Some(4902)]), Some(true));
    assert_eq!(of(&[Some(4901), None]), None);
    assert_eq!(of(&[Some(6109), None]), Some(false));
    assert_eq!(of(&[]), None);
}

/// What is read in a law stands here. A newspaper that tells of a law is the press.
const LAW: &[&str] = &[
    "IN gifts free 2019-12-12",
    "IN recipient's number 2018-01-12",
    "IN remark 2019-12-12",
    "PH free of duty 2016-10-25",
    "PH free of tax 2016-10-25",
    "PH remark 2016-10-25",
    "US free of duty 2016-03-10",
    "US free of duty 2025-08-29",
    "US free of duty 2027-07-01",
    "US gifts free 1994-06-13",
    "US duty 2025-08-29",
    "US digits of the tariff 2025-08-29",
    "US remark 2025-08-29",
];

#[test]
fn law_is_what_was_read_in_one() {
    let all = profiles::ALL.iter().flat_map(|profile| {
        let facts = profile.facts().into_iter().filter(|fact| fact.certainty == Certainty::Law);
        facts.map(|fact| format!("{} {} {}", profile.code, fact.what, fact.from))
    });
    assert_eq!(all.collect::<Vec<_>>(), LAW);
}

/// A number that customs takes is never told to be another than the one asked for.
#[test]
fn every_number_that_serves_is_listed() {
    for (country, scheme) in [
        ("BR", "br-cpf"),
        ("BR", "br-cnpj"),
        ("BR", "passport"),
        ("CN", "cn-ric"),
        ("CN", "cn-uscc"),
        ("CN", "passport"),
        ("CO", "co-cc"),
        ("CO", "co-nit"),
        ("IL", "il-idnr"),
        ("IL", "il-hp"),
        ("IN", "in-pan"),
        ("IN", "in-gstin"),
        ("IN", "in-iec"),
        ("KR", "kr-pccc"),
        ("KR", "kr-brn"),
        ("KR", "passport"),
        ("ID", "id-nik"),
        ("ID", "id-npwp"),
        ("EAEU", "passport"),
        ("TR", "tr-vkn"),
        ("ZA", "za-idnr"),
        ("ZA", "za-tin"),
    ] {
        let profile = profiles::find(country).expect("a profile");
        let entry = profile.recipient.last().expect("an entry");
        for number in entry.value {
            assert!(number.schemes.contains(&scheme), "{country}: {} without {scheme}", number.name);
        }
    }
}

#[test]
fn the_number_asked_for_depends_on_the_way_and_on_the_parties() {
    let asked = |country: &str, mode: Option<&str>, relationship: Option<&str>| {
        let profile = profiles::of(country, day("2026-11-24"));
        let entry = profile.and_then(|profile| profile.recipient.last()).expect("an entry");
        RecipientNumber::of(entry.value, country, mode, relationship).map(|number| number.name)
    };
    let (payer, firm, anyone) = (
        "resident identity number of the person who pays",
        "unified social credit code of the firm",
        "resident identity number, or a passport number",
    );
    assert_eq!(asked("CN", Some("express"), Some("b2c")), Some(payer));
    assert_eq!(asked("CN", Some("post"), Some("b2c")), Some(anyone));
    assert_eq!(asked("CN", None, Some("b2c")), Some(anyone));
    assert_eq!(asked("CN", Some("post"), Some("c2c")), Some(anyone));
    assert_eq!(asked("CN", Some("express"), Some("b2b")), Some(firm));
    assert_eq!(asked("CN", Some("express"), None), Some(anyone));
    // Where the mode isn't known, the number for one of the modes is named.
    assert!(asked("KR", None, None).is_some());
    assert_eq!(asked("KR", Some("post"), None), None);
    assert_eq!(asked("KR", Some("express"), Some("b2b")), Some("business registration number (BRN) of the firm"));
    assert_ne!(asked("KR", Some("express"), Some("b2c")), asked("KR", Some("express"), Some("b2b")));
    assert_eq!(asked("NO", None, None), None);
    // The states of a union ask for numbers of their own.
    assert_eq!(asked("RU", Some("post"), None), Some("INN, with passport data"));
    assert_eq!(asked("KZ", Some("post"), None), Some("IIN of a person, BIN of a firm"));
    assert_eq!(asked("KG", Some("post"), None), Some("passport number"));
}

#[test]
fn an_edition_names_the_last_change() {
    let eu = profiles::find("EU").expect("the EU");
    for (on, expected) in [
        ("1999-01-01", "EU before its first day"),
        ("2025-07-31", "EU 2024-12-13"),
        ("2025-12-31", "EU 2025-08-01"),
        ("2026-06-30", "EU 2026-03-01"),
        ("2026-07-01", "EU 2026-07-01"),
        ("2026-11-24", "EU 2026-11-01"),
    ] {
        assert_eq!(eu.edition(day(on)), expected);
    }
}

#[test]
fn facts_of_a_day_hold_the_last_entry_of_each_thing() {
    let us = profiles::find("US").expect("the United States");
    let said = |on: &str, what: &str| {
        let facts = us.facts_on(day(on));
        facts.iter().find(|fact| fact.what == what).map(|fact| fact.value.clone())
    };
    let but_china = "nothing, made in China or Hong Kong; otherwise up to 800 USD a person and day";
    assert_eq!(said("2025-08-28", "free of duty").as_deref(), Some(but_china));
    assert_eq!(said("2025-08-29", "free of duty").as_deref(), Some("nothing"));
    assert_eq!(said("2026-07-23", "digits of the tariff").as_deref(), Some("by post not known, otherwise 10"));
    assert_eq!(said("2026-07-24", "digits of the tariff").as_deref(), Some("by post 10, otherwise 10"));
    assert_eq!(said("2016-03-09", "free of duty"), None);
}

/// A remark ends where the next one on its topic begins.
#[test]
fn remarks_of_a_day_are_those_that_hold() {
    let remarks = |code: &str, on: &str| {
        let facts = profiles::find(code).expect("a profile").facts_on(day(on));
        facts.into_iter().filter(|fact| fact.what == "remark").map(|fact| fact.value).collect::<Vec<_>>()
    };
    for (code, on, holds, ended) in [
        ("TR", "2026-02-05", "Up to 30 EUR", "ordinary declaration"),
        ("TR", "2026-02-06", "ordinary declaration", "Up to 30 EUR"),
        ("US", "2026-02-23", "80 USD", "section 122"),
        ("US", "2026-02-24", "section 122", "80 USD"),
        ("US", "2026-07-23", "section 122", "section 301"),
        ("US", "2026-07-24", "section 301", "section 122"),
        ("US", "2026-09-21", "informal entry", "type 13"),
        ("US", "2026-09-22", "voluntary test", "another agency"),
        ("US", "2026-10-21", "voluntary test", "another agency"),
        ("US", "2026-10-22", "another agency", "voluntary test"),
        ("EU", "2026-06-30", "2.5 %", "3 EUR an item"),
        ("EU", "2026-07-01", "3 EUR an item", "is free of duty"),
        ("NO", "2023-12-31", "needs no declaration", "first krone"),
        ("NO", "2024-01-01", "first krone", "needs no declaration"),
        ("CH", "2024-12-31", "100000 CHF", "platform"),
        ("CH", "2025-01-01", "platform", "no such words"),
    ] {
        let all = remarks(code, on).join("\n");
        assert!(all.contains(holds), "{code} on {on}: {all}");
        assert!(!all.contains(ended), "{code} on {on}: {all}");
    }
}

#[test]
fn profiles_are_listed_as_objects_with_a_code() {
    let listed = serde_json::to_value(profiles::summaries(Some(day("2026-11-24"))).collect::<Vec<_>>()).expect("JSON");
    let listed = listed.as_array().expect("a list");
    assert_eq!(listed.len(), profiles::ALL.len());
    let norway = listed.iter().find(|profile| profile["code"] == "NO").expect("Norway");
    let voec = norway["facts"].as_array().expect("facts").iter().find(|fact| fact["what"] == "VOEC").expect("VOEC");
    assert_eq!(voec["value"], "2999.99 NOK an article");
    assert_eq!(voec["from"], "2020-04-01");
    assert_eq!(voec["certainty"], "authority");
}

/// The pages offer the countries whose law is known here, each by a code of its own.
#[test]
fn the_pages_offer_every_country_with_a_profile() {
    let root = std::path::Path::new(env!("CARGO_MANIFEST_DIR"));
    let read = |path: &str| std::fs::read_to_string(root.join("www").join(path)).expect(path);
    let (list, page) = (read("countries.js"), read("checkout.html"));
    let letters = || b'A'..=b'Z';
    let codes = letters().flat_map(|first| letters().map(move |second| [first, second]));
    let is_state = |code: &[u8; 2]| territories::find(*code, Address::default()).is_none();
    let mut count = 0;
    for code in codes.filter(is_state) {
        let code = std::str::from_utf8(&code).expect("letters");
        let is_current = country::find(code).is_some_and(|country| country.status() == codes::Status::Current);
        if is_current && profiles::of(code, day("2026-11-26")).is_some() {
            assert!(list.split(['"', ' ']).any(|offered| offered == code), "www/countries.js: {code}");
            assert!(page.contains(&format!("<option value=\"{code}\"")), "www/checkout.html: {code}");
            count += 1;
        }
    }
    assert!(count > 60, "{count}");
}
