//! Values that QEMU takes as text, for the rooms that use the same ones.

mod pci_address;

pub use pci_address::PciAddress;

/// The error for a text that is not of the expected form.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("`{text}` is not {what}: expected {expected}")]
pub struct ValueError {
    /// The text.
    pub text: String,
    /// What it was to be.
    pub what: &'static str,
    /// The expected form.
    pub expected: &'static str,
}

/// Reads at most so many hexadecimal digits, without a sign or a prefix.
pub(crate) fn hexadecimal(text: &str, digits: usize) -> Option<u16> {
    let is_number = !text.is_empty()
        && text.len() <= digits
        && text.bytes().all(|byte| byte.is_ascii_hexdigit());
    is_number.then(|| u16::from_str_radix(text, 16).ok()).flatten()
}

/// Converts values to the texts that they are for QEMU.
macro_rules! texts {
    ($($ty:ident),*) => {$(
        impl From<$ty> for String {
            fn from(value: $ty) -> Self {
                value.to_string()
            }
        }

        impl From<$ty> for $crate::PropertyValue {
            fn from(value: $ty) -> Self {
                Self::Text(value.to_string())
            }
        }
    )*};
}

pub(crate) use texts;
