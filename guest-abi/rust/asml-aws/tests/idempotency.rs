//! Work that is done once, against a table that a fake keeps.
#![cfg(feature = "idempotency")]

use std::cell::{Cell, RefCell};
use std::collections::HashMap;
use std::rc::Rc;
use std::time::{Duration, SystemTime, UNIX_EPOCH};

use asml::executor::block_on;
use asml::testing::{Host, failure};
use asml_aws::dynamodb::methods::{DELETE_ITEM, GET_ITEM, PUT_ITEM, UPDATE_ITEM};
use asml_aws::idempotency::{Idempotency, OnceError};
use serde_json::{Value, json};

type Table = Rc<RefCell<HashMap<String, Value>>>;

fn number(value: &Value) -> u64 {
    value["N"].as_str().unwrap().parse().unwrap()
}

/// A table with one item for each id, whose condition is the one that is sent. `tells` is whether a refusal says what
/// is there, which not every DynamoDB does.
fn table(host: &Host, tells: bool) -> Table {
    let table = Table::default();
    let items = table.clone();
    host.on(&PUT_ITEM, move |input| {
        let (item, values) = (&input["Item"], &input["ExpressionAttributeValues"]);
        let id = item["id"]["S"].as_str().unwrap().to_owned();
        let there = items.borrow().get(&id).cloned();
        let free = there.as_ref().is_none_or(|there| {
            number(&there["expiration"]) < number(&values[":now"])
                || there["status"]["S"] == "INPROGRESS"
                    && number(&there["in_progress_expiration"]) < number(&values[":now_in_millis"])
        });
        if free {
            items.borrow_mut().insert(id, item.clone());
            return Ok(json!({}));
        }
        let refused = failure("ConditionalCheckFailedException", "The conditional request failed");
        Err(if tells { refused.details(json!({ "Item": there })) } else { refused })
    });
    let items = table.clone();
    host.on(&GET_ITEM, move |input| {
        Ok(items
            .borrow()
            .get(input["Key"]["id"]["S"].as_str().unwrap())
            .map_or(json!({}), |item| json!({ "Item": item })))
    });
    let items = table.clone();
    host.on(&UPDATE_ITEM, move |input| {
        let mut items = items.borrow_mut();
        let item = items.get_mut(input["Key"]["id"]["S"].as_str().unwrap()).unwrap();
        for name in ["data", "expiration", "status"] {
            assert_eq!(input["ExpressionAttributeNames"][format!("#{name}")], name);
            item[name] = input["ExpressionAttributeValues"][format!(":{name}")].clone();
        }
        Ok(json!({}))
    });
    let items = table.clone();
    host.on(&DELETE_ITEM, move |input| {
        items.borrow_mut().remove(input["Key"]["id"]["S"].as_str().unwrap());
        Ok(json!({}))
    });
    table
}

fn pay() -> Idempotency {
    Idempotency::new("idempotency", "pay")
}

#[test]
fn a_key_that_comes_again_gets_the_first_result_and_no_work_is_done() {
    for tells in [true, false] {
        let host = Host::new();
        let table = table(&host, tells);
        let worked = Cell::new(0);
        let work = async || {
            worked.set(worked.get() + 1);
            Ok::<_, String>(vec![worked.get(), 7])
        };
        assert_eq!(block_on(pay().once("k", work)).unwrap(), [1, 7]);
        assert_eq!(block_on(pay().once("k", work)).unwrap(), [1, 7]);
        assert_eq!(block_on(pay().once("other", work)).unwrap(), [2, 7]);
        assert_eq!(worked.get(), 2);
        let item = &table.borrow()["pay#k"];
        assert_eq!((&item["status"], &item["data"]), (&json!({ "S": "COMPLETED" }), &json!({ "S": "[1,7]" })));
    }
}

#[test]
fn who_comes_meanwhile_is_told_so() {
    let host = Host::new();
    table(&host, true);
    let outcome = block_on(pay().once("k", async || {
        let meanwhile = pay().once("k", async || Ok::<u8, String>(2)).await;
        assert!(matches!(meanwhile, Err(OnceError::InProgress)), "{meanwhile:?}");
        Ok::<u8, String>(1)
    }));
    assert_eq!(outcome.unwrap(), 1);
}

#[test]
fn work_that_fails_leaves_nothing_behind_and_is_tried_again() {
    let host = Host::new();
    let table = table(&host, true);
    let failed = block_on(pay().once("k", async || Err::<u8, _>("no")));
    assert!(matches!(failed, Err(OnceError::Work("no"))));
    assert!(table.borrow().is_empty());
    assert_eq!(block_on(pay().once("k", async || Ok::<u8, String>(2))).unwrap(), 2);
}

#[test]
fn a_key_for_something_else_is_refused() {
    let host = Host::new();
    let table = table(&host, true);
    let once = |cents: u32| block_on(pay().validated_by(&cents).once("k", async || Ok::<u32, String>(cents)));
    assert_eq!(once(1).unwrap(), 1);
    assert!(matches!(once(2), Err(OnceError::Mismatch)));
    assert_eq!(once(1).unwrap(), 1);
    // SHA-256 of the text 1.
    let digest = "6b86b273ff34fce19d6b804eff5a3f5747ada4eaa22f1d49c01e52ddb7875b4b";
    assert_eq!(table.borrow()["pay#k"]["validation"], json!({ "S": digest }));
}

#[test]
fn what_expired_and_what_was_cut_off_is_done_again() {
    let host = Host::new();
    host.time_limit(Duration::from_secs(9));
    let table = table(&host, true);
    let now = SystemTime::now().duration_since(UNIX_EPOCH).unwrap();
    let item = |status: &str, expires: u64, in_progress_expires: u128| {
        json!({
            "id": { "S": "pay#k" }, "status": { "S": status }, "data": { "S": "1" }, "expiration": { "N": expires.to_string() },
            "in_progress_expiration": { "N": in_progress_expires.to_string() },
        })
    };
    let later = now.as_secs() + 100;
    for (there, outcome) in [
        (item("COMPLETED", later, 0), Some(1)),
        (item("COMPLETED", now.as_secs() - 1, 0), Some(2)),
        (item("INPROGRESS", later, now.as_millis() - 1), Some(2)),
        (item("INPROGRESS", later, now.as_millis() + 10_000), None),
    ] {
        table.borrow_mut().insert("pay#k".to_owned(), there.clone());
        let result = block_on(pay().once("k", async || Ok::<u8, String>(2)));
        assert_eq!(result.ok(), outcome, "{there}");
    }
}

#[test]
fn a_table_that_fails_is_no_result() {
    let host = Host::new();
    host.on(&PUT_ITEM, |_| Err(failure("ThrottlingException", "slow down").retryable()));
    let outcome = block_on(pay().once("k", async || -> Result<u8, String> { panic!("worked") }));
    let Err(OnceError::Store(failed)) = outcome else { panic!("{outcome:?}") };
    assert_eq!((failed.code.as_str(), failed.retryable), ("ThrottlingException", true));
}

#[test]
fn the_item_is_claimed_for_as_long_as_the_invocation_may_take() {
    let host = Host::new();
    host.time_limit(Duration::from_secs(9));
    let table = table(&host, true);
    let before = SystemTime::now().duration_since(UNIX_EPOCH).unwrap();
    let work = async || {
        Err::<u8, _>({
            let item = table.borrow()["pay#k"].clone();
            u128::from(number(&item["in_progress_expiration"])) - before.as_millis()
        })
    };
    let once = block_on(pay().expires_after(Duration::from_secs(60)).once("k", work));
    let Err(OnceError::Work(claimed)) = once else { panic!("{once:?}") };
    assert!((8_000..60_000).contains(&claimed), "{claimed}");
}
