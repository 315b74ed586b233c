//! Types whose shape differs between releases.

use expect_test::expect;

use super::*;

#[test]
fn a_string_that_became_an_enum_is_that_enum() {
    let old = "command go (kind: str) -> Info\nstruct Info (kind: str, kinds: [str])";
    let new =
        "command go (kind: Kind) -> Info\nstruct Info (kind: Kind, kinds: [Kind])\nenum Kind {x}";
    expect![[r#"
        command go (kind: Kind) -> Info
        struct Info (kind: Kind, kinds: [Kind]; new kind kinds) [received]
        enum Kind {x} [both ways]
    "#]]
    .assert_eq(&show(&[("8.0", old), ("9.0", new)]));
}

#[test]
fn an_enum_that_became_a_string_is_a_string() {
    let old = "command go (kind: Kind)\nenum Kind {x}";
    expect![[r#"
        command go (kind: str)
    "#]]
    .assert_eq(&show(&[("8.0", old), ("9.0", "command go (kind: str)")]));
}

#[test]
fn a_type_that_became_an_alternate_is_that_alternate() {
    let old = "command go (at: str, to: [str], via: Node)\nstruct Node (name: str)";
    let new = "command go (at: NodeOrName, to: [NodeOrName], via: NodeOrName)
        alternate NodeOrName {name: str, node: Node2}\nstruct Node2 (name: str, hops?: int)";
    expect![[r#"
        command go (at: NodeOrName, to: [NodeOrName], via: NodeOrName; new at to via)
        struct Node2 (name: str, hops?: int64) [sent, once Node]
        alternate NodeOrName {name: str, node: Node2} [sent]
    "#]]
    .assert_eq(&show(&[("8.0", old), ("9.0", new)]));
}

#[test]
fn a_whole_array_can_be_one_of_the_alternatives() {
    let old = "command go (to: [str])";
    let new = "command go (to: Names)\nalternate Names {one: str, many: [str]}";
    expect![[r#"
        command go (to: Names)
        alternate Names {one: str, many: [str]} [sent]
    "#]]
    .assert_eq(&show(&[("8.0", old), ("9.0", new)]));
}

#[test]
fn an_alternate_wins_also_where_it_is_older() {
    let old = "command go (at: NodeOrName)\nalternate NodeOrName {name: str, number: int}";
    expect![[r#"
        command go (at: NodeOrName)
        alternate NodeOrName {name: str, number: int64} [sent]
    "#]]
    .assert_eq(&show(&[("8.0", old), ("9.0", "command go (at: str)")]));
}

#[test]
fn alternatives_are_one_by_their_json_type_and_not_by_their_name() {
    let old = "command go (at: Alt)\nalternate Alt {definition: Old, reference: str}\nstruct Old (m: int)";
    let new = "command go (at: Alt)\nalternate Alt {node: New, name: str, empty: null}\nstruct New (m: int)";
    expect![[r#"
        command go (at: Alt)
        alternate Alt {node: New, name: str, empty: null} [sent]
        struct New (m: int64) [sent, once Old]
    "#]]
    .assert_eq(&show(&[("8.0", old), ("9.0", new)]));
}

#[test]
fn a_struct_that_became_a_union_lies_in_its_common_and_branch_members() {
    let old = "command q -> Info\nstruct Info (kind: str, length: int32, speed: Speed, mode?: str)
        enum Speed {low}";
    let new = "command q -> Info\nenum Kind {road, sea}\nenum Mode {walk}\nenum Pace {low, high}
        union Info (kind: Kind, length: int64) on kind {road: Road}
        struct Road (speed: Pace, mode: Mode, lanes: int)";
    // Members that are optional (`mode`) or missing (`lanes`) in the struct are optional in the
    // branch.
    expect![[r#"
        command q () -> Info
        union Info (kind: Kind, length: int64; new kind length) on kind {road: Road, sea} [received]
        enum Kind {road, sea} [received]
        enum Mode {walk} [received]
        enum Pace {low, high} [received, once Speed]
        struct Road (speed: Pace, mode?: Mode, lanes?: int64) [received]
    "#]]
    .assert_eq(&show(&[("8.0", old), ("9.0", new)]));
}

#[test]
fn a_branch_that_the_struct_could_not_have_keeps_its_rules() {
    let old = "command q -> Info\nstruct Info (kind: Kind)\nenum Kind {road}";
    let new = "command q -> Info\nenum Kind {road, sea}\nstruct Road (a: int)\nstruct Sea (b: int)
        union Info (kind: Kind) on kind {road: Road, sea: Sea}";
    expect![[r#"
        command q () -> Info
        union Info (kind: Kind) on kind {road: Road, sea: Sea} [received]
        enum Kind {road, sea} [received]
        struct Road (a?: int64) [received]
        struct Sea (b: int64) [received]
    "#]]
    .assert_eq(&show(&[("8.0", old), ("9.0", new)]));
}

#[test]
fn arguments_in_place_named_and_boxed_are_one_thing() {
    let place = "command go (a: int, b?: str)";
    let named = "command go Way\nstruct Way (a: int, b?: str, c?: bool)";
    let expected = expect![[r#"
        command go (a: int64, b?: str, c?: bool)
        struct Way (a: int64, b?: str, c?: bool) [unreached]
    "#]];
    expected.assert_eq(&show(&[("8.0", place), ("9.0", named)]));
}

#[test]
fn arguments_that_became_a_union_are_that_union() {
    let old = "command set (protocol: str, password: str, connected?: str)";
    let new = "command set Options\nenum Protocol {vnc, spice}\nenum Action {keep, fail}
        union Options (protocol: Protocol, password: str, connected?: Action) on protocol {vnc: Vnc}
        struct Vnc (display?: str)";
    expect![[r#"
        command set Options
        enum Action {keep, fail} [sent]
        union Options (protocol: Protocol, password: str, connected?: Action; new protocol password) on protocol {vnc: Vnc, spice} [sent]
        enum Protocol {vnc, spice} [sent]
        struct Vnc (display?: str) [sent]
    "#]]
    .assert_eq(&show(&[("8.0", old), ("9.0", new)]));
}

#[test]
fn integers_are_the_newest_where_sent_and_the_widest_where_received() {
    let old = "command go (a: int, b: uint64)\nevent GONE (a: int64, b: uint8, c: int)";
    let new = "command go (a: size, b: uint8)\nevent GONE (a: int32, b: size, c: number)";
    expect![[r#"
        command go (a: uint64, b: uint8; new a b)
        event GONE (a: int64, b: uint64, c: number; new a b c)
    "#]]
    .assert_eq(&show(&[("8.0", old), ("9.0", new)]));
}

#[test]
fn a_branch_may_be_a_union_and_an_alternative_an_array() {
    let text = "command q -> Outer\nenum K {x}\nenum L {y}\nstruct Y (m: Alt)
        union Outer (k: K) on k {x: Inner}\nunion Inner (l: L) on l {y: Y}
        alternate Alt {one: int, many: [int]}";
    expect![[r#"
        command q () -> Outer
        alternate Alt {one: int64, many: [int64]} [received]
        union Inner (l: L) on l {y: Y} [received]
        enum K {x} [received]
        enum L {y} [received]
        union Outer (k: K) on k {x: Inner} [received]
        struct Y (m: Alt) [received]
    "#]]
    .assert_eq(&show(&[("8.0", text), ("9.0", text)]));
}

#[test]
fn a_type_is_a_branch_alone_if_it_was_no_other_in_any_release() {
    let text = |second: &str, third: &str, fourth: &str| {
        format!(
            "command go U\nenum K {{a, b, c, d, e}}
            union U (k: K) on k {{a: A, b: {second}, c: {third}, d: {fourth}}}
            struct A (m: int)\nstruct B (m: int)\nstruct C (m: int)\nstruct D (m: int)"
        )
    };
    let alone = |snapshots: &[(&str, &str)]| {
        let merged = merged(snapshots).unwrap();
        let union = merged.types.iter().find(|ty| ty.name == "U").unwrap();
        let Kind::Union(union) = &union.kind else { panic!("{union:?}") };
        let alone = union.branches.iter().filter(|it| it.alone).map(|it| it.name.clone());
        alone.collect::<String>()
    };
    let [apart, shared] = [text("B", "C", "D"), text("B", "A", "D")];
    assert_eq!(alone(&[("8.0", &apart)]), "abcd");
    assert_eq!(alone(&[("8.0", &shared)]), "bd");
    // A type that was split keeps its old shape in each part, and so does a joined one.
    assert_eq!(alone(&[("8.0", &shared), ("9.0", &apart)]), "bd");
    assert_eq!(alone(&[("8.0", &apart), ("9.0", &shared)]), "bd");
    // B and C are still the same branches but have exchanged their names.
    assert_eq!(alone(&[("8.0", &text("C", "B", "D")), ("9.0", &apart)]), "ad");
}
