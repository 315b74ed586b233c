//! Events: one struct for the data of each, and the enum over all events.

use proc_macro2::{Ident, TokenStream};
use qapi_schema::merge::{Arguments, Direction, Event};
use quote::quote;

use super::command::{history_constants, wire_alias};
use super::context::Context;
use super::fields::Fields;
use super::object::{declaration, methods, object, object_impl};
use crate::docs::{deprecated, docs, history_text, manual_link, spaced};
use crate::plan::{Owner, Plan};

const RECEIVED: Direction = Direction { sent: false, received: true };

/// Emits the struct of an event and its `EventData` impl.
pub(crate) fn event(context: Context<'_, '_>, name: &Ident, event: &Event) -> TokenStream {
    let head = head(context, event);
    let data = match &event.data {
        Arguments::Members(members) => {
            let fields =
                Fields::new(context, Owner::Event(&event.name), members, None, event.history.since);
            let declaration = declaration(context, name, &head, &fields);
            let methods = methods(context, name, &fields, RECEIVED, &event.name);
            let object = object(context, name, &fields, RECEIVED);
            quote!(#declaration #methods #object)
        }
        Arguments::Union(id) => {
            let ty = context.path(context.plan.name(*id));
            wrapped(name, &head, &ty, &event.name)
        }
    };
    let (wire, module) = (&event.name, &event.module);
    let history = history_constants(&event.history);
    quote! {
        #data
        impl runtime::EventData for #name {
            const NAME: &'static str = #wire;
            const MODULE: &'static str = #module;
            #history
            #[inline]
            fn decode_data(text: &str) -> Result<Self, runtime::Error> {
                runtime::from_text(text)
            }
        }
    }
}

fn head(context: Context<'_, '_>, event: &Event) -> TokenStream {
    let Event { name, module, history, .. } = event;
    let newest = context.plan.merged.newest();
    let what = format!("The event `{name}` of QAPI module `{module}`.");
    let link = manual_link(newest, "event", module, name, history);
    let said = context.plan.said(Owner::Event(name));
    let instead = said.instead.as_deref();
    let (alias, deprecated) = (wire_alias(name), deprecated(history, instead));
    let facts = history_text(history, None, instead);
    let text = docs(&[said.sentence, what, said.prose.to_owned(), facts, link]);
    quote!(#text #alias #deprecated)
}

/// Emits an event whose data is a union.
fn wrapped(name: &Ident, head: &TokenStream, ty: &TokenStream, wire: &str) -> TokenStream {
    let text = docs(&[format!("`{wire}` with its data.")]);
    let write = quote!(writer.members(&self.data););
    let read = quote!(members.read().map(|data| Self { data }));
    let object = object_impl(name, &quote!(writer), &write, &read, RECEIVED);
    quote! {
        #head
        #[derive(Clone, PartialEq)]
        #[non_exhaustive]
        pub struct #name {
            /// The event's data.
            pub data: #ty,
        }
        impl #name {
            #text
            #[must_use]
            pub fn new(data: impl Into<#ty>) -> Self {
                Self { data: data.into() }
            }
        }
        #object
    }
}

/// Emits the enum over all events.
pub(crate) fn all(plan: &Plan<'_>, events: &[(Ident, &Event)]) -> TokenStream {
    let variants = events.iter().map(|(name, event)| {
        let said = plan.said(Owner::Event(&event.name));
        let text = docs(&[spaced(&[&said.sentence, &format!("`{}`.", event.name)])]);
        let deprecated = deprecated(&event.history, said.instead.as_deref());
        quote!(#text #deprecated #name(#name),)
    });
    let names: Vec<_> = events.iter().map(|(name, _)| name).collect();
    let wires: Vec<_> = events.iter().map(|(_, event)| &event.name).collect();
    let conversions = conversions(events);
    quote! {
        /// Any event.
        #[derive(Clone, Debug, PartialEq)]
        #[non_exhaustive]
        pub enum Event {
            #(#variants)*
            /// An event that these bindings do not know.
            Unknown(runtime::UnknownEvent),
        }
        impl Event {
            /// The event's name on the wire.
            #[must_use]
            #[inline]
            pub fn name(&self) -> &str {
                self.parts().0
            }
            #[inline]
            fn parts(&self) -> (&str, &dyn runtime::Encode) {
                match self {
                    #(Self::#names(it) => (#wires, it),)*
                    Self::Unknown(it) => (&it.name, &it.data),
                }
            }
        }
        impl runtime::ToEvent for Event {
            #[inline]
            fn to_event(&self) -> runtime::RawEvent {
                let (name, data) = self.parts();
                runtime::RawEvent::new(name, data)
            }
        }
        impl runtime::FromEvent for Event {
            #[inline]
            fn accepts(_name: &str) -> bool {
                true
            }
            #[inline]
            fn from_event(name: &str, data: &runtime::RawValue) -> Result<Self, runtime::Error> {
                Ok(match name {
                    #(#wires => Self::#names(runtime::from_text(data.get())?),)*
                    _ => Self::Unknown(runtime::UnknownEvent::new(name, data)?),
                })
            }
        }
        #conversions
        runtime::event!(Event);
    }
}

/// Emits the conversions of each event to the enum over all.
fn conversions(events: &[(Ident, &Event)]) -> TokenStream {
    let conversions = events.iter().map(|(name, _)| {
        quote! {
            impl From<#name> for Event {
                #[inline]
                fn from(event: #name) -> Self {
                    Self::#name(event)
                }
            }
        }
    });
    conversions.collect()
}
