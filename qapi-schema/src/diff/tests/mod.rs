//! Tests comparisons of small schemas.

use expect_test::expect;

use super::*;
use crate::merge::MergeError;
use crate::snapshot::Protocol;
use crate::snapshot::notation::release;

mod real;
mod renderers;

/// Returns the changes in the text format, one line each.
fn changes(old: &str, new: &str) -> String {
    let diff = diff(&release("8.0", old), &release("9.0", new)).unwrap();
    let counts = words::counts(&diff.summary).len();
    text(&[diff]).lines().skip(1 + counts).map(|line| format!("{line}\n")).collect()
}

#[test]
fn a_release_changes_nothing_against_itself() {
    let text =
        "command go (a: int) -> Info\nevent GONE Info\nstruct Info (k: [Kind])\nenum Kind {x}";
    assert_eq!(changes(text, text), "");
}

#[test]
fn commands_and_events_come_and_go() {
    expect![[r#"
        command new: added
        command old: removed [breaks the wire]
        event NEW: added
        event OLD: removed [breaks the wire]
    "#]]
    .assert_eq(&changes("command old\nevent OLD", "command new\nevent NEW"));
}

#[test]
fn arguments_come_go_and_turn_optional() {
    let old = "command go (gone: int, was?: int, loose: int, tight?: int)";
    let new = "command go (loose?: int, tight: int, must: str, may?: [str])";
    expect![[r#"
        command go, argument gone: removed, was int [breaks Rust callers and the wire]
        command go, argument loose: now optional [breaks Rust callers]
        command go, argument may: added as optional [str]
        command go, argument must: added as str [breaks the wire]
        command go, argument tight: now required [breaks the wire]
        command go, argument was: removed, was optional int [breaks the wire]
    "#]]
    .assert_eq(&changes(old, new));
}

#[test]
fn what_is_received_is_judged_the_other_way_round() {
    let old = "event GONE (gone: int, was?: int, loose: int, tight?: int)";
    let new = "event GONE (loose?: int, tight: int, must: str, may?: [str])";
    expect![[r#"
        event GONE, member gone: removed, was int [breaks Rust callers and the wire]
        event GONE, member loose: now optional [breaks Rust callers and the wire]
        event GONE, member may: added as optional [str]
        event GONE, member must: added as str
        event GONE, member tight: now required
        event GONE, member was: removed, was optional int
    "#]]
    .assert_eq(&changes(old, new));
}

#[test]
fn deprecation_stability_features_and_conditions_are_told() {
    let old = "command a (x: int [unstable])\ncommand b [old]\nevent E (x: int, y?: int)
        command c [deprecated]";
    let new = "command a (x: int) [deprecated]\ncommand b [if=X new]\ncommand c [unstable]
        event E (x: int [deprecated], y?: int [if=Y])";
    expect![[r#"
        command a: deprecated
        command a, argument x: no longer unstable
        command b: feature new added
        command b: feature old removed
        command b: condition none is now X
        command c: no longer deprecated
        command c: unstable
        event E, member x: deprecated [breaks Rust callers]
        event E, member y: condition none is now Y
    "#]]
    .assert_eq(&changes(old, new));
}

#[test]
fn a_required_member_that_a_build_may_lack_breaks_whoever_receives_it() {
    let [old, new] = ["(x: int)", "(x: int [if=X])"];
    let both = |members| format!("command go {members}\nevent E {members}");
    expect![[r#"
        command go, argument x: condition none is now X
        event E, member x: condition none is now X [breaks Rust callers and the wire]
    "#]]
    .assert_eq(&changes(&both(old), &both(new)));
}

#[test]
fn a_new_name_is_a_renamed_type_and_changes_nothing_else() {
    let old = "command a -> Old\ncommand b -> [Old]\nstruct Old (k: OldKind)\nenum OldKind {x}";
    let new =
        "command a -> New\ncommand b -> [New]\nstruct New (k: NewKind, n?: int)\nenum NewKind {x}";
    expect![[r#"
        type New: renamed from Old
        type New, member n: added as optional int
        type NewKind: renamed from OldKind
    "#]]
    .assert_eq(&changes(old, new));
}

#[test]
fn types_split_and_join() {
    let old = "command a -> One\ncommand b -> One\ncommand c -> X\ncommand d -> Y
        struct One (m: int)\nstruct X (m: int)\nstruct Y (m: int)";
    let new = "command a -> One\ncommand b -> Two\ncommand c -> Z\ncommand d -> Z
        struct One (m: int)\nstruct Two (m: int, n?: int)\nstruct Z (m: int)";
    expect![[r#"
        command b, return value: type One is now Two [breaks Rust callers]
        type Two: split from One [breaks Rust callers]
        type Two, member n: added as optional int
        type Z: renamed from X
        type Z: renamed from Y
    "#]]
    .assert_eq(&changes(old, new));
}

#[test]
fn a_type_that_became_several_is_split_although_its_name_is_gone() {
    let old = "command a (list: [One])\ncommand b (list: [One])\nstruct One (str: str)";
    let new = "command a (list: [Left])\ncommand b (list: [Right])\nstruct Left (str: str)
        struct Right (str: str)";
    expect![[r#"
        command a, argument list: type [One] is now [Left] [breaks Rust callers]
        command b, argument list: type [One] is now [Right] [breaks Rust callers]
        type Left: split from One [breaks Rust callers]
        type Right: split from One [breaks Rust callers]
    "#]]
    .assert_eq(&changes(old, new));
}

#[test]
fn a_type_of_arguments_that_joins_another_is_told() {
    let old = "command get -> Info\ncommand set Settings\nstruct Info (at?: str, gone?: int)
        struct Settings (at?: StrOrNull)\nalternate StrOrNull {s: str, n: null}";
    let new = "command get -> Info\ncommand set Info\nstruct Info (at?: StrOrNull)
        alternate StrOrNull {s: str, n: null}";
    expect![[r#"
        type Info: joined by what was Settings [breaks Rust callers]
        type Info, member at: type str is now StrOrNull [breaks Rust callers and the wire]
        type Info, member gone: removed, was optional int [breaks the wire]
        type StrOrNull: now also received
    "#]]
    .assert_eq(&changes(old, new));
}

#[test]
fn new_types_are_judged_by_the_values_they_keep() {
    let old =
        "command go (k: str, n: int, at: str, both: int32) -> [str]\nevent E (k: str, n: size)";
    let new =
        "command go (k: Kind, n: size, at: Place, both: int) -> [Kind]\nevent E (k: Kind, n: uint8)
        enum Kind {x}\nalternate Place {name: str, number: int}";
    expect![[r#"
        command go, argument at: type str is now Place [breaks Rust callers]
        command go, argument both: type int32 is now int [breaks Rust callers]
        command go, argument k: type str is now Kind [breaks Rust callers and the wire]
        command go, argument n: type int is now size [breaks Rust callers and the wire]
        command go, return value: type [str] is now [Kind] [breaks Rust callers]
        event E, member k: type str is now Kind [breaks Rust callers]
        event E, member n: type size is now uint8 [breaks Rust callers]
        type Kind: added
        type Place: added
    "#]]
    .assert_eq(&changes(old, new));
}

#[test]
fn words_for_one_integer_are_no_change() {
    assert_eq!(changes("command go (a: int, b: size)", "command go (a: int64, b: uint64)"), "");
}

#[test]
fn values_branches_and_alternatives_come_and_go() {
    let old = "command go U\nenum K {x, y}\nunion U (k: K, a: A) on k {x: X}\nstruct X (m?: int)
        alternate A {s: str, n: int}\nstruct Y (m?: int)";
    let new = "command go U\nenum K {x, z [if=Z]}\nunion U (k: K, a: A) on k {x: X, z: Y}
        struct X (m?: int)\nalternate A {s: str, l: [int]}\nstruct Y (m?: int)";
    expect![[r#"
        type A, alternative l: added as [int]
        type A, alternative n: removed, was int [breaks the wire]
        type K, value y: removed [breaks the wire]
        type K, value z: added
        type U, branch z: added as Y
    "#]]
    .assert_eq(&changes(old, new));
}

#[test]
fn a_union_that_was_its_branches_alone_and_no_longer_is_breaks_rust_callers() {
    let text = |common: &str, base: &str| {
        format!(
            "command go U\nenum K {{x}}\nstruct X (m?: int)\nstruct Base ({base})
            union U : Base ({common}) on k {{x: X}}"
        )
    };
    let [alone, own] = [text("", "k: K"), text("o?: int", "k: K")];
    let [inherited, more] = [text("", "k: K, b?: int"), text("o?: int", "k: K, b?: int")];
    expect![[r#"
        type U: now has common members beside its tag [breaks Rust callers]
        type U, member o: added as optional int
    "#]]
    .assert_eq(&changes(&alone, &own));
    expect![[r#"
        type Base, member b: added as optional int
        type U: now has common members beside its tag [breaks Rust callers]
    "#]]
    .assert_eq(&changes(&alone, &inherited));
    assert_eq!(changes(&inherited, &more), "type U, member o: added as optional int\n");
    assert!(!changes(&own, &alone).contains("type U:"), "the members stay");
}

#[test]
fn a_struct_that_became_a_union_has_not_lost_what_its_branches_hold() {
    let old = "command q -> Info\nstruct Info (kind: Kind, speed: int, gone?: int)\nenum Kind {x}";
    let new = "command q -> Info\nunion Info (kind: Kind) on kind {x: X}\nenum Kind {x}
        struct X (speed: int)";
    expect![[r#"
        type Info: struct is now union [breaks Rust callers]
        type Info, member gone: removed, was optional int
        type X: added
    "#]]
    .assert_eq(&changes(old, new));
}

#[test]
fn arguments_that_became_a_union_are_told_as_such() {
    let old = "command set (protocol: str, password: str, display?: str)";
    let new = "command set Options\nenum Protocol {vnc}\nstruct Vnc (display?: str)
        union Options (protocol: Protocol, password: str) on protocol {vnc: Vnc}";
    expect![[r#"
        command set: struct is now union [breaks Rust callers]
        command set, argument protocol: type str is now Protocol [breaks Rust callers and the wire]
        type Options: added
        type Protocol: added
        type Vnc: added
    "#]]
    .assert_eq(&changes(old, new));
}

#[test]
fn how_arguments_are_written_is_no_change() {
    let [place, named] = ["command go (a: int)", "command go Way\nstruct Way (a: int)"];
    assert_eq!(changes(place, named), "type Way: added\n");
    let more = "command go Way\nstruct Way (a: int, b?: str)";
    assert_eq!(changes(named, more), "command go, argument b: added as optional str\n");
}

#[test]
fn what_a_base_gains_is_told_once() {
    let types = "command q -> One\ncommand r -> Two\nstruct One : Base (m: int)\nstruct Two : Base (n: int)";
    let old = format!("{types}\nstruct Base (a: int)");
    let new = format!("{types}\nstruct Base (a: int, b?: int)");
    expect![[r#"
        type Base, member b: added as optional int
    "#]]
    .assert_eq(&changes(&old, &new));
    // A member that moves into the base is new for the other type that has this base, and unchanged
    // for its own type.
    let moved = types.replace("(n: int)", "()") + "\nstruct Base (a: int, n?: int)";
    expect![[r#"
        type Base, member n: added as optional int
        type Two, member n: now optional [breaks Rust callers and the wire]
    "#]]
    .assert_eq(&changes(&old, &moved));
}

#[test]
fn returning_something_and_flags_are_told() {
    let old = "command a\ncommand b -> Info [oob]\ncommand c [preconfig]\nstruct Info (m: int)";
    let new = "command a -> Info [preconfig]\ncommand b\ncommand c [oob]\nstruct Info (m: int)";
    expect![[r#"
        command a: allowed before the machine exists now
        command a, return value: added as Info [breaks Rust callers]
        command b: no longer allowed out of band [breaks Rust callers and the wire]
        command b, return value: removed, was Info [breaks Rust callers and the wire]
        command c: allowed out of band now
        command c: no longer allowed before the machine exists [breaks the wire]
    "#]]
    .assert_eq(&changes(old, new));
}

#[test]
fn a_type_that_goes_the_other_way_too_is_told() {
    let old = "command q -> Info\nstruct Info (m: int)";
    let new = "command q -> Info\ncommand set (info: Info)\nstruct Info (m: int)";
    expect![[r#"
        command set: added
        type Info: now also sent
    "#]]
    .assert_eq(&changes(old, new));
}

/// An enum that is only sent is `Copy` and has no variant `Unknown`.
#[test]
fn an_enum_that_is_received_too_breaks_rust_callers() {
    let old = "command set (k: K, s: S)\nenum K {x}\nstruct S (m: int)";
    let new = "command set (k: K, s: S)\ncommand get -> R\nstruct R (k: K, s: S)\nenum K {x}
        struct S (m: int)";
    expect![[r#"
        command get: added
        type K: now also received [breaks Rust callers]
        type R: added
        type S: now also received
    "#]]
    .assert_eq(&changes(old, new));
}

#[test]
fn programs_are_not_compared_with_one_another() {
    let old = release("8.0", "");
    let mut new = release("9.0", "");
    new.protocol = Protocol::GuestAgent;
    let error = MergeError::Protocols(old.release, new.release);
    assert_eq!(diff(&old, &new).unwrap_err(), error);
}
