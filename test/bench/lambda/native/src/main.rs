//! The bench's job as a native Rust function: parse the event, take the claim `sub`, one call that is answered at
//! once, answer.
#![warn(missing_docs)]

use aws_lambda_events::apigw::{ApiGatewayV2httpRequest, ApiGatewayV2httpResponse};
use lambda_runtime::{Error, LambdaEvent, run, service_fn};
use serde_json::{Value, json};

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Error> {
    run(service_fn(put)).await
}

async fn put(event: LambdaEvent<ApiGatewayV2httpRequest>) -> Result<ApiGatewayV2httpResponse, Error> {
    let claims = event.payload.request_context.authorizer.and_then(|authorizer| authorizer.jwt).map(|jwt| jwt.claims);
    let sub = claims.and_then(|claims| claims.get("sub").cloned()).ok_or("no claim sub")?;
    let input = serde_json::to_vec(&json!({ "TableName": "auth0-tutorial", "Item": { "pk": { "S": sub } } }))?;
    let done: Value = serde_json::from_slice(&answer_at_once(input).await)?;
    let mut response = ApiGatewayV2httpResponse::default();
    response.status_code = 200;
    response.headers.insert("content-type", "application/json".parse()?);
    response.body = Some(done.to_string().into());
    Ok(response)
}

/// Stands in for DynamoDB; a real future, so that nothing of the call is optimized away.
async fn answer_at_once(input: Vec<u8>) -> Vec<u8> {
    std::hint::black_box(input);
    std::future::ready(b"{}".to_vec()).await
}
