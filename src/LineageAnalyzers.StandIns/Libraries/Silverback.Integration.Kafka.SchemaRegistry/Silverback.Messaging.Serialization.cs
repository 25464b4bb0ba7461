using System;
using System.Collections.Generic;
using System.Threading;
using System.Threading.Tasks;

namespace Silverback.Messaging.Serialization;

public class AvroMessageDeserializer<TMessage> : SchemaRegistryMessageDeserializer<TMessage> where TMessage : class
{
    public AvroMessageDeserializer(global::Confluent.SchemaRegistry.ISchemaRegistryClient schemaRegistryClient, global::Confluent.SchemaRegistry.Serdes.AvroDeserializerConfig avroDeserializerConfig = null) : base(default(global::Confluent.SchemaRegistry.ISchemaRegistryClient), default(global::Confluent.Kafka.IAsyncDeserializer<TMessage>)) => throw null;
    public global::Confluent.SchemaRegistry.Serdes.AvroDeserializerConfig AvroDeserializerConfig { get; }
    public override global::Silverback.Messaging.Serialization.IMessageSerializer GetCompatibleSerializer() => throw null;
}

public class AvroMessageSerializer<TMessage> : SchemaRegistryMessageSerializer<TMessage> where TMessage : class
{
    public AvroMessageSerializer(global::Confluent.SchemaRegistry.ISchemaRegistryClient schemaRegistryClient, global::Confluent.SchemaRegistry.Serdes.AvroSerializerConfig avroSerializerConfig = null) : base(default(global::Confluent.SchemaRegistry.ISchemaRegistryClient), default(global::Confluent.Kafka.IAsyncSerializer<TMessage>)) => throw null;
    public global::Confluent.SchemaRegistry.Serdes.AvroSerializerConfig AvroSerializerConfig { get; }
}

public interface IConfluentSchemaRegistryClientFactory
{
    global::Confluent.SchemaRegistry.ISchemaRegistryClient GetClient(global::Silverback.Messaging.Configuration.Kafka.SchemaRegistry.KafkaSchemaRegistryConfiguration schemaRegistryConfiguration);
    global::Confluent.SchemaRegistry.ISchemaRegistryClient GetClient(Action<global::Silverback.Messaging.Configuration.Kafka.SchemaRegistry.KafkaSchemaRegistryConfigurationBuilder> builderAction);
}

public class JsonSchemaRegistryMessageDeserializer<TMessage> : SchemaRegistryMessageDeserializer<TMessage> where TMessage : class
{
    public JsonSchemaRegistryMessageDeserializer(global::Confluent.SchemaRegistry.ISchemaRegistryClient schemaRegistryClient, global::Confluent.SchemaRegistry.Serdes.JsonDeserializerConfig jsonDeserializerConfig = null, global::NJsonSchema.NewtonsoftJson.Generation.NewtonsoftJsonSchemaGeneratorSettings jsonSchemaGeneratorSettings = null) : base(default(global::Confluent.SchemaRegistry.ISchemaRegistryClient), default(global::Confluent.Kafka.IAsyncDeserializer<TMessage>)) => throw null;
    public global::Confluent.SchemaRegistry.Serdes.JsonDeserializerConfig JsonDeserializerConfig { get; }
    public global::NJsonSchema.NewtonsoftJson.Generation.NewtonsoftJsonSchemaGeneratorSettings JsonSchemaGeneratorSettings { get; }
    public override global::Silverback.Messaging.Serialization.IMessageSerializer GetCompatibleSerializer() => throw null;
}

public class JsonSchemaRegistryMessageSerializer<TMessage> : SchemaRegistryMessageSerializer<TMessage> where TMessage : class
{
    public JsonSchemaRegistryMessageSerializer(global::Confluent.SchemaRegistry.ISchemaRegistryClient schemaRegistryClient, global::Confluent.SchemaRegistry.Serdes.JsonSerializerConfig jsonSerializerConfig = null, global::NJsonSchema.NewtonsoftJson.Generation.NewtonsoftJsonSchemaGeneratorSettings jsonSchemaGeneratorSettings = null) : base(default(global::Confluent.SchemaRegistry.ISchemaRegistryClient), default(global::Confluent.Kafka.IAsyncSerializer<TMessage>)) => throw null;
    public global::NJsonSchema.Generation.JsonSchemaGeneratorSettings JsonSchemaGeneratorSettings { get; }
    public global::Confluent.SchemaRegistry.Serdes.JsonSerializerConfig JsonSerializerConfig { get; }
}

public class ProtobufMessageDeserializer<TMessage> : SchemaRegistryMessageDeserializer<TMessage> where TMessage : class, global::Google.Protobuf.IMessage<TMessage>, new()
{
    public ProtobufMessageDeserializer(global::Confluent.SchemaRegistry.ISchemaRegistryClient schemaRegistryClient, global::Confluent.SchemaRegistry.Serdes.ProtobufDeserializerConfig protobufDeserializerConfig = null) : base(default(global::Confluent.SchemaRegistry.ISchemaRegistryClient), default(global::Confluent.Kafka.IAsyncDeserializer<TMessage>)) => throw null;
    public global::Confluent.SchemaRegistry.Serdes.ProtobufDeserializerConfig ProtobufDeserializerConfig { get; }
    public override global::Silverback.Messaging.Serialization.IMessageSerializer GetCompatibleSerializer() => throw null;
}

public class ProtobufMessageSerializer<TMessage> : SchemaRegistryMessageSerializer<TMessage> where TMessage : class, global::Google.Protobuf.IMessage<TMessage>, new()
{
    public ProtobufMessageSerializer(global::Confluent.SchemaRegistry.ISchemaRegistryClient schemaRegistryClient, global::Confluent.SchemaRegistry.Serdes.ProtobufSerializerConfig protobufSerializerConfig = null) : base(default(global::Confluent.SchemaRegistry.ISchemaRegistryClient), default(global::Confluent.Kafka.IAsyncSerializer<TMessage>)) => throw null;
    public global::Confluent.SchemaRegistry.Serdes.ProtobufSerializerConfig ProtobufSerializerConfig { get; }
}

public abstract class SchemaRegistryMessageDeserializer<TMessage> : global::Silverback.Messaging.Serialization.IMessageDeserializer where TMessage : class
{
    protected SchemaRegistryMessageDeserializer(global::Confluent.SchemaRegistry.ISchemaRegistryClient schemaRegistryClient, global::Confluent.Kafka.IAsyncDeserializer<TMessage> confluentDeserializer) => throw null;
    public bool RequireHeaders { get; }
    public global::Confluent.SchemaRegistry.ISchemaRegistryClient SchemaRegistryClient { get; }
    public abstract global::Silverback.Messaging.Serialization.IMessageSerializer GetCompatibleSerializer();
}

public abstract class SchemaRegistryMessageSerializer<TMessage> : global::Silverback.Messaging.Serialization.IMessageSerializer where TMessage : class
{
    protected SchemaRegistryMessageSerializer(global::Confluent.SchemaRegistry.ISchemaRegistryClient schemaRegistryClient, global::Confluent.Kafka.IAsyncSerializer<TMessage> confluentSerializer) => throw null;
    public global::Confluent.SchemaRegistry.ISchemaRegistryClient SchemaRegistryClient { get; }
}
