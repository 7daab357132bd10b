//! Whether the addresses of a country have a postcode, and whether those who live there know it.
//!
//! Source: UPU, postal addressing systems of the member countries; libaddressinput on what address forms demand.

pub(crate) mod forms;

/// How usual a postcode is in a country's addresses.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Usage {
    /// It belongs in an address.
    Usual,
    /// There are postcodes, but few people know theirs, and letters arrive without.
    Seldom,
    /// Most addresses have none: a system is being brought in, or the number of a box is written in its place.
    Rare,
    /// There are none.
    None,
}

/// The countries and territories where a postcode isn't usual.
const ROWS: [(Usage, &str); 3] = [
    (
        Usage::None,
        "AE AG AO AW BF BI BJ BQ BS BW BZ CD CF CG CI CK CM CW DJ DM ER FJ GA GD GM GQ GY HK KI KM KN KP ML MO MR NU QA \
         RW SB SC SL SR ST SX SY TG TK TO TV UG VU YE ZW",
    ),
    (Usage::Rare, "AN BO GH IE JM LC LY MW NR PA SS TD TF TL"),
    (
        Usage::Seldom,
        "AF AI AQ BB BH BM BT CL CO CR CV DO EC EG ET GI GN GT GW HN HT IQ JO KE KH KW KY LA LB LR LS MG MM MS MU MZ NA \
         NE NG NI NP OM PE PS PY SD SN SO SV SZ TC TT TZ VC VE VG VN WS ZM",
    ),
];

/// How usual a postcode is in the addresses of a country, whose code is in capitals.
pub(crate) fn usage(country: [u8; 2]) -> Usage {
    let has_it = |codes: &str| codes.as_bytes().split(|byte| *byte == b' ').any(|code| code == country);
    ROWS.into_iter().find(|(_, codes)| has_it(codes)).map_or(Usage::Usual, |(usage, _)| usage)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::codes::country;

    #[test]
    fn each_country_is_known_and_listed_once() {
        let mut all: Vec<&str> = ROWS.iter().flat_map(|(_, codes)| codes.split(' ')).collect();
        assert!(all.iter().all(|code| country::find(code).is_some()));
        all.sort_unstable();
        assert!(all.windows(2).all(|pair| pair[0] < pair[1]));
    }
}
