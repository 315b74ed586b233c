//! Objects that are to be there, and the properties of objects and devices.

use serde_json::Value;

use crate::commands::{ObjectAdd, QomGet};
use crate::monitor::devices::device::is_not_found;
use crate::monitor::ensure::compare::{Existing, shown};
use crate::monitor::ensure::parts::Parts;
use crate::monitor::ensure::{EnsureError, Ensured};
use crate::monitor::{Monitor, Step};
use crate::types::ObjectOptions;
use crate::{Error, ErrorClass};

/// # Retry: objects
impl Monitor {
    /// Adds an object (`object-add`) unless this very object is there already.
    ///
    /// QEMU refuses a second object of the same id. Then the type of the existing one and each given
    /// property are compared (`qom-list`, `qom-get`; two commands, and one for each property).
    ///
    /// Not compared are properties that QEMU does not reveal, and the content of a secret (`data`),
    /// which would be sent over the connection for it.
    ///
    /// If the future is dropped, the object may still be added. A second call tells.
    ///
    /// # Errors
    ///
    /// [`EnsureError::Different`] with the first difference. [`EnsureError::Monitor`] if a command
    /// fails; after [`Error::TimedOut`], call it again.
    #[doc(alias = "retry")]
    #[doc(alias = "idempotent")]
    pub async fn ensure_object(
        &self,
        object: impl Into<ObjectOptions>,
    ) -> Result<Ensured, EnsureError> {
        let object = object.into();
        let (id, add) = (object.id.clone(), ObjectAdd::new(object.clone()));
        let mut parts = Parts::new(self);
        parts.run(Step::Object, &id, add, self.existing_object(&object)).await?;
        Ok(parts.outcome())
    }

    async fn existing_object(&self, object: &ObjectOptions) -> Result<Existing, Error> {
        let Some(type_) = self.child_type("/objects", &object.id).await? else {
            return Ok(Existing::Missing);
        };
        let mut wanted = members(serde_json::to_value(object));
        wanted.retain(|(name, _)| name != "id");
        let at = wanted.iter().position(|(name, _)| name == "qom-type");
        let wanted_type = at.map(|at| wanted.swap_remove(at).1).unwrap_or_default();
        if wanted_type.as_str() == Some("secret") {
            wanted.retain(|(name, _)| name != "data");
        }
        match Existing::of_values("type", &Value::String(type_), &wanted_type) {
            Existing::Same => {
                self.existing_properties(&format!("/objects/{}", object.id), wanted).await
            }
            other => Ok(other),
        }
    }

    /// Compares properties of an object with those that were given when it was added.
    pub(super) async fn existing_properties(
        &self,
        path: &str,
        wanted: Vec<(String, Value)>,
    ) -> Result<Existing, Error> {
        let names = match self.qom_list(path).await {
            Ok(names) => names,
            Err(error) if is_not_found(&error) => return Ok(Existing::Missing),
            Err(error) => return Err(error),
        };
        for (name, wanted) in wanted {
            if !names.iter().any(|property| property.name == name) {
                let wanted = shown(&wanted);
                return Ok(Existing::differs(name, "not one of its properties", wanted));
            }
            let compared = match self.execute(QomGet::new(path, &*name)).await {
                Ok(found) => Existing::of_values(&name, &found, &wanted),
                Err(error) if is_not_found(&error) => Existing::Missing,
                // There is no way to read it.
                Err(Error::Server(error)) if error.class == ErrorClass::GenericError => continue,
                Err(error) => return Err(error),
            };
            if compared != Existing::Same {
                return Ok(compared);
            }
        }
        Ok(Existing::Same)
    }
}

/// The members of an object. What was sent as a command can be written, so that there is no error.
pub(super) fn members(value: serde_json::Result<Value>) -> Vec<(String, Value)> {
    match value {
        Ok(Value::Object(members)) => members.into_iter().collect(),
        _ => Vec::new(),
    }
}
