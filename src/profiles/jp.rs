//! Japan: a reform is announced for 2028.
//!
//! The page of Japan Customs counts the total customs value, which includes freight and insurance: of a declaration, or by
//! post of a parcel. It names no first day. The limit is much older than its entry, which begins where the profile was
//! first needed. Gifts between private persons have the same limit, and it holds for them even where the articles are
//! otherwise excluded. Which articles these are is told by handbooks, so they are not settled. What is imported for
//! personal use, a gift included, counts by the wholesale price (answer 1405), which is said to be 60 % of the retail price.
//! So it isn't known whether what private persons get is within the limit if it costs more than JPY 10,000 and up to JPY
//! 16,666 without freight.

use super::*;

const SMALL: &str = "Japan Customs on small consignments, answer 1006";
const SINCE: Day = Day::of(2020, 1, 1);
/// Leather bags and gloves, knitted clothes, shoes.
const LISTED: Condition =
    Condition::Without("leather bags, knitted clothes and shoes", &[(4202, 4203), (6101, 6117), (6401, 6405)]);
/// What is for personal use may be counted with 60 % of its price, and 60 % of JPY 16,666 are within the limit.
const PERSONALLY: Relief = up_to(10_000, "JPY").cif().perhaps(16_666, "JPY");
const LIMITS: &[Relief] =
    &[PERSONALLY.when(&[C2C]), PERSONALLY.when(&[LISTED, B2C]), up_to(10_000, "JPY").cif().when(&[LISTED]), UNSETTLED];

pub(super) static PROFILE: Profile = Profile {
    duty_relief: &[authority(SINCE, LIMITS, SMALL)],
    tax_relief: &[
        authority(SINCE, LIMITS, SMALL),
        but(
            Status::Announced,
            press(
                Day::of(2028, 4, 1),
                &[NOTHING.when(&[Condition::Registered]), up_to(10_000, "JPY").cif()],
                "outline of the tax reform of 2026, told by the press",
            ),
        ),
    ],
    gift: &[authority(SINCE, &[PERSONALLY], SMALL)],
    remarks: in_words(&[
        &[reported(
            SINCE,
            "Liquor and tobacco tax are due at any value. Listed articles are outside the relief, unless they are private gifts: leather bags, knitted clothes and most shoes are said to be among them.",
            SMALL,
        )],
        &[reported(
            SINCE,
            "What is for personal use counts with 60 % of its retail price, gifts included.",
            "handbooks on imports into Japan",
        )],
    ]),
    recipient: &[reported(SINCE, &[], "the personal number must not be asked for")],
    ..Profile::new("JP", "Japan")
};
