// Generated from the snapshots in qmp/schema by `cargo xtask codegen`.
// Changes here are lost: change the snapshots or the generator.

use super::super::types;
use ::qmp::runtime;

/// Starts a job that copies the data of upper images of a chain into a lower one and drops them from the chain.
///
/// The command `block-commit` of QAPI module `block-core`.
///
/// Since QEMU 1.3. Returns nothing. May be executed before the machine is set up.
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-block-core.block-commit)
#[doc(alias = "block-commit")]
#[must_use]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct BlockCommit {
    /// ID for the new job; needed if the device has no block backend with a name; if absent, the name of the block backend. `job-id`: `str`. Since QEMU 2.7.
    pub job_id: Option<String>,
    /// Name of the active image's node, or of a device above it. `device`: `str`.
    pub device: String,
    /// Node name of the image that receives the data; if absent, the lowest image of the chain. `base-node`: `str`. Since QEMU 3.1.
    pub base_node: Option<String>,
    /// File name, as the image above records it, of the image that receives the data; if absent, the lowest image of the chain. `base`: `str`. Deprecated since QEMU 6.2 or earlier. Use `base-node` instead.
    #[deprecated(note = "deprecated since QEMU 6.2 or earlier: use `base-node`")]
    pub base: Option<String>,
    /// Node name of the uppermost image whose data is copied; if absent, the top image of the chain. `top-node`: `str`. Since QEMU 3.1.
    pub top_node: Option<String>,
    /// File name of the uppermost image whose data is copied; if absent, the top image of the chain. `top`: `str`. Deprecated since QEMU 6.2 or earlier. Use `top-node` instead.
    #[deprecated(note = "deprecated since QEMU 6.2 or earlier: use `top-node`")]
    pub top: Option<String>,
    /// Name of the backing file that is written to the image above the copied ones; if absent, the file name of the image that received the data. `backing-file`: `str`. Since QEMU 2.1.
    pub backing_file: Option<String>,
    /// Whether `raw` is recorded as the backing format where a protocol driver such as `file` is the base; false if absent. `backing-mask-protocol`: `bool`. Since QEMU 9.0.
    pub backing_mask_protocol: Option<bool>,
    /// Most that the job may copy, in bytes/s; no limit if absent or `0`. `speed`: `int`.
    pub speed: Option<i64>,
    /// What the job does when a request fails; `report` if absent. `on-error`: [`BlockdevOnError`](types::BlockdevOnError). Since QEMU 5.0.
    pub on_error: Option<types::BlockdevOnError>,
    /// Node name for the filter that the job puts above the top image while it runs; a generated name if absent. `filter-node-name`: `str`. Since QEMU 2.9.
    pub filter_node_name: Option<String>,
    /// Whether the job finalizes by itself, without waiting for `job-finalize`; true if absent. `auto-finalize`: `bool`. Since QEMU 3.1.
    pub auto_finalize: Option<bool>,
    /// Whether the job vanishes by itself once it has concluded, without waiting for `job-dismiss`; true if absent. `auto-dismiss`: `bool`. Since QEMU 3.1.
    pub auto_dismiss: Option<bool>,
}

impl BlockCommit {
    /// `block-commit` with its required members.
    pub fn new(device: impl Into<String>) -> Self {
        Self {
            job_id: None,
            device: device.into(),
            base_node: None,
            base: None,
            top_node: None,
            top: None,
            backing_file: None,
            backing_mask_protocol: None,
            speed: None,
            on_error: None,
            filter_node_name: None,
            auto_finalize: None,
            auto_dismiss: None,
        }
    }
    /// Sets `job-id` (`str`): ID for the new job; needed if the device has no block backend with a name; if absent, the name of the block backend. Since QEMU 2.7.
    pub fn job_id(mut self, job_id: impl Into<String>) -> Self {
        self.job_id = Some(job_id.into());
        self
    }
    /// Sets `base-node` (`str`): node name of the image that receives the data; if absent, the lowest image of the chain. Since QEMU 3.1.
    pub fn base_node(mut self, base_node: impl Into<String>) -> Self {
        self.base_node = Some(base_node.into());
        self
    }
    /// Sets `base` (`str`): file name, as the image above records it, of the image that receives the data; if absent, the lowest image of the chain. Deprecated since QEMU 6.2 or earlier. Use `base-node` instead.
    #[deprecated(note = "deprecated since QEMU 6.2 or earlier: use `base-node`")]
    pub fn base(mut self, base: impl Into<String>) -> Self {
        self.base = Some(base.into());
        self
    }
    /// Sets `top-node` (`str`): node name of the uppermost image whose data is copied; if absent, the top image of the chain. Since QEMU 3.1.
    pub fn top_node(mut self, top_node: impl Into<String>) -> Self {
        self.top_node = Some(top_node.into());
        self
    }
    /// Sets `top` (`str`): file name of the uppermost image whose data is copied; if absent, the top image of the chain. Deprecated since QEMU 6.2 or earlier. Use `top-node` instead.
    #[deprecated(note = "deprecated since QEMU 6.2 or earlier: use `top-node`")]
    pub fn top(mut self, top: impl Into<String>) -> Self {
        self.top = Some(top.into());
        self
    }
    /// Sets `backing-file` (`str`): name of the backing file that is written to the image above the copied ones; if absent, the file name of the image that received the data. Since QEMU 2.1.
    pub fn backing_file(mut self, backing_file: impl Into<String>) -> Self {
        self.backing_file = Some(backing_file.into());
        self
    }
    /// Sets `backing-mask-protocol` (`bool`): whether `raw` is recorded as the backing format where a protocol driver such as `file` is the base; false if absent. Since QEMU 9.0.
    #[inline]
    pub fn backing_mask_protocol(mut self, backing_mask_protocol: bool) -> Self {
        self.backing_mask_protocol = Some(backing_mask_protocol);
        self
    }
    /// Sets `speed` (`int`): most that the job may copy, in bytes/s; no limit if absent or `0`.
    #[inline]
    pub fn speed(mut self, speed: i64) -> Self {
        self.speed = Some(speed);
        self
    }
    /// Sets `on-error` ([`BlockdevOnError`](types::BlockdevOnError)): what the job does when a request fails; `report` if absent. Since QEMU 5.0.
    #[inline]
    pub fn on_error(mut self, on_error: types::BlockdevOnError) -> Self {
        self.on_error = Some(on_error);
        self
    }
    /// Sets `filter-node-name` (`str`): node name for the filter that the job puts above the top image while it runs; a generated name if absent. Since QEMU 2.9.
    pub fn filter_node_name(mut self, filter_node_name: impl Into<String>) -> Self {
        self.filter_node_name = Some(filter_node_name.into());
        self
    }
    /// Sets `auto-finalize` (`bool`): whether the job finalizes by itself, without waiting for `job-finalize`; true if absent. Since QEMU 3.1.
    #[inline]
    pub fn auto_finalize(mut self, auto_finalize: bool) -> Self {
        self.auto_finalize = Some(auto_finalize);
        self
    }
    /// Sets `auto-dismiss` (`bool`): whether the job vanishes by itself once it has concluded, without waiting for `job-dismiss`; true if absent. Since QEMU 3.1.
    #[inline]
    pub fn auto_dismiss(mut self, auto_dismiss: bool) -> Self {
        self.auto_dismiss = Some(auto_dismiss);
        self
    }
}

impl runtime::Object for BlockCommit {
    #[inline]
    fn encode_members(&self, writer: &mut runtime::Writer) {
        writer.optional("job-id", &self.job_id);
        writer.member("device", &self.device);
        writer.optional("base-node", &self.base_node);
        writer.optional("base", &self.base);
        writer.optional("top-node", &self.top_node);
        writer.optional("top", &self.top);
        writer.optional("backing-file", &self.backing_file);
        writer.optional("backing-mask-protocol", &self.backing_mask_protocol);
        writer.optional("speed", &self.speed);
        writer.optional("on-error", &self.on_error);
        writer.optional("filter-node-name", &self.filter_node_name);
        writer.optional("auto-finalize", &self.auto_finalize);
        writer.optional("auto-dismiss", &self.auto_dismiss);
    }
    #[inline]
    fn decode_members(
        members: &mut runtime::Members<'_, '_>,
    ) -> Result<Self, runtime::Fault> {
        let mut value = Self {
            job_id: None,
            device: String::new(),
            base_node: None,
            base: None,
            top_node: None,
            top: None,
            backing_file: None,
            backing_mask_protocol: None,
            speed: None,
            on_error: None,
            filter_node_name: None,
            auto_finalize: None,
            auto_dismiss: None,
        };
        while let Some(member) = members.next() {
            match member {
                "job-id" => members.fill(&mut value.job_id),
                "device" => members.require(0, &mut value.device),
                "base-node" => members.fill(&mut value.base_node),
                "base" => members.fill(&mut value.base),
                "top-node" => members.fill(&mut value.top_node),
                "top" => members.fill(&mut value.top),
                "backing-file" => members.fill(&mut value.backing_file),
                "backing-mask-protocol" => members.fill(&mut value.backing_mask_protocol),
                "speed" => members.fill(&mut value.speed),
                "on-error" => members.fill(&mut value.on_error),
                "filter-node-name" => members.fill(&mut value.filter_node_name),
                "auto-finalize" => members.fill(&mut value.auto_finalize),
                "auto-dismiss" => members.fill(&mut value.auto_dismiss),
                _ => members.skip(),
            }
        }
        members.check(&["device"]);
        members.finish(value)
    }
}

runtime::object!(BlockCommit, strict);

impl runtime::Command for BlockCommit {
    const NAME: &'static str = "block-commit";
    const MODULE: &'static str = "block-core";
    const SINCE: runtime::Change = runtime::Change::exact(1, 3);
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

/// Creates a dirty bitmap on a node, which from then on records the areas that are written to.
///
/// The command `block-dirty-bitmap-add` of QAPI module `block-core`.
///
/// Since QEMU 2.4. Returns nothing. May be executed before the machine is set up.
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-block-core.block-dirty-bitmap-add)
#[doc(alias = "block-dirty-bitmap-add")]
#[must_use]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct BlockDirtyBitmapAdd {
    /// Name of the device or node whose writes are recorded. `node`: `str`.
    pub node: String,
    /// Name for the bitmap, at most 1023 bytes. `name`: `str`.
    pub name: String,
    /// Size of the areas that are told apart, a power of two from 512 to 2 GiB, in bytes; if absent, the cluster size of the image, but at least 4 KiB and at most 64 KiB. `granularity`: `uint32`.
    pub granularity: Option<u32>,
    /// Whether the bitmap is stored in the image when it is closed; qcow2 can do it; false if absent. `persistent`: `bool`. Since QEMU 2.10.
    pub persistent: Option<bool>,
    /// Whether the bitmap records nothing until it is enabled; false if absent. `disabled`: `bool`. Since QEMU 4.0.
    pub disabled: Option<bool>,
}

impl BlockDirtyBitmapAdd {
    /// `block-dirty-bitmap-add` with its required members.
    pub fn new(node: impl Into<String>, name: impl Into<String>) -> Self {
        Self {
            node: node.into(),
            name: name.into(),
            granularity: None,
            persistent: None,
            disabled: None,
        }
    }
    /// Sets `granularity` (`uint32`): size of the areas that are told apart, a power of two from 512 to 2 GiB, in bytes; if absent, the cluster size of the image, but at least 4 KiB and at most 64 KiB.
    #[inline]
    pub fn granularity(mut self, granularity: u32) -> Self {
        self.granularity = Some(granularity);
        self
    }
    /// Sets `persistent` (`bool`): whether the bitmap is stored in the image when it is closed; qcow2 can do it; false if absent. Since QEMU 2.10.
    #[inline]
    pub fn persistent(mut self, persistent: bool) -> Self {
        self.persistent = Some(persistent);
        self
    }
    /// Sets `disabled` (`bool`): whether the bitmap records nothing until it is enabled; false if absent. Since QEMU 4.0.
    #[inline]
    pub fn disabled(mut self, disabled: bool) -> Self {
        self.disabled = Some(disabled);
        self
    }
}

impl runtime::Object for BlockDirtyBitmapAdd {
    #[inline]
    fn encode_members(&self, writer: &mut runtime::Writer) {
        writer.member("node", &self.node);
        writer.member("name", &self.name);
        writer.optional("granularity", &self.granularity);
        writer.optional("persistent", &self.persistent);
        writer.optional("disabled", &self.disabled);
    }
    #[inline]
    fn decode_members(
        members: &mut runtime::Members<'_, '_>,
    ) -> Result<Self, runtime::Fault> {
        let mut value = Self {
            node: String::new(),
            name: String::new(),
            granularity: None,
            persistent: None,
            disabled: None,
        };
        while let Some(member) = members.next() {
            match member {
                "node" => members.require(0, &mut value.node),
                "name" => members.require(1, &mut value.name),
                "granularity" => members.fill(&mut value.granularity),
                "persistent" => members.fill(&mut value.persistent),
                "disabled" => members.fill(&mut value.disabled),
                _ => members.skip(),
            }
        }
        members.check(&["node", "name"]);
        members.finish(value)
    }
}

runtime::object!(BlockDirtyBitmapAdd, strict);

impl runtime::Command for BlockDirtyBitmapAdd {
    const NAME: &'static str = "block-dirty-bitmap-add";
    const MODULE: &'static str = "block-core";
    const SINCE: runtime::Change = runtime::Change::exact(2, 4);
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

impl From<BlockDirtyBitmapAdd> for types::BlockDirtyBitmapAdd {
    #[inline]
    fn from(command: BlockDirtyBitmapAdd) -> Self {
        Self {
            node: command.node,
            name: command.name,
            granularity: command.granularity,
            persistent: command.persistent,
            disabled: command.disabled,
        }
    }
}

impl From<types::BlockDirtyBitmapAdd> for BlockDirtyBitmapAdd {
    #[inline]
    fn from(action: types::BlockDirtyBitmapAdd) -> Self {
        Self {
            node: action.node,
            name: action.name,
            granularity: action.granularity,
            persistent: action.persistent,
            disabled: action.disabled,
        }
    }
}

/// Forgets everything that a dirty bitmap has recorded, so that no area counts as changed.
///
/// The command `block-dirty-bitmap-clear` of QAPI module `block-core`.
///
/// Since QEMU 2.4. Returns nothing. May be executed before the machine is set up.
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-block-core.block-dirty-bitmap-clear)
#[doc(alias = "block-dirty-bitmap-clear")]
#[must_use]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct BlockDirtyBitmapClear {
    /// Name of the device or node that the bitmap belongs to. `node`: `str`.
    pub node: String,
    /// Name of the bitmap. `name`: `str`.
    pub name: String,
}

impl BlockDirtyBitmapClear {
    /// `block-dirty-bitmap-clear` with its required members.
    pub fn new(node: impl Into<String>, name: impl Into<String>) -> Self {
        Self {
            node: node.into(),
            name: name.into(),
        }
    }
}

impl runtime::Object for BlockDirtyBitmapClear {
    #[inline]
    fn encode_members(&self, writer: &mut runtime::Writer) {
        writer.member("node", &self.node);
        writer.member("name", &self.name);
    }
    #[inline]
    fn decode_members(
        members: &mut runtime::Members<'_, '_>,
    ) -> Result<Self, runtime::Fault> {
        let mut value = Self {
            node: String::new(),
            name: String::new(),
        };
        while let Some(member) = members.next() {
            match member {
                "node" => members.require(0, &mut value.node),
                "name" => members.require(1, &mut value.name),
                _ => members.skip(),
            }
        }
        members.check(&["node", "name"]);
        members.finish(value)
    }
}

runtime::object!(BlockDirtyBitmapClear, strict);

impl runtime::Command for BlockDirtyBitmapClear {
    const NAME: &'static str = "block-dirty-bitmap-clear";
    const MODULE: &'static str = "block-core";
    const SINCE: runtime::Change = runtime::Change::exact(2, 4);
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

/// Stops a dirty bitmap from recording further writes; what it holds is kept.
///
/// The command `block-dirty-bitmap-disable` of QAPI module `block-core`.
///
/// Since QEMU 4.0. Returns nothing. May be executed before the machine is set up.
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-block-core.block-dirty-bitmap-disable)
#[doc(alias = "block-dirty-bitmap-disable")]
#[must_use]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct BlockDirtyBitmapDisable {
    /// Name of the device or node that the bitmap belongs to. `node`: `str`.
    pub node: String,
    /// Name of the bitmap. `name`: `str`.
    pub name: String,
}

impl BlockDirtyBitmapDisable {
    /// `block-dirty-bitmap-disable` with its required members.
    pub fn new(node: impl Into<String>, name: impl Into<String>) -> Self {
        Self {
            node: node.into(),
            name: name.into(),
        }
    }
}

impl runtime::Object for BlockDirtyBitmapDisable {
    #[inline]
    fn encode_members(&self, writer: &mut runtime::Writer) {
        writer.member("node", &self.node);
        writer.member("name", &self.name);
    }
    #[inline]
    fn decode_members(
        members: &mut runtime::Members<'_, '_>,
    ) -> Result<Self, runtime::Fault> {
        let mut value = Self {
            node: String::new(),
            name: String::new(),
        };
        while let Some(member) = members.next() {
            match member {
                "node" => members.require(0, &mut value.node),
                "name" => members.require(1, &mut value.name),
                _ => members.skip(),
            }
        }
        members.check(&["node", "name"]);
        members.finish(value)
    }
}

runtime::object!(BlockDirtyBitmapDisable, strict);

impl runtime::Command for BlockDirtyBitmapDisable {
    const NAME: &'static str = "block-dirty-bitmap-disable";
    const MODULE: &'static str = "block-core";
    const SINCE: runtime::Change = runtime::Change::exact(4, 0);
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

/// Lets a dirty bitmap that was disabled record writes again.
///
/// The command `block-dirty-bitmap-enable` of QAPI module `block-core`.
///
/// Since QEMU 4.0. Returns nothing. May be executed before the machine is set up.
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-block-core.block-dirty-bitmap-enable)
#[doc(alias = "block-dirty-bitmap-enable")]
#[must_use]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct BlockDirtyBitmapEnable {
    /// Name of the device or node that the bitmap belongs to. `node`: `str`.
    pub node: String,
    /// Name of the bitmap. `name`: `str`.
    pub name: String,
}

impl BlockDirtyBitmapEnable {
    /// `block-dirty-bitmap-enable` with its required members.
    pub fn new(node: impl Into<String>, name: impl Into<String>) -> Self {
        Self {
            node: node.into(),
            name: name.into(),
        }
    }
}

impl runtime::Object for BlockDirtyBitmapEnable {
    #[inline]
    fn encode_members(&self, writer: &mut runtime::Writer) {
        writer.member("node", &self.node);
        writer.member("name", &self.name);
    }
    #[inline]
    fn decode_members(
        members: &mut runtime::Members<'_, '_>,
    ) -> Result<Self, runtime::Fault> {
        let mut value = Self {
            node: String::new(),
            name: String::new(),
        };
        while let Some(member) = members.next() {
            match member {
                "node" => members.require(0, &mut value.node),
                "name" => members.require(1, &mut value.name),
                _ => members.skip(),
            }
        }
        members.check(&["node", "name"]);
        members.finish(value)
    }
}

runtime::object!(BlockDirtyBitmapEnable, strict);

impl runtime::Command for BlockDirtyBitmapEnable {
    const NAME: &'static str = "block-dirty-bitmap-enable";
    const MODULE: &'static str = "block-core";
    const SINCE: runtime::Change = runtime::Change::exact(4, 0);
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

/// Adds the changed areas of other dirty bitmaps to one dirty bitmap; all or none of them are added.
///
/// The command `block-dirty-bitmap-merge` of QAPI module `block-core`.
///
/// Since QEMU 4.0. Returns nothing. May be executed before the machine is set up.
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-block-core.block-dirty-bitmap-merge)
#[doc(alias = "block-dirty-bitmap-merge")]
#[must_use]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct BlockDirtyBitmapMerge {
    /// Name of the device or node that the receiving bitmap belongs to. `node`: `str`.
    pub node: String,
    /// Name of the bitmap that receives the others. `target`: `str`.
    pub target: String,
    /// Bitmaps to add: names of bitmaps of the same node, or bitmaps of other nodes. `bitmaps`: list of [`BlockDirtyBitmapOrStr`](types::BlockDirtyBitmapOrStr).
    pub bitmaps: Vec<types::BlockDirtyBitmapOrStr>,
}

impl BlockDirtyBitmapMerge {
    /// `block-dirty-bitmap-merge` with its required members.
    pub fn new(
        node: impl Into<String>,
        target: impl Into<String>,
        bitmaps: impl IntoIterator<Item = impl Into<types::BlockDirtyBitmapOrStr>>,
    ) -> Self {
        Self {
            node: node.into(),
            target: target.into(),
            bitmaps: runtime::list(bitmaps),
        }
    }
}

impl runtime::Object for BlockDirtyBitmapMerge {
    #[inline]
    fn encode_members(&self, writer: &mut runtime::Writer) {
        writer.member("node", &self.node);
        writer.member("target", &self.target);
        writer.member("bitmaps", &self.bitmaps);
    }
    #[inline]
    fn decode_members(
        members: &mut runtime::Members<'_, '_>,
    ) -> Result<Self, runtime::Fault> {
        let mut value = Self {
            node: String::new(),
            target: String::new(),
            bitmaps: Vec::new(),
        };
        while let Some(member) = members.next() {
            match member {
                "node" => members.require(0, &mut value.node),
                "target" => members.require(1, &mut value.target),
                "bitmaps" => members.require(2, &mut value.bitmaps),
                _ => members.skip(),
            }
        }
        members.check(&["node", "target", "bitmaps"]);
        members.finish(value)
    }
}

runtime::object!(BlockDirtyBitmapMerge, strict);

impl runtime::Command for BlockDirtyBitmapMerge {
    const NAME: &'static str = "block-dirty-bitmap-merge";
    const MODULE: &'static str = "block-core";
    const SINCE: runtime::Change = runtime::Change::exact(4, 0);
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

impl From<BlockDirtyBitmapMerge> for types::BlockDirtyBitmapMerge {
    #[inline]
    fn from(command: BlockDirtyBitmapMerge) -> Self {
        Self {
            node: command.node,
            target: command.target,
            bitmaps: command.bitmaps,
        }
    }
}

impl From<types::BlockDirtyBitmapMerge> for BlockDirtyBitmapMerge {
    #[inline]
    fn from(action: types::BlockDirtyBitmapMerge) -> Self {
        Self {
            node: action.node,
            target: action.target,
            bitmaps: action.bitmaps,
        }
    }
}

/// Deletes a dirty bitmap from its node, and from the image file if it is stored there.
///
/// The command `block-dirty-bitmap-remove` of QAPI module `block-core`.
///
/// Since QEMU 2.4. Returns nothing. May be executed before the machine is set up.
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-block-core.block-dirty-bitmap-remove)
#[doc(alias = "block-dirty-bitmap-remove")]
#[must_use]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct BlockDirtyBitmapRemove {
    /// Name of the device or node that the bitmap belongs to. `node`: `str`.
    pub node: String,
    /// Name of the bitmap. `name`: `str`.
    pub name: String,
}

impl BlockDirtyBitmapRemove {
    /// `block-dirty-bitmap-remove` with its required members.
    pub fn new(node: impl Into<String>, name: impl Into<String>) -> Self {
        Self {
            node: node.into(),
            name: name.into(),
        }
    }
}

impl runtime::Object for BlockDirtyBitmapRemove {
    #[inline]
    fn encode_members(&self, writer: &mut runtime::Writer) {
        writer.member("node", &self.node);
        writer.member("name", &self.name);
    }
    #[inline]
    fn decode_members(
        members: &mut runtime::Members<'_, '_>,
    ) -> Result<Self, runtime::Fault> {
        let mut value = Self {
            node: String::new(),
            name: String::new(),
        };
        while let Some(member) = members.next() {
            match member {
                "node" => members.require(0, &mut value.node),
                "name" => members.require(1, &mut value.name),
                _ => members.skip(),
            }
        }
        members.check(&["node", "name"]);
        members.finish(value)
    }
}

runtime::object!(BlockDirtyBitmapRemove, strict);

impl runtime::Command for BlockDirtyBitmapRemove {
    const NAME: &'static str = "block-dirty-bitmap-remove";
    const MODULE: &'static str = "block-core";
    const SINCE: runtime::Change = runtime::Change::exact(2, 4);
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

/// Asks a job on a block device to stop; a mirror that is ready ends with a consistent copy unless forced.
///
/// The command `block-job-cancel` of QAPI module `block-core`.
///
/// Since QEMU 1.1. Returns nothing. May be executed before the machine is set up.
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-block-core.block-job-cancel)
#[doc(alias = "block-job-cancel")]
#[must_use]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct BlockJobCancel {
    /// ID of the job. `device`: `str`.
    pub device: String,
    /// Whether the job ends at once, also if it is paused or ready, and leaves its target as it is; false if absent. `force`: `bool`. Since QEMU 1.3.
    pub force: Option<bool>,
}

impl BlockJobCancel {
    /// `block-job-cancel` with its required members.
    pub fn new(device: impl Into<String>) -> Self {
        Self {
            device: device.into(),
            force: None,
        }
    }
    /// Sets `force` (`bool`): whether the job ends at once, also if it is paused or ready, and leaves its target as it is; false if absent. Since QEMU 1.3.
    #[inline]
    pub fn force(mut self, force: bool) -> Self {
        self.force = Some(force);
        self
    }
}

impl runtime::Object for BlockJobCancel {
    #[inline]
    fn encode_members(&self, writer: &mut runtime::Writer) {
        writer.member("device", &self.device);
        writer.optional("force", &self.force);
    }
    #[inline]
    fn decode_members(
        members: &mut runtime::Members<'_, '_>,
    ) -> Result<Self, runtime::Fault> {
        let mut value = Self {
            device: String::new(),
            force: None,
        };
        while let Some(member) = members.next() {
            match member {
                "device" => members.require(0, &mut value.device),
                "force" => members.fill(&mut value.force),
                _ => members.skip(),
            }
        }
        members.check(&["device"]);
        members.finish(value)
    }
}

runtime::object!(BlockJobCancel, strict);

impl runtime::Command for BlockJobCancel {
    const NAME: &'static str = "block-job-cancel";
    const MODULE: &'static str = "block-core";
    const SINCE: runtime::Change = runtime::Change::exact(1, 1);
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

/// Changes options of a running job.
///
/// The command `block-job-change` of QAPI module `block-core`.
///
/// Since QEMU 8.2. Returns nothing.
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-block-core.block-job-change)
#[doc(alias = "block-job-change")]
#[must_use]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct BlockJobChange {
    /// All arguments. The type has a constructor for each branch.
    pub arguments: types::BlockJobChangeOptions,
}

impl BlockJobChange {
    /// `block-job-change` with its arguments.
    pub fn new(arguments: impl Into<types::BlockJobChangeOptions>) -> Self {
        Self {
            arguments: arguments.into(),
        }
    }
}

impl runtime::Object for BlockJobChange {
    #[inline]
    fn encode_members(&self, writer: &mut runtime::Writer) {
        writer.members(&self.arguments);
    }
    #[inline]
    fn decode_members(
        members: &mut runtime::Members<'_, '_>,
    ) -> Result<Self, runtime::Fault> {
        members.read().map(|arguments| Self { arguments })
    }
}

runtime::object!(BlockJobChange, strict);

impl runtime::Command for BlockJobChange {
    const NAME: &'static str = "block-job-change";
    const MODULE: &'static str = "block-core";
    const SINCE: runtime::Change = runtime::Change::exact(8, 2);
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

/// Lets a job that is ready finish its work, such as switching the guest over to a mirror.
///
/// The command `block-job-complete` of QAPI module `block-core`.
///
/// Since QEMU 1.3. Deprecated since QEMU 10.1. Use `job-complete` instead. Returns nothing. May be executed before the machine is set up.
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-block-core.block-job-complete)
#[doc(alias = "block-job-complete")]
#[deprecated(note = "deprecated since QEMU 10.1: use `job-complete`")]
#[must_use]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct BlockJobComplete {
    /// ID of the job. `device`: `str`.
    pub device: String,
}

impl BlockJobComplete {
    /// `block-job-complete` with its required members.
    pub fn new(device: impl Into<String>) -> Self {
        Self { device: device.into() }
    }
}

impl runtime::Object for BlockJobComplete {
    #[inline]
    fn encode_members(&self, writer: &mut runtime::Writer) {
        writer.member("device", &self.device);
    }
    #[inline]
    fn decode_members(
        members: &mut runtime::Members<'_, '_>,
    ) -> Result<Self, runtime::Fault> {
        let mut value = Self { device: String::new() };
        while let Some(member) = members.next() {
            match member {
                "device" => members.require(0, &mut value.device),
                _ => members.skip(),
            }
        }
        members.check(&["device"]);
        members.finish(value)
    }
}

runtime::object!(BlockJobComplete, strict);

impl runtime::Command for BlockJobComplete {
    const NAME: &'static str = "block-job-complete";
    const MODULE: &'static str = "block-core";
    const SINCE: runtime::Change = runtime::Change::exact(1, 3);
    const DEPRECATED_SINCE: Option<runtime::Change> = Some(
        runtime::Change::exact(10, 1),
    );
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

/// Removes a concluded job that waits for it from the list of jobs.
///
/// The command `block-job-dismiss` of QAPI module `block-core`.
///
/// Since QEMU 2.12. Deprecated since QEMU 10.1. Use `job-dismiss` instead. Returns nothing. May be executed before the machine is set up.
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-block-core.block-job-dismiss)
#[doc(alias = "block-job-dismiss")]
#[deprecated(note = "deprecated since QEMU 10.1: use `job-dismiss`")]
#[must_use]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct BlockJobDismiss {
    /// ID of the job. `id`: `str`.
    pub id: String,
}

impl BlockJobDismiss {
    /// `block-job-dismiss` with its required members.
    pub fn new(id: impl Into<String>) -> Self {
        Self { id: id.into() }
    }
}

impl runtime::Object for BlockJobDismiss {
    #[inline]
    fn encode_members(&self, writer: &mut runtime::Writer) {
        writer.member("id", &self.id);
    }
    #[inline]
    fn decode_members(
        members: &mut runtime::Members<'_, '_>,
    ) -> Result<Self, runtime::Fault> {
        let mut value = Self { id: String::new() };
        while let Some(member) = members.next() {
            match member {
                "id" => members.require(0, &mut value.id),
                _ => members.skip(),
            }
        }
        members.check(&["id"]);
        members.finish(value)
    }
}

runtime::object!(BlockJobDismiss, strict);

impl runtime::Command for BlockJobDismiss {
    const NAME: &'static str = "block-job-dismiss";
    const MODULE: &'static str = "block-core";
    const SINCE: runtime::Change = runtime::Change::exact(2, 12);
    const DEPRECATED_SINCE: Option<runtime::Change> = Some(
        runtime::Change::exact(10, 1),
    );
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

/// Lets a job in state `pending`, and all others of its transaction, make their changes to the block graph.
///
/// The command `block-job-finalize` of QAPI module `block-core`.
///
/// Since QEMU 2.12. Deprecated since QEMU 10.1. Use `job-finalize` instead. Returns nothing. May be executed before the machine is set up.
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-block-core.block-job-finalize)
#[doc(alias = "block-job-finalize")]
#[deprecated(note = "deprecated since QEMU 10.1: use `job-finalize`")]
#[must_use]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct BlockJobFinalize {
    /// ID of the job. `id`: `str`.
    pub id: String,
}

impl BlockJobFinalize {
    /// `block-job-finalize` with its required members.
    pub fn new(id: impl Into<String>) -> Self {
        Self { id: id.into() }
    }
}

impl runtime::Object for BlockJobFinalize {
    #[inline]
    fn encode_members(&self, writer: &mut runtime::Writer) {
        writer.member("id", &self.id);
    }
    #[inline]
    fn decode_members(
        members: &mut runtime::Members<'_, '_>,
    ) -> Result<Self, runtime::Fault> {
        let mut value = Self { id: String::new() };
        while let Some(member) = members.next() {
            match member {
                "id" => members.require(0, &mut value.id),
                _ => members.skip(),
            }
        }
        members.check(&["id"]);
        members.finish(value)
    }
}

runtime::object!(BlockJobFinalize, strict);

impl runtime::Command for BlockJobFinalize {
    const NAME: &'static str = "block-job-finalize";
    const MODULE: &'static str = "block-core";
    const SINCE: runtime::Change = runtime::Change::exact(2, 12);
    const DEPRECATED_SINCE: Option<runtime::Change> = Some(
        runtime::Change::exact(10, 1),
    );
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

/// Pauses a job as soon as its requests in flight have ended, until it is resumed.
///
/// The command `block-job-pause` of QAPI module `block-core`.
///
/// Since QEMU 1.3. Deprecated since QEMU 10.1. Use `job-pause` instead. Returns nothing. May be executed before the machine is set up.
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-block-core.block-job-pause)
#[doc(alias = "block-job-pause")]
#[deprecated(note = "deprecated since QEMU 10.1: use `job-pause`")]
#[must_use]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct BlockJobPause {
    /// ID of the job. `device`: `str`.
    pub device: String,
}

impl BlockJobPause {
    /// `block-job-pause` with its required members.
    pub fn new(device: impl Into<String>) -> Self {
        Self { device: device.into() }
    }
}

impl runtime::Object for BlockJobPause {
    #[inline]
    fn encode_members(&self, writer: &mut runtime::Writer) {
        writer.member("device", &self.device);
    }
    #[inline]
    fn decode_members(
        members: &mut runtime::Members<'_, '_>,
    ) -> Result<Self, runtime::Fault> {
        let mut value = Self { device: String::new() };
        while let Some(member) = members.next() {
            match member {
                "device" => members.require(0, &mut value.device),
                _ => members.skip(),
            }
        }
        members.check(&["device"]);
        members.finish(value)
    }
}

runtime::object!(BlockJobPause, strict);

impl runtime::Command for BlockJobPause {
    const NAME: &'static str = "block-job-pause";
    const MODULE: &'static str = "block-core";
    const SINCE: runtime::Change = runtime::Change::exact(1, 3);
    const DEPRECATED_SINCE: Option<runtime::Change> = Some(
        runtime::Change::exact(10, 1),
    );
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

/// Lets a job go on that was paused by a command or by an I/O error.
///
/// The command `block-job-resume` of QAPI module `block-core`.
///
/// Since QEMU 1.3. Deprecated since QEMU 10.1. Use `job-resume` instead. Returns nothing. May be executed before the machine is set up.
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-block-core.block-job-resume)
#[doc(alias = "block-job-resume")]
#[deprecated(note = "deprecated since QEMU 10.1: use `job-resume`")]
#[must_use]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct BlockJobResume {
    /// ID of the job. `device`: `str`.
    pub device: String,
}

impl BlockJobResume {
    /// `block-job-resume` with its required members.
    pub fn new(device: impl Into<String>) -> Self {
        Self { device: device.into() }
    }
}

impl runtime::Object for BlockJobResume {
    #[inline]
    fn encode_members(&self, writer: &mut runtime::Writer) {
        writer.member("device", &self.device);
    }
    #[inline]
    fn decode_members(
        members: &mut runtime::Members<'_, '_>,
    ) -> Result<Self, runtime::Fault> {
        let mut value = Self { device: String::new() };
        while let Some(member) = members.next() {
            match member {
                "device" => members.require(0, &mut value.device),
                _ => members.skip(),
            }
        }
        members.check(&["device"]);
        members.finish(value)
    }
}

runtime::object!(BlockJobResume, strict);

impl runtime::Command for BlockJobResume {
    const NAME: &'static str = "block-job-resume";
    const MODULE: &'static str = "block-core";
    const SINCE: runtime::Change = runtime::Change::exact(1, 3);
    const DEPRECATED_SINCE: Option<runtime::Change> = Some(
        runtime::Change::exact(10, 1),
    );
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

/// Limits how fast a running job may work.
///
/// The command `block-job-set-speed` of QAPI module `block-core`.
///
/// Since QEMU 1.1. Returns nothing. May be executed before the machine is set up.
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-block-core.block-job-set-speed)
#[doc(alias = "block-job-set-speed")]
#[must_use]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct BlockJobSetSpeed {
    /// ID of the job. `device`: `str`.
    pub device: String,
    /// Most that the job may process, in bytes/s; `0` means no limit. `speed`: `int`.
    pub speed: i64,
}

impl BlockJobSetSpeed {
    /// `block-job-set-speed` with its required members.
    pub fn new(device: impl Into<String>, speed: i64) -> Self {
        Self {
            device: device.into(),
            speed,
        }
    }
}

impl runtime::Object for BlockJobSetSpeed {
    #[inline]
    fn encode_members(&self, writer: &mut runtime::Writer) {
        writer.member("device", &self.device);
        writer.member("speed", &self.speed);
    }
    #[inline]
    fn decode_members(
        members: &mut runtime::Members<'_, '_>,
    ) -> Result<Self, runtime::Fault> {
        let mut value = Self {
            device: String::new(),
            speed: 0,
        };
        while let Some(member) = members.next() {
            match member {
                "device" => members.require(0, &mut value.device),
                "speed" => members.require(1, &mut value.speed),
                _ => members.skip(),
            }
        }
        members.check(&["device", "speed"]);
        members.finish(value)
    }
}

runtime::object!(BlockJobSetSpeed, strict);

impl runtime::Command for BlockJobSetSpeed {
    const NAME: &'static str = "block-job-set-speed";
    const MODULE: &'static str = "block-core";
    const SINCE: runtime::Change = runtime::Change::exact(1, 1);
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

/// Asks for one event as soon as a write reaches beyond an offset of a node, so that its storage can be grown in time.
///
/// The command `block-set-write-threshold` of QAPI module `block-core`.
///
/// Since QEMU 2.3. Returns nothing. May be executed before the machine is set up.
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-block-core.block-set-write-threshold)
#[doc(alias = "block-set-write-threshold")]
#[must_use]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct BlockSetWriteThreshold {
    /// Name of the block node to watch. `node-name`: `str`.
    pub node_name: String,
    /// End of the area that may be written without a `BLOCK_WRITE_THRESHOLD`, in bytes; `0` means the watch is removed. `write-threshold`: `uint64`.
    pub write_threshold: u64,
}

impl BlockSetWriteThreshold {
    /// `block-set-write-threshold` with its required members.
    pub fn new(node_name: impl Into<String>, write_threshold: u64) -> Self {
        Self {
            node_name: node_name.into(),
            write_threshold,
        }
    }
}

impl runtime::Object for BlockSetWriteThreshold {
    #[inline]
    fn encode_members(&self, writer: &mut runtime::Writer) {
        writer.member("node-name", &self.node_name);
        writer.member("write-threshold", &self.write_threshold);
    }
    #[inline]
    fn decode_members(
        members: &mut runtime::Members<'_, '_>,
    ) -> Result<Self, runtime::Fault> {
        let mut value = Self {
            node_name: String::new(),
            write_threshold: 0,
        };
        while let Some(member) = members.next() {
            match member {
                "node-name" => members.require(0, &mut value.node_name),
                "write-threshold" => members.require(1, &mut value.write_threshold),
                _ => members.skip(),
            }
        }
        members.check(&["node-name", "write-threshold"]);
        members.finish(value)
    }
}

runtime::object!(BlockSetWriteThreshold, strict);

impl runtime::Command for BlockSetWriteThreshold {
    const NAME: &'static str = "block-set-write-threshold";
    const MODULE: &'static str = "block-core";
    const SINCE: runtime::Change = runtime::Change::exact(2, 3);
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

/// Starts a job that copies data from backing images into the image above them, until that image no longer needs them.
///
/// The command `block-stream` of QAPI module `block-core`.
///
/// Since QEMU 1.1. Returns nothing. May be executed before the machine is set up.
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-block-core.block-stream)
#[doc(alias = "block-stream")]
#[must_use]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct BlockStream {
    /// ID for the new job; needed if the device has no block backend with a name; if absent, the name of the block backend. `job-id`: `str`. Since QEMU 2.7.
    pub job_id: Option<String>,
    /// Node name of the image that receives the data, or of a device above it. `device`: `str`.
    pub device: String,
    /// File name of the image that remains as backing file; excludes `base-node` and `bottom`; if absent, the whole chain is copied. `base`: `str`.
    pub base: Option<String>,
    /// Node name of the image that remains as backing file; excludes `base` and `bottom`; if absent, the whole chain is copied. `base-node`: `str`. Since QEMU 2.8.
    pub base_node: Option<String>,
    /// Name of the backing file that is recorded in the image when the job ends; needs a base; if absent, the file name of the remaining image. `backing-file`: `str`. Since QEMU 2.1.
    pub backing_file: Option<String>,
    /// Whether `raw` is recorded as the backing format where a protocol driver such as `file` is the base; false if absent. `backing-mask-protocol`: `bool`. Since QEMU 9.0.
    pub backing_mask_protocol: Option<bool>,
    /// Node name of the lowest image whose data is copied; excludes `base` and `base-node`; if absent, the whole chain is copied. `bottom`: `str`. Since QEMU 6.0.
    pub bottom: Option<String>,
    /// Most that the job may copy, in bytes/s; no limit if absent or `0`. `speed`: `int`.
    pub speed: Option<i64>,
    /// What the job does when a request fails; after `ignore` it goes on, but ends with an error; `report` if absent. `on-error`: [`BlockdevOnError`](types::BlockdevOnError). Since QEMU 1.3.
    pub on_error: Option<types::BlockdevOnError>,
    /// Node name for the filter that the job puts above the image while it runs; a generated name if absent. `filter-node-name`: `str`. Since QEMU 6.0.
    pub filter_node_name: Option<String>,
    /// Whether the job finalizes by itself, without waiting for `job-finalize`; true if absent. `auto-finalize`: `bool`. Since QEMU 3.1.
    pub auto_finalize: Option<bool>,
    /// Whether the job vanishes by itself once it has concluded, without waiting for `job-dismiss`; true if absent. `auto-dismiss`: `bool`. Since QEMU 3.1.
    pub auto_dismiss: Option<bool>,
}

impl BlockStream {
    /// `block-stream` with its required members.
    pub fn new(device: impl Into<String>) -> Self {
        Self {
            job_id: None,
            device: device.into(),
            base: None,
            base_node: None,
            backing_file: None,
            backing_mask_protocol: None,
            bottom: None,
            speed: None,
            on_error: None,
            filter_node_name: None,
            auto_finalize: None,
            auto_dismiss: None,
        }
    }
    /// Sets `job-id` (`str`): ID for the new job; needed if the device has no block backend with a name; if absent, the name of the block backend. Since QEMU 2.7.
    pub fn job_id(mut self, job_id: impl Into<String>) -> Self {
        self.job_id = Some(job_id.into());
        self
    }
    /// Sets `base` (`str`): file name of the image that remains as backing file; excludes `base-node` and `bottom`; if absent, the whole chain is copied.
    pub fn base(mut self, base: impl Into<String>) -> Self {
        self.base = Some(base.into());
        self
    }
    /// Sets `base-node` (`str`): node name of the image that remains as backing file; excludes `base` and `bottom`; if absent, the whole chain is copied. Since QEMU 2.8.
    pub fn base_node(mut self, base_node: impl Into<String>) -> Self {
        self.base_node = Some(base_node.into());
        self
    }
    /// Sets `backing-file` (`str`): name of the backing file that is recorded in the image when the job ends; needs a base; if absent, the file name of the remaining image. Since QEMU 2.1.
    pub fn backing_file(mut self, backing_file: impl Into<String>) -> Self {
        self.backing_file = Some(backing_file.into());
        self
    }
    /// Sets `backing-mask-protocol` (`bool`): whether `raw` is recorded as the backing format where a protocol driver such as `file` is the base; false if absent. Since QEMU 9.0.
    #[inline]
    pub fn backing_mask_protocol(mut self, backing_mask_protocol: bool) -> Self {
        self.backing_mask_protocol = Some(backing_mask_protocol);
        self
    }
    /// Sets `bottom` (`str`): node name of the lowest image whose data is copied; excludes `base` and `base-node`; if absent, the whole chain is copied. Since QEMU 6.0.
    pub fn bottom(mut self, bottom: impl Into<String>) -> Self {
        self.bottom = Some(bottom.into());
        self
    }
    /// Sets `speed` (`int`): most that the job may copy, in bytes/s; no limit if absent or `0`.
    #[inline]
    pub fn speed(mut self, speed: i64) -> Self {
        self.speed = Some(speed);
        self
    }
    /// Sets `on-error` ([`BlockdevOnError`](types::BlockdevOnError)): what the job does when a request fails; after `ignore` it goes on, but ends with an error; `report` if absent. Since QEMU 1.3.
    #[inline]
    pub fn on_error(mut self, on_error: types::BlockdevOnError) -> Self {
        self.on_error = Some(on_error);
        self
    }
    /// Sets `filter-node-name` (`str`): node name for the filter that the job puts above the image while it runs; a generated name if absent. Since QEMU 6.0.
    pub fn filter_node_name(mut self, filter_node_name: impl Into<String>) -> Self {
        self.filter_node_name = Some(filter_node_name.into());
        self
    }
    /// Sets `auto-finalize` (`bool`): whether the job finalizes by itself, without waiting for `job-finalize`; true if absent. Since QEMU 3.1.
    #[inline]
    pub fn auto_finalize(mut self, auto_finalize: bool) -> Self {
        self.auto_finalize = Some(auto_finalize);
        self
    }
    /// Sets `auto-dismiss` (`bool`): whether the job vanishes by itself once it has concluded, without waiting for `job-dismiss`; true if absent. Since QEMU 3.1.
    #[inline]
    pub fn auto_dismiss(mut self, auto_dismiss: bool) -> Self {
        self.auto_dismiss = Some(auto_dismiss);
        self
    }
}

impl runtime::Object for BlockStream {
    #[inline]
    fn encode_members(&self, writer: &mut runtime::Writer) {
        writer.optional("job-id", &self.job_id);
        writer.member("device", &self.device);
        writer.optional("base", &self.base);
        writer.optional("base-node", &self.base_node);
        writer.optional("backing-file", &self.backing_file);
        writer.optional("backing-mask-protocol", &self.backing_mask_protocol);
        writer.optional("bottom", &self.bottom);
        writer.optional("speed", &self.speed);
        writer.optional("on-error", &self.on_error);
        writer.optional("filter-node-name", &self.filter_node_name);
        writer.optional("auto-finalize", &self.auto_finalize);
        writer.optional("auto-dismiss", &self.auto_dismiss);
    }
    #[inline]
    fn decode_members(
        members: &mut runtime::Members<'_, '_>,
    ) -> Result<Self, runtime::Fault> {
        let mut value = Self {
            job_id: None,
            device: String::new(),
            base: None,
            base_node: None,
            backing_file: None,
            backing_mask_protocol: None,
            bottom: None,
            speed: None,
            on_error: None,
            filter_node_name: None,
            auto_finalize: None,
            auto_dismiss: None,
        };
        while let Some(member) = members.next() {
            match member {
                "job-id" => members.fill(&mut value.job_id),
                "device" => members.require(0, &mut value.device),
                "base" => members.fill(&mut value.base),
                "base-node" => members.fill(&mut value.base_node),
                "backing-file" => members.fill(&mut value.backing_file),
                "backing-mask-protocol" => members.fill(&mut value.backing_mask_protocol),
                "bottom" => members.fill(&mut value.bottom),
                "speed" => members.fill(&mut value.speed),
                "on-error" => members.fill(&mut value.on_error),
                "filter-node-name" => members.fill(&mut value.filter_node_name),
                "auto-finalize" => members.fill(&mut value.auto_finalize),
                "auto-dismiss" => members.fill(&mut value.auto_dismiss),
                _ => members.skip(),
            }
        }
        members.check(&["device"]);
        members.finish(value)
    }
}

runtime::object!(BlockStream, strict);

impl runtime::Command for BlockStream {
    const NAME: &'static str = "block-stream";
    const MODULE: &'static str = "block-core";
    const SINCE: runtime::Change = runtime::Change::exact(1, 1);
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

/// Grows or shrinks a disk while the guest runs; data beyond a smaller size is lost.
///
/// The command `block_resize` of QAPI module `block-core`.
///
/// Since QEMU 0.14. Returns nothing. May be executed before the machine is set up.
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-block-core.block_resize)
#[doc(alias = "block_resize")]
#[must_use]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct BlockResize {
    /// Name of the block backend to resize; either this or `node-name` is given. `device`: `str`.
    pub device: Option<String>,
    /// Name of the block node to resize; either this or `device` is given. `node-name`: `str`. Since QEMU 2.0.
    pub node_name: Option<String>,
    /// New size of the disk, a multiple of 512, in bytes. `size`: `int`.
    pub size: i64,
}

impl BlockResize {
    /// `block_resize` with its required members.
    #[inline]
    pub fn new(size: i64) -> Self {
        Self {
            device: None,
            node_name: None,
            size,
        }
    }
    /// Sets `device` (`str`): name of the block backend to resize; either this or `node-name` is given.
    pub fn device(mut self, device: impl Into<String>) -> Self {
        self.device = Some(device.into());
        self
    }
    /// Sets `node-name` (`str`): name of the block node to resize; either this or `device` is given. Since QEMU 2.0.
    pub fn node_name(mut self, node_name: impl Into<String>) -> Self {
        self.node_name = Some(node_name.into());
        self
    }
}

impl runtime::Object for BlockResize {
    #[inline]
    fn encode_members(&self, writer: &mut runtime::Writer) {
        writer.optional("device", &self.device);
        writer.optional("node-name", &self.node_name);
        writer.member("size", &self.size);
    }
    #[inline]
    fn decode_members(
        members: &mut runtime::Members<'_, '_>,
    ) -> Result<Self, runtime::Fault> {
        let mut value = Self {
            device: None,
            node_name: None,
            size: 0,
        };
        while let Some(member) = members.next() {
            match member {
                "device" => members.fill(&mut value.device),
                "node-name" => members.fill(&mut value.node_name),
                "size" => members.require(0, &mut value.size),
                _ => members.skip(),
            }
        }
        members.check(&["size"]);
        members.finish(value)
    }
}

runtime::object!(BlockResize, strict);

impl runtime::Command for BlockResize {
    const NAME: &'static str = "block_resize";
    const MODULE: &'static str = "block-core";
    const SINCE: runtime::Change = runtime::Change::exact(0, 14);
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

/// Opens an image or a layer above another node as a new block node, for devices, jobs and exports to use.
///
/// The command `blockdev-add` of QAPI module `block-core`.
///
/// Since QEMU 2.9. Returns nothing. May be executed before the machine is set up. Can carry a secret, which `Debug` does not show.
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-block-core.blockdev-add)
#[doc(alias = "blockdev-add")]
#[must_use]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct BlockdevAdd {
    /// All arguments. The type has a constructor for each branch.
    pub arguments: types::BlockdevOptions,
}

impl BlockdevAdd {
    /// `blockdev-add` with its arguments.
    pub fn new(arguments: impl Into<types::BlockdevOptions>) -> Self {
        Self {
            arguments: arguments.into(),
        }
    }
}

impl runtime::Object for BlockdevAdd {
    #[inline]
    fn encode_members(&self, writer: &mut runtime::Writer) {
        writer.members(&self.arguments);
    }
    #[inline]
    fn decode_members(
        members: &mut runtime::Members<'_, '_>,
    ) -> Result<Self, runtime::Fault> {
        members.read().map(|arguments| Self { arguments })
    }
}

runtime::object!(BlockdevAdd, strict);

impl runtime::Command for BlockdevAdd {
    const NAME: &'static str = "blockdev-add";
    const MODULE: &'static str = "block-core";
    const SINCE: runtime::Change = runtime::Change::exact(2, 9);
    const SECRET: bool = true;
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

/// Starts a job that copies the content that a device has now to an existing node, while the guest goes on writing.
///
/// The command `blockdev-backup` of QAPI module `block-core`.
///
/// Since QEMU 2.3. Returns nothing. May be executed before the machine is set up.
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-block-core.blockdev-backup)
#[doc(alias = "blockdev-backup")]
#[must_use]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct BlockdevBackup {
    /// ID for the new job; needed if the device has no block backend with a name; if absent, the name of the block backend. `job-id`: `str`. Since QEMU 2.7.
    pub job_id: Option<String>,
    /// Name of the block backend or node whose content is copied. `device`: `str`.
    pub device: String,
    /// Which part of the content is copied. `sync`: [`MirrorSyncMode`](types::MirrorSyncMode).
    pub sync: types::MirrorSyncMode,
    /// Most that the job may copy in the background, in bytes/s; no limit if absent or `0`. `speed`: `int`.
    pub speed: Option<i64>,
    /// Name of the dirty bitmap of the source that tells what to copy; needed if `sync` is `bitmap` or `incremental`. `bitmap`: `str`. Since QEMU 2.4.
    pub bitmap: Option<String>,
    /// What happens to the bitmap at the end; needed with a bitmap, except for `incremental`; `on-success` for `incremental` if absent. `bitmap-mode`: [`BitmapSyncMode`](types::BitmapSyncMode). Since QEMU 4.2.
    pub bitmap_mode: Option<types::BitmapSyncMode>,
    /// Whether the copy is compressed, which the format of the target must allow; false if absent. `compress`: `bool`. Since QEMU 2.8.
    pub compress: Option<bool>,
    /// What the job does when a read from the source fails; `report` if absent. `on-source-error`: [`BlockdevOnError`](types::BlockdevOnError).
    pub on_source_error: Option<types::BlockdevOnError>,
    /// What the job does when a write to the target fails; `report` if absent. `on-target-error`: [`BlockdevOnError`](types::BlockdevOnError).
    pub on_target_error: Option<types::BlockdevOnError>,
    /// Whether the guest's write or the backup fails if old data cannot be saved first; `break-guest-write` if absent. `on-cbw-error`: [`OnCbwError`](types::OnCbwError). Since QEMU 10.1.
    pub on_cbw_error: Option<types::OnCbwError>,
    /// Whether the job finalizes by itself, without waiting for `job-finalize`; true if absent. `auto-finalize`: `bool`. Since QEMU 2.12.
    pub auto_finalize: Option<bool>,
    /// Whether the job vanishes by itself once it has concluded, without waiting for `job-dismiss`; true if absent. `auto-dismiss`: `bool`. Since QEMU 2.12.
    pub auto_dismiss: Option<bool>,
    /// Node name for the filter that the job puts above the source while it runs; a generated name if absent. `filter-node-name`: `str`. Since QEMU 4.2.
    pub filter_node_name: Option<String>,
    /// Whether data is discarded from the source once it is copied; for temporary images; false if absent. `discard-source`: `bool`. Since QEMU 9.1.
    pub discard_source: Option<bool>,
    /// Settings that change the speed of the copy and nothing else. `x-perf`: [`BackupPerf`](types::BackupPerf). Since QEMU 6.0. Unstable.
    pub x_perf: Option<types::BackupPerf>,
    /// Name of the block backend or node that receives the copy. `target`: `str`.
    pub target: String,
}

impl BlockdevBackup {
    /// `blockdev-backup` with its required members.
    pub fn new(
        device: impl Into<String>,
        sync: types::MirrorSyncMode,
        target: impl Into<String>,
    ) -> Self {
        Self {
            job_id: None,
            device: device.into(),
            sync,
            speed: None,
            bitmap: None,
            bitmap_mode: None,
            compress: None,
            on_source_error: None,
            on_target_error: None,
            on_cbw_error: None,
            auto_finalize: None,
            auto_dismiss: None,
            filter_node_name: None,
            discard_source: None,
            x_perf: None,
            target: target.into(),
        }
    }
    /// Sets `job-id` (`str`): ID for the new job; needed if the device has no block backend with a name; if absent, the name of the block backend. Since QEMU 2.7.
    pub fn job_id(mut self, job_id: impl Into<String>) -> Self {
        self.job_id = Some(job_id.into());
        self
    }
    /// Sets `speed` (`int`): most that the job may copy in the background, in bytes/s; no limit if absent or `0`.
    #[inline]
    pub fn speed(mut self, speed: i64) -> Self {
        self.speed = Some(speed);
        self
    }
    /// Sets `bitmap` (`str`): name of the dirty bitmap of the source that tells what to copy; needed if `sync` is `bitmap` or `incremental`. Since QEMU 2.4.
    pub fn bitmap(mut self, bitmap: impl Into<String>) -> Self {
        self.bitmap = Some(bitmap.into());
        self
    }
    /// Sets `bitmap-mode` ([`BitmapSyncMode`](types::BitmapSyncMode)): what happens to the bitmap at the end; needed with a bitmap, except for `incremental`; `on-success` for `incremental` if absent. Since QEMU 4.2.
    #[inline]
    pub fn bitmap_mode(mut self, bitmap_mode: types::BitmapSyncMode) -> Self {
        self.bitmap_mode = Some(bitmap_mode);
        self
    }
    /// Sets `compress` (`bool`): whether the copy is compressed, which the format of the target must allow; false if absent. Since QEMU 2.8.
    #[inline]
    pub fn compress(mut self, compress: bool) -> Self {
        self.compress = Some(compress);
        self
    }
    /// Sets `on-source-error` ([`BlockdevOnError`](types::BlockdevOnError)): what the job does when a read from the source fails; `report` if absent.
    #[inline]
    pub fn on_source_error(mut self, on_source_error: types::BlockdevOnError) -> Self {
        self.on_source_error = Some(on_source_error);
        self
    }
    /// Sets `on-target-error` ([`BlockdevOnError`](types::BlockdevOnError)): what the job does when a write to the target fails; `report` if absent.
    #[inline]
    pub fn on_target_error(mut self, on_target_error: types::BlockdevOnError) -> Self {
        self.on_target_error = Some(on_target_error);
        self
    }
    /// Sets `on-cbw-error` ([`OnCbwError`](types::OnCbwError)): whether the guest's write or the backup fails if old data cannot be saved first; `break-guest-write` if absent. Since QEMU 10.1.
    #[inline]
    pub fn on_cbw_error(mut self, on_cbw_error: types::OnCbwError) -> Self {
        self.on_cbw_error = Some(on_cbw_error);
        self
    }
    /// Sets `auto-finalize` (`bool`): whether the job finalizes by itself, without waiting for `job-finalize`; true if absent. Since QEMU 2.12.
    #[inline]
    pub fn auto_finalize(mut self, auto_finalize: bool) -> Self {
        self.auto_finalize = Some(auto_finalize);
        self
    }
    /// Sets `auto-dismiss` (`bool`): whether the job vanishes by itself once it has concluded, without waiting for `job-dismiss`; true if absent. Since QEMU 2.12.
    #[inline]
    pub fn auto_dismiss(mut self, auto_dismiss: bool) -> Self {
        self.auto_dismiss = Some(auto_dismiss);
        self
    }
    /// Sets `filter-node-name` (`str`): node name for the filter that the job puts above the source while it runs; a generated name if absent. Since QEMU 4.2.
    pub fn filter_node_name(mut self, filter_node_name: impl Into<String>) -> Self {
        self.filter_node_name = Some(filter_node_name.into());
        self
    }
    /// Sets `discard-source` (`bool`): whether data is discarded from the source once it is copied; for temporary images; false if absent. Since QEMU 9.1.
    #[inline]
    pub fn discard_source(mut self, discard_source: bool) -> Self {
        self.discard_source = Some(discard_source);
        self
    }
    /// Sets `x-perf` ([`BackupPerf`](types::BackupPerf)): settings that change the speed of the copy and nothing else. Since QEMU 6.0. Unstable.
    pub fn x_perf(mut self, x_perf: impl Into<types::BackupPerf>) -> Self {
        self.x_perf = Some(x_perf.into());
        self
    }
}

impl runtime::Object for BlockdevBackup {
    #[inline]
    fn encode_members(&self, writer: &mut runtime::Writer) {
        writer.optional("job-id", &self.job_id);
        writer.member("device", &self.device);
        writer.member("sync", &self.sync);
        writer.optional("speed", &self.speed);
        writer.optional("bitmap", &self.bitmap);
        writer.optional("bitmap-mode", &self.bitmap_mode);
        writer.optional("compress", &self.compress);
        writer.optional("on-source-error", &self.on_source_error);
        writer.optional("on-target-error", &self.on_target_error);
        writer.optional("on-cbw-error", &self.on_cbw_error);
        writer.optional("auto-finalize", &self.auto_finalize);
        writer.optional("auto-dismiss", &self.auto_dismiss);
        writer.optional("filter-node-name", &self.filter_node_name);
        writer.optional("discard-source", &self.discard_source);
        writer.optional("x-perf", &self.x_perf);
        writer.member("target", &self.target);
    }
    #[inline]
    fn decode_members(
        members: &mut runtime::Members<'_, '_>,
    ) -> Result<Self, runtime::Fault> {
        let mut value = Self {
            job_id: None,
            device: String::new(),
            sync: types::MirrorSyncMode::Top,
            speed: None,
            bitmap: None,
            bitmap_mode: None,
            compress: None,
            on_source_error: None,
            on_target_error: None,
            on_cbw_error: None,
            auto_finalize: None,
            auto_dismiss: None,
            filter_node_name: None,
            discard_source: None,
            x_perf: None,
            target: String::new(),
        };
        while let Some(member) = members.next() {
            match member {
                "job-id" => members.fill(&mut value.job_id),
                "device" => members.require(0, &mut value.device),
                "sync" => members.require(1, &mut value.sync),
                "speed" => members.fill(&mut value.speed),
                "bitmap" => members.fill(&mut value.bitmap),
                "bitmap-mode" => members.fill(&mut value.bitmap_mode),
                "compress" => members.fill(&mut value.compress),
                "on-source-error" => members.fill(&mut value.on_source_error),
                "on-target-error" => members.fill(&mut value.on_target_error),
                "on-cbw-error" => members.fill(&mut value.on_cbw_error),
                "auto-finalize" => members.fill(&mut value.auto_finalize),
                "auto-dismiss" => members.fill(&mut value.auto_dismiss),
                "filter-node-name" => members.fill(&mut value.filter_node_name),
                "discard-source" => members.fill(&mut value.discard_source),
                "x-perf" => members.fill(&mut value.x_perf),
                "target" => members.require(2, &mut value.target),
                _ => members.skip(),
            }
        }
        members.check(&["device", "sync", "target"]);
        members.finish(value)
    }
}

runtime::object!(BlockdevBackup, strict);

impl runtime::Command for BlockdevBackup {
    const NAME: &'static str = "blockdev-backup";
    const MODULE: &'static str = "block-core";
    const SINCE: runtime::Change = runtime::Change::exact(2, 3);
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

impl From<BlockdevBackup> for types::BlockdevBackup {
    #[inline]
    fn from(command: BlockdevBackup) -> Self {
        Self {
            job_id: command.job_id,
            device: command.device,
            sync: command.sync,
            speed: command.speed,
            bitmap: command.bitmap,
            bitmap_mode: command.bitmap_mode,
            compress: command.compress,
            on_source_error: command.on_source_error,
            on_target_error: command.on_target_error,
            on_cbw_error: command.on_cbw_error,
            auto_finalize: command.auto_finalize,
            auto_dismiss: command.auto_dismiss,
            filter_node_name: command.filter_node_name,
            discard_source: command.discard_source,
            x_perf: command.x_perf,
            target: command.target,
        }
    }
}

impl From<types::BlockdevBackup> for BlockdevBackup {
    #[inline]
    fn from(action: types::BlockdevBackup) -> Self {
        Self {
            job_id: action.job_id,
            device: action.device,
            sync: action.sync,
            speed: action.speed,
            bitmap: action.bitmap,
            bitmap_mode: action.bitmap_mode,
            compress: action.compress,
            on_source_error: action.on_source_error,
            on_target_error: action.on_target_error,
            on_cbw_error: action.on_cbw_error,
            auto_finalize: action.auto_finalize,
            auto_dismiss: action.auto_dismiss,
            filter_node_name: action.filter_node_name,
            discard_source: action.discard_source,
            x_perf: action.x_perf,
            target: action.target,
        }
    }
}

/// Starts a job that creates an image, or formats an existing node with an image format; it waits for `job-dismiss`.
///
/// The command `blockdev-create` of QAPI module `block-core`.
///
/// Since QEMU 3.0. Returns nothing. May be executed before the machine is set up. Can carry a secret, which `Debug` does not show.
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-block-core.blockdev-create)
#[doc(alias = "blockdev-create")]
#[must_use]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct BlockdevCreate {
    /// ID for the new job. `job-id`: `str`.
    pub job_id: String,
    /// What is to be created. `options`: [`BlockdevCreateOptions`](types::BlockdevCreateOptions).
    pub options: types::BlockdevCreateOptions,
}

impl BlockdevCreate {
    /// `blockdev-create` with its required members.
    pub fn new(
        job_id: impl Into<String>,
        options: impl Into<types::BlockdevCreateOptions>,
    ) -> Self {
        Self {
            job_id: job_id.into(),
            options: options.into(),
        }
    }
}

impl runtime::Object for BlockdevCreate {
    #[inline]
    fn encode_members(&self, writer: &mut runtime::Writer) {
        writer.member("job-id", &self.job_id);
        writer.member("options", &self.options);
    }
    #[inline]
    fn decode_members(
        members: &mut runtime::Members<'_, '_>,
    ) -> Result<Self, runtime::Fault> {
        let mut job_id: Option<String> = None;
        let mut options: Option<types::BlockdevCreateOptions> = None;
        while let Some(member) = members.next() {
            match member {
                "job-id" => members.fill(&mut job_id),
                "options" => members.fill(&mut options),
                _ => members.skip(),
            }
        }
        let Some(job_id) = job_id else { return members.missing("job-id") };
        let Some(options) = options else { return members.missing("options") };
        members.finish(Self { job_id, options })
    }
}

runtime::object!(BlockdevCreate, strict);

impl runtime::Command for BlockdevCreate {
    const NAME: &'static str = "blockdev-create";
    const MODULE: &'static str = "block-core";
    const SINCE: runtime::Change = runtime::Change::exact(3, 0);
    const SECRET: bool = true;
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

/// Removes a block node that was made by `blockdev-add` and is in use by nothing.
///
/// The command `blockdev-del` of QAPI module `block-core`.
///
/// Since QEMU 2.9. Returns nothing. May be executed before the machine is set up.
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-block-core.blockdev-del)
#[doc(alias = "blockdev-del")]
#[must_use]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct BlockdevDel {
    /// Name of the block node to remove. `node-name`: `str`.
    pub node_name: String,
}

impl BlockdevDel {
    /// `blockdev-del` with its required members.
    pub fn new(node_name: impl Into<String>) -> Self {
        Self {
            node_name: node_name.into(),
        }
    }
}

impl runtime::Object for BlockdevDel {
    #[inline]
    fn encode_members(&self, writer: &mut runtime::Writer) {
        writer.member("node-name", &self.node_name);
    }
    #[inline]
    fn decode_members(
        members: &mut runtime::Members<'_, '_>,
    ) -> Result<Self, runtime::Fault> {
        let mut value = Self { node_name: String::new() };
        while let Some(member) = members.next() {
            match member {
                "node-name" => members.require(0, &mut value.node_name),
                _ => members.skip(),
            }
        }
        members.check(&["node-name"]);
        members.finish(value)
    }
}

runtime::object!(BlockdevDel, strict);

impl runtime::Command for BlockdevDel {
    const NAME: &'static str = "blockdev-del";
    const MODULE: &'static str = "block-core";
    const SINCE: runtime::Change = runtime::Change::exact(2, 9);
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

/// Starts a job that copies a device to an existing node and keeps both alike until it is completed or cancelled.
///
/// The command `blockdev-mirror` of QAPI module `block-core`.
///
/// Since QEMU 2.6. Returns nothing. May be executed before the machine is set up.
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-block-core.blockdev-mirror)
#[doc(alias = "blockdev-mirror")]
#[must_use]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct BlockdevMirror {
    /// ID for the new job; needed if the device has no block backend with a name; if absent, the name of the block backend. `job-id`: `str`. Since QEMU 2.7.
    pub job_id: Option<String>,
    /// Name of the block backend or of the root node to copy. `device`: `str`.
    pub device: String,
    /// Name of the block backend or node that becomes the copy. `target`: `str`.
    pub target: String,
    /// Name of the node for which the copy steps in at completion; it must have the same content; the copied node if absent. `replaces`: `str`.
    pub replaces: Option<String>,
    /// Which part of the present content is copied at the start. `sync`: [`MirrorSyncMode`](types::MirrorSyncMode).
    pub sync: types::MirrorSyncMode,
    /// Most that the job may copy in the background, in bytes/s; no limit if absent or `0`. `speed`: `int`.
    pub speed: Option<i64>,
    /// Size of the areas in which changes are tracked, a power of two from 512 to 64 MiB, in bytes; if absent, the cluster size of the target, but at least 4 KiB and at most 64 KiB. `granularity`: `uint32`.
    pub granularity: Option<u32>,
    /// Most data that is on its way from source to target, in bytes; 16 MiB if absent or `0`. `buf-size`: `int`.
    pub buf_size: Option<i64>,
    /// What the job does when a read from the source fails; `report` if absent. `on-source-error`: [`BlockdevOnError`](types::BlockdevOnError).
    pub on_source_error: Option<types::BlockdevOnError>,
    /// What the job does when a write to the target fails; `report` if absent. `on-target-error`: [`BlockdevOnError`](types::BlockdevOnError).
    pub on_target_error: Option<types::BlockdevOnError>,
    /// Node name for the filter that the job puts above the device while it runs; a generated name if absent. `filter-node-name`: `str`. Since QEMU 2.9.
    pub filter_node_name: Option<String>,
    /// When writes of the guest reach the target; `background` if absent. `copy-mode`: [`MirrorCopyMode`](types::MirrorCopyMode). Since QEMU 3.0.
    pub copy_mode: Option<types::MirrorCopyMode>,
    /// Whether the job finalizes by itself, without waiting for `job-finalize`; true if absent. `auto-finalize`: `bool`. Since QEMU 3.1.
    pub auto_finalize: Option<bool>,
    /// Whether the job vanishes by itself once it has concluded, without waiting for `job-dismiss`; true if absent. `auto-dismiss`: `bool`. Since QEMU 3.1.
    pub auto_dismiss: Option<bool>,
    /// Whether the caller promises that the target reads as zeros, so that zeros need not be written; false if absent. `target-is-zero`: `bool`. Since QEMU 10.1.
    pub target_is_zero: Option<bool>,
}

impl BlockdevMirror {
    /// `blockdev-mirror` with its required members.
    pub fn new(
        device: impl Into<String>,
        target: impl Into<String>,
        sync: types::MirrorSyncMode,
    ) -> Self {
        Self {
            job_id: None,
            device: device.into(),
            target: target.into(),
            replaces: None,
            sync,
            speed: None,
            granularity: None,
            buf_size: None,
            on_source_error: None,
            on_target_error: None,
            filter_node_name: None,
            copy_mode: None,
            auto_finalize: None,
            auto_dismiss: None,
            target_is_zero: None,
        }
    }
    /// Sets `job-id` (`str`): ID for the new job; needed if the device has no block backend with a name; if absent, the name of the block backend. Since QEMU 2.7.
    pub fn job_id(mut self, job_id: impl Into<String>) -> Self {
        self.job_id = Some(job_id.into());
        self
    }
    /// Sets `replaces` (`str`): name of the node for which the copy steps in at completion; it must have the same content; the copied node if absent.
    pub fn replaces(mut self, replaces: impl Into<String>) -> Self {
        self.replaces = Some(replaces.into());
        self
    }
    /// Sets `speed` (`int`): most that the job may copy in the background, in bytes/s; no limit if absent or `0`.
    #[inline]
    pub fn speed(mut self, speed: i64) -> Self {
        self.speed = Some(speed);
        self
    }
    /// Sets `granularity` (`uint32`): size of the areas in which changes are tracked, a power of two from 512 to 64 MiB, in bytes; if absent, the cluster size of the target, but at least 4 KiB and at most 64 KiB.
    #[inline]
    pub fn granularity(mut self, granularity: u32) -> Self {
        self.granularity = Some(granularity);
        self
    }
    /// Sets `buf-size` (`int`): most data that is on its way from source to target, in bytes; 16 MiB if absent or `0`.
    #[inline]
    pub fn buf_size(mut self, buf_size: i64) -> Self {
        self.buf_size = Some(buf_size);
        self
    }
    /// Sets `on-source-error` ([`BlockdevOnError`](types::BlockdevOnError)): what the job does when a read from the source fails; `report` if absent.
    #[inline]
    pub fn on_source_error(mut self, on_source_error: types::BlockdevOnError) -> Self {
        self.on_source_error = Some(on_source_error);
        self
    }
    /// Sets `on-target-error` ([`BlockdevOnError`](types::BlockdevOnError)): what the job does when a write to the target fails; `report` if absent.
    #[inline]
    pub fn on_target_error(mut self, on_target_error: types::BlockdevOnError) -> Self {
        self.on_target_error = Some(on_target_error);
        self
    }
    /// Sets `filter-node-name` (`str`): node name for the filter that the job puts above the device while it runs; a generated name if absent. Since QEMU 2.9.
    pub fn filter_node_name(mut self, filter_node_name: impl Into<String>) -> Self {
        self.filter_node_name = Some(filter_node_name.into());
        self
    }
    /// Sets `copy-mode` ([`MirrorCopyMode`](types::MirrorCopyMode)): when writes of the guest reach the target; `background` if absent. Since QEMU 3.0.
    #[inline]
    pub fn copy_mode(mut self, copy_mode: types::MirrorCopyMode) -> Self {
        self.copy_mode = Some(copy_mode);
        self
    }
    /// Sets `auto-finalize` (`bool`): whether the job finalizes by itself, without waiting for `job-finalize`; true if absent. Since QEMU 3.1.
    #[inline]
    pub fn auto_finalize(mut self, auto_finalize: bool) -> Self {
        self.auto_finalize = Some(auto_finalize);
        self
    }
    /// Sets `auto-dismiss` (`bool`): whether the job vanishes by itself once it has concluded, without waiting for `job-dismiss`; true if absent. Since QEMU 3.1.
    #[inline]
    pub fn auto_dismiss(mut self, auto_dismiss: bool) -> Self {
        self.auto_dismiss = Some(auto_dismiss);
        self
    }
    /// Sets `target-is-zero` (`bool`): whether the caller promises that the target reads as zeros, so that zeros need not be written; false if absent. Since QEMU 10.1.
    #[inline]
    pub fn target_is_zero(mut self, target_is_zero: bool) -> Self {
        self.target_is_zero = Some(target_is_zero);
        self
    }
}

impl runtime::Object for BlockdevMirror {
    #[inline]
    fn encode_members(&self, writer: &mut runtime::Writer) {
        writer.optional("job-id", &self.job_id);
        writer.member("device", &self.device);
        writer.member("target", &self.target);
        writer.optional("replaces", &self.replaces);
        writer.member("sync", &self.sync);
        writer.optional("speed", &self.speed);
        writer.optional("granularity", &self.granularity);
        writer.optional("buf-size", &self.buf_size);
        writer.optional("on-source-error", &self.on_source_error);
        writer.optional("on-target-error", &self.on_target_error);
        writer.optional("filter-node-name", &self.filter_node_name);
        writer.optional("copy-mode", &self.copy_mode);
        writer.optional("auto-finalize", &self.auto_finalize);
        writer.optional("auto-dismiss", &self.auto_dismiss);
        writer.optional("target-is-zero", &self.target_is_zero);
    }
    #[inline]
    fn decode_members(
        members: &mut runtime::Members<'_, '_>,
    ) -> Result<Self, runtime::Fault> {
        let mut value = Self {
            job_id: None,
            device: String::new(),
            target: String::new(),
            replaces: None,
            sync: types::MirrorSyncMode::Top,
            speed: None,
            granularity: None,
            buf_size: None,
            on_source_error: None,
            on_target_error: None,
            filter_node_name: None,
            copy_mode: None,
            auto_finalize: None,
            auto_dismiss: None,
            target_is_zero: None,
        };
        while let Some(member) = members.next() {
            match member {
                "job-id" => members.fill(&mut value.job_id),
                "device" => members.require(0, &mut value.device),
                "target" => members.require(1, &mut value.target),
                "replaces" => members.fill(&mut value.replaces),
                "sync" => members.require(2, &mut value.sync),
                "speed" => members.fill(&mut value.speed),
                "granularity" => members.fill(&mut value.granularity),
                "buf-size" => members.fill(&mut value.buf_size),
                "on-source-error" => members.fill(&mut value.on_source_error),
                "on-target-error" => members.fill(&mut value.on_target_error),
                "filter-node-name" => members.fill(&mut value.filter_node_name),
                "copy-mode" => members.fill(&mut value.copy_mode),
                "auto-finalize" => members.fill(&mut value.auto_finalize),
                "auto-dismiss" => members.fill(&mut value.auto_dismiss),
                "target-is-zero" => members.fill(&mut value.target_is_zero),
                _ => members.skip(),
            }
        }
        members.check(&["device", "target", "sync"]);
        members.finish(value)
    }
}

runtime::object!(BlockdevMirror, strict);

impl runtime::Command for BlockdevMirror {
    const NAME: &'static str = "blockdev-mirror";
    const MODULE: &'static str = "block-core";
    const SINCE: runtime::Change = runtime::Change::exact(2, 6);
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

/// Changes options of open block nodes, such as read-only or the backing node; all of them change, or none.
///
/// The command `blockdev-reopen` of QAPI module `block-core`.
///
/// Since QEMU 6.1. Returns nothing. May be executed before the machine is set up. Can carry a secret, which `Debug` does not show.
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-block-core.blockdev-reopen)
#[doc(alias = "blockdev-reopen")]
#[must_use]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct BlockdevReopen {
    /// The complete options of each node; what is left out returns to its default. `options`: list of [`BlockdevOptions`](types::BlockdevOptions).
    pub options: Vec<types::BlockdevOptions>,
}

impl BlockdevReopen {
    /// `blockdev-reopen` with its required members.
    pub fn new(
        options: impl IntoIterator<Item = impl Into<types::BlockdevOptions>>,
    ) -> Self {
        Self {
            options: runtime::list(options),
        }
    }
}

impl runtime::Object for BlockdevReopen {
    #[inline]
    fn encode_members(&self, writer: &mut runtime::Writer) {
        writer.member("options", &self.options);
    }
    #[inline]
    fn decode_members(
        members: &mut runtime::Members<'_, '_>,
    ) -> Result<Self, runtime::Fault> {
        let mut value = Self { options: Vec::new() };
        while let Some(member) = members.next() {
            match member {
                "options" => members.require(0, &mut value.options),
                _ => members.skip(),
            }
        }
        members.check(&["options"]);
        members.finish(value)
    }
}

runtime::object!(BlockdevReopen, strict);

impl runtime::Command for BlockdevReopen {
    const NAME: &'static str = "blockdev-reopen";
    const MODULE: &'static str = "block-core";
    const SINCE: runtime::Change = runtime::Change::exact(6, 1);
    const SECRET: bool = true;
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

/// Takes block nodes into use, or gives up their images so that another process can use them, as after a migration.
///
/// The command `blockdev-set-active` of QAPI module `block-core`.
///
/// Since QEMU 10.0. Returns nothing. May be executed before the machine is set up.
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-block-core.blockdev-set-active)
#[doc(alias = "blockdev-set-active")]
#[must_use]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct BlockdevSetActive {
    /// Name of the node to switch, together with the nodes below it; all nodes if absent. `node-name`: `str`.
    pub node_name: Option<String>,
    /// Whether the node is used by this process from now on. `active`: `bool`.
    pub active: bool,
}

impl BlockdevSetActive {
    /// `blockdev-set-active` with its required members.
    #[inline]
    pub fn new(active: bool) -> Self {
        Self { node_name: None, active }
    }
    /// Sets `node-name` (`str`): name of the node to switch, together with the nodes below it; all nodes if absent.
    pub fn node_name(mut self, node_name: impl Into<String>) -> Self {
        self.node_name = Some(node_name.into());
        self
    }
}

impl runtime::Object for BlockdevSetActive {
    #[inline]
    fn encode_members(&self, writer: &mut runtime::Writer) {
        writer.optional("node-name", &self.node_name);
        writer.member("active", &self.active);
    }
    #[inline]
    fn decode_members(
        members: &mut runtime::Members<'_, '_>,
    ) -> Result<Self, runtime::Fault> {
        let mut value = Self {
            node_name: None,
            active: false,
        };
        while let Some(member) = members.next() {
            match member {
                "node-name" => members.fill(&mut value.node_name),
                "active" => members.require(0, &mut value.active),
                _ => members.skip(),
            }
        }
        members.check(&["active"]);
        members.finish(value)
    }
}

runtime::object!(BlockdevSetActive, strict);

impl runtime::Command for BlockdevSetActive {
    const NAME: &'static str = "blockdev-set-active";
    const MODULE: &'static str = "block-core";
    const SINCE: runtime::Change = runtime::Change::exact(10, 0);
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

/// Installs an existing node as overlay of another: new writes go to the overlay, and what is below stays as it is now.
///
/// The command `blockdev-snapshot` of QAPI module `block-core`.
///
/// Since QEMU 2.5. Feature `allow-write-only-overlay`. Returns nothing. May be executed before the machine is set up.
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-block-core.blockdev-snapshot)
#[doc(alias = "blockdev-snapshot")]
#[must_use]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct BlockdevSnapshot {
    /// Name of the device or node that becomes the backing image. `node`: `str`.
    pub node: String,
    /// Name of the node that is put above it; opened with `backing` null and not in use. `overlay`: `str`.
    pub overlay: String,
}

impl BlockdevSnapshot {
    /// `blockdev-snapshot` with its required members.
    pub fn new(node: impl Into<String>, overlay: impl Into<String>) -> Self {
        Self {
            node: node.into(),
            overlay: overlay.into(),
        }
    }
}

impl runtime::Object for BlockdevSnapshot {
    #[inline]
    fn encode_members(&self, writer: &mut runtime::Writer) {
        writer.member("node", &self.node);
        writer.member("overlay", &self.overlay);
    }
    #[inline]
    fn decode_members(
        members: &mut runtime::Members<'_, '_>,
    ) -> Result<Self, runtime::Fault> {
        let mut value = Self {
            node: String::new(),
            overlay: String::new(),
        };
        while let Some(member) = members.next() {
            match member {
                "node" => members.require(0, &mut value.node),
                "overlay" => members.require(1, &mut value.overlay),
                _ => members.skip(),
            }
        }
        members.check(&["node", "overlay"]);
        members.finish(value)
    }
}

runtime::object!(BlockdevSnapshot, strict);

impl runtime::Command for BlockdevSnapshot {
    const NAME: &'static str = "blockdev-snapshot";
    const MODULE: &'static str = "block-core";
    const SINCE: runtime::Change = runtime::Change::exact(2, 5);
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

impl From<BlockdevSnapshot> for types::BlockdevSnapshot {
    #[inline]
    fn from(command: BlockdevSnapshot) -> Self {
        Self {
            node: command.node,
            overlay: command.overlay,
        }
    }
}

impl From<types::BlockdevSnapshot> for BlockdevSnapshot {
    #[inline]
    fn from(action: types::BlockdevSnapshot) -> Self {
        Self {
            node: action.node,
            overlay: action.overlay,
        }
    }
}

/// Deletes a snapshot that is stored within an image, chosen by ID, by name or by both, and returns its description.
///
/// The command `blockdev-snapshot-delete-internal-sync` of QAPI module `block-core`.
///
/// Since QEMU 1.7. Returns [`SnapshotInfo`](types::SnapshotInfo). May be executed before the machine is set up.
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-block-core.blockdev-snapshot-delete-internal-sync)
#[doc(alias = "blockdev-snapshot-delete-internal-sync")]
#[must_use]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct BlockdevSnapshotDeleteInternalSync {
    /// Name of the block backend or of the root node whose image holds the snapshot. `device`: `str`.
    pub device: String,
    /// ID of the snapshot within the image; if absent, any that has the name. `id`: `str`.
    pub id: Option<String>,
    /// Name of the snapshot; if absent, any that has the ID. `name`: `str`.
    pub name: Option<String>,
}

impl BlockdevSnapshotDeleteInternalSync {
    /// `blockdev-snapshot-delete-internal-sync` with its required members.
    pub fn new(device: impl Into<String>) -> Self {
        Self {
            device: device.into(),
            id: None,
            name: None,
        }
    }
    /// Sets `id` (`str`): ID of the snapshot within the image; if absent, any that has the name.
    pub fn id(mut self, id: impl Into<String>) -> Self {
        self.id = Some(id.into());
        self
    }
    /// Sets `name` (`str`): name of the snapshot; if absent, any that has the ID.
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }
}

impl runtime::Object for BlockdevSnapshotDeleteInternalSync {
    #[inline]
    fn encode_members(&self, writer: &mut runtime::Writer) {
        writer.member("device", &self.device);
        writer.optional("id", &self.id);
        writer.optional("name", &self.name);
    }
    #[inline]
    fn decode_members(
        members: &mut runtime::Members<'_, '_>,
    ) -> Result<Self, runtime::Fault> {
        let mut value = Self {
            device: String::new(),
            id: None,
            name: None,
        };
        while let Some(member) = members.next() {
            match member {
                "device" => members.require(0, &mut value.device),
                "id" => members.fill(&mut value.id),
                "name" => members.fill(&mut value.name),
                _ => members.skip(),
            }
        }
        members.check(&["device"]);
        members.finish(value)
    }
}

runtime::object!(BlockdevSnapshotDeleteInternalSync, strict);

impl runtime::Command for BlockdevSnapshotDeleteInternalSync {
    const NAME: &'static str = "blockdev-snapshot-delete-internal-sync";
    const MODULE: &'static str = "block-core";
    const SINCE: runtime::Change = runtime::Change::exact(1, 7);
    type Return = types::SnapshotInfo;
    #[inline]
    fn decode_return(text: &str) -> Result<types::SnapshotInfo, runtime::Error> {
        runtime::from_text(text)
    }
    #[inline]
    fn arguments(&self) -> Result<String, runtime::Error> {
        Ok(runtime::to_text(self))
    }
}

/// Stores the present content of a device as a named snapshot within its image; the format must allow it, as qcow2 does.
///
/// The command `blockdev-snapshot-internal-sync` of QAPI module `block-core`.
///
/// Since QEMU 1.7. Returns nothing. May be executed before the machine is set up.
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-block-core.blockdev-snapshot-internal-sync)
#[doc(alias = "blockdev-snapshot-internal-sync")]
#[must_use]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct BlockdevSnapshotInternalSync {
    /// Name of the block backend or of the root node. `device`: `str`.
    pub device: String,
    /// Name for the snapshot; no other of the image may have it. `name`: `str`.
    pub name: String,
}

impl BlockdevSnapshotInternalSync {
    /// `blockdev-snapshot-internal-sync` with its required members.
    pub fn new(device: impl Into<String>, name: impl Into<String>) -> Self {
        Self {
            device: device.into(),
            name: name.into(),
        }
    }
}

impl runtime::Object for BlockdevSnapshotInternalSync {
    #[inline]
    fn encode_members(&self, writer: &mut runtime::Writer) {
        writer.member("device", &self.device);
        writer.member("name", &self.name);
    }
    #[inline]
    fn decode_members(
        members: &mut runtime::Members<'_, '_>,
    ) -> Result<Self, runtime::Fault> {
        let mut value = Self {
            device: String::new(),
            name: String::new(),
        };
        while let Some(member) = members.next() {
            match member {
                "device" => members.require(0, &mut value.device),
                "name" => members.require(1, &mut value.name),
                _ => members.skip(),
            }
        }
        members.check(&["device", "name"]);
        members.finish(value)
    }
}

runtime::object!(BlockdevSnapshotInternalSync, strict);

impl runtime::Command for BlockdevSnapshotInternalSync {
    const NAME: &'static str = "blockdev-snapshot-internal-sync";
    const MODULE: &'static str = "block-core";
    const SINCE: runtime::Change = runtime::Change::exact(1, 7);
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

/// Creates a new image above a device, so that further writes go there and the old image stays as it is now.
///
/// The command `blockdev-snapshot-sync` of QAPI module `block-core`.
///
/// Since QEMU 0.14. Returns nothing. May be executed before the machine is set up.
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-block-core.blockdev-snapshot-sync)
#[doc(alias = "blockdev-snapshot-sync")]
#[must_use]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct BlockdevSnapshotSync {
    /// Name of the block backend; either this or `node-name` is given. `device`: `str`.
    pub device: Option<String>,
    /// Name of the node that becomes the backing image; either this or `device` is given. `node-name`: `str`. Since QEMU 2.0.
    pub node_name: Option<String>,
    /// File name of the new image. `snapshot-file`: `str`.
    pub snapshot_file: String,
    /// Name for the node of the new image; a generated name if absent. `snapshot-node-name`: `str`. Since QEMU 2.0.
    pub snapshot_node_name: Option<String>,
    /// Format of the new image; `qcow2` if absent. `format`: `str`.
    pub format: Option<String>,
    /// Whether the new image is created or exists already; `absolute-paths` if absent. `mode`: [`NewImageMode`](types::NewImageMode).
    pub mode: Option<types::NewImageMode>,
}

impl BlockdevSnapshotSync {
    /// `blockdev-snapshot-sync` with its required members.
    pub fn new(snapshot_file: impl Into<String>) -> Self {
        Self {
            device: None,
            node_name: None,
            snapshot_file: snapshot_file.into(),
            snapshot_node_name: None,
            format: None,
            mode: None,
        }
    }
    /// Sets `device` (`str`): name of the block backend; either this or `node-name` is given.
    pub fn device(mut self, device: impl Into<String>) -> Self {
        self.device = Some(device.into());
        self
    }
    /// Sets `node-name` (`str`): name of the node that becomes the backing image; either this or `device` is given. Since QEMU 2.0.
    pub fn node_name(mut self, node_name: impl Into<String>) -> Self {
        self.node_name = Some(node_name.into());
        self
    }
    /// Sets `snapshot-node-name` (`str`): name for the node of the new image; a generated name if absent. Since QEMU 2.0.
    pub fn snapshot_node_name(mut self, snapshot_node_name: impl Into<String>) -> Self {
        self.snapshot_node_name = Some(snapshot_node_name.into());
        self
    }
    /// Sets `format` (`str`): format of the new image; `qcow2` if absent.
    pub fn format(mut self, format: impl Into<String>) -> Self {
        self.format = Some(format.into());
        self
    }
    /// Sets `mode` ([`NewImageMode`](types::NewImageMode)): whether the new image is created or exists already; `absolute-paths` if absent.
    #[inline]
    pub fn mode(mut self, mode: types::NewImageMode) -> Self {
        self.mode = Some(mode);
        self
    }
}

impl runtime::Object for BlockdevSnapshotSync {
    #[inline]
    fn encode_members(&self, writer: &mut runtime::Writer) {
        writer.optional("device", &self.device);
        writer.optional("node-name", &self.node_name);
        writer.member("snapshot-file", &self.snapshot_file);
        writer.optional("snapshot-node-name", &self.snapshot_node_name);
        writer.optional("format", &self.format);
        writer.optional("mode", &self.mode);
    }
    #[inline]
    fn decode_members(
        members: &mut runtime::Members<'_, '_>,
    ) -> Result<Self, runtime::Fault> {
        let mut value = Self {
            device: None,
            node_name: None,
            snapshot_file: String::new(),
            snapshot_node_name: None,
            format: None,
            mode: None,
        };
        while let Some(member) = members.next() {
            match member {
                "device" => members.fill(&mut value.device),
                "node-name" => members.fill(&mut value.node_name),
                "snapshot-file" => members.require(0, &mut value.snapshot_file),
                "snapshot-node-name" => members.fill(&mut value.snapshot_node_name),
                "format" => members.fill(&mut value.format),
                "mode" => members.fill(&mut value.mode),
                _ => members.skip(),
            }
        }
        members.check(&["snapshot-file"]);
        members.finish(value)
    }
}

runtime::object!(BlockdevSnapshotSync, strict);

impl runtime::Command for BlockdevSnapshotSync {
    const NAME: &'static str = "blockdev-snapshot-sync";
    const MODULE: &'static str = "block-core";
    const SINCE: runtime::Change = runtime::Change::exact(0, 14);
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

impl From<BlockdevSnapshotSync> for types::BlockdevSnapshotSync {
    #[inline]
    fn from(command: BlockdevSnapshotSync) -> Self {
        Self {
            device: command.device,
            node_name: command.node_name,
            snapshot_file: command.snapshot_file,
            snapshot_node_name: command.snapshot_node_name,
            format: command.format,
            mode: command.mode,
        }
    }
}

impl From<types::BlockdevSnapshotSync> for BlockdevSnapshotSync {
    #[inline]
    fn from(action: types::BlockdevSnapshotSync) -> Self {
        Self {
            device: action.device,
            node_name: action.node_name,
            snapshot_file: action.snapshot_file,
            snapshot_node_name: action.snapshot_node_name,
            format: action.format,
            mode: action.mode,
        }
    }
}

/// Rewrites the name of the backing file that is recorded in an image; the open block graph is left as it is.
///
/// The command `change-backing-file` of QAPI module `block-core`.
///
/// Since QEMU 2.1. Returns nothing. May be executed before the machine is set up.
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-block-core.change-backing-file)
#[doc(alias = "change-backing-file")]
#[must_use]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ChangeBackingFile {
    /// Name of the device or root node of the chain that contains the image. `device`: `str`.
    pub device: String,
    /// Name of the node whose image is rewritten. `image-node-name`: `str`.
    pub image_node_name: String,
    /// File name to record; it is not checked. `backing-file`: `str`.
    pub backing_file: String,
}

impl ChangeBackingFile {
    /// `change-backing-file` with its required members.
    pub fn new(
        device: impl Into<String>,
        image_node_name: impl Into<String>,
        backing_file: impl Into<String>,
    ) -> Self {
        Self {
            device: device.into(),
            image_node_name: image_node_name.into(),
            backing_file: backing_file.into(),
        }
    }
}

impl runtime::Object for ChangeBackingFile {
    #[inline]
    fn encode_members(&self, writer: &mut runtime::Writer) {
        writer.member("device", &self.device);
        writer.member("image-node-name", &self.image_node_name);
        writer.member("backing-file", &self.backing_file);
    }
    #[inline]
    fn decode_members(
        members: &mut runtime::Members<'_, '_>,
    ) -> Result<Self, runtime::Fault> {
        let mut value = Self {
            device: String::new(),
            image_node_name: String::new(),
            backing_file: String::new(),
        };
        while let Some(member) = members.next() {
            match member {
                "device" => members.require(0, &mut value.device),
                "image-node-name" => members.require(1, &mut value.image_node_name),
                "backing-file" => members.require(2, &mut value.backing_file),
                _ => members.skip(),
            }
        }
        members.check(&["device", "image-node-name", "backing-file"]);
        members.finish(value)
    }
}

runtime::object!(ChangeBackingFile, strict);

impl runtime::Command for ChangeBackingFile {
    const NAME: &'static str = "change-backing-file";
    const MODULE: &'static str = "block-core";
    const SINCE: runtime::Change = runtime::Change::exact(2, 1);
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

/// Starts a job that copies the content that a device has now to a file, which it opens or creates itself.
///
/// The command `drive-backup` of QAPI module `block-core`.
///
/// Since QEMU 1.6. Deprecated since QEMU 6.2 or earlier. Use `blockdev-backup` instead. Returns nothing. May be executed before the machine is set up.
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-block-core.drive-backup)
#[doc(alias = "drive-backup")]
#[deprecated(note = "deprecated since QEMU 6.2 or earlier: use `blockdev-backup`")]
#[must_use]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct DriveBackup {
    /// ID for the new job; needed if the device has no block backend with a name; if absent, the name of the block backend. `job-id`: `str`. Since QEMU 2.7.
    pub job_id: Option<String>,
    /// Name of the block backend or node whose content is copied. `device`: `str`.
    pub device: String,
    /// Which part of the content is copied. `sync`: [`MirrorSyncMode`](types::MirrorSyncMode).
    pub sync: types::MirrorSyncMode,
    /// Most that the job may copy in the background, in bytes/s; no limit if absent or `0`. `speed`: `int`.
    pub speed: Option<i64>,
    /// Name of the dirty bitmap of the source that tells what to copy; needed if `sync` is `bitmap` or `incremental`. `bitmap`: `str`. Since QEMU 2.4.
    pub bitmap: Option<String>,
    /// What happens to the bitmap at the end; needed with a bitmap, except for `incremental`; `on-success` for `incremental` if absent. `bitmap-mode`: [`BitmapSyncMode`](types::BitmapSyncMode). Since QEMU 4.2.
    pub bitmap_mode: Option<types::BitmapSyncMode>,
    /// Whether the copy is compressed, which the format of the target must allow; false if absent. `compress`: `bool`. Since QEMU 2.8.
    pub compress: Option<bool>,
    /// What the job does when a read from the source fails; `report` if absent. `on-source-error`: [`BlockdevOnError`](types::BlockdevOnError).
    pub on_source_error: Option<types::BlockdevOnError>,
    /// What the job does when a write to the target fails; `report` if absent. `on-target-error`: [`BlockdevOnError`](types::BlockdevOnError).
    pub on_target_error: Option<types::BlockdevOnError>,
    /// Whether the guest's write or the backup fails if old data cannot be saved first; `break-guest-write` if absent. `on-cbw-error`: [`OnCbwError`](types::OnCbwError). Since QEMU 10.1.
    pub on_cbw_error: Option<types::OnCbwError>,
    /// Whether the job finalizes by itself, without waiting for `job-finalize`; true if absent. `auto-finalize`: `bool`. Since QEMU 2.12.
    pub auto_finalize: Option<bool>,
    /// Whether the job vanishes by itself once it has concluded, without waiting for `job-dismiss`; true if absent. `auto-dismiss`: `bool`. Since QEMU 2.12.
    pub auto_dismiss: Option<bool>,
    /// Node name for the filter that the job puts above the source while it runs; a generated name if absent. `filter-node-name`: `str`. Since QEMU 4.2.
    pub filter_node_name: Option<String>,
    /// Whether data is discarded from the source once it is copied; for temporary images; false if absent. `discard-source`: `bool`. Since QEMU 9.1.
    pub discard_source: Option<bool>,
    /// Settings that change the speed of the copy and nothing else. `x-perf`: [`BackupPerf`](types::BackupPerf). Since QEMU 6.0. Unstable.
    pub x_perf: Option<types::BackupPerf>,
    /// File name or device of the host that receives the copy. `target`: `str`.
    pub target: String,
    /// Format of the target; if absent, that of the source, or probed if `mode` is `existing`. `format`: `str`.
    pub format: Option<String>,
    /// Whether the target is created or exists already; `absolute-paths` if absent. `mode`: [`NewImageMode`](types::NewImageMode).
    pub mode: Option<types::NewImageMode>,
}

impl DriveBackup {
    /// `drive-backup` with its required members.
    pub fn new(
        device: impl Into<String>,
        sync: types::MirrorSyncMode,
        target: impl Into<String>,
    ) -> Self {
        Self {
            job_id: None,
            device: device.into(),
            sync,
            speed: None,
            bitmap: None,
            bitmap_mode: None,
            compress: None,
            on_source_error: None,
            on_target_error: None,
            on_cbw_error: None,
            auto_finalize: None,
            auto_dismiss: None,
            filter_node_name: None,
            discard_source: None,
            x_perf: None,
            target: target.into(),
            format: None,
            mode: None,
        }
    }
    /// Sets `job-id` (`str`): ID for the new job; needed if the device has no block backend with a name; if absent, the name of the block backend. Since QEMU 2.7.
    pub fn job_id(mut self, job_id: impl Into<String>) -> Self {
        self.job_id = Some(job_id.into());
        self
    }
    /// Sets `speed` (`int`): most that the job may copy in the background, in bytes/s; no limit if absent or `0`.
    #[inline]
    pub fn speed(mut self, speed: i64) -> Self {
        self.speed = Some(speed);
        self
    }
    /// Sets `bitmap` (`str`): name of the dirty bitmap of the source that tells what to copy; needed if `sync` is `bitmap` or `incremental`. Since QEMU 2.4.
    pub fn bitmap(mut self, bitmap: impl Into<String>) -> Self {
        self.bitmap = Some(bitmap.into());
        self
    }
    /// Sets `bitmap-mode` ([`BitmapSyncMode`](types::BitmapSyncMode)): what happens to the bitmap at the end; needed with a bitmap, except for `incremental`; `on-success` for `incremental` if absent. Since QEMU 4.2.
    #[inline]
    pub fn bitmap_mode(mut self, bitmap_mode: types::BitmapSyncMode) -> Self {
        self.bitmap_mode = Some(bitmap_mode);
        self
    }
    /// Sets `compress` (`bool`): whether the copy is compressed, which the format of the target must allow; false if absent. Since QEMU 2.8.
    #[inline]
    pub fn compress(mut self, compress: bool) -> Self {
        self.compress = Some(compress);
        self
    }
    /// Sets `on-source-error` ([`BlockdevOnError`](types::BlockdevOnError)): what the job does when a read from the source fails; `report` if absent.
    #[inline]
    pub fn on_source_error(mut self, on_source_error: types::BlockdevOnError) -> Self {
        self.on_source_error = Some(on_source_error);
        self
    }
    /// Sets `on-target-error` ([`BlockdevOnError`](types::BlockdevOnError)): what the job does when a write to the target fails; `report` if absent.
    #[inline]
    pub fn on_target_error(mut self, on_target_error: types::BlockdevOnError) -> Self {
        self.on_target_error = Some(on_target_error);
        self
    }
    /// Sets `on-cbw-error` ([`OnCbwError`](types::OnCbwError)): whether the guest's write or the backup fails if old data cannot be saved first; `break-guest-write` if absent. Since QEMU 10.1.
    #[inline]
    pub fn on_cbw_error(mut self, on_cbw_error: types::OnCbwError) -> Self {
        self.on_cbw_error = Some(on_cbw_error);
        self
    }
    /// Sets `auto-finalize` (`bool`): whether the job finalizes by itself, without waiting for `job-finalize`; true if absent. Since QEMU 2.12.
    #[inline]
    pub fn auto_finalize(mut self, auto_finalize: bool) -> Self {
        self.auto_finalize = Some(auto_finalize);
        self
    }
    /// Sets `auto-dismiss` (`bool`): whether the job vanishes by itself once it has concluded, without waiting for `job-dismiss`; true if absent. Since QEMU 2.12.
    #[inline]
    pub fn auto_dismiss(mut self, auto_dismiss: bool) -> Self {
        self.auto_dismiss = Some(auto_dismiss);
        self
    }
    /// Sets `filter-node-name` (`str`): node name for the filter that the job puts above the source while it runs; a generated name if absent. Since QEMU 4.2.
    pub fn filter_node_name(mut self, filter_node_name: impl Into<String>) -> Self {
        self.filter_node_name = Some(filter_node_name.into());
        self
    }
    /// Sets `discard-source` (`bool`): whether data is discarded from the source once it is copied; for temporary images; false if absent. Since QEMU 9.1.
    #[inline]
    pub fn discard_source(mut self, discard_source: bool) -> Self {
        self.discard_source = Some(discard_source);
        self
    }
    /// Sets `x-perf` ([`BackupPerf`](types::BackupPerf)): settings that change the speed of the copy and nothing else. Since QEMU 6.0. Unstable.
    pub fn x_perf(mut self, x_perf: impl Into<types::BackupPerf>) -> Self {
        self.x_perf = Some(x_perf.into());
        self
    }
    /// Sets `format` (`str`): format of the target; if absent, that of the source, or probed if `mode` is `existing`.
    pub fn format(mut self, format: impl Into<String>) -> Self {
        self.format = Some(format.into());
        self
    }
    /// Sets `mode` ([`NewImageMode`](types::NewImageMode)): whether the target is created or exists already; `absolute-paths` if absent.
    #[inline]
    pub fn mode(mut self, mode: types::NewImageMode) -> Self {
        self.mode = Some(mode);
        self
    }
}

impl runtime::Object for DriveBackup {
    #[inline]
    fn encode_members(&self, writer: &mut runtime::Writer) {
        writer.optional("job-id", &self.job_id);
        writer.member("device", &self.device);
        writer.member("sync", &self.sync);
        writer.optional("speed", &self.speed);
        writer.optional("bitmap", &self.bitmap);
        writer.optional("bitmap-mode", &self.bitmap_mode);
        writer.optional("compress", &self.compress);
        writer.optional("on-source-error", &self.on_source_error);
        writer.optional("on-target-error", &self.on_target_error);
        writer.optional("on-cbw-error", &self.on_cbw_error);
        writer.optional("auto-finalize", &self.auto_finalize);
        writer.optional("auto-dismiss", &self.auto_dismiss);
        writer.optional("filter-node-name", &self.filter_node_name);
        writer.optional("discard-source", &self.discard_source);
        writer.optional("x-perf", &self.x_perf);
        writer.member("target", &self.target);
        writer.optional("format", &self.format);
        writer.optional("mode", &self.mode);
    }
    #[inline]
    fn decode_members(
        members: &mut runtime::Members<'_, '_>,
    ) -> Result<Self, runtime::Fault> {
        let mut value = Self {
            job_id: None,
            device: String::new(),
            sync: types::MirrorSyncMode::Top,
            speed: None,
            bitmap: None,
            bitmap_mode: None,
            compress: None,
            on_source_error: None,
            on_target_error: None,
            on_cbw_error: None,
            auto_finalize: None,
            auto_dismiss: None,
            filter_node_name: None,
            discard_source: None,
            x_perf: None,
            target: String::new(),
            format: None,
            mode: None,
        };
        while let Some(member) = members.next() {
            match member {
                "job-id" => members.fill(&mut value.job_id),
                "device" => members.require(0, &mut value.device),
                "sync" => members.require(1, &mut value.sync),
                "speed" => members.fill(&mut value.speed),
                "bitmap" => members.fill(&mut value.bitmap),
                "bitmap-mode" => members.fill(&mut value.bitmap_mode),
                "compress" => members.fill(&mut value.compress),
                "on-source-error" => members.fill(&mut value.on_source_error),
                "on-target-error" => members.fill(&mut value.on_target_error),
                "on-cbw-error" => members.fill(&mut value.on_cbw_error),
                "auto-finalize" => members.fill(&mut value.auto_finalize),
                "auto-dismiss" => members.fill(&mut value.auto_dismiss),
                "filter-node-name" => members.fill(&mut value.filter_node_name),
                "discard-source" => members.fill(&mut value.discard_source),
                "x-perf" => members.fill(&mut value.x_perf),
                "target" => members.require(2, &mut value.target),
                "format" => members.fill(&mut value.format),
                "mode" => members.fill(&mut value.mode),
                _ => members.skip(),
            }
        }
        members.check(&["device", "sync", "target"]);
        members.finish(value)
    }
}

runtime::object!(DriveBackup, strict);

impl runtime::Command for DriveBackup {
    const NAME: &'static str = "drive-backup";
    const MODULE: &'static str = "block-core";
    const SINCE: runtime::Change = runtime::Change::exact(1, 6);
    const DEPRECATED_SINCE: Option<runtime::Change> = Some(
        runtime::Change::between(
            runtime::Release::new(1, 6),
            runtime::Release::new(6, 2),
        ),
    );
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

impl From<DriveBackup> for types::DriveBackup {
    #[inline]
    fn from(command: DriveBackup) -> Self {
        Self {
            job_id: command.job_id,
            device: command.device,
            sync: command.sync,
            speed: command.speed,
            bitmap: command.bitmap,
            bitmap_mode: command.bitmap_mode,
            compress: command.compress,
            on_source_error: command.on_source_error,
            on_target_error: command.on_target_error,
            on_cbw_error: command.on_cbw_error,
            auto_finalize: command.auto_finalize,
            auto_dismiss: command.auto_dismiss,
            filter_node_name: command.filter_node_name,
            discard_source: command.discard_source,
            x_perf: command.x_perf,
            target: command.target,
            format: command.format,
            mode: command.mode,
        }
    }
}

impl From<types::DriveBackup> for DriveBackup {
    #[inline]
    fn from(action: types::DriveBackup) -> Self {
        Self {
            job_id: action.job_id,
            device: action.device,
            sync: action.sync,
            speed: action.speed,
            bitmap: action.bitmap,
            bitmap_mode: action.bitmap_mode,
            compress: action.compress,
            on_source_error: action.on_source_error,
            on_target_error: action.on_target_error,
            on_cbw_error: action.on_cbw_error,
            auto_finalize: action.auto_finalize,
            auto_dismiss: action.auto_dismiss,
            filter_node_name: action.filter_node_name,
            discard_source: action.discard_source,
            x_perf: action.x_perf,
            target: action.target,
            format: action.format,
            mode: action.mode,
        }
    }
}

/// Starts a job that copies a device to a file, which it opens or creates itself, and then keeps both alike.
///
/// The command `drive-mirror` of QAPI module `block-core`.
///
/// Since QEMU 1.3. Returns nothing. May be executed before the machine is set up.
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-block-core.drive-mirror)
#[doc(alias = "drive-mirror")]
#[must_use]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct DriveMirror {
    /// ID for the new job; needed if the device has no block backend with a name; if absent, the name of the block backend. `job-id`: `str`. Since QEMU 2.7.
    pub job_id: Option<String>,
    /// Name of the block backend or of the root node to copy. `device`: `str`.
    pub device: String,
    /// File name or device of the host that becomes the copy. `target`: `str`.
    pub target: String,
    /// Format of the target; if absent, that of the source, or probed if `mode` is `existing`. `format`: `str`.
    pub format: Option<String>,
    /// Name for the node of the target; a generated name if absent. `node-name`: `str`. Since QEMU 2.1.
    pub node_name: Option<String>,
    /// Name of the node for which the copy steps in at completion; it must have the same content; the copied node if absent. `replaces`: `str`. Since QEMU 2.1.
    pub replaces: Option<String>,
    /// Which part of the present content is copied at the start. `sync`: [`MirrorSyncMode`](types::MirrorSyncMode).
    pub sync: types::MirrorSyncMode,
    /// Whether the target is created or exists already; `absolute-paths` if absent. `mode`: [`NewImageMode`](types::NewImageMode).
    pub mode: Option<types::NewImageMode>,
    /// Most that the job may copy in the background, in bytes/s; no limit if absent or `0`. `speed`: `int`.
    pub speed: Option<i64>,
    /// Size of the areas in which changes are tracked, a power of two from 512 to 64 MiB, in bytes; if absent, the cluster size of the target, but at least 4 KiB and at most 64 KiB. `granularity`: `uint32`. Since QEMU 1.4.
    pub granularity: Option<u32>,
    /// Most data that is on its way from source to target, in bytes; 16 MiB if absent or `0`. `buf-size`: `int`. Since QEMU 1.4.
    pub buf_size: Option<i64>,
    /// What the job does when a read from the source fails; `report` if absent. `on-source-error`: [`BlockdevOnError`](types::BlockdevOnError).
    pub on_source_error: Option<types::BlockdevOnError>,
    /// What the job does when a write to the target fails; `report` if absent. `on-target-error`: [`BlockdevOnError`](types::BlockdevOnError).
    pub on_target_error: Option<types::BlockdevOnError>,
    /// Whether zeros of the source may become discarded areas of the target; true if absent. `unmap`: `bool`. Since QEMU 2.4.
    pub unmap: Option<bool>,
    /// When writes of the guest reach the target; `background` if absent. `copy-mode`: [`MirrorCopyMode`](types::MirrorCopyMode). Since QEMU 3.0.
    pub copy_mode: Option<types::MirrorCopyMode>,
    /// Whether the job finalizes by itself, without waiting for `job-finalize`; true if absent. `auto-finalize`: `bool`. Since QEMU 3.1.
    pub auto_finalize: Option<bool>,
    /// Whether the job vanishes by itself once it has concluded, without waiting for `job-dismiss`; true if absent. `auto-dismiss`: `bool`. Since QEMU 3.1.
    pub auto_dismiss: Option<bool>,
}

impl DriveMirror {
    /// `drive-mirror` with its required members.
    pub fn new(
        device: impl Into<String>,
        target: impl Into<String>,
        sync: types::MirrorSyncMode,
    ) -> Self {
        Self {
            job_id: None,
            device: device.into(),
            target: target.into(),
            format: None,
            node_name: None,
            replaces: None,
            sync,
            mode: None,
            speed: None,
            granularity: None,
            buf_size: None,
            on_source_error: None,
            on_target_error: None,
            unmap: None,
            copy_mode: None,
            auto_finalize: None,
            auto_dismiss: None,
        }
    }
    /// Sets `job-id` (`str`): ID for the new job; needed if the device has no block backend with a name; if absent, the name of the block backend. Since QEMU 2.7.
    pub fn job_id(mut self, job_id: impl Into<String>) -> Self {
        self.job_id = Some(job_id.into());
        self
    }
    /// Sets `format` (`str`): format of the target; if absent, that of the source, or probed if `mode` is `existing`.
    pub fn format(mut self, format: impl Into<String>) -> Self {
        self.format = Some(format.into());
        self
    }
    /// Sets `node-name` (`str`): name for the node of the target; a generated name if absent. Since QEMU 2.1.
    pub fn node_name(mut self, node_name: impl Into<String>) -> Self {
        self.node_name = Some(node_name.into());
        self
    }
    /// Sets `replaces` (`str`): name of the node for which the copy steps in at completion; it must have the same content; the copied node if absent. Since QEMU 2.1.
    pub fn replaces(mut self, replaces: impl Into<String>) -> Self {
        self.replaces = Some(replaces.into());
        self
    }
    /// Sets `mode` ([`NewImageMode`](types::NewImageMode)): whether the target is created or exists already; `absolute-paths` if absent.
    #[inline]
    pub fn mode(mut self, mode: types::NewImageMode) -> Self {
        self.mode = Some(mode);
        self
    }
    /// Sets `speed` (`int`): most that the job may copy in the background, in bytes/s; no limit if absent or `0`.
    #[inline]
    pub fn speed(mut self, speed: i64) -> Self {
        self.speed = Some(speed);
        self
    }
    /// Sets `granularity` (`uint32`): size of the areas in which changes are tracked, a power of two from 512 to 64 MiB, in bytes; if absent, the cluster size of the target, but at least 4 KiB and at most 64 KiB. Since QEMU 1.4.
    #[inline]
    pub fn granularity(mut self, granularity: u32) -> Self {
        self.granularity = Some(granularity);
        self
    }
    /// Sets `buf-size` (`int`): most data that is on its way from source to target, in bytes; 16 MiB if absent or `0`. Since QEMU 1.4.
    #[inline]
    pub fn buf_size(mut self, buf_size: i64) -> Self {
        self.buf_size = Some(buf_size);
        self
    }
    /// Sets `on-source-error` ([`BlockdevOnError`](types::BlockdevOnError)): what the job does when a read from the source fails; `report` if absent.
    #[inline]
    pub fn on_source_error(mut self, on_source_error: types::BlockdevOnError) -> Self {
        self.on_source_error = Some(on_source_error);
        self
    }
    /// Sets `on-target-error` ([`BlockdevOnError`](types::BlockdevOnError)): what the job does when a write to the target fails; `report` if absent.
    #[inline]
    pub fn on_target_error(mut self, on_target_error: types::BlockdevOnError) -> Self {
        self.on_target_error = Some(on_target_error);
        self
    }
    /// Sets `unmap` (`bool`): whether zeros of the source may become discarded areas of the target; true if absent. Since QEMU 2.4.
    #[inline]
    pub fn unmap(mut self, unmap: bool) -> Self {
        self.unmap = Some(unmap);
        self
    }
    /// Sets `copy-mode` ([`MirrorCopyMode`](types::MirrorCopyMode)): when writes of the guest reach the target; `background` if absent. Since QEMU 3.0.
    #[inline]
    pub fn copy_mode(mut self, copy_mode: types::MirrorCopyMode) -> Self {
        self.copy_mode = Some(copy_mode);
        self
    }
    /// Sets `auto-finalize` (`bool`): whether the job finalizes by itself, without waiting for `job-finalize`; true if absent. Since QEMU 3.1.
    #[inline]
    pub fn auto_finalize(mut self, auto_finalize: bool) -> Self {
        self.auto_finalize = Some(auto_finalize);
        self
    }
    /// Sets `auto-dismiss` (`bool`): whether the job vanishes by itself once it has concluded, without waiting for `job-dismiss`; true if absent. Since QEMU 3.1.
    #[inline]
    pub fn auto_dismiss(mut self, auto_dismiss: bool) -> Self {
        self.auto_dismiss = Some(auto_dismiss);
        self
    }
}

impl runtime::Object for DriveMirror {
    #[inline]
    fn encode_members(&self, writer: &mut runtime::Writer) {
        writer.optional("job-id", &self.job_id);
        writer.member("device", &self.device);
        writer.member("target", &self.target);
        writer.optional("format", &self.format);
        writer.optional("node-name", &self.node_name);
        writer.optional("replaces", &self.replaces);
        writer.member("sync", &self.sync);
        writer.optional("mode", &self.mode);
        writer.optional("speed", &self.speed);
        writer.optional("granularity", &self.granularity);
        writer.optional("buf-size", &self.buf_size);
        writer.optional("on-source-error", &self.on_source_error);
        writer.optional("on-target-error", &self.on_target_error);
        writer.optional("unmap", &self.unmap);
        writer.optional("copy-mode", &self.copy_mode);
        writer.optional("auto-finalize", &self.auto_finalize);
        writer.optional("auto-dismiss", &self.auto_dismiss);
    }
    #[inline]
    fn decode_members(
        members: &mut runtime::Members<'_, '_>,
    ) -> Result<Self, runtime::Fault> {
        let mut value = Self {
            job_id: None,
            device: String::new(),
            target: String::new(),
            format: None,
            node_name: None,
            replaces: None,
            sync: types::MirrorSyncMode::Top,
            mode: None,
            speed: None,
            granularity: None,
            buf_size: None,
            on_source_error: None,
            on_target_error: None,
            unmap: None,
            copy_mode: None,
            auto_finalize: None,
            auto_dismiss: None,
        };
        while let Some(member) = members.next() {
            match member {
                "job-id" => members.fill(&mut value.job_id),
                "device" => members.require(0, &mut value.device),
                "target" => members.require(1, &mut value.target),
                "format" => members.fill(&mut value.format),
                "node-name" => members.fill(&mut value.node_name),
                "replaces" => members.fill(&mut value.replaces),
                "sync" => members.require(2, &mut value.sync),
                "mode" => members.fill(&mut value.mode),
                "speed" => members.fill(&mut value.speed),
                "granularity" => members.fill(&mut value.granularity),
                "buf-size" => members.fill(&mut value.buf_size),
                "on-source-error" => members.fill(&mut value.on_source_error),
                "on-target-error" => members.fill(&mut value.on_target_error),
                "unmap" => members.fill(&mut value.unmap),
                "copy-mode" => members.fill(&mut value.copy_mode),
                "auto-finalize" => members.fill(&mut value.auto_finalize),
                "auto-dismiss" => members.fill(&mut value.auto_dismiss),
                _ => members.skip(),
            }
        }
        members.check(&["device", "target", "sync"]);
        members.finish(value)
    }
}

runtime::object!(DriveMirror, strict);

impl runtime::Command for DriveMirror {
    const NAME: &'static str = "drive-mirror";
    const MODULE: &'static str = "block-core";
    const SINCE: runtime::Change = runtime::Change::exact(1, 3);
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

impl From<DriveMirror> for types::DriveMirror {
    #[inline]
    fn from(command: DriveMirror) -> Self {
        Self {
            job_id: command.job_id,
            device: command.device,
            target: command.target,
            format: command.format,
            node_name: command.node_name,
            replaces: command.replaces,
            sync: command.sync,
            mode: command.mode,
            speed: command.speed,
            granularity: command.granularity,
            buf_size: command.buf_size,
            on_source_error: command.on_source_error,
            on_target_error: command.on_target_error,
            unmap: command.unmap,
            copy_mode: command.copy_mode,
            auto_finalize: command.auto_finalize,
            auto_dismiss: command.auto_dismiss,
        }
    }
}

impl From<types::DriveMirror> for DriveMirror {
    #[inline]
    fn from(action: types::DriveMirror) -> Self {
        Self {
            job_id: action.job_id,
            device: action.device,
            target: action.target,
            format: action.format,
            node_name: action.node_name,
            replaces: action.replaces,
            sync: action.sync,
            mode: action.mode,
            speed: action.speed,
            granularity: action.granularity,
            buf_size: action.buf_size,
            on_source_error: action.on_source_error,
            on_target_error: action.on_target_error,
            unmap: action.unmap,
            copy_mode: action.copy_mode,
            auto_finalize: action.auto_finalize,
            auto_dismiss: action.auto_dismiss,
        }
    }
}

/// Lists the disks and drives of the machine, with the images in them.
///
/// The command `query-block` of QAPI module `block-core`.
///
/// Since QEMU 0.14. Returns list of [`BlockInfo`](types::BlockInfo). May be executed before the machine is set up.
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-block-core.query-block)
#[doc(alias = "query-block")]
#[must_use]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct QueryBlock {
    /// Whether backing images are left out of the description of an image; false if absent. `flat`: `bool`. Since QEMU 11.0.
    pub flat: Option<bool>,
}

impl QueryBlock {
    /// `query-block` with nothing set.
    #[inline]
    pub fn new() -> Self {
        Self { flat: None }
    }
    /// Sets `flat` (`bool`): whether backing images are left out of the description of an image; false if absent. Since QEMU 11.0.
    #[inline]
    pub fn flat(mut self, flat: bool) -> Self {
        self.flat = Some(flat);
        self
    }
}

runtime::default!(QueryBlock);

impl runtime::Object for QueryBlock {
    #[inline]
    fn encode_members(&self, writer: &mut runtime::Writer) {
        writer.optional("flat", &self.flat);
    }
    #[inline]
    fn decode_members(
        members: &mut runtime::Members<'_, '_>,
    ) -> Result<Self, runtime::Fault> {
        let mut value = Self::new();
        while let Some(member) = members.next() {
            match member {
                "flat" => members.fill(&mut value.flat),
                _ => members.skip(),
            }
        }
        members.finish(value)
    }
}

runtime::object!(QueryBlock, strict);

impl runtime::Command for QueryBlock {
    const NAME: &'static str = "query-block";
    const MODULE: &'static str = "block-core";
    const SINCE: runtime::Change = runtime::Change::exact(0, 14);
    type Return = Vec<types::BlockInfo>;
    #[inline]
    fn decode_return(text: &str) -> Result<Vec<types::BlockInfo>, runtime::Error> {
        runtime::from_text(text)
    }
    #[inline]
    fn arguments(&self) -> Result<String, runtime::Error> {
        Ok(runtime::to_text(self))
    }
}

/// Lists the jobs that work on block devices, with their progress.
///
/// The command `query-block-jobs` of QAPI module `block-core`.
///
/// Since QEMU 1.1. Returns list of [`BlockJobInfo`](types::BlockJobInfo). May be executed before the machine is set up.
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-block-core.query-block-jobs)
#[doc(alias = "query-block-jobs")]
#[must_use]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct QueryBlockJobs {}

impl QueryBlockJobs {
    /// `query-block-jobs` with nothing set.
    #[inline]
    pub fn new() -> Self {
        Self {}
    }
}

runtime::default!(QueryBlockJobs);

impl runtime::Object for QueryBlockJobs {
    #[inline]
    fn encode_members(&self, _writer: &mut runtime::Writer) {}
    #[inline]
    fn decode_members(
        members: &mut runtime::Members<'_, '_>,
    ) -> Result<Self, runtime::Fault> {
        members.skip_all(Self {})
    }
}

runtime::object!(QueryBlockJobs, strict);

impl runtime::Command for QueryBlockJobs {
    const NAME: &'static str = "query-block-jobs";
    const MODULE: &'static str = "block-core";
    const SINCE: runtime::Change = runtime::Change::exact(1, 1);
    type Return = Vec<types::BlockJobInfo>;
    #[inline]
    fn decode_return(text: &str) -> Result<Vec<types::BlockJobInfo>, runtime::Error> {
        runtime::from_text(text)
    }
    #[inline]
    fn arguments(&self) -> Result<String, runtime::Error> {
        Ok(runtime::to_text(self))
    }
}

/// Reports the I/O statistics of all disks, or of all block nodes.
///
/// The command `query-blockstats` of QAPI module `block-core`.
///
/// Since QEMU 0.14. Returns list of [`BlockStats`](types::BlockStats). May be executed before the machine is set up.
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-block-core.query-blockstats)
#[doc(alias = "query-blockstats")]
#[must_use]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct QueryBlockstats {
    /// Whether each named block node is listed, instead of each disk with the nodes below it; false if absent. `query-nodes`: `bool`. Since QEMU 2.3.
    pub query_nodes: Option<bool>,
}

impl QueryBlockstats {
    /// `query-blockstats` with nothing set.
    #[inline]
    pub fn new() -> Self {
        Self { query_nodes: None }
    }
    /// Sets `query-nodes` (`bool`): whether each named block node is listed, instead of each disk with the nodes below it; false if absent. Since QEMU 2.3.
    #[inline]
    pub fn query_nodes(mut self, query_nodes: bool) -> Self {
        self.query_nodes = Some(query_nodes);
        self
    }
}

runtime::default!(QueryBlockstats);

impl runtime::Object for QueryBlockstats {
    #[inline]
    fn encode_members(&self, writer: &mut runtime::Writer) {
        writer.optional("query-nodes", &self.query_nodes);
    }
    #[inline]
    fn decode_members(
        members: &mut runtime::Members<'_, '_>,
    ) -> Result<Self, runtime::Fault> {
        let mut value = Self::new();
        while let Some(member) = members.next() {
            match member {
                "query-nodes" => members.fill(&mut value.query_nodes),
                _ => members.skip(),
            }
        }
        members.finish(value)
    }
}

runtime::object!(QueryBlockstats, strict);

impl runtime::Command for QueryBlockstats {
    const NAME: &'static str = "query-blockstats";
    const MODULE: &'static str = "block-core";
    const SINCE: runtime::Change = runtime::Change::exact(0, 14);
    type Return = Vec<types::BlockStats>;
    #[inline]
    fn decode_return(text: &str) -> Result<Vec<types::BlockStats>, runtime::Error> {
        runtime::from_text(text)
    }
    #[inline]
    fn arguments(&self) -> Result<String, runtime::Error> {
        Ok(runtime::to_text(self))
    }
}

/// Lists all block nodes, each with its image and its settings.
///
/// The command `query-named-block-nodes` of QAPI module `block-core`.
///
/// Since QEMU 2.0. Returns list of [`BlockDeviceInfo`](types::BlockDeviceInfo). May be executed before the machine is set up.
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-block-core.query-named-block-nodes)
#[doc(alias = "query-named-block-nodes")]
#[must_use]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct QueryNamedBlockNodes {
    /// Whether backing images are left out of the description of an image, which is much quicker for long chains; false if absent. `flat`: `bool`. Since QEMU 5.0.
    pub flat: Option<bool>,
}

impl QueryNamedBlockNodes {
    /// `query-named-block-nodes` with nothing set.
    #[inline]
    pub fn new() -> Self {
        Self { flat: None }
    }
    /// Sets `flat` (`bool`): whether backing images are left out of the description of an image, which is much quicker for long chains; false if absent. Since QEMU 5.0.
    #[inline]
    pub fn flat(mut self, flat: bool) -> Self {
        self.flat = Some(flat);
        self
    }
}

runtime::default!(QueryNamedBlockNodes);

impl runtime::Object for QueryNamedBlockNodes {
    #[inline]
    fn encode_members(&self, writer: &mut runtime::Writer) {
        writer.optional("flat", &self.flat);
    }
    #[inline]
    fn decode_members(
        members: &mut runtime::Members<'_, '_>,
    ) -> Result<Self, runtime::Fault> {
        let mut value = Self::new();
        while let Some(member) = members.next() {
            match member {
                "flat" => members.fill(&mut value.flat),
                _ => members.skip(),
            }
        }
        members.finish(value)
    }
}

runtime::object!(QueryNamedBlockNodes, strict);

impl runtime::Command for QueryNamedBlockNodes {
    const NAME: &'static str = "query-named-block-nodes";
    const MODULE: &'static str = "block-core";
    const SINCE: runtime::Change = runtime::Change::exact(2, 0);
    type Return = Vec<types::BlockDeviceInfo>;
    #[inline]
    fn decode_return(text: &str) -> Result<Vec<types::BlockDeviceInfo>, runtime::Error> {
        runtime::from_text(text)
    }
    #[inline]
    fn arguments(&self) -> Result<String, runtime::Error> {
        Ok(runtime::to_text(self))
    }
}

/// Starts a job that changes options of an image that were set when it was created, such as its encryption keys.
///
/// The command `x-blockdev-amend` of QAPI module `block-core`.
///
/// Since QEMU 5.1. Unstable. Returns nothing. May be executed before the machine is set up.
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-block-core.x-blockdev-amend)
#[doc(alias = "x-blockdev-amend")]
#[must_use]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct XBlockdevAmend {
    /// ID for the new job. `job-id`: `str`.
    pub job_id: String,
    /// Name of the node whose image is changed. `node-name`: `str`.
    pub node_name: String,
    /// What is to be changed. `options`: [`BlockdevAmendOptions`](types::BlockdevAmendOptions).
    pub options: types::BlockdevAmendOptions,
    /// Whether dangerous changes are allowed, such as erasing the last key; false if absent. `force`: `bool`.
    pub force: Option<bool>,
}

impl XBlockdevAmend {
    /// `x-blockdev-amend` with its required members.
    pub fn new(
        job_id: impl Into<String>,
        node_name: impl Into<String>,
        options: impl Into<types::BlockdevAmendOptions>,
    ) -> Self {
        Self {
            job_id: job_id.into(),
            node_name: node_name.into(),
            options: options.into(),
            force: None,
        }
    }
    /// Sets `force` (`bool`): whether dangerous changes are allowed, such as erasing the last key; false if absent.
    #[inline]
    pub fn force(mut self, force: bool) -> Self {
        self.force = Some(force);
        self
    }
}

impl runtime::Object for XBlockdevAmend {
    #[inline]
    fn encode_members(&self, writer: &mut runtime::Writer) {
        writer.member("job-id", &self.job_id);
        writer.member("node-name", &self.node_name);
        writer.member("options", &self.options);
        writer.optional("force", &self.force);
    }
    #[inline]
    fn decode_members(
        members: &mut runtime::Members<'_, '_>,
    ) -> Result<Self, runtime::Fault> {
        let mut job_id: Option<String> = None;
        let mut node_name: Option<String> = None;
        let mut options: Option<types::BlockdevAmendOptions> = None;
        let mut force: Option<bool> = None;
        while let Some(member) = members.next() {
            match member {
                "job-id" => members.fill(&mut job_id),
                "node-name" => members.fill(&mut node_name),
                "options" => members.fill(&mut options),
                "force" => members.fill(&mut force),
                _ => members.skip(),
            }
        }
        let Some(job_id) = job_id else { return members.missing("job-id") };
        let Some(node_name) = node_name else { return members.missing("node-name") };
        let Some(options) = options else { return members.missing("options") };
        members
            .finish(Self {
                job_id,
                node_name,
                options,
                force,
            })
    }
}

runtime::object!(XBlockdevAmend, strict);

impl runtime::Command for XBlockdevAmend {
    const NAME: &'static str = "x-blockdev-amend";
    const MODULE: &'static str = "block-core";
    const SINCE: runtime::Change = runtime::Change::exact(5, 1);
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

/// Adds a child node to a node or takes one away from it, while the node is in use; quorum nodes can do it.
///
/// The command `x-blockdev-change` of QAPI module `block-core`.
///
/// Since QEMU 2.7. Unstable. Returns nothing. May be executed before the machine is set up.
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-block-core.x-blockdev-change)
#[doc(alias = "x-blockdev-change")]
#[must_use]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct XBlockdevChange {
    /// Name of the node that gains or loses a child. `parent`: `str`.
    pub parent: String,
    /// Name of the edge to the child that is taken away; excludes `node`. `child`: `str`.
    pub child: Option<String>,
    /// Name of the node that becomes a child; excludes `child`. `node`: `str`.
    pub node: Option<String>,
}

impl XBlockdevChange {
    /// `x-blockdev-change` with its required members.
    pub fn new(parent: impl Into<String>) -> Self {
        Self {
            parent: parent.into(),
            child: None,
            node: None,
        }
    }
    /// Sets `child` (`str`): name of the edge to the child that is taken away; excludes `node`.
    pub fn child(mut self, child: impl Into<String>) -> Self {
        self.child = Some(child.into());
        self
    }
    /// Sets `node` (`str`): name of the node that becomes a child; excludes `child`.
    pub fn node(mut self, node: impl Into<String>) -> Self {
        self.node = Some(node.into());
        self
    }
}

impl runtime::Object for XBlockdevChange {
    #[inline]
    fn encode_members(&self, writer: &mut runtime::Writer) {
        writer.member("parent", &self.parent);
        writer.optional("child", &self.child);
        writer.optional("node", &self.node);
    }
    #[inline]
    fn decode_members(
        members: &mut runtime::Members<'_, '_>,
    ) -> Result<Self, runtime::Fault> {
        let mut value = Self {
            parent: String::new(),
            child: None,
            node: None,
        };
        while let Some(member) = members.next() {
            match member {
                "parent" => members.require(0, &mut value.parent),
                "child" => members.fill(&mut value.child),
                "node" => members.fill(&mut value.node),
                _ => members.skip(),
            }
        }
        members.check(&["parent"]);
        members.finish(value)
    }
}

runtime::object!(XBlockdevChange, strict);

impl runtime::Command for XBlockdevChange {
    const NAME: &'static str = "x-blockdev-change";
    const MODULE: &'static str = "block-core";
    const SINCE: runtime::Change = runtime::Change::exact(2, 7);
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

/// Moves a block node, and all nodes connected to it, to the event loop of an I/O thread or to the main loop.
///
/// The command `x-blockdev-set-iothread` of QAPI module `block-core`.
///
/// Since QEMU 2.12. Unstable. Returns nothing. May be executed before the machine is set up.
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-block-core.x-blockdev-set-iothread)
#[doc(alias = "x-blockdev-set-iothread")]
#[must_use]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct XBlockdevSetIothread {
    /// Name of the block node to move. `node-name`: `str`.
    pub node_name: String,
    /// ID of the `iothread` object to move to; null is the main loop. `iothread`: [`StrOrNull`](types::StrOrNull).
    pub iothread: types::StrOrNull,
    /// Whether the node is moved even though a device or job uses it; false if absent. `force`: `bool`.
    pub force: Option<bool>,
}

impl XBlockdevSetIothread {
    /// `x-blockdev-set-iothread` with its required members.
    pub fn new(
        node_name: impl Into<String>,
        iothread: impl Into<types::StrOrNull>,
    ) -> Self {
        Self {
            node_name: node_name.into(),
            iothread: iothread.into(),
            force: None,
        }
    }
    /// Sets `force` (`bool`): whether the node is moved even though a device or job uses it; false if absent.
    #[inline]
    pub fn force(mut self, force: bool) -> Self {
        self.force = Some(force);
        self
    }
}

impl runtime::Object for XBlockdevSetIothread {
    #[inline]
    fn encode_members(&self, writer: &mut runtime::Writer) {
        writer.member("node-name", &self.node_name);
        writer.member("iothread", &self.iothread);
        writer.optional("force", &self.force);
    }
    #[inline]
    fn decode_members(
        members: &mut runtime::Members<'_, '_>,
    ) -> Result<Self, runtime::Fault> {
        let mut value = Self {
            node_name: String::new(),
            iothread: types::StrOrNull::String(String::new()),
            force: None,
        };
        while let Some(member) = members.next() {
            match member {
                "node-name" => members.require(0, &mut value.node_name),
                "iothread" => members.require(1, &mut value.iothread),
                "force" => members.fill(&mut value.force),
                _ => members.skip(),
            }
        }
        members.check(&["node-name", "iothread"]);
        members.finish(value)
    }
}

runtime::object!(XBlockdevSetIothread, strict);

impl runtime::Command for XBlockdevSetIothread {
    const NAME: &'static str = "x-blockdev-set-iothread";
    const MODULE: &'static str = "block-core";
    const SINCE: runtime::Change = runtime::Change::exact(2, 12);
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

/// Computes a hash over what a dirty bitmap has recorded, for tests.
///
/// The command `x-debug-block-dirty-bitmap-sha256` of QAPI module `block-core`.
///
/// Since QEMU 2.10. Unstable. Returns [`BlockDirtyBitmapSha256`](types::BlockDirtyBitmapSha256). May be executed before the machine is set up.
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-block-core.x-debug-block-dirty-bitmap-sha256)
#[doc(alias = "x-debug-block-dirty-bitmap-sha256")]
#[must_use]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct XDebugBlockDirtyBitmapSha256 {
    /// Name of the device or node that the bitmap belongs to. `node`: `str`.
    pub node: String,
    /// Name of the bitmap. `name`: `str`.
    pub name: String,
}

impl XDebugBlockDirtyBitmapSha256 {
    /// `x-debug-block-dirty-bitmap-sha256` with its required members.
    pub fn new(node: impl Into<String>, name: impl Into<String>) -> Self {
        Self {
            node: node.into(),
            name: name.into(),
        }
    }
}

impl runtime::Object for XDebugBlockDirtyBitmapSha256 {
    #[inline]
    fn encode_members(&self, writer: &mut runtime::Writer) {
        writer.member("node", &self.node);
        writer.member("name", &self.name);
    }
    #[inline]
    fn decode_members(
        members: &mut runtime::Members<'_, '_>,
    ) -> Result<Self, runtime::Fault> {
        let mut value = Self {
            node: String::new(),
            name: String::new(),
        };
        while let Some(member) = members.next() {
            match member {
                "node" => members.require(0, &mut value.node),
                "name" => members.require(1, &mut value.name),
                _ => members.skip(),
            }
        }
        members.check(&["node", "name"]);
        members.finish(value)
    }
}

runtime::object!(XDebugBlockDirtyBitmapSha256, strict);

impl runtime::Command for XDebugBlockDirtyBitmapSha256 {
    const NAME: &'static str = "x-debug-block-dirty-bitmap-sha256";
    const MODULE: &'static str = "block-core";
    const SINCE: runtime::Change = runtime::Change::exact(2, 10);
    const UNSTABLE: bool = true;
    type Return = types::BlockDirtyBitmapSha256;
    #[inline]
    fn decode_return(
        text: &str,
    ) -> Result<types::BlockDirtyBitmapSha256, runtime::Error> {
        runtime::from_text(text)
    }
    #[inline]
    fn arguments(&self) -> Result<String, runtime::Error> {
        Ok(runtime::to_text(self))
    }
}

/// Describes the whole block graph, with every node, every edge and its permissions.
///
/// The command `x-debug-query-block-graph` of QAPI module `block-core`.
///
/// Since QEMU 4.0. Unstable. Returns [`XDbgBlockGraph`](types::XDbgBlockGraph). May be executed before the machine is set up.
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-block-core.x-debug-query-block-graph)
#[doc(alias = "x-debug-query-block-graph")]
#[must_use]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct XDebugQueryBlockGraph {}

impl XDebugQueryBlockGraph {
    /// `x-debug-query-block-graph` with nothing set.
    #[inline]
    pub fn new() -> Self {
        Self {}
    }
}

runtime::default!(XDebugQueryBlockGraph);

impl runtime::Object for XDebugQueryBlockGraph {
    #[inline]
    fn encode_members(&self, _writer: &mut runtime::Writer) {}
    #[inline]
    fn decode_members(
        members: &mut runtime::Members<'_, '_>,
    ) -> Result<Self, runtime::Fault> {
        members.skip_all(Self {})
    }
}

runtime::object!(XDebugQueryBlockGraph, strict);

impl runtime::Command for XDebugQueryBlockGraph {
    const NAME: &'static str = "x-debug-query-block-graph";
    const MODULE: &'static str = "block-core";
    const SINCE: runtime::Change = runtime::Change::exact(4, 0);
    const UNSTABLE: bool = true;
    type Return = types::XDbgBlockGraph;
    #[inline]
    fn decode_return(text: &str) -> Result<types::XDbgBlockGraph, runtime::Error> {
        runtime::from_text(text)
    }
    #[inline]
    fn arguments(&self) -> Result<String, runtime::Error> {
        Ok(runtime::to_text(self))
    }
}
