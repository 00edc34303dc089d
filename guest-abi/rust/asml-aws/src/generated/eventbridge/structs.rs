// Made by build/codegen from AWS's model. Do not edit.

#[allow(unused_imports)]
use super::enums::*;
use crate::{Map, Timestamp};

structure! {
    /// Structure ActivateEventSourceInput.
    #[derive(Clone, Debug, Default, PartialEq)]
    ActivateEventSourceInput (write)
    required {
        /// The name of the partner event source to activate.
        0 "Name" name: String;
    }
    optional {}
}

structure! {
    /// Structure ActivateEventSourceOutput.
    #[derive(Clone, Debug, Default, PartialEq)]
    ActivateEventSourceOutput (read)
    required {}
    optional {}
}

structure! {
    /// Contains details about an API destination.
    #[derive(Clone, Debug, Default, PartialEq)]
    ApiDestination (read)
    required {}
    optional {
        /// The ARN of the API destination.
        0 "ApiDestinationArn" api_destination_arn: String;
        /// The name of the API destination.
        1 "Name" name: String;
        /// The state of the API destination.
        2 "ApiDestinationState" api_destination_state: ApiDestinationState;
        /// The ARN of the connection specified for the API destination.
        3 "ConnectionArn" connection_arn: String;
        /// The URL to the endpoint for the API destination.
        4 "InvocationEndpoint" invocation_endpoint: String;
        /// The method to use to connect to the HTTP endpoint.
        5 "HttpMethod" http_method: ApiDestinationHttpMethod;
        /// The maximum number of invocations per second to send to the HTTP endpoint.
        6 "InvocationRateLimitPerSecond" invocation_rate_limit_per_second: i32;
        /// A time stamp for the time that the API destination was created.
        7 "CreationTime" creation_time: Timestamp;
        /// A time stamp for the time that the API destination was last modified.
        8 "LastModifiedTime" last_modified_time: Timestamp;
    }
}

structure! {
    /// Contains the GraphQL operation to be parsed and executed, if the event target is an AppSync API.
    #[derive(Clone, Default, PartialEq)]
    AppSyncParameters (write read)
    required {}
    optional {
        /// The GraphQL operation; that is, the query, mutation, or subscription to be parsed and executed by the GraphQL service.
        0 "GraphQLOperation" graph_ql_operation: String;
    }
}

impl std::fmt::Debug for AppSyncParameters {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("AppSyncParameters").field("graph_ql_operation", &format_args!("(sensitive)")).finish()
    }
}

structure! {
    /// An `Archive` object that contains details about an archive.
    #[derive(Clone, Debug, Default, PartialEq)]
    Archive (read)
    required {}
    optional {
        /// The name of the archive.
        0 "ArchiveName" archive_name: String;
        /// The ARN of the event bus associated with the archive.
        1 "EventSourceArn" event_source_arn: String;
        /// The current state of the archive.
        2 "State" state: ArchiveState;
        /// A description for the reason that the archive is in the current state.
        3 "StateReason" state_reason: String;
        /// The number of days to retain events in the archive before they are deleted.
        4 "RetentionDays" retention_days: i32;
        /// The size of the archive, in bytes.
        5 "SizeBytes" size_bytes: i64;
        /// The number of events in the archive.
        6 "EventCount" event_count: i64;
        /// The time stamp for the time that the archive was created.
        7 "CreationTime" creation_time: Timestamp;
    }
}

structure! {
    /// This structure specifies the VPC subnets and security groups for the task, and whether a public IP address is to be used.
    #[derive(Clone, Debug, Default, PartialEq)]
    AwsVpcConfiguration (write read)
    required {
        /// Specifies the subnets associated with the task.
        0 "Subnets" subnets: Vec<String>;
    }
    optional {
        /// Specifies the security groups associated with the task.
        1 "SecurityGroups" security_groups: Vec<String>;
        /// Specifies whether the task's elastic network interface receives a public IP address.
        2 "AssignPublicIp" assign_public_ip: AssignPublicIp;
    }
}

structure! {
    /// The array properties for the submitted job, such as the size of the array.
    #[derive(Clone, Debug, Default, PartialEq)]
    BatchArrayProperties (write read)
    required {}
    optional {
        /// The size of the array, if this is an array batch job.
        0 "Size" size: i32;
    }
}

structure! {
    /// The custom parameters to be used when the target is an Batch job.
    #[derive(Clone, Debug, Default, PartialEq)]
    BatchParameters (write read)
    required {
        /// The ARN or name of the job definition to use if the event target is an Batch job.
        0 "JobDefinition" job_definition: String;
        /// The name to use for this execution of the job, if the target is an Batch job.
        1 "JobName" job_name: String;
    }
    optional {
        /// The array properties for the submitted job, such as the size of the array.
        2 "ArrayProperties" array_properties: BatchArrayProperties;
        /// The retry strategy to use for failed jobs, if the target is an Batch job.
        3 "RetryStrategy" retry_strategy: BatchRetryStrategy;
    }
}

structure! {
    /// The retry strategy to use for failed jobs, if the target is an Batch job.
    #[derive(Clone, Debug, Default, PartialEq)]
    BatchRetryStrategy (write read)
    required {}
    optional {
        /// The number of times to attempt to retry, if the job fails.
        0 "Attempts" attempts: i32;
    }
}

structure! {
    /// Structure CancelReplayInput.
    #[derive(Clone, Debug, Default, PartialEq)]
    CancelReplayInput (write)
    required {
        /// The name of the replay to cancel.
        0 "ReplayName" replay_name: String;
    }
    optional {}
}

structure! {
    /// Structure CancelReplayOutput.
    #[derive(Clone, Debug, Default, PartialEq)]
    CancelReplayOutput (read)
    required {}
    optional {
        /// The ARN of the replay to cancel.
        0 "ReplayArn" replay_arn: String;
        /// The current state of the replay.
        1 "State" state: ReplayState;
        /// The reason that the replay is in the current state.
        2 "StateReason" state_reason: String;
    }
}

structure! {
    /// The details of a capacity provider strategy.
    #[derive(Clone, Debug, Default, PartialEq)]
    CapacityProviderStrategyItem (write read)
    required {
        /// The short name of the capacity provider.
        0 "capacityProvider" capacity_provider: String;
    }
    optional {
        /// The weight value designates the relative percentage of the total number of tasks launched that should use the specified capacity provider.
        1 "weight" weight: i32;
        /// The base value designates how many tasks, at a minimum, to run on the specified capacity provider.
        2 "base" base: i32;
    }
}

structure! {
    /// A JSON string which you can use to limit the event bus permissions you are granting to only accounts that fulfill the condition.
    #[derive(Clone, Debug, Default, PartialEq)]
    Condition (write)
    required {
        /// Specifies the type of condition.
        0 "Type" r#type: String;
        /// Specifies the key for the condition.
        1 "Key" key: String;
        /// Specifies the value for the key.
        2 "Value" value: String;
    }
    optional {}
}

structure! {
    /// Contains information about a connection.
    #[derive(Clone, Debug, Default, PartialEq)]
    Connection (read)
    required {}
    optional {
        /// The ARN of the connection.
        0 "ConnectionArn" connection_arn: String;
        /// The name of the connection.
        1 "Name" name: String;
        /// The state of the connection.
        2 "ConnectionState" connection_state: ConnectionState;
        /// The reason that the connection is in the connection state.
        3 "StateReason" state_reason: String;
        /// The authorization type specified for the connection.
        4 "AuthorizationType" authorization_type: ConnectionAuthorizationType;
        /// A time stamp for the time that the connection was created.
        5 "CreationTime" creation_time: Timestamp;
        /// A time stamp for the time that the connection was last modified.
        6 "LastModifiedTime" last_modified_time: Timestamp;
        /// A time stamp for the time that the connection was last authorized.
        7 "LastAuthorizedTime" last_authorized_time: Timestamp;
    }
}

structure! {
    /// Contains the authorization parameters for the connection if API Key is specified as the authorization type.
    #[derive(Clone, Debug, Default, PartialEq)]
    ConnectionApiKeyAuthResponseParameters (read)
    required {}
    optional {
        /// The name of the header to use for the `APIKeyValue` used for authorization.
        0 "ApiKeyName" api_key_name: String;
    }
}

structure! {
    /// Tthe authorization parameters to use for the connection.
    #[derive(Clone, Debug, Default, PartialEq)]
    ConnectionAuthResponseParameters (read)
    required {}
    optional {
        /// The authorization parameters for Basic authorization.
        0 "BasicAuthParameters" basic_auth_parameters: ConnectionBasicAuthResponseParameters;
        /// The OAuth parameters to use for authorization.
        1 "OAuthParameters" o_auth_parameters: ConnectionOAuthResponseParameters;
        /// The API Key parameters to use for authorization.
        2 "ApiKeyAuthParameters" api_key_auth_parameters: ConnectionApiKeyAuthResponseParameters;
        /// Additional parameters for the connection that are passed through with every invocation to the HTTP endpoint.
        3 "InvocationHttpParameters" invocation_http_parameters: ConnectionHttpParameters;
        /// For private OAuth authentication endpoints.
        4 "ConnectivityParameters" connectivity_parameters: DescribeConnectionConnectivityParameters;
    }
}

structure! {
    /// The authorization parameters for the connection if Basic is specified as the authorization type.
    #[derive(Clone, Debug, Default, PartialEq)]
    ConnectionBasicAuthResponseParameters (read)
    required {}
    optional {
        /// The user name to use for Basic authorization.
        0 "Username" username: String;
    }
}

structure! {
    /// Additional parameter included in the body.
    #[derive(Clone, Default, PartialEq)]
    ConnectionBodyParameter (write read)
    required {}
    optional {
        /// The key for the parameter.
        0 "Key" key: String;
        /// The value associated with the key.
        1 "Value" value: String;
        /// Specifies whether the value is secret.
        2 "IsValueSecret" is_value_secret: bool;
    }
}

impl std::fmt::Debug for ConnectionBodyParameter {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("ConnectionBodyParameter")
            .field("key", &self.key)
            .field("value", &format_args!("(sensitive)"))
            .field("is_value_secret", &self.is_value_secret)
            .finish()
    }
}

structure! {
    /// Additional parameter included in the header.
    #[derive(Clone, Default, PartialEq)]
    ConnectionHeaderParameter (write read)
    required {}
    optional {
        /// The key for the parameter.
        0 "Key" key: String;
        /// The value associated with the key.
        1 "Value" value: String;
        /// Specifies whether the value is a secret.
        2 "IsValueSecret" is_value_secret: bool;
    }
}

impl std::fmt::Debug for ConnectionHeaderParameter {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("ConnectionHeaderParameter")
            .field("key", &self.key)
            .field("value", &format_args!("(sensitive)"))
            .field("is_value_secret", &self.is_value_secret)
            .finish()
    }
}

structure! {
    /// Any additional parameters for the connection.
    #[derive(Clone, Debug, Default, PartialEq)]
    ConnectionHttpParameters (write read)
    required {}
    optional {
        /// Any additional header parameters for the connection.
        0 "HeaderParameters" header_parameters: Vec<ConnectionHeaderParameter>;
        /// Any additional query string parameters for the connection.
        1 "QueryStringParameters" query_string_parameters: Vec<ConnectionQueryStringParameter>;
        /// Any additional body string parameters for the connection.
        2 "BodyParameters" body_parameters: Vec<ConnectionBodyParameter>;
    }
}

structure! {
    /// The client response parameters for the connection when OAuth is specified as the authorization type.
    #[derive(Clone, Debug, Default, PartialEq)]
    ConnectionOAuthClientResponseParameters (read)
    required {}
    optional {
        /// The client ID associated with the response to the connection request.
        0 "ClientID" client_id: String;
    }
}

structure! {
    /// The response parameters when OAuth is specified as the authorization type.
    #[derive(Clone, Debug, Default, PartialEq)]
    ConnectionOAuthResponseParameters (read)
    required {}
    optional {
        /// Details about the client parameters returned when OAuth is specified as the authorization type.
        0 "ClientParameters" client_parameters: ConnectionOAuthClientResponseParameters;
        /// The URL to the HTTP endpoint that authorized the request.
        1 "AuthorizationEndpoint" authorization_endpoint: String;
        /// The method used to connect to the HTTP endpoint.
        2 "HttpMethod" http_method: ConnectionOAuthHttpMethod;
        /// The additional HTTP parameters used for the OAuth authorization request.
        3 "OAuthHttpParameters" o_auth_http_parameters: ConnectionHttpParameters;
    }
}

structure! {
    /// Any additional query string parameter for the connection.
    #[derive(Clone, Default, PartialEq)]
    ConnectionQueryStringParameter (write read)
    required {}
    optional {
        /// The key for a query string parameter.
        0 "Key" key: String;
        /// The value associated with the key for the query string parameter.
        1 "Value" value: String;
        /// Specifies whether the value is secret.
        2 "IsValueSecret" is_value_secret: bool;
    }
}

impl std::fmt::Debug for ConnectionQueryStringParameter {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("ConnectionQueryStringParameter")
            .field("key", &self.key)
            .field("value", &format_args!("(sensitive)"))
            .field("is_value_secret", &self.is_value_secret)
            .finish()
    }
}

structure! {
    /// The Amazon Resource Name (ARN) of the Amazon VPC Lattice resource configuration for the resource endpoint.
    #[derive(Clone, Debug, Default, PartialEq)]
    ConnectivityResourceConfigurationArn (write)
    required {
        /// The Amazon Resource Name (ARN) of the Amazon VPC Lattice resource configuration for the resource endpoint.
        0 "ResourceConfigurationArn" resource_configuration_arn: String;
    }
    optional {}
}

structure! {
    /// The parameters for EventBridge to use when invoking the resource endpoint.
    #[derive(Clone, Debug, Default, PartialEq)]
    ConnectivityResourceParameters (write)
    required {
        /// The parameters for EventBridge to use when invoking the resource endpoint.
        0 "ResourceParameters" resource_parameters: ConnectivityResourceConfigurationArn;
    }
    optional {}
}

structure! {
    /// Structure CreateApiDestinationInput.
    #[derive(Clone, Debug, Default, PartialEq)]
    CreateApiDestinationInput (write)
    required {
        /// The name for the API destination to create.
        0 "Name" name: String;
        /// The ARN of the connection to use for the API destination.
        1 "ConnectionArn" connection_arn: String;
        /// The URL to the HTTP invocation endpoint for the API destination.
        2 "InvocationEndpoint" invocation_endpoint: String;
        /// The method to use for the request to the HTTP invocation endpoint.
        3 "HttpMethod" http_method: ApiDestinationHttpMethod;
    }
    optional {
        /// A description for the API destination to create.
        4 "Description" description: String;
        /// The maximum number of requests per second to send to the HTTP invocation endpoint.
        5 "InvocationRateLimitPerSecond" invocation_rate_limit_per_second: i32;
    }
}

structure! {
    /// Structure CreateApiDestinationOutput.
    #[derive(Clone, Debug, Default, PartialEq)]
    CreateApiDestinationOutput (read)
    required {}
    optional {
        /// The ARN of the API destination that was created by the request.
        0 "ApiDestinationArn" api_destination_arn: String;
        /// The state of the API destination that was created by the request.
        1 "ApiDestinationState" api_destination_state: ApiDestinationState;
        /// A time stamp indicating the time that the API destination was created.
        2 "CreationTime" creation_time: Timestamp;
        /// A time stamp indicating the time that the API destination was last modified.
        3 "LastModifiedTime" last_modified_time: Timestamp;
    }
}

structure! {
    /// Structure CreateArchiveInput.
    #[derive(Clone, Debug, Default, PartialEq)]
    CreateArchiveInput (write)
    required {
        /// The name for the archive to create.
        0 "ArchiveName" archive_name: String;
        /// The ARN of the event bus that sends events to the archive.
        1 "EventSourceArn" event_source_arn: String;
    }
    optional {
        /// A description for the archive.
        2 "Description" description: String;
        /// An event pattern to use to filter events sent to the archive.
        3 "EventPattern" event_pattern: String;
        /// The number of days to retain events for.
        4 "RetentionDays" retention_days: i32;
        /// The identifier of the KMS customer managed key for EventBridge to use, if you choose to use a customer managed key to encrypt this archive.
        5 "KmsKeyIdentifier" kms_key_identifier: String;
    }
}

structure! {
    /// Structure CreateArchiveOutput.
    #[derive(Clone, Debug, Default, PartialEq)]
    CreateArchiveOutput (read)
    required {}
    optional {
        /// The ARN of the archive that was created.
        0 "ArchiveArn" archive_arn: String;
        /// The state of the archive that was created.
        1 "State" state: ArchiveState;
        /// The reason that the archive is in the state.
        2 "StateReason" state_reason: String;
        /// The time at which the archive was created.
        3 "CreationTime" creation_time: Timestamp;
    }
}

structure! {
    /// The API key authorization parameters for the connection.
    #[derive(Clone, Default, PartialEq)]
    CreateConnectionApiKeyAuthRequestParameters (write)
    required {
        /// The name of the API key to use for authorization.
        0 "ApiKeyName" api_key_name: String;
        /// The value for the API key to use for authorization.
        1 "ApiKeyValue" api_key_value: String;
    }
    optional {}
}

impl std::fmt::Debug for CreateConnectionApiKeyAuthRequestParameters {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("CreateConnectionApiKeyAuthRequestParameters")
            .field("api_key_name", &self.api_key_name)
            .field("api_key_value", &format_args!("(sensitive)"))
            .finish()
    }
}

structure! {
    /// The authorization parameters for the connection.
    #[derive(Clone, Debug, Default, PartialEq)]
    CreateConnectionAuthRequestParameters (write)
    required {}
    optional {
        /// The Basic authorization parameters to use for the connection.
        0 "BasicAuthParameters" basic_auth_parameters: CreateConnectionBasicAuthRequestParameters;
        /// The OAuth authorization parameters to use for the connection.
        1 "OAuthParameters" o_auth_parameters: CreateConnectionOAuthRequestParameters;
        /// The API key authorization parameters to use for the connection.
        2 "ApiKeyAuthParameters" api_key_auth_parameters: CreateConnectionApiKeyAuthRequestParameters;
        /// The API key authorization parameters to use for the connection.
        3 "InvocationHttpParameters" invocation_http_parameters: ConnectionHttpParameters;
        /// If you specify a private OAuth endpoint, the parameters for EventBridge to use when authenticating against the endpoint.
        4 "ConnectivityParameters" connectivity_parameters: ConnectivityResourceParameters;
    }
}

structure! {
    /// Contains the Basic authorization parameters to use for the connection.
    #[derive(Clone, Default, PartialEq)]
    CreateConnectionBasicAuthRequestParameters (write)
    required {
        /// The user name to use for Basic authorization.
        0 "Username" username: String;
        /// The password associated with the user name to use for Basic authorization.
        1 "Password" password: String;
    }
    optional {}
}

impl std::fmt::Debug for CreateConnectionBasicAuthRequestParameters {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("CreateConnectionBasicAuthRequestParameters")
            .field("username", &self.username)
            .field("password", &format_args!("(sensitive)"))
            .finish()
    }
}

structure! {
    /// Structure CreateConnectionInput.
    #[derive(Clone, Debug, Default, PartialEq)]
    CreateConnectionInput (write)
    required {
        /// The name for the connection to create.
        0 "Name" name: String;
        /// The type of authorization to use for the connection.
        1 "AuthorizationType" authorization_type: ConnectionAuthorizationType;
        /// The authorization parameters to use to authorize with the endpoint.
        2 "AuthParameters" auth_parameters: CreateConnectionAuthRequestParameters;
    }
    optional {
        /// A description for the connection to create.
        3 "Description" description: String;
        /// For connections to private APIs, the parameters to use for invoking the API.
        4 "InvocationConnectivityParameters" invocation_connectivity_parameters: ConnectivityResourceParameters;
        /// The identifier of the KMS customer managed key for EventBridge to use, if you choose to use a customer managed key to encrypt this connection.
        5 "KmsKeyIdentifier" kms_key_identifier: String;
    }
}

structure! {
    /// The Basic authorization parameters to use for the connection.
    #[derive(Clone, Default, PartialEq)]
    CreateConnectionOAuthClientRequestParameters (write)
    required {
        /// The client ID to use for OAuth authorization for the connection.
        0 "ClientID" client_id: String;
        /// The client secret associated with the client ID to use for OAuth authorization for the connection.
        1 "ClientSecret" client_secret: String;
    }
    optional {}
}

impl std::fmt::Debug for CreateConnectionOAuthClientRequestParameters {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("CreateConnectionOAuthClientRequestParameters")
            .field("client_id", &self.client_id)
            .field("client_secret", &format_args!("(sensitive)"))
            .finish()
    }
}

structure! {
    /// Contains the OAuth authorization parameters to use for the connection.
    #[derive(Clone, Debug, Default, PartialEq)]
    CreateConnectionOAuthRequestParameters (write)
    required {
        /// The client parameters for OAuth authorization.
        0 "ClientParameters" client_parameters: CreateConnectionOAuthClientRequestParameters;
        /// The URL to the authorization endpoint when OAuth is specified as the authorization type.
        1 "AuthorizationEndpoint" authorization_endpoint: String;
        /// The method to use for the authorization request.
        2 "HttpMethod" http_method: ConnectionOAuthHttpMethod;
    }
    optional {
        /// Details about the additional parameters to use for the connection.
        3 "OAuthHttpParameters" o_auth_http_parameters: ConnectionHttpParameters;
    }
}

structure! {
    /// Structure CreateConnectionOutput.
    #[derive(Clone, Debug, Default, PartialEq)]
    CreateConnectionOutput (read)
    required {}
    optional {
        /// The ARN of the connection that was created by the request.
        0 "ConnectionArn" connection_arn: String;
        /// The state of the connection that was created by the request.
        1 "ConnectionState" connection_state: ConnectionState;
        /// A time stamp for the time that the connection was created.
        2 "CreationTime" creation_time: Timestamp;
        /// A time stamp for the time that the connection was last updated.
        3 "LastModifiedTime" last_modified_time: Timestamp;
    }
}

structure! {
    /// Structure CreateEndpointInput.
    #[derive(Clone, Debug, Default, PartialEq)]
    CreateEndpointInput (write)
    required {
        /// The name of the global endpoint.
        0 "Name" name: String;
        /// Configure the routing policy, including the health check and secondary Region..
        1 "RoutingConfig" routing_config: RoutingConfig;
        /// Define the event buses used.
        2 "EventBuses" event_buses: Vec<EndpointEventBus>;
    }
    optional {
        /// A description of the global endpoint.
        3 "Description" description: String;
        /// Enable or disable event replication.
        4 "ReplicationConfig" replication_config: ReplicationConfig;
        /// The ARN of the role used for replication.
        5 "RoleArn" role_arn: String;
    }
}

structure! {
    /// Structure CreateEndpointOutput.
    #[derive(Clone, Debug, Default, PartialEq)]
    CreateEndpointOutput (read)
    required {}
    optional {
        /// The name of the endpoint that was created by this request.
        0 "Name" name: String;
        /// The ARN of the endpoint that was created by this request.
        1 "Arn" arn: String;
        /// The routing configuration defined by this request.
        2 "RoutingConfig" routing_config: RoutingConfig;
        /// Whether event replication was enabled or disabled by this request.
        3 "ReplicationConfig" replication_config: ReplicationConfig;
        /// The event buses used by this request.
        4 "EventBuses" event_buses: Vec<EndpointEventBus>;
        /// The ARN of the role used by event replication for this request.
        5 "RoleArn" role_arn: String;
        /// The state of the endpoint that was created by this request.
        6 "State" state: EndpointState;
    }
}

structure! {
    /// Structure CreateEventBusInput.
    #[derive(Clone, Debug, Default, PartialEq)]
    CreateEventBusInput (write)
    required {
        /// The name of the new event bus.
        0 "Name" name: String;
    }
    optional {
        /// If you are creating a partner event bus, this specifies the partner event source that the new event bus will be matched with.
        1 "EventSourceName" event_source_name: String;
        /// The event bus description.
        2 "Description" description: String;
        /// The identifier of the KMS customer managed key for EventBridge to use, if you choose to use a customer managed key to encrypt events on this event bus.
        3 "KmsKeyIdentifier" kms_key_identifier: String;
        /// Configuration details of the Amazon SQS queue for EventBridge to use as a dead-letter queue (DLQ).
        4 "DeadLetterConfig" dead_letter_config: DeadLetterConfig;
        /// The logging configuration settings for the event bus.
        5 "LogConfig" log_config: LogConfig;
        /// Tags to associate with the event bus.
        6 "Tags" tags: Vec<Tag>;
    }
}

structure! {
    /// Structure CreateEventBusOutput.
    #[derive(Clone, Debug, Default, PartialEq)]
    CreateEventBusOutput (read)
    required {}
    optional {
        /// The ARN of the new event bus.
        0 "EventBusArn" event_bus_arn: String;
        /// The event bus description.
        1 "Description" description: String;
        /// The identifier of the KMS customer managed key for EventBridge to use to encrypt events on this event bus, if one has been specified.
        2 "KmsKeyIdentifier" kms_key_identifier: String;
        /// Configuration details of the Amazon SQS queue for EventBridge to use as a dead-letter queue (DLQ).
        3 "DeadLetterConfig" dead_letter_config: DeadLetterConfig;
        /// The logging configuration settings for the event bus.
        4 "LogConfig" log_config: LogConfig;
    }
}

structure! {
    /// Structure CreatePartnerEventSourceInput.
    #[derive(Clone, Debug, Default, PartialEq)]
    CreatePartnerEventSourceInput (write)
    required {
        /// The name of the partner event source.
        0 "Name" name: String;
        /// The Amazon Web Services account ID that is permitted to create a matching partner event bus for this partner event source.
        1 "Account" account: String;
    }
    optional {}
}

structure! {
    /// Structure CreatePartnerEventSourceOutput.
    #[derive(Clone, Debug, Default, PartialEq)]
    CreatePartnerEventSourceOutput (read)
    required {}
    optional {
        /// The ARN of the partner event source.
        0 "EventSourceArn" event_source_arn: String;
    }
}

structure! {
    /// Structure DeactivateEventSourceInput.
    #[derive(Clone, Debug, Default, PartialEq)]
    DeactivateEventSourceInput (write)
    required {
        /// The name of the partner event source to deactivate.
        0 "Name" name: String;
    }
    optional {}
}

structure! {
    /// Structure DeactivateEventSourceOutput.
    #[derive(Clone, Debug, Default, PartialEq)]
    DeactivateEventSourceOutput (read)
    required {}
    optional {}
}

structure! {
    /// Configuration details of the Amazon SQS queue for EventBridge to use as a dead-letter queue (DLQ).
    #[derive(Clone, Debug, Default, PartialEq)]
    DeadLetterConfig (write read)
    required {}
    optional {
        /// The ARN of the SQS queue specified as the target for the dead-letter queue.
        0 "Arn" arn: String;
    }
}

structure! {
    /// Structure DeauthorizeConnectionInput.
    #[derive(Clone, Debug, Default, PartialEq)]
    DeauthorizeConnectionInput (write)
    required {
        /// The name of the connection to remove authorization from.
        0 "Name" name: String;
    }
    optional {}
}

structure! {
    /// Structure DeauthorizeConnectionOutput.
    #[derive(Clone, Debug, Default, PartialEq)]
    DeauthorizeConnectionOutput (read)
    required {}
    optional {
        /// The ARN of the connection that authorization was removed from.
        0 "ConnectionArn" connection_arn: String;
        /// The state of the connection.
        1 "ConnectionState" connection_state: ConnectionState;
        /// A time stamp for the time that the connection was created.
        2 "CreationTime" creation_time: Timestamp;
        /// A time stamp for the time that the connection was last updated.
        3 "LastModifiedTime" last_modified_time: Timestamp;
        /// A time stamp for the time that the connection was last authorized.
        4 "LastAuthorizedTime" last_authorized_time: Timestamp;
    }
}

structure! {
    /// Structure DeleteApiDestinationInput.
    #[derive(Clone, Debug, Default, PartialEq)]
    DeleteApiDestinationInput (write)
    required {
        /// The name of the destination to delete.
        0 "Name" name: String;
    }
    optional {}
}

structure! {
    /// Structure DeleteApiDestinationOutput.
    #[derive(Clone, Debug, Default, PartialEq)]
    DeleteApiDestinationOutput (read)
    required {}
    optional {}
}

structure! {
    /// Structure DeleteArchiveInput.
    #[derive(Clone, Debug, Default, PartialEq)]
    DeleteArchiveInput (write)
    required {
        /// The name of the archive to delete.
        0 "ArchiveName" archive_name: String;
    }
    optional {}
}

structure! {
    /// Structure DeleteArchiveOutput.
    #[derive(Clone, Debug, Default, PartialEq)]
    DeleteArchiveOutput (read)
    required {}
    optional {}
}

structure! {
    /// Structure DeleteConnectionInput.
    #[derive(Clone, Debug, Default, PartialEq)]
    DeleteConnectionInput (write)
    required {
        /// The name of the connection to delete.
        0 "Name" name: String;
    }
    optional {}
}

structure! {
    /// Structure DeleteConnectionOutput.
    #[derive(Clone, Debug, Default, PartialEq)]
    DeleteConnectionOutput (read)
    required {}
    optional {
        /// The ARN of the connection that was deleted.
        0 "ConnectionArn" connection_arn: String;
        /// The state of the connection before it was deleted.
        1 "ConnectionState" connection_state: ConnectionState;
        /// A time stamp for the time that the connection was created.
        2 "CreationTime" creation_time: Timestamp;
        /// A time stamp for the time that the connection was last modified before it was deleted.
        3 "LastModifiedTime" last_modified_time: Timestamp;
        /// A time stamp for the time that the connection was last authorized before it wa deleted.
        4 "LastAuthorizedTime" last_authorized_time: Timestamp;
    }
}

structure! {
    /// Structure DeleteEndpointInput.
    #[derive(Clone, Debug, Default, PartialEq)]
    DeleteEndpointInput (write)
    required {
        /// The name of the endpoint you want to delete.
        0 "Name" name: String;
    }
    optional {}
}

structure! {
    /// Structure DeleteEndpointOutput.
    #[derive(Clone, Debug, Default, PartialEq)]
    DeleteEndpointOutput (read)
    required {}
    optional {}
}

structure! {
    /// Structure DeleteEventBusInput.
    #[derive(Clone, Debug, Default, PartialEq)]
    DeleteEventBusInput (write)
    required {
        /// The name of the event bus to delete.
        0 "Name" name: String;
    }
    optional {}
}

structure! {
    /// Structure DeleteEventBusOutput.
    #[derive(Clone, Debug, Default, PartialEq)]
    DeleteEventBusOutput (read)
    required {}
    optional {}
}

structure! {
    /// Structure DeletePartnerEventSourceInput.
    #[derive(Clone, Debug, Default, PartialEq)]
    DeletePartnerEventSourceInput (write)
    required {
        /// The name of the event source to delete.
        0 "Name" name: String;
        /// The Amazon Web Services account ID of the Amazon Web Services customer that the event source was created for.
        1 "Account" account: String;
    }
    optional {}
}

structure! {
    /// Structure DeletePartnerEventSourceOutput.
    #[derive(Clone, Debug, Default, PartialEq)]
    DeletePartnerEventSourceOutput (read)
    required {}
    optional {}
}

structure! {
    /// Structure DeleteRuleInput.
    #[derive(Clone, Debug, Default, PartialEq)]
    DeleteRuleInput (write)
    required {
        /// The name of the rule.
        0 "Name" name: String;
    }
    optional {
        /// The name or ARN of the event bus associated with the rule.
        1 "EventBusName" event_bus_name: String;
        /// If this is a managed rule, created by an Amazon Web Services service on your behalf, you must specify `Force` as `True` to delete the rule.
        2 "Force" force: bool;
    }
}

structure! {
    /// Structure DeleteRuleOutput.
    #[derive(Clone, Debug, Default, PartialEq)]
    DeleteRuleOutput (read)
    required {}
    optional {}
}

structure! {
    /// Structure DescribeApiDestinationInput.
    #[derive(Clone, Debug, Default, PartialEq)]
    DescribeApiDestinationInput (write)
    required {
        /// The name of the API destination to retrieve.
        0 "Name" name: String;
    }
    optional {}
}

structure! {
    /// Structure DescribeApiDestinationOutput.
    #[derive(Clone, Debug, Default, PartialEq)]
    DescribeApiDestinationOutput (read)
    required {}
    optional {
        /// The ARN of the API destination retrieved.
        0 "ApiDestinationArn" api_destination_arn: String;
        /// The name of the API destination retrieved.
        1 "Name" name: String;
        /// The description for the API destination retrieved.
        2 "Description" description: String;
        /// The state of the API destination retrieved.
        3 "ApiDestinationState" api_destination_state: ApiDestinationState;
        /// The ARN of the connection specified for the API destination retrieved.
        4 "ConnectionArn" connection_arn: String;
        /// The URL to use to connect to the HTTP endpoint.
        5 "InvocationEndpoint" invocation_endpoint: String;
        /// The method to use to connect to the HTTP endpoint.
        6 "HttpMethod" http_method: ApiDestinationHttpMethod;
        /// The maximum number of invocations per second to specified for the API destination.
        7 "InvocationRateLimitPerSecond" invocation_rate_limit_per_second: i32;
        /// A time stamp for the time that the API destination was created.
        8 "CreationTime" creation_time: Timestamp;
        /// A time stamp for the time that the API destination was last modified.
        9 "LastModifiedTime" last_modified_time: Timestamp;
    }
}

structure! {
    /// Structure DescribeArchiveInput.
    #[derive(Clone, Debug, Default, PartialEq)]
    DescribeArchiveInput (write)
    required {
        /// The name of the archive to retrieve.
        0 "ArchiveName" archive_name: String;
    }
    optional {}
}

structure! {
    /// Structure DescribeArchiveOutput.
    #[derive(Clone, Debug, Default, PartialEq)]
    DescribeArchiveOutput (read)
    required {}
    optional {
        /// The ARN of the archive.
        0 "ArchiveArn" archive_arn: String;
        /// The name of the archive.
        1 "ArchiveName" archive_name: String;
        /// The ARN of the event source associated with the archive.
        2 "EventSourceArn" event_source_arn: String;
        /// The description of the archive.
        3 "Description" description: String;
        /// The event pattern used to filter events sent to the archive.
        4 "EventPattern" event_pattern: String;
        /// The state of the archive.
        5 "State" state: ArchiveState;
        /// The reason that the archive is in the state.
        6 "StateReason" state_reason: String;
        /// The identifier of the KMS customer managed key for EventBridge to use to encrypt this archive, if one has been specified.
        7 "KmsKeyIdentifier" kms_key_identifier: String;
        /// The number of days to retain events for in the archive.
        8 "RetentionDays" retention_days: i32;
        /// The size of the archive in bytes.
        9 "SizeBytes" size_bytes: i64;
        /// The number of events in the archive.
        10 "EventCount" event_count: i64;
        /// The time at which the archive was created.
        11 "CreationTime" creation_time: Timestamp;
    }
}

structure! {
    /// If the connection uses a private OAuth endpoint, the parameters for EventBridge to use when authenticating against the endpoint.
    #[derive(Clone, Debug, Default, PartialEq)]
    DescribeConnectionConnectivityParameters (read)
    required {
        /// The parameters for EventBridge to use when invoking the resource endpoint.
        0 "ResourceParameters" resource_parameters: DescribeConnectionResourceParameters;
    }
    optional {}
}

structure! {
    /// Structure DescribeConnectionInput.
    #[derive(Clone, Debug, Default, PartialEq)]
    DescribeConnectionInput (write)
    required {
        /// The name of the connection to retrieve.
        0 "Name" name: String;
    }
    optional {}
}

structure! {
    /// Structure DescribeConnectionOutput.
    #[derive(Clone, Debug, Default, PartialEq)]
    DescribeConnectionOutput (read)
    required {}
    optional {
        /// The ARN of the connection retrieved.
        0 "ConnectionArn" connection_arn: String;
        /// The name of the connection retrieved.
        1 "Name" name: String;
        /// The description for the connection retrieved.
        2 "Description" description: String;
        /// For connections to private APIs The parameters EventBridge uses to invoke the resource endpoint.
        3 "InvocationConnectivityParameters" invocation_connectivity_parameters: DescribeConnectionConnectivityParameters;
        /// The state of the connection retrieved.
        4 "ConnectionState" connection_state: ConnectionState;
        /// The reason that the connection is in the current connection state.
        5 "StateReason" state_reason: String;
        /// The type of authorization specified for the connection.
        6 "AuthorizationType" authorization_type: ConnectionAuthorizationType;
        /// The ARN of the secret created from the authorization parameters specified for the connection.
        7 "SecretArn" secret_arn: String;
        /// The identifier of the KMS customer managed key for EventBridge to use to encrypt the connection, if one has been specified.
        8 "KmsKeyIdentifier" kms_key_identifier: String;
        /// The parameters to use for authorization for the connection.
        9 "AuthParameters" auth_parameters: ConnectionAuthResponseParameters;
        /// A time stamp for the time that the connection was created.
        10 "CreationTime" creation_time: Timestamp;
        /// A time stamp for the time that the connection was last modified.
        11 "LastModifiedTime" last_modified_time: Timestamp;
        /// A time stamp for the time that the connection was last authorized.
        12 "LastAuthorizedTime" last_authorized_time: Timestamp;
    }
}

structure! {
    /// The parameters for EventBridge to use when invoking the resource endpoint.
    #[derive(Clone, Debug, Default, PartialEq)]
    DescribeConnectionResourceParameters (read)
    required {
        /// The Amazon Resource Name (ARN) of the resource configuration for the private API.
        0 "ResourceConfigurationArn" resource_configuration_arn: String;
        /// For connections to private APIs, the Amazon Resource Name (ARN) of the resource association EventBridge created between the connection and the private API's resource configuration.
        1 "ResourceAssociationArn" resource_association_arn: String;
    }
    optional {}
}

structure! {
    /// Structure DescribeEndpointInput.
    #[derive(Clone, Debug, Default, PartialEq)]
    DescribeEndpointInput (write)
    required {
        /// The name of the endpoint you want to get information about.
        0 "Name" name: String;
    }
    optional {
        /// The primary Region of the endpoint you want to get information about.
        1 "HomeRegion" home_region: String;
    }
}

structure! {
    /// Structure DescribeEndpointOutput.
    #[derive(Clone, Debug, Default, PartialEq)]
    DescribeEndpointOutput (read)
    required {}
    optional {
        /// The name of the endpoint you asked for information about.
        0 "Name" name: String;
        /// The description of the endpoint you asked for information about.
        1 "Description" description: String;
        /// The ARN of the endpoint you asked for information about.
        2 "Arn" arn: String;
        /// The routing configuration of the endpoint you asked for information about.
        3 "RoutingConfig" routing_config: RoutingConfig;
        /// Whether replication is enabled or disabled for the endpoint you asked for information about.
        4 "ReplicationConfig" replication_config: ReplicationConfig;
        /// The event buses being used by the endpoint you asked for information about.
        5 "EventBuses" event_buses: Vec<EndpointEventBus>;
        /// The ARN of the role used by the endpoint you asked for information about.
        6 "RoleArn" role_arn: String;
        /// The ID of the endpoint you asked for information about.
        7 "EndpointId" endpoint_id: String;
        /// The URL of the endpoint you asked for information about.
        8 "EndpointUrl" endpoint_url: String;
        /// The current state of the endpoint you asked for information about.
        9 "State" state: EndpointState;
        /// The reason the endpoint you asked for information about is in its current state.
        10 "StateReason" state_reason: String;
        /// The time the endpoint you asked for information about was created.
        11 "CreationTime" creation_time: Timestamp;
        /// The last time the endpoint you asked for information about was modified.
        12 "LastModifiedTime" last_modified_time: Timestamp;
    }
}

structure! {
    /// Structure DescribeEventBusInput.
    #[derive(Clone, Debug, Default, PartialEq)]
    DescribeEventBusInput (write)
    required {}
    optional {
        /// The name or ARN of the event bus to show details for.
        0 "Name" name: String;
    }
}

structure! {
    /// Structure DescribeEventBusOutput.
    #[derive(Clone, Debug, Default, PartialEq)]
    DescribeEventBusOutput (read)
    required {}
    optional {
        /// The name of the event bus.
        0 "Name" name: String;
        /// The Amazon Resource Name (ARN) of the account permitted to write events to the current account.
        1 "Arn" arn: String;
        /// The event bus description.
        2 "Description" description: String;
        /// The identifier of the KMS customer managed key for EventBridge to use to encrypt events on this event bus, if one has been specified.
        3 "KmsKeyIdentifier" kms_key_identifier: String;
        /// Configuration details of the Amazon SQS queue for EventBridge to use as a dead-letter queue (DLQ).
        4 "DeadLetterConfig" dead_letter_config: DeadLetterConfig;
        /// The policy that enables the external account to send events to your account.
        5 "Policy" policy: String;
        /// The logging configuration settings for the event bus.
        6 "LogConfig" log_config: LogConfig;
        /// The time the event bus was created.
        7 "CreationTime" creation_time: Timestamp;
        /// The time the event bus was last modified.
        8 "LastModifiedTime" last_modified_time: Timestamp;
        /// If the event bus was created on behalf of your account by an Amazon Web Services service, this field displays the principal name of the service that created the event bus.
        9 "ManagedBy" managed_by: String;
    }
}

structure! {
    /// Structure DescribeEventSourceInput.
    #[derive(Clone, Debug, Default, PartialEq)]
    DescribeEventSourceInput (write)
    required {
        /// The name of the partner event source to display the details of.
        0 "Name" name: String;
    }
    optional {}
}

structure! {
    /// Structure DescribeEventSourceOutput.
    #[derive(Clone, Debug, Default, PartialEq)]
    DescribeEventSourceOutput (read)
    required {}
    optional {
        /// The ARN of the partner event source.
        0 "Arn" arn: String;
        /// The name of the SaaS partner that created the event source.
        1 "CreatedBy" created_by: String;
        /// The date and time that the event source was created.
        2 "CreationTime" creation_time: Timestamp;
        /// The date and time that the event source will expire if you do not create a matching event bus.
        3 "ExpirationTime" expiration_time: Timestamp;
        /// The name of the partner event source.
        4 "Name" name: String;
        /// The state of the event source.
        5 "State" state: EventSourceState;
    }
}

structure! {
    /// Structure DescribePartnerEventSourceInput.
    #[derive(Clone, Debug, Default, PartialEq)]
    DescribePartnerEventSourceInput (write)
    required {
        /// The name of the event source to display.
        0 "Name" name: String;
    }
    optional {}
}

structure! {
    /// Structure DescribePartnerEventSourceOutput.
    #[derive(Clone, Debug, Default, PartialEq)]
    DescribePartnerEventSourceOutput (read)
    required {}
    optional {
        /// The ARN of the event source.
        0 "Arn" arn: String;
        /// The name of the event source.
        1 "Name" name: String;
    }
}

structure! {
    /// Structure DescribeReplayInput.
    #[derive(Clone, Debug, Default, PartialEq)]
    DescribeReplayInput (write)
    required {
        /// The name of the replay to retrieve.
        0 "ReplayName" replay_name: String;
    }
    optional {}
}

structure! {
    /// Structure DescribeReplayOutput.
    #[derive(Clone, Debug, Default, PartialEq)]
    DescribeReplayOutput (read)
    required {}
    optional {
        /// The name of the replay.
        0 "ReplayName" replay_name: String;
        /// The ARN of the replay.
        1 "ReplayArn" replay_arn: String;
        /// The description of the replay.
        2 "Description" description: String;
        /// The current state of the replay.
        3 "State" state: ReplayState;
        /// The reason that the replay is in the current state.
        4 "StateReason" state_reason: String;
        /// The ARN of the archive events were replayed from.
        5 "EventSourceArn" event_source_arn: String;
        /// A `ReplayDestination` object that contains details about the replay.
        6 "Destination" destination: ReplayDestination;
        /// The time stamp of the first event that was last replayed from the archive.
        7 "EventStartTime" event_start_time: Timestamp;
        /// The time stamp for the last event that was replayed from the archive.
        8 "EventEndTime" event_end_time: Timestamp;
        /// The time that the event was last replayed.
        9 "EventLastReplayedTime" event_last_replayed_time: Timestamp;
        /// A time stamp for the time that the replay started.
        10 "ReplayStartTime" replay_start_time: Timestamp;
        /// A time stamp for the time that the replay stopped.
        11 "ReplayEndTime" replay_end_time: Timestamp;
    }
}

structure! {
    /// Structure DescribeRuleInput.
    #[derive(Clone, Debug, Default, PartialEq)]
    DescribeRuleInput (write)
    required {
        /// The name of the rule.
        0 "Name" name: String;
    }
    optional {
        /// The name or ARN of the event bus associated with the rule.
        1 "EventBusName" event_bus_name: String;
    }
}

structure! {
    /// Structure DescribeRuleOutput.
    #[derive(Clone, Debug, Default, PartialEq)]
    DescribeRuleOutput (read)
    required {}
    optional {
        /// The name of the rule.
        0 "Name" name: String;
        /// The Amazon Resource Name (ARN) of the rule.
        1 "Arn" arn: String;
        /// The event pattern.
        2 "EventPattern" event_pattern: String;
        /// The scheduling expression.
        3 "ScheduleExpression" schedule_expression: String;
        /// Specifies whether the rule is enabled or disabled.
        4 "State" state: RuleState;
        /// The description of the rule.
        5 "Description" description: String;
        /// The Amazon Resource Name (ARN) of the IAM role associated with the rule.
        6 "RoleArn" role_arn: String;
        /// If this is a managed rule, created by an Amazon Web Services service on your behalf, this field displays the principal name of the Amazon Web Services service that created the rule.
        7 "ManagedBy" managed_by: String;
        /// The name of the event bus associated with the rule.
        8 "EventBusName" event_bus_name: String;
        /// The account ID of the user that created the rule.
        9 "CreatedBy" created_by: String;
    }
}

structure! {
    /// Structure DisableRuleInput.
    #[derive(Clone, Debug, Default, PartialEq)]
    DisableRuleInput (write)
    required {
        /// The name of the rule.
        0 "Name" name: String;
    }
    optional {
        /// The name or ARN of the event bus associated with the rule.
        1 "EventBusName" event_bus_name: String;
    }
}

structure! {
    /// Structure DisableRuleOutput.
    #[derive(Clone, Debug, Default, PartialEq)]
    DisableRuleOutput (read)
    required {}
    optional {}
}

structure! {
    /// The custom parameters to be used when the target is an Amazon ECS task.
    #[derive(Clone, Debug, Default, PartialEq)]
    EcsParameters (write read)
    required {
        /// The ARN of the task definition to use if the event target is an Amazon ECS task.
        0 "TaskDefinitionArn" task_definition_arn: String;
    }
    optional {
        /// The number of tasks to create based on `TaskDefinition`.
        1 "TaskCount" task_count: i32;
        /// Specifies the launch type on which your task is running.
        2 "LaunchType" launch_type: LaunchType;
        /// Use this structure if the Amazon ECS task uses the `awsvpc` network mode.
        3 "NetworkConfiguration" network_configuration: NetworkConfiguration;
        /// Specifies the platform version for the task.
        4 "PlatformVersion" platform_version: String;
        /// Specifies an ECS task group for the task.
        5 "Group" group: String;
        /// The capacity provider strategy to use for the task.
        6 "CapacityProviderStrategy" capacity_provider_strategy: Vec<CapacityProviderStrategyItem>;
        /// Specifies whether to enable Amazon ECS managed tags for the task.
        7 "EnableECSManagedTags" enable_ecs_managed_tags: bool;
        /// Whether or not to enable the execute command functionality for the containers in this task.
        8 "EnableExecuteCommand" enable_execute_command: bool;
        /// An array of placement constraint objects to use for the task.
        9 "PlacementConstraints" placement_constraints: Vec<PlacementConstraint>;
        /// The placement strategy objects to use for the task.
        10 "PlacementStrategy" placement_strategy: Vec<PlacementStrategy>;
        /// Specifies whether to propagate the tags from the task definition to the task.
        11 "PropagateTags" propagate_tags: PropagateTags;
        /// The reference ID to use for the task.
        12 "ReferenceId" reference_id: String;
        /// The metadata that you apply to the task to help you categorize and organize them.
        13 "Tags" tags: Vec<Tag>;
    }
}

structure! {
    /// Structure EnableRuleInput.
    #[derive(Clone, Debug, Default, PartialEq)]
    EnableRuleInput (write)
    required {
        /// The name of the rule.
        0 "Name" name: String;
    }
    optional {
        /// The name or ARN of the event bus associated with the rule.
        1 "EventBusName" event_bus_name: String;
    }
}

structure! {
    /// Structure EnableRuleOutput.
    #[derive(Clone, Debug, Default, PartialEq)]
    EnableRuleOutput (read)
    required {}
    optional {}
}

structure! {
    /// A global endpoint used to improve your application's availability by making it regional-fault tolerant.
    #[derive(Clone, Debug, Default, PartialEq)]
    Endpoint (read)
    required {}
    optional {
        /// The name of the endpoint.
        0 "Name" name: String;
        /// A description for the endpoint.
        1 "Description" description: String;
        /// The ARN of the endpoint.
        2 "Arn" arn: String;
        /// The routing configuration of the endpoint.
        3 "RoutingConfig" routing_config: RoutingConfig;
        /// Whether event replication was enabled or disabled for this endpoint.
        4 "ReplicationConfig" replication_config: ReplicationConfig;
        /// The event buses being used by the endpoint.
        5 "EventBuses" event_buses: Vec<EndpointEventBus>;
        /// The ARN of the role used by event replication for the endpoint.
        6 "RoleArn" role_arn: String;
        /// The URL subdomain of the endpoint.
        7 "EndpointId" endpoint_id: String;
        /// The URL of the endpoint.
        8 "EndpointUrl" endpoint_url: String;
        /// The current state of the endpoint.
        9 "State" state: EndpointState;
        /// The reason the endpoint is in its current state.
        10 "StateReason" state_reason: String;
        /// The time the endpoint was created.
        11 "CreationTime" creation_time: Timestamp;
        /// The last time the endpoint was modified.
        12 "LastModifiedTime" last_modified_time: Timestamp;
    }
}

structure! {
    /// The event buses the endpoint is associated with.
    #[derive(Clone, Debug, Default, PartialEq)]
    EndpointEventBus (write read)
    required {
        /// The ARN of the event bus the endpoint is associated with.
        0 "EventBusArn" event_bus_arn: String;
    }
    optional {}
}

structure! {
    /// An event bus receives events from a source, uses rules to evaluate them, applies any configured input transformation, and routes them to the appropriate target(s).
    #[derive(Clone, Debug, Default, PartialEq)]
    EventBus (read)
    required {}
    optional {
        /// The name of the event bus.
        0 "Name" name: String;
        /// The ARN of the event bus.
        1 "Arn" arn: String;
        /// The event bus description.
        2 "Description" description: String;
        /// The permissions policy of the event bus, describing which other Amazon Web Services accounts can write events to this event bus.
        3 "Policy" policy: String;
        /// The time the event bus was created.
        4 "CreationTime" creation_time: Timestamp;
        /// The time the event bus was last modified.
        5 "LastModifiedTime" last_modified_time: Timestamp;
        /// If the event bus was created on behalf of your account by an Amazon Web Services service, this field displays the principal name of the service that created the event bus.
        6 "ManagedBy" managed_by: String;
    }
}

structure! {
    /// A partner event source is created by an SaaS partner.
    #[derive(Clone, Debug, Default, PartialEq)]
    EventSource (read)
    required {}
    optional {
        /// The ARN of the event source.
        0 "Arn" arn: String;
        /// The name of the partner that created the event source.
        1 "CreatedBy" created_by: String;
        /// The date and time the event source was created.
        2 "CreationTime" creation_time: Timestamp;
        /// The date and time that the event source will expire, if the Amazon Web Services account doesn't create a matching event bus for it.
        3 "ExpirationTime" expiration_time: Timestamp;
        /// The name of the event source.
        4 "Name" name: String;
        /// The state of the event source.
        5 "State" state: EventSourceState;
    }
}

structure! {
    /// The failover configuration for an endpoint.
    #[derive(Clone, Debug, Default, PartialEq)]
    FailoverConfig (write read)
    required {
        /// The main Region of the endpoint.
        0 "Primary" primary: Primary;
        /// The Region that events are routed to when failover is triggered or event replication is enabled.
        1 "Secondary" secondary: Secondary;
    }
    optional {}
}

structure! {
    /// These are custom parameter to be used when the target is an API Gateway APIs or EventBridge ApiDestinations.
    #[derive(Clone, Debug, Default, PartialEq)]
    HttpParameters (write read)
    required {}
    optional {
        /// The path parameter values to be used to populate API Gateway API or EventBridge ApiDestination path wildcards ("\*").
        0 "PathParameterValues" path_parameter_values: Vec<String>;
        /// The headers that need to be sent as part of request invoking the API Gateway API or EventBridge ApiDestination.
        1 "HeaderParameters" header_parameters: Map<String>;
        /// The query string keys/values that need to be sent as part of request invoking the API Gateway API or EventBridge ApiDestination.
        2 "QueryStringParameters" query_string_parameters: Map<String>;
    }
}

structure! {
    /// Contains the parameters needed for you to provide custom input to a target based on one or more pieces of data extracted from the event.
    #[derive(Clone, Debug, Default, PartialEq)]
    InputTransformer (write read)
    required {
        /// Input template where you specify placeholders that will be filled with the values of the keys from `InputPathsMap` to customize the data sent to the target.
        0 "InputTemplate" input_template: String;
    }
    optional {
        /// Map of JSON paths to be extracted from the event.
        1 "InputPathsMap" input_paths_map: Map<String>;
    }
}

structure! {
    /// This object enables you to specify a JSON path to extract from the event and use as the partition key for the Amazon Kinesis data stream, so that you can control the shard to which the event goes.
    #[derive(Clone, Debug, Default, PartialEq)]
    KinesisParameters (write read)
    required {
        /// The JSON path to be extracted from the event and used as the partition key.
        0 "PartitionKeyPath" partition_key_path: String;
    }
    optional {}
}

structure! {
    /// Structure ListApiDestinationsInput.
    #[derive(Clone, Debug, Default, PartialEq)]
    ListApiDestinationsInput (write)
    required {}
    optional {
        /// A name prefix to filter results returned.
        0 "NamePrefix" name_prefix: String;
        /// The ARN of the connection specified for the API destination.
        1 "ConnectionArn" connection_arn: String;
        /// The token returned by a previous call, which you can use to retrieve the next set of results.
        2 "NextToken" next_token: String;
        /// The maximum number of API destinations to include in the response.
        3 "Limit" limit: i32;
    }
}

structure! {
    /// Structure ListApiDestinationsOutput.
    #[derive(Clone, Debug, Default, PartialEq)]
    ListApiDestinationsOutput (read)
    required {}
    optional {
        /// An array that includes information about each API destination.
        0 "ApiDestinations" api_destinations: Vec<ApiDestination>;
        /// A token indicating there are more results available.
        1 "NextToken" next_token: String;
    }
}

structure! {
    /// Structure ListArchivesInput.
    #[derive(Clone, Debug, Default, PartialEq)]
    ListArchivesInput (write)
    required {}
    optional {
        /// A name prefix to filter the archives returned.
        0 "NamePrefix" name_prefix: String;
        /// The ARN of the event source associated with the archive.
        1 "EventSourceArn" event_source_arn: String;
        /// The state of the archive.
        2 "State" state: ArchiveState;
        /// The token returned by a previous call, which you can use to retrieve the next set of results.
        3 "NextToken" next_token: String;
        /// The maximum number of results to return.
        4 "Limit" limit: i32;
    }
}

structure! {
    /// Structure ListArchivesOutput.
    #[derive(Clone, Debug, Default, PartialEq)]
    ListArchivesOutput (read)
    required {}
    optional {
        /// An array of `Archive` objects that include details about an archive.
        0 "Archives" archives: Vec<Archive>;
        /// A token indicating there are more results available.
        1 "NextToken" next_token: String;
    }
}

structure! {
    /// Structure ListConnectionsInput.
    #[derive(Clone, Debug, Default, PartialEq)]
    ListConnectionsInput (write)
    required {}
    optional {
        /// A name prefix to filter results returned.
        0 "NamePrefix" name_prefix: String;
        /// The state of the connection.
        1 "ConnectionState" connection_state: ConnectionState;
        /// The token returned by a previous call, which you can use to retrieve the next set of results.
        2 "NextToken" next_token: String;
        /// The maximum number of connections to return.
        3 "Limit" limit: i32;
    }
}

structure! {
    /// Structure ListConnectionsOutput.
    #[derive(Clone, Debug, Default, PartialEq)]
    ListConnectionsOutput (read)
    required {}
    optional {
        /// An array of connections objects that include details about the connections.
        0 "Connections" connections: Vec<Connection>;
        /// A token indicating there are more results available.
        1 "NextToken" next_token: String;
    }
}

structure! {
    /// Structure ListEndpointsInput.
    #[derive(Clone, Debug, Default, PartialEq)]
    ListEndpointsInput (write)
    required {}
    optional {
        /// A value that will return a subset of the endpoints associated with this account.
        0 "NamePrefix" name_prefix: String;
        /// The primary Region of the endpoints associated with this account.
        1 "HomeRegion" home_region: String;
        /// The token returned by a previous call, which you can use to retrieve the next set of results.
        2 "NextToken" next_token: String;
        /// The maximum number of results returned by the call.
        3 "MaxResults" max_results: i32;
    }
}

structure! {
    /// Structure ListEndpointsOutput.
    #[derive(Clone, Debug, Default, PartialEq)]
    ListEndpointsOutput (read)
    required {}
    optional {
        /// The endpoints returned by the call.
        0 "Endpoints" endpoints: Vec<Endpoint>;
        /// A token indicating there are more results available.
        1 "NextToken" next_token: String;
    }
}

structure! {
    /// Structure ListEventBusesInput.
    #[derive(Clone, Debug, Default, PartialEq)]
    ListEventBusesInput (write)
    required {}
    optional {
        /// Specifying this limits the results to only those event buses with names that start with the specified prefix.
        0 "NamePrefix" name_prefix: String;
        /// The token returned by a previous call, which you can use to retrieve the next set of results.
        1 "NextToken" next_token: String;
        /// Specifying this limits the number of results returned by this operation.
        2 "Limit" limit: i32;
    }
}

structure! {
    /// Structure ListEventBusesOutput.
    #[derive(Clone, Debug, Default, PartialEq)]
    ListEventBusesOutput (read)
    required {}
    optional {
        /// This list of event buses.
        0 "EventBuses" event_buses: Vec<EventBus>;
        /// A token indicating there are more results available.
        1 "NextToken" next_token: String;
    }
}

structure! {
    /// Structure ListEventSourcesInput.
    #[derive(Clone, Debug, Default, PartialEq)]
    ListEventSourcesInput (write)
    required {}
    optional {
        /// Specifying this limits the results to only those partner event sources with names that start with the specified prefix.
        0 "NamePrefix" name_prefix: String;
        /// The token returned by a previous call, which you can use to retrieve the next set of results.
        1 "NextToken" next_token: String;
        /// Specifying this limits the number of results returned by this operation.
        2 "Limit" limit: i32;
    }
}

structure! {
    /// Structure ListEventSourcesOutput.
    #[derive(Clone, Debug, Default, PartialEq)]
    ListEventSourcesOutput (read)
    required {}
    optional {
        /// The list of event sources.
        0 "EventSources" event_sources: Vec<EventSource>;
        /// A token indicating there are more results available.
        1 "NextToken" next_token: String;
    }
}

structure! {
    /// Structure ListPartnerEventSourceAccountsInput.
    #[derive(Clone, Debug, Default, PartialEq)]
    ListPartnerEventSourceAccountsInput (write)
    required {
        /// The name of the partner event source to display account information about.
        0 "EventSourceName" event_source_name: String;
    }
    optional {
        /// The token returned by a previous call, which you can use to retrieve the next set of results.
        1 "NextToken" next_token: String;
        /// Specifying this limits the number of results returned by this operation.
        2 "Limit" limit: i32;
    }
}

structure! {
    /// Structure ListPartnerEventSourceAccountsOutput.
    #[derive(Clone, Debug, Default, PartialEq)]
    ListPartnerEventSourceAccountsOutput (read)
    required {}
    optional {
        /// The list of partner event sources returned by the operation.
        0 "PartnerEventSourceAccounts" partner_event_source_accounts: Vec<PartnerEventSourceAccount>;
        /// A token indicating there are more results available.
        1 "NextToken" next_token: String;
    }
}

structure! {
    /// Structure ListPartnerEventSourcesInput.
    #[derive(Clone, Debug, Default, PartialEq)]
    ListPartnerEventSourcesInput (write)
    required {
        /// If you specify this, the results are limited to only those partner event sources that start with the string you specify.
        0 "NamePrefix" name_prefix: String;
    }
    optional {
        /// The token returned by a previous call, which you can use to retrieve the next set of results.
        1 "NextToken" next_token: String;
        /// pecifying this limits the number of results returned by this operation.
        2 "Limit" limit: i32;
    }
}

structure! {
    /// Structure ListPartnerEventSourcesOutput.
    #[derive(Clone, Debug, Default, PartialEq)]
    ListPartnerEventSourcesOutput (read)
    required {}
    optional {
        /// The list of partner event sources returned by the operation.
        0 "PartnerEventSources" partner_event_sources: Vec<PartnerEventSource>;
        /// A token indicating there are more results available.
        1 "NextToken" next_token: String;
    }
}

structure! {
    /// Structure ListReplaysInput.
    #[derive(Clone, Debug, Default, PartialEq)]
    ListReplaysInput (write)
    required {}
    optional {
        /// A name prefix to filter the replays returned.
        0 "NamePrefix" name_prefix: String;
        /// The state of the replay.
        1 "State" state: ReplayState;
        /// The ARN of the archive from which the events are replayed.
        2 "EventSourceArn" event_source_arn: String;
        /// The token returned by a previous call, which you can use to retrieve the next set of results.
        3 "NextToken" next_token: String;
        /// The maximum number of replays to retrieve.
        4 "Limit" limit: i32;
    }
}

structure! {
    /// Structure ListReplaysOutput.
    #[derive(Clone, Debug, Default, PartialEq)]
    ListReplaysOutput (read)
    required {}
    optional {
        /// An array of `Replay` objects that contain information about the replay.
        0 "Replays" replays: Vec<Replay>;
        /// A token indicating there are more results available.
        1 "NextToken" next_token: String;
    }
}

structure! {
    /// Structure ListRuleNamesByTargetInput.
    #[derive(Clone, Debug, Default, PartialEq)]
    ListRuleNamesByTargetInput (write)
    required {
        /// The Amazon Resource Name (ARN) of the target resource.
        0 "TargetArn" target_arn: String;
    }
    optional {
        /// The name or ARN of the event bus to list rules for.
        1 "EventBusName" event_bus_name: String;
        /// The token returned by a previous call, which you can use to retrieve the next set of results.
        2 "NextToken" next_token: String;
        /// The maximum number of results to return.
        3 "Limit" limit: i32;
    }
}

structure! {
    /// Structure ListRuleNamesByTargetOutput.
    #[derive(Clone, Debug, Default, PartialEq)]
    ListRuleNamesByTargetOutput (read)
    required {}
    optional {
        /// The names of the rules that can invoke the given target.
        0 "RuleNames" rule_names: Vec<String>;
        /// A token indicating there are more results available.
        1 "NextToken" next_token: String;
    }
}

structure! {
    /// Structure ListRulesInput.
    #[derive(Clone, Debug, Default, PartialEq)]
    ListRulesInput (write)
    required {}
    optional {
        /// The prefix matching the rule name.
        0 "NamePrefix" name_prefix: String;
        /// The name or ARN of the event bus to list the rules for.
        1 "EventBusName" event_bus_name: String;
        /// The token returned by a previous call, which you can use to retrieve the next set of results.
        2 "NextToken" next_token: String;
        /// The maximum number of results to return.
        3 "Limit" limit: i32;
    }
}

structure! {
    /// Structure ListRulesOutput.
    #[derive(Clone, Debug, Default, PartialEq)]
    ListRulesOutput (read)
    required {}
    optional {
        /// The rules that match the specified criteria.
        0 "Rules" rules: Vec<Rule>;
        /// A token indicating there are more results available.
        1 "NextToken" next_token: String;
    }
}

structure! {
    /// Structure ListTagsForResourceInput.
    #[derive(Clone, Debug, Default, PartialEq)]
    ListTagsForResourceInput (write)
    required {
        /// The ARN of the EventBridge resource for which you want to view tags.
        0 "ResourceARN" resource_arn: String;
    }
    optional {}
}

structure! {
    /// Structure ListTagsForResourceOutput.
    #[derive(Clone, Debug, Default, PartialEq)]
    ListTagsForResourceOutput (read)
    required {}
    optional {
        /// The list of tag keys and values associated with the resource you specified.
        0 "Tags" tags: Vec<Tag>;
    }
}

structure! {
    /// Structure ListTargetsByRuleInput.
    #[derive(Clone, Debug, Default, PartialEq)]
    ListTargetsByRuleInput (write)
    required {
        /// The name of the rule.
        0 "Rule" rule: String;
    }
    optional {
        /// The name or ARN of the event bus associated with the rule.
        1 "EventBusName" event_bus_name: String;
        /// The token returned by a previous call, which you can use to retrieve the next set of results.
        2 "NextToken" next_token: String;
        /// The maximum number of results to return.
        3 "Limit" limit: i32;
    }
}

structure! {
    /// Structure ListTargetsByRuleOutput.
    #[derive(Clone, Debug, Default, PartialEq)]
    ListTargetsByRuleOutput (read)
    required {}
    optional {
        /// The targets assigned to the rule.
        0 "Targets" targets: Vec<Target>;
        /// A token indicating there are more results available.
        1 "NextToken" next_token: String;
    }
}

structure! {
    /// The logging configuration settings for the event bus.
    #[derive(Clone, Debug, Default, PartialEq)]
    LogConfig (write read)
    required {}
    optional {
        /// Whether EventBridge include detailed event information in the records it generates.
        0 "IncludeDetail" include_detail: IncludeDetail;
        /// The level of logging detail to include.
        1 "Level" level: Level;
    }
}

structure! {
    /// This structure specifies the network configuration for an ECS task.
    #[derive(Clone, Debug, Default, PartialEq)]
    NetworkConfiguration (write read)
    required {}
    optional {
        /// Use this structure to specify the VPC subnets and security groups for the task, and whether a public IP address is to be used.
        0 "awsvpcConfiguration" awsvpc_configuration: AwsVpcConfiguration;
    }
}

structure! {
    /// A partner event source is created by an SaaS partner.
    #[derive(Clone, Debug, Default, PartialEq)]
    PartnerEventSource (read)
    required {}
    optional {
        /// The ARN of the partner event source.
        0 "Arn" arn: String;
        /// The name of the partner event source.
        1 "Name" name: String;
    }
}

structure! {
    /// The Amazon Web Services account that a partner event source has been offered to.
    #[derive(Clone, Debug, Default, PartialEq)]
    PartnerEventSourceAccount (read)
    required {}
    optional {
        /// The Amazon Web Services account ID that the partner event source was offered to.
        0 "Account" account: String;
        /// The date and time the event source was created.
        1 "CreationTime" creation_time: Timestamp;
        /// The date and time that the event source will expire, if the Amazon Web Services account doesn't create a matching event bus for it.
        2 "ExpirationTime" expiration_time: Timestamp;
        /// The state of the event source.
        3 "State" state: EventSourceState;
    }
}

structure! {
    /// An object representing a constraint on task placement.
    #[derive(Clone, Debug, Default, PartialEq)]
    PlacementConstraint (write read)
    required {}
    optional {
        /// The type of constraint.
        0 "type" r#type: PlacementConstraintType;
        /// A cluster query language expression to apply to the constraint.
        1 "expression" expression: String;
    }
}

structure! {
    /// The task placement strategy for a task or service.
    #[derive(Clone, Debug, Default, PartialEq)]
    PlacementStrategy (write read)
    required {}
    optional {
        /// The type of placement strategy.
        0 "type" r#type: PlacementStrategyType;
        /// The field to apply the placement strategy against.
        1 "field" field: String;
    }
}

structure! {
    /// The primary Region of the endpoint.
    #[derive(Clone, Debug, Default, PartialEq)]
    Primary (write read)
    required {
        /// The ARN of the health check used by the endpoint to determine whether failover is triggered.
        0 "HealthCheck" health_check: String;
    }
    optional {}
}

structure! {
    /// Structure PutEventsInput.
    #[derive(Clone, Debug, Default, PartialEq)]
    PutEventsInput (write)
    required {
        /// The entry that defines an event in your system.
        0 "Entries" entries: Vec<PutEventsRequestEntry>;
    }
    optional {
        /// The URL subdomain of the endpoint.
        1 "EndpointId" endpoint_id: String;
    }
}

structure! {
    /// Structure PutEventsOutput.
    #[derive(Clone, Debug, Default, PartialEq)]
    PutEventsOutput (read)
    required {}
    optional {
        /// The number of failed entries.
        0 "FailedEntryCount" failed_entry_count: i32;
        /// The successfully and unsuccessfully ingested events results.
        1 "Entries" entries: Vec<PutEventsResultEntry>;
    }
}

structure! {
    /// Represents an event to be submitted.
    #[derive(Clone, Debug, Default, PartialEq)]
    PutEventsRequestEntry (write)
    required {}
    optional {
        /// The time stamp of the event, per RFC3339.
        0 "Time" time: Timestamp;
        /// The source of the event.
        1 "Source" source: String;
        /// Amazon Web Services resources, identified by Amazon Resource Name (ARN), which the event primarily concerns.
        2 "Resources" resources: Vec<String>;
        /// Free-form string, with a maximum of 128 characters, used to decide what fields to expect in the event detail.
        3 "DetailType" detail_type: String;
        /// A valid JSON object.
        4 "Detail" detail: String;
        /// The name or ARN of the event bus to receive the event.
        5 "EventBusName" event_bus_name: String;
        /// An X-Ray trace header, which is an http header (X-Amzn-Trace-Id) that contains the trace-id associated with the event.
        6 "TraceHeader" trace_header: String;
    }
}

structure! {
    /// Represents the results of an event submitted to an event bus.
    #[derive(Clone, Debug, Default, PartialEq)]
    PutEventsResultEntry (read)
    required {}
    optional {
        /// The ID of the event.
        0 "EventId" event_id: String;
        /// The error code that indicates why the event submission failed.
        1 "ErrorCode" error_code: String;
        /// The error message that explains why the event submission failed.
        2 "ErrorMessage" error_message: String;
    }
}

structure! {
    /// Structure PutPartnerEventsInput.
    #[derive(Clone, Debug, Default, PartialEq)]
    PutPartnerEventsInput (write)
    required {
        /// The list of events to write to the event bus.
        0 "Entries" entries: Vec<PutPartnerEventsRequestEntry>;
    }
    optional {}
}

structure! {
    /// Structure PutPartnerEventsOutput.
    #[derive(Clone, Debug, Default, PartialEq)]
    PutPartnerEventsOutput (read)
    required {}
    optional {
        /// The number of events from this operation that could not be written to the partner event bus.
        0 "FailedEntryCount" failed_entry_count: i32;
        /// The results for each event entry the partner submitted in this request.
        1 "Entries" entries: Vec<PutPartnerEventsResultEntry>;
    }
}

structure! {
    /// The details about an event generated by an SaaS partner.
    #[derive(Clone, Debug, Default, PartialEq)]
    PutPartnerEventsRequestEntry (write)
    required {}
    optional {
        /// The date and time of the event.
        0 "Time" time: Timestamp;
        /// The event source that is generating the entry.
        1 "Source" source: String;
        /// Amazon Web Services resources, identified by Amazon Resource Name (ARN), which the event primarily concerns.
        2 "Resources" resources: Vec<String>;
        /// A free-form string, with a maximum of 128 characters, used to decide what fields to expect in the event detail.
        3 "DetailType" detail_type: String;
        /// A valid JSON string.
        4 "Detail" detail: String;
    }
}

structure! {
    /// The result of an event entry the partner submitted in this request.
    #[derive(Clone, Debug, Default, PartialEq)]
    PutPartnerEventsResultEntry (read)
    required {}
    optional {
        /// The ID of the event.
        0 "EventId" event_id: String;
        /// The error code that indicates why the event submission failed.
        1 "ErrorCode" error_code: String;
        /// The error message that explains why the event submission failed.
        2 "ErrorMessage" error_message: String;
    }
}

structure! {
    /// Structure PutPermissionInput.
    #[derive(Clone, Debug, Default, PartialEq)]
    PutPermissionInput (write)
    required {}
    optional {
        /// The name of the event bus associated with the rule.
        0 "EventBusName" event_bus_name: String;
        /// The action that you are enabling the other account to perform.
        1 "Action" action: String;
        /// The 12-digit Amazon Web Services account ID that you are permitting to put events to your default event bus.
        2 "Principal" principal: String;
        /// An identifier string for the external account that you are granting permissions to.
        3 "StatementId" statement_id: String;
        /// This parameter enables you to limit the permission to accounts that fulfill a certain condition, such as being a member of a certain Amazon Web Services organization.
        4 "Condition" condition: Condition;
        /// A JSON string that describes the permission policy statement.
        5 "Policy" policy: String;
    }
}

structure! {
    /// Structure PutPermissionOutput.
    #[derive(Clone, Debug, Default, PartialEq)]
    PutPermissionOutput (read)
    required {}
    optional {}
}

structure! {
    /// Structure PutRuleInput.
    #[derive(Clone, Debug, Default, PartialEq)]
    PutRuleInput (write)
    required {
        /// The name of the rule that you are creating or updating.
        0 "Name" name: String;
    }
    optional {
        /// The scheduling expression.
        1 "ScheduleExpression" schedule_expression: String;
        /// The event pattern.
        2 "EventPattern" event_pattern: String;
        /// The state of the rule.
        3 "State" state: RuleState;
        /// A description of the rule.
        4 "Description" description: String;
        /// The Amazon Resource Name (ARN) of the IAM role associated with the rule.
        5 "RoleArn" role_arn: String;
        /// The list of key-value pairs to associate with the rule.
        6 "Tags" tags: Vec<Tag>;
        /// The name or ARN of the event bus to associate with this rule.
        7 "EventBusName" event_bus_name: String;
    }
}

structure! {
    /// Structure PutRuleOutput.
    #[derive(Clone, Debug, Default, PartialEq)]
    PutRuleOutput (read)
    required {}
    optional {
        /// The Amazon Resource Name (ARN) of the rule.
        0 "RuleArn" rule_arn: String;
    }
}

structure! {
    /// Structure PutTargetsInput.
    #[derive(Clone, Debug, Default, PartialEq)]
    PutTargetsInput (write)
    required {
        /// The name of the rule.
        0 "Rule" rule: String;
        /// The targets to update or add to the rule.
        1 "Targets" targets: Vec<Target>;
    }
    optional {
        /// The name or ARN of the event bus associated with the rule.
        2 "EventBusName" event_bus_name: String;
    }
}

structure! {
    /// Structure PutTargetsOutput.
    #[derive(Clone, Debug, Default, PartialEq)]
    PutTargetsOutput (read)
    required {}
    optional {
        /// The number of failed entries.
        0 "FailedEntryCount" failed_entry_count: i32;
        /// The failed target entries.
        1 "FailedEntries" failed_entries: Vec<PutTargetsResultEntry>;
    }
}

structure! {
    /// Represents a target that failed to be added to a rule.
    #[derive(Clone, Debug, Default, PartialEq)]
    PutTargetsResultEntry (read)
    required {}
    optional {
        /// The ID of the target.
        0 "TargetId" target_id: String;
        /// The error code that indicates why the target addition failed.
        1 "ErrorCode" error_code: String;
        /// The error message that explains why the target addition failed.
        2 "ErrorMessage" error_message: String;
    }
}

structure! {
    /// These are custom parameters to be used when the target is a Amazon Redshift cluster to invoke the Amazon Redshift Data API ExecuteStatement based on EventBridge events.
    #[derive(Clone, Default, PartialEq)]
    RedshiftDataParameters (write read)
    required {
        /// The name of the database.
        0 "Database" database: String;
    }
    optional {
        /// The name or ARN of the secret that enables access to the database.
        1 "SecretManagerArn" secret_manager_arn: String;
        /// The database user name.
        2 "DbUser" db_user: String;
        /// The SQL statement text to run.
        3 "Sql" sql: String;
        /// The name of the SQL statement.
        4 "StatementName" statement_name: String;
        /// Indicates whether to send an event back to EventBridge after the SQL statement runs.
        5 "WithEvent" with_event: bool;
        /// One or more SQL statements to run.
        6 "Sqls" sqls: Vec<String>;
    }
}

impl std::fmt::Debug for RedshiftDataParameters {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("RedshiftDataParameters")
            .field("secret_manager_arn", &self.secret_manager_arn)
            .field("database", &self.database)
            .field("db_user", &self.db_user)
            .field("sql", &format_args!("(sensitive)"))
            .field("statement_name", &self.statement_name)
            .field("with_event", &self.with_event)
            .field("sqls", &format_args!("(sensitive)"))
            .finish()
    }
}

structure! {
    /// Structure RemovePermissionInput.
    #[derive(Clone, Debug, Default, PartialEq)]
    RemovePermissionInput (write)
    required {}
    optional {
        /// The statement ID corresponding to the account that is no longer allowed to put events to the default event bus.
        0 "StatementId" statement_id: String;
        /// Specifies whether to remove all permissions.
        1 "RemoveAllPermissions" remove_all_permissions: bool;
        /// The name of the event bus to revoke permissions for.
        2 "EventBusName" event_bus_name: String;
    }
}

structure! {
    /// Structure RemovePermissionOutput.
    #[derive(Clone, Debug, Default, PartialEq)]
    RemovePermissionOutput (read)
    required {}
    optional {}
}

structure! {
    /// Structure RemoveTargetsInput.
    #[derive(Clone, Debug, Default, PartialEq)]
    RemoveTargetsInput (write)
    required {
        /// The name of the rule.
        0 "Rule" rule: String;
        /// The IDs of the targets to remove from the rule.
        1 "Ids" ids: Vec<String>;
    }
    optional {
        /// The name or ARN of the event bus associated with the rule.
        2 "EventBusName" event_bus_name: String;
        /// If this is a managed rule, created by an Amazon Web Services service on your behalf, you must specify `Force` as `True` to remove targets.
        3 "Force" force: bool;
    }
}

structure! {
    /// Structure RemoveTargetsOutput.
    #[derive(Clone, Debug, Default, PartialEq)]
    RemoveTargetsOutput (read)
    required {}
    optional {
        /// The number of failed entries.
        0 "FailedEntryCount" failed_entry_count: i32;
        /// The failed target entries.
        1 "FailedEntries" failed_entries: Vec<RemoveTargetsResultEntry>;
    }
}

structure! {
    /// Represents a target that failed to be removed from a rule.
    #[derive(Clone, Debug, Default, PartialEq)]
    RemoveTargetsResultEntry (read)
    required {}
    optional {
        /// The ID of the target.
        0 "TargetId" target_id: String;
        /// The error code that indicates why the target removal failed.
        1 "ErrorCode" error_code: String;
        /// The error message that explains why the target removal failed.
        2 "ErrorMessage" error_message: String;
    }
}

structure! {
    /// A `Replay` object that contains details about a replay.
    #[derive(Clone, Debug, Default, PartialEq)]
    Replay (read)
    required {}
    optional {
        /// The name of the replay.
        0 "ReplayName" replay_name: String;
        /// The ARN of the archive to replay event from.
        1 "EventSourceArn" event_source_arn: String;
        /// The current state of the replay.
        2 "State" state: ReplayState;
        /// A description of why the replay is in the current state.
        3 "StateReason" state_reason: String;
        /// A time stamp for the time to start replaying events.
        4 "EventStartTime" event_start_time: Timestamp;
        /// A time stamp for the time to start replaying events.
        5 "EventEndTime" event_end_time: Timestamp;
        /// A time stamp for the time that the last event was replayed.
        6 "EventLastReplayedTime" event_last_replayed_time: Timestamp;
        /// A time stamp for the time that the replay started.
        7 "ReplayStartTime" replay_start_time: Timestamp;
        /// A time stamp for the time that the replay completed.
        8 "ReplayEndTime" replay_end_time: Timestamp;
    }
}

structure! {
    /// A `ReplayDestination` object that contains details about a replay.
    #[derive(Clone, Debug, Default, PartialEq)]
    ReplayDestination (write read)
    required {
        /// The ARN of the event bus to replay event to.
        0 "Arn" arn: String;
    }
    optional {
        /// A list of ARNs for rules to replay events to.
        1 "FilterArns" filter_arns: Vec<String>;
    }
}

structure! {
    /// Endpoints can replicate all events to the secondary Region.
    #[derive(Clone, Debug, Default, PartialEq)]
    ReplicationConfig (write read)
    required {}
    optional {
        /// The state of event replication.
        0 "State" state: ReplicationState;
    }
}

structure! {
    /// A `RetryPolicy` object that includes information about the retry policy settings.
    #[derive(Clone, Debug, Default, PartialEq)]
    RetryPolicy (write read)
    required {}
    optional {
        /// The maximum number of retry attempts to make before the request fails.
        0 "MaximumRetryAttempts" maximum_retry_attempts: i32;
        /// The maximum amount of time, in seconds, to continue to make retry attempts.
        1 "MaximumEventAgeInSeconds" maximum_event_age_in_seconds: i32;
    }
}

structure! {
    /// The routing configuration of the endpoint.
    #[derive(Clone, Debug, Default, PartialEq)]
    RoutingConfig (write read)
    required {
        /// The failover configuration for an endpoint.
        0 "FailoverConfig" failover_config: FailoverConfig;
    }
    optional {}
}

structure! {
    /// Contains information about a rule in Amazon EventBridge.
    #[derive(Clone, Debug, Default, PartialEq)]
    Rule (read)
    required {}
    optional {
        /// The name of the rule.
        0 "Name" name: String;
        /// The Amazon Resource Name (ARN) of the rule.
        1 "Arn" arn: String;
        /// The event pattern of the rule.
        2 "EventPattern" event_pattern: String;
        /// The state of the rule.
        3 "State" state: RuleState;
        /// The description of the rule.
        4 "Description" description: String;
        /// The scheduling expression.
        5 "ScheduleExpression" schedule_expression: String;
        /// The Amazon Resource Name (ARN) of the role that is used for target invocation.
        6 "RoleArn" role_arn: String;
        /// If the rule was created on behalf of your account by an Amazon Web Services service, this field displays the principal name of the service that created the rule.
        7 "ManagedBy" managed_by: String;
        /// The name or ARN of the event bus associated with the rule.
        8 "EventBusName" event_bus_name: String;
    }
}

structure! {
    /// This parameter contains the criteria (either InstanceIds or a tag) used to specify which EC2 instances are to be sent the command.
    #[derive(Clone, Debug, Default, PartialEq)]
    RunCommandParameters (write read)
    required {
        /// Currently, we support including only one RunCommandTarget block, which specifies either an array of InstanceIds or a tag.
        0 "RunCommandTargets" run_command_targets: Vec<RunCommandTarget>;
    }
    optional {}
}

structure! {
    /// Information about the EC2 instances that are to be sent the command, specified as key-value pairs.
    #[derive(Clone, Debug, Default, PartialEq)]
    RunCommandTarget (write read)
    required {
        /// Can be either `tag:` tag-key or `InstanceIds`.
        0 "Key" key: String;
        /// If `Key` is `tag:` tag-key, `Values` is a list of tag values.
        1 "Values" values: Vec<String>;
    }
    optional {}
}

structure! {
    /// Name/Value pair of a parameter to start execution of a SageMaker AI Model Building Pipeline.
    #[derive(Clone, Debug, Default, PartialEq)]
    SageMakerPipelineParameter (write read)
    required {
        /// Name of parameter to start execution of a SageMaker AI Model Building Pipeline.
        0 "Name" name: String;
        /// Value of parameter to start execution of a SageMaker AI Model Building Pipeline.
        1 "Value" value: String;
    }
    optional {}
}

structure! {
    /// These are custom parameters to use when the target is a SageMaker AI Model Building Pipeline that starts based on EventBridge events.
    #[derive(Clone, Debug, Default, PartialEq)]
    SageMakerPipelineParameters (write read)
    required {}
    optional {
        /// List of Parameter names and values for SageMaker AI Model Building Pipeline execution.
        0 "PipelineParameterList" pipeline_parameter_list: Vec<SageMakerPipelineParameter>;
    }
}

structure! {
    /// The secondary Region that processes events when failover is triggered or replication is enabled.
    #[derive(Clone, Debug, Default, PartialEq)]
    Secondary (write read)
    required {
        /// Defines the secondary Region.
        0 "Route" route: String;
    }
    optional {}
}

structure! {
    /// The custom parameters for EventBridge to use for a target that is an Amazon SQS fair or FIFO queue.
    #[derive(Clone, Debug, Default, PartialEq)]
    SqsParameters (write read)
    required {}
    optional {
        /// The ID of the message group to use as the target.
        0 "MessageGroupId" message_group_id: String;
    }
}

structure! {
    /// Structure StartReplayInput.
    #[derive(Clone, Debug, Default, PartialEq)]
    StartReplayInput (write)
    required {
        /// The name of the replay to start.
        0 "ReplayName" replay_name: String;
        /// The ARN of the archive to replay events from.
        1 "EventSourceArn" event_source_arn: String;
        /// A time stamp for the time to start replaying events.
        2 "EventStartTime" event_start_time: Timestamp;
        /// A time stamp for the time to stop replaying events.
        3 "EventEndTime" event_end_time: Timestamp;
        /// A `ReplayDestination` object that includes details about the destination for the replay.
        4 "Destination" destination: ReplayDestination;
    }
    optional {
        /// A description for the replay to start.
        5 "Description" description: String;
    }
}

structure! {
    /// Structure StartReplayOutput.
    #[derive(Clone, Debug, Default, PartialEq)]
    StartReplayOutput (read)
    required {}
    optional {
        /// The ARN of the replay.
        0 "ReplayArn" replay_arn: String;
        /// The state of the replay.
        1 "State" state: ReplayState;
        /// The reason that the replay is in the state.
        2 "StateReason" state_reason: String;
        /// The time at which the replay started.
        3 "ReplayStartTime" replay_start_time: Timestamp;
    }
}

structure! {
    /// A key-value pair associated with an Amazon Web Services resource.
    #[derive(Clone, Debug, Default, PartialEq)]
    Tag (write read)
    required {
        /// A string you can use to assign a value.
        0 "Key" key: String;
        /// The value for the specified tag key.
        1 "Value" value: String;
    }
    optional {}
}

structure! {
    /// Structure TagResourceInput.
    #[derive(Clone, Debug, Default, PartialEq)]
    TagResourceInput (write)
    required {
        /// The ARN of the EventBridge resource that you're adding tags to.
        0 "ResourceARN" resource_arn: String;
        /// The list of key-value pairs to associate with the resource.
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
    /// Targets are the resources to be invoked when a rule is triggered.
    #[derive(Clone, Debug, Default, PartialEq)]
    Target (write read)
    required {
        /// The ID of the target within the specified rule.
        0 "Id" id: String;
        /// The Amazon Resource Name (ARN) of the target.
        1 "Arn" arn: String;
    }
    optional {
        /// The Amazon Resource Name (ARN) of the IAM role to be used for this target when the rule is triggered.
        2 "RoleArn" role_arn: String;
        /// Valid JSON text passed to the target.
        3 "Input" input: String;
        /// The value of the JSONPath that is used for extracting part of the matched event when passing it to the target.
        4 "InputPath" input_path: String;
        /// Settings to enable you to provide custom input to a target based on certain event data.
        5 "InputTransformer" input_transformer: InputTransformer;
        /// The custom parameter you can use to control the shard assignment, when the target is a Kinesis data stream.
        6 "KinesisParameters" kinesis_parameters: KinesisParameters;
        /// Parameters used when you are using the rule to invoke Amazon EC2 Run Command.
        7 "RunCommandParameters" run_command_parameters: RunCommandParameters;
        /// Contains the Amazon ECS task definition and task count to be used, if the event target is an Amazon ECS task.
        8 "EcsParameters" ecs_parameters: EcsParameters;
        /// If the event target is an Batch job, this contains the job definition, job name, and other parameters.
        9 "BatchParameters" batch_parameters: BatchParameters;
        /// Contains the message group ID to use when the target is an Amazon SQS fair or FIFO queue.
        10 "SqsParameters" sqs_parameters: SqsParameters;
        /// Contains the HTTP parameters to use when the target is a API Gateway endpoint or EventBridge ApiDestination.
        11 "HttpParameters" http_parameters: HttpParameters;
        /// Contains the Amazon Redshift Data API parameters to use when the target is a Amazon Redshift cluster.
        12 "RedshiftDataParameters" redshift_data_parameters: RedshiftDataParameters;
        /// Contains the SageMaker AI Model Building Pipeline parameters to start execution of a SageMaker AI Model Building Pipeline.
        13 "SageMakerPipelineParameters" sage_maker_pipeline_parameters: SageMakerPipelineParameters;
        /// The `DeadLetterConfig` that defines the target queue to send dead-letter queue events to.
        14 "DeadLetterConfig" dead_letter_config: DeadLetterConfig;
        /// The retry policy configuration to use for the dead-letter queue.
        15 "RetryPolicy" retry_policy: RetryPolicy;
        /// Contains the GraphQL operation to be parsed and executed, if the event target is an AppSync API.
        16 "AppSyncParameters" app_sync_parameters: AppSyncParameters;
    }
}

structure! {
    /// Structure TestEventPatternInput.
    #[derive(Clone, Debug, Default, PartialEq)]
    TestEventPatternInput (write)
    required {
        /// The event pattern.
        0 "EventPattern" event_pattern: String;
        /// The event, in JSON format, to test against the event pattern.
        1 "Event" event: String;
    }
    optional {}
}

structure! {
    /// Structure TestEventPatternOutput.
    #[derive(Clone, Debug, Default, PartialEq)]
    TestEventPatternOutput (read)
    required {}
    optional {
        /// Indicates whether the event matches the event pattern.
        0 "Result" result: bool;
    }
}

structure! {
    /// Structure UntagResourceInput.
    #[derive(Clone, Debug, Default, PartialEq)]
    UntagResourceInput (write)
    required {
        /// The ARN of the EventBridge resource from which you are removing tags.
        0 "ResourceARN" resource_arn: String;
        /// The list of tag keys to remove from the resource.
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
    /// Structure UpdateApiDestinationInput.
    #[derive(Clone, Debug, Default, PartialEq)]
    UpdateApiDestinationInput (write)
    required {
        /// The name of the API destination to update.
        0 "Name" name: String;
    }
    optional {
        /// The name of the API destination to update.
        1 "Description" description: String;
        /// The ARN of the connection to use for the API destination.
        2 "ConnectionArn" connection_arn: String;
        /// The URL to the endpoint to use for the API destination.
        3 "InvocationEndpoint" invocation_endpoint: String;
        /// The method to use for the API destination.
        4 "HttpMethod" http_method: ApiDestinationHttpMethod;
        /// The maximum number of invocations per second to send to the API destination.
        5 "InvocationRateLimitPerSecond" invocation_rate_limit_per_second: i32;
    }
}

structure! {
    /// Structure UpdateApiDestinationOutput.
    #[derive(Clone, Debug, Default, PartialEq)]
    UpdateApiDestinationOutput (read)
    required {}
    optional {
        /// The ARN of the API destination that was updated.
        0 "ApiDestinationArn" api_destination_arn: String;
        /// The state of the API destination that was updated.
        1 "ApiDestinationState" api_destination_state: ApiDestinationState;
        /// A time stamp for the time that the API destination was created.
        2 "CreationTime" creation_time: Timestamp;
        /// A time stamp for the time that the API destination was last modified.
        3 "LastModifiedTime" last_modified_time: Timestamp;
    }
}

structure! {
    /// Structure UpdateArchiveInput.
    #[derive(Clone, Debug, Default, PartialEq)]
    UpdateArchiveInput (write)
    required {
        /// The name of the archive to update.
        0 "ArchiveName" archive_name: String;
    }
    optional {
        /// The description for the archive.
        1 "Description" description: String;
        /// The event pattern to use to filter events sent to the archive.
        2 "EventPattern" event_pattern: String;
        /// The number of days to retain events in the archive.
        3 "RetentionDays" retention_days: i32;
        /// The identifier of the KMS customer managed key for EventBridge to use, if you choose to use a customer managed key to encrypt this archive.
        4 "KmsKeyIdentifier" kms_key_identifier: String;
    }
}

structure! {
    /// Structure UpdateArchiveOutput.
    #[derive(Clone, Debug, Default, PartialEq)]
    UpdateArchiveOutput (read)
    required {}
    optional {
        /// The ARN of the archive.
        0 "ArchiveArn" archive_arn: String;
        /// The state of the archive.
        1 "State" state: ArchiveState;
        /// The reason that the archive is in the current state.
        2 "StateReason" state_reason: String;
        /// The time at which the archive was updated.
        3 "CreationTime" creation_time: Timestamp;
    }
}

structure! {
    /// Contains the API key authorization parameters to use to update the connection.
    #[derive(Clone, Default, PartialEq)]
    UpdateConnectionApiKeyAuthRequestParameters (write)
    required {}
    optional {
        /// The name of the API key to use for authorization.
        0 "ApiKeyName" api_key_name: String;
        /// The value associated with the API key to use for authorization.
        1 "ApiKeyValue" api_key_value: String;
    }
}

impl std::fmt::Debug for UpdateConnectionApiKeyAuthRequestParameters {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("UpdateConnectionApiKeyAuthRequestParameters")
            .field("api_key_name", &self.api_key_name)
            .field("api_key_value", &format_args!("(sensitive)"))
            .finish()
    }
}

structure! {
    /// Contains the additional parameters to use for the connection.
    #[derive(Clone, Debug, Default, PartialEq)]
    UpdateConnectionAuthRequestParameters (write)
    required {}
    optional {
        /// The authorization parameters for Basic authorization.
        0 "BasicAuthParameters" basic_auth_parameters: UpdateConnectionBasicAuthRequestParameters;
        /// The authorization parameters for OAuth authorization.
        1 "OAuthParameters" o_auth_parameters: UpdateConnectionOAuthRequestParameters;
        /// The authorization parameters for API key authorization.
        2 "ApiKeyAuthParameters" api_key_auth_parameters: UpdateConnectionApiKeyAuthRequestParameters;
        /// The additional parameters to use for the connection.
        3 "InvocationHttpParameters" invocation_http_parameters: ConnectionHttpParameters;
        /// If you specify a private OAuth endpoint, the parameters for EventBridge to use when authenticating against the endpoint.
        4 "ConnectivityParameters" connectivity_parameters: ConnectivityResourceParameters;
    }
}

structure! {
    /// The Basic authorization parameters for the connection.
    #[derive(Clone, Default, PartialEq)]
    UpdateConnectionBasicAuthRequestParameters (write)
    required {}
    optional {
        /// The user name to use for Basic authorization.
        0 "Username" username: String;
        /// The password associated with the user name to use for Basic authorization.
        1 "Password" password: String;
    }
}

impl std::fmt::Debug for UpdateConnectionBasicAuthRequestParameters {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("UpdateConnectionBasicAuthRequestParameters")
            .field("username", &self.username)
            .field("password", &format_args!("(sensitive)"))
            .finish()
    }
}

structure! {
    /// Structure UpdateConnectionInput.
    #[derive(Clone, Debug, Default, PartialEq)]
    UpdateConnectionInput (write)
    required {
        /// The name of the connection to update.
        0 "Name" name: String;
    }
    optional {
        /// A description for the connection.
        1 "Description" description: String;
        /// The type of authorization to use for the connection.
        2 "AuthorizationType" authorization_type: ConnectionAuthorizationType;
        /// The authorization parameters to use for the connection.
        3 "AuthParameters" auth_parameters: UpdateConnectionAuthRequestParameters;
        /// For connections to private APIs, the parameters to use for invoking the API.
        4 "InvocationConnectivityParameters" invocation_connectivity_parameters: ConnectivityResourceParameters;
        /// The identifier of the KMS customer managed key for EventBridge to use, if you choose to use a customer managed key to encrypt this connection.
        5 "KmsKeyIdentifier" kms_key_identifier: String;
    }
}

structure! {
    /// The OAuth authorization parameters to use for the connection.
    #[derive(Clone, Default, PartialEq)]
    UpdateConnectionOAuthClientRequestParameters (write)
    required {}
    optional {
        /// The client ID to use for OAuth authorization.
        0 "ClientID" client_id: String;
        /// The client secret assciated with the client ID to use for OAuth authorization.
        1 "ClientSecret" client_secret: String;
    }
}

impl std::fmt::Debug for UpdateConnectionOAuthClientRequestParameters {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("UpdateConnectionOAuthClientRequestParameters")
            .field("client_id", &self.client_id)
            .field("client_secret", &format_args!("(sensitive)"))
            .finish()
    }
}

structure! {
    /// The OAuth request parameters to use for the connection.
    #[derive(Clone, Debug, Default, PartialEq)]
    UpdateConnectionOAuthRequestParameters (write)
    required {}
    optional {
        /// The client parameters to use for the connection when OAuth is specified as the authorization type.
        0 "ClientParameters" client_parameters: UpdateConnectionOAuthClientRequestParameters;
        /// The URL to the authorization endpoint when OAuth is specified as the authorization type.
        1 "AuthorizationEndpoint" authorization_endpoint: String;
        /// The method used to connect to the HTTP endpoint.
        2 "HttpMethod" http_method: ConnectionOAuthHttpMethod;
        /// The additional HTTP parameters used for the OAuth authorization request.
        3 "OAuthHttpParameters" o_auth_http_parameters: ConnectionHttpParameters;
    }
}

structure! {
    /// Structure UpdateConnectionOutput.
    #[derive(Clone, Debug, Default, PartialEq)]
    UpdateConnectionOutput (read)
    required {}
    optional {
        /// The ARN of the connection that was updated.
        0 "ConnectionArn" connection_arn: String;
        /// The state of the connection that was updated.
        1 "ConnectionState" connection_state: ConnectionState;
        /// A time stamp for the time that the connection was created.
        2 "CreationTime" creation_time: Timestamp;
        /// A time stamp for the time that the connection was last modified.
        3 "LastModifiedTime" last_modified_time: Timestamp;
        /// A time stamp for the time that the connection was last authorized.
        4 "LastAuthorizedTime" last_authorized_time: Timestamp;
    }
}

structure! {
    /// Structure UpdateEndpointInput.
    #[derive(Clone, Debug, Default, PartialEq)]
    UpdateEndpointInput (write)
    required {
        /// The name of the endpoint you want to update.
        0 "Name" name: String;
    }
    optional {
        /// A description for the endpoint.
        1 "Description" description: String;
        /// Configure the routing policy, including the health check and secondary Region.
        2 "RoutingConfig" routing_config: RoutingConfig;
        /// Whether event replication was enabled or disabled by this request.
        3 "ReplicationConfig" replication_config: ReplicationConfig;
        /// Define event buses used for replication.
        4 "EventBuses" event_buses: Vec<EndpointEventBus>;
        /// The ARN of the role used by event replication for this request.
        5 "RoleArn" role_arn: String;
    }
}

structure! {
    /// Structure UpdateEndpointOutput.
    #[derive(Clone, Debug, Default, PartialEq)]
    UpdateEndpointOutput (read)
    required {}
    optional {
        /// The name of the endpoint you updated in this request.
        0 "Name" name: String;
        /// The ARN of the endpoint you updated in this request.
        1 "Arn" arn: String;
        /// The routing configuration you updated in this request.
        2 "RoutingConfig" routing_config: RoutingConfig;
        /// Whether event replication was enabled or disabled for the endpoint you updated in this request.
        3 "ReplicationConfig" replication_config: ReplicationConfig;
        /// The event buses used for replication for the endpoint you updated in this request.
        4 "EventBuses" event_buses: Vec<EndpointEventBus>;
        /// The ARN of the role used by event replication for the endpoint you updated in this request.
        5 "RoleArn" role_arn: String;
        /// The ID of the endpoint you updated in this request.
        6 "EndpointId" endpoint_id: String;
        /// The URL of the endpoint you updated in this request.
        7 "EndpointUrl" endpoint_url: String;
        /// The state of the endpoint you updated in this request.
        8 "State" state: EndpointState;
    }
}

structure! {
    /// Structure UpdateEventBusInput.
    #[derive(Clone, Debug, Default, PartialEq)]
    UpdateEventBusInput (write)
    required {}
    optional {
        /// The name of the event bus.
        0 "Name" name: String;
        /// The identifier of the KMS customer managed key for EventBridge to use, if you choose to use a customer managed key to encrypt events on this event bus.
        1 "KmsKeyIdentifier" kms_key_identifier: String;
        /// The event bus description.
        2 "Description" description: String;
        /// Configuration details of the Amazon SQS queue for EventBridge to use as a dead-letter queue (DLQ).
        3 "DeadLetterConfig" dead_letter_config: DeadLetterConfig;
        /// The logging configuration settings for the event bus.
        4 "LogConfig" log_config: LogConfig;
    }
}

structure! {
    /// Structure UpdateEventBusOutput.
    #[derive(Clone, Debug, Default, PartialEq)]
    UpdateEventBusOutput (read)
    required {}
    optional {
        /// The event bus Amazon Resource Name (ARN).
        0 "Arn" arn: String;
        /// The event bus name.
        1 "Name" name: String;
        /// The identifier of the KMS customer managed key for EventBridge to use to encrypt events on this event bus, if one has been specified.
        2 "KmsKeyIdentifier" kms_key_identifier: String;
        /// The event bus description.
        3 "Description" description: String;
        /// Configuration details of the Amazon SQS queue for EventBridge to use as a dead-letter queue (DLQ).
        4 "DeadLetterConfig" dead_letter_config: DeadLetterConfig;
        /// The logging configuration settings for the event bus.
        5 "LogConfig" log_config: LogConfig;
    }
}
