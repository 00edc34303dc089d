/** The Terraform resources that are generated, with the arguments that are used of each; names are the AWS provider's. */
import type { Expression } from "./expression.ts";

/** Text, or something that becomes text when Terraform runs. */
export type Text = string | Expression;

type Tags = Readonly<Record<string, Text>> | undefined;

/** What every resource takes besides its own arguments. */
// Types and not interfaces where they become JSON: an interface is not assignable to an index signature.
export type MetaArguments = {
  /** Another configuration of the provider, `aws.eu-west-1`. */
  readonly provider?: string | undefined;
  readonly depends_on?: readonly string[] | undefined;
  readonly lifecycle?:
    | {
        readonly prevent_destroy?: boolean;
        readonly create_before_destroy?: boolean;
        /** Arguments that only others set. */
        readonly ignore_changes?: readonly string[];
      }
    | undefined;
};

export interface AwsResources {
  aws_lambda_layer_version: {
    readonly layer_name: Text;
    readonly description: Text;
    readonly filename: Text;
    readonly source_code_hash: Text;
    readonly compatible_runtimes: readonly Text[];
    readonly compatible_architectures: readonly Text[];
  };
  aws_lambda_function: {
    readonly function_name: Text;
    readonly role: Text;
    readonly filename: Text;
    readonly source_code_hash: Text;
    readonly handler: Text;
    readonly runtime: Text;
    readonly architectures: readonly Text[];
    readonly memory_size: number;
    /** In seconds. */
    readonly timeout: number;
    readonly layers: readonly Text[];
    readonly publish: boolean;
    readonly environment?: { readonly variables: Readonly<Record<string, Text>> } | undefined;
    readonly logging_config: { readonly log_format: "JSON" | "Text"; readonly log_group: Text };
    readonly tags: Tags;
  };
  aws_lambda_alias: {
    readonly name: Text;
    readonly function_name: Text;
    readonly function_version: Text;
  };
  aws_lambda_permission: {
    readonly statement_id: Text;
    readonly action: Text;
    readonly function_name: Text;
    readonly qualifier: Text;
    readonly principal: Text;
    readonly source_arn?: Text;
    readonly source_account?: Text;
    readonly function_url_auth_type?: "NONE";
    readonly invoked_via_function_url?: boolean;
  };
  aws_lambda_function_url: {
    readonly function_name: Text;
    readonly qualifier: Text;
    readonly authorization_type: "NONE" | "AWS_IAM";
    readonly invoke_mode: "BUFFERED" | "RESPONSE_STREAM";
    readonly cors?: CorsArguments | undefined;
  };
  aws_lambda_event_source_mapping: {
    readonly event_source_arn: Text;
    readonly function_name: Text;
    readonly batch_size: number;
    readonly maximum_batching_window_in_seconds?: number | undefined;
    readonly function_response_types?: readonly "ReportBatchItemFailures"[] | undefined;
    readonly filter_criteria?: { readonly filter: readonly { readonly pattern: Text }[] } | undefined;
    readonly scaling_config?: { readonly maximum_concurrency: number } | undefined;
    readonly starting_position?: "LATEST" | "TRIM_HORIZON";
    readonly parallelization_factor?: number;
    readonly maximum_retry_attempts?: number | undefined;
    readonly maximum_record_age_in_seconds?: number | undefined;
    readonly bisect_batch_on_function_error?: boolean;
    readonly destination_config?: { readonly on_failure: { readonly destination_arn: Text } } | undefined;
    readonly tags: Tags;
  };
  aws_sqs_queue: {
    readonly name: Text;
    readonly fifo_queue?: boolean | undefined;
    readonly content_based_deduplication?: boolean | undefined;
    readonly visibility_timeout_seconds: number;
    readonly delay_seconds: number;
    readonly message_retention_seconds: number;
    readonly redrive_policy?: Expression | undefined;
    readonly tags: Tags;
  };
  aws_sqs_queue_redrive_allow_policy: { readonly queue_url: Text; readonly redrive_allow_policy: Expression };
  aws_sns_topic: {
    readonly name: Text;
    readonly fifo_topic?: boolean | undefined;
    readonly content_based_deduplication?: boolean | undefined;
    readonly tags: Tags;
  };
  aws_sns_topic_subscription: {
    readonly topic_arn: Text;
    readonly protocol: "lambda";
    readonly endpoint: Text;
    readonly filter_policy?: Text | undefined;
    readonly filter_policy_scope?: "MessageAttributes" | "MessageBody" | undefined;
  };
  aws_cloudwatch_event_bus: { readonly name: Text; readonly tags: Tags };
  aws_cloudwatch_event_rule: {
    readonly name: Text;
    readonly event_bus_name?: Text | undefined;
    readonly event_pattern: Text;
    readonly tags: Tags;
  };
  aws_cloudwatch_event_target: {
    readonly rule: Text;
    readonly event_bus_name?: Text | undefined;
    readonly target_id: Text;
    readonly arn: Text;
  };
  aws_scheduler_schedule: {
    readonly name: Text;
    readonly schedule_expression: Text;
    readonly schedule_expression_timezone: Text;
    readonly state: "ENABLED" | "DISABLED";
    readonly flexible_time_window: { readonly mode: "OFF" };
    readonly target: { readonly arn: Text; readonly role_arn: Text; readonly input?: Text | undefined };
  };
  aws_s3_bucket: { readonly bucket: Text; readonly tags: Tags };
  aws_s3_bucket_public_access_block: {
    readonly bucket: Text;
    readonly block_public_acls: boolean;
    readonly block_public_policy: boolean;
    readonly ignore_public_acls: boolean;
    readonly restrict_public_buckets: boolean;
  };
  aws_s3_bucket_notification: {
    readonly bucket: Text;
    readonly lambda_function: readonly {
      readonly id: Text;
      readonly lambda_function_arn: Text;
      readonly events: readonly Text[];
      readonly filter_prefix?: Text | undefined;
      readonly filter_suffix?: Text | undefined;
    }[];
  };
  aws_kinesis_stream: {
    readonly name: Text;
    readonly shard_count?: number | undefined;
    readonly retention_period: number;
    readonly stream_mode_details: { readonly stream_mode: "ON_DEMAND" | "PROVISIONED" };
    readonly tags: Tags;
  };
  aws_cloudwatch_log_group: {
    readonly name: Text;
    readonly retention_in_days: number | undefined;
    readonly tags: Tags;
  };
  aws_iam_role: {
    readonly name: Text;
    readonly assume_role_policy: Expression;
    readonly tags: Tags;
  };
  aws_iam_role_policy: {
    readonly name: Text;
    readonly role: Text;
    readonly policy: Expression;
  };
  aws_api_gateway_rest_api: {
    readonly name: Text;
    readonly description: Text;
    /** An OpenAPI document. */
    readonly body: Expression;
    readonly put_rest_api_mode: "overwrite";
    readonly endpoint_configuration: { readonly types: readonly ["REGIONAL"] };
    readonly tags: Tags;
  };
  aws_api_gateway_deployment: {
    readonly rest_api_id: Text;
    /** A new one is made when these change. */
    readonly triggers: Readonly<Record<string, Text>>;
  };
  aws_api_gateway_stage: {
    readonly rest_api_id: Text;
    readonly deployment_id: Text;
    readonly stage_name: Text;
    readonly tags: Tags;
  };
  aws_apigatewayv2_api: {
    readonly name: Text;
    readonly protocol_type: "HTTP" | "WEBSOCKET";
    readonly route_selection_expression?: Text;
    readonly cors_configuration?: CorsArguments | undefined;
    readonly tags: Tags;
  };
  aws_apigatewayv2_stage: {
    readonly api_id: Text;
    readonly name: Text;
    readonly auto_deploy?: boolean;
    readonly deployment_id?: Text;
    readonly tags: Tags;
  };
  aws_apigatewayv2_deployment: {
    readonly api_id: Text;
    /** A new one is made when these change. */
    readonly triggers: Readonly<Record<string, Text>>;
  };
  aws_apigatewayv2_integration: {
    readonly api_id: Text;
    readonly integration_type: "AWS_PROXY";
    readonly integration_method?: "POST";
    readonly integration_uri: Text;
    readonly payload_format_version?: "1.0" | "2.0";
  };
  aws_apigatewayv2_authorizer: {
    readonly api_id: Text;
    readonly name: Text;
    readonly authorizer_type: "JWT" | "REQUEST";
    readonly identity_sources?: readonly Text[] | undefined;
    readonly jwt_configuration?: { readonly issuer: Text; readonly audience: readonly Text[] };
    readonly authorizer_uri?: Text;
    readonly authorizer_payload_format_version?: "1.0" | "2.0";
    readonly authorizer_result_ttl_in_seconds?: number;
    readonly enable_simple_responses?: boolean;
  };
  aws_apigatewayv2_route: {
    readonly api_id: Text;
    readonly route_key: Text;
    readonly target: Text;
    readonly authorization_type: "NONE" | "JWT" | "AWS_IAM" | "CUSTOM";
    readonly authorizer_id?: Text | undefined;
    readonly route_response_selection_expression?: "$default" | undefined;
    readonly authorization_scopes?: readonly Text[] | undefined;
  };
  aws_apigatewayv2_route_response: {
    readonly api_id: Text;
    readonly route_id: Text;
    readonly route_response_key: "$default";
  };
  aws_apigatewayv2_domain_name: {
    readonly domain_name: Text;
    readonly domain_name_configuration: {
      readonly certificate_arn: Text;
      readonly endpoint_type: "REGIONAL";
      readonly security_policy: "TLS_1_2";
    };
    readonly tags: Tags;
  };
  aws_apigatewayv2_api_mapping: {
    readonly api_id: Text;
    readonly domain_name: Text;
    readonly stage: Text;
    readonly api_mapping_key?: Text | undefined;
  };
  aws_route53_record: {
    readonly zone_id: Text;
    readonly name: Text;
    readonly type: "A" | "AAAA";
    readonly alias: { readonly name: Text; readonly zone_id: Text; readonly evaluate_target_health: boolean };
  };
  aws_dynamodb_table: {
    readonly name: Text;
    readonly billing_mode: "PAY_PER_REQUEST";
    readonly hash_key: Text;
    readonly range_key?: Text | undefined;
    readonly attribute: readonly { readonly name: Text; readonly type: "S" | "N" | "B" }[];
    readonly global_secondary_index?: readonly TableIndex[] | undefined;
    readonly local_secondary_index?: readonly Omit<TableIndex, "hash_key">[] | undefined;
    readonly ttl?: { readonly attribute_name: Text; readonly enabled: boolean } | undefined;
    readonly stream_enabled?: boolean | undefined;
    readonly stream_view_type?: Text | undefined;
    readonly tags: Tags;
  };
}

export type CorsArguments = {
  readonly allow_origins: readonly Text[];
  readonly allow_methods?: readonly Text[] | undefined;
  readonly allow_headers?: readonly Text[] | undefined;
  readonly expose_headers?: readonly Text[] | undefined;
  readonly allow_credentials: boolean;
  readonly max_age?: number | undefined;
};

export type TableIndex = {
  readonly name: Text;
  readonly hash_key: Text;
  readonly range_key: Text | undefined;
  readonly projection_type: "ALL" | "KEYS_ONLY" | "INCLUDE";
  readonly non_key_attributes: readonly Text[] | undefined;
};

export type ResourceType = keyof AwsResources;

/** Data sources that are read, with their arguments. */
export interface DataSources {
  aws_partition: Readonly<Record<string, never>>;
  aws_caller_identity: Readonly<Record<string, never>>;
  aws_region: Readonly<Record<string, never>>;
  aws_dynamodb_table: { readonly name: Text; readonly provider: string | undefined };
}

export type DataSourceType = keyof DataSources;
