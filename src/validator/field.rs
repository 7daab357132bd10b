//! The check of one field of the kept object, as after each key that somebody presses.

use super::{Kept, Replacement, Validator};
use crate::at::{Place, field_at};
use crate::case::Case;
use crate::dictionary::Kind;
use crate::model::{Declaration, Field, Leaf, Whole};
use crate::options::Dataset;
use crate::reads::Spot;
use crate::render;
use crate::report::Finding;
use crate::rule::{Findings, Keep};
use crate::rules;

impl Validator {
    /// The findings at one field of the kept object, as if it had that value, or none.
    ///
    /// Only the rules that read the field are called. `None` where that isn't enough: if no object is kept, if the
    /// pointer doesn't lead to a field in an object that is there, or if the field can't hold such a value. Then the
    /// whole declaration has to be checked.
    #[doc(hidden)]
    pub fn check_field(&mut self, pointer: &str, value: Option<Replacement<'_>>) -> Option<Vec<Finding>> {
        self.at_field(pointer, value, render::findings_at)
    }

    /// The same in the form in which it leaves the WebAssembly module.
    #[cfg(target_arch = "wasm32")]
    pub(crate) fn check_field_packed(
        &mut self,
        pointer: &str,
        value: Option<Replacement<'_>>,
    ) -> Option<render::packed::Packed> {
        self.at_field(pointer, value, render::packed::findings_at)
    }

    fn at_field<R>(
        &mut self,
        pointer: &str,
        value: Option<Replacement<'_>>,
        show: impl FnOnce(&Case<'_>, &Findings, Place) -> R,
    ) -> Option<R> {
        let Self { options, plan, memo, store, kept, .. } = self;
        let Kept { known, text: source, .. } = kept.as_mut()?;
        // What a message would owe hangs on the whole declaration.
        if options.dataset.is_some_and(Dataset::is_message) {
            return None;
        }
        let whole = Whole::new(source, store);
        let declaration = Declaration(&whole);
        let field = field_at(declaration, pointer)?;
        let (record, slot, kind) = (field.record(), field.slot(), field.kind());
        let end = source.len();
        let leaf = match value {
            None => Leaf::default(),
            Some(value) if matches!(value, Replacement::Flag(_)) == (kind == Kind::Flag) => value.append_to(source)?,
            Some(_) => return None,
        };
        let before = store.swap(source, record, slot, leaf)?;
        // Not those of the validator, which are needed when the kept object is judged again.
        let mut findings = Findings::new(rules::ALL.first()?.1);
        findings.clear(Keep::Worst);
        let whole = Whole::new(source, store);
        let declaration = Declaration(&whole);
        let field = Field::new(declaration, record, slot);
        let class = field.of().class();
        findings.only_at(Spot { class, slot, is_missing: field.is_missing() });
        let still_known = known.without(class, slot);
        let case = Case::again(declaration, options, options.dataset.unwrap_or(Dataset::Ecommerce), &still_known);
        plan.run_for(&case, field, memo, &mut findings);
        *known = known.or(still_known.with(&case).without(class, slot));
        let shown = show(&case, &findings, Place::Field(record, slot));
        case.forget_tokens_behind(source.get(..end).unwrap_or_default());
        store.swap_back(record, slot, before);
        source.truncate(end);
        Some(shown)
    }
}
