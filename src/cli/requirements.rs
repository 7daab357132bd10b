//! `declarant requirements`: what a declaration needs before anybody has filled it in.

use std::io::Write;
use std::process::ExitCode;

use declarant::requirements::{Asked, Free, LimitOfDay, Mode, Need, of};

use super::explain::sourced;
use super::{Listing, Refusal};

pub(super) fn run(asked: &Asked, output: Listing) -> Result<ExitCode, Refusal> {
    let needed = of(asked)?;
    let mut out = anstream::stdout().lock();
    if output == Listing::Json {
        let json = serde_json::to_string_pretty(&needed).map_err(std::io::Error::from)?;
        writeln!(out, "{json}")?;
        return Ok(ExitCode::SUCCESS);
    }
    for need in [Need::Required, Need::Expected, Need::Wanted, Need::Optional, Need::Void] {
        for field in needed.fields.iter().filter(|field| field.need == need) {
            write!(out, "{:<9} {:<32} {}", need.word(), field.path, field.label)?;
            match field.example {
                Some(example) => writeln!(out, ": {example}")?,
                None => writeln!(out)?,
            }
        }
    }
    for number in &needed.numbers {
        writeln!(out, "\n{} ({}; {})", number.message, number.need.word(), number.source)?;
        for serving in &number.schemes {
            let hint = if serving.hint.is_empty() { String::new() } else { format!(": {}", serving.hint) };
            writeln!(out, "  {:<14} {}{hint}", serving.scheme, serving.title)?;
        }
    }
    if !needed.states.is_empty() {
        let codes: Vec<&str> = needed.states.iter().map(|state| state.code).collect();
        writeln!(out, "\nstates or provinces: {}", codes.join(", "))?;
    }
    if let Some(digits) = &needed.digits {
        writeln!(out, "\nHS codes have {} digits ({})", digits.digits, digits.source)?;
    }
    if !needed.limits.is_empty() {
        writeln!(out)?;
    }
    for limit in &needed.limits {
        write!(out, "{}; source: {}", said(limit), sourced(limit.source, limit.certainty))?;
        writeln!(out, "{}", if limit.conditional { "; it turns on more than was asked about" } else { "" })?;
    }
    if !needed.not_checked.is_empty() {
        writeln!(out)?;
    }
    for unknown in &needed.not_checked {
        writeln!(out, "not known, {}: {}", unknown.rule, unknown.why)?;
    }
    Ok(ExitCode::SUCCESS)
}

/// A limit in a few words.
fn said(limit: &LimitOfDay) -> String {
    let what = match limit.of {
        "duty" => "free of duty",
        "tax" => "free of tax",
        "gift" => "gifts free",
        scheme => scheme,
    };
    let way = match limit.mode {
        Mode::Any => "",
        Mode::Post => " by post",
        Mode::Courier => " by courier",
    };
    let amount = limit.amount.as_deref().zip(limit.currency);
    let much = match (limit.free, amount) {
        (Free::Nothing, _) => "nothing".to_owned(),
        (_, Some((amount, currency))) => format!("up to {amount} {currency}"),
        _ => "at any value".to_owned(),
    };
    format!("{what}{way}: {much}")
}
