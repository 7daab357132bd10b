//! `pkg/fields.js`: the fields of each class, by which the package walks an object.

use declarant::dictionary::{Class, Kind, Role, Slot, WHOLE};

/// The classes in the order in which `src/input/rows.rs` numbers their fields, and their names in the file.
const CLASSES: [(&str, Class); 5] = [
    ("declaration", Class::Declaration),
    ("party", Class::Party(Role::Seller)),
    ("taxId", Class::TaxId(Role::Seller)),
    ("item", Class::Item),
    ("document", Class::Document),
];

pub(crate) fn module() -> String {
    let mut out = "// Generated from the dictionary by `UPDATE=1 cargo test --test schemas`.\n\n\
        // The fields of each class in the order of their numbers. A value is `null`; an object, and an entry of a list,\n\
        // is the object of its fields.\n"
        .to_owned();
    // A class stands behind those that it names.
    for at in [2, 4, 1, 3, 0] {
        let (name, class) = CLASSES[at];
        out += &format!("const {name} = {};\n", object(class, WHOLE));
    }
    let names = CLASSES.map(|(name, _)| name).join(", ");
    out + &format!("\nexport const CLASSES = [{names}];\n")
}

fn object(class: Class, within: Slot) -> String {
    let fields = class.fields().iter().zip(0..).filter(|(field, _)| field.within == within);
    let members = fields.map(|(field, slot)| {
        let held = match (field.kind, class) {
            (Kind::Object, _) => object(class, slot),
            (Kind::Party(_), _) => "party".to_owned(),
            (Kind::List, Class::Declaration) => "item".to_owned(),
            (Kind::List, Class::Item) => "document".to_owned(),
            (Kind::List, _) => "taxId".to_owned(),
            _ => "null".to_owned(),
        };
        format!("{}: {held}", field.name)
    });
    format!("{{ {} }}", members.collect::<Vec<_>>().join(", "))
}
