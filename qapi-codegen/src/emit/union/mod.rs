//! Unions: a struct of the common members and an enum over the branches, or only the enum if the
//! tag is the only common member.

use proc_macro2::{Ident, TokenStream};
use qapi_schema::merge::{Branch, Type, TypeId, Union};
use quote::quote;

mod branches;
mod declare;
mod decode;
mod encode;
mod methods;

use super::context::{Context, ident};
use super::fields::Fields;
use super::object::object_impl;
use crate::names::{Claim, Namespace, constructor_name, field_name, variant_name};
use crate::plan::{Owner, Part};

/// A union and the decisions about it.
struct Shape<'c, 'p, 'm> {
    context: Context<'p, 'm>,
    /// The union as the owner of members.
    owner: Owner<'m>,
    ty: &'m Type,
    union: &'m Union,
    name: Ident,
    branch_name: Ident,
    /// The field that holds the branch. It is named after the tag.
    tag_field: Ident,
    common: &'c Fields<'m>,
    branches: Vec<BranchShape<'m>>,
    /// The names of the setters, one for each optional common member.
    setters: Vec<String>,
}

struct BranchShape<'m> {
    branch: &'m Branch,
    variant: Ident,
    constructor: Ident,
    boxed: bool,
}

/// Emits a union.
pub(crate) fn union<'m>(
    context: Context<'_, 'm>,
    id: TypeId,
    ty: &'m Type,
    union: &'m Union,
) -> TokenStream {
    let tag = Some(union.tag.as_str());
    let common = Fields::new(context, Owner::Type(id), &union.common, tag, ty.history.since);
    let alone = context.plan.branch_name(id) == context.plan.name(id);
    let (constructors, setters) = method_names(&common, union, alone);
    let shape = Shape {
        context,
        owner: Owner::Type(id),
        ty,
        union,
        name: ident(context.plan.name(id)),
        branch_name: ident(context.plan.branch_name(id)),
        tag_field: ident(&field_name(&union.tag)),
        common: &common,
        branches: branches(context, id, union, &constructors),
        setters,
    };
    let (name, declaration) = (&shape.name, shape.declaration(id));
    let (methods, conversions) = (shape.methods(), shape.conversions());
    let branches = shape.branch_impls();
    let object = shape
        .is_struct()
        .then(|| object_impl(name, &quote!(writer), &shape.write(), &shape.read(), ty.direction));
    quote! { #declaration #methods #conversions #branches #object }
}

/// Chooses the names of the branches' constructors and of the setters of optional common members.
/// If the union is only an enum (`alone`), the method `tag` occupies a name as well.
fn method_names<'m>(
    common: &Fields<'m>,
    union: &'m Union,
    alone: bool,
) -> (Vec<String>, Vec<String>) {
    let branch = |it: &'m Branch| Claim::new(it.history.since, &it.name, constructor_name);
    let constructors = union.branches.iter().map(branch);
    let claims = constructors.chain(common.setter_claims()).collect();
    let mut names = Namespace::default();
    if alone {
        names.claim("tag".to_owned());
    }
    let mut constructors = names.claim_all(claims);
    let setters = constructors.split_off(union.branches.len());
    (constructors, setters)
}

fn branches<'m>(
    context: Context<'_, '_>,
    id: TypeId,
    union: &'m Union,
    constructors: &[String],
) -> Vec<BranchShape<'m>> {
    let claims =
        union.branches.iter().map(|it| Claim::new(it.history.since, &it.name, variant_name));
    let variants = Namespace::default().claim_all(claims.collect());
    let named = union.branches.iter().zip(variants.iter().zip(constructors));
    let shape = |(branch, (variant, constructor)): (&'m Branch, (&String, &String))| BranchShape {
        branch,
        variant: ident(variant),
        constructor: ident(constructor),
        boxed: context.plan.is_boxed(id, Part::Branch(branch.name.clone())),
    };
    named.map(shape).collect()
}

impl Shape<'_, '_, '_> {
    fn is_struct(&self) -> bool {
        self.name != self.branch_name
    }

    fn open(&self) -> bool {
        self.ty.direction.received
    }
}
