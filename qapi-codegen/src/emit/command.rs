//! Commands: one struct for the arguments of each.

use proc_macro2::{Ident, TokenStream};
use qapi_schema::merge::{Arguments, Command, Direction, History, Kind, Members};
use quote::quote;

use super::context::{Context, change};
use super::fields::Fields;
use super::object::{declaration, methods, object, object_impl, read_with};
use crate::docs::{AGENT_MANUAL, deprecated, docs, history_text, manual_link};
use crate::names::Namespace;
use crate::plan::Owner;

const SENT: Direction = Direction { sent: true, received: false };

/// Emits the struct of a command and its `Command` impl.
pub(crate) fn command(context: Context<'_, '_>, name: &Ident, command: &Command) -> TokenStream {
    let head = head(context, command);
    let arguments = match &command.arguments {
        Arguments::Members(members) if command.generated => {
            plain(context, name, &head, command, members)
        }
        Arguments::Members(members) => open_ended(context, name, &head, command, members),
        Arguments::Union(id) => {
            let ty = context.path(context.plan.name(*id));
            wrapped(name, &head, &ty, &command.name)
        }
    };
    let facts = facts(context, name, command);
    let conversions = conversions(context, name, command);
    quote!(#arguments #facts #conversions)
}

fn head(context: Context<'_, '_>, command: &Command) -> TokenStream {
    let Command { name, module, history, returns, .. } = command;
    let secret = context.plan.carries_secret(command);
    let newest = context.plan.merged.newest();
    let agent = context.plan.is_guest_agent();
    let what = match agent {
        true => format!("The command `{name}` of the guest agent."),
        false => format!("The command `{name}` of QAPI module `{module}`."),
    };
    let said = context.plan.said(Owner::Command(name));
    let instead = said.instead.as_deref();
    let mut facts = vec![history_text(history, None, instead)];
    facts.push(match returns {
        Some(reference) => format!("Returns {}.", context.returned_link(*reference)),
        None => "Returns nothing.".to_owned(),
    });
    if command.allow_oob {
        facts.push("May be executed out of band.".to_owned());
    }
    if command.allow_preconfig && !agent {
        facts.push("May be executed before the machine is set up.".to_owned());
    }
    if secret {
        facts.push("Can carry a secret, which `Debug` does not show.".to_owned());
    }
    if !command.success_response {
        facts.push("The server does not reply if the command succeeds.".to_owned());
    }
    let link = match agent {
        true => AGENT_MANUAL.to_owned(),
        false => manual_link(newest, "command", module, name, history),
    };
    let text = docs(&[said.sentence, what, said.prose.to_owned(), facts.join(" "), link]);
    let (alias, deprecated) = (wire_alias(name), deprecated(history, instead));
    quote!(#text #alias #deprecated #[must_use])
}

/// Emits the alias by which searches of the documentation find an item by its name on the wire.
pub(crate) fn wire_alias(wire: &str) -> TokenStream {
    quote!(#[doc(alias = #wire)])
}

fn plain(
    context: Context<'_, '_>,
    name: &Ident,
    head: &TokenStream,
    command: &Command,
    members: &Members,
) -> TokenStream {
    let fields =
        Fields::new(context, Owner::Command(&command.name), members, None, command.history.since);
    let declaration = declaration(context, name, head, &fields);
    let methods = methods(context, name, &fields, SENT, &command.name);
    let object = object(context, name, &fields, SENT);
    quote!(#declaration #methods #object)
}

/// Emits the conversions between a command and the type of the same name with the same members,
/// which is an action of a transaction.
fn conversions(context: Context<'_, '_>, name: &Ident, command: &Command) -> Option<TokenStream> {
    let Arguments::Members(members) = &command.arguments else { return None };
    let plan = context.plan;
    let (id, ty) = plan.types().find(|(id, _)| *name == plan.name(*id))?;
    let Kind::Struct(others) = &ty.kind else { return None };
    let since = command.history.since;
    let own = Fields::new(context, Owner::Command(&command.name), members, None, since);
    let others = Fields::new(context, Owner::Type(id), others, None, since);
    if !own.are_those_of(&others) {
        return None;
    }
    let fields: Vec<_> = own.fields.iter().map(|field| &field.name).collect();
    let ty = context.path(plan.name(id));
    Some(quote! {
        impl From<#name> for #ty {
            #[inline]
            fn from(command: #name) -> Self {
                Self { #(#fields: command.#fields,)* }
            }
        }
        impl From<#ty> for #name {
            #[inline]
            fn from(action: #ty) -> Self {
                Self { #(#fields: action.#fields,)* }
            }
        }
    })
}

/// Emits a command that accepts properties in addition to its arguments (`'gen': false`).
fn open_ended(
    context: Context<'_, '_>,
    name: &Ident,
    head: &TokenStream,
    command: &Command,
    members: &Members,
) -> TokenStream {
    let fields =
        Fields::new(context, Owner::Command(&command.name), members, None, command.history.since);
    let properties = fields.extra("properties");
    let declared = fields.declarations(context);
    let parameters = fields.parameters(context);
    let initializers = fields.initializers(context);
    let mut names = Namespace::default();
    for method in ["new", "property", "properties"] {
        names.claim(method.to_owned());
    }
    let setters = fields.setters(context, &mut names, SENT);
    let writes = fields.writes();
    let write = quote!(#writes writer.members(&self.#properties););
    let read = read_with(context, &fields, &properties);
    let object = object_impl(name, &quote!(writer), &write, &read, SENT);
    let text = docs(&[format!("`{}` with its required arguments.", command.name)]);
    quote! {
        #head
        #[derive(Clone, PartialEq)]
        #[non_exhaustive]
        pub struct #name {
            #declared
            /// Further properties, which the schema does not list.
            pub #properties: runtime::Properties,
        }
        impl #name {
            #text
            pub fn new(#parameters) -> Self {
                Self { #initializers #properties: runtime::Properties::new() }
            }
            #setters
            /// Sets a further property. Text, numbers and booleans are different values on the wire.
            pub fn property(
                mut self,
                name: impl Into<String>,
                value: impl Into<runtime::PropertyValue>,
            ) -> Self {
                self.#properties.insert(name, value);
                self
            }
            /// Sets further properties; an `Option` of a name and a value is also a list.
            pub fn properties<N: Into<String>, V: Into<runtime::PropertyValue>>(
                mut self,
                properties: impl IntoIterator<Item = (N, V)>,
            ) -> Self {
                self.#properties.extend(properties);
                self
            }
        }
        #object
    }
}

/// Emits a command whose arguments are a union.
fn wrapped(name: &Ident, head: &TokenStream, ty: &TokenStream, wire: &str) -> TokenStream {
    let text = docs(&[format!("`{wire}` with its arguments.")]);
    let write = quote!(writer.members(&self.arguments););
    let read = quote!(members.read().map(|arguments| Self { arguments }));
    let object = object_impl(name, &quote!(writer), &write, &read, SENT);
    quote! {
        #head
        #[derive(Clone, PartialEq)]
        #[non_exhaustive]
        pub struct #name {
            /// All arguments. The type has a constructor for each branch.
            pub arguments: #ty,
        }
        impl #name {
            #text
            pub fn new(arguments: impl Into<#ty>) -> Self {
                Self { arguments: arguments.into() }
            }
        }
        #object
    }
}

/// Emits the `Command` impl.
fn facts(context: Context<'_, '_>, name: &Ident, command: &Command) -> TokenStream {
    let wire = &command.name;
    let module = (!context.plan.is_guest_agent()).then(|| {
        let module = &command.module;
        quote!(const MODULE: &'static str = #module;)
    });
    let history = history_constants(&command.history);
    let oob = command.allow_oob.then(|| {
        quote!(
            const OOB: bool = true;
        )
    });
    let silent = (!command.success_response).then(|| {
        quote!(
            const SUCCESS_RESPONSE: bool = false;
        )
    });
    let secret = context.plan.carries_secret(command).then(|| {
        quote!(
            const SECRET: bool = true;
        )
    });
    let returned = match command.returns {
        Some(reference) => {
            let ty = context.reference(reference);
            quote! {
                type Return = #ty;
                #[inline]
                fn decode_return(text: &str) -> Result<#ty, runtime::Error> {
                    runtime::from_text(text)
                }
            }
        }
        None => quote! {
            type Return = ();
            #[inline]
            fn decode_return(text: &str) -> Result<(), runtime::Error> {
                runtime::nothing(text)
            }
        },
    };
    let (command_trait, marker) = traits(context, name, command);
    quote! {
        impl #command_trait for #name {
            const NAME: &'static str = #wire;
            #module
            #history
            #oob
            #silent
            #secret
            #returned
            #[inline]
            fn arguments(&self) -> Result<String, runtime::Error> {
                Ok(runtime::to_text(self))
            }
        }
        #marker
    }
}

/// Emits the trait of the command, and the impl of the marker trait if it may be executed out of
/// band.
fn traits(
    context: Context<'_, '_>,
    name: &Ident,
    command: &Command,
) -> (TokenStream, Option<TokenStream>) {
    if context.plan.is_guest_agent() {
        return (quote!(runtime::GuestAgentCommand), None);
    }
    let marker = command.allow_oob.then(|| quote!(impl runtime::OobCommand for #name {}));
    (quote!(runtime::Command), marker)
}

/// Emits the constants that state when a command or event was introduced, removed and deprecated.
pub(crate) fn history_constants(history: &History) -> TokenStream {
    let since = change(history.since);
    let removed = history.removed.map(|it| {
        let it = change(it);
        quote!(const REMOVED: Option<runtime::Change> = Some(#it);)
    });
    let deprecated = history.deprecated.map(|it| {
        let it = change(it);
        quote!(const DEPRECATED_SINCE: Option<runtime::Change> = Some(#it);)
    });
    let unstable = history.unstable.then(|| {
        quote!(
            const UNSTABLE: bool = true;
        )
    });
    quote!(const SINCE: runtime::Change = #since; #removed #deprecated #unstable)
}
