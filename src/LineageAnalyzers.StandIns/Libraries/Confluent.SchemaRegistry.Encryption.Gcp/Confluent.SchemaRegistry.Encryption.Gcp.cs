using System;
using System.Collections.Generic;
using System.Threading;
using System.Threading.Tasks;

namespace Confluent.SchemaRegistry.Encryption.Gcp;

public class GcpKmsClient : IKmsClient
{
    public string KekId { get; }
    public Task<byte[]> Decrypt(byte[] ciphertext) => throw null;
    public bool DoesSupport(string uri) => throw null;
    public Task<byte[]> Encrypt(byte[] plaintext) => throw null;
}

public class GcpKmsDriver : IKmsDriver
{
    public static readonly string AccountType;
    public static readonly string ClientEmail;
    public static readonly string ClientId;
    public static readonly string Prefix;
    public static readonly string PrivateKey;
    public static readonly string PrivateKeyId;
    public GcpKmsDriver() => throw null;
    public string GetKeyUrlPrefix() => throw null;
    public IKmsClient NewKmsClient(IDictionary<string, string> config, string keyUrl) => throw null;
    public static void Register() => throw null;
}
