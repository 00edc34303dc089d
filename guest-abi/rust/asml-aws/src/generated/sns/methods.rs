// Made by build/codegen from AWS's model. Do not edit.

//! The operations as methods of their IOmod, for fakes in tests.

asml::method! {
    /// [`add_permission`](super::add_permission).
    pub static ADD_PERMISSION = "aws.sns" / "add_permission";
    /// [`check_if_phone_number_is_opted_out`](super::check_if_phone_number_is_opted_out).
    pub static CHECK_IF_PHONE_NUMBER_IS_OPTED_OUT = "aws.sns" / "check_if_phone_number_is_opted_out";
    /// [`confirm_subscription`](super::confirm_subscription).
    pub static CONFIRM_SUBSCRIPTION = "aws.sns" / "confirm_subscription";
    /// [`create_platform_application`](super::create_platform_application).
    pub static CREATE_PLATFORM_APPLICATION = "aws.sns" / "create_platform_application";
    /// [`create_platform_endpoint`](super::create_platform_endpoint).
    pub static CREATE_PLATFORM_ENDPOINT = "aws.sns" / "create_platform_endpoint";
    /// [`create_sms_sandbox_phone_number`](super::create_sms_sandbox_phone_number).
    pub static CREATE_SMS_SANDBOX_PHONE_NUMBER = "aws.sns" / "create_sms_sandbox_phone_number";
    /// [`create_topic`](super::create_topic).
    pub static CREATE_TOPIC = "aws.sns" / "create_topic";
    /// [`delete_endpoint`](super::delete_endpoint).
    pub static DELETE_ENDPOINT = "aws.sns" / "delete_endpoint";
    /// [`delete_platform_application`](super::delete_platform_application).
    pub static DELETE_PLATFORM_APPLICATION = "aws.sns" / "delete_platform_application";
    /// [`delete_sms_sandbox_phone_number`](super::delete_sms_sandbox_phone_number).
    pub static DELETE_SMS_SANDBOX_PHONE_NUMBER = "aws.sns" / "delete_sms_sandbox_phone_number";
    /// [`delete_topic`](super::delete_topic).
    pub static DELETE_TOPIC = "aws.sns" / "delete_topic";
    /// [`get_data_protection_policy`](super::get_data_protection_policy).
    pub static GET_DATA_PROTECTION_POLICY = "aws.sns" / "get_data_protection_policy";
    /// [`get_endpoint_attributes`](super::get_endpoint_attributes).
    pub static GET_ENDPOINT_ATTRIBUTES = "aws.sns" / "get_endpoint_attributes";
    /// [`get_platform_application_attributes`](super::get_platform_application_attributes).
    pub static GET_PLATFORM_APPLICATION_ATTRIBUTES = "aws.sns" / "get_platform_application_attributes";
    /// [`get_sms_attributes`](super::get_sms_attributes).
    pub static GET_SMS_ATTRIBUTES = "aws.sns" / "get_sms_attributes";
    /// [`get_sms_sandbox_account_status`](super::get_sms_sandbox_account_status).
    pub static GET_SMS_SANDBOX_ACCOUNT_STATUS = "aws.sns" / "get_sms_sandbox_account_status";
    /// [`get_subscription_attributes`](super::get_subscription_attributes).
    pub static GET_SUBSCRIPTION_ATTRIBUTES = "aws.sns" / "get_subscription_attributes";
    /// [`get_topic_attributes`](super::get_topic_attributes).
    pub static GET_TOPIC_ATTRIBUTES = "aws.sns" / "get_topic_attributes";
    /// [`list_endpoints_by_platform_application`](super::list_endpoints_by_platform_application).
    pub static LIST_ENDPOINTS_BY_PLATFORM_APPLICATION = "aws.sns" / "list_endpoints_by_platform_application";
    /// [`list_origination_numbers`](super::list_origination_numbers).
    pub static LIST_ORIGINATION_NUMBERS = "aws.sns" / "list_origination_numbers";
    /// [`list_phone_numbers_opted_out`](super::list_phone_numbers_opted_out).
    pub static LIST_PHONE_NUMBERS_OPTED_OUT = "aws.sns" / "list_phone_numbers_opted_out";
    /// [`list_platform_applications`](super::list_platform_applications).
    pub static LIST_PLATFORM_APPLICATIONS = "aws.sns" / "list_platform_applications";
    /// [`list_sms_sandbox_phone_numbers`](super::list_sms_sandbox_phone_numbers).
    pub static LIST_SMS_SANDBOX_PHONE_NUMBERS = "aws.sns" / "list_sms_sandbox_phone_numbers";
    /// [`list_subscriptions`](super::list_subscriptions).
    pub static LIST_SUBSCRIPTIONS = "aws.sns" / "list_subscriptions";
    /// [`list_subscriptions_by_topic`](super::list_subscriptions_by_topic).
    pub static LIST_SUBSCRIPTIONS_BY_TOPIC = "aws.sns" / "list_subscriptions_by_topic";
    /// [`list_tags_for_resource`](super::list_tags_for_resource).
    pub static LIST_TAGS_FOR_RESOURCE = "aws.sns" / "list_tags_for_resource";
    /// [`list_topics`](super::list_topics).
    pub static LIST_TOPICS = "aws.sns" / "list_topics";
    /// [`opt_in_phone_number`](super::opt_in_phone_number).
    pub static OPT_IN_PHONE_NUMBER = "aws.sns" / "opt_in_phone_number";
    /// [`publish`](super::publish).
    pub static PUBLISH = "aws.sns" / "publish";
    /// [`publish_batch`](super::publish_batch).
    pub static PUBLISH_BATCH = "aws.sns" / "publish_batch";
    /// [`put_data_protection_policy`](super::put_data_protection_policy).
    pub static PUT_DATA_PROTECTION_POLICY = "aws.sns" / "put_data_protection_policy";
    /// [`remove_permission`](super::remove_permission).
    pub static REMOVE_PERMISSION = "aws.sns" / "remove_permission";
    /// [`set_endpoint_attributes`](super::set_endpoint_attributes).
    pub static SET_ENDPOINT_ATTRIBUTES = "aws.sns" / "set_endpoint_attributes";
    /// [`set_platform_application_attributes`](super::set_platform_application_attributes).
    pub static SET_PLATFORM_APPLICATION_ATTRIBUTES = "aws.sns" / "set_platform_application_attributes";
    /// [`set_sms_attributes`](super::set_sms_attributes).
    pub static SET_SMS_ATTRIBUTES = "aws.sns" / "set_sms_attributes";
    /// [`set_subscription_attributes`](super::set_subscription_attributes).
    pub static SET_SUBSCRIPTION_ATTRIBUTES = "aws.sns" / "set_subscription_attributes";
    /// [`set_topic_attributes`](super::set_topic_attributes).
    pub static SET_TOPIC_ATTRIBUTES = "aws.sns" / "set_topic_attributes";
    /// [`subscribe`](super::subscribe).
    pub static SUBSCRIBE = "aws.sns" / "subscribe";
    /// [`tag_resource`](super::tag_resource).
    pub static TAG_RESOURCE = "aws.sns" / "tag_resource";
    /// [`unsubscribe`](super::unsubscribe).
    pub static UNSUBSCRIBE = "aws.sns" / "unsubscribe";
    /// [`untag_resource`](super::untag_resource).
    pub static UNTAG_RESOURCE = "aws.sns" / "untag_resource";
    /// [`verify_sms_sandbox_phone_number`](super::verify_sms_sandbox_phone_number).
    pub static VERIFY_SMS_SANDBOX_PHONE_NUMBER = "aws.sns" / "verify_sms_sandbox_phone_number";
}
