//! Notifications of Amazon S3.

use std::collections::BTreeMap;

use serde_json::Value;

use super::members::structures;

structures! {
    /// What happened to objects.
    S3Event {
        /// Each happening.
        "Records" records: Vec<Record>;
    }

    /// What happened to an object.
    Record {
        /// Version of this structure.
        "eventVersion" event_version: String;
        /// `aws:s3`.
        "eventSource" event_source: String;
        /// The region.
        "awsRegion" aws_region: String;
        /// When, as RFC 3339.
        "eventTime" event_time: String;
        /// What, such as `ObjectCreated:Put`.
        "eventName" event_name: String;
        /// Who did it.
        "userIdentity" user_identity: Principal;
        /// From which address: `sourceIPAddress`.
        "requestParameters" request_parameters: BTreeMap<String, String>;
        /// Ids of the request.
        "responseElements" response_elements: BTreeMap<String, String>;
        /// The object, and its bucket.
        "s3" s3: Subject;
        /// Of a restored object.
        "glacierEventData" glacier_event_data: Value;
    }

    /// An identity.
    Principal {
        /// Its id.
        "principalId" principal_id: String;
    }

    /// An object and its bucket.
    Subject {
        /// Version of this structure.
        "s3SchemaVersion" schema_version: String;
        /// The notification that asked for this.
        "configurationId" configuration_id: String;
        /// The bucket.
        "bucket" bucket: Bucket;
        /// The object.
        "object" object: Object;
    }

    /// A bucket.
    Bucket {
        /// Its name.
        "name" name: String;
        /// Its owner.
        "ownerIdentity" owner_identity: Principal;
        /// Its ARN.
        "arn" arn: String;
    }

    /// An object.
    Object {
        /// Its key, encoded as in a form: `+` is a space. [`Object::decoded_key`] undoes that.
        "key" key: String;
        /// Its size in bytes.
        "size" size: i64;
        /// Its version.
        "versionId" version_id: String;
        /// Its entity tag.
        "eTag" e_tag: String;
        /// Orders the events of one key.
        "sequencer" sequencer: String;
    }
}

impl Object {
    /// The key as it is.
    ///
    /// ```
    /// use asml::event::s3::Object;
    ///
    /// let object = Object { key: Some("a+b%2Fc%C3%BC.txt".to_owned()), ..Object::default() };
    /// assert_eq!(object.decoded_key().as_deref(), Some("a b/c\u{fc}.txt"));
    /// ```
    #[must_use]
    pub fn decoded_key(&self) -> Option<String> {
        // Without a name the whole is a name; keys have `=` and `&` encoded.
        let key = self.key.as_deref()?;
        Some(form_urlencoded::parse(key.as_bytes()).next().map_or_else(String::new, |(key, _)| key.into_owned()))
    }
}
