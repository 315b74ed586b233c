//! The properties of devices, which are in no schema, as a fake checks them.

use serde_json::Value;

use super::error::FakeError;
use crate::PropertyValue;
use crate::commands::DeviceAdd;
use crate::devices::facts::{PropertyType, device};
use crate::devices::{Check, Finding, FindingKind, is_text};
use crate::error::device_values::IS_STRICT;
use crate::release::Release;

/// Returns QEMU's error for a `device_add`, or `None` if the release takes it as far as is known.
///
/// QEMU tells the first fault alone. Releases that convert values, and ignore lists and objects, do
/// so.
pub(super) fn refusal(release: Release, arguments: &Value) -> Option<FakeError> {
    let mut device: DeviceAdd = serde_json::from_value(arguments.clone()).ok()?;
    if release < IS_STRICT {
        convert(&mut device);
    }
    let findings = Check::new(release).findings(&device);
    let first = findings.iter().find(|it| !is_taken(it))?;
    Some(FakeError::generic(words(&device.driver, first)))
}

/// Changes a device as old releases do: lists and objects are ignored, and booleans and numbers
/// become texts where a property takes a text.
fn convert(device: &mut DeviceAdd) {
    let DeviceAdd { driver, properties, .. } = device;
    let converted = properties.iter().filter_map(|(name, value)| {
        let takes_text = of(driver, name).is_some_and(is_text);
        Some((name.to_owned(), converted(value, takes_text)?))
    });
    *properties = converted.collect();
}

fn converted(value: &PropertyValue, takes_text: bool) -> Option<PropertyValue> {
    match value {
        PropertyValue::Json(Value::Array(_) | Value::Object(_)) => None,
        PropertyValue::Bool(value) if takes_text => Some(if *value { "on" } else { "off" }.into()),
        PropertyValue::Int(value) if takes_text => Some(value.to_string().into()),
        PropertyValue::Uint(value) if takes_text => Some(value.to_string().into()),
        other => Some(other.clone()),
    }
}

/// Returns whether the release converts the value.
const fn is_taken(finding: &Finding) -> bool {
    matches!(finding.kind, FindingKind::Type { converted: true, .. })
}

/// Returns the words of QEMU 10.0, of which those of 7.2 and 11.1 hardly differ.
fn words(driver: &str, finding: &Finding) -> String {
    let Finding { property, kind } = finding;
    match kind {
        FindingKind::UnknownProperty { .. } | FindingKind::OtherRelease { .. } => {
            format!("Property '{driver}.{property}' not found")
        }
        FindingKind::ReadOnly => format!("Property '{driver}.{property}' is not writable"),
        FindingKind::Type { .. } => wrong_type(driver, property),
        FindingKind::Range { .. } => match of(driver, property) {
            Some(PropertyType::Signed(bits)) => {
                format!("Parameter '{property}' expects int{bits}_t")
            }
            Some(PropertyType::Unsigned(bits)) => {
                format!("Parameter '{property}' expects uint{bits}_t")
            }
            _ => format!("Parameter '{property}' expects uint64"),
        },
        FindingKind::Form(error) => {
            format!("Property '{driver}.{property}' doesn't take value '{}'", error.text)
        }
        FindingKind::Value { value, .. } => {
            format!("Parameter '{property}' does not accept value '{value}'")
        }
        _ => finding.to_string(),
    }
}

fn wrong_type(driver: &str, property: &str) -> String {
    let expected = match of(driver, property) {
        Some(PropertyType::Unsigned(_) | PropertyType::Size) => {
            return format!("Parameter '{property}' expects uint64");
        }
        Some(PropertyType::Bool) => "boolean",
        Some(PropertyType::Signed(_)) => "integer",
        Some(PropertyType::List(_)) => "array",
        Some(PropertyType::Object(_)) => "object",
        _ => "string",
    };
    format!("Invalid parameter type for '{property}', expected: {expected}")
}

fn of(driver: &str, property: &str) -> Option<PropertyType> {
    Some(device(driver)?.property(property)?.ty())
}

#[cfg(test)]
mod tests {
    use serde_json::{Value, json};

    use super::refusal;
    use crate::Release;

    fn said(release: Release, property: &str, value: Value) -> String {
        let device = json!({"driver": "virtio-blk-pci", "id": "d", property: value});
        refusal(release, &device).map_or_else(|| "fine".to_owned(), |it| it.to_string())
    }

    #[test]
    fn each_kind_of_fault_is_told_as_qemu_tells_it() {
        let new = Release::new(10, 0);
        for (property, value, expected) in [
            ("share-rw", json!("on"), "Invalid parameter type for 'share-rw', expected: boolean"),
            ("bootindex", json!("1"), "Invalid parameter type for 'bootindex', expected: integer"),
            ("serial", json!(5), "Invalid parameter type for 'serial', expected: string"),
            ("vectors", json!("4"), "Parameter 'vectors' expects uint64"),
            ("logical_block_size", json!("4k"), "Parameter 'logical_block_size' expects uint64"),
            ("num-queues", json!(1 << 16), "Parameter 'num-queues' expects uint16_t"),
            ("bootindex", json!(1_u64 << 40), "Parameter 'bootindex' expects int32_t"),
            ("num_queues", json!(4), "Property 'virtio-blk-pci.num_queues' not found"),
            ("scsi", json!(true), "Property 'virtio-blk-pci.scsi' not found"),
            ("addr", json!("20"), "Property 'virtio-blk-pci.addr' doesn't take value '20'"),
            ("werror", json!("halt"), "Parameter 'werror' does not accept value 'halt'"),
            (
                "iothread-vq-mapping",
                json!("io0"),
                "Invalid parameter type for 'iothread-vq-mapping', expected: array",
            ),
        ] {
            assert_eq!(said(new, property, value), expected);
        }
        let tablet = json!({"driver": "usb-tablet", "attached": true});
        let text = refusal(new, &tablet).map(|it| it.to_string());
        assert_eq!(text.as_deref(), Some("Property 'usb-tablet.attached' is not writable"));
    }

    #[test]
    fn what_a_release_takes_passes() {
        let old = Release::new(7, 2);
        assert_eq!(said(old, "share-rw", json!("on")), "fine");
        assert_eq!(said(old, "vectors", json!("4")), "fine");
        assert_eq!(said(old, "serial", json!(["ignored"])), "fine");
        assert_eq!(said(old, "serial", json!(5)), "fine");
        assert_eq!(said(old, "write-cache", json!(true)), "fine");
        let expected = "Parameter 'werror' does not accept value 'on'";
        assert_eq!(said(old, "werror", json!(true)), expected);
        assert_eq!(said(Release::new(10, 0), "num-queues", json!(4)), "fine");
        assert_eq!(refusal(old, &json!({"driver": "of-a-vendor", "any": 1})).map(drop), None);
        // What has no driver is refused by the schema.
        assert_eq!(refusal(old, &json!({})).map(drop), None);
    }
}
