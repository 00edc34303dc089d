//! What a handler under test has answered.

use std::collections::BTreeMap;

use serde::Deserialize;
use serde_json::Value;

use crate::base64;

/// A handler's answer, as API Gateway would read it.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Answer {
    /// Its status.
    pub status: u16,
    /// Its headers; names are lower case.
    pub headers: BTreeMap<String, String>,
    /// Its cookies, each as a `set-cookie` header has it.
    pub cookies: Vec<String>,
    /// Its body, decoded.
    pub body: Vec<u8>,
    /// Of a response that was streamed, its chunks; the body is all of them.
    pub chunks: Vec<Vec<u8>>,
    /// It was given to its end; a client sees that one is cut.
    pub complete: bool,
}

/// Either payload format's answer.
#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct Document {
    status_code: u16,
    #[serde(default)]
    headers: BTreeMap<String, String>,
    #[serde(default)]
    multi_value_headers: BTreeMap<String, Vec<String>>,
    #[serde(default)]
    cookies: Vec<String>,
    #[serde(default)]
    is_base64_encoded: bool,
    #[serde(default)]
    body: String,
}

impl Answer {
    pub(super) fn read(answer: &[u8]) -> Self {
        let document: Document = serde_json::from_slice(answer).expect("the answer is an HTTP answer in JSON");
        let Document { status_code, headers, mut multi_value_headers, mut cookies, is_base64_encoded, body } = document;
        cookies.extend(multi_value_headers.remove("set-cookie").unwrap_or_default());
        let body = if is_base64_encoded {
            base64::decode(body.as_bytes()).expect("a body that is said to be base64 is base64")
        } else {
            body.into_bytes()
        };
        let headers = headers.into_iter().map(|(name, value)| (name.to_lowercase(), value)).collect();
        Self { status: status_code, headers, cookies, body, chunks: Vec::new(), complete: true }
    }

    pub(super) fn streamed(head: &[u8], chunks: Vec<Vec<u8>>, complete: bool) -> Self {
        Self { body: chunks.concat(), chunks, complete, ..Self::read(head) }
    }

    /// A header.
    #[must_use]
    pub fn header(&self, name: &str) -> Option<&str> {
        self.headers.get(&name.to_lowercase()).map(String::as_str)
    }

    /// The body as text.
    ///
    /// # Panics
    /// When it is not UTF-8.
    #[must_use]
    pub fn text(&self) -> &str {
        std::str::from_utf8(&self.body).expect("the body is text")
    }

    /// The body as JSON.
    ///
    /// # Panics
    /// When it is not JSON.
    #[must_use]
    pub fn json(&self) -> Value {
        serde_json::from_slice(&self.body).expect("the body is JSON")
    }
}
