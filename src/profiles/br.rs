//! Brazil: reliefs turn on whether the platform is certified.
//!
//! The number of the recipient is known from Agência Brasil and newspapers, which tell of the announcement of the Receita
//! Federal: it may be a CPF, a CNPJ or the number of a passport, and can still be added at the post's portal after the
//! parcel has arrived. The legal text was not seen, so its lack is a warning and not an error. Laws 14.902/2024 and
//! 15.502/2026 are known from the press. Whether presents of up to USD 50 between private persons are still exempt is
//! told differently in 2023 and 2025. That the limit counts freight is told by a few notes only. The rates count the
//! customs value, which holds freight and insurance: a law firm tells that the Receita Federal repeated it in January 2026.

use super::*;

const FIRST: &str = "Lei 14.902/2024, told by the press";
const SECOND: &str = "Lei 15.502/2026, told by the press";
const CERTIFIED: &[Condition] = &[Condition::Certified];

pub(super) static PROFILE: Profile = Profile {
    duty_relief: &[
        press(Day::of(2024, 8, 1), &[NOTHING], FIRST),
        press(Day::of(2026, 5, 12), &[up_to(50, "USD").cif().when(CERTIFIED), NOTHING], SECOND),
    ],
    tax_relief: &[press(Day::of(2024, 8, 1), &[NOTHING], "press on the ICMS of the states")],
    gift: &[reported(Day::of(2024, 8, 1), &[UNSETTLED], "press of 2023 and 2025, which contradicts itself")],
    duty: &[
        press(
            Day::of(2024, 8, 1),
            &[
                percent(20, 0).cif().up_to(50, "USD").when(CERTIFIED),
                less(20).up_to(3000, "USD").when(CERTIFIED),
                percent(60, 0).cif(),
            ],
            FIRST,
        ),
        press(Day::of(2026, 5, 12), &[less(30).up_to(3000, "USD").when(CERTIFIED), percent(60, 0).cif()], SECOND),
    ],
    tax: &[press(
        Day::of(2024, 8, 1),
        &[told("ICMS of 17 %, in some states 20 %, counted on the price with the tax")],
        "press on the ICMS of the states",
    )],
    recipient: &[press(
        Day::of(2020, 1, 1),
        &[RecipientNumber {
            name: "CPF of a person, CNPJ of a firm, or the passport number of a foreigner",
            schemes: &["br-cpf", "br-cnpj", "passport"],
            demand: Demand::Required,
            ..RecipientNumber::ANY
        }],
        "Receita Federal, told by Agência Brasil",
    )],
    remarks: in_words(&[&[press(
        Day::of(2020, 1, 1),
        "A parcel without the recipient's number isn't presented to customs. The recipient can still give it at the post's portal; otherwise the parcel is returned or destroyed.",
        "Receita Federal, told by Agência Brasil",
    )]]),
    ..Profile::new("BR", "Brazil")
};

/// 60 % less that many dollars.
const fn less(dollars: i64) -> Charge {
    Charge::of(Amount::PercentLess(Decimal::whole(60), Decimal::whole(dollars), "USD")).cif()
}
