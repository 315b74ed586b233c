//! Sets of releases.

use std::fmt;

/// The releases that have something, by their positions.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct Releases(u64);

impl Releases {
    pub(super) fn all(count: usize) -> Self {
        (0..count).fold(Self::default(), |mut all, index| {
            all.insert(index);
            all
        })
    }

    pub(super) fn insert(&mut self, index: usize) {
        self.0 |= 1 << index;
    }

    fn has(self, index: usize) -> bool {
        index < 64 && self.0 >> index & 1 == 1
    }
}

/// Formats the releases as letters and ranges of letters.
impl fmt::Display for Releases {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut index = 0;
        while index < 64 {
            let end = (index..=64).find(|&it| !self.has(it)).unwrap_or(64);
            match end - index {
                0 => {}
                1 => write!(f, "{}", letter(index))?,
                _ => write!(f, "{}-{}", letter(index), letter(end - 1))?,
            }
            index = end + 1;
        }
        Ok(())
    }
}

/// The letters are the ASCII characters from `A` on; 58 releases reach `z`.
fn letter(index: usize) -> char {
    u8::try_from(index).map_or('~', |index| char::from(b'A' + index))
}

#[cfg(test)]
mod tests {
    use super::Releases;

    #[test]
    fn releases_are_letters_and_ranges() {
        let mut releases = Releases::default();
        [0, 3, 4, 5, 9].into_iter().for_each(|index| releases.insert(index));
        assert_eq!(releases.to_string(), "AD-FJ");
        assert_eq!(Releases::all(14).to_string(), "A-N");
    }
}
