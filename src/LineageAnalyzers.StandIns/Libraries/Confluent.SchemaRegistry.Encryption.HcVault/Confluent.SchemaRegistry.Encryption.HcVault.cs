using System;
using System.Collections.Generic;
using System.Threading;
using System.Threading.Tasks;

namespace Confluent.SchemaRegistry.Encryption.HcVault;

public class HcVaultKmsClient : IKmsClient
{
    public HcVaultKmsClient(string kekId, string ns, string tokenId) => throw null;
    public string KekId { get; }
    public string Namespace { get; }
    public Task<byte[]> Decrypt(byte[] ciphertext) => throw null;
    public bool DoesSupport(string uri) => throw null;
    public Task<byte[]> Encrypt(byte[] plaintext) => throw null;
}

public class HcVaultKmsDriver : IKmsDriver
{
    public static readonly string ApproleRoleId;
    public static readonly string ApproleSecretId;
    public static readonly string Namespace;
    public static readonly string Prefix;
    public static readonly string TokenId;
    public HcVaultKmsDriver() => throw null;
    public string GetKeyUrlPrefix() => throw null;
    public IKmsClient NewKmsClient(IDictionary<string, string> config, string keyUrl) => throw null;
    public static void Register() => throw null;
}
