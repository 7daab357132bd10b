//! Words of goods that are restricted or dangerous to carry.
//!
//! The phrases stand in `schemas/restricted/` and `schemas/hazards/`, one file a kind of goods, from which `tables` is
//! generated. Which words stand for a kind is this project's own choice, and short: a word that mostly means something
//! harmless is left out. The lists here are words beside which a phrase means something harmless.

mod tables;

use super::{Lines, Signs, Tokens, WordList};

/// Phrases that count anywhere in a description.
pub(crate) static ANYWHERE: Lines = Lines::new(tables::ANYWHERE, Signs::ANYWHERE);

/// Phrases that count at the end of the first clause, which says what the goods are: `sunflower seeds`, not `seed beads`.
pub(crate) static GOODS: Lines = Lines::new(tables::GOODS, Signs::GOODS);

/// Phrases that count where the text begins with them, as the goods do in the Romance languages, Polish and Arabic.
pub(crate) static FIRST: Lines = Lines::new(tables::FIRST, Signs::FIRST);

/// Words in Chinese and Japanese, which count at the end of a run of words.
pub(crate) static ENDS: Lines = Lines::new(tables::ENDS, Signs::END);

/// Phrases for goods that are dangerous to carry.
pub(crate) static HAZARDS: Lines = Lines::new(tables::HAZARDS, Signs::HAZARD);

/// The same in Chinese and Japanese.
pub(crate) static HAZARD_ENDS: Lines = Lines::new(tables::HAZARD_ENDS, Signs::HAZARD_END);

/// A kind of restricted goods: its number in the table of restrictions.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Kind(pub(crate) u8);

/// What may make a phrase harmless, a bit each: a material that is a surface or replaced by another, a garment of that
/// colour, a thing for the goods, a cosmetic with the ingredient, food without it, a scent of it, a copy.
const MATERIAL: u8 = 1;
const GARMENT: u8 = 1 << 1;
const SOFTENER: u8 = 1 << 2;
const COSMETIC: u8 = 1 << 3;
const NO_ANIMAL: u8 = 1 << 4;
const SCENT: u8 = 1 << 5;
const COPY: u8 = 1 << 6;

impl Kind {
    /// The kind that the letter behind a phrase stands for.
    const fn of(letter: u8) -> Self {
        Self(letter.wrapping_sub(b'0'))
    }

    /// Whether other words of the text make the phrase harmless that stands at a place.
    fn is_harmless(self, tokens: &Tokens, place: usize, words: usize) -> bool {
        let harmless = tables::HARMLESS.get(usize::from(self.0)).copied().unwrap_or_default();
        let lists: [(u8, &WordList); 6] = [
            (GARMENT, &GARMENTS),
            (SOFTENER, &SOFTENERS),
            (COSMETIC, &COSMETICS),
            (NO_ANIMAL, &NO_ANIMALS),
            (SCENT, &SCENTS),
            (COPY, &COPIES),
        ];
        tokens.has_one_of(&IMITATIONS)
            || is_denied(tokens, place, words)
            || lists.iter().any(|(bit, list)| harmless & bit != 0 && tokens.has_one_of(list))
            || harmless & MATERIAL != 0 && is_imitation(tokens, place, words)
    }
}

/// The kind of restricted goods that a text names, and the words that say so.
pub(crate) fn kind<'t>(text: &'t str, tokens: &Tokens) -> Option<(Kind, &'t str)> {
    let found = tokens.find_line(&ANYWHERE).or_else(|| at_end(tokens)).or_else(|| at_start(tokens));
    let Some((letter, place, words)) = found else { return in_run(text, tokens) };
    let kind = Kind::of(letter);
    (!kind.is_harmless(tokens, place, words)).then(|| (kind, tokens.written(text, place, words)))
}

/// What the goods are by the last words of the first clause.
fn at_end(tokens: &Tokens) -> Option<(u8, usize, usize)> {
    if !tokens.has(GOODS.signs) {
        return None;
    }
    let head = tokens.head();
    [head.saturating_sub(2), head.saturating_sub(1), head].into_iter().find_map(|place| {
        let (letter, words) = tokens.line_value(&GOODS, place)?;
        (place + words == head + 1).then_some((letter, place, words))
    })
}

/// What the goods are by the words that the text begins with.
fn at_start(tokens: &Tokens) -> Option<(u8, usize, usize)> {
    if !tokens.has(FIRST.signs) {
        return None;
    }
    let is_count = |token: &str| token.bytes().all(|byte| byte.is_ascii_digit());
    let first = (0..tokens.count()).find(|&at| !is_count(tokens.get(at)))?;
    tokens.line_value(&FIRST, first).map(|(letter, words)| (letter, first, words))
}

/// What the goods are in Chinese and Japanese, by the end of a run of words.
fn in_run<'t>(text: &'t str, tokens: &Tokens) -> Option<(Kind, &'t str)> {
    const IMITATIONS: [&str; 12] =
        ["仿", "假", "玩具", "图案", "柄", "色", "人造", "风格", "造型", "手机壳", "书", "植物肉"];
    let (phrase, letter) = tokens.run_end(&ENDS)?;
    let is_imitated = IMITATIONS.iter().any(|sign| text.contains(sign));
    (!is_imitated).then(|| (Kind::of(letter), super::quoted(text, phrase)))
}

/// Whether the goods are said to be free of what the phrase names, or of alcohol: `THC-free`, `vin sans alcool`.
fn is_denied(tokens: &Tokens, place: usize, words: usize) -> bool {
    let is_alcohol = |token: &str| token.starts_with("alco") || token.starts_with("alko");
    let is_without = |token: &str| {
        matches!(token, "non" | "no" | "without" | "sans" | "sin" | "sem" | "senza" | "ohne" | "zonder" | "bez")
    };
    let before = place.checked_sub(1).map_or("", |before| tokens.get(before));
    tokens.get(place + words) == "free"
        || is_without(before)
        || (1..tokens.count()).any(|at| {
            let (word, next) = (tokens.get(at - 1), tokens.get(at));
            is_without(word) && is_alcohol(next) || is_alcohol(word) && next == "free"
        })
}

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

/// Words that make a material an imitation, a pattern or a colour, for whatever goods. Sorted.
#[rustfmt::skip]
pub(crate) static IMITATIONS: WordList = WordList::new(Signs::IMITATION, &[
    "artificial", "bedruckt", "brinquedo", "cartoon", "clipart", "color", "colore", "colored", "colori", "colour",
    "coloured", "cor", "cosplay", "couleur", "couleurs", "decal", "efecto", "efeito", "effect", "effekt", "effet",
    "effetto", "embossed", "embroidered", "embroidery", "estampado", "fabric", "fake", "falso", "farbe", "farben",
    "farbene", "farbig", "faux", "figurine", "finta", "finto", "fleece", "giocattolo", "imitacao", "imitacion",
    "imitacja", "imitatie", "imitation", "imitazione", "imprime", "jouet", "juguete", "kunst", "lego", "look", "mock",
    "motif", "motiv", "motivo", "muster", "nerf", "optik", "painting", "pattern", "patterned", "picture", "playmobil",
    "plush", "poster", "print", "printed", "shade", "simili", "simulated", "sintetica", "sintetico", "speelgoed",
    "spielzeug", "stampa", "stampato", "sticker", "stuffed", "style", "synthetic", "synthetique", "synthetisch",
    "tattoo", "toy", "vegan", "vegana", "vegano", "vegetal", "vegetale", "wallpaper", "zabawka",
]);

/// Words behind a material that make it a colour or a surface: ebony finish, ivory white. Sorted.
#[rustfmt::skip]
pub(crate) static SURFACES: WordList = WordList::new(Signs::SURFACE, &[
    "beige", "black", "blue", "brown", "cat", "cream", "design", "eyeglasses", "finish", "finished", "frame",
    "glasses", "gold", "grain", "gray", "green", "grey", "hue", "kitten", "orange", "peach", "pink", "purple", "red",
    "rose", "shell", "spectacle", "stain", "stained", "sunglasses", "texture", "textured", "tint", "tinted", "tone",
    "toned", "waterproof", "white", "yellow",
]);

/// Materials of which imitations are made, sorted.
#[rustfmt::skip]
pub(crate) static SUBSTITUTES: WordList = WordList::new(Signs::SUBSTITUTE, &[
    "acetate", "acrylic", "cellulose", "cotton", "laminate", "melamine", "nylon", "plastic", "polyester", "polymer",
    "polyurethane", "pu", "pvc", "resin", "rubber", "silicone", "vinyl",
]);

/// Words beside which other goods are mostly harmless: a wine opener, a cigar holder. Sorted.
#[rustfmt::skip]
pub(crate) static SOFTENERS: WordList = WordList::new(Signs::SOFTENER, &[
    "album", "alcoholvrij", "alcoholvrije", "alkoholfrei", "alkoholfreie", "alkoholfreier", "alkoholfreies",
    "analcolica", "analcolico", "bezalkoholowe", "blu", "boek", "book", "bougie", "buch", "bullet", "calendar",
    "candela", "candle", "case", "coaster", "comic", "cookbook", "costume", "cover", "craft", "cutter", "decoration",
    "dollhouse", "dvd", "earring", "empty", "etui", "exhaust", "film", "filter", "foam", "game", "glas", "guide",
    "handbook", "hardback", "hardcover", "holder", "hoodie", "jabon", "kerze", "keychain", "lamp", "leer", "libro",
    "lighter", "livre", "livro", "magazin", "magazine", "manual", "mold", "motorcycle", "mould", "movie", "muffler",
    "mug", "nonalcoholic", "novel", "opener", "ornament", "paperback", "parfum", "pendant", "perles", "pillow",
    "plastic", "pneumatic", "poster", "pot", "puzzle", "rack", "raisin", "rest", "rocaille", "roman", "sapone",
    "savon", "scented", "seife", "shape", "shaped", "shirt", "silicone", "sling", "sock", "sticker", "stuff", "surge",
    "sweatshirt", "tray", "vacio", "vela", "verre", "vide", "vuoto", "water",
]);

/// Words beside which food is not of animal origin, and seeds don't grow. Sorted.
#[rustfmt::skip]
pub(crate) static NO_ANIMALS: WordList = WordList::new(Signs::NO_ANIMAL, &[
    "almond", "body", "cashew", "ceramic", "chocolate", "cleansing", "cocoa", "coconut", "easter", "gerostet",
    "gerostete", "hazelnut", "lotion", "nut", "oat", "peanut", "plant", "porcelain", "rice", "roasted", "shea", "soy",
    "soya", "tofu", "torrada", "torradas", "torrefie", "torrefiee", "torrefiees", "tostada", "tostadas", "tostati",
    "vegan", "vegetarian", "wooden",
]);

/// Seeds that are mostly food or spice: of these only advice is given. Sorted.
#[rustfmt::skip]
pub(crate) static FOOD_SEEDS: WordList = WordList::new(Signs::FOOD_SEED, &[
    "anis", "bird", "caraway", "chia", "cominho", "comino", "coriander", "cumin", "cumino", "fennel", "flax", "lin",
    "linaza", "linhaca", "lino", "linseed", "mustard", "nigella", "poppy", "quinoa", "sesam", "sesame", "sesamo",
]);

/// Cosmetics, in which a root is an ingredient. Sorted.
#[rustfmt::skip]
pub(crate) static COSMETICS: WordList = WordList::new(Signs::COSMETIC, &[
    "cosmetic", "cream", "lotion", "mask", "moisturiser", "moisturizer", "serum", "shampoo", "skincare", "soap",
]);

/// Words beside which the goods only smell of a material: a rosewood candle. Sorted.
#[rustfmt::skip]
pub(crate) static SCENTS: WordList = WordList::new(Signs::SCENT, &[
    "bougie", "candela", "candle", "diffuser", "duft", "duftkerze", "eau", "fragrance", "incense", "kerze", "parfum",
    "perfume", "scent", "scented", "vela",
]);

/// Words that make money, old things and bones a copy. Sorted.
#[rustfmt::skip]
pub(crate) static COPIES: WordList = WordList::new(Signs::COPY, &[
    "chocolate", "copy", "kopie", "model", "modele", "modell", "modello", "modelo", "play", "replica", "replique",
    "reproduction", "reproduktion", "souvenir",
]);

/// Garments and the like, of which ivory is a colour, sorted.
#[rustfmt::skip]
pub(crate) static GARMENTS: WordList = WordList::new(Signs::GARMENT, &[
    "abito", "abrigo", "blazer", "blouse", "blusa", "bluse", "bluzka", "bolsa", "bolso", "borsa", "brautkleid",
    "broek", "buty", "camicetta", "camicia", "camisa", "cappotto", "cardigan", "casaco", "chaqueta", "chaussures",
    "chemise", "chemisier", "cortina", "dentelle", "encaje", "escarpins", "falda", "farbe", "giacca", "gonna", "hemd",
    "hose", "jacke", "jas", "jupe", "jurk", "kleid", "koszula", "lace", "manteau", "mantel", "nappe", "pantalon",
    "pantaloni", "papier", "peinture", "pizzo", "pull", "pullover", "raso", "renda", "rideau", "robe", "rock", "rok",
    "sac", "saia", "sapatos", "saten", "satin", "scarpe", "schleier", "schoenen", "schuhe", "seda", "seide", "seta",
    "soie", "spitze", "spodnica", "sukienka", "tasche", "tenda", "top", "tul", "tulle", "velo", "veste", "vestido",
    "voile", "vorhang", "zapatos", "فستان", "قميص",
]);

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
}

impl Hazard {
    /// The hazard that the letter behind a phrase stands for.
    pub(crate) fn of(letter: u8) -> Option<Self> {
        Self::at(letter.wrapping_sub(b'0'))
    }

    /// The hazard of that row of the table.
    pub(crate) fn at(row: u8) -> Option<Self> {
        use Hazard::{Aerosol, Battery, Flammable, Lead, Lighter, Matches, Spare, Vaporiser, Vehicle};
        let all = [Battery, Spare, Vehicle, Vaporiser, Lead, Flammable, Aerosol, Lighter, Matches];
        all.get(usize::from(row)).copied()
    }
}
