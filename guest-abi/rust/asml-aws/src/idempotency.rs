//! Work that is done once, however often it is asked for: retries of a client, and messages that come twice.
//!
//! What has been asked for is kept in a DynamoDB table, in the form of Powertools for AWS Lambda, so that functions in
//! other languages can share it. In service.toml the table is
//!
//! ```toml
//! [dynamodb.tables.idempotency]
//! hash_key = "id"
//! ttl = "expiration"
//! ```

use std::fmt::{self, Display};
use std::future::Future;
use std::time::{Duration, SystemTime, UNIX_EPOCH};

use asml::iomod::Failure;
use serde::Serialize;
use serde::de::DeserializeOwned;

use crate::dynamodb::{
    ConditionalCheckFailedException, DeleteItemInput, GetItemInput, Item, PutItemError, PutItemInput,
    ReturnValuesOnConditionCheckFailure, UpdateItemInput, item,
};

/// Does work once for each key.
///
/// The first that comes with a key does the work, and its result is kept: whoever comes with it later gets that
/// result, and no work is done. Who comes meanwhile gets [`OnceError::InProgress`]. Work that fails leaves nothing
/// behind and may be tried again; so may work whose invocation was ended in the middle of it, after its time is over.
///
/// ```
/// use asml::http::{Claims, Error, Json, Request};
/// use asml_aws::idempotency::Idempotency;
///
/// async fn charge(cents: u64) -> Result<String, Error> {
///     Ok(format!("charged {cents}"))
/// }
///
/// #[asml::handler]
/// async fn pay(claims: Claims, request: Request, Json(cents): Json<u64>) -> Result<Json<String>, Error> {
///     let key = request.header("idempotency-key").ok_or_else(|| Error::bad_request("idempotency-key is missing"))?;
///     // One caller's keys are none of another's.
///     let key = format!("{}#{key}", claims.sub()?);
///     let receipt = Idempotency::new("idempotency", "pay").validated_by(&cents).once(&key, || charge(cents)).await?;
///     Ok(Json(receipt))
/// }
/// # use asml_aws::dynamodb::methods::{PUT_ITEM, UPDATE_ITEM};
/// # let host = asml::testing::Host::new();
/// # host.on(&PUT_ITEM, |input| { assert_eq!(input["Item"]["id"]["S"], "pay#ada#7"); Ok(serde_json::json!({})) });
/// # host.on(&UPDATE_ITEM, |_| Ok(serde_json::json!({})));
/// # let request = asml::testing::Request::post("/pay").claim("sub", "ada").header("Idempotency-Key", "7").body("100");
/// # assert_eq!(host.invoke(pay, request).text(), "\"charged 100\"");
/// ```
#[derive(Clone, Debug)]
pub struct Idempotency {
    table: String,
    name: String,
    expires_after: Duration,
    validation: Option<Result<String, String>>,
}

impl Idempotency {
    /// Of a table, and of a name that sets the keys of this work apart from those of other work in the same table.
    #[must_use]
    pub fn new(table: impl Into<String>, name: impl Into<String>) -> Self {
        Self { table: table.into(), name: name.into(), expires_after: Duration::from_secs(3600), validation: None }
    }

    /// For how long a result is kept; an hour unless said otherwise.
    #[must_use]
    pub fn expires_after(mut self, time: Duration) -> Self {
        self.expires_after = time;
        self
    }

    /// What must be the same whenever the same key comes; otherwise it is [`OnceError::Mismatch`]. A digest of it is
    /// kept, not the value.
    #[must_use]
    pub fn validated_by(mut self, value: &impl Serialize) -> Self {
        self.validation = Some(match serde_json::to_vec(value) {
            Ok(bytes) => Ok(digest(&bytes)),
            Err(error) => Err(error.to_string()),
        });
        self
    }

    /// Does the work, unless it has been done for this key.
    ///
    /// # Errors
    /// See [`OnceError`].
    pub async fn once<T, E, Work, Doing>(&self, key: &str, work: Work) -> Result<T, OnceError<E>>
    where
        T: Serialize + DeserializeOwned,
        Work: FnOnce() -> Doing,
        Doing: Future<Output = Result<T, E>>,
    {
        let id = format!("{}#{key}", self.name);
        let validation = match &self.validation {
            Some(Err(why)) => return Err(OnceError::Json(why.clone())),
            Some(Ok(digest)) => Some(digest.as_str()),
            None => None,
        };
        if let Some(found) = self.begin(&id, validation).await? {
            return self.done_before(&found, validation);
        }
        let result = match work().await {
            Ok(result) => result,
            Err(error) => {
                let removed = DeleteItemInput::new(&self.table, item! { "id" => &id }).send().await;
                if let Err(failed) = removed {
                    asml::warn!("work that failed stays in progress until its time is over: {failed}");
                }
                return Err(OnceError::Work(error));
            }
        };
        let data = serde_json::to_string(&result).map_err(|error| OnceError::Json(error.to_string()))?;
        UpdateItemInput::new(&self.table, item! { "id" => &id })
            .update_expression("SET #data = :data, #expiration = :expiration, #status = :status")
            .expression_attribute_names(names(["data", "expiration", "status"]))
            .expression_attribute_values(item! {
                ":data" => data,
                ":expiration" => (now() + self.expires_after).as_secs(),
                ":status" => COMPLETED,
            })
            .send()
            .await
            .map_err(OnceError::store)?;
        Ok(result)
    }

    /// Claims the key for this invocation; the item that is there, where another has it.
    async fn begin<E>(&self, id: &str, validation: Option<&str>) -> Result<Option<Item>, OnceError<E>> {
        let now = now();
        let until = now + asml::time::remaining();
        let mut item = item! {
            "id" => id,
            "status" => IN_PROGRESS,
            "expiration" => (now + self.expires_after).as_secs(),
            "in_progress_expiration" => millis(until),
        };
        if let Some(digest) = validation {
            item.insert("validation", digest.into());
        }
        let put = PutItemInput::new(&self.table, item)
            .condition_expression(
                "attribute_not_exists(#id) OR #expiration < :now OR (#status = :inprogress \
                 AND attribute_exists(#in_progress_expiration) AND #in_progress_expiration < :now_in_millis)",
            )
            .expression_attribute_names(names(["id", "expiration", "status", "in_progress_expiration"]))
            .expression_attribute_values(item! {
                ":now" => now.as_secs(), ":now_in_millis" => millis(now), ":inprogress" => IN_PROGRESS,
            })
            .return_values_on_condition_check_failure(ReturnValuesOnConditionCheckFailure::AllOld);
        let refused = match put.send().await {
            Ok(_) => return Ok(None),
            Err(PutItemError::ConditionalCheckFailed(failure)) => failure,
            Err(other) => return Err(OnceError::store(other)),
        };
        if let Some(found) = ConditionalCheckFailedException::of(&refused).and_then(|details| details.item) {
            return Ok(Some(found));
        }
        let found = GetItemInput::new(&self.table, item! { "id" => id }).consistent_read(true).send().await;
        // Gone between the two: the other has failed, or it has expired.
        found.map_err(OnceError::store)?.item.ok_or(OnceError::InProgress).map(Some)
    }

    fn done_before<T: DeserializeOwned, E>(&self, found: &Item, validation: Option<&str>) -> Result<T, OnceError<E>> {
        let text = |name: &str| found.get(name).and_then(|value| value.as_s()).map(String::as_str);
        if validation.is_some() && text("validation") != validation {
            return Err(OnceError::Mismatch);
        }
        if text("status") != Some(COMPLETED) {
            return Err(OnceError::InProgress);
        }
        let data = text("data").unwrap_or("null");
        serde_json::from_str(data).map_err(|error| OnceError::Json(error.to_string()))
    }
}

const IN_PROGRESS: &str = "INPROGRESS";
const COMPLETED: &str = "COMPLETED";

fn names<const N: usize>(names: [&str; N]) -> [(String, String); N] {
    names.map(|name| (format!("#{name}"), name.to_owned()))
}

fn now() -> Duration {
    SystemTime::now().duration_since(UNIX_EPOCH).unwrap_or_default()
}

fn millis(time: Duration) -> u64 {
    u64::try_from(time.as_millis()).unwrap_or(u64::MAX)
}

fn digest(bytes: &[u8]) -> String {
    use sha2::Digest as _;
    sha2::Sha256::digest(bytes).iter().map(|byte| format!("{byte:02x}")).collect()
}

/// Why work has no result.
#[derive(Debug)]
#[non_exhaustive]
pub enum OnceError<E> {
    /// Another invocation is at it. As an answer of HTTP: 409.
    InProgress,
    /// The key came before with something else to validate it by. As an answer of HTTP: 422.
    Mismatch,
    /// The work itself has failed.
    Work(E),
    /// DynamoDB has. Where the work was done already, it may be done again.
    Store(Box<Failure>),
    /// The result cannot be written as JSON, or one that was kept not be read as this type.
    Json(String),
}

impl<E> OnceError<E> {
    fn store(error: impl Into<Failure>) -> Self {
        Self::Store(Box::new(error.into()))
    }
}

impl<E: Display> Display for OnceError<E> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::InProgress => f.write_str("the same work is in progress"),
            Self::Mismatch => f.write_str("the key was used for something else"),
            Self::Work(error) => error.fmt(f),
            Self::Store(failure) => write!(f, "the idempotency table: {failure}"),
            Self::Json(why) => write!(f, "the result of idempotent work as JSON: {why}"),
        }
    }
}

impl<E> From<OnceError<E>> for asml::http::Error
where
    Self: From<E>,
{
    fn from(error: OnceError<E>) -> Self {
        match error {
            OnceError::InProgress => Self::conflict("the same request is in progress"),
            OnceError::Mismatch => Self::new(422).detail("the idempotency key was used for another request"),
            OnceError::Work(error) => error.into(),
            OnceError::Store(failure) => (*failure).into(),
            OnceError::Json(why) => Self::internal(why),
        }
    }
}
