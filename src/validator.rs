//! The pipeline: bytes to model, model to findings, findings to a report.

mod field;
mod fixes;
mod kept;

#[cfg(feature = "csv")]
pub use fixes::FixedRecord;
pub use fixes::MOST_ROUNDS;
use kept::Kept;
#[doc(hidden)]
pub use kept::Replacement;

use crate::case::Case;
use crate::convert;
use crate::dictionary::{Part, declaration};
use crate::digest;
use crate::input::{Encoding, Input};
use crate::language;
use crate::lists;
use crate::memo::Memo;
use crate::model::{Declaration, Store};
use crate::nearest;
use crate::options::{Dataset, Misuse, Options, named_country};
use crate::parts;
use crate::plan::Plan;
use crate::reads::Read;
use crate::render;
use crate::report::{Judged, Report, Verdict};
use crate::rule::{Findings, Keep, Rule};
use crate::rules;
use crate::scorecard::{Entry, Scorecard};

/// Checks declarations, one after the other, with the same options.
///
/// It reuses its memory from one declaration to the next, so one validator is the fastest way to check a batch. No input
/// makes it fail: what can't be read is a finding. [`Input`] says what it takes.
///
/// ```
/// use declarant::{Options, Validator, Verdict};
/// let mut validator = Validator::new(Options { to: Some("DE".to_owned()), ..Options::default() })?;
/// let report = validator.check(br#"{"reference": "A-1", "items": [{"description": "Mug", "hsCode": "6912.00"}]}"#);
/// assert_eq!(report.verdict, Verdict::Fail);
/// assert!(report.findings.iter().any(|finding| finding.rule == "hs-code-malformed"));
/// assert_eq!(validator.reference(), Some("A-1"));
/// assert_eq!(validator.verdict("<Declaration"), Verdict::Fail);
/// # Ok::<(), declarant::Misuse>(())
/// ```
#[derive(Debug)]
pub struct Validator {
    options: Options,
    plan: Plan,
    memo: Memo,
    store: Store,
    findings: Findings,
    reference: Option<String>,
    /// The object that was checked last, if it is kept.
    kept: Option<Kept>,
}

impl Validator {
    /// Makes a validator with these options.
    ///
    /// ```
    /// use declarant::{Options, Validator};
    /// let options = Options { select: vec!["hs-code-unknwon".to_owned()], ..Options::default() };
    /// let misuse = Validator::new(options).unwrap_err();
    /// assert_eq!(
    ///     misuse.to_string(),
    ///     "unknown rule or family \"hs-code-unknwon\", did you mean \"hs-code-unknown\"?"
    /// );
    /// ```
    ///
    /// # Errors
    /// If an option names a rule, family or country that isn't known, or a malformed language, if the salt is empty, or if
    /// the build lacks the lists or the messages that are asked for.
    pub fn new(mut options: Options) -> Result<Self, Misuse> {
        lists::needed()?;
        for name in options.select.iter().chain(&options.ignore) {
            if rules::find(name).is_none() && !rules::families().any(|family| family == name) {
                let known: Vec<&str> = rules::families().chain(rules::ALL.iter().map(|(_, rule)| rule.name)).collect();
                return Err(Misuse(format!("unknown rule or family {}", nearest::question(name, &known))));
            }
        }
        options.to = options.to.as_deref().map(named_country).transpose()?;
        if options.salt.as_deref() == Some("") {
            return Err(Misuse("the salt is empty: the digests would be anybody's to make again".to_owned()));
        }
        // What is said in a language that isn't there is said in English, and the report tells. That no description is in
        // `english` would go unnoticed: the languages that have codes have two or three letters.
        let spoken = options.lang.iter_mut().map(|tag| (tag, 8));
        for (tag, most) in spoken.chain(options.languages.iter_mut().map(|tag| (tag, 3))) {
            let Some(language) = language::of_tag(tag).filter(|language| language.len() <= most) else {
                return Err(Misuse(format!("malformed language tag \"{tag}\": expected one such as en or pt-BR")));
            };
            *tag = language.to_ascii_lowercase();
        }
        if let Some(dataset) = options.dataset.filter(|dataset| !crate::MESSAGES && dataset.is_message()) {
            return Err(Misuse(format!("the dataset \"{}\" needs a build with messages", dataset.word())));
        }
        crate::order::sort_by(&mut options.brands, |one, other| one.words().cmp(other.words()));
        let plan = Plan::new(|family, rule| options.selects(family, rule.name) && has_list(&options, rule));
        #[expect(clippy::indexing_slicing, reason = "the list of rules isn't empty")]
        let first = rules::ALL[0].1;
        Ok(Self {
            options,
            plan,
            memo: Memo::default(),
            store: Store::new(),
            findings: Findings::new(first),
            reference: None,
            kept: None,
        })
    }

    /// The options that it was made with, with a country in capitals, tags of languages in small letters and brands sorted.
    pub fn options(&self) -> &Options {
        &self.options
    }

    /// Checks one declaration, JSON or XML, as text or bytes.
    ///
    /// ```
    /// use declarant::{Options, Severity, Validator};
    /// let report = Validator::new(Options::default())?.check("{\n  \"items\": [}");
    /// let unreadable = &report.findings[0];
    /// assert_eq!((unreadable.rule, unreadable.severity), ("declaration-unreadable", Severity::Error));
    /// assert_eq!(unreadable.at.map(|at| (at.line, at.column)), Some((2, 13)));
    /// # Ok::<(), declarant::Misuse>(())
    /// ```
    pub fn check<'i>(&mut self, input: impl Into<Input<'i>>) -> Report {
        self.with(input.into(), Keep::Worst, |case, found, _| render::report(case, found))
    }

    /// Checks a shopper's part and a seller's part, JSON both, as the one declaration that they make.
    ///
    /// What only one of them says is taken over. Where they say different things that is a finding, and the one whose
    /// field it is has the last word. The findings have no lines, since no text has the whole. If a part isn't a JSON
    /// object, the report is on that part alone.
    ///
    /// ```
    /// use declarant::{Options, Validator};
    /// let mut validator = Validator::new(Options::default())?;
    /// let shopper = r#"{"part": "shopper", "transaction": {"terms": "DAP"}}"#;
    /// let report = validator.check_parts(shopper, r#"{"part": "seller", "transaction": {"terms": "DDP"}}"#);
    /// assert!(report.findings.iter().any(|finding| finding.rule == "field-duplicate"));
    /// # Ok::<(), declarant::Misuse>(())
    /// ```
    pub fn check_parts(&mut self, shopper: &str, seller: &str) -> Report {
        self.with_parts(shopper, seller, render::report)
    }

    /// The same in the form in which it leaves the WebAssembly module.
    #[cfg(target_arch = "wasm32")]
    pub(crate) fn check_parts_packed(&mut self, shopper: &str, seller: &str) -> render::packed::Packed {
        self.with_parts(shopper, seller, render::packed::whole_report)
    }

    fn with_parts<R>(&mut self, shopper: &str, seller: &str, show: impl FnOnce(&Case<'_>, &Findings) -> R) -> R {
        let merged = parts::merge(shopper, seller);
        let alone = if parts::can_be_merged(shopper) { seller } else { shopper };
        let is_merged = merged.is_some();
        let input: Input<'_> = merged.as_deref().unwrap_or(alone).into();
        let Self { options, plan, memo, store, findings, reference, kept, .. } = self;
        *kept = None;
        store.asked = options.dataset;
        findings.clear(Keep::Worst);
        input.read_by(store, memo, |declaration, _, memo| {
            *reference = reference_of(declaration);
            judge(declaration, options, (plan, memo), findings, is_merged, show)
        })
    }

    /// Checks one declaration and adds it to a scorecard.
    ///
    /// ```
    /// use declarant::{Options, Validator, scorecard::Scorecard};
    /// let mut scorecard = Scorecard::default();
    /// let mut validator = Validator::new(Options::default())?;
    /// validator.score(r#"{"items": [{"description": "Ceramic mug"}, {"description": "goods"}]}"#, &mut scorecard);
    /// assert_eq!((scorecard.quality.items, scorecard.quality.descriptions), (2, 1));
    /// # Ok::<(), declarant::Misuse>(())
    /// ```
    pub fn score<'i>(&mut self, input: impl Into<Input<'i>>, scorecard: &mut Scorecard) -> Report {
        self.score_as(scorecard.declarations + 1, input, scorecard)
    }

    /// Checks one declaration, that of this number in its batch, and adds it to one of several scorecards.
    ///
    /// They are [put together](Scorecard::add_bytes) later. Numbers count from 1.
    pub fn score_as<'i>(&mut self, number: usize, input: impl Into<Input<'i>>, scorecard: &mut Scorecard) -> Report {
        self.with(input.into(), Keep::Worst, |case, found, _| {
            let judged = Judged::of(case, found);
            scorecard.add_as(number, Entry::of(case, found, &judged));
            render::report_with(case, found, judged)
        })
    }

    /// Checks one declaration and adds it to a scorecard without making a report of it, which takes half the time.
    ///
    /// ```
    /// use declarant::{Options, Validator, scorecard::Scorecard};
    /// let mut scorecard = Scorecard::default();
    /// Validator::new(Options::default())?.tally(r#"{"items": [{"description": "Ceramic mug"}]}"#, &mut scorecard);
    /// assert_eq!(scorecard.declarations, 1);
    /// # Ok::<(), declarant::Misuse>(())
    /// ```
    pub fn tally<'i>(&mut self, input: impl Into<Input<'i>>, scorecard: &mut Scorecard) {
        self.tally_as(scorecard.declarations + 1, input, scorecard);
    }

    /// Checks one declaration, that of this number in its batch, and adds it to one of several scorecards without making a
    /// report of it.
    ///
    /// Numbers count from 1. [`Scorecard::add_bytes`] has an example.
    pub fn tally_as<'i>(&mut self, number: usize, input: impl Into<Input<'i>>, scorecard: &mut Scorecard) {
        scorecard.add_as(number, self.entry(input));
    }

    /// Checks one declaration and gives what it adds to a scorecard.
    ///
    /// ```
    /// use declarant::{Options, Validator, scorecard::Scorecard};
    /// let mut validator = Validator::new(Options::default())?;
    /// let mut scorecard = Scorecard::default();
    /// scorecard.add(validator.entry(r#"{"items": [{"description": "Ceramic mug"}]}"#));
    /// assert_eq!(scorecard.quality.descriptions, 1);
    /// # Ok::<(), declarant::Misuse>(())
    /// ```
    pub fn entry<'i>(&mut self, input: impl Into<Input<'i>>) -> Entry {
        self.judge_and_enter(input.into()).1
    }

    /// Checks one declaration, and gives what was found and what it adds to a scorecard.
    #[inline(never)]
    pub(crate) fn judge_and_enter(&mut self, input: Input<'_>) -> (Judged, Entry) {
        self.with(input, Keep::Worst, |case, found, _| {
            let judged = Judged::of(case, found);
            let entry = Entry::of(case, found, &judged);
            (judged, entry)
        })
    }

    /// Checks one declaration and gives what was found, without the rest of a report.
    ///
    /// ```
    /// use declarant::{Options, Validator};
    /// let judged = Validator::new(Options::default())?.judge("[");
    /// assert_eq!(judged.findings[0].rule, "declaration-unreadable");
    /// # Ok::<(), declarant::Misuse>(())
    /// ```
    pub fn judge<'i>(&mut self, input: impl Into<Input<'i>>) -> Judged {
        self.with(input.into(), Keep::Worst, |case, found, _| Judged::of(case, found))
    }

    /// Checks one declaration and returns the report as text, with the source lines of the findings.
    ///
    /// `name` is that of the file, and `colour` asks for the escape sequences of a terminal. Identity numbers and contact
    /// data are masked in the lines.
    ///
    /// ```
    /// use declarant::{Options, Validator};
    /// let options = Options { select: vec!["hs-code-malformed".to_owned()], ..Options::default() };
    /// let (_, words) = Validator::new(options)?.check_in_words(r#"{"items": [{"hsCode": "6912.00"}]}"#, "mug.json", false);
    /// assert!(words.starts_with("warning[hs-code-malformed]: The HS code should be written in digits only: 691200."));
    /// assert!(words.contains("--> mug.json:1:23  /items/0/hsCode"));
    /// # Ok::<(), declarant::Misuse>(())
    /// ```
    #[cfg(any(not(target_arch = "wasm32"), feature = "messages"))]
    pub fn check_in_words<'i>(&mut self, input: impl Into<Input<'i>>, name: &str, colour: bool) -> (Report, String) {
        self.with(input.into(), Keep::Worst, |case, found, _| {
            let report = render::report(case, found);
            let words = render::text::text(case, &report, name, colour);
            (report, words)
        })
    }

    /// Checks one declaration and returns the report in the form in which it leaves the WebAssembly module.
    #[cfg(target_arch = "wasm32")]
    pub(crate) fn check_packed(&mut self, input: Input<'_>) -> render::packed::Packed {
        self.with(input, Keep::Worst, |case, found, _| render::packed::report(case, found))
    }

    /// The same with what the goods are for and how they may be cleared.
    #[cfg(all(target_arch = "wasm32", feature = "messages"))]
    pub(crate) fn check_whole_packed(&mut self, input: Input<'_>) -> render::packed::Packed {
        self.with(input, Keep::Worst, |case, found, _| render::packed::whole_report(case, found))
    }

    /// The digest of one declaration, the same that its report would carry, without judging it.
    ///
    /// ```
    /// use declarant::{Options, Validator};
    /// let mut validator = Validator::new(Options::default())?;
    /// let digest = validator.digest(r#"{"reference": "A-1", "part": "seller"}"#);
    /// assert_eq!(digest.len(), "sha256:".len() + 64);
    /// assert_eq!(validator.digest(r#"{ "part": "seller", "reference": "A-1" }"#), digest);
    /// assert_ne!(validator.digest(r#"{"reference": "A-2", "part": "seller"}"#), digest);
    /// # Ok::<(), declarant::Misuse>(())
    /// ```
    pub fn digest<'i>(&mut self, input: impl Into<Input<'i>>) -> String {
        self.without_judging(input.into(), |case| digest::of(case, &case.editions()))
    }

    /// What the goods of one declaration are for and how they may be cleared, the same that its report would say.
    #[cfg(target_arch = "wasm32")]
    pub(crate) fn border_packed(&mut self, input: Input<'_>) -> render::packed::Packed {
        self.without_judging(input, render::packed::border)
    }

    fn without_judging<R>(&mut self, input: Input<'_>, show: impl FnOnce(&Case<'_>) -> R) -> R {
        let Self { options, store, findings, kept, .. } = self;
        *kept = None;
        // Those of the last declaration aren't findings on this one, which may be kept.
        findings.clear(Keep::Worst);
        store.asked = options.dataset;
        input.read(store, |declaration, _| {
            let dataset = options.dataset.unwrap_or_else(|| dataset_of(declaration));
            show(&Case::new(declaration, options, dataset))
        })
    }

    /// Reads one declaration without judging it.
    #[cfg(target_arch = "wasm32")]
    pub(crate) fn read(&mut self, input: Input<'_>) {
        self.without_judging(input, |_| ());
    }

    /// The verdict on one declaration, without a report, which is the fastest check.
    pub fn verdict<'i>(&mut self, input: impl Into<Input<'i>>) -> Verdict {
        self.with(input.into(), Keep::None, |_, found, _| found.tally().verdict())
    }

    /// Whether the declaration that was checked last needs a build with messages: it is XML, or has a `wco` tree.
    pub fn is_beyond(&self) -> bool {
        self.store.is_beyond
    }

    /// The reference of the declaration that was checked last, as it was given.
    pub fn reference(&self) -> Option<&str> {
        self.reference.as_deref()
    }

    pub(crate) fn with<R>(
        &mut self,
        input: Input<'_>,
        keep: Keep,
        show: impl FnOnce(&Case<'_>, &Findings, Encoding) -> R,
    ) -> R {
        let Self { options, plan, memo, store, findings, reference, kept, .. } = self;
        *kept = None;
        store.asked = options.dataset;
        findings.clear(keep);
        input.read_by(store, memo, |declaration, encoding, memo| {
            *reference = reference_of(declaration);
            judge(declaration, options, (plan, memo), findings, false, |case, found| show(case, found, encoding))
        })
    }
}

/// Whether the options have the list of the caller's that a rule looks things up in. One that is selected by its own name
/// runs without, to say that it had none.
fn has_list(options: &Options, rule: &Rule) -> bool {
    let is_there = |need: &Read| match need {
        Read::DeniedParties => !options.denied_parties.is_empty(),
        Read::History => !options.history.is_empty(),
        _ => true,
    };
    rule.needs.iter().all(is_there) || options.select.iter().any(|name| name == rule.name)
}

fn reference_of(declaration: Declaration<'_>) -> Option<String> {
    declaration.get(declaration::REFERENCE).text().map(str::to_owned)
}

fn judge<R>(
    declaration: Declaration<'_>,
    options: &Options,
    (plan, memo): (&Plan, &mut Memo),
    findings: &mut Findings,
    is_merged: bool,
    show: impl FnOnce(&Case<'_>, &Findings) -> R,
) -> R {
    let dataset = options.dataset.unwrap_or_else(|| dataset_of(declaration));
    let mut case = Case::new(declaration, options, dataset);
    case.is_merged = is_merged;
    if crate::MESSAGES
        && let Some(message) = dataset.message()
        && case.part() == Part::Consignment
    {
        case.lacks = convert::lacks(declaration, message);
    }
    plan.run(&case, memo, findings);
    show(&case, findings)
}

/// Detects the dataset of a declaration.
fn dataset_of(declaration: Declaration<'_>) -> Dataset {
    match declaration.store.is_message() {
        true => crate::input::message_type(declaration).dataset(),
        false => Dataset::Ecommerce,
    }
}
