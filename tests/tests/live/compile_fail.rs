//! Mistakes that do not compile. `TRYBUILD=overwrite` renews what the compiler says to them.

#[test]
fn mistakes_do_not_compile() {
    let cases = concat!(env!("CARGO_MANIFEST_DIR"), "/../qmp/tests/ui/*.rs");
    trybuild::TestCases::new().compile_fail(cases);
}
