//! Namespaces in XML: which prefix is bound to which, and what a name means by that.

use crate::dictionary::namespace::{HEADER, MESSAGE, TYPES};
use crate::model::Span;

use super::other::{Other, of_namespace};

const INSTANCE: &str = "http://www.w3.org/2001/XMLSchema-instance";
pub(super) const XML: &str = "http://www.w3.org/XML/1998/namespace";

/// The maximum number of prefixes in scope at one place.
const MOST_BINDINGS: usize = 256;

/// The namespace that a prefix is bound to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Uri {
    /// No namespace.
    None,
    Message,
    Types,
    Header,
    Instance,
    Xml,
    /// A prefix that was not declared.
    Unbound,
    /// Another namespace: the span of its name, and the other message that it is of.
    Other(Span, Option<Other>),
}

impl Uri {
    /// The namespace of a name, which stands at the span.
    pub(super) fn of(letters: &str, span: Span) -> Self {
        match letters {
            "" => Uri::None,
            MESSAGE => Uri::Message,
            TYPES => Uri::Types,
            HEADER => Uri::Header,
            INSTANCE => Uri::Instance,
            XML => Uri::Xml,
            // Any number of elements may be in it, and its name may be long: it is searched here, once.
            _ => Uri::Other(span, of_namespace(letters)),
        }
    }

    /// The other message that it is of.
    pub(super) fn other(self) -> Option<Other> {
        if let Uri::Other(_, other) = self { other } else { None }
    }
}

/// A namespace declaration. An empty prefix is the default namespace.
#[derive(Clone, Copy, Debug)]
struct Binding {
    prefix: Span,
    uri: Uri,
}

/// The namespaces in scope.
pub(super) struct Spaces<'s> {
    source: &'s str,
    bindings: Vec<Binding>,
    /// The last prefix lookup, as a cache.
    known: Option<(Span, Uri)>,
    /// The prefix of the message's elements and its colon, as long as no binding comes or goes.
    prefix: Option<Span>,
    /// Whether elements without a namespace count as the message's.
    bare: bool,
}

impl<'s> Spaces<'s> {
    pub(super) fn new(source: &'s str) -> Self {
        Self { source, bindings: Vec::with_capacity(12), known: None, prefix: None, bare: false }
    }

    /// The number of bindings in scope.
    pub(super) fn count(&self) -> usize {
        self.bindings.len()
    }

    pub(super) fn is_full(&self) -> bool {
        self.bindings.len() >= MOST_BINDINGS
    }

    /// The prefix of the message's elements and its colon, if it is known.
    #[inline]
    pub(super) fn prefix(&self) -> Option<Span> {
        self.prefix
    }

    pub(super) fn is_bare(&self) -> bool {
        self.bare
    }

    /// Counts elements without a namespace as the message's from here on.
    pub(super) fn set_bare(&mut self) {
        self.bare = true;
        self.known = None;
    }

    pub(super) fn bind(&mut self, prefix: Span, uri: Uri) {
        self.bindings.push(Binding { prefix, uri });
        self.forget();
    }

    /// Forgets the bindings after so many.
    pub(super) fn unbind(&mut self, count: usize) {
        if self.bindings.len() > count {
            self.bindings.truncate(count);
            self.forget();
        }
    }

    /// Forgets what was looked up.
    pub(super) fn forget(&mut self) {
        (self.known, self.prefix) = (None, None);
    }

    /// Resolves a name into its namespace and its local part.
    pub(super) fn resolve(&mut self, name: Span, is_element: bool) -> (Uri, Span) {
        let word = name.of(self.source);
        let colon = word.bytes().position(|byte| byte == b':').map(|at| at as u32);
        if colon == Some(0) {
            return (Uri::Unbound, name);
        }
        let (prefix, local) = match colon {
            Some(at) => (Span::new(name.start, name.start + at), Span::new(name.start + at + 1, name.end)),
            None => (Span::new(name.start, name.start), name),
        };
        if colon.is_none() && !is_element {
            return (Uri::None, local);
        }
        let letters = prefix.of(self.source);
        if let Some((known, uri)) = self.known
            && known.of(self.source) == letters
        {
            return (uri, local);
        }
        let bound = self.bindings.iter().rev().find(|binding| binding.prefix.of(self.source) == letters);
        let uri = match bound {
            Some(binding) => binding.uri,
            None if letters.is_empty() => Uri::None,
            None if letters == "xml" => Uri::Xml,
            None => Uri::Unbound,
        };
        let uri = if uri == Uri::None && self.bare && is_element { Uri::Message } else { uri };
        self.known = is_element.then_some((prefix, uri));
        if is_element && uri == Uri::Message {
            self.prefix = Some(Span::new(name.start, local.start));
        }
        (uri, local)
    }
}
