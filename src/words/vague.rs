//! Words that say nothing of what the goods are.
//!
//! English is two lists in one. *Refused* are the terms that the EU's guidance on acceptable goods descriptions lists, as far as its
//! list was seen (its letters A to G, and what other users of the same guidance have of the rest), and Transport Canada's
//! for air cargo. The others are such that US and Canadian customs name as examples, that airlines' systems turn down, or
//! that shoppers write. The EU's list is not exhaustive and grows; neither is this one. All stand in the singular.
//!
//! The other languages have a file each under `vague/`, with three blocks: phrases that say nothing, words that make them
//! no clearer, and words that say nothing only where they are the whole text. They are this project's own wording of the
//! same terms, so none of them counts as refused.

use std::ops::Range;

use super::{Lines, List, Signs, Tokens, WordList, is_number, is_run};

/// What is known of a vague phrase.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Vague {
    /// Whether an authority's list has it.
    pub(crate) refused: bool,
    /// What would do instead, for example.
    pub(crate) example: &'static str,
}

const ANY: &str = "stainless steel water bottle";
const CLOTHES: &str = "women's dress, knitted polyester";
const FOOD: &str = "dry pasta of durum wheat";
const PARTS: &str = "brake pads for cars";
const ELECTRONICS: &str = "wireless headphones";
const GIFT: &str = "men's woollen sweater";
const TOOLS: &str = "cordless drill";
const TOYS: &str = "plastic building bricks for children";
const CHEMICALS: &str = "face cream, 50 ml";

/// The phrases, sorted.
#[rustfmt::skip]
pub(crate) static PHRASES: List<Vague> = List::new(Signs::VAGUE, &[
    ("accessory", Vague { refused: true, example: ANY }),
    ("adapter", Vague { refused: true, example: ELECTRONICS }),
    ("agricultural product", Vague { refused: true, example: ANY }),
    ("aid consignment", Vague { refused: true, example: ANY }),
    ("aid product", Vague { refused: true, example: ANY }),
    ("alcohol", Vague { refused: true, example: ANY }),
    ("all kind of cargo", Vague { refused: true, example: ANY }),
    ("all kind of good", Vague { refused: true, example: ANY }),
    ("animal", Vague { refused: true, example: ANY }),
    ("apparel", Vague { refused: true, example: CLOTHES }),
    ("appliance", Vague { refused: true, example: ELECTRONICS }),
    ("appliance part", Vague { refused: false, example: PARTS }),
    ("arm", Vague { refused: true, example: ANY }),
    ("art", Vague { refused: false, example: TOYS }),
    ("article", Vague { refused: true, example: ANY }),
    ("artwork", Vague { refused: true, example: TOYS }),
    ("as ordered", Vague { refused: true, example: ANY }),
    ("as per attached", Vague { refused: false, example: ANY }),
    ("as per attached invoice", Vague { refused: true, example: ANY }),
    ("as per invoice", Vague { refused: false, example: ANY }),
    ("attached manifest", Vague { refused: true, example: ANY }),
    ("auto", Vague { refused: true, example: PARTS }),
    ("auto part", Vague { refused: true, example: PARTS }),
    ("automobile", Vague { refused: true, example: PARTS }),
    ("baby product", Vague { refused: false, example: ANY }),
    ("bag", Vague { refused: true, example: ANY }),
    ("baggage", Vague { refused: true, example: ANY }),
    ("bathroom product", Vague { refused: false, example: CHEMICALS }),
    ("battery", Vague { refused: true, example: ELECTRONICS }),
    ("bazaar good", Vague { refused: true, example: ANY }),
    ("beauty product", Vague { refused: false, example: CHEMICALS }),
    ("belonging", Vague { refused: false, example: ANY }),
    ("biological", Vague { refused: false, example: CHEMICALS }),
    ("biological substance", Vague { refused: true, example: CHEMICALS }),
    ("birthday gift", Vague { refused: true, example: GIFT }),
    ("bit", Vague { refused: true, example: ANY }),
    ("board", Vague { refused: true, example: ANY }),
    ("box", Vague { refused: true, example: ANY }),
    ("cable", Vague { refused: true, example: ELECTRONICS }),
    ("cap", Vague { refused: true, example: CLOTHES }),
    ("car accessory", Vague { refused: false, example: PARTS }),
    ("car part", Vague { refused: false, example: PARTS }),
    ("card", Vague { refused: true, example: ANY }),
    ("cargo", Vague { refused: false, example: ANY }),
    ("carton", Vague { refused: true, example: ANY }),
    ("case", Vague { refused: true, example: ANY }),
    ("charity", Vague { refused: true, example: ANY }),
    ("chemical", Vague { refused: true, example: CHEMICALS }),
    ("chemical flammable", Vague { refused: true, example: CHEMICALS }),
    ("chemical hazardou", Vague { refused: true, example: CHEMICALS }),
    ("chemical non hazardou", Vague { refused: true, example: CHEMICALS }),
    ("cleaning product", Vague { refused: true, example: CHEMICALS }),
    ("clothe", Vague { refused: true, example: CLOTHES }),
    ("clothing", Vague { refused: true, example: CLOTHES }),
    ("clothing accessory", Vague { refused: false, example: CLOTHES }),
    ("cnsl", Vague { refused: true, example: ANY }),
    ("collected item", Vague { refused: true, example: ANY }),
    ("collectible", Vague { refused: false, example: TOYS }),
    ("commercial", Vague { refused: true, example: ANY }),
    ("commodity", Vague { refused: true, example: ANY }),
    ("company business", Vague { refused: false, example: ANY }),
    ("component", Vague { refused: true, example: PARTS }),
    ("computer accessory", Vague { refused: false, example: ELECTRONICS }),
    ("computer part", Vague { refused: false, example: PARTS }),
    ("consignment", Vague { refused: false, example: ANY }),
    ("consol", Vague { refused: true, example: ANY }),
    ("consolidated", Vague { refused: true, example: ANY }),
    ("consolidated cargo", Vague { refused: true, example: ANY }),
    ("consolidated good", Vague { refused: true, example: ANY }),
    ("consolidation", Vague { refused: true, example: ANY }),
    ("consumer", Vague { refused: true, example: ANY }),
    ("consumer good", Vague { refused: false, example: ANY }),
    ("consumption", Vague { refused: true, example: ANY }),
    ("content", Vague { refused: false, example: ANY }),
    ("cosmetic", Vague { refused: false, example: CHEMICALS }),
    ("courier", Vague { refused: true, example: ANY }),
    ("courier bag", Vague { refused: true, example: ANY }),
    ("courier good", Vague { refused: true, example: ANY }),
    ("courier material", Vague { refused: true, example: ANY }),
    ("craft", Vague { refused: false, example: TOYS }),
    ("craft supply", Vague { refused: false, example: TOYS }),
    ("daily necessity", Vague { refused: false, example: ANY }),
    ("dangerou good", Vague { refused: true, example: ANY }),
    ("decoration", Vague { refused: true, example: TOYS }),
    ("decorative craft", Vague { refused: true, example: TOYS }),
    ("decorative item", Vague { refused: true, example: TOYS }),
    ("device", Vague { refused: false, example: ELECTRONICS }),
    ("didactic article", Vague { refused: true, example: ANY }),
    ("doc", Vague { refused: true, example: ANY }),
    ("document", Vague { refused: true, example: ANY }),
    ("documentation", Vague { refused: true, example: ANY }),
    ("dox", Vague { refused: true, example: ANY }),
    ("drug", Vague { refused: true, example: CHEMICALS }),
    ("drum", Vague { refused: true, example: ANY }),
    ("e commerce", Vague { refused: true, example: ANY }),
    ("electrical equipment", Vague { refused: false, example: ELECTRONICS }),
    ("electrical good", Vague { refused: false, example: ELECTRONICS }),
    ("electronic", Vague { refused: true, example: ELECTRONICS }),
    ("electronic accessory", Vague { refused: false, example: ELECTRONICS }),
    ("electronic component", Vague { refused: false, example: PARTS }),
    ("electronic device", Vague { refused: false, example: ELECTRONICS }),
    ("electronic equipment", Vague { refused: true, example: ELECTRONICS }),
    ("electronic good", Vague { refused: true, example: ELECTRONICS }),
    ("electronic item", Vague { refused: true, example: ELECTRONICS }),
    ("electronic part", Vague { refused: false, example: PARTS }),
    ("ensemble", Vague { refused: true, example: CLOTHES }),
    ("eqp", Vague { refused: true, example: TOOLS }),
    ("equipment", Vague { refused: true, example: TOOLS }),
    ("exhibition good", Vague { refused: true, example: ANY }),
    ("express", Vague { refused: true, example: ANY }),
    ("fak", Vague { refused: true, example: ANY }),
    ("fake", Vague { refused: true, example: ANY }),
    ("fashion", Vague { refused: false, example: CLOTHES }),
    ("fashion accessory", Vague { refused: false, example: CLOTHES }),
    ("fashion item", Vague { refused: false, example: CLOTHES }),
    ("firearm", Vague { refused: true, example: ANY }),
    ("fish", Vague { refused: true, example: FOOD }),
    ("food", Vague { refused: true, example: FOOD }),
    ("food item", Vague { refused: false, example: FOOD }),
    ("food product", Vague { refused: false, example: FOOD }),
    ("foodstuff", Vague { refused: true, example: FOOD }),
    ("footwear", Vague { refused: true, example: CLOTHES }),
    ("freight all kind", Vague { refused: true, example: ANY }),
    ("fresh fruit", Vague { refused: true, example: FOOD }),
    ("fresh herb", Vague { refused: true, example: ANY }),
    ("fresh plant", Vague { refused: true, example: ANY }),
    ("fresh vegetable", Vague { refused: true, example: FOOD }),
    ("from upu postal", Vague { refused: true, example: ANY }),
    ("fruit", Vague { refused: true, example: FOOD }),
    ("fruit product", Vague { refused: true, example: FOOD }),
    ("fruit pulp", Vague { refused: true, example: FOOD }),
    ("fuel", Vague { refused: true, example: ANY }),
    ("gadget", Vague { refused: false, example: ELECTRONICS }),
    ("garment", Vague { refused: true, example: CLOTHES }),
    ("gds", Vague { refused: true, example: ANY }),
    ("gear", Vague { refused: false, example: TOOLS }),
    ("general", Vague { refused: false, example: ANY }),
    ("general cargo", Vague { refused: true, example: ANY }),
    ("general merchandise", Vague { refused: false, example: ANY }),
    ("gift", Vague { refused: true, example: GIFT }),
    ("gift box", Vague { refused: true, example: GIFT }),
    ("gift for friend", Vague { refused: false, example: GIFT }),
    ("giftware", Vague { refused: false, example: GIFT }),
    ("gizmo", Vague { refused: true, example: ELECTRONICS }),
    ("good", Vague { refused: true, example: ANY }),
    ("grocery", Vague { refused: false, example: FOOD }),
    ("haberdashery", Vague { refused: false, example: ANY }),
    ("handicraft", Vague { refused: false, example: TOYS }),
    ("hardware", Vague { refused: false, example: PARTS }),
    ("headwear", Vague { refused: true, example: CLOTHES }),
    ("health product", Vague { refused: false, example: CHEMICALS }),
    ("home good", Vague { refused: false, example: ANY }),
    ("household good", Vague { refused: false, example: TOOLS }),
    ("household item", Vague { refused: false, example: TOOLS }),
    ("houseware", Vague { refused: false, example: ANY }),
    ("industrial equipment", Vague { refused: false, example: TOOLS }),
    ("industrial good", Vague { refused: false, example: TOOLS }),
    ("industrial plastic", Vague { refused: false, example: TOOLS }),
    ("instrument", Vague { refused: false, example: TOOLS }),
    ("invoice", Vague { refused: true, example: ANY }),
    ("item", Vague { refused: true, example: ANY }),
    ("joint shipping", Vague { refused: true, example: ANY }),
    ("kit", Vague { refused: false, example: TOOLS }),
    ("kitchen item", Vague { refused: false, example: TOOLS }),
    ("kitchen utensil", Vague { refused: false, example: TOOLS }),
    ("label", Vague { refused: true, example: ANY }),
    ("lady apparel", Vague { refused: false, example: CLOTHES }),
    ("leather article", Vague { refused: false, example: ANY }),
    ("likewise", Vague { refused: true, example: ANY }),
    ("line", Vague { refused: true, example: ANY }),
    ("liquid", Vague { refused: false, example: CHEMICALS }),
    ("machine", Vague { refused: false, example: TOOLS }),
    ("machine part", Vague { refused: false, example: PARTS }),
    ("machinery", Vague { refused: false, example: TOOLS }),
    ("mail", Vague { refused: true, example: ANY }),
    ("material", Vague { refused: true, example: ANY }),
    ("medical supply", Vague { refused: false, example: CHEMICALS }),
    ("medication", Vague { refused: false, example: CHEMICALS }),
    ("memorabilia", Vague { refused: false, example: TOYS }),
    ("mens apparel", Vague { refused: false, example: CLOTHES }),
    ("merc", Vague { refused: true, example: ANY }),
    ("merchandise", Vague { refused: true, example: ANY }),
    ("misc", Vague { refused: true, example: ANY }),
    ("miscellaneous", Vague { refused: true, example: ANY }),
    ("miscellaneous product", Vague { refused: true, example: ANY }),
    ("mix", Vague { refused: true, example: ANY }),
    ("mixed", Vague { refused: true, example: ANY }),
    ("mobile accessory", Vague { refused: false, example: ELECTRONICS }),
    ("model", Vague { refused: true, example: TOYS }),
    ("new good", Vague { refused: false, example: ANY }),
    ("nos", Vague { refused: false, example: ANY }),
    ("novelty item", Vague { refused: false, example: TOYS }),
    ("odd part", Vague { refused: true, example: PARTS }),
    ("oddment", Vague { refused: true, example: ANY }),
    ("office supply", Vague { refused: false, example: ANY }),
    ("online retailer", Vague { refused: false, example: ANY }),
    ("online retailer shipment", Vague { refused: false, example: ANY }),
    ("order", Vague { refused: false, example: ANY }),
    ("other", Vague { refused: true, example: ANY }),
    ("package", Vague { refused: false, example: ANY }),
    ("pad", Vague { refused: true, example: ANY }),
    ("pallet", Vague { refused: true, example: ANY }),
    ("parcel", Vague { refused: true, example: ANY }),
    ("parcel content", Vague { refused: false, example: ANY }),
    ("part", Vague { refused: true, example: PARTS }),
    ("pces", Vague { refused: true, example: ANY }),
    ("perishable", Vague { refused: false, example: FOOD }),
    ("personal belonging", Vague { refused: false, example: ANY }),
    ("personal effect", Vague { refused: true, example: ANY }),
    ("personal item", Vague { refused: false, example: ANY }),
    ("pet supply", Vague { refused: false, example: ANY }),
    ("pharmaceutical", Vague { refused: false, example: CHEMICALS }),
    ("phone accessory", Vague { refused: false, example: ELECTRONICS }),
    ("piece", Vague { refused: true, example: ANY }),
    ("plastic article", Vague { refused: false, example: ANY }),
    ("plastic good", Vague { refused: false, example: ANY }),
    ("plt", Vague { refused: true, example: ANY }),
    ("pre addressed parcel", Vague { refused: true, example: ANY }),
    ("present", Vague { refused: false, example: GIFT }),
    ("printed matter", Vague { refused: false, example: ANY }),
    ("private thing", Vague { refused: true, example: ANY }),
    ("product", Vague { refused: true, example: ANY }),
    ("promotional", Vague { refused: true, example: ANY }),
    ("promotional article", Vague { refused: false, example: ANY }),
    ("promotional item", Vague { refused: false, example: ANY }),
    ("provision", Vague { refused: false, example: FOOD }),
    ("purchase", Vague { refused: false, example: ANY }),
    ("refer to attached", Vague { refused: false, example: ANY }),
    ("returned good", Vague { refused: true, example: ANY }),
    ("rubber article", Vague { refused: false, example: ANY }),
    ("said to contain", Vague { refused: true, example: ANY }),
    ("sample", Vague { refused: true, example: GIFT }),
    ("sample for analysi", Vague { refused: true, example: GIFT }),
    ("sanitary good", Vague { refused: false, example: CHEMICALS }),
    ("scrap", Vague { refused: true, example: ANY }),
    ("see invoice", Vague { refused: false, example: ANY }),
    ("several", Vague { refused: true, example: ANY }),
    ("several good", Vague { refused: true, example: ANY }),
    ("shipment", Vague { refused: false, example: ANY }),
    ("snack", Vague { refused: false, example: FOOD }),
    ("souvenir", Vague { refused: true, example: GIFT }),
    ("spare", Vague { refused: true, example: PARTS }),
    ("spare part", Vague { refused: true, example: PARTS }),
    ("sport equipment", Vague { refused: false, example: TOOLS }),
    ("sporting good", Vague { refused: true, example: TOYS }),
    ("sppt", Vague { refused: true, example: PARTS }),
    ("stationery", Vague { refused: false, example: ANY }),
    ("stc", Vague { refused: true, example: ANY }),
    ("stuff", Vague { refused: true, example: ANY }),
    ("substance", Vague { refused: true, example: CHEMICALS }),
    ("supplement", Vague { refused: false, example: CHEMICALS }),
    ("supply", Vague { refused: false, example: ANY }),
    ("textile", Vague { refused: false, example: CLOTHES }),
    ("thing", Vague { refused: true, example: ANY }),
    ("toiletry", Vague { refused: false, example: CHEMICALS }),
    ("tool", Vague { refused: false, example: TOOLS }),
    ("toy", Vague { refused: true, example: TOYS }),
    ("unknown", Vague { refused: false, example: ANY }),
    ("used good", Vague { refused: false, example: ANY }),
    ("utensil", Vague { refused: false, example: TOOLS }),
    ("various", Vague { refused: true, example: ANY }),
    ("various good", Vague { refused: true, example: ANY }),
    ("various product", Vague { refused: true, example: ANY }),
    ("vehicle", Vague { refused: false, example: PARTS }),
    ("ware", Vague { refused: false, example: ANY }),
    ("wearing apparel", Vague { refused: false, example: CLOTHES }),
    ("white good", Vague { refused: true, example: ANY }),
    ("womens apparel", Vague { refused: false, example: CLOTHES }),
]);

/// Words that make a vague phrase no clearer, sorted: for whom, what colour, how many.
#[rustfmt::skip]
pub(crate) static FILLERS: WordList = WordList::new(Signs::FILLER, &[
    "a", "adult", "all", "an", "and", "any", "are", "assorted", "baby", "beautiful", "beige", "best", "big",
    "birthday", "black", "blue", "boy", "brand", "brother", "brown", "by", "cheap", "child", "children",
    "christmas", "color", "colored", "colour", "coloured", "dad", "different", "family", "father", "for",
    "free", "friend", "from", "gent", "girl", "gold", "good", "gray", "green", "grey", "her", "high", "his",
    "household", "husband", "in", "its", "kid", "ladies", "lady", "large", "lot", "man", "many", "medium",
    "men", "mens", "mini", "mom", "mother", "multicolor", "my", "navy", "new", "nice", "no", "nr", "number",
    "of", "old", "on", "or", "orange", "our", "pack", "pair", "pc", "pcs", "personal", "piece", "pink",
    "private", "purple", "qty", "quality", "quantity", "red", "sale", "set", "silver", "sister", "size",
    "small", "some", "that", "the", "their", "this", "to", "total", "unisex", "unit", "used", "white", "wife",
    "with", "woman", "women", "womens", "x", "xl", "xs", "xxl", "yellow", "your",
]);

/// The words of a language other than English.
pub(crate) struct Language {
    #[cfg(test)]
    pub(crate) name: &'static str,
    /// What would do instead, in that language.
    pub(crate) example: &'static str,
    /// Phrases that say nothing, words that make them no clearer, and phrases that say nothing by themselves.
    pub(crate) blocks: [Lines; 3],
}

/// The signs of the blocks.
pub(super) const BLOCKS: [Signs; 3] = [Signs::FOREIGN_VAGUE, Signs::FOREIGN_FILLER, Signs::FOREIGN_WHOLE];

macro_rules! languages {
    ($($number:literal $name:literal: $example:literal,)*) => {
        [$(Language {
            #[cfg(test)]
            name: $name,
            example: $example,
            blocks: Lines::blocks(include_str!(concat!("vague/", $name, ".txt")), {
                let language = Signs::of_language($number);
                let [vague, filler, whole] = BLOCKS;
                [vague.or(language), filler.or(language), whole.or(language)]
            }),
        }),*]
    };
}

/// The languages that are read beside English; those without blanks last.
pub(crate) static LANGUAGES: [Language; 10] = languages![
    0 "ar": "فستان نسائي من البوليستر",
    1 "de": "Damenkleid aus Polyester, gestrickt",
    2 "es": "vestido de mujer de punto de poliéster",
    3 "fr": "robe femme en maille de polyester",
    4 "it": "abito da donna in maglia di poliestere",
    5 "nl": "damesjurk van gebreid polyester",
    6 "pl": "sukienka damska z dzianiny poliestrowej",
    7 "pt": "vestido feminino de malha de poliéster",
    8 "zh": "女式涤纶针织连衣裙",
    9 "ja": "女性用ワンピース、ポリエステルニット製",
];

/// How many of them write blanks.
const SPACED: usize = 8;

/// Words that are vague alone and name a thing behind another word.
const THINGS: [&str; 7] = ["bag", "board", "box", "card", "case", "label", "pad"];

/// What the vague words of a text are, if there is nothing else in it.
///
/// Phrases of several languages may stand side by side, as on a label in three languages. A word that only makes them no
/// clearer counts in its own language: `rose` is a colour beside `cadeau`, and a flower beside `gift`. With it come the
/// places of the vague words, without what stands before and behind them.
pub(crate) fn judge(tokens: &Tokens) -> Option<(Vague, Range<usize>)> {
    let may_be_vague = Signs::VAGUE.or(Signs::FOREIGN_VAGUE).or(Signs::FOREIGN_WHOLE).or(Signs::RUN);
    if tokens.is_cut() || !tokens.has(may_be_vague) {
        return None;
    }
    let mut worst: Option<(Vague, Range<usize>)> = None;
    let take = |worst: &mut Option<(Vague, Range<usize>)>, vague, place, words| {
        worst.get_or_insert((vague, place..place)).1.end = place + words;
    };
    let (mut spoken, mut fillers) = (0_u16, u16::MAX);
    let (mut place, mut after) = (0, usize::MAX);
    while place < tokens.count() {
        let english = tokens.phrase(&PHRASES, place);
        let other = foreign(tokens, place, 0);
        let longest = english.map_or(0, |(_, words)| words);
        if let Some((languages, example, words)) = other.filter(|(_, _, words)| *words > longest) {
            take(&mut worst, Vague { refused: false, example }, place, words);
            spoken |= languages;
            place += words;
        } else if let Some((entry, words)) = english {
            spoken |= other.map_or(0, |(languages, _, _)| languages);
            // A tool box and a gift card are things.
            if after == place && !tokens.is_parted(place) && THINGS.contains(&entry.0) {
                return None;
            }
            take(&mut worst, entry.1, place, words);
            place += words;
            after = place;
        } else if tokens.is_one_of(place, &FILLERS) || is_number(tokens.get(place)) {
            place += 1;
        } else if let Some((languages, _, words)) = foreign(tokens, place, 1) {
            fillers &= languages;
            place += words;
        } else if is_run(tokens.get(place)) {
            if let Some(example) = run(tokens.get(place))? {
                take(&mut worst, Vague { refused: false, example }, place, 1);
            }
            place += 1;
        } else {
            return if place == 0 { whole(tokens) } else { None };
        }
    }
    worst.filter(|_| fillers == u16::MAX || fillers & spoken != 0)
}

/// The longest phrase of a block that begins at a token: the languages that have it, the example of the first, its tokens.
fn foreign(tokens: &Tokens, place: usize, block: usize) -> Option<(u16, &'static str, usize)> {
    if !BLOCKS.get(block).is_some_and(|block| tokens.may_begin(*block, place)) {
        return None;
    }
    let mut best: Option<(u16, &'static str, usize)> = None;
    for (number, language) in LANGUAGES.iter().take(SPACED).enumerate() {
        let Some((_, words)) = language.blocks.get(block).and_then(|lines| tokens.line(lines, place)) else { continue };
        match &mut best {
            Some((languages, _, longest)) if *longest == words => *languages |= 1 << number,
            Some((_, _, longest)) if *longest > words => {}
            _ => best = Some((1 << number, language.example, words)),
        }
    }
    best
}

/// The example in the language of a text that is one vague word of the third block.
fn whole(tokens: &Tokens) -> Option<(Vague, Range<usize>)> {
    let (_, example, words) = foreign(tokens, 0, 2)?;
    (words == tokens.count()).then_some((Vague { refused: false, example }, 0..words))
}

/// Whether a run of Chinese or Japanese says nothing: the example in its language, none if it has only words that make
/// vague ones no clearer.
fn run(token: &str) -> Option<Option<&'static str>> {
    LANGUAGES.iter().skip(SPACED).find_map(|language| {
        let [vague, fillers, whole] = &language.blocks;
        if whole.prefix(token) == token.len() {
            return Some(Some(language.example));
        }
        let (mut rest, mut has_vague) = (token, false);
        while !rest.is_empty() {
            let (phrase, filler) = (vague.prefix(rest), fillers.prefix(rest));
            let digits = rest.len() - rest.trim_start_matches(|c: char| c.is_ascii_digit()).len();
            has_vague |= phrase > 0 && phrase >= filler;
            let step = phrase.max(filler).max(digits);
            rest = rest.get(step..).filter(|_| step > 0)?;
        }
        Some(has_vague.then_some(language.example))
    })
}

/// Why a text can't be judged by its words, where it has a word in a script or language that no list is of.
pub(crate) fn unread(text: &str) -> Option<&'static str> {
    if text.is_ascii() {
        return None;
    }
    // A single letter may be a unit or a model: µF, Ω.
    let mut letters = text.chars().map(script).zip(text.chars().skip(1).map(script));
    let pair = letters.find_map(|(one, next)| one.filter(|one| next == Some(*one) || *one == OTHER_LANGUAGE));
    pair.or_else(|| text.chars().skip(1).last().and_then(script).filter(|last| *last == OTHER_LANGUAGE))
}

const OTHER_LANGUAGE: &str = "descriptions are read in English, Arabic, Chinese, Dutch, French, German, Italian, \
                              Japanese, Polish, Portuguese and Spanish; words in other languages aren't judged";

/// What isn't read, by a letter of it.
fn script(letter: char) -> Option<&'static str> {
    Some(match letter {
        '\u{370}'..='\u{3ff}' | '\u{1f00}'..='\u{1fff}' => "descriptions in Greek letters aren't judged",
        '\u{400}'..='\u{52f}' => "descriptions in Cyrillic letters aren't judged",
        '\u{590}'..='\u{5ff}' => "descriptions in Hebrew letters aren't judged",
        '\u{e00}'..='\u{e7f}' => "descriptions in Thai letters aren't judged",
        '\u{1100}'..='\u{11ff}' | '\u{3130}'..='\u{318f}' | '\u{ac00}'..='\u{d7af}' => {
            "descriptions in Korean letters aren't judged"
        }
        '\u{530}'..='\u{58f}' | '\u{700}'..='\u{dff}' | '\u{e80}'..='\u{10ff}' | '\u{1200}'..='\u{1cff}' => {
            "descriptions in this script aren't judged"
        }
        // Letters of the Latin and Arabic alphabets that none of the languages read has.
        'ą' | 'ć' | 'ę' | 'ł' | 'ń' | 'ś' | 'ź' | 'ż' | 'Ą' | 'Ć' | 'Ę' | 'Ł' | 'Ń' | 'Ś' | 'Ź' | 'Ż' =>
        {
            return None;
        }
        'œ' | 'Œ' | 'Ÿ' => return None,
        'å' | 'Å' | 'ø' | 'Ø' | 'ð' | 'Ð' | 'þ' | 'Þ' | '\u{100}'..='\u{24f}' | '\u{1e00}'..='\u{1eff}' => {
            OTHER_LANGUAGE
        }
        'ٹ' | 'پ' | 'چ' | 'ڈ' | 'ڑ' | 'ژ' | 'ک' | 'گ' | 'ی' | 'ے' => OTHER_LANGUAGE,
        _ => return None,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn is_vague(text: &str) -> bool {
        judge(&Tokens::read(text)).is_some()
    }

    #[test]
    fn general_words_of_each_language_are_vague() {
        for text in [
            "Geschenk",
            "Kleidung für Kinder",
            "2 Stück Zubehör",
            "Elektronikartikel, neu",
            "PERSÖNLICHE GEGENSTÄNDE",
            "cadeau",
            "Vêtements femme",
            "pièces détachées d'auto",
            "échantillon sans valeur",
            "cadeau rose",
            "ropa de mujer",
            "repuestos",
            "juguetes para niños",
            "abbigliamento",
            "regalo di compleanno",
            "pezzi di ricambio",
            "roupas",
            "peças automotivas",
            "brinquedos",
            "kleding",
            "persoonlijke spullen",
            "speelgoed voor kinderen",
            "odzież używana",
            "części zamienne",
            "prezent",
            "衣服",
            "男士衣服",
            "礼品2个",
            "电子产品 配件",
            "洋服",
            "子供用のおもちゃ",
            "プレゼント",
            "ملابس",
            "الملابس",
            "ملابس وهدايا",
            "هديّة",
            "قطع غيار",
            "cadeau / Geschenk / gift",
            "衣服 clothes",
        ] {
            assert!(is_vague(text), "{text}");
        }
    }

    #[test]
    fn a_noun_or_a_material_beside_them_says_what_the_goods_are() {
        for text in [
            "Kleidung aus Baumwolle",
            "Geschenkpapier",
            "Spielzeugauto aus Holz",
            "papier cadeau",
            "sac cadeau",
            "rose gift",
            "vêtements en coton",
            "ropa de algodón",
            "vestido de algodón",
            "scarpe da uomo",
            "giocattolo in legno",
            "roupa de banho",
            "brinquedo de pelúcia",
            "houten speelgoed",
            "zabawka pluszowa",
            "玩具车",
            "棉质衣服",
            "工具箱",
            "電子レンジ",
            "おもちゃの車",
            "ملابس قطنية",
            "لعبة خشبية",
            "Tasche aus Leder",
            "Monster toy",
            "temperature probe",
        ] {
            assert!(!is_vague(text), "{text}");
        }
    }

    #[test]
    fn what_is_not_read_is_said() {
        for text in [
            "Одежда",
            "거실 조명",
            "เสื้อผ้า",
            "בגדים",
            "Ρούχα",
            "Oblečení",
            "Kläder på rea",
            "لباس بچه",
            "Hediyelik eşya",
        ] {
            assert!(unread(text).is_some(), "{text}");
        }
        for text in
            ["Kleidung", "vêtements", "odzież", "衣服", "おもちゃ", "ملابس", "10 µF capacitor", "5 Ω", "Coffee ☕"]
        {
            assert!(unread(text).is_none(), "{text}");
        }
    }
}
