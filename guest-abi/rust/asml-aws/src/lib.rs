//! AWS services for functions of asml, generated from AWS's own models.
//!
//! Every operation of a service is a function and an import of its own: what a function does not call, its module
//! neither contains nor asks for.
//!
//! ```
//! use asml_aws::dynamodb::{GetItemError, GetItemInput, PutItemInput, item, put_item};
//!
//! async fn remember(name: &str) -> Result<(), asml::iomod::Failure> {
//!     // a plain structure,
//!     put_item(PutItemInput {
//!         table_name: "people".to_owned(),
//!         item: item! { "pk" => name, "visits" => 1 },
//!         ..PutItemInput::default()
//!     })
//!     .await?;
//!     // or step by step
//!     match GetItemInput::new("people", item! { "pk" => name }).consistent_read(true).send().await {
//!         Ok(output) => assert!(output.item.is_some()),
//!         Err(GetItemError::ResourceNotFound(failure)) => panic!("no such table: {}", failure.message),
//!         Err(other) => return Err(other.into()),
//!     }
//!     Ok(())
//! }
//! # let host = asml::testing::Host::new();
//! # host.on(&asml_aws::dynamodb::methods::PUT_ITEM, |input| {
//! #     assert_eq!(input["Item"], serde_json::json!({ "pk": { "S": "ada" }, "visits": { "N": "1" } }));
//! #     Ok(serde_json::json!({}))
//! # });
//! # host.on(&asml_aws::dynamodb::methods::GET_ITEM, |_| Ok(serde_json::json!({ "Item": {} })));
//! # asml::executor::block_on(remember("ada")).unwrap();
//! ```
//!
//! | | |
//! |---|---|
//! | a feature for each service | `dynamodb` (there by default), `apigatewaymanagementapi`, `eventbridge`, `kinesis`, `kms`, `lambda`, `s3`, `secretsmanager`, `sfn`, `sns`, `sqs`, `ssm` |
//! | inputs | plain structures, what is required as it is and the rest in `Option`s; `new` and a method for each member; `send` |
//! | outputs | plain structures; members that are new to AWS are skipped, kinds and values that are new are `Unknown` |
//! | errors | an enum for each operation; [`OperationError::failure`] has code, message, request id and whether to retry |
//! | details | where an error tells more than a message: `TransactionCanceledException::of(&failure)` |
//! | pages | `query(..)` with `.pages()` instead of `.send()`: a stream of them |
//! | items | `dynamodb::to_item` and `from_item`, for structures with serde |
//! | work that is done once | `idempotency`, with the feature of that name |
//! | fakes in tests | `host.on(&dynamodb::methods::PUT_ITEM, |input| ..)`, see `asml::testing` |
//!
//! Reading and writing do without serde: a function that puts and gets an item is 56 KB larger than one that does
//! nothing; with serde's derived code it was 112 KB.
//!
//! Shapes, names and descriptions come from AWS's models, which are under the Apache License 2.0 as this crate is.
#![warn(missing_docs)]
#![forbid(unsafe_code)]

#[macro_use]
#[allow(unused_macros)] // a service may have no enums, or no lists in pages
mod macros;

mod blob;
#[allow(dead_code)] // as above
mod call;
#[cfg(feature = "dynamodb")]
pub mod dynamodb;
mod generated;
#[cfg(feature = "idempotency")]
pub mod idempotency;
mod json;
mod map;
#[allow(dead_code)] // as above
mod pages;
mod timestamp;

pub use blob::Blob;
pub use call::{Call, OperationError};
#[allow(unused_imports)] // a service may have more than what is generated, and a module of its own for it
pub use generated::*;
pub use map::Map;
pub use pages::Pages;
pub use timestamp::Timestamp;
