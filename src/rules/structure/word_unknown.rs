use crate::case::Case;
use crate::dictionary::{Class, Kind, Slot};
use crate::model::Field;
use crate::rule;
use crate::rule::{Change, Findings};
use crate::words::fields::bare;
use crate::words::plain::plain;

rule! {
    /// A field with a fixed list of words holds another word.
    ///
    /// The part of the declaration, the purpose, the nature of the transaction, the relationship of the parties and the
    /// mode of transport each have their list. A word in capitals is mended without asking, and so are words that mean
    /// nothing else, such as `samples` or `courier`; what only mostly means one of ours is proposed.
    ///
    /// Source: the declaration's own JSON Schema; behind it the categories of the postal form CN 23 and the modes of
    /// UN/ECE Recommendation 19.
    name: "word-unknown",
    severity: Error,
    since: "0.1.0",
    authority: Customs,
    source: "declaration.schema.json",
    message: "The {label} isn't one of the words that are allowed here.",
    why: "An unknown word isn't passed on to customs, as if the field were empty.",
    help: "Choose one of these: {words}.",
    also "case": {
        message: "The {label} is written with capital letters; the word is \"{word}\".",
        why: "Systems compare the word letter by letter and will not recognise it.",
        help: "Write it in small letters.",
    },
    check: Field(looks_at, check),
}

fn looks_at(class: Class, slot: Slot) -> bool {
    matches!(class.field(slot).kind, Kind::Word(_))
}

fn check(_: &Case<'_>, field: Field<'_>, found: &mut Findings) {
    let (Kind::Word(words), Some(text)) = (field.kind(), field.text()) else { return };
    if words.contains(&text) {
        return;
    }
    let draft = found.at(field.place());
    match words.iter().find(|word| word.eq_ignore_ascii_case(text)) {
        Some(word) => draft.saying("case").with("word", *word).fix(Change::Replace(field.place(), (*word).to_owned())),
        None => {
            let draft = draft.with("words", || words.iter().map(|word| explained(word)).collect::<Vec<_>>().join(", "));
            let is_begun = |word: &&str| word.get(..text.len()).is_some_and(|of| of.eq_ignore_ascii_case(text));
            let draft = draft.unfinished_if(|| words.iter().any(is_begun));
            let bare = bare(text);
            let theirs =
                |row: &&(&str, &str, bool)| words.contains(&row.1) && row.0.split(' ').any(|word| word == bare);
            match MEANT.iter().find(theirs) {
                Some((_, ours, true)) => draft.fix(Change::Replace(field.place(), (*ours).to_owned())),
                Some((_, ours, false)) => draft.suggest(Change::Replace(field.place(), (*ours).to_owned())),
                None => draft,
            }
        }
    };
}

/// Words of forms and of carriers' systems without blanks, ours for them, and whether they can mean nothing else.
static MEANT: [(&str, &str, bool); 15] = [
    ("samples commercialsample commercialsamples muster échantillon muestra campione", "sample", true),
    ("gifts present presents geschenk cadeau regalo", "gift", true),
    ("document dokumente", "documents", true),
    ("saleofgoods verkauf vente venta vendita", "sale", true),
    ("sold merchandise goods", "sale", false),
    ("returns returned returnedgoods returnofgoods returnmerchandise retour", "return", true),
    ("repair repairs warranty", "return", false),
    ("courier expresscourier courrierexpress kurier", "express", true),
    ("ups fedex tnt aramex sfexpress", "express", false),
    ("mail postal parcelpost airmail postalservice letterpost", "post", true),
    ("airfreight aircargo byair plane", "air", true),
    ("seafreight ocean oceanfreight maritime vessel bysea", "sea", true),
    ("truck lorry roadfreight", "road", true),
    ("train railfreight", "rail", true),
    ("private personaluse", "personal", true),
];

/// A word, with its meaning where the word is a code.
fn explained(word: &str) -> String {
    match word {
        "b2b" | "b2c" | "c2b" | "c2c" | "express" => format!("{word} ({})", plain(word)),
        _ => word.to_owned(),
    }
}
