using System;
using System.Collections.Generic;
using System.Threading;
using System.Threading.Tasks;

namespace Confluent.SchemaRegistry.Serdes;

public class JsonDeserializer<T> : AsyncDeserializer<T, global::NJsonSchema.JsonSchema> where T : class
{
    public JsonDeserializer(ISchemaRegistryClient schemaRegistryClient, Schema schema, IEnumerable<KeyValuePair<string, string>> config = null, global::NJsonSchema.NewtonsoftJson.Generation.NewtonsoftJsonSchemaGeneratorSettings jsonSchemaGeneratorSettings = null) : base(default(ISchemaRegistryClient), default(SerdeConfig), default(RuleRegistry)) => throw null;
    public JsonDeserializer(ISchemaRegistryClient schemaRegistryClient, JsonDeserializerConfig config, global::NJsonSchema.NewtonsoftJson.Generation.NewtonsoftJsonSchemaGeneratorSettings jsonSchemaGeneratorSettings = null, RuleRegistry ruleRegistry = null) : base(default(ISchemaRegistryClient), default(SerdeConfig), default(RuleRegistry)) => throw null;
    public JsonDeserializer(ISchemaRegistryClient schemaRegistryClient, IEnumerable<KeyValuePair<string, string>> config = null, global::NJsonSchema.NewtonsoftJson.Generation.NewtonsoftJsonSchemaGeneratorSettings jsonSchemaGeneratorSettings = null) : base(default(ISchemaRegistryClient), default(SerdeConfig), default(RuleRegistry)) => throw null;
    public JsonDeserializer(IEnumerable<KeyValuePair<string, string>> config = null, global::NJsonSchema.NewtonsoftJson.Generation.NewtonsoftJsonSchemaGeneratorSettings jsonSchemaGeneratorSettings = null) : base(default(ISchemaRegistryClient), default(SerdeConfig), default(RuleRegistry)) => throw null;
    public override Task<T> DeserializeAsync(ReadOnlyMemory<byte> data, bool isNull, global::Confluent.Kafka.SerializationContext context) => throw null;
    protected override Task<global::NJsonSchema.JsonSchema> ParseSchema(Schema schema) => throw null;
}

public class JsonDeserializerConfig : SerdeConfig
{
    public JsonDeserializerConfig() => throw null;
    public JsonDeserializerConfig(IEnumerable<KeyValuePair<string, string>> config) => throw null;
    public SchemaIdDeserializerStrategy? SchemaIdStrategy { get; set; }
    public SubjectNameStrategy? SubjectNameStrategy { get; set; }
    public bool? UseLatestVersion { get; set; }
    public IDictionary<string, string> UseLatestWithMetadata { get; set; }
    public bool? Validate { get; set; }
    public bool? ValidateBeforeDomainRules { get; set; }

    public static class PropertyNames
    {
        public const string SchemaIdStrategy = "json.deserializer.schema.id.strategy";
        public const string SubjectNameStrategy = "json.deserializer.subject.name.strategy";
        public const string UseLatestVersion = "json.deserializer.use.latest.version";
        public const string UseLatestWithMetadata = "json.deserializer.use.latest.with.metadata";
        public const string Validate = "json.deserializer.validate";
        public const string ValidateBeforeDomainRules = "json.deserializer.validate.before.domain.rules";
    }
}

public class JsonSchemaResolver
{
    public JsonSchemaResolver(ISchemaRegistryClient schemaRegistryClient, Schema schema, global::NJsonSchema.NewtonsoftJson.Generation.NewtonsoftJsonSchemaGeneratorSettings jsonSchemaGeneratorSettings = null) => throw null;
    public Task<global::NJsonSchema.JsonSchema> GetResolvedSchema() => throw null;
}

public class JsonSerializer<T> : AsyncSerializer<T, global::NJsonSchema.JsonSchema> where T : class
{
    public JsonSerializer(ISchemaRegistryClient schemaRegistryClient, Schema schema, JsonSerializerConfig config = null, global::NJsonSchema.NewtonsoftJson.Generation.NewtonsoftJsonSchemaGeneratorSettings jsonSchemaGeneratorSettings = null, RuleRegistry ruleRegistry = null) : base(default(ISchemaRegistryClient), default(SerdeConfig), default(RuleRegistry)) => throw null;
    public JsonSerializer(ISchemaRegistryClient schemaRegistryClient, JsonSerializerConfig config = null, global::NJsonSchema.NewtonsoftJson.Generation.NewtonsoftJsonSchemaGeneratorSettings jsonSchemaGeneratorSettings = null, RuleRegistry ruleRegistry = null) : base(default(ISchemaRegistryClient), default(SerdeConfig), default(RuleRegistry)) => throw null;
    protected override Task<global::NJsonSchema.JsonSchema> ParseSchema(Schema schema) => throw null;
    public override Task<byte[]> SerializeAsync(T value, global::Confluent.Kafka.SerializationContext context) => throw null;
}

public class JsonSerializerConfig : SerdeConfig
{
    public JsonSerializerConfig() => throw null;
    public JsonSerializerConfig(IEnumerable<KeyValuePair<string, string>> config) => throw null;
    public bool? AutoRegisterSchemas { get; set; }
    public int? BufferBytes { get; set; }
    public bool? LatestCompatibilityStrict { get; set; }
    public bool? NormalizeSchemas { get; set; }
    public SchemaIdSerializerStrategy? SchemaIdStrategy { get; set; }
    public SubjectNameStrategy? SubjectNameStrategy { get; set; }
    public bool? UseLatestVersion { get; set; }
    public IDictionary<string, string> UseLatestWithMetadata { get; set; }
    public int? UseSchemaId { get; set; }
    public bool? Validate { get; set; }
    public bool? ValidateBeforeDomainRules { get; set; }

    public static class PropertyNames
    {
        public const string AutoRegisterSchemas = "json.serializer.auto.register.schemas";
        public const string BufferBytes = "json.serializer.buffer.bytes";
        public const string LatestCompatibilityStrict = "json.serializer.latest.compatibility.strict";
        public const string NormalizeSchemas = "json.serializer.normalize.schemas";
        public const string SchemaIdStrategy = "json.serializer.schema.id.strategy";
        public const string SubjectNameStrategy = "json.serializer.subject.name.strategy";
        public const string UseLatestVersion = "json.serializer.use.latest.version";
        public const string UseLatestWithMetadata = "json.serializer.use.latest.with.metadata";
        public const string UseSchemaId = "json.serializer.use.schema.id";
        public const string Validate = "json.serializer.validate";
        public const string ValidateBeforeDomainRules = "json.serializer.validate.before.domain.rules";
    }
}

public static class JsonUtils
{
    public static Task<object> Transform(RuleContext ctx, global::NJsonSchema.JsonSchema rootSchema, global::NJsonSchema.JsonSchema schema, string path, object message, IFieldTransform fieldTransform) => throw null;
}
