use crate::case::Case;
use crate::dictionary::item;
use crate::model::Object;
use crate::rule;
use crate::rule::Findings;

rule! {
    /// A GTIN is given for a product that is said to have none.
    ///
    /// The field `gtinExists` takes the place of the number where a product has none. Beside a number it contradicts it.
    ///
    /// Source: guidance of the European Commission on customs formalities for low-value consignments, section 3.5, as
    /// reported by carriers.
    name: "gtin-mismatched",
    severity: Warning,
    since: "0.1.0",
    authority: Customs,
    source: "guidance of the Commission as told by carriers",
    message: "A GTIN is given, but it is said that the product has none.",
    why: "Customs finds the product by its number, and asks which of the two is right.",
    help: "If the number is this product's, don't say that it has none; otherwise leave the number out.",
    check: Item(check),
    reads: [],
    needs: [item::GTIN, item::GTIN_EXISTS],
    at: [item::GTIN_EXISTS],
}

fn check(_: &Case<'_>, of: Object<'_>, found: &mut Findings) {
    let flag = of.get(item::GTIN_EXISTS);
    // What has no digit says that there is none, too.
    if flag.flag() == Some(false) && of.get(item::GTIN).bytes().iter().any(u8::is_ascii_digit) {
        found.at(flag.place());
    }
}
