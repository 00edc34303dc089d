//! AWS services for functions of asml, generated from AWS's own models.
//!
//! Every operation of a service is a function and an import of its own: what a function does not call, its module
//! neither contains nor asks for.
//!
//! ```
//! use asml_aws::dynamodb::{AttributeValue, GetItemError, GetItemInput, get_item, put_item, PutItemInput};
//! use std::collections::BTreeMap;
//!
//! async fn remember(name: &str) -> Result<(), asml::iomod::Failure> {
//!     // a plain structure,
//!     let key = BTreeMap::from([("pk".to_owned(), AttributeValue::S(name.to_owned()))]);
//!     put_item(PutItemInput {
//!         table_name: "people".to_owned(),
//!         item: key.clone(),
//!         ..PutItemInput::default()
//!     })
//!     .await?;
//!     // or step by step
//!     match GetItemInput::new("people", key).consistent_read(true).send().await {
//!         Ok(output) => assert!(output.item.is_some()),
//!         Err(GetItemError::ResourceNotFound(failure)) => panic!("no such table: {}", failure.message),
//!         Err(other) => return Err(other.into()),
//!     }
//!     Ok(())
//! }
//! # let host = asml::testing::Host::new();
//! # host.on(&asml_aws::dynamodb::methods::PUT_ITEM, |_| Ok(serde_json::json!({})));
//! # host.on(&asml_aws::dynamodb::methods::GET_ITEM, |_| Ok(serde_json::json!({ "Item": {} })));
//! # asml::executor::block_on(remember("ada")).unwrap();
//! ```
//!
//! Shapes, names and descriptions come from AWS's models, which are under the Apache License 2.0 as this crate is.
#![warn(missing_docs)]
#![forbid(unsafe_code)]

#[macro_use]
mod macros;

mod blob;
mod call;
mod generated;
mod json;
mod timestamp;

pub use blob::Blob;
pub use call::{Call, OperationError};
pub use generated::*;
pub use timestamp::Timestamp;
