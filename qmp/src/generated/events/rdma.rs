// Generated from the snapshots in qmp/schema by `cargo xtask codegen`.
// Changes here are lost: change the snapshots or the generator.

use ::qmp::runtime;

/// The event `RDMA_GID_STATUS_CHANGED` of QAPI module `rdma`.
///
/// Since QEMU 4.0. Removed in QEMU 9.1.
#[doc(alias = "RDMA_GID_STATUS_CHANGED")]
#[deprecated(note = "removed in QEMU 9.1")]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct RdmaGidStatusChanged {
    /// `netdev`: `str`.
    pub netdev: String,
    /// `gid-status`: `bool`.
    pub gid_status: bool,
    /// `subnet-prefix`: `uint64`.
    pub subnet_prefix: u64,
    /// `interface-id`: `uint64`.
    pub interface_id: u64,
}

impl RdmaGidStatusChanged {
    /// `RDMA_GID_STATUS_CHANGED` with its required members.
    #[must_use]
    #[inline]
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

impl runtime::EncodeMembers for RdmaGidStatusChanged {
    #[inline]
    fn encode_members(&self, writer: &mut runtime::Writer) {
        writer.member("netdev", &self.netdev);
        writer.member("gid-status", &self.gid_status);
        writer.member("subnet-prefix", &self.subnet_prefix);
        writer.member("interface-id", &self.interface_id);
    }
}

impl runtime::DecodeMembers for RdmaGidStatusChanged {
    #[inline]
    fn decode_members(
        members: &mut runtime::Members<'_, '_>,
    ) -> Result<Self, runtime::Fault> {
        let mut netdev: Option<String> = None;
        let mut gid_status: Option<bool> = None;
        let mut subnet_prefix: Option<u64> = None;
        let mut interface_id: Option<u64> = None;
        while let Some(member) = members.next()? {
            match member {
                "netdev" => members.fill(&mut netdev),
                "gid-status" => members.fill(&mut gid_status),
                "subnet-prefix" => members.fill(&mut subnet_prefix),
                "interface-id" => members.fill(&mut interface_id),
                _ => members.skip(),
            }?;
        }
        let Some(netdev) = netdev else { return members.missing("netdev") };
        let Some(gid_status) = gid_status else { return members.missing("gid-status") };
        let Some(subnet_prefix) = subnet_prefix else {
            return members.missing("subnet-prefix")
        };
        let Some(interface_id) = interface_id else {
            return members.missing("interface-id")
        };
        Ok(Self {
            netdev,
            gid_status,
            subnet_prefix,
            interface_id,
        })
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
