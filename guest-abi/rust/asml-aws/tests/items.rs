//! Rust's own structures as items, and back.

use std::collections::{BTreeMap, HashMap};
use std::fmt::Debug;

use asml_aws::Blob;
use asml_aws::dynamodb::{AttributeValue, Item, from_attribute_value, from_item, item, to_attribute_value, to_item};
use serde::de::DeserializeOwned;
use serde::{Deserialize, Serialize};
use serde_json::{Value, json};

fn survives<T: Serialize + DeserializeOwned + PartialEq + Debug>(value: T) -> AttributeValue {
    let attribute = to_attribute_value(&value).unwrap();
    assert_eq!(from_attribute_value::<T>(attribute.clone()).unwrap(), value);
    attribute
}

#[test]
fn numbers_of_every_kind_are_numbers() {
    assert_eq!(survives(i8::MIN), AttributeValue::N("-128".to_owned()));
    assert_eq!(survives(u64::MAX), AttributeValue::N("18446744073709551615".to_owned()));
    assert_eq!(survives(i128::MIN), AttributeValue::N(i128::MIN.to_string()));
    assert_eq!(survives(0.1_f64), AttributeValue::N("0.1".to_owned()));
    assert_eq!(survives(1.5_f32), AttributeValue::N("1.5".to_owned()));
    survives(1e-130_f64);
}

#[test]
fn other_kinds_have_their_own() {
    assert_eq!(survives("text".to_owned()), AttributeValue::S("text".to_owned()));
    assert_eq!(survives('ü'), AttributeValue::S("ü".to_owned()));
    assert_eq!(survives(true), AttributeValue::Bool(true));
    assert_eq!(survives(()), AttributeValue::Null(true));
    assert_eq!(survives(None::<u8>), AttributeValue::Null(true));
    assert_eq!(survives(Some(7)), AttributeValue::N("7".to_owned()));
    assert_eq!(
        survives((1, "a".to_owned())),
        AttributeValue::L(vec![AttributeValue::from(1), AttributeValue::from("a")])
    );
    survives(vec![vec![1], vec![]]);
    survives(HashMap::from([(7, "seven".to_owned())]));
    survives(BTreeMap::from([(true, 1.5)]));
}

#[derive(Serialize, Deserialize, PartialEq, Debug)]
enum Shape {
    Nothing,
    Circle(f64),
    Line(i32, i32),
    Square { side: u8 },
}

#[test]
fn enumerations_are_as_in_json() {
    for shape in [Shape::Nothing, Shape::Circle(0.5), Shape::Line(-1, 1), Shape::Square { side: 3 }] {
        let json = serde_json::to_value(&shape).unwrap();
        let attribute = survives(shape);
        assert_eq!(from_attribute_value::<Value>(attribute).unwrap(), json);
    }
}

#[derive(Serialize, Deserialize, PartialEq, Debug)]
#[serde(tag = "kind", rename_all = "snake_case")]
enum Tagged {
    Point { x: i32 },
}

#[derive(Serialize, Deserialize, PartialEq, Debug)]
struct Flat {
    id: String,
    #[serde(flatten)]
    rest: BTreeMap<String, i64>,
}

#[test]
fn tags_and_flattened_members_work() {
    assert_eq!(survives(Tagged::Point { x: 1 }), AttributeValue::from(item! { "kind" => "point", "x" => 1 }));
    let flat = Flat { id: "a".to_owned(), rest: BTreeMap::from([("n".to_owned(), -5)]) };
    assert_eq!(survives(flat), AttributeValue::from(item! { "id" => "a", "n" => -5 }));
}

#[test]
fn any_json_survives() {
    let json = json!({
        "null": null, "true": true, "int": -5, "large": u64::MAX, "fraction": 0.25, "text": "ü\n", "empty": "",
        "list": [1, "two", [3.5], {}], "map": { "a": { "b": [] } },
    });
    let item = to_item(&json).unwrap();
    assert_eq!(from_item::<Value>(item).unwrap(), json);
}

#[test]
fn sets_become_lists() {
    let item = Item::from([
        ("names", AttributeValue::Ss(vec!["a".to_owned(), "b".to_owned()])),
        ("numbers", AttributeValue::Ns(vec!["1".to_owned(), "2".to_owned()])),
        ("blobs", AttributeValue::Bs(vec![Blob::from([1, 2])])),
    ]);
    #[derive(Deserialize, PartialEq, Debug)]
    struct Sets {
        names: Vec<String>,
        numbers: std::collections::BTreeSet<u8>,
    }
    assert_eq!(
        from_item::<Sets>(item).unwrap(),
        Sets { names: vec!["a".to_owned(), "b".to_owned()], numbers: [1, 2].into() }
    );
}

#[test]
fn what_does_not_fit_is_told_without_its_value() {
    #[derive(Deserialize, Debug)]
    struct Person {
        #[serde(rename = "age")]
        _age: u8,
    }
    let fails = |item: Item| from_item::<Person>(item).unwrap_err().to_string();
    assert_eq!(fails(item! {}), "missing attribute `age`");
    assert_eq!(fails(item! { "age" => 256 }), "a number does not fit: expected u8");
    assert_eq!(fails(item! { "age" => "secret" }), "a string where u8 is expected");
    assert_eq!(to_item(&7).unwrap_err().to_string(), "an item is a structure or a map with names");
    assert!(to_attribute_value(&f64::NAN).is_err());
    assert!(to_attribute_value(&HashMap::from([(vec![1], 1)])).is_err());
}
