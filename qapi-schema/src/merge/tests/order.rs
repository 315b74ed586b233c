//! The order of members and constructors, and independence from the order of the input.

use expect_test::expect;

use super::*;

const OLD: &str = "command go (a: int, b: int)\nenum Kind {x, y}\ncommand q -> Kind";
const NEW: &str =
    "command go (z?: int, a: int, y?: int, b: int)\nenum Kind {w, x, y}\ncommand q -> Kind";

#[test]
fn members_and_values_are_in_the_newest_order_and_older_ones_after_them() {
    let old = "command go (gone?: int, a: int)\nevent E (k: Kind)\nenum Kind {gone, x}";
    let new = "command go (new?: int, a: int)\nevent E (k: Kind)\nenum Kind {new, x}";
    expect![[r#"
        command go (new?: int64, a: int64, gone?: int64)
        event E (k: Kind)
        enum Kind {new, x, gone} [received]
    "#]]
    .assert_eq(&show(&[("8.0", old), ("9.0", new)]));
}

#[test]
fn the_order_of_the_input_does_not_matter() {
    let [one, two, three] = [release("8.0", OLD), release("9.0", NEW), release("10.0", NEW)];
    let sorted = merge(&[one.clone(), two.clone(), three.clone()]).unwrap();
    assert_eq!(merge(&[three.clone(), one.clone(), two.clone()]).unwrap(), sorted);
    assert_eq!(merge(&[two, three, one]).unwrap(), sorted);
}

#[test]
fn constructors_take_required_members_in_the_order_of_the_oldest_release() {
    expect![[r#"
        command go (z?: int64, a: int64, y?: int64, b: int64; new a b)
        command q () -> Kind
        enum Kind {w, x, y} [received]
    "#]]
    .assert_eq(&show(&[("8.0", OLD), ("9.0", NEW)]));
}

#[test]
fn a_release_that_reorders_required_members_is_an_error() {
    let new = "command go (b: int, a: int)";
    expect![[r#"
        command go: 8.0.0 and 9.0.0 have the required members in different orders
    "#]]
    .assert_eq(&conflicts(&[("8.0", OLD), ("9.0", new)]));
}

#[test]
fn optional_members_may_be_reordered() {
    let [old, new] = ["command go (a?: int, b?: int)", "command go (b?: int, a?: int)"];
    expect![[r#"
        command go (b?: int64, a?: int64)
    "#]]
    .assert_eq(&show(&[("8.0", old), ("9.0", new)]));
}
