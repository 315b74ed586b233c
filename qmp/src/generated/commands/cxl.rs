// Generated from the snapshots in qmp/schema by `cargo xtask codegen`.
// Changes here are lost: change the snapshots or the generator.

use super::super::types;
use ::qmp::runtime;

/// Offers more memory of a CXL dynamic capacity device to the guest, which accepts or refuses it by itself.
///
/// The command `cxl-add-dynamic-capacity` of QAPI module `cxl`.
///
/// Since QEMU 9.1. Unstable. Returns nothing.
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-cxl.cxl-add-dynamic-capacity)
#[doc(alias = "cxl-add-dynamic-capacity")]
#[must_use]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CxlAddDynamicCapacity {
    /// QOM path of the device. `path`: `str`.
    pub path: String,
    /// Host that gets the memory, as the CXL specification numbers hosts. `host-id`: `uint16`.
    pub host_id: u16,
    /// Who chooses the extents; devices of QEMU take the prescriptive policy alone. `selection-policy`: [`CxlExtentSelectionPolicy`](types::CxlExtentSelectionPolicy).
    pub selection_policy: types::CxlExtentSelectionPolicy,
    /// Region of the device that the extents lie in, from 0 to 7. `region`: `uint8`.
    pub region: u8,
    /// UUID by which the memory can be told from other memory later; no tag if absent. `tag`: `str`.
    pub tag: Option<String>,
    /// Pieces of memory to offer; they must not overlap, and must be aligned to the region's blocks. `extents`: list of [`CxlDynamicCapacityExtent`](types::CxlDynamicCapacityExtent).
    pub extents: Vec<types::CxlDynamicCapacityExtent>,
}

impl CxlAddDynamicCapacity {
    /// `cxl-add-dynamic-capacity` with its required members.
    pub fn new(
        path: impl Into<String>,
        host_id: u16,
        selection_policy: types::CxlExtentSelectionPolicy,
        region: u8,
        extents: impl IntoIterator<Item = impl Into<types::CxlDynamicCapacityExtent>>,
    ) -> Self {
        Self {
            path: path.into(),
            host_id,
            selection_policy,
            region,
            tag: None,
            extents: runtime::list(extents),
        }
    }
    /// Sets `tag` (`str`): UUID by which the memory can be told from other memory later; no tag if absent.
    pub fn tag(mut self, tag: impl Into<String>) -> Self {
        self.tag = Some(tag.into());
        self
    }
}

impl runtime::Object for CxlAddDynamicCapacity {
    #[inline]
    fn encode_members(&self, writer: &mut runtime::Writer) {
        writer.member("path", &self.path);
        writer.member("host-id", &self.host_id);
        writer.member("selection-policy", &self.selection_policy);
        writer.member("region", &self.region);
        writer.optional("tag", &self.tag);
        writer.member("extents", &self.extents);
    }
    #[inline]
    fn decode_members(
        members: &mut runtime::Members<'_, '_>,
    ) -> Result<Self, runtime::Fault> {
        let mut value = Self {
            path: String::new(),
            host_id: 0,
            selection_policy: types::CxlExtentSelectionPolicy::Free,
            region: 0,
            tag: None,
            extents: Vec::new(),
        };
        while let Some(member) = members.next() {
            match member {
                "path" => members.require(0, &mut value.path),
                "host-id" => members.require(1, &mut value.host_id),
                "selection-policy" => members.require(2, &mut value.selection_policy),
                "region" => members.require(3, &mut value.region),
                "tag" => members.fill(&mut value.tag),
                "extents" => members.require(4, &mut value.extents),
                _ => members.skip(),
            }
        }
        members.check(&["path", "host-id", "selection-policy", "region", "extents"]);
        members.finish(value)
    }
}

runtime::object!(CxlAddDynamicCapacity, strict);

impl runtime::Command for CxlAddDynamicCapacity {
    const NAME: &'static str = "cxl-add-dynamic-capacity";
    const MODULE: &'static str = "cxl";
    const SINCE: runtime::Change = runtime::Change::exact(9, 1);
    const UNSTABLE: bool = true;
    type Return = ();
    #[inline]
    fn decode_return(text: &str) -> Result<(), runtime::Error> {
        runtime::nothing(text)
    }
    #[inline]
    fn arguments(&self) -> Result<String, runtime::Error> {
        Ok(runtime::to_text(self))
    }
}

/// Makes a CXL memory device report an error that was corrected, for tests of the guest's error handling.
///
/// The command `cxl-inject-correctable-error` of QAPI module `cxl`.
///
/// Since QEMU 8.0. Returns nothing.
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-cxl.cxl-inject-correctable-error)
#[doc(alias = "cxl-inject-correctable-error")]
#[must_use]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CxlInjectCorrectableError {
    /// QOM path of the device. `path`: `str`.
    pub path: String,
    /// Error to report. `type`: [`CxlCorErrorType`](types::CxlCorErrorType).
    pub type_: types::CxlCorErrorType,
}

impl CxlInjectCorrectableError {
    /// `cxl-inject-correctable-error` with its required members.
    pub fn new(path: impl Into<String>, type_: types::CxlCorErrorType) -> Self {
        Self { path: path.into(), type_ }
    }
}

impl runtime::Object for CxlInjectCorrectableError {
    #[inline]
    fn encode_members(&self, writer: &mut runtime::Writer) {
        writer.member("path", &self.path);
        writer.member("type", &self.type_);
    }
    #[inline]
    fn decode_members(
        members: &mut runtime::Members<'_, '_>,
    ) -> Result<Self, runtime::Fault> {
        let mut value = Self {
            path: String::new(),
            type_: types::CxlCorErrorType::CacheDataEcc,
        };
        while let Some(member) = members.next() {
            match member {
                "path" => members.require(0, &mut value.path),
                "type" => members.require(1, &mut value.type_),
                _ => members.skip(),
            }
        }
        members.check(&["path", "type"]);
        members.finish(value)
    }
}

runtime::object!(CxlInjectCorrectableError, strict);

impl runtime::Command for CxlInjectCorrectableError {
    const NAME: &'static str = "cxl-inject-correctable-error";
    const MODULE: &'static str = "cxl";
    const SINCE: runtime::Change = runtime::Change::exact(8, 0);
    type Return = ();
    #[inline]
    fn decode_return(text: &str) -> Result<(), runtime::Error> {
        runtime::nothing(text)
    }
    #[inline]
    fn arguments(&self) -> Result<String, runtime::Error> {
        Ok(runtime::to_text(self))
    }
}

/// Adds a record of a fault in a memory chip to an event log of a CXL memory device, and signals the guest.
///
/// The command `cxl-inject-dram-event` of QAPI module `cxl`.
///
/// Since QEMU 8.1. Returns nothing.
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-cxl.cxl-inject-dram-event)
#[doc(alias = "cxl-inject-dram-event")]
#[must_use]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CxlInjectDramEvent {
    /// QOM path of the device that logs the event. `path`: `str`.
    pub path: String,
    /// Event log that gets the record. `log`: [`CxlEventLog`](types::CxlEventLog).
    pub log: types::CxlEventLog,
    /// Flags of the record, such as a need for maintenance, with the bits of the CXL specification. `flags`: `uint32`.
    pub flags: u32,
    /// Class of maintenance that the device asks for; unknown if absent. `maint-op-class`: `uint8`. Since QEMU 11.0 or 11.1.
    pub maint_op_class: Option<u8>,
    /// Kind of maintenance within its class; unknown if absent. `maint-op-subclass`: `uint8`. Since QEMU 11.0 or 11.1.
    pub maint_op_subclass: Option<u8>,
    /// Logical device that the event comes from; unknown if absent. `ld-id`: `uint16`. Since QEMU 11.0 or 11.1.
    pub ld_id: Option<u16>,
    /// Head, of a device with several, that the event comes from; unknown if absent. `head-id`: `uint8`. Since QEMU 11.0 or 11.1.
    pub head_id: Option<u8>,
    /// Where the fault is, as the device counts its memory; the lowest bits are flags. `dpa`: `uint64`.
    pub dpa: u64,
    /// Whether the error was corrected, passed a threshold or came from injected poison, as bits. `descriptor`: `uint8`.
    pub descriptor: u8,
    /// Code of the kind of fault. `type`: `uint8`.
    pub type_: u8,
    /// Code of the access that met the fault first. `transaction-type`: `uint8`.
    pub transaction_type: u8,
    /// Memory channel of the fault; unknown if absent. `channel`: `uint8`.
    pub channel: Option<u8>,
    /// Rank, which is a group of chips that work together, of the fault; unknown if absent. `rank`: `uint8`.
    pub rank: Option<u8>,
    /// Which groups of four data lines are hit, a bit for each; unknown if absent. `nibble-mask`: `uint32`.
    pub nibble_mask: Option<u32>,
    /// Group of banks of the fault; unknown if absent. `bank-group`: `uint8`.
    pub bank_group: Option<u8>,
    /// Bank of the fault; unknown if absent. `bank`: `uint8`.
    pub bank: Option<u8>,
    /// Row of the fault; unknown if absent. `row`: `uint32`.
    pub row: Option<u32>,
    /// Column of the fault; unknown if absent. `column`: `uint16`.
    pub column: Option<u16>,
    /// Which bits were wrong, one mask for each group in the nibble mask, at most four; unknown if absent. `correction-mask`: `[uint64]`.
    pub correction_mask: Option<Vec<u64>>,
    /// Identifier of the part that failed; unknown if absent. `component-id`: `str`. Since QEMU 11.0 or 11.1.
    pub component_id: Option<String>,
    /// Whether the part's identifier has the format of PLDM; false if absent. `is-comp-id-pldm`: `bool`. Since QEMU 11.0 or 11.1.
    pub is_comp_id_pldm: Option<bool>,
    /// Part of the channel of the fault; unknown if absent. `sub-channel`: `uint8`. Since QEMU 11.0 or 11.1.
    pub sub_channel: Option<u8>,
    /// Which advanced thresholds for corrected errors apply, as bits; no flags if absent. `cme-ev-flags`: `uint8`. Since QEMU 11.0 or 11.1.
    pub cme_ev_flags: Option<u8>,
    /// How many errors in volatile memory had been corrected by then; unknown if absent. `cvme-count`: `uint32`. Since QEMU 11.0 or 11.1.
    pub cvme_count: Option<u32>,
    /// Finer code of the kind of fault. `sub-type`: `uint8`. Since QEMU 11.0 or 11.1.
    pub sub_type: Option<u8>,
}

impl CxlInjectDramEvent {
    /// `cxl-inject-dram-event` with its required members.
    pub fn new(
        path: impl Into<String>,
        log: types::CxlEventLog,
        flags: u32,
        dpa: u64,
        descriptor: u8,
        type_: u8,
        transaction_type: u8,
    ) -> Self {
        Self {
            path: path.into(),
            log,
            flags,
            maint_op_class: None,
            maint_op_subclass: None,
            ld_id: None,
            head_id: None,
            dpa,
            descriptor,
            type_,
            transaction_type,
            channel: None,
            rank: None,
            nibble_mask: None,
            bank_group: None,
            bank: None,
            row: None,
            column: None,
            correction_mask: None,
            component_id: None,
            is_comp_id_pldm: None,
            sub_channel: None,
            cme_ev_flags: None,
            cvme_count: None,
            sub_type: None,
        }
    }
    /// Sets `maint-op-class` (`uint8`): class of maintenance that the device asks for; unknown if absent. Since QEMU 11.0 or 11.1.
    #[inline]
    pub fn maint_op_class(mut self, maint_op_class: u8) -> Self {
        self.maint_op_class = Some(maint_op_class);
        self
    }
    /// Sets `maint-op-subclass` (`uint8`): kind of maintenance within its class; unknown if absent. Since QEMU 11.0 or 11.1.
    #[inline]
    pub fn maint_op_subclass(mut self, maint_op_subclass: u8) -> Self {
        self.maint_op_subclass = Some(maint_op_subclass);
        self
    }
    /// Sets `ld-id` (`uint16`): logical device that the event comes from; unknown if absent. Since QEMU 11.0 or 11.1.
    #[inline]
    pub fn ld_id(mut self, ld_id: u16) -> Self {
        self.ld_id = Some(ld_id);
        self
    }
    /// Sets `head-id` (`uint8`): head, of a device with several, that the event comes from; unknown if absent. Since QEMU 11.0 or 11.1.
    #[inline]
    pub fn head_id(mut self, head_id: u8) -> Self {
        self.head_id = Some(head_id);
        self
    }
    /// Sets `channel` (`uint8`): memory channel of the fault; unknown if absent.
    #[inline]
    pub fn channel(mut self, channel: u8) -> Self {
        self.channel = Some(channel);
        self
    }
    /// Sets `rank` (`uint8`): rank, which is a group of chips that work together, of the fault; unknown if absent.
    #[inline]
    pub fn rank(mut self, rank: u8) -> Self {
        self.rank = Some(rank);
        self
    }
    /// Sets `nibble-mask` (`uint32`): which groups of four data lines are hit, a bit for each; unknown if absent.
    #[inline]
    pub fn nibble_mask(mut self, nibble_mask: u32) -> Self {
        self.nibble_mask = Some(nibble_mask);
        self
    }
    /// Sets `bank-group` (`uint8`): group of banks of the fault; unknown if absent.
    #[inline]
    pub fn bank_group(mut self, bank_group: u8) -> Self {
        self.bank_group = Some(bank_group);
        self
    }
    /// Sets `bank` (`uint8`): bank of the fault; unknown if absent.
    #[inline]
    pub fn bank(mut self, bank: u8) -> Self {
        self.bank = Some(bank);
        self
    }
    /// Sets `row` (`uint32`): row of the fault; unknown if absent.
    #[inline]
    pub fn row(mut self, row: u32) -> Self {
        self.row = Some(row);
        self
    }
    /// Sets `column` (`uint16`): column of the fault; unknown if absent.
    #[inline]
    pub fn column(mut self, column: u16) -> Self {
        self.column = Some(column);
        self
    }
    /// Sets `correction-mask` (`[uint64]`): which bits were wrong, one mask for each group in the nibble mask, at most four; unknown if absent.
    pub fn correction_mask(
        mut self,
        correction_mask: impl IntoIterator<Item = u64>,
    ) -> Self {
        self.correction_mask = Some(runtime::list(correction_mask));
        self
    }
    /// Sets `component-id` (`str`): identifier of the part that failed; unknown if absent. Since QEMU 11.0 or 11.1.
    pub fn component_id(mut self, component_id: impl Into<String>) -> Self {
        self.component_id = Some(component_id.into());
        self
    }
    /// Sets `is-comp-id-pldm` (`bool`): whether the part's identifier has the format of PLDM; false if absent. Since QEMU 11.0 or 11.1.
    #[inline]
    pub fn is_comp_id_pldm(mut self, is_comp_id_pldm: bool) -> Self {
        self.is_comp_id_pldm = Some(is_comp_id_pldm);
        self
    }
    /// Sets `sub-channel` (`uint8`): part of the channel of the fault; unknown if absent. Since QEMU 11.0 or 11.1.
    #[inline]
    pub fn sub_channel(mut self, sub_channel: u8) -> Self {
        self.sub_channel = Some(sub_channel);
        self
    }
    /// Sets `cme-ev-flags` (`uint8`): which advanced thresholds for corrected errors apply, as bits; no flags if absent. Since QEMU 11.0 or 11.1.
    #[inline]
    pub fn cme_ev_flags(mut self, cme_ev_flags: u8) -> Self {
        self.cme_ev_flags = Some(cme_ev_flags);
        self
    }
    /// Sets `cvme-count` (`uint32`): how many errors in volatile memory had been corrected by then; unknown if absent. Since QEMU 11.0 or 11.1.
    #[inline]
    pub fn cvme_count(mut self, cvme_count: u32) -> Self {
        self.cvme_count = Some(cvme_count);
        self
    }
    /// Sets `sub-type` (`uint8`): finer code of the kind of fault. Since QEMU 11.0 or 11.1.
    #[inline]
    pub fn sub_type(mut self, sub_type: u8) -> Self {
        self.sub_type = Some(sub_type);
        self
    }
}

impl runtime::Object for CxlInjectDramEvent {
    #[inline]
    fn encode_members(&self, writer: &mut runtime::Writer) {
        writer.member("path", &self.path);
        writer.member("log", &self.log);
        writer.member("flags", &self.flags);
        writer.optional("maint-op-class", &self.maint_op_class);
        writer.optional("maint-op-subclass", &self.maint_op_subclass);
        writer.optional("ld-id", &self.ld_id);
        writer.optional("head-id", &self.head_id);
        writer.member("dpa", &self.dpa);
        writer.member("descriptor", &self.descriptor);
        writer.member("type", &self.type_);
        writer.member("transaction-type", &self.transaction_type);
        writer.optional("channel", &self.channel);
        writer.optional("rank", &self.rank);
        writer.optional("nibble-mask", &self.nibble_mask);
        writer.optional("bank-group", &self.bank_group);
        writer.optional("bank", &self.bank);
        writer.optional("row", &self.row);
        writer.optional("column", &self.column);
        writer.optional("correction-mask", &self.correction_mask);
        writer.optional("component-id", &self.component_id);
        writer.optional("is-comp-id-pldm", &self.is_comp_id_pldm);
        writer.optional("sub-channel", &self.sub_channel);
        writer.optional("cme-ev-flags", &self.cme_ev_flags);
        writer.optional("cvme-count", &self.cvme_count);
        writer.optional("sub-type", &self.sub_type);
    }
    #[inline]
    fn decode_members(
        members: &mut runtime::Members<'_, '_>,
    ) -> Result<Self, runtime::Fault> {
        let mut value = Self {
            path: String::new(),
            log: types::CxlEventLog::Informational,
            flags: 0,
            maint_op_class: None,
            maint_op_subclass: None,
            ld_id: None,
            head_id: None,
            dpa: 0,
            descriptor: 0,
            type_: 0,
            transaction_type: 0,
            channel: None,
            rank: None,
            nibble_mask: None,
            bank_group: None,
            bank: None,
            row: None,
            column: None,
            correction_mask: None,
            component_id: None,
            is_comp_id_pldm: None,
            sub_channel: None,
            cme_ev_flags: None,
            cvme_count: None,
            sub_type: None,
        };
        while let Some(member) = members.next() {
            match member {
                "path" => members.require(0, &mut value.path),
                "log" => members.require(1, &mut value.log),
                "flags" => members.require(2, &mut value.flags),
                "maint-op-class" => members.fill(&mut value.maint_op_class),
                "maint-op-subclass" => members.fill(&mut value.maint_op_subclass),
                "ld-id" => members.fill(&mut value.ld_id),
                "head-id" => members.fill(&mut value.head_id),
                "dpa" => members.require(3, &mut value.dpa),
                "descriptor" => members.require(4, &mut value.descriptor),
                "type" => members.require(5, &mut value.type_),
                "transaction-type" => members.require(6, &mut value.transaction_type),
                "channel" => members.fill(&mut value.channel),
                "rank" => members.fill(&mut value.rank),
                "nibble-mask" => members.fill(&mut value.nibble_mask),
                "bank-group" => members.fill(&mut value.bank_group),
                "bank" => members.fill(&mut value.bank),
                "row" => members.fill(&mut value.row),
                "column" => members.fill(&mut value.column),
                "correction-mask" => members.fill(&mut value.correction_mask),
                "component-id" => members.fill(&mut value.component_id),
                "is-comp-id-pldm" => members.fill(&mut value.is_comp_id_pldm),
                "sub-channel" => members.fill(&mut value.sub_channel),
                "cme-ev-flags" => members.fill(&mut value.cme_ev_flags),
                "cvme-count" => members.fill(&mut value.cvme_count),
                "sub-type" => members.fill(&mut value.sub_type),
                _ => members.skip(),
            }
        }
        members
            .check(
                &[
                    "path",
                    "log",
                    "flags",
                    "dpa",
                    "descriptor",
                    "type",
                    "transaction-type",
                ],
            );
        members.finish(value)
    }
}

runtime::object!(CxlInjectDramEvent, strict);

impl runtime::Command for CxlInjectDramEvent {
    const NAME: &'static str = "cxl-inject-dram-event";
    const MODULE: &'static str = "cxl";
    const SINCE: runtime::Change = runtime::Change::exact(8, 1);
    type Return = ();
    #[inline]
    fn decode_return(text: &str) -> Result<(), runtime::Error> {
        runtime::nothing(text)
    }
    #[inline]
    fn arguments(&self) -> Result<String, runtime::Error> {
        Ok(runtime::to_text(self))
    }
}

/// Adds a record of a fault in the storage medium to an event log of a CXL memory device, and signals the guest.
///
/// The command `cxl-inject-general-media-event` of QAPI module `cxl`.
///
/// Since QEMU 8.1. Returns nothing.
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-cxl.cxl-inject-general-media-event)
#[doc(alias = "cxl-inject-general-media-event")]
#[must_use]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CxlInjectGeneralMediaEvent {
    /// QOM path of the device that logs the event. `path`: `str`.
    pub path: String,
    /// Event log that gets the record. `log`: [`CxlEventLog`](types::CxlEventLog).
    pub log: types::CxlEventLog,
    /// Flags of the record, such as a need for maintenance, with the bits of the CXL specification. `flags`: `uint32`.
    pub flags: u32,
    /// Class of maintenance that the device asks for; unknown if absent. `maint-op-class`: `uint8`. Since QEMU 11.0 or 11.1.
    pub maint_op_class: Option<u8>,
    /// Kind of maintenance within its class; unknown if absent. `maint-op-subclass`: `uint8`. Since QEMU 11.0 or 11.1.
    pub maint_op_subclass: Option<u8>,
    /// Logical device that the event comes from; unknown if absent. `ld-id`: `uint16`. Since QEMU 11.0 or 11.1.
    pub ld_id: Option<u16>,
    /// Head, of a device with several, that the event comes from; unknown if absent. `head-id`: `uint8`. Since QEMU 11.0 or 11.1.
    pub head_id: Option<u8>,
    /// Where the fault is, as the device counts its memory; the lowest bits are flags. `dpa`: `uint64`.
    pub dpa: u64,
    /// Whether the error was corrected, passed a threshold or came from injected poison, as bits. `descriptor`: `uint8`.
    pub descriptor: u8,
    /// Code of the kind of fault. `type`: `uint8`.
    pub type_: u8,
    /// Code of the access that met the fault first. `transaction-type`: `uint8`.
    pub transaction_type: u8,
    /// Memory channel of the fault; unknown if absent. `channel`: `uint8`.
    pub channel: Option<u8>,
    /// Rank, which is a group of chips that work together, of the fault; unknown if absent. `rank`: `uint8`.
    pub rank: Option<u8>,
    /// Which chips of the rank are hit, a bit for each; unknown if absent. `device`: `uint32`.
    pub device: Option<u32>,
    /// Identifier of the part that failed; unknown if absent. `component-id`: `str`.
    pub component_id: Option<String>,
    /// Whether the part's identifier has the format of PLDM; false if absent. `is-comp-id-pldm`: `bool`. Since QEMU 11.0 or 11.1.
    pub is_comp_id_pldm: Option<bool>,
    /// Which advanced thresholds for corrected errors apply, as bits; no flags if absent. `cme-ev-flags`: `uint8`. Since QEMU 11.0 or 11.1.
    pub cme_ev_flags: Option<u8>,
    /// How many errors had been corrected by then; unknown if absent. `cme-count`: `uint32`. Since QEMU 11.0 or 11.1.
    pub cme_count: Option<u32>,
    /// Finer code of the kind of fault. `sub-type`: `uint8`. Since QEMU 11.0 or 11.1.
    pub sub_type: Option<u8>,
}

impl CxlInjectGeneralMediaEvent {
    /// `cxl-inject-general-media-event` with its required members.
    pub fn new(
        path: impl Into<String>,
        log: types::CxlEventLog,
        flags: u32,
        dpa: u64,
        descriptor: u8,
        type_: u8,
        transaction_type: u8,
    ) -> Self {
        Self {
            path: path.into(),
            log,
            flags,
            maint_op_class: None,
            maint_op_subclass: None,
            ld_id: None,
            head_id: None,
            dpa,
            descriptor,
            type_,
            transaction_type,
            channel: None,
            rank: None,
            device: None,
            component_id: None,
            is_comp_id_pldm: None,
            cme_ev_flags: None,
            cme_count: None,
            sub_type: None,
        }
    }
    /// Sets `maint-op-class` (`uint8`): class of maintenance that the device asks for; unknown if absent. Since QEMU 11.0 or 11.1.
    #[inline]
    pub fn maint_op_class(mut self, maint_op_class: u8) -> Self {
        self.maint_op_class = Some(maint_op_class);
        self
    }
    /// Sets `maint-op-subclass` (`uint8`): kind of maintenance within its class; unknown if absent. Since QEMU 11.0 or 11.1.
    #[inline]
    pub fn maint_op_subclass(mut self, maint_op_subclass: u8) -> Self {
        self.maint_op_subclass = Some(maint_op_subclass);
        self
    }
    /// Sets `ld-id` (`uint16`): logical device that the event comes from; unknown if absent. Since QEMU 11.0 or 11.1.
    #[inline]
    pub fn ld_id(mut self, ld_id: u16) -> Self {
        self.ld_id = Some(ld_id);
        self
    }
    /// Sets `head-id` (`uint8`): head, of a device with several, that the event comes from; unknown if absent. Since QEMU 11.0 or 11.1.
    #[inline]
    pub fn head_id(mut self, head_id: u8) -> Self {
        self.head_id = Some(head_id);
        self
    }
    /// Sets `channel` (`uint8`): memory channel of the fault; unknown if absent.
    #[inline]
    pub fn channel(mut self, channel: u8) -> Self {
        self.channel = Some(channel);
        self
    }
    /// Sets `rank` (`uint8`): rank, which is a group of chips that work together, of the fault; unknown if absent.
    #[inline]
    pub fn rank(mut self, rank: u8) -> Self {
        self.rank = Some(rank);
        self
    }
    /// Sets `device` (`uint32`): which chips of the rank are hit, a bit for each; unknown if absent.
    #[inline]
    pub fn device(mut self, device: u32) -> Self {
        self.device = Some(device);
        self
    }
    /// Sets `component-id` (`str`): identifier of the part that failed; unknown if absent.
    pub fn component_id(mut self, component_id: impl Into<String>) -> Self {
        self.component_id = Some(component_id.into());
        self
    }
    /// Sets `is-comp-id-pldm` (`bool`): whether the part's identifier has the format of PLDM; false if absent. Since QEMU 11.0 or 11.1.
    #[inline]
    pub fn is_comp_id_pldm(mut self, is_comp_id_pldm: bool) -> Self {
        self.is_comp_id_pldm = Some(is_comp_id_pldm);
        self
    }
    /// Sets `cme-ev-flags` (`uint8`): which advanced thresholds for corrected errors apply, as bits; no flags if absent. Since QEMU 11.0 or 11.1.
    #[inline]
    pub fn cme_ev_flags(mut self, cme_ev_flags: u8) -> Self {
        self.cme_ev_flags = Some(cme_ev_flags);
        self
    }
    /// Sets `cme-count` (`uint32`): how many errors had been corrected by then; unknown if absent. Since QEMU 11.0 or 11.1.
    #[inline]
    pub fn cme_count(mut self, cme_count: u32) -> Self {
        self.cme_count = Some(cme_count);
        self
    }
    /// Sets `sub-type` (`uint8`): finer code of the kind of fault. Since QEMU 11.0 or 11.1.
    #[inline]
    pub fn sub_type(mut self, sub_type: u8) -> Self {
        self.sub_type = Some(sub_type);
        self
    }
}

impl runtime::Object for CxlInjectGeneralMediaEvent {
    #[inline]
    fn encode_members(&self, writer: &mut runtime::Writer) {
        writer.member("path", &self.path);
        writer.member("log", &self.log);
        writer.member("flags", &self.flags);
        writer.optional("maint-op-class", &self.maint_op_class);
        writer.optional("maint-op-subclass", &self.maint_op_subclass);
        writer.optional("ld-id", &self.ld_id);
        writer.optional("head-id", &self.head_id);
        writer.member("dpa", &self.dpa);
        writer.member("descriptor", &self.descriptor);
        writer.member("type", &self.type_);
        writer.member("transaction-type", &self.transaction_type);
        writer.optional("channel", &self.channel);
        writer.optional("rank", &self.rank);
        writer.optional("device", &self.device);
        writer.optional("component-id", &self.component_id);
        writer.optional("is-comp-id-pldm", &self.is_comp_id_pldm);
        writer.optional("cme-ev-flags", &self.cme_ev_flags);
        writer.optional("cme-count", &self.cme_count);
        writer.optional("sub-type", &self.sub_type);
    }
    #[inline]
    fn decode_members(
        members: &mut runtime::Members<'_, '_>,
    ) -> Result<Self, runtime::Fault> {
        let mut value = Self {
            path: String::new(),
            log: types::CxlEventLog::Informational,
            flags: 0,
            maint_op_class: None,
            maint_op_subclass: None,
            ld_id: None,
            head_id: None,
            dpa: 0,
            descriptor: 0,
            type_: 0,
            transaction_type: 0,
            channel: None,
            rank: None,
            device: None,
            component_id: None,
            is_comp_id_pldm: None,
            cme_ev_flags: None,
            cme_count: None,
            sub_type: None,
        };
        while let Some(member) = members.next() {
            match member {
                "path" => members.require(0, &mut value.path),
                "log" => members.require(1, &mut value.log),
                "flags" => members.require(2, &mut value.flags),
                "maint-op-class" => members.fill(&mut value.maint_op_class),
                "maint-op-subclass" => members.fill(&mut value.maint_op_subclass),
                "ld-id" => members.fill(&mut value.ld_id),
                "head-id" => members.fill(&mut value.head_id),
                "dpa" => members.require(3, &mut value.dpa),
                "descriptor" => members.require(4, &mut value.descriptor),
                "type" => members.require(5, &mut value.type_),
                "transaction-type" => members.require(6, &mut value.transaction_type),
                "channel" => members.fill(&mut value.channel),
                "rank" => members.fill(&mut value.rank),
                "device" => members.fill(&mut value.device),
                "component-id" => members.fill(&mut value.component_id),
                "is-comp-id-pldm" => members.fill(&mut value.is_comp_id_pldm),
                "cme-ev-flags" => members.fill(&mut value.cme_ev_flags),
                "cme-count" => members.fill(&mut value.cme_count),
                "sub-type" => members.fill(&mut value.sub_type),
                _ => members.skip(),
            }
        }
        members
            .check(
                &[
                    "path",
                    "log",
                    "flags",
                    "dpa",
                    "descriptor",
                    "type",
                    "transaction-type",
                ],
            );
        members.finish(value)
    }
}

runtime::object!(CxlInjectGeneralMediaEvent, strict);

impl runtime::Command for CxlInjectGeneralMediaEvent {
    const NAME: &'static str = "cxl-inject-general-media-event";
    const MODULE: &'static str = "cxl";
    const SINCE: runtime::Change = runtime::Change::exact(8, 1);
    type Return = ();
    #[inline]
    fn decode_return(text: &str) -> Result<(), runtime::Error> {
        runtime::nothing(text)
    }
    #[inline]
    fn arguments(&self) -> Result<String, runtime::Error> {
        Ok(runtime::to_text(self))
    }
}

/// Adds a record of a change in the device's health to an event log of a CXL memory device, and signals the guest.
///
/// The command `cxl-inject-memory-module-event` of QAPI module `cxl`.
///
/// Since QEMU 8.1. Returns nothing.
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-cxl.cxl-inject-memory-module-event)
#[doc(alias = "cxl-inject-memory-module-event")]
#[must_use]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CxlInjectMemoryModuleEvent {
    /// QOM path of the device that logs the event. `path`: `str`.
    pub path: String,
    /// Event log that gets the record. `log`: [`CxlEventLog`](types::CxlEventLog).
    pub log: types::CxlEventLog,
    /// Flags of the record, such as a need for maintenance, with the bits of the CXL specification. `flags`: `uint32`.
    pub flags: u32,
    /// Class of maintenance that the device asks for; unknown if absent. `maint-op-class`: `uint8`. Since QEMU 11.0 or 11.1.
    pub maint_op_class: Option<u8>,
    /// Kind of maintenance within its class; unknown if absent. `maint-op-subclass`: `uint8`. Since QEMU 11.0 or 11.1.
    pub maint_op_subclass: Option<u8>,
    /// Logical device that the event comes from; unknown if absent. `ld-id`: `uint16`. Since QEMU 11.0 or 11.1.
    pub ld_id: Option<u16>,
    /// Head, of a device with several, that the event comes from; unknown if absent. `head-id`: `uint8`. Since QEMU 11.0 or 11.1.
    pub head_id: Option<u8>,
    /// Code of what changed. `type`: `uint8`.
    pub type_: u8,
    /// What is wrong with the device on the whole, a bit for each cause. `health-status`: `uint8`.
    pub health_status: u8,
    /// Code of the state of its memory. `media-status`: `uint8`.
    pub media_status: u8,
    /// Which of the following values are beyond their limits, in fields of bits. `additional-status`: `uint8`.
    pub additional_status: u8,
    /// How much of the expected life is used up, in percent. `life-used`: `uint8`.
    pub life_used: u8,
    /// How warm the device is, in °C. `temperature`: `int16`.
    pub temperature: i16,
    /// How many times the device was shut down and could have lost data. `dirty-shutdown-count`: `uint32`.
    pub dirty_shutdown_count: u32,
    /// How many errors in volatile memory were corrected so far. `corrected-volatile-error-count`: `uint32`.
    pub corrected_volatile_error_count: u32,
    /// How many errors in persistent memory were corrected so far. `corrected-persistent-error-count`: `uint32`.
    pub corrected_persistent_error_count: u32,
    /// Identifier of the part that failed; unknown if absent. `component-id`: `str`. Since QEMU 11.0 or 11.1.
    pub component_id: Option<String>,
    /// Whether the part's identifier has the format of PLDM; false if absent. `is-comp-id-pldm`: `bool`. Since QEMU 11.0 or 11.1.
    pub is_comp_id_pldm: Option<bool>,
    /// Finer code of what changed. `sub-type`: `uint8`. Since QEMU 11.0 or 11.1.
    pub sub_type: Option<u8>,
}

impl CxlInjectMemoryModuleEvent {
    /// `cxl-inject-memory-module-event` with its required members.
    #[expect(clippy::too_many_arguments)]
    pub fn new(
        path: impl Into<String>,
        log: types::CxlEventLog,
        flags: u32,
        type_: u8,
        health_status: u8,
        media_status: u8,
        additional_status: u8,
        life_used: u8,
        temperature: i16,
        dirty_shutdown_count: u32,
        corrected_volatile_error_count: u32,
        corrected_persistent_error_count: u32,
    ) -> Self {
        Self {
            path: path.into(),
            log,
            flags,
            maint_op_class: None,
            maint_op_subclass: None,
            ld_id: None,
            head_id: None,
            type_,
            health_status,
            media_status,
            additional_status,
            life_used,
            temperature,
            dirty_shutdown_count,
            corrected_volatile_error_count,
            corrected_persistent_error_count,
            component_id: None,
            is_comp_id_pldm: None,
            sub_type: None,
        }
    }
    /// Sets `maint-op-class` (`uint8`): class of maintenance that the device asks for; unknown if absent. Since QEMU 11.0 or 11.1.
    #[inline]
    pub fn maint_op_class(mut self, maint_op_class: u8) -> Self {
        self.maint_op_class = Some(maint_op_class);
        self
    }
    /// Sets `maint-op-subclass` (`uint8`): kind of maintenance within its class; unknown if absent. Since QEMU 11.0 or 11.1.
    #[inline]
    pub fn maint_op_subclass(mut self, maint_op_subclass: u8) -> Self {
        self.maint_op_subclass = Some(maint_op_subclass);
        self
    }
    /// Sets `ld-id` (`uint16`): logical device that the event comes from; unknown if absent. Since QEMU 11.0 or 11.1.
    #[inline]
    pub fn ld_id(mut self, ld_id: u16) -> Self {
        self.ld_id = Some(ld_id);
        self
    }
    /// Sets `head-id` (`uint8`): head, of a device with several, that the event comes from; unknown if absent. Since QEMU 11.0 or 11.1.
    #[inline]
    pub fn head_id(mut self, head_id: u8) -> Self {
        self.head_id = Some(head_id);
        self
    }
    /// Sets `component-id` (`str`): identifier of the part that failed; unknown if absent. Since QEMU 11.0 or 11.1.
    pub fn component_id(mut self, component_id: impl Into<String>) -> Self {
        self.component_id = Some(component_id.into());
        self
    }
    /// Sets `is-comp-id-pldm` (`bool`): whether the part's identifier has the format of PLDM; false if absent. Since QEMU 11.0 or 11.1.
    #[inline]
    pub fn is_comp_id_pldm(mut self, is_comp_id_pldm: bool) -> Self {
        self.is_comp_id_pldm = Some(is_comp_id_pldm);
        self
    }
    /// Sets `sub-type` (`uint8`): finer code of what changed. Since QEMU 11.0 or 11.1.
    #[inline]
    pub fn sub_type(mut self, sub_type: u8) -> Self {
        self.sub_type = Some(sub_type);
        self
    }
}

impl runtime::Object for CxlInjectMemoryModuleEvent {
    #[inline]
    fn encode_members(&self, writer: &mut runtime::Writer) {
        writer.member("path", &self.path);
        writer.member("log", &self.log);
        writer.member("flags", &self.flags);
        writer.optional("maint-op-class", &self.maint_op_class);
        writer.optional("maint-op-subclass", &self.maint_op_subclass);
        writer.optional("ld-id", &self.ld_id);
        writer.optional("head-id", &self.head_id);
        writer.member("type", &self.type_);
        writer.member("health-status", &self.health_status);
        writer.member("media-status", &self.media_status);
        writer.member("additional-status", &self.additional_status);
        writer.member("life-used", &self.life_used);
        writer.member("temperature", &self.temperature);
        writer.member("dirty-shutdown-count", &self.dirty_shutdown_count);
        writer
            .member(
                "corrected-volatile-error-count",
                &self.corrected_volatile_error_count,
            );
        writer
            .member(
                "corrected-persistent-error-count",
                &self.corrected_persistent_error_count,
            );
        writer.optional("component-id", &self.component_id);
        writer.optional("is-comp-id-pldm", &self.is_comp_id_pldm);
        writer.optional("sub-type", &self.sub_type);
    }
    #[inline]
    fn decode_members(
        members: &mut runtime::Members<'_, '_>,
    ) -> Result<Self, runtime::Fault> {
        let mut value = Self {
            path: String::new(),
            log: types::CxlEventLog::Informational,
            flags: 0,
            maint_op_class: None,
            maint_op_subclass: None,
            ld_id: None,
            head_id: None,
            type_: 0,
            health_status: 0,
            media_status: 0,
            additional_status: 0,
            life_used: 0,
            temperature: 0,
            dirty_shutdown_count: 0,
            corrected_volatile_error_count: 0,
            corrected_persistent_error_count: 0,
            component_id: None,
            is_comp_id_pldm: None,
            sub_type: None,
        };
        while let Some(member) = members.next() {
            match member {
                "path" => members.require(0, &mut value.path),
                "log" => members.require(1, &mut value.log),
                "flags" => members.require(2, &mut value.flags),
                "maint-op-class" => members.fill(&mut value.maint_op_class),
                "maint-op-subclass" => members.fill(&mut value.maint_op_subclass),
                "ld-id" => members.fill(&mut value.ld_id),
                "head-id" => members.fill(&mut value.head_id),
                "type" => members.require(3, &mut value.type_),
                "health-status" => members.require(4, &mut value.health_status),
                "media-status" => members.require(5, &mut value.media_status),
                "additional-status" => members.require(6, &mut value.additional_status),
                "life-used" => members.require(7, &mut value.life_used),
                "temperature" => members.require(8, &mut value.temperature),
                "dirty-shutdown-count" => {
                    members.require(9, &mut value.dirty_shutdown_count)
                }
                "corrected-volatile-error-count" => {
                    members.require(10, &mut value.corrected_volatile_error_count)
                }
                "corrected-persistent-error-count" => {
                    members.require(11, &mut value.corrected_persistent_error_count)
                }
                "component-id" => members.fill(&mut value.component_id),
                "is-comp-id-pldm" => members.fill(&mut value.is_comp_id_pldm),
                "sub-type" => members.fill(&mut value.sub_type),
                _ => members.skip(),
            }
        }
        members
            .check(
                &[
                    "path",
                    "log",
                    "flags",
                    "type",
                    "health-status",
                    "media-status",
                    "additional-status",
                    "life-used",
                    "temperature",
                    "dirty-shutdown-count",
                    "corrected-volatile-error-count",
                    "corrected-persistent-error-count",
                ],
            );
        members.finish(value)
    }
}

runtime::object!(CxlInjectMemoryModuleEvent, strict);

impl runtime::Command for CxlInjectMemoryModuleEvent {
    const NAME: &'static str = "cxl-inject-memory-module-event";
    const MODULE: &'static str = "cxl";
    const SINCE: runtime::Change = runtime::Change::exact(8, 1);
    type Return = ();
    #[inline]
    fn decode_return(text: &str) -> Result<(), runtime::Error> {
        runtime::nothing(text)
    }
    #[inline]
    fn arguments(&self) -> Result<String, runtime::Error> {
        Ok(runtime::to_text(self))
    }
}

/// Marks memory of a CXL device as damaged, so that the guest finds it in the device's poison list.
///
/// The command `cxl-inject-poison` of QAPI module `cxl`.
///
/// Since QEMU 8.1. Returns nothing.
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-cxl.cxl-inject-poison)
#[doc(alias = "cxl-inject-poison")]
#[must_use]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CxlInjectPoison {
    /// QOM path of the device. `path`: `str`.
    pub path: String,
    /// First byte of the damaged part, as the device counts its memory, a multiple of 64. `start`: `uint64`.
    pub start: u64,
    /// How much is damaged, a multiple of 64, in bytes. `length`: `size`.
    pub length: u64,
}

impl CxlInjectPoison {
    /// `cxl-inject-poison` with its required members.
    pub fn new(path: impl Into<String>, start: u64, length: u64) -> Self {
        Self {
            path: path.into(),
            start,
            length,
        }
    }
}

impl runtime::Object for CxlInjectPoison {
    #[inline]
    fn encode_members(&self, writer: &mut runtime::Writer) {
        writer.member("path", &self.path);
        writer.member("start", &self.start);
        writer.member("length", &self.length);
    }
    #[inline]
    fn decode_members(
        members: &mut runtime::Members<'_, '_>,
    ) -> Result<Self, runtime::Fault> {
        let mut value = Self {
            path: String::new(),
            start: 0,
            length: 0,
        };
        while let Some(member) = members.next() {
            match member {
                "path" => members.require(0, &mut value.path),
                "start" => members.require(1, &mut value.start),
                "length" => members.require(2, &mut value.length),
                _ => members.skip(),
            }
        }
        members.check(&["path", "start", "length"]);
        members.finish(value)
    }
}

runtime::object!(CxlInjectPoison, strict);

impl runtime::Command for CxlInjectPoison {
    const NAME: &'static str = "cxl-inject-poison";
    const MODULE: &'static str = "cxl";
    const SINCE: runtime::Change = runtime::Change::exact(8, 1);
    type Return = ();
    #[inline]
    fn decode_return(text: &str) -> Result<(), runtime::Error> {
        runtime::nothing(text)
    }
    #[inline]
    fn arguments(&self) -> Result<String, runtime::Error> {
        Ok(runtime::to_text(self))
    }
}

/// Makes a CXL memory device report errors that it could not correct, several at once if need be.
///
/// The command `cxl-inject-uncorrectable-errors` of QAPI module `cxl`.
///
/// Since QEMU 8.0. Returns nothing.
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-cxl.cxl-inject-uncorrectable-errors)
#[doc(alias = "cxl-inject-uncorrectable-errors")]
#[must_use]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CxlInjectUncorrectableErrors {
    /// QOM path of the device. `path`: `str`.
    pub path: String,
    /// Errors to report, in their order. `errors`: list of [`CXLUncorErrorRecord`](types::CxlUncorErrorRecord).
    pub errors: Vec<types::CxlUncorErrorRecord>,
}

impl CxlInjectUncorrectableErrors {
    /// `cxl-inject-uncorrectable-errors` with its required members.
    pub fn new(
        path: impl Into<String>,
        errors: impl IntoIterator<Item = impl Into<types::CxlUncorErrorRecord>>,
    ) -> Self {
        Self {
            path: path.into(),
            errors: runtime::list(errors),
        }
    }
}

impl runtime::Object for CxlInjectUncorrectableErrors {
    #[inline]
    fn encode_members(&self, writer: &mut runtime::Writer) {
        writer.member("path", &self.path);
        writer.member("errors", &self.errors);
    }
    #[inline]
    fn decode_members(
        members: &mut runtime::Members<'_, '_>,
    ) -> Result<Self, runtime::Fault> {
        let mut value = Self {
            path: String::new(),
            errors: Vec::new(),
        };
        while let Some(member) = members.next() {
            match member {
                "path" => members.require(0, &mut value.path),
                "errors" => members.require(1, &mut value.errors),
                _ => members.skip(),
            }
        }
        members.check(&["path", "errors"]);
        members.finish(value)
    }
}

runtime::object!(CxlInjectUncorrectableErrors, strict);

impl runtime::Command for CxlInjectUncorrectableErrors {
    const NAME: &'static str = "cxl-inject-uncorrectable-errors";
    const MODULE: &'static str = "cxl";
    const SINCE: runtime::Change = runtime::Change::exact(8, 0);
    type Return = ();
    #[inline]
    fn decode_return(text: &str) -> Result<(), runtime::Error> {
        runtime::nothing(text)
    }
    #[inline]
    fn arguments(&self) -> Result<String, runtime::Error> {
        Ok(runtime::to_text(self))
    }
}

/// Asks the guest to give memory of a CXL dynamic capacity device back, or takes it away.
///
/// The command `cxl-release-dynamic-capacity` of QAPI module `cxl`.
///
/// Since QEMU 9.1. Unstable. Returns nothing.
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-cxl.cxl-release-dynamic-capacity)
#[doc(alias = "cxl-release-dynamic-capacity")]
#[must_use]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CxlReleaseDynamicCapacity {
    /// QOM path of the device. `path`: `str`.
    pub path: String,
    /// Host that loses the memory, as the CXL specification numbers hosts. `host-id`: `uint16`.
    pub host_id: u16,
    /// Who chooses the extents; devices of QEMU take the prescriptive policy alone. `removal-policy`: [`CxlExtentRemovalPolicy`](types::CxlExtentRemovalPolicy).
    pub removal_policy: types::CxlExtentRemovalPolicy,
    /// Whether the memory goes at once, without the guest's consent; false if absent. `forced-removal`: `bool`.
    pub forced_removal: Option<bool>,
    /// Whether the device must erase the memory that it gets back; false if absent. `sanitize-on-release`: `bool`.
    pub sanitize_on_release: Option<bool>,
    /// Region of the device that the extents lie in, from 0 to 7. `region`: `uint8`.
    pub region: u8,
    /// UUID that the memory was added with; no tag if absent. `tag`: `str`.
    pub tag: Option<String>,
    /// Pieces of memory to take back. `extents`: list of [`CxlDynamicCapacityExtent`](types::CxlDynamicCapacityExtent).
    pub extents: Vec<types::CxlDynamicCapacityExtent>,
}

impl CxlReleaseDynamicCapacity {
    /// `cxl-release-dynamic-capacity` with its required members.
    pub fn new(
        path: impl Into<String>,
        host_id: u16,
        removal_policy: types::CxlExtentRemovalPolicy,
        region: u8,
        extents: impl IntoIterator<Item = impl Into<types::CxlDynamicCapacityExtent>>,
    ) -> Self {
        Self {
            path: path.into(),
            host_id,
            removal_policy,
            forced_removal: None,
            sanitize_on_release: None,
            region,
            tag: None,
            extents: runtime::list(extents),
        }
    }
    /// Sets `forced-removal` (`bool`): whether the memory goes at once, without the guest's consent; false if absent.
    #[inline]
    pub fn forced_removal(mut self, forced_removal: bool) -> Self {
        self.forced_removal = Some(forced_removal);
        self
    }
    /// Sets `sanitize-on-release` (`bool`): whether the device must erase the memory that it gets back; false if absent.
    #[inline]
    pub fn sanitize_on_release(mut self, sanitize_on_release: bool) -> Self {
        self.sanitize_on_release = Some(sanitize_on_release);
        self
    }
    /// Sets `tag` (`str`): UUID that the memory was added with; no tag if absent.
    pub fn tag(mut self, tag: impl Into<String>) -> Self {
        self.tag = Some(tag.into());
        self
    }
}

impl runtime::Object for CxlReleaseDynamicCapacity {
    #[inline]
    fn encode_members(&self, writer: &mut runtime::Writer) {
        writer.member("path", &self.path);
        writer.member("host-id", &self.host_id);
        writer.member("removal-policy", &self.removal_policy);
        writer.optional("forced-removal", &self.forced_removal);
        writer.optional("sanitize-on-release", &self.sanitize_on_release);
        writer.member("region", &self.region);
        writer.optional("tag", &self.tag);
        writer.member("extents", &self.extents);
    }
    #[inline]
    fn decode_members(
        members: &mut runtime::Members<'_, '_>,
    ) -> Result<Self, runtime::Fault> {
        let mut value = Self {
            path: String::new(),
            host_id: 0,
            removal_policy: types::CxlExtentRemovalPolicy::TagBased,
            forced_removal: None,
            sanitize_on_release: None,
            region: 0,
            tag: None,
            extents: Vec::new(),
        };
        while let Some(member) = members.next() {
            match member {
                "path" => members.require(0, &mut value.path),
                "host-id" => members.require(1, &mut value.host_id),
                "removal-policy" => members.require(2, &mut value.removal_policy),
                "forced-removal" => members.fill(&mut value.forced_removal),
                "sanitize-on-release" => members.fill(&mut value.sanitize_on_release),
                "region" => members.require(3, &mut value.region),
                "tag" => members.fill(&mut value.tag),
                "extents" => members.require(4, &mut value.extents),
                _ => members.skip(),
            }
        }
        members.check(&["path", "host-id", "removal-policy", "region", "extents"]);
        members.finish(value)
    }
}

runtime::object!(CxlReleaseDynamicCapacity, strict);

impl runtime::Command for CxlReleaseDynamicCapacity {
    const NAME: &'static str = "cxl-release-dynamic-capacity";
    const MODULE: &'static str = "cxl";
    const SINCE: runtime::Change = runtime::Change::exact(9, 1);
    const UNSTABLE: bool = true;
    type Return = ();
    #[inline]
    fn decode_return(text: &str) -> Result<(), runtime::Error> {
        runtime::nothing(text)
    }
    #[inline]
    fn arguments(&self) -> Result<String, runtime::Error> {
        Ok(runtime::to_text(self))
    }
}
