//! Every generated table follows from its source; `UPDATE=1 cargo test --test tables` rewrites what is stale.
#![allow(missing_docs)]

#[path = "tables/codes.rs"]
mod codes;
#[path = "tables/demands.rs"]
mod demands;
#[path = "tables/dictionary.rs"]
mod dictionary;
#[path = "tables/messages.rs"]
mod messages;
#[path = "tables/names.rs"]
mod names;
#[path = "tables/restrictions.rs"]
mod restrictions;
#[path = "tables/words.rs"]
mod words;

/// Compares a committed file with what its source gives, or rewrites it.
fn fresh(path: &str, expected: &str) {
    let file = format!("{}/{path}", env!("CARGO_MANIFEST_DIR"));
    let committed = std::fs::read_to_string(&file).unwrap_or_default();
    if committed == expected {
        return;
    }
    assert!(std::env::var_os("UPDATE").is_some(), "{path} is stale: run `UPDATE=1 cargo test --test tables`");
    std::fs::write(&file, expected).expect("the table can be written");
}

#[test]
fn country_table_is_fresh() {
    fresh("src/codes/tables/country.rs", &codes::country());
}

#[test]
fn currency_table_is_fresh() {
    fresh("src/codes/tables/currency.rs", &codes::currency());
}

#[test]
fn unit_table_is_fresh() {
    fresh("src/codes/tables/unit.rs", &codes::unit());
}

#[test]
fn package_table_is_fresh() {
    fresh("src/codes/tables/package.rs", &codes::package());
}

#[test]
fn hs_table_is_fresh() {
    fresh("src/codes/tables/hs.rs", &codes::hs());
}

#[test]
fn message_table_is_fresh() {
    fresh("src/dictionary/tables/dec.rs", &dictionary::dec());
}

#[test]
fn names_table_is_fresh() {
    fresh("src/dictionary/tables/names.rs", &dictionary::names());
}

#[test]
fn view_table_is_fresh() {
    fresh("src/dictionary/tables/view.rs", &dictionary::view());
}

#[test]
fn demands_table_is_fresh() {
    fresh("src/demands/tables.rs", &demands::demands());
}

#[test]
fn restrictions_table_is_fresh() {
    fresh("src/rules/restriction/restricted_goods/table.rs", &restrictions::table());
    fresh("src/cli/restricted/table.rs", &restrictions::shown());
}

#[test]
fn restricted_words_table_is_fresh() {
    fresh("src/words/restricted/tables.rs", &restrictions::words());
}

#[test]
fn vocabularies_are_fresh() {
    fresh("src/finder/traits.txt", &words::traits());
    fresh("src/finder/usual.txt", &words::usual());
    for language in declarant::finder::languages() {
        fresh(&format!("src/finder/vocabulary/{language}.txt"), &words::vocabulary(language, false));
        fresh(&format!("src/finder/vocabulary/whole/{language}.txt"), &words::vocabulary(language, true));
    }
}

#[test]
fn translations_are_fresh() {
    for language in declarant::messages::LANGUAGES {
        fresh(&format!("src/messages/{language}.po"), &messages::translation(language));
    }
}

#[test]
fn hazards_table_is_fresh() {
    fresh("src/rules/restriction/dangerous_goods_missing/table.rs", &restrictions::hazards());
}

#[test]
fn names_of_the_package_are_fresh() {
    fresh("pkg/names.d.cts", &names::names());
}
