//! The elements of a message that is being made, and what it would lack by its schema.

use crate::convert::canon;
use crate::dictionary::{ElementId, MessageType, ancestry, element_of, item_element};
use crate::input::{is_in_schema, owed_in};
use crate::steps;

/// The number of an element among its siblings.
pub(super) const SEQUENCE: &str = "SequenceNumeric";

/// An element that will be written.
#[derive(Debug, Default)]
pub(super) struct Part {
    pub(super) element: ElementId,
    pub(super) text: String,
    pub(super) attributes: Vec<(String, String)>,
    pub(super) children: Vec<Part>,
}

impl Part {
    pub(super) fn new(element: ElementId) -> Self {
        Self { element, ..Self::default() }
    }

    pub(super) fn of(element: ElementId, text: &str) -> Self {
        Self { element, text: text.to_owned(), ..Self::default() }
    }

    /// Its children, each of which takes a step.
    pub(super) fn parts(&self) -> impl Iterator<Item = &Part> {
        self.children.iter().inspect(|_| steps::add(1))
    }

    pub(super) fn all(&self, element: ElementId) -> impl Iterator<Item = &Part> {
        self.parts().filter(move |part| part.element == element)
    }

    pub(super) fn named(&self, name: &str) -> Option<&Part> {
        self.parts().find(|part| canon::name(part.element) == name)
    }

    pub(super) fn text_of(&self, name: &str) -> Option<&str> {
        self.named(name).map(|part| part.text.as_str())
    }

    /// The first child of that element, created if needed.
    pub(super) fn enter(&mut self, element: ElementId) -> &mut Part {
        self.enter_towards(element, &[])
    }

    /// Likewise, but rather the first of them in which the rest of a way is there.
    pub(super) fn enter_towards(&mut self, element: ElementId, rest: &[ElementId]) -> &mut Part {
        let is_way = |part: &Part| part.element == element && part.follow(rest).is_some();
        let way = self.parts().position(is_way);
        let at = match way.or_else(|| self.parts().position(|part| part.element == element)) {
            Some(at) => at,
            None => {
                self.children.push(Part::new(element));
                self.children.len() - 1
            }
        };
        #[expect(clippy::indexing_slicing, reason = "it is the position of a child")]
        &mut self.children[at]
    }

    /// The element in this one, through the classes between: the first that is there, or a new one.
    ///
    /// Of a class that may repeat, the first entry may lack the element and a later one have it. A field is read from
    /// the entry that has it, so it is written there too.
    pub(super) fn reach(&mut self, element: ElementId) -> &mut Part {
        let chain = ancestry(element);
        let start = chain.iter().position(|&step| step == self.element).map_or(chain.len(), |at| at + 1);
        let mut steps = chain.get(start..).unwrap_or(&[]);
        let mut part = self;
        while let [step, rest @ ..] = steps {
            part = part.enter_towards(*step, rest);
            steps = rest;
        }
        part
    }

    /// The first such element in this one, where there is one.
    pub(super) fn find(&self, element: ElementId) -> Option<&Part> {
        let chain = ancestry(element);
        let start = chain.iter().position(|&step| step == self.element)? + 1;
        self.follow(chain.get(start..)?)
    }

    fn follow(&self, steps: &[ElementId]) -> Option<&Part> {
        match steps {
            [] => Some(self),
            [step, rest @ ..] => self.all(*step).find_map(|part| part.follow(rest)),
        }
    }

    /// What the schema demands of it and of the classes in it that isn't there.
    pub(super) fn lacks(&self, message: MessageType, item: Option<usize>, out: &mut Vec<Lack>) {
        let mut items = 0..;
        for part in self.parts().filter(|part| is_in_schema(part.element, message)) {
            let item = if part.element == item_element() { items.next() } else { item };
            if element_of(part.element).is_class() {
                part.lacks(message, item, out);
            }
        }
        for (element, least) in owed_in(self.element, message) {
            // Sequence numbers are counted when the message is written.
            if self.all(element).count() < usize::from(least) && element_of(element).name != SEQUENCE {
                out.push(Lack { element, item, least });
            }
        }
    }

    /// Replaces the children of that element, or goes before them.
    pub(super) fn put_first(&mut self, parts: Vec<Part>) {
        self.children.splice(0..0, parts);
    }
}

/// An element that a message would lack by its schema.
pub(crate) struct Lack {
    pub(crate) element: ElementId,
    /// The number of the item around it, from 0.
    pub(crate) item: Option<usize>,
    /// How many of it the schema demands.
    pub(crate) least: u8,
}
