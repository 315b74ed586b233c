//! The schemas of real releases, where they are at hand: all of them load, with the right counts.

#[path = "support/releases.rs"]
mod counted;
mod support;

use std::path::Path;

use counted::{Counts, releases};
use qapi_schema::model::{Definition, TypeKind};
use qapi_schema::{Loaded, Options, Schema};
use support::shared;

/// Commands, events, structs, unions, alternates and enums that are written in files.
fn counts(schema: &Schema) -> [usize; 6] {
    let mut counts = [0; 6];
    for definition in schema.definitions() {
        let index = match definition {
            Definition::Command(_) => 0,
            Definition::Event(_) => 1,
            Definition::Type(_, type_) => match &type_.kind {
                TypeKind::Object(object) if object.variants.is_none() => 2,
                TypeKind::Object(_) => 3,
                TypeKind::Alternate(_) => 4,
                TypeKind::Enum(_) => 5,
                TypeKind::Builtin(_) | TypeKind::Array(_) => panic!("{} is written", type_.name),
            },
        };
        counts[index] += 1;
    }
    counts
}

fn load(path: &Path) -> Loaded {
    Options::default().load(path).unwrap_or_else(|error| panic!("{}:\n{error}", path.display()))
}

#[test]
fn all_releases_load_with_the_right_counts() {
    let Some(schemas) = shared("qemu-schemas") else { return };
    for Counts { release, qemu: expected, agent: expected_agent, .. } in releases() {
        let tree = schemas.join(&release);
        let qemu = load(&tree.join("qapi/qapi-schema.json")).schema;
        assert_eq!(counts(&qemu), expected, "{release}");
        let agent = counts(&load(&tree.join("qga/qapi-schema.json")).schema);
        assert_eq!(agent, expected_agent, "{release}, guest agent");
        assert_eq!(agent[1], 0, "{release}, guest agent's events");
    }
}

#[test]
fn all_storage_daemons_load() {
    let Some(schemas) = shared("qemu-schemas") else { return };
    for Counts { release, .. } in releases().into_iter().filter(|it| it.storage_daemon) {
        let path = schemas.join(&release).join("storage-daemon/qapi/qapi-schema.json");
        let schema = load(&path).schema;
        assert!(schema.command_named("blockdev-add").is_some(), "{release}");
        assert!(schema.modules().iter().any(|module| &*module.name == "block-core"), "{release}");
    }
}

#[test]
fn derived_types_are_counted_as_qemu_counts_them() {
    let Some(schemas) = shared("qemu-schemas") else { return };
    let schema = load(&schemas.join("10.2.2/qapi/qapi-schema.json")).schema;
    let count = |wanted: fn(&TypeKind) -> bool| {
        schema.types().filter(|(_, type_)| wanted(&type_.kind)).count()
    };
    assert_eq!(count(|kind| matches!(kind, TypeKind::Object(_))), 738);
    assert_eq!(count(|kind| matches!(kind, TypeKind::Enum(_))), 183);
    assert_eq!(count(|kind| matches!(kind, TypeKind::Array(_))), 123);
    assert_eq!(count(|kind| matches!(kind, TypeKind::Alternate(_))), 6);
}

/// Slips in releases that are worth their warnings: release, module, line.
const SLIPS: [(&str, &str, usize); 2] = [("10.0.13", "audio", 78), ("10.1.0", "audio", 80)];

#[test]
fn releases_have_no_warnings_but_for_known_slips() {
    let Some(schemas) = shared("qemu-schemas") else { return };
    let mut slips = Vec::new();
    for Counts { release, .. } in releases() {
        for main in ["qapi/qapi-schema.json", "qga/qapi-schema.json"] {
            let warnings = load(&schemas.join(&release).join(main)).warnings;
            for warning in warnings.iter() {
                let module = warnings.sources().file(warning.span.file).stem().to_owned();
                slips.push((release.clone(), module, warnings.position(warning).line));
            }
        }
    }
    let slips: Vec<_> = slips.iter().map(|(a, b, c)| (a.as_str(), b.as_str(), *c)).collect();
    assert_eq!(slips, SLIPS);
}

#[test]
fn releases_are_read_from_documentation() {
    let Some(schemas) = shared("qemu-schemas") else { return };
    let schema = load(&schemas.join("10.2.2/qapi/qapi-schema.json")).schema;
    let since = |name: &str, member: &str| {
        let id = schema.type_named(name).expect("a type");
        let members = schema.members(id);
        let member = members.iter().find(|known| &*known.name == member).expect("a member");
        member.since.as_ref().map(ToString::to_string)
    };
    let command = schema.command_named("blockdev-add").expect("a command");
    assert_eq!(command.info.since.as_ref().map(ToString::to_string).as_deref(), Some("2.9"));
    let command = schema.command_named("qom-list-get").expect("a command");
    assert_eq!(command.info.since.as_ref().map(ToString::to_string).as_deref(), Some("10.1"));
    assert_eq!(since("BlockDeviceInfo", "backing_file_depth").as_deref(), Some("1.2"));
    assert_eq!(since("BlockDeviceInfo", "file"), None);
    assert_eq!(since("q_obj_screendump-arg", "head").as_deref(), Some("2.12"));
}
