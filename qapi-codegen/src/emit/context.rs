//! What every emitter needs.

use std::collections::BTreeMap;

use proc_macro2::{Ident, Span, TokenStream};
use qapi_schema::merge::{Builtin, Change, Element, TypeId, TypeRef};
use qapi_schema::release::Release;
use quote::quote;

use crate::plan::Plan;
use crate::uses::Uses;

/// The decisions, and how the file at hand names types.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Context<'p, 'm> {
    pub(crate) plan: &'p Plan<'m>,
    /// Whether the file is one of the types' own, which see each other without a path.
    pub(crate) among_types: bool,
    /// Where each type is used.
    pub(crate) uses: &'p BTreeMap<TypeId, Uses>,
}

impl Context<'_, '_> {
    /// A name of the types' namespace.
    pub(crate) fn path(&self, name: &str) -> TokenStream {
        let name = ident(name);
        if self.among_types { quote!(#name) } else { quote!(types::#name) }
    }

    /// The Rust type of an element.
    pub(crate) fn element(&self, element: Element) -> TokenStream {
        match element {
            Element::Builtin(it) => builtin(it),
            Element::Type(id) => self.path(self.plan.name(id)),
        }
    }

    /// The Rust type of a reference.
    pub(crate) fn reference(&self, reference: TypeRef) -> TokenStream {
        let element = self.element(reference.element());
        match reference {
            TypeRef::One(_) => element,
            TypeRef::List(_) => quote!(Vec<#element>),
        }
    }

    /// A type for people, with a link where the schema defines it; `name` is what the schema calls
    /// it.
    pub(crate) fn type_link(&self, reference: TypeRef, name: &str) -> String {
        let Element::Type(id) = reference.element() else { return format!("`{name}`") };
        let rust = self.plan.name(id);
        let name = name.trim_matches(['[', ']']);
        let link = match (self.among_types, name == rust) {
            (true, true) => format!("[`{rust}`]"),
            (true, false) => format!("[`{name}`]({rust})"),
            (false, _) => format!("[`{name}`](types::{rust})"),
        };
        match reference {
            TypeRef::One(_) => link,
            TypeRef::List(_) => format!("list of {link}"),
        }
    }

    /// The same for what a command returns.
    pub(crate) fn returned_link(&self, reference: TypeRef) -> String {
        match reference.element() {
            Element::Type(id) => self.type_link(reference, self.plan.name(id)),
            Element::Builtin(_) => {
                format!("`{}`", self.reference(reference).to_string().replace(' ', ""))
            }
        }
    }

    /// The type of a parameter for a value of that type: itself where a literal must do, what can
    /// be made into it otherwise, and anything that yields such for a list.
    pub(crate) fn parameter(&self, reference: TypeRef) -> TokenStream {
        let element = self.element(reference.element());
        let element = if self.plan.passed_plainly(reference.element()) {
            element
        } else {
            quote!(impl Into<#element>)
        };
        match reference {
            TypeRef::One(_) => element,
            TypeRef::List(_) => quote!(impl IntoIterator<Item = #element>),
        }
    }

    /// The value of a parameter as it is stored.
    pub(crate) fn stored(&self, name: &Ident, reference: TypeRef, boxed: bool) -> TokenStream {
        let plain = self.plan.passed_plainly(reference.element());
        let value = match (reference, plain) {
            (TypeRef::One(_), true) => quote!(#name),
            (TypeRef::One(_), false) => quote!(#name.into()),
            (TypeRef::List(_), _) => quote!(runtime::list(#name)),
        };
        if boxed { quote!(Box::new(#value)) } else { value }
    }
}

fn builtin(builtin: Builtin) -> TokenStream {
    match builtin {
        Builtin::Str | Builtin::QType => quote!(String),
        Builtin::Bool => quote!(bool),
        Builtin::Number => quote!(f64),
        Builtin::Null => quote!(()),
        Builtin::Any => quote!(runtime::Value),
        Builtin::Int8 => quote!(i8),
        Builtin::Int16 => quote!(i16),
        Builtin::Int32 => quote!(i32),
        Builtin::Int64 => quote!(i64),
        Builtin::Uint8 => quote!(u8),
        Builtin::Uint16 => quote!(u16),
        Builtin::Uint32 => quote!(u32),
        Builtin::Uint64 => quote!(u64),
    }
}

/// What keeps a function with these parameters from being compiled before somebody calls it. The
/// generic ones never are.
pub(crate) fn inline(parameters: &TokenStream) -> Option<TokenStream> {
    let is_generic = parameters.clone().into_iter().any(|token| token.to_string() == "impl");
    (!is_generic).then(|| quote!(#[inline]))
}

/// An identifier; keywords have been dealt with.
pub(crate) fn ident(name: &str) -> Ident {
    Ident::new(name, Span::call_site())
}

/// The constant expression of a change.
pub(crate) fn change(change: Change) -> TokenStream {
    let Change { earliest, latest } = change;
    if earliest == latest {
        let (major, minor) = numbers(latest);
        return quote!(runtime::Change::exact(#major, #minor));
    }
    let (earliest_major, earliest_minor) = numbers(earliest);
    let (major, minor) = numbers(latest);
    quote! {
        runtime::Change::between(
            runtime::Release::new(#earliest_major, #earliest_minor),
            runtime::Release::new(#major, #minor),
        )
    }
}

fn numbers(release: Release) -> (proc_macro2::Literal, proc_macro2::Literal) {
    use proc_macro2::Literal;
    (Literal::u16_unsuffixed(release.major), Literal::u16_unsuffixed(release.minor))
}
