//! The simplified ways of the destinations, and the declarations that stand behind them: one row each, best first.
//!
//! What a profile tells by itself — the relief for gifts and that for small consignments — has no row here; see
//! [`reliefs`](super::reliefs). A limit stands here only where no list of the profile holds it.
//!
//! Their sources stand in [`known`](super::known), by place.

use super::words::{self, Sentence};
use crate::Decimal;
use crate::day::Day;
use crate::territories::Area;

/// Where a scheme is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Reach {
    /// In a customs area, whatever tax applies.
    Customs(Area),
    /// In a customs area, where its VAT applies.
    Tax(Area),
    /// Between Great Britain and Northern Ireland.
    IrishSea,
}

/// How a parcel must go.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum How {
    /// In any way.
    Any,
    /// By post.
    Post,
    /// In any other way than by post.
    NotPost,
    /// By air, couriers among them, or by post.
    AirOrPost,
}

impl How {
    /// Whether a parcel may go by a mode of transport, in the declaration's word.
    pub(crate) fn admits(self, mode: &str) -> bool {
        match self {
            How::Any => true,
            How::Post => mode == "post",
            How::NotPost => mode != "post",
            How::AirOrPost => matches!(mode, "air" | "express" | "post"),
        }
    }
}

/// Where the parcels of a scheme are sent from.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Sent {
    /// From anywhere.
    Anywhere,
    /// From one of these countries.
    From(&'static [&'static str]),
    /// From another than these.
    NotFrom(&'static [&'static str]),
}

impl Sent {
    /// Whether parcels from a country may be meant. One whose country isn't known is from another.
    pub(crate) fn admits(self, country: Option<&str>) -> bool {
        let is_one = |known: &[&str]| country.is_some_and(|country| known.contains(&country));
        match self {
            Sent::Anywhere => true,
            Sent::From(known) => is_one(known),
            Sent::NotFrom(known) => !is_one(known),
        }
    }
}

/// The limit of a scheme.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Most {
    /// None.
    Any,
    /// That of the profile's scheme with this kind of number.
    Profile(&'static str),
    /// So much of the currency for the goods of a consignment.
    Goods(i64, &'static str),
    /// So much of the currency for each article.
    Article(i64, &'static str),
}

/// What else must be there, in the order in which it is asked for.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Want {
    /// What a declaration can't say.
    Told(&'static Sentence),
    /// A number of the seller or platform of one of these schemes.
    Number(&'static [&'static str]),
    /// A tariff code of so many digits.
    Digits(usize),
    /// The origin of each item.
    Origin,
    /// The number of the postal item.
    ItemId,
    /// The number that the profile asks of the recipient.
    Recipient,
    /// The EORI number of a firm that receives the goods.
    Eori,
}

/// A way of clearing a parcel.
#[derive(Debug)]
pub(crate) struct Scheme {
    /// Its name and its title.
    pub(crate) title: &'static Sentence,
    /// The category of the WCO Immediate Release Guidelines of what goes by it.
    pub(crate) category: u8,
    /// Where it is.
    pub(crate) reach: Reach,
    /// Its first day, and the first day after its end.
    pub(crate) days: (Day, Option<Day>),
    /// Whether its days are those of the sale.
    pub(crate) by_sale: bool,
    /// The relationships that it is for; empty for all.
    pub(crate) between: &'static [&'static str],
    /// Relationships for which that isn't settled.
    pub(crate) unsettled: &'static [&'static str],
    /// Whether it is for sales only.
    pub(crate) for_sales: bool,
    /// How the parcel must go.
    pub(crate) how: How,
    /// Where it is sent from.
    pub(crate) sent: Sent,
    /// Up to which value.
    pub(crate) most: Most,
    /// Whether a single article may be worth more.
    pub(crate) single: bool,
    /// Up to which mass in kilograms.
    pub(crate) kilograms: Option<Decimal>,
    /// Goods that it isn't for: bits of [`goods`](super::goods).
    pub(crate) closed: u8,
    /// Goods for which that isn't settled.
    pub(crate) open: u8,
    /// A number whose presence excludes it.
    pub(crate) without: Option<&'static str>,
    /// What it asks for.
    pub(crate) wants: &'static [Want],
}

/// Alcohol and tobacco.
pub(crate) const EXCISE: u8 = 1;
/// Perfume and toilet water.
pub(crate) const PERFUME: u8 = 2;
/// Food, drink and tobacco.
pub(crate) const FOOD: u8 = 4;
/// What is prohibited or needs papers.
pub(crate) const RESTRICTED: u8 = 8;
/// What is under a quota or an anti-dumping duty.
pub(crate) const QUOTA: u8 = 16;
/// What bears a duty of its own on top of the tariff.
pub(crate) const SURCHARGED: u8 = 32;
/// What closes every low-value way.
pub(crate) const CLOSING: u8 = EXCISE | RESTRICTED | QUOTA;

/// The first day of what has been there longer than the law that is known.
pub(crate) const ALWAYS: Day = Day::of(2000, 1, 1);
const EU: Reach = Reach::Customs(Area::Eu);
const EU_TAX: Reach = Reach::Tax(Area::Eu);
const REFORM: Day = Day::of(2026, 7, 1);
/// The dates of the rules on post to the United States.
const US_POST: [Day; 4] = [Day::of(2025, 8, 29), Day::of(2026, 7, 24), Day::of(2026, 9, 22), Day::of(2026, 10, 22)];

const fn of(state: &[u8; 2]) -> Reach {
    Reach::Tax(Area::State(*state))
}

impl Scheme {
    /// A simplified way for anything of low value, from a day on.
    const fn new(title: &'static Sentence, reach: Reach, from: Day) -> Self {
        Self {
            title,
            category: 3,
            reach,
            days: (from, None),
            by_sale: false,
            between: &[],
            unsettled: &[],
            for_sales: false,
            how: How::Any,
            sent: Sent::Anywhere,
            most: Most::Any,
            single: false,
            kilograms: None,
            closed: CLOSING,
            open: 0,
            without: None,
            wants: &[],
        }
    }

    /// The same, for what firms sell to private persons up to a limit.
    const fn sold(self, most: Most, wants: &'static [Want]) -> Self {
        Self { between: &["b2c"], for_sales: true, most, wants, ..self }
    }

    /// A full declaration, which serves for anything.
    const fn full(title: &'static Sentence, reach: Reach, wants: &'static [Want]) -> Self {
        Self { category: 4, closed: 0, wants, ..Self::new(title, reach, ALWAYS) }
    }
}

/// The areas of which every simplified way is here, so that what goes by none of them needs a full declaration.
pub(crate) static COMPLETE: &[Area] = &[
    Area::Eu,
    Area::State(*b"AU"),
    Area::State(*b"BR"),
    Area::State(*b"CL"),
    Area::State(*b"CN"),
    Area::State(*b"GB"),
    Area::State(*b"NO"),
    Area::State(*b"NZ"),
    Area::State(*b"SG"),
    Area::State(*b"US"),
];

/// What comes to China by post.
const CN_POST: Scheme = Scheme {
    between: &["b2c", "c2c"],
    how: How::Post,
    most: Most::Goods(1000, "CNY"),
    single: true,
    wants: &[Want::Recipient],
    ..Scheme::new(&words::CN_POST, of(b"CN"), Day::of(2010, 9, 1))
};
/// Parcels from there have a lower limit.
const NEAR_CHINA: &[&str] = &["HK", "MO", "TW"];
const SELLER: Want = Want::Told(&words::WANT_REGISTRATION);

/// The schemes, by place, and of one place the best first.
pub(crate) static ALL: &[Scheme] = &[
    // The European Union.
    Scheme { open: PERFUME, ..Scheme::new(&words::EU_IOSS, EU_TAX, Day::of(2021, 7, 1)) }
        .sold(Most::Profile("eu-ioss"), &[Want::Number(&["eu-ioss"]), Want::Digits(6)]),
    Scheme {
        between: &["b2c", "c2c"],
        unsettled: &["b2b", "c2b"],
        most: Most::Goods(150, "EUR"),
        without: Some("eu-ioss"),
        open: PERFUME,
        wants: &[Want::Told(&words::WANT_CARRIER), Want::Digits(6)],
        ..Scheme::new(&words::EU_SPECIAL, EU_TAX, Day::of(2021, 7, 1))
    },
    Scheme {
        most: Most::Goods(150, "EUR"),
        closed: CLOSING | PERFUME,
        wants: &[Want::Digits(6)],
        days: (Day::of(2021, 7, 1), Some(REFORM)),
        ..Scheme::new(&words::EU_H7, EU, ALWAYS)
    },
    Scheme {
        between: &["b2c", "c2c"],
        unsettled: &["b2b", "c2b"],
        most: Most::Goods(150, "EUR"),
        open: PERFUME,
        wants: &[Want::Digits(6)],
        ..Scheme::new(&words::EU_H7, EU, REFORM)
    },
    Scheme::full(&words::EU_H1, EU, &[Want::Eori, Want::Digits(10), Want::Origin]),
    Scheme::full(&words::EU_STANDARD, EU_TAX, &[]),
    // Great Britain to Northern Ireland.
    Scheme {
        category: 2,
        between: &["c2c"],
        closed: RESTRICTED,
        ..Scheme::new(&words::XI_PRIVATE, Reach::IrishSea, Day::of(2025, 5, 1))
    },
    Scheme {
        category: 2,
        between: &["b2c", "c2b"],
        kilograms: Some(Decimal::of(315, 1)),
        closed: RESTRICTED,
        wants: &[Want::Told(&words::WANT_CARRIER)],
        ..Scheme::new(&words::XI_CARRIER, Reach::IrishSea, Day::of(2025, 5, 1))
    },
    Scheme {
        between: &["b2b"],
        closed: RESTRICTED,
        wants: &[Want::Told(&words::WANT_SCHEME), Want::Digits(6)],
        ..Scheme::new(&words::XI_MARKET, Reach::IrishSea, Day::of(2025, 5, 1))
    },
    // The United Kingdom.
    Scheme {
        between: &["b2b"],
        open: PERFUME,
        ..Scheme::new(&words::GB_REVERSE, of(b"GB"), Day::of(2021, 1, 1))
            .sold(Most::Profile("gb-vat"), &[Want::Told(&words::WANT_BUYER), Want::Digits(6)])
    },
    Scheme {
        between: &["b2c", "b2b"],
        open: PERFUME,
        ..Scheme::new(&words::GB_LOW_VALUE, of(b"GB"), Day::of(2021, 1, 1))
            .sold(Most::Profile("gb-vat"), &[Want::Number(&["gb-vat"]), Want::Digits(6)])
    },
    Scheme {
        open: PERFUME,
        most: Most::Goods(135, "GBP"),
        wants: &[Want::Told(&words::WANT_CARRIER), Want::Digits(6)],
        ..Scheme::new(&words::GB_REDUCED, of(b"GB"), Day::of(2021, 1, 1))
    },
    // Australia and New Zealand.
    Scheme::new(&words::AU_LOW_VALUE, of(b"AU"), Day::of(2018, 7, 1))
        .sold(Most::Profile("au-arn"), &[Want::Number(&["au-arn", "au-abn"])]),
    Scheme { most: Most::Goods(1000, "AUD"), ..Scheme::new(&words::AU_SAC, of(b"AU"), Day::of(2018, 7, 1)) },
    Scheme::new(&words::NZ_LOW_VALUE, of(b"NZ"), Day::of(2019, 12, 1))
        .sold(Most::Profile("nz-ird"), &[Want::Number(&["nz-ird"])]),
    // Singapore.
    Scheme { how: How::AirOrPost, ..Scheme::new(&words::SG_LOW_VALUE, of(b"SG"), Day::of(2023, 1, 1)) }
        .sold(Most::Article(400, "SGD"), &[SELLER]),
    // Norway.
    Scheme { closed: CLOSING | FOOD, ..Scheme::new(&words::NO_VOEC, of(b"NO"), Day::of(2020, 4, 1)) }
        .sold(Most::Profile("no-voec"), &[Want::Number(&["no-voec"]), Want::Digits(6)]),
    // Switzerland.
    Scheme::new(&words::CH_MAIL_ORDER, of(b"CH"), Day::of(2019, 1, 1))
        .sold(Most::Any, &[Want::Number(&["ch-vat", "ch-uid"])]),
    // Chile.
    Scheme { by_sale: true, ..Scheme::new(&words::CL_LOW_VALUE, of(b"CL"), Day::of(2025, 10, 25)) }
        .sold(Most::Goods(500, "USD"), &[SELLER, Want::Recipient]),
    // China.
    Scheme { how: How::NotPost, single: true, ..Scheme::new(&words::CN_RETAIL, of(b"CN"), Day::of(2019, 1, 1)) }
        .sold(Most::Goods(5000, "CNY"), &[Want::Told(&words::WANT_LIST), Want::Recipient]),
    Scheme { sent: Sent::From(NEAR_CHINA), most: Most::Goods(800, "CNY"), ..CN_POST },
    Scheme { sent: Sent::NotFrom(NEAR_CHINA), ..CN_POST },
    // Brazil.
    Scheme::new(&words::BR_CERTIFIED, of(b"BR"), Day::of(2024, 8, 1))
        .sold(Most::Goods(3000, "USD"), &[Want::Told(&words::WANT_CERTIFICATE), Want::Recipient]),
    Scheme {
        most: Most::Goods(3000, "USD"),
        wants: &[Want::Recipient],
        ..Scheme::new(&words::BR_SIMPLIFIED, of(b"BR"), Day::of(2024, 8, 1))
    },
    // The United States.
    Scheme {
        how: How::Post,
        most: Most::Goods(2500, "USD"),
        days: (US_POST[0], Some(US_POST[1])),
        wants: &[Want::Origin, Want::ItemId],
        ..Scheme::new(&words::US_SHEET, of(b"US"), ALWAYS)
    },
    Scheme {
        how: How::Post,
        most: Most::Goods(2500, "USD"),
        days: (US_POST[1], Some(US_POST[3])),
        wants: &[Want::Told(&words::WANT_BROKER), Want::Digits(10), Want::Origin, Want::ItemId],
        ..Scheme::new(&words::US_POSTAL, of(b"US"), ALWAYS)
    },
    Scheme {
        how: How::Post,
        most: Most::Goods(2500, "USD"),
        closed: CLOSING | SURCHARGED,
        wants: &[
            Want::Told(&words::WANT_BROKER),
            Want::Told(&words::WANT_PLAIN),
            Want::Digits(10),
            Want::Origin,
            Want::ItemId,
        ],
        ..Scheme::new(&words::US_POSTAL, of(b"US"), US_POST[3])
    },
    Scheme {
        how: How::Post,
        most: Most::Goods(2500, "USD"),
        closed: EXCISE | QUOTA,
        wants: &[Want::Told(&words::WANT_BROKER), Want::Digits(10), Want::Origin, Want::ItemId],
        ..Scheme::new(&words::US_13, of(b"US"), US_POST[2])
    },
    Scheme {
        how: How::NotPost,
        most: Most::Goods(2500, "USD"),
        closed: QUOTA,
        open: EXCISE,
        wants: &[Want::Digits(10), Want::Origin],
        ..Scheme::new(&words::US_11, of(b"US"), US_POST[0])
    },
    Scheme::full(&words::US_01, of(b"US"), &[Want::Digits(10), Want::Origin]),
];
