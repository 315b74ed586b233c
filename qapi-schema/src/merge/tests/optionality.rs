//! The optionality of members, depending on the direction of their type.

use expect_test::expect;

use super::*;

#[test]
fn a_member_that_a_release_lacks_or_leaves_out_is_optional_both_ways() {
    let old = "command go (a: int, b: int)\nevent GONE (a: int, b: int)";
    let new = "command go (a: int, b?: int, c: int)\nevent GONE (a: int, b?: int, c: int)";
    expect![[r#"
        command go (a: int64, b?: int64, c?: int64)
        event GONE (a: int64, b?: int64, c?: int64)
    "#]]
    .assert_eq(&show(&[("8.0", old), ("9.0", new)]));
}

#[test]
fn required_arguments_stay_required_where_the_command_is_absent_in_some_releases() {
    let new = "command go (a: int, b: int)\nevent GONE (a: int)";
    expect![[r#"
        command go (a: int64, b: int64; new a b)
        event GONE (a: int64)
    "#]]
    .assert_eq(&show(&[("8.0", ""), ("9.0", new), ("10.0", "")]));
}

#[test]
fn arguments_are_optional_where_a_release_has_the_command_without_any() {
    let old = "command go\nevent GONE";
    let new = "command go (a: int)\nevent GONE (a: int)";
    expect![[r#"
        command go (a?: int64)
        event GONE (a?: int64)
    "#]]
    .assert_eq(&show(&[("8.0", old), ("9.0", new)]));
}

#[test]
fn only_receivers_care_for_conditions_and_for_what_policies_hide() {
    let members = "(c: int [if=X], d: int [deprecated], u: int [unstable], f: int [other])";
    let text = format!("command go {members}\nevent GONE {members}");
    expect![[r#"
        command go (c: int64, d: int64, u: int64, f: int64; new c d u f)
        event GONE (c?: int64, d?: int64, u?: int64, f: int64)
    "#]]
    .assert_eq(&show(&[("8.0", &text)]));
}

#[test]
fn a_condition_or_deprecation_in_any_release_counts() {
    let old = "command q -> Info\nstruct Info (a: int [if=X], b: int)";
    let new = "command q -> Info\nstruct Info (a: int, b: int [deprecated])";
    expect![[r#"
        command q () -> Info
        struct Info (a?: int64, b?: int64) [received]
    "#]]
    .assert_eq(&show(&[("8.0", old), ("9.0", new)]));
}

#[test]
fn a_type_that_goes_both_ways_has_the_looser_rule() {
    let text = "command set Info\ncommand query -> Info\nstruct Info (a: int [deprecated], b: Part)
        struct Part (c: int [if=X])";
    // The arguments themselves are only sent.
    expect![[r#"
        command query () -> Info
        command set (a: int64, b: Part; new a b)
        struct Info (a?: int64, b: Part) [received]
        struct Part (c?: int64) [both ways]
    "#]]
    .assert_eq(&show(&[("8.0", text)]));
}

#[test]
fn the_common_members_of_a_union_follow_the_same_rules() {
    let old = "command q -> Info\nunion Info (kind: Kind, a: int, b: int) on kind {x: X}
        enum Kind {x}\nstruct X (m: int)";
    let new = "command q -> Info\nunion Info (kind: Kind, a: int, b?: int, c: int) on kind {x: X}
        enum Kind {x}\nstruct X (m: int, n: int)";
    expect![[r#"
        command q () -> Info
        union Info (kind: Kind, a: int64, b?: int64, c?: int64; new kind a) on kind {x: X} [received]
        enum Kind {x} [received]
        struct X (m: int64, n?: int64) [received]
    "#]]
    .assert_eq(&show(&[("8.0", old), ("9.0", new)]));
}

#[test]
fn a_branch_without_members_in_some_release_has_only_optional_ones() {
    let old = "command q -> Info\nunion Info (kind: Kind) on kind {x: X}
        enum Kind {x, y}\nstruct X (m: int)";
    let new = "command q -> Info\nunion Info (kind: Kind) on kind {x: X, y: Y, z: Z}
        enum Kind {x, y, z}\nstruct X (m: int)\nstruct Y (n: int)\nstruct Z (o: int)";
    // A tag value that the older release does not have says nothing about its members.
    expect![[r#"
        command q () -> Info
        union Info (kind: Kind) on kind {x: X, y: Y, z: Z} [received]
        enum Kind {x, y, z} [received]
        struct X (m: int64) [received]
        struct Y (n?: int64) [received]
        struct Z (o: int64) [received]
    "#]]
    .assert_eq(&show(&[("8.0", old), ("9.0", new)]));
}

#[test]
fn an_object_that_a_command_once_did_not_return_has_only_optional_members() {
    let old = "command go\nstruct Info (a: int)";
    let new = "command go -> Info\nstruct Info (a: int)";
    expect![[r#"
        command go () -> Info
        struct Info (a?: int64) [received]
    "#]]
    .assert_eq(&show(&[("8.0", old), ("9.0", new)]));
}
