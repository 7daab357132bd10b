//! Every scheme of numbers against its own evidence, `tests/ids/<scheme>.txt`, and against hostile input.

use declarant::Day;
use declarant::ids::{self, Reason, Scheme};
use std::collections::BTreeSet;
use std::path::{Path, PathBuf};
use std::time::{Duration, Instant};

fn evidence() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/ids")
}

/// A line of evidence: the verdict it wants and the number as written.
fn lines(name: &str) -> Vec<(String, String)> {
    let path = evidence().join(format!("{name}.txt"));
    let text = std::fs::read_to_string(&path).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
    let rows = text.lines().filter(|line| !line.is_empty() && !line.starts_with('#'));
    let read = |line: &str| {
        let Some((verdict, number)) = line.split_once(' ') else {
            panic!("{name}.txt: a line is a verdict, a space and a number, and {line} isn't")
        };
        (verdict.into(), number.into())
    };
    rows.map(read).collect()
}

fn said(verdict: Result<(), Reason>) -> String {
    verdict.map_or_else(|reason| reason.to_string(), |()| "valid".to_owned())
}

#[test]
fn every_scheme_has_its_evidence_and_every_file_its_scheme() {
    let schemes: BTreeSet<_> = ids::all().iter().map(|scheme| scheme.name.to_owned()).collect();
    let files: BTreeSet<_> = std::fs::read_dir(evidence())
        .expect("the evidence")
        .map(|entry| entry.expect("an entry").path().file_stem().expect("a name").to_string_lossy().into_owned())
        .collect();
    let (bare, idle): (Vec<_>, Vec<_>) = (schemes.difference(&files).collect(), files.difference(&schemes).collect());
    assert!(bare.is_empty(), "tests/ids/ lacks <scheme>.txt for {bare:?}");
    assert!(idle.is_empty(), "src/ids.rs does not list {idle:?}, for which tests/ids/ has evidence");
    let names: Vec<&str> = ids::all().iter().map(|scheme| scheme.name).collect();
    for pair in names.windows(2) {
        assert!(pair[0] < pair[1], "src/ids.rs: {} stands behind {}", pair[1], pair[0]);
    }
    for scheme in ids::all() {
        assert!(std::ptr::eq(ids::scheme(scheme.name).expect("found by its name"), *scheme));
        assert!(!scheme.title.is_empty() && !scheme.source.is_empty(), "{} lacks a title or a source", scheme.name);
    }
}

/// Customary abbreviations before a number, in the languages of its country, are dropped with and without dots.
#[test]
fn customary_words_before_a_number_are_dropped() {
    let written = [
        ("ar-dni", "D.N.I. 20123456"),
        ("ar-cuit", "C.U.I.T. N° 20-17254359-7"),
        ("br-cnpj", "C.N.P.J. 11.222.333/0001-81"),
        ("cl-rut", "R.U.T. 12531909-2"),
        ("es-nif", "N.I.F. 54362315-K"),
        ("it-codicefiscale", "C.F. RCCMNL83S18D969H"),
        ("co-cc", "C.C. 79.123.456"),
        ("ec-ci", "C.I. 171430710-3"),
        ("au-abn", "A.B.N. 83 914 571 673"),
        ("is-kennitala", "kt. 120174-3399"),
        ("se-orgnr", "org.nr 123456-7897"),
        ("no-orgnr", "Org.nr. 988 077 917"),
        ("cz-rc", "r. č. 710319/2745"),
        ("ru-passport", "серия 45 09 № 123456"),
        ("ru-passport", "паспорт 4509 123456"),
        ("bg-egn", "ЕГН 7523169263"),
        ("bg-vat", "ЕИК 175074752"),
        ("ua-rntrc", "ІПН 1759013776"),
        ("ua-edrpou", "ЄДРПОУ 32855961"),
        ("uz-pinfl", "ПИНФЛ 31507850123457"),
        ("gr-vat", "ΑΦΜ 023456780"),
        ("gr-vat", "Α.Φ.Μ. 023456780"),
        ("cn-ric", "身份证 360426199101010071"),
        ("tw-id", "身分證 A123456789"),
        ("tw-ubn", "統編 00501503"),
        ("kr-brn", "사업자번호 116-82-00276"),
        ("jp-in", "マイナンバー 123456789018"),
        ("jp-cn", "法人番号 5835678256246"),
        ("il-idnr", "ת.ז. 039337423"),
        ("pt-nif", "Contribuinte nº 501964843"),
        ("de-idnr", "Steuer-ID 36 574 261 809"),
        ("gb-vat", "VAT Reg No 980 7806 84"),
        ("tr-vkn", "Vergi No 4540536920"),
        ("vn-cccd", "Số CCCD: 001085123456"),
    ];
    let is_kept = |(name, text): &&(&str, &str)| {
        ids::scheme(name).unwrap_or_else(|| panic!("{name}")).without_words(text).is_none()
    };
    let kept: Vec<_> = written.iter().filter(is_kept).collect();
    assert!(kept.is_empty(), "{kept:#?}");
}

/// Words before a number are dropped for every scheme; nothing is where the whole is a number, or isn't one behind them.
#[test]
fn words_before_a_number_are_told_from_it() {
    let mut wrong = Vec::new();
    for scheme in ids::all() {
        for (verdict, number) in lines(scheme.name) {
            let (is_valid, number) = (verdict == "valid", number.trim());
            for words in [scheme.short(), "ID", "Tax ID", "VAT no.", "Número", "No"] {
                for between in [": ", " ", " - "] {
                    let written = format!("{words}{between}{number}");
                    let is_one = scheme.check(&written, None).is_ok();
                    let found = scheme.without_words(&written);
                    let wanted = Some(number).filter(|_| is_valid && !is_one);
                    // Nobody writes a name of many words before a number, nor one with digits; it isn't told what becomes of it.
                    let is_odd = words.split(' ').count() > 2 || words.contains(|letter: char| letter.is_numeric());
                    // A number may begin with a word itself; what is left of it is one, too.
                    let is_shorter = |rest: &str| number.ends_with(rest) && scheme.check(rest, None).is_ok();
                    let is_right = found == wanted || found.is_some_and(is_shorter) || is_odd;
                    if !is_right {
                        wrong.push(format!("{}: {written:?} gives {found:?}", scheme.name));
                    }
                }
            }
            if is_valid && scheme.without_words(number).is_some() {
                wrong.push(format!("{}: {number:?} loses something", scheme.name));
            }
            if scheme.without_words(&format!("Ana Ruiz {number}")).is_some() {
                wrong.push(format!("{}: a name before {number:?} is dropped", scheme.name));
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn numbers_are_judged_as_the_evidence_says() {
    let mut wrong = Vec::new();
    for scheme in ids::all() {
        let rows = lines(scheme.name);
        let valid = rows.iter().filter(|(verdict, _)| verdict == "valid").count();
        if valid < 3 || rows.len() - valid < 3 {
            wrong.push(format!(
                "{}: {valid} valid and {} invalid, wanted three of each",
                scheme.name,
                rows.len() - valid
            ));
        }
        for (verdict, number) in rows {
            let got = said(scheme.check(&number, None));
            if got != verdict {
                wrong.push(format!("{}: {number} is {got}, wanted {verdict}", scheme.name));
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn compact_and_written_forms_stay_the_same_number() {
    for scheme in ids::all() {
        for (_, number) in lines(scheme.name).into_iter().filter(|(verdict, _)| verdict == "valid") {
            let compact = scheme.compact(&number).expect("compact");
            assert_eq!(scheme.compact(&compact).as_ref(), Ok(&compact), "{}", scheme.name);
            assert_eq!(scheme.check(&compact, None), Ok(()), "{}: {compact}", scheme.name);
            let written = scheme.format(&number).expect("written");
            assert_eq!(scheme.check(&written, None), Ok(()), "{}: {written}", scheme.name);
            assert_eq!(scheme.compact(&written).as_ref(), Ok(&compact), "{}: {written}", scheme.name);
        }
    }
}

/// The compact form of anything is its own compact form, also where it is no number of the scheme.
#[test]
fn compact_forms_are_compact() {
    for scheme in ids::all() {
        let prefix = scheme.country;
        for (_, number) in lines(scheme.name) {
            let (start, end) = number.split_at(number.char_indices().nth(1).map_or(0, |(at, _)| at));
            for written in [
                number.clone(),
                format!("{start}\t{end}"),
                format!("{start}\u{a0}b-{end}"),
                format!("{start}_. {end}\n-"),
                format!("{prefix}{prefix} {prefix}{number}"),
                format!("{start}\u{430}{end}\u{301}"),
            ] {
                if let Ok(compact) = scheme.compact(&written) {
                    assert_eq!(scheme.compact(&compact).as_ref(), Ok(&compact), "{}: {written:?}", scheme.name);
                }
            }
        }
    }
    assert_eq!(ids::scheme("ad-nrt").map(|scheme| scheme.compact("a\tb-A51")), Some(Ok("ABA51".to_owned())));
}

/// Blanks of every width, dots, hyphens and slashes between any two characters are no fault in any scheme.
#[test]
fn separators_are_no_fault_anywhere() {
    let mut wrong = Vec::new();
    for scheme in ids::all() {
        for (_, number) in lines(scheme.name).into_iter().filter(|(verdict, _)| verdict == "valid") {
            let compact = scheme.compact(&number).expect("compact");
            let around = format!(" \u{a0}{compact}\t ");
            assert_eq!(scheme.check(&around, None), Ok(()), "{}: {around:?}", scheme.name);
            // In a consignment reference every sign counts.
            let places = compact.char_indices().skip(1).filter(|_| scheme.name != "wco-ucr");
            for (at, _) in places {
                let (before, after) = compact.split_at(at);
                for sign in [' ', '\u{a0}', '\u{2009}', '\u{202f}', '\u{2007}', '-', '\u{2011}', '.', '/'] {
                    // A hyphen that is a part of the number tells something where it stands.
                    if matches!(sign, '-' | '\u{2011}') && compact.contains('-') {
                        continue;
                    }
                    let written = format!("{before}{sign}{after}");
                    if scheme.check(&written, None).is_err() {
                        wrong.push(format!("{}: {written:?}", scheme.name));
                    }
                }
            }
        }
    }
    assert!(wrong.is_empty(), "{} of them:\n{}", wrong.len(), wrong.join("\n"));
}

#[test]
fn a_compact_form_is_its_own() {
    for scheme in ids::all() {
        for value in ["a\nb", "a\tb 01", "1,5/ 1", "=1+1-A.-50500", "+49 30 1234567A", "1\u{a0}2.3,4/5-6:7"] {
            let Ok(compact) = scheme.compact(value) else { continue };
            assert_eq!(scheme.compact(&compact), Ok(compact.clone()), "{}: {value:?}", scheme.name);
        }
    }
    let cpf = ids::scheme("br-cpf").expect("a scheme");
    assert_eq!(cpf.check("529.982\t247\n25", None), Ok(()));
}

#[test]
fn every_scheme_has_a_short_name() {
    assert_eq!(ids::scheme("br-cpf").map(Scheme::short), Some("CPF"));
    assert_eq!(ids::scheme("passport").map(Scheme::short), Some("Passport number"));
    assert!(ids::all().iter().all(|scheme| !scheme.short().is_empty()));
}

#[test]
fn nobody_is_born_after_the_day_asked_for() {
    let scheme = ids::scheme("cn-ric").expect("cn-ric");
    assert_eq!(scheme.check("360426199101010071", Some(Day::of(1991, 1, 1))), Ok(()));
    assert_eq!(scheme.check("360426199101010071", Some(Day::of(1990, 12, 31))), Err(Reason::Component));
}

#[test]
fn a_number_in_the_wrong_field_is_recognised() {
    let names = |value, country| ids::recognise(value, country).map(|scheme| scheme.name).collect::<Vec<_>>();
    assert_eq!(names("IM3720000224", None), ["eu-ioss"]);
    assert!(names("ATEOS11234567890", Some("AT")).contains(&"eu-eori"));
    assert!(names("390.533.447-05", Some("BR")).contains(&"br-cpf"));
    assert!(!names("390.533.447-06", Some("BR")).contains(&"br-cpf"));
    assert!(!names("390.533.447-05", Some("TR")).contains(&"br-cpf"));
    assert_eq!(names("EE123456785AT", None), ["upu-s10"]);
    assert_eq!(names("CHE-107.787.577", None), ["ch-uid"]);
    for nothing in
        ["107787577", "hello", "ORDER-12345", "2026-11-24", "+49 170 1234567", "Invoice 2026/11", "9780471117094"]
    {
        assert!(names(nothing, None).is_empty(), "{nothing}");
    }
}

/// Signs of other scripts, signs that combine or steer, faces, and very much of it.
#[test]
fn hostile_input_is_refused_and_never_breaks() {
    const FOREIGN: [char; 6] = ['٣', '३', '\u{301}', '\0', '😀', 'é'];
    let odd = [
        "",
        " ",
        "\u{7f}\u{1b}[31m",
        "👩‍👩‍👧‍👦",
        "\u{202e}12345",
        "e\u{301}",
        "ß",
        "ı",
        "ﬁ",
        "~",
        "()",
        "NL",
        "EU",
        "IM",
        "(0)",
    ];
    let signs = ['३', '３', '𝟑', '0', '9', 'A', 'Z', '&', '\n', '-', '+', '*', '/', '~', 'ñ', '\u{2028}']
        .into_iter()
        .chain(FOREIGN);
    let runs = signs.flat_map(|sign| (0..60).map(move |length| std::iter::repeat_n(sign, length).collect::<String>()));
    let general: Vec<String> = odd.into_iter().map(String::from).chain(runs).collect();
    let judge = |scheme: &Scheme, input: &str| {
        let verdict = scheme.check(input, Some(Day::of(2026, 11, 23)));
        let written = scheme.format(input);
        assert!(written.is_err() || scheme.compact(input).is_ok(), "{}: {input:?}", scheme.name);
        // Egyptian numbers are written in Arabic digits by right.
        let foreign = if scheme.country == "EG" { &FOREIGN[1..] } else { &FOREIGN[..] };
        assert!(verdict.is_err() || !input.contains(foreign), "{} takes {input:?}", scheme.name);
        verdict
    };
    for scheme in ids::all() {
        for input in &general {
            let _verdict = judge(scheme, input);
        }
        for (_, number) in lines(scheme.name) {
            for (at, character) in number.char_indices() {
                let (before, from, after) = (&number[..at], &number[at..], &number[at + character.len_utf8()..]);
                let _cut_short = judge(scheme, before);
                for sign in FOREIGN.into_iter().chain(['Z', '9', '+', ' ']) {
                    let _put_in = judge(scheme, &format!("{before}{sign}{from}"));
                    let _put_instead = judge(scheme, &format!("{before}{sign}{after}"));
                }
            }
        }
    }
    for sign in ["9", "-", " ", "\u{a0}", "\u{301}", "😀", "A", "\n"] {
        let huge = sign.repeat(10_000_000 / sign.len());
        let started = Instant::now();
        for scheme in ids::all() {
            assert!(judge(scheme, &huge).is_err());
        }
        assert!(started.elapsed() < Duration::from_secs(10), "{sign:?} took {:?}", started.elapsed());
    }
}
