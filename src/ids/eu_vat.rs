//! Value added tax number of a member state of the European Union.
//!
//! Given by each member state; two letters of the state come first, EL for Greece, XI for Northern Ireland, EU and IM
//! for the one-stop shops. The rest is judged as the state's own scheme says.

use super::*;

pub(super) static SCHEME: Scheme = Scheme {
    name: "eu-vat",
    title: "Value added tax number of a member state of the European Union (VAT number)",
    shape: "2 letters of the country and the number, such as DE and 9 digits",
    country: "EU",
    source: "Directive 2006/112/EC, articles 214 and 215; VIES, structure of VAT numbers",
    strips: " -./:,",
    unverified: Some("whether the state registered it, which only VIES tells"),
    settle,
    telling: |n| !n.starts("IM") && !n.starts("EU"),
    check,
    ..PLAIN
};

/// Brings the state's part into that state's compact form.
fn settle(n: &mut Text) {
    if let Some((prefix, state)) = STATES.iter().find(|(prefix, _)| n.starts(prefix)) {
        let mut own = n.clone();
        own.drop_prefix(state.prefixes);
        (state.settle)(&mut own);
        *n = if state.prefixes.is_empty() { own } else { Text::joined(&[prefix.as_bytes(), own.bytes()]) };
    }
}

fn check(n: &Text, on: Option<Day>) -> Verdict {
    let (_, state) = STATES.iter().find(|(prefix, _)| n.starts(prefix)).ok_or(Component)?;
    let mut own = n.clone();
    own.drop_prefix(state.prefixes);
    // Of the Hungarian tax number only the first eight digits are the Union's.
    ensure(state.name != "hu-anum" || own.len() <= 8, Length)?;
    (state.check)(&own, on)
}

/// The scheme of each state, by the letters in front of its numbers.
pub(super) const STATES: &[(&str, &Scheme)] = &[
    ("AT", &at_uid::SCHEME),
    ("BE", &be_vat::SCHEME),
    ("BG", &bg_vat::SCHEME),
    ("CY", &cy_vat::SCHEME),
    ("CZ", &cz_dic::SCHEME),
    ("DE", &de_vat::SCHEME),
    ("DK", &dk_cvr::SCHEME),
    ("EE", &ee_kmkr::SCHEME),
    ("EL", &gr_vat::SCHEME),
    ("ES", &es_nif::SCHEME),
    ("EU", &eu_oss::SCHEME),
    ("FI", &fi_alv::SCHEME),
    ("FR", &fr_tva::SCHEME),
    ("GR", &gr_vat::SCHEME),
    ("HR", &hr_oib::SCHEME),
    ("HU", &hu_anum::SCHEME),
    ("IE", &ie_vat::SCHEME),
    ("IM", &eu_oss::SCHEME),
    ("IT", &it_iva::SCHEME),
    ("LT", &lt_pvm::SCHEME),
    ("LU", &lu_tva::SCHEME),
    ("LV", &lv_pvn::SCHEME),
    ("MT", &mt_vat::SCHEME),
    ("NL", &nl_btw::SCHEME),
    ("PL", &pl_nip::SCHEME),
    ("PT", &pt_nif::SCHEME),
    ("RO", &ro_cf::SCHEME),
    ("SE", &se_vat::SCHEME),
    ("SI", &si_ddv::SCHEME),
    ("SK", &sk_dph::SCHEME),
    ("XI", &gb_vat::SCHEME),
];
