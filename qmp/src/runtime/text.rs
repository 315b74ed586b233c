//! Serialization of a value's JSON to other formats, and its `Debug` output.

use std::fmt;

use serde::ser::{Error, Serialize, SerializeMap, SerializeSeq, Serializer};

use super::decode::{Decode, whole};
use super::fault::Fault;
use super::reader::{DEEPEST, Kind, Reader};
use super::writer::{Encode, to_public_text, to_text};

/// The deepest nesting that is written to another format, which is QEMU's own limit. The limit is
/// needed because raw events can be of any depth.
const DEEPEST_WRITTEN: usize = 1024;

/// The deepest nesting that is shown. Only values made by hand are deeper, not decoded ones.
const DEEPEST_SHOWN: usize = DEEPEST;

/// The JSON text of one value.
#[derive(Clone, Copy)]
struct Text<'t> {
    text: &'t str,
    /// The number of objects and lists around the value.
    depth: usize,
}

impl<'t> Text<'t> {
    fn new(text: &'t str) -> Self {
        Self { text, depth: 0 }
    }

    /// Returns a value inside of this one.
    fn inner(self, text: &'t str) -> Self {
        Self { text, depth: self.depth + 1 }
    }

    fn kind(self) -> Result<Kind, Fault> {
        Reader::new(self.text).kind()
    }

    fn value<T: Decode>(self) -> Result<T, Fault> {
        whole(self.text)
    }

    fn members(self) -> Result<Vec<(String, Self)>, Fault> {
        let mut reader = Reader::new(self.text);
        reader.enter(b'{', "expected an object")?;
        let mut members = Vec::new();
        while let Some(key) = reader.name()? {
            members.push((key.into_owned(), self.inner(reader.raw()?)));
        }
        Ok(members)
    }

    fn elements(self) -> Result<Vec<Self>, Fault> {
        let mut reader = Reader::new(self.text);
        reader.enter(b'[', "expected an array")?;
        let mut elements = Vec::new();
        while reader.element()? {
            elements.push(self.inner(reader.raw()?));
        }
        Ok(elements)
    }
}

impl Serialize for Text<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        if self.depth > DEEPEST_WRITTEN {
            let message = format_args!("nested more than {DEEPEST_WRITTEN} deep");
            return Err(S::Error::custom(message));
        }
        match self.kind().map_err(S::Error::custom)? {
            Kind::Null => serializer.serialize_unit(),
            Kind::Bool => serializer.serialize_bool(self.value().map_err(S::Error::custom)?),
            Kind::String => {
                serializer.serialize_str(&self.value::<String>().map_err(S::Error::custom)?)
            }
            // Not through `serde_json`, which may change the last bit of a fraction.
            Kind::Number => match (self.value(), self.value()) {
                (Ok(number), _) => serializer.serialize_u64(number),
                (_, Ok(number)) => serializer.serialize_i64(number),
                _ => serializer.serialize_f64(self.value().map_err(S::Error::custom)?),
            },
            Kind::Array => {
                let elements = self.elements().map_err(S::Error::custom)?;
                let mut list = serializer.serialize_seq(Some(elements.len()))?;
                elements.iter().try_for_each(|element| list.serialize_element(element))?;
                list.end()
            }
            Kind::Object => {
                let members = self.members().map_err(S::Error::custom)?;
                let mut map = serializer.serialize_map(Some(members.len()))?;
                members.iter().try_for_each(|(name, value)| map.serialize_entry(name, value))?;
                map.end()
            }
        }
    }
}

/// Shows JSON, which `{:#?}` indents. Values that are nested too deep appear as `...`.
impl fmt::Debug for Text<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.kind() {
            Ok(Kind::Object | Kind::Array) if self.depth >= DEEPEST_SHOWN => f.write_str("..."),
            Ok(Kind::Object) => {
                f.debug_map().entries(self.members().map_err(|_| fmt::Error)?).finish()
            }
            Ok(Kind::Array) => {
                f.debug_list().entries(self.elements().map_err(|_| fmt::Error)?).finish()
            }
            _ => f.write_str(self.text),
        }
    }
}

/// Implements `Debug` for generated types: the name in Rust, and the JSON of the members that are
/// set, without secrets.
///
/// # Errors
///
/// The errors of the formatter.
pub fn debug<T: Encode>(value: &T, name: &str, f: &mut fmt::Formatter<'_>) -> fmt::Result {
    let text = to_public_text(value);
    match Text::new(&text) {
        text if text.kind().is_ok_and(|kind| kind == Kind::Object) => {
            write!(f, "{name} ")?;
            fmt::Debug::fmt(&text, f)
        }
        text => f.debug_tuple(name).field(&text).finish(),
    }
}

/// Serializes a generated type in any format.
///
/// # Errors
///
/// The errors of the format.
pub fn serialize<T: Encode, S: Serializer>(value: &T, serializer: S) -> Result<S::Ok, S::Error> {
    Text::new(&to_text(value)).serialize(serializer)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_kind_of_value_survives_another_format() {
        let text = r#"{"a":[null,true,-1,18446744073709551615,1.5,-1.2e+55,"x\n"],"b":{}}"#;
        assert_eq!(serde_json::to_string(&Text::new(text)).unwrap(), text);
    }

    #[test]
    fn secrets_are_sent_and_not_shown() {
        use crate::{Command, commands, types};
        let secret =
            types::SecretProperties::new().data("hunter2").format(types::QCryptoSecretFormat::Raw);
        let command = commands::ObjectAdd::new(types::ObjectOptions::secret("key0", secret));
        assert!(command.arguments().unwrap().contains("hunter2"));
        assert!(serde_json::to_string(&command).unwrap().contains("hunter2"));
        let shown = format!("{command:?} {command:#?}");
        assert!(
            !shown.contains("hunter2") && shown.contains("\"data\": \"<redacted>\""),
            "{shown}"
        );
        let password = commands::ChangeVncPassword::new("hunter2");
        assert_eq!(format!("{password:?}"), "ChangeVncPassword {\"password\": \"<redacted>\"}");
        let line = commands::HumanMonitorCommand::new("change vnc password hunter2").cpu_index(1);
        let shown = r#"HumanMonitorCommand {"command-line": "<redacted>", "cpu-index": 1}"#;
        assert_eq!(format!("{line:?}"), shown);
    }

    #[test]
    fn commands_say_whether_they_can_carry_a_secret() {
        fn is_secret<C: crate::Command>(_: &C) -> bool {
            C::SECRET
        }
        use crate::{commands, types};
        assert!(is_secret(&commands::ChangeVncPassword::new("x")));
        assert!(is_secret(&&commands::ObjectAdd::new(types::ObjectOptions::secret(
            "id",
            types::SecretProperties::new(),
        ))));
        assert!(!is_secret(&commands::QueryStatus::new()));
    }

    #[test]
    fn what_is_not_set_is_not_shown() {
        let status = crate::types::InetSocketAddress::new("localhost", "1234").ipv4(true);
        let shown = r#"InetSocketAddress {"host": "localhost", "port": "1234", "ipv4": true}"#;
        assert_eq!(format!("{status:?}"), shown);
    }

    #[test]
    fn raw_values_of_any_depth_are_written_or_refused() {
        let event = |depth: usize| {
            let (open, close) = ("[".repeat(depth), "]".repeat(depth));
            format!(r#"{{"event":"E","data":{{"x":{open}{close}}}}}"#)
        };
        let read = |text: &str| serde_json::from_str::<crate::RawEvent>(text).unwrap();
        let text = event(1022);
        assert_eq!(serde_json::to_string(&read(&text)).unwrap(), text);
        let error = serde_json::to_string(&read(&event(2000))).unwrap_err();
        assert_eq!(error.to_string(), "nested more than 1024 deep");
        let shown =
            format!("{:?}", Text::new(&format!("{}{}", "[".repeat(9000), "]".repeat(9000))));
        assert_eq!(shown, format!("{}...{}", "[".repeat(256), "]".repeat(256)));
    }

    #[test]
    fn objects_are_shown_as_json() {
        let shown = format!("{:?}", Text::new(r#"{"node-name":"a","list":[1,{"x":true}]}"#));
        assert_eq!(shown, r#"{"node-name": "a", "list": [1, {"x": true}]}"#);
    }
}
