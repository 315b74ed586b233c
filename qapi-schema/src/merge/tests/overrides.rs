//! The tables for unions without a tag and for renamed types.

use expect_test::expect;

use super::super::overrides::{AbsentTag, Renamed};
use super::*;
use crate::release::Release;

const OLD: &str = "command q -> Info\nstruct Info (m: int)";
const NEW: &str = "command q -> Info\nenum Kind {x, y}\nstruct X (m: int)\nstruct Y (n: int)
    union Info (kind: Kind) on kind {x: X, y: Y}";
const ENTRY: AbsentTag = AbsentTag { union: "Info", branch: "x", until: Release::new(9, 0, 0) };

fn with(entry: AbsentTag, snapshots: &[(&str, &str)]) -> Result<Merged, MergeError> {
    let snapshots: Vec<_> =
        snapshots.iter().map(|(version, text)| release(version, text)).collect();
    merge_with(&snapshots, Overrides { absent_tags: &[entry], renamed: &[] })
}

fn info(merged: &Merged) -> &Union {
    let info = merged.types.iter().find(|ty| ty.name == "Info").unwrap();
    let Kind::Union(union) = &info.kind else { panic!("{info:?}") };
    union
}

#[test]
fn a_union_that_had_no_tag_needs_an_override() {
    expect![[r#"
        Info: 9.0.0 always has the tag kind and 8.0.0 has not, and no override says what that means
    "#]]
    .assert_eq(&conflicts(&[("8.0", OLD), ("9.0", NEW)]));
}

#[test]
fn the_override_names_the_branch_that_absence_means() {
    let merged = with(ENTRY, &[("8.0", OLD), ("9.0", NEW)]).unwrap();
    let union = info(&merged);
    assert_eq!(union.absent_tag.as_deref(), Some("x"));
    assert!(!union.common.members[0].required, "the tag may be absent");
    let required = |name: &str| {
        let ty = merged.types.iter().find(|ty| ty.name == name).unwrap();
        let Kind::Struct(members) = &ty.kind else { panic!("{ty:?}") };
        members.members[0].required
    };
    // The members of the struct are always in its one branch. The other branch follows its own
    // releases.
    assert!(required("X"));
    assert!(required("Y"));
}

#[test]
fn the_branch_that_absence_means_is_as_old_as_the_union() {
    let merged = with(ENTRY, &[("8.0", OLD), ("9.0", NEW)]).unwrap();
    let union_since = merged.types.iter().find(|ty| ty.name == "Info").unwrap().history.since;
    let since: Vec<_> = info(&merged).branches.iter().map(|it| it.history.since).collect();
    let with_the_tag = Change { earliest: Release::new(8, 1, 0), latest: Release::new(9, 0, 0) };
    assert_eq!(since, [union_since, with_the_tag]);
}

#[test]
fn an_optional_tag_needs_an_override_too() {
    let optional = NEW.replace("(kind: Kind)", "(kind?: Kind)");
    let snapshots = [("8.0", optional.as_str()), ("9.0", NEW)];
    assert_eq!(info(&with(ENTRY, &snapshots).unwrap()).absent_tag.as_deref(), Some("x"));
    assert!(matches!(merged(&snapshots), Err(MergeError::Conflicts(_))));
}

#[test]
fn an_override_that_no_longer_applies_is_an_error() {
    let unused = Err(MergeError::UnusedOverride("Info".to_owned()));
    assert_eq!(with(ENTRY, &[("8.0", NEW), ("9.0", NEW)]), unused);
}

#[test]
fn an_override_is_not_missed_where_the_range_does_not_reach_it() {
    assert!(with(ENTRY, &[("9.0", NEW), ("10.0", NEW)]).is_ok());
    assert!(with(ENTRY, &[("9.0", NEW)]).is_ok());
    assert!(with(ENTRY, &[("8.0", OLD)]).is_ok());
    assert!(with(ENTRY, &[("8.0", ""), ("9.0", "")]).is_ok());
}

#[test]
fn an_override_ends_with_the_release_it_names() {
    let late = with(ENTRY, &[("9.0", OLD), ("10.0", NEW)]);
    assert!(matches!(late, Err(MergeError::Conflicts(_))), "{late:?}");
}

#[test]
fn an_override_must_name_a_branch() {
    let entry = AbsentTag { branch: "nothing", ..ENTRY };
    let error = with(entry, &[("8.0", OLD), ("9.0", NEW)]).unwrap_err().to_string();
    assert!(error.contains("the override names nothing, which is no branch"), "{error}");
}

const RENAMED: Renamed = Renamed { from: "Old", to: "New" };

fn with_renamed(snapshots: &[(&str, &str)]) -> Result<Merged, MergeError> {
    let snapshots: Vec<_> =
        snapshots.iter().map(|(version, text)| release(version, text)).collect();
    merge_with(&snapshots, Overrides { absent_tags: &[], renamed: &[RENAMED] })
}

#[test]
fn a_type_that_nothing_leads_to_is_renamed_by_the_table() {
    let merged = with_renamed(&[
        ("8.0", "enum Old {x, y}"),
        ("8.1", "enum Old {x}"),
        ("9.0", "enum New {x}"),
    ]);
    let [ty] = merged.unwrap().types.try_into().unwrap();
    assert_eq!((ty.name.as_str(), ty.aliases), ("New", vec!["Old".to_owned()]));
    let Kind::Enum(values) = ty.kind else { panic!("{:?}", ty.kind) };
    assert_eq!(values.iter().map(|it| it.name.as_str()).collect::<Vec<_>>(), ["x", "y"]);
}

#[test]
fn a_new_name_that_a_position_tells_needs_no_entry() {
    let unused = Err(MergeError::UnusedOverride("New".to_owned()));
    let old = "command q -> Old\nenum Old {x}";
    let new = "command q -> New\nenum New {x}";
    assert_eq!(with_renamed(&[("8.0", old), ("9.0", new)]), unused);
    assert!(with_renamed(&[("8.0", "enum New {x}"), ("9.0", "enum New {x}")]).is_ok());
    assert!(with_renamed(&[("8.0", "enum Old {x}"), ("9.0", "")]).is_ok());
}

#[test]
fn a_name_that_is_still_there_is_no_older_name() {
    let both = "enum New {x}\nenum Old {x}";
    let merged = with_renamed(&[("8.0", "enum Old {x}"), ("9.0", both)]).unwrap();
    let names: Vec<_> =
        merged.types.iter().map(|it| (it.name.as_str(), it.aliases.len())).collect();
    assert_eq!(names, [("New", 0), ("Old", 0)]);
}
