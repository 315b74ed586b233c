//! Files and sockets that a node, a backend or a character device is given as descriptors.
//!
//! QEMU takes a descriptor in one of two ways: in a set (`add-fd`), whose path `/dev/fdset/N` stands
//! where the path of a file does, or by a name (`getfd`), which stands in a member `fd` or in a
//! socket address of the type `fd`. The first command that uses a name takes the descriptor away.

use std::io;
use std::os::fd::OwnedFd;

use super::access::{Kind, reopened};
use super::descriptor::Access;
use super::hotplug::{AddError, Step, Steps};
use crate::commands::{AddFd, Getfd};
use crate::monitor::wire::fresh;
use crate::types::AddfdInfo;
use crate::{Error, ErrorClass, Monitor};

/// A descriptor that an operation passes to QEMU, in the form in which the options refer to it.
///
/// The operations give the options a text for each: the path `/dev/fdset/N`, or a name.
#[derive(Debug)]
pub struct Passed {
    descriptor: OwnedFd,
    form: Form,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Form {
    Path,
    Name,
}

impl Passed {
    /// Passes a file or a device whose path stands in the options, for example in
    /// [`BlockdevOptionsFile::filename`](crate::types::BlockdevOptionsFile::filename) or
    /// [`ChardevFile::out`](crate::types::ChardevFile::out).
    ///
    /// QEMU opens a path in the mode that it needs, and takes only a descriptor of that very mode.
    /// A block node opens a file for reading and writing, or for reading alone with `read-only` and,
    /// at first, with `auto-read-only`. A character device opens its output for writing alone. A
    /// file that is open for both is therefore opened again in the other modes, through `/proc`, and
    /// all of these descriptors are passed. If that is not permitted, it is passed alone.
    #[must_use]
    pub fn path(file: impl Into<OwnedFd>) -> Self {
        Self { descriptor: file.into(), form: Form::Path }
    }

    /// Passes a socket or another descriptor whose name stands in the options, for example in
    /// [`FdSocketAddress`](crate::types::FdSocketAddress) or
    /// [`NetdevTapOptions::fd`](crate::types::NetdevTapOptions::fd).
    #[must_use]
    pub fn name(descriptor: impl Into<OwnedFd>) -> Self {
        Self { descriptor: descriptor.into(), form: Form::Name }
    }

    /// Makes all descriptors that are to be passed, before anything is sent.
    fn prepared(self, owner: Owner<'_>) -> io::Result<Prepared> {
        if self.form == Form::Name {
            return Ok(Prepared { descriptors: vec![(None, self.descriptor)] });
        }
        let access = Access::of(&self.descriptor)?;
        let others = match access == Access::ReadWrite && !Kind::of(&self.descriptor)?.is_stream() {
            true => owner.other_modes(),
            false => &[],
        };
        let file = &self.descriptor;
        let others = others.iter().map(|&mode| reopened(file, mode).map(|file| (Some(mode), file)));
        // Who cannot open the file again can only use it as it is.
        let mut descriptors: Vec<_> = others.filter_map(Result::ok).collect();
        descriptors.push((Some(access), self.descriptor));
        Ok(Prepared { descriptors })
    }
}

/// The descriptors of one file, for one set, or one for a name.
struct Prepared {
    descriptors: Vec<(Option<Access>, OwnedFd)>,
}

/// What a descriptor in a set belongs to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Owner<'a> {
    Node(&'a str),
    Chardev(&'a str),
    Network,
}

impl Owner<'_> {
    /// The modes, besides reading and writing, in which QEMU may open a file of it.
    fn other_modes(self) -> &'static [Access] {
        match self {
            Self::Node(_) => &[Access::ReadOnly],
            Self::Chardev(_) => &[Access::ReadOnly, Access::WriteOnly],
            Self::Network => &[],
        }
    }

    /// What errors call it.
    fn id(self) -> String {
        match self {
            Self::Node(node) => node.to_owned(),
            Self::Chardev(id) => id.to_owned(),
            Self::Network => "a network backend".to_owned(),
        }
    }

    /// A name for the text that QEMU keeps with a descriptor in a set. Nothing else has it.
    fn unique_name(self) -> String {
        match self {
            Self::Node(node) => node_prefix(node) + &fresh::name("fd"),
            Self::Chardev(id) => format!("chardev:{id}:{}", fresh::name("fd")),
            Self::Network => format!("netdev:{}", fresh::name("fd")),
        }
    }
}

/// No node's name has a colon.
fn node_prefix(node: &str) -> String {
    format!("node:{node}:")
}

/// Returns whether a descriptor in a set was passed for this node.
fn is_of_node(opaque: &str, node: &str) -> bool {
    let name = opaque.split_once(':').map(|(_, name)| name);
    name.is_some_and(|name| name.starts_with(&node_prefix(node)))
}

/// The descriptors in sets that were passed, with the texts that QEMU keeps with them.
pub(crate) type Sets = Vec<(String, AddfdInfo)>;

impl Steps<'_> {
    /// Passes descriptors, as the first steps. Returns a text for each, and the sets.
    pub(crate) async fn pass_all<const N: usize>(
        &mut self,
        owner: Owner<'_>,
        passed: [Passed; N],
    ) -> Result<([String; N], Sets), AddError> {
        let prepared: Result<Vec<_>, _> =
            passed.into_iter().map(|one| one.prepared(owner)).collect();
        let prepared = prepared.map_err(|error| AddError::unusable(&owner.id(), error))?;
        let (mut texts, mut sets) = ([const { String::new() }; N], Sets::new());
        for (text, file) in texts.iter_mut().zip(prepared) {
            *text = self.pass_one(owner, file, &mut sets).await?;
        }
        Ok((texts, sets))
    }

    async fn pass_one(
        &mut self,
        owner: Owner<'_>,
        file: Prepared,
        sets: &mut Sets,
    ) -> Result<String, AddError> {
        let mut set: Option<i64> = None;
        for (access, descriptor) in file.descriptors {
            let Some(access) = access else { return self.pass_name(descriptor).await };
            let label = access.label(&owner.unique_name());
            let mut command = AddFd::new().opaque(&label);
            command.fdset_id = set;
            let added = self.pass(Step::File, &label, command, descriptor).await?;
            set = Some(added.fdset_id);
            sets.push((label, added));
        }
        Ok(set.map(|set| format!("/dev/fdset/{set}")).unwrap_or_default())
    }

    pub(crate) async fn pass_name(&mut self, descriptor: OwnedFd) -> Result<String, AddError> {
        let name = fresh::name("fd");
        self.pass(Step::Descriptor, &name, Getfd::new(&name), descriptor).await?;
        Ok(name)
    }

    /// Removes the sets again after a command that has opened their files once and for all.
    pub(crate) async fn release(&mut self, sets: Sets) -> Result<(), AddError> {
        for (label, set) in sets {
            let removed = self.monitor().remove_from_set(set.fdset_id, set.fd).await;
            if let Err(source) = removed {
                return Err(self.failed(Step::File, &label, source, Vec::new()).await);
            }
        }
        Ok(())
    }
}

impl Monitor {
    /// Removes the descriptors that were passed for a node that is gone.
    pub(crate) async fn forget_files_of(&self, node: &str) -> Result<(), Error> {
        match self.remove_labelled(|opaque| is_of_node(opaque, node)).await {
            // A storage daemon is not passed descriptors.
            Err(Error::Server(error)) if error.class == ErrorClass::CommandNotFound => Ok(()),
            outcome => outcome.map(drop),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::{Owner, is_of_node};
    use crate::monitor::Access;

    #[test]
    fn a_descriptor_belongs_to_one_node() {
        let label = |owner: Owner<'_>| Access::ReadWrite.label(&owner.unique_name());
        assert!(is_of_node(&label(Owner::Node("disk")), "disk"));
        assert!(!is_of_node(&label(Owner::Node("disk")), "dis"));
        assert!(!is_of_node(&label(Owner::Node("disk1")), "disk"));
        assert!(!is_of_node(&label(Owner::Chardev("disk")), "disk"));
        assert!(!is_of_node("rdwr:disk", "disk") && !is_of_node("disk", "disk"));
        assert_ne!(label(Owner::Node("disk")), label(Owner::Node("disk")));
    }
}
