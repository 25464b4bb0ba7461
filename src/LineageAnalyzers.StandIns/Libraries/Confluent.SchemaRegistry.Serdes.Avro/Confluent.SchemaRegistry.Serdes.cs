using System;
using System.Collections.Generic;
using System.Threading;
using System.Threading.Tasks;

namespace Confluent.SchemaRegistry.Serdes;

public class AvroDeserializer<T> : global::Confluent.Kafka.IAsyncDeserializer<T>
{
    public AvroDeserializer(ISchemaRegistryClient schemaRegistryClient) => throw null;
    public AvroDeserializer(ISchemaRegistryClient schemaRegistryClient, AvroDeserializerConfig config = null, RuleRegistry ruleRegistry = null) => throw null;
    public AvroDeserializer(ISchemaRegistryClient schemaRegistryClient, IEnumerable<KeyValuePair<string, string>> config = null) => throw null;
    public Task<T> DeserializeAsync(ReadOnlyMemory<byte> data, bool isNull, global::Confluent.Kafka.SerializationContext context) => throw null;
}

public class AvroDeserializerConfig : SerdeConfig
{
    public AvroDeserializerConfig() => throw null;
    public AvroDeserializerConfig(IEnumerable<KeyValuePair<string, string>> config) => throw null;
    public SchemaIdDeserializerStrategy? SchemaIdStrategy { get; set; }
    public SubjectNameStrategy? SubjectNameStrategy { get; set; }
    public bool? UseLatestVersion { get; set; }
    public IDictionary<string, string> UseLatestWithMetadata { get; set; }

    public static class PropertyNames
    {
        public const string SchemaIdStrategy = "avro.deserializer.schema.id.strategy";
        public const string SubjectNameStrategy = "avro.deserializer.subject.name.strategy";
        public const string UseLatestVersion = "avro.deserializer.use.latest.version";
        public const string UseLatestWithMetadata = "avro.deserializer.use.latest.with.metadata";
    }
}

public class AvroSerializer<T> : global::Confluent.Kafka.IAsyncSerializer<T>
{
    public const int DefaultInitialBufferSize = 1024;
    public AvroSerializer(ISchemaRegistryClient schemaRegistryClient, AvroSerializerConfig config = null, RuleRegistry ruleRegistry = null) => throw null;
    [Obsolete]
    public AvroSerializer(ISchemaRegistryClient schemaRegistryClient, IEnumerable<KeyValuePair<string, string>> config) => throw null;
    public Task<byte[]> SerializeAsync(T value, global::Confluent.Kafka.SerializationContext context) => throw null;
}

public class AvroSerializerConfig : SerdeConfig
{
    public AvroSerializerConfig() => throw null;
    public AvroSerializerConfig(IEnumerable<KeyValuePair<string, string>> config) => throw null;
    public bool? AutoRegisterSchemas { get; set; }
    public int? BufferBytes { get; set; }
    public bool? NormalizeSchemas { get; set; }
    public SchemaIdSerializerStrategy? SchemaIdStrategy { get; set; }
    public SubjectNameStrategy? SubjectNameStrategy { get; set; }
    public bool? UseLatestVersion { get; set; }
    public IDictionary<string, string> UseLatestWithMetadata { get; set; }
    public int? UseSchemaId { get; set; }

    public static class PropertyNames
    {
        public const string AutoRegisterSchemas = "avro.serializer.auto.register.schemas";
        public const string BufferBytes = "avro.serializer.buffer.bytes";
        public const string NormalizeSchemas = "avro.serializer.normalize.schemas";
        public const string SchemaIdStrategy = "avro.serializer.schema.id.strategy";
        public const string SubjectNameStrategy = "avro.serializer.subject.name.strategy";
        public const string UseLatestVersion = "avro.serializer.use.latest.version";
        public const string UseLatestWithMetadata = "avro.serializer.use.latest.with.metadata";
        public const string UseSchemaId = "avro.serializer.use.schema.id";
    }
}

public static class AvroUtils
{
    public static Task<global::Avro.SchemaNames> ResolveNamedSchema(Schema schema, ISchemaRegistryClient schemaRegistryClient) => throw null;
    public static Task<object> Transform(RuleContext ctx, global::Avro.Schema schema, object message, IFieldTransform fieldTransform) => throw null;
}

public enum SerdeType
{
    Regular = 1,
    Avro = 2,
}
