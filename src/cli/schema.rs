//! `declarant schema`: the schemas of Declarant's inputs and outputs.
//!
//! The schemas of messages are generated from the dictionary. They demand the same as the rules of the family
//! `structure`.

use std::fmt::Write as _;
use std::io::{self, Write as _};
use std::path::Path;
use std::process::ExitCode;

use declarant::MessageType;
use declarant::dictionary::{
    AttributeForm, Base, ElementId, Format, H7, HEADER_ELEMENTS, Letters, RESPONSIBLE_COUNTRY, ROOT, children,
    element_of, format_of, namespace, overlay_of,
};

use super::{Refusal, Schema};

/// Prints a schema, or writes it and the schemas that it imports into a directory, which is created if needed.
pub(crate) fn run(which: Schema, into: Option<&Path>) -> Result<ExitCode, Refusal> {
    let files = match which {
        Schema::Declaration => {
            vec![("declaration.schema.json", include_str!("../../schemas/declaration.schema.json").to_owned())]
        }
        Schema::Report => vec![("report.schema.json", include_str!("../../schemas/report.schema.json").to_owned())],
        Schema::WcoDec => {
            vec![("wco-dec.xsd", message(MessageType::WcoDec)), (TYPES_FILE, types()), (HEADER_FILE, header())]
        }
        Schema::EuH7 => vec![("eu-h7.xsd", message(MessageType::EuH7)), (TYPES_FILE, types()), (HEADER_FILE, header())],
    };
    let mut out = io::stdout().lock();
    for (index, (name, text)) in files.iter().enumerate() {
        if let Some(folder) = into {
            let path = folder.join(name);
            std::fs::create_dir_all(folder)
                .and_then(|()| std::fs::write(&path, text))
                .map_err(|error| Refusal::Said(format!("cannot write {}: {error}", path.display())))?;
            writeln!(out, "{}", path.display())?;
        } else if index == 0 {
            out.write_all(text.as_bytes())?;
        }
    }
    Ok(ExitCode::SUCCESS)
}

const TYPES_FILE: &str = "wco-types.xsd";
const HEADER_FILE: &str = "wco-metadata.xsd";

/// The schema of one namespace, since an XML schema can define only one.
fn document(namespace: &str, remark: &str, body: &str) -> String {
    format!(
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n\
         <!-- {remark} Made by Declarant {} of its dictionary. -->\n\
         <xs:schema xmlns:xs=\"http://www.w3.org/2001/XMLSchema\" xmlns=\"{namespace}\" xmlns:t=\"{}\"\n    \
         targetNamespace=\"{namespace}\" elementFormDefault=\"qualified\">\n{body}</xs:schema>\n",
        env!("CARGO_PKG_VERSION"),
        namespace::TYPES,
    )
}

/// The header around a message.
fn header() -> String {
    let mut body = String::from("  <xs:element name=\"MetaData\">\n    <xs:complexType>\n      <xs:sequence>\n");
    for name in HEADER_ELEMENTS {
        let _ = if name == RESPONSIBLE_COUNTRY {
            let country = simple("xs:token", "<xs:pattern value=\"[A-Za-z]{2}\"/>");
            writeln!(body, "        <xs:element name=\"{name}\" minOccurs=\"0\">{country}</xs:element>")
        } else {
            writeln!(body, "        <xs:element name=\"{name}\" type=\"xs:string\" minOccurs=\"0\"/>")
        };
    }
    let _ = writeln!(body, "        <xs:any namespace=\"{}\" processContents=\"strict\"/>", namespace::MESSAGE);
    body.push_str("      </xs:sequence>\n    </xs:complexType>\n  </xs:element>\n");
    document(namespace::HEADER, "The header around a WCO message.", &body)
}

/// The elements inside a date.
fn types() -> String {
    let moment = simple("xs:string", r#"<xs:pattern value="20\d{6}(\d{6}(Z|[+\-]\d\d))?"/>"#);
    let body = format!(
        "  <xs:simpleType name=\"Moment\">{}\n  <xs:element name=\"DateTimeString\">\n    <xs:complexType>\n      \
         <xs:simpleContent>\n        <xs:extension base=\"t:Moment\">\n{}        </xs:extension>\n      \
         </xs:simpleContent>\n    </xs:complexType>\n  </xs:element>\n",
        moment.trim_start_matches("<xs:simpleType>"),
        attributes(Base::DateTime),
    );
    document(namespace::TYPES, "The dates of WCO messages.", &body)
}

/// The message itself, DEC or H7.
fn message(of: MessageType) -> String {
    let mut schema = Message { of, types: Vec::new() };
    let mut tree = String::new();
    schema.element(ROOT, None, 1, &mut tree);
    let mut body = String::new();
    for (namespace, file) in [(namespace::TYPES, TYPES_FILE), (namespace::HEADER, HEADER_FILE)] {
        let _ = writeln!(body, "  <xs:import namespace=\"{namespace}\" schemaLocation=\"{file}\"/>");
    }
    body.push_str(&tree);
    body.push_str(
        "  <xs:complexType name=\"DateTime\">\n    <xs:sequence>\n      <xs:element ref=\"t:DateTimeString\"/>\n    \
         </xs:sequence>\n  </xs:complexType>\n",
    );
    for (name, definition) in &schema.types {
        let _ = write!(body, "  <xs:complexType name=\"{name}\">\n{definition}  </xs:complexType>\n");
    }
    for base in [Base::Amount, Base::Code, Base::Id, Base::Measure, Base::Numeric, Base::Quantity, Base::Text] {
        let _ = write!(
            body,
            "  <xs:complexType name=\"{base:?}\">\n    <xs:simpleContent>\n      \
             <xs:extension base=\"{}\">\n{}      </xs:extension>\n    </xs:simpleContent>\n  </xs:complexType>\n",
            lexical(base),
            attributes(base),
        );
    }
    let remark = format!(
        "The WCO message {}; {TYPES_FILE} and {HEADER_FILE} belong beside it.",
        match of {
            MessageType::EuH7 => "DEC as EU H7 has it",
            MessageType::WcoDec => "DEC",
        }
    );
    document(namespace::MESSAGE, &remark, &body)
}

struct Message {
    of: MessageType,
    /// The value types that are used, by name.
    types: Vec<(String, String)>,
}

impl Message {
    /// The minimum and maximum count of an element, and its format.
    fn row(&self, id: ElementId) -> (u8, u16, u8) {
        match overlay_of(id).filter(|_| self.of == MessageType::EuH7) {
            Some(row) => (row.min, row.max, row.format),
            None => {
                let element = element_of(id);
                (element.min, element.max, element.format)
            }
        }
    }

    fn children(&self, class: ElementId) -> Vec<ElementId> {
        match self.of {
            MessageType::EuH7 => {
                let inside = |id: &ElementId| *id != ROOT && element_of(*id).parent == class;
                H7.iter().map(|row| row.element).filter(inside).collect()
            }
            MessageType::WcoDec => children(class).filter(|&id| id < element_of(ROOT).end).collect(),
        }
    }

    fn element(&mut self, id: ElementId, often: Option<(u8, u16)>, depth: usize, out: &mut String) {
        let name = element_of(id).name;
        let (_, _, format) = self.row(id);
        let format = format_of(format);
        let pad = "  ".repeat(depth);
        let _ = write!(out, "{pad}<xs:element name=\"{name}\"");
        match format.base {
            Base::Class => {}
            Base::DateTime => out.push_str(" type=\"DateTime\""),
            _ => {
                let _ = write!(out, " type=\"{}\"", self.value(format));
            }
        }
        if let Some((min, max)) = often {
            let most = if max == 0 { "unbounded".to_owned() } else { max.to_string() };
            for (word, count) in [("minOccurs", min.to_string()), ("maxOccurs", most)] {
                if count != "1" {
                    let _ = write!(out, " {word}=\"{count}\"");
                }
            }
        }
        if format.base != Base::Class {
            return out.push_str("/>\n");
        }
        let _ = write!(out, ">\n{pad}  <xs:complexType>\n{pad}    <xs:sequence>\n");
        for child in self.children(id) {
            let (min, max, _) = self.row(child);
            self.element(child, Some((min, max)), depth + 3, out);
        }
        let _ = write!(out, "{pad}    </xs:sequence>\n{pad}  </xs:complexType>\n{pad}</xs:element>\n");
    }

    /// The name of the value type for a format.
    fn value(&mut self, format: &Format) -> String {
        let mut definition = format!("    <xs:simpleContent>\n      <xs:restriction base=\"{:?}\">\n", format.base);
        for (facet, value) in facets(format) {
            let _ = writeln!(definition, "        <xs:{facet} value=\"{value}\"/>");
        }
        definition.push_str("      </xs:restriction>\n    </xs:simpleContent>\n");
        let plain = format!("{:?}-{}", format.base, format.notation.replace(',', "."));
        let mut name = plain.clone();
        // Formats of one notation can differ in their letters or values.
        let mut number = 1;
        while let Some((_, known)) = self.types.iter().find(|(known, _)| *known == name) {
            if *known == definition {
                return name;
            }
            number += 1;
            name = format!("{plain}-{number}");
        }
        self.types.push((name.clone(), definition));
        name
    }
}

/// The restrictions of a format on its base type.
fn facets(format: &Format) -> Vec<(&'static str, String)> {
    if matches!(format.base, Base::Amount | Base::Measure | Base::Numeric | Base::Quantity) {
        if format.digits == 0 {
            return Vec::new();
        }
        return vec![("totalDigits", format.digits.to_string()), ("fractionDigits", format.fraction.to_string())];
    }
    let mut facets = Vec::new();
    if format.min > 0 {
        facets.push(("minLength", format.min.to_string()));
    }
    if format.max > 0 {
        facets.push(("maxLength", format.max.to_string()));
    }
    let pattern = match format.letters {
        Letters::NotBlank => r".*\S.*",
        Letters::Alphabetic => "[a-zA-Z]*",
        Letters::Digits => "[0-9]*",
        Letters::Alphanumeric => "[a-zA-Z0-9]*",
        Letters::Any => "",
    };
    if !pattern.is_empty() {
        facets.push(("pattern", pattern.to_owned()));
    }
    facets.extend(format.values.iter().map(|value| ("enumeration", (*value).to_owned())));
    facets
}

/// The XML Schema type of a base type.
const fn lexical(base: Base) -> &'static str {
    match base {
        Base::Amount | Base::Measure | Base::Numeric | Base::Quantity => "xs:decimal",
        Base::Code => "xs:token",
        Base::Class | Base::DateTime | Base::Id | Base::Text => "xs:string",
    }
}

fn attributes(base: Base) -> String {
    let mut out = String::new();
    for (name, form) in base.attributes() {
        let kind = match form {
            AttributeForm::Any => "string",
            AttributeForm::Language => "language",
            _ => "",
        };
        if !kind.is_empty() {
            let _ = writeln!(out, "        <xs:attribute name=\"{name}\" type=\"xs:{kind}\"/>");
            continue;
        }
        let kind = match form {
            AttributeForm::Currency => simple("xs:token", "<xs:pattern value=\"[A-Z]{3}\"/>"),
            AttributeForm::DateFormat => {
                simple("xs:token", "<xs:enumeration value=\"102\"/><xs:enumeration value=\"304\"/>")
            }
            // It isn't certain whether blanks around the code count, so both are accepted.
            AttributeForm::Unit => {
                simple("xs:string", r#"<xs:pattern value="(\s|\S){1,5}|\s*\S((\s|\S){0,3}\S)?\s*"/>"#)
            }
            _ => simple("xs:string", r#"<xs:pattern value="(\s|\S){1,3}|\s*\S((\s|\S)?\S)?\s*"/>"#),
        };
        let owed = if *form == AttributeForm::DateFormat { " use=\"required\"" } else { "" };
        let _ = writeln!(out, "        <xs:attribute name=\"{name}\"{owed}>{kind}</xs:attribute>");
    }
    out
}

fn simple(base: &str, facets: &str) -> String {
    format!("<xs:simpleType><xs:restriction base=\"{base}\">{facets}</xs:restriction></xs:simpleType>")
}
