use super::description_disguised::apart;
use super::description_placeholder::is_placeholder;
use super::description_short::{is_begun, is_short};
use crate::case::Case;
use crate::codes::country;
use crate::dictionary::is_description;
use crate::model::Field;
use crate::report::Severity;
use crate::rule;
use crate::rule::Findings;
use crate::words::vague::{self, Says};

rule! {
    /// A goods description is too general to tell what the goods are.
    ///
    /// It is vague when no word is left that may name the goods: each is a general noun such as "clothes" and "parts", a
    /// word that adds nothing, a colour, a size, a number, praise or the name of a maker. A vague word in a longer text is
    /// no matter: "phone case" and "cotton gift bag" say what they are. Where the whole text is an English term that the
    /// destination's customs lists as refused, it is an error, else a warning. Descriptions are read in English, Arabic,
    /// Chinese, Dutch, French, German, Italian, Japanese, Polish, Portuguese and Spanish; the report says where one is in
    /// another script or language, as far as its letters show it. Of many others the words for gifts, clothes, toys, samples
    /// and parts are known. The lists aren't complete.
    ///
    /// Source: European Commission, guidance on acceptable goods descriptions for the entry summary declaration; 19 CFR
    /// 4.7a and 122.48a with US customs' examples; Canada Border Services Agency and Transport Canada on cargo
    /// descriptions.
    name: "description-vague",
    severity: Warning,
    since: "0.1.0",
    authority: Customs,
    source: "EU guidance on goods descriptions; 19 CFR 122.48a; Transport Canada PACT",
    message: "\"{word}\" is too general: it doesn't say what the goods are.",
    why: "Customs can't tell from it which duty and which rules apply, and holds the parcel to look inside.",
    help: "Say what it is, what it is made of and who or what it is for, such as \"{example}\".",
    also "refused": {
        message: "\"{word}\" is on customs' list of refused descriptions.",
        why: "Parcels described so are not loaded, or are sent back.",
        help: "Say what it is, what it is made of and who or what it is for, such as \"{example}\".",
    },
    also "colour": {
        message: "\"{word}\" says only a colour: it doesn't say what the goods are.",
        why: "Customs can't tell from it which duty and which rules apply, and holds the parcel to look inside.",
        help: "Name the goods that have this colour, and what they are made of, such as \"{example}\".",
    },
    also "measure": {
        message: "\"{word}\" says only a size, an age, a quantity or a price: it doesn't say what the goods are.",
        why: "Customs can't tell from it which duty and which rules apply, and holds the parcel to look inside.",
        help: "Name the goods that are of this size or number, and what they are made of, such as \"{example}\".",
    },
    also "look": {
        message: "\"{word}\" says only a colour and a size: it doesn't say what the goods are.",
        why: "Customs can't tell from it which duty and which rules apply, and holds the parcel to look inside.",
        help: "Name the goods that come in this colour and size, and what they are made of, such as \"{example}\".",
    },
    also "praise": {
        message: "\"{word}\" praises the goods, and doesn't say what they are.",
        why: "Customs can't tell from it which duty and which rules apply, and holds the parcel to look inside.",
        help: "Say what it is, what it is made of and who or what it is for, such as \"{example}\".",
    },
    also "brand": {
        message: "\"{word}\" is the name of a maker, and doesn't say what the goods are.",
        why: "A maker sells many kinds of goods, and each has its own duty and rules.",
        help: "Say what it is and what it is made of, such as \"{example}\"; the brand has a field of its own.",
    },
    check: Field(is_description, check),
    says: [Route],
    needs: [NOT_PLAIN, UNNAMED],
}

fn check(case: &Case<'_>, field: Field<'_>, found: &mut Findings) {
    let Some(text) = field.text() else { return };
    let tokens = case.tokens(text);
    if is_placeholder(text, &tokens) || is_short(text, &tokens) {
        return;
    }
    let Some(vague) = vague::judge(text, &tokens) else {
        if let Some(why) = vague::unread(text, &tokens) {
            found.not_checked(why);
        }
        return;
    };
    // Letters that stand apart are another rule's matter.
    if apart(text, &tokens).is_some() {
        return;
    }
    let variant = match vague.says {
        Says::Code | Says::Number => return,
        Says::General => "",
        Says::Colour => "colour",
        Says::Measure => "measure",
        Says::Look => "look",
        Says::Praise => "praise",
        Says::Brand => "brand",
    };
    let word = tokens.written(text, vague.places.start, vague.places.len());
    let draft = found.at(field.place()).saying(variant).word(field, word).with("example", vague.example);
    let draft = draft.unfinished_if(|| !vague.has_noun || is_begun(text, &tokens));
    if vague.is_refused && is_strict(case) {
        draft.saying("refused").severity(Severity::Error);
    }
}

/// Whether the destination's customs turns such descriptions away before loading.
fn is_strict(case: &Case<'_>) -> bool {
    let (Some(to), Some(on)) = (case.to(), case.on()) else { return false };
    // The security area of the Union with Norway, Switzerland and Northern Ireland; Canada's air cargo.
    country::is_eu(to, on) || matches!(to, "NO" | "CH" | "LI" | "XI" | "CA")
}
