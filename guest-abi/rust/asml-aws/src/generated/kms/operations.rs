// Made by build/codegen from AWS's model. Do not edit.

use super::*;

operations! {
    /// Cancels the deletion of a KMS key.
    ///
    /// [CancelKeyDeletion in AWS's documentation](https://docs.aws.amazon.com/goto/WebAPI/kms-2014-11-01/CancelKeyDeletion)
    cancel_key_deletion CANCEL_KEY_DELETION: CancelKeyDeletionInput => CancelKeyDeletionOutput, CancelKeyDeletionError, send;
    /// Connects or reconnects a custom key store to its backing key store.
    ///
    /// [ConnectCustomKeyStore in AWS's documentation](https://docs.aws.amazon.com/goto/WebAPI/kms-2014-11-01/ConnectCustomKeyStore)
    connect_custom_key_store CONNECT_CUSTOM_KEY_STORE: ConnectCustomKeyStoreInput => ConnectCustomKeyStoreOutput, ConnectCustomKeyStoreError, send;
    /// Creates a friendly name for a KMS key.
    ///
    /// [CreateAlias in AWS's documentation](https://docs.aws.amazon.com/goto/WebAPI/kms-2014-11-01/CreateAlias)
    create_alias CREATE_ALIAS: CreateAliasInput => CreateAliasOutput, CreateAliasError, send;
    /// Creates a custom key store backed by a key store that you own and manage.
    ///
    /// [CreateCustomKeyStore in AWS's documentation](https://docs.aws.amazon.com/goto/WebAPI/kms-2014-11-01/CreateCustomKeyStore)
    create_custom_key_store CREATE_CUSTOM_KEY_STORE: CreateCustomKeyStoreInput => CreateCustomKeyStoreOutput, CreateCustomKeyStoreError, send;
    /// Adds a grant to a KMS key.
    ///
    /// [CreateGrant in AWS's documentation](https://docs.aws.amazon.com/goto/WebAPI/kms-2014-11-01/CreateGrant)
    create_grant CREATE_GRANT: CreateGrantInput => CreateGrantOutput, CreateGrantError, send;
    /// Creates a unique customer managed KMS key in your Amazon Web Services account and Region.
    ///
    /// [CreateKey in AWS's documentation](https://docs.aws.amazon.com/goto/WebAPI/kms-2014-11-01/CreateKey)
    create_key CREATE_KEY: CreateKeyInput => CreateKeyOutput, CreateKeyError, send;
    /// Decrypts ciphertext that was encrypted by a KMS key using any of the following operations.
    ///
    /// [Decrypt in AWS's documentation](https://docs.aws.amazon.com/goto/WebAPI/kms-2014-11-01/Decrypt)
    decrypt DECRYPT: DecryptInput => DecryptOutput, DecryptError, send;
    /// Deletes the specified alias.
    ///
    /// [DeleteAlias in AWS's documentation](https://docs.aws.amazon.com/goto/WebAPI/kms-2014-11-01/DeleteAlias)
    delete_alias DELETE_ALIAS: DeleteAliasInput => DeleteAliasOutput, DeleteAliasError, send;
    /// Deletes a custom key store.
    ///
    /// [DeleteCustomKeyStore in AWS's documentation](https://docs.aws.amazon.com/goto/WebAPI/kms-2014-11-01/DeleteCustomKeyStore)
    delete_custom_key_store DELETE_CUSTOM_KEY_STORE: DeleteCustomKeyStoreInput => DeleteCustomKeyStoreOutput, DeleteCustomKeyStoreError, send;
    /// Deletes key material that was previously imported.
    ///
    /// [DeleteImportedKeyMaterial in AWS's documentation](https://docs.aws.amazon.com/goto/WebAPI/kms-2014-11-01/DeleteImportedKeyMaterial)
    delete_imported_key_material DELETE_IMPORTED_KEY_MATERIAL: DeleteImportedKeyMaterialInput => DeleteImportedKeyMaterialOutput, DeleteImportedKeyMaterialError, send;
    /// Derives a shared secret using a key agreement algorithm.
    ///
    /// [DeriveSharedSecret in AWS's documentation](https://docs.aws.amazon.com/goto/WebAPI/kms-2014-11-01/DeriveSharedSecret)
    derive_shared_secret DERIVE_SHARED_SECRET: DeriveSharedSecretInput => DeriveSharedSecretOutput, DeriveSharedSecretError, send;
    /// Gets information about custom key stores in the account and Region.
    ///
    /// [DescribeCustomKeyStores in AWS's documentation](https://docs.aws.amazon.com/goto/WebAPI/kms-2014-11-01/DescribeCustomKeyStores)
    describe_custom_key_stores DESCRIBE_CUSTOM_KEY_STORES: DescribeCustomKeyStoresInput => DescribeCustomKeyStoresOutput, DescribeCustomKeyStoresError, send;
    /// Provides detailed information about a KMS key.
    ///
    /// [DescribeKey in AWS's documentation](https://docs.aws.amazon.com/goto/WebAPI/kms-2014-11-01/DescribeKey)
    describe_key DESCRIBE_KEY: DescribeKeyInput => DescribeKeyOutput, DescribeKeyError, send;
    /// Sets the state of a KMS key to disabled.
    ///
    /// [DisableKey in AWS's documentation](https://docs.aws.amazon.com/goto/WebAPI/kms-2014-11-01/DisableKey)
    disable_key DISABLE_KEY: DisableKeyInput => DisableKeyOutput, DisableKeyError, send;
    /// Disables automatic rotation of the key material of the specified symmetric encryption KMS key.
    ///
    /// [DisableKeyRotation in AWS's documentation](https://docs.aws.amazon.com/goto/WebAPI/kms-2014-11-01/DisableKeyRotation)
    disable_key_rotation DISABLE_KEY_ROTATION: DisableKeyRotationInput => DisableKeyRotationOutput, DisableKeyRotationError, send;
    /// Disconnects the custom key store from its backing key store.
    ///
    /// [DisconnectCustomKeyStore in AWS's documentation](https://docs.aws.amazon.com/goto/WebAPI/kms-2014-11-01/DisconnectCustomKeyStore)
    disconnect_custom_key_store DISCONNECT_CUSTOM_KEY_STORE: DisconnectCustomKeyStoreInput => DisconnectCustomKeyStoreOutput, DisconnectCustomKeyStoreError, send;
    /// Sets the key state of a KMS key to enabled.
    ///
    /// [EnableKey in AWS's documentation](https://docs.aws.amazon.com/goto/WebAPI/kms-2014-11-01/EnableKey)
    enable_key ENABLE_KEY: EnableKeyInput => EnableKeyOutput, EnableKeyError, send;
    /// Enables automatic rotation of the key material of the specified symmetric encryption KMS key.
    ///
    /// [EnableKeyRotation in AWS's documentation](https://docs.aws.amazon.com/goto/WebAPI/kms-2014-11-01/EnableKeyRotation)
    enable_key_rotation ENABLE_KEY_ROTATION: EnableKeyRotationInput => EnableKeyRotationOutput, EnableKeyRotationError, send;
    /// Encrypts plaintext of up to 4,096 bytes using a KMS key.
    ///
    /// [Encrypt in AWS's documentation](https://docs.aws.amazon.com/goto/WebAPI/kms-2014-11-01/Encrypt)
    encrypt ENCRYPT: EncryptInput => EncryptOutput, EncryptError, send;
    /// Returns a unique symmetric data key for use outside of KMS.
    ///
    /// [GenerateDataKey in AWS's documentation](https://docs.aws.amazon.com/goto/WebAPI/kms-2014-11-01/GenerateDataKey)
    generate_data_key GENERATE_DATA_KEY: GenerateDataKeyInput => GenerateDataKeyOutput, GenerateDataKeyError, send;
    /// Returns a unique asymmetric data key pair for use outside of KMS.
    ///
    /// [GenerateDataKeyPair in AWS's documentation](https://docs.aws.amazon.com/goto/WebAPI/kms-2014-11-01/GenerateDataKeyPair)
    generate_data_key_pair GENERATE_DATA_KEY_PAIR: GenerateDataKeyPairInput => GenerateDataKeyPairOutput, GenerateDataKeyPairError, send;
    /// Returns a unique asymmetric data key pair for use outside of KMS.
    ///
    /// [GenerateDataKeyPairWithoutPlaintext in AWS's documentation](https://docs.aws.amazon.com/goto/WebAPI/kms-2014-11-01/GenerateDataKeyPairWithoutPlaintext)
    generate_data_key_pair_without_plaintext GENERATE_DATA_KEY_PAIR_WITHOUT_PLAINTEXT: GenerateDataKeyPairWithoutPlaintextInput => GenerateDataKeyPairWithoutPlaintextOutput, GenerateDataKeyPairWithoutPlaintextError, send;
    /// Returns a unique symmetric data key for use outside of KMS.
    ///
    /// [GenerateDataKeyWithoutPlaintext in AWS's documentation](https://docs.aws.amazon.com/goto/WebAPI/kms-2014-11-01/GenerateDataKeyWithoutPlaintext)
    generate_data_key_without_plaintext GENERATE_DATA_KEY_WITHOUT_PLAINTEXT: GenerateDataKeyWithoutPlaintextInput => GenerateDataKeyWithoutPlaintextOutput, GenerateDataKeyWithoutPlaintextError, send;
    /// Generates a hash-based message authentication code (HMAC) for a message using an HMAC KMS key and a MAC algorithm that the key supports.
    ///
    /// [GenerateMac in AWS's documentation](https://docs.aws.amazon.com/goto/WebAPI/kms-2014-11-01/GenerateMac)
    generate_mac GENERATE_MAC: GenerateMacInput => GenerateMacOutput, GenerateMacError, send;
    /// Returns a random byte string that is cryptographically secure.
    ///
    /// [GenerateRandom in AWS's documentation](https://docs.aws.amazon.com/goto/WebAPI/kms-2014-11-01/GenerateRandom)
    generate_random GENERATE_RANDOM: GenerateRandomInput => GenerateRandomOutput, GenerateRandomError, send;
    /// Returns usage information about the last successful cryptographic operation performed with a specified KMS key, including the operation type, timestamp, and associated CloudTrail event ID.
    ///
    /// [GetKeyLastUsage in AWS's documentation](https://docs.aws.amazon.com/goto/WebAPI/kms-2014-11-01/GetKeyLastUsage)
    get_key_last_usage GET_KEY_LAST_USAGE: GetKeyLastUsageInput => GetKeyLastUsageOutput, GetKeyLastUsageError, send;
    /// Gets a key policy attached to the specified KMS key.
    ///
    /// [GetKeyPolicy in AWS's documentation](https://docs.aws.amazon.com/goto/WebAPI/kms-2014-11-01/GetKeyPolicy)
    get_key_policy GET_KEY_POLICY: GetKeyPolicyInput => GetKeyPolicyOutput, GetKeyPolicyError, send;
    /// Provides detailed information about the rotation status for a KMS key, including whether automatic rotation of the key material is enabled for the specified KMS key, the rotation period, and the next scheduled rotation ...
    ///
    /// [GetKeyRotationStatus in AWS's documentation](https://docs.aws.amazon.com/goto/WebAPI/kms-2014-11-01/GetKeyRotationStatus)
    get_key_rotation_status GET_KEY_ROTATION_STATUS: GetKeyRotationStatusInput => GetKeyRotationStatusOutput, GetKeyRotationStatusError, send;
    /// Returns the public key and an import token you need to import or reimport key material for a KMS key.
    ///
    /// [GetParametersForImport in AWS's documentation](https://docs.aws.amazon.com/goto/WebAPI/kms-2014-11-01/GetParametersForImport)
    get_parameters_for_import GET_PARAMETERS_FOR_IMPORT: GetParametersForImportInput => GetParametersForImportOutput, GetParametersForImportError, send;
    /// Returns the public key of an asymmetric KMS key.
    ///
    /// [GetPublicKey in AWS's documentation](https://docs.aws.amazon.com/goto/WebAPI/kms-2014-11-01/GetPublicKey)
    get_public_key GET_PUBLIC_KEY: GetPublicKeyInput => GetPublicKeyOutput, GetPublicKeyError, send;
    /// Imports or reimports key material into an existing KMS key that was created without key material.
    ///
    /// [ImportKeyMaterial in AWS's documentation](https://docs.aws.amazon.com/goto/WebAPI/kms-2014-11-01/ImportKeyMaterial)
    import_key_material IMPORT_KEY_MATERIAL: ImportKeyMaterialInput => ImportKeyMaterialOutput, ImportKeyMaterialError, send;
    /// Gets a list of aliases in the caller's Amazon Web Services account and region.
    ///
    /// [ListAliases in AWS's documentation](https://docs.aws.amazon.com/goto/WebAPI/kms-2014-11-01/ListAliases)
    list_aliases LIST_ALIASES: ListAliasesInput => ListAliasesOutput, ListAliasesError, send;
    /// Gets a list of all grants for the specified KMS key.
    ///
    /// [ListGrants in AWS's documentation](https://docs.aws.amazon.com/goto/WebAPI/kms-2014-11-01/ListGrants)
    list_grants LIST_GRANTS: ListGrantsInput => ListGrantsOutput, ListGrantsError, send;
    /// Gets the names of the key policies that are attached to a KMS key.
    ///
    /// [ListKeyPolicies in AWS's documentation](https://docs.aws.amazon.com/goto/WebAPI/kms-2014-11-01/ListKeyPolicies)
    list_key_policies LIST_KEY_POLICIES: ListKeyPoliciesInput => ListKeyPoliciesOutput, ListKeyPoliciesError, send;
    /// Returns information about the key materials associated with the specified KMS key.
    ///
    /// [ListKeyRotations in AWS's documentation](https://docs.aws.amazon.com/goto/WebAPI/kms-2014-11-01/ListKeyRotations)
    list_key_rotations LIST_KEY_ROTATIONS: ListKeyRotationsInput => ListKeyRotationsOutput, ListKeyRotationsError, send;
    /// Gets a list of all KMS keys in the caller's Amazon Web Services account and Region.
    ///
    /// [ListKeys in AWS's documentation](https://docs.aws.amazon.com/goto/WebAPI/kms-2014-11-01/ListKeys)
    list_keys LIST_KEYS: ListKeysInput => ListKeysOutput, ListKeysError, send;
    /// Returns all tags on the specified KMS key.
    ///
    /// [ListResourceTags in AWS's documentation](https://docs.aws.amazon.com/goto/WebAPI/kms-2014-11-01/ListResourceTags)
    list_resource_tags LIST_RESOURCE_TAGS: ListResourceTagsInput => ListResourceTagsOutput, ListResourceTagsError, send;
    /// Returns information about all grants in the Amazon Web Services account and Region that have the specified retiring principal or retiring service principal.
    ///
    /// [ListRetirableGrants in AWS's documentation](https://docs.aws.amazon.com/goto/WebAPI/kms-2014-11-01/ListRetirableGrants)
    list_retirable_grants LIST_RETIRABLE_GRANTS: ListRetirableGrantsInput => ListRetirableGrantsOutput, ListRetirableGrantsError, send;
    /// Attaches a key policy to the specified KMS key.
    ///
    /// [PutKeyPolicy in AWS's documentation](https://docs.aws.amazon.com/goto/WebAPI/kms-2014-11-01/PutKeyPolicy)
    put_key_policy PUT_KEY_POLICY: PutKeyPolicyInput => PutKeyPolicyOutput, PutKeyPolicyError, send;
    /// Decrypts ciphertext and then reencrypts it entirely within KMS.
    ///
    /// [ReEncrypt in AWS's documentation](https://docs.aws.amazon.com/goto/WebAPI/kms-2014-11-01/ReEncrypt)
    re_encrypt RE_ENCRYPT: ReEncryptInput => ReEncryptOutput, ReEncryptError, send;
    /// Replicates a multi-Region key into the specified Region.
    ///
    /// [ReplicateKey in AWS's documentation](https://docs.aws.amazon.com/goto/WebAPI/kms-2014-11-01/ReplicateKey)
    replicate_key REPLICATE_KEY: ReplicateKeyInput => ReplicateKeyOutput, ReplicateKeyError, send;
    /// Deletes a grant.
    ///
    /// [RetireGrant in AWS's documentation](https://docs.aws.amazon.com/goto/WebAPI/kms-2014-11-01/RetireGrant)
    retire_grant RETIRE_GRANT: RetireGrantInput => RetireGrantOutput, RetireGrantError, send;
    /// Deletes the specified grant.
    ///
    /// [RevokeGrant in AWS's documentation](https://docs.aws.amazon.com/goto/WebAPI/kms-2014-11-01/RevokeGrant)
    revoke_grant REVOKE_GRANT: RevokeGrantInput => RevokeGrantOutput, RevokeGrantError, send;
    /// Immediately initiates rotation of the key material of the specified symmetric encryption KMS key.
    ///
    /// [RotateKeyOnDemand in AWS's documentation](https://docs.aws.amazon.com/goto/WebAPI/kms-2014-11-01/RotateKeyOnDemand)
    rotate_key_on_demand ROTATE_KEY_ON_DEMAND: RotateKeyOnDemandInput => RotateKeyOnDemandOutput, RotateKeyOnDemandError, send;
    /// Schedules the deletion of a KMS key.
    ///
    /// [ScheduleKeyDeletion in AWS's documentation](https://docs.aws.amazon.com/goto/WebAPI/kms-2014-11-01/ScheduleKeyDeletion)
    schedule_key_deletion SCHEDULE_KEY_DELETION: ScheduleKeyDeletionInput => ScheduleKeyDeletionOutput, ScheduleKeyDeletionError, send;
    /// Creates a digital signature for a message or message digest by using the private key in an asymmetric signing KMS key.
    ///
    /// [Sign in AWS's documentation](https://docs.aws.amazon.com/goto/WebAPI/kms-2014-11-01/Sign)
    sign SIGN: SignInput => SignOutput, SignError, send;
    /// Adds or edits tags on a customer managed key.
    ///
    /// [TagResource in AWS's documentation](https://docs.aws.amazon.com/goto/WebAPI/kms-2014-11-01/TagResource)
    tag_resource TAG_RESOURCE: TagResourceInput => TagResourceOutput, TagResourceError, send;
    /// Deletes tags from a customer managed key.
    ///
    /// [UntagResource in AWS's documentation](https://docs.aws.amazon.com/goto/WebAPI/kms-2014-11-01/UntagResource)
    untag_resource UNTAG_RESOURCE: UntagResourceInput => UntagResourceOutput, UntagResourceError, send;
    /// Associates an existing KMS alias with a different KMS key.
    ///
    /// [UpdateAlias in AWS's documentation](https://docs.aws.amazon.com/goto/WebAPI/kms-2014-11-01/UpdateAlias)
    update_alias UPDATE_ALIAS: UpdateAliasInput => UpdateAliasOutput, UpdateAliasError, send;
    /// Changes the properties of a custom key store.
    ///
    /// [UpdateCustomKeyStore in AWS's documentation](https://docs.aws.amazon.com/goto/WebAPI/kms-2014-11-01/UpdateCustomKeyStore)
    update_custom_key_store UPDATE_CUSTOM_KEY_STORE: UpdateCustomKeyStoreInput => UpdateCustomKeyStoreOutput, UpdateCustomKeyStoreError, send;
    /// Updates the description of a KMS key.
    ///
    /// [UpdateKeyDescription in AWS's documentation](https://docs.aws.amazon.com/goto/WebAPI/kms-2014-11-01/UpdateKeyDescription)
    update_key_description UPDATE_KEY_DESCRIPTION: UpdateKeyDescriptionInput => UpdateKeyDescriptionOutput, UpdateKeyDescriptionError, send;
    /// Changes the primary key of a multi-Region key.
    ///
    /// [UpdatePrimaryRegion in AWS's documentation](https://docs.aws.amazon.com/goto/WebAPI/kms-2014-11-01/UpdatePrimaryRegion)
    update_primary_region UPDATE_PRIMARY_REGION: UpdatePrimaryRegionInput => UpdatePrimaryRegionOutput, UpdatePrimaryRegionError, send;
    /// Verifies a digital signature that was generated by the Sign operation.
    ///
    /// [Verify in AWS's documentation](https://docs.aws.amazon.com/goto/WebAPI/kms-2014-11-01/Verify)
    verify VERIFY: VerifyInput => VerifyOutput, VerifyError, send;
    /// Verifies the hash-based message authentication code (HMAC) for a specified message, HMAC KMS key, and MAC algorithm.
    ///
    /// [VerifyMac in AWS's documentation](https://docs.aws.amazon.com/goto/WebAPI/kms-2014-11-01/VerifyMac)
    verify_mac VERIFY_MAC: VerifyMacInput => VerifyMacOutput, VerifyMacError, send;
}

pages! {
    describe_custom_key_stores describe_custom_key_stores_pages DESCRIBE_CUSTOM_KEY_STORES: DescribeCustomKeyStoresInput => DescribeCustomKeyStoresOutput, DescribeCustomKeyStoresError;
    marker <- |page| page.next_marker.as_ref();
    list_aliases list_aliases_pages LIST_ALIASES: ListAliasesInput => ListAliasesOutput, ListAliasesError;
    marker <- |page| page.next_marker.as_ref();
    list_grants list_grants_pages LIST_GRANTS: ListGrantsInput => ListGrantsOutput, ListGrantsError;
    marker <- |page| page.next_marker.as_ref();
    list_key_policies list_key_policies_pages LIST_KEY_POLICIES: ListKeyPoliciesInput => ListKeyPoliciesOutput, ListKeyPoliciesError;
    marker <- |page| page.next_marker.as_ref();
    list_key_rotations list_key_rotations_pages LIST_KEY_ROTATIONS: ListKeyRotationsInput => ListKeyRotationsOutput, ListKeyRotationsError;
    marker <- |page| page.next_marker.as_ref();
    list_keys list_keys_pages LIST_KEYS: ListKeysInput => ListKeysOutput, ListKeysError;
    marker <- |page| page.next_marker.as_ref();
    list_resource_tags list_resource_tags_pages LIST_RESOURCE_TAGS: ListResourceTagsInput => ListResourceTagsOutput, ListResourceTagsError;
    marker <- |page| page.next_marker.as_ref();
    list_retirable_grants list_retirable_grants_pages LIST_RETIRABLE_GRANTS: ListRetirableGrantsInput => ListRetirableGrantsOutput, ListRetirableGrantsError;
    marker <- |page| page.next_marker.as_ref();
}

/// Output of [`list_grants`].
pub type ListGrantsOutput = ListGrantsResponse;

/// Output of [`list_retirable_grants`].
pub type ListRetirableGrantsOutput = ListGrantsResponse;
