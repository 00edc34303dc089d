//! AssemblyLift 0.3's names for DynamoDB, so that functions written for it compile unchanged. It calls the IOmod
//! `aws.dynamodb`. New functions use the crate `asml-aws`, which has all operations and typed errors.
//!
//! ```
//! use assemblylift_iomod_dynamodb_guest::{get_item, structs::*};
//!
//! async fn name_of(pk: &str) -> Result<Option<String>, assemblylift_iomod_dynamodb_guest::Error> {
//!     let mut input = GetItemInput::default();
//!     input.table_name = "people".to_string();
//!     input.key.insert("pk".to_string(), AttributeValue { s: Some(pk.to_string()), ..Default::default() });
//!     let mut item = get_item(input).await?.item.unwrap_or_default();
//!     Ok(item.remove("name").and_then(|name| name.s))
//! }
//! # let host = asml::testing::Host::new();
//! # host.on(&assemblylift_iomod_dynamodb_guest::methods::GET_ITEM, |input| {
//! #     assert_eq!(input, serde_json::json!({ "TableName": "people", "Key": { "pk": { "S": "ada" } } }));
//! #     Ok(serde_json::json!({ "Item": { "name": { "S": "Ada" } } }))
//! # });
//! # assert_eq!(asml::executor::block_on(name_of("ada")).unwrap().as_deref(), Some("Ada"));
//! ```
#![warn(missing_docs)]
#![forbid(unsafe_code)]

mod blob;
pub mod structs;

use std::fmt;

use asml::iomod::{Failure, call_json};
use serde::{Deserialize, Serialize};

use structs::*;

/// Why a call failed.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Error {
    /// Operation, code and message.
    pub why: String,
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.why)
    }
}

impl std::error::Error for Error {}

impl From<Failure> for Error {
    fn from(failure: Failure) -> Self {
        Self { why: failure.to_string() }
    }
}

macro_rules! operations {
    ($($name:ident $method:ident $wire:literal $input:ident => $output:ident)+) => {
        /// The imports behind the operations, for tests.
        pub mod methods {
            asml::method! {$(
                #[doc = concat!("`", $wire, "`")]
                pub static $method = "aws.dynamodb" / $wire;
            )+}
        }

        $(
            #[doc = concat!("Calls `", $wire, "`.")]
            ///
            /// # Errors
            /// What DynamoDB says.
            pub async fn $name(input: $input) -> Result<$output, Error> {
                Ok(call_json(&methods::$method, &input).await?)
            }
        )+
    };
}

operations! {
    batch_execute_statement BATCH_EXECUTE_STATEMENT "batch_execute_statement" BatchExecuteStatementInput => BatchExecuteStatementOutput
    batch_get_item BATCH_GET_ITEM "batch_get_item" BatchGetItemInput => BatchGetItemOutput
    batch_write_item BATCH_WRITE_ITEM "batch_write_item" BatchWriteItemInput => BatchWriteItemOutput
    delete_item DELETE_ITEM "delete_item" DeleteItemInput => DeleteItemOutput
    execute_statement EXECUTE_STATEMENT "execute_statement" ExecuteStatementInput => ExecuteStatementOutput
    execute_transaction EXECUTE_TRANSACTION "execute_transaction" ExecuteTransactionInput => ExecuteTransactionOutput
    get_item GET_ITEM "get_item" GetItemInput => GetItemOutput
    put_item PUT_ITEM "put_item" PutItemInput => PutItemOutput
    query QUERY "query" QueryInput => QueryOutput
    scan SCAN "scan" ScanInput => ScanOutput
    transact_get_items TRANSACT_GET_ITEMS "transact_get_items" TransactGetItemsInput => TransactGetItemsOutput
    transact_write_items TRANSACT_WRITE_ITEMS "transact_write_items" TransactWriteItemsInput => TransactWriteItemsOutput
    update_item UPDATE_ITEM "update_item" UpdateItemInput => UpdateItemOutput
}
