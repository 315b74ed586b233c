//! Objects: backends, secrets, I/O threads.

use std::collections::BTreeMap;

use crate::commands::{ObjectAdd, QomList};
use crate::types::{ObjectOptions, SecretProperties};
use crate::{Error, Monitor};

/// The reason why an object was not added.
#[derive(Clone, Debug, thiserror::Error)]
#[non_exhaustive]
pub enum ObjectError {
    /// An object with this id exists already.
    #[error("there is an object {id} already, of type {type_}: {source}")]
    Exists {
        /// The id.
        id: String,
        /// The type of the existing object, for example `secret`.
        type_: String,
        /// QEMU's refusal.
        r#source: Error,
    },
    /// A command failed.
    #[error("adding object {id}: {source}")]
    Monitor {
        /// The id.
        id: String,
        /// The cause.
        r#source: Error,
    },
}

/// # Objects and secrets
impl Monitor {
    /// Adds an object (`object-add`).
    ///
    /// If the future is dropped, the object may still be added. A second call shows whether it was.
    ///
    /// # Errors
    ///
    /// [`ObjectError::Exists`] if the id is taken. QEMU has no error class for this, so the objects
    /// are listed to find out (`qom-list` of `/objects`). Otherwise those of [`Monitor::execute`].
    #[doc(alias = "AddObject")]
    pub async fn add_object(&self, object: impl Into<ObjectOptions>) -> Result<(), ObjectError> {
        let object = object.into();
        let id = object.id.clone();
        match self.execute(ObjectAdd::new(object)).await {
            Err(error @ Error::Server(_)) => Err(self.explain_object(id, error).await),
            outcome => outcome.map_err(|source| ObjectError::Monitor { id, source }),
        }
    }

    /// Adds a secret, or does nothing if there is a secret with this id.
    ///
    /// The content of an existing secret is not compared, because it would be sent over the
    /// connection for that.
    ///
    /// If the future is dropped, the secret may still be added. A second call is harmless.
    ///
    /// # Errors
    ///
    /// [`ObjectError::Exists`] if another kind of object has the id. Otherwise those of
    /// [`Monitor::execute`].
    #[doc(alias = "AddSecret")]
    pub async fn add_secret(
        &self,
        id: impl Into<String>,
        secret: impl Into<SecretProperties>,
    ) -> Result<(), ObjectError> {
        match self.add_object(ObjectOptions::secret(id, secret)).await {
            Err(ObjectError::Exists { type_, .. }) if type_ == "secret" => Ok(()),
            outcome => outcome,
        }
    }

    async fn explain_object(&self, id: String, refusal: Error) -> ObjectError {
        match self.child_type("/objects", &id).await {
            Ok(Some(type_)) => ObjectError::Exists { id, type_, source: refusal },
            Ok(None) => ObjectError::Monitor { id, source: refusal },
            Err(source) => ObjectError::Monitor { id, source },
        }
    }

    /// Returns the names of all children of a QOM object, with their types.
    pub(crate) async fn child_types(&self, path: &str) -> Result<BTreeMap<String, String>, Error> {
        let properties = self.ask(QomList::new(path)).await?;
        let children = properties.into_iter().filter_map(|property| {
            let type_ = child(&property.type_)?.to_owned();
            Some((property.name, type_))
        });
        Ok(children.collect())
    }

    /// Returns the type of the named child of a QOM object, if the child exists.
    pub(crate) async fn child_type(&self, path: &str, id: &str) -> Result<Option<String>, Error> {
        let properties = self.execute(QomList::new(path)).await?;
        let found = properties.into_iter().find(|property| property.name == id);
        Ok(found.and_then(|property| child(&property.type_).map(str::to_owned)))
    }
}

/// Returns `TYPE` of `child<TYPE>`, the form in which QOM names the type of a child property.
fn child(type_: &str) -> Option<&str> {
    type_.strip_prefix("child<")?.strip_suffix('>')
}

#[cfg(test)]
mod tests {
    use super::child;

    #[test]
    fn a_childs_type_is_in_brackets() {
        assert_eq!(child("child<secret>"), Some("secret"));
        assert_eq!(child("string"), None);
    }
}
