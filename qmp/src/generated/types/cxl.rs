// Generated from the snapshots in qmp/schema by `cargo xtask codegen`.
// Changes here are lost: change the snapshots or the generator.

use ::qmp::runtime;

/// What every record in an event log of a CXL device has.
///
/// The QAPI struct `CXLCommonEventBase` of module `cxl`.
///
/// Since QEMU 11.0 or 11.1. No command or event uses it.
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-cxl.CXLCommonEventBase)
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CxlCommonEventBase {
    /// QOM path of the device that logs the event. `path`: `str`.
    pub path: String,
    /// Event log that gets the record. `log`: [`CxlEventLog`].
    pub log: CxlEventLog,
    /// Flags of the record, such as a need for maintenance, with the bits of the CXL specification. `flags`: `uint32`.
    pub flags: u32,
    /// Class of maintenance that the device asks for; unknown if absent. `maint-op-class`: `uint8`.
    pub maint_op_class: Option<u8>,
    /// Kind of maintenance within its class; unknown if absent. `maint-op-subclass`: `uint8`.
    pub maint_op_subclass: Option<u8>,
    /// Logical device that the event comes from; unknown if absent. `ld-id`: `uint16`.
    pub ld_id: Option<u16>,
    /// Head, of a device with several, that the event comes from; unknown if absent. `head-id`: `uint8`.
    pub head_id: Option<u8>,
}

impl CxlCommonEventBase {
    /// `CXLCommonEventBase` with its required members.
    #[must_use]
    pub fn new(path: impl Into<String>, log: CxlEventLog, flags: u32) -> Self {
        Self {
            path: path.into(),
            log,
            flags,
            maint_op_class: None,
            maint_op_subclass: None,
            ld_id: None,
            head_id: None,
        }
    }
    /// Sets `maint-op-class` (`uint8`): class of maintenance that the device asks for; unknown if absent.
    #[must_use]
    #[inline]
    pub fn maint_op_class(mut self, maint_op_class: u8) -> Self {
        self.maint_op_class = Some(maint_op_class);
        self
    }
    /// Sets `maint-op-subclass` (`uint8`): kind of maintenance within its class; unknown if absent.
    #[must_use]
    #[inline]
    pub fn maint_op_subclass(mut self, maint_op_subclass: u8) -> Self {
        self.maint_op_subclass = Some(maint_op_subclass);
        self
    }
    /// Sets `ld-id` (`uint16`): logical device that the event comes from; unknown if absent.
    #[must_use]
    #[inline]
    pub fn ld_id(mut self, ld_id: u16) -> Self {
        self.ld_id = Some(ld_id);
        self
    }
    /// Sets `head-id` (`uint8`): head, of a device with several, that the event comes from; unknown if absent.
    #[must_use]
    #[inline]
    pub fn head_id(mut self, head_id: u8) -> Self {
        self.head_id = Some(head_id);
        self
    }
}

impl runtime::Object for CxlCommonEventBase {
    #[inline]
    fn encode_members(&self, writer: &mut runtime::Writer) {
        writer.member("path", &self.path);
        writer.member("log", &self.log);
        writer.member("flags", &self.flags);
        writer.optional("maint-op-class", &self.maint_op_class);
        writer.optional("maint-op-subclass", &self.maint_op_subclass);
        writer.optional("ld-id", &self.ld_id);
        writer.optional("head-id", &self.head_id);
    }
    #[inline]
    fn decode_members(
        members: &mut runtime::Members<'_, '_>,
    ) -> Result<Self, runtime::Fault> {
        let mut value = Self {
            path: String::new(),
            log: CxlEventLog::Informational,
            flags: 0,
            maint_op_class: None,
            maint_op_subclass: None,
            ld_id: None,
            head_id: None,
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
                _ => members.skip(),
            }
        }
        members.check(&["path", "log", "flags"]);
        members.finish(value)
    }
}

runtime::object!(CxlCommonEventBase);

/// Record of a fault in a memory chip, down to its row and column.
///
/// The QAPI struct `CXLDRAMEvent` of module `cxl`.
///
/// Since QEMU 11.0 or 11.1. No command or event uses it.
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-cxl.CXLDRAMEvent)
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CxlDramEvent {
    /// QOM path of the device that logs the event. `path`: `str`.
    pub path: String,
    /// Event log that gets the record. `log`: [`CxlEventLog`].
    pub log: CxlEventLog,
    /// Flags of the record, such as a need for maintenance, with the bits of the CXL specification. `flags`: `uint32`.
    pub flags: u32,
    /// Class of maintenance that the device asks for; unknown if absent. `maint-op-class`: `uint8`.
    pub maint_op_class: Option<u8>,
    /// Kind of maintenance within its class; unknown if absent. `maint-op-subclass`: `uint8`.
    pub maint_op_subclass: Option<u8>,
    /// Logical device that the event comes from; unknown if absent. `ld-id`: `uint16`.
    pub ld_id: Option<u16>,
    /// Head, of a device with several, that the event comes from; unknown if absent. `head-id`: `uint8`.
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
    /// Identifier of the part that failed; unknown if absent. `component-id`: `str`.
    pub component_id: Option<String>,
    /// Whether the part's identifier has the format of PLDM; false if absent. `is-comp-id-pldm`: `bool`.
    pub is_comp_id_pldm: Option<bool>,
    /// Part of the channel of the fault; unknown if absent. `sub-channel`: `uint8`.
    pub sub_channel: Option<u8>,
    /// Which advanced thresholds for corrected errors apply, as bits; no flags if absent. `cme-ev-flags`: `uint8`.
    pub cme_ev_flags: Option<u8>,
    /// How many errors in volatile memory had been corrected by then; unknown if absent. `cvme-count`: `uint32`.
    pub cvme_count: Option<u32>,
    /// Finer code of the kind of fault. `sub-type`: `uint8`.
    pub sub_type: u8,
}

impl CxlDramEvent {
    /// `CXLDRAMEvent` with its required members.
    #[expect(clippy::too_many_arguments)]
    #[must_use]
    pub fn new(
        path: impl Into<String>,
        log: CxlEventLog,
        flags: u32,
        dpa: u64,
        descriptor: u8,
        type_: u8,
        transaction_type: u8,
        sub_type: u8,
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
            sub_type,
        }
    }
    /// Sets `maint-op-class` (`uint8`): class of maintenance that the device asks for; unknown if absent.
    #[must_use]
    #[inline]
    pub fn maint_op_class(mut self, maint_op_class: u8) -> Self {
        self.maint_op_class = Some(maint_op_class);
        self
    }
    /// Sets `maint-op-subclass` (`uint8`): kind of maintenance within its class; unknown if absent.
    #[must_use]
    #[inline]
    pub fn maint_op_subclass(mut self, maint_op_subclass: u8) -> Self {
        self.maint_op_subclass = Some(maint_op_subclass);
        self
    }
    /// Sets `ld-id` (`uint16`): logical device that the event comes from; unknown if absent.
    #[must_use]
    #[inline]
    pub fn ld_id(mut self, ld_id: u16) -> Self {
        self.ld_id = Some(ld_id);
        self
    }
    /// Sets `head-id` (`uint8`): head, of a device with several, that the event comes from; unknown if absent.
    #[must_use]
    #[inline]
    pub fn head_id(mut self, head_id: u8) -> Self {
        self.head_id = Some(head_id);
        self
    }
    /// Sets `channel` (`uint8`): memory channel of the fault; unknown if absent.
    #[must_use]
    #[inline]
    pub fn channel(mut self, channel: u8) -> Self {
        self.channel = Some(channel);
        self
    }
    /// Sets `rank` (`uint8`): rank, which is a group of chips that work together, of the fault; unknown if absent.
    #[must_use]
    #[inline]
    pub fn rank(mut self, rank: u8) -> Self {
        self.rank = Some(rank);
        self
    }
    /// Sets `nibble-mask` (`uint32`): which groups of four data lines are hit, a bit for each; unknown if absent.
    #[must_use]
    #[inline]
    pub fn nibble_mask(mut self, nibble_mask: u32) -> Self {
        self.nibble_mask = Some(nibble_mask);
        self
    }
    /// Sets `bank-group` (`uint8`): group of banks of the fault; unknown if absent.
    #[must_use]
    #[inline]
    pub fn bank_group(mut self, bank_group: u8) -> Self {
        self.bank_group = Some(bank_group);
        self
    }
    /// Sets `bank` (`uint8`): bank of the fault; unknown if absent.
    #[must_use]
    #[inline]
    pub fn bank(mut self, bank: u8) -> Self {
        self.bank = Some(bank);
        self
    }
    /// Sets `row` (`uint32`): row of the fault; unknown if absent.
    #[must_use]
    #[inline]
    pub fn row(mut self, row: u32) -> Self {
        self.row = Some(row);
        self
    }
    /// Sets `column` (`uint16`): column of the fault; unknown if absent.
    #[must_use]
    #[inline]
    pub fn column(mut self, column: u16) -> Self {
        self.column = Some(column);
        self
    }
    /// Sets `correction-mask` (`[uint64]`): which bits were wrong, one mask for each group in the nibble mask, at most four; unknown if absent.
    #[must_use]
    pub fn correction_mask(
        mut self,
        correction_mask: impl IntoIterator<Item = u64>,
    ) -> Self {
        self.correction_mask = Some(runtime::list(correction_mask));
        self
    }
    /// Sets `component-id` (`str`): identifier of the part that failed; unknown if absent.
    #[must_use]
    pub fn component_id(mut self, component_id: impl Into<String>) -> Self {
        self.component_id = Some(component_id.into());
        self
    }
    /// Sets `is-comp-id-pldm` (`bool`): whether the part's identifier has the format of PLDM; false if absent.
    #[must_use]
    #[inline]
    pub fn is_comp_id_pldm(mut self, is_comp_id_pldm: bool) -> Self {
        self.is_comp_id_pldm = Some(is_comp_id_pldm);
        self
    }
    /// Sets `sub-channel` (`uint8`): part of the channel of the fault; unknown if absent.
    #[must_use]
    #[inline]
    pub fn sub_channel(mut self, sub_channel: u8) -> Self {
        self.sub_channel = Some(sub_channel);
        self
    }
    /// Sets `cme-ev-flags` (`uint8`): which advanced thresholds for corrected errors apply, as bits; no flags if absent.
    #[must_use]
    #[inline]
    pub fn cme_ev_flags(mut self, cme_ev_flags: u8) -> Self {
        self.cme_ev_flags = Some(cme_ev_flags);
        self
    }
    /// Sets `cvme-count` (`uint32`): how many errors in volatile memory had been corrected by then; unknown if absent.
    #[must_use]
    #[inline]
    pub fn cvme_count(mut self, cvme_count: u32) -> Self {
        self.cvme_count = Some(cvme_count);
        self
    }
}

impl runtime::Object for CxlDramEvent {
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
        writer.member("sub-type", &self.sub_type);
    }
    #[inline]
    fn decode_members(
        members: &mut runtime::Members<'_, '_>,
    ) -> Result<Self, runtime::Fault> {
        let mut value = Self {
            path: String::new(),
            log: CxlEventLog::Informational,
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
            sub_type: 0,
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
                "sub-type" => members.require(7, &mut value.sub_type),
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
                    "sub-type",
                ],
            );
        members.finish(value)
    }
}

runtime::object!(CxlDramEvent);

/// Record of a fault in the memory of a CXL device, whatever it is made of.
///
/// The QAPI struct `CXLGeneralMediaEvent` of module `cxl`.
///
/// Since QEMU 11.0 or 11.1. No command or event uses it.
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-cxl.CXLGeneralMediaEvent)
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CxlGeneralMediaEvent {
    /// QOM path of the device that logs the event. `path`: `str`.
    pub path: String,
    /// Event log that gets the record. `log`: [`CxlEventLog`].
    pub log: CxlEventLog,
    /// Flags of the record, such as a need for maintenance, with the bits of the CXL specification. `flags`: `uint32`.
    pub flags: u32,
    /// Class of maintenance that the device asks for; unknown if absent. `maint-op-class`: `uint8`.
    pub maint_op_class: Option<u8>,
    /// Kind of maintenance within its class; unknown if absent. `maint-op-subclass`: `uint8`.
    pub maint_op_subclass: Option<u8>,
    /// Logical device that the event comes from; unknown if absent. `ld-id`: `uint16`.
    pub ld_id: Option<u16>,
    /// Head, of a device with several, that the event comes from; unknown if absent. `head-id`: `uint8`.
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
    /// Whether the part's identifier has the format of PLDM; false if absent. `is-comp-id-pldm`: `bool`.
    pub is_comp_id_pldm: Option<bool>,
    /// Which advanced thresholds for corrected errors apply, as bits; no flags if absent. `cme-ev-flags`: `uint8`.
    pub cme_ev_flags: Option<u8>,
    /// How many errors had been corrected by then; unknown if absent. `cme-count`: `uint32`.
    pub cme_count: Option<u32>,
    /// Finer code of the kind of fault. `sub-type`: `uint8`.
    pub sub_type: u8,
}

impl CxlGeneralMediaEvent {
    /// `CXLGeneralMediaEvent` with its required members.
    #[expect(clippy::too_many_arguments)]
    #[must_use]
    pub fn new(
        path: impl Into<String>,
        log: CxlEventLog,
        flags: u32,
        dpa: u64,
        descriptor: u8,
        type_: u8,
        transaction_type: u8,
        sub_type: u8,
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
            sub_type,
        }
    }
    /// Sets `maint-op-class` (`uint8`): class of maintenance that the device asks for; unknown if absent.
    #[must_use]
    #[inline]
    pub fn maint_op_class(mut self, maint_op_class: u8) -> Self {
        self.maint_op_class = Some(maint_op_class);
        self
    }
    /// Sets `maint-op-subclass` (`uint8`): kind of maintenance within its class; unknown if absent.
    #[must_use]
    #[inline]
    pub fn maint_op_subclass(mut self, maint_op_subclass: u8) -> Self {
        self.maint_op_subclass = Some(maint_op_subclass);
        self
    }
    /// Sets `ld-id` (`uint16`): logical device that the event comes from; unknown if absent.
    #[must_use]
    #[inline]
    pub fn ld_id(mut self, ld_id: u16) -> Self {
        self.ld_id = Some(ld_id);
        self
    }
    /// Sets `head-id` (`uint8`): head, of a device with several, that the event comes from; unknown if absent.
    #[must_use]
    #[inline]
    pub fn head_id(mut self, head_id: u8) -> Self {
        self.head_id = Some(head_id);
        self
    }
    /// Sets `channel` (`uint8`): memory channel of the fault; unknown if absent.
    #[must_use]
    #[inline]
    pub fn channel(mut self, channel: u8) -> Self {
        self.channel = Some(channel);
        self
    }
    /// Sets `rank` (`uint8`): rank, which is a group of chips that work together, of the fault; unknown if absent.
    #[must_use]
    #[inline]
    pub fn rank(mut self, rank: u8) -> Self {
        self.rank = Some(rank);
        self
    }
    /// Sets `device` (`uint32`): which chips of the rank are hit, a bit for each; unknown if absent.
    #[must_use]
    #[inline]
    pub fn device(mut self, device: u32) -> Self {
        self.device = Some(device);
        self
    }
    /// Sets `component-id` (`str`): identifier of the part that failed; unknown if absent.
    #[must_use]
    pub fn component_id(mut self, component_id: impl Into<String>) -> Self {
        self.component_id = Some(component_id.into());
        self
    }
    /// Sets `is-comp-id-pldm` (`bool`): whether the part's identifier has the format of PLDM; false if absent.
    #[must_use]
    #[inline]
    pub fn is_comp_id_pldm(mut self, is_comp_id_pldm: bool) -> Self {
        self.is_comp_id_pldm = Some(is_comp_id_pldm);
        self
    }
    /// Sets `cme-ev-flags` (`uint8`): which advanced thresholds for corrected errors apply, as bits; no flags if absent.
    #[must_use]
    #[inline]
    pub fn cme_ev_flags(mut self, cme_ev_flags: u8) -> Self {
        self.cme_ev_flags = Some(cme_ev_flags);
        self
    }
    /// Sets `cme-count` (`uint32`): how many errors had been corrected by then; unknown if absent.
    #[must_use]
    #[inline]
    pub fn cme_count(mut self, cme_count: u32) -> Self {
        self.cme_count = Some(cme_count);
        self
    }
}

impl runtime::Object for CxlGeneralMediaEvent {
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
        writer.member("sub-type", &self.sub_type);
    }
    #[inline]
    fn decode_members(
        members: &mut runtime::Members<'_, '_>,
    ) -> Result<Self, runtime::Fault> {
        let mut value = Self {
            path: String::new(),
            log: CxlEventLog::Informational,
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
            sub_type: 0,
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
                "sub-type" => members.require(7, &mut value.sub_type),
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
                    "sub-type",
                ],
            );
        members.finish(value)
    }
}

runtime::object!(CxlGeneralMediaEvent);

/// Record of a change in the health of a CXL memory device, with its state at that time.
///
/// The QAPI struct `CXLMemModuleEvent` of module `cxl`.
///
/// Since QEMU 11.0 or 11.1. No command or event uses it.
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-cxl.CXLMemModuleEvent)
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CxlMemModuleEvent {
    /// QOM path of the device that logs the event. `path`: `str`.
    pub path: String,
    /// Event log that gets the record. `log`: [`CxlEventLog`].
    pub log: CxlEventLog,
    /// Flags of the record, such as a need for maintenance, with the bits of the CXL specification. `flags`: `uint32`.
    pub flags: u32,
    /// Class of maintenance that the device asks for; unknown if absent. `maint-op-class`: `uint8`.
    pub maint_op_class: Option<u8>,
    /// Kind of maintenance within its class; unknown if absent. `maint-op-subclass`: `uint8`.
    pub maint_op_subclass: Option<u8>,
    /// Logical device that the event comes from; unknown if absent. `ld-id`: `uint16`.
    pub ld_id: Option<u16>,
    /// Head, of a device with several, that the event comes from; unknown if absent. `head-id`: `uint8`.
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
    /// Identifier of the part that failed; unknown if absent. `component-id`: `str`.
    pub component_id: Option<String>,
    /// Whether the part's identifier has the format of PLDM; false if absent. `is-comp-id-pldm`: `bool`.
    pub is_comp_id_pldm: Option<bool>,
    /// Finer code of what changed. `sub-type`: `uint8`.
    pub sub_type: u8,
}

impl CxlMemModuleEvent {
    /// `CXLMemModuleEvent` with its required members.
    #[expect(clippy::too_many_arguments)]
    #[must_use]
    pub fn new(
        path: impl Into<String>,
        log: CxlEventLog,
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
        sub_type: u8,
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
            sub_type,
        }
    }
    /// Sets `maint-op-class` (`uint8`): class of maintenance that the device asks for; unknown if absent.
    #[must_use]
    #[inline]
    pub fn maint_op_class(mut self, maint_op_class: u8) -> Self {
        self.maint_op_class = Some(maint_op_class);
        self
    }
    /// Sets `maint-op-subclass` (`uint8`): kind of maintenance within its class; unknown if absent.
    #[must_use]
    #[inline]
    pub fn maint_op_subclass(mut self, maint_op_subclass: u8) -> Self {
        self.maint_op_subclass = Some(maint_op_subclass);
        self
    }
    /// Sets `ld-id` (`uint16`): logical device that the event comes from; unknown if absent.
    #[must_use]
    #[inline]
    pub fn ld_id(mut self, ld_id: u16) -> Self {
        self.ld_id = Some(ld_id);
        self
    }
    /// Sets `head-id` (`uint8`): head, of a device with several, that the event comes from; unknown if absent.
    #[must_use]
    #[inline]
    pub fn head_id(mut self, head_id: u8) -> Self {
        self.head_id = Some(head_id);
        self
    }
    /// Sets `component-id` (`str`): identifier of the part that failed; unknown if absent.
    #[must_use]
    pub fn component_id(mut self, component_id: impl Into<String>) -> Self {
        self.component_id = Some(component_id.into());
        self
    }
    /// Sets `is-comp-id-pldm` (`bool`): whether the part's identifier has the format of PLDM; false if absent.
    #[must_use]
    #[inline]
    pub fn is_comp_id_pldm(mut self, is_comp_id_pldm: bool) -> Self {
        self.is_comp_id_pldm = Some(is_comp_id_pldm);
        self
    }
}

impl runtime::Object for CxlMemModuleEvent {
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
        writer.member("sub-type", &self.sub_type);
    }
    #[inline]
    fn decode_members(
        members: &mut runtime::Members<'_, '_>,
    ) -> Result<Self, runtime::Fault> {
        let mut value = Self {
            path: String::new(),
            log: CxlEventLog::Informational,
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
            sub_type: 0,
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
                "sub-type" => members.require(12, &mut value.sub_type),
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
                    "sub-type",
                ],
            );
        members.finish(value)
    }
}

runtime::object!(CxlMemModuleEvent);

/// An error that a CXL device could not correct, with what it logs about it.
///
/// The QAPI struct `CXLUncorErrorRecord` of module `cxl`.
///
/// Since QEMU 8.0. Sent.
///
/// Argument of [`cxl-inject-uncorrectable-errors`](super::super::commands::CxlInjectUncorrectableErrors).
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-cxl.CXLUncorErrorRecord)
#[must_use]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CxlUncorErrorRecord {
    /// Which error it is. `type`: [`CxlUncorErrorType`].
    pub type_: CxlUncorErrorType,
    /// What the device's header log shows with the error, in words of 32 bits. `header`: `[uint32]`.
    pub header: Vec<u32>,
}

impl CxlUncorErrorRecord {
    /// `CXLUncorErrorRecord` with its required members.
    pub fn new(type_: CxlUncorErrorType, header: impl IntoIterator<Item = u32>) -> Self {
        Self {
            type_,
            header: runtime::list(header),
        }
    }
}

impl runtime::Object for CxlUncorErrorRecord {
    #[inline]
    fn encode_members(&self, writer: &mut runtime::Writer) {
        writer.member("type", &self.type_);
        writer.member("header", &self.header);
    }
    #[inline]
    fn decode_members(
        members: &mut runtime::Members<'_, '_>,
    ) -> Result<Self, runtime::Fault> {
        let mut value = Self {
            type_: CxlUncorErrorType::CacheDataParity,
            header: Vec::new(),
        };
        while let Some(member) = members.next() {
            match member {
                "type" => members.require(0, &mut value.type_),
                "header" => members.require(1, &mut value.header),
                _ => members.skip(),
            }
        }
        members.check(&["type", "header"]);
        members.finish(value)
    }
}

runtime::object!(CxlUncorErrorRecord, strict);

/// Errors on a CXL link that the device can correct.
///
/// The QAPI enum `CxlCorErrorType` of module `cxl`.
///
/// Since QEMU 8.0. Sent.
///
/// Argument of [`cxl-inject-correctable-error`](super::super::commands::CxlInjectCorrectableError).
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#enum-QMP-cxl.CxlCorErrorType)
#[derive(Clone, Copy, Debug, PartialEq, Hash)]
#[non_exhaustive]
pub enum CxlCorErrorType {
    /// Wrong data in CXL.cache traffic, found by its check code. `cache-data-ecc`.
    CacheDataEcc,
    /// Wrong data in CXL.mem traffic, found by its check code. `mem-data-ecc`.
    MemDataEcc,
    /// Too many transfers with a wrong checksum. `crc-threshold`.
    CrcThreshold,
    /// Too many transfers that had to be repeated. `retry-threshold`.
    RetryThreshold,
    /// Data marked as damaged came in over CXL.cache. `cache-poison-received`.
    CachePoisonReceived,
    /// Data marked as damaged came in over CXL.mem. `mem-poison-received`.
    MemPoisonReceived,
    /// Trouble that the physical layer signals. `physical`.
    Physical,
}

impl CxlCorErrorType {
    /// The values that these bindings know, in QEMU's order.
    pub const KNOWN: &'static [Self] = &[
        Self::CacheDataEcc,
        Self::MemDataEcc,
        Self::CrcThreshold,
        Self::RetryThreshold,
        Self::CachePoisonReceived,
        Self::MemPoisonReceived,
        Self::Physical,
    ];
    /// The value on the wire.
    #[must_use]
    #[inline]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::CacheDataEcc => "cache-data-ecc",
            Self::MemDataEcc => "mem-data-ecc",
            Self::CrcThreshold => "crc-threshold",
            Self::RetryThreshold => "retry-threshold",
            Self::CachePoisonReceived => "cache-poison-received",
            Self::MemPoisonReceived => "mem-poison-received",
            Self::Physical => "physical",
        }
    }
}

runtime::closed_enum!(CxlCorErrorType);

/// One piece of the memory of a CXL dynamic capacity device.
///
/// The QAPI struct `CxlDynamicCapacityExtent` of module `cxl`.
///
/// Since QEMU 9.1. Sent.
///
/// Argument of [`cxl-add-dynamic-capacity`](super::super::commands::CxlAddDynamicCapacity), [`cxl-release-dynamic-capacity`](super::super::commands::CxlReleaseDynamicCapacity).
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-cxl.CxlDynamicCapacityExtent)
#[must_use]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CxlDynamicCapacityExtent {
    /// Where the piece begins, from the start of its region, in bytes. `offset`: `uint64`.
    pub offset: u64,
    /// How large the piece is, in bytes. `len`: `uint64`.
    pub len: u64,
}

impl CxlDynamicCapacityExtent {
    /// `CxlDynamicCapacityExtent` with its required members.
    #[inline]
    pub fn new(offset: u64, len: u64) -> Self {
        Self { offset, len }
    }
}

impl runtime::Object for CxlDynamicCapacityExtent {
    #[inline]
    fn encode_members(&self, writer: &mut runtime::Writer) {
        writer.member("offset", &self.offset);
        writer.member("len", &self.len);
    }
    #[inline]
    fn decode_members(
        members: &mut runtime::Members<'_, '_>,
    ) -> Result<Self, runtime::Fault> {
        let mut value = Self { offset: 0, len: 0 };
        while let Some(member) = members.next() {
            match member {
                "offset" => members.require(0, &mut value.offset),
                "len" => members.require(1, &mut value.len),
                _ => members.skip(),
            }
        }
        members.check(&["offset", "len"]);
        members.finish(value)
    }
}

runtime::object!(CxlDynamicCapacityExtent, strict);

/// Event logs of a CXL device, by how serious their events are.
///
/// The QAPI enum `CxlEventLog` of module `cxl`.
///
/// Since QEMU 8.1. Sent.
///
/// Argument of [`cxl-inject-dram-event`](super::super::commands::CxlInjectDramEvent), [`cxl-inject-general-media-event`](super::super::commands::CxlInjectGeneralMediaEvent), [`cxl-inject-memory-module-event`](super::super::commands::CxlInjectMemoryModuleEvent). Part of [`CxlCommonEventBase`](super::CxlCommonEventBase), [`CxlDramEvent`](super::CxlDramEvent), [`CxlGeneralMediaEvent`](super::CxlGeneralMediaEvent), [`CxlMemModuleEvent`](super::CxlMemModuleEvent).
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#enum-QMP-cxl.CxlEventLog)
#[derive(Clone, Copy, Debug, PartialEq, Hash)]
#[non_exhaustive]
pub enum CxlEventLog {
    /// Events worth knowing. `informational`.
    Informational,
    /// Events that may lead to trouble. `warning`.
    Warning,
    /// Events that need care soon. `failure`.
    Failure,
    /// Events that need care at once. `fatal`.
    Fatal,
}

impl CxlEventLog {
    /// The values that these bindings know, in QEMU's order.
    pub const KNOWN: &'static [Self] = &[
        Self::Informational,
        Self::Warning,
        Self::Failure,
        Self::Fatal,
    ];
    /// The value on the wire.
    #[must_use]
    #[inline]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Informational => "informational",
            Self::Warning => "warning",
            Self::Failure => "failure",
            Self::Fatal => "fatal",
        }
    }
}

runtime::closed_enum!(CxlEventLog);

/// How the memory is chosen that a CXL dynamic capacity device takes back.
///
/// The QAPI enum `CxlExtentRemovalPolicy` of module `cxl`.
///
/// Since QEMU 9.1. Sent.
///
/// Argument of [`cxl-release-dynamic-capacity`](super::super::commands::CxlReleaseDynamicCapacity).
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#enum-QMP-cxl.CxlExtentRemovalPolicy)
#[derive(Clone, Copy, Debug, PartialEq, Hash)]
#[non_exhaustive]
pub enum CxlExtentRemovalPolicy {
    /// Device looks for memory that has the tag. `tag-based`.
    TagBased,
    /// Caller names the extents. `prescriptive`.
    Prescriptive,
}

impl CxlExtentRemovalPolicy {
    /// The values that these bindings know, in QEMU's order.
    pub const KNOWN: &'static [Self] = &[Self::TagBased, Self::Prescriptive];
    /// The value on the wire.
    #[must_use]
    #[inline]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::TagBased => "tag-based",
            Self::Prescriptive => "prescriptive",
        }
    }
}

runtime::closed_enum!(CxlExtentRemovalPolicy);

/// How the memory is chosen that a CXL dynamic capacity device offers.
///
/// The QAPI enum `CxlExtentSelectionPolicy` of module `cxl`.
///
/// Since QEMU 9.1. Sent.
///
/// Argument of [`cxl-add-dynamic-capacity`](super::super::commands::CxlAddDynamicCapacity).
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#enum-QMP-cxl.CxlExtentSelectionPolicy)
#[derive(Clone, Copy, Debug, PartialEq, Hash)]
#[non_exhaustive]
pub enum CxlExtentSelectionPolicy {
    /// Device chooses, in as many pieces as it likes. `free`.
    Free,
    /// Device chooses a single piece. `contiguous`.
    Contiguous,
    /// Caller names the extents. `prescriptive`.
    Prescriptive,
    /// Memory that another host has under the same tag is shared. `enable-shared-access`.
    EnableSharedAccess,
}

impl CxlExtentSelectionPolicy {
    /// The values that these bindings know, in QEMU's order.
    pub const KNOWN: &'static [Self] = &[
        Self::Free,
        Self::Contiguous,
        Self::Prescriptive,
        Self::EnableSharedAccess,
    ];
    /// The value on the wire.
    #[must_use]
    #[inline]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Free => "free",
            Self::Contiguous => "contiguous",
            Self::Prescriptive => "prescriptive",
            Self::EnableSharedAccess => "enable-shared-access",
        }
    }
}

runtime::closed_enum!(CxlExtentSelectionPolicy);

/// Errors on a CXL link that the device cannot correct.
///
/// The QAPI enum `CxlUncorErrorType` of module `cxl`.
///
/// Since QEMU 8.0. Sent.
///
/// Part of [`CxlUncorErrorRecord`](super::CxlUncorErrorRecord).
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#enum-QMP-cxl.CxlUncorErrorType)
#[derive(Clone, Copy, Debug, PartialEq, Hash)]
#[non_exhaustive]
pub enum CxlUncorErrorType {
    /// Wrong data in CXL.cache traffic, found by parity or check code. `cache-data-parity`.
    CacheDataParity,
    /// Wrong address in CXL.cache traffic. `cache-address-parity`.
    CacheAddressParity,
    /// Wrong byte enables in CXL.cache traffic. `cache-be-parity`.
    CacheBeParity,
    /// Data in CXL.cache traffic that its check code cannot repair. `cache-data-ecc`.
    CacheDataEcc,
    /// Wrong data in CXL.mem traffic, found by parity or check code. `mem-data-parity`.
    MemDataParity,
    /// Wrong address in CXL.mem traffic. `mem-address-parity`.
    MemAddressParity,
    /// Wrong byte enables in CXL.mem traffic. `mem-be-parity`.
    MemBeParity,
    /// Data in CXL.mem traffic that its check code cannot repair. `mem-data-ecc`.
    MemDataEcc,
    /// Link had to be set up anew too often. `reinit-threshold`.
    ReinitThreshold,
    /// Message came in with a code that is not defined. `rsvd-encoding`.
    RsvdEncoding,
    /// Data marked as damaged came in from the other side. `poison-received`.
    PoisonReceived,
    /// Receive buffer ran over. `receiver-overflow`.
    ReceiverOverflow,
    /// Fault inside the device, of a kind of its own. `internal`.
    Internal,
    /// Link encryption failed while sending. `cxl-ide-tx`.
    CxlIdeTx,
    /// Link encryption failed while receiving. `cxl-ide-rx`.
    CxlIdeRx,
}

impl CxlUncorErrorType {
    /// The values that these bindings know, in QEMU's order.
    pub const KNOWN: &'static [Self] = &[
        Self::CacheDataParity,
        Self::CacheAddressParity,
        Self::CacheBeParity,
        Self::CacheDataEcc,
        Self::MemDataParity,
        Self::MemAddressParity,
        Self::MemBeParity,
        Self::MemDataEcc,
        Self::ReinitThreshold,
        Self::RsvdEncoding,
        Self::PoisonReceived,
        Self::ReceiverOverflow,
        Self::Internal,
        Self::CxlIdeTx,
        Self::CxlIdeRx,
    ];
    /// The value on the wire.
    #[must_use]
    #[inline]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::CacheDataParity => "cache-data-parity",
            Self::CacheAddressParity => "cache-address-parity",
            Self::CacheBeParity => "cache-be-parity",
            Self::CacheDataEcc => "cache-data-ecc",
            Self::MemDataParity => "mem-data-parity",
            Self::MemAddressParity => "mem-address-parity",
            Self::MemBeParity => "mem-be-parity",
            Self::MemDataEcc => "mem-data-ecc",
            Self::ReinitThreshold => "reinit-threshold",
            Self::RsvdEncoding => "rsvd-encoding",
            Self::PoisonReceived => "poison-received",
            Self::ReceiverOverflow => "receiver-overflow",
            Self::Internal => "internal",
            Self::CxlIdeTx => "cxl-ide-tx",
            Self::CxlIdeRx => "cxl-ide-rx",
        }
    }
}

runtime::closed_enum!(CxlUncorErrorType);
