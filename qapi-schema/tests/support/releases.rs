//! The releases that the bindings are made of.

/// A release and what its schemas define.
pub(crate) struct Counts {
    pub(crate) release: &'static str,
    /// Commands, events, structs, unions, alternates and enums of QEMU.
    pub(crate) qemu: [usize; 6],
    /// Commands and types of the guest agent.
    pub(crate) agent: [usize; 2],
    /// Whether there is a schema of the storage daemon.
    pub(crate) storage_daemon: bool,
}

const fn counts(release: &'static str, qemu: [usize; 6], agent: [usize; 2]) -> Counts {
    Counts { release, qemu, agent, storage_daemon: true }
}

const fn without_daemon(release: &'static str, qemu: [usize; 6], agent: [usize; 2]) -> Counts {
    Counts { storage_daemon: false, ..counts(release, qemu, agent) }
}

/// All releases that have snapshots, oldest first.
#[rustfmt::skip]
pub(crate) const RELEASES: &[Counts] = &[
    without_daemon("6.2.0", [208, 49, 369, 34, 5, 140], [40, 36]),
    without_daemon("7.0.0", [208, 49, 376, 36, 5, 143], [40, 36]),
    without_daemon("7.1.0", [214, 50, 397, 39, 6, 154], [42, 43]),
    counts("7.2.0", [220, 52, 418, 39, 6, 155], [42, 43]),
    without_daemon("8.0.5", [228, 52, 431, 39, 6, 161], [42, 43]),
    without_daemon("8.1.5", [231, 52, 435, 39, 6, 163], [42, 45]),
    without_daemon("8.2.6", [235, 54, 444, 42, 6, 170], [42, 45]),
    without_daemon("9.0.4", [236, 54, 450, 42, 6, 173], [42, 45]),
    without_daemon("9.1.2", [238, 54, 456, 43, 6, 177], [43, 46]),
    counts("9.2.0", [239, 54, 461, 43, 6, 179], [43, 46]),
    counts("10.0.13", [240, 56, 468, 43, 6, 181], [44, 47]),
    counts("10.1.0", [241, 56, 476, 43, 6, 181], [44, 47]),
    counts("10.2.2", [244, 57, 479, 43, 6, 182], [44, 47]),
    counts("11.1.1", [243, 57, 490, 43, 7, 186], [44, 47]),
];
