//! The bytes of a JSON string that stand for themselves, a chunk at a time. The unsafe code of this folder is here.

use chunk::Chunk;
pub(crate) use chunk::STEP;

/// How many bytes stand for themselves, up to a quote, a backslash, a control character or the end.
#[cfg_attr(target_arch = "wasm32", target_feature(enable = "simd128"))]
pub(super) fn plain_len(bytes: &[u8]) -> usize {
    let mut at = 0;
    while let Some(chunk) = bytes.get(at..).and_then(<[u8]>::first_chunk) {
        let plain = Chunk::of(chunk).plain_len();
        at += plain;
        if plain < STEP {
            return at;
        }
    }
    at + rest_len(bytes.get(at..).unwrap_or_default())
}

/// Appends the bytes that stand for themselves to a text; how many they are. `most` is as much as the text may still
/// grow: it limits what is reserved.
#[inline]
#[cfg_attr(target_arch = "wasm32", target_feature(enable = "simd128"))]
pub(super) fn append_plain(to: &mut Vec<u8>, bytes: &[u8], most: usize) -> usize {
    let mut at = 0;
    while let Some(chunk) = bytes.get(at..).and_then(<[u8]>::first_chunk::<STEP>) {
        let plain = Chunk::of(chunk).plain_len();
        if to.capacity() - to.len() < STEP {
            reserve(to, most);
        }
        // SAFETY: there is room for a chunk behind the text, and of the bytes written `plain` are taken over.
        unsafe {
            to.as_mut_ptr().add(to.len()).cast::<[u8; STEP]>().write(*chunk);
            to.set_len(to.len() + plain);
        }
        at += plain;
        if plain < STEP {
            return at;
        }
    }
    let rest = bytes.get(at..).unwrap_or_default();
    let plain = rest_len(rest);
    to.extend_from_slice(rest.get(..plain).unwrap_or_default());
    at + plain
}

/// Moves the bytes that stand for themselves to a place before them, a chunk's length away or more; how many they are.
/// Of the last ones, which are fewer than a chunk has, it is none.
#[inline]
#[cfg_attr(target_arch = "wasm32", target_feature(enable = "simd128"))]
pub(super) fn move_plain(text: &mut [u8], to: usize, from: usize) -> usize {
    let mut at = 0;
    while let Some(chunk) = text.get(from + at..).and_then(<[u8]>::first_chunk::<STEP>).copied() {
        // All of it: what is too much is written over, and not read again.
        if let Some(place) = text.get_mut(to + at..).and_then(<[u8]>::first_chunk_mut::<STEP>) {
            *place = chunk;
        }
        let plain = Chunk::of(&chunk).plain_len();
        at += plain;
        if plain < STEP {
            break;
        }
    }
    at
}

/// A part of a text as a text.
pub(crate) fn text_in(bytes: &[u8]) -> &str {
    // SAFETY: whoever calls it has cut a text at quotes, and put characters in the place of their escapes.
    unsafe { std::str::from_utf8_unchecked(bytes) }
}

/// How many bytes do not stand for themselves.
#[cfg_attr(target_arch = "wasm32", target_feature(enable = "simd128"))]
pub(super) fn count_escaped(bytes: &[u8]) -> usize {
    let mut chunks = bytes.chunks_exact(STEP);
    let mut escaped = 0;
    while let Some(chunk) = chunks.next().and_then(<[u8]>::first_chunk) {
        escaped += Chunk::of(chunk).escaped_count();
    }
    escaped + chunks.remainder().iter().filter(|byte| !is_plain(**byte)).count()
}

/// A text's bytes as a text again.
pub(super) fn text_of(bytes: Vec<u8>) -> String {
    // SAFETY: whoever calls it has put them together of texts' parts that end at characters that are one byte long.
    unsafe { String::from_utf8_unchecked(bytes) }
}

/// Room for at least a chunk. A text that has become long gets all that it can need: to grow is to copy all of it.
#[cold]
fn reserve(to: &mut Vec<u8>, most: usize) {
    let more = if to.len() < 1_024 { most.min(to.len().max(64) * 2) } else { most };
    to.reserve_exact(more.max(STEP));
}

/// The same as [`plain_len`] of fewer bytes than a chunk has.
#[inline]
fn rest_len(bytes: &[u8]) -> usize {
    bytes.iter().take_while(|byte| is_plain(**byte)).count()
}

#[inline]
pub(super) fn is_plain(byte: u8) -> bool {
    byte >= 0x20 && byte != b'"' && byte != b'\\'
}

/// Every engine that runs these modules has vector instructions.
#[cfg(target_arch = "wasm32")]
mod chunk {
    use core::arch::wasm32::{i8x16_bitmask, i8x16_eq, u8x16_lt, u8x16_splat, v128, v128_load, v128_or};

    pub(crate) const STEP: usize = 16;

    pub(super) struct Chunk(u16);

    impl Chunk {
        #[inline]
        #[target_feature(enable = "simd128")]
        pub(super) fn of(bytes: &[u8; STEP]) -> Self {
            // SAFETY: these are as many bytes as are read, and no alignment is asked for.
            let bytes = unsafe { v128_load(bytes.as_ptr().cast::<v128>()) };
            let quote = i8x16_eq(bytes, u8x16_splat(b'"'));
            let backslash = i8x16_eq(bytes, u8x16_splat(b'\\'));
            let control = u8x16_lt(bytes, u8x16_splat(0x20));
            Self(i8x16_bitmask(v128_or(v128_or(quote, backslash), control)))
        }

        #[inline]
        pub(super) fn plain_len(&self) -> usize {
            (u32::from(self.0) | 1 << STEP).trailing_zeros() as usize
        }

        #[inline]
        pub(super) fn escaped_count(&self) -> usize {
            self.0.count_ones() as usize
        }
    }
}

#[cfg(not(target_arch = "wasm32"))]
mod chunk {
    pub(crate) const STEP: usize = 8;
    const ONES: u64 = 0x0101_0101_0101_0101;
    const LOW: u64 = 0x7F7F_7F7F_7F7F_7F7F;

    /// The highest bit of each byte that does not stand for itself.
    pub(super) struct Chunk(u64);

    impl Chunk {
        pub(super) fn of(bytes: &[u8; STEP]) -> Self {
            let bytes = u64::from_le_bytes(*bytes);
            // No sum reaches into the byte above.
            let zero_in = |bytes: u64| !(((bytes & LOW) + LOW) | bytes | LOW);
            let is = |byte: u8| zero_in(bytes ^ (ONES * u64::from(byte)));
            Self(is(b'"') | is(b'\\') | zero_in(bytes & (ONES * 0xE0)))
        }

        pub(super) fn plain_len(&self) -> usize {
            self.0.trailing_zeros() as usize / STEP
        }

        pub(super) fn escaped_count(&self) -> usize {
            self.0.count_ones() as usize
        }
    }
}
