//! As much of JSON Schema as the shapes of our files use. A library that knows all of it would come with thirty crates and
//! change the features of the engine's own, so that the engine is compiled once more for the tests.

use serde_json::Value;

/// What only explains.
const SILENT: [&str; 7] = ["$schema", "$defs", "title", "description", "default", "format", "examples"];

/// Why a value does not have a shape; nothing when it does.
pub fn problem(root: &Value, shape: &Value, value: &Value) -> Option<String> {
    let Value::Object(keywords) = shape else {
        return (*shape == Value::Bool(false)).then(|| format!("nothing may stand here: {value}"));
    };
    let fits = |shape: &Value| problem(root, shape, value).is_none();
    let size = || match value {
        Value::Array(items) => items.len() as u64,
        Value::Object(fields) => fields.len() as u64,
        Value::String(text) => text.chars().count() as u64,
        _ => 0,
    };
    for (keyword, wanted) in keywords {
        let listed = || wanted.as_array().into_iter().flatten();
        let holds = match keyword.as_str() {
            silent if SILENT.contains(&silent) => true,
            "$ref" => {
                let path = wanted.as_str().and_then(|path| path.strip_prefix('#')).expect("a place in this schema");
                return problem(root, root.pointer(path).expect("a type of this schema"), value);
            }
            "type" if wanted.is_array() => listed().any(|name| is_of(name, value)),
            "type" => is_of(wanted, value),
            "const" => value == wanted,
            "enum" => listed().any(|one| one == value),
            "anyOf" => listed().any(fits),
            "oneOf" => listed().filter(|shape| fits(shape)).count() == 1,
            "allOf" => listed().all(fits),
            "minimum" => value.as_f64().zip(wanted.as_f64()).is_none_or(|(value, least)| value >= least),
            "maximum" => value.as_f64().zip(wanted.as_f64()).is_none_or(|(value, most)| value <= most),
            "minItems" => !value.is_array() || size() >= wanted.as_u64().unwrap(),
            "maxItems" => !value.is_array() || size() <= wanted.as_u64().unwrap(),
            "uniqueItems" => value.as_array().is_none_or(|items| items.iter().enumerate().all(|(at, item)| !items[..at].contains(item))),
            // The only texts with a form of their own are days.
            "pattern" => value.as_str().is_none_or(|text| text.parse::<sango::l10n::day::Day>().is_ok()),
            "required" => value.as_object().is_none_or(|fields| listed().all(|name| fields.contains_key(name.as_str().unwrap()))),
            "properties" => {
                let known = wanted.as_object().unwrap();
                let inside = |(name, shape): (&String, &Value)| value.get(name).and_then(|value| problem(root, shape, value));
                let found = value.as_object().and_then(|_| known.iter().find_map(inside));
                if found.is_some() {
                    return found;
                }
                true
            }
            "additionalProperties" => {
                let known = &keywords.get("properties").cloned().unwrap_or_default();
                let others = value.as_object().into_iter().flatten().filter(|(name, _)| known.get(name).is_none());
                others.map(|(_, value)| value).all(|value| problem(root, wanted, value).is_none())
            }
            "prefixItems" => {
                let pairs = value.as_array().into_iter().flatten().zip(listed());
                pairs.map(|(value, shape)| problem(root, shape, value)).all(|problem| problem.is_none())
            }
            "items" => {
                let before = keywords.get("prefixItems").and_then(Value::as_array).map_or(0, Vec::len);
                let found = value.as_array().into_iter().flatten().skip(before).find_map(|value| problem(root, wanted, value));
                if found.is_some() {
                    return found;
                }
                true
            }
            other => panic!("the shapes of our files have learnt a new word: {other}"),
        };
        if !holds {
            return Some(format!("{keyword} {wanted} does not hold for {value}"));
        }
    }
    None
}

fn is_of(name: &Value, value: &Value) -> bool {
    match name.as_str().unwrap() {
        "object" => value.is_object(),
        "array" => value.is_array(),
        "string" => value.is_string(),
        "boolean" => value.is_boolean(),
        "null" => value.is_null(),
        "number" => value.is_number(),
        "integer" => value.is_i64() || value.is_u64(),
        other => panic!("no type of JSON: {other}"),
    }
}
