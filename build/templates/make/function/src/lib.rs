use asml::http::{Error, Json};
use serde::Serialize;

#[derive(Serialize)]
struct Greeting {
    message: String,
}

#[asml::handler]
async fn {{identifier}}() -> Result<Json<Greeting>, Error> {
    Ok(Json(Greeting {
        message: "Hello from {{service}}.{{function}}".to_owned(),
    }))
}
