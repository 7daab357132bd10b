//! Who holds a number: a firm, or a private person.
//!
//! Many countries give one kind of number to both, and in some its form tells who has it. Where it doesn't, the number is
//! no sign of either: a shopper who gives her own tax number isn't a firm.

use crate::ids;

/// Who a number is given to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Holder {
    /// A firm or a trader.
    Firm,
    /// A private person, though persons who trade may have the same.
    Person,
}

/// Schemes of which every number is a firm's or a trader's.
const OF_FIRMS: &str = "ae-trn al-nipt at-uid au-abn au-acn be-vat br-cnpj ca-bn ch-uid ch-vat cn-uscc cr-cpj \
    de-vat dk-cvr ee-kmkr ee-registrikood es-cif eu-oss fi-alv fi-ytunnus fo-vn fr-siren fr-siret fr-tva gb-vat \
    hu-anum ie-vat il-hp in-gstin in-iec is-vsk it-iva jp-cn kr-brn lt-pvm lu-tva ma-ice mc-tva me-pib mt-vat nl-btw \
    no-mva no-orgnr pl-regon ro-cui ru-ogrn sa-vat se-orgnr se-vat sg-uen si-maticna sk-dph th-moa tw-ubn ua-edrpou \
    us-ein uy-rut";

/// Schemes of which every number is a private person's. Those that firms share, such as Colombia's NIT or Mexico's RFC,
/// aren't among them.
const OF_PERSONS: &str = "ae-eid ar-dni at-tin be-nn bg-egn br-cpf ca-sin ch-ssn cn-ric co-cc cr-cpf cu-ni cz-rc \
    de-idnr dk-cpr do-cedula ec-ci ee-ik eg-nid es-dni es-nie fi-hetu fr-nir hk-id id-nik ie-pps il-idnr in-aadhaar \
    in-epic in-vid it-codicefiscale jp-in kr-pccc kr-rrn kw-civil kz-iin lt-asmens mu-nid mx-curp my-nric ng-nin \
    nl-bsn no-fodselsnummer passport pe-cui pk-cnic pl-pesel qa-qid ro-cnp ru-passport sa-id se-personnummer sg-nric \
    si-emso th-pin tr-tckimlik tw-id us-atin us-itin us-ssn uz-pinfl vn-cccd za-idnr";

/// Who holds a number, if its scheme or its form tells.
pub(super) fn holder(scheme: &str, value: &str) -> Option<Holder> {
    let is_among = |list: &str| list.split_ascii_whitespace().any(|known| known == scheme);
    if is_among(OF_PERSONS) {
        return Some(Holder::Person);
    }
    if is_among(OF_FIRMS) {
        return Some(Holder::Firm);
    }
    let number = ids::scheme(scheme)?.compact(value).ok()?;
    if scheme == "eu-vat" {
        return holder(ids::vat_scheme_of_state(&number)?.name, &number);
    }
    of_form(scheme, number.as_bytes())
}

/// Who has a number of a scheme that firms and persons share, where its form tells.
fn of_form(scheme: &str, number: &[u8]) -> Option<Holder> {
    let (first, last, length) = (*number.first()?, *number.last()?, number.len());
    let (is_firm, is_person) = match scheme {
        "ad-nrt" => (matches!(first, b'A' | b'L'), first == b'F'),
        "az-voen" => (last == b'1', last == b'2'),
        "bg-vat" => (length == 9, length == 10),
        "by-unp" => (first.is_ascii_digit(), first.is_ascii_uppercase()),
        "cz-dic" => (length == 8, false),
        "do-rnc" => (length == 9, length == 11),
        "ec-ruc" => (matches!(number.get(2), Some(b'6' | b'9')), false),
        "es-nif" => {
            let is_person = first.is_ascii_digit() || matches!(first, b'K' | b'L' | b'M' | b'X' | b'Y' | b'Z');
            (!is_person, is_person)
        }
        "gh-tin" => (first == b'C', first == b'P'),
        "ke-pin" => (first == b'P', first == b'A'),
        "lv-pvn" => (first > b'3', first <= b'3'),
        "pe-ruc" => (number.starts_with(b"20"), false),
        "pt-nif" => (matches!(first, b'5' | b'6'), matches!(first, b'1' | b'2' | b'3') || number.starts_with(b"45")),
        "ro-cf" => (length <= 10, length == 13),
        _ => return None,
    };
    match (is_firm, is_person) {
        (true, false) => Some(Holder::Firm),
        (false, true) => Some(Holder::Person),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_scheme_is_known_and_told_once() {
        let list = |names: &'static str| names.split_ascii_whitespace().map(|name| (name, ids::scheme(name)));
        for (name, scheme) in list(OF_FIRMS) {
            assert!(!scheme.unwrap_or_else(|| panic!("{name} is no scheme")).personal, "{name} is of persons");
        }
        for (name, scheme) in list(OF_PERSONS) {
            assert!(scheme.unwrap_or_else(|| panic!("{name} is no scheme")).personal, "{name} isn't of persons");
        }
        // The names of `of_form` stand in its code alone.
        let arm = |line: &'static str| line.trim_start().strip_prefix('"')?.split_once("\" => ").map(|(name, _)| name);
        let formed: Vec<_> = include_str!("holders.rs").lines().filter_map(arm).collect();
        assert!(formed.contains(&"es-nif"));
        let all = list(OF_FIRMS).chain(list(OF_PERSONS)).map(|(name, _)| name).chain(formed);
        let mut told = std::collections::BTreeSet::new();
        for name in all {
            assert!(ids::scheme(name).is_some(), "{name} is no scheme");
            assert!(told.insert(name), "{name} is told twice");
        }
    }
}
