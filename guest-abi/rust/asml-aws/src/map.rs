//! Values by name.

use std::collections::{BTreeMap, HashMap};
use std::fmt;
use std::ops::Index;

use crate::json::{Error, Read, Text, Write, Writer, read_object};

/// Values by name, in the order of the names: a map as AWS's services have it.
///
/// A sorted list rather than the standard library's `BTreeMap`, whose code is four times the size for every type of
/// value. It is made for the tens of members that such maps have.
///
/// ```
/// use asml_aws::Map;
///
/// let mut map = Map::from([("b", 2), ("a", 1)]);
/// map.insert("c", 3);
/// assert_eq!(map["a"], 1);
/// assert_eq!(map.get("d"), None);
/// assert_eq!(map.keys().collect::<Vec<_>>(), ["a", "b", "c"]);
/// ```
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Map<V> {
    entries: Vec<(String, V)>,
}

impl<V> Map<V> {
    /// Without values.
    #[must_use]
    pub const fn new() -> Self {
        Self { entries: Vec::new() }
    }

    /// How many values there are.
    #[must_use]
    pub fn len(&self) -> usize {
        self.entries.len()
    }

    /// Whether there is none.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.entries.is_empty()
    }

    /// The value of this name.
    #[must_use]
    pub fn get(&self, name: &str) -> Option<&V> {
        self.find(name).ok().map(|at| &self.entries[at].1)
    }

    /// The value of this name.
    pub fn get_mut(&mut self, name: &str) -> Option<&mut V> {
        self.find(name).ok().map(|at| &mut self.entries[at].1)
    }

    /// Whether there is a value of this name.
    #[must_use]
    pub fn contains_key(&self, name: &str) -> bool {
        self.find(name).is_ok()
    }

    /// Puts a value under a name; the one that was there comes back.
    pub fn insert(&mut self, name: impl Into<String>, value: V) -> Option<V> {
        self.put(name.into(), value)
    }

    fn put(&mut self, name: String, value: V) -> Option<V> {
        match self.find(&name) {
            Ok(at) => Some(std::mem::replace(&mut self.entries[at].1, value)),
            Err(at) => {
                self.entries.insert(at, (name, value));
                None
            }
        }
    }

    /// Takes the value of this name out.
    pub fn remove(&mut self, name: &str) -> Option<V> {
        self.find(name).ok().map(|at| self.entries.remove(at).1)
    }

    /// Takes all values out.
    pub fn clear(&mut self) {
        self.entries.clear();
    }

    /// Names and values.
    pub fn iter(&self) -> impl ExactSizeIterator<Item = (&str, &V)> + DoubleEndedIterator {
        self.entries.iter().map(|(name, value)| (name.as_str(), value))
    }

    /// Names and values.
    pub fn iter_mut(&mut self) -> impl ExactSizeIterator<Item = (&str, &mut V)> + DoubleEndedIterator {
        self.entries.iter_mut().map(|(name, value)| (name.as_str(), value))
    }

    /// The names.
    pub fn keys(&self) -> impl ExactSizeIterator<Item = &str> + DoubleEndedIterator {
        self.entries.iter().map(|(name, _)| name.as_str())
    }

    /// The values.
    pub fn values(&self) -> impl ExactSizeIterator<Item = &V> + DoubleEndedIterator {
        self.entries.iter().map(|(_, value)| value)
    }

    /// Where the name is, or would be.
    fn find(&self, name: &str) -> Result<usize, usize> {
        self.entries.binary_search_by(|(known, _)| known.as_str().cmp(name))
    }
}

impl<V> Default for Map<V> {
    fn default() -> Self {
        Self::new()
    }
}

impl<V: fmt::Debug> fmt::Debug for Map<V> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_map().entries(self.iter()).finish()
    }
}

/// # Panics
/// Without a value of this name.
impl<V> Index<&str> for Map<V> {
    type Output = V;

    fn index(&self, name: &str) -> &V {
        self.get(name).unwrap_or_else(|| panic!("there is no {name:?}"))
    }
}

impl<V> IntoIterator for Map<V> {
    type Item = (String, V);
    type IntoIter = std::vec::IntoIter<(String, V)>;

    fn into_iter(self) -> Self::IntoIter {
        self.entries.into_iter()
    }
}

impl<K: Into<String>, V> Extend<(K, V)> for Map<V> {
    fn extend<I: IntoIterator<Item = (K, V)>>(&mut self, entries: I) {
        for (name, value) in entries {
            self.insert(name, value);
        }
    }
}

impl<K: Into<String>, V> FromIterator<(K, V)> for Map<V> {
    fn from_iter<I: IntoIterator<Item = (K, V)>>(entries: I) -> Self {
        let mut map = Self::new();
        map.extend(entries);
        map
    }
}

impl<K: Into<String>, V, const N: usize> From<[(K, V); N]> for Map<V> {
    fn from(entries: [(K, V); N]) -> Self {
        entries.into_iter().collect()
    }
}

impl<V> From<BTreeMap<String, V>> for Map<V> {
    fn from(map: BTreeMap<String, V>) -> Self {
        Self { entries: map.into_iter().collect() }
    }
}

impl<V> From<HashMap<String, V>> for Map<V> {
    fn from(map: HashMap<String, V>) -> Self {
        map.into_iter().collect()
    }
}

impl<V: Write> Write for Map<V> {
    fn write(&self, to: &mut Writer) {
        to.begin_object();
        for (name, value) in &self.entries {
            to.member(name, value);
        }
        to.end_object();
    }
}

impl<V: Read + Default> Read for Map<V> {
    fn read(&mut self, from: &mut Text<'_>) -> Result<(), Error> {
        self.clear();
        read_object(from, &mut |name, from| {
            let mut value = V::default();
            value.read(from)?;
            self.put(name.into_owned(), value);
            Ok(())
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn it_does_what_the_standard_librarys_map_does() {
        let mut map = Map::new();
        let mut model = BTreeMap::new();
        for step in 0..2_000_u32 {
            let random = step.wrapping_mul(2_654_435_761) >> 7;
            let name = format!("k{}", random % 60);
            if random % 3 == 0 {
                assert_eq!(map.remove(&name), model.remove(&name));
            } else {
                assert_eq!(map.insert(name.as_str(), step), model.insert(name.clone(), step));
            }
            assert_eq!(map.get(&name), model.get(&name));
            assert_eq!(map.len(), model.len());
        }
        assert!(map.iter().eq(model.iter().map(|(name, value)| (name.as_str(), value))));
        assert_eq!(map, Map::from(model.clone()));
        assert_eq!(format!("{map:?}"), format!("{model:?}"));
    }

    #[test]
    fn a_name_that_comes_twice_has_its_last_value() {
        let mut map = Map::<i32>::new();
        crate::json::read_all(br#"{"b":1,"a":2,"b":3}"#, &mut map).unwrap();
        assert_eq!(map, Map::from([("a", 2), ("b", 3)]));
    }
}
