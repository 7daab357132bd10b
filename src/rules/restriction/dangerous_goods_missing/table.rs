//! Generated from schemas/hazards.csv by `UPDATE=1 cargo test --test tables`.

/// For each kind of dangerous goods the HS codes whose goods are all so, those of which some are, and others beside
/// which words count.
#[rustfmt::skip]
pub(super) static CODES: [[&str; 3]; 9] = [
    ["850650 850760", "", "8471 8473 8504-8509 8512 8513 8517-8519 8525-8529 8531 8539 8543 8708 8711-8714 88 9005-9007 9013 9018 9019 91 9503 9504"], // lithium-battery
    ["", "", "64 84 85 87-91 94-96"], // spare-battery
    ["871160", "", "8703 8711-8713 8716 95"], // vehicle
    ["854340", "", "24 85"], // vaporiser
    ["850710 850720", "", "85 87"], // lead-battery
    ["271012 330300 360610 381400", "3208 321000 33011 33012 330430 330720 330790 350610 350691 380894", "22 27 29 30 32 3302-3305 330710-330730 330790 340130 3402 3403 3405 35 3606 3805 3808-3810 3820 3824"], // flammable
    ["271112-271114 330530", "842410", "27-30 32-36 38 7310 7311 7613 8210 8424 9304 9505 9613"], // aerosol
    ["961310 961320", "", "360610 961380"], // lighter
    ["360500", "", "36 44"], // match
];

/// The headings of the HS, and chapters, whose goods may be of a kind, each with the kind.
#[rustfmt::skip]
pub(super) static HEADINGS: [(u16, u8); 21] = [
    (2710, 5), (2711, 6), (3208, 5), (3210, 5), (3301, 5), (3303, 5), (3304, 5), (3305, 6), (3307, 5), (3506, 5),
    (3605, 8), (3606, 5), (3808, 5), (3814, 5), (8424, 6), (8506, 0), (8507, 0), (8507, 4), (8543, 3), (8711, 2),
    (9613, 7),
];
