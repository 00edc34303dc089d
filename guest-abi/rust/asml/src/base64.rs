//! Base64 as AWS writes it: padded, on one line. Small rather than quick: the usual crate's two ways are 6 KB of
//! every module, these are one.

const ALPHABET: &[u8; 64] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";

/// The text of bytes.
#[must_use]
pub fn encode(bytes: &[u8]) -> String {
    let mut text = String::with_capacity(bytes.len().div_ceil(3) * 4);
    for chunk in bytes.chunks(3) {
        let byte = |at: usize| u32::from(chunk.get(at).copied().unwrap_or_default());
        let bits = byte(0) << 16 | byte(1) << 8 | byte(2);
        for place in 0..4 {
            let digit = ALPHABET[(bits >> (18 - 6 * place)) as usize & 63];
            text.push(if place > chunk.len() { '=' } else { char::from(digit) });
        }
    }
    text
}

/// The bytes of a text, where it is one.
#[must_use]
pub fn decode(text: &[u8]) -> Option<Vec<u8>> {
    let mut bytes = text.to_vec();
    let length = decode_in_place(&mut bytes)?;
    bytes.truncate(length);
    Some(bytes)
}

/// Turns a text into its bytes, which are fewer, where it lies; how many they are. What is no such text is lost.
pub(crate) fn decode_in_place(text: &mut [u8]) -> Option<usize> {
    let (mut bits, mut count, mut to) = (0_u32, 0, 0);
    for from in 0..digits_of(text)? {
        bits = bits << 6 | value(text.get(from).copied().unwrap_or_default())?;
        count += 6;
        if count >= 8 {
            count -= 8;
            if let Some(byte) = text.get_mut(to) {
                *byte = (bits >> count) as u8;
            }
            to += 1;
        }
    }
    // What is over belongs to no byte: where it is not zero, the text was cut.
    (bits & ((1 << count) - 1) == 0).then_some(to)
}

/// How many digits there are before the padding.
fn digits_of(text: &[u8]) -> Option<usize> {
    let padding = text.iter().rev().take_while(|byte| **byte == b'=').count();
    (text.len() % 4 == 0 && padding <= 2).then_some(text.len() - padding)
}

fn value(digit: u8) -> Option<u32> {
    let value = match digit {
        b'A'..=b'Z' => digit - b'A',
        b'a'..=b'z' => digit - b'a' + 26,
        b'0'..=b'9' => digit - b'0' + 52,
        b'+' => 62,
        b'/' => 63,
        _ => return None,
    };
    Some(u32::from(value))
}

#[cfg(test)]
mod tests {
    use base64::Engine as _;
    use base64::engine::general_purpose::STANDARD;

    use super::*;

    #[test]
    fn it_does_what_the_usual_crate_does() {
        let mut random = 7_u32;
        for length in 0..200 {
            let bytes: Vec<u8> = (0..length)
                .map(|_| {
                    random = random.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
                    (random >> 24) as u8
                })
                .collect();
            let text = encode(&bytes);
            assert_eq!(text, STANDARD.encode(&bytes));
            assert_eq!(decode(text.as_bytes()), Some(bytes));
        }
    }

    #[test]
    fn what_is_not_base64_is_refused() {
        let texts =
            ["A", "AA", "AAA", "A===", "====", "AA=A", "AB==", "AAB=", "AA\n=", "AA-_", "é===", " AAA", "AA==AA=="];
        for text in texts {
            assert_eq!(decode(text.as_bytes()), None, "{text:?}");
            assert!(STANDARD.decode(text).is_err(), "{text:?}");
        }
    }
}
