//! Uses services as a function does: typed calls, each of whose answers is looked at. What comes of it is told as
//! text; anything unexpected ends the invocation.

mod dynamodb;
mod others;

use asml::iomod::Failure;
use serde::Deserialize;

#[derive(Deserialize)]
struct Wish {
    service: String,
}

#[asml::handler(event)]
async fn run(wish: Wish) -> Result<String, Failure> {
    match wish.service.as_str() {
        "dynamodb" => dynamodb::run().await,
        "eventbridge" => others::eventbridge().await,
        "kms" => others::kms().await,
        "lambda" => others::lambda().await,
        "s3" => others::s3().await,
        "secretsmanager" => others::secretsmanager().await,
        "sfn" => others::sfn().await,
        "sns" => others::sns().await,
        "sqs" => others::sqs().await,
        "ssm" => others::ssm().await,
        other => panic!("no scenario for {other}"),
    }
}
