// Made by build/codegen from AWS's model. Do not edit.

use super::*;

operations! {
    /// Adds a statement to a topic's access control policy, granting access for the specified Amazon Web Services accounts to the specified actions.
    ///
    /// [AddPermission in AWS's documentation](https://docs.aws.amazon.com/goto/WebAPI/sns-2010-03-31/AddPermission)
    add_permission ADD_PERMISSION: AddPermissionInput => AddPermissionOutput, AddPermissionError, send;
    /// Accepts a phone number and indicates whether the phone holder has opted out of receiving SMS messages from your Amazon Web Services account.
    ///
    /// [CheckIfPhoneNumberIsOptedOut in AWS's documentation](https://docs.aws.amazon.com/goto/WebAPI/sns-2010-03-31/CheckIfPhoneNumberIsOptedOut)
    check_if_phone_number_is_opted_out CHECK_IF_PHONE_NUMBER_IS_OPTED_OUT: CheckIfPhoneNumberIsOptedOutInput => CheckIfPhoneNumberIsOptedOutOutput, CheckIfPhoneNumberIsOptedOutError, send;
    /// Verifies an endpoint owner's intent to receive messages by validating the token sent to the endpoint by an earlier `Subscribe` action.
    ///
    /// [ConfirmSubscription in AWS's documentation](https://docs.aws.amazon.com/goto/WebAPI/sns-2010-03-31/ConfirmSubscription)
    confirm_subscription CONFIRM_SUBSCRIPTION: ConfirmSubscriptionInput => ConfirmSubscriptionOutput, ConfirmSubscriptionError, send;
    /// Creates a platform application object for one of the supported push notification services, such as APNS and GCM (Firebase Cloud Messaging), to which devices and mobile apps may register.
    ///
    /// [CreatePlatformApplication in AWS's documentation](https://docs.aws.amazon.com/goto/WebAPI/sns-2010-03-31/CreatePlatformApplication)
    create_platform_application CREATE_PLATFORM_APPLICATION: CreatePlatformApplicationInput => CreatePlatformApplicationOutput, CreatePlatformApplicationError, send;
    /// Creates an endpoint for a device and mobile app on one of the supported push notification services, such as GCM (Firebase Cloud Messaging) and APNS.
    ///
    /// [CreatePlatformEndpoint in AWS's documentation](https://docs.aws.amazon.com/goto/WebAPI/sns-2010-03-31/CreatePlatformEndpoint)
    create_platform_endpoint CREATE_PLATFORM_ENDPOINT: CreatePlatformEndpointInput => CreatePlatformEndpointOutput, CreatePlatformEndpointError, send;
    /// Adds a destination phone number to an Amazon Web Services account in the SMS sandbox and sends a one-time password (OTP) to that phone number.
    ///
    /// [CreateSMSSandboxPhoneNumber in AWS's documentation](https://docs.aws.amazon.com/goto/WebAPI/sns-2010-03-31/CreateSMSSandboxPhoneNumber)
    create_sms_sandbox_phone_number CREATE_SMS_SANDBOX_PHONE_NUMBER: CreateSMSSandboxPhoneNumberInput => CreateSMSSandboxPhoneNumberOutput, CreateSMSSandboxPhoneNumberError, send;
    /// Creates a topic to which notifications can be published.
    ///
    /// [CreateTopic in AWS's documentation](https://docs.aws.amazon.com/goto/WebAPI/sns-2010-03-31/CreateTopic)
    create_topic CREATE_TOPIC: CreateTopicInput => CreateTopicOutput, CreateTopicError, send;
    /// Deletes the endpoint for a device and mobile app from Amazon SNS.
    ///
    /// [DeleteEndpoint in AWS's documentation](https://docs.aws.amazon.com/goto/WebAPI/sns-2010-03-31/DeleteEndpoint)
    delete_endpoint DELETE_ENDPOINT: DeleteEndpointInput => DeleteEndpointOutput, DeleteEndpointError, send;
    /// Deletes a platform application object for one of the supported push notification services, such as APNS and GCM (Firebase Cloud Messaging).
    ///
    /// [DeletePlatformApplication in AWS's documentation](https://docs.aws.amazon.com/goto/WebAPI/sns-2010-03-31/DeletePlatformApplication)
    delete_platform_application DELETE_PLATFORM_APPLICATION: DeletePlatformApplicationInput => DeletePlatformApplicationOutput, DeletePlatformApplicationError, send;
    /// Deletes an Amazon Web Services account's verified or pending phone number from the SMS sandbox.
    ///
    /// [DeleteSMSSandboxPhoneNumber in AWS's documentation](https://docs.aws.amazon.com/goto/WebAPI/sns-2010-03-31/DeleteSMSSandboxPhoneNumber)
    delete_sms_sandbox_phone_number DELETE_SMS_SANDBOX_PHONE_NUMBER: DeleteSMSSandboxPhoneNumberInput => DeleteSMSSandboxPhoneNumberOutput, DeleteSMSSandboxPhoneNumberError, send;
    /// Deletes a topic and all its subscriptions.
    ///
    /// [DeleteTopic in AWS's documentation](https://docs.aws.amazon.com/goto/WebAPI/sns-2010-03-31/DeleteTopic)
    delete_topic DELETE_TOPIC: DeleteTopicInput => DeleteTopicOutput, DeleteTopicError, send;
    /// Retrieves the specified inline `DataProtectionPolicy` document that is stored in the specified Amazon SNS topic.
    ///
    /// [GetDataProtectionPolicy in AWS's documentation](https://docs.aws.amazon.com/goto/WebAPI/sns-2010-03-31/GetDataProtectionPolicy)
    get_data_protection_policy GET_DATA_PROTECTION_POLICY: GetDataProtectionPolicyInput => GetDataProtectionPolicyOutput, GetDataProtectionPolicyError, send;
    /// Retrieves the endpoint attributes for a device on one of the supported push notification services, such as GCM (Firebase Cloud Messaging) and APNS.
    ///
    /// [GetEndpointAttributes in AWS's documentation](https://docs.aws.amazon.com/goto/WebAPI/sns-2010-03-31/GetEndpointAttributes)
    get_endpoint_attributes GET_ENDPOINT_ATTRIBUTES: GetEndpointAttributesInput => GetEndpointAttributesOutput, GetEndpointAttributesError, send;
    /// Retrieves the attributes of the platform application object for the supported push notification services, such as APNS and GCM (Firebase Cloud Messaging).
    ///
    /// [GetPlatformApplicationAttributes in AWS's documentation](https://docs.aws.amazon.com/goto/WebAPI/sns-2010-03-31/GetPlatformApplicationAttributes)
    get_platform_application_attributes GET_PLATFORM_APPLICATION_ATTRIBUTES: GetPlatformApplicationAttributesInput => GetPlatformApplicationAttributesOutput, GetPlatformApplicationAttributesError, send;
    /// Returns the settings for sending SMS messages from your Amazon Web Services account.
    ///
    /// [GetSMSAttributes in AWS's documentation](https://docs.aws.amazon.com/goto/WebAPI/sns-2010-03-31/GetSMSAttributes)
    get_sms_attributes GET_SMS_ATTRIBUTES: GetSMSAttributesInput => GetSMSAttributesOutput, GetSMSAttributesError, send;
    /// Retrieves the SMS sandbox status for the calling Amazon Web Services account in the target Amazon Web Services Region.
    ///
    /// [GetSMSSandboxAccountStatus in AWS's documentation](https://docs.aws.amazon.com/goto/WebAPI/sns-2010-03-31/GetSMSSandboxAccountStatus)
    get_sms_sandbox_account_status GET_SMS_SANDBOX_ACCOUNT_STATUS: GetSMSSandboxAccountStatusInput => GetSMSSandboxAccountStatusOutput, GetSMSSandboxAccountStatusError, send;
    /// Returns all of the properties of a subscription.
    ///
    /// [GetSubscriptionAttributes in AWS's documentation](https://docs.aws.amazon.com/goto/WebAPI/sns-2010-03-31/GetSubscriptionAttributes)
    get_subscription_attributes GET_SUBSCRIPTION_ATTRIBUTES: GetSubscriptionAttributesInput => GetSubscriptionAttributesOutput, GetSubscriptionAttributesError, send;
    /// Returns all of the properties of a topic.
    ///
    /// [GetTopicAttributes in AWS's documentation](https://docs.aws.amazon.com/goto/WebAPI/sns-2010-03-31/GetTopicAttributes)
    get_topic_attributes GET_TOPIC_ATTRIBUTES: GetTopicAttributesInput => GetTopicAttributesOutput, GetTopicAttributesError, send;
    /// Lists the endpoints and endpoint attributes for devices in a supported push notification service, such as GCM (Firebase Cloud Messaging) and APNS.
    ///
    /// [ListEndpointsByPlatformApplication in AWS's documentation](https://docs.aws.amazon.com/goto/WebAPI/sns-2010-03-31/ListEndpointsByPlatformApplication)
    list_endpoints_by_platform_application LIST_ENDPOINTS_BY_PLATFORM_APPLICATION: ListEndpointsByPlatformApplicationInput => ListEndpointsByPlatformApplicationOutput, ListEndpointsByPlatformApplicationError, send;
    /// Lists the calling Amazon Web Services account's dedicated origination numbers and their metadata.
    ///
    /// [ListOriginationNumbers in AWS's documentation](https://docs.aws.amazon.com/goto/WebAPI/sns-2010-03-31/ListOriginationNumbers)
    list_origination_numbers LIST_ORIGINATION_NUMBERS: ListOriginationNumbersInput => ListOriginationNumbersOutput, ListOriginationNumbersError, send;
    /// Returns a list of phone numbers that are opted out, meaning you cannot send SMS messages to them.
    ///
    /// [ListPhoneNumbersOptedOut in AWS's documentation](https://docs.aws.amazon.com/goto/WebAPI/sns-2010-03-31/ListPhoneNumbersOptedOut)
    list_phone_numbers_opted_out LIST_PHONE_NUMBERS_OPTED_OUT: ListPhoneNumbersOptedOutInput => ListPhoneNumbersOptedOutOutput, ListPhoneNumbersOptedOutError, send;
    /// Lists the platform application objects for the supported push notification services, such as APNS and GCM (Firebase Cloud Messaging).
    ///
    /// [ListPlatformApplications in AWS's documentation](https://docs.aws.amazon.com/goto/WebAPI/sns-2010-03-31/ListPlatformApplications)
    list_platform_applications LIST_PLATFORM_APPLICATIONS: ListPlatformApplicationsInput => ListPlatformApplicationsOutput, ListPlatformApplicationsError, send;
    /// Lists the calling Amazon Web Services account's current verified and pending destination phone numbers in the SMS sandbox.
    ///
    /// [ListSMSSandboxPhoneNumbers in AWS's documentation](https://docs.aws.amazon.com/goto/WebAPI/sns-2010-03-31/ListSMSSandboxPhoneNumbers)
    list_sms_sandbox_phone_numbers LIST_SMS_SANDBOX_PHONE_NUMBERS: ListSMSSandboxPhoneNumbersInput => ListSMSSandboxPhoneNumbersOutput, ListSMSSandboxPhoneNumbersError, send;
    /// Returns a list of the requester's subscriptions.
    ///
    /// [ListSubscriptions in AWS's documentation](https://docs.aws.amazon.com/goto/WebAPI/sns-2010-03-31/ListSubscriptions)
    list_subscriptions LIST_SUBSCRIPTIONS: ListSubscriptionsInput => ListSubscriptionsOutput, ListSubscriptionsError, send;
    /// Returns a list of the subscriptions to a specific topic.
    ///
    /// [ListSubscriptionsByTopic in AWS's documentation](https://docs.aws.amazon.com/goto/WebAPI/sns-2010-03-31/ListSubscriptionsByTopic)
    list_subscriptions_by_topic LIST_SUBSCRIPTIONS_BY_TOPIC: ListSubscriptionsByTopicInput => ListSubscriptionsByTopicOutput, ListSubscriptionsByTopicError, send;
    /// List all tags added to the specified Amazon SNS topic.
    ///
    /// [ListTagsForResource in AWS's documentation](https://docs.aws.amazon.com/goto/WebAPI/sns-2010-03-31/ListTagsForResource)
    list_tags_for_resource LIST_TAGS_FOR_RESOURCE: ListTagsForResourceInput => ListTagsForResourceOutput, ListTagsForResourceError, send;
    /// Returns a list of the requester's topics.
    ///
    /// [ListTopics in AWS's documentation](https://docs.aws.amazon.com/goto/WebAPI/sns-2010-03-31/ListTopics)
    list_topics LIST_TOPICS: ListTopicsInput => ListTopicsOutput, ListTopicsError, send;
    /// Use this request to opt in a phone number that is opted out, which enables you to resume sending SMS messages to the number.
    ///
    /// [OptInPhoneNumber in AWS's documentation](https://docs.aws.amazon.com/goto/WebAPI/sns-2010-03-31/OptInPhoneNumber)
    opt_in_phone_number OPT_IN_PHONE_NUMBER: OptInPhoneNumberInput => OptInPhoneNumberOutput, OptInPhoneNumberError, send;
    /// Sends a message to an Amazon SNS topic, a text message (SMS message) directly to a phone number, or a message to a mobile platform endpoint (when you specify the `TargetArn`).
    ///
    /// [Publish in AWS's documentation](https://docs.aws.amazon.com/goto/WebAPI/sns-2010-03-31/Publish)
    publish PUBLISH: PublishInput => PublishOutput, PublishError, send;
    /// Publishes up to 10 messages to the specified topic in a single batch.
    ///
    /// [PublishBatch in AWS's documentation](https://docs.aws.amazon.com/goto/WebAPI/sns-2010-03-31/PublishBatch)
    publish_batch PUBLISH_BATCH: PublishBatchInput => PublishBatchOutput, PublishBatchError, send;
    /// Adds or updates an inline policy document that is stored in the specified Amazon SNS topic.
    ///
    /// [PutDataProtectionPolicy in AWS's documentation](https://docs.aws.amazon.com/goto/WebAPI/sns-2010-03-31/PutDataProtectionPolicy)
    put_data_protection_policy PUT_DATA_PROTECTION_POLICY: PutDataProtectionPolicyInput => PutDataProtectionPolicyOutput, PutDataProtectionPolicyError, send;
    /// Removes a statement from a topic's access control policy.
    ///
    /// [RemovePermission in AWS's documentation](https://docs.aws.amazon.com/goto/WebAPI/sns-2010-03-31/RemovePermission)
    remove_permission REMOVE_PERMISSION: RemovePermissionInput => RemovePermissionOutput, RemovePermissionError, send;
    /// Sets the attributes for an endpoint for a device on one of the supported push notification services, such as GCM (Firebase Cloud Messaging) and APNS.
    ///
    /// [SetEndpointAttributes in AWS's documentation](https://docs.aws.amazon.com/goto/WebAPI/sns-2010-03-31/SetEndpointAttributes)
    set_endpoint_attributes SET_ENDPOINT_ATTRIBUTES: SetEndpointAttributesInput => SetEndpointAttributesOutput, SetEndpointAttributesError, send;
    /// Sets the attributes of the platform application object for the supported push notification services, such as APNS and GCM (Firebase Cloud Messaging).
    ///
    /// [SetPlatformApplicationAttributes in AWS's documentation](https://docs.aws.amazon.com/goto/WebAPI/sns-2010-03-31/SetPlatformApplicationAttributes)
    set_platform_application_attributes SET_PLATFORM_APPLICATION_ATTRIBUTES: SetPlatformApplicationAttributesInput => SetPlatformApplicationAttributesOutput, SetPlatformApplicationAttributesError, send;
    /// Use this request to set the default settings for sending SMS messages and receiving daily SMS usage reports.
    ///
    /// [SetSMSAttributes in AWS's documentation](https://docs.aws.amazon.com/goto/WebAPI/sns-2010-03-31/SetSMSAttributes)
    set_sms_attributes SET_SMS_ATTRIBUTES: SetSMSAttributesInput => SetSMSAttributesOutput, SetSMSAttributesError, send;
    /// Allows a subscription owner to set an attribute of the subscription to a new value.
    ///
    /// [SetSubscriptionAttributes in AWS's documentation](https://docs.aws.amazon.com/goto/WebAPI/sns-2010-03-31/SetSubscriptionAttributes)
    set_subscription_attributes SET_SUBSCRIPTION_ATTRIBUTES: SetSubscriptionAttributesInput => SetSubscriptionAttributesOutput, SetSubscriptionAttributesError, send;
    /// Allows a topic owner to set an attribute of the topic to a new value.
    ///
    /// [SetTopicAttributes in AWS's documentation](https://docs.aws.amazon.com/goto/WebAPI/sns-2010-03-31/SetTopicAttributes)
    set_topic_attributes SET_TOPIC_ATTRIBUTES: SetTopicAttributesInput => SetTopicAttributesOutput, SetTopicAttributesError, send;
    /// Subscribes an endpoint to an Amazon SNS topic.
    ///
    /// [Subscribe in AWS's documentation](https://docs.aws.amazon.com/goto/WebAPI/sns-2010-03-31/Subscribe)
    subscribe SUBSCRIBE: SubscribeInput => SubscribeOutput, SubscribeError, send;
    /// Add tags to the specified Amazon SNS topic.
    ///
    /// [TagResource in AWS's documentation](https://docs.aws.amazon.com/goto/WebAPI/sns-2010-03-31/TagResource)
    tag_resource TAG_RESOURCE: TagResourceInput => TagResourceOutput, TagResourceError, send;
    /// Deletes a subscription.
    ///
    /// [Unsubscribe in AWS's documentation](https://docs.aws.amazon.com/goto/WebAPI/sns-2010-03-31/Unsubscribe)
    unsubscribe UNSUBSCRIBE: UnsubscribeInput => UnsubscribeOutput, UnsubscribeError, send;
    /// Remove tags from the specified Amazon SNS topic.
    ///
    /// [UntagResource in AWS's documentation](https://docs.aws.amazon.com/goto/WebAPI/sns-2010-03-31/UntagResource)
    untag_resource UNTAG_RESOURCE: UntagResourceInput => UntagResourceOutput, UntagResourceError, send;
    /// Verifies a destination phone number with a one-time password (OTP) for the calling Amazon Web Services account.
    ///
    /// [VerifySMSSandboxPhoneNumber in AWS's documentation](https://docs.aws.amazon.com/goto/WebAPI/sns-2010-03-31/VerifySMSSandboxPhoneNumber)
    verify_sms_sandbox_phone_number VERIFY_SMS_SANDBOX_PHONE_NUMBER: VerifySMSSandboxPhoneNumberInput => VerifySMSSandboxPhoneNumberOutput, VerifySMSSandboxPhoneNumberError, send;
}

pages! {
    list_endpoints_by_platform_application list_endpoints_by_platform_application_pages LIST_ENDPOINTS_BY_PLATFORM_APPLICATION: ListEndpointsByPlatformApplicationInput => ListEndpointsByPlatformApplicationOutput, ListEndpointsByPlatformApplicationError;
    next_token <- |page| page.next_token.as_ref();
    list_origination_numbers list_origination_numbers_pages LIST_ORIGINATION_NUMBERS: ListOriginationNumbersInput => ListOriginationNumbersOutput, ListOriginationNumbersError;
    next_token <- |page| page.next_token.as_ref();
    list_phone_numbers_opted_out list_phone_numbers_opted_out_pages LIST_PHONE_NUMBERS_OPTED_OUT: ListPhoneNumbersOptedOutInput => ListPhoneNumbersOptedOutOutput, ListPhoneNumbersOptedOutError;
    next_token <- |page| page.next_token.as_ref();
    list_platform_applications list_platform_applications_pages LIST_PLATFORM_APPLICATIONS: ListPlatformApplicationsInput => ListPlatformApplicationsOutput, ListPlatformApplicationsError;
    next_token <- |page| page.next_token.as_ref();
    list_sms_sandbox_phone_numbers list_sms_sandbox_phone_numbers_pages LIST_SMS_SANDBOX_PHONE_NUMBERS: ListSMSSandboxPhoneNumbersInput => ListSMSSandboxPhoneNumbersOutput, ListSMSSandboxPhoneNumbersError;
    next_token <- |page| page.next_token.as_ref();
    list_subscriptions list_subscriptions_pages LIST_SUBSCRIPTIONS: ListSubscriptionsInput => ListSubscriptionsOutput, ListSubscriptionsError;
    next_token <- |page| page.next_token.as_ref();
    list_subscriptions_by_topic list_subscriptions_by_topic_pages LIST_SUBSCRIPTIONS_BY_TOPIC: ListSubscriptionsByTopicInput => ListSubscriptionsByTopicOutput, ListSubscriptionsByTopicError;
    next_token <- |page| page.next_token.as_ref();
    list_topics list_topics_pages LIST_TOPICS: ListTopicsInput => ListTopicsOutput, ListTopicsError;
    next_token <- |page| page.next_token.as_ref();
}
