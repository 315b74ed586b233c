//! The third layer of the language: checks that definitions fit together.
//!
//! Each rule is a pass over the whole schema, in a file of its own. QEMU finishes all checks of one
//! definition before it checks the next. The findings of the passes are therefore sorted by the
//! moment at which QEMU would find them ([`order`]).

mod alternatives;
mod arguments;
mod bases;
mod branch_clashes;
mod branches;
mod describe;
mod discriminators;
mod documentation;
mod features;
mod findings;
mod later_releases;
mod loops;
mod member_clashes;
mod names;
mod order;
mod returns;
mod unknown_types;
mod values;

use findings::{Findings, Hint};
use names::Names;
use order::Order;

use crate::diagnostic::Report;
use crate::model::Schema;
use crate::resolve::Unknown;

/// The input of the passes.
#[derive(Debug)]
struct Subject<'a> {
    schema: &'a Schema,
    order: Order,
    names: Names<'a>,
    unknown: Vec<Unknown>,
}

/// A rule and the pass that checks it.
type Pass = (&'static str, fn(&Subject<'_>, &mut Findings));

/// All rules.
const PASSES: [Pass; 14] = [
    ("features are named once, and special ones are where they mean something", features::check),
    ("types that are referred to exist", unknown_types::check),
    ("bases are structs, and not too many follow one on another", bases::check),
    ("no object contains itself", loops::check),
    ("members do not clash with each other or with inherited ones", member_clashes::check),
    (
        "discriminators are mandatory unconditional common members of enum type",
        discriminators::check,
    ),
    ("branches are values of the discriminator and objects", branches::check),
    ("members of branches do not clash with common ones", branch_clashes::check),
    ("values of an enum do not clash", values::check),
    ("alternatives differ in name and on the wire", alternatives::check),
    ("arguments are objects, and unions are boxed", arguments::check),
    ("what commands return is an object, or a list of them", returns::check),
    ("rules that only later releases have", later_releases::check),
    ("documentation is about what is there", documentation::check),
];

/// Checks a schema with all passes.
pub(crate) fn check(schema: &Schema, unknown: Vec<Unknown>, report: &mut Report) {
    let subject = Subject { schema, order: Order::of(schema), names: Names::of(schema), unknown };
    let mut findings = Findings::default();
    for (_rule, pass) in PASSES {
        pass(&subject, &mut findings);
    }
    findings.report(schema, report);
}
