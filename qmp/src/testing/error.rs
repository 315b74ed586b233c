//! The errors with which a fake server refuses a command.

use std::fmt;

use crate::error::ErrorClass;

/// An error with which a fake server answers a command.
///
/// The constructors are named after the classes of QEMU's errors. Almost every error of QEMU is a
/// [`generic`](Self::generic) one.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FakeError {
    class: ErrorClass,
    description: String,
}

impl FakeError {
    /// Creates an error of a class.
    #[must_use]
    pub fn new(class: ErrorClass, description: impl Into<String>) -> Self {
        Self { class, description: description.into() }
    }

    /// Creates an error of the class `GenericError`.
    #[must_use]
    pub fn generic(description: impl Into<String>) -> Self {
        Self::new(ErrorClass::GenericError, description)
    }

    /// Creates an error of the class `CommandNotFound`.
    #[must_use]
    pub fn command_not_found(description: impl Into<String>) -> Self {
        Self::new(ErrorClass::CommandNotFound, description)
    }

    /// Creates an error of the class `DeviceNotFound`.
    #[must_use]
    pub fn device_not_found(description: impl Into<String>) -> Self {
        Self::new(ErrorClass::DeviceNotFound, description)
    }

    /// Creates an error of the class `DeviceNotActive`.
    #[must_use]
    pub fn device_not_active(description: impl Into<String>) -> Self {
        Self::new(ErrorClass::DeviceNotActive, description)
    }

    /// The class.
    #[must_use]
    pub fn class(&self) -> &ErrorClass {
        &self.class
    }

    /// The description for people.
    #[must_use]
    pub fn description(&self) -> &str {
        &self.description
    }

    /// Returns the value of `error` in the reply.
    pub(super) fn to_json(&self) -> String {
        serde_json::json!({ "class": self.class.as_str(), "desc": self.description }).to_string()
    }
}

/// Shows the description, then the class if it is not `GenericError`.
impl fmt::Display for FakeError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.description)?;
        match &self.class {
            ErrorClass::GenericError => Ok(()),
            class => write!(f, " ({})", class.as_str()),
        }
    }
}
