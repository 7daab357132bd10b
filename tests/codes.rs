//! The code lists answer for every code of their sources, and for what people write instead.
#![allow(missing_docs)]

use declarant::codes::{self, Status, country, currency, hs, package, unit};
use declarant::{Day, Options, Validator};

const TODAY: Day = Day::of(2026, 11, 24);

fn rows(path: &str) -> Vec<Vec<String>> {
    let path = format!("{}/{path}", env!("CARGO_MANIFEST_DIR"));
    let mut reader = csv::Reader::from_path(&path).unwrap_or_else(|error| panic!("{path}: {error}"));
    reader.records().map(|row| row.expect("a row").iter().map(str::to_owned).collect()).collect()
}

fn day(text: &str) -> Option<Day> {
    text.parse().ok()
}

#[test]
fn every_country_is_found_by_code_alpha3_number_name_and_alias() {
    let rows = rows("schemas/codes/countries.csv");
    assert_eq!(rows.len(), 249);
    for row in rows {
        let country = country::find(&row[0]).expect(&row[0]);
        assert_eq!((country.code(), country.alpha3(), country.name()), (&*row[0], Some(&*row[1]), &*row[3]));
        assert_eq!(country.status(), Status::Current);
        assert_eq!(country::alias(&row[2]), Some(&*row[0]), "{}", row[2]);
        for alias in row[4].split(';').chain([&*row[1], &*row[3]]).filter(|alias| !alias.is_empty()) {
            for written in [alias.to_owned(), alias.to_lowercase(), alias.to_uppercase(), format!(" {alias}.")] {
                assert_eq!(country::alias(&written), Some(&*row[0]), "{written}");
            }
        }
    }
}

#[test]
fn every_extra_country_code_has_its_standing() {
    for row in rows("schemas/codes/country-extras.csv") {
        let country = country::find(&row[0]).expect(&row[0]);
        assert_eq!(country.name(), row[1]);
        assert_eq!(country.note(), row[5]);
        assert_eq!(country.successors().collect::<Vec<_>>().join(" "), row[4]);
        assert!(country.successors().all(|now| country::find(now).is_some_and(|now| now.status() == Status::Current)));
        match (&*row[2], country.status()) {
            ("withdrawn", Status::Withdrawn { last }) => assert_eq!(last, day(&row[3])),
            ("reserved", Status::Reserved) | ("user-assigned", Status::UserAssigned) => {}
            other => panic!("{}: {other:?}", row[0]),
        }
    }
    for code in ["AA", "QM", "QZ", "XA", "XZ", "ZZ"] {
        assert_eq!(country::find(code).expect(code).status(), Status::Private, "{code}");
    }
    for code in ["", "D", "DEU", "de", "ZX", "1A", "Ä", "QL"] {
        assert!(country::find(code).is_none(), "{code}");
    }
}

#[test]
fn the_union_has_its_members_of_the_day() {
    for (day, members) in
        [("2026-11-24", 27), ("2020-12-31", 28), ("2013-06-30", 27), ("1995-01-01", 15), ("1957-01-01", 0)]
    {
        assert_eq!(country::eu(day.parse().expect("a day")).count(), members, "{day}");
    }
    for code in ["XI", "CH", "NO", "EU", "", "FRA"] {
        assert!(!country::is_eu(code, TODAY), "{code}");
    }
}

#[test]
fn every_currency_has_its_decimals_and_last_day() {
    let mut current = 0;
    for row in rows("schemas/codes/currencies.csv") {
        let currency = currency::find(&row[0]).expect(&row[0]);
        assert_eq!((currency.code(), currency.name()), (&*row[0], &*row[1]));
        assert_eq!(currency.minor_units().map(|units| units.to_string()).unwrap_or_default(), row[2]);
        assert_eq!(currency.successor().unwrap_or_default(), row[4]);
        if let Some(now) = currency.successor() {
            assert_eq!(currency::find(now).expect(now).status(), Status::Current, "{now}");
        }
        match currency.status() {
            Status::Current => current += 1,
            Status::Withdrawn { last } => {
                let last = last.expect("a day");
                assert_eq!(Some(last), day(&row[3]));
                assert_eq!(currency.status().on(last), Status::Current);
                assert_ne!(currency.status().on(last.plus(1)), Status::Current);
            }
            other => panic!("{other:?}"),
        }
        assert_eq!(currency::alias(&row[0].to_lowercase()), Some(&*row[0]));
    }
    assert_eq!(current, 178);
}

#[test]
fn every_unit_has_its_quantity() {
    for row in rows("schemas/codes/units.csv") {
        let unit = unit::find(&row[0]).expect(&row[0]);
        let measures = format!("{:?}", unit.measures()).to_lowercase();
        assert_eq!(unit.code(), row[0].as_str());
        assert_eq!(unit.is_retired(), row[2] == "yes", "{}", row[0]);
        assert_eq!(measures, if row[3].is_empty() { "other" } else { &row[3] }, "{}", row[0]);
        assert_eq!(unit.name(), if row[3].is_empty() { "" } else { &row[1] }, "{}", row[0]);
        assert_eq!(unit.kilograms(), declarant::Decimal::parse(&row[4]), "{}", row[0]);
    }
}

#[test]
fn every_package_is_found_with_and_without_the_x_of_invoices() {
    for row in rows("schemas/codes/packages.csv") {
        let package = package::find(&row[0]).expect(&row[0]);
        assert_eq!((package.code(), package.name()), (&*row[0], &*row[1]));
        assert_eq!(package.status() == Status::Current, row[2].is_empty(), "{}", row[0]);
        assert_eq!(package::alias(&format!("X{}", row[0])), Some(&*row[0]));
    }
}

#[test]
fn every_subheading_is_found_in_its_place() {
    let rows = rows("schemas/codes/hs2022.csv");
    let all: Vec<String> = hs::all().map(|subheading| subheading.code().to_string()).collect();
    assert_eq!(all, rows.iter().map(|row| row[0].clone()).collect::<Vec<_>>());
    for row in &rows {
        let subheading = hs::find(&row[0]).expect(&row[0]);
        assert_eq!(subheading.code().digits().as_str(), row[0]);
        assert_eq!(subheading.supplementary_unit().map_or("", |unit| unit.symbol), row[2], "{}", row[0]);
        assert!(subheading.heading().is_some());
        assert!(hs::siblings(subheading.code()).any(|sibling| sibling == subheading.code()));
        assert!(matches!(hs::status(&row[0], TODAY), hs::Status::Current(hs::Edition::Hs2022)), "{}", row[0]);
    }
    let known = |code: u32| rows.binary_search_by_key(&code, |row| row[0].parse().expect("digits")).is_ok();
    let found = (0..1_000_000).filter(|code| hs::find(&format!("{code:06}")).is_some() != known(*code)).count();
    assert_eq!(found, 0, "no other six digits are found");
}

#[test]
fn every_chapter_and_heading_has_a_label_of_its_own() {
    let rows = rows("schemas/codes/hs-labels.csv");
    let headings: Vec<hs::Heading> = (0..100).flat_map(hs::headings).collect();
    assert_eq!(headings.len(), 1228);
    for heading in &headings {
        let row = rows.iter().find(|row| row[0] == heading.to_string()).expect("a label");
        assert_eq!(heading.label(), row[1]);
        assert!((3..=70).contains(&heading.label().len()), "{heading}: {}", heading.label());
        assert!(hs::section(heading.chapter()).is_some());
    }
    let chapters: Vec<&Vec<String>> = rows.iter().filter(|row| row[0].len() == 2).collect();
    assert_eq!(chapters.len(), 96);
    for row in chapters {
        assert_eq!(hs::chapter(row[0].parse().expect("a chapter")), row[1]);
    }
}

#[test]
fn every_outdated_code_names_what_it_became() {
    for row in rows("schemas/codes/hs-outdated.csv") {
        let hs::Status::Outdated { last, successors } = hs::status(&row[0], TODAY) else { panic!("{}", row[0]) };
        assert_eq!(last.year().to_string(), row[1]);
        let targets: Vec<&str> = row[2].split_whitespace().collect();
        let (left, more) = (successors.left(), successors.has_more());
        let successors: Vec<String> = successors.map(|code| code.to_string()).collect();
        assert_eq!(successors.len(), left);
        assert_eq!(more, left < targets.len(), "{}", row[0]);
        assert!(left <= 8 && (left == 0) == targets.is_empty(), "{}", row[0]);
        let of_heading = |code: &str| code[..4] == row[0][..4];
        let same = targets.iter().filter(|code| of_heading(code)).count();
        assert!(successors.iter().take(same).all(|code| of_heading(code)), "{}: its heading first", row[0]);
        assert!(successors.iter().all(|code| targets.contains(&code.as_str())), "{}: {successors:?}", row[0]);
        let then = Day::of(last.year(), 6, 1);
        assert!(matches!(hs::status(&row[0], then), hs::Status::Current(edition) if edition == last), "{}", row[0]);
    }
}

#[test]
fn the_next_edition_never_calls_an_unknown_code_wrong() {
    let day = Day::of(2028, 1, 1);
    let current = rows("schemas/codes/hs2022.csv");
    let is_current = |code: &str| current.binary_search_by(|row| row[0].as_str().cmp(code)).is_ok();
    for row in rows("schemas/codes/hs2028.csv") {
        let targets: Vec<&str> = row[1].split_whitespace().collect();
        let change = hs::change(hs::Code::read(&row[0]).expect("a code")).expect(&row[0]);
        assert_eq!(change.keeps(), targets.contains(&row[0].as_str()));
        assert_eq!(change.clone().successors().map(|code| code.to_string()).collect::<Vec<_>>(), targets);
        match hs::status(&row[0], day) {
            hs::Status::Current(_) => assert!(change.keeps()),
            hs::Status::Outdated { last, .. } => assert!(!change.keeps() && last == hs::Edition::Hs2022),
            other => panic!("{}: {other:?}", row[0]),
        }
        for target in targets.iter().filter(|target| !is_current(target)) {
            let today = hs::status(target, TODAY);
            assert!(matches!(today, hs::Status::Future { .. } | hs::Status::Outdated { .. }), "{target}: {today:?}");
            assert!(matches!(hs::status(target, day), hs::Status::Current(hs::Edition::Hs2028)), "{target}");
        }
    }
    for code in ["210700", "999998", "770000", "010199"] {
        let status = hs::status(code, day);
        assert!(!matches!(status, hs::Status::Unknown), "{code}: {status:?}");
    }
}

/// By the columns `since`, `last` and `earlier`: what the edition of each day has. A code that came back is neither right nor
/// wrong before.
#[test]
fn every_code_is_judged_by_the_edition_of_the_day() {
    let current = rows("schemas/codes/hs2022.csv");
    let current = current.iter().map(|row| (&row[0], &row[1], "2022", row[3].is_empty()));
    let outdated = rows("schemas/codes/hs-outdated.csv");
    let outdated = outdated.iter().map(|row| (&row[0], &row[3], &*row[1], true));
    for (code, since, last, stands) in current.chain(outdated) {
        for year in [1992, 1996, 2002, 2007, 2012, 2017, 2022] {
            let status = hs::status(code, Day::of(year, 6, 1));
            let then = year.to_string();
            let is_as_said = match &status {
                hs::Status::Outdated { last: known, .. } => *last < *then && known.year().to_string() == last,
                hs::Status::Unsettled => !stands && *last > *then,
                hs::Status::Future { from } => stands && *since > then && from.year().to_string() == *since,
                hs::Status::Current(edition) => {
                    (stands && *since <= then && *then <= *last || *then == *last) && edition.year() == year
                }
                _ => false,
            };
            assert!(is_as_said, "{code} in {year}: {status:?}");
        }
    }
}

/// What the list of a day didn't have is a finding, or in `notChecked` where it isn't known.
#[test]
fn what_the_list_of_the_day_lacks_is_said() {
    let said = |declaration: &str, on: Day| {
        let mut validator = Validator::new(Options { on: Some(on), ..Options::default() }).expect("options");
        let report = validator.check(declaration);
        let of_codes = |rule: &str| {
            ["hs-code-future", "hs-code-unknown", "country-unknown", "currency-unknown", "incoterm-unknown"]
                .contains(&rule)
        };
        let found = report.findings.iter().map(|finding| finding.rule);
        let not_checked = report.not_checked.iter().map(|entry| entry.rule);
        found.chain(not_checked).filter(|rule| of_codes(rule)).map(str::to_owned).collect::<Vec<_>>()
    };
    for (declaration, on, rule) in [
        (r#"{"items": [{"hsCode": "851713"}]}"#, Day::of(2021, 12, 31), "hs-code-future"),
        (r#"{"items": [{"hsCode": "851712"}]}"#, Day::of(2006, 12, 31), "hs-code-future"),
        (r#"{"items": [{"hsCode": "070952"}]}"#, Day::of(2010, 6, 1), "hs-code-unknown"),
        (r#"{"items": [{"hsCode": "851713"}]}"#, Day::of(1987, 12, 31), "hs-code-unknown"),
        (r#"{"transaction": {"terms": "DPU"}}"#, Day::of(2019, 12, 31), "incoterm-unknown"),
        (r#"{"items": [{"value": {"amount": "42.00", "currency": "XCG"}}]}"#, Day::of(2020, 1, 1), "currency-unknown"),
        (r#"{"items": [{"origin": "SS"}]}"#, Day::of(2001, 1, 1), "country-unknown"),
    ] {
        assert_eq!(said(declaration, on), [rule], "{declaration} on {on}");
        if rule != "hs-code-future" || declaration.contains("851713") {
            assert!(said(declaration, TODAY).is_empty(), "{declaration} today");
        }
    }
}

/// A report names the editions of the lists, as they name them, and the law of both countries.
#[test]
fn a_report_names_the_editions_of_the_lists() {
    let mut validator = Validator::new(Options { on: Some(TODAY), ..Options::default() }).expect("options");
    let editions = validator.check(r#"{"shipment": {"exportCountry": "NO", "destination": "DE"}}"#).editions;
    for list in ["country", "currency", "incoterm", "mode", "unit"] {
        let known = codes::lists().iter().find(|known| known.name == list).expect("a list");
        assert_eq!(editions[list], known.edition);
    }
    assert_eq!(
        (&*editions["hs"], &*editions["export"], &*editions["profile"]),
        ("2022", "NO 2024-01-01", "EU 2026-11-01")
    );
    assert!(!editions.contains_key("package"), "only messages have packages");
}

/// `list,code,day,label,status`: what [`codes::lookup`] says; an empty label means that nothing is found.
#[test]
fn lookups_give_what_the_cases_say() {
    for row in rows("tests/codes/lookups.csv") {
        let entry = codes::lookup(&row[0], &row[1], day(&row[2]));
        let said = entry.as_ref().map_or(String::new(), |entry| {
            let status = match entry.status {
                Status::Current => "current",
                Status::Withdrawn { .. } => "withdrawn",
                Status::Future { .. } => "future",
                Status::Reserved => "reserved",
                Status::UserAssigned => "user-assigned",
                Status::Private => "private",
                Status::Unsettled => "unsettled",
            };
            format!("{} {}: {status}", entry.code, entry.label)
        });
        assert_eq!(said, row[3], "{} {} on {}", row[0], row[1], row[2]);
    }
}

/// `list,written,code`: what the aliases stand for; an empty code means that they stand for nothing.
#[test]
fn aliases_stand_for_what_the_cases_say() {
    for row in rows("tests/codes/aliases.csv") {
        let code = match row[0].as_str() {
            "country" => country::alias(&row[1]),
            "currency" => currency::alias(&row[1]),
            "unit" => match unit::alias(&row[1]) {
                Some(unit) => {
                    assert_eq!(unit.code(), row[2].as_str(), "unit {}", row[1]);
                    continue;
                }
                None => None,
            },
            "package" => package::alias(&row[1]),
            "incoterm" => codes::incoterm::alias(&row[1]),
            other => panic!("no list {other}"),
        };
        assert_eq!(code.unwrap_or_default(), row[2], "{} {}", row[0], row[1]);
    }
}

/// `code,unit,fit`: whether a unit can measure goods.
#[test]
fn units_fit_goods_as_the_cases_say() {
    for row in rows("tests/codes/units.csv") {
        // A code or a unit that isn't known measures nothing known.
        let known = hs::find(&row[0]).zip(unit::find(&row[1]));
        let fit = known.map_or(hs::Fit::Unknown, |(subheading, unit)| subheading.unit_fits(unit));
        let fit = format!("{fit:?}").to_lowercase();
        assert_eq!(fit, row[2], "{} in {}", row[0], row[1]);
    }
}

#[test]
fn every_list_is_named_once_and_says_its_edition() {
    let lists = codes::lists();
    for (i, list) in lists.iter().enumerate() {
        assert!(!list.title.is_empty() && !list.keeper.is_empty() && !list.edition.is_empty(), "{}", list.name);
        assert!(lists[..i].iter().all(|other| other.name != list.name), "{}", list.name);
    }
    assert!(codes::lookup("no such list", "1", None).is_none());
    assert!(codes::search("E", None).any(|entry| entry.list == "mail-class"));
}

#[test]
fn nothing_that_can_be_typed_makes_a_list_fall_over() {
    let long = "9".repeat(10_000_000);
    let odd = [
        "",
        " ",
        "\0",
        "é",
        "😀",
        "٣٤٥٦٧٨",
        "12345é",
        "日本日本日",
        "\u{301}\u{301}",
        "-",
        "....",
        "0",
        "00",
        "0000",
        "000000",
        "999999",
        &long,
    ];
    for list in codes::lists() {
        for code in odd {
            if let Some(entry) = codes::lookup(list.name, code, Some(TODAY)) {
                assert!(!entry.code.is_empty() && entry.label.len() < 100, "{} {code:.20}", list.name);
            }
        }
    }
    for number in 0..=u16::MAX {
        assert!(hs::heading(number).is_none_or(|heading| heading.number() == number));
    }
    for chapter in 0..=u8::MAX {
        assert_eq!(hs::headings(chapter).next().is_some(), (1..=97).contains(&chapter) && chapter != 77, "{chapter}");
        assert!(hs::chapter(chapter).len() < 200);
    }
}

/// What a safe fix makes of a value in a declaration of one value, if there is one.
fn fixed(declaration: &str) -> Option<String> {
    let options = declarant::Options { on: Some(TODAY), select: vec!["codes".into()], ..Default::default() };
    let report = declarant::Validator::new(options).expect("options").check(declaration.as_bytes());
    let fixes = report.findings.into_iter().filter_map(|finding| finding.fix).filter(|fix| fix.safe);
    fixes.flat_map(|fix| fix.patch).find_map(|change| change.value)
}

#[test]
fn a_safe_fix_of_small_letters_never_changes_the_meaning() {
    // Symbols of the International System, written as it writes them: their like-spelt codes are retired or no mass.
    const SYMBOLS: [&str; 4] = ["cl", "hl", "kg", "mg"];
    for unit in unit::all() {
        let (code, small) = (unit.code().to_string(), unit.code().to_string().to_lowercase());
        if small == code || SYMBOLS.contains(&&*small) {
            continue;
        }
        let Some(new) = fixed(&format!(r#"{{"items":[{{"quantity":{{"value":"2","unit":"{small}"}}}}]}}"#)) else {
            continue;
        };
        let meant = unit::find(&new).expect("a safe fix is a unit");
        let is_same = meant == unit || meant.kilograms().is_some() && meant.kilograms() == unit.kilograms();
        assert!(is_same, "{small} would become {new}, but {code} is {}", unit.name());
    }
    for currency in currency::all() {
        let small = currency.code().to_lowercase();
        let new = fixed(&format!(r#"{{"shipment":{{"total":{{"amount":"2","currency":"{small}"}}}}}}"#));
        assert_eq!(new.as_deref(), Some(currency.code()), "{small}");
    }
    for country in country::all().filter(|country| country.status() == Status::Current) {
        let small = country.code().to_lowercase();
        let new = fixed(&format!(r#"{{"items":[{{"origin":"{small}"}}]}}"#));
        // Many write "na" where they have nothing to say.
        assert_eq!(new.as_deref(), Some(country.code()).filter(|code| *code != "NA"), "{small}");
    }
    for term in codes::incoterm::all().iter().filter(|term| term.last.is_none()) {
        let small = term.code.to_lowercase();
        let new = fixed(&format!(r#"{{"transaction":{{"terms":"{small}"}}}}"#));
        assert_eq!(new.as_deref(), Some(term.code), "{small}");
    }
}
