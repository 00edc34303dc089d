// Made by build/codegen from AWS's model. Do not edit.

#[allow(unused_imports)]
use super::enums::*;
use crate::{Blob, Map, Timestamp};

structure! {
    /// Information includes the Amazon Web Services account ID where the current document is shared and the version shared with that account.
    #[derive(Clone, Debug, Default, PartialEq)]
    AccountSharingInfo (read)
    required {}
    optional {
        /// The Amazon Web Services account ID where the current document is shared.
        0 "AccountId" account_id: String;
        /// The version of the current document shared with the account.
        1 "SharedDocumentVersion" shared_document_version: String;
    }
}

structure! {
    /// An activation registers one or more on-premises servers or virtual machines (VMs) with Amazon Web Services so that you can configure those servers or VMs using Run Command.
    #[derive(Clone, Debug, Default, PartialEq)]
    Activation (read)
    required {}
    optional {
        /// The ID created by Systems Manager when you submitted the activation.
        0 "ActivationId" activation_id: String;
        /// A user defined description of the activation.
        1 "Description" description: String;
        /// A name for the managed node when it is created.
        2 "DefaultInstanceName" default_instance_name: String;
        /// The Identity and Access Management (IAM) role to assign to the managed node.
        3 "IamRole" iam_role: String;
        /// The maximum number of managed nodes that can be registered using this activation.
        4 "RegistrationLimit" registration_limit: i32;
        /// The number of managed nodes already registered with this activation.
        5 "RegistrationsCount" registrations_count: i32;
        /// The date when this activation can no longer be used to register managed nodes.
        6 "ExpirationDate" expiration_date: Timestamp;
        /// Whether or not the activation is expired.
        7 "Expired" expired: bool;
        /// The date the activation was created.
        8 "CreatedDate" created_date: Timestamp;
        /// Tags assigned to the activation.
        9 "Tags" tags: Vec<Tag>;
    }
}

structure! {
    /// Structure AddTagsToResourceInput.
    #[derive(Clone, Debug, Default, PartialEq)]
    AddTagsToResourceInput (write)
    required {
        /// Specifies the type of resource you are tagging.
        0 "ResourceType" resource_type: ResourceTypeForTagging;
        /// The resource ID you want to tag.
        1 "ResourceId" resource_id: String;
        /// One or more tags.
        2 "Tags" tags: Vec<Tag>;
    }
    optional {}
}

structure! {
    /// Structure AddTagsToResourceOutput.
    #[derive(Clone, Debug, Default, PartialEq)]
    AddTagsToResourceOutput (read)
    required {}
    optional {}
}

structure! {
    /// A CloudWatch alarm you apply to an automation or command.
    #[derive(Clone, Debug, Default, PartialEq)]
    Alarm (write read)
    required {
        /// The name of your CloudWatch alarm.
        0 "Name" name: String;
    }
    optional {}
}

structure! {
    /// The details for the CloudWatch alarm you want to apply to an automation or command.
    #[derive(Clone, Debug, Default, PartialEq)]
    AlarmConfiguration (write read)
    required {
        /// The name of the CloudWatch alarm specified in the configuration.
        0 "Alarms" alarms: Vec<Alarm>;
    }
    optional {
        /// When this value is true, your automation or command continues to run in cases where we can’t retrieve alarm status information from CloudWatch.
        1 "IgnorePollAlarmFailure" ignore_poll_alarm_failure: bool;
    }
}

structure! {
    /// The details about the state of your CloudWatch alarm.
    #[derive(Clone, Debug, Default, PartialEq)]
    AlarmStateInformation (read)
    required {
        /// The name of your CloudWatch alarm.
        0 "Name" name: String;
        /// The state of your CloudWatch alarm.
        1 "State" state: ExternalAlarmState;
    }
    optional {}
}

structure! {
    /// Structure AssociateOpsItemRelatedItemInput.
    #[derive(Clone, Debug, Default, PartialEq)]
    AssociateOpsItemRelatedItemInput (write)
    required {
        /// The ID of the OpsItem to which you want to associate a resource as a related item.
        0 "OpsItemId" ops_item_id: String;
        /// The type of association that you want to create between an OpsItem and a resource.
        1 "AssociationType" association_type: String;
        /// The type of resource that you want to associate with an OpsItem.
        2 "ResourceType" resource_type: String;
        /// The Amazon Resource Name (ARN) of the Amazon Web Services resource that you want to associate with the OpsItem.
        3 "ResourceUri" resource_uri: String;
    }
    optional {}
}

structure! {
    /// Structure AssociateOpsItemRelatedItemOutput.
    #[derive(Clone, Debug, Default, PartialEq)]
    AssociateOpsItemRelatedItemOutput (read)
    required {}
    optional {
        /// The association ID.
        0 "AssociationId" association_id: String;
    }
}

structure! {
    /// Describes an association of a Amazon Web Services Systems Manager document (SSM document) and a managed node.
    #[derive(Clone, Debug, Default, PartialEq)]
    Association (read)
    required {}
    optional {
        /// The name of the SSM document.
        0 "Name" name: String;
        /// The managed node ID.
        1 "InstanceId" instance_id: String;
        /// The ID created by the system when you create an association.
        2 "AssociationId" association_id: String;
        /// The association version.
        3 "AssociationVersion" association_version: String;
        /// The version of the document used in the association.
        4 "DocumentVersion" document_version: String;
        /// The managed nodes targeted by the request to create an association.
        5 "Targets" targets: Vec<Target>;
        /// The date on which the association was last run.
        6 "LastExecutionDate" last_execution_date: Timestamp;
        /// Information about the association.
        7 "Overview" overview: AssociationOverview;
        /// A cron expression that specifies a schedule when the association runs.
        8 "ScheduleExpression" schedule_expression: String;
        /// The association name.
        9 "AssociationName" association_name: String;
        /// Number of days to wait after the scheduled day to run an association.
        10 "ScheduleOffset" schedule_offset: i32;
        /// The number of hours that an association can run on specified targets.
        11 "Duration" duration: i32;
        /// A key-value mapping of document parameters to target resources.
        12 "TargetMaps" target_maps: Vec<Map<Vec<String>>>;
    }
}

structure! {
    /// Describes the parameters for a document.
    #[derive(Clone, Default, PartialEq)]
    AssociationDescription (read)
    required {}
    optional {
        /// The name of the SSM document.
        0 "Name" name: String;
        /// The managed node ID.
        1 "InstanceId" instance_id: String;
        /// The association version.
        2 "AssociationVersion" association_version: String;
        /// The date when the association was made.
        3 "Date" date: Timestamp;
        /// The date when the association was last updated.
        4 "LastUpdateAssociationDate" last_update_association_date: Timestamp;
        /// The association status.
        5 "Status" status: AssociationStatus;
        /// Information about the association.
        6 "Overview" overview: AssociationOverview;
        /// The document version.
        7 "DocumentVersion" document_version: String;
        /// Choose the parameter that will define how your automation will branch out.
        8 "AutomationTargetParameterName" automation_target_parameter_name: String;
        /// A description of the parameters for a document.
        9 "Parameters" parameters: Map<Vec<String>>;
        /// The association ID.
        10 "AssociationId" association_id: String;
        /// The managed nodes targeted by the request.
        11 "Targets" targets: Vec<Target>;
        /// A cron expression that specifies a schedule when the association runs.
        12 "ScheduleExpression" schedule_expression: String;
        /// An S3 bucket where you want to store the output details of the request.
        13 "OutputLocation" output_location: InstanceAssociationOutputLocation;
        /// The date on which the association was last run.
        14 "LastExecutionDate" last_execution_date: Timestamp;
        /// The last date on which the association was successfully run.
        15 "LastSuccessfulExecutionDate" last_successful_execution_date: Timestamp;
        /// The association name.
        16 "AssociationName" association_name: String;
        /// The number of errors that are allowed before the system stops sending requests to run the association on additional targets.
        17 "MaxErrors" max_errors: String;
        /// The maximum number of targets allowed to run the association at the same time.
        18 "MaxConcurrency" max_concurrency: String;
        /// The severity level that is assigned to the association.
        19 "ComplianceSeverity" compliance_severity: AssociationComplianceSeverity;
        /// The mode for generating association compliance.
        20 "SyncCompliance" sync_compliance: AssociationSyncCompliance;
        /// By default, when you create a new associations, the system runs it immediately after it is created and then according to the schedule you specified.
        21 "ApplyOnlyAtCronInterval" apply_only_at_cron_interval: bool;
        /// The names or Amazon Resource Names (ARNs) of the Change Calendar type documents your associations are gated under.
        22 "CalendarNames" calendar_names: Vec<String>;
        /// The combination of Amazon Web Services Regions and Amazon Web Services accounts where you want to run the association.
        23 "TargetLocations" target_locations: Vec<TargetLocation>;
        /// Number of days to wait after the scheduled day to run an association.
        24 "ScheduleOffset" schedule_offset: i32;
        /// The number of hours that an association can run on specified targets.
        25 "Duration" duration: i32;
        /// A key-value mapping of document parameters to target resources.
        26 "TargetMaps" target_maps: Vec<Map<Vec<String>>>;
        /// The details for the CloudWatch alarm you want to apply to an automation or command.
        27 "AlarmConfiguration" alarm_configuration: AlarmConfiguration;
        /// The CloudWatch alarm that was invoked during the association.
        28 "TriggeredAlarms" triggered_alarms: Vec<AlarmStateInformation>;
        /// A role used by association to take actions on your behalf.
        29 "AssociationDispatchAssumeRole" association_dispatch_assume_role: String;
    }
}

impl std::fmt::Debug for AssociationDescription {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("AssociationDescription")
            .field("name", &self.name)
            .field("instance_id", &self.instance_id)
            .field("association_version", &self.association_version)
            .field("date", &self.date)
            .field("last_update_association_date", &self.last_update_association_date)
            .field("status", &self.status)
            .field("overview", &self.overview)
            .field("document_version", &self.document_version)
            .field("automation_target_parameter_name", &self.automation_target_parameter_name)
            .field("parameters", &format_args!("(sensitive)"))
            .field("association_id", &self.association_id)
            .field("targets", &self.targets)
            .field("schedule_expression", &self.schedule_expression)
            .field("output_location", &self.output_location)
            .field("last_execution_date", &self.last_execution_date)
            .field("last_successful_execution_date", &self.last_successful_execution_date)
            .field("association_name", &self.association_name)
            .field("max_errors", &self.max_errors)
            .field("max_concurrency", &self.max_concurrency)
            .field("compliance_severity", &self.compliance_severity)
            .field("sync_compliance", &self.sync_compliance)
            .field("apply_only_at_cron_interval", &self.apply_only_at_cron_interval)
            .field("calendar_names", &self.calendar_names)
            .field("target_locations", &self.target_locations)
            .field("schedule_offset", &self.schedule_offset)
            .field("duration", &self.duration)
            .field("target_maps", &self.target_maps)
            .field("alarm_configuration", &self.alarm_configuration)
            .field("triggered_alarms", &self.triggered_alarms)
            .field("association_dispatch_assume_role", &self.association_dispatch_assume_role)
            .finish()
    }
}

structure! {
    /// Includes information about the specified association.
    #[derive(Clone, Debug, Default, PartialEq)]
    AssociationExecution (read)
    required {}
    optional {
        /// The association ID.
        0 "AssociationId" association_id: String;
        /// The association version.
        1 "AssociationVersion" association_version: String;
        /// The execution ID for the association.
        2 "ExecutionId" execution_id: String;
        /// The status of the association execution.
        3 "Status" status: String;
        /// Detailed status information about the execution.
        4 "DetailedStatus" detailed_status: String;
        /// The time the execution started.
        5 "CreatedTime" created_time: Timestamp;
        /// The date of the last execution.
        6 "LastExecutionDate" last_execution_date: Timestamp;
        /// An aggregate status of the resources in the execution based on the status type.
        7 "ResourceCountByStatus" resource_count_by_status: String;
        /// The details for the CloudWatch alarm you want to apply to an automation or command.
        8 "AlarmConfiguration" alarm_configuration: AlarmConfiguration;
        /// The CloudWatch alarms that were invoked by the association.
        9 "TriggeredAlarms" triggered_alarms: Vec<AlarmStateInformation>;
    }
}

structure! {
    /// Filters used in the request.
    #[derive(Clone, Debug, Default, PartialEq)]
    AssociationExecutionFilter (write)
    required {
        /// The key value used in the request.
        0 "Key" key: AssociationExecutionFilterKey;
        /// The value specified for the key.
        1 "Value" value: String;
        /// The filter type specified in the request.
        2 "Type" r#type: AssociationFilterOperatorType;
    }
    optional {}
}

structure! {
    /// Includes information about the specified association execution.
    #[derive(Clone, Debug, Default, PartialEq)]
    AssociationExecutionTarget (read)
    required {}
    optional {
        /// The association ID.
        0 "AssociationId" association_id: String;
        /// The association version.
        1 "AssociationVersion" association_version: String;
        /// The execution ID.
        2 "ExecutionId" execution_id: String;
        /// The resource ID, for example, the managed node ID where the association ran.
        3 "ResourceId" resource_id: String;
        /// The resource type, for example, EC2.
        4 "ResourceType" resource_type: String;
        /// The association execution status.
        5 "Status" status: String;
        /// Detailed information about the execution status.
        6 "DetailedStatus" detailed_status: String;
        /// The date of the last execution.
        7 "LastExecutionDate" last_execution_date: Timestamp;
        /// The location where the association details are saved.
        8 "OutputSource" output_source: OutputSource;
    }
}

structure! {
    /// Filters for the association execution.
    #[derive(Clone, Debug, Default, PartialEq)]
    AssociationExecutionTargetsFilter (write)
    required {
        /// The key value used in the request.
        0 "Key" key: AssociationExecutionTargetsFilterKey;
        /// The value specified for the key.
        1 "Value" value: String;
    }
    optional {}
}

structure! {
    /// Describes a filter.
    #[derive(Clone, Debug, Default, PartialEq)]
    AssociationFilter (write)
    required {
        /// The name of the filter.
        0 "key" key: AssociationFilterKey;
        /// The filter value.
        1 "value" value: String;
    }
    optional {}
}

structure! {
    /// Information about the association.
    #[derive(Clone, Debug, Default, PartialEq)]
    AssociationOverview (read)
    required {}
    optional {
        /// The status of the association.
        0 "Status" status: String;
        /// A detailed status of the association.
        1 "DetailedStatus" detailed_status: String;
        /// Returns the number of targets for the association status.
        2 "AssociationStatusAggregatedCount" association_status_aggregated_count: Map<i32>;
    }
}

structure! {
    /// Describes an association status.
    #[derive(Clone, Debug, Default, PartialEq)]
    AssociationStatus (write read)
    required {
        /// The date when the status changed.
        0 "Date" date: Timestamp;
        /// The status.
        1 "Name" name: AssociationStatusName;
        /// The reason for the status.
        2 "Message" message: String;
    }
    optional {
        /// A user-defined string.
        3 "AdditionalInfo" additional_info: String;
    }
}

structure! {
    /// Information about the association version.
    #[derive(Clone, Default, PartialEq)]
    AssociationVersionInfo (read)
    required {}
    optional {
        /// The ID created by the system when the association was created.
        0 "AssociationId" association_id: String;
        /// The association version.
        1 "AssociationVersion" association_version: String;
        /// The date the association version was created.
        2 "CreatedDate" created_date: Timestamp;
        /// The name specified when the association was created.
        3 "Name" name: String;
        /// The version of an Amazon Web Services Systems Manager document (SSM document) used when the association version was created.
        4 "DocumentVersion" document_version: String;
        /// Parameters specified when the association version was created.
        5 "Parameters" parameters: Map<Vec<String>>;
        /// The targets specified for the association when the association version was created.
        6 "Targets" targets: Vec<Target>;
        /// The cron or rate schedule specified for the association when the association version was created.
        7 "ScheduleExpression" schedule_expression: String;
        /// The location in Amazon S3 specified for the association when the association version was created.
        8 "OutputLocation" output_location: InstanceAssociationOutputLocation;
        /// The name specified for the association version when the association version was created.
        9 "AssociationName" association_name: String;
        /// The number of errors that are allowed before the system stops sending requests to run the association on additional targets.
        10 "MaxErrors" max_errors: String;
        /// The maximum number of targets allowed to run the association at the same time.
        11 "MaxConcurrency" max_concurrency: String;
        /// The severity level that is assigned to the association.
        12 "ComplianceSeverity" compliance_severity: AssociationComplianceSeverity;
        /// The mode for generating association compliance.
        13 "SyncCompliance" sync_compliance: AssociationSyncCompliance;
        /// By default, when you create new associations, the system runs it immediately after it is created and then according to the schedule you specified.
        14 "ApplyOnlyAtCronInterval" apply_only_at_cron_interval: bool;
        /// The names or Amazon Resource Names (ARNs) of the Change Calendar type documents your associations are gated under.
        15 "CalendarNames" calendar_names: Vec<String>;
        /// The combination of Amazon Web Services Regions and Amazon Web Services accounts where you wanted to run the association when this association version was created.
        16 "TargetLocations" target_locations: Vec<TargetLocation>;
        /// Number of days to wait after the scheduled day to run an association.
        17 "ScheduleOffset" schedule_offset: i32;
        /// The number of hours that an association can run on specified targets.
        18 "Duration" duration: i32;
        /// A key-value mapping of document parameters to target resources.
        19 "TargetMaps" target_maps: Vec<Map<Vec<String>>>;
        /// A role used by association to take actions on your behalf.
        20 "AssociationDispatchAssumeRole" association_dispatch_assume_role: String;
    }
}

impl std::fmt::Debug for AssociationVersionInfo {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("AssociationVersionInfo")
            .field("association_id", &self.association_id)
            .field("association_version", &self.association_version)
            .field("created_date", &self.created_date)
            .field("name", &self.name)
            .field("document_version", &self.document_version)
            .field("parameters", &format_args!("(sensitive)"))
            .field("targets", &self.targets)
            .field("schedule_expression", &self.schedule_expression)
            .field("output_location", &self.output_location)
            .field("association_name", &self.association_name)
            .field("max_errors", &self.max_errors)
            .field("max_concurrency", &self.max_concurrency)
            .field("compliance_severity", &self.compliance_severity)
            .field("sync_compliance", &self.sync_compliance)
            .field("apply_only_at_cron_interval", &self.apply_only_at_cron_interval)
            .field("calendar_names", &self.calendar_names)
            .field("target_locations", &self.target_locations)
            .field("schedule_offset", &self.schedule_offset)
            .field("duration", &self.duration)
            .field("target_maps", &self.target_maps)
            .field("association_dispatch_assume_role", &self.association_dispatch_assume_role)
            .finish()
    }
}

structure! {
    /// A structure that includes attributes that describe a document attachment.
    #[derive(Clone, Debug, Default, PartialEq)]
    AttachmentContent (read)
    required {}
    optional {
        /// The name of an attachment.
        0 "Name" name: String;
        /// The size of an attachment in bytes.
        1 "Size" size: i64;
        /// The cryptographic hash value of the document content.
        2 "Hash" hash: String;
        /// The hash algorithm used to calculate the hash value.
        3 "HashType" hash_type: AttachmentHashType;
        /// The URL location of the attachment content.
        4 "Url" url: String;
    }
}

structure! {
    /// An attribute of an attachment, such as the attachment name.
    #[derive(Clone, Debug, Default, PartialEq)]
    AttachmentInformation (read)
    required {}
    optional {
        /// The name of the attachment.
        0 "Name" name: String;
    }
}

structure! {
    /// Identifying information about a document attachment, including the file name and a key-value pair that identifies the location of an attachment to a document.
    #[derive(Clone, Debug, Default, PartialEq)]
    AttachmentsSource (write)
    required {}
    optional {
        /// The key of a key-value pair that identifies the location of an attachment to a document.
        0 "Key" key: AttachmentsSourceKey;
        /// The value of a key-value pair that identifies the location of an attachment to a document.
        1 "Values" values: Vec<String>;
        /// The name of the document attachment file.
        2 "Name" name: String;
    }
}

structure! {
    /// Detailed information about the current state of an individual Automation execution.
    #[derive(Clone, Debug, Default, PartialEq)]
    AutomationExecution (read)
    required {}
    optional {
        /// The execution ID.
        0 "AutomationExecutionId" automation_execution_id: String;
        /// The name of the Automation runbook used during the execution.
        1 "DocumentName" document_name: String;
        /// The version of the document to use during execution.
        2 "DocumentVersion" document_version: String;
        /// The time the execution started.
        3 "ExecutionStartTime" execution_start_time: Timestamp;
        /// The time the execution finished.
        4 "ExecutionEndTime" execution_end_time: Timestamp;
        /// The execution status of the Automation.
        5 "AutomationExecutionStatus" automation_execution_status: AutomationExecutionStatus;
        /// A list of details about the current state of all steps that comprise an execution.
        6 "StepExecutions" step_executions: Vec<StepExecution>;
        /// A boolean value that indicates if the response contains the full list of the Automation step executions.
        7 "StepExecutionsTruncated" step_executions_truncated: bool;
        /// The key-value map of execution parameters, which were supplied when calling StartAutomationExecution.
        8 "Parameters" parameters: Map<Vec<String>>;
        /// The list of execution outputs as defined in the Automation runbook.
        9 "Outputs" outputs: Map<Vec<String>>;
        /// A message describing why an execution has failed, if the status is set to Failed.
        10 "FailureMessage" failure_message: String;
        /// A message that describes a non-critical issue that occurred during the automation execution.
        11 "WarningMessage" warning_message: String;
        /// The automation execution mode.
        12 "Mode" mode: ExecutionMode;
        /// The AutomationExecutionId of the parent automation.
        13 "ParentAutomationExecutionId" parent_automation_execution_id: String;
        /// The Amazon Resource Name (ARN) of the user who ran the automation.
        14 "ExecutedBy" executed_by: String;
        /// The name of the step that is currently running.
        15 "CurrentStepName" current_step_name: String;
        /// The action of the step that is currently running.
        16 "CurrentAction" current_action: String;
        /// The parameter name.
        17 "TargetParameterName" target_parameter_name: String;
        /// The specified targets.
        18 "Targets" targets: Vec<Target>;
        /// The specified key-value mapping of document parameters to target resources.
        19 "TargetMaps" target_maps: Vec<Map<Vec<String>>>;
        /// A list of resolved targets in the rate control execution.
        20 "ResolvedTargets" resolved_targets: ResolvedTargets;
        /// The `MaxConcurrency` value specified by the user when the execution started.
        21 "MaxConcurrency" max_concurrency: String;
        /// The MaxErrors value specified by the user when the execution started.
        22 "MaxErrors" max_errors: String;
        /// The target of the execution.
        23 "Target" target: String;
        /// The combination of Amazon Web Services Regions and/or Amazon Web Services accounts where you want to run the Automation.
        24 "TargetLocations" target_locations: Vec<TargetLocation>;
        /// An aggregate of step execution statuses displayed in the Amazon Web Services Systems Manager console for a multi-Region and multi-account Automation execution.
        25 "ProgressCounters" progress_counters: ProgressCounters;
        /// The details for the CloudWatch alarm applied to your automation.
        26 "AlarmConfiguration" alarm_configuration: AlarmConfiguration;
        /// The CloudWatch alarm that was invoked by the automation.
        27 "TriggeredAlarms" triggered_alarms: Vec<AlarmStateInformation>;
        /// A publicly accessible URL for a file that contains the `TargetLocations` body.
        28 "TargetLocationsURL" target_locations_url: String;
        /// The subtype of the Automation operation.
        29 "AutomationSubtype" automation_subtype: AutomationSubtype;
        /// The date and time the Automation operation is scheduled to start.
        30 "ScheduledTime" scheduled_time: Timestamp;
        /// Information about the Automation runbooks that are run as part of a runbook workflow.
        31 "Runbooks" runbooks: Vec<Runbook>;
        /// The ID of an OpsItem that is created to represent a Change Manager change request.
        32 "OpsItemId" ops_item_id: String;
        /// The ID of a State Manager association used in the Automation operation.
        33 "AssociationId" association_id: String;
        /// The name of the Change Manager change request.
        34 "ChangeRequestName" change_request_name: String;
        /// Variables defined for the automation.
        35 "Variables" variables: Map<Vec<String>>;
    }
}

structure! {
    /// A filter used to match specific automation executions.
    #[derive(Clone, Debug, Default, PartialEq)]
    AutomationExecutionFilter (write)
    required {
        /// One or more keys to limit the results.
        0 "Key" key: AutomationExecutionFilterKey;
        /// The values used to limit the execution information associated with the filter's key.
        1 "Values" values: Vec<String>;
    }
    optional {}
}

structure! {
    /// Information about the optional inputs that can be specified for an automation execution preview.
    #[derive(Clone, Debug, Default, PartialEq)]
    AutomationExecutionInputs (write)
    required {}
    optional {
        /// Information about parameters that can be specified for the preview operation.
        0 "Parameters" parameters: Map<Vec<String>>;
        /// The name of the parameter used as the target resource for the rate-controlled execution.
        1 "TargetParameterName" target_parameter_name: String;
        /// Information about the resources that would be included in the actual runbook execution, if it were to be run.
        2 "Targets" targets: Vec<Target>;
        /// A key-value mapping of document parameters to target resources.
        3 "TargetMaps" target_maps: Vec<Map<Vec<String>>>;
        /// Information about the Amazon Web Services Regions and Amazon Web Services accounts targeted by the Automation execution preview operation.
        4 "TargetLocations" target_locations: Vec<TargetLocation>;
        /// A publicly accessible URL for a file that contains the `TargetLocations` body.
        5 "TargetLocationsURL" target_locations_url: String;
    }
}

structure! {
    /// Details about a specific Automation execution.
    #[derive(Clone, Debug, Default, PartialEq)]
    AutomationExecutionMetadata (read)
    required {}
    optional {
        /// The execution ID.
        0 "AutomationExecutionId" automation_execution_id: String;
        /// The name of the Automation runbook used during execution.
        1 "DocumentName" document_name: String;
        /// The document version used during the execution.
        2 "DocumentVersion" document_version: String;
        /// The status of the execution.
        3 "AutomationExecutionStatus" automation_execution_status: AutomationExecutionStatus;
        /// The time the execution started.
        4 "ExecutionStartTime" execution_start_time: Timestamp;
        /// The time the execution finished.
        5 "ExecutionEndTime" execution_end_time: Timestamp;
        /// The IAM role ARN of the user who ran the automation.
        6 "ExecutedBy" executed_by: String;
        /// An S3 bucket where execution information is stored.
        7 "LogFile" log_file: String;
        /// The list of execution outputs as defined in the Automation runbook.
        8 "Outputs" outputs: Map<Vec<String>>;
        /// The Automation execution mode.
        9 "Mode" mode: ExecutionMode;
        /// The execution ID of the parent automation.
        10 "ParentAutomationExecutionId" parent_automation_execution_id: String;
        /// The name of the step that is currently running.
        11 "CurrentStepName" current_step_name: String;
        /// The action of the step that is currently running.
        12 "CurrentAction" current_action: String;
        /// A message that describes a failure that occurred during the automation execution.
        13 "FailureMessage" failure_message: String;
        /// A message that describes a non-critical issue that occurred during the automation execution.
        14 "WarningMessage" warning_message: String;
        /// The list of execution outputs as defined in the Automation runbook.
        15 "TargetParameterName" target_parameter_name: String;
        /// The targets defined by the user when starting the automation.
        16 "Targets" targets: Vec<Target>;
        /// The specified key-value mapping of document parameters to target resources.
        17 "TargetMaps" target_maps: Vec<Map<Vec<String>>>;
        /// A list of targets that resolved during the execution.
        18 "ResolvedTargets" resolved_targets: ResolvedTargets;
        /// The `MaxConcurrency` value specified by the user when starting the automation.
        19 "MaxConcurrency" max_concurrency: String;
        /// The `MaxErrors` value specified by the user when starting the automation.
        20 "MaxErrors" max_errors: String;
        /// The list of execution outputs as defined in the Automation runbook.
        21 "Target" target: String;
        /// Use this filter with DescribeAutomationExecutions.
        22 "AutomationType" automation_type: AutomationType;
        /// The details for the CloudWatch alarm applied to your automation.
        23 "AlarmConfiguration" alarm_configuration: AlarmConfiguration;
        /// The CloudWatch alarm that was invoked by the automation.
        24 "TriggeredAlarms" triggered_alarms: Vec<AlarmStateInformation>;
        /// A publicly accessible URL for a file that contains the `TargetLocations` body.
        25 "TargetLocationsURL" target_locations_url: String;
        /// The subtype of the Automation operation.
        26 "AutomationSubtype" automation_subtype: AutomationSubtype;
        /// The date and time the Automation operation is scheduled to start.
        27 "ScheduledTime" scheduled_time: Timestamp;
        /// Information about the Automation runbooks that are run during a runbook workflow in Change Manager.
        28 "Runbooks" runbooks: Vec<Runbook>;
        /// The ID of an OpsItem that is created to represent a Change Manager change request.
        29 "OpsItemId" ops_item_id: String;
        /// The ID of a State Manager association used in the Automation operation.
        30 "AssociationId" association_id: String;
        /// The name of the Change Manager change request.
        31 "ChangeRequestName" change_request_name: String;
    }
}

structure! {
    /// Information about the results of the execution preview.
    #[derive(Clone, Debug, Default, PartialEq)]
    AutomationExecutionPreview (read)
    required {}
    optional {
        /// Information about the type of impact a runbook step would have on a resource.
        0 "StepPreviews" step_previews: Map<i32>;
        /// Information about the Amazon Web Services Regions targeted by the execution preview.
        1 "Regions" regions: Vec<String>;
        /// Information that provides a preview of what the impact of running the specified Automation runbook would be.
        2 "TargetPreviews" target_previews: Vec<TargetPreview>;
        /// Information about the Amazon Web Services accounts that were included in the execution preview.
        3 "TotalAccounts" total_accounts: i32;
    }
}

structure! {
    /// The access details and targets for connecting to a Microsoft Azure tenant, including the application registration used for authentication and the subscriptions to target.
    #[derive(Clone, Debug, Default, PartialEq)]
    AzureConfiguration (write read)
    required {
        /// The ID of the Azure tenant.
        0 "TenantId" tenant_id: String;
        /// The ID of the Azure application registration used for authentication.
        1 "ApplicationId" application_id: String;
    }
    optional {
        /// The display name of the Azure tenant.
        2 "TenantDisplayName" tenant_display_name: String;
        /// The display name of the Azure application registration.
        3 "ApplicationDisplayName" application_display_name: String;
        /// The target Azure subscriptions for the cloud connector.
        4 "Targets" targets: ConfigurationTargets;
    }
}

structure! {
    /// Information about an Azure subscription targeted by the cloud connector.
    #[derive(Clone, Debug, Default, PartialEq)]
    AzureSubscription (write read)
    required {
        /// The ID of the Azure subscription.
        0 "Id" id: String;
    }
    optional {
        /// The display name of the Azure subscription.
        1 "DisplayName" display_name: String;
    }
}

structure! {
    /// Defines the basic information about a patch baseline override.
    #[derive(Clone, Debug, Default, PartialEq)]
    BaselineOverride (write)
    required {}
    optional {
        /// The operating system rule used by the patch baseline override.
        0 "OperatingSystem" operating_system: OperatingSystem;
        /// A set of patch filters, typically used for approval rules.
        1 "GlobalFilters" global_filters: PatchFilterGroup;
        /// A set of rules defining the approval rules for a patch baseline.
        2 "ApprovalRules" approval_rules: PatchRuleGroup;
        /// A list of explicitly approved patches for the baseline.
        3 "ApprovedPatches" approved_patches: Vec<String>;
        /// Defines the compliance level for approved patches.
        4 "ApprovedPatchesComplianceLevel" approved_patches_compliance_level: PatchComplianceLevel;
        /// A list of explicitly rejected patches for the baseline.
        5 "RejectedPatches" rejected_patches: Vec<String>;
        /// The action for Patch Manager to take on patches included in the `RejectedPackages` list.
        6 "RejectedPatchesAction" rejected_patches_action: PatchAction;
        /// Indicates whether the list of approved patches includes non-security updates that should be applied to the managed nodes.
        7 "ApprovedPatchesEnableNonSecurity" approved_patches_enable_non_security: bool;
        /// Information about the patches to use to update the managed nodes, including target operating systems and source repositories.
        8 "Sources" sources: Vec<PatchSource>;
        /// Indicates whether managed nodes for which there are available security-related patches that have not been approved by the baseline are being defined as `COMPLIANT` or `NON_COMPLIANT`.
        9 "AvailableSecurityUpdatesComplianceStatus" available_security_updates_compliance_status: PatchComplianceStatus;
    }
}

structure! {
    /// Structure CancelCommandInput.
    #[derive(Clone, Debug, Default, PartialEq)]
    CancelCommandInput (write)
    required {
        /// The ID of the command you want to cancel.
        0 "CommandId" command_id: String;
    }
    optional {
        /// (Optional) A list of managed node IDs on which you want to cancel the command.
        1 "InstanceIds" instance_ids: Vec<String>;
    }
}

structure! {
    /// Whether or not the command was successfully canceled.
    #[derive(Clone, Debug, Default, PartialEq)]
    CancelCommandOutput (read)
    required {}
    optional {}
}

structure! {
    /// Structure CancelMaintenanceWindowExecutionInput.
    #[derive(Clone, Debug, Default, PartialEq)]
    CancelMaintenanceWindowExecutionInput (write)
    required {
        /// The ID of the maintenance window execution to stop.
        0 "WindowExecutionId" window_execution_id: String;
    }
    optional {}
}

structure! {
    /// Structure CancelMaintenanceWindowExecutionOutput.
    #[derive(Clone, Debug, Default, PartialEq)]
    CancelMaintenanceWindowExecutionOutput (read)
    required {}
    optional {
        /// The ID of the maintenance window execution that has been stopped.
        0 "WindowExecutionId" window_execution_id: String;
    }
}

structure! {
    /// A filter for listing cloud connectors.
    #[derive(Clone, Debug, Default, PartialEq)]
    CloudConnectorFilter (write)
    required {}
    optional {
        /// The name of the filter key.
        0 "FilterKey" filter_key: CloudConnectorFilterKey;
        /// The filter values.
        1 "FilterValues" filter_values: Vec<String>;
    }
}

structure! {
    /// Summary information about a cloud connector.
    #[derive(Clone, Debug, Default, PartialEq)]
    CloudConnectorSummary (read)
    required {}
    optional {
        /// The ID of the cloud connector.
        0 "CloudConnectorId" cloud_connector_id: String;
        /// The friendly name of the cloud connector.
        1 "DisplayName" display_name: String;
        /// The description of the cloud connector.
        2 "Description" description: String;
        /// The ARN of the IAM role used by the cloud connector.
        3 "RoleArn" role_arn: String;
        /// The date and time the cloud connector was created.
        4 "CreatedAt" created_at: Timestamp;
        /// The date and time the cloud connector was last updated.
        5 "UpdatedAt" updated_at: Timestamp;
    }
}

structure! {
    /// Configuration options for sending command output to Amazon CloudWatch Logs.
    #[derive(Clone, Debug, Default, PartialEq)]
    CloudWatchOutputConfig (write read)
    required {}
    optional {
        /// The name of the CloudWatch Logs log group where you want to send command output.
        0 "CloudWatchLogGroupName" cloud_watch_log_group_name: String;
        /// Enables Systems Manager to send command output to CloudWatch Logs.
        1 "CloudWatchOutputEnabled" cloud_watch_output_enabled: bool;
    }
}

structure! {
    /// Describes a command request.
    #[derive(Clone, Default, PartialEq)]
    Command (read)
    required {}
    optional {
        /// A unique identifier for this command.
        0 "CommandId" command_id: String;
        /// The name of the document requested for execution.
        1 "DocumentName" document_name: String;
        /// The Systems Manager document (SSM document) version.
        2 "DocumentVersion" document_version: String;
        /// User-specified information about the command, such as a brief description of what the command should do.
        3 "Comment" comment: String;
        /// If a command expires, it changes status to `DeliveryTimedOut` for all invocations that have the status `InProgress`, `Pending`, or `Delayed`.
        4 "ExpiresAfter" expires_after: Timestamp;
        /// The parameter values to be inserted in the document when running the command.
        5 "Parameters" parameters: Map<Vec<String>>;
        /// The managed node IDs against which this command was requested.
        6 "InstanceIds" instance_ids: Vec<String>;
        /// An array of search criteria that targets managed nodes using a Key,Value combination that you specify.
        7 "Targets" targets: Vec<Target>;
        /// The date and time the command was requested.
        8 "RequestedDateTime" requested_date_time: Timestamp;
        /// The status of the command.
        9 "Status" status: CommandStatus;
        /// A detailed status of the command execution.
        10 "StatusDetails" status_details: String;
        /// (Deprecated) You can no longer specify this parameter.
        11 "OutputS3Region" output_s3_region: String;
        /// The S3 bucket where the responses to the command executions should be stored.
        12 "OutputS3BucketName" output_s3_bucket_name: String;
        /// The S3 directory path inside the bucket where the responses to the command executions should be stored.
        13 "OutputS3KeyPrefix" output_s3_key_prefix: String;
        /// The maximum number of managed nodes that are allowed to run the command at the same time.
        14 "MaxConcurrency" max_concurrency: String;
        /// The maximum number of errors allowed before the system stops sending the command to additional targets.
        15 "MaxErrors" max_errors: String;
        /// The number of targets for the command.
        16 "TargetCount" target_count: i32;
        /// The number of targets for which the command invocation reached a terminal state.
        17 "CompletedCount" completed_count: i32;
        /// The number of targets for which the status is Failed or Execution Timed Out.
        18 "ErrorCount" error_count: i32;
        /// The number of targets for which the status is Delivery Timed Out.
        19 "DeliveryTimedOutCount" delivery_timed_out_count: i32;
        /// The Identity and Access Management (IAM) service role that Run Command, a tool in Amazon Web Services Systems Manager, uses to act on your behalf when sending notifications about command status changes.
        20 "ServiceRole" service_role: String;
        /// Configurations for sending notifications about command status changes.
        21 "NotificationConfig" notification_config: NotificationConfig;
        /// Amazon CloudWatch Logs information where you want Amazon Web Services Systems Manager to send the command output.
        22 "CloudWatchOutputConfig" cloud_watch_output_config: CloudWatchOutputConfig;
        /// The `TimeoutSeconds` value specified for a command.
        23 "TimeoutSeconds" timeout_seconds: i32;
        /// The details for the CloudWatch alarm applied to your command.
        24 "AlarmConfiguration" alarm_configuration: AlarmConfiguration;
        /// The CloudWatch alarm that was invoked by the command.
        25 "TriggeredAlarms" triggered_alarms: Vec<AlarmStateInformation>;
    }
}

impl std::fmt::Debug for Command {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Command")
            .field("command_id", &self.command_id)
            .field("document_name", &self.document_name)
            .field("document_version", &self.document_version)
            .field("comment", &self.comment)
            .field("expires_after", &self.expires_after)
            .field("parameters", &format_args!("(sensitive)"))
            .field("instance_ids", &self.instance_ids)
            .field("targets", &self.targets)
            .field("requested_date_time", &self.requested_date_time)
            .field("status", &self.status)
            .field("status_details", &self.status_details)
            .field("output_s3_region", &self.output_s3_region)
            .field("output_s3_bucket_name", &self.output_s3_bucket_name)
            .field("output_s3_key_prefix", &self.output_s3_key_prefix)
            .field("max_concurrency", &self.max_concurrency)
            .field("max_errors", &self.max_errors)
            .field("target_count", &self.target_count)
            .field("completed_count", &self.completed_count)
            .field("error_count", &self.error_count)
            .field("delivery_timed_out_count", &self.delivery_timed_out_count)
            .field("service_role", &self.service_role)
            .field("notification_config", &self.notification_config)
            .field("cloud_watch_output_config", &self.cloud_watch_output_config)
            .field("timeout_seconds", &self.timeout_seconds)
            .field("alarm_configuration", &self.alarm_configuration)
            .field("triggered_alarms", &self.triggered_alarms)
            .finish()
    }
}

structure! {
    /// Describes a command filter.
    #[derive(Clone, Debug, Default, PartialEq)]
    CommandFilter (write)
    required {
        /// The name of the filter.
        0 "key" key: CommandFilterKey;
        /// The filter value.
        1 "value" value: String;
    }
    optional {}
}

structure! {
    /// An invocation is a copy of a command sent to a specific managed node.
    #[derive(Clone, Debug, Default, PartialEq)]
    CommandInvocation (read)
    required {}
    optional {
        /// The command against which this invocation was requested.
        0 "CommandId" command_id: String;
        /// The managed node ID in which this invocation was requested.
        1 "InstanceId" instance_id: String;
        /// The fully qualified host name of the managed node.
        2 "InstanceName" instance_name: String;
        /// User-specified information about the command, such as a brief description of what the command should do.
        3 "Comment" comment: String;
        /// The document name that was requested for execution.
        4 "DocumentName" document_name: String;
        /// The Systems Manager document (SSM document) version.
        5 "DocumentVersion" document_version: String;
        /// The time and date the request was sent to this managed node.
        6 "RequestedDateTime" requested_date_time: Timestamp;
        /// Whether or not the invocation succeeded, failed, or is pending.
        7 "Status" status: CommandInvocationStatus;
        /// A detailed status of the command execution for each invocation (each managed node targeted by the command).
        8 "StatusDetails" status_details: String;
        /// Gets the trace output sent by the agent.
        9 "TraceOutput" trace_output: String;
        /// The URL to the plugin's StdOut file in Amazon Simple Storage Service (Amazon S3), if the S3 bucket was defined for the parent command.
        10 "StandardOutputUrl" standard_output_url: String;
        /// The URL to the plugin's StdErr file in Amazon Simple Storage Service (Amazon S3), if the S3 bucket was defined for the parent command.
        11 "StandardErrorUrl" standard_error_url: String;
        /// Plugins processed by the command.
        12 "CommandPlugins" command_plugins: Vec<CommandPlugin>;
        /// The Identity and Access Management (IAM) service role that Run Command, a tool in Amazon Web Services Systems Manager, uses to act on your behalf when sending notifications about command status changes on a per managed ...
        13 "ServiceRole" service_role: String;
        /// Configurations for sending notifications about command status changes on a per managed node basis.
        14 "NotificationConfig" notification_config: NotificationConfig;
        /// Amazon CloudWatch Logs information where you want Amazon Web Services Systems Manager to send the command output.
        15 "CloudWatchOutputConfig" cloud_watch_output_config: CloudWatchOutputConfig;
    }
}

structure! {
    /// Describes plugin details.
    #[derive(Clone, Debug, Default, PartialEq)]
    CommandPlugin (read)
    required {}
    optional {
        /// The name of the plugin.
        0 "Name" name: String;
        /// The status of this plugin.
        1 "Status" status: CommandPluginStatus;
        /// A detailed status of the plugin execution.
        2 "StatusDetails" status_details: String;
        /// A numeric response code generated after running the plugin.
        3 "ResponseCode" response_code: i32;
        /// The time the plugin started running.
        4 "ResponseStartDateTime" response_start_date_time: Timestamp;
        /// The time the plugin stopped running.
        5 "ResponseFinishDateTime" response_finish_date_time: Timestamp;
        /// Output of the plugin execution.
        6 "Output" output: String;
        /// The URL for the complete text written by the plugin to stdout in Amazon S3.
        7 "StandardOutputUrl" standard_output_url: String;
        /// The URL for the complete text written by the plugin to stderr.
        8 "StandardErrorUrl" standard_error_url: String;
        /// (Deprecated) You can no longer specify this parameter.
        9 "OutputS3Region" output_s3_region: String;
        /// The S3 bucket where the responses to the command executions should be stored.
        10 "OutputS3BucketName" output_s3_bucket_name: String;
        /// The S3 directory path inside the bucket where the responses to the command executions should be stored.
        11 "OutputS3KeyPrefix" output_s3_key_prefix: String;
    }
}

structure! {
    /// A summary of the call execution that includes an execution ID, the type of execution (for example, `Command`), and the date/time of the execution using a datetime object that is saved in the following format.
    #[derive(Clone, Debug, Default, PartialEq)]
    ComplianceExecutionSummary (write read)
    required {
        /// The time the execution ran as a datetime object that is saved in the following format.
        0 "ExecutionTime" execution_time: Timestamp;
    }
    optional {
        /// An ID created by the system when `PutComplianceItems` was called.
        1 "ExecutionId" execution_id: String;
        /// The type of execution.
        2 "ExecutionType" execution_type: String;
    }
}

structure! {
    /// Information about the compliance as defined by the resource type.
    #[derive(Clone, Debug, Default, PartialEq)]
    ComplianceItem (read)
    required {}
    optional {
        /// The compliance type.
        0 "ComplianceType" compliance_type: String;
        /// The type of resource.
        1 "ResourceType" resource_type: String;
        /// An ID for the resource.
        2 "ResourceId" resource_id: String;
        /// An ID for the compliance item.
        3 "Id" id: String;
        /// A title for the compliance item.
        4 "Title" title: String;
        /// The status of the compliance item.
        5 "Status" status: ComplianceStatus;
        /// The severity of the compliance status.
        6 "Severity" severity: ComplianceSeverity;
        /// A summary for the compliance item.
        7 "ExecutionSummary" execution_summary: ComplianceExecutionSummary;
        /// A "Key": "Value" tag combination for the compliance item.
        8 "Details" details: Map<String>;
    }
}

structure! {
    /// Information about a compliance item.
    #[derive(Clone, Debug, Default, PartialEq)]
    ComplianceItemEntry (write)
    required {
        /// The severity of the compliance status.
        0 "Severity" severity: ComplianceSeverity;
        /// The status of the compliance item.
        1 "Status" status: ComplianceStatus;
    }
    optional {
        /// The compliance item ID.
        2 "Id" id: String;
        /// The title of the compliance item.
        3 "Title" title: String;
        /// A "Key": "Value" tag combination for the compliance item.
        4 "Details" details: Map<String>;
    }
}

structure! {
    /// One or more filters.
    #[derive(Clone, Debug, Default, PartialEq)]
    ComplianceStringFilter (write)
    required {}
    optional {
        /// The name of the filter.
        0 "Key" key: String;
        /// The value for which to search.
        1 "Values" values: Vec<String>;
        /// The type of comparison that should be performed for the value.
        2 "Type" r#type: ComplianceQueryOperatorType;
    }
}

structure! {
    /// A summary of compliance information by compliance type.
    #[derive(Clone, Debug, Default, PartialEq)]
    ComplianceSummaryItem (read)
    required {}
    optional {
        /// The type of compliance item.
        0 "ComplianceType" compliance_type: String;
        /// A list of COMPLIANT items for the specified compliance type.
        1 "CompliantSummary" compliant_summary: CompliantSummary;
        /// A list of NON\_COMPLIANT items for the specified compliance type.
        2 "NonCompliantSummary" non_compliant_summary: NonCompliantSummary;
    }
}

structure! {
    /// A summary of resources that are compliant.
    #[derive(Clone, Debug, Default, PartialEq)]
    CompliantSummary (read)
    required {}
    optional {
        /// The total number of resources that are compliant.
        0 "CompliantCount" compliant_count: i32;
        /// A summary of the compliance severity by compliance type.
        1 "SeveritySummary" severity_summary: SeveritySummary;
    }
}

structure! {
    /// Structure CreateActivationInput.
    #[derive(Clone, Debug, Default, PartialEq)]
    CreateActivationInput (write)
    required {
        /// The name of the Identity and Access Management (IAM) role that you want to assign to the managed node.
        0 "IamRole" iam_role: String;
    }
    optional {
        /// A user-defined description of the resource that you want to register with Systems Manager.
        1 "Description" description: String;
        /// The name of the registered, managed node as it will appear in the Amazon Web Services Systems Manager console or when you use the Amazon Web Services command line tools to list Systems Manager resources.
        2 "DefaultInstanceName" default_instance_name: String;
        /// Specify the maximum number of managed nodes you want to register.
        3 "RegistrationLimit" registration_limit: i32;
        /// The date by which this activation request should expire, in timestamp format, such as "2024-07-07T00:00:00".
        4 "ExpirationDate" expiration_date: Timestamp;
        /// Optional metadata that you assign to a resource.
        5 "Tags" tags: Vec<Tag>;
        /// Reserved for internal use.
        6 "RegistrationMetadata" registration_metadata: Vec<RegistrationMetadataItem>;
    }
}

structure! {
    /// Structure CreateActivationOutput.
    #[derive(Clone, Debug, Default, PartialEq)]
    CreateActivationOutput (read)
    required {}
    optional {
        /// The ID number generated by the system when it processed the activation.
        0 "ActivationId" activation_id: String;
        /// The code the system generates when it processes the activation.
        1 "ActivationCode" activation_code: String;
    }
}

structure! {
    /// Structure CreateAssociationBatchInput.
    #[derive(Clone, Debug, Default, PartialEq)]
    CreateAssociationBatchInput (write)
    required {
        /// One or more associations.
        0 "Entries" entries: Vec<CreateAssociationBatchRequestEntry>;
    }
    optional {
        /// A role used by association to take actions on your behalf.
        1 "AssociationDispatchAssumeRole" association_dispatch_assume_role: String;
    }
}

structure! {
    /// Structure CreateAssociationBatchOutput.
    #[derive(Clone, Debug, Default, PartialEq)]
    CreateAssociationBatchOutput (read)
    required {}
    optional {
        /// Information about the associations that succeeded.
        0 "Successful" successful: Vec<AssociationDescription>;
        /// Information about the associations that failed.
        1 "Failed" failed: Vec<FailedCreateAssociation>;
    }
}

structure! {
    /// Describes the association of a Amazon Web Services Systems Manager document (SSM document) and a managed node.
    #[derive(Clone, Default, PartialEq)]
    CreateAssociationBatchRequestEntry (write read)
    required {
        /// The name of the SSM document that contains the configuration information for the managed node.
        0 "Name" name: String;
    }
    optional {
        /// The managed node ID.
        1 "InstanceId" instance_id: String;
        /// A description of the parameters for a document.
        2 "Parameters" parameters: Map<Vec<String>>;
        /// Specify the target for the association.
        3 "AutomationTargetParameterName" automation_target_parameter_name: String;
        /// The document version.
        4 "DocumentVersion" document_version: String;
        /// The managed nodes targeted by the request.
        5 "Targets" targets: Vec<Target>;
        /// A cron expression that specifies a schedule when the association runs.
        6 "ScheduleExpression" schedule_expression: String;
        /// An S3 bucket where you want to store the results of this request.
        7 "OutputLocation" output_location: InstanceAssociationOutputLocation;
        /// Specify a descriptive name for the association.
        8 "AssociationName" association_name: String;
        /// The number of errors that are allowed before the system stops sending requests to run the association on additional targets.
        9 "MaxErrors" max_errors: String;
        /// The maximum number of targets allowed to run the association at the same time.
        10 "MaxConcurrency" max_concurrency: String;
        /// The severity level to assign to the association.
        11 "ComplianceSeverity" compliance_severity: AssociationComplianceSeverity;
        /// The mode for generating association compliance.
        12 "SyncCompliance" sync_compliance: AssociationSyncCompliance;
        /// By default, when you create a new association, the system runs it immediately after it is created and then according to the schedule you specified and when target changes are detected.
        13 "ApplyOnlyAtCronInterval" apply_only_at_cron_interval: bool;
        /// The names or Amazon Resource Names (ARNs) of the Change Calendar type documents your associations are gated under.
        14 "CalendarNames" calendar_names: Vec<String>;
        /// Use this action to create an association in multiple Regions and multiple accounts.
        15 "TargetLocations" target_locations: Vec<TargetLocation>;
        /// Number of days to wait after the scheduled day to run an association.
        16 "ScheduleOffset" schedule_offset: i32;
        /// The number of hours the association can run before it is canceled.
        17 "Duration" duration: i32;
        /// A key-value mapping of document parameters to target resources.
        18 "TargetMaps" target_maps: Vec<Map<Vec<String>>>;
        /// The details for the CloudWatch alarm you want to apply to an automation or command.
        19 "AlarmConfiguration" alarm_configuration: AlarmConfiguration;
    }
}

impl std::fmt::Debug for CreateAssociationBatchRequestEntry {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("CreateAssociationBatchRequestEntry")
            .field("name", &self.name)
            .field("instance_id", &self.instance_id)
            .field("parameters", &format_args!("(sensitive)"))
            .field("automation_target_parameter_name", &self.automation_target_parameter_name)
            .field("document_version", &self.document_version)
            .field("targets", &self.targets)
            .field("schedule_expression", &self.schedule_expression)
            .field("output_location", &self.output_location)
            .field("association_name", &self.association_name)
            .field("max_errors", &self.max_errors)
            .field("max_concurrency", &self.max_concurrency)
            .field("compliance_severity", &self.compliance_severity)
            .field("sync_compliance", &self.sync_compliance)
            .field("apply_only_at_cron_interval", &self.apply_only_at_cron_interval)
            .field("calendar_names", &self.calendar_names)
            .field("target_locations", &self.target_locations)
            .field("schedule_offset", &self.schedule_offset)
            .field("duration", &self.duration)
            .field("target_maps", &self.target_maps)
            .field("alarm_configuration", &self.alarm_configuration)
            .finish()
    }
}

structure! {
    /// Structure CreateAssociationInput.
    #[derive(Clone, Default, PartialEq)]
    CreateAssociationInput (write)
    required {
        /// The name of the SSM Command document or Automation runbook that contains the configuration information for the managed node.
        0 "Name" name: String;
    }
    optional {
        /// The document version you want to associate with the targets.
        1 "DocumentVersion" document_version: String;
        /// The managed node ID.
        2 "InstanceId" instance_id: String;
        /// The parameters for the runtime configuration of the document.
        3 "Parameters" parameters: Map<Vec<String>>;
        /// The targets for the association.
        4 "Targets" targets: Vec<Target>;
        /// A cron expression when the association will be applied to the targets.
        5 "ScheduleExpression" schedule_expression: String;
        /// An Amazon Simple Storage Service (Amazon S3) bucket where you want to store the output details of the request.
        6 "OutputLocation" output_location: InstanceAssociationOutputLocation;
        /// Specify a descriptive name for the association.
        7 "AssociationName" association_name: String;
        /// Choose the parameter that will define how your automation will branch out.
        8 "AutomationTargetParameterName" automation_target_parameter_name: String;
        /// The number of errors that are allowed before the system stops sending requests to run the association on additional targets.
        9 "MaxErrors" max_errors: String;
        /// The maximum number of targets allowed to run the association at the same time.
        10 "MaxConcurrency" max_concurrency: String;
        /// The severity level to assign to the association.
        11 "ComplianceSeverity" compliance_severity: AssociationComplianceSeverity;
        /// The mode for generating association compliance.
        12 "SyncCompliance" sync_compliance: AssociationSyncCompliance;
        /// By default, when you create a new association, the system runs it immediately after it is created and then according to the schedule you specified and when target changes are detected.
        13 "ApplyOnlyAtCronInterval" apply_only_at_cron_interval: bool;
        /// The names of Amazon Resource Names (ARNs) of the Change Calendar type documents you want to gate your associations under.
        14 "CalendarNames" calendar_names: Vec<String>;
        /// A location is a combination of Amazon Web Services Regions and Amazon Web Services accounts where you want to run the association.
        15 "TargetLocations" target_locations: Vec<TargetLocation>;
        /// Number of days to wait after the scheduled day to run an association.
        16 "ScheduleOffset" schedule_offset: i32;
        /// The number of hours the association can run before it is canceled.
        17 "Duration" duration: i32;
        /// A key-value mapping of document parameters to target resources.
        18 "TargetMaps" target_maps: Vec<Map<Vec<String>>>;
        /// Adds or overwrites one or more tags for a State Manager association.
        19 "Tags" tags: Vec<Tag>;
        /// The details for the CloudWatch alarm you want to apply to an automation or command.
        20 "AlarmConfiguration" alarm_configuration: AlarmConfiguration;
        /// A role used by association to take actions on your behalf.
        21 "AssociationDispatchAssumeRole" association_dispatch_assume_role: String;
    }
}

impl std::fmt::Debug for CreateAssociationInput {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("CreateAssociationInput")
            .field("name", &self.name)
            .field("document_version", &self.document_version)
            .field("instance_id", &self.instance_id)
            .field("parameters", &format_args!("(sensitive)"))
            .field("targets", &self.targets)
            .field("schedule_expression", &self.schedule_expression)
            .field("output_location", &self.output_location)
            .field("association_name", &self.association_name)
            .field("automation_target_parameter_name", &self.automation_target_parameter_name)
            .field("max_errors", &self.max_errors)
            .field("max_concurrency", &self.max_concurrency)
            .field("compliance_severity", &self.compliance_severity)
            .field("sync_compliance", &self.sync_compliance)
            .field("apply_only_at_cron_interval", &self.apply_only_at_cron_interval)
            .field("calendar_names", &self.calendar_names)
            .field("target_locations", &self.target_locations)
            .field("schedule_offset", &self.schedule_offset)
            .field("duration", &self.duration)
            .field("target_maps", &self.target_maps)
            .field("tags", &self.tags)
            .field("alarm_configuration", &self.alarm_configuration)
            .field("association_dispatch_assume_role", &self.association_dispatch_assume_role)
            .finish()
    }
}

structure! {
    /// Structure CreateAssociationOutput.
    #[derive(Clone, Debug, Default, PartialEq)]
    CreateAssociationOutput (read)
    required {}
    optional {
        /// Information about the association.
        0 "AssociationDescription" association_description: AssociationDescription;
    }
}

structure! {
    /// Structure CreateCloudConnectorInput.
    #[derive(Clone, Debug, Default, PartialEq)]
    CreateCloudConnectorInput (write)
    required {
        /// A friendly name for the cloud connector.
        0 "DisplayName" display_name: String;
        /// The Amazon Resource Name (ARN) of the IAM role that the cloud connector uses to communicate with the third-party cloud environment.
        1 "RoleArn" role_arn: String;
        /// The configuration details for connecting to the third-party cloud environment.
        2 "Configuration" configuration: CloudConnectorConfiguration;
        /// The ARN of the Amazon Web Services Config connector associated with this cloud connector.
        3 "ConfigConnectorArn" config_connector_arn: String;
    }
    optional {
        /// A description for the cloud connector.
        4 "Description" description: String;
        /// Optional metadata that you assign to a resource.
        5 "Tags" tags: Vec<Tag>;
    }
}

structure! {
    /// Structure CreateCloudConnectorOutput.
    #[derive(Clone, Debug, Default, PartialEq)]
    CreateCloudConnectorOutput (read)
    required {}
    optional {
        /// The ID of the cloud connector that was created.
        0 "CloudConnectorId" cloud_connector_id: String;
    }
}

structure! {
    /// Structure CreateDocumentInput.
    #[derive(Clone, Debug, Default, PartialEq)]
    CreateDocumentInput (write)
    required {
        /// The content for the new SSM document in JSON or YAML format.
        0 "Content" content: String;
        /// A name for the SSM document.
        1 "Name" name: String;
    }
    optional {
        /// A list of SSM documents required by a document.
        2 "Requires" requires: Vec<DocumentRequires>;
        /// A list of key-value pairs that describe attachments to a version of a document.
        3 "Attachments" attachments: Vec<AttachmentsSource>;
        /// An optional field where you can specify a friendly name for the SSM document.
        4 "DisplayName" display_name: String;
        /// An optional field specifying the version of the artifact you are creating with the document.
        5 "VersionName" version_name: String;
        /// The type of document to create.
        6 "DocumentType" document_type: DocumentType;
        /// Specify the document format for the request.
        7 "DocumentFormat" document_format: DocumentFormat;
        /// Specify a target type to define the kinds of resources the document can run on.
        8 "TargetType" target_type: String;
        /// Optional metadata that you assign to a resource.
        9 "Tags" tags: Vec<Tag>;
    }
}

structure! {
    /// Structure CreateDocumentOutput.
    #[derive(Clone, Debug, Default, PartialEq)]
    CreateDocumentOutput (read)
    required {}
    optional {
        /// Information about the SSM document.
        0 "DocumentDescription" document_description: DocumentDescription;
    }
}

structure! {
    /// Structure CreateMaintenanceWindowInput.
    #[derive(Clone, Default, PartialEq)]
    CreateMaintenanceWindowInput (write)
    required {
        /// The name of the maintenance window.
        0 "Name" name: String;
        /// The schedule of the maintenance window in the form of a cron or rate expression.
        1 "Schedule" schedule: String;
        /// The duration of the maintenance window in hours.
        2 "Duration" duration: i32;
        /// The number of hours before the end of the maintenance window that Amazon Web Services Systems Manager stops scheduling new tasks for execution.
        3 "Cutoff" cutoff: i32;
        /// Enables a maintenance window task to run on managed nodes, even if you haven't registered those nodes as targets.
        4 "AllowUnassociatedTargets" allow_unassociated_targets: bool;
    }
    optional {
        /// An optional description for the maintenance window.
        5 "Description" description: String;
        /// The date and time, in ISO-8601 Extended format, for when you want the maintenance window to become active.
        6 "StartDate" start_date: String;
        /// The date and time, in ISO-8601 Extended format, for when you want the maintenance window to become inactive.
        7 "EndDate" end_date: String;
        /// The time zone that the scheduled maintenance window executions are based on, in Internet Assigned Numbers Authority (IANA) format.
        8 "ScheduleTimezone" schedule_timezone: String;
        /// The number of days to wait after the date and time specified by a cron expression before running the maintenance window.
        9 "ScheduleOffset" schedule_offset: i32;
        /// User-provided idempotency token.
        10 "ClientToken" client_token: String;
        /// Optional metadata that you assign to a resource.
        11 "Tags" tags: Vec<Tag>;
    }
}

impl std::fmt::Debug for CreateMaintenanceWindowInput {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("CreateMaintenanceWindowInput")
            .field("name", &self.name)
            .field("description", &format_args!("(sensitive)"))
            .field("start_date", &self.start_date)
            .field("end_date", &self.end_date)
            .field("schedule", &self.schedule)
            .field("schedule_timezone", &self.schedule_timezone)
            .field("schedule_offset", &self.schedule_offset)
            .field("duration", &self.duration)
            .field("cutoff", &self.cutoff)
            .field("allow_unassociated_targets", &self.allow_unassociated_targets)
            .field("client_token", &self.client_token)
            .field("tags", &self.tags)
            .finish()
    }
}

structure! {
    /// Structure CreateMaintenanceWindowOutput.
    #[derive(Clone, Debug, Default, PartialEq)]
    CreateMaintenanceWindowOutput (read)
    required {}
    optional {
        /// The ID of the created maintenance window.
        0 "WindowId" window_id: String;
    }
}

structure! {
    /// Structure CreateOpsItemInput.
    #[derive(Clone, Debug, Default, PartialEq)]
    CreateOpsItemInput (write)
    required {
        /// User-defined text that contains information about the OpsItem, in Markdown format.
        0 "Description" description: String;
        /// The origin of the OpsItem, such as Amazon EC2 or Systems Manager.
        1 "Source" source: String;
        /// A short heading that describes the nature of the OpsItem and the impacted resource.
        2 "Title" title: String;
    }
    optional {
        /// The type of OpsItem to create.
        3 "OpsItemType" ops_item_type: String;
        /// Operational data is custom data that provides useful reference details about the OpsItem.
        4 "OperationalData" operational_data: Map<OpsItemDataValue>;
        /// The Amazon Resource Name (ARN) of an SNS topic where notifications are sent when this OpsItem is edited or changed.
        5 "Notifications" notifications: Vec<OpsItemNotification>;
        /// The importance of this OpsItem in relation to other OpsItems in the system.
        6 "Priority" priority: i32;
        /// One or more OpsItems that share something in common with the current OpsItems.
        7 "RelatedOpsItems" related_ops_items: Vec<RelatedOpsItem>;
        /// Optional metadata that you assign to a resource.
        8 "Tags" tags: Vec<Tag>;
        /// Specify a category to assign to an OpsItem.
        9 "Category" category: String;
        /// Specify a severity to assign to an OpsItem.
        10 "Severity" severity: String;
        /// The time a runbook workflow started.
        11 "ActualStartTime" actual_start_time: Timestamp;
        /// The time a runbook workflow ended.
        12 "ActualEndTime" actual_end_time: Timestamp;
        /// The time specified in a change request for a runbook workflow to start.
        13 "PlannedStartTime" planned_start_time: Timestamp;
        /// The time specified in a change request for a runbook workflow to end.
        14 "PlannedEndTime" planned_end_time: Timestamp;
        /// The target Amazon Web Services account where you want to create an OpsItem.
        15 "AccountId" account_id: String;
    }
}

structure! {
    /// Structure CreateOpsItemOutput.
    #[derive(Clone, Debug, Default, PartialEq)]
    CreateOpsItemOutput (read)
    required {}
    optional {
        /// The ID of the OpsItem.
        0 "OpsItemId" ops_item_id: String;
        /// The OpsItem Amazon Resource Name (ARN).
        1 "OpsItemArn" ops_item_arn: String;
    }
}

structure! {
    /// Structure CreateOpsMetadataInput.
    #[derive(Clone, Debug, Default, PartialEq)]
    CreateOpsMetadataInput (write)
    required {
        /// A resource ID for a new Application Manager application.
        0 "ResourceId" resource_id: String;
    }
    optional {
        /// Metadata for a new Application Manager application.
        1 "Metadata" metadata: Map<MetadataValue>;
        /// Optional metadata that you assign to a resource.
        2 "Tags" tags: Vec<Tag>;
    }
}

structure! {
    /// Structure CreateOpsMetadataOutput.
    #[derive(Clone, Debug, Default, PartialEq)]
    CreateOpsMetadataOutput (read)
    required {}
    optional {
        /// The Amazon Resource Name (ARN) of the OpsMetadata Object or blob created by the call.
        0 "OpsMetadataArn" ops_metadata_arn: String;
    }
}

structure! {
    /// Structure CreatePatchBaselineInput.
    #[derive(Clone, Debug, Default, PartialEq)]
    CreatePatchBaselineInput (write)
    required {
        /// The name of the patch baseline.
        0 "Name" name: String;
    }
    optional {
        /// Defines the operating system the patch baseline applies to.
        1 "OperatingSystem" operating_system: OperatingSystem;
        /// A set of global filters used to include patches in the baseline.
        2 "GlobalFilters" global_filters: PatchFilterGroup;
        /// A set of rules used to include patches in the baseline.
        3 "ApprovalRules" approval_rules: PatchRuleGroup;
        /// A list of explicitly approved patches for the baseline.
        4 "ApprovedPatches" approved_patches: Vec<String>;
        /// Defines the compliance level for approved patches.
        5 "ApprovedPatchesComplianceLevel" approved_patches_compliance_level: PatchComplianceLevel;
        /// Indicates whether the list of approved patches includes non-security updates that should be applied to the managed nodes.
        6 "ApprovedPatchesEnableNonSecurity" approved_patches_enable_non_security: bool;
        /// A list of explicitly rejected patches for the baseline.
        7 "RejectedPatches" rejected_patches: Vec<String>;
        /// The action for Patch Manager to take on patches included in the `RejectedPackages` list.
        8 "RejectedPatchesAction" rejected_patches_action: PatchAction;
        /// A description of the patch baseline.
        9 "Description" description: String;
        /// Information about the patches to use to update the managed nodes, including target operating systems and source repositories.
        10 "Sources" sources: Vec<PatchSource>;
        /// Indicates the status you want to assign to security patches that are available but not approved because they don't meet the installation criteria specified in the patch baseline.
        11 "AvailableSecurityUpdatesComplianceStatus" available_security_updates_compliance_status: PatchComplianceStatus;
        /// User-provided idempotency token.
        12 "ClientToken" client_token: String;
        /// Optional metadata that you assign to a resource.
        13 "Tags" tags: Vec<Tag>;
    }
}

structure! {
    /// Structure CreatePatchBaselineOutput.
    #[derive(Clone, Debug, Default, PartialEq)]
    CreatePatchBaselineOutput (read)
    required {}
    optional {
        /// The ID of the created patch baseline.
        0 "BaselineId" baseline_id: String;
    }
}

structure! {
    /// Structure CreateResourceDataSyncInput.
    #[derive(Clone, Debug, Default, PartialEq)]
    CreateResourceDataSyncInput (write)
    required {
        /// A name for the configuration.
        0 "SyncName" sync_name: String;
    }
    optional {
        /// Amazon S3 configuration details for the sync.
        1 "S3Destination" s3_destination: ResourceDataSyncS3Destination;
        /// Specify `SyncToDestination` to create a resource data sync that synchronizes data to an S3 bucket for Inventory.
        2 "SyncType" sync_type: String;
        /// Specify information about the data sources to synchronize.
        3 "SyncSource" sync_source: ResourceDataSyncSource;
    }
}

structure! {
    /// Structure CreateResourceDataSyncOutput.
    #[derive(Clone, Debug, Default, PartialEq)]
    CreateResourceDataSyncOutput (read)
    required {}
    optional {}
}

structure! {
    /// The temporary security credentials, which include an access key ID, a secret access key, and a security (or session) token.
    #[derive(Clone, Default, PartialEq)]
    Credentials (read)
    required {
        /// The access key ID that identifies the temporary security credentials.
        0 "AccessKeyId" access_key_id: String;
        /// The secret access key that can be used to sign requests.
        1 "SecretAccessKey" secret_access_key: String;
        /// The token that users must pass to the service API to use the temporary credentials.
        2 "SessionToken" session_token: String;
        /// The datetime on which the current credentials expire.
        3 "ExpirationTime" expiration_time: Timestamp;
    }
    optional {}
}

impl std::fmt::Debug for Credentials {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Credentials")
            .field("access_key_id", &self.access_key_id)
            .field("secret_access_key", &format_args!("(sensitive)"))
            .field("session_token", &format_args!("(sensitive)"))
            .field("expiration_time", &self.expiration_time)
            .finish()
    }
}

structure! {
    /// Structure DeleteActivationInput.
    #[derive(Clone, Debug, Default, PartialEq)]
    DeleteActivationInput (write)
    required {
        /// The ID of the activation that you want to delete.
        0 "ActivationId" activation_id: String;
    }
    optional {}
}

structure! {
    /// Structure DeleteActivationOutput.
    #[derive(Clone, Debug, Default, PartialEq)]
    DeleteActivationOutput (read)
    required {}
    optional {}
}

structure! {
    /// Structure DeleteAssociationInput.
    #[derive(Clone, Debug, Default, PartialEq)]
    DeleteAssociationInput (write)
    required {}
    optional {
        /// The name of the SSM document.
        0 "Name" name: String;
        /// The managed node ID.
        1 "InstanceId" instance_id: String;
        /// The association ID that you want to delete.
        2 "AssociationId" association_id: String;
    }
}

structure! {
    /// Structure DeleteAssociationOutput.
    #[derive(Clone, Debug, Default, PartialEq)]
    DeleteAssociationOutput (read)
    required {}
    optional {}
}

structure! {
    /// Structure DeleteCloudConnectorInput.
    #[derive(Clone, Debug, Default, PartialEq)]
    DeleteCloudConnectorInput (write)
    required {
        /// The ID of the cloud connector to delete.
        0 "CloudConnectorId" cloud_connector_id: String;
    }
    optional {}
}

structure! {
    /// Structure DeleteCloudConnectorOutput.
    #[derive(Clone, Debug, Default, PartialEq)]
    DeleteCloudConnectorOutput (read)
    required {}
    optional {
        /// The ID of the cloud connector that was deleted.
        0 "CloudConnectorId" cloud_connector_id: String;
    }
}

structure! {
    /// Structure DeleteDocumentInput.
    #[derive(Clone, Debug, Default, PartialEq)]
    DeleteDocumentInput (write)
    required {
        /// The name of the document.
        0 "Name" name: String;
    }
    optional {
        /// The version of the document that you want to delete.
        1 "DocumentVersion" document_version: String;
        /// The version name of the document that you want to delete.
        2 "VersionName" version_name: String;
        /// Some SSM document types require that you specify a `Force` flag before you can delete the document.
        3 "Force" force: bool;
    }
}

structure! {
    /// Structure DeleteDocumentOutput.
    #[derive(Clone, Debug, Default, PartialEq)]
    DeleteDocumentOutput (read)
    required {}
    optional {}
}

structure! {
    /// Structure DeleteInventoryInput.
    #[derive(Clone, Debug, Default, PartialEq)]
    DeleteInventoryInput (write)
    required {
        /// The name of the custom inventory type for which you want to delete either all previously collected data or the inventory type itself.
        0 "TypeName" type_name: String;
    }
    optional {
        /// Use the `SchemaDeleteOption` to delete a custom inventory type (schema).
        1 "SchemaDeleteOption" schema_delete_option: InventorySchemaDeleteOption;
        /// Use this option to view a summary of the deletion request without deleting any data or the data type.
        2 "DryRun" dry_run: bool;
        /// User-provided idempotency token.
        3 "ClientToken" client_token: String;
    }
}

structure! {
    /// Structure DeleteInventoryOutput.
    #[derive(Clone, Debug, Default, PartialEq)]
    DeleteInventoryOutput (read)
    required {}
    optional {
        /// Every `DeleteInventory` operation is assigned a unique ID.
        0 "DeletionId" deletion_id: String;
        /// The name of the inventory data type specified in the request.
        1 "TypeName" type_name: String;
        /// A summary of the delete operation.
        2 "DeletionSummary" deletion_summary: InventoryDeletionSummary;
    }
}

structure! {
    /// Structure DeleteMaintenanceWindowInput.
    #[derive(Clone, Debug, Default, PartialEq)]
    DeleteMaintenanceWindowInput (write)
    required {
        /// The ID of the maintenance window to delete.
        0 "WindowId" window_id: String;
    }
    optional {}
}

structure! {
    /// Structure DeleteMaintenanceWindowOutput.
    #[derive(Clone, Debug, Default, PartialEq)]
    DeleteMaintenanceWindowOutput (read)
    required {}
    optional {
        /// The ID of the deleted maintenance window.
        0 "WindowId" window_id: String;
    }
}

structure! {
    /// Structure DeleteOpsItemInput.
    #[derive(Clone, Debug, Default, PartialEq)]
    DeleteOpsItemInput (write)
    required {
        /// The ID of the OpsItem that you want to delete.
        0 "OpsItemId" ops_item_id: String;
    }
    optional {}
}

structure! {
    /// Structure DeleteOpsItemOutput.
    #[derive(Clone, Debug, Default, PartialEq)]
    DeleteOpsItemOutput (read)
    required {}
    optional {}
}

structure! {
    /// Structure DeleteOpsMetadataInput.
    #[derive(Clone, Debug, Default, PartialEq)]
    DeleteOpsMetadataInput (write)
    required {
        /// The Amazon Resource Name (ARN) of an OpsMetadata Object to delete.
        0 "OpsMetadataArn" ops_metadata_arn: String;
    }
    optional {}
}

structure! {
    /// Structure DeleteOpsMetadataOutput.
    #[derive(Clone, Debug, Default, PartialEq)]
    DeleteOpsMetadataOutput (read)
    required {}
    optional {}
}

structure! {
    /// Structure DeleteParameterInput.
    #[derive(Clone, Debug, Default, PartialEq)]
    DeleteParameterInput (write)
    required {
        /// The name of the parameter to delete.
        0 "Name" name: String;
    }
    optional {}
}

structure! {
    /// Structure DeleteParameterOutput.
    #[derive(Clone, Debug, Default, PartialEq)]
    DeleteParameterOutput (read)
    required {}
    optional {}
}

structure! {
    /// Structure DeleteParametersInput.
    #[derive(Clone, Debug, Default, PartialEq)]
    DeleteParametersInput (write)
    required {
        /// The names of the parameters to delete.
        0 "Names" names: Vec<String>;
    }
    optional {}
}

structure! {
    /// Structure DeleteParametersOutput.
    #[derive(Clone, Debug, Default, PartialEq)]
    DeleteParametersOutput (read)
    required {}
    optional {
        /// The names of the deleted parameters.
        0 "DeletedParameters" deleted_parameters: Vec<String>;
        /// The names of parameters that weren't deleted because the parameters aren't valid.
        1 "InvalidParameters" invalid_parameters: Vec<String>;
    }
}

structure! {
    /// Structure DeletePatchBaselineInput.
    #[derive(Clone, Debug, Default, PartialEq)]
    DeletePatchBaselineInput (write)
    required {
        /// The ID of the patch baseline to delete.
        0 "BaselineId" baseline_id: String;
    }
    optional {}
}

structure! {
    /// Structure DeletePatchBaselineOutput.
    #[derive(Clone, Debug, Default, PartialEq)]
    DeletePatchBaselineOutput (read)
    required {}
    optional {
        /// The ID of the deleted patch baseline.
        0 "BaselineId" baseline_id: String;
    }
}

structure! {
    /// Structure DeleteResourceDataSyncInput.
    #[derive(Clone, Debug, Default, PartialEq)]
    DeleteResourceDataSyncInput (write)
    required {
        /// The name of the configuration to delete.
        0 "SyncName" sync_name: String;
    }
    optional {
        /// Specify the type of resource data sync to delete.
        1 "SyncType" sync_type: String;
    }
}

structure! {
    /// Structure DeleteResourceDataSyncOutput.
    #[derive(Clone, Debug, Default, PartialEq)]
    DeleteResourceDataSyncOutput (read)
    required {}
    optional {}
}

structure! {
    /// Structure DeleteResourcePolicyInput.
    #[derive(Clone, Debug, Default, PartialEq)]
    DeleteResourcePolicyInput (write)
    required {
        /// Amazon Resource Name (ARN) of the resource to which the policies are attached.
        0 "ResourceArn" resource_arn: String;
        /// The policy ID.
        1 "PolicyId" policy_id: String;
        /// ID of the current policy version.
        2 "PolicyHash" policy_hash: String;
    }
    optional {
        /// Specifies the intended outcome of the operation.
        3 "DeletionMode" deletion_mode: DeletionMode;
    }
}

structure! {
    /// Structure DeleteResourcePolicyOutput.
    #[derive(Clone, Debug, Default, PartialEq)]
    DeleteResourcePolicyOutput (read)
    required {}
    optional {}
}

structure! {
    /// Structure DeregisterManagedInstanceInput.
    #[derive(Clone, Debug, Default, PartialEq)]
    DeregisterManagedInstanceInput (write)
    required {
        /// The ID assigned to the managed node when you registered it using the activation process.
        0 "InstanceId" instance_id: String;
    }
    optional {}
}

structure! {
    /// Structure DeregisterManagedInstanceOutput.
    #[derive(Clone, Debug, Default, PartialEq)]
    DeregisterManagedInstanceOutput (read)
    required {}
    optional {}
}

structure! {
    /// Structure DeregisterPatchBaselineForPatchGroupInput.
    #[derive(Clone, Debug, Default, PartialEq)]
    DeregisterPatchBaselineForPatchGroupInput (write)
    required {
        /// The ID of the patch baseline to deregister the patch group from.
        0 "BaselineId" baseline_id: String;
        /// The name of the patch group that should be deregistered from the patch baseline.
        1 "PatchGroup" patch_group: String;
    }
    optional {}
}

structure! {
    /// Structure DeregisterPatchBaselineForPatchGroupOutput.
    #[derive(Clone, Debug, Default, PartialEq)]
    DeregisterPatchBaselineForPatchGroupOutput (read)
    required {}
    optional {
        /// The ID of the patch baseline the patch group was deregistered from.
        0 "BaselineId" baseline_id: String;
        /// The name of the patch group deregistered from the patch baseline.
        1 "PatchGroup" patch_group: String;
    }
}

structure! {
    /// Structure DeregisterTargetFromMaintenanceWindowInput.
    #[derive(Clone, Debug, Default, PartialEq)]
    DeregisterTargetFromMaintenanceWindowInput (write)
    required {
        /// The ID of the maintenance window the target should be removed from.
        0 "WindowId" window_id: String;
        /// The ID of the target definition to remove.
        1 "WindowTargetId" window_target_id: String;
    }
    optional {
        /// The system checks if the target is being referenced by a task.
        2 "Safe" safe: bool;
    }
}

structure! {
    /// Structure DeregisterTargetFromMaintenanceWindowOutput.
    #[derive(Clone, Debug, Default, PartialEq)]
    DeregisterTargetFromMaintenanceWindowOutput (read)
    required {}
    optional {
        /// The ID of the maintenance window the target was removed from.
        0 "WindowId" window_id: String;
        /// The ID of the removed target definition.
        1 "WindowTargetId" window_target_id: String;
    }
}

structure! {
    /// Structure DeregisterTaskFromMaintenanceWindowInput.
    #[derive(Clone, Debug, Default, PartialEq)]
    DeregisterTaskFromMaintenanceWindowInput (write)
    required {
        /// The ID of the maintenance window the task should be removed from.
        0 "WindowId" window_id: String;
        /// The ID of the task to remove from the maintenance window.
        1 "WindowTaskId" window_task_id: String;
    }
    optional {}
}

structure! {
    /// Structure DeregisterTaskFromMaintenanceWindowOutput.
    #[derive(Clone, Debug, Default, PartialEq)]
    DeregisterTaskFromMaintenanceWindowOutput (read)
    required {}
    optional {
        /// The ID of the maintenance window the task was removed from.
        0 "WindowId" window_id: String;
        /// The ID of the task removed from the maintenance window.
        1 "WindowTaskId" window_task_id: String;
    }
}

structure! {
    /// Filter for the DescribeActivation API.
    #[derive(Clone, Debug, Default, PartialEq)]
    DescribeActivationsFilter (write)
    required {}
    optional {
        /// The name of the filter.
        0 "FilterKey" filter_key: DescribeActivationsFilterKeys;
        /// The filter values.
        1 "FilterValues" filter_values: Vec<String>;
    }
}

structure! {
    /// Structure DescribeActivationsInput.
    #[derive(Clone, Debug, Default, PartialEq)]
    DescribeActivationsInput (write)
    required {}
    optional {
        /// A filter to view information about your activations.
        0 "Filters" filters: Vec<DescribeActivationsFilter>;
        /// The maximum number of items to return for this call.
        1 "MaxResults" max_results: i32;
        /// A token to start the list.
        2 "NextToken" next_token: String;
    }
}

structure! {
    /// Structure DescribeActivationsOutput.
    #[derive(Clone, Debug, Default, PartialEq)]
    DescribeActivationsOutput (read)
    required {}
    optional {
        /// A list of activations for your Amazon Web Services account.
        0 "ActivationList" activation_list: Vec<Activation>;
        /// The token for the next set of items to return.
        1 "NextToken" next_token: String;
    }
}

structure! {
    /// Structure DescribeAssociationExecutionTargetsInput.
    #[derive(Clone, Debug, Default, PartialEq)]
    DescribeAssociationExecutionTargetsInput (write)
    required {
        /// The association ID that includes the execution for which you want to view details.
        0 "AssociationId" association_id: String;
        /// The execution ID for which you want to view details.
        1 "ExecutionId" execution_id: String;
    }
    optional {
        /// Filters for the request.
        2 "Filters" filters: Vec<AssociationExecutionTargetsFilter>;
        /// The maximum number of items to return for this call.
        3 "MaxResults" max_results: i32;
        /// A token to start the list.
        4 "NextToken" next_token: String;
    }
}

structure! {
    /// Structure DescribeAssociationExecutionTargetsOutput.
    #[derive(Clone, Debug, Default, PartialEq)]
    DescribeAssociationExecutionTargetsOutput (read)
    required {}
    optional {
        /// Information about the execution.
        0 "AssociationExecutionTargets" association_execution_targets: Vec<AssociationExecutionTarget>;
        /// The token for the next set of items to return.
        1 "NextToken" next_token: String;
    }
}

structure! {
    /// Structure DescribeAssociationExecutionsInput.
    #[derive(Clone, Debug, Default, PartialEq)]
    DescribeAssociationExecutionsInput (write)
    required {
        /// The association ID for which you want to view execution history details.
        0 "AssociationId" association_id: String;
    }
    optional {
        /// Filters for the request.
        1 "Filters" filters: Vec<AssociationExecutionFilter>;
        /// The maximum number of items to return for this call.
        2 "MaxResults" max_results: i32;
        /// A token to start the list.
        3 "NextToken" next_token: String;
    }
}

structure! {
    /// Structure DescribeAssociationExecutionsOutput.
    #[derive(Clone, Debug, Default, PartialEq)]
    DescribeAssociationExecutionsOutput (read)
    required {}
    optional {
        /// A list of the executions for the specified association ID.
        0 "AssociationExecutions" association_executions: Vec<AssociationExecution>;
        /// The token for the next set of items to return.
        1 "NextToken" next_token: String;
    }
}

structure! {
    /// Structure DescribeAssociationInput.
    #[derive(Clone, Debug, Default, PartialEq)]
    DescribeAssociationInput (write)
    required {}
    optional {
        /// The name of the SSM document.
        0 "Name" name: String;
        /// The managed node ID.
        1 "InstanceId" instance_id: String;
        /// The association ID for which you want information.
        2 "AssociationId" association_id: String;
        /// Specify the association version to retrieve.
        3 "AssociationVersion" association_version: String;
    }
}

structure! {
    /// Structure DescribeAssociationOutput.
    #[derive(Clone, Debug, Default, PartialEq)]
    DescribeAssociationOutput (read)
    required {}
    optional {
        /// Information about the association.
        0 "AssociationDescription" association_description: AssociationDescription;
    }
}

structure! {
    /// Structure DescribeAutomationExecutionsInput.
    #[derive(Clone, Debug, Default, PartialEq)]
    DescribeAutomationExecutionsInput (write)
    required {}
    optional {
        /// Filters used to limit the scope of executions that are requested.
        0 "Filters" filters: Vec<AutomationExecutionFilter>;
        /// The maximum number of items to return for this call.
        1 "MaxResults" max_results: i32;
        /// The token for the next set of items to return.
        2 "NextToken" next_token: String;
    }
}

structure! {
    /// Structure DescribeAutomationExecutionsOutput.
    #[derive(Clone, Debug, Default, PartialEq)]
    DescribeAutomationExecutionsOutput (read)
    required {}
    optional {
        /// The list of details about each automation execution which has occurred which matches the filter specification, if any.
        0 "AutomationExecutionMetadataList" automation_execution_metadata_list: Vec<AutomationExecutionMetadata>;
        /// The token to use when requesting the next set of items.
        1 "NextToken" next_token: String;
    }
}

structure! {
    /// Structure DescribeAutomationStepExecutionsInput.
    #[derive(Clone, Debug, Default, PartialEq)]
    DescribeAutomationStepExecutionsInput (write)
    required {
        /// The Automation execution ID for which you want step execution descriptions.
        0 "AutomationExecutionId" automation_execution_id: String;
    }
    optional {
        /// One or more filters to limit the number of step executions returned by the request.
        1 "Filters" filters: Vec<StepExecutionFilter>;
        /// The token for the next set of items to return.
        2 "NextToken" next_token: String;
        /// The maximum number of items to return for this call.
        3 "MaxResults" max_results: i32;
        /// Indicates whether to list step executions in reverse order by start time.
        4 "ReverseOrder" reverse_order: bool;
    }
}

structure! {
    /// Structure DescribeAutomationStepExecutionsOutput.
    #[derive(Clone, Debug, Default, PartialEq)]
    DescribeAutomationStepExecutionsOutput (read)
    required {}
    optional {
        /// A list of details about the current state of all steps that make up an execution.
        0 "StepExecutions" step_executions: Vec<StepExecution>;
        /// The token to use when requesting the next set of items.
        1 "NextToken" next_token: String;
    }
}

structure! {
    /// Structure DescribeAvailablePatchesInput.
    #[derive(Clone, Debug, Default, PartialEq)]
    DescribeAvailablePatchesInput (write)
    required {}
    optional {
        /// Each element in the array is a structure containing a key-value pair.
        0 "Filters" filters: Vec<PatchOrchestratorFilter>;
        /// The maximum number of patches to return (per page).
        1 "MaxResults" max_results: i32;
        /// The token for the next set of items to return.
        2 "NextToken" next_token: String;
    }
}

structure! {
    /// Structure DescribeAvailablePatchesOutput.
    #[derive(Clone, Debug, Default, PartialEq)]
    DescribeAvailablePatchesOutput (read)
    required {}
    optional {
        /// An array of patches.
        0 "Patches" patches: Vec<Patch>;
        /// The token to use when requesting the next set of items.
        1 "NextToken" next_token: String;
    }
}

structure! {
    /// Structure DescribeDocumentInput.
    #[derive(Clone, Debug, Default, PartialEq)]
    DescribeDocumentInput (write)
    required {
        /// The name of the SSM document.
        0 "Name" name: String;
    }
    optional {
        /// The document version for which you want information.
        1 "DocumentVersion" document_version: String;
        /// An optional field specifying the version of the artifact associated with the document.
        2 "VersionName" version_name: String;
    }
}

structure! {
    /// Structure DescribeDocumentOutput.
    #[derive(Clone, Debug, Default, PartialEq)]
    DescribeDocumentOutput (read)
    required {}
    optional {
        /// Information about the SSM document.
        0 "Document" document: DocumentDescription;
    }
}

structure! {
    /// Structure DescribeDocumentPermissionInput.
    #[derive(Clone, Debug, Default, PartialEq)]
    DescribeDocumentPermissionInput (write)
    required {
        /// The name of the document for which you are the owner.
        0 "Name" name: String;
        /// The permission type for the document.
        1 "PermissionType" permission_type: DocumentPermissionType;
    }
    optional {
        /// The maximum number of items to return for this call.
        2 "MaxResults" max_results: i32;
        /// The token for the next set of items to return.
        3 "NextToken" next_token: String;
    }
}

structure! {
    /// Structure DescribeDocumentPermissionOutput.
    #[derive(Clone, Debug, Default, PartialEq)]
    DescribeDocumentPermissionOutput (read)
    required {}
    optional {
        /// The account IDs that have permission to use this document.
        0 "AccountIds" account_ids: Vec<String>;
        /// A list of Amazon Web Services accounts where the current document is shared and the version shared with each account.
        1 "AccountSharingInfoList" account_sharing_info_list: Vec<AccountSharingInfo>;
        /// The token for the next set of items to return.
        2 "NextToken" next_token: String;
    }
}

structure! {
    /// Structure DescribeEffectiveInstanceAssociationsInput.
    #[derive(Clone, Debug, Default, PartialEq)]
    DescribeEffectiveInstanceAssociationsInput (write)
    required {
        /// The managed node ID for which you want to view all associations.
        0 "InstanceId" instance_id: String;
    }
    optional {
        /// The maximum number of items to return for this call.
        1 "MaxResults" max_results: i32;
        /// The token for the next set of items to return.
        2 "NextToken" next_token: String;
    }
}

structure! {
    /// Structure DescribeEffectiveInstanceAssociationsOutput.
    #[derive(Clone, Debug, Default, PartialEq)]
    DescribeEffectiveInstanceAssociationsOutput (read)
    required {}
    optional {
        /// The associations for the requested managed node.
        0 "Associations" associations: Vec<InstanceAssociation>;
        /// The token to use when requesting the next set of items.
        1 "NextToken" next_token: String;
    }
}

structure! {
    /// Structure DescribeEffectivePatchesForPatchBaselineInput.
    #[derive(Clone, Debug, Default, PartialEq)]
    DescribeEffectivePatchesForPatchBaselineInput (write)
    required {
        /// The ID of the patch baseline to retrieve the effective patches for.
        0 "BaselineId" baseline_id: String;
    }
    optional {
        /// The maximum number of patches to return (per page).
        1 "MaxResults" max_results: i32;
        /// The token for the next set of items to return.
        2 "NextToken" next_token: String;
    }
}

structure! {
    /// Structure DescribeEffectivePatchesForPatchBaselineOutput.
    #[derive(Clone, Debug, Default, PartialEq)]
    DescribeEffectivePatchesForPatchBaselineOutput (read)
    required {}
    optional {
        /// An array of patches and patch status.
        0 "EffectivePatches" effective_patches: Vec<EffectivePatch>;
        /// The token to use when requesting the next set of items.
        1 "NextToken" next_token: String;
    }
}

structure! {
    /// Structure DescribeInstanceAssociationsStatusInput.
    #[derive(Clone, Debug, Default, PartialEq)]
    DescribeInstanceAssociationsStatusInput (write)
    required {
        /// The managed node IDs for which you want association status information.
        0 "InstanceId" instance_id: String;
    }
    optional {
        /// The maximum number of items to return for this call.
        1 "MaxResults" max_results: i32;
        /// The token for the next set of items to return.
        2 "NextToken" next_token: String;
    }
}

structure! {
    /// Structure DescribeInstanceAssociationsStatusOutput.
    #[derive(Clone, Debug, Default, PartialEq)]
    DescribeInstanceAssociationsStatusOutput (read)
    required {}
    optional {
        /// Status information about the association.
        0 "InstanceAssociationStatusInfos" instance_association_status_infos: Vec<InstanceAssociationStatusInfo>;
        /// The token to use when requesting the next set of items.
        1 "NextToken" next_token: String;
    }
}

structure! {
    /// Structure DescribeInstanceInformationInput.
    #[derive(Clone, Debug, Default, PartialEq)]
    DescribeInstanceInformationInput (write)
    required {}
    optional {
        /// This is a legacy method.
        0 "InstanceInformationFilterList" instance_information_filter_list: Vec<InstanceInformationFilter>;
        /// One or more filters.
        1 "Filters" filters: Vec<InstanceInformationStringFilter>;
        /// The maximum number of items to return for this call.
        2 "MaxResults" max_results: i32;
        /// The token for the next set of items to return.
        3 "NextToken" next_token: String;
    }
}

structure! {
    /// Structure DescribeInstanceInformationOutput.
    #[derive(Clone, Debug, Default, PartialEq)]
    DescribeInstanceInformationOutput (read)
    required {}
    optional {
        /// The managed node information list.
        0 "InstanceInformationList" instance_information_list: Vec<InstanceInformation>;
        /// The token to use when requesting the next set of items.
        1 "NextToken" next_token: String;
    }
}

structure! {
    /// Structure DescribeInstancePatchStatesForPatchGroupInput.
    #[derive(Clone, Debug, Default, PartialEq)]
    DescribeInstancePatchStatesForPatchGroupInput (write)
    required {
        /// The name of the patch group for which the patch state information should be retrieved.
        0 "PatchGroup" patch_group: String;
    }
    optional {
        /// Each entry in the array is a structure containing.
        1 "Filters" filters: Vec<InstancePatchStateFilter>;
        /// The token for the next set of items to return.
        2 "NextToken" next_token: String;
        /// The maximum number of patches to return (per page).
        3 "MaxResults" max_results: i32;
    }
}

structure! {
    /// Structure DescribeInstancePatchStatesForPatchGroupOutput.
    #[derive(Clone, Debug, Default, PartialEq)]
    DescribeInstancePatchStatesForPatchGroupOutput (read)
    required {}
    optional {
        /// The high-level patch state for the requested managed nodes.
        0 "InstancePatchStates" instance_patch_states: Vec<InstancePatchState>;
        /// The token to use when requesting the next set of items.
        1 "NextToken" next_token: String;
    }
}

structure! {
    /// Structure DescribeInstancePatchStatesInput.
    #[derive(Clone, Debug, Default, PartialEq)]
    DescribeInstancePatchStatesInput (write)
    required {
        /// The ID of the managed node for which patch state information should be retrieved.
        0 "InstanceIds" instance_ids: Vec<String>;
    }
    optional {
        /// The token for the next set of items to return.
        1 "NextToken" next_token: String;
        /// The maximum number of managed nodes to return (per page).
        2 "MaxResults" max_results: i32;
    }
}

structure! {
    /// Structure DescribeInstancePatchStatesOutput.
    #[derive(Clone, Debug, Default, PartialEq)]
    DescribeInstancePatchStatesOutput (read)
    required {}
    optional {
        /// The high-level patch state for the requested managed nodes.
        0 "InstancePatchStates" instance_patch_states: Vec<InstancePatchState>;
        /// The token to use when requesting the next set of items.
        1 "NextToken" next_token: String;
    }
}

structure! {
    /// Structure DescribeInstancePatchesInput.
    #[derive(Clone, Debug, Default, PartialEq)]
    DescribeInstancePatchesInput (write)
    required {
        /// The ID of the managed node whose patch state information should be retrieved.
        0 "InstanceId" instance_id: String;
    }
    optional {
        /// Each element in the array is a structure containing a key-value pair.
        1 "Filters" filters: Vec<PatchOrchestratorFilter>;
        /// The token for the next set of items to return.
        2 "NextToken" next_token: String;
        /// The maximum number of patches to return (per page).
        3 "MaxResults" max_results: i32;
    }
}

structure! {
    /// Structure DescribeInstancePatchesOutput.
    #[derive(Clone, Debug, Default, PartialEq)]
    DescribeInstancePatchesOutput (read)
    required {}
    optional {
        /// Each entry in the array is a structure containing.
        0 "Patches" patches: Vec<PatchComplianceData>;
        /// The token to use when requesting the next set of items.
        1 "NextToken" next_token: String;
    }
}

structure! {
    /// Structure DescribeInstancePropertiesInput.
    #[derive(Clone, Debug, Default, PartialEq)]
    DescribeInstancePropertiesInput (write)
    required {}
    optional {
        /// An array of instance property filters.
        0 "InstancePropertyFilterList" instance_property_filter_list: Vec<InstancePropertyFilter>;
        /// The request filters to use with the operator.
        1 "FiltersWithOperator" filters_with_operator: Vec<InstancePropertyStringFilter>;
        /// The maximum number of items to return for the call.
        2 "MaxResults" max_results: i32;
        /// The token provided by a previous request to use to return the next set of properties.
        3 "NextToken" next_token: String;
    }
}

structure! {
    /// Structure DescribeInstancePropertiesOutput.
    #[derive(Clone, Debug, Default, PartialEq)]
    DescribeInstancePropertiesOutput (read)
    required {}
    optional {
        /// Properties for the managed instances.
        0 "InstanceProperties" instance_properties: Vec<InstanceProperty>;
        /// The token for the next set of properties to return.
        1 "NextToken" next_token: String;
    }
}

structure! {
    /// Structure DescribeInventoryDeletionsInput.
    #[derive(Clone, Debug, Default, PartialEq)]
    DescribeInventoryDeletionsInput (write)
    required {}
    optional {
        /// Specify the delete inventory ID for which you want information.
        0 "DeletionId" deletion_id: String;
        /// A token to start the list.
        1 "NextToken" next_token: String;
        /// The maximum number of items to return for this call.
        2 "MaxResults" max_results: i32;
    }
}

structure! {
    /// Structure DescribeInventoryDeletionsOutput.
    #[derive(Clone, Debug, Default, PartialEq)]
    DescribeInventoryDeletionsOutput (read)
    required {}
    optional {
        /// A list of status items for deleted inventory.
        0 "InventoryDeletions" inventory_deletions: Vec<InventoryDeletionStatusItem>;
        /// The token for the next set of items to return.
        1 "NextToken" next_token: String;
    }
}

structure! {
    /// Structure DescribeMaintenanceWindowExecutionTaskInvocationsInput.
    #[derive(Clone, Debug, Default, PartialEq)]
    DescribeMaintenanceWindowExecutionTaskInvocationsInput (write)
    required {
        /// The ID of the maintenance window execution the task is part of.
        0 "WindowExecutionId" window_execution_id: String;
        /// The ID of the specific task in the maintenance window task that should be retrieved.
        1 "TaskId" task_id: String;
    }
    optional {
        /// Optional filters used to scope down the returned task invocations.
        2 "Filters" filters: Vec<MaintenanceWindowFilter>;
        /// The maximum number of items to return for this call.
        3 "MaxResults" max_results: i32;
        /// The token for the next set of items to return.
        4 "NextToken" next_token: String;
    }
}

structure! {
    /// Structure DescribeMaintenanceWindowExecutionTaskInvocationsOutput.
    #[derive(Clone, Debug, Default, PartialEq)]
    DescribeMaintenanceWindowExecutionTaskInvocationsOutput (read)
    required {}
    optional {
        /// Information about the task invocation results per invocation.
        0 "WindowExecutionTaskInvocationIdentities" window_execution_task_invocation_identities: Vec<MaintenanceWindowExecutionTaskInvocationIdentity>;
        /// The token to use when requesting the next set of items.
        1 "NextToken" next_token: String;
    }
}

structure! {
    /// Structure DescribeMaintenanceWindowExecutionTasksInput.
    #[derive(Clone, Debug, Default, PartialEq)]
    DescribeMaintenanceWindowExecutionTasksInput (write)
    required {
        /// The ID of the maintenance window execution whose task executions should be retrieved.
        0 "WindowExecutionId" window_execution_id: String;
    }
    optional {
        /// Optional filters used to scope down the returned tasks.
        1 "Filters" filters: Vec<MaintenanceWindowFilter>;
        /// The maximum number of items to return for this call.
        2 "MaxResults" max_results: i32;
        /// The token for the next set of items to return.
        3 "NextToken" next_token: String;
    }
}

structure! {
    /// Structure DescribeMaintenanceWindowExecutionTasksOutput.
    #[derive(Clone, Debug, Default, PartialEq)]
    DescribeMaintenanceWindowExecutionTasksOutput (read)
    required {}
    optional {
        /// Information about the task executions.
        0 "WindowExecutionTaskIdentities" window_execution_task_identities: Vec<MaintenanceWindowExecutionTaskIdentity>;
        /// The token to use when requesting the next set of items.
        1 "NextToken" next_token: String;
    }
}

structure! {
    /// Structure DescribeMaintenanceWindowExecutionsInput.
    #[derive(Clone, Debug, Default, PartialEq)]
    DescribeMaintenanceWindowExecutionsInput (write)
    required {
        /// The ID of the maintenance window whose executions should be retrieved.
        0 "WindowId" window_id: String;
    }
    optional {
        /// Each entry in the array is a structure containing.
        1 "Filters" filters: Vec<MaintenanceWindowFilter>;
        /// The maximum number of items to return for this call.
        2 "MaxResults" max_results: i32;
        /// The token for the next set of items to return.
        3 "NextToken" next_token: String;
    }
}

structure! {
    /// Structure DescribeMaintenanceWindowExecutionsOutput.
    #[derive(Clone, Debug, Default, PartialEq)]
    DescribeMaintenanceWindowExecutionsOutput (read)
    required {}
    optional {
        /// Information about the maintenance window executions.
        0 "WindowExecutions" window_executions: Vec<MaintenanceWindowExecution>;
        /// The token to use when requesting the next set of items.
        1 "NextToken" next_token: String;
    }
}

structure! {
    /// Structure DescribeMaintenanceWindowScheduleInput.
    #[derive(Clone, Debug, Default, PartialEq)]
    DescribeMaintenanceWindowScheduleInput (write)
    required {}
    optional {
        /// The ID of the maintenance window to retrieve information about.
        0 "WindowId" window_id: String;
        /// The managed node ID or key-value pair to retrieve information about.
        1 "Targets" targets: Vec<Target>;
        /// The type of resource you want to retrieve information about.
        2 "ResourceType" resource_type: MaintenanceWindowResourceType;
        /// Filters used to limit the range of results.
        3 "Filters" filters: Vec<PatchOrchestratorFilter>;
        /// The maximum number of items to return for this call.
        4 "MaxResults" max_results: i32;
        /// The token for the next set of items to return.
        5 "NextToken" next_token: String;
    }
}

structure! {
    /// Structure DescribeMaintenanceWindowScheduleOutput.
    #[derive(Clone, Debug, Default, PartialEq)]
    DescribeMaintenanceWindowScheduleOutput (read)
    required {}
    optional {
        /// Information about maintenance window executions scheduled for the specified time range.
        0 "ScheduledWindowExecutions" scheduled_window_executions: Vec<ScheduledWindowExecution>;
        /// The token for the next set of items to return.
        1 "NextToken" next_token: String;
    }
}

structure! {
    /// Structure DescribeMaintenanceWindowTargetsInput.
    #[derive(Clone, Debug, Default, PartialEq)]
    DescribeMaintenanceWindowTargetsInput (write)
    required {
        /// The ID of the maintenance window whose targets should be retrieved.
        0 "WindowId" window_id: String;
    }
    optional {
        /// Optional filters that can be used to narrow down the scope of the returned window targets.
        1 "Filters" filters: Vec<MaintenanceWindowFilter>;
        /// The maximum number of items to return for this call.
        2 "MaxResults" max_results: i32;
        /// The token for the next set of items to return.
        3 "NextToken" next_token: String;
    }
}

structure! {
    /// Structure DescribeMaintenanceWindowTargetsOutput.
    #[derive(Clone, Debug, Default, PartialEq)]
    DescribeMaintenanceWindowTargetsOutput (read)
    required {}
    optional {
        /// Information about the targets in the maintenance window.
        0 "Targets" targets: Vec<MaintenanceWindowTarget>;
        /// The token to use when requesting the next set of items.
        1 "NextToken" next_token: String;
    }
}

structure! {
    /// Structure DescribeMaintenanceWindowTasksInput.
    #[derive(Clone, Debug, Default, PartialEq)]
    DescribeMaintenanceWindowTasksInput (write)
    required {
        /// The ID of the maintenance window whose tasks should be retrieved.
        0 "WindowId" window_id: String;
    }
    optional {
        /// Optional filters used to narrow down the scope of the returned tasks.
        1 "Filters" filters: Vec<MaintenanceWindowFilter>;
        /// The maximum number of items to return for this call.
        2 "MaxResults" max_results: i32;
        /// The token for the next set of items to return.
        3 "NextToken" next_token: String;
    }
}

structure! {
    /// Structure DescribeMaintenanceWindowTasksOutput.
    #[derive(Clone, Debug, Default, PartialEq)]
    DescribeMaintenanceWindowTasksOutput (read)
    required {}
    optional {
        /// Information about the tasks in the maintenance window.
        0 "Tasks" tasks: Vec<MaintenanceWindowTask>;
        /// The token to use when requesting the next set of items.
        1 "NextToken" next_token: String;
    }
}

structure! {
    /// Structure DescribeMaintenanceWindowsForTargetInput.
    #[derive(Clone, Debug, Default, PartialEq)]
    DescribeMaintenanceWindowsForTargetInput (write)
    required {
        /// The managed node ID or key-value pair to retrieve information about.
        0 "Targets" targets: Vec<Target>;
        /// The type of resource you want to retrieve information about.
        1 "ResourceType" resource_type: MaintenanceWindowResourceType;
    }
    optional {
        /// The maximum number of items to return for this call.
        2 "MaxResults" max_results: i32;
        /// The token for the next set of items to return.
        3 "NextToken" next_token: String;
    }
}

structure! {
    /// Structure DescribeMaintenanceWindowsForTargetOutput.
    #[derive(Clone, Debug, Default, PartialEq)]
    DescribeMaintenanceWindowsForTargetOutput (read)
    required {}
    optional {
        /// Information about the maintenance window targets and tasks a managed node is associated with.
        0 "WindowIdentities" window_identities: Vec<MaintenanceWindowIdentityForTarget>;
        /// The token for the next set of items to return.
        1 "NextToken" next_token: String;
    }
}

structure! {
    /// Structure DescribeMaintenanceWindowsInput.
    #[derive(Clone, Debug, Default, PartialEq)]
    DescribeMaintenanceWindowsInput (write)
    required {}
    optional {
        /// Optional filters used to narrow down the scope of the returned maintenance windows.
        0 "Filters" filters: Vec<MaintenanceWindowFilter>;
        /// The maximum number of items to return for this call.
        1 "MaxResults" max_results: i32;
        /// The token for the next set of items to return.
        2 "NextToken" next_token: String;
    }
}

structure! {
    /// Structure DescribeMaintenanceWindowsOutput.
    #[derive(Clone, Debug, Default, PartialEq)]
    DescribeMaintenanceWindowsOutput (read)
    required {}
    optional {
        /// Information about the maintenance windows.
        0 "WindowIdentities" window_identities: Vec<MaintenanceWindowIdentity>;
        /// The token to use when requesting the next set of items.
        1 "NextToken" next_token: String;
    }
}

structure! {
    /// Structure DescribeOpsItemsInput.
    #[derive(Clone, Debug, Default, PartialEq)]
    DescribeOpsItemsInput (write)
    required {}
    optional {
        /// One or more filters to limit the response.
        0 "OpsItemFilters" ops_item_filters: Vec<OpsItemFilter>;
        /// The maximum number of items to return for this call.
        1 "MaxResults" max_results: i32;
        /// A token to start the list.
        2 "NextToken" next_token: String;
    }
}

structure! {
    /// Structure DescribeOpsItemsOutput.
    #[derive(Clone, Debug, Default, PartialEq)]
    DescribeOpsItemsOutput (read)
    required {}
    optional {
        /// The token for the next set of items to return.
        0 "NextToken" next_token: String;
        /// A list of OpsItems.
        1 "OpsItemSummaries" ops_item_summaries: Vec<OpsItemSummary>;
    }
}

structure! {
    /// Structure DescribeParametersInput.
    #[derive(Clone, Debug, Default, PartialEq)]
    DescribeParametersInput (write)
    required {}
    optional {
        /// This data type is deprecated.
        0 "Filters" filters: Vec<ParametersFilter>;
        /// Filters to limit the request results.
        1 "ParameterFilters" parameter_filters: Vec<ParameterStringFilter>;
        /// The maximum number of items to return for this call.
        2 "MaxResults" max_results: i32;
        /// The token for the next set of items to return.
        3 "NextToken" next_token: String;
        /// Lists parameters that are shared with you.
        4 "Shared" shared: bool;
    }
}

structure! {
    /// Structure DescribeParametersOutput.
    #[derive(Clone, Debug, Default, PartialEq)]
    DescribeParametersOutput (read)
    required {}
    optional {
        /// Parameters returned by the request.
        0 "Parameters" parameters: Vec<ParameterMetadata>;
        /// The token to use when requesting the next set of items.
        1 "NextToken" next_token: String;
    }
}

structure! {
    /// Structure DescribePatchBaselinesInput.
    #[derive(Clone, Debug, Default, PartialEq)]
    DescribePatchBaselinesInput (write)
    required {}
    optional {
        /// Each element in the array is a structure containing a key-value pair.
        0 "Filters" filters: Vec<PatchOrchestratorFilter>;
        /// The maximum number of patch baselines to return (per page).
        1 "MaxResults" max_results: i32;
        /// The token for the next set of items to return.
        2 "NextToken" next_token: String;
    }
}

structure! {
    /// Structure DescribePatchBaselinesOutput.
    #[derive(Clone, Debug, Default, PartialEq)]
    DescribePatchBaselinesOutput (read)
    required {}
    optional {
        /// An array of `PatchBaselineIdentity` elements.
        0 "BaselineIdentities" baseline_identities: Vec<PatchBaselineIdentity>;
        /// The token to use when requesting the next set of items.
        1 "NextToken" next_token: String;
    }
}

structure! {
    /// Structure DescribePatchGroupStateInput.
    #[derive(Clone, Debug, Default, PartialEq)]
    DescribePatchGroupStateInput (write)
    required {
        /// The name of the patch group whose patch snapshot should be retrieved.
        0 "PatchGroup" patch_group: String;
    }
    optional {}
}

structure! {
    /// Structure DescribePatchGroupStateOutput.
    #[derive(Clone, Debug, Default, PartialEq)]
    DescribePatchGroupStateOutput (read)
    required {}
    optional {
        /// The number of managed nodes in the patch group.
        0 "Instances" instances: i32;
        /// The number of managed nodes with installed patches.
        1 "InstancesWithInstalledPatches" instances_with_installed_patches: i32;
        /// The number of managed nodes with patches installed that aren't defined in the patch baseline.
        2 "InstancesWithInstalledOtherPatches" instances_with_installed_other_patches: i32;
        /// The number of managed nodes with patches installed by Patch Manager that haven't been rebooted after the patch installation.
        3 "InstancesWithInstalledPendingRebootPatches" instances_with_installed_pending_reboot_patches: i32;
        /// The number of managed nodes with patches installed that are specified in a `RejectedPatches` list.
        4 "InstancesWithInstalledRejectedPatches" instances_with_installed_rejected_patches: i32;
        /// The number of managed nodes with missing patches from the patch baseline.
        5 "InstancesWithMissingPatches" instances_with_missing_patches: i32;
        /// The number of managed nodes with patches from the patch baseline that failed to install.
        6 "InstancesWithFailedPatches" instances_with_failed_patches: i32;
        /// The number of managed nodes with patches that aren't applicable.
        7 "InstancesWithNotApplicablePatches" instances_with_not_applicable_patches: i32;
        /// The number of managed nodes with `NotApplicable` patches beyond the supported limit, which aren't reported by name to Inventory.
        8 "InstancesWithUnreportedNotApplicablePatches" instances_with_unreported_not_applicable_patches: i32;
        /// The number of managed nodes where patches that are specified as `Critical` for compliance reporting in the patch baseline aren't installed.
        9 "InstancesWithCriticalNonCompliantPatches" instances_with_critical_non_compliant_patches: i32;
        /// The number of managed nodes where patches that are specified as `Security` in a patch advisory aren't installed.
        10 "InstancesWithSecurityNonCompliantPatches" instances_with_security_non_compliant_patches: i32;
        /// The number of managed nodes with patches installed that are specified as other than `Critical` or `Security` but aren't compliant with the patch baseline.
        11 "InstancesWithOtherNonCompliantPatches" instances_with_other_non_compliant_patches: i32;
        /// The number of managed nodes for which security-related patches are available but not approved because because they didn't meet the patch baseline requirements.
        12 "InstancesWithAvailableSecurityUpdates" instances_with_available_security_updates: i32;
    }
}

structure! {
    /// Structure DescribePatchGroupsInput.
    #[derive(Clone, Debug, Default, PartialEq)]
    DescribePatchGroupsInput (write)
    required {}
    optional {
        /// The maximum number of patch groups to return (per page).
        0 "MaxResults" max_results: i32;
        /// Each element in the array is a structure containing a key-value pair.
        1 "Filters" filters: Vec<PatchOrchestratorFilter>;
        /// The token for the next set of items to return.
        2 "NextToken" next_token: String;
    }
}

structure! {
    /// Structure DescribePatchGroupsOutput.
    #[derive(Clone, Debug, Default, PartialEq)]
    DescribePatchGroupsOutput (read)
    required {}
    optional {
        /// Each entry in the array contains.
        0 "Mappings" mappings: Vec<PatchGroupPatchBaselineMapping>;
        /// The token to use when requesting the next set of items.
        1 "NextToken" next_token: String;
    }
}

structure! {
    /// Structure DescribePatchPropertiesInput.
    #[derive(Clone, Debug, Default, PartialEq)]
    DescribePatchPropertiesInput (write)
    required {
        /// The operating system type for which to list patches.
        0 "OperatingSystem" operating_system: OperatingSystem;
        /// The patch property for which you want to view patch details.
        1 "Property" property: PatchProperty;
    }
    optional {
        /// Indicates whether to list patches for the Windows operating system or for applications released by Microsoft.
        2 "PatchSet" patch_set: PatchSet;
        /// The maximum number of items to return for this call.
        3 "MaxResults" max_results: i32;
        /// The token for the next set of items to return.
        4 "NextToken" next_token: String;
    }
}

structure! {
    /// Structure DescribePatchPropertiesOutput.
    #[derive(Clone, Debug, Default, PartialEq)]
    DescribePatchPropertiesOutput (read)
    required {}
    optional {
        /// A list of the properties for patches matching the filter request parameters.
        0 "Properties" properties: Vec<Map<String>>;
        /// The token for the next set of items to return.
        1 "NextToken" next_token: String;
    }
}

structure! {
    /// Structure DescribeSessionsInput.
    #[derive(Clone, Debug, Default, PartialEq)]
    DescribeSessionsInput (write)
    required {
        /// The session status to retrieve a list of sessions for.
        0 "State" state: SessionState;
    }
    optional {
        /// The maximum number of items to return for this call.
        1 "MaxResults" max_results: i32;
        /// The token for the next set of items to return.
        2 "NextToken" next_token: String;
        /// One or more filters to limit the type of sessions returned by the request.
        3 "Filters" filters: Vec<SessionFilter>;
    }
}

structure! {
    /// Structure DescribeSessionsOutput.
    #[derive(Clone, Debug, Default, PartialEq)]
    DescribeSessionsOutput (read)
    required {}
    optional {
        /// A list of sessions meeting the request parameters.
        0 "Sessions" sessions: Vec<Session>;
        /// The token for the next set of items to return.
        1 "NextToken" next_token: String;
    }
}

structure! {
    /// Structure DisassociateOpsItemRelatedItemInput.
    #[derive(Clone, Debug, Default, PartialEq)]
    DisassociateOpsItemRelatedItemInput (write)
    required {
        /// The ID of the OpsItem for which you want to delete an association between the OpsItem and a related item.
        0 "OpsItemId" ops_item_id: String;
        /// The ID of the association for which you want to delete an association between the OpsItem and a related item.
        1 "AssociationId" association_id: String;
    }
    optional {}
}

structure! {
    /// Structure DisassociateOpsItemRelatedItemOutput.
    #[derive(Clone, Debug, Default, PartialEq)]
    DisassociateOpsItemRelatedItemOutput (read)
    required {}
    optional {}
}

structure! {
    /// A default version of a document.
    #[derive(Clone, Debug, Default, PartialEq)]
    DocumentDefaultVersionDescription (read)
    required {}
    optional {
        /// The name of the document.
        0 "Name" name: String;
        /// The default version of the document.
        1 "DefaultVersion" default_version: String;
        /// The default version of the artifact associated with the document.
        2 "DefaultVersionName" default_version_name: String;
    }
}

structure! {
    /// Describes an Amazon Web Services Systems Manager document (SSM document).
    #[derive(Clone, Debug, Default, PartialEq)]
    DocumentDescription (read)
    required {}
    optional {
        /// The SHA1 hash of the document, which you can use for verification.
        0 "Sha1" sha1: String;
        /// The Sha256 or Sha1 hash created by the system when the document was created.
        1 "Hash" hash: String;
        /// The hash type of the document.
        2 "HashType" hash_type: DocumentHashType;
        /// The name of the SSM document.
        3 "Name" name: String;
        /// The friendly name of the SSM document.
        4 "DisplayName" display_name: String;
        /// The version of the artifact associated with the document.
        5 "VersionName" version_name: String;
        /// The Amazon Web Services user that created the document.
        6 "Owner" owner: String;
        /// The date when the document was created.
        7 "CreatedDate" created_date: Timestamp;
        /// The status of the SSM document.
        8 "Status" status: DocumentStatus;
        /// A message returned by Amazon Web Services Systems Manager that explains the `Status` value.
        9 "StatusInformation" status_information: String;
        /// The document version.
        10 "DocumentVersion" document_version: String;
        /// A description of the document.
        11 "Description" description: String;
        /// A description of the parameters for a document.
        12 "Parameters" parameters: Vec<DocumentParameter>;
        /// The list of operating system (OS) platforms compatible with this SSM document.
        13 "PlatformTypes" platform_types: Vec<PlatformType>;
        /// The type of document.
        14 "DocumentType" document_type: DocumentType;
        /// The schema version.
        15 "SchemaVersion" schema_version: String;
        /// The latest version of the document.
        16 "LatestVersion" latest_version: String;
        /// The default version.
        17 "DefaultVersion" default_version: String;
        /// The document format, either JSON or YAML.
        18 "DocumentFormat" document_format: DocumentFormat;
        /// The target type which defines the kinds of resources the document can run on.
        19 "TargetType" target_type: String;
        /// The tags, or metadata, that have been applied to the document.
        20 "Tags" tags: Vec<Tag>;
        /// Details about the document attachments, including names, locations, sizes, and so on.
        21 "AttachmentsInformation" attachments_information: Vec<AttachmentInformation>;
        /// A list of SSM documents required by a document.
        22 "Requires" requires: Vec<DocumentRequires>;
        /// The user in your organization who created the document.
        23 "Author" author: String;
        /// Details about the review of a document.
        24 "ReviewInformation" review_information: Vec<ReviewInformation>;
        /// The version of the document currently approved for use in the organization.
        25 "ApprovedVersion" approved_version: String;
        /// The version of the document that is currently under review.
        26 "PendingReviewVersion" pending_review_version: String;
        /// The current status of the review.
        27 "ReviewStatus" review_status: ReviewStatus;
        /// The classification of a document to help you identify and categorize its use.
        28 "Category" category: Vec<String>;
        /// The value that identifies a document's category.
        29 "CategoryEnum" category_enum: Vec<String>;
    }
}

structure! {
    /// This data type is deprecated.
    #[derive(Clone, Debug, Default, PartialEq)]
    DocumentFilter (write)
    required {
        /// The name of the filter.
        0 "key" key: DocumentFilterKey;
        /// The value of the filter.
        1 "value" value: String;
    }
    optional {}
}

structure! {
    /// Describes the name of a SSM document.
    #[derive(Clone, Debug, Default, PartialEq)]
    DocumentIdentifier (read)
    required {}
    optional {
        /// The name of the SSM document.
        0 "Name" name: String;
        /// The date the SSM document was created.
        1 "CreatedDate" created_date: Timestamp;
        /// An optional field where you can specify a friendly name for the SSM document.
        2 "DisplayName" display_name: String;
        /// The Amazon Web Services user that created the document.
        3 "Owner" owner: String;
        /// An optional field specifying the version of the artifact associated with the document.
        4 "VersionName" version_name: String;
        /// The operating system platform.
        5 "PlatformTypes" platform_types: Vec<PlatformType>;
        /// The document version.
        6 "DocumentVersion" document_version: String;
        /// The document type.
        7 "DocumentType" document_type: DocumentType;
        /// The schema version.
        8 "SchemaVersion" schema_version: String;
        /// The document format, either JSON or YAML.
        9 "DocumentFormat" document_format: DocumentFormat;
        /// The target type which defines the kinds of resources the document can run on.
        10 "TargetType" target_type: String;
        /// The tags, or metadata, that have been applied to the document.
        11 "Tags" tags: Vec<Tag>;
        /// A list of SSM documents required by a document.
        12 "Requires" requires: Vec<DocumentRequires>;
        /// The current status of a document review.
        13 "ReviewStatus" review_status: ReviewStatus;
        /// The user in your organization who created the document.
        14 "Author" author: String;
    }
}

structure! {
    /// One or more filters.
    #[derive(Clone, Debug, Default, PartialEq)]
    DocumentKeyValuesFilter (write)
    required {}
    optional {
        /// The name of the filter key.
        0 "Key" key: String;
        /// The value for the filter key.
        1 "Values" values: Vec<String>;
    }
}

structure! {
    /// Details about the response to a document review request.
    #[derive(Clone, Debug, Default, PartialEq)]
    DocumentMetadataResponseInfo (read)
    required {}
    optional {
        /// Details about a reviewer's response to a document review request.
        0 "ReviewerResponse" reviewer_response: Vec<DocumentReviewerResponseSource>;
    }
}

structure! {
    /// Parameters specified in a Systems Manager document that run on the server when the command is run.
    #[derive(Clone, Debug, Default, PartialEq)]
    DocumentParameter (read)
    required {}
    optional {
        /// The name of the parameter.
        0 "Name" name: String;
        /// The type of parameter.
        1 "Type" r#type: DocumentParameterType;
        /// A description of what the parameter does, how to use it, the default value, and whether or not the parameter is optional.
        2 "Description" description: String;
        /// If specified, the default values for the parameters.
        3 "DefaultValue" default_value: String;
    }
}

structure! {
    /// An SSM document required by the current document.
    #[derive(Clone, Debug, Default, PartialEq)]
    DocumentRequires (write read)
    required {
        /// The name of the required SSM document.
        0 "Name" name: String;
    }
    optional {
        /// The document version required by the current document.
        1 "Version" version: String;
        /// The document type of the required SSM document.
        2 "RequireType" require_type: String;
        /// An optional field specifying the version of the artifact associated with the document.
        3 "VersionName" version_name: String;
    }
}

structure! {
    /// Information about comments added to a document review request.
    #[derive(Clone, Debug, Default, PartialEq)]
    DocumentReviewCommentSource (write read)
    required {}
    optional {
        /// The type of information added to a review request.
        0 "Type" r#type: DocumentReviewCommentType;
        /// The content of a comment entered by a user who requests a review of a new document version, or who reviews the new version.
        1 "Content" content: String;
    }
}

structure! {
    /// Information about a reviewer's response to a document review request.
    #[derive(Clone, Debug, Default, PartialEq)]
    DocumentReviewerResponseSource (read)
    required {}
    optional {
        /// The date and time that a reviewer entered a response to a document review request.
        0 "CreateTime" create_time: Timestamp;
        /// The date and time that a reviewer last updated a response to a document review request.
        1 "UpdatedTime" updated_time: Timestamp;
        /// The current review status of a new custom SSM document created by a member of your organization, or of the latest version of an existing SSM document.
        2 "ReviewStatus" review_status: ReviewStatus;
        /// The comment entered by a reviewer as part of their document review response.
        3 "Comment" comment: Vec<DocumentReviewCommentSource>;
        /// The user in your organization assigned to review a document request.
        4 "Reviewer" reviewer: String;
    }
}

structure! {
    /// Information about a document approval review.
    #[derive(Clone, Debug, Default, PartialEq)]
    DocumentReviews (write)
    required {
        /// The action to take on a document approval review request.
        0 "Action" action: DocumentReviewAction;
    }
    optional {
        /// A comment entered by a user in your organization about the document review request.
        1 "Comment" comment: Vec<DocumentReviewCommentSource>;
    }
}

structure! {
    /// Version information about the document.
    #[derive(Clone, Debug, Default, PartialEq)]
    DocumentVersionInfo (read)
    required {}
    optional {
        /// The document name.
        0 "Name" name: String;
        /// The friendly name of the SSM document.
        1 "DisplayName" display_name: String;
        /// The document version.
        2 "DocumentVersion" document_version: String;
        /// The version of the artifact associated with the document.
        3 "VersionName" version_name: String;
        /// The date the document was created.
        4 "CreatedDate" created_date: Timestamp;
        /// An identifier for the default version of the document.
        5 "IsDefaultVersion" is_default_version: bool;
        /// The document format, either JSON or YAML.
        6 "DocumentFormat" document_format: DocumentFormat;
        /// The status of the SSM document, such as `Creating`, `Active`, `Failed`, and `Deleting`.
        7 "Status" status: DocumentStatus;
        /// A message returned by Amazon Web Services Systems Manager that explains the `Status` value.
        8 "StatusInformation" status_information: String;
        /// The current status of the approval review for the latest version of the document.
        9 "ReviewStatus" review_status: ReviewStatus;
    }
}

structure! {
    /// The `EffectivePatch` structure defines metadata about a patch along with the approval state of the patch in a particular patch baseline.
    #[derive(Clone, Debug, Default, PartialEq)]
    EffectivePatch (read)
    required {}
    optional {
        /// Provides metadata for a patch, including information such as the KB ID, severity, classification and a URL for where more information can be obtained about the patch.
        0 "Patch" patch: Patch;
        /// The status of the patch in a patch baseline.
        1 "PatchStatus" patch_status: PatchStatus;
    }
}

structure! {
    /// Describes a failed association.
    #[derive(Clone, Debug, Default, PartialEq)]
    FailedCreateAssociation (read)
    required {}
    optional {
        /// The association.
        0 "Entry" entry: CreateAssociationBatchRequestEntry;
        /// A description of the failure.
        1 "Message" message: String;
        /// The source of the failure.
        2 "Fault" fault: Fault;
    }
}

structure! {
    /// Information about an Automation failure.
    #[derive(Clone, Debug, Default, PartialEq)]
    FailureDetails (read)
    required {}
    optional {
        /// The stage of the Automation execution when the failure occurred.
        0 "FailureStage" failure_stage: String;
        /// The type of Automation failure.
        1 "FailureType" failure_type: String;
        /// Detailed information about the Automation step failure.
        2 "Details" details: Map<Vec<String>>;
    }
}

structure! {
    /// Structure GetAccessTokenInput.
    #[derive(Clone, Debug, Default, PartialEq)]
    GetAccessTokenInput (write)
    required {
        /// The ID of a just-in-time node access request.
        0 "AccessRequestId" access_request_id: String;
    }
    optional {}
}

structure! {
    /// Structure GetAccessTokenOutput.
    #[derive(Clone, Debug, Default, PartialEq)]
    GetAccessTokenOutput (read)
    required {}
    optional {
        /// The temporary security credentials which can be used to start just-in-time node access sessions.
        0 "Credentials" credentials: Credentials;
        /// The status of the access request.
        1 "AccessRequestStatus" access_request_status: AccessRequestStatus;
    }
}

structure! {
    /// Structure GetAutomationExecutionInput.
    #[derive(Clone, Debug, Default, PartialEq)]
    GetAutomationExecutionInput (write)
    required {
        /// The unique identifier for an existing automation execution to examine.
        0 "AutomationExecutionId" automation_execution_id: String;
    }
    optional {}
}

structure! {
    /// Structure GetAutomationExecutionOutput.
    #[derive(Clone, Debug, Default, PartialEq)]
    GetAutomationExecutionOutput (read)
    required {}
    optional {
        /// Detailed information about the current state of an automation execution.
        0 "AutomationExecution" automation_execution: AutomationExecution;
    }
}

structure! {
    /// Structure GetCalendarStateInput.
    #[derive(Clone, Debug, Default, PartialEq)]
    GetCalendarStateInput (write)
    required {
        /// The names of Amazon Resource Names (ARNs) of the Systems Manager documents (SSM documents) that represent the calendar entries for which you want to get the state.
        0 "CalendarNames" calendar_names: Vec<String>;
    }
    optional {
        /// (Optional) The specific time for which you want to get calendar state information, in ISO 8601 format.
        1 "AtTime" at_time: String;
    }
}

structure! {
    /// Structure GetCalendarStateOutput.
    #[derive(Clone, Debug, Default, PartialEq)]
    GetCalendarStateOutput (read)
    required {}
    optional {
        /// The state of the calendar.
        0 "State" state: CalendarState;
        /// The time, as an ISO 8601 string, that you specified in your command.
        1 "AtTime" at_time: String;
        /// The time, as an ISO 8601 string, that the calendar state will change.
        2 "NextTransitionTime" next_transition_time: String;
    }
}

structure! {
    /// Structure GetCloudConnectorInput.
    #[derive(Clone, Debug, Default, PartialEq)]
    GetCloudConnectorInput (write)
    required {
        /// The ID of the cloud connector to retrieve information about.
        0 "CloudConnectorId" cloud_connector_id: String;
    }
    optional {}
}

structure! {
    /// Structure GetCloudConnectorOutput.
    #[derive(Clone, Debug, Default, PartialEq)]
    GetCloudConnectorOutput (read)
    required {}
    optional {
        /// The ARN of the cloud connector.
        0 "CloudConnectorArn" cloud_connector_arn: String;
        /// The friendly name of the cloud connector.
        1 "DisplayName" display_name: String;
        /// The description of the cloud connector.
        2 "Description" description: String;
        /// The ARN of the IAM role used by the cloud connector.
        3 "RoleArn" role_arn: String;
        /// The configuration details for the third-party cloud environment connection.
        4 "Configuration" configuration: CloudConnectorConfiguration;
        /// The ARN of the Amazon Web Services Config connector associated with this cloud connector.
        5 "ConfigConnectorArn" config_connector_arn: String;
        /// The date and time the cloud connector was created.
        6 "CreatedAt" created_at: Timestamp;
        /// The date and time the cloud connector was last updated.
        7 "UpdatedAt" updated_at: Timestamp;
    }
}

structure! {
    /// Structure GetCommandInvocationInput.
    #[derive(Clone, Debug, Default, PartialEq)]
    GetCommandInvocationInput (write)
    required {
        /// (Required) The parent command ID of the invocation plugin.
        0 "CommandId" command_id: String;
        /// (Required) The ID of the managed node targeted by the command.
        1 "InstanceId" instance_id: String;
    }
    optional {
        /// The name of the step for which you want detailed results.
        2 "PluginName" plugin_name: String;
    }
}

structure! {
    /// Structure GetCommandInvocationOutput.
    #[derive(Clone, Debug, Default, PartialEq)]
    GetCommandInvocationOutput (read)
    required {}
    optional {
        /// The parent command ID of the invocation plugin.
        0 "CommandId" command_id: String;
        /// The ID of the managed node targeted by the command.
        1 "InstanceId" instance_id: String;
        /// The comment text for the command.
        2 "Comment" comment: String;
        /// The name of the document that was run.
        3 "DocumentName" document_name: String;
        /// The Systems Manager document (SSM document) version used in the request.
        4 "DocumentVersion" document_version: String;
        /// The name of the plugin, or step name, for which details are reported.
        5 "PluginName" plugin_name: String;
        /// The error level response code for the plugin script.
        6 "ResponseCode" response_code: i32;
        /// The date and time the plugin started running.
        7 "ExecutionStartDateTime" execution_start_date_time: String;
        /// Duration since `ExecutionStartDateTime`.
        8 "ExecutionElapsedTime" execution_elapsed_time: String;
        /// The date and time the plugin finished running.
        9 "ExecutionEndDateTime" execution_end_date_time: String;
        /// The status of this invocation plugin.
        10 "Status" status: CommandInvocationStatus;
        /// A detailed status of the command execution for an invocation.
        11 "StatusDetails" status_details: String;
        /// The first 24,000 characters written by the plugin to `stdout`.
        12 "StandardOutputContent" standard_output_content: String;
        /// The URL for the complete text written by the plugin to `stdout` in Amazon Simple Storage Service (Amazon S3).
        13 "StandardOutputUrl" standard_output_url: String;
        /// The first 8,000 characters written by the plugin to `stderr`.
        14 "StandardErrorContent" standard_error_content: String;
        /// The URL for the complete text written by the plugin to `stderr`.
        15 "StandardErrorUrl" standard_error_url: String;
        /// Amazon CloudWatch Logs information where Systems Manager sent the command output.
        16 "CloudWatchOutputConfig" cloud_watch_output_config: CloudWatchOutputConfig;
    }
}

structure! {
    /// Structure GetConnectionStatusInput.
    #[derive(Clone, Debug, Default, PartialEq)]
    GetConnectionStatusInput (write)
    required {
        /// The managed node ID.
        0 "Target" target: String;
    }
    optional {}
}

structure! {
    /// Structure GetConnectionStatusOutput.
    #[derive(Clone, Debug, Default, PartialEq)]
    GetConnectionStatusOutput (read)
    required {}
    optional {
        /// The ID of the managed node to check connection status.
        0 "Target" target: String;
        /// The status of the connection to the managed node.
        1 "Status" status: ConnectionStatus;
    }
}

structure! {
    /// Structure GetDefaultPatchBaselineInput.
    #[derive(Clone, Debug, Default, PartialEq)]
    GetDefaultPatchBaselineInput (write)
    required {}
    optional {
        /// Returns the default patch baseline for the specified operating system.
        0 "OperatingSystem" operating_system: OperatingSystem;
    }
}

structure! {
    /// Structure GetDefaultPatchBaselineOutput.
    #[derive(Clone, Debug, Default, PartialEq)]
    GetDefaultPatchBaselineOutput (read)
    required {}
    optional {
        /// The ID of the default patch baseline.
        0 "BaselineId" baseline_id: String;
        /// The operating system for the returned patch baseline.
        1 "OperatingSystem" operating_system: OperatingSystem;
    }
}

structure! {
    /// Structure GetDeployablePatchSnapshotForInstanceInput.
    #[derive(Clone, Debug, Default, PartialEq)]
    GetDeployablePatchSnapshotForInstanceInput (write)
    required {
        /// The ID of the managed node for which the appropriate patch snapshot should be retrieved.
        0 "InstanceId" instance_id: String;
        /// The snapshot ID provided by the user when running `AWS-RunPatchBaseline`.
        1 "SnapshotId" snapshot_id: String;
    }
    optional {
        /// Defines the basic information about a patch baseline override.
        2 "BaselineOverride" baseline_override: BaselineOverride;
        /// Specifies whether to use S3 dualstack endpoints for the patch snapshot download URL.
        3 "UseS3DualStackEndpoint" use_s3_dual_stack_endpoint: bool;
    }
}

structure! {
    /// Structure GetDeployablePatchSnapshotForInstanceOutput.
    #[derive(Clone, Debug, Default, PartialEq)]
    GetDeployablePatchSnapshotForInstanceOutput (read)
    required {}
    optional {
        /// The managed node ID.
        0 "InstanceId" instance_id: String;
        /// The user-defined snapshot ID.
        1 "SnapshotId" snapshot_id: String;
        /// A pre-signed Amazon Simple Storage Service (Amazon S3) URL that can be used to download the patch snapshot.
        2 "SnapshotDownloadUrl" snapshot_download_url: String;
        /// Returns the specific operating system (for example Windows Server 2012 or Amazon Linux 2015.09) on the managed node for the specified patch snapshot.
        3 "Product" product: String;
    }
}

structure! {
    /// Structure GetDocumentInput.
    #[derive(Clone, Debug, Default, PartialEq)]
    GetDocumentInput (write)
    required {
        /// The name of the SSM document.
        0 "Name" name: String;
    }
    optional {
        /// An optional field specifying the version of the artifact associated with the document.
        1 "VersionName" version_name: String;
        /// The document version for which you want information.
        2 "DocumentVersion" document_version: String;
        /// Returns the document in the specified format.
        3 "DocumentFormat" document_format: DocumentFormat;
    }
}

structure! {
    /// Structure GetDocumentOutput.
    #[derive(Clone, Debug, Default, PartialEq)]
    GetDocumentOutput (read)
    required {}
    optional {
        /// The name of the SSM document.
        0 "Name" name: String;
        /// The date the SSM document was created.
        1 "CreatedDate" created_date: Timestamp;
        /// The friendly name of the SSM document.
        2 "DisplayName" display_name: String;
        /// The version of the artifact associated with the document.
        3 "VersionName" version_name: String;
        /// The document version.
        4 "DocumentVersion" document_version: String;
        /// The status of the SSM document, such as `Creating`, `Active`, `Updating`, `Failed`, and `Deleting`.
        5 "Status" status: DocumentStatus;
        /// A message returned by Amazon Web Services Systems Manager that explains the `Status` value.
        6 "StatusInformation" status_information: String;
        /// The contents of the SSM document.
        7 "Content" content: String;
        /// The document type.
        8 "DocumentType" document_type: DocumentType;
        /// The document format, either JSON or YAML.
        9 "DocumentFormat" document_format: DocumentFormat;
        /// A list of SSM documents required by a document.
        10 "Requires" requires: Vec<DocumentRequires>;
        /// A description of the document attachments, including names, locations, sizes, and so on.
        11 "AttachmentsContent" attachments_content: Vec<AttachmentContent>;
        /// The current review status of a new custom Systems Manager document (SSM document) created by a member of your organization, or of the latest version of an existing SSM document.
        12 "ReviewStatus" review_status: ReviewStatus;
    }
}

structure! {
    /// Structure GetExecutionPreviewInput.
    #[derive(Clone, Debug, Default, PartialEq)]
    GetExecutionPreviewInput (write)
    required {
        /// The ID of the existing execution preview.
        0 "ExecutionPreviewId" execution_preview_id: String;
    }
    optional {}
}

structure! {
    /// Structure GetExecutionPreviewOutput.
    #[derive(Clone, Debug, Default, PartialEq)]
    GetExecutionPreviewOutput (read)
    required {}
    optional {
        /// The generated ID for the existing execution preview.
        0 "ExecutionPreviewId" execution_preview_id: String;
        /// A UTC timestamp indicating when the execution preview operation ended.
        1 "EndedAt" ended_at: Timestamp;
        /// The current status of the execution preview operation.
        2 "Status" status: ExecutionPreviewStatus;
        /// Supplemental information about the current status of the execution preview.
        3 "StatusMessage" status_message: String;
        /// Information about the changes that would be made if an execution were run.
        4 "ExecutionPreview" execution_preview: ExecutionPreview;
    }
}

structure! {
    /// Structure GetInventoryInput.
    #[derive(Clone, Debug, Default, PartialEq)]
    GetInventoryInput (write)
    required {}
    optional {
        /// One or more filters.
        0 "Filters" filters: Vec<InventoryFilter>;
        /// Returns counts of inventory types based on one or more expressions.
        1 "Aggregators" aggregators: Vec<InventoryAggregator>;
        /// The list of inventory item types to return.
        2 "ResultAttributes" result_attributes: Vec<ResultAttribute>;
        /// The token for the next set of items to return.
        3 "NextToken" next_token: String;
        /// The maximum number of items to return for this call.
        4 "MaxResults" max_results: i32;
    }
}

structure! {
    /// Structure GetInventoryOutput.
    #[derive(Clone, Debug, Default, PartialEq)]
    GetInventoryOutput (read)
    required {}
    optional {
        /// Collection of inventory entities such as a collection of managed node inventory.
        0 "Entities" entities: Vec<InventoryResultEntity>;
        /// The token to use when requesting the next set of items.
        1 "NextToken" next_token: String;
    }
}

structure! {
    /// Structure GetInventorySchemaInput.
    #[derive(Clone, Debug, Default, PartialEq)]
    GetInventorySchemaInput (write)
    required {}
    optional {
        /// The type of inventory item to return.
        0 "TypeName" type_name: String;
        /// The token for the next set of items to return.
        1 "NextToken" next_token: String;
        /// The maximum number of items to return for this call.
        2 "MaxResults" max_results: i32;
        /// Returns inventory schemas that support aggregation.
        3 "Aggregator" aggregator: bool;
        /// Returns the sub-type schema for a specified inventory type.
        4 "SubType" sub_type: bool;
    }
}

structure! {
    /// Structure GetInventorySchemaOutput.
    #[derive(Clone, Debug, Default, PartialEq)]
    GetInventorySchemaOutput (read)
    required {}
    optional {
        /// Inventory schemas returned by the request.
        0 "Schemas" schemas: Vec<InventoryItemSchema>;
        /// The token to use when requesting the next set of items.
        1 "NextToken" next_token: String;
    }
}

structure! {
    /// Structure GetMaintenanceWindowExecutionInput.
    #[derive(Clone, Debug, Default, PartialEq)]
    GetMaintenanceWindowExecutionInput (write)
    required {
        /// The ID of the maintenance window execution that includes the task.
        0 "WindowExecutionId" window_execution_id: String;
    }
    optional {}
}

structure! {
    /// Structure GetMaintenanceWindowExecutionOutput.
    #[derive(Clone, Debug, Default, PartialEq)]
    GetMaintenanceWindowExecutionOutput (read)
    required {}
    optional {
        /// The ID of the maintenance window execution.
        0 "WindowExecutionId" window_execution_id: String;
        /// The ID of the task executions from the maintenance window execution.
        1 "TaskIds" task_ids: Vec<String>;
        /// The status of the maintenance window execution.
        2 "Status" status: MaintenanceWindowExecutionStatus;
        /// The details explaining the status.
        3 "StatusDetails" status_details: String;
        /// The time the maintenance window started running.
        4 "StartTime" start_time: Timestamp;
        /// The time the maintenance window finished running.
        5 "EndTime" end_time: Timestamp;
    }
}

structure! {
    /// Structure GetMaintenanceWindowExecutionTaskInput.
    #[derive(Clone, Debug, Default, PartialEq)]
    GetMaintenanceWindowExecutionTaskInput (write)
    required {
        /// The ID of the maintenance window execution that includes the task.
        0 "WindowExecutionId" window_execution_id: String;
        /// The ID of the specific task execution in the maintenance window task that should be retrieved.
        1 "TaskId" task_id: String;
    }
    optional {}
}

structure! {
    /// Structure GetMaintenanceWindowExecutionTaskInvocationInput.
    #[derive(Clone, Debug, Default, PartialEq)]
    GetMaintenanceWindowExecutionTaskInvocationInput (write)
    required {
        /// The ID of the maintenance window execution for which the task is a part.
        0 "WindowExecutionId" window_execution_id: String;
        /// The ID of the specific task in the maintenance window task that should be retrieved.
        1 "TaskId" task_id: String;
        /// The invocation ID to retrieve.
        2 "InvocationId" invocation_id: String;
    }
    optional {}
}

structure! {
    /// Structure GetMaintenanceWindowExecutionTaskInvocationOutput.
    #[derive(Clone, Default, PartialEq)]
    GetMaintenanceWindowExecutionTaskInvocationOutput (read)
    required {}
    optional {
        /// The maintenance window execution ID.
        0 "WindowExecutionId" window_execution_id: String;
        /// The task execution ID.
        1 "TaskExecutionId" task_execution_id: String;
        /// The invocation ID.
        2 "InvocationId" invocation_id: String;
        /// The execution ID.
        3 "ExecutionId" execution_id: String;
        /// Retrieves the task type for a maintenance window.
        4 "TaskType" task_type: MaintenanceWindowTaskType;
        /// The parameters used at the time that the task ran.
        5 "Parameters" parameters: String;
        /// The task status for an invocation.
        6 "Status" status: MaintenanceWindowExecutionStatus;
        /// The details explaining the status.
        7 "StatusDetails" status_details: String;
        /// The time that the task started running on the target.
        8 "StartTime" start_time: Timestamp;
        /// The time that the task finished running on the target.
        9 "EndTime" end_time: Timestamp;
        /// User-provided value to be included in any Amazon CloudWatch Events or Amazon EventBridge events raised while running tasks for these targets in this maintenance window.
        10 "OwnerInformation" owner_information: String;
        /// The maintenance window target ID.
        11 "WindowTargetId" window_target_id: String;
    }
}

impl std::fmt::Debug for GetMaintenanceWindowExecutionTaskInvocationOutput {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("GetMaintenanceWindowExecutionTaskInvocationOutput")
            .field("window_execution_id", &self.window_execution_id)
            .field("task_execution_id", &self.task_execution_id)
            .field("invocation_id", &self.invocation_id)
            .field("execution_id", &self.execution_id)
            .field("task_type", &self.task_type)
            .field("parameters", &format_args!("(sensitive)"))
            .field("status", &self.status)
            .field("status_details", &self.status_details)
            .field("start_time", &self.start_time)
            .field("end_time", &self.end_time)
            .field("owner_information", &format_args!("(sensitive)"))
            .field("window_target_id", &self.window_target_id)
            .finish()
    }
}

structure! {
    /// Structure GetMaintenanceWindowExecutionTaskOutput.
    #[derive(Clone, Default, PartialEq)]
    GetMaintenanceWindowExecutionTaskOutput (read)
    required {}
    optional {
        /// The ID of the maintenance window execution that includes the task.
        0 "WindowExecutionId" window_execution_id: String;
        /// The ID of the specific task execution in the maintenance window task that was retrieved.
        1 "TaskExecutionId" task_execution_id: String;
        /// The Amazon Resource Name (ARN) of the task that ran.
        2 "TaskArn" task_arn: String;
        /// The role that was assumed when running the task.
        3 "ServiceRole" service_role: String;
        /// The type of task that was run.
        4 "Type" r#type: MaintenanceWindowTaskType;
        /// The parameters passed to the task when it was run.
        5 "TaskParameters" task_parameters: Vec<Map<MaintenanceWindowTaskParameterValueExpression>>;
        /// The priority of the task.
        6 "Priority" priority: i32;
        /// The defined maximum number of task executions that could be run in parallel.
        7 "MaxConcurrency" max_concurrency: String;
        /// The defined maximum number of task execution errors allowed before scheduling of the task execution would have been stopped.
        8 "MaxErrors" max_errors: String;
        /// The status of the task.
        9 "Status" status: MaintenanceWindowExecutionStatus;
        /// The details explaining the status.
        10 "StatusDetails" status_details: String;
        /// The time the task execution started.
        11 "StartTime" start_time: Timestamp;
        /// The time the task execution completed.
        12 "EndTime" end_time: Timestamp;
        /// The details for the CloudWatch alarm you applied to your maintenance window task.
        13 "AlarmConfiguration" alarm_configuration: AlarmConfiguration;
        /// The CloudWatch alarms that were invoked by the maintenance window task.
        14 "TriggeredAlarms" triggered_alarms: Vec<AlarmStateInformation>;
    }
}

impl std::fmt::Debug for GetMaintenanceWindowExecutionTaskOutput {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("GetMaintenanceWindowExecutionTaskOutput")
            .field("window_execution_id", &self.window_execution_id)
            .field("task_execution_id", &self.task_execution_id)
            .field("task_arn", &self.task_arn)
            .field("service_role", &self.service_role)
            .field("type", &self.r#type)
            .field("task_parameters", &format_args!("(sensitive)"))
            .field("priority", &self.priority)
            .field("max_concurrency", &self.max_concurrency)
            .field("max_errors", &self.max_errors)
            .field("status", &self.status)
            .field("status_details", &self.status_details)
            .field("start_time", &self.start_time)
            .field("end_time", &self.end_time)
            .field("alarm_configuration", &self.alarm_configuration)
            .field("triggered_alarms", &self.triggered_alarms)
            .finish()
    }
}

structure! {
    /// Structure GetMaintenanceWindowInput.
    #[derive(Clone, Debug, Default, PartialEq)]
    GetMaintenanceWindowInput (write)
    required {
        /// The ID of the maintenance window for which you want to retrieve information.
        0 "WindowId" window_id: String;
    }
    optional {}
}

structure! {
    /// Structure GetMaintenanceWindowOutput.
    #[derive(Clone, Default, PartialEq)]
    GetMaintenanceWindowOutput (read)
    required {}
    optional {
        /// The ID of the created maintenance window.
        0 "WindowId" window_id: String;
        /// The name of the maintenance window.
        1 "Name" name: String;
        /// The description of the maintenance window.
        2 "Description" description: String;
        /// The date and time, in ISO-8601 Extended format, for when the maintenance window is scheduled to become active.
        3 "StartDate" start_date: String;
        /// The date and time, in ISO-8601 Extended format, for when the maintenance window is scheduled to become inactive.
        4 "EndDate" end_date: String;
        /// The schedule of the maintenance window in the form of a cron or rate expression.
        5 "Schedule" schedule: String;
        /// The time zone that the scheduled maintenance window executions are based on, in Internet Assigned Numbers Authority (IANA) format.
        6 "ScheduleTimezone" schedule_timezone: String;
        /// The number of days to wait to run a maintenance window after the scheduled cron expression date and time.
        7 "ScheduleOffset" schedule_offset: i32;
        /// The next time the maintenance window will actually run, taking into account any specified times for the maintenance window to become active or inactive.
        8 "NextExecutionTime" next_execution_time: String;
        /// The duration of the maintenance window in hours.
        9 "Duration" duration: i32;
        /// The number of hours before the end of the maintenance window that Amazon Web Services Systems Manager stops scheduling new tasks for execution.
        10 "Cutoff" cutoff: i32;
        /// Whether targets must be registered with the maintenance window before tasks can be defined for those targets.
        11 "AllowUnassociatedTargets" allow_unassociated_targets: bool;
        /// Indicates whether the maintenance window is enabled.
        12 "Enabled" enabled: bool;
        /// The date the maintenance window was created.
        13 "CreatedDate" created_date: Timestamp;
        /// The date the maintenance window was last modified.
        14 "ModifiedDate" modified_date: Timestamp;
    }
}

impl std::fmt::Debug for GetMaintenanceWindowOutput {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("GetMaintenanceWindowOutput")
            .field("window_id", &self.window_id)
            .field("name", &self.name)
            .field("description", &format_args!("(sensitive)"))
            .field("start_date", &self.start_date)
            .field("end_date", &self.end_date)
            .field("schedule", &self.schedule)
            .field("schedule_timezone", &self.schedule_timezone)
            .field("schedule_offset", &self.schedule_offset)
            .field("next_execution_time", &self.next_execution_time)
            .field("duration", &self.duration)
            .field("cutoff", &self.cutoff)
            .field("allow_unassociated_targets", &self.allow_unassociated_targets)
            .field("enabled", &self.enabled)
            .field("created_date", &self.created_date)
            .field("modified_date", &self.modified_date)
            .finish()
    }
}

structure! {
    /// Structure GetMaintenanceWindowTaskInput.
    #[derive(Clone, Debug, Default, PartialEq)]
    GetMaintenanceWindowTaskInput (write)
    required {
        /// The maintenance window ID that includes the task to retrieve.
        0 "WindowId" window_id: String;
        /// The maintenance window task ID to retrieve.
        1 "WindowTaskId" window_task_id: String;
    }
    optional {}
}

structure! {
    /// Structure GetMaintenanceWindowTaskOutput.
    #[derive(Clone, Default, PartialEq)]
    GetMaintenanceWindowTaskOutput (read)
    required {}
    optional {
        /// The retrieved maintenance window ID.
        0 "WindowId" window_id: String;
        /// The retrieved maintenance window task ID.
        1 "WindowTaskId" window_task_id: String;
        /// The targets where the task should run.
        2 "Targets" targets: Vec<Target>;
        /// The resource that the task used during execution.
        3 "TaskArn" task_arn: String;
        /// The Amazon Resource Name (ARN) of the IAM service role for Amazon Web Services Systems Manager to assume when running a maintenance window task.
        4 "ServiceRoleArn" service_role_arn: String;
        /// The type of task to run.
        5 "TaskType" task_type: MaintenanceWindowTaskType;
        /// The parameters to pass to the task when it runs.
        6 "TaskParameters" task_parameters: Map<MaintenanceWindowTaskParameterValueExpression>;
        /// The parameters to pass to the task when it runs.
        7 "TaskInvocationParameters" task_invocation_parameters: MaintenanceWindowTaskInvocationParameters;
        /// The priority of the task when it runs.
        8 "Priority" priority: i32;
        /// The maximum number of targets allowed to run this task in parallel.
        9 "MaxConcurrency" max_concurrency: String;
        /// The maximum number of errors allowed before the task stops being scheduled.
        10 "MaxErrors" max_errors: String;
        /// The location in Amazon Simple Storage Service (Amazon S3) where the task results are logged.
        11 "LoggingInfo" logging_info: LoggingInfo;
        /// The retrieved task name.
        12 "Name" name: String;
        /// The retrieved task description.
        13 "Description" description: String;
        /// The action to take on tasks when the maintenance window cutoff time is reached.
        14 "CutoffBehavior" cutoff_behavior: MaintenanceWindowTaskCutoffBehavior;
        /// The details for the CloudWatch alarm you applied to your maintenance window task.
        15 "AlarmConfiguration" alarm_configuration: AlarmConfiguration;
    }
}

impl std::fmt::Debug for GetMaintenanceWindowTaskOutput {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("GetMaintenanceWindowTaskOutput")
            .field("window_id", &self.window_id)
            .field("window_task_id", &self.window_task_id)
            .field("targets", &self.targets)
            .field("task_arn", &self.task_arn)
            .field("service_role_arn", &self.service_role_arn)
            .field("task_type", &self.task_type)
            .field("task_parameters", &format_args!("(sensitive)"))
            .field("task_invocation_parameters", &self.task_invocation_parameters)
            .field("priority", &self.priority)
            .field("max_concurrency", &self.max_concurrency)
            .field("max_errors", &self.max_errors)
            .field("logging_info", &self.logging_info)
            .field("name", &self.name)
            .field("description", &format_args!("(sensitive)"))
            .field("cutoff_behavior", &self.cutoff_behavior)
            .field("alarm_configuration", &self.alarm_configuration)
            .finish()
    }
}

structure! {
    /// Structure GetOpsItemInput.
    #[derive(Clone, Debug, Default, PartialEq)]
    GetOpsItemInput (write)
    required {
        /// The ID of the OpsItem that you want to get.
        0 "OpsItemId" ops_item_id: String;
    }
    optional {
        /// The OpsItem Amazon Resource Name (ARN).
        1 "OpsItemArn" ops_item_arn: String;
    }
}

structure! {
    /// Structure GetOpsItemOutput.
    #[derive(Clone, Debug, Default, PartialEq)]
    GetOpsItemOutput (read)
    required {}
    optional {
        /// The OpsItem.
        0 "OpsItem" ops_item: OpsItem;
    }
}

structure! {
    /// Structure GetOpsMetadataInput.
    #[derive(Clone, Debug, Default, PartialEq)]
    GetOpsMetadataInput (write)
    required {
        /// The Amazon Resource Name (ARN) of an OpsMetadata Object to view.
        0 "OpsMetadataArn" ops_metadata_arn: String;
    }
    optional {
        /// The maximum number of items to return for this call.
        1 "MaxResults" max_results: i32;
        /// A token to start the list.
        2 "NextToken" next_token: String;
    }
}

structure! {
    /// Structure GetOpsMetadataOutput.
    #[derive(Clone, Debug, Default, PartialEq)]
    GetOpsMetadataOutput (read)
    required {}
    optional {
        /// The resource ID of the Application Manager application.
        0 "ResourceId" resource_id: String;
        /// OpsMetadata for an Application Manager application.
        1 "Metadata" metadata: Map<MetadataValue>;
        /// The token for the next set of items to return.
        2 "NextToken" next_token: String;
    }
}

structure! {
    /// Structure GetOpsSummaryInput.
    #[derive(Clone, Debug, Default, PartialEq)]
    GetOpsSummaryInput (write)
    required {}
    optional {
        /// Specify the name of a resource data sync to get.
        0 "SyncName" sync_name: String;
        /// Optional filters used to scope down the returned OpsData.
        1 "Filters" filters: Vec<OpsFilter>;
        /// Optional aggregators that return counts of OpsData based on one or more expressions.
        2 "Aggregators" aggregators: Vec<OpsAggregator>;
        /// The OpsData data type to return.
        3 "ResultAttributes" result_attributes: Vec<OpsResultAttribute>;
        /// A token to start the list.
        4 "NextToken" next_token: String;
        /// The maximum number of items to return for this call.
        5 "MaxResults" max_results: i32;
    }
}

structure! {
    /// Structure GetOpsSummaryOutput.
    #[derive(Clone, Debug, Default, PartialEq)]
    GetOpsSummaryOutput (read)
    required {}
    optional {
        /// The list of aggregated details and filtered OpsData.
        0 "Entities" entities: Vec<OpsEntity>;
        /// The token for the next set of items to return.
        1 "NextToken" next_token: String;
    }
}

structure! {
    /// Structure GetParameterHistoryInput.
    #[derive(Clone, Debug, Default, PartialEq)]
    GetParameterHistoryInput (write)
    required {
        /// The name or Amazon Resource Name (ARN) of the parameter for which you want to review history.
        0 "Name" name: String;
    }
    optional {
        /// Return decrypted values for secure string parameters.
        1 "WithDecryption" with_decryption: bool;
        /// The maximum number of items to return for this call.
        2 "MaxResults" max_results: i32;
        /// The token for the next set of items to return.
        3 "NextToken" next_token: String;
    }
}

structure! {
    /// Structure GetParameterHistoryOutput.
    #[derive(Clone, Debug, Default, PartialEq)]
    GetParameterHistoryOutput (read)
    required {}
    optional {
        /// A list of parameters returned by the request.
        0 "Parameters" parameters: Vec<ParameterHistory>;
        /// The token to use when requesting the next set of items.
        1 "NextToken" next_token: String;
    }
}

structure! {
    /// Structure GetParameterInput.
    #[derive(Clone, Debug, Default, PartialEq)]
    GetParameterInput (write)
    required {
        /// The name or Amazon Resource Name (ARN) of the parameter that you want to query.
        0 "Name" name: String;
    }
    optional {
        /// Return decrypted values for secure string parameters.
        1 "WithDecryption" with_decryption: bool;
    }
}

structure! {
    /// Structure GetParameterOutput.
    #[derive(Clone, Debug, Default, PartialEq)]
    GetParameterOutput (read)
    required {}
    optional {
        /// Information about a parameter.
        0 "Parameter" parameter: Parameter;
    }
}

structure! {
    /// Structure GetParametersByPathInput.
    #[derive(Clone, Debug, Default, PartialEq)]
    GetParametersByPathInput (write)
    required {
        /// The hierarchy for the parameter.
        0 "Path" path: String;
    }
    optional {
        /// Retrieve all parameters within a hierarchy.
        1 "Recursive" recursive: bool;
        /// Filters to limit the request results.
        2 "ParameterFilters" parameter_filters: Vec<ParameterStringFilter>;
        /// Retrieve all parameters in a hierarchy with their value decrypted.
        3 "WithDecryption" with_decryption: bool;
        /// The maximum number of items to return for this call.
        4 "MaxResults" max_results: i32;
        /// A token to start the list.
        5 "NextToken" next_token: String;
    }
}

structure! {
    /// Structure GetParametersByPathOutput.
    #[derive(Clone, Debug, Default, PartialEq)]
    GetParametersByPathOutput (read)
    required {}
    optional {
        /// A list of parameters found in the specified hierarchy.
        0 "Parameters" parameters: Vec<Parameter>;
        /// The token for the next set of items to return.
        1 "NextToken" next_token: String;
    }
}

structure! {
    /// Structure GetParametersInput.
    #[derive(Clone, Debug, Default, PartialEq)]
    GetParametersInput (write)
    required {
        /// The names or Amazon Resource Names (ARNs) of the parameters that you want to query.
        0 "Names" names: Vec<String>;
    }
    optional {
        /// Return decrypted secure string value.
        1 "WithDecryption" with_decryption: bool;
    }
}

structure! {
    /// Structure GetParametersOutput.
    #[derive(Clone, Debug, Default, PartialEq)]
    GetParametersOutput (read)
    required {}
    optional {
        /// A list of details for a parameter.
        0 "Parameters" parameters: Vec<Parameter>;
        /// A list of parameters that aren't formatted correctly or don't run during an execution.
        1 "InvalidParameters" invalid_parameters: Vec<String>;
    }
}

structure! {
    /// Structure GetPatchBaselineForPatchGroupInput.
    #[derive(Clone, Debug, Default, PartialEq)]
    GetPatchBaselineForPatchGroupInput (write)
    required {
        /// The name of the patch group whose patch baseline should be retrieved.
        0 "PatchGroup" patch_group: String;
    }
    optional {
        /// Returns the operating system rule specified for patch groups using the patch baseline.
        1 "OperatingSystem" operating_system: OperatingSystem;
    }
}

structure! {
    /// Structure GetPatchBaselineForPatchGroupOutput.
    #[derive(Clone, Debug, Default, PartialEq)]
    GetPatchBaselineForPatchGroupOutput (read)
    required {}
    optional {
        /// The ID of the patch baseline that should be used for the patch group.
        0 "BaselineId" baseline_id: String;
        /// The name of the patch group.
        1 "PatchGroup" patch_group: String;
        /// The operating system rule specified for patch groups using the patch baseline.
        2 "OperatingSystem" operating_system: OperatingSystem;
    }
}

structure! {
    /// Structure GetPatchBaselineInput.
    #[derive(Clone, Debug, Default, PartialEq)]
    GetPatchBaselineInput (write)
    required {
        /// The ID of the patch baseline to retrieve.
        0 "BaselineId" baseline_id: String;
    }
    optional {}
}

structure! {
    /// Structure GetPatchBaselineOutput.
    #[derive(Clone, Debug, Default, PartialEq)]
    GetPatchBaselineOutput (read)
    required {}
    optional {
        /// The ID of the retrieved patch baseline.
        0 "BaselineId" baseline_id: String;
        /// The name of the patch baseline.
        1 "Name" name: String;
        /// Returns the operating system specified for the patch baseline.
        2 "OperatingSystem" operating_system: OperatingSystem;
        /// A set of global filters used to exclude patches from the baseline.
        3 "GlobalFilters" global_filters: PatchFilterGroup;
        /// A set of rules used to include patches in the baseline.
        4 "ApprovalRules" approval_rules: PatchRuleGroup;
        /// A list of explicitly approved patches for the baseline.
        5 "ApprovedPatches" approved_patches: Vec<String>;
        /// Returns the specified compliance severity level for approved patches in the patch baseline.
        6 "ApprovedPatchesComplianceLevel" approved_patches_compliance_level: PatchComplianceLevel;
        /// Indicates whether the list of approved patches includes non-security updates that should be applied to the managed nodes.
        7 "ApprovedPatchesEnableNonSecurity" approved_patches_enable_non_security: bool;
        /// A list of explicitly rejected patches for the baseline.
        8 "RejectedPatches" rejected_patches: Vec<String>;
        /// The action specified to take on patches included in the `RejectedPatches` list.
        9 "RejectedPatchesAction" rejected_patches_action: PatchAction;
        /// Patch groups included in the patch baseline.
        10 "PatchGroups" patch_groups: Vec<String>;
        /// The date the patch baseline was created.
        11 "CreatedDate" created_date: Timestamp;
        /// The date the patch baseline was last modified.
        12 "ModifiedDate" modified_date: Timestamp;
        /// A description of the patch baseline.
        13 "Description" description: String;
        /// Information about the patches to use to update the managed nodes, including target operating systems and source repositories.
        14 "Sources" sources: Vec<PatchSource>;
        /// Indicates the compliance status of managed nodes for which security-related patches are available but were not approved.
        15 "AvailableSecurityUpdatesComplianceStatus" available_security_updates_compliance_status: PatchComplianceStatus;
    }
}

structure! {
    /// Structure GetResourcePoliciesInput.
    #[derive(Clone, Debug, Default, PartialEq)]
    GetResourcePoliciesInput (write)
    required {
        /// Amazon Resource Name (ARN) of the resource to which the policies are attached.
        0 "ResourceArn" resource_arn: String;
    }
    optional {
        /// A token to start the list.
        1 "NextToken" next_token: String;
        /// The maximum number of items to return for this call.
        2 "MaxResults" max_results: i32;
    }
}

structure! {
    /// Structure GetResourcePoliciesOutput.
    #[derive(Clone, Debug, Default, PartialEq)]
    GetResourcePoliciesOutput (read)
    required {}
    optional {
        /// The token for the next set of items to return.
        0 "NextToken" next_token: String;
        /// An array of the `Policy` object.
        1 "Policies" policies: Vec<GetResourcePoliciesResponseEntry>;
    }
}

structure! {
    /// A resource policy helps you to define the IAM entity (for example, an Amazon Web Services account) that can manage your Systems Manager resources.
    #[derive(Clone, Debug, Default, PartialEq)]
    GetResourcePoliciesResponseEntry (read)
    required {}
    optional {
        /// A policy ID.
        0 "PolicyId" policy_id: String;
        /// ID of the current policy version.
        1 "PolicyHash" policy_hash: String;
        /// A resource policy helps you to define the IAM entity (for example, an Amazon Web Services account) that can manage your Systems Manager resources.
        2 "Policy" policy: String;
    }
}

structure! {
    /// The request body of the GetServiceSetting API operation.
    #[derive(Clone, Debug, Default, PartialEq)]
    GetServiceSettingInput (write)
    required {
        /// The ID of the service setting to get.
        0 "SettingId" setting_id: String;
    }
    optional {}
}

structure! {
    /// The query result body of the GetServiceSetting API operation.
    #[derive(Clone, Debug, Default, PartialEq)]
    GetServiceSettingOutput (read)
    required {}
    optional {
        /// The query result of the current service setting.
        0 "ServiceSetting" service_setting: ServiceSetting;
    }
}

structure! {
    /// Status information about the aggregated associations.
    #[derive(Clone, Debug, Default, PartialEq)]
    InstanceAggregatedAssociationOverview (read)
    required {}
    optional {
        /// Detailed status information about the aggregated associations.
        0 "DetailedStatus" detailed_status: String;
        /// The number of associations for the managed nodes.
        1 "InstanceAssociationStatusAggregatedCount" instance_association_status_aggregated_count: Map<i32>;
    }
}

structure! {
    /// One or more association documents on the managed node.
    #[derive(Clone, Debug, Default, PartialEq)]
    InstanceAssociation (read)
    required {}
    optional {
        /// The association ID.
        0 "AssociationId" association_id: String;
        /// The managed node ID.
        1 "InstanceId" instance_id: String;
        /// The content of the association document for the managed nodes.
        2 "Content" content: String;
        /// Version information for the association on the managed node.
        3 "AssociationVersion" association_version: String;
    }
}

structure! {
    /// An S3 bucket where you want to store the results of this request.
    #[derive(Clone, Debug, Default, PartialEq)]
    InstanceAssociationOutputLocation (write read)
    required {}
    optional {
        /// An S3 bucket where you want to store the results of this request.
        0 "S3Location" s3_location: S3OutputLocation;
    }
}

structure! {
    /// The URL of S3 bucket where you want to store the results of this request.
    #[derive(Clone, Debug, Default, PartialEq)]
    InstanceAssociationOutputUrl (read)
    required {}
    optional {
        /// The URL of S3 bucket where you want to store the results of this request.
        0 "S3OutputUrl" s3_output_url: S3OutputUrl;
    }
}

structure! {
    /// Status information about the association.
    #[derive(Clone, Debug, Default, PartialEq)]
    InstanceAssociationStatusInfo (read)
    required {}
    optional {
        /// The association ID.
        0 "AssociationId" association_id: String;
        /// The name of the association.
        1 "Name" name: String;
        /// The association document versions.
        2 "DocumentVersion" document_version: String;
        /// The version of the association applied to the managed node.
        3 "AssociationVersion" association_version: String;
        /// The managed node ID where the association was created.
        4 "InstanceId" instance_id: String;
        /// The date the association ran.
        5 "ExecutionDate" execution_date: Timestamp;
        /// Status information about the association.
        6 "Status" status: String;
        /// Detailed status information about the association.
        7 "DetailedStatus" detailed_status: String;
        /// Summary information about association execution.
        8 "ExecutionSummary" execution_summary: String;
        /// An error code returned by the request to create the association.
        9 "ErrorCode" error_code: String;
        /// A URL for an S3 bucket where you want to store the results of this request.
        10 "OutputUrl" output_url: InstanceAssociationOutputUrl;
        /// The name of the association applied to the managed node.
        11 "AssociationName" association_name: String;
    }
}

structure! {
    /// Details about a specific managed node.
    #[derive(Clone, Default, PartialEq)]
    InstanceInfo (read)
    required {}
    optional {
        /// The type of agent installed on the node.
        0 "AgentType" agent_type: String;
        /// The version number of the agent installed on the node.
        1 "AgentVersion" agent_version: String;
        /// The fully qualified host name of the managed node.
        2 "ComputerName" computer_name: String;
        /// The current status of the managed node.
        3 "InstanceStatus" instance_status: String;
        /// The IP address of the managed node.
        4 "IpAddress" ip_address: String;
        /// Indicates whether the node is managed by Systems Manager.
        5 "ManagedStatus" managed_status: ManagedStatus;
        /// The name assigned to the managed node.
        6 "Name" name: String;
        /// The operating system platform type of the managed node.
        7 "PlatformType" platform_type: PlatformType;
        /// The name of the operating system platform running on your managed node.
        8 "PlatformName" platform_name: String;
        /// The version of the OS platform running on your managed node.
        9 "PlatformVersion" platform_version: String;
        /// The type of instance, either an EC2 instance or another supported machine type in a hybrid fleet.
        10 "ResourceType" resource_type: ResourceType;
        /// The type of the source resource.
        11 "SourceType" source_type: SourceType;
        /// The ID of the source resource.
        12 "SourceId" source_id: String;
        /// The location of the source resource in the third-party cloud environment.
        13 "SourceLocation" source_location: String;
        /// The Availability Zone where the managed node is located.
        14 "AvailabilityZone" availability_zone: String;
        /// The Availability Zone ID where the managed node is located.
        15 "AvailabilityZoneId" availability_zone_id: String;
    }
}

impl std::fmt::Debug for InstanceInfo {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("InstanceInfo")
            .field("agent_type", &self.agent_type)
            .field("agent_version", &self.agent_version)
            .field("computer_name", &self.computer_name)
            .field("instance_status", &self.instance_status)
            .field("ip_address", &format_args!("(sensitive)"))
            .field("managed_status", &self.managed_status)
            .field("name", &self.name)
            .field("platform_type", &self.platform_type)
            .field("platform_name", &self.platform_name)
            .field("platform_version", &self.platform_version)
            .field("resource_type", &self.resource_type)
            .field("source_type", &self.source_type)
            .field("source_id", &self.source_id)
            .field("source_location", &self.source_location)
            .field("availability_zone", &self.availability_zone)
            .field("availability_zone_id", &self.availability_zone_id)
            .finish()
    }
}

structure! {
    /// Describes a filter for a specific list of managed nodes.
    #[derive(Clone, Default, PartialEq)]
    InstanceInformation (read)
    required {}
    optional {
        /// The managed node ID.
        0 "InstanceId" instance_id: String;
        /// Connection status of SSM Agent.
        1 "PingStatus" ping_status: PingStatus;
        /// The date and time when the agent last pinged the Systems Manager service.
        2 "LastPingDateTime" last_ping_date_time: Timestamp;
        /// The version of SSM Agent running on your Linux managed node.
        3 "AgentVersion" agent_version: String;
        /// Indicates whether the latest version of SSM Agent is running on your Linux managed node.
        4 "IsLatestVersion" is_latest_version: bool;
        /// The operating system platform type.
        5 "PlatformType" platform_type: PlatformType;
        /// The name of the operating system platform running on your managed node.
        6 "PlatformName" platform_name: String;
        /// The version of the OS platform running on your managed node.
        7 "PlatformVersion" platform_version: String;
        /// The activation ID created by Amazon Web Services Systems Manager when the server or virtual machine (VM) was registered.
        8 "ActivationId" activation_id: String;
        /// The role assigned to an Amazon EC2 instance configured with a Systems Manager Quick Setup host management configuration or the role assigned to an on-premises managed node.
        9 "IamRole" iam_role: String;
        /// The date the server or VM was registered with Amazon Web Services as a managed node.
        10 "RegistrationDate" registration_date: Timestamp;
        /// The type of instance.
        11 "ResourceType" resource_type: ResourceType;
        /// The name assigned to an on-premises server, edge device, or virtual machine (VM) when it is activated as a Systems Manager managed node.
        12 "Name" name: String;
        /// The IP address of the managed node.
        13 "IPAddress" ip_address: String;
        /// The fully qualified host name of the managed node.
        14 "ComputerName" computer_name: String;
        /// The status of the association.
        15 "AssociationStatus" association_status: String;
        /// The date the association was last run.
        16 "LastAssociationExecutionDate" last_association_execution_date: Timestamp;
        /// The last date the association was successfully run.
        17 "LastSuccessfulAssociationExecutionDate" last_successful_association_execution_date: Timestamp;
        /// Information about the association.
        18 "AssociationOverview" association_overview: InstanceAggregatedAssociationOverview;
        /// The ID of the source resource.
        19 "SourceId" source_id: String;
        /// The type of the source resource.
        20 "SourceType" source_type: SourceType;
        /// The location of the source resource in the third-party cloud environment.
        21 "SourceLocation" source_location: String;
    }
}

impl std::fmt::Debug for InstanceInformation {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("InstanceInformation")
            .field("instance_id", &self.instance_id)
            .field("ping_status", &self.ping_status)
            .field("last_ping_date_time", &self.last_ping_date_time)
            .field("agent_version", &self.agent_version)
            .field("is_latest_version", &self.is_latest_version)
            .field("platform_type", &self.platform_type)
            .field("platform_name", &self.platform_name)
            .field("platform_version", &self.platform_version)
            .field("activation_id", &self.activation_id)
            .field("iam_role", &self.iam_role)
            .field("registration_date", &self.registration_date)
            .field("resource_type", &self.resource_type)
            .field("name", &self.name)
            .field("ip_address", &format_args!("(sensitive)"))
            .field("computer_name", &self.computer_name)
            .field("association_status", &self.association_status)
            .field("last_association_execution_date", &self.last_association_execution_date)
            .field("last_successful_association_execution_date", &self.last_successful_association_execution_date)
            .field("association_overview", &self.association_overview)
            .field("source_id", &self.source_id)
            .field("source_type", &self.source_type)
            .field("source_location", &self.source_location)
            .finish()
    }
}

structure! {
    /// Describes a filter for a specific list of managed nodes.
    #[derive(Clone, Debug, Default, PartialEq)]
    InstanceInformationFilter (write)
    required {
        /// The name of the filter.
        0 "key" key: InstanceInformationFilterKey;
        /// The filter values.
        1 "valueSet" value_set: Vec<String>;
    }
    optional {}
}

structure! {
    /// The filters to describe or get information about your managed nodes.
    #[derive(Clone, Debug, Default, PartialEq)]
    InstanceInformationStringFilter (write)
    required {
        /// The filter key name to describe your managed nodes.
        0 "Key" key: String;
        /// The filter values.
        1 "Values" values: Vec<String>;
    }
    optional {}
}

structure! {
    /// Defines the high-level patch compliance state for a managed node, providing information about the number of installed, missing, not applicable, and failed patches along with metadata about the operation when this ...
    #[derive(Clone, Default, PartialEq)]
    InstancePatchState (read)
    required {
        /// The ID of the managed node the high-level patch compliance information was collected for.
        0 "InstanceId" instance_id: String;
        /// The name of the patch group the managed node belongs to.
        1 "PatchGroup" patch_group: String;
        /// The ID of the patch baseline used to patch the managed node.
        2 "BaselineId" baseline_id: String;
        /// The time the most recent patching operation was started on the managed node.
        3 "OperationStartTime" operation_start_time: Timestamp;
        /// The time the most recent patching operation completed on the managed node.
        4 "OperationEndTime" operation_end_time: Timestamp;
        /// The type of patching operation that was performed: or `SCAN` assesses the patch compliance state.
        5 "Operation" operation: PatchOperationType;
    }
    optional {
        /// The ID of the patch baseline snapshot used during the patching operation when this compliance data was collected.
        6 "SnapshotId" snapshot_id: String;
        /// An https URL or an Amazon Simple Storage Service (Amazon S3) path-style URL to a list of patches to be installed.
        7 "InstallOverrideList" install_override_list: String;
        /// Placeholder information.
        8 "OwnerInformation" owner_information: String;
        /// The number of patches from the patch baseline that are installed on the managed node.
        9 "InstalledCount" installed_count: i32;
        /// The number of patches not specified in the patch baseline that are installed on the managed node.
        10 "InstalledOtherCount" installed_other_count: i32;
        /// The number of patches installed by Patch Manager since the last time the managed node was rebooted.
        11 "InstalledPendingRebootCount" installed_pending_reboot_count: i32;
        /// The number of patches installed on a managed node that are specified in a `RejectedPatches` list.
        12 "InstalledRejectedCount" installed_rejected_count: i32;
        /// The number of patches from the patch baseline that are applicable for the managed node but aren't currently installed.
        13 "MissingCount" missing_count: i32;
        /// The number of patches from the patch baseline that were attempted to be installed during the last patching operation, but failed to install.
        14 "FailedCount" failed_count: i32;
        /// The number of patches beyond the supported limit of `NotApplicableCount` that aren't reported by name to Inventory.
        15 "UnreportedNotApplicableCount" unreported_not_applicable_count: i32;
        /// The number of patches from the patch baseline that aren't applicable for the managed node and therefore aren't installed on the node.
        16 "NotApplicableCount" not_applicable_count: i32;
        /// The number of security-related patches that are available but not approved because they didn't meet the patch baseline requirements.
        17 "AvailableSecurityUpdateCount" available_security_update_count: i32;
        /// The time of the last attempt to patch the managed node with `NoReboot` specified as the reboot option.
        18 "LastNoRebootInstallOperationTime" last_no_reboot_install_operation_time: Timestamp;
        /// Indicates the reboot option specified in the patch baseline.
        19 "RebootOption" reboot_option: RebootOption;
        /// The number of patches per node that are specified as `Critical` for compliance reporting in the patch baseline aren't installed.
        20 "CriticalNonCompliantCount" critical_non_compliant_count: i32;
        /// The number of patches per node that are specified as `Security` in a patch advisory aren't installed.
        21 "SecurityNonCompliantCount" security_non_compliant_count: i32;
        /// The number of patches per node that are specified as other than `Critical` or `Security` but aren't compliant with the patch baseline.
        22 "OtherNonCompliantCount" other_non_compliant_count: i32;
    }
}

impl std::fmt::Debug for InstancePatchState {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("InstancePatchState")
            .field("instance_id", &self.instance_id)
            .field("patch_group", &self.patch_group)
            .field("baseline_id", &self.baseline_id)
            .field("snapshot_id", &self.snapshot_id)
            .field("install_override_list", &self.install_override_list)
            .field("owner_information", &format_args!("(sensitive)"))
            .field("installed_count", &self.installed_count)
            .field("installed_other_count", &self.installed_other_count)
            .field("installed_pending_reboot_count", &self.installed_pending_reboot_count)
            .field("installed_rejected_count", &self.installed_rejected_count)
            .field("missing_count", &self.missing_count)
            .field("failed_count", &self.failed_count)
            .field("unreported_not_applicable_count", &self.unreported_not_applicable_count)
            .field("not_applicable_count", &self.not_applicable_count)
            .field("available_security_update_count", &self.available_security_update_count)
            .field("operation_start_time", &self.operation_start_time)
            .field("operation_end_time", &self.operation_end_time)
            .field("operation", &self.operation)
            .field("last_no_reboot_install_operation_time", &self.last_no_reboot_install_operation_time)
            .field("reboot_option", &self.reboot_option)
            .field("critical_non_compliant_count", &self.critical_non_compliant_count)
            .field("security_non_compliant_count", &self.security_non_compliant_count)
            .field("other_non_compliant_count", &self.other_non_compliant_count)
            .finish()
    }
}

structure! {
    /// Defines a filter used in DescribeInstancePatchStatesForPatchGroup to scope down the information returned by the API.
    #[derive(Clone, Debug, Default, PartialEq)]
    InstancePatchStateFilter (write)
    required {
        /// The key for the filter.
        0 "Key" key: String;
        /// The value for the filter.
        1 "Values" values: Vec<String>;
        /// The type of comparison that should be performed for the value.
        2 "Type" r#type: InstancePatchStateOperatorType;
    }
    optional {}
}

structure! {
    /// An object containing various properties of a managed node.
    #[derive(Clone, Default, PartialEq)]
    InstanceProperty (read)
    required {}
    optional {
        /// The value of the EC2 `Name` tag associated with the node.
        0 "Name" name: String;
        /// The ID of the managed node.
        1 "InstanceId" instance_id: String;
        /// The instance type of the managed node.
        2 "InstanceType" instance_type: String;
        /// The instance profile attached to the node.
        3 "InstanceRole" instance_role: String;
        /// The name of the key pair associated with the node.
        4 "KeyName" key_name: String;
        /// The current state of the node.
        5 "InstanceState" instance_state: String;
        /// The CPU architecture of the node.
        6 "Architecture" architecture: String;
        /// The public IPv4 address assigned to the node.
        7 "IPAddress" ip_address: String;
        /// The timestamp for when the node was launched.
        8 "LaunchTime" launch_time: Timestamp;
        /// Connection status of the SSM Agent on the managed node.
        9 "PingStatus" ping_status: PingStatus;
        /// The date and time when the SSM Agent last pinged the Systems Manager service.
        10 "LastPingDateTime" last_ping_date_time: Timestamp;
        /// The version of SSM Agent running on your managed node.
        11 "AgentVersion" agent_version: String;
        /// The operating system platform type of the managed node.
        12 "PlatformType" platform_type: PlatformType;
        /// The name of the operating system platform running on your managed node.
        13 "PlatformName" platform_name: String;
        /// The version of the OS platform running on your managed node.
        14 "PlatformVersion" platform_version: String;
        /// The activation ID created by Systems Manager when the server or virtual machine (VM) was registered.
        15 "ActivationId" activation_id: String;
        /// The IAM role used in the hybrid activation to register the node with Systems Manager.
        16 "IamRole" iam_role: String;
        /// The date the node was registered with Systems Manager.
        17 "RegistrationDate" registration_date: Timestamp;
        /// The type of managed node.
        18 "ResourceType" resource_type: String;
        /// The fully qualified host name of the managed node.
        19 "ComputerName" computer_name: String;
        /// The status of the State Manager association applied to the managed node.
        20 "AssociationStatus" association_status: String;
        /// The date the association was last run.
        21 "LastAssociationExecutionDate" last_association_execution_date: Timestamp;
        /// The last date the association was successfully run.
        22 "LastSuccessfulAssociationExecutionDate" last_successful_association_execution_date: Timestamp;
        /// Status information about the aggregated associations.
        23 "AssociationOverview" association_overview: InstanceAggregatedAssociationOverview;
        /// The ID of the source resource.
        24 "SourceId" source_id: String;
        /// The type of the source resource.
        25 "SourceType" source_type: SourceType;
        /// The location of the source resource in the third-party cloud environment.
        26 "SourceLocation" source_location: String;
        /// The Availability Zone where the managed node is located.
        27 "AvailabilityZone" availability_zone: String;
    }
}

impl std::fmt::Debug for InstanceProperty {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("InstanceProperty")
            .field("name", &self.name)
            .field("instance_id", &self.instance_id)
            .field("instance_type", &self.instance_type)
            .field("instance_role", &self.instance_role)
            .field("key_name", &self.key_name)
            .field("instance_state", &self.instance_state)
            .field("architecture", &self.architecture)
            .field("ip_address", &format_args!("(sensitive)"))
            .field("launch_time", &self.launch_time)
            .field("ping_status", &self.ping_status)
            .field("last_ping_date_time", &self.last_ping_date_time)
            .field("agent_version", &self.agent_version)
            .field("platform_type", &self.platform_type)
            .field("platform_name", &self.platform_name)
            .field("platform_version", &self.platform_version)
            .field("activation_id", &self.activation_id)
            .field("iam_role", &self.iam_role)
            .field("registration_date", &self.registration_date)
            .field("resource_type", &self.resource_type)
            .field("computer_name", &self.computer_name)
            .field("association_status", &self.association_status)
            .field("last_association_execution_date", &self.last_association_execution_date)
            .field("last_successful_association_execution_date", &self.last_successful_association_execution_date)
            .field("association_overview", &self.association_overview)
            .field("source_id", &self.source_id)
            .field("source_type", &self.source_type)
            .field("source_location", &self.source_location)
            .field("availability_zone", &self.availability_zone)
            .finish()
    }
}

structure! {
    /// Describes a filter for a specific list of managed nodes.
    #[derive(Clone, Debug, Default, PartialEq)]
    InstancePropertyFilter (write)
    required {
        /// The name of the filter.
        0 "key" key: InstancePropertyFilterKey;
        /// The filter values.
        1 "valueSet" value_set: Vec<String>;
    }
    optional {}
}

structure! {
    /// The filters to describe or get information about your managed nodes.
    #[derive(Clone, Debug, Default, PartialEq)]
    InstancePropertyStringFilter (write)
    required {
        /// The filter key name to describe your managed nodes.
        0 "Key" key: String;
        /// The filter key name to describe your managed nodes.
        1 "Values" values: Vec<String>;
    }
    optional {
        /// The operator used by the filter call.
        2 "Operator" operator: InstancePropertyFilterOperator;
    }
}

structure! {
    /// One or more content items isn't valid.
    #[derive(Clone, Debug, Default, PartialEq)]
    InvalidItemContentException (read)
    required {}
    optional {
        /// Member TypeName.
        0 "TypeName" type_name: String;
    }
}

structure! {
    /// Specifies the inventory type and attribute for the aggregation execution.
    #[derive(Clone, Debug, Default, PartialEq)]
    InventoryAggregator (write)
    required {}
    optional {
        /// The inventory type and attribute name for aggregation.
        0 "Expression" expression: String;
        /// Nested aggregators to further refine aggregation for an inventory type.
        1 "Aggregators" aggregators: Vec<InventoryAggregator>;
        /// A user-defined set of one or more filters on which to aggregate inventory data.
        2 "Groups" groups: Vec<InventoryGroup>;
    }
}

structure! {
    /// Status information returned by the `DeleteInventory` operation.
    #[derive(Clone, Debug, Default, PartialEq)]
    InventoryDeletionStatusItem (read)
    required {}
    optional {
        /// The deletion ID returned by the `DeleteInventory` operation.
        0 "DeletionId" deletion_id: String;
        /// The name of the inventory data type.
        1 "TypeName" type_name: String;
        /// The UTC timestamp when the delete operation started.
        2 "DeletionStartTime" deletion_start_time: Timestamp;
        /// The status of the operation.
        3 "LastStatus" last_status: InventoryDeletionStatus;
        /// Information about the status.
        4 "LastStatusMessage" last_status_message: String;
        /// Information about the delete operation.
        5 "DeletionSummary" deletion_summary: InventoryDeletionSummary;
        /// The UTC timestamp of when the last status report.
        6 "LastStatusUpdateTime" last_status_update_time: Timestamp;
    }
}

structure! {
    /// Information about the delete operation.
    #[derive(Clone, Debug, Default, PartialEq)]
    InventoryDeletionSummary (read)
    required {}
    optional {
        /// The total number of items to delete.
        0 "TotalCount" total_count: i32;
        /// Remaining number of items to delete.
        1 "RemainingCount" remaining_count: i32;
        /// A list of counts and versions for deleted items.
        2 "SummaryItems" summary_items: Vec<InventoryDeletionSummaryItem>;
    }
}

structure! {
    /// Either a count, remaining count, or a version number in a delete inventory summary.
    #[derive(Clone, Debug, Default, PartialEq)]
    InventoryDeletionSummaryItem (read)
    required {}
    optional {
        /// The inventory type version.
        0 "Version" version: String;
        /// A count of the number of deleted items.
        1 "Count" count: i32;
        /// The remaining number of items to delete.
        2 "RemainingCount" remaining_count: i32;
    }
}

structure! {
    /// One or more filters.
    #[derive(Clone, Debug, Default, PartialEq)]
    InventoryFilter (write)
    required {
        /// The name of the filter key.
        0 "Key" key: String;
        /// Inventory filter values.
        1 "Values" values: Vec<String>;
    }
    optional {
        /// The type of filter.
        2 "Type" r#type: InventoryQueryOperatorType;
    }
}

structure! {
    /// A user-defined set of one or more filters on which to aggregate inventory data.
    #[derive(Clone, Debug, Default, PartialEq)]
    InventoryGroup (write)
    required {
        /// The name of the group.
        0 "Name" name: String;
        /// Filters define the criteria for the group.
        1 "Filters" filters: Vec<InventoryFilter>;
    }
    optional {}
}

structure! {
    /// Information collected from managed nodes based on your inventory policy document.
    #[derive(Clone, Debug, Default, PartialEq)]
    InventoryItem (write)
    required {
        /// The name of the inventory type.
        0 "TypeName" type_name: String;
        /// The schema version for the inventory item.
        1 "SchemaVersion" schema_version: String;
        /// The time the inventory information was collected.
        2 "CaptureTime" capture_time: String;
    }
    optional {
        /// MD5 hash of the inventory item type contents.
        3 "ContentHash" content_hash: String;
        /// The inventory data of the inventory type.
        4 "Content" content: Vec<Map<String>>;
        /// A map of associated properties for a specified inventory type.
        5 "Context" context: Map<String>;
    }
}

structure! {
    /// Attributes are the entries within the inventory item content.
    #[derive(Clone, Debug, Default, PartialEq)]
    InventoryItemAttribute (read)
    required {
        /// Name of the inventory item attribute.
        0 "Name" name: String;
        /// The data type of the inventory item attribute.
        1 "DataType" data_type: InventoryAttributeDataType;
    }
    optional {}
}

structure! {
    /// The inventory item schema definition.
    #[derive(Clone, Debug, Default, PartialEq)]
    InventoryItemSchema (read)
    required {
        /// The name of the inventory type.
        0 "TypeName" type_name: String;
        /// The schema attributes for inventory.
        1 "Attributes" attributes: Vec<InventoryItemAttribute>;
    }
    optional {
        /// The schema version for the inventory item.
        2 "Version" version: String;
        /// The alias name of the inventory type.
        3 "DisplayName" display_name: String;
    }
}

structure! {
    /// Inventory query results.
    #[derive(Clone, Debug, Default, PartialEq)]
    InventoryResultEntity (read)
    required {}
    optional {
        /// ID of the inventory result entity.
        0 "Id" id: String;
        /// The data section in the inventory result entity JSON.
        1 "Data" data: Map<InventoryResultItem>;
    }
}

structure! {
    /// The inventory result item.
    #[derive(Clone, Debug, Default, PartialEq)]
    InventoryResultItem (read)
    required {
        /// The name of the inventory result item type.
        0 "TypeName" type_name: String;
        /// The schema version for the inventory result item/.
        1 "SchemaVersion" schema_version: String;
        /// Contains all the inventory data of the item type.
        2 "Content" content: Vec<Map<String>>;
    }
    optional {
        /// The time inventory item data was captured.
        3 "CaptureTime" capture_time: String;
        /// MD5 hash of the inventory item type contents.
        4 "ContentHash" content_hash: String;
    }
}

structure! {
    /// The inventory item has invalid content.
    #[derive(Clone, Debug, Default, PartialEq)]
    ItemContentMismatchException (read)
    required {}
    optional {
        /// Member TypeName.
        0 "TypeName" type_name: String;
    }
}

structure! {
    /// The inventory item size has exceeded the size limit.
    #[derive(Clone, Debug, Default, PartialEq)]
    ItemSizeLimitExceededException (read)
    required {}
    optional {
        /// Member TypeName.
        0 "TypeName" type_name: String;
    }
}

structure! {
    /// Structure LabelParameterVersionInput.
    #[derive(Clone, Debug, Default, PartialEq)]
    LabelParameterVersionInput (write)
    required {
        /// The parameter name on which you want to attach one or more labels.
        0 "Name" name: String;
        /// One or more labels to attach to the specified parameter version.
        1 "Labels" labels: Vec<String>;
    }
    optional {
        /// The specific version of the parameter on which you want to attach one or more labels.
        2 "ParameterVersion" parameter_version: i64;
    }
}

structure! {
    /// Structure LabelParameterVersionOutput.
    #[derive(Clone, Debug, Default, PartialEq)]
    LabelParameterVersionOutput (read)
    required {}
    optional {
        /// The label doesn't meet the requirements.
        0 "InvalidLabels" invalid_labels: Vec<String>;
        /// The version of the parameter that has been labeled.
        1 "ParameterVersion" parameter_version: i64;
    }
}

structure! {
    /// Structure ListAssociationVersionsInput.
    #[derive(Clone, Debug, Default, PartialEq)]
    ListAssociationVersionsInput (write)
    required {
        /// The association ID for which you want to view all versions.
        0 "AssociationId" association_id: String;
    }
    optional {
        /// The maximum number of items to return for this call.
        1 "MaxResults" max_results: i32;
        /// A token to start the list.
        2 "NextToken" next_token: String;
    }
}

structure! {
    /// Structure ListAssociationVersionsOutput.
    #[derive(Clone, Debug, Default, PartialEq)]
    ListAssociationVersionsOutput (read)
    required {}
    optional {
        /// Information about all versions of the association for the specified association ID.
        0 "AssociationVersions" association_versions: Vec<AssociationVersionInfo>;
        /// The token for the next set of items to return.
        1 "NextToken" next_token: String;
    }
}

structure! {
    /// Structure ListAssociationsInput.
    #[derive(Clone, Debug, Default, PartialEq)]
    ListAssociationsInput (write)
    required {}
    optional {
        /// One or more filters.
        0 "AssociationFilterList" association_filter_list: Vec<AssociationFilter>;
        /// The maximum number of items to return for this call.
        1 "MaxResults" max_results: i32;
        /// The token for the next set of items to return.
        2 "NextToken" next_token: String;
    }
}

structure! {
    /// Structure ListAssociationsOutput.
    #[derive(Clone, Debug, Default, PartialEq)]
    ListAssociationsOutput (read)
    required {}
    optional {
        /// The associations.
        0 "Associations" associations: Vec<Association>;
        /// The token to use when requesting the next set of items.
        1 "NextToken" next_token: String;
    }
}

structure! {
    /// Structure ListCloudConnectorsInput.
    #[derive(Clone, Debug, Default, PartialEq)]
    ListCloudConnectorsInput (write)
    required {}
    optional {
        /// The maximum number of items to return for this call.
        0 "MaxResults" max_results: i32;
        /// The token for the next set of items to return.
        1 "NextToken" next_token: String;
        /// One or more filters to limit the cloud connectors returned in the response.
        2 "Filters" filters: Vec<CloudConnectorFilter>;
    }
}

structure! {
    /// Structure ListCloudConnectorsOutput.
    #[derive(Clone, Debug, Default, PartialEq)]
    ListCloudConnectorsOutput (read)
    required {}
    optional {
        /// A list of cloud connector summary objects.
        0 "CloudConnectors" cloud_connectors: Vec<CloudConnectorSummary>;
        /// The token to use when requesting the next set of items.
        1 "NextToken" next_token: String;
    }
}

structure! {
    /// Structure ListCommandInvocationsInput.
    #[derive(Clone, Debug, Default, PartialEq)]
    ListCommandInvocationsInput (write)
    required {}
    optional {
        /// (Optional) The invocations for a specific command ID.
        0 "CommandId" command_id: String;
        /// (Optional) The command execution details for a specific managed node ID.
        1 "InstanceId" instance_id: String;
        /// (Optional) The maximum number of items to return for this call.
        2 "MaxResults" max_results: i32;
        /// (Optional) The token for the next set of items to return.
        3 "NextToken" next_token: String;
        /// (Optional) One or more filters.
        4 "Filters" filters: Vec<CommandFilter>;
        /// (Optional) If set this returns the response of the command executions and any command output.
        5 "Details" details: bool;
    }
}

structure! {
    /// Structure ListCommandInvocationsOutput.
    #[derive(Clone, Debug, Default, PartialEq)]
    ListCommandInvocationsOutput (read)
    required {}
    optional {
        /// (Optional) A list of all invocations.
        0 "CommandInvocations" command_invocations: Vec<CommandInvocation>;
        /// (Optional) The token for the next set of items to return.
        1 "NextToken" next_token: String;
    }
}

structure! {
    /// Structure ListCommandsInput.
    #[derive(Clone, Debug, Default, PartialEq)]
    ListCommandsInput (write)
    required {}
    optional {
        /// (Optional) If provided, lists only the specified command.
        0 "CommandId" command_id: String;
        /// (Optional) Lists commands issued against this managed node ID.
        1 "InstanceId" instance_id: String;
        /// (Optional) The maximum number of items to return for this call.
        2 "MaxResults" max_results: i32;
        /// (Optional) The token for the next set of items to return.
        3 "NextToken" next_token: String;
        /// (Optional) One or more filters.
        4 "Filters" filters: Vec<CommandFilter>;
    }
}

structure! {
    /// Structure ListCommandsOutput.
    #[derive(Clone, Debug, Default, PartialEq)]
    ListCommandsOutput (read)
    required {}
    optional {
        /// (Optional) The list of commands requested by the user.
        0 "Commands" commands: Vec<Command>;
        /// (Optional) The token for the next set of items to return.
        1 "NextToken" next_token: String;
    }
}

structure! {
    /// Structure ListComplianceItemsInput.
    #[derive(Clone, Debug, Default, PartialEq)]
    ListComplianceItemsInput (write)
    required {}
    optional {
        /// One or more compliance filters.
        0 "Filters" filters: Vec<ComplianceStringFilter>;
        /// The ID for the resources from which to get compliance information.
        1 "ResourceIds" resource_ids: Vec<String>;
        /// The type of resource from which to get compliance information.
        2 "ResourceTypes" resource_types: Vec<String>;
        /// A token to start the list.
        3 "NextToken" next_token: String;
        /// The maximum number of items to return for this call.
        4 "MaxResults" max_results: i32;
    }
}

structure! {
    /// Structure ListComplianceItemsOutput.
    #[derive(Clone, Debug, Default, PartialEq)]
    ListComplianceItemsOutput (read)
    required {}
    optional {
        /// A list of compliance information for the specified resource ID.
        0 "ComplianceItems" compliance_items: Vec<ComplianceItem>;
        /// The token for the next set of items to return.
        1 "NextToken" next_token: String;
    }
}

structure! {
    /// Structure ListComplianceSummariesInput.
    #[derive(Clone, Debug, Default, PartialEq)]
    ListComplianceSummariesInput (write)
    required {}
    optional {
        /// One or more compliance or inventory filters.
        0 "Filters" filters: Vec<ComplianceStringFilter>;
        /// A token to start the list.
        1 "NextToken" next_token: String;
        /// The maximum number of items to return for this call.
        2 "MaxResults" max_results: i32;
    }
}

structure! {
    /// Structure ListComplianceSummariesOutput.
    #[derive(Clone, Debug, Default, PartialEq)]
    ListComplianceSummariesOutput (read)
    required {}
    optional {
        /// A list of compliant and non-compliant summary counts based on compliance types.
        0 "ComplianceSummaryItems" compliance_summary_items: Vec<ComplianceSummaryItem>;
        /// The token for the next set of items to return.
        1 "NextToken" next_token: String;
    }
}

structure! {
    /// Structure ListDocumentMetadataHistoryInput.
    #[derive(Clone, Debug, Default, PartialEq)]
    ListDocumentMetadataHistoryInput (write)
    required {
        /// The name of the change template.
        0 "Name" name: String;
        /// The type of data for which details are being requested.
        1 "Metadata" metadata: DocumentMetadataEnum;
    }
    optional {
        /// The version of the change template.
        2 "DocumentVersion" document_version: String;
        /// The token for the next set of items to return.
        3 "NextToken" next_token: String;
        /// The maximum number of items to return for this call.
        4 "MaxResults" max_results: i32;
    }
}

structure! {
    /// Structure ListDocumentMetadataHistoryOutput.
    #[derive(Clone, Debug, Default, PartialEq)]
    ListDocumentMetadataHistoryOutput (read)
    required {}
    optional {
        /// The name of the change template.
        0 "Name" name: String;
        /// The version of the change template.
        1 "DocumentVersion" document_version: String;
        /// The user ID of the person in the organization who requested the review of the change template.
        2 "Author" author: String;
        /// Information about the response to the change template approval request.
        3 "Metadata" metadata: DocumentMetadataResponseInfo;
        /// The maximum number of items to return for this call.
        4 "NextToken" next_token: String;
    }
}

structure! {
    /// Structure ListDocumentVersionsInput.
    #[derive(Clone, Debug, Default, PartialEq)]
    ListDocumentVersionsInput (write)
    required {
        /// The name of the document.
        0 "Name" name: String;
    }
    optional {
        /// The maximum number of items to return for this call.
        1 "MaxResults" max_results: i32;
        /// The token for the next set of items to return.
        2 "NextToken" next_token: String;
    }
}

structure! {
    /// Structure ListDocumentVersionsOutput.
    #[derive(Clone, Debug, Default, PartialEq)]
    ListDocumentVersionsOutput (read)
    required {}
    optional {
        /// The document versions.
        0 "DocumentVersions" document_versions: Vec<DocumentVersionInfo>;
        /// The token to use when requesting the next set of items.
        1 "NextToken" next_token: String;
    }
}

structure! {
    /// Structure ListDocumentsInput.
    #[derive(Clone, Debug, Default, PartialEq)]
    ListDocumentsInput (write)
    required {}
    optional {
        /// This data type is deprecated.
        0 "DocumentFilterList" document_filter_list: Vec<DocumentFilter>;
        /// One or more `DocumentKeyValuesFilter` objects.
        1 "Filters" filters: Vec<DocumentKeyValuesFilter>;
        /// The maximum number of items to return for this call.
        2 "MaxResults" max_results: i32;
        /// The token for the next set of items to return.
        3 "NextToken" next_token: String;
    }
}

structure! {
    /// Structure ListDocumentsOutput.
    #[derive(Clone, Debug, Default, PartialEq)]
    ListDocumentsOutput (read)
    required {}
    optional {
        /// The names of the SSM documents.
        0 "DocumentIdentifiers" document_identifiers: Vec<DocumentIdentifier>;
        /// The token to use when requesting the next set of items.
        1 "NextToken" next_token: String;
    }
}

structure! {
    /// Structure ListInventoryEntriesInput.
    #[derive(Clone, Debug, Default, PartialEq)]
    ListInventoryEntriesInput (write)
    required {
        /// The managed node ID for which you want inventory information.
        0 "InstanceId" instance_id: String;
        /// The type of inventory item for which you want information.
        1 "TypeName" type_name: String;
    }
    optional {
        /// One or more filters.
        2 "Filters" filters: Vec<InventoryFilter>;
        /// The token for the next set of items to return.
        3 "NextToken" next_token: String;
        /// The maximum number of items to return for this call.
        4 "MaxResults" max_results: i32;
    }
}

structure! {
    /// Structure ListInventoryEntriesOutput.
    #[derive(Clone, Debug, Default, PartialEq)]
    ListInventoryEntriesOutput (read)
    required {}
    optional {
        /// The type of inventory item returned by the request.
        0 "TypeName" type_name: String;
        /// The managed node ID targeted by the request to query inventory information.
        1 "InstanceId" instance_id: String;
        /// The inventory schema version used by the managed nodes.
        2 "SchemaVersion" schema_version: String;
        /// The time that inventory information was collected for the managed nodes.
        3 "CaptureTime" capture_time: String;
        /// A list of inventory items on the managed nodes.
        4 "Entries" entries: Vec<Map<String>>;
        /// The token to use when requesting the next set of items.
        5 "NextToken" next_token: String;
    }
}

structure! {
    /// Structure ListNodesInput.
    #[derive(Clone, Debug, Default, PartialEq)]
    ListNodesInput (write)
    required {}
    optional {
        /// The name of the Amazon Web Services managed resource data sync to retrieve information about.
        0 "SyncName" sync_name: String;
        /// One or more filters.
        1 "Filters" filters: Vec<NodeFilter>;
        /// The token for the next set of items to return.
        2 "NextToken" next_token: String;
        /// The maximum number of items to return for this call.
        3 "MaxResults" max_results: i32;
    }
}

structure! {
    /// Structure ListNodesOutput.
    #[derive(Clone, Debug, Default, PartialEq)]
    ListNodesOutput (read)
    required {}
    optional {
        /// A list of managed nodes that match the specified filter criteria.
        0 "Nodes" nodes: Vec<Node>;
        /// The token to use when requesting the next set of items.
        1 "NextToken" next_token: String;
    }
}

structure! {
    /// Structure ListNodesSummaryInput.
    #[derive(Clone, Debug, Default, PartialEq)]
    ListNodesSummaryInput (write)
    required {
        /// Specify one or more aggregators to return a count of managed nodes that match that expression.
        0 "Aggregators" aggregators: Vec<NodeAggregator>;
    }
    optional {
        /// The name of the Amazon Web Services managed resource data sync to retrieve information about.
        1 "SyncName" sync_name: String;
        /// One or more filters.
        2 "Filters" filters: Vec<NodeFilter>;
        /// The token for the next set of items to return.
        3 "NextToken" next_token: String;
        /// The maximum number of items to return for this call.
        4 "MaxResults" max_results: i32;
    }
}

structure! {
    /// Structure ListNodesSummaryOutput.
    #[derive(Clone, Debug, Default, PartialEq)]
    ListNodesSummaryOutput (read)
    required {}
    optional {
        /// A collection of objects reporting information about your managed nodes, such as the count of nodes by operating system.
        0 "Summary" summary: Vec<Map<String>>;
        /// The token to use when requesting the next set of items.
        1 "NextToken" next_token: String;
    }
}

structure! {
    /// Structure ListOpsItemEventsInput.
    #[derive(Clone, Debug, Default, PartialEq)]
    ListOpsItemEventsInput (write)
    required {}
    optional {
        /// One or more OpsItem filters.
        0 "Filters" filters: Vec<OpsItemEventFilter>;
        /// The maximum number of items to return for this call.
        1 "MaxResults" max_results: i32;
        /// A token to start the list.
        2 "NextToken" next_token: String;
    }
}

structure! {
    /// Structure ListOpsItemEventsOutput.
    #[derive(Clone, Debug, Default, PartialEq)]
    ListOpsItemEventsOutput (read)
    required {}
    optional {
        /// The token for the next set of items to return.
        0 "NextToken" next_token: String;
        /// A list of event information for the specified OpsItems.
        1 "Summaries" summaries: Vec<OpsItemEventSummary>;
    }
}

structure! {
    /// Structure ListOpsItemRelatedItemsInput.
    #[derive(Clone, Debug, Default, PartialEq)]
    ListOpsItemRelatedItemsInput (write)
    required {}
    optional {
        /// The ID of the OpsItem for which you want to list all related-item resources.
        0 "OpsItemId" ops_item_id: String;
        /// One or more OpsItem filters.
        1 "Filters" filters: Vec<OpsItemRelatedItemsFilter>;
        /// The maximum number of items to return for this call.
        2 "MaxResults" max_results: i32;
        /// The token for the next set of items to return.
        3 "NextToken" next_token: String;
    }
}

structure! {
    /// Structure ListOpsItemRelatedItemsOutput.
    #[derive(Clone, Debug, Default, PartialEq)]
    ListOpsItemRelatedItemsOutput (read)
    required {}
    optional {
        /// The token for the next set of items to return.
        0 "NextToken" next_token: String;
        /// A list of related-item resources for the specified OpsItem.
        1 "Summaries" summaries: Vec<OpsItemRelatedItemSummary>;
    }
}

structure! {
    /// Structure ListOpsMetadataInput.
    #[derive(Clone, Debug, Default, PartialEq)]
    ListOpsMetadataInput (write)
    required {}
    optional {
        /// One or more filters to limit the number of OpsMetadata objects returned by the call.
        0 "Filters" filters: Vec<OpsMetadataFilter>;
        /// The maximum number of items to return for this call.
        1 "MaxResults" max_results: i32;
        /// A token to start the list.
        2 "NextToken" next_token: String;
    }
}

structure! {
    /// Structure ListOpsMetadataOutput.
    #[derive(Clone, Debug, Default, PartialEq)]
    ListOpsMetadataOutput (read)
    required {}
    optional {
        /// Returns a list of OpsMetadata objects.
        0 "OpsMetadataList" ops_metadata_list: Vec<OpsMetadata>;
        /// The token for the next set of items to return.
        1 "NextToken" next_token: String;
    }
}

structure! {
    /// Structure ListResourceComplianceSummariesInput.
    #[derive(Clone, Debug, Default, PartialEq)]
    ListResourceComplianceSummariesInput (write)
    required {}
    optional {
        /// One or more filters.
        0 "Filters" filters: Vec<ComplianceStringFilter>;
        /// A token to start the list.
        1 "NextToken" next_token: String;
        /// The maximum number of items to return for this call.
        2 "MaxResults" max_results: i32;
    }
}

structure! {
    /// Structure ListResourceComplianceSummariesOutput.
    #[derive(Clone, Debug, Default, PartialEq)]
    ListResourceComplianceSummariesOutput (read)
    required {}
    optional {
        /// A summary count for specified or targeted managed nodes.
        0 "ResourceComplianceSummaryItems" resource_compliance_summary_items: Vec<ResourceComplianceSummaryItem>;
        /// The token for the next set of items to return.
        1 "NextToken" next_token: String;
    }
}

structure! {
    /// Structure ListResourceDataSyncInput.
    #[derive(Clone, Debug, Default, PartialEq)]
    ListResourceDataSyncInput (write)
    required {}
    optional {
        /// View a list of resource data syncs according to the sync type.
        0 "SyncType" sync_type: String;
        /// A token to start the list.
        1 "NextToken" next_token: String;
        /// The maximum number of items to return for this call.
        2 "MaxResults" max_results: i32;
    }
}

structure! {
    /// Structure ListResourceDataSyncOutput.
    #[derive(Clone, Debug, Default, PartialEq)]
    ListResourceDataSyncOutput (read)
    required {}
    optional {
        /// A list of your current resource data sync configurations and their statuses.
        0 "ResourceDataSyncItems" resource_data_sync_items: Vec<ResourceDataSyncItem>;
        /// The token for the next set of items to return.
        1 "NextToken" next_token: String;
    }
}

structure! {
    /// Structure ListTagsForResourceInput.
    #[derive(Clone, Debug, Default, PartialEq)]
    ListTagsForResourceInput (write)
    required {
        /// Returns a list of tags for a specific resource type.
        0 "ResourceType" resource_type: ResourceTypeForTagging;
        /// The resource ID for which you want to see a list of tags.
        1 "ResourceId" resource_id: String;
    }
    optional {}
}

structure! {
    /// Structure ListTagsForResourceOutput.
    #[derive(Clone, Debug, Default, PartialEq)]
    ListTagsForResourceOutput (read)
    required {}
    optional {
        /// A list of tags.
        0 "TagList" tag_list: Vec<Tag>;
    }
}

structure! {
    /// Information about an Amazon Simple Storage Service (Amazon S3) bucket to write managed node-level logs to.
    #[derive(Clone, Debug, Default, PartialEq)]
    LoggingInfo (write read)
    required {
        /// The name of an S3 bucket where execution logs are stored.
        0 "S3BucketName" s3_bucket_name: String;
        /// The Amazon Web Services Region where the S3 bucket is located.
        1 "S3Region" s3_region: String;
    }
    optional {
        /// (Optional) The S3 bucket subfolder.
        2 "S3KeyPrefix" s3_key_prefix: String;
    }
}

structure! {
    /// The parameters for an `AUTOMATION` task type.
    #[derive(Clone, Debug, Default, PartialEq)]
    MaintenanceWindowAutomationParameters (write read)
    required {}
    optional {
        /// The version of an Automation runbook to use during task execution.
        0 "DocumentVersion" document_version: String;
        /// The parameters for the `AUTOMATION` task.
        1 "Parameters" parameters: Map<Vec<String>>;
    }
}

structure! {
    /// Describes the information about an execution of a maintenance window.
    #[derive(Clone, Debug, Default, PartialEq)]
    MaintenanceWindowExecution (read)
    required {}
    optional {
        /// The ID of the maintenance window.
        0 "WindowId" window_id: String;
        /// The ID of the maintenance window execution.
        1 "WindowExecutionId" window_execution_id: String;
        /// The status of the execution.
        2 "Status" status: MaintenanceWindowExecutionStatus;
        /// The details explaining the status.
        3 "StatusDetails" status_details: String;
        /// The time the execution started.
        4 "StartTime" start_time: Timestamp;
        /// The time the execution finished.
        5 "EndTime" end_time: Timestamp;
    }
}

structure! {
    /// Information about a task execution performed as part of a maintenance window execution.
    #[derive(Clone, Debug, Default, PartialEq)]
    MaintenanceWindowExecutionTaskIdentity (read)
    required {}
    optional {
        /// The ID of the maintenance window execution that ran the task.
        0 "WindowExecutionId" window_execution_id: String;
        /// The ID of the specific task execution in the maintenance window execution.
        1 "TaskExecutionId" task_execution_id: String;
        /// The status of the task execution.
        2 "Status" status: MaintenanceWindowExecutionStatus;
        /// The details explaining the status of the task execution.
        3 "StatusDetails" status_details: String;
        /// The time the task execution started.
        4 "StartTime" start_time: Timestamp;
        /// The time the task execution finished.
        5 "EndTime" end_time: Timestamp;
        /// The Amazon Resource Name (ARN) of the task that ran.
        6 "TaskArn" task_arn: String;
        /// The type of task that ran.
        7 "TaskType" task_type: MaintenanceWindowTaskType;
        /// The details for the CloudWatch alarm applied to your maintenance window task.
        8 "AlarmConfiguration" alarm_configuration: AlarmConfiguration;
        /// The CloudWatch alarm that was invoked by the maintenance window task.
        9 "TriggeredAlarms" triggered_alarms: Vec<AlarmStateInformation>;
    }
}

structure! {
    /// Describes the information about a task invocation for a particular target as part of a task execution performed as part of a maintenance window execution.
    #[derive(Clone, Default, PartialEq)]
    MaintenanceWindowExecutionTaskInvocationIdentity (read)
    required {}
    optional {
        /// The ID of the maintenance window execution that ran the task.
        0 "WindowExecutionId" window_execution_id: String;
        /// The ID of the specific task execution in the maintenance window execution.
        1 "TaskExecutionId" task_execution_id: String;
        /// The ID of the task invocation.
        2 "InvocationId" invocation_id: String;
        /// The ID of the action performed in the service that actually handled the task invocation.
        3 "ExecutionId" execution_id: String;
        /// The task type.
        4 "TaskType" task_type: MaintenanceWindowTaskType;
        /// The parameters that were provided for the invocation when it was run.
        5 "Parameters" parameters: String;
        /// The status of the task invocation.
        6 "Status" status: MaintenanceWindowExecutionStatus;
        /// The details explaining the status of the task invocation.
        7 "StatusDetails" status_details: String;
        /// The time the invocation started.
        8 "StartTime" start_time: Timestamp;
        /// The time the invocation finished.
        9 "EndTime" end_time: Timestamp;
        /// User-provided value that was specified when the target was registered with the maintenance window.
        10 "OwnerInformation" owner_information: String;
        /// The ID of the target definition in this maintenance window the invocation was performed for.
        11 "WindowTargetId" window_target_id: String;
    }
}

impl std::fmt::Debug for MaintenanceWindowExecutionTaskInvocationIdentity {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("MaintenanceWindowExecutionTaskInvocationIdentity")
            .field("window_execution_id", &self.window_execution_id)
            .field("task_execution_id", &self.task_execution_id)
            .field("invocation_id", &self.invocation_id)
            .field("execution_id", &self.execution_id)
            .field("task_type", &self.task_type)
            .field("parameters", &format_args!("(sensitive)"))
            .field("status", &self.status)
            .field("status_details", &self.status_details)
            .field("start_time", &self.start_time)
            .field("end_time", &self.end_time)
            .field("owner_information", &format_args!("(sensitive)"))
            .field("window_target_id", &self.window_target_id)
            .finish()
    }
}

structure! {
    /// Filter used in the request.
    #[derive(Clone, Debug, Default, PartialEq)]
    MaintenanceWindowFilter (write)
    required {}
    optional {
        /// The name of the filter.
        0 "Key" key: String;
        /// The filter values.
        1 "Values" values: Vec<String>;
    }
}

structure! {
    /// Information about the maintenance window.
    #[derive(Clone, Default, PartialEq)]
    MaintenanceWindowIdentity (read)
    required {}
    optional {
        /// The ID of the maintenance window.
        0 "WindowId" window_id: String;
        /// The name of the maintenance window.
        1 "Name" name: String;
        /// A description of the maintenance window.
        2 "Description" description: String;
        /// Indicates whether the maintenance window is enabled.
        3 "Enabled" enabled: bool;
        /// The duration of the maintenance window in hours.
        4 "Duration" duration: i32;
        /// The number of hours before the end of the maintenance window that Amazon Web Services Systems Manager stops scheduling new tasks for execution.
        5 "Cutoff" cutoff: i32;
        /// The schedule of the maintenance window in the form of a cron or rate expression.
        6 "Schedule" schedule: String;
        /// The time zone that the scheduled maintenance window executions are based on, in Internet Assigned Numbers Authority (IANA) format.
        7 "ScheduleTimezone" schedule_timezone: String;
        /// The number of days to wait to run a maintenance window after the scheduled cron expression date and time.
        8 "ScheduleOffset" schedule_offset: i32;
        /// The date and time, in ISO-8601 Extended format, for when the maintenance window is scheduled to become inactive.
        9 "EndDate" end_date: String;
        /// The date and time, in ISO-8601 Extended format, for when the maintenance window is scheduled to become active.
        10 "StartDate" start_date: String;
        /// The next time the maintenance window will actually run, taking into account any specified times for the maintenance window to become active or inactive.
        11 "NextExecutionTime" next_execution_time: String;
    }
}

impl std::fmt::Debug for MaintenanceWindowIdentity {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("MaintenanceWindowIdentity")
            .field("window_id", &self.window_id)
            .field("name", &self.name)
            .field("description", &format_args!("(sensitive)"))
            .field("enabled", &self.enabled)
            .field("duration", &self.duration)
            .field("cutoff", &self.cutoff)
            .field("schedule", &self.schedule)
            .field("schedule_timezone", &self.schedule_timezone)
            .field("schedule_offset", &self.schedule_offset)
            .field("end_date", &self.end_date)
            .field("start_date", &self.start_date)
            .field("next_execution_time", &self.next_execution_time)
            .finish()
    }
}

structure! {
    /// The maintenance window to which the specified target belongs.
    #[derive(Clone, Debug, Default, PartialEq)]
    MaintenanceWindowIdentityForTarget (read)
    required {}
    optional {
        /// The ID of the maintenance window.
        0 "WindowId" window_id: String;
        /// The name of the maintenance window.
        1 "Name" name: String;
    }
}

structure! {
    /// The parameters for a `LAMBDA` task type.
    #[derive(Clone, Default, PartialEq)]
    MaintenanceWindowLambdaParameters (write read)
    required {}
    optional {
        /// Pass client-specific information to the Lambda function that you are invoking.
        0 "ClientContext" client_context: String;
        /// (Optional) Specify an Lambda function version or alias name.
        1 "Qualifier" qualifier: String;
        /// JSON to provide to your Lambda function as input.
        2 "Payload" payload: Blob;
    }
}

impl std::fmt::Debug for MaintenanceWindowLambdaParameters {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("MaintenanceWindowLambdaParameters")
            .field("client_context", &self.client_context)
            .field("qualifier", &self.qualifier)
            .field("payload", &format_args!("(sensitive)"))
            .finish()
    }
}

structure! {
    /// The parameters for a `RUN_COMMAND` task type.
    #[derive(Clone, Default, PartialEq)]
    MaintenanceWindowRunCommandParameters (write read)
    required {}
    optional {
        /// Information about the commands to run.
        0 "Comment" comment: String;
        /// Configuration options for sending command output to Amazon CloudWatch Logs.
        1 "CloudWatchOutputConfig" cloud_watch_output_config: CloudWatchOutputConfig;
        /// The SHA-256 or SHA-1 hash created by the system when the document was created.
        2 "DocumentHash" document_hash: String;
        /// SHA-256 or SHA-1.
        3 "DocumentHashType" document_hash_type: DocumentHashType;
        /// The Amazon Web Services Systems Manager document (SSM document) version to use in the request.
        4 "DocumentVersion" document_version: String;
        /// Configurations for sending notifications about command status changes on a per-managed node basis.
        5 "NotificationConfig" notification_config: NotificationConfig;
        /// The name of the Amazon Simple Storage Service (Amazon S3) bucket.
        6 "OutputS3BucketName" output_s3_bucket_name: String;
        /// The S3 bucket subfolder.
        7 "OutputS3KeyPrefix" output_s3_key_prefix: String;
        /// The parameters for the `RUN_COMMAND` task execution.
        8 "Parameters" parameters: Map<Vec<String>>;
        /// The Amazon Resource Name (ARN) of the IAM service role for Amazon Web Services Systems Manager to assume when running a maintenance window task.
        9 "ServiceRoleArn" service_role_arn: String;
        /// If this time is reached and the command hasn't already started running, it doesn't run.
        10 "TimeoutSeconds" timeout_seconds: i32;
    }
}

impl std::fmt::Debug for MaintenanceWindowRunCommandParameters {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("MaintenanceWindowRunCommandParameters")
            .field("comment", &self.comment)
            .field("cloud_watch_output_config", &self.cloud_watch_output_config)
            .field("document_hash", &self.document_hash)
            .field("document_hash_type", &self.document_hash_type)
            .field("document_version", &self.document_version)
            .field("notification_config", &self.notification_config)
            .field("output_s3_bucket_name", &self.output_s3_bucket_name)
            .field("output_s3_key_prefix", &self.output_s3_key_prefix)
            .field("parameters", &format_args!("(sensitive)"))
            .field("service_role_arn", &self.service_role_arn)
            .field("timeout_seconds", &self.timeout_seconds)
            .finish()
    }
}

structure! {
    /// The parameters for a `STEP_FUNCTIONS` task.
    #[derive(Clone, Default, PartialEq)]
    MaintenanceWindowStepFunctionsParameters (write read)
    required {}
    optional {
        /// The inputs for the `STEP_FUNCTIONS` task.
        0 "Input" input: String;
        /// The name of the `STEP_FUNCTIONS` task.
        1 "Name" name: String;
    }
}

impl std::fmt::Debug for MaintenanceWindowStepFunctionsParameters {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("MaintenanceWindowStepFunctionsParameters")
            .field("input", &format_args!("(sensitive)"))
            .field("name", &self.name)
            .finish()
    }
}

structure! {
    /// The target registered with the maintenance window.
    #[derive(Clone, Default, PartialEq)]
    MaintenanceWindowTarget (read)
    required {}
    optional {
        /// The ID of the maintenance window to register the target with.
        0 "WindowId" window_id: String;
        /// The ID of the target.
        1 "WindowTargetId" window_target_id: String;
        /// The type of target that is being registered with the maintenance window.
        2 "ResourceType" resource_type: MaintenanceWindowResourceType;
        /// The targets, either managed nodes or tags.
        3 "Targets" targets: Vec<Target>;
        /// A user-provided value that will be included in any Amazon CloudWatch Events events that are raised while running tasks for these targets in this maintenance window.
        4 "OwnerInformation" owner_information: String;
        /// The name for the maintenance window target.
        5 "Name" name: String;
        /// A description for the target.
        6 "Description" description: String;
    }
}

impl std::fmt::Debug for MaintenanceWindowTarget {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("MaintenanceWindowTarget")
            .field("window_id", &self.window_id)
            .field("window_target_id", &self.window_target_id)
            .field("resource_type", &self.resource_type)
            .field("targets", &self.targets)
            .field("owner_information", &format_args!("(sensitive)"))
            .field("name", &self.name)
            .field("description", &format_args!("(sensitive)"))
            .finish()
    }
}

structure! {
    /// Information about a task defined for a maintenance window.
    #[derive(Clone, Default, PartialEq)]
    MaintenanceWindowTask (read)
    required {}
    optional {
        /// The ID of the maintenance window where the task is registered.
        0 "WindowId" window_id: String;
        /// The task ID.
        1 "WindowTaskId" window_task_id: String;
        /// The resource that the task uses during execution.
        2 "TaskArn" task_arn: String;
        /// The type of task.
        3 "Type" r#type: MaintenanceWindowTaskType;
        /// The targets (either managed nodes or tags).
        4 "Targets" targets: Vec<Target>;
        /// The parameters that should be passed to the task when it is run.
        5 "TaskParameters" task_parameters: Map<MaintenanceWindowTaskParameterValueExpression>;
        /// The priority of the task in the maintenance window.
        6 "Priority" priority: i32;
        /// Information about an S3 bucket to write task-level logs to.
        7 "LoggingInfo" logging_info: LoggingInfo;
        /// The Amazon Resource Name (ARN) of the IAM service role for Amazon Web Services Systems Manager to assume when running a maintenance window task.
        8 "ServiceRoleArn" service_role_arn: String;
        /// The maximum number of targets this task can be run for, in parallel.
        9 "MaxConcurrency" max_concurrency: String;
        /// The maximum number of errors allowed before this task stops being scheduled.
        10 "MaxErrors" max_errors: String;
        /// The task name.
        11 "Name" name: String;
        /// A description of the task.
        12 "Description" description: String;
        /// The specification for whether tasks should continue to run after the cutoff time specified in the maintenance windows is reached.
        13 "CutoffBehavior" cutoff_behavior: MaintenanceWindowTaskCutoffBehavior;
        /// The details for the CloudWatch alarm applied to your maintenance window task.
        14 "AlarmConfiguration" alarm_configuration: AlarmConfiguration;
    }
}

impl std::fmt::Debug for MaintenanceWindowTask {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("MaintenanceWindowTask")
            .field("window_id", &self.window_id)
            .field("window_task_id", &self.window_task_id)
            .field("task_arn", &self.task_arn)
            .field("type", &self.r#type)
            .field("targets", &self.targets)
            .field("task_parameters", &format_args!("(sensitive)"))
            .field("priority", &self.priority)
            .field("logging_info", &self.logging_info)
            .field("service_role_arn", &self.service_role_arn)
            .field("max_concurrency", &self.max_concurrency)
            .field("max_errors", &self.max_errors)
            .field("name", &self.name)
            .field("description", &format_args!("(sensitive)"))
            .field("cutoff_behavior", &self.cutoff_behavior)
            .field("alarm_configuration", &self.alarm_configuration)
            .finish()
    }
}

structure! {
    /// The parameters for task execution.
    #[derive(Clone, Debug, Default, PartialEq)]
    MaintenanceWindowTaskInvocationParameters (write read)
    required {}
    optional {
        /// The parameters for a `RUN_COMMAND` task type.
        0 "RunCommand" run_command: MaintenanceWindowRunCommandParameters;
        /// The parameters for an `AUTOMATION` task type.
        1 "Automation" automation: MaintenanceWindowAutomationParameters;
        /// The parameters for a `STEP_FUNCTIONS` task type.
        2 "StepFunctions" step_functions: MaintenanceWindowStepFunctionsParameters;
        /// The parameters for a `LAMBDA` task type.
        3 "Lambda" lambda: MaintenanceWindowLambdaParameters;
    }
}

structure! {
    /// Defines the values for a task parameter.
    #[derive(Clone, Default, PartialEq)]
    MaintenanceWindowTaskParameterValueExpression (write read)
    required {}
    optional {
        /// This field contains an array of 0 or more strings, each 1 to 255 characters in length.
        0 "Values" values: Vec<String>;
    }
}

impl std::fmt::Debug for MaintenanceWindowTaskParameterValueExpression {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("MaintenanceWindowTaskParameterValueExpression")
            .field("values", &format_args!("(sensitive)"))
            .finish()
    }
}

structure! {
    /// Metadata to assign to an Application Manager application.
    #[derive(Clone, Debug, Default, PartialEq)]
    MetadataValue (write read)
    required {}
    optional {
        /// Metadata value to assign to an Application Manager application.
        0 "Value" value: String;
    }
}

structure! {
    /// Structure ModifyDocumentPermissionInput.
    #[derive(Clone, Debug, Default, PartialEq)]
    ModifyDocumentPermissionInput (write)
    required {
        /// The name of the document that you want to share.
        0 "Name" name: String;
        /// The permission type for the document.
        1 "PermissionType" permission_type: DocumentPermissionType;
    }
    optional {
        /// The Amazon Web Services users that should have access to the document.
        2 "AccountIdsToAdd" account_ids_to_add: Vec<String>;
        /// The Amazon Web Services users that should no longer have access to the document.
        3 "AccountIdsToRemove" account_ids_to_remove: Vec<String>;
        /// (Optional) The version of the document to share.
        4 "SharedDocumentVersion" shared_document_version: String;
    }
}

structure! {
    /// Structure ModifyDocumentPermissionOutput.
    #[derive(Clone, Debug, Default, PartialEq)]
    ModifyDocumentPermissionOutput (read)
    required {}
    optional {}
}

structure! {
    /// Details about an individual managed node.
    #[derive(Clone, Debug, Default, PartialEq)]
    Node (read)
    required {}
    optional {
        /// The UTC timestamp for when the managed node data was last captured.
        0 "CaptureTime" capture_time: Timestamp;
        /// The ID of the managed node.
        1 "Id" id: String;
        /// Information about the ownership of the managed node.
        2 "Owner" owner: NodeOwnerInfo;
        /// The Amazon Web Services Region that a managed node was created in or assigned to.
        3 "Region" region: String;
        /// Information about the type of node.
        4 "NodeType" node_type: NodeType;
    }
}

structure! {
    /// One or more aggregators for viewing counts of nodes using different dimensions.
    #[derive(Clone, Debug, Default, PartialEq)]
    NodeAggregator (write)
    required {
        /// The aggregator type for limiting a node summary.
        0 "AggregatorType" aggregator_type: NodeAggregatorType;
        /// The data type name to use for viewing counts of nodes.
        1 "TypeName" type_name: NodeTypeName;
        /// The name of a node attribute on which to limit the count of nodes.
        2 "AttributeName" attribute_name: NodeAttributeName;
    }
    optional {
        /// Information about aggregators used to refine a node summary.
        3 "Aggregators" aggregators: Vec<NodeAggregator>;
    }
}

structure! {
    /// The filters for the operation.
    #[derive(Clone, Debug, Default, PartialEq)]
    NodeFilter (write)
    required {
        /// The name of the filter.
        0 "Key" key: NodeFilterKey;
        /// A filter value supported by the specified key.
        1 "Values" values: Vec<String>;
    }
    optional {
        /// The type of filter operator.
        2 "Type" r#type: NodeFilterOperatorType;
    }
}

structure! {
    /// Information about ownership of a managed node.
    #[derive(Clone, Debug, Default, PartialEq)]
    NodeOwnerInfo (read)
    required {}
    optional {
        /// The ID of the Amazon Web Services account that owns the managed node.
        0 "AccountId" account_id: String;
        /// The ID of the organization unit (OU) that the account is part of.
        1 "OrganizationalUnitId" organizational_unit_id: String;
        /// The path for the organizational unit (OU) that owns the managed node.
        2 "OrganizationalUnitPath" organizational_unit_path: String;
    }
}

structure! {
    /// A summary of resources that aren't compliant.
    #[derive(Clone, Debug, Default, PartialEq)]
    NonCompliantSummary (read)
    required {}
    optional {
        /// The total number of compliance items that aren't compliant.
        0 "NonCompliantCount" non_compliant_count: i32;
        /// A summary of the non-compliance severity by compliance type.
        1 "SeveritySummary" severity_summary: SeveritySummary;
    }
}

structure! {
    /// Configurations for sending notifications.
    #[derive(Clone, Debug, Default, PartialEq)]
    NotificationConfig (write read)
    required {}
    optional {
        /// An Amazon Resource Name (ARN) for an Amazon Simple Notification Service (Amazon SNS) topic.
        0 "NotificationArn" notification_arn: String;
        /// The different events for which you can receive notifications.
        1 "NotificationEvents" notification_events: Vec<NotificationEvent>;
        /// The type of notification.
        2 "NotificationType" notification_type: NotificationType;
    }
}

structure! {
    /// One or more aggregators for viewing counts of OpsData using different dimensions such as `Source`, `CreatedTime`, or `Source and CreatedTime`, to name a few.
    #[derive(Clone, Debug, Default, PartialEq)]
    OpsAggregator (write)
    required {}
    optional {
        /// Either a `Range` or `Count` aggregator for limiting an OpsData summary.
        0 "AggregatorType" aggregator_type: String;
        /// The data type name to use for viewing counts of OpsData.
        1 "TypeName" type_name: String;
        /// The name of an OpsData attribute on which to limit the count of OpsData.
        2 "AttributeName" attribute_name: String;
        /// The aggregator value.
        3 "Values" values: Map<String>;
        /// The aggregator filters.
        4 "Filters" filters: Vec<OpsFilter>;
        /// A nested aggregator for viewing counts of OpsData.
        5 "Aggregators" aggregators: Vec<OpsAggregator>;
    }
}

structure! {
    /// The result of the query.
    #[derive(Clone, Debug, Default, PartialEq)]
    OpsEntity (read)
    required {}
    optional {
        /// The query ID.
        0 "Id" id: String;
        /// The data returned by the query.
        1 "Data" data: Map<OpsEntityItem>;
    }
}

structure! {
    /// The OpsData summary.
    #[derive(Clone, Debug, Default, PartialEq)]
    OpsEntityItem (read)
    required {}
    optional {
        /// The time the OpsData was captured.
        0 "CaptureTime" capture_time: String;
        /// The details of an OpsData summary.
        1 "Content" content: Vec<Map<String>>;
    }
}

structure! {
    /// A filter for viewing OpsData summaries.
    #[derive(Clone, Debug, Default, PartialEq)]
    OpsFilter (write)
    required {
        /// The name of the filter.
        0 "Key" key: String;
        /// The filter value.
        1 "Values" values: Vec<String>;
    }
    optional {
        /// The type of filter.
        2 "Type" r#type: OpsFilterOperatorType;
    }
}

structure! {
    /// Operations engineers and IT professionals use Amazon Web Services Systems Manager OpsCenter to view, investigate, and remediate operational work items (OpsItems) impacting the performance and health of their Amazon Web ...
    #[derive(Clone, Debug, Default, PartialEq)]
    OpsItem (read)
    required {}
    optional {
        /// The ARN of the Amazon Web Services account that created the OpsItem.
        0 "CreatedBy" created_by: String;
        /// The type of OpsItem.
        1 "OpsItemType" ops_item_type: String;
        /// The date and time the OpsItem was created.
        2 "CreatedTime" created_time: Timestamp;
        /// The OpsItem description.
        3 "Description" description: String;
        /// The ARN of the Amazon Web Services account that last updated the OpsItem.
        4 "LastModifiedBy" last_modified_by: String;
        /// The date and time the OpsItem was last updated.
        5 "LastModifiedTime" last_modified_time: Timestamp;
        /// The Amazon Resource Name (ARN) of an Amazon Simple Notification Service (Amazon SNS) topic where notifications are sent when this OpsItem is edited or changed.
        6 "Notifications" notifications: Vec<OpsItemNotification>;
        /// The importance of this OpsItem in relation to other OpsItems in the system.
        7 "Priority" priority: i32;
        /// One or more OpsItems that share something in common with the current OpsItem.
        8 "RelatedOpsItems" related_ops_items: Vec<RelatedOpsItem>;
        /// The OpsItem status.
        9 "Status" status: OpsItemStatus;
        /// The ID of the OpsItem.
        10 "OpsItemId" ops_item_id: String;
        /// The version of this OpsItem.
        11 "Version" version: String;
        /// A short heading that describes the nature of the OpsItem and the impacted resource.
        12 "Title" title: String;
        /// The origin of the OpsItem, such as Amazon EC2 or Systems Manager.
        13 "Source" source: String;
        /// Operational data is custom data that provides useful reference details about the OpsItem.
        14 "OperationalData" operational_data: Map<OpsItemDataValue>;
        /// An OpsItem category.
        15 "Category" category: String;
        /// The severity of the OpsItem.
        16 "Severity" severity: String;
        /// The time a runbook workflow started.
        17 "ActualStartTime" actual_start_time: Timestamp;
        /// The time a runbook workflow ended.
        18 "ActualEndTime" actual_end_time: Timestamp;
        /// The time specified in a change request for a runbook workflow to start.
        19 "PlannedStartTime" planned_start_time: Timestamp;
        /// The time specified in a change request for a runbook workflow to end.
        20 "PlannedEndTime" planned_end_time: Timestamp;
        /// The OpsItem Amazon Resource Name (ARN).
        21 "OpsItemArn" ops_item_arn: String;
    }
}

structure! {
    /// The OpsItem already exists.
    #[derive(Clone, Debug, Default, PartialEq)]
    OpsItemAlreadyExistsException (read)
    required {}
    optional {
        /// Member OpsItemId.
        0 "OpsItemId" ops_item_id: String;
    }
}

structure! {
    /// An object that defines the value of the key and its type in the OperationalData map.
    #[derive(Clone, Debug, Default, PartialEq)]
    OpsItemDataValue (write read)
    required {}
    optional {
        /// The value of the OperationalData key.
        0 "Value" value: String;
        /// The type of key-value pair.
        1 "Type" r#type: OpsItemDataType;
    }
}

structure! {
    /// Describes a filter for a specific list of OpsItem events.
    #[derive(Clone, Debug, Default, PartialEq)]
    OpsItemEventFilter (write)
    required {
        /// The name of the filter key.
        0 "Key" key: OpsItemEventFilterKey;
        /// The values for the filter, consisting of one or more OpsItem IDs.
        1 "Values" values: Vec<String>;
        /// The operator used by the filter call.
        2 "Operator" operator: OpsItemEventFilterOperator;
    }
    optional {}
}

structure! {
    /// Summary information about an OpsItem event or that associated an OpsItem with a related item.
    #[derive(Clone, Debug, Default, PartialEq)]
    OpsItemEventSummary (read)
    required {}
    optional {
        /// The ID of the OpsItem.
        0 "OpsItemId" ops_item_id: String;
        /// The ID of the OpsItem event.
        1 "EventId" event_id: String;
        /// The source of the OpsItem event.
        2 "Source" source: String;
        /// The type of information provided as a detail.
        3 "DetailType" detail_type: String;
        /// Specific information about the OpsItem event.
        4 "Detail" detail: String;
        /// Information about the user or resource that created the OpsItem event.
        5 "CreatedBy" created_by: OpsItemIdentity;
        /// The date and time the OpsItem event was created.
        6 "CreatedTime" created_time: Timestamp;
    }
}

structure! {
    /// Describes an OpsItem filter.
    #[derive(Clone, Debug, Default, PartialEq)]
    OpsItemFilter (write)
    required {
        /// The name of the filter.
        0 "Key" key: OpsItemFilterKey;
        /// The filter value.
        1 "Values" values: Vec<String>;
        /// The operator used by the filter call.
        2 "Operator" operator: OpsItemFilterOperator;
    }
    optional {}
}

structure! {
    /// Information about the user or resource that created an OpsItem event.
    #[derive(Clone, Debug, Default, PartialEq)]
    OpsItemIdentity (read)
    required {}
    optional {
        /// The Amazon Resource Name (ARN) of the IAM entity that created the OpsItem event.
        0 "Arn" arn: String;
    }
}

structure! {
    /// A specified parameter argument isn't valid.
    #[derive(Clone, Debug, Default, PartialEq)]
    OpsItemInvalidParameterException (read)
    required {}
    optional {
        /// Member ParameterNames.
        0 "ParameterNames" parameter_names: Vec<String>;
    }
}

structure! {
    /// The request caused OpsItems to exceed one or more quotas.
    #[derive(Clone, Debug, Default, PartialEq)]
    OpsItemLimitExceededException (read)
    required {}
    optional {
        /// Member ResourceTypes.
        0 "ResourceTypes" resource_types: Vec<String>;
        /// Member Limit.
        1 "Limit" limit: i32;
        /// Member LimitType.
        2 "LimitType" limit_type: String;
    }
}

structure! {
    /// A notification about the OpsItem.
    #[derive(Clone, Debug, Default, PartialEq)]
    OpsItemNotification (write read)
    required {}
    optional {
        /// The Amazon Resource Name (ARN) of an Amazon Simple Notification Service (Amazon SNS) topic where notifications are sent when this OpsItem is edited or changed.
        0 "Arn" arn: String;
    }
}

structure! {
    /// The Amazon Resource Name (ARN) is already associated with the OpsItem.
    #[derive(Clone, Debug, Default, PartialEq)]
    OpsItemRelatedItemAlreadyExistsException (read)
    required {}
    optional {
        /// Member ResourceUri.
        0 "ResourceUri" resource_uri: String;
        /// Member OpsItemId.
        1 "OpsItemId" ops_item_id: String;
    }
}

structure! {
    /// Summary information about related-item resources for an OpsItem.
    #[derive(Clone, Debug, Default, PartialEq)]
    OpsItemRelatedItemSummary (read)
    required {}
    optional {
        /// The OpsItem ID.
        0 "OpsItemId" ops_item_id: String;
        /// The association ID.
        1 "AssociationId" association_id: String;
        /// The resource type.
        2 "ResourceType" resource_type: String;
        /// The association type.
        3 "AssociationType" association_type: String;
        /// The Amazon Resource Name (ARN) of the related-item resource.
        4 "ResourceUri" resource_uri: String;
        /// Information about the user or resource that created an OpsItem event.
        5 "CreatedBy" created_by: OpsItemIdentity;
        /// The time the related-item association was created.
        6 "CreatedTime" created_time: Timestamp;
        /// Information about the user or resource that created an OpsItem event.
        7 "LastModifiedBy" last_modified_by: OpsItemIdentity;
        /// The time the related-item association was last updated.
        8 "LastModifiedTime" last_modified_time: Timestamp;
    }
}

structure! {
    /// Describes a filter for a specific list of related-item resources.
    #[derive(Clone, Debug, Default, PartialEq)]
    OpsItemRelatedItemsFilter (write)
    required {
        /// The name of the filter key.
        0 "Key" key: OpsItemRelatedItemsFilterKey;
        /// The values for the filter.
        1 "Values" values: Vec<String>;
        /// The operator used by the filter call.
        2 "Operator" operator: OpsItemRelatedItemsFilterOperator;
    }
    optional {}
}

structure! {
    /// A count of OpsItems.
    #[derive(Clone, Debug, Default, PartialEq)]
    OpsItemSummary (read)
    required {}
    optional {
        /// The Amazon Resource Name (ARN) of the IAM entity that created the OpsItem.
        0 "CreatedBy" created_by: String;
        /// The date and time the OpsItem was created.
        1 "CreatedTime" created_time: Timestamp;
        /// The Amazon Resource Name (ARN) of the IAM entity that created the OpsItem.
        2 "LastModifiedBy" last_modified_by: String;
        /// The date and time the OpsItem was last updated.
        3 "LastModifiedTime" last_modified_time: Timestamp;
        /// The importance of this OpsItem in relation to other OpsItems in the system.
        4 "Priority" priority: i32;
        /// The impacted Amazon Web Services resource.
        5 "Source" source: String;
        /// The OpsItem status.
        6 "Status" status: OpsItemStatus;
        /// The ID of the OpsItem.
        7 "OpsItemId" ops_item_id: String;
        /// A short heading that describes the nature of the OpsItem and the impacted resource.
        8 "Title" title: String;
        /// Operational data is custom data that provides useful reference details about the OpsItem.
        9 "OperationalData" operational_data: Map<OpsItemDataValue>;
        /// A list of OpsItems by category.
        10 "Category" category: String;
        /// A list of OpsItems by severity.
        11 "Severity" severity: String;
        /// The type of OpsItem.
        12 "OpsItemType" ops_item_type: String;
        /// The time a runbook workflow started.
        13 "ActualStartTime" actual_start_time: Timestamp;
        /// The time a runbook workflow ended.
        14 "ActualEndTime" actual_end_time: Timestamp;
        /// The time specified in a change request for a runbook workflow to start.
        15 "PlannedStartTime" planned_start_time: Timestamp;
        /// The time specified in a change request for a runbook workflow to end.
        16 "PlannedEndTime" planned_end_time: Timestamp;
    }
}

structure! {
    /// Operational metadata for an application in Application Manager.
    #[derive(Clone, Debug, Default, PartialEq)]
    OpsMetadata (read)
    required {}
    optional {
        /// The ID of the Application Manager application.
        0 "ResourceId" resource_id: String;
        /// The Amazon Resource Name (ARN) of the OpsMetadata Object or blob.
        1 "OpsMetadataArn" ops_metadata_arn: String;
        /// The date the OpsMetadata object was last updated.
        2 "LastModifiedDate" last_modified_date: Timestamp;
        /// The user name who last updated the OpsMetadata object.
        3 "LastModifiedUser" last_modified_user: String;
        /// The date the OpsMetadata objects was created.
        4 "CreationDate" creation_date: Timestamp;
    }
}

structure! {
    /// A filter to limit the number of OpsMetadata objects displayed.
    #[derive(Clone, Debug, Default, PartialEq)]
    OpsMetadataFilter (write)
    required {
        /// A filter key.
        0 "Key" key: String;
        /// A filter value.
        1 "Values" values: Vec<String>;
    }
    optional {}
}

structure! {
    /// The OpsItem data type to return.
    #[derive(Clone, Debug, Default, PartialEq)]
    OpsResultAttribute (write)
    required {
        /// Name of the data type.
        0 "TypeName" type_name: String;
    }
    optional {}
}

structure! {
    /// Information about the source where the association execution details are stored.
    #[derive(Clone, Debug, Default, PartialEq)]
    OutputSource (read)
    required {}
    optional {
        /// The ID of the output source, for example the URL of an S3 bucket.
        0 "OutputSourceId" output_source_id: String;
        /// The type of source where the association execution details are stored, for example, Amazon S3.
        1 "OutputSourceType" output_source_type: String;
    }
}

structure! {
    /// An Amazon Web Services Systems Manager parameter in Parameter Store.
    #[derive(Clone, Default, PartialEq)]
    Parameter (read)
    required {}
    optional {
        /// The name of the parameter.
        0 "Name" name: String;
        /// The type of parameter.
        1 "Type" r#type: ParameterType;
        /// The parameter value.
        2 "Value" value: String;
        /// The parameter version.
        3 "Version" version: i64;
        /// Either the version number or the label used to retrieve the parameter value.
        4 "Selector" selector: String;
        /// Applies to parameters that reference information in other Amazon Web Services services.
        5 "SourceResult" source_result: String;
        /// Date the parameter was last changed or updated and the parameter version was created.
        6 "LastModifiedDate" last_modified_date: Timestamp;
        /// The Amazon Resource Name (ARN) of the parameter.
        7 "ARN" arn: String;
        /// The data type of the parameter, such as `text` or `aws:ec2:image`.
        8 "DataType" data_type: String;
    }
}

impl std::fmt::Debug for Parameter {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Parameter")
            .field("name", &self.name)
            .field("type", &self.r#type)
            .field("value", &format_args!("(sensitive)"))
            .field("version", &self.version)
            .field("selector", &self.selector)
            .field("source_result", &self.source_result)
            .field("last_modified_date", &self.last_modified_date)
            .field("arn", &self.arn)
            .field("data_type", &self.data_type)
            .finish()
    }
}

structure! {
    /// Information about parameter usage.
    #[derive(Clone, Default, PartialEq)]
    ParameterHistory (read)
    required {}
    optional {
        /// The name of the parameter.
        0 "Name" name: String;
        /// The type of parameter used.
        1 "Type" r#type: ParameterType;
        /// The alias of the Key Management Service (KMS) key used to encrypt the parameter.
        2 "KeyId" key_id: String;
        /// Date the parameter was last changed or updated.
        3 "LastModifiedDate" last_modified_date: Timestamp;
        /// Amazon Resource Name (ARN) of the Amazon Web Services user who last changed the parameter.
        4 "LastModifiedUser" last_modified_user: String;
        /// Information about the parameter.
        5 "Description" description: String;
        /// The parameter value.
        6 "Value" value: String;
        /// Parameter names can include the following letters and symbols. a-zA-Z0-9\_.-.
        7 "AllowedPattern" allowed_pattern: String;
        /// The parameter version.
        8 "Version" version: i64;
        /// Labels assigned to the parameter version.
        9 "Labels" labels: Vec<String>;
        /// The parameter tier.
        10 "Tier" tier: ParameterTier;
        /// Information about the policies assigned to a parameter.
        11 "Policies" policies: Vec<ParameterInlinePolicy>;
        /// The data type of the parameter, such as `text` or `aws:ec2:image`.
        12 "DataType" data_type: String;
    }
}

impl std::fmt::Debug for ParameterHistory {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("ParameterHistory")
            .field("name", &self.name)
            .field("type", &self.r#type)
            .field("key_id", &self.key_id)
            .field("last_modified_date", &self.last_modified_date)
            .field("last_modified_user", &self.last_modified_user)
            .field("description", &self.description)
            .field("value", &format_args!("(sensitive)"))
            .field("allowed_pattern", &self.allowed_pattern)
            .field("version", &self.version)
            .field("labels", &self.labels)
            .field("tier", &self.tier)
            .field("policies", &self.policies)
            .field("data_type", &self.data_type)
            .finish()
    }
}

structure! {
    /// One or more policies assigned to a parameter.
    #[derive(Clone, Debug, Default, PartialEq)]
    ParameterInlinePolicy (read)
    required {}
    optional {
        /// The JSON text of the policy.
        0 "PolicyText" policy_text: String;
        /// The type of policy.
        1 "PolicyType" policy_type: String;
        /// The status of the policy.
        2 "PolicyStatus" policy_status: String;
    }
}

structure! {
    /// Metadata includes information like the Amazon Resource Name (ARN) of the last user to update the parameter and the date and time the parameter was last used.
    #[derive(Clone, Debug, Default, PartialEq)]
    ParameterMetadata (read)
    required {}
    optional {
        /// The parameter name.
        0 "Name" name: String;
        /// The Amazon Resource Name (ARN) of the parameter.
        1 "ARN" arn: String;
        /// The type of parameter.
        2 "Type" r#type: ParameterType;
        /// The alias of the Key Management Service (KMS) key used to encrypt the parameter.
        3 "KeyId" key_id: String;
        /// Date the parameter was last changed or updated.
        4 "LastModifiedDate" last_modified_date: Timestamp;
        /// Amazon Resource Name (ARN) of the Amazon Web Services user who last changed the parameter.
        5 "LastModifiedUser" last_modified_user: String;
        /// Description of the parameter actions.
        6 "Description" description: String;
        /// A parameter name can include only the following letters and symbols. a-zA-Z0-9\_.-.
        7 "AllowedPattern" allowed_pattern: String;
        /// The parameter version.
        8 "Version" version: i64;
        /// The parameter tier.
        9 "Tier" tier: ParameterTier;
        /// A list of policies associated with a parameter.
        10 "Policies" policies: Vec<ParameterInlinePolicy>;
        /// The data type of the parameter, such as `text` or `aws:ec2:image`.
        11 "DataType" data_type: String;
    }
}

structure! {
    /// One or more filters.
    #[derive(Clone, Debug, Default, PartialEq)]
    ParameterStringFilter (write)
    required {
        /// The name of the filter.
        0 "Key" key: String;
    }
    optional {
        /// For all filters used with DescribeParameters, valid options include `Equals` and `BeginsWith`.
        1 "Option" option: String;
        /// The value you want to search for.
        2 "Values" values: Vec<String>;
    }
}

structure! {
    /// This data type is deprecated.
    #[derive(Clone, Debug, Default, PartialEq)]
    ParametersFilter (write)
    required {
        /// The name of the filter.
        0 "Key" key: ParametersFilterKey;
        /// The filter values.
        1 "Values" values: Vec<String>;
    }
    optional {}
}

structure! {
    /// A detailed status of the parent step.
    #[derive(Clone, Debug, Default, PartialEq)]
    ParentStepDetails (read)
    required {}
    optional {
        /// The unique ID of a step execution.
        0 "StepExecutionId" step_execution_id: String;
        /// The name of the step.
        1 "StepName" step_name: String;
        /// The name of the automation action.
        2 "Action" action: String;
        /// The current repetition of the loop represented by an integer.
        3 "Iteration" iteration: i32;
        /// The current value of the specified iterator in the loop.
        4 "IteratorValue" iterator_value: String;
    }
}

structure! {
    /// Represents metadata about a patch.
    #[derive(Clone, Debug, Default, PartialEq)]
    Patch (read)
    required {}
    optional {
        /// The ID of the patch.
        0 "Id" id: String;
        /// The date the patch was released.
        1 "ReleaseDate" release_date: Timestamp;
        /// The title of the patch.
        2 "Title" title: String;
        /// The description of the patch.
        3 "Description" description: String;
        /// The URL where more information can be obtained about the patch.
        4 "ContentUrl" content_url: String;
        /// The name of the vendor providing the patch.
        5 "Vendor" vendor: String;
        /// The product family the patch is applicable for.
        6 "ProductFamily" product_family: String;
        /// The specific product the patch is applicable for.
        7 "Product" product: String;
        /// The classification of the patch.
        8 "Classification" classification: String;
        /// The severity of the patch, such as `Critical`, `Important`, or `Moderate`.
        9 "MsrcSeverity" msrc_severity: String;
        /// The Microsoft Knowledge Base ID of the patch.
        10 "KbNumber" kb_number: String;
        /// The ID of the Microsoft Security Response Center (MSRC) bulletin the patch is related to.
        11 "MsrcNumber" msrc_number: String;
        /// The language of the patch if it's language-specific.
        12 "Language" language: String;
        /// The Advisory ID of the patch.
        13 "AdvisoryIds" advisory_ids: Vec<String>;
        /// The Bugzilla ID of the patch.
        14 "BugzillaIds" bugzilla_ids: Vec<String>;
        /// The Common Vulnerabilities and Exposures (CVE) ID of the patch.
        15 "CVEIds" cve_ids: Vec<String>;
        /// The name of the patch.
        16 "Name" name: String;
        /// The epoch of the patch.
        17 "Epoch" epoch: i32;
        /// The version number of the patch.
        18 "Version" version: String;
        /// The particular release of a patch.
        19 "Release" release: String;
        /// The architecture of the patch.
        20 "Arch" arch: String;
        /// The severity level of the patch.
        21 "Severity" severity: String;
        /// The source patch repository for the operating system and version, such as `trusty-security` for Ubuntu Server 14.04 LTE and `focal-security` for Ubuntu Server 20.04 LTE.
        22 "Repository" repository: String;
    }
}

structure! {
    /// Defines the basic information about a patch baseline.
    #[derive(Clone, Debug, Default, PartialEq)]
    PatchBaselineIdentity (read)
    required {}
    optional {
        /// The ID of the patch baseline.
        0 "BaselineId" baseline_id: String;
        /// The name of the patch baseline.
        1 "BaselineName" baseline_name: String;
        /// Defines the operating system the patch baseline applies to.
        2 "OperatingSystem" operating_system: OperatingSystem;
        /// The description of the patch baseline.
        3 "BaselineDescription" baseline_description: String;
        /// Indicates whether this is the default baseline.
        4 "DefaultBaseline" default_baseline: bool;
    }
}

structure! {
    /// Information about the state of a patch on a particular managed node as it relates to the patch baseline used to patch the node.
    #[derive(Clone, Debug, Default, PartialEq)]
    PatchComplianceData (read)
    required {
        /// The title of the patch.
        0 "Title" title: String;
        /// The operating system-specific ID of the patch.
        1 "KBId" kb_id: String;
        /// The classification of the patch, such as `SecurityUpdates`, `Updates`, and `CriticalUpdates`.
        2 "Classification" classification: String;
        /// The severity of the patch such as `Critical`, `Important`, and `Moderate`.
        3 "Severity" severity: String;
        /// The state of the patch on the managed node, such as INSTALLED or FAILED.
        4 "State" state: PatchComplianceDataState;
        /// The date/time the patch was installed on the managed node.
        5 "InstalledTime" installed_time: Timestamp;
    }
    optional {
        /// The IDs of one or more Common Vulnerabilities and Exposure (CVE) issues that are resolved by the patch.
        6 "CVEIds" cve_ids: String;
    }
}

structure! {
    /// Defines which patches should be included in a patch baseline.
    #[derive(Clone, Debug, Default, PartialEq)]
    PatchFilter (write read)
    required {
        /// The key for the filter.
        0 "Key" key: PatchFilterKey;
        /// The value for the filter key.
        1 "Values" values: Vec<String>;
    }
    optional {}
}

structure! {
    /// A set of patch filters, typically used for approval rules.
    #[derive(Clone, Debug, Default, PartialEq)]
    PatchFilterGroup (write read)
    required {
        /// The set of patch filters that make up the group.
        0 "PatchFilters" patch_filters: Vec<PatchFilter>;
    }
    optional {}
}

structure! {
    /// The mapping between a patch group and the patch baseline the patch group is registered with.
    #[derive(Clone, Debug, Default, PartialEq)]
    PatchGroupPatchBaselineMapping (read)
    required {}
    optional {
        /// The name of the patch group registered with the patch baseline.
        0 "PatchGroup" patch_group: String;
        /// The patch baseline the patch group is registered with.
        1 "BaselineIdentity" baseline_identity: PatchBaselineIdentity;
    }
}

structure! {
    /// Defines a filter used in Patch Manager APIs.
    #[derive(Clone, Debug, Default, PartialEq)]
    PatchOrchestratorFilter (write)
    required {}
    optional {
        /// The key for the filter.
        0 "Key" key: String;
        /// The value for the filter.
        1 "Values" values: Vec<String>;
    }
}

structure! {
    /// Defines an approval rule for a patch baseline.
    #[derive(Clone, Debug, Default, PartialEq)]
    PatchRule (write read)
    required {
        /// The patch filter group that defines the criteria for the rule.
        0 "PatchFilterGroup" patch_filter_group: PatchFilterGroup;
    }
    optional {
        /// A compliance severity level for all approved patches in a patch baseline.
        1 "ComplianceLevel" compliance_level: PatchComplianceLevel;
        /// The number of days after the release date of each patch matched by the rule that the patch is marked as approved in the patch baseline.
        2 "ApproveAfterDays" approve_after_days: i32;
        /// The cutoff date for auto approval of released patches.
        3 "ApproveUntilDate" approve_until_date: String;
        /// For managed nodes identified by the approval rule filters, enables a patch baseline to apply non-security updates available in the specified repository.
        4 "EnableNonSecurity" enable_non_security: bool;
    }
}

structure! {
    /// A set of rules defining the approval rules for a patch baseline.
    #[derive(Clone, Debug, Default, PartialEq)]
    PatchRuleGroup (write read)
    required {
        /// The rules that make up the rule group.
        0 "PatchRules" patch_rules: Vec<PatchRule>;
    }
    optional {}
}

structure! {
    /// Information about the patches to use to update the managed nodes, including target operating systems and source repository.
    #[derive(Clone, Default, PartialEq)]
    PatchSource (write read)
    required {
        /// The name specified to identify the patch source.
        0 "Name" name: String;
        /// The specific operating system versions a patch repository applies to, such as "Ubuntu16.04", "AmazonLinux2016.09", "RedhatEnterpriseLinux7.2" or "Suse12.7".
        1 "Products" products: Vec<String>;
        /// The value of the repo configuration.
        2 "Configuration" configuration: String;
    }
    optional {}
}

impl std::fmt::Debug for PatchSource {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("PatchSource")
            .field("name", &self.name)
            .field("products", &self.products)
            .field("configuration", &format_args!("(sensitive)"))
            .finish()
    }
}

structure! {
    /// Information about the approval status of a patch.
    #[derive(Clone, Debug, Default, PartialEq)]
    PatchStatus (read)
    required {}
    optional {
        /// The approval status of a patch.
        0 "DeploymentStatus" deployment_status: PatchDeploymentStatus;
        /// The compliance severity level for a patch.
        1 "ComplianceLevel" compliance_level: PatchComplianceLevel;
        /// The date the patch was approved (or will be approved if the status is `PENDING_APPROVAL`).
        2 "ApprovalDate" approval_date: Timestamp;
    }
}

structure! {
    /// An aggregate of step execution statuses displayed in the Amazon Web Services Systems Manager console for a multi-Region and multi-account Automation execution.
    #[derive(Clone, Debug, Default, PartialEq)]
    ProgressCounters (read)
    required {}
    optional {
        /// The total number of steps run in all specified Amazon Web Services Regions and Amazon Web Services accounts for the current Automation execution.
        0 "TotalSteps" total_steps: i32;
        /// The total number of steps that successfully completed in all specified Amazon Web Services Regions and Amazon Web Services accounts for the current Automation execution.
        1 "SuccessSteps" success_steps: i32;
        /// The total number of steps that failed to run in all specified Amazon Web Services Regions and Amazon Web Services accounts for the current Automation execution.
        2 "FailedSteps" failed_steps: i32;
        /// The total number of steps that the system cancelled in all specified Amazon Web Services Regions and Amazon Web Services accounts for the current Automation execution.
        3 "CancelledSteps" cancelled_steps: i32;
        /// The total number of steps that timed out in all specified Amazon Web Services Regions and Amazon Web Services accounts for the current Automation execution.
        4 "TimedOutSteps" timed_out_steps: i32;
    }
}

structure! {
    /// Structure PutComplianceItemsInput.
    #[derive(Clone, Debug, Default, PartialEq)]
    PutComplianceItemsInput (write)
    required {
        /// Specify an ID for this resource.
        0 "ResourceId" resource_id: String;
        /// Specify the type of resource.
        1 "ResourceType" resource_type: String;
        /// Specify the compliance type.
        2 "ComplianceType" compliance_type: String;
        /// A summary of the call execution that includes an execution ID, the type of execution (for example, `Command`), and the date/time of the execution using a datetime object that is saved in the following format.
        3 "ExecutionSummary" execution_summary: ComplianceExecutionSummary;
        /// Information about the compliance as defined by the resource type.
        4 "Items" items: Vec<ComplianceItemEntry>;
    }
    optional {
        /// MD5 or SHA-256 content hash.
        5 "ItemContentHash" item_content_hash: String;
        /// The mode for uploading compliance items.
        6 "UploadType" upload_type: ComplianceUploadType;
    }
}

structure! {
    /// Structure PutComplianceItemsOutput.
    #[derive(Clone, Debug, Default, PartialEq)]
    PutComplianceItemsOutput (read)
    required {}
    optional {}
}

structure! {
    /// Structure PutInventoryInput.
    #[derive(Clone, Debug, Default, PartialEq)]
    PutInventoryInput (write)
    required {
        /// An managed node ID where you want to add or update inventory items.
        0 "InstanceId" instance_id: String;
        /// The inventory items that you want to add or update on managed nodes.
        1 "Items" items: Vec<InventoryItem>;
    }
    optional {}
}

structure! {
    /// Structure PutInventoryOutput.
    #[derive(Clone, Debug, Default, PartialEq)]
    PutInventoryOutput (read)
    required {}
    optional {
        /// Information about the request.
        0 "Message" message: String;
    }
}

structure! {
    /// Structure PutParameterInput.
    #[derive(Clone, Default, PartialEq)]
    PutParameterInput (write)
    required {
        /// The fully qualified name of the parameter that you want to create or update.
        0 "Name" name: String;
        /// The parameter value that you want to add to the system.
        1 "Value" value: String;
    }
    optional {
        /// Information about the parameter that you want to add to the system.
        2 "Description" description: String;
        /// The type of parameter that you want to create.
        3 "Type" r#type: ParameterType;
        /// The Key Management Service (KMS) ID that you want to use to encrypt a parameter.
        4 "KeyId" key_id: String;
        /// Overwrite an existing parameter.
        5 "Overwrite" overwrite: bool;
        /// A regular expression used to validate the parameter value.
        6 "AllowedPattern" allowed_pattern: String;
        /// Optional metadata that you assign to a resource.
        7 "Tags" tags: Vec<Tag>;
        /// The parameter tier to assign to a parameter.
        8 "Tier" tier: ParameterTier;
        /// One or more policies to apply to a parameter.
        9 "Policies" policies: String;
        /// The data type for a `String` parameter.
        10 "DataType" data_type: String;
    }
}

impl std::fmt::Debug for PutParameterInput {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("PutParameterInput")
            .field("name", &self.name)
            .field("description", &self.description)
            .field("value", &format_args!("(sensitive)"))
            .field("type", &self.r#type)
            .field("key_id", &self.key_id)
            .field("overwrite", &self.overwrite)
            .field("allowed_pattern", &self.allowed_pattern)
            .field("tags", &self.tags)
            .field("tier", &self.tier)
            .field("policies", &self.policies)
            .field("data_type", &self.data_type)
            .finish()
    }
}

structure! {
    /// Structure PutParameterOutput.
    #[derive(Clone, Debug, Default, PartialEq)]
    PutParameterOutput (read)
    required {}
    optional {
        /// The new version number of a parameter.
        0 "Version" version: i64;
        /// The tier assigned to the parameter.
        1 "Tier" tier: ParameterTier;
    }
}

structure! {
    /// Structure PutResourcePolicyInput.
    #[derive(Clone, Debug, Default, PartialEq)]
    PutResourcePolicyInput (write)
    required {
        /// Amazon Resource Name (ARN) of the resource to which you want to attach a policy.
        0 "ResourceArn" resource_arn: String;
        /// A policy you want to associate with a resource.
        1 "Policy" policy: String;
    }
    optional {
        /// The policy ID.
        2 "PolicyId" policy_id: String;
        /// ID of the current policy version.
        3 "PolicyHash" policy_hash: String;
    }
}

structure! {
    /// Structure PutResourcePolicyOutput.
    #[derive(Clone, Debug, Default, PartialEq)]
    PutResourcePolicyOutput (read)
    required {}
    optional {
        /// The policy ID.
        0 "PolicyId" policy_id: String;
        /// ID of the current policy version.
        1 "PolicyHash" policy_hash: String;
    }
}

structure! {
    /// Structure RegisterDefaultPatchBaselineInput.
    #[derive(Clone, Debug, Default, PartialEq)]
    RegisterDefaultPatchBaselineInput (write)
    required {
        /// The ID of the patch baseline that should be the default patch baseline.
        0 "BaselineId" baseline_id: String;
    }
    optional {}
}

structure! {
    /// Structure RegisterDefaultPatchBaselineOutput.
    #[derive(Clone, Debug, Default, PartialEq)]
    RegisterDefaultPatchBaselineOutput (read)
    required {}
    optional {
        /// The ID of the default patch baseline.
        0 "BaselineId" baseline_id: String;
    }
}

structure! {
    /// Structure RegisterPatchBaselineForPatchGroupInput.
    #[derive(Clone, Debug, Default, PartialEq)]
    RegisterPatchBaselineForPatchGroupInput (write)
    required {
        /// The ID of the patch baseline to register with the patch group.
        0 "BaselineId" baseline_id: String;
        /// The name of the patch group to be registered with the patch baseline.
        1 "PatchGroup" patch_group: String;
    }
    optional {}
}

structure! {
    /// Structure RegisterPatchBaselineForPatchGroupOutput.
    #[derive(Clone, Debug, Default, PartialEq)]
    RegisterPatchBaselineForPatchGroupOutput (read)
    required {}
    optional {
        /// The ID of the patch baseline the patch group was registered with.
        0 "BaselineId" baseline_id: String;
        /// The name of the patch group registered with the patch baseline.
        1 "PatchGroup" patch_group: String;
    }
}

structure! {
    /// Structure RegisterTargetWithMaintenanceWindowInput.
    #[derive(Clone, Default, PartialEq)]
    RegisterTargetWithMaintenanceWindowInput (write)
    required {
        /// The ID of the maintenance window the target should be registered with.
        0 "WindowId" window_id: String;
        /// The type of target being registered with the maintenance window.
        1 "ResourceType" resource_type: MaintenanceWindowResourceType;
        /// The targets to register with the maintenance window.
        2 "Targets" targets: Vec<Target>;
    }
    optional {
        /// User-provided value that will be included in any Amazon CloudWatch Events events raised while running tasks for these targets in this maintenance window.
        3 "OwnerInformation" owner_information: String;
        /// An optional name for the target.
        4 "Name" name: String;
        /// An optional description for the target.
        5 "Description" description: String;
        /// User-provided idempotency token.
        6 "ClientToken" client_token: String;
    }
}

impl std::fmt::Debug for RegisterTargetWithMaintenanceWindowInput {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("RegisterTargetWithMaintenanceWindowInput")
            .field("window_id", &self.window_id)
            .field("resource_type", &self.resource_type)
            .field("targets", &self.targets)
            .field("owner_information", &format_args!("(sensitive)"))
            .field("name", &self.name)
            .field("description", &format_args!("(sensitive)"))
            .field("client_token", &self.client_token)
            .finish()
    }
}

structure! {
    /// Structure RegisterTargetWithMaintenanceWindowOutput.
    #[derive(Clone, Debug, Default, PartialEq)]
    RegisterTargetWithMaintenanceWindowOutput (read)
    required {}
    optional {
        /// The ID of the target definition in this maintenance window.
        0 "WindowTargetId" window_target_id: String;
    }
}

structure! {
    /// Structure RegisterTaskWithMaintenanceWindowInput.
    #[derive(Clone, Default, PartialEq)]
    RegisterTaskWithMaintenanceWindowInput (write)
    required {
        /// The ID of the maintenance window the task should be added to.
        0 "WindowId" window_id: String;
        /// The ARN of the task to run.
        1 "TaskArn" task_arn: String;
        /// The type of task being registered.
        2 "TaskType" task_type: MaintenanceWindowTaskType;
    }
    optional {
        /// The targets (either managed nodes or maintenance window targets).
        3 "Targets" targets: Vec<Target>;
        /// The Amazon Resource Name (ARN) of the IAM service role for Amazon Web Services Systems Manager to assume when running a maintenance window task.
        4 "ServiceRoleArn" service_role_arn: String;
        /// The parameters that should be passed to the task when it is run.
        5 "TaskParameters" task_parameters: Map<MaintenanceWindowTaskParameterValueExpression>;
        /// The parameters that the task should use during execution.
        6 "TaskInvocationParameters" task_invocation_parameters: MaintenanceWindowTaskInvocationParameters;
        /// The priority of the task in the maintenance window, the lower the number the higher the priority.
        7 "Priority" priority: i32;
        /// The maximum number of targets this task can be run for, in parallel.
        8 "MaxConcurrency" max_concurrency: String;
        /// The maximum number of errors allowed before this task stops being scheduled.
        9 "MaxErrors" max_errors: String;
        /// A structure containing information about an Amazon Simple Storage Service (Amazon S3) bucket to write managed node-level logs to.
        10 "LoggingInfo" logging_info: LoggingInfo;
        /// An optional name for the task.
        11 "Name" name: String;
        /// An optional description for the task.
        12 "Description" description: String;
        /// User-provided idempotency token.
        13 "ClientToken" client_token: String;
        /// Indicates whether tasks should continue to run after the cutoff time specified in the maintenance windows is reached.
        14 "CutoffBehavior" cutoff_behavior: MaintenanceWindowTaskCutoffBehavior;
        /// The CloudWatch alarm you want to apply to your maintenance window task.
        15 "AlarmConfiguration" alarm_configuration: AlarmConfiguration;
    }
}

impl std::fmt::Debug for RegisterTaskWithMaintenanceWindowInput {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("RegisterTaskWithMaintenanceWindowInput")
            .field("window_id", &self.window_id)
            .field("targets", &self.targets)
            .field("task_arn", &self.task_arn)
            .field("service_role_arn", &self.service_role_arn)
            .field("task_type", &self.task_type)
            .field("task_parameters", &format_args!("(sensitive)"))
            .field("task_invocation_parameters", &self.task_invocation_parameters)
            .field("priority", &self.priority)
            .field("max_concurrency", &self.max_concurrency)
            .field("max_errors", &self.max_errors)
            .field("logging_info", &self.logging_info)
            .field("name", &self.name)
            .field("description", &format_args!("(sensitive)"))
            .field("client_token", &self.client_token)
            .field("cutoff_behavior", &self.cutoff_behavior)
            .field("alarm_configuration", &self.alarm_configuration)
            .finish()
    }
}

structure! {
    /// Structure RegisterTaskWithMaintenanceWindowOutput.
    #[derive(Clone, Debug, Default, PartialEq)]
    RegisterTaskWithMaintenanceWindowOutput (read)
    required {}
    optional {
        /// The ID of the task in the maintenance window.
        0 "WindowTaskId" window_task_id: String;
    }
}

structure! {
    /// Reserved for internal use.
    #[derive(Clone, Debug, Default, PartialEq)]
    RegistrationMetadataItem (write)
    required {
        /// Reserved for internal use.
        0 "Key" key: String;
        /// Reserved for internal use.
        1 "Value" value: String;
    }
    optional {}
}

structure! {
    /// An OpsItems that shares something in common with the current OpsItem.
    #[derive(Clone, Debug, Default, PartialEq)]
    RelatedOpsItem (write read)
    required {
        /// The ID of an OpsItem related to the current OpsItem.
        0 "OpsItemId" ops_item_id: String;
    }
    optional {}
}

structure! {
    /// Structure RemoveTagsFromResourceInput.
    #[derive(Clone, Debug, Default, PartialEq)]
    RemoveTagsFromResourceInput (write)
    required {
        /// The type of resource from which you want to remove a tag.
        0 "ResourceType" resource_type: ResourceTypeForTagging;
        /// The ID of the resource from which you want to remove tags.
        1 "ResourceId" resource_id: String;
        /// Tag keys that you want to remove from the specified resource.
        2 "TagKeys" tag_keys: Vec<String>;
    }
    optional {}
}

structure! {
    /// Structure RemoveTagsFromResourceOutput.
    #[derive(Clone, Debug, Default, PartialEq)]
    RemoveTagsFromResourceOutput (read)
    required {}
    optional {}
}

structure! {
    /// The request body of the ResetServiceSetting API operation.
    #[derive(Clone, Debug, Default, PartialEq)]
    ResetServiceSettingInput (write)
    required {
        /// The Amazon Resource Name (ARN) of the service setting to reset.
        0 "SettingId" setting_id: String;
    }
    optional {}
}

structure! {
    /// The result body of the ResetServiceSetting API operation.
    #[derive(Clone, Debug, Default, PartialEq)]
    ResetServiceSettingOutput (read)
    required {}
    optional {
        /// The current, effective service setting after calling the ResetServiceSetting API operation.
        0 "ServiceSetting" service_setting: ServiceSetting;
    }
}

structure! {
    /// Information about targets that resolved during the Automation execution.
    #[derive(Clone, Debug, Default, PartialEq)]
    ResolvedTargets (read)
    required {}
    optional {
        /// A list of parameter values sent to targets that resolved during the Automation execution.
        0 "ParameterValues" parameter_values: Vec<String>;
        /// A boolean value indicating whether the resolved target list is truncated.
        1 "Truncated" truncated: bool;
    }
}

structure! {
    /// Compliance summary information for a specific resource.
    #[derive(Clone, Debug, Default, PartialEq)]
    ResourceComplianceSummaryItem (read)
    required {}
    optional {
        /// The compliance type.
        0 "ComplianceType" compliance_type: String;
        /// The resource type.
        1 "ResourceType" resource_type: String;
        /// The resource ID.
        2 "ResourceId" resource_id: String;
        /// The compliance status for the resource.
        3 "Status" status: ComplianceStatus;
        /// The highest severity item found for the resource.
        4 "OverallSeverity" overall_severity: ComplianceSeverity;
        /// Information about the execution.
        5 "ExecutionSummary" execution_summary: ComplianceExecutionSummary;
        /// A list of items that are compliant for the resource.
        6 "CompliantSummary" compliant_summary: CompliantSummary;
        /// A list of items that aren't compliant for the resource.
        7 "NonCompliantSummary" non_compliant_summary: NonCompliantSummary;
    }
}

structure! {
    /// A sync configuration with the same name already exists.
    #[derive(Clone, Debug, Default, PartialEq)]
    ResourceDataSyncAlreadyExistsException (read)
    required {}
    optional {
        /// Member SyncName.
        0 "SyncName" sync_name: String;
    }
}

structure! {
    /// Information about the `AwsOrganizationsSource` resource data sync source.
    #[derive(Clone, Debug, Default, PartialEq)]
    ResourceDataSyncAwsOrganizationsSource (write read)
    required {
        /// If an Amazon Web Services organization is present, this is either `OrganizationalUnits` or `EntireOrganization`.
        0 "OrganizationSourceType" organization_source_type: String;
    }
    optional {
        /// The Organizations organization units included in the sync.
        1 "OrganizationalUnits" organizational_units: Vec<ResourceDataSyncOrganizationalUnit>;
    }
}

structure! {
    /// Synchronize Amazon Web Services Systems Manager Inventory data from multiple Amazon Web Services accounts defined in Organizations to a centralized Amazon S3 bucket.
    #[derive(Clone, Debug, Default, PartialEq)]
    ResourceDataSyncDestinationDataSharing (write read)
    required {}
    optional {
        /// The sharing data type.
        0 "DestinationDataSharingType" destination_data_sharing_type: String;
    }
}

structure! {
    /// Information about a resource data sync configuration, including its current status and last successful sync.
    #[derive(Clone, Debug, Default, PartialEq)]
    ResourceDataSyncItem (read)
    required {}
    optional {
        /// The name of the resource data sync.
        0 "SyncName" sync_name: String;
        /// The type of resource data sync.
        1 "SyncType" sync_type: String;
        /// Information about the source where the data was synchronized.
        2 "SyncSource" sync_source: ResourceDataSyncSourceWithState;
        /// Configuration information for the target S3 bucket.
        3 "S3Destination" s3_destination: ResourceDataSyncS3Destination;
        /// The last time the configuration attempted to sync (UTC).
        4 "LastSyncTime" last_sync_time: Timestamp;
        /// The last time the sync operations returned a status of `SUCCESSFUL` (UTC).
        5 "LastSuccessfulSyncTime" last_successful_sync_time: Timestamp;
        /// The date and time the resource data sync was changed.
        6 "SyncLastModifiedTime" sync_last_modified_time: Timestamp;
        /// The status reported by the last sync.
        7 "LastStatus" last_status: LastResourceDataSyncStatus;
        /// The date and time the configuration was created (UTC).
        8 "SyncCreatedTime" sync_created_time: Timestamp;
        /// The status message details reported by the last sync.
        9 "LastSyncStatusMessage" last_sync_status_message: String;
    }
}

structure! {
    /// The specified sync name wasn't found.
    #[derive(Clone, Debug, Default, PartialEq)]
    ResourceDataSyncNotFoundException (read)
    required {}
    optional {
        /// Member SyncName.
        0 "SyncName" sync_name: String;
        /// Member SyncType.
        1 "SyncType" sync_type: String;
    }
}

structure! {
    /// The Organizations organizational unit data source for the sync.
    #[derive(Clone, Debug, Default, PartialEq)]
    ResourceDataSyncOrganizationalUnit (write read)
    required {}
    optional {
        /// The Organizations unit ID data source for the sync.
        0 "OrganizationalUnitId" organizational_unit_id: String;
    }
}

structure! {
    /// Information about the target S3 bucket for the resource data sync.
    #[derive(Clone, Debug, Default, PartialEq)]
    ResourceDataSyncS3Destination (write read)
    required {
        /// The name of the S3 bucket where the aggregated data is stored.
        0 "BucketName" bucket_name: String;
        /// A supported sync format.
        1 "SyncFormat" sync_format: ResourceDataSyncS3Format;
        /// The Amazon Web Services Region with the S3 bucket targeted by the resource data sync.
        2 "Region" region: String;
    }
    optional {
        /// An Amazon S3 prefix for the bucket.
        3 "Prefix" prefix: String;
        /// The ARN of an encryption key for a destination in Amazon S3.
        4 "AWSKMSKeyARN" awskms_key_arn: String;
        /// Enables destination data sharing.
        5 "DestinationDataSharing" destination_data_sharing: ResourceDataSyncDestinationDataSharing;
    }
}

structure! {
    /// Information about the source of the data included in the resource data sync.
    #[derive(Clone, Debug, Default, PartialEq)]
    ResourceDataSyncSource (write)
    required {
        /// The type of data source for the resource data sync.
        0 "SourceType" source_type: String;
        /// The `SyncSource` Amazon Web Services Regions included in the resource data sync.
        1 "SourceRegions" source_regions: Vec<String>;
    }
    optional {
        /// Information about the `AwsOrganizationsSource` resource data sync source.
        2 "AwsOrganizationsSource" aws_organizations_source: ResourceDataSyncAwsOrganizationsSource;
        /// Whether to automatically synchronize and aggregate data from new Amazon Web Services Regions when those Regions come online.
        3 "IncludeFutureRegions" include_future_regions: bool;
        /// When you create a resource data sync, if you choose one of the Organizations options, then Systems Manager automatically enables all OpsData sources in the selected Amazon Web Services Regions for all Amazon Web ...
        4 "EnableAllOpsDataSources" enable_all_ops_data_sources: bool;
    }
}

structure! {
    /// The data type name for including resource data sync state.
    #[derive(Clone, Debug, Default, PartialEq)]
    ResourceDataSyncSourceWithState (read)
    required {}
    optional {
        /// The type of data source for the resource data sync.
        0 "SourceType" source_type: String;
        /// The field name in `SyncSource` for the `ResourceDataSyncAwsOrganizationsSource` type.
        1 "AwsOrganizationsSource" aws_organizations_source: ResourceDataSyncAwsOrganizationsSource;
        /// The `SyncSource` Amazon Web Services Regions included in the resource data sync.
        2 "SourceRegions" source_regions: Vec<String>;
        /// Whether to automatically synchronize and aggregate data from new Amazon Web Services Regions when those Regions come online.
        3 "IncludeFutureRegions" include_future_regions: bool;
        /// The data type name for including resource data sync state.
        4 "State" state: String;
        /// When you create a resource data sync, if you choose one of the Organizations options, then Systems Manager automatically enables all OpsData sources in the selected Amazon Web Services Regions for all Amazon Web ...
        5 "EnableAllOpsDataSources" enable_all_ops_data_sources: bool;
    }
}

structure! {
    /// One or more parameters specified for the call aren't valid.
    #[derive(Clone, Debug, Default, PartialEq)]
    ResourcePolicyInvalidParameterException (read)
    required {}
    optional {
        /// Member ParameterNames.
        0 "ParameterNames" parameter_names: Vec<String>;
    }
}

structure! {
    /// The PutResourcePolicy API action enforces two limits.
    #[derive(Clone, Debug, Default, PartialEq)]
    ResourcePolicyLimitExceededException (read)
    required {}
    optional {
        /// Member Limit.
        0 "Limit" limit: i32;
        /// Member LimitType.
        1 "LimitType" limit_type: String;
    }
}

structure! {
    /// The inventory item result attribute.
    #[derive(Clone, Debug, Default, PartialEq)]
    ResultAttribute (write)
    required {
        /// Name of the inventory item type.
        0 "TypeName" type_name: String;
    }
    optional {}
}

structure! {
    /// Structure ResumeSessionInput.
    #[derive(Clone, Debug, Default, PartialEq)]
    ResumeSessionInput (write)
    required {
        /// The ID of the disconnected session to resume.
        0 "SessionId" session_id: String;
    }
    optional {}
}

structure! {
    /// Structure ResumeSessionOutput.
    #[derive(Clone, Debug, Default, PartialEq)]
    ResumeSessionOutput (read)
    required {}
    optional {
        /// The ID of the session.
        0 "SessionId" session_id: String;
        /// An encrypted token value containing session and caller information.
        1 "TokenValue" token_value: String;
        /// A URL back to SSM Agent on the managed node that the Session Manager client uses to send commands and receive output from the managed node.
        2 "StreamUrl" stream_url: String;
    }
}

structure! {
    /// Information about the result of a document review request.
    #[derive(Clone, Debug, Default, PartialEq)]
    ReviewInformation (read)
    required {}
    optional {
        /// The time that the reviewer took action on the document review request.
        0 "ReviewedTime" reviewed_time: Timestamp;
        /// The current status of the document review request.
        1 "Status" status: ReviewStatus;
        /// The reviewer assigned to take action on the document review request.
        2 "Reviewer" reviewer: String;
    }
}

structure! {
    /// Information about an Automation runbook used in a runbook workflow in Change Manager.
    #[derive(Clone, Debug, Default, PartialEq)]
    Runbook (write read)
    required {
        /// The name of the Automation runbook used in a runbook workflow.
        0 "DocumentName" document_name: String;
    }
    optional {
        /// The version of the Automation runbook used in a runbook workflow.
        1 "DocumentVersion" document_version: String;
        /// The key-value map of execution parameters, which were supplied when calling `StartChangeRequestExecution`.
        2 "Parameters" parameters: Map<Vec<String>>;
        /// The name of the parameter used as the target resource for the rate-controlled runbook workflow.
        3 "TargetParameterName" target_parameter_name: String;
        /// A key-value mapping to target resources that the runbook operation performs tasks on.
        4 "Targets" targets: Vec<Target>;
        /// A key-value mapping of runbook parameters to target resources.
        5 "TargetMaps" target_maps: Vec<Map<Vec<String>>>;
        /// The `MaxConcurrency` value specified by the user when the operation started, indicating the maximum number of resources that the runbook operation can run on at the same time.
        6 "MaxConcurrency" max_concurrency: String;
        /// The `MaxErrors` value specified by the user when the execution started, indicating the maximum number of errors that can occur during the operation before the updates are stopped or rolled back.
        7 "MaxErrors" max_errors: String;
        /// Information about the Amazon Web Services Regions and Amazon Web Services accounts targeted by the current Runbook operation.
        8 "TargetLocations" target_locations: Vec<TargetLocation>;
    }
}

structure! {
    /// An S3 bucket where you want to store the results of this request.
    #[derive(Clone, Debug, Default, PartialEq)]
    S3OutputLocation (write read)
    required {}
    optional {
        /// The Amazon Web Services Region of the S3 bucket.
        0 "OutputS3Region" output_s3_region: String;
        /// The name of the S3 bucket.
        1 "OutputS3BucketName" output_s3_bucket_name: String;
        /// The S3 bucket subfolder.
        2 "OutputS3KeyPrefix" output_s3_key_prefix: String;
    }
}

structure! {
    /// A URL for the Amazon Web Services Systems Manager (Systems Manager) bucket where you want to store the results of this request.
    #[derive(Clone, Debug, Default, PartialEq)]
    S3OutputUrl (read)
    required {}
    optional {
        /// A URL for an S3 bucket where you want to store the results of this request.
        0 "OutputUrl" output_url: String;
    }
}

structure! {
    /// Information about a scheduled execution for a maintenance window.
    #[derive(Clone, Debug, Default, PartialEq)]
    ScheduledWindowExecution (read)
    required {}
    optional {
        /// The ID of the maintenance window to be run.
        0 "WindowId" window_id: String;
        /// The name of the maintenance window to be run.
        1 "Name" name: String;
        /// The time, in ISO-8601 Extended format, that the maintenance window is scheduled to be run.
        2 "ExecutionTime" execution_time: String;
    }
}

structure! {
    /// Structure SendAutomationSignalInput.
    #[derive(Clone, Debug, Default, PartialEq)]
    SendAutomationSignalInput (write)
    required {
        /// The unique identifier for an existing Automation execution that you want to send the signal to.
        0 "AutomationExecutionId" automation_execution_id: String;
        /// The type of signal to send to an Automation execution.
        1 "SignalType" signal_type: SignalType;
    }
    optional {
        /// The data sent with the signal.
        2 "Payload" payload: Map<Vec<String>>;
    }
}

structure! {
    /// Structure SendAutomationSignalOutput.
    #[derive(Clone, Debug, Default, PartialEq)]
    SendAutomationSignalOutput (read)
    required {}
    optional {}
}

structure! {
    /// Structure SendCommandInput.
    #[derive(Clone, Default, PartialEq)]
    SendCommandInput (write)
    required {
        /// The name of the Amazon Web Services Systems Manager document (SSM document) to run.
        0 "DocumentName" document_name: String;
    }
    optional {
        /// The IDs of the managed nodes where the command should run.
        1 "InstanceIds" instance_ids: Vec<String>;
        /// An array of search criteria that targets managed nodes using a `Key,Value` combination that you specify.
        2 "Targets" targets: Vec<Target>;
        /// The SSM document version to use in the request.
        3 "DocumentVersion" document_version: String;
        /// The Sha256 or Sha1 hash created by the system when the document was created.
        4 "DocumentHash" document_hash: String;
        /// Sha256 or Sha1.
        5 "DocumentHashType" document_hash_type: DocumentHashType;
        /// If this time is reached and the command hasn't already started running, it won't run.
        6 "TimeoutSeconds" timeout_seconds: i32;
        /// User-specified information about the command, such as a brief description of what the command should do.
        7 "Comment" comment: String;
        /// The required and optional parameters specified in the document being run.
        8 "Parameters" parameters: Map<Vec<String>>;
        /// (Deprecated) You can no longer specify this parameter.
        9 "OutputS3Region" output_s3_region: String;
        /// The name of the S3 bucket where command execution responses should be stored.
        10 "OutputS3BucketName" output_s3_bucket_name: String;
        /// The directory structure within the S3 bucket where the responses should be stored.
        11 "OutputS3KeyPrefix" output_s3_key_prefix: String;
        /// (Optional) The maximum number of managed nodes that are allowed to run the command at the same time.
        12 "MaxConcurrency" max_concurrency: String;
        /// The maximum number of errors allowed without the command failing.
        13 "MaxErrors" max_errors: String;
        /// The ARN of the Identity and Access Management (IAM) service role to use to publish Amazon Simple Notification Service (Amazon SNS) notifications for Run Command commands.
        14 "ServiceRoleArn" service_role_arn: String;
        /// Configurations for sending notifications.
        15 "NotificationConfig" notification_config: NotificationConfig;
        /// Enables Amazon Web Services Systems Manager to send Run Command output to Amazon CloudWatch Logs.
        16 "CloudWatchOutputConfig" cloud_watch_output_config: CloudWatchOutputConfig;
        /// The CloudWatch alarm you want to apply to your command.
        17 "AlarmConfiguration" alarm_configuration: AlarmConfiguration;
    }
}

impl std::fmt::Debug for SendCommandInput {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("SendCommandInput")
            .field("instance_ids", &self.instance_ids)
            .field("targets", &self.targets)
            .field("document_name", &self.document_name)
            .field("document_version", &self.document_version)
            .field("document_hash", &self.document_hash)
            .field("document_hash_type", &self.document_hash_type)
            .field("timeout_seconds", &self.timeout_seconds)
            .field("comment", &self.comment)
            .field("parameters", &format_args!("(sensitive)"))
            .field("output_s3_region", &self.output_s3_region)
            .field("output_s3_bucket_name", &self.output_s3_bucket_name)
            .field("output_s3_key_prefix", &self.output_s3_key_prefix)
            .field("max_concurrency", &self.max_concurrency)
            .field("max_errors", &self.max_errors)
            .field("service_role_arn", &self.service_role_arn)
            .field("notification_config", &self.notification_config)
            .field("cloud_watch_output_config", &self.cloud_watch_output_config)
            .field("alarm_configuration", &self.alarm_configuration)
            .finish()
    }
}

structure! {
    /// Structure SendCommandOutput.
    #[derive(Clone, Debug, Default, PartialEq)]
    SendCommandOutput (read)
    required {}
    optional {
        /// The request as it was received by Systems Manager.
        0 "Command" command: Command;
    }
}

structure! {
    /// The request exceeds the service quota.
    #[derive(Clone, Debug, Default, PartialEq)]
    ServiceQuotaExceededException (read)
    required {
        /// The quota code recognized by the Amazon Web Services Service Quotas service.
        0 "QuotaCode" quota_code: String;
        /// The code for the Amazon Web Services service that owns the quota.
        1 "ServiceCode" service_code: String;
    }
    optional {
        /// The unique ID of the resource referenced in the failed request.
        2 "ResourceId" resource_id: String;
        /// The resource type of the resource referenced in the failed request.
        3 "ResourceType" resource_type: String;
    }
}

structure! {
    /// The service setting data structure.
    #[derive(Clone, Debug, Default, PartialEq)]
    ServiceSetting (read)
    required {}
    optional {
        /// The ID of the service setting.
        0 "SettingId" setting_id: String;
        /// The value of the service setting.
        1 "SettingValue" setting_value: String;
        /// The last time the service setting was modified.
        2 "LastModifiedDate" last_modified_date: Timestamp;
        /// The ARN of the last modified user.
        3 "LastModifiedUser" last_modified_user: String;
        /// The ARN of the service setting.
        4 "ARN" arn: String;
        /// The status of the service setting.
        5 "Status" status: String;
    }
}

structure! {
    /// Information about a Session Manager connection to a managed node.
    #[derive(Clone, Debug, Default, PartialEq)]
    Session (read)
    required {}
    optional {
        /// The ID of the session.
        0 "SessionId" session_id: String;
        /// The managed node that the Session Manager session connected to.
        1 "Target" target: String;
        /// The status of the session.
        2 "Status" status: SessionStatus;
        /// The date and time, in ISO-8601 Extended format, when the session began.
        3 "StartDate" start_date: Timestamp;
        /// The date and time, in ISO-8601 Extended format, when the session was terminated.
        4 "EndDate" end_date: Timestamp;
        /// The name of the Session Manager SSM document used to define the parameters and plugin settings for the session.
        5 "DocumentName" document_name: String;
        /// The ID of the Amazon Web Services user that started the session.
        6 "Owner" owner: String;
        /// The reason for connecting to the instance.
        7 "Reason" reason: String;
        /// Reserved for future use.
        8 "Details" details: String;
        /// Reserved for future use.
        9 "OutputUrl" output_url: SessionManagerOutputUrl;
        /// The maximum duration of a session before it terminates.
        10 "MaxSessionDuration" max_session_duration: String;
        /// `Standard` access type is the default for Session Manager sessions.
        11 "AccessType" access_type: AccessType;
    }
}

structure! {
    /// Describes a filter for Session Manager information.
    #[derive(Clone, Debug, Default, PartialEq)]
    SessionFilter (write)
    required {
        /// The name of the filter.
        0 "key" key: SessionFilterKey;
        /// The filter value.
        1 "value" value: String;
    }
    optional {}
}

structure! {
    /// Reserved for future use.
    #[derive(Clone, Debug, Default, PartialEq)]
    SessionManagerOutputUrl (read)
    required {}
    optional {
        /// Reserved for future use.
        0 "S3OutputUrl" s3_output_url: String;
        /// Reserved for future use.
        1 "CloudWatchOutputUrl" cloud_watch_output_url: String;
    }
}

structure! {
    /// The number of managed nodes found for each patch severity level defined in the request filter.
    #[derive(Clone, Debug, Default, PartialEq)]
    SeveritySummary (read)
    required {}
    optional {
        /// The total number of resources or compliance items that have a severity level of `Critical`.
        0 "CriticalCount" critical_count: i32;
        /// The total number of resources or compliance items that have a severity level of high.
        1 "HighCount" high_count: i32;
        /// The total number of resources or compliance items that have a severity level of medium.
        2 "MediumCount" medium_count: i32;
        /// The total number of resources or compliance items that have a severity level of low.
        3 "LowCount" low_count: i32;
        /// The total number of resources or compliance items that have a severity level of informational.
        4 "InformationalCount" informational_count: i32;
        /// The total number of resources or compliance items that have a severity level of unspecified.
        5 "UnspecifiedCount" unspecified_count: i32;
    }
}

structure! {
    /// Structure StartAccessRequestInput.
    #[derive(Clone, Debug, Default, PartialEq)]
    StartAccessRequestInput (write)
    required {
        /// A brief description explaining why you are requesting access to the node.
        0 "Reason" reason: String;
        /// The node you are requesting access to.
        1 "Targets" targets: Vec<Target>;
    }
    optional {
        /// Key-value pairs of metadata you want to assign to the access request.
        2 "Tags" tags: Vec<Tag>;
    }
}

structure! {
    /// Structure StartAccessRequestOutput.
    #[derive(Clone, Debug, Default, PartialEq)]
    StartAccessRequestOutput (read)
    required {}
    optional {
        /// The ID of the access request.
        0 "AccessRequestId" access_request_id: String;
    }
}

structure! {
    /// Structure StartAssociationsOnceInput.
    #[derive(Clone, Debug, Default, PartialEq)]
    StartAssociationsOnceInput (write)
    required {
        /// The association IDs that you want to run immediately and only one time.
        0 "AssociationIds" association_ids: Vec<String>;
    }
    optional {}
}

structure! {
    /// Structure StartAssociationsOnceOutput.
    #[derive(Clone, Debug, Default, PartialEq)]
    StartAssociationsOnceOutput (read)
    required {}
    optional {}
}

structure! {
    /// Structure StartAutomationExecutionInput.
    #[derive(Clone, Debug, Default, PartialEq)]
    StartAutomationExecutionInput (write)
    required {
        /// The name of the SSM document to run.
        0 "DocumentName" document_name: String;
    }
    optional {
        /// The version of the Automation runbook to use for this execution.
        1 "DocumentVersion" document_version: String;
        /// A key-value map of execution parameters, which match the declared parameters in the Automation runbook.
        2 "Parameters" parameters: Map<Vec<String>>;
        /// User-provided idempotency token.
        3 "ClientToken" client_token: String;
        /// The execution mode of the automation.
        4 "Mode" mode: ExecutionMode;
        /// The name of the parameter used as the target resource for the rate-controlled execution.
        5 "TargetParameterName" target_parameter_name: String;
        /// A key-value mapping to target resources.
        6 "Targets" targets: Vec<Target>;
        /// A key-value mapping of document parameters to target resources.
        7 "TargetMaps" target_maps: Vec<Map<Vec<String>>>;
        /// The maximum number of targets allowed to run this task in parallel.
        8 "MaxConcurrency" max_concurrency: String;
        /// The number of errors that are allowed before the system stops running the automation on additional targets.
        9 "MaxErrors" max_errors: String;
        /// A location is a combination of Amazon Web Services Regions and/or Amazon Web Services accounts where you want to run the automation.
        10 "TargetLocations" target_locations: Vec<TargetLocation>;
        /// Optional metadata that you assign to a resource.
        11 "Tags" tags: Vec<Tag>;
        /// The CloudWatch alarm you want to apply to your automation.
        12 "AlarmConfiguration" alarm_configuration: AlarmConfiguration;
        /// Specify a publicly accessible URL for a file that contains the `TargetLocations` body.
        13 "TargetLocationsURL" target_locations_url: String;
    }
}

structure! {
    /// Structure StartAutomationExecutionOutput.
    #[derive(Clone, Debug, Default, PartialEq)]
    StartAutomationExecutionOutput (read)
    required {}
    optional {
        /// The unique ID of a newly scheduled automation execution.
        0 "AutomationExecutionId" automation_execution_id: String;
    }
}

structure! {
    /// Structure StartChangeRequestExecutionInput.
    #[derive(Clone, Debug, Default, PartialEq)]
    StartChangeRequestExecutionInput (write)
    required {
        /// The name of the change template document to run during the runbook workflow.
        0 "DocumentName" document_name: String;
        /// Information about the Automation runbooks that are run during the runbook workflow.
        1 "Runbooks" runbooks: Vec<Runbook>;
    }
    optional {
        /// The date and time specified in the change request to run the Automation runbooks.
        2 "ScheduledTime" scheduled_time: Timestamp;
        /// The version of the change template document to run during the runbook workflow.
        3 "DocumentVersion" document_version: String;
        /// A key-value map of parameters that match the declared parameters in the change template document.
        4 "Parameters" parameters: Map<Vec<String>>;
        /// The name of the change request associated with the runbook workflow to be run.
        5 "ChangeRequestName" change_request_name: String;
        /// The user-provided idempotency token.
        6 "ClientToken" client_token: String;
        /// Indicates whether the change request can be approved automatically without the need for manual approvals.
        7 "AutoApprove" auto_approve: bool;
        /// Optional metadata that you assign to a resource.
        8 "Tags" tags: Vec<Tag>;
        /// The time that the requester expects the runbook workflow related to the change request to complete.
        9 "ScheduledEndTime" scheduled_end_time: Timestamp;
        /// User-provided details about the change.
        10 "ChangeDetails" change_details: String;
    }
}

structure! {
    /// Structure StartChangeRequestExecutionOutput.
    #[derive(Clone, Debug, Default, PartialEq)]
    StartChangeRequestExecutionOutput (read)
    required {}
    optional {
        /// The unique ID of a runbook workflow operation.
        0 "AutomationExecutionId" automation_execution_id: String;
    }
}

structure! {
    /// Structure StartExecutionPreviewInput.
    #[derive(Clone, Debug, Default, PartialEq)]
    StartExecutionPreviewInput (write)
    required {
        /// The name of the Automation runbook to run.
        0 "DocumentName" document_name: String;
    }
    optional {
        /// The version of the Automation runbook to run.
        1 "DocumentVersion" document_version: String;
        /// Information about the inputs that can be specified for the preview operation.
        2 "ExecutionInputs" execution_inputs: ExecutionInputs;
    }
}

structure! {
    /// Structure StartExecutionPreviewOutput.
    #[derive(Clone, Debug, Default, PartialEq)]
    StartExecutionPreviewOutput (read)
    required {}
    optional {
        /// The ID of the execution preview generated by the system.
        0 "ExecutionPreviewId" execution_preview_id: String;
    }
}

structure! {
    /// Structure StartSessionInput.
    #[derive(Clone, Debug, Default, PartialEq)]
    StartSessionInput (write)
    required {
        /// The managed node to connect to for the session.
        0 "Target" target: String;
    }
    optional {
        /// The name of the SSM document you want to use to define the type of session, input parameters, or preferences for the session.
        1 "DocumentName" document_name: String;
        /// The reason for connecting to the instance.
        2 "Reason" reason: String;
        /// The values you want to specify for the parameters defined in the Session document.
        3 "Parameters" parameters: Map<Vec<String>>;
    }
}

structure! {
    /// Structure StartSessionOutput.
    #[derive(Clone, Debug, Default, PartialEq)]
    StartSessionOutput (read)
    required {}
    optional {
        /// The ID of the session.
        0 "SessionId" session_id: String;
        /// An encrypted token value containing session and caller information.
        1 "TokenValue" token_value: String;
        /// A URL back to SSM Agent on the managed node that the Session Manager client uses to send commands and receive output from the node.
        2 "StreamUrl" stream_url: String;
    }
}

structure! {
    /// Detailed information about an the execution state of an Automation step.
    #[derive(Clone, Debug, Default, PartialEq)]
    StepExecution (read)
    required {}
    optional {
        /// The name of this execution step.
        0 "StepName" step_name: String;
        /// The action this step performs.
        1 "Action" action: String;
        /// The timeout seconds of the step.
        2 "TimeoutSeconds" timeout_seconds: i64;
        /// The action to take if the step fails.
        3 "OnFailure" on_failure: String;
        /// The maximum number of tries to run the action of the step.
        4 "MaxAttempts" max_attempts: i32;
        /// If a step has begun execution, this contains the time the step started.
        5 "ExecutionStartTime" execution_start_time: Timestamp;
        /// If a step has finished execution, this contains the time the execution ended.
        6 "ExecutionEndTime" execution_end_time: Timestamp;
        /// The execution status for this step.
        7 "StepStatus" step_status: AutomationExecutionStatus;
        /// The response code returned by the execution of the step.
        8 "ResponseCode" response_code: String;
        /// Fully-resolved values passed into the step before execution.
        9 "Inputs" inputs: Map<String>;
        /// Returned values from the execution of the step.
        10 "Outputs" outputs: Map<Vec<String>>;
        /// A message associated with the response code for an execution.
        11 "Response" response: String;
        /// If a step failed, this message explains why the execution failed.
        12 "FailureMessage" failure_message: String;
        /// A message that describes a non-critical issue that occurred during the step execution.
        13 "WarningMessage" warning_message: String;
        /// Information about the Automation failure.
        14 "FailureDetails" failure_details: FailureDetails;
        /// The unique ID of a step execution.
        15 "StepExecutionId" step_execution_id: String;
        /// A user-specified list of parameters to override when running a step.
        16 "OverriddenParameters" overridden_parameters: Map<Vec<String>>;
        /// The flag which can be used to end automation no matter whether the step succeeds or fails.
        17 "IsEnd" is_end: bool;
        /// The next step after the step succeeds.
        18 "NextStep" next_step: String;
        /// The flag which can be used to help decide whether the failure of current step leads to the Automation failure.
        19 "IsCritical" is_critical: bool;
        /// Strategies used when step fails, we support Continue and Abort.
        20 "ValidNextSteps" valid_next_steps: Vec<String>;
        /// The targets for the step execution.
        21 "Targets" targets: Vec<Target>;
        /// The combination of Amazon Web Services Regions and Amazon Web Services accounts targeted by the current Automation execution.
        22 "TargetLocation" target_location: TargetLocation;
        /// The CloudWatch alarms that were invoked by the automation.
        23 "TriggeredAlarms" triggered_alarms: Vec<AlarmStateInformation>;
        /// Information about the parent step.
        24 "ParentStepDetails" parent_step_details: ParentStepDetails;
    }
}

structure! {
    /// A filter to limit the amount of step execution information returned by the call.
    #[derive(Clone, Debug, Default, PartialEq)]
    StepExecutionFilter (write)
    required {
        /// One or more keys to limit the results.
        0 "Key" key: StepExecutionFilterKey;
        /// The values of the filter key.
        1 "Values" values: Vec<String>;
    }
    optional {}
}

structure! {
    /// Structure StopAutomationExecutionInput.
    #[derive(Clone, Debug, Default, PartialEq)]
    StopAutomationExecutionInput (write)
    required {
        /// The execution ID of the Automation to stop.
        0 "AutomationExecutionId" automation_execution_id: String;
    }
    optional {
        /// The stop request type.
        1 "Type" r#type: StopType;
    }
}

structure! {
    /// Structure StopAutomationExecutionOutput.
    #[derive(Clone, Debug, Default, PartialEq)]
    StopAutomationExecutionOutput (read)
    required {}
    optional {}
}

structure! {
    /// Metadata that you assign to your Amazon Web Services resources.
    #[derive(Clone, Debug, Default, PartialEq)]
    Tag (write read)
    required {
        /// The name of the tag.
        0 "Key" key: String;
        /// The value of the tag.
        1 "Value" value: String;
    }
    optional {}
}

structure! {
    /// An array of search criteria that targets managed nodes using a key-value pair that you specify.
    #[derive(Clone, Debug, Default, PartialEq)]
    Target (write read)
    required {}
    optional {
        /// User-defined criteria for sending commands that target managed nodes that meet the criteria.
        0 "Key" key: String;
        /// User-defined criteria that maps to `Key`.
        1 "Values" values: Vec<String>;
    }
}

structure! {
    /// The combination of Amazon Web Services Regions and Amazon Web Services accounts targeted by the current Automation execution.
    #[derive(Clone, Debug, Default, PartialEq)]
    TargetLocation (write read)
    required {}
    optional {
        /// The Amazon Web Services accounts targeted by the current Automation execution.
        0 "Accounts" accounts: Vec<String>;
        /// The Amazon Web Services Regions targeted by the current Automation execution.
        1 "Regions" regions: Vec<String>;
        /// The maximum number of Amazon Web Services Regions and Amazon Web Services accounts allowed to run the Automation concurrently.
        2 "TargetLocationMaxConcurrency" target_location_max_concurrency: String;
        /// The maximum number of errors allowed before the system stops queueing additional Automation executions for the currently running Automation.
        3 "TargetLocationMaxErrors" target_location_max_errors: String;
        /// The Automation execution role used by the currently running Automation.
        4 "ExecutionRoleName" execution_role_name: String;
        /// The details for the CloudWatch alarm you want to apply to an automation or command.
        5 "TargetLocationAlarmConfiguration" target_location_alarm_configuration: AlarmConfiguration;
        /// Indicates whether to include child organizational units (OUs) that are children of the targeted OUs.
        6 "IncludeChildOrganizationUnits" include_child_organization_units: bool;
        /// Amazon Web Services accounts or organizational units to exclude as expanded targets.
        7 "ExcludeAccounts" exclude_accounts: Vec<String>;
        /// A list of key-value mappings to target resources.
        8 "Targets" targets: Vec<Target>;
        /// The maximum number of targets allowed to run this task in parallel.
        9 "TargetsMaxConcurrency" targets_max_concurrency: String;
        /// The maximum number of errors that are allowed before the system stops running the automation on additional targets.
        10 "TargetsMaxErrors" targets_max_errors: String;
    }
}

structure! {
    /// Information about the resources that would be included in the actual runbook execution, if it were to be run.
    #[derive(Clone, Debug, Default, PartialEq)]
    TargetPreview (read)
    required {}
    optional {
        /// The number of resources of a certain type included in an execution preview.
        0 "Count" count: i32;
        /// A type of resource that was included in the execution preview.
        1 "TargetType" target_type: String;
    }
}

structure! {
    /// Structure TerminateSessionInput.
    #[derive(Clone, Debug, Default, PartialEq)]
    TerminateSessionInput (write)
    required {
        /// The ID of the session to terminate.
        0 "SessionId" session_id: String;
    }
    optional {}
}

structure! {
    /// Structure TerminateSessionOutput.
    #[derive(Clone, Debug, Default, PartialEq)]
    TerminateSessionOutput (read)
    required {}
    optional {
        /// The ID of the session that has been terminated.
        0 "SessionId" session_id: String;
    }
}

structure! {
    /// The request or operation couldn't be performed because the service is throttling requests.
    #[derive(Clone, Debug, Default, PartialEq)]
    ThrottlingException (read)
    required {}
    optional {
        /// The quota code recognized by the Amazon Web Services Service Quotas service.
        0 "QuotaCode" quota_code: String;
        /// The code for the Amazon Web Services service that owns the quota.
        1 "ServiceCode" service_code: String;
    }
}

structure! {
    /// Structure UnlabelParameterVersionInput.
    #[derive(Clone, Debug, Default, PartialEq)]
    UnlabelParameterVersionInput (write)
    required {
        /// The name of the parameter from which you want to delete one or more labels.
        0 "Name" name: String;
        /// The specific version of the parameter which you want to delete one or more labels from.
        1 "ParameterVersion" parameter_version: i64;
        /// One or more labels to delete from the specified parameter version.
        2 "Labels" labels: Vec<String>;
    }
    optional {}
}

structure! {
    /// Structure UnlabelParameterVersionOutput.
    #[derive(Clone, Debug, Default, PartialEq)]
    UnlabelParameterVersionOutput (read)
    required {}
    optional {
        /// A list of all labels deleted from the parameter.
        0 "RemovedLabels" removed_labels: Vec<String>;
        /// The labels that aren't attached to the given parameter version.
        1 "InvalidLabels" invalid_labels: Vec<String>;
    }
}

structure! {
    /// The `Context` attribute that you specified for the `InventoryItem` isn't allowed for this inventory type.
    #[derive(Clone, Debug, Default, PartialEq)]
    UnsupportedInventoryItemContextException (read)
    required {}
    optional {
        /// Member TypeName.
        0 "TypeName" type_name: String;
    }
}

structure! {
    /// Structure UpdateAssociationInput.
    #[derive(Clone, Default, PartialEq)]
    UpdateAssociationInput (write)
    required {
        /// The ID of the association you want to update.
        0 "AssociationId" association_id: String;
    }
    optional {
        /// The parameters you want to update for the association.
        1 "Parameters" parameters: Map<Vec<String>>;
        /// The document version you want update for the association.
        2 "DocumentVersion" document_version: String;
        /// The cron expression used to schedule the association that you want to update.
        3 "ScheduleExpression" schedule_expression: String;
        /// An S3 bucket where you want to store the results of this request.
        4 "OutputLocation" output_location: InstanceAssociationOutputLocation;
        /// The name of the SSM Command document or Automation runbook that contains the configuration information for the managed node.
        5 "Name" name: String;
        /// The targets of the association.
        6 "Targets" targets: Vec<Target>;
        /// The name of the association that you want to update.
        7 "AssociationName" association_name: String;
        /// This parameter is provided for concurrency control purposes.
        8 "AssociationVersion" association_version: String;
        /// Choose the parameter that will define how your automation will branch out.
        9 "AutomationTargetParameterName" automation_target_parameter_name: String;
        /// The number of errors that are allowed before the system stops sending requests to run the association on additional targets.
        10 "MaxErrors" max_errors: String;
        /// The maximum number of targets allowed to run the association at the same time.
        11 "MaxConcurrency" max_concurrency: String;
        /// The severity level to assign to the association.
        12 "ComplianceSeverity" compliance_severity: AssociationComplianceSeverity;
        /// The mode for generating association compliance.
        13 "SyncCompliance" sync_compliance: AssociationSyncCompliance;
        /// By default, when you update an association, the system runs it immediately after it is updated and then according to the schedule you specified.
        14 "ApplyOnlyAtCronInterval" apply_only_at_cron_interval: bool;
        /// The names or Amazon Resource Names (ARNs) of the Change Calendar type documents you want to gate your associations under.
        15 "CalendarNames" calendar_names: Vec<String>;
        /// A location is a combination of Amazon Web Services Regions and Amazon Web Services accounts where you want to run the association.
        16 "TargetLocations" target_locations: Vec<TargetLocation>;
        /// Number of days to wait after the scheduled day to run an association.
        17 "ScheduleOffset" schedule_offset: i32;
        /// The number of hours the association can run before it is canceled.
        18 "Duration" duration: i32;
        /// A key-value mapping of document parameters to target resources.
        19 "TargetMaps" target_maps: Vec<Map<Vec<String>>>;
        /// The details for the CloudWatch alarm you want to apply to an automation or command.
        20 "AlarmConfiguration" alarm_configuration: AlarmConfiguration;
        /// A role used by association to take actions on your behalf.
        21 "AssociationDispatchAssumeRole" association_dispatch_assume_role: String;
    }
}

impl std::fmt::Debug for UpdateAssociationInput {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("UpdateAssociationInput")
            .field("association_id", &self.association_id)
            .field("parameters", &format_args!("(sensitive)"))
            .field("document_version", &self.document_version)
            .field("schedule_expression", &self.schedule_expression)
            .field("output_location", &self.output_location)
            .field("name", &self.name)
            .field("targets", &self.targets)
            .field("association_name", &self.association_name)
            .field("association_version", &self.association_version)
            .field("automation_target_parameter_name", &self.automation_target_parameter_name)
            .field("max_errors", &self.max_errors)
            .field("max_concurrency", &self.max_concurrency)
            .field("compliance_severity", &self.compliance_severity)
            .field("sync_compliance", &self.sync_compliance)
            .field("apply_only_at_cron_interval", &self.apply_only_at_cron_interval)
            .field("calendar_names", &self.calendar_names)
            .field("target_locations", &self.target_locations)
            .field("schedule_offset", &self.schedule_offset)
            .field("duration", &self.duration)
            .field("target_maps", &self.target_maps)
            .field("alarm_configuration", &self.alarm_configuration)
            .field("association_dispatch_assume_role", &self.association_dispatch_assume_role)
            .finish()
    }
}

structure! {
    /// Structure UpdateAssociationOutput.
    #[derive(Clone, Debug, Default, PartialEq)]
    UpdateAssociationOutput (read)
    required {}
    optional {
        /// The description of the association that was updated.
        0 "AssociationDescription" association_description: AssociationDescription;
    }
}

structure! {
    /// Structure UpdateAssociationStatusInput.
    #[derive(Clone, Debug, Default, PartialEq)]
    UpdateAssociationStatusInput (write)
    required {
        /// The name of the SSM document.
        0 "Name" name: String;
        /// The managed node ID.
        1 "InstanceId" instance_id: String;
        /// The association status.
        2 "AssociationStatus" association_status: AssociationStatus;
    }
    optional {}
}

structure! {
    /// Structure UpdateAssociationStatusOutput.
    #[derive(Clone, Debug, Default, PartialEq)]
    UpdateAssociationStatusOutput (read)
    required {}
    optional {
        /// Information about the association.
        0 "AssociationDescription" association_description: AssociationDescription;
    }
}

structure! {
    /// Structure UpdateCloudConnectorInput.
    #[derive(Clone, Debug, Default, PartialEq)]
    UpdateCloudConnectorInput (write)
    required {
        /// The ID of the cloud connector to update.
        0 "CloudConnectorId" cloud_connector_id: String;
    }
    optional {
        /// A new friendly name for the cloud connector.
        1 "DisplayName" display_name: String;
        /// The updated configuration details for connecting to the third-party cloud environment.
        2 "Configuration" configuration: CloudConnectorConfiguration;
        /// A new description for the cloud connector.
        3 "Description" description: String;
    }
}

structure! {
    /// Structure UpdateCloudConnectorOutput.
    #[derive(Clone, Debug, Default, PartialEq)]
    UpdateCloudConnectorOutput (read)
    required {}
    optional {
        /// The ID of the cloud connector that was updated.
        0 "CloudConnectorId" cloud_connector_id: String;
    }
}

structure! {
    /// Structure UpdateDocumentDefaultVersionInput.
    #[derive(Clone, Debug, Default, PartialEq)]
    UpdateDocumentDefaultVersionInput (write)
    required {
        /// The name of a custom document that you want to set as the default version.
        0 "Name" name: String;
        /// The version of a custom document that you want to set as the default version.
        1 "DocumentVersion" document_version: String;
    }
    optional {}
}

structure! {
    /// Structure UpdateDocumentDefaultVersionOutput.
    #[derive(Clone, Debug, Default, PartialEq)]
    UpdateDocumentDefaultVersionOutput (read)
    required {}
    optional {
        /// The description of a custom document that you want to set as the default version.
        0 "Description" description: DocumentDefaultVersionDescription;
    }
}

structure! {
    /// Structure UpdateDocumentInput.
    #[derive(Clone, Debug, Default, PartialEq)]
    UpdateDocumentInput (write)
    required {
        /// A valid JSON or YAML string.
        0 "Content" content: String;
        /// The name of the SSM document that you want to update.
        1 "Name" name: String;
    }
    optional {
        /// A list of key-value pairs that describe attachments to a version of a document.
        2 "Attachments" attachments: Vec<AttachmentsSource>;
        /// The friendly name of the SSM document that you want to update.
        3 "DisplayName" display_name: String;
        /// An optional field specifying the version of the artifact you are updating with the document.
        4 "VersionName" version_name: String;
        /// The version of the document that you want to update.
        5 "DocumentVersion" document_version: String;
        /// Specify the document format for the new document version.
        6 "DocumentFormat" document_format: DocumentFormat;
        /// Specify a new target type for the document.
        7 "TargetType" target_type: String;
    }
}

structure! {
    /// Structure UpdateDocumentMetadataInput.
    #[derive(Clone, Debug, Default, PartialEq)]
    UpdateDocumentMetadataInput (write)
    required {
        /// The name of the change template for which a version's metadata is to be updated.
        0 "Name" name: String;
        /// The change template review details to update.
        1 "DocumentReviews" document_reviews: DocumentReviews;
    }
    optional {
        /// The version of a change template in which to update approval metadata.
        2 "DocumentVersion" document_version: String;
    }
}

structure! {
    /// Structure UpdateDocumentMetadataOutput.
    #[derive(Clone, Debug, Default, PartialEq)]
    UpdateDocumentMetadataOutput (read)
    required {}
    optional {}
}

structure! {
    /// Structure UpdateDocumentOutput.
    #[derive(Clone, Debug, Default, PartialEq)]
    UpdateDocumentOutput (read)
    required {}
    optional {
        /// A description of the document that was updated.
        0 "DocumentDescription" document_description: DocumentDescription;
    }
}

structure! {
    /// Structure UpdateMaintenanceWindowInput.
    #[derive(Clone, Default, PartialEq)]
    UpdateMaintenanceWindowInput (write)
    required {
        /// The ID of the maintenance window to update.
        0 "WindowId" window_id: String;
    }
    optional {
        /// The name of the maintenance window.
        1 "Name" name: String;
        /// An optional description for the update request.
        2 "Description" description: String;
        /// The date and time, in ISO-8601 Extended format, for when you want the maintenance window to become active.
        3 "StartDate" start_date: String;
        /// The date and time, in ISO-8601 Extended format, for when you want the maintenance window to become inactive.
        4 "EndDate" end_date: String;
        /// The schedule of the maintenance window in the form of a cron or rate expression.
        5 "Schedule" schedule: String;
        /// The time zone that the scheduled maintenance window executions are based on, in Internet Assigned Numbers Authority (IANA) format.
        6 "ScheduleTimezone" schedule_timezone: String;
        /// The number of days to wait after the date and time specified by a cron expression before running the maintenance window.
        7 "ScheduleOffset" schedule_offset: i32;
        /// The duration of the maintenance window in hours.
        8 "Duration" duration: i32;
        /// The number of hours before the end of the maintenance window that Amazon Web Services Systems Manager stops scheduling new tasks for execution.
        9 "Cutoff" cutoff: i32;
        /// Whether targets must be registered with the maintenance window before tasks can be defined for those targets.
        10 "AllowUnassociatedTargets" allow_unassociated_targets: bool;
        /// Whether the maintenance window is enabled.
        11 "Enabled" enabled: bool;
        /// If `True`, then all fields that are required by the CreateMaintenanceWindow operation are also required for this API request.
        12 "Replace" replace: bool;
    }
}

impl std::fmt::Debug for UpdateMaintenanceWindowInput {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("UpdateMaintenanceWindowInput")
            .field("window_id", &self.window_id)
            .field("name", &self.name)
            .field("description", &format_args!("(sensitive)"))
            .field("start_date", &self.start_date)
            .field("end_date", &self.end_date)
            .field("schedule", &self.schedule)
            .field("schedule_timezone", &self.schedule_timezone)
            .field("schedule_offset", &self.schedule_offset)
            .field("duration", &self.duration)
            .field("cutoff", &self.cutoff)
            .field("allow_unassociated_targets", &self.allow_unassociated_targets)
            .field("enabled", &self.enabled)
            .field("replace", &self.replace)
            .finish()
    }
}

structure! {
    /// Structure UpdateMaintenanceWindowOutput.
    #[derive(Clone, Default, PartialEq)]
    UpdateMaintenanceWindowOutput (read)
    required {}
    optional {
        /// The ID of the created maintenance window.
        0 "WindowId" window_id: String;
        /// The name of the maintenance window.
        1 "Name" name: String;
        /// An optional description of the update.
        2 "Description" description: String;
        /// The date and time, in ISO-8601 Extended format, for when the maintenance window is scheduled to become active.
        3 "StartDate" start_date: String;
        /// The date and time, in ISO-8601 Extended format, for when the maintenance window is scheduled to become inactive.
        4 "EndDate" end_date: String;
        /// The schedule of the maintenance window in the form of a cron or rate expression.
        5 "Schedule" schedule: String;
        /// The time zone that the scheduled maintenance window executions are based on, in Internet Assigned Numbers Authority (IANA) format.
        6 "ScheduleTimezone" schedule_timezone: String;
        /// The number of days to wait to run a maintenance window after the scheduled cron expression date and time.
        7 "ScheduleOffset" schedule_offset: i32;
        /// The duration of the maintenance window in hours.
        8 "Duration" duration: i32;
        /// The number of hours before the end of the maintenance window that Amazon Web Services Systems Manager stops scheduling new tasks for execution.
        9 "Cutoff" cutoff: i32;
        /// Whether targets must be registered with the maintenance window before tasks can be defined for those targets.
        10 "AllowUnassociatedTargets" allow_unassociated_targets: bool;
        /// Whether the maintenance window is enabled.
        11 "Enabled" enabled: bool;
    }
}

impl std::fmt::Debug for UpdateMaintenanceWindowOutput {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("UpdateMaintenanceWindowOutput")
            .field("window_id", &self.window_id)
            .field("name", &self.name)
            .field("description", &format_args!("(sensitive)"))
            .field("start_date", &self.start_date)
            .field("end_date", &self.end_date)
            .field("schedule", &self.schedule)
            .field("schedule_timezone", &self.schedule_timezone)
            .field("schedule_offset", &self.schedule_offset)
            .field("duration", &self.duration)
            .field("cutoff", &self.cutoff)
            .field("allow_unassociated_targets", &self.allow_unassociated_targets)
            .field("enabled", &self.enabled)
            .finish()
    }
}

structure! {
    /// Structure UpdateMaintenanceWindowTargetInput.
    #[derive(Clone, Default, PartialEq)]
    UpdateMaintenanceWindowTargetInput (write)
    required {
        /// The maintenance window ID with which to modify the target.
        0 "WindowId" window_id: String;
        /// The target ID to modify.
        1 "WindowTargetId" window_target_id: String;
    }
    optional {
        /// The targets to add or replace.
        2 "Targets" targets: Vec<Target>;
        /// User-provided value that will be included in any Amazon CloudWatch Events events raised while running tasks for these targets in this maintenance window.
        3 "OwnerInformation" owner_information: String;
        /// A name for the update.
        4 "Name" name: String;
        /// An optional description for the update.
        5 "Description" description: String;
        /// If `True`, then all fields that are required by the RegisterTargetWithMaintenanceWindow operation are also required for this API request.
        6 "Replace" replace: bool;
    }
}

impl std::fmt::Debug for UpdateMaintenanceWindowTargetInput {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("UpdateMaintenanceWindowTargetInput")
            .field("window_id", &self.window_id)
            .field("window_target_id", &self.window_target_id)
            .field("targets", &self.targets)
            .field("owner_information", &format_args!("(sensitive)"))
            .field("name", &self.name)
            .field("description", &format_args!("(sensitive)"))
            .field("replace", &self.replace)
            .finish()
    }
}

structure! {
    /// Structure UpdateMaintenanceWindowTargetOutput.
    #[derive(Clone, Default, PartialEq)]
    UpdateMaintenanceWindowTargetOutput (read)
    required {}
    optional {
        /// The maintenance window ID specified in the update request.
        0 "WindowId" window_id: String;
        /// The target ID specified in the update request.
        1 "WindowTargetId" window_target_id: String;
        /// The updated targets.
        2 "Targets" targets: Vec<Target>;
        /// The updated owner.
        3 "OwnerInformation" owner_information: String;
        /// The updated name.
        4 "Name" name: String;
        /// The updated description.
        5 "Description" description: String;
    }
}

impl std::fmt::Debug for UpdateMaintenanceWindowTargetOutput {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("UpdateMaintenanceWindowTargetOutput")
            .field("window_id", &self.window_id)
            .field("window_target_id", &self.window_target_id)
            .field("targets", &self.targets)
            .field("owner_information", &format_args!("(sensitive)"))
            .field("name", &self.name)
            .field("description", &format_args!("(sensitive)"))
            .finish()
    }
}

structure! {
    /// Structure UpdateMaintenanceWindowTaskInput.
    #[derive(Clone, Default, PartialEq)]
    UpdateMaintenanceWindowTaskInput (write)
    required {
        /// The maintenance window ID that contains the task to modify.
        0 "WindowId" window_id: String;
        /// The task ID to modify.
        1 "WindowTaskId" window_task_id: String;
    }
    optional {
        /// The targets (either managed nodes or tags) to modify.
        2 "Targets" targets: Vec<Target>;
        /// The task ARN to modify.
        3 "TaskArn" task_arn: String;
        /// The Amazon Resource Name (ARN) of the IAM service role for Amazon Web Services Systems Manager to assume when running a maintenance window task.
        4 "ServiceRoleArn" service_role_arn: String;
        /// The parameters to modify.
        5 "TaskParameters" task_parameters: Map<MaintenanceWindowTaskParameterValueExpression>;
        /// The parameters that the task should use during execution.
        6 "TaskInvocationParameters" task_invocation_parameters: MaintenanceWindowTaskInvocationParameters;
        /// The new task priority to specify.
        7 "Priority" priority: i32;
        /// The new `MaxConcurrency` value you want to specify.
        8 "MaxConcurrency" max_concurrency: String;
        /// The new `MaxErrors` value to specify.
        9 "MaxErrors" max_errors: String;
        /// The new logging location in Amazon S3 to specify.
        10 "LoggingInfo" logging_info: LoggingInfo;
        /// The new task name to specify.
        11 "Name" name: String;
        /// The new task description to specify.
        12 "Description" description: String;
        /// If True, then all fields that are required by the RegisterTaskWithMaintenanceWindow operation are also required for this API request.
        13 "Replace" replace: bool;
        /// Indicates whether tasks should continue to run after the cutoff time specified in the maintenance windows is reached.
        14 "CutoffBehavior" cutoff_behavior: MaintenanceWindowTaskCutoffBehavior;
        /// The CloudWatch alarm you want to apply to your maintenance window task.
        15 "AlarmConfiguration" alarm_configuration: AlarmConfiguration;
    }
}

impl std::fmt::Debug for UpdateMaintenanceWindowTaskInput {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("UpdateMaintenanceWindowTaskInput")
            .field("window_id", &self.window_id)
            .field("window_task_id", &self.window_task_id)
            .field("targets", &self.targets)
            .field("task_arn", &self.task_arn)
            .field("service_role_arn", &self.service_role_arn)
            .field("task_parameters", &format_args!("(sensitive)"))
            .field("task_invocation_parameters", &self.task_invocation_parameters)
            .field("priority", &self.priority)
            .field("max_concurrency", &self.max_concurrency)
            .field("max_errors", &self.max_errors)
            .field("logging_info", &self.logging_info)
            .field("name", &self.name)
            .field("description", &format_args!("(sensitive)"))
            .field("replace", &self.replace)
            .field("cutoff_behavior", &self.cutoff_behavior)
            .field("alarm_configuration", &self.alarm_configuration)
            .finish()
    }
}

structure! {
    /// Structure UpdateMaintenanceWindowTaskOutput.
    #[derive(Clone, Default, PartialEq)]
    UpdateMaintenanceWindowTaskOutput (read)
    required {}
    optional {
        /// The ID of the maintenance window that was updated.
        0 "WindowId" window_id: String;
        /// The task ID of the maintenance window that was updated.
        1 "WindowTaskId" window_task_id: String;
        /// The updated target values.
        2 "Targets" targets: Vec<Target>;
        /// The updated task ARN value.
        3 "TaskArn" task_arn: String;
        /// The Amazon Resource Name (ARN) of the IAM service role for Amazon Web Services Systems Manager to assume when running a maintenance window task.
        4 "ServiceRoleArn" service_role_arn: String;
        /// The updated parameter values.
        5 "TaskParameters" task_parameters: Map<MaintenanceWindowTaskParameterValueExpression>;
        /// The updated parameter values.
        6 "TaskInvocationParameters" task_invocation_parameters: MaintenanceWindowTaskInvocationParameters;
        /// The updated priority value.
        7 "Priority" priority: i32;
        /// The updated `MaxConcurrency` value.
        8 "MaxConcurrency" max_concurrency: String;
        /// The updated `MaxErrors` value.
        9 "MaxErrors" max_errors: String;
        /// The updated logging information in Amazon S3.
        10 "LoggingInfo" logging_info: LoggingInfo;
        /// The updated task name.
        11 "Name" name: String;
        /// The updated task description.
        12 "Description" description: String;
        /// The specification for whether tasks should continue to run after the cutoff time specified in the maintenance windows is reached.
        13 "CutoffBehavior" cutoff_behavior: MaintenanceWindowTaskCutoffBehavior;
        /// The details for the CloudWatch alarm you applied to your maintenance window task.
        14 "AlarmConfiguration" alarm_configuration: AlarmConfiguration;
    }
}

impl std::fmt::Debug for UpdateMaintenanceWindowTaskOutput {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("UpdateMaintenanceWindowTaskOutput")
            .field("window_id", &self.window_id)
            .field("window_task_id", &self.window_task_id)
            .field("targets", &self.targets)
            .field("task_arn", &self.task_arn)
            .field("service_role_arn", &self.service_role_arn)
            .field("task_parameters", &format_args!("(sensitive)"))
            .field("task_invocation_parameters", &self.task_invocation_parameters)
            .field("priority", &self.priority)
            .field("max_concurrency", &self.max_concurrency)
            .field("max_errors", &self.max_errors)
            .field("logging_info", &self.logging_info)
            .field("name", &self.name)
            .field("description", &format_args!("(sensitive)"))
            .field("cutoff_behavior", &self.cutoff_behavior)
            .field("alarm_configuration", &self.alarm_configuration)
            .finish()
    }
}

structure! {
    /// Structure UpdateManagedInstanceRoleInput.
    #[derive(Clone, Debug, Default, PartialEq)]
    UpdateManagedInstanceRoleInput (write)
    required {
        /// The ID of the managed node where you want to update the role.
        0 "InstanceId" instance_id: String;
        /// The name of the Identity and Access Management (IAM) role that you want to assign to the managed node.
        1 "IamRole" iam_role: String;
    }
    optional {}
}

structure! {
    /// Structure UpdateManagedInstanceRoleOutput.
    #[derive(Clone, Debug, Default, PartialEq)]
    UpdateManagedInstanceRoleOutput (read)
    required {}
    optional {}
}

structure! {
    /// Structure UpdateOpsItemInput.
    #[derive(Clone, Debug, Default, PartialEq)]
    UpdateOpsItemInput (write)
    required {
        /// The ID of the OpsItem.
        0 "OpsItemId" ops_item_id: String;
    }
    optional {
        /// User-defined text that contains information about the OpsItem, in Markdown format.
        1 "Description" description: String;
        /// Add new keys or edit existing key-value pairs of the OperationalData map in the OpsItem object.
        2 "OperationalData" operational_data: Map<OpsItemDataValue>;
        /// Keys that you want to remove from the OperationalData map.
        3 "OperationalDataToDelete" operational_data_to_delete: Vec<String>;
        /// The Amazon Resource Name (ARN) of an SNS topic where notifications are sent when this OpsItem is edited or changed.
        4 "Notifications" notifications: Vec<OpsItemNotification>;
        /// The importance of this OpsItem in relation to other OpsItems in the system.
        5 "Priority" priority: i32;
        /// One or more OpsItems that share something in common with the current OpsItems.
        6 "RelatedOpsItems" related_ops_items: Vec<RelatedOpsItem>;
        /// The OpsItem status.
        7 "Status" status: OpsItemStatus;
        /// A short heading that describes the nature of the OpsItem and the impacted resource.
        8 "Title" title: String;
        /// Specify a new category for an OpsItem.
        9 "Category" category: String;
        /// Specify a new severity for an OpsItem.
        10 "Severity" severity: String;
        /// The time a runbook workflow started.
        11 "ActualStartTime" actual_start_time: Timestamp;
        /// The time a runbook workflow ended.
        12 "ActualEndTime" actual_end_time: Timestamp;
        /// The time specified in a change request for a runbook workflow to start.
        13 "PlannedStartTime" planned_start_time: Timestamp;
        /// The time specified in a change request for a runbook workflow to end.
        14 "PlannedEndTime" planned_end_time: Timestamp;
        /// The OpsItem Amazon Resource Name (ARN).
        15 "OpsItemArn" ops_item_arn: String;
    }
}

structure! {
    /// Structure UpdateOpsItemOutput.
    #[derive(Clone, Debug, Default, PartialEq)]
    UpdateOpsItemOutput (read)
    required {}
    optional {}
}

structure! {
    /// Structure UpdateOpsMetadataInput.
    #[derive(Clone, Debug, Default, PartialEq)]
    UpdateOpsMetadataInput (write)
    required {
        /// The Amazon Resource Name (ARN) of the OpsMetadata Object to update.
        0 "OpsMetadataArn" ops_metadata_arn: String;
    }
    optional {
        /// Metadata to add to an OpsMetadata object.
        1 "MetadataToUpdate" metadata_to_update: Map<MetadataValue>;
        /// The metadata keys to delete from the OpsMetadata object.
        2 "KeysToDelete" keys_to_delete: Vec<String>;
    }
}

structure! {
    /// Structure UpdateOpsMetadataOutput.
    #[derive(Clone, Debug, Default, PartialEq)]
    UpdateOpsMetadataOutput (read)
    required {}
    optional {
        /// The Amazon Resource Name (ARN) of the OpsMetadata Object that was updated.
        0 "OpsMetadataArn" ops_metadata_arn: String;
    }
}

structure! {
    /// Structure UpdatePatchBaselineInput.
    #[derive(Clone, Debug, Default, PartialEq)]
    UpdatePatchBaselineInput (write)
    required {
        /// The ID of the patch baseline to update.
        0 "BaselineId" baseline_id: String;
    }
    optional {
        /// The name of the patch baseline.
        1 "Name" name: String;
        /// A set of global filters used to include patches in the baseline.
        2 "GlobalFilters" global_filters: PatchFilterGroup;
        /// A set of rules used to include patches in the baseline.
        3 "ApprovalRules" approval_rules: PatchRuleGroup;
        /// A list of explicitly approved patches for the baseline.
        4 "ApprovedPatches" approved_patches: Vec<String>;
        /// Assigns a new compliance severity level to an existing patch baseline.
        5 "ApprovedPatchesComplianceLevel" approved_patches_compliance_level: PatchComplianceLevel;
        /// Indicates whether the list of approved patches includes non-security updates that should be applied to the managed nodes.
        6 "ApprovedPatchesEnableNonSecurity" approved_patches_enable_non_security: bool;
        /// A list of explicitly rejected patches for the baseline.
        7 "RejectedPatches" rejected_patches: Vec<String>;
        /// The action for Patch Manager to take on patches included in the `RejectedPackages` list.
        8 "RejectedPatchesAction" rejected_patches_action: PatchAction;
        /// A description of the patch baseline.
        9 "Description" description: String;
        /// Information about the patches to use to update the managed nodes, including target operating systems and source repositories.
        10 "Sources" sources: Vec<PatchSource>;
        /// Indicates the status to be assigned to security patches that are available but not approved because they don't meet the installation criteria specified in the patch baseline.
        11 "AvailableSecurityUpdatesComplianceStatus" available_security_updates_compliance_status: PatchComplianceStatus;
        /// If True, then all fields that are required by the CreatePatchBaseline operation are also required for this API request.
        12 "Replace" replace: bool;
    }
}

structure! {
    /// Structure UpdatePatchBaselineOutput.
    #[derive(Clone, Debug, Default, PartialEq)]
    UpdatePatchBaselineOutput (read)
    required {}
    optional {
        /// The ID of the deleted patch baseline.
        0 "BaselineId" baseline_id: String;
        /// The name of the patch baseline.
        1 "Name" name: String;
        /// The operating system rule used by the updated patch baseline.
        2 "OperatingSystem" operating_system: OperatingSystem;
        /// A set of global filters used to exclude patches from the baseline.
        3 "GlobalFilters" global_filters: PatchFilterGroup;
        /// A set of rules used to include patches in the baseline.
        4 "ApprovalRules" approval_rules: PatchRuleGroup;
        /// A list of explicitly approved patches for the baseline.
        5 "ApprovedPatches" approved_patches: Vec<String>;
        /// The compliance severity level assigned to the patch baseline after the update completed.
        6 "ApprovedPatchesComplianceLevel" approved_patches_compliance_level: PatchComplianceLevel;
        /// Indicates whether the list of approved patches includes non-security updates that should be applied to the managed nodes.
        7 "ApprovedPatchesEnableNonSecurity" approved_patches_enable_non_security: bool;
        /// A list of explicitly rejected patches for the baseline.
        8 "RejectedPatches" rejected_patches: Vec<String>;
        /// The action specified to take on patches included in the `RejectedPatches` list.
        9 "RejectedPatchesAction" rejected_patches_action: PatchAction;
        /// The date when the patch baseline was created.
        10 "CreatedDate" created_date: Timestamp;
        /// The date when the patch baseline was last modified.
        11 "ModifiedDate" modified_date: Timestamp;
        /// A description of the patch baseline.
        12 "Description" description: String;
        /// Information about the patches to use to update the managed nodes, including target operating systems and source repositories.
        13 "Sources" sources: Vec<PatchSource>;
        /// Indicates the compliance status of managed nodes for which security-related patches are available but were not approved.
        14 "AvailableSecurityUpdatesComplianceStatus" available_security_updates_compliance_status: PatchComplianceStatus;
    }
}

structure! {
    /// Structure UpdateResourceDataSyncInput.
    #[derive(Clone, Debug, Default, PartialEq)]
    UpdateResourceDataSyncInput (write)
    required {
        /// The name of the resource data sync you want to update.
        0 "SyncName" sync_name: String;
        /// The type of resource data sync.
        1 "SyncType" sync_type: String;
        /// Specify information about the data sources to synchronize.
        2 "SyncSource" sync_source: ResourceDataSyncSource;
    }
    optional {}
}

structure! {
    /// Structure UpdateResourceDataSyncOutput.
    #[derive(Clone, Debug, Default, PartialEq)]
    UpdateResourceDataSyncOutput (read)
    required {}
    optional {}
}

structure! {
    /// The request body of the UpdateServiceSetting API operation.
    #[derive(Clone, Debug, Default, PartialEq)]
    UpdateServiceSettingInput (write)
    required {
        /// The Amazon Resource Name (ARN) of the service setting to update.
        0 "SettingId" setting_id: String;
        /// The new value to specify for the service setting.
        1 "SettingValue" setting_value: String;
    }
    optional {}
}

structure! {
    /// The result body of the UpdateServiceSetting API operation.
    #[derive(Clone, Debug, Default, PartialEq)]
    UpdateServiceSettingOutput (read)
    required {}
    optional {}
}

structure! {
    /// Structure ValidateCloudConnectorInput.
    #[derive(Clone, Debug, Default, PartialEq)]
    ValidateCloudConnectorInput (write)
    required {
        /// The ID of the cloud connector to validate.
        0 "CloudConnectorId" cloud_connector_id: String;
    }
    optional {
        /// The maximum number of validation findings to return.
        1 "MaxResults" max_results: i32;
        /// The token for the next set of items to return.
        2 "NextToken" next_token: String;
    }
}

structure! {
    /// Structure ValidateCloudConnectorOutput.
    #[derive(Clone, Debug, Default, PartialEq)]
    ValidateCloudConnectorOutput (read)
    required {}
    optional {
        /// A list of validation findings for the cloud connector.
        0 "ValidationFindings" validation_findings: Vec<ValidationFinding>;
        /// The token to use when requesting the next set of items.
        1 "NextToken" next_token: String;
    }
}

structure! {
    /// The request isn't valid.
    #[derive(Clone, Debug, Default, PartialEq)]
    ValidationException (read)
    required {}
    optional {
        /// The reason code for the invalid request.
        0 "ReasonCode" reason_code: String;
    }
}

structure! {
    /// A validation finding from a cloud connector validation check.
    #[derive(Clone, Debug, Default, PartialEq)]
    ValidationFinding (read)
    required {}
    optional {
        /// The type of the validation finding.
        0 "Type" r#type: ValidationFindingType;
        /// A code that identifies the specific validation finding.
        1 "Code" code: ValidationFindingCode;
        /// A message that describes the validation finding.
        2 "Message" message: String;
        /// A message from the third-party cloud provider related to the validation finding.
        3 "ProviderMessage" provider_message: String;
        /// The scope of the validation finding, identifying the specific resource affected.
        4 "Scope" scope: ValidationFindingScope;
    }
}

structure! {
    /// Identifies the specific resource scope of a validation finding.
    #[derive(Clone, Debug, Default, PartialEq)]
    ValidationFindingScope (read)
    required {}
    optional {
        /// The type of the resource scope.
        0 "Type" r#type: ValidationFindingScopeType;
        /// The ID of the resource within the scope.
        1 "Id" id: String;
    }
}

union! {
    /// The configuration that provides access details and targets for connecting to a third-party cloud environment.
    #[derive(Clone, Debug, Default, PartialEq)]
    CloudConnectorConfiguration (write read) {
        /// The access details and targets for connecting to a Microsoft Azure environment.
        0 "AzureConfiguration" AzureConfiguration as_azure_configuration: AzureConfiguration;
    }
}

union! {
    /// The target resources in the third-party cloud environment.
    #[derive(Clone, Debug, Default, PartialEq)]
    ConfigurationTargets (write read) {
        /// A list of Azure subscriptions to target.
        0 "Subscriptions" Subscriptions as_subscriptions: Vec<AzureSubscription>;
    }
}

union! {
    /// Information about the inputs for an execution preview.
    #[derive(Clone, Debug, Default, PartialEq)]
    ExecutionInputs (write) {
        /// Information about the optional inputs that can be specified for an automation execution preview.
        0 "Automation" Automation as_automation: AutomationExecutionInputs;
    }
}

union! {
    /// Information about the changes that would be made if an execution were run.
    #[derive(Clone, Debug, Default, PartialEq)]
    ExecutionPreview (read) {
        /// Information about the changes that would be made if an Automation workflow were run.
        0 "Automation" Automation as_automation: AutomationExecutionPreview;
    }
}

union! {
    /// Information about a managed node's type.
    #[derive(Clone, Debug, Default, PartialEq)]
    NodeType (read) {
        /// Information about a specific managed node.
        0 "Instance" Instance as_instance: InstanceInfo;
    }
}

details! {
    InvalidItemContentException "InvalidItemContentException";
    ItemContentMismatchException "ItemContentMismatchException";
    ItemSizeLimitExceededException "ItemSizeLimitExceededException";
    OpsItemAlreadyExistsException "OpsItemAlreadyExistsException";
    OpsItemInvalidParameterException "OpsItemInvalidParameterException";
    OpsItemLimitExceededException "OpsItemLimitExceededException";
    OpsItemRelatedItemAlreadyExistsException "OpsItemRelatedItemAlreadyExistsException";
    ResourceDataSyncAlreadyExistsException "ResourceDataSyncAlreadyExistsException";
    ResourceDataSyncNotFoundException "ResourceDataSyncNotFoundException";
    ResourcePolicyInvalidParameterException "ResourcePolicyInvalidParameterException";
    ResourcePolicyLimitExceededException "ResourcePolicyLimitExceededException";
    ServiceQuotaExceededException "ServiceQuotaExceededException";
    ThrottlingException "ThrottlingException";
    UnsupportedInventoryItemContextException "UnsupportedInventoryItemContextException";
    ValidationException "ValidationException";
}
