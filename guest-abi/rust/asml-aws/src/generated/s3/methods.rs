// Made by build/codegen from AWS's model. Do not edit.

//! The operations as methods of their IOmod, for fakes in tests.

asml::method! {
    /// [`abort_multipart_upload`](super::abort_multipart_upload).
    pub static ABORT_MULTIPART_UPLOAD = "aws.s3" / "abort_multipart_upload";
    /// [`complete_multipart_upload`](super::complete_multipart_upload).
    pub static COMPLETE_MULTIPART_UPLOAD = "aws.s3" / "complete_multipart_upload";
    /// [`copy_object`](super::copy_object).
    pub static COPY_OBJECT = "aws.s3" / "copy_object";
    /// [`create_bucket`](super::create_bucket).
    pub static CREATE_BUCKET = "aws.s3" / "create_bucket";
    /// [`create_bucket_metadata_configuration`](super::create_bucket_metadata_configuration).
    pub static CREATE_BUCKET_METADATA_CONFIGURATION = "aws.s3" / "create_bucket_metadata_configuration";
    /// [`create_bucket_metadata_table_configuration`](super::create_bucket_metadata_table_configuration).
    pub static CREATE_BUCKET_METADATA_TABLE_CONFIGURATION = "aws.s3" / "create_bucket_metadata_table_configuration";
    /// [`create_multipart_upload`](super::create_multipart_upload).
    pub static CREATE_MULTIPART_UPLOAD = "aws.s3" / "create_multipart_upload";
    /// [`create_session`](super::create_session).
    pub static CREATE_SESSION = "aws.s3" / "create_session";
    /// [`delete_bucket`](super::delete_bucket).
    pub static DELETE_BUCKET = "aws.s3" / "delete_bucket";
    /// [`delete_bucket_analytics_configuration`](super::delete_bucket_analytics_configuration).
    pub static DELETE_BUCKET_ANALYTICS_CONFIGURATION = "aws.s3" / "delete_bucket_analytics_configuration";
    /// [`delete_bucket_cors`](super::delete_bucket_cors).
    pub static DELETE_BUCKET_CORS = "aws.s3" / "delete_bucket_cors";
    /// [`delete_bucket_encryption`](super::delete_bucket_encryption).
    pub static DELETE_BUCKET_ENCRYPTION = "aws.s3" / "delete_bucket_encryption";
    /// [`delete_bucket_intelligent_tiering_configuration`](super::delete_bucket_intelligent_tiering_configuration).
    pub static DELETE_BUCKET_INTELLIGENT_TIERING_CONFIGURATION = "aws.s3" / "delete_bucket_intelligent_tiering_configuration";
    /// [`delete_bucket_inventory_configuration`](super::delete_bucket_inventory_configuration).
    pub static DELETE_BUCKET_INVENTORY_CONFIGURATION = "aws.s3" / "delete_bucket_inventory_configuration";
    /// [`delete_bucket_lifecycle`](super::delete_bucket_lifecycle).
    pub static DELETE_BUCKET_LIFECYCLE = "aws.s3" / "delete_bucket_lifecycle";
    /// [`delete_bucket_metadata_configuration`](super::delete_bucket_metadata_configuration).
    pub static DELETE_BUCKET_METADATA_CONFIGURATION = "aws.s3" / "delete_bucket_metadata_configuration";
    /// [`delete_bucket_metadata_table_configuration`](super::delete_bucket_metadata_table_configuration).
    pub static DELETE_BUCKET_METADATA_TABLE_CONFIGURATION = "aws.s3" / "delete_bucket_metadata_table_configuration";
    /// [`delete_bucket_metrics_configuration`](super::delete_bucket_metrics_configuration).
    pub static DELETE_BUCKET_METRICS_CONFIGURATION = "aws.s3" / "delete_bucket_metrics_configuration";
    /// [`delete_bucket_ownership_controls`](super::delete_bucket_ownership_controls).
    pub static DELETE_BUCKET_OWNERSHIP_CONTROLS = "aws.s3" / "delete_bucket_ownership_controls";
    /// [`delete_bucket_policy`](super::delete_bucket_policy).
    pub static DELETE_BUCKET_POLICY = "aws.s3" / "delete_bucket_policy";
    /// [`delete_bucket_replication`](super::delete_bucket_replication).
    pub static DELETE_BUCKET_REPLICATION = "aws.s3" / "delete_bucket_replication";
    /// [`delete_bucket_tagging`](super::delete_bucket_tagging).
    pub static DELETE_BUCKET_TAGGING = "aws.s3" / "delete_bucket_tagging";
    /// [`delete_bucket_website`](super::delete_bucket_website).
    pub static DELETE_BUCKET_WEBSITE = "aws.s3" / "delete_bucket_website";
    /// [`delete_object`](super::delete_object).
    pub static DELETE_OBJECT = "aws.s3" / "delete_object";
    /// [`delete_object_annotation`](super::delete_object_annotation).
    pub static DELETE_OBJECT_ANNOTATION = "aws.s3" / "delete_object_annotation";
    /// [`delete_object_tagging`](super::delete_object_tagging).
    pub static DELETE_OBJECT_TAGGING = "aws.s3" / "delete_object_tagging";
    /// [`delete_objects`](super::delete_objects).
    pub static DELETE_OBJECTS = "aws.s3" / "delete_objects";
    /// [`delete_public_access_block`](super::delete_public_access_block).
    pub static DELETE_PUBLIC_ACCESS_BLOCK = "aws.s3" / "delete_public_access_block";
    /// [`get_bucket_abac`](super::get_bucket_abac).
    pub static GET_BUCKET_ABAC = "aws.s3" / "get_bucket_abac";
    /// [`get_bucket_accelerate_configuration`](super::get_bucket_accelerate_configuration).
    pub static GET_BUCKET_ACCELERATE_CONFIGURATION = "aws.s3" / "get_bucket_accelerate_configuration";
    /// [`get_bucket_acl`](super::get_bucket_acl).
    pub static GET_BUCKET_ACL = "aws.s3" / "get_bucket_acl";
    /// [`get_bucket_analytics_configuration`](super::get_bucket_analytics_configuration).
    pub static GET_BUCKET_ANALYTICS_CONFIGURATION = "aws.s3" / "get_bucket_analytics_configuration";
    /// [`get_bucket_cors`](super::get_bucket_cors).
    pub static GET_BUCKET_CORS = "aws.s3" / "get_bucket_cors";
    /// [`get_bucket_encryption`](super::get_bucket_encryption).
    pub static GET_BUCKET_ENCRYPTION = "aws.s3" / "get_bucket_encryption";
    /// [`get_bucket_intelligent_tiering_configuration`](super::get_bucket_intelligent_tiering_configuration).
    pub static GET_BUCKET_INTELLIGENT_TIERING_CONFIGURATION = "aws.s3" / "get_bucket_intelligent_tiering_configuration";
    /// [`get_bucket_inventory_configuration`](super::get_bucket_inventory_configuration).
    pub static GET_BUCKET_INVENTORY_CONFIGURATION = "aws.s3" / "get_bucket_inventory_configuration";
    /// [`get_bucket_lifecycle_configuration`](super::get_bucket_lifecycle_configuration).
    pub static GET_BUCKET_LIFECYCLE_CONFIGURATION = "aws.s3" / "get_bucket_lifecycle_configuration";
    /// [`get_bucket_location`](super::get_bucket_location).
    pub static GET_BUCKET_LOCATION = "aws.s3" / "get_bucket_location";
    /// [`get_bucket_logging`](super::get_bucket_logging).
    pub static GET_BUCKET_LOGGING = "aws.s3" / "get_bucket_logging";
    /// [`get_bucket_metadata_configuration`](super::get_bucket_metadata_configuration).
    pub static GET_BUCKET_METADATA_CONFIGURATION = "aws.s3" / "get_bucket_metadata_configuration";
    /// [`get_bucket_metadata_table_configuration`](super::get_bucket_metadata_table_configuration).
    pub static GET_BUCKET_METADATA_TABLE_CONFIGURATION = "aws.s3" / "get_bucket_metadata_table_configuration";
    /// [`get_bucket_metrics_configuration`](super::get_bucket_metrics_configuration).
    pub static GET_BUCKET_METRICS_CONFIGURATION = "aws.s3" / "get_bucket_metrics_configuration";
    /// [`get_bucket_notification_configuration`](super::get_bucket_notification_configuration).
    pub static GET_BUCKET_NOTIFICATION_CONFIGURATION = "aws.s3" / "get_bucket_notification_configuration";
    /// [`get_bucket_ownership_controls`](super::get_bucket_ownership_controls).
    pub static GET_BUCKET_OWNERSHIP_CONTROLS = "aws.s3" / "get_bucket_ownership_controls";
    /// [`get_bucket_policy`](super::get_bucket_policy).
    pub static GET_BUCKET_POLICY = "aws.s3" / "get_bucket_policy";
    /// [`get_bucket_policy_status`](super::get_bucket_policy_status).
    pub static GET_BUCKET_POLICY_STATUS = "aws.s3" / "get_bucket_policy_status";
    /// [`get_bucket_replication`](super::get_bucket_replication).
    pub static GET_BUCKET_REPLICATION = "aws.s3" / "get_bucket_replication";
    /// [`get_bucket_request_payment`](super::get_bucket_request_payment).
    pub static GET_BUCKET_REQUEST_PAYMENT = "aws.s3" / "get_bucket_request_payment";
    /// [`get_bucket_tagging`](super::get_bucket_tagging).
    pub static GET_BUCKET_TAGGING = "aws.s3" / "get_bucket_tagging";
    /// [`get_bucket_versioning`](super::get_bucket_versioning).
    pub static GET_BUCKET_VERSIONING = "aws.s3" / "get_bucket_versioning";
    /// [`get_bucket_website`](super::get_bucket_website).
    pub static GET_BUCKET_WEBSITE = "aws.s3" / "get_bucket_website";
    /// [`get_object`](super::get_object).
    pub static GET_OBJECT = "aws.s3" / "get_object";
    /// [`get_object_acl`](super::get_object_acl).
    pub static GET_OBJECT_ACL = "aws.s3" / "get_object_acl";
    /// [`get_object_annotation`](super::get_object_annotation).
    pub static GET_OBJECT_ANNOTATION = "aws.s3" / "get_object_annotation";
    /// [`get_object_attributes`](super::get_object_attributes).
    pub static GET_OBJECT_ATTRIBUTES = "aws.s3" / "get_object_attributes";
    /// [`get_object_legal_hold`](super::get_object_legal_hold).
    pub static GET_OBJECT_LEGAL_HOLD = "aws.s3" / "get_object_legal_hold";
    /// [`get_object_lock_configuration`](super::get_object_lock_configuration).
    pub static GET_OBJECT_LOCK_CONFIGURATION = "aws.s3" / "get_object_lock_configuration";
    /// [`get_object_retention`](super::get_object_retention).
    pub static GET_OBJECT_RETENTION = "aws.s3" / "get_object_retention";
    /// [`get_object_tagging`](super::get_object_tagging).
    pub static GET_OBJECT_TAGGING = "aws.s3" / "get_object_tagging";
    /// [`get_object_torrent`](super::get_object_torrent).
    pub static GET_OBJECT_TORRENT = "aws.s3" / "get_object_torrent";
    /// [`get_public_access_block`](super::get_public_access_block).
    pub static GET_PUBLIC_ACCESS_BLOCK = "aws.s3" / "get_public_access_block";
    /// [`head_bucket`](super::head_bucket).
    pub static HEAD_BUCKET = "aws.s3" / "head_bucket";
    /// [`head_object`](super::head_object).
    pub static HEAD_OBJECT = "aws.s3" / "head_object";
    /// [`list_bucket_analytics_configurations`](super::list_bucket_analytics_configurations).
    pub static LIST_BUCKET_ANALYTICS_CONFIGURATIONS = "aws.s3" / "list_bucket_analytics_configurations";
    /// [`list_bucket_intelligent_tiering_configurations`](super::list_bucket_intelligent_tiering_configurations).
    pub static LIST_BUCKET_INTELLIGENT_TIERING_CONFIGURATIONS = "aws.s3" / "list_bucket_intelligent_tiering_configurations";
    /// [`list_bucket_inventory_configurations`](super::list_bucket_inventory_configurations).
    pub static LIST_BUCKET_INVENTORY_CONFIGURATIONS = "aws.s3" / "list_bucket_inventory_configurations";
    /// [`list_bucket_metrics_configurations`](super::list_bucket_metrics_configurations).
    pub static LIST_BUCKET_METRICS_CONFIGURATIONS = "aws.s3" / "list_bucket_metrics_configurations";
    /// [`list_buckets`](super::list_buckets).
    pub static LIST_BUCKETS = "aws.s3" / "list_buckets";
    /// [`list_directory_buckets`](super::list_directory_buckets).
    pub static LIST_DIRECTORY_BUCKETS = "aws.s3" / "list_directory_buckets";
    /// [`list_multipart_uploads`](super::list_multipart_uploads).
    pub static LIST_MULTIPART_UPLOADS = "aws.s3" / "list_multipart_uploads";
    /// [`list_object_annotations`](super::list_object_annotations).
    pub static LIST_OBJECT_ANNOTATIONS = "aws.s3" / "list_object_annotations";
    /// [`list_object_versions`](super::list_object_versions).
    pub static LIST_OBJECT_VERSIONS = "aws.s3" / "list_object_versions";
    /// [`list_objects`](super::list_objects).
    pub static LIST_OBJECTS = "aws.s3" / "list_objects";
    /// [`list_objects_v2`](super::list_objects_v2).
    pub static LIST_OBJECTS_V2 = "aws.s3" / "list_objects_v2";
    /// [`list_parts`](super::list_parts).
    pub static LIST_PARTS = "aws.s3" / "list_parts";
    /// [`put_bucket_abac`](super::put_bucket_abac).
    pub static PUT_BUCKET_ABAC = "aws.s3" / "put_bucket_abac";
    /// [`put_bucket_accelerate_configuration`](super::put_bucket_accelerate_configuration).
    pub static PUT_BUCKET_ACCELERATE_CONFIGURATION = "aws.s3" / "put_bucket_accelerate_configuration";
    /// [`put_bucket_acl`](super::put_bucket_acl).
    pub static PUT_BUCKET_ACL = "aws.s3" / "put_bucket_acl";
    /// [`put_bucket_analytics_configuration`](super::put_bucket_analytics_configuration).
    pub static PUT_BUCKET_ANALYTICS_CONFIGURATION = "aws.s3" / "put_bucket_analytics_configuration";
    /// [`put_bucket_cors`](super::put_bucket_cors).
    pub static PUT_BUCKET_CORS = "aws.s3" / "put_bucket_cors";
    /// [`put_bucket_encryption`](super::put_bucket_encryption).
    pub static PUT_BUCKET_ENCRYPTION = "aws.s3" / "put_bucket_encryption";
    /// [`put_bucket_intelligent_tiering_configuration`](super::put_bucket_intelligent_tiering_configuration).
    pub static PUT_BUCKET_INTELLIGENT_TIERING_CONFIGURATION = "aws.s3" / "put_bucket_intelligent_tiering_configuration";
    /// [`put_bucket_inventory_configuration`](super::put_bucket_inventory_configuration).
    pub static PUT_BUCKET_INVENTORY_CONFIGURATION = "aws.s3" / "put_bucket_inventory_configuration";
    /// [`put_bucket_lifecycle_configuration`](super::put_bucket_lifecycle_configuration).
    pub static PUT_BUCKET_LIFECYCLE_CONFIGURATION = "aws.s3" / "put_bucket_lifecycle_configuration";
    /// [`put_bucket_logging`](super::put_bucket_logging).
    pub static PUT_BUCKET_LOGGING = "aws.s3" / "put_bucket_logging";
    /// [`put_bucket_metrics_configuration`](super::put_bucket_metrics_configuration).
    pub static PUT_BUCKET_METRICS_CONFIGURATION = "aws.s3" / "put_bucket_metrics_configuration";
    /// [`put_bucket_notification_configuration`](super::put_bucket_notification_configuration).
    pub static PUT_BUCKET_NOTIFICATION_CONFIGURATION = "aws.s3" / "put_bucket_notification_configuration";
    /// [`put_bucket_ownership_controls`](super::put_bucket_ownership_controls).
    pub static PUT_BUCKET_OWNERSHIP_CONTROLS = "aws.s3" / "put_bucket_ownership_controls";
    /// [`put_bucket_policy`](super::put_bucket_policy).
    pub static PUT_BUCKET_POLICY = "aws.s3" / "put_bucket_policy";
    /// [`put_bucket_replication`](super::put_bucket_replication).
    pub static PUT_BUCKET_REPLICATION = "aws.s3" / "put_bucket_replication";
    /// [`put_bucket_request_payment`](super::put_bucket_request_payment).
    pub static PUT_BUCKET_REQUEST_PAYMENT = "aws.s3" / "put_bucket_request_payment";
    /// [`put_bucket_tagging`](super::put_bucket_tagging).
    pub static PUT_BUCKET_TAGGING = "aws.s3" / "put_bucket_tagging";
    /// [`put_bucket_versioning`](super::put_bucket_versioning).
    pub static PUT_BUCKET_VERSIONING = "aws.s3" / "put_bucket_versioning";
    /// [`put_bucket_website`](super::put_bucket_website).
    pub static PUT_BUCKET_WEBSITE = "aws.s3" / "put_bucket_website";
    /// [`put_object`](super::put_object).
    pub static PUT_OBJECT = "aws.s3" / "put_object";
    /// [`put_object_acl`](super::put_object_acl).
    pub static PUT_OBJECT_ACL = "aws.s3" / "put_object_acl";
    /// [`put_object_annotation`](super::put_object_annotation).
    pub static PUT_OBJECT_ANNOTATION = "aws.s3" / "put_object_annotation";
    /// [`put_object_legal_hold`](super::put_object_legal_hold).
    pub static PUT_OBJECT_LEGAL_HOLD = "aws.s3" / "put_object_legal_hold";
    /// [`put_object_lock_configuration`](super::put_object_lock_configuration).
    pub static PUT_OBJECT_LOCK_CONFIGURATION = "aws.s3" / "put_object_lock_configuration";
    /// [`put_object_retention`](super::put_object_retention).
    pub static PUT_OBJECT_RETENTION = "aws.s3" / "put_object_retention";
    /// [`put_object_tagging`](super::put_object_tagging).
    pub static PUT_OBJECT_TAGGING = "aws.s3" / "put_object_tagging";
    /// [`put_public_access_block`](super::put_public_access_block).
    pub static PUT_PUBLIC_ACCESS_BLOCK = "aws.s3" / "put_public_access_block";
    /// [`rename_object`](super::rename_object).
    pub static RENAME_OBJECT = "aws.s3" / "rename_object";
    /// [`restore_object`](super::restore_object).
    pub static RESTORE_OBJECT = "aws.s3" / "restore_object";
    /// [`select_object_content`](super::select_object_content).
    pub static SELECT_OBJECT_CONTENT = "aws.s3" / "select_object_content";
    /// [`update_bucket_metadata_annotation_table_configuration`](super::update_bucket_metadata_annotation_table_configuration).
    pub static UPDATE_BUCKET_METADATA_ANNOTATION_TABLE_CONFIGURATION = "aws.s3" / "update_bucket_metadata_annotation_table_configuration";
    /// [`update_bucket_metadata_inventory_table_configuration`](super::update_bucket_metadata_inventory_table_configuration).
    pub static UPDATE_BUCKET_METADATA_INVENTORY_TABLE_CONFIGURATION = "aws.s3" / "update_bucket_metadata_inventory_table_configuration";
    /// [`update_bucket_metadata_journal_table_configuration`](super::update_bucket_metadata_journal_table_configuration).
    pub static UPDATE_BUCKET_METADATA_JOURNAL_TABLE_CONFIGURATION = "aws.s3" / "update_bucket_metadata_journal_table_configuration";
    /// [`update_object_encryption`](super::update_object_encryption).
    pub static UPDATE_OBJECT_ENCRYPTION = "aws.s3" / "update_object_encryption";
    /// [`upload_part`](super::upload_part).
    pub static UPLOAD_PART = "aws.s3" / "upload_part";
    /// [`upload_part_copy`](super::upload_part_copy).
    pub static UPLOAD_PART_COPY = "aws.s3" / "upload_part_copy";
    /// [`write_get_object_response`](super::write_get_object_response).
    pub static WRITE_GET_OBJECT_RESPONSE = "aws.s3" / "write_get_object_response";
}
