//! Kinds of package: UN/ECE Recommendation 21.
//!
//! Both of the last code lists of the recommendation, two characters a code. E-invoicing writes the same codes with an
//! `X` in front; [`alias`] takes that off.

use super::tables::package as table;
use super::{Aliases, Entry, List, Status, entry, fold};
use crate::day::Day;

pub(super) const LIST: List = List {
    name: "package",
    title: "Kinds of package",
    keeper: "UN/ECE",
    edition: "Recommendation 21, revision 12",
    complete: true,
    find: explain,
};

/// A kind of package.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Package(u16);

/// The kind of package of a code in capitals.
///
/// ```
/// use declarant::codes::package;
/// assert_eq!(package::find("CT").unwrap().name(), "carton");
/// assert!(package::find("ct").is_none());
/// ```
pub fn find(code: &str) -> Option<Package> {
    table::TABLE.position(code).map(Package)
}

/// Every code, in alphabetical order.
pub fn all() -> impl Iterator<Item = Package> {
    (0..table::TABLE.len() as u16).map(Package)
}

impl Package {
    /// The two-character code.
    pub fn code(self) -> &'static str {
        table::TABLE.key(self.0)
    }

    /// The English name.
    pub fn name(self) -> &'static str {
        table::TABLE.label(self.0)
    }

    /// How the code stands in the recommendation.
    pub fn status(self) -> Status {
        let retired = table::RETIRED.split('\n').any(|code| code == self.code());
        if retired { Status::Withdrawn { last: None } } else { Status::Current }
    }
}

/// What people write instead of the code, folded and sorted.
pub(super) static ALIASES: Aliases = Aliases::new(
    "\
bag=BG\n\
bags=BG\n\
barrel=BA\n\
barrels=BA\n\
bdl=BE\n\
bottle=BO\n\
bottles=BO\n\
box=BX\n\
boxes=BX\n\
btl=BO\n\
btls=BO\n\
bucket=BJ\n\
buckets=BJ\n\
bundle=BE\n\
bundles=BE\n\
carton=CT\n\
cartons=CT\n\
case=CS\n\
cases=CS\n\
crate=CR\n\
crates=CR\n\
ctn=CT\n\
ctns=CT\n\
drum=DR\n\
drums=DR\n\
envelope=EN\n\
envelopes=EN\n\
jar=JR\n\
jars=JR\n\
pack=PK\n\
package=PK\n\
packages=PK\n\
packet=PA\n\
packets=PA\n\
packs=PK\n\
pail=PL\n\
pails=PL\n\
pallet=PX\n\
pallets=PX\n\
parcel=PC\n\
parcels=PC\n\
pkg=PK\n\
pkgs=PK\n\
pkt=PA\n\
pkts=PA\n\
plt=PX\n\
polybag=44\n\
polybags=44\n\
reel=RL\n\
reels=RL\n\
roll=RO\n\
rolls=RO\n\
sachet=SH\n\
sachets=SH\n\
sack=SA\n\
sacks=SA\n\
spool=SO\n\
spools=SO\n\
tin=TN\n\
tins=TN\n\
tub=TB\n\
tube=TU\n\
tubes=TU\n\
tubs=TB",
);

/// The code that a word stands for; a code in any case, with or without the `X` of e-invoicing, stands for itself.
///
/// ```
/// use declarant::codes::package;
/// assert_eq!(package::alias("box"), Some("BX"));
/// assert_eq!(package::alias("XBX"), Some("BX"));
/// ```
pub fn alias(name: &str) -> Option<&'static str> {
    let folded = fold::fold(name)?;
    let name = folded.as_bytes();
    let code = match name {
        [a, b] | [b'x', a, b] => [a.to_ascii_uppercase(), b.to_ascii_uppercase()],
        _ => return ALIASES.code(name),
    };
    if let Some(package) = std::str::from_utf8(&code).ok().and_then(find) {
        return Some(package.code());
    }
    ALIASES.code(name)
}

fn explain(code: &str, on: Option<Day>) -> Option<Entry> {
    let package = find(alias(code)?)?;
    Some(entry(LIST.name, package.code(), package.name(), package.status(), on))
}
