//! Arguments in QEMU's `key=value` form.

use std::fmt;

/// An argument in the form `NAME,key=value,key=value`, for options that take no JSON.
///
/// Commas in names and values are doubled, as QEMU demands. A boolean is written as `on` or `off`.
///
/// ```
/// use qmp::KeyValues;
///
/// let machine = KeyValues::new("q35").set("accel", "kvm").set("usb", false);
/// assert_eq!(machine.to_string(), "q35,accel=kvm,usb=off");
/// let name = KeyValues::default().set("guest", "web, first");
/// assert_eq!(name.to_string(), "guest=web,, first");
/// ```
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct KeyValues {
    text: String,
}

/// A value in QEMU's `key=value` form: a text, a number or a boolean.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct KeyValue(String);

impl KeyValues {
    /// Creates the argument with the value whose key QEMU implies, such as the name of a machine.
    /// [`default`](Self::default) creates one without.
    #[must_use]
    pub fn new(name: impl Into<String>) -> Self {
        Self { text: escaped(&name.into()) }
    }

    /// Appends a key and its value.
    #[must_use]
    pub fn set(mut self, key: &str, value: impl Into<KeyValue>) -> Self {
        if !self.text.is_empty() {
            self.text.push(',');
        }
        self.text.push_str(key);
        self.text.push('=');
        self.text.push_str(&escaped(&value.into().0));
        self
    }
}

/// Doubles the commas of a text.
fn escaped(text: &str) -> String {
    text.replace(',', ",,")
}

impl fmt::Display for KeyValues {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.text)
    }
}

impl From<&str> for KeyValues {
    fn from(name: &str) -> Self {
        Self::new(name)
    }
}

impl From<String> for KeyValues {
    fn from(name: String) -> Self {
        Self::new(name)
    }
}

impl From<bool> for KeyValue {
    fn from(value: bool) -> Self {
        Self(if value { "on" } else { "off" }.to_owned())
    }
}

macro_rules! texts {
    ($($ty:ty),*) => {$(
        impl From<$ty> for KeyValue {
            fn from(value: $ty) -> Self {
                Self(value.to_string())
            }
        }
    )*};
}

texts!(&str, String, &String, u8, u16, u32, u64, usize, i8, i16, i32, i64);

#[cfg(test)]
mod tests {
    use super::KeyValues;

    #[test]
    fn commas_are_doubled_and_nothing_else_changes() {
        let it = KeyValues::new("a,b").set("path", "/x,,y=z").set("n", 4_u8).set("on", true);
        assert_eq!(it.to_string(), "a,,b,path=/x,,,,y=z,n=4,on=on");
        assert_eq!(KeyValues::default().set("a", "").to_string(), "a=");
        assert_eq!(KeyValues::default().to_string(), "");
    }
}
