//! Words of goods that are restricted or dangerous to carry.
//!
//! The phrases stand in `schemas/restricted/` and `schemas/hazards/`, one file a kind of goods, from which `tables` is
//! generated. Which words stand for a kind is this project's own choice, and short: a word that mostly means something
//! harmless is left out. The lists here are words beside which a phrase means something harmless.

mod tables;

use super::lines::Lines;
use super::{Signs, Tokens, several, vague};
use crate::lists::Text;

/// Phrases that count anywhere in a description.
pub(crate) static ANYWHERE: Lines = Lines::new(tables::ANYWHERE, Signs::ANYWHERE);

/// Phrases that count at the end of the first clause, which says what the goods are: `sunflower seeds`, not `seed beads`.
pub(crate) static GOODS: Lines = Lines::new(tables::GOODS, Signs::GOODS);

/// Phrases that count where the text begins with them, as the goods do in the Romance languages, Polish and Arabic.
pub(crate) static FIRST: Lines = Lines::new(tables::FIRST, Signs::FIRST);

/// Words in Chinese and Japanese, which count at the end of a run of words.
pub(crate) static ENDS: Lines = Lines::new(tables::ENDS, Signs::END);

/// Words in German and Dutch, which count at the end of a longer one that names the goods: `Waldhonig`.
pub(crate) static TAILS: Lines = Lines::new(tables::TAILS, Signs::TAIL);

/// The fewest letters of such a longer word.
pub(super) const SHORTEST_COMPOUND: usize = 8;

/// Phrases for goods that are dangerous to carry.
pub(crate) static HAZARDS: Lines = Lines::new(tables::HAZARDS, Signs::HAZARD);

/// Those of languages that put what a thing is for behind it, which count where a clause begins with them: a
/// `chargeur vélo électrique` is a charger.
pub(crate) static HAZARDS_FIRST: Lines = Lines::new(tables::HAZARDS_FIRST, Signs::HAZARD_FIRST);

/// The same in Chinese and Japanese.
pub(crate) static HAZARD_ENDS: Lines = Lines::new(tables::HAZARD_ENDS, Signs::HAZARD_END);

/// A kind of restricted goods: its number in the table of restrictions.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Kind(pub(crate) u8);

/// What may make a phrase harmless, a bit each: a material that is a surface or replaced by another, a garment of that
/// colour, a thing for the goods, a cosmetic with the ingredient, food without it, a scent of it, a copy, other goods that
/// are called so, seeds that don't grow any more, a toy, what hangs on keys or is a part.
const MATERIAL: u16 = 1;
const GARMENT: u16 = 1 << 1;
const SOFTENER: u16 = 1 << 2;
const COSMETIC: u16 = 1 << 3;
const NO_ANIMAL: u16 = 1 << 4;
const SCENT: u16 = 1 << 5;
const COPY: u16 = 1 << 6;
const OTHER: u16 = 1 << 7;
const PREPARED: u16 = 1 << 8;
const TOY: u16 = 1 << 9;
const ORNAMENT: u16 = 1 << 10;

impl Kind {
    /// The kind that the letter behind a phrase stands for.
    const fn of(letter: u8) -> Self {
        Self(letter.wrapping_sub(b'0'))
    }

    /// What may make its phrases harmless.
    fn harmless(self) -> u16 {
        tables::HARMLESS.get(usize::from(self.0)).copied().unwrap_or_default()
    }

    /// Whether they are seeds that are mostly food or spice.
    pub(crate) fn is_food(self, tokens: &Tokens) -> bool {
        self.harmless() & PREPARED != 0 && tokens.has_beginning(FOOD_SEEDS)
    }

    /// Whether other words of the text make the phrase harmless that stands at a place.
    fn is_harmless(self, tokens: &Tokens, place: usize, words: usize) -> bool {
        let harmless = self.harmless();
        let lists: [(u16, &Lines); 7] = [
            (GARMENT, &GARMENTS),
            (SOFTENER, &SOFTENERS),
            (ORNAMENT, &ORNAMENTS),
            (COSMETIC, &COSMETICS),
            (NO_ANIMAL, &NO_ANIMALS),
            (SCENT, &SCENTS),
            (COPY, &COPIES),
        ];
        is_imitated(tokens, place, words, harmless & (MATERIAL | GARMENT) != 0)
            || is_denied(tokens, place, words)
            || is_namesake(tokens, place)
            || harmless & GARMENT != 0 && several::has_worn(tokens)
            || harmless & OTHER != 0 && (is_for(tokens, place) || several::is_other(tokens, place, words))
            || harmless & PREPARED != 0 && tokens.has_beginning(PREPARATIONS)
            || harmless & TOY != 0 && tokens.has_beginning(TOYS)
            || lists.iter().any(|(bit, list)| harmless & bit != 0 && has_beside(tokens, list, place, words))
            || harmless & MATERIAL != 0 && is_imitation(tokens, place, words)
    }
}

/// The signs of a text that may name restricted goods.
pub(crate) const NAMING: Signs = Signs::ANYWHERE.or(Signs::GOODS).or(Signs::FIRST).or(Signs::TAIL).or(Signs::END);

/// The kind of restricted goods that a text names, and the words that say so.
pub(crate) fn kind<'t>(text: &'t str, tokens: &Tokens) -> Option<(Kind, &'t str)> {
    if !tokens.has(NAMING) {
        return None;
    }
    let found = tokens.find_line(&ANYWHERE).or_else(|| at_end(text, tokens)).or_else(|| at_start(tokens));
    let found = found.or_else(|| compound(tokens));
    let Some((letter, place, words)) = found else { return in_run(text, tokens) };
    let (kind, written) = (Kind::of(letter), tokens.written(text, place, words));
    let is_other = kind.is_harmless(tokens, place, words)
        || is_accented_otherwise(tokens.get(place), written, place)
        || is_for_lent(text, tokens, place, words);
    (!is_other).then_some((kind, written))
}

/// Whether accents make another word of it: French `pâte` is dough, and Spanish `carné` a card. Where a French text has no
/// accents it is dough as well, since there is more of it.
fn is_accented_otherwise(token: &str, written: &str, place: usize) -> bool {
    match token {
        "carne" => !written.is_ascii(),
        "pate" if written.is_ascii() => place == 0,
        "pate" => !written.ends_with(['é', 'É', '\u{301}']),
        "leki" => written.contains(['ę', 'Ę']),
        "tyton" => written.contains(['ö', 'Ö']),
        "pates" => !written.contains(['é', 'É', '\u{301}']),
        _ => false,
    }
}

/// Whether a word that many languages have is what another thing is for, as French has it: an `hélice drone`. A sample is of
/// the goods themselves.
pub(crate) fn is_for_lent(text: &str, tokens: &Tokens, place: usize, words: usize) -> bool {
    // The first words of phrases that are lent.
    const LENT: &str =
        "aerosol bonsai drone e eau ebike hoverboard katana parfum perfum perfume power powerbank whisky";
    let is_drink = || {
        let named = tokens.get(place);
        matches!(
            named,
            "champagne" | "cognac" | "gin" | "grappa" | "prosciutto" | "rum" | "tequila" | "vodka" | "whiskey"
        )
    };
    if place == 0 {
        return false;
    }
    let is_lent = LENT.split(' ').any(|word| word == tokens.get(place));
    let is_vessel = |at: usize| VESSELS.get().lines().any(|thing| tokens.get(at).starts_with(thing));
    if !is_lent {
        return is_drink() && (0..place).any(is_vessel);
    }
    let start = (1..=place).rev().find(|at| tokens.is_parted(*at)).unwrap_or(0);
    let start = start + usize::from(SAMPLES.split(' ').any(|sample| sample == tokens.get(start)));
    let is_accent = |c: char| !c.is_ascii() && c.is_alphabetic() && !"äöüÄÖÜß".contains(c);
    start < place
        && (tokens.written(text, start, place + words - start).contains(is_accent)
            || (start..place).any(|at| is_vessel(at) || is_head_first(tokens, at)))
}

/// Words in front of goods for a small amount of them.
const SAMPLES: &str = "amostra campione echantillon muestra probka";

/// Whether a word is likely a noun of a language that puts what a thing is for behind it, by the lists or its ending.
fn is_head_first(tokens: &Tokens, place: usize) -> bool {
    let token = tokens.get(place);
    let is_noun = several::is_head_first(tokens, place) || vague::is_head_first(token) || token == "support";
    let is_ending = || ["a", "as", "eur", "i", "o", "os"].iter().any(|end| token.ends_with(end));
    is_noun || token.len() > 4 && is_ending() && !is_idle(tokens, place) && !is_maker(token)
}

/// Whether a word says nothing of what the goods are: a number, a colour, a size, a maker.
pub(crate) fn is_idle(tokens: &Tokens, place: usize) -> bool {
    let token = tokens.get(place);
    !tokens.is_link(place) && (token.bytes().any(|byte| byte.is_ascii_digit()) || vague::is_idle(token))
}

/// What the goods are by the last words of the first clause, by those in front of a maker (`Vodka Absolut`), or behind a
/// model (`Glock 19 pistol`).
fn at_end(text: &str, tokens: &Tokens) -> Option<(u8, usize, usize)> {
    if !tokens.has(GOODS.signs) {
        return None;
    }
    let first = contents(tokens);
    let head = tokens.joint_end(text, first);
    let at_end = |head: usize| {
        [head.saturating_sub(2), head.saturating_sub(1), head].into_iter().find_map(|place| {
            let (letter, words) = tokens.line_value(&GOODS, place)?;
            (place + words == head + 1).then_some((letter, place, words))
        })
    };
    at_end(head)
        .or_else(|| described(tokens, first, head, at_end))
        .or_else(|| {
            let (letter, words) = tokens.line_value(&GOODS, first)?;
            is_made(text, tokens, first + words).then_some((letter, first, words))
        })
        .or_else(|| {
            let place = (1..3).find(|place| is_model(tokens.get(*place)))? + 1;
            let (letter, words) = tokens.line_value(&GOODS, place)?;
            let is_last = !(1..=place).any(|at| tokens.is_parted(at)) && tokens.clause_end(place) == place + words - 1;
            is_last.then_some((letter, place, words))
        })
}

/// What the goods are by the last words in front of those that only describe them: `pistol black`, `salami sliced`. What
/// lends its name to a colour counts where the text begins with it: a sofa may be cognac brown.
fn described(
    tokens: &Tokens,
    first: usize,
    head: usize,
    at_end: impl Fn(usize) -> Option<(u8, usize, usize)>,
) -> Option<(u8, usize, usize)> {
    let is_made = |at: usize| DESCRIBED.split(' ').any(|beginning| tokens.get(at).starts_with(beginning));
    let last = (first..head).rev().take_while(|at| is_idle(tokens, at + 1) || is_made(at + 1)).last()?;
    let is_colour = |letter| Kind::of(letter).harmless() & (GARMENT | NO_ANIMAL | SCENT) != 0;
    at_end(last).filter(|(letter, place, words)| *place == first || !is_colour(*letter) || is_made(place + words))
}

/// Beginnings of words behind goods that say how they are made, kept or packed.
const DESCRIBED: &str = "belegen bewortel bewurz bio blooming camo dried faltb filled flussig foldab gedroog gefull geraspt \
                         gerauch gerieb gerook getrock gevuld gmo handgeschm heirloom klappb luftgetr mignon miniatu non \
                         opvouw organic oud prefill probe proefje raw reposad rooted sample sliced smoked steriel sterile \
                         trocken uncut ungeschl unroot";

/// Whether a token is a number without a unit, or a letter with a number: the 19 of a Glock, the P226 of a Sig Sauer.
fn is_model(token: &str) -> bool {
    let digits = token.trim_start_matches(|c: char| c.is_ascii_lowercase());
    !digits.is_empty() && token.len() - digits.len() < 2 && digits.bytes().all(|byte| byte.is_ascii_digit())
}

/// Whether the words behind the goods are the names of their maker and of what it calls them, as capital letters and the
/// list of makers show: `Perfume Dior Sauvage`, but not `Perfume Dior Tray`.
pub(crate) fn is_made(text: &str, tokens: &Tokens, place: usize) -> bool {
    let end = tokens.clause_end(place);
    let is_name = |at| tokens.written(text, at, 1).starts_with(|c: char| !c.is_lowercase());
    !tokens.is_parted(place)
        && is_maker(tokens.get(place))
        && (place..=end).all(|at| is_name(at) || is_idle(tokens, at))
        && !THINGS.get().lines().any(|thing| tokens.get(end).ends_with(thing))
}

fn is_maker(token: &str) -> bool {
    MAKERS.has(token)
}

/// What the goods are by the words that the text begins with.
fn at_start(tokens: &Tokens) -> Option<(u8, usize, usize)> {
    if !tokens.has(FIRST.signs) {
        return None;
    }
    let first = contents(tokens);
    tokens.line_value(&FIRST, first).map(|(letter, words)| (letter, first, words))
}

/// What the goods are by the end of a long word that no other list has: `Softairpistole`, but not `Klebepistole`.
fn compound(tokens: &Tokens) -> Option<(u8, usize, usize)> {
    if !tokens.has(TAILS.signs) {
        return None;
    }
    let head = tokens.head();
    let token = tokens.get(head);
    if token.len() < SHORTEST_COMPOUND || tokens.may_begin(Signs::VAGUE, head) || !token.is_ascii() {
        return None;
    }
    let letter = tokens.end_value(&TAILS, head)?;
    (!HARMLESS_PARTS.get().lines().any(|part| token.contains(part))).then_some((letter, head, 1))
}

/// Whether goods are packed in it.
fn is_pack(token: &str) -> bool {
    const PACKS: &str = "barattolo bocal boite bote botella botellas bottiglia bottiglie bottle bottles bouteille \
                         bouteilles box boxes butelka butelki caja carton cartons cartouche fles flasche frasco garrafa \
                         garrafas glas jar jars karton kasten lot pacchetto pack packet packets packs pacote paczka \
                         paquet paquete paquets pot pote scatola sloik slof stange stecca tarro vasetto برطمان";
    PACKS.split(' ').chain(SAMPLES.split(' ')).any(|pack| pack == token)
}

/// Where the goods are named, behind their count and what they are packed in: a bottle of wine is wine, but a `boîte à
/// cigarettes` is a box.
pub(crate) fn contents(tokens: &Tokens) -> usize {
    let is_count = |token: &str| token.bytes().all(|byte| byte.is_ascii_digit());
    let first = (0..tokens.count()).find(|&at| !is_count(tokens.get(at))).unwrap_or(0);
    match (is_pack(tokens.get(first)), tokens.get(first + 1)) {
        (false, _) | (true, "" | "a") => first,
        (true, "of" | "de" | "di") => first + 2,
        _ => (first + 1..tokens.count()).find(|&at| !is_count(tokens.get(at))).unwrap_or(first + 1),
    }
}

/// What the goods are in Chinese and Japanese, by the end of a run of words.
fn in_run<'t>(text: &'t str, tokens: &Tokens) -> Option<(Kind, &'t str)> {
    let (phrase, letter) = tokens.run_end(&ENDS)?;
    let kind = Kind::of(letter);
    // A wallet may be made of a material.
    let is_for = || kind.harmless() & MATERIAL == 0 && is_in_run_for(tokens);
    let is_harmless = HARMLESS_IN_RUNS.get().lines().any(|sign| text.contains(sign)) || is_for();
    // The colour of a garment, or a motif on it.
    let is_colour = || kind.harmless() & (GARMENT | OTHER) != 0 && several::has_worn(tokens);
    (!is_harmless && !is_colour()).then(|| (kind, super::quoted(text, phrase)))
}

/// Whether another run says that the goods are a thing for those that one names: `モバイルバッテリー ケース`.
pub(crate) fn is_in_run_for(tokens: &Tokens) -> bool {
    let ends = |place: usize| THINGS_IN_RUNS.get().lines().any(|thing| tokens.get(place).ends_with(thing));
    tokens.places(Signs::RUN).any(ends)
}

/// Whether a word of a list stands beside a phrase that names the goods and says more of them than what goes with them, or
/// what they are packed in: a pistol with a case, honey in a plastic jar, `pot de miel` and seeds in a paper bag are what
/// they are.
pub(crate) fn has_beside(tokens: &Tokens, list: &Lines, place: usize, words: usize) -> bool {
    const PACKS: [&str; 12] =
        ["bag", "bags", "bottle", "bottles", "box", "boxes", "jar", "jars", "pack", "packs", "tube", "wrap"];
    let end = place + words;
    let first = contents(tokens);
    let start = if place == first { first } else { 0 };
    (start..tokens.count()).filter(|at| !(place..end).contains(at)).any(|at| {
        let is_with = |link| {
            let token = tokens.get(link);
            let is_in = || matches!(token, "en" | "im") && matches!(tokens.get(link + 1), "glas" | "pot");
            matches!(token, "with" | "in" | "mit" | "avec" | "con" | "com" | "met" | "z")
                || is_in()
                || is_without(token)
        };
        let is_pack = at >= end && PACKS.contains(&tokens.get(at + 1));
        tokens.is_one_of(at, list) && !is_pack && !(end..at).any(is_with)
    })
}

/// Whether goods are a copy, a toy, or a picture of what a phrase names. A colour and what is free of animals say so of
/// materials alone.
pub(crate) fn is_imitated(tokens: &Tokens, place: usize, words: usize, is_material: bool) -> bool {
    const OF_MATERIALS: [&str; 8] = ["color", "colour", "couleur", "cor", "farb", "shade", "vegan", "vegetal"];
    let is_of_materials = |token: &str| OF_MATERIALS.iter().any(|start| token.starts_with(start));
    let is_behind_link = |at: usize| at > place && tokens.is_link(at - 1);
    (0..tokens.count()).filter(|at| !(place..place + words).contains(at)).any(|at| {
        tokens.is_one_of(at, &IMITATIONS) && (is_material || !is_of_materials(tokens.get(at)) && !is_behind_link(at))
    })
}

/// Whether the goods are said to be free of what the phrase names, or of alcohol: `THC-free`, `vin sans alcool`.
fn is_denied(tokens: &Tokens, place: usize, words: usize) -> bool {
    let is_alcohol = |token: &str| token.starts_with("alco") || token.starts_with("alko");
    is_free(tokens, place, words)
        || (1..tokens.count()).any(|at| {
            let (word, next) = (tokens.get(at - 1), tokens.get(at));
            is_without(word) && is_alcohol(next) || is_alcohol(word) && next == "free"
        })
}

/// Whether a phrase stands behind a "without" or before a "free".
pub(crate) fn is_free(tokens: &Tokens, place: usize, words: usize) -> bool {
    tokens.get(place + words) == "free" || place > 0 && is_without(tokens.get(place - 1))
}

fn is_without(token: &str) -> bool {
    matches!(token, "non" | "no" | "without" | "sans" | "sin" | "sem" | "senza" | "ohne" | "zonder" | "bez" | "بدون")
}

/// Beginnings of words for children, dolls, scales and foam, beside which a weapon is a toy, a model or for sport.
const TOYS: &str = "bambin brinqued carnav child crianc doll dzieci enfant escrim espum fenc foam giocatt h0 hallow inflatable \
                    jouet jugue karnev kids kinder minecraft mouss nino piank poppen puppen scale schaum schium schuim \
                    spielzeug zabaw";

/// Whether the goods are for what the phrase names: a pouch for a pepper spray.
fn is_for(tokens: &Tokens, place: usize) -> bool {
    let is_for =
        |token: &str| matches!(token, "for" | "para" | "pour" | "fur" | "fuer" | "voor" | "per" | "na" | "dla");
    let is_article = |token: &str| token.len() <= 3;
    place > 0 && is_for(tokens.get(place - 1))
        || place > 1 && is_for(tokens.get(place - 2)) && is_article(tokens.get(place - 1))
}

/// Whether a phrase is the name of something harmless, as other words show: an air gun for tyres, tea called gunpowder.
fn is_namesake(tokens: &Tokens, place: usize) -> bool {
    let before = place.checked_sub(1).map_or("", |before| tokens.get(before));
    match tokens.get(place) {
        "balisong" | "butterfly" | "switchblade" => tokens.has_beginning("blunt comb dull train"),
        "butter" => tokens.has_beginning("hair kakao mango shav skin"),
        // A method and a tool; what is planted are cuttings, or has roots.
        "cutting" => before != "plant" && !tokens.has_beginning("rooted unrooted"),
        "cash" => tokens.get(place + 1) == "safe",
        "honey" => tokens.get(place + 1) == "mustard",
        // What is treated with it or tests for it, and balls of wood.
        "insecticide" | "moth" | "mothball" | "mothballs" | "permethrin" | "pesticide" => {
            tokens.has_beginning("cedar residue test treated")
        }
        // What kills with electricity or fire.
        "desherbant" | "diserbante" | "onkruidverdelger" | "weed" | "weedkiller" | "مبيد" => {
            tokens.has_beginning("brander bruc brul burn electr elektr elettr gasbrand therm torch كهرب")
        }
        "slug" => tokens.has_beginning("air calib rifle"),
        "lamb" => tokens.get(place + 1) == "fur",
        "maslo" | "mleko" => tokens.has_beginning("kakao kokos migdal orze owsian roslin ryz soj"),
        "plant" => matches!(before, "power" | "silk"),
        // Plants of which other words don't say that they live.
        "plantas" | "plantes" => !tokens.get(place + 1).starts_with("viv"),
        "beer" => matches!(before, "birch" | "butter" | "ginger" | "root"),
        "black" => tokens.has_beginning("coat dye oxide paint pigment"),
        "leopard" | "lizard" | "peyote" | "snakeskin" => tokens.has_beginning("bar grip jasper shower skins stitch"),
        "shotgun" => tokens.has_beginning("mic"),
        "silencer" | "silencers" => tokens.has_beginning("air aquarium compres pump"),
        "suppressor" | "suppressors" => tokens.has_beginning("emi ferrite nois surge transient volt"),
        "air" | "pistola" => {
            tokens.has_beginning("blow compres dust hot infla kompres nail nozzle sopl spray tire tyre")
        }
        "gunpowder" => {
            tokens.iter().any(|token| matches!(token, "cha" | "herbata" | "te" | "tea" | "tee" | "the" | "thee"))
        }
        "pistol" | "pistole" | "pistool" => {
            tokens.has_beginning("airbrush druckluft farb glue heat heiss kleb massage plast spray tag wasser water")
        }
        "bourbon" => tokens.has_beginning("vanil"),
        "cigarette" | "cigarettes" => tokens.has_beginning("biscuit machin roll russ trouser tube"),
        "feu" | "feux" | "firework" | "fireworks" | "feuerwerk" | "fajerwerk" | "fajerwerki" | "fogos" | "fuegos"
        | "fuochi" | "vuurwerk" => tokens.has_beginning("guirland lamp led light lichterk luci luz magnet"),
        "milk" => matches!(before, "bath" | "hair" | "micellar" | "plant" | "remover" | "shower" | "sun"),
        "epee" | "espada" | "miecz" | "schwert" | "spada" | "zwaard" => {
            tokens.has_beginning("bois drewn holz hout husqvarna kett legno mader motos sag stihl zaag")
        }
        "soil" => tokens.has_beginning("meter test"),
        "tabac" => tokens.has_beginning("after deo eau original savon seif shav"),
        "heroines" => true,
        "remedios" => tokens.get(place + 1) == "varo",
        "scotch" => tokens.has_beginning("nastro tape"),
        "shag" => tokens.has_beginning("carpet rug teppich"),
        "spirits" => tokens.has_beginning("oracle tarot"),
        "hawksbill" | "taxidermy" => tokens.has_beginning("eye") || tokens.has_one_of(&SOFTENERS),
        _ => false,
    }
}

/// Beginnings of words that say of seeds that they are food: roasted, hulled, peeled, salted, for drinks.
const PREPARATIONS: &str = "casca decort dehull descasc drink edible geroost gerost gesalz geschalt gepeld grill hull \
                            luskan obran pelad pelat peeled prazon roast salado salati salted sgusc shelled snack solon \
                            tosta torra محمص مقشر";

/// Whether a material's word means a colour, a surface or an imitation: `ivory white`, `tortoiseshell frame, acetate`.
fn is_imitation(tokens: &Tokens, place: usize, words: usize) -> bool {
    let is_surface = !tokens.is_parted(place + words) && tokens.is_one_of(place + words, &SURFACES);
    // What only goes with the goods says nothing of them: a box of rosewood with an acrylic lid.
    let is_substituted = (0..tokens.count()).any(|at| {
        tokens.is_one_of(at, &SUBSTITUTES)
            && at.checked_sub(1).is_none_or(|before| !matches!(tokens.get(before), "with" | "and"))
    });
    is_surface || is_substituted
}

/// Words that make a material an imitation, a pattern or a colour, for whatever goods.
pub(crate) static IMITATIONS: Lines = Lines::new(include_str!("restricted/imitations.txt"), Signs::IMITATION);

/// Words behind a material that make it a colour or a surface: ebony finish, ivory white.
pub(crate) static SURFACES: Lines = Lines::new(include_str!("restricted/surfaces.txt"), Signs::SURFACE);

/// Materials of which imitations are made.
pub(crate) static SUBSTITUTES: Lines = Lines::new(include_str!("restricted/substitutes.txt"), Signs::SUBSTITUTE);

/// Words beside which other goods are mostly harmless: a wine opener, a cigar holder.
pub(crate) static SOFTENERS: Lines = Lines::new(include_str!("restricted/softeners.txt"), Signs::SOFTENER);

/// Words beside which goods are mostly harmless, but weapons are not: pepper spray comes as a key chain.
pub(crate) static ORNAMENTS: Lines = Lines::new(include_str!("restricted/ornaments.txt"), Signs::ORNAMENT);

/// Words beside which food is not of animal origin.
pub(crate) static NO_ANIMALS: Lines = Lines::new(include_str!("restricted/no_animals.txt"), Signs::NO_ANIMAL);

/// Beginnings of words for seeds that are mostly food or spice: of these only advice is given.
const FOOD_SEEDS: &str = "abobora anis bird calabaza caraway cardam carvi chia comin coriand courge cumin dyni \
                          fennel fenouil fenug flax girasol girass gorczyc hinojo lin mostarda mostaza moutard \
                          mustard nigella poppy pumpkin quinoa senap sesam slonecz sonnenblum sunflower \
                          tournesol zucca";

/// Cosmetics, in which a root is an ingredient.
pub(crate) static COSMETICS: Lines = Lines::new(include_str!("restricted/cosmetics.txt"), Signs::COSMETIC);

/// Words beside which the goods only smell of a material: a rosewood candle.
pub(crate) static SCENTS: Lines = Lines::new(include_str!("restricted/scents.txt"), Signs::SCENT);

/// Words that make money, old things and bones a copy.
pub(crate) static COPIES: Lines = Lines::new(include_str!("restricted/copies.txt"), Signs::COPY);

/// Stuffs, curtains and the like, of which ivory is a colour, as of garments, shoes and bags, which `several` lists.
pub(crate) static GARMENTS: Lines = Lines::new(include_str!("restricted/garments.txt"), Signs::GARMENT);

/// First words of makers' names: of drinks, tobacco, weapons, perfumes and sprays.
pub(super) static MAKERS: Lines = Lines::new(include_str!("restricted/makers.txt"), Signs::NONE);

/// Ends of words for what has the name of such a maker and is none of its goods.
static THINGS: Text = Text::new(include_str!("restricted/things.txt"));

/// Beginnings of words for what drinks and ham are cut, poured and kept in. Their makers have names of all endings.
static VESSELS: Text = Text::new(include_str!("restricted/vessels.txt"));

/// What makes goods harmless in Chinese and Japanese: imitations and prints, tools that blow air, frames of glasses.
static HARMLESS_IN_RUNS: Text = Text::new(include_str!("restricted/harmless_in_runs.txt"));

/// Parts of long words that make other goods of them.
static HARMLESS_PARTS: Text = Text::new(include_str!("restricted/harmless_parts.txt"));

/// Ends of runs for things that go with goods, or that only end as a listed word does.
static THINGS_IN_RUNS: Text = Text::new(include_str!("restricted/things_in_runs.txt"));

/// The texts of the lists that aren't of whole words.
pub(super) fn texts() -> [&'static Text; 5] {
    [&THINGS, &VESSELS, &HARMLESS_IN_RUNS, &THINGS_IN_RUNS, &HARMLESS_PARTS]
}

/// What makes goods dangerous to carry, in the order of `schemas/hazards.csv`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Hazard {
    /// A lithium battery by itself.
    Battery,
    /// A battery packed beside the thing that it drives.
    Spare,
    /// A vehicle with a lithium battery large enough to be dangerous goods by itself.
    Vehicle,
    /// An electronic cigarette, with a small lithium battery built in.
    Vaporiser,
    /// A lead-acid battery, which may spill.
    Lead,
    /// Perfume, nail polish, solvents: flammable liquids.
    Flammable,
    /// Spray cans and cartridges: gas under pressure.
    Aerosol,
    /// A lighter.
    Lighter,
    /// Matches.
    Matches,
    /// Acids, alkalis and other chemicals that burn, poison or eat away what they touch.
    Chemical,
}

impl Hazard {
    /// The hazard that the letter behind a phrase stands for.
    pub(crate) fn of(letter: u8) -> Option<Self> {
        Self::at(letter.wrapping_sub(b'0'))
    }

    /// The hazard of that row of the table.
    pub(crate) fn at(row: u8) -> Option<Self> {
        use Hazard::{Aerosol, Battery, Chemical, Flammable, Lead, Lighter, Matches, Spare, Vaporiser, Vehicle};
        let all = [Battery, Spare, Vehicle, Vaporiser, Lead, Flammable, Aerosol, Lighter, Matches, Chemical];
        all.get(usize::from(row)).copied()
    }
}
