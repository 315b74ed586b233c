//! A small schema that contains every feature of introspection.

use serde_json::json;

use super::Capabilities;

/// The reply to `query-qmp-schema` of a server with these capabilities.
pub(super) fn reply() -> serde_json::Value {
    let optional = |name: &str, ty: &str| json!({"name": name, "type": ty, "default": null});
    json!([
        {"name": "add", "meta-type": "command", "arg-type": "1", "ret-type": "0"},
        {"name": "stop", "meta-type": "command", "arg-type": "0", "ret-type": "0",
         "allow-oob": true, "features": ["deprecated", "fast"]},
        {"name": "device_add", "meta-type": "command", "arg-type": "7", "ret-type": "0"},
        {"name": "query", "meta-type": "command", "arg-type": "0", "ret-type": "[6]"},
        {"name": "STOPPED", "meta-type": "event", "arg-type": "6", "features": ["unstable"]},
        {"name": "0", "meta-type": "object", "members": []},
        {"name": "1", "meta-type": "object", "tag": "driver",
         "members": [{"name": "driver", "type": "2"}, optional("node", "str"),
                     {"name": "old", "type": "bool", "default": null, "features": ["deprecated"]}],
         "variants": [{"case": "file", "type": "3"}, {"case": "null", "type": "0"},
                      {"case": "qcow2", "type": "4"}]},
        {"name": "2", "meta-type": "enum", "values": [],
         "members": [{"name": "qcow2"}, {"name": "null"}, {"name": "file"}]},
        {"name": "3", "meta-type": "object", "features": ["dynamic"],
         "members": [{"name": "filename", "type": "str"}, optional("aio", "5"),
                     optional("size", "int"), optional("ids", "[int]")]},
        {"name": "4", "meta-type": "object",
         "members": [{"name": "file", "type": "8"}, optional("backing", "8"),
                     optional("any", "any"), optional("ratio", "number"),
                     optional("layers", "[1]")]},
        {"name": "5", "meta-type": "enum", "values": [],
         "members": [{"name": "threads"}, {"name": "native", "features": ["deprecated"]}]},
        {"name": "6", "meta-type": "object",
         "members": [{"name": "running", "type": "bool"}, optional("reason", "5")]},
        {"name": "[6]", "meta-type": "array", "element-type": "6"},
        {"name": "7", "meta-type": "object",
         "members": [{"name": "driver", "type": "str"}, optional("id", "str")]},
        {"name": "8", "meta-type": "alternate",
         "members": [{"type": "1"}, {"type": "str"}, {"type": "null"}]},
        {"name": "[1]", "meta-type": "array", "element-type": "1"},
        {"name": "[int]", "meta-type": "array", "element-type": "int"},
        {"name": "str", "meta-type": "builtin", "json-type": "string"},
        {"name": "bool", "meta-type": "builtin", "json-type": "boolean"},
        {"name": "int", "meta-type": "builtin", "json-type": "int"},
        {"name": "number", "meta-type": "builtin", "json-type": "number"},
        {"name": "null", "meta-type": "builtin", "json-type": "null"},
        {"name": "any", "meta-type": "builtin", "json-type": "value"},
    ])
}

pub(super) fn capabilities() -> Capabilities {
    from(reply())
}

pub(super) fn from(reply: serde_json::Value) -> Capabilities {
    Capabilities::from_schema(&serde_json::from_value::<Vec<_>>(reply).unwrap())
}
