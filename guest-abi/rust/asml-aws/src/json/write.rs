/// A value that can be written.
pub(crate) trait Write {
    fn write(&self, to: &mut Writer);
    /// Whether there is nothing to write: the member is left out.
    fn is_absent(&self) -> bool {
        false
    }
}

/// What has members to write.
pub(crate) trait WriteMembers {
    fn names(&self) -> &'static [&'static str];
    /// The value of the member of this name.
    fn member(&self, index: usize) -> &dyn Write;
}

/// JSON text under construction.
#[derive(Default)]
pub(crate) struct Writer(Vec<u8>);

impl Writer {
    pub(crate) fn text_of(value: &dyn Write) -> Vec<u8> {
        let mut writer = Self::default();
        value.write(&mut writer);
        writer.0
    }

    pub(crate) fn begin_object(&mut self) {
        self.0.push(b'{');
    }

    /// A member of the object that was begun last.
    pub(crate) fn member(&mut self, name: &str, value: &dyn Write) {
        self.separate();
        self.string(name);
        self.0.push(b':');
        value.write(self);
    }

    /// A structure.
    pub(crate) fn members(&mut self, value: &dyn WriteMembers) {
        self.begin_object();
        for (index, name) in value.names().iter().enumerate() {
            let member = value.member(index);
            if !member.is_absent() {
                self.member(name, member);
            }
        }
        self.end_object();
    }

    pub(crate) fn end_object(&mut self) {
        self.0.push(b'}');
    }

    pub(crate) fn raw(&mut self, text: &str) {
        self.0.extend_from_slice(text.as_bytes());
    }

    pub(crate) fn string(&mut self, text: &str) {
        const HEX: &[u8; 16] = b"0123456789abcdef";
        self.0.push(b'"');
        for &byte in text.as_bytes() {
            match byte {
                b'"' | b'\\' => self.0.extend_from_slice(&[b'\\', byte]),
                0x20.. => self.0.push(byte),
                _ => {
                    let digits = [HEX[usize::from(byte >> 4)], HEX[usize::from(byte & 15)]];
                    self.raw("\\u00");
                    self.0.extend_from_slice(&digits);
                }
            }
        }
        self.0.push(b'"');
    }

    /// What comes next is not the first of its list or object.
    fn separate(&mut self) {
        if !matches!(self.0.last(), Some(b'{' | b'[')) {
            self.0.push(b',');
        }
    }
}

impl Write for String {
    fn write(&self, to: &mut Writer) {
        to.string(self);
    }
}

impl Write for bool {
    fn write(&self, to: &mut Writer) {
        to.raw(if *self { "true" } else { "false" });
    }
}

impl Write for i32 {
    fn write(&self, to: &mut Writer) {
        to.raw(&self.to_string());
    }
}

impl Write for i64 {
    fn write(&self, to: &mut Writer) {
        to.raw(&self.to_string());
    }
}

impl Write for f64 {
    fn write(&self, to: &mut Writer) {
        if self.is_nan() {
            to.raw("\"NaN\"");
        } else if self.is_infinite() {
            to.raw(if *self > 0.0 { "\"Infinity\"" } else { "\"-Infinity\"" });
        } else {
            to.raw(&self.to_string());
        }
    }
}

/// Absent members are left out; a list may have holes.
impl<T: Write> Write for Option<T> {
    fn write(&self, to: &mut Writer) {
        match self {
            Some(value) => value.write(to),
            None => to.raw("null"),
        }
    }
    fn is_absent(&self) -> bool {
        self.is_none()
    }
}

impl<T: Write> Write for Box<T> {
    fn write(&self, to: &mut Writer) {
        (**self).write(to);
    }
}

impl<T: Write> Write for Vec<T> {
    fn write(&self, to: &mut Writer) {
        to.0.push(b'[');
        for value in self {
            to.separate();
            value.write(to);
        }
        to.0.push(b']');
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::Map;

    fn text(value: &dyn Write) -> String {
        String::from_utf8(Writer::text_of(value)).unwrap()
    }

    #[test]
    fn strings_are_escaped_as_json_asks() {
        let string = "a\"b\\c\u{0}\u{1f}\n\t é 😀 \u{7f}/".to_owned();
        assert_eq!(serde_json::from_str::<String>(&text(&string)).unwrap(), string);
        assert_eq!(text(&"\n\u{1}".to_owned()), r#""\u000a\u0001""#);
    }

    #[test]
    fn lists_and_maps_are_separated_by_commas() {
        assert_eq!(text(&Vec::<i32>::new()), "[]");
        assert_eq!(text(&vec![vec![1], vec![], vec![2, 3]]), "[[1],[],[2,3]]");
        assert_eq!(text(&Map::from([("a", true), ("b", false)])), r#"{"a":true,"b":false}"#);
        assert_eq!(text(&vec![Some(1), None]), "[1,null]");
    }

    #[test]
    fn a_value_that_ends_like_a_bracket_does_not_lose_its_comma() {
        assert_eq!(text(&vec!["[".to_owned(), "{".to_owned()]), r#"["[","{"]"#);
    }

    #[test]
    fn numbers_that_json_lacks_are_strings() {
        assert_eq!(
            text(&vec![f64::NAN, f64::INFINITY, f64::NEG_INFINITY, 0.5]),
            r#"["NaN","Infinity","-Infinity",0.5]"#
        );
    }
}
