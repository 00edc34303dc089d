/** Every operation of DynamoDB, in an order in which most of them succeed. What DynamoDB Local lacks, it refuses. */

export interface Step {
  readonly method: string;
  readonly input: object;
}

const ARN = "arn:aws:dynamodb:ddblocal:000000000000:table/people";
const BACKUP = `${ARN}/backup/01234567890123-01234567`;
const key = (pk: string, sk: number) => ({ pk: { S: pk }, sk: { N: String(sk) } });
const ADA = {
  ...key("ada", 1),
  name: { S: 'Ada "ü" 😀' },
  born: { N: "1815.50" },
  raw: { B: "AAECAw==" },
  known: { BOOL: true },
  nothing: { NULL: true },
  tags: { SS: ["a", "b"] },
  years: { NS: ["1", "2.5"] },
  parts: { BS: ["AA==", "/w=="] },
  list: { L: [{ S: "x" }, { L: [] }, { M: { deep: { N: "-1e-10" } } }] },
  map: { M: { empty: { M: {} } } },
};
const step = (method: string, input: object): Step => ({ method, input });

export const STEPS: readonly Step[] = [
  step("create_table", {
    TableName: "people",
    KeySchema: [
      { AttributeName: "pk", KeyType: "HASH" },
      { AttributeName: "sk", KeyType: "RANGE" },
    ],
    AttributeDefinitions: [
      { AttributeName: "pk", AttributeType: "S" },
      { AttributeName: "sk", AttributeType: "N" },
      { AttributeName: "name", AttributeType: "S" },
    ],
    GlobalSecondaryIndexes: [
      {
        IndexName: "by-name",
        KeySchema: [{ AttributeName: "name", KeyType: "HASH" }],
        Projection: { ProjectionType: "ALL" },
        ProvisionedThroughput: { ReadCapacityUnits: 1, WriteCapacityUnits: 1 },
      },
    ],
    ProvisionedThroughput: { ReadCapacityUnits: 5, WriteCapacityUnits: 5 },
  }),
  step("describe_table", { TableName: "people" }),
  step("list_tables", { Limit: 10 }),
  step("put_item", { TableName: "people", Item: ADA, ReturnConsumedCapacity: "INDEXES" }),
  step("put_item", {
    TableName: "people",
    Item: ADA,
    ConditionExpression: "attribute_not_exists(pk)",
    ReturnValuesOnConditionCheckFailure: "ALL_OLD",
  }),
  step("get_item", { TableName: "people", Key: key("ada", 1), ConsistentRead: true, ReturnConsumedCapacity: "TOTAL" }),
  step("get_item", { TableName: "people", Key: key("nobody", 1) }),
  step("get_item", { TableName: "nowhere", Key: key("ada", 1) }),
  step("update_item", {
    TableName: "people",
    Key: key("ada", 1),
    UpdateExpression: "SET #n = :n ADD born :one",
    ExpressionAttributeNames: { "#n": "name" },
    ExpressionAttributeValues: { ":n": { S: "Lovelace" }, ":one": { N: "1" } },
    ReturnValues: "ALL_NEW",
  }),
  step("update_item", { TableName: "people", Key: key("ada", 1), UpdateExpression: "SET" }),
  step("batch_write_item", {
    RequestItems: {
      people: [2, 3, 4].map((sk) => ({ PutRequest: { Item: { ...key("ada", sk), name: { S: `n${sk}` } } } })),
    },
  }),
  step("batch_get_item", { RequestItems: { people: { Keys: [key("ada", 2), key("ada", 9)] } } }),
  step("query", {
    TableName: "people",
    KeyConditionExpression: "pk = :pk AND sk BETWEEN :from AND :to",
    ExpressionAttributeValues: { ":pk": { S: "ada" }, ":from": { N: "2" }, ":to": { N: "4" } },
    ScanIndexForward: false,
    Limit: 2,
  }),
  step("query", {
    TableName: "people",
    IndexName: "by-name",
    KeyConditionExpression: "#n = :n",
    ExpressionAttributeNames: { "#n": "name" },
    ExpressionAttributeValues: { ":n": { S: "n3" } },
  }),
  step("scan", {
    TableName: "people",
    FilterExpression: "sk > :two",
    ExpressionAttributeValues: { ":two": { N: "2" } },
  }),
  step("scan", { TableName: "people", Select: "COUNT" }),
  step("transact_write_items", {
    TransactItems: [
      { Put: { TableName: "people", Item: key("bob", 1) } },
      {
        Update: {
          TableName: "people",
          Key: key("ada", 2),
          UpdateExpression: "SET x = :x",
          ExpressionAttributeValues: { ":x": { N: "7" } },
        },
      },
      { Delete: { TableName: "people", Key: key("ada", 4) } },
      { ConditionCheck: { TableName: "people", Key: key("ada", 3), ConditionExpression: "attribute_exists(pk)" } },
    ],
  }),
  step("transact_write_items", {
    TransactItems: [
      { Put: { TableName: "people", Item: key("eve", 1) } },
      {
        ConditionCheck: {
          TableName: "people",
          Key: key("ada", 2),
          ConditionExpression: "x = :x",
          ExpressionAttributeValues: { ":x": { N: "8" } },
          ReturnValuesOnConditionCheckFailure: "ALL_OLD",
        },
      },
    ],
  }),
  step("transact_get_items", {
    TransactItems: [1, 9].map((sk) => ({ Get: { TableName: "people", Key: key("bob", sk) } })),
  }),
  step("execute_statement", { Statement: "INSERT INTO people VALUE {'pk': 'carl', 'sk': 1, 'ok': true}" }),
  step("execute_statement", { Statement: "SELECT * FROM people WHERE pk = ?", Parameters: [{ S: "carl" }] }),
  step("batch_execute_statement", {
    Statements: [
      { Statement: "SELECT sk FROM people WHERE pk = 'carl' AND sk = 1" },
      { Statement: "SELECT sk FROM nowhere WHERE pk = 'x'" },
    ],
  }),
  step("execute_transaction", {
    TransactStatements: [{ Statement: "UPDATE people SET ok = false WHERE pk = 'carl' AND sk = 1" }],
  }),
  step("delete_item", { TableName: "people", Key: key("bob", 1), ReturnValues: "ALL_OLD" }),
  step("update_time_to_live", {
    TableName: "people",
    TimeToLiveSpecification: { AttributeName: "expires", Enabled: true },
  }),
  step("describe_time_to_live", { TableName: "people" }),
  step("tag_resource", { ResourceArn: ARN, Tags: [{ Key: "team", Value: "ü" }] }),
  step("list_tags_of_resource", { ResourceArn: ARN }),
  step("untag_resource", { ResourceArn: ARN, TagKeys: ["team"] }),
  step("update_table", {
    TableName: "people",
    ProvisionedThroughput: { ReadCapacityUnits: 6, WriteCapacityUnits: 6 },
  }),
  step("describe_limits", {}),
  step("describe_endpoints", {}),
  step("describe_continuous_backups", { TableName: "people" }),
  step("update_continuous_backups", {
    TableName: "people",
    PointInTimeRecoverySpecification: { PointInTimeRecoveryEnabled: true },
  }),
  step("create_backup", { TableName: "people", BackupName: "b" }),
  step("list_backups", {}),
  step("describe_backup", { BackupArn: BACKUP }),
  step("delete_backup", { BackupArn: BACKUP }),
  step("restore_table_from_backup", { BackupArn: BACKUP, TargetTableName: "restored" }),
  step("restore_table_to_point_in_time", { SourceTableName: "people", TargetTableName: "restored" }),
  step("create_global_table", { GlobalTableName: "people", ReplicationGroup: [{ RegionName: "eu-west-1" }] }),
  step("describe_global_table", { GlobalTableName: "people" }),
  step("describe_global_table_settings", { GlobalTableName: "people" }),
  step("list_global_tables", {}),
  step("update_global_table", { GlobalTableName: "people", ReplicaUpdates: [] }),
  step("update_global_table_settings", { GlobalTableName: "people" }),
  step("describe_contributor_insights", { TableName: "people" }),
  step("list_contributor_insights", {}),
  step("update_contributor_insights", { TableName: "people", ContributorInsightsAction: "ENABLE" }),
  step("enable_kinesis_streaming_destination", { TableName: "people", StreamArn: ARN }),
  step("describe_kinesis_streaming_destination", { TableName: "people" }),
  step("update_kinesis_streaming_destination", { TableName: "people", StreamArn: ARN }),
  step("disable_kinesis_streaming_destination", { TableName: "people", StreamArn: ARN }),
  step("describe_table_replica_auto_scaling", { TableName: "people" }),
  step("update_table_replica_auto_scaling", { TableName: "people" }),
  step("export_table_to_point_in_time", { TableArn: ARN, S3Bucket: "b" }),
  step("list_exports", {}),
  step("describe_export", { ExportArn: `${ARN}/export/x` }),
  step("import_table", { S3BucketSource: { S3Bucket: "b" }, InputFormat: "CSV", TableCreationParameters: {} }),
  step("list_imports", {}),
  step("describe_import", { ImportArn: `${ARN}/import/x` }),
  step("put_resource_policy", { ResourceArn: ARN, Policy: "{}" }),
  step("get_resource_policy", { ResourceArn: ARN }),
  step("delete_resource_policy", { ResourceArn: ARN }),
  step("search_vectors", { TableName: "people", IndexName: "by-name", QueryVector: [1], TopK: 1 }),
  step("delete_table", { TableName: "people" }),
];
