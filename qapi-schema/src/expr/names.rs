//! Names of definitions and of their parts.

use super::{Place, Scope};
use crate::name;
use crate::source::Span;

/// Checks the name of a definition.
pub(crate) fn definition(scope: &mut Scope<'_>, meta: &str, text: &str, span: Span) {
    let Some(stem) = name::stem(text) else {
        return scope.error(span, format!("this {meta} cannot be called '{text}'"));
    };
    match meta {
        "event" if !name::is_upper(stem) => {
            scope.error(span, "events are called in uppercase, with '_' between words");
        }
        "event" => {}
        "command" => {
            let underscore = scope.pragmas.command_name_exceptions.contains(text);
            lower(scope, stem, Place::Definition(meta), span, false, underscore);
        }
        _ if !name::is_camel(stem) => {
            scope.error(span, format!("types like this {meta} are called in CamelCase"));
        }
        _ if text.ends_with("List") => {
            scope.error(
                span,
                format!("no {meta} can be called like an array, with 'List' at the end"),
            );
        }
        _ => {}
    }
}

/// Checks the name of a member, value or feature. Exceptions may have uppercase letters and `_`.
pub(crate) fn member(
    scope: &mut Scope<'_>,
    text: &str,
    place: Place<'_>,
    span: Span,
    exception: bool,
) {
    match name::stem(text) {
        Some(stem) => lower(scope, stem, place, span, exception, exception),
        None => scope.error(span, format!("{place} is no valid name")),
    }
}

/// Checks the name of a value of an enum, which may begin with a digit.
pub(crate) fn value(
    scope: &mut Scope<'_>,
    text: &str,
    place: Place<'_>,
    span: Span,
    exception: bool,
) {
    if text.starts_with(|char: char| char.is_ascii_digit()) {
        member(scope, &format!("d{text}"), place, span, exception);
    } else {
        member(scope, text, place, span, exception);
    }
}

fn lower(
    scope: &mut Scope<'_>,
    stem: &str,
    place: Place<'_>,
    span: Span,
    uppercase: bool,
    underscore: bool,
) {
    if (!uppercase && name::has_upper(stem)) || (!underscore && stem.contains('_')) {
        scope.error(span, format!("{place} has uppercase letters or '_' in its name"));
    }
}
