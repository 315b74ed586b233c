//! The known name that is nearest to an unknown one.

/// The largest number of changed letters at which a name still counts as near.
const FAR: usize = 2;

/// Returns the nearest of some names, if one is near enough to be meant.
pub(crate) fn nearest<'n>(name: &str, names: impl Iterator<Item = &'n str>) -> Option<&'n str> {
    let plain = plain(name);
    let distance = |other: &'n str| (distance(&plain, &self::plain(other)), other);
    let (distance, other) = names.map(distance).min()?;
    // Of a short name, two letters are most of it.
    let far = FAR.min(name.chars().count() / 3);
    (distance <= far).then_some(other)
}

/// Returns a name without what is easily confused: hyphens, underscores and case.
fn plain(name: &str) -> String {
    name.chars().filter(|it| !matches!(it, '-' | '_')).flat_map(char::to_lowercase).collect()
}

/// Returns the number of letters to insert, to remove and to replace, and of neighbours to swap.
fn distance(one: &str, other: &str) -> usize {
    let other: Vec<char> = other.chars().collect();
    let (mut before, mut row) = (Vec::new(), (0..=other.len()).collect::<Vec<usize>>());
    let mut previous = None;
    for (index, letter) in one.chars().enumerate() {
        let mut next = vec![index + 1];
        for (at, target) in other.iter().enumerate() {
            let replaced = row[at] + usize::from(letter != *target);
            let mut best = replaced.min(row[at + 1] + 1).min(next[at] + 1);
            let swapped = at > 0 && previous == Some(*target) && other[at - 1] == letter;
            if swapped {
                best = best.min(before.get(at - 1).map_or(best, |it| it + 1));
            }
            next.push(best);
        }
        before = std::mem::replace(&mut row, next);
        previous = Some(letter);
    }
    row.last().copied().unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::nearest;

    #[test]
    fn a_name_is_near_by_few_letters() {
        let names = ["num-queues", "mac", "mq", "drive", "bootindex"];
        let of = |name| nearest(name, names.into_iter());
        assert_eq!(of("num_queues"), Some("num-queues"));
        assert_eq!(of("NumQueues"), Some("num-queues"));
        assert_eq!(of("drvie"), Some("drive"));
        assert_eq!((of("bootidx"), of("bootind")), (Some("bootindex"), Some("bootindex")));
        assert_eq!(of("bootorder"), None);
        assert_eq!(of("boot_index"), Some("bootindex"));
        assert_eq!((of("mc"), of("max"), of("")), (None, Some("mac"), None));
    }
}
