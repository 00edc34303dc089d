//! A function as the 0.4 line has it: a program.
use assemblylift_core_guest::*;
use assemblylift_iomod_secretsmanager_guest::{get_secret_value, structs::GetSecretValueRequest};

#[handler]
async fn main() {
    FunctionContext::log(format!("{} bytes", ctx.input.len()));
    let mut request = GetSecretValueRequest::default();
    request.secret_id = "the/secret".to_string();
    match get_secret_value(request).await {
        Ok(secret) => {
            let answer = (ctx.input.len(), secret.secret_string, secret.secret_binary);
            http_ok!(answer);
        }
        Err(why) => { http_error!(why.to_string()); }
    }
}
