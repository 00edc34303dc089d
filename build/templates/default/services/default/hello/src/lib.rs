use asml::http::{Error, Json};
use serde::Serialize;

#[derive(Serialize)]
struct Greeting {
    message: String,
}

#[asml::handler]
async fn hello() -> Result<Json<Greeting>, Error> {
    Ok(Json(Greeting {
        message: "Hello".to_owned(),
    }))
}
