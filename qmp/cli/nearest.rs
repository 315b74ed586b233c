//! The known names that are nearest to an unknown one.

/// The maximum number of names that a hint lists.
const OFFERED: usize = 3;

/// Returns a hint that lists the nearest names, or an empty text.
pub(crate) fn hint<'n>(name: &str, names: impl IntoIterator<Item = &'n str>) -> String {
    match &*nearest(name, names) {
        [] => String::new(),
        names => {
            let names: Vec<_> = names.iter().map(|name| format!("`{name}`")).collect();
            format!(" (did you mean {}?)", names.join(" or "))
        }
    }
}

/// Returns the nearest names, all of which are equally near.
fn nearest<'n>(name: &str, names: impl IntoIterator<Item = &'n str>) -> Vec<&'n str> {
    let plain = plain(name);
    // Of a short name, two letters are most of it.
    let far = (plain.len() / 3).min(3);
    let ranked = names.into_iter().filter_map(|other| {
        let other_plain = self::plain(other);
        let is_begin = plain.len() > 2 && other_plain.starts_with(&plain);
        let distance = distance(&plain, &other_plain);
        (distance <= far || is_begin).then_some((distance.min(far + 1), other))
    });
    let mut ranked: Vec<_> = ranked.collect();
    ranked.sort_unstable();
    ranked.dedup();
    let best = ranked.first().map(|it| it.0);
    let best = ranked.into_iter().filter(|it| Some(it.0) == best);
    best.map(|(_, other)| other).take(OFFERED).collect()
}

/// Returns a name in lower case without hyphens and underscores.
fn plain(name: &str) -> Vec<char> {
    let letters = name.chars().filter(|it| !matches!(it, '-' | '_'));
    letters.flat_map(char::to_lowercase).collect()
}

/// Returns the edit distance: the number of letters to insert, remove or replace, and of adjacent
/// letters to swap.
fn distance(one: &[char], other: &[char]) -> usize {
    let (mut before, mut row) = (Vec::new(), (0..=other.len()).collect::<Vec<usize>>());
    for (index, letter) in one.iter().enumerate() {
        let mut next = vec![index + 1];
        for (at, target) in other.iter().enumerate() {
            let replaced = row[at] + usize::from(letter != target);
            let mut best = replaced.min(row[at + 1] + 1).min(next[at] + 1);
            let swapped =
                index > 0 && at > 0 && one[index - 1] == *target && other[at - 1] == *letter;
            if swapped {
                best = best.min(before[at - 1] + 1);
            }
            next.push(best);
        }
        before = std::mem::replace(&mut row, next);
    }
    row.last().copied().unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::{hint, nearest};

    #[test]
    fn a_name_is_near_by_few_letters_or_as_a_beginning() {
        let names = ["query-status", "query-stats", "query-block", "stop", "quit", "block_resize"];
        let of = |name| nearest(name, names);
        assert_eq!(of("query-statsu"), ["query-stats", "query-status"]);
        assert_eq!(of("query_status"), ["query-status"]);
        assert_eq!(of("block-resize"), ["block_resize"]);
        assert_eq!(of("sotp"), ["stop"]);
        assert_eq!(of("query-b"), ["query-block"]);
        assert!(of("").is_empty() && of("x").is_empty() && of("something-else").is_empty());
    }

    #[test]
    fn a_hint_offers_what_is_near() {
        assert_eq!(hint("devise", ["device", "id"]), " (did you mean `device`?)");
        assert_eq!(hint("devise", ["id"]), "");
    }
}
