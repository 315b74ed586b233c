//! A table of all setters, for tests that draw devices and properties.

use proc_macro2::TokenStream;
use quote::quote;

use super::family::FAMILIES;
use super::form::{Form, value_type};
use super::plan::{Named, Plan};
use crate::emit::context::ident;

/// Emits a row for each device: its name and its setters, each with a drawn value.
pub(super) fn registry(plan: &Plan<'_>) -> TokenStream {
    let rows = plan.devices.iter().map(|it| row(plan, it));
    quote! {
        #![doc = " Every device with all of its setters, for the tests that draw devices."]
        use crate::typed_devices::drawing::{Draw, Row, row};
        use qmp::PropertyValue;
        use qmp::devices::*;
        use qmp::types;
        pub(crate) const DEVICES: &[Row] = &[#(#rows),*];
    }
}

fn row(plan: &Plan<'_>, it: &Named<'_>) -> TokenStream {
    let (name, wire) = (ident(&it.name), it.wire);
    let families = FAMILIES.iter().filter(|family| family.has(it.device));
    let shared = families.filter_map(|it| plan.families.get(it.name)).flatten();
    let setters = shared.chain(&it.own).map(|member| {
        let (setter, wire) = (ident(&member.name), member.wire);
        let value = drawn(&member.form);
        quote!((#wire, |it, draw: &mut Draw| it.#setter(#value)))
    });
    quote!(row!(#name, #wire, [#(#setters),*]))
}

/// Emits the method that draws a value.
fn drawn(form: &Form) -> TokenStream {
    match form {
        Form::Bool => quote!(draw.bool()),
        Form::Unsigned(bits) => method('u', *bits),
        Form::Signed(bits) => method('i', *bits),
        Form::Size => quote!(draw.size()),
        Form::Means(means) => match value_type(*means) {
            Some(ty) => quote!(draw.value::<#ty>()),
            None => text(form),
        },
        Form::Text | Form::Link(_) => text(form),
        Form::Enum(name) => {
            let name = ident(name);
            quote!(draw.one(types::#name::KNOWN))
        }
        Form::Struct(name) => {
            let name = ident(name);
            quote!(draw.value::<types::#name>())
        }
        Form::Structs(name) => {
            let name = ident(name);
            quote!(draw.list::<types::#name>())
        }
        Form::List => quote!(draw.list::<PropertyValue>()),
    }
}

fn text(form: &Form) -> TokenStream {
    let kind = form.word();
    quote!(draw.text(#kind))
}

fn method(kind: char, bits: u8) -> TokenStream {
    let name = ident(&format!("{kind}{bits}"));
    quote!(draw.#name())
}
