//! QEMU's tree of objects and their properties.

use std::sync::Arc;

use serde::Serialize;
use serde::de::DeserializeOwned;

use crate::monitor::Monitor;
use crate::{Error, commands, types};

/// Why a property cannot be read or set.
#[derive(Clone, Debug, thiserror::Error)]
#[non_exhaustive]
pub enum QomError {
    /// The property's value is not of the type that was asked for.
    #[error("{path}.{property} is {value}: {source}")]
    Type {
        /// The object.
        path: String,
        /// The property.
        property: String,
        /// What it is, as JSON.
        value: serde_json::Value,
        /// What is wrong with that.
        r#source: Arc<serde_json::Error>,
    },
    /// The value cannot be written as JSON.
    #[error("the value for {path}.{property} cannot be written as JSON: {source}")]
    Encode {
        /// The object.
        path: String,
        /// The property.
        property: String,
        /// What is wrong with the value.
        r#source: Arc<serde_json::Error>,
    },
    /// The command failed.
    #[error("{path}.{property}: {source}")]
    Monitor {
        /// The object.
        path: String,
        /// The property.
        property: String,
        /// Why.
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

impl Monitor {
    /// The value of a property (`qom-get`), as whatever type decodes it.
    ///
    /// `path` is absolute (`/machine/peripheral/disk0`) or the end of one that is not ambiguous.
    /// Numbers keep their full range: a size is a `u64`. Cancel safe.
    ///
    /// # Errors
    ///
    /// [`QomError::Type`] with the value if it is of another type. QEMU's own: of the class
    /// `DeviceNotFound` without such an object, `GenericError` without such a property.
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

    /// Sets a property (`qom-set`). Cancel safe; it may be set if the future is dropped.
    ///
    /// # Errors
    ///
    /// QEMU's own, also for a value of another type and for a property that cannot be set.
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

    /// The properties of an object and the objects beneath it (`qom-list`), which are the
    /// properties whose type is `child<…>`.
    ///
    /// # Errors
    ///
    /// QEMU's own, of the class `DeviceNotFound` without such an object.
    pub async fn qom_list(&self, path: &str) -> Result<Vec<types::ObjectPropertyInfo>, Error> {
        self.execute(commands::QomList::new(path)).await
    }
}
