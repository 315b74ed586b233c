//! The traits that many devices share. Their members are fixed here, because members that follow
//! the snapshots would move between traits and devices from release to release.

use qapi_schema::devices::Device;

/// A trait with the setters that all devices of a family have.
#[derive(Debug)]
pub(crate) struct Family {
    /// The name of the trait.
    pub(crate) name: &'static str,
    /// The text of its docs.
    pub(crate) doc: &'static str,
    /// The types that its devices inherit from.
    ancestors: &'static [&'static str],
    /// The wire names of its properties.
    pub(crate) properties: &'static [&'static str],
}

pub(crate) const FAMILIES: &[Family] = &[
    Family {
        name: "PciDevice",
        doc: "Properties of every PCI device.",
        ancestors: &["pci-device"],
        properties: &[
            "acpi-index",
            "addr",
            "failover_pair_id",
            "multifunction",
            "rombar",
            "romfile",
            "romsize",
            "sriov-pf",
        ],
    },
    Family {
        name: "VirtioDevice",
        doc: "Properties of every virtio device, on whatever bus it is.",
        ancestors: &["virtio-device", "virtio-pci", "virtio-ccw-device"],
        properties: &[
            "any_layout",
            "event_idx",
            "in_order",
            "indirect_desc",
            "iommu_platform",
            "notify_on_empty",
            "packed",
            "queue_reset",
            "use-disabled-flag",
            "use-started",
        ],
    },
    Family {
        name: "VirtioPciDevice",
        doc: "Properties of every virtio device on a PCI bus.",
        ancestors: &["virtio-pci"],
        properties: &[
            "aer",
            "ats",
            "modern-pio-notify",
            "page-per-vq",
            "virtio-pci-bus-master-bug-migration",
        ],
    },
];

impl Family {
    /// Returns whether a device belongs to the family.
    pub(crate) fn has(&self, device: &Device) -> bool {
        self.ancestors.iter().any(|it| device.ancestors.contains(*it))
    }
}
