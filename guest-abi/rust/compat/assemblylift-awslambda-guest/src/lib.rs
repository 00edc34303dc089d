//! AssemblyLift 0.3's names for handlers behind API Gateway, so that functions written for it compile unchanged.
//! New functions use the crate `asml`.
//!
//! ```
//! extern crate assemblylift_awslambda_guest as asml_awslambda;
//! use assemblylift_core_guest::GuestCore;
//! use asml_awslambda::*;
//!
//! handler!(context: LambdaContext<ApiGatewayEvent>, async {
//!     match context.event.body {
//!         Some(body) => http_ok!(body),
//!         None => http_error!("there is no body".to_string()),
//!     }
//! });
//! # fn main() {
//! # let host = asml::testing::Host::new();
//! # let answer = host.invoke_entry(__handler, asml::testing::Request::put("/").body("x").payload_v1());
//! # assert_eq!((answer.status, answer.text()), (200, "\"x\""));
//! # }
//! ```
#![warn(missing_docs)]
#![forbid(unsafe_code)]

mod event;
mod response;

use std::marker::PhantomData;

use assemblylift_core_guest::GuestCore;
use serde::{Deserialize, Serialize};

pub use event::{
    ApiGatewayEvent, ApiGatewayRequestContext, ApiGatewayRequestContextAuthorizer, ApiGatewayRequestContextIdentity,
};
pub use response::{ApiGatewayError, ApiGatewayErrorCode, ApiGatewayResponse, StatusCode};

/// The host, as a client.
#[derive(Clone, Copy, Debug)]
pub struct AwsLambdaClient(());

impl AwsLambdaClient {
    /// A client of this invocation's host.
    #[allow(clippy::new_without_default, reason = "0.3 has no Default here")]
    #[must_use]
    pub fn new() -> Self {
        Self(())
    }
}

impl GuestCore for AwsLambdaClient {
    fn console_log(message: String) {
        asml::info!("{message}");
    }

    fn success(response: String) {
        asml::entry::answer(response.as_bytes());
    }
}

/// What a handler gets.
#[derive(Clone, Debug)]
pub struct LambdaContext<'a, E> {
    /// The host.
    pub client: AwsLambdaClient,
    /// The event.
    pub event: E,
    #[doc(hidden)]
    pub _phantom: PhantomData<&'a E>,
}

/// What the macros call; it may change at any time.
#[doc(hidden)]
pub mod __private {
    use super::*;

    pub use asml::__export;
    pub use asml::executor::block_on;

    pub fn run<E: for<'e> Deserialize<'e> + 'static>(handle: impl FnOnce(LambdaContext<'static, E>)) {
        asml::entry::around(|| match asml::json::from_slice(&asml::entry::input()) {
            Ok(event) => handle(LambdaContext { client: AwsLambdaClient::new(), event, _phantom: PhantomData }),
            Err(error) => asml::error!("the event is not the one that is expected: {error}"),
        });
    }

    pub fn ok<T: Serialize + ?Sized>(body: &T) -> String {
        match serde_json::to_string(body) {
            Ok(body) => ApiGatewayResponse::ok(body, None, false, false).written(),
            Err(error) => self::error(error.to_string(), ApiGatewayErrorCode::FunctionError),
        }
    }

    pub fn ok_as(body: String, content_type: Option<String>, is_base64_encoded: bool, gzip: bool) -> String {
        ApiGatewayResponse::ok(body, content_type, is_base64_encoded, gzip).written()
    }

    pub fn error(message: String, code: ApiGatewayErrorCode) -> String {
        ApiGatewayResponse::error(message, code).written()
    }
}

/// Makes an async block the module's handler: `handler!(context: LambdaContext<ApiGatewayEvent>, async { ... });`.
#[macro_export]
macro_rules! handler {
    ($context:ident: $type:ty, $run:expr) => {
        #[doc(hidden)]
        pub fn __handler() {
            $crate::__private::run(|context| {
                let $context: $type = context;
                $crate::__private::block_on($run)
            });
        }
        $crate::__private::__export!("handler", __handler);
    };
}

// The macros that answer go through the trait `GuestCore` of the place where they are used: functions written for 0.3
// import it, and would be warned of an import without use.

/// Answers with 200: a value as JSON, or a text with its content type, whether it is base64, and whether it is gzip.
#[macro_export]
macro_rules! http_ok {
    ($response:expr) => {
        $crate::AwsLambdaClient::success($crate::__private::ok(&$response))
    };
    ($response:expr, $type:expr, $is_base64:expr, $is_gzip:expr) => {
        $crate::AwsLambdaClient::success($crate::__private::ok_as($response, $type, $is_base64, $is_gzip))
    };
}

/// Answers with 520 and a message.
#[macro_export]
macro_rules! http_error {
    ($message:expr) => {
        $crate::AwsLambdaClient::success($crate::__private::error($message, $crate::ApiGatewayErrorCode::FunctionError))
    };
}

/// Answers with 404 and the name of what is missing.
#[macro_export]
macro_rules! http_not_found {
    ($resource_name:expr) => {
        $crate::AwsLambdaClient::success($crate::__private::error(
            ::std::format!("missing resource {:?}", $resource_name),
            $crate::ApiGatewayErrorCode::NotFound,
        ))
    };
}
