//! The caller's claims, verified by the route's authorizer before the function runs.

use std::borrow::Cow;
use std::fmt;
use std::ops::Deref;

use serde::de::DeserializeOwned;

use super::{Error, FromRequest, Request};
use crate::event::text_pairs;

/// The claims of the caller's token: `requestContext.authorizer.jwt.claims` in payload format 2.0,
/// `requestContext.authorizer.claims` in 1.0. Without a parameter all claims by name, with one a type of your own.
/// A request without claims is answered with 401, so is one whose claims do not fit; where the handler runs for
/// both, take an `Option<Claims>`.
///
/// ```
/// use asml::http::{Claims, Error};
/// use serde::Deserialize;
///
/// #[derive(Deserialize)]
/// struct Caller {
///     sub: String,
///     #[serde(rename = "https://example.com/level")]
///     level: u8, // API Gateway gives every claim as text; numbers and flags are read from it
/// }
///
/// #[asml::handler]
/// async fn typed(Claims(caller): Claims<Caller>) -> String {
///     format!("{} has level {}", caller.sub, caller.level)
/// }
///
/// #[asml::handler(name = "by_name")]
/// async fn by_name(claims: Claims) -> Result<String, Error> {
///     Ok(format!("{} writes: {}", claims.sub()?, claims.scopes().any(|scope| scope == "write")))
/// }
/// # use asml::testing::{Host, Request};
/// # let host = Host::new();
/// # let answer = host.invoke(typed, Request::get("/").claim("sub", "ada").claim("https://example.com/level", "3"));
/// # assert_eq!(answer.text(), "ada has level 3");
/// # assert_eq!(host.invoke(typed, Request::get("/").claim("sub", "ada")).status, 401);
/// # assert_eq!(host.invoke(by_name, Request::get("/").claim("sub", "ada").claim("scope", "read write")).text(), "ada writes: true");
/// # assert_eq!(host.invoke(by_name, Request::get("/")).status, 401);
/// ```
#[derive(Clone, Debug)]
pub struct Claims<T = ClaimSet>(pub T);

impl<T> Deref for Claims<T> {
    type Target = T;
    fn deref(&self) -> &T {
        &self.0
    }
}

/// All claims of a token, by name.
#[derive(Clone)]
pub struct ClaimSet {
    claims: Vec<(Cow<'static, str>, Cow<'static, str>)>,
    scopes: Vec<Cow<'static, str>>,
}

impl ClaimSet {
    pub(super) fn new(claims: Vec<(Cow<'static, str>, Cow<'static, str>)>, scopes: Vec<Cow<'static, str>>) -> Self {
        Self { claims, scopes }
    }

    /// A claim's text.
    #[must_use]
    pub fn get(&self, name: &str) -> Option<&str> {
        self.iter().find(|(known, _)| *known == name).map(|(_, value)| value)
    }

    /// A claim that the handler cannot do without.
    ///
    /// # Errors
    /// 401 when the token has no such claim.
    pub fn require(&self, name: &str) -> Result<&str, Error> {
        self.get(name).ok_or_else(|| Error::unauthorized(format!("the token has no claim {name}")))
    }

    /// Who the caller is: the claim `sub`.
    ///
    /// # Errors
    /// 401 when the token has none.
    pub fn sub(&self) -> Result<&str, Error> {
        self.require("sub")
    }

    /// The token's scopes: the authorizer's list, else the claim `scope` or `scp`.
    pub fn scopes(&self) -> impl Iterator<Item = &str> {
        let claim = if self.scopes.is_empty() { self.get("scope").or_else(|| self.get("scp")) } else { None };
        let words = claim.unwrap_or_default().split([' ', '[', ']']).filter(|word| !word.is_empty());
        self.scopes.iter().map(|scope| &**scope).chain(words)
    }

    /// All claims.
    pub fn iter(&self) -> impl Iterator<Item = (&str, &str)> {
        self.claims.iter().map(|(name, value)| (&**name, &**value))
    }
}

impl fmt::Debug for ClaimSet {
    /// Names alone: a claim's value may be personal.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_set().entries(self.iter().map(|(name, _)| name)).finish()
    }
}

fn claims(request: &Request) -> Result<&ClaimSet, Error> {
    request.claims().ok_or_else(|| Error::unauthorized("the request carries no verified token"))
}

impl FromRequest for Claims {
    fn from_request(request: &Request) -> Result<Self, Error> {
        claims(request).cloned().map(Claims)
    }
}

impl FromRequest for Option<Claims> {
    fn from_request(request: &Request) -> Result<Self, Error> {
        Ok(request.claims().cloned().map(Claims))
    }
}

/// What a handler takes its claims as; [`ClaimSet`] has ways of its own.
impl<T: DeserializeOwned> FromRequest for Claims<T> {
    fn from_request(request: &Request) -> Result<Self, Error> {
        text_pairs::read(claims(request)?.iter(), true)
            .map(Claims)
            .map_err(|why| Error::unauthorized(format!("the token's claims do not fit: {why}")))
    }
}
