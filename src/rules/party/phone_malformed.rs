mod writing;

use std::borrow::Cow;

use crate::case;
use crate::case::Case;
use crate::codes::calling::{self, Plan, Trunk};
use crate::codes::script;
use crate::dictionary::{Class, Kind, Slot, party};
use crate::model::Field;
use crate::report::Severity;
use crate::rule;
use crate::rule::{Change, Findings};
use crate::rules::structure::value_converted;
use crate::words::placeholder;
use writing::{LEAST_DIGITS, among_signs, bare, behind_words, has_several, is_sign, with_digits};

rule! {
    /// A telephone number isn't in the form that works from every country.
    ///
    /// A plus sign, the country's code and the number, fifteen digits at most and nothing else: +4915112345678. A safe
    /// fix removes spaces and hyphens. Where a number is written as within its country, the address says which country's
    /// code belongs in front, and the country's numbering plan whether the zero at the beginning stays: it does in Italy.
    /// What isn't certain is not proposed, such as a number that keeps a zero behind a country's code. Codes that no country
    /// has and numbers that only fill the field are found as well, and so are several numbers in one field, words in front
    /// and a letter O or l among the digits. An extension may stand behind. What can't be a number, such as too many digits
    /// or too few, is a warning, and how one is written is advice. The number itself is never shown.
    ///
    /// Source: ITU-T Recommendation E.164 and its list of assigned country codes; national numbering plans as notified to
    /// the ITU, with what is dialled there in front of a country's code.
    name: "phone-malformed",
    severity: Advice,
    since: "0.1.0",
    authority: Carrier,
    source: "ITU-T E.164",
    message: "The {label} has no country code: it should begin with a plus sign.",
    why: "Customs or the carrier calls when something is unclear. From abroad, a number without its country code leads nowhere.",
    help: "Write a plus sign and the country code in front, such as in {example}.",
    also "own": {
        message: "The {label} has no country code: it should begin with +{code}.",
        why: "Customs or the carrier calls when something is unclear. From abroad, a number without its country code leads nowhere.",
        help: "Write it as it is dialled from abroad, beginning with +{code}; it then looks like {example}.",
    },
    also "trunk": {
        message: "The {label} has no country code: it should begin with +{code}.",
        why: "Customs or the carrier calls when something is unclear. From abroad, a number without its country code leads nowhere.",
        help: "Write +{code} in place of the first 0; the number then looks like {example}.",
    },
    also "plus": {
        message: "The {label} has no plus sign in front of its country code.",
        why: "Customs or the carrier calls when something is unclear. What is dialled in its place differs from country to country.",
        help: "Write a plus sign in front of the country code; zeros before it go.",
    },
    also "bare": {
        message: "The {label} begins with neither a plus sign nor a zero; a spreadsheet may have dropped it.",
        why: "Spreadsheets take a telephone number for a quantity. From abroad, a number without its country code leads nowhere.",
        help: "Write it with a plus sign and the country code, such as {example}.",
    },
    also "letters": {
        message: "The {label} isn't a telephone number.",
        why: "Customs or the carrier calls when something is unclear; without a number the parcel waits.",
        help: "Write it with a plus sign and the country code, such as {example}.",
    },
    also "filler": {
        message: "The {label} looks made up.",
        why: "Customs or the carrier calls when something is unclear; without a real number the parcel waits.",
        help: "Give a number that somebody answers, with its country code, such as {example}.",
    },
    also "digits": {
        message: "The {label} has too few or too many digits ({digits}) for a telephone number.",
        why: "Customs or the carrier calls when something is unclear; a wrong number leads nowhere.",
        help: "Compare it digit by digit. With the country code it looks like this: {example}.",
    },
    also "length": {
        message: "The {label} has too few or too many digits for its country.",
        why: "Customs or the carrier calls when something is unclear; a wrong number leads nowhere.",
        help: "Compare it digit by digit. Numbers of that country look like this: {example}.",
    },
    also "code": {
        message: "The {label} begins with a country code that no country has.",
        why: "Customs or the carrier calls when something is unclear; a wrong number leads nowhere.",
        help: "Write the country code after the plus sign, without zeros in front, such as in {example}.",
    },
    also "zero": {
        message: "The {label} has {trunk} after the country code, which is only dialled within the country.",
        why: "Dialled from abroad with it, the number leads nowhere.",
        help: "Leave {trunk} out; the number then looks like {example}.",
    },
    also "letter": {
        message: "The {label} has a letter among its digits, such as O for 0.",
        why: "Customs or the carrier calls when something is unclear; a wrong number leads nowhere.",
        help: "Compare it digit by digit. With the country code it looks like this: {example}.",
    },
    also "several": {
        message: "The {label} holds several numbers.",
        why: "Systems that dial by themselves take digits only.",
        help: "Write one of them with a plus sign and the country code, such as {example}.",
    },
    also "beside": {
        message: "The {label} has other words or signs beside it.",
        why: "Systems that dial by themselves take digits only.",
        help: "Write it with a plus sign and the country code, such as {example}.",
    },
    also "signs": {
        message: "The {label} has spaces or signs in it.",
        why: "Systems that dial by themselves take digits only.",
        help: "Write a plus sign and digits only.",
    },
    also "inland": {
        message: "The {label} has spaces or signs in it.",
        why: "Systems that dial by themselves take digits only.",
        help: "Write a plus sign and digits only, and leave out what is only dialled within the country, such as a 0 after its code.",
    },
    check: Field(looks_at, check),
    beside: [party::ADDRESS_COUNTRY],
}

fn looks_at(class: Class, slot: Slot) -> bool {
    class.field(slot).kind == Kind::Phone
}

/// A number of a country whose plan isn't known here, and of an address without a country.
const EXAMPLE: &str = "+49 1512 3456789";

/// The most digits of a number with its country's code.
const MOST_DIGITS: usize = 15;

/// A number as it is written in a field.
struct Written<'f> {
    field: Field<'f>,
    text: &'f str,
    /// What is behind the plus sign, if it has one.
    rest: &'f str,
    has_plus: bool,
    /// The number of digits.
    count: usize,
    /// Whether it is a plus sign and as many digits as a number may have.
    is_plain: bool,
    /// Whether an extension stands behind it.
    is_extended: bool,
}

/// What its digits are.
struct Digits<'n> {
    number: &'n str,
    /// The plan of the country whose code they begin with behind a plus sign, if it is known.
    plan: Option<&'static Plan>,
    /// Those behind that code.
    national: &'n str,
}

fn check(case: &Case<'_>, field: Field<'_>, found: &mut Findings) {
    let Some(given) = field.text() else { return };
    // A program took the number for one.
    let given = given.strip_suffix(".0").unwrap_or(given);
    let ascii = script::in_ascii(given);
    let text = ascii.as_deref().unwrap_or(given);
    let (text, is_extended) = if text.starts_with('+') { (text, false) } else { bare(text) };
    let (has_plus, rest) = match text.strip_prefix('+') {
        Some(rest) => (true, rest),
        None => (false, text),
    };
    let count = rest.bytes().filter(u8::is_ascii_digit).count();
    // Most numbers are in order, and leave here without a copy.
    let is_plain = has_plus && count == rest.len() && (7..=MOST_DIGITS).contains(&count) && text.len() == given.len();
    let written = Written { field, text, rest, has_plus, count, is_plain, is_extended };
    if !is_plain && value_converted::is_said(case, given) || !written.has_shape(found) {
        return;
    }
    let number = if count == rest.len() {
        Cow::Borrowed(rest)
    } else {
        Cow::Owned(rest.chars().filter(char::is_ascii_digit).collect())
    };
    let plan = calling::with_code(&number).next().filter(|_| has_plus);
    let national = plan.and_then(|plan| number.strip_prefix(plan.code)).unwrap_or(&number);
    let digits = Digits { number: &number, plan, national };
    if written.is_filler(&digits, found) || !written.has_count(&number, found) {
        return;
    }
    if has_plus { written.with_plus(&digits, found) } else { written.without_plus(&number, found) }
}

impl Written<'_> {
    fn country(&self) -> Option<[u8; 2]> {
        case::country(self.field.of().get(party::ADDRESS_COUNTRY))
    }

    /// The plan of the country of the address.
    fn own(&self) -> Option<&'static Plan> {
        calling::of(&self.country()?)
    }

    /// An example, which is only looked for where it is shown.
    fn example(&self) -> impl FnOnce() -> &'static str {
        || self.own().map_or(EXAMPLE, |plan| plan.example)
    }

    fn replaced(&self, number: String) -> Change {
        Change::Replace(self.field.place(), number)
    }

    /// Whether there are two numbers, of which the second has a plus sign.
    fn has_two(&self) -> bool {
        self.rest.contains('+') && self.count > MOST_DIGITS
    }

    /// Whether it is written in digits and signs; if not, what is wrong is said.
    fn has_shape(&self, found: &mut Findings) -> bool {
        let is_shaped = self.has_two() || self.rest.chars().all(|c| c.is_ascii_digit() || is_sign(c));
        if is_shaped && self.count < 2 * LEAST_DIGITS {
            return true;
        }
        // An extension, digits of another script, or letters of the keypad as in 1-800-FLOWERS, is no mistake for sure.
        let is_of_number = |c: &char| c.is_numeric() || self.count > 3 && c.is_ascii_uppercase();
        let (name, number) = if has_several(self.rest) {
            ("several", None)
        } else if is_shaped {
            return true;
        } else if let Some(number) = with_digits(self.text) {
            ("letter", Some(number))
        } else if let Some(number) = behind_words(self.text).or_else(|| among_signs(self.text)) {
            ("beside", Some(number.to_owned()))
        } else if self.rest.contains('+') {
            ("beside", None)
        } else if self.rest.chars().filter(is_of_number).count() < LEAST_DIGITS {
            ("letters", None)
        } else {
            return false;
        };
        let draft = found.at(self.field.place()).saying(name).with("example", self.example());
        let draft = if name == "letters" || self.has_two() { draft.severity(Severity::Warning) } else { draft };
        if let Some(number) = number {
            draft.suggest(self.replaced(number));
        }
        false
    }

    /// Whether it only fills the field, which is said.
    fn is_filler(&self, digits: &Digits<'_>, found: &mut Findings) -> bool {
        let &Digits { number, plan, national } = digits;
        let is_made_up = placeholder::is_made_up(number) || national.len() >= 5 && placeholder::is_made_up(national);
        if !is_made_up || plan.is_some_and(|plan| plan.is_example(number)) {
            return false;
        }
        // A row of digits behind a country's code may be somebody's number, as 12-345 6789 is in Malaysia.
        let is_row = national.bytes().any(|digit| Some(digit) != national.bytes().next());
        let may_be_real = is_row && plan.is_some() && has_length(number);
        let severity = if may_be_real { Severity::Advice } else { Severity::Warning };
        found.at(self.field.place()).saying("filler").severity(severity).with("example", self.example());
        true
    }

    /// Whether it has as many digits as a number may have in any country; if not, that is said.
    fn has_count(&self, number: &str, found: &mut Findings) -> bool {
        let &Self { has_plus, count, .. } = self;
        // The smallest islands have numbers of four digits.
        let is_short = || self.country().is_some_and(|of| matches!(&of, b"NU" | b"TA" | b"TK"));
        let exit = || exits(number, self.own()).max().unwrap_or(2);
        let is_long = count > MOST_DIGITS && (has_plus || count > MOST_DIGITS + exit());
        let is_few = count < 7 && (has_plus || count < 4 || count == 4 && !is_short());
        if !self.has_two() && !is_long && !is_few {
            return true;
        }
        let draft = found.at(self.field.place()).saying("digits").with("digits", count);
        draft.with("example", self.example()).severity(Severity::Warning).unfinished_if(|| count < 7);
        false
    }

    /// What is said of a number without a plus sign, and how it is written as from abroad.
    fn without_plus(&self, number: &str, found: &mut Findings) {
        let (text, own) = (self.text, self.own());
        let whole = whole(number, self.country(), own);
        let draft = found.at(self.field.place()).with("example", self.example());
        let is_bare = || text.bytes().all(|byte| byte.is_ascii_digit()) && own.is_some_and(|plan| is_bare(text, plan));
        let is_whole = |(_, whole): &(bool, String)| whole.strip_prefix('+') == Some(text);
        let has_code = number.starts_with("00") || whole.as_ref().is_some_and(|(has_code, _)| *has_code);
        let draft = match own {
            _ if whole.as_ref().map_or_else(is_bare, is_whole) => draft.saying("bare"),
            _ if has_code => draft.saying("plus"),
            Some(plan) if plan.trunk == Trunk::Zero && number.starts_with('0') => {
                draft.saying("trunk").with("code", plan.code)
            }
            Some(plan) => draft.saying("own").with("code", plan.code),
            None => draft,
        };
        if let Some((_, whole)) = whole.filter(|_| !self.is_extended) {
            draft.suggest(self.replaced(whole));
        }
    }

    /// Whether what stands behind the country's code may only be dialled within the country. A zero stays for certain only
    /// in front of an Italian area code, and those don't begin with 3 as mobile numbers do.
    fn may_have_trunk(&self, &Digits { number, plan, national }: &Digits<'_>) -> bool {
        match plan.map(|plan| plan.trunk) {
            Some(Trunk::Kept) => self.rest.contains("(0)") && national.starts_with("03"),
            Some(Trunk::Unsure) | None => {
                self.rest.contains("(0)") || calling::national(number).starts_with(['0', '8'])
            }
            Some(_) => self.rest.contains("(0)") || national.starts_with('0'),
        }
    }

    /// What is said of a number with a plus sign: its country's code, its length there, and signs in it.
    fn with_plus(&self, digits: &Digits<'_>, found: &mut Findings) {
        let &Digits { number, plan, national } = digits;
        if calling::is_unassigned(number) {
            let draft = found.at(self.field.place()).saying("code").severity(Severity::Warning);
            let draft = draft.with("example", self.example());
            if let Some(number) = number.strip_prefix("00").and_then(from_abroad) {
                draft.suggest(self.replaced(number));
            }
            return;
        }
        let trunk = plan.map_or("", |plan| trunk(national, plan));
        match plan {
            Some(plan) if !trunk.is_empty() => {
                let draft =
                    found.at(self.field.place()).saying("zero").with("trunk", trunk).with("example", plan.example);
                let national = national.strip_prefix(trunk).unwrap_or(national);
                draft.suggest(self.replaced(format!("+{}{national}", plan.code)));
            }
            Some(plan) if !has_length(number) && !is_service(national) => {
                let draft = found.at(self.field.place()).saying("length").with("example", plan.example);
                draft.unfinished_if(|| national.len() < plan.least);
            }
            _ if self.is_plain => {}
            _ => {
                let draft = found.at(self.field.place()).saying("signs");
                if self.may_have_trunk(digits) {
                    draft.saying("inland");
                } else {
                    draft.fix(self.replaced(format!("+{number}")));
                }
            }
        }
    }
}

/// The number as from abroad, of one that is written without a plus sign, and whether it was written with its country's
/// code; nothing where that isn't certain.
fn whole(number: &str, country: Option<[u8; 2]>, plan: Option<&Plan>) -> Option<(bool, String)> {
    let mut abroad = None;
    for whole in exits(number, plan).filter_map(|exit| from_abroad(number.get(exit..)?)) {
        if abroad.as_ref().is_some_and(|other| *other != whole) {
            return None;
        }
        abroad = Some(whole);
    }
    if number.starts_with("00") {
        return abroad.map(|whole| (true, whole));
    }
    let plan = plan?;
    let fits = |national: &&str| (plan.least..=plan.most).contains(&national.len());
    let with_code = number.strip_prefix(plan.code).map(|rest| without_trunk(rest, plan)).filter(fits);
    let national = match plan.trunk {
        Trunk::Zero => number.strip_prefix('0').or_else(|| {
            Some(number).filter(|number| country.is_some_and(|of| calling::is_written_in_full(&of, number)))
        }),
        Trunk::Eight => number.strip_prefix('8'),
        Trunk::Nothing => Some(number).filter(|number| !number.starts_with('0')),
        // Mobile numbers of Italy may begin with its code.
        Trunk::Kept => Some(number).filter(|number| number.starts_with('0') || with_code.is_some()),
        Trunk::Unsure => None,
    };
    match (abroad, national.filter(fits), with_code) {
        (Some(whole), None, None) => Some((true, whole)),
        (None, Some(national), None) => Some((false, format!("+{}{national}", plan.code))),
        (None, None, Some(national)) => Some((true, format!("+{}{national}", plan.code))),
        // It could be either.
        _ => None,
    }
}

/// How many digits of the number may be what is dialled in a country in front of another's code.
fn exits(number: &str, plan: Option<&Plan>) -> impl Iterator<Item = usize> {
    let exits = std::iter::once("00").chain(plan.map_or("", calling::exits).split_ascii_whitespace());
    let is_at_start = |exit: &&str| {
        let mut digits = number.bytes();
        exit.bytes().all(|known| digits.next().is_some_and(|digit| known == b'x' || known == digit))
    };
    exits.filter(is_at_start).map(str::len)
}

/// The number with a plus sign, of digits that begin with a country's code, where the code is known here and the length
/// one of that country. A zero that is only dialled within the country is left out.
fn from_abroad(number: &str) -> Option<String> {
    let plan = calling::with_code(number).next();
    let whole = match plan.and_then(|plan| Some((plan, number.strip_prefix(plan.code)?))) {
        Some((plan, national)) => format!("+{}{}", plan.code, without_trunk(national, plan)),
        None => format!("+{number}"),
    };
    has_known_code(whole.strip_prefix('+')?).then_some(whole)
}

/// A national number without the zero that is dropped from abroad.
fn without_trunk<'n>(national: &'n str, plan: &Plan) -> &'n str {
    national.strip_prefix('0').filter(|_| plan.trunk == Trunk::Zero).unwrap_or(national)
}

/// What a number behind its country's code begins with that is only dialled within the country; empty if nothing is sure.
fn trunk(national: &str, plan: &Plan) -> &'static str {
    if without_trunk(national, plan) != national {
        return "0";
    }
    const WITHIN: [(&str, &str); 5] = [("36", "06"), ("370", "8"), ("375", "80"), ("7", "8"), ("993", "8")];
    let trunk = WITHIN.iter().find(|(code, _)| *code == plan.code).map_or("", |row| row.1);
    if national.len() > plan.most && national.starts_with(trunk) { trunk } else { "" }
}

/// Whether a national number begins as those of services do, such as 0800 and 1800, which have lengths of their own.
fn is_service(national: &str) -> bool {
    matches!(
        national.trim_start_matches('0').as_bytes(),
        [b'8' | b'9', b'0', ..]
            | [_, b'0', b'0', ..]
            | [b'1', b'7'..=b'9', b'0', ..]
            | [b'9', b'8', b'0', ..]
            | [b'1', b'5', b'9', b'9', ..]
    )
}

/// Whether digits have the length of a national number without the zero that is dialled before it.
fn is_bare(digits: &str, plan: &Plan) -> bool {
    let has_length = (plan.least..=plan.most).contains(&digits.len());
    plan.trunk == Trunk::Zero && has_length && !digits.starts_with('0')
}

/// Whether a number in international form begins with a code that is known here, and has a length of that country.
fn has_known_code(number: &str) -> bool {
    (7..=15).contains(&number.len()) && !calling::is_unassigned(number) && has_length(number)
}

/// Whether a number has a length that its country's have; where countries share a code, one of them is enough.
fn has_length(number: &str) -> bool {
    let mut plans = calling::with_code(number).peekable();
    let fits = |plan: &Plan| (plan.least..=plan.most).contains(&(number.len() - plan.code.len()));
    plans.peek().is_none() || plans.any(fits)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_are_written_as_from_abroad() {
        for (country, number, wanted) in [
            (b"US", "011442079460958", Some("+442079460958")),
            (b"AU", "0011442079460958", Some("+442079460958")),
            (b"JP", "010442079460958", Some("+442079460958")),
            (b"KZ", "810442079460958", Some("+442079460958")),
            (b"RU", "89123456789", Some("+79123456789")),
            (b"HK", "001442079460958", Some("+442079460958")),
            // Of the United States, or of Egypt behind 001.
            (b"HK", "0012015550123", None),
            (b"DE", "0049015123456789", Some("+4915123456789")),
            (b"DE", "49015123456789", Some("+4915123456789")),
            (b"DE", "015123456789", Some("+4915123456789")),
            (b"FR", "00330612345678", Some("+33612345678")),
            (b"IT", "0039066981234", Some("+39066981234")),
            (b"IT", "3931234567", None),
            (b"IT", "393123456789", Some("+393123456789")),
            (b"IT", "0669812345", Some("+390669812345")),
            (b"KR", "00700442079460958", Some("+442079460958")),
            (b"KR", "00212015550123", Some("+12015550123")),
            (b"KR", "005491512345678", None),
            (b"KR", "001442079460958", Some("+442079460958")),
            (b"KR", "01012345678", Some("+821012345678")),
            (b"BR", "0021442079460958", Some("+442079460958")),
            (b"CL", "1230442079460958", Some("+442079460958")),
            (b"JP", "0033010442079460958", Some("+442079460958")),
            (b"IL", "0501234567", Some("+972501234567")),
        ] {
            let whole = whole(number, Some(*country), calling::of(country)).map(|(_, whole)| whole);
            assert_eq!(whole.as_deref(), wanted, "{number}");
        }
    }

    #[test]
    fn services_are_told_by_their_beginning() {
        for number in ["8006947", "0800501", "40031234", "6001234567", "18001234567", "1599123456", "98000123456"] {
            assert!(is_service(number), "{number}");
        }
        for number in ["61234", "6123", "15123456789", "2079460958"] {
            assert!(!is_service(number), "{number}");
        }
    }
}
