//! Codes for words: what is asked, what is refused, and that no text does harm.
#![allow(missing_docs)]

use declarant::codes::hs::{self, Code};
use declarant::finder::{self, Request, Suggestion};
use declarant::{Day, Options, Validator};

fn of(text: &str, language: &str) -> Vec<Suggestion> {
    finder::find(text, &Request { language: Some(language), ..Request::default() }).expect("a language with words")
}

fn first(text: &str) -> String {
    of(text, "en").first().map(|one| one.code.to_string()).unwrap_or_default()
}

#[test]
fn goods_are_found_by_their_names() {
    for (text, code) in [
        ("cotton t-shirt", "610910"),
        ("T-Shirts for men, 100% cotton", "610910"),
        ("leather wallet", "420231"),
        ("women's leather ankle boots", "640391"),
        ("smartphone", "851713"),
        ("wool sweater", "611011"),
        ("women's dress, knitted polyester", "610443"),
        ("leather belt", "420330"),
    ] {
        assert_eq!(first(text), code, "{text}");
    }
}

#[test]
fn the_words_of_pages_know_leather_goods_by_their_material() {
    for (language, text, code) in [
        ("en", "women's leather shoulder bag", "420221"),
        ("de", "Handtasche aus Leder", "420221"),
        ("de", "Lederrucksack", "420291"),
        ("de", "Geldbörse Leder", "420231"),
        ("fr", "sac à main en cuir", "420221"),
        ("fr", "sac à dos en cuir", "420291"),
        ("fr", "étui en cuir", "420291"),
        ("it", "borsa in pelle", "420221"),
        ("it", "zaino in pelle", "420291"),
        ("it", "portafoglio in pelle", "420231"),
        ("nl", "leren handtas", "420221"),
        ("nl", "stoffen tas", "420292"),
        ("pl", "torebka skórzana", "420221"),
        ("pl", "portfel skórzany", "420231"),
        ("pt", "bolsa de couro", "420221"),
        ("pt", "estojo", "420292"),
    ] {
        let request = Request { language: Some(language), page: true, ..Request::default() };
        let found = finder::find(text, &request).expect("a language with words");
        assert_eq!(found[0].code.to_string(), code, "{text}");
    }
}

#[test]
fn a_compound_is_known_by_its_parts_in_its_own_language() {
    let page = Request { page: true, ..Request::default() };
    for (text, language, heading) in [
        ("Computerbildschirm", None, 8528),
        ("kinderfiets", None, 8712),
        ("Winterrock", Some("de"), 6204),
        ("winterpak", Some("nl"), 6203),
    ] {
        let found = finder::find(text, &Request { language, ..page }).expect("a language with words");
        assert_eq!(found.first().map(|one| one.code.heading()), Some(heading), "{text}");
    }
}

#[test]
fn a_slip_of_the_pen_is_forgiven() {
    assert_eq!(first("smartphnoe"), first("smartphone"));
    assert_eq!(first("leather walet"), first("leather wallet"));
    assert_eq!(first("handbags")[..4], first("hand bag")[..4]);
}

#[test]
fn what_is_typed_so_far_is_the_start_of_a_word() {
    assert_eq!(first("smartph"), "851713");
    assert_eq!(first("headph")[..4], *"8518");
}

#[test]
fn the_words_that_decided_are_said() {
    let text = "super new Lederjacke leather wallet";
    let found = of(text, "en");
    let words: Vec<&str> = found[0].words.iter().map(|word| &text[word.clone()]).collect();
    assert_eq!(words, ["leather", "wallet"]);
}

#[test]
fn a_question_splits_what_is_left() {
    let found = of("men's t-shirt", "en");
    let question = found[0].question.as_ref().expect("cotton or not");
    assert_eq!(question.about, "material");
    let codes: Vec<String> = question.answers.iter().map(|answer| answer.code.to_string()).collect();
    assert!(codes.contains(&"610910".to_owned()) && codes.contains(&"610990".to_owned()), "{codes:?}");
    let about = of("men's cotton t-shirt", "en").swap_remove(0).question.map(|question| question.about);
    assert_ne!(about, Some("material"), "what was said isn't asked for");
}

#[test]
fn an_answer_is_the_code_that_the_named_material_has() {
    for goods in ["women's dress", "handbag"] {
        let question = of(goods, "en").swap_remove(0).question.expect("a question");
        assert_eq!(question.about, "material");
        for answer in question.answers {
            let heading = answer.code.to_string().get(..4).expect("four digits").to_owned();
            for material in answer.text.split(", ").filter(|material| *material != "…") {
                let named = of(&format!("{material} {goods}"), "en");
                let same = named.iter().find(|one| one.code.to_string().starts_with(&heading)).expect("of the heading");
                assert_eq!(same.code, answer.code, "{material} {goods}");
            }
        }
    }
}

#[test]
fn labels_headings_and_questions_are_in_the_language_asked_for() {
    let mut lines = String::new();
    for language in finder::languages() {
        let request = Request { top: 1, labels: Some(language), ..Request::default() };
        let found = finder::find("dress", &request).expect("a language with words");
        let one = &found[0];
        lines += &format!("{language} {}: {} ({})\n", one.code, one.label, one.heading);
        let question = one.question.as_ref().expect("a question");
        let answers: Vec<&str> = question.answers.iter().map(|answer| answer.text.as_str()).collect();
        lines += &format!("   {} {}\n", question.text, answers.join(" · "));
    }
    insta::assert_snapshot!(lines);
    let odd = Request { labels: Some("eo"), ..Request::default() };
    assert!(finder::find("dress", &odd).is_err());
}

#[test]
fn a_text_of_several_languages_is_read_in_the_first() {
    for (text, heading) in
        [("t-shirt", "T-shirts and vests, knitted"), ("smartphone", "phones, routers, network equipment")]
    {
        let found = finder::find(text, &Request::default()).expect("words");
        assert_eq!(found[0].heading, heading, "{text}");
    }
}

#[test]
fn scores_fall_and_codes_stand_once() {
    for text in ["shoes", "wireless mouse", "silk scarf for women", "x", ""] {
        let found = of(text, "en");
        assert!(found.windows(2).all(|pair| pair[0].score >= pair[1].score), "{text}");
        assert!(found.iter().all(|one| (0.0..=1.0).contains(&one.score)), "{text}");
        let mut codes: Vec<Code> = found.iter().map(|one| one.code).collect();
        codes.sort_unstable();
        codes.dedup();
        assert_eq!(codes.len(), found.len(), "{text}");
    }
}

#[test]
fn the_destination_says_how_many_digits_it_wants() {
    let request = Request { to: Some("US"), on: Some(Day::of(2026, 11, 23)), ..Request::default() };
    let found = finder::find("leather wallet", &request).expect("a known destination");
    assert_eq!(found[0].digits, Some(10));
    let digits = |to| {
        Ok::<_, declarant::Misuse>(finder::find("leather wallet", &Request { to: Some(to), ..request })?[0].digits)
    };
    for (to, wanted) in
        [("UK", None), ("GB", None), ("EL", Some(6)), ("GR", Some(6)), ("us", Some(10)), ("eu", Some(6))]
    {
        assert_eq!(digits(to).ok(), Some(wanted), "{to}");
    }
    for (unknown, said) in [("Germany", "did you mean \"DE\"?"), ("xx", "the two letters of a country")] {
        assert!(digits(unknown).is_err_and(|misuse| misuse.to_string().contains(said)), "{unknown}");
    }
}

#[test]
fn a_language_is_read_from_a_tag_of_any_kind() {
    let labels = |tag| of("wollschal", tag).into_iter().map(|one| one.label).collect::<Vec<_>>();
    let scarf = Code::read("621420").expect("a code");
    for tag in ["DE", "de-AT", "de_DE.UTF-8"] {
        assert_eq!(labels(tag), labels("de"), "{tag}");
        assert_eq!(finder::label(scarf, Some(tag)), finder::label(scarf, Some("de")), "{tag}");
    }
}

#[test]
fn misuse_is_said_in_one_sentence() {
    let said = finder::find("x", &Request { language: Some("eo"), ..Request::default() }).expect_err("no Esperanto");
    assert!(said.to_string().starts_with("there are no words of the language \"eo\": there are en, fr"), "{said}");
    let said = finder::load("declarant 0.0.1 en vocabulary\n".to_owned()).expect_err("another version");
    assert!(said.to_string().contains("take both from one package"), "{said}");
}

/// Texts of many scripts, of bidirectional controls, of combining marks and of nothing.
const ODD: [&str; 12] = [
    "",
    "\u{202e}tek\u{202c}jac\u{200f}",
    "e\u{301}\u{301}\u{301}toffe",
    "ｃｏｔｔｏｎ　ｔｅｅ",
    "棉T恤 男装",
    "コットンTシャツ",
    "قميص قطن",
    "ßßßß ﬁﬂ ŉ",
    "👕👟👜 t-shirt",
    "\u{0}\u{1}\u{feff}shirt\u{ad}s",
    "𝓬𝓸𝓽𝓽𝓸𝓷 shirt",
    "Stra\u{df}enschuhe\u{2011}Gr\u{f6}\u{df}e",
];

#[test]
fn spans_are_on_characters() {
    for language in finder::languages() {
        for text in ODD {
            for one in of(text, language) {
                assert!(
                    one.words.iter().all(|word| text.get(word.clone()).is_some_and(|word| !word.is_empty())),
                    "{text}"
                );
                assert!(one.words.windows(2).all(|pair| pair[0].end <= pair[1].start), "{text}");
            }
        }
    }
}

/// Nothing is found by what stands behind the first words of a long text.
#[test]
fn a_long_text_is_cut() {
    let long = |letters: &str| letters.repeat((1 << 20) / letters.len());
    for language in ["en", "de", "zh"] {
        for letters in ["a", "棉", "ä ", "t-shirt "] {
            let text = long(letters);
            let longer = text.clone() + " wollschal wool scarf 羊毛围巾";
            assert_eq!(of(&longer, language), of(&text, language), "{letters}, {language}");
        }
        for unseen in ["\u{202e}", "\u{301}"] {
            assert_eq!(of(&long(unseen), language), [], "{unseen:?}, {language}");
        }
    }
    assert!(!of(&long("t-shirt "), "en").is_empty());
}

/// Whether a code is of the heading, or of one of several that are right.
fn is_of(code: &str, headings: &str) -> bool {
    headings.split('/').any(|heading| code.starts_with(heading))
}

/// What parcels mostly hold is found by the words that pages load, whichever of them the program keeps that chooses them.
#[test]
fn what_parcels_mostly_hold_is_among_five() {
    let file = std::fs::read_to_string("tests/words/parcels.tsv").expect("goods");
    let is_missed = |line: &&str| {
        let [language, text, heading] = line.split('\t').collect::<Vec<_>>()[..] else { panic!("{line}") };
        let request = Request { language: Some(language), page: true, top: 5, ..Request::default() };
        let found = finder::find(text, &request).expect("a language with words");
        !found.iter().any(|one| is_of(&one.code.to_string(), heading))
    };
    let missed: Vec<&str> = file.lines().skip(1).filter(is_missed).collect();
    assert!(missed.is_empty(), "{missed:#?}");
}

/// Goods that have a word of others, such as a glue gun and an ivory figurine, are found first: by the words that pages
/// load, and by all.
#[test]
fn goods_called_like_others_are_found_first() {
    let file = std::fs::read_to_string("tests/words/alike.tsv").expect("goods");
    let mut missed = Vec::new();
    for line in file.lines().skip(1) {
        let [language, text, headings] = line.split('\t').collect::<Vec<_>>()[..] else { panic!("{line}") };
        for page in [true, false] {
            let request = Request { language: Some(language), page, top: 1, ..Request::default() };
            let found = finder::find(text, &request).expect("a language with words");
            let code = found.first().map_or(String::new(), |one| one.code.to_string());
            if !is_of(&code, headings) {
                missed.push(format!("{line}: {code}"));
            }
        }
    }
    assert!(missed.is_empty(), "{missed:#?}");
}

/// How many goods of `tests/words/goods/` have their heading first, among three and among five, of a hundred: by language,
/// kind and half, with the words that pages load and with all. Only the tuned half may be looked at while words are added.
/// The kind `typed` is what sellers type into a form, many a single word.
#[test]
fn recall_is_as_committed() {
    let mut out = String::from("language half kind: goods, page top 1/3/5, whole top 1/3/5\n");
    for language in finder::languages() {
        let path = format!("tests/words/goods/{language}.tsv");
        let file = std::fs::read_to_string(&path).expect("goods of each language");
        let mut counts = std::collections::BTreeMap::<String, [usize; 7]>::new();
        for line in file.lines().skip(1) {
            let [text, heading, kind, half] = line.split('\t').collect::<Vec<_>>()[..] else {
                panic!("{path}: {line}")
            };
            let row = counts.entry(format!("{half} {kind}")).or_default();
            row[0] += 1;
            for (at, page) in [(1, true), (4, false)] {
                let request = Request { language: Some(language), page, top: 5, ..Request::default() };
                let found = finder::find(text, &request).expect("a language with words");
                let place = found.iter().position(|one| is_of(&one.code.to_string(), heading));
                for (more, most) in [1, 3, 5].into_iter().enumerate() {
                    row[at + more] += usize::from(place.is_some_and(|place| place < most));
                }
            }
        }
        for (name, [all, found @ ..]) in counts {
            let [a, b, c, d, e, f] = found.map(|count| count * 100 / all);
            out.push_str(&format!("{language} {name}: {all}, {a}/{b}/{c}, {d}/{e}/{f}\n"));
        }
    }
    insta::with_settings!({ snapshot_path => "words", prepend_module_to_snapshot => false, omit_expression => true }, {
        insta::assert_snapshot!("recall", out);
    });
}

/// How many goods of `tests/words/codes.tsv` have a right code first and among three: by language and half, with the words
/// that pages load and with all. Those of the tuned half that miss are listed with their first codes; the held half isn't
/// looked at while words are added.
#[test]
fn codes_are_as_committed() {
    let file = std::fs::read_to_string("tests/words/codes.tsv").expect("goods");
    let mut out = String::from("language half: goods, page top 1/3, whole top 1/3\n");
    let mut missed = String::from("\nlanguage, tuned goods that miss: right, first of page, first of whole\n");
    for language in finder::languages() {
        let mut counts = std::collections::BTreeMap::<&str, [usize; 5]>::new();
        for line in file.lines().skip(1) {
            let [of, text, right, half] = line.split('\t').collect::<Vec<_>>()[..] else { panic!("{line}") };
            if of != *language {
                continue;
            }
            let row = counts.entry(half).or_default();
            row[0] += 1;
            let mut firsts = Vec::new();
            for (at, page) in [(1, true), (3, false)] {
                let request = Request { language: Some(language), page, top: 3, ..Request::default() };
                let found = finder::find(text, &request).expect("a language with words");
                let codes: Vec<String> = found.iter().map(|one| one.code.to_string()).collect();
                row[at] += usize::from(codes.first().is_some_and(|code| is_of(code, right)));
                row[at + 1] += usize::from(codes.iter().any(|code| is_of(code, right)));
                firsts.push(codes.first().map_or("none", |code| code).to_owned());
            }
            if half == "tuned" && !firsts.iter().all(|code| is_of(code, right)) {
                missed.push_str(&format!("{language}, {text}: {right}, {}\n", firsts.join(", ")));
            }
        }
        for (half, [all, a, b, c, d]) in counts {
            out.push_str(&format!("{language} {half}: {all}, {a}/{b}, {c}/{d}\n"));
        }
    }
    insta::with_settings!({ snapshot_path => "words", prepend_module_to_snapshot => false, omit_expression => true }, {
        insta::assert_snapshot!("codes", out + &missed);
    });
}

/// Of how many goods of `tests/words/goods/` the words contradict their own heading, and of how many that of goods of
/// another chapter, which stand in the same file. One of a hundred that are right may be flagged, and three of five that
/// are wrong must be.
#[test]
fn words_contradict_what_they_cannot_be() {
    let mut validator =
        Validator::new(Options { select: vec!["hs-description-mismatched".into()], ..Options::default() })
            .expect("options");
    let mut is_flagged = |text: &str, code: &str| {
        let item = serde_json::json!({ "items": [{ "description": text, "hsCode": code }] });
        !validator.check(&item.to_string()).findings.is_empty()
    };
    let code_of =
        |headings: &str| hs::all().map(|one| one.code().to_string()).find(|code| code.starts_with(&headings[..4]));
    let mut out = String::from("language: right that are flagged, wrong that are found\n");
    for language in finder::languages() {
        let file =
            std::fs::read_to_string(format!("tests/words/goods/{language}.tsv")).expect("goods of each language");
        let goods: Vec<(&str, &str)> = file.lines().skip(1).filter_map(|line| line.split_once('\t')).collect();
        let goods: Vec<(&str, &str)> =
            goods.iter().map(|(text, rest)| (*text, rest.split('\t').next().expect("a code"))).collect();
        let [mut wrongly, mut wrong, mut found] = [0; 3];
        for (at, (text, headings)) in goods.iter().enumerate() {
            wrongly += usize::from(code_of(headings).is_some_and(|code| is_flagged(text, &code)));
            let is_other = |other: &&str| headings.split('/').all(|heading| heading[..2] != other[..2]);
            let other =
                goods.iter().cycle().skip(at + goods.len() / 3).map(|(_, other)| *other).find(|other| is_other(other));
            let Some(code) = code_of(other.expect("goods of another chapter")) else { continue };
            wrong += 1;
            found += usize::from(is_flagged(text, &code));
        }
        out.push_str(&format!("{language}: {wrongly} of {}, {found} of {wrong}\n", goods.len()));
        assert!(wrongly * 100 <= goods.len(), "{language}: {wrongly} right ones are flagged");
        assert!(found * 5 >= wrong * 3, "{language}: {found} of {wrong} wrong ones are found");
    }
    insta::with_settings!({ snapshot_path => "words", prepend_module_to_snapshot => false, omit_expression => true }, {
        insta::assert_snapshot!("contradictions", out);
    });
}
