//! HTTP handlers behind API Gateway, the same for payload formats 1.0 and 2.0.
//!
//! A handler is an async function. What it wants of a request it takes as arguments, each a type that can be read
//! from a request ([`FromRequest`]); what it returns can be turned into a response ([`IntoResponse`]).
//!
//! ```
//! use asml::http::{Claims, Error, IntoResponse, Json, Path};
//! use serde::{Deserialize, Serialize};
//!
//! #[derive(Deserialize)]
//! struct Rename { name: String }
//!
//! #[derive(Serialize)]
//! struct Renamed { id: String, name: String, by: String }
//!
//! #[asml::handler]
//! async fn rename(claims: Claims, Path(id): Path<String>, Json(body): Json<Rename>) -> Result<impl IntoResponse, Error> {
//!     if body.name.is_empty() {
//!         return Err(Error::bad_request("name must not be empty"));
//!     }
//!     Ok(Json(Renamed { id, name: body.name, by: claims.sub()?.to_owned() }))
//! }
//!
//! use asml::testing::{Host, Request};
//! let host = Host::new();
//! let request = Request::put("/things/7").path_parameter("id", "7").claim("sub", "ada").json(&serde_json::json!({ "name": "x" }));
//! let answer = host.invoke(rename, request);
//! assert_eq!(answer.status, 200);
//! assert_eq!(answer.json()["by"], "ada");
//! ```

mod body;
mod claims;
mod error;
mod extract;
mod failure;
mod handler;
mod request;
mod response;
mod router;
pub mod sse;
pub(crate) mod stream;
mod view;

pub use claims::{ClaimSet, Claims};
pub use error::Error;
pub use extract::{FromRequest, Json, Path, Query};
pub use handler::Handler;
pub use request::{PayloadVersion, Request};
pub use response::{IntoResponse, Response};
pub use router::Router;
pub use stream::{ResponseStream, Streamed};
