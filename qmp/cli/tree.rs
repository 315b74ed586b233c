//! Readable output of JSON: trees, and tables for lists of objects with the same members.

use serde_json::{Map, Value};

use crate::output::{Style, visible};

/// The maximum width of a table, in characters. A wider table is shown as a list.
const WIDEST: usize = 120;

/// The maximum number of columns of a table.
const COLUMNS: usize = 8;

/// Shows a value in several lines. An object without members has no line.
pub(crate) fn shown(value: &Value, style: Style) -> String {
    match value {
        Value::Object(map) if map.is_empty() => String::new(),
        Value::Array(items) if items.is_empty() => style.aside("(an empty list)"),
        _ => lines(value, style).join("\n"),
    }
}

/// Shows a value in one line, strings without quotes.
pub(crate) fn inline(value: &Value) -> String {
    match value {
        Value::String(text) => visible(text).replace('\n', "\\n"),
        _ => visible(&value.to_string()),
    }
}

fn lines(value: &Value, style: Style) -> Vec<String> {
    match value {
        Value::Object(map) => object(map, style),
        Value::Array(items) => table(items, style).unwrap_or_else(|| list(items, style)),
        Value::String(text) => visible(text).lines().map(str::to_owned).collect(),
        _ => vec![inline(value)],
    }
}

fn object(map: &Map<String, Value>, style: Style) -> Vec<String> {
    let mut all = Vec::new();
    for (name, value) in map {
        let name = style.name(&visible(name));
        if is_short(value) {
            all.push(format!("{name}: {}", inline(value)));
            continue;
        }
        all.push(format!("{name}:"));
        all.extend(lines(value, style).into_iter().map(|line| format!("  {line}")));
    }
    all
}

fn list(items: &[Value], style: Style) -> Vec<String> {
    let mut all = Vec::new();
    for item in items {
        let lines = if is_short(item) { vec![inline(item)] } else { lines(item, style) };
        for (at, line) in lines.iter().enumerate() {
            all.push(format!("{} {line}", if at == 0 { "-" } else { " " }));
        }
    }
    all
}

/// Returns `true` if a value is shown on the line of its name.
fn is_short(value: &Value) -> bool {
    match value {
        Value::Object(map) => map.is_empty(),
        Value::Array(items) => items.is_empty(),
        Value::String(text) => !text.contains('\n'),
        _ => true,
    }
}

/// Shows objects as rows of a table, if they have the same members and are narrow enough.
fn table(items: &[Value], style: Style) -> Option<Vec<String>> {
    let mut names: Vec<&str> = Vec::new();
    for item in items {
        for (name, value) in item.as_object()? {
            if !is_short(value) {
                return None;
            }
            if !names.contains(&name.as_str()) {
                names.push(name);
            }
        }
    }
    names.sort_unstable();
    let cell = |item: &Value, name: &str| item.get(name).map_or_else(|| "-".to_owned(), inline);
    let row = |item: &Value| names.iter().map(|name| cell(item, name)).collect();
    let rows: Vec<Vec<String>> = items.iter().map(row).collect();
    if names.is_empty() || names.len() > COLUMNS {
        return None;
    }
    let head: Vec<_> = names.iter().map(|name| visible(name)).collect();
    let mut lines = aligned(&[vec![head], rows].concat());
    let is_narrow = lines.iter().all(|line| line.chars().count() <= WIDEST);
    lines[0] = style.name(&lines[0]);
    is_narrow.then_some(lines)
}

/// Aligns the columns of rows.
pub(crate) fn aligned(rows: &[Vec<String>]) -> Vec<String> {
    let width = |row: &Vec<String>, at: usize| row.get(at).map_or(0, |cell| cell.chars().count());
    let columns = rows.iter().map(Vec::len).max().unwrap_or(0);
    let widest = |at| rows.iter().map(|row| width(row, at)).max().unwrap_or(0);
    let widths: Vec<_> = (0..columns).map(widest).collect();
    rows.iter().map(|row| line(row, &widths)).collect()
}

fn line(row: &[String], widths: &[usize]) -> String {
    let mut line = String::new();
    for (cell, width) in row.iter().zip(widths) {
        line.push_str(&format!("{cell:width$}  "));
    }
    line.trim_end().to_owned()
}

/// Returns the value at a path such as `return.0.device`; `return` can be left out.
///
/// # Errors
///
/// Returns the segment of the path that does not exist, and the names that exist in its place.
pub(crate) fn at<'v>(value: &'v Value, path: &str) -> Result<&'v Value, String> {
    let path = path.replace('[', ".").replace(']', "");
    let mut names = path.split('.').filter(|name| !name.is_empty()).peekable();
    names.next_if_eq(&"return");
    let mut place = value;
    for name in names {
        let inner = match place {
            Value::Array(items) => name.parse::<usize>().ok().and_then(|at| items.get(at)),
            _ => place.get(name),
        };
        place = inner.ok_or_else(|| missing(place, name))?;
    }
    Ok(place)
}

fn missing(place: &Value, name: &str) -> String {
    match place {
        Value::Array(items) => format!("a list of {} elements has no `{name}`", items.len()),
        Value::Object(map) => {
            let names: Vec<_> = map.keys().map(|name| visible(name)).collect();
            let there = if names.is_empty() { "nothing".to_owned() } else { names.join(", ") };
            format!("there is no `{name}` in the reply, but {there}")
        }
        _ => format!("a value without members has no `{name}`"),
    }
}

#[cfg(test)]
mod tests {
    use serde_json::{Value, json};

    use super::{at, shown};
    use crate::output::Style;

    fn text(value: &Value) -> String {
        shown(value, Style::plain())
    }

    #[test]
    fn objects_are_trees() {
        let value = json!({"status": "running", "running": true, "x": {"y": [1, 2], "e": []}});
        assert_eq!(
            text(&value),
            "running: true\nstatus: running\nx:\n  e: []\n  y:\n    - 1\n    - 2"
        );
    }

    #[test]
    fn objects_that_are_alike_are_a_table() {
        let value = json!([{"name": "a", "size": 1}, {"name": "longer"}]);
        assert_eq!(text(&value), "name    size\na       1\nlonger  -");
        let nested = json!([{"name": "a", "in": {"b": 1}}, {"name": "c"}]);
        assert_eq!(text(&nested), "- in:\n    b: 1\n  name: a\n- name: c");
        let wide = json!([{"a": "x".repeat(100), "b": "y".repeat(100)}]);
        assert!(text(&wide).starts_with("- a: xxx"));
    }

    #[test]
    fn scalars_are_what_they_are() {
        assert_eq!(text(&json!("a\r\nb\u{1b}")), "a\nb\\u{1b}");
        assert_eq!(text(&json!(7)), "7");
        assert_eq!(text(&json!({})), "");
        assert_eq!(text(&json!([])), "(an empty list)");
        assert_eq!(text(&json!(null)), "null");
    }

    #[test]
    fn a_path_leads_to_a_value_or_says_what_is_there() {
        let value = json!({"status": "running", "list": [{"a": 1}]});
        assert_eq!(at(&value, "return.status").unwrap(), "running");
        assert_eq!(at(&value, "status").unwrap(), "running");
        assert_eq!(at(&value, "list.0.a").unwrap(), 1);
        assert_eq!(at(&value, "return.list[0].a").unwrap(), 1);
        assert_eq!(at(&value, "return").unwrap(), &value);
        let error = at(&value, "return.state").unwrap_err();
        assert_eq!(error, "there is no `state` in the reply, but list, status");
        assert_eq!(at(&value, "list.1").unwrap_err(), "a list of 1 elements has no `1`");
        assert_eq!(at(&value, "status.x").unwrap_err(), "a value without members has no `x`");
        assert!(at(&json!({}), "x").unwrap_err().ends_with("but nothing"));
    }
}
