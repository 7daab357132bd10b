//! Elements of the message, for the rules: of an XML message, or of the `wco` trees of a JSON declaration.

use super::declaration::{Declaration, Object};
use super::leaf::State;
use super::store::{NO_NODE, Node, NodeId};
use crate::Decimal;
use crate::at::Place;
use crate::dictionary::{self, ElementId, NOT_IN_MESSAGE, ROOT, child, element_of};
use crate::steps;

/// An element of the message.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Element<'a> {
    declaration: Declaration<'a>,
    id: NodeId,
    node: &'a Node,
}

/// The children of one name, in order.
#[derive(Clone, Debug)]
pub(crate) struct Elements<'a> {
    declaration: Declaration<'a>,
    wanted: ElementId,
    next: NodeId,
}

impl<'a> Iterator for Elements<'a> {
    type Item = Element<'a>;

    // Not inlined: many rules call this, but rarely, so one copy keeps the module small.
    #[inline(never)]
    fn next(&mut self) -> Option<Element<'a>> {
        loop {
            let element = self.declaration.element(self.next)?;
            self.next = element.node.next;
            steps::add(1);
            // `null` counts as left out.
            if element.node.element == self.wanted && element.node.value.state != State::Null {
                return Some(element);
            }
        }
    }
}

/// The first name of a path and the rest. Names are short, so a loop over their bytes is faster than a general search.
pub(crate) fn step(path: &str) -> Option<(&str, &str)> {
    let at = path.bytes().position(|byte| byte == b'/')?;
    Some((path.get(..at)?, path.get(at + 1..)?))
}

impl<'a> Declaration<'a> {
    /// The root of the message, where there is one.
    pub(crate) fn message(self) -> Option<Element<'a>> {
        self.root().element()
    }

    /// The element of that index.
    pub(crate) fn element(self, id: NodeId) -> Option<Element<'a>> {
        self.store.node_at(id).map(|node| Element { declaration: self, id, node })
    }
}

impl<'a> Object<'a> {
    /// The object's class in the message, if it was read from one or has a `wco` tree.
    pub(crate) fn element(self) -> Option<Element<'a>> {
        self.declaration.element(self.node().unwrap_or(NO_NODE))
    }
}

impl<'a> Element<'a> {
    /// Its name.
    pub(crate) fn name(self) -> &'static str {
        element_of(self.node.element).name
    }

    /// Its entry in the dictionary.
    pub(crate) fn entry(self) -> &'static dictionary::Element {
        element_of(self.node.element)
    }

    /// Which one it is of those of its name in its class, from 1.
    pub(crate) fn occurrence(self) -> u32 {
        self.node.occurrence
    }

    /// Its parent class.
    pub(crate) fn parent(self) -> Option<Element<'a>> {
        self.declaration.element(self.node.parent)
    }

    /// The first child of that name.
    #[inline(never)]
    pub(crate) fn child(self, name: &str) -> Option<Element<'a>> {
        let mut children = self.declaration.store.children(self.id);
        let is_it = |node: &Node| element_of(node.element).name == name && node.value.state != State::Null;
        children.find(|(_, node)| is_it(node)).map(|(id, node)| Element { declaration: self.declaration, id, node })
    }

    /// The children of that name, in order.
    pub(crate) fn all(self, name: &str) -> Elements<'a> {
        // A class has few children but many possible ones, so comparing names of children beats a dictionary lookup.
        let mut children = self.declaration.store.children(self.id);
        let first = children.find(|(_, node)| element_of(node.element).name == name);
        let (next, wanted) = first.map_or((NO_NODE, NOT_IN_MESSAGE), |(id, node)| (id, node.element));
        Elements { declaration: self.declaration, wanted, next }
    }

    /// Its value without surrounding blanks, if there is one.
    pub(crate) fn text(self) -> Option<&'a str> {
        self.declaration.node_text(self.node)
    }

    /// Its value as an exact number, if it is one.
    pub(crate) fn decimal(self) -> Option<Decimal> {
        Decimal::parse(self.text()?)
    }

    /// Its place.
    pub(crate) fn place(self) -> Place {
        Place::Node(self.id)
    }

    /// Whether any element at that path of names has a value, such as `Commodity/Classification/ID`.
    #[inline(never)]
    pub(crate) fn has(self, path: &str) -> bool {
        match step(path) {
            Some((name, rest)) => self.all(name).any(|element| element.has(rest)),
            None => self.all(path).any(|element| element.text().is_some()),
        }
    }

    /// The text of the first element at that path of names.
    #[inline(never)]
    pub(crate) fn text_at(self, path: &str) -> Option<&'a str> {
        let (mut element, mut path) = (self, path);
        while let Some((name, rest)) = step(path) {
            (element, path) = (element.child(name)?, rest);
        }
        element.child(path)?.text()
    }

    /// The place at that path of names, in another occurrence of the first class.
    pub(crate) fn place_of_next(self, path: &str) -> Place {
        let missing = path.split('/').try_fold(self.node.element, child);
        Place::Child(self.id, missing.unwrap_or(ROOT))
    }

    /// The place of a missing element at that path of names.
    #[inline(never)]
    pub(crate) fn place_of(self, path: &str) -> Place {
        if let Some((name, rest)) = path.split_once('/')
            && let Some(element) = self.child(name)
        {
            return element.place_of(rest);
        }
        self.place_of_next(path)
    }
}
