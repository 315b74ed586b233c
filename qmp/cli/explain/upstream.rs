//! The types of members, by the schema of the newest release that has them.

use qmp::Capabilities;
use qmp::capabilities::ValueType;
use qmp::testing::releases;
use serde_json::json;

/// What a schema says of the members at a place.
#[derive(Debug, Default)]
pub(super) struct OnTheWire(Vec<Member>);

#[derive(Debug)]
pub(super) struct Member {
    name: String,
    /// The type, if it has no name of its own.
    pub(super) ty: Option<String>,
    pub(super) is_list: bool,
    pub(super) required: bool,
}

impl OnTheWire {
    /// Looks a command up, or a member after its name. Members of branches are not known.
    pub(super) fn at(path: &str) -> Self {
        let (command, place) = path.split_once('.').unwrap_or((path, ""));
        let servers = releases().into_iter().rev().filter_map(Capabilities::upstream);
        for server in servers {
            let Some(members) = server.members(command, place, &json!({})) else { continue };
            let member = |it: &qmp::capabilities::ObjectMember<'_>| Member {
                name: it.name.to_owned(),
                ty: text(&it.ty),
                is_list: matches!(it.ty, ValueType::List(_)),
                required: it.required,
            };
            return Self(members.iter().map(member).collect());
        }
        Self::default()
    }

    pub(super) fn member(&self, name: &str) -> Option<&Member> {
        self.0.iter().find(|it| it.name == name)
    }
}

/// The text of a type that has no name of its own.
fn text(ty: &ValueType<'_>) -> Option<String> {
    match ty {
        ValueType::Object | ValueType::Enum(_) | ValueType::Alternate(_) => None,
        ValueType::List(element) => text(element),
        ty => Some(ty.to_string()),
    }
}
