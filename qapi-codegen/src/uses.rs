//! The uses of each type, for its documentation.

use std::collections::BTreeMap;

use qapi_schema::merge::{Arguments, Element, Kind, TypeId, TypeRef};

use crate::plan::Plan;

/// The number of uses that are named for each kind.
const MOST: usize = 4;

/// Links to the uses of a type, relative to the files of the types.
#[derive(Clone, Debug, Default)]
pub(crate) struct Uses {
    arguments: Vec<String>,
    returned: Vec<String>,
    events: Vec<String>,
    types: Vec<String>,
}

impl Uses {
    /// Describes the uses in a paragraph. Empty if there are none.
    pub(crate) fn text(&self) -> String {
        let Self { arguments, returned, events, types } = self;
        let kinds = [
            ("Argument of", arguments),
            ("Returned by", returned),
            ("In the event", events),
            ("Part of", types),
        ];
        let used = kinds.into_iter().filter(|(_, links)| !links.is_empty());
        let sentences: Vec<_> = used.map(|(what, links)| sentence(what, links)).collect();
        sentences.join(" ")
    }
}

fn sentence(what: &str, links: &[String]) -> String {
    let named = links.iter().take(MOST).map(String::as_str).collect::<Vec<_>>().join(", ");
    match links.len().checked_sub(MOST) {
        None | Some(0) => format!("{what} {named}."),
        Some(more) => format!("{what} {named} and {more} more."),
    }
}

/// Finds the uses of all types.
pub(crate) fn uses(plan: &Plan<'_>) -> BTreeMap<TypeId, Uses> {
    let mut uses = BTreeMap::<TypeId, Uses>::new();
    for (name, command) in plan.commands() {
        let link = format!("[`{}`](super::super::commands::{name})", command.name);
        let users = argument_types(&command.arguments);
        users.into_iter().for_each(|id| add(&mut uses.entry(id).or_default().arguments, &link));
        if let Some(id) = command.returns.and_then(defined) {
            add(&mut uses.entry(id).or_default().returned, &link);
        }
    }
    for (name, event) in plan.events() {
        let link = format!("[`{}`](super::super::events::{name})", event.name);
        let users = argument_types(&event.data);
        users.into_iter().for_each(|id| add(&mut uses.entry(id).or_default().events, &link));
    }
    for (id, ty) in plan.types() {
        let link = format!("[`{0}`](super::{0})", plan.name(id));
        let users = parts(&ty.kind).into_iter().filter(|part| *part != id);
        users.for_each(|part| add(&mut uses.entry(part).or_default().types, &link));
    }
    uses
}

/// Adds a link, once for each user even if it uses the type several times.
fn add(links: &mut Vec<String>, link: &str) {
    if links.last().is_none_or(|last| last != link) {
        links.push(link.to_owned());
    }
}

fn defined(reference: TypeRef) -> Option<TypeId> {
    match reference.element() {
        Element::Type(id) => Some(id),
        Element::Builtin(_) => None,
    }
}

fn argument_types(arguments: &Arguments) -> Vec<TypeId> {
    match arguments {
        Arguments::Members(members) => {
            members.members.iter().filter_map(|it| defined(it.ty)).collect()
        }
        Arguments::Union(id) => vec![*id],
    }
}

/// Returns the types that a type contains.
fn parts(kind: &Kind) -> Vec<TypeId> {
    match kind {
        Kind::Struct(members) => members.members.iter().filter_map(|it| defined(it.ty)).collect(),
        Kind::Union(union) => {
            let common = union.common.members.iter().filter_map(|it| defined(it.ty));
            common.chain(union.branches.iter().filter_map(|it| it.ty)).collect()
        }
        Kind::Alternate(alternatives) => {
            alternatives.iter().filter_map(|it| defined(it.ty)).collect()
        }
        Kind::Enum(_) => Vec::new(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn long_lists_end_with_a_number() {
        let links = |count| (0..count).map(|it| format!("[`{it}`]")).collect();
        let uses = Uses { arguments: links(4), types: links(6), ..Uses::default() };
        let text = "Argument of [`0`], [`1`], [`2`], [`3`]. Part of [`0`], [`1`], [`2`], [`3`] and 2 more.";
        assert_eq!(uses.text(), text);
        assert_eq!(Uses::default().text(), "");
    }
}
