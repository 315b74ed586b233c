//! Matching of types: by position, by name, after a split and after a join.

use expect_test::expect;

use super::*;

#[test]
fn a_renamed_type_is_one_with_the_newest_name() {
    let old = "command q -> OldInfo\nstruct OldInfo (a: OldKind)\nenum OldKind {x}";
    let new = "command q -> Info\nstruct Info (a: Kind)\nenum Kind {x, y}";
    expect![[r#"
        command q () -> Info
        struct Info (a: Kind) [received, once OldInfo]
        enum Kind {x, y} [received, once OldKind]
    "#]]
    .assert_eq(&show(&[("8.0", old), ("9.0", new)]));
}

#[test]
fn a_name_that_means_something_else_now_is_no_alias() {
    let old = "command a -> X\ncommand b -> Y\nstruct X (m: int)\nstruct Y (n: int)";
    let new = "command a -> Y\ncommand b -> X\nstruct X (n: int)\nstruct Y (m: int)";
    expect![[r#"
        command a () -> Y
        command b () -> X
        struct X (n: int64) [received]
        struct Y (m: int64) [received]
    "#]]
    .assert_eq(&show(&[("8.0", old), ("9.0", new)]));
}

#[test]
fn a_type_that_split_keeps_its_old_shape_in_each_part() {
    let old = "command a -> Info\ncommand b -> Info\nstruct Info (m: int, n?: str)";
    let new =
        "command a -> InfoA\ncommand b -> InfoB\nstruct InfoA (m: int)\nstruct InfoB (n: str)";
    // Both types had the name, so it is not an alias in Rust.
    expect![[r#"
        command a () -> InfoA
        command b () -> InfoB
        struct InfoA (m: int64, n?: str) [received, once Info]
        struct InfoB (n?: str, m?: int64) [received, once Info]
    "#]]
    .assert_eq(&show(&[("8.0", old), ("9.0", new)]));
}

#[test]
fn types_that_joined_are_one_with_aliases() {
    let old = "command a -> InfoA\ncommand b -> InfoB\nstruct InfoA (m: int)\nstruct InfoB (m: int, n: str)";
    let new = "command a -> Info\ncommand b -> Info\nstruct Info (m: int, n: str)";
    expect![[r#"
        command a () -> Info
        command b () -> Info
        struct Info (m: int64, n?: str) [received, once InfoA, once InfoB]
    "#]]
    .assert_eq(&show(&[("8.0", old), ("9.0", new)]));
}

#[test]
fn a_type_of_arguments_that_joined_another_is_an_alias_if_it_adds_nothing() {
    let old = |more: &str| {
        format!(
            "command get -> Info\ncommand set Settings\nstruct Info (m?: int)
            struct Settings (m?: int{more})"
        )
    };
    let new = "command get -> Info\ncommand set Info\nstruct Info (m?: int)";
    expect![[r#"
        command get () -> Info
        command set (m?: int64)
        struct Info (m?: int64) [received, once Settings]
    "#]]
    .assert_eq(&show(&[("8.0", &old("")), ("9.0", new)]));
    expect![[r#"
        command get () -> Info
        command set (m?: int64, n?: int64)
        struct Info (m?: int64) [received]
    "#]]
    .assert_eq(&show(&[("8.0", &old(", n?: int")), ("9.0", new)]));
}

#[test]
fn a_position_that_only_older_releases_have_uses_the_type_that_its_own_became() {
    let old = "command gone -> Old\ncommand q -> Old\nstruct Old (m: int)";
    let new = "command q -> New\nstruct New (m: int)";
    expect![[r#"
        command gone () -> New
        command q () -> New
        struct New (m: int64) [received, once Old]
    "#]]
    .assert_eq(&show(&[("8.0", old), ("9.0", new)]));
}

#[test]
fn a_position_that_only_older_releases_have_uses_the_same_name_in_the_next_release() {
    let oldest = "command gone -> Info\nstruct Info (m: int, n: str)";
    let newest = "command q -> Info\nstruct Info (m: int)";
    expect![[r#"
        command gone () -> Info
        command q () -> Info
        struct Info (m: int64, n?: str) [received]
    "#]]
    .assert_eq(&show(&[("8.0", oldest), ("9.0", newest)]));
}

#[test]
fn a_separate_type_is_made_where_the_kinds_differ() {
    let old = "command gone -> Info\nenum Info {x}";
    let new = "command q -> Info\nstruct Info (m: int)";
    expect![[r#"
        command gone () -> Info
        command q () -> Info
        struct Info (m: int64) [received]
        enum Info {x} [received]
    "#]]
    .assert_eq(&show(&[("8.0", old), ("9.0", new)]));
}

#[test]
fn a_separate_type_is_made_where_members_cannot_be_one() {
    let old = "command gone -> Info\nstruct Info (m: [str])";
    let new = "command q -> Info\nstruct Info (m: int)";
    expect![[r#"
        command gone () -> Info
        command q () -> Info
        struct Info (m: int64) [received]
        struct Info (m: [str]) [received]
    "#]]
    .assert_eq(&show(&[("8.0", old), ("9.0", new)]));
}

#[test]
fn the_newest_releases_other_definitions_are_there_by_name() {
    let old = "struct Size (base: int)\nstruct Gone (a: int)";
    let new = "struct Size (base: int, plugged?: Part)\nstruct Part (m: int)";
    expect![[r#"
        struct Part (m: int64) [unreached]
        struct Size (base: int64, plugged?: Part) [unreached]
    "#]]
    .assert_eq(&show(&[("8.0", old), ("9.0", new)]));
}

#[test]
fn recursive_types_end_the_walk() {
    let text = "command q -> Tree\nstruct Tree (children: [Tree], next?: Tree)";
    expect![[r#"
        command q () -> Tree
        struct Tree (children: [Tree], next?: Tree) [received]
    "#]]
    .assert_eq(&show(&[("8.0", text), ("9.0", text)]));
}

#[test]
fn bases_are_copied_in_flat_and_may_be_split_differently() {
    let old = "command q -> Info\nstruct Info (a: int, b: int)";
    let new = "command q -> Info\nstruct Base (a: int)\nstruct Info : Base (b: int)";
    expect![[r#"
        command q () -> Info
        struct Base (a: int64) [unreached]
        struct Info (a: int64, b: int64; new a b) [received]
    "#]]
    .assert_eq(&show(&[("8.0", old), ("9.0", new)]));
}

#[test]
fn a_type_that_older_releases_have_but_use_nowhere_is_as_old_as_they_are() {
    let old = "struct Info (a: int)";
    let new = "command q -> Info\nstruct Info (a: int, b?: int)";
    expect![[r#"
        q: since 9.0
        Info: since 0.14..8.2
        Info.a: since 0.14..8.2
        Info.b: since 9.0
    "#]]
    .assert_eq(&histories(&[("8.2", old), ("9.0", new)]));
}
