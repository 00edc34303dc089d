//! Calls of operations against a fake host: wire, errors, pages.

use std::time::Duration;

use asml::executor::block_on;
use asml::iomod::Failure;
use asml::testing::{Host, failure};
use asml_aws::Blob;
use asml_aws::dynamodb::{
    AttributeValue, ConditionalCheckFailedException, GetItemInput, PutItemError, PutItemInput, QueryInput, ReturnValue,
    TransactWriteItemsInput, TransactionCanceledException, get_item, item, methods, put_item,
};
use futures_util::{StreamExt, future, join};
use serde_json::json;

#[test]
fn an_input_is_written_as_aws_has_it_and_absent_members_are_left_out() {
    let host = Host::new();
    host.on(&methods::PUT_ITEM, |_| Ok(json!({})));
    let item = item! {
        "pk" => "a\"b", "n" => -1.5, "b" => Blob::from([0, 1, 2]), "t" => true, "none" => None::<bool>,
        "l" => vec![AttributeValue::Ss(vec!["x".to_owned()]), AttributeValue::Bs(vec![Blob::from([255])])],
        "m" => item! { "deep" => 1 },
    };
    let input = PutItemInput::new("people", item)
        .return_values(ReturnValue::AllOld)
        .expression_attribute_names([("#n", "n".to_owned())]);
    assert!(block_on(input.send()).is_ok());
    assert_eq!(
        host.calls()[0].json(),
        json!({
            "TableName": "people",
            "Item": {
                "pk": { "S": "a\"b" }, "n": { "N": "-1.5" }, "b": { "B": "AAEC" }, "t": { "BOOL": true }, "none": { "NULL": true },
                "l": { "L": [{ "SS": ["x"] }, { "BS": ["/w=="] }] }, "m": { "M": { "deep": { "N": "1" } } },
            },
            "ReturnValues": "ALL_OLD",
            "ExpressionAttributeNames": { "#n": "n" },
        })
    );
}

#[test]
fn an_output_is_read_with_what_is_new_in_it_and_without_what_is_missing() {
    let host = Host::new();
    host.on(&methods::GET_ITEM, |_| {
        Ok(json!({
            "Item": { "pk": { "S": "ada" }, "new": { "VECTOR": [1] }, "none": { "NULL": true } },
            "ConsumedCapacity": { "TableName": "people", "CapacityUnits": 0.5, "Table": null, "Brand": { "New": [1] } },
        }))
    });
    let output = block_on(GetItemInput::new("people", item! { "pk" => "ada" }).send()).unwrap();
    let item = output.item.unwrap();
    assert_eq!(item["pk"].as_s().map(String::as_str), Some("ada"));
    assert_eq!(item["new"], AttributeValue::Unknown);
    let capacity = output.consumed_capacity.unwrap();
    assert_eq!((capacity.capacity_units, capacity.table), (Some(0.5), None));
}

#[test]
fn an_answer_that_is_no_json_is_a_failure_that_says_where() {
    let host = Host::new();
    host.on(&methods::GET_ITEM, |_| Ok(json!({ "Item": ["no"] })));
    let error = block_on(get_item(GetItemInput::default())).unwrap_err();
    assert_eq!(error.failure().code, Failure::INVALID_ANSWER);
    assert_eq!(error.to_string(), "aws.dynamodb/get_item: InvalidAnswer: an object is expected at line 1 column 8");
}

#[test]
fn errors_are_told_apart_and_keep_what_the_service_said() {
    let host = Host::new();
    host.on(&methods::PUT_ITEM, |_| {
        Err(failure("ConditionalCheckFailedException", "The conditional request failed")
            .status(400)
            .details(json!({ "Item": { "pk": { "S": "ada" } }, "New": 1 })))
    });
    let error = block_on(put_item(PutItemInput::new("people", item! { "pk" => "ada" }))).unwrap_err();
    let PutItemError::ConditionalCheckFailed(refused) = &error else { panic!("{error:?}") };
    assert_eq!(refused.status_code, Some(400));
    let details = ConditionalCheckFailedException::of(refused).unwrap();
    assert_eq!(details.item, Some(item! { "pk" => "ada" }));
    assert!(TransactionCanceledException::of(refused).is_none());
    assert!(!format!("{error:?}").contains("ada"), "{error:?}");
    let source = std::error::Error::source(&error).and_then(|source| source.downcast_ref::<Failure>());
    assert_eq!(source, Some(error.failure()));

    host.on(&methods::PUT_ITEM, |_| Err(failure("BrandNewException", "").retryable()));
    let error = block_on(put_item(PutItemInput::default())).unwrap_err();
    assert!(matches!(&error, PutItemError::Other(failure) if failure.retryable));
    assert_eq!(Failure::from(error).code, "BrandNewException");
}

#[test]
fn a_cancelled_transaction_says_why_for_each_part() {
    let host = Host::new();
    host.on(&methods::TRANSACT_WRITE_ITEMS, |_| {
        Err(failure("TransactionCanceledException", "cancelled").details(json!({
            "CancellationReasons": [{ "Code": "None" }, { "Code": "ConditionalCheckFailed", "Message": "no" }],
        })))
    });
    let error = block_on(TransactWriteItemsInput::new([]).send()).unwrap_err();
    let reasons = TransactionCanceledException::of(error.failure()).unwrap().cancellation_reasons.unwrap();
    let codes: Vec<_> = reasons.iter().map(|reason| reason.code.as_deref()).collect();
    assert_eq!(codes, [Some("None"), Some("ConditionalCheckFailed")]);
}

#[test]
fn calls_run_at_the_same_time_and_a_dropped_one_is_cancelled() {
    let host = Host::new();
    host.on_after(&methods::GET_ITEM, Duration::from_millis(50), |_| Ok(json!({})));
    host.on_after(&methods::PUT_ITEM, Duration::from_millis(20), |_| Ok(json!({})));
    block_on(async {
        let (put, got) = join!(put_item(PutItemInput::default()), get_item(GetItemInput::default()));
        assert!(put.is_ok() && got.is_ok());
        let either = future::select(get_item(GetItemInput::default()), put_item(PutItemInput::default())).await;
        assert!(matches!(either, future::Either::Right((Ok(_), _))));
    });
    assert_eq!((host.calls().len(), host.cancelled()), (4, 1));
}

fn three_pages(host: &Host) {
    host.on(&methods::QUERY, |input| match input["ExclusiveStartKey"]["pk"]["S"].as_str() {
        None => Ok(json!({ "Count": 1, "LastEvaluatedKey": { "pk": { "S": "b" } } })),
        Some("b") => Ok(json!({ "Count": 2, "LastEvaluatedKey": { "pk": { "S": "c" } } })),
        Some("c") => Ok(json!({ "Count": 3 })),
        Some(other) => panic!("{other}"),
    });
}

#[test]
fn pages_are_a_stream_that_asks_for_each_page_when_it_is_wanted() {
    let host = Host::new();
    three_pages(&host);
    block_on(async {
        let mut pages = QueryInput::new("people").limit(1).pages();
        assert_eq!(host.calls().len(), 0);
        assert_eq!(pages.next().await.unwrap().unwrap().count, Some(1));
        assert_eq!(host.calls().len(), 1);
        let counts: Vec<_> = StreamExt::map(pages, |page| page.unwrap().count).collect().await;
        assert_eq!(counts, [Some(2), Some(3)]);
    });
    assert!(host.calls().iter().all(|call| call.json()["Limit"] == 1));
}

#[test]
fn pages_end_with_a_failure_and_with_a_token_that_does_not_move_on() {
    let host = Host::new();
    host.on(&methods::SCAN, |_| Err(failure("ResourceNotFoundException", "no table")));
    host.on(&methods::LIST_TABLES, |_| Ok(json!({ "TableNames": [], "LastEvaluatedTableName": "same" })));
    block_on(async {
        let mut pages = asml_aws::dynamodb::ScanInput::new("nowhere").pages();
        assert!(pages.next().await.unwrap().is_err());
        assert!(pages.next().await.is_none());
        let pages = asml_aws::dynamodb::ListTablesInput::new().pages();
        assert_eq!(pages.count().await, 2);
    });
}
