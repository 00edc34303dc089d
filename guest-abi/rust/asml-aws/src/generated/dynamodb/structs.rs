// Made by build/codegen from AWS's model. Do not edit.

#[allow(unused_imports)]
use super::enums::*;
use crate::{Blob, Map, Timestamp};

structure! {
    /// Contains details of a table archival operation.
    #[derive(Clone, Debug, Default, PartialEq)]
    ArchivalSummary (read)
    required {}
    optional {
        /// The date and time when table archival was initiated by DynamoDB, in UNIX epoch time format.
        0 "ArchivalDateTime" archival_date_time: Timestamp;
        /// The reason DynamoDB archived the table.
        1 "ArchivalReason" archival_reason: String;
        /// The Amazon Resource Name (ARN) of the backup the table was archived to, when applicable in the archival reason.
        2 "ArchivalBackupArn" archival_backup_arn: String;
    }
}

structure! {
    /// Represents an attribute for describing the schema for the table and indexes.
    #[derive(Clone, Debug, Default, PartialEq)]
    AttributeDefinition (write read)
    required {
        /// A name for the attribute.
        0 "AttributeName" attribute_name: String;
        /// The data type for the attribute, where.
        1 "AttributeType" attribute_type: ScalarAttributeType;
    }
    optional {}
}

structure! {
    /// For the `UpdateItem` operation, represents the attributes to be modified, the action to perform on each, and the new value for each.
    #[derive(Clone, Debug, Default, PartialEq)]
    AttributeValueUpdate (write)
    required {}
    optional {
        /// Represents the data for an attribute.
        0 "Value" value: AttributeValue;
        /// Specifies how to perform the update.
        1 "Action" action: AttributeAction;
    }
}

structure! {
    /// Represents the properties of the scaling policy.
    #[derive(Clone, Debug, Default, PartialEq)]
    AutoScalingPolicyDescription (read)
    required {}
    optional {
        /// The name of the scaling policy.
        0 "PolicyName" policy_name: String;
        /// Represents a target tracking scaling policy configuration.
        1 "TargetTrackingScalingPolicyConfiguration" target_tracking_scaling_policy_configuration: AutoScalingTargetTrackingScalingPolicyConfigurationDescription;
    }
}

structure! {
    /// Represents the auto scaling policy to be modified.
    #[derive(Clone, Debug, Default, PartialEq)]
    AutoScalingPolicyUpdate (write)
    required {
        /// Represents a target tracking scaling policy configuration.
        0 "TargetTrackingScalingPolicyConfiguration" target_tracking_scaling_policy_configuration: AutoScalingTargetTrackingScalingPolicyConfigurationUpdate;
    }
    optional {
        /// The name of the scaling policy.
        1 "PolicyName" policy_name: String;
    }
}

structure! {
    /// Represents the auto scaling settings for a global table or global secondary index.
    #[derive(Clone, Debug, Default, PartialEq)]
    AutoScalingSettingsDescription (read)
    required {}
    optional {
        /// The minimum capacity units that a global table or global secondary index should be scaled down to.
        0 "MinimumUnits" minimum_units: i64;
        /// The maximum capacity units that a global table or global secondary index should be scaled up to.
        1 "MaximumUnits" maximum_units: i64;
        /// Disabled auto scaling for this global table or global secondary index.
        2 "AutoScalingDisabled" auto_scaling_disabled: bool;
        /// Role ARN used for configuring the auto scaling policy.
        3 "AutoScalingRoleArn" auto_scaling_role_arn: String;
        /// Information about the scaling policies.
        4 "ScalingPolicies" scaling_policies: Vec<AutoScalingPolicyDescription>;
    }
}

structure! {
    /// Represents the auto scaling settings to be modified for a global table or global secondary index.
    #[derive(Clone, Debug, Default, PartialEq)]
    AutoScalingSettingsUpdate (write)
    required {}
    optional {
        /// The minimum capacity units that a global table or global secondary index should be scaled down to.
        0 "MinimumUnits" minimum_units: i64;
        /// The maximum capacity units that a global table or global secondary index should be scaled up to.
        1 "MaximumUnits" maximum_units: i64;
        /// Disabled auto scaling for this global table or global secondary index.
        2 "AutoScalingDisabled" auto_scaling_disabled: bool;
        /// Role ARN used for configuring auto scaling policy.
        3 "AutoScalingRoleArn" auto_scaling_role_arn: String;
        /// The scaling policy to apply for scaling target global table or global secondary index capacity units.
        4 "ScalingPolicyUpdate" scaling_policy_update: AutoScalingPolicyUpdate;
    }
}

structure! {
    /// Represents the properties of a target tracking scaling policy.
    #[derive(Clone, Debug, Default, PartialEq)]
    AutoScalingTargetTrackingScalingPolicyConfigurationDescription (read)
    required {
        /// The target value for the metric.
        0 "TargetValue" target_value: f64;
    }
    optional {
        /// Indicates whether scale in by the target tracking policy is disabled.
        1 "DisableScaleIn" disable_scale_in: bool;
        /// The amount of time, in seconds, after a scale in activity completes before another scale in activity can start.
        2 "ScaleInCooldown" scale_in_cooldown: i32;
        /// The amount of time, in seconds, after a scale out activity completes before another scale out activity can start.
        3 "ScaleOutCooldown" scale_out_cooldown: i32;
    }
}

structure! {
    /// Represents the settings of a target tracking scaling policy that will be modified.
    #[derive(Clone, Debug, Default, PartialEq)]
    AutoScalingTargetTrackingScalingPolicyConfigurationUpdate (write)
    required {
        /// The target value for the metric.
        0 "TargetValue" target_value: f64;
    }
    optional {
        /// Indicates whether scale in by the target tracking policy is disabled.
        1 "DisableScaleIn" disable_scale_in: bool;
        /// The amount of time, in seconds, after a scale in activity completes before another scale in activity can start.
        2 "ScaleInCooldown" scale_in_cooldown: i32;
        /// The amount of time, in seconds, after a scale out activity completes before another scale out activity can start.
        3 "ScaleOutCooldown" scale_out_cooldown: i32;
    }
}

structure! {
    /// Contains the description of the backup created for the table.
    #[derive(Clone, Debug, Default, PartialEq)]
    BackupDescription (read)
    required {}
    optional {
        /// Contains the details of the backup created for the table.
        0 "BackupDetails" backup_details: BackupDetails;
        /// Contains the details of the table when the backup was created.
        1 "SourceTableDetails" source_table_details: SourceTableDetails;
        /// Contains the details of the features enabled on the table when the backup was created.
        2 "SourceTableFeatureDetails" source_table_feature_details: SourceTableFeatureDetails;
    }
}

structure! {
    /// Contains the details of the backup created for the table.
    #[derive(Clone, Debug, Default, PartialEq)]
    BackupDetails (read)
    required {
        /// ARN associated with the backup.
        0 "BackupArn" backup_arn: String;
        /// Name of the requested backup.
        1 "BackupName" backup_name: String;
        /// Backup can be in one of the following states.
        2 "BackupStatus" backup_status: BackupStatus;
        /// BackupType.
        3 "BackupType" backup_type: BackupType;
        /// Time at which the backup was created.
        4 "BackupCreationDateTime" backup_creation_date_time: Timestamp;
    }
    optional {
        /// Size of the backup in bytes.
        5 "BackupSizeBytes" backup_size_bytes: i64;
        /// Time at which the automatic on-demand backup created by DynamoDB will expire.
        6 "BackupExpiryDateTime" backup_expiry_date_time: Timestamp;
    }
}

structure! {
    /// Contains details for the backup.
    #[derive(Clone, Debug, Default, PartialEq)]
    BackupSummary (read)
    required {}
    optional {
        /// Name of the table.
        0 "TableName" table_name: String;
        /// Unique identifier for the table.
        1 "TableId" table_id: String;
        /// ARN associated with the table.
        2 "TableArn" table_arn: String;
        /// ARN associated with the backup.
        3 "BackupArn" backup_arn: String;
        /// Name of the specified backup.
        4 "BackupName" backup_name: String;
        /// Time at which the backup was created.
        5 "BackupCreationDateTime" backup_creation_date_time: Timestamp;
        /// Time at which the automatic on-demand backup created by DynamoDB will expire.
        6 "BackupExpiryDateTime" backup_expiry_date_time: Timestamp;
        /// Backup can be in one of the following states.
        7 "BackupStatus" backup_status: BackupStatus;
        /// BackupType.
        8 "BackupType" backup_type: BackupType;
        /// Size of the backup in bytes.
        9 "BackupSizeBytes" backup_size_bytes: i64;
    }
}

structure! {
    /// Structure BatchExecuteStatementInput.
    #[derive(Clone, Debug, Default, PartialEq)]
    BatchExecuteStatementInput (write)
    required {
        /// The list of PartiQL statements representing the batch to run.
        0 "Statements" statements: Vec<BatchStatementRequest>;
    }
    optional {
        /// Determines the level of detail about either provisioned or on-demand throughput consumption that is returned in the response.
        1 "ReturnConsumedCapacity" return_consumed_capacity: ReturnConsumedCapacity;
    }
}

structure! {
    /// Structure BatchExecuteStatementOutput.
    #[derive(Clone, Debug, Default, PartialEq)]
    BatchExecuteStatementOutput (read)
    required {}
    optional {
        /// The response to each PartiQL statement in the batch.
        0 "Responses" responses: Vec<BatchStatementResponse>;
        /// The capacity units consumed by the entire operation.
        1 "ConsumedCapacity" consumed_capacity: Vec<ConsumedCapacity>;
    }
}

structure! {
    /// Represents the input of a `BatchGetItem` operation.
    #[derive(Clone, Debug, Default, PartialEq)]
    BatchGetItemInput (write)
    required {
        /// A map of one or more table names or table ARNs and, for each table, a map that describes one or more items to retrieve from that table.
        0 "RequestItems" request_items: Map<KeysAndAttributes>;
    }
    optional {
        /// Determines the level of detail about either provisioned or on-demand throughput consumption that is returned in the response.
        1 "ReturnConsumedCapacity" return_consumed_capacity: ReturnConsumedCapacity;
    }
}

structure! {
    /// Represents the output of a `BatchGetItem` operation.
    #[derive(Clone, Debug, Default, PartialEq)]
    BatchGetItemOutput (read)
    required {}
    optional {
        /// A map of table name or table ARN to a list of items.
        0 "Responses" responses: Map<Vec<Map<AttributeValue>>>;
        /// A map of tables and their respective keys that were not processed with the current response.
        1 "UnprocessedKeys" unprocessed_keys: Map<KeysAndAttributes>;
        /// The read capacity units consumed by the entire `BatchGetItem` operation.
        2 "ConsumedCapacity" consumed_capacity: Vec<ConsumedCapacity>;
    }
}

structure! {
    /// An error associated with a statement in a PartiQL batch that was run.
    #[derive(Clone, Debug, Default, PartialEq)]
    BatchStatementError (read)
    required {}
    optional {
        /// The error code associated with the failed PartiQL batch statement.
        0 "Code" code: BatchStatementErrorCodeEnum;
        /// The error message associated with the PartiQL batch response.
        1 "Message" message: String;
        /// The item which caused the condition check to fail.
        2 "Item" item: Map<AttributeValue>;
    }
}

structure! {
    /// A PartiQL batch statement request.
    #[derive(Clone, Debug, Default, PartialEq)]
    BatchStatementRequest (write)
    required {
        /// A valid PartiQL statement.
        0 "Statement" statement: String;
    }
    optional {
        /// The parameters associated with a PartiQL statement in the batch request.
        1 "Parameters" parameters: Vec<AttributeValue>;
        /// The read consistency of the PartiQL batch request.
        2 "ConsistentRead" consistent_read: bool;
        /// An optional parameter that returns the item attributes for a PartiQL batch request operation that failed a condition check.
        3 "ReturnValuesOnConditionCheckFailure" return_values_on_condition_check_failure: ReturnValuesOnConditionCheckFailure;
    }
}

structure! {
    /// A PartiQL batch statement response..
    #[derive(Clone, Debug, Default, PartialEq)]
    BatchStatementResponse (read)
    required {}
    optional {
        /// The error associated with a failed PartiQL batch statement.
        0 "Error" error: BatchStatementError;
        /// The table name associated with a failed PartiQL batch statement.
        1 "TableName" table_name: String;
        /// A DynamoDB item associated with a BatchStatementResponse.
        2 "Item" item: Map<AttributeValue>;
    }
}

structure! {
    /// Represents the input of a `BatchWriteItem` operation.
    #[derive(Clone, Debug, Default, PartialEq)]
    BatchWriteItemInput (write)
    required {
        /// A map of one or more table names or table ARNs and, for each table, a list of operations to be performed (`DeleteRequest` or `PutRequest`).
        0 "RequestItems" request_items: Map<Vec<WriteRequest>>;
    }
    optional {
        /// Determines the level of detail about either provisioned or on-demand throughput consumption that is returned in the response.
        1 "ReturnConsumedCapacity" return_consumed_capacity: ReturnConsumedCapacity;
        /// Determines whether item collection metrics are returned.
        2 "ReturnItemCollectionMetrics" return_item_collection_metrics: ReturnItemCollectionMetrics;
    }
}

structure! {
    /// Represents the output of a `BatchWriteItem` operation.
    #[derive(Clone, Debug, Default, PartialEq)]
    BatchWriteItemOutput (read)
    required {}
    optional {
        /// A map of tables and requests against those tables that were not processed.
        0 "UnprocessedItems" unprocessed_items: Map<Vec<WriteRequest>>;
        /// A list of tables that were processed by `BatchWriteItem` and, for each table, information about any item collections that were affected by individual `DeleteItem` or `PutItem` operations.
        1 "ItemCollectionMetrics" item_collection_metrics: Map<Vec<ItemCollectionMetrics>>;
        /// The capacity units consumed by the entire `BatchWriteItem` operation.
        2 "ConsumedCapacity" consumed_capacity: Vec<ConsumedCapacity>;
    }
}

structure! {
    /// Contains the details for the read/write capacity mode.
    #[derive(Clone, Debug, Default, PartialEq)]
    BillingModeSummary (read)
    required {}
    optional {
        /// Controls how you are charged for read and write throughput and how you manage capacity.
        0 "BillingMode" billing_mode: BillingMode;
        /// Represents the time when `PAY_PER_REQUEST` was last set as the read/write capacity mode.
        1 "LastUpdateToPayPerRequestDateTime" last_update_to_pay_per_request_date_time: Timestamp;
    }
}

structure! {
    /// An ordered list of errors for each item in the request which caused the transaction to get cancelled.
    #[derive(Clone, Debug, Default, PartialEq)]
    CancellationReason (read)
    required {}
    optional {
        /// Item in the request which caused the transaction to get cancelled.
        0 "Item" item: Map<AttributeValue>;
        /// Status code for the result of the cancelled transaction.
        1 "Code" code: String;
        /// Cancellation reason message description.
        2 "Message" message: String;
    }
}

structure! {
    /// Represents the amount of provisioned throughput capacity consumed on a table or an index.
    #[derive(Clone, Debug, Default, PartialEq)]
    Capacity (read)
    required {}
    optional {
        /// The total number of read capacity units consumed on a table or an index.
        0 "ReadCapacityUnits" read_capacity_units: f64;
        /// The total number of write capacity units consumed on a table or an index.
        1 "WriteCapacityUnits" write_capacity_units: f64;
        /// The total number of capacity units consumed on a table or an index.
        2 "CapacityUnits" capacity_units: f64;
    }
}

structure! {
    /// Represents the selection criteria for a `Query` or `Scan` operation.
    #[derive(Clone, Debug, Default, PartialEq)]
    Condition (write)
    required {
        /// A comparator for evaluating attributes.
        0 "ComparisonOperator" comparison_operator: ComparisonOperator;
    }
    optional {
        /// One or more values to evaluate against the supplied attribute.
        1 "AttributeValueList" attribute_value_list: Vec<AttributeValue>;
    }
}

structure! {
    /// Represents a request to perform a check that an item exists or to check the condition of specific attributes of the item.
    #[derive(Clone, Debug, Default, PartialEq)]
    ConditionCheck (write)
    required {
        /// The primary key of the item to be checked.
        0 "Key" key: Map<AttributeValue>;
        /// Name of the table for the check item request.
        1 "TableName" table_name: String;
        /// A condition that must be satisfied in order for a conditional update to succeed.
        2 "ConditionExpression" condition_expression: String;
    }
    optional {
        /// One or more substitution tokens for attribute names in an expression.
        3 "ExpressionAttributeNames" expression_attribute_names: Map<String>;
        /// One or more values that can be substituted in an expression.
        4 "ExpressionAttributeValues" expression_attribute_values: Map<AttributeValue>;
        /// Use `ReturnValuesOnConditionCheckFailure` to get the item attributes if the `ConditionCheck` condition fails.
        5 "ReturnValuesOnConditionCheckFailure" return_values_on_condition_check_failure: ReturnValuesOnConditionCheckFailure;
    }
}

structure! {
    /// A condition specified in the operation failed to be evaluated.
    #[derive(Clone, Debug, Default, PartialEq)]
    ConditionalCheckFailedException (read)
    required {}
    optional {
        /// Item which caused the `ConditionalCheckFailedException`.
        0 "Item" item: Map<AttributeValue>;
    }
}

structure! {
    /// The capacity units consumed by an operation.
    #[derive(Clone, Debug, Default, PartialEq)]
    ConsumedCapacity (read)
    required {}
    optional {
        /// The name of the table that was affected by the operation.
        0 "TableName" table_name: String;
        /// The total number of capacity units consumed by the operation.
        1 "CapacityUnits" capacity_units: f64;
        /// The total number of read capacity units consumed by the operation.
        2 "ReadCapacityUnits" read_capacity_units: f64;
        /// The total number of write capacity units consumed by the operation.
        3 "WriteCapacityUnits" write_capacity_units: f64;
        /// The amount of throughput consumed on the table affected by the operation.
        4 "Table" table: Capacity;
        /// The amount of throughput consumed on each local index affected by the operation.
        5 "LocalSecondaryIndexes" local_secondary_indexes: Map<Capacity>;
        /// The amount of throughput consumed on each global index affected by the operation.
        6 "GlobalSecondaryIndexes" global_secondary_indexes: Map<Capacity>;
        /// The amount of throughput consumed on each vector index affected by the operation.
        7 "VectorIndexes" vector_indexes: Map<VectorCapacity>;
    }
}

structure! {
    /// Represents the continuous backups and point in time recovery settings on the table.
    #[derive(Clone, Debug, Default, PartialEq)]
    ContinuousBackupsDescription (read)
    required {
        /// `ContinuousBackupsStatus` can be one of the following states.
        0 "ContinuousBackupsStatus" continuous_backups_status: ContinuousBackupsStatus;
    }
    optional {
        /// The description of the point in time recovery settings applied to the table.
        1 "PointInTimeRecoveryDescription" point_in_time_recovery_description: PointInTimeRecoveryDescription;
    }
}

structure! {
    /// Represents a Contributor Insights summary entry.
    #[derive(Clone, Debug, Default, PartialEq)]
    ContributorInsightsSummary (read)
    required {}
    optional {
        /// Name of the table associated with the summary.
        0 "TableName" table_name: String;
        /// Name of the index associated with the summary, if any.
        1 "IndexName" index_name: String;
        /// Describes the current status for contributor insights for the given table and index, if applicable.
        2 "ContributorInsightsStatus" contributor_insights_status: ContributorInsightsStatus;
        /// Indicates the current mode of CloudWatch Contributor Insights, specifying whether it tracks all access and throttled events or throttled events only for the DynamoDB table or index.
        3 "ContributorInsightsMode" contributor_insights_mode: ContributorInsightsMode;
    }
}

structure! {
    /// Structure CreateBackupInput.
    #[derive(Clone, Debug, Default, PartialEq)]
    CreateBackupInput (write)
    required {
        /// The name of the table.
        0 "TableName" table_name: String;
        /// Specified name for the backup.
        1 "BackupName" backup_name: String;
    }
    optional {}
}

structure! {
    /// Structure CreateBackupOutput.
    #[derive(Clone, Debug, Default, PartialEq)]
    CreateBackupOutput (read)
    required {}
    optional {
        /// Contains the details of the backup created for the table.
        0 "BackupDetails" backup_details: BackupDetails;
    }
}

structure! {
    /// Represents a new global secondary index to be added to an existing table.
    #[derive(Clone, Debug, Default, PartialEq)]
    CreateGlobalSecondaryIndexAction (write)
    required {
        /// The name of the global secondary index to be created.
        0 "IndexName" index_name: String;
        /// The key schema for the global secondary index.
        1 "KeySchema" key_schema: Vec<KeySchemaElement>;
        /// Represents attributes that are copied (projected) from the table into an index.
        2 "Projection" projection: Projection;
    }
    optional {
        /// Represents the provisioned throughput settings for the specified global secondary index.
        3 "ProvisionedThroughput" provisioned_throughput: ProvisionedThroughput;
        /// The maximum number of read and write units for the global secondary index being created.
        4 "OnDemandThroughput" on_demand_throughput: OnDemandThroughput;
        /// Represents the warm throughput value (in read units per second and write units per second) when creating a secondary index.
        5 "WarmThroughput" warm_throughput: WarmThroughput;
    }
}

structure! {
    /// Structure CreateGlobalTableInput.
    #[derive(Clone, Debug, Default, PartialEq)]
    CreateGlobalTableInput (write)
    required {
        /// The global table name.
        0 "GlobalTableName" global_table_name: String;
        /// The Regions where the global table needs to be created.
        1 "ReplicationGroup" replication_group: Vec<Replica>;
    }
    optional {}
}

structure! {
    /// Structure CreateGlobalTableOutput.
    #[derive(Clone, Debug, Default, PartialEq)]
    CreateGlobalTableOutput (read)
    required {}
    optional {
        /// Contains the details of the global table.
        0 "GlobalTableDescription" global_table_description: GlobalTableDescription;
    }
}

structure! {
    /// Specifies the action to add a new witness Region to a MRSC global table.
    #[derive(Clone, Debug, Default, PartialEq)]
    CreateGlobalTableWitnessGroupMemberAction (write)
    required {
        /// The Amazon Web Services Region name to be added as a witness Region for the MRSC global table.
        0 "RegionName" region_name: String;
    }
    optional {}
}

structure! {
    /// Represents a replica to be added.
    #[derive(Clone, Debug, Default, PartialEq)]
    CreateReplicaAction (write)
    required {
        /// The Region of the replica to be added.
        0 "RegionName" region_name: String;
    }
    optional {}
}

structure! {
    /// Represents a replica to be created.
    #[derive(Clone, Debug, Default, PartialEq)]
    CreateReplicationGroupMemberAction (write)
    required {
        /// The Region where the new replica will be created.
        0 "RegionName" region_name: String;
    }
    optional {
        /// The KMS key that should be used for KMS encryption in the new replica.
        1 "KMSMasterKeyId" kms_master_key_id: String;
        /// Replica-specific provisioned throughput.
        2 "ProvisionedThroughputOverride" provisioned_throughput_override: ProvisionedThroughputOverride;
        /// The maximum on-demand throughput settings for the specified replica table being created.
        3 "OnDemandThroughputOverride" on_demand_throughput_override: OnDemandThroughputOverride;
        /// Replica-specific global secondary index settings.
        4 "GlobalSecondaryIndexes" global_secondary_indexes: Vec<ReplicaGlobalSecondaryIndex>;
        /// Replica-specific table class.
        5 "TableClassOverride" table_class_override: TableClass;
    }
}

structure! {
    /// Represents the input of a `CreateTable` operation.
    #[derive(Clone, Debug, Default, PartialEq)]
    CreateTableInput (write)
    required {
        /// The name of the table to create.
        0 "TableName" table_name: String;
    }
    optional {
        /// An array of attributes that describe the key schema for the table and indexes.
        1 "AttributeDefinitions" attribute_definitions: Vec<AttributeDefinition>;
        /// Specifies the attributes that make up the primary key for a table or an index.
        2 "KeySchema" key_schema: Vec<KeySchemaElement>;
        /// One or more local secondary indexes (the maximum is 5) to be created on the table.
        3 "LocalSecondaryIndexes" local_secondary_indexes: Vec<LocalSecondaryIndex>;
        /// One or more global secondary indexes (the maximum is 20) to be created on the table.
        4 "GlobalSecondaryIndexes" global_secondary_indexes: Vec<GlobalSecondaryIndex>;
        /// Controls how you are charged for read and write throughput and how you manage capacity.
        5 "BillingMode" billing_mode: BillingMode;
        /// Represents the provisioned throughput settings for a specified table or index.
        6 "ProvisionedThroughput" provisioned_throughput: ProvisionedThroughput;
        /// The settings for DynamoDB Streams on the table.
        7 "StreamSpecification" stream_specification: StreamSpecification;
        /// Represents the settings used to enable server-side encryption.
        8 "SSESpecification" sse_specification: SSESpecification;
        /// A list of key-value pairs to label the table.
        9 "Tags" tags: Vec<Tag>;
        /// The table class of the new table.
        10 "TableClass" table_class: TableClass;
        /// Indicates whether deletion protection is to be enabled (true) or disabled (false) on the table.
        11 "DeletionProtectionEnabled" deletion_protection_enabled: bool;
        /// Represents the warm throughput (in read units per second and write units per second) for creating a table.
        12 "WarmThroughput" warm_throughput: WarmThroughput;
        /// An Amazon Web Services resource-based policy document in JSON format that will be attached to the table.
        13 "ResourcePolicy" resource_policy: String;
        /// Sets the maximum number of read and write units for the specified table in on-demand capacity mode.
        14 "OnDemandThroughput" on_demand_throughput: OnDemandThroughput;
        /// The Amazon Resource Name (ARN) of the source table used for the creation of a multi-account global table.
        15 "GlobalTableSourceArn" global_table_source_arn: String;
        /// Controls the settings synchronization mode for the global table.
        16 "GlobalTableSettingsReplicationMode" global_table_settings_replication_mode: GlobalTableSettingsReplicationMode;
        /// One or more vector indexes to be created on the table.
        17 "VectorIndexes" vector_indexes: Vec<VectorIndex>;
    }
}

structure! {
    /// Represents the output of a `CreateTable` operation.
    #[derive(Clone, Debug, Default, PartialEq)]
    CreateTableOutput (read)
    required {}
    optional {
        /// Represents the properties of the table.
        0 "TableDescription" table_description: TableDescription;
    }
}

structure! {
    /// A new vector index to be added to a table.
    #[derive(Clone, Debug, Default, PartialEq)]
    CreateVectorIndexAction (write)
    required {
        /// The name of the vector index.
        0 "IndexName" index_name: String;
        /// The attribute that contains vector embeddings.
        1 "VectorAttribute" vector_attribute: VectorAttributeDefinition;
        /// Specifies attributes that are copied (projected) from the table into the vector index.
        2 "Projection" projection: Projection;
        /// The number of dimensions in each vector.
        3 "Dimensions" dimensions: i64;
        /// The distance function used to calculate similarity.
        4 "DistanceFunction" distance_function: VectorDistanceFunction;
    }
    optional {
        /// The partition key and inline filter attribute definitions for the vector index.
        5 "SearchSchema" search_schema: Vec<SearchSchemaElement>;
    }
}

structure! {
    /// Processing options for the CSV file being imported.
    #[derive(Clone, Debug, Default, PartialEq)]
    CsvOptions (write read)
    required {}
    optional {
        /// The delimiter used for separating items in the CSV file being imported.
        0 "Delimiter" delimiter: String;
        /// List of the headers used to specify a common header for all source CSV files being imported.
        1 "HeaderList" header_list: Vec<String>;
    }
}

structure! {
    /// Represents a request to perform a `DeleteItem` operation.
    #[derive(Clone, Debug, Default, PartialEq)]
    Delete (write)
    required {
        /// The primary key of the item to be deleted.
        0 "Key" key: Map<AttributeValue>;
        /// Name of the table in which the item to be deleted resides.
        1 "TableName" table_name: String;
    }
    optional {
        /// A condition that must be satisfied in order for a conditional delete to succeed.
        2 "ConditionExpression" condition_expression: String;
        /// One or more substitution tokens for attribute names in an expression.
        3 "ExpressionAttributeNames" expression_attribute_names: Map<String>;
        /// One or more values that can be substituted in an expression.
        4 "ExpressionAttributeValues" expression_attribute_values: Map<AttributeValue>;
        /// Use `ReturnValuesOnConditionCheckFailure` to get the item attributes if the `Delete` condition fails.
        5 "ReturnValuesOnConditionCheckFailure" return_values_on_condition_check_failure: ReturnValuesOnConditionCheckFailure;
    }
}

structure! {
    /// Structure DeleteBackupInput.
    #[derive(Clone, Debug, Default, PartialEq)]
    DeleteBackupInput (write)
    required {
        /// The ARN associated with the backup.
        0 "BackupArn" backup_arn: String;
    }
    optional {}
}

structure! {
    /// Structure DeleteBackupOutput.
    #[derive(Clone, Debug, Default, PartialEq)]
    DeleteBackupOutput (read)
    required {}
    optional {
        /// Contains the description of the backup created for the table.
        0 "BackupDescription" backup_description: BackupDescription;
    }
}

structure! {
    /// Represents a global secondary index to be deleted from an existing table.
    #[derive(Clone, Debug, Default, PartialEq)]
    DeleteGlobalSecondaryIndexAction (write)
    required {
        /// The name of the global secondary index to be deleted.
        0 "IndexName" index_name: String;
    }
    optional {}
}

structure! {
    /// Specifies the action to remove a witness Region from a MRSC global table.
    #[derive(Clone, Debug, Default, PartialEq)]
    DeleteGlobalTableWitnessGroupMemberAction (write)
    required {
        /// The witness Region name to be removed from the MRSC global table.
        0 "RegionName" region_name: String;
    }
    optional {}
}

structure! {
    /// Represents the input of a `DeleteItem` operation.
    #[derive(Clone, Debug, Default, PartialEq)]
    DeleteItemInput (write)
    required {
        /// The name of the table from which to delete the item.
        0 "TableName" table_name: String;
        /// A map of attribute names to `AttributeValue` objects, representing the primary key of the item to delete.
        1 "Key" key: Map<AttributeValue>;
    }
    optional {
        /// This is a legacy parameter.
        2 "Expected" expected: Map<ExpectedAttributeValue>;
        /// This is a legacy parameter.
        3 "ConditionalOperator" conditional_operator: ConditionalOperator;
        /// Use `ReturnValues` if you want to get the item attributes as they appeared before they were deleted.
        4 "ReturnValues" return_values: ReturnValue;
        /// Determines the level of detail about either provisioned or on-demand throughput consumption that is returned in the response.
        5 "ReturnConsumedCapacity" return_consumed_capacity: ReturnConsumedCapacity;
        /// Determines whether item collection metrics are returned.
        6 "ReturnItemCollectionMetrics" return_item_collection_metrics: ReturnItemCollectionMetrics;
        /// A condition that must be satisfied in order for a conditional `DeleteItem` to succeed.
        7 "ConditionExpression" condition_expression: String;
        /// One or more substitution tokens for attribute names in an expression.
        8 "ExpressionAttributeNames" expression_attribute_names: Map<String>;
        /// One or more values that can be substituted in an expression.
        9 "ExpressionAttributeValues" expression_attribute_values: Map<AttributeValue>;
        /// An optional parameter that returns the item attributes for a `DeleteItem` operation that failed a condition check.
        10 "ReturnValuesOnConditionCheckFailure" return_values_on_condition_check_failure: ReturnValuesOnConditionCheckFailure;
    }
}

structure! {
    /// Represents the output of a `DeleteItem` operation.
    #[derive(Clone, Debug, Default, PartialEq)]
    DeleteItemOutput (read)
    required {}
    optional {
        /// A map of attribute names to `AttributeValue` objects, representing the item as it appeared before the `DeleteItem` operation.
        0 "Attributes" attributes: Map<AttributeValue>;
        /// The capacity units consumed by the `DeleteItem` operation.
        1 "ConsumedCapacity" consumed_capacity: ConsumedCapacity;
        /// Information about item collections, if any, that were affected by the `DeleteItem` operation.
        2 "ItemCollectionMetrics" item_collection_metrics: ItemCollectionMetrics;
    }
}

structure! {
    /// Represents a replica to be removed.
    #[derive(Clone, Debug, Default, PartialEq)]
    DeleteReplicaAction (write)
    required {
        /// The Region of the replica to be removed.
        0 "RegionName" region_name: String;
    }
    optional {}
}

structure! {
    /// Represents a replica to be deleted.
    #[derive(Clone, Debug, Default, PartialEq)]
    DeleteReplicationGroupMemberAction (write)
    required {
        /// The Region where the replica exists.
        0 "RegionName" region_name: String;
    }
    optional {}
}

structure! {
    /// Represents a request to perform a `DeleteItem` operation on an item.
    #[derive(Clone, Debug, Default, PartialEq)]
    DeleteRequest (write read)
    required {
        /// A map of attribute name to attribute values, representing the primary key of the item to delete.
        0 "Key" key: Map<AttributeValue>;
    }
    optional {}
}

structure! {
    /// Structure DeleteResourcePolicyInput.
    #[derive(Clone, Debug, Default, PartialEq)]
    DeleteResourcePolicyInput (write)
    required {
        /// The Amazon Resource Name (ARN) of the DynamoDB resource from which the policy will be removed.
        0 "ResourceArn" resource_arn: String;
    }
    optional {
        /// A string value that you can use to conditionally delete your policy.
        1 "ExpectedRevisionId" expected_revision_id: String;
    }
}

structure! {
    /// Structure DeleteResourcePolicyOutput.
    #[derive(Clone, Debug, Default, PartialEq)]
    DeleteResourcePolicyOutput (read)
    required {}
    optional {
        /// A unique string that represents the revision ID of the policy.
        0 "RevisionId" revision_id: String;
    }
}

structure! {
    /// Represents the input of a `DeleteTable` operation.
    #[derive(Clone, Debug, Default, PartialEq)]
    DeleteTableInput (write)
    required {
        /// The name of the table to delete.
        0 "TableName" table_name: String;
    }
    optional {}
}

structure! {
    /// Represents the output of a `DeleteTable` operation.
    #[derive(Clone, Debug, Default, PartialEq)]
    DeleteTableOutput (read)
    required {}
    optional {
        /// Represents the properties of a table.
        0 "TableDescription" table_description: TableDescription;
    }
}

structure! {
    /// A vector index to be removed from a table.
    #[derive(Clone, Debug, Default, PartialEq)]
    DeleteVectorIndexAction (write)
    required {
        /// The name of the vector index to delete.
        0 "IndexName" index_name: String;
    }
    optional {}
}

structure! {
    /// Structure DescribeBackupInput.
    #[derive(Clone, Debug, Default, PartialEq)]
    DescribeBackupInput (write)
    required {
        /// The Amazon Resource Name (ARN) associated with the backup.
        0 "BackupArn" backup_arn: String;
    }
    optional {}
}

structure! {
    /// Structure DescribeBackupOutput.
    #[derive(Clone, Debug, Default, PartialEq)]
    DescribeBackupOutput (read)
    required {}
    optional {
        /// Contains the description of the backup created for the table.
        0 "BackupDescription" backup_description: BackupDescription;
    }
}

structure! {
    /// Structure DescribeContinuousBackupsInput.
    #[derive(Clone, Debug, Default, PartialEq)]
    DescribeContinuousBackupsInput (write)
    required {
        /// Name of the table for which the customer wants to check the continuous backups and point in time recovery settings.
        0 "TableName" table_name: String;
    }
    optional {}
}

structure! {
    /// Structure DescribeContinuousBackupsOutput.
    #[derive(Clone, Debug, Default, PartialEq)]
    DescribeContinuousBackupsOutput (read)
    required {}
    optional {
        /// Represents the continuous backups and point in time recovery settings on the table.
        0 "ContinuousBackupsDescription" continuous_backups_description: ContinuousBackupsDescription;
    }
}

structure! {
    /// Structure DescribeContributorInsightsInput.
    #[derive(Clone, Debug, Default, PartialEq)]
    DescribeContributorInsightsInput (write)
    required {
        /// The name of the table to describe.
        0 "TableName" table_name: String;
    }
    optional {
        /// The name of the global secondary index to describe, if applicable.
        1 "IndexName" index_name: String;
    }
}

structure! {
    /// Structure DescribeContributorInsightsOutput.
    #[derive(Clone, Debug, Default, PartialEq)]
    DescribeContributorInsightsOutput (read)
    required {}
    optional {
        /// The name of the table being described.
        0 "TableName" table_name: String;
        /// The name of the global secondary index being described.
        1 "IndexName" index_name: String;
        /// List of names of the associated contributor insights rules.
        2 "ContributorInsightsRuleList" contributor_insights_rule_list: Vec<String>;
        /// Current status of contributor insights.
        3 "ContributorInsightsStatus" contributor_insights_status: ContributorInsightsStatus;
        /// Timestamp of the last time the status was changed.
        4 "LastUpdateDateTime" last_update_date_time: Timestamp;
        /// Returns information about the last failure that was encountered.
        5 "FailureException" failure_exception: FailureException;
        /// The mode of CloudWatch Contributor Insights for DynamoDB that determines which events are emitted.
        6 "ContributorInsightsMode" contributor_insights_mode: ContributorInsightsMode;
    }
}

structure! {
    /// Structure DescribeEndpointsInput.
    #[derive(Clone, Debug, Default, PartialEq)]
    DescribeEndpointsInput (write)
    required {}
    optional {}
}

structure! {
    /// Structure DescribeEndpointsOutput.
    #[derive(Clone, Debug, Default, PartialEq)]
    DescribeEndpointsOutput (read)
    required {
        /// List of endpoints.
        0 "Endpoints" endpoints: Vec<Endpoint>;
    }
    optional {}
}

structure! {
    /// Structure DescribeExportInput.
    #[derive(Clone, Debug, Default, PartialEq)]
    DescribeExportInput (write)
    required {
        /// The Amazon Resource Name (ARN) associated with the export.
        0 "ExportArn" export_arn: String;
    }
    optional {}
}

structure! {
    /// Structure DescribeExportOutput.
    #[derive(Clone, Debug, Default, PartialEq)]
    DescribeExportOutput (read)
    required {}
    optional {
        /// Represents the properties of the export.
        0 "ExportDescription" export_description: ExportDescription;
    }
}

structure! {
    /// Structure DescribeGlobalTableInput.
    #[derive(Clone, Debug, Default, PartialEq)]
    DescribeGlobalTableInput (write)
    required {
        /// The name of the global table.
        0 "GlobalTableName" global_table_name: String;
    }
    optional {}
}

structure! {
    /// Structure DescribeGlobalTableOutput.
    #[derive(Clone, Debug, Default, PartialEq)]
    DescribeGlobalTableOutput (read)
    required {}
    optional {
        /// Contains the details of the global table.
        0 "GlobalTableDescription" global_table_description: GlobalTableDescription;
    }
}

structure! {
    /// Structure DescribeGlobalTableSettingsInput.
    #[derive(Clone, Debug, Default, PartialEq)]
    DescribeGlobalTableSettingsInput (write)
    required {
        /// The name of the global table to describe.
        0 "GlobalTableName" global_table_name: String;
    }
    optional {}
}

structure! {
    /// Structure DescribeGlobalTableSettingsOutput.
    #[derive(Clone, Debug, Default, PartialEq)]
    DescribeGlobalTableSettingsOutput (read)
    required {}
    optional {
        /// The name of the global table.
        0 "GlobalTableName" global_table_name: String;
        /// The Region-specific settings for the global table.
        1 "ReplicaSettings" replica_settings: Vec<ReplicaSettingsDescription>;
    }
}

structure! {
    /// Structure DescribeImportInput.
    #[derive(Clone, Debug, Default, PartialEq)]
    DescribeImportInput (write)
    required {
        /// The Amazon Resource Name (ARN) associated with the table you're importing to.
        0 "ImportArn" import_arn: String;
    }
    optional {}
}

structure! {
    /// Structure DescribeImportOutput.
    #[derive(Clone, Debug, Default, PartialEq)]
    DescribeImportOutput (read)
    required {
        /// Represents the properties of the table created for the import, and parameters of the import.
        0 "ImportTableDescription" import_table_description: ImportTableDescription;
    }
    optional {}
}

structure! {
    /// Structure DescribeKinesisStreamingDestinationInput.
    #[derive(Clone, Debug, Default, PartialEq)]
    DescribeKinesisStreamingDestinationInput (write)
    required {
        /// The name of the table being described.
        0 "TableName" table_name: String;
    }
    optional {}
}

structure! {
    /// Structure DescribeKinesisStreamingDestinationOutput.
    #[derive(Clone, Debug, Default, PartialEq)]
    DescribeKinesisStreamingDestinationOutput (read)
    required {}
    optional {
        /// The name of the table being described.
        0 "TableName" table_name: String;
        /// The list of replica structures for the table being described.
        1 "KinesisDataStreamDestinations" kinesis_data_stream_destinations: Vec<KinesisDataStreamDestination>;
    }
}

structure! {
    /// Represents the input of a `DescribeLimits` operation.
    #[derive(Clone, Debug, Default, PartialEq)]
    DescribeLimitsInput (write)
    required {}
    optional {}
}

structure! {
    /// Represents the output of a `DescribeLimits` operation.
    #[derive(Clone, Debug, Default, PartialEq)]
    DescribeLimitsOutput (read)
    required {}
    optional {
        /// The maximum total read capacity units that your account allows you to provision across all of your tables in this Region.
        0 "AccountMaxReadCapacityUnits" account_max_read_capacity_units: i64;
        /// The maximum total write capacity units that your account allows you to provision across all of your tables in this Region.
        1 "AccountMaxWriteCapacityUnits" account_max_write_capacity_units: i64;
        /// The maximum read capacity units that your account allows you to provision for a new table that you are creating in this Region, including the read capacity units provisioned for its global secondary indexes (GSIs).
        2 "TableMaxReadCapacityUnits" table_max_read_capacity_units: i64;
        /// The maximum write capacity units that your account allows you to provision for a new table that you are creating in this Region, including the write capacity units provisioned for its global secondary indexes (GSIs).
        3 "TableMaxWriteCapacityUnits" table_max_write_capacity_units: i64;
    }
}

structure! {
    /// Represents the input of a `DescribeTable` operation.
    #[derive(Clone, Debug, Default, PartialEq)]
    DescribeTableInput (write)
    required {
        /// The name of the table to describe.
        0 "TableName" table_name: String;
    }
    optional {}
}

structure! {
    /// Represents the output of a `DescribeTable` operation.
    #[derive(Clone, Debug, Default, PartialEq)]
    DescribeTableOutput (read)
    required {}
    optional {
        /// The properties of the table.
        0 "Table" table: TableDescription;
    }
}

structure! {
    /// Structure DescribeTableReplicaAutoScalingInput.
    #[derive(Clone, Debug, Default, PartialEq)]
    DescribeTableReplicaAutoScalingInput (write)
    required {
        /// The name of the table.
        0 "TableName" table_name: String;
    }
    optional {}
}

structure! {
    /// Structure DescribeTableReplicaAutoScalingOutput.
    #[derive(Clone, Debug, Default, PartialEq)]
    DescribeTableReplicaAutoScalingOutput (read)
    required {}
    optional {
        /// Represents the auto scaling properties of the table.
        0 "TableAutoScalingDescription" table_auto_scaling_description: TableAutoScalingDescription;
    }
}

structure! {
    /// Structure DescribeTimeToLiveInput.
    #[derive(Clone, Debug, Default, PartialEq)]
    DescribeTimeToLiveInput (write)
    required {
        /// The name of the table to be described.
        0 "TableName" table_name: String;
    }
    optional {}
}

structure! {
    /// Structure DescribeTimeToLiveOutput.
    #[derive(Clone, Debug, Default, PartialEq)]
    DescribeTimeToLiveOutput (read)
    required {}
    optional {
        /// Member TimeToLiveDescription.
        0 "TimeToLiveDescription" time_to_live_description: TimeToLiveDescription;
    }
}

structure! {
    /// Enables setting the configuration for Kinesis Streaming.
    #[derive(Clone, Debug, Default, PartialEq)]
    EnableKinesisStreamingConfiguration (write read)
    required {}
    optional {
        /// Toggle for the precision of Kinesis data stream timestamp.
        0 "ApproximateCreationDateTimePrecision" approximate_creation_date_time_precision: ApproximateCreationDateTimePrecision;
    }
}

structure! {
    /// An endpoint information details.
    #[derive(Clone, Debug, Default, PartialEq)]
    Endpoint (read)
    required {
        /// IP address of the endpoint.
        0 "Address" address: String;
        /// Endpoint cache time to live (TTL) value.
        1 "CachePeriodInMinutes" cache_period_in_minutes: i64;
    }
    optional {}
}

structure! {
    /// Structure ExecuteStatementInput.
    #[derive(Clone, Debug, Default, PartialEq)]
    ExecuteStatementInput (write)
    required {
        /// The PartiQL statement representing the operation to run.
        0 "Statement" statement: String;
    }
    optional {
        /// The parameters for the PartiQL statement, if any.
        1 "Parameters" parameters: Vec<AttributeValue>;
        /// The consistency of a read operation.
        2 "ConsistentRead" consistent_read: bool;
        /// Set this value to get remaining results, if `NextToken` was returned in the statement response.
        3 "NextToken" next_token: String;
        /// Determines the level of detail about either provisioned or on-demand throughput consumption that is returned in the response.
        4 "ReturnConsumedCapacity" return_consumed_capacity: ReturnConsumedCapacity;
        /// The maximum number of items to evaluate (not necessarily the number of matching items).
        5 "Limit" limit: i32;
        /// An optional parameter that returns the item attributes for an `ExecuteStatement` operation that failed a condition check.
        6 "ReturnValuesOnConditionCheckFailure" return_values_on_condition_check_failure: ReturnValuesOnConditionCheckFailure;
    }
}

structure! {
    /// Structure ExecuteStatementOutput.
    #[derive(Clone, Debug, Default, PartialEq)]
    ExecuteStatementOutput (read)
    required {}
    optional {
        /// If a read operation was used, this property will contain the result of the read operation; a map of attribute names and their values.
        0 "Items" items: Vec<Map<AttributeValue>>;
        /// If the response of a read request exceeds the response payload limit DynamoDB will set this value in the response.
        1 "NextToken" next_token: String;
        /// The capacity units consumed by an operation.
        2 "ConsumedCapacity" consumed_capacity: ConsumedCapacity;
        /// The primary key of the item where the operation stopped, inclusive of the previous result set.
        3 "LastEvaluatedKey" last_evaluated_key: Map<AttributeValue>;
    }
}

structure! {
    /// Structure ExecuteTransactionInput.
    #[derive(Clone, Debug, Default, PartialEq)]
    ExecuteTransactionInput (write)
    required {
        /// The list of PartiQL statements representing the transaction to run.
        0 "TransactStatements" transact_statements: Vec<ParameterizedStatement>;
    }
    optional {
        /// Set this value to get remaining results, if `NextToken` was returned in the statement response.
        1 "ClientRequestToken" client_request_token: String;
        /// Determines the level of detail about either provisioned or on-demand throughput consumption that is returned in the response.
        2 "ReturnConsumedCapacity" return_consumed_capacity: ReturnConsumedCapacity;
    }
}

structure! {
    /// Structure ExecuteTransactionOutput.
    #[derive(Clone, Debug, Default, PartialEq)]
    ExecuteTransactionOutput (read)
    required {}
    optional {
        /// The response to a PartiQL transaction.
        0 "Responses" responses: Vec<ItemResponse>;
        /// The capacity units consumed by the entire operation.
        1 "ConsumedCapacity" consumed_capacity: Vec<ConsumedCapacity>;
    }
}

structure! {
    /// Represents a condition to be compared with an attribute value.
    #[derive(Clone, Debug, Default, PartialEq)]
    ExpectedAttributeValue (write)
    required {}
    optional {
        /// Represents the data for the expected attribute.
        0 "Value" value: AttributeValue;
        /// Causes DynamoDB to evaluate the value before attempting a conditional operation.
        1 "Exists" exists: bool;
        /// A comparator for evaluating attributes in the `AttributeValueList`.
        2 "ComparisonOperator" comparison_operator: ComparisonOperator;
        /// One or more values to evaluate against the supplied attribute.
        3 "AttributeValueList" attribute_value_list: Vec<AttributeValue>;
    }
}

structure! {
    /// Represents the properties of the exported table.
    #[derive(Clone, Debug, Default, PartialEq)]
    ExportDescription (read)
    required {}
    optional {
        /// The Amazon Resource Name (ARN) of the table export.
        0 "ExportArn" export_arn: String;
        /// Export can be in one of the following states.
        1 "ExportStatus" export_status: ExportStatus;
        /// The time at which the export task began.
        2 "StartTime" start_time: Timestamp;
        /// The time at which the export task completed.
        3 "EndTime" end_time: Timestamp;
        /// The name of the manifest file for the export task.
        4 "ExportManifest" export_manifest: String;
        /// The Amazon Resource Name (ARN) of the table that was exported.
        5 "TableArn" table_arn: String;
        /// Unique ID of the table that was exported.
        6 "TableId" table_id: String;
        /// Point in time from which table data was exported.
        7 "ExportTime" export_time: Timestamp;
        /// The client token that was provided for the export task.
        8 "ClientToken" client_token: String;
        /// The name of the Amazon S3 bucket containing the export.
        9 "S3Bucket" s3_bucket: String;
        /// The ID of the Amazon Web Services account that owns the bucket containing the export.
        10 "S3BucketOwner" s3_bucket_owner: String;
        /// The Amazon S3 bucket prefix used as the file name and path of the exported snapshot.
        11 "S3Prefix" s3_prefix: String;
        /// Type of encryption used on the bucket where export data is stored.
        12 "S3SseAlgorithm" s3_sse_algorithm: S3SseAlgorithm;
        /// The ID of the KMS managed key used to encrypt the S3 bucket where export data is stored (if applicable).
        13 "S3SseKmsKeyId" s3_sse_kms_key_id: String;
        /// Status code for the result of the failed export.
        14 "FailureCode" failure_code: String;
        /// Export failure reason description.
        15 "FailureMessage" failure_message: String;
        /// The format of the exported data.
        16 "ExportFormat" export_format: ExportFormat;
        /// The billable size of the table export.
        17 "BilledSizeBytes" billed_size_bytes: i64;
        /// The number of items exported.
        18 "ItemCount" item_count: i64;
        /// The type of export that was performed.
        19 "ExportType" export_type: ExportType;
        /// Optional object containing the parameters specific to an incremental export.
        20 "IncrementalExportSpecification" incremental_export_specification: IncrementalExportSpecification;
    }
}

structure! {
    /// Summary information about an export task.
    #[derive(Clone, Debug, Default, PartialEq)]
    ExportSummary (read)
    required {}
    optional {
        /// The Amazon Resource Name (ARN) of the export.
        0 "ExportArn" export_arn: String;
        /// Export can be in one of the following states.
        1 "ExportStatus" export_status: ExportStatus;
        /// The type of export that was performed.
        2 "ExportType" export_type: ExportType;
    }
}

structure! {
    /// Structure ExportTableToPointInTimeInput.
    #[derive(Clone, Debug, Default, PartialEq)]
    ExportTableToPointInTimeInput (write)
    required {
        /// The Amazon Resource Name (ARN) associated with the table to export.
        0 "TableArn" table_arn: String;
        /// The name of the Amazon S3 bucket to export the snapshot to.
        1 "S3Bucket" s3_bucket: String;
    }
    optional {
        /// Time in the past from which to export table data, counted in seconds from the start of the Unix epoch.
        2 "ExportTime" export_time: Timestamp;
        /// Providing a `ClientToken` makes the call to `ExportTableToPointInTimeInput` idempotent, meaning that multiple identical calls have the same effect as one single call.
        3 "ClientToken" client_token: String;
        /// The ID of the Amazon Web Services account that owns the bucket the export will be stored in.
        4 "S3BucketOwner" s3_bucket_owner: String;
        /// The Amazon S3 bucket prefix to use as the file name and path of the exported snapshot.
        5 "S3Prefix" s3_prefix: String;
        /// Type of encryption used on the bucket where export data will be stored.
        6 "S3SseAlgorithm" s3_sse_algorithm: S3SseAlgorithm;
        /// The ID of the KMS managed key used to encrypt the S3 bucket where export data will be stored (if applicable).
        7 "S3SseKmsKeyId" s3_sse_kms_key_id: String;
        /// The format for the exported data.
        8 "ExportFormat" export_format: ExportFormat;
        /// Choice of whether to execute as a full export or incremental export.
        9 "ExportType" export_type: ExportType;
        /// Optional object containing the parameters specific to an incremental export.
        10 "IncrementalExportSpecification" incremental_export_specification: IncrementalExportSpecification;
    }
}

structure! {
    /// Structure ExportTableToPointInTimeOutput.
    #[derive(Clone, Debug, Default, PartialEq)]
    ExportTableToPointInTimeOutput (read)
    required {}
    optional {
        /// Contains a description of the table export.
        0 "ExportDescription" export_description: ExportDescription;
    }
}

structure! {
    /// Represents a failure a contributor insights operation.
    #[derive(Clone, Debug, Default, PartialEq)]
    FailureException (read)
    required {}
    optional {
        /// Exception name.
        0 "ExceptionName" exception_name: String;
        /// Description of the failure.
        1 "ExceptionDescription" exception_description: String;
    }
}

structure! {
    /// Specifies an item and related attribute values to retrieve in a `TransactGetItem` object.
    #[derive(Clone, Debug, Default, PartialEq)]
    Get (write)
    required {
        /// A map of attribute names to `AttributeValue` objects that specifies the primary key of the item to retrieve.
        0 "Key" key: Map<AttributeValue>;
        /// The name of the table from which to retrieve the specified item.
        1 "TableName" table_name: String;
    }
    optional {
        /// A string that identifies one or more attributes of the specified item to retrieve from the table.
        2 "ProjectionExpression" projection_expression: String;
        /// One or more substitution tokens for attribute names in the ProjectionExpression parameter.
        3 "ExpressionAttributeNames" expression_attribute_names: Map<String>;
    }
}

structure! {
    /// Represents the input of a `GetItem` operation.
    #[derive(Clone, Debug, Default, PartialEq)]
    GetItemInput (write)
    required {
        /// The name of the table containing the requested item.
        0 "TableName" table_name: String;
        /// A map of attribute names to `AttributeValue` objects, representing the primary key of the item to retrieve.
        1 "Key" key: Map<AttributeValue>;
    }
    optional {
        /// This is a legacy parameter.
        2 "AttributesToGet" attributes_to_get: Vec<String>;
        /// Determines the read consistency model.
        3 "ConsistentRead" consistent_read: bool;
        /// Determines the level of detail about either provisioned or on-demand throughput consumption that is returned in the response.
        4 "ReturnConsumedCapacity" return_consumed_capacity: ReturnConsumedCapacity;
        /// A string that identifies one or more attributes to retrieve from the table.
        5 "ProjectionExpression" projection_expression: String;
        /// One or more substitution tokens for attribute names in an expression.
        6 "ExpressionAttributeNames" expression_attribute_names: Map<String>;
    }
}

structure! {
    /// Represents the output of a `GetItem` operation.
    #[derive(Clone, Debug, Default, PartialEq)]
    GetItemOutput (read)
    required {}
    optional {
        /// A map of attribute names to `AttributeValue` objects, as specified by `ProjectionExpression`.
        0 "Item" item: Map<AttributeValue>;
        /// The capacity units consumed by the `GetItem` operation.
        1 "ConsumedCapacity" consumed_capacity: ConsumedCapacity;
    }
}

structure! {
    /// Structure GetResourcePolicyInput.
    #[derive(Clone, Debug, Default, PartialEq)]
    GetResourcePolicyInput (write)
    required {
        /// The Amazon Resource Name (ARN) of the DynamoDB resource to which the policy is attached.
        0 "ResourceArn" resource_arn: String;
    }
    optional {}
}

structure! {
    /// Structure GetResourcePolicyOutput.
    #[derive(Clone, Debug, Default, PartialEq)]
    GetResourcePolicyOutput (read)
    required {}
    optional {
        /// The resource-based policy document attached to the resource, which can be a table or stream, in JSON format.
        0 "Policy" policy: String;
        /// A unique string that represents the revision ID of the policy.
        1 "RevisionId" revision_id: String;
    }
}

structure! {
    /// Represents the properties of a global secondary index.
    #[derive(Clone, Debug, Default, PartialEq)]
    GlobalSecondaryIndex (write read)
    required {
        /// The name of the global secondary index.
        0 "IndexName" index_name: String;
        /// The complete key schema for a global secondary index, which consists of one or more pairs of attribute names and key types.
        1 "KeySchema" key_schema: Vec<KeySchemaElement>;
        /// Represents attributes that are copied (projected) from the table into the global secondary index.
        2 "Projection" projection: Projection;
    }
    optional {
        /// Represents the provisioned throughput settings for the specified global secondary index.
        3 "ProvisionedThroughput" provisioned_throughput: ProvisionedThroughput;
        /// The maximum number of read and write units for the specified global secondary index.
        4 "OnDemandThroughput" on_demand_throughput: OnDemandThroughput;
        /// Represents the warm throughput value (in read units per second and write units per second) for the specified secondary index.
        5 "WarmThroughput" warm_throughput: WarmThroughput;
    }
}

structure! {
    /// Represents the auto scaling settings of a global secondary index for a global table that will be modified.
    #[derive(Clone, Debug, Default, PartialEq)]
    GlobalSecondaryIndexAutoScalingUpdate (write)
    required {}
    optional {
        /// The name of the global secondary index.
        0 "IndexName" index_name: String;
        /// Represents the auto scaling settings to be modified for a global table or global secondary index.
        1 "ProvisionedWriteCapacityAutoScalingUpdate" provisioned_write_capacity_auto_scaling_update: AutoScalingSettingsUpdate;
    }
}

structure! {
    /// Represents the properties of a global secondary index.
    #[derive(Clone, Debug, Default, PartialEq)]
    GlobalSecondaryIndexDescription (read)
    required {}
    optional {
        /// The name of the global secondary index.
        0 "IndexName" index_name: String;
        /// The complete key schema for a global secondary index, which consists of one or more pairs of attribute names and key types.
        1 "KeySchema" key_schema: Vec<KeySchemaElement>;
        /// Represents attributes that are copied (projected) from the table into the global secondary index.
        2 "Projection" projection: Projection;
        /// The current state of the global secondary index.
        3 "IndexStatus" index_status: IndexStatus;
        /// Indicates whether the index is currently backfilling.
        4 "Backfilling" backfilling: bool;
        /// Represents the provisioned throughput settings for the specified global secondary index.
        5 "ProvisionedThroughput" provisioned_throughput: ProvisionedThroughputDescription;
        /// The total size of the specified index, in bytes.
        6 "IndexSizeBytes" index_size_bytes: i64;
        /// The number of items in the specified index.
        7 "ItemCount" item_count: i64;
        /// The Amazon Resource Name (ARN) that uniquely identifies the index.
        8 "IndexArn" index_arn: String;
        /// The maximum number of read and write units for the specified global secondary index.
        9 "OnDemandThroughput" on_demand_throughput: OnDemandThroughput;
        /// Represents the warm throughput value (in read units per second and write units per second) for the specified secondary index.
        10 "WarmThroughput" warm_throughput: GlobalSecondaryIndexWarmThroughputDescription;
    }
}

structure! {
    /// Represents the properties of a global secondary index for the table when the backup was created.
    #[derive(Clone, Debug, Default, PartialEq)]
    GlobalSecondaryIndexInfo (read)
    required {}
    optional {
        /// The name of the global secondary index.
        0 "IndexName" index_name: String;
        /// The complete key schema for a global secondary index, which consists of one or more pairs of attribute names and key types.
        1 "KeySchema" key_schema: Vec<KeySchemaElement>;
        /// Represents attributes that are copied (projected) from the table into the global secondary index.
        2 "Projection" projection: Projection;
        /// Represents the provisioned throughput settings for the specified global secondary index.
        3 "ProvisionedThroughput" provisioned_throughput: ProvisionedThroughput;
        /// Sets the maximum number of read and write units for the specified on-demand table.
        4 "OnDemandThroughput" on_demand_throughput: OnDemandThroughput;
    }
}

structure! {
    /// Represents one of the following.
    #[derive(Clone, Debug, Default, PartialEq)]
    GlobalSecondaryIndexUpdate (write)
    required {}
    optional {
        /// The name of an existing global secondary index, along with new provisioned throughput settings to be applied to that index.
        0 "Update" update: UpdateGlobalSecondaryIndexAction;
        /// The parameters required for creating a global secondary index on an existing table.
        1 "Create" create: CreateGlobalSecondaryIndexAction;
        /// The name of an existing global secondary index to be removed.
        2 "Delete" delete: DeleteGlobalSecondaryIndexAction;
    }
}

structure! {
    /// The description of the warm throughput value on a global secondary index.
    #[derive(Clone, Debug, Default, PartialEq)]
    GlobalSecondaryIndexWarmThroughputDescription (read)
    required {}
    optional {
        /// Represents warm throughput read units per second value for a global secondary index.
        0 "ReadUnitsPerSecond" read_units_per_second: i64;
        /// Represents warm throughput write units per second value for a global secondary index.
        1 "WriteUnitsPerSecond" write_units_per_second: i64;
        /// Represents the warm throughput status being created or updated on a global secondary index.
        2 "Status" status: IndexStatus;
    }
}

structure! {
    /// Represents the properties of a global table.
    #[derive(Clone, Debug, Default, PartialEq)]
    GlobalTable (read)
    required {}
    optional {
        /// The global table name.
        0 "GlobalTableName" global_table_name: String;
        /// The Regions where the global table has replicas.
        1 "ReplicationGroup" replication_group: Vec<Replica>;
    }
}

structure! {
    /// Contains details about the global table.
    #[derive(Clone, Debug, Default, PartialEq)]
    GlobalTableDescription (read)
    required {}
    optional {
        /// The Regions where the global table has replicas.
        0 "ReplicationGroup" replication_group: Vec<ReplicaDescription>;
        /// The unique identifier of the global table.
        1 "GlobalTableArn" global_table_arn: String;
        /// The creation time of the global table.
        2 "CreationDateTime" creation_date_time: Timestamp;
        /// The current state of the global table.
        3 "GlobalTableStatus" global_table_status: GlobalTableStatus;
        /// The global table name.
        4 "GlobalTableName" global_table_name: String;
    }
}

structure! {
    /// Represents the settings of a global secondary index for a global table that will be modified.
    #[derive(Clone, Debug, Default, PartialEq)]
    GlobalTableGlobalSecondaryIndexSettingsUpdate (write)
    required {
        /// The name of the global secondary index.
        0 "IndexName" index_name: String;
    }
    optional {
        /// The maximum number of writes consumed per second before DynamoDB returns a `ThrottlingException.`.
        1 "ProvisionedWriteCapacityUnits" provisioned_write_capacity_units: i64;
        /// Auto scaling settings for managing a global secondary index's write capacity units.
        2 "ProvisionedWriteCapacityAutoScalingSettingsUpdate" provisioned_write_capacity_auto_scaling_settings_update: AutoScalingSettingsUpdate;
    }
}

structure! {
    /// Represents the properties of a witness Region in a MRSC global table.
    #[derive(Clone, Debug, Default, PartialEq)]
    GlobalTableWitnessDescription (read)
    required {}
    optional {
        /// The name of the Amazon Web Services Region that serves as a witness for the MRSC global table.
        0 "RegionName" region_name: String;
        /// The current status of the witness Region in the MRSC global table.
        1 "WitnessStatus" witness_status: WitnessStatus;
    }
}

structure! {
    /// Represents one of the following.
    #[derive(Clone, Debug, Default, PartialEq)]
    GlobalTableWitnessGroupUpdate (write)
    required {}
    optional {
        /// Specifies a witness Region to be added to a new MRSC global table.
        0 "Create" create: CreateGlobalTableWitnessGroupMemberAction;
        /// Specifies a witness Region to be removed from an existing global table.
        1 "Delete" delete: DeleteGlobalTableWitnessGroupMemberAction;
    }
}

structure! {
    /// Summary information about the source file for the import.
    #[derive(Clone, Debug, Default, PartialEq)]
    ImportSummary (read)
    required {}
    optional {
        /// The Amazon Resource Number (ARN) corresponding to the import request.
        0 "ImportArn" import_arn: String;
        /// The status of the import operation.
        1 "ImportStatus" import_status: ImportStatus;
        /// The Amazon Resource Number (ARN) of the table being imported into.
        2 "TableArn" table_arn: String;
        /// The path and S3 bucket of the source file that is being imported.
        3 "S3BucketSource" s3_bucket_source: S3BucketSource;
        /// The Amazon Resource Number (ARN) of the Cloudwatch Log Group associated with this import task.
        4 "CloudWatchLogGroupArn" cloud_watch_log_group_arn: String;
        /// The format of the source data.
        5 "InputFormat" input_format: InputFormat;
        /// The time at which this import task began.
        6 "StartTime" start_time: Timestamp;
        /// The time at which this import task ended.
        7 "EndTime" end_time: Timestamp;
    }
}

structure! {
    /// Represents the properties of the table being imported into.
    #[derive(Clone, Debug, Default, PartialEq)]
    ImportTableDescription (read)
    required {}
    optional {
        /// The Amazon Resource Number (ARN) corresponding to the import request.
        0 "ImportArn" import_arn: String;
        /// The status of the import.
        1 "ImportStatus" import_status: ImportStatus;
        /// The Amazon Resource Number (ARN) of the table being imported into.
        2 "TableArn" table_arn: String;
        /// The table id corresponding to the table created by import table process.
        3 "TableId" table_id: String;
        /// The client token that was provided for the import task.
        4 "ClientToken" client_token: String;
        /// Values for the S3 bucket the source file is imported from.
        5 "S3BucketSource" s3_bucket_source: S3BucketSource;
        /// The number of errors occurred on importing the source file into the target table.
        6 "ErrorCount" error_count: i64;
        /// The Amazon Resource Number (ARN) of the Cloudwatch Log Group associated with the target table.
        7 "CloudWatchLogGroupArn" cloud_watch_log_group_arn: String;
        /// The format of the source data going into the target table.
        8 "InputFormat" input_format: InputFormat;
        /// The format options for the data that was imported into the target table.
        9 "InputFormatOptions" input_format_options: InputFormatOptions;
        /// The compression options for the data that has been imported into the target table.
        10 "InputCompressionType" input_compression_type: InputCompressionType;
        /// The parameters for the new table that is being imported into.
        11 "TableCreationParameters" table_creation_parameters: TableCreationParameters;
        /// The time when this import task started.
        12 "StartTime" start_time: Timestamp;
        /// The time at which the creation of the table associated with this import task completed.
        13 "EndTime" end_time: Timestamp;
        /// The total size of data processed from the source file, in Bytes.
        14 "ProcessedSizeBytes" processed_size_bytes: i64;
        /// The total number of items processed from the source file.
        15 "ProcessedItemCount" processed_item_count: i64;
        /// The number of items successfully imported into the new table.
        16 "ImportedItemCount" imported_item_count: i64;
        /// The error code corresponding to the failure that the import job ran into during execution.
        17 "FailureCode" failure_code: String;
        /// The error message corresponding to the failure that the import job ran into during execution.
        18 "FailureMessage" failure_message: String;
    }
}

structure! {
    /// Structure ImportTableInput.
    #[derive(Clone, Debug, Default, PartialEq)]
    ImportTableInput (write)
    required {
        /// The S3 bucket that provides the source for the import.
        0 "S3BucketSource" s3_bucket_source: S3BucketSource;
        /// The format of the source data.
        1 "InputFormat" input_format: InputFormat;
        /// Parameters for the table to import the data into.
        2 "TableCreationParameters" table_creation_parameters: TableCreationParameters;
    }
    optional {
        /// Providing a `ClientToken` makes the call to `ImportTableInput` idempotent, meaning that multiple identical calls have the same effect as one single call.
        3 "ClientToken" client_token: String;
        /// Additional properties that specify how the input is formatted.
        4 "InputFormatOptions" input_format_options: InputFormatOptions;
        /// Type of compression to be used on the input coming from the imported table.
        5 "InputCompressionType" input_compression_type: InputCompressionType;
    }
}

structure! {
    /// Structure ImportTableOutput.
    #[derive(Clone, Debug, Default, PartialEq)]
    ImportTableOutput (read)
    required {
        /// Represents the properties of the table created for the import, and parameters of the import.
        0 "ImportTableDescription" import_table_description: ImportTableDescription;
    }
    optional {}
}

structure! {
    /// Optional object containing the parameters specific to an incremental export.
    #[derive(Clone, Debug, Default, PartialEq)]
    IncrementalExportSpecification (write read)
    required {}
    optional {
        /// Time in the past which provides the inclusive start range for the export table's data, counted in seconds from the start of the Unix epoch.
        0 "ExportFromTime" export_from_time: Timestamp;
        /// Time in the past which provides the exclusive end range for the export table's data, counted in seconds from the start of the Unix epoch.
        1 "ExportToTime" export_to_time: Timestamp;
        /// The view type that was chosen for the export.
        2 "ExportViewType" export_view_type: ExportViewType;
    }
}

structure! {
    /// The format options for the data that was imported into the target table.
    #[derive(Clone, Debug, Default, PartialEq)]
    InputFormatOptions (write read)
    required {}
    optional {
        /// The options for imported source files in CSV format.
        0 "Csv" csv: CsvOptions;
    }
}

structure! {
    /// Information about item collections, if any, that were affected by the operation.
    #[derive(Clone, Debug, Default, PartialEq)]
    ItemCollectionMetrics (read)
    required {}
    optional {
        /// The partition key value of the item collection.
        0 "ItemCollectionKey" item_collection_key: Map<AttributeValue>;
        /// An estimate of item collection size, in gigabytes.
        1 "SizeEstimateRangeGB" size_estimate_range_gb: Vec<f64>;
    }
}

structure! {
    /// Details for the requested item.
    #[derive(Clone, Debug, Default, PartialEq)]
    ItemResponse (read)
    required {}
    optional {
        /// Map of attribute data consisting of the data type and attribute value.
        0 "Item" item: Map<AttributeValue>;
    }
}

structure! {
    /// Represents a single element of a key schema.
    #[derive(Clone, Debug, Default, PartialEq)]
    KeySchemaElement (write read)
    required {
        /// The name of a key attribute.
        0 "AttributeName" attribute_name: String;
        /// The role that this key attribute will assume.
        1 "KeyType" key_type: KeyType;
    }
    optional {}
}

structure! {
    /// Represents a set of primary keys and, for each key, the attributes to retrieve from the table.
    #[derive(Clone, Debug, Default, PartialEq)]
    KeysAndAttributes (write read)
    required {
        /// The primary key attribute values that define the items and the attributes associated with the items.
        0 "Keys" keys: Vec<Map<AttributeValue>>;
    }
    optional {
        /// This is a legacy parameter.
        1 "AttributesToGet" attributes_to_get: Vec<String>;
        /// The consistency of a read operation.
        2 "ConsistentRead" consistent_read: bool;
        /// A string that identifies one or more attributes to retrieve from the table.
        3 "ProjectionExpression" projection_expression: String;
        /// One or more substitution tokens for attribute names in an expression.
        4 "ExpressionAttributeNames" expression_attribute_names: Map<String>;
    }
}

structure! {
    /// Describes a Kinesis data stream destination.
    #[derive(Clone, Debug, Default, PartialEq)]
    KinesisDataStreamDestination (read)
    required {}
    optional {
        /// The ARN for a specific Kinesis data stream.
        0 "StreamArn" stream_arn: String;
        /// The current status of replication.
        1 "DestinationStatus" destination_status: DestinationStatus;
        /// The human-readable string that corresponds to the replica status.
        2 "DestinationStatusDescription" destination_status_description: String;
        /// The precision of the Kinesis data stream timestamp.
        3 "ApproximateCreationDateTimePrecision" approximate_creation_date_time_precision: ApproximateCreationDateTimePrecision;
    }
}

structure! {
    /// Structure KinesisStreamingDestinationInput.
    #[derive(Clone, Debug, Default, PartialEq)]
    KinesisStreamingDestinationInput (write)
    required {
        /// The name of the DynamoDB table.
        0 "TableName" table_name: String;
        /// The ARN for a Kinesis data stream.
        1 "StreamArn" stream_arn: String;
    }
    optional {
        /// The source for the Kinesis streaming information that is being enabled.
        2 "EnableKinesisStreamingConfiguration" enable_kinesis_streaming_configuration: EnableKinesisStreamingConfiguration;
    }
}

structure! {
    /// Structure KinesisStreamingDestinationOutput.
    #[derive(Clone, Debug, Default, PartialEq)]
    KinesisStreamingDestinationOutput (read)
    required {}
    optional {
        /// The name of the table being modified.
        0 "TableName" table_name: String;
        /// The ARN for the specific Kinesis data stream.
        1 "StreamArn" stream_arn: String;
        /// The current status of the replication.
        2 "DestinationStatus" destination_status: DestinationStatus;
        /// The destination for the Kinesis streaming information that is being enabled.
        3 "EnableKinesisStreamingConfiguration" enable_kinesis_streaming_configuration: EnableKinesisStreamingConfiguration;
    }
}

structure! {
    /// Structure ListBackupsInput.
    #[derive(Clone, Debug, Default, PartialEq)]
    ListBackupsInput (write)
    required {}
    optional {
        /// Lists the backups from the table specified in `TableName`.
        0 "TableName" table_name: String;
        /// Maximum number of backups to return at once.
        1 "Limit" limit: i32;
        /// Only backups created after this time are listed.
        2 "TimeRangeLowerBound" time_range_lower_bound: Timestamp;
        /// Only backups created before this time are listed.
        3 "TimeRangeUpperBound" time_range_upper_bound: Timestamp;
        /// `LastEvaluatedBackupArn` is the Amazon Resource Name (ARN) of the backup last evaluated when the current page of results was returned, inclusive of the current page of results.
        4 "ExclusiveStartBackupArn" exclusive_start_backup_arn: String;
        /// The backups from the table specified by `BackupType` are listed.
        5 "BackupType" backup_type: BackupTypeFilter;
    }
}

structure! {
    /// Structure ListBackupsOutput.
    #[derive(Clone, Debug, Default, PartialEq)]
    ListBackupsOutput (read)
    required {}
    optional {
        /// List of `BackupSummary` objects.
        0 "BackupSummaries" backup_summaries: Vec<BackupSummary>;
        /// The ARN of the backup last evaluated when the current page of results was returned, inclusive of the current page of results.
        1 "LastEvaluatedBackupArn" last_evaluated_backup_arn: String;
    }
}

structure! {
    /// Structure ListContributorInsightsInput.
    #[derive(Clone, Debug, Default, PartialEq)]
    ListContributorInsightsInput (write)
    required {}
    optional {
        /// The name of the table.
        0 "TableName" table_name: String;
        /// A token to for the desired page, if there is one.
        1 "NextToken" next_token: String;
        /// Maximum number of results to return per page.
        2 "MaxResults" max_results: i32;
    }
}

structure! {
    /// Structure ListContributorInsightsOutput.
    #[derive(Clone, Debug, Default, PartialEq)]
    ListContributorInsightsOutput (read)
    required {}
    optional {
        /// A list of ContributorInsightsSummary.
        0 "ContributorInsightsSummaries" contributor_insights_summaries: Vec<ContributorInsightsSummary>;
        /// A token to go to the next page if there is one.
        1 "NextToken" next_token: String;
    }
}

structure! {
    /// Structure ListExportsInput.
    #[derive(Clone, Debug, Default, PartialEq)]
    ListExportsInput (write)
    required {}
    optional {
        /// The Amazon Resource Name (ARN) associated with the exported table.
        0 "TableArn" table_arn: String;
        /// Maximum number of results to return per page.
        1 "MaxResults" max_results: i32;
        /// An optional string that, if supplied, must be copied from the output of a previous call to `ListExports`.
        2 "NextToken" next_token: String;
    }
}

structure! {
    /// Structure ListExportsOutput.
    #[derive(Clone, Debug, Default, PartialEq)]
    ListExportsOutput (read)
    required {}
    optional {
        /// A list of `ExportSummary` objects.
        0 "ExportSummaries" export_summaries: Vec<ExportSummary>;
        /// If this value is returned, there are additional results to be displayed.
        1 "NextToken" next_token: String;
    }
}

structure! {
    /// Structure ListGlobalTablesInput.
    #[derive(Clone, Debug, Default, PartialEq)]
    ListGlobalTablesInput (write)
    required {}
    optional {
        /// The first global table name that this operation will evaluate.
        0 "ExclusiveStartGlobalTableName" exclusive_start_global_table_name: String;
        /// The maximum number of table names to return, if the parameter is not specified DynamoDB defaults to 100.
        1 "Limit" limit: i32;
        /// Lists the global tables in a specific Region.
        2 "RegionName" region_name: String;
    }
}

structure! {
    /// Structure ListGlobalTablesOutput.
    #[derive(Clone, Debug, Default, PartialEq)]
    ListGlobalTablesOutput (read)
    required {}
    optional {
        /// List of global table names.
        0 "GlobalTables" global_tables: Vec<GlobalTable>;
        /// Last evaluated global table name.
        1 "LastEvaluatedGlobalTableName" last_evaluated_global_table_name: String;
    }
}

structure! {
    /// Structure ListImportsInput.
    #[derive(Clone, Debug, Default, PartialEq)]
    ListImportsInput (write)
    required {}
    optional {
        /// The Amazon Resource Name (ARN) associated with the table that was imported to.
        0 "TableArn" table_arn: String;
        /// The number of `ImportSummary `objects returned in a single page.
        1 "PageSize" page_size: i32;
        /// An optional string that, if supplied, must be copied from the output of a previous call to `ListImports`.
        2 "NextToken" next_token: String;
    }
}

structure! {
    /// Structure ListImportsOutput.
    #[derive(Clone, Debug, Default, PartialEq)]
    ListImportsOutput (read)
    required {}
    optional {
        /// A list of `ImportSummary` objects.
        0 "ImportSummaryList" import_summary_list: Vec<ImportSummary>;
        /// If this value is returned, there are additional results to be displayed.
        1 "NextToken" next_token: String;
    }
}

structure! {
    /// Represents the input of a `ListTables` operation.
    #[derive(Clone, Debug, Default, PartialEq)]
    ListTablesInput (write)
    required {}
    optional {
        /// The first table name that this operation will evaluate.
        0 "ExclusiveStartTableName" exclusive_start_table_name: String;
        /// A maximum number of table names to return.
        1 "Limit" limit: i32;
    }
}

structure! {
    /// Represents the output of a `ListTables` operation.
    #[derive(Clone, Debug, Default, PartialEq)]
    ListTablesOutput (read)
    required {}
    optional {
        /// The names of the tables associated with the current account at the current endpoint.
        0 "TableNames" table_names: Vec<String>;
        /// The name of the last table in the current page of results.
        1 "LastEvaluatedTableName" last_evaluated_table_name: String;
    }
}

structure! {
    /// Structure ListTagsOfResourceInput.
    #[derive(Clone, Debug, Default, PartialEq)]
    ListTagsOfResourceInput (write)
    required {
        /// The Amazon DynamoDB resource with tags to be listed.
        0 "ResourceArn" resource_arn: String;
    }
    optional {
        /// An optional string that, if supplied, must be copied from the output of a previous call to ListTagOfResource.
        1 "NextToken" next_token: String;
    }
}

structure! {
    /// Structure ListTagsOfResourceOutput.
    #[derive(Clone, Debug, Default, PartialEq)]
    ListTagsOfResourceOutput (read)
    required {}
    optional {
        /// The tags currently associated with the Amazon DynamoDB resource.
        0 "Tags" tags: Vec<Tag>;
        /// If this value is returned, there are additional results to be displayed.
        1 "NextToken" next_token: String;
    }
}

structure! {
    /// Represents the properties of a local secondary index.
    #[derive(Clone, Debug, Default, PartialEq)]
    LocalSecondaryIndex (write)
    required {
        /// The name of the local secondary index.
        0 "IndexName" index_name: String;
        /// The complete key schema for the local secondary index, consisting of one or more pairs of attribute names and key types.
        1 "KeySchema" key_schema: Vec<KeySchemaElement>;
        /// Represents attributes that are copied (projected) from the table into the local secondary index.
        2 "Projection" projection: Projection;
    }
    optional {}
}

structure! {
    /// Represents the properties of a local secondary index.
    #[derive(Clone, Debug, Default, PartialEq)]
    LocalSecondaryIndexDescription (read)
    required {}
    optional {
        /// Represents the name of the local secondary index.
        0 "IndexName" index_name: String;
        /// The complete key schema for the local secondary index, consisting of one or more pairs of attribute names and key types.
        1 "KeySchema" key_schema: Vec<KeySchemaElement>;
        /// Represents attributes that are copied (projected) from the table into the global secondary index.
        2 "Projection" projection: Projection;
        /// The total size of the specified index, in bytes.
        3 "IndexSizeBytes" index_size_bytes: i64;
        /// The number of items in the specified index.
        4 "ItemCount" item_count: i64;
        /// The Amazon Resource Name (ARN) that uniquely identifies the index.
        5 "IndexArn" index_arn: String;
    }
}

structure! {
    /// Represents the properties of a local secondary index for the table when the backup was created.
    #[derive(Clone, Debug, Default, PartialEq)]
    LocalSecondaryIndexInfo (read)
    required {}
    optional {
        /// Represents the name of the local secondary index.
        0 "IndexName" index_name: String;
        /// The complete key schema for a local secondary index, which consists of one or more pairs of attribute names and key types.
        1 "KeySchema" key_schema: Vec<KeySchemaElement>;
        /// Represents attributes that are copied (projected) from the table into the global secondary index.
        2 "Projection" projection: Projection;
    }
}

structure! {
    /// Sets the maximum number of read and write units for the specified on-demand table.
    #[derive(Clone, Debug, Default, PartialEq)]
    OnDemandThroughput (write read)
    required {}
    optional {
        /// Maximum number of read request units for the specified table.
        0 "MaxReadRequestUnits" max_read_request_units: i64;
        /// Maximum number of write request units for the specified table.
        1 "MaxWriteRequestUnits" max_write_request_units: i64;
    }
}

structure! {
    /// Overrides the on-demand throughput settings for this replica table.
    #[derive(Clone, Debug, Default, PartialEq)]
    OnDemandThroughputOverride (write read)
    required {}
    optional {
        /// Maximum number of read request units for the specified replica table.
        0 "MaxReadRequestUnits" max_read_request_units: i64;
    }
}

structure! {
    /// Represents a PartiQL statement that uses parameters.
    #[derive(Clone, Debug, Default, PartialEq)]
    ParameterizedStatement (write)
    required {
        /// A PartiQL statement that uses parameters.
        0 "Statement" statement: String;
    }
    optional {
        /// The parameter values.
        1 "Parameters" parameters: Vec<AttributeValue>;
        /// An optional parameter that returns the item attributes for a PartiQL `ParameterizedStatement` operation that failed a condition check.
        2 "ReturnValuesOnConditionCheckFailure" return_values_on_condition_check_failure: ReturnValuesOnConditionCheckFailure;
    }
}

structure! {
    /// The description of the point in time settings applied to the table.
    #[derive(Clone, Debug, Default, PartialEq)]
    PointInTimeRecoveryDescription (read)
    required {}
    optional {
        /// The current state of point in time recovery.
        0 "PointInTimeRecoveryStatus" point_in_time_recovery_status: PointInTimeRecoveryStatus;
        /// The number of preceding days for which continuous backups are taken and maintained.
        1 "RecoveryPeriodInDays" recovery_period_in_days: i32;
        /// Specifies the earliest point in time you can restore your table to.
        2 "EarliestRestorableDateTime" earliest_restorable_date_time: Timestamp;
        /// `LatestRestorableDateTime` is typically 5 minutes before the current time.
        3 "LatestRestorableDateTime" latest_restorable_date_time: Timestamp;
    }
}

structure! {
    /// Represents the settings used to enable point in time recovery.
    #[derive(Clone, Debug, Default, PartialEq)]
    PointInTimeRecoverySpecification (write)
    required {
        /// Indicates whether point in time recovery is enabled (true) or disabled (false) on the table.
        0 "PointInTimeRecoveryEnabled" point_in_time_recovery_enabled: bool;
    }
    optional {
        /// The number of preceding days for which continuous backups are taken and maintained.
        1 "RecoveryPeriodInDays" recovery_period_in_days: i32;
    }
}

structure! {
    /// Represents attributes that are copied (projected) from the table into an index.
    #[derive(Clone, Debug, Default, PartialEq)]
    Projection (write read)
    required {}
    optional {
        /// The set of attributes that are projected into the index.
        0 "ProjectionType" projection_type: ProjectionType;
        /// Represents the non-key attribute names which will be projected into the index.
        1 "NonKeyAttributes" non_key_attributes: Vec<String>;
    }
}

structure! {
    /// Represents the provisioned throughput settings for the specified global secondary index.
    #[derive(Clone, Debug, Default, PartialEq)]
    ProvisionedThroughput (write read)
    required {
        /// The maximum number of strongly consistent reads consumed per second before DynamoDB returns a `ThrottlingException`.
        0 "ReadCapacityUnits" read_capacity_units: i64;
        /// The maximum number of writes consumed per second before DynamoDB returns a `ThrottlingException`.
        1 "WriteCapacityUnits" write_capacity_units: i64;
    }
    optional {}
}

structure! {
    /// Represents the provisioned throughput settings for the table, consisting of read and write capacity units, along with data about increases and decreases.
    #[derive(Clone, Debug, Default, PartialEq)]
    ProvisionedThroughputDescription (read)
    required {}
    optional {
        /// The date and time of the last provisioned throughput increase for this table.
        0 "LastIncreaseDateTime" last_increase_date_time: Timestamp;
        /// The date and time of the last provisioned throughput decrease for this table.
        1 "LastDecreaseDateTime" last_decrease_date_time: Timestamp;
        /// The number of provisioned throughput decreases for this table during this UTC calendar day.
        2 "NumberOfDecreasesToday" number_of_decreases_today: i64;
        /// The maximum number of strongly consistent reads consumed per second before DynamoDB returns a `ThrottlingException`.
        3 "ReadCapacityUnits" read_capacity_units: i64;
        /// The maximum number of writes consumed per second before DynamoDB returns a `ThrottlingException`.
        4 "WriteCapacityUnits" write_capacity_units: i64;
    }
}

structure! {
    /// The request was denied due to request throttling.
    #[derive(Clone, Debug, Default, PartialEq)]
    ProvisionedThroughputExceededException (read)
    required {}
    optional {
        /// A list of ThrottlingReason that provide detailed diagnostic information about why the request was throttled.
        0 "ThrottlingReasons" throttling_reasons: Vec<ThrottlingReason>;
    }
}

structure! {
    /// Replica-specific provisioned throughput settings.
    #[derive(Clone, Debug, Default, PartialEq)]
    ProvisionedThroughputOverride (write read)
    required {}
    optional {
        /// Replica-specific read capacity units.
        0 "ReadCapacityUnits" read_capacity_units: i64;
    }
}

structure! {
    /// Represents a request to perform a `PutItem` operation.
    #[derive(Clone, Debug, Default, PartialEq)]
    Put (write)
    required {
        /// A map of attribute name to attribute values, representing the primary key of the item to be written by `PutItem`.
        0 "Item" item: Map<AttributeValue>;
        /// Name of the table in which to write the item.
        1 "TableName" table_name: String;
    }
    optional {
        /// A condition that must be satisfied in order for a conditional update to succeed.
        2 "ConditionExpression" condition_expression: String;
        /// One or more substitution tokens for attribute names in an expression.
        3 "ExpressionAttributeNames" expression_attribute_names: Map<String>;
        /// One or more values that can be substituted in an expression.
        4 "ExpressionAttributeValues" expression_attribute_values: Map<AttributeValue>;
        /// Use `ReturnValuesOnConditionCheckFailure` to get the item attributes if the `Put` condition fails.
        5 "ReturnValuesOnConditionCheckFailure" return_values_on_condition_check_failure: ReturnValuesOnConditionCheckFailure;
    }
}

structure! {
    /// Represents the input of a `PutItem` operation.
    #[derive(Clone, Debug, Default, PartialEq)]
    PutItemInput (write)
    required {
        /// The name of the table to contain the item.
        0 "TableName" table_name: String;
        /// A map of attribute name/value pairs, one for each attribute.
        1 "Item" item: Map<AttributeValue>;
    }
    optional {
        /// This is a legacy parameter.
        2 "Expected" expected: Map<ExpectedAttributeValue>;
        /// Use `ReturnValues` if you want to get the item attributes as they appeared before they were updated with the `PutItem` request.
        3 "ReturnValues" return_values: ReturnValue;
        /// Determines the level of detail about either provisioned or on-demand throughput consumption that is returned in the response.
        4 "ReturnConsumedCapacity" return_consumed_capacity: ReturnConsumedCapacity;
        /// Determines whether item collection metrics are returned.
        5 "ReturnItemCollectionMetrics" return_item_collection_metrics: ReturnItemCollectionMetrics;
        /// This is a legacy parameter.
        6 "ConditionalOperator" conditional_operator: ConditionalOperator;
        /// A condition that must be satisfied in order for a conditional `PutItem` operation to succeed.
        7 "ConditionExpression" condition_expression: String;
        /// One or more substitution tokens for attribute names in an expression.
        8 "ExpressionAttributeNames" expression_attribute_names: Map<String>;
        /// One or more values that can be substituted in an expression.
        9 "ExpressionAttributeValues" expression_attribute_values: Map<AttributeValue>;
        /// An optional parameter that returns the item attributes for a `PutItem` operation that failed a condition check.
        10 "ReturnValuesOnConditionCheckFailure" return_values_on_condition_check_failure: ReturnValuesOnConditionCheckFailure;
    }
}

structure! {
    /// Represents the output of a `PutItem` operation.
    #[derive(Clone, Debug, Default, PartialEq)]
    PutItemOutput (read)
    required {}
    optional {
        /// The attribute values as they appeared before the `PutItem` operation, but only if `ReturnValues` is specified as `ALL_OLD` in the request.
        0 "Attributes" attributes: Map<AttributeValue>;
        /// The capacity units consumed by the `PutItem` operation.
        1 "ConsumedCapacity" consumed_capacity: ConsumedCapacity;
        /// Information about item collections, if any, that were affected by the `PutItem` operation.
        2 "ItemCollectionMetrics" item_collection_metrics: ItemCollectionMetrics;
    }
}

structure! {
    /// Represents a request to perform a `PutItem` operation on an item.
    #[derive(Clone, Debug, Default, PartialEq)]
    PutRequest (write read)
    required {
        /// A map of attribute name to attribute values, representing the primary key of an item to be processed by `PutItem`.
        0 "Item" item: Map<AttributeValue>;
    }
    optional {}
}

structure! {
    /// Structure PutResourcePolicyInput.
    #[derive(Clone, Debug, Default, PartialEq)]
    PutResourcePolicyInput (write)
    required {
        /// The Amazon Resource Name (ARN) of the DynamoDB resource to which the policy will be attached.
        0 "ResourceArn" resource_arn: String;
        /// An Amazon Web Services resource-based policy document in JSON format.
        1 "Policy" policy: String;
    }
    optional {
        /// A string value that you can use to conditionally update your policy.
        2 "ExpectedRevisionId" expected_revision_id: String;
        /// Set this parameter to `true` to confirm that you want to remove your permissions to change the policy of this resource in the future.
        3 "ConfirmRemoveSelfResourceAccess" confirm_remove_self_resource_access: bool;
    }
}

structure! {
    /// Structure PutResourcePolicyOutput.
    #[derive(Clone, Debug, Default, PartialEq)]
    PutResourcePolicyOutput (read)
    required {}
    optional {
        /// A unique string that represents the revision ID of the policy.
        0 "RevisionId" revision_id: String;
    }
}

structure! {
    /// Represents the input of a `Query` operation.
    #[derive(Clone, Debug, Default, PartialEq)]
    QueryInput (write)
    required {
        /// The name of the table containing the requested items.
        0 "TableName" table_name: String;
    }
    optional {
        /// The name of an index to query.
        1 "IndexName" index_name: String;
        /// The attributes to be returned in the result.
        2 "Select" select: Select;
        /// This is a legacy parameter.
        3 "AttributesToGet" attributes_to_get: Vec<String>;
        /// The maximum number of items to evaluate (not necessarily the number of matching items).
        4 "Limit" limit: i32;
        /// Determines the read consistency model.
        5 "ConsistentRead" consistent_read: bool;
        /// This is a legacy parameter.
        6 "KeyConditions" key_conditions: Map<Condition>;
        /// This is a legacy parameter.
        7 "QueryFilter" query_filter: Map<Condition>;
        /// This is a legacy parameter.
        8 "ConditionalOperator" conditional_operator: ConditionalOperator;
        /// Specifies the order for index traversal.
        9 "ScanIndexForward" scan_index_forward: bool;
        /// The primary key of the first item that this operation will evaluate.
        10 "ExclusiveStartKey" exclusive_start_key: Map<AttributeValue>;
        /// Determines the level of detail about either provisioned or on-demand throughput consumption that is returned in the response.
        11 "ReturnConsumedCapacity" return_consumed_capacity: ReturnConsumedCapacity;
        /// A string that identifies one or more attributes to retrieve from the table.
        12 "ProjectionExpression" projection_expression: String;
        /// A string that contains conditions that DynamoDB applies after the `Query` operation, but before the data is returned to you.
        13 "FilterExpression" filter_expression: String;
        /// The condition that specifies the key values for items to be retrieved by the `Query` action.
        14 "KeyConditionExpression" key_condition_expression: String;
        /// One or more substitution tokens for attribute names in an expression.
        15 "ExpressionAttributeNames" expression_attribute_names: Map<String>;
        /// One or more values that can be substituted in an expression.
        16 "ExpressionAttributeValues" expression_attribute_values: Map<AttributeValue>;
    }
}

structure! {
    /// Represents the output of a `Query` operation.
    #[derive(Clone, Debug, Default, PartialEq)]
    QueryOutput (read)
    required {}
    optional {
        /// An array of item attributes that match the query criteria.
        0 "Items" items: Vec<Map<AttributeValue>>;
        /// The number of items in the response.
        1 "Count" count: i32;
        /// The number of items evaluated, before any `QueryFilter` is applied.
        2 "ScannedCount" scanned_count: i32;
        /// The primary key of the item where the operation stopped, inclusive of the previous result set.
        3 "LastEvaluatedKey" last_evaluated_key: Map<AttributeValue>;
        /// The capacity units consumed by the `Query` operation.
        4 "ConsumedCapacity" consumed_capacity: ConsumedCapacity;
    }
}

structure! {
    /// Represents the properties of a replica.
    #[derive(Clone, Debug, Default, PartialEq)]
    Replica (write read)
    required {}
    optional {
        /// The Region where the replica needs to be created.
        0 "RegionName" region_name: String;
    }
}

structure! {
    /// Represents the auto scaling settings of the replica.
    #[derive(Clone, Debug, Default, PartialEq)]
    ReplicaAutoScalingDescription (read)
    required {}
    optional {
        /// The Region where the replica exists.
        0 "RegionName" region_name: String;
        /// Replica-specific global secondary index auto scaling settings.
        1 "GlobalSecondaryIndexes" global_secondary_indexes: Vec<ReplicaGlobalSecondaryIndexAutoScalingDescription>;
        /// Represents the auto scaling settings for a global table or global secondary index.
        2 "ReplicaProvisionedReadCapacityAutoScalingSettings" replica_provisioned_read_capacity_auto_scaling_settings: AutoScalingSettingsDescription;
        /// Represents the auto scaling settings for a global table or global secondary index.
        3 "ReplicaProvisionedWriteCapacityAutoScalingSettings" replica_provisioned_write_capacity_auto_scaling_settings: AutoScalingSettingsDescription;
        /// The current state of the replica.
        4 "ReplicaStatus" replica_status: ReplicaStatus;
    }
}

structure! {
    /// Represents the auto scaling settings of a replica that will be modified.
    #[derive(Clone, Debug, Default, PartialEq)]
    ReplicaAutoScalingUpdate (write)
    required {
        /// The Region where the replica exists.
        0 "RegionName" region_name: String;
    }
    optional {
        /// Represents the auto scaling settings of global secondary indexes that will be modified.
        1 "ReplicaGlobalSecondaryIndexUpdates" replica_global_secondary_index_updates: Vec<ReplicaGlobalSecondaryIndexAutoScalingUpdate>;
        /// Represents the auto scaling settings to be modified for a global table or global secondary index.
        2 "ReplicaProvisionedReadCapacityAutoScalingUpdate" replica_provisioned_read_capacity_auto_scaling_update: AutoScalingSettingsUpdate;
    }
}

structure! {
    /// Contains the details of the replica.
    #[derive(Clone, Debug, Default, PartialEq)]
    ReplicaDescription (read)
    required {}
    optional {
        /// The name of the Region.
        0 "RegionName" region_name: String;
        /// The current state of the replica.
        1 "ReplicaStatus" replica_status: ReplicaStatus;
        /// The Amazon Resource Name (ARN) of the global table replica.
        2 "ReplicaArn" replica_arn: String;
        /// Detailed information about the replica status.
        3 "ReplicaStatusDescription" replica_status_description: String;
        /// Specifies the progress of a Create, Update, or Delete action on the replica as a percentage.
        4 "ReplicaStatusPercentProgress" replica_status_percent_progress: String;
        /// The KMS key of the replica that will be used for KMS encryption.
        5 "KMSMasterKeyId" kms_master_key_id: String;
        /// Replica-specific provisioned throughput.
        6 "ProvisionedThroughputOverride" provisioned_throughput_override: ProvisionedThroughputOverride;
        /// Overrides the maximum on-demand throughput settings for the specified replica table.
        7 "OnDemandThroughputOverride" on_demand_throughput_override: OnDemandThroughputOverride;
        /// Represents the warm throughput value for this replica.
        8 "WarmThroughput" warm_throughput: TableWarmThroughputDescription;
        /// Replica-specific global secondary index settings.
        9 "GlobalSecondaryIndexes" global_secondary_indexes: Vec<ReplicaGlobalSecondaryIndexDescription>;
        /// The time at which the replica was first detected as inaccessible.
        10 "ReplicaInaccessibleDateTime" replica_inaccessible_date_time: Timestamp;
        /// Contains details of the table class.
        11 "ReplicaTableClassSummary" replica_table_class_summary: TableClassSummary;
        /// Indicates one of the settings synchronization modes for the global table replica.
        12 "GlobalTableSettingsReplicationMode" global_table_settings_replication_mode: GlobalTableSettingsReplicationMode;
    }
}

structure! {
    /// Represents the properties of a replica global secondary index.
    #[derive(Clone, Debug, Default, PartialEq)]
    ReplicaGlobalSecondaryIndex (write)
    required {
        /// The name of the global secondary index.
        0 "IndexName" index_name: String;
    }
    optional {
        /// Replica table GSI-specific provisioned throughput.
        1 "ProvisionedThroughputOverride" provisioned_throughput_override: ProvisionedThroughputOverride;
        /// Overrides the maximum on-demand throughput settings for the specified global secondary index in the specified replica table.
        2 "OnDemandThroughputOverride" on_demand_throughput_override: OnDemandThroughputOverride;
    }
}

structure! {
    /// Represents the auto scaling configuration for a replica global secondary index.
    #[derive(Clone, Debug, Default, PartialEq)]
    ReplicaGlobalSecondaryIndexAutoScalingDescription (read)
    required {}
    optional {
        /// The name of the global secondary index.
        0 "IndexName" index_name: String;
        /// The current state of the replica global secondary index.
        1 "IndexStatus" index_status: IndexStatus;
        /// Represents the auto scaling settings for a global table or global secondary index.
        2 "ProvisionedReadCapacityAutoScalingSettings" provisioned_read_capacity_auto_scaling_settings: AutoScalingSettingsDescription;
        /// Represents the auto scaling settings for a global table or global secondary index.
        3 "ProvisionedWriteCapacityAutoScalingSettings" provisioned_write_capacity_auto_scaling_settings: AutoScalingSettingsDescription;
    }
}

structure! {
    /// Represents the auto scaling settings of a global secondary index for a replica that will be modified.
    #[derive(Clone, Debug, Default, PartialEq)]
    ReplicaGlobalSecondaryIndexAutoScalingUpdate (write)
    required {}
    optional {
        /// The name of the global secondary index.
        0 "IndexName" index_name: String;
        /// Represents the auto scaling settings to be modified for a global table or global secondary index.
        1 "ProvisionedReadCapacityAutoScalingUpdate" provisioned_read_capacity_auto_scaling_update: AutoScalingSettingsUpdate;
    }
}

structure! {
    /// Represents the properties of a replica global secondary index.
    #[derive(Clone, Debug, Default, PartialEq)]
    ReplicaGlobalSecondaryIndexDescription (read)
    required {}
    optional {
        /// The name of the global secondary index.
        0 "IndexName" index_name: String;
        /// If not described, uses the source table GSI's read capacity settings.
        1 "ProvisionedThroughputOverride" provisioned_throughput_override: ProvisionedThroughputOverride;
        /// Overrides the maximum on-demand throughput for the specified global secondary index in the specified replica table.
        2 "OnDemandThroughputOverride" on_demand_throughput_override: OnDemandThroughputOverride;
        /// Represents the warm throughput of the global secondary index for this replica.
        3 "WarmThroughput" warm_throughput: GlobalSecondaryIndexWarmThroughputDescription;
    }
}

structure! {
    /// Represents the properties of a global secondary index.
    #[derive(Clone, Debug, Default, PartialEq)]
    ReplicaGlobalSecondaryIndexSettingsDescription (read)
    required {
        /// The name of the global secondary index.
        0 "IndexName" index_name: String;
    }
    optional {
        /// The current status of the global secondary index.
        1 "IndexStatus" index_status: IndexStatus;
        /// The maximum number of strongly consistent reads consumed per second before DynamoDB returns a `ThrottlingException`.
        2 "ProvisionedReadCapacityUnits" provisioned_read_capacity_units: i64;
        /// Auto scaling settings for a global secondary index replica's read capacity units.
        3 "ProvisionedReadCapacityAutoScalingSettings" provisioned_read_capacity_auto_scaling_settings: AutoScalingSettingsDescription;
        /// The maximum number of writes consumed per second before DynamoDB returns a `ThrottlingException`.
        4 "ProvisionedWriteCapacityUnits" provisioned_write_capacity_units: i64;
        /// Auto scaling settings for a global secondary index replica's write capacity units.
        5 "ProvisionedWriteCapacityAutoScalingSettings" provisioned_write_capacity_auto_scaling_settings: AutoScalingSettingsDescription;
    }
}

structure! {
    /// Represents the settings of a global secondary index for a global table that will be modified.
    #[derive(Clone, Debug, Default, PartialEq)]
    ReplicaGlobalSecondaryIndexSettingsUpdate (write)
    required {
        /// The name of the global secondary index.
        0 "IndexName" index_name: String;
    }
    optional {
        /// The maximum number of strongly consistent reads consumed per second before DynamoDB returns a `ThrottlingException`.
        1 "ProvisionedReadCapacityUnits" provisioned_read_capacity_units: i64;
        /// Auto scaling settings for managing a global secondary index replica's read capacity units.
        2 "ProvisionedReadCapacityAutoScalingSettingsUpdate" provisioned_read_capacity_auto_scaling_settings_update: AutoScalingSettingsUpdate;
    }
}

structure! {
    /// Represents the properties of a replica.
    #[derive(Clone, Debug, Default, PartialEq)]
    ReplicaSettingsDescription (read)
    required {
        /// The Region name of the replica.
        0 "RegionName" region_name: String;
    }
    optional {
        /// The current state of the Region.
        1 "ReplicaStatus" replica_status: ReplicaStatus;
        /// The read/write capacity mode of the replica.
        2 "ReplicaBillingModeSummary" replica_billing_mode_summary: BillingModeSummary;
        /// The maximum number of strongly consistent reads consumed per second before DynamoDB returns a `ThrottlingException`.
        3 "ReplicaProvisionedReadCapacityUnits" replica_provisioned_read_capacity_units: i64;
        /// Auto scaling settings for a global table replica's read capacity units.
        4 "ReplicaProvisionedReadCapacityAutoScalingSettings" replica_provisioned_read_capacity_auto_scaling_settings: AutoScalingSettingsDescription;
        /// The maximum number of writes consumed per second before DynamoDB returns a `ThrottlingException`.
        5 "ReplicaProvisionedWriteCapacityUnits" replica_provisioned_write_capacity_units: i64;
        /// Auto scaling settings for a global table replica's write capacity units.
        6 "ReplicaProvisionedWriteCapacityAutoScalingSettings" replica_provisioned_write_capacity_auto_scaling_settings: AutoScalingSettingsDescription;
        /// Replica global secondary index settings for the global table.
        7 "ReplicaGlobalSecondaryIndexSettings" replica_global_secondary_index_settings: Vec<ReplicaGlobalSecondaryIndexSettingsDescription>;
        /// Contains details of the table class.
        8 "ReplicaTableClassSummary" replica_table_class_summary: TableClassSummary;
    }
}

structure! {
    /// Represents the settings for a global table in a Region that will be modified.
    #[derive(Clone, Debug, Default, PartialEq)]
    ReplicaSettingsUpdate (write)
    required {
        /// The Region of the replica to be added.
        0 "RegionName" region_name: String;
    }
    optional {
        /// The maximum number of strongly consistent reads consumed per second before DynamoDB returns a `ThrottlingException`.
        1 "ReplicaProvisionedReadCapacityUnits" replica_provisioned_read_capacity_units: i64;
        /// Auto scaling settings for managing a global table replica's read capacity units.
        2 "ReplicaProvisionedReadCapacityAutoScalingSettingsUpdate" replica_provisioned_read_capacity_auto_scaling_settings_update: AutoScalingSettingsUpdate;
        /// Represents the settings of a global secondary index for a global table that will be modified.
        3 "ReplicaGlobalSecondaryIndexSettingsUpdate" replica_global_secondary_index_settings_update: Vec<ReplicaGlobalSecondaryIndexSettingsUpdate>;
        /// Replica-specific table class.
        4 "ReplicaTableClass" replica_table_class: TableClass;
    }
}

structure! {
    /// Represents one of the following.
    #[derive(Clone, Debug, Default, PartialEq)]
    ReplicaUpdate (write)
    required {}
    optional {
        /// The parameters required for creating a replica on an existing global table.
        0 "Create" create: CreateReplicaAction;
        /// The name of the existing replica to be removed.
        1 "Delete" delete: DeleteReplicaAction;
    }
}

structure! {
    /// Represents one of the following.
    #[derive(Clone, Debug, Default, PartialEq)]
    ReplicationGroupUpdate (write)
    required {}
    optional {
        /// The parameters required for creating a replica for the table.
        0 "Create" create: CreateReplicationGroupMemberAction;
        /// The parameters required for updating a replica for the table.
        1 "Update" update: UpdateReplicationGroupMemberAction;
        /// The parameters required for deleting a replica for the table.
        2 "Delete" delete: DeleteReplicationGroupMemberAction;
    }
}

structure! {
    /// Throughput exceeds the current throughput quota for your account.
    #[derive(Clone, Debug, Default, PartialEq)]
    RequestLimitExceeded (read)
    required {}
    optional {
        /// A list of ThrottlingReason that provide detailed diagnostic information about why the request was throttled.
        0 "ThrottlingReasons" throttling_reasons: Vec<ThrottlingReason>;
    }
}

structure! {
    /// Contains details for the restore.
    #[derive(Clone, Debug, Default, PartialEq)]
    RestoreSummary (read)
    required {
        /// Point in time or source backup time.
        0 "RestoreDateTime" restore_date_time: Timestamp;
        /// Indicates if a restore is in progress or not.
        1 "RestoreInProgress" restore_in_progress: bool;
    }
    optional {
        /// The Amazon Resource Name (ARN) of the backup from which the table was restored.
        2 "SourceBackupArn" source_backup_arn: String;
        /// The ARN of the source table of the backup that is being restored.
        3 "SourceTableArn" source_table_arn: String;
    }
}

structure! {
    /// Structure RestoreTableFromBackupInput.
    #[derive(Clone, Debug, Default, PartialEq)]
    RestoreTableFromBackupInput (write)
    required {
        /// The name of the new table to which the backup must be restored.
        0 "TargetTableName" target_table_name: String;
        /// The Amazon Resource Name (ARN) associated with the backup.
        1 "BackupArn" backup_arn: String;
    }
    optional {
        /// The billing mode of the restored table.
        2 "BillingModeOverride" billing_mode_override: BillingMode;
        /// List of global secondary indexes for the restored table.
        3 "GlobalSecondaryIndexOverride" global_secondary_index_override: Vec<GlobalSecondaryIndex>;
        /// List of local secondary indexes for the restored table.
        4 "LocalSecondaryIndexOverride" local_secondary_index_override: Vec<LocalSecondaryIndex>;
        /// Provisioned throughput settings for the restored table.
        5 "ProvisionedThroughputOverride" provisioned_throughput_override: ProvisionedThroughput;
        /// Sets the maximum number of read and write units for the specified on-demand table.
        6 "OnDemandThroughputOverride" on_demand_throughput_override: OnDemandThroughput;
        /// The new server-side encryption settings for the restored table.
        7 "SSESpecificationOverride" sse_specification_override: SSESpecification;
        /// The vector indexes for the restored table.
        8 "VectorIndexOverride" vector_index_override: Vec<VectorIndex>;
    }
}

structure! {
    /// Structure RestoreTableFromBackupOutput.
    #[derive(Clone, Debug, Default, PartialEq)]
    RestoreTableFromBackupOutput (read)
    required {}
    optional {
        /// The description of the table created from an existing backup.
        0 "TableDescription" table_description: TableDescription;
    }
}

structure! {
    /// Structure RestoreTableToPointInTimeInput.
    #[derive(Clone, Debug, Default, PartialEq)]
    RestoreTableToPointInTimeInput (write)
    required {
        /// The name of the new table to which it must be restored to.
        0 "TargetTableName" target_table_name: String;
    }
    optional {
        /// The DynamoDB table that will be restored.
        1 "SourceTableArn" source_table_arn: String;
        /// Name of the source table that is being restored.
        2 "SourceTableName" source_table_name: String;
        /// Restore the table to the latest possible time.
        3 "UseLatestRestorableTime" use_latest_restorable_time: bool;
        /// Time in the past to restore the table to.
        4 "RestoreDateTime" restore_date_time: Timestamp;
        /// The billing mode of the restored table.
        5 "BillingModeOverride" billing_mode_override: BillingMode;
        /// List of global secondary indexes for the restored table.
        6 "GlobalSecondaryIndexOverride" global_secondary_index_override: Vec<GlobalSecondaryIndex>;
        /// List of local secondary indexes for the restored table.
        7 "LocalSecondaryIndexOverride" local_secondary_index_override: Vec<LocalSecondaryIndex>;
        /// Provisioned throughput settings for the restored table.
        8 "ProvisionedThroughputOverride" provisioned_throughput_override: ProvisionedThroughput;
        /// Sets the maximum number of read and write units for the specified on-demand table.
        9 "OnDemandThroughputOverride" on_demand_throughput_override: OnDemandThroughput;
        /// The new server-side encryption settings for the restored table.
        10 "SSESpecificationOverride" sse_specification_override: SSESpecification;
        /// The vector indexes for the restored table.
        11 "VectorIndexOverride" vector_index_override: Vec<VectorIndex>;
    }
}

structure! {
    /// Structure RestoreTableToPointInTimeOutput.
    #[derive(Clone, Debug, Default, PartialEq)]
    RestoreTableToPointInTimeOutput (read)
    required {}
    optional {
        /// Represents the properties of a table.
        0 "TableDescription" table_description: TableDescription;
    }
}

structure! {
    /// The S3 bucket that is being imported from.
    #[derive(Clone, Debug, Default, PartialEq)]
    S3BucketSource (write read)
    required {
        /// The S3 bucket that is being imported from.
        0 "S3Bucket" s3_bucket: String;
    }
    optional {
        /// The account number of the S3 bucket that is being imported from.
        1 "S3BucketOwner" s3_bucket_owner: String;
        /// The key prefix shared by all S3 Objects that are being imported.
        2 "S3KeyPrefix" s3_key_prefix: String;
    }
}

structure! {
    /// The description of the server-side encryption status on the specified table.
    #[derive(Clone, Debug, Default, PartialEq)]
    SSEDescription (read)
    required {}
    optional {
        /// Represents the current state of server-side encryption.
        0 "Status" status: SSEStatus;
        /// Server-side encryption type.
        1 "SSEType" sse_type: SSEType;
        /// The KMS key ARN used for the KMS encryption.
        2 "KMSMasterKeyArn" kms_master_key_arn: String;
        /// Indicates the time, in UNIX epoch date format, when DynamoDB detected that the table's KMS key was inaccessible.
        3 "InaccessibleEncryptionDateTime" inaccessible_encryption_date_time: Timestamp;
    }
}

structure! {
    /// Represents the settings used to enable server-side encryption.
    #[derive(Clone, Debug, Default, PartialEq)]
    SSESpecification (write read)
    required {}
    optional {
        /// Indicates whether server-side encryption is done using an Amazon Web Services managed key or an Amazon Web Services owned key.
        0 "Enabled" enabled: bool;
        /// Server-side encryption type.
        1 "SSEType" sse_type: SSEType;
        /// The KMS key that should be used for the KMS encryption.
        2 "KMSMasterKeyId" kms_master_key_id: String;
    }
}

structure! {
    /// Represents the input of a `Scan` operation.
    #[derive(Clone, Debug, Default, PartialEq)]
    ScanInput (write)
    required {
        /// The name of the table containing the requested items or if you provide `IndexName`, the name of the table to which that index belongs.
        0 "TableName" table_name: String;
    }
    optional {
        /// The name of a secondary index to scan.
        1 "IndexName" index_name: String;
        /// This is a legacy parameter.
        2 "AttributesToGet" attributes_to_get: Vec<String>;
        /// The maximum number of items to evaluate (not necessarily the number of matching items).
        3 "Limit" limit: i32;
        /// The attributes to be returned in the result.
        4 "Select" select: Select;
        /// This is a legacy parameter.
        5 "ScanFilter" scan_filter: Map<Condition>;
        /// This is a legacy parameter.
        6 "ConditionalOperator" conditional_operator: ConditionalOperator;
        /// The primary key of the first item that this operation will evaluate.
        7 "ExclusiveStartKey" exclusive_start_key: Map<AttributeValue>;
        /// Determines the level of detail about either provisioned or on-demand throughput consumption that is returned in the response.
        8 "ReturnConsumedCapacity" return_consumed_capacity: ReturnConsumedCapacity;
        /// For a parallel `Scan` request, `TotalSegments` represents the total number of segments into which the `Scan` operation will be divided.
        9 "TotalSegments" total_segments: i32;
        /// For a parallel `Scan` request, `Segment` identifies an individual segment to be scanned by an application worker.
        10 "Segment" segment: i32;
        /// A string that identifies one or more attributes to retrieve from the specified table or index.
        11 "ProjectionExpression" projection_expression: String;
        /// A string that contains conditions that DynamoDB applies after the `Scan` operation, but before the data is returned to you.
        12 "FilterExpression" filter_expression: String;
        /// One or more substitution tokens for attribute names in an expression.
        13 "ExpressionAttributeNames" expression_attribute_names: Map<String>;
        /// One or more values that can be substituted in an expression.
        14 "ExpressionAttributeValues" expression_attribute_values: Map<AttributeValue>;
        /// A Boolean value that determines the read consistency model during the scan.
        15 "ConsistentRead" consistent_read: bool;
    }
}

structure! {
    /// Represents the output of a `Scan` operation.
    #[derive(Clone, Debug, Default, PartialEq)]
    ScanOutput (read)
    required {}
    optional {
        /// An array of item attributes that match the scan criteria.
        0 "Items" items: Vec<Map<AttributeValue>>;
        /// The number of items in the response.
        1 "Count" count: i32;
        /// The number of items evaluated, before any `ScanFilter` is applied.
        2 "ScannedCount" scanned_count: i32;
        /// The primary key of the item where the operation stopped, inclusive of the previous result set.
        3 "LastEvaluatedKey" last_evaluated_key: Map<AttributeValue>;
        /// The capacity units consumed by the `Scan` operation.
        4 "ConsumedCapacity" consumed_capacity: ConsumedCapacity;
    }
}

structure! {
    /// A single result from a `SearchVectors` operation.
    #[derive(Clone, Debug, Default, PartialEq)]
    SearchResultItem (read)
    required {}
    optional {
        /// A map of attribute names to `AttributeValue` objects, representing the projected attributes of the item returned by the vector search.
        0 "Item" item: Map<AttributeValue>;
        /// The similarity score for this item relative to the search vector.
        1 "Score" score: f64;
    }
}

structure! {
    /// An element in the search schema of a vector index.
    #[derive(Clone, Debug, Default, PartialEq)]
    SearchSchemaElement (write read)
    required {
        /// The name of the attribute.
        0 "AttributeName" attribute_name: String;
        /// The role of the attribute in the search schema.
        1 "SearchSchemaElementType" search_schema_element_type: SearchSchemaElementType;
    }
    optional {}
}

structure! {
    /// Structure SearchVectorsInput.
    #[derive(Clone, Debug, Default, PartialEq)]
    SearchVectorsInput (write)
    required {
        /// The name or Amazon Resource Name (ARN) of the table containing the vector index.
        0 "TableName" table_name: String;
        /// The name of the vector index to search.
        1 "IndexName" index_name: String;
        /// The search vector to compare against the indexed vectors.
        2 "SearchVector" search_vector: Vec<AttributeValue>;
        /// The number of most similar results to return.
        3 "TopK" top_k: i32;
    }
    optional {
        /// Determines the level of detail about either provisioned or on-demand throughput consumption that is returned in the response.
        4 "ReturnConsumedCapacity" return_consumed_capacity: ReturnConsumedCapacity;
        /// One or more substitution tokens for attribute names in an expression.
        5 "ExpressionAttributeNames" expression_attribute_names: Map<String>;
        /// One or more values that can be substituted in an expression.
        6 "ExpressionAttributeValues" expression_attribute_values: Map<AttributeValue>;
        /// A string that identifies one or more attributes to retrieve from the index.
        7 "ProjectionExpression" projection_expression: String;
        /// A condition expression used to filter the vector search results.
        8 "SearchConditionExpression" search_condition_expression: String;
    }
}

structure! {
    /// Structure SearchVectorsOutput.
    #[derive(Clone, Debug, Default, PartialEq)]
    SearchVectorsOutput (read)
    required {}
    optional {
        /// The capacity units consumed by the `SearchVectors` operation.
        0 "ConsumedCapacity" consumed_capacity: VectorCapacity;
        /// A list of items returned by the vector similarity search, sorted by similarity with the most similar item first.
        1 "SearchResults" search_results: Vec<SearchResultItem>;
    }
}

structure! {
    /// Contains the details of the table when the backup was created.
    #[derive(Clone, Debug, Default, PartialEq)]
    SourceTableDetails (read)
    required {
        /// The name of the table for which the backup was created.
        0 "TableName" table_name: String;
        /// Unique identifier for the table for which the backup was created.
        1 "TableId" table_id: String;
        /// Schema of the table.
        2 "KeySchema" key_schema: Vec<KeySchemaElement>;
        /// Time when the source table was created.
        3 "TableCreationDateTime" table_creation_date_time: Timestamp;
        /// Read IOPs and Write IOPS on the table when the backup was created.
        4 "ProvisionedThroughput" provisioned_throughput: ProvisionedThroughput;
    }
    optional {
        /// ARN of the table for which backup was created.
        5 "TableArn" table_arn: String;
        /// Size of the table in bytes.
        6 "TableSizeBytes" table_size_bytes: i64;
        /// Sets the maximum number of read and write units for the specified on-demand table.
        7 "OnDemandThroughput" on_demand_throughput: OnDemandThroughput;
        /// Number of items in the table.
        8 "ItemCount" item_count: i64;
        /// Controls how you are charged for read and write throughput and how you manage capacity.
        9 "BillingMode" billing_mode: BillingMode;
    }
}

structure! {
    /// Contains the details of the features enabled on the table when the backup was created.
    #[derive(Clone, Debug, Default, PartialEq)]
    SourceTableFeatureDetails (read)
    required {}
    optional {
        /// Represents the LSI properties for the table when the backup was created.
        0 "LocalSecondaryIndexes" local_secondary_indexes: Vec<LocalSecondaryIndexInfo>;
        /// Represents the GSI properties for the table when the backup was created.
        1 "GlobalSecondaryIndexes" global_secondary_indexes: Vec<GlobalSecondaryIndexInfo>;
        /// Stream settings on the table when the backup was created.
        2 "StreamDescription" stream_description: StreamSpecification;
        /// Time to Live settings on the table when the backup was created.
        3 "TimeToLiveDescription" time_to_live_description: TimeToLiveDescription;
        /// The description of the server-side encryption status on the table when the backup was created.
        4 "SSEDescription" sse_description: SSEDescription;
        /// The vector index properties for the table at the time the backup was created, including the index name, vector attribute, dimensions, distance function, search schema, and projection.
        5 "VectorIndexes" vector_indexes: Vec<VectorIndexInfo>;
    }
}

structure! {
    /// Represents the DynamoDB Streams configuration for a table in DynamoDB.
    #[derive(Clone, Debug, Default, PartialEq)]
    StreamSpecification (write read)
    required {
        /// Indicates whether DynamoDB Streams is enabled (true) or disabled (false) on the table.
        0 "StreamEnabled" stream_enabled: bool;
    }
    optional {
        /// When an item in the table is modified, `StreamViewType` determines what information is written to the stream for this table.
        1 "StreamViewType" stream_view_type: StreamViewType;
    }
}

structure! {
    /// Represents the auto scaling configuration for a global table.
    #[derive(Clone, Debug, Default, PartialEq)]
    TableAutoScalingDescription (read)
    required {}
    optional {
        /// The name of the table.
        0 "TableName" table_name: String;
        /// The current state of the table.
        1 "TableStatus" table_status: TableStatus;
        /// Represents replicas of the global table.
        2 "Replicas" replicas: Vec<ReplicaAutoScalingDescription>;
    }
}

structure! {
    /// Contains details of the table class.
    #[derive(Clone, Debug, Default, PartialEq)]
    TableClassSummary (read)
    required {}
    optional {
        /// The table class of the specified table.
        0 "TableClass" table_class: TableClass;
        /// The date and time at which the table class was last updated.
        1 "LastUpdateDateTime" last_update_date_time: Timestamp;
    }
}

structure! {
    /// The parameters for the table created as part of the import operation.
    #[derive(Clone, Debug, Default, PartialEq)]
    TableCreationParameters (write read)
    required {
        /// The name of the table created as part of the import operation.
        0 "TableName" table_name: String;
        /// The attributes of the table created as part of the import operation.
        1 "AttributeDefinitions" attribute_definitions: Vec<AttributeDefinition>;
        /// The primary key and option sort key of the table created as part of the import operation.
        2 "KeySchema" key_schema: Vec<KeySchemaElement>;
    }
    optional {
        /// The billing mode for provisioning the table created as part of the import operation.
        3 "BillingMode" billing_mode: BillingMode;
        /// Represents the provisioned throughput settings for the specified global secondary index.
        4 "ProvisionedThroughput" provisioned_throughput: ProvisionedThroughput;
        /// Sets the maximum number of read and write units for the specified on-demand table.
        5 "OnDemandThroughput" on_demand_throughput: OnDemandThroughput;
        /// Represents the settings used to enable server-side encryption.
        6 "SSESpecification" sse_specification: SSESpecification;
        /// The Global Secondary Indexes (GSI) of the table to be created as part of the import operation.
        7 "GlobalSecondaryIndexes" global_secondary_indexes: Vec<GlobalSecondaryIndex>;
        /// The vector indexes of the table to be created as part of the import operation.
        8 "VectorIndexes" vector_indexes: Vec<VectorIndex>;
    }
}

structure! {
    /// Represents the properties of a table.
    #[derive(Clone, Debug, Default, PartialEq)]
    TableDescription (read)
    required {}
    optional {
        /// An array of `AttributeDefinition` objects.
        0 "AttributeDefinitions" attribute_definitions: Vec<AttributeDefinition>;
        /// The name of the table.
        1 "TableName" table_name: String;
        /// The primary key structure for the table.
        2 "KeySchema" key_schema: Vec<KeySchemaElement>;
        /// The current state of the table.
        3 "TableStatus" table_status: TableStatus;
        /// The date and time when the table was created, in UNIX epoch time format.
        4 "CreationDateTime" creation_date_time: Timestamp;
        /// The provisioned throughput settings for the table, consisting of read and write capacity units, along with data about increases and decreases.
        5 "ProvisionedThroughput" provisioned_throughput: ProvisionedThroughputDescription;
        /// The total size of the specified table, in bytes.
        6 "TableSizeBytes" table_size_bytes: i64;
        /// The number of items in the specified table.
        7 "ItemCount" item_count: i64;
        /// The Amazon Resource Name (ARN) that uniquely identifies the table.
        8 "TableArn" table_arn: String;
        /// A unique identifier for the table, in UUID format, generated by DynamoDB when the table is created.
        9 "TableId" table_id: String;
        /// Contains the details for the read/write capacity mode.
        10 "BillingModeSummary" billing_mode_summary: BillingModeSummary;
        /// Represents one or more local secondary indexes on the table.
        11 "LocalSecondaryIndexes" local_secondary_indexes: Vec<LocalSecondaryIndexDescription>;
        /// The global secondary indexes, if any, on the table.
        12 "GlobalSecondaryIndexes" global_secondary_indexes: Vec<GlobalSecondaryIndexDescription>;
        /// The current DynamoDB Streams configuration for the table.
        13 "StreamSpecification" stream_specification: StreamSpecification;
        /// A timestamp, in ISO 8601 format, for this stream.
        14 "LatestStreamLabel" latest_stream_label: String;
        /// The Amazon Resource Name (ARN) that uniquely identifies the latest stream for this table.
        15 "LatestStreamArn" latest_stream_arn: String;
        /// Represents the version of global tables in use, if the table is replicated across Amazon Web Services Regions.
        16 "GlobalTableVersion" global_table_version: String;
        /// Represents replicas of the table.
        17 "Replicas" replicas: Vec<ReplicaDescription>;
        /// The witness Region and its current status in the MRSC global table.
        18 "GlobalTableWitnesses" global_table_witnesses: Vec<GlobalTableWitnessDescription>;
        /// Indicates one of the settings synchronization modes for the global table.
        19 "GlobalTableSettingsReplicationMode" global_table_settings_replication_mode: GlobalTableSettingsReplicationMode;
        /// Contains details for the restore.
        20 "RestoreSummary" restore_summary: RestoreSummary;
        /// The description of the server-side encryption status on the specified table.
        21 "SSEDescription" sse_description: SSEDescription;
        /// Contains information about the table archive.
        22 "ArchivalSummary" archival_summary: ArchivalSummary;
        /// Contains details of the table class.
        23 "TableClassSummary" table_class_summary: TableClassSummary;
        /// Indicates whether deletion protection is enabled (true) or disabled (false) on the table.
        24 "DeletionProtectionEnabled" deletion_protection_enabled: bool;
        /// The maximum number of read and write units for the specified on-demand table.
        25 "OnDemandThroughput" on_demand_throughput: OnDemandThroughput;
        /// Describes the warm throughput value of the base table.
        26 "WarmThroughput" warm_throughput: TableWarmThroughputDescription;
        /// Indicates one of the following consistency modes for a global table.
        27 "MultiRegionConsistency" multi_region_consistency: MultiRegionConsistency;
        /// The vector indexes, if any, on the table.
        28 "VectorIndexes" vector_indexes: Vec<VectorIndexDescription>;
    }
}

structure! {
    /// Represents the warm throughput value (in read units per second and write units per second) of the table.
    #[derive(Clone, Debug, Default, PartialEq)]
    TableWarmThroughputDescription (read)
    required {}
    optional {
        /// Represents the base table's warm throughput value in read units per second.
        0 "ReadUnitsPerSecond" read_units_per_second: i64;
        /// Represents the base table's warm throughput value in write units per second.
        1 "WriteUnitsPerSecond" write_units_per_second: i64;
        /// Represents warm throughput value of the base table.
        2 "Status" status: TableStatus;
    }
}

structure! {
    /// Describes a tag.
    #[derive(Clone, Debug, Default, PartialEq)]
    Tag (write read)
    required {
        /// The key of the tag.
        0 "Key" key: String;
        /// The value of the tag.
        1 "Value" value: String;
    }
    optional {}
}

structure! {
    /// Structure TagResourceInput.
    #[derive(Clone, Debug, Default, PartialEq)]
    TagResourceInput (write)
    required {
        /// Identifies the Amazon DynamoDB resource to which tags should be added.
        0 "ResourceArn" resource_arn: String;
        /// The tags to be assigned to the Amazon DynamoDB resource.
        1 "Tags" tags: Vec<Tag>;
    }
    optional {}
}

structure! {
    /// Structure TagResourceOutput.
    #[derive(Clone, Debug, Default, PartialEq)]
    TagResourceOutput (read)
    required {}
    optional {}
}

structure! {
    /// The request was denied due to request throttling.
    #[derive(Clone, Debug, Default, PartialEq)]
    ThrottlingException (read)
    required {}
    optional {
        /// A list of ThrottlingReason that provide detailed diagnostic information about why the request was throttled.
        0 "throttlingReasons" throttling_reasons: Vec<ThrottlingReason>;
    }
}

structure! {
    /// Represents the specific reason why a DynamoDB request was throttled and the ARN of the impacted resource.
    #[derive(Clone, Debug, Default, PartialEq)]
    ThrottlingReason (read)
    required {}
    optional {
        /// The reason for throttling.
        0 "reason" reason: String;
        /// The Amazon Resource Name (ARN) of the DynamoDB table or index that experienced the throttling event.
        1 "resource" resource: String;
    }
}

structure! {
    /// The description of the Time to Live (TTL) status on the specified table.
    #[derive(Clone, Debug, Default, PartialEq)]
    TimeToLiveDescription (read)
    required {}
    optional {
        /// The TTL status for the table.
        0 "TimeToLiveStatus" time_to_live_status: TimeToLiveStatus;
        /// The name of the TTL attribute for items in the table.
        1 "AttributeName" attribute_name: String;
    }
}

structure! {
    /// Represents the settings used to enable or disable Time to Live (TTL) for the specified table.
    #[derive(Clone, Debug, Default, PartialEq)]
    TimeToLiveSpecification (write read)
    required {
        /// Indicates whether TTL is to be enabled (true) or disabled (false) on the table.
        0 "Enabled" enabled: bool;
        /// The name of the TTL attribute used to store the expiration time for items in the table.
        1 "AttributeName" attribute_name: String;
    }
    optional {}
}

structure! {
    /// Specifies an item to be retrieved as part of the transaction.
    #[derive(Clone, Debug, Default, PartialEq)]
    TransactGetItem (write)
    required {
        /// Contains the primary key that identifies the item to get, together with the name of the table that contains the item, and optionally the specific attributes of the item to retrieve.
        0 "Get" get: Get;
    }
    optional {}
}

structure! {
    /// Structure TransactGetItemsInput.
    #[derive(Clone, Debug, Default, PartialEq)]
    TransactGetItemsInput (write)
    required {
        /// An ordered array of up to 100 `TransactGetItem` objects, each of which contains a `Get` structure.
        0 "TransactItems" transact_items: Vec<TransactGetItem>;
    }
    optional {
        /// A value of `TOTAL` causes consumed capacity information to be returned, and a value of `NONE` prevents that information from being returned.
        1 "ReturnConsumedCapacity" return_consumed_capacity: ReturnConsumedCapacity;
    }
}

structure! {
    /// Structure TransactGetItemsOutput.
    #[derive(Clone, Debug, Default, PartialEq)]
    TransactGetItemsOutput (read)
    required {}
    optional {
        /// If the ReturnConsumedCapacity value was `TOTAL`, this is an array of `ConsumedCapacity` objects, one for each table addressed by `TransactGetItem` objects in the TransactItems parameter.
        0 "ConsumedCapacity" consumed_capacity: Vec<ConsumedCapacity>;
        /// An ordered array of up to 100 `ItemResponse` objects, each of which corresponds to the `TransactGetItem` object in the same position in the TransactItems array.
        1 "Responses" responses: Vec<ItemResponse>;
    }
}

structure! {
    /// A list of requests that can perform update, put, delete, or check operations on multiple items in one or more tables atomically.
    #[derive(Clone, Debug, Default, PartialEq)]
    TransactWriteItem (write)
    required {}
    optional {
        /// A request to perform a check item operation.
        0 "ConditionCheck" condition_check: ConditionCheck;
        /// A request to perform a `PutItem` operation.
        1 "Put" put: Put;
        /// A request to perform a `DeleteItem` operation.
        2 "Delete" delete: Delete;
        /// A request to perform an `UpdateItem` operation.
        3 "Update" update: Update;
    }
}

structure! {
    /// Structure TransactWriteItemsInput.
    #[derive(Clone, Debug, Default, PartialEq)]
    TransactWriteItemsInput (write)
    required {
        /// An ordered array of up to 100 `TransactWriteItem` objects, each of which contains a `ConditionCheck`, `Put`, `Update`, or `Delete` object.
        0 "TransactItems" transact_items: Vec<TransactWriteItem>;
    }
    optional {
        /// Determines the level of detail about either provisioned or on-demand throughput consumption that is returned in the response.
        1 "ReturnConsumedCapacity" return_consumed_capacity: ReturnConsumedCapacity;
        /// Determines whether item collection metrics are returned.
        2 "ReturnItemCollectionMetrics" return_item_collection_metrics: ReturnItemCollectionMetrics;
        /// Providing a `ClientRequestToken` makes the call to `TransactWriteItems` idempotent, meaning that multiple identical calls have the same effect as one single call.
        3 "ClientRequestToken" client_request_token: String;
    }
}

structure! {
    /// Structure TransactWriteItemsOutput.
    #[derive(Clone, Debug, Default, PartialEq)]
    TransactWriteItemsOutput (read)
    required {}
    optional {
        /// The capacity units consumed by the entire `TransactWriteItems` operation.
        0 "ConsumedCapacity" consumed_capacity: Vec<ConsumedCapacity>;
        /// A list of tables that were processed by `TransactWriteItems` and, for each table, information about any item collections that were affected by individual `UpdateItem`, `PutItem`, or `DeleteItem` operations.
        1 "ItemCollectionMetrics" item_collection_metrics: Map<Vec<ItemCollectionMetrics>>;
    }
}

structure! {
    /// The entire transaction request was canceled.
    #[derive(Clone, Debug, Default, PartialEq)]
    TransactionCanceledException (read)
    required {}
    optional {
        /// A list of cancellation reasons.
        0 "CancellationReasons" cancellation_reasons: Vec<CancellationReason>;
    }
}

structure! {
    /// Structure UntagResourceInput.
    #[derive(Clone, Debug, Default, PartialEq)]
    UntagResourceInput (write)
    required {
        /// The DynamoDB resource that the tags will be removed from.
        0 "ResourceArn" resource_arn: String;
        /// A list of tag keys.
        1 "TagKeys" tag_keys: Vec<String>;
    }
    optional {}
}

structure! {
    /// Structure UntagResourceOutput.
    #[derive(Clone, Debug, Default, PartialEq)]
    UntagResourceOutput (read)
    required {}
    optional {}
}

structure! {
    /// Represents a request to perform an `UpdateItem` operation.
    #[derive(Clone, Debug, Default, PartialEq)]
    Update (write)
    required {
        /// The primary key of the item to be updated.
        0 "Key" key: Map<AttributeValue>;
        /// An expression that defines one or more attributes to be updated, the action to be performed on them, and new value(s) for them.
        1 "UpdateExpression" update_expression: String;
        /// Name of the table for the `UpdateItem` request.
        2 "TableName" table_name: String;
    }
    optional {
        /// A condition that must be satisfied in order for a conditional update to succeed.
        3 "ConditionExpression" condition_expression: String;
        /// One or more substitution tokens for attribute names in an expression.
        4 "ExpressionAttributeNames" expression_attribute_names: Map<String>;
        /// One or more values that can be substituted in an expression.
        5 "ExpressionAttributeValues" expression_attribute_values: Map<AttributeValue>;
        /// Use `ReturnValuesOnConditionCheckFailure` to get the item attributes if the `Update` condition fails.
        6 "ReturnValuesOnConditionCheckFailure" return_values_on_condition_check_failure: ReturnValuesOnConditionCheckFailure;
    }
}

structure! {
    /// Structure UpdateContinuousBackupsInput.
    #[derive(Clone, Debug, Default, PartialEq)]
    UpdateContinuousBackupsInput (write)
    required {
        /// The name of the table.
        0 "TableName" table_name: String;
        /// Represents the settings used to enable point in time recovery.
        1 "PointInTimeRecoverySpecification" point_in_time_recovery_specification: PointInTimeRecoverySpecification;
    }
    optional {}
}

structure! {
    /// Structure UpdateContinuousBackupsOutput.
    #[derive(Clone, Debug, Default, PartialEq)]
    UpdateContinuousBackupsOutput (read)
    required {}
    optional {
        /// Represents the continuous backups and point in time recovery settings on the table.
        0 "ContinuousBackupsDescription" continuous_backups_description: ContinuousBackupsDescription;
    }
}

structure! {
    /// Structure UpdateContributorInsightsInput.
    #[derive(Clone, Debug, Default, PartialEq)]
    UpdateContributorInsightsInput (write)
    required {
        /// The name of the table.
        0 "TableName" table_name: String;
        /// Represents the contributor insights action.
        1 "ContributorInsightsAction" contributor_insights_action: ContributorInsightsAction;
    }
    optional {
        /// The global secondary index name, if applicable.
        2 "IndexName" index_name: String;
        /// Specifies whether to track all access and throttled events or throttled events only for the DynamoDB table or index.
        3 "ContributorInsightsMode" contributor_insights_mode: ContributorInsightsMode;
    }
}

structure! {
    /// Structure UpdateContributorInsightsOutput.
    #[derive(Clone, Debug, Default, PartialEq)]
    UpdateContributorInsightsOutput (read)
    required {}
    optional {
        /// The name of the table.
        0 "TableName" table_name: String;
        /// The name of the global secondary index, if applicable.
        1 "IndexName" index_name: String;
        /// The status of contributor insights.
        2 "ContributorInsightsStatus" contributor_insights_status: ContributorInsightsStatus;
        /// The updated mode of CloudWatch Contributor Insights that determines whether to monitor all access and throttled events or to track throttled events exclusively.
        3 "ContributorInsightsMode" contributor_insights_mode: ContributorInsightsMode;
    }
}

structure! {
    /// Represents the new provisioned throughput settings to be applied to a global secondary index.
    #[derive(Clone, Debug, Default, PartialEq)]
    UpdateGlobalSecondaryIndexAction (write)
    required {
        /// The name of the global secondary index to be updated.
        0 "IndexName" index_name: String;
    }
    optional {
        /// Represents the provisioned throughput settings for the specified global secondary index.
        1 "ProvisionedThroughput" provisioned_throughput: ProvisionedThroughput;
        /// Updates the maximum number of read and write units for the specified global secondary index.
        2 "OnDemandThroughput" on_demand_throughput: OnDemandThroughput;
        /// Represents the warm throughput value of the new provisioned throughput settings to be applied to a global secondary index.
        3 "WarmThroughput" warm_throughput: WarmThroughput;
    }
}

structure! {
    /// Structure UpdateGlobalTableInput.
    #[derive(Clone, Debug, Default, PartialEq)]
    UpdateGlobalTableInput (write)
    required {
        /// The global table name.
        0 "GlobalTableName" global_table_name: String;
        /// A list of Regions that should be added or removed from the global table.
        1 "ReplicaUpdates" replica_updates: Vec<ReplicaUpdate>;
    }
    optional {}
}

structure! {
    /// Structure UpdateGlobalTableOutput.
    #[derive(Clone, Debug, Default, PartialEq)]
    UpdateGlobalTableOutput (read)
    required {}
    optional {
        /// Contains the details of the global table.
        0 "GlobalTableDescription" global_table_description: GlobalTableDescription;
    }
}

structure! {
    /// Structure UpdateGlobalTableSettingsInput.
    #[derive(Clone, Debug, Default, PartialEq)]
    UpdateGlobalTableSettingsInput (write)
    required {
        /// The name of the global table.
        0 "GlobalTableName" global_table_name: String;
    }
    optional {
        /// The billing mode of the global table.
        1 "GlobalTableBillingMode" global_table_billing_mode: BillingMode;
        /// The maximum number of writes consumed per second before DynamoDB returns a `ThrottlingException.`.
        2 "GlobalTableProvisionedWriteCapacityUnits" global_table_provisioned_write_capacity_units: i64;
        /// Auto scaling settings for managing provisioned write capacity for the global table.
        3 "GlobalTableProvisionedWriteCapacityAutoScalingSettingsUpdate" global_table_provisioned_write_capacity_auto_scaling_settings_update: AutoScalingSettingsUpdate;
        /// Represents the settings of a global secondary index for a global table that will be modified.
        4 "GlobalTableGlobalSecondaryIndexSettingsUpdate" global_table_global_secondary_index_settings_update: Vec<GlobalTableGlobalSecondaryIndexSettingsUpdate>;
        /// Represents the settings for a global table in a Region that will be modified.
        5 "ReplicaSettingsUpdate" replica_settings_update: Vec<ReplicaSettingsUpdate>;
    }
}

structure! {
    /// Structure UpdateGlobalTableSettingsOutput.
    #[derive(Clone, Debug, Default, PartialEq)]
    UpdateGlobalTableSettingsOutput (read)
    required {}
    optional {
        /// The name of the global table.
        0 "GlobalTableName" global_table_name: String;
        /// The Region-specific settings for the global table.
        1 "ReplicaSettings" replica_settings: Vec<ReplicaSettingsDescription>;
    }
}

structure! {
    /// Represents the input of an `UpdateItem` operation.
    #[derive(Clone, Debug, Default, PartialEq)]
    UpdateItemInput (write)
    required {
        /// The name of the table containing the item to update.
        0 "TableName" table_name: String;
        /// The primary key of the item to be updated.
        1 "Key" key: Map<AttributeValue>;
    }
    optional {
        /// This is a legacy parameter.
        2 "AttributeUpdates" attribute_updates: Map<AttributeValueUpdate>;
        /// This is a legacy parameter.
        3 "Expected" expected: Map<ExpectedAttributeValue>;
        /// This is a legacy parameter.
        4 "ConditionalOperator" conditional_operator: ConditionalOperator;
        /// Use `ReturnValues` if you want to get the item attributes as they appear before or after they are successfully updated.
        5 "ReturnValues" return_values: ReturnValue;
        /// Determines the level of detail about either provisioned or on-demand throughput consumption that is returned in the response.
        6 "ReturnConsumedCapacity" return_consumed_capacity: ReturnConsumedCapacity;
        /// Determines whether item collection metrics are returned.
        7 "ReturnItemCollectionMetrics" return_item_collection_metrics: ReturnItemCollectionMetrics;
        /// An expression that defines one or more attributes to be updated, the action to be performed on them, and new values for them.
        8 "UpdateExpression" update_expression: String;
        /// A condition that must be satisfied in order for a conditional update to succeed.
        9 "ConditionExpression" condition_expression: String;
        /// One or more substitution tokens for attribute names in an expression.
        10 "ExpressionAttributeNames" expression_attribute_names: Map<String>;
        /// One or more values that can be substituted in an expression.
        11 "ExpressionAttributeValues" expression_attribute_values: Map<AttributeValue>;
        /// An optional parameter that returns the item attributes for an `UpdateItem` operation that failed a condition check.
        12 "ReturnValuesOnConditionCheckFailure" return_values_on_condition_check_failure: ReturnValuesOnConditionCheckFailure;
    }
}

structure! {
    /// Represents the output of an `UpdateItem` operation.
    #[derive(Clone, Debug, Default, PartialEq)]
    UpdateItemOutput (read)
    required {}
    optional {
        /// A map of attribute values as they appear before or after the `UpdateItem` operation, as determined by the `ReturnValues` parameter.
        0 "Attributes" attributes: Map<AttributeValue>;
        /// The capacity units consumed by the `UpdateItem` operation.
        1 "ConsumedCapacity" consumed_capacity: ConsumedCapacity;
        /// Information about item collections, if any, that were affected by the `UpdateItem` operation.
        2 "ItemCollectionMetrics" item_collection_metrics: ItemCollectionMetrics;
    }
}

structure! {
    /// Enables updating the configuration for Kinesis Streaming.
    #[derive(Clone, Debug, Default, PartialEq)]
    UpdateKinesisStreamingConfiguration (write read)
    required {}
    optional {
        /// Enables updating the precision of Kinesis data stream timestamp.
        0 "ApproximateCreationDateTimePrecision" approximate_creation_date_time_precision: ApproximateCreationDateTimePrecision;
    }
}

structure! {
    /// Structure UpdateKinesisStreamingDestinationInput.
    #[derive(Clone, Debug, Default, PartialEq)]
    UpdateKinesisStreamingDestinationInput (write)
    required {
        /// The table name for the Kinesis streaming destination input.
        0 "TableName" table_name: String;
        /// The Amazon Resource Name (ARN) for the Kinesis stream input.
        1 "StreamArn" stream_arn: String;
    }
    optional {
        /// The command to update the Kinesis stream configuration.
        2 "UpdateKinesisStreamingConfiguration" update_kinesis_streaming_configuration: UpdateKinesisStreamingConfiguration;
    }
}

structure! {
    /// Structure UpdateKinesisStreamingDestinationOutput.
    #[derive(Clone, Debug, Default, PartialEq)]
    UpdateKinesisStreamingDestinationOutput (read)
    required {}
    optional {
        /// The table name for the Kinesis streaming destination output.
        0 "TableName" table_name: String;
        /// The ARN for the Kinesis stream input.
        1 "StreamArn" stream_arn: String;
        /// The status of the attempt to update the Kinesis streaming destination output.
        2 "DestinationStatus" destination_status: DestinationStatus;
        /// The command to update the Kinesis streaming destination configuration.
        3 "UpdateKinesisStreamingConfiguration" update_kinesis_streaming_configuration: UpdateKinesisStreamingConfiguration;
    }
}

structure! {
    /// Represents a replica to be modified.
    #[derive(Clone, Debug, Default, PartialEq)]
    UpdateReplicationGroupMemberAction (write)
    required {
        /// The Region where the replica exists.
        0 "RegionName" region_name: String;
    }
    optional {
        /// The KMS key of the replica that should be used for KMS encryption.
        1 "KMSMasterKeyId" kms_master_key_id: String;
        /// Replica-specific provisioned throughput.
        2 "ProvisionedThroughputOverride" provisioned_throughput_override: ProvisionedThroughputOverride;
        /// Overrides the maximum on-demand throughput for the replica table.
        3 "OnDemandThroughputOverride" on_demand_throughput_override: OnDemandThroughputOverride;
        /// Replica-specific global secondary index settings.
        4 "GlobalSecondaryIndexes" global_secondary_indexes: Vec<ReplicaGlobalSecondaryIndex>;
        /// Replica-specific table class.
        5 "TableClassOverride" table_class_override: TableClass;
    }
}

structure! {
    /// Represents the input of an `UpdateTable` operation.
    #[derive(Clone, Debug, Default, PartialEq)]
    UpdateTableInput (write)
    required {
        /// The name of the table to be updated.
        0 "TableName" table_name: String;
    }
    optional {
        /// An array of attributes that describe the key schema for the table and indexes.
        1 "AttributeDefinitions" attribute_definitions: Vec<AttributeDefinition>;
        /// Controls how you are charged for read and write throughput and how you manage capacity.
        2 "BillingMode" billing_mode: BillingMode;
        /// The new provisioned throughput settings for the specified table or index.
        3 "ProvisionedThroughput" provisioned_throughput: ProvisionedThroughput;
        /// An array of one or more global secondary indexes for the table.
        4 "GlobalSecondaryIndexUpdates" global_secondary_index_updates: Vec<GlobalSecondaryIndexUpdate>;
        /// Represents the DynamoDB Streams configuration for the table.
        5 "StreamSpecification" stream_specification: StreamSpecification;
        /// The new server-side encryption settings for the specified table.
        6 "SSESpecification" sse_specification: SSESpecification;
        /// A list of replica update actions (create, delete, or update) for the table.
        7 "ReplicaUpdates" replica_updates: Vec<ReplicationGroupUpdate>;
        /// The table class of the table to be updated.
        8 "TableClass" table_class: TableClass;
        /// Indicates whether deletion protection is to be enabled (true) or disabled (false) on the table.
        9 "DeletionProtectionEnabled" deletion_protection_enabled: bool;
        /// Specifies the consistency mode for a new global table.
        10 "MultiRegionConsistency" multi_region_consistency: MultiRegionConsistency;
        /// A list of witness updates for a MRSC global table.
        11 "GlobalTableWitnessUpdates" global_table_witness_updates: Vec<GlobalTableWitnessGroupUpdate>;
        /// Updates the maximum number of read and write units for the specified table in on-demand capacity mode.
        12 "OnDemandThroughput" on_demand_throughput: OnDemandThroughput;
        /// Represents the warm throughput (in read units per second and write units per second) for updating a table.
        13 "WarmThroughput" warm_throughput: WarmThroughput;
        /// Controls the settings replication mode for a global table replica.
        14 "GlobalTableSettingsReplicationMode" global_table_settings_replication_mode: GlobalTableSettingsReplicationMode;
        /// A list of vector indexes to be added to or removed from the table.
        15 "VectorIndexUpdates" vector_index_updates: Vec<VectorIndexUpdate>;
    }
}

structure! {
    /// Represents the output of an `UpdateTable` operation.
    #[derive(Clone, Debug, Default, PartialEq)]
    UpdateTableOutput (read)
    required {}
    optional {
        /// Represents the properties of the table.
        0 "TableDescription" table_description: TableDescription;
    }
}

structure! {
    /// Structure UpdateTableReplicaAutoScalingInput.
    #[derive(Clone, Debug, Default, PartialEq)]
    UpdateTableReplicaAutoScalingInput (write)
    required {
        /// The name of the global table to be updated.
        0 "TableName" table_name: String;
    }
    optional {
        /// Represents the auto scaling settings of the global secondary indexes of the replica to be updated.
        1 "GlobalSecondaryIndexUpdates" global_secondary_index_updates: Vec<GlobalSecondaryIndexAutoScalingUpdate>;
        /// Represents the auto scaling settings to be modified for a global table or global secondary index.
        2 "ProvisionedWriteCapacityAutoScalingUpdate" provisioned_write_capacity_auto_scaling_update: AutoScalingSettingsUpdate;
        /// Represents the auto scaling settings of replicas of the table that will be modified.
        3 "ReplicaUpdates" replica_updates: Vec<ReplicaAutoScalingUpdate>;
    }
}

structure! {
    /// Structure UpdateTableReplicaAutoScalingOutput.
    #[derive(Clone, Debug, Default, PartialEq)]
    UpdateTableReplicaAutoScalingOutput (read)
    required {}
    optional {
        /// Returns information about the auto scaling settings of a table with replicas.
        0 "TableAutoScalingDescription" table_auto_scaling_description: TableAutoScalingDescription;
    }
}

structure! {
    /// Represents the input of an `UpdateTimeToLive` operation.
    #[derive(Clone, Debug, Default, PartialEq)]
    UpdateTimeToLiveInput (write)
    required {
        /// The name of the table to be configured.
        0 "TableName" table_name: String;
        /// Represents the settings used to enable or disable Time to Live for the specified table.
        1 "TimeToLiveSpecification" time_to_live_specification: TimeToLiveSpecification;
    }
    optional {}
}

structure! {
    /// Structure UpdateTimeToLiveOutput.
    #[derive(Clone, Debug, Default, PartialEq)]
    UpdateTimeToLiveOutput (read)
    required {}
    optional {
        /// Represents the output of an `UpdateTimeToLive` operation.
        0 "TimeToLiveSpecification" time_to_live_specification: TimeToLiveSpecification;
    }
}

structure! {
    /// The definition of a vector attribute for a vector index.
    #[derive(Clone, Debug, Default, PartialEq)]
    VectorAttributeDefinition (write read)
    required {
        /// The name of the vector attribute.
        0 "AttributeName" attribute_name: String;
    }
    optional {}
}

structure! {
    /// The consumed capacity for vector index operations, including vector search request bytes and vector write request bytes.
    #[derive(Clone, Debug, Default, PartialEq)]
    VectorCapacity (read)
    required {}
    optional {
        /// The number of vector search request bytes consumed by a `SearchVectors` operation.
        0 "VectorSearchRequestBytes" vector_search_request_bytes: f64;
        /// The number of vector write request bytes consumed when writing to a vector index.
        1 "VectorWriteRequestBytes" vector_write_request_bytes: f64;
    }
}

structure! {
    /// Contains the configuration settings for a vector index, including the index name, vector attribute, dimensions, distance function, search schema, and projection.
    #[derive(Clone, Debug, Default, PartialEq)]
    VectorIndex (write read)
    required {
        /// The name of the vector index.
        0 "IndexName" index_name: String;
        /// The vector attribute configuration for the index.
        1 "VectorAttribute" vector_attribute: VectorAttributeDefinition;
        /// Specifies attributes that are copied (projected) from the table into the vector index.
        2 "Projection" projection: Projection;
        /// The number of dimensions in each vector.
        3 "Dimensions" dimensions: i64;
        /// The distance function used to calculate similarity between vectors.
        4 "DistanceFunction" distance_function: VectorDistanceFunction;
    }
    optional {
        /// The search schema that defines partition key and inline filter attributes for the vector index.
        5 "SearchSchema" search_schema: Vec<SearchSchemaElement>;
    }
}

structure! {
    /// Contains the current state and configuration of a vector index, including its status, size, item count, and the settings specified when the index was created.
    #[derive(Clone, Debug, Default, PartialEq)]
    VectorIndexDescription (read)
    required {}
    optional {
        /// The name of the vector index.
        0 "IndexName" index_name: String;
        /// The search schema that defines partition key and inline filter attributes for the vector index.
        1 "SearchSchema" search_schema: Vec<SearchSchemaElement>;
        /// Specifies attributes that are copied (projected) from the table into the vector index.
        2 "Projection" projection: Projection;
        /// The vector attribute configuration for the index.
        3 "VectorAttribute" vector_attribute: VectorAttributeDefinition;
        /// The number of dimensions in each vector.
        4 "Dimensions" dimensions: i64;
        /// The distance function used to calculate similarity between vectors.
        5 "DistanceFunction" distance_function: VectorDistanceFunction;
        /// The current state of the vector index.
        6 "IndexStatus" index_status: IndexStatus;
        /// Specifies whether the index is currently backfilling.
        7 "Backfilling" backfilling: bool;
        /// The total size of the vector index, in bytes.
        8 "IndexSizeBytes" index_size_bytes: i64;
        /// The number of items indexed in the vector index.
        9 "ItemCount" item_count: i64;
        /// The Amazon Resource Name (ARN) that uniquely identifies the vector index.
        10 "IndexArn" index_arn: String;
    }
}

structure! {
    /// Contains the configuration of a vector index as it existed at the time a backup was created.
    #[derive(Clone, Debug, Default, PartialEq)]
    VectorIndexInfo (read)
    required {}
    optional {
        /// The name of the vector index.
        0 "IndexName" index_name: String;
        /// The vector attribute configuration for the index.
        1 "VectorAttribute" vector_attribute: VectorAttributeDefinition;
        /// The search schema that defines partition key and inline filter attributes for the vector index.
        2 "SearchSchema" search_schema: Vec<SearchSchemaElement>;
        /// Specifies attributes that are copied (projected) from the table into the vector index.
        3 "Projection" projection: Projection;
        /// The number of dimensions in each vector.
        4 "Dimensions" dimensions: i64;
        /// The distance function used to calculate similarity between vectors.
        5 "DistanceFunction" distance_function: VectorDistanceFunction;
    }
}

structure! {
    /// A vector index to be added to or removed from a table.
    #[derive(Clone, Debug, Default, PartialEq)]
    VectorIndexUpdate (write)
    required {}
    optional {
        /// The configuration for creating a new vector index on the table.
        0 "Create" create: CreateVectorIndexAction;
        /// The configuration for deleting an existing vector index from the table.
        1 "Delete" delete: DeleteVectorIndexAction;
    }
}

structure! {
    /// Provides visibility into the number of read and write operations your table or secondary index can instantaneously support.
    #[derive(Clone, Debug, Default, PartialEq)]
    WarmThroughput (write read)
    required {}
    optional {
        /// Represents the number of read operations your base table can instantaneously support.
        0 "ReadUnitsPerSecond" read_units_per_second: i64;
        /// Represents the number of write operations your base table can instantaneously support.
        1 "WriteUnitsPerSecond" write_units_per_second: i64;
    }
}

structure! {
    /// Represents an operation to perform - either `DeleteItem` or `PutItem`.
    #[derive(Clone, Debug, Default, PartialEq)]
    WriteRequest (write read)
    required {}
    optional {
        /// A request to perform a `PutItem` operation.
        0 "PutRequest" put_request: PutRequest;
        /// A request to perform a `DeleteItem` operation.
        1 "DeleteRequest" delete_request: DeleteRequest;
    }
}

union! {
    /// Represents the data for an attribute.
    #[derive(Clone, Debug, Default, PartialEq)]
    AttributeValue (write read) {
        /// An attribute of type String.
        0 "S" S as_s: String;
        /// An attribute of type Number.
        1 "N" N as_n: String;
        /// An attribute of type Binary.
        2 "B" B as_b: Blob;
        /// An attribute of type String Set.
        3 "SS" Ss as_ss: Vec<String>;
        /// An attribute of type Number Set.
        4 "NS" Ns as_ns: Vec<String>;
        /// An attribute of type Binary Set.
        5 "BS" Bs as_bs: Vec<Blob>;
        /// An attribute of type Map.
        6 "M" M as_m: Map<AttributeValue>;
        /// An attribute of type List.
        7 "L" L as_l: Vec<AttributeValue>;
        /// An attribute of type Null.
        8 "NULL" Null as_null: bool;
        /// An attribute of type Boolean.
        9 "BOOL" Bool as_bool: bool;
    }
}

details! {
    ConditionalCheckFailedException "ConditionalCheckFailedException";
    ProvisionedThroughputExceededException "ProvisionedThroughputExceededException";
    RequestLimitExceeded "RequestLimitExceeded";
    ThrottlingException "ThrottlingException";
    TransactionCanceledException "TransactionCanceledException";
}
