// Made by build/codegen from AWS's model. Do not edit.

//! AmazonApiGatewayManagementApi.

mod enums;
mod errors;
pub mod methods;
mod operations;
mod structs;

#[allow(unused_imports)]
pub use enums::*;
pub use errors::*;
pub use operations::*;
pub use structs::*;
