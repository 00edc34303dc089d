use asml::iomod::Failure;
use asml_aws::dynamodb::*;
use asml_aws::{Blob, Map};
use futures_util::future::join_all;
use serde::{Deserialize, Serialize};

#[derive(Serialize, Deserialize, PartialEq, Debug)]
struct Person {
    pk: String,
    sk: u32,
    name: Option<String>,
    scores: Vec<f64>,
}

pub async fn run() -> Result<String, Failure> {
    let attribute = |name: &str, kind| AttributeDefinition::new(name, kind);
    let created = CreateTableInput::new("people")
        .attribute_definitions([attribute("pk", ScalarAttributeType::S), attribute("sk", ScalarAttributeType::N)])
        .key_schema([KeySchemaElement::new("pk", KeyType::Hash), KeySchemaElement::new("sk", KeyType::Range)])
        .billing_mode(BillingMode::PayPerRequest)
        .send()
        .await?;
    let table = created.table_description.expect("a description");
    assert!(table.creation_date_time.expect("a time").as_secs() > 1_600_000_000);
    assert_eq!(table.item_count, Some(0));

    // Structures of one's own, written at the same time.
    let people = (0..20).map(|sk| Person { pk: "ada".into(), sk, name: None, scores: vec![0.5, f64::from(sk)] });
    let puts = people.map(|person| PutItemInput::new("people", to_item(&person).expect("an item")).send());
    for put in join_all(puts).await {
        put?;
    }

    let raw = item! { "pk" => "raw", "sk" => 1, "bytes" => Blob::from([0, 255]), "none" => None::<bool> };
    put_item(PutItemInput { table_name: "people".into(), item: raw.clone(), ..PutItemInput::default() }).await?;
    let got = GetItemInput::new("people", item! { "pk" => "raw", "sk" => 1 })
        .return_consumed_capacity(ReturnConsumedCapacity::Total)
        .send()
        .await?;
    assert_eq!(got.item, Some(raw));
    assert_eq!(got.consumed_capacity.expect("capacity").capacity_units, Some(0.5));

    // Pages.
    let query = QueryInput::new("people")
        .key_condition_expression("pk = :pk")
        .expression_attribute_values(item! { ":pk" => "ada" })
        .limit(7);
    let mut pages = query.pages();
    let (mut count, mut all) = (0, Vec::new());
    while let Some(page) = pages.next().await {
        count += 1;
        all.extend(page?.items.unwrap_or_default());
    }
    let all: Vec<Person> = all.into_iter().map(|item| from_item(item).expect("a person")).collect();
    assert_eq!(all.last().expect("people").scores, [0.5, 19.0]);

    // Errors, told apart, with what they tell.
    let again = PutItemInput::new("people", item! { "pk" => "raw", "sk" => 1 })
        .condition_expression("attribute_not_exists(pk)")
        .return_values_on_condition_check_failure(ReturnValuesOnConditionCheckFailure::AllOld)
        .send()
        .await;
    let Err(PutItemError::ConditionalCheckFailed(refused)) = again else { panic!("{again:?}") };
    let old = ConditionalCheckFailedException::of(&refused).and_then(|details| details.item).expect("the old item");
    assert_eq!(old["bytes"], AttributeValue::B(Blob::from([0, 255])));

    let transaction = TransactWriteItemsInput::new([
        TransactWriteItem::new().put(Put::new(item! { "pk" => "new", "sk" => 1 }, "people")),
        TransactWriteItem::new().condition_check(ConditionCheck::new(
            item! { "pk" => "ada", "sk" => 1 },
            "people",
            "attribute_not_exists(pk)",
        )),
    ]);
    let error = transaction.send().await.expect_err("a cancelled transaction");
    let reasons = TransactionCanceledException::of(error.failure()).expect("details").cancellation_reasons;
    let codes: Vec<_> = reasons.into_iter().flatten().filter_map(|reason| reason.code).collect();
    assert_eq!(codes, ["None", "ConditionalCheckFailed"]);

    // Batches, updates, PartiQL.
    let deletes =
        (0..5).map(|sk| WriteRequest::new().delete_request(DeleteRequest::new(item! { "pk" => "ada", "sk" => sk })));
    let written = BatchWriteItemInput::new(Map::from([("people", deletes.collect())])).send().await?;
    assert!(written.unprocessed_items.is_some_and(|items| items.is_empty()));
    let updated = UpdateItemInput::new("people", item! { "pk" => "ada", "sk" => 5 })
        .update_expression("ADD visits :one")
        .expression_attribute_values(item! { ":one" => 1 })
        .return_values(ReturnValue::UpdatedNew)
        .send()
        .await?;
    assert_eq!(updated.attributes.expect("attributes")["visits"].to_number(), Some(1));
    let selected = ExecuteStatementInput::new("SELECT sk FROM people WHERE pk = ?")
        .parameters([AttributeValue::from("ada")])
        .send()
        .await?;
    let selected = selected.items.map_or(0, |items| items.len());

    let missing = DescribeTableInput::new("nowhere").send().await;
    assert!(matches!(missing, Err(DescribeTableError::ResourceNotFound(_))), "{missing:?}");
    Ok(format!("{} people in {count} pages, {selected} selected", all.len()))
}
