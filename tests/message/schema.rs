//! An XML schema made from the tables, and xmllint's word on messages by it.

use std::collections::BTreeMap;
use std::fmt::Write;
use std::path::PathBuf;
use std::process::Command;

type Row = BTreeMap<String, String>;

/// What xmllint judges by: a schema of one's own, or one made from the tables.
pub(crate) struct Xmllint {
    dir: PathBuf,
    schema: PathBuf,
}

impl Xmllint {
    /// `None` where there is no xmllint.
    ///
    /// The environment may name a schema with `variable`; else one is made of the rows.
    pub(crate) fn new(name: &str, variable: &str, rows: &[Row], types: &[Row], header: &[Row]) -> Option<Self> {
        Command::new("xmllint").arg("--version").output().ok()?;
        let dir = std::env::temp_dir().join(format!("declarant-{}-{name}", std::process::id()));
        std::fs::create_dir_all(&dir).expect("a directory");
        let schema = match std::env::var_os(variable) {
            Some(own) => PathBuf::from(own),
            None => {
                let write = |name: &str, text: String| std::fs::write(dir.join(name), text).expect("a file");
                write("types.xsd", types_schema(types));
                write("message.xsd", message_schema(rows));
                write("header.xsd", header_schema(header));
                dir.join("header.xsd")
            }
        };
        Some(Self { dir, schema })
    }

    /// Whether each of the messages is valid.
    pub(crate) fn judge(&self, messages: &[String]) -> Vec<bool> {
        let files: Vec<PathBuf> = (0..messages.len()).map(|number| self.dir.join(format!("{number}.xml"))).collect();
        for (file, message) in files.iter().zip(messages) {
            std::fs::write(file, message).expect("a file");
        }
        let output = Command::new("xmllint")
            .args(["--noout", "--schema"])
            .arg(&self.schema)
            .args(&files)
            .output()
            .expect("xmllint runs");
        let said = String::from_utf8_lossy(&output.stderr).into_owned();
        assert!(!said.contains("Schemas parser error"), "{said}");
        let valid: std::collections::BTreeSet<&str> =
            said.lines().filter_map(|line| line.strip_suffix(" validates")).collect();
        files.iter().map(|file| valid.contains(file.to_str().expect("a path"))).collect()
    }
}

impl Drop for Xmllint {
    fn drop(&mut self) {
        let _ = std::fs::remove_dir_all(&self.dir);
    }
}

const HEAD: &str = "<xs:schema xmlns:xs=\"http://www.w3.org/2001/XMLSchema\" xmlns:t=\"urn:wco:datamodel:WCO:Declaration_DS:DMS:2\" elementFormDefault=\"qualified\"";

fn types_schema(types: &[Row]) -> String {
    let mut out = format!("{HEAD} targetNamespace=\"urn:wco:datamodel:WCO:Declaration_DS:DMS:2\">\n");
    for row in types {
        let (name, base) = (&row["type"], &row["lexical base"]);
        let attributes: String = row["attributes (all optional unless marked)"]
            .split("; ")
            .filter(|entry| !entry.is_empty())
            .map(|entry| {
                let (name, rule) = entry.split_once([':', ' ']).expect("a name and its rule");
                let rule = rule.trim();
                let token = |facets: &str| {
                    format!(
                        "<xs:simpleType><xs:restriction base=\"xs:token\">{facets}</xs:restriction></xs:simpleType>"
                    )
                };
                let length = |most: u8| format!("<xs:minLength value=\"1\"/><xs:maxLength value=\"{most}\"/>");
                let (is_required, inner) = match rule {
                    "pattern [A-Z]{3}" => (false, token("<xs:pattern value=\"[A-Z]{3}\"/>")),
                    "1 to 3 characters" => (false, token(&length(3))),
                    "1 to 5 characters" => (false, token(&length(5))),
                    "token" | "string" | "language" | "anyURI" => {
                        return format!("<xs:attribute name=\"{name}\" type=\"xs:{rule}\"/>");
                    }
                    rule if rule.starts_with("REQUIRED") => {
                        (true, token("<xs:enumeration value=\"102\"/><xs:enumeration value=\"304\"/>"))
                    }
                    other => panic!("{other}: unknown rule of an attribute"),
                };
                let needed = if is_required { " use=\"required\"" } else { "" };
                format!("<xs:attribute name=\"{name}\"{needed}>{inner}</xs:attribute>")
            })
            .collect();
        if name == "DateTimeType" {
            let pattern = row["facets"].strip_prefix("pattern ").expect("a pattern");
            let _ = write!(
                out,
                "<xs:simpleType name=\"Moment\"><xs:restriction base=\"xs:string\"><xs:pattern value=\"{pattern}\"/></xs:restriction></xs:simpleType>\n\
                 <xs:element name=\"DateTimeString\"><xs:complexType><xs:simpleContent><xs:extension base=\"t:Moment\">{attributes}</xs:extension></xs:simpleContent></xs:complexType></xs:element>\n"
            );
        } else {
            let _ = writeln!(
                out,
                "<xs:complexType name=\"{name}\"><xs:simpleContent><xs:extension base=\"xs:{base}\">{attributes}</xs:extension></xs:simpleContent></xs:complexType>"
            );
        }
    }
    out.push_str("</xs:schema>\n");
    out
}

fn message_schema(rows: &[Row]) -> String {
    let mut children: BTreeMap<&str, Vec<&Row>> = BTreeMap::new();
    for row in rows {
        children.entry(row["path"].rsplit_once('/').expect("a path").0).or_default().push(row);
    }
    for list in children.values_mut() {
        list.sort_by_key(|row| row["order"].parse::<u32>().expect("an order"));
    }
    let mut out = format!(
        "{HEAD} targetNamespace=\"urn:wco:datamodel:WCO:DEC-DMS:2\">\n\
         <xs:import namespace=\"urn:wco:datamodel:WCO:Declaration_DS:DMS:2\" schemaLocation=\"types.xsd\"/>\n"
    );
    element(&rows[0], &children, true, &mut out);
    out.push_str("</xs:schema>\n");
    out
}

fn element(row: &Row, children: &BTreeMap<&str, Vec<&Row>>, is_root: bool, out: &mut String) {
    let path = row["path"].as_str();
    let name = path.rsplit('/').next().expect("a name");
    let often =
        if is_root { String::new() } else { format!(" minOccurs=\"{}\" maxOccurs=\"{}\"", row["min"], row["max"]) };
    let _ = write!(out, "<xs:element name=\"{name}\"{often}><xs:complexType>");
    if row["kind"] == "class" {
        out.push_str("<xs:sequence>");
        for child in children.get(path).into_iter().flatten() {
            element(child, children, false, out);
        }
        out.push_str("</xs:sequence>");
    } else if row["base"] == "DateTimeType" {
        out.push_str("<xs:sequence><xs:element ref=\"t:DateTimeString\"/></xs:sequence>");
    } else {
        let _ = write!(out, "<xs:simpleContent><xs:restriction base=\"t:{}\">", row["base"]);
        for facet in row["facets"].split(' ').filter(|facet| !facet.is_empty()) {
            let (name, value) = facet.split_once('=').expect("a facet");
            for value in if name == "enumeration" { value.split('|').collect() } else { vec![value] } {
                let _ = write!(out, "<xs:{name} value=\"{value}\"/>");
            }
        }
        out.push_str("</xs:restriction></xs:simpleContent>");
    }
    out.push_str("</xs:complexType></xs:element>\n");
}

fn header_schema(header: &[Row]) -> String {
    let mut out = format!(
        "{HEAD} targetNamespace=\"urn:wco:datamodel:WCO:DocumentMetaData-DMS:2\">\n\
         <xs:import namespace=\"urn:wco:datamodel:WCO:DEC-DMS:2\" schemaLocation=\"message.xsd\"/>\n\
         <xs:element name=\"MetaData\"><xs:complexType><xs:sequence>\n"
    );
    for row in header {
        let name = row["path"].rsplit('/').next().expect("a name");
        let _ = match row["base"].as_str() {
            _ if name == "Declaration" => writeln!(out, "<xs:any namespace=\"##other\" processContents=\"strict\"/>"),
            base @ ("token" | "string") => {
                writeln!(out, "<xs:element name=\"{name}\" type=\"xs:{base}\" minOccurs=\"0\"/>")
            }
            _ => writeln!(
                out,
                "<xs:element name=\"{name}\" minOccurs=\"0\"><xs:simpleType><xs:restriction base=\"xs:token\"><xs:pattern value=\"[A-Za-z]{{2}}\"/></xs:restriction></xs:simpleType></xs:element>"
            ),
        };
    }
    out.push_str("</xs:sequence></xs:complexType></xs:element>\n</xs:schema>\n");
    out
}
