//! Currencies: ISO 4217.
//!
//! The list published on 2026-01-01 with the decimals each currency has, and the codes withdrawn since 2001 with the
//! last day of their use. Where a withdrawn currency could be paid with for some weeks beside its successor, the last of
//! those days is given, so that a declaration of those weeks is not called wrong.

use super::tables::currency as table;
use super::{Aliases, Entry, List, Status, entry, first_day, fold, mark};
use crate::day::Day;

pub(super) const LIST: List = List {
    name: "currency",
    title: "Currencies",
    keeper: "SIX, for ISO 4217",
    edition: "ISO 4217 list of 2026-01-01",
    complete: true,
    find: explain,
};

/// A currency, current or not.
///
/// ```
/// use declarant::codes::currency;
/// let dinar = currency::find("KWD").unwrap();
/// assert_eq!((dinar.code(), dinar.minor_units(), dinar.is_money()), ("KWD", Some(3), true));
/// assert!(!currency::find("XXX").unwrap().is_money());
/// assert!(currency::all().any(|known| known == dinar));
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Currency(u16);

/// The currency of a three-letter code in capitals, whatever its status.
///
/// ```
/// use declarant::codes::currency;
/// assert_eq!(currency::find("JPY").unwrap().minor_units(), Some(0));
/// assert_eq!(currency::find("XAU").unwrap().minor_units(), None);
/// assert!(currency::find("EURO").is_none());
/// ```
pub fn find(code: &str) -> Option<Currency> {
    table::TABLE.position(code).map(Currency)
}

/// The currency of three letters in either case.
pub(crate) fn of_letters(code: [u8; 3]) -> Option<Currency> {
    let find = |code: [u8; 3]| table::TABLE.position_of(&code).map(Currency);
    find(code).or_else(|| find(code.map(|letter| letter.to_ascii_uppercase())))
}

/// Every code, current or not, in alphabetical order.
pub fn all() -> impl Iterator<Item = Currency> {
    (0..table::TABLE.len() as u16).map(Currency)
}

impl Currency {
    /// The three-letter code.
    pub fn code(self) -> &'static str {
        table::TABLE.key(self.0)
    }

    /// The English name.
    pub fn name(self) -> &'static str {
        table::TABLE.label(self.0)
    }

    /// How many decimals an amount has; none for metals, drawing rights and test codes, which nobody pays with.
    pub fn minor_units(self) -> Option<u8> {
        mark(table::MINOR, self.0).checked_sub(b'0').filter(|decimals| *decimals < 10)
    }

    /// Whether goods can be priced in it: false for metals, funds' units, test codes and "no currency".
    pub fn is_money(self) -> bool {
        self.minor_units().is_some()
    }

    /// How the code stands in ISO 4217.
    pub fn status(self) -> Status {
        self.gone().map_or(Status::Current, |(last, _)| Status::Withdrawn { last: Some(last) })
    }

    /// The first day of one that came since 2009.
    ///
    /// ```
    /// use declarant::{Day, codes::currency};
    /// assert_eq!(currency::find("XCG").unwrap().first(), Some(Day::of(2025, 3, 31)));
    /// assert_eq!(currency::find("USD").unwrap().first(), None);
    /// ```
    pub fn first(self) -> Option<Day> {
        first_day(&FIRST, self.code())
    }

    /// The currency that took over from a withdrawn one.
    pub fn successor(self) -> Option<&'static str> {
        self.gone().map(|(_, now)| now).filter(|now| !now.is_empty())
    }

    fn gone(self) -> Option<(Day, &'static str)> {
        let place = table::GONE.binary_search_by_key(&self.0, |row| row.0).ok()?;
        table::GONE.get(place).map(|row| (row.1, row.2))
    }
}

/// The first days of the currencies that came since 2009, by the amendments of ISO 4217 and the laws that brought them.
static FIRST: [(&str, Day); 11] = [
    ("BYN", Day::of(2016, 7, 1)),
    ("MRU", Day::of(2018, 1, 1)),
    ("SLE", Day::of(2022, 4, 1)),
    ("SSP", Day::of(2011, 7, 18)),
    ("STN", Day::of(2018, 1, 1)),
    ("TMT", Day::of(2009, 1, 1)),
    ("VED", Day::of(2021, 10, 1)),
    ("VES", Day::of(2018, 8, 20)),
    ("XCG", Day::of(2025, 3, 31)),
    ("ZMW", Day::of(2013, 1, 1)),
    ("ZWG", Day::of(2024, 4, 5)),
];

/// What people write instead of the code, folded and sorted; a sign or name that several
/// currencies share isn't here: dollar, ¥, 元, and C$, which is Canada's and Nicaragua's.
pub(super) static ALIASES: Aliases = Aliases::new(
    "\
a$=AUD\n\
au$=AUD\n\
ca$=CAD\n\
cnh=CNY\n\
euro=EUR\n\
euros=EUR\n\
ggp=GBP\n\
hk$=HKD\n\
imp=GBP\n\
jep=GBP\n\
mx$=MXN\n\
nis=ILS\n\
nt$=TWD\n\
ntd=TWD\n\
nz$=NZD\n\
poundsterling=GBP\n\
r$=BRL\n\
renminbi=CNY\n\
rmb=CNY\n\
rur=RUB\n\
s$=SGD\n\
sfr=CHF\n\
sg$=SGD\n\
stg=GBP\n\
swissfranc=CHF\n\
swissfrancs=CHF\n\
us$=USD\n\
usdollar=USD\n\
usdollars=USD\n\
yen=JPY\n\
ytl=TRY\n\
yuan=CNY\n\
zl=PLN\n\
zloty=PLN\n\
zł=PLN\n\
£=GBP\n\
฿=THB\n\
₩=KRW\n\
₪=ILS\n\
₫=VND\n\
€=EUR\n\
₱=PHP\n\
₴=UAH\n\
₹=INR\n\
₺=TRY\n\
₽=RUB\n\
人民币=CNY\n\
円=JPY\n\
日元=JPY",
);

/// The code that a symbol, a name or a market's own code stands for, where it stands for one only.
///
/// ```
/// use declarant::codes::currency;
/// assert_eq!(currency::alias("rmb"), Some("CNY"));
/// assert_eq!(currency::alias("eur"), Some("EUR"));
/// assert_eq!(currency::alias("$"), None);
/// ```
pub fn alias(name: &str) -> Option<&'static str> {
    let folded = fold::fold(name)?;
    let name = folded.as_bytes();
    if let [a, b, c] = name {
        let code = [a.to_ascii_uppercase(), b.to_ascii_uppercase(), c.to_ascii_uppercase()];
        if let Some(currency) = std::str::from_utf8(&code).ok().and_then(find) {
            return Some(currency.code());
        }
    }
    ALIASES.code(name)
}

fn explain(code: &str, on: Option<Day>) -> Option<Entry> {
    let currency = find(alias(code)?)?;
    let mut entry = entry(LIST.name, currency.code(), currency.name(), currency.status(), on)
        .since(currency.first(), on)
        .note(match currency.minor_units() {
            None => "Not a means of payment.".to_owned(),
            Some(0) => "Amounts have no decimals.".to_owned(),
            Some(1) => "Amounts have one decimal.".to_owned(),
            Some(decimals) => format!("Amounts have {decimals} decimals."),
        });
    if let Status::Withdrawn { last: Some(last) } = currency.status() {
        entry = entry.note(format!("Last day of use: {last}."));
    }
    if let Some(now) = currency.successor() {
        entry = entry.note(format!("Replaced by {now}."));
    }
    Some(entry)
}
