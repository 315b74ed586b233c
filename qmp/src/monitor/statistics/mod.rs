//! The numbers that QEMU counts: of disks, the balloon, virtual CPUs and providers such as KVM.

mod disk;
mod provider;
pub(crate) mod rate;
pub(crate) mod sampler;
pub(crate) mod statistic;
