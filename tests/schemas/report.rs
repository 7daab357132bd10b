//! The JSON Schema of a report.

use declarant::rules;
use serde_json::{Value, json};

pub(crate) fn schema() -> Value {
    let families: Vec<&str> = rules::families().collect();
    json!({
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "$id": "report.schema.json",
        "title": "Report on a customs declaration",
        "description": format!("What was found, where, and what could not be checked. Rule families: {}.", families.join(", ")),
        "type": "object",
        "properties": {
            "file": { "type": "string", "description": "Its file, where the command line was given several." },
            "record": { "type": "integer", "minimum": 1, "description": "Its number where there are several, as in NDJSON." },
            "reference": { "type": ["string", "null"], "description": "The declaration's own reference, where there are several; null where it could not be read." },
            "verdict": { "enum": ["pass", "review", "fail"], "description": "Fail with any error, review with any warning, else pass: of all that was found, listed or not." },
            "findings": { "type": "array", "items": { "$ref": "#/$defs/finding" } },
            "purpose": { "$ref": "#/$defs/purpose" },
            "clearance": { "$ref": "#/$defs/clearance" },
            "notListed": { "$ref": "#/$defs/notListed" },
            "notChecked": { "type": "array", "items": { "$ref": "#/$defs/notChecked" } },
            "editions": { "type": "object", "additionalProperties": { "type": "string" }, "required": ["declarant"] },
            "digest": { "type": "string", "pattern": "^(sha256|hmac-sha256):[0-9a-f]{64}$" }
        },
        "required": ["verdict", "findings", "notListed", "purpose", "clearance", "notChecked", "editions"],
        "additionalProperties": false,
        "$defs": {
            "finding": {
                "type": "object",
                "properties": {
                    "rule": { "type": "string", "pattern": "^[a-z0-9-]+$" },
                    "severity": { "enum": ["error", "warning", "advice"] },
                    "path": { "type": ["string", "null"], "pattern": "^(/[\\s\\S]*)?$", "description": "JSON Pointer; null for what has no place." },
                    "wco": { "$ref": "#/$defs/wco" },
                    "message": { "type": "string", "minLength": 1 },
                    "why": { "type": "string", "minLength": 1 },
                    "help": { "type": "string", "minLength": 1 },
                    "params": { "type": "object", "additionalProperties": { "type": ["string", "number"] } },
                    "actor": { "enum": ["shopper", "seller"] },
                    "authority": { "enum": ["customs", "tax", "carrier", "product"] },
                    "source": { "type": "string", "minLength": 1 },
                    "at": { "$ref": "#/$defs/at" },
                    "fix": { "$ref": "#/$defs/fix" },
                    "unfinished": { "type": "boolean", "description": "More letters may mend the value." }
                },
                "required": ["rule", "severity", "path", "message", "why", "help", "params", "actor", "authority", "source"],
                "additionalProperties": false
            },
            "purpose": {
                "type": "object",
                "description": "What the goods are for and who deals with whom, as the signs in the declaration say.",
                "properties": {
                    "answer": { "enum": ["personal", "commercial", "unknown"] },
                    "relationship": { "enum": ["b2c", "b2b", "c2c", "c2b", "unknown"] },
                    "reasons": { "type": "array", "items": { "$ref": "#/$defs/sign" }, "description": "The heaviest first." }
                },
                "required": ["answer", "relationship", "reasons"],
                "additionalProperties": false
            },
            "clearance": {
                "type": "object",
                "description": "How the parcel may be cleared at its destination.",
                "properties": {
                    "category": { "enum": [1, 2, 3, 4, null], "description": "The category of the WCO Immediate Release Guidelines; null where it isn't certain." },
                    "scheme": { "type": ["string", "null"], "description": "The best of the schemes that may serve." },
                    "reasons": { "type": "array", "items": { "$ref": "#/$defs/reason" } },
                    "schemes": { "type": "array", "items": { "$ref": "#/$defs/scheme" } },
                    "estimate": { "oneOf": [{ "$ref": "#/$defs/estimate" }, { "type": "null" }] }
                },
                "required": ["category", "scheme", "reasons", "schemes", "estimate"],
                "additionalProperties": false
            },
            "reason": {
                "type": "object",
                "properties": {
                    "name": { "type": "string", "pattern": "^[a-z0-9-]+$" },
                    "message": { "type": "string", "minLength": 1 },
                    "path": { "type": ["string", "null"], "pattern": "^(/.*)?$", "description": "JSON Pointer; null where it has no place." }
                },
                "required": ["name", "message", "path"],
                "additionalProperties": false
            },
            "scheme": {
                "type": "object",
                "properties": {
                    "scheme": { "type": "string", "pattern": "^[a-z0-9-]+$" },
                    "title": { "type": "string", "minLength": 1 },
                    "answer": { "enum": ["may", "cannot", "unknown"], "description": "Whether it may serve." },
                    "reasons": { "type": "array", "items": { "$ref": "#/$defs/reason" } },
                    "missing": { "type": "array", "items": { "$ref": "#/$defs/reason" }, "description": "What is missing for it." }
                },
                "required": ["scheme", "title", "answer", "reasons", "missing"],
                "additionalProperties": false
            },
            "estimate": {
                "type": "object",
                "description": "What may be due: an estimate from what is declared.",
                "properties": {
                    "message": { "type": "string", "minLength": 1 },
                    "total": { "oneOf": [{ "$ref": "#/$defs/amount" }, { "type": "null" }] },
                    "parts": { "type": "array", "items": { "$ref": "#/$defs/part" } }
                },
                "required": ["message", "total", "parts"],
                "additionalProperties": false
            },
            "part": {
                "type": "object",
                "properties": {
                    "due": { "enum": ["duty", "tax", "fee"] },
                    "amount": { "oneOf": [{ "$ref": "#/$defs/amount" }, { "type": "null" }] },
                    "message": { "type": "string", "minLength": 1, "description": "How it comes, or why it isn't known." }
                },
                "required": ["due", "amount", "message"],
                "additionalProperties": false
            },
            "amount": {
                "type": "object",
                "properties": {
                    "amount": { "type": "string", "minLength": 1 },
                    "currency": { "type": "string", "pattern": "^[A-Z]{3}$" }
                },
                "required": ["amount", "currency"],
                "additionalProperties": false
            },
            "sign": {
                "type": "object",
                "properties": {
                    "name": { "type": "string", "pattern": "^[a-z0-9-]+$" },
                    "message": { "type": "string", "minLength": 1 },
                    "about": { "enum": ["sender", "recipient", "goods"], "description": "A sign of the sender counts towards the relationship alone." },
                    "side": { "enum": ["personal", "commercial"] },
                    "weight": { "type": "integer", "minimum": 1, "maximum": 3, "description": "1 tips the balance, 2 mostly holds, 3 hardly ever misleads." },
                    "path": { "type": ["string", "null"], "pattern": "^(/.*)?$", "description": "JSON Pointer; null for what has no place." }
                },
                "required": ["name", "message", "about", "side", "weight", "path"],
                "additionalProperties": false
            },
            "wco": {
                "type": "object",
                "properties": {
                    "path": { "type": "string" },
                    "pointer": { "type": "string", "pattern": "^42A(\\.#?[0-9A-Z]+)*$" },
                    "id": { "type": ["string", "null"] }
                },
                "required": ["path", "pointer", "id"],
                "additionalProperties": false
            },
            "at": {
                "type": "object",
                "description": "Lines and columns count from 1; columns count UTF-16 units.",
                "properties": {
                    "line": { "type": "integer", "minimum": 1 },
                    "column": { "type": "integer", "minimum": 1 },
                    "endLine": { "type": "integer", "minimum": 1 },
                    "endColumn": { "type": "integer", "minimum": 1 }
                },
                "required": ["line", "column", "endLine", "endColumn"],
                "additionalProperties": false
            },
            "fix": {
                "type": "object",
                "properties": {
                    "safe": { "type": "boolean" },
                    "patch": { "type": "array", "minItems": 1, "items": { "$ref": "#/$defs/operation" } }
                },
                "required": ["safe", "patch"],
                "additionalProperties": false
            },
            "operation": {
                "type": "object",
                "description": "RFC 6902; without a value where it is private.",
                "properties": {
                    "op": { "enum": ["replace", "add", "remove"] },
                    "path": { "type": "string" },
                    "value": {}
                },
                "required": ["op", "path"],
                "additionalProperties": false
            },
            "notListed": {
                "type": "object",
                "description": "How many findings the list leaves out: it holds the worst thousand.",
                "properties": {
                    "error": { "type": "integer", "minimum": 0 },
                    "warning": { "type": "integer", "minimum": 0 },
                    "advice": { "type": "integer", "minimum": 0 },
                    "rules": { "type": "object", "additionalProperties": { "type": "integer", "minimum": 1 } }
                },
                "required": ["error", "warning", "advice"],
                "additionalProperties": false
            },
            "notChecked": {
                "type": "object",
                "properties": { "rule": { "type": "string" }, "why": { "type": "string" } },
                "required": ["rule", "why"],
                "additionalProperties": false
            }
        }
    })
}
