//! Texts as JSON.

use super::scan::{append_plain, count_escaped};

/// About as many bytes as a string has between its quotes: exactly, where it has no control character but those that
/// JSON has a letter for.
pub(crate) fn escaped_len(text: &str) -> usize {
    text.len() + count_escaped(text.as_bytes())
}

/// Appends a string in its quotes.
#[cfg_attr(target_arch = "wasm32", target_feature(enable = "simd128"))]
pub(crate) fn string(to: &mut Vec<u8>, text: &str) {
    to.push(b'"');
    let mut rest = text.as_bytes();
    loop {
        let plain = append_plain(to, rest, rest.len() * 2 + 16);
        let Some((byte, after)) = rest.get(plain..).and_then(<[u8]>::split_first) else { break };
        escape(to, *byte);
        rest = after;
    }
    to.push(b'"');
}

#[inline]
fn escape(to: &mut Vec<u8>, byte: u8) {
    let short = match byte {
        b'"' | b'\\' => byte,
        b'\n' => b'n',
        b'\r' => b'r',
        b'\t' => b't',
        8 => b'b',
        12 => b'f',
        _ => {
            let digit = |value: u8| if value < 10 { b'0' + value } else { b'a' - 10 + value };
            return to.extend_from_slice(&[b'\\', b'u', b'0', b'0', digit(byte >> 4), digit(byte & 15)]);
        }
    };
    to.extend_from_slice(&[b'\\', short]);
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Texts of every length up to some chunks, with characters of every kind in every place.
    fn each_text(mut check: impl FnMut(&str)) {
        let mut random = 7_u32;
        let mut below = |limit: u32| {
            random = random.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
            (random >> 16) % limit
        };
        for length in 0..20_000 {
            let chance = 1 + below(20);
            let char = |below: &mut dyn FnMut(u32) -> u32| match below(chance) {
                0 => char::from_u32(below(0x300)).unwrap_or('\u{1F600}'),
                _ => 'x',
            };
            check(&(0..length % 70).map(|_| char(&mut below)).collect::<String>());
        }
    }

    #[test]
    fn strings_are_written_as_serde_json_writes_them() {
        each_text(|text| {
            let mut written = b"before".to_vec();
            string(&mut written, text);
            assert_eq!(written[6..], *serde_json::to_vec(text).unwrap());
        });
    }

    #[test]
    fn the_length_is_known_before() {
        each_text(|text| {
            let letters = text.replace(|char: char| char < ' ' && !"\u{8}\t\n\u{c}\r".contains(char), "");
            assert_eq!(escaped_len(&letters) + 2, serde_json::to_vec(&letters).unwrap().len());
        });
    }

    #[test]
    fn strings_are_read_as_they_were() {
        each_text(|text| {
            let mut written = Vec::new();
            string(&mut written, text);
            assert_eq!(crate::json::from_slice::<String>(&written).unwrap(), text);
        });
    }
}
