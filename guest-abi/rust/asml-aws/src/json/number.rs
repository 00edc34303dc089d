//! Decimal numbers. The standard library's parser of `f64` would add 17 KB to every module that reads one.

/// A decimal number: digits x 10^exponent.
pub(crate) struct Decimal {
    pub(crate) negative: bool,
    /// The first 19 digits; what is after them is beyond what an `f64` can tell.
    pub(crate) digits: u64,
    pub(crate) exponent: i32,
}

impl Decimal {
    /// Of a JSON number's text.
    pub(crate) fn parse(text: &str) -> Option<Self> {
        let (negative, text) = match text.strip_prefix('-') {
            Some(rest) => (true, rest),
            None => (false, text),
        };
        let (number, exponent) = match text.split_once(['e', 'E']) {
            Some((number, exponent)) => (number, parse_exponent(exponent)?),
            None => (text, 0),
        };
        let mut decimal = Self { negative, digits: 0, exponent };
        let mut any = false;
        let mut after_point = false;
        for byte in number.bytes() {
            match byte {
                b'.' if !after_point => after_point = true,
                b'0'..=b'9' => {
                    any = true;
                    decimal.push(u64::from(byte - b'0'), after_point);
                }
                _ => return None,
            }
        }
        any.then_some(decimal)
    }

    fn push(&mut self, digit: u64, after_point: bool) {
        if self.digits < 1_000_000_000_000_000_000 {
            self.digits = self.digits * 10 + digit;
            self.exponent -= i32::from(after_point);
        } else {
            self.exponent += i32::from(!after_point);
        }
    }

    /// The nearest `f64` for exponents from -22 to 22, which is all that AWS's numbers use; beyond, to the last few
    /// bits.
    pub(crate) fn to_f64(&self) -> f64 {
        let power = self.exponent.unsigned_abs();
        let magnitude = match self.exponent {
            _ if self.digits == 0 => 0.0,
            -22..=22 => nearest(self.digits, power_of_ten(power), self.exponent < 0),
            23.. => repeat(self.digits as f64, power, |value| value * 10.0),
            _ => repeat(self.digits as f64, power, |value| value / 10.0),
        };
        if self.negative { -magnitude } else { magnitude }
    }

    /// As a whole number of 10^-places, where it is one that fits.
    pub(crate) fn scaled(&self, places: u32) -> Option<i64> {
        let exponent = self.exponent + i32::try_from(places).ok()?;
        let power = 10_i64.checked_pow(exponent.unsigned_abs());
        let digits = i64::try_from(self.digits).ok()?;
        let value = match (exponent, power) {
            _ if digits == 0 => 0,
            (0.., power) => digits.checked_mul(power?)?,
            (_, power) => power.map_or(0, |power| digits / power),
        };
        Some(if self.negative { -value } else { value })
    }
}

fn parse_exponent(text: &str) -> Option<i32> {
    let digits = text.strip_prefix('+').unwrap_or(text);
    // Far beyond any f64, and no sum of it with a count of digits overflows.
    digits.parse::<i64>().ok().map(|exponent| exponent.clamp(-100_000, 100_000) as i32)
}

/// 10^0 to 10^22 are exact.
fn power_of_ten(power: u32) -> f64 {
    repeat(1.0, power, |value| value * 10.0)
}

fn repeat(mut value: f64, times: u32, step: impl Fn(f64) -> f64) -> f64 {
    for _ in 0..times.min(700) {
        value = step(value);
    }
    value
}

/// The nearest `f64` of digits times, or by, a power of ten. The digits are the sum of two `f64`s, and the result is
/// worked out as such a sum, of about a hundred bits, too: a single rounding is left at the end. Integers of 128 bits
/// would do it as well, with two KB of code.
fn nearest(digits: u64, power: f64, divide: bool) -> f64 {
    let high = digits as f64;
    let low = digits.wrapping_sub(high as u64) as i64 as f64;
    if divide {
        let quotient = high / power;
        let (product, error) = exact_product(quotient, power);
        quotient + ((high - product) - error + low) / power
    } else {
        let (product, error) = exact_product(high, power);
        product + (error + low * power)
    }
}

/// A product, and what its rounding took away (Dekker's algorithm).
fn exact_product(a: f64, b: f64) -> (f64, f64) {
    let product = a * b;
    let ((a1, a2), (b1, b2)) = (halves(a), halves(b));
    (product, ((a1 * b1 - product) + a1 * b2 + a2 * b1) + a2 * b2)
}

/// The upper 26 bits, and the rest.
fn halves(value: f64) -> (f64, f64) {
    let scaled = value * 134_217_729.0;
    let upper = scaled - (scaled - value);
    (upper, value - upper)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(text: &str) -> f64 {
        Decimal::parse(text).unwrap_or_else(|| panic!("{text} is a number")).to_f64()
    }

    #[test]
    fn numbers_are_those_of_the_standard_library() {
        for text in [
            "0",
            "-0",
            "0.0",
            "1",
            "0.5",
            "12.5",
            "1e3",
            "1E+3",
            "1.5e-7",
            "9007199254740993",
            "0.1",
            "0.30000000000000004",
            "123456789012345678",
            "9999999999999999999",
            "1e19",
            "1e-19",
            "1.7976931348623157",
            "2.2250738585072014e-3",
            "9007199254740992.5",
            "0.000000000000000001",
            "8.5e-1",
        ] {
            assert_eq!(read(text).to_bits(), text.parse::<f64>().unwrap().to_bits(), "{text}");
        }
    }

    #[test]
    fn random_numbers_survive_the_way_through_text() {
        let mut state = 0x2545_F491_4F6C_DD1D_u64;
        let mut random = move || {
            state ^= state << 13;
            state ^= state >> 7;
            state ^= state << 17;
            state
        };
        for _ in 0..200_000 {
            let digits = random() >> (random() % 64);
            let text = format!("{digits}e{}", (random() % 45) as i64 - 22);
            if digits < 1_000_000_000_000_000_000 {
                assert_eq!(read(&text).to_bits(), text.parse::<f64>().unwrap().to_bits(), "{text}");
            }
            let value = (random() % 1_000_000_000) as f64 / 1_000.0 * 1.1;
            assert_eq!(read(&value.to_string()).to_bits(), value.to_bits(), "{value}");
        }
    }

    #[test]
    fn numbers_far_out_are_near_and_never_hang() {
        for text in ["1.5e300", "1.5e-300", "7e23", "3e-25"] {
            let (near, exact) = (read(text), text.parse::<f64>().unwrap());
            assert!(((near - exact) / exact).abs() < 1e-12, "{text}: {near}");
        }
        assert_eq!(read("1e999999999"), f64::INFINITY);
        assert_eq!(read("1e-999999999"), 0.0);
    }

    #[test]
    fn what_is_no_number_is_refused() {
        for text in ["", "-", ".", "1.2.3", "abc", "1e", "1ex", "--1", "1-"] {
            assert!(Decimal::parse(text).is_none(), "{text}");
        }
    }

    #[test]
    fn whole_numbers_of_a_fraction() {
        let scaled = |text: &str, places| Decimal::parse(text).unwrap().scaled(places);
        assert_eq!(scaled("1.363729002358E9", 3), Some(1_363_729_002_358));
        assert_eq!(scaled("1700000000", 9), Some(1_700_000_000_000_000_000));
        assert_eq!(scaled("-1.5", 0), Some(-1));
        assert_eq!(scaled("1e30", 0), None);
        assert_eq!(scaled("1e-30", 9), Some(0));
    }
}
