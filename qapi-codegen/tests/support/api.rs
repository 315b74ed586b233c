//! Extracts the public items of generated bindings as text that can be compared.

use std::collections::BTreeMap;

use proc_macro2::{TokenStream, TokenTree};
use qapi_codegen::File;
use quote::ToTokens;
use syn::{Fields, FnArg, ImplItem, Item, ReturnType, Visibility};

/// A part of an item: the item with its namespace, and the part, which is empty for the item
/// itself.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Key {
    pub(crate) item: String,
    pub(crate) part: String,
}

/// Every public item and part, with the tokens that callers rely on.
#[derive(Debug, Default)]
pub(crate) struct Api {
    pub(crate) parts: BTreeMap<Key, Vec<String>>,
    /// The deprecated aliases of types, each with its target.
    pub(crate) aliases: BTreeMap<String, String>,
}

impl Api {
    pub(crate) fn of(files: &[File]) -> Self {
        let mut api = Self::default();
        for file in files {
            let Some((namespace, _)) = file.path.split_once('/') else { continue };
            for item in syn::parse_file(&file.text).unwrap().items {
                api.item(namespace, item);
            }
        }
        api
    }

    /// Returns the current name of a type in these bindings.
    pub(crate) fn current<'a>(&'a self, name: &'a str) -> &'a str {
        self.aliases.get(name).map_or(name, String::as_str)
    }

    /// Joins tokens to a text with the current names of types.
    pub(crate) fn text(&self, words: &[String]) -> String {
        let words: Vec<_> = words.iter().map(|it| self.current(it)).collect();
        words.join(" ")
    }

    fn add(&mut self, item: &str, part: &str, what: impl ToTokens) {
        let key = Key { item: item.to_owned(), part: part.to_owned() };
        let mut all = Vec::new();
        words(what.to_token_stream(), &mut all);
        self.parts.insert(key, all);
    }

    fn item(&mut self, namespace: &str, item: Item) {
        let named = |name: &syn::Ident| format!("{namespace}::{name}");
        match item {
            Item::Struct(it) => {
                let name = named(&it.ident);
                self.attributes(&name, &it.attrs);
                self.add(&name, "", quote::quote!(struct));
                self.fields(&name, "", &it.fields);
            }
            Item::Enum(it) => {
                let name = named(&it.ident);
                self.attributes(&name, &it.attrs);
                self.add(&name, "", quote::quote!(enum));
                for variant in &it.variants {
                    let variant_name = variant.ident.to_string();
                    self.add(&name, &variant_name, &variant.fields);
                }
            }
            Item::Type(it) => {
                self.aliases.insert(it.ident.to_string(), it.ty.to_token_stream().to_string());
            }
            Item::Impl(it) => self.implementation(namespace, it),
            Item::Macro(it) => {
                let name = it.mac.tokens.clone().into_iter().next().unwrap();
                self.add(&format!("{namespace}::{name}"), "runtime", &it.mac.path);
            }
            Item::Use(_) | Item::Mod(_) => {}
            other => panic!("not known: {}", other.to_token_stream()),
        }
    }

    /// Adds the derived traits, and whether callers may list all fields or variants.
    fn attributes(&mut self, name: &str, attributes: &[syn::Attribute]) {
        if !attributes.iter().any(|it| it.path().is_ident("non_exhaustive")) {
            self.add(name, "exhaustive", TokenStream::new());
        }
        let derived = attributes.iter().filter(|it| it.path().is_ident("derive"));
        for token in derived.flat_map(|it| it.meta.require_list().unwrap().tokens.clone()) {
            if let TokenTree::Ident(it) = token {
                self.add(name, &format!("derive {it}"), TokenStream::new());
            }
        }
    }

    fn fields(&mut self, name: &str, variant: &str, fields: &Fields) {
        for field in fields.iter().filter(|it| matches!(it.vis, Visibility::Public(_))) {
            let field_name = field.ident.as_ref().map(ToString::to_string).unwrap_or_default();
            self.add(name, &format!("{variant}{field_name}"), &field.ty);
        }
    }

    fn implementation(&mut self, namespace: &str, it: syn::ItemImpl) {
        let name = format!("{namespace}::{}", it.self_ty.to_token_stream());
        let of = it.trait_.as_ref().map(|(path, _)| path.to_token_stream().to_string());
        if let Some(of) = &of {
            self.add(&name, &format!("impl {of}"), TokenStream::new());
        }
        for item in it.items {
            match (item, &of) {
                (ImplItem::Fn(it), None) if matches!(it.vis, Visibility::Public(_)) => {
                    self.add(&name, &format!("{}()", it.sig.ident), signature(&it.sig));
                }
                (ImplItem::Const(it), None) if matches!(it.vis, Visibility::Public(_)) => {
                    self.add(&name, &it.ident.to_string(), &it.ty);
                }
                (ImplItem::Type(it), Some(of)) => {
                    self.add(&name, &format!("impl {of} {}", it.ident), &it.ty);
                }
                _ => {}
            }
        }
    }
}

/// Returns the types of the parameters and of the result. `self` is kept as written.
fn signature(signature: &syn::Signature) -> TokenStream {
    let inputs = signature.inputs.iter().map(|input| match input {
        FnArg::Receiver(it) => it.to_token_stream(),
        FnArg::Typed(it) => it.ty.to_token_stream(),
    });
    let output = match &signature.output {
        ReturnType::Default => TokenStream::new(),
        ReturnType::Type(_, ty) => ty.to_token_stream(),
    };
    quote::quote!((#(#inputs),*) -> #output)
}

fn words(tokens: TokenStream, all: &mut Vec<String>) {
    for token in tokens {
        match token {
            TokenTree::Group(it) => {
                all.push("(".to_owned());
                words(it.stream(), all);
                all.push(")".to_owned());
            }
            other => all.push(other.to_string()),
        }
    }
}
