using System;
using System.Collections.Generic;
using System.Threading;
using System.Threading.Tasks;

namespace Confluent.SchemaRegistry.Encryption.Aws;

public class AwsKmsClient : IKmsClient
{
    public string KekId { get; }
    public Task<byte[]> Decrypt(byte[] ciphertext) => throw null;
    public bool DoesSupport(string uri) => throw null;
    public Task<byte[]> Encrypt(byte[] plaintext) => throw null;
}

public class AwsKmsDriver : IKmsDriver
{
    public static readonly string AccessKeyId;
    public static readonly string Prefix;
    public static readonly string Profile;
    public static readonly string RoleArn;
    public static readonly string RoleExternalId;
    public static readonly string RoleSessionName;
    public static readonly string SecretAccessKey;
    public AwsKmsDriver() => throw null;
    public string GetKeyUrlPrefix() => throw null;
    public IKmsClient NewKmsClient(IDictionary<string, string> config, string keyUrl) => throw null;
    public static void Register() => throw null;
}
