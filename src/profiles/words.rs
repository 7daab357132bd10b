//! Profiles in words, for `declarant explain` and for lists.

use super::{
    ALL, Amount, Basis, Certainty, Charge, Condition, Counts, Demand, Digits, Entry, Every, Grant, Kilograms, Limit,
    Mode, Per, ProductIdentifiers, Profile, RecipientNumber, Relief, Several, Status, Tax, Times, as_of, find,
};
use crate::codes;
use crate::day::Day;

/// One entry of a profile in words.
#[derive(Clone, Debug, PartialEq, Eq, serde::Serialize)]
pub struct Fact {
    /// The topic.
    pub what: &'static str,
    /// The first day.
    #[serde(serialize_with = "shown")]
    pub from: Day,
    /// The first day of what takes its place, where that is known.
    #[serde(serialize_with = "shown_if_known", skip_serializing_if = "Option::is_none")]
    pub until: Option<Day>,
    /// The value from the first day on, in words.
    pub value: String,
    /// Where it comes from.
    pub source: &'static str,
    /// How sure it is.
    pub certainty: Certainty,
    /// Which day of a parcel is compared with the first day.
    pub counts: Counts,
    /// Whether it is in force.
    pub status: Status,
}

fn shown<S: serde::Serializer>(day: &Day, serializer: S) -> Result<S::Ok, S::Error> {
    serializer.collect_str(day)
}

fn shown_if_known<S: serde::Serializer>(day: &Option<Day>, serializer: S) -> Result<S::Ok, S::Error> {
    match day {
        Some(day) => serializer.collect_str(day),
        None => serializer.serialize_none(),
    }
}

/// A profile in words, for lists.
#[derive(Clone, Debug, PartialEq, Eq, serde::Serialize)]
pub struct Summary {
    /// ISO 3166-1 alpha-2, or the code of a union such as `EU`.
    pub code: &'static str,
    /// Its name in English, as it stands in a sentence.
    pub name: &'static str,
    /// Its entries.
    pub facts: Vec<Fact>,
}

/// Every profile in words, as of a day, or with all changes if no day is given.
///
/// ```
/// use declarant::{Day, profiles};
/// let mut of_day = profiles::summaries(Some(Day::of(2026, 11, 24)));
/// assert!(of_day.any(|profile| profile.code == "BR" && profile.facts.iter().any(|fact| fact.what == "tax")));
/// ```
pub fn summaries(on: Option<Day>) -> impl Iterator<Item = Summary> {
    ALL.iter().map(move |profile| {
        let facts = on.map_or_else(|| profile.facts(), |on| profile.facts_on(on));
        Summary { code: profile.code, name: profile.name, facts }
    })
}

/// Which entries of a list are wanted.
#[derive(Clone, Copy)]
enum Wanted {
    All,
    /// What is in force on a day.
    On(Day),
    /// What begins after a day, and what began or should have begun without being in force.
    After(Day),
}

impl Profile {
    /// Every entry of the profile in words, past and future ones included.
    pub fn facts(&self) -> Vec<Fact> {
        self.collected(Wanted::All)
    }

    /// The entries of the profile that are in force on a day, in words.
    ///
    /// ```
    /// use declarant::{Day, profiles};
    /// let facts = profiles::find("EU").unwrap().facts_on(Day::of(2026, 7, 1));
    /// let duty = facts.iter().find(|fact| fact.what == "duty").unwrap();
    /// assert!(duty.value.starts_with("3 EUR an item up to 150 EUR"));
    /// ```
    pub fn facts_on(&self, on: Day) -> Vec<Fact> {
        self.collected(Wanted::On(on))
    }

    /// What is to change after a day, and what was announced or made by that day without being in force.
    ///
    /// ```
    /// use declarant::{Day, profiles};
    /// let coming = profiles::find("EU").unwrap().facts_after(Day::of(2026, 6, 30));
    /// assert!(coming.iter().any(|fact| fact.what == "duty" && fact.from == Day::of(2026, 7, 1)));
    /// ```
    pub fn facts_after(&self, on: Day) -> Vec<Fact> {
        self.collected(Wanted::After(on))
    }

    fn collected(&self, wanted: Wanted) -> Vec<Fact> {
        fn list<T: Said>(what: &'static str, entries: &[Entry<T>], wanted: Wanted, facts: &mut Vec<Fact>) {
            for (at, entry) in entries.iter().enumerate() {
                let is_wanted = match wanted {
                    Wanted::All => true,
                    Wanted::On(day) => as_of(entries, day).is_some_and(|held| std::ptr::eq(held, entry)),
                    Wanted::After(day) => entry.from > day || entry.status != Status::InForce,
                };
                let value = entry.value.said();
                if !is_wanted || value.is_empty() {
                    continue;
                }
                let mut later = entries.iter().skip(at + 1);
                let next = later.find(|next| next.status == Status::InForce);
                facts.push(Fact {
                    what,
                    from: entry.from,
                    until: next.map(|next| next.from),
                    value,
                    source: entry.source,
                    certainty: entry.certainty,
                    counts: entry.counts,
                    status: entry.status,
                });
            }
        }
        let mut facts = Vec::new();
        let out = &mut facts;
        list("free of duty", self.duty_relief, wanted, out);
        list("free of tax", self.tax_relief, wanted, out);
        list("gifts free", self.gift, wanted, out);
        list("duty", self.duty, wanted, out);
        for surcharge in self.surcharges {
            list("duty", surcharge, wanted, out);
        }
        list("tax", self.tax, wanted, out);
        for fee in self.fees {
            list("fee", fee, wanted, out);
        }
        for scheme in self.schemes {
            list(scheme.name, scheme.limit, wanted, out);
        }
        list("recipient's number", self.recipient, wanted, out);
        list("heaviest by post", self.postal_mass, wanted, out);
        list("digits of the tariff", self.digits, wanted, out);
        list("product identifiers", self.product_identifiers, wanted, out);
        list("responsible person", self.responsible_person, wanted, out);
        for topic in self.remarks {
            list("remark", topic, wanted, out);
        }
        facts
    }
}

/// Values that can be written in a few words.
trait Said {
    fn said(&self) -> String;

    /// Whether it is what remains when nothing before it in its list fits.
    fn is_rest(&self) -> bool {
        false
    }
}

impl Every {
    /// The word for it.
    pub(crate) const fn word(self) -> &'static str {
        match self {
            Every::Day => "day",
            Every::Week => "week",
            Every::Quarter => "quarter",
            Every::HalfYear => "half-year",
            Every::Year => "year",
        }
    }
}

impl Per {
    /// As it stands after an amount.
    fn phrase(self) -> String {
        match self {
            Per::Consignment => String::new(),
            Per::Declaration => " a declaration".to_owned(),
            Per::Article => " an article".to_owned(),
            Per::Line => " an item".to_owned(),
            Per::Person(every) => format!(" a person and {}", every.word()),
            Per::Kilogram => " a kilogram".to_owned(),
        }
    }
}

impl Said for Limit {
    fn said(&self) -> String {
        let basis = match self.basis {
            Basis::Goods => "",
            Basis::Fob => ", free on board",
            Basis::Cif => ", with freight and insurance",
            Basis::Due => " of tax",
        };
        let tax = match self.tax {
            Tax::Unsaid => "",
            Tax::Without => ", without tax in the price",
            Tax::With => ", with tax in the price",
        };
        format!("{} {}{}{basis}{tax}", self.amount, self.currency, self.per.phrase())
    }
}

/// The English name of a country or union, as it stands in a sentence where a profile has it.
fn country(code: &str) -> String {
    match find(code) {
        Some(profile) => profile.name.to_owned(),
        None => codes::lookup("country", code, None).map_or_else(|| code.to_owned(), |entry| entry.label),
    }
}

fn listed(words: impl Iterator<Item = String>, last: &str) -> String {
    let mut all: Vec<String> = words.collect();
    match (all.pop(), all.is_empty()) {
        (Some(end), false) => format!("{} {last} {end}", all.join(", ")),
        (end, _) => end.unwrap_or_default(),
    }
}

/// A relationship of seller and buyer, as it stands after "when sent".
fn parties(word: &str) -> &'static str {
    match word {
        "b2c" => "from a firm to a private person",
        "b2b" => "from firm to firm",
        "c2b" => "from a private person to a firm",
        _ => "between private persons",
    }
}

impl Condition {
    /// As it stands after the value.
    fn phrase(&self) -> String {
        let chapters = |ranges: &[(u8, u8)]| {
            let each = ranges.iter().map(|&(first, last)| {
                if first == last { format!("{first:02}") } else { format!("{first:02} to {last:02}") }
            });
            let is_one = matches!(ranges, [(first, last)] if first == last);
            format!("{} {}", if is_one { "chapter" } else { "chapters" }, listed(each, "and"))
        };
        let countries = |list: &[&str]| listed(list.iter().map(|code| country(code)), "or");
        match self {
            Condition::Registered => "where the seller or platform is registered and charges the tax".to_owned(),
            Condition::Unregistered => "where the seller or platform isn't registered for the tax".to_owned(),
            Condition::Certified => "sold by a certified platform".to_owned(),
            Condition::Uncertified => "not sold by a certified platform".to_owned(),
            Condition::Between(words) => listed(words.iter().map(|word| parties(word).to_owned()), "or"),
            Condition::SentFrom(list) => format!("sent from {}", countries(list)),
            Condition::Origin(list) => format!("made in {}", countries(list)),
            Condition::Chapters(ranges) => format!("only goods of {}", chapters(ranges)),
            Condition::SomeOf(ranges) => format!("with goods of {}", chapters(ranges)),
            Condition::Without(word, _) => format!("without {word}"),
            Condition::To(list) => format!("to {}", countries(list)),
            Condition::Grams(most) => {
                let kilograms = crate::Decimal::of(i64::from(*most), 3).normalised();
                format!("in parcels of at most {kilograms} kg")
            }
            Condition::By(modes) => {
                let word = |mode: &&str| if *mode == "express" { "courier".to_owned() } else { (*mode).to_owned() };
                format!("by {}", listed(modes.iter().map(word), "or"))
            }
            Condition::Dutiable => "if duty is due on it".to_owned(),
            Condition::Also(text) => format!("if {text}"),
        }
    }
}

/// The way and the conditions, as they stand after a value.
fn scope(mode: Mode, when: &[Condition]) -> String {
    let mode = match mode {
        Mode::Any => "",
        Mode::Post => ", by post",
        Mode::Courier => ", by courier",
    };
    let mut said = mode.to_owned();
    for condition in when {
        said.push_str(", ");
        said.push_str(&condition.phrase());
    }
    said
}

impl Said for Times {
    fn said(&self) -> String {
        let most = match self.most {
            1 => "once".to_owned(),
            2 => "twice".to_owned(),
            most => format!("{most} times"),
        };
        format!("{most} a {}", self.every.word())
    }
}

impl Said for Relief {
    fn said(&self) -> String {
        let grant = match self.grant {
            Grant::Nothing => "nothing".to_owned(),
            Grant::UpTo(limit) => format!("up to {}", limit.said()),
            Grant::Whole => "everything, as a rule".to_owned(),
            Grant::Unsettled => "not settled".to_owned(),
        };
        let times = listed(self.times.iter().map(Said::said), "and");
        let times = if times.is_empty() { times } else { format!(", {times} for one person") };
        let excess = if self.is_franchise { ", and above it only the excess is charged" } else { "" };
        let several = match self.several {
            Several::Together => "",
            Several::Parted => ", and of several things those that together stay within it",
            Several::Apart => ", each person's apart",
        };
        let perhaps = self.perhaps.map_or(String::new(), |most| {
            format!(", and up to {} where customs counts no more than the limit", most.said())
        });
        format!("{grant}{perhaps}{excess}{several}{}{times}", scope(self.mode, self.when))
    }

    fn is_rest(&self) -> bool {
        self.mode == Mode::Any && self.when.is_empty()
    }
}

impl Said for Charge {
    fn said(&self) -> String {
        let amount = match self.amount {
            Amount::Tariff => "the tariff's rate".to_owned(),
            Amount::Percent(rate) => format!("{rate} %"),
            Amount::PercentLess(rate, less, currency) => format!("{rate} % less {less} {currency}"),
            Amount::PercentOfExcess(rate) => format!("{rate} % of what is above the free value"),
            Amount::PercentOrPerKilogram(rate, least, currency) => {
                format!("{rate} %, at least {least} {currency} a kilogram")
            }
            Amount::Fixed(amount, _) if amount.is_zero() => "nothing".to_owned(),
            Amount::Fixed(amount, currency) => format!("{amount} {currency}{}", self.per.phrase()),
            Amount::Either(rate, amount, currency) => format!("{rate} % or {amount} {currency}{}", self.per.phrase()),
            Amount::Told(words) => words.to_owned(),
        };
        let basis = if self.basis == Basis::Cif { " of the goods with freight and insurance" } else { "" };
        let up_to = self.up_to.map_or(String::new(), |limit| format!(" up to {}", limit.said()));
        format!("{amount}{basis}{up_to}{}", scope(self.mode, self.when))
    }

    fn is_rest(&self) -> bool {
        self.up_to.is_none() && self.mode == Mode::Any && self.when.is_empty()
    }
}

impl<T: Said> Said for &[T] {
    fn said(&self) -> String {
        if self.is_empty() {
            return "none".to_owned();
        }
        let part = |(at, part): (usize, &T)| {
            if at > 0 && part.is_rest() { format!("otherwise {}", part.said()) } else { part.said() }
        };
        self.iter().enumerate().map(part).collect::<Vec<_>>().join("; ")
    }
}

impl Said for RecipientNumber {
    fn said(&self) -> String {
        let demand = match self.demand {
            Demand::Wanted => "wanted",
            Demand::Expected => "expected",
            Demand::Required => "required",
        };
        let modes = if self.modes.is_empty() { String::new() } else { format!(" by {}", self.modes.join(" or ")) };
        let between = listed(self.relationships.iter().map(|word| parties(word).to_owned()), "or");
        let between = if between.is_empty() { between } else { format!(" when sent {between}") };
        let countries = listed(self.countries.iter().map(|code| country(code)), "and");
        let countries = if countries.is_empty() { countries } else { format!(" in {countries}") };
        format!("{}: {demand}{countries}{modes}{between}", self.name)
    }
}

impl Said for Kilograms {
    fn said(&self) -> String {
        format!("{} kg, for private persons", self.0)
    }
}

impl Said for Digits {
    fn said(&self) -> String {
        let said = |digits: u8| if digits == 0 { "not known".to_owned() } else { digits.to_string() };
        let all = format!("by post {}, otherwise {}", said(self.post), said(self.other));
        if self.origins.is_empty() { all } else { all + ", " + &Condition::Origin(self.origins).phrase() }
    }
}

impl Said for ProductIdentifiers {
    fn said(&self) -> String {
        match self {
            ProductIdentifiers::Voluntary => "voluntary",
            ProductIdentifiers::Mandatory => "mandatory for what traders sell to consumers",
            ProductIdentifiers::Unsettled => "not settled",
        }
        .to_owned()
    }
}

impl Said for bool {
    fn said(&self) -> String {
        if *self { "must be named" } else { "need not be named" }.to_owned()
    }
}

impl Said for &str {
    fn said(&self) -> String {
        (*self).to_owned()
    }
}
