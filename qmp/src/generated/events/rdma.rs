// Generated from the snapshots in qmp/schema by `cargo xtask codegen`.
// Changes here are lost: change the snapshots or the generator.

use ::qmp::{Change, runtime};

/// The event `RDMA_GID_STATUS_CHANGED` of QAPI module `rdma`.
///
/// Since QEMU 4.0. Removed in 9.1.
#[deprecated(note = "removed in QEMU 9.1")]
#[derive(Clone, Debug, PartialEq)]
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
    pub fn new(
        netdev: impl Into<String>,
        gid_status: bool,
        subnet_prefix: u64,
        interface_id: u64,
    ) -> Self {
        Self { netdev: netdev.into(), gid_status, subnet_prefix, interface_id }
    }
}

impl runtime::Encode for RdmaGidStatusChanged {
    fn encode<M: runtime::SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        map.serialize_entry("netdev", &self.netdev)?;
        map.serialize_entry("gid-status", &self.gid_status)?;
        map.serialize_entry("subnet-prefix", &self.subnet_prefix)?;
        map.serialize_entry("interface-id", &self.interface_id)?;
        Ok(())
    }
}

impl<'de> runtime::Decode<'de> for RdmaGidStatusChanged {
    fn decode<A: runtime::MapAccess<'de>>(mut map: A) -> Result<Self, A::Error> {
        let mut netdev = None;
        let mut gid_status = None;
        let mut subnet_prefix = None;
        let mut interface_id = None;
        while let Some(key) = map.next_key::<runtime::Key<'de>>()? {
            match &*key {
                "netdev" => netdev = Some(map.next_value()?),
                "gid-status" => gid_status = Some(map.next_value()?),
                "subnet-prefix" => subnet_prefix = Some(map.next_value()?),
                "interface-id" => interface_id = Some(map.next_value()?),
                _ => runtime::skip(&mut map)?,
            }
        }
        Ok(Self {
            netdev: runtime::required(netdev, "netdev")?,
            gid_status: runtime::required(gid_status, "gid-status")?,
            subnet_prefix: runtime::required(subnet_prefix, "subnet-prefix")?,
            interface_id: runtime::required(interface_id, "interface-id")?,
        })
    }
}

runtime::object!(RdmaGidStatusChanged);

impl ::qmp::EventData for RdmaGidStatusChanged {
    const NAME: &'static str = "RDMA_GID_STATUS_CHANGED";
    const MODULE: &'static str = "rdma";
    const SINCE: Change = Change::exact(4, 0);
    const REMOVED: Option<Change> = Some(Change::exact(9, 1));
}
