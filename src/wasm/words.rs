//! Reports in words for a terminal, and the declarations of a file, for the command of the package.

use std::convert::Infallible;

use wasm_bindgen::prelude::*;

use super::Engine;
use super::batch::format_of;
use crate::input::csv::Table;
use crate::input::source::{Format, Part, Record, Source};
use crate::render::packed;
use crate::{Input, privacy};

#[wasm_bindgen]
impl Engine {
    /// The report on a declaration that begins at that line and column of a file in that format.
    #[wasm_bindgen(js_name = checkRecord)]
    pub fn check_record(&mut self, bytes: &[u8], format: &str, line: u32, column: u32) -> usize {
        let input = Input::from(bytes).in_format(format_of(format)).starting_at(line, column);
        let packed = self.validator.check_whole_packed(input);
        self.hand_over(packed)
    }

    /// The verdict on such a declaration, 0 pass, 1 review, 2 fail, and the report in words.
    #[wasm_bindgen(js_name = checkInWords)]
    pub fn check_in_words(
        &mut self,
        bytes: &[u8],
        format: &str,
        line: u32,
        column: u32,
        name: &str,
        colour: bool,
    ) -> usize {
        let input = Input::from(bytes).in_format(format_of(format)).starting_at(line, column);
        let (report, words) = self.validator.check_in_words(input, &privacy::visible(name), colour);
        self.hand_over(packed::in_words(report.verdict, &words))
    }

    /// The reference of the declaration that was checked last, masked where it looks like an identity number.
    pub fn reference(&self) -> Option<String> {
        self.validator.reference().map(privacy::reference)
    }
}

/// The pieces of a file in that format, by its name on the command line; five numbers each: its length, whether it is a
/// declaration, the line and column at which that begins, and whether it is one of several. A table is one piece.
#[wasm_bindgen(js_name = splitFile)]
pub fn split_file(bytes: &[u8], format: &str) -> Vec<u32> {
    let format = match format {
        "ndjson" => Format::Ndjson,
        "json" => Format::Json,
        _ if Table::begins(bytes) => Format::Json,
        _ => Format::Auto,
    };
    let mut numbers = Vec::new();
    let mut take = |part: Part<'_>| {
        match part {
            Part::Record(Record { bytes, start: (line, column), of_many, .. }) => {
                numbers.extend([bytes.len() as u32, 1, line, column, u32::from(of_many)]);
            }
            Part::Between(bytes) => numbers.extend([bytes.len() as u32, 0, 0, 0, 0]),
        }
        Ok::<(), Infallible>(())
    };
    let mut source = Source::new(format, false);
    let Ok(()) = source.push(bytes, &mut take);
    let Ok(()) = source.end(&mut take);
    numbers
}
