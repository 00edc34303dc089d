//! One pass over an event of either payload format that keeps what a request tells of and skips the rest.
//!
//! Written out by hand and not derived: derived code for the same members took 35 KB more of every module, and the
//! event is read in every invocation. Texts are borrowed from the event; a member of another type than documented
//! counts as absent.

use std::borrow::Cow;
use std::fmt;

use serde::de::{DeserializeSeed, Deserializer, Error, IgnoredAny, MapAccess, SeqAccess, Visitor};

pub(super) type Text<'a> = Cow<'a, str>;

/// Members of both formats.
#[derive(Default)]
pub(super) struct View<'a> {
    is_object: bool,
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
    pub(super) fn parse(event: &'a [u8]) -> Result<Self, serde_json::Error> {
        let mut view = Self::default();
        let mut json = serde_json::Deserializer::from_slice(event);
        Slot::Object(Part::Event, &mut view).deserialize(&mut json)?;
        json.end()?;
        if !view.is_object {
            return Err(Error::custom("it is no JSON object"));
        }
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

impl<'de: 'a, 'a> DeserializeSeed<'de> for Slot<'_, 'a> {
    type Value = ();

    fn deserialize<D: Deserializer<'de>>(self, value: D) -> Result<(), D::Error> {
        match self {
            Slot::Nowhere => value.deserialize_ignored_any(IgnoredAny).map(drop),
            slot => value.deserialize_any(slot),
        }
    }
}

impl<'de: 'a, 'a> Visitor<'de> for Slot<'_, 'a> {
    type Value = ();

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("an object")
    }

    fn visit_borrowed_str<E: Error>(self, text: &'de str) -> Result<(), E> {
        if let Slot::Text(text_slot) = self {
            *text_slot = Some(Cow::Borrowed(text));
        }
        Ok(())
    }

    fn visit_str<E: Error>(self, text: &str) -> Result<(), E> {
        if let Slot::Text(text_slot) = self {
            *text_slot = Some(Cow::Owned(text.to_owned()));
        }
        Ok(())
    }

    fn visit_bool<E: Error>(self, flag: bool) -> Result<(), E> {
        match self {
            Slot::Flag(flag_slot) => *flag_slot = flag,
            Slot::Text(text_slot) => *text_slot = Some(Cow::Borrowed(if flag { "true" } else { "false" })),
            _ => {}
        }
        Ok(())
    }

    fn visit_i64<E: Error>(self, number: i64) -> Result<(), E> {
        if let Slot::Text(text_slot) = self {
            *text_slot = Some(Cow::Owned(number.to_string()));
        }
        Ok(())
    }

    fn visit_u64<E: Error>(self, number: u64) -> Result<(), E> {
        i64::try_from(number).map_or(Ok(()), |number| self.visit_i64(number))
    }

    fn visit_f64<E: Error>(self, _: f64) -> Result<(), E> {
        Ok(())
    }

    fn visit_unit<E: Error>(self) -> Result<(), E> {
        Ok(())
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut list: A) -> Result<(), A::Error> {
        let Slot::Texts(texts) = self else {
            while list.next_element::<IgnoredAny>()?.is_some() {}
            return Ok(());
        };
        loop {
            let mut text = None;
            if list.next_element_seed(Slot::Text(&mut text))?.is_none() {
                return Ok(());
            }
            texts.extend(text);
        }
    }

    fn visit_map<A: MapAccess<'de>>(mut self, mut object: A) -> Result<(), A::Error> {
        if let Slot::Object(_, view) = &mut self {
            view.is_object = true;
        }
        loop {
            let mut name = None;
            if object.next_key_seed(Slot::Text(&mut name))?.is_none() {
                return Ok(());
            }
            let name = name.unwrap_or_default();
            match &mut self {
                Slot::Object(part, view) => object.next_value_seed(slot(*part, &name, view))?,
                Slot::Pairs(pairs) => {
                    let mut value = None;
                    object.next_value_seed(Slot::Text(&mut value))?;
                    pairs.extend(value.map(|value| (name, value)));
                }
                Slot::Lists(lists) => {
                    let mut values = Vec::new();
                    object.next_value_seed(Slot::Texts(&mut values))?;
                    lists.push((name, values));
                }
                _ => object.next_value_seed(Slot::Nowhere)?,
            }
        }
    }
}
