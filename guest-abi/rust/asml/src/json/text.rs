//! A JSON text and a place in it: tokens, and no types yet.

use std::borrow::Cow;

use super::Error;
use super::scan::{append_plain, is_plain, move_plain, plain_len, text_of};

/// Levels of nesting, as many as serde_json takes: each costs stack.
const MAX_DEPTH: u8 = 127;

/// Reads a string from behind its quote and writes what it stands for to a place before it, a chunk's length away or
/// more: no escape is shorter than its character. The ends of both; the string's is behind its quote.
///
/// # Errors
/// When it is no string.
#[cfg_attr(target_arch = "wasm32", target_feature(enable = "simd128"))]
pub(crate) fn unescape_to(text: &mut [u8], mut to: usize, mut from: usize) -> Result<(usize, usize), Error> {
    loop {
        let plain = move_plain(text, to, from);
        from += plain;
        to += plain;
        // The most frequent escapes; all others as when a string is read.
        let (byte, length) = match text.get(from..).unwrap_or_default() {
            [b'"', ..] => return Ok((to, from + 1)),
            [b'\\', byte @ (b'"' | b'\\' | b'/'), ..] => (*byte, 2),
            [b'\\', b'n', ..] => (b'\n', 2),
            [b'\\', ..] => (0, 0),
            [byte, ..] if is_plain(*byte) => (*byte, 1),
            _ => return Err(Error::new("a string has an end, and its control characters are escaped")),
        };
        if length > 0 {
            if let Some(place) = text.get_mut(to) {
                *place = byte;
            }
            from += length;
            to += 1;
            continue;
        }
        let (char, length) = escape(text.get(from + 1..).unwrap_or_default()).map_err(Error::new)?;
        from += 1 + length;
        for byte in char.encode_utf8(&mut [0; 4]).bytes() {
            if let Some(place) = text.get_mut(to) {
                *place = byte;
            }
            to += 1;
        }
    }
}

/// Reads or skips the value of the member of a name.
pub type ReadMember<'f, 'a> = dyn FnMut(Cow<'a, str>, &mut Text<'a>) -> Result<(), Error> + 'f;

/// For generated code: it reads token by token, where the first byte of what comes says which kind it is.
pub struct Text<'a> {
    text: &'a str,
    at: usize,
    depth: u8,
}

impl<'a> Text<'a> {
    /// A text, from its beginning.
    ///
    /// # Errors
    /// When it is not UTF-8.
    pub fn new(json: &'a [u8]) -> Result<Self, Error> {
        let text = std::str::from_utf8(json).map_err(|_| Error::new("the text is not UTF-8"))?;
        Ok(Self { text, at: 0, depth: 0 })
    }

    /// Line and column, from 1, of the place that was reached.
    pub(crate) fn place(&self) -> (usize, usize) {
        let read = &self.text.as_bytes()[..self.at.min(self.text.len())];
        let line = read.iter().filter(|byte| **byte == b'\n').count() + 1;
        let column = read.iter().rev().take_while(|byte| **byte != b'\n').count();
        (line, column.max(1))
    }

    /// What is wrong at the place that was reached.
    #[cold]
    #[must_use]
    pub fn error(&self, message: &'static str) -> Error {
        Error::new(message).placed(self)
    }

    /// The next byte that is not blank, which is not read yet.
    #[inline]
    pub fn peek(&mut self) -> Option<u8> {
        let bytes = self.text.as_bytes();
        while let Some(b' ' | b'\n' | b'\r' | b'\t') = bytes.get(self.at) {
            self.at += 1;
        }
        bytes.get(self.at).copied()
    }

    pub(crate) fn expect(&mut self, byte: u8, message: &'static str) -> Result<(), Error> {
        if self.peek() != Some(byte) {
            return Err(self.error(message));
        }
        self.at += 1;
        Ok(())
    }

    /// Nothing but blanks may follow.
    ///
    /// # Errors
    /// When something does.
    pub fn end(&mut self) -> Result<(), Error> {
        match self.peek() {
            None => Ok(()),
            Some(_) => Err(self.error("the end is expected after the value")),
        }
    }

    /// Reads a list's or object's first byte, whose kind `peek` has told.
    pub(crate) fn enter(&mut self) -> Result<(), Error> {
        if self.depth == MAX_DEPTH {
            return Err(self.error("the text is nested too deep"));
        }
        self.depth += 1;
        self.at += 1;
        Ok(())
    }

    /// Goes to the next element or member; false at the end, which is then read.
    pub(crate) fn advance(&mut self, first: bool, end: u8) -> Result<bool, Error> {
        match self.peek() {
            Some(byte) if byte == end => {
                self.at += 1;
                self.depth -= 1;
                return Ok(false);
            }
            Some(_) if first => return Ok(true),
            Some(b',') => self.at += 1,
            _ => return Err(self.error("a comma or the end of the list or object is expected")),
        }
        match self.peek() {
            Some(byte) if byte != end => Ok(true),
            _ => Err(self.error("a value is expected after a comma")),
        }
    }

    /// Reads an object: `member` gets the name of each member and the place before its value, which it reads or skips.
    pub fn members(&mut self, member: &mut ReadMember<'_, 'a>) -> Result<(), Error> {
        self.enter()?;
        let mut first = true;
        while self.advance(first, b'}')? {
            first = false;
            let name = self.string()?;
            self.expect(b':', "a colon is expected after a member's name")?;
            member(name, self)?;
        }
        Ok(())
    }

    /// Reads a list: `element` gets the place before each element, which it reads or skips.
    pub fn elements(&mut self, element: &mut dyn FnMut(&mut Self) -> Result<(), Error>) -> Result<(), Error> {
        self.enter()?;
        let mut first = true;
        while self.advance(first, b']')? {
            first = false;
            element(self)?;
        }
        Ok(())
    }

    /// Reads `true` or `false`.
    pub fn flag(&mut self) -> Result<bool, Error> {
        let flag = self.peek() == Some(b't');
        self.word(if flag { "true" } else { "false" })?;
        Ok(flag)
    }

    /// Reads a string whose quote `peek` has told.
    pub fn string(&mut self) -> Result<Cow<'a, str>, Error> {
        self.expect(b'"', "a string is expected")?;
        let plain = self.plain()?;
        if self.text.as_bytes()[self.at] == b'"' {
            self.at += 1;
            return Ok(Cow::Borrowed(plain));
        }
        self.unescaped(plain).map(Cow::Owned)
    }

    /// The rest of a string that has an escape, which is next, behind the part before.
    #[cfg_attr(target_arch = "wasm32", target_feature(enable = "simd128"))]
    fn unescaped(&mut self, before: &str) -> Result<String, Error> {
        let all = self.text.as_bytes();
        let mut text = before.as_bytes().to_vec();
        loop {
            self.at += 1;
            match self.escaped()? {
                char @ '\0'..='\x7F' => text.push(char as u8),
                char => text.extend_from_slice(char.encode_utf8(&mut [0; 4]).as_bytes()),
            }
            let rest = all.get(self.at..).unwrap_or_default();
            self.at += append_plain(&mut text, rest, rest.len());
            if self.at_end_of_part()? == b'"' {
                self.at += 1;
                // A string that was given much more room than it needs, because much follows it.
                if text.capacity() / 2 > text.len() {
                    text.shrink_to_fit();
                }
                return Ok(text_of(text));
            }
        }
    }

    /// The part of a string before a quote or an escape.
    fn plain(&mut self) -> Result<&'a str, Error> {
        let begin = self.at;
        self.at += plain_len(self.text.as_bytes().get(begin..).unwrap_or_default());
        self.at_end_of_part()?;
        Ok(self.since(begin))
    }

    /// What ends a part of a string: a quote or a backslash.
    #[inline]
    fn at_end_of_part(&self) -> Result<u8, Error> {
        match self.text.as_bytes().get(self.at) {
            Some(byte @ (b'"' | b'\\')) => Ok(*byte),
            Some(_) => Err(self.error("a control character in a string must be escaped")),
            None => Err(self.error("the text ends within a string")),
        }
    }

    /// The character that an escape stands for, after its backslash.
    fn escaped(&mut self) -> Result<char, Error> {
        let behind = self.text.as_bytes().get(self.at..).unwrap_or_default();
        let (char, length) = escape(behind).map_err(|message| self.error(message))?;
        self.at += length;
        Ok(char)
    }

    /// Reads a number; its text, and whether it has neither fraction nor exponent.
    pub fn number(&mut self) -> Result<(&'a str, bool), Error> {
        self.peek();
        let begin = self.at;
        self.byte(b'-');
        match (self.byte(b'0'), self.digits()) {
            (false, false) => return Err(self.error("a value is expected")),
            (true, true) => return Err(self.error("a number begins with a zero")),
            _ => {}
        }
        let whole = self.at;
        if self.byte(b'.') && !self.digits() {
            return Err(self.error("a digit is expected after the point"));
        }
        if self.byte(b'e') || self.byte(b'E') {
            let _signed = self.byte(b'+') || self.byte(b'-');
            if !self.digits() {
                return Err(self.error("a digit is expected in the exponent"));
            }
        }
        Ok((self.since(begin), self.at == whole))
    }

    /// What was read since a place. Both ends are between characters; code that says what would be wrong if they were
    /// not is 2 KB of a module.
    fn since(&self, begin: usize) -> &'a str {
        self.text.get(begin..self.at).unwrap_or_default()
    }

    fn byte(&mut self, byte: u8) -> bool {
        let found = self.text.as_bytes().get(self.at) == Some(&byte);
        self.at += usize::from(found);
        found
    }

    fn digits(&mut self) -> bool {
        let begin = self.at;
        while self.text.as_bytes().get(self.at).is_some_and(u8::is_ascii_digit) {
            self.at += 1;
        }
        self.at > begin
    }

    /// Reads `true`, `false` or `null`, whose first byte `peek` has told.
    pub fn word(&mut self, word: &str) -> Result<(), Error> {
        if !self.text.as_bytes()[self.at..].starts_with(word.as_bytes()) {
            return Err(self.error("a value is expected"));
        }
        self.at += word.len();
        Ok(())
    }

    /// Reads a value of any kind, as its text.
    ///
    /// # Errors
    /// When it is not JSON.
    pub fn raw(&mut self) -> Result<&'a str, Error> {
        self.peek();
        let begin = self.at;
        self.skip()?;
        Ok(self.since(begin))
    }

    /// Reads a value of any kind, for nothing.
    pub fn skip(&mut self) -> Result<(), Error> {
        match self.peek() {
            Some(b'{') => {
                self.enter()?;
                let mut first = true;
                while self.advance(first, b'}')? {
                    first = false;
                    self.skip_string()?;
                    self.expect(b':', "a colon is expected after a member's name")?;
                    self.skip()?;
                }
                Ok(())
            }
            Some(b'[') => self.elements(&mut |text| text.skip()),
            Some(b'"') => self.skip_string(),
            Some(b't') => self.word("true"),
            Some(b'f') => self.word("false"),
            Some(b'n') => self.word("null"),
            _ => self.number().map(drop),
        }
    }

    fn skip_string(&mut self) -> Result<(), Error> {
        self.expect(b'"', "a string is expected")?;
        loop {
            self.plain()?;
            self.at += 1;
            if self.text.as_bytes()[self.at - 1] == b'"' {
                return Ok(());
            }
            self.escaped()?;
        }
    }

    /// How many bytes have been read.
    pub(crate) fn at(&self) -> usize {
        self.at
    }
}

/// The character that an escape stands for, and how long it is, both behind its backslash.
fn escape(behind: &[u8]) -> Result<(char, usize), &'static str> {
    let char = match behind {
        [byte @ (b'"' | b'\\' | b'/'), ..] => char::from(*byte),
        [b'b', ..] => '\u{8}',
        [b'f', ..] => '\u{c}',
        [b'n', ..] => '\n',
        [b'r', ..] => '\r',
        [b't', ..] => '\t',
        [b'u', digits @ ..] => return unicode(digits),
        _ => return Err("an escape is not one of JSON's"),
    };
    Ok((char, 1))
}

fn unicode(digits: &[u8]) -> Result<(char, usize), &'static str> {
    let first = hex(digits)?;
    let (code, length) = match (first, digits.get(4..)) {
        (0xD800..0xDC00, Some([b'\\', b'u', digits @ ..])) => match hex(digits)? {
            second @ 0xDC00..0xE000 => (0x1_0000 + ((first - 0xD800) << 10) + (second - 0xDC00), 11),
            _ => (first, 5),
        },
        _ => (first, 5),
    };
    Ok((char::from_u32(code).ok_or("an escape is half of a character")?, length))
}

fn hex(digits: &[u8]) -> Result<u32, &'static str> {
    let mut code = 0;
    for digit in digits.first_chunk::<4>().unwrap_or(&[b'-'; 4]) {
        let value = char::from(*digit).to_digit(16);
        code = code * 16 + value.ok_or("an escape needs four hexadecimal digits")?;
    }
    Ok(code)
}
