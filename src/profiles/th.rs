//! Thailand: from the first baht.
//!
//! Announcement 219/2568 exempts an article only if its customs value is one baht at most; it repealed 191/2561, by which
//! THB 1,500 were free. Both are told by DHL and law firms, which quote them.

use super::*;

pub(super) static PROFILE: Profile = Profile {
    duty_relief: &[
        press(
            Day::of(2018, 7, 31),
            &[up_to(1500, "THB").cif()],
            "announcement 191/2561 of Thai Customs, told by the press",
        ),
        press(
            Day::of(2026, 1, 1),
            &[up_to(1, "THB").cif().per(Per::Article)],
            "announcement 219/2568 of Thai Customs, told by DHL and the press",
        ),
    ],
    tax_relief: &[press(
        Day::of(2024, 7, 5),
        &[up_to(1, "THB").cif().per(Per::Article)],
        "Thai Customs, told by DHL and the press",
    )],
    tax: &[press(Day::of(2024, 7, 5), &[percent(7, 0)], "Thai Customs, told by DHL and the press")],
    ..Profile::new("TH", "Thailand")
};
