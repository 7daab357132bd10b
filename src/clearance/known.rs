//! The ways of clearing a parcel that are known, in words, for `declarant explain`.

use super::schemes::{
    ALL, ALWAYS, EXCISE, FOOD, How, Most, PERFUME, QUOTA, RESTRICTED, Reach, SURCHARGED, Scheme, Sent, Want,
};
use crate::day::Day;
use crate::territories::{Address, Area, Location};

/// A way of clearing a parcel, by the name that reports have it by.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct KnownWay {
    /// The name.
    pub name: &'static str,
    /// What it is called.
    pub title: &'static str,
    /// The category of the WCO Immediate Release Guidelines of what goes by it.
    pub category: u8,
    /// Where it is: a country, `EU`, or `GB to Northern Ireland`.
    pub place: String,
    /// Its first day. `None` if it has been there longer than the law that is known.
    pub from: Option<Day>,
    /// The first day after its end.
    pub until: Option<Day>,
    /// Which parcels may go by it.
    pub parcels: Vec<String>,
    /// What it asks for, a sentence each.
    pub wants: Vec<String>,
    /// What this is known from.
    pub source: &'static str,
}

/// What the ways of each place are known from, and what each source is good for.
static SOURCES: &[(&str, &str)] = &[
    (
        "EU",
        "Directive 2006/112/EC, title XII chapter 6 section 4 (IOSS) and chapter 7 (special arrangement); Delegated Regulation \
         (EU) 2015/2446, article 143a, and German customs on ATLAS-IMPOST (H7). Since July 2026 H7 is known to go on for sales \
         to consumers from reports on its codes F48, F49 and F53 only, and for firms nothing was seen",
    ),
    (
        NORTHERN_IRELAND,
        "HM Revenue and Customs on parcels to Northern Ireland, its guides for express operators and parcel carriers of May 2025",
    ),
    (
        "GB",
        "HM Revenue and Customs on overseas goods sold directly to customers; its bulk declaration with reduced data is known \
         from handbooks",
    ),
    (
        "AU",
        "Australian Taxation Office on low value imported goods; Australian Border Force on self-assessed clearance",
    ),
    ("NZ", "Inland Revenue on low-value imported goods"),
    ("SG", "Singapore Customs and the Inland Revenue Authority of Singapore on low-value goods"),
    ("NO", "the Norwegian Tax Administration on VOEC"),
    ("CH", "Federal Tax Administration on mail-order sellers (2019) and platforms (2025)"),
    ("CL", "the press on Law 21.713"),
    ("CN", "the press on the rules of 2019 for cross-border retail and on personal post"),
    ("BR", "the press on Remessa Conforme"),
    (
        "US",
        "19 CFR 143.21 (informal entry up to 2500 USD); FR Doc. 2025-16802; the press and notes on FR Doc. 2026-12669 and on \
         the answers of Customs and Border Protection (post since July 2026)",
    ),
];

const NORTHERN_IRELAND: &str = "GB to Northern Ireland";

/// The ways of clearing a parcel to a country or to `EU` on a day or later, the best first, as far as they are known.
///
/// What a profile grants by itself, such as a relief for gifts, isn't among them.
///
/// ```
/// let ways = declarant::clearance::ways_to("FR", "2026-11-28".parse().unwrap());
/// let ioss = &ways[0];
/// assert_eq!((ioss.name, ioss.category, ioss.place.as_str()), ("eu-ioss", 3, "EU"));
/// assert!(ioss.parcels.iter().any(|which| which.contains("up to the limit")), "{:?}", ioss.parcels);
/// ```
pub fn ways_to(place: &str, on: Day) -> Vec<KnownWay> {
    let code = <[u8; 2]>::try_from(place.as_bytes()).ok();
    let there = code.map(|code| Location::of(code, Address::default(), Some(on)));
    let is_in = |area: Area, of: fn(&Location) -> Area| {
        there.as_ref().is_some_and(|there| of(there) == area) || place == "EU" && area == Area::Eu
    };
    let is_there = |scheme: &&Scheme| match scheme.reach {
        Reach::Customs(area) => is_in(area, Location::customs),
        Reach::Tax(area) => is_in(area, Location::import_vat),
        Reach::IrishSea => place == "GB" || place == "XI",
    };
    let is_left = |scheme: &&Scheme| scheme.days.1.is_none_or(|until| on < until);
    ALL.iter().filter(is_there).filter(is_left).map(Scheme::known).collect()
}

/// Every way of clearing a parcel that is known.
///
/// A way whose conditions changed is there once for each version of them.
///
/// ```
/// assert_eq!(declarant::clearance::ways().filter(|way| way.name == "eu-h7").count(), 2);
/// ```
pub fn ways() -> impl Iterator<Item = KnownWay> {
    ALL.iter().map(Scheme::known)
}

impl Scheme {
    fn known(&self) -> KnownWay {
        let (from, until) = self.days;
        let place = match self.reach {
            Reach::Customs(area) | Reach::Tax(area) => name_of(area),
            Reach::IrishSea => NORTHERN_IRELAND.to_owned(),
        };
        KnownWay {
            name: self.title.name,
            title: self.title.said(),
            category: self.category,
            from: Some(from).filter(|from| *from != ALWAYS),
            until,
            parcels: self.parcels(),
            wants: self.wants.iter().map(Want::known).collect(),
            source: SOURCES.iter().find(|(known, _)| *known == place).map_or("", |(_, source)| source),
            place,
        }
    }

    fn parcels(&self) -> Vec<String> {
        let mut parcels = Vec::new();
        let (between, unsettled) = (self.between.join(", "), self.unsettled.join(", "));
        let sales = if self.for_sales { " sales" } else { "" };
        match (between.is_empty(), unsettled.is_empty()) {
            (true, _) if self.for_sales => parcels.push("sales".to_owned()),
            (true, _) => {}
            (false, true) => parcels.push(format!("{between}{sales}")),
            (false, false) => parcels.push(format!("{between}{sales}; whether {unsettled} isn't settled")),
        }
        match self.how {
            How::Any => {}
            How::Post => parcels.push("by post".to_owned()),
            How::NotPost => parcels.push("in any other way than by post".to_owned()),
            How::AirOrPost => parcels.push("by air, by courier or by post".to_owned()),
        }
        match self.sent {
            Sent::Anywhere => {}
            Sent::From(known) => parcels.push(format!("sent from {}", known.join(", "))),
            Sent::NotFrom(known) => parcels.push(format!("not sent from {}", known.join(", "))),
        }
        match self.most {
            Most::Any => {}
            Most::Profile(scheme) => parcels.push(format!("up to the limit that the profile has for {scheme}")),
            Most::Goods(amount, currency) => parcels.push(format!("goods up to {amount} {currency}")),
            Most::Article(amount, currency) => parcels.push(format!("articles of up to {amount} {currency} each")),
        }
        if self.single {
            parcels.push("a single article that can't be divided may be worth more".to_owned());
        }
        parcels.extend(self.kilograms.map(|most| format!("up to {most} kg")));
        let kinds = |bits: u8| {
            let named = GOODS.iter().filter(|(bit, _)| bits & bit != 0);
            named.map(|(_, words)| *words).collect::<Vec<_>>().join(", ")
        };
        if self.closed != 0 {
            parcels.push(format!("not for {}", kinds(self.closed)));
        }
        if self.open != 0 {
            parcels.push(format!("whether {} may isn't settled", kinds(self.open)));
        }
        parcels.extend(self.without.map(|number| format!("not with a number of {number}")));
        parcels
    }
}

impl Want {
    fn known(&self) -> String {
        match self {
            Want::Told(sentence) => sentence.said().to_owned(),
            Want::Number(schemes) => format!("A number of the scheme {}.", schemes.join(" or ")),
            Want::Digits(digits) => format!("A tariff code of {digits} digits for each item."),
            Want::Origin => super::words::WANT_ORIGIN.said().to_owned(),
            Want::ItemId => super::words::WANT_ITEM_ID.said().to_owned(),
            Want::Recipient => "The number that the destination asks of the recipient.".to_owned(),
            Want::Eori => super::words::WANT_EORI.said().to_owned(),
        }
    }
}

static GOODS: [(u8, &str); 6] = [
    (EXCISE, "alcohol and tobacco"),
    (PERFUME, "perfume and toilet water"),
    (FOOD, "food, drink and tobacco"),
    (RESTRICTED, "restricted goods"),
    (QUOTA, "goods under a quota or an anti-dumping duty"),
    (SURCHARGED, "goods with a duty of chapter 98 or 99 on top of the tariff's"),
];

fn name_of(area: Area) -> String {
    match area {
        Area::Eu => "EU".to_owned(),
        Area::Eaeu => "EAEU".to_owned(),
        Area::State(code) => String::from_utf8_lossy(&code).into_owned(),
        Area::Own(name) => name.to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_way_has_a_source_and_every_source_ways() {
        for way in ways() {
            assert!(!way.source.is_empty(), "{} has no row in SOURCES for {}", way.name, way.place);
        }
        for (place, _) in SOURCES {
            assert!(ways().any(|way| way.place == *place), "SOURCES has {place}, where no way is");
        }
    }
}
