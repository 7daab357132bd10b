//! The crosswalk: our path, the WCO's, the EU's number, the box on CN 23.

use declarant::dictionary::{
    Class, ELEMENTS, EUCDM, ElementId, FIRST_H7, H7, Kind, NOT_IN_MESSAGE, Role, Slot, class_path, element_of,
    tree_pointer,
};

pub(crate) fn table() -> String {
    let mut writer = csv::Writer::from_writer(Vec::new());
    let header = ["json", "wco_path", "wco_id", "format", "h7_path", "eu_data_element", "cn23"];
    writer.write_record(header).expect("a row");
    let mut met = vec![false; ELEMENTS.len()];
    for (class, start) in classes() {
        for (slot, field) in class.fields().iter().enumerate() {
            let slot = slot as Slot;
            if matches!(field.kind, Kind::Object | Kind::Party(_) | Kind::Tree) {
                continue;
            }
            let standing = class.standing(slot);
            for id in [standing.dec, standing.h7] {
                if let Some(met) = met.get_mut(usize::from(id)) {
                    *met = true;
                }
            }
            row(&mut writer, &format!("{start}{}", class.pointer(slot)), standing.dec, standing.h7, standing.cn23);
        }
    }
    // What only `wco` can hold.
    for (id, _) in met.iter().enumerate().filter(|(_, met)| !**met) {
        let id = id as ElementId;
        let in_h7 = if H7.iter().any(|row| row.element == id) { id } else { NOT_IN_MESSAGE };
        row(&mut writer, &tree_pointer(id), if id < FIRST_H7 { id } else { NOT_IN_MESSAGE }, in_h7, "");
    }
    String::from_utf8(writer.into_inner().expect("a buffer")).expect("text")
}

fn row(writer: &mut csv::Writer<Vec<u8>>, json: &str, dec: ElementId, h7: ElementId, cn23: &str) {
    let path = |id: ElementId| if id == NOT_IN_MESSAGE { String::new() } else { class_path(id) };
    let known = (dec != NOT_IN_MESSAGE).then(|| element_of(dec));
    let eu = H7.iter().find(|row| row.element == h7 && row.eucdm != 0).map_or("", |row| EUCDM[usize::from(row.eucdm)]);
    let format = known.map_or("", |element| if element.is_class() { "" } else { element.format().notation });
    let wco_id = known.map_or("", |element| element.wco_id);
    writer.write_record([json, &path(dec), wco_id, format, &path(h7), eu, cn23]).expect("a row");
}

fn classes() -> Vec<(Class, String)> {
    let mut out = vec![(Class::Declaration, String::new())];
    for role in Role::AT_ROOT {
        let start = Class::Declaration.pointer(role.slot());
        out.push((Class::TaxId(role), format!("{start}/taxIds/*")));
        out.push((Class::Party(role), start));
    }
    out.push((Class::Item, "/items/*".to_owned()));
    out.push((Class::Document, "/items/*/documents/*".to_owned()));
    out
}
