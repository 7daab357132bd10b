//! Checks whether a document type definition is well-formed. Nothing is expanded, fetched or kept.
//!
//! A message with a definition is parsed as if it had none. The syntax is checked all the same, because an input that
//! no XML parser accepts must not pass as a declaration.
//!
//! Source: XML 1.0 (fifth edition), sections 2.8, 3.2, 3.3, 4.2 and 4.7.

use crate::dictionary::is_blank;

use super::DEEPEST;
use super::grammar::{is_name, is_name_character, references, referred};

/// Whether a text is exactly one document type definition, from `<!DOCTYPE` to its `>`.
pub(super) fn is_definition(text: &str) -> bool {
    let mut scan = Scan { rest: text };
    scan.definition().is_some() && scan.rest.is_empty()
}

/// The rest of the text. Every method returns `None` if the text is malformed.
struct Scan<'s> {
    rest: &'s str,
}

impl<'s> Scan<'s> {
    fn takes(&mut self, word: &str) -> bool {
        match self.rest.strip_prefix(word) {
            Some(rest) => {
                self.rest = rest;
                true
            }
            None => false,
        }
    }

    fn expect(&mut self, word: &str) -> Option<()> {
        self.takes(word).then_some(())
    }

    /// Consumes characters while they satisfy a predicate.
    fn run(&mut self, is: impl Fn(char) -> bool) -> &'s str {
        let length = self.rest.find(|letter| !is(letter)).unwrap_or(self.rest.len());
        let (taken, rest) = self.rest.split_at_checked(length).unwrap_or((self.rest, ""));
        self.rest = rest;
        taken
    }

    fn skip_blanks(&mut self) -> bool {
        !self.run(is_blank).is_empty()
    }

    fn blanks(&mut self) -> Option<()> {
        self.skip_blanks().then_some(())
    }

    fn name(&mut self) -> Option<&'s str> {
        Some(self.run(is_name_character)).filter(|name| is_name(name))
    }

    /// Consumes the text up to a delimiter, and the delimiter.
    fn until(&mut self, delimiter: &str) -> Option<&'s str> {
        let (taken, rest) = self.rest.split_once(delimiter)?;
        self.rest = rest;
        Some(taken)
    }

    fn literal(&mut self) -> Option<&'s str> {
        let quote = if self.takes("\"") { "\"" } else { self.takes("'").then_some("'")? };
        self.until(quote)
    }

    fn definition(&mut self) -> Option<()> {
        self.expect("<!DOCTYPE")?;
        // The standard demands a blank here. Parsers don't.
        self.skip_blanks();
        self.name()?;
        if self.skip_blanks() && !self.rest.starts_with(['[', '>']) {
            self.external(false)?;
            self.skip_blanks();
        }
        if self.takes("[") {
            while !self.takes("]") {
                self.declaration()?;
            }
            self.skip_blanks();
        }
        self.expect(">")
    }

    /// An external identifier. That of a notation may be a public identifier alone.
    fn external(&mut self, alone: bool) -> Option<()> {
        if self.takes("SYSTEM") {
            self.blanks()?;
            return self.literal().map(drop);
        }
        self.expect("PUBLIC")?;
        self.blanks()?;
        let is_public = |letter: char| {
            letter.is_ascii_alphanumeric()
                || matches!(letter, ' ' | '\r' | '\n')
                || "-'()+,./:=?;!*#@$_%".contains(letter)
        };
        self.literal().filter(|name| name.chars().all(is_public))?;
        let apart = self.skip_blanks();
        if alone && !self.rest.starts_with(['"', '\'']) {
            return Some(());
        }
        apart.then_some(())?;
        self.literal().map(drop)
    }

    fn declaration(&mut self) -> Option<()> {
        if self.skip_blanks() {
            return Some(());
        }
        if self.takes("%") {
            self.name()?;
            return self.expect(";");
        }
        if self.takes("<!--") {
            let comment = self.until("-->")?;
            return (!comment.contains("--") && !comment.ends_with('-')).then_some(());
        }
        if self.takes("<?") {
            let inside = self.until("?>")?;
            let name = inside.split(is_blank).next().unwrap_or("");
            return (is_name(name) && !name.eq_ignore_ascii_case("xml")).then_some(());
        }
        if self.takes("<!ENTITY") {
            self.entity()?;
        } else if self.takes("<!ELEMENT") {
            self.blanks()?;
            self.name()?;
            self.blanks()?;
            if !self.takes("EMPTY") && !self.takes("ANY") {
                self.content()?;
            }
        } else if self.takes("<!ATTLIST") {
            self.blanks()?;
            self.name()?;
            while self.skip_blanks() && !self.rest.starts_with('>') {
                self.attribute()?;
            }
        } else {
            self.expect("<!NOTATION")?;
            self.blanks()?;
            self.name()?;
            self.blanks()?;
            self.external(true)?;
        }
        self.skip_blanks();
        self.expect(">")
    }

    fn entity(&mut self) -> Option<()> {
        self.blanks()?;
        let is_parameter = self.takes("%");
        if is_parameter {
            self.blanks()?;
        }
        self.name()?;
        self.blanks()?;
        if self.rest.starts_with(['"', '\'']) {
            // In the internal subset no parameter entity may occur in a value.
            return self.literal().filter(|value| !value.contains('%') && are_references(value)).map(drop);
        }
        self.external(false)?;
        let before = self.rest;
        if self.skip_blanks() && !is_parameter && self.takes("NDATA") {
            self.blanks()?;
            return self.name().map(drop);
        }
        self.rest = before;
        Some(())
    }

    /// A content model: groups of names, each a sequence or a choice.
    fn content(&mut self) -> Option<()> {
        self.expect("(")?;
        self.skip_blanks();
        if self.takes("#PCDATA") {
            self.skip_blanks();
            let mut named = false;
            while self.takes("|") {
                named = true;
                self.skip_blanks();
                self.name()?;
                self.skip_blanks();
            }
            self.expect(")")?;
            return (self.takes("*") || !named).then_some(());
        }
        // The separator of each open group, once it is known.
        let mut open: Vec<Option<&str>> = vec![None];
        loop {
            self.skip_blanks();
            if self.takes("(") {
                open.push(None);
                (open.len() <= DEEPEST).then_some(())?;
                continue;
            }
            self.name()?;
            self.count();
            loop {
                self.skip_blanks();
                let Some(separator) = open.last_mut() else { return Some(()) };
                if self.takes(")") {
                    open.pop();
                    self.count();
                    if open.is_empty() {
                        return Some(());
                    }
                    continue;
                }
                let found = if self.takes("|") { "|" } else { self.takes(",").then_some(",")? };
                (*separator.get_or_insert(found) == found).then_some(())?;
                break;
            }
        }
    }

    /// An occurrence indicator.
    fn count(&mut self) {
        let _ = self.takes("?") || self.takes("*") || self.takes("+");
    }

    fn attribute(&mut self) -> Option<()> {
        const TYPES: [&str; 8] = ["CDATA", "IDREFS", "IDREF", "ID", "ENTITY", "ENTITIES", "NMTOKENS", "NMTOKEN"];
        self.name()?;
        self.blanks()?;
        let is_notation = self.takes("NOTATION");
        if is_notation {
            self.blanks()?;
        }
        if is_notation || self.rest.starts_with('(') {
            self.expect("(")?;
            loop {
                self.skip_blanks();
                let word = self.run(is_name_character);
                (if is_notation { is_name(word) } else { !word.is_empty() }).then_some(())?;
                self.skip_blanks();
                if self.takes(")") {
                    break;
                }
                self.expect("|")?;
            }
        } else {
            TYPES.iter().any(|word| self.takes(word)).then_some(())?;
        }
        self.blanks()?;
        if self.takes("#REQUIRED") || self.takes("#IMPLIED") {
            return Some(());
        }
        if self.takes("#FIXED") {
            self.blanks()?;
        }
        self.literal().filter(|value| !value.contains('<') && are_references(value)).map(drop)
    }
}

/// Whether every ampersand begins a reference, to an existing character or to an entity by its name.
fn are_references(value: &str) -> bool {
    let is_character = |part: &str| part.split_once(';').is_some_and(|(name, _)| referred(name).is_some());
    references(value).is_some() && value.split('&').skip(1).all(|part| !part.starts_with('#') || is_character(part))
}

#[cfg(test)]
mod tests {
    use super::is_definition;

    #[test]
    fn definitions_are_told_from_what_only_looks_like_one() {
        for good in [
            "<!DOCTYPE a>",
            "<!DOCTYPE a >",
            "<!DOCTYPE a SYSTEM 'a.dtd'>",
            "<!DOCTYPE a PUBLIC \"-//A//B\" \"a>b.dtd\" [ ]>",
            "<!DOCTYPE a [<!ENTITY e \"x > y &e; &#38;\"><!ENTITY % p SYSTEM 'p'> %p; <!-- - > --><?go ]>?>]>",
            "<!DOCTYPE a [<!ELEMENT a (b,(c|d)*,e?)+ ><!ELEMENT b (#PCDATA | c)*><!ELEMENT c EMPTY>]>",
            "<!DOCTYPE a [<!ATTLIST a b CDATA #IMPLIED c (x|1) 'x' d ID #REQUIRED e NMTOKENS #FIXED \"&lt;\">]>",
            "<!DOCTYPE a [<!NOTATION n PUBLIC 'n'><!ENTITY e SYSTEM 'e' NDATA n>]>",
        ] {
            assert!(is_definition(good), "{good}");
        }
        for bad in [
            "<!doctype a>",
            "<!DOCTYPE >",
            "<!DOCTYPE a/b>",
            "<!DOCTYPE a SYSTEM>",
            "<!DOCTYPE a PUBLIC 'a'>",
            "<!DOCTYPE a [<!ENTITY e>]>",
            "<!DOCTYPE a [<!ENTITY \"x\">]>",
            "<!DOCTYPE a [<!ENTITY e< \"x\">]>",
            "<!DOCTYPE a [<!ENTITY e \"100 %\">]>",
            "<!DOCTYPE a [<!ENTITY e \"a & b\">]>",
            "<!DOCTYPE a [<!ENTITY e \"&#xD800;\">]>",
            "<!DOCTYPE a [<!ENTIT e \"x\">]>",
            "<!DOCTYPE a [<!ELEMENT a (b,c|d)>]>",
            "<!DOCTYPE a [<!ELEMENT a (#PCDATA|b)>]>",
            "<!DOCTYPE a [<!ATTLIST a b TEXT #IMPLIED>]>",
            "<!DOCTYPE a [<!-- a -- b -->]>",
            "<!DOCTYPE a [ text ]>",
            "<!DOCTYPE a []]>",
        ] {
            assert!(!is_definition(bad), "{bad}");
        }
    }
}
