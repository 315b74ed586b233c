//! The context that every emitter needs.

use std::collections::BTreeMap;

use proc_macro2::{Ident, Span, TokenStream};
use qapi_schema::merge::{Builtin, Change, Direction, Element, TypeId, TypeRef};
use qapi_schema::release::Release;
use quote::quote;

use crate::plan::Plan;
use crate::uses::Uses;

/// The plan, and the way in which the current file names types.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Context<'p, 'm> {
    pub(crate) plan: &'p Plan<'m>,
    /// Whether the file is among those of the types, which name each other without a path.
    pub(crate) among_types: bool,
    /// The uses of each type.
    pub(crate) uses: &'p BTreeMap<TypeId, Uses>,
}

impl Context<'_, '_> {
    /// Emits the path of a name in the namespace of the types.
    pub(crate) fn path(&self, name: &str) -> TokenStream {
        let name = ident(name);
        if self.among_types { quote!(#name) } else { quote!(types::#name) }
    }

    /// Emits the Rust type of an element.
    pub(crate) fn element(&self, element: Element) -> TokenStream {
        match element {
            Element::Builtin(it) => builtin(it),
            Element::Type(id) => self.path(self.plan.name(id)),
        }
    }

    /// Emits the Rust type of a reference.
    pub(crate) fn reference(&self, reference: TypeRef) -> TokenStream {
        let element = self.element(reference.element());
        match reference {
            TypeRef::One(_) => element,
            TypeRef::List(_) => quote!(Vec<#element>),
        }
    }

    /// Formats a type for docs, with a link if the schema defines it. `name` is its name in the
    /// schema.
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

    /// Formats the type that a command returns, with a link if the schema defines it.
    pub(crate) fn returned_link(&self, reference: TypeRef) -> String {
        match reference.element() {
            Element::Type(id) => self.type_link(reference, self.plan.name(id)),
            Element::Builtin(_) => {
                format!("`{}`", self.reference(reference).to_string().replace(' ', ""))
            }
        }
    }

    /// Emits the type of a parameter. It is the type itself if literals must be accepted, `impl
    /// Into` otherwise, and an iterator for a list.
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

    /// Emits the conversion of a parameter to the stored value.
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

/// Returns `#[inline]` for a function that is not generic, so that it is compiled only where it is
/// called. Generic functions need no attribute for that.
pub(crate) fn inline(parameters: &TokenStream) -> Option<TokenStream> {
    let is_generic = parameters.clone().into_iter().any(|token| token.to_string() == "impl");
    (!is_generic).then(|| quote!(#[inline]))
}

/// Returns `#[must_use]` for a type that is only sent. Its constructor and its setters then need
/// none of their own.
///
/// A type that is received has none: a caller may ignore the reply to a command.
pub(crate) fn type_must_use(direction: Direction) -> Option<TokenStream> {
    let Direction { sent, received } = direction;
    (sent && !received).then(|| quote!(#[must_use]))
}

/// Returns `#[must_use]` for a method that returns its own type, unless the type has it.
pub(crate) fn method_must_use(direction: Direction) -> Option<TokenStream> {
    type_must_use(direction).is_none().then(|| quote!(#[must_use]))
}

/// Creates an identifier. The name must not be a keyword.
pub(crate) fn ident(name: &str) -> Ident {
    Ident::new(name, Span::call_site())
}

/// Emits the constant expression of a change.
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
