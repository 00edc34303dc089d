//! Write WebAssembly functions for asml in Rust.
//!
//! ```
//! use asml::http::{Claims, Error, IntoResponse, Json};
//! use serde::{Deserialize, Serialize};
//!
//! #[derive(Deserialize)]
//! struct Greeting { to: String }
//!
//! #[derive(Serialize)]
//! struct Greeted { from: String, to: String }
//!
//! #[asml::handler]
//! async fn greet(claims: Claims, Json(greeting): Json<Greeting>) -> Result<impl IntoResponse, Error> {
//!     Ok(Json(Greeted { from: claims.sub()?.to_owned(), to: greeting.to }))
//! }
//! ```
//!
//! | module | |
//! |---|---|
//! | [`http`] | handlers behind API Gateway: arguments, responses, errors |
//! | [`iomod`] | calls of IOmod methods; crates such as `asml-aws` are made of it |
//! | [`event`] | events in full, as types |
//! | [`authorizer`] | functions that decide of requests |
//! | [`after_response`] | work after the response |
//! | [`batch`] | queues and streams, a record at a time |
//! | [`json`] | JSON into Rust's types |
//! | [`time`], [`executor`] | timers, and what runs a handler's future |
//! | [`log`] | log lines |
//! | `testing` | natively: a fake host, for a plain `cargo test` |
//!
//! A function is compiled for `wasm32-wasip1` as a `cdylib`. It starts from fresh memory with every invocation.
//! For any other target the crate stands on a fake host, so that the same handlers are tested natively.
#![warn(missing_docs)]
#![deny(unsafe_code)]

#[allow(unsafe_code)]
mod abi;
mod after;
#[cfg(target_arch = "wasm32")]
mod alloc;
pub mod authorizer;
#[doc(hidden)]
pub mod base64;
pub mod batch;
mod context;
#[doc(hidden)]
pub mod entry;
pub mod event;
pub mod executor;
pub mod http;
pub mod iomod;
pub mod json;
pub mod log;
#[cfg(not(target_arch = "wasm32"))]
pub mod testing;
pub mod time;

pub use after::{UNAVAILABLE as AFTER_RESPONSE_UNAVAILABLE, after_response};

/// Makes an async function an entry point of the module.
///
/// `#[asml::handler]` takes a request of API Gateway apart into the function's arguments; see [`http`].
/// `#[asml::handler(event)]` gives the whole event, of any type that is `serde::Deserialize`; the function returns a
/// `Result`, whose error ends the invocation as failed:
///
/// ```
/// use serde::Deserialize;
///
/// #[derive(Deserialize)]
/// struct Order { id: String }
///
/// #[asml::handler(event)]
/// async fn fulfil(order: Order) -> Result<String, asml::iomod::Failure> {
///     Ok(format!("order {} is on its way", order.id))
/// }
/// # let host = asml::testing::Host::new();
/// # let answer = host.invoke_event(fulfil, &serde_json::json!({ "id": "7" }));
/// # assert_eq!(answer, Ok(serde_json::json!("order 7 is on its way")));
/// ```
///
/// The entry point's name is `handler`; a crate with several names the others, as `handler_name` in service.toml
/// does: `#[asml::handler(name = "nightly")]`, `#[asml::handler(event, name = "nightly")]`.
pub use asml_macros::handler;

/// Makes a function that returns an [`http::Router`] an entry point of the module: one module for many routes.
/// As with [`macro@handler`], the entry point's name is `handler` unless given: `#[asml::router(name = "admin")]`.
///
/// ```
/// use asml::http::Router;
///
/// async fn hello() -> &'static str {
///     "hello"
/// }
///
/// #[asml::router]
/// fn api() -> Router {
///     Router::new().get("/hello", hello)
/// }
/// # let host = asml::testing::Host::new();
/// # assert_eq!(host.invoke(api(), asml::testing::Request::get("/hello")).text(), "hello");
/// ```
pub use asml_macros::router;
pub use context::Context;
