//! One pass over an event of either payload format that keeps what a request tells of and skips the rest.
//!
//! Over the text itself and not through serde: derived code for the same members took 40 KB more of every module, and
//! the event is read in every invocation. Texts are borrowed from the event; a member of another type than documented
//! counts as absent.

use std::borrow::Cow;

use crate::json::{Error, Text as Json};

pub(super) type Text<'a> = Cow<'a, str>;

/// Members of both formats.
#[derive(Default)]
pub(super) struct View<'a> {
    pub(super) version: Option<Text<'a>>,
    pub(super) route_key: Option<Text<'a>>,
    pub(super) resource: Option<Text<'a>>,
    pub(super) raw_path: Option<Text<'a>>,
    pub(super) path: Option<Text<'a>>,
    pub(super) method: Option<Text<'a>>,
    pub(super) context_method: Option<Text<'a>>,
    pub(super) raw_query: Option<Text<'a>>,
    pub(super) query: Vec<(Text<'a>, Text<'a>)>,
    pub(super) multi_query: Vec<(Text<'a>, Vec<Text<'a>>)>,
    pub(super) path_parameters: Vec<(Text<'a>, Text<'a>)>,
    pub(super) headers: Vec<(Text<'a>, Text<'a>)>,
    pub(super) cookies: Vec<Text<'a>>,
    pub(super) body: Option<Text<'a>>,
    pub(super) is_base64_encoded: bool,
    pub(super) request_id: Option<Text<'a>>,
    pub(super) stage: Option<Text<'a>>,
    pub(super) source_ip: Option<Text<'a>>,
    pub(super) user_agent: Option<Text<'a>>,
    pub(super) claims: Vec<(Text<'a>, Text<'a>)>,
    pub(super) scopes: Vec<Text<'a>>,
}

impl<'a> View<'a> {
    /// It is never given back, as the event is not: the code that does is 2 KB of a module.
    pub(super) fn parse(event: &'a [u8]) -> Result<&'a mut Self, Error> {
        let view = Box::leak(Box::new(Self::default()));
        let mut json = Json::new(event)?;
        if json.peek() != Some(b'{') {
            return Err(json.error("an object is expected"));
        }
        Slot::Object(Part::Event, view).fill(&mut json)?;
        json.end()?;
        Ok(view)
    }
}

/// Objects of an event whose members count.
#[derive(Clone, Copy)]
enum Part {
    Event,
    RequestContext,
    /// `http` in format 2.0, `identity` in 1.0.
    Caller,
    Authorizer,
}

/// Where a member goes.
enum Slot<'t, 'a> {
    Nowhere,
    Text(&'t mut Option<Text<'a>>),
    Flag(&'t mut bool),
    Texts(&'t mut Vec<Text<'a>>),
    Pairs(&'t mut Vec<(Text<'a>, Text<'a>)>),
    Lists(&'t mut Vec<(Text<'a>, Vec<Text<'a>>)>),
    Object(Part, &'t mut View<'a>),
}

fn slot<'t, 'a>(part: Part, member: &str, view: &'t mut View<'a>) -> Slot<'t, 'a> {
    match (part, member) {
        (Part::Event, "version") => Slot::Text(&mut view.version),
        (Part::Event, "routeKey") => Slot::Text(&mut view.route_key),
        (Part::Event, "resource") => Slot::Text(&mut view.resource),
        (Part::Event, "rawPath") => Slot::Text(&mut view.raw_path),
        (Part::Event, "path") => Slot::Text(&mut view.path),
        (Part::Event, "httpMethod") => Slot::Text(&mut view.method),
        (Part::Caller, "method") => Slot::Text(&mut view.context_method),
        (Part::Event, "rawQueryString") => Slot::Text(&mut view.raw_query),
        (Part::Event, "queryStringParameters") => Slot::Pairs(&mut view.query),
        (Part::Event, "multiValueQueryStringParameters") => Slot::Lists(&mut view.multi_query),
        (Part::Event, "pathParameters") => Slot::Pairs(&mut view.path_parameters),
        (Part::Event, "headers") => Slot::Pairs(&mut view.headers),
        (Part::Event, "cookies") => Slot::Texts(&mut view.cookies),
        (Part::Event, "body") => Slot::Text(&mut view.body),
        (Part::Event, "isBase64Encoded") => Slot::Flag(&mut view.is_base64_encoded),
        (Part::Event, "requestContext") => Slot::Object(Part::RequestContext, view),
        (Part::RequestContext, "requestId") => Slot::Text(&mut view.request_id),
        (Part::RequestContext, "stage") => Slot::Text(&mut view.stage),
        (Part::RequestContext, "http" | "identity") => Slot::Object(Part::Caller, view),
        (Part::RequestContext, "authorizer") => Slot::Object(Part::Authorizer, view),
        (Part::Caller, "sourceIp") => Slot::Text(&mut view.source_ip),
        (Part::Caller, "userAgent") => Slot::Text(&mut view.user_agent),
        // Format 2.0 has them one level deeper.
        (Part::Authorizer, "jwt") => Slot::Object(Part::Authorizer, view),
        (Part::Authorizer, "claims") => Slot::Pairs(&mut view.claims),
        (Part::Authorizer, "scopes") => Slot::Texts(&mut view.scopes),
        _ => Slot::Nowhere,
    }
}

impl<'a> Slot<'_, 'a> {
    /// Reads a value into where it goes, and skips one of another type.
    fn fill(self, json: &mut Json<'a>) -> Result<(), Error> {
        match (self, json.peek()) {
            (Slot::Text(slot), Some(b'"')) => *slot = Some(json.string()?),
            (Slot::Text(slot), Some(b'-' | b'0'..=b'9')) => *slot = Some(Cow::Borrowed(json.number()?.0)),
            (Slot::Text(slot), Some(b't' | b'f')) => *slot = Some(if json.flag()? { "true" } else { "false" }.into()),
            (Slot::Flag(slot), Some(b't' | b'f')) => *slot = json.flag()?,
            (Slot::Texts(texts), Some(b'[')) => {
                return json.elements(&mut |json| {
                    let mut text = None;
                    Slot::Text(&mut text).fill(json)?;
                    texts.extend(text);
                    Ok(())
                });
            }
            (Slot::Pairs(pairs), Some(b'{')) => {
                return json.members(&mut |name, json| {
                    let mut value = None;
                    Slot::Text(&mut value).fill(json)?;
                    pairs.extend(value.map(|value| (name, value)));
                    Ok(())
                });
            }
            (Slot::Lists(lists), Some(b'{')) => {
                return json.members(&mut |name, json| {
                    let mut values = Vec::new();
                    Slot::Texts(&mut values).fill(json)?;
                    lists.push((name, values));
                    Ok(())
                });
            }
            (Slot::Object(part, view), Some(b'{')) => {
                return json.members(&mut |name, json| slot(part, &name, view).fill(json));
            }
            _ => json.skip()?,
        }
        Ok(())
    }
}
