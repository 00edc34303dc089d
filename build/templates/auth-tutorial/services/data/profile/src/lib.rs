//! PUT /profile: stores the caller's profile, and answers with what is stored.

use asml::http::{Claims, Error, IntoResponse, Json};
use asml_aws::dynamodb::{AttributeValue, GetItemInput, Item, PutItemInput, item};
use serde::{Deserialize, Serialize};

const TABLE: &str = "auth0-tutorial";

#[derive(Deserialize, Serialize)]
struct Profile {
    display_name: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    bio: Option<String>,
}

#[asml::handler]
async fn profile(claims: Claims, Json(profile): Json<Profile>) -> Result<impl IntoResponse, Error> {
    let sub = claims.sub()?;
    if profile.display_name.trim().is_empty() {
        return Err(Error::bad_request("display_name must not be empty"));
    }

    PutItemInput::new(TABLE, profile.into_item(sub)).send().await?;

    let stored = GetItemInput::new(TABLE, item! { "pk" => sub }).consistent_read(true).send().await?;
    let item = stored.item.ok_or_else(|| Error::not_found("the profile is gone already"))?;
    Ok(Json(Profile::from_item(&item)?))
}

impl Profile {
    fn into_item(self, sub: &str) -> Item {
        let mut item = item! { "pk" => sub, "display_name" => self.display_name };
        if let Some(bio) = self.bio {
            item.insert("bio".to_owned(), bio.into());
        }
        item
    }

    fn from_item(item: &Item) -> Result<Self, Error> {
        let text = |name: &str| item.get(name).and_then(AttributeValue::as_s).map(|text| text.to_owned());
        Ok(Self {
            display_name: text("display_name").ok_or_else(|| Error::internal("an item without display_name"))?,
            bio: text("bio"),
        })
    }
}

#[cfg(test)]
mod tests {
    use asml::testing::{Host, Request, failure};
    use asml_aws::dynamodb::methods::{GET_ITEM, PUT_ITEM};
    use serde_json::json;

    use super::profile;

    #[test]
    fn a_profile_is_stored_under_the_callers_name_and_read_back() {
        let host = Host::new();
        host.on(&PUT_ITEM, |_| Ok(json!({})));
        host.on(&GET_ITEM, |_| Ok(json!({ "Item": { "pk": { "S": "ada" }, "display_name": { "S": "Ada" } } })));

        let request = Request::put("/profile").claim("sub", "ada").json(&json!({ "display_name": "Ada", "bio": "first" }));
        let answer = host.invoke(profile, request);

        assert_eq!((answer.status, answer.json()), (200, json!({ "display_name": "Ada" })));
        let put = host.calls()[0].json();
        assert_eq!(put["TableName"], "auth0-tutorial");
        assert_eq!(
            put["Item"],
            json!({ "pk": { "S": "ada" }, "display_name": { "S": "Ada" }, "bio": { "S": "first" } })
        );
    }

    #[test]
    fn what_goes_wrong_has_its_status() {
        let host = Host::new();
        host.on(&PUT_ITEM, |_| Err(failure("ThrottlingException", "Rate exceeded").retryable()));
        let put = || Request::put("/profile").claim("sub", "ada");
        assert_eq!(host.invoke(profile, put().json(&json!({ "display_name": "Ada" }))).status, 503);
        assert_eq!(host.invoke(profile, put().json(&json!({ "display_name": " " }))).status, 400);
        assert_eq!(host.invoke(profile, put().body("{")).status, 400);
        assert_eq!(host.invoke(profile, Request::put("/profile").json(&json!({ "display_name": "Ada" }))).status, 401);
    }
}
