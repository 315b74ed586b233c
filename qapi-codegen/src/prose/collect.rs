//! Assigning texts to definitions and their parts.

use qapi_schema::Schema;
use qapi_schema::doc::{Doc, Section, SectionKind};
use qapi_schema::model::{Definition, TypeId};

use super::Described;
use super::blocks::{Block, blocks, fence, labelled, lines, render};

/// Collects the documentation of a definition. Inherited members, and arguments that a struct
/// lists, are documented in the struct that defines them.
pub(super) fn described(schema: &Schema, definition: Definition<'_>) -> Described {
    let own = definition.info().and_then(|info| info.doc.as_deref());
    let text = own.map(|doc| whole(schema, doc)).unwrap_or_default();
    let mut described = Described { text, ..Described::default() };
    for doc in own.into_iter().chain(inherited(schema, definition)) {
        add_parts(&mut described, schema, doc);
    }
    described
}

/// Iterates over the documentation of the structs whose members a definition has, the nearest
/// first.
fn inherited<'s>(
    schema: &'s Schema,
    definition: Definition<'_>,
) -> impl Iterator<Item = &'s Doc> + use<'s> {
    let base = |id: TypeId| schema.type_(id).as_object()?.base;
    let first = match definition {
        Definition::Type(id, _) => base(id),
        Definition::Command(command) => command.argument.map(|argument| argument.type_id),
        Definition::Event(event) => event.argument.map(|argument| argument.type_id),
    };
    let structs = std::iter::successors(first, move |&id| base(id));
    structs.filter_map(|id| schema.type_(id).info.as_ref()?.doc.as_deref())
}

fn add_parts(described: &mut Described, schema: &Schema, doc: &Doc) {
    for section in &doc.sections {
        let SectionKind::Member(name) = &section.kind else { continue };
        let text = render(&converted(schema, section));
        // The release of introduction is among the facts.
        let only_since = section.since.is_some() && text.split(' ').count() <= 2;
        if !text.is_empty() && !only_since {
            described.parts.entry(name.to_string()).or_insert(text);
        }
    }
}

/// Converts the documentation of a definition as a whole. To-do sections are omitted, because they
/// address QEMU's developers.
fn whole(schema: &Schema, doc: &Doc) -> String {
    let mut text = Vec::new();
    for section in &doc.sections {
        let converted = || converted(schema, section);
        text.extend(match &section.kind {
            SectionKind::Plain => converted(),
            SectionKind::Feature(name) => labelled(&format!("Feature `{name}`:"), converted()),
            SectionKind::Returns => labelled("Returns:", converted()),
            SectionKind::Errors => labelled("Errors:", converted()),
            SectionKind::Note => labelled("Note:", converted()),
            SectionKind::Example => labelled("Example:", verbatim(schema, section)),
            SectionKind::Member(_) | SectionKind::Since | SectionKind::Todo => Vec::new(),
        });
    }
    render(&text)
}

fn converted(schema: &Schema, section: &Section) -> Vec<Block> {
    blocks(&lines(&schema.prose_lines(section), is_headed(section)))
}

/// Converts an example of an older release. Its text is wire text throughout.
fn verbatim(schema: &Schema, section: &Section) -> Vec<Block> {
    let text = schema.prose_lines(section);
    fence(&lines(&text, is_headed(section))).into_iter().collect()
}

fn is_headed(section: &Section) -> bool {
    section.heading.start != section.heading.end
}
