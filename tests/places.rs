//! Places: which areas an address lies in, and what lies between two of them, both ways.
#![allow(missing_docs)]

use declarant::Day;
use declarant::territories::{Address, Border, Location};

/// A country, `CC`, with a postcode, `CC 12345`, or with a subdivision, `CC/XX`; behind a comma the town.
fn place(text: &str) -> Location {
    let (text, city) = text.split_once(", ").map_or((text, None), |(text, city)| (text, Some(city)));
    let (country, rest) = text.split_at(2);
    let country = country.as_bytes().try_into().expect("two letters");
    let address = Address { postcode: rest.strip_prefix(' '), subdivision: rest.strip_prefix('/'), city };
    Location::of(country, address, Some(Day::of(2026, 11, 26)))
}

use Border::{Customs, Inside, IrishSea, Tax};

/// Two places and what lies between them, whichever of them the parcel leaves.
const BORDERS: &[(&str, &str, Border)] = &[
    // The European Union.
    ("DE 20095", "FR 75001", Inside),
    ("DE 20095", "PL", Inside),
    ("DE 20095", "CN", Customs),
    ("DE 27498", "DE 20095", Customs),
    ("DE 27498", "DE 27498", Inside),
    ("DE 78266", "DE 78262", Customs),
    ("DE CH-8238", "DE 78262", Customs),
    ("DE 8238", "DE 82380", Customs),
    ("DE 78266", "CH 8200", Inside),
    ("CH 8238", "CH 8200", Inside),
    ("CH 8238", "DE 78266", Inside),
    ("CH", "LI", Inside),
    ("LI 9490", "AT 6800", Customs),
    ("ES 35001", "ES 28013", Tax),
    ("ES 35001", "ES 38001", Inside),
    ("ES 35001", "IC 38001", Inside),
    ("ES/ES-GC", "ES 28013", Tax),
    ("ES/Canarias", "DE 20095", Tax),
    ("ES/ES-M", "DE 20095", Inside),
    ("ES 51001", "ES 28013", Customs),
    ("ES 51001", "ES 52001", Customs),
    ("ES 52001", "EA 52001", Inside),
    ("ES/CE", "ES 51001", Inside),
    ("XC", "ES 51001", Inside),
    ("XL", "ES 52001", Inside),
    ("ES 51001", "ES 35001", Customs),
    ("FI 22100", "FI 00100", Tax),
    ("AX", "FI 22100", Inside),
    ("FI/FI-01", "SE 11120", Tax),
    ("FI 22100", "NO 0150", Customs),
    ("FR 97400", "FR 75001", Tax),
    ("FR 97400", "RE", Inside),
    ("FR/FR-974", "RE 97400", Inside),
    ("FR/974", "FR 75001", Tax),
    ("GP 97100", "MQ 97200", Tax),
    ("FR 97110", "GP", Inside),
    ("FR 97150", "FR 75001", Tax),
    ("FR 97150", "MF", Inside),
    ("FR 97133", "FR 75001", Customs),
    ("BL", "FR 97133", Inside),
    ("FR 97300", "GF", Inside),
    ("FR 97600", "YT", Inside),
    ("FR 97500", "PM", Inside),
    ("PM", "FR 75001", Customs),
    ("FR 98800", "NC", Inside),
    ("PF", "FR 98714", Inside),
    ("MC 98000", "FR 06000", Inside),
    ("FR 98000", "MC", Inside),
    ("MC", "CH", Customs),
    ("GR 63086", "GR 10552", Tax),
    ("GR 63087", "DE 20095", Tax),
    ("GR 63088", "DE 20095", Inside),
    ("IT 23041", "IT 20121", Customs),
    ("IT 23030, Livigno", "IT 23041", Inside),
    ("IT 23030, Valfurva", "IT 20121", Inside),
    ("IT 22061", "IT 20121", Tax),
    ("IT 22061", "CH 6900", Customs),
    ("IT 22060, Campione d'Italia", "IT 22061", Inside),
    ("IT 22060, Arosio", "IT 20121", Inside),
    ("SM 47890", "IT 20121", Tax),
    ("SM", "IT 47891", Inside),
    ("VA", "IT 00118", Customs),
    ("DK 3900", "DK 5000", Customs),
    ("GL", "DK 3900", Inside),
    ("FO", "DK 5000", Customs),
    ("PT 9500-321", "PT 1100-148", Inside),
    ("DE 87491", "AT 6691", Inside),
    // The United Kingdom.
    ("GB BT1 1AA", "GB SW1A 1AA", IrishSea),
    ("XI", "GB SW1A 1AA", IrishSea),
    ("XI", "GB BT1 1AA", Inside),
    ("GB/Northern Ireland", "GB SW1A 1AA", IrishSea),
    ("GB BT1 1AA", "IE D02 AF30", Inside),
    ("GB BT1 1AA", "CN", Customs),
    ("GB SW1A 1AA", "IE D02 AF30", Customs),
    ("GB IM1 1AF", "GB SW1A 1AA", Inside),
    ("IM", "GB IM1 1AF", Inside),
    ("JE", "GB SW1A 1AA", Tax),
    ("GB JE2 3AB", "JE", Inside),
    ("JE", "GG", Tax),
    ("GB GY1 1AA", "FR 75001", Customs),
    ("IM", "XI", IrishSea),
    // Norway.
    ("NO 9170", "NO 0150", Customs),
    ("NO 9180", "NO 0150", Inside),
    ("NO 9172", "NO 0150", Inside),
    ("NO 8099", "NO 0150", Customs),
    ("SJ 9170", "NO 9170", Inside),
    ("SJ 8099", "NO 8099", Inside),
    ("NO 8099", "NO 9170", Customs),
    ("NO/NO-21", "NO 0150", Customs),
    // The United States.
    ("US 00601", "US 10001", Inside),
    ("US 00725", "US 10001", Inside),
    ("US 00901", "PR", Inside),
    ("US/US-PR", "US 10001", Inside),
    ("US 00802", "US 10001", Customs),
    ("US 00802", "US 00901", Customs),
    ("VI", "US 00802", Inside),
    ("US 96910", "GU", Inside),
    ("US 96950", "MP", Inside),
    ("US 96799", "US 10001", Customs),
    ("US 96799-1234", "AS 96799", Inside),
    ("US 96701", "US 10001", Inside),
    ("US 96801", "US 10001", Inside),
    ("US/Guam", "US 96950", Customs),
    // The Eurasian Economic Union.
    ("RU 101000", "KZ 050000", Inside),
    ("AM", "KG", Inside),
    ("BY", "PL", Customs),
    // Customs unions in which goods are declared all the same.
    ("TR", "DE 20095", Customs),
    ("AD AD100", "ES 25700", Customs),
];

#[test]
fn borders_are_the_same_both_ways() {
    for (one, other, border) in BORDERS {
        assert_eq!(place(one).border(&place(other)), *border, "{one} to {other}");
        assert_eq!(place(other).border(&place(one)), *border, "{other} to {one}");
    }
}

/// A place, its customs, VAT and excise areas, and the state whose profile holds there.
const AREAS: &[(&str, &str, &str, &str, &str)] = &[
    ("DE 20095", "Eu", "Eu", "Eu", "DE"),
    ("DE 78266", "CH", "CH", "CH", "CH"),
    ("DE 27498", "Heligoland", "Heligoland", "Heligoland", "-"),
    ("ES 35001", "Eu", "the Canary Islands", "the Canary Islands", "ES"),
    ("MY 50450", "MY", "MY", "MY", "MY"),
    ("MY 87000", "Labuan", "Labuan", "Labuan", "-"),
    ("MY 07000", "Langkawi", "Langkawi", "Langkawi", "-"),
    ("IC", "Eu", "the Canary Islands", "the Canary Islands", "ES"),
    ("AX", "Eu", "Åland", "Åland", "FI"),
    ("IT 22061", "Eu", "Campione d'Italia", "Eu", "IT"),
    ("IT 23041", "Livigno", "Livigno", "Livigno", "-"),
    ("GR 63086", "Eu", "Mount Athos", "Eu", "GR"),
    ("SM", "Eu", "San Marino", "Eu", "-"),
    ("MC", "Eu", "Eu", "Eu", "FR"),
    ("GB BT1 1AA", "Eu", "Eu", "Eu", "XI"),
    ("GB SW1A 1AA", "GB", "GB", "GB", "GB"),
    ("JE", "GB", "Jersey", "Jersey", "GB"),
    ("IM", "GB", "GB", "GB", "GB"),
    ("LI", "CH", "CH", "CH", "CH"),
    ("SJ 9170", "Svalbard", "Svalbard", "Svalbard", "-"),
    ("PR", "US", "US", "US", "US"),
    ("TR 99320", "northern Cyprus", "northern Cyprus", "northern Cyprus", "-"),
    (
        "VI",
        "the United States Virgin Islands",
        "the United States Virgin Islands",
        "the United States Virgin Islands",
        "-",
    ),
    ("KZ", "Eaeu", "Eaeu", "Eaeu", "KZ"),
    ("BR", "BR", "BR", "BR", "BR"),
];

#[test]
fn places_lie_in_their_areas() {
    use declarant::territories::Area;
    let said = |area: Area| match area {
        Area::Eu => "Eu".to_owned(),
        Area::Eaeu => "Eaeu".to_owned(),
        Area::State(state) => String::from_utf8(state.to_vec()).expect("letters"),
        Area::Own(name) => name.to_owned(),
    };
    for (text, customs, vat, excise, profile) in AREAS {
        let place = place(text);
        assert_eq!(
            [&said(place.customs()), &said(place.vat()), &said(place.excise())],
            [customs, vat, excise],
            "{text}"
        );
        let of = place.profile().map_or("-".to_owned(), |state| String::from_utf8(state.to_vec()).expect("letters"));
        assert_eq!(of, *profile, "{text}");
    }
}

#[test]
fn signs_and_the_countrys_letters_in_front_of_a_postcode_do_not_count() {
    for postcode in ["35001", "E-35001", "ES-35001", "es 35001", "35 001"] {
        let address = Address { postcode: Some(postcode), ..Address::default() };
        let place = Location::of(*b"ES", address, None);
        assert_eq!(place.territory.map(|found| found.name), Some("the Canary Islands"), "{postcode}");
    }
}

#[test]
fn a_state_belongs_to_a_union_from_its_day_on() {
    let border = |one: &[u8; 2], other: &[u8; 2], on: Day| {
        let at = |code: &[u8; 2]| Location::of(*code, Address::default(), Some(on));
        at(one).border(&at(other))
    };
    assert_eq!(border(b"HR", b"SI", Day::of(2013, 6, 30)), Customs);
    assert_eq!(border(b"HR", b"SI", Day::of(2013, 7, 1)), Inside);
    assert_eq!(border(b"GB", b"FR", Day::of(2020, 12, 31)), Inside);
    assert_eq!(border(b"GB", b"FR", Day::of(2021, 1, 1)), Customs);
    assert_eq!(border(b"GB", b"XI", Day::of(2020, 12, 31)), Inside);
    assert_eq!(border(b"GB", b"XI", Day::of(2021, 1, 1)), IrishSea);
}
