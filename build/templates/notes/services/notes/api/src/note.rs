//! What a note is, and what may be said about one.

use asml::http::Error;
use serde::{Deserialize, Serialize};
use uuid::Uuid;

const LONGEST_TITLE: usize = 200;
const MOST_NOTES: u8 = 100;

#[derive(Debug, Deserialize, PartialEq, Serialize)]
pub struct Note {
    /// Of version 7: later notes have greater ids, so that the table keeps them in order.
    pub id: Uuid,
    pub title: String,
    #[serde(default)]
    pub text: String,
    /// Goes up with each change.
    pub version: u64,
}

impl Note {
    pub fn new(id: Uuid, Draft { title, text }: Draft) -> Self {
        Self { id, title, text, version: 1 }
    }
}

/// What a caller says of a note.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Draft {
    pub title: String,
    #[serde(default)]
    pub text: String,
}

impl Draft {
    pub fn checked(mut self) -> Result<Self, Error> {
        self.title = self.title.trim().to_owned();
        match self.title.chars().count() {
            0 => Err(Error::bad_request("title must not be empty")),
            1..=LONGEST_TITLE => Ok(self),
            _ => Err(Error::bad_request(format!("title must not have more than {LONGEST_TITLE} characters"))),
        }
    }
}

/// Which notes a caller asks for.
#[derive(Debug, Deserialize)]
pub struct Page {
    limit: Option<u8>,
    /// The last note of the page before.
    pub next: Option<Uuid>,
}

impl Page {
    pub fn limit(&self) -> i32 {
        self.limit.unwrap_or(20).clamp(1, MOST_NOTES).into()
    }
}

#[derive(Debug, Serialize)]
pub struct Notes {
    pub notes: Vec<Note>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub next: Option<Uuid>,
}

/// The version that an entity tag stands for.
pub fn version(tag: &str) -> Result<u64, Error> {
    let version = tag.trim().strip_prefix('"').and_then(|tag| tag.strip_suffix('"'));
    version
        .and_then(|version| version.parse().ok())
        .ok_or_else(|| Error::bad_request("if-match is not the etag of a note"))
}
