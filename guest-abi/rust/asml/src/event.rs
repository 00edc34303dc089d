//! Events in full, as types of their own. Handlers of HTTP routes need none of it: their arguments say what they
//! want. A member that is absent, null or of another type than documented counts as absent.
//!
//! ```
//! # fn read(request: &asml::http::Request) -> Result<(), asml::http::Error> {
//! use asml::event::apigw_v2::ApiGatewayV2;
//!
//! let event: ApiGatewayV2 = request.event()?;
//! let domain = event.request_context.unwrap_or_default().domain_name;
//! # Ok(())
//! # }
//! ```

pub mod apigw_v1;
pub mod apigw_v2;
pub(crate) mod lenient;
pub(crate) mod text_pairs;
