//! A message as a tree, read without the library.

pub(crate) mod schema;

use quick_xml::NsReader;
use quick_xml::events::Event;
use quick_xml::name::ResolveResult;

/// What stands in an element.
#[derive(Clone, Debug, PartialEq)]
pub(crate) enum Part {
    Element(Element),
    Text(String),
}

/// An element with its namespace.
#[derive(Clone, Debug, Default, PartialEq)]
pub(crate) struct Element {
    pub(crate) name: String,
    pub(crate) space: String,
    pub(crate) attributes: Vec<(String, String)>,
    pub(crate) parts: Vec<Part>,
    /// The line of its start tag, once it is written.
    pub(crate) line: u32,
}

impl Element {
    pub(crate) fn children(&self) -> impl Iterator<Item = &Element> {
        self.parts.iter().filter_map(|part| match part {
            Part::Element(element) => Some(element),
            Part::Text(_) => None,
        })
    }

    pub(crate) fn text(&self) -> String {
        self.parts
            .iter()
            .filter_map(|part| if let Part::Text(text) = part { Some(text.as_str()) } else { None })
            .collect()
    }

    pub(crate) fn count(&self) -> usize {
        1 + self.children().map(Element::count).sum::<usize>()
    }

    /// The element of that number in the order of the document.
    pub(crate) fn at(&mut self, number: &mut usize) -> Option<&mut Element> {
        if *number == 0 {
            return Some(self);
        }
        for part in &mut self.parts {
            if let Part::Element(child) = part {
                *number -= 1;
                if let Some(found) = child.at(number) {
                    return Some(found);
                }
            }
        }
        None
    }
}

pub(crate) fn parse(text: &str) -> Element {
    let mut reader = NsReader::from_str(text);
    reader.config_mut().expand_empty_elements = true;
    let mut stack = vec![Element::default()];
    loop {
        let event = reader.read_event().expect("a well-formed message");
        match event {
            Event::Start(tag) => {
                let (space, local) = reader.resolver().resolve_element(tag.name());
                let space = match space {
                    ResolveResult::Bound(space) => space.into_inner().to_owned(),
                    _ => String::new(),
                };
                let attributes = tag.attributes().map(|attribute| attribute.expect("an attribute"));
                let attributes = attributes
                    .map(|attribute| (attribute.key.into_inner().to_owned(), attribute.value.into_owned()))
                    .filter(|(name, _)| !name.starts_with("xmlns") && !name.starts_with("xsi:"))
                    .collect();
                let name = local.into_inner().to_owned();
                stack.push(Element { name, space, attributes, ..Element::default() });
            }
            Event::End(_) => {
                let mut done = stack.pop().expect("an open element");
                let is_class = done.children().next().is_some();
                if is_class {
                    done.parts.retain(|part| matches!(part, Part::Element(_)));
                }
                stack.last_mut().expect("its parent").parts.push(Part::Element(done));
            }
            Event::Text(text) => {
                stack.last_mut().expect("an element").parts.push(Part::Text(text.into_inner().into_owned()));
            }
            Event::CData(text) => {
                stack.last_mut().expect("an element").parts.push(Part::Text(text.into_inner().into_owned()));
            }
            Event::GeneralRef(name) => {
                let letter = match name.into_inner().as_ref() {
                    "amp" => '&',
                    "lt" => '<',
                    "gt" => '>',
                    "quot" => '"',
                    "apos" => '\'',
                    other => {
                        let number = other.strip_prefix('#').and_then(|number| number.parse().ok());
                        number.and_then(char::from_u32).unwrap_or_else(|| panic!("{other} is no character"))
                    }
                };
                stack.last_mut().expect("an element").parts.push(Part::Text(letter.to_string()));
            }
            Event::Eof => break,
            _ => {}
        }
    }
    let root = stack.pop().expect("the document");
    root.children().next().expect("a root").clone()
}

/// What a message says: its header and its declaration, without blanks and remarks.
pub(crate) fn said(text: &str) -> Element {
    fn tidy(element: &mut Element) {
        element.attributes.sort();
        let text = element.text().replace("\r\n", "\n");
        if element.children().next().is_some() {
            element.parts.retain(|part| matches!(part, Part::Element(_)));
        } else {
            element.parts = if text.is_empty() { Vec::new() } else { vec![Part::Text(text)] };
        }
        for part in &mut element.parts {
            if let Part::Element(child) = part {
                tidy(child);
            }
        }
    }
    let mut root = parse(text);
    tidy(&mut root);
    root
}

/// Where two messages differ first.
pub(crate) fn difference(one: &Element, other: &Element, path: String) -> Option<String> {
    let path = format!("{path}/{}", one.name);
    let (left, right): (Vec<&Element>, Vec<&Element>) = (one.children().collect(), other.children().collect());
    let names = |list: &[&Element]| list.iter().map(|element| element.name.clone()).collect::<Vec<_>>();
    if names(&left) != names(&right) {
        return Some(format!("{path}: {:?} became {:?}", names(&left), names(&right)));
    }
    if one.attributes != other.attributes || (left.is_empty() && one.text() != other.text()) {
        return Some(format!("{path}: {one:?} became {other:?}"));
    }
    left.into_iter().zip(right).find_map(|(one, other)| difference(one, other, path.clone()))
}
