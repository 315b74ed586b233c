//! Suggestions for misspelt names.

/// The maximum length of a name for which a suggestion is searched.
const MAX_LENGTH: usize = 100;

/// The maximum number of candidates; QEMU has a thousand types.
const MAX_CANDIDATES: usize = 20_000;

/// The candidate most similar to a name, if it is similar enough to be the intended one.
pub(crate) fn closest<'a>(
    name: &str,
    candidates: impl IntoIterator<Item = &'a str>,
) -> Option<&'a str> {
    if name.len() > MAX_LENGTH {
        return None;
    }
    let allowed = (name.chars().count() / 3).max(1);
    let candidates = candidates.into_iter().take(MAX_CANDIDATES);
    let near = candidates
        .filter(|candidate| *candidate != name && candidate.len().abs_diff(name.len()) <= allowed);
    let scored = near.map(|candidate| (distance(name, candidate), candidate));
    scored.filter(|&(distance, _)| distance <= allowed).min().map(|(_, candidate)| candidate)
}

/// The number of letters that must be added, removed, changed or swapped with the next.
///
/// Differences of case, and between `_` and `-`, do not count.
fn distance(a: &str, b: &str) -> usize {
    let fold = |text: &str| text.bytes().map(folded).collect::<Vec<u8>>();
    let (a, b) = (fold(a), fold(b));
    let mut before: Vec<usize> = Vec::new();
    let mut last: Vec<usize> = (0..=b.len()).collect();
    for i in 1..=a.len() {
        let mut row = vec![i];
        for j in 1..=b.len() {
            let same = usize::from(a[i - 1] != b[j - 1]);
            let mut best = (last[j - 1] + same).min(last[j] + 1).min(row[j - 1] + 1);
            if i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1] {
                best = best.min(before[j - 2] + 1);
            }
            row.push(best);
        }
        before = std::mem::replace(&mut last, row);
    }
    last[b.len()]
}

fn folded(byte: u8) -> u8 {
    if byte == b'_' { b'-' } else { byte.to_ascii_lowercase() }
}

#[cfg(test)]
mod tests {
    use super::{closest, distance};

    #[test]
    fn the_nearest_name_is_suggested() {
        let names = ["BlockdevOptions", "BlockdevRef", "BlockInfo"];
        assert_eq!(closest("BlockdevOption", names), Some("BlockdevOptions"));
        assert_eq!(closest("blockinfo", names), Some("BlockInfo"));
        assert_eq!(closest("Chardev", names), None);
        assert_eq!(closest("BlockInfo", ["BlockInfo"]), None);
    }

    #[test]
    fn distances_count_swaps_once() {
        assert_eq!(distance("node-name", "ndoe_name"), 1);
        assert_eq!(distance("", "abc"), 3);
        assert_eq!(distance("abc", "abd"), 1);
    }
}
