//! DynamoDB's shapes, named as in its API: members are snake_case here and PascalCase on the wire, and absent ones
//! are left out. What each member means is in [DynamoDB's API reference][api].
//!
//! [api]: https://docs.aws.amazon.com/amazondynamodb/latest/APIReference/Welcome.html

use std::collections::HashMap;

use serde::{Deserialize, Serialize};

macro_rules! names {
    ($($name:ident = $type:ty;)+) => {$(
        #[doc = concat!("DynamoDB's shape `", stringify!($name), "`.")]
        pub type $name = $type;
    )+};
}

names! {
    AttributeAction = String;
    AttributeMap = HashMap<AttributeName, AttributeValue>;
    AttributeName = String;
    AttributeNameList = Vec<AttributeName>;
    AttributeUpdates = HashMap<AttributeName, AttributeValueUpdate>;
    AttributeValueList = Vec<AttributeValue>;
    BatchGetRequestMap = HashMap<TableName, KeysAndAttributes>;
    BatchGetResponseMap = HashMap<TableName, ItemList>;
    BatchStatementErrorCodeEnum = String;
    BatchWriteItemRequestMap = HashMap<TableName, WriteRequests>;
    BinaryAttributeValue = Vec<u8>;
    BinarySetAttributeValue = Vec<BinaryAttributeValue>;
    BooleanAttributeValue = bool;
    BooleanObject = bool;
    ClientRequestToken = String;
    ComparisonOperator = String;
    ConditionExpression = String;
    ConditionalOperator = String;
    ConsistentRead = bool;
    ConsumedCapacityMultiple = Vec<ConsumedCapacity>;
    ConsumedCapacityUnits = f64;
    ExpectedAttributeMap = HashMap<AttributeName, ExpectedAttributeValue>;
    ExpressionAttributeNameMap = HashMap<ExpressionAttributeNameVariable, AttributeName>;
    ExpressionAttributeNameVariable = String;
    ExpressionAttributeValueMap = HashMap<ExpressionAttributeValueVariable, AttributeValue>;
    ExpressionAttributeValueVariable = String;
    FilterConditionMap = HashMap<AttributeName, Condition>;
    IndexName = String;
    Integer = i64;
    ItemCollectionKeyAttributeMap = HashMap<AttributeName, AttributeValue>;
    ItemCollectionMetricsMultiple = Vec<ItemCollectionMetrics>;
    ItemCollectionMetricsPerTable = HashMap<TableName, ItemCollectionMetricsMultiple>;
    ItemCollectionSizeEstimateBound = f64;
    ItemCollectionSizeEstimateRange = Vec<ItemCollectionSizeEstimateBound>;
    ItemList = Vec<AttributeMap>;
    ItemResponseList = Vec<ItemResponse>;
    Key = HashMap<AttributeName, AttributeValue>;
    KeyConditions = HashMap<AttributeName, Condition>;
    KeyExpression = String;
    KeyList = Vec<Key>;
    ListAttributeValue = Vec<AttributeValue>;
    MapAttributeValue = HashMap<AttributeName, AttributeValue>;
    NullAttributeValue = bool;
    NumberAttributeValue = String;
    NumberSetAttributeValue = Vec<NumberAttributeValue>;
    ParameterizedStatements = Vec<ParameterizedStatement>;
    PartiQLBatchRequest = Vec<BatchStatementRequest>;
    PartiQLBatchResponse = Vec<BatchStatementResponse>;
    PartiQLNextToken = String;
    PartiQLStatement = String;
    PositiveIntegerObject = i64;
    PreparedStatementParameters = Vec<AttributeValue>;
    ProjectionExpression = String;
    PutItemInputAttributeMap = HashMap<AttributeName, AttributeValue>;
    ReturnConsumedCapacity = String;
    ReturnItemCollectionMetrics = String;
    ReturnValue = String;
    ReturnValuesOnConditionCheckFailure = String;
    ScanSegment = i64;
    ScanTotalSegments = i64;
    SecondaryIndexesCapacityMap = HashMap<IndexName, Capacity>;
    Select = String;
    StringAttributeValue = String;
    StringSetAttributeValue = Vec<StringAttributeValue>;
    TableName = String;
    TransactGetItemList = Vec<TransactGetItem>;
    TransactWriteItemList = Vec<TransactWriteItem>;
    UpdateExpression = String;
    WriteRequests = Vec<WriteRequest>;
}

macro_rules! shapes {
    ($($name:ident { $($required:ident: $required_type:ty,)* ; $($(#[$attribute:meta])* $optional:ident: $type:ty,)* })+) => {$(
        #[doc = concat!("DynamoDB's shape `", stringify!($name), "`.")]
        #[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
        #[serde(rename_all = "PascalCase", default)]
        #[allow(missing_docs)]
        pub struct $name {
            $(pub $required: $required_type,)*
            $(
                $(#[$attribute])*
                #[serde(skip_serializing_if = "Option::is_none")]
                pub $optional: Option<$type>,
            )*
        }
    )+};
}

// Before the semicolon what an operation cannot do without, after it what may be absent.
shapes! {
    AttributeValue {
        ;
        s: StringAttributeValue,
        n: NumberAttributeValue,
        #[serde(with = "crate::blob::one")]
        b: BinaryAttributeValue,
        #[serde(rename = "SS")]
        ss: StringSetAttributeValue,
        #[serde(rename = "NS")]
        ns: NumberSetAttributeValue,
        #[serde(rename = "BS", with = "crate::blob::set")]
        bs: BinarySetAttributeValue,
        m: MapAttributeValue,
        l: ListAttributeValue,
        #[serde(rename = "NULL")]
        null: NullAttributeValue,
        #[serde(rename = "BOOL")]
        bool: BooleanAttributeValue,
    }
    AttributeValueUpdate {
        ;
        value: AttributeValue,
        action: AttributeAction,
    }
    BatchExecuteStatementInput {
        statements: PartiQLBatchRequest,
        ;
    }
    BatchExecuteStatementOutput {
        ;
        responses: PartiQLBatchResponse,
    }
    BatchGetItemInput {
        request_items: BatchGetRequestMap,
        ;
        return_consumed_capacity: ReturnConsumedCapacity,
    }
    BatchGetItemOutput {
        ;
        responses: BatchGetResponseMap,
        unprocessed_keys: BatchGetRequestMap,
        consumed_capacity: ConsumedCapacityMultiple,
    }
    BatchStatementError {
        ;
        code: BatchStatementErrorCodeEnum,
        message: String,
    }
    BatchStatementRequest {
        statement: PartiQLStatement,
        ;
        parameters: PreparedStatementParameters,
        consistent_read: ConsistentRead,
    }
    BatchStatementResponse {
        ;
        error: BatchStatementError,
        table_name: TableName,
        item: AttributeMap,
    }
    BatchWriteItemInput {
        request_items: BatchWriteItemRequestMap,
        ;
        return_consumed_capacity: ReturnConsumedCapacity,
        return_item_collection_metrics: ReturnItemCollectionMetrics,
    }
    BatchWriteItemOutput {
        ;
        unprocessed_items: BatchWriteItemRequestMap,
        item_collection_metrics: ItemCollectionMetricsPerTable,
        consumed_capacity: ConsumedCapacityMultiple,
    }
    Capacity {
        ;
        read_capacity_units: ConsumedCapacityUnits,
        write_capacity_units: ConsumedCapacityUnits,
        capacity_units: ConsumedCapacityUnits,
    }
    Condition {
        comparison_operator: ComparisonOperator,
        ;
        attribute_value_list: AttributeValueList,
    }
    ConditionCheck {
        key: Key,
        table_name: TableName,
        condition_expression: ConditionExpression,
        ;
        expression_attribute_names: ExpressionAttributeNameMap,
        expression_attribute_values: ExpressionAttributeValueMap,
        return_values_on_condition_check_failure: ReturnValuesOnConditionCheckFailure,
    }
    ConsumedCapacity {
        ;
        table_name: TableName,
        capacity_units: ConsumedCapacityUnits,
        read_capacity_units: ConsumedCapacityUnits,
        write_capacity_units: ConsumedCapacityUnits,
        table: Capacity,
        local_secondary_indexes: SecondaryIndexesCapacityMap,
        global_secondary_indexes: SecondaryIndexesCapacityMap,
    }
    Delete {
        key: Key,
        table_name: TableName,
        ;
        condition_expression: ConditionExpression,
        expression_attribute_names: ExpressionAttributeNameMap,
        expression_attribute_values: ExpressionAttributeValueMap,
        return_values_on_condition_check_failure: ReturnValuesOnConditionCheckFailure,
    }
    DeleteItemInput {
        table_name: TableName,
        key: Key,
        ;
        expected: ExpectedAttributeMap,
        conditional_operator: ConditionalOperator,
        return_values: ReturnValue,
        return_consumed_capacity: ReturnConsumedCapacity,
        return_item_collection_metrics: ReturnItemCollectionMetrics,
        condition_expression: ConditionExpression,
        expression_attribute_names: ExpressionAttributeNameMap,
        expression_attribute_values: ExpressionAttributeValueMap,
    }
    DeleteItemOutput {
        ;
        attributes: AttributeMap,
        consumed_capacity: ConsumedCapacity,
        item_collection_metrics: ItemCollectionMetrics,
    }
    DeleteRequest {
        key: Key,
        ;
    }
    ExecuteStatementInput {
        statement: PartiQLStatement,
        ;
        parameters: PreparedStatementParameters,
        consistent_read: ConsistentRead,
        next_token: PartiQLNextToken,
    }
    ExecuteStatementOutput {
        ;
        items: ItemList,
        next_token: PartiQLNextToken,
    }
    ExecuteTransactionInput {
        transact_statements: ParameterizedStatements,
        ;
        client_request_token: ClientRequestToken,
    }
    ExecuteTransactionOutput {
        ;
        responses: ItemResponseList,
    }
    ExpectedAttributeValue {
        ;
        value: AttributeValue,
        exists: BooleanObject,
        comparison_operator: ComparisonOperator,
        attribute_value_list: AttributeValueList,
    }
    Get {
        key: Key,
        table_name: TableName,
        ;
        projection_expression: ProjectionExpression,
        expression_attribute_names: ExpressionAttributeNameMap,
    }
    GetItemInput {
        table_name: TableName,
        key: Key,
        ;
        attributes_to_get: AttributeNameList,
        consistent_read: ConsistentRead,
        return_consumed_capacity: ReturnConsumedCapacity,
        projection_expression: ProjectionExpression,
        expression_attribute_names: ExpressionAttributeNameMap,
    }
    GetItemOutput {
        ;
        item: AttributeMap,
        consumed_capacity: ConsumedCapacity,
    }
    ItemCollectionMetrics {
        ;
        item_collection_key: ItemCollectionKeyAttributeMap,
        #[serde(rename = "SizeEstimateRangeGB")]
        size_estimate_range_gb: ItemCollectionSizeEstimateRange,
    }
    ItemResponse {
        ;
        item: AttributeMap,
    }
    KeysAndAttributes {
        keys: KeyList,
        ;
        attributes_to_get: AttributeNameList,
        consistent_read: ConsistentRead,
        projection_expression: ProjectionExpression,
        expression_attribute_names: ExpressionAttributeNameMap,
    }
    ParameterizedStatement {
        statement: PartiQLStatement,
        ;
        parameters: PreparedStatementParameters,
    }
    Put {
        item: PutItemInputAttributeMap,
        table_name: TableName,
        ;
        condition_expression: ConditionExpression,
        expression_attribute_names: ExpressionAttributeNameMap,
        expression_attribute_values: ExpressionAttributeValueMap,
        return_values_on_condition_check_failure: ReturnValuesOnConditionCheckFailure,
    }
    PutItemInput {
        table_name: TableName,
        item: PutItemInputAttributeMap,
        ;
        expected: ExpectedAttributeMap,
        return_values: ReturnValue,
        return_consumed_capacity: ReturnConsumedCapacity,
        return_item_collection_metrics: ReturnItemCollectionMetrics,
        conditional_operator: ConditionalOperator,
        condition_expression: ConditionExpression,
        expression_attribute_names: ExpressionAttributeNameMap,
        expression_attribute_values: ExpressionAttributeValueMap,
    }
    PutItemOutput {
        ;
        attributes: AttributeMap,
        consumed_capacity: ConsumedCapacity,
        item_collection_metrics: ItemCollectionMetrics,
    }
    PutRequest {
        item: PutItemInputAttributeMap,
        ;
    }
    QueryInput {
        table_name: TableName,
        ;
        index_name: IndexName,
        select: Select,
        attributes_to_get: AttributeNameList,
        limit: PositiveIntegerObject,
        consistent_read: ConsistentRead,
        key_conditions: KeyConditions,
        query_filter: FilterConditionMap,
        conditional_operator: ConditionalOperator,
        scan_index_forward: BooleanObject,
        exclusive_start_key: Key,
        return_consumed_capacity: ReturnConsumedCapacity,
        projection_expression: ProjectionExpression,
        filter_expression: ConditionExpression,
        key_condition_expression: KeyExpression,
        expression_attribute_names: ExpressionAttributeNameMap,
        expression_attribute_values: ExpressionAttributeValueMap,
    }
    QueryOutput {
        ;
        items: ItemList,
        count: Integer,
        scanned_count: Integer,
        last_evaluated_key: Key,
        consumed_capacity: ConsumedCapacity,
    }
    ScanInput {
        table_name: TableName,
        ;
        index_name: IndexName,
        attributes_to_get: AttributeNameList,
        limit: PositiveIntegerObject,
        select: Select,
        scan_filter: FilterConditionMap,
        conditional_operator: ConditionalOperator,
        exclusive_start_key: Key,
        return_consumed_capacity: ReturnConsumedCapacity,
        total_segments: ScanTotalSegments,
        segment: ScanSegment,
        projection_expression: ProjectionExpression,
        filter_expression: ConditionExpression,
        expression_attribute_names: ExpressionAttributeNameMap,
        expression_attribute_values: ExpressionAttributeValueMap,
        consistent_read: ConsistentRead,
    }
    ScanOutput {
        ;
        items: ItemList,
        count: Integer,
        scanned_count: Integer,
        last_evaluated_key: Key,
        consumed_capacity: ConsumedCapacity,
    }
    TransactGetItem {
        get: Get,
        ;
    }
    TransactGetItemsInput {
        transact_items: TransactGetItemList,
        ;
        return_consumed_capacity: ReturnConsumedCapacity,
    }
    TransactGetItemsOutput {
        ;
        consumed_capacity: ConsumedCapacityMultiple,
        responses: ItemResponseList,
    }
    TransactWriteItem {
        ;
        condition_check: ConditionCheck,
        put: Put,
        delete: Delete,
        update: Update,
    }
    TransactWriteItemsInput {
        transact_items: TransactWriteItemList,
        ;
        return_consumed_capacity: ReturnConsumedCapacity,
        return_item_collection_metrics: ReturnItemCollectionMetrics,
        client_request_token: ClientRequestToken,
    }
    TransactWriteItemsOutput {
        ;
        consumed_capacity: ConsumedCapacityMultiple,
        item_collection_metrics: ItemCollectionMetricsPerTable,
    }
    Update {
        key: Key,
        update_expression: UpdateExpression,
        table_name: TableName,
        ;
        condition_expression: ConditionExpression,
        expression_attribute_names: ExpressionAttributeNameMap,
        expression_attribute_values: ExpressionAttributeValueMap,
        return_values_on_condition_check_failure: ReturnValuesOnConditionCheckFailure,
    }
    UpdateItemInput {
        table_name: TableName,
        key: Key,
        ;
        attribute_updates: AttributeUpdates,
        expected: ExpectedAttributeMap,
        conditional_operator: ConditionalOperator,
        return_values: ReturnValue,
        return_consumed_capacity: ReturnConsumedCapacity,
        return_item_collection_metrics: ReturnItemCollectionMetrics,
        update_expression: UpdateExpression,
        condition_expression: ConditionExpression,
        expression_attribute_names: ExpressionAttributeNameMap,
        expression_attribute_values: ExpressionAttributeValueMap,
    }
    UpdateItemOutput {
        ;
        attributes: AttributeMap,
        consumed_capacity: ConsumedCapacity,
        item_collection_metrics: ItemCollectionMetrics,
    }
    WriteRequest {
        ;
        put_request: PutRequest,
        delete_request: DeleteRequest,
    }
}
