//! Requests for handlers under test, as API Gateway would send them.

use serde_json::{Map, Value, json};

use crate::http::PayloadVersion;

/// A request to invoke a handler with; in payload format 2.0 unless [`payload_v1`](Self::payload_v1) is asked for.
///
/// ```
/// use asml::testing::Request;
///
/// let request = Request::put("/things/7")
///     .path_parameter("id", "7")
///     .query("dry", "true")
///     .header("Accept", "application/json")
///     .claim("sub", "ada")
///     .json(&serde_json::json!({ "name": "Ada" }));
/// assert_eq!(request.event()["version"], "2.0");
/// ```
#[derive(Clone, Debug)]
pub struct Request {
    version: PayloadVersion,
    method: String,
    path: String,
    headers: Vec<(String, String)>,
    query: Vec<(String, String)>,
    path_parameters: Vec<(String, String)>,
    claims: Vec<(String, String)>,
    body: Option<String>,
}

impl Request {
    /// A request of any method.
    #[must_use]
    pub fn new(method: &str, path: &str) -> Self {
        Self {
            version: PayloadVersion::V2,
            method: method.to_owned(),
            path: path.to_owned(),
            headers: Vec::new(),
            query: Vec::new(),
            path_parameters: Vec::new(),
            claims: Vec::new(),
            body: None,
        }
    }

    /// A GET request.
    #[must_use]
    pub fn get(path: &str) -> Self {
        Self::new("GET", path)
    }

    /// A PUT request.
    #[must_use]
    pub fn put(path: &str) -> Self {
        Self::new("PUT", path)
    }

    /// A POST request.
    #[must_use]
    pub fn post(path: &str) -> Self {
        Self::new("POST", path)
    }

    /// A DELETE request.
    #[must_use]
    pub fn delete(path: &str) -> Self {
        Self::new("DELETE", path)
    }

    /// With a header.
    #[must_use]
    pub fn header(mut self, name: &str, value: &str) -> Self {
        self.headers.push((name.to_lowercase(), value.to_owned()));
        self
    }

    /// With a query parameter, not encoded; the same name may come again.
    #[must_use]
    pub fn query(mut self, name: &str, value: &str) -> Self {
        self.query.push((name.to_owned(), value.to_owned()));
        self
    }

    /// With a path parameter; the path itself stays as it is.
    #[must_use]
    pub fn path_parameter(mut self, name: &str, value: &str) -> Self {
        self.path_parameters.push((name.to_owned(), value.to_owned()));
        self
    }

    /// With a claim of a verified token.
    #[must_use]
    pub fn claim(mut self, name: &str, value: &str) -> Self {
        self.claims.push((name.to_owned(), value.to_owned()));
        self
    }

    /// With text as its body.
    #[must_use]
    pub fn body(mut self, body: impl Into<String>) -> Self {
        self.body = Some(body.into());
        self
    }

    /// With JSON as its body.
    #[must_use]
    pub fn json(self, body: &Value) -> Self {
        self.header("content-type", "application/json").body(body.to_string())
    }

    /// In payload format 1.0.
    #[must_use]
    pub fn payload_v1(mut self) -> Self {
        self.version = PayloadVersion::V1;
        self
    }

    /// The event that API Gateway would send.
    #[must_use]
    pub fn event(&self) -> Value {
        match self.version {
            PayloadVersion::V1 => self.event_v1(),
            PayloadVersion::V2 => self.event_v2(),
        }
    }

    fn event_v1(&self) -> Value {
        let mut authorizer = Map::new();
        if !self.claims.is_empty() {
            authorizer.insert("claims".to_owned(), last_of(&self.claims));
            authorizer.insert("scopes".to_owned(), Value::Null);
        }
        json!({
            "version": "1.0",
            "resource": self.path,
            "path": self.path,
            "httpMethod": self.method,
            "headers": last_of(&self.headers),
            "multiValueHeaders": all_of(&self.headers),
            "queryStringParameters": last_of(&self.query),
            "multiValueQueryStringParameters": all_of(&self.query),
            "pathParameters": last_of(&self.path_parameters),
            "stageVariables": null,
            "requestContext": {
                "authorizer": authorizer,
                "httpMethod": self.method,
                "identity": { "sourceIp": "127.0.0.1" },
                "path": self.path,
                "requestId": "test",
                "stage": "$default",
            },
            "body": self.body,
            "isBase64Encoded": false,
        })
    }

    fn event_v2(&self) -> Value {
        let raw_query = form_urlencoded::Serializer::new(String::new()).extend_pairs(&self.query).finish();
        let mut event = json!({
            "version": "2.0",
            "routeKey": format!("{} {}", self.method, self.path),
            "rawPath": self.path,
            "rawQueryString": raw_query,
            "headers": joined(&self.headers),
            "requestContext": {
                "http": { "method": self.method, "path": self.path, "protocol": "HTTP/1.1", "sourceIp": "127.0.0.1" },
                "requestId": "test",
                "stage": "$default",
            },
            "isBase64Encoded": false,
        });
        if !self.query.is_empty() {
            event["queryStringParameters"] = joined(&self.query);
        }
        if !self.path_parameters.is_empty() {
            event["pathParameters"] = last_of(&self.path_parameters);
        }
        if !self.claims.is_empty() {
            let jwt = json!({ "claims": last_of(&self.claims), "scopes": null });
            event["requestContext"]["authorizer"] = json!({ "jwt": jwt });
        }
        if let Some(body) = &self.body {
            event["body"] = body.as_str().into();
        }
        event
    }
}

type Pairs = [(String, String)];

/// The last value of each name; null where there is none, as format 1.0 has it.
fn last_of(pairs: &Pairs) -> Value {
    if pairs.is_empty() {
        return Value::Null;
    }
    pairs.iter().map(|(name, value)| (name.clone(), Value::from(value.as_str()))).collect::<Map<_, _>>().into()
}

/// All values of each name.
fn all_of(pairs: &Pairs) -> Value {
    if pairs.is_empty() {
        return Value::Null;
    }
    let mut all = Map::new();
    for (name, value) in pairs {
        if let Value::Array(values) = all.entry(name.as_str()).or_insert_with(|| json!([])) {
            values.push(value.as_str().into());
        }
    }
    all.into()
}

/// All values of each name, joined with a comma.
fn joined(pairs: &Pairs) -> Value {
    let mut all = Map::new();
    for (name, value) in pairs {
        match all.get_mut(name) {
            Some(Value::String(known)) => *known = format!("{known},{value}"),
            _ => drop(all.insert(name.clone(), value.as_str().into())),
        }
    }
    all.into()
}
