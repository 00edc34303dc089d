// Made by build/codegen from AWS's model. Do not edit.

enumeration! {
    /// Values of ApiDestinationHttpMethod.
    ApiDestinationHttpMethod Unknown {
        /// `POST`.
        "POST" Post;
        /// `GET`.
        "GET" Get;
        /// `HEAD`.
        "HEAD" Head;
        /// `OPTIONS`.
        "OPTIONS" Options;
        /// `PUT`.
        "PUT" Put;
        /// `PATCH`.
        "PATCH" Patch;
        /// `DELETE`.
        "DELETE" Delete;
    }
}

enumeration! {
    /// Values of ApiDestinationState.
    ApiDestinationState Unknown {
        /// `ACTIVE`.
        "ACTIVE" Active;
        /// `INACTIVE`.
        "INACTIVE" Inactive;
    }
}

enumeration! {
    /// Values of ArchiveState.
    ArchiveState Unknown {
        /// `ENABLED`.
        "ENABLED" Enabled;
        /// `DISABLED`.
        "DISABLED" Disabled;
        /// `CREATING`.
        "CREATING" Creating;
        /// `UPDATING`.
        "UPDATING" Updating;
        /// `CREATE_FAILED`.
        "CREATE_FAILED" CreateFailed;
        /// `UPDATE_FAILED`.
        "UPDATE_FAILED" UpdateFailed;
    }
}

enumeration! {
    /// Values of AssignPublicIp.
    AssignPublicIp Unknown {
        /// `ENABLED`.
        "ENABLED" Enabled;
        /// `DISABLED`.
        "DISABLED" Disabled;
    }
}

enumeration! {
    /// Values of ConnectionAuthorizationType.
    ConnectionAuthorizationType Unknown {
        /// `BASIC`.
        "BASIC" Basic;
        /// `OAUTH_CLIENT_CREDENTIALS`.
        "OAUTH_CLIENT_CREDENTIALS" OauthClientCredentials;
        /// `API_KEY`.
        "API_KEY" ApiKey;
    }
}

enumeration! {
    /// Values of ConnectionOAuthHttpMethod.
    ConnectionOAuthHttpMethod Unknown {
        /// `GET`.
        "GET" Get;
        /// `POST`.
        "POST" Post;
        /// `PUT`.
        "PUT" Put;
    }
}

enumeration! {
    /// Values of ConnectionState.
    ConnectionState Unknown {
        /// `CREATING`.
        "CREATING" Creating;
        /// `UPDATING`.
        "UPDATING" Updating;
        /// `DELETING`.
        "DELETING" Deleting;
        /// `AUTHORIZED`.
        "AUTHORIZED" Authorized;
        /// `DEAUTHORIZED`.
        "DEAUTHORIZED" Deauthorized;
        /// `AUTHORIZING`.
        "AUTHORIZING" Authorizing;
        /// `DEAUTHORIZING`.
        "DEAUTHORIZING" Deauthorizing;
        /// `ACTIVE`.
        "ACTIVE" Active;
        /// `FAILED_CONNECTIVITY`.
        "FAILED_CONNECTIVITY" FailedConnectivity;
    }
}

enumeration! {
    /// Values of EndpointState.
    EndpointState Unknown {
        /// `ACTIVE`.
        "ACTIVE" Active;
        /// `CREATING`.
        "CREATING" Creating;
        /// `UPDATING`.
        "UPDATING" Updating;
        /// `DELETING`.
        "DELETING" Deleting;
        /// `CREATE_FAILED`.
        "CREATE_FAILED" CreateFailed;
        /// `UPDATE_FAILED`.
        "UPDATE_FAILED" UpdateFailed;
        /// `DELETE_FAILED`.
        "DELETE_FAILED" DeleteFailed;
    }
}

enumeration! {
    /// Values of EventSourceState.
    EventSourceState Unknown {
        /// `PENDING`.
        "PENDING" Pending;
        /// `ACTIVE`.
        "ACTIVE" Active;
        /// `DELETED`.
        "DELETED" Deleted;
    }
}

enumeration! {
    /// Values of IncludeDetail.
    IncludeDetail Unknown {
        /// `NONE`.
        "NONE" None;
        /// `FULL`.
        "FULL" Full;
    }
}

enumeration! {
    /// Values of LaunchType.
    LaunchType Unknown {
        /// `EC2`.
        "EC2" Ec2;
        /// `FARGATE`.
        "FARGATE" Fargate;
        /// `EXTERNAL`.
        "EXTERNAL" External;
    }
}

enumeration! {
    /// Values of Level.
    Level Unknown {
        /// `OFF`.
        "OFF" Off;
        /// `ERROR`.
        "ERROR" Error;
        /// `INFO`.
        "INFO" Info;
        /// `TRACE`.
        "TRACE" Trace;
    }
}

enumeration! {
    /// Values of PlacementConstraintType.
    PlacementConstraintType Unknown {
        /// `distinctInstance`.
        "distinctInstance" DistinctInstance;
        /// `memberOf`.
        "memberOf" MemberOf;
    }
}

enumeration! {
    /// Values of PlacementStrategyType.
    PlacementStrategyType Unknown {
        /// `random`.
        "random" Random;
        /// `spread`.
        "spread" Spread;
        /// `binpack`.
        "binpack" Binpack;
    }
}

enumeration! {
    /// Values of PropagateTags.
    PropagateTags Unknown {
        /// `TASK_DEFINITION`.
        "TASK_DEFINITION" TaskDefinition;
    }
}

enumeration! {
    /// Values of ReplayState.
    ReplayState Unknown {
        /// `STARTING`.
        "STARTING" Starting;
        /// `RUNNING`.
        "RUNNING" Running;
        /// `CANCELLING`.
        "CANCELLING" Cancelling;
        /// `COMPLETED`.
        "COMPLETED" Completed;
        /// `CANCELLED`.
        "CANCELLED" Cancelled;
        /// `FAILED`.
        "FAILED" Failed;
    }
}

enumeration! {
    /// Values of ReplicationState.
    ReplicationState Unknown {
        /// `ENABLED`.
        "ENABLED" Enabled;
        /// `DISABLED`.
        "DISABLED" Disabled;
    }
}

enumeration! {
    /// Values of RuleState.
    RuleState Unknown {
        /// `ENABLED`.
        "ENABLED" Enabled;
        /// `DISABLED`.
        "DISABLED" Disabled;
        /// `ENABLED_WITH_ALL_CLOUDTRAIL_MANAGEMENT_EVENTS`.
        "ENABLED_WITH_ALL_CLOUDTRAIL_MANAGEMENT_EVENTS" EnabledWithAllCloudtrailManagementEvents;
    }
}
