//! How the client behaves, by subject.

#[doc = include_str!("../docs/cancelling.md")]
pub mod cancelling {}

#[doc = include_str!("../docs/time.md")]
pub mod time {}

#[doc = include_str!("../docs/events.md")]
pub mod events {}

#[doc = include_str!("../docs/descriptors.md")]
pub mod descriptors {}

#[doc = include_str!("../docs/out_of_band.md")]
pub mod out_of_band {}

#[cfg(feature = "guest-agent")]
#[doc = include_str!("../docs/guest_agent.md")]
pub mod guest_agent {}

#[doc = include_str!("../docs/storage_daemon.md")]
pub mod storage_daemon {}

#[doc = include_str!("../docs/ending.md")]
pub mod ending {}

#[doc = include_str!("../docs/limits.md")]
pub mod limits {}

#[doc = include_str!("../docs/stimuli.md")]
pub mod stimuli {}
