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

#[cfg(test)]
mod tests {
    use qapi_schema::devices::{Devices as Snapshot, merge};
    use qapi_schema::merge::Merged;
    use qapi_schema::snapshot::Protocol;

    use super::{File, GenerateError, Options, generate_devices};

    /// The properties that every PCI device has.
    const PCI: &str = r#""acpi-index":{"type":"uint32","default":0},
        "addr":{"type":"str","means":"pci-address"},"failover_pair_id":{"type":"str"},
        "multifunction":{"type":"bool"},"rombar":{"type":"int32"},"romfile":{"type":"str"},
        "romsize":{"type":"uint32"},"sriov-pf":{"type":"str"}"#;

    fn snapshot(release: &str, device: &str, shared: &str) -> Snapshot {
        let text = format!(
            r#"{{"release":"{release}","target":"t","unasked":[],"buses":{{}},"types":{{
            "a-nic":{{"parent":"pci-device","device":true,"bus":"PCI","properties":{{{device}}}}},
            "pci-device":{{"properties":{{{shared}}}}}}}}}"#
        );
        Snapshot::from_json(&text).unwrap()
    }

    fn generated(snapshots: &[Snapshot]) -> Result<Vec<File>, GenerateError> {
        let (releases, commands, events, types) = Default::default();
        let schema = Merged { protocol: Protocol::Qemu, releases, commands, events, types };
        let (runtime, header) = ("::qmp".to_owned(), "// Generated.".to_owned());
        let (prose, words, secrets) = Default::default();
        let options = Options { header, runtime, prose, words, secrets };
        generate_devices(&merge(snapshots), &schema, &options)
    }

    fn text(files: &[File], path: &str) -> String {
        files.iter().find(|it| it.path == path).unwrap().text.clone()
    }

    #[test]
    fn a_device_has_its_own_setters_and_those_of_its_traits() {
        let old = snapshot("7.2.0", r#""type":{"type":"uint8"}"#, PCI);
        let new = r#""type":{"type":"uint16","default":1},"id":{"type":"link<thing>"},
            "size":{"type":"size"}"#;
        let files = generated(&[old, snapshot("10.0.0", new, PCI)]).unwrap();
        let pci = text(&files, "pci.rs");
        for part in [
            "pub struct ANic(DeviceAdd);",
            "impl PciDevice for ANic {}",
            "/// Sets `type`: `uint16`, `1` by default.\n",
            "pub fn type_(mut self, value: u16) -> Self",
            "/// Sets `id`: the id of a `thing`. Seen in QEMU 10.0.\n",
            "pub fn id_(mut self, value: impl Into<String>) -> Self",
            "/// Sets `size`: `size`, in bytes. Seen in QEMU 10.0.\n",
        ] {
            assert!(pci.contains(part), "{part}: {pci}");
        }
        assert!(!pci.contains("romfile"));
        let root = text(&files, "mod.rs");
        assert!(root.contains("fn addr(self, value: impl Into<PciAddress>) -> Self"), "{root}");
        let facts = text(&files, "facts.rs");
        assert!(
            facts.contains("\na-nic 3 3 PCI @PciDevice id:link=thing:1 size:size:1 type:u16\n")
        );
        assert!(facts.contains("\n7.2 t\n10.0 t\n"), "{facts}");
    }

    #[test]
    fn the_same_snapshots_give_the_same_files() {
        let shared = format!(r#"{PCI},"b":{{"type":"bool"}},"c":{{"type":"link<thing>"}}"#);
        let snapshots = |order: [&str; 3]| order.map(|it| snapshot(it, "", &shared));
        let files = generated(&snapshots(["7.2.0", "10.0.0", "11.1.0"])).unwrap();
        for _ in 0..4 {
            let again = generated(&snapshots(["11.1.0", "7.2.0", "10.0.0"])).unwrap();
            let texts = |files: &[File]| {
                files.iter().map(|it| (it.path.clone(), it.text.clone())).collect::<Vec<_>>()
            };
            assert_eq!(texts(&again), texts(&files));
        }
    }

    #[test]
    fn a_property_that_no_value_fits_is_named() {
        let old = snapshot("7.2.0", r#""p":{"type":"bool"}"#, PCI);
        let error = generated(&[old, snapshot("10.0.0", r#""p":{"type":"str"}"#, PCI)]);
        assert_eq!(
            error.unwrap_err().to_string(),
            "`p` of the device a-nic is of type bool and of type str, and no value fits both"
        );
    }

    #[test]
    fn a_trait_whose_property_is_gone_is_named() {
        let error = generated(&[snapshot("7.2.0", "", "")]).unwrap_err().to_string();
        assert!(
            error.starts_with("the device a-nic lacks `acpi-index` in other releases"),
            "{error}"
        );
    }
}
