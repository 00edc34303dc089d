// Made by build/codegen from AWS's model. Do not edit.

#[allow(unused_imports)]
use super::enums::*;
use crate::{Blob, Timestamp};

structure! {
    /// Structure DeleteConnectionInput.
    #[derive(Clone, Debug, Default, PartialEq)]
    DeleteConnectionInput (write)
    required {
        /// Member ConnectionId.
        0 "ConnectionId" connection_id: String;
    }
    optional {}
}

structure! {
    /// Structure DeleteConnectionOutput.
    #[derive(Clone, Debug, Default, PartialEq)]
    DeleteConnectionOutput (read)
    required {}
    optional {}
}

structure! {
    /// Structure GetConnectionInput.
    #[derive(Clone, Debug, Default, PartialEq)]
    GetConnectionInput (write)
    required {
        /// Member ConnectionId.
        0 "ConnectionId" connection_id: String;
    }
    optional {}
}

structure! {
    /// Structure GetConnectionOutput.
    #[derive(Clone, Debug, Default, PartialEq)]
    GetConnectionOutput (read)
    required {}
    optional {
        /// The time in ISO 8601 format for when the connection was established.
        0 "ConnectedAt" connected_at: Timestamp;
        /// Member Identity.
        1 "Identity" identity: Identity;
        /// The time in ISO 8601 format for when the connection was last active.
        2 "LastActiveAt" last_active_at: Timestamp;
    }
}

structure! {
    /// Structure Identity.
    #[derive(Clone, Debug, Default, PartialEq)]
    Identity (read)
    required {
        /// The source IP address of the TCP connection making the request to API Gateway.
        0 "SourceIp" source_ip: String;
        /// The User Agent of the API caller.
        1 "UserAgent" user_agent: String;
    }
    optional {}
}

structure! {
    /// Structure PostToConnectionInput.
    #[derive(Clone, Debug, Default, PartialEq)]
    PostToConnectionInput (write)
    required {
        /// The data to be sent to the client specified by its connection id.
        0 "Data" data: Blob;
        /// The identifier of the connection that a specific client is using.
        1 "ConnectionId" connection_id: String;
    }
    optional {}
}

structure! {
    /// Structure PostToConnectionOutput.
    #[derive(Clone, Debug, Default, PartialEq)]
    PostToConnectionOutput (read)
    required {}
    optional {}
}
