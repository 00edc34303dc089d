//! The sample events are what the types of `asml::event` are made of, and streams end as their fakes say.

use asml::event::dynamodb::DynamoDbEvent;
use asml::event::eventbridge::EventBridgeEvent;
use asml::event::kinesis::KinesisEvent;
use asml::event::s3::S3Event;
use asml::event::sns::SnsEvent;
use asml::event::sqs::SqsEvent;
use asml::iomod::{Chunks, Failure};
use asml::testing::{Host, events, failure};
use serde_json::{Value, json};

asml::method! {
    static ROWS = "acme.table" / "rows";
    static HEADED = "acme.table" / "headed";
    static PLAIN = "acme.table" / "plain";
}

fn parsed<T: serde::de::DeserializeOwned>(event: Value) -> T {
    serde_json::from_value(event).unwrap()
}

#[test]
fn sample_events_are_read_by_the_types_of_their_services() {
    let sqs: SqsEvent = parsed(events::sqs(["one", "two"]));
    assert_eq!(sqs.records.unwrap()[1].body.as_deref(), Some("two"));
    let sns: SnsEvent = parsed(events::sns("hello"));
    assert_eq!(sns.records.unwrap()[0].sns.as_ref().unwrap().message.as_deref(), Some("hello"));
    let s3: S3Event = parsed(events::s3("photos", "2025/a b.png"));
    let object = s3.records.unwrap()[0].s3.as_ref().unwrap().object.as_ref().unwrap().key.clone();
    assert_eq!(object.as_deref(), Some("2025/a+b.png"));
    let stream: DynamoDbEvent = parsed(events::dynamodb([json!({ "pk": { "S": "ada" } })]));
    assert_eq!(stream.records.unwrap()[0].event_name.as_deref(), Some("INSERT"));
    let kinesis: KinesisEvent = parsed(events::kinesis(["hi"]));
    assert_eq!(kinesis.records.unwrap().len(), 1);
    let bus: EventBridgeEvent = parsed(events::eventbridge("acme.shop", "order placed", json!({ "id": 7 })));
    assert_eq!(bus.source.as_deref(), Some("acme.shop"));
    assert_eq!(events::schedule()["detail-type"], "Scheduled Event");
}

#[test]
fn chunks_come_in_order_and_dropping_them_cancels() {
    let host = Host::new();
    host.on_stream(&ROWS, |_| vec![Ok(b"1".to_vec()), Ok(b"2".to_vec()), Ok(b"3".to_vec())]);
    asml::executor::block_on(async {
        let mut rows: Chunks<u32> = asml::iomod::stream(&ROWS, Vec::new()).json();
        assert_eq!(rows.next().await, Some(Ok(1)));
        assert_eq!(rows.next().await, Some(Ok(2)));
        drop(rows);
        let mut whole: Chunks<u32> = asml::iomod::stream(&ROWS, Vec::new()).json();
        let mut sum = 0;
        while let Some(row) = whole.next().await {
            sum += row.unwrap();
        }
        assert_eq!(sum, 6);
        assert_eq!(whole.next().await, None);
    });
    assert_eq!(host.cancelled(), 1);
}

#[test]
fn a_head_comes_first_and_a_chunk_of_another_type_ends_the_stream() {
    let host = Host::new();
    host.on_stream(&HEADED, |_| vec![Ok(br#"{"status":200}"#.to_vec()), Ok(b"1".to_vec()), Ok(b"x".to_vec())]);
    asml::executor::block_on(async {
        let mut chunks: Chunks<u32> = asml::iomod::stream(&HEADED, Vec::new()).json();
        assert_eq!(chunks.head::<Value>().await.unwrap()["status"], 200);
        assert_eq!(chunks.next().await, Some(Ok(1)));
        assert_eq!(chunks.next().await.unwrap().unwrap_err().code, Failure::INVALID_ANSWER);
        assert_eq!(chunks.next().await, None);
    });
    assert_eq!(host.cancelled(), 1);
}

#[test]
fn a_failure_ends_a_stream_and_a_method_that_does_not_stream_is_one_chunk() {
    let host = Host::new();
    host.on_stream(&ROWS, |_| vec![Err(failure("Torn", "half a row"))]);
    host.on(&PLAIN, |_| Ok(json!([1, 2])));
    asml::executor::block_on(async {
        let mut rows: Chunks = asml::iomod::stream(&ROWS, Vec::new());
        assert_eq!(rows.next().await.unwrap().unwrap_err().code, "Torn");
        assert_eq!(rows.next().await, None);
        let mut plain: Chunks<Vec<u32>> = asml::iomod::stream(&PLAIN, b"{}".to_vec()).json();
        assert_eq!(plain.next().await, Some(Ok(vec![1, 2])));
        assert_eq!(plain.next().await, None);
        // The other way round it is told, and cancelled.
        host.on_stream(&ROWS, |_| vec![Ok(b"1".to_vec())]);
        let whole = asml::iomod::call(&ROWS, Vec::new()).await;
        assert!(whole.unwrap_err().message.contains("Streams"));
    });
}
