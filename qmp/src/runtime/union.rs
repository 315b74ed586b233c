//! Unions: an object of common members, a tag, and members that depend on the tag.
//!
//! QEMU sends members in the order of a hash table, so the tag may come last. Common members are
//! decoded as they come, what comes before the tag is kept as text, and what comes after it goes
//! straight into the branch.

use std::borrow::Cow;

use serde::de::{DeserializeSeed, Error, MapAccess};
use serde::ser::SerializeMap;
use serde_json::{Map, Value};

use super::early::Early;
use super::key::Key;
use super::object::{Decode, Encode, skip_all};
use super::unknown::UnknownBranch;

/// The common members of a union, while it is being decoded.
pub trait Common<'de> {
    /// Takes the value of a common member, or leaves it and says so.
    ///
    /// # Errors
    ///
    /// When the value does not fit.
    fn take<A: MapAccess<'de>>(&mut self, key: &str, map: &mut A) -> Result<bool, A::Error>;
}

/// The common members of a union that has none but its tag.
#[derive(Debug)]
pub struct NoCommon;

impl<'de> Common<'de> for NoCommon {
    fn take<A: MapAccess<'de>>(&mut self, _key: &str, _map: &mut A) -> Result<bool, A::Error> {
        Ok(false)
    }
}

/// Reads up to the tag: its value, and the rest of the object.
///
/// # Errors
///
/// When there is no tag, or a value does not fit.
pub fn split<'c, 'de, A: MapAccess<'de>, C: Common<'de>>(
    map: A,
    tag: &'static str,
    common: &'c mut C,
) -> Result<(Key<'de>, Rest<'c, 'de, A, C>), A::Error> {
    let (value, rest) = scan(map, tag, common)?;
    let value = value.ok_or_else(|| A::Error::missing_field(tag))?;
    Ok((value, rest))
}

/// Reads up to the tag, which means `branch` where it is missing.
///
/// # Errors
///
/// When a value does not fit.
pub fn split_or<'c, 'de, A: MapAccess<'de>, C: Common<'de>>(
    map: A,
    tag: &'static str,
    branch: &'static str,
    common: &'c mut C,
) -> Result<(Key<'de>, Rest<'c, 'de, A, C>), A::Error> {
    let (value, rest) = scan(map, tag, common)?;
    Ok((value.unwrap_or(Key(Cow::Borrowed(branch))), rest))
}

type Scanned<'c, 'de, A, C> = (Option<Key<'de>>, Rest<'c, 'de, A, C>);

fn scan<'c, 'de, A: MapAccess<'de>, C: Common<'de>>(
    mut map: A,
    tag: &'static str,
    common: &'c mut C,
) -> Result<Scanned<'c, 'de, A, C>, A::Error> {
    let mut early = Vec::new();
    while let Some(key) = map.next_key::<Key<'de>>()? {
        if *key == *tag {
            let value = map.next_value()?;
            return Ok((Some(value), Rest::new(map, early, common, false)));
        }
        if !common.take(&key, &mut map)? {
            early.push((key, map.next_value()?));
        }
    }
    Ok((None, Rest::new(map, early, common, true)))
}

/// What an object holds beside its tag: a map without the common members, which it keeps.
#[derive(Debug)]
pub struct Rest<'c, 'de, A, C> {
    map: A,
    early: std::vec::IntoIter<(Key<'de>, Early<'de>)>,
    /// The value of an early member whose key was taken.
    value: Option<Early<'de>>,
    common: &'c mut C,
    tag_absent: bool,
}

impl<'c, 'de, A: MapAccess<'de>, C: Common<'de>> Rest<'c, 'de, A, C> {
    fn new(
        map: A,
        early: Vec<(Key<'de>, Early<'de>)>,
        common: &'c mut C,
        tag_absent: bool,
    ) -> Self {
        Self { map, early: early.into_iter(), value: None, common, tag_absent }
    }

    /// Whether the object had no tag.
    #[must_use]
    pub fn tag_absent(&self) -> bool {
        self.tag_absent
    }

    /// Decodes the rest as the members of a branch.
    ///
    /// # Errors
    ///
    /// When they do not fit.
    pub fn members<T: Decode<'de>>(self) -> Result<T, A::Error> {
        T::decode(self)
    }

    /// Keeps the rest as the members of a branch that nobody knows.
    ///
    /// # Errors
    ///
    /// When they are no JSON.
    pub fn unknown(mut self, tag: &str) -> Result<UnknownBranch, A::Error> {
        let mut members = Map::new();
        while let Some((key, value)) = self.next_entry::<String, Value>()? {
            members.insert(key, value);
        }
        Ok(UnknownBranch { tag: tag.to_owned(), members })
    }

    /// Skips the rest, for a branch without members.
    ///
    /// # Errors
    ///
    /// When it is no JSON.
    pub fn finish(self) -> Result<(), A::Error> {
        skip_all(self)
    }
}

impl<'de, A: MapAccess<'de>, C: Common<'de>> MapAccess<'de> for Rest<'_, 'de, A, C> {
    type Error = A::Error;

    fn next_key_seed<K: DeserializeSeed<'de>>(
        &mut self,
        seed: K,
    ) -> Result<Option<K::Value>, A::Error> {
        if let Some((key, value)) = self.early.next() {
            self.value = Some(value);
            return key.feed(seed).map(Some);
        }
        if self.tag_absent {
            return Ok(None); // the object was read to its end
        }
        while let Some(key) = self.map.next_key::<Key<'de>>()? {
            if !self.common.take(&key, &mut self.map)? {
                return key.feed(seed).map(Some);
            }
        }
        Ok(None)
    }

    fn next_value_seed<V: DeserializeSeed<'de>>(&mut self, seed: V) -> Result<V::Value, A::Error> {
        match self.value.take() {
            Some(value) => value.feed(seed),
            None => self.map.next_value_seed(seed),
        }
    }
}

/// Writes the tag and the members of a branch.
///
/// # Errors
///
/// Those of the writer.
pub fn branch<M: SerializeMap, T: Encode>(
    map: &mut M,
    tag: &'static str,
    value: &'static str,
    members: &T,
) -> Result<(), M::Error> {
    map.serialize_entry(tag, value)?;
    members.encode(map)
}

/// The error of a tag's value that a closed union does not have.
#[must_use]
pub fn unknown_value<E: Error>(value: &str, tag: &'static str) -> E {
    E::custom(format_args!("`{value}` is no known value of `{tag}`"))
}
