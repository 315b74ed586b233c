//! Tests of the harness itself.

mod boot_sectors;
mod life;
mod servers;
