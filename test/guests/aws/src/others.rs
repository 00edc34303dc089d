use asml::iomod::Failure;
use asml_aws::{Blob, Map, eventbridge, kms, lambda, s3, secretsmanager, sfn, sns, sqs, ssm};

pub async fn eventbridge() -> Result<String, Failure> {
    use eventbridge::*;
    CreateEventBusInput::new("orders").send().await?;
    PutRuleInput::new("big").event_bus_name("orders").event_pattern(r#"{"source":["shop"]}"#).send().await?;
    let entry = PutEventsRequestEntry::new().source("shop").detail_type("order").detail("{}").event_bus_name("orders");
    let put = PutEventsInput::new([entry.clone(), entry]).send().await?;
    assert_eq!(put.failed_entry_count, Some(0));
    let rules = ListRulesInput::new().event_bus_name("orders").send().await?.rules.unwrap_or_default();
    assert_eq!(rules[0].state, Some(RuleState::Enabled));
    Ok(format!("{} events, {} rule", put.entries.map_or(0, |entries| entries.len()), rules.len()))
}

pub async fn kms() -> Result<String, Failure> {
    use kms::*;
    let key = CreateKeyInput::new().description("ü").send().await?.key_metadata.expect("metadata");
    assert!(key.creation_date.is_some_and(|date| date.as_secs() > 1_600_000_000));
    let secret = Blob::from("secret bytes \u{0}");
    let encrypted = EncryptInput::new(key.key_id.as_str(), secret.clone()).send().await?;
    let cipher = encrypted.ciphertext_blob.expect("a cipher");
    let decrypted = DecryptInput::new().ciphertext_blob(cipher).send().await?;
    assert_eq!(decrypted.plaintext, Some(secret));
    let error = DescribeKeyInput::new("00000000-0000-0000-0000-000000000000").send().await.expect_err("no key");
    assert!(matches!(error, DescribeKeyError::NotFound(_)), "{error:?}");
    assert!(!format!("{decrypted:?}").contains("secret"));
    Ok(format!("{:?}", key.key_state))
}

pub async fn lambda() -> Result<String, Failure> {
    use lambda::*;
    let listed = ListFunctionsInput::new().send().await?;
    let error = InvokeInput::new("nobody").payload("{}").send().await.expect_err("no function");
    assert!(matches!(error, InvokeError::ResourceNotFound(_)), "{error:?}");
    Ok(format!("{} functions", listed.functions.map_or(0, |functions| functions.len())))
}

pub async fn s3() -> Result<String, Failure> {
    use s3::*;
    CreateBucketInput::new("photos")
        .create_bucket_configuration(
            CreateBucketConfiguration::new().location_constraint(BucketLocationConstraint::EuCentral1),
        )
        .send()
        .await?;
    let bytes: Vec<u8> = (0..=255).collect();
    for name in ["a b/ü", "a b/c", "d"] {
        PutObjectInput::new("photos", name)
            .body(bytes.clone())
            .content_type("image/x")
            .metadata([("owner", "ada".to_owned())])
            .send()
            .await?;
    }
    let got = GetObjectInput::new("photos", "a b/ü").range("bytes=1-3").send().await?;
    assert_eq!(got.body, Some(Blob::from([1, 2, 3])));
    assert_eq!(got.metadata.expect("metadata")["owner"], "ada");
    assert!(got.last_modified.is_some());
    let mut pages = ListObjectsV2Input::new("photos").max_keys(1).prefix("a b/").pages();
    let mut keys = Vec::new();
    while let Some(page) = pages.next().await {
        keys.extend(page?.contents.into_iter().flatten().filter_map(|object| object.key));
    }
    let error = GetObjectInput::new("photos", "nothing").send().await.expect_err("no object");
    assert!(matches!(error, GetObjectError::NoSuchKey(_)), "{error:?}");
    let objects = ["a b/c", "d"].map(|key| ObjectIdentifier::new(key)).to_vec();
    let deleted = DeleteObjectsInput::new("photos", Delete::new(objects)).send().await?;
    assert_eq!(deleted.deleted.map(|deleted| deleted.len()), Some(2));
    Ok(keys.join(", "))
}

pub async fn secretsmanager() -> Result<String, Failure> {
    use secretsmanager::*;
    CreateSecretInput::new("db").secret_string("hunter2").send().await?;
    let put = PutSecretValueInput::new("db").secret_binary([1, 2]).send().await?;
    let got = GetSecretValueInput::new("db").version_stage("AWSPREVIOUS").send().await?;
    assert_eq!(got.secret_string.as_deref(), Some("hunter2"));
    assert!(!format!("{got:?}").contains("hunter2"), "a secret is not in what is printed");
    let now = get_secret_value(GetSecretValueInput { secret_id: "db".into(), ..Default::default() }).await?;
    assert_eq!((now.secret_binary, now.version_id), (Some(Blob::from([1, 2])), put.version_id));
    let error = GetSecretValueInput::new("none").send().await.expect_err("no secret");
    assert!(matches!(error, GetSecretValueError::ResourceNotFound(_)), "{error:?}");
    Ok("a secret".to_owned())
}

pub async fn sfn() -> Result<String, Failure> {
    use sfn::*;
    let definition = r#"{"StartAt":"A","States":{"A":{"Type":"Pass","End":true}}}"#;
    let machine = CreateStateMachineInput::new("ship", definition, "arn:aws:iam::123456789012:role/r").send().await?;
    let started = StartExecutionInput::new(machine.state_machine_arn.as_str()).input(r#"{"n":1}"#).send().await?;
    let described = DescribeExecutionInput::new(started.execution_arn.as_str()).send().await?;
    assert_eq!(described.input.as_deref(), Some(r#"{"n":1}"#));
    Ok(format!("{:?}", described.status))
}

pub async fn sns() -> Result<String, Failure> {
    use sns::*;
    let topic = CreateTopicInput::new("news").send().await?.topic_arn.expect("an ARN");
    let raw = MessageAttributeValue::new("Binary").binary_value([0, 1]);
    let sent = PublishInput::new("hello & <world>")
        .topic_arn(topic.as_str())
        .message_attributes(Map::from([("raw", raw)]))
        .send()
        .await?;
    assert!(sent.message_id.is_some());
    let entry = |id: &str| PublishBatchRequestEntry::new(id, "m");
    let batch = PublishBatchInput::new(topic.as_str(), [entry("1"), entry("2")]).send().await?;
    let topics = ListTopicsInput::new().send().await?.topics.unwrap_or_default();
    let error = PublishInput::new("x").topic_arn(format!("{topic}-none")).send().await.expect_err("no topic");
    assert!(matches!(error, PublishError::NotFound(_)), "{error:?}");
    Ok(format!("{} topic, {} sent", topics.len(), batch.successful.map_or(0, |sent| sent.len())))
}

pub async fn sqs() -> Result<String, Failure> {
    use sqs::*;
    let attributes = [(QueueAttributeName::VisibilityTimeout.as_str(), "60".to_owned())];
    let queue = CreateQueueInput::new("jobs").attributes(attributes).send().await?.queue_url.expect("a URL");
    let sent = SendMessageInput::new(queue.as_str(), "hello ü").delay_seconds(0).send().await?;
    assert!(sent.message_id.is_some());
    let entry = |id: &str, body: &str| SendMessageBatchRequestEntry::new(id, body);
    let batch = SendMessageBatchInput::new(queue.as_str(), [entry("a", "1"), entry("b", "2")]).send().await?;
    assert_eq!(batch.successful.len(), 2);
    let received = ReceiveMessageInput::new(queue.as_str()).max_number_of_messages(10).send().await?;
    let messages = received.messages.unwrap_or_default();
    assert!(messages.iter().any(|message| message.body.as_deref() == Some("hello ü")));
    let handle = messages[0].receipt_handle.clone().expect("a handle");
    DeleteMessageInput::new(queue.as_str(), handle).send().await?;
    let error = GetQueueUrlInput::new("nobody").send().await.expect_err("no queue");
    assert!(matches!(error, GetQueueUrlError::QueueDoesNotExist(_)), "{error:?}");
    Ok(format!("{} messages", messages.len()))
}

pub async fn ssm() -> Result<String, Failure> {
    use ssm::*;
    for (name, value) in [("/app/url", "http://x"), ("/app/key", "hunter2")] {
        PutParameterInput::new(name, value).r#type(ParameterType::SecureString).send().await?;
    }
    let got = GetParameterInput::new("/app/url").with_decryption(true).send().await?.parameter.expect("a parameter");
    assert_eq!((got.value.as_deref(), got.version), (Some("http://x"), Some(1)));
    let mut pages = GetParametersByPathInput::new("/app").max_results(1).pages();
    let mut names = Vec::new();
    while let Some(page) = pages.next().await {
        names.extend(page?.parameters.into_iter().flatten().filter_map(|parameter| parameter.name));
    }
    names.sort();
    let error = GetParameterInput::new("/none").send().await.expect_err("no parameter");
    assert!(matches!(error, GetParameterError::ParameterNotFound(_)), "{error:?}");
    Ok(names.join(", "))
}
