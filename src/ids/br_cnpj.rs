//! Brazilian taxpayer number of a firm (CNPJ).
//!
//! Given by the Receita Federal. Twelve characters and two check digits; from July 2026 new numbers may hold letters,
//! which count as their ASCII code less 48. Weights 5 4 3 2 9 8 7 6 5 4 3 2, for the second digit with 6 in front; 11
//! less the remainder by 11, where 10 and 11 become 0.

use super::*;

pub(super) static SCHEME: Scheme = Scheme {
    name: "br-cnpj",
    title: "Brazilian taxpayer number of a firm (CNPJ)",
    shape: "14 characters: 12 digits or letters and 2 digits",
    misfit: "the last two don't fit the twelve before them",
    country: "BR",
    source: "Receita Federal do Brasil, Instrução Normativa RFB 2.229/2024",
    strips: " -./",
    layout: &["##.###.###/####-##"],
    telling: |_| true,
    check,
    ..PLAIN
};

fn check(n: &Text, _: Option<Day>) -> Verdict {
    n.shape(&["nnnnnnnnnnnndd"])?;
    ensure(!n.starts("000000000000"), Format)?;
    let sum = |to: usize, weights: &[i64]| -> i64 {
        n.part(0, to).iter().zip(weights).map(|(byte, weight)| (i64::from(*byte) - 48) * weight).sum()
    };
    let first = (11 - sum(12, &[5, 4, 3, 2, 9, 8, 7, 6, 5, 4, 3, 2]) % 11) % 11 % 10;
    let second = (11 - sum(13, &[6, 5, 4, 3, 2, 9, 8, 7, 6, 5, 4, 3, 2]) % 11) % 11 % 10;
    ensure(n.digit(12) == first && n.digit(13) == second, Checksum)
}
