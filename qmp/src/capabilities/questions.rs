//! Queries by Rust type, and by name for items without a Rust type.

use super::Capabilities;
use super::index::{self, Index, Kind, Member, Span, TypeId};
use super::walk::concrete;
use crate::command::Command;
use crate::event::EventData;

impl Capabilities {
    /// Returns whether the server has the command.
    #[must_use]
    pub fn supports<C: Command>(&self) -> bool {
        self.command(C::NAME).is_some()
    }

    /// Returns whether the server has the event.
    #[must_use]
    pub fn supports_event<E: EventData>(&self) -> bool {
        self.index.event(E::NAME).is_some()
    }

    /// Returns whether the command accepts the argument, in any branch if the arguments are a
    /// union.
    #[must_use]
    pub fn takes<C: Command>(&self, argument: &str) -> bool {
        self.command(C::NAME).is_some_and(|command| command.takes(argument))
    }

    /// Returns whether the argument accepts the value. The argument's type is an enum, or an
    /// alternate or list with an enum.
    #[must_use]
    pub fn accepts_value<C: Command>(&self, argument: &str, value: &str) -> bool {
        let index = &*self.index;
        let Some(command) = self.command(C::NAME) else { return false };
        let types: Vec<_> = command.members(argument).map(|member| member.ty).collect();
        concrete(index, &types).into_iter().any(|ty| match index.ty(ty).kind {
            Kind::Enum(values) => index.value(values, value).is_some(),
            _ => false,
        })
    }

    /// Returns whether the command has the feature.
    #[must_use]
    pub fn has_feature<C: Command>(&self, feature: &str) -> bool {
        self.command(C::NAME).is_some_and(|command| command.has_feature(feature))
    }

    /// Returns whether the command's argument has the feature.
    #[must_use]
    pub fn argument_has_feature<C: Command>(&self, argument: &str, feature: &str) -> bool {
        let has = |member: &Member| self.index.has_feature(member.features, feature);
        self.command(C::NAME).is_some_and(|command| command.members(argument).any(has))
    }

    /// Returns whether the event has the feature.
    #[must_use]
    pub fn event_has_feature<E: EventData>(&self, feature: &str) -> bool {
        let has = |row: &index::Event| self.index.has_feature(row.features, feature);
        self.index.event(E::NAME).is_some_and(has)
    }

    /// Returns the command of that name, if the server has it.
    #[must_use]
    pub fn command(&self, name: &str) -> Option<ServerCommand<'_>> {
        let row = self.index.command(name)?;
        Some(ServerCommand { index: &self.index, row })
    }

    /// Iterates over all commands that the server has, sorted by name.
    pub fn commands(&self) -> impl Iterator<Item = ServerCommand<'_>> {
        let index = &*self.index;
        index.commands.iter().map(move |row| ServerCommand { index, row })
    }

    /// Iterates over the names of all events that the server has, sorted.
    pub fn events(&self) -> impl Iterator<Item = &str> {
        self.index.events.iter().map(|event| self.index.names.get(event.name))
    }
}

/// A command as described by a server's schema.
#[derive(Clone, Copy, Debug)]
pub struct ServerCommand<'c> {
    index: &'c Index,
    row: &'c index::Command,
}

impl<'c> ServerCommand<'c> {
    /// Returns the name of the command.
    #[must_use]
    pub fn name(&self) -> &'c str {
        self.index.names.get(self.row.name)
    }

    /// Returns whether the command may be executed out of band.
    #[must_use]
    pub fn allows_oob(&self) -> bool {
        self.row.allow_oob
    }

    /// Returns whether the command has the feature, such as `deprecated` or `unstable`.
    #[must_use]
    pub fn has_feature(&self, feature: &str) -> bool {
        self.index.has_feature(self.row.features, feature)
    }

    /// Returns whether the command accepts the argument, in any branch if the arguments are a
    /// union.
    #[must_use]
    pub fn takes(&self, argument: &str) -> bool {
        self.members(argument).next().is_some()
    }

    /// Iterates over the names of the arguments that are always required, sorted.
    pub fn required(&self) -> impl Iterator<Item = &'c str> {
        let index = self.index;
        let rows = match index.ty(self.row.arguments).kind {
            Kind::Object { members, .. } => index.members(members),
            _ => &[],
        };
        rows.iter().filter(|it| !it.optional).map(move |it| index.names.get(it.name))
    }

    /// Iterates over the arguments of that name. Several branches may have one each.
    fn members(&self, argument: &str) -> impl Iterator<Item = &'c Member> {
        let index = self.index;
        let spans = spans(index, self.row.arguments).into_iter();
        spans.filter_map(move |span| index.member(span, argument))
    }
}

/// Returns the members of an object and of all its branches.
fn spans(index: &Index, ty: TypeId) -> Vec<Span> {
    let mut types = vec![ty];
    let mut spans = Vec::new();
    let mut at = 0;
    while let Some(&ty) = types.get(at) {
        at += 1;
        let Kind::Object { members, branches, .. } = index.ty(ty).kind else { continue };
        spans.push(members);
        for branch in index.branches(branches) {
            // Several branches can share a type.
            if !types.contains(&branch.ty) {
                types.push(branch.ty);
            }
        }
    }
    spans
}

#[cfg(test)]
mod tests {
    use super::super::fixture::capabilities;

    #[test]
    fn commands_and_events_are_listed() {
        let server = capabilities();
        let names: Vec<_> = server.commands().map(|command| command.name()).collect();
        assert_eq!(names, ["add", "device_add", "query", "stop"]);
        assert_eq!(server.events().collect::<Vec<_>>(), ["STOPPED"]);
    }

    #[test]
    fn less_memory_is_held_than_the_reply_is_long() {
        let reply = super::super::fixture::reply().to_string();
        assert!(capabilities().memory() < reply.len());
    }

    #[test]
    fn a_command_tells_what_it_takes() {
        let server = capabilities();
        let add = server.command("add").unwrap();
        assert!(add.takes("node") && add.takes("filename") && !add.takes("running"));
        assert_eq!(add.required().collect::<Vec<_>>(), ["driver"]);
        assert!(!add.allows_oob());
        let stop = server.command("stop").unwrap();
        assert_eq!(stop.required().count(), 0);
        assert!(stop.allows_oob() && stop.has_feature("fast") && !stop.has_feature("unstable"));
        assert!(server.command("STOPPED").is_none());
    }
}
