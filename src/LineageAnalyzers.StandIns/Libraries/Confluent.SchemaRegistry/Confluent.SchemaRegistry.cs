using System;
using System.Collections.Generic;
using System.Threading;
using System.Threading.Tasks;

namespace Confluent.SchemaRegistry;

public abstract class AbstractBearerAuthenticationHeaderValueProvider : IAuthenticationBearerHeaderValueProvider, IDisposable
{
    protected AbstractBearerAuthenticationHeaderValueProvider(string logicalCluster, string identityPool, int maxRetries, int retriesWaitMs, int retriesMaxWaitMs) => throw null;
    protected abstract global::System.Net.Http.HttpRequestMessage CreateTokenRequest();
    public void Dispose() => throw null;
    protected virtual void DisposeSecrets() => throw null;
    protected abstract Task<string> FetchToken(global::System.Net.Http.HttpRequestMessage request);
    public global::System.Net.Http.Headers.AuthenticationHeaderValue GetAuthenticationHeader() => throw null;
    public string GetIdentityPool() => throw null;
    public string GetLogicalCluster() => throw null;
    public Task InitOrRefreshAsync() => throw null;
    public abstract bool NeedsInitOrRefresh();
}

public class AssociatedNameStrategy
{
    public const string FallbackTypeConfig = "subject.name.strategy.fallback.type";
    public const string KafkaClusterIdConfig = "subject.name.strategy.kafka.cluster.id";
    public const string NamespaceWildcard = "-";
    public AssociatedNameStrategy(ISchemaRegistryClient schemaRegistryClient, IEnumerable<KeyValuePair<string, string>> config) => throw null;
    public Task<string> GetSubjectNameAsync(global::Confluent.Kafka.SerializationContext context, string recordType) => throw null;
}

public class Association
{
    public Association() => throw null;
    public Association(string subject, string guid, string resourceName, string resourceNamespace, string resourceId, string resourceType, string associationType, string lifecycle, bool frozen) => throw null;
    public string AssociationType { get; set; }
    public bool Frozen { get; set; }
    public string Guid { get; set; }
    public string Lifecycle { get; set; }
    public string ResourceId { get; set; }
    public string ResourceName { get; set; }
    public string ResourceNamespace { get; set; }
    public string ResourceType { get; set; }
    public string Subject { get; set; }
    public override bool Equals(object obj) => throw null;
    public override int GetHashCode() => throw null;
}

public class AssociationCreateOrUpdateInfo
{
    public AssociationCreateOrUpdateInfo() => throw null;
    public AssociationCreateOrUpdateInfo(string subject, string associationType, string lifecycle, bool? frozen, Schema schema, bool? normalize) => throw null;
    public string AssociationType { get; set; }
    public bool? Frozen { get; set; }
    public string Lifecycle { get; set; }
    public bool? Normalize { get; set; }
    public Schema Schema { get; set; }
    public string Subject { get; set; }
    public override bool Equals(object obj) => throw null;
    public override int GetHashCode() => throw null;
}

public class AssociationCreateOrUpdateRequest
{
    public AssociationCreateOrUpdateRequest() => throw null;
    public AssociationCreateOrUpdateRequest(string resourceName, string resourceNamespace, string resourceId, string resourceType, List<AssociationCreateOrUpdateInfo> associations) => throw null;
    public List<AssociationCreateOrUpdateInfo> Associations { get; set; }
    public string ResourceId { get; set; }
    public string ResourceName { get; set; }
    public string ResourceNamespace { get; set; }
    public string ResourceType { get; set; }
    public override bool Equals(object obj) => throw null;
    public override int GetHashCode() => throw null;
}

public class AssociationInfo
{
    public AssociationInfo() => throw null;
    public AssociationInfo(string subject, string associationType, string lifecycle, bool frozen, Schema schema) => throw null;
    public string AssociationType { get; set; }
    public bool Frozen { get; set; }
    public string Lifecycle { get; set; }
    public Schema Schema { get; set; }
    public string Subject { get; set; }
    public override bool Equals(object obj) => throw null;
    public override int GetHashCode() => throw null;
}

public class AssociationResponse
{
    public AssociationResponse() => throw null;
    public AssociationResponse(string resourceName, string resourceNamespace, string resourceId, string resourceType, List<AssociationInfo> associations) => throw null;
    public List<AssociationInfo> Associations { get; set; }
    public string ResourceId { get; set; }
    public string ResourceName { get; set; }
    public string ResourceNamespace { get; set; }
    public string ResourceType { get; set; }
    public override bool Equals(object obj) => throw null;
    public override int GetHashCode() => throw null;
}

public abstract class AsyncDeserializer<T, TParsedSchema> : AsyncSerde<TParsedSchema>, global::Confluent.Kafka.IAsyncDeserializer<T>
{
    protected ISchemaIdDecoder schemaIdDecoder;
    protected AsyncDeserializer(ISchemaRegistryClient schemaRegistryClient, SerdeConfig config, RuleRegistry ruleRegistry = null) : base(default(ISchemaRegistryClient), default(SerdeConfig), default(RuleRegistry)) => throw null;
    public abstract Task<T> DeserializeAsync(ReadOnlyMemory<byte> data, bool isNull, global::Confluent.Kafka.SerializationContext context);
}

public abstract class AsyncSerde<TParsedSchema>
{
    protected bool latestCompatibilityStrict;
    protected RuleRegistry ruleRegistry;
    protected ISchemaRegistryClient schemaRegistryClient;
    protected SemaphoreSlim serdeMutex;
    protected AsyncSubjectNameStrategyDelegate subjectNameStrategy;
    protected bool useLatestVersion;
    protected IDictionary<string, string> useLatestWithMetadata;
    protected int useSchemaId;
    protected AsyncSerde(ISchemaRegistryClient schemaRegistryClient, SerdeConfig config, RuleRegistry ruleRegistry = null) => throw null;
    protected Task<object> ExecuteMigrations(IList<Migration> migrations, bool isKey, string subject, string topic, global::Confluent.Kafka.Headers headers, object message) => throw null;
    protected Task<object> ExecuteRules(bool isKey, string subject, string topic, global::Confluent.Kafka.Headers headers, RuleMode ruleMode, Schema source, Schema target, object message, FieldTransformer fieldTransformer) => throw null;
    protected Task<object> ExecuteRules(bool isKey, string subject, string topic, global::Confluent.Kafka.Headers headers, RulePhase rulePhase, RuleMode ruleMode, Schema source, Schema target, object message, FieldTransformer fieldTransformer) => throw null;
    protected Task<IList<Migration>> GetMigrations(string subject, Schema writer, RegisteredSchema readerSchema) => throw null;
    protected Task<TParsedSchema> GetParsedSchema(Schema schema) => throw null;
    protected Task<RegisteredSchema> GetReaderSchema(string subject, Schema schema = null) => throw null;
    protected Task<string> GetSubjectName(string topic, bool isKey, string recordType) => throw null;
    protected Task<(Schema, TParsedSchema)> GetWriterSchema(string subject, SchemaId writerId, string format = null) => throw null;
    protected virtual bool IgnoreReference(string name) => throw null;
    protected abstract Task<TParsedSchema> ParseSchema(Schema schema);
    protected Task<IDictionary<string, string>> ResolveReferences(Schema schema) => throw null;
}

public abstract class AsyncSerializer<T, TParsedSchema> : AsyncSerde<TParsedSchema>, global::Confluent.Kafka.IAsyncSerializer<T>
{
    protected bool autoRegisterSchema;
    protected int initialBufferSize;
    protected bool normalizeSchemas;
    protected ISchemaIdEncoder schemaIdEncoder;
    protected HashSet<string> subjectsRegistered;
    protected AsyncSerializer(ISchemaRegistryClient schemaRegistryClient, SerdeConfig config, RuleRegistry ruleRegistry = null) : base(default(ISchemaRegistryClient), default(SerdeConfig), default(RuleRegistry)) => throw null;
    public abstract Task<byte[]> SerializeAsync(T value, global::Confluent.Kafka.SerializationContext context);
}

public delegate Task<string> AsyncSubjectNameStrategyDelegate(global::Confluent.Kafka.SerializationContext context, string recordType);

public enum AuthCredentialsSource
{
    UserInfo = 0,
    SaslInherit = 1,
}

public class AzureIMDSBearerAuthenticationHeaderValueProvider : AbstractBearerAuthenticationHeaderValueProvider
{
    public AzureIMDSBearerAuthenticationHeaderValueProvider(global::System.Net.Http.HttpClient httpClient, string tokenEndpoint, string logicalCluster, string identityPool, int maxRetries, int retriesWaitMs, int retriesMaxWaitMs) : base(default(string), default(string), default(int), default(int), default(int)) => throw null;
    protected override global::System.Net.Http.HttpRequestMessage CreateTokenRequest() => throw null;
    protected override Task<string> FetchToken(global::System.Net.Http.HttpRequestMessage request) => throw null;
    public override bool NeedsInitOrRefresh() => throw null;
}

public class BasicAuthenticationHeaderValueProvider : IAuthenticationHeaderValueProvider
{
    public BasicAuthenticationHeaderValueProvider(string username, string password) => throw null;
    public global::System.Net.Http.Headers.AuthenticationHeaderValue GetAuthenticationHeader() => throw null;
}

public enum BearerAuthCredentialsSource
{
    StaticToken = 0,
    OAuthBearer = 1,
    OAuthBearerAzureIMDS = 2,
    Custom = 3,
}

public class BearerAuthenticationHeaderValueProvider : AbstractBearerAuthenticationHeaderValueProvider
{
    public BearerAuthenticationHeaderValueProvider(global::System.Net.Http.HttpClient httpClient, string clientId, string clientSecret, string scope, string tokenEndpoint, string logicalCluster, string identityPool, int maxRetries, int retriesWaitMs, int retriesMaxWaitMs) : base(default(string), default(string), default(int), default(int), default(int)) => throw null;
    protected override global::System.Net.Http.HttpRequestMessage CreateTokenRequest() => throw null;
    protected override void DisposeSecrets() => throw null;
    protected override Task<string> FetchToken(global::System.Net.Http.HttpRequestMessage request) => throw null;
    public override bool NeedsInitOrRefresh() => throw null;
}

public class CachedSchemaRegistryClient : ISchemaRegistryClient
{
    public const bool DefaultEnableSslCertificateVerification = true;
    public const SubjectNameStrategy DefaultKeySubjectNameStrategy = SubjectNameStrategy.Topic;
    public const int DefaultLatestCacheTtlSecs = -1;
    public const int DefaultMaxCachedSchemas = 1000;
    public const int DefaultMaxConnectionsPerServer = 20;
    public const int DefaultMaxRetries = 3;
    public const int DefaultRetriesMaxWaitMs = 20000;
    public const int DefaultRetriesWaitMs = 1000;
    public const int DefaultTimeout = 30000;
    public const SubjectNameStrategy DefaultValueSubjectNameStrategy = SubjectNameStrategy.Topic;
    public CachedSchemaRegistryClient(IEnumerable<KeyValuePair<string, string>> config) => throw null;
    public CachedSchemaRegistryClient(IEnumerable<KeyValuePair<string, string>> config, IAuthenticationHeaderValueProvider authenticationHeaderValueProvider, global::System.Net.IWebProxy proxy = null) => throw null;
    public CachedSchemaRegistryClient(IEnumerable<KeyValuePair<string, string>> config, global::System.Net.IWebProxy proxy) => throw null;
    public IAuthenticationHeaderValueProvider AuthHeaderProvider { get; }
    public IEnumerable<KeyValuePair<string, string>> Config { get; }
    public int MaxCachedSchemas { get; }
    public global::System.Net.IWebProxy Proxy { get; }
    public void ClearCaches() => throw null;
    public void ClearLatestCaches() => throw null;
    [Obsolete]
    public string ConstructKeySubjectName(string topic, string recordType = null) => throw null;
    [Obsolete]
    public string ConstructValueSubjectName(string topic, string recordType = null) => throw null;
    public Task<AssociationResponse> CreateAssociationAsync(AssociationCreateOrUpdateRequest request) => throw null;
    public Task DeleteAssociationsAsync(string resourceId, string resourceType, List<string> associationTypes, bool cascadeLifecycle) => throw null;
    public void Dispose() => throw null;
    protected virtual void Dispose(bool disposing) => throw null;
    public Task<List<string>> GetAllSubjectsAsync() => throw null;
    public Task<List<Association>> GetAssociationsByResourceNameAsync(string resourceName, string resourceNamespace, string resourceType, List<string> associationTypes, string lifecycle, int offset, int limit) => throw null;
    public Task<Compatibility> GetCompatibilityAsync(string subject = null) => throw null;
    public Task<RegisteredSchema> GetLatestSchemaAsync(string subject) => throw null;
    public Task<RegisteredSchema> GetLatestWithMetadataAsync(string subject, IDictionary<string, string> metadata, bool ignoreDeletedSchemas) => throw null;
    public Task<RegisteredSchema> GetRegisteredSchemaAsync(string subject, int version, bool ignoreDeletedSchemas = true) => throw null;
    public Task<Schema> GetSchemaAsync(int id, string format = null) => throw null;
    [Obsolete]
    public Task<string> GetSchemaAsync(string subject, int version) => throw null;
    public Task<Schema> GetSchemaByGuidAsync(string guid, string format = null) => throw null;
    public Task<Schema> GetSchemaBySubjectAndIdAsync(string subject, int id, string format = null) => throw null;
    public Task<int> GetSchemaIdAsync(string subject, Schema schema, bool normalize = false) => throw null;
    public Task<int> GetSchemaIdAsync(string subject, string avroSchema, bool normalize = false) => throw null;
    public Task<List<int>> GetSubjectVersionsAsync(string subject) => throw null;
    public Task<bool> IsCompatibleAsync(string subject, Schema schema) => throw null;
    public Task<bool> IsCompatibleAsync(string subject, string avroSchema) => throw null;
    public static List<global::System.Security.Cryptography.X509Certificates.X509Certificate2> LoadCaCertificates(string sslCaLocation) => throw null;
    public Task<RegisteredSchema> LookupSchemaAsync(string subject, Schema schema, bool ignoreDeletedSchemas, bool normalize = false) => throw null;
    public Task<int> RegisterSchemaAsync(string subject, Schema schema, bool normalize = false) => throw null;
    public Task<int> RegisterSchemaAsync(string subject, string avroSchema, bool normalize = false) => throw null;
    public Task<RegisteredSchema> RegisterSchemaWithResponseAsync(string subject, Schema schema, bool normalize = false) => throw null;
    public Task<Compatibility> UpdateCompatibilityAsync(Compatibility compatibility, string subject = null) => throw null;
}

public enum Compatibility
{
    None = 0,
    Forward = 1,
    Backward = 2,
    Full = 3,
    ForwardTransitive = 4,
    BackwardTransitive = 5,
    FullTransitive = 6,
}

public class ErrorAction : IRuleAction
{
    public static readonly string ActionType;
    public ErrorAction() => throw null;
    public void Configure(IEnumerable<KeyValuePair<string, string>> config, ISchemaRegistryClient client = null) => throw null;
    public void Dispose() => throw null;
    public Task Run(RuleContext ctx, object message, RuleException exception = null) => throw null;
    public string Type() => throw null;
}

public abstract class FieldRuleExecutor : IRuleExecutor
{
    protected FieldRuleExecutor() => throw null;
    public abstract void Configure(IEnumerable<KeyValuePair<string, string>> config, ISchemaRegistryClient client = null);
    public abstract void Dispose();
    public abstract IFieldTransform NewTransform(RuleContext ctx);
    public Task<object> Transform(RuleContext ctx, object message) => throw null;
    public abstract string Type();
}

public delegate Task<object> FieldTransformer(RuleContext ctx, IFieldTransform fieldTransform, object message);

public interface IAuthenticationBearerHeaderValueProvider : IAuthenticationHeaderValueProvider
{
    string GetIdentityPool();
    string GetLogicalCluster();
    Task InitOrRefreshAsync();
    bool NeedsInitOrRefresh();
}

public interface IAuthenticationHeaderValueProvider
{
    global::System.Net.Http.Headers.AuthenticationHeaderValue GetAuthenticationHeader();
}

public interface ICustomReferenceSubjectNameStrategy
{
    string GetSubjectName(global::Confluent.Kafka.SerializationContext context, string referenceName);
}

public interface IFieldTransform : IDisposable
{
    void Init(RuleContext ctx);
    Task<object> Transform(RuleContext ctx, RuleContext.FieldContext fieldCtx, object fieldValue);
}

public interface IRuleAction : IRuleBase
{
    Task Run(RuleContext ctx, object message, RuleException exception = null);
}

public interface IRuleBase : IDisposable
{
    void Configure(IEnumerable<KeyValuePair<string, string>> config, ISchemaRegistryClient client = null);
    string Type();
}

public interface IRuleExecutor : IRuleBase
{
    Task<object> Transform(RuleContext ctx, object message);
}

public interface ISchemaIdDecoder
{
    ReadOnlyMemory<byte> Decode(ReadOnlyMemory<byte> payload, global::Confluent.Kafka.SerializationContext context, ref SchemaId schemaId);
}

public interface ISchemaIdEncoder
{
    int CalculateSize(ref SchemaId schemaId);
    void Encode(Span<byte> buffer, ref global::Confluent.Kafka.SerializationContext context, ref SchemaId schemaId);
}

public interface ISchemaRegistryClient : IDisposable
{
    IAuthenticationHeaderValueProvider AuthHeaderProvider { get; }
    IEnumerable<KeyValuePair<string, string>> Config { get; }
    int MaxCachedSchemas { get; }
    global::System.Net.IWebProxy Proxy { get; }
    void ClearCaches();
    void ClearLatestCaches();
    [Obsolete]
    string ConstructKeySubjectName(string topic, string recordType = null);
    [Obsolete]
    string ConstructValueSubjectName(string topic, string recordType = null);
    Task<AssociationResponse> CreateAssociationAsync(AssociationCreateOrUpdateRequest request);
    Task DeleteAssociationsAsync(string resourceId, string resourceType, List<string> associationTypes, bool cascadeLifecycle);
    Task<List<string>> GetAllSubjectsAsync();
    Task<List<Association>> GetAssociationsByResourceNameAsync(string resourceName, string resourceNamespace, string resourceType, List<string> associationTypes, string lifecycle, int offset, int limit);
    Task<Compatibility> GetCompatibilityAsync(string subject = null);
    Task<RegisteredSchema> GetLatestSchemaAsync(string subject);
    Task<RegisteredSchema> GetLatestWithMetadataAsync(string subject, IDictionary<string, string> metadata, bool ignoreDeletedSchemas);
    Task<RegisteredSchema> GetRegisteredSchemaAsync(string subject, int version, bool ignoreDeletedSchemas = true);
    Task<Schema> GetSchemaAsync(int id, string format = null);
    [Obsolete]
    Task<string> GetSchemaAsync(string subject, int version);
    Task<Schema> GetSchemaByGuidAsync(string guid, string format = null);
    Task<Schema> GetSchemaBySubjectAndIdAsync(string subject, int id, string format = null);
    Task<int> GetSchemaIdAsync(string subject, Schema schema, bool normalize = false);
    [Obsolete]
    Task<int> GetSchemaIdAsync(string subject, string avroSchema, bool normalize = false);
    Task<List<int>> GetSubjectVersionsAsync(string subject);
    Task<bool> IsCompatibleAsync(string subject, Schema schema);
    [Obsolete]
    Task<bool> IsCompatibleAsync(string subject, string avroSchema);
    Task<RegisteredSchema> LookupSchemaAsync(string subject, Schema schema, bool ignoreDeletedSchemas, bool normalize = false);
    Task<int> RegisterSchemaAsync(string subject, Schema schema, bool normalize = false);
    [Obsolete]
    Task<int> RegisterSchemaAsync(string subject, string avroSchema, bool normalize = false);
    Task<RegisteredSchema> RegisterSchemaWithResponseAsync(string subject, Schema schema, bool normalize = false);
    Task<Compatibility> UpdateCompatibilityAsync(Compatibility compatibility, string subject = null);
}

public class Metadata : IEquatable<Metadata>
{
    public Metadata(IDictionary<string, ISet<string>> tags, IDictionary<string, string> properties, ISet<string> sensitive) => throw null;
    public IDictionary<string, string> Properties { get; set; }
    public ISet<string> Sensitive { get; set; }
    public IDictionary<string, ISet<string>> Tags { get; set; }
    public bool Equals(Metadata other) => throw null;
    public override bool Equals(object obj) => throw null;
    public override int GetHashCode() => throw null;
}

public class Migration : IEquatable<Migration>
{
    public Migration(RuleMode ruleMode, Schema source, Schema target) => throw null;
    public RuleMode RuleMode { get; set; }
    public Schema Source { get; set; }
    public Schema Target { get; set; }
    public bool Equals(Migration other) => throw null;
    public override bool Equals(object obj) => throw null;
    public override int GetHashCode() => throw null;
}

public class NoneAction : IRuleAction
{
    public static readonly string ActionType;
    public NoneAction() => throw null;
    public void Configure(IEnumerable<KeyValuePair<string, string>> config, ISchemaRegistryClient client = null) => throw null;
    public void Dispose() => throw null;
    public Task Run(RuleContext ctx, object message, RuleException exception = null) => throw null;
    public string Type() => throw null;
}

public static class PropertyNames
{
    public const string ReferenceSubjectNameStrategy = "protobuf.serializer.reference.subject.name.strategy";
}

public enum ReferenceSubjectNameStrategy
{
    ReferenceName = 0,
    Qualified = 1,
    Custom = 2,
}

public delegate string ReferenceSubjectNameStrategyDelegate(global::Confluent.Kafka.SerializationContext context, string referenceName);

public static class ReferenceSubjectNameStrategyExtensions
{
    public static string GetQualifiedSubjectName(global::Confluent.Kafka.SerializationContext context, string referenceName) => throw null;
    public static string GetReferenceNameSubjectName(global::Confluent.Kafka.SerializationContext context, string referenceName) => throw null;
    public static ReferenceSubjectNameStrategyDelegate ToDelegate(this ReferenceSubjectNameStrategy strategy, ICustomReferenceSubjectNameStrategy customReferenceSubjectNameStrategy = null) => throw null;
}

public class RegisteredSchema : Schema, IComparable<RegisteredSchema>, IEquatable<RegisteredSchema>
{
    [Obsolete]
    protected RegisteredSchema() => throw null;
    public RegisteredSchema(string subject, int version, int id, string schemaString, SchemaType schemaType, List<SchemaReference> references) => throw null;
    public RegisteredSchema(string subject, int version, int id, string guid, string schemaString, SchemaType schemaType, List<SchemaReference> references) => throw null;
    public string Guid { get; set; }
    public new int Id { get; set; }
    public Schema Schema { get; }
    public new string Subject { get; set; }
    public new int Version { get; set; }
    public int CompareTo(RegisteredSchema other) => throw null;
    public bool Equals(RegisteredSchema other) => throw null;
    public override bool Equals(object obj) => throw null;
    public override int GetHashCode() => throw null;
    public override string ToString() => throw null;
}

public class RestService
{
    public const int DefaultMaxConnectionsPerServer = 20;
    public const int DefaultMaxRetries = 3;
    public const int DefaultRetriesMaxWaitMs = 20000;
    public const int DefaultRetriesWaitMs = 1000;
    public RestService(string schemaRegistryUrl, int timeoutMs, IAuthenticationHeaderValueProvider authenticationHeaderValueProvider, List<global::System.Security.Cryptography.X509Certificates.X509Certificate2> certificates, bool enableSslCertificateVerification, List<global::System.Security.Cryptography.X509Certificates.X509Certificate2> sslCaCertificates = null, global::System.Net.IWebProxy proxy = null, int maxRetries = 3, int retriesWaitMs = 1000, int retriesMaxWaitMs = 20000, int maxConnectionsPerServer = 20) => throw null;
    protected internal static IAuthenticationHeaderValueProvider AuthenticationHeaderValueProvider(IEnumerable<KeyValuePair<string, string>> config, IAuthenticationHeaderValueProvider authenticationHeaderValueProvider, int maxRetries, int retriesWaitMs, int retriesMaxWaitMs, global::System.Net.IWebProxy proxy = null) => throw null;
    public Task<AssociationResponse> CreateAssociationAsync(AssociationCreateOrUpdateRequest request) => throw null;
    public Task DeleteAssociationsAsync(string resourceId, string resourceType, List<string> associationTypes, bool cascadeLifecycle) => throw null;
    public void Dispose() => throw null;
    protected virtual void Dispose(bool disposing) => throw null;
    public Task<List<Association>> GetAssociationsByResourceNameAsync(string resourceName, string resourceNamespace, string resourceType, List<string> associationTypes, string lifecycle, int offset, int limit) => throw null;
    public Task<Compatibility> GetCompatibilityAsync(string subject) => throw null;
    public Task<RegisteredSchema> GetLatestSchemaAsync(string subject) => throw null;
    public Task<RegisteredSchema> GetLatestWithMetadataAsync(string subject, IDictionary<string, string> metadata, bool ignoreDeletedSchemas) => throw null;
    public Task<Schema> GetSchemaAsync(int id, string format) => throw null;
    public Task<RegisteredSchema> GetSchemaAsync(string subject, int version, bool ignoreDeletedSchemas = true) => throw null;
    public Task<Schema> GetSchemaByGuidAsync(string guid, string format) => throw null;
    public Task<Schema> GetSchemaBySubjectAndIdAsync(string subject, int id, string format) => throw null;
    public Task<List<int>> GetSubjectVersionsAsync(string subject) => throw null;
    public Task<List<string>> GetSubjectsAsync() => throw null;
    public Task<RegisteredSchema> LookupSchemaAsync(string subject, Schema schema, bool ignoreDeletedSchemas, bool normalize) => throw null;
    public Task<int> RegisterSchemaAsync(string subject, Schema schema, bool normalize) => throw null;
    public Task<RegisteredSchema> RegisterSchemaWithResponseAsync(string subject, Schema schema, bool normalize) => throw null;
    protected Task<T> RequestAsync<T>(string endPoint, global::System.Net.Http.HttpMethod method, params object[] jsonBody) => throw null;
    protected Task<List<T>> RequestListOfAsync<T>(string endPoint, global::System.Net.Http.HttpMethod method, params object[] jsonBody) => throw null;
    protected Task RequestVoidAsync(string endPoint, global::System.Net.Http.HttpMethod method, params object[] jsonBody) => throw null;
    public Task<bool> TestCompatibilityAsync(string subject, int versionId, Schema schema) => throw null;
    public Task<bool> TestLatestCompatibilityAsync(string subject, Schema schema) => throw null;
    public Task<Compatibility> UpdateCompatibilityAsync(string subject, Compatibility compatibility) => throw null;
}

public class Rule : IEquatable<Rule>
{
    public Rule(string name, RuleKind kind, RuleMode mode, string type, ISet<string> tags, IDictionary<string, string> parameters) => throw null;
    public Rule(string name, RuleKind kind, RuleMode mode, string type, ISet<string> tags, IDictionary<string, string> parameters, string expr, string onSuccess, string onFailure, bool disabled) => throw null;
    public bool Disabled { get; set; }
    public string Doc { get; set; }
    public string Expr { get; set; }
    public RuleKind Kind { get; set; }
    public RuleMode Mode { get; set; }
    public string Name { get; set; }
    public string OnFailure { get; set; }
    public string OnSuccess { get; set; }
    public IDictionary<string, string> Params { get; set; }
    public ISet<string> Tags { get; set; }
    public string Type { get; set; }
    public bool Equals(Rule other) => throw null;
    public override bool Equals(object obj) => throw null;
    public override int GetHashCode() => throw null;
}

public class RuleConditionException : RuleException
{
    public RuleConditionException() => throw null;
    public RuleConditionException(Rule rule) => throw null;
}

public class RuleContext
{
    public RuleContext(string enabledEnv, Schema source, Schema target, string subject, string topic, global::Confluent.Kafka.Headers headers, bool isKey, RuleMode ruleMode, Rule rule, int index, IList<Rule> rules, FieldTransformer fieldTransformer) => throw null;
    public IDictionary<object, object> CustomData { get; }
    public string EnabledEnv { get; set; }
    public FieldTransformer FieldTransformer { get; set; }
    public global::Confluent.Kafka.Headers Headers { get; set; }
    public int Index { get; set; }
    public bool IsKey { get; set; }
    public Rule Rule { get; set; }
    public RuleMode RuleMode { get; set; }
    public IList<Rule> Rules { get; set; }
    public Schema Source { get; set; }
    public string Subject { get; set; }
    public Schema Target { get; set; }
    public string Topic { get; set; }
    public RuleContext.FieldContext CurrentField() => throw null;
    public RuleContext.FieldContext EnterField(object containingMessage, string fullName, string name, RuleContext.Type type, ISet<string> tags) => throw null;
    public string GetParameter(string key) => throw null;
    public ISet<string> GetTags(string fullName) => throw null;

    public class FieldContext : IDisposable
    {
        public FieldContext(RuleContext ruleContext, object containingMessage, string fullName, string name, RuleContext.Type type, ISet<string> tags) => throw null;
        public object ContainingMessage { get; set; }
        public string FullName { get; set; }
        public string Name { get; set; }
        public RuleContext RuleContext { get; set; }
        public ISet<string> Tags { get; set; }
        public RuleContext.Type Type { get; set; }
        public void Dispose() => throw null;
        public bool IsPrimitive() => throw null;
    }

    public enum Type
    {
        Record = 0,
        Enum = 1,
        Array = 2,
        Map = 3,
        Combined = 4,
        Fixed = 5,
        String = 6,
        Bytes = 7,
        Int = 8,
        Long = 9,
        Float = 10,
        Double = 11,
        Boolean = 12,
        Null = 13,
    }
}

public class RuleException : Exception
{
    public RuleException() => throw null;
    public RuleException(string message) => throw null;
    public RuleException(string message, Exception inner) => throw null;
}

public enum RuleKind
{
    Transform = 0,
    Condition = 1,
}

public enum RuleMode
{
    Upgrade = 0,
    Downgrade = 1,
    UpDown = 2,
    Read = 3,
    Write = 4,
    WriteRead = 5,
}

public class RuleOverride
{
    public RuleOverride(string type, string onSuccess, string onFailure, bool? disabled) => throw null;
    public bool? Disabled { get; set; }
    public string OnFailure { get; set; }
    public string OnSuccess { get; set; }
    public string Type { get; set; }
}

public enum RulePhase
{
    Migration = 0,
    Domain = 1,
    Encoding = 2,
}

public class RuleRegistry
{
    public RuleRegistry() => throw null;
    public static RuleRegistry GlobalInstance { get; }
    public List<IRuleAction> GetActions() => throw null;
    public List<IRuleExecutor> GetExecutors() => throw null;
    public List<RuleOverride> GetOverrides() => throw null;
    public void RegisterAction(IRuleAction action) => throw null;
    public void RegisterExecutor(IRuleExecutor executor) => throw null;
    public void RegisterOverride(RuleOverride ruleOverride) => throw null;
    public static void RegisterRuleAction(IRuleAction action) => throw null;
    public static void RegisterRuleExecutor(IRuleExecutor executor) => throw null;
    public static void RegisterRuleOverride(RuleOverride ruleOverride) => throw null;
    public bool TryGetAction(string name, out IRuleAction action) => throw null;
    public bool TryGetExecutor(string name, out IRuleExecutor executor) => throw null;
    public bool TryGetOverride(string name, out RuleOverride ruleOverride) => throw null;
}

public class RuleSet : IEquatable<RuleSet>
{
    public RuleSet(IList<Rule> migrationRules, IList<Rule> domainRules) => throw null;
    public RuleSet(IList<Rule> migrationRules, IList<Rule> domainRules, IList<Rule> encodingRules) => throw null;
    public RuleSet(IList<Rule> migrationRules, IList<Rule> domainRules, IList<Rule> encodingRules, string enableAt) => throw null;
    public IList<Rule> DomainRules { get; set; }
    public string EnableAt { get; set; }
    public IList<Rule> EncodingRules { get; set; }
    public IList<Rule> MigrationRules { get; set; }
    public bool Equals(RuleSet other) => throw null;
    public override bool Equals(object obj) => throw null;
    public override int GetHashCode() => throw null;
    public IList<Rule> GetRules(RulePhase phase) => throw null;
    public bool HasRules(RulePhase phase, RuleMode mode) => throw null;
}

public class Schema : IComparable<Schema>, IEquatable<Schema>
{
    protected Schema() => throw null;
    public Schema(string schemaString, SchemaType schemaType) => throw null;
    public Schema(string schemaString, List<SchemaReference> references, SchemaType schemaType) => throw null;
    public Schema(string schemaString, List<SchemaReference> references, SchemaType schemaType, Metadata metadata, RuleSet ruleSet) => throw null;
    [Obsolete]
    public Schema(string subject, int version, int id, string schemaString) => throw null;
    [Obsolete]
    public int Id { get; set; }
    public Metadata Metadata { get; set; }
    public List<SchemaReference> References { get; set; }
    public RuleSet RuleSet { get; set; }
    public string SchemaString { get; set; }
    public SchemaType SchemaType { get; set; }
    [Obsolete]
    public string Subject { get; set; }
    [Obsolete]
    public int Version { get; set; }
    public int CompareTo(Schema other) => throw null;
    public bool Equals(Schema other) => throw null;
    public override bool Equals(object obj) => throw null;
    public override int GetHashCode() => throw null;
    public override string ToString() => throw null;
    [Obsolete]
    public static implicit operator string(Schema s) => throw null;
}

public struct SchemaId
{
    public const string KEY_SCHEMA_ID_HEADER = "__key_schema_id";
    public const byte MAGIC_BYTE_V0 = 0;
    public const byte MAGIC_BYTE_V1 = 1;
    public const string VALUE_SCHEMA_ID_HEADER = "__value_schema_id";
    public SchemaId(SchemaType schemaType) => throw null;
    public SchemaId(SchemaType schemaType, int id, Guid guid) => throw null;
    public SchemaId(SchemaType schemaType, int id, string guid) => throw null;
    public SchemaId(SchemaType schemaType, int id, string guid, IReadOnlyList<int> messageIndexes) => throw null;
    public Guid? Guid { get => throw null; set { } }
    public int? Id { get => throw null; set { } }
    public IReadOnlyList<int> MessageIndexes { get => throw null; set { } }
    public readonly SchemaType SchemaType { get => throw null; }
    public int CalculateGuidSize() => throw null;
    public int CalculateIdSize() => throw null;
    public ReadOnlyMemory<byte> FromBytes(ReadOnlyMemory<byte> payload) => throw null;
    public void WriteGuidToBytes(Span<byte> destination) => throw null;
    public void WriteIdToBytes(Span<byte> destination) => throw null;
}

public enum SchemaIdDeserializerStrategy
{
    Dual = 0,
    Prefix = 1,
}

public enum SchemaIdSerializerStrategy
{
    Header = 0,
    Prefix = 1,
}

public static class SchemaIdStrategyExtensions
{
    public static ISchemaIdDecoder ToDeserializer(this SchemaIdDeserializerStrategy strategy) => throw null;
    public static ISchemaIdEncoder ToEncoder(this SchemaIdSerializerStrategy strategy) => throw null;
}

public class SchemaReference : IComparable<SchemaReference>, IEquatable<SchemaReference>
{
    public SchemaReference(string name, string subject, int version) => throw null;
    public string Name { get; set; }
    public string Subject { get; set; }
    public int Version { get; set; }
    public int CompareTo(SchemaReference other) => throw null;
    public bool Equals(SchemaReference other) => throw null;
    public override bool Equals(object obj) => throw null;
    public override int GetHashCode() => throw null;
    public override string ToString() => throw null;
}

public class SchemaRegistryConfig : IEnumerable<KeyValuePair<string, string>>
{
    protected Dictionary<string, string> properties;
    public SchemaRegistryConfig() => throw null;
    public AuthCredentialsSource? BasicAuthCredentialsSource { get; set; }
    public string BasicAuthUserInfo { get; set; }
    public string BearerAuthClientId { get; set; }
    public string BearerAuthClientSecret { get; set; }
    public BearerAuthCredentialsSource? BearerAuthCredentialsSource { get; set; }
    public string BearerAuthIdentityPoolId { get; set; }
    public string BearerAuthLogicalCluster { get; set; }
    public string BearerAuthScope { get; set; }
    public string BearerAuthToken { get; set; }
    public string BearerAuthTokenEndpointQuery { get; set; }
    public string BearerAuthTokenEndpointUrl { get; set; }
    public bool? EnableSslCertificateVerification { get; set; }
    [Obsolete]
    public SubjectNameStrategy? KeySubjectNameStrategy { get; set; }
    public int? LatestCacheTtlSecs { get; set; }
    public int? MaxCachedSchemas { get; set; }
    public int? MaxConnectionsPerServer { get; set; }
    public int? MaxRetries { get; set; }
    public int? RequestTimeoutMs { get; set; }
    public int? RetriesMaxWaitMs { get; set; }
    public int? RetriesWaitMs { get; set; }
    public string SslCaLocation { get; set; }
    public string SslKeystoreLocation { get; set; }
    public string SslKeystorePassword { get; set; }
    public string Url { get; set; }
    [Obsolete]
    public SubjectNameStrategy? ValueSubjectNameStrategy { get; set; }
    public string Get(string key) => throw null;
    protected bool? GetBool(string key) => throw null;
    public IEnumerator<KeyValuePair<string, string>> GetEnumerator() => throw null;
    protected int? GetInt(string key) => throw null;
    public void Set(string key, string val) => throw null;
    public void SetBearerAuthIdentityPoolIds(IEnumerable<string> identityPoolIds) => throw null;
    protected void SetObject(string name, object val) => throw null;
    global::System.Collections.IEnumerator global::System.Collections.IEnumerable.GetEnumerator() => throw null;

    public static class PropertyNames
    {
        public const string EnableSslCertificateVerification = "schema.registry.enable.ssl.certificate.verification";
        public const string SchemaRegistryBasicAuthCredentialsSource = "schema.registry.basic.auth.credentials.source";
        public const string SchemaRegistryBasicAuthUserInfo = "schema.registry.basic.auth.user.info";
        public const string SchemaRegistryBearerAuthClientId = "schema.registry.bearer.auth.client.id";
        public const string SchemaRegistryBearerAuthClientSecret = "schema.registry.bearer.auth.client.secret";
        public const string SchemaRegistryBearerAuthCredentialsSource = "schema.registry.bearer.auth.credentials.source";
        public const string SchemaRegistryBearerAuthIdentityPoolId = "schema.registry.bearer.auth.identity.pool.id";
        public const string SchemaRegistryBearerAuthLogicalCluster = "schema.registry.bearer.auth.logical.cluster";
        public const string SchemaRegistryBearerAuthScope = "schema.registry.bearer.auth.scope";
        public const string SchemaRegistryBearerAuthToken = "schema.registry.bearer.auth.token";
        public const string SchemaRegistryBearerAuthTokenEndpointQuery = "schema.registry.bearer.auth.token.endpoint.query";
        public const string SchemaRegistryBearerAuthTokenEndpointUrl = "schema.registry.bearer.auth.token.endpoint.url";
        [Obsolete]
        public const string SchemaRegistryKeySubjectNameStrategy = "schema.registry.key.subject.name.strategy";
        public const string SchemaRegistryLatestCacheTtlSecs = "schema.registry.latest.cache.ttl.secs";
        public const string SchemaRegistryMaxCachedSchemas = "schema.registry.max.cached.schemas";
        public const string SchemaRegistryMaxConnectionsPerServer = "schema.registry.connections.max.per.server";
        public const string SchemaRegistryMaxRetries = "schema.registry.max.retries";
        public const string SchemaRegistryRequestTimeoutMs = "schema.registry.request.timeout.ms";
        public const string SchemaRegistryRetriesMaxWaitMs = "schema.registry.retries.max.wait.ms";
        public const string SchemaRegistryRetriesWaitMs = "schema.registry.retries.wait.ms";
        public const string SchemaRegistryUrl = "schema.registry.url";
        [Obsolete]
        public const string SchemaRegistryValueSubjectNameStrategy = "schema.registry.value.subject.name.strategy";
        public const string SslCaLocation = "schema.registry.ssl.ca.location";
        public const string SslKeystoreLocation = "schema.registry.ssl.keystore.location";
        public const string SslKeystorePassword = "schema.registry.ssl.keystore.password";
    }
}

public class SchemaRegistryException : global::System.Net.Http.HttpRequestException
{
    public SchemaRegistryException(string message, global::System.Net.HttpStatusCode status, int errorCode) => throw null;
    public int ErrorCode { get; }
    public global::System.Net.HttpStatusCode Status { get; }
}

public enum SchemaType
{
    Avro = 0,
    Protobuf = 1,
    Json = 2,
}

public class SerdeConfig : global::Confluent.Kafka.Config
{
    public SerdeConfig() => throw null;
    public SerdeConfig(SerdeConfig config) => throw null;
    public SerdeConfig(IDictionary<string, string> config) => throw null;
    protected IDictionary<string, string> GetDictionaryProperty(string key) => throw null;
    protected void SetDictionaryProperty(string key, IDictionary<string, string> value) => throw null;
}

public class ServerConfig
{
    public ServerConfig(Compatibility compatibilityLevel) => throw null;
    public Compatibility CompatibilityLevel { get; }
    public override bool Equals(object obj) => throw null;
    public override int GetHashCode() => throw null;
    public override string ToString() => throw null;
}

public class StaticBearerAuthenticationHeaderValueProvider : IAuthenticationBearerHeaderValueProvider, IDisposable
{
    public StaticBearerAuthenticationHeaderValueProvider(string token, string logicalCluster, string identityPool) => throw null;
    public void Dispose() => throw null;
    public global::System.Net.Http.Headers.AuthenticationHeaderValue GetAuthenticationHeader() => throw null;
    public string GetIdentityPool() => throw null;
    public string GetLogicalCluster() => throw null;
    public Task InitOrRefreshAsync() => throw null;
    public bool NeedsInitOrRefresh() => throw null;
}

public enum SubjectNameStrategy
{
    Topic = 0,
    Record = 1,
    TopicRecord = 2,
    Associated = 3,
    None = 4,
}

public delegate string SubjectNameStrategyDelegate(global::Confluent.Kafka.SerializationContext context, string recordType);

public static class SubjectNameStrategyExtensions
{
    [Obsolete]
    public static string ConstructKeySubjectName(this SubjectNameStrategy strategy, string topic, string recordType = null) => throw null;
    [Obsolete]
    public static string ConstructValueSubjectName(this SubjectNameStrategy strategy, string topic, string recordType = null) => throw null;
    public static AsyncSubjectNameStrategyDelegate ToAsyncDelegate(this SubjectNameStrategy strategy, ISchemaRegistryClient schemaRegistryClient = null, IEnumerable<KeyValuePair<string, string>> config = null) => throw null;
    [Obsolete]
    public static SubjectNameStrategyDelegate ToDelegate(this SubjectNameStrategy strategy) => throw null;
}

public static class Utils
{
    public static int IEnumerableHashCode<T>(IEnumerable<T> items) => throw null;
    public static bool ListEquals<T>(IList<T> a, IList<T> b) => throw null;
    public static Task<object> TransformDictionaryAsync(object sourceDictionary, Func<object, object, Task<object>> transformer) => throw null;
    public static Task<object> TransformEnumerableAsync(object sourceEnumerable, Func<int, object, Task<object>> indexedTransformer) => throw null;
}

public class WildcardMatcher
{
    public WildcardMatcher() => throw null;
    public static bool Match(string str, string wildcardMatcher) => throw null;
}
