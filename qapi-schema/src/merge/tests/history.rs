//! First and last releases, deprecation, conditions and features.

use expect_test::expect;

use super::*;

/// Returns the histories of the parts of a type called `Info` or `Do`, except for the tag.
fn branches(snapshots: &[(&str, &str)]) -> String {
    let all = histories(snapshots);
    let of_union = |line: &&str| line.starts_with("Info.") || line.starts_with("Do.");
    let lines = all.lines().filter(of_union).filter(|line| !line.contains(".kind:"));
    lines.map(|line| format!("{line}\n")).collect()
}

#[test]
fn what_the_oldest_release_has_came_some_time_before_unless_documented() {
    let text =
        "command a\ncommand b [since=2.1]\ncommand c (x: int, y: int [since=5.0]) [since=3.0]";
    expect![[r#"
        a: since 0.14..8.0
        b: since 2.1
        c: since 3.0
        c.x: since 3.0
        c.y: since 5.0
    "#]]
    .assert_eq(&histories(&[("8.0", text), ("8.1", text)]));
}

#[test]
fn what_came_and_went_in_a_gap_has_an_interval() {
    let newest = "command new\ncommand documented [since=9.2]";
    expect![[r#"
        documented: since 9.2
        gone: since 0.14..9.1, removed 9.2..10.0
        new: since 9.2..10.0
    "#]]
    .assert_eq(&histories(&[("9.1.2", "command gone"), ("10.0.13", newest)]));
}

#[test]
fn the_documented_release_counts_only_where_the_snapshots_allow_it() {
    let old = "command early [since=9.0]";
    let new = "command early [since=9.0]\ncommand late (a: int [since=6.0]) [since=7.0]";
    // `early` existed before 9.0, and `late` did not exist in 7.0 or 6.0.
    expect![[r#"
        early: since 0.14..8.0
        late: since 8.1
        late.a: since 8.1
    "#]]
    .assert_eq(&histories(&[("8.0", old), ("8.1", new)]));
}

#[test]
fn parts_that_came_later_than_the_whole_say_so() {
    let old = "command q -> Info\nstruct Info (kind: Kind)\nenum Kind {x}";
    let new =
        "command q -> Info\nstruct Info (kind: Kind, n?: int)\nenum Kind {x, y, z [since=9.0]}";
    expect![[r#"
        q: since 0.14..8.0
        Info: since 0.14..8.0
        Info.kind: since 0.14..8.0
        Info.n: since 8.1
        Kind: since 0.14..8.0
        Kind.x: since 0.14..8.0
        Kind.y: since 8.1
        Kind.z: since 8.1
    "#]]
    .assert_eq(&histories(&[("8.0", old), ("8.1", new)]));
}

#[test]
fn a_part_of_a_removed_whole_was_not_removed_from_it() {
    let old = "command go (a: int, b: int)";
    let newer = "command go (a: int)";
    expect![[r#"
        go: since 0.14..8.0, removed 8.2
        go.a: since 0.14..8.0
        go.b: since 0.14..8.0, removed 8.1
    "#]]
    .assert_eq(&histories(&[("8.0", old), ("8.1", newer), ("8.2", "")]));
}

#[test]
fn deprecation_counts_if_the_newest_release_still_says_so() {
    let first = "command a\ncommand b [deprecated]\ncommand c [deprecated]";
    let second = "command a [deprecated]\ncommand b [deprecated]\ncommand c";
    expect![[r#"
        a: since 0.14..8.0, deprecated 8.1
        b: since 0.14..8.0, deprecated 0.14..8.0
        c: since 0.14..8.0
    "#]]
    .assert_eq(&histories(&[("8.0", first), ("8.1", second), ("8.2", second)]));
}

#[test]
fn the_newest_release_decides_stability_condition_and_features() {
    let first = "command a [unstable]\ncommand b [if=X old]";
    let second = "command a\ncommand b [if=Y unstable new]";
    expect![[r#"
        a: since 0.14..8.0
        b: since 0.14..8.0, unstable, if Y, new
    "#]]
    .assert_eq(&histories(&[("8.0", first), ("8.1", second)]));
}

#[test]
fn a_renamed_type_is_as_old_as_its_first_name() {
    let old = "command q -> Old\nstruct Old (a: int) [since=2.0]";
    let new = "command q -> New\nstruct New (a: int) [since=8.1]";
    expect![[r#"
        q: since 0.14..8.0
        New: since 2.0
        New.a: since 2.0
    "#]]
    .assert_eq(&histories(&[("8.0", old), ("8.1", new)]));
}

#[test]
fn a_branch_is_as_new_as_the_younger_of_its_value_and_its_members() {
    let old = "command q -> Info\nenum Kind {x, y, z}\nstruct M (m: int)
        union Info (kind: Kind) on kind {x: M, z: M} [since=2.9]";
    let new = "command q -> Info\nenum Kind {x [since=3.0], y, z}\nstruct M (m: int)
        union Info (kind: Kind) on kind {x: M, y: M, z: M [since=3.1]} [since=2.9]";
    expect![[r#"
        Info.x: since 3.0
        Info.y: since 8.1
        Info.z: since 3.1
    "#]]
    .assert_eq(&branches(&[("8.0", old), ("8.1", new)]));
}

#[test]
fn what_is_said_of_the_value_holds_for_the_branch() {
    let text = "command go Do\nstruct M (m: int)
        enum Kind {x [deprecated], y [unstable if=V], z [fast], both [if=V deprecated]}
        union Do (kind: Kind) on kind {x: M, y: M [if=M], z: M [safe], both: M [if=V]} [since=2.9]";
    let older = text.replace("x [deprecated]", "x");
    expect![[r#"
        Do.x: since 2.9, deprecated 8.1
        Do.y: since 2.9, unstable, if M and V
        Do.z: since 2.9, fast, safe
        Do.both: since 2.9, deprecated 2.9..8.0, if V
    "#]]
    .assert_eq(&branches(&[("8.0", &older), ("8.1", text)]));
}

#[test]
fn a_branch_is_gone_with_its_value_and_deprecated_no_sooner_than_it_came() {
    let text = |values: &str, branches: &str| {
        format!(
            "command go Do\nstruct M (m: int)\nenum Kind {{w, {values}}}
             union Do (kind: Kind) on kind {{w: M, {branches}}} [since=2.9]"
        )
    };
    let first = text("x, y [deprecated], z", "x: M, z: M");
    let second = text("x, y [deprecated], z", "x: M, y: M, z: M");
    let third = text("y [deprecated], z", "x: M, y: M");
    expect![[r#"
        Do.w: since 2.9
        Do.y: since 8.1, deprecated 8.1
        Do.z: since 2.9, removed 8.2
        Do.x: since 2.9, removed 8.2
    "#]]
    .assert_eq(&branches(&[("8.0", &first), ("8.1", &second), ("8.2", &third)]));
}
