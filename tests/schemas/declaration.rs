//! The JSON Schema of a declaration, from the dictionary.

use declarant::dictionary::{Class, Kind, NOT_IN_MESSAGE, Owed, Role, Slot, WHOLE, document, element_of, party};
use serde_json::{Map, Value, json};

pub(crate) fn schema() -> Value {
    let mut root = object(Class::Declaration, WHOLE);
    let parts = ["shopper", "seller", "consignment"].into_iter().enumerate().map(|(part, name)| {
        let condition = if name == "consignment" {
            json!({ "anyOf": [{ "properties": { "part": { "const": name } } }, { "not": { "required": ["part"] } }] })
        } else {
            json!({ "properties": { "part": { "const": name } }, "required": ["part"] })
        };
        json!({ "if": condition, "then": obligations(part) })
    });
    let head = json!({
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "$id": "declaration.schema.json",
        "title": "Customs declaration for a cross-border parcel",
        "description": "Names follow the WCO Data Model. Amounts and masses are decimal strings; numbers are read too.",
    });
    let Value::Object(mut out) = head else { unreachable!("an object was written") };
    out.append(root.as_object_mut().expect("an object"));
    out.insert("allOf".into(), Value::Array(parts.collect()));
    out.insert(
        "$defs".into(),
        json!({
            "party": object(Class::Party(Role::Manufacturer), WHOLE),
            "taxId": object(Class::TaxId(Role::Manufacturer), WHOLE),
            "item": object(Class::Item, WHOLE),
            "document": object(Class::Document, WHOLE),
            "decimal": { "type": ["string", "number"], "pattern": "^-?[0-9]+(\\.[0-9]+)?$" },
        }),
    );
    Value::Object(out)
}

/// The object of a class, or of a field that is one.
fn object(class: Class, within: Slot) -> Value {
    let mut properties = Map::new();
    for (slot, field) in class.fields().iter().enumerate().filter(|(_, field)| field.within == within) {
        properties.insert(field.name.to_owned(), property(class, slot as Slot));
    }
    json!({ "type": "object", "properties": properties, "additionalProperties": false })
}

fn property(class: Class, slot: Slot) -> Value {
    let field = class.field(slot);
    let description = sentence(field.label);
    let mut value = match field.kind {
        Kind::Object => object(class, slot),
        Kind::Party(_) => return json!({ "$ref": "#/$defs/party", "description": description }),
        Kind::List => {
            let entry = match field.name {
                "items" => "item",
                "documents" => "document",
                _ => "taxId",
            };
            json!({ "type": "array", "items": { "$ref": format!("#/$defs/{entry}") } })
        }
        Kind::Tree => json!({ "type": "object" }),
        Kind::Decimal => return json!({ "$ref": "#/$defs/decimal", "description": description }),
        Kind::Integer => json!({ "type": ["integer", "string"], "pattern": "^[0-9]+$" }),
        Kind::Flag => json!({ "type": "boolean" }),
        Kind::Day => json!({ "type": "string", "format": "date" }),
        Kind::Country => json!({ "type": "string", "pattern": "^[A-Z]{2}$" }),
        Kind::Currency => json!({ "type": "string", "pattern": "^[A-Z]{3}$" }),
        Kind::Word(words) => json!({ "type": "string", "enum": words }),
        Kind::Email => json!({ "type": "string", "format": "email" }),
        Kind::Url => json!({ "type": "string", "format": "uri" }),
        _ => json!({ "type": "string" }),
    };
    let standing = class.standing(slot);
    let out = value.as_object_mut().expect("an object");
    out.insert("description".into(), description.into());
    if standing.dec != NOT_IN_MESSAGE && !element_of(standing.dec).is_class() {
        let element = element_of(standing.dec);
        // A message splits a type of four characters, and H7 and the form on paper hold longer postcodes than DEC.
        let most = match (class, slot) {
            (Class::Document, document::TYPE) => 4,
            (Class::Party(_), party::ADDRESS_POSTCODE) => 17,
            _ => element.format().max,
        };
        if matches!(field.kind, Kind::Text | Kind::HsCode) && most > 0 {
            out.insert("maxLength".into(), most.into());
        }
        out.insert("$comment".into(), format!("WCO {}, {}", element.wco_id, element.format().notation).into());
    }
    value
}

fn sentence(label: &str) -> String {
    let mut letters = label.chars();
    letters.next().map_or_else(String::new, |first| first.to_uppercase().chain(letters).collect())
}

/// What must stand in a part of the declaration.
fn obligations(part: usize) -> Value {
    let mut out = required(Class::Declaration, WHOLE, part);
    let all = out.as_object_mut().expect("an object");
    let mut either = Vec::new();
    for role in Role::AT_ROOT {
        let owed = required(Class::Party(role), WHOLE, part);
        if owed.get("required").is_none() {
            continue;
        }
        // Left out, the consignor is the seller and the consignee the buyer.
        let stand_in = match role {
            Role::Consignor => Some("seller"),
            Role::Consignee => Some("buyer"),
            _ => None,
        };
        let name = Class::Declaration.field(role.slot()).name;
        let own = json!({ "required": [name], "properties": { name: owed.clone() } });
        either.push(match stand_in {
            Some(other) => json!({
                "if": { "required": [name] },
                "then": own,
                "else": { "required": [other], "properties": { other: owed } }
            }),
            None => own,
        });
    }
    if !either.is_empty() {
        all.insert("allOf".into(), Value::Array(either));
    }
    let item = required(Class::Item, WHOLE, part);
    if item.get("required").is_some() {
        let properties = all.entry("properties").or_insert_with(|| json!({}));
        properties.as_object_mut().expect("an object").insert("items".into(), json!({ "minItems": 1, "items": item }));
    }
    out
}

/// The fields of an object that are required, and those within them.
fn required(class: Class, within: Slot, part: usize) -> Value {
    let mut names: Vec<Value> = Vec::new();
    let mut properties = Map::new();
    for (slot, field) in class.fields().iter().enumerate().filter(|(_, field)| field.within == within) {
        let inner = match field.kind {
            Kind::Object => required(class, slot as Slot, part),
            _ => json!({}),
        };
        // The destination may also be said by the consignee's address or by the caller.
        let elsewhere = field.name == "destination";
        let owed = class.standing(slot as Slot).owed[part] == Owed::Required && !elsewhere;
        if owed || inner.get("required").is_some() {
            names.push(field.name.into());
        }
        if inner.get("required").is_some() {
            properties.insert(field.name.to_owned(), inner);
        }
    }
    let mut out = Map::new();
    if !names.is_empty() {
        out.insert("required".into(), Value::Array(names));
    }
    if !properties.is_empty() {
        out.insert("properties".into(), Value::Object(properties));
    }
    Value::Object(out)
}
