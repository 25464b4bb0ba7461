using System;
using System.Collections.Generic;
using System.Threading;
using System.Threading.Tasks;

namespace Confluent.SchemaRegistry.Serdes;

public static class DecimalExtensions
{
    public static global::Confluent.SchemaRegistry.Serdes.Protobuf.Decimal ToProtobufDecimal(this decimal value) => throw null;
    public static decimal ToSystemDecimal(this global::Confluent.SchemaRegistry.Serdes.Protobuf.Decimal value) => throw null;
}

public class ProtobufDeserializer<T> : global::Confluent.Kafka.IAsyncDeserializer<T> where T : class, global::Google.Protobuf.IMessage<T>, new()
{
    public ProtobufDeserializer(ISchemaRegistryClient schemaRegistryClient, ProtobufDeserializerConfig config, RuleRegistry ruleRegistry = null) => throw null;
    public ProtobufDeserializer(ISchemaRegistryClient schemaRegistryClient, IEnumerable<KeyValuePair<string, string>> config = null) => throw null;
    public ProtobufDeserializer(IEnumerable<KeyValuePair<string, string>> config = null) => throw null;
    public Task<T> DeserializeAsync(ReadOnlyMemory<byte> data, bool isNull, global::Confluent.Kafka.SerializationContext context) => throw null;
}

public class ProtobufDeserializerConfig : SerdeConfig
{
    public ProtobufDeserializerConfig() => throw null;
    public ProtobufDeserializerConfig(IEnumerable<KeyValuePair<string, string>> config) => throw null;
    public SchemaIdDeserializerStrategy? SchemaIdStrategy { get; set; }
    public SubjectNameStrategy? SubjectNameStrategy { get; set; }
    public bool? UseDeprecatedFormat { get; set; }
    public bool? UseLatestVersion { get; set; }
    public IDictionary<string, string> UseLatestWithMetadata { get; set; }

    public static class PropertyNames
    {
        public const string SchemaIdStrategy = "protobuf.deserializer.schema.id.strategy";
        public const string SubjectNameStrategy = "protobuf.deserializer.subject.name.strategy";
        public const string UseDeprecatedFormat = "protobuf.deserializer.use.deprecated.format";
        public const string UseLatestVersion = "protobuf.deserializer.use.latest.version";
        public const string UseLatestWithMetadata = "protobuf.deserializer.use.latest.with.metadata";
    }
}

public class ProtobufSerializer<T> : global::Confluent.Kafka.IAsyncSerializer<T> where T : global::Google.Protobuf.IMessage<T>, new()
{
    public ProtobufSerializer(ISchemaRegistryClient schemaRegistryClient, ProtobufSerializerConfig config = null, RuleRegistry ruleRegistry = null) => throw null;
    public Task<byte[]> SerializeAsync(T value, global::Confluent.Kafka.SerializationContext context) => throw null;
}

public class ProtobufSerializerConfig : SerdeConfig
{
    public ProtobufSerializerConfig() => throw null;
    public ProtobufSerializerConfig(IEnumerable<KeyValuePair<string, string>> config) => throw null;
    public bool? AutoRegisterSchemas { get; set; }
    public int? BufferBytes { get; set; }
    public ICustomReferenceSubjectNameStrategy CustomReferenceSubjectNameStrategy { get; set; }
    public bool? NormalizeSchemas { get; set; }
    public ReferenceSubjectNameStrategy? ReferenceSubjectNameStrategy { get; set; }
    public SchemaIdSerializerStrategy? SchemaIdStrategy { get; set; }
    public bool? SkipKnownTypes { get; set; }
    public SubjectNameStrategy? SubjectNameStrategy { get; set; }
    public bool? UseDeprecatedFormat { get; set; }
    public bool? UseLatestVersion { get; set; }
    public IDictionary<string, string> UseLatestWithMetadata { get; set; }
    public int? UseSchemaId { get; set; }

    public static class PropertyNames
    {
        public const string AutoRegisterSchemas = "protobuf.serializer.auto.register.schemas";
        public const string BufferBytes = "protobuf.serializer.buffer.bytes";
        public const string NormalizeSchemas = "protobuf.serializer.normalize.schemas";
        public const string ReferenceSubjectNameStrategy = "protobuf.serializer.reference.subject.name.strategy";
        public const string SchemaIdStrategy = "protobuf.serializer.schema.id.strategy";
        public const string SkipKnownTypes = "protobuf.serializer.skip.known.types";
        public const string SubjectNameStrategy = "protobuf.serializer.subject.name.strategy";
        public const string UseDeprecatedFormat = "protobuf.serializer.use.deprecated.format";
        public const string UseLatestVersion = "protobuf.serializer.use.latest.version";
        public const string UseLatestWithMetadata = "protobuf.serializer.use.latest.with.metadata";
        public const string UseSchemaId = "protobuf.serializer.use.schema.id";
    }
}
