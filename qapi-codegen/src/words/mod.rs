//! The project's own words about the interface: what a thing is, its unit, what absence means.

use qapi_schema::merge::Merged;

mod skeleton;
mod subjects;

/// The keys of a definition's table that describe the definition itself.
const RESERVED: [&str; 2] = ["is", "instead"];

/// Writes the tables of a module that are to be filled in.
#[must_use]
pub fn missing(merged: &Merged, module: &str) -> Vec<String> {
    let definitions = subjects::definitions(merged);
    let definitions = definitions.iter().filter(|it| it.module == module);
    definitions.map(|it| skeleton::table(it, true, &it.parts.iter().collect::<Vec<_>>())).collect()
}
