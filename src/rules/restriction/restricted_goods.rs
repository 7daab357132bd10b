use crate::case::Case;
use crate::codes::hs;
use crate::dictionary::{document, item};
use crate::model::{Field, Object};
use crate::report::Severity;
use crate::rule;
use crate::rule::Findings;
use crate::territories::{Area, Border, Location};
use crate::words::placeholder::gives_number;
use crate::words::restricted::{self, Kind};
use crate::words::{Signs, vague};

mod table;

use table::{HEADINGS, KINDS, ROWS};

rule! {
    /// The goods are of a kind for which another authority than customs must be asked, or that the post doesn't carry.
    ///
    /// Endangered species, live animals, plants and seeds, food of animal origin, medicines and medical devices, cosmetics,
    /// alcohol, tobacco and electronic cigarettes, weapons, explosives, drones, radio transmitters, goods of military use,
    /// cultural goods, refrigerants, rough diamonds, money, narcotics, radioactive goods, waste, human remains, pesticides. The finding
    /// names the authority, the paper that it issues and the ground, for the destination and the way the parcel goes; where
    /// that isn't known, the report says that it wasn't checked.
    ///
    /// The HS code and the description both count. A code whose goods are all of the kind is certain: where the law bars
    /// them, the finding is an error. Words alone never are. Where the HS code is of other goods, the words are passed over,
    /// as are a material that is a colour, a pattern or an imitation, and other goods that are called so. Where the item
    /// names a permit or certificate for such goods, it is advice only; an invoice or a paper of carriage is none. The lists are short: silence is no permission.
    ///
    /// Source: `schemas/restrictions.csv`, which names the ground of each; among them CITES; Regulations (EU) 2016/2031 and
    /// 2019/2122; Universal Postal Convention, article 19; Single Convention on Narcotic Drugs, 1961.
    name: "restricted-goods",
    severity: Warning,
    since: "0.1.0",
    authority: Product,
    source: "CITES; Regulation (EU) 2016/2031; Regulation (EU) 2019/2122; Universal Postal Convention art. 19",
    message: "\"{word}\" may need a permit or certificate, and papers are named.",
    why: "Customs asks for the papers when the parcel arrives, and holds it until it has them.",
    help: "Put the original into the parcel's document pouch and keep a copy.",
    variants: &table::WORDS,
    check: Item(check),
    reads: [
        declaration::SHIPMENT_MODE, declaration::TRANSACTION_RELATIONSHIP, document::ID, document::TYPE, item::DESCRIPTION,
        item::HS_CODE, Route,
    ],
}

/// A row of `schemas/restrictions.csv`: what holds for a kind of goods on some ways.
struct Restriction {
    /// The HS codes whose goods are all of the kind, those of which some are, and others beside which words count.
    codes: [&'static str; 3],
    to: &'static str,
    from: &'static str,
    when: &'static str,
    by_words: Level,
    by_code: Level,
    /// Whether a paper opens the border, so that with it only its original is advised. No paper helps goods that are told
    /// not to be sent.
    has_paper: bool,
    /// The wordings: of words, of a code whose goods are all such, of one whose goods may be.
    variants: [&'static str; 3],
    /// The ground; where the restriction isn't known, what isn't known.
    source: &'static str,
}

/// What is said of goods.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Level {
    Found(Severity),
    /// What the destination asks isn't known.
    Unknown,
    Silent,
}

/// A row of the generated table, one line each.
#[expect(clippy::too_many_arguments, reason = "a column each")]
const fn row(
    codes: [&'static str; 3],
    to: &'static str,
    from: &'static str,
    when: &'static str,
    by_words: Level,
    by_code: Level,
    has_paper: bool,
    variants: [&'static str; 3],
    source: &'static str,
) -> Restriction {
    Restriction { codes, to, from, when, by_words, by_code, has_paper, variants, source }
}

/// Codes of permits and certificates in UN/EDIFACT 1001 and the European tariff, and words in the grounds of the goods
/// that they are for; a licence to import or export may be for any.
const PERMITS: [(&str, &[&str]); 7] = [
    ("811 911 N811 N911", &[""]),
    ("C400", &["CITES"]),
    ("851 C085 N851", &["2016/2031", "Plant Protection"]),
    ("852 853 C640 N852 N853", &["2019/2122", "Animal Health", "biosecurity", "live animals", "veterinary"]),
    ("E012", &["cultural"]),
    ("X002", &["Wassenaar"]),
    ("L100", &["2024/590", "Montreal"]),
];

/// Beginnings of names of such papers, in capitals.
const NAMES: [&str; 10] =
    ["APPROVAL", "AUTHORI", "CERTIFI", "CITES", "CONFORMITY", "LICENC", "LICENS", "PERMIT", "PHYTO", "PRESCRIPTION"];

fn check(case: &Case<'_>, goods: Object<'_>, found: &mut Findings) {
    let (field, code) = (goods.get(item::DESCRIPTION), goods.get(item::HS_CODE));
    let text = case.signs(goods).has(restricted::NAMING.or(Signs::NOT_PLAIN)).then(|| field.text()).flatten();
    let said = text.and_then(|text| {
        let tokens = case.tokens(text);
        let said = restricted::kind(text, &tokens);
        if said.is_none()
            && let Some(why) = vague::unread(text, &tokens)
        {
            found.not_checked(why);
        }
        said.map(|(kind, word)| (kind, word, kind.is_food(&tokens)))
    });
    let mut kinds = OF_HEADINGS.of_code(code);
    if said.is_none() && kinds == 0 {
        return;
    }
    let digits = code.text().and_then(hs::normalise);
    let digits = digits.as_ref().map_or("", |digits| digits.as_str());
    let named = said.and_then(|(kind, word, is_food)| {
        let row = in_force(case, kind).filter(|row| row.admits(digits))?;
        Some((kind, word, row, is_food))
    });
    let by_words = named.map(|(_, _, row, _)| row.by_words);
    let mut is_told = false;
    while kinds != 0 {
        let kind = Kind(kinds.trailing_zeros() as u8);
        kinds &= kinds - 1;
        let Some((row, level, variant)) = in_force(case, kind).and_then(|row| row.of_code(digits)) else { continue };
        let is_named = named.is_some_and(|(named, ..)| named == kind);
        match (level, by_words) {
            // What the words say of the same goods is said of them, unless the code weighs more.
            (_, Some(Level::Found(_) | Level::Unknown)) if is_named && !level.is_above(by_words) => {}
            (Level::Found(severity), _) => {
                is_told |= is_named;
                let digits = digits.get(..6).unwrap_or(digits).to_owned();
                let draft = found.at(code.place()).source(row.source);
                if severity < Severity::Error && row.has_permit(goods) {
                    draft.severity(Severity::Advice).with("word", digits);
                } else {
                    draft.severity(severity).saying(variant).with("code", digits);
                }
            }
            (Level::Unknown, _) => found.not_checked(row.source),
            (Level::Silent, _) => {}
        }
    }
    let Some((_, word, row, is_food)) = named.filter(|_| !is_told) else { return };
    match row.by_words {
        Level::Found(severity) => {
            let is_shown = row.has_permit(goods);
            let (severity, variant) = match severity {
                _ if is_shown => (Severity::Advice, ""),
                _ if is_food => (Severity::Advice, row.variants[0]),
                severity => (severity, row.variants[0]),
            };
            found.at(field.place()).severity(severity).saying(variant).source(row.source).word(field, word);
        }
        Level::Unknown => found.not_checked(row.source),
        Level::Silent => {}
    }
}

/// Of which kinds goods may be, by the heading or the chapter that their code begins with.
pub(super) struct Kinds {
    /// Chapters and behind them headings, sorted, each with a kind. Of some kinds are the goods of a whole chapter.
    rows: &'static [(u16, u8)],
    /// Where the headings of each chapter start among them.
    starts: [u8; 101],
    /// The chapters that have any, a bit each: most goods are of none.
    chapters: [u64; 2],
}

impl Kinds {
    #[expect(clippy::indexing_slicing, reason = "computed while compiling, where a wrong index is an error")]
    pub(super) const fn of(rows: &'static [(u16, u8)]) -> Self {
        let (mut starts, mut chapter, mut at) = ([0; 101], 0, 0);
        while chapter < starts.len() {
            while at < rows.len() && (rows[at].0 as usize) < chapter * 100 {
                at += 1;
            }
            starts[chapter] = at as u8;
            chapter += 1;
        }
        let mut chapters = [0; 2];
        at = 0;
        while at < rows.len() {
            let start = rows[at].0 as usize;
            let chapter = if start < 100 { start } else { start / 100 };
            chapters[chapter / 64] |= 1 << (chapter % 64);
            at += 1;
        }
        Self { rows, starts, chapters }
    }

    /// The kinds that a code's goods may be of, as bits.
    pub(super) fn of_code(&self, code: Field<'_>) -> u64 {
        match *code.bytes() {
            // Nearly every code says its chapter by its first two digits.
            [tens @ b'0'..=b'9', ones @ b'0'..=b'9', ..] if !self.has((tens - b'0') * 10 + ones - b'0') => 0,
            _ => self.of_heading(code),
        }
    }

    #[inline]
    fn has(&self, chapter: u8) -> bool {
        self.chapters.get(usize::from(chapter / 64)).is_some_and(|chapters| chapters >> (chapter % 64) & 1 != 0)
    }

    #[inline(never)]
    fn of_heading(&self, code: Field<'_>) -> u64 {
        let Some(heading) = heading(code) else { return 0 };
        let start = |chapter: u16| self.starts.get(usize::from(chapter)).map_or(0, |start| usize::from(*start));
        let (chapter, next) = (heading / 100, heading / 100 + 1);
        let kinds_of = |rows: std::ops::Range<usize>, wanted: u16| {
            let rows = self.rows.get(rows).unwrap_or_default().iter().filter(|(start, _)| *start == wanted);
            rows.fold(0, |kinds, (_, kind)| kinds | 1 << kind)
        };
        kinds_of(0..start(1), chapter) | kinds_of(start(chapter)..start(next), heading)
    }
}

static OF_HEADINGS: Kinds = Kinds::of(&HEADINGS);

/// The heading that a code begins with.
fn heading(code: Field<'_>) -> Option<u16> {
    let number = |digits: &[u8]| {
        let add = |number, byte: &u8| byte.is_ascii_digit().then(|| number * 10 + u16::from(byte - b'0'));
        digits.first_chunk::<4>()?.iter().try_fold(0, add)
    };
    // Nearly every code begins with four digits.
    number(code.bytes()).or_else(|| number(hs::normalise(code.text()?)?.as_str().as_bytes()))
}

/// The row of a kind that holds for the parcel: the first whose conditions are met.
fn in_force(case: &Case<'_>, kind: Kind) -> Option<&'static Restriction> {
    let at = usize::from(kind.0);
    let rows = usize::from(*KINDS.get(at)?)..usize::from(*KINDS.get(at + 1)?);
    ROWS.get(rows)?.iter().find(|row| row.holds(case))
}

impl Restriction {
    /// Whether the parcel goes from and to where the row holds, and as it says.
    fn holds(&self, case: &Case<'_>) -> bool {
        let from = case.export();
        let is_one_of = |list: &str, code: [u8; 2], area: Option<Area>| {
            let mut codes = list.as_bytes().chunks(3);
            codes.any(|known| known.starts_with(&code) || area == Some(Area::Eu) && known.starts_with(b"EU"))
        };
        // Goods of the EU are those of its customs area: what lies outside it sends and receives as a third country does.
        let of_origin = case.origin().map(Location::customs);
        let is_to = || {
            // Within the EU its goods have been let in already.
            case.destination().is_some_and(|to| {
                is_one_of(self.to, to, case.place().map(Location::customs))
                    && !(self.to == "EU" && from.is_some() && of_origin == Some(Area::Eu))
                    // Food and plants from Great Britain go to Northern Ireland by rules of their own.
                    && case.border() != Border::IrishSea
            })
        };
        let is_from = || match (self.from.strip_prefix("not "), from) {
            (Some(others), Some(from)) => !is_one_of(others, from, of_origin),
            (Some(_), None) => true,
            (None, Some(from)) => is_one_of(self.from, from, of_origin),
            (None, None) => false,
        };
        let is_when = || match self.when {
            "" => true,
            "sale" => matches!(case.relationship(), Some("b2c" | "b2b")),
            mode => case.mode() == Some(mode),
        };
        (self.to.is_empty() || is_to()) && (self.from.is_empty() || is_from()) && is_when()
    }

    /// Whether words count beside an HS code: those of other goods are passed over. A code that says nothing of the goods
    /// contradicts nothing.
    fn admits(&self, digits: &str) -> bool {
        let is_of_nothing = digits.len() < 2 || matches!(digits.get(..2), Some("00" | "77" | "98" | "99"));
        is_of_nothing
            || self.codes.iter().all(|codes| codes.is_empty())
            || self.codes.iter().any(|codes| covers(codes, digits))
    }

    /// Whether the item names a paper with a number that may be the one that is asked for. Papers of trade and carriage
    /// aren't, and one of another kind of goods isn't either.
    fn has_permit(&self, goods: Object<'_>) -> bool {
        let is_one = |kind: &str| {
            let kind = kind.trim().to_ascii_uppercase();
            let of = PERMITS.iter().find(|(codes, _)| codes.split(' ').any(|code| code == kind));
            match of {
                Some((_, grounds)) => grounds.iter().any(|ground| self.source.contains(ground)),
                // Who writes words means the paper that is asked for, unless they say another.
                None => NAMES.iter().any(|name| kind.contains(name)) && !kind.contains("ORIGIN"),
            }
        };
        self.has_paper
            && goods.get(item::DOCUMENTS).objects().any(|paper| {
                paper.get(document::ID).text().is_some_and(gives_number)
                    && paper.get(document::TYPE).text().is_some_and(is_one)
            })
    }

    /// What an HS code alone says, and in which words.
    fn of_code(&'static self, digits: &str) -> Option<(&'static Self, Level, &'static str)> {
        if digits.len() < 6 {
            return None;
        }
        let [_, all, some] = self.variants;
        if covers(self.codes[0], digits) {
            Some((self, self.by_code, all))
        } else if covers(self.codes[1], digits) {
            let level = match self.by_code {
                Level::Found(_) => Level::Found(Severity::Advice),
                level => level,
            };
            Some((self, level, some))
        } else {
            None
        }
    }
}

impl Level {
    /// Whether it weighs more than another.
    fn is_above(self, other: Option<Self>) -> bool {
        match (self, other) {
            (Level::Found(severity), Some(Level::Found(other))) => severity > other,
            (Level::Found(_), _) => true,
            _ => false,
        }
    }
}

/// Whether one of these HS codes or ranges has the goods of a code; of a shorter code, whether it may have some of them.
pub(super) fn covers(codes: &str, digits: &str) -> bool {
    let digits = digits.as_bytes();
    codes.as_bytes().split(|byte| *byte == b' ').filter(|code| !code.is_empty()).any(|code| {
        // Both ends of a range have the same number of digits.
        let middle = code.len() / 2;
        let (first, last) = match code.get(middle) {
            Some(b'-') => (code.get(..middle).unwrap_or(code), code.get(middle + 1..).unwrap_or(code)),
            _ => (code, code),
        };
        let length = first.len().min(digits.len());
        match (digits.get(..length), first.get(..length), last.get(..length)) {
            (Some(digits), Some(first), Some(last)) => first <= digits && digits <= last,
            _ => false,
        }
    })
}
