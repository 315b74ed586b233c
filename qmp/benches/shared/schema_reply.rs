//! A generated reply to `query-qmp-schema`.

/// Creates a JSON array.
pub(crate) fn list(count: usize, item: impl Fn(usize) -> String) -> String {
    let items: Vec<_> = (0..count).map(item).collect();
    format!("[{}]", items.join(", "))
}

/// Creates a reply with as many entries of each kind as QEMU 7.2 has.
pub(crate) fn schema_reply() -> String {
    let objects = list(553, |id| {
        let members = list(4 + id % 5, |member| {
            let default = if member % 2 == 0 { "" } else { r#""default": null, "# };
            format!(r#"{{"name": "member-name-{member}", {default}"type": "{}"}}"#, id + member)
        });
        format!(r#"{{"name": "{id}", "members": {members}, "meta-type": "object"}}"#)
    });
    let enums = list(132, |id| {
        let members = list(8, |value| format!(r#"{{"name": "value-{value}"}}"#));
        let values = list(8, |value| format!(r#""value-{value}""#));
        format!(
            r#"{{"name": "{id}", "members": {members}, "meta-type": "enum", "values": {values}}}"#
        )
    });
    let commands = list(268, |id| {
        format!(
            r#"{{"name": "query-{id}", "ret-type": "{id}", "meta-type": "command", "arg-type": "0"}}"#
        )
    });
    let arrays = list(86, |id| {
        format!(r#"{{"name": "[{id}]", "element-type": "{id}", "meta-type": "array"}}"#)
    });
    let lists = [objects, enums, commands, arrays];
    let inner: Vec<_> = lists.iter().map(|list| &list[1..list.len() - 1]).collect();
    format!("[{}]", inner.join(", "))
}
