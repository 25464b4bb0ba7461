using System;
using System.Collections.Generic;
using System.Threading;
using System.Threading.Tasks;

namespace Confluent.SchemaRegistry.Encryption;

public class CachedDekRegistryClient : IDekRegistryClient
{
    public const bool DefaultEnableSslCertificateVerification = true;
    public const int DefaultMaxCachedKeys = 1000;
    public const int DefaultMaxConnectionsPerServer = 20;
    public const int DefaultMaxRetries = 3;
    public const int DefaultRetriesMaxWaitMs = 20000;
    public const int DefaultRetriesWaitMs = 1000;
    public const int DefaultTimeout = 30000;
    public CachedDekRegistryClient(IEnumerable<KeyValuePair<string, string>> config) => throw null;
    public CachedDekRegistryClient(IEnumerable<KeyValuePair<string, string>> config, IAuthenticationHeaderValueProvider authenticationHeaderValueProvider, global::System.Net.IWebProxy proxy = null) => throw null;
    public int MaxCachedKeys { get; }
    public Task<RegisteredDek> CreateDekAsync(string kekName, Dek dek) => throw null;
    public Task<RegisteredKek> CreateKekAsync(Kek kek, string context = null) => throw null;
    public void Dispose() => throw null;
    protected virtual void Dispose(bool disposing) => throw null;
    public Task<RegisteredDek> GetDekAsync(string kekName, string subject, DekFormat? algorithm, bool ignoreDeletedDeks) => throw null;
    public Task<RegisteredDek> GetDekLatestVersionAsync(string kekName, string subject, DekFormat? algorithm, bool ignoreDeletedDeks) => throw null;
    public Task<RegisteredDek> GetDekVersionAsync(string kekName, string subject, int version, DekFormat? algorithm, bool ignoreDeletedDeks) => throw null;
    public Task<List<int>> GetDekVersionsAsync(string kekName, string subject, DekFormat? algorithm, bool ignoreDeletedDeks) => throw null;
    public Task<List<string>> GetDeksAsync(string kekName, bool ignoreDeletedDeks) => throw null;
    public Task<RegisteredKek> GetKekAsync(string name, bool ignoreDeletedKeks, string context = null) => throw null;
    public Task<List<string>> GetKeksAsync(bool ignoreDeletedKeks) => throw null;
    public Task<RegisteredKek> UpdateKekAsync(string name, UpdateKek kek, string context = null) => throw null;
}

public class Cryptor
{
    public Cryptor(DekFormat dekFormat) => throw null;
    public DekFormat DekFormat { get => throw null; }
    public bool IsDeterministic { get => throw null; }
    public byte[] Decrypt(byte[] key, byte[] ciphertext) => throw null;
    public byte[] DecryptWithAesSiv(byte[] key, byte[] ciphertext) => throw null;
    public byte[] Encrypt(byte[] key, byte[] plaintext) => throw null;
    public byte[] GenerateKey() => throw null;
    public int KeySize() => throw null;
}

public class Dek : IEquatable<Dek>
{
    public Dek() => throw null;
    public DekFormat Algorithm { get; set; }
    public bool Deleted { get; set; }
    public string EncryptedKeyMaterial { get; init; }
    public string Subject { get; set; }
    public int? Version { get; set; }
    public bool Equals(Dek other) => throw null;
    public override bool Equals(object obj) => throw null;
    public override int GetHashCode() => throw null;
}

public enum DekFormat
{
    AES256_SIV = 0,
    AES128_GCM = 1,
    AES256_GCM = 2,
}

public class DekId : IEquatable<DekId>
{
    protected DekId(DekId original) => throw null;
    public DekId(string KekName, string Subject, int? Version, DekFormat? DekFormat, bool LookupDeletedDeks) => throw null;
    public DekFormat? DekFormat { get; init; }
    protected virtual Type EqualityContract { get; }
    public string KekName { get; init; }
    public bool LookupDeletedDeks { get; init; }
    public string Subject { get; init; }
    public int? Version { get; init; }
    public void Deconstruct(out string KekName, out string Subject, out int? Version, out DekFormat? DekFormat, out bool LookupDeletedDeks) => throw null;
    public virtual bool Equals(DekId other) => throw null;
    public override bool Equals(object obj) => throw null;
    public override int GetHashCode() => throw null;
    protected virtual bool PrintMembers(global::System.Text.StringBuilder builder) => throw null;
    public override string ToString() => throw null;
    public static bool operator ==(DekId left, DekId right) => throw null;
    public static bool operator !=(DekId left, DekId right) => throw null;
}

public class DekRestService : RestService
{
    public DekRestService(string schemaRegistryUrl, int timeoutMs, IAuthenticationHeaderValueProvider authenticationHeaderValueProvider, List<global::System.Security.Cryptography.X509Certificates.X509Certificate2> certificates, bool enableSslCertificateVerification, List<global::System.Security.Cryptography.X509Certificates.X509Certificate2> sslCaCertificates = null, global::System.Net.IWebProxy proxy = null, int maxRetries = 3, int retriesWaitMs = 1000, int retriesMaxWaitMs = 20000, int maxConnectionsPerServer = 20) : base(default(string), default(int), default(IAuthenticationHeaderValueProvider), default(List<global::System.Security.Cryptography.X509Certificates.X509Certificate2>), default(bool), default(List<global::System.Security.Cryptography.X509Certificates.X509Certificate2>), default(global::System.Net.IWebProxy), default(int), default(int), default(int), default(int)) => throw null;
    protected internal new static IAuthenticationHeaderValueProvider AuthenticationHeaderValueProvider(IEnumerable<KeyValuePair<string, string>> config, IAuthenticationHeaderValueProvider authenticationHeaderValueProvider, int maxRetries, int retriesWaitMs, int retriesMaxWaitMs, global::System.Net.IWebProxy proxy = null) => throw null;
    public Task<RegisteredDek> CreateDekAsync(string kekName, Dek dek) => throw null;
    public Task<RegisteredKek> CreateKekAsync(Kek kek, string context = null) => throw null;
    public Task<RegisteredDek> GetDekAsync(string kekName, string subject, DekFormat? algorithm, bool ignoreDeletedDeks) => throw null;
    public Task<RegisteredDek> GetDekVersionAsync(string kekName, string subject, int version, DekFormat? algorithm, bool ignoreDeletedDeks) => throw null;
    public Task<List<int>> GetDekVersionsAsync(string kekName, string subject, DekFormat? algorithm, bool ignoreDeletedDeks) => throw null;
    public Task<List<string>> GetDeksAsync(string kekName, bool ignoreDeletedDeks) => throw null;
    public Task<RegisteredKek> GetKekAsync(string name, bool ignoreDeletedKeks, string context = null) => throw null;
    public Task<List<string>> GetKeksAsync(bool ignoreDeletedKeks) => throw null;
    public Task<RegisteredKek> UpdateKekAsync(string name, UpdateKek kek, string context = null) => throw null;
}

public class EncryptionExecutor : IRuleExecutor
{
    public static readonly string EncryptAlternateKmsKeyIds;
    public static readonly string EncryptDekAlgorithm;
    public static readonly string EncryptDekExpiryDays;
    public static readonly string EncryptKekName;
    public static readonly string EncryptKmsKeyid;
    public static readonly string EncryptKmsType;
    public static readonly string KmsTypeSuffix;
    public static readonly string RuleType;
    public EncryptionExecutor() => throw null;
    public EncryptionExecutor(IDekRegistryClient client, IClock clock) => throw null;
    public void Configure(IEnumerable<KeyValuePair<string, string>> config, ISchemaRegistryClient client = null) => throw null;
    public void Dispose() => throw null;
    public EncryptionExecutorTransform NewTransform(RuleContext ctx) => throw null;
    public static void Register() => throw null;
    public Task<object> Transform(RuleContext ctx, object message) => throw null;
    public string Type() => throw null;
}

public class EncryptionExecutorTransform : IDisposable
{
    public EncryptionExecutorTransform(EncryptionExecutor executor) => throw null;
    public void Dispose() => throw null;
    public void Init(RuleContext ctx) => throw null;
    public bool IsDekRotated() => throw null;
    public Task<object> Transform(RuleContext ctx, RuleContext.Type type, object fieldValue) => throw null;
}

public class FieldEncryptionExecutor : FieldRuleExecutor
{
    public static readonly string EncryptDekAlgorithm;
    public static readonly string EncryptDekExpiryDays;
    public static readonly string EncryptKekName;
    public static readonly string EncryptKmsKeyid;
    public static readonly string EncryptKmsType;
    public static readonly string KmsTypeSuffix;
    public static readonly string RuleType;
    public FieldEncryptionExecutor() => throw null;
    public FieldEncryptionExecutor(IDekRegistryClient client, IClock clock) => throw null;
    public override void Configure(IEnumerable<KeyValuePair<string, string>> config, ISchemaRegistryClient client = null) => throw null;
    public override void Dispose() => throw null;
    public override IFieldTransform NewTransform(RuleContext ctx) => throw null;
    public static void Register() => throw null;
    public override string Type() => throw null;
}

public class FieldEncryptionExecutorTransform : IFieldTransform
{
    public FieldEncryptionExecutorTransform(EncryptionExecutor encryptionExecutor) => throw null;
    public void Dispose() => throw null;
    public void Init(RuleContext ctx) => throw null;
    public Task<object> Transform(RuleContext ctx, RuleContext.FieldContext fieldCtx, object fieldValue) => throw null;
}

public interface IClock
{
    long NowToUnixTimeMilliseconds();
}

public interface IDekRegistryClient : IDisposable
{
    int MaxCachedKeys { get; }
    Task<RegisteredDek> CreateDekAsync(string kekName, Dek dek);
    Task<RegisteredKek> CreateKekAsync(Kek kek, string context = null);
    Task<RegisteredDek> GetDekAsync(string kekName, string subject, DekFormat? algorithm, bool ignoreDeletedDeks);
    Task<RegisteredDek> GetDekLatestVersionAsync(string kekName, string subject, DekFormat? algorithm, bool ignoreDeletedDeks);
    Task<RegisteredDek> GetDekVersionAsync(string kekName, string subject, int version, DekFormat? algorithm, bool ignoreDeletedDeks);
    Task<List<int>> GetDekVersionsAsync(string kekName, string subject, DekFormat? algorithm, bool ignoreDeletedDeks);
    Task<List<string>> GetDeksAsync(string kekName, bool ignoreDeletedDeks);
    Task<RegisteredKek> GetKekAsync(string name, bool ignoreDeletedKeks, string context = null);
    Task<List<string>> GetKeksAsync(bool ignoreDeletedKeks);
    Task<RegisteredKek> UpdateKekAsync(string name, UpdateKek kek, string context = null);
}

public interface IKmsClient
{
    Task<byte[]> Decrypt(byte[] ciphertext);
    bool DoesSupport(string uri);
    Task<byte[]> Encrypt(byte[] plaintext);
}

public interface IKmsDriver
{
    string GetKeyUrlPrefix();
    IKmsClient NewKmsClient(IDictionary<string, string> config, string keyUrl);
}

public class Kek : IEquatable<Kek>
{
    public Kek() => throw null;
    public bool Deleted { get; set; }
    public string Doc { get; set; }
    public string KmsKeyId { get; set; }
    public IDictionary<string, string> KmsProps { get; set; }
    public string KmsType { get; set; }
    public string Name { get; set; }
    public bool Shared { get; set; }
    public bool Equals(Kek other) => throw null;
    public override bool Equals(object obj) => throw null;
    public override int GetHashCode() => throw null;
}

public class KekId : IEquatable<KekId>
{
    protected KekId(KekId original) => throw null;
    public KekId(string Name, bool LookupDeletedKeks, string Context = null) => throw null;
    public string Context { get; init; }
    protected virtual Type EqualityContract { get; }
    public bool LookupDeletedKeks { get; init; }
    public string Name { get; init; }
    public void Deconstruct(out string Name, out bool LookupDeletedKeks, out string Context) => throw null;
    public virtual bool Equals(KekId other) => throw null;
    public override bool Equals(object obj) => throw null;
    public override int GetHashCode() => throw null;
    protected virtual bool PrintMembers(global::System.Text.StringBuilder builder) => throw null;
    public override string ToString() => throw null;
    public static bool operator ==(KekId left, KekId right) => throw null;
    public static bool operator !=(KekId left, KekId right) => throw null;
}

public class KmsClientWrapper : IKmsClient
{
    public KmsClientWrapper(IEnumerable<KeyValuePair<string, string>> configs, RegisteredKek kek) => throw null;
    public IEnumerable<KeyValuePair<string, string>> Configs { get; }
    public RegisteredKek Kek { get; }
    public string KekId { get; }
    public IList<string> KmsKeyIds { get; }
    public Task<byte[]> Decrypt(byte[] ciphertext) => throw null;
    public bool DoesSupport(string uri) => throw null;
    public Task<byte[]> Encrypt(byte[] plaintext) => throw null;
}

public static class KmsClients
{
    public static void Add(string id, IKmsClient kmsClient) => throw null;
    public static IKmsClient Get(string id) => throw null;
}

public static class KmsRegistry
{
    public static void ClearKmsClients() => throw null;
    public static IKmsClient GetKmsClient(string keyUrl) => throw null;
    public static IKmsDriver GetKmsDriver(string keyUrl) => throw null;
    public static void RegisterKmsClient(IKmsClient kmsClient) => throw null;
    public static void RegisterKmsDriver(IKmsDriver kmsDriver) => throw null;
}

public class LocalKmsClient : IKmsClient
{
    public LocalKmsClient(string secret) => throw null;
    public string Secret { get; }
    public Task<byte[]> Decrypt(byte[] ciphertext) => throw null;
    public bool DoesSupport(string uri) => throw null;
    public Task<byte[]> Encrypt(byte[] plaintext) => throw null;
}

public class LocalKmsDriver : IKmsDriver
{
    public static readonly string Prefix;
    public static readonly string Secret;
    public LocalKmsDriver() => throw null;
    public string GetKeyUrlPrefix() => throw null;
    public IKmsClient NewKmsClient(IDictionary<string, string> config, string keyUrl) => throw null;
    public static void Register() => throw null;
}

public class RegisteredDek : Dek, IEquatable<RegisteredDek>
{
    public RegisteredDek() => throw null;
    public byte[] EncryptedKeyMaterialBytes { get; }
    public string KekName { get; set; }
    public string KeyMaterial { get; init; }
    public byte[] KeyMaterialBytes { get; }
    public long Timestamp { get; set; }
    public bool Equals(RegisteredDek other) => throw null;
    public override bool Equals(object obj) => throw null;
    public override int GetHashCode() => throw null;
    public void SetKeyMaterial(byte[] keyMaterialBytes) => throw null;
}

public class RegisteredKek : Kek, IEquatable<RegisteredKek>
{
    public RegisteredKek() => throw null;
    public long Timestamp { get; set; }
    public bool Equals(RegisteredKek other) => throw null;
    public override bool Equals(object obj) => throw null;
    public override int GetHashCode() => throw null;
}

public class UpdateKek : IEquatable<UpdateKek>
{
    public UpdateKek() => throw null;
    public string Doc { get; set; }
    public IDictionary<string, string> KmsProps { get; set; }
    public bool Shared { get; set; }
    public bool Equals(UpdateKek other) => throw null;
    public override bool Equals(object obj) => throw null;
    public override int GetHashCode() => throw null;
}
