//! Bytes, base64 on the wire.

use std::fmt;

use asml::base64;

use crate::json::{Error, Read, Text, Write, Writer};

/// Bytes.
///
/// ```
/// use asml_aws::Blob;
///
/// let blob = Blob::from([1, 2, 3]);
/// assert_eq!(blob.as_ref(), [1, 2, 3]);
/// assert_eq!(format!("{blob:?}"), "Blob(3 bytes)");
/// ```
#[derive(Clone, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Blob(Vec<u8>);

impl Blob {
    /// Bytes.
    pub fn new(bytes: impl Into<Vec<u8>>) -> Self {
        Self(bytes.into())
    }

    /// The bytes.
    #[must_use]
    pub fn into_vec(self) -> Vec<u8> {
        self.0
    }
}

/// Says how many bytes, not which: they may be secret, or many.
impl fmt::Debug for Blob {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Blob({} bytes)", self.0.len())
    }
}

impl AsRef<[u8]> for Blob {
    fn as_ref(&self) -> &[u8] {
        &self.0
    }
}

impl<B: Into<Vec<u8>>> From<B> for Blob {
    fn from(bytes: B) -> Self {
        Self(bytes.into())
    }
}

impl Write for Blob {
    fn write(&self, to: &mut Writer) {
        to.string(&base64::encode(&self.0));
    }
}

impl Read for Blob {
    fn read(&mut self, from: &mut Text<'_>) -> Result<(), Error> {
        let text = from.string()?;
        self.0 = base64::decode(text.as_bytes()).ok_or_else(|| from.error("base64 is expected"))?;
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::json::read_all;

    #[test]
    fn bytes_survive_the_way_through_base64() {
        for length in 0..70 {
            let blob = Blob::new((0..length).map(|byte| byte as u8 ^ 0xA5).collect::<Vec<_>>());
            let text = String::from_utf8(Writer::text_of(&blob)).unwrap();
            let mut read = Blob::default();
            read_all(text.as_bytes(), &mut read).unwrap();
            assert_eq!(read, blob);
        }
        assert_eq!(Writer::text_of(&Blob::from([0, 1, 2])), b"\"AAEC\"");
    }

    #[test]
    fn what_is_not_base64_is_refused() {
        let error = read_all(b"\"A\"", &mut Blob::default()).unwrap_err();
        assert_eq!(error.to_string(), "base64 is expected at line 1 column 3");
    }
}
