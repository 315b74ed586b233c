//! The harness itself: what it promises the other tests.

mod boot_sectors;
mod life;
mod servers;
