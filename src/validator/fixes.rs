//! The safe fixes of a declaration, made in its text or as a patch.

use super::Validator;
use crate::case::Case;
use crate::fix;
use crate::input::Input;
#[cfg(feature = "csv")]
use crate::input::source::Record;
use crate::report::Operation;
use crate::rule::{Findings, Keep};

/// The maximum number of rounds that [`Validator::fix`] makes, since one fix can bring another to light.
///
/// Two or three are usual.
pub const MOST_ROUNDS: usize = 32;

/// A declaration of many with its safe fixes, as [`Validator::fix_record`] makes it.
#[cfg(feature = "csv")]
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct FixedRecord {
    /// The declaration, if anything is fixed.
    pub declaration: Option<Vec<u8>>,
    /// The rows of its table, if they are kept: fixed in their own cells, or as they stood.
    pub rows: Option<Vec<u8>>,
}

#[cfg(feature = "csv")]
impl FixedRecord {
    /// A declaration as it stood.
    pub fn unchanged(record: &Record<'_>) -> Self {
        Self { declaration: None, rows: record.kept().map(|kept| kept.rewritten([])) }
    }

    /// The declaration that it is of, fixed or as it stood.
    pub fn declaration<'a>(&'a self, record: &'a Record<'_>) -> &'a [u8] {
        self.declaration.as_deref().unwrap_or(record.bytes)
    }

    /// What takes the place of that declaration in its input: the rows of a table, or the declaration.
    pub fn written<'a>(&'a self, record: &'a Record<'_>) -> &'a [u8] {
        self.rows.as_deref().unwrap_or_else(|| self.declaration(record))
    }
}

impl Validator {
    /// Applies the safe fixes of a declaration and keeps its encoding. All other bytes stay as they are.
    ///
    /// `None` if there is nothing to fix. A fix can bring another to light, such as a country's other name after the
    /// blanks around it are removed. Fixing therefore repeats until nothing changes, at most [`MOST_ROUNDS`] times.
    /// What is left is in the report on the result.
    ///
    /// ```
    /// use declarant::{Options, Validator};
    /// let mut validator = Validator::new(Options::default())?;
    /// let fixed = validator.fix(br#"{ "items": [ { "hsCode": " 6912.00" } ] }"#);
    /// assert_eq!(fixed.as_deref(), Some(&br#"{ "items": [ { "hsCode": "691200" } ] }"#[..]));
    /// assert_eq!(validator.fix(&fixed.unwrap()), None);
    /// # Ok::<(), declarant::Misuse>(())
    /// ```
    pub fn fix(&mut self, bytes: &[u8]) -> Option<Vec<u8>> {
        self.fix_with(bytes.into(), |_, _| ())
    }

    /// Applies the safe fixes of a declaration of many.
    ///
    /// ```
    /// use declarant::input::source::{Format, Part, Source};
    /// use declarant::{Options, Validator};
    /// let (mut validator, mut fixed) = (Validator::new(Options::default())?, Vec::new());
    /// let mut write = |part: Part<'_>| {
    ///     match part {
    ///         Part::Record(record) => fixed.extend_from_slice(validator.fix_record(&record).written(&record)),
    ///         Part::Between(bytes) => fixed.extend_from_slice(bytes),
    ///     }
    ///     Ok::<(), declarant::Misuse>(())
    /// };
    /// let mut source = Source::new(Format::Csv, true);
    /// source.push(b"reference,items.hsCode\nA-1,6912.00\n", &mut write)?;
    /// source.end(&mut write)?;
    /// assert_eq!(fixed, b"reference,items.hsCode\nA-1,691200\n");
    /// # Ok::<(), declarant::Misuse>(())
    /// ```
    #[cfg(feature = "csv")]
    pub fn fix_record(&mut self, record: &Record<'_>) -> FixedRecord {
        let Some(kept) = record.kept() else {
            let declaration = self.fix_with(record.input(record.bytes), |_, _| ());
            return FixedRecord { declaration, rows: None };
        };
        let mut patch = Vec::new();
        let fixed = self.fix_with(record.input(record.bytes), |case, found| patch.extend(fix::patch(case, found)));
        let changes = patch.iter().map(|Operation { path, value, .. }| (path.as_str(), value.as_deref()));
        FixedRecord { declaration: fixed, rows: Some(kept.rewritten(changes)) }
    }

    fn fix_with(&mut self, input: Input<'_>, mut tell: impl FnMut(&Case<'_>, &Findings)) -> Option<Vec<u8>> {
        let mut fixed: Option<Vec<u8>> = None;
        for _ in 0..MOST_ROUNDS {
            let input = fixed.as_deref().map_or(input, |bytes| input.with_bytes(bytes));
            let next = self.with(input, Keep::Safe, |case, found, encoding| {
                tell(case, found);
                fix::apply(case, found).and_then(|text| encoding.encode(&text))
            });
            if next.is_none() {
                break;
            }
            fixed = next;
        }
        fixed
    }

    /// The safe fixes as one JSON Patch (RFC 6902), including the values of private fields. It mends all that
    /// [`fix`](Self::fix) mends: where a fix brings another to light, that one's operations follow.
    ///
    /// ```
    /// use declarant::{Options, Validator};
    /// let mut validator = Validator::new(Options::default())?;
    /// let patch = validator.patch(r#"{"items": [{"hsCode": "6912.00"}]}"#);
    /// let json = serde_json::to_string(&patch).unwrap();
    /// assert_eq!(json, r#"[{"op":"replace","path":"/items/0/hsCode","value":"691200"}]"#);
    /// assert_eq!(validator.patch_at(r#"{"items": [{"hsCode": "6912.00"}]}"#, "/items/0/hsCode"), patch);
    /// # Ok::<(), declarant::Misuse>(())
    /// ```
    pub fn patch<'i>(&mut self, input: impl Into<Input<'i>>) -> Vec<Operation> {
        let mut patch = Vec::new();
        self.fix_with(input.into(), |case, found| patch.extend(fix::patch(case, found)));
        patch
    }

    /// The operations of the first round alone, for a page that makes them in an object of its own.
    #[doc(hidden)]
    pub fn patch_once(&mut self, input: Input<'_>) -> Vec<Operation> {
        self.with(input, Keep::Safe, |case, found, _| fix::patch(case, found))
    }

    /// The fixes at one pointer as a JSON Patch, safe or not, including the values of private fields.
    pub fn patch_at<'i>(&mut self, input: impl Into<Input<'i>>, path: &str) -> Vec<Operation> {
        self.with(input.into(), Keep::Worst, |case, found, _| fix::patch_at(case, found, path))
    }
}
