//! The members of an object as fields: what structs, unions, commands and events share.

use proc_macro2::{Ident, TokenStream};
use qapi_schema::merge::{Change, Member, Members};
use quote::quote;

use super::blank::blank;
use super::context::{Context, ident, inline};
use crate::docs::{deprecated, history_text, part_docs};
use crate::names::{Claim, Namespace, field_name};
use crate::plan::{Owner, Part};

/// A member and everything decided about its field.
#[derive(Debug)]
pub(crate) struct Field<'m> {
    pub(crate) member: &'m Member,
    pub(crate) name: Ident,
    /// The variable that holds the value while the object is being decoded.
    pub(crate) slot: Ident,
    pub(crate) boxed: bool,
    /// Whether people must not see it.
    pub(crate) secret: bool,
    /// Whether it carries bytes, as base64 text.
    base64: bool,
    /// What QEMU's documentation says of it.
    text: &'m str,
}

/// The variables of decoding itself, which no slot may hide.
const DECODING: [&str; 6] = ["members", "member", "reader", "common", "tag", "branch"];

/// The fields of an object, and which of them its constructor takes.
#[derive(Debug)]
pub(crate) struct Fields<'m> {
    pub(crate) fields: Vec<Field<'m>>,
    /// Indexes into `fields`.
    pub(crate) constructor: Vec<usize>,
    /// When the object came.
    pub(crate) since: Change,
}

impl<'m> Fields<'m> {
    /// The fields of all members but the one called `without`.
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
            let base64 = context.plan.is_base64(owner, &member.name);
            let text = context.plan.part_text(owner, &member.name);
            let (name, slot) = (ident(&name), ident(&slots.claim(name)));
            indexes[index] = Some(fields.len());
            fields.push(Field { member, name, slot, boxed, secret, base64, text });
        }
        let constructor = members.constructor.iter().filter_map(|&index| indexes[index]).collect();
        Self { fields, constructor, since }
    }

    pub(crate) fn required(&self) -> impl Iterator<Item = &Field<'m>> {
        self.constructor.iter().map(|&index| &self.fields[index])
    }

    /// The name of a field that is no member, with underscores behind it as long as a member has
    /// it.
    pub(crate) fn extra(&self, name: &str) -> Ident {
        let mut name = name.to_owned();
        while self.fields.iter().any(|field| field.name == name) {
            name.push('_');
        }
        ident(&name)
    }

    pub(crate) fn all_optional(&self) -> bool {
        self.constructor.is_empty()
    }

    /// The required fields in the order of the struct.
    pub(crate) fn in_order_required(&self) -> impl Iterator<Item = &Field<'m>> {
        self.fields.iter().filter(|field| field.member.required)
    }

    /// A value to begin decoding with, if one can be made before anything is known of the members.
    /// Bits of a number remember which of the required ones have been there.
    pub(crate) fn blank(&self, context: Context<'_, '_>) -> Option<TokenStream> {
        if self.all_optional() {
            return Some(quote!(Self::new()));
        }
        let mut fields = TokenStream::new();
        for Field { name, member, boxed, base64, .. } in &self.fields {
            let value = match member.required {
                true if *boxed => return None,
                true if *base64 => quote!(runtime::Bytes::default()),
                true => blank(context, member.ty)?,
                false => quote!(None),
            };
            fields.extend(quote!(#name: #value,));
        }
        (self.constructor.len() <= 64).then(|| quote!(Self { #fields }))
    }

    /// The fields as a struct declares them.
    pub(crate) fn declarations(&self, context: Context<'_, '_>) -> TokenStream {
        let fields = self.fields.iter().map(|field| {
            let Field { member, name, .. } = field;
            let head = field.head(context, self.since);
            let deprecated = deprecated(&member.history);
            let ty = field.ty(context);
            quote!(#head #deprecated pub #name: #ty,)
        });
        quote!(#(#fields)*)
    }

    /// The parameters of a constructor.
    pub(crate) fn parameters(&self, context: Context<'_, '_>) -> TokenStream {
        let parameters = self.required().map(|field| {
            let (name, ty) = (&field.name, field.parameter(context));
            quote!(#name: #ty,)
        });
        quote!(#(#parameters)*)
    }

    /// The fields as a constructor fills them.
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

    /// What the setters want to be called: like their fields, unless another method has that name.
    pub(crate) fn setter_claims(&self) -> impl Iterator<Item = Claim<'m>> {
        self.optional().map(|Field { member, name, .. }| {
            let claim = Claim::new(member.history.since, &member.name, |_| name.to_string());
            claim.otherwise(format!("set_{name}"))
        })
    }

    /// A chainable setter for each optional member.
    pub(crate) fn setters(&self, context: Context<'_, '_>, methods: &mut Namespace) -> TokenStream {
        self.setters_called(context, &methods.claim_all(self.setter_claims().collect()))
    }

    /// The setters by those names.
    pub(crate) fn setters_called(&self, context: Context<'_, '_>, names: &[String]) -> TokenStream {
        let setters = self.optional().zip(names);
        let setters = setters.map(|(field, name)| field.setter(context, self.since, &ident(name)));
        quote!(#(#setters)*)
    }

    /// Statements that write every member that is set.
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

    /// The variables that decoding fills.
    pub(crate) fn slots(&self, context: Context<'_, '_>) -> TokenStream {
        let slots = self.fields.iter().map(|field| {
            let (slot, ty) = (&field.slot, field.inner_type(context));
            quote!(let mut #slot: Option<#ty> = None;)
        });
        quote!(#(#slots)*)
    }

    /// Match arms by the members' names: `read` makes the expression that reads one.
    pub(crate) fn arms(&self, mut read: impl FnMut(&Field<'m>) -> TokenStream) -> TokenStream {
        let arms = self.fields.iter().map(|field| {
            let (wire, read) = (&field.member.name, read(field));
            quote!(#wire => #read,)
        });
        quote!(#(#arms)*)
    }

    /// The loop over the members of an object that fills the variables, and does `other` with what
    /// it does not know.
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

    /// Statements that leave with an error where a required member was not there, and the values
    /// of the fields.
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
        self.docs(context, around, "")
    }

    /// The type of the member and what there is to know, behind a word that says what is done.
    fn docs(&self, context: Context<'_, '_>, around: Change, verb: &str) -> TokenStream {
        let Member { name, ty, qapi_type, .. } = self.member;
        let ty = match self.base64 {
            true => "bytes, which are base64 on the wire".to_owned(),
            false => context.type_link(*ty, qapi_type),
        };
        let what = format!("{verb}`{name}`: {ty}.");
        part_docs(&what, self.text, self.facts(around))
    }

    fn facts(&self, around: Change) -> String {
        let mut sentences = vec![history_text(&self.member.history, Some(around))];
        if self.secret {
            sentences.push("Secret: `Debug` does not show it.".to_owned());
        }
        sentences.retain(|sentence| !sentence.is_empty());
        sentences.join(" ")
    }

    /// The type without `Option`.
    pub(crate) fn inner_type(&self, context: Context<'_, '_>) -> TokenStream {
        if self.base64 {
            return quote!(runtime::Bytes);
        }
        let ty = context.reference(self.member.ty);
        if self.boxed { quote!(Box<#ty>) } else { ty }
    }

    /// The type of the field.
    pub(crate) fn ty(&self, context: Context<'_, '_>) -> TokenStream {
        let inner = self.inner_type(context);
        if self.member.required { inner } else { quote!(Option<#inner>) }
    }

    /// The type of a parameter for the member.
    fn parameter(&self, context: Context<'_, '_>) -> TokenStream {
        if self.base64 {
            return quote!(impl Into<runtime::Bytes>);
        }
        context.parameter(self.member.ty)
    }

    /// The value of the parameter as the field stores it.
    fn stored(&self, context: Context<'_, '_>) -> TokenStream {
        let name = &self.name;
        if self.base64 {
            return quote!(#name.into());
        }
        context.stored(name, self.member.ty, self.boxed)
    }

    fn setter(&self, context: Context<'_, '_>, around: Change, method: &Ident) -> TokenStream {
        let name = &self.name;
        let (parameter, value) = (self.parameter(context), self.stored(context));
        let text = self.docs(context, around, "Sets ");
        let deprecated = deprecated(&self.member.history);
        let inline = inline(&parameter);
        quote! {
            #text
            #deprecated
            #[must_use]
            #inline
            pub fn #method(mut self, #name: #parameter) -> Self {
                self.#name = Some(#value);
                self
            }
        }
    }
}
