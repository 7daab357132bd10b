//! The report: what was found, in places and in words.
//!
//! It is plain data, sorted, and as JSON it is what `schemas/report.schema.json` describes; the same declaration, options
//! and version give the same bytes.
//!
//! ```
//! use declarant::report::{Actor, Param, Severity};
//! use declarant::{Options, Validator};
//! let options = Options { select: vec!["hs-code-malformed".to_owned()], ..Options::default() };
//! let report = Validator::new(options)?.check(r#"{"items": [{"hsCode": "6912.00"}]}"#);
//! let finding = &report.findings[0];
//! assert_eq!((finding.severity, finding.actor), (Severity::Warning, Actor::Seller));
//! assert_eq!(finding.path.as_deref(), Some("/items/0/hsCode"));
//! assert_eq!(finding.params["plain"], Param::Text("691200".to_owned()));
//! let fix = finding.fix.as_ref().filter(|fix| fix.safe).unwrap();
//! assert_eq!(fix.patch[0].value.as_deref(), Some("691200"));
//! let json = serde_json::to_value(&report).unwrap();
//! assert_eq!((&json["verdict"], &json["findings"][0]["rule"]), (&"review".into(), &"hs-code-malformed".into()));
//! # Ok::<(), declarant::Misuse>(())
//! ```

mod clearance;
mod purpose;

use std::collections::BTreeMap;

use serde::ser::SerializeStruct;
use serde::{Serialize, Serializer};

pub use crate::at::{Lines, WcoPlace};
use crate::json_string::serialize_as_word;
use crate::model::Span;
#[cfg(feature = "csv")]
use crate::order;
pub use clearance::{Amount, Clearance, Due, Estimate, May, Part, Reason, Scheme};
pub use purpose::{About, Answer, Purpose, Relationship, Side, Sign};

serialize_as_word!(Severity, Verdict, Actor, Authority);

/// How bad a finding is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Severity {
    // `pkg/report.js` reads their numbers.
    /// Worth mending.
    Advice,
    /// A person must look.
    Warning,
    /// It would be refused, or is certainly wrong.
    Error,
}

impl Severity {
    /// All severities, the mildest first.
    pub const ALL: [Severity; 3] = [Severity::Advice, Severity::Warning, Severity::Error];

    /// The word that reports have for it.
    pub const fn word(self) -> &'static str {
        match self {
            Severity::Advice => "advice",
            Severity::Warning => "warning",
            Severity::Error => "error",
        }
    }
}

/// The answer for the whole declaration.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Verdict {
    // `pkg/report.js` reads their numbers.
    /// Neither error nor warning.
    Pass,
    /// Some warning, no error.
    Review,
    /// Some error.
    Fail,
}

impl Verdict {
    /// The word that reports have for it.
    pub const fn word(self) -> &'static str {
        match self {
            Verdict::Pass => "pass",
            Verdict::Review => "review",
            Verdict::Fail => "fail",
        }
    }

    /// The verdict on findings of these severities.
    ///
    /// ```
    /// use declarant::{Severity, Verdict};
    /// assert_eq!(Verdict::of([Severity::Advice, Severity::Warning].into_iter()), Verdict::Review);
    /// assert_eq!(Verdict::of(std::iter::empty()), Verdict::Pass);
    /// assert_eq!(Verdict::Review.word(), "review");
    /// ```
    pub fn of(severities: impl Iterator<Item = Severity>) -> Self {
        match severities.max() {
            Some(Severity::Error) => Verdict::Fail,
            Some(Severity::Warning) => Verdict::Review,
            _ => Verdict::Pass,
        }
    }
}

/// Who can mend what was found.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Actor {
    /// The shopper, at the checkout.
    Shopper,
    /// The seller, in its portal.
    Seller,
}

impl Actor {
    /// Both actors.
    pub const ALL: [Actor; 2] = [Actor::Shopper, Actor::Seller];

    /// The word that reports have for it.
    pub const fn word(self) -> &'static str {
        match self {
            Actor::Shopper => "shopper",
            Actor::Seller => "seller",
        }
    }
}

/// Who would refuse the declaration for it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Authority {
    /// Customs.
    Customs,
    /// The tax authority.
    Tax,
    /// The post, or another carrier.
    Carrier,
    /// Whoever watches over the safety of products.
    Product,
}

impl Authority {
    /// All authorities.
    pub const ALL: [Authority; 4] = [Authority::Customs, Authority::Tax, Authority::Carrier, Authority::Product];

    /// The word that reports have for it.
    pub const fn word(self) -> &'static str {
        match self {
            Authority::Customs => "customs",
            Authority::Tax => "tax",
            Authority::Carrier => "carrier",
            Authority::Product => "product",
        }
    }
}

/// One finding: a rule, a place, and words for the person who can mend it.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Finding {
    /// The rule's name.
    pub rule: &'static str,
    /// How bad it is.
    pub severity: Severity,
    /// JSON Pointer over the JSON shape; `null` for what has no place in it.
    pub path: Option<String>,
    /// The place in the WCO message, where the message has one.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub wco: Option<WcoPlace>,
    /// What is wrong.
    pub message: String,
    /// Why it matters.
    pub why: String,
    /// What to do.
    pub help: String,
    /// The typed arguments of the message.
    pub params: BTreeMap<&'static str, Param>,
    /// Who can mend it.
    pub actor: Actor,
    /// Who would refuse it.
    pub authority: Authority,
    /// Where the rule comes from.
    pub source: &'static str,
    /// Where it stood, in text that was read.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub at: Option<Lines>,
    /// The change that mends it, where there is one right answer.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub fix: Option<Fix>,
    /// Whether more letters may mend the value: a page says nothing of it while somebody types.
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    pub unfinished: bool,
    /// The bytes of the text that it is about.
    #[serde(skip)]
    pub(crate) span: Option<Span>,
}

/// An argument of a message.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(untagged)]
pub enum Param {
    /// A whole number.
    Number(i64),
    /// A word, a code, an exact decimal, a day.
    Text(String),
}

/// A change that mends a finding.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Fix {
    /// Whether it may be applied without asking.
    pub safe: bool,
    /// The change as a JSON Patch (RFC 6902); without values where they are private.
    pub patch: Vec<Operation>,
}

/// One operation of a JSON Patch.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Operation {
    /// `replace`, `add` or `remove`.
    pub op: &'static str,
    /// JSON Pointer over the JSON shape.
    pub path: String,
    /// The new value; left out where it is private.
    pub value: Option<String>,
    /// The key of the value, where the object that it stands in is missing too: then that object is added.
    pub key: Option<&'static str>,
}

#[cfg(any(not(target_arch = "wasm32"), feature = "messages"))]
impl Operation {
    /// The pointer of the place that the value goes to.
    pub(crate) fn target(&self) -> String {
        self.key.map_or_else(|| self.path.clone(), |key| format!("{}/{key}", self.path))
    }
}

impl Serialize for Operation {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut out = serializer.serialize_struct("Operation", 2 + usize::from(self.value.is_some()))?;
        out.serialize_field("op", self.op)?;
        out.serialize_field("path", &self.path)?;
        match (&self.value, self.key) {
            (Some(value), Some(key)) => out.serialize_field("value", &BTreeMap::from([(key, value)]))?,
            (Some(value), None) => out.serialize_field("value", value)?,
            (None, _) => out.skip_field("value")?,
        }
        out.end()
    }
}

/// What [`NotChecked`] of a report names besides rules: options that could not be followed, and what the other part owes.
pub const BESIDE_RULES: [&str; 3] = ["lang", "part", "to"];

/// A rule that could not be judged.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
pub struct NotChecked {
    /// The rule's name, or that of the option that could not be followed: `to`, `lang`. `part` says what the buyer or the
    /// seller still owes where only the other's part is there. Of [requirements](crate::requirements::Requirements) it may be
    /// `limits`, `duty` or `tax` as well, where the law of the destination isn't known.
    pub rule: &'static str,
    /// Why it could not be.
    pub why: String,
}

/// How many findings a report doesn't list, since it lists the worst thousand.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct NotListed {
    /// How many errors.
    pub error: usize,
    /// How many warnings.
    pub warning: usize,
    /// How many pieces of advice.
    pub advice: usize,
    /// How many of each rule.
    #[serde(skip_serializing_if = "BTreeMap::is_empty")]
    pub rules: BTreeMap<&'static str, usize>,
}

impl NotListed {
    /// How many of that severity aren't listed.
    pub const fn of(&self, severity: Severity) -> usize {
        match severity {
            Severity::Advice => self.advice,
            Severity::Warning => self.warning,
            Severity::Error => self.error,
        }
    }

    /// How many aren't listed in all.
    pub const fn sum(&self) -> usize {
        self.advice + self.warning + self.error
    }
}

/// What was found in a declaration: all of a report that scorecards count and tables list.
///
/// [`Validator::judge`](crate::Validator::judge) makes it in half the time of a report.
#[derive(Clone, Debug, PartialEq)]
pub struct Judged {
    /// `fail` with any error, `review` with any warning, else `pass`.
    pub verdict: Verdict,
    /// What was found, the worst thousand of it.
    pub findings: Vec<Finding>,
    /// What was found beyond that.
    pub not_listed: NotListed,
}

/// The report on one declaration.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Report {
    /// `fail` with any error, `review` with any warning, else `pass`: of all that was found, listed or not.
    pub verdict: Verdict,
    /// What was found, the worst thousand of it: by path, then rule, then WCO pointer.
    pub findings: Vec<Finding>,
    /// What was found beyond that.
    pub not_listed: NotListed,
    /// What the goods are for, and who deals with whom.
    pub purpose: Purpose,
    /// How the parcel may be cleared.
    pub clearance: Clearance,
    /// What could not be judged.
    pub not_checked: Vec<NotChecked>,
    /// The editions of everything that took part, by name: `declarant`, `dataset`, `lang`, `wco`, the code lists `country`,
    /// `currency`, `incoterm`, `mode` and `unit`, of a message `package` too; where they are known, `hs`, and the law of the
    /// destination, `profile`, and of the country of export, `export`; with a salt its digest, `salt`.
    pub editions: BTreeMap<&'static str, String>,
    /// `sha256:` and the digest of the declaration as read, the options and the editions, without the language; with
    /// [`Options::salt`] it is `hmac-sha256:`. `None` without [`Options::digest`].
    ///
    /// [`Options::salt`]: crate::Options::salt
    /// [`Options::digest`]: crate::Options::digest
    #[serde(skip_serializing_if = "Option::is_none")]
    pub digest: Option<String>,
}

impl Report {
    /// The report in words, as a terminal shows it, without the lines that findings are about.
    ///
    /// ```
    /// use declarant::{Options, Validator};
    /// let report = Validator::new(Options::default())?.check("[");
    /// assert!(report.in_words("parcel.json", false).starts_with("error[declaration-unreadable]"));
    /// # Ok::<(), declarant::Misuse>(())
    /// ```
    #[cfg(any(not(target_arch = "wasm32"), feature = "messages"))]
    pub fn in_words(&self, name: &str, colour: bool) -> String {
        crate::render::text::without_lines(self, name, colour)
    }
}

/// Makes findings point into the table that their declaration was made of, if there is one.
///
/// [`Source`](crate::input::source::Source) hands over the rows with each declaration.
#[cfg(feature = "csv")]
pub fn locate(findings: &mut [Finding], rows: Option<&crate::input::csv::Record>) {
    let Some(rows) = rows else { return };
    let mut is_renamed = false;
    for finding in &mut *findings {
        finding.span = None;
        let path = finding.path.as_deref().unwrap_or("");
        finding.at = Some(rows.at(path));
        if let Some(own) = rows.own_pointer(path) {
            finding.path = Some(own.to_owned());
            is_renamed = true;
        }
    }
    if is_renamed {
        order::sort_by(findings, |one, other| by_path(one.path.as_deref(), other.path.as_deref()));
    }
}

/// Compares two pointers segment by segment, indexes as numbers; what has no place comes last.
pub(crate) fn by_path(one: Option<&str>, other: Option<&str>) -> std::cmp::Ordering {
    let (Some(one), Some(other)) = (one, other) else { return one.is_none().cmp(&other.is_none()) };
    fn key(segment: &str) -> (u8, u64, &str) {
        match segment.parse() {
            Ok(number) => (0, number, ""),
            Err(_) => (1, 0, segment),
        }
    }
    // Neighbours in a report mostly differ in their last segment only.
    let same = one.bytes().zip(other.bytes()).take_while(|(one, other)| one == other).count();
    let from = one.as_bytes().get(..same).and_then(|same| same.iter().rposition(|byte| *byte == b'/')).unwrap_or(0);
    let [one, other] = [one, other].map(|path| path.get(from..).unwrap_or_default().split('/').map(key));
    one.cmp(other)
}
