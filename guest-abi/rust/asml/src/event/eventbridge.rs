//! Events of Amazon EventBridge: of rules, and of schedules.

use serde_json::Value;

use super::members::structures;

structures! {
    /// An event. `detail` is what its source sent; a schedule sends none unless its `input` says so.
    ///
    /// ```
    /// use asml::event::eventbridge::EventBridgeEvent;
    ///
    /// let event: EventBridgeEvent =
    ///     serde_json::from_str(r#"{ "detail-type": "Order placed", "detail": { "id": 7 } }"#).unwrap();
    /// assert_eq!(event.detail_type.as_deref(), Some("Order placed"));
    /// assert_eq!(event.detail.unwrap()["id"], 7);
    /// ```
    EventBridgeEvent {
        /// `0`.
        "version" version: String;
        /// Its id.
        "id" id: String;
        /// Its kind, such as `Scheduled Event`.
        "detail-type" detail_type: String;
        /// Who sent it, such as `aws.events`.
        "source" source: String;
        /// The account.
        "account" account: String;
        /// When, as RFC 3339.
        "time" time: String;
        /// The region.
        "region" region: String;
        /// ARNs of what it is about; of a schedule, its rule.
        "resources" resources: Vec<String>;
        /// What was sent.
        "detail" detail: Value;
        /// The replay that it comes from.
        "replay-name" replay_name: String;
    }
}
