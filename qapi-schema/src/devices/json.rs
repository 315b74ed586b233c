//! The file of a device snapshot: one line for each property, so that a textual diff is readable.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;

use serde::Deserialize;
use serde_json::{Value, json};

use super::{Creatable, DeviceType, Devices, Fact};
use crate::release::Release;

/// The error for a text that is no device snapshot.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum DevicesError {
    /// The text is no JSON, or has other members.
    #[error("not a device snapshot: {0}")]
    Json(serde_json::Error),
    /// A property means something that these sources do not know.
    #[error("`{property}` of `{device}` means `{means}`, which is unknown")]
    Means {
        /// The type with the property.
        device: String,
        /// The property.
        property: String,
        /// The unknown word.
        means: String,
    },
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct File {
    release: Release,
    target: String,
    unasked: BTreeSet<String>,
    buses: BTreeMap<String, String>,
    types: BTreeMap<String, TypeLine>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct TypeLine {
    parent: Option<String>,
    #[serde(default)]
    device: bool,
    bus: Option<String>,
    alias: Option<String>,
    properties: BTreeMap<String, PropertyLine>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct PropertyLine {
    #[serde(rename = "type")]
    ty: String,
    #[serde(default, deserialize_with = "present")]
    default: Option<Value>,
    means: Option<String>,
}

/// Reads a value that may be `null`, which differs from no value.
fn present<'de, D: serde::Deserializer<'de>>(deserializer: D) -> Result<Option<Value>, D::Error> {
    Value::deserialize(deserializer).map(Some)
}

impl Devices {
    /// Reads the file of a snapshot.
    ///
    /// # Errors
    ///
    /// Returns an error if the text is not the file of a device snapshot.
    pub fn from_json(text: &str) -> Result<Self, DevicesError> {
        let File { release, target, unasked, buses, types } =
            serde_json::from_str(text).map_err(DevicesError::Json)?;
        let types = types.into_iter().map(|(name, line)| line.read(name));
        Ok(Self { release, target, unasked, buses, types: types.collect::<Result<_, _>>()? })
    }

    /// Writes the file of the snapshot. Everything is sorted by name.
    #[must_use]
    pub fn to_json(&self) -> String {
        let mut text = String::from("{\n");
        line(&mut text, "release", &json!(self.release));
        line(&mut text, "target", &json!(self.target));
        line(&mut text, "unasked", &json!(self.unasked));
        text.push_str("\"buses\":{");
        lines(&mut text, "\n ", self.buses.iter().map(|(name, of)| member(name, &json!(of))));
        text.push_str("\n},\n\"types\":{");
        lines(&mut text, "\n ", self.types.iter().map(|(name, ty)| type_text(name, ty)));
        text.push_str("\n}\n}\n");
        text
    }
}

impl TypeLine {
    fn read(self, name: String) -> Result<(String, DeviceType), DevicesError> {
        let Self { parent, device, bus, alias, properties } = self;
        let device = device.then_some(Creatable { bus, alias });
        let properties = properties.into_iter().map(|(property, it)| it.read(&name, property));
        let properties = properties.collect::<Result<_, _>>()?;
        Ok((name, DeviceType { parent, device, properties }))
    }
}

impl PropertyLine {
    fn read(self, device: &str, property: String) -> Result<(String, Fact), DevicesError> {
        let Self { ty, default, means } = self;
        let means = match means.map(|it| it.parse().map_err(|()| it)).transpose() {
            Ok(means) => means,
            Err(means) => {
                return Err(DevicesError::Means { device: device.to_owned(), property, means });
            }
        };
        Ok((property, Fact { ty, default, means }))
    }
}

fn member(name: &str, value: &Value) -> String {
    format!("{}:{value}", json!(name))
}

fn line(text: &mut String, name: &str, value: &Value) {
    // Writing to a string does not fail.
    let _ = writeln!(text, "{},", member(name, value));
}

/// Writes texts after each other, each on a line of its own.
fn lines(text: &mut String, start: &str, them: impl Iterator<Item = String>) {
    let them: Vec<_> = them.map(|it| format!("{start}{it}")).collect();
    text.push_str(&them.join(","));
}

fn type_text(name: &str, ty: &DeviceType) -> String {
    let mut text = format!("{}:{{", json!(name));
    if let Some(parent) = &ty.parent {
        text.push_str(&member("parent", &json!(parent)));
        text.push(',');
    }
    if let Some(Creatable { bus, alias }) = &ty.device {
        text.push_str("\"device\":true,");
        for (name, it) in [("bus", bus), ("alias", alias)] {
            if let Some(it) = it {
                text.push_str(&member(name, &json!(it)));
                text.push(',');
            }
        }
    }
    text.push_str("\"properties\":{");
    let properties = ty.properties.iter();
    lines(&mut text, "\n  ", properties.map(|(name, it)| format!("{}:{}", json!(name), fact(it))));
    text.push_str("}}");
    text
}

fn fact(fact: &Fact) -> String {
    let mut text = format!("{{{}", member("type", &json!(fact.ty)));
    if let Some(default) = &fact.default {
        let _ = write!(text, ",{}", member("default", default));
    }
    if let Some(means) = fact.means {
        let _ = write!(text, ",{}", member("means", &json!(means.to_string())));
    }
    text.push('}');
    text
}

#[cfg(test)]
mod tests {
    use super::Devices;

    const TEXT: &str = r#"{
"release":"10.0.0",
"target":"t",
"unasked":["dead"],
"buses":{
 "B":"bus"
},
"types":{
 "a":{"parent":"base","device":true,"bus":"B","alias":"z","properties":{}},
 "base":{"properties":{
  "addr":{"type":"str","default":-1,"means":"pci-address"},
  "p":{"type":"list","default":null}}}
}
}
"#;

    #[test]
    fn a_snapshot_comes_back_as_it_was_written() {
        let devices = Devices::from_json(TEXT).unwrap();
        assert_eq!(devices.to_json(), TEXT);
        assert_eq!(devices.flat()["a"].properties.len(), 2);
    }

    #[test]
    fn what_is_unknown_is_refused_by_its_name() {
        let error = Devices::from_json(&TEXT.replace("pci-address", "odd")).unwrap_err();
        assert_eq!(error.to_string(), "`addr` of `base` means `odd`, which is unknown");
        let error = Devices::from_json(&TEXT.replace("unasked", "other")).unwrap_err();
        assert!(error.to_string().starts_with("not a device snapshot: unknown field `other`"));
    }
}
