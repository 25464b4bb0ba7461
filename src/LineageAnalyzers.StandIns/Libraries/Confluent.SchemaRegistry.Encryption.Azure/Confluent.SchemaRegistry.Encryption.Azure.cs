using System;
using System.Collections.Generic;
using System.Threading;
using System.Threading.Tasks;

namespace Confluent.SchemaRegistry.Encryption.Azure;

public class AzureKmsClient : IKmsClient
{
    public string KekId { get; }
    public Task<byte[]> Decrypt(byte[] ciphertext) => throw null;
    public bool DoesSupport(string uri) => throw null;
    public Task<byte[]> Encrypt(byte[] plaintext) => throw null;
}

public class AzureKmsDriver : IKmsDriver
{
    public static readonly string ClientId;
    public static readonly string ClientSecret;
    public static readonly string EncryptAzureKeyVersionSave;
    public static readonly string Prefix;
    public static readonly string TenantId;
    public AzureKmsDriver() => throw null;
    public string GetKeyUrlPrefix() => throw null;
    public static Task<string> GetVersionedKeyId(IDictionary<string, string> config, string kmsKeyId) => throw null;
    public static bool IsVersionless(string kmsKeyId) => throw null;
    public IKmsClient NewKmsClient(IDictionary<string, string> config, string keyUrl) => throw null;
    public static void Register() => throw null;
    public static string WithVersion(string kmsKeyId, string version) => throw null;
}
