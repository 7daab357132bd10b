//! The rules, by family: what each finds, how bad that is, and where it comes from.
// One word here registers the file of that name.

use std::sync::OnceLock;

use serde::Serialize;

use crate::index::{Index, hash};
use crate::report::Severity;
pub use crate::rule::{Rule, Words};

/// Declares the modules of a family's rules and lists them.
macro_rules! rules {
    ($($(#[doc = $doc:literal])* $family:ident { $($rule:ident),* $(,)? })*) => {
        $($(#[doc = $doc])* pub(crate) mod $family { $(pub(crate) mod $rule;)* })*

        /// Every rule with its family, in the order of the list.
        pub static ALL: &[(&str, &Rule)] = &[$($((stringify!($family), &$family::$rule::RULE)),*),*];
    };
}

rules! {
    /// What a schema alone can say: unknown, missing, repeated, misplaced or wrongly formatted.
    structure {
        attribute_malformed, attribute_missing, attribute_unknown, day_malformed, decimal_excessive,
        decimal_malformed, declaration_unreadable, element_empty, element_excessive, element_misplaced,
        element_missing, element_unknown, entity_unknown, field_duplicate, field_missing, field_mistyped, field_null,
        field_unknown, integer_malformed, message_unknown, namespace_unknown, number_unquoted, text_damaged,
        text_excessive, text_stray, url_malformed, value_blank, value_converted, value_malformed, value_untrimmed,
        word_unknown,
    }
    /// Codes: countries, currencies, units and delivery terms, unknown, outdated or not written as their list does.
    codes {
        amount_decimals_excessive, code_unlisted, country_malformed, country_outdated, country_unknown,
        currency_malformed, currency_outdated, currency_unknown, incoterm_malformed, incoterm_outdated,
        incoterm_unknown, unit_malformed, unit_mismatched, unit_unknown,
    }
    /// Numbers of people, firms, products and parcels, by the scheme that is declared or by their field.
    identifiers {
        eori_malformed, gtin_checksum, gtin_malformed, identifier_checksum, identifier_impossible, identifier_length,
        identifier_malformed, identifier_misplaced, identifier_scheme_missing, identifier_scheme_unknown,
        postal_id_checksum, postal_id_malformed, reference_malformed, ucr_malformed, un_number_malformed,
    }
    /// The HS code, and the unit it goes with.
    classification {
        commodity_code_malformed, hs_chapter_reserved, hs_code_future, hs_code_malformed, hs_code_outdated,
        hs_code_unknown, hs_description_mismatched, hs_national_chapter, supplementary_quantity_missing,
        unit_unsuitable,
    }
    /// Names, addresses and how a party is reached.
    party {
        address_placeholder, address_po_box, contact_missing, email_malformed, party_forbidden, party_name_incomplete,
        party_name_placeholder, phone_malformed, postcode_malformed, subdivision_missing, subdivision_unknown,
    }
    /// Whether the words say what the goods are.
    description {
        description_code, description_contact, description_disguised, description_incomplete, description_placeholder,
        description_priced, description_several, description_short, description_unreadable, description_vague,
    }
    /// Signs of counterfeits.
    property {
        brand_forbidden, brand_lookalike, brand_missing, brand_value_mismatched, counterfeit_phrase,
    }
    /// Goods for which others than customs must be asked.
    restriction {
        battery_energy_excessive, battery_energy_mismatched, battery_energy_missing, dangerous_goods_forbidden,
        dangerous_goods_mismatched, dangerous_goods_missing, restricted_goods,
    }
    /// Totals, masses, currencies, dates and parties, against each other.
    consistency {
        acceptance_day_impossible, border_missing, companion_missing, consignee_mismatched, currency_mismatched,
        day_impossible, destination_mismatched, documents_mismatched, entry_duplicate, entry_excessive, entry_forbidden,
        entry_missing, export_country_mismatched, gift_mismatched, gross_mass_excessive, gross_mass_mismatched,
        gtin_mismatched, item_count_mismatched, item_duplicate, letter_mass_excessive, mass_excessive, measure_zero,
        mode_mismatched, net_mass_excessive, number_negative, packages_mismatched, packages_missing, paid_mismatched,
        parcel_mass_excessive, party_duplicate, piece_mass_excessive, placement_duplicate, procedure_malformed,
        procedure_mismatched, quantity_mismatched, sequence_duplicate, terms_mismatched, total_mismatched,
        value_mismatched, value_zero,
    }
    /// What the destination asks and grants, as of the day.
    jurisdiction {
        additional_procedure_mismatched, additional_procedure_outdated, eori_missing, export_declaration_missing,
        gift_value_excessive, gross_mass_missing, h7_value_excessive, hs_digits_missing, ioss_value_excessive,
        parcels_excessive, procedure_forbidden, product_identifier_missing, recipient_number_missing,
        responsible_person_mismatched, responsible_person_missing, scheme_forbidden, scheme_mismatched,
        voec_value_excessive,
    }
    /// Personal or commercial, and who deals with whom.
    purpose {
        purpose_mismatched, relationship_mismatched,
    }
}

/// The rule of that name, with its family.
///
/// ```
/// use declarant::{Severity, rules};
/// let (family, rule) = rules::find("hs-code-unknown").unwrap();
/// assert_eq!((family, rule.severity), ("classification", Severity::Error));
/// assert_eq!(rule.summary, "An HS code is in no edition of the Harmonized System.");
/// assert_eq!(rule.words.message, "There is no HS code {code}.");
/// assert!(rules::families().any(|name| name == family));
/// assert!(rules::summaries().any(|summary| summary.rule == rule.name));
/// ```
pub fn find(name: &str) -> Option<(&'static str, &'static Rule)> {
    static INDEX: OnceLock<Index> = OnceLock::new();
    let index = INDEX.get_or_init(|| Index::of(ALL.iter().map(|(_, rule)| rule.name.as_bytes())));
    let rule = |row: usize| ALL.get(row).copied();
    index.find(hash(name.as_bytes()), |row| rule(row).is_some_and(|(_, rule)| rule.name == name)).and_then(rule)
}

/// The names of the families, in the order of the list.
pub fn families() -> impl Iterator<Item = &'static str> {
    let mut last = "";
    ALL.iter().filter_map(move |&(family, _)| {
        let new = family != last;
        last = family;
        new.then_some(family)
    })
}

/// What a list of rules says of each.
#[derive(Clone, Copy, Debug, Serialize)]
pub struct Summary {
    /// Its name.
    pub rule: &'static str,
    /// Its family.
    pub family: &'static str,
    /// How bad a finding is unless the check says otherwise.
    pub severity: Severity,
    /// One sentence on what it finds.
    pub summary: &'static str,
    /// The version that brought it.
    pub since: &'static str,
}

/// What a list of rules says of each, in the order of the list.
pub fn summaries() -> impl Iterator<Item = Summary> {
    ALL.iter().map(|&(family, rule)| Summary {
        rule: rule.name,
        family,
        severity: rule.severity,
        summary: rule.summary(),
        since: rule.since,
    })
}
