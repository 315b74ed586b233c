//! The rules for names.

/// A name as QEMU's C code spells it; two names clash if these are equal.
pub(crate) fn mangled(name: &str) -> String {
    let mangle = |char: char| if char.is_ascii_alphanumeric() { char } else { '_' };
    name.chars().map(mangle).collect()
}

/// A valid name without the prefixes for downstream (`__RFQDN_`) and experiments (`x-`).
///
/// Returns `None` if the name is not valid.
pub(crate) fn stem(name: &str) -> Option<&str> {
    if name.starts_with("q_") || name.starts_with("q-") {
        return None;
    }
    let name = match name.strip_prefix("__") {
        Some(rest) => without_domain(rest)?,
        None => name,
    };
    let plain = name.get(..2).filter(|prefix| prefix.eq_ignore_ascii_case("x-"));
    let stem = plain.and_then(|_| name.get(2..)).filter(|stem| is_stem(stem));
    stem.or_else(|| is_stem(name).then_some(name))
}

/// The part after the domain and `_`.
fn without_domain(rest: &str) -> Option<&str> {
    let (domain, rest) = rest.split_once('_')?;
    let valid = |byte: u8| byte.is_ascii_alphanumeric() || byte == b'.' || byte == b'-';
    (!domain.is_empty() && domain.bytes().all(valid)).then_some(rest)
}

fn is_stem(text: &str) -> bool {
    let valid = |byte: u8| byte.is_ascii_alphanumeric() || byte == b'-' || byte == b'_';
    text.starts_with(|char: char| char.is_ascii_alphabetic()) && text.bytes().all(valid)
}

/// Whether a stem has the form of event names: no lowercase letter, no `-`.
pub(crate) fn is_upper(stem: &str) -> bool {
    !stem.bytes().any(|byte| byte.is_ascii_lowercase() || byte == b'-')
}

/// Whether a stem has an uppercase letter.
pub(crate) fn has_upper(stem: &str) -> bool {
    stem.bytes().any(|byte| byte.is_ascii_uppercase())
}

/// Whether a stem has the form of type names: letters and digits, the first one uppercase, and at
/// least one lowercase.
pub(crate) fn is_camel(stem: &str) -> bool {
    stem.starts_with(|char: char| char.is_ascii_uppercase())
        && stem.bytes().all(|byte| byte.is_ascii_alphanumeric())
        && stem.bytes().any(|byte| byte.is_ascii_lowercase())
}

/// Whether QEMU's C code reserves a member's name.
pub(crate) fn is_reserved_member(name: &str) -> bool {
    name == "u" || name.starts_with("has_") || name.starts_with("has-")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn prefixes_are_not_part_of_the_stem() {
        assert_eq!(stem("node-name"), Some("node-name"));
        assert_eq!(stem("x-colo"), Some("colo"));
        assert_eq!(stem("__com.redhat_drive-mirror"), Some("drive-mirror"));
        assert_eq!(stem("__com.redhat_x-Foo"), Some("Foo"));
        assert_eq!(stem("x-"), Some("x-"));
        assert_eq!(stem("x-1"), Some("x-1"));
    }

    #[test]
    fn invalid_names_have_no_stem() {
        for name in
            ["", "1a", "_a", "a.b", "q_a", "q-a", "__a", "___a", "__a b_c", "a b", "é", "*a"]
        {
            assert_eq!(stem(name), None, "{name}");
        }
    }

    #[test]
    fn cases_are_told_apart() {
        assert!(is_upper("DEVICE_DELETED") && !is_upper("device") && !is_upper("A-B"));
        assert!(
            is_camel("BlockInfo") && is_camel("Qcow2x") && !is_camel("QCOW") && !is_camel("A_b")
        );
        assert!(has_upper("aB") && !has_upper("a-b"));
    }

    #[test]
    fn names_clash_as_they_do_in_c() {
        assert_eq!(mangled("__com.a_x-b"), mangled("__com-a_x.b"));
        assert_ne!(mangled("a"), mangled("A"));
    }
}
