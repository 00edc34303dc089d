//! What a handler can take as arguments.

use serde::de::DeserializeOwned;

use super::{Error, Request};
use crate::event::text_pairs;

/// What can be read from a request, and so be an argument of a handler.
///
/// ```
/// use asml::http::{Error, FromRequest, Request};
///
/// struct Language(String);
///
/// impl FromRequest for Language {
///     fn from_request(request: &Request) -> Result<Self, Error> {
///         Ok(Self(request.header("accept-language").unwrap_or("en").to_owned()))
///     }
/// }
///
/// #[asml::handler]
/// async fn greet(Language(language): Language) -> &'static str {
///     if language.starts_with("de") { "Guten Tag" } else { "Good day" }
/// }
/// # let host = asml::testing::Host::new();
/// # assert_eq!(host.invoke(greet, asml::testing::Request::get("/").header("Accept-Language", "de-AT")).text(), "Guten Tag");
/// ```
#[diagnostic::on_unimplemented(
    message = "a handler cannot take `{Self}` from a request",
    label = "not an extractor",
    note = "a handler's arguments are `Json<T>`, `Path<T>`, `Query<T>`, `Claims`, `Claims<T>`, `Context`, `Request`, or a type of your own that implements `asml::http::FromRequest`",
    note = "for events that are no HTTP requests write `#[asml::handler(event)]`"
)]
pub trait FromRequest: Sized {
    /// Reads it.
    ///
    /// # Errors
    /// The answer to a request that it cannot be read from.
    fn from_request(request: &Request) -> Result<Self, Error>;
}

impl FromRequest for Request {
    fn from_request(request: &Request) -> Result<Self, Error> {
        Ok(*request)
    }
}

/// What could not be read is for the handler to judge.
impl<T: FromRequest> FromRequest for Result<T, Error> {
    fn from_request(request: &Request) -> Result<Self, Error> {
        Ok(T::from_request(request))
    }
}

/// JSON: as an argument the request's body, in a response its body.
/// A body that is absent or does not fit is answered with 400 and what is wrong with it.
/// `Option<Json<T>>` is `None` where there is no body.
///
/// ```
/// use asml::http::Json;
///
/// #[asml::handler]
/// async fn sum(Json(numbers): Json<Vec<i64>>) -> Json<i64> {
///     Json(numbers.iter().sum())
/// }
/// # let host = asml::testing::Host::new();
/// # assert_eq!(host.invoke(sum, asml::testing::Request::post("/").body("[1, 2]")).text(), "3");
/// # assert_eq!(host.invoke(sum, asml::testing::Request::post("/").body("[1, 2")).status, 400);
/// ```
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Json<T>(pub T);

impl<T: DeserializeOwned> FromRequest for Json<T> {
    fn from_request(request: &Request) -> Result<Self, Error> {
        request.json().map(Json)
    }
}

impl<T: DeserializeOwned> FromRequest for Option<Json<T>> {
    fn from_request(request: &Request) -> Result<Self, Error> {
        if request.body()?.is_empty() { Ok(None) } else { request.json().map(Json).map(Some) }
    }
}

/// The path's parameters: a struct or a map by their names, or the value itself where the path has one parameter.
///
/// ```
/// use asml::http::Path;
/// use serde::Deserialize;
///
/// #[derive(Deserialize)]
/// struct Place { shelf: String, slot: u32 } // /shelves/{shelf}/slots/{slot}
///
/// #[asml::handler]
/// async fn at(Path(place): Path<Place>) -> String {
///     format!("{} {}", place.shelf, place.slot)
/// }
/// # use asml::testing::{Host, Request};
/// # let host = Host::new();
/// # let request = || Request::get("/shelves/a/slots/2").path_parameter("shelf", "a");
/// # assert_eq!(host.invoke(at, request().path_parameter("slot", "2")).text(), "a 2");
/// # assert_eq!(host.invoke(at, request().path_parameter("slot", "two")).status, 400);
/// ```
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Path<T>(pub T);

impl<T: DeserializeOwned> FromRequest for Path<T> {
    fn from_request(request: &Request) -> Result<Self, Error> {
        text_pairs::read(request.path_parameters(), false)
            .map(Path)
            .map_err(|why| Error::bad_request(format!("the path's parameters do not fit: {why}")))
    }
}

/// The query's parameters: a struct or a map by their names. A list takes all values of a repeated parameter.
///
/// ```
/// use asml::http::Query;
/// use serde::Deserialize;
///
/// #[derive(Deserialize)]
/// struct Page {
///     limit: Option<u32>,
///     #[serde(default)]
///     tag: Vec<String>,
/// }
///
/// #[asml::handler]
/// async fn list(Query(page): Query<Page>) -> String {
///     format!("{} of {:?}", page.limit.unwrap_or(20), page.tag)
/// }
/// # use asml::testing::{Host, Request};
/// # let host = Host::new();
/// # let request = Request::get("/things").query("tag", "a b").query("tag", "ü").query("limit", "5");
/// # assert_eq!(host.invoke(list, request.clone()).text(), r#"5 of ["a b", "ü"]"#);
/// # assert_eq!(host.invoke(list, request.payload_v1()).text(), r#"5 of ["a b", "ü"]"#);
/// ```
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Query<T>(pub T);

impl<T: DeserializeOwned> FromRequest for Query<T> {
    fn from_request(request: &Request) -> Result<Self, Error> {
        let query = request.query();
        text_pairs::read(query.iter().map(|(name, value)| (&**name, &**value)), false)
            .map(Query)
            .map_err(|why| Error::bad_request(format!("the query does not fit: {why}")))
    }
}
