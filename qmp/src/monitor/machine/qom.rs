//! QEMU's tree of objects and their properties.

use std::sync::Arc;

use serde::Serialize;
use serde::de::DeserializeOwned;

use crate::monitor::Monitor;
use crate::{Error, commands, types};

/// The reason why a property was not read or set.
#[derive(Clone, Debug, thiserror::Error)]
#[non_exhaustive]
pub enum QomError {
    /// The value of the property is not of the requested type.
    #[error("{path}.{property} is {value}: {source}")]
    Type {
        /// The object.
        path: String,
        /// The property.
        property: String,
        /// The value, as JSON.
        value: serde_json::Value,
        /// The error of deserializing it.
        r#source: Arc<serde_json::Error>,
    },
    /// The value cannot be serialized as JSON.
    #[error("the value for {path}.{property} cannot be written as JSON: {source}")]
    Encode {
        /// The object.
        path: String,
        /// The property.
        property: String,
        /// The error of serializing the value.
        r#source: Arc<serde_json::Error>,
    },
    /// The command failed.
    #[error("{path}.{property}: {source}")]
    Monitor {
        /// The object.
        path: String,
        /// The property.
        property: String,
        /// The cause.
        r#source: Error,
    },
}

impl QomError {
    /// Names the property of a command that failed.
    fn of(path: &str, property: &str) -> impl FnOnce(Error) -> Self {
        move |source| {
            let (path, property) = (path.to_owned(), property.to_owned());
            Self::Monitor { path, property, source }
        }
    }
}

/// # Properties of objects (QOM)
impl Monitor {
    /// Returns the value of a property (`qom-get`), deserialized as `T`.
    ///
    /// `path` is absolute (`/machine/peripheral/disk0`) or an unambiguous end of an absolute path.
    /// Numbers keep their full range: a size is a `u64`. Cancel safe.
    ///
    /// # Errors
    ///
    /// [`QomError::Type`] with the value if it is of another type. QEMU's own, with the class
    /// `DeviceNotFound` if the object does not exist, and `GenericError` if the property does not.
    pub async fn qom_get<T: DeserializeOwned>(
        &self,
        path: &str,
        property: &str,
    ) -> Result<T, QomError> {
        let value = self.execute(commands::QomGet::new(path, property)).await;
        let value = value.map_err(QomError::of(path, property))?;
        T::deserialize(&value).map_err(|source| QomError::Type {
            path: path.to_owned(),
            property: property.to_owned(),
            value,
            source: Arc::new(source),
        })
    }

    /// Sets a property (`qom-set`).
    ///
    /// If the future is dropped, the property may still be set. A second call is harmless.
    ///
    /// # Errors
    ///
    /// QEMU's own, for example if the value is of another type or the property is read-only.
    pub async fn qom_set(
        &self,
        path: &str,
        property: &str,
        value: impl Serialize,
    ) -> Result<(), QomError> {
        let value = serde_json::to_value(value).map_err(|source| QomError::Encode {
            path: path.to_owned(),
            property: property.to_owned(),
            source: Arc::new(source),
        })?;
        let set = self.execute(commands::QomSet::new(path, property, value)).await;
        set.map_err(QomError::of(path, property))
    }

    /// Returns the properties of an object (`qom-list`). Those whose type is `child<…>` are the
    /// objects below it.
    ///
    /// # Errors
    ///
    /// QEMU's own, with the class `DeviceNotFound` if the object does not exist.
    pub async fn qom_list(&self, path: &str) -> Result<Vec<types::ObjectPropertyInfo>, Error> {
        self.execute(commands::QomList::new(path)).await
    }
}
