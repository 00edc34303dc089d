use std::borrow::Cow;

use super::number::Decimal;

/// A value that can be read, in place.
pub(crate) trait Read {
    fn read(&mut self, from: &mut Reader<'_>) -> Result<(), Invalid>;
}

/// What has members to read into.
pub(crate) trait ReadMembers {
    fn names(&self) -> &'static [&'static str];
    /// Where the value of the member of this name goes.
    fn member(&mut self, index: usize) -> &mut dyn Read;
}

/// The text is not as it should be; the reader knows more. Of no size, so that handing it on costs nothing.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Invalid;

/// What should have been there, and at which byte.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct Problem {
    pub(crate) expected: &'static str,
    pub(crate) at: usize,
}

/// Nested deeper than any answer of AWS is: an item nests 32 levels.
const MAX_DEPTH: u32 = 128;

/// A place in a JSON text.
pub(crate) struct Reader<'a> {
    text: &'a str,
    at: usize,
    depth: u32,
    problem: Problem,
}

impl<'a> Reader<'a> {
    /// Reads a whole text.
    pub(crate) fn read_all(text: &'a str, value: &mut dyn Read) -> Result<(), Problem> {
        let mut reader = Self { text, at: 0, depth: 0, problem: Problem::default() };
        let read = value.read(&mut reader).and_then(|()| match reader.peek() {
            None => Ok(()),
            Some(_) => Err(reader.invalid("the end")),
        });
        read.map_err(|Invalid| reader.problem)
    }

    /// A structure or union: in any order, unknown members skipped, missing ones and nulls left as they are.
    pub(crate) fn members(&mut self, value: &mut dyn ReadMembers) -> Result<(), Invalid> {
        self.object(&mut |name, reader| match value.names().iter().position(|known| *known == name) {
            Some(_) if reader.null() => Ok(()),
            Some(index) => value.member(index).read(reader),
            None => reader.skip(),
        })
    }

    /// Calls `member` with the name of each member and the reader before its value, which it must read or skip.
    pub(crate) fn object(
        &mut self,
        member: &mut dyn FnMut(&str, &mut Self) -> Result<(), Invalid>,
    ) -> Result<(), Invalid> {
        self.sequence(b'{', b'}', "an object", &mut |reader| {
            let name = reader.string()?;
            reader.expect(b':', "a colon")?;
            member(&name, reader)
        })
    }

    /// Calls `element` with the reader before each element, which it must read or skip.
    pub(crate) fn list(&mut self, element: &mut dyn FnMut(&mut Self) -> Result<(), Invalid>) -> Result<(), Invalid> {
        self.sequence(b'[', b']', "a list", element)
    }

    fn sequence(
        &mut self,
        begin: u8,
        end: u8,
        expected: &'static str,
        each: &mut dyn FnMut(&mut Self) -> Result<(), Invalid>,
    ) -> Result<(), Invalid> {
        self.expect(begin, expected)?;
        if self.depth == MAX_DEPTH {
            return Err(self.invalid("fewer levels"));
        }
        self.depth += 1;
        if self.peek() != Some(end) {
            each(self)?;
            while self.peek() == Some(b',') {
                self.at += 1;
                each(self)?;
            }
        }
        self.depth -= 1;
        self.expect(end, "a comma or the end")
    }

    pub(crate) fn string(&mut self) -> Result<Cow<'a, str>, Invalid> {
        self.expect(b'"', "a string")?;
        let begin = self.at;
        let mut unescaped: Option<String> = None;
        loop {
            let rest = &self.text[self.at..];
            let Some(length) = rest.bytes().position(|byte| matches!(byte, b'"' | b'\\') || byte < 0x20) else {
                return Err(self.invalid("the string's end"));
            };
            let plain = &rest[..length];
            self.at += length;
            match self.text.as_bytes()[self.at] {
                b'"' => {
                    self.at += 1;
                    return Ok(match unescaped {
                        Some(text) => Cow::Owned(text + plain),
                        None => Cow::Borrowed(&self.text[begin..begin + length]),
                    });
                }
                b'\\' => {
                    let text = unescaped.get_or_insert_default();
                    text.push_str(plain);
                    let escaped = self.escaped()?;
                    text.push(escaped);
                }
                _ => return Err(self.invalid("no control character")),
            }
        }
    }

    /// The character that an escape stands for.
    fn escaped(&mut self) -> Result<char, Invalid> {
        self.at += 1;
        let Some(&kind) = self.text.as_bytes().get(self.at) else {
            return Err(self.invalid("an escape"));
        };
        self.at += 1;
        Ok(match kind {
            b'"' | b'\\' | b'/' => char::from(kind),
            b'b' => '\u{8}',
            b'f' => '\u{c}',
            b'n' => '\n',
            b'r' => '\r',
            b't' => '\t',
            b'u' => {
                let first = self.hex()?;
                let code = match first {
                    0xD800..0xDC00 if self.text[self.at..].starts_with("\\u") => {
                        self.at += 2;
                        let second = self.hex()?;
                        if !(0xDC00..0xE000).contains(&second) {
                            return Err(self.invalid("the second half of a character"));
                        }
                        0x10000 + ((first - 0xD800) << 10) + (second - 0xDC00)
                    }
                    code => code,
                };
                char::from_u32(code).ok_or_else(|| self.invalid("a character"))?
            }
            _ => return Err(self.invalid("an escape")),
        })
    }

    fn hex(&mut self) -> Result<u32, Invalid> {
        let digits = self.text.as_bytes().get(self.at..self.at + 4).unwrap_or_default();
        let mut code = 0;
        for &digit in digits {
            let Some(value) = char::from(digit).to_digit(16) else {
                return Err(self.invalid("four hexadecimal digits"));
            };
            code = code * 16 + value;
        }
        if digits.is_empty() {
            return Err(self.invalid("four hexadecimal digits"));
        }
        self.at += 4;
        Ok(code)
    }

    /// A number's text.
    fn number(&mut self) -> Result<&'a str, Invalid> {
        self.peek();
        let rest = &self.text[self.at..];
        let length = rest
            .bytes()
            .position(|byte| !matches!(byte, b'0'..=b'9' | b'-' | b'+' | b'.' | b'e' | b'E'))
            .unwrap_or(rest.len());
        if length == 0 {
            return Err(self.invalid("a number"));
        }
        self.at += length;
        Ok(&rest[..length])
    }

    /// A decimal number.
    pub(crate) fn decimal(&mut self) -> Result<Decimal, Invalid> {
        let text = self.number()?;
        Decimal::parse(text).ok_or_else(|| self.invalid("a number"))
    }

    /// Whether `null` comes, which is then read.
    pub(crate) fn null(&mut self) -> bool {
        self.peek() == Some(b'n') && self.word("null")
    }

    fn boolean(&mut self) -> Result<bool, Invalid> {
        match self.peek() {
            Some(b't') if self.word("true") => Ok(true),
            Some(b'f') if self.word("false") => Ok(false),
            _ => Err(self.invalid("true or false")),
        }
    }

    fn word(&mut self, word: &str) -> bool {
        let found = self.text[self.at..].starts_with(word);
        if found {
            self.at += word.len();
        }
        found
    }

    /// Reads a value of any kind, for nothing.
    pub(crate) fn skip(&mut self) -> Result<(), Invalid> {
        match self.peek() {
            Some(b'{') => self.object(&mut |_, reader| reader.skip()),
            Some(b'[') => self.list(&mut |reader| reader.skip()),
            Some(b'"') => self.string().map(drop),
            Some(b't' | b'f') => self.boolean().map(drop),
            Some(b'n') if self.word("null") => Ok(()),
            _ => self.decimal().map(drop),
        }
    }

    /// The next byte that is not blank.
    fn peek(&mut self) -> Option<u8> {
        let bytes = self.text.as_bytes();
        while let Some(b' ' | b'\n' | b'\r' | b'\t') = bytes.get(self.at) {
            self.at += 1;
        }
        bytes.get(self.at).copied()
    }

    fn expect(&mut self, byte: u8, expected: &'static str) -> Result<(), Invalid> {
        if self.peek() != Some(byte) {
            return Err(self.invalid(expected));
        }
        self.at += 1;
        Ok(())
    }

    #[cold]
    pub(crate) fn invalid(&mut self, expected: &'static str) -> Invalid {
        self.problem = Problem { expected, at: self.at };
        Invalid
    }
}

impl Read for String {
    fn read(&mut self, from: &mut Reader<'_>) -> Result<(), Invalid> {
        *self = from.string()?.into_owned();
        Ok(())
    }
}

impl Read for bool {
    fn read(&mut self, from: &mut Reader<'_>) -> Result<(), Invalid> {
        *self = from.boolean()?;
        Ok(())
    }
}

impl Read for i64 {
    fn read(&mut self, from: &mut Reader<'_>) -> Result<(), Invalid> {
        *self = from.decimal()?.scaled(0).ok_or_else(|| from.invalid("a whole number of 64 bits"))?;
        Ok(())
    }
}

impl Read for i32 {
    fn read(&mut self, from: &mut Reader<'_>) -> Result<(), Invalid> {
        let mut number = 0_i64;
        number.read(from)?;
        *self = number.try_into().map_err(|_| from.invalid("a whole number of 32 bits"))?;
        Ok(())
    }
}

impl Read for f64 {
    fn read(&mut self, from: &mut Reader<'_>) -> Result<(), Invalid> {
        *self = if from.peek() != Some(b'"') {
            from.decimal()?.to_f64()
        } else {
            match &*from.string()? {
                "NaN" => Self::NAN,
                "Infinity" => Self::INFINITY,
                "-Infinity" => Self::NEG_INFINITY,
                _ => return Err(from.invalid("a number")),
            }
        };
        Ok(())
    }
}

impl<T: Read + Default> Read for Option<T> {
    fn read(&mut self, from: &mut Reader<'_>) -> Result<(), Invalid> {
        if from.null() {
            *self = None;
            return Ok(());
        }
        self.insert(T::default()).read(from)
    }
}

impl<T: Read> Read for Box<T> {
    fn read(&mut self, from: &mut Reader<'_>) -> Result<(), Invalid> {
        (**self).read(from)
    }
}

impl<T: Read + Default> Read for Vec<T> {
    fn read(&mut self, from: &mut Reader<'_>) -> Result<(), Invalid> {
        self.clear();
        from.list(&mut |reader| {
            let mut element = T::default();
            element.read(reader)?;
            self.push(element);
            Ok(())
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::Map;

    fn read<T: Read + Default>(text: &str) -> Result<T, Problem> {
        let mut value = T::default();
        Reader::read_all(text, &mut value).map(|()| value)
    }

    #[derive(Debug, Default)]
    struct Any;
    impl Read for Any {
        fn read(&mut self, from: &mut Reader<'_>) -> Result<(), Invalid> {
            from.skip()
        }
    }

    #[test]
    fn strings_are_those_of_serde_json() {
        for text in
            [r#""""#, r#""plain""#, r#""a\"b\\c\/\b\f\n\r\t""#, r#""\u00e9\u20ac\ud83d\ude00 é 😀""#, r#"  "x"  "#]
        {
            assert_eq!(read::<String>(text).unwrap(), serde_json::from_str::<String>(text).unwrap(), "{text}");
        }
    }

    #[test]
    fn what_is_no_json_is_refused_and_never_read_past_its_end() {
        for text in [
            "",
            "\"",
            "\"\\",
            "\"\\u",
            "\"\\u12",
            "\"\\u12\"",
            "\"\\ud800\"",
            "\"\\ud800\\u0041\"",
            "\"\\udc00\"",
            "\"\\x\"",
            "\"a\nb\"",
            "\"a\" x",
            "nul",
        ] {
            assert!(read::<String>(text).is_err(), "{text:?}");
            assert!(serde_json::from_str::<String>(text).is_err(), "{text:?}");
        }
        for text in ["[", "[1", "[1,", "[1,]", "[1 2]", "[1]]", "{}"] {
            assert!(read::<Vec<i32>>(text).is_err(), "{text:?}");
        }
        for text in ["{", "{\"a\"", "{\"a\":", "{\"a\":1", "{\"a\":1,", "{\"a\":1,}", "{a:1}", "{\"a\" 1}"] {
            assert!(read::<Map<i32>>(text).is_err(), "{text:?}");
        }
    }

    #[test]
    fn every_beginning_of_a_text_is_refused() {
        let text = r#"{"a":[1,-2.5e3,true,false,null,"x\u00e9\\",{"b":{}}],"c":""}"#;
        assert!(read::<Any>(text).is_ok());
        for end in 0..text.len() {
            assert!(read::<Any>(&text[..end]).is_err(), "{}", &text[..end]);
        }
    }

    #[test]
    fn nesting_has_an_end() {
        let deep = |levels: usize| "[".repeat(levels) + &"]".repeat(levels);
        assert!(read::<Any>(&deep(128)).is_ok());
        assert_eq!(read::<Any>(&deep(100_000)).unwrap_err().expected, "fewer levels");
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
    }

    #[test]
    fn numbers_that_json_lacks_come_as_strings() {
        assert!(read::<f64>("\"NaN\"").unwrap().is_nan());
        assert_eq!(read::<f64>("\"-Infinity\""), Ok(f64::NEG_INFINITY));
        assert!(read::<f64>("\"1\"").is_err());
    }
}
