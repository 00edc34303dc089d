//! The job that every variant of the benchmark does: take the claim `sub` of an API Gateway event, put an item
//! under it with one awaited call, answer.

use asml::http::{Claims, Error, Json};
use asml::iomod::call_json;
use serde::{Deserialize, Serialize};

asml::method! {
    static PUT_ITEM = "aws.dynamodb" / "put_item";
}

#[derive(Serialize)]
#[serde(rename_all = "PascalCase")]
struct PutItem<'a> {
    table_name: &'a str,
    item: Item<'a>,
}

#[derive(Serialize)]
struct Item<'a> {
    pk: Text<'a>,
}

#[derive(Serialize)]
struct Text<'a> {
    #[serde(rename = "S")]
    s: &'a str,
}

#[derive(Serialize, Deserialize)]
struct Done {}

#[asml::handler]
async fn put(claims: Claims) -> Result<Json<Done>, Error> {
    let item = Item { pk: Text { s: claims.sub()? } };
    let done = call_json(&PUT_ITEM, &PutItem { table_name: "auth0-tutorial", item }).await?;
    Ok(Json(done))
}
