// Made by build/codegen from AWS's model. Do not edit.

enumeration! {
    /// Values of ChannelDestinationType.
    ChannelDestinationType Unknown {
        /// `S3`.
        "S3" S3;
        /// `S3_TABLES`.
        "S3_TABLES" S3Tables;
    }
}

enumeration! {
    /// Values of ChannelEncryptionType.
    ChannelEncryptionType Unknown {
        /// `KMS`.
        "KMS" Kms;
    }
}

enumeration! {
    /// Values of ChannelStatus.
    ChannelStatus Unknown {
        /// `CREATING`.
        "CREATING" Creating;
        /// `ACTIVE`.
        "ACTIVE" Active;
        /// `UPDATING`.
        "UPDATING" Updating;
        /// `DELETING`.
        "DELETING" Deleting;
        /// `FAILED`.
        "FAILED" Failed;
    }
}

enumeration! {
    /// Values of ConsumerStatus.
    ConsumerStatus Unknown {
        /// `CREATING`.
        "CREATING" Creating;
        /// `DELETING`.
        "DELETING" Deleting;
        /// `ACTIVE`.
        "ACTIVE" Active;
    }
}

enumeration! {
    /// Values of EncryptionType.
    EncryptionType Unknown {
        /// `NONE`.
        "NONE" None;
        /// `KMS`.
        "KMS" Kms;
    }
}

enumeration! {
    /// Values of MetricsName.
    MetricsName Unknown {
        /// `IncomingBytes`.
        "IncomingBytes" IncomingBytes;
        /// `IncomingRecords`.
        "IncomingRecords" IncomingRecords;
        /// `OutgoingBytes`.
        "OutgoingBytes" OutgoingBytes;
        /// `OutgoingRecords`.
        "OutgoingRecords" OutgoingRecords;
        /// `WriteProvisionedThroughputExceeded`.
        "WriteProvisionedThroughputExceeded" WriteProvisionedThroughputExceeded;
        /// `ReadProvisionedThroughputExceeded`.
        "ReadProvisionedThroughputExceeded" ReadProvisionedThroughputExceeded;
        /// `IteratorAgeMilliseconds`.
        "IteratorAgeMilliseconds" IteratorAgeMilliseconds;
        /// `ALL`.
        "ALL" All;
    }
}

enumeration! {
    /// Values of MinimumThroughputBillingCommitmentInputStatus.
    MinimumThroughputBillingCommitmentInputStatus Unknown {
        /// `ENABLED`.
        "ENABLED" Enabled;
        /// `DISABLED`.
        "DISABLED" Disabled;
    }
}

enumeration! {
    /// Values of MinimumThroughputBillingCommitmentOutputStatus.
    MinimumThroughputBillingCommitmentOutputStatus Unknown {
        /// `ENABLED`.
        "ENABLED" Enabled;
        /// `DISABLED`.
        "DISABLED" Disabled;
        /// `ENABLED_UNTIL_EARLIEST_ALLOWED_END`.
        "ENABLED_UNTIL_EARLIEST_ALLOWED_END" EnabledUntilEarliestAllowedEnd;
    }
}

enumeration! {
    /// Values of PartitionTransform.
    PartitionTransform Unknown {
        /// `TIME_HOUR`.
        "TIME_HOUR" TimeHour;
    }
}

enumeration! {
    /// Values of RecordDistributionStrategy.
    RecordDistributionStrategy Unknown {
        /// `AUTO`.
        "AUTO" Auto;
        /// `USER_PARTITION_KEY`.
        "USER_PARTITION_KEY" UserPartitionKey;
    }
}

enumeration! {
    /// Values of RecordFormatType.
    RecordFormatType Unknown {
        /// `GSR_JSON`.
        "GSR_JSON" GsrJson;
        /// `JSON`.
        "JSON" Json;
        /// `STRING`.
        "STRING" String;
        /// `BYTE_ARRAY`.
        "BYTE_ARRAY" ByteArray;
    }
}

enumeration! {
    /// Values of S3CompressionType.
    S3CompressionType Unknown {
        /// `NONE`.
        "NONE" None;
        /// `GZIP`.
        "GZIP" Gzip;
        /// `ZSTD`.
        "ZSTD" Zstd;
    }
}

enumeration! {
    /// Values of S3StorageClass.
    S3StorageClass Unknown {
        /// `STANDARD`.
        "STANDARD" Standard;
        /// `INTELLIGENT_TIERING`.
        "INTELLIGENT_TIERING" IntelligentTiering;
        /// `GLACIER_IR`.
        "GLACIER_IR" GlacierIr;
    }
}

enumeration! {
    /// Values of S3TablesCompressionType.
    S3TablesCompressionType Unknown {
        /// `NONE`.
        "NONE" None;
        /// `ZSTD`.
        "ZSTD" Zstd;
        /// `SNAPPY`.
        "SNAPPY" Snappy;
    }
}

enumeration! {
    /// Values of ScalingType.
    ScalingType Unknown {
        /// `UNIFORM_SCALING`.
        "UNIFORM_SCALING" UniformScaling;
    }
}

enumeration! {
    /// Values of ShardFilterType.
    ShardFilterType Unknown {
        /// `AFTER_SHARD_ID`.
        "AFTER_SHARD_ID" AfterShardId;
        /// `AT_TRIM_HORIZON`.
        "AT_TRIM_HORIZON" AtTrimHorizon;
        /// `FROM_TRIM_HORIZON`.
        "FROM_TRIM_HORIZON" FromTrimHorizon;
        /// `AT_LATEST`.
        "AT_LATEST" AtLatest;
        /// `AT_TIMESTAMP`.
        "AT_TIMESTAMP" AtTimestamp;
        /// `FROM_TIMESTAMP`.
        "FROM_TIMESTAMP" FromTimestamp;
    }
}

enumeration! {
    /// Values of ShardIteratorType.
    ShardIteratorType Unknown {
        /// `AT_SEQUENCE_NUMBER`.
        "AT_SEQUENCE_NUMBER" AtSequenceNumber;
        /// `AFTER_SEQUENCE_NUMBER`.
        "AFTER_SEQUENCE_NUMBER" AfterSequenceNumber;
        /// `TRIM_HORIZON`.
        "TRIM_HORIZON" TrimHorizon;
        /// `LATEST`.
        "LATEST" Latest;
        /// `AT_TIMESTAMP`.
        "AT_TIMESTAMP" AtTimestamp;
    }
}

enumeration! {
    /// Values of StreamMode.
    StreamMode Unknown {
        /// `PROVISIONED`.
        "PROVISIONED" Provisioned;
        /// `ON_DEMAND`.
        "ON_DEMAND" OnDemand;
    }
}

enumeration! {
    /// Values of StreamStatus.
    StreamStatus Unknown {
        /// `CREATING`.
        "CREATING" Creating;
        /// `DELETING`.
        "DELETING" Deleting;
        /// `ACTIVE`.
        "ACTIVE" Active;
        /// `UPDATING`.
        "UPDATING" Updating;
    }
}
