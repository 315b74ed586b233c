//! The JSON types of written values, by the schema of the server.

use std::collections::BTreeMap;

use qmp::Capabilities;
use qmp::capabilities::{ObjectMember, ValueType};
use qmp::devices::facts::{self, PropertyType};
use serde_json::{Map, Value};

use super::Written;

/// Arguments of which every value has its JSON type.
#[derive(Debug, Default)]
pub(crate) struct Typed {
    pub(crate) arguments: Value,
    /// What is deprecated among them: `` `base` ``, or `` the value `x` of `y` ``.
    pub(crate) deprecated: Vec<String>,
}

/// Gives values the types that the server expects, or those that they look like if the server was
/// not asked. A text that does not fit its type stays a string, and the check of the command finds
/// it.
pub(crate) fn typed(server: Option<&Capabilities>, command: &str, written: &Written) -> Typed {
    let untyped = written.untyped();
    let mut typing = Typing { server, command, untyped: &untyped, deprecated: Vec::new() };
    let arguments = typing.object("", written);
    Typed { arguments, deprecated: typing.deprecated }
}

struct Typing<'s> {
    server: Option<&'s Capabilities>,
    command: &'s str,
    /// All arguments as strings, which tell the branches of unions.
    untyped: &'s Value,
    deprecated: Vec<String>,
}

impl Typing<'_> {
    fn object(&mut self, path: &str, written: &Written) -> Value {
        let Written::Members(written) = written else { return written.untyped() };
        let members = self.server.and_then(|it| it.members(self.command, path, self.untyped));
        let members = members.unwrap_or_default();
        self.members(path, written, &members)
    }

    fn members(
        &mut self,
        path: &str,
        written: &BTreeMap<String, Written>,
        members: &[ObjectMember<'_>],
    ) -> Value {
        let mut map = Map::new();
        for (name, value) in written {
            let path = if path.is_empty() { name.clone() } else { format!("{path}.{name}") };
            let member = members.iter().find(|member| member.name == name);
            if member.is_some_and(|member| member.deprecated) {
                self.deprecated.push(format!("`{path}`"));
            }
            let value = self.value(&path, value, member.map(|member| &member.ty));
            map.insert(name.clone(), value);
        }
        Value::Object(map)
    }

    fn value(&mut self, path: &str, written: &Written, ty: Option<&ValueType<'_>>) -> Value {
        match written {
            Written::Json(value) => value.clone(),
            Written::Text(text) => self.text(path, text, ty),
            Written::Members(_) => match written.elements() {
                None => self.object(path, written),
                Some(elements) => {
                    let ty = ty.and_then(element);
                    let path = |at| format!("{path}[{at}]");
                    elements.zip(0..).map(|(it, at)| self.value(&path(at), it, ty)).collect()
                }
            },
        }
    }

    fn text(&mut self, path: &str, text: &str, ty: Option<&ValueType<'_>>) -> Value {
        let values = ty.map(ValueType::values).unwrap_or_default();
        if values.iter().any(|value| value.name == text && value.deprecated) {
            self.deprecated.push(format!("the value `{text}` of `{path}`"));
        }
        match ty {
            Some(ty) => convert(text, ty).unwrap_or_else(|| text.into()),
            None => self.property(path).map_or_else(|| guess(text), |ty| of_property(text, ty)),
        }
    }

    /// The type of a property of a device. The schema does not contain properties.
    fn property(&self, name: &str) -> Option<PropertyType> {
        let driver = self.untyped.get("driver").filter(|_| self.command == "device_add")?;
        // The address of a PCI device is text, even of one that is not known: as a number, releases
        // understand it differently.
        let is_address = (name == "addr").then_some(PropertyType::PciAddress);
        let device = facts::device(driver.as_str()?);
        device.and_then(|it| it.property(name)).map(|it| it.ty()).or(is_address)
    }
}

/// Converts a text to the value that a property takes in every release.
fn of_property(text: &str, ty: PropertyType) -> Value {
    let value = match ty {
        PropertyType::Bool => boolean(text).map(Value::Bool),
        PropertyType::Unsigned(_) | PropertyType::Signed(_) | PropertyType::Size => integer(text),
        PropertyType::List(_) => json(text).filter(Value::is_array),
        PropertyType::Object(_) => json(text).filter(Value::is_object),
        _ => None,
    };
    value.unwrap_or_else(|| text.into())
}

/// The type of the elements of a list.
fn element<'t, 'c>(ty: &'t ValueType<'c>) -> Option<&'t ValueType<'c>> {
    match ty {
        ValueType::List(element) => Some(element),
        ValueType::Alternate(types) => types.iter().find_map(element),
        _ => None,
    }
}

/// Converts a text to a value of a type, if it is one.
fn convert(text: &str, ty: &ValueType<'_>) -> Option<Value> {
    match ty {
        ValueType::String => Some(text.into()),
        ValueType::Enum(values) => values.iter().any(|it| it.name == text).then(|| text.into()),
        ValueType::Int => integer(text),
        ValueType::Number => integer(text).or_else(|| Some(text.parse::<f64>().ok()?.into())),
        ValueType::Boolean => boolean(text).map(Value::Bool),
        ValueType::Null => (text == "null").then_some(Value::Null),
        ValueType::Object => json(text).filter(Value::is_object),
        ValueType::List(_) => json(text).filter(Value::is_array),
        ValueType::Alternate(types) => {
            // A string fits everything, so it comes last.
            let is_string = |ty: &&ValueType<'_>| matches!(ty, ValueType::String);
            let (strings, others): (Vec<_>, Vec<_>) = types.iter().partition(is_string);
            let others = others
                .into_iter()
                .filter(|ty| !matches!(ty, ValueType::Null) || strings.is_empty());
            others.chain(strings.clone()).find_map(|ty| convert(text, ty))
        }
        _ => Some(guess(text)),
    }
}

/// Takes what looks like a boolean, a number or JSON for that, and the rest for text.
fn guess(text: &str) -> Value {
    match text {
        "true" => true.into(),
        "false" => false.into(),
        _ if text.starts_with(|it: char| it == '-' || it.is_ascii_digit()) => {
            let number = json(text).filter(Value::is_number);
            number.unwrap_or_else(|| text.into())
        }
        _ if text.starts_with(['{', '[', '"']) => json(text).unwrap_or_else(|| text.into()),
        _ => text.into(),
    }
}

fn json(text: &str) -> Option<Value> {
    serde_json::from_str(text).ok()
}

fn boolean(text: &str) -> Option<bool> {
    match text {
        "on" | "yes" | "true" | "y" => Some(true),
        "off" | "no" | "false" | "n" => Some(false),
        _ => None,
    }
}

/// Reads an integer: decimal, hexadecimal with `0x`, or with a suffix from `K` for 2^10 to `E`.
fn integer(text: &str) -> Option<Value> {
    if let Some(digits) = text.strip_prefix("0x").or_else(|| text.strip_prefix("0X")) {
        let is_hex = digits.bytes().all(|it| it.is_ascii_hexdigit());
        return is_hex.then(|| u64::from_str_radix(digits, 16).ok().map(Value::from)).flatten();
    }
    if let Ok(number) = text.parse::<u64>() {
        return Some(number.into());
    }
    if let Ok(number) = text.parse::<i64>() {
        return Some(number.into());
    }
    let (digits, suffix) = text.split_at_checked(text.len().checked_sub(1)?)?;
    let power = "KMGTPE".find(suffix.to_ascii_uppercase().as_str())? + 1;
    let number = digits.parse::<u64>().ok()?;
    let factor = 1_u64.checked_shl(u32::try_from(10 * power).ok()?)?;
    number.checked_mul(factor).map(Value::from)
}

#[cfg(test)]
mod tests {
    use qmp::Capabilities;
    use serde_json::{Value, json};

    use super::{Written, typed};

    fn server() -> Capabilities {
        let optional = |name: &str, ty: &str| json!({"name": name, "type": ty, "default": null});
        let reply = json!([
            {"name": "add", "meta-type": "command", "arg-type": "1", "ret-type": "0"},
            {"name": "device_add", "meta-type": "command", "arg-type": "2", "ret-type": "0"},
            {"name": "0", "meta-type": "object", "members": []},
            {"name": "1", "meta-type": "object", "tag": "kind",
             "members": [{"name": "kind", "type": "3"}, optional("size", "int"),
                 optional("on", "bool"), optional("text", "str"), optional("ratio", "number"),
                 optional("any", "any"), optional("ids", "[int]"), optional("ref", "4"),
                 optional("mode", "5"), optional("nullable", "6"), optional("inner", "[1]"),
                 {"name": "old", "type": "str", "default": null, "features": ["deprecated"]}],
             "variants": [{"case": "x", "type": "7"}, {"case": "y", "type": "0"}]},
            {"name": "2", "meta-type": "object", "members": [{"name": "driver", "type": "str"},
                 optional("id", "str")]},
            {"name": "3", "meta-type": "enum", "values": [],
             "members": [{"name": "x"}, {"name": "y", "features": ["deprecated"]}]},
            {"name": "4", "meta-type": "alternate", "members": [{"type": "1"}, {"type": "str"}]},
            {"name": "5", "meta-type": "alternate", "members": [{"type": "bool"}, {"type": "3"}]},
            {"name": "6", "meta-type": "alternate", "members": [{"type": "null"}, {"type": "str"}]},
            {"name": "7", "meta-type": "object", "members": [optional("depth", "int")]},
            {"name": "[int]", "meta-type": "array", "element-type": "int"},
            {"name": "[1]", "meta-type": "array", "element-type": "1"},
            {"name": "str", "meta-type": "builtin", "json-type": "string"},
            {"name": "bool", "meta-type": "builtin", "json-type": "boolean"},
            {"name": "int", "meta-type": "builtin", "json-type": "int"},
            {"name": "number", "meta-type": "builtin", "json-type": "number"},
            {"name": "null", "meta-type": "builtin", "json-type": "null"},
            {"name": "any", "meta-type": "builtin", "json-type": "value"},
        ]);
        Capabilities::from_schema(&serde_json::from_value::<Vec<_>>(reply).unwrap())
    }

    fn arguments(command: &str, words: &str) -> Value {
        let words: Vec<_> = words.split(' ').map(str::to_owned).collect();
        typed(Some(&server()), command, &Written::read(&words, None).unwrap()).arguments
    }

    #[test]
    fn the_schema_decides_the_type() {
        let words = "kind=x size=64M on=off text=7 ratio=0.5 any=7 ids.0=1 ids.1=0x10 depth=-3";
        assert_eq!(
            arguments("add", words),
            json!({"kind": "x", "size": 64 << 20, "on": false, "text": "7", "ratio": 0.5,
                   "any": 7, "ids": [1, 16], "depth": -3})
        );
        let words = "ids=[1,2] ref=7 mode=on nullable=null any={\"a\":1}";
        assert_eq!(
            arguments("add", words),
            json!({"ids": [1, 2], "ref": "7", "mode": true, "nullable": "null", "any": {"a": 1}})
        );
        assert_eq!(arguments("add", "mode=x"), json!({"mode": "x"}));
    }

    #[test]
    fn the_type_is_known_at_any_depth() {
        let words = "ref.kind=x ref.depth=1 inner.0.kind=y inner.1.kind=x inner.1.depth=2";
        assert_eq!(
            arguments("add", words),
            json!({"ref": {"kind": "x", "depth": 1},
                   "inner": [{"kind": "y"}, {"kind": "x", "depth": 2}]})
        );
    }

    #[test]
    fn what_does_not_fit_stays_text() {
        let words = "size=big on=1 ratio=x mode=z size2=9";
        assert_eq!(
            arguments("add", words),
            json!({"size": "big", "on": "1", "ratio": "x", "mode": "z", "size2": 9})
        );
        for text in ["16E", "0x", "1KM", "K", "-1K", "", "\u{e4}"] {
            assert_eq!(arguments("add", &format!("size={text}")), json!({"size": text}));
        }
    }

    #[test]
    fn properties_that_no_schema_has_are_taken_for_what_they_look_like() {
        assert_eq!(
            arguments("device_add", "driver=d id=5 mq=true n=4 addr=10 mac=52:54:00 x=1.5"),
            json!({"driver": "d", "id": "5", "mq": true, "n": 4, "addr": "10",
                   "mac": "52:54:00", "x": 1.5})
        );
    }

    #[test]
    fn properties_of_known_devices_have_types() {
        let words = "driver=virtio-blk-pci num-queues=4 serial=007 write-cache=on scsi=off addr=10";
        assert_eq!(
            arguments("device_add", words),
            json!({"driver": "virtio-blk-pci", "num-queues": 4, "serial": "007",
                   "write-cache": "on", "scsi": false, "addr": "10"})
        );
        assert_eq!(
            arguments("device_add", "driver=virtio-net-pci mq=on"),
            json!({"driver": "virtio-net-pci", "mq": true})
        );
    }

    #[test]
    fn deprecated_use_is_found() {
        let words: Vec<_> = ["kind=y", "old=1"].map(str::to_owned).into();
        let found = typed(Some(&server()), "add", &Written::read(&words, None).unwrap());
        assert_eq!(found.deprecated, ["the value `y` of `kind`", "`old`"]);
    }
}
