//! The table of notes. Every key begins with its owner, so that no caller reaches the notes of another.

use asml::http::Error;
use asml_aws::dynamodb::{
    DeleteItemError, DeleteItemInput, GetItemInput, Item, PutItemInput, QueryInput, ReturnValue, UpdateItemError,
    UpdateItemInput, from_item, item, to_item,
};
use uuid::Uuid;

use crate::note::{Draft, Note, Notes, Page};

const TABLE: &str = "notes";

pub async fn insert(owner: &str, note: &Note) -> Result<(), Error> {
    let mut item = to_item(note)?;
    item.insert("owner", owner.into());
    PutItemInput::new(TABLE, item).condition_expression("attribute_not_exists(id)").send().await?;
    Ok(())
}

pub async fn get(owner: &str, id: Uuid) -> Result<Note, Error> {
    let output = GetItemInput::new(TABLE, key(owner, id)).consistent_read(true).send().await?;
    Ok(from_item(output.item.ok_or_else(none)?)?)
}

pub async fn list(owner: &str, page: &Page) -> Result<Notes, Error> {
    let mut input = QueryInput::new(TABLE)
        .key_condition_expression("#owner = :owner")
        .expression_attribute_names([("#owner", "owner".to_owned())])
        .expression_attribute_values(item! { ":owner" => owner })
        .limit(page.limit());
    if let Some(id) = page.next {
        input = input.exclusive_start_key(key(owner, id));
    }
    let output = input.send().await?;
    let notes = output.items.unwrap_or_default().into_iter().map(from_item).collect::<Result<Vec<Note>, _>>()?;
    let more = output.last_evaluated_key.is_some();
    Ok(Notes { next: notes.last().filter(|_| more).map(|note| note.id), notes })
}

pub async fn replace(owner: &str, id: Uuid, draft: Draft, version: Option<u64>) -> Result<Note, Error> {
    let mut values = item! { ":title" => draft.title, ":text" => draft.text, ":one" => 1 };
    let mut condition = "attribute_exists(id)".to_owned();
    if let Some(version) = version {
        values.insert(":version", version.into());
        condition.push_str(" AND #version = :version");
    }
    let input = UpdateItemInput::new(TABLE, key(owner, id))
        .update_expression("SET #title = :title, #text = :text, #version = #version + :one")
        .condition_expression(condition)
        .expression_attribute_names([
            ("#title", "title".to_owned()),
            ("#text", "text".to_owned()),
            ("#version", "version".to_owned()),
        ])
        .expression_attribute_values(values)
        .return_values(ReturnValue::AllNew);
    match input.send().await {
        Ok(output) => Ok(from_item(output.attributes.ok_or_else(none)?)?),
        Err(UpdateItemError::ConditionalCheckFailed(_)) => {
            // It is not there, or it is and has another version.
            let found = get(owner, id).await?;
            Err(Error::new(412).detail(format!("the note has version {} by now", found.version)))
        }
        Err(other) => Err(other.into()),
    }
}

pub async fn delete(owner: &str, id: Uuid) -> Result<(), Error> {
    match DeleteItemInput::new(TABLE, key(owner, id)).condition_expression("attribute_exists(id)").send().await {
        Ok(_) => Ok(()),
        Err(DeleteItemError::ConditionalCheckFailed(_)) => Err(none()),
        Err(other) => Err(other.into()),
    }
}

fn key(owner: &str, id: Uuid) -> Item {
    item! { "owner" => owner, "id" => id.to_string() }
}

fn none() -> Error {
    Error::not_found("no such note")
}
