//! Deserializing what people write: unknown members are errors.
//!
//! A type that a server sends ignores members that it does not know, so that a newer server costs
//! nothing. In a configuration such a member is a typing mistake, and ignoring it loses what the
//! author meant. Commands and types that are only sent therefore reject unknown members whenever a
//! program deserializes them. For types that are sent and received, use [`from_str`].

use super::decode::{Decode, whole_strict};

/// Deserializes a generated type from JSON, and rejects members that the type does not know.
///
/// Unknown values of an enum that servers send, and unknown branches of a union that servers send,
/// are accepted as `Unknown`.
///
/// ```
/// use qmp::{strict, types::MigrationParameters};
///
/// let error = strict::from_str::<MigrationParameters>(r#"{"max-bandwith": 3}"#).unwrap_err();
/// assert_eq!(error.to_string(), "$.max-bandwith: unknown member `max-bandwith` at line 1 column 17");
/// ```
///
/// # Errors
///
/// Returns an error with the path to the mismatch if the text does not fit the type.
pub fn from_str<T: Decode>(text: &str) -> Result<T, serde_json::Error> {
    match whole_strict(text) {
        Ok(value) => Ok(value),
        Err(fault) => Err(fault.at_path_in_text(text)),
    }
}

#[cfg(test)]
mod tests {
    use super::from_str;
    use crate::{commands, types};

    #[test]
    fn what_is_only_sent_rejects_unknown_members() {
        let error = |text| serde_json::from_str::<commands::BlockdevAdd>(text).unwrap_err();
        let typo = error(r#"{"driver": "file", "filename": "/x", "read_only": true}"#);
        assert!(typo.to_string().starts_with("$.read_only: unknown member `read_only`"), "{typo}");
        let deep = error(r#"{"driver": "qcow2", "file": {"driver": "file", "filname": "/x"}}"#);
        assert!(deep.to_string().starts_with("$.file.filname: unknown member"), "{deep}");
        let parameters = r#"{"max-bandwith": 3}"#;
        assert!(serde_json::from_str::<commands::MigrateSetParameters>(parameters).is_err());
    }

    #[test]
    fn what_servers_send_ignores_them_unless_asked() {
        let text = r#"{"running": true, "status": "running", "from-the-future": 1}"#;
        assert!(serde_json::from_str::<types::StatusInfo>(text).is_ok());
        let error = from_str::<types::StatusInfo>(text).unwrap_err().to_string();
        assert!(error.starts_with("$.from-the-future: unknown member"), "{error}");
        assert!(from_str::<types::StatusInfo>(r#"{"running": true, "status": "running"}"#).is_ok());
    }

    #[test]
    fn members_of_a_union_are_known_to_its_branches() {
        let text = r#"{"filename": "/x", "node-name": "a", "read-only": true, "driver": "file"}"#;
        assert!(serde_json::from_str::<types::BlockdevOptions>(text).is_ok());
        assert!(from_str::<types::BlockdevOptions>(text).is_ok());
    }
}
