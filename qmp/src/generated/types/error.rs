// Generated from the snapshots in qmp/schema by `cargo xtask codegen`.
// Changes here are lost: change the snapshots or the generator.

use ::qmp::runtime;

/// Class of an error that a command answers with; apart from a few cases it is GenericError and only the text tells more.
///
/// The QAPI enum `QapiErrorClass` of module `error`.
///
/// Since QEMU 1.2. No command or event uses it.
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#enum-QMP-error.QapiErrorClass)
#[derive(Clone, Debug, PartialEq, Hash)]
#[non_exhaustive]
pub enum QapiErrorClass {
    /// Any failure without a class of its own. `GenericError`.
    GenericError,
    /// Command does not exist, or cannot be used in the state that QEMU is in. `CommandNotFound`.
    CommandNotFound,
    /// Device is there and not in use, such as a balloon without a guest driver. `DeviceNotActive`.
    DeviceNotActive,
    /// No device, node or job goes by the name that was given. `DeviceNotFound`.
    DeviceNotFound,
    /// KVM of this host lacks something that the command needs. `KVMMissingCap`.
    KvmMissingCap,
    /// A value that these bindings do not know.
    Unknown(Box<str>),
}

impl QapiErrorClass {
    /// The values that these bindings know, in QEMU's order.
    pub const KNOWN: &'static [Self] = &[
        Self::GenericError,
        Self::CommandNotFound,
        Self::DeviceNotActive,
        Self::DeviceNotFound,
        Self::KvmMissingCap,
    ];
    /// The value on the wire.
    #[must_use]
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::GenericError => "GenericError",
            Self::CommandNotFound => "CommandNotFound",
            Self::DeviceNotActive => "DeviceNotActive",
            Self::DeviceNotFound => "DeviceNotFound",
            Self::KvmMissingCap => "KVMMissingCap",
            Self::Unknown(value) => value,
        }
    }
}

runtime::open_enum!(QapiErrorClass);
