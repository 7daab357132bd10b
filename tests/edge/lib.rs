//! The exports of the module as JavaScript sees them: which values go in and come out, and what a bad argument throws.
//! `scripts/test edge` runs them in Node.js and in Chromium with `wasm-pack test`. The package around the module, and
//! how it starts again after a trap, are tested in tests/npm.
#![cfg(all(test, target_arch = "wasm32"))]

use declarant::wasm::{Engine, Judge, Splitter, check_id, load_text, lookup_code, to_json, to_xml};
use js_sys::{Error, Function};
use wasm_bindgen::prelude::*;
use wasm_bindgen_test::wasm_bindgen_test;

/// Defines `read`, which gives the verdict, the number of findings and all texts of the report at an address.
const READ: &str = "
    const read = (address) => {
        const [at, texts, length] = new Uint32Array(memory.buffer, address, 3);
        const [verdict, count] = new Uint32Array(memory.buffer, at, 2);
        return `${verdict} ${count} ${new TextDecoder().decode(new Uint8Array(memory.buffer, texts, length))}`;
    };";

/// The result of JavaScript that has an engine, and `read`.
fn js(body: &str) -> JsValue {
    let engine = Engine::new("on2026-11-23", &[2, 10]).unwrap_or_else(|_| panic!("an engine"));
    let function = Function::new_with_args("engine, memory", &format!("{READ}{body}"));
    function.call2(&JsValue::NULL, &engine.into(), &wasm_bindgen::memory()).unwrap_or_else(|thrown| {
        panic!("{body}: {}", message(&thrown));
    })
}

/// Whether JavaScript that has an engine gives true.
fn holds(body: &str) -> bool {
    js(body).is_truthy()
}

/// The message of what JavaScript throws that has an engine.
fn thrown(body: &str) -> String {
    let thrown = js(&format!("try {{ {body} }} catch (thrown) {{ return thrown; }}"));
    message(&thrown)
}

fn message(thrown: &JsValue) -> String {
    thrown.dyn_ref::<Error>().map_or_else(|| format!("{thrown:?} is no Error"), |error| error.message().into())
}

fn refused<T>(result: Result<T, JsError>) -> String {
    result.err().map_or_else(|| "nothing was thrown".to_owned(), |error| message(&error.into()))
}

#[wasm_bindgen_test]
fn a_report_is_numbers_and_one_text() {
    let report = js(r#"return read(engine.checkText('{"items":[{"origin":"Portugal"}]}'))"#);
    let report = report.as_string().expect("a report");
    assert!(report.starts_with("2 ") && report.contains("/items/0/origin"), "{report}");
}

#[wasm_bindgen_test]
fn bytes_are_read_like_text() {
    assert!(holds(
        r#"
        const text = '{"reference":"Größe 🎁","items":[]}';
        const bytes = new Uint8Array([1, 2, ...new TextEncoder().encode(text), 3]);
        return read(engine.checkText(text)) === read(engine.checkBytes(bytes.subarray(2, -1)));
    "#
    ));
}

#[wasm_bindgen_test]
fn half_a_surrogate_pair_is_no_trap() {
    assert!(holds(
        r#"return read(engine.checkText('{"reference":"\ud83d"}')).startsWith("2") && engine.verdictText("{}") === 2"#
    ));
}

#[wasm_bindgen_test]
fn verdicts_are_numbers() {
    assert_eq!(js("return engine.verdictText('no JSON')").as_f64(), Some(2.0));
    assert!(holds(
        "const verdicts = engine.verdicts(new TextEncoder().encode('{}\\n\\n[]\\n'));
         return verdicts instanceof Uint8Array && verdicts.join() === '2,2'"
    ));
}

#[wasm_bindgen_test]
fn an_object_comes_as_text_and_tokens_and_is_kept() {
    // The object `{}`: its begin and its end.
    assert!(holds("return engine.checkAgain() === undefined && engine.verdictAgain() === undefined"));
    assert!(holds(
        "const whole = read(engine.checkObject('', new Uint32Array([1, 0])));
         return engine.hasObject() && read(engine.checkAgain()) === whole"
    ));
    // Tokens that no object has are a finding.
    assert_eq!(js("return engine.verdictObject('x', new Uint32Array([3, 4294967295, 77]))").as_f64(), Some(2.0));
}

#[wasm_bindgen_test]
fn what_is_missing_is_undefined() {
    assert!(holds("return engine.fixBytes(new TextEncoder().encode('{}')) === undefined"));
    assert!(holds(
        r#"const fixed = engine.fixBytes(new TextEncoder().encode('{"items":[{"hsCode":"6109.10"}]}'));
           return fixed instanceof Uint8Array && new TextDecoder().decode(fixed).includes('"610910"')"#
    ));
    assert!(holds("return engine.fieldWithText('/items/0/origin', 'PT') === undefined"));
}

#[wasm_bindgen_test]
fn a_bad_option_is_an_error_that_names_it() {
    let unknown = thrown("new engine.constructor('colourred', new Uint32Array([6, 3]))");
    assert!(unknown.contains("colour"), "{unknown}");
    let day = thrown("new engine.constructor('ontomorrow', new Uint32Array([2, 8]))");
    assert!(day.contains("YYYY-MM-DD"), "{day}");
    let rule = thrown("new engine.constructor('selectno-such-rule', new Uint32Array([6, 12]))");
    assert!(rule.contains("no-such-rule"), "{rule}");
    // Lengths are those of JavaScript. One beyond the end is no trap.
    let flower = thrown("new engine.constructor('on🌼🌼toDE', new Uint32Array([2, 4, 2, 2]))");
    assert!(flower.contains("YYYY-MM-DD"), "{flower}");
    let cut = thrown("new engine.constructor('onto', new Uint32Array([2, 9]))");
    assert!(cut.contains("YYYY-MM-DD"), "{cut}");
    assert!(holds(
        "try { new engine.constructor('colourred', new Uint32Array([6, 3])) } catch {}
         return engine.verdictText('{}') === 2"
    ));
}

#[wasm_bindgen_test]
fn a_value_of_another_type_throws_and_the_next_call_works() {
    for call in ["engine.checkText(7)", "engine.checkBytes(undefined)", "engine.checkObject('', null)"] {
        let thrown = thrown(call);
        assert!(!thrown.is_empty() && !thrown.contains("is no Error"), "{call}: {thrown}");
    }
    assert!(holds("try { engine.checkText(Symbol()) } catch {} return engine.verdictText('{}') === 2"));
}

#[wasm_bindgen_test]
fn an_engine_that_was_freed_throws() {
    let thrown = thrown("engine.free(); engine.checkText('{}')");
    assert!(!thrown.is_empty() && !thrown.contains("is no Error"), "{thrown}");
    assert!(holds("return engine.verdictText('{}') === 2"));
}

#[wasm_bindgen_test]
fn numbers_and_codes_are_looked_up() {
    let check = |value| check_id("upu-s10", value, None).unwrap_or_else(|_| panic!("the scheme is known"));
    assert_eq!(check("RR123456785NO"), "");
    assert_eq!(check("RR123456784NO"), "checksum");
    assert!(refused(check_id("xx-none", "1", None)).contains("xx-none"));
    assert!(refused(check_id("upu-s10", "1", Some("soon".to_owned()))).contains("YYYY-MM-DD"));
    let code = |code| lookup_code("country", code, None).unwrap_or_else(|_| panic!("the list is known"));
    assert_eq!(code("NO").split('\0').nth(2), Some("Norway"));
    assert_eq!(code("N1"), "");
    let unknown = refused(lookup_code("colours", "red", None));
    assert!(unknown.contains("colours") && unknown.contains("country"), "{unknown}");
}

#[wasm_bindgen_test]
fn a_text_of_another_version_is_refused() {
    let refused = refused(load_text(b"declarant 0.0.1 en words\n".to_vec()));
    assert!(refused.contains("0.0.1"), "{refused}");
}

#[wasm_bindgen_test]
fn a_conversion_is_its_text_and_what_is_left_out() {
    let json = br#"{"part":"seller","reference":"A-1","items":[{"description":"Wool scarf"}]}"#;
    let message = to_xml(json, "wco-dec").unwrap_or_else(|_| panic!("the message is known"));
    let back = to_json(message[0].as_bytes());
    assert!(message[0].contains("Wool scarf") && back[0].contains("Wool scarf"), "{message:?} {back:?}");
    assert!(refused(to_xml(json, "fax")).contains("fax"));
}

#[wasm_bindgen_test]
fn a_batch_is_split_and_judged() {
    let mut splitter = Splitter::new("ndjson", false);
    splitter.push(b"{\"items\":[]}\n{\"it");
    splitter.push(b"ems\":[]}\n");
    splitter.end();
    let group = splitter.take().expect("a group");
    assert_eq!(splitter.take(), None);
    let judge = || Judge::new("on2026-11-23", &[2, 10], "file".to_owned(), &[1], false, false);
    let mut judge = judge().unwrap_or_else(|_| panic!("a judge"));
    assert_eq!(judge.judge(&group).ok(), Some(2));
    let lines = String::from_utf8(judge.take(1).expect("lines")).expect("text");
    assert_eq!(lines.lines().count(), 2, "{lines}");
    assert_eq!(judge.take(0), None);
    assert!(refused(judge.judge(b"nonsense")).contains("group"));
}
