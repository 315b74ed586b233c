//! What to write instead of a value that `device_add` refuses for its JSON type.

use crate::error::ServerError;
use crate::release::Release;

/// The first release whose `device_add` takes each property in its own JSON type alone, and takes
/// lists and objects. Releases before it convert texts to numbers and booleans, and booleans and
/// numbers to texts, and ignore lists and objects. (QEMU's list of removed features: "Incorrectly
/// typed `device_add` arguments", removed in 9.2. Seen: 7.2 converts, 10.0 and 11.1 do not.)
pub(crate) const IS_STRICT: Release = Release::new(9, 2);

/// Returns what to write instead, if a server refused a property of a device for its JSON type.
///
/// A program that was written for an older QEMU meets this refusal, because that QEMU converted the
/// value.
pub(crate) fn instead(error: &ServerError) -> Option<&'static str> {
    let is_strict = error.server.is_some_and(|it| it >= IS_STRICT);
    if error.command != "device_add" || !is_strict {
        return None;
    }
    match expected(&error.description)? {
        "boolean" => Some("write true or false without quotes"),
        "integer" | "uint64" | "number" => Some("write a number without quotes or unit"),
        "string" => Some("write a text in quotes"),
        "array" => Some("write a list in brackets"),
        "object" => Some("write an object in braces"),
        _ => None,
    }
}

/// Extracts the JSON type that the server expects. The wording is not specified. It is the same in
/// 10.0 and 11.1.
fn expected(text: &str) -> Option<&str> {
    let of_unsigned = || text.strip_prefix("Parameter '")?.split_once("' expects ");
    let of_others =
        || text.strip_prefix("Invalid parameter type for '")?.split_once("', expected: ");
    of_others().or_else(of_unsigned).map(|(_, expected)| expected)
}

#[cfg(test)]
mod tests {
    use crate::error::{ErrorClass, ServerError};
    use crate::release::Release;

    fn line(server: Release, command: &'static str, text: &str) -> String {
        let mut error = ServerError::new(command, ErrorClass::GenericError, text);
        error.server = Some(server);
        error.to_string()
    }

    const NEW: Release = Release::new(10, 0);

    #[test]
    fn a_refusal_of_a_type_says_what_to_write() {
        let note = "; QEMU 9.2 and later convert no value of device_add)";
        for (text, instead) in [
            (
                "Invalid parameter type for 'mq', expected: boolean",
                "write true or false without quotes",
            ),
            (
                "Invalid parameter type for 'bootindex', expected: integer",
                "write a number without quotes or unit",
            ),
            ("Parameter 'vectors' expects uint64", "write a number without quotes or unit"),
            ("Invalid parameter type for 'serial', expected: string", "write a text in quotes"),
            (
                "Invalid parameter type for 'iothread-vq-mapping', expected: array",
                "write a list in brackets",
            ),
        ] {
            let expected = format!("device_add: {text} ({instead}{note}");
            assert_eq!(line(NEW, "device_add", text), expected);
        }
    }

    #[test]
    fn other_refusals_are_left_alone() {
        for (server, command, text) in [
            (Release::new(7, 2), "device_add", "Parameter 'vectors' expects uint64"),
            (NEW, "device_add", "Invalid parameter type for 'iothread', expected: iothread"),
            (NEW, "device_add", "Parameter 'vectors' expects uint32_t"),
            (NEW, "device_add", "Property 'a.b' not found"),
            (NEW, "device_add", "Invalid parameter type for 'mq"),
            (NEW, "set_link", "Invalid parameter type for 'up', expected: boolean"),
        ] {
            assert_eq!(line(server, command, text), format!("{command}: {text}"));
        }
        let unknown = "Invalid parameter type for 'mq', expected: boolean";
        let error = ServerError::new("device_add", ErrorClass::GenericError, unknown);
        assert_eq!(error.to_string(), format!("device_add: {unknown}"));
    }
}
