//! Snapshots that cannot be merged, and the errors that report it.

use expect_test::expect;

use super::*;
use crate::snapshot::Protocol;

#[test]
fn types_that_cannot_be_one_are_told_with_both_places() {
    let old = "command go (a: int, b: [str], c: Kind)\nenum Kind {x}";
    let new = "command go (a: str, b: str, c: Info)\nstruct Info (m: int)";
    expect![[r#"
        command go, member a: str in 9.0.0 and int in 8.0.0
        command go, member b: str in 9.0.0 and [str] in 8.0.0
        command go, member c: Info in 9.0.0 and Kind in 8.0.0
    "#]]
    .assert_eq(&conflicts(&[("8.0", old), ("9.0", new)]));
}

#[test]
fn signed_against_unsigned_is_an_error_where_received() {
    let [old, new] = ["event GONE (a: int)", "event GONE (a: size)"];
    expect![[r#"
        event GONE, member a: size in 9.0.0 and int in 8.0.0
    "#]]
    .assert_eq(&conflicts(&[("8.0", old), ("9.0", new)]));
}

#[test]
fn an_alternate_needs_an_alternative_of_the_json_type() {
    let new = "command go (a: Alt)\nalternate Alt {name: str, list: [int]}";
    expect![[r#"
        command go, member a: Alt in 9.0.0 and int in 8.0.0
    "#]]
    .assert_eq(&conflicts(&[("8.0", "command go (a: int)"), ("9.0", new)]));
}

#[test]
fn a_union_must_cover_the_struct_it_was() {
    let old = "command q -> Info\nstruct Info (kind: str, lost: int)";
    let new = "command q -> Info\nenum Kind {x}\nstruct X (m: int)
        union Info (kind: Kind) on kind {x: X}";
    expect![[r#"
        Info: the struct of 8.0.0 has a member lost and the union of 9.0.0 none
    "#]]
    .assert_eq(&conflicts(&[("8.0", old), ("9.0", new)]));
}

#[test]
fn members_of_a_struct_and_of_a_branch_must_fit() {
    let old = "command q -> Info\nstruct Info (kind: str, m: [int])";
    let new = "command q -> Info\nenum Kind {x}\nstruct X (m: int)
        union Info (kind: Kind) on kind {x: X}";
    expect![[r#"
        X, member m: int in 9.0.0 and [int] in 8.0.0
    "#]]
    .assert_eq(&conflicts(&[("8.0", old), ("9.0", new)]));
}

#[test]
fn nothing_and_something_that_is_no_object_cannot_both_be_returned() {
    expect![[r#"
        what go returns: nothing in 8.0.0 and [str] in 9.0.0
    "#]]
    .assert_eq(&conflicts(&[("8.0", "command go"), ("9.0", "command go -> [str]")]));
}

#[test]
fn every_difference_is_told_in_one_run() {
    let [old, new] =
        ["command a (m: int)\nevent B (m: int)", "command a (m: str)\nevent B (m: str)"];
    let error = merged(&[("8.0", old), ("9.0", new)]).unwrap_err().to_string();
    expect![[r#"
        2 differences that no type can hold:
          command a, member m: str in 9.0.0 and int in 8.0.0
          event B, member m: str in 9.0.0 and int in 8.0.0"#]]
    .assert_eq(&error);
}

#[test]
fn snapshots_that_make_no_range_are_refused() {
    assert_eq!(merge(&[]), Err(MergeError::Nothing));
    let [one, two] = [release("8.0.1", ""), release("8.0.5", "")];
    assert_eq!(merge(&[one.clone(), two.clone()]), Err(MergeError::Twice(two.release)));
    let mut agent = release("8.1", "");
    agent.protocol = Protocol::GuestAgent;
    let error = MergeError::Protocols(one.release, agent.release);
    assert_eq!(merge(&[one, agent]), Err(error));
}

#[test]
fn a_snapshot_must_have_the_types_it_speaks_of() {
    let error = merged(&[("8.0", "struct Info : Base (m: Nowhere)")]).unwrap_err().to_string();
    expect!["the snapshot of 8.0.0 has no type Base, which Info has"].assert_eq(&error);
    let error = merged(&[("8.0", "command q -> [Nowhere]")]).unwrap_err().to_string();
    expect!["the snapshot of 8.0.0 has no type Nowhere, which q has"].assert_eq(&error);
}
