// Made by build/codegen from AWS's model. Do not edit.

#[allow(unused_imports)]
use super::enums::*;
use crate::{Blob, Map, Timestamp};

structure! {
    /// Structure AddPermissionInput.
    #[derive(Clone, Debug, Default, PartialEq)]
    AddPermissionInput (write)
    required {
        /// The ARN of the topic whose access control policy you wish to modify.
        0 "TopicArn" topic_arn: String;
        /// A unique identifier for the new policy statement.
        1 "Label" label: String;
        /// The Amazon Web Services account IDs of the users (principals) who will be given access to the specified actions.
        2 "AWSAccountId" aws_account_id: Vec<String>;
        /// The action you want to allow for the specified principal(s).
        3 "ActionName" action_name: Vec<String>;
    }
    optional {}
}

structure! {
    /// Structure AddPermissionOutput.
    #[derive(Clone, Debug, Default, PartialEq)]
    AddPermissionOutput (read)
    required {}
    optional {}
}

structure! {
    /// Gives a detailed description of failed messages in the batch.
    #[derive(Clone, Debug, Default, PartialEq)]
    BatchResultErrorEntry (read)
    required {
        /// The `Id` of an entry in a batch request.
        0 "Id" id: String;
        /// An error code representing why the action failed on this entry.
        1 "Code" code: String;
        /// Specifies whether the error happened due to the caller of the batch API action.
        2 "SenderFault" sender_fault: bool;
    }
    optional {
        /// A message explaining why the action failed on this entry.
        3 "Message" message: String;
    }
}

structure! {
    /// The input for the `CheckIfPhoneNumberIsOptedOut` action.
    #[derive(Clone, Default, PartialEq)]
    CheckIfPhoneNumberIsOptedOutInput (write)
    required {
        /// The phone number for which you want to check the opt out status.
        0 "phoneNumber" phone_number: String;
    }
    optional {}
}

impl std::fmt::Debug for CheckIfPhoneNumberIsOptedOutInput {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("CheckIfPhoneNumberIsOptedOutInput").field("phone_number", &format_args!("(sensitive)")).finish()
    }
}

structure! {
    /// The response from the `CheckIfPhoneNumberIsOptedOut` action.
    #[derive(Clone, Debug, Default, PartialEq)]
    CheckIfPhoneNumberIsOptedOutOutput (read)
    required {}
    optional {
        /// Indicates whether the phone number is opted out.
        0 "isOptedOut" is_opted_out: bool;
    }
}

structure! {
    /// Input for ConfirmSubscription action.
    #[derive(Clone, Debug, Default, PartialEq)]
    ConfirmSubscriptionInput (write)
    required {
        /// The ARN of the topic for which you wish to confirm a subscription.
        0 "TopicArn" topic_arn: String;
        /// Short-lived token sent to an endpoint during the `Subscribe` action.
        1 "Token" token: String;
    }
    optional {
        /// Disallows unauthenticated unsubscribes of the subscription.
        2 "AuthenticateOnUnsubscribe" authenticate_on_unsubscribe: String;
    }
}

structure! {
    /// Response for ConfirmSubscriptions action.
    #[derive(Clone, Debug, Default, PartialEq)]
    ConfirmSubscriptionOutput (read)
    required {}
    optional {
        /// The ARN of the created subscription.
        0 "SubscriptionArn" subscription_arn: String;
    }
}

structure! {
    /// Input for CreatePlatformApplication action.
    #[derive(Clone, Debug, Default, PartialEq)]
    CreatePlatformApplicationInput (write)
    required {
        /// Application names must be made up of only uppercase and lowercase ASCII letters, numbers, underscores, hyphens, and periods, and must be between 1 and 256 characters long.
        0 "Name" name: String;
        /// The following platforms are supported.
        1 "Platform" platform: String;
        /// For a list of attributes, see `SetPlatformApplicationAttributes` .
        2 "Attributes" attributes: Map<String>;
    }
    optional {}
}

structure! {
    /// Response from CreatePlatformApplication action.
    #[derive(Clone, Debug, Default, PartialEq)]
    CreatePlatformApplicationOutput (read)
    required {}
    optional {
        /// `PlatformApplicationArn` is returned.
        0 "PlatformApplicationArn" platform_application_arn: String;
    }
}

structure! {
    /// Input for CreatePlatformEndpoint action.
    #[derive(Clone, Debug, Default, PartialEq)]
    CreatePlatformEndpointInput (write)
    required {
        /// `PlatformApplicationArn` returned from CreatePlatformApplication is used to create a an endpoint.
        0 "PlatformApplicationArn" platform_application_arn: String;
        /// Unique identifier created by the notification service for an app on a device.
        1 "Token" token: String;
    }
    optional {
        /// Arbitrary user data to associate with the endpoint.
        2 "CustomUserData" custom_user_data: String;
        /// For a list of attributes, see `SetEndpointAttributes` .
        3 "Attributes" attributes: Map<String>;
    }
}

structure! {
    /// Response from CreateEndpoint action.
    #[derive(Clone, Debug, Default, PartialEq)]
    CreatePlatformEndpointOutput (read)
    required {}
    optional {
        /// EndpointArn returned from CreateEndpoint action.
        0 "EndpointArn" endpoint_arn: String;
    }
}

structure! {
    /// Structure CreateSMSSandboxPhoneNumberInput.
    #[derive(Clone, Default, PartialEq)]
    CreateSMSSandboxPhoneNumberInput (write)
    required {
        /// The destination phone number to verify.
        0 "PhoneNumber" phone_number: String;
    }
    optional {
        /// The language to use for sending the OTP.
        1 "LanguageCode" language_code: LanguageCodeString;
    }
}

impl std::fmt::Debug for CreateSMSSandboxPhoneNumberInput {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("CreateSMSSandboxPhoneNumberInput")
            .field("phone_number", &format_args!("(sensitive)"))
            .field("language_code", &self.language_code)
            .finish()
    }
}

structure! {
    /// Structure CreateSMSSandboxPhoneNumberOutput.
    #[derive(Clone, Debug, Default, PartialEq)]
    CreateSMSSandboxPhoneNumberOutput (read)
    required {}
    optional {}
}

structure! {
    /// Input for CreateTopic action.
    #[derive(Clone, Debug, Default, PartialEq)]
    CreateTopicInput (write)
    required {
        /// The name of the topic you want to create.
        0 "Name" name: String;
    }
    optional {
        /// A map of attributes with their corresponding values.
        1 "Attributes" attributes: Map<String>;
        /// The list of tags to add to a new topic.
        2 "Tags" tags: Vec<Tag>;
        /// The body of the policy document you want to use for this topic.
        3 "DataProtectionPolicy" data_protection_policy: String;
    }
}

structure! {
    /// Response from CreateTopic action.
    #[derive(Clone, Debug, Default, PartialEq)]
    CreateTopicOutput (read)
    required {}
    optional {
        /// The Amazon Resource Name (ARN) assigned to the created topic.
        0 "TopicArn" topic_arn: String;
    }
}

structure! {
    /// Input for `DeleteEndpoint` action.
    #[derive(Clone, Debug, Default, PartialEq)]
    DeleteEndpointInput (write)
    required {
        /// `EndpointArn` of endpoint to delete.
        0 "EndpointArn" endpoint_arn: String;
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
    /// Input for `DeletePlatformApplication` action.
    #[derive(Clone, Debug, Default, PartialEq)]
    DeletePlatformApplicationInput (write)
    required {
        /// `PlatformApplicationArn` of platform application object to delete.
        0 "PlatformApplicationArn" platform_application_arn: String;
    }
    optional {}
}

structure! {
    /// Structure DeletePlatformApplicationOutput.
    #[derive(Clone, Debug, Default, PartialEq)]
    DeletePlatformApplicationOutput (read)
    required {}
    optional {}
}

structure! {
    /// Structure DeleteSMSSandboxPhoneNumberInput.
    #[derive(Clone, Default, PartialEq)]
    DeleteSMSSandboxPhoneNumberInput (write)
    required {
        /// The destination phone number to delete.
        0 "PhoneNumber" phone_number: String;
    }
    optional {}
}

impl std::fmt::Debug for DeleteSMSSandboxPhoneNumberInput {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("DeleteSMSSandboxPhoneNumberInput").field("phone_number", &format_args!("(sensitive)")).finish()
    }
}

structure! {
    /// Structure DeleteSMSSandboxPhoneNumberOutput.
    #[derive(Clone, Debug, Default, PartialEq)]
    DeleteSMSSandboxPhoneNumberOutput (read)
    required {}
    optional {}
}

structure! {
    /// Structure DeleteTopicInput.
    #[derive(Clone, Debug, Default, PartialEq)]
    DeleteTopicInput (write)
    required {
        /// The ARN of the topic you want to delete.
        0 "TopicArn" topic_arn: String;
    }
    optional {}
}

structure! {
    /// Structure DeleteTopicOutput.
    #[derive(Clone, Debug, Default, PartialEq)]
    DeleteTopicOutput (read)
    required {}
    optional {}
}

structure! {
    /// The endpoint for mobile app and device.
    #[derive(Clone, Debug, Default, PartialEq)]
    Endpoint (read)
    required {}
    optional {
        /// The `EndpointArn` for mobile app and device.
        0 "EndpointArn" endpoint_arn: String;
        /// Attributes for endpoint.
        1 "Attributes" attributes: Map<String>;
    }
}

structure! {
    /// Structure GetDataProtectionPolicyInput.
    #[derive(Clone, Debug, Default, PartialEq)]
    GetDataProtectionPolicyInput (write)
    required {
        /// The ARN of the topic whose `DataProtectionPolicy` you want to get.
        0 "ResourceArn" resource_arn: String;
    }
    optional {}
}

structure! {
    /// Structure GetDataProtectionPolicyOutput.
    #[derive(Clone, Debug, Default, PartialEq)]
    GetDataProtectionPolicyOutput (read)
    required {}
    optional {
        /// Retrieves the `DataProtectionPolicy` in JSON string format.
        0 "DataProtectionPolicy" data_protection_policy: String;
    }
}

structure! {
    /// Input for `GetEndpointAttributes` action.
    #[derive(Clone, Debug, Default, PartialEq)]
    GetEndpointAttributesInput (write)
    required {
        /// `EndpointArn` for `GetEndpointAttributes` input.
        0 "EndpointArn" endpoint_arn: String;
    }
    optional {}
}

structure! {
    /// Response from `GetEndpointAttributes` of the `EndpointArn`.
    #[derive(Clone, Debug, Default, PartialEq)]
    GetEndpointAttributesOutput (read)
    required {}
    optional {
        /// Attributes include the following.
        0 "Attributes" attributes: Map<String>;
    }
}

structure! {
    /// Input for `GetPlatformApplicationAttributes` action.
    #[derive(Clone, Debug, Default, PartialEq)]
    GetPlatformApplicationAttributesInput (write)
    required {
        /// `PlatformApplicationArn` for GetPlatformApplicationAttributesInput.
        0 "PlatformApplicationArn" platform_application_arn: String;
    }
    optional {}
}

structure! {
    /// Response for `GetPlatformApplicationAttributes` action.
    #[derive(Clone, Debug, Default, PartialEq)]
    GetPlatformApplicationAttributesOutput (read)
    required {}
    optional {
        /// Attributes include the following.
        0 "Attributes" attributes: Map<String>;
    }
}

structure! {
    /// The input for the `GetSMSAttributes` request.
    #[derive(Clone, Debug, Default, PartialEq)]
    GetSMSAttributesInput (write)
    required {}
    optional {
        /// A list of the individual attribute names, such as `MonthlySpendLimit`, for which you want values.
        0 "attributes" attributes: Vec<String>;
    }
}

structure! {
    /// The response from the `GetSMSAttributes` request.
    #[derive(Clone, Debug, Default, PartialEq)]
    GetSMSAttributesOutput (read)
    required {}
    optional {
        /// The SMS attribute names and their values.
        0 "attributes" attributes: Map<String>;
    }
}

structure! {
    /// Structure GetSMSSandboxAccountStatusInput.
    #[derive(Clone, Debug, Default, PartialEq)]
    GetSMSSandboxAccountStatusInput (write)
    required {}
    optional {}
}

structure! {
    /// Structure GetSMSSandboxAccountStatusOutput.
    #[derive(Clone, Debug, Default, PartialEq)]
    GetSMSSandboxAccountStatusOutput (read)
    required {
        /// Indicates whether the calling Amazon Web Services account is in the SMS sandbox.
        0 "IsInSandbox" is_in_sandbox: bool;
    }
    optional {}
}

structure! {
    /// Input for GetSubscriptionAttributes.
    #[derive(Clone, Debug, Default, PartialEq)]
    GetSubscriptionAttributesInput (write)
    required {
        /// The ARN of the subscription whose properties you want to get.
        0 "SubscriptionArn" subscription_arn: String;
    }
    optional {}
}

structure! {
    /// Response for GetSubscriptionAttributes action.
    #[derive(Clone, Debug, Default, PartialEq)]
    GetSubscriptionAttributesOutput (read)
    required {}
    optional {
        /// A map of the subscription's attributes.
        0 "Attributes" attributes: Map<String>;
    }
}

structure! {
    /// Input for GetTopicAttributes action.
    #[derive(Clone, Debug, Default, PartialEq)]
    GetTopicAttributesInput (write)
    required {
        /// The ARN of the topic whose properties you want to get.
        0 "TopicArn" topic_arn: String;
    }
    optional {}
}

structure! {
    /// Response for GetTopicAttributes action.
    #[derive(Clone, Debug, Default, PartialEq)]
    GetTopicAttributesOutput (read)
    required {}
    optional {
        /// A map of the topic's attributes.
        0 "Attributes" attributes: Map<String>;
    }
}

structure! {
    /// Input for `ListEndpointsByPlatformApplication` action.
    #[derive(Clone, Debug, Default, PartialEq)]
    ListEndpointsByPlatformApplicationInput (write)
    required {
        /// `PlatformApplicationArn` for `ListEndpointsByPlatformApplicationInput` action.
        0 "PlatformApplicationArn" platform_application_arn: String;
    }
    optional {
        /// `NextToken` string is used when calling `ListEndpointsByPlatformApplication` action to retrieve additional records that are available after the first page results.
        1 "NextToken" next_token: String;
    }
}

structure! {
    /// Response for `ListEndpointsByPlatformApplication` action.
    #[derive(Clone, Debug, Default, PartialEq)]
    ListEndpointsByPlatformApplicationOutput (read)
    required {}
    optional {
        /// Endpoints returned for `ListEndpointsByPlatformApplication` action.
        0 "Endpoints" endpoints: Vec<Endpoint>;
        /// `NextToken` string is returned when calling `ListEndpointsByPlatformApplication` action if additional records are available after the first page results.
        1 "NextToken" next_token: String;
    }
}

structure! {
    /// Structure ListOriginationNumbersInput.
    #[derive(Clone, Debug, Default, PartialEq)]
    ListOriginationNumbersInput (write)
    required {}
    optional {
        /// Token that the previous `ListOriginationNumbers` request returns.
        0 "NextToken" next_token: String;
        /// The maximum number of origination numbers to return.
        1 "MaxResults" max_results: i32;
    }
}

structure! {
    /// Structure ListOriginationNumbersOutput.
    #[derive(Clone, Debug, Default, PartialEq)]
    ListOriginationNumbersOutput (read)
    required {}
    optional {
        /// A `NextToken` string is returned when you call the `ListOriginationNumbers` operation if additional pages of records are available.
        0 "NextToken" next_token: String;
        /// A list of the calling account's verified and pending origination numbers.
        1 "PhoneNumbers" phone_numbers: Vec<PhoneNumberInformation>;
    }
}

structure! {
    /// The input for the `ListPhoneNumbersOptedOut` action.
    #[derive(Clone, Debug, Default, PartialEq)]
    ListPhoneNumbersOptedOutInput (write)
    required {}
    optional {
        /// A `NextToken` string is used when you call the `ListPhoneNumbersOptedOut` action to retrieve additional records that are available after the first page of results.
        0 "nextToken" next_token: String;
    }
}

structure! {
    /// The response from the `ListPhoneNumbersOptedOut` action.
    #[derive(Clone, Debug, Default, PartialEq)]
    ListPhoneNumbersOptedOutOutput (read)
    required {}
    optional {
        /// A list of phone numbers that are opted out of receiving SMS messages.
        0 "phoneNumbers" phone_numbers: Vec<String>;
        /// A `NextToken` string is returned when you call the `ListPhoneNumbersOptedOut` action if additional records are available after the first page of results.
        1 "nextToken" next_token: String;
    }
}

structure! {
    /// Input for `ListPlatformApplications` action.
    #[derive(Clone, Debug, Default, PartialEq)]
    ListPlatformApplicationsInput (write)
    required {}
    optional {
        /// `NextToken` string is used when calling `ListPlatformApplications` action to retrieve additional records that are available after the first page results.
        0 "NextToken" next_token: String;
    }
}

structure! {
    /// Response for `ListPlatformApplications` action.
    #[derive(Clone, Debug, Default, PartialEq)]
    ListPlatformApplicationsOutput (read)
    required {}
    optional {
        /// Platform applications returned when calling `ListPlatformApplications` action.
        0 "PlatformApplications" platform_applications: Vec<PlatformApplication>;
        /// `NextToken` string is returned when calling `ListPlatformApplications` action if additional records are available after the first page results.
        1 "NextToken" next_token: String;
    }
}

structure! {
    /// Structure ListSMSSandboxPhoneNumbersInput.
    #[derive(Clone, Debug, Default, PartialEq)]
    ListSMSSandboxPhoneNumbersInput (write)
    required {}
    optional {
        /// Token that the previous `ListSMSSandboxPhoneNumbersInput` request returns.
        0 "NextToken" next_token: String;
        /// The maximum number of phone numbers to return.
        1 "MaxResults" max_results: i32;
    }
}

structure! {
    /// Structure ListSMSSandboxPhoneNumbersOutput.
    #[derive(Clone, Debug, Default, PartialEq)]
    ListSMSSandboxPhoneNumbersOutput (read)
    required {
        /// A list of the calling account's pending and verified phone numbers.
        0 "PhoneNumbers" phone_numbers: Vec<SMSSandboxPhoneNumber>;
    }
    optional {
        /// A `NextToken` string is returned when you call the `ListSMSSandboxPhoneNumbersInput` operation if additional pages of records are available.
        1 "NextToken" next_token: String;
    }
}

structure! {
    /// Input for ListSubscriptionsByTopic action.
    #[derive(Clone, Debug, Default, PartialEq)]
    ListSubscriptionsByTopicInput (write)
    required {
        /// The ARN of the topic for which you wish to find subscriptions.
        0 "TopicArn" topic_arn: String;
    }
    optional {
        /// Token returned by the previous `ListSubscriptionsByTopic` request.
        1 "NextToken" next_token: String;
    }
}

structure! {
    /// Response for ListSubscriptionsByTopic action.
    #[derive(Clone, Debug, Default, PartialEq)]
    ListSubscriptionsByTopicOutput (read)
    required {}
    optional {
        /// A list of subscriptions.
        0 "Subscriptions" subscriptions: Vec<Subscription>;
        /// Token to pass along to the next `ListSubscriptionsByTopic` request.
        1 "NextToken" next_token: String;
    }
}

structure! {
    /// Input for ListSubscriptions action.
    #[derive(Clone, Debug, Default, PartialEq)]
    ListSubscriptionsInput (write)
    required {}
    optional {
        /// Token returned by the previous `ListSubscriptions` request.
        0 "NextToken" next_token: String;
    }
}

structure! {
    /// Response for ListSubscriptions action.
    #[derive(Clone, Debug, Default, PartialEq)]
    ListSubscriptionsOutput (read)
    required {}
    optional {
        /// A list of subscriptions.
        0 "Subscriptions" subscriptions: Vec<Subscription>;
        /// Token to pass along to the next `ListSubscriptions` request.
        1 "NextToken" next_token: String;
    }
}

structure! {
    /// Structure ListTagsForResourceInput.
    #[derive(Clone, Debug, Default, PartialEq)]
    ListTagsForResourceInput (write)
    required {
        /// The ARN of the topic for which to list tags.
        0 "ResourceArn" resource_arn: String;
    }
    optional {}
}

structure! {
    /// Structure ListTagsForResourceOutput.
    #[derive(Clone, Debug, Default, PartialEq)]
    ListTagsForResourceOutput (read)
    required {}
    optional {
        /// The tags associated with the specified topic.
        0 "Tags" tags: Vec<Tag>;
    }
}

structure! {
    /// Structure ListTopicsInput.
    #[derive(Clone, Debug, Default, PartialEq)]
    ListTopicsInput (write)
    required {}
    optional {
        /// Token returned by the previous `ListTopics` request.
        0 "NextToken" next_token: String;
    }
}

structure! {
    /// Response for ListTopics action.
    #[derive(Clone, Debug, Default, PartialEq)]
    ListTopicsOutput (read)
    required {}
    optional {
        /// A list of topic ARNs.
        0 "Topics" topics: Vec<Topic>;
        /// Token to pass along to the next `ListTopics` request.
        1 "NextToken" next_token: String;
    }
}

structure! {
    /// The user-specified message attribute value.
    #[derive(Clone, Debug, Default, PartialEq)]
    MessageAttributeValue (write)
    required {
        /// Amazon SNS supports the following logical data types.
        0 "DataType" data_type: String;
    }
    optional {
        /// Strings are Unicode with UTF8 binary encoding.
        1 "StringValue" string_value: String;
        /// Binary type attributes can store any binary data, for example, compressed data, encrypted data, or images.
        2 "BinaryValue" binary_value: Blob;
    }
}

structure! {
    /// Input for the OptInPhoneNumber action.
    #[derive(Clone, Default, PartialEq)]
    OptInPhoneNumberInput (write)
    required {
        /// The phone number to opt in.
        0 "phoneNumber" phone_number: String;
    }
    optional {}
}

impl std::fmt::Debug for OptInPhoneNumberInput {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("OptInPhoneNumberInput").field("phone_number", &format_args!("(sensitive)")).finish()
    }
}

structure! {
    /// The response for the OptInPhoneNumber action.
    #[derive(Clone, Debug, Default, PartialEq)]
    OptInPhoneNumberOutput (read)
    required {}
    optional {}
}

structure! {
    /// A list of phone numbers and their metadata.
    #[derive(Clone, Default, PartialEq)]
    PhoneNumberInformation (read)
    required {}
    optional {
        /// The date and time when the phone number was created.
        0 "CreatedAt" created_at: Timestamp;
        /// The phone number.
        1 "PhoneNumber" phone_number: String;
        /// The status of the phone number.
        2 "Status" status: String;
        /// The two-character code for the country or region, in ISO 3166-1 alpha-2 format.
        3 "Iso2CountryCode" iso2_country_code: String;
        /// The list of supported routes.
        4 "RouteType" route_type: RouteType;
        /// The capabilities of each phone number.
        5 "NumberCapabilities" number_capabilities: Vec<NumberCapability>;
    }
}

impl std::fmt::Debug for PhoneNumberInformation {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("PhoneNumberInformation")
            .field("created_at", &self.created_at)
            .field("phone_number", &format_args!("(sensitive)"))
            .field("status", &self.status)
            .field("iso2_country_code", &self.iso2_country_code)
            .field("route_type", &self.route_type)
            .field("number_capabilities", &self.number_capabilities)
            .finish()
    }
}

structure! {
    /// Platform application object.
    #[derive(Clone, Debug, Default, PartialEq)]
    PlatformApplication (read)
    required {}
    optional {
        /// PlatformApplicationArn for platform application object.
        0 "PlatformApplicationArn" platform_application_arn: String;
        /// Attributes for platform application object.
        1 "Attributes" attributes: Map<String>;
    }
}

structure! {
    /// Structure PublishBatchInput.
    #[derive(Clone, Debug, Default, PartialEq)]
    PublishBatchInput (write)
    required {
        /// The Amazon resource name (ARN) of the topic you want to batch publish to.
        0 "TopicArn" topic_arn: String;
        /// A list of `PublishBatch` request entries to be sent to the SNS topic.
        1 "PublishBatchRequestEntries" publish_batch_request_entries: Vec<PublishBatchRequestEntry>;
    }
    optional {}
}

structure! {
    /// Structure PublishBatchOutput.
    #[derive(Clone, Debug, Default, PartialEq)]
    PublishBatchOutput (read)
    required {}
    optional {
        /// A list of successful `PublishBatch` responses.
        0 "Successful" successful: Vec<PublishBatchResultEntry>;
        /// A list of failed `PublishBatch` responses.
        1 "Failed" failed: Vec<BatchResultErrorEntry>;
    }
}

structure! {
    /// Contains the details of a single Amazon SNS message along with an `Id` that identifies a message within the batch.
    #[derive(Clone, Debug, Default, PartialEq)]
    PublishBatchRequestEntry (write)
    required {
        /// An identifier for the message in this batch.
        0 "Id" id: String;
        /// The body of the message.
        1 "Message" message: String;
    }
    optional {
        /// The subject of the batch message.
        2 "Subject" subject: String;
        /// Set `MessageStructure` to `json` if you want to send a different message for each protocol.
        3 "MessageStructure" message_structure: String;
        /// Each message attribute consists of a `Name`, `Type`, and `Value`.
        4 "MessageAttributes" message_attributes: Map<MessageAttributeValue>;
        /// This parameter applies only to FIFO (first-in-first-out) topics.
        5 "MessageDeduplicationId" message_deduplication_id: String;
        /// FIFO topics.
        6 "MessageGroupId" message_group_id: String;
    }
}

structure! {
    /// Encloses data related to a successful message in a batch request for topic.
    #[derive(Clone, Debug, Default, PartialEq)]
    PublishBatchResultEntry (read)
    required {}
    optional {
        /// The `Id` of an entry in a batch request.
        0 "Id" id: String;
        /// An identifier for the message.
        1 "MessageId" message_id: String;
        /// This parameter applies only to FIFO (first-in-first-out) topics.
        2 "SequenceNumber" sequence_number: String;
    }
}

structure! {
    /// Input for Publish action.
    #[derive(Clone, Default, PartialEq)]
    PublishInput (write)
    required {
        /// The message you want to send.
        0 "Message" message: String;
    }
    optional {
        /// The topic you want to publish to.
        1 "TopicArn" topic_arn: String;
        /// If you don't specify a value for the `TargetArn` parameter, you must specify a value for the `PhoneNumber` or `TopicArn` parameters.
        2 "TargetArn" target_arn: String;
        /// The phone number to which you want to deliver an SMS message.
        3 "PhoneNumber" phone_number: String;
        /// Optional parameter to be used as the "Subject" line when the message is delivered to email endpoints.
        4 "Subject" subject: String;
        /// Set `MessageStructure` to `json` if you want to send a different message for each protocol.
        5 "MessageStructure" message_structure: String;
        /// Message attributes for Publish action.
        6 "MessageAttributes" message_attributes: Map<MessageAttributeValue>;
        /// This parameter applies only to FIFO (first-in-first-out) topics.
        7 "MessageDeduplicationId" message_deduplication_id: String;
        /// The 'MessageGroupId' can contain up to 128 alphanumeric characters '(a-z, A-Z, 0-9)' and punctuation '(!"#$%&'()\*+,-./:;\<=\>?@\[\\\]^\_'{|}~)'.
        8 "MessageGroupId" message_group_id: String;
    }
}

impl std::fmt::Debug for PublishInput {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("PublishInput")
            .field("topic_arn", &self.topic_arn)
            .field("target_arn", &self.target_arn)
            .field("phone_number", &format_args!("(sensitive)"))
            .field("message", &self.message)
            .field("subject", &self.subject)
            .field("message_structure", &self.message_structure)
            .field("message_attributes", &self.message_attributes)
            .field("message_deduplication_id", &self.message_deduplication_id)
            .field("message_group_id", &self.message_group_id)
            .finish()
    }
}

structure! {
    /// Response for Publish action.
    #[derive(Clone, Debug, Default, PartialEq)]
    PublishOutput (read)
    required {}
    optional {
        /// Unique identifier assigned to the published message.
        0 "MessageId" message_id: String;
        /// This response element applies only to FIFO (first-in-first-out) topics.
        1 "SequenceNumber" sequence_number: String;
    }
}

structure! {
    /// Structure PutDataProtectionPolicyInput.
    #[derive(Clone, Debug, Default, PartialEq)]
    PutDataProtectionPolicyInput (write)
    required {
        /// The ARN of the topic whose `DataProtectionPolicy` you want to add or update.
        0 "ResourceArn" resource_arn: String;
        /// The JSON serialization of the topic's `DataProtectionPolicy`.
        1 "DataProtectionPolicy" data_protection_policy: String;
    }
    optional {}
}

structure! {
    /// Structure PutDataProtectionPolicyOutput.
    #[derive(Clone, Debug, Default, PartialEq)]
    PutDataProtectionPolicyOutput (read)
    required {}
    optional {}
}

structure! {
    /// Input for RemovePermission action.
    #[derive(Clone, Debug, Default, PartialEq)]
    RemovePermissionInput (write)
    required {
        /// The ARN of the topic whose access control policy you wish to modify.
        0 "TopicArn" topic_arn: String;
        /// The unique label of the statement you want to remove.
        1 "Label" label: String;
    }
    optional {}
}

structure! {
    /// Structure RemovePermissionOutput.
    #[derive(Clone, Debug, Default, PartialEq)]
    RemovePermissionOutput (read)
    required {}
    optional {}
}

structure! {
    /// A verified or pending destination phone number in the SMS sandbox.
    #[derive(Clone, Default, PartialEq)]
    SMSSandboxPhoneNumber (read)
    required {}
    optional {
        /// The destination phone number.
        0 "PhoneNumber" phone_number: String;
        /// The destination phone number's verification status.
        1 "Status" status: SMSSandboxPhoneNumberVerificationStatus;
    }
}

impl std::fmt::Debug for SMSSandboxPhoneNumber {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("SMSSandboxPhoneNumber")
            .field("phone_number", &format_args!("(sensitive)"))
            .field("status", &self.status)
            .finish()
    }
}

structure! {
    /// Input for `SetEndpointAttributes` action.
    #[derive(Clone, Debug, Default, PartialEq)]
    SetEndpointAttributesInput (write)
    required {
        /// EndpointArn used for `SetEndpointAttributes` action.
        0 "EndpointArn" endpoint_arn: String;
        /// A map of the endpoint attributes.
        1 "Attributes" attributes: Map<String>;
    }
    optional {}
}

structure! {
    /// Structure SetEndpointAttributesOutput.
    #[derive(Clone, Debug, Default, PartialEq)]
    SetEndpointAttributesOutput (read)
    required {}
    optional {}
}

structure! {
    /// Input for `SetPlatformApplicationAttributes` action.
    #[derive(Clone, Debug, Default, PartialEq)]
    SetPlatformApplicationAttributesInput (write)
    required {
        /// `PlatformApplicationArn` for `SetPlatformApplicationAttributes` action.
        0 "PlatformApplicationArn" platform_application_arn: String;
        /// A map of the platform application attributes.
        1 "Attributes" attributes: Map<String>;
    }
    optional {}
}

structure! {
    /// Structure SetPlatformApplicationAttributesOutput.
    #[derive(Clone, Debug, Default, PartialEq)]
    SetPlatformApplicationAttributesOutput (read)
    required {}
    optional {}
}

structure! {
    /// The input for the SetSMSAttributes action.
    #[derive(Clone, Debug, Default, PartialEq)]
    SetSMSAttributesInput (write)
    required {
        /// The default settings for sending SMS messages from your Amazon Web Services account.
        0 "attributes" attributes: Map<String>;
    }
    optional {}
}

structure! {
    /// The response for the SetSMSAttributes action.
    #[derive(Clone, Debug, Default, PartialEq)]
    SetSMSAttributesOutput (read)
    required {}
    optional {}
}

structure! {
    /// Input for SetSubscriptionAttributes action.
    #[derive(Clone, Debug, Default, PartialEq)]
    SetSubscriptionAttributesInput (write)
    required {
        /// The ARN of the subscription to modify.
        0 "SubscriptionArn" subscription_arn: String;
        /// A map of attributes with their corresponding values.
        1 "AttributeName" attribute_name: String;
    }
    optional {
        /// The new value for the attribute in JSON format.
        2 "AttributeValue" attribute_value: String;
    }
}

structure! {
    /// Structure SetSubscriptionAttributesOutput.
    #[derive(Clone, Debug, Default, PartialEq)]
    SetSubscriptionAttributesOutput (read)
    required {}
    optional {}
}

structure! {
    /// Input for SetTopicAttributes action.
    #[derive(Clone, Debug, Default, PartialEq)]
    SetTopicAttributesInput (write)
    required {
        /// The ARN of the topic to modify.
        0 "TopicArn" topic_arn: String;
        /// A map of attributes with their corresponding values.
        1 "AttributeName" attribute_name: String;
    }
    optional {
        /// The new value for the attribute.
        2 "AttributeValue" attribute_value: String;
    }
}

structure! {
    /// Structure SetTopicAttributesOutput.
    #[derive(Clone, Debug, Default, PartialEq)]
    SetTopicAttributesOutput (read)
    required {}
    optional {}
}

structure! {
    /// Input for Subscribe action.
    #[derive(Clone, Debug, Default, PartialEq)]
    SubscribeInput (write)
    required {
        /// The ARN of the topic you want to subscribe to.
        0 "TopicArn" topic_arn: String;
        /// The protocol that you want to use.
        1 "Protocol" protocol: String;
    }
    optional {
        /// The endpoint that you want to receive notifications.
        2 "Endpoint" endpoint: String;
        /// A map of attributes with their corresponding values.
        3 "Attributes" attributes: Map<String>;
        /// Sets whether the response from the `Subscribe` request includes the subscription ARN, even if the subscription is not yet confirmed.
        4 "ReturnSubscriptionArn" return_subscription_arn: bool;
    }
}

structure! {
    /// Response for Subscribe action.
    #[derive(Clone, Debug, Default, PartialEq)]
    SubscribeOutput (read)
    required {}
    optional {
        /// The ARN of the subscription if it is confirmed, or the string "pending confirmation" if the subscription requires confirmation.
        0 "SubscriptionArn" subscription_arn: String;
    }
}

structure! {
    /// A wrapper type for the attributes of an Amazon SNS subscription.
    #[derive(Clone, Debug, Default, PartialEq)]
    Subscription (read)
    required {}
    optional {
        /// The subscription's ARN.
        0 "SubscriptionArn" subscription_arn: String;
        /// The subscription's owner.
        1 "Owner" owner: String;
        /// The subscription's protocol.
        2 "Protocol" protocol: String;
        /// The subscription's endpoint (format depends on the protocol).
        3 "Endpoint" endpoint: String;
        /// The ARN of the subscription's topic.
        4 "TopicArn" topic_arn: String;
    }
}

structure! {
    /// The list of tags to be added to the specified topic.
    #[derive(Clone, Debug, Default, PartialEq)]
    Tag (write read)
    required {
        /// The required key portion of the tag.
        0 "Key" key: String;
        /// The optional value portion of the tag.
        1 "Value" value: String;
    }
    optional {}
}

structure! {
    /// Structure TagResourceInput.
    #[derive(Clone, Debug, Default, PartialEq)]
    TagResourceInput (write)
    required {
        /// The ARN of the topic to which to add tags.
        0 "ResourceArn" resource_arn: String;
        /// The tags to be added to the specified topic.
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
    /// A wrapper type for the topic's Amazon Resource Name (ARN).
    #[derive(Clone, Debug, Default, PartialEq)]
    Topic (read)
    required {}
    optional {
        /// The topic's ARN.
        0 "TopicArn" topic_arn: String;
    }
}

structure! {
    /// Input for Unsubscribe action.
    #[derive(Clone, Debug, Default, PartialEq)]
    UnsubscribeInput (write)
    required {
        /// The ARN of the subscription to be deleted.
        0 "SubscriptionArn" subscription_arn: String;
    }
    optional {}
}

structure! {
    /// Structure UnsubscribeOutput.
    #[derive(Clone, Debug, Default, PartialEq)]
    UnsubscribeOutput (read)
    required {}
    optional {}
}

structure! {
    /// Structure UntagResourceInput.
    #[derive(Clone, Debug, Default, PartialEq)]
    UntagResourceInput (write)
    required {
        /// The ARN of the topic from which to remove tags.
        0 "ResourceArn" resource_arn: String;
        /// The list of tag keys to remove from the specified topic.
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
    /// Indicates that the one-time password (OTP) used for verification is invalid.
    #[derive(Clone, Debug, Default, PartialEq)]
    VerificationException (read)
    required {
        /// The status of the verification error.
        0 "Status" status: String;
    }
    optional {}
}

structure! {
    /// Structure VerifySMSSandboxPhoneNumberInput.
    #[derive(Clone, Default, PartialEq)]
    VerifySMSSandboxPhoneNumberInput (write)
    required {
        /// The destination phone number to verify.
        0 "PhoneNumber" phone_number: String;
        /// The OTP sent to the destination number from the `CreateSMSSandBoxPhoneNumber` call.
        1 "OneTimePassword" one_time_password: String;
    }
    optional {}
}

impl std::fmt::Debug for VerifySMSSandboxPhoneNumberInput {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("VerifySMSSandboxPhoneNumberInput")
            .field("phone_number", &format_args!("(sensitive)"))
            .field("one_time_password", &self.one_time_password)
            .finish()
    }
}

structure! {
    /// The destination phone number's verification status.
    #[derive(Clone, Debug, Default, PartialEq)]
    VerifySMSSandboxPhoneNumberOutput (read)
    required {}
    optional {}
}

details! {
    VerificationException "VerificationException";
}
