// Made by build/codegen from AWS's model. Do not edit.

enumeration! {
    /// Values of AlgorithmSpec.
    AlgorithmSpec Unknown {
        /// `RSAES_PKCS1_V1_5`.
        "RSAES_PKCS1_V1_5" RsaesPkcs1V15;
        /// `RSAES_OAEP_SHA_1`.
        "RSAES_OAEP_SHA_1" RsaesOaepSha1;
        /// `RSAES_OAEP_SHA_256`.
        "RSAES_OAEP_SHA_256" RsaesOaepSha256;
        /// `RSA_AES_KEY_WRAP_SHA_1`.
        "RSA_AES_KEY_WRAP_SHA_1" RsaAesKeyWrapSha1;
        /// `RSA_AES_KEY_WRAP_SHA_256`.
        "RSA_AES_KEY_WRAP_SHA_256" RsaAesKeyWrapSha256;
        /// `SM2PKE`.
        "SM2PKE" Sm2Pke;
    }
}

enumeration! {
    /// Values of ConnectionErrorCodeType.
    ConnectionErrorCodeType Unknown {
        /// `INVALID_CREDENTIALS`.
        "INVALID_CREDENTIALS" InvalidCredentials;
        /// `CLUSTER_NOT_FOUND`.
        "CLUSTER_NOT_FOUND" ClusterNotFound;
        /// `NETWORK_ERRORS`.
        "NETWORK_ERRORS" NetworkErrors;
        /// `INTERNAL_ERROR`.
        "INTERNAL_ERROR" InternalError;
        /// `INSUFFICIENT_CLOUDHSM_HSMS`.
        "INSUFFICIENT_CLOUDHSM_HSMS" InsufficientCloudhsmHsms;
        /// `USER_LOCKED_OUT`.
        "USER_LOCKED_OUT" UserLockedOut;
        /// `USER_NOT_FOUND`.
        "USER_NOT_FOUND" UserNotFound;
        /// `USER_LOGGED_IN`.
        "USER_LOGGED_IN" UserLoggedIn;
        /// `SUBNET_NOT_FOUND`.
        "SUBNET_NOT_FOUND" SubnetNotFound;
        /// `INSUFFICIENT_FREE_ADDRESSES_IN_SUBNET`.
        "INSUFFICIENT_FREE_ADDRESSES_IN_SUBNET" InsufficientFreeAddressesInSubnet;
        /// `XKS_PROXY_ACCESS_DENIED`.
        "XKS_PROXY_ACCESS_DENIED" XksProxyAccessDenied;
        /// `XKS_PROXY_NOT_REACHABLE`.
        "XKS_PROXY_NOT_REACHABLE" XksProxyNotReachable;
        /// `XKS_VPC_ENDPOINT_SERVICE_NOT_FOUND`.
        "XKS_VPC_ENDPOINT_SERVICE_NOT_FOUND" XksVpcEndpointServiceNotFound;
        /// `XKS_PROXY_INVALID_RESPONSE`.
        "XKS_PROXY_INVALID_RESPONSE" XksProxyInvalidResponse;
        /// `XKS_PROXY_INVALID_CONFIGURATION`.
        "XKS_PROXY_INVALID_CONFIGURATION" XksProxyInvalidConfiguration;
        /// `XKS_VPC_ENDPOINT_SERVICE_INVALID_CONFIGURATION`.
        "XKS_VPC_ENDPOINT_SERVICE_INVALID_CONFIGURATION" XksVpcEndpointServiceInvalidConfiguration;
        /// `XKS_PROXY_TIMED_OUT`.
        "XKS_PROXY_TIMED_OUT" XksProxyTimedOut;
        /// `XKS_PROXY_INVALID_TLS_CONFIGURATION`.
        "XKS_PROXY_INVALID_TLS_CONFIGURATION" XksProxyInvalidTlsConfiguration;
    }
}

enumeration! {
    /// Values of ConnectionStateType.
    ConnectionStateType Unknown {
        /// `CONNECTED`.
        "CONNECTED" Connected;
        /// `CONNECTING`.
        "CONNECTING" Connecting;
        /// `FAILED`.
        "FAILED" Failed;
        /// `DISCONNECTED`.
        "DISCONNECTED" Disconnected;
        /// `DISCONNECTING`.
        "DISCONNECTING" Disconnecting;
    }
}

enumeration! {
    /// Values of CustomKeyStoreType.
    CustomKeyStoreType Unknown {
        /// `AWS_CLOUDHSM`.
        "AWS_CLOUDHSM" AwsCloudhsm;
        /// `EXTERNAL_KEY_STORE`.
        "EXTERNAL_KEY_STORE" ExternalKeyStore;
    }
}

enumeration! {
    /// Values of CustomerMasterKeySpec.
    CustomerMasterKeySpec Unknown {
        /// `RSA_2048`.
        "RSA_2048" Rsa2048;
        /// `RSA_3072`.
        "RSA_3072" Rsa3072;
        /// `RSA_4096`.
        "RSA_4096" Rsa4096;
        /// `ECC_NIST_P256`.
        "ECC_NIST_P256" EccNistP256;
        /// `ECC_NIST_P384`.
        "ECC_NIST_P384" EccNistP384;
        /// `ECC_NIST_P521`.
        "ECC_NIST_P521" EccNistP521;
        /// `ECC_SECG_P256K1`.
        "ECC_SECG_P256K1" EccSecgP256K1;
        /// `SYMMETRIC_DEFAULT`.
        "SYMMETRIC_DEFAULT" SymmetricDefault;
        /// `HMAC_224`.
        "HMAC_224" Hmac224;
        /// `HMAC_256`.
        "HMAC_256" Hmac256;
        /// `HMAC_384`.
        "HMAC_384" Hmac384;
        /// `HMAC_512`.
        "HMAC_512" Hmac512;
        /// `SM2`.
        "SM2" Sm2;
    }
}

enumeration! {
    /// Values of DataKeyPairSpec.
    DataKeyPairSpec Unknown {
        /// `RSA_2048`.
        "RSA_2048" Rsa2048;
        /// `RSA_3072`.
        "RSA_3072" Rsa3072;
        /// `RSA_4096`.
        "RSA_4096" Rsa4096;
        /// `ECC_NIST_P256`.
        "ECC_NIST_P256" EccNistP256;
        /// `ECC_NIST_P384`.
        "ECC_NIST_P384" EccNistP384;
        /// `ECC_NIST_P521`.
        "ECC_NIST_P521" EccNistP521;
        /// `ECC_SECG_P256K1`.
        "ECC_SECG_P256K1" EccSecgP256K1;
        /// `SM2`.
        "SM2" Sm2;
        /// `ECC_NIST_EDWARDS25519`.
        "ECC_NIST_EDWARDS25519" EccNistEdwards25519;
        /// `ML_KEM_512`.
        "ML_KEM_512" MlKem512;
        /// `ML_KEM_768`.
        "ML_KEM_768" MlKem768;
        /// `ML_KEM_1024`.
        "ML_KEM_1024" MlKem1024;
    }
}

enumeration! {
    /// Values of DataKeySpec.
    DataKeySpec Unknown {
        /// `AES_256`.
        "AES_256" Aes256;
        /// `AES_128`.
        "AES_128" Aes128;
    }
}

enumeration! {
    /// Values of DryRunModifierType.
    DryRunModifierType Unknown {
        /// `IGNORE_CIPHERTEXT`.
        "IGNORE_CIPHERTEXT" IgnoreCiphertext;
    }
}

enumeration! {
    /// Values of EncapsulationAlgorithmSpec.
    EncapsulationAlgorithmSpec Unknown {
        /// `ML_KEM`.
        "ML_KEM" MlKem;
    }
}

enumeration! {
    /// Values of EncryptionAlgorithmSpec.
    EncryptionAlgorithmSpec Unknown {
        /// `SYMMETRIC_DEFAULT`.
        "SYMMETRIC_DEFAULT" SymmetricDefault;
        /// `RSAES_OAEP_SHA_1`.
        "RSAES_OAEP_SHA_1" RsaesOaepSha1;
        /// `RSAES_OAEP_SHA_256`.
        "RSAES_OAEP_SHA_256" RsaesOaepSha256;
        /// `SM2PKE`.
        "SM2PKE" Sm2Pke;
    }
}

enumeration! {
    /// Values of ExpirationModelType.
    ExpirationModelType Unknown {
        /// `KEY_MATERIAL_EXPIRES`.
        "KEY_MATERIAL_EXPIRES" KeyMaterialExpires;
        /// `KEY_MATERIAL_DOES_NOT_EXPIRE`.
        "KEY_MATERIAL_DOES_NOT_EXPIRE" KeyMaterialDoesNotExpire;
    }
}

enumeration! {
    /// Values of GrantOperation.
    GrantOperation Unknown {
        /// `Decrypt`.
        "Decrypt" Decrypt;
        /// `Encrypt`.
        "Encrypt" Encrypt;
        /// `GenerateDataKey`.
        "GenerateDataKey" GenerateDataKey;
        /// `GenerateDataKeyWithoutPlaintext`.
        "GenerateDataKeyWithoutPlaintext" GenerateDataKeyWithoutPlaintext;
        /// `ReEncryptFrom`.
        "ReEncryptFrom" ReEncryptFrom;
        /// `ReEncryptTo`.
        "ReEncryptTo" ReEncryptTo;
        /// `Sign`.
        "Sign" Sign;
        /// `Verify`.
        "Verify" Verify;
        /// `GetPublicKey`.
        "GetPublicKey" GetPublicKey;
        /// `CreateGrant`.
        "CreateGrant" CreateGrant;
        /// `RetireGrant`.
        "RetireGrant" RetireGrant;
        /// `DescribeKey`.
        "DescribeKey" DescribeKey;
        /// `GenerateDataKeyPair`.
        "GenerateDataKeyPair" GenerateDataKeyPair;
        /// `GenerateDataKeyPairWithoutPlaintext`.
        "GenerateDataKeyPairWithoutPlaintext" GenerateDataKeyPairWithoutPlaintext;
        /// `GenerateMac`.
        "GenerateMac" GenerateMac;
        /// `VerifyMac`.
        "VerifyMac" VerifyMac;
        /// `DeriveSharedSecret`.
        "DeriveSharedSecret" DeriveSharedSecret;
        /// `Encapsulate`.
        "Encapsulate" Encapsulate;
        /// `Decapsulate`.
        "Decapsulate" Decapsulate;
    }
}

enumeration! {
    /// Values of ImportState.
    ImportState Unknown {
        /// `IMPORTED`.
        "IMPORTED" Imported;
        /// `PENDING_IMPORT`.
        "PENDING_IMPORT" PendingImport;
    }
}

enumeration! {
    /// Values of ImportType.
    ImportType Unknown {
        /// `NEW_KEY_MATERIAL`.
        "NEW_KEY_MATERIAL" NewKeyMaterial;
        /// `EXISTING_KEY_MATERIAL`.
        "EXISTING_KEY_MATERIAL" ExistingKeyMaterial;
    }
}

enumeration! {
    /// Values of IncludeKeyMaterial.
    IncludeKeyMaterial Unknown {
        /// `ALL_KEY_MATERIAL`.
        "ALL_KEY_MATERIAL" AllKeyMaterial;
        /// `ROTATIONS_ONLY`.
        "ROTATIONS_ONLY" RotationsOnly;
    }
}

enumeration! {
    /// Values of KeyAgreementAlgorithmSpec.
    KeyAgreementAlgorithmSpec Unknown {
        /// `ECDH`.
        "ECDH" Ecdh;
    }
}

enumeration! {
    /// Values of KeyEncryptionMechanism.
    KeyEncryptionMechanism Unknown {
        /// `RSAES_OAEP_SHA_256`.
        "RSAES_OAEP_SHA_256" RsaesOaepSha256;
    }
}

enumeration! {
    /// Values of KeyLastUsageTrackingOperation.
    KeyLastUsageTrackingOperation Unknown {
        /// `Decrypt`.
        "Decrypt" Decrypt;
        /// `DeriveSharedSecret`.
        "DeriveSharedSecret" DeriveSharedSecret;
        /// `Encrypt`.
        "Encrypt" Encrypt;
        /// `GenerateDataKey`.
        "GenerateDataKey" GenerateDataKey;
        /// `GenerateDataKeyPair`.
        "GenerateDataKeyPair" GenerateDataKeyPair;
        /// `GenerateDataKeyPairWithoutPlaintext`.
        "GenerateDataKeyPairWithoutPlaintext" GenerateDataKeyPairWithoutPlaintext;
        /// `GenerateDataKeyWithoutPlaintext`.
        "GenerateDataKeyWithoutPlaintext" GenerateDataKeyWithoutPlaintext;
        /// `GenerateMac`.
        "GenerateMac" GenerateMac;
        /// `ReEncrypt`.
        "ReEncrypt" ReEncrypt;
        /// `Sign`.
        "Sign" Sign;
        /// `Verify`.
        "Verify" Verify;
        /// `VerifyMac`.
        "VerifyMac" VerifyMac;
        /// `Encapsulate`.
        "Encapsulate" Encapsulate;
        /// `Decapsulate`.
        "Decapsulate" Decapsulate;
    }
}

enumeration! {
    /// Values of KeyManagerType.
    KeyManagerType Unknown {
        /// `AWS`.
        "AWS" Aws;
        /// `CUSTOMER`.
        "CUSTOMER" Customer;
    }
}

enumeration! {
    /// Values of KeyMaterialState.
    KeyMaterialState Unknown {
        /// `NON_CURRENT`.
        "NON_CURRENT" NonCurrent;
        /// `CURRENT`.
        "CURRENT" Current;
        /// `PENDING_ROTATION`.
        "PENDING_ROTATION" PendingRotation;
        /// `PENDING_MULTI_REGION_IMPORT_AND_ROTATION`.
        "PENDING_MULTI_REGION_IMPORT_AND_ROTATION" PendingMultiRegionImportAndRotation;
    }
}

enumeration! {
    /// Values of KeySpec.
    KeySpec Unknown {
        /// `RSA_2048`.
        "RSA_2048" Rsa2048;
        /// `RSA_3072`.
        "RSA_3072" Rsa3072;
        /// `RSA_4096`.
        "RSA_4096" Rsa4096;
        /// `ECC_NIST_P256`.
        "ECC_NIST_P256" EccNistP256;
        /// `ECC_NIST_P384`.
        "ECC_NIST_P384" EccNistP384;
        /// `ECC_NIST_P521`.
        "ECC_NIST_P521" EccNistP521;
        /// `ECC_SECG_P256K1`.
        "ECC_SECG_P256K1" EccSecgP256K1;
        /// `SYMMETRIC_DEFAULT`.
        "SYMMETRIC_DEFAULT" SymmetricDefault;
        /// `HMAC_224`.
        "HMAC_224" Hmac224;
        /// `HMAC_256`.
        "HMAC_256" Hmac256;
        /// `HMAC_384`.
        "HMAC_384" Hmac384;
        /// `HMAC_512`.
        "HMAC_512" Hmac512;
        /// `SM2`.
        "SM2" Sm2;
        /// `ML_DSA_44`.
        "ML_DSA_44" MlDsa44;
        /// `ML_DSA_65`.
        "ML_DSA_65" MlDsa65;
        /// `ML_DSA_87`.
        "ML_DSA_87" MlDsa87;
        /// `ECC_NIST_EDWARDS25519`.
        "ECC_NIST_EDWARDS25519" EccNistEdwards25519;
        /// `ML_KEM_512`.
        "ML_KEM_512" MlKem512;
        /// `ML_KEM_768`.
        "ML_KEM_768" MlKem768;
        /// `ML_KEM_1024`.
        "ML_KEM_1024" MlKem1024;
    }
}

enumeration! {
    /// Values of KeyState.
    KeyState Unknown {
        /// `Creating`.
        "Creating" Creating;
        /// `Enabled`.
        "Enabled" Enabled;
        /// `Disabled`.
        "Disabled" Disabled;
        /// `PendingDeletion`.
        "PendingDeletion" PendingDeletion;
        /// `PendingImport`.
        "PendingImport" PendingImport;
        /// `PendingReplicaDeletion`.
        "PendingReplicaDeletion" PendingReplicaDeletion;
        /// `Unavailable`.
        "Unavailable" Unavailable;
        /// `Updating`.
        "Updating" Updating;
    }
}

enumeration! {
    /// Values of KeyUsageType.
    KeyUsageType Unknown {
        /// `SIGN_VERIFY`.
        "SIGN_VERIFY" SignVerify;
        /// `ENCRYPT_DECRYPT`.
        "ENCRYPT_DECRYPT" EncryptDecrypt;
        /// `GENERATE_VERIFY_MAC`.
        "GENERATE_VERIFY_MAC" GenerateVerifyMac;
        /// `KEY_AGREEMENT`.
        "KEY_AGREEMENT" KeyAgreement;
        /// `ENCAPSULATE_DECAPSULATE`.
        "ENCAPSULATE_DECAPSULATE" EncapsulateDecapsulate;
    }
}

enumeration! {
    /// Values of MacAlgorithmSpec.
    MacAlgorithmSpec Unknown {
        /// `HMAC_SHA_224`.
        "HMAC_SHA_224" HmacSha224;
        /// `HMAC_SHA_256`.
        "HMAC_SHA_256" HmacSha256;
        /// `HMAC_SHA_384`.
        "HMAC_SHA_384" HmacSha384;
        /// `HMAC_SHA_512`.
        "HMAC_SHA_512" HmacSha512;
    }
}

enumeration! {
    /// Values of MessageType.
    MessageType Unknown {
        /// `RAW`.
        "RAW" Raw;
        /// `DIGEST`.
        "DIGEST" Digest;
        /// `EXTERNAL_MU`.
        "EXTERNAL_MU" ExternalMu;
    }
}

enumeration! {
    /// Values of MultiRegionKeyType.
    MultiRegionKeyType Unknown {
        /// `PRIMARY`.
        "PRIMARY" Primary;
        /// `REPLICA`.
        "REPLICA" Replica;
    }
}

enumeration! {
    /// Values of OriginType.
    OriginType Unknown {
        /// `AWS_KMS`.
        "AWS_KMS" AwsKms;
        /// `EXTERNAL`.
        "EXTERNAL" External;
        /// `AWS_CLOUDHSM`.
        "AWS_CLOUDHSM" AwsCloudhsm;
        /// `EXTERNAL_KEY_STORE`.
        "EXTERNAL_KEY_STORE" ExternalKeyStore;
    }
}

enumeration! {
    /// Values of RotationType.
    RotationType Unknown {
        /// `AUTOMATIC`.
        "AUTOMATIC" Automatic;
        /// `ON_DEMAND`.
        "ON_DEMAND" OnDemand;
    }
}

enumeration! {
    /// Values of SigningAlgorithmSpec.
    SigningAlgorithmSpec Unknown {
        /// `RSASSA_PSS_SHA_256`.
        "RSASSA_PSS_SHA_256" RsassaPssSha256;
        /// `RSASSA_PSS_SHA_384`.
        "RSASSA_PSS_SHA_384" RsassaPssSha384;
        /// `RSASSA_PSS_SHA_512`.
        "RSASSA_PSS_SHA_512" RsassaPssSha512;
        /// `RSASSA_PKCS1_V1_5_SHA_256`.
        "RSASSA_PKCS1_V1_5_SHA_256" RsassaPkcs1V15Sha256;
        /// `RSASSA_PKCS1_V1_5_SHA_384`.
        "RSASSA_PKCS1_V1_5_SHA_384" RsassaPkcs1V15Sha384;
        /// `RSASSA_PKCS1_V1_5_SHA_512`.
        "RSASSA_PKCS1_V1_5_SHA_512" RsassaPkcs1V15Sha512;
        /// `ECDSA_SHA_256`.
        "ECDSA_SHA_256" EcdsaSha256;
        /// `ECDSA_SHA_384`.
        "ECDSA_SHA_384" EcdsaSha384;
        /// `ECDSA_SHA_512`.
        "ECDSA_SHA_512" EcdsaSha512;
        /// `SM2DSA`.
        "SM2DSA" Sm2Dsa;
        /// `ML_DSA_SHAKE_256`.
        "ML_DSA_SHAKE_256" MlDsaShake256;
        /// `ED25519_SHA_512`.
        "ED25519_SHA_512" Ed25519Sha512;
        /// `ED25519_PH_SHA_512`.
        "ED25519_PH_SHA_512" Ed25519PhSha512;
    }
}

enumeration! {
    /// Values of WrappingKeySpec.
    WrappingKeySpec Unknown {
        /// `RSA_2048`.
        "RSA_2048" Rsa2048;
        /// `RSA_3072`.
        "RSA_3072" Rsa3072;
        /// `RSA_4096`.
        "RSA_4096" Rsa4096;
        /// `SM2`.
        "SM2" Sm2;
    }
}

enumeration! {
    /// Values of XksProxyConnectivityType.
    XksProxyConnectivityType Unknown {
        /// `PUBLIC_ENDPOINT`.
        "PUBLIC_ENDPOINT" PublicEndpoint;
        /// `VPC_ENDPOINT_SERVICE`.
        "VPC_ENDPOINT_SERVICE" VpcEndpointService;
    }
}
