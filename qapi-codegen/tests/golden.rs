//! Compares the Rust generated from the project's own schemas with the committed files.
//! `UPDATE_EXPECT=1 cargo test` writes them. The tests of the workspace compile them.

#![allow(clippy::unwrap_used)]

use std::path::Path;

use expect_test::expect_file;
use qapi_codegen::{GenerateError, Options, Prose, Words, generate};
use qapi_schema::merge::{Merged, merge};
use qapi_schema::release::Release;
use qapi_schema::snapshot::{Protocol, snapshot};

fn folder() -> std::path::PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/golden")
}

fn merged(name: &str) -> Merged {
    let path = folder().join(name).with_extension("json");
    let loaded = qapi_schema::Options::default().load(&path);
    let schema = loaded.unwrap_or_else(|error| panic!("{name} is rejected:\n{error}")).schema;
    merge(&[snapshot(&schema, Release::new(10, 0, 0), Protocol::Qemu)]).unwrap()
}

fn options(runtime: &str) -> Options {
    Options {
        header: "// A golden file.\n".to_owned(),
        runtime: runtime.to_owned(),
        prose: Prose::default(),
        words: Words::default(),
        secrets: Vec::new(),
    }
}

#[test]
fn hostile_names_become_rust() {
    for file in generate(&merged("hostile"), &options("::qmp")).unwrap() {
        expect_file![folder().join("hostile").join(file.path)].assert_eq(&file.text);
    }
}

/// A program may use few of the bindings, which must cause no dead-code warnings. Private items are
/// therefore used in their file, or the file allows dead code and gives a reason.
#[test]
fn nothing_but_what_is_public_can_be_unused() {
    for file in generate(&merged("hostile"), &options("::qmp")).unwrap() {
        let own_word = file.text.contains("#![allow(dead_code, reason");
        for item in syn::parse_file(&file.text).unwrap().items {
            for (name, _) in defined(&item).iter().filter(|(_, public)| !public) {
                let calls = [format!("self.{name}("), format!("Self::{name}(")];
                let used = calls.iter().any(|call| file.text.contains(call));
                assert!(used || own_word, "{}: {name}", file.path);
            }
        }
    }
}

/// Returns the names that an item defines, each with whether it is public.
fn defined(item: &syn::Item) -> Vec<(String, bool)> {
    let row = |name: &syn::Ident, vis: &syn::Visibility| {
        (name.to_string(), matches!(vis, syn::Visibility::Public(_)))
    };
    match item {
        syn::Item::Struct(it) => vec![row(&it.ident, &it.vis)],
        syn::Item::Enum(it) => vec![row(&it.ident, &it.vis)],
        syn::Item::Type(it) => vec![row(&it.ident, &it.vis)],
        syn::Item::Static(it) => vec![row(&it.ident, &it.vis)],
        syn::Item::Impl(it) if it.trait_.is_none() => {
            let row = |it: &syn::ImplItem| match it {
                syn::ImplItem::Fn(it) => row(&it.sig.ident, &it.vis),
                syn::ImplItem::Const(it) => row(&it.ident, &it.vis),
                _ => panic!("something else in an impl"),
            };
            it.items.iter().map(row).collect()
        }
        syn::Item::Impl(_) | syn::Item::Use(_) | syn::Item::Mod(_) | syn::Item::Macro(_) => vec![],
        _ => panic!("an item of another kind"),
    }
}

/// None of the project's secrets occurs in the test schema, so every entry is unused.
#[test]
fn secrets_that_match_nothing_are_found() {
    let unused = qapi_codegen::unused_secrets(&merged("hostile"));
    assert!(unused.iter().any(|it| (it.owner(), it.member()) == ("SecretProperties", "data")));
}

#[test]
fn the_runtime_is_named_by_one_path() {
    for file in generate(&merged("hostile"), &options("crate::vendor")).unwrap() {
        assert!(!file.text.contains("qmp::"), "{}", file.path);
        let names = file.text.matches("crate::vendor").count();
        assert!(names <= 1, "{}: {names}", file.path);
    }
}

#[test]
fn what_is_no_path_is_refused() {
    let error = generate(&merged("hostile"), &options("no path")).unwrap_err();
    assert!(matches!(error, GenerateError::Runtime { path } if path == "no path"));
}
