//! Another crate, whose functions are inlined into the guest.

/// Half of an even number.
#[inline(always)]
pub fn half(number: u32) -> u32 {
    if !number.is_multiple_of(2) {
        odd(number); // at: inlined
    }
    number / 2
}

#[inline(always)]
fn odd(number: u32) {
    panic!("{number} is odd"); // at: inlined, innermost
}
