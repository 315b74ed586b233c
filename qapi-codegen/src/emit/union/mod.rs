//! Unions: common members and one enum over the branches, or just the enum where the tag is the
//! only common member.

use proc_macro2::{Ident, TokenStream};
use qapi_schema::merge::{Branch, Type, TypeId, Union};
use quote::quote;

mod branches;
mod declare;
mod decode;
mod encode;
mod methods;

use super::fields::Fields;
use super::{Context, ident};
use crate::names::{Namespace, constructor_name, field_name, variant_name};
use crate::plan::{Owner, Part};

/// Everything decided about a union.
struct Shape<'c, 'p, 'm> {
    context: Context<'p, 'm>,
    ty: &'m Type,
    union: &'m Union,
    name: Ident,
    branch_name: Ident,
    /// The field that holds the branch, named after the tag.
    tag_field: Ident,
    common: &'c Fields<'m>,
    branches: Vec<BranchShape<'m>>,
}

struct BranchShape<'m> {
    branch: &'m Branch,
    variant: Ident,
    constructor: Ident,
    boxed: bool,
}

/// The union of a type.
pub(crate) fn union<'m>(
    context: Context<'_, 'm>,
    id: TypeId,
    ty: &'m Type,
    union: &'m Union,
) -> TokenStream {
    let tag = Some(union.tag.as_str());
    let common = Fields::new(context, Owner::Type(id), &union.common, tag, ty.history.since);
    let mut names = Namespace::default();
    if context.plan.branch_name(id) == context.plan.name(id) {
        // The union has this method itself.
        names.claim("tag".to_owned());
    }
    let shape = Shape {
        context,
        ty,
        union,
        name: ident(context.plan.name(id)),
        branch_name: ident(context.plan.branch_name(id)),
        tag_field: ident(&field_name(&union.tag)),
        common: &common,
        branches: branches(context, id, union, &mut names),
    };
    let (name, declaration) = (&shape.name, shape.declaration(id));
    let (methods, conversions) = (shape.methods(names), shape.conversions());
    let branches = shape.branch_impls();
    let object = shape.is_struct().then(|| quote!(runtime::object!(#name);));
    let (encode, decode) = (shape.encode(), shape.decode());
    quote! { #declaration #methods #conversions #branches #encode #decode #object }
}

fn branches<'m>(
    context: Context<'_, '_>,
    id: TypeId,
    union: &'m Union,
    methods: &mut Namespace,
) -> Vec<BranchShape<'m>> {
    let mut variants = Namespace::default();
    let shape = |branch: &'m Branch| BranchShape {
        branch,
        variant: ident(&variants.claim(variant_name(&branch.name))),
        constructor: ident(&methods.claim(constructor_name(&branch.name))),
        boxed: context.plan.is_boxed(id, Part::Branch(branch.name.clone())),
    };
    union.branches.iter().map(shape).collect()
}

impl Shape<'_, '_, '_> {
    fn is_struct(&self) -> bool {
        self.name != self.branch_name
    }

    fn open(&self) -> bool {
        self.ty.direction.received
    }
}
