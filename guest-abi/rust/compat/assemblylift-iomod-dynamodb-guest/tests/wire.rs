//! What goes over the wire: PascalCase, absent members left out, blobs as base64.

use std::collections::HashMap;

use asml::testing::{Host, failure};
use assemblylift_iomod_dynamodb_guest::structs::*;
use assemblylift_iomod_dynamodb_guest::{Error, methods, query};
use serde_json::json;

#[test]
fn every_kind_of_value_goes_there_and_back() {
    let value = AttributeValue {
        m: Some(HashMap::from([
            ("a".to_owned(), AttributeValue { b: Some(vec![0, 255, 128]), ..Default::default() }),
            ("b".to_owned(), AttributeValue { bs: Some(vec![vec![1], vec![]]), ..Default::default() }),
            ("c".to_owned(), AttributeValue { ns: Some(vec!["1".into()]), ..Default::default() }),
            ("d".to_owned(), AttributeValue { ss: Some(vec!["x".into()]), ..Default::default() }),
            ("e".to_owned(), AttributeValue { null: Some(true), ..Default::default() }),
            ("f".to_owned(), AttributeValue { bool: Some(false), ..Default::default() }),
            (
                "g".to_owned(),
                AttributeValue {
                    l: Some(vec![AttributeValue { n: Some("1.5".into()), ..Default::default() }]),
                    ..Default::default()
                },
            ),
        ])),
        ..Default::default()
    };
    let wire = serde_json::to_value(&value).unwrap();
    assert_eq!(
        wire,
        json!({ "M": {
            "a": { "B": "AP+A" }, "b": { "BS": ["AQ==", ""] }, "c": { "NS": ["1"] }, "d": { "SS": ["x"] },
            "e": { "NULL": true }, "f": { "BOOL": false }, "g": { "L": [{ "N": "1.5" }] },
        } })
    );
    assert_eq!(serde_json::from_value::<AttributeValue>(wire).unwrap(), value);
    assert!(
        serde_json::from_value::<AttributeValue>(json!({ "B": "?" })).unwrap_err().to_string().contains("not base64")
    );
}

#[test]
fn a_query_sends_what_is_set_and_reads_what_comes() {
    let host = Host::new();
    host.on(&methods::QUERY, |input| {
        assert_eq!(
            input,
            json!({ "TableName": "t", "KeyConditionExpression": "pk = :pk", "ExpressionAttributeValues": { ":pk": { "S": "x" } }, "Limit": 2 })
        );
        Ok(json!({
            "Items": [{ "pk": { "S": "x" } }], "Count": 1, "ScannedCount": 3, "LastEvaluatedKey": { "pk": { "S": "x" } },
            "ConsumedCapacity": { "TableName": "t", "CapacityUnits": 0.5 }, "SomethingNew": {},
        }))
    });
    let input = QueryInput {
        table_name: "t".into(),
        key_condition_expression: Some("pk = :pk".into()),
        expression_attribute_values: Some(HashMap::from([(
            ":pk".into(),
            AttributeValue { s: Some("x".into()), ..Default::default() },
        )])),
        limit: Some(2),
        ..Default::default()
    };
    let output = asml::executor::block_on(query(input)).unwrap();
    assert_eq!((output.count, output.scanned_count, output.items.unwrap().len()), (Some(1), Some(3), 1));
    assert_eq!(output.consumed_capacity.unwrap().capacity_units, Some(0.5));
}

#[test]
fn an_error_says_operation_code_and_message() {
    let host = Host::new();
    host.on(&methods::QUERY, |_| Err(failure("ValidationException", "no key")));
    let error = asml::executor::block_on(query(QueryInput::default())).unwrap_err();
    assert_eq!(error, Error { why: "aws.dynamodb/query: ValidationException: no key".into() });
}
