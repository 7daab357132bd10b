//! How telephone numbers of a country are written from abroad.
//!
//! The country's code, whether the zero that is dialled within the country is dropped behind it, how many digits the number
//! has without code and zero, and an example. Lengths are kept wide: only a number outside them is certainly wrong.
//!
//! Source: ITU-T Recommendation E.164 and its list of assigned country codes; the national numbering plans that the
//! administrations have notified to the ITU (E.129 notifications), as of 2026. The examples are nobody's on purpose.

use std::cmp::Ordering;
use std::sync::OnceLock;

/// What is dialled in front of a number within its country, and what becomes of it from abroad.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Trunk {
    /// A zero, which is dropped from abroad.
    Zero,
    /// An eight, which is dropped from abroad.
    Eight,
    /// Nothing: the number is the same everywhere.
    Nothing,
    /// Nothing is dropped, and numbers may begin with a zero.
    Kept,
    /// It isn't known, or depends on the number.
    Unsure,
}

/// The numbering plan of a country.
#[derive(Debug)]
pub(crate) struct Plan {
    country: [u8; 2],
    /// The country's code.
    pub(crate) code: &'static str,
    /// What is dialled in front within the country.
    pub(crate) trunk: Trunk,
    /// How many digits a number has at least, without code and trunk prefix.
    pub(crate) least: usize,
    /// How many digits it has at most.
    pub(crate) most: usize,
    /// A number of that country as written from abroad.
    pub(crate) example: &'static str,
}

impl Plan {
    /// Whether digits in international form are those of the example.
    pub(crate) fn is_example(&self, number: &str) -> bool {
        self.example.bytes().filter(u8::is_ascii_digit).eq(number.bytes())
    }
}

const fn plan(
    country: &[u8; 2],
    code: &'static str,
    trunk: Trunk,
    least: usize,
    most: usize,
    example: &'static str,
) -> Plan {
    Plan { country: *country, code, trunk, least, most, example }
}

use Trunk::{Eight, Kept, Nothing, Unsure, Zero};

/// What is dialled in front of another country's code, besides 00: the country's own prefix, or those of its carriers, in
/// which an x is any digit.
pub(crate) fn exits(plan: &Plan) -> &'static str {
    match plan.code {
        "1" => "011",
        "7" | "375" | "993" => "810",
        "55" => "00xx",
        "56" => "1xx0",
        "57" => "00x 004xx",
        "61" => "001x",
        "62" => "001 00x 01017",
        "65" => "00x 01x",
        "66" | "855" | "976" => "00x",
        "81" => "010 001010 00xx010",
        "82" => "00x 003xx 007xx",
        "852" => "001 00x 006x 008x",
        "886" => "00x 01x",
        "972" => "01x",
        "234" => "009",
        "358" => "99x",
        _ => "",
    }
}

/// The plans, sorted by country.
#[rustfmt::skip]
static PLANS: &[Plan] = &[
    plan(b"AD", "376", Nothing, 6, 9, "+376 312 345"),
    plan(b"AE", "971", Zero, 7, 9, "+971 50 123 4567"),
    plan(b"AF", "93", Zero, 9, 9, "+93 70 123 4567"),
    plan(b"AL", "355", Zero, 7, 9, "+355 67 212 3456"),
    plan(b"AM", "374", Zero, 8, 8, "+374 77 123456"),
    plan(b"AR", "54", Unsure, 10, 11, "+54 9 11 2345-6789"),
    plan(b"AT", "43", Zero, 4, 13, "+43 664 123456"),
    plan(b"AU", "61", Zero, 6, 10, "+61 412 345 678"),
    plan(b"AX", "358", Zero, 5, 12, "+358 41 2345678"),
    plan(b"AZ", "994", Zero, 8, 9, "+994 40 123 45 67"),
    plan(b"BA", "387", Zero, 8, 9, "+387 61 123 456"),
    plan(b"BD", "880", Zero, 6, 10, "+880 1812 345678"),
    plan(b"BE", "32", Zero, 8, 9, "+32 470 12 34 56"),
    plan(b"BG", "359", Zero, 7, 9, "+359 43 012 345"),
    plan(b"BH", "973", Nothing, 8, 8, "+973 3600 1234"),
    plan(b"BO", "591", Unsure, 8, 8, "+591 71234567"),
    plan(b"BR", "55", Zero, 10, 11, "+55 11 96123-4567"),
    plan(b"BY", "375", Unsure, 9, 10, "+375 29 491 19 11"),
    plan(b"CA", "1", Nothing, 10, 10, "+1 506 234 5678"),
    plan(b"CG", "242", Kept, 9, 9, "+242 06 123 4567"),
    plan(b"CH", "41", Zero, 9, 9, "+41 78 123 45 67"),
    plan(b"CI", "225", Kept, 10, 10, "+225 01 23 45 6789"),
    plan(b"CL", "56", Nothing, 9, 9, "+56 2 2123 4567"),
    plan(b"CN", "86", Zero, 7, 12, "+86 138 0013 8000"),
    plan(b"CO", "57", Nothing, 10, 10, "+57 321 1234567"),
    plan(b"CR", "506", Nothing, 8, 10, "+506 8312 3456"),
    plan(b"CU", "53", Zero, 6, 10, "+53 5 1234567"),
    plan(b"CY", "357", Nothing, 8, 8, "+357 96 123456"),
    plan(b"CZ", "420", Nothing, 9, 9, "+420 601 123 456"),
    plan(b"DE", "49", Zero, 5, 13, "+49 1512 3456789"),
    plan(b"DK", "45", Nothing, 8, 8, "+45 34 41 23 45"),
    plan(b"DO", "1", Nothing, 10, 10, "+1 809 234 5678"),
    plan(b"DZ", "213", Zero, 8, 9, "+213 551 23 45 67"),
    plan(b"EC", "593", Zero, 8, 9, "+593 99 123 4567"),
    plan(b"EE", "372", Nothing, 7, 8, "+372 5123 4567"),
    plan(b"EG", "20", Zero, 8, 10, "+20 100 123 4567"),
    plan(b"ES", "34", Nothing, 9, 9, "+34 612 34 56 78"),
    plan(b"ET", "251", Zero, 9, 9, "+251 91 123 4567"),
    plan(b"FI", "358", Zero, 5, 12, "+358 41 2345678"),
    plan(b"FO", "298", Nothing, 6, 6, "+298 211234"),
    plan(b"FR", "33", Zero, 9, 9, "+33 6 12 34 56 78"),
    plan(b"GB", "44", Zero, 7, 10, "+44 7400 123456"),
    plan(b"GE", "995", Zero, 9, 9, "+995 555 12 34 56"),
    plan(b"GF", "594", Zero, 9, 9, "+594 694 20 12 34"),
    plan(b"GG", "44", Zero, 7, 10, "+44 7781 123456"),
    plan(b"GH", "233", Zero, 9, 9, "+233 23 123 4567"),
    plan(b"GI", "350", Nothing, 8, 8, "+350 57123456"),
    plan(b"GL", "299", Nothing, 6, 6, "+299 22 12 34"),
    plan(b"GP", "590", Zero, 9, 9, "+590 690 00 12 34"),
    plan(b"GR", "30", Nothing, 10, 10, "+30 691 234 5678"),
    plan(b"GT", "502", Nothing, 8, 8, "+502 5123 4567"),
    plan(b"GU", "1", Nothing, 10, 10, "+1 671 300 1234"),
    plan(b"HK", "852", Nothing, 8, 9, "+852 5123 4567"),
    plan(b"HN", "504", Nothing, 8, 8, "+504 9123-4567"),
    plan(b"HR", "385", Zero, 6, 9, "+385 92 123 4567"),
    plan(b"HU", "36", Unsure, 8, 9, "+36 20 123 4567"),
    plan(b"ID", "62", Zero, 7, 12, "+62 812-345-678"),
    plan(b"IE", "353", Zero, 7, 10, "+353 85 012 3456"),
    plan(b"IL", "972", Zero, 8, 9, "+972 50-234-5678"),
    plan(b"IM", "44", Zero, 7, 10, "+44 7924 123456"),
    plan(b"IN", "91", Zero, 10, 10, "+91 81234 56789"),
    plan(b"IQ", "964", Zero, 8, 10, "+964 791 234 5678"),
    plan(b"IR", "98", Zero, 4, 10, "+98 912 345 6789"),
    plan(b"IS", "354", Nothing, 7, 9, "+354 611 1234"),
    plan(b"IT", "39", Kept, 6, 11, "+39 312 345 6789"),
    plan(b"JE", "44", Zero, 7, 10, "+44 7797 712345"),
    plan(b"JM", "1", Nothing, 10, 10, "+1 876 210 1234"),
    plan(b"JO", "962", Zero, 8, 9, "+962 7 9012 3456"),
    plan(b"JP", "81", Zero, 9, 10, "+81 90-1234-5678"),
    plan(b"KE", "254", Zero, 7, 9, "+254 712 123456"),
    plan(b"KG", "996", Zero, 9, 9, "+996 700 123 456"),
    plan(b"KH", "855", Zero, 8, 10, "+855 91 234 567"),
    plan(b"KR", "82", Zero, 7, 11, "+82 10-2000-0000"),
    plan(b"KW", "965", Nothing, 7, 8, "+965 500 12345"),
    plan(b"KZ", "7", Eight, 10, 10, "+7 771 000 9998"),
    plan(b"LA", "856", Zero, 8, 10, "+856 20 23 123 456"),
    plan(b"LB", "961", Zero, 7, 8, "+961 71 123 456"),
    plan(b"LI", "423", Nothing, 7, 9, "+423 660 234 567"),
    plan(b"LK", "94", Zero, 9, 9, "+94 71 234 5678"),
    plan(b"LR", "231", Zero, 7, 9, "+231 77 012 3456"),
    plan(b"LT", "370", Unsure, 8, 8, "+370 612 34567"),
    plan(b"LU", "352", Nothing, 4, 12, "+352 628 123 456"),
    plan(b"LV", "371", Nothing, 8, 8, "+371 21 234 567"),
    plan(b"LY", "218", Zero, 8, 9, "+218 91 2345678"),
    plan(b"MA", "212", Zero, 9, 9, "+212 650-123456"),
    plan(b"MC", "377", Unsure, 8, 9, "+377 6 12 34 56 78"),
    plan(b"MD", "373", Zero, 8, 8, "+373 621 12 345"),
    plan(b"ME", "382", Zero, 8, 9, "+382 67 622 901"),
    plan(b"MG", "261", Zero, 9, 9, "+261 32 12 345 67"),
    plan(b"MK", "389", Zero, 8, 8, "+389 72 345 678"),
    plan(b"MM", "95", Zero, 6, 10, "+95 9 212 3456"),
    plan(b"MN", "976", Zero, 8, 10, "+976 8812 3456"),
    plan(b"MO", "853", Nothing, 8, 8, "+853 6612 3456"),
    plan(b"MQ", "596", Zero, 9, 9, "+596 696 20 12 34"),
    plan(b"MT", "356", Nothing, 8, 8, "+356 9696 1234"),
    plan(b"MW", "265", Zero, 7, 9, "+265 991 23 45 67"),
    plan(b"MX", "52", Nothing, 10, 11, "+52 55 1234 5678"),
    plan(b"MY", "60", Zero, 8, 10, "+60 12-345 6789"),
    plan(b"NA", "264", Zero, 7, 10, "+264 81 123 4567"),
    plan(b"NG", "234", Zero, 7, 10, "+234 802 123 4567"),
    plan(b"NL", "31", Zero, 9, 11, "+31 6 12345678"),
    plan(b"NO", "47", Nothing, 5, 12, "+47 406 12 345"),
    plan(b"NP", "977", Zero, 7, 10, "+977 984-1234567"),
    plan(b"NZ", "64", Zero, 7, 10, "+64 21 123 4567"),
    plan(b"OM", "968", Nothing, 7, 8, "+968 9212 3456"),
    plan(b"PA", "507", Nothing, 7, 8, "+507 6123-4567"),
    plan(b"PE", "51", Unsure, 8, 9, "+51 912 345 678"),
    plan(b"PH", "63", Zero, 8, 10, "+63 905 123 4567"),
    plan(b"PK", "92", Zero, 8, 10, "+92 301 2345678"),
    plan(b"PL", "48", Nothing, 9, 9, "+48 512 345 678"),
    plan(b"PR", "1", Nothing, 10, 10, "+1 787 234 5678"),
    plan(b"PT", "351", Nothing, 9, 9, "+351 912 345 678"),
    plan(b"PY", "595", Zero, 7, 9, "+595 961 456789"),
    plan(b"QA", "974", Nothing, 7, 8, "+974 3312 3456"),
    plan(b"RE", "262", Zero, 9, 9, "+262 692 12 34 56"),
    plan(b"RO", "40", Zero, 9, 9, "+40 712 034 567"),
    plan(b"RS", "381", Zero, 6, 12, "+381 60 1234567"),
    plan(b"RU", "7", Eight, 10, 10, "+7 912 345-67-89"),
    plan(b"SA", "966", Zero, 8, 10, "+966 51 234 5678"),
    plan(b"SD", "249", Zero, 9, 9, "+249 91 123 1234"),
    plan(b"SE", "46", Zero, 6, 13, "+46 70 123 45 67"),
    plan(b"SG", "65", Nothing, 8, 11, "+65 8123 4567"),
    plan(b"SI", "386", Zero, 8, 8, "+386 31 234 567"),
    plan(b"SJ", "47", Nothing, 5, 12, "+47 412 34 567"),
    plan(b"SK", "421", Zero, 9, 9, "+421 912 123 456"),
    plan(b"SL", "232", Zero, 8, 9, "+232 25 123456"),
    plan(b"SM", "378", Kept, 6, 10, "+378 66 66 12 12"),
    plan(b"SV", "503", Nothing, 7, 11, "+503 7012 3456"),
    plan(b"SY", "963", Zero, 8, 9, "+963 944 567 890"),
    plan(b"TH", "66", Zero, 8, 9, "+66 81 234 5678"),
    plan(b"TM", "993", Eight, 8, 8, "+993 66 123456"),
    plan(b"TN", "216", Nothing, 8, 8, "+216 20 123 456"),
    plan(b"TR", "90", Zero, 7, 10, "+90 501 234 56 78"),
    plan(b"TT", "1", Nothing, 10, 10, "+1 868 291 1234"),
    plan(b"TW", "886", Zero, 7, 10, "+886 912 345 678"),
    plan(b"TZ", "255", Zero, 9, 9, "+255 621 234 567"),
    plan(b"UA", "380", Zero, 9, 9, "+380 50 123 4567"),
    plan(b"UG", "256", Zero, 9, 9, "+256 712 345678"),
    plan(b"US", "1", Nothing, 10, 10, "+1 201 555 0123"),
    plan(b"UY", "598", Zero, 7, 11, "+598 94 231 234"),
    plan(b"UZ", "998", Nothing, 9, 9, "+998 91 234 56 78"),
    plan(b"VA", "39", Kept, 6, 11, "+39 06 69 81 2345"),
    plan(b"VE", "58", Zero, 10, 10, "+58 412-1234567"),
    plan(b"VI", "1", Nothing, 10, 10, "+1 340 642 1234"),
    plan(b"VN", "84", Zero, 7, 10, "+84 912 345 678"),
    plan(b"XI", "44", Zero, 7, 10, "+44 7400 123456"),
    plan(b"XK", "383", Zero, 8, 9, "+383 43 201 234"),
    plan(b"YT", "262", Zero, 9, 9, "+262 639 01 23 45"),
    plan(b"ZA", "27", Zero, 9, 9, "+27 71 123 4567"),
    plan(b"ZM", "260", Zero, 9, 9, "+260 95 5123456"),
    plan(b"ZW", "263", Zero, 5, 10, "+263 71 234 5678"),
];

/// The plan of a country, where it is known here.
pub(crate) fn of(country: &[u8; 2]) -> Option<&'static Plan> {
    PLANS.binary_search_by_key(country, |plan| plan.country).ok().and_then(|place| PLANS.get(place))
}

/// Whether people there write their numbers without the zero, and in full.
pub(crate) fn is_written_in_full(country: &[u8; 2], number: &str) -> bool {
    match country {
        b"CN" => number.len() == 11 && number.starts_with('1'),
        b"IN" | b"TR" => number.len() == 10,
        b"BR" => matches!(number.len(), 10 | 11),
        _ => false,
    }
}

/// The plans of the countries whose code a number in international form begins with; the United States and Canada share
/// one, and so do others.
pub(crate) fn with_code(number: &str) -> impl Iterator<Item = &'static Plan> + use<> {
    static BY_CODE: OnceLock<Vec<&'static Plan>> = OnceLock::new();
    let by_code = BY_CODE.get_or_init(|| {
        let mut plans: Vec<&Plan> = PLANS.iter().collect();
        crate::order::sort_by(&mut plans, |one, other| one.code.cmp(other.code));
        plans
    });
    // No code begins with another, so only one length can have plans.
    let of_code = |code: &str| {
        let from = by_code.partition_point(|plan| plan.code < code);
        let to = by_code.partition_point(|plan| plan.code <= code);
        by_code.get(from..to).filter(|plans| !plans.is_empty())
    };
    let plans = (1..=3).filter_map(|length| number.get(..length)).find_map(of_code);
    plans.unwrap_or_default().iter().copied()
}

/// The digits behind the country's code of a number in international form, whether or not the plan is known. But for those
/// with a plan, codes have three digits.
pub(crate) fn national(number: &str) -> &str {
    let length = with_code(number).next().map_or(3, |plan| plan.code.len());
    number.get(length..).unwrap_or("")
}

/// Beginnings that the ITU keeps unassigned, and 0, sorted.
const FREE: &[&str] = &[
    "0", "210", "214", "215", "217", "219", "280", "281", "282", "283", "284", "285", "286", "287", "288", "289",
    "292", "293", "294", "295", "296", "384", "422", "424", "425", "426", "427", "428", "429", "693", "694", "695",
    "696", "697", "698", "699", "801", "802", "803", "804", "805", "806", "807", "809", "83", "851", "854", "857",
    "858", "859", "884", "885", "887", "889", "89", "978", "990", "999",
];

/// Whether digits begin with no country code: those that the ITU keeps unassigned, and 0, with which none begins.
///
/// Codes that were in use or are set aside for a use count as assigned.
pub(crate) fn is_unassigned(number: &str) -> bool {
    // None of them begins with another, so a number that begins with one is found as if it were that one.
    let compare = |free: &&str| if number.starts_with(free) { Ordering::Equal } else { free.cmp(&number) };
    FREE.binary_search_by(compare).is_ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn unassigned_beginnings_are_sorted() {
        assert!(FREE.windows(2).all(|pair| pair[0] < pair[1] && !pair[1].starts_with(pair[0])));
        assert!(FREE.iter().all(|free| is_unassigned(&format!("{free}5550123"))));
        assert!(!is_unassigned("49891234567") && !is_unassigned(""));
    }

    #[test]
    fn plans_are_sorted_and_fit_their_own_example() {
        assert!(PLANS.is_sorted_by_key(|plan| plan.country));
        for plan in PLANS {
            let digits: String = plan.example.chars().filter(char::is_ascii_digit).collect();
            let number = digits.strip_prefix(plan.code).expect("the country's code");
            assert!(plan.example.starts_with('+') && (plan.least..=plan.most).contains(&number.len()), "{plan:?}");
            assert!(!is_unassigned(&digits), "{plan:?}");
            assert!(with_code(&digits).any(|known| known.country == plan.country), "{plan:?}");
            let is_prefix = |other: &Plan| other.code != plan.code && other.code.starts_with(plan.code);
            assert!(!PLANS.iter().any(is_prefix), "{plan:?}");
        }
    }

    /// So that [`national`] knows where any number's country code ends.
    #[test]
    fn every_code_of_one_digit_or_two_has_a_plan() {
        const SHORT: &str = "1 7 20 27 30 31 32 33 34 36 39 40 41 43 44 45 46 47 48 49 51 52 53 54 55 56 57 58 60 61 62 63 64 65 66 \
                             81 82 84 86 90 91 92 93 94 95 98";
        for code in SHORT.split_ascii_whitespace() {
            assert!(with_code(&format!("{code}00000")).next().is_some(), "{code}");
        }
    }
}
