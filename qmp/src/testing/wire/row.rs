//! The rows of a table, as one release has them.

/// A command, event or type of one release.
#[derive(Debug)]
pub(super) struct Row {
    pub(super) name: &'static str,
    pub(super) words: Vec<Word>,
}

/// A part of a row.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Word {
    /// A feature of the whole.
    Feature(&'static str),
    /// The command may be executed out of band.
    OutOfBand,
    /// The command has no reply if it succeeds.
    Silent,
    /// The type that holds the arguments or the data.
    Arguments(&'static str),
    /// The type of the returned value.
    Returns(&'static str),
    /// The member that selects the branch.
    Tag(&'static str),
    /// A branch, by the value of the tag.
    Branch { case: &'static str, ty: &'static str },
    /// A value of an enum.
    Value { name: &'static str, features: Features },
    /// The type of an alternative.
    Alternative(&'static str),
    /// A member of an object.
    Member { name: &'static str, ty: &'static str, optional: bool, features: Features },
}

/// The features of a part: names, each after a `!`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Features(&'static str);

impl Features {
    pub(super) fn names(self) -> impl Iterator<Item = &'static str> {
        self.0.split('!').skip(1)
    }
}

/// Returns the rows that a release has. The release is its position among all.
pub(super) fn rows(table: &'static str, release: usize) -> impl Iterator<Item = Row> {
    table.lines().filter_map(move |line| row(line, release))
}

fn row(line: &'static str, release: usize) -> Option<Row> {
    let mut texts = line.split(' ');
    let name = present(texts.next().filter(|name| !name.is_empty())?, release)?;
    let words = texts.filter_map(|text| present(text, release).map(word)).collect();
    Some(Row { name, words })
}

/// Returns a text without its releases, if the release is one of them.
fn present(text: &'static str, release: usize) -> Option<&'static str> {
    match text.split_once(':') {
        None => Some(text),
        Some((text, releases)) => has(releases, release).then_some(text),
    }
}

/// Returns whether a list of letters and ranges of letters has the release.
fn has(releases: &str, release: usize) -> bool {
    let position = |letter: &u8| usize::from(letter.wrapping_sub(b'A'));
    let mut letters = releases.as_bytes();
    while let [first, rest @ ..] = letters {
        let (last, rest) = match rest {
            [b'-', last, rest @ ..] => (last, rest),
            _ => (first, rest),
        };
        if (position(first)..=position(last)).contains(&release) {
            return true;
        }
        letters = rest;
    }
    false
}

fn word(text: &'static str) -> Word {
    let kind = text.as_bytes().first();
    let rest = || &text[1..];
    match kind {
        Some(b'!') => Word::Feature(rest()),
        Some(b'%') if rest() == "oob" => Word::OutOfBand,
        Some(b'%') => Word::Silent,
        Some(b'@') => Word::Arguments(rest()),
        Some(b'>') => Word::Returns(rest()),
        Some(b'#') => Word::Tag(rest()),
        Some(b'|') => Word::Alternative(rest()),
        Some(b'+') => {
            let (case, ty) = rest().split_once('@').unwrap_or((rest(), ""));
            Word::Branch { case, ty }
        }
        Some(b'^') => {
            let (name, features) = features(rest());
            Word::Value { name, features }
        }
        _ => member(text),
    }
}

fn member(text: &'static str) -> Word {
    let (text, features) = features(text);
    let (name, ty) = text.split_once('@').unwrap_or((text, ""));
    let (ty, optional) = ty.strip_suffix('?').map_or((ty, false), |ty| (ty, true));
    Word::Member { name, ty, optional, features }
}

/// Splits the features from a part.
fn features(text: &'static str) -> (&'static str, Features) {
    let at = text.find('!').unwrap_or(text.len());
    (&text[..at], Features(&text[at..]))
}

#[cfg(test)]
mod tests {
    use super::{Features, Word, has, row};

    #[test]
    fn a_list_of_releases_has_its_letters_and_ranges() {
        let all = |list| (0..12).filter(|&it| has(list, it)).collect::<Vec<_>>();
        assert_eq!(all("AD-FJ"), [0, 3, 4, 5, 9]);
        assert_eq!(all("K-L"), [10, 11]);
        assert_eq!(all("C"), [2]);
    }

    #[test]
    fn a_row_holds_what_the_release_has() {
        let line = "do:B-C !deprecated:C a@str?!unstable!x b@[int]:C #a +v@T ^v!y |null %oob %silent >R @U";
        assert!(row(line, 0).is_none());
        let row = row(line, 1).unwrap();
        assert_eq!(row.name, "do");
        let expected = [
            Word::Member {
                name: "a",
                ty: "str",
                optional: true,
                features: Features("!unstable!x"),
            },
            Word::Tag("a"),
            Word::Branch { case: "v", ty: "T" },
            Word::Value { name: "v", features: Features("!y") },
            Word::Alternative("null"),
            Word::OutOfBand,
            Word::Silent,
            Word::Returns("R"),
            Word::Arguments("U"),
        ];
        assert_eq!(row.words, expected);
        assert_eq!(Features("!unstable!x").names().collect::<Vec<_>>(), ["unstable", "x"]);
    }
}
