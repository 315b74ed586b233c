//! The number syntax of JSON.

/// Returns whether a text is a JSON number. `01`, `1.`, `.5` and `+1` are not.
pub(super) fn is_number(text: &str) -> bool {
    let text = text.strip_prefix('-').unwrap_or(text);
    let (integer, rest) = digits(text);
    let padded = integer.len() > 1 && integer.starts_with('0');
    !integer.is_empty() && !padded && is_exponent(after_fraction(rest).unwrap_or("?"))
}

/// Returns the text after an optional fraction, or `None` if the fraction has no digits.
fn after_fraction(text: &str) -> Option<&str> {
    let Some(fraction) = text.strip_prefix('.') else { return Some(text) };
    let (digits, rest) = digits(fraction);
    (!digits.is_empty()).then_some(rest)
}

/// Returns whether the text is an exponent or empty.
fn is_exponent(text: &str) -> bool {
    let Some(exponent) = text.strip_prefix(['e', 'E']) else { return text.is_empty() };
    let (digits, rest) = digits(exponent.strip_prefix(['+', '-']).unwrap_or(exponent));
    !digits.is_empty() && rest.is_empty()
}

/// Splits the text after its leading digits.
fn digits(text: &str) -> (&str, &str) {
    text.split_at(text.bytes().take_while(u8::is_ascii_digit).count())
}

#[cfg(test)]
mod tests {
    use serde_json::value::RawValue;

    use super::*;

    #[test]
    fn numbers_are_those_of_serde_json() {
        let parts = ["", "-", "+", "0", "1", "07", "10", ".", "e", "E", "x", " "];
        for number in 0..parts.len().pow(4) {
            let part = |place: u32| parts[number / parts.len().pow(place) % parts.len()];
            let text = [part(0), part(1), part(2), part(3)].concat();
            let valid = serde_json::from_str::<&RawValue>(&text).is_ok();
            assert_eq!(is_number(&text), valid && text == text.trim(), "{text:?}");
        }
    }
}
