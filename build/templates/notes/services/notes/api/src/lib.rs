//! A service of notes, each caller's their own.

mod note;
mod store;
#[cfg(test)]
mod tests;

use asml::http::{Claims, Error, IntoResponse, Json, Path, Query, Request, Router};
use note::{Draft, Note, Page};
use uuid::Uuid;

#[asml::router]
fn routes() -> Router {
    Router::new()
        .get("/notes", list)
        .post("/notes", create)
        .get("/notes/{id}", show)
        .put("/notes/{id}", replace)
        .delete("/notes/{id}", delete)
}

async fn list(claims: Claims, Query(page): Query<Page>) -> Result<impl IntoResponse, Error> {
    Ok(Json(store::list(claims.sub()?, &page).await?))
}

async fn create(claims: Claims, Json(draft): Json<Draft>) -> Result<impl IntoResponse, Error> {
    let note = Note::new(Uuid::now_v7(), draft.checked()?);
    store::insert(claims.sub()?, &note).await?;
    Ok(tagged(201, &note).header("location", format!("/notes/{}", note.id)))
}

async fn show(claims: Claims, Path(id): Path<Uuid>) -> Result<impl IntoResponse, Error> {
    Ok(tagged(200, &store::get(claims.sub()?, id).await?))
}

async fn replace(
    claims: Claims,
    Path(id): Path<Uuid>,
    request: Request,
    Json(draft): Json<Draft>,
) -> Result<impl IntoResponse, Error> {
    let version = request.header("if-match").map(note::version).transpose()?;
    Ok(tagged(200, &store::replace(claims.sub()?, id, draft.checked()?, version).await?))
}

async fn delete(claims: Claims, Path(id): Path<Uuid>) -> Result<(), Error> {
    store::delete(claims.sub()?, id).await
}

fn tagged(status: u16, note: &Note) -> asml::http::Response {
    (status, Json(note)).into_response().header("etag", format!("\"{}\"", note.version))
}
