//! The distribution of definitions to files: one file for each QAPI module, whose items its parent
//! re-exports.

use std::collections::{BTreeMap, BTreeSet};

use proc_macro2::{Ident, TokenStream, TokenTree};
use qapi_schema::merge::{Event, Kind, Type, TypeId};
use quote::quote;

use syn::Item;

use crate::emit::context::{Context, ident};
use crate::emit::{
    alternate, command, enumeration, event, facts, object, replies, secrets, union, words,
};
use crate::names::module_name;
use crate::plan::{Owner, Part, Plan, Slot};
use crate::uses::uses;
use crate::{File, GenerateError, Options};

/// Items by module, in the order of emission.
type Modules = BTreeMap<String, TokenStream>;

/// Generates all files.
pub(crate) fn files(plan: &Plan<'_>, options: &Options) -> Result<Vec<File>, GenerateError> {
    let runtime = &plan.runtime;
    let uses = uses(plan);
    let context = |among_types| Context { plan, among_types, uses: &uses };
    let mut files = vec![file("mod.rs", &root(plan), options)?];
    let mut namespaces = vec![
        ("commands", commands(context(false)), command_head(plan), TokenStream::new()),
        ("types", types(context(true)), type_head(plan), aliases(plan)),
    ];
    if !plan.is_guest_agent() {
        let events = ("events", events(context(false)), event_head(plan), all_events(plan));
        namespaces.insert(1, events);
    }
    for (name, modules, head, extra) in namespaces {
        let children: Vec<_> = modules.keys().map(|module| ident(module)).collect();
        let runtime = (name == "events").then(|| quote!(use #runtime::runtime;));
        let index = quote! {
            #head
            #(mod #children;)*
            #[allow(unused_imports, reason = "a program may use nothing of a QAPI module")]
            pub use self::{#(#children::*),*};
            #runtime
            #extra
        };
        files.push(file(&format!("{name}/mod.rs"), &index, options)?);
        for (module, items) in modules {
            let imports = imports(plan, name, &module, &items);
            files.push(file(&format!("{name}/{module}.rs"), &quote!(#imports #items), options)?);
        }
    }
    files.push(file("facts.rs", &facts::facts(plan), options)?);
    files.push(file("secrets.rs", &secrets::secrets(plan), options)?);
    Ok(files)
}

/// Generates the file of the table that tests use.
pub(crate) fn replies(plan: &Plan<'_>, options: &Options) -> Result<File, GenerateError> {
    file("replies.rs", &replies::replies(plan), options)
}

/// Generates the file of the words that are read at run time.
pub(crate) fn words(plan: &Plan<'_>, options: &Options) -> Result<File, GenerateError> {
    file("words.rs", &words::words(plan), options)
}

fn root(plan: &Plan<'_>) -> TokenStream {
    let (text, events) = match plan.is_guest_agent() {
        true => (" Commands and types of the guest agent's QAPI schema.", None),
        false => (
            " Commands, events and types of QEMU's QAPI schema.",
            Some(quote!(
                pub mod events;
            )),
        ),
    };
    quote! {
        #![doc = #text]
        #![allow(
            deprecated,
            clippy::enum_variant_names,
            clippy::large_enum_variant,
            clippy::self_named_constructors,
            clippy::semicolon_if_nothing_returned
        )]
        #![allow(
            dead_code,
            unreachable_pub,
            reason = "a module that is not public may use little of this"
        )]
        pub mod commands;
        #events
        pub(crate) mod facts;
        pub(crate) mod secrets;
        pub mod types;
    }
}

fn command_head(plan: &Plan<'_>) -> TokenStream {
    if plan.is_guest_agent() {
        let first = " Every command of the guest agent: a struct of its arguments.";
        let setters = SETTERS;
        return quote!(#![doc = #first] #(#![doc = #setters])*);
    }
    let mut index = Index::new();
    for (name, command) in plan.commands() {
        let line = index_line(plan, Owner::Command(&command.name), &command.name, &name);
        index.entry(command.module.as_str()).or_default().push(line);
    }
    let first = " Every command: a struct of its arguments.";
    let (setters, index) = (SETTERS, index_text(&index));
    quote!(#![doc = #first] #(#![doc = #setters])* #(#![doc = #index])*)
}

/// What both pages say about optional members.
const SETTERS: [&str; 4] = [
    "",
    " A setter takes a value. To pass on an `Option`, assign the member itself: every member is a",
    " public field, and an optional one is an `Option`, as in `command.speed = speed;` in place of",
    " `command.speed(speed)`.",
];

fn event_head(plan: &Plan<'_>) -> TokenStream {
    let mut index = Index::new();
    for (name, event) in named_events(plan) {
        let line = index_line(plan, Owner::Event(&event.name), &event.name, &name.to_string());
        index.entry(event.module.as_str()).or_default().push(line);
    }
    let first = " Every event: a struct of its data, and [`Event`], which is any of them.";
    let index = index_text(&index);
    quote!(#![doc = #first] #(#![doc = #index])*)
}

/// Lines by QAPI module.
type Index<'a> = BTreeMap<&'a str, Vec<String>>;

/// Returns the line of an item: a link and what the item is.
fn index_line(plan: &Plan<'_>, owner: Owner<'_>, wire: &str, rust: &str) -> String {
    let sentence = plan.said(owner).sentence;
    let colon = if sentence.is_empty() { "" } else { ": " };
    format!(" - [`{wire}`]({rust}){colon}{sentence}")
}

/// Returns the lines of an index by QAPI module, for readers who look for a subject.
fn index_text(index: &Index<'_>) -> Vec<String> {
    let module = |(module, lines): (&&str, &Vec<String>)| {
        let head = [String::new(), format!(" # {module}"), String::new()];
        head.into_iter().chain(lines.iter().cloned()).collect::<Vec<_>>()
    };
    index.iter().flat_map(module).collect()
}

/// Emits the documentation of the module `types`. It lists the boxed values, because a change there
/// breaks callers.
fn type_head(plan: &Plan<'_>) -> TokenStream {
    let users = if plan.is_guest_agent() { "commands" } else { "commands and events" };
    let mut text = vec![format!(" Every type that {users} use.")];
    text.extend(SETTERS.map(str::to_owned));
    if !plan.boxed.is_empty() {
        text.push(String::new());
        text.push(" Types that contain themselves do so through a `Box`:".to_owned());
        text.push(String::new());
    }
    for Slot { ty, part } in &plan.boxed {
        let (Part::Member(part) | Part::Branch(part)) = part;
        text.push(format!(" - [`{}`], `{part}`", plan.name(*ty)));
    }
    quote!(#(#![doc = #text])*)
}

/// Emits the imports of a module's file, limited to the names that the file mentions.
fn imports(plan: &Plan<'_>, namespace: &str, module: &str, items: &TokenStream) -> TokenStream {
    let runtime = &plan.runtime;
    let mut mentioned = BTreeSet::new();
    collect_names(items, &mut mentioned);
    if namespace == "types" {
        let elsewhere = |&(_, ty): &(TypeId, &Type)| module_name(&ty.module) != module;
        let others = plan.types().filter(elsewhere).map(|(id, _)| plan.name(id));
        let others: BTreeSet<_> = others.filter(|&name| mentioned.contains(name)).collect();
        let others: Vec<_> = others.into_iter().map(ident).collect();
        let types = (!others.is_empty()).then(|| quote!(use super::{#(#others),*};));
        return quote!(#types use #runtime::runtime;);
    }
    let types = mentioned.contains("types").then(|| {
        quote!(
            use super::super::types;
        )
    });
    quote!(#types use #runtime::runtime;)
}

/// Collects all identifiers in the tokens.
fn collect_names(tokens: &TokenStream, names: &mut BTreeSet<String>) {
    for token in tokens.clone() {
        match token {
            TokenTree::Ident(ident) => {
                names.insert(ident.to_string());
            }
            TokenTree::Group(group) => collect_names(&group.stream(), names),
            TokenTree::Punct(_) | TokenTree::Literal(_) => {}
        }
    }
}

fn commands(context: Context<'_, '_>) -> Modules {
    let plan = context.plan;
    let mut modules = Modules::new();
    for (name, it) in plan.commands() {
        let items = command::command(context, &ident(&name), it);
        modules.entry(module_name(&it.module)).or_default().extend(items);
    }
    modules
}

pub(crate) fn named_events<'m>(plan: &Plan<'m>) -> Vec<(Ident, &'m Event)> {
    plan.events().into_iter().map(|(name, event)| (ident(&name), event)).collect()
}

fn events(context: Context<'_, '_>) -> Modules {
    let plan = context.plan;
    let mut modules = Modules::new();
    for (name, it) in named_events(plan) {
        let items = event::event(context, &name, it);
        modules.entry(module_name(&it.module)).or_default().extend(items);
    }
    modules
}

fn all_events(plan: &Plan<'_>) -> TokenStream {
    event::all(plan, &named_events(plan))
}

fn types(context: Context<'_, '_>) -> Modules {
    let plan = context.plan;
    let mut modules = Modules::new();
    for (id, ty) in plan.types() {
        let items = match &ty.kind {
            Kind::Struct(members) => object::structure(context, id, ty, members),
            Kind::Union(it) => union::union(context, id, ty, it),
            Kind::Alternate(it) => alternate::alternate(context, id, ty, it),
            Kind::Enum(values) => enumeration::enumeration(context, id, ty, values),
        };
        modules.entry(module_name(&ty.module)).or_default().extend(items);
    }
    modules
}

/// Emits aliases with the names of older releases, for types that were renamed.
fn aliases(plan: &Plan<'_>) -> TokenStream {
    let alias = |(name, target): &(String, String)| {
        let (name, target) = (ident(name), ident(target));
        let note = format!("renamed to {target}");
        let text = format!(" The former name of [`{target}`].");
        quote! {
            #[doc = #text]
            #[deprecated(note = #note)]
            pub type #name = #target;
        }
    };
    let aliases = plan.aliases.iter().map(alias);
    quote!(#(#aliases)*)
}

pub(crate) fn file(
    path: &str,
    tokens: &TokenStream,
    options: &Options,
) -> Result<File, GenerateError> {
    let error = |source| GenerateError::Syntax { path: path.to_owned(), source };
    let tree: syn::File = syn::parse2(tokens.clone()).map_err(error)?;
    let mut text = format!("{}\n", options.header);
    let mut previous = (!tree.attrs.is_empty()).then_some(None);
    text.push_str(&prettyplease::unparse(&file_of(tree.attrs, Vec::new())));
    for item in tree.items {
        // Imports and module declarations are grouped. All other items are separated by blank
        // lines.
        let kind =
            matches!(item, Item::Use(_) | Item::Mod(_)).then(|| std::mem::discriminant(&item));
        if previous.is_some_and(|previous| previous != kind || kind.is_none()) {
            text.push('\n');
        }
        previous = Some(kind);
        text.push_str(&prettyplease::unparse(&file_of(Vec::new(), vec![item])));
    }
    Ok(File { path: path.to_owned(), text })
}

fn file_of(attrs: Vec<syn::Attribute>, items: Vec<Item>) -> syn::File {
    syn::File { shebang: None, frontmatter: None, attrs, items }
}
