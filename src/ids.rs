//! The numbers that a parcel's declaration carries: of people, firms, items, containers and registrations.
//!
//! Every scheme is one file. Its doc comment says what the number is, who issues it and how it is checked. ARCHITECTURE.md
//! has the recipe for another one.
//!
//! ```
//! use declarant::ids::{self, Reason};
//!
//! let cpf = ids::scheme("br-cpf").ok_or("no such scheme")?;
//! assert_eq!(cpf.check("390.533.447-05", None), Ok(()));
//! assert_eq!(cpf.check("390.533.447-06", None), Err(Reason::Checksum));
//! assert_eq!(cpf.compact("390.533.447-05"), Ok("39053344705".to_owned()));
//! assert_eq!(cpf.format("39053344705"), Ok("390.533.447-05".to_owned()));
//! # Ok::<(), &'static str>(())
//! ```

use crate::Day;
use crate::codes::fold;
use crate::index::{Index, hash};
use std::fmt;
use std::sync::OnceLock;

mod checksum;
mod label;
mod text;
mod writing;

use checksum::{
    cycling, digits_mod, gs1, luhn, luhn_sum, luhn36, mod_11_2, mod_11_10, mod_97_10, rising, verhoeff, weigh,
};
use text::{ENYE, Text, value};

pub(crate) use writing::Writing;

/// Declares the modules and the list of their schemes, so that registering a scheme takes one word.
macro_rules! schemes {
    ($($name:ident)*) => {
        $(mod $name;)*
        static ALL: &[&Scheme] = &[$({
            static SCHEME: Scheme = $name::SCHEME.carried();
            &SCHEME
        }),*];
    };
}

schemes! {
    ad_nrt ae_eid ae_trn al_nipt ar_cuit ar_dni at_tin at_uid au_abn au_acn au_arn au_tfn az_voen be_nn be_vat
    bg_egn bg_pnf bg_vat br_cnpj br_cpf by_unp ca_bn ca_sin casrn ch_ssn ch_uid ch_vat cl_rut cn_ric cn_uscc co_cc
    co_nit cr_cpf cr_cpj cu_ni cy_vat cz_dic cz_rc de_idnr de_vat dk_cpr dk_cvr do_cedula do_rnc dz_nif ec_ci ec_ruc
    ee_ik ee_kmkr ee_registrikood eg_nid eg_tn es_cif es_dni es_nie es_nif eu_eori eu_ioss eu_oss eu_vat fi_alv
    fi_hetu fi_ytunnus fo_vn fr_nif fr_nir fr_siren fr_siret fr_tva gb_eori gb_utr gb_vat gh_tin gn_nifp gr_vat
    gs1_gln gs1_gtin gs1_sscc gt_nit hk_id hr_oib hu_anum iata_awb id_nik id_npwp ie_pps ie_vat il_hp il_idnr imei
    imo in_aadhaar in_epic in_gstin in_iec in_pan in_vid is_kennitala is_vsk isbn iso6346 it_codicefiscale it_iva
    jp_cn jp_in ke_pin kr_brn kr_pccc kr_rrn kw_civil kz_iin lei li_peid lt_asmens lt_pvm lu_tva lv_pvn ma_ice
    mc_tva md_idno me_pib mk_edb mt_vat mu_nid mx_curp mx_rfc my_nric mz_nuit ng_nin nl_bsn nl_btw no_fodselsnummer
    no_mva no_orgnr no_voec nz_ird passport pe_cui pe_ruc ph_tin pk_cnic pl_nip pl_pesel pl_regon pt_nif py_ruc
    qa_qid ro_cf ro_cnp ro_cui rs_pib ru_inn ru_ogrn ru_passport sa_id sa_vat se_orgnr se_personnummer se_vat
    sg_nric sg_uen si_ddv si_emso si_maticna sk_dph sn_ninea sv_nit th_moa th_pin th_tin tn_mf tr_tckimlik tr_vkn
    tw_id tw_ubn ua_edrpou ua_rntrc un_number upu_s10 us_atin us_ein us_itin us_ssn uy_rut uz_pinfl ve_rif vn_cccd
    vn_mst wco_ucr za_idnr za_tin
}

/// An identifier scheme: its name, issuer and check.
///
/// ```
/// let cpf = declarant::ids::scheme("br-cpf").unwrap();
/// assert_eq!((cpf.short(), cpf.country), ("CPF", "BR"));
/// assert_eq!(cpf.pattern(), "###.###.###-##");
/// assert!(cpf.personal && cpf.unverified.is_none());
/// assert!(declarant::ids::all().is_sorted_by_key(|scheme| scheme.name));
/// ```
pub struct Scheme {
    /// The name used by declarations and callers, such as `br-cpf`.
    pub name: &'static str,
    /// What the number is, in plain words.
    pub title: &'static str,
    /// What a number consists of, such as "11 digits"; empty if it takes more than a few words.
    pub shape: &'static str,
    /// Which check digits fail where one is mistyped, such as "the last digit doesn't fit the other ten".
    pub misfit: &'static str,
    /// The ISO 3166-1 code of the country that issues it, `EU` for the Union, empty where it is international.
    pub country: &'static str,
    /// The source of the rule that the check follows; empty in a build without words.
    pub source: &'static str,
    /// What can't be checked offline because there is no public rule. A passing number is unproven in that respect.
    pub unverified: Option<&'static str>,
    /// Whether the number identifies a natural person and must never be shown.
    pub personal: bool,
    /// Characters that people write inside the number and that mean nothing.
    strips: &'static str,
    /// Letters that may precede the number and aren't part of it.
    prefixes: &'static [&'static str],
    /// Further steps to the compact form, such as adding leading zeros.
    settle: fn(&mut Text),
    /// Checks the compact form.
    check: Check,
    /// The display format, one pattern for each length; `#` stands for the next character.
    layout: &'static [&'static str],
    /// Whether a number is so unlikely to pass by chance that passing identifies the scheme.
    telling: fn(&Text) -> bool,
}

type Check = fn(&Text, Option<Day>) -> Verdict;
type Verdict = Result<(), Reason>;

/// The defaults of a scheme.
const PLAIN: Scheme = Scheme {
    name: "",
    title: "",
    shape: "",
    misfit: "the check digits don't fit the others",
    country: "",
    source: "",
    unverified: None,
    personal: false,
    strips: " -",
    prefixes: &[],
    settle: |_| {},
    check: |_, _| Ok(()),
    layout: &[],
    telling: |_| false,
};

/// The separators that people write between the groups of a number.
const SEPARATORS: &str = " -./'";

/// Why a number is not one of its scheme.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, serde::Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Reason {
    /// Its characters or its shape don't match the scheme.
    Format,
    /// It is too short or too long.
    Length,
    /// Its check digits don't match the rest.
    Checksum,
    /// A part of it names something that doesn't exist: a day, a state, a type of holder.
    Component,
}

use Reason::{Checksum, Component, Format, Length};

impl fmt::Display for Reason {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Format => "format",
            Length => "length",
            Checksum => "checksum",
            Component => "component",
        })
    }
}

impl std::error::Error for Reason {}

impl fmt::Debug for Scheme {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Scheme").field("name", &self.name).finish_non_exhaustive()
    }
}

impl Scheme {
    /// The scheme as this build carries it: without words, its source is given with them.
    const fn carried(&self) -> Self {
        Self { source: if crate::language::IS_HERE { self.source } else { "" }, ..*self }
    }

    /// The source of its rule, from what was given if this build carries no words; `None` as long as nothing was.
    pub(crate) fn source_in_words(&self) -> Option<&'static str> {
        if crate::language::IS_HERE { Some(self.source) } else { crate::language::source(place(self.name)?) }
    }

    /// The common name of the number: `CPF` if the title says "(CPF)", else the whole title.
    pub fn short(&self) -> &'static str {
        self.names().next().unwrap_or(self.title)
    }

    /// The common names of the number, which its title has in brackets.
    fn names(&self) -> impl Iterator<Item = &'static str> {
        let inner = self.title.strip_suffix(')').and_then(|title| title.rsplit_once('('));
        inner.into_iter().flat_map(|(_, names)| names.split(", "))
    }

    /// Whether people call it by that name, which is folded: its own without the country, or a common one, if only up to
    /// "de": CPF, T.C. kimlik no., cédula.
    fn is_called(&self, folded: &[u8]) -> bool {
        let own = self.name.split_once('-').map(|(_, own)| own);
        own.into_iter().chain(self.names()).any(|name| {
            let short = name.split_once(" de ").map_or(name, |(short, _)| short);
            fold::is(name, folded) || fold::is(short, folded)
        })
    }

    /// How the issuer writes the number, `#` standing for each character: `###.###.###-##`. Empty where it has no
    /// separators.
    pub fn pattern(&self) -> &'static str {
        self.layout.last().copied().unwrap_or_default()
    }

    /// Checks a number as people write it, offline: whether it was issued isn't known.
    ///
    /// `on` is the day by which a person must have been born.
    ///
    /// # Errors
    /// The first reason why it isn't a number of this scheme.
    pub fn check(&self, value: &str, on: Option<Day>) -> Result<(), Reason> {
        self.judge(value, on).1
    }

    /// The number in its compact form, and the result of the check.
    ///
    /// People write blanks, dots, hyphens, slashes and apostrophes into every number. If it fails with them, it is checked
    /// again without them, even if the scheme has no such separators.
    fn judge(&self, value: &str, on: Option<Day>) -> (Result<Text, Reason>, Verdict) {
        let own = self.read(value);
        let verdict = own.as_ref().map_err(|reason| *reason).and_then(|text| (self.check)(text, on));
        if verdict.is_err()
            && let Ok(bare) = self.read_without(value, &[self.strips, SEPARATORS])
        {
            let bare_verdict = (self.check)(&bare, on);
            if bare_verdict.is_ok() || verdict == Err(Format) {
                return (Ok(bare), bare_verdict);
            }
        }
        (own, verdict)
    }

    /// The number without separators and other additions, unchecked.
    ///
    /// # Errors
    /// `Format` for an empty text, `Length` for one beyond any scheme's length.
    pub fn compact(&self, value: &str) -> Result<String, Reason> {
        let (text, verdict) = self.judge(value, None);
        let mut compact = text?.to_string();
        if verdict.is_ok() {
            return Ok(compact);
        }
        // What is no number of the scheme may lose another prefix or separator each time, down to its one form.
        for _ in 0..text::CAPACITY {
            let again = self.judge(&compact, None).0?.to_string();
            if again == compact {
                break;
            }
            compact = again;
        }
        Ok(compact)
    }

    /// The number in the display format of its issuer.
    ///
    /// # Errors
    /// The reason why it isn't a number of this scheme. Only a valid number is formatted.
    pub fn format(&self, value: &str) -> Result<String, Reason> {
        let (text, verdict) = self.judge(value, None);
        verdict?;
        let text = text?;
        let fitting = |pattern: &&&str| pattern.bytes().filter(|b| *b == b'#').count() == text.len();
        let Some(pattern) = self.layout.iter().find(fitting) else { return Ok(text.to_string()) };
        let number = text.to_string();
        let mut characters = number.chars();
        Ok(pattern.chars().filter_map(|c| if c == '#' { characters.next() } else { Some(c) }).collect())
    }

    fn read(&self, value: &str) -> Result<Text, Reason> {
        self.read_without(value, &[self.strips])
    }

    fn read_without(&self, value: &str, strips: &[&str]) -> Result<Text, Reason> {
        let mut text = Text::read(value, strips)?;
        text.drop_prefix(self.prefixes);
        (self.settle)(&mut text);
        if text.len() == 0 { Err(Format) } else { Ok(text) }
    }
}

/// The scheme of that name, such as `br-cpf`.
pub fn scheme(name: &str) -> Option<&'static Scheme> {
    ALL.get(place(name)?).copied()
}

/// The scheme whose name differs in case and in the sign between only: `EU_IOSS`.
pub(crate) fn alike(written: &str) -> Option<&'static Scheme> {
    let plain = |byte: u8| if matches!(byte, b'_' | b'.' | b' ' | b'/') { b'-' } else { byte.to_ascii_lowercase() };
    ALL.iter().copied().find(|scheme| written.bytes().map(plain).eq(scheme.name.bytes()))
}

/// The schemes that people call by a name without the country: RUC is three countries' number.
pub(crate) fn called(name: &str) -> impl Iterator<Item = &'static Scheme> {
    let folded = fold::fold(name);
    ALL.iter().copied().filter(move |scheme| folded.as_ref().is_some_and(|name| scheme.is_called(name.as_bytes())))
}

/// The place of a scheme among all.
fn place(name: &str) -> Option<usize> {
    static INDEX: OnceLock<Index> = OnceLock::new();
    let index = INDEX.get_or_init(|| Index::of(ALL.iter().map(|scheme| scheme.name.as_bytes())));
    index.find(hash(name.as_bytes()), |row| ALL.get(row).is_some_and(|scheme| scheme.name == name))
}

/// The scheme of the member state that gives a VAT number of the Union.
pub(crate) fn vat_scheme_of_state(number: &str) -> Option<&'static Scheme> {
    eu_vat::STATES.iter().find(|(prefix, _)| number.starts_with(prefix)).map(|(_, scheme)| *scheme)
}

/// All schemes, sorted by name.
pub fn all() -> &'static [&'static Scheme] {
    ALL
}

/// The schemes that a number in the wrong field could belong to. Only checks that rarely pass by chance count.
///
/// With a country, these are the schemes of that country and of the Union, and the international ones; without, all.
///
/// ```
/// let names: Vec<_> = declarant::ids::recognise("IM3720000224", None).map(|scheme| scheme.name).collect();
/// assert!(names.contains(&"eu-ioss"));
/// ```
pub fn recognise<'a>(value: &'a str, country: Option<&'a str>) -> impl Iterator<Item = &'static Scheme> + 'a {
    let near = move |scheme: &Scheme| {
        country.is_none_or(|country| matches!(scheme.country, "" | "EU") || scheme.country == country)
    };
    ALL.iter().copied().filter(move |scheme| {
        near(scheme)
            // A number that was padded is weaker evidence than its compact form.
            && scheme.read(value).is_ok_and(|text| {
                text.len() <= value.len() && (scheme.telling)(&text) && (scheme.check)(&text, None).is_ok()
            })
    })
}

/// Whether a text has one of the shapes: `d` is a digit, `a` a capital letter, `n` either, anything else itself.
pub(crate) fn is_shaped(text: &str, patterns: &[&str]) -> bool {
    patterns.iter().any(|pattern| text::fits(pattern, text.as_bytes()))
}

/// Returns the reason as an error unless the condition holds.
fn ensure(holds: bool, reason: Reason) -> Verdict {
    if holds { Ok(()) } else { Err(reason) }
}

/// Checks a day of birth: it must be in the calendar, and not after the given day.
#[inline(never)]
fn birth(year: u64, month: u64, day: u64, on: Option<Day>) -> Verdict {
    let born = u16::try_from(year).ok().and_then(|year| Day::new(year, month as u8, day as u8)).ok_or(Component)?;
    ensure(on.is_none_or(|on| born <= on), Component)
}

/// Checks a day without a century: it must have existed in one of the last two.
fn birth_of_any_century(year: u64, month: u64, day: u64) -> Verdict {
    birth(2000 + year, month, day, None).or_else(|_| birth(1900 + year, month, day, None))
}
