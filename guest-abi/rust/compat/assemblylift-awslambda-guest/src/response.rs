//! Answers as AssemblyLift 0.3 writes them.

use std::collections::BTreeMap;
use std::fmt;

use serde::Serialize;

/// An HTTP status.
pub type StatusCode = u16;

/// An answer to API Gateway.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct ApiGatewayResponse {
    is_base64_encoded: bool,
    status_code: StatusCode,
    headers: BTreeMap<&'static str, String>,
    body: String,
}

/// The body of an answer that is an error.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct ApiGatewayError {
    /// The answer's status.
    pub code: StatusCode,
    /// What kind of error it is, in words.
    pub desc: String,
    /// What happened.
    pub message: String,
}

/// The errors of AssemblyLift 0.3.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ApiGatewayErrorCode {
    /// 404
    NotFound = 404,
    /// 520
    FunctionError = 520,
}

impl fmt::Display for ApiGatewayErrorCode {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::NotFound => "Missing Resource",
            Self::FunctionError => "Function Error",
        })
    }
}

impl ApiGatewayResponse {
    /// A 200 with a body, JSON unless its type is given.
    #[must_use]
    pub fn ok(body: String, content_type: Option<String>, is_base64_encoded: bool, gzip: bool) -> Self {
        let content_type = content_type.unwrap_or_else(|| "application/json".to_owned());
        let mut headers = BTreeMap::from([("content-type", content_type)]);
        if gzip {
            headers.insert("content-encoding", "gzip".to_owned());
        }
        Self { is_base64_encoded, status_code: 200, headers, body }
    }

    /// An error with a message for the caller.
    #[must_use]
    pub fn error(message: String, code: ApiGatewayErrorCode) -> Self {
        let status_code = code as StatusCode;
        let error = ApiGatewayError { code: status_code, desc: code.to_string(), message };
        let body = serde_json::to_string(&error).unwrap_or_default();
        Self { status_code, ..Self::ok(body, None, false, false) }
    }

    /// As API Gateway reads it.
    pub(crate) fn written(&self) -> String {
        // Texts and numbers, which JSON has.
        serde_json::to_string(self).unwrap_or_default()
    }
}
