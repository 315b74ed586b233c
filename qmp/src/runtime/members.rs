//! The members of an object, while a type takes those that it knows.
//!
//! QEMU sends members in the order of a hash table, so a union's tag may come last. The tag is
//! looked for first, over the members before it, and then the branch reads the object from its
//! beginning; what belongs to the union around it is taken out on the way.

use std::borrow::Cow;

use serde_json::Map;

use super::decode::{Decode, DecodeMembers};
use super::fault::Fault;
use super::reader::Reader;
use super::unknown::UnknownBranch;

/// The common members of a union, while it is being decoded.
pub trait Common {
    /// Their names.
    fn names(&self) -> &'static [&'static str];

    /// Takes the value of the member with that index.
    ///
    /// # Errors
    ///
    /// When the value does not fit.
    fn take(&mut self, index: usize, reader: &mut Reader<'_>) -> Result<(), Fault>;
}

/// The common members of a union that has none but its tag.
#[derive(Debug)]
pub struct NoCommon;

impl Common for NoCommon {
    fn names(&self) -> &'static [&'static str] {
        &[]
    }

    fn take(&mut self, _index: usize, reader: &mut Reader<'_>) -> Result<(), Fault> {
        reader.skip()
    }
}

/// What surrounds a branch and takes members out of its sight.
trait Around {
    /// Takes the member's value, or leaves it and says so.
    fn take(&mut self, key: &str, reader: &mut Reader<'_>) -> Result<bool, Fault>;
}

struct Union<'a> {
    tag: &'static str,
    common: &'a mut dyn Common,
    around: Option<&'a mut dyn Around>,
}

impl Around for Union<'_> {
    fn take(&mut self, key: &str, reader: &mut Reader<'_>) -> Result<bool, Fault> {
        if key == self.tag {
            return reader.skip().map(|()| true);
        }
        if let Some(index) = index_of(self.common.names(), key) {
            return self.common.take(index, reader).map(|()| true);
        }
        self.around.as_mut().map_or(Ok(false), |around| around.take(key, reader))
    }
}

fn index_of(names: &[&str], key: &str) -> Option<usize> {
    let last = key.as_bytes().last();
    // Many names are equally long; few of them end alike.
    let alike = |name: &&str| name.len() == key.len() && name.as_bytes().last() == last;
    names.iter().position(|name| alike(name) && *name == key)
}

/// The members of an object.
pub struct Members<'m, 't> {
    reader: &'m mut Reader<'t>,
    around: Option<&'m mut dyn Around>,
}

impl std::fmt::Debug for Members<'_, '_> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Members").field("reader", self.reader).finish_non_exhaustive()
    }
}

impl<'m, 't> Members<'m, 't> {
    pub(super) fn new(reader: &'m mut Reader<'t>) -> Self {
        Self { reader, around: None }
    }

    /// Goes to the next member of these names and says which it is; others are skipped.
    ///
    /// # Errors
    ///
    /// When the text is no object.
    pub fn next(&mut self, names: &[&str]) -> Result<Option<usize>, Fault> {
        while let Some(key) = self.reader.key()? {
            if let Some(index) = index_of(names, &key) {
                return Ok(Some(index));
            }
            if !self.take_around(&key)? {
                self.reader.skip()?;
            }
        }
        Ok(None)
    }

    fn take_around(&mut self, key: &str) -> Result<bool, Fault> {
        self.around.as_mut().map_or(Ok(false), |around| around.take(key, self.reader))
    }

    /// Reads the value of the member.
    ///
    /// # Errors
    ///
    /// When it does not fit.
    pub fn fill<T: Decode>(&mut self, slot: &mut Option<T>) -> Result<(), Fault> {
        self.reader.fill(slot)
    }

    /// The error of a required member that was not there.
    ///
    /// # Errors
    ///
    /// Always.
    pub fn missing<T>(&self, name: &str) -> Result<T, Fault> {
        Err(self.reader.fault(format!("missing field `{name}`")))
    }

    /// The value of the tag, wherever in the object it is.
    ///
    /// # Errors
    ///
    /// When there is none.
    pub fn tag(&mut self, tag: &str) -> Result<Cow<'t, str>, Fault> {
        match self.find(tag)? {
            Some(value) => Ok(value),
            None => self.missing(tag),
        }
    }

    /// The value of a tag that may be missing.
    ///
    /// # Errors
    ///
    /// When the text is no object, or the tag no string.
    pub fn optional_tag(&mut self, tag: &str) -> Result<Option<Cow<'t, str>>, Fault> {
        let begin = self.reader.place();
        let value = self.find(tag)?;
        self.reader.go_back(begin);
        Ok(value)
    }

    /// Finds the tag and goes back to the beginning; without one, stays at the end.
    fn find(&mut self, tag: &str) -> Result<Option<Cow<'t, str>>, Fault> {
        let begin = self.reader.place();
        while let Some(key) = self.reader.key()? {
            if key == tag {
                let value = self.reader.string()?;
                self.reader.go_back(begin);
                return Ok(Some(value));
            }
            self.reader.skip()?;
        }
        Ok(None)
    }

    /// Reads the members of a branch, and the common ones.
    ///
    /// # Errors
    ///
    /// When they do not fit.
    pub fn branch<T: DecodeMembers>(
        &mut self,
        tag: &'static str,
        common: &mut dyn Common,
    ) -> Result<T, Fault> {
        self.within(tag, common, |members| T::decode_members(members))
    }

    /// Reads the common members of a branch that has none of its own.
    ///
    /// # Errors
    ///
    /// When they do not fit.
    pub fn empty_branch(
        &mut self,
        tag: &'static str,
        common: &mut dyn Common,
    ) -> Result<(), Fault> {
        self.within(tag, common, |members| members.next(&[]).map(drop))
    }

    /// Reads a branch that nobody knows, and the common members.
    ///
    /// # Errors
    ///
    /// When the common members do not fit, or the others are no JSON.
    pub fn unknown_branch(
        &mut self,
        tag: &'static str,
        value: &str,
        common: &mut dyn Common,
    ) -> Result<UnknownBranch, Fault> {
        let members = self.within(tag, common, |members| {
            let mut others = Map::new();
            while let Some(key) = members.reader.key()? {
                if !members.take_around(&key)? {
                    others.insert(key.into_owned(), members.reader.read()?);
                }
            }
            Ok(others)
        })?;
        Ok(UnknownBranch { tag: value.to_owned(), members })
    }

    /// The error of a tag's value that a closed union does not have.
    ///
    /// # Errors
    ///
    /// Always.
    pub fn no_branch<T>(&self, tag: &str, value: &str) -> Result<T, Fault> {
        Err(self.reader.fault(format!("`{value}` is no known value of `{tag}`")))
    }

    fn within<T>(
        &mut self,
        tag: &'static str,
        common: &mut dyn Common,
        read: impl FnOnce(&mut Members<'_, 't>) -> Result<T, Fault>,
    ) -> Result<T, Fault> {
        let around: Option<&mut dyn Around> = match &mut self.around {
            Some(around) => Some(&mut **around),
            None => None,
        };
        let mut union = Union { tag, common, around };
        read(&mut Members { reader: self.reader, around: Some(&mut union) })
    }
}
