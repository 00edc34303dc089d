//! Batches of a queue or a stream, a record at a time: what fails is delivered again, and the rest is not.
//!
//! The trigger must ask for it, as triggers in service.toml do unless told otherwise (`ReportBatchItemFailures`).
//! A panic or a timeout ends the whole invocation, and the whole batch is delivered again.
//!
//! ```
//! use asml::batch::{self, BatchResponse};
//! use asml::event::sqs::{Message, SqsEvent};
//!
//! async fn fulfil(message: Message) -> Result<(), String> {
//!     let order = message.body.ok_or("a message without a body")?;
//!     if order == "bad" { Err(format!("order {order} cannot be fulfilled")) } else { Ok(()) }
//! }
//!
//! #[asml::handler(event)]
//! async fn orders(event: SqsEvent) -> Result<BatchResponse, batch::NoId> {
//!     batch::sqs(event, fulfil).await
//! }
//! # let host = asml::testing::Host::new();
//! # let event = serde_json::json!({ "Records": [{ "messageId": "1", "body": "good" }, { "messageId": "2", "body": "bad" }] });
//! # let answer = host.invoke_event(orders, &event).unwrap();
//! # assert_eq!(answer, serde_json::json!({ "batchItemFailures": [{ "itemIdentifier": "2" }] }));
//! # assert_eq!(host.logs()[0].message, "record 2 failed: order bad cannot be fulfilled");
//! ```

use std::collections::{BTreeMap, VecDeque};
use std::error::Error;
use std::fmt::{self, Display};
use std::future::{Future, poll_fn};
use std::pin::Pin;
use std::task::Poll;

use serde::{Deserialize, Serialize};

use crate::event::{dynamodb, kinesis, sqs};

/// How many messages of a queue are handled at a time.
const AT_A_TIME: usize = 16;

/// Which records of a batch have failed; empty where none has.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct BatchResponse {
    /// Those that have failed. Of a stream the first is enough: delivery begins there again.
    pub batch_item_failures: Vec<Failed>,
}

/// A record that has failed.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Failed {
    /// The message's id, or the record's sequence number.
    pub item_identifier: String,
}

/// A record has no id, so that its failure could not be told from the others'. The whole batch is delivered again.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct NoId;

impl Display for NoId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("the batch has a record without an id")
    }
}

impl Error for NoId {}

/// Handles the messages of a queue, several at a time. Of a FIFO queue those of one group come one after another, and
/// after a failure the rest of the group counts as failed, so that their order is kept.
///
/// # Errors
/// [`NoId`] when a message has no id; none has been handled.
pub async fn sqs<H, Handling, E>(event: sqs::SqsEvent, handle: H) -> Result<BatchResponse, NoId>
where
    H: Fn(sqs::Message) -> Handling,
    Handling: Future<Output = Result<(), E>>,
    E: Display,
{
    let mut queues: Vec<VecDeque<(String, sqs::Message)>> = Vec::new();
    let mut groups: BTreeMap<String, usize> = BTreeMap::new();
    let mut order = Vec::new();
    for message in event.records.unwrap_or_default() {
        let id = message.message_id.clone().ok_or(NoId)?;
        order.push(id.clone());
        let group = message.attributes.as_ref().and_then(|attributes| attributes.get("MessageGroupId"));
        let is_fifo = message.event_source_arn.as_deref().is_some_and(|arn| arn.ends_with(".fifo"));
        let next = queues.len();
        let queue = match group.filter(|_| is_fifo) {
            Some(group) => *groups.entry(group.clone()).or_insert(next),
            None => next,
        };
        if queue == next {
            queues.push(VecDeque::new());
        }
        queues[queue].push_back((id, message));
    }
    let failed = each(queues, &handle).await;
    let item = |id: String| Failed { item_identifier: id };
    Ok(BatchResponse { batch_item_failures: order.into_iter().filter(|id| failed.contains(id)).map(item).collect() })
}

/// Handles the records of a Kinesis stream one after another, up to the first that fails.
///
/// # Errors
/// [`NoId`] when a record has no sequence number; none has been handled.
pub async fn kinesis<H, Handling, E>(event: kinesis::KinesisEvent, handle: H) -> Result<BatchResponse, NoId>
where
    H: Fn(kinesis::Record) -> Handling,
    Handling: Future<Output = Result<(), E>>,
    E: Display,
{
    let id = |record: &kinesis::Record| record.kinesis.as_ref()?.sequence_number.clone();
    in_order(event.records.unwrap_or_default(), id, handle).await
}

/// Handles the records of a DynamoDB stream one after another, up to the first that fails.
///
/// # Errors
/// [`NoId`] when a record has no sequence number; none has been handled.
pub async fn dynamodb<H, Handling, E>(event: dynamodb::DynamoDbEvent, handle: H) -> Result<BatchResponse, NoId>
where
    H: Fn(dynamodb::Record) -> Handling,
    Handling: Future<Output = Result<(), E>>,
    E: Display,
{
    let id = |record: &dynamodb::Record| record.dynamodb.as_ref()?.sequence_number.clone();
    in_order(event.records.unwrap_or_default(), id, handle).await
}

async fn in_order<R, H, Handling, E>(
    records: Vec<R>,
    id: impl Fn(&R) -> Option<String>,
    handle: H,
) -> Result<BatchResponse, NoId>
where
    H: Fn(R) -> Handling,
    Handling: Future<Output = Result<(), E>>,
    E: Display,
{
    let with_id = |record: R| Some((id(&record)?, record));
    let queue: VecDeque<_> = records.into_iter().map(with_id).collect::<Option<_>>().ok_or(NoId)?;
    let first = each(vec![queue], &handle).await.into_iter().next();
    Ok(BatchResponse { batch_item_failures: first.map(|id| Failed { item_identifier: id }).into_iter().collect() })
}

/// Handles queues beside each other, each in its order up to its first failure; what has failed or was left out.
async fn each<R, H, Handling, E>(queues: Vec<VecDeque<(String, R)>>, handle: &H) -> Vec<String>
where
    H: Fn(R) -> Handling,
    Handling: Future<Output = Result<(), E>>,
    E: Display,
{
    let mut waiting = queues.into_iter();
    let mut running: Vec<Pin<Box<dyn Future<Output = Vec<String>> + '_>>> = Vec::new();
    let mut failed = Vec::new();
    poll_fn(move |context| {
        loop {
            while running.len() < AT_A_TIME
                && let Some(queue) = waiting.next()
            {
                running.push(Box::pin(drain(queue, handle)));
            }
            let before = running.len();
            running.retain_mut(|one| match one.as_mut().poll(context) {
                Poll::Ready(ids) => {
                    failed.extend(ids);
                    false
                }
                Poll::Pending => true,
            });
            if running.is_empty() && waiting.len() == 0 {
                return Poll::Ready(std::mem::take(&mut failed));
            }
            // What has begun now has to be polled once, or nothing would wake it.
            if running.len() == before || waiting.len() == 0 {
                return Poll::Pending;
            }
        }
    })
    .await
}

async fn drain<R, Handling, E>(mut queue: VecDeque<(String, R)>, handle: impl Fn(R) -> Handling) -> Vec<String>
where
    Handling: Future<Output = Result<(), E>>,
    E: Display,
{
    while let Some((id, record)) = queue.pop_front() {
        if let Err(error) = handle(record).await {
            crate::error!("record {id} failed: {error}");
            return std::iter::once(id).chain(queue.into_iter().map(|(id, _)| id)).collect();
        }
    }
    Vec::new()
}
