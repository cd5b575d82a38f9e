//! What each message of an activity is in it: a card, a hint, the answer to a wrong try. Read off the names of the fields,
//! so that a new kind of activity needs nothing here.

use std::collections::BTreeMap;

use serde_json::Value;

use crate::story::script::ActivityScript;

/// The messages of an activity.
pub(in crate::author) struct ActivityWords {
    /// The activity.
    pub id: String,
    /// What each of its messages is.
    pub roles: BTreeMap<String, Role>,
}

/// What a message is.
pub(in crate::author) struct Role {
    /// In a word.
    pub name: String,
    /// What a translator wants to know besides: `quality Strong`, `bin fan-sort-tell`.
    pub facts: Vec<String>,
    /// The youngest have it too.
    pub young: bool,
}

/// Fields that tell what a row is for.
const FACTS: [&str; 6] = ["quality", "bin", "weak", "of", "style", "score"];

/// What the messages of an activity are.
pub(in crate::author) fn words(activity: &ActivityScript) -> ActivityWords {
    // Texts and numbers only: this cannot fail. The kind of activity stands around its fields.
    let value = serde_json::to_value(activity).unwrap_or_default();
    let fields = value.as_object().and_then(|kind| kind.values().next()).cloned().unwrap_or_default();
    let id = fields["id"].as_str().unwrap_or_default().to_owned();
    let mut roles = BTreeMap::new();
    // First what rows are called, then the messages that other fields name.
    for only_ids in [true, false] {
        visit(&fields, "activity", true, only_ids, &mut roles);
    }
    ActivityWords { id, roles }
}

fn visit(value: &Value, name: &str, young: bool, only_ids: bool, roles: &mut BTreeMap<String, Role>) {
    match value {
        Value::Object(fields) => {
            let young = young && fields.get("young").and_then(Value::as_bool).unwrap_or(true);
            let facts = FACTS.iter().filter_map(|fact| match fields.get(*fact)? {
                Value::String(text) => Some(format!("{fact} {text}")),
                Value::Number(number) => Some(format!("{fact} {number}")),
                _ => None,
            });
            let facts: Vec<String> = facts.collect();
            for (field, inner) in fields {
                match inner {
                    Value::String(text) if only_ids == (field == "id") => {
                        let name = if only_ids { name } else { field.as_str() };
                        let role = Role { name: one(name), facts: if only_ids { facts.clone() } else { Vec::new() }, young };
                        roles.entry(text.clone()).or_insert(role);
                    }
                    Value::String(_) => {}
                    inner => visit(inner, field, young, only_ids, roles),
                }
            }
        }
        Value::Array(rows) => {
            for row in rows {
                match row {
                    Value::String(text) if !only_ids => {
                        roles.entry(text.clone()).or_insert(Role { name: one(name), facts: Vec::new(), young });
                    }
                    row => visit(row, name, young, only_ids, roles),
                }
            }
        }
        _ => {}
    }
}

/// `cards` is one card, `switches` one switch.
fn one(name: &str) -> String {
    let one = name.strip_suffix("ches").map(|stem| format!("{stem}ch")).or_else(|| name.strip_suffix('s').map(str::to_owned));
    one.unwrap_or_else(|| name.to_owned())
}
