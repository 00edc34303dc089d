//! A request, read from either payload format.

use std::borrow::Cow;
use std::fmt;

use serde::Deserialize;
use serde::de::DeserializeOwned;

use super::Error;
use super::body::{Body, Event, Opened, not_base64};
use super::claims::ClaimSet;
use super::view::View;
use crate::json;

/// API Gateway's payload format: which one comes is said by `payload` in service.toml.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PayloadVersion {
    /// Format 1.0: HTTP APIs that ask for it, and REST APIs.
    V1,
    /// Format 2.0.
    V2,
}

/// A request, whichever payload format it came in. As an argument of a handler it is the whole request; most
/// handlers want parts of it: [`Json`](super::Json), [`Path`](super::Path), [`Query`](super::Query),
/// [`Claims`](super::Claims).
///
/// ```
/// use asml::http::Request;
///
/// #[asml::handler]
/// async fn hello(request: Request) -> String {
///     format!("{} {}, {}", request.method(), request.path(), request.header("user-agent").unwrap_or("stranger"))
/// }
/// # let host = asml::testing::Host::new();
/// # let answer = host.invoke(hello, asml::testing::Request::get("/x").header("User-Agent", "curl"));
/// # assert_eq!(answer.text(), "GET /x, curl");
/// ```
#[derive(Clone, Copy)]
pub struct Request(&'static Inner, Option<&'static Matched>);

struct Inner {
    event: Event,
    view: &'static View<'static>,
    body: Body,
    claims: Option<ClaimSet>,
}

/// What a router has found.
struct Matched {
    route: String,
    path_parameters: Vec<(Cow<'static, str>, Cow<'static, str>)>,
}

impl Request {
    /// Reads an event of either format. It stays in memory for good: an invocation has one event and its memory is
    /// fresh, so nothing is gained by freeing it, and texts are borrowed from it instead of copied.
    ///
    /// # Errors
    /// When the bytes are not a JSON object.
    pub(crate) fn parse(event: Vec<u8>) -> Result<Self, json::Error> {
        let Opened { event, rest, body } = Opened::of(event)?;
        let view = View::parse(rest)?;
        let body = match body {
            Some(text) => Body::of_large(text, view.is_base64_encoded),
            None => Body::of(view.body.take(), view.is_base64_encoded),
        };
        let (claims, scopes) = (std::mem::take(&mut view.claims), std::mem::take(&mut view.scopes));
        let claims = (!claims.is_empty()).then(|| ClaimSet::new(claims, scopes));
        Ok(Self(Box::leak(Box::new(Inner { event, view, body, claims })), None))
    }

    /// The same request as a router's route has it.
    pub(super) fn at(
        &self,
        method: Option<&str>,
        path: &str,
        path_parameters: Vec<(Cow<'static, str>, Cow<'static, str>)>,
    ) -> Self {
        let route = format!("{} {path}", method.unwrap_or("ANY"));
        Self(self.0, Some(Box::leak(Box::new(Matched { route, path_parameters }))))
    }

    pub(super) fn has_version(&self) -> bool {
        self.0.view.version.is_some()
    }

    /// The payload format that it came in; the response is written in the same.
    #[must_use]
    pub fn payload_version(&self) -> PayloadVersion {
        match self.0.view.version.as_deref() {
            Some(version) if version.starts_with('2') => PayloadVersion::V2,
            None if self.0.view.raw_path.is_some() => PayloadVersion::V2,
            _ => PayloadVersion::V1,
        }
    }

    /// The method, such as `PUT`.
    #[must_use]
    pub fn method(&self) -> &str {
        let View { method, context_method, .. } = self.0.view;
        method.as_deref().or(context_method.as_deref()).unwrap_or_default()
    }

    /// The path, decoded.
    #[must_use]
    pub fn path(&self) -> &str {
        let View { raw_path, path, .. } = self.0.view;
        raw_path.as_deref().or(path.as_deref()).unwrap_or_default()
    }

    /// The route's key in service.toml's terms, such as `PUT /things/{id}`, or a resource's path. Behind a
    /// [`Router`](super::Router) it is the router's own route.
    #[must_use]
    pub fn route(&self) -> &str {
        if let Some(matched) = self.1 {
            return &matched.route;
        }
        let View { route_key, resource, .. } = self.0.view;
        route_key.as_deref().or(resource.as_deref()).unwrap_or_default()
    }

    /// A header, its name in any case. Of a repeated header format 2.0 has all values joined with `,`, and format
    /// 1.0 the last.
    #[must_use]
    pub fn header(&self, name: &str) -> Option<&str> {
        self.headers().find(|(known, _)| known.eq_ignore_ascii_case(name)).map(|(_, value)| value)
    }

    /// All headers.
    pub fn headers(&self) -> impl Iterator<Item = (&str, &str)> {
        self.0.view.headers.iter().map(|(name, value)| (&**name, &**value))
    }

    /// A cookie.
    #[must_use]
    pub fn cookie(&self, name: &str) -> Option<&str> {
        let of_list = self.0.view.cookies.iter().map(|cookie| &**cookie);
        let of_header = self.header("cookie").into_iter().flat_map(|header| header.split(';'));
        of_list.chain(of_header).find_map(|cookie| {
            let (known, value) = cookie.trim().split_once('=')?;
            (known == name).then_some(value)
        })
    }

    /// All query parameters, decoded, repeated ones repeated.
    #[must_use]
    pub fn query(&self) -> Vec<(Cow<'_, str>, Cow<'_, str>)> {
        let View { raw_query, query, multi_query, .. } = self.0.view;
        if let Some(raw) = raw_query {
            return form_urlencoded::parse(raw.as_bytes()).collect();
        }
        if multi_query.is_empty() {
            return query.clone();
        }
        let each = multi_query.iter();
        each.flat_map(|(name, values)| values.iter().map(|value| (name.clone(), value.clone()))).collect()
    }

    /// All path parameters, decoded.
    pub fn path_parameters(&self) -> impl Iterator<Item = (&str, &str)> {
        let parameters = self.1.map_or(&self.0.view.path_parameters, |matched| &matched.path_parameters);
        parameters.iter().map(|(name, value)| (&**name, &**value))
    }

    /// A path parameter, decoded.
    #[must_use]
    pub fn path_parameter(&self, name: &str) -> Option<&str> {
        self.path_parameters().find(|(known, _)| *known == name).map(|(_, value)| value)
    }

    /// The claims of the token that the route's authorizer has verified.
    #[must_use]
    pub fn claims(&self) -> Option<&ClaimSet> {
        self.0.claims.as_ref()
    }

    /// The body; empty where there is none.
    ///
    /// # Errors
    /// 400 when it is said to be base64 and is not.
    pub fn body(&self) -> Result<Cow<'static, [u8]>, Error> {
        self.0.body.bytes()
    }

    /// The body as text; empty where there is none. It is not copied: what answers with it or a part of it borrows it.
    ///
    /// ```
    /// use asml::http::{Error, Request, Response};
    ///
    /// #[asml::handler]
    /// async fn echo(request: Request) -> Result<Response, Error> {
    ///     Ok(Response::new(200).text(request.text()?))
    /// }
    /// # let host = asml::testing::Host::new();
    /// # let answer = host.invoke(echo, asml::testing::Request::put("/x").body("twice \"quoted\""));
    /// # assert_eq!(answer.text(), "twice \"quoted\"");
    /// ```
    ///
    /// # Errors
    /// 400 when it is said to be base64 and is not, or is that of something that is no text in UTF-8.
    pub fn text(&self) -> Result<Cow<'static, str>, Error> {
        self.0.body.text()
    }

    /// The body as JSON of a type.
    ///
    /// # Errors
    /// 400 when there is none, or it does not fit; the detail says where and why.
    pub fn json<T: DeserializeOwned>(&self) -> Result<T, Error> {
        let body = self.body()?;
        if body.is_empty() {
            return Err(Error::bad_request("the body is empty, and JSON is expected"));
        }
        json::from_slice(&body)
            .map_err(|error| Error::bad_request(format!("the body is not the JSON that is expected: {error}")))
    }

    /// API Gateway's id of the request, as in its logs.
    #[must_use]
    pub fn request_id(&self) -> Option<&str> {
        self.0.view.request_id.as_deref()
    }

    /// The API's stage.
    #[must_use]
    pub fn stage(&self) -> Option<&str> {
        self.0.view.stage.as_deref()
    }

    /// The caller's address.
    #[must_use]
    pub fn source_ip(&self) -> Option<&str> {
        self.0.view.source_ip.as_deref()
    }

    /// The caller's program.
    #[must_use]
    pub fn user_agent(&self) -> Option<&str> {
        self.0.view.user_agent.as_deref()
    }

    /// The whole event as a type, such as [`ApiGatewayV2`](crate::event::apigw_v2::ApiGatewayV2).
    ///
    /// # Errors
    /// 400 when it does not fit.
    pub fn event<T: Deserialize<'static>>(&self) -> Result<T, Error> {
        let event = self.0.event.whole(&self.0.body).ok_or_else(not_base64)?;
        json::from_slice(event)
            .map_err(|error| Error::bad_request(format!("the event is not the one that is expected: {error}")))
    }
}

impl fmt::Debug for Request {
    /// Method and path alone: headers and claims may be secret.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Request({} {})", self.method(), self.path())
    }
}
