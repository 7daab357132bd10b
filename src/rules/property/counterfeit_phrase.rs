use crate::case::Case;
use crate::dictionary::item;
use crate::model::Object;
use crate::rule;
use crate::rule::Findings;
use crate::words::brand::{self, Sign};

rule! {
    /// A goods description has words in which counterfeits are offered.
    ///
    /// "AAA quality", "1:1 copy" and "super clone" speak for themselves; "inspired by" or "style" count beside the name of a
    /// brand that is often copied. Nothing is called a counterfeit: a person has to look.
    ///
    /// Source: Universal Postal Convention, article 19, which bars counterfeit and pirated articles from the mail; Regulation
    /// (EU) No 608/2013. The phrases are this project's own choice from what rights holders name.
    name: "counterfeit-phrase",
    severity: Warning,
    since: "0.1.0",
    authority: Product,
    source: "Universal Postal Convention art. 19; Regulation (EU) No 608/2013",
    message: "The {label} says \"{phrase}\", as offers of copies do.",
    why: "Customs stops what looks like a copy of a brand, and destroys it if it is one.",
    help: "If the goods are genuine or unbranded, describe them without such words; copies of a brand must not be sent.",
    also "brand": {
        message: "The {label} names {brand} beside \"{phrase}\", as offers of copies do.",
        why: "Customs stops what looks like a copy of a brand, and destroys it if it is one.",
        help: "If the goods are genuine, leave \"{phrase}\" out; if they are of another make, leave the brand out.",
    },
    check: Item(check),
}

fn check(case: &Case<'_>, goods: Object<'_>, found: &mut Findings) {
    let field = goods.get(item::DESCRIPTION);
    let Some(text) = field.text() else { return };
    let tokens = case.tokens(text);
    let mut beside = None;
    for place in 0..tokens.count() {
        let Some((entry, words)) = tokens.phrase(&brand::PHRASES, place) else { continue };
        match entry.1 {
            Sign::Sure => {
                found.at(field.place()).with("phrase", tokens.written(text, place, words).to_owned());
                return;
            }
            Sign::Brand => {
                beside.get_or_insert((place, words));
            }
        }
    }
    let Some((place, words)) = beside else { return };
    let named = (0..tokens.count()).find(|at| tokens.is_one_of(*at, &brand::BRANDS));
    if let Some(named) = named {
        let brand = capitalised(tokens.get(named));
        found
            .at(field.place())
            .saying("brand")
            .with("brand", brand)
            .with("phrase", tokens.written(text, place, words).to_owned());
    }
}

/// A brand as its owner writes it, as far as a capital goes.
pub(super) fn capitalised(word: &str) -> String {
    let mut letters = word.chars();
    letters.next().map(|first| first.to_ascii_uppercase()).into_iter().chain(letters).collect()
}
