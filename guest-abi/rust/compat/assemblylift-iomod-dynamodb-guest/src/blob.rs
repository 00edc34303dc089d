//! Blobs, which the AWS JSON protocol carries as base64.

use std::borrow::Cow;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use serde::de::{Deserialize, Deserializer, Error};
use serde::ser::Serializer;

fn decoded<E: Error>(text: &str) -> Result<Vec<u8>, E> {
    STANDARD.decode(text).map_err(|_| E::custom("a blob is not base64"))
}

/// `B`.
pub(crate) mod one {
    use super::*;

    pub(crate) fn serialize<S: Serializer>(blob: &Option<Vec<u8>>, to: S) -> Result<S::Ok, S::Error> {
        match blob {
            Some(blob) => to.serialize_str(&STANDARD.encode(blob)),
            None => to.serialize_none(),
        }
    }

    pub(crate) fn deserialize<'de, D: Deserializer<'de>>(from: D) -> Result<Option<Vec<u8>>, D::Error> {
        Option::<Cow<'_, str>>::deserialize(from)?.map(|text| decoded(&text)).transpose()
    }
}

/// `BS`.
pub(crate) mod set {
    use super::*;

    pub(crate) fn serialize<S: Serializer>(blobs: &Option<Vec<Vec<u8>>>, to: S) -> Result<S::Ok, S::Error> {
        match blobs {
            Some(blobs) => to.collect_seq(blobs.iter().map(|blob| STANDARD.encode(blob))),
            None => to.serialize_none(),
        }
    }

    pub(crate) fn deserialize<'de, D: Deserializer<'de>>(from: D) -> Result<Option<Vec<Vec<u8>>>, D::Error> {
        let texts = Option::<Vec<Cow<'_, str>>>::deserialize(from)?;
        texts.map(|texts| texts.iter().map(|text| decoded(text)).collect()).transpose()
    }
}
