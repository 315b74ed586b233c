//! Bindings of the devices of `device_add`, from device snapshots.

mod docs;
mod emit;
mod family;
mod form;
mod plan;
mod registry;
mod table;

use std::collections::BTreeMap;

use proc_macro2::TokenStream;
use qapi_schema::devices::Merged as Devices;
use qapi_schema::merge::Merged;
use quote::quote;

use crate::layout::file;
use crate::{File, GenerateError, Options};
use plan::Plan;

/// Generates the bindings of all devices. `schema` has the enums and structs that they take.
///
/// # Errors
///
/// Returns an error if releases give a property types that no value fits, if an entry of a table
/// no longer applies, or if the generator has a bug.
pub fn generate_devices(
    devices: &Devices,
    schema: &Merged,
    options: &Options,
) -> Result<Vec<File>, GenerateError> {
    let plan = Plan::new(devices, schema)?;
    let mut modules: BTreeMap<String, TokenStream> = BTreeMap::new();
    for device in &plan.devices {
        modules.entry(device.module()).or_default().extend(emit::device(&plan, device));
    }
    let mut files = vec![file("mod.rs", &root(&plan, &modules), options)?];
    for (module, items) in modules {
        let tokens = quote! {
            use crate::commands::DeviceAdd;
            #[allow(unused_imports, reason = "not every bus takes them")]
            use crate::devices::device::{device, json, list, put};
            #[allow(unused_imports, reason = "not every bus has them")]
            use crate::devices::values::*;
            #[allow(unused_imports, reason = "not every bus has them")]
            use super::{PciDevice, VirtioDevice, VirtioPciDevice};
            #[allow(unused_imports, reason = "not every bus takes them")]
            use crate::types;
            #[allow(unused_imports, reason = "not every bus takes them")]
            use crate::PropertyValue;
            #items
        };
        files.push(file(&format!("{module}.rs"), &tokens, options)?);
    }
    files.push(file("facts.rs", &table::tables(&plan), options)?);
    Ok(files)
}

/// Generates a table of all setters, for tests that draw devices.
///
/// # Errors
///
/// The errors of [`generate_devices`].
pub fn generate_device_registry(
    devices: &Devices,
    schema: &Merged,
    options: &Options,
) -> Result<File, GenerateError> {
    let plan = Plan::new(devices, schema)?;
    file("mod.rs", &registry::registry(&plan), options)
}

fn root(plan: &Plan<'_>, modules: &BTreeMap<String, TokenStream>) -> TokenStream {
    let children: Vec<_> = modules.keys().map(|it| crate::emit::context::ident(it)).collect();
    let families = family::FAMILIES.iter().map(|family| emit::family(plan, family));
    let first = " The devices that a QEMU says a user can create, by kind of bus.";
    quote! {
        #![doc = #first]
        #(mod #children;)*
        pub(crate) mod facts;
        use crate::devices::device::Device;
        use crate::devices::values::PciAddress;
        pub use self::{#(#children::*),*};
        #(#families)*
    }
}
