//! Generated from schemas/hazards.csv by `UPDATE=1 cargo test --test tables`.

/// For each kind of dangerous goods the HS codes whose goods are all so, those of which some are, and others beside
/// which words count.
#[rustfmt::skip]
pub(super) static CODES: [[&str; 3]; 9] = [
    ["850650 850760", "", "84 85 87 88 90 91 95"], // lithium-battery
    ["", "", "64 84 85 87-91 94-96"], // spare-battery
    ["871160", "", "85 87 95"], // vehicle
    ["854340", "", "24 85"], // vaporiser
    ["850710 850720", "", "85 87"], // lead-battery
    ["271012 330300 360610 381400", "3208 321000 33011 33012 330430 330720 330790 350610 350691 380894", "22 27 29 30 32-36 38"], // flammable
    ["271112-271114 330530", "842410", "27-30 32-36 38-40 73 82 84 93-96"], // aerosol
    ["961310 961320", "", "36 96"], // lighter
    ["360500", "", "36 44"], // match
];

/// For each chapter of the HS the kinds that its codes may be of, a bit each.
#[rustfmt::skip]
pub(super) static CHAPTERS: [u16; 100] = [
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 96, 0, 0, 0, 0, 32, 96, 0, 32, 288, 0, 32, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 64, 25, 0, 4, 0, 0, 0, 0, 0, 0, 0, 0, 128, 0, 0, 0,
];
