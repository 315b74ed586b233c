// Generated from the snapshots in qmp/schema by `cargo xtask codegen`.
// Changes here are lost: change the snapshots or the generator.

use super::super::types;
use ::qmp::{Change, runtime};

/// The command `query-yank` of QAPI module `yank`.
///
/// Since QEMU 6.0. Returns a list of [`types::YankInstance`]. May be executed out of band.
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-yank.query-yank)
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct QueryYank {}

impl QueryYank {
    /// `query-yank` with its required members.
    #[must_use]
    pub fn new() -> Self {
        Self {}
    }
}

impl runtime::Encode for QueryYank {
    fn encode<M: runtime::SerializeMap>(&self, _map: &mut M) -> Result<(), M::Error> {
        Ok(())
    }
}

runtime::arguments!(QueryYank);

impl ::qmp::Command for QueryYank {
    const NAME: &'static str = "query-yank";
    const MODULE: &'static str = "yank";
    const SINCE: Change = Change::exact(6, 0);
    const OOB: bool = true;
    type Return = Vec<types::YankInstance>;
}

impl ::qmp::OobCommand for QueryYank {}

/// The command `yank` of QAPI module `yank`.
///
/// Since QEMU 6.0. Returns nothing. May be executed out of band.
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-yank.yank)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Yank {
    /// `instances`: `[YankInstance]`.
    pub instances: Vec<types::YankInstance>,
}

impl Yank {
    /// `yank` with its required members.
    #[must_use]
    pub fn new(instances: impl IntoIterator<Item = impl Into<types::YankInstance>>) -> Self {
        Self { instances: instances.into_iter().map(Into::into).collect() }
    }
}

impl runtime::Encode for Yank {
    fn encode<M: runtime::SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        map.serialize_entry("instances", &self.instances)?;
        Ok(())
    }
}

runtime::arguments!(Yank);

impl ::qmp::Command for Yank {
    const NAME: &'static str = "yank";
    const MODULE: &'static str = "yank";
    const SINCE: Change = Change::exact(6, 0);
    const OOB: bool = true;
    type Return = ();
    fn decode_return(text: &str) -> Result<(), runtime::Error> {
        runtime::nothing(text)
    }
}

impl ::qmp::OobCommand for Yank {}
