//! Reading what a client sends.

use serde_json::value::RawValue;

use super::error::FakeError;
use crate::json::raw_object::RawObject;

/// A command as it came.
#[derive(Debug)]
pub(super) struct Request {
    pub(super) name: String,
    /// The text of the arguments, an object.
    pub(super) arguments: String,
    /// The text of the id.
    pub(super) id: Option<String>,
    pub(super) oob: bool,
}

/// A message that is not a command.
#[derive(Debug)]
pub(super) struct BadRequest {
    pub(super) id: Option<String>,
    pub(super) error: FakeError,
}

/// Reads a message as QEMU does. Its text is an object.
pub(super) fn read(text: &[u8]) -> Result<Request, BadRequest> {
    let bad = |id, text: String| BadRequest { id, error: FakeError::generic(text) };
    let Ok(object) = serde_json::from_slice::<RawObject<'_>>(text) else {
        return Err(bad(None, "JSON parse error, invalid syntax".to_owned()));
    };
    let id = object.get("id").map(str::to_owned);
    envelope(&object, id.clone()).map_err(|text| bad(id, text))
}

fn envelope(object: &RawObject<'_>, id: Option<String>) -> Result<Request, String> {
    let (mut name, mut oob, mut arguments) = (None, false, "{}".to_owned());
    for (key, value) in &object.0 {
        match key.as_str() {
            "execute" | "exec-oob" => {
                if name.is_some() {
                    return Err("QMP input member 'execute' clashes with 'exec-oob'".to_owned());
                }
                oob = key == "exec-oob";
                name = Some(text_of(key, value)?);
            }
            "arguments" if value.get().starts_with('{') => value.get().clone_into(&mut arguments),
            "arguments" => {
                return Err("QMP input member 'arguments' must be an object".to_owned());
            }
            "id" => {}
            _ => return Err(format!("QMP input member '{key}' is unexpected")),
        }
    }
    let name = name.ok_or("QMP input lacks member 'execute'")?;
    Ok(Request { name, arguments, id, oob })
}

fn text_of(key: &str, value: &RawValue) -> Result<String, String> {
    serde_json::from_str(value.get())
        .map_err(|_| format!("QMP input member '{key}' must be a string"))
}

#[cfg(test)]
mod tests {
    use super::read;

    fn fault(text: &str) -> String {
        read(text.as_bytes()).unwrap_err().error.to_string()
    }

    #[test]
    fn a_command_has_a_name_arguments_and_an_id() {
        let request =
            read(br#"{"execute": "a", "arguments": {"x": [1]}, "id": {"y": 1.0}}"#).unwrap();
        assert_eq!(
            (&*request.name, &*request.arguments, request.oob),
            ("a", r#"{"x": [1]}"#, false)
        );
        assert_eq!(request.id.as_deref(), Some(r#"{"y": 1.0}"#));
        let request = read(br#"{"exec-oob": "a"}"#).unwrap();
        assert_eq!((&*request.arguments, request.oob, request.id), ("{}", true, None));
    }

    #[test]
    fn what_is_no_command_is_told_as_qemu_tells_it() {
        assert_eq!(fault("{}"), "QMP input lacks member 'execute'");
        assert_eq!(fault(r#"{"execute": 1}"#), "QMP input member 'execute' must be a string");
        let arguments = r#"{"execute": "a", "arguments": []}"#;
        assert_eq!(fault(arguments), "QMP input member 'arguments' must be an object");
        assert_eq!(fault(r#"{"execute": "a", "b": 1}"#), "QMP input member 'b' is unexpected");
        assert_eq!(fault(r#"{"a": +}"#), "JSON parse error, invalid syntax");
        let both = r#"{"execute": "a", "exec-oob": "a"}"#;
        assert_eq!(fault(both), "QMP input member 'execute' clashes with 'exec-oob'");
    }
}
