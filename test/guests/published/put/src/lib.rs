//! A function as 0.3 has it, which stores the caller and then does what the event's body says.
extern crate asml_awslambda;

use asml_awslambda::*;
use asml_core::GuestCore;
use assemblylift_iomod_crypto_guest::uuid4;
use assemblylift_iomod_dynamodb_guest::{get_item, put_item, structs::*};

fn text(value: &str) -> AttributeValue {
    let mut attribute = AttributeValue::default();
    attribute.s = Some(value.to_string());
    attribute
}

fn put(key: &str, bytes: &[u8]) -> PutItemInput {
    let mut input = PutItemInput::default();
    input.table_name = "table".to_string();
    input.item = PutItemInputAttributeMap::default();
    input.item.insert(AttributeName::from("pk"), text(key));
    let mut blob = AttributeValue::default();
    blob.b = Some(bytes.to_vec());
    input.item.insert(AttributeName::from("blob"), blob);
    input
}

fn get(key: &str) -> GetItemInput {
    let mut input = GetItemInput::default();
    input.table_name = "table".to_string();
    input.key = Key::default();
    input.key.insert(AttributeName::from("pk"), text(key));
    input
}

handler!(context: LambdaContext<ApiGatewayEvent>, async {
    let user = context.event.request_context.unwrap().authorizer.unwrap().claims.unwrap()["sub"].clone();
    let what = context.event.body.unwrap_or_default();
    AwsLambdaClient::console_log(format!("{} wants {}", user, what));
    match what.as_str() {
        "put" => match put_item(put(&user, &[0, 127, 255])).await {
            Ok(response) => { http_ok!(response); }
            Err(why) => { http_error!(why.to_string()); }
        },
        "get" => match get_item(get(&user)).await {
            Ok(response) => {
                let item = response.item.unwrap_or_default();
                let blob = item.get("blob").and_then(|value| value.b.clone()).unwrap_or_default();
                http_ok!(blob);
            }
            Err(why) => { http_error!(why.to_string()); }
        },
        "joined" => {
            let keys = ["a", "b", "c", "d", "e", "f", "g"];
            let puts = futures::future::join_all(keys.iter().map(|key| put_item(put(key, key.as_bytes()))));
            let done = puts.await.into_iter().filter(|one| one.is_ok()).count();
            http_ok!(done);
        }
        "uuid" => {
            let uuid = uuid4(()).await;
            http_ok!(uuid);
        }
        "twice" => {
            http_not_found!("first");
            http_not_found!("second");
        }
        "nothing" => {}
        other => panic!("{} is not to be had", other),
    }
});
