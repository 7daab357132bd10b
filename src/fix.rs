//! Fixes: the changes that rules propose, as a JSON Patch and as edits of the source text.
//!
//! [`Fixes`] selects changes that don't overlap, so that text and object get the same ones. A change that overlaps an
//! earlier one is left to the next round.

use crate::at::Place;
use crate::case::Case;
use crate::dictionary::{ElementId, Kind, Slot, WHOLE};
use crate::index::{Index, hash};
use crate::json_string::quoted;
use crate::model::{Leaf, NO_NODE, NO_RECORD, Node, NodeId, NoteKind, RecordId, Span, State};
use crate::order;
use crate::privacy;
use crate::report::{Operation, by_path};
use crate::rule::{Change, Findings, Raw};

/// A replacement for a range of the source. Without a text, the value there is removed.
#[derive(Debug)]
struct Edit {
    span: Span,
    text: Option<String>,
}

/// A set of pointers.
#[derive(Debug, Default)]
struct Pointers {
    list: Vec<String>,
    index: Index,
}

impl Pointers {
    fn has(&self, path: &str) -> bool {
        let is_it = |row: usize| self.list.get(row).is_some_and(|known| known == path);
        self.index.find(hash(path.as_bytes()), is_it).is_some()
    }

    fn add(&mut self, path: &str) {
        if !self.has(path) {
            self.index.insert(hash(path.as_bytes()), self.list.len());
            self.list.push(path.to_owned());
        }
    }
}

/// Decides which changes of a declaration can be made.
#[derive(Debug)]
pub(crate) struct Fixes<'c> {
    case: &'c Case<'c>,
    /// The fields of records with duplicate keys, sorted.
    doubled_fields: Vec<(RecordId, Slot)>,
    /// The elements of classes with duplicate keys, sorted.
    doubled_elements: Vec<(NodeId, ElementId)>,
    /// The findings that mend a value, by its place. Empty where none changes what stands around one.
    mending: Vec<(Place, &'c Raw)>,
}

impl<'c> Fixes<'c> {
    pub(crate) fn of(case: &'c Case<'c>, found: &'c Findings) -> Self {
        let (doubled_fields, doubled_elements) = (Vec::new(), Vec::new());
        let mut fixes = Self { case, doubled_fields, doubled_elements, mending: Vec::new() };
        if found.kept().any(|raw| raw.is_around) {
            let mends = |raw: &'c Raw| match raw.changes.as_slice() {
                [Change::Replace(place, _)] if raw.safe && !raw.is_around => Some((*place, raw)),
                _ => None,
            };
            fixes.mending = found.kept().filter_map(mends).collect();
            order::sort_by(&mut fixes.mending, |(one, _), (other, _)| one.cmp(other));
        }
        let store = case.declaration.store;
        for note in store.notes.iter().filter(|note| note.kind == NoteKind::FieldDuplicate) {
            match note.place {
                Place::Field(record, slot) => fixes.doubled_fields.push((record, slot)),
                Place::Node(id) => {
                    fixes.doubled_elements.extend(store.node_at(id).map(|node| (node.parent, node.element)));
                }
                _ => {}
            }
        }
        order::sort_by(&mut fixes.doubled_fields, Ord::cmp);
        order::sort_by(&mut fixes.doubled_elements, Ord::cmp);
        fixes
    }

    /// Whether a place is the only one at its pointer. It isn't if any key on the way is a duplicate.
    fn is_single(&self, place: Place) -> bool {
        let store = self.case.declaration.store;
        let mut node = match place {
            Place::Node(id) => id,
            Place::Field(record, slot) => store.node_in_tree(record, slot).unwrap_or(NO_NODE),
            _ => NO_NODE,
        };
        let mut record = match place {
            Place::Field(record, slot) if node == NO_NODE => {
                if !self.is_single_field(record, slot) {
                    return false;
                }
                record
            }
            _ => NO_RECORD,
        };
        while let Some(found) = store.node_at(node) {
            if self.doubled_elements.binary_search(&(found.parent, found.element)).is_ok() {
                return false;
            }
            (node, record) = (found.parent, found.record);
        }
        while let Some(found) = store.record_at(record).filter(|_| record != RecordId::ROOT) {
            if !self.is_single_field(found.parent, found.slot) {
                return false;
            }
            record = found.parent;
        }
        true
    }

    fn is_single_field(&self, record: RecordId, slot: Slot) -> bool {
        let mut at = slot;
        while at != WHOLE {
            if self.doubled_fields.binary_search(&(record, at)).is_ok() {
                return false;
            }
            at = self.case.declaration.store.class_of(record).map_or(WHOLE, |class| class.field(at).within);
        }
        true
    }

    /// The changes of a finding, or of another one that mends the value which it leaves as it is.
    fn changes_of<'r>(&'r self, raw: &'r Raw) -> &'r [Change] {
        let mending = raw.changes.first().filter(|_| raw.is_around).and_then(|change| {
            let at = self.mending.binary_search_by(|(place, _)| place.cmp(&change.place())).ok()?;
            self.mending.get(at)
        });
        mending.map_or(raw, |(_, mending)| *mending).changes.as_slice()
    }

    /// The changes of a finding as a JSON Patch, with all values. `None` if any of them can't be made.
    ///
    /// Input with a syntax error isn't a document, so a patch can't be applied to it.
    pub(crate) fn patch_of(&self, raw: &Raw) -> Option<Vec<(Place, Operation)>> {
        if self.case.declaration.is_broken() {
            return None;
        }
        let operation = |change: &Change| Some((change.place(), self.operation(change)?));
        let mut patch = self.changes_of(raw).iter().map(operation).collect::<Option<Vec<_>>>()?;
        order::sort_by(&mut patch, |(_, one), (_, other)| in_turn(one, other));
        Some(patch)
    }

    /// Whether all changes of a finding can be made in the declaration's input syntax.
    pub(crate) fn can_make(&self, raw: &Raw) -> bool {
        let has_text = self.case.declaration.store.has_text;
        self.changes_of(raw).iter().all(|change| !has_text || self.edit(change).is_some())
    }

    /// The safe changes that don't overlap, grouped by finding.
    fn chosen<'f>(&self, found: &'f Findings) -> Vec<(&'f Raw, Vec<Operation>)> {
        let (mut taken, mut above) = (Pointers::default(), Pointers::default());
        let ways = |path: &str| path.match_indices('/').map(|(at, _)| at).collect::<Vec<usize>>();
        let mut out = Vec::new();
        for raw in found.kept().filter(|raw| raw.safe && self.can_make(raw)) {
            let Some(patch) = self.patch_of(raw) else { continue };
            let is_free = |path: &String| {
                let way = |at: usize| path.get(..at).is_some_and(|above| taken.has(above));
                !taken.has(path) && !above.has(path) && !ways(path).into_iter().any(way)
            };
            let operations: Vec<Operation> = patch.into_iter().map(|(_, operation)| operation).collect();
            if !operations.iter().all(|operation| is_free(&operation.path)) {
                continue;
            }
            for operation in &operations {
                let path = operation.path.as_str();
                ways(path).into_iter().filter_map(|at| path.get(..at)).for_each(|path| above.add(path));
                taken.add(path);
            }
            out.push((raw, operations));
        }
        out
    }

    /// A change as an operation of a JSON Patch on the unchanged declaration.
    fn operation(&self, change: &Change) -> Option<Operation> {
        let declaration = self.case.declaration;
        let place = change.place();
        // `true` or `false` where a text belongs isn't a typo, and nobody knows what was meant.
        let is_flag = |leaf: Leaf| matches!(leaf.state, State::True | State::False);
        // A value that was made of others, as an HS code of two classifications, has no place of its own.
        let is_derived = |leaf: Leaf| declaration.store.is_of_tree(&leaf) && !self.is_own(&leaf);
        if !self.is_single(place) || self.leaf_at(place).is_some_and(|leaf| is_flag(leaf) || is_derived(leaf)) {
            return None;
        }
        let path = place.pointer(declaration)?;
        let (op, value) = match change {
            Change::Replace(_, value) if self.is_day_of_field(place) => ("replace", Some(with_hyphens(value)?)),
            Change::Replace(_, value) => ("replace", Some(value.clone())),
            Change::Add(_, value) => ("add", Some(value.clone())),
            Change::Remove(_) => ("remove", None),
        };
        let mut operation = Operation { op, path, value, key: None };
        match (change, place) {
            (Change::Add(..), Place::Field(record, slot)) => {
                let store = declaration.store;
                let found = store.record_at(record).filter(|found| found.is_object)?;
                let field = found.class.field(slot);
                // Nothing is added to what stands in a tree.
                let is_in_tree = |slot| store.node_in_tree(record, slot).is_some();
                if is_in_tree(field.within) || is_in_tree(WHOLE) {
                    return None;
                }
                if field.within != WHOLE && !self.holds(record, field.within) {
                    // Its parent object is added too if it is missing.
                    let is_at_top = found.class.field(field.within).within == WHOLE;
                    let is_free = matches!(store.leaf(record, field.within).state, State::Absent | State::Null);
                    if !is_at_top || !is_free {
                        return None;
                    }
                    operation.path = Place::Field(record, field.within).pointer(declaration)?;
                    operation.key = Some(field.name);
                }
            }
            (Change::Add(..), _) => return None,
            _ if self.is_in_object(place) && !self.is_day_of_field(place) => operation.path.push_str("/value"),
            _ => {}
        }
        Some(operation)
    }

    /// Whether an element of a message is a day that has a field, where it is written otherwise and has no attribute.
    fn is_day_of_field(&self, place: Place) -> bool {
        let store = self.case.declaration.store;
        let node = if let Place::Node(id) = place { store.node_at(id) } else { None };
        store.is_message() && node.is_some_and(|node| store.kind(node.record, node.slot) == Kind::Day)
    }

    /// Whether a record has the object that a field belongs to.
    fn holds(&self, record: RecordId, object: Slot) -> bool {
        let store = self.case.declaration.store;
        let Some(found) = store.record_at(record) else { return false };
        let is_given = |(slot, field): (usize, &crate::dictionary::Field)| {
            field.within == object && store.leaf(record, slot as Slot).state != State::Absent
        };
        store.leaf(record, object).state == State::Object
            || store.is_message() && found.class.fields().iter().enumerate().any(is_given)
    }

    /// Whether a place is that of an element whose value is in an object. An attribute there has a pointer of its own.
    fn is_in_object(&self, place: Place) -> bool {
        let store = self.case.declaration.store;
        match place {
            Place::Node(id) => self.is_beside_attributes(id),
            Place::Field(record, slot) if slot != WHOLE => {
                let leaf = store.leaf(record, slot);
                let is_value = |node: &Node| node.value.span == leaf.span;
                store.is_of_tree(leaf)
                    && store.node_at(leaf.node).is_some_and(is_value)
                    && self.is_beside_attributes(leaf.node)
            }
            _ => false,
        }
    }

    /// Whether the value of an element is in an object, beside its attributes.
    fn is_beside_attributes(&self, id: NodeId) -> bool {
        let store = self.case.declaration.store;
        let Some(node) = store.node_at(id) else { return false };
        if store.is_message() {
            return store.attributes_of(id).next().is_some();
        }
        node.is_beside_attributes()
    }

    /// A change as an edit of the text, if it can be made there.
    ///
    /// There are no edits that add a value, since that is only done with a person's consent.
    fn edit(&self, change: &Change) -> Option<Edit> {
        let declaration = self.case.declaration;
        let is_message = declaration.store.is_message();
        match change {
            Change::Replace(place, value) => {
                let leaf = self.leaf_at(*place)?;
                if is_message {
                    let text = quick_xml::escape::escape(value.as_str()).into_owned();
                    return Some(Edit { span: self.in_message(&leaf)?, text: Some(text) });
                }
                let whole = quoted(value);
                let before = declaration.source.get(..leaf.span.start as usize)?;
                let is_quoted = matches!(leaf.state, State::Text | State::Made) && before.ends_with('"');
                let text = match leaf.state {
                    State::Absent => return None,
                    _ if is_quoted => whole.get(1..whole.len() - 1).unwrap_or("").to_owned(),
                    _ => whole,
                };
                Some(Edit { span: leaf.span, text: Some(text) })
            }
            Change::Remove(place) if !is_message => {
                let span = with_key(declaration.source, place.span(declaration)?)?;
                Some(Edit { span, text: None })
            }
            _ => None,
        }
    }

    fn leaf_at(&self, place: Place) -> Option<Leaf> {
        let store = self.case.declaration.store;
        match place {
            Place::Field(record, slot) if slot != WHOLE => Some(*store.leaf(record, slot)),
            Place::Node(id) => {
                store.node_at(id).map(|node| Leaf { node: if store.is_message() { id } else { NO_NODE }, ..node.value })
            }
            _ => None,
        }
    }

    /// The span of a message that holds exactly the value. `None` if the value was derived from others.
    fn in_message(&self, leaf: &Leaf) -> Option<Span> {
        let declaration = self.case.declaration;
        let (before, text) = (declaration.source.get(..leaf.span.start as usize)?, declaration.text_of(leaf.span));
        let is_plain = !text.contains('<') && !before.ends_with("<![CDATA[");
        (self.is_own(leaf) && is_plain).then_some(leaf.span)
    }

    /// Whether a value is that of its node or of an attribute there, and wasn't made of others.
    fn is_own(&self, leaf: &Leaf) -> bool {
        let Some(node) = self.case.declaration.store.node_at(leaf.node) else { return false };
        // Of a text in the store's buffer the link says which; of any other it holds a typed value.
        let is_same = leaf.state != State::Made || node.value.link == leaf.link;
        let is_whole = node.value.span == leaf.span && node.value.state == leaf.state && is_same;
        is_whole || node.value.span != leaf.span && leaf.state == State::Text
    }
}

/// A day of a message as a field has it.
fn with_hyphens(day: &str) -> Option<String> {
    Some([day.get(..4)?, day.get(4..6)?, day.get(6..)?].join("-"))
}

/// Sorts the operations of one patch. Each path refers to the unchanged declaration.
///
/// Removals go last, and from the end, since a removal shifts the later entries of its list.
fn in_turn(one: &Operation, other: &Operation) -> std::cmp::Ordering {
    let is_removed = |operation: &Operation| operation.op == "remove";
    match (is_removed(one), is_removed(other)) {
        (true, true) => by_path(Some(&other.path), Some(&one.path)),
        (one, other) => one.cmp(&other),
    }
}

/// The span of a member of a JSON object with its key, or of an entry of a list.
fn with_key(source: &str, value: Span) -> Option<Span> {
    let before = source.get(..value.start as usize)?.trim_end();
    let Some(before) = before.strip_suffix(':') else { return Some(value) };
    // The key is in the dictionary, so it contains no quotation mark.
    let key = before.trim_end().strip_suffix('"')?.rfind('"')?;
    Some(Span::new(key as u32, value.end))
}

/// The span of adjacent members or entries, with one of the commas around them.
fn with_comma(source: &str, span: Span) -> Option<Span> {
    let after = source.get(span.end as usize..)?;
    if let Some(rest) = after.trim_start().strip_prefix(',') {
        let rest = rest.trim_start();
        return Some(Span::new(span.start, (source.len() - rest.len()) as u32));
    }
    let before = source.get(..span.start as usize)?.trim_end();
    let start = before.strip_suffix(',').unwrap_or(before).len();
    Some(Span::new(start as u32, span.end))
}

/// Applies the safe fixes of these findings to the text, and returns whether there were any. The rest stays as it is.
pub(crate) fn apply(case: &Case<'_>, found: &Findings) -> Option<String> {
    let fixes = Fixes::of(case, found);
    let chosen = fixes.chosen(found);
    let changes = chosen.iter().flat_map(|(raw, _)| fixes.changes_of(raw));
    let mut edits: Vec<Edit> = changes.filter_map(|change| fixes.edit(change)).collect();
    order::sort_by(&mut edits, |one, other| (one.span.start, one.span.end).cmp(&(other.span.start, other.span.end)));
    let source = case.declaration.source;
    let mut out = String::with_capacity(source.len());
    let mut at = 0;
    let mut any = false;
    let mut edits = edits.into_iter().peekable();
    while let Some(Edit { mut span, text }) = edits.next() {
        if text.is_none() {
            // Adjacent members that are removed together share their commas.
            let is_next = |end: u32, next: &Edit| {
                let between = source.get(end as usize..next.span.start as usize);
                next.text.is_none() && between.is_some_and(|between| between.trim() == ",")
            };
            while let Some(next) = edits.next_if(|next| is_next(span.end, next)) {
                span.end = next.span.end;
            }
            span = with_comma(source, span)?;
        }
        // Two places of a message can have the same text.
        if (span.start as usize) < at {
            continue;
        }
        out.push_str(source.get(at..span.start as usize)?);
        out.push_str(text.as_deref().unwrap_or(""));
        at = span.end as usize;
        any = true;
    }
    out.push_str(source.get(at..)?);
    any.then_some(out)
}

/// The safe fixes of these findings as one JSON Patch, including the values of private fields.
pub(crate) fn patch(case: &Case<'_>, found: &Findings) -> Vec<Operation> {
    let mut patch: Vec<Operation> =
        Fixes::of(case, found).chosen(found).into_iter().flat_map(|(_, operations)| operations).collect();
    order::sort_by(&mut patch, in_turn);
    patch
}

/// The fixes of the findings at a pointer as one JSON Patch, safe or not, including the values of private fields.
pub(crate) fn patch_at(case: &Case<'_>, found: &Findings, path: &str) -> Vec<Operation> {
    let fixes = Fixes::of(case, found);
    let is_there = |raw: &&Raw| raw.place.pointer(case.declaration).is_some_and(|at| privacy::pointer(at) == path);
    let patches = found.kept().filter(is_there).filter_map(|raw| fixes.patch_of(raw));
    patches.flatten().map(|(_, operation)| operation).collect()
}
