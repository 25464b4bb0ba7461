using System;
using System.Collections.Generic;
using System.Threading;
using System.Threading.Tasks;

namespace Silverback.Messaging.Configuration;

public class AvroMessageDeserializerBuilder : SchemaRegistryDeserializerBuilder<AvroMessageDeserializerBuilder>
{
    public AvroMessageDeserializerBuilder(global::Silverback.Messaging.Serialization.IConfluentSchemaRegistryClientFactory schemaRegistryClientFactory) : base(default(global::Silverback.Messaging.Serialization.IConfluentSchemaRegistryClientFactory)) => throw null;
    protected override AvroMessageDeserializerBuilder This { get => throw null; }
    protected override global::Silverback.Messaging.Serialization.IMessageDeserializer BuildCore(Type messageType, global::Confluent.SchemaRegistry.ISchemaRegistryClient schemaRegistryClient) => throw null;
    public AvroMessageDeserializerBuilder Configure(Action<global::Confluent.SchemaRegistry.Serdes.AvroDeserializerConfig> configureAction) => throw null;
}

public class AvroMessageSerializerBuilder : SchemaRegistrySerializerBuilder<AvroMessageSerializerBuilder>
{
    public AvroMessageSerializerBuilder(global::Silverback.Messaging.Serialization.IConfluentSchemaRegistryClientFactory schemaRegistryClientFactory) : base(default(global::Silverback.Messaging.Serialization.IConfluentSchemaRegistryClientFactory)) => throw null;
    protected override AvroMessageSerializerBuilder This { get => throw null; }
    protected override global::Silverback.Messaging.Serialization.IMessageSerializer BuildCore(Type messageType, global::Confluent.SchemaRegistry.ISchemaRegistryClient schemaRegistryClient) => throw null;
    public AvroMessageSerializerBuilder Configure(Action<global::Confluent.SchemaRegistry.Serdes.AvroSerializerConfig> configureAction) => throw null;
}

public static class BrokerOptionsBuilderAddConfluentSchemaRegistryExtensions
{
    public static global::Silverback.Messaging.Configuration.BrokerOptionsBuilder AddConfluentSchemaRegistry(this global::Silverback.Messaging.Configuration.BrokerOptionsBuilder brokerOptionsBuilder) => throw null;
}

public static class ConsumerEndpointConfigurationBuilderSchemaRegistryExtensions
{
    public static TBuilder DeserializeAvro<TMessage, TConfiguration, TBuilder>(this global::Silverback.Messaging.Configuration.ConsumerEndpointConfigurationBuilder<TMessage, TConfiguration, TBuilder> endpointBuilder, Action<AvroMessageDeserializerBuilder> deserializerBuilderAction = null) where TMessage : class where TConfiguration : global::Silverback.Messaging.Configuration.ConsumerEndpointConfiguration where TBuilder : global::Silverback.Messaging.Configuration.ConsumerEndpointConfigurationBuilder<TMessage, TConfiguration, TBuilder> => throw null;
    public static TBuilder DeserializeJsonUsingSchemaRegistry<TMessage, TConfiguration, TBuilder>(this global::Silverback.Messaging.Configuration.ConsumerEndpointConfigurationBuilder<TMessage, TConfiguration, TBuilder> endpointBuilder, Action<JsonSchemaRegistryMessageDeserializerBuilder> deserializerBuilderAction = null) where TMessage : class where TConfiguration : global::Silverback.Messaging.Configuration.ConsumerEndpointConfiguration where TBuilder : global::Silverback.Messaging.Configuration.ConsumerEndpointConfigurationBuilder<TMessage, TConfiguration, TBuilder> => throw null;
    public static TBuilder DeserializeProtobuf<TMessage, TConfiguration, TBuilder>(this global::Silverback.Messaging.Configuration.ConsumerEndpointConfigurationBuilder<TMessage, TConfiguration, TBuilder> endpointBuilder, Action<ProtobufMessageDeserializerBuilder> deserializerBuilderAction = null) where TMessage : class, global::Google.Protobuf.IMessage<TMessage>, new() where TConfiguration : global::Silverback.Messaging.Configuration.ConsumerEndpointConfiguration where TBuilder : global::Silverback.Messaging.Configuration.ConsumerEndpointConfigurationBuilder<TMessage, TConfiguration, TBuilder> => throw null;
}

public class JsonSchemaRegistryMessageDeserializerBuilder : SchemaRegistryDeserializerBuilder<JsonSchemaRegistryMessageDeserializerBuilder>
{
    public JsonSchemaRegistryMessageDeserializerBuilder(global::Silverback.Messaging.Serialization.IConfluentSchemaRegistryClientFactory schemaRegistryClientFactory) : base(default(global::Silverback.Messaging.Serialization.IConfluentSchemaRegistryClientFactory)) => throw null;
    protected override JsonSchemaRegistryMessageDeserializerBuilder This { get => throw null; }
    protected override global::Silverback.Messaging.Serialization.IMessageDeserializer BuildCore(Type messageType, global::Confluent.SchemaRegistry.ISchemaRegistryClient schemaRegistryClient) => throw null;
    public JsonSchemaRegistryMessageDeserializerBuilder Configure(Action<global::Confluent.SchemaRegistry.Serdes.JsonDeserializerConfig> configureAction) => throw null;
    public JsonSchemaRegistryMessageDeserializerBuilder ConfigureSchemaGenerator(Action<global::NJsonSchema.Generation.JsonSchemaGeneratorSettings> configureAction) => throw null;
}

public class JsonSchemaRegistryMessageSerializerBuilder : SchemaRegistrySerializerBuilder<JsonSchemaRegistryMessageSerializerBuilder>
{
    public JsonSchemaRegistryMessageSerializerBuilder(global::Silverback.Messaging.Serialization.IConfluentSchemaRegistryClientFactory schemaRegistryClientFactory) : base(default(global::Silverback.Messaging.Serialization.IConfluentSchemaRegistryClientFactory)) => throw null;
    protected override JsonSchemaRegistryMessageSerializerBuilder This { get => throw null; }
    protected override global::Silverback.Messaging.Serialization.IMessageSerializer BuildCore(Type messageType, global::Confluent.SchemaRegistry.ISchemaRegistryClient schemaRegistryClient) => throw null;
    public JsonSchemaRegistryMessageSerializerBuilder Configure(Action<global::Confluent.SchemaRegistry.Serdes.JsonSerializerConfig> configureAction) => throw null;
    public JsonSchemaRegistryMessageSerializerBuilder ConfigureSchemaGenerator(Action<global::NJsonSchema.Generation.JsonSchemaGeneratorSettings> configureAction) => throw null;
}

public static class ProducerEndpointConfigurationBuilderSchemaRegistryExtensions
{
    public static TBuilder SerializeAsAvro<TMessage, TConfiguration, TEndpoint, TBuilder>(this global::Silverback.Messaging.Configuration.ProducerEndpointConfigurationBuilder<TMessage, TConfiguration, TEndpoint, TBuilder> endpointBuilder, Action<AvroMessageSerializerBuilder> serializerBuilderAction = null) where TMessage : class where TConfiguration : global::Silverback.Messaging.Configuration.ProducerEndpointConfiguration<TEndpoint> where TEndpoint : ProducerEndpoint where TBuilder : global::Silverback.Messaging.Configuration.ProducerEndpointConfigurationBuilder<TMessage, TConfiguration, TEndpoint, TBuilder> => throw null;
    public static TBuilder SerializeAsJsonUsingSchemaRegistry<TMessage, TConfiguration, TEndpoint, TBuilder>(this global::Silverback.Messaging.Configuration.ProducerEndpointConfigurationBuilder<TMessage, TConfiguration, TEndpoint, TBuilder> endpointBuilder, Action<JsonSchemaRegistryMessageSerializerBuilder> serializerBuilderAction = null) where TMessage : class where TConfiguration : global::Silverback.Messaging.Configuration.ProducerEndpointConfiguration<TEndpoint> where TEndpoint : ProducerEndpoint where TBuilder : global::Silverback.Messaging.Configuration.ProducerEndpointConfigurationBuilder<TMessage, TConfiguration, TEndpoint, TBuilder> => throw null;
    public static TBuilder SerializeAsProtobuf<TMessage, TConfiguration, TEndpoint, TBuilder>(this global::Silverback.Messaging.Configuration.ProducerEndpointConfigurationBuilder<TMessage, TConfiguration, TEndpoint, TBuilder> endpointBuilder, Action<ProtobufMessageSerializerBuilder> serializerBuilderAction = null) where TMessage : class, global::Google.Protobuf.IMessage<TMessage>, new() where TConfiguration : global::Silverback.Messaging.Configuration.ProducerEndpointConfiguration<TEndpoint> where TEndpoint : ProducerEndpoint where TBuilder : global::Silverback.Messaging.Configuration.ProducerEndpointConfigurationBuilder<TMessage, TConfiguration, TEndpoint, TBuilder> => throw null;
}

public class ProtobufMessageDeserializerBuilder : SchemaRegistryDeserializerBuilder<ProtobufMessageDeserializerBuilder>
{
    public ProtobufMessageDeserializerBuilder(global::Silverback.Messaging.Serialization.IConfluentSchemaRegistryClientFactory schemaRegistryClientFactory) : base(default(global::Silverback.Messaging.Serialization.IConfluentSchemaRegistryClientFactory)) => throw null;
    protected override ProtobufMessageDeserializerBuilder This { get => throw null; }
    protected override global::Silverback.Messaging.Serialization.IMessageDeserializer BuildCore(Type messageType, global::Confluent.SchemaRegistry.ISchemaRegistryClient schemaRegistryClient) => throw null;
    public ProtobufMessageDeserializerBuilder Configure(Action<global::Confluent.SchemaRegistry.Serdes.ProtobufDeserializerConfig> configureAction) => throw null;
}

public class ProtobufMessageSerializerBuilder : SchemaRegistrySerializerBuilder<ProtobufMessageSerializerBuilder>
{
    public ProtobufMessageSerializerBuilder(global::Silverback.Messaging.Serialization.IConfluentSchemaRegistryClientFactory schemaRegistryClientFactory) : base(default(global::Silverback.Messaging.Serialization.IConfluentSchemaRegistryClientFactory)) => throw null;
    protected override ProtobufMessageSerializerBuilder This { get => throw null; }
    protected override global::Silverback.Messaging.Serialization.IMessageSerializer BuildCore(Type messageType, global::Confluent.SchemaRegistry.ISchemaRegistryClient schemaRegistryClient) => throw null;
    public ProtobufMessageSerializerBuilder Configure(Action<global::Confluent.SchemaRegistry.Serdes.ProtobufSerializerConfig> configureAction) => throw null;
}

public abstract class SchemaRegistryDeserializerBuilder<TBuilder> where TBuilder : SchemaRegistryDeserializerBuilder<TBuilder>
{
    protected SchemaRegistryDeserializerBuilder(global::Silverback.Messaging.Serialization.IConfluentSchemaRegistryClientFactory schemaRegistryClientFactory) => throw null;
    protected abstract TBuilder This { get; }
    public global::Silverback.Messaging.Serialization.IMessageDeserializer Build() => throw null;
    protected abstract global::Silverback.Messaging.Serialization.IMessageDeserializer BuildCore(Type messageType, global::Confluent.SchemaRegistry.ISchemaRegistryClient schemaRegistryClient);
    public TBuilder ConnectToSchemaRegistry(Action<global::Silverback.Messaging.Configuration.Kafka.SchemaRegistry.KafkaSchemaRegistryConfigurationBuilder> configurationBuilderAction) => throw null;
    public TBuilder ConnectToSchemaRegistry(string url, Action<global::Silverback.Messaging.Configuration.Kafka.SchemaRegistry.KafkaSchemaRegistryConfigurationBuilder> configurationBuilderAction = null) => throw null;
    public TBuilder UseModel(Type messageType) => throw null;
    public TBuilder UseModel<TMessage>() where TMessage : class => throw null;
}

public abstract class SchemaRegistrySerializerBuilder<TBuilder> where TBuilder : SchemaRegistrySerializerBuilder<TBuilder>
{
    protected SchemaRegistrySerializerBuilder(global::Silverback.Messaging.Serialization.IConfluentSchemaRegistryClientFactory schemaRegistryClientFactory) => throw null;
    protected abstract TBuilder This { get; }
    public global::Silverback.Messaging.Serialization.IMessageSerializer Build() => throw null;
    protected abstract global::Silverback.Messaging.Serialization.IMessageSerializer BuildCore(Type messageType, global::Confluent.SchemaRegistry.ISchemaRegistryClient schemaRegistryClient);
    public TBuilder ConnectToSchemaRegistry(Action<global::Silverback.Messaging.Configuration.Kafka.SchemaRegistry.KafkaSchemaRegistryConfigurationBuilder> configurationBuilderAction) => throw null;
    public TBuilder ConnectToSchemaRegistry(string url, Action<global::Silverback.Messaging.Configuration.Kafka.SchemaRegistry.KafkaSchemaRegistryConfigurationBuilder> configurationBuilderAction = null) => throw null;
    public TBuilder UseModel(Type messageType) => throw null;
    public TBuilder UseModel<TMessage>() where TMessage : class => throw null;
}
