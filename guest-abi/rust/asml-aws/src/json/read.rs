use std::borrow::Cow;

use super::number::Decimal;
use super::{Error, Text};

/// A value that can be read, in place.
pub(crate) trait Read {
    fn read(&mut self, from: &mut Text<'_>) -> Result<(), Error>;
}

/// What has members to read into.
pub(crate) trait ReadMembers {
    fn names(&self) -> &'static [&'static str];
    /// Where the value of the member of this name goes.
    fn member(&mut self, index: usize) -> &mut dyn Read;
}

/// Reads a whole text.
pub(crate) fn read_all(json: &[u8], value: &mut dyn Read) -> Result<(), Error> {
    let mut text = Text::new(json)?;
    value.read(&mut text)?;
    text.end()
}

/// A structure or union: in any order, unknown members skipped, missing ones and nulls left as they are.
pub(crate) fn read_members(from: &mut Text<'_>, value: &mut dyn ReadMembers) -> Result<(), Error> {
    read_object(from, &mut |name, from| match value.names().iter().position(|known| *known == name) {
        Some(index) if from.peek() != Some(b'n') => value.member(index).read(from),
        _ => from.skip(),
    })
}

type ReadMember<'f, 'a> = dyn FnMut(Cow<'a, str>, &mut Text<'a>) -> Result<(), Error> + 'f;

/// An object: `member` reads or skips the value of the member of a name.
pub(crate) fn read_object<'a>(from: &mut Text<'a>, member: &mut ReadMember<'_, 'a>) -> Result<(), Error> {
    if from.peek() != Some(b'{') {
        return Err(from.error("an object is expected"));
    }
    from.members(member)
}

/// A list: `element` reads or skips an element.
pub(crate) fn read_list(
    from: &mut Text<'_>,
    element: &mut dyn FnMut(&mut Text<'_>) -> Result<(), Error>,
) -> Result<(), Error> {
    if from.peek() != Some(b'[') {
        return Err(from.error("a list is expected"));
    }
    from.elements(&mut |from| element(from))
}

/// A decimal number.
pub(crate) fn read_decimal(from: &mut Text<'_>) -> Result<Decimal, Error> {
    let (number, _) = from.number()?;
    Decimal::parse(number).ok_or_else(|| from.error("a number is expected"))
}

impl Read for String {
    fn read(&mut self, from: &mut Text<'_>) -> Result<(), Error> {
        *self = from.string()?.into_owned();
        Ok(())
    }
}

impl Read for bool {
    fn read(&mut self, from: &mut Text<'_>) -> Result<(), Error> {
        *self = from.flag()?;
        Ok(())
    }
}

impl Read for i64 {
    fn read(&mut self, from: &mut Text<'_>) -> Result<(), Error> {
        *self = read_decimal(from)?.scaled(0).ok_or_else(|| from.error("a whole number of 64 bits is expected"))?;
        Ok(())
    }
}

impl Read for i32 {
    fn read(&mut self, from: &mut Text<'_>) -> Result<(), Error> {
        let mut number = 0_i64;
        number.read(from)?;
        *self = number.try_into().map_err(|_| from.error("a whole number of 32 bits is expected"))?;
        Ok(())
    }
}

impl Read for f64 {
    fn read(&mut self, from: &mut Text<'_>) -> Result<(), Error> {
        *self = if from.peek() != Some(b'"') {
            read_decimal(from)?.to_f64()
        } else {
            match &*from.string()? {
                "NaN" => Self::NAN,
                "Infinity" => Self::INFINITY,
                "-Infinity" => Self::NEG_INFINITY,
                _ => return Err(from.error("a number is expected")),
            }
        };
        Ok(())
    }
}

impl<T: Read + Default> Read for Option<T> {
    fn read(&mut self, from: &mut Text<'_>) -> Result<(), Error> {
        if from.peek() == Some(b'n') {
            *self = None;
            return from.word("null");
        }
        self.insert(T::default()).read(from)
    }
}

impl<T: Read> Read for Box<T> {
    fn read(&mut self, from: &mut Text<'_>) -> Result<(), Error> {
        (**self).read(from)
    }
}

impl<T: Read + Default> Read for Vec<T> {
    fn read(&mut self, from: &mut Text<'_>) -> Result<(), Error> {
        self.clear();
        read_list(from, &mut |from| {
            let mut element = T::default();
            element.read(from)?;
            self.push(element);
            Ok(())
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::Map;

    fn read<T: Read + Default>(text: &str) -> Result<T, String> {
        let mut value = T::default();
        read_all(text.as_bytes(), &mut value).map(|()| value).map_err(|error| error.to_string())
    }

    #[test]
    fn what_is_of_another_kind_is_refused() {
        for text in ["null", "1", "\"a\"", "[]", "{}", "true", ""] {
            let kinds = [
                ("\"a\"", read::<String>(text).is_ok()),
                ("true", read::<bool>(text).is_ok()),
                ("1", read::<i32>(text).is_ok()),
                ("[]", read::<Vec<i32>>(text).is_ok()),
                ("{}", read::<Map<i32>>(text).is_ok()),
            ];
            for (fits, is_read) in kinds {
                assert_eq!(is_read, text == fits, "{text} as {fits}");
            }
        }
    }

    #[test]
    fn whole_numbers_keep_to_their_size() {
        assert_eq!(read::<i32>(" 2147483647 "), Ok(i32::MAX));
        assert!(read::<i32>("2147483648").is_err());
        assert_eq!(read::<i64>("-9007199254740993"), Ok(-9_007_199_254_740_993));
        assert_eq!(read::<i64>("1.0E3"), Ok(1_000));
        assert!(read::<i64>("9999999999999999999").is_err());
    }

    #[test]
    fn nulls_are_absent() {
        assert_eq!(read::<Vec<Option<bool>>>("[null, true]"), Ok(vec![None, Some(true)]));
        assert!(read::<Vec<Option<bool>>>("[nul]").is_err());
    }

    #[test]
    fn numbers_that_json_lacks_come_as_strings() {
        assert!(read::<f64>("\"NaN\"").unwrap().is_nan());
        assert_eq!(read::<f64>("\"-Infinity\""), Ok(f64::NEG_INFINITY));
        assert!(read::<f64>("\"1\"").is_err());
    }

    #[test]
    fn errors_say_where() {
        assert_eq!(read::<Vec<i32>>("[1,\n\"\"]"), Err("a value is expected at line 2 column 1".to_owned()));
    }
}
