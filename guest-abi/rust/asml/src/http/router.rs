//! Many routes in one function: one module, one cold start.

mod path;

use std::borrow::Cow;
use std::future::Future;
use std::marker::PhantomData;
use std::pin::Pin;

use super::{Error, Handler, IntoResponse, Request, Response};
use path::{check, parameters, rank, shape};

/// Sends requests to handlers by method and path. `#[asml::router]` makes a function that returns one an entry point.
///
/// A path has literal segments, parameters (`{id}`: one segment that is not empty) and, at its end, a greedy
/// parameter (`{rest+}`: one or more segments). Where several routes match, a literal segment goes before a parameter
/// and that before a greedy one, from left to right, whatever the order in which they were added. Handlers take the
/// parameters with [`Path`](super::Path), as they do without a router.
///
/// A path that no route has is answered with 404, and a method that the path has not with 405 and `allow`. `HEAD` is
/// answered by the handler of `GET` and `OPTIONS` with `allow`, unless they have routes of their own. The stage that
/// API Gateway puts before the path is left out.
///
/// In service.toml the function has one route that takes them all, such as
/// `http = { verb = "ANY", path = "/{proxy+}" }`.
///
/// ```
/// use asml::http::{Error, Json, Path, Router};
///
/// async fn list() -> Json<[u32; 2]> {
///     Json([1, 2])
/// }
///
/// async fn show(Path(id): Path<u32>) -> Result<Json<u32>, Error> {
///     if id > 2 { Err(Error::not_found("no such note")) } else { Ok(Json(id)) }
/// }
///
/// #[asml::router]
/// fn notes() -> Router {
///     Router::new().get("/notes", list).get("/notes/{id}", show)
/// }
///
/// use asml::testing::{Host, Request};
/// let host = Host::new();
/// assert_eq!(host.invoke(notes(), Request::get("/notes/2")).text(), "2");
/// assert_eq!(host.invoke(notes(), Request::get("/notes/x")).status, 400);
/// assert_eq!(host.invoke(notes(), Request::get("/nots")).status, 404);
/// let refused = host.invoke(notes(), Request::delete("/notes"));
/// assert_eq!((refused.status, refused.header("allow")), (405, Some("GET, HEAD, OPTIONS")));
/// ```
#[derive(Default)]
#[must_use = "a router answers nothing unless a function with #[asml::router] returns it"]
pub struct Router {
    routes: Vec<Route>,
    fallback: Option<Box<dyn Endpoint>>,
}

struct Route {
    /// `None`: any.
    method: Option<&'static str>,
    path: Cow<'static, str>,
    endpoint: Box<dyn Endpoint>,
}

type Answer<'a> = Pin<Box<dyn Future<Output = Response> + 'a>>;

/// A handler whose arguments are forgotten. One that is a plain function takes no memory in its box.
trait Endpoint {
    fn answer<'a>(&'a self, request: &'a Request) -> Answer<'a>;
}

struct Of<H, Arguments>(H, PhantomData<fn(Arguments)>);

impl<Arguments, H: Handler<Arguments>> Endpoint for Of<H, Arguments> {
    fn answer<'a>(&'a self, request: &'a Request) -> Answer<'a> {
        Box::pin(self.0.call(request))
    }
}

fn endpoint<Arguments: 'static>(handler: impl Handler<Arguments> + 'static) -> Box<dyn Endpoint> {
    Box::new(Of(handler, PhantomData))
}

macro_rules! verbs {
    ($($name:ident $verb:literal)*) => {
        $(
            #[doc = concat!("Adds a route for `", $verb, "`.")]
            ///
            /// # Panics
            /// When the path is none, or the route is there already.
            pub fn $name<Arguments: 'static>(
                self,
                path: &'static str,
                handler: impl Handler<Arguments> + 'static,
            ) -> Self {
                self.add(Some($verb), path, endpoint(handler))
            }
        )*
    };
}

impl Router {
    /// A router without routes.
    pub fn new() -> Self {
        Self::default()
    }

    verbs! {
        get "GET"
        put "PUT"
        post "POST"
        patch "PATCH"
        delete "DELETE"
        head "HEAD"
        options "OPTIONS"
    }

    /// Adds a route for every method that has none of its own at this path.
    ///
    /// # Panics
    /// When the path is none, or the route is there already.
    pub fn any<Arguments: 'static>(self, path: &'static str, handler: impl Handler<Arguments> + 'static) -> Self {
        self.add(None, path, endpoint(handler))
    }

    /// Adds another router's routes behind a path. Its fallback is left behind.
    ///
    /// ```
    /// # use asml::http::Router;
    /// async fn users() -> &'static str { "all users" }
    ///
    /// let admin = Router::new().get("/users", users);
    /// let all = Router::new().nest("/admin", admin);
    /// # use asml::testing::{Host, Request};
    /// # assert_eq!(Host::new().invoke(all, Request::get("/admin/users")).text(), "all users");
    /// ```
    ///
    /// # Panics
    /// When the path is none, or a route is there already.
    pub fn nest(mut self, path: &'static str, router: Self) -> Self {
        check(path);
        let before = path.trim_end_matches('/');
        for route in router.routes {
            let behind = if route.path == "/" { "" } else { &*route.path };
            let path = if before.is_empty() && behind.is_empty() { "/".into() } else { format!("{before}{behind}") };
            self = self.add(route.method, path, route.endpoint);
        }
        self
    }

    /// Answers what no route matches, in place of 404. A method that a path has not stays a 405.
    pub fn fallback<Arguments: 'static>(mut self, handler: impl Handler<Arguments> + 'static) -> Self {
        self.fallback = Some(endpoint(handler));
        self
    }

    fn add(
        mut self,
        method: Option<&'static str>,
        path: impl Into<Cow<'static, str>>,
        endpoint: Box<dyn Endpoint>,
    ) -> Self {
        let path = path.into();
        check(&path);
        let twice = self.routes.iter().any(|route| route.method == method && shape(&route.path).eq(shape(&path)));
        assert!(!twice, "the route {} {path} is there already", method.unwrap_or("ANY"));
        self.routes.push(Route { method, path, endpoint });
        self
    }

    async fn answer(&self, request: &Request) -> Response {
        let path = path_of(request);
        // Of two routes with the same path the one for the exact method is nearer.
        let nearness = |route: &Route| Some((rank(&route.path, path)?, route.method.is_none()));
        let found = |method: &str| {
            let of_method = self.routes.iter().filter(|route| route.method.is_none_or(|known| known == method));
            let near = of_method.filter_map(|route| Some((nearness(route)?, route)));
            near.min_by(|(a, _), (b, _)| a.cmp(b)).map(|(_, route)| route)
        };
        if let Some(route) = found(request.method()) {
            return route.endpoint.answer(&request.at(route.method, &route.path, parameters(&route.path, path))).await;
        }
        if request.method() == "HEAD"
            && let Some(route) = found("GET")
        {
            let request = request.at(route.method, &route.path, parameters(&route.path, path));
            return route.endpoint.answer(&request).await.without_body();
        }
        let mut allowed = self.allowed(path);
        if allowed.is_empty() {
            return match &self.fallback {
                Some(fallback) => fallback.answer(request).await,
                None => Error::not_found("there is nothing at this path").into_response(),
            };
        }
        allowed.sort_unstable();
        allowed.dedup();
        let response = if request.method() == "OPTIONS" {
            Response::new(204)
        } else {
            Error::new(405).detail("the path does not take this method").into_response()
        };
        response.header("allow", allowed.join(", "))
    }

    /// Methods of a path: every `Some`, as a path with a route for any has answered already.
    fn allowed(&self, path: &str) -> Vec<&'static str> {
        let here = self.routes.iter().filter(|route| rank(&route.path, path).is_some());
        let mut methods: Vec<_> = here.filter_map(|route| route.method).collect();
        if methods.contains(&"GET") {
            methods.push("HEAD");
        }
        if !methods.is_empty() {
            methods.push("OPTIONS");
        }
        methods
    }
}

/// Tells the router's own implementation from that of functions.
pub struct Routes(());

impl Handler<Routes> for Router {
    async fn call(&self, request: &Request) -> Response {
        self.answer(request).await
    }
}

/// HTTP APIs put a named stage before the path in both formats; REST APIs, whose events have no version, do not.
fn path_of(request: &Request) -> &str {
    let path = request.path();
    let Some(stage) = request.stage().filter(|stage| *stage != "$default" && request.has_version()) else {
        return path;
    };
    match path.strip_prefix('/').and_then(|path| path.strip_prefix(stage)) {
        Some("") => "/",
        Some(behind) if behind.starts_with('/') => behind,
        _ => path,
    }
}
