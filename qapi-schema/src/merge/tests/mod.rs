//! The rules of the merge, each tested on small snapshots.

use super::*;
use crate::snapshot::notation::release;
use show::{conflicts, histories, merged, show};

mod conform;
mod errors;
mod history;
mod optionality;
mod order;
mod overrides;
mod releases;
mod shapes;
mod show;
mod walk;
