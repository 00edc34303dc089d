//! Events in full, as types. Handlers of HTTP routes need none of it: their arguments say what they want. Handlers of
//! other triggers take one:
//!
//! ```
//! use asml::event::eventbridge::EventBridgeEvent;
//!
//! #[asml::handler(event)]
//! async fn placed(event: EventBridgeEvent) -> Result<(), asml::iomod::Failure> {
//!     asml::info!("order {:?}", event.detail.as_ref().map(|detail| &detail["id"]));
//!     Ok(())
//! }
//! # let host = asml::testing::Host::new();
//! # host.invoke_event(placed, &serde_json::json!({ "detail-type": "Order placed", "detail": { "id": 7 } })).unwrap();
//! # assert_eq!(host.logs()[0].message, "order Some(Number(7))");
//! ```
//!
//! Every member may be absent: a service, a console test and a hand-written sample differ. What no field is for, and
//! what is null or of another type than documented, is in `other` as it came, so that an event that is written again
//! is the same JSON.
//!
//! | trigger | type |
//! |---|---|
//! | HTTP APIs and function URLs, payload 2.0 | [`apigw_v2::ApiGatewayV2`] |
//! | HTTP APIs, payload 1.0, and REST APIs | [`apigw_v1::ApiGatewayV1`] |
//! | WebSocket APIs | [`websocket::WebSocketEvent`] |
//! | authorizers of HTTP APIs | [`authorizer::AuthorizerEvent`] |
//! | SQS | [`sqs::SqsEvent`] |
//! | SNS | [`sns::SnsEvent`] |
//! | EventBridge rules and schedules | [`eventbridge::EventBridgeEvent`] |
//! | S3 | [`s3::S3Event`] |
//! | DynamoDB streams | [`dynamodb::DynamoDbEvent`] |
//! | Kinesis | [`kinesis::KinesisEvent`] |

pub mod apigw_v1;
pub mod apigw_v2;
pub mod authorizer;
pub mod dynamodb;
pub mod eventbridge;
pub mod kinesis;
pub(crate) mod members;
pub mod s3;
pub mod sns;
pub mod sqs;
pub(crate) mod text_pairs;
pub mod websocket;
