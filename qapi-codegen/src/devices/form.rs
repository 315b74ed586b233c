//! The value that a property takes, from the types that the releases give it.

use proc_macro2::TokenStream;
use qapi_schema::devices::{Means, Property};
use qapi_schema::merge::{Kind, Merged};
use quote::quote;

use crate::emit::context::ident;
use crate::names::type_name;

/// The value that a property takes in every release.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Form {
    Bool,
    /// A number from 0 on, of so many bits.
    Unsigned(u8),
    /// A number that may be negative, of so many bits.
    Signed(u8),
    /// A number of bytes.
    Size,
    Text,
    Means(Means),
    /// The id of an object or device of this type.
    Link(String),
    /// A value of a QAPI enum, by its Rust name.
    Enum(String),
    /// A QAPI struct or union, by its Rust name.
    Struct(String),
    /// A list of QAPI structs, by their Rust name.
    Structs(String),
    /// A list whose elements QEMU does not describe.
    List,
}

/// Types that have other names in some releases.
const RENAMED: [(&str, &str); 1] = [("FdcDriveType", "FloppyDriveType")];

impl Form {
    /// Returns the value that all releases take, or the types that no value fits.
    pub(crate) fn of(property: &Property, schema: &Merged) -> Result<Self, (String, String)> {
        if let Some(means) = property.means {
            return Ok(Self::Means(means));
        }
        let mut forms = property.types.iter().map(|it| (Self::of_type(&it.ty, schema), &it.ty));
        let Some((mut form, first)) = forms.next() else { return Ok(Self::Text) };
        for (other, ty) in forms {
            form = form.join(other).ok_or_else(|| (first.clone(), ty.clone()))?;
        }
        Ok(form)
    }

    fn of_type(ty: &str, schema: &Merged) -> Self {
        let renamed = RENAMED.iter().find(|(old, _)| *old == ty);
        let ty = renamed.map_or(ty, |(_, new)| new);
        if let Some(target) = ty.strip_prefix("link<").and_then(|it| it.strip_suffix('>')) {
            return Self::Link(target.to_owned());
        }
        let bits = |prefix: &str| ty.strip_prefix(prefix)?.parse().ok();
        match ty {
            "bool" => Self::Bool,
            "size" => Self::Size,
            "int" => Self::Signed(64),
            "list" => Self::List,
            _ => match (bits("uint"), bits("int")) {
                (Some(bits), _) => Self::Unsigned(bits),
                (_, Some(bits)) => Self::Signed(bits),
                _ => Self::of_qapi(ty, schema).unwrap_or(Self::Text),
            },
        }
    }

    /// Returns the value of a QAPI type.
    fn of_qapi(ty: &str, schema: &Merged) -> Option<Self> {
        let find = |name: &str| schema.types.iter().find(|it| it.name == name);
        match find(ty) {
            Some(it) if matches!(it.kind, Kind::Enum(_)) => Some(Self::Enum(type_name(ty))),
            Some(_) => Some(Self::Struct(type_name(ty))),
            None => {
                let element = ty.strip_suffix("List")?;
                find(element).map(|_| Self::Structs(type_name(element)))
            }
        }
    }

    /// Returns a value that fits both. Numbers take the wider type, and no number that is negative
    /// in one release only.
    fn join(self, other: Self) -> Option<Self> {
        match (self, other) {
            (one, other) if one == other => Some(one),
            (Self::Unsigned(one), Self::Unsigned(other)) => Some(Self::Unsigned(one.max(other))),
            (
                Self::Unsigned(one) | Self::Signed(one),
                Self::Unsigned(other) | Self::Signed(other),
            ) => Some(Self::Unsigned(one.max(other))),
            _ => None,
        }
    }

    /// Returns the word of the table of facts.
    pub(crate) fn word(&self) -> String {
        match self {
            Self::Bool => "bool".to_owned(),
            Self::Unsigned(bits) => format!("u{bits}"),
            Self::Signed(bits) => format!("i{bits}"),
            Self::Size => "size".to_owned(),
            Self::Text => "str".to_owned(),
            Self::Means(means) => means.to_string(),
            Self::Link(target) => format!("link={target}"),
            Self::Enum(name) => format!("enum={name}"),
            Self::Struct(name) => format!("object={name}"),
            Self::Structs(name) => format!("list={name}"),
            Self::List => "list".to_owned(),
        }
    }

    /// Emits the type of the setter's argument, and the value of the property.
    pub(crate) fn setter(&self) -> (TokenStream, TokenStream) {
        let into = || quote!(value.into());
        match self {
            Self::Bool => (quote!(bool), into()),
            Self::Unsigned(bits) => (number('u', *bits), into()),
            Self::Signed(bits) => (number('i', *bits), into()),
            Self::Size => (quote!(u64), into()),
            Self::Means(means) => match value_type(*means) {
                Some(ty) => (quote!(impl Into<#ty>), quote!(value.into().into())),
                None => (quote!(impl Into<String>), quote!(value.into().into())),
            },
            Self::Text | Self::Link(_) => (quote!(impl Into<String>), quote!(value.into().into())),
            Self::Enum(name) => {
                let name = ident(name);
                (quote!(types::#name), quote!(value.as_str().into()))
            }
            Self::Struct(name) => {
                let name = ident(name);
                (quote!(impl Into<types::#name>), quote!(json(&value.into())))
            }
            Self::Structs(name) => {
                let name = ident(name);
                let ty = quote!(impl IntoIterator<Item = impl Into<types::#name>>);
                (ty, quote!(list(value.into_iter().map(|it| json(&it.into())))))
            }
            Self::List => {
                let ty = quote!(impl IntoIterator<Item = impl Into<PropertyValue>>);
                (ty, quote!(list(value.into_iter().map(Into::into))))
            }
        }
    }
}

fn number(kind: char, bits: u8) -> TokenStream {
    let name = ident(&format!("{kind}{bits}"));
    quote!(#name)
}

/// Returns the type that holds a value of this meaning, if it is not an id.
pub(crate) fn value_type(means: Means) -> Option<TokenStream> {
    match means {
        Means::PciAddress => Some(quote!(PciAddress)),
        Means::HostPciAddress => Some(quote!(HostPciAddress)),
        Means::Mac => Some(quote!(MacAddress)),
        Means::Uuid => Some(quote!(Uuid)),
        Means::CcwDevice => Some(quote!(CcwDevice)),
        _ => None,
    }
}
