// Made by build/codegen from AWS's model. Do not edit.

#[allow(unused_imports)]
use super::enums::*;
use crate::{Blob, Map, Timestamp};

structure! {
    /// Contains information about an alias.
    #[derive(Clone, Debug, Default, PartialEq)]
    AliasListEntry (read)
    required {}
    optional {
        /// String that contains the alias.
        0 "AliasName" alias_name: String;
        /// String that contains the key ARN.
        1 "AliasArn" alias_arn: String;
        /// String that contains the key identifier of the KMS key associated with the alias.
        2 "TargetKeyId" target_key_id: String;
        /// Date and time that the alias was most recently created in the account and Region.
        3 "CreationDate" creation_date: Timestamp;
        /// Date and time that the alias was most recently associated with a KMS key in the account and Region.
        4 "LastUpdatedDate" last_updated_date: Timestamp;
    }
}

structure! {
    /// Structure CancelKeyDeletionInput.
    #[derive(Clone, Debug, Default, PartialEq)]
    CancelKeyDeletionInput (write)
    required {
        /// Identifies the KMS key whose deletion is being canceled.
        0 "KeyId" key_id: String;
    }
    optional {}
}

structure! {
    /// Structure CancelKeyDeletionOutput.
    #[derive(Clone, Debug, Default, PartialEq)]
    CancelKeyDeletionOutput (read)
    required {}
    optional {
        /// The Amazon Resource Name (key ARN) of the KMS key whose deletion is canceled.
        0 "KeyId" key_id: String;
    }
}

structure! {
    /// Structure ConnectCustomKeyStoreInput.
    #[derive(Clone, Debug, Default, PartialEq)]
    ConnectCustomKeyStoreInput (write)
    required {
        /// Enter the key store ID of the custom key store that you want to connect.
        0 "CustomKeyStoreId" custom_key_store_id: String;
    }
    optional {}
}

structure! {
    /// Structure ConnectCustomKeyStoreOutput.
    #[derive(Clone, Debug, Default, PartialEq)]
    ConnectCustomKeyStoreOutput (read)
    required {}
    optional {}
}

structure! {
    /// Structure CreateAliasInput.
    #[derive(Clone, Debug, Default, PartialEq)]
    CreateAliasInput (write)
    required {
        /// Specifies the alias name.
        0 "AliasName" alias_name: String;
        /// Associates the alias with the specified customer managed key.
        1 "TargetKeyId" target_key_id: String;
    }
    optional {}
}

structure! {
    /// Structure CreateAliasOutput.
    #[derive(Clone, Debug, Default, PartialEq)]
    CreateAliasOutput (read)
    required {}
    optional {}
}

structure! {
    /// Structure CreateCustomKeyStoreInput.
    #[derive(Clone, Default, PartialEq)]
    CreateCustomKeyStoreInput (write)
    required {
        /// Specifies a friendly name for the custom key store.
        0 "CustomKeyStoreName" custom_key_store_name: String;
    }
    optional {
        /// Identifies the CloudHSM cluster for an CloudHSM key store.
        1 "CloudHsmClusterId" cloud_hsm_cluster_id: String;
        /// Specifies the certificate for an CloudHSM key store.
        2 "TrustAnchorCertificate" trust_anchor_certificate: String;
        /// Specifies the `kmsuser` password for an CloudHSM key store.
        3 "KeyStorePassword" key_store_password: String;
        /// Specifies the type of custom key store.
        4 "CustomKeyStoreType" custom_key_store_type: CustomKeyStoreType;
        /// Specifies the endpoint that KMS uses to send requests to the external key store proxy (XKS proxy).
        5 "XksProxyUriEndpoint" xks_proxy_uri_endpoint: String;
        /// Specifies the base path to the proxy APIs for this external key store.
        6 "XksProxyUriPath" xks_proxy_uri_path: String;
        /// Specifies the name of the Amazon VPC endpoint service for interface endpoints that is used to communicate with your external key store proxy (XKS proxy).
        7 "XksProxyVpcEndpointServiceName" xks_proxy_vpc_endpoint_service_name: String;
        /// Specifies the Amazon Web Services account ID that owns the Amazon VPC service endpoint for the interface that is used to communicate with your external key store proxy (XKS proxy).
        8 "XksProxyVpcEndpointServiceOwner" xks_proxy_vpc_endpoint_service_owner: String;
        /// Specifies an authentication credential for the external key store proxy (XKS proxy).
        9 "XksProxyAuthenticationCredential" xks_proxy_authentication_credential: XksProxyAuthenticationCredentialType;
        /// Indicates how KMS communicates with the external key store proxy.
        10 "XksProxyConnectivity" xks_proxy_connectivity: XksProxyConnectivityType;
    }
}

impl std::fmt::Debug for CreateCustomKeyStoreInput {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("CreateCustomKeyStoreInput")
            .field("custom_key_store_name", &self.custom_key_store_name)
            .field("cloud_hsm_cluster_id", &self.cloud_hsm_cluster_id)
            .field("trust_anchor_certificate", &self.trust_anchor_certificate)
            .field("key_store_password", &format_args!("(sensitive)"))
            .field("custom_key_store_type", &self.custom_key_store_type)
            .field("xks_proxy_uri_endpoint", &self.xks_proxy_uri_endpoint)
            .field("xks_proxy_uri_path", &self.xks_proxy_uri_path)
            .field("xks_proxy_vpc_endpoint_service_name", &self.xks_proxy_vpc_endpoint_service_name)
            .field("xks_proxy_vpc_endpoint_service_owner", &self.xks_proxy_vpc_endpoint_service_owner)
            .field("xks_proxy_authentication_credential", &self.xks_proxy_authentication_credential)
            .field("xks_proxy_connectivity", &self.xks_proxy_connectivity)
            .finish()
    }
}

structure! {
    /// Structure CreateCustomKeyStoreOutput.
    #[derive(Clone, Debug, Default, PartialEq)]
    CreateCustomKeyStoreOutput (read)
    required {}
    optional {
        /// A unique identifier for the new custom key store.
        0 "CustomKeyStoreId" custom_key_store_id: String;
    }
}

structure! {
    /// Structure CreateGrantInput.
    #[derive(Clone, Debug, Default, PartialEq)]
    CreateGrantInput (write)
    required {
        /// Identifies the KMS key for the grant.
        0 "KeyId" key_id: String;
        /// A list of operations that the grant permits.
        1 "Operations" operations: Vec<GrantOperation>;
    }
    optional {
        /// The identity that gets the permissions specified in the grant.
        2 "GranteePrincipal" grantee_principal: String;
        /// The principal that has permission to use the RetireGrant operation to retire the grant.
        3 "RetiringPrincipal" retiring_principal: String;
        /// Specifies a grant constraint.
        4 "Constraints" constraints: GrantConstraints;
        /// A list of grant tokens.
        5 "GrantTokens" grant_tokens: Vec<String>;
        /// A friendly name for the grant.
        6 "Name" name: String;
        /// Checks if your request will succeed.
        7 "DryRun" dry_run: bool;
        /// The Amazon Web Services service principal that gets the permissions specified in the grant.
        8 "GranteeServicePrincipal" grantee_service_principal: String;
        /// The Amazon Web Services service principal that has permission to use the RetireGrant operation to retire the grant.
        9 "RetiringServicePrincipal" retiring_service_principal: String;
    }
}

structure! {
    /// Structure CreateGrantOutput.
    #[derive(Clone, Debug, Default, PartialEq)]
    CreateGrantOutput (read)
    required {}
    optional {
        /// The grant token.
        0 "GrantToken" grant_token: String;
        /// The unique identifier for the grant.
        1 "GrantId" grant_id: String;
    }
}

structure! {
    /// Structure CreateKeyInput.
    #[derive(Clone, Debug, Default, PartialEq)]
    CreateKeyInput (write)
    required {}
    optional {
        /// The key policy to attach to the KMS key.
        0 "Policy" policy: String;
        /// A description of the KMS key.
        1 "Description" description: String;
        /// Determines the cryptographic operations for which you can use the KMS key.
        2 "KeyUsage" key_usage: KeyUsageType;
        /// Instead, use the `KeySpec` parameter.
        3 "CustomerMasterKeySpec" customer_master_key_spec: CustomerMasterKeySpec;
        /// Specifies the type of KMS key to create.
        4 "KeySpec" key_spec: KeySpec;
        /// The source of the key material for the KMS key.
        5 "Origin" origin: OriginType;
        /// Creates the KMS key in the specified custom key store.
        6 "CustomKeyStoreId" custom_key_store_id: String;
        /// Skips ("bypasses") the key policy lockout safety check.
        7 "BypassPolicyLockoutSafetyCheck" bypass_policy_lockout_safety_check: bool;
        /// Assigns one or more tags to the KMS key.
        8 "Tags" tags: Vec<Tag>;
        /// Creates a multi-Region primary key that you can replicate into other Amazon Web Services Regions.
        9 "MultiRegion" multi_region: bool;
        /// Identifies the external key that serves as key material for the KMS key in an external key store.
        10 "XksKeyId" xks_key_id: String;
    }
}

structure! {
    /// Structure CreateKeyOutput.
    #[derive(Clone, Debug, Default, PartialEq)]
    CreateKeyOutput (read)
    required {}
    optional {
        /// Metadata associated with the KMS key.
        0 "KeyMetadata" key_metadata: KeyMetadata;
    }
}

structure! {
    /// Contains information about each custom key store in the custom key store list.
    #[derive(Clone, Debug, Default, PartialEq)]
    CustomKeyStoresListEntry (read)
    required {}
    optional {
        /// A unique identifier for the custom key store.
        0 "CustomKeyStoreId" custom_key_store_id: String;
        /// The user-specified friendly name for the custom key store.
        1 "CustomKeyStoreName" custom_key_store_name: String;
        /// A unique identifier for the CloudHSM cluster that is associated with an CloudHSM key store.
        2 "CloudHsmClusterId" cloud_hsm_cluster_id: String;
        /// The trust anchor certificate of the CloudHSM cluster associated with an CloudHSM key store.
        3 "TrustAnchorCertificate" trust_anchor_certificate: String;
        /// Indicates whether the custom key store is connected to its backing key store.
        4 "ConnectionState" connection_state: ConnectionStateType;
        /// Describes the connection error.
        5 "ConnectionErrorCode" connection_error_code: ConnectionErrorCodeType;
        /// The date and time when the custom key store was created.
        6 "CreationDate" creation_date: Timestamp;
        /// Indicates the type of the custom key store.
        7 "CustomKeyStoreType" custom_key_store_type: CustomKeyStoreType;
        /// Configuration settings for the external key store proxy (XKS proxy).
        8 "XksProxyConfiguration" xks_proxy_configuration: XksProxyConfigurationType;
    }
}

structure! {
    /// Structure DecryptInput.
    #[derive(Clone, Debug, Default, PartialEq)]
    DecryptInput (write)
    required {}
    optional {
        /// Ciphertext to be decrypted.
        0 "CiphertextBlob" ciphertext_blob: Blob;
        /// Specifies the encryption context to use when decrypting the data.
        1 "EncryptionContext" encryption_context: Map<String>;
        /// A list of grant tokens.
        2 "GrantTokens" grant_tokens: Vec<String>;
        /// Specifies the KMS key that KMS uses to decrypt the ciphertext.
        3 "KeyId" key_id: String;
        /// Specifies the encryption algorithm that will be used to decrypt the ciphertext.
        4 "EncryptionAlgorithm" encryption_algorithm: EncryptionAlgorithmSpec;
        /// A signed attestation document from an Amazon Web Services Nitro enclave or NitroTPM, and the encryption algorithm to use with the public key in the attestation document.
        5 "Recipient" recipient: RecipientInfo;
        /// Checks if your request will succeed.
        6 "DryRun" dry_run: bool;
        /// Specifies the modifiers to apply to the dry run operation.
        7 "DryRunModifiers" dry_run_modifiers: Vec<DryRunModifierType>;
    }
}

structure! {
    /// Structure DecryptOutput.
    #[derive(Clone, Default, PartialEq)]
    DecryptOutput (read)
    required {}
    optional {
        /// The Amazon Resource Name (key ARN) of the KMS key that was used to decrypt the ciphertext.
        0 "KeyId" key_id: String;
        /// Decrypted plaintext data.
        1 "Plaintext" plaintext: Blob;
        /// The encryption algorithm that was used to decrypt the ciphertext.
        2 "EncryptionAlgorithm" encryption_algorithm: EncryptionAlgorithmSpec;
        /// The plaintext data encrypted with the public key from the attestation document.
        3 "CiphertextForRecipient" ciphertext_for_recipient: Blob;
        /// The identifier of the key material used to decrypt the ciphertext.
        4 "KeyMaterialId" key_material_id: String;
    }
}

impl std::fmt::Debug for DecryptOutput {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("DecryptOutput")
            .field("key_id", &self.key_id)
            .field("plaintext", &format_args!("(sensitive)"))
            .field("encryption_algorithm", &self.encryption_algorithm)
            .field("ciphertext_for_recipient", &self.ciphertext_for_recipient)
            .field("key_material_id", &self.key_material_id)
            .finish()
    }
}

structure! {
    /// Structure DeleteAliasInput.
    #[derive(Clone, Debug, Default, PartialEq)]
    DeleteAliasInput (write)
    required {
        /// The alias to be deleted.
        0 "AliasName" alias_name: String;
    }
    optional {}
}

structure! {
    /// Structure DeleteAliasOutput.
    #[derive(Clone, Debug, Default, PartialEq)]
    DeleteAliasOutput (read)
    required {}
    optional {}
}

structure! {
    /// Structure DeleteCustomKeyStoreInput.
    #[derive(Clone, Debug, Default, PartialEq)]
    DeleteCustomKeyStoreInput (write)
    required {
        /// Enter the ID of the custom key store you want to delete.
        0 "CustomKeyStoreId" custom_key_store_id: String;
    }
    optional {}
}

structure! {
    /// Structure DeleteCustomKeyStoreOutput.
    #[derive(Clone, Debug, Default, PartialEq)]
    DeleteCustomKeyStoreOutput (read)
    required {}
    optional {}
}

structure! {
    /// Structure DeleteImportedKeyMaterialInput.
    #[derive(Clone, Debug, Default, PartialEq)]
    DeleteImportedKeyMaterialInput (write)
    required {
        /// Identifies the KMS key from which you are deleting imported key material.
        0 "KeyId" key_id: String;
    }
    optional {
        /// Identifies the imported key material you are deleting.
        1 "KeyMaterialId" key_material_id: String;
    }
}

structure! {
    /// Structure DeleteImportedKeyMaterialOutput.
    #[derive(Clone, Debug, Default, PartialEq)]
    DeleteImportedKeyMaterialOutput (read)
    required {}
    optional {
        /// The Amazon Resource Name (key ARN) of the KMS key from which the key material was deleted.
        0 "KeyId" key_id: String;
        /// Identifies the deleted key material.
        1 "KeyMaterialId" key_material_id: String;
    }
}

structure! {
    /// Structure DeriveSharedSecretInput.
    #[derive(Clone, Debug, Default, PartialEq)]
    DeriveSharedSecretInput (write)
    required {
        /// Identifies an asymmetric NIST-standard ECC or SM2 (China Regions only) KMS key.
        0 "KeyId" key_id: String;
        /// Specifies the key agreement algorithm used to derive the shared secret.
        1 "KeyAgreementAlgorithm" key_agreement_algorithm: KeyAgreementAlgorithmSpec;
        /// Specifies the public key in your peer's NIST-standard elliptic curve (ECC) or SM2 (China Regions only) key pair.
        2 "PublicKey" public_key: Blob;
    }
    optional {
        /// A list of grant tokens.
        3 "GrantTokens" grant_tokens: Vec<String>;
        /// Checks if your request will succeed.
        4 "DryRun" dry_run: bool;
        /// A signed attestation document from an Amazon Web Services Nitro enclave or NitroTPM, and the encryption algorithm to use with the public key in the attestation document.
        5 "Recipient" recipient: RecipientInfo;
    }
}

structure! {
    /// Structure DeriveSharedSecretOutput.
    #[derive(Clone, Default, PartialEq)]
    DeriveSharedSecretOutput (read)
    required {}
    optional {
        /// Identifies the KMS key used to derive the shared secret.
        0 "KeyId" key_id: String;
        /// The raw secret derived from the specified key agreement algorithm, private key in the asymmetric KMS key, and your peer's public key.
        1 "SharedSecret" shared_secret: Blob;
        /// The plaintext shared secret encrypted with the public key from the attestation document.
        2 "CiphertextForRecipient" ciphertext_for_recipient: Blob;
        /// Identifies the key agreement algorithm used to derive the shared secret.
        3 "KeyAgreementAlgorithm" key_agreement_algorithm: KeyAgreementAlgorithmSpec;
        /// The source of the key material for the specified KMS key.
        4 "KeyOrigin" key_origin: OriginType;
    }
}

impl std::fmt::Debug for DeriveSharedSecretOutput {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("DeriveSharedSecretOutput")
            .field("key_id", &self.key_id)
            .field("shared_secret", &format_args!("(sensitive)"))
            .field("ciphertext_for_recipient", &self.ciphertext_for_recipient)
            .field("key_agreement_algorithm", &self.key_agreement_algorithm)
            .field("key_origin", &self.key_origin)
            .finish()
    }
}

structure! {
    /// Structure DescribeCustomKeyStoresInput.
    #[derive(Clone, Debug, Default, PartialEq)]
    DescribeCustomKeyStoresInput (write)
    required {}
    optional {
        /// Gets only information about the specified custom key store.
        0 "CustomKeyStoreId" custom_key_store_id: String;
        /// Gets only information about the specified custom key store.
        1 "CustomKeyStoreName" custom_key_store_name: String;
        /// Use this parameter to specify the maximum number of items to return.
        2 "Limit" limit: i32;
        /// Use this parameter in a subsequent request after you receive a response with truncated results.
        3 "Marker" marker: String;
    }
}

structure! {
    /// Structure DescribeCustomKeyStoresOutput.
    #[derive(Clone, Debug, Default, PartialEq)]
    DescribeCustomKeyStoresOutput (read)
    required {}
    optional {
        /// Contains metadata about each custom key store.
        0 "CustomKeyStores" custom_key_stores: Vec<CustomKeyStoresListEntry>;
        /// When `Truncated` is true, this element is present and contains the value to use for the `Marker` parameter in a subsequent request.
        1 "NextMarker" next_marker: String;
        /// A flag that indicates whether there are more items in the list.
        2 "Truncated" truncated: bool;
    }
}

structure! {
    /// Structure DescribeKeyInput.
    #[derive(Clone, Debug, Default, PartialEq)]
    DescribeKeyInput (write)
    required {
        /// Describes the specified KMS key.
        0 "KeyId" key_id: String;
    }
    optional {
        /// A list of grant tokens.
        1 "GrantTokens" grant_tokens: Vec<String>;
    }
}

structure! {
    /// Structure DescribeKeyOutput.
    #[derive(Clone, Debug, Default, PartialEq)]
    DescribeKeyOutput (read)
    required {}
    optional {
        /// Metadata associated with the key.
        0 "KeyMetadata" key_metadata: KeyMetadata;
    }
}

structure! {
    /// Structure DisableKeyInput.
    #[derive(Clone, Debug, Default, PartialEq)]
    DisableKeyInput (write)
    required {
        /// Identifies the KMS key to disable.
        0 "KeyId" key_id: String;
    }
    optional {}
}

structure! {
    /// Structure DisableKeyOutput.
    #[derive(Clone, Debug, Default, PartialEq)]
    DisableKeyOutput (read)
    required {}
    optional {}
}

structure! {
    /// Structure DisableKeyRotationInput.
    #[derive(Clone, Debug, Default, PartialEq)]
    DisableKeyRotationInput (write)
    required {
        /// Identifies a symmetric encryption KMS key.
        0 "KeyId" key_id: String;
    }
    optional {}
}

structure! {
    /// Structure DisableKeyRotationOutput.
    #[derive(Clone, Debug, Default, PartialEq)]
    DisableKeyRotationOutput (read)
    required {}
    optional {}
}

structure! {
    /// Structure DisconnectCustomKeyStoreInput.
    #[derive(Clone, Debug, Default, PartialEq)]
    DisconnectCustomKeyStoreInput (write)
    required {
        /// Enter the ID of the custom key store you want to disconnect.
        0 "CustomKeyStoreId" custom_key_store_id: String;
    }
    optional {}
}

structure! {
    /// Structure DisconnectCustomKeyStoreOutput.
    #[derive(Clone, Debug, Default, PartialEq)]
    DisconnectCustomKeyStoreOutput (read)
    required {}
    optional {}
}

structure! {
    /// Structure EnableKeyInput.
    #[derive(Clone, Debug, Default, PartialEq)]
    EnableKeyInput (write)
    required {
        /// Identifies the KMS key to enable.
        0 "KeyId" key_id: String;
    }
    optional {}
}

structure! {
    /// Structure EnableKeyOutput.
    #[derive(Clone, Debug, Default, PartialEq)]
    EnableKeyOutput (read)
    required {}
    optional {}
}

structure! {
    /// Structure EnableKeyRotationInput.
    #[derive(Clone, Debug, Default, PartialEq)]
    EnableKeyRotationInput (write)
    required {
        /// Identifies a symmetric encryption KMS key.
        0 "KeyId" key_id: String;
    }
    optional {
        /// Use this parameter to specify a custom period of time between each rotation date.
        1 "RotationPeriodInDays" rotation_period_in_days: i32;
    }
}

structure! {
    /// Structure EnableKeyRotationOutput.
    #[derive(Clone, Debug, Default, PartialEq)]
    EnableKeyRotationOutput (read)
    required {}
    optional {}
}

structure! {
    /// Structure EncryptInput.
    #[derive(Clone, Default, PartialEq)]
    EncryptInput (write)
    required {
        /// Identifies the KMS key to use in the encryption operation.
        0 "KeyId" key_id: String;
        /// Data to be encrypted.
        1 "Plaintext" plaintext: Blob;
    }
    optional {
        /// Specifies the encryption context that will be used to encrypt the data.
        2 "EncryptionContext" encryption_context: Map<String>;
        /// A list of grant tokens.
        3 "GrantTokens" grant_tokens: Vec<String>;
        /// Specifies the encryption algorithm that KMS will use to encrypt the plaintext message.
        4 "EncryptionAlgorithm" encryption_algorithm: EncryptionAlgorithmSpec;
        /// Checks if your request will succeed.
        5 "DryRun" dry_run: bool;
    }
}

impl std::fmt::Debug for EncryptInput {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("EncryptInput")
            .field("key_id", &self.key_id)
            .field("plaintext", &format_args!("(sensitive)"))
            .field("encryption_context", &self.encryption_context)
            .field("grant_tokens", &self.grant_tokens)
            .field("encryption_algorithm", &self.encryption_algorithm)
            .field("dry_run", &self.dry_run)
            .finish()
    }
}

structure! {
    /// Structure EncryptOutput.
    #[derive(Clone, Debug, Default, PartialEq)]
    EncryptOutput (read)
    required {}
    optional {
        /// The encrypted plaintext.
        0 "CiphertextBlob" ciphertext_blob: Blob;
        /// The Amazon Resource Name (key ARN) of the KMS key that was used to encrypt the plaintext.
        1 "KeyId" key_id: String;
        /// The encryption algorithm that was used to encrypt the plaintext.
        2 "EncryptionAlgorithm" encryption_algorithm: EncryptionAlgorithmSpec;
    }
}

structure! {
    /// Structure GenerateDataKeyInput.
    #[derive(Clone, Debug, Default, PartialEq)]
    GenerateDataKeyInput (write)
    required {
        /// Specifies the symmetric encryption KMS key that encrypts the data key.
        0 "KeyId" key_id: String;
    }
    optional {
        /// Specifies the encryption context that will be used when encrypting the data key.
        1 "EncryptionContext" encryption_context: Map<String>;
        /// Specifies the length of the data key in bytes.
        2 "NumberOfBytes" number_of_bytes: i32;
        /// Specifies the length of the data key.
        3 "KeySpec" key_spec: DataKeySpec;
        /// A list of grant tokens.
        4 "GrantTokens" grant_tokens: Vec<String>;
        /// A signed attestation document from an Amazon Web Services Nitro enclave or NitroTPM, and the encryption algorithm to use with the public key in the attestation document.
        5 "Recipient" recipient: RecipientInfo;
        /// Checks if your request will succeed.
        6 "DryRun" dry_run: bool;
    }
}

structure! {
    /// Structure GenerateDataKeyOutput.
    #[derive(Clone, Default, PartialEq)]
    GenerateDataKeyOutput (read)
    required {}
    optional {
        /// The encrypted copy of the data key.
        0 "CiphertextBlob" ciphertext_blob: Blob;
        /// The plaintext data key.
        1 "Plaintext" plaintext: Blob;
        /// The Amazon Resource Name (key ARN) of the KMS key that encrypted the data key.
        2 "KeyId" key_id: String;
        /// The plaintext data key encrypted with the public key from the attestation document.
        3 "CiphertextForRecipient" ciphertext_for_recipient: Blob;
        /// The identifier of the key material used to encrypt the data key.
        4 "KeyMaterialId" key_material_id: String;
    }
}

impl std::fmt::Debug for GenerateDataKeyOutput {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("GenerateDataKeyOutput")
            .field("ciphertext_blob", &self.ciphertext_blob)
            .field("plaintext", &format_args!("(sensitive)"))
            .field("key_id", &self.key_id)
            .field("ciphertext_for_recipient", &self.ciphertext_for_recipient)
            .field("key_material_id", &self.key_material_id)
            .finish()
    }
}

structure! {
    /// Structure GenerateDataKeyPairInput.
    #[derive(Clone, Debug, Default, PartialEq)]
    GenerateDataKeyPairInput (write)
    required {
        /// Specifies the symmetric encryption KMS key that encrypts the private key in the data key pair.
        0 "KeyId" key_id: String;
        /// Determines the type of data key pair that is generated.
        1 "KeyPairSpec" key_pair_spec: DataKeyPairSpec;
    }
    optional {
        /// Specifies the encryption context that will be used when encrypting the private key in the data key pair.
        2 "EncryptionContext" encryption_context: Map<String>;
        /// A list of grant tokens.
        3 "GrantTokens" grant_tokens: Vec<String>;
        /// A signed attestation document from an Amazon Web Services Nitro enclave or NitroTPM, and the encryption algorithm to use with the public key in the attestation document.
        4 "Recipient" recipient: RecipientInfo;
        /// Checks if your request will succeed.
        5 "DryRun" dry_run: bool;
    }
}

structure! {
    /// Structure GenerateDataKeyPairOutput.
    #[derive(Clone, Default, PartialEq)]
    GenerateDataKeyPairOutput (read)
    required {}
    optional {
        /// The encrypted copy of the private key.
        0 "PrivateKeyCiphertextBlob" private_key_ciphertext_blob: Blob;
        /// The plaintext copy of the private key.
        1 "PrivateKeyPlaintext" private_key_plaintext: Blob;
        /// The public key (in plaintext).
        2 "PublicKey" public_key: Blob;
        /// The Amazon Resource Name (key ARN) of the KMS key that encrypted the private key.
        3 "KeyId" key_id: String;
        /// The type of data key pair that was generated.
        4 "KeyPairSpec" key_pair_spec: DataKeyPairSpec;
        /// The plaintext private data key encrypted with the public key from the attestation document.
        5 "CiphertextForRecipient" ciphertext_for_recipient: Blob;
        /// The identifier of the key material used to encrypt the private key.
        6 "KeyMaterialId" key_material_id: String;
    }
}

impl std::fmt::Debug for GenerateDataKeyPairOutput {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("GenerateDataKeyPairOutput")
            .field("private_key_ciphertext_blob", &self.private_key_ciphertext_blob)
            .field("private_key_plaintext", &format_args!("(sensitive)"))
            .field("public_key", &self.public_key)
            .field("key_id", &self.key_id)
            .field("key_pair_spec", &self.key_pair_spec)
            .field("ciphertext_for_recipient", &self.ciphertext_for_recipient)
            .field("key_material_id", &self.key_material_id)
            .finish()
    }
}

structure! {
    /// Structure GenerateDataKeyPairWithoutPlaintextInput.
    #[derive(Clone, Debug, Default, PartialEq)]
    GenerateDataKeyPairWithoutPlaintextInput (write)
    required {
        /// Specifies the symmetric encryption KMS key that encrypts the private key in the data key pair.
        0 "KeyId" key_id: String;
        /// Determines the type of data key pair that is generated.
        1 "KeyPairSpec" key_pair_spec: DataKeyPairSpec;
    }
    optional {
        /// Specifies the encryption context that will be used when encrypting the private key in the data key pair.
        2 "EncryptionContext" encryption_context: Map<String>;
        /// A list of grant tokens.
        3 "GrantTokens" grant_tokens: Vec<String>;
        /// Checks if your request will succeed.
        4 "DryRun" dry_run: bool;
    }
}

structure! {
    /// Structure GenerateDataKeyPairWithoutPlaintextOutput.
    #[derive(Clone, Debug, Default, PartialEq)]
    GenerateDataKeyPairWithoutPlaintextOutput (read)
    required {}
    optional {
        /// The encrypted copy of the private key.
        0 "PrivateKeyCiphertextBlob" private_key_ciphertext_blob: Blob;
        /// The public key (in plaintext).
        1 "PublicKey" public_key: Blob;
        /// The Amazon Resource Name (key ARN) of the KMS key that encrypted the private key.
        2 "KeyId" key_id: String;
        /// The type of data key pair that was generated.
        3 "KeyPairSpec" key_pair_spec: DataKeyPairSpec;
        /// The identifier of the key material used to encrypt the private key.
        4 "KeyMaterialId" key_material_id: String;
    }
}

structure! {
    /// Structure GenerateDataKeyWithoutPlaintextInput.
    #[derive(Clone, Debug, Default, PartialEq)]
    GenerateDataKeyWithoutPlaintextInput (write)
    required {
        /// Specifies the symmetric encryption KMS key that encrypts the data key.
        0 "KeyId" key_id: String;
    }
    optional {
        /// Specifies the encryption context that will be used when encrypting the data key.
        1 "EncryptionContext" encryption_context: Map<String>;
        /// The length of the data key.
        2 "KeySpec" key_spec: DataKeySpec;
        /// The length of the data key in bytes.
        3 "NumberOfBytes" number_of_bytes: i32;
        /// A list of grant tokens.
        4 "GrantTokens" grant_tokens: Vec<String>;
        /// Checks if your request will succeed.
        5 "DryRun" dry_run: bool;
    }
}

structure! {
    /// Structure GenerateDataKeyWithoutPlaintextOutput.
    #[derive(Clone, Debug, Default, PartialEq)]
    GenerateDataKeyWithoutPlaintextOutput (read)
    required {}
    optional {
        /// The encrypted data key.
        0 "CiphertextBlob" ciphertext_blob: Blob;
        /// The Amazon Resource Name (key ARN) of the KMS key that encrypted the data key.
        1 "KeyId" key_id: String;
        /// The identifier of the key material used to encrypt the data key.
        2 "KeyMaterialId" key_material_id: String;
    }
}

structure! {
    /// Structure GenerateMacInput.
    #[derive(Clone, Default, PartialEq)]
    GenerateMacInput (write)
    required {
        /// The message to be hashed.
        0 "Message" message: Blob;
        /// The HMAC KMS key to use in the operation.
        1 "KeyId" key_id: String;
        /// The MAC algorithm used in the operation.
        2 "MacAlgorithm" mac_algorithm: MacAlgorithmSpec;
    }
    optional {
        /// A list of grant tokens.
        3 "GrantTokens" grant_tokens: Vec<String>;
        /// Checks if your request will succeed.
        4 "DryRun" dry_run: bool;
    }
}

impl std::fmt::Debug for GenerateMacInput {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("GenerateMacInput")
            .field("message", &format_args!("(sensitive)"))
            .field("key_id", &self.key_id)
            .field("mac_algorithm", &self.mac_algorithm)
            .field("grant_tokens", &self.grant_tokens)
            .field("dry_run", &self.dry_run)
            .finish()
    }
}

structure! {
    /// Structure GenerateMacOutput.
    #[derive(Clone, Debug, Default, PartialEq)]
    GenerateMacOutput (read)
    required {}
    optional {
        /// The hash-based message authentication code (HMAC) that was generated for the specified message, HMAC KMS key, and MAC algorithm.
        0 "Mac" mac: Blob;
        /// The MAC algorithm that was used to generate the HMAC.
        1 "MacAlgorithm" mac_algorithm: MacAlgorithmSpec;
        /// The HMAC KMS key used in the operation.
        2 "KeyId" key_id: String;
    }
}

structure! {
    /// Structure GenerateRandomInput.
    #[derive(Clone, Debug, Default, PartialEq)]
    GenerateRandomInput (write)
    required {}
    optional {
        /// The length of the random byte string.
        0 "NumberOfBytes" number_of_bytes: i32;
        /// Generates the random byte string in the CloudHSM cluster that is associated with the specified CloudHSM key store.
        1 "CustomKeyStoreId" custom_key_store_id: String;
        /// A signed attestation document from an Amazon Web Services Nitro enclave or NitroTPM, and the encryption algorithm to use with the public key in the attestation document.
        2 "Recipient" recipient: RecipientInfo;
    }
}

structure! {
    /// Structure GenerateRandomOutput.
    #[derive(Clone, Default, PartialEq)]
    GenerateRandomOutput (read)
    required {}
    optional {
        /// The random byte string.
        0 "Plaintext" plaintext: Blob;
        /// The plaintext random bytes encrypted with the public key from the attestation document.
        1 "CiphertextForRecipient" ciphertext_for_recipient: Blob;
    }
}

impl std::fmt::Debug for GenerateRandomOutput {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("GenerateRandomOutput")
            .field("plaintext", &format_args!("(sensitive)"))
            .field("ciphertext_for_recipient", &self.ciphertext_for_recipient)
            .finish()
    }
}

structure! {
    /// Structure GetKeyLastUsageInput.
    #[derive(Clone, Debug, Default, PartialEq)]
    GetKeyLastUsageInput (write)
    required {
        /// Identifies the KMS key to get usage information for.
        0 "KeyId" key_id: String;
    }
    optional {}
}

structure! {
    /// Structure GetKeyLastUsageOutput.
    #[derive(Clone, Debug, Default, PartialEq)]
    GetKeyLastUsageOutput (read)
    required {}
    optional {
        /// The globally unique identifier for the KMS key.
        0 "KeyId" key_id: String;
        /// Contains usage information about the last time the KMS key was used for a successful cryptographic operation.
        1 "KeyLastUsage" key_last_usage: KeyLastUsageData;
        /// The date from which KMS began recording cryptographic activity for this key, or the date the KMS key was created, whichever is later.
        2 "TrackingStartDate" tracking_start_date: Timestamp;
        /// The date and time when the KMS key was created.
        3 "KeyCreationDate" key_creation_date: Timestamp;
    }
}

structure! {
    /// Structure GetKeyPolicyInput.
    #[derive(Clone, Debug, Default, PartialEq)]
    GetKeyPolicyInput (write)
    required {
        /// Gets the key policy for the specified KMS key.
        0 "KeyId" key_id: String;
    }
    optional {
        /// Specifies the name of the key policy.
        1 "PolicyName" policy_name: String;
    }
}

structure! {
    /// Structure GetKeyPolicyOutput.
    #[derive(Clone, Debug, Default, PartialEq)]
    GetKeyPolicyOutput (read)
    required {}
    optional {
        /// A key policy document in JSON format.
        0 "Policy" policy: String;
        /// The name of the key policy.
        1 "PolicyName" policy_name: String;
    }
}

structure! {
    /// Structure GetKeyRotationStatusInput.
    #[derive(Clone, Debug, Default, PartialEq)]
    GetKeyRotationStatusInput (write)
    required {
        /// Gets the rotation status for the specified KMS key.
        0 "KeyId" key_id: String;
    }
    optional {}
}

structure! {
    /// Structure GetKeyRotationStatusOutput.
    #[derive(Clone, Debug, Default, PartialEq)]
    GetKeyRotationStatusOutput (read)
    required {}
    optional {
        /// A Boolean value that specifies whether key rotation is enabled.
        0 "KeyRotationEnabled" key_rotation_enabled: bool;
        /// Identifies the specified symmetric encryption KMS key.
        1 "KeyId" key_id: String;
        /// The number of days between each automatic rotation.
        2 "RotationPeriodInDays" rotation_period_in_days: i32;
        /// The next date that KMS will automatically rotate the key material.
        3 "NextRotationDate" next_rotation_date: Timestamp;
        /// Identifies the date and time that an in progress on-demand rotation was initiated.
        4 "OnDemandRotationStartDate" on_demand_rotation_start_date: Timestamp;
    }
}

structure! {
    /// Structure GetParametersForImportInput.
    #[derive(Clone, Debug, Default, PartialEq)]
    GetParametersForImportInput (write)
    required {
        /// The identifier of the KMS key that will be associated with the imported key material.
        0 "KeyId" key_id: String;
        /// The algorithm you will use with the RSA public key (`PublicKey`) in the response to protect your key material during import.
        1 "WrappingAlgorithm" wrapping_algorithm: AlgorithmSpec;
        /// The type of RSA public key to return in the response.
        2 "WrappingKeySpec" wrapping_key_spec: WrappingKeySpec;
    }
    optional {}
}

structure! {
    /// Structure GetParametersForImportOutput.
    #[derive(Clone, Default, PartialEq)]
    GetParametersForImportOutput (read)
    required {}
    optional {
        /// The Amazon Resource Name (key ARN) of the KMS key to use in a subsequent ImportKeyMaterial request.
        0 "KeyId" key_id: String;
        /// The import token to send in a subsequent ImportKeyMaterial request.
        1 "ImportToken" import_token: Blob;
        /// The public key to use to encrypt the key material before importing it with ImportKeyMaterial.
        2 "PublicKey" public_key: Blob;
        /// The time at which the import token and public key are no longer valid.
        3 "ParametersValidTo" parameters_valid_to: Timestamp;
    }
}

impl std::fmt::Debug for GetParametersForImportOutput {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("GetParametersForImportOutput")
            .field("key_id", &self.key_id)
            .field("import_token", &self.import_token)
            .field("public_key", &format_args!("(sensitive)"))
            .field("parameters_valid_to", &self.parameters_valid_to)
            .finish()
    }
}

structure! {
    /// Structure GetPublicKeyInput.
    #[derive(Clone, Debug, Default, PartialEq)]
    GetPublicKeyInput (write)
    required {
        /// Identifies the asymmetric KMS key that includes the public key.
        0 "KeyId" key_id: String;
    }
    optional {
        /// A list of grant tokens.
        1 "GrantTokens" grant_tokens: Vec<String>;
    }
}

structure! {
    /// Structure GetPublicKeyOutput.
    #[derive(Clone, Debug, Default, PartialEq)]
    GetPublicKeyOutput (read)
    required {}
    optional {
        /// The Amazon Resource Name (key ARN) of the asymmetric KMS key from which the public key was downloaded.
        0 "KeyId" key_id: String;
        /// The exported public key.
        1 "PublicKey" public_key: Blob;
        /// Instead, use the `KeySpec` field in the `GetPublicKey` response.
        2 "CustomerMasterKeySpec" customer_master_key_spec: CustomerMasterKeySpec;
        /// The type of the of the public key that was downloaded.
        3 "KeySpec" key_spec: KeySpec;
        /// The permitted use of the public key.
        4 "KeyUsage" key_usage: KeyUsageType;
        /// The encryption algorithms that KMS supports for this key.
        5 "EncryptionAlgorithms" encryption_algorithms: Vec<EncryptionAlgorithmSpec>;
        /// The signing algorithms that KMS supports for this key.
        6 "SigningAlgorithms" signing_algorithms: Vec<SigningAlgorithmSpec>;
        /// The key agreement algorithm used to derive a shared secret.
        7 "KeyAgreementAlgorithms" key_agreement_algorithms: Vec<KeyAgreementAlgorithmSpec>;
        /// The key encapsulation algorithm used to establish a shared secret.
        8 "EncapsulationAlgorithms" encapsulation_algorithms: Vec<EncapsulationAlgorithmSpec>;
    }
}

structure! {
    /// Use this structure to allow cryptographic operations in the grant only when the operation request meets the specified constraints.
    #[derive(Clone, Debug, Default, PartialEq)]
    GrantConstraints (write read)
    required {}
    optional {
        /// A list of key-value pairs that must be included in the encryption context of the cryptographic operation request.
        0 "EncryptionContextSubset" encryption_context_subset: Map<String>;
        /// A list of key-value pairs that must match the encryption context in the cryptographic operation request.
        1 "EncryptionContextEquals" encryption_context_equals: Map<String>;
        /// The Amazon Resource Name (ARN) of an Amazon Web Services resource on behalf of which the request is made.
        2 "SourceArn" source_arn: String;
    }
}

structure! {
    /// Contains information about a grant.
    #[derive(Clone, Debug, Default, PartialEq)]
    GrantListEntry (read)
    required {}
    optional {
        /// The unique identifier for the KMS key to which the grant applies.
        0 "KeyId" key_id: String;
        /// The unique identifier for the grant.
        1 "GrantId" grant_id: String;
        /// The friendly name that identifies the grant.
        2 "Name" name: String;
        /// The date and time when the grant was created.
        3 "CreationDate" creation_date: Timestamp;
        /// The identity that gets the permissions in the grant.
        4 "GranteePrincipal" grantee_principal: String;
        /// The principal that can retire the grant.
        5 "RetiringPrincipal" retiring_principal: String;
        /// The Amazon Web Services account under which the grant was issued.
        6 "IssuingAccount" issuing_account: String;
        /// The list of operations permitted by the grant.
        7 "Operations" operations: Vec<GrantOperation>;
        /// The constraints on the grant, such as encryption context pairs or a SourceArn, that restrict the subsequent operations the grant allows.
        8 "Constraints" constraints: GrantConstraints;
        /// The Amazon Web Services service principal that gets the permissions in the grant.
        9 "GranteeServicePrincipal" grantee_service_principal: String;
        /// The Amazon Web Services service principal that can retire the grant.
        10 "RetiringServicePrincipal" retiring_service_principal: String;
    }
}

structure! {
    /// Structure ImportKeyMaterialInput.
    #[derive(Clone, Debug, Default, PartialEq)]
    ImportKeyMaterialInput (write)
    required {
        /// The identifier of the KMS key that will be associated with the imported key material.
        0 "KeyId" key_id: String;
        /// The import token that you received in the response to a previous GetParametersForImport request.
        1 "ImportToken" import_token: Blob;
        /// The encrypted key material to import.
        2 "EncryptedKeyMaterial" encrypted_key_material: Blob;
    }
    optional {
        /// The date and time when the imported key material expires.
        3 "ValidTo" valid_to: Timestamp;
        /// Specifies whether the key material expires.
        4 "ExpirationModel" expiration_model: ExpirationModelType;
        /// Indicates whether the key material being imported is previously associated with this KMS key or not.
        5 "ImportType" import_type: ImportType;
        /// Description for the key material being imported.
        6 "KeyMaterialDescription" key_material_description: String;
        /// Identifies the key material being imported.
        7 "KeyMaterialId" key_material_id: String;
    }
}

structure! {
    /// Structure ImportKeyMaterialOutput.
    #[derive(Clone, Debug, Default, PartialEq)]
    ImportKeyMaterialOutput (read)
    required {}
    optional {
        /// The Amazon Resource Name (key ARN) of the KMS key into which key material was imported.
        0 "KeyId" key_id: String;
        /// Identifies the imported key material.
        1 "KeyMaterialId" key_material_id: String;
    }
}

structure! {
    /// Contains usage information about the last time the KMS key was used for a successful cryptographic operation.
    #[derive(Clone, Debug, Default, PartialEq)]
    KeyLastUsageData (read)
    required {}
    optional {
        /// The last successful cryptographic operation the KMS key was used for.
        0 "Operation" operation: KeyLastUsageTrackingOperation;
        /// The date and time when the KMS key was most recently used for a successful cryptographic operation.
        1 "Timestamp" timestamp: Timestamp;
        /// The CloudTrail `eventId` associated with the last successful cryptographic operation.
        2 "CloudTrailEventId" cloud_trail_event_id: String;
        /// The KMS request ID associated with the last successful cryptographic operation.
        3 "KmsRequestId" kms_request_id: String;
    }
}

structure! {
    /// Contains information about each entry in the key list.
    #[derive(Clone, Debug, Default, PartialEq)]
    KeyListEntry (read)
    required {}
    optional {
        /// Unique identifier of the key.
        0 "KeyId" key_id: String;
        /// ARN of the key.
        1 "KeyArn" key_arn: String;
    }
}

structure! {
    /// Contains metadata about a KMS key.
    #[derive(Clone, Debug, Default, PartialEq)]
    KeyMetadata (read)
    required {
        /// The globally unique identifier for the KMS key.
        0 "KeyId" key_id: String;
    }
    optional {
        /// The twelve-digit account ID of the Amazon Web Services account that owns the KMS key.
        1 "AWSAccountId" aws_account_id: String;
        /// The Amazon Resource Name (ARN) of the KMS key.
        2 "Arn" arn: String;
        /// The date and time when the KMS key was created.
        3 "CreationDate" creation_date: Timestamp;
        /// Specifies whether the KMS key is enabled.
        4 "Enabled" enabled: bool;
        /// The description of the KMS key.
        5 "Description" description: String;
        /// The cryptographic operations for which you can use the KMS key.
        6 "KeyUsage" key_usage: KeyUsageType;
        /// The current status of the KMS key.
        7 "KeyState" key_state: KeyState;
        /// The date and time after which KMS deletes this KMS key.
        8 "DeletionDate" deletion_date: Timestamp;
        /// The earliest time at which any imported key material permanently associated with this KMS key expires.
        9 "ValidTo" valid_to: Timestamp;
        /// The source of the key material for the KMS key.
        10 "Origin" origin: OriginType;
        /// A unique identifier for the custom key store that contains the KMS key.
        11 "CustomKeyStoreId" custom_key_store_id: String;
        /// The cluster ID of the CloudHSM cluster that contains the key material for the KMS key.
        12 "CloudHsmClusterId" cloud_hsm_cluster_id: String;
        /// Specifies whether the KMS key's key material expires.
        13 "ExpirationModel" expiration_model: ExpirationModelType;
        /// The manager of the KMS key.
        14 "KeyManager" key_manager: KeyManagerType;
        /// Instead, use the `KeySpec` field.
        15 "CustomerMasterKeySpec" customer_master_key_spec: CustomerMasterKeySpec;
        /// Describes the type of key material in the KMS key.
        16 "KeySpec" key_spec: KeySpec;
        /// The encryption algorithms that the KMS key supports.
        17 "EncryptionAlgorithms" encryption_algorithms: Vec<EncryptionAlgorithmSpec>;
        /// The signing algorithms that the KMS key supports.
        18 "SigningAlgorithms" signing_algorithms: Vec<SigningAlgorithmSpec>;
        /// The key agreement algorithm used to derive a shared secret.
        19 "KeyAgreementAlgorithms" key_agreement_algorithms: Vec<KeyAgreementAlgorithmSpec>;
        /// The key encapsulation algorithm that the KMS key supports.
        20 "EncapsulationAlgorithms" encapsulation_algorithms: Vec<EncapsulationAlgorithmSpec>;
        /// Indicates whether the KMS key is a multi-Region (`True`) or regional (`False`) key.
        21 "MultiRegion" multi_region: bool;
        /// Lists the primary and replica keys in same multi-Region key.
        22 "MultiRegionConfiguration" multi_region_configuration: MultiRegionConfiguration;
        /// The waiting period before the primary key in a multi-Region key is deleted.
        23 "PendingDeletionWindowInDays" pending_deletion_window_in_days: i32;
        /// The message authentication code (MAC) algorithm that the HMAC KMS key supports.
        24 "MacAlgorithms" mac_algorithms: Vec<MacAlgorithmSpec>;
        /// Information about the external key that is associated with a KMS key in an external key store.
        25 "XksKeyConfiguration" xks_key_configuration: XksKeyConfigurationType;
        /// Identifies the current key material.
        26 "CurrentKeyMaterialId" current_key_material_id: String;
    }
}

structure! {
    /// Structure ListAliasesInput.
    #[derive(Clone, Debug, Default, PartialEq)]
    ListAliasesInput (write)
    required {}
    optional {
        /// Lists only aliases that are associated with the specified KMS key.
        0 "KeyId" key_id: String;
        /// Use this parameter to specify the maximum number of items to return.
        1 "Limit" limit: i32;
        /// Use this parameter in a subsequent request after you receive a response with truncated results.
        2 "Marker" marker: String;
    }
}

structure! {
    /// Structure ListAliasesOutput.
    #[derive(Clone, Debug, Default, PartialEq)]
    ListAliasesOutput (read)
    required {}
    optional {
        /// A list of aliases.
        0 "Aliases" aliases: Vec<AliasListEntry>;
        /// When `Truncated` is true, this element is present and contains the value to use for the `Marker` parameter in a subsequent request.
        1 "NextMarker" next_marker: String;
        /// A flag that indicates whether there are more items in the list.
        2 "Truncated" truncated: bool;
    }
}

structure! {
    /// Structure ListGrantsInput.
    #[derive(Clone, Debug, Default, PartialEq)]
    ListGrantsInput (write)
    required {
        /// Returns only grants for the specified KMS key.
        0 "KeyId" key_id: String;
    }
    optional {
        /// Use this parameter to specify the maximum number of items to return.
        1 "Limit" limit: i32;
        /// Use this parameter in a subsequent request after you receive a response with truncated results.
        2 "Marker" marker: String;
        /// Returns only the grant with the specified grant ID.
        3 "GrantId" grant_id: String;
        /// Returns only grants where the specified principal is the grantee principal for the grant.
        4 "GranteePrincipal" grantee_principal: String;
        /// Returns only grants where the specified Amazon Web Services service principal is the grantee service principal for the grant.
        5 "GranteeServicePrincipal" grantee_service_principal: String;
    }
}

structure! {
    /// Structure ListGrantsResponse.
    #[derive(Clone, Debug, Default, PartialEq)]
    ListGrantsResponse (read)
    required {}
    optional {
        /// A list of grants.
        0 "Grants" grants: Vec<GrantListEntry>;
        /// When `Truncated` is true, this element is present and contains the value to use for the `Marker` parameter in a subsequent request.
        1 "NextMarker" next_marker: String;
        /// A flag that indicates whether there are more items in the list.
        2 "Truncated" truncated: bool;
    }
}

structure! {
    /// Structure ListKeyPoliciesInput.
    #[derive(Clone, Debug, Default, PartialEq)]
    ListKeyPoliciesInput (write)
    required {
        /// Gets the names of key policies for the specified KMS key.
        0 "KeyId" key_id: String;
    }
    optional {
        /// Use this parameter to specify the maximum number of items to return.
        1 "Limit" limit: i32;
        /// Use this parameter in a subsequent request after you receive a response with truncated results.
        2 "Marker" marker: String;
    }
}

structure! {
    /// Structure ListKeyPoliciesOutput.
    #[derive(Clone, Debug, Default, PartialEq)]
    ListKeyPoliciesOutput (read)
    required {}
    optional {
        /// A list of key policy names.
        0 "PolicyNames" policy_names: Vec<String>;
        /// When `Truncated` is true, this element is present and contains the value to use for the `Marker` parameter in a subsequent request.
        1 "NextMarker" next_marker: String;
        /// A flag that indicates whether there are more items in the list.
        2 "Truncated" truncated: bool;
    }
}

structure! {
    /// Structure ListKeyRotationsInput.
    #[derive(Clone, Debug, Default, PartialEq)]
    ListKeyRotationsInput (write)
    required {
        /// Gets the key rotations for the specified KMS key.
        0 "KeyId" key_id: String;
    }
    optional {
        /// Use this optional parameter to control which key materials associated with this key are listed in the response.
        1 "IncludeKeyMaterial" include_key_material: IncludeKeyMaterial;
        /// Use this parameter to specify the maximum number of items to return.
        2 "Limit" limit: i32;
        /// Use this parameter in a subsequent request after you receive a response with truncated results.
        3 "Marker" marker: String;
    }
}

structure! {
    /// Structure ListKeyRotationsOutput.
    #[derive(Clone, Debug, Default, PartialEq)]
    ListKeyRotationsOutput (read)
    required {}
    optional {
        /// A list of completed key material rotations.
        0 "Rotations" rotations: Vec<RotationsListEntry>;
        /// When `Truncated` is true, this element is present and contains the value to use for the `Marker` parameter in a subsequent request.
        1 "NextMarker" next_marker: String;
        /// A flag that indicates whether there are more items in the list.
        2 "Truncated" truncated: bool;
    }
}

structure! {
    /// Structure ListKeysInput.
    #[derive(Clone, Debug, Default, PartialEq)]
    ListKeysInput (write)
    required {}
    optional {
        /// Use this parameter to specify the maximum number of items to return.
        0 "Limit" limit: i32;
        /// Use this parameter in a subsequent request after you receive a response with truncated results.
        1 "Marker" marker: String;
    }
}

structure! {
    /// Structure ListKeysOutput.
    #[derive(Clone, Debug, Default, PartialEq)]
    ListKeysOutput (read)
    required {}
    optional {
        /// A list of KMS keys.
        0 "Keys" keys: Vec<KeyListEntry>;
        /// When `Truncated` is true, this element is present and contains the value to use for the `Marker` parameter in a subsequent request.
        1 "NextMarker" next_marker: String;
        /// A flag that indicates whether there are more items in the list.
        2 "Truncated" truncated: bool;
    }
}

structure! {
    /// Structure ListResourceTagsInput.
    #[derive(Clone, Debug, Default, PartialEq)]
    ListResourceTagsInput (write)
    required {
        /// Gets tags on the specified KMS key.
        0 "KeyId" key_id: String;
    }
    optional {
        /// Use this parameter to specify the maximum number of items to return.
        1 "Limit" limit: i32;
        /// Use this parameter in a subsequent request after you receive a response with truncated results.
        2 "Marker" marker: String;
    }
}

structure! {
    /// Structure ListResourceTagsOutput.
    #[derive(Clone, Debug, Default, PartialEq)]
    ListResourceTagsOutput (read)
    required {}
    optional {
        /// A list of tags.
        0 "Tags" tags: Vec<Tag>;
        /// When `Truncated` is true, this element is present and contains the value to use for the `Marker` parameter in a subsequent request.
        1 "NextMarker" next_marker: String;
        /// A flag that indicates whether there are more items in the list.
        2 "Truncated" truncated: bool;
    }
}

structure! {
    /// Structure ListRetirableGrantsInput.
    #[derive(Clone, Debug, Default, PartialEq)]
    ListRetirableGrantsInput (write)
    required {}
    optional {
        /// Use this parameter to specify the maximum number of items to return.
        0 "Limit" limit: i32;
        /// Use this parameter in a subsequent request after you receive a response with truncated results.
        1 "Marker" marker: String;
        /// The retiring principal for which to list grants.
        2 "RetiringPrincipal" retiring_principal: String;
        /// The retiring service principal for which to list grants.
        3 "RetiringServicePrincipal" retiring_service_principal: String;
    }
}

structure! {
    /// Describes the configuration of this multi-Region key.
    #[derive(Clone, Debug, Default, PartialEq)]
    MultiRegionConfiguration (read)
    required {}
    optional {
        /// Indicates whether the KMS key is a `PRIMARY` or `REPLICA` key.
        0 "MultiRegionKeyType" multi_region_key_type: MultiRegionKeyType;
        /// Displays the key ARN and Region of the primary key.
        1 "PrimaryKey" primary_key: MultiRegionKey;
        /// displays the key ARNs and Regions of all replica keys.
        2 "ReplicaKeys" replica_keys: Vec<MultiRegionKey>;
    }
}

structure! {
    /// Describes the primary or replica key in a multi-Region key.
    #[derive(Clone, Debug, Default, PartialEq)]
    MultiRegionKey (read)
    required {}
    optional {
        /// Displays the key ARN of a primary or replica key of a multi-Region key.
        0 "Arn" arn: String;
        /// Displays the Amazon Web Services Region of a primary or replica key in a multi-Region key.
        1 "Region" region: String;
    }
}

structure! {
    /// Structure PutKeyPolicyInput.
    #[derive(Clone, Debug, Default, PartialEq)]
    PutKeyPolicyInput (write)
    required {
        /// Sets the key policy on the specified KMS key.
        0 "KeyId" key_id: String;
        /// The key policy to attach to the KMS key.
        1 "Policy" policy: String;
    }
    optional {
        /// The name of the key policy.
        2 "PolicyName" policy_name: String;
        /// Skips ("bypasses") the key policy lockout safety check.
        3 "BypassPolicyLockoutSafetyCheck" bypass_policy_lockout_safety_check: bool;
    }
}

structure! {
    /// Structure PutKeyPolicyOutput.
    #[derive(Clone, Debug, Default, PartialEq)]
    PutKeyPolicyOutput (read)
    required {}
    optional {}
}

structure! {
    /// Structure ReEncryptInput.
    #[derive(Clone, Debug, Default, PartialEq)]
    ReEncryptInput (write)
    required {
        /// A unique identifier for the KMS key that is used to reencrypt the data.
        0 "DestinationKeyId" destination_key_id: String;
    }
    optional {
        /// Ciphertext of the data to reencrypt.
        1 "CiphertextBlob" ciphertext_blob: Blob;
        /// Specifies the encryption context to use to decrypt the ciphertext.
        2 "SourceEncryptionContext" source_encryption_context: Map<String>;
        /// Specifies the KMS key that KMS will use to decrypt the ciphertext before it is re-encrypted.
        3 "SourceKeyId" source_key_id: String;
        /// Specifies that encryption context to use when the reencrypting the data.
        4 "DestinationEncryptionContext" destination_encryption_context: Map<String>;
        /// Specifies the encryption algorithm that KMS will use to decrypt the ciphertext before it is reencrypted.
        5 "SourceEncryptionAlgorithm" source_encryption_algorithm: EncryptionAlgorithmSpec;
        /// Specifies the encryption algorithm that KMS will use to reecrypt the data after it has decrypted it.
        6 "DestinationEncryptionAlgorithm" destination_encryption_algorithm: EncryptionAlgorithmSpec;
        /// A list of grant tokens.
        7 "GrantTokens" grant_tokens: Vec<String>;
        /// Checks if your request will succeed.
        8 "DryRun" dry_run: bool;
        /// Specifies the modifiers to apply to the dry run operation.
        9 "DryRunModifiers" dry_run_modifiers: Vec<DryRunModifierType>;
    }
}

structure! {
    /// Structure ReEncryptOutput.
    #[derive(Clone, Debug, Default, PartialEq)]
    ReEncryptOutput (read)
    required {}
    optional {
        /// The reencrypted data.
        0 "CiphertextBlob" ciphertext_blob: Blob;
        /// Unique identifier of the KMS key used to originally encrypt the data.
        1 "SourceKeyId" source_key_id: String;
        /// The Amazon Resource Name (key ARN) of the KMS key that was used to reencrypt the data.
        2 "KeyId" key_id: String;
        /// The encryption algorithm that was used to decrypt the ciphertext before it was reencrypted.
        3 "SourceEncryptionAlgorithm" source_encryption_algorithm: EncryptionAlgorithmSpec;
        /// The encryption algorithm that was used to reencrypt the data.
        4 "DestinationEncryptionAlgorithm" destination_encryption_algorithm: EncryptionAlgorithmSpec;
        /// The identifier of the key material used to originally encrypt the data.
        5 "SourceKeyMaterialId" source_key_material_id: String;
        /// The identifier of the key material used to reencrypt the data.
        6 "DestinationKeyMaterialId" destination_key_material_id: String;
    }
}

structure! {
    /// Contains information about the party that receives the response from the API operation.
    #[derive(Clone, Debug, Default, PartialEq)]
    RecipientInfo (write)
    required {}
    optional {
        /// The encryption algorithm that KMS should use with the public key for an Amazon Web Services Nitro Enclave or NitroTPM to encrypt plaintext values for the response.
        0 "KeyEncryptionAlgorithm" key_encryption_algorithm: KeyEncryptionMechanism;
        /// The attestation document for an Amazon Web Services Nitro Enclave or a NitroTPM.
        1 "AttestationDocument" attestation_document: Blob;
    }
}

structure! {
    /// Structure ReplicateKeyInput.
    #[derive(Clone, Debug, Default, PartialEq)]
    ReplicateKeyInput (write)
    required {
        /// Identifies the multi-Region primary key that is being replicated.
        0 "KeyId" key_id: String;
        /// The Region ID of the Amazon Web Services Region for this replica key.
        1 "ReplicaRegion" replica_region: String;
    }
    optional {
        /// The key policy to attach to the KMS key.
        2 "Policy" policy: String;
        /// Skips ("bypasses") the key policy lockout safety check.
        3 "BypassPolicyLockoutSafetyCheck" bypass_policy_lockout_safety_check: bool;
        /// A description of the KMS key.
        4 "Description" description: String;
        /// Assigns one or more tags to the replica key.
        5 "Tags" tags: Vec<Tag>;
    }
}

structure! {
    /// Structure ReplicateKeyOutput.
    #[derive(Clone, Debug, Default, PartialEq)]
    ReplicateKeyOutput (read)
    required {}
    optional {
        /// Displays details about the new replica key, including its Amazon Resource Name (key ARN) and Key states of KMS keys.
        0 "ReplicaKeyMetadata" replica_key_metadata: KeyMetadata;
        /// The key policy of the new replica key.
        1 "ReplicaPolicy" replica_policy: String;
        /// The tags on the new replica key.
        2 "ReplicaTags" replica_tags: Vec<Tag>;
    }
}

structure! {
    /// Structure RetireGrantInput.
    #[derive(Clone, Debug, Default, PartialEq)]
    RetireGrantInput (write)
    required {}
    optional {
        /// Identifies the grant to be retired.
        0 "GrantToken" grant_token: String;
        /// The key ARN KMS key associated with the grant.
        1 "KeyId" key_id: String;
        /// Identifies the grant to retire.
        2 "GrantId" grant_id: String;
        /// Checks if your request will succeed.
        3 "DryRun" dry_run: bool;
    }
}

structure! {
    /// Structure RetireGrantOutput.
    #[derive(Clone, Debug, Default, PartialEq)]
    RetireGrantOutput (read)
    required {}
    optional {}
}

structure! {
    /// Structure RevokeGrantInput.
    #[derive(Clone, Debug, Default, PartialEq)]
    RevokeGrantInput (write)
    required {
        /// A unique identifier for the KMS key associated with the grant.
        0 "KeyId" key_id: String;
        /// Identifies the grant to revoke.
        1 "GrantId" grant_id: String;
    }
    optional {
        /// Checks if your request will succeed.
        2 "DryRun" dry_run: bool;
    }
}

structure! {
    /// Structure RevokeGrantOutput.
    #[derive(Clone, Debug, Default, PartialEq)]
    RevokeGrantOutput (read)
    required {}
    optional {}
}

structure! {
    /// Structure RotateKeyOnDemandInput.
    #[derive(Clone, Debug, Default, PartialEq)]
    RotateKeyOnDemandInput (write)
    required {
        /// Identifies a symmetric encryption KMS key.
        0 "KeyId" key_id: String;
    }
    optional {}
}

structure! {
    /// Structure RotateKeyOnDemandOutput.
    #[derive(Clone, Debug, Default, PartialEq)]
    RotateKeyOnDemandOutput (read)
    required {}
    optional {
        /// Identifies the symmetric encryption KMS key that you initiated on-demand rotation on.
        0 "KeyId" key_id: String;
    }
}

structure! {
    /// Each entry contains information about one of the key materials associated with a KMS key.
    #[derive(Clone, Debug, Default, PartialEq)]
    RotationsListEntry (read)
    required {}
    optional {
        /// Unique identifier of the key.
        0 "KeyId" key_id: String;
        /// Unique identifier of the key material.
        1 "KeyMaterialId" key_material_id: String;
        /// User-specified description of the key material.
        2 "KeyMaterialDescription" key_material_description: String;
        /// Indicates if the key material is currently imported into KMS.
        3 "ImportState" import_state: ImportState;
        /// There are four possible values for this field.
        4 "KeyMaterialState" key_material_state: KeyMaterialState;
        /// Indicates if the key material is configured to automatically expire.
        5 "ExpirationModel" expiration_model: ExpirationModelType;
        /// Date and time at which the key material expires.
        6 "ValidTo" valid_to: Timestamp;
        /// Date and time that the key material rotation completed.
        7 "RotationDate" rotation_date: Timestamp;
        /// Identifies whether the key material rotation was a scheduled automatic rotation or an on-demand rotation.
        8 "RotationType" rotation_type: RotationType;
    }
}

structure! {
    /// Structure ScheduleKeyDeletionInput.
    #[derive(Clone, Debug, Default, PartialEq)]
    ScheduleKeyDeletionInput (write)
    required {
        /// The unique identifier of the KMS key to delete.
        0 "KeyId" key_id: String;
    }
    optional {
        /// The waiting period, specified in number of days.
        1 "PendingWindowInDays" pending_window_in_days: i32;
    }
}

structure! {
    /// Structure ScheduleKeyDeletionOutput.
    #[derive(Clone, Debug, Default, PartialEq)]
    ScheduleKeyDeletionOutput (read)
    required {}
    optional {
        /// The Amazon Resource Name (key ARN) of the KMS key whose deletion is scheduled.
        0 "KeyId" key_id: String;
        /// The date and time after which KMS deletes the KMS key.
        1 "DeletionDate" deletion_date: Timestamp;
        /// The current status of the KMS key.
        2 "KeyState" key_state: KeyState;
        /// The waiting period before the KMS key is deleted.
        3 "PendingWindowInDays" pending_window_in_days: i32;
    }
}

structure! {
    /// Structure SignInput.
    #[derive(Clone, Default, PartialEq)]
    SignInput (write)
    required {
        /// Identifies an asymmetric KMS key.
        0 "KeyId" key_id: String;
        /// Specifies the message or message digest to sign.
        1 "Message" message: Blob;
        /// Specifies the signing algorithm to use when signing the message.
        2 "SigningAlgorithm" signing_algorithm: SigningAlgorithmSpec;
    }
    optional {
        /// Tells KMS whether the value of the `Message` parameter should be hashed as part of the signing algorithm.
        3 "MessageType" message_type: MessageType;
        /// A list of grant tokens.
        4 "GrantTokens" grant_tokens: Vec<String>;
        /// Checks if your request will succeed.
        5 "DryRun" dry_run: bool;
    }
}

impl std::fmt::Debug for SignInput {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("SignInput")
            .field("key_id", &self.key_id)
            .field("message", &format_args!("(sensitive)"))
            .field("message_type", &self.message_type)
            .field("grant_tokens", &self.grant_tokens)
            .field("signing_algorithm", &self.signing_algorithm)
            .field("dry_run", &self.dry_run)
            .finish()
    }
}

structure! {
    /// Structure SignOutput.
    #[derive(Clone, Debug, Default, PartialEq)]
    SignOutput (read)
    required {}
    optional {
        /// The Amazon Resource Name (key ARN) of the asymmetric KMS key that was used to sign the message.
        0 "KeyId" key_id: String;
        /// The cryptographic signature that was generated for the message.
        1 "Signature" signature: Blob;
        /// The signing algorithm that was used to sign the message.
        2 "SigningAlgorithm" signing_algorithm: SigningAlgorithmSpec;
    }
}

structure! {
    /// A key-value pair.
    #[derive(Clone, Debug, Default, PartialEq)]
    Tag (write read)
    required {
        /// The key of the tag.
        0 "TagKey" tag_key: String;
        /// The value of the tag.
        1 "TagValue" tag_value: String;
    }
    optional {}
}

structure! {
    /// Structure TagResourceInput.
    #[derive(Clone, Debug, Default, PartialEq)]
    TagResourceInput (write)
    required {
        /// Identifies a customer managed key in the account and Region.
        0 "KeyId" key_id: String;
        /// One or more tags.
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
    /// Structure UntagResourceInput.
    #[derive(Clone, Debug, Default, PartialEq)]
    UntagResourceInput (write)
    required {
        /// Identifies the KMS key from which you are removing tags.
        0 "KeyId" key_id: String;
        /// One or more tag keys.
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
    /// Structure UpdateAliasInput.
    #[derive(Clone, Debug, Default, PartialEq)]
    UpdateAliasInput (write)
    required {
        /// Identifies the alias that is changing its KMS key.
        0 "AliasName" alias_name: String;
        /// Identifies the customer managed key to associate with the alias.
        1 "TargetKeyId" target_key_id: String;
    }
    optional {}
}

structure! {
    /// Structure UpdateAliasOutput.
    #[derive(Clone, Debug, Default, PartialEq)]
    UpdateAliasOutput (read)
    required {}
    optional {}
}

structure! {
    /// Structure UpdateCustomKeyStoreInput.
    #[derive(Clone, Default, PartialEq)]
    UpdateCustomKeyStoreInput (write)
    required {
        /// Identifies the custom key store that you want to update.
        0 "CustomKeyStoreId" custom_key_store_id: String;
    }
    optional {
        /// Changes the friendly name of the custom key store to the value that you specify.
        1 "NewCustomKeyStoreName" new_custom_key_store_name: String;
        /// Enter the current password of the `kmsuser` crypto user (CU) in the CloudHSM cluster that is associated with the custom key store.
        2 "KeyStorePassword" key_store_password: String;
        /// Associates the custom key store with a related CloudHSM cluster.
        3 "CloudHsmClusterId" cloud_hsm_cluster_id: String;
        /// Changes the URI endpoint that KMS uses to connect to your external key store proxy (XKS proxy).
        4 "XksProxyUriEndpoint" xks_proxy_uri_endpoint: String;
        /// Changes the base path to the proxy APIs for this external key store.
        5 "XksProxyUriPath" xks_proxy_uri_path: String;
        /// Changes the name that KMS uses to identify the Amazon VPC endpoint service for your external key store proxy (XKS proxy).
        6 "XksProxyVpcEndpointServiceName" xks_proxy_vpc_endpoint_service_name: String;
        /// Changes the Amazon Web Services account ID that KMS uses to identify the Amazon VPC endpoint service for your external key store proxy (XKS proxy).
        7 "XksProxyVpcEndpointServiceOwner" xks_proxy_vpc_endpoint_service_owner: String;
        /// Changes the credentials that KMS uses to sign requests to the external key store proxy (XKS proxy).
        8 "XksProxyAuthenticationCredential" xks_proxy_authentication_credential: XksProxyAuthenticationCredentialType;
        /// Changes the connectivity setting for the external key store.
        9 "XksProxyConnectivity" xks_proxy_connectivity: XksProxyConnectivityType;
    }
}

impl std::fmt::Debug for UpdateCustomKeyStoreInput {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("UpdateCustomKeyStoreInput")
            .field("custom_key_store_id", &self.custom_key_store_id)
            .field("new_custom_key_store_name", &self.new_custom_key_store_name)
            .field("key_store_password", &format_args!("(sensitive)"))
            .field("cloud_hsm_cluster_id", &self.cloud_hsm_cluster_id)
            .field("xks_proxy_uri_endpoint", &self.xks_proxy_uri_endpoint)
            .field("xks_proxy_uri_path", &self.xks_proxy_uri_path)
            .field("xks_proxy_vpc_endpoint_service_name", &self.xks_proxy_vpc_endpoint_service_name)
            .field("xks_proxy_vpc_endpoint_service_owner", &self.xks_proxy_vpc_endpoint_service_owner)
            .field("xks_proxy_authentication_credential", &self.xks_proxy_authentication_credential)
            .field("xks_proxy_connectivity", &self.xks_proxy_connectivity)
            .finish()
    }
}

structure! {
    /// Structure UpdateCustomKeyStoreOutput.
    #[derive(Clone, Debug, Default, PartialEq)]
    UpdateCustomKeyStoreOutput (read)
    required {}
    optional {}
}

structure! {
    /// Structure UpdateKeyDescriptionInput.
    #[derive(Clone, Debug, Default, PartialEq)]
    UpdateKeyDescriptionInput (write)
    required {
        /// Updates the description of the specified KMS key.
        0 "KeyId" key_id: String;
        /// New description for the KMS key.
        1 "Description" description: String;
    }
    optional {}
}

structure! {
    /// Structure UpdateKeyDescriptionOutput.
    #[derive(Clone, Debug, Default, PartialEq)]
    UpdateKeyDescriptionOutput (read)
    required {}
    optional {}
}

structure! {
    /// Structure UpdatePrimaryRegionInput.
    #[derive(Clone, Debug, Default, PartialEq)]
    UpdatePrimaryRegionInput (write)
    required {
        /// Identifies the current primary key.
        0 "KeyId" key_id: String;
        /// The Amazon Web Services Region of the new primary key.
        1 "PrimaryRegion" primary_region: String;
    }
    optional {}
}

structure! {
    /// Structure UpdatePrimaryRegionOutput.
    #[derive(Clone, Debug, Default, PartialEq)]
    UpdatePrimaryRegionOutput (read)
    required {}
    optional {}
}

structure! {
    /// Structure VerifyInput.
    #[derive(Clone, Default, PartialEq)]
    VerifyInput (write)
    required {
        /// Identifies the asymmetric KMS key that will be used to verify the signature.
        0 "KeyId" key_id: String;
        /// Specifies the message that was signed.
        1 "Message" message: Blob;
        /// The signature that the `Sign` operation generated.
        2 "Signature" signature: Blob;
        /// The signing algorithm that was used to sign the message.
        3 "SigningAlgorithm" signing_algorithm: SigningAlgorithmSpec;
    }
    optional {
        /// Tells KMS whether the value of the `Message` parameter should be hashed as part of the signing algorithm.
        4 "MessageType" message_type: MessageType;
        /// A list of grant tokens.
        5 "GrantTokens" grant_tokens: Vec<String>;
        /// Checks if your request will succeed.
        6 "DryRun" dry_run: bool;
    }
}

impl std::fmt::Debug for VerifyInput {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("VerifyInput")
            .field("key_id", &self.key_id)
            .field("message", &format_args!("(sensitive)"))
            .field("message_type", &self.message_type)
            .field("signature", &self.signature)
            .field("signing_algorithm", &self.signing_algorithm)
            .field("grant_tokens", &self.grant_tokens)
            .field("dry_run", &self.dry_run)
            .finish()
    }
}

structure! {
    /// Structure VerifyMacInput.
    #[derive(Clone, Default, PartialEq)]
    VerifyMacInput (write)
    required {
        /// The message that will be used in the verification.
        0 "Message" message: Blob;
        /// The KMS key that will be used in the verification.
        1 "KeyId" key_id: String;
        /// The MAC algorithm that will be used in the verification.
        2 "MacAlgorithm" mac_algorithm: MacAlgorithmSpec;
        /// The HMAC to verify.
        3 "Mac" mac: Blob;
    }
    optional {
        /// A list of grant tokens.
        4 "GrantTokens" grant_tokens: Vec<String>;
        /// Checks if your request will succeed.
        5 "DryRun" dry_run: bool;
    }
}

impl std::fmt::Debug for VerifyMacInput {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("VerifyMacInput")
            .field("message", &format_args!("(sensitive)"))
            .field("key_id", &self.key_id)
            .field("mac_algorithm", &self.mac_algorithm)
            .field("mac", &self.mac)
            .field("grant_tokens", &self.grant_tokens)
            .field("dry_run", &self.dry_run)
            .finish()
    }
}

structure! {
    /// Structure VerifyMacOutput.
    #[derive(Clone, Debug, Default, PartialEq)]
    VerifyMacOutput (read)
    required {}
    optional {
        /// The HMAC KMS key used in the verification.
        0 "KeyId" key_id: String;
        /// A Boolean value that indicates whether the HMAC was verified.
        1 "MacValid" mac_valid: bool;
        /// The MAC algorithm used in the verification.
        2 "MacAlgorithm" mac_algorithm: MacAlgorithmSpec;
    }
}

structure! {
    /// Structure VerifyOutput.
    #[derive(Clone, Debug, Default, PartialEq)]
    VerifyOutput (read)
    required {}
    optional {
        /// The Amazon Resource Name (key ARN) of the asymmetric KMS key that was used to verify the signature.
        0 "KeyId" key_id: String;
        /// A Boolean value that indicates whether the signature was verified.
        1 "SignatureValid" signature_valid: bool;
        /// The signing algorithm that was used to verify the signature.
        2 "SigningAlgorithm" signing_algorithm: SigningAlgorithmSpec;
    }
}

structure! {
    /// Information about the external key that is associated with a KMS key in an external key store.
    #[derive(Clone, Debug, Default, PartialEq)]
    XksKeyConfigurationType (read)
    required {}
    optional {
        /// The ID of the external key in its external key manager.
        0 "Id" id: String;
    }
}

structure! {
    /// KMS uses the authentication credential to sign requests that it sends to the external key store proxy (XKS proxy) on your behalf.
    #[derive(Clone, Default, PartialEq)]
    XksProxyAuthenticationCredentialType (write)
    required {
        /// A unique identifier for the raw secret access key.
        0 "AccessKeyId" access_key_id: String;
        /// A secret string of 43-64 characters.
        1 "RawSecretAccessKey" raw_secret_access_key: String;
    }
    optional {}
}

impl std::fmt::Debug for XksProxyAuthenticationCredentialType {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("XksProxyAuthenticationCredentialType")
            .field("access_key_id", &format_args!("(sensitive)"))
            .field("raw_secret_access_key", &format_args!("(sensitive)"))
            .finish()
    }
}

structure! {
    /// Detailed information about the external key store proxy (XKS proxy).
    #[derive(Clone, Default, PartialEq)]
    XksProxyConfigurationType (read)
    required {}
    optional {
        /// Indicates whether the external key store proxy uses a public endpoint or an Amazon VPC endpoint service to communicate with KMS.
        0 "Connectivity" connectivity: XksProxyConnectivityType;
        /// The part of the external key store proxy authentication credential that uniquely identifies the secret access key.
        1 "AccessKeyId" access_key_id: String;
        /// The URI endpoint for the external key store proxy.
        2 "UriEndpoint" uri_endpoint: String;
        /// The path to the external key store proxy APIs.
        3 "UriPath" uri_path: String;
        /// The Amazon VPC endpoint service used to communicate with the external key store proxy.
        4 "VpcEndpointServiceName" vpc_endpoint_service_name: String;
        /// The Amazon Web Services account ID that owns the Amazon VPC endpoint service used to communicate with the external key store proxy (XKS).
        5 "VpcEndpointServiceOwner" vpc_endpoint_service_owner: String;
    }
}

impl std::fmt::Debug for XksProxyConfigurationType {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("XksProxyConfigurationType")
            .field("connectivity", &self.connectivity)
            .field("access_key_id", &format_args!("(sensitive)"))
            .field("uri_endpoint", &self.uri_endpoint)
            .field("uri_path", &self.uri_path)
            .field("vpc_endpoint_service_name", &self.vpc_endpoint_service_name)
            .field("vpc_endpoint_service_owner", &self.vpc_endpoint_service_owner)
            .finish()
    }
}
