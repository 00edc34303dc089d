// Made by build/codegen from AWS's model. Do not edit.

#[allow(unused_imports)]
use super::enums::*;
use crate::{Blob, Map, Timestamp};

/// Contains details of a table archival operation.

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ArchivalSummary {
    /// The date and time when table archival was initiated by DynamoDB, in UNIX epoch time format.
    pub archival_date_time: Option<Timestamp>,
    /// The reason DynamoDB archived the table.
    pub archival_reason: Option<String>,
    /// The Amazon Resource Name (ARN) of the backup the table was archived to, when applicable in the archival reason.
    pub archival_backup_arn: Option<String>,
}

wire_struct!(ArchivalSummary (read) {
0 "ArchivalDateTime" archival_date_time,
1 "ArchivalReason" archival_reason,
2 "ArchivalBackupArn" archival_backup_arn,
});

/// Represents an attribute for describing the schema for the table and indexes.

#[derive(Clone, Debug, Default, PartialEq)]
pub struct AttributeDefinition {
    /// A name for the attribute.
    pub attribute_name: String,
    /// The data type for the attribute, where.
    pub attribute_type: ScalarAttributeType,
}

impl AttributeDefinition {
    /// With what is required.
    #[must_use]
    pub fn new(attribute_name: impl Into<String>, attribute_type: impl Into<ScalarAttributeType>) -> Self {
        Self { attribute_name: attribute_name.into(), attribute_type: attribute_type.into() }
    }
}
wire_struct!(AttributeDefinition (write read) {
0 "AttributeName" attribute_name,
1 "AttributeType" attribute_type,
});

/// For the `UpdateItem` operation, represents the attributes to be modified, the action to perform on each, and the new value for each.

#[derive(Clone, Debug, Default, PartialEq)]
pub struct AttributeValueUpdate {
    /// Represents the data for an attribute.
    pub value: Option<AttributeValue>,
    /// Specifies how to perform the update.
    pub action: Option<AttributeAction>,
}

impl AttributeValueUpdate {
    /// Without any member.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
    /// Represents the data for an attribute.
    #[must_use]
    pub fn value(mut self, value: impl Into<AttributeValue>) -> Self {
        self.value = Some(value.into());
        self
    }
    /// Specifies how to perform the update.
    #[must_use]
    pub fn action(mut self, action: impl Into<AttributeAction>) -> Self {
        self.action = Some(action.into());
        self
    }
}
wire_struct!(AttributeValueUpdate (write) {
0 "Value" value,
1 "Action" action,
});

/// Represents the properties of the scaling policy.

#[derive(Clone, Debug, Default, PartialEq)]
pub struct AutoScalingPolicyDescription {
    /// The name of the scaling policy.
    pub policy_name: Option<String>,
    /// Represents a target tracking scaling policy configuration.
    pub target_tracking_scaling_policy_configuration:
        Option<AutoScalingTargetTrackingScalingPolicyConfigurationDescription>,
}

wire_struct!(AutoScalingPolicyDescription (read) {
0 "PolicyName" policy_name,
1 "TargetTrackingScalingPolicyConfiguration" target_tracking_scaling_policy_configuration,
});

/// Represents the auto scaling policy to be modified.

#[derive(Clone, Debug, Default, PartialEq)]
pub struct AutoScalingPolicyUpdate {
    /// The name of the scaling policy.
    pub policy_name: Option<String>,
    /// Represents a target tracking scaling policy configuration.
    pub target_tracking_scaling_policy_configuration: AutoScalingTargetTrackingScalingPolicyConfigurationUpdate,
}

impl AutoScalingPolicyUpdate {
    /// With what is required.
    #[must_use]
    pub fn new(
        target_tracking_scaling_policy_configuration: AutoScalingTargetTrackingScalingPolicyConfigurationUpdate,
    ) -> Self {
        Self { target_tracking_scaling_policy_configuration, ..Self::default() }
    }
    /// The name of the scaling policy.
    #[must_use]
    pub fn policy_name(mut self, policy_name: impl Into<String>) -> Self {
        self.policy_name = Some(policy_name.into());
        self
    }
}
wire_struct!(AutoScalingPolicyUpdate (write) {
0 "PolicyName" policy_name,
1 "TargetTrackingScalingPolicyConfiguration" target_tracking_scaling_policy_configuration,
});

/// Represents the auto scaling settings for a global table or global secondary index.

#[derive(Clone, Debug, Default, PartialEq)]
pub struct AutoScalingSettingsDescription {
    /// The minimum capacity units that a global table or global secondary index should be scaled down to.
    pub minimum_units: Option<i64>,
    /// The maximum capacity units that a global table or global secondary index should be scaled up to.
    pub maximum_units: Option<i64>,
    /// Disabled auto scaling for this global table or global secondary index.
    pub auto_scaling_disabled: Option<bool>,
    /// Role ARN used for configuring the auto scaling policy.
    pub auto_scaling_role_arn: Option<String>,
    /// Information about the scaling policies.
    pub scaling_policies: Option<Vec<AutoScalingPolicyDescription>>,
}

wire_struct!(AutoScalingSettingsDescription (read) {
0 "MinimumUnits" minimum_units,
1 "MaximumUnits" maximum_units,
2 "AutoScalingDisabled" auto_scaling_disabled,
3 "AutoScalingRoleArn" auto_scaling_role_arn,
4 "ScalingPolicies" scaling_policies,
});

/// Represents the auto scaling settings to be modified for a global table or global secondary index.

#[derive(Clone, Debug, Default, PartialEq)]
pub struct AutoScalingSettingsUpdate {
    /// The minimum capacity units that a global table or global secondary index should be scaled down to.
    pub minimum_units: Option<i64>,
    /// The maximum capacity units that a global table or global secondary index should be scaled up to.
    pub maximum_units: Option<i64>,
    /// Disabled auto scaling for this global table or global secondary index.
    pub auto_scaling_disabled: Option<bool>,
    /// Role ARN used for configuring auto scaling policy.
    pub auto_scaling_role_arn: Option<String>,
    /// The scaling policy to apply for scaling target global table or global secondary index capacity units.
    pub scaling_policy_update: Option<AutoScalingPolicyUpdate>,
}

impl AutoScalingSettingsUpdate {
    /// Without any member.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
    /// The minimum capacity units that a global table or global secondary index should be scaled down to.
    #[must_use]
    pub fn minimum_units(mut self, minimum_units: i64) -> Self {
        self.minimum_units = Some(minimum_units);
        self
    }
    /// The maximum capacity units that a global table or global secondary index should be scaled up to.
    #[must_use]
    pub fn maximum_units(mut self, maximum_units: i64) -> Self {
        self.maximum_units = Some(maximum_units);
        self
    }
    /// Disabled auto scaling for this global table or global secondary index.
    #[must_use]
    pub fn auto_scaling_disabled(mut self, auto_scaling_disabled: bool) -> Self {
        self.auto_scaling_disabled = Some(auto_scaling_disabled);
        self
    }
    /// Role ARN used for configuring auto scaling policy.
    #[must_use]
    pub fn auto_scaling_role_arn(mut self, auto_scaling_role_arn: impl Into<String>) -> Self {
        self.auto_scaling_role_arn = Some(auto_scaling_role_arn.into());
        self
    }
    /// The scaling policy to apply for scaling target global table or global secondary index capacity units.
    #[must_use]
    pub fn scaling_policy_update(mut self, scaling_policy_update: AutoScalingPolicyUpdate) -> Self {
        self.scaling_policy_update = Some(scaling_policy_update);
        self
    }
}
wire_struct!(AutoScalingSettingsUpdate (write) {
0 "MinimumUnits" minimum_units,
1 "MaximumUnits" maximum_units,
2 "AutoScalingDisabled" auto_scaling_disabled,
3 "AutoScalingRoleArn" auto_scaling_role_arn,
4 "ScalingPolicyUpdate" scaling_policy_update,
});

/// Represents the properties of a target tracking scaling policy.

#[derive(Clone, Debug, Default, PartialEq)]
pub struct AutoScalingTargetTrackingScalingPolicyConfigurationDescription {
    /// Indicates whether scale in by the target tracking policy is disabled.
    pub disable_scale_in: Option<bool>,
    /// The amount of time, in seconds, after a scale in activity completes before another scale in activity can start.
    pub scale_in_cooldown: Option<i32>,
    /// The amount of time, in seconds, after a scale out activity completes before another scale out activity can start.
    pub scale_out_cooldown: Option<i32>,
    /// The target value for the metric.
    pub target_value: f64,
}

wire_struct!(AutoScalingTargetTrackingScalingPolicyConfigurationDescription (read) {
0 "DisableScaleIn" disable_scale_in,
1 "ScaleInCooldown" scale_in_cooldown,
2 "ScaleOutCooldown" scale_out_cooldown,
3 "TargetValue" target_value,
});

/// Represents the settings of a target tracking scaling policy that will be modified.

#[derive(Clone, Debug, Default, PartialEq)]
pub struct AutoScalingTargetTrackingScalingPolicyConfigurationUpdate {
    /// Indicates whether scale in by the target tracking policy is disabled.
    pub disable_scale_in: Option<bool>,
    /// The amount of time, in seconds, after a scale in activity completes before another scale in activity can start.
    pub scale_in_cooldown: Option<i32>,
    /// The amount of time, in seconds, after a scale out activity completes before another scale out activity can start.
    pub scale_out_cooldown: Option<i32>,
    /// The target value for the metric.
    pub target_value: f64,
}

impl AutoScalingTargetTrackingScalingPolicyConfigurationUpdate {
    /// With what is required.
    #[must_use]
    pub fn new(target_value: f64) -> Self {
        Self { target_value, ..Self::default() }
    }
    /// Indicates whether scale in by the target tracking policy is disabled.
    #[must_use]
    pub fn disable_scale_in(mut self, disable_scale_in: bool) -> Self {
        self.disable_scale_in = Some(disable_scale_in);
        self
    }
    /// The amount of time, in seconds, after a scale in activity completes before another scale in activity can start.
    #[must_use]
    pub fn scale_in_cooldown(mut self, scale_in_cooldown: i32) -> Self {
        self.scale_in_cooldown = Some(scale_in_cooldown);
        self
    }
    /// The amount of time, in seconds, after a scale out activity completes before another scale out activity can start.
    #[must_use]
    pub fn scale_out_cooldown(mut self, scale_out_cooldown: i32) -> Self {
        self.scale_out_cooldown = Some(scale_out_cooldown);
        self
    }
}
wire_struct!(AutoScalingTargetTrackingScalingPolicyConfigurationUpdate (write) {
0 "DisableScaleIn" disable_scale_in,
1 "ScaleInCooldown" scale_in_cooldown,
2 "ScaleOutCooldown" scale_out_cooldown,
3 "TargetValue" target_value,
});

/// Contains the description of the backup created for the table.

#[derive(Clone, Debug, Default, PartialEq)]
pub struct BackupDescription {
    /// Contains the details of the backup created for the table.
    pub backup_details: Option<BackupDetails>,
    /// Contains the details of the table when the backup was created.
    pub source_table_details: Option<SourceTableDetails>,
    /// Contains the details of the features enabled on the table when the backup was created.
    pub source_table_feature_details: Option<SourceTableFeatureDetails>,
}

wire_struct!(BackupDescription (read) {
0 "BackupDetails" backup_details,
1 "SourceTableDetails" source_table_details,
2 "SourceTableFeatureDetails" source_table_feature_details,
});

/// Contains the details of the backup created for the table.

#[derive(Clone, Debug, Default, PartialEq)]
pub struct BackupDetails {
    /// ARN associated with the backup.
    pub backup_arn: String,
    /// Name of the requested backup.
    pub backup_name: String,
    /// Size of the backup in bytes.
    pub backup_size_bytes: Option<i64>,
    /// Backup can be in one of the following states.
    pub backup_status: BackupStatus,
    /// BackupType.
    pub backup_type: BackupType,
    /// Time at which the backup was created.
    pub backup_creation_date_time: Timestamp,
    /// Time at which the automatic on-demand backup created by DynamoDB will expire.
    pub backup_expiry_date_time: Option<Timestamp>,
}

wire_struct!(BackupDetails (read) {
0 "BackupArn" backup_arn,
1 "BackupName" backup_name,
2 "BackupSizeBytes" backup_size_bytes,
3 "BackupStatus" backup_status,
4 "BackupType" backup_type,
5 "BackupCreationDateTime" backup_creation_date_time,
6 "BackupExpiryDateTime" backup_expiry_date_time,
});

/// Contains details for the backup.

#[derive(Clone, Debug, Default, PartialEq)]
pub struct BackupSummary {
    /// Name of the table.
    pub table_name: Option<String>,
    /// Unique identifier for the table.
    pub table_id: Option<String>,
    /// ARN associated with the table.
    pub table_arn: Option<String>,
    /// ARN associated with the backup.
    pub backup_arn: Option<String>,
    /// Name of the specified backup.
    pub backup_name: Option<String>,
    /// Time at which the backup was created.
    pub backup_creation_date_time: Option<Timestamp>,
    /// Time at which the automatic on-demand backup created by DynamoDB will expire.
    pub backup_expiry_date_time: Option<Timestamp>,
    /// Backup can be in one of the following states.
    pub backup_status: Option<BackupStatus>,
    /// BackupType.
    pub backup_type: Option<BackupType>,
    /// Size of the backup in bytes.
    pub backup_size_bytes: Option<i64>,
}

wire_struct!(BackupSummary (read) {
0 "TableName" table_name,
1 "TableId" table_id,
2 "TableArn" table_arn,
3 "BackupArn" backup_arn,
4 "BackupName" backup_name,
5 "BackupCreationDateTime" backup_creation_date_time,
6 "BackupExpiryDateTime" backup_expiry_date_time,
7 "BackupStatus" backup_status,
8 "BackupType" backup_type,
9 "BackupSizeBytes" backup_size_bytes,
});

/// Structure BatchExecuteStatementInput.

#[derive(Clone, Debug, Default, PartialEq)]
pub struct BatchExecuteStatementInput {
    /// The list of PartiQL statements representing the batch to run.
    pub statements: Vec<BatchStatementRequest>,
    /// Determines the level of detail about either provisioned or on-demand throughput consumption that is returned in the response.
    pub return_consumed_capacity: Option<ReturnConsumedCapacity>,
}

impl BatchExecuteStatementInput {
    /// With what is required.
    #[must_use]
    pub fn new(statements: impl Into<Vec<BatchStatementRequest>>) -> Self {
        Self { statements: statements.into(), ..Self::default() }
    }
    /// Determines the level of detail about either provisioned or on-demand throughput consumption that is returned in the response.
    #[must_use]
    pub fn return_consumed_capacity(mut self, return_consumed_capacity: impl Into<ReturnConsumedCapacity>) -> Self {
        self.return_consumed_capacity = Some(return_consumed_capacity.into());
        self
    }
}
wire_struct!(BatchExecuteStatementInput (write) {
0 "Statements" statements,
1 "ReturnConsumedCapacity" return_consumed_capacity,
});

/// Structure BatchExecuteStatementOutput.

#[derive(Clone, Debug, Default, PartialEq)]
pub struct BatchExecuteStatementOutput {
    /// The response to each PartiQL statement in the batch.
    pub responses: Option<Vec<BatchStatementResponse>>,
    /// The capacity units consumed by the entire operation.
    pub consumed_capacity: Option<Vec<ConsumedCapacity>>,
}

wire_struct!(BatchExecuteStatementOutput (read) {
0 "Responses" responses,
1 "ConsumedCapacity" consumed_capacity,
});

/// Represents the input of a `BatchGetItem` operation.

#[derive(Clone, Debug, Default, PartialEq)]
pub struct BatchGetItemInput {
    /// A map of one or more table names or table ARNs and, for each table, a map that describes one or more items to retrieve from that table.
    pub request_items: Map<KeysAndAttributes>,
    /// Determines the level of detail about either provisioned or on-demand throughput consumption that is returned in the response.
    pub return_consumed_capacity: Option<ReturnConsumedCapacity>,
}

impl BatchGetItemInput {
    /// With what is required.
    #[must_use]
    pub fn new(request_items: impl Into<Map<KeysAndAttributes>>) -> Self {
        Self { request_items: request_items.into(), ..Self::default() }
    }
    /// Determines the level of detail about either provisioned or on-demand throughput consumption that is returned in the response.
    #[must_use]
    pub fn return_consumed_capacity(mut self, return_consumed_capacity: impl Into<ReturnConsumedCapacity>) -> Self {
        self.return_consumed_capacity = Some(return_consumed_capacity.into());
        self
    }
}
wire_struct!(BatchGetItemInput (write) {
0 "RequestItems" request_items,
1 "ReturnConsumedCapacity" return_consumed_capacity,
});

/// Represents the output of a `BatchGetItem` operation.

#[derive(Clone, Debug, Default, PartialEq)]
pub struct BatchGetItemOutput {
    /// A map of table name or table ARN to a list of items.
    pub responses: Option<Map<Vec<Map<AttributeValue>>>>,
    /// A map of tables and their respective keys that were not processed with the current response.
    pub unprocessed_keys: Option<Map<KeysAndAttributes>>,
    /// The read capacity units consumed by the entire `BatchGetItem` operation.
    pub consumed_capacity: Option<Vec<ConsumedCapacity>>,
}

wire_struct!(BatchGetItemOutput (read) {
0 "Responses" responses,
1 "UnprocessedKeys" unprocessed_keys,
2 "ConsumedCapacity" consumed_capacity,
});

/// An error associated with a statement in a PartiQL batch that was run.

#[derive(Clone, Debug, Default, PartialEq)]
pub struct BatchStatementError {
    /// The error code associated with the failed PartiQL batch statement.
    pub code: Option<BatchStatementErrorCodeEnum>,
    /// The error message associated with the PartiQL batch response.
    pub message: Option<String>,
    /// The item which caused the condition check to fail.
    pub item: Option<Map<AttributeValue>>,
}

wire_struct!(BatchStatementError (read) {
0 "Code" code,
1 "Message" message,
2 "Item" item,
});

/// A PartiQL batch statement request.

#[derive(Clone, Debug, Default, PartialEq)]
pub struct BatchStatementRequest {
    /// A valid PartiQL statement.
    pub statement: String,
    /// The parameters associated with a PartiQL statement in the batch request.
    pub parameters: Option<Vec<AttributeValue>>,
    /// The read consistency of the PartiQL batch request.
    pub consistent_read: Option<bool>,
    /// An optional parameter that returns the item attributes for a PartiQL batch request operation that failed a condition check.
    pub return_values_on_condition_check_failure: Option<ReturnValuesOnConditionCheckFailure>,
}

impl BatchStatementRequest {
    /// With what is required.
    #[must_use]
    pub fn new(statement: impl Into<String>) -> Self {
        Self { statement: statement.into(), ..Self::default() }
    }
    /// The parameters associated with a PartiQL statement in the batch request.
    #[must_use]
    pub fn parameters(mut self, parameters: impl Into<Vec<AttributeValue>>) -> Self {
        self.parameters = Some(parameters.into());
        self
    }
    /// The read consistency of the PartiQL batch request.
    #[must_use]
    pub fn consistent_read(mut self, consistent_read: bool) -> Self {
        self.consistent_read = Some(consistent_read);
        self
    }
    /// An optional parameter that returns the item attributes for a PartiQL batch request operation that failed a condition check.
    #[must_use]
    pub fn return_values_on_condition_check_failure(
        mut self,
        return_values_on_condition_check_failure: impl Into<ReturnValuesOnConditionCheckFailure>,
    ) -> Self {
        self.return_values_on_condition_check_failure = Some(return_values_on_condition_check_failure.into());
        self
    }
}
wire_struct!(BatchStatementRequest (write) {
0 "Statement" statement,
1 "Parameters" parameters,
2 "ConsistentRead" consistent_read,
3 "ReturnValuesOnConditionCheckFailure" return_values_on_condition_check_failure,
});

/// A PartiQL batch statement response..

#[derive(Clone, Debug, Default, PartialEq)]
pub struct BatchStatementResponse {
    /// The error associated with a failed PartiQL batch statement.
    pub error: Option<BatchStatementError>,
    /// The table name associated with a failed PartiQL batch statement.
    pub table_name: Option<String>,
    /// A DynamoDB item associated with a BatchStatementResponse.
    pub item: Option<Map<AttributeValue>>,
}

wire_struct!(BatchStatementResponse (read) {
0 "Error" error,
1 "TableName" table_name,
2 "Item" item,
});

/// Represents the input of a `BatchWriteItem` operation.

#[derive(Clone, Debug, Default, PartialEq)]
pub struct BatchWriteItemInput {
    /// A map of one or more table names or table ARNs and, for each table, a list of operations to be performed (`DeleteRequest` or `PutRequest`).
    pub request_items: Map<Vec<WriteRequest>>,
    /// Determines the level of detail about either provisioned or on-demand throughput consumption that is returned in the response.
    pub return_consumed_capacity: Option<ReturnConsumedCapacity>,
    /// Determines whether item collection metrics are returned.
    pub return_item_collection_metrics: Option<ReturnItemCollectionMetrics>,
}

impl BatchWriteItemInput {
    /// With what is required.
    #[must_use]
    pub fn new(request_items: impl Into<Map<Vec<WriteRequest>>>) -> Self {
        Self { request_items: request_items.into(), ..Self::default() }
    }
    /// Determines the level of detail about either provisioned or on-demand throughput consumption that is returned in the response.
    #[must_use]
    pub fn return_consumed_capacity(mut self, return_consumed_capacity: impl Into<ReturnConsumedCapacity>) -> Self {
        self.return_consumed_capacity = Some(return_consumed_capacity.into());
        self
    }
    /// Determines whether item collection metrics are returned.
    #[must_use]
    pub fn return_item_collection_metrics(
        mut self,
        return_item_collection_metrics: impl Into<ReturnItemCollectionMetrics>,
    ) -> Self {
        self.return_item_collection_metrics = Some(return_item_collection_metrics.into());
        self
    }
}
wire_struct!(BatchWriteItemInput (write) {
0 "RequestItems" request_items,
1 "ReturnConsumedCapacity" return_consumed_capacity,
2 "ReturnItemCollectionMetrics" return_item_collection_metrics,
});

/// Represents the output of a `BatchWriteItem` operation.

#[derive(Clone, Debug, Default, PartialEq)]
pub struct BatchWriteItemOutput {
    /// A map of tables and requests against those tables that were not processed.
    pub unprocessed_items: Option<Map<Vec<WriteRequest>>>,
    /// A list of tables that were processed by `BatchWriteItem` and, for each table, information about any item collections that were affected by individual `DeleteItem` or `PutItem` operations.
    pub item_collection_metrics: Option<Map<Vec<ItemCollectionMetrics>>>,
    /// The capacity units consumed by the entire `BatchWriteItem` operation.
    pub consumed_capacity: Option<Vec<ConsumedCapacity>>,
}

wire_struct!(BatchWriteItemOutput (read) {
0 "UnprocessedItems" unprocessed_items,
1 "ItemCollectionMetrics" item_collection_metrics,
2 "ConsumedCapacity" consumed_capacity,
});

/// Contains the details for the read/write capacity mode.

#[derive(Clone, Debug, Default, PartialEq)]
pub struct BillingModeSummary {
    /// Controls how you are charged for read and write throughput and how you manage capacity.
    pub billing_mode: Option<BillingMode>,
    /// Represents the time when `PAY_PER_REQUEST` was last set as the read/write capacity mode.
    pub last_update_to_pay_per_request_date_time: Option<Timestamp>,
}

wire_struct!(BillingModeSummary (read) {
0 "BillingMode" billing_mode,
1 "LastUpdateToPayPerRequestDateTime" last_update_to_pay_per_request_date_time,
});

/// Represents the amount of provisioned throughput capacity consumed on a table or an index.

#[derive(Clone, Debug, Default, PartialEq)]
pub struct Capacity {
    /// The total number of read capacity units consumed on a table or an index.
    pub read_capacity_units: Option<f64>,
    /// The total number of write capacity units consumed on a table or an index.
    pub write_capacity_units: Option<f64>,
    /// The total number of capacity units consumed on a table or an index.
    pub capacity_units: Option<f64>,
}

wire_struct!(Capacity (read) {
0 "ReadCapacityUnits" read_capacity_units,
1 "WriteCapacityUnits" write_capacity_units,
2 "CapacityUnits" capacity_units,
});

/// Represents the selection criteria for a `Query` or `Scan` operation.

#[derive(Clone, Debug, Default, PartialEq)]
pub struct Condition {
    /// One or more values to evaluate against the supplied attribute.
    pub attribute_value_list: Option<Vec<AttributeValue>>,
    /// A comparator for evaluating attributes.
    pub comparison_operator: ComparisonOperator,
}

impl Condition {
    /// With what is required.
    #[must_use]
    pub fn new(comparison_operator: impl Into<ComparisonOperator>) -> Self {
        Self { comparison_operator: comparison_operator.into(), ..Self::default() }
    }
    /// One or more values to evaluate against the supplied attribute.
    #[must_use]
    pub fn attribute_value_list(mut self, attribute_value_list: impl Into<Vec<AttributeValue>>) -> Self {
        self.attribute_value_list = Some(attribute_value_list.into());
        self
    }
}
wire_struct!(Condition (write) {
0 "AttributeValueList" attribute_value_list,
1 "ComparisonOperator" comparison_operator,
});

/// Represents a request to perform a check that an item exists or to check the condition of specific attributes of the item.

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ConditionCheck {
    /// The primary key of the item to be checked.
    pub key: Map<AttributeValue>,
    /// Name of the table for the check item request.
    pub table_name: String,
    /// A condition that must be satisfied in order for a conditional update to succeed.
    pub condition_expression: String,
    /// One or more substitution tokens for attribute names in an expression.
    pub expression_attribute_names: Option<Map<String>>,
    /// One or more values that can be substituted in an expression.
    pub expression_attribute_values: Option<Map<AttributeValue>>,
    /// Use `ReturnValuesOnConditionCheckFailure` to get the item attributes if the `ConditionCheck` condition fails.
    pub return_values_on_condition_check_failure: Option<ReturnValuesOnConditionCheckFailure>,
}

impl ConditionCheck {
    /// With what is required.
    #[must_use]
    pub fn new(
        key: impl Into<Map<AttributeValue>>,
        table_name: impl Into<String>,
        condition_expression: impl Into<String>,
    ) -> Self {
        Self {
            key: key.into(),
            table_name: table_name.into(),
            condition_expression: condition_expression.into(),
            ..Self::default()
        }
    }
    /// One or more substitution tokens for attribute names in an expression.
    #[must_use]
    pub fn expression_attribute_names(mut self, expression_attribute_names: impl Into<Map<String>>) -> Self {
        self.expression_attribute_names = Some(expression_attribute_names.into());
        self
    }
    /// One or more values that can be substituted in an expression.
    #[must_use]
    pub fn expression_attribute_values(mut self, expression_attribute_values: impl Into<Map<AttributeValue>>) -> Self {
        self.expression_attribute_values = Some(expression_attribute_values.into());
        self
    }
    /// Use `ReturnValuesOnConditionCheckFailure` to get the item attributes if the `ConditionCheck` condition fails.
    #[must_use]
    pub fn return_values_on_condition_check_failure(
        mut self,
        return_values_on_condition_check_failure: impl Into<ReturnValuesOnConditionCheckFailure>,
    ) -> Self {
        self.return_values_on_condition_check_failure = Some(return_values_on_condition_check_failure.into());
        self
    }
}
wire_struct!(ConditionCheck (write) {
0 "Key" key,
1 "TableName" table_name,
2 "ConditionExpression" condition_expression,
3 "ExpressionAttributeNames" expression_attribute_names,
4 "ExpressionAttributeValues" expression_attribute_values,
5 "ReturnValuesOnConditionCheckFailure" return_values_on_condition_check_failure,
});

/// The capacity units consumed by an operation.

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ConsumedCapacity {
    /// The name of the table that was affected by the operation.
    pub table_name: Option<String>,
    /// The total number of capacity units consumed by the operation.
    pub capacity_units: Option<f64>,
    /// The total number of read capacity units consumed by the operation.
    pub read_capacity_units: Option<f64>,
    /// The total number of write capacity units consumed by the operation.
    pub write_capacity_units: Option<f64>,
    /// The amount of throughput consumed on the table affected by the operation.
    pub table: Option<Capacity>,
    /// The amount of throughput consumed on each local index affected by the operation.
    pub local_secondary_indexes: Option<Map<Capacity>>,
    /// The amount of throughput consumed on each global index affected by the operation.
    pub global_secondary_indexes: Option<Map<Capacity>>,
    /// The amount of throughput consumed on each vector index affected by the operation.
    pub vector_indexes: Option<Map<VectorCapacity>>,
}

wire_struct!(ConsumedCapacity (read) {
0 "TableName" table_name,
1 "CapacityUnits" capacity_units,
2 "ReadCapacityUnits" read_capacity_units,
3 "WriteCapacityUnits" write_capacity_units,
4 "Table" table,
5 "LocalSecondaryIndexes" local_secondary_indexes,
6 "GlobalSecondaryIndexes" global_secondary_indexes,
7 "VectorIndexes" vector_indexes,
});

/// Represents the continuous backups and point in time recovery settings on the table.

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ContinuousBackupsDescription {
    /// `ContinuousBackupsStatus` can be one of the following states.
    pub continuous_backups_status: ContinuousBackupsStatus,
    /// The description of the point in time recovery settings applied to the table.
    pub point_in_time_recovery_description: Option<PointInTimeRecoveryDescription>,
}

wire_struct!(ContinuousBackupsDescription (read) {
0 "ContinuousBackupsStatus" continuous_backups_status,
1 "PointInTimeRecoveryDescription" point_in_time_recovery_description,
});

/// Represents a Contributor Insights summary entry.

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ContributorInsightsSummary {
    /// Name of the table associated with the summary.
    pub table_name: Option<String>,
    /// Name of the index associated with the summary, if any.
    pub index_name: Option<String>,
    /// Describes the current status for contributor insights for the given table and index, if applicable.
    pub contributor_insights_status: Option<ContributorInsightsStatus>,
    /// Indicates the current mode of CloudWatch Contributor Insights, specifying whether it tracks all access and throttled events or throttled events only for the DynamoDB table or index.
    pub contributor_insights_mode: Option<ContributorInsightsMode>,
}

wire_struct!(ContributorInsightsSummary (read) {
0 "TableName" table_name,
1 "IndexName" index_name,
2 "ContributorInsightsStatus" contributor_insights_status,
3 "ContributorInsightsMode" contributor_insights_mode,
});

/// Structure CreateBackupInput.

#[derive(Clone, Debug, Default, PartialEq)]
pub struct CreateBackupInput {
    /// The name of the table.
    pub table_name: String,
    /// Specified name for the backup.
    pub backup_name: String,
}

impl CreateBackupInput {
    /// With what is required.
    #[must_use]
    pub fn new(table_name: impl Into<String>, backup_name: impl Into<String>) -> Self {
        Self { table_name: table_name.into(), backup_name: backup_name.into() }
    }
}
wire_struct!(CreateBackupInput (write) {
0 "TableName" table_name,
1 "BackupName" backup_name,
});

/// Structure CreateBackupOutput.

#[derive(Clone, Debug, Default, PartialEq)]
pub struct CreateBackupOutput {
    /// Contains the details of the backup created for the table.
    pub backup_details: Option<BackupDetails>,
}

wire_struct!(CreateBackupOutput (read) {
0 "BackupDetails" backup_details,
});

/// Represents a new global secondary index to be added to an existing table.

#[derive(Clone, Debug, Default, PartialEq)]
pub struct CreateGlobalSecondaryIndexAction {
    /// The name of the global secondary index to be created.
    pub index_name: String,
    /// The key schema for the global secondary index.
    pub key_schema: Vec<KeySchemaElement>,
    /// Represents attributes that are copied (projected) from the table into an index.
    pub projection: Projection,
    /// Represents the provisioned throughput settings for the specified global secondary index.
    pub provisioned_throughput: Option<ProvisionedThroughput>,
    /// The maximum number of read and write units for the global secondary index being created.
    pub on_demand_throughput: Option<OnDemandThroughput>,
    /// Represents the warm throughput value (in read units per second and write units per second) when creating a secondary index.
    pub warm_throughput: Option<WarmThroughput>,
}

impl CreateGlobalSecondaryIndexAction {
    /// With what is required.
    #[must_use]
    pub fn new(
        index_name: impl Into<String>,
        key_schema: impl Into<Vec<KeySchemaElement>>,
        projection: Projection,
    ) -> Self {
        Self { index_name: index_name.into(), key_schema: key_schema.into(), projection, ..Self::default() }
    }
    /// Represents the provisioned throughput settings for the specified global secondary index.
    #[must_use]
    pub fn provisioned_throughput(mut self, provisioned_throughput: ProvisionedThroughput) -> Self {
        self.provisioned_throughput = Some(provisioned_throughput);
        self
    }
    /// The maximum number of read and write units for the global secondary index being created.
    #[must_use]
    pub fn on_demand_throughput(mut self, on_demand_throughput: OnDemandThroughput) -> Self {
        self.on_demand_throughput = Some(on_demand_throughput);
        self
    }
    /// Represents the warm throughput value (in read units per second and write units per second) when creating a secondary index.
    #[must_use]
    pub fn warm_throughput(mut self, warm_throughput: WarmThroughput) -> Self {
        self.warm_throughput = Some(warm_throughput);
        self
    }
}
wire_struct!(CreateGlobalSecondaryIndexAction (write) {
0 "IndexName" index_name,
1 "KeySchema" key_schema,
2 "Projection" projection,
3 "ProvisionedThroughput" provisioned_throughput,
4 "OnDemandThroughput" on_demand_throughput,
5 "WarmThroughput" warm_throughput,
});

/// Structure CreateGlobalTableInput.

#[derive(Clone, Debug, Default, PartialEq)]
pub struct CreateGlobalTableInput {
    /// The global table name.
    pub global_table_name: String,
    /// The Regions where the global table needs to be created.
    pub replication_group: Vec<Replica>,
}

impl CreateGlobalTableInput {
    /// With what is required.
    #[must_use]
    pub fn new(global_table_name: impl Into<String>, replication_group: impl Into<Vec<Replica>>) -> Self {
        Self { global_table_name: global_table_name.into(), replication_group: replication_group.into() }
    }
}
wire_struct!(CreateGlobalTableInput (write) {
0 "GlobalTableName" global_table_name,
1 "ReplicationGroup" replication_group,
});

/// Structure CreateGlobalTableOutput.

#[derive(Clone, Debug, Default, PartialEq)]
pub struct CreateGlobalTableOutput {
    /// Contains the details of the global table.
    pub global_table_description: Option<GlobalTableDescription>,
}

wire_struct!(CreateGlobalTableOutput (read) {
0 "GlobalTableDescription" global_table_description,
});

/// Specifies the action to add a new witness Region to a MRSC global table.

#[derive(Clone, Debug, Default, PartialEq)]
pub struct CreateGlobalTableWitnessGroupMemberAction {
    /// The Amazon Web Services Region name to be added as a witness Region for the MRSC global table.
    pub region_name: String,
}

impl CreateGlobalTableWitnessGroupMemberAction {
    /// With what is required.
    #[must_use]
    pub fn new(region_name: impl Into<String>) -> Self {
        Self { region_name: region_name.into() }
    }
}
wire_struct!(CreateGlobalTableWitnessGroupMemberAction (write) {
0 "RegionName" region_name,
});

/// Represents a replica to be added.

#[derive(Clone, Debug, Default, PartialEq)]
pub struct CreateReplicaAction {
    /// The Region of the replica to be added.
    pub region_name: String,
}

impl CreateReplicaAction {
    /// With what is required.
    #[must_use]
    pub fn new(region_name: impl Into<String>) -> Self {
        Self { region_name: region_name.into() }
    }
}
wire_struct!(CreateReplicaAction (write) {
0 "RegionName" region_name,
});

/// Represents a replica to be created.

#[derive(Clone, Debug, Default, PartialEq)]
pub struct CreateReplicationGroupMemberAction {
    /// The Region where the new replica will be created.
    pub region_name: String,
    /// The KMS key that should be used for KMS encryption in the new replica.
    pub kms_master_key_id: Option<String>,
    /// Replica-specific provisioned throughput.
    pub provisioned_throughput_override: Option<ProvisionedThroughputOverride>,
    /// The maximum on-demand throughput settings for the specified replica table being created.
    pub on_demand_throughput_override: Option<OnDemandThroughputOverride>,
    /// Replica-specific global secondary index settings.
    pub global_secondary_indexes: Option<Vec<ReplicaGlobalSecondaryIndex>>,
    /// Replica-specific table class.
    pub table_class_override: Option<TableClass>,
}

impl CreateReplicationGroupMemberAction {
    /// With what is required.
    #[must_use]
    pub fn new(region_name: impl Into<String>) -> Self {
        Self { region_name: region_name.into(), ..Self::default() }
    }
    /// The KMS key that should be used for KMS encryption in the new replica.
    #[must_use]
    pub fn kms_master_key_id(mut self, kms_master_key_id: impl Into<String>) -> Self {
        self.kms_master_key_id = Some(kms_master_key_id.into());
        self
    }
    /// Replica-specific provisioned throughput.
    #[must_use]
    pub fn provisioned_throughput_override(
        mut self,
        provisioned_throughput_override: ProvisionedThroughputOverride,
    ) -> Self {
        self.provisioned_throughput_override = Some(provisioned_throughput_override);
        self
    }
    /// The maximum on-demand throughput settings for the specified replica table being created.
    #[must_use]
    pub fn on_demand_throughput_override(mut self, on_demand_throughput_override: OnDemandThroughputOverride) -> Self {
        self.on_demand_throughput_override = Some(on_demand_throughput_override);
        self
    }
    /// Replica-specific global secondary index settings.
    #[must_use]
    pub fn global_secondary_indexes(
        mut self,
        global_secondary_indexes: impl Into<Vec<ReplicaGlobalSecondaryIndex>>,
    ) -> Self {
        self.global_secondary_indexes = Some(global_secondary_indexes.into());
        self
    }
    /// Replica-specific table class.
    #[must_use]
    pub fn table_class_override(mut self, table_class_override: impl Into<TableClass>) -> Self {
        self.table_class_override = Some(table_class_override.into());
        self
    }
}
wire_struct!(CreateReplicationGroupMemberAction (write) {
0 "RegionName" region_name,
1 "KMSMasterKeyId" kms_master_key_id,
2 "ProvisionedThroughputOverride" provisioned_throughput_override,
3 "OnDemandThroughputOverride" on_demand_throughput_override,
4 "GlobalSecondaryIndexes" global_secondary_indexes,
5 "TableClassOverride" table_class_override,
});

/// Represents the input of a `CreateTable` operation.

#[derive(Clone, Debug, Default, PartialEq)]
pub struct CreateTableInput {
    /// An array of attributes that describe the key schema for the table and indexes.
    pub attribute_definitions: Option<Vec<AttributeDefinition>>,
    /// The name of the table to create.
    pub table_name: String,
    /// Specifies the attributes that make up the primary key for a table or an index.
    pub key_schema: Option<Vec<KeySchemaElement>>,
    /// One or more local secondary indexes (the maximum is 5) to be created on the table.
    pub local_secondary_indexes: Option<Vec<LocalSecondaryIndex>>,
    /// One or more global secondary indexes (the maximum is 20) to be created on the table.
    pub global_secondary_indexes: Option<Vec<GlobalSecondaryIndex>>,
    /// Controls how you are charged for read and write throughput and how you manage capacity.
    pub billing_mode: Option<BillingMode>,
    /// Represents the provisioned throughput settings for a specified table or index.
    pub provisioned_throughput: Option<ProvisionedThroughput>,
    /// The settings for DynamoDB Streams on the table.
    pub stream_specification: Option<StreamSpecification>,
    /// Represents the settings used to enable server-side encryption.
    pub sse_specification: Option<SSESpecification>,
    /// A list of key-value pairs to label the table.
    pub tags: Option<Vec<Tag>>,
    /// The table class of the new table.
    pub table_class: Option<TableClass>,
    /// Indicates whether deletion protection is to be enabled (true) or disabled (false) on the table.
    pub deletion_protection_enabled: Option<bool>,
    /// Represents the warm throughput (in read units per second and write units per second) for creating a table.
    pub warm_throughput: Option<WarmThroughput>,
    /// An Amazon Web Services resource-based policy document in JSON format that will be attached to the table.
    pub resource_policy: Option<String>,
    /// Sets the maximum number of read and write units for the specified table in on-demand capacity mode.
    pub on_demand_throughput: Option<OnDemandThroughput>,
    /// The Amazon Resource Name (ARN) of the source table used for the creation of a multi-account global table.
    pub global_table_source_arn: Option<String>,
    /// Controls the settings synchronization mode for the global table.
    pub global_table_settings_replication_mode: Option<GlobalTableSettingsReplicationMode>,
    /// One or more vector indexes to be created on the table.
    pub vector_indexes: Option<Vec<VectorIndex>>,
}

impl CreateTableInput {
    /// With what is required.
    #[must_use]
    pub fn new(table_name: impl Into<String>) -> Self {
        Self { table_name: table_name.into(), ..Self::default() }
    }
    /// An array of attributes that describe the key schema for the table and indexes.
    #[must_use]
    pub fn attribute_definitions(mut self, attribute_definitions: impl Into<Vec<AttributeDefinition>>) -> Self {
        self.attribute_definitions = Some(attribute_definitions.into());
        self
    }
    /// Specifies the attributes that make up the primary key for a table or an index.
    #[must_use]
    pub fn key_schema(mut self, key_schema: impl Into<Vec<KeySchemaElement>>) -> Self {
        self.key_schema = Some(key_schema.into());
        self
    }
    /// One or more local secondary indexes (the maximum is 5) to be created on the table.
    #[must_use]
    pub fn local_secondary_indexes(mut self, local_secondary_indexes: impl Into<Vec<LocalSecondaryIndex>>) -> Self {
        self.local_secondary_indexes = Some(local_secondary_indexes.into());
        self
    }
    /// One or more global secondary indexes (the maximum is 20) to be created on the table.
    #[must_use]
    pub fn global_secondary_indexes(mut self, global_secondary_indexes: impl Into<Vec<GlobalSecondaryIndex>>) -> Self {
        self.global_secondary_indexes = Some(global_secondary_indexes.into());
        self
    }
    /// Controls how you are charged for read and write throughput and how you manage capacity.
    #[must_use]
    pub fn billing_mode(mut self, billing_mode: impl Into<BillingMode>) -> Self {
        self.billing_mode = Some(billing_mode.into());
        self
    }
    /// Represents the provisioned throughput settings for a specified table or index.
    #[must_use]
    pub fn provisioned_throughput(mut self, provisioned_throughput: ProvisionedThroughput) -> Self {
        self.provisioned_throughput = Some(provisioned_throughput);
        self
    }
    /// The settings for DynamoDB Streams on the table.
    #[must_use]
    pub fn stream_specification(mut self, stream_specification: StreamSpecification) -> Self {
        self.stream_specification = Some(stream_specification);
        self
    }
    /// Represents the settings used to enable server-side encryption.
    #[must_use]
    pub fn sse_specification(mut self, sse_specification: SSESpecification) -> Self {
        self.sse_specification = Some(sse_specification);
        self
    }
    /// A list of key-value pairs to label the table.
    #[must_use]
    pub fn tags(mut self, tags: impl Into<Vec<Tag>>) -> Self {
        self.tags = Some(tags.into());
        self
    }
    /// The table class of the new table.
    #[must_use]
    pub fn table_class(mut self, table_class: impl Into<TableClass>) -> Self {
        self.table_class = Some(table_class.into());
        self
    }
    /// Indicates whether deletion protection is to be enabled (true) or disabled (false) on the table.
    #[must_use]
    pub fn deletion_protection_enabled(mut self, deletion_protection_enabled: bool) -> Self {
        self.deletion_protection_enabled = Some(deletion_protection_enabled);
        self
    }
    /// Represents the warm throughput (in read units per second and write units per second) for creating a table.
    #[must_use]
    pub fn warm_throughput(mut self, warm_throughput: WarmThroughput) -> Self {
        self.warm_throughput = Some(warm_throughput);
        self
    }
    /// An Amazon Web Services resource-based policy document in JSON format that will be attached to the table.
    #[must_use]
    pub fn resource_policy(mut self, resource_policy: impl Into<String>) -> Self {
        self.resource_policy = Some(resource_policy.into());
        self
    }
    /// Sets the maximum number of read and write units for the specified table in on-demand capacity mode.
    #[must_use]
    pub fn on_demand_throughput(mut self, on_demand_throughput: OnDemandThroughput) -> Self {
        self.on_demand_throughput = Some(on_demand_throughput);
        self
    }
    /// The Amazon Resource Name (ARN) of the source table used for the creation of a multi-account global table.
    #[must_use]
    pub fn global_table_source_arn(mut self, global_table_source_arn: impl Into<String>) -> Self {
        self.global_table_source_arn = Some(global_table_source_arn.into());
        self
    }
    /// Controls the settings synchronization mode for the global table.
    #[must_use]
    pub fn global_table_settings_replication_mode(
        mut self,
        global_table_settings_replication_mode: impl Into<GlobalTableSettingsReplicationMode>,
    ) -> Self {
        self.global_table_settings_replication_mode = Some(global_table_settings_replication_mode.into());
        self
    }
    /// One or more vector indexes to be created on the table.
    #[must_use]
    pub fn vector_indexes(mut self, vector_indexes: impl Into<Vec<VectorIndex>>) -> Self {
        self.vector_indexes = Some(vector_indexes.into());
        self
    }
}
wire_struct!(CreateTableInput (write) {
0 "AttributeDefinitions" attribute_definitions,
1 "TableName" table_name,
2 "KeySchema" key_schema,
3 "LocalSecondaryIndexes" local_secondary_indexes,
4 "GlobalSecondaryIndexes" global_secondary_indexes,
5 "BillingMode" billing_mode,
6 "ProvisionedThroughput" provisioned_throughput,
7 "StreamSpecification" stream_specification,
8 "SSESpecification" sse_specification,
9 "Tags" tags,
10 "TableClass" table_class,
11 "DeletionProtectionEnabled" deletion_protection_enabled,
12 "WarmThroughput" warm_throughput,
13 "ResourcePolicy" resource_policy,
14 "OnDemandThroughput" on_demand_throughput,
15 "GlobalTableSourceArn" global_table_source_arn,
16 "GlobalTableSettingsReplicationMode" global_table_settings_replication_mode,
17 "VectorIndexes" vector_indexes,
});

/// Represents the output of a `CreateTable` operation.

#[derive(Clone, Debug, Default, PartialEq)]
pub struct CreateTableOutput {
    /// Represents the properties of the table.
    pub table_description: Option<TableDescription>,
}

wire_struct!(CreateTableOutput (read) {
0 "TableDescription" table_description,
});

/// A new vector index to be added to a table.

#[derive(Clone, Debug, Default, PartialEq)]
pub struct CreateVectorIndexAction {
    /// The name of the vector index.
    pub index_name: String,
    /// The attribute that contains vector embeddings.
    pub vector_attribute: VectorAttributeDefinition,
    /// The partition key and inline filter attribute definitions for the vector index.
    pub search_schema: Option<Vec<SearchSchemaElement>>,
    /// Specifies attributes that are copied (projected) from the table into the vector index.
    pub projection: Projection,
    /// The number of dimensions in each vector.
    pub dimensions: i64,
    /// The distance function used to calculate similarity.
    pub distance_function: VectorDistanceFunction,
}

impl CreateVectorIndexAction {
    /// With what is required.
    #[must_use]
    pub fn new(
        index_name: impl Into<String>,
        vector_attribute: VectorAttributeDefinition,
        projection: Projection,
        dimensions: i64,
        distance_function: impl Into<VectorDistanceFunction>,
    ) -> Self {
        Self {
            index_name: index_name.into(),
            vector_attribute,
            projection,
            dimensions,
            distance_function: distance_function.into(),
            ..Self::default()
        }
    }
    /// The partition key and inline filter attribute definitions for the vector index.
    #[must_use]
    pub fn search_schema(mut self, search_schema: impl Into<Vec<SearchSchemaElement>>) -> Self {
        self.search_schema = Some(search_schema.into());
        self
    }
}
wire_struct!(CreateVectorIndexAction (write) {
0 "IndexName" index_name,
1 "VectorAttribute" vector_attribute,
2 "SearchSchema" search_schema,
3 "Projection" projection,
4 "Dimensions" dimensions,
5 "DistanceFunction" distance_function,
});

/// Processing options for the CSV file being imported.

#[derive(Clone, Debug, Default, PartialEq)]
pub struct CsvOptions {
    /// The delimiter used for separating items in the CSV file being imported.
    pub delimiter: Option<String>,
    /// List of the headers used to specify a common header for all source CSV files being imported.
    pub header_list: Option<Vec<String>>,
}

impl CsvOptions {
    /// Without any member.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
    /// The delimiter used for separating items in the CSV file being imported.
    #[must_use]
    pub fn delimiter(mut self, delimiter: impl Into<String>) -> Self {
        self.delimiter = Some(delimiter.into());
        self
    }
    /// List of the headers used to specify a common header for all source CSV files being imported.
    #[must_use]
    pub fn header_list(mut self, header_list: impl Into<Vec<String>>) -> Self {
        self.header_list = Some(header_list.into());
        self
    }
}
wire_struct!(CsvOptions (write read) {
0 "Delimiter" delimiter,
1 "HeaderList" header_list,
});

/// Represents a request to perform a `DeleteItem` operation.

#[derive(Clone, Debug, Default, PartialEq)]
pub struct Delete {
    /// The primary key of the item to be deleted.
    pub key: Map<AttributeValue>,
    /// Name of the table in which the item to be deleted resides.
    pub table_name: String,
    /// A condition that must be satisfied in order for a conditional delete to succeed.
    pub condition_expression: Option<String>,
    /// One or more substitution tokens for attribute names in an expression.
    pub expression_attribute_names: Option<Map<String>>,
    /// One or more values that can be substituted in an expression.
    pub expression_attribute_values: Option<Map<AttributeValue>>,
    /// Use `ReturnValuesOnConditionCheckFailure` to get the item attributes if the `Delete` condition fails.
    pub return_values_on_condition_check_failure: Option<ReturnValuesOnConditionCheckFailure>,
}

impl Delete {
    /// With what is required.
    #[must_use]
    pub fn new(key: impl Into<Map<AttributeValue>>, table_name: impl Into<String>) -> Self {
        Self { key: key.into(), table_name: table_name.into(), ..Self::default() }
    }
    /// A condition that must be satisfied in order for a conditional delete to succeed.
    #[must_use]
    pub fn condition_expression(mut self, condition_expression: impl Into<String>) -> Self {
        self.condition_expression = Some(condition_expression.into());
        self
    }
    /// One or more substitution tokens for attribute names in an expression.
    #[must_use]
    pub fn expression_attribute_names(mut self, expression_attribute_names: impl Into<Map<String>>) -> Self {
        self.expression_attribute_names = Some(expression_attribute_names.into());
        self
    }
    /// One or more values that can be substituted in an expression.
    #[must_use]
    pub fn expression_attribute_values(mut self, expression_attribute_values: impl Into<Map<AttributeValue>>) -> Self {
        self.expression_attribute_values = Some(expression_attribute_values.into());
        self
    }
    /// Use `ReturnValuesOnConditionCheckFailure` to get the item attributes if the `Delete` condition fails.
    #[must_use]
    pub fn return_values_on_condition_check_failure(
        mut self,
        return_values_on_condition_check_failure: impl Into<ReturnValuesOnConditionCheckFailure>,
    ) -> Self {
        self.return_values_on_condition_check_failure = Some(return_values_on_condition_check_failure.into());
        self
    }
}
wire_struct!(Delete (write) {
0 "Key" key,
1 "TableName" table_name,
2 "ConditionExpression" condition_expression,
3 "ExpressionAttributeNames" expression_attribute_names,
4 "ExpressionAttributeValues" expression_attribute_values,
5 "ReturnValuesOnConditionCheckFailure" return_values_on_condition_check_failure,
});

/// Structure DeleteBackupInput.

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DeleteBackupInput {
    /// The ARN associated with the backup.
    pub backup_arn: String,
}

impl DeleteBackupInput {
    /// With what is required.
    #[must_use]
    pub fn new(backup_arn: impl Into<String>) -> Self {
        Self { backup_arn: backup_arn.into() }
    }
}
wire_struct!(DeleteBackupInput (write) {
0 "BackupArn" backup_arn,
});

/// Structure DeleteBackupOutput.

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DeleteBackupOutput {
    /// Contains the description of the backup created for the table.
    pub backup_description: Option<BackupDescription>,
}

wire_struct!(DeleteBackupOutput (read) {
0 "BackupDescription" backup_description,
});

/// Represents a global secondary index to be deleted from an existing table.

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DeleteGlobalSecondaryIndexAction {
    /// The name of the global secondary index to be deleted.
    pub index_name: String,
}

impl DeleteGlobalSecondaryIndexAction {
    /// With what is required.
    #[must_use]
    pub fn new(index_name: impl Into<String>) -> Self {
        Self { index_name: index_name.into() }
    }
}
wire_struct!(DeleteGlobalSecondaryIndexAction (write) {
0 "IndexName" index_name,
});

/// Specifies the action to remove a witness Region from a MRSC global table.

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DeleteGlobalTableWitnessGroupMemberAction {
    /// The witness Region name to be removed from the MRSC global table.
    pub region_name: String,
}

impl DeleteGlobalTableWitnessGroupMemberAction {
    /// With what is required.
    #[must_use]
    pub fn new(region_name: impl Into<String>) -> Self {
        Self { region_name: region_name.into() }
    }
}
wire_struct!(DeleteGlobalTableWitnessGroupMemberAction (write) {
0 "RegionName" region_name,
});

/// Represents the input of a `DeleteItem` operation.

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DeleteItemInput {
    /// The name of the table from which to delete the item.
    pub table_name: String,
    /// A map of attribute names to `AttributeValue` objects, representing the primary key of the item to delete.
    pub key: Map<AttributeValue>,
    /// This is a legacy parameter.
    pub expected: Option<Map<ExpectedAttributeValue>>,
    /// This is a legacy parameter.
    pub conditional_operator: Option<ConditionalOperator>,
    /// Use `ReturnValues` if you want to get the item attributes as they appeared before they were deleted.
    pub return_values: Option<ReturnValue>,
    /// Determines the level of detail about either provisioned or on-demand throughput consumption that is returned in the response.
    pub return_consumed_capacity: Option<ReturnConsumedCapacity>,
    /// Determines whether item collection metrics are returned.
    pub return_item_collection_metrics: Option<ReturnItemCollectionMetrics>,
    /// A condition that must be satisfied in order for a conditional `DeleteItem` to succeed.
    pub condition_expression: Option<String>,
    /// One or more substitution tokens for attribute names in an expression.
    pub expression_attribute_names: Option<Map<String>>,
    /// One or more values that can be substituted in an expression.
    pub expression_attribute_values: Option<Map<AttributeValue>>,
    /// An optional parameter that returns the item attributes for a `DeleteItem` operation that failed a condition check.
    pub return_values_on_condition_check_failure: Option<ReturnValuesOnConditionCheckFailure>,
}

impl DeleteItemInput {
    /// With what is required.
    #[must_use]
    pub fn new(table_name: impl Into<String>, key: impl Into<Map<AttributeValue>>) -> Self {
        Self { table_name: table_name.into(), key: key.into(), ..Self::default() }
    }
    /// This is a legacy parameter.
    #[must_use]
    pub fn expected(mut self, expected: impl Into<Map<ExpectedAttributeValue>>) -> Self {
        self.expected = Some(expected.into());
        self
    }
    /// This is a legacy parameter.
    #[must_use]
    pub fn conditional_operator(mut self, conditional_operator: impl Into<ConditionalOperator>) -> Self {
        self.conditional_operator = Some(conditional_operator.into());
        self
    }
    /// Use `ReturnValues` if you want to get the item attributes as they appeared before they were deleted.
    #[must_use]
    pub fn return_values(mut self, return_values: impl Into<ReturnValue>) -> Self {
        self.return_values = Some(return_values.into());
        self
    }
    /// Determines the level of detail about either provisioned or on-demand throughput consumption that is returned in the response.
    #[must_use]
    pub fn return_consumed_capacity(mut self, return_consumed_capacity: impl Into<ReturnConsumedCapacity>) -> Self {
        self.return_consumed_capacity = Some(return_consumed_capacity.into());
        self
    }
    /// Determines whether item collection metrics are returned.
    #[must_use]
    pub fn return_item_collection_metrics(
        mut self,
        return_item_collection_metrics: impl Into<ReturnItemCollectionMetrics>,
    ) -> Self {
        self.return_item_collection_metrics = Some(return_item_collection_metrics.into());
        self
    }
    /// A condition that must be satisfied in order for a conditional `DeleteItem` to succeed.
    #[must_use]
    pub fn condition_expression(mut self, condition_expression: impl Into<String>) -> Self {
        self.condition_expression = Some(condition_expression.into());
        self
    }
    /// One or more substitution tokens for attribute names in an expression.
    #[must_use]
    pub fn expression_attribute_names(mut self, expression_attribute_names: impl Into<Map<String>>) -> Self {
        self.expression_attribute_names = Some(expression_attribute_names.into());
        self
    }
    /// One or more values that can be substituted in an expression.
    #[must_use]
    pub fn expression_attribute_values(mut self, expression_attribute_values: impl Into<Map<AttributeValue>>) -> Self {
        self.expression_attribute_values = Some(expression_attribute_values.into());
        self
    }
    /// An optional parameter that returns the item attributes for a `DeleteItem` operation that failed a condition check.
    #[must_use]
    pub fn return_values_on_condition_check_failure(
        mut self,
        return_values_on_condition_check_failure: impl Into<ReturnValuesOnConditionCheckFailure>,
    ) -> Self {
        self.return_values_on_condition_check_failure = Some(return_values_on_condition_check_failure.into());
        self
    }
}
wire_struct!(DeleteItemInput (write) {
0 "TableName" table_name,
1 "Key" key,
2 "Expected" expected,
3 "ConditionalOperator" conditional_operator,
4 "ReturnValues" return_values,
5 "ReturnConsumedCapacity" return_consumed_capacity,
6 "ReturnItemCollectionMetrics" return_item_collection_metrics,
7 "ConditionExpression" condition_expression,
8 "ExpressionAttributeNames" expression_attribute_names,
9 "ExpressionAttributeValues" expression_attribute_values,
10 "ReturnValuesOnConditionCheckFailure" return_values_on_condition_check_failure,
});

/// Represents the output of a `DeleteItem` operation.

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DeleteItemOutput {
    /// A map of attribute names to `AttributeValue` objects, representing the item as it appeared before the `DeleteItem` operation.
    pub attributes: Option<Map<AttributeValue>>,
    /// The capacity units consumed by the `DeleteItem` operation.
    pub consumed_capacity: Option<ConsumedCapacity>,
    /// Information about item collections, if any, that were affected by the `DeleteItem` operation.
    pub item_collection_metrics: Option<ItemCollectionMetrics>,
}

wire_struct!(DeleteItemOutput (read) {
0 "Attributes" attributes,
1 "ConsumedCapacity" consumed_capacity,
2 "ItemCollectionMetrics" item_collection_metrics,
});

/// Represents a replica to be removed.

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DeleteReplicaAction {
    /// The Region of the replica to be removed.
    pub region_name: String,
}

impl DeleteReplicaAction {
    /// With what is required.
    #[must_use]
    pub fn new(region_name: impl Into<String>) -> Self {
        Self { region_name: region_name.into() }
    }
}
wire_struct!(DeleteReplicaAction (write) {
0 "RegionName" region_name,
});

/// Represents a replica to be deleted.

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DeleteReplicationGroupMemberAction {
    /// The Region where the replica exists.
    pub region_name: String,
}

impl DeleteReplicationGroupMemberAction {
    /// With what is required.
    #[must_use]
    pub fn new(region_name: impl Into<String>) -> Self {
        Self { region_name: region_name.into() }
    }
}
wire_struct!(DeleteReplicationGroupMemberAction (write) {
0 "RegionName" region_name,
});

/// Represents a request to perform a `DeleteItem` operation on an item.

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DeleteRequest {
    /// A map of attribute name to attribute values, representing the primary key of the item to delete.
    pub key: Map<AttributeValue>,
}

impl DeleteRequest {
    /// With what is required.
    #[must_use]
    pub fn new(key: impl Into<Map<AttributeValue>>) -> Self {
        Self { key: key.into() }
    }
}
wire_struct!(DeleteRequest (write read) {
0 "Key" key,
});

/// Structure DeleteResourcePolicyInput.

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DeleteResourcePolicyInput {
    /// The Amazon Resource Name (ARN) of the DynamoDB resource from which the policy will be removed.
    pub resource_arn: String,
    /// A string value that you can use to conditionally delete your policy.
    pub expected_revision_id: Option<String>,
}

impl DeleteResourcePolicyInput {
    /// With what is required.
    #[must_use]
    pub fn new(resource_arn: impl Into<String>) -> Self {
        Self { resource_arn: resource_arn.into(), ..Self::default() }
    }
    /// A string value that you can use to conditionally delete your policy.
    #[must_use]
    pub fn expected_revision_id(mut self, expected_revision_id: impl Into<String>) -> Self {
        self.expected_revision_id = Some(expected_revision_id.into());
        self
    }
}
wire_struct!(DeleteResourcePolicyInput (write) {
0 "ResourceArn" resource_arn,
1 "ExpectedRevisionId" expected_revision_id,
});

/// Structure DeleteResourcePolicyOutput.

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DeleteResourcePolicyOutput {
    /// A unique string that represents the revision ID of the policy.
    pub revision_id: Option<String>,
}

wire_struct!(DeleteResourcePolicyOutput (read) {
0 "RevisionId" revision_id,
});

/// Represents the input of a `DeleteTable` operation.

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DeleteTableInput {
    /// The name of the table to delete.
    pub table_name: String,
}

impl DeleteTableInput {
    /// With what is required.
    #[must_use]
    pub fn new(table_name: impl Into<String>) -> Self {
        Self { table_name: table_name.into() }
    }
}
wire_struct!(DeleteTableInput (write) {
0 "TableName" table_name,
});

/// Represents the output of a `DeleteTable` operation.

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DeleteTableOutput {
    /// Represents the properties of a table.
    pub table_description: Option<TableDescription>,
}

wire_struct!(DeleteTableOutput (read) {
0 "TableDescription" table_description,
});

/// A vector index to be removed from a table.

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DeleteVectorIndexAction {
    /// The name of the vector index to delete.
    pub index_name: String,
}

impl DeleteVectorIndexAction {
    /// With what is required.
    #[must_use]
    pub fn new(index_name: impl Into<String>) -> Self {
        Self { index_name: index_name.into() }
    }
}
wire_struct!(DeleteVectorIndexAction (write) {
0 "IndexName" index_name,
});

/// Structure DescribeBackupInput.

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DescribeBackupInput {
    /// The Amazon Resource Name (ARN) associated with the backup.
    pub backup_arn: String,
}

impl DescribeBackupInput {
    /// With what is required.
    #[must_use]
    pub fn new(backup_arn: impl Into<String>) -> Self {
        Self { backup_arn: backup_arn.into() }
    }
}
wire_struct!(DescribeBackupInput (write) {
0 "BackupArn" backup_arn,
});

/// Structure DescribeBackupOutput.

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DescribeBackupOutput {
    /// Contains the description of the backup created for the table.
    pub backup_description: Option<BackupDescription>,
}

wire_struct!(DescribeBackupOutput (read) {
0 "BackupDescription" backup_description,
});

/// Structure DescribeContinuousBackupsInput.

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DescribeContinuousBackupsInput {
    /// Name of the table for which the customer wants to check the continuous backups and point in time recovery settings.
    pub table_name: String,
}

impl DescribeContinuousBackupsInput {
    /// With what is required.
    #[must_use]
    pub fn new(table_name: impl Into<String>) -> Self {
        Self { table_name: table_name.into() }
    }
}
wire_struct!(DescribeContinuousBackupsInput (write) {
0 "TableName" table_name,
});

/// Structure DescribeContinuousBackupsOutput.

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DescribeContinuousBackupsOutput {
    /// Represents the continuous backups and point in time recovery settings on the table.
    pub continuous_backups_description: Option<ContinuousBackupsDescription>,
}

wire_struct!(DescribeContinuousBackupsOutput (read) {
0 "ContinuousBackupsDescription" continuous_backups_description,
});

/// Structure DescribeContributorInsightsInput.

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DescribeContributorInsightsInput {
    /// The name of the table to describe.
    pub table_name: String,
    /// The name of the global secondary index to describe, if applicable.
    pub index_name: Option<String>,
}

impl DescribeContributorInsightsInput {
    /// With what is required.
    #[must_use]
    pub fn new(table_name: impl Into<String>) -> Self {
        Self { table_name: table_name.into(), ..Self::default() }
    }
    /// The name of the global secondary index to describe, if applicable.
    #[must_use]
    pub fn index_name(mut self, index_name: impl Into<String>) -> Self {
        self.index_name = Some(index_name.into());
        self
    }
}
wire_struct!(DescribeContributorInsightsInput (write) {
0 "TableName" table_name,
1 "IndexName" index_name,
});

/// Structure DescribeContributorInsightsOutput.

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DescribeContributorInsightsOutput {
    /// The name of the table being described.
    pub table_name: Option<String>,
    /// The name of the global secondary index being described.
    pub index_name: Option<String>,
    /// List of names of the associated contributor insights rules.
    pub contributor_insights_rule_list: Option<Vec<String>>,
    /// Current status of contributor insights.
    pub contributor_insights_status: Option<ContributorInsightsStatus>,
    /// Timestamp of the last time the status was changed.
    pub last_update_date_time: Option<Timestamp>,
    /// Returns information about the last failure that was encountered.
    pub failure_exception: Option<FailureException>,
    /// The mode of CloudWatch Contributor Insights for DynamoDB that determines which events are emitted.
    pub contributor_insights_mode: Option<ContributorInsightsMode>,
}

wire_struct!(DescribeContributorInsightsOutput (read) {
0 "TableName" table_name,
1 "IndexName" index_name,
2 "ContributorInsightsRuleList" contributor_insights_rule_list,
3 "ContributorInsightsStatus" contributor_insights_status,
4 "LastUpdateDateTime" last_update_date_time,
5 "FailureException" failure_exception,
6 "ContributorInsightsMode" contributor_insights_mode,
});

/// Structure DescribeEndpointsInput.

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DescribeEndpointsInput {}

wire_struct!(DescribeEndpointsInput (write) {

});

/// Structure DescribeEndpointsOutput.

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DescribeEndpointsOutput {
    /// List of endpoints.
    pub endpoints: Vec<Endpoint>,
}

wire_struct!(DescribeEndpointsOutput (read) {
0 "Endpoints" endpoints,
});

/// Structure DescribeExportInput.

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DescribeExportInput {
    /// The Amazon Resource Name (ARN) associated with the export.
    pub export_arn: String,
}

impl DescribeExportInput {
    /// With what is required.
    #[must_use]
    pub fn new(export_arn: impl Into<String>) -> Self {
        Self { export_arn: export_arn.into() }
    }
}
wire_struct!(DescribeExportInput (write) {
0 "ExportArn" export_arn,
});

/// Structure DescribeExportOutput.

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DescribeExportOutput {
    /// Represents the properties of the export.
    pub export_description: Option<ExportDescription>,
}

wire_struct!(DescribeExportOutput (read) {
0 "ExportDescription" export_description,
});

/// Structure DescribeGlobalTableInput.

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DescribeGlobalTableInput {
    /// The name of the global table.
    pub global_table_name: String,
}

impl DescribeGlobalTableInput {
    /// With what is required.
    #[must_use]
    pub fn new(global_table_name: impl Into<String>) -> Self {
        Self { global_table_name: global_table_name.into() }
    }
}
wire_struct!(DescribeGlobalTableInput (write) {
0 "GlobalTableName" global_table_name,
});

/// Structure DescribeGlobalTableOutput.

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DescribeGlobalTableOutput {
    /// Contains the details of the global table.
    pub global_table_description: Option<GlobalTableDescription>,
}

wire_struct!(DescribeGlobalTableOutput (read) {
0 "GlobalTableDescription" global_table_description,
});

/// Structure DescribeGlobalTableSettingsInput.

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DescribeGlobalTableSettingsInput {
    /// The name of the global table to describe.
    pub global_table_name: String,
}

impl DescribeGlobalTableSettingsInput {
    /// With what is required.
    #[must_use]
    pub fn new(global_table_name: impl Into<String>) -> Self {
        Self { global_table_name: global_table_name.into() }
    }
}
wire_struct!(DescribeGlobalTableSettingsInput (write) {
0 "GlobalTableName" global_table_name,
});

/// Structure DescribeGlobalTableSettingsOutput.

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DescribeGlobalTableSettingsOutput {
    /// The name of the global table.
    pub global_table_name: Option<String>,
    /// The Region-specific settings for the global table.
    pub replica_settings: Option<Vec<ReplicaSettingsDescription>>,
}

wire_struct!(DescribeGlobalTableSettingsOutput (read) {
0 "GlobalTableName" global_table_name,
1 "ReplicaSettings" replica_settings,
});

/// Structure DescribeImportInput.

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DescribeImportInput {
    /// The Amazon Resource Name (ARN) associated with the table you're importing to.
    pub import_arn: String,
}

impl DescribeImportInput {
    /// With what is required.
    #[must_use]
    pub fn new(import_arn: impl Into<String>) -> Self {
        Self { import_arn: import_arn.into() }
    }
}
wire_struct!(DescribeImportInput (write) {
0 "ImportArn" import_arn,
});

/// Structure DescribeImportOutput.

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DescribeImportOutput {
    /// Represents the properties of the table created for the import, and parameters of the import.
    pub import_table_description: ImportTableDescription,
}

wire_struct!(DescribeImportOutput (read) {
0 "ImportTableDescription" import_table_description,
});

/// Structure DescribeKinesisStreamingDestinationInput.

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DescribeKinesisStreamingDestinationInput {
    /// The name of the table being described.
    pub table_name: String,
}

impl DescribeKinesisStreamingDestinationInput {
    /// With what is required.
    #[must_use]
    pub fn new(table_name: impl Into<String>) -> Self {
        Self { table_name: table_name.into() }
    }
}
wire_struct!(DescribeKinesisStreamingDestinationInput (write) {
0 "TableName" table_name,
});

/// Structure DescribeKinesisStreamingDestinationOutput.

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DescribeKinesisStreamingDestinationOutput {
    /// The name of the table being described.
    pub table_name: Option<String>,
    /// The list of replica structures for the table being described.
    pub kinesis_data_stream_destinations: Option<Vec<KinesisDataStreamDestination>>,
}

wire_struct!(DescribeKinesisStreamingDestinationOutput (read) {
0 "TableName" table_name,
1 "KinesisDataStreamDestinations" kinesis_data_stream_destinations,
});

/// Represents the input of a `DescribeLimits` operation.

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DescribeLimitsInput {}

wire_struct!(DescribeLimitsInput (write) {

});

/// Represents the output of a `DescribeLimits` operation.

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DescribeLimitsOutput {
    /// The maximum total read capacity units that your account allows you to provision across all of your tables in this Region.
    pub account_max_read_capacity_units: Option<i64>,
    /// The maximum total write capacity units that your account allows you to provision across all of your tables in this Region.
    pub account_max_write_capacity_units: Option<i64>,
    /// The maximum read capacity units that your account allows you to provision for a new table that you are creating in this Region, including the read capacity units provisioned for its global secondary indexes (GSIs).
    pub table_max_read_capacity_units: Option<i64>,
    /// The maximum write capacity units that your account allows you to provision for a new table that you are creating in this Region, including the write capacity units provisioned for its global secondary indexes (GSIs).
    pub table_max_write_capacity_units: Option<i64>,
}

wire_struct!(DescribeLimitsOutput (read) {
0 "AccountMaxReadCapacityUnits" account_max_read_capacity_units,
1 "AccountMaxWriteCapacityUnits" account_max_write_capacity_units,
2 "TableMaxReadCapacityUnits" table_max_read_capacity_units,
3 "TableMaxWriteCapacityUnits" table_max_write_capacity_units,
});

/// Represents the input of a `DescribeTable` operation.

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DescribeTableInput {
    /// The name of the table to describe.
    pub table_name: String,
}

impl DescribeTableInput {
    /// With what is required.
    #[must_use]
    pub fn new(table_name: impl Into<String>) -> Self {
        Self { table_name: table_name.into() }
    }
}
wire_struct!(DescribeTableInput (write) {
0 "TableName" table_name,
});

/// Represents the output of a `DescribeTable` operation.

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DescribeTableOutput {
    /// The properties of the table.
    pub table: Option<TableDescription>,
}

wire_struct!(DescribeTableOutput (read) {
0 "Table" table,
});

/// Structure DescribeTableReplicaAutoScalingInput.

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DescribeTableReplicaAutoScalingInput {
    /// The name of the table.
    pub table_name: String,
}

impl DescribeTableReplicaAutoScalingInput {
    /// With what is required.
    #[must_use]
    pub fn new(table_name: impl Into<String>) -> Self {
        Self { table_name: table_name.into() }
    }
}
wire_struct!(DescribeTableReplicaAutoScalingInput (write) {
0 "TableName" table_name,
});

/// Structure DescribeTableReplicaAutoScalingOutput.

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DescribeTableReplicaAutoScalingOutput {
    /// Represents the auto scaling properties of the table.
    pub table_auto_scaling_description: Option<TableAutoScalingDescription>,
}

wire_struct!(DescribeTableReplicaAutoScalingOutput (read) {
0 "TableAutoScalingDescription" table_auto_scaling_description,
});

/// Structure DescribeTimeToLiveInput.

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DescribeTimeToLiveInput {
    /// The name of the table to be described.
    pub table_name: String,
}

impl DescribeTimeToLiveInput {
    /// With what is required.
    #[must_use]
    pub fn new(table_name: impl Into<String>) -> Self {
        Self { table_name: table_name.into() }
    }
}
wire_struct!(DescribeTimeToLiveInput (write) {
0 "TableName" table_name,
});

/// Structure DescribeTimeToLiveOutput.

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DescribeTimeToLiveOutput {
    /// Member TimeToLiveDescription.
    pub time_to_live_description: Option<TimeToLiveDescription>,
}

wire_struct!(DescribeTimeToLiveOutput (read) {
0 "TimeToLiveDescription" time_to_live_description,
});

/// Enables setting the configuration for Kinesis Streaming.

#[derive(Clone, Debug, Default, PartialEq)]
pub struct EnableKinesisStreamingConfiguration {
    /// Toggle for the precision of Kinesis data stream timestamp.
    pub approximate_creation_date_time_precision: Option<ApproximateCreationDateTimePrecision>,
}

impl EnableKinesisStreamingConfiguration {
    /// Without any member.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
    /// Toggle for the precision of Kinesis data stream timestamp.
    #[must_use]
    pub fn approximate_creation_date_time_precision(
        mut self,
        approximate_creation_date_time_precision: impl Into<ApproximateCreationDateTimePrecision>,
    ) -> Self {
        self.approximate_creation_date_time_precision = Some(approximate_creation_date_time_precision.into());
        self
    }
}
wire_struct!(EnableKinesisStreamingConfiguration (write read) {
0 "ApproximateCreationDateTimePrecision" approximate_creation_date_time_precision,
});

/// An endpoint information details.

#[derive(Clone, Debug, Default, PartialEq)]
pub struct Endpoint {
    /// IP address of the endpoint.
    pub address: String,
    /// Endpoint cache time to live (TTL) value.
    pub cache_period_in_minutes: i64,
}

wire_struct!(Endpoint (read) {
0 "Address" address,
1 "CachePeriodInMinutes" cache_period_in_minutes,
});

/// Structure ExecuteStatementInput.

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ExecuteStatementInput {
    /// The PartiQL statement representing the operation to run.
    pub statement: String,
    /// The parameters for the PartiQL statement, if any.
    pub parameters: Option<Vec<AttributeValue>>,
    /// The consistency of a read operation.
    pub consistent_read: Option<bool>,
    /// Set this value to get remaining results, if `NextToken` was returned in the statement response.
    pub next_token: Option<String>,
    /// Determines the level of detail about either provisioned or on-demand throughput consumption that is returned in the response.
    pub return_consumed_capacity: Option<ReturnConsumedCapacity>,
    /// The maximum number of items to evaluate (not necessarily the number of matching items).
    pub limit: Option<i32>,
    /// An optional parameter that returns the item attributes for an `ExecuteStatement` operation that failed a condition check.
    pub return_values_on_condition_check_failure: Option<ReturnValuesOnConditionCheckFailure>,
}

impl ExecuteStatementInput {
    /// With what is required.
    #[must_use]
    pub fn new(statement: impl Into<String>) -> Self {
        Self { statement: statement.into(), ..Self::default() }
    }
    /// The parameters for the PartiQL statement, if any.
    #[must_use]
    pub fn parameters(mut self, parameters: impl Into<Vec<AttributeValue>>) -> Self {
        self.parameters = Some(parameters.into());
        self
    }
    /// The consistency of a read operation.
    #[must_use]
    pub fn consistent_read(mut self, consistent_read: bool) -> Self {
        self.consistent_read = Some(consistent_read);
        self
    }
    /// Set this value to get remaining results, if `NextToken` was returned in the statement response.
    #[must_use]
    pub fn next_token(mut self, next_token: impl Into<String>) -> Self {
        self.next_token = Some(next_token.into());
        self
    }
    /// Determines the level of detail about either provisioned or on-demand throughput consumption that is returned in the response.
    #[must_use]
    pub fn return_consumed_capacity(mut self, return_consumed_capacity: impl Into<ReturnConsumedCapacity>) -> Self {
        self.return_consumed_capacity = Some(return_consumed_capacity.into());
        self
    }
    /// The maximum number of items to evaluate (not necessarily the number of matching items).
    #[must_use]
    pub fn limit(mut self, limit: i32) -> Self {
        self.limit = Some(limit);
        self
    }
    /// An optional parameter that returns the item attributes for an `ExecuteStatement` operation that failed a condition check.
    #[must_use]
    pub fn return_values_on_condition_check_failure(
        mut self,
        return_values_on_condition_check_failure: impl Into<ReturnValuesOnConditionCheckFailure>,
    ) -> Self {
        self.return_values_on_condition_check_failure = Some(return_values_on_condition_check_failure.into());
        self
    }
}
wire_struct!(ExecuteStatementInput (write) {
0 "Statement" statement,
1 "Parameters" parameters,
2 "ConsistentRead" consistent_read,
3 "NextToken" next_token,
4 "ReturnConsumedCapacity" return_consumed_capacity,
5 "Limit" limit,
6 "ReturnValuesOnConditionCheckFailure" return_values_on_condition_check_failure,
});

/// Structure ExecuteStatementOutput.

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ExecuteStatementOutput {
    /// If a read operation was used, this property will contain the result of the read operation; a map of attribute names and their values.
    pub items: Option<Vec<Map<AttributeValue>>>,
    /// If the response of a read request exceeds the response payload limit DynamoDB will set this value in the response.
    pub next_token: Option<String>,
    /// The capacity units consumed by an operation.
    pub consumed_capacity: Option<ConsumedCapacity>,
    /// The primary key of the item where the operation stopped, inclusive of the previous result set.
    pub last_evaluated_key: Option<Map<AttributeValue>>,
}

wire_struct!(ExecuteStatementOutput (read) {
0 "Items" items,
1 "NextToken" next_token,
2 "ConsumedCapacity" consumed_capacity,
3 "LastEvaluatedKey" last_evaluated_key,
});

/// Structure ExecuteTransactionInput.

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ExecuteTransactionInput {
    /// The list of PartiQL statements representing the transaction to run.
    pub transact_statements: Vec<ParameterizedStatement>,
    /// Set this value to get remaining results, if `NextToken` was returned in the statement response.
    pub client_request_token: Option<String>,
    /// Determines the level of detail about either provisioned or on-demand throughput consumption that is returned in the response.
    pub return_consumed_capacity: Option<ReturnConsumedCapacity>,
}

impl ExecuteTransactionInput {
    /// With what is required.
    #[must_use]
    pub fn new(transact_statements: impl Into<Vec<ParameterizedStatement>>) -> Self {
        Self { transact_statements: transact_statements.into(), ..Self::default() }
    }
    /// Set this value to get remaining results, if `NextToken` was returned in the statement response.
    #[must_use]
    pub fn client_request_token(mut self, client_request_token: impl Into<String>) -> Self {
        self.client_request_token = Some(client_request_token.into());
        self
    }
    /// Determines the level of detail about either provisioned or on-demand throughput consumption that is returned in the response.
    #[must_use]
    pub fn return_consumed_capacity(mut self, return_consumed_capacity: impl Into<ReturnConsumedCapacity>) -> Self {
        self.return_consumed_capacity = Some(return_consumed_capacity.into());
        self
    }
}
wire_struct!(ExecuteTransactionInput (write) {
0 "TransactStatements" transact_statements,
1 "ClientRequestToken" client_request_token,
2 "ReturnConsumedCapacity" return_consumed_capacity,
});

/// Structure ExecuteTransactionOutput.

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ExecuteTransactionOutput {
    /// The response to a PartiQL transaction.
    pub responses: Option<Vec<ItemResponse>>,
    /// The capacity units consumed by the entire operation.
    pub consumed_capacity: Option<Vec<ConsumedCapacity>>,
}

wire_struct!(ExecuteTransactionOutput (read) {
0 "Responses" responses,
1 "ConsumedCapacity" consumed_capacity,
});

/// Represents a condition to be compared with an attribute value.

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ExpectedAttributeValue {
    /// Represents the data for the expected attribute.
    pub value: Option<AttributeValue>,
    /// Causes DynamoDB to evaluate the value before attempting a conditional operation.
    pub exists: Option<bool>,
    /// A comparator for evaluating attributes in the `AttributeValueList`.
    pub comparison_operator: Option<ComparisonOperator>,
    /// One or more values to evaluate against the supplied attribute.
    pub attribute_value_list: Option<Vec<AttributeValue>>,
}

impl ExpectedAttributeValue {
    /// Without any member.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
    /// Represents the data for the expected attribute.
    #[must_use]
    pub fn value(mut self, value: impl Into<AttributeValue>) -> Self {
        self.value = Some(value.into());
        self
    }
    /// Causes DynamoDB to evaluate the value before attempting a conditional operation.
    #[must_use]
    pub fn exists(mut self, exists: bool) -> Self {
        self.exists = Some(exists);
        self
    }
    /// A comparator for evaluating attributes in the `AttributeValueList`.
    #[must_use]
    pub fn comparison_operator(mut self, comparison_operator: impl Into<ComparisonOperator>) -> Self {
        self.comparison_operator = Some(comparison_operator.into());
        self
    }
    /// One or more values to evaluate against the supplied attribute.
    #[must_use]
    pub fn attribute_value_list(mut self, attribute_value_list: impl Into<Vec<AttributeValue>>) -> Self {
        self.attribute_value_list = Some(attribute_value_list.into());
        self
    }
}
wire_struct!(ExpectedAttributeValue (write) {
0 "Value" value,
1 "Exists" exists,
2 "ComparisonOperator" comparison_operator,
3 "AttributeValueList" attribute_value_list,
});

/// Represents the properties of the exported table.

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ExportDescription {
    /// The Amazon Resource Name (ARN) of the table export.
    pub export_arn: Option<String>,
    /// Export can be in one of the following states.
    pub export_status: Option<ExportStatus>,
    /// The time at which the export task began.
    pub start_time: Option<Timestamp>,
    /// The time at which the export task completed.
    pub end_time: Option<Timestamp>,
    /// The name of the manifest file for the export task.
    pub export_manifest: Option<String>,
    /// The Amazon Resource Name (ARN) of the table that was exported.
    pub table_arn: Option<String>,
    /// Unique ID of the table that was exported.
    pub table_id: Option<String>,
    /// Point in time from which table data was exported.
    pub export_time: Option<Timestamp>,
    /// The client token that was provided for the export task.
    pub client_token: Option<String>,
    /// The name of the Amazon S3 bucket containing the export.
    pub s3_bucket: Option<String>,
    /// The ID of the Amazon Web Services account that owns the bucket containing the export.
    pub s3_bucket_owner: Option<String>,
    /// The Amazon S3 bucket prefix used as the file name and path of the exported snapshot.
    pub s3_prefix: Option<String>,
    /// Type of encryption used on the bucket where export data is stored.
    pub s3_sse_algorithm: Option<S3SseAlgorithm>,
    /// The ID of the KMS managed key used to encrypt the S3 bucket where export data is stored (if applicable).
    pub s3_sse_kms_key_id: Option<String>,
    /// Status code for the result of the failed export.
    pub failure_code: Option<String>,
    /// Export failure reason description.
    pub failure_message: Option<String>,
    /// The format of the exported data.
    pub export_format: Option<ExportFormat>,
    /// The billable size of the table export.
    pub billed_size_bytes: Option<i64>,
    /// The number of items exported.
    pub item_count: Option<i64>,
    /// The type of export that was performed.
    pub export_type: Option<ExportType>,
    /// Optional object containing the parameters specific to an incremental export.
    pub incremental_export_specification: Option<IncrementalExportSpecification>,
}

wire_struct!(ExportDescription (read) {
0 "ExportArn" export_arn,
1 "ExportStatus" export_status,
2 "StartTime" start_time,
3 "EndTime" end_time,
4 "ExportManifest" export_manifest,
5 "TableArn" table_arn,
6 "TableId" table_id,
7 "ExportTime" export_time,
8 "ClientToken" client_token,
9 "S3Bucket" s3_bucket,
10 "S3BucketOwner" s3_bucket_owner,
11 "S3Prefix" s3_prefix,
12 "S3SseAlgorithm" s3_sse_algorithm,
13 "S3SseKmsKeyId" s3_sse_kms_key_id,
14 "FailureCode" failure_code,
15 "FailureMessage" failure_message,
16 "ExportFormat" export_format,
17 "BilledSizeBytes" billed_size_bytes,
18 "ItemCount" item_count,
19 "ExportType" export_type,
20 "IncrementalExportSpecification" incremental_export_specification,
});

/// Summary information about an export task.

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ExportSummary {
    /// The Amazon Resource Name (ARN) of the export.
    pub export_arn: Option<String>,
    /// Export can be in one of the following states.
    pub export_status: Option<ExportStatus>,
    /// The type of export that was performed.
    pub export_type: Option<ExportType>,
}

wire_struct!(ExportSummary (read) {
0 "ExportArn" export_arn,
1 "ExportStatus" export_status,
2 "ExportType" export_type,
});

/// Structure ExportTableToPointInTimeInput.

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ExportTableToPointInTimeInput {
    /// The Amazon Resource Name (ARN) associated with the table to export.
    pub table_arn: String,
    /// Time in the past from which to export table data, counted in seconds from the start of the Unix epoch.
    pub export_time: Option<Timestamp>,
    /// Providing a `ClientToken` makes the call to `ExportTableToPointInTimeInput` idempotent, meaning that multiple identical calls have the same effect as one single call.
    pub client_token: Option<String>,
    /// The name of the Amazon S3 bucket to export the snapshot to.
    pub s3_bucket: String,
    /// The ID of the Amazon Web Services account that owns the bucket the export will be stored in.
    pub s3_bucket_owner: Option<String>,
    /// The Amazon S3 bucket prefix to use as the file name and path of the exported snapshot.
    pub s3_prefix: Option<String>,
    /// Type of encryption used on the bucket where export data will be stored.
    pub s3_sse_algorithm: Option<S3SseAlgorithm>,
    /// The ID of the KMS managed key used to encrypt the S3 bucket where export data will be stored (if applicable).
    pub s3_sse_kms_key_id: Option<String>,
    /// The format for the exported data.
    pub export_format: Option<ExportFormat>,
    /// Choice of whether to execute as a full export or incremental export.
    pub export_type: Option<ExportType>,
    /// Optional object containing the parameters specific to an incremental export.
    pub incremental_export_specification: Option<IncrementalExportSpecification>,
}

impl ExportTableToPointInTimeInput {
    /// With what is required.
    #[must_use]
    pub fn new(table_arn: impl Into<String>, s3_bucket: impl Into<String>) -> Self {
        Self { table_arn: table_arn.into(), s3_bucket: s3_bucket.into(), ..Self::default() }
    }
    /// Time in the past from which to export table data, counted in seconds from the start of the Unix epoch.
    #[must_use]
    pub fn export_time(mut self, export_time: Timestamp) -> Self {
        self.export_time = Some(export_time);
        self
    }
    /// Providing a `ClientToken` makes the call to `ExportTableToPointInTimeInput` idempotent, meaning that multiple identical calls have the same effect as one single call.
    #[must_use]
    pub fn client_token(mut self, client_token: impl Into<String>) -> Self {
        self.client_token = Some(client_token.into());
        self
    }
    /// The ID of the Amazon Web Services account that owns the bucket the export will be stored in.
    #[must_use]
    pub fn s3_bucket_owner(mut self, s3_bucket_owner: impl Into<String>) -> Self {
        self.s3_bucket_owner = Some(s3_bucket_owner.into());
        self
    }
    /// The Amazon S3 bucket prefix to use as the file name and path of the exported snapshot.
    #[must_use]
    pub fn s3_prefix(mut self, s3_prefix: impl Into<String>) -> Self {
        self.s3_prefix = Some(s3_prefix.into());
        self
    }
    /// Type of encryption used on the bucket where export data will be stored.
    #[must_use]
    pub fn s3_sse_algorithm(mut self, s3_sse_algorithm: impl Into<S3SseAlgorithm>) -> Self {
        self.s3_sse_algorithm = Some(s3_sse_algorithm.into());
        self
    }
    /// The ID of the KMS managed key used to encrypt the S3 bucket where export data will be stored (if applicable).
    #[must_use]
    pub fn s3_sse_kms_key_id(mut self, s3_sse_kms_key_id: impl Into<String>) -> Self {
        self.s3_sse_kms_key_id = Some(s3_sse_kms_key_id.into());
        self
    }
    /// The format for the exported data.
    #[must_use]
    pub fn export_format(mut self, export_format: impl Into<ExportFormat>) -> Self {
        self.export_format = Some(export_format.into());
        self
    }
    /// Choice of whether to execute as a full export or incremental export.
    #[must_use]
    pub fn export_type(mut self, export_type: impl Into<ExportType>) -> Self {
        self.export_type = Some(export_type.into());
        self
    }
    /// Optional object containing the parameters specific to an incremental export.
    #[must_use]
    pub fn incremental_export_specification(
        mut self,
        incremental_export_specification: IncrementalExportSpecification,
    ) -> Self {
        self.incremental_export_specification = Some(incremental_export_specification);
        self
    }
}
wire_struct!(ExportTableToPointInTimeInput (write) {
0 "TableArn" table_arn,
1 "ExportTime" export_time,
2 "ClientToken" client_token,
3 "S3Bucket" s3_bucket,
4 "S3BucketOwner" s3_bucket_owner,
5 "S3Prefix" s3_prefix,
6 "S3SseAlgorithm" s3_sse_algorithm,
7 "S3SseKmsKeyId" s3_sse_kms_key_id,
8 "ExportFormat" export_format,
9 "ExportType" export_type,
10 "IncrementalExportSpecification" incremental_export_specification,
});

/// Structure ExportTableToPointInTimeOutput.

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ExportTableToPointInTimeOutput {
    /// Contains a description of the table export.
    pub export_description: Option<ExportDescription>,
}

wire_struct!(ExportTableToPointInTimeOutput (read) {
0 "ExportDescription" export_description,
});

/// Represents a failure a contributor insights operation.

#[derive(Clone, Debug, Default, PartialEq)]
pub struct FailureException {
    /// Exception name.
    pub exception_name: Option<String>,
    /// Description of the failure.
    pub exception_description: Option<String>,
}

wire_struct!(FailureException (read) {
0 "ExceptionName" exception_name,
1 "ExceptionDescription" exception_description,
});

/// Specifies an item and related attribute values to retrieve in a `TransactGetItem` object.

#[derive(Clone, Debug, Default, PartialEq)]
pub struct Get {
    /// A map of attribute names to `AttributeValue` objects that specifies the primary key of the item to retrieve.
    pub key: Map<AttributeValue>,
    /// The name of the table from which to retrieve the specified item.
    pub table_name: String,
    /// A string that identifies one or more attributes of the specified item to retrieve from the table.
    pub projection_expression: Option<String>,
    /// One or more substitution tokens for attribute names in the ProjectionExpression parameter.
    pub expression_attribute_names: Option<Map<String>>,
}

impl Get {
    /// With what is required.
    #[must_use]
    pub fn new(key: impl Into<Map<AttributeValue>>, table_name: impl Into<String>) -> Self {
        Self { key: key.into(), table_name: table_name.into(), ..Self::default() }
    }
    /// A string that identifies one or more attributes of the specified item to retrieve from the table.
    #[must_use]
    pub fn projection_expression(mut self, projection_expression: impl Into<String>) -> Self {
        self.projection_expression = Some(projection_expression.into());
        self
    }
    /// One or more substitution tokens for attribute names in the ProjectionExpression parameter.
    #[must_use]
    pub fn expression_attribute_names(mut self, expression_attribute_names: impl Into<Map<String>>) -> Self {
        self.expression_attribute_names = Some(expression_attribute_names.into());
        self
    }
}
wire_struct!(Get (write) {
0 "Key" key,
1 "TableName" table_name,
2 "ProjectionExpression" projection_expression,
3 "ExpressionAttributeNames" expression_attribute_names,
});

/// Represents the input of a `GetItem` operation.

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetItemInput {
    /// The name of the table containing the requested item.
    pub table_name: String,
    /// A map of attribute names to `AttributeValue` objects, representing the primary key of the item to retrieve.
    pub key: Map<AttributeValue>,
    /// This is a legacy parameter.
    pub attributes_to_get: Option<Vec<String>>,
    /// Determines the read consistency model.
    pub consistent_read: Option<bool>,
    /// Determines the level of detail about either provisioned or on-demand throughput consumption that is returned in the response.
    pub return_consumed_capacity: Option<ReturnConsumedCapacity>,
    /// A string that identifies one or more attributes to retrieve from the table.
    pub projection_expression: Option<String>,
    /// One or more substitution tokens for attribute names in an expression.
    pub expression_attribute_names: Option<Map<String>>,
}

impl GetItemInput {
    /// With what is required.
    #[must_use]
    pub fn new(table_name: impl Into<String>, key: impl Into<Map<AttributeValue>>) -> Self {
        Self { table_name: table_name.into(), key: key.into(), ..Self::default() }
    }
    /// This is a legacy parameter.
    #[must_use]
    pub fn attributes_to_get(mut self, attributes_to_get: impl Into<Vec<String>>) -> Self {
        self.attributes_to_get = Some(attributes_to_get.into());
        self
    }
    /// Determines the read consistency model.
    #[must_use]
    pub fn consistent_read(mut self, consistent_read: bool) -> Self {
        self.consistent_read = Some(consistent_read);
        self
    }
    /// Determines the level of detail about either provisioned or on-demand throughput consumption that is returned in the response.
    #[must_use]
    pub fn return_consumed_capacity(mut self, return_consumed_capacity: impl Into<ReturnConsumedCapacity>) -> Self {
        self.return_consumed_capacity = Some(return_consumed_capacity.into());
        self
    }
    /// A string that identifies one or more attributes to retrieve from the table.
    #[must_use]
    pub fn projection_expression(mut self, projection_expression: impl Into<String>) -> Self {
        self.projection_expression = Some(projection_expression.into());
        self
    }
    /// One or more substitution tokens for attribute names in an expression.
    #[must_use]
    pub fn expression_attribute_names(mut self, expression_attribute_names: impl Into<Map<String>>) -> Self {
        self.expression_attribute_names = Some(expression_attribute_names.into());
        self
    }
}
wire_struct!(GetItemInput (write) {
0 "TableName" table_name,
1 "Key" key,
2 "AttributesToGet" attributes_to_get,
3 "ConsistentRead" consistent_read,
4 "ReturnConsumedCapacity" return_consumed_capacity,
5 "ProjectionExpression" projection_expression,
6 "ExpressionAttributeNames" expression_attribute_names,
});

/// Represents the output of a `GetItem` operation.

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetItemOutput {
    /// A map of attribute names to `AttributeValue` objects, as specified by `ProjectionExpression`.
    pub item: Option<Map<AttributeValue>>,
    /// The capacity units consumed by the `GetItem` operation.
    pub consumed_capacity: Option<ConsumedCapacity>,
}

wire_struct!(GetItemOutput (read) {
0 "Item" item,
1 "ConsumedCapacity" consumed_capacity,
});

/// Structure GetResourcePolicyInput.

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetResourcePolicyInput {
    /// The Amazon Resource Name (ARN) of the DynamoDB resource to which the policy is attached.
    pub resource_arn: String,
}

impl GetResourcePolicyInput {
    /// With what is required.
    #[must_use]
    pub fn new(resource_arn: impl Into<String>) -> Self {
        Self { resource_arn: resource_arn.into() }
    }
}
wire_struct!(GetResourcePolicyInput (write) {
0 "ResourceArn" resource_arn,
});

/// Structure GetResourcePolicyOutput.

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetResourcePolicyOutput {
    /// The resource-based policy document attached to the resource, which can be a table or stream, in JSON format.
    pub policy: Option<String>,
    /// A unique string that represents the revision ID of the policy.
    pub revision_id: Option<String>,
}

wire_struct!(GetResourcePolicyOutput (read) {
0 "Policy" policy,
1 "RevisionId" revision_id,
});

/// Represents the properties of a global secondary index.

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GlobalSecondaryIndex {
    /// The name of the global secondary index.
    pub index_name: String,
    /// The complete key schema for a global secondary index, which consists of one or more pairs of attribute names and key types.
    pub key_schema: Vec<KeySchemaElement>,
    /// Represents attributes that are copied (projected) from the table into the global secondary index.
    pub projection: Projection,
    /// Represents the provisioned throughput settings for the specified global secondary index.
    pub provisioned_throughput: Option<ProvisionedThroughput>,
    /// The maximum number of read and write units for the specified global secondary index.
    pub on_demand_throughput: Option<OnDemandThroughput>,
    /// Represents the warm throughput value (in read units per second and write units per second) for the specified secondary index.
    pub warm_throughput: Option<WarmThroughput>,
}

impl GlobalSecondaryIndex {
    /// With what is required.
    #[must_use]
    pub fn new(
        index_name: impl Into<String>,
        key_schema: impl Into<Vec<KeySchemaElement>>,
        projection: Projection,
    ) -> Self {
        Self { index_name: index_name.into(), key_schema: key_schema.into(), projection, ..Self::default() }
    }
    /// Represents the provisioned throughput settings for the specified global secondary index.
    #[must_use]
    pub fn provisioned_throughput(mut self, provisioned_throughput: ProvisionedThroughput) -> Self {
        self.provisioned_throughput = Some(provisioned_throughput);
        self
    }
    /// The maximum number of read and write units for the specified global secondary index.
    #[must_use]
    pub fn on_demand_throughput(mut self, on_demand_throughput: OnDemandThroughput) -> Self {
        self.on_demand_throughput = Some(on_demand_throughput);
        self
    }
    /// Represents the warm throughput value (in read units per second and write units per second) for the specified secondary index.
    #[must_use]
    pub fn warm_throughput(mut self, warm_throughput: WarmThroughput) -> Self {
        self.warm_throughput = Some(warm_throughput);
        self
    }
}
wire_struct!(GlobalSecondaryIndex (write read) {
0 "IndexName" index_name,
1 "KeySchema" key_schema,
2 "Projection" projection,
3 "ProvisionedThroughput" provisioned_throughput,
4 "OnDemandThroughput" on_demand_throughput,
5 "WarmThroughput" warm_throughput,
});

/// Represents the auto scaling settings of a global secondary index for a global table that will be modified.

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GlobalSecondaryIndexAutoScalingUpdate {
    /// The name of the global secondary index.
    pub index_name: Option<String>,
    /// Represents the auto scaling settings to be modified for a global table or global secondary index.
    pub provisioned_write_capacity_auto_scaling_update: Option<AutoScalingSettingsUpdate>,
}

impl GlobalSecondaryIndexAutoScalingUpdate {
    /// Without any member.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
    /// The name of the global secondary index.
    #[must_use]
    pub fn index_name(mut self, index_name: impl Into<String>) -> Self {
        self.index_name = Some(index_name.into());
        self
    }
    /// Represents the auto scaling settings to be modified for a global table or global secondary index.
    #[must_use]
    pub fn provisioned_write_capacity_auto_scaling_update(
        mut self,
        provisioned_write_capacity_auto_scaling_update: AutoScalingSettingsUpdate,
    ) -> Self {
        self.provisioned_write_capacity_auto_scaling_update = Some(provisioned_write_capacity_auto_scaling_update);
        self
    }
}
wire_struct!(GlobalSecondaryIndexAutoScalingUpdate (write) {
0 "IndexName" index_name,
1 "ProvisionedWriteCapacityAutoScalingUpdate" provisioned_write_capacity_auto_scaling_update,
});

/// Represents the properties of a global secondary index.

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GlobalSecondaryIndexDescription {
    /// The name of the global secondary index.
    pub index_name: Option<String>,
    /// The complete key schema for a global secondary index, which consists of one or more pairs of attribute names and key types.
    pub key_schema: Option<Vec<KeySchemaElement>>,
    /// Represents attributes that are copied (projected) from the table into the global secondary index.
    pub projection: Option<Projection>,
    /// The current state of the global secondary index.
    pub index_status: Option<IndexStatus>,
    /// Indicates whether the index is currently backfilling.
    pub backfilling: Option<bool>,
    /// Represents the provisioned throughput settings for the specified global secondary index.
    pub provisioned_throughput: Option<ProvisionedThroughputDescription>,
    /// The total size of the specified index, in bytes.
    pub index_size_bytes: Option<i64>,
    /// The number of items in the specified index.
    pub item_count: Option<i64>,
    /// The Amazon Resource Name (ARN) that uniquely identifies the index.
    pub index_arn: Option<String>,
    /// The maximum number of read and write units for the specified global secondary index.
    pub on_demand_throughput: Option<OnDemandThroughput>,
    /// Represents the warm throughput value (in read units per second and write units per second) for the specified secondary index.
    pub warm_throughput: Option<GlobalSecondaryIndexWarmThroughputDescription>,
}

wire_struct!(GlobalSecondaryIndexDescription (read) {
0 "IndexName" index_name,
1 "KeySchema" key_schema,
2 "Projection" projection,
3 "IndexStatus" index_status,
4 "Backfilling" backfilling,
5 "ProvisionedThroughput" provisioned_throughput,
6 "IndexSizeBytes" index_size_bytes,
7 "ItemCount" item_count,
8 "IndexArn" index_arn,
9 "OnDemandThroughput" on_demand_throughput,
10 "WarmThroughput" warm_throughput,
});

/// Represents the properties of a global secondary index for the table when the backup was created.

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GlobalSecondaryIndexInfo {
    /// The name of the global secondary index.
    pub index_name: Option<String>,
    /// The complete key schema for a global secondary index, which consists of one or more pairs of attribute names and key types.
    pub key_schema: Option<Vec<KeySchemaElement>>,
    /// Represents attributes that are copied (projected) from the table into the global secondary index.
    pub projection: Option<Projection>,
    /// Represents the provisioned throughput settings for the specified global secondary index.
    pub provisioned_throughput: Option<ProvisionedThroughput>,
    /// Sets the maximum number of read and write units for the specified on-demand table.
    pub on_demand_throughput: Option<OnDemandThroughput>,
}

wire_struct!(GlobalSecondaryIndexInfo (read) {
0 "IndexName" index_name,
1 "KeySchema" key_schema,
2 "Projection" projection,
3 "ProvisionedThroughput" provisioned_throughput,
4 "OnDemandThroughput" on_demand_throughput,
});

/// Represents one of the following.

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GlobalSecondaryIndexUpdate {
    /// The name of an existing global secondary index, along with new provisioned throughput settings to be applied to that index.
    pub update: Option<UpdateGlobalSecondaryIndexAction>,
    /// The parameters required for creating a global secondary index on an existing table.
    pub create: Option<CreateGlobalSecondaryIndexAction>,
    /// The name of an existing global secondary index to be removed.
    pub delete: Option<DeleteGlobalSecondaryIndexAction>,
}

impl GlobalSecondaryIndexUpdate {
    /// Without any member.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
    /// The name of an existing global secondary index, along with new provisioned throughput settings to be applied to that index.
    #[must_use]
    pub fn update(mut self, update: UpdateGlobalSecondaryIndexAction) -> Self {
        self.update = Some(update);
        self
    }
    /// The parameters required for creating a global secondary index on an existing table.
    #[must_use]
    pub fn create(mut self, create: CreateGlobalSecondaryIndexAction) -> Self {
        self.create = Some(create);
        self
    }
    /// The name of an existing global secondary index to be removed.
    #[must_use]
    pub fn delete(mut self, delete: DeleteGlobalSecondaryIndexAction) -> Self {
        self.delete = Some(delete);
        self
    }
}
wire_struct!(GlobalSecondaryIndexUpdate (write) {
0 "Update" update,
1 "Create" create,
2 "Delete" delete,
});

/// The description of the warm throughput value on a global secondary index.

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GlobalSecondaryIndexWarmThroughputDescription {
    /// Represents warm throughput read units per second value for a global secondary index.
    pub read_units_per_second: Option<i64>,
    /// Represents warm throughput write units per second value for a global secondary index.
    pub write_units_per_second: Option<i64>,
    /// Represents the warm throughput status being created or updated on a global secondary index.
    pub status: Option<IndexStatus>,
}

wire_struct!(GlobalSecondaryIndexWarmThroughputDescription (read) {
0 "ReadUnitsPerSecond" read_units_per_second,
1 "WriteUnitsPerSecond" write_units_per_second,
2 "Status" status,
});

/// Represents the properties of a global table.

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GlobalTable {
    /// The global table name.
    pub global_table_name: Option<String>,
    /// The Regions where the global table has replicas.
    pub replication_group: Option<Vec<Replica>>,
}

wire_struct!(GlobalTable (read) {
0 "GlobalTableName" global_table_name,
1 "ReplicationGroup" replication_group,
});

/// Contains details about the global table.

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GlobalTableDescription {
    /// The Regions where the global table has replicas.
    pub replication_group: Option<Vec<ReplicaDescription>>,
    /// The unique identifier of the global table.
    pub global_table_arn: Option<String>,
    /// The creation time of the global table.
    pub creation_date_time: Option<Timestamp>,
    /// The current state of the global table.
    pub global_table_status: Option<GlobalTableStatus>,
    /// The global table name.
    pub global_table_name: Option<String>,
}

wire_struct!(GlobalTableDescription (read) {
0 "ReplicationGroup" replication_group,
1 "GlobalTableArn" global_table_arn,
2 "CreationDateTime" creation_date_time,
3 "GlobalTableStatus" global_table_status,
4 "GlobalTableName" global_table_name,
});

/// Represents the settings of a global secondary index for a global table that will be modified.

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GlobalTableGlobalSecondaryIndexSettingsUpdate {
    /// The name of the global secondary index.
    pub index_name: String,
    /// The maximum number of writes consumed per second before DynamoDB returns a `ThrottlingException.`.
    pub provisioned_write_capacity_units: Option<i64>,
    /// Auto scaling settings for managing a global secondary index's write capacity units.
    pub provisioned_write_capacity_auto_scaling_settings_update: Option<AutoScalingSettingsUpdate>,
}

impl GlobalTableGlobalSecondaryIndexSettingsUpdate {
    /// With what is required.
    #[must_use]
    pub fn new(index_name: impl Into<String>) -> Self {
        Self { index_name: index_name.into(), ..Self::default() }
    }
    /// The maximum number of writes consumed per second before DynamoDB returns a `ThrottlingException.`.
    #[must_use]
    pub fn provisioned_write_capacity_units(mut self, provisioned_write_capacity_units: i64) -> Self {
        self.provisioned_write_capacity_units = Some(provisioned_write_capacity_units);
        self
    }
    /// Auto scaling settings for managing a global secondary index's write capacity units.
    #[must_use]
    pub fn provisioned_write_capacity_auto_scaling_settings_update(
        mut self,
        provisioned_write_capacity_auto_scaling_settings_update: AutoScalingSettingsUpdate,
    ) -> Self {
        self.provisioned_write_capacity_auto_scaling_settings_update =
            Some(provisioned_write_capacity_auto_scaling_settings_update);
        self
    }
}
wire_struct!(GlobalTableGlobalSecondaryIndexSettingsUpdate (write) {
0 "IndexName" index_name,
1 "ProvisionedWriteCapacityUnits" provisioned_write_capacity_units,
2 "ProvisionedWriteCapacityAutoScalingSettingsUpdate" provisioned_write_capacity_auto_scaling_settings_update,
});

/// Represents the properties of a witness Region in a MRSC global table.

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GlobalTableWitnessDescription {
    /// The name of the Amazon Web Services Region that serves as a witness for the MRSC global table.
    pub region_name: Option<String>,
    /// The current status of the witness Region in the MRSC global table.
    pub witness_status: Option<WitnessStatus>,
}

wire_struct!(GlobalTableWitnessDescription (read) {
0 "RegionName" region_name,
1 "WitnessStatus" witness_status,
});

/// Represents one of the following.

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GlobalTableWitnessGroupUpdate {
    /// Specifies a witness Region to be added to a new MRSC global table.
    pub create: Option<CreateGlobalTableWitnessGroupMemberAction>,
    /// Specifies a witness Region to be removed from an existing global table.
    pub delete: Option<DeleteGlobalTableWitnessGroupMemberAction>,
}

impl GlobalTableWitnessGroupUpdate {
    /// Without any member.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
    /// Specifies a witness Region to be added to a new MRSC global table.
    #[must_use]
    pub fn create(mut self, create: CreateGlobalTableWitnessGroupMemberAction) -> Self {
        self.create = Some(create);
        self
    }
    /// Specifies a witness Region to be removed from an existing global table.
    #[must_use]
    pub fn delete(mut self, delete: DeleteGlobalTableWitnessGroupMemberAction) -> Self {
        self.delete = Some(delete);
        self
    }
}
wire_struct!(GlobalTableWitnessGroupUpdate (write) {
0 "Create" create,
1 "Delete" delete,
});

/// Summary information about the source file for the import.

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ImportSummary {
    /// The Amazon Resource Number (ARN) corresponding to the import request.
    pub import_arn: Option<String>,
    /// The status of the import operation.
    pub import_status: Option<ImportStatus>,
    /// The Amazon Resource Number (ARN) of the table being imported into.
    pub table_arn: Option<String>,
    /// The path and S3 bucket of the source file that is being imported.
    pub s3_bucket_source: Option<S3BucketSource>,
    /// The Amazon Resource Number (ARN) of the Cloudwatch Log Group associated with this import task.
    pub cloud_watch_log_group_arn: Option<String>,
    /// The format of the source data.
    pub input_format: Option<InputFormat>,
    /// The time at which this import task began.
    pub start_time: Option<Timestamp>,
    /// The time at which this import task ended.
    pub end_time: Option<Timestamp>,
}

wire_struct!(ImportSummary (read) {
0 "ImportArn" import_arn,
1 "ImportStatus" import_status,
2 "TableArn" table_arn,
3 "S3BucketSource" s3_bucket_source,
4 "CloudWatchLogGroupArn" cloud_watch_log_group_arn,
5 "InputFormat" input_format,
6 "StartTime" start_time,
7 "EndTime" end_time,
});

/// Represents the properties of the table being imported into.

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ImportTableDescription {
    /// The Amazon Resource Number (ARN) corresponding to the import request.
    pub import_arn: Option<String>,
    /// The status of the import.
    pub import_status: Option<ImportStatus>,
    /// The Amazon Resource Number (ARN) of the table being imported into.
    pub table_arn: Option<String>,
    /// The table id corresponding to the table created by import table process.
    pub table_id: Option<String>,
    /// The client token that was provided for the import task.
    pub client_token: Option<String>,
    /// Values for the S3 bucket the source file is imported from.
    pub s3_bucket_source: Option<S3BucketSource>,
    /// The number of errors occurred on importing the source file into the target table.
    pub error_count: Option<i64>,
    /// The Amazon Resource Number (ARN) of the Cloudwatch Log Group associated with the target table.
    pub cloud_watch_log_group_arn: Option<String>,
    /// The format of the source data going into the target table.
    pub input_format: Option<InputFormat>,
    /// The format options for the data that was imported into the target table.
    pub input_format_options: Option<InputFormatOptions>,
    /// The compression options for the data that has been imported into the target table.
    pub input_compression_type: Option<InputCompressionType>,
    /// The parameters for the new table that is being imported into.
    pub table_creation_parameters: Option<TableCreationParameters>,
    /// The time when this import task started.
    pub start_time: Option<Timestamp>,
    /// The time at which the creation of the table associated with this import task completed.
    pub end_time: Option<Timestamp>,
    /// The total size of data processed from the source file, in Bytes.
    pub processed_size_bytes: Option<i64>,
    /// The total number of items processed from the source file.
    pub processed_item_count: Option<i64>,
    /// The number of items successfully imported into the new table.
    pub imported_item_count: Option<i64>,
    /// The error code corresponding to the failure that the import job ran into during execution.
    pub failure_code: Option<String>,
    /// The error message corresponding to the failure that the import job ran into during execution.
    pub failure_message: Option<String>,
}

wire_struct!(ImportTableDescription (read) {
0 "ImportArn" import_arn,
1 "ImportStatus" import_status,
2 "TableArn" table_arn,
3 "TableId" table_id,
4 "ClientToken" client_token,
5 "S3BucketSource" s3_bucket_source,
6 "ErrorCount" error_count,
7 "CloudWatchLogGroupArn" cloud_watch_log_group_arn,
8 "InputFormat" input_format,
9 "InputFormatOptions" input_format_options,
10 "InputCompressionType" input_compression_type,
11 "TableCreationParameters" table_creation_parameters,
12 "StartTime" start_time,
13 "EndTime" end_time,
14 "ProcessedSizeBytes" processed_size_bytes,
15 "ProcessedItemCount" processed_item_count,
16 "ImportedItemCount" imported_item_count,
17 "FailureCode" failure_code,
18 "FailureMessage" failure_message,
});

/// Structure ImportTableInput.

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ImportTableInput {
    /// Providing a `ClientToken` makes the call to `ImportTableInput` idempotent, meaning that multiple identical calls have the same effect as one single call.
    pub client_token: Option<String>,
    /// The S3 bucket that provides the source for the import.
    pub s3_bucket_source: S3BucketSource,
    /// The format of the source data.
    pub input_format: InputFormat,
    /// Additional properties that specify how the input is formatted.
    pub input_format_options: Option<InputFormatOptions>,
    /// Type of compression to be used on the input coming from the imported table.
    pub input_compression_type: Option<InputCompressionType>,
    /// Parameters for the table to import the data into.
    pub table_creation_parameters: TableCreationParameters,
}

impl ImportTableInput {
    /// With what is required.
    #[must_use]
    pub fn new(
        s3_bucket_source: S3BucketSource,
        input_format: impl Into<InputFormat>,
        table_creation_parameters: TableCreationParameters,
    ) -> Self {
        Self { s3_bucket_source, input_format: input_format.into(), table_creation_parameters, ..Self::default() }
    }
    /// Providing a `ClientToken` makes the call to `ImportTableInput` idempotent, meaning that multiple identical calls have the same effect as one single call.
    #[must_use]
    pub fn client_token(mut self, client_token: impl Into<String>) -> Self {
        self.client_token = Some(client_token.into());
        self
    }
    /// Additional properties that specify how the input is formatted.
    #[must_use]
    pub fn input_format_options(mut self, input_format_options: InputFormatOptions) -> Self {
        self.input_format_options = Some(input_format_options);
        self
    }
    /// Type of compression to be used on the input coming from the imported table.
    #[must_use]
    pub fn input_compression_type(mut self, input_compression_type: impl Into<InputCompressionType>) -> Self {
        self.input_compression_type = Some(input_compression_type.into());
        self
    }
}
wire_struct!(ImportTableInput (write) {
0 "ClientToken" client_token,
1 "S3BucketSource" s3_bucket_source,
2 "InputFormat" input_format,
3 "InputFormatOptions" input_format_options,
4 "InputCompressionType" input_compression_type,
5 "TableCreationParameters" table_creation_parameters,
});

/// Structure ImportTableOutput.

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ImportTableOutput {
    /// Represents the properties of the table created for the import, and parameters of the import.
    pub import_table_description: ImportTableDescription,
}

wire_struct!(ImportTableOutput (read) {
0 "ImportTableDescription" import_table_description,
});

/// Optional object containing the parameters specific to an incremental export.

#[derive(Clone, Debug, Default, PartialEq)]
pub struct IncrementalExportSpecification {
    /// Time in the past which provides the inclusive start range for the export table's data, counted in seconds from the start of the Unix epoch.
    pub export_from_time: Option<Timestamp>,
    /// Time in the past which provides the exclusive end range for the export table's data, counted in seconds from the start of the Unix epoch.
    pub export_to_time: Option<Timestamp>,
    /// The view type that was chosen for the export.
    pub export_view_type: Option<ExportViewType>,
}

impl IncrementalExportSpecification {
    /// Without any member.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
    /// Time in the past which provides the inclusive start range for the export table's data, counted in seconds from the start of the Unix epoch.
    #[must_use]
    pub fn export_from_time(mut self, export_from_time: Timestamp) -> Self {
        self.export_from_time = Some(export_from_time);
        self
    }
    /// Time in the past which provides the exclusive end range for the export table's data, counted in seconds from the start of the Unix epoch.
    #[must_use]
    pub fn export_to_time(mut self, export_to_time: Timestamp) -> Self {
        self.export_to_time = Some(export_to_time);
        self
    }
    /// The view type that was chosen for the export.
    #[must_use]
    pub fn export_view_type(mut self, export_view_type: impl Into<ExportViewType>) -> Self {
        self.export_view_type = Some(export_view_type.into());
        self
    }
}
wire_struct!(IncrementalExportSpecification (write read) {
0 "ExportFromTime" export_from_time,
1 "ExportToTime" export_to_time,
2 "ExportViewType" export_view_type,
});

/// The format options for the data that was imported into the target table.

#[derive(Clone, Debug, Default, PartialEq)]
pub struct InputFormatOptions {
    /// The options for imported source files in CSV format.
    pub csv: Option<CsvOptions>,
}

impl InputFormatOptions {
    /// Without any member.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
    /// The options for imported source files in CSV format.
    #[must_use]
    pub fn csv(mut self, csv: CsvOptions) -> Self {
        self.csv = Some(csv);
        self
    }
}
wire_struct!(InputFormatOptions (write read) {
0 "Csv" csv,
});

/// Information about item collections, if any, that were affected by the operation.

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ItemCollectionMetrics {
    /// The partition key value of the item collection.
    pub item_collection_key: Option<Map<AttributeValue>>,
    /// An estimate of item collection size, in gigabytes.
    pub size_estimate_range_gb: Option<Vec<f64>>,
}

wire_struct!(ItemCollectionMetrics (read) {
0 "ItemCollectionKey" item_collection_key,
1 "SizeEstimateRangeGB" size_estimate_range_gb,
});

/// Details for the requested item.

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ItemResponse {
    /// Map of attribute data consisting of the data type and attribute value.
    pub item: Option<Map<AttributeValue>>,
}

wire_struct!(ItemResponse (read) {
0 "Item" item,
});

/// Represents a single element of a key schema.

#[derive(Clone, Debug, Default, PartialEq)]
pub struct KeySchemaElement {
    /// The name of a key attribute.
    pub attribute_name: String,
    /// The role that this key attribute will assume.
    pub key_type: KeyType,
}

impl KeySchemaElement {
    /// With what is required.
    #[must_use]
    pub fn new(attribute_name: impl Into<String>, key_type: impl Into<KeyType>) -> Self {
        Self { attribute_name: attribute_name.into(), key_type: key_type.into() }
    }
}
wire_struct!(KeySchemaElement (write read) {
0 "AttributeName" attribute_name,
1 "KeyType" key_type,
});

/// Represents a set of primary keys and, for each key, the attributes to retrieve from the table.

#[derive(Clone, Debug, Default, PartialEq)]
pub struct KeysAndAttributes {
    /// The primary key attribute values that define the items and the attributes associated with the items.
    pub keys: Vec<Map<AttributeValue>>,
    /// This is a legacy parameter.
    pub attributes_to_get: Option<Vec<String>>,
    /// The consistency of a read operation.
    pub consistent_read: Option<bool>,
    /// A string that identifies one or more attributes to retrieve from the table.
    pub projection_expression: Option<String>,
    /// One or more substitution tokens for attribute names in an expression.
    pub expression_attribute_names: Option<Map<String>>,
}

impl KeysAndAttributes {
    /// With what is required.
    #[must_use]
    pub fn new(keys: impl Into<Vec<Map<AttributeValue>>>) -> Self {
        Self { keys: keys.into(), ..Self::default() }
    }
    /// This is a legacy parameter.
    #[must_use]
    pub fn attributes_to_get(mut self, attributes_to_get: impl Into<Vec<String>>) -> Self {
        self.attributes_to_get = Some(attributes_to_get.into());
        self
    }
    /// The consistency of a read operation.
    #[must_use]
    pub fn consistent_read(mut self, consistent_read: bool) -> Self {
        self.consistent_read = Some(consistent_read);
        self
    }
    /// A string that identifies one or more attributes to retrieve from the table.
    #[must_use]
    pub fn projection_expression(mut self, projection_expression: impl Into<String>) -> Self {
        self.projection_expression = Some(projection_expression.into());
        self
    }
    /// One or more substitution tokens for attribute names in an expression.
    #[must_use]
    pub fn expression_attribute_names(mut self, expression_attribute_names: impl Into<Map<String>>) -> Self {
        self.expression_attribute_names = Some(expression_attribute_names.into());
        self
    }
}
wire_struct!(KeysAndAttributes (write read) {
0 "Keys" keys,
1 "AttributesToGet" attributes_to_get,
2 "ConsistentRead" consistent_read,
3 "ProjectionExpression" projection_expression,
4 "ExpressionAttributeNames" expression_attribute_names,
});

/// Describes a Kinesis data stream destination.

#[derive(Clone, Debug, Default, PartialEq)]
pub struct KinesisDataStreamDestination {
    /// The ARN for a specific Kinesis data stream.
    pub stream_arn: Option<String>,
    /// The current status of replication.
    pub destination_status: Option<DestinationStatus>,
    /// The human-readable string that corresponds to the replica status.
    pub destination_status_description: Option<String>,
    /// The precision of the Kinesis data stream timestamp.
    pub approximate_creation_date_time_precision: Option<ApproximateCreationDateTimePrecision>,
}

wire_struct!(KinesisDataStreamDestination (read) {
0 "StreamArn" stream_arn,
1 "DestinationStatus" destination_status,
2 "DestinationStatusDescription" destination_status_description,
3 "ApproximateCreationDateTimePrecision" approximate_creation_date_time_precision,
});

/// Structure KinesisStreamingDestinationInput.

#[derive(Clone, Debug, Default, PartialEq)]
pub struct KinesisStreamingDestinationInput {
    /// The name of the DynamoDB table.
    pub table_name: String,
    /// The ARN for a Kinesis data stream.
    pub stream_arn: String,
    /// The source for the Kinesis streaming information that is being enabled.
    pub enable_kinesis_streaming_configuration: Option<EnableKinesisStreamingConfiguration>,
}

impl KinesisStreamingDestinationInput {
    /// With what is required.
    #[must_use]
    pub fn new(table_name: impl Into<String>, stream_arn: impl Into<String>) -> Self {
        Self { table_name: table_name.into(), stream_arn: stream_arn.into(), ..Self::default() }
    }
    /// The source for the Kinesis streaming information that is being enabled.
    #[must_use]
    pub fn enable_kinesis_streaming_configuration(
        mut self,
        enable_kinesis_streaming_configuration: EnableKinesisStreamingConfiguration,
    ) -> Self {
        self.enable_kinesis_streaming_configuration = Some(enable_kinesis_streaming_configuration);
        self
    }
}
wire_struct!(KinesisStreamingDestinationInput (write) {
0 "TableName" table_name,
1 "StreamArn" stream_arn,
2 "EnableKinesisStreamingConfiguration" enable_kinesis_streaming_configuration,
});

/// Structure KinesisStreamingDestinationOutput.

#[derive(Clone, Debug, Default, PartialEq)]
pub struct KinesisStreamingDestinationOutput {
    /// The name of the table being modified.
    pub table_name: Option<String>,
    /// The ARN for the specific Kinesis data stream.
    pub stream_arn: Option<String>,
    /// The current status of the replication.
    pub destination_status: Option<DestinationStatus>,
    /// The destination for the Kinesis streaming information that is being enabled.
    pub enable_kinesis_streaming_configuration: Option<EnableKinesisStreamingConfiguration>,
}

wire_struct!(KinesisStreamingDestinationOutput (read) {
0 "TableName" table_name,
1 "StreamArn" stream_arn,
2 "DestinationStatus" destination_status,
3 "EnableKinesisStreamingConfiguration" enable_kinesis_streaming_configuration,
});

/// Structure ListBackupsInput.

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListBackupsInput {
    /// Lists the backups from the table specified in `TableName`.
    pub table_name: Option<String>,
    /// Maximum number of backups to return at once.
    pub limit: Option<i32>,
    /// Only backups created after this time are listed.
    pub time_range_lower_bound: Option<Timestamp>,
    /// Only backups created before this time are listed.
    pub time_range_upper_bound: Option<Timestamp>,
    /// `LastEvaluatedBackupArn` is the Amazon Resource Name (ARN) of the backup last evaluated when the current page of results was returned, inclusive of the current page of results.
    pub exclusive_start_backup_arn: Option<String>,
    /// The backups from the table specified by `BackupType` are listed.
    pub backup_type: Option<BackupTypeFilter>,
}

impl ListBackupsInput {
    /// Without any member.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
    /// Lists the backups from the table specified in `TableName`.
    #[must_use]
    pub fn table_name(mut self, table_name: impl Into<String>) -> Self {
        self.table_name = Some(table_name.into());
        self
    }
    /// Maximum number of backups to return at once.
    #[must_use]
    pub fn limit(mut self, limit: i32) -> Self {
        self.limit = Some(limit);
        self
    }
    /// Only backups created after this time are listed.
    #[must_use]
    pub fn time_range_lower_bound(mut self, time_range_lower_bound: Timestamp) -> Self {
        self.time_range_lower_bound = Some(time_range_lower_bound);
        self
    }
    /// Only backups created before this time are listed.
    #[must_use]
    pub fn time_range_upper_bound(mut self, time_range_upper_bound: Timestamp) -> Self {
        self.time_range_upper_bound = Some(time_range_upper_bound);
        self
    }
    /// `LastEvaluatedBackupArn` is the Amazon Resource Name (ARN) of the backup last evaluated when the current page of results was returned, inclusive of the current page of results.
    #[must_use]
    pub fn exclusive_start_backup_arn(mut self, exclusive_start_backup_arn: impl Into<String>) -> Self {
        self.exclusive_start_backup_arn = Some(exclusive_start_backup_arn.into());
        self
    }
    /// The backups from the table specified by `BackupType` are listed.
    #[must_use]
    pub fn backup_type(mut self, backup_type: impl Into<BackupTypeFilter>) -> Self {
        self.backup_type = Some(backup_type.into());
        self
    }
}
wire_struct!(ListBackupsInput (write) {
0 "TableName" table_name,
1 "Limit" limit,
2 "TimeRangeLowerBound" time_range_lower_bound,
3 "TimeRangeUpperBound" time_range_upper_bound,
4 "ExclusiveStartBackupArn" exclusive_start_backup_arn,
5 "BackupType" backup_type,
});

/// Structure ListBackupsOutput.

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListBackupsOutput {
    /// List of `BackupSummary` objects.
    pub backup_summaries: Option<Vec<BackupSummary>>,
    /// The ARN of the backup last evaluated when the current page of results was returned, inclusive of the current page of results.
    pub last_evaluated_backup_arn: Option<String>,
}

wire_struct!(ListBackupsOutput (read) {
0 "BackupSummaries" backup_summaries,
1 "LastEvaluatedBackupArn" last_evaluated_backup_arn,
});

/// Structure ListContributorInsightsInput.

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListContributorInsightsInput {
    /// The name of the table.
    pub table_name: Option<String>,
    /// A token to for the desired page, if there is one.
    pub next_token: Option<String>,
    /// Maximum number of results to return per page.
    pub max_results: Option<i32>,
}

impl ListContributorInsightsInput {
    /// Without any member.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
    /// The name of the table.
    #[must_use]
    pub fn table_name(mut self, table_name: impl Into<String>) -> Self {
        self.table_name = Some(table_name.into());
        self
    }
    /// A token to for the desired page, if there is one.
    #[must_use]
    pub fn next_token(mut self, next_token: impl Into<String>) -> Self {
        self.next_token = Some(next_token.into());
        self
    }
    /// Maximum number of results to return per page.
    #[must_use]
    pub fn max_results(mut self, max_results: i32) -> Self {
        self.max_results = Some(max_results);
        self
    }
}
wire_struct!(ListContributorInsightsInput (write) {
0 "TableName" table_name,
1 "NextToken" next_token,
2 "MaxResults" max_results,
});

/// Structure ListContributorInsightsOutput.

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListContributorInsightsOutput {
    /// A list of ContributorInsightsSummary.
    pub contributor_insights_summaries: Option<Vec<ContributorInsightsSummary>>,
    /// A token to go to the next page if there is one.
    pub next_token: Option<String>,
}

wire_struct!(ListContributorInsightsOutput (read) {
0 "ContributorInsightsSummaries" contributor_insights_summaries,
1 "NextToken" next_token,
});

/// Structure ListExportsInput.

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListExportsInput {
    /// The Amazon Resource Name (ARN) associated with the exported table.
    pub table_arn: Option<String>,
    /// Maximum number of results to return per page.
    pub max_results: Option<i32>,
    /// An optional string that, if supplied, must be copied from the output of a previous call to `ListExports`.
    pub next_token: Option<String>,
}

impl ListExportsInput {
    /// Without any member.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
    /// The Amazon Resource Name (ARN) associated with the exported table.
    #[must_use]
    pub fn table_arn(mut self, table_arn: impl Into<String>) -> Self {
        self.table_arn = Some(table_arn.into());
        self
    }
    /// Maximum number of results to return per page.
    #[must_use]
    pub fn max_results(mut self, max_results: i32) -> Self {
        self.max_results = Some(max_results);
        self
    }
    /// An optional string that, if supplied, must be copied from the output of a previous call to `ListExports`.
    #[must_use]
    pub fn next_token(mut self, next_token: impl Into<String>) -> Self {
        self.next_token = Some(next_token.into());
        self
    }
}
wire_struct!(ListExportsInput (write) {
0 "TableArn" table_arn,
1 "MaxResults" max_results,
2 "NextToken" next_token,
});

/// Structure ListExportsOutput.

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListExportsOutput {
    /// A list of `ExportSummary` objects.
    pub export_summaries: Option<Vec<ExportSummary>>,
    /// If this value is returned, there are additional results to be displayed.
    pub next_token: Option<String>,
}

wire_struct!(ListExportsOutput (read) {
0 "ExportSummaries" export_summaries,
1 "NextToken" next_token,
});

/// Structure ListGlobalTablesInput.

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListGlobalTablesInput {
    /// The first global table name that this operation will evaluate.
    pub exclusive_start_global_table_name: Option<String>,
    /// The maximum number of table names to return, if the parameter is not specified DynamoDB defaults to 100.
    pub limit: Option<i32>,
    /// Lists the global tables in a specific Region.
    pub region_name: Option<String>,
}

impl ListGlobalTablesInput {
    /// Without any member.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
    /// The first global table name that this operation will evaluate.
    #[must_use]
    pub fn exclusive_start_global_table_name(mut self, exclusive_start_global_table_name: impl Into<String>) -> Self {
        self.exclusive_start_global_table_name = Some(exclusive_start_global_table_name.into());
        self
    }
    /// The maximum number of table names to return, if the parameter is not specified DynamoDB defaults to 100.
    #[must_use]
    pub fn limit(mut self, limit: i32) -> Self {
        self.limit = Some(limit);
        self
    }
    /// Lists the global tables in a specific Region.
    #[must_use]
    pub fn region_name(mut self, region_name: impl Into<String>) -> Self {
        self.region_name = Some(region_name.into());
        self
    }
}
wire_struct!(ListGlobalTablesInput (write) {
0 "ExclusiveStartGlobalTableName" exclusive_start_global_table_name,
1 "Limit" limit,
2 "RegionName" region_name,
});

/// Structure ListGlobalTablesOutput.

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListGlobalTablesOutput {
    /// List of global table names.
    pub global_tables: Option<Vec<GlobalTable>>,
    /// Last evaluated global table name.
    pub last_evaluated_global_table_name: Option<String>,
}

wire_struct!(ListGlobalTablesOutput (read) {
0 "GlobalTables" global_tables,
1 "LastEvaluatedGlobalTableName" last_evaluated_global_table_name,
});

/// Structure ListImportsInput.

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListImportsInput {
    /// The Amazon Resource Name (ARN) associated with the table that was imported to.
    pub table_arn: Option<String>,
    /// The number of `ImportSummary `objects returned in a single page.
    pub page_size: Option<i32>,
    /// An optional string that, if supplied, must be copied from the output of a previous call to `ListImports`.
    pub next_token: Option<String>,
}

impl ListImportsInput {
    /// Without any member.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
    /// The Amazon Resource Name (ARN) associated with the table that was imported to.
    #[must_use]
    pub fn table_arn(mut self, table_arn: impl Into<String>) -> Self {
        self.table_arn = Some(table_arn.into());
        self
    }
    /// The number of `ImportSummary `objects returned in a single page.
    #[must_use]
    pub fn page_size(mut self, page_size: i32) -> Self {
        self.page_size = Some(page_size);
        self
    }
    /// An optional string that, if supplied, must be copied from the output of a previous call to `ListImports`.
    #[must_use]
    pub fn next_token(mut self, next_token: impl Into<String>) -> Self {
        self.next_token = Some(next_token.into());
        self
    }
}
wire_struct!(ListImportsInput (write) {
0 "TableArn" table_arn,
1 "PageSize" page_size,
2 "NextToken" next_token,
});

/// Structure ListImportsOutput.

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListImportsOutput {
    /// A list of `ImportSummary` objects.
    pub import_summary_list: Option<Vec<ImportSummary>>,
    /// If this value is returned, there are additional results to be displayed.
    pub next_token: Option<String>,
}

wire_struct!(ListImportsOutput (read) {
0 "ImportSummaryList" import_summary_list,
1 "NextToken" next_token,
});

/// Represents the input of a `ListTables` operation.

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListTablesInput {
    /// The first table name that this operation will evaluate.
    pub exclusive_start_table_name: Option<String>,
    /// A maximum number of table names to return.
    pub limit: Option<i32>,
}

impl ListTablesInput {
    /// Without any member.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
    /// The first table name that this operation will evaluate.
    #[must_use]
    pub fn exclusive_start_table_name(mut self, exclusive_start_table_name: impl Into<String>) -> Self {
        self.exclusive_start_table_name = Some(exclusive_start_table_name.into());
        self
    }
    /// A maximum number of table names to return.
    #[must_use]
    pub fn limit(mut self, limit: i32) -> Self {
        self.limit = Some(limit);
        self
    }
}
wire_struct!(ListTablesInput (write) {
0 "ExclusiveStartTableName" exclusive_start_table_name,
1 "Limit" limit,
});

/// Represents the output of a `ListTables` operation.

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListTablesOutput {
    /// The names of the tables associated with the current account at the current endpoint.
    pub table_names: Option<Vec<String>>,
    /// The name of the last table in the current page of results.
    pub last_evaluated_table_name: Option<String>,
}

wire_struct!(ListTablesOutput (read) {
0 "TableNames" table_names,
1 "LastEvaluatedTableName" last_evaluated_table_name,
});

/// Structure ListTagsOfResourceInput.

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListTagsOfResourceInput {
    /// The Amazon DynamoDB resource with tags to be listed.
    pub resource_arn: String,
    /// An optional string that, if supplied, must be copied from the output of a previous call to ListTagOfResource.
    pub next_token: Option<String>,
}

impl ListTagsOfResourceInput {
    /// With what is required.
    #[must_use]
    pub fn new(resource_arn: impl Into<String>) -> Self {
        Self { resource_arn: resource_arn.into(), ..Self::default() }
    }
    /// An optional string that, if supplied, must be copied from the output of a previous call to ListTagOfResource.
    #[must_use]
    pub fn next_token(mut self, next_token: impl Into<String>) -> Self {
        self.next_token = Some(next_token.into());
        self
    }
}
wire_struct!(ListTagsOfResourceInput (write) {
0 "ResourceArn" resource_arn,
1 "NextToken" next_token,
});

/// Structure ListTagsOfResourceOutput.

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListTagsOfResourceOutput {
    /// The tags currently associated with the Amazon DynamoDB resource.
    pub tags: Option<Vec<Tag>>,
    /// If this value is returned, there are additional results to be displayed.
    pub next_token: Option<String>,
}

wire_struct!(ListTagsOfResourceOutput (read) {
0 "Tags" tags,
1 "NextToken" next_token,
});

/// Represents the properties of a local secondary index.

#[derive(Clone, Debug, Default, PartialEq)]
pub struct LocalSecondaryIndex {
    /// The name of the local secondary index.
    pub index_name: String,
    /// The complete key schema for the local secondary index, consisting of one or more pairs of attribute names and key types.
    pub key_schema: Vec<KeySchemaElement>,
    /// Represents attributes that are copied (projected) from the table into the local secondary index.
    pub projection: Projection,
}

impl LocalSecondaryIndex {
    /// With what is required.
    #[must_use]
    pub fn new(
        index_name: impl Into<String>,
        key_schema: impl Into<Vec<KeySchemaElement>>,
        projection: Projection,
    ) -> Self {
        Self { index_name: index_name.into(), key_schema: key_schema.into(), projection }
    }
}
wire_struct!(LocalSecondaryIndex (write) {
0 "IndexName" index_name,
1 "KeySchema" key_schema,
2 "Projection" projection,
});

/// Represents the properties of a local secondary index.

#[derive(Clone, Debug, Default, PartialEq)]
pub struct LocalSecondaryIndexDescription {
    /// Represents the name of the local secondary index.
    pub index_name: Option<String>,
    /// The complete key schema for the local secondary index, consisting of one or more pairs of attribute names and key types.
    pub key_schema: Option<Vec<KeySchemaElement>>,
    /// Represents attributes that are copied (projected) from the table into the global secondary index.
    pub projection: Option<Projection>,
    /// The total size of the specified index, in bytes.
    pub index_size_bytes: Option<i64>,
    /// The number of items in the specified index.
    pub item_count: Option<i64>,
    /// The Amazon Resource Name (ARN) that uniquely identifies the index.
    pub index_arn: Option<String>,
}

wire_struct!(LocalSecondaryIndexDescription (read) {
0 "IndexName" index_name,
1 "KeySchema" key_schema,
2 "Projection" projection,
3 "IndexSizeBytes" index_size_bytes,
4 "ItemCount" item_count,
5 "IndexArn" index_arn,
});

/// Represents the properties of a local secondary index for the table when the backup was created.

#[derive(Clone, Debug, Default, PartialEq)]
pub struct LocalSecondaryIndexInfo {
    /// Represents the name of the local secondary index.
    pub index_name: Option<String>,
    /// The complete key schema for a local secondary index, which consists of one or more pairs of attribute names and key types.
    pub key_schema: Option<Vec<KeySchemaElement>>,
    /// Represents attributes that are copied (projected) from the table into the global secondary index.
    pub projection: Option<Projection>,
}

wire_struct!(LocalSecondaryIndexInfo (read) {
0 "IndexName" index_name,
1 "KeySchema" key_schema,
2 "Projection" projection,
});

/// Sets the maximum number of read and write units for the specified on-demand table.

#[derive(Clone, Debug, Default, PartialEq)]
pub struct OnDemandThroughput {
    /// Maximum number of read request units for the specified table.
    pub max_read_request_units: Option<i64>,
    /// Maximum number of write request units for the specified table.
    pub max_write_request_units: Option<i64>,
}

impl OnDemandThroughput {
    /// Without any member.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
    /// Maximum number of read request units for the specified table.
    #[must_use]
    pub fn max_read_request_units(mut self, max_read_request_units: i64) -> Self {
        self.max_read_request_units = Some(max_read_request_units);
        self
    }
    /// Maximum number of write request units for the specified table.
    #[must_use]
    pub fn max_write_request_units(mut self, max_write_request_units: i64) -> Self {
        self.max_write_request_units = Some(max_write_request_units);
        self
    }
}
wire_struct!(OnDemandThroughput (write read) {
0 "MaxReadRequestUnits" max_read_request_units,
1 "MaxWriteRequestUnits" max_write_request_units,
});

/// Overrides the on-demand throughput settings for this replica table.

#[derive(Clone, Debug, Default, PartialEq)]
pub struct OnDemandThroughputOverride {
    /// Maximum number of read request units for the specified replica table.
    pub max_read_request_units: Option<i64>,
}

impl OnDemandThroughputOverride {
    /// Without any member.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
    /// Maximum number of read request units for the specified replica table.
    #[must_use]
    pub fn max_read_request_units(mut self, max_read_request_units: i64) -> Self {
        self.max_read_request_units = Some(max_read_request_units);
        self
    }
}
wire_struct!(OnDemandThroughputOverride (write read) {
0 "MaxReadRequestUnits" max_read_request_units,
});

/// Represents a PartiQL statement that uses parameters.

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ParameterizedStatement {
    /// A PartiQL statement that uses parameters.
    pub statement: String,
    /// The parameter values.
    pub parameters: Option<Vec<AttributeValue>>,
    /// An optional parameter that returns the item attributes for a PartiQL `ParameterizedStatement` operation that failed a condition check.
    pub return_values_on_condition_check_failure: Option<ReturnValuesOnConditionCheckFailure>,
}

impl ParameterizedStatement {
    /// With what is required.
    #[must_use]
    pub fn new(statement: impl Into<String>) -> Self {
        Self { statement: statement.into(), ..Self::default() }
    }
    /// The parameter values.
    #[must_use]
    pub fn parameters(mut self, parameters: impl Into<Vec<AttributeValue>>) -> Self {
        self.parameters = Some(parameters.into());
        self
    }
    /// An optional parameter that returns the item attributes for a PartiQL `ParameterizedStatement` operation that failed a condition check.
    #[must_use]
    pub fn return_values_on_condition_check_failure(
        mut self,
        return_values_on_condition_check_failure: impl Into<ReturnValuesOnConditionCheckFailure>,
    ) -> Self {
        self.return_values_on_condition_check_failure = Some(return_values_on_condition_check_failure.into());
        self
    }
}
wire_struct!(ParameterizedStatement (write) {
0 "Statement" statement,
1 "Parameters" parameters,
2 "ReturnValuesOnConditionCheckFailure" return_values_on_condition_check_failure,
});

/// The description of the point in time settings applied to the table.

#[derive(Clone, Debug, Default, PartialEq)]
pub struct PointInTimeRecoveryDescription {
    /// The current state of point in time recovery.
    pub point_in_time_recovery_status: Option<PointInTimeRecoveryStatus>,
    /// The number of preceding days for which continuous backups are taken and maintained.
    pub recovery_period_in_days: Option<i32>,
    /// Specifies the earliest point in time you can restore your table to.
    pub earliest_restorable_date_time: Option<Timestamp>,
    /// `LatestRestorableDateTime` is typically 5 minutes before the current time.
    pub latest_restorable_date_time: Option<Timestamp>,
}

wire_struct!(PointInTimeRecoveryDescription (read) {
0 "PointInTimeRecoveryStatus" point_in_time_recovery_status,
1 "RecoveryPeriodInDays" recovery_period_in_days,
2 "EarliestRestorableDateTime" earliest_restorable_date_time,
3 "LatestRestorableDateTime" latest_restorable_date_time,
});

/// Represents the settings used to enable point in time recovery.

#[derive(Clone, Debug, Default, PartialEq)]
pub struct PointInTimeRecoverySpecification {
    /// Indicates whether point in time recovery is enabled (true) or disabled (false) on the table.
    pub point_in_time_recovery_enabled: bool,
    /// The number of preceding days for which continuous backups are taken and maintained.
    pub recovery_period_in_days: Option<i32>,
}

impl PointInTimeRecoverySpecification {
    /// With what is required.
    #[must_use]
    pub fn new(point_in_time_recovery_enabled: bool) -> Self {
        Self { point_in_time_recovery_enabled, ..Self::default() }
    }
    /// The number of preceding days for which continuous backups are taken and maintained.
    #[must_use]
    pub fn recovery_period_in_days(mut self, recovery_period_in_days: i32) -> Self {
        self.recovery_period_in_days = Some(recovery_period_in_days);
        self
    }
}
wire_struct!(PointInTimeRecoverySpecification (write) {
0 "PointInTimeRecoveryEnabled" point_in_time_recovery_enabled,
1 "RecoveryPeriodInDays" recovery_period_in_days,
});

/// Represents attributes that are copied (projected) from the table into an index.

#[derive(Clone, Debug, Default, PartialEq)]
pub struct Projection {
    /// The set of attributes that are projected into the index.
    pub projection_type: Option<ProjectionType>,
    /// Represents the non-key attribute names which will be projected into the index.
    pub non_key_attributes: Option<Vec<String>>,
}

impl Projection {
    /// Without any member.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
    /// The set of attributes that are projected into the index.
    #[must_use]
    pub fn projection_type(mut self, projection_type: impl Into<ProjectionType>) -> Self {
        self.projection_type = Some(projection_type.into());
        self
    }
    /// Represents the non-key attribute names which will be projected into the index.
    #[must_use]
    pub fn non_key_attributes(mut self, non_key_attributes: impl Into<Vec<String>>) -> Self {
        self.non_key_attributes = Some(non_key_attributes.into());
        self
    }
}
wire_struct!(Projection (write read) {
0 "ProjectionType" projection_type,
1 "NonKeyAttributes" non_key_attributes,
});

/// Represents the provisioned throughput settings for the specified global secondary index.

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ProvisionedThroughput {
    /// The maximum number of strongly consistent reads consumed per second before DynamoDB returns a `ThrottlingException`.
    pub read_capacity_units: i64,
    /// The maximum number of writes consumed per second before DynamoDB returns a `ThrottlingException`.
    pub write_capacity_units: i64,
}

impl ProvisionedThroughput {
    /// With what is required.
    #[must_use]
    pub fn new(read_capacity_units: i64, write_capacity_units: i64) -> Self {
        Self { read_capacity_units, write_capacity_units }
    }
}
wire_struct!(ProvisionedThroughput (write read) {
0 "ReadCapacityUnits" read_capacity_units,
1 "WriteCapacityUnits" write_capacity_units,
});

/// Represents the provisioned throughput settings for the table, consisting of read and write capacity units, along with data about increases and decreases.

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ProvisionedThroughputDescription {
    /// The date and time of the last provisioned throughput increase for this table.
    pub last_increase_date_time: Option<Timestamp>,
    /// The date and time of the last provisioned throughput decrease for this table.
    pub last_decrease_date_time: Option<Timestamp>,
    /// The number of provisioned throughput decreases for this table during this UTC calendar day.
    pub number_of_decreases_today: Option<i64>,
    /// The maximum number of strongly consistent reads consumed per second before DynamoDB returns a `ThrottlingException`.
    pub read_capacity_units: Option<i64>,
    /// The maximum number of writes consumed per second before DynamoDB returns a `ThrottlingException`.
    pub write_capacity_units: Option<i64>,
}

wire_struct!(ProvisionedThroughputDescription (read) {
0 "LastIncreaseDateTime" last_increase_date_time,
1 "LastDecreaseDateTime" last_decrease_date_time,
2 "NumberOfDecreasesToday" number_of_decreases_today,
3 "ReadCapacityUnits" read_capacity_units,
4 "WriteCapacityUnits" write_capacity_units,
});

/// Replica-specific provisioned throughput settings.

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ProvisionedThroughputOverride {
    /// Replica-specific read capacity units.
    pub read_capacity_units: Option<i64>,
}

impl ProvisionedThroughputOverride {
    /// Without any member.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
    /// Replica-specific read capacity units.
    #[must_use]
    pub fn read_capacity_units(mut self, read_capacity_units: i64) -> Self {
        self.read_capacity_units = Some(read_capacity_units);
        self
    }
}
wire_struct!(ProvisionedThroughputOverride (write read) {
0 "ReadCapacityUnits" read_capacity_units,
});

/// Represents a request to perform a `PutItem` operation.

#[derive(Clone, Debug, Default, PartialEq)]
pub struct Put {
    /// A map of attribute name to attribute values, representing the primary key of the item to be written by `PutItem`.
    pub item: Map<AttributeValue>,
    /// Name of the table in which to write the item.
    pub table_name: String,
    /// A condition that must be satisfied in order for a conditional update to succeed.
    pub condition_expression: Option<String>,
    /// One or more substitution tokens for attribute names in an expression.
    pub expression_attribute_names: Option<Map<String>>,
    /// One or more values that can be substituted in an expression.
    pub expression_attribute_values: Option<Map<AttributeValue>>,
    /// Use `ReturnValuesOnConditionCheckFailure` to get the item attributes if the `Put` condition fails.
    pub return_values_on_condition_check_failure: Option<ReturnValuesOnConditionCheckFailure>,
}

impl Put {
    /// With what is required.
    #[must_use]
    pub fn new(item: impl Into<Map<AttributeValue>>, table_name: impl Into<String>) -> Self {
        Self { item: item.into(), table_name: table_name.into(), ..Self::default() }
    }
    /// A condition that must be satisfied in order for a conditional update to succeed.
    #[must_use]
    pub fn condition_expression(mut self, condition_expression: impl Into<String>) -> Self {
        self.condition_expression = Some(condition_expression.into());
        self
    }
    /// One or more substitution tokens for attribute names in an expression.
    #[must_use]
    pub fn expression_attribute_names(mut self, expression_attribute_names: impl Into<Map<String>>) -> Self {
        self.expression_attribute_names = Some(expression_attribute_names.into());
        self
    }
    /// One or more values that can be substituted in an expression.
    #[must_use]
    pub fn expression_attribute_values(mut self, expression_attribute_values: impl Into<Map<AttributeValue>>) -> Self {
        self.expression_attribute_values = Some(expression_attribute_values.into());
        self
    }
    /// Use `ReturnValuesOnConditionCheckFailure` to get the item attributes if the `Put` condition fails.
    #[must_use]
    pub fn return_values_on_condition_check_failure(
        mut self,
        return_values_on_condition_check_failure: impl Into<ReturnValuesOnConditionCheckFailure>,
    ) -> Self {
        self.return_values_on_condition_check_failure = Some(return_values_on_condition_check_failure.into());
        self
    }
}
wire_struct!(Put (write) {
0 "Item" item,
1 "TableName" table_name,
2 "ConditionExpression" condition_expression,
3 "ExpressionAttributeNames" expression_attribute_names,
4 "ExpressionAttributeValues" expression_attribute_values,
5 "ReturnValuesOnConditionCheckFailure" return_values_on_condition_check_failure,
});

/// Represents the input of a `PutItem` operation.

#[derive(Clone, Debug, Default, PartialEq)]
pub struct PutItemInput {
    /// The name of the table to contain the item.
    pub table_name: String,
    /// A map of attribute name/value pairs, one for each attribute.
    pub item: Map<AttributeValue>,
    /// This is a legacy parameter.
    pub expected: Option<Map<ExpectedAttributeValue>>,
    /// Use `ReturnValues` if you want to get the item attributes as they appeared before they were updated with the `PutItem` request.
    pub return_values: Option<ReturnValue>,
    /// Determines the level of detail about either provisioned or on-demand throughput consumption that is returned in the response.
    pub return_consumed_capacity: Option<ReturnConsumedCapacity>,
    /// Determines whether item collection metrics are returned.
    pub return_item_collection_metrics: Option<ReturnItemCollectionMetrics>,
    /// This is a legacy parameter.
    pub conditional_operator: Option<ConditionalOperator>,
    /// A condition that must be satisfied in order for a conditional `PutItem` operation to succeed.
    pub condition_expression: Option<String>,
    /// One or more substitution tokens for attribute names in an expression.
    pub expression_attribute_names: Option<Map<String>>,
    /// One or more values that can be substituted in an expression.
    pub expression_attribute_values: Option<Map<AttributeValue>>,
    /// An optional parameter that returns the item attributes for a `PutItem` operation that failed a condition check.
    pub return_values_on_condition_check_failure: Option<ReturnValuesOnConditionCheckFailure>,
}

impl PutItemInput {
    /// With what is required.
    #[must_use]
    pub fn new(table_name: impl Into<String>, item: impl Into<Map<AttributeValue>>) -> Self {
        Self { table_name: table_name.into(), item: item.into(), ..Self::default() }
    }
    /// This is a legacy parameter.
    #[must_use]
    pub fn expected(mut self, expected: impl Into<Map<ExpectedAttributeValue>>) -> Self {
        self.expected = Some(expected.into());
        self
    }
    /// Use `ReturnValues` if you want to get the item attributes as they appeared before they were updated with the `PutItem` request.
    #[must_use]
    pub fn return_values(mut self, return_values: impl Into<ReturnValue>) -> Self {
        self.return_values = Some(return_values.into());
        self
    }
    /// Determines the level of detail about either provisioned or on-demand throughput consumption that is returned in the response.
    #[must_use]
    pub fn return_consumed_capacity(mut self, return_consumed_capacity: impl Into<ReturnConsumedCapacity>) -> Self {
        self.return_consumed_capacity = Some(return_consumed_capacity.into());
        self
    }
    /// Determines whether item collection metrics are returned.
    #[must_use]
    pub fn return_item_collection_metrics(
        mut self,
        return_item_collection_metrics: impl Into<ReturnItemCollectionMetrics>,
    ) -> Self {
        self.return_item_collection_metrics = Some(return_item_collection_metrics.into());
        self
    }
    /// This is a legacy parameter.
    #[must_use]
    pub fn conditional_operator(mut self, conditional_operator: impl Into<ConditionalOperator>) -> Self {
        self.conditional_operator = Some(conditional_operator.into());
        self
    }
    /// A condition that must be satisfied in order for a conditional `PutItem` operation to succeed.
    #[must_use]
    pub fn condition_expression(mut self, condition_expression: impl Into<String>) -> Self {
        self.condition_expression = Some(condition_expression.into());
        self
    }
    /// One or more substitution tokens for attribute names in an expression.
    #[must_use]
    pub fn expression_attribute_names(mut self, expression_attribute_names: impl Into<Map<String>>) -> Self {
        self.expression_attribute_names = Some(expression_attribute_names.into());
        self
    }
    /// One or more values that can be substituted in an expression.
    #[must_use]
    pub fn expression_attribute_values(mut self, expression_attribute_values: impl Into<Map<AttributeValue>>) -> Self {
        self.expression_attribute_values = Some(expression_attribute_values.into());
        self
    }
    /// An optional parameter that returns the item attributes for a `PutItem` operation that failed a condition check.
    #[must_use]
    pub fn return_values_on_condition_check_failure(
        mut self,
        return_values_on_condition_check_failure: impl Into<ReturnValuesOnConditionCheckFailure>,
    ) -> Self {
        self.return_values_on_condition_check_failure = Some(return_values_on_condition_check_failure.into());
        self
    }
}
wire_struct!(PutItemInput (write) {
0 "TableName" table_name,
1 "Item" item,
2 "Expected" expected,
3 "ReturnValues" return_values,
4 "ReturnConsumedCapacity" return_consumed_capacity,
5 "ReturnItemCollectionMetrics" return_item_collection_metrics,
6 "ConditionalOperator" conditional_operator,
7 "ConditionExpression" condition_expression,
8 "ExpressionAttributeNames" expression_attribute_names,
9 "ExpressionAttributeValues" expression_attribute_values,
10 "ReturnValuesOnConditionCheckFailure" return_values_on_condition_check_failure,
});

/// Represents the output of a `PutItem` operation.

#[derive(Clone, Debug, Default, PartialEq)]
pub struct PutItemOutput {
    /// The attribute values as they appeared before the `PutItem` operation, but only if `ReturnValues` is specified as `ALL_OLD` in the request.
    pub attributes: Option<Map<AttributeValue>>,
    /// The capacity units consumed by the `PutItem` operation.
    pub consumed_capacity: Option<ConsumedCapacity>,
    /// Information about item collections, if any, that were affected by the `PutItem` operation.
    pub item_collection_metrics: Option<ItemCollectionMetrics>,
}

wire_struct!(PutItemOutput (read) {
0 "Attributes" attributes,
1 "ConsumedCapacity" consumed_capacity,
2 "ItemCollectionMetrics" item_collection_metrics,
});

/// Represents a request to perform a `PutItem` operation on an item.

#[derive(Clone, Debug, Default, PartialEq)]
pub struct PutRequest {
    /// A map of attribute name to attribute values, representing the primary key of an item to be processed by `PutItem`.
    pub item: Map<AttributeValue>,
}

impl PutRequest {
    /// With what is required.
    #[must_use]
    pub fn new(item: impl Into<Map<AttributeValue>>) -> Self {
        Self { item: item.into() }
    }
}
wire_struct!(PutRequest (write read) {
0 "Item" item,
});

/// Structure PutResourcePolicyInput.

#[derive(Clone, Debug, Default, PartialEq)]
pub struct PutResourcePolicyInput {
    /// The Amazon Resource Name (ARN) of the DynamoDB resource to which the policy will be attached.
    pub resource_arn: String,
    /// An Amazon Web Services resource-based policy document in JSON format.
    pub policy: String,
    /// A string value that you can use to conditionally update your policy.
    pub expected_revision_id: Option<String>,
    /// Set this parameter to `true` to confirm that you want to remove your permissions to change the policy of this resource in the future.
    pub confirm_remove_self_resource_access: Option<bool>,
}

impl PutResourcePolicyInput {
    /// With what is required.
    #[must_use]
    pub fn new(resource_arn: impl Into<String>, policy: impl Into<String>) -> Self {
        Self { resource_arn: resource_arn.into(), policy: policy.into(), ..Self::default() }
    }
    /// A string value that you can use to conditionally update your policy.
    #[must_use]
    pub fn expected_revision_id(mut self, expected_revision_id: impl Into<String>) -> Self {
        self.expected_revision_id = Some(expected_revision_id.into());
        self
    }
    /// Set this parameter to `true` to confirm that you want to remove your permissions to change the policy of this resource in the future.
    #[must_use]
    pub fn confirm_remove_self_resource_access(mut self, confirm_remove_self_resource_access: bool) -> Self {
        self.confirm_remove_self_resource_access = Some(confirm_remove_self_resource_access);
        self
    }
}
wire_struct!(PutResourcePolicyInput (write) {
0 "ResourceArn" resource_arn,
1 "Policy" policy,
2 "ExpectedRevisionId" expected_revision_id,
3 "ConfirmRemoveSelfResourceAccess" confirm_remove_self_resource_access,
});

/// Structure PutResourcePolicyOutput.

#[derive(Clone, Debug, Default, PartialEq)]
pub struct PutResourcePolicyOutput {
    /// A unique string that represents the revision ID of the policy.
    pub revision_id: Option<String>,
}

wire_struct!(PutResourcePolicyOutput (read) {
0 "RevisionId" revision_id,
});

/// Represents the input of a `Query` operation.

#[derive(Clone, Debug, Default, PartialEq)]
pub struct QueryInput {
    /// The name of the table containing the requested items.
    pub table_name: String,
    /// The name of an index to query.
    pub index_name: Option<String>,
    /// The attributes to be returned in the result.
    pub select: Option<Select>,
    /// This is a legacy parameter.
    pub attributes_to_get: Option<Vec<String>>,
    /// The maximum number of items to evaluate (not necessarily the number of matching items).
    pub limit: Option<i32>,
    /// Determines the read consistency model.
    pub consistent_read: Option<bool>,
    /// This is a legacy parameter.
    pub key_conditions: Option<Map<Condition>>,
    /// This is a legacy parameter.
    pub query_filter: Option<Map<Condition>>,
    /// This is a legacy parameter.
    pub conditional_operator: Option<ConditionalOperator>,
    /// Specifies the order for index traversal.
    pub scan_index_forward: Option<bool>,
    /// The primary key of the first item that this operation will evaluate.
    pub exclusive_start_key: Option<Map<AttributeValue>>,
    /// Determines the level of detail about either provisioned or on-demand throughput consumption that is returned in the response.
    pub return_consumed_capacity: Option<ReturnConsumedCapacity>,
    /// A string that identifies one or more attributes to retrieve from the table.
    pub projection_expression: Option<String>,
    /// A string that contains conditions that DynamoDB applies after the `Query` operation, but before the data is returned to you.
    pub filter_expression: Option<String>,
    /// The condition that specifies the key values for items to be retrieved by the `Query` action.
    pub key_condition_expression: Option<String>,
    /// One or more substitution tokens for attribute names in an expression.
    pub expression_attribute_names: Option<Map<String>>,
    /// One or more values that can be substituted in an expression.
    pub expression_attribute_values: Option<Map<AttributeValue>>,
}

impl QueryInput {
    /// With what is required.
    #[must_use]
    pub fn new(table_name: impl Into<String>) -> Self {
        Self { table_name: table_name.into(), ..Self::default() }
    }
    /// The name of an index to query.
    #[must_use]
    pub fn index_name(mut self, index_name: impl Into<String>) -> Self {
        self.index_name = Some(index_name.into());
        self
    }
    /// The attributes to be returned in the result.
    #[must_use]
    pub fn select(mut self, select: impl Into<Select>) -> Self {
        self.select = Some(select.into());
        self
    }
    /// This is a legacy parameter.
    #[must_use]
    pub fn attributes_to_get(mut self, attributes_to_get: impl Into<Vec<String>>) -> Self {
        self.attributes_to_get = Some(attributes_to_get.into());
        self
    }
    /// The maximum number of items to evaluate (not necessarily the number of matching items).
    #[must_use]
    pub fn limit(mut self, limit: i32) -> Self {
        self.limit = Some(limit);
        self
    }
    /// Determines the read consistency model.
    #[must_use]
    pub fn consistent_read(mut self, consistent_read: bool) -> Self {
        self.consistent_read = Some(consistent_read);
        self
    }
    /// This is a legacy parameter.
    #[must_use]
    pub fn key_conditions(mut self, key_conditions: impl Into<Map<Condition>>) -> Self {
        self.key_conditions = Some(key_conditions.into());
        self
    }
    /// This is a legacy parameter.
    #[must_use]
    pub fn query_filter(mut self, query_filter: impl Into<Map<Condition>>) -> Self {
        self.query_filter = Some(query_filter.into());
        self
    }
    /// This is a legacy parameter.
    #[must_use]
    pub fn conditional_operator(mut self, conditional_operator: impl Into<ConditionalOperator>) -> Self {
        self.conditional_operator = Some(conditional_operator.into());
        self
    }
    /// Specifies the order for index traversal.
    #[must_use]
    pub fn scan_index_forward(mut self, scan_index_forward: bool) -> Self {
        self.scan_index_forward = Some(scan_index_forward);
        self
    }
    /// The primary key of the first item that this operation will evaluate.
    #[must_use]
    pub fn exclusive_start_key(mut self, exclusive_start_key: impl Into<Map<AttributeValue>>) -> Self {
        self.exclusive_start_key = Some(exclusive_start_key.into());
        self
    }
    /// Determines the level of detail about either provisioned or on-demand throughput consumption that is returned in the response.
    #[must_use]
    pub fn return_consumed_capacity(mut self, return_consumed_capacity: impl Into<ReturnConsumedCapacity>) -> Self {
        self.return_consumed_capacity = Some(return_consumed_capacity.into());
        self
    }
    /// A string that identifies one or more attributes to retrieve from the table.
    #[must_use]
    pub fn projection_expression(mut self, projection_expression: impl Into<String>) -> Self {
        self.projection_expression = Some(projection_expression.into());
        self
    }
    /// A string that contains conditions that DynamoDB applies after the `Query` operation, but before the data is returned to you.
    #[must_use]
    pub fn filter_expression(mut self, filter_expression: impl Into<String>) -> Self {
        self.filter_expression = Some(filter_expression.into());
        self
    }
    /// The condition that specifies the key values for items to be retrieved by the `Query` action.
    #[must_use]
    pub fn key_condition_expression(mut self, key_condition_expression: impl Into<String>) -> Self {
        self.key_condition_expression = Some(key_condition_expression.into());
        self
    }
    /// One or more substitution tokens for attribute names in an expression.
    #[must_use]
    pub fn expression_attribute_names(mut self, expression_attribute_names: impl Into<Map<String>>) -> Self {
        self.expression_attribute_names = Some(expression_attribute_names.into());
        self
    }
    /// One or more values that can be substituted in an expression.
    #[must_use]
    pub fn expression_attribute_values(mut self, expression_attribute_values: impl Into<Map<AttributeValue>>) -> Self {
        self.expression_attribute_values = Some(expression_attribute_values.into());
        self
    }
}
wire_struct!(QueryInput (write) {
0 "TableName" table_name,
1 "IndexName" index_name,
2 "Select" select,
3 "AttributesToGet" attributes_to_get,
4 "Limit" limit,
5 "ConsistentRead" consistent_read,
6 "KeyConditions" key_conditions,
7 "QueryFilter" query_filter,
8 "ConditionalOperator" conditional_operator,
9 "ScanIndexForward" scan_index_forward,
10 "ExclusiveStartKey" exclusive_start_key,
11 "ReturnConsumedCapacity" return_consumed_capacity,
12 "ProjectionExpression" projection_expression,
13 "FilterExpression" filter_expression,
14 "KeyConditionExpression" key_condition_expression,
15 "ExpressionAttributeNames" expression_attribute_names,
16 "ExpressionAttributeValues" expression_attribute_values,
});

/// Represents the output of a `Query` operation.

#[derive(Clone, Debug, Default, PartialEq)]
pub struct QueryOutput {
    /// An array of item attributes that match the query criteria.
    pub items: Option<Vec<Map<AttributeValue>>>,
    /// The number of items in the response.
    pub count: Option<i32>,
    /// The number of items evaluated, before any `QueryFilter` is applied.
    pub scanned_count: Option<i32>,
    /// The primary key of the item where the operation stopped, inclusive of the previous result set.
    pub last_evaluated_key: Option<Map<AttributeValue>>,
    /// The capacity units consumed by the `Query` operation.
    pub consumed_capacity: Option<ConsumedCapacity>,
}

wire_struct!(QueryOutput (read) {
0 "Items" items,
1 "Count" count,
2 "ScannedCount" scanned_count,
3 "LastEvaluatedKey" last_evaluated_key,
4 "ConsumedCapacity" consumed_capacity,
});

/// Represents the properties of a replica.

#[derive(Clone, Debug, Default, PartialEq)]
pub struct Replica {
    /// The Region where the replica needs to be created.
    pub region_name: Option<String>,
}

impl Replica {
    /// Without any member.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
    /// The Region where the replica needs to be created.
    #[must_use]
    pub fn region_name(mut self, region_name: impl Into<String>) -> Self {
        self.region_name = Some(region_name.into());
        self
    }
}
wire_struct!(Replica (write read) {
0 "RegionName" region_name,
});

/// Represents the auto scaling settings of the replica.

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ReplicaAutoScalingDescription {
    /// The Region where the replica exists.
    pub region_name: Option<String>,
    /// Replica-specific global secondary index auto scaling settings.
    pub global_secondary_indexes: Option<Vec<ReplicaGlobalSecondaryIndexAutoScalingDescription>>,
    /// Represents the auto scaling settings for a global table or global secondary index.
    pub replica_provisioned_read_capacity_auto_scaling_settings: Option<AutoScalingSettingsDescription>,
    /// Represents the auto scaling settings for a global table or global secondary index.
    pub replica_provisioned_write_capacity_auto_scaling_settings: Option<AutoScalingSettingsDescription>,
    /// The current state of the replica.
    pub replica_status: Option<ReplicaStatus>,
}

wire_struct!(ReplicaAutoScalingDescription (read) {
0 "RegionName" region_name,
1 "GlobalSecondaryIndexes" global_secondary_indexes,
2 "ReplicaProvisionedReadCapacityAutoScalingSettings" replica_provisioned_read_capacity_auto_scaling_settings,
3 "ReplicaProvisionedWriteCapacityAutoScalingSettings" replica_provisioned_write_capacity_auto_scaling_settings,
4 "ReplicaStatus" replica_status,
});

/// Represents the auto scaling settings of a replica that will be modified.

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ReplicaAutoScalingUpdate {
    /// The Region where the replica exists.
    pub region_name: String,
    /// Represents the auto scaling settings of global secondary indexes that will be modified.
    pub replica_global_secondary_index_updates: Option<Vec<ReplicaGlobalSecondaryIndexAutoScalingUpdate>>,
    /// Represents the auto scaling settings to be modified for a global table or global secondary index.
    pub replica_provisioned_read_capacity_auto_scaling_update: Option<AutoScalingSettingsUpdate>,
}

impl ReplicaAutoScalingUpdate {
    /// With what is required.
    #[must_use]
    pub fn new(region_name: impl Into<String>) -> Self {
        Self { region_name: region_name.into(), ..Self::default() }
    }
    /// Represents the auto scaling settings of global secondary indexes that will be modified.
    #[must_use]
    pub fn replica_global_secondary_index_updates(
        mut self,
        replica_global_secondary_index_updates: impl Into<Vec<ReplicaGlobalSecondaryIndexAutoScalingUpdate>>,
    ) -> Self {
        self.replica_global_secondary_index_updates = Some(replica_global_secondary_index_updates.into());
        self
    }
    /// Represents the auto scaling settings to be modified for a global table or global secondary index.
    #[must_use]
    pub fn replica_provisioned_read_capacity_auto_scaling_update(
        mut self,
        replica_provisioned_read_capacity_auto_scaling_update: AutoScalingSettingsUpdate,
    ) -> Self {
        self.replica_provisioned_read_capacity_auto_scaling_update =
            Some(replica_provisioned_read_capacity_auto_scaling_update);
        self
    }
}
wire_struct!(ReplicaAutoScalingUpdate (write) {
0 "RegionName" region_name,
1 "ReplicaGlobalSecondaryIndexUpdates" replica_global_secondary_index_updates,
2 "ReplicaProvisionedReadCapacityAutoScalingUpdate" replica_provisioned_read_capacity_auto_scaling_update,
});

/// Contains the details of the replica.

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ReplicaDescription {
    /// The name of the Region.
    pub region_name: Option<String>,
    /// The current state of the replica.
    pub replica_status: Option<ReplicaStatus>,
    /// The Amazon Resource Name (ARN) of the global table replica.
    pub replica_arn: Option<String>,
    /// Detailed information about the replica status.
    pub replica_status_description: Option<String>,
    /// Specifies the progress of a Create, Update, or Delete action on the replica as a percentage.
    pub replica_status_percent_progress: Option<String>,
    /// The KMS key of the replica that will be used for KMS encryption.
    pub kms_master_key_id: Option<String>,
    /// Replica-specific provisioned throughput.
    pub provisioned_throughput_override: Option<ProvisionedThroughputOverride>,
    /// Overrides the maximum on-demand throughput settings for the specified replica table.
    pub on_demand_throughput_override: Option<OnDemandThroughputOverride>,
    /// Represents the warm throughput value for this replica.
    pub warm_throughput: Option<TableWarmThroughputDescription>,
    /// Replica-specific global secondary index settings.
    pub global_secondary_indexes: Option<Vec<ReplicaGlobalSecondaryIndexDescription>>,
    /// The time at which the replica was first detected as inaccessible.
    pub replica_inaccessible_date_time: Option<Timestamp>,
    /// Contains details of the table class.
    pub replica_table_class_summary: Option<TableClassSummary>,
    /// Indicates one of the settings synchronization modes for the global table replica.
    pub global_table_settings_replication_mode: Option<GlobalTableSettingsReplicationMode>,
}

wire_struct!(ReplicaDescription (read) {
0 "RegionName" region_name,
1 "ReplicaStatus" replica_status,
2 "ReplicaArn" replica_arn,
3 "ReplicaStatusDescription" replica_status_description,
4 "ReplicaStatusPercentProgress" replica_status_percent_progress,
5 "KMSMasterKeyId" kms_master_key_id,
6 "ProvisionedThroughputOverride" provisioned_throughput_override,
7 "OnDemandThroughputOverride" on_demand_throughput_override,
8 "WarmThroughput" warm_throughput,
9 "GlobalSecondaryIndexes" global_secondary_indexes,
10 "ReplicaInaccessibleDateTime" replica_inaccessible_date_time,
11 "ReplicaTableClassSummary" replica_table_class_summary,
12 "GlobalTableSettingsReplicationMode" global_table_settings_replication_mode,
});

/// Represents the properties of a replica global secondary index.

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ReplicaGlobalSecondaryIndex {
    /// The name of the global secondary index.
    pub index_name: String,
    /// Replica table GSI-specific provisioned throughput.
    pub provisioned_throughput_override: Option<ProvisionedThroughputOverride>,
    /// Overrides the maximum on-demand throughput settings for the specified global secondary index in the specified replica table.
    pub on_demand_throughput_override: Option<OnDemandThroughputOverride>,
}

impl ReplicaGlobalSecondaryIndex {
    /// With what is required.
    #[must_use]
    pub fn new(index_name: impl Into<String>) -> Self {
        Self { index_name: index_name.into(), ..Self::default() }
    }
    /// Replica table GSI-specific provisioned throughput.
    #[must_use]
    pub fn provisioned_throughput_override(
        mut self,
        provisioned_throughput_override: ProvisionedThroughputOverride,
    ) -> Self {
        self.provisioned_throughput_override = Some(provisioned_throughput_override);
        self
    }
    /// Overrides the maximum on-demand throughput settings for the specified global secondary index in the specified replica table.
    #[must_use]
    pub fn on_demand_throughput_override(mut self, on_demand_throughput_override: OnDemandThroughputOverride) -> Self {
        self.on_demand_throughput_override = Some(on_demand_throughput_override);
        self
    }
}
wire_struct!(ReplicaGlobalSecondaryIndex (write) {
0 "IndexName" index_name,
1 "ProvisionedThroughputOverride" provisioned_throughput_override,
2 "OnDemandThroughputOverride" on_demand_throughput_override,
});

/// Represents the auto scaling configuration for a replica global secondary index.

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ReplicaGlobalSecondaryIndexAutoScalingDescription {
    /// The name of the global secondary index.
    pub index_name: Option<String>,
    /// The current state of the replica global secondary index.
    pub index_status: Option<IndexStatus>,
    /// Represents the auto scaling settings for a global table or global secondary index.
    pub provisioned_read_capacity_auto_scaling_settings: Option<AutoScalingSettingsDescription>,
    /// Represents the auto scaling settings for a global table or global secondary index.
    pub provisioned_write_capacity_auto_scaling_settings: Option<AutoScalingSettingsDescription>,
}

wire_struct!(ReplicaGlobalSecondaryIndexAutoScalingDescription (read) {
0 "IndexName" index_name,
1 "IndexStatus" index_status,
2 "ProvisionedReadCapacityAutoScalingSettings" provisioned_read_capacity_auto_scaling_settings,
3 "ProvisionedWriteCapacityAutoScalingSettings" provisioned_write_capacity_auto_scaling_settings,
});

/// Represents the auto scaling settings of a global secondary index for a replica that will be modified.

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ReplicaGlobalSecondaryIndexAutoScalingUpdate {
    /// The name of the global secondary index.
    pub index_name: Option<String>,
    /// Represents the auto scaling settings to be modified for a global table or global secondary index.
    pub provisioned_read_capacity_auto_scaling_update: Option<AutoScalingSettingsUpdate>,
}

impl ReplicaGlobalSecondaryIndexAutoScalingUpdate {
    /// Without any member.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
    /// The name of the global secondary index.
    #[must_use]
    pub fn index_name(mut self, index_name: impl Into<String>) -> Self {
        self.index_name = Some(index_name.into());
        self
    }
    /// Represents the auto scaling settings to be modified for a global table or global secondary index.
    #[must_use]
    pub fn provisioned_read_capacity_auto_scaling_update(
        mut self,
        provisioned_read_capacity_auto_scaling_update: AutoScalingSettingsUpdate,
    ) -> Self {
        self.provisioned_read_capacity_auto_scaling_update = Some(provisioned_read_capacity_auto_scaling_update);
        self
    }
}
wire_struct!(ReplicaGlobalSecondaryIndexAutoScalingUpdate (write) {
0 "IndexName" index_name,
1 "ProvisionedReadCapacityAutoScalingUpdate" provisioned_read_capacity_auto_scaling_update,
});

/// Represents the properties of a replica global secondary index.

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ReplicaGlobalSecondaryIndexDescription {
    /// The name of the global secondary index.
    pub index_name: Option<String>,
    /// If not described, uses the source table GSI's read capacity settings.
    pub provisioned_throughput_override: Option<ProvisionedThroughputOverride>,
    /// Overrides the maximum on-demand throughput for the specified global secondary index in the specified replica table.
    pub on_demand_throughput_override: Option<OnDemandThroughputOverride>,
    /// Represents the warm throughput of the global secondary index for this replica.
    pub warm_throughput: Option<GlobalSecondaryIndexWarmThroughputDescription>,
}

wire_struct!(ReplicaGlobalSecondaryIndexDescription (read) {
0 "IndexName" index_name,
1 "ProvisionedThroughputOverride" provisioned_throughput_override,
2 "OnDemandThroughputOverride" on_demand_throughput_override,
3 "WarmThroughput" warm_throughput,
});

/// Represents the properties of a global secondary index.

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ReplicaGlobalSecondaryIndexSettingsDescription {
    /// The name of the global secondary index.
    pub index_name: String,
    /// The current status of the global secondary index.
    pub index_status: Option<IndexStatus>,
    /// The maximum number of strongly consistent reads consumed per second before DynamoDB returns a `ThrottlingException`.
    pub provisioned_read_capacity_units: Option<i64>,
    /// Auto scaling settings for a global secondary index replica's read capacity units.
    pub provisioned_read_capacity_auto_scaling_settings: Option<AutoScalingSettingsDescription>,
    /// The maximum number of writes consumed per second before DynamoDB returns a `ThrottlingException`.
    pub provisioned_write_capacity_units: Option<i64>,
    /// Auto scaling settings for a global secondary index replica's write capacity units.
    pub provisioned_write_capacity_auto_scaling_settings: Option<AutoScalingSettingsDescription>,
}

wire_struct!(ReplicaGlobalSecondaryIndexSettingsDescription (read) {
0 "IndexName" index_name,
1 "IndexStatus" index_status,
2 "ProvisionedReadCapacityUnits" provisioned_read_capacity_units,
3 "ProvisionedReadCapacityAutoScalingSettings" provisioned_read_capacity_auto_scaling_settings,
4 "ProvisionedWriteCapacityUnits" provisioned_write_capacity_units,
5 "ProvisionedWriteCapacityAutoScalingSettings" provisioned_write_capacity_auto_scaling_settings,
});

/// Represents the settings of a global secondary index for a global table that will be modified.

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ReplicaGlobalSecondaryIndexSettingsUpdate {
    /// The name of the global secondary index.
    pub index_name: String,
    /// The maximum number of strongly consistent reads consumed per second before DynamoDB returns a `ThrottlingException`.
    pub provisioned_read_capacity_units: Option<i64>,
    /// Auto scaling settings for managing a global secondary index replica's read capacity units.
    pub provisioned_read_capacity_auto_scaling_settings_update: Option<AutoScalingSettingsUpdate>,
}

impl ReplicaGlobalSecondaryIndexSettingsUpdate {
    /// With what is required.
    #[must_use]
    pub fn new(index_name: impl Into<String>) -> Self {
        Self { index_name: index_name.into(), ..Self::default() }
    }
    /// The maximum number of strongly consistent reads consumed per second before DynamoDB returns a `ThrottlingException`.
    #[must_use]
    pub fn provisioned_read_capacity_units(mut self, provisioned_read_capacity_units: i64) -> Self {
        self.provisioned_read_capacity_units = Some(provisioned_read_capacity_units);
        self
    }
    /// Auto scaling settings for managing a global secondary index replica's read capacity units.
    #[must_use]
    pub fn provisioned_read_capacity_auto_scaling_settings_update(
        mut self,
        provisioned_read_capacity_auto_scaling_settings_update: AutoScalingSettingsUpdate,
    ) -> Self {
        self.provisioned_read_capacity_auto_scaling_settings_update =
            Some(provisioned_read_capacity_auto_scaling_settings_update);
        self
    }
}
wire_struct!(ReplicaGlobalSecondaryIndexSettingsUpdate (write) {
0 "IndexName" index_name,
1 "ProvisionedReadCapacityUnits" provisioned_read_capacity_units,
2 "ProvisionedReadCapacityAutoScalingSettingsUpdate" provisioned_read_capacity_auto_scaling_settings_update,
});

/// Represents the properties of a replica.

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ReplicaSettingsDescription {
    /// The Region name of the replica.
    pub region_name: String,
    /// The current state of the Region.
    pub replica_status: Option<ReplicaStatus>,
    /// The read/write capacity mode of the replica.
    pub replica_billing_mode_summary: Option<BillingModeSummary>,
    /// The maximum number of strongly consistent reads consumed per second before DynamoDB returns a `ThrottlingException`.
    pub replica_provisioned_read_capacity_units: Option<i64>,
    /// Auto scaling settings for a global table replica's read capacity units.
    pub replica_provisioned_read_capacity_auto_scaling_settings: Option<AutoScalingSettingsDescription>,
    /// The maximum number of writes consumed per second before DynamoDB returns a `ThrottlingException`.
    pub replica_provisioned_write_capacity_units: Option<i64>,
    /// Auto scaling settings for a global table replica's write capacity units.
    pub replica_provisioned_write_capacity_auto_scaling_settings: Option<AutoScalingSettingsDescription>,
    /// Replica global secondary index settings for the global table.
    pub replica_global_secondary_index_settings: Option<Vec<ReplicaGlobalSecondaryIndexSettingsDescription>>,
    /// Contains details of the table class.
    pub replica_table_class_summary: Option<TableClassSummary>,
}

wire_struct!(ReplicaSettingsDescription (read) {
0 "RegionName" region_name,
1 "ReplicaStatus" replica_status,
2 "ReplicaBillingModeSummary" replica_billing_mode_summary,
3 "ReplicaProvisionedReadCapacityUnits" replica_provisioned_read_capacity_units,
4 "ReplicaProvisionedReadCapacityAutoScalingSettings" replica_provisioned_read_capacity_auto_scaling_settings,
5 "ReplicaProvisionedWriteCapacityUnits" replica_provisioned_write_capacity_units,
6 "ReplicaProvisionedWriteCapacityAutoScalingSettings" replica_provisioned_write_capacity_auto_scaling_settings,
7 "ReplicaGlobalSecondaryIndexSettings" replica_global_secondary_index_settings,
8 "ReplicaTableClassSummary" replica_table_class_summary,
});

/// Represents the settings for a global table in a Region that will be modified.

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ReplicaSettingsUpdate {
    /// The Region of the replica to be added.
    pub region_name: String,
    /// The maximum number of strongly consistent reads consumed per second before DynamoDB returns a `ThrottlingException`.
    pub replica_provisioned_read_capacity_units: Option<i64>,
    /// Auto scaling settings for managing a global table replica's read capacity units.
    pub replica_provisioned_read_capacity_auto_scaling_settings_update: Option<AutoScalingSettingsUpdate>,
    /// Represents the settings of a global secondary index for a global table that will be modified.
    pub replica_global_secondary_index_settings_update: Option<Vec<ReplicaGlobalSecondaryIndexSettingsUpdate>>,
    /// Replica-specific table class.
    pub replica_table_class: Option<TableClass>,
}

impl ReplicaSettingsUpdate {
    /// With what is required.
    #[must_use]
    pub fn new(region_name: impl Into<String>) -> Self {
        Self { region_name: region_name.into(), ..Self::default() }
    }
    /// The maximum number of strongly consistent reads consumed per second before DynamoDB returns a `ThrottlingException`.
    #[must_use]
    pub fn replica_provisioned_read_capacity_units(mut self, replica_provisioned_read_capacity_units: i64) -> Self {
        self.replica_provisioned_read_capacity_units = Some(replica_provisioned_read_capacity_units);
        self
    }
    /// Auto scaling settings for managing a global table replica's read capacity units.
    #[must_use]
    pub fn replica_provisioned_read_capacity_auto_scaling_settings_update(
        mut self,
        replica_provisioned_read_capacity_auto_scaling_settings_update: AutoScalingSettingsUpdate,
    ) -> Self {
        self.replica_provisioned_read_capacity_auto_scaling_settings_update =
            Some(replica_provisioned_read_capacity_auto_scaling_settings_update);
        self
    }
    /// Represents the settings of a global secondary index for a global table that will be modified.
    #[must_use]
    pub fn replica_global_secondary_index_settings_update(
        mut self,
        replica_global_secondary_index_settings_update: impl Into<Vec<ReplicaGlobalSecondaryIndexSettingsUpdate>>,
    ) -> Self {
        self.replica_global_secondary_index_settings_update =
            Some(replica_global_secondary_index_settings_update.into());
        self
    }
    /// Replica-specific table class.
    #[must_use]
    pub fn replica_table_class(mut self, replica_table_class: impl Into<TableClass>) -> Self {
        self.replica_table_class = Some(replica_table_class.into());
        self
    }
}
wire_struct!(ReplicaSettingsUpdate (write) {
0 "RegionName" region_name,
1 "ReplicaProvisionedReadCapacityUnits" replica_provisioned_read_capacity_units,
2 "ReplicaProvisionedReadCapacityAutoScalingSettingsUpdate" replica_provisioned_read_capacity_auto_scaling_settings_update,
3 "ReplicaGlobalSecondaryIndexSettingsUpdate" replica_global_secondary_index_settings_update,
4 "ReplicaTableClass" replica_table_class,
});

/// Represents one of the following.

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ReplicaUpdate {
    /// The parameters required for creating a replica on an existing global table.
    pub create: Option<CreateReplicaAction>,
    /// The name of the existing replica to be removed.
    pub delete: Option<DeleteReplicaAction>,
}

impl ReplicaUpdate {
    /// Without any member.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
    /// The parameters required for creating a replica on an existing global table.
    #[must_use]
    pub fn create(mut self, create: CreateReplicaAction) -> Self {
        self.create = Some(create);
        self
    }
    /// The name of the existing replica to be removed.
    #[must_use]
    pub fn delete(mut self, delete: DeleteReplicaAction) -> Self {
        self.delete = Some(delete);
        self
    }
}
wire_struct!(ReplicaUpdate (write) {
0 "Create" create,
1 "Delete" delete,
});

/// Represents one of the following.

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ReplicationGroupUpdate {
    /// The parameters required for creating a replica for the table.
    pub create: Option<CreateReplicationGroupMemberAction>,
    /// The parameters required for updating a replica for the table.
    pub update: Option<UpdateReplicationGroupMemberAction>,
    /// The parameters required for deleting a replica for the table.
    pub delete: Option<DeleteReplicationGroupMemberAction>,
}

impl ReplicationGroupUpdate {
    /// Without any member.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
    /// The parameters required for creating a replica for the table.
    #[must_use]
    pub fn create(mut self, create: CreateReplicationGroupMemberAction) -> Self {
        self.create = Some(create);
        self
    }
    /// The parameters required for updating a replica for the table.
    #[must_use]
    pub fn update(mut self, update: UpdateReplicationGroupMemberAction) -> Self {
        self.update = Some(update);
        self
    }
    /// The parameters required for deleting a replica for the table.
    #[must_use]
    pub fn delete(mut self, delete: DeleteReplicationGroupMemberAction) -> Self {
        self.delete = Some(delete);
        self
    }
}
wire_struct!(ReplicationGroupUpdate (write) {
0 "Create" create,
1 "Update" update,
2 "Delete" delete,
});

/// Contains details for the restore.

#[derive(Clone, Debug, Default, PartialEq)]
pub struct RestoreSummary {
    /// The Amazon Resource Name (ARN) of the backup from which the table was restored.
    pub source_backup_arn: Option<String>,
    /// The ARN of the source table of the backup that is being restored.
    pub source_table_arn: Option<String>,
    /// Point in time or source backup time.
    pub restore_date_time: Timestamp,
    /// Indicates if a restore is in progress or not.
    pub restore_in_progress: bool,
}

wire_struct!(RestoreSummary (read) {
0 "SourceBackupArn" source_backup_arn,
1 "SourceTableArn" source_table_arn,
2 "RestoreDateTime" restore_date_time,
3 "RestoreInProgress" restore_in_progress,
});

/// Structure RestoreTableFromBackupInput.

#[derive(Clone, Debug, Default, PartialEq)]
pub struct RestoreTableFromBackupInput {
    /// The name of the new table to which the backup must be restored.
    pub target_table_name: String,
    /// The Amazon Resource Name (ARN) associated with the backup.
    pub backup_arn: String,
    /// The billing mode of the restored table.
    pub billing_mode_override: Option<BillingMode>,
    /// List of global secondary indexes for the restored table.
    pub global_secondary_index_override: Option<Vec<GlobalSecondaryIndex>>,
    /// List of local secondary indexes for the restored table.
    pub local_secondary_index_override: Option<Vec<LocalSecondaryIndex>>,
    /// Provisioned throughput settings for the restored table.
    pub provisioned_throughput_override: Option<ProvisionedThroughput>,
    /// Sets the maximum number of read and write units for the specified on-demand table.
    pub on_demand_throughput_override: Option<OnDemandThroughput>,
    /// The new server-side encryption settings for the restored table.
    pub sse_specification_override: Option<SSESpecification>,
    /// The vector indexes for the restored table.
    pub vector_index_override: Option<Vec<VectorIndex>>,
}

impl RestoreTableFromBackupInput {
    /// With what is required.
    #[must_use]
    pub fn new(target_table_name: impl Into<String>, backup_arn: impl Into<String>) -> Self {
        Self { target_table_name: target_table_name.into(), backup_arn: backup_arn.into(), ..Self::default() }
    }
    /// The billing mode of the restored table.
    #[must_use]
    pub fn billing_mode_override(mut self, billing_mode_override: impl Into<BillingMode>) -> Self {
        self.billing_mode_override = Some(billing_mode_override.into());
        self
    }
    /// List of global secondary indexes for the restored table.
    #[must_use]
    pub fn global_secondary_index_override(
        mut self,
        global_secondary_index_override: impl Into<Vec<GlobalSecondaryIndex>>,
    ) -> Self {
        self.global_secondary_index_override = Some(global_secondary_index_override.into());
        self
    }
    /// List of local secondary indexes for the restored table.
    #[must_use]
    pub fn local_secondary_index_override(
        mut self,
        local_secondary_index_override: impl Into<Vec<LocalSecondaryIndex>>,
    ) -> Self {
        self.local_secondary_index_override = Some(local_secondary_index_override.into());
        self
    }
    /// Provisioned throughput settings for the restored table.
    #[must_use]
    pub fn provisioned_throughput_override(mut self, provisioned_throughput_override: ProvisionedThroughput) -> Self {
        self.provisioned_throughput_override = Some(provisioned_throughput_override);
        self
    }
    /// Sets the maximum number of read and write units for the specified on-demand table.
    #[must_use]
    pub fn on_demand_throughput_override(mut self, on_demand_throughput_override: OnDemandThroughput) -> Self {
        self.on_demand_throughput_override = Some(on_demand_throughput_override);
        self
    }
    /// The new server-side encryption settings for the restored table.
    #[must_use]
    pub fn sse_specification_override(mut self, sse_specification_override: SSESpecification) -> Self {
        self.sse_specification_override = Some(sse_specification_override);
        self
    }
    /// The vector indexes for the restored table.
    #[must_use]
    pub fn vector_index_override(mut self, vector_index_override: impl Into<Vec<VectorIndex>>) -> Self {
        self.vector_index_override = Some(vector_index_override.into());
        self
    }
}
wire_struct!(RestoreTableFromBackupInput (write) {
0 "TargetTableName" target_table_name,
1 "BackupArn" backup_arn,
2 "BillingModeOverride" billing_mode_override,
3 "GlobalSecondaryIndexOverride" global_secondary_index_override,
4 "LocalSecondaryIndexOverride" local_secondary_index_override,
5 "ProvisionedThroughputOverride" provisioned_throughput_override,
6 "OnDemandThroughputOverride" on_demand_throughput_override,
7 "SSESpecificationOverride" sse_specification_override,
8 "VectorIndexOverride" vector_index_override,
});

/// Structure RestoreTableFromBackupOutput.

#[derive(Clone, Debug, Default, PartialEq)]
pub struct RestoreTableFromBackupOutput {
    /// The description of the table created from an existing backup.
    pub table_description: Option<TableDescription>,
}

wire_struct!(RestoreTableFromBackupOutput (read) {
0 "TableDescription" table_description,
});

/// Structure RestoreTableToPointInTimeInput.

#[derive(Clone, Debug, Default, PartialEq)]
pub struct RestoreTableToPointInTimeInput {
    /// The DynamoDB table that will be restored.
    pub source_table_arn: Option<String>,
    /// Name of the source table that is being restored.
    pub source_table_name: Option<String>,
    /// The name of the new table to which it must be restored to.
    pub target_table_name: String,
    /// Restore the table to the latest possible time.
    pub use_latest_restorable_time: Option<bool>,
    /// Time in the past to restore the table to.
    pub restore_date_time: Option<Timestamp>,
    /// The billing mode of the restored table.
    pub billing_mode_override: Option<BillingMode>,
    /// List of global secondary indexes for the restored table.
    pub global_secondary_index_override: Option<Vec<GlobalSecondaryIndex>>,
    /// List of local secondary indexes for the restored table.
    pub local_secondary_index_override: Option<Vec<LocalSecondaryIndex>>,
    /// Provisioned throughput settings for the restored table.
    pub provisioned_throughput_override: Option<ProvisionedThroughput>,
    /// Sets the maximum number of read and write units for the specified on-demand table.
    pub on_demand_throughput_override: Option<OnDemandThroughput>,
    /// The new server-side encryption settings for the restored table.
    pub sse_specification_override: Option<SSESpecification>,
    /// The vector indexes for the restored table.
    pub vector_index_override: Option<Vec<VectorIndex>>,
}

impl RestoreTableToPointInTimeInput {
    /// With what is required.
    #[must_use]
    pub fn new(target_table_name: impl Into<String>) -> Self {
        Self { target_table_name: target_table_name.into(), ..Self::default() }
    }
    /// The DynamoDB table that will be restored.
    #[must_use]
    pub fn source_table_arn(mut self, source_table_arn: impl Into<String>) -> Self {
        self.source_table_arn = Some(source_table_arn.into());
        self
    }
    /// Name of the source table that is being restored.
    #[must_use]
    pub fn source_table_name(mut self, source_table_name: impl Into<String>) -> Self {
        self.source_table_name = Some(source_table_name.into());
        self
    }
    /// Restore the table to the latest possible time.
    #[must_use]
    pub fn use_latest_restorable_time(mut self, use_latest_restorable_time: bool) -> Self {
        self.use_latest_restorable_time = Some(use_latest_restorable_time);
        self
    }
    /// Time in the past to restore the table to.
    #[must_use]
    pub fn restore_date_time(mut self, restore_date_time: Timestamp) -> Self {
        self.restore_date_time = Some(restore_date_time);
        self
    }
    /// The billing mode of the restored table.
    #[must_use]
    pub fn billing_mode_override(mut self, billing_mode_override: impl Into<BillingMode>) -> Self {
        self.billing_mode_override = Some(billing_mode_override.into());
        self
    }
    /// List of global secondary indexes for the restored table.
    #[must_use]
    pub fn global_secondary_index_override(
        mut self,
        global_secondary_index_override: impl Into<Vec<GlobalSecondaryIndex>>,
    ) -> Self {
        self.global_secondary_index_override = Some(global_secondary_index_override.into());
        self
    }
    /// List of local secondary indexes for the restored table.
    #[must_use]
    pub fn local_secondary_index_override(
        mut self,
        local_secondary_index_override: impl Into<Vec<LocalSecondaryIndex>>,
    ) -> Self {
        self.local_secondary_index_override = Some(local_secondary_index_override.into());
        self
    }
    /// Provisioned throughput settings for the restored table.
    #[must_use]
    pub fn provisioned_throughput_override(mut self, provisioned_throughput_override: ProvisionedThroughput) -> Self {
        self.provisioned_throughput_override = Some(provisioned_throughput_override);
        self
    }
    /// Sets the maximum number of read and write units for the specified on-demand table.
    #[must_use]
    pub fn on_demand_throughput_override(mut self, on_demand_throughput_override: OnDemandThroughput) -> Self {
        self.on_demand_throughput_override = Some(on_demand_throughput_override);
        self
    }
    /// The new server-side encryption settings for the restored table.
    #[must_use]
    pub fn sse_specification_override(mut self, sse_specification_override: SSESpecification) -> Self {
        self.sse_specification_override = Some(sse_specification_override);
        self
    }
    /// The vector indexes for the restored table.
    #[must_use]
    pub fn vector_index_override(mut self, vector_index_override: impl Into<Vec<VectorIndex>>) -> Self {
        self.vector_index_override = Some(vector_index_override.into());
        self
    }
}
wire_struct!(RestoreTableToPointInTimeInput (write) {
0 "SourceTableArn" source_table_arn,
1 "SourceTableName" source_table_name,
2 "TargetTableName" target_table_name,
3 "UseLatestRestorableTime" use_latest_restorable_time,
4 "RestoreDateTime" restore_date_time,
5 "BillingModeOverride" billing_mode_override,
6 "GlobalSecondaryIndexOverride" global_secondary_index_override,
7 "LocalSecondaryIndexOverride" local_secondary_index_override,
8 "ProvisionedThroughputOverride" provisioned_throughput_override,
9 "OnDemandThroughputOverride" on_demand_throughput_override,
10 "SSESpecificationOverride" sse_specification_override,
11 "VectorIndexOverride" vector_index_override,
});

/// Structure RestoreTableToPointInTimeOutput.

#[derive(Clone, Debug, Default, PartialEq)]
pub struct RestoreTableToPointInTimeOutput {
    /// Represents the properties of a table.
    pub table_description: Option<TableDescription>,
}

wire_struct!(RestoreTableToPointInTimeOutput (read) {
0 "TableDescription" table_description,
});

/// The S3 bucket that is being imported from.

#[derive(Clone, Debug, Default, PartialEq)]
pub struct S3BucketSource {
    /// The account number of the S3 bucket that is being imported from.
    pub s3_bucket_owner: Option<String>,
    /// The S3 bucket that is being imported from.
    pub s3_bucket: String,
    /// The key prefix shared by all S3 Objects that are being imported.
    pub s3_key_prefix: Option<String>,
}

impl S3BucketSource {
    /// With what is required.
    #[must_use]
    pub fn new(s3_bucket: impl Into<String>) -> Self {
        Self { s3_bucket: s3_bucket.into(), ..Self::default() }
    }
    /// The account number of the S3 bucket that is being imported from.
    #[must_use]
    pub fn s3_bucket_owner(mut self, s3_bucket_owner: impl Into<String>) -> Self {
        self.s3_bucket_owner = Some(s3_bucket_owner.into());
        self
    }
    /// The key prefix shared by all S3 Objects that are being imported.
    #[must_use]
    pub fn s3_key_prefix(mut self, s3_key_prefix: impl Into<String>) -> Self {
        self.s3_key_prefix = Some(s3_key_prefix.into());
        self
    }
}
wire_struct!(S3BucketSource (write read) {
0 "S3BucketOwner" s3_bucket_owner,
1 "S3Bucket" s3_bucket,
2 "S3KeyPrefix" s3_key_prefix,
});

/// The description of the server-side encryption status on the specified table.

#[derive(Clone, Debug, Default, PartialEq)]
pub struct SSEDescription {
    /// Represents the current state of server-side encryption.
    pub status: Option<SSEStatus>,
    /// Server-side encryption type.
    pub sse_type: Option<SSEType>,
    /// The KMS key ARN used for the KMS encryption.
    pub kms_master_key_arn: Option<String>,
    /// Indicates the time, in UNIX epoch date format, when DynamoDB detected that the table's KMS key was inaccessible.
    pub inaccessible_encryption_date_time: Option<Timestamp>,
}

wire_struct!(SSEDescription (read) {
0 "Status" status,
1 "SSEType" sse_type,
2 "KMSMasterKeyArn" kms_master_key_arn,
3 "InaccessibleEncryptionDateTime" inaccessible_encryption_date_time,
});

/// Represents the settings used to enable server-side encryption.

#[derive(Clone, Debug, Default, PartialEq)]
pub struct SSESpecification {
    /// Indicates whether server-side encryption is done using an Amazon Web Services managed key or an Amazon Web Services owned key.
    pub enabled: Option<bool>,
    /// Server-side encryption type.
    pub sse_type: Option<SSEType>,
    /// The KMS key that should be used for the KMS encryption.
    pub kms_master_key_id: Option<String>,
}

impl SSESpecification {
    /// Without any member.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
    /// Indicates whether server-side encryption is done using an Amazon Web Services managed key or an Amazon Web Services owned key.
    #[must_use]
    pub fn enabled(mut self, enabled: bool) -> Self {
        self.enabled = Some(enabled);
        self
    }
    /// Server-side encryption type.
    #[must_use]
    pub fn sse_type(mut self, sse_type: impl Into<SSEType>) -> Self {
        self.sse_type = Some(sse_type.into());
        self
    }
    /// The KMS key that should be used for the KMS encryption.
    #[must_use]
    pub fn kms_master_key_id(mut self, kms_master_key_id: impl Into<String>) -> Self {
        self.kms_master_key_id = Some(kms_master_key_id.into());
        self
    }
}
wire_struct!(SSESpecification (write read) {
0 "Enabled" enabled,
1 "SSEType" sse_type,
2 "KMSMasterKeyId" kms_master_key_id,
});

/// Represents the input of a `Scan` operation.

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ScanInput {
    /// The name of the table containing the requested items or if you provide `IndexName`, the name of the table to which that index belongs.
    pub table_name: String,
    /// The name of a secondary index to scan.
    pub index_name: Option<String>,
    /// This is a legacy parameter.
    pub attributes_to_get: Option<Vec<String>>,
    /// The maximum number of items to evaluate (not necessarily the number of matching items).
    pub limit: Option<i32>,
    /// The attributes to be returned in the result.
    pub select: Option<Select>,
    /// This is a legacy parameter.
    pub scan_filter: Option<Map<Condition>>,
    /// This is a legacy parameter.
    pub conditional_operator: Option<ConditionalOperator>,
    /// The primary key of the first item that this operation will evaluate.
    pub exclusive_start_key: Option<Map<AttributeValue>>,
    /// Determines the level of detail about either provisioned or on-demand throughput consumption that is returned in the response.
    pub return_consumed_capacity: Option<ReturnConsumedCapacity>,
    /// For a parallel `Scan` request, `TotalSegments` represents the total number of segments into which the `Scan` operation will be divided.
    pub total_segments: Option<i32>,
    /// For a parallel `Scan` request, `Segment` identifies an individual segment to be scanned by an application worker.
    pub segment: Option<i32>,
    /// A string that identifies one or more attributes to retrieve from the specified table or index.
    pub projection_expression: Option<String>,
    /// A string that contains conditions that DynamoDB applies after the `Scan` operation, but before the data is returned to you.
    pub filter_expression: Option<String>,
    /// One or more substitution tokens for attribute names in an expression.
    pub expression_attribute_names: Option<Map<String>>,
    /// One or more values that can be substituted in an expression.
    pub expression_attribute_values: Option<Map<AttributeValue>>,
    /// A Boolean value that determines the read consistency model during the scan.
    pub consistent_read: Option<bool>,
}

impl ScanInput {
    /// With what is required.
    #[must_use]
    pub fn new(table_name: impl Into<String>) -> Self {
        Self { table_name: table_name.into(), ..Self::default() }
    }
    /// The name of a secondary index to scan.
    #[must_use]
    pub fn index_name(mut self, index_name: impl Into<String>) -> Self {
        self.index_name = Some(index_name.into());
        self
    }
    /// This is a legacy parameter.
    #[must_use]
    pub fn attributes_to_get(mut self, attributes_to_get: impl Into<Vec<String>>) -> Self {
        self.attributes_to_get = Some(attributes_to_get.into());
        self
    }
    /// The maximum number of items to evaluate (not necessarily the number of matching items).
    #[must_use]
    pub fn limit(mut self, limit: i32) -> Self {
        self.limit = Some(limit);
        self
    }
    /// The attributes to be returned in the result.
    #[must_use]
    pub fn select(mut self, select: impl Into<Select>) -> Self {
        self.select = Some(select.into());
        self
    }
    /// This is a legacy parameter.
    #[must_use]
    pub fn scan_filter(mut self, scan_filter: impl Into<Map<Condition>>) -> Self {
        self.scan_filter = Some(scan_filter.into());
        self
    }
    /// This is a legacy parameter.
    #[must_use]
    pub fn conditional_operator(mut self, conditional_operator: impl Into<ConditionalOperator>) -> Self {
        self.conditional_operator = Some(conditional_operator.into());
        self
    }
    /// The primary key of the first item that this operation will evaluate.
    #[must_use]
    pub fn exclusive_start_key(mut self, exclusive_start_key: impl Into<Map<AttributeValue>>) -> Self {
        self.exclusive_start_key = Some(exclusive_start_key.into());
        self
    }
    /// Determines the level of detail about either provisioned or on-demand throughput consumption that is returned in the response.
    #[must_use]
    pub fn return_consumed_capacity(mut self, return_consumed_capacity: impl Into<ReturnConsumedCapacity>) -> Self {
        self.return_consumed_capacity = Some(return_consumed_capacity.into());
        self
    }
    /// For a parallel `Scan` request, `TotalSegments` represents the total number of segments into which the `Scan` operation will be divided.
    #[must_use]
    pub fn total_segments(mut self, total_segments: i32) -> Self {
        self.total_segments = Some(total_segments);
        self
    }
    /// For a parallel `Scan` request, `Segment` identifies an individual segment to be scanned by an application worker.
    #[must_use]
    pub fn segment(mut self, segment: i32) -> Self {
        self.segment = Some(segment);
        self
    }
    /// A string that identifies one or more attributes to retrieve from the specified table or index.
    #[must_use]
    pub fn projection_expression(mut self, projection_expression: impl Into<String>) -> Self {
        self.projection_expression = Some(projection_expression.into());
        self
    }
    /// A string that contains conditions that DynamoDB applies after the `Scan` operation, but before the data is returned to you.
    #[must_use]
    pub fn filter_expression(mut self, filter_expression: impl Into<String>) -> Self {
        self.filter_expression = Some(filter_expression.into());
        self
    }
    /// One or more substitution tokens for attribute names in an expression.
    #[must_use]
    pub fn expression_attribute_names(mut self, expression_attribute_names: impl Into<Map<String>>) -> Self {
        self.expression_attribute_names = Some(expression_attribute_names.into());
        self
    }
    /// One or more values that can be substituted in an expression.
    #[must_use]
    pub fn expression_attribute_values(mut self, expression_attribute_values: impl Into<Map<AttributeValue>>) -> Self {
        self.expression_attribute_values = Some(expression_attribute_values.into());
        self
    }
    /// A Boolean value that determines the read consistency model during the scan.
    #[must_use]
    pub fn consistent_read(mut self, consistent_read: bool) -> Self {
        self.consistent_read = Some(consistent_read);
        self
    }
}
wire_struct!(ScanInput (write) {
0 "TableName" table_name,
1 "IndexName" index_name,
2 "AttributesToGet" attributes_to_get,
3 "Limit" limit,
4 "Select" select,
5 "ScanFilter" scan_filter,
6 "ConditionalOperator" conditional_operator,
7 "ExclusiveStartKey" exclusive_start_key,
8 "ReturnConsumedCapacity" return_consumed_capacity,
9 "TotalSegments" total_segments,
10 "Segment" segment,
11 "ProjectionExpression" projection_expression,
12 "FilterExpression" filter_expression,
13 "ExpressionAttributeNames" expression_attribute_names,
14 "ExpressionAttributeValues" expression_attribute_values,
15 "ConsistentRead" consistent_read,
});

/// Represents the output of a `Scan` operation.

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ScanOutput {
    /// An array of item attributes that match the scan criteria.
    pub items: Option<Vec<Map<AttributeValue>>>,
    /// The number of items in the response.
    pub count: Option<i32>,
    /// The number of items evaluated, before any `ScanFilter` is applied.
    pub scanned_count: Option<i32>,
    /// The primary key of the item where the operation stopped, inclusive of the previous result set.
    pub last_evaluated_key: Option<Map<AttributeValue>>,
    /// The capacity units consumed by the `Scan` operation.
    pub consumed_capacity: Option<ConsumedCapacity>,
}

wire_struct!(ScanOutput (read) {
0 "Items" items,
1 "Count" count,
2 "ScannedCount" scanned_count,
3 "LastEvaluatedKey" last_evaluated_key,
4 "ConsumedCapacity" consumed_capacity,
});

/// A single result from a `SearchVectors` operation.

#[derive(Clone, Debug, Default, PartialEq)]
pub struct SearchResultItem {
    /// A map of attribute names to `AttributeValue` objects, representing the projected attributes of the item returned by the vector search.
    pub item: Option<Map<AttributeValue>>,
    /// The similarity score for this item relative to the search vector.
    pub score: Option<f64>,
}

wire_struct!(SearchResultItem (read) {
0 "Item" item,
1 "Score" score,
});

/// An element in the search schema of a vector index.

#[derive(Clone, Debug, Default, PartialEq)]
pub struct SearchSchemaElement {
    /// The name of the attribute.
    pub attribute_name: String,
    /// The role of the attribute in the search schema.
    pub search_schema_element_type: SearchSchemaElementType,
}

impl SearchSchemaElement {
    /// With what is required.
    #[must_use]
    pub fn new(
        attribute_name: impl Into<String>,
        search_schema_element_type: impl Into<SearchSchemaElementType>,
    ) -> Self {
        Self { attribute_name: attribute_name.into(), search_schema_element_type: search_schema_element_type.into() }
    }
}
wire_struct!(SearchSchemaElement (write read) {
0 "AttributeName" attribute_name,
1 "SearchSchemaElementType" search_schema_element_type,
});

/// Structure SearchVectorsInput.

#[derive(Clone, Debug, Default, PartialEq)]
pub struct SearchVectorsInput {
    /// The name or Amazon Resource Name (ARN) of the table containing the vector index.
    pub table_name: String,
    /// The name of the vector index to search.
    pub index_name: String,
    /// Determines the level of detail about either provisioned or on-demand throughput consumption that is returned in the response.
    pub return_consumed_capacity: Option<ReturnConsumedCapacity>,
    /// One or more substitution tokens for attribute names in an expression.
    pub expression_attribute_names: Option<Map<String>>,
    /// One or more values that can be substituted in an expression.
    pub expression_attribute_values: Option<Map<AttributeValue>>,
    /// A string that identifies one or more attributes to retrieve from the index.
    pub projection_expression: Option<String>,
    /// The search vector to compare against the indexed vectors.
    pub search_vector: Vec<AttributeValue>,
    /// A condition expression used to filter the vector search results.
    pub search_condition_expression: Option<String>,
    /// The number of most similar results to return.
    pub top_k: i32,
}

impl SearchVectorsInput {
    /// With what is required.
    #[must_use]
    pub fn new(
        table_name: impl Into<String>,
        index_name: impl Into<String>,
        search_vector: impl Into<Vec<AttributeValue>>,
        top_k: i32,
    ) -> Self {
        Self {
            table_name: table_name.into(),
            index_name: index_name.into(),
            search_vector: search_vector.into(),
            top_k,
            ..Self::default()
        }
    }
    /// Determines the level of detail about either provisioned or on-demand throughput consumption that is returned in the response.
    #[must_use]
    pub fn return_consumed_capacity(mut self, return_consumed_capacity: impl Into<ReturnConsumedCapacity>) -> Self {
        self.return_consumed_capacity = Some(return_consumed_capacity.into());
        self
    }
    /// One or more substitution tokens for attribute names in an expression.
    #[must_use]
    pub fn expression_attribute_names(mut self, expression_attribute_names: impl Into<Map<String>>) -> Self {
        self.expression_attribute_names = Some(expression_attribute_names.into());
        self
    }
    /// One or more values that can be substituted in an expression.
    #[must_use]
    pub fn expression_attribute_values(mut self, expression_attribute_values: impl Into<Map<AttributeValue>>) -> Self {
        self.expression_attribute_values = Some(expression_attribute_values.into());
        self
    }
    /// A string that identifies one or more attributes to retrieve from the index.
    #[must_use]
    pub fn projection_expression(mut self, projection_expression: impl Into<String>) -> Self {
        self.projection_expression = Some(projection_expression.into());
        self
    }
    /// A condition expression used to filter the vector search results.
    #[must_use]
    pub fn search_condition_expression(mut self, search_condition_expression: impl Into<String>) -> Self {
        self.search_condition_expression = Some(search_condition_expression.into());
        self
    }
}
wire_struct!(SearchVectorsInput (write) {
0 "TableName" table_name,
1 "IndexName" index_name,
2 "ReturnConsumedCapacity" return_consumed_capacity,
3 "ExpressionAttributeNames" expression_attribute_names,
4 "ExpressionAttributeValues" expression_attribute_values,
5 "ProjectionExpression" projection_expression,
6 "SearchVector" search_vector,
7 "SearchConditionExpression" search_condition_expression,
8 "TopK" top_k,
});

/// Structure SearchVectorsOutput.

#[derive(Clone, Debug, Default, PartialEq)]
pub struct SearchVectorsOutput {
    /// The capacity units consumed by the `SearchVectors` operation.
    pub consumed_capacity: Option<VectorCapacity>,
    /// A list of items returned by the vector similarity search, sorted by similarity with the most similar item first.
    pub search_results: Option<Vec<SearchResultItem>>,
}

wire_struct!(SearchVectorsOutput (read) {
0 "ConsumedCapacity" consumed_capacity,
1 "SearchResults" search_results,
});

/// Contains the details of the table when the backup was created.

#[derive(Clone, Debug, Default, PartialEq)]
pub struct SourceTableDetails {
    /// The name of the table for which the backup was created.
    pub table_name: String,
    /// Unique identifier for the table for which the backup was created.
    pub table_id: String,
    /// ARN of the table for which backup was created.
    pub table_arn: Option<String>,
    /// Size of the table in bytes.
    pub table_size_bytes: Option<i64>,
    /// Schema of the table.
    pub key_schema: Vec<KeySchemaElement>,
    /// Time when the source table was created.
    pub table_creation_date_time: Timestamp,
    /// Read IOPs and Write IOPS on the table when the backup was created.
    pub provisioned_throughput: ProvisionedThroughput,
    /// Sets the maximum number of read and write units for the specified on-demand table.
    pub on_demand_throughput: Option<OnDemandThroughput>,
    /// Number of items in the table.
    pub item_count: Option<i64>,
    /// Controls how you are charged for read and write throughput and how you manage capacity.
    pub billing_mode: Option<BillingMode>,
}

wire_struct!(SourceTableDetails (read) {
0 "TableName" table_name,
1 "TableId" table_id,
2 "TableArn" table_arn,
3 "TableSizeBytes" table_size_bytes,
4 "KeySchema" key_schema,
5 "TableCreationDateTime" table_creation_date_time,
6 "ProvisionedThroughput" provisioned_throughput,
7 "OnDemandThroughput" on_demand_throughput,
8 "ItemCount" item_count,
9 "BillingMode" billing_mode,
});

/// Contains the details of the features enabled on the table when the backup was created.

#[derive(Clone, Debug, Default, PartialEq)]
pub struct SourceTableFeatureDetails {
    /// Represents the LSI properties for the table when the backup was created.
    pub local_secondary_indexes: Option<Vec<LocalSecondaryIndexInfo>>,
    /// Represents the GSI properties for the table when the backup was created.
    pub global_secondary_indexes: Option<Vec<GlobalSecondaryIndexInfo>>,
    /// Stream settings on the table when the backup was created.
    pub stream_description: Option<StreamSpecification>,
    /// Time to Live settings on the table when the backup was created.
    pub time_to_live_description: Option<TimeToLiveDescription>,
    /// The description of the server-side encryption status on the table when the backup was created.
    pub sse_description: Option<SSEDescription>,
    /// The vector index properties for the table at the time the backup was created, including the index name, vector attribute, dimensions, distance function, search schema, and projection.
    pub vector_indexes: Option<Vec<VectorIndexInfo>>,
}

wire_struct!(SourceTableFeatureDetails (read) {
0 "LocalSecondaryIndexes" local_secondary_indexes,
1 "GlobalSecondaryIndexes" global_secondary_indexes,
2 "StreamDescription" stream_description,
3 "TimeToLiveDescription" time_to_live_description,
4 "SSEDescription" sse_description,
5 "VectorIndexes" vector_indexes,
});

/// Represents the DynamoDB Streams configuration for a table in DynamoDB.

#[derive(Clone, Debug, Default, PartialEq)]
pub struct StreamSpecification {
    /// Indicates whether DynamoDB Streams is enabled (true) or disabled (false) on the table.
    pub stream_enabled: bool,
    /// When an item in the table is modified, `StreamViewType` determines what information is written to the stream for this table.
    pub stream_view_type: Option<StreamViewType>,
}

impl StreamSpecification {
    /// With what is required.
    #[must_use]
    pub fn new(stream_enabled: bool) -> Self {
        Self { stream_enabled, ..Self::default() }
    }
    /// When an item in the table is modified, `StreamViewType` determines what information is written to the stream for this table.
    #[must_use]
    pub fn stream_view_type(mut self, stream_view_type: impl Into<StreamViewType>) -> Self {
        self.stream_view_type = Some(stream_view_type.into());
        self
    }
}
wire_struct!(StreamSpecification (write read) {
0 "StreamEnabled" stream_enabled,
1 "StreamViewType" stream_view_type,
});

/// Represents the auto scaling configuration for a global table.

#[derive(Clone, Debug, Default, PartialEq)]
pub struct TableAutoScalingDescription {
    /// The name of the table.
    pub table_name: Option<String>,
    /// The current state of the table.
    pub table_status: Option<TableStatus>,
    /// Represents replicas of the global table.
    pub replicas: Option<Vec<ReplicaAutoScalingDescription>>,
}

wire_struct!(TableAutoScalingDescription (read) {
0 "TableName" table_name,
1 "TableStatus" table_status,
2 "Replicas" replicas,
});

/// Contains details of the table class.

#[derive(Clone, Debug, Default, PartialEq)]
pub struct TableClassSummary {
    /// The table class of the specified table.
    pub table_class: Option<TableClass>,
    /// The date and time at which the table class was last updated.
    pub last_update_date_time: Option<Timestamp>,
}

wire_struct!(TableClassSummary (read) {
0 "TableClass" table_class,
1 "LastUpdateDateTime" last_update_date_time,
});

/// The parameters for the table created as part of the import operation.

#[derive(Clone, Debug, Default, PartialEq)]
pub struct TableCreationParameters {
    /// The name of the table created as part of the import operation.
    pub table_name: String,
    /// The attributes of the table created as part of the import operation.
    pub attribute_definitions: Vec<AttributeDefinition>,
    /// The primary key and option sort key of the table created as part of the import operation.
    pub key_schema: Vec<KeySchemaElement>,
    /// The billing mode for provisioning the table created as part of the import operation.
    pub billing_mode: Option<BillingMode>,
    /// Represents the provisioned throughput settings for the specified global secondary index.
    pub provisioned_throughput: Option<ProvisionedThroughput>,
    /// Sets the maximum number of read and write units for the specified on-demand table.
    pub on_demand_throughput: Option<OnDemandThroughput>,
    /// Represents the settings used to enable server-side encryption.
    pub sse_specification: Option<SSESpecification>,
    /// The Global Secondary Indexes (GSI) of the table to be created as part of the import operation.
    pub global_secondary_indexes: Option<Vec<GlobalSecondaryIndex>>,
    /// The vector indexes of the table to be created as part of the import operation.
    pub vector_indexes: Option<Vec<VectorIndex>>,
}

impl TableCreationParameters {
    /// With what is required.
    #[must_use]
    pub fn new(
        table_name: impl Into<String>,
        attribute_definitions: impl Into<Vec<AttributeDefinition>>,
        key_schema: impl Into<Vec<KeySchemaElement>>,
    ) -> Self {
        Self {
            table_name: table_name.into(),
            attribute_definitions: attribute_definitions.into(),
            key_schema: key_schema.into(),
            ..Self::default()
        }
    }
    /// The billing mode for provisioning the table created as part of the import operation.
    #[must_use]
    pub fn billing_mode(mut self, billing_mode: impl Into<BillingMode>) -> Self {
        self.billing_mode = Some(billing_mode.into());
        self
    }
    /// Represents the provisioned throughput settings for the specified global secondary index.
    #[must_use]
    pub fn provisioned_throughput(mut self, provisioned_throughput: ProvisionedThroughput) -> Self {
        self.provisioned_throughput = Some(provisioned_throughput);
        self
    }
    /// Sets the maximum number of read and write units for the specified on-demand table.
    #[must_use]
    pub fn on_demand_throughput(mut self, on_demand_throughput: OnDemandThroughput) -> Self {
        self.on_demand_throughput = Some(on_demand_throughput);
        self
    }
    /// Represents the settings used to enable server-side encryption.
    #[must_use]
    pub fn sse_specification(mut self, sse_specification: SSESpecification) -> Self {
        self.sse_specification = Some(sse_specification);
        self
    }
    /// The Global Secondary Indexes (GSI) of the table to be created as part of the import operation.
    #[must_use]
    pub fn global_secondary_indexes(mut self, global_secondary_indexes: impl Into<Vec<GlobalSecondaryIndex>>) -> Self {
        self.global_secondary_indexes = Some(global_secondary_indexes.into());
        self
    }
    /// The vector indexes of the table to be created as part of the import operation.
    #[must_use]
    pub fn vector_indexes(mut self, vector_indexes: impl Into<Vec<VectorIndex>>) -> Self {
        self.vector_indexes = Some(vector_indexes.into());
        self
    }
}
wire_struct!(TableCreationParameters (write read) {
0 "TableName" table_name,
1 "AttributeDefinitions" attribute_definitions,
2 "KeySchema" key_schema,
3 "BillingMode" billing_mode,
4 "ProvisionedThroughput" provisioned_throughput,
5 "OnDemandThroughput" on_demand_throughput,
6 "SSESpecification" sse_specification,
7 "GlobalSecondaryIndexes" global_secondary_indexes,
8 "VectorIndexes" vector_indexes,
});

/// Represents the properties of a table.

#[derive(Clone, Debug, Default, PartialEq)]
pub struct TableDescription {
    /// An array of `AttributeDefinition` objects.
    pub attribute_definitions: Option<Vec<AttributeDefinition>>,
    /// The name of the table.
    pub table_name: Option<String>,
    /// The primary key structure for the table.
    pub key_schema: Option<Vec<KeySchemaElement>>,
    /// The current state of the table.
    pub table_status: Option<TableStatus>,
    /// The date and time when the table was created, in UNIX epoch time format.
    pub creation_date_time: Option<Timestamp>,
    /// The provisioned throughput settings for the table, consisting of read and write capacity units, along with data about increases and decreases.
    pub provisioned_throughput: Option<ProvisionedThroughputDescription>,
    /// The total size of the specified table, in bytes.
    pub table_size_bytes: Option<i64>,
    /// The number of items in the specified table.
    pub item_count: Option<i64>,
    /// The Amazon Resource Name (ARN) that uniquely identifies the table.
    pub table_arn: Option<String>,
    /// A unique identifier for the table, in UUID format, generated by DynamoDB when the table is created.
    pub table_id: Option<String>,
    /// Contains the details for the read/write capacity mode.
    pub billing_mode_summary: Option<BillingModeSummary>,
    /// Represents one or more local secondary indexes on the table.
    pub local_secondary_indexes: Option<Vec<LocalSecondaryIndexDescription>>,
    /// The global secondary indexes, if any, on the table.
    pub global_secondary_indexes: Option<Vec<GlobalSecondaryIndexDescription>>,
    /// The current DynamoDB Streams configuration for the table.
    pub stream_specification: Option<StreamSpecification>,
    /// A timestamp, in ISO 8601 format, for this stream.
    pub latest_stream_label: Option<String>,
    /// The Amazon Resource Name (ARN) that uniquely identifies the latest stream for this table.
    pub latest_stream_arn: Option<String>,
    /// Represents the version of global tables in use, if the table is replicated across Amazon Web Services Regions.
    pub global_table_version: Option<String>,
    /// Represents replicas of the table.
    pub replicas: Option<Vec<ReplicaDescription>>,
    /// The witness Region and its current status in the MRSC global table.
    pub global_table_witnesses: Option<Vec<GlobalTableWitnessDescription>>,
    /// Indicates one of the settings synchronization modes for the global table.
    pub global_table_settings_replication_mode: Option<GlobalTableSettingsReplicationMode>,
    /// Contains details for the restore.
    pub restore_summary: Option<RestoreSummary>,
    /// The description of the server-side encryption status on the specified table.
    pub sse_description: Option<SSEDescription>,
    /// Contains information about the table archive.
    pub archival_summary: Option<ArchivalSummary>,
    /// Contains details of the table class.
    pub table_class_summary: Option<TableClassSummary>,
    /// Indicates whether deletion protection is enabled (true) or disabled (false) on the table.
    pub deletion_protection_enabled: Option<bool>,
    /// The maximum number of read and write units for the specified on-demand table.
    pub on_demand_throughput: Option<OnDemandThroughput>,
    /// Describes the warm throughput value of the base table.
    pub warm_throughput: Option<TableWarmThroughputDescription>,
    /// Indicates one of the following consistency modes for a global table.
    pub multi_region_consistency: Option<MultiRegionConsistency>,
    /// The vector indexes, if any, on the table.
    pub vector_indexes: Option<Vec<VectorIndexDescription>>,
}

wire_struct!(TableDescription (read) {
0 "AttributeDefinitions" attribute_definitions,
1 "TableName" table_name,
2 "KeySchema" key_schema,
3 "TableStatus" table_status,
4 "CreationDateTime" creation_date_time,
5 "ProvisionedThroughput" provisioned_throughput,
6 "TableSizeBytes" table_size_bytes,
7 "ItemCount" item_count,
8 "TableArn" table_arn,
9 "TableId" table_id,
10 "BillingModeSummary" billing_mode_summary,
11 "LocalSecondaryIndexes" local_secondary_indexes,
12 "GlobalSecondaryIndexes" global_secondary_indexes,
13 "StreamSpecification" stream_specification,
14 "LatestStreamLabel" latest_stream_label,
15 "LatestStreamArn" latest_stream_arn,
16 "GlobalTableVersion" global_table_version,
17 "Replicas" replicas,
18 "GlobalTableWitnesses" global_table_witnesses,
19 "GlobalTableSettingsReplicationMode" global_table_settings_replication_mode,
20 "RestoreSummary" restore_summary,
21 "SSEDescription" sse_description,
22 "ArchivalSummary" archival_summary,
23 "TableClassSummary" table_class_summary,
24 "DeletionProtectionEnabled" deletion_protection_enabled,
25 "OnDemandThroughput" on_demand_throughput,
26 "WarmThroughput" warm_throughput,
27 "MultiRegionConsistency" multi_region_consistency,
28 "VectorIndexes" vector_indexes,
});

/// Represents the warm throughput value (in read units per second and write units per second) of the table.

#[derive(Clone, Debug, Default, PartialEq)]
pub struct TableWarmThroughputDescription {
    /// Represents the base table's warm throughput value in read units per second.
    pub read_units_per_second: Option<i64>,
    /// Represents the base table's warm throughput value in write units per second.
    pub write_units_per_second: Option<i64>,
    /// Represents warm throughput value of the base table.
    pub status: Option<TableStatus>,
}

wire_struct!(TableWarmThroughputDescription (read) {
0 "ReadUnitsPerSecond" read_units_per_second,
1 "WriteUnitsPerSecond" write_units_per_second,
2 "Status" status,
});

/// Describes a tag.

#[derive(Clone, Debug, Default, PartialEq)]
pub struct Tag {
    /// The key of the tag.
    pub key: String,
    /// The value of the tag.
    pub value: String,
}

impl Tag {
    /// With what is required.
    #[must_use]
    pub fn new(key: impl Into<String>, value: impl Into<String>) -> Self {
        Self { key: key.into(), value: value.into() }
    }
}
wire_struct!(Tag (write read) {
0 "Key" key,
1 "Value" value,
});

/// Structure TagResourceInput.

#[derive(Clone, Debug, Default, PartialEq)]
pub struct TagResourceInput {
    /// Identifies the Amazon DynamoDB resource to which tags should be added.
    pub resource_arn: String,
    /// The tags to be assigned to the Amazon DynamoDB resource.
    pub tags: Vec<Tag>,
}

impl TagResourceInput {
    /// With what is required.
    #[must_use]
    pub fn new(resource_arn: impl Into<String>, tags: impl Into<Vec<Tag>>) -> Self {
        Self { resource_arn: resource_arn.into(), tags: tags.into() }
    }
}
wire_struct!(TagResourceInput (write) {
0 "ResourceArn" resource_arn,
1 "Tags" tags,
});

/// Structure TagResourceOutput.

#[derive(Clone, Debug, Default, PartialEq)]
pub struct TagResourceOutput {}

wire_struct!(TagResourceOutput (read) {

});

/// The description of the Time to Live (TTL) status on the specified table.

#[derive(Clone, Debug, Default, PartialEq)]
pub struct TimeToLiveDescription {
    /// The TTL status for the table.
    pub time_to_live_status: Option<TimeToLiveStatus>,
    /// The name of the TTL attribute for items in the table.
    pub attribute_name: Option<String>,
}

wire_struct!(TimeToLiveDescription (read) {
0 "TimeToLiveStatus" time_to_live_status,
1 "AttributeName" attribute_name,
});

/// Represents the settings used to enable or disable Time to Live (TTL) for the specified table.

#[derive(Clone, Debug, Default, PartialEq)]
pub struct TimeToLiveSpecification {
    /// Indicates whether TTL is to be enabled (true) or disabled (false) on the table.
    pub enabled: bool,
    /// The name of the TTL attribute used to store the expiration time for items in the table.
    pub attribute_name: String,
}

impl TimeToLiveSpecification {
    /// With what is required.
    #[must_use]
    pub fn new(enabled: bool, attribute_name: impl Into<String>) -> Self {
        Self { enabled, attribute_name: attribute_name.into() }
    }
}
wire_struct!(TimeToLiveSpecification (write read) {
0 "Enabled" enabled,
1 "AttributeName" attribute_name,
});

/// Specifies an item to be retrieved as part of the transaction.

#[derive(Clone, Debug, Default, PartialEq)]
pub struct TransactGetItem {
    /// Contains the primary key that identifies the item to get, together with the name of the table that contains the item, and optionally the specific attributes of the item to retrieve.
    pub get: Get,
}

impl TransactGetItem {
    /// With what is required.
    #[must_use]
    pub fn new(get: Get) -> Self {
        Self { get }
    }
}
wire_struct!(TransactGetItem (write) {
0 "Get" get,
});

/// Structure TransactGetItemsInput.

#[derive(Clone, Debug, Default, PartialEq)]
pub struct TransactGetItemsInput {
    /// An ordered array of up to 100 `TransactGetItem` objects, each of which contains a `Get` structure.
    pub transact_items: Vec<TransactGetItem>,
    /// A value of `TOTAL` causes consumed capacity information to be returned, and a value of `NONE` prevents that information from being returned.
    pub return_consumed_capacity: Option<ReturnConsumedCapacity>,
}

impl TransactGetItemsInput {
    /// With what is required.
    #[must_use]
    pub fn new(transact_items: impl Into<Vec<TransactGetItem>>) -> Self {
        Self { transact_items: transact_items.into(), ..Self::default() }
    }
    /// A value of `TOTAL` causes consumed capacity information to be returned, and a value of `NONE` prevents that information from being returned.
    #[must_use]
    pub fn return_consumed_capacity(mut self, return_consumed_capacity: impl Into<ReturnConsumedCapacity>) -> Self {
        self.return_consumed_capacity = Some(return_consumed_capacity.into());
        self
    }
}
wire_struct!(TransactGetItemsInput (write) {
0 "TransactItems" transact_items,
1 "ReturnConsumedCapacity" return_consumed_capacity,
});

/// Structure TransactGetItemsOutput.

#[derive(Clone, Debug, Default, PartialEq)]
pub struct TransactGetItemsOutput {
    /// If the ReturnConsumedCapacity value was `TOTAL`, this is an array of `ConsumedCapacity` objects, one for each table addressed by `TransactGetItem` objects in the TransactItems parameter.
    pub consumed_capacity: Option<Vec<ConsumedCapacity>>,
    /// An ordered array of up to 100 `ItemResponse` objects, each of which corresponds to the `TransactGetItem` object in the same position in the TransactItems array.
    pub responses: Option<Vec<ItemResponse>>,
}

wire_struct!(TransactGetItemsOutput (read) {
0 "ConsumedCapacity" consumed_capacity,
1 "Responses" responses,
});

/// A list of requests that can perform update, put, delete, or check operations on multiple items in one or more tables atomically.

#[derive(Clone, Debug, Default, PartialEq)]
pub struct TransactWriteItem {
    /// A request to perform a check item operation.
    pub condition_check: Option<ConditionCheck>,
    /// A request to perform a `PutItem` operation.
    pub put: Option<Put>,
    /// A request to perform a `DeleteItem` operation.
    pub delete: Option<Delete>,
    /// A request to perform an `UpdateItem` operation.
    pub update: Option<Update>,
}

impl TransactWriteItem {
    /// Without any member.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
    /// A request to perform a check item operation.
    #[must_use]
    pub fn condition_check(mut self, condition_check: ConditionCheck) -> Self {
        self.condition_check = Some(condition_check);
        self
    }
    /// A request to perform a `PutItem` operation.
    #[must_use]
    pub fn put(mut self, put: Put) -> Self {
        self.put = Some(put);
        self
    }
    /// A request to perform a `DeleteItem` operation.
    #[must_use]
    pub fn delete(mut self, delete: Delete) -> Self {
        self.delete = Some(delete);
        self
    }
    /// A request to perform an `UpdateItem` operation.
    #[must_use]
    pub fn update(mut self, update: Update) -> Self {
        self.update = Some(update);
        self
    }
}
wire_struct!(TransactWriteItem (write) {
0 "ConditionCheck" condition_check,
1 "Put" put,
2 "Delete" delete,
3 "Update" update,
});

/// Structure TransactWriteItemsInput.

#[derive(Clone, Debug, Default, PartialEq)]
pub struct TransactWriteItemsInput {
    /// An ordered array of up to 100 `TransactWriteItem` objects, each of which contains a `ConditionCheck`, `Put`, `Update`, or `Delete` object.
    pub transact_items: Vec<TransactWriteItem>,
    /// Determines the level of detail about either provisioned or on-demand throughput consumption that is returned in the response.
    pub return_consumed_capacity: Option<ReturnConsumedCapacity>,
    /// Determines whether item collection metrics are returned.
    pub return_item_collection_metrics: Option<ReturnItemCollectionMetrics>,
    /// Providing a `ClientRequestToken` makes the call to `TransactWriteItems` idempotent, meaning that multiple identical calls have the same effect as one single call.
    pub client_request_token: Option<String>,
}

impl TransactWriteItemsInput {
    /// With what is required.
    #[must_use]
    pub fn new(transact_items: impl Into<Vec<TransactWriteItem>>) -> Self {
        Self { transact_items: transact_items.into(), ..Self::default() }
    }
    /// Determines the level of detail about either provisioned or on-demand throughput consumption that is returned in the response.
    #[must_use]
    pub fn return_consumed_capacity(mut self, return_consumed_capacity: impl Into<ReturnConsumedCapacity>) -> Self {
        self.return_consumed_capacity = Some(return_consumed_capacity.into());
        self
    }
    /// Determines whether item collection metrics are returned.
    #[must_use]
    pub fn return_item_collection_metrics(
        mut self,
        return_item_collection_metrics: impl Into<ReturnItemCollectionMetrics>,
    ) -> Self {
        self.return_item_collection_metrics = Some(return_item_collection_metrics.into());
        self
    }
    /// Providing a `ClientRequestToken` makes the call to `TransactWriteItems` idempotent, meaning that multiple identical calls have the same effect as one single call.
    #[must_use]
    pub fn client_request_token(mut self, client_request_token: impl Into<String>) -> Self {
        self.client_request_token = Some(client_request_token.into());
        self
    }
}
wire_struct!(TransactWriteItemsInput (write) {
0 "TransactItems" transact_items,
1 "ReturnConsumedCapacity" return_consumed_capacity,
2 "ReturnItemCollectionMetrics" return_item_collection_metrics,
3 "ClientRequestToken" client_request_token,
});

/// Structure TransactWriteItemsOutput.

#[derive(Clone, Debug, Default, PartialEq)]
pub struct TransactWriteItemsOutput {
    /// The capacity units consumed by the entire `TransactWriteItems` operation.
    pub consumed_capacity: Option<Vec<ConsumedCapacity>>,
    /// A list of tables that were processed by `TransactWriteItems` and, for each table, information about any item collections that were affected by individual `UpdateItem`, `PutItem`, or `DeleteItem` operations.
    pub item_collection_metrics: Option<Map<Vec<ItemCollectionMetrics>>>,
}

wire_struct!(TransactWriteItemsOutput (read) {
0 "ConsumedCapacity" consumed_capacity,
1 "ItemCollectionMetrics" item_collection_metrics,
});

/// Structure UntagResourceInput.

#[derive(Clone, Debug, Default, PartialEq)]
pub struct UntagResourceInput {
    /// The DynamoDB resource that the tags will be removed from.
    pub resource_arn: String,
    /// A list of tag keys.
    pub tag_keys: Vec<String>,
}

impl UntagResourceInput {
    /// With what is required.
    #[must_use]
    pub fn new(resource_arn: impl Into<String>, tag_keys: impl Into<Vec<String>>) -> Self {
        Self { resource_arn: resource_arn.into(), tag_keys: tag_keys.into() }
    }
}
wire_struct!(UntagResourceInput (write) {
0 "ResourceArn" resource_arn,
1 "TagKeys" tag_keys,
});

/// Structure UntagResourceOutput.

#[derive(Clone, Debug, Default, PartialEq)]
pub struct UntagResourceOutput {}

wire_struct!(UntagResourceOutput (read) {

});

/// Represents a request to perform an `UpdateItem` operation.

#[derive(Clone, Debug, Default, PartialEq)]
pub struct Update {
    /// The primary key of the item to be updated.
    pub key: Map<AttributeValue>,
    /// An expression that defines one or more attributes to be updated, the action to be performed on them, and new value(s) for them.
    pub update_expression: String,
    /// Name of the table for the `UpdateItem` request.
    pub table_name: String,
    /// A condition that must be satisfied in order for a conditional update to succeed.
    pub condition_expression: Option<String>,
    /// One or more substitution tokens for attribute names in an expression.
    pub expression_attribute_names: Option<Map<String>>,
    /// One or more values that can be substituted in an expression.
    pub expression_attribute_values: Option<Map<AttributeValue>>,
    /// Use `ReturnValuesOnConditionCheckFailure` to get the item attributes if the `Update` condition fails.
    pub return_values_on_condition_check_failure: Option<ReturnValuesOnConditionCheckFailure>,
}

impl Update {
    /// With what is required.
    #[must_use]
    pub fn new(
        key: impl Into<Map<AttributeValue>>,
        update_expression: impl Into<String>,
        table_name: impl Into<String>,
    ) -> Self {
        Self {
            key: key.into(),
            update_expression: update_expression.into(),
            table_name: table_name.into(),
            ..Self::default()
        }
    }
    /// A condition that must be satisfied in order for a conditional update to succeed.
    #[must_use]
    pub fn condition_expression(mut self, condition_expression: impl Into<String>) -> Self {
        self.condition_expression = Some(condition_expression.into());
        self
    }
    /// One or more substitution tokens for attribute names in an expression.
    #[must_use]
    pub fn expression_attribute_names(mut self, expression_attribute_names: impl Into<Map<String>>) -> Self {
        self.expression_attribute_names = Some(expression_attribute_names.into());
        self
    }
    /// One or more values that can be substituted in an expression.
    #[must_use]
    pub fn expression_attribute_values(mut self, expression_attribute_values: impl Into<Map<AttributeValue>>) -> Self {
        self.expression_attribute_values = Some(expression_attribute_values.into());
        self
    }
    /// Use `ReturnValuesOnConditionCheckFailure` to get the item attributes if the `Update` condition fails.
    #[must_use]
    pub fn return_values_on_condition_check_failure(
        mut self,
        return_values_on_condition_check_failure: impl Into<ReturnValuesOnConditionCheckFailure>,
    ) -> Self {
        self.return_values_on_condition_check_failure = Some(return_values_on_condition_check_failure.into());
        self
    }
}
wire_struct!(Update (write) {
0 "Key" key,
1 "UpdateExpression" update_expression,
2 "TableName" table_name,
3 "ConditionExpression" condition_expression,
4 "ExpressionAttributeNames" expression_attribute_names,
5 "ExpressionAttributeValues" expression_attribute_values,
6 "ReturnValuesOnConditionCheckFailure" return_values_on_condition_check_failure,
});

/// Structure UpdateContinuousBackupsInput.

#[derive(Clone, Debug, Default, PartialEq)]
pub struct UpdateContinuousBackupsInput {
    /// The name of the table.
    pub table_name: String,
    /// Represents the settings used to enable point in time recovery.
    pub point_in_time_recovery_specification: PointInTimeRecoverySpecification,
}

impl UpdateContinuousBackupsInput {
    /// With what is required.
    #[must_use]
    pub fn new(
        table_name: impl Into<String>,
        point_in_time_recovery_specification: PointInTimeRecoverySpecification,
    ) -> Self {
        Self { table_name: table_name.into(), point_in_time_recovery_specification }
    }
}
wire_struct!(UpdateContinuousBackupsInput (write) {
0 "TableName" table_name,
1 "PointInTimeRecoverySpecification" point_in_time_recovery_specification,
});

/// Structure UpdateContinuousBackupsOutput.

#[derive(Clone, Debug, Default, PartialEq)]
pub struct UpdateContinuousBackupsOutput {
    /// Represents the continuous backups and point in time recovery settings on the table.
    pub continuous_backups_description: Option<ContinuousBackupsDescription>,
}

wire_struct!(UpdateContinuousBackupsOutput (read) {
0 "ContinuousBackupsDescription" continuous_backups_description,
});

/// Structure UpdateContributorInsightsInput.

#[derive(Clone, Debug, Default, PartialEq)]
pub struct UpdateContributorInsightsInput {
    /// The name of the table.
    pub table_name: String,
    /// The global secondary index name, if applicable.
    pub index_name: Option<String>,
    /// Represents the contributor insights action.
    pub contributor_insights_action: ContributorInsightsAction,
    /// Specifies whether to track all access and throttled events or throttled events only for the DynamoDB table or index.
    pub contributor_insights_mode: Option<ContributorInsightsMode>,
}

impl UpdateContributorInsightsInput {
    /// With what is required.
    #[must_use]
    pub fn new(
        table_name: impl Into<String>,
        contributor_insights_action: impl Into<ContributorInsightsAction>,
    ) -> Self {
        Self {
            table_name: table_name.into(),
            contributor_insights_action: contributor_insights_action.into(),
            ..Self::default()
        }
    }
    /// The global secondary index name, if applicable.
    #[must_use]
    pub fn index_name(mut self, index_name: impl Into<String>) -> Self {
        self.index_name = Some(index_name.into());
        self
    }
    /// Specifies whether to track all access and throttled events or throttled events only for the DynamoDB table or index.
    #[must_use]
    pub fn contributor_insights_mode(mut self, contributor_insights_mode: impl Into<ContributorInsightsMode>) -> Self {
        self.contributor_insights_mode = Some(contributor_insights_mode.into());
        self
    }
}
wire_struct!(UpdateContributorInsightsInput (write) {
0 "TableName" table_name,
1 "IndexName" index_name,
2 "ContributorInsightsAction" contributor_insights_action,
3 "ContributorInsightsMode" contributor_insights_mode,
});

/// Structure UpdateContributorInsightsOutput.

#[derive(Clone, Debug, Default, PartialEq)]
pub struct UpdateContributorInsightsOutput {
    /// The name of the table.
    pub table_name: Option<String>,
    /// The name of the global secondary index, if applicable.
    pub index_name: Option<String>,
    /// The status of contributor insights.
    pub contributor_insights_status: Option<ContributorInsightsStatus>,
    /// The updated mode of CloudWatch Contributor Insights that determines whether to monitor all access and throttled events or to track throttled events exclusively.
    pub contributor_insights_mode: Option<ContributorInsightsMode>,
}

wire_struct!(UpdateContributorInsightsOutput (read) {
0 "TableName" table_name,
1 "IndexName" index_name,
2 "ContributorInsightsStatus" contributor_insights_status,
3 "ContributorInsightsMode" contributor_insights_mode,
});

/// Represents the new provisioned throughput settings to be applied to a global secondary index.

#[derive(Clone, Debug, Default, PartialEq)]
pub struct UpdateGlobalSecondaryIndexAction {
    /// The name of the global secondary index to be updated.
    pub index_name: String,
    /// Represents the provisioned throughput settings for the specified global secondary index.
    pub provisioned_throughput: Option<ProvisionedThroughput>,
    /// Updates the maximum number of read and write units for the specified global secondary index.
    pub on_demand_throughput: Option<OnDemandThroughput>,
    /// Represents the warm throughput value of the new provisioned throughput settings to be applied to a global secondary index.
    pub warm_throughput: Option<WarmThroughput>,
}

impl UpdateGlobalSecondaryIndexAction {
    /// With what is required.
    #[must_use]
    pub fn new(index_name: impl Into<String>) -> Self {
        Self { index_name: index_name.into(), ..Self::default() }
    }
    /// Represents the provisioned throughput settings for the specified global secondary index.
    #[must_use]
    pub fn provisioned_throughput(mut self, provisioned_throughput: ProvisionedThroughput) -> Self {
        self.provisioned_throughput = Some(provisioned_throughput);
        self
    }
    /// Updates the maximum number of read and write units for the specified global secondary index.
    #[must_use]
    pub fn on_demand_throughput(mut self, on_demand_throughput: OnDemandThroughput) -> Self {
        self.on_demand_throughput = Some(on_demand_throughput);
        self
    }
    /// Represents the warm throughput value of the new provisioned throughput settings to be applied to a global secondary index.
    #[must_use]
    pub fn warm_throughput(mut self, warm_throughput: WarmThroughput) -> Self {
        self.warm_throughput = Some(warm_throughput);
        self
    }
}
wire_struct!(UpdateGlobalSecondaryIndexAction (write) {
0 "IndexName" index_name,
1 "ProvisionedThroughput" provisioned_throughput,
2 "OnDemandThroughput" on_demand_throughput,
3 "WarmThroughput" warm_throughput,
});

/// Structure UpdateGlobalTableInput.

#[derive(Clone, Debug, Default, PartialEq)]
pub struct UpdateGlobalTableInput {
    /// The global table name.
    pub global_table_name: String,
    /// A list of Regions that should be added or removed from the global table.
    pub replica_updates: Vec<ReplicaUpdate>,
}

impl UpdateGlobalTableInput {
    /// With what is required.
    #[must_use]
    pub fn new(global_table_name: impl Into<String>, replica_updates: impl Into<Vec<ReplicaUpdate>>) -> Self {
        Self { global_table_name: global_table_name.into(), replica_updates: replica_updates.into() }
    }
}
wire_struct!(UpdateGlobalTableInput (write) {
0 "GlobalTableName" global_table_name,
1 "ReplicaUpdates" replica_updates,
});

/// Structure UpdateGlobalTableOutput.

#[derive(Clone, Debug, Default, PartialEq)]
pub struct UpdateGlobalTableOutput {
    /// Contains the details of the global table.
    pub global_table_description: Option<GlobalTableDescription>,
}

wire_struct!(UpdateGlobalTableOutput (read) {
0 "GlobalTableDescription" global_table_description,
});

/// Structure UpdateGlobalTableSettingsInput.

#[derive(Clone, Debug, Default, PartialEq)]
pub struct UpdateGlobalTableSettingsInput {
    /// The name of the global table.
    pub global_table_name: String,
    /// The billing mode of the global table.
    pub global_table_billing_mode: Option<BillingMode>,
    /// The maximum number of writes consumed per second before DynamoDB returns a `ThrottlingException.`.
    pub global_table_provisioned_write_capacity_units: Option<i64>,
    /// Auto scaling settings for managing provisioned write capacity for the global table.
    pub global_table_provisioned_write_capacity_auto_scaling_settings_update: Option<AutoScalingSettingsUpdate>,
    /// Represents the settings of a global secondary index for a global table that will be modified.
    pub global_table_global_secondary_index_settings_update: Option<Vec<GlobalTableGlobalSecondaryIndexSettingsUpdate>>,
    /// Represents the settings for a global table in a Region that will be modified.
    pub replica_settings_update: Option<Vec<ReplicaSettingsUpdate>>,
}

impl UpdateGlobalTableSettingsInput {
    /// With what is required.
    #[must_use]
    pub fn new(global_table_name: impl Into<String>) -> Self {
        Self { global_table_name: global_table_name.into(), ..Self::default() }
    }
    /// The billing mode of the global table.
    #[must_use]
    pub fn global_table_billing_mode(mut self, global_table_billing_mode: impl Into<BillingMode>) -> Self {
        self.global_table_billing_mode = Some(global_table_billing_mode.into());
        self
    }
    /// The maximum number of writes consumed per second before DynamoDB returns a `ThrottlingException.`.
    #[must_use]
    pub fn global_table_provisioned_write_capacity_units(
        mut self,
        global_table_provisioned_write_capacity_units: i64,
    ) -> Self {
        self.global_table_provisioned_write_capacity_units = Some(global_table_provisioned_write_capacity_units);
        self
    }
    /// Auto scaling settings for managing provisioned write capacity for the global table.
    #[must_use]
    pub fn global_table_provisioned_write_capacity_auto_scaling_settings_update(
        mut self,
        global_table_provisioned_write_capacity_auto_scaling_settings_update: AutoScalingSettingsUpdate,
    ) -> Self {
        self.global_table_provisioned_write_capacity_auto_scaling_settings_update =
            Some(global_table_provisioned_write_capacity_auto_scaling_settings_update);
        self
    }
    /// Represents the settings of a global secondary index for a global table that will be modified.
    #[must_use]
    pub fn global_table_global_secondary_index_settings_update(
        mut self,
        global_table_global_secondary_index_settings_update: impl Into<Vec<GlobalTableGlobalSecondaryIndexSettingsUpdate>>,
    ) -> Self {
        self.global_table_global_secondary_index_settings_update =
            Some(global_table_global_secondary_index_settings_update.into());
        self
    }
    /// Represents the settings for a global table in a Region that will be modified.
    #[must_use]
    pub fn replica_settings_update(mut self, replica_settings_update: impl Into<Vec<ReplicaSettingsUpdate>>) -> Self {
        self.replica_settings_update = Some(replica_settings_update.into());
        self
    }
}
wire_struct!(UpdateGlobalTableSettingsInput (write) {
0 "GlobalTableName" global_table_name,
1 "GlobalTableBillingMode" global_table_billing_mode,
2 "GlobalTableProvisionedWriteCapacityUnits" global_table_provisioned_write_capacity_units,
3 "GlobalTableProvisionedWriteCapacityAutoScalingSettingsUpdate" global_table_provisioned_write_capacity_auto_scaling_settings_update,
4 "GlobalTableGlobalSecondaryIndexSettingsUpdate" global_table_global_secondary_index_settings_update,
5 "ReplicaSettingsUpdate" replica_settings_update,
});

/// Structure UpdateGlobalTableSettingsOutput.

#[derive(Clone, Debug, Default, PartialEq)]
pub struct UpdateGlobalTableSettingsOutput {
    /// The name of the global table.
    pub global_table_name: Option<String>,
    /// The Region-specific settings for the global table.
    pub replica_settings: Option<Vec<ReplicaSettingsDescription>>,
}

wire_struct!(UpdateGlobalTableSettingsOutput (read) {
0 "GlobalTableName" global_table_name,
1 "ReplicaSettings" replica_settings,
});

/// Represents the input of an `UpdateItem` operation.

#[derive(Clone, Debug, Default, PartialEq)]
pub struct UpdateItemInput {
    /// The name of the table containing the item to update.
    pub table_name: String,
    /// The primary key of the item to be updated.
    pub key: Map<AttributeValue>,
    /// This is a legacy parameter.
    pub attribute_updates: Option<Map<AttributeValueUpdate>>,
    /// This is a legacy parameter.
    pub expected: Option<Map<ExpectedAttributeValue>>,
    /// This is a legacy parameter.
    pub conditional_operator: Option<ConditionalOperator>,
    /// Use `ReturnValues` if you want to get the item attributes as they appear before or after they are successfully updated.
    pub return_values: Option<ReturnValue>,
    /// Determines the level of detail about either provisioned or on-demand throughput consumption that is returned in the response.
    pub return_consumed_capacity: Option<ReturnConsumedCapacity>,
    /// Determines whether item collection metrics are returned.
    pub return_item_collection_metrics: Option<ReturnItemCollectionMetrics>,
    /// An expression that defines one or more attributes to be updated, the action to be performed on them, and new values for them.
    pub update_expression: Option<String>,
    /// A condition that must be satisfied in order for a conditional update to succeed.
    pub condition_expression: Option<String>,
    /// One or more substitution tokens for attribute names in an expression.
    pub expression_attribute_names: Option<Map<String>>,
    /// One or more values that can be substituted in an expression.
    pub expression_attribute_values: Option<Map<AttributeValue>>,
    /// An optional parameter that returns the item attributes for an `UpdateItem` operation that failed a condition check.
    pub return_values_on_condition_check_failure: Option<ReturnValuesOnConditionCheckFailure>,
}

impl UpdateItemInput {
    /// With what is required.
    #[must_use]
    pub fn new(table_name: impl Into<String>, key: impl Into<Map<AttributeValue>>) -> Self {
        Self { table_name: table_name.into(), key: key.into(), ..Self::default() }
    }
    /// This is a legacy parameter.
    #[must_use]
    pub fn attribute_updates(mut self, attribute_updates: impl Into<Map<AttributeValueUpdate>>) -> Self {
        self.attribute_updates = Some(attribute_updates.into());
        self
    }
    /// This is a legacy parameter.
    #[must_use]
    pub fn expected(mut self, expected: impl Into<Map<ExpectedAttributeValue>>) -> Self {
        self.expected = Some(expected.into());
        self
    }
    /// This is a legacy parameter.
    #[must_use]
    pub fn conditional_operator(mut self, conditional_operator: impl Into<ConditionalOperator>) -> Self {
        self.conditional_operator = Some(conditional_operator.into());
        self
    }
    /// Use `ReturnValues` if you want to get the item attributes as they appear before or after they are successfully updated.
    #[must_use]
    pub fn return_values(mut self, return_values: impl Into<ReturnValue>) -> Self {
        self.return_values = Some(return_values.into());
        self
    }
    /// Determines the level of detail about either provisioned or on-demand throughput consumption that is returned in the response.
    #[must_use]
    pub fn return_consumed_capacity(mut self, return_consumed_capacity: impl Into<ReturnConsumedCapacity>) -> Self {
        self.return_consumed_capacity = Some(return_consumed_capacity.into());
        self
    }
    /// Determines whether item collection metrics are returned.
    #[must_use]
    pub fn return_item_collection_metrics(
        mut self,
        return_item_collection_metrics: impl Into<ReturnItemCollectionMetrics>,
    ) -> Self {
        self.return_item_collection_metrics = Some(return_item_collection_metrics.into());
        self
    }
    /// An expression that defines one or more attributes to be updated, the action to be performed on them, and new values for them.
    #[must_use]
    pub fn update_expression(mut self, update_expression: impl Into<String>) -> Self {
        self.update_expression = Some(update_expression.into());
        self
    }
    /// A condition that must be satisfied in order for a conditional update to succeed.
    #[must_use]
    pub fn condition_expression(mut self, condition_expression: impl Into<String>) -> Self {
        self.condition_expression = Some(condition_expression.into());
        self
    }
    /// One or more substitution tokens for attribute names in an expression.
    #[must_use]
    pub fn expression_attribute_names(mut self, expression_attribute_names: impl Into<Map<String>>) -> Self {
        self.expression_attribute_names = Some(expression_attribute_names.into());
        self
    }
    /// One or more values that can be substituted in an expression.
    #[must_use]
    pub fn expression_attribute_values(mut self, expression_attribute_values: impl Into<Map<AttributeValue>>) -> Self {
        self.expression_attribute_values = Some(expression_attribute_values.into());
        self
    }
    /// An optional parameter that returns the item attributes for an `UpdateItem` operation that failed a condition check.
    #[must_use]
    pub fn return_values_on_condition_check_failure(
        mut self,
        return_values_on_condition_check_failure: impl Into<ReturnValuesOnConditionCheckFailure>,
    ) -> Self {
        self.return_values_on_condition_check_failure = Some(return_values_on_condition_check_failure.into());
        self
    }
}
wire_struct!(UpdateItemInput (write) {
0 "TableName" table_name,
1 "Key" key,
2 "AttributeUpdates" attribute_updates,
3 "Expected" expected,
4 "ConditionalOperator" conditional_operator,
5 "ReturnValues" return_values,
6 "ReturnConsumedCapacity" return_consumed_capacity,
7 "ReturnItemCollectionMetrics" return_item_collection_metrics,
8 "UpdateExpression" update_expression,
9 "ConditionExpression" condition_expression,
10 "ExpressionAttributeNames" expression_attribute_names,
11 "ExpressionAttributeValues" expression_attribute_values,
12 "ReturnValuesOnConditionCheckFailure" return_values_on_condition_check_failure,
});

/// Represents the output of an `UpdateItem` operation.

#[derive(Clone, Debug, Default, PartialEq)]
pub struct UpdateItemOutput {
    /// A map of attribute values as they appear before or after the `UpdateItem` operation, as determined by the `ReturnValues` parameter.
    pub attributes: Option<Map<AttributeValue>>,
    /// The capacity units consumed by the `UpdateItem` operation.
    pub consumed_capacity: Option<ConsumedCapacity>,
    /// Information about item collections, if any, that were affected by the `UpdateItem` operation.
    pub item_collection_metrics: Option<ItemCollectionMetrics>,
}

wire_struct!(UpdateItemOutput (read) {
0 "Attributes" attributes,
1 "ConsumedCapacity" consumed_capacity,
2 "ItemCollectionMetrics" item_collection_metrics,
});

/// Enables updating the configuration for Kinesis Streaming.

#[derive(Clone, Debug, Default, PartialEq)]
pub struct UpdateKinesisStreamingConfiguration {
    /// Enables updating the precision of Kinesis data stream timestamp.
    pub approximate_creation_date_time_precision: Option<ApproximateCreationDateTimePrecision>,
}

impl UpdateKinesisStreamingConfiguration {
    /// Without any member.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
    /// Enables updating the precision of Kinesis data stream timestamp.
    #[must_use]
    pub fn approximate_creation_date_time_precision(
        mut self,
        approximate_creation_date_time_precision: impl Into<ApproximateCreationDateTimePrecision>,
    ) -> Self {
        self.approximate_creation_date_time_precision = Some(approximate_creation_date_time_precision.into());
        self
    }
}
wire_struct!(UpdateKinesisStreamingConfiguration (write read) {
0 "ApproximateCreationDateTimePrecision" approximate_creation_date_time_precision,
});

/// Structure UpdateKinesisStreamingDestinationInput.

#[derive(Clone, Debug, Default, PartialEq)]
pub struct UpdateKinesisStreamingDestinationInput {
    /// The table name for the Kinesis streaming destination input.
    pub table_name: String,
    /// The Amazon Resource Name (ARN) for the Kinesis stream input.
    pub stream_arn: String,
    /// The command to update the Kinesis stream configuration.
    pub update_kinesis_streaming_configuration: Option<UpdateKinesisStreamingConfiguration>,
}

impl UpdateKinesisStreamingDestinationInput {
    /// With what is required.
    #[must_use]
    pub fn new(table_name: impl Into<String>, stream_arn: impl Into<String>) -> Self {
        Self { table_name: table_name.into(), stream_arn: stream_arn.into(), ..Self::default() }
    }
    /// The command to update the Kinesis stream configuration.
    #[must_use]
    pub fn update_kinesis_streaming_configuration(
        mut self,
        update_kinesis_streaming_configuration: UpdateKinesisStreamingConfiguration,
    ) -> Self {
        self.update_kinesis_streaming_configuration = Some(update_kinesis_streaming_configuration);
        self
    }
}
wire_struct!(UpdateKinesisStreamingDestinationInput (write) {
0 "TableName" table_name,
1 "StreamArn" stream_arn,
2 "UpdateKinesisStreamingConfiguration" update_kinesis_streaming_configuration,
});

/// Structure UpdateKinesisStreamingDestinationOutput.

#[derive(Clone, Debug, Default, PartialEq)]
pub struct UpdateKinesisStreamingDestinationOutput {
    /// The table name for the Kinesis streaming destination output.
    pub table_name: Option<String>,
    /// The ARN for the Kinesis stream input.
    pub stream_arn: Option<String>,
    /// The status of the attempt to update the Kinesis streaming destination output.
    pub destination_status: Option<DestinationStatus>,
    /// The command to update the Kinesis streaming destination configuration.
    pub update_kinesis_streaming_configuration: Option<UpdateKinesisStreamingConfiguration>,
}

wire_struct!(UpdateKinesisStreamingDestinationOutput (read) {
0 "TableName" table_name,
1 "StreamArn" stream_arn,
2 "DestinationStatus" destination_status,
3 "UpdateKinesisStreamingConfiguration" update_kinesis_streaming_configuration,
});

/// Represents a replica to be modified.

#[derive(Clone, Debug, Default, PartialEq)]
pub struct UpdateReplicationGroupMemberAction {
    /// The Region where the replica exists.
    pub region_name: String,
    /// The KMS key of the replica that should be used for KMS encryption.
    pub kms_master_key_id: Option<String>,
    /// Replica-specific provisioned throughput.
    pub provisioned_throughput_override: Option<ProvisionedThroughputOverride>,
    /// Overrides the maximum on-demand throughput for the replica table.
    pub on_demand_throughput_override: Option<OnDemandThroughputOverride>,
    /// Replica-specific global secondary index settings.
    pub global_secondary_indexes: Option<Vec<ReplicaGlobalSecondaryIndex>>,
    /// Replica-specific table class.
    pub table_class_override: Option<TableClass>,
}

impl UpdateReplicationGroupMemberAction {
    /// With what is required.
    #[must_use]
    pub fn new(region_name: impl Into<String>) -> Self {
        Self { region_name: region_name.into(), ..Self::default() }
    }
    /// The KMS key of the replica that should be used for KMS encryption.
    #[must_use]
    pub fn kms_master_key_id(mut self, kms_master_key_id: impl Into<String>) -> Self {
        self.kms_master_key_id = Some(kms_master_key_id.into());
        self
    }
    /// Replica-specific provisioned throughput.
    #[must_use]
    pub fn provisioned_throughput_override(
        mut self,
        provisioned_throughput_override: ProvisionedThroughputOverride,
    ) -> Self {
        self.provisioned_throughput_override = Some(provisioned_throughput_override);
        self
    }
    /// Overrides the maximum on-demand throughput for the replica table.
    #[must_use]
    pub fn on_demand_throughput_override(mut self, on_demand_throughput_override: OnDemandThroughputOverride) -> Self {
        self.on_demand_throughput_override = Some(on_demand_throughput_override);
        self
    }
    /// Replica-specific global secondary index settings.
    #[must_use]
    pub fn global_secondary_indexes(
        mut self,
        global_secondary_indexes: impl Into<Vec<ReplicaGlobalSecondaryIndex>>,
    ) -> Self {
        self.global_secondary_indexes = Some(global_secondary_indexes.into());
        self
    }
    /// Replica-specific table class.
    #[must_use]
    pub fn table_class_override(mut self, table_class_override: impl Into<TableClass>) -> Self {
        self.table_class_override = Some(table_class_override.into());
        self
    }
}
wire_struct!(UpdateReplicationGroupMemberAction (write) {
0 "RegionName" region_name,
1 "KMSMasterKeyId" kms_master_key_id,
2 "ProvisionedThroughputOverride" provisioned_throughput_override,
3 "OnDemandThroughputOverride" on_demand_throughput_override,
4 "GlobalSecondaryIndexes" global_secondary_indexes,
5 "TableClassOverride" table_class_override,
});

/// Represents the input of an `UpdateTable` operation.

#[derive(Clone, Debug, Default, PartialEq)]
pub struct UpdateTableInput {
    /// An array of attributes that describe the key schema for the table and indexes.
    pub attribute_definitions: Option<Vec<AttributeDefinition>>,
    /// The name of the table to be updated.
    pub table_name: String,
    /// Controls how you are charged for read and write throughput and how you manage capacity.
    pub billing_mode: Option<BillingMode>,
    /// The new provisioned throughput settings for the specified table or index.
    pub provisioned_throughput: Option<ProvisionedThroughput>,
    /// An array of one or more global secondary indexes for the table.
    pub global_secondary_index_updates: Option<Vec<GlobalSecondaryIndexUpdate>>,
    /// Represents the DynamoDB Streams configuration for the table.
    pub stream_specification: Option<StreamSpecification>,
    /// The new server-side encryption settings for the specified table.
    pub sse_specification: Option<SSESpecification>,
    /// A list of replica update actions (create, delete, or update) for the table.
    pub replica_updates: Option<Vec<ReplicationGroupUpdate>>,
    /// The table class of the table to be updated.
    pub table_class: Option<TableClass>,
    /// Indicates whether deletion protection is to be enabled (true) or disabled (false) on the table.
    pub deletion_protection_enabled: Option<bool>,
    /// Specifies the consistency mode for a new global table.
    pub multi_region_consistency: Option<MultiRegionConsistency>,
    /// A list of witness updates for a MRSC global table.
    pub global_table_witness_updates: Option<Vec<GlobalTableWitnessGroupUpdate>>,
    /// Updates the maximum number of read and write units for the specified table in on-demand capacity mode.
    pub on_demand_throughput: Option<OnDemandThroughput>,
    /// Represents the warm throughput (in read units per second and write units per second) for updating a table.
    pub warm_throughput: Option<WarmThroughput>,
    /// Controls the settings replication mode for a global table replica.
    pub global_table_settings_replication_mode: Option<GlobalTableSettingsReplicationMode>,
    /// A list of vector indexes to be added to or removed from the table.
    pub vector_index_updates: Option<Vec<VectorIndexUpdate>>,
}

impl UpdateTableInput {
    /// With what is required.
    #[must_use]
    pub fn new(table_name: impl Into<String>) -> Self {
        Self { table_name: table_name.into(), ..Self::default() }
    }
    /// An array of attributes that describe the key schema for the table and indexes.
    #[must_use]
    pub fn attribute_definitions(mut self, attribute_definitions: impl Into<Vec<AttributeDefinition>>) -> Self {
        self.attribute_definitions = Some(attribute_definitions.into());
        self
    }
    /// Controls how you are charged for read and write throughput and how you manage capacity.
    #[must_use]
    pub fn billing_mode(mut self, billing_mode: impl Into<BillingMode>) -> Self {
        self.billing_mode = Some(billing_mode.into());
        self
    }
    /// The new provisioned throughput settings for the specified table or index.
    #[must_use]
    pub fn provisioned_throughput(mut self, provisioned_throughput: ProvisionedThroughput) -> Self {
        self.provisioned_throughput = Some(provisioned_throughput);
        self
    }
    /// An array of one or more global secondary indexes for the table.
    #[must_use]
    pub fn global_secondary_index_updates(
        mut self,
        global_secondary_index_updates: impl Into<Vec<GlobalSecondaryIndexUpdate>>,
    ) -> Self {
        self.global_secondary_index_updates = Some(global_secondary_index_updates.into());
        self
    }
    /// Represents the DynamoDB Streams configuration for the table.
    #[must_use]
    pub fn stream_specification(mut self, stream_specification: StreamSpecification) -> Self {
        self.stream_specification = Some(stream_specification);
        self
    }
    /// The new server-side encryption settings for the specified table.
    #[must_use]
    pub fn sse_specification(mut self, sse_specification: SSESpecification) -> Self {
        self.sse_specification = Some(sse_specification);
        self
    }
    /// A list of replica update actions (create, delete, or update) for the table.
    #[must_use]
    pub fn replica_updates(mut self, replica_updates: impl Into<Vec<ReplicationGroupUpdate>>) -> Self {
        self.replica_updates = Some(replica_updates.into());
        self
    }
    /// The table class of the table to be updated.
    #[must_use]
    pub fn table_class(mut self, table_class: impl Into<TableClass>) -> Self {
        self.table_class = Some(table_class.into());
        self
    }
    /// Indicates whether deletion protection is to be enabled (true) or disabled (false) on the table.
    #[must_use]
    pub fn deletion_protection_enabled(mut self, deletion_protection_enabled: bool) -> Self {
        self.deletion_protection_enabled = Some(deletion_protection_enabled);
        self
    }
    /// Specifies the consistency mode for a new global table.
    #[must_use]
    pub fn multi_region_consistency(mut self, multi_region_consistency: impl Into<MultiRegionConsistency>) -> Self {
        self.multi_region_consistency = Some(multi_region_consistency.into());
        self
    }
    /// A list of witness updates for a MRSC global table.
    #[must_use]
    pub fn global_table_witness_updates(
        mut self,
        global_table_witness_updates: impl Into<Vec<GlobalTableWitnessGroupUpdate>>,
    ) -> Self {
        self.global_table_witness_updates = Some(global_table_witness_updates.into());
        self
    }
    /// Updates the maximum number of read and write units for the specified table in on-demand capacity mode.
    #[must_use]
    pub fn on_demand_throughput(mut self, on_demand_throughput: OnDemandThroughput) -> Self {
        self.on_demand_throughput = Some(on_demand_throughput);
        self
    }
    /// Represents the warm throughput (in read units per second and write units per second) for updating a table.
    #[must_use]
    pub fn warm_throughput(mut self, warm_throughput: WarmThroughput) -> Self {
        self.warm_throughput = Some(warm_throughput);
        self
    }
    /// Controls the settings replication mode for a global table replica.
    #[must_use]
    pub fn global_table_settings_replication_mode(
        mut self,
        global_table_settings_replication_mode: impl Into<GlobalTableSettingsReplicationMode>,
    ) -> Self {
        self.global_table_settings_replication_mode = Some(global_table_settings_replication_mode.into());
        self
    }
    /// A list of vector indexes to be added to or removed from the table.
    #[must_use]
    pub fn vector_index_updates(mut self, vector_index_updates: impl Into<Vec<VectorIndexUpdate>>) -> Self {
        self.vector_index_updates = Some(vector_index_updates.into());
        self
    }
}
wire_struct!(UpdateTableInput (write) {
0 "AttributeDefinitions" attribute_definitions,
1 "TableName" table_name,
2 "BillingMode" billing_mode,
3 "ProvisionedThroughput" provisioned_throughput,
4 "GlobalSecondaryIndexUpdates" global_secondary_index_updates,
5 "StreamSpecification" stream_specification,
6 "SSESpecification" sse_specification,
7 "ReplicaUpdates" replica_updates,
8 "TableClass" table_class,
9 "DeletionProtectionEnabled" deletion_protection_enabled,
10 "MultiRegionConsistency" multi_region_consistency,
11 "GlobalTableWitnessUpdates" global_table_witness_updates,
12 "OnDemandThroughput" on_demand_throughput,
13 "WarmThroughput" warm_throughput,
14 "GlobalTableSettingsReplicationMode" global_table_settings_replication_mode,
15 "VectorIndexUpdates" vector_index_updates,
});

/// Represents the output of an `UpdateTable` operation.

#[derive(Clone, Debug, Default, PartialEq)]
pub struct UpdateTableOutput {
    /// Represents the properties of the table.
    pub table_description: Option<TableDescription>,
}

wire_struct!(UpdateTableOutput (read) {
0 "TableDescription" table_description,
});

/// Structure UpdateTableReplicaAutoScalingInput.

#[derive(Clone, Debug, Default, PartialEq)]
pub struct UpdateTableReplicaAutoScalingInput {
    /// Represents the auto scaling settings of the global secondary indexes of the replica to be updated.
    pub global_secondary_index_updates: Option<Vec<GlobalSecondaryIndexAutoScalingUpdate>>,
    /// The name of the global table to be updated.
    pub table_name: String,
    /// Represents the auto scaling settings to be modified for a global table or global secondary index.
    pub provisioned_write_capacity_auto_scaling_update: Option<AutoScalingSettingsUpdate>,
    /// Represents the auto scaling settings of replicas of the table that will be modified.
    pub replica_updates: Option<Vec<ReplicaAutoScalingUpdate>>,
}

impl UpdateTableReplicaAutoScalingInput {
    /// With what is required.
    #[must_use]
    pub fn new(table_name: impl Into<String>) -> Self {
        Self { table_name: table_name.into(), ..Self::default() }
    }
    /// Represents the auto scaling settings of the global secondary indexes of the replica to be updated.
    #[must_use]
    pub fn global_secondary_index_updates(
        mut self,
        global_secondary_index_updates: impl Into<Vec<GlobalSecondaryIndexAutoScalingUpdate>>,
    ) -> Self {
        self.global_secondary_index_updates = Some(global_secondary_index_updates.into());
        self
    }
    /// Represents the auto scaling settings to be modified for a global table or global secondary index.
    #[must_use]
    pub fn provisioned_write_capacity_auto_scaling_update(
        mut self,
        provisioned_write_capacity_auto_scaling_update: AutoScalingSettingsUpdate,
    ) -> Self {
        self.provisioned_write_capacity_auto_scaling_update = Some(provisioned_write_capacity_auto_scaling_update);
        self
    }
    /// Represents the auto scaling settings of replicas of the table that will be modified.
    #[must_use]
    pub fn replica_updates(mut self, replica_updates: impl Into<Vec<ReplicaAutoScalingUpdate>>) -> Self {
        self.replica_updates = Some(replica_updates.into());
        self
    }
}
wire_struct!(UpdateTableReplicaAutoScalingInput (write) {
0 "GlobalSecondaryIndexUpdates" global_secondary_index_updates,
1 "TableName" table_name,
2 "ProvisionedWriteCapacityAutoScalingUpdate" provisioned_write_capacity_auto_scaling_update,
3 "ReplicaUpdates" replica_updates,
});

/// Structure UpdateTableReplicaAutoScalingOutput.

#[derive(Clone, Debug, Default, PartialEq)]
pub struct UpdateTableReplicaAutoScalingOutput {
    /// Returns information about the auto scaling settings of a table with replicas.
    pub table_auto_scaling_description: Option<TableAutoScalingDescription>,
}

wire_struct!(UpdateTableReplicaAutoScalingOutput (read) {
0 "TableAutoScalingDescription" table_auto_scaling_description,
});

/// Represents the input of an `UpdateTimeToLive` operation.

#[derive(Clone, Debug, Default, PartialEq)]
pub struct UpdateTimeToLiveInput {
    /// The name of the table to be configured.
    pub table_name: String,
    /// Represents the settings used to enable or disable Time to Live for the specified table.
    pub time_to_live_specification: TimeToLiveSpecification,
}

impl UpdateTimeToLiveInput {
    /// With what is required.
    #[must_use]
    pub fn new(table_name: impl Into<String>, time_to_live_specification: TimeToLiveSpecification) -> Self {
        Self { table_name: table_name.into(), time_to_live_specification }
    }
}
wire_struct!(UpdateTimeToLiveInput (write) {
0 "TableName" table_name,
1 "TimeToLiveSpecification" time_to_live_specification,
});

/// Structure UpdateTimeToLiveOutput.

#[derive(Clone, Debug, Default, PartialEq)]
pub struct UpdateTimeToLiveOutput {
    /// Represents the output of an `UpdateTimeToLive` operation.
    pub time_to_live_specification: Option<TimeToLiveSpecification>,
}

wire_struct!(UpdateTimeToLiveOutput (read) {
0 "TimeToLiveSpecification" time_to_live_specification,
});

/// The definition of a vector attribute for a vector index.

#[derive(Clone, Debug, Default, PartialEq)]
pub struct VectorAttributeDefinition {
    /// The name of the vector attribute.
    pub attribute_name: String,
}

impl VectorAttributeDefinition {
    /// With what is required.
    #[must_use]
    pub fn new(attribute_name: impl Into<String>) -> Self {
        Self { attribute_name: attribute_name.into() }
    }
}
wire_struct!(VectorAttributeDefinition (write read) {
0 "AttributeName" attribute_name,
});

/// The consumed capacity for vector index operations, including vector search request bytes and vector write request bytes.

#[derive(Clone, Debug, Default, PartialEq)]
pub struct VectorCapacity {
    /// The number of vector search request bytes consumed by a `SearchVectors` operation.
    pub vector_search_request_bytes: Option<f64>,
    /// The number of vector write request bytes consumed when writing to a vector index.
    pub vector_write_request_bytes: Option<f64>,
}

wire_struct!(VectorCapacity (read) {
0 "VectorSearchRequestBytes" vector_search_request_bytes,
1 "VectorWriteRequestBytes" vector_write_request_bytes,
});

/// Contains the configuration settings for a vector index, including the index name, vector attribute, dimensions, distance function, search schema, and projection.

#[derive(Clone, Debug, Default, PartialEq)]
pub struct VectorIndex {
    /// The name of the vector index.
    pub index_name: String,
    /// The vector attribute configuration for the index.
    pub vector_attribute: VectorAttributeDefinition,
    /// The search schema that defines partition key and inline filter attributes for the vector index.
    pub search_schema: Option<Vec<SearchSchemaElement>>,
    /// Specifies attributes that are copied (projected) from the table into the vector index.
    pub projection: Projection,
    /// The number of dimensions in each vector.
    pub dimensions: i64,
    /// The distance function used to calculate similarity between vectors.
    pub distance_function: VectorDistanceFunction,
}

impl VectorIndex {
    /// With what is required.
    #[must_use]
    pub fn new(
        index_name: impl Into<String>,
        vector_attribute: VectorAttributeDefinition,
        projection: Projection,
        dimensions: i64,
        distance_function: impl Into<VectorDistanceFunction>,
    ) -> Self {
        Self {
            index_name: index_name.into(),
            vector_attribute,
            projection,
            dimensions,
            distance_function: distance_function.into(),
            ..Self::default()
        }
    }
    /// The search schema that defines partition key and inline filter attributes for the vector index.
    #[must_use]
    pub fn search_schema(mut self, search_schema: impl Into<Vec<SearchSchemaElement>>) -> Self {
        self.search_schema = Some(search_schema.into());
        self
    }
}
wire_struct!(VectorIndex (write read) {
0 "IndexName" index_name,
1 "VectorAttribute" vector_attribute,
2 "SearchSchema" search_schema,
3 "Projection" projection,
4 "Dimensions" dimensions,
5 "DistanceFunction" distance_function,
});

/// Contains the current state and configuration of a vector index, including its status, size, item count, and the settings specified when the index was created.

#[derive(Clone, Debug, Default, PartialEq)]
pub struct VectorIndexDescription {
    /// The name of the vector index.
    pub index_name: Option<String>,
    /// The search schema that defines partition key and inline filter attributes for the vector index.
    pub search_schema: Option<Vec<SearchSchemaElement>>,
    /// Specifies attributes that are copied (projected) from the table into the vector index.
    pub projection: Option<Projection>,
    /// The vector attribute configuration for the index.
    pub vector_attribute: Option<VectorAttributeDefinition>,
    /// The number of dimensions in each vector.
    pub dimensions: Option<i64>,
    /// The distance function used to calculate similarity between vectors.
    pub distance_function: Option<VectorDistanceFunction>,
    /// The current state of the vector index.
    pub index_status: Option<IndexStatus>,
    /// Specifies whether the index is currently backfilling.
    pub backfilling: Option<bool>,
    /// The total size of the vector index, in bytes.
    pub index_size_bytes: Option<i64>,
    /// The number of items indexed in the vector index.
    pub item_count: Option<i64>,
    /// The Amazon Resource Name (ARN) that uniquely identifies the vector index.
    pub index_arn: Option<String>,
}

wire_struct!(VectorIndexDescription (read) {
0 "IndexName" index_name,
1 "SearchSchema" search_schema,
2 "Projection" projection,
3 "VectorAttribute" vector_attribute,
4 "Dimensions" dimensions,
5 "DistanceFunction" distance_function,
6 "IndexStatus" index_status,
7 "Backfilling" backfilling,
8 "IndexSizeBytes" index_size_bytes,
9 "ItemCount" item_count,
10 "IndexArn" index_arn,
});

/// Contains the configuration of a vector index as it existed at the time a backup was created.

#[derive(Clone, Debug, Default, PartialEq)]
pub struct VectorIndexInfo {
    /// The name of the vector index.
    pub index_name: Option<String>,
    /// The vector attribute configuration for the index.
    pub vector_attribute: Option<VectorAttributeDefinition>,
    /// The search schema that defines partition key and inline filter attributes for the vector index.
    pub search_schema: Option<Vec<SearchSchemaElement>>,
    /// Specifies attributes that are copied (projected) from the table into the vector index.
    pub projection: Option<Projection>,
    /// The number of dimensions in each vector.
    pub dimensions: Option<i64>,
    /// The distance function used to calculate similarity between vectors.
    pub distance_function: Option<VectorDistanceFunction>,
}

wire_struct!(VectorIndexInfo (read) {
0 "IndexName" index_name,
1 "VectorAttribute" vector_attribute,
2 "SearchSchema" search_schema,
3 "Projection" projection,
4 "Dimensions" dimensions,
5 "DistanceFunction" distance_function,
});

/// A vector index to be added to or removed from a table.

#[derive(Clone, Debug, Default, PartialEq)]
pub struct VectorIndexUpdate {
    /// The configuration for creating a new vector index on the table.
    pub create: Option<CreateVectorIndexAction>,
    /// The configuration for deleting an existing vector index from the table.
    pub delete: Option<DeleteVectorIndexAction>,
}

impl VectorIndexUpdate {
    /// Without any member.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
    /// The configuration for creating a new vector index on the table.
    #[must_use]
    pub fn create(mut self, create: CreateVectorIndexAction) -> Self {
        self.create = Some(create);
        self
    }
    /// The configuration for deleting an existing vector index from the table.
    #[must_use]
    pub fn delete(mut self, delete: DeleteVectorIndexAction) -> Self {
        self.delete = Some(delete);
        self
    }
}
wire_struct!(VectorIndexUpdate (write) {
0 "Create" create,
1 "Delete" delete,
});

/// Provides visibility into the number of read and write operations your table or secondary index can instantaneously support.

#[derive(Clone, Debug, Default, PartialEq)]
pub struct WarmThroughput {
    /// Represents the number of read operations your base table can instantaneously support.
    pub read_units_per_second: Option<i64>,
    /// Represents the number of write operations your base table can instantaneously support.
    pub write_units_per_second: Option<i64>,
}

impl WarmThroughput {
    /// Without any member.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
    /// Represents the number of read operations your base table can instantaneously support.
    #[must_use]
    pub fn read_units_per_second(mut self, read_units_per_second: i64) -> Self {
        self.read_units_per_second = Some(read_units_per_second);
        self
    }
    /// Represents the number of write operations your base table can instantaneously support.
    #[must_use]
    pub fn write_units_per_second(mut self, write_units_per_second: i64) -> Self {
        self.write_units_per_second = Some(write_units_per_second);
        self
    }
}
wire_struct!(WarmThroughput (write read) {
0 "ReadUnitsPerSecond" read_units_per_second,
1 "WriteUnitsPerSecond" write_units_per_second,
});

/// Represents an operation to perform - either `DeleteItem` or `PutItem`.

#[derive(Clone, Debug, Default, PartialEq)]
pub struct WriteRequest {
    /// A request to perform a `PutItem` operation.
    pub put_request: Option<PutRequest>,
    /// A request to perform a `DeleteItem` operation.
    pub delete_request: Option<DeleteRequest>,
}

impl WriteRequest {
    /// Without any member.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
    /// A request to perform a `PutItem` operation.
    #[must_use]
    pub fn put_request(mut self, put_request: PutRequest) -> Self {
        self.put_request = Some(put_request);
        self
    }
    /// A request to perform a `DeleteItem` operation.
    #[must_use]
    pub fn delete_request(mut self, delete_request: DeleteRequest) -> Self {
        self.delete_request = Some(delete_request);
        self
    }
}
wire_struct!(WriteRequest (write read) {
0 "PutRequest" put_request,
1 "DeleteRequest" delete_request,
});

/// Represents the data for an attribute.

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub enum AttributeValue {
    /// An attribute of type String.
    S(String),
    /// An attribute of type Number.
    N(String),
    /// An attribute of type Binary.
    B(Blob),
    /// An attribute of type String Set.
    Ss(Vec<String>),
    /// An attribute of type Number Set.
    Ns(Vec<String>),
    /// An attribute of type Binary Set.
    Bs(Vec<Blob>),
    /// An attribute of type Map.
    M(Map<AttributeValue>),
    /// An attribute of type List.
    L(Vec<AttributeValue>),
    /// An attribute of type Null.
    Null(bool),
    /// An attribute of type Boolean.
    Bool(bool),
    /// A kind that this version does not know, or nothing.
    #[default]
    Unknown,
}

impl AttributeValue {
    /// The value, where it is of kind `S`.
    #[must_use]
    pub fn as_s(&self) -> Option<&String> {
        match self {
            Self::S(value) => Some(value),
            _ => None,
        }
    }
    /// The value, where it is of kind `N`.
    #[must_use]
    pub fn as_n(&self) -> Option<&String> {
        match self {
            Self::N(value) => Some(value),
            _ => None,
        }
    }
    /// The value, where it is of kind `B`.
    #[must_use]
    pub fn as_b(&self) -> Option<&Blob> {
        match self {
            Self::B(value) => Some(value),
            _ => None,
        }
    }
    /// The value, where it is of kind `Ss`.
    #[must_use]
    pub fn as_ss(&self) -> Option<&Vec<String>> {
        match self {
            Self::Ss(value) => Some(value),
            _ => None,
        }
    }
    /// The value, where it is of kind `Ns`.
    #[must_use]
    pub fn as_ns(&self) -> Option<&Vec<String>> {
        match self {
            Self::Ns(value) => Some(value),
            _ => None,
        }
    }
    /// The value, where it is of kind `Bs`.
    #[must_use]
    pub fn as_bs(&self) -> Option<&Vec<Blob>> {
        match self {
            Self::Bs(value) => Some(value),
            _ => None,
        }
    }
    /// The value, where it is of kind `M`.
    #[must_use]
    pub fn as_m(&self) -> Option<&Map<AttributeValue>> {
        match self {
            Self::M(value) => Some(value),
            _ => None,
        }
    }
    /// The value, where it is of kind `L`.
    #[must_use]
    pub fn as_l(&self) -> Option<&Vec<AttributeValue>> {
        match self {
            Self::L(value) => Some(value),
            _ => None,
        }
    }
    /// The value, where it is of kind `Null`.
    #[must_use]
    pub fn as_null(&self) -> Option<&bool> {
        match self {
            Self::Null(value) => Some(value),
            _ => None,
        }
    }
    /// The value, where it is of kind `Bool`.
    #[must_use]
    pub fn as_bool(&self) -> Option<&bool> {
        match self {
            Self::Bool(value) => Some(value),
            _ => None,
        }
    }
}
wire_union!(AttributeValue (write read) {
0 "S" S,
1 "N" N,
2 "B" B,
3 "SS" Ss,
4 "NS" Ns,
5 "BS" Bs,
6 "M" M,
7 "L" L,
8 "NULL" Null,
9 "BOOL" Bool,
});
