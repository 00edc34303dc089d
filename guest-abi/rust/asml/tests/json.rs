//! The JSON reader takes and refuses what serde_json does.

use std::collections::{BTreeMap, HashMap};
use std::fmt::Debug;

use asml::json::from_slice;
use serde::Deserialize;
use serde::de::DeserializeOwned;
use serde_json::{Value, json};

/// Both read the same, or both refuse.
fn same<T: DeserializeOwned + PartialEq + Debug>(text: &[u8]) {
    let (ours, theirs) = (from_slice::<T>(text), serde_json::from_slice::<T>(text));
    match (&ours, &theirs) {
        (Ok(ours), Ok(theirs)) => assert_eq!(ours, theirs, "{}", String::from_utf8_lossy(text)),
        (Err(_), Err(_)) => {}
        _ => panic!("{}\n  ours: {ours:?}\n  theirs: {theirs:?}", String::from_utf8_lossy(text)),
    }
}

#[derive(Debug, PartialEq, Deserialize)]
enum Kind {
    Unit,
    One(u8),
    Two(u8, String),
    Named { a: Option<bool> },
}

#[derive(Debug, PartialEq, Deserialize)]
struct Wrapped(i32);

#[derive(Debug, PartialEq, Deserialize)]
struct Nothing;

#[derive(Debug, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
struct Strict {
    a: u8,
}

#[derive(Debug, PartialEq, Deserialize)]
struct All {
    flag: bool,
    small: i8,
    large: u64,
    fraction: f64,
    text: String,
    letter: char,
    maybe: Option<Box<All>>,
    list: Vec<Wrapped>,
    pair: (u8, String),
    map: BTreeMap<String, Kind>,
    numbered: HashMap<u32, ()>,
    #[serde(default)]
    nothing: Option<Nothing>,
    wide: i128,
}

#[derive(Debug, PartialEq, Deserialize)]
#[serde(untagged)]
enum Untagged {
    Number(i64),
    Text(String),
    List(Vec<Untagged>),
}

#[derive(Debug, PartialEq, Deserialize)]
#[serde(tag = "type")]
enum Tagged {
    A { x: u8 },
    B,
}

#[derive(Debug, PartialEq, Deserialize)]
struct Flat {
    a: u8,
    #[serde(flatten)]
    rest: BTreeMap<String, Value>,
}

fn all_types(text: &[u8]) {
    same::<Value>(text);
    same::<All>(text);
    same::<Kind>(text);
    same::<Strict>(text);
    same::<Untagged>(text);
    same::<Tagged>(text);
    same::<Flat>(text);
    same::<(u8, String)>(text);
    same::<Vec<Option<f32>>>(text);
    same::<BTreeMap<i8, bool>>(text);
    same::<BTreeMap<bool, u16>>(text);
    same::<Option<Wrapped>>(text);
    same::<Nothing>(text);
    same::<char>(text);
    same::<u128>(text);
}

const SAMPLES: &[&str] = &[
    "null",
    "true",
    "false",
    "0",
    "-1",
    "1.5",
    "1e3",
    "-2.5E-3",
    "18446744073709551615",
    "18446744073709551616",
    "-9223372036854775808",
    "-9223372036854775809",
    "255",
    "256",
    "1e400",
    "\"\"",
    "\"x\"",
    "\"xy\"",
    "\"é\"",
    "\"\\u0041\"",
    "\"\\ud83d\\ude00\"",
    "\"\\ud83d\"",
    "\"\\ude00\"",
    "\"\\ud83d\\u0041\"",
    "\"\\u12\"",
    "\"\\q\"",
    "\"\\\\\\\"\\/\\b\\f\\n\\r\\t\"",
    "\"a\u{7f}b\"",
    "\"a\nb\"",
    "\"\u{0}\"",
    "[]",
    "[1]",
    "[1,2]",
    "[1,]",
    "[,1]",
    "[1 2]",
    "[",
    "]",
    "{}",
    "{\"a\":1}",
    "{\"a\":1,}",
    "{\"a\" 1}",
    "{a:1}",
    "{\"a\":1,\"a\":2}",
    "{\"a\":1,\"b\":[{}]}",
    "{\"1\":true,\"-2\":false}",
    "{\"true\":1}",
    "\"Unit\"",
    "{\"One\":7}",
    "{\"One\":7,\"x\":1}",
    "{\"Two\":[1,\"x\"]}",
    "{\"Two\":[1]}",
    "{\"Two\":[1,\"x\",2]}",
    "{\"Named\":{\"a\":null}}",
    "{\"Named\":[true]}",
    "{\"Unit\":null}",
    "\"One\"",
    "[1,\"x\"]",
    "[1,\"x\",3]",
    "{\"type\":\"A\",\"x\":1}",
    "{\"x\":1,\"type\":\"A\"}",
    "{\"type\":\"B\"}",
    "{\"type\":\"C\"}",
    " [ 1 , 2 ] ",
    "\t{\n\"a\"\r:\t1\n}\n",
    "01",
    "-",
    "-01",
    "1.",
    ".5",
    "1e",
    "1e+",
    "+1",
    "tru",
    "nul",
    "truex",
    "1x",
    "[1]x",
    "{}{}",
    "",
    " ",
    "\u{feff}1",
    "[[[1]],{\"a\":[\"x\"]}]",
    "[null,1.5,\"x\"]",
    "[1.5,null,3]",
    "{\"a\":1,\"ignored\":{\"x\":[1,\"\\n\",{\"y\":null}]}}",
    "{\"a\":1,\"ignored\":01}",
];

#[test]
fn samples_of_every_kind_are_read_as_serde_json_reads_them() {
    for text in SAMPLES {
        all_types(text.as_bytes());
    }
    let all = json!({
        "flag": true, "small": -7, "large": u64::MAX, "fraction": -0.25, "text": "é\n\"", "letter": "ß",
        "maybe": null, "list": [1, -2], "pair": [1, "x"], "map": { "a": "Unit", "b": { "One": 1 } }, "numbered": { "7": null },
        "wide": 5, "unknown": { "x": [1, 2, { "y": "\\" }] },
    });
    let text = all.to_string();
    assert!(from_slice::<All>(text.as_bytes()).is_ok());
    all_types(text.as_bytes());
    for end in 0..text.len() {
        all_types(&text.as_bytes()[..end]);
    }
}

/// A small generator of numbers; the same ones in every run.
struct Random(u64);

impl Random {
    fn below(&mut self, limit: usize) -> usize {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        (self.0 % limit as u64) as usize
    }

    fn value(&mut self, depth: usize) -> Value {
        match self.below(if depth == 0 { 6 } else { 9 }) {
            0 => Value::Null,
            1 => (self.below(2) == 0).into(),
            2 => (self.0 as i64).into(),
            3 => (self.below(1 << 20) as f64 / 1024.0).into(),
            4 => self.text().into(),
            5 => (self.below(300) as i64 - 20).into(),
            6 | 7 => (0..self.below(5)).map(|_| self.value(depth - 1)).collect(),
            _ => {
                let members = (0..self.below(5)).map(|_| {
                    let names = ["a", "flag", "text", "One", "type", "map", "\u{e9}\"\\"];
                    let name = names[self.below(names.len())];
                    (name.to_owned(), self.value(depth - 1))
                });
                Value::Object(members.collect())
            }
        }
    }

    fn text(&mut self) -> String {
        let letters = ['a', 'Z', '"', '\\', '\n', '\u{0}', '\u{1f}', 'é', '\u{2028}', '😀', ' ', '/', '\u{7f}'];
        (0..self.below(24)).map(|_| letters[self.below(letters.len())]).collect()
    }
}

#[test]
fn twenty_thousand_texts_whole_and_damaged_are_read_as_serde_json_reads_them() {
    let mut random = Random(0x9E37_79B9_7F4A_7C15);
    for _ in 0..5_000 {
        let value = random.value(4);
        let mut text =
            if random.below(2) == 0 { value.to_string() } else { serde_json::to_string_pretty(&value).unwrap() }
                .into_bytes();
        all_types(&text);
        for _ in 0..3 {
            let at = random.below(text.len());
            match random.below(4) {
                0 => drop(text.remove(at)),
                1 => text.insert(at, b"{}[]\",:\\ 0-+.eutfn\n"[random.below(19)]),
                2 => text[at] = b"{}[]\",:\\ 0-+.eutfn\xff"[random.below(19)],
                _ => text.truncate(at + 1),
            }
            if text.is_empty() {
                break;
            }
            all_types(&text);
        }
    }
}

#[test]
fn nesting_ends_where_serde_json_ends_it() {
    for levels in [1, 126, 127, 128, 129, 100_000] {
        all_types(format!("{}{}", "[".repeat(levels), "]".repeat(levels)).as_bytes());
        all_types(format!("{}1{}", "{\"a\":".repeat(levels), "}".repeat(levels)).as_bytes());
    }
    // What is skipped nests no deeper either: serde_json has no limit there, and needs none, as it keeps a list.
    assert!(from_slice::<Strict>(format!("{{\"a\":{}", "[".repeat(100_000)).as_bytes()).is_err());
}

#[test]
fn texts_are_borrowed_where_they_can_be() {
    assert_eq!(from_slice::<&str>(b"\"plain\"").unwrap(), "plain");
    assert!(from_slice::<&str>(b"\"\\n\"").is_err());
}

#[test]
fn errors_say_what_and_where_and_hold_no_values() {
    let said = |text: &str| from_slice::<All>(text.as_bytes()).unwrap_err().to_string();
    assert_eq!(said("{\n  \"flag\": \"secret\"}"), "a string where a boolean is expected at line 2 column 10");
    assert_eq!(said("{}"), "missing member `flag` at line 1 column 2");
    assert_eq!(said("{\"small\": 1000}"), "a number does not fit: expected i8 at line 1 column 14");
    assert_eq!(
        from_slice::<Vec<String>>(b"[\"\x01\"]").unwrap_err().to_string(),
        "a control character in a string must be escaped at line 1 column 2"
    );
    let kind = from_slice::<Kind>(b"\"secret\"").unwrap_err().to_string();
    assert_eq!(kind, "unknown variant, expected one of Unit, One, Two, Named at line 1 column 8");
    assert_eq!(from_slice::<Value>(b"\xff").unwrap_err().to_string(), "the text is not UTF-8");
}
