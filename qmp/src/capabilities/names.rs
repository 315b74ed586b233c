//! All names of a schema, each stored once.

/// The index of a name among all names. Indexes have the same order as the names.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(super) struct NameId(u32);

/// The sorted names, concatenated.
#[derive(Debug, Default)]
pub(super) struct Names {
    text: Box<str>,
    /// The end of each name. A name begins where the previous one ends.
    ends: Box<[u32]>,
}

impl Names {
    /// Creates the table from names that are sorted and unique.
    pub(super) fn new(names: &[&str]) -> Self {
        let mut text = String::with_capacity(names.iter().map(|name| name.len()).sum());
        let mut ends = Vec::with_capacity(names.len());
        for name in names {
            text.push_str(name);
            ends.push(index_of(text.len()));
        }
        Self { text: text.into(), ends: ends.into() }
    }

    pub(super) fn get(&self, id: NameId) -> &str {
        let end = self.ends[id.0 as usize] as usize;
        let begin = id.0.checked_sub(1).map_or(0, |before| self.ends[before as usize] as usize);
        &self.text[begin..end]
    }

    pub(super) fn find(&self, name: &str) -> Option<NameId> {
        let (mut low, mut high) = (0, index_of(self.ends.len()));
        while low < high {
            let middle = NameId(low + (high - low) / 2);
            match self.get(middle).cmp(name) {
                std::cmp::Ordering::Less => low = middle.0 + 1,
                std::cmp::Ordering::Equal => return Some(middle),
                std::cmp::Ordering::Greater => high = middle.0,
            }
        }
        None
    }

    /// Returns the memory that the names take, in bytes.
    pub(super) fn size(&self) -> usize {
        self.text.len() + size_of_val(&*self.ends)
    }
}

/// Converts a position to its stored form. A position that does not fit becomes one past the end of
/// every table. It does not occur, because a reply of 4 GiB exceeds every limit of the client.
pub(super) fn index_of(position: usize) -> u32 {
    u32::try_from(position).unwrap_or(u32::MAX)
}

#[cfg(test)]
mod tests {
    use super::Names;

    #[test]
    fn every_name_is_found_again() {
        let given = ["", "a", "ab", "b", "zeta", "\u{e4}"];
        let names = Names::new(&given);
        for name in given {
            let id = names.find(name).unwrap();
            assert_eq!(names.get(id), name);
        }
        for name in ["aa", "abc", "zz", "A"] {
            assert_eq!(names.find(name), None, "{name}");
        }
        assert_eq!(Names::default().find("a"), None);
    }
}
