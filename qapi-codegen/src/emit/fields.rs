//! The members of an object as fields, for structs, unions, commands and events.

use proc_macro2::{Ident, TokenStream};
use qapi_schema::merge::{Change, Direction, Member, Members};
use quote::quote;

use super::blank::blank;
use super::context::{Context, ident, inline, method_must_use};
use crate::docs::{deprecated, history_text, part_docs, spaced};
use crate::names::{Claim, Namespace, field_name};
use crate::plan::texts::TextForm;
use crate::plan::{Owner, Part, Said};

/// A member and the decisions about its field.
#[derive(Debug)]
pub(crate) struct Field<'m> {
    pub(crate) member: &'m Member,
    pub(crate) name: Ident,
    /// The variable that holds the value while the object is being decoded.
    pub(crate) slot: Ident,
    pub(crate) boxed: bool,
    /// Whether the value is redacted in `Debug` output.
    pub(crate) secret: bool,
    /// What the text holds, if it has a form.
    pub(super) form: Option<TextForm>,
    said: Said<'m>,
}

/// The variables of the decoding code, which no slot may shadow.
const DECODING: [&str; 6] = ["members", "member", "reader", "common", "tag", "branch"];

/// The fields of an object, and which of them are parameters of its constructor.
#[derive(Debug)]
pub(crate) struct Fields<'m> {
    pub(crate) fields: Vec<Field<'m>>,
    /// Indexes into `fields`.
    pub(crate) constructor: Vec<usize>,
    /// When the object was introduced.
    pub(crate) since: Change,
}

impl<'m> Fields<'m> {
    /// Creates the fields of all members except `without`.
    pub(crate) fn new(
        context: Context<'_, 'm>,
        owner: Owner<'_>,
        members: &'m Members,
        without: Option<&str>,
        since: Change,
    ) -> Self {
        let claim = |it: &'m Member| Claim::new(it.history.since, &it.name, field_name);
        let claims = members.members.iter().map(claim).collect();
        let names = Namespace::default().claim_all(claims);
        let mut slots = Namespace::default();
        for variable in DECODING {
            slots.claim(variable.to_owned());
        }
        let mut fields = Vec::new();
        let mut indexes = vec![None; members.members.len()];
        for (index, (member, name)) in members.members.iter().zip(names).enumerate() {
            if without == Some(member.name.as_str()) {
                continue;
            }
            let part = Part::Member(member.name.clone());
            let boxed = matches!(owner, Owner::Type(id) if context.plan.is_boxed(id, part));
            let secret = context.plan.is_secret(owner, &member.name);
            let form = context.plan.text_form(owner, &member.name);
            let said = context.plan.said_of_part(owner, &member.name);
            let (name, slot) = (ident(&name), ident(&slots.claim(name)));
            indexes[index] = Some(fields.len());
            fields.push(Field { member, name, slot, boxed, secret, form, said });
        }
        let constructor = members.constructor.iter().filter_map(|&index| indexes[index]).collect();
        Self { fields, constructor, since }
    }

    pub(crate) fn required(&self) -> impl Iterator<Item = &Field<'m>> {
        self.constructor.iter().map(|&index| &self.fields[index])
    }

    /// Returns a name for a field that is not a member. Underscores are appended as long as a
    /// member has the name.
    pub(crate) fn extra(&self, name: &str) -> Ident {
        let mut name = name.to_owned();
        while self.fields.iter().any(|field| field.name == name) {
            name.push('_');
        }
        ident(&name)
    }

    /// Whether the fields have the names and types of others, so that each can be moved there.
    pub(crate) fn are_those_of(&self, others: &Self) -> bool {
        let parts = |field: &Field<'m>| {
            let Field { member, name, boxed, .. } = field;
            (name.clone(), member.name.clone(), member.ty, member.required, *boxed)
        };
        self.fields.iter().map(parts).eq(others.fields.iter().map(parts))
    }

    pub(crate) fn all_optional(&self) -> bool {
        self.constructor.is_empty()
    }

    /// Iterates over the required fields in the order of the struct.
    pub(crate) fn in_order_required(&self) -> impl Iterator<Item = &Field<'m>> {
        self.fields.iter().filter(|field| field.member.required)
    }

    /// Emits the initial value for decoding in place. Returns `None` if a required member has no
    /// blank value, or if there are more required members than a 64-bit mask can track.
    pub(crate) fn blank(&self, context: Context<'_, '_>) -> Option<TokenStream> {
        if self.all_optional() {
            return Some(quote!(Self::new()));
        }
        let mut fields = TokenStream::new();
        for Field { name, member, boxed, form, .. } in &self.fields {
            let value = match (member.required, form) {
                (true, _) if *boxed => return None,
                (true, Some(form)) => {
                    let ty = form.ty();
                    quote!(#ty::default())
                }
                (true, None) => blank(context, member.ty)?,
                (false, _) => quote!(None),
            };
            fields.extend(quote!(#name: #value,));
        }
        (self.constructor.len() <= 64).then(|| quote!(Self { #fields }))
    }

    /// Emits the fields of the struct declaration.
    pub(crate) fn declarations(&self, context: Context<'_, '_>) -> TokenStream {
        let fields = self.fields.iter().map(|field| {
            let Field { member, name, .. } = field;
            let head = field.head(context, self.since);
            let deprecated = deprecated(&member.history, field.said.instead.as_deref());
            let ty = field.ty(context);
            quote!(#head #deprecated pub #name: #ty,)
        });
        quote!(#(#fields)*)
    }

    /// Emits the parameters of a constructor.
    pub(crate) fn parameters(&self, context: Context<'_, '_>) -> TokenStream {
        let parameters = self.required().map(|field| {
            let (name, ty) = (&field.name, field.parameter(context));
            quote!(#name: #ty,)
        });
        quote!(#(#parameters)*)
    }

    /// Emits the field initializers of a constructor.
    pub(crate) fn initializers(&self, context: Context<'_, '_>) -> TokenStream {
        let fields = self.fields.iter().map(|field| {
            let name = &field.name;
            if !field.member.required {
                return quote!(#name: None,);
            }
            let value = field.stored(context);
            if *name == value.to_string() { quote!(#name,) } else { quote!(#name: #value,) }
        });
        quote!(#(#fields)*)
    }

    fn optional(&self) -> impl Iterator<Item = &Field<'m>> {
        self.fields.iter().filter(|field| !field.member.required)
    }

    /// Iterates over the wanted names of the setters. A setter is named like its field, unless
    /// another method has that name.
    pub(crate) fn setter_claims(&self) -> impl Iterator<Item = Claim<'m>> {
        self.optional().map(|Field { member, name, .. }| {
            let claim = Claim::new(member.history.since, &member.name, |_| name.to_string());
            claim.otherwise(format!("set_{name}"))
        })
    }

    /// Emits a chainable setter for each optional member.
    pub(crate) fn setters(
        &self,
        context: Context<'_, '_>,
        methods: &mut Namespace,
        direction: Direction,
    ) -> TokenStream {
        let names = methods.claim_all(self.setter_claims().collect());
        self.setters_called(context, &names, direction)
    }

    /// Emits the setters with the given names.
    pub(crate) fn setters_called(
        &self,
        context: Context<'_, '_>,
        names: &[String],
        direction: Direction,
    ) -> TokenStream {
        let must_use = method_must_use(direction);
        let setters = self.optional().zip(names).map(|(field, name)| {
            let (head, method) = field.setter(context, self.since, &ident(name));
            quote!(#head #must_use #method)
        });
        quote!(#(#setters)*)
    }

    /// Emits the statements that write every member that is set.
    pub(crate) fn writes(&self) -> TokenStream {
        let writes = self.fields.iter().map(|field| {
            let Field { member, name, secret, .. } = field;
            let wire = &member.name;
            let method = match (member.required, secret) {
                (true, false) => quote!(member),
                (false, false) => quote!(optional),
                (true, true) => quote!(secret),
                (false, true) => quote!(optional_secret),
            };
            quote!(writer.#method(#wire, &self.#name);)
        });
        quote!(#(#writes)*)
    }

    /// Emits the variables that decoding fills.
    pub(crate) fn slots(&self, context: Context<'_, '_>) -> TokenStream {
        let slots = self.fields.iter().map(|field| {
            let (slot, ty) = (&field.slot, field.inner_type(context));
            quote!(let mut #slot: Option<#ty> = None;)
        });
        quote!(#(#slots)*)
    }

    /// Emits match arms by the members' names. `read` returns the expression that reads a member.
    pub(crate) fn arms(&self, mut read: impl FnMut(&Field<'m>) -> TokenStream) -> TokenStream {
        let arms = self.fields.iter().map(|field| {
            let (wire, read) = (&field.member.name, read(field));
            quote!(#wire => #read,)
        });
        quote!(#(#arms)*)
    }

    /// Emits the loop over the members of an object. It fills the variables and evaluates `other`
    /// for unknown members.
    pub(crate) fn loop_over(&self, context: Context<'_, '_>, other: &TokenStream) -> TokenStream {
        let slots = self.slots(context);
        let arms = self.arms(|Field { slot, .. }| quote!(members.fill(&mut #slot)));
        quote! {
            #slots
            while let Some(member) = members.next() {
                match member {
                    #arms
                    _ => #other,
                }
            }
        }
    }

    /// Emits the statements that return an error if a required member is absent, and the values of
    /// the fields.
    pub(crate) fn checked_values(&self) -> (TokenStream, TokenStream) {
        let checks = self.fields.iter().filter(|field| field.member.required).map(|field| {
            let (wire, slot) = (&field.member.name, &field.slot);
            quote!(let Some(#slot) = #slot else { return members.missing(#wire) };)
        });
        let values = self.fields.iter().map(|Field { name, slot, .. }| {
            if name == slot { quote!(#name,) } else { quote!(#name: #slot,) }
        });
        (quote!(#(#checks)*), quote!(#(#values)*))
    }
}

impl Field<'_> {
    fn head(&self, context: Context<'_, '_>, around: Change) -> TokenStream {
        let what = format!("`{}`: {}.", self.member.name, self.type_text(context));
        part_docs(&what, &self.said, self.facts(around))
    }

    /// Builds the docs of the setter.
    fn setter_docs(&self, context: Context<'_, '_>, around: Change) -> TokenStream {
        let (name, ty) = (&self.member.name, self.type_text(context));
        let Said { phrase, prose, .. } = &self.said;
        let what = match phrase.as_str() {
            "" => format!("Sets `{name}`: {ty}."),
            phrase => format!("Sets `{name}` ({ty}): {phrase}."),
        };
        let said = Said { prose, ..Said::default() };
        part_docs(&what, &said, self.facts(around))
    }

    /// Describes the type of the member.
    fn type_text(&self, context: Context<'_, '_>) -> String {
        let Member { ty, qapi_type, .. } = self.member;
        match self.form {
            Some(form) => form.what().to_owned(),
            None => context.type_link(*ty, qapi_type),
        }
    }

    fn facts(&self, around: Change) -> String {
        let instead = self.said.instead.as_deref();
        let history = history_text(&self.member.history, Some(around), instead);
        let secret = if self.secret { "Secret: `Debug` does not show it." } else { "" };
        spaced(&[&history, secret])
    }

    /// Emits the type without `Option`.
    pub(crate) fn inner_type(&self, context: Context<'_, '_>) -> TokenStream {
        if let Some(form) = self.form {
            return form.ty();
        }
        let ty = context.reference(self.member.ty);
        if self.boxed { quote!(Box<#ty>) } else { ty }
    }

    /// Emits the type of the field.
    pub(crate) fn ty(&self, context: Context<'_, '_>) -> TokenStream {
        let inner = self.inner_type(context);
        if self.member.required { inner } else { quote!(Option<#inner>) }
    }

    /// Emits the type of a parameter for the member.
    fn parameter(&self, context: Context<'_, '_>) -> TokenStream {
        if let Some(form) = self.form {
            let ty = form.ty();
            return quote!(impl Into<#ty>);
        }
        context.parameter(self.member.ty)
    }

    /// Emits the conversion of the parameter to the type of the field.
    fn stored(&self, context: Context<'_, '_>) -> TokenStream {
        let name = &self.name;
        if self.form.is_some() {
            return quote!(#name.into());
        }
        context.stored(name, self.member.ty, self.boxed)
    }

    /// Emits the attributes of a setter, and the setter.
    fn setter(
        &self,
        context: Context<'_, '_>,
        around: Change,
        method: &Ident,
    ) -> (TokenStream, TokenStream) {
        let name = &self.name;
        let (parameter, value) = (self.parameter(context), self.stored(context));
        let text = self.setter_docs(context, around);
        let deprecated = deprecated(&self.member.history, self.said.instead.as_deref());
        let inline = inline(&parameter);
        let setter = quote! {
            #inline
            pub fn #method(mut self, #name: #parameter) -> Self {
                self.#name = Some(#value);
                self
            }
        };
        (quote!(#text #deprecated), setter)
    }
}
