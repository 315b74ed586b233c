//! What all devices have in common.

use serde_json::Value;

use crate::PropertyValue;
use crate::commands::DeviceAdd;
use crate::runtime::{Encode, to_text};

/// A device of `device_add`.
///
/// Every struct of [`devices`](crate::devices) implements it, and converts into [`DeviceAdd`].
pub trait Device: Into<DeviceAdd> {
    /// The name of the device, which `device_add` has as `driver`.
    const DRIVER: &'static str;

    /// Sets a property by its name. Setters call it.
    #[doc(hidden)]
    #[must_use]
    fn with(self, name: &'static str, value: PropertyValue) -> Self;
}

/// Implements what all devices have.
macro_rules! device {
    ($name:ident, $driver:literal) => {
        impl $name {
            /// The device without any property.
            #[inline]
            pub fn new() -> Self {
                Self(DeviceAdd::new($driver))
            }

            /// Sets `id`, the name of the device in other commands and events.
            #[inline]
            pub fn id(mut self, id: impl Into<String>) -> Self {
                self.0.id = Some(id.into());
                self
            }

            /// Sets `bus`, the name of the bus that the device is plugged into.
            #[inline]
            pub fn bus(mut self, bus: impl Into<String>) -> Self {
                self.0.bus = Some(bus.into());
                self
            }

            /// Sets a property that has no setter, such as an experimental one (`x-…`).
            #[inline]
            pub fn property(
                mut self,
                name: impl Into<String>,
                value: impl Into<$crate::PropertyValue>,
            ) -> Self {
                self.0.properties.insert(name, value);
                self
            }
        }

        impl $crate::devices::Device for $name {
            const DRIVER: &'static str = $driver;

            #[inline]
            fn with(mut self, name: &'static str, value: $crate::PropertyValue) -> Self {
                put(&mut self.0, name, value);
                self
            }
        }

        impl From<$name> for DeviceAdd {
            #[inline]
            fn from(device: $name) -> Self {
                device.0
            }
        }
    };
}

pub(crate) use device;

/// Sets a property.
pub(crate) fn put(device: &mut DeviceAdd, name: &'static str, value: PropertyValue) {
    device.properties.insert(name, value);
}

/// Returns a value of a QAPI type as the value of a property.
#[inline]
pub(crate) fn json<T: Encode>(value: &T) -> PropertyValue {
    // What is encoded is JSON.
    PropertyValue::Json(serde_json::from_str(&to_text(value)).unwrap_or_default())
}

/// Returns a list as the value of a property.
#[inline]
pub(crate) fn list(values: impl Iterator<Item = PropertyValue>) -> PropertyValue {
    let value = |it: PropertyValue| serde_json::to_value(it).unwrap_or_default();
    PropertyValue::Json(Value::Array(values.map(value).collect()))
}
