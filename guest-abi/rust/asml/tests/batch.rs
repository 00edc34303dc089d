//! Batches: what is told as failed, and in which order records are handled.

use std::cell::RefCell;
use std::rc::Rc;
use std::time::Duration;

use asml::batch::{self, BatchResponse, NoId};
use asml::event::dynamodb::DynamoDbEvent;
use asml::event::kinesis::KinesisEvent;
use asml::event::sqs::{Message, SqsEvent};
use asml::executor::block_on;
use asml::testing::Host;
use serde_json::{Value, json};

fn failed(response: &BatchResponse) -> Vec<&str> {
    response.batch_item_failures.iter().map(|failed| failed.item_identifier.as_str()).collect()
}

/// Messages by id, body and group; bodies are how long one takes and whether it fails.
fn queue(arn: &str, messages: &[(&str, &str, &str)]) -> SqsEvent {
    let records: Vec<Value> = messages
        .iter()
        .map(|(id, body, group)| {
            json!({ "messageId": id, "body": body, "eventSourceARN": arn, "attributes": { "MessageGroupId": group } })
        })
        .collect();
    serde_json::from_value(json!({ "Records": records })).unwrap()
}

type Seen = Rc<RefCell<Vec<String>>>;

async fn work(seen: Seen, message: Message) -> Result<(), String> {
    let body = message.body.unwrap();
    let (ms, ends) = body.split_once(' ').unwrap();
    asml::time::sleep(Duration::from_millis(ms.parse().unwrap())).await;
    seen.borrow_mut().push(message.message_id.unwrap());
    if ends == "fails" { Err("no".to_owned()) } else { Ok(()) }
}

fn run(event: SqsEvent) -> (BatchResponse, Vec<String>) {
    let _host = Host::new();
    let seen = Seen::default();
    let response = block_on(batch::sqs(event, |message| work(seen.clone(), message))).unwrap();
    let seen = seen.take();
    (response, seen)
}

#[test]
fn messages_of_a_queue_are_handled_beside_each_other_and_failures_keep_their_order() {
    let messages = [("a", "30 fails", "g"), ("b", "20 works", "g"), ("c", "10 fails", "g"), ("d", "0 works", "g")];
    let (response, seen) = run(queue("arn:aws:sqs:eu-central-1:1:jobs", &messages));
    assert_eq!(seen, ["d", "c", "b", "a"]);
    assert_eq!(failed(&response), ["a", "c"]);
}

#[test]
fn a_fifo_queues_groups_keep_their_order_and_stop_at_a_failure() {
    let messages = [
        ("a1", "30 works", "a"),
        ("b1", "10 fails", "b"),
        ("a2", "0 works", "a"),
        ("b2", "0 works", "b"),
        ("a3", "0 fails", "a"),
        ("a4", "0 works", "a"),
        ("c1", "5 works", "c"),
    ];
    let (response, seen) = run(queue("arn:aws:sqs:eu-central-1:1:jobs.fifo", &messages));
    assert_eq!(seen, ["c1", "b1", "a1", "a2", "a3"]);
    assert_eq!(failed(&response), ["b1", "b2", "a3", "a4"]);
}

#[test]
fn large_batches_are_handled_some_at_a_time_and_whole() {
    let ids: Vec<String> = (0..1000).map(|id| id.to_string()).collect();
    let messages: Vec<_> = ids
        .iter()
        .enumerate()
        .map(|(at, id)| (id.as_str(), if at % 20 == 0 { "3 fails" } else { "3 works" }, ""))
        .collect();
    let (response, seen) = run(queue("arn:aws:sqs:eu-central-1:1:jobs", &messages));
    assert_eq!(seen.len(), 1000);
    assert_eq!(failed(&response).len(), 50);
}

#[test]
fn none_failed_and_none_there_are_an_empty_list() {
    let (response, _) = run(queue("arn:aws:sqs:eu-central-1:1:jobs", &[("a", "0 works", "g")]));
    assert_eq!(serde_json::to_value(&response).unwrap(), json!({ "batchItemFailures": [] }));
    assert_eq!(run(SqsEvent::default()).0, BatchResponse::default());
}

#[test]
fn a_record_without_an_id_is_an_error_before_anything_is_handled() {
    let _host = Host::new();
    let event: SqsEvent = serde_json::from_value(json!({ "Records": [{ "messageId": "a" }, {}] })).unwrap();
    let outcome = block_on(batch::sqs(event, |_| async { panic!("handled") as Result<(), String> }));
    assert_eq!(outcome, Err(NoId));
}

#[test]
fn records_of_a_stream_are_handled_in_order_up_to_the_first_that_fails() {
    let _host = Host::new();
    let seen = RefCell::new(Vec::new());
    let records: Vec<_> =
        ["1", "2", "3", "4"].map(|at| json!({ "kinesis": { "sequenceNumber": at, "data": "aGk=" } })).into();
    let event: KinesisEvent = serde_json::from_value(json!({ "Records": records })).unwrap();
    let response = block_on(batch::kinesis(event, async |record| {
        let data = record.kinesis.unwrap();
        assert_eq!(data.bytes().unwrap(), b"hi");
        let at = data.sequence_number.unwrap();
        seen.borrow_mut().push(at.clone());
        if at == "3" { Err("no") } else { Ok(()) }
    }));
    assert_eq!((failed(&response.unwrap()), seen.take()), (vec!["3"], ["1", "2", "3"].map(String::from).to_vec()));

    let records: Vec<_> = ["7", "8"].map(|at| json!({ "dynamodb": { "SequenceNumber": at } })).into();
    let event: DynamoDbEvent = serde_json::from_value(json!({ "Records": records })).unwrap();
    let response = block_on(batch::dynamodb(event, async |_| Ok::<(), &str>(())));
    assert_eq!(response, Ok(BatchResponse::default()));
}
