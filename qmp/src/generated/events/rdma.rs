// Generated from the snapshots in qmp/schema by `cargo xtask codegen`.
// Changes here are lost: change the snapshots or the generator.

use ::qmp::runtime;

/// Tells that the guest has added an address (GID) to its paravirtual RDMA device, or removed one.
///
/// The event `RDMA_GID_STATUS_CHANGED` of QAPI module `rdma`.
///
/// Since QEMU 4.0. Removed in QEMU 9.1.
#[doc(alias = "RDMA_GID_STATUS_CHANGED")]
#[deprecated(note = "removed in QEMU 9.1")]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct RdmaGidStatusChanged {
    /// Network device of the host that goes with the RDMA device. `netdev`: `str`.
    pub netdev: String,
    /// Whether the address was added; false if it was removed. `gid-status`: `bool`.
    pub gid_status: bool,
    /// Upper half of the address. `subnet-prefix`: `uint64`.
    pub subnet_prefix: u64,
    /// Lower half of the address. `interface-id`: `uint64`.
    pub interface_id: u64,
}

impl RdmaGidStatusChanged {
    /// `RDMA_GID_STATUS_CHANGED` with its required members.
    #[must_use]
    pub fn new(
        netdev: impl Into<String>,
        gid_status: bool,
        subnet_prefix: u64,
        interface_id: u64,
    ) -> Self {
        Self {
            netdev: netdev.into(),
            gid_status,
            subnet_prefix,
            interface_id,
        }
    }
}

impl runtime::Object for RdmaGidStatusChanged {
    #[inline]
    fn encode_members(&self, writer: &mut runtime::Writer) {
        writer.member("netdev", &self.netdev);
        writer.member("gid-status", &self.gid_status);
        writer.member("subnet-prefix", &self.subnet_prefix);
        writer.member("interface-id", &self.interface_id);
    }
    #[inline]
    fn decode_members(
        members: &mut runtime::Members<'_, '_>,
    ) -> Result<Self, runtime::Fault> {
        let mut value = Self {
            netdev: String::new(),
            gid_status: false,
            subnet_prefix: 0,
            interface_id: 0,
        };
        while let Some(member) = members.next() {
            match member {
                "netdev" => members.require(0, &mut value.netdev),
                "gid-status" => members.require(1, &mut value.gid_status),
                "subnet-prefix" => members.require(2, &mut value.subnet_prefix),
                "interface-id" => members.require(3, &mut value.interface_id),
                _ => members.skip(),
            }
        }
        members.check(&["netdev", "gid-status", "subnet-prefix", "interface-id"]);
        members.finish(value)
    }
}

runtime::object!(RdmaGidStatusChanged);

impl runtime::EventData for RdmaGidStatusChanged {
    const NAME: &'static str = "RDMA_GID_STATUS_CHANGED";
    const MODULE: &'static str = "rdma";
    const SINCE: runtime::Change = runtime::Change::exact(4, 0);
    const REMOVED: Option<runtime::Change> = Some(runtime::Change::exact(9, 1));
    #[inline]
    fn decode_data(text: &str) -> Result<Self, runtime::Error> {
        runtime::from_text(text)
    }
}
