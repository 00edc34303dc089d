//! The bench's whole function natively: parse the event, take the claim `sub`, one PutItem by AWS's SDK, answer.
#![warn(missing_docs)]

use aws_config::BehaviorVersion;
use aws_lambda_events::apigw::{ApiGatewayV2httpRequest, ApiGatewayV2httpResponse};
use aws_sdk_dynamodb::{Client, types::AttributeValue};
use lambda_runtime::{Error, LambdaEvent, run, service_fn};
use serde_json::json;

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Error> {
    let client = &Client::new(&aws_config::load_defaults(BehaviorVersion::latest()).await);
    run(service_fn(|event| put(client, event))).await
}

async fn put(
    client: &Client,
    event: LambdaEvent<ApiGatewayV2httpRequest>,
) -> Result<ApiGatewayV2httpResponse, Error> {
    let claims = event
        .payload
        .request_context
        .authorizer
        .and_then(|authorizer| authorizer.jwt)
        .map(|jwt| jwt.claims);
    let sub = claims
        .and_then(|claims| claims.get("sub").cloned())
        .ok_or("no claim sub")?;
    let request = client.put_item().table_name("auth0-tutorial");
    request.item("pk", AttributeValue::S(sub)).send().await?;
    let mut response = ApiGatewayV2httpResponse::default();
    response.status_code = 200;
    response
        .headers
        .insert("content-type", "application/json".parse()?);
    response.body = Some(json!({}).to_string().into());
    Ok(response)
}
