use crate::Decimal;
use crate::case::Case;
use crate::dictionary::item;
use crate::model::Object;
use crate::purpose::papers::is_of_goods;
use crate::report::Severity;
use crate::rule;
use crate::rule::Findings;

rule! {
    /// An item is declared without value.
    ///
    /// Customs wants the value of what is in the parcel also where nothing was paid: of a gift, a sample, a replacement
    /// or a return it is what the thing would cost. Only papers may be worth nothing. One cent or less for a whole line is
    /// no value either.
    ///
    /// Source: WTO Customs Valuation Agreement, articles 1 to 7; the customs order of the Philippines of 2016 shuts goods
    /// declared as of no value out of its relief.
    name: "value-zero",
    severity: Warning,
    since: "0.1.0",
    authority: Customs,
    source: "WTO Valuation Agreement",
    message: "The item is sold, but its value is zero.",
    why: "Customs does not accept that something sold is worth nothing, and sets a value of its own.",
    help: "Declare what was paid for it; for something that came free with another, its share of the price.",
    also "free": {
        message: "The value of the item is zero.",
        why: "What costs the recipient nothing has a value for customs too; without one, customs sets its own.",
        help: "Declare what it would cost to buy.",
    },
    also "cent": {
        message: "The value of the item is {value}, which only fills the field.",
        why: "Customs does not accept that something sold is worth nothing, and sets a value of its own.",
        help: "Declare what was paid for it; for something that came free with another, its share of the price.",
    },
    check: Item(check),
    reads: [declaration::TRANSACTION_NATURE, item::DESCRIPTION, item::HS_CODE],
    needs: [item::VALUE_AMOUNT],
}

fn check(case: &Case<'_>, of: Object<'_>, found: &mut Findings) {
    let value = of.get(item::VALUE_AMOUNT);
    // Nearly every line is worth more than one, which is told by less.
    let is_nothing = |amount: &Decimal| !amount.is_above(1) && amount.is_below(ABOVE_CENT);
    let Some(amount) = value.decimal().filter(is_nothing) else { return };
    let nature = case.nature();
    if amount.is_negative() || nature == Some("documents") && !is_of_goods(case, of) {
        return;
    }
    // More decimals may follow.
    let draft = found.at(value.place()).unfinished();
    let is_sold = matches!(nature, None | Some("sale"));
    let draft = if is_sold { draft } else { draft.severity(Severity::Advice) };
    if !amount.is_zero() {
        draft.saying("cent").with("value", amount);
    } else if !is_sold {
        draft.saying("free");
    }
}

/// What is below it is a cent or less.
const ABOVE_CENT: Decimal = Decimal::of(11, 3);
