//! Checks that documentation describes things that exist, and that required documentation exists.

use std::collections::HashSet;

use super::order::Time;
use super::{Findings, Subject};
use crate::diagnostic::{Diagnostic, Rule};
use crate::doc::{Doc, Section, SectionKind};
use crate::model::{Argument, Definition, Feature, Info, Member, Schema, TypeKind};
use crate::source::Span;

pub(super) fn check(subject: &Subject<'_>, findings: &mut Findings) {
    for definition in subject.schema.definitions() {
        let Some(info) = definition.info() else { continue };
        let Some(doc) = &info.doc else { continue };
        let contents = Contents::of(subject.schema, &definition);
        let mut style = |span: Span, message: String| {
            let warning = Diagnostic::warning(Rule::Documentation, span, message);
            findings.push(Time::MAX, warning.in_definition(&info.describe()));
        };
        contents.check_documented(doc, &mut style);
        contents.check_features(doc, &mut style);
        if wants_members(subject.schema, info) {
            contents.check_members(doc, &mut style);
        }
    }
}

/// Whether members need documentation: they do in releases that have the pragma for exceptions.
fn wants_members(schema: &Schema, info: &Info) -> bool {
    let pragmas = &schema.pragmas;
    let exceptions = &pragmas.documentation_exceptions;
    pragmas.doc_required && !exceptions.is_empty() && !exceptions.contains(&info.name)
}

/// The parts of a definition that its documentation can describe.
#[derive(Debug, Default)]
struct Contents<'a> {
    /// Members, arguments, values or alternatives, which may need documentation.
    members: Vec<(&'a str, Span)>,
    /// Branches, which never need documentation.
    branches: Vec<&'a str>,
    features: Vec<&'a Feature>,
}

impl<'a> Contents<'a> {
    fn of(schema: &'a Schema, definition: &Definition<'a>) -> Self {
        let mut contents = Contents::default();
        contents.features.extend(definition.info().iter().flat_map(|info| &info.features));
        match definition {
            Definition::Type(_, type_) => contents.type_(schema, &type_.kind),
            Definition::Command(command) => contents.argument(schema, command.argument.as_ref()),
            Definition::Event(event) => contents.argument(schema, event.argument.as_ref()),
        }
        contents
    }

    fn type_(&mut self, schema: &'a Schema, kind: &'a TypeKind) {
        match kind {
            TypeKind::Object(object) => {
                let base = object.base.and_then(|base| schema.known(base));
                let base = base.filter(|base| base.implicit).and_then(|base| base.as_object());
                base.into_iter().for_each(|base| self.members(&base.members));
                self.members(&object.members);
                let branches = object.variants.iter().flat_map(|variants| &variants.branches);
                self.branches.extend(branches.map(|branch| &*branch.tag));
            }
            TypeKind::Enum(inner) => {
                self.members.extend(inner.values.iter().map(|value| (&*value.name, value.span)));
                self.features.extend(inner.values.iter().flat_map(|value| &value.features));
            }
            TypeKind::Alternate(alternate) => {
                let alternatives = alternate.alternatives.iter();
                self.members.extend(alternatives.map(|inner| (&*inner.name, inner.span)));
            }
            TypeKind::Builtin(_) | TypeKind::Array(_) => {}
        }
    }

    fn argument(&mut self, schema: &'a Schema, argument: Option<&Argument>) {
        let in_place = argument.filter(|argument| argument.in_place);
        let type_ = in_place.and_then(|argument| schema.known(argument.type_id));
        let object = type_.and_then(|type_| type_.as_object());
        object.into_iter().for_each(|object| self.members(&object.members));
    }

    fn members(&mut self, members: &'a [Member]) {
        self.members.extend(members.iter().map(|member| (&*member.name, member.span)));
        self.features.extend(members.iter().flat_map(|member| &member.features));
    }

    /// Reports documentation of things that do not exist.
    fn check_documented(&self, doc: &Doc, style: &mut impl FnMut(Span, String)) {
        let members = self.members.iter().map(|(name, _)| *name);
        let members: HashSet<&str> = members.chain(self.branches.iter().copied()).collect();
        let features = self.features.iter().map(|feature| &*feature.name);
        let features: HashSet<&str> = features.collect();
        for Section { kind, heading, .. } in &doc.sections {
            let (what, name, known) = match kind {
                SectionKind::Member(name) => ("member", name, &members),
                SectionKind::Feature(name) => ("feature", name, &features),
                _ => continue,
            };
            if !known.contains(&**name) {
                style(*heading, format!("there is no {what} '{name}' to describe"));
            }
        }
    }

    /// Reports features without documentation.
    fn check_features(&self, doc: &Doc, style: &mut impl FnMut(Span, String)) {
        let documented = doc.sections.iter().filter_map(|section| match &section.kind {
            SectionKind::Feature(name) => Some(&**name),
            _ => None,
        });
        let documented: HashSet<&str> = documented.collect();
        for feature in &self.features {
            if !documented.contains(&*feature.name) {
                style(feature.span, format!("feature '{}' is not described", feature.name));
            }
        }
    }

    /// Reports members without documentation.
    fn check_members(&self, doc: &Doc, style: &mut impl FnMut(Span, String)) {
        let documented = doc.sections.iter().filter_map(|section| match &section.kind {
            SectionKind::Member(name) => Some(&**name),
            _ => None,
        });
        let documented: HashSet<&str> = documented.collect();
        for (name, span) in &self.members {
            if !documented.contains(name) {
                style(*span, format!("'{name}' is not described"));
            }
        }
    }
}
