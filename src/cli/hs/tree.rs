//! The tree around a code of at least two digits: its chapter, its heading, and the subheadings of that.

use std::io;

use declarant::codes::hs::{self, Code, Edition, Heading, Status, SupplementaryUnit};
use declarant::codes::unit;
use declarant::{Day, finder};
use serde_json::{Value, json};

use super::{Asked, Listing, Refusal};

/// What stands around a code. Of three and five digits it is what begins so.
pub(super) struct Tree<'a> {
    asked: &'a Asked<'a>,
    digits: &'a str,
    chapter: u8,
    /// Of two or three digits all headings that begin so, else the one that the code belongs to.
    headings: Vec<Heading>,
    /// Where there are four digits or more.
    subheadings: Vec<Code>,
    /// The six digits, and what has become of them, where there are so many.
    code: Option<Code>,
    status: Option<String>,
    /// How many digits the destination wants.
    wanted: Option<u8>,
}

impl<'a> Tree<'a> {
    pub(super) fn around(digits: &'a str, asked: &'a Asked<'a>) -> Result<Self, Refusal> {
        let number = |length: usize| digits.get(..length)?.parse::<u16>().ok();
        let begins = |code: String| code.starts_with(digits);
        let chapter = number(2).and_then(|number| u8::try_from(number).ok()).unwrap_or_default();
        let headings: Vec<Heading> = match number(4) {
            Some(number) => hs::heading(number).into_iter().collect(),
            None => hs::headings(chapter).filter(|heading| begins(heading.to_string())).collect(),
        };
        let first = number(4).and_then(|heading| Code::of(u32::from(heading) * 100));
        let codes = first.into_iter().flat_map(hs::siblings);
        let subheadings: Vec<Code> = codes.filter(|code| digits.len() != 5 || begins(code.to_string())).collect();
        if headings.is_empty() || digits.len() == 5 && subheadings.is_empty() {
            return Err(unknown(digits.get(..6).unwrap_or(digits)));
        }
        let code = Code::read(digits);
        let status = code.map(|code| status(code, asked.on)).transpose()?;
        let wanted = asked.to.map(|to| finder::digits(to, Some(asked.on))).transpose()?.flatten();
        Ok(Self { asked, digits, chapter, headings, subheadings, code, status, wanted })
    }

    /// The tree as it is printed.
    pub(super) fn printed(&self) -> Result<String, Refusal> {
        if self.asked.output == Some(Listing::Json) {
            return Ok(serde_json::to_string_pretty(&self.json()).map_err(io::Error::from)?);
        }
        Ok(self.lines().join("\n"))
    }

    /// The language of labels.
    fn language(&self) -> Option<&str> {
        self.asked.labels.or(self.asked.lang)
    }

    fn json(&self) -> Value {
        let language = self.language();
        let row = |code: &Code| {
            let unit = unit_of(*code).map(|unit| unit.unit).filter(|unit| unit::find(unit).is_some());
            let traits = Some(finder::traits(*code, language)).filter(|traits| !traits.is_empty());
            json!({ "code": code.to_string(), "label": finder::label(*code, language), "traits": traits, "unit": unit })
        };
        let heading = self.headings.first().filter(|_| self.digits.len() > 3);
        json!({
            "code": self.digits,
            "status": self.status,
            "chapter": { "code": format!("{:02}", self.chapter), "label": finder::chapter(self.chapter, language) },
            "heading": heading.map(|heading| json!({ "code": heading.to_string(), "label": finder::heading(*heading, language) })),
            "subheadings": self.subheadings.iter().map(row).collect::<Vec<_>>(),
            "digits": self.wanted,
        })
    }

    fn lines(&self) -> Vec<String> {
        let language = self.language();
        let mut lines = vec![format!("{:02}      {}", self.chapter, finder::chapter(self.chapter, language))];
        let heading = |heading: &Heading| format!("  {heading}    {}", finder::heading(*heading, language));
        lines.extend(self.headings.iter().map(heading));
        lines.extend(self.subheadings.iter().map(|code| {
            let mark = if Some(*code) == self.code { ">" } else { " " };
            let traits = finder::traits(*code, language);
            let traits = if traits.is_empty() { traits } else { format!(" ({traits})") };
            let unit = unit_of(*code).map_or_else(String::new, |unit| format!("  [{}]", finder::unit(unit, language)));
            format!("  {mark} {code}  {}{traits}{unit}", finder::label(*code, language))
        }));
        lines.extend(self.status.clone());
        if self.digits.len() > 6 {
            lines.push("The digits after the sixth are national and not looked up.".to_owned());
        }
        if let Some((to, wanted)) = self.asked.to.zip(self.wanted) {
            lines.push(format!("{} wants {wanted} digits.", to.to_ascii_uppercase()));
        }
        lines
    }
}

/// The European Union's supplementary unit of a code.
fn unit_of(code: Code) -> Option<&'static SupplementaryUnit> {
    hs::find(code.digits().as_str())?.supplementary_unit()
}

/// What has become of a code.
fn status(code: Code, on: Day) -> Result<String, Refusal> {
    let list =
        |codes: &mut dyn Iterator<Item = Code>| codes.map(|code| code.to_string()).collect::<Vec<_>>().join(", ");
    Ok(match hs::status(code.digits().as_str(), on) {
        Status::Current(edition) => format!("{code} is in force ({edition})."),
        Status::Outdated { last, mut successors } => {
            let more = if successors.has_more() { " and, less often, in others" } else { "" };
            format!("{code} was last in {last}; its goods are now in {}{more}.", list(&mut successors))
        }
        Status::Future { from } => match hs::former(code, Edition::on(on)) {
            Some(former) => format!("{code} is new in {from}; until then see {former}."),
            None => format!("{code} is new in {from}."),
        },
        Status::Unsettled => format!("Whether {code} is in force on {on} isn't known here."),
        Status::Reserved | Status::National | Status::Incomplete | Status::Unknown => {
            return Err(unknown(&code.to_string()));
        }
    })
}

fn unknown(code: &str) -> Refusal {
    Refusal::Said(format!("there is no HS code {code}"))
}
