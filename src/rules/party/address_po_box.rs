use crate::case::Case;
use crate::dictionary::{Class, Role, Slot, declaration, party};
use crate::model::Field;
use crate::rule;
use crate::rule::Findings;
use crate::words::List;

rule! {
    /// The recipient's street is a PO box or a parcel locker, but the parcel doesn't go by post.
    ///
    /// Boxes and most lockers belong to the post; other carriers deliver to a door and ask for somebody who can answer for
    /// the customs papers. Looked at where the mode of transport is given and isn't post.
    ///
    /// Source: the conditions of carriage of express carriers, which exclude PO boxes; UPU, postal addressing systems, on what
    /// a box is called.
    name: "address-po-box",
    severity: Advice,
    since: "0.1.0",
    authority: Carrier,
    source: "express carriers' conditions of carriage",
    message: "The {label} is \"{box}\", where only the post delivers.",
    why: "Other carriers can't open the post's boxes; the parcel goes back, or waits for another address.",
    help: "Give a street address, or send it by post.",
    check: Field(looks_at, check),
}

fn looks_at(class: Class, slot: Slot) -> bool {
    // All roles share a row of slots; which one it is, is asked below.
    matches!(class, Class::Party(_)) && slot == party::ADDRESS_LINE
}

/// What boxes and the post's lockers are called, sorted.
static BOXES: List<()> = List::new(&[
    ("apartado de correo", ()),
    ("apartado postal", ()),
    ("boite postale", ()),
    ("caixa postal", ()),
    ("casella postale", ()),
    ("casilla de correo", ()),
    ("p o box", ()),
    ("packstation", ()),
    ("po box", ()),
    ("post office box", ()),
    ("postboks", ()),
    ("postbox", ()),
    ("postbus", ()),
    ("postfach", ()),
    ("skrytka pocztowa", ()),
]);

fn check(case: &Case<'_>, field: Field<'_>, found: &mut Findings) {
    if !matches!(field.of().class(), Class::Party(Role::Buyer | Role::Consignee | Role::Importer)) {
        return;
    }
    match case.declaration.get(declaration::SHIPMENT_MODE).text() {
        None | Some("post") => return,
        Some(_) => {}
    }
    let Some(text) = field.text() else { return };
    let tokens = case.tokens(text);
    if let Some((_, place, words)) = tokens.find(&BOXES) {
        found.at(field.place()).with("box", tokens.written(text, place, words).to_owned());
    }
}
