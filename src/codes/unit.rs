//! Units of measure: UN/ECE Recommendation 20.
//!
//! Every code of revisions 11 to 17, 380 of them no longer in the last one: those are *retired*, not unknown, and
//! customs in several countries still use some (`NPR` for pairs). What a unit measures and the kilograms in a unit of mass
//! are worked out here from the units' definitions. Units that no goods are measured in (volts, kelvins) have no label.

use super::package::{self, Package};
use super::tables::unit as table;
use super::{Aliases, Entry, Labels, List, Status, entry, fold, mark};
use crate::Decimal;
use crate::day::Day;
use crate::index::{Index, hash_of_code};
use std::fmt;
use std::sync::OnceLock;

pub(super) const LIST: List = List {
    name: "unit",
    title: "Units of measure",
    keeper: "UN/ECE",
    edition: "Recommendation 20, revision 17",
    complete: true,
    find: explain,
};

/// A unit of measure.
///
/// ```
/// use declarant::codes::unit::{self, Quantity};
/// let gram = unit::find("GRM").unwrap();
/// assert_eq!((gram.code().as_str(), gram.name(), gram.measures()), ("GRM", "gram", Quantity::Mass));
/// assert_eq!(gram.kilograms().map(|kilograms| kilograms.to_string()).as_deref(), Some("0.001"));
/// assert!(unit::all().any(|known| known == gram));
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Unit(u16);

/// The two or three characters of a unit, on the stack.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Code([u8; 3]);

impl Code {
    /// The characters as text.
    pub fn as_str(&self) -> &str {
        std::str::from_utf8(&self.0).unwrap_or_default().trim_end()
    }
}

impl fmt::Display for Code {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.as_str())
    }
}

impl fmt::Debug for Code {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Debug::fmt(self.as_str(), f)
    }
}

impl PartialEq<str> for Code {
    fn eq(&self, other: &str) -> bool {
        self.as_str() == other
    }
}

impl PartialEq<&str> for Code {
    fn eq(&self, other: &&str) -> bool {
        self.as_str() == *other
    }
}

/// What a unit measures.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Quantity {
    /// How heavy.
    Mass,
    /// How long.
    Length,
    /// How much surface.
    Area,
    /// How much space, or liquid.
    Volume,
    /// How many, also in pairs, dozens or packs.
    Count,
    /// How much energy.
    Energy,
    /// How long a time.
    Time,
    /// Anything else: rates, electrical and other physical quantities.
    Other,
}

/// The unit of a code in capitals, current or retired.
///
/// Retired codes hide traps: `KG` was a keg. Where [`alias`] knows a unit for what was written, it is the better guess.
///
/// ```
/// use declarant::codes::unit::{self, Quantity};
/// assert_eq!(unit::find("KGM").unwrap().measures(), Quantity::Mass);
/// assert!(unit::find("NPR").unwrap().is_retired());
/// assert!(unit::find("KG?").is_none());
/// ```
///
/// What follows a `#` is a qualifier of the European tariff (`KGM#G`, gross kilograms) and left out.
pub fn find(code: &str) -> Option<Unit> {
    let code = code.bytes().position(|byte| byte == b'#').and_then(|at| code.get(..at)).unwrap_or(code);
    let wanted = match *code.as_bytes() {
        [a, b] => [a, b, b' '],
        [a, b, c] => [a, b, c],
        _ => return None,
    };
    static INDEX: OnceLock<Index> = OnceLock::new();
    let index = INDEX.get_or_init(|| {
        let mut index = Index::default();
        (0..COUNT).for_each(|row| index.insert(hash_of_code(&letters(row)), row));
        index
    });
    index.find(hash_of_code(&wanted), |_| true).map(|row| Unit(row as u16))
}

/// How many codes there are.
const COUNT: usize = table::KINDS.len();

/// The characters at a place, from the table's three columns.
fn letters(place: usize) -> [u8; 3] {
    [0, 1, 2].map(|column| letter(column, place))
}

fn letter(column: usize, place: usize) -> u8 {
    table::CODES.as_bytes().get(column * COUNT + place).copied().unwrap_or(b' ')
}

/// What the European tariff's own units measure, which the recommendation has not.
static TARIFF: [(&str, Quantity, &str); 13] = [
    ("ASV", Quantity::Other, "alcoholic strength, per cent of volume"),
    ("DAP", Quantity::Mass, "ten tonnes by polarisation"),
    ("DHS", Quantity::Mass, "kilogram of dihydrostreptomycin"),
    ("ENP", Quantity::Count, "effective number of cores"),
    ("GFI", Quantity::Mass, "gram of fissile isotopes"),
    ("KAC", Quantity::Mass, "kilogram of acesulfame potassium"),
    ("KCC", Quantity::Mass, "kilogram of choline chloride"),
    ("KCL", Quantity::Mass, "tonne of potassium chloride"),
    ("KLT", Quantity::Volume, "thousand litres"),
    ("MPR", Quantity::Count, "thousand pairs"),
    ("TCE", Quantity::Mass, "tonne of carbon dioxide equivalent"),
    ("TJO", Quantity::Energy, "terajoule"),
    ("WAT", Quantity::Other, "number of watts"),
];

/// What a unit measures that only the European tariff (TARIC) has; declarations to the Union may carry it.
///
/// The list is not complete: a code that neither it nor [`find`] knows may still be right there.
pub(crate) fn tariff(code: &str) -> Option<Quantity> {
    TARIFF.iter().find(|row| row.0 == code).map(|row| row.1)
}

/// The kind of package that a compound code counts: `X` and a code of Recommendation 21.
///
/// Recommendation 20 takes every code of Recommendation 21 as a unit in this way: `XCT` counts cartons.
///
/// ```
/// use declarant::codes::unit;
/// assert_eq!(unit::counted("XPK").unwrap().name(), "package");
/// assert!(unit::counted("PK").is_none());
/// ```
pub fn counted(code: &str) -> Option<Package> {
    package::find(code.strip_prefix('X')?)
}

/// Whether a code in capitals is a unit, of the recommendation itself or a compound one.
///
/// ```
/// use declarant::codes::unit;
/// assert!(unit::is_known("KGM") && unit::is_known("XBX"));
/// assert!(!unit::is_known("XJJ"));
/// ```
pub fn is_known(code: &str) -> bool {
    find(code).is_some() || counted(code).is_some()
}

/// Whether a unit counts pieces: one, piece or each.
pub(crate) fn is_piece(code: &[u8]) -> bool {
    matches!(code, b"C62" | b"H87" | b"EA")
}

/// How many pieces are in one of a unit that counts them: one, a dozen, a hundred, a gross, a thousand. Pairs, sets and packs
/// say it of none.
pub(crate) fn pieces(code: &str) -> Option<Decimal> {
    Some(Decimal::whole(match code {
        "DZN" => 12,
        "CEN" => 100,
        "GRO" => 144,
        "MIL" => 1000,
        _ if is_piece(code.as_bytes()) => 1,
        _ => return None,
    }))
}

/// Every code, current or retired, in alphabetical order.
pub fn all() -> impl Iterator<Item = Unit> {
    (0..COUNT as u16).map(Unit)
}

impl Unit {
    /// The code, two or three characters.
    pub fn code(self) -> Code {
        Code(letters(usize::from(self.0)))
    }

    /// The name, empty for units that goods are not measured in.
    pub fn name(self) -> &'static str {
        if self.measures() == Quantity::Other {
            return "";
        }
        static LINES: OnceLock<Vec<u16>> = OnceLock::new();
        let lines = LINES.get_or_init(|| {
            let named = table::KINDS.bytes().scan(0, |named, kind| {
                let line = *named;
                *named += u16::from(kind.is_ascii_alphabetic());
                Some(line)
            });
            named.collect()
        });
        lines.get(usize::from(self.0)).map_or("", |line| NAMES.line(usize::from(*line)))
    }

    /// What it measures.
    pub fn measures(self) -> Quantity {
        match mark(table::KINDS, self.0).to_ascii_lowercase() {
            b'm' => Quantity::Mass,
            b'l' => Quantity::Length,
            b'a' => Quantity::Area,
            b'v' => Quantity::Volume,
            b'c' => Quantity::Count,
            b'e' => Quantity::Energy,
            b't' => Quantity::Time,
            _ => Quantity::Other,
        }
    }

    /// Whether the last revision no longer has the code.
    pub fn is_retired(self) -> bool {
        let kind = mark(table::KINDS, self.0);
        kind.is_ascii_uppercase() || kind == b':'
    }

    /// How the code stands in the recommendation.
    pub fn status(self) -> Status {
        if self.is_retired() { Status::Withdrawn { last: None } } else { Status::Current }
    }

    /// The kilograms in one of it, exactly, for units of mass that are of one size.
    ///
    /// ```
    /// use declarant::{codes::unit, Decimal};
    /// assert_eq!(unit::find("LBR").unwrap().kilograms(), Decimal::parse("0.45359237"));
    /// assert_eq!(unit::find("MTR").unwrap().kilograms(), None);
    /// ```
    pub fn kilograms(self) -> Option<Decimal> {
        let place = table::KILOGRAMS.binary_search_by_key(&self.0, |row| row.0).ok()?;
        table::KILOGRAMS.get(place).map(|row| row.1)
    }
}

/// The names of the units that goods are measured in, a line each.
pub(super) static NAMES: Labels = Labels::new(table::NAMES);

/// What people write instead of the code, folded and sorted.
pub(super) static ALIASES: Aliases = Aliases::new(
    "\
adet=H87\n\
carat=CTM\n\
carats=CTM\n\
cbm=MTQ\n\
chilo=KGM\n\
chilogrammi=KGM\n\
chilogrammo=KGM\n\
cl=CLT\n\
cm=CMT\n\
cm2=CMK\n\
cm3=CMQ\n\
cm²=CMK\n\
cm³=CMQ\n\
ct=CTM\n\
doz=DZN\n\
dozen=DZN\n\
dozens=DZN\n\
dozs=DZN\n\
dz=DZN\n\
ea=EA\n\
each=EA\n\
eas=EA\n\
feet=FOT\n\
floz=OZA\n\
foot=FOT\n\
ft=FOT\n\
ft2=FTK\n\
g=GRM\n\
gal=GLL\n\
gm=GRM\n\
gms=GRM\n\
gr=GRM\n\
gram=GRM\n\
grama=GRM\n\
gramas=GRM\n\
gramm=GRM\n\
gramme=GRM\n\
grammes=GRM\n\
grammi=GRM\n\
grammo=GRM\n\
gramo=GRM\n\
gramos=GRM\n\
grams=GRM\n\
gramy=GRM\n\
gross=GRO\n\
hl=HLT\n\
in=INH\n\
inch=INH\n\
inches=INH\n\
item=C62\n\
items=C62\n\
kg=KGM\n\
kgs=KGM\n\
kilo=KGM\n\
kilogram=KGM\n\
kilogramm=KGM\n\
kilogramme=KGM\n\
kilogrammes=KGM\n\
kilogramo=KGM\n\
kilogramos=KGM\n\
kilograms=KGM\n\
kilogramy=KGM\n\
kilos=KGM\n\
kit=KT\n\
kits=KT\n\
km=KMT\n\
kwh=KWH\n\
l=LTR\n\
lb=LBR\n\
lbs=LBR\n\
liter=LTR\n\
liters=LTR\n\
litre=LTR\n\
litres=LTR\n\
lt=LTR\n\
ltr=LTR\n\
ltrs=LTR\n\
m=MTR\n\
m2=MTK\n\
m3=MTQ\n\
meter=MTR\n\
meters=MTR\n\
metre=MTR\n\
metres=MTR\n\
metricton=TNE\n\
mg=MGM\n\
milligram=MGM\n\
milliliter=MLT\n\
millilitre=MLT\n\
ml=MLT\n\
mm=MMT\n\
mt=TNE\n\
mtrs=MTR\n\
m²=MTK\n\
m³=MTQ\n\
nos=H87\n\
one=C62\n\
ounce=ONZ\n\
ounces=ONZ\n\
oz=ONZ\n\
paar=PR\n\
paia=PR\n\
paio=PR\n\
pair=PR\n\
paire=PR\n\
paires=PR\n\
pairs=PR\n\
par=PR\n\
para=PR\n\
pares=PR\n\
pary=PR\n\
pc=H87\n\
pce=H87\n\
pces=H87\n\
pcs=H87\n\
peca=H87\n\
pecas=H87\n\
pezzi=H87\n\
pezzo=H87\n\
piece=H87\n\
pieces=H87\n\
pieza=H87\n\
piezas=H87\n\
pound=LBR\n\
pounds=LBR\n\
prs=PR\n\
pst=H87\n\
pz=H87\n\
pza=H87\n\
pzas=H87\n\
pzs=H87\n\
quilo=KGM\n\
quilograma=KGM\n\
quilogramas=KGM\n\
quilos=KGM\n\
set=SET\n\
sets=SET\n\
sqft=FTK\n\
sqm=MTK\n\
stk=H87\n\
stuck=H87\n\
stuk=H87\n\
stuks=H87\n\
szt=H87\n\
sztuk=H87\n\
sztuka=H87\n\
sztuki=H87\n\
t=TNE\n\
tonne=TNE\n\
tonnes=TNE\n\
u=C62\n\
ud=C62\n\
uds=C62\n\
un=C62\n\
und=C62\n\
unidad=C62\n\
unidade=C62\n\
unidades=C62\n\
unit=C62\n\
unita=C62\n\
unite=C62\n\
unites=C62\n\
units=C62\n\
yard=YRD\n\
yards=YRD\n\
yd=YRD\n\
yds=YRD\n\
г=GRM\n\
кг=KGM\n\
пара=PR\n\
шт=H87\n\
جرام=GRM\n\
حبة=H87\n\
زوج=PR\n\
غرام=GRM\n\
قطع=H87\n\
قطعة=H87\n\
كجم=KGM\n\
كغ=KGM\n\
キロ=KGM\n\
キログラム=KGM\n\
グラム=GRM\n\
セット=SET\n\
个=H87\n\
件=H87\n\
個=H87\n\
克=GRM\n\
公斤=KGM\n\
千克=KGM\n\
双=PR\n\
只=H87\n\
台=H87\n\
套=SET\n\
本=H87\n\
枚=H87\n\
点=H87\n\
足=PR",
);

/// Whether a code is one that people write in small letters and mean; of other codes small letters are mostly somebody's
/// abbreviation.
#[rustfmt::skip]
fn is_usual(code: &[u8]) -> bool {
    matches!(
        code,
        b"c62" | b"clt" | b"cmk" | b"cmt" | b"cen" | b"dzn" | b"ea" | b"fot" | b"ftk" | b"gll" | b"grm" | b"gro" | b"h87"
            | b"inh" | b"kgm" | b"kmt" | b"ktm" | b"lbr" | b"ltr" | b"mgm" | b"mil" | b"mlt" | b"mmt" | b"mtk" | b"mtq"
            | b"mtr" | b"npr" | b"onz" | b"oza" | b"pr" | b"set" | b"smi" | b"tne" | b"yrd"
    )
}

/// The unit that a symbol or word stands for (`kg`, `pcs`, `lb`), or a usual code in any case.
///
/// What people commonly mean wins over a like-spelt code: `stk` is pieces, not cigarettes; `ct` carats, not cartons. Small
/// letters that are a code only by chance, such as `ctn`, which is a carton and not a content ton, give nothing.
///
/// ```
/// use declarant::codes::unit;
/// assert_eq!(unit::alias("kg").unwrap().code(), "KGM");
/// assert_eq!(unit::alias("Pcs.").unwrap().code(), "H87");
/// assert_eq!(unit::alias("kgm").unwrap().code(), "KGM");
/// assert!(unit::alias("ctn").is_none());
/// assert!(unit::alias("kg/m").is_none());
/// assert!(unit::alias("wheelbarrow").is_none());
/// ```
pub fn alias(name: &str) -> Option<Unit> {
    let folded = fold::fold(name)?;
    let folded = folded.as_bytes();
    let unit = if let Some(code) = ALIASES.code(folded) {
        find(code)?
    } else {
        let usual = std::str::from_utf8(folded).ok().filter(|_| is_usual(folded))?;
        find(&usual.to_ascii_uppercase())?
    };
    // The tariff writes pieces as p/st.
    (!is_ratio(name) || unit.measures() == Quantity::Count).then_some(unit)
}

/// The unit that a mass is in, by its code or by what people write instead of it.
pub(crate) fn of_mass(text: &str) -> Option<Unit> {
    let is_mass = |unit: &Unit| unit.measures() == Quantity::Mass;
    let current = find(text).filter(|unit| !unit.is_retired() && is_mass(unit));
    current.or_else(|| alias(text).filter(is_mass)).or_else(|| find(text))
}

/// The current unit whose code it is in other letters than capitals; whether it is meant isn't sure.
pub(crate) fn by_chance(name: &str) -> Option<Unit> {
    find(&abbreviated(name).to_ascii_uppercase()).filter(|unit| !unit.is_retired())
}

/// A name without blanks around it and the dot behind an abbreviation.
fn abbreviated(name: &str) -> &str {
    name.trim().trim_end_matches('.')
}

/// Whether a name is that of one unit by another, which is neither: `g/m`.
fn is_ratio(name: &str) -> bool {
    name.contains(['/', '%'])
}

/// The kind of package that a word or a compound code in any case names: `ctn`, `boxes`, `xbx`.
pub(crate) fn package(name: &str) -> Option<Package> {
    let name = abbreviated(name);
    let compound = name.get(1..).filter(|_| name.starts_with(['x', 'X']) && name.len() == 3);
    let code = match compound {
        Some(code) => package::find(&code.to_ascii_uppercase()).map(Package::code),
        // Two characters are a code of Recommendation 21 or of Recommendation 20: which, nobody can say.
        // Who writes that something isn't available names no package.
        None if name.len() > 2 && !is_ratio(name) => package::alias(name).filter(|code| *code != "NA"),
        None => None,
    };
    package::find(code?)
}

/// Whether two units are of one size, or the same.
pub(crate) fn is_same(one: Unit, other: Unit) -> bool {
    one == other || one.kilograms().is_some() && one.kilograms() == other.kilograms()
}

fn explain(code: &str, on: Option<Day>) -> Option<Entry> {
    // What people mean wins over a retired code of that spelling: KG is a kilogram, not the keg it once was.
    let exact = find(code).filter(|unit| !unit.is_retired());
    let upper = code.to_ascii_uppercase();
    let Some(unit) = exact.or_else(|| alias(code)).or_else(|| find(&upper)) else {
        if let Some(package) = counted(&upper) {
            let entry = entry(LIST.name, &upper, package.name(), package.status(), on);
            return Some(entry.note("Counts packages: X and a code of Recommendation 21."));
        }
        let row = TARIFF.iter().find(|row| row.0.eq_ignore_ascii_case(code))?;
        let entry = entry(LIST.name, row.0, row.2, Status::UserAssigned, on);
        return Some(entry.note("A unit of the European Union's tariff, not of Recommendation 20."));
    };
    let label = match unit.name() {
        "" => "a unit that goods are not measured in",
        name => name,
    };
    let measures = match unit.measures() {
        Quantity::Mass => "Measures mass.",
        Quantity::Length => "Measures length.",
        Quantity::Area => "Measures area.",
        Quantity::Volume => "Measures volume.",
        Quantity::Count => "Counts pieces.",
        Quantity::Energy => "Measures energy.",
        Quantity::Time => "Measures time.",
        Quantity::Other => "",
    };
    let retired =
        if unit.is_retired() { "No longer in the last revision; some customs still use retired codes." } else { "" };
    Some(entry(LIST.name, unit.code().as_str(), label, unit.status(), on).note(measures).note(retired))
}
