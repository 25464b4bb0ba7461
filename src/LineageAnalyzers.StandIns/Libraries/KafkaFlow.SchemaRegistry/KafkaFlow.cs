using System;
using System.Collections.Generic;
using System.Threading;
using System.Threading.Tasks;

namespace KafkaFlow;

public static class ClusterConfigurationBuilderExtensions
{
    public static global::KafkaFlow.Configuration.IClusterConfigurationBuilder WithSchemaRegistry(this global::KafkaFlow.Configuration.IClusterConfigurationBuilder cluster, Action<global::Confluent.SchemaRegistry.SchemaRegistryConfig> handler) => throw null;
}

public abstract class ConfluentDeserializerWrapper
{
    protected ConfluentDeserializerWrapper() => throw null;
    public abstract Task<object> DeserializeAsync(global::System.IO.Stream input, global::KafkaFlow.ISerializerContext context);
    public static ConfluentDeserializerWrapper GetOrCreateDeserializer(Type messageType, Func<object> deserializerFactory) => throw null;
}

public abstract class ConfluentSerializerWrapper
{
    protected ConfluentSerializerWrapper() => throw null;
    public static ConfluentSerializerWrapper GetOrCreateSerializer(Type messageType, Func<object> serializerFactory) => throw null;
    public abstract Task SerializeAsync(object message, global::System.IO.Stream output, global::KafkaFlow.ISerializerContext context);
}

public interface ISchemaRegistryTypeNameResolver
{
    Task<string> ResolveAsync(int schemaId);
}

public class SchemaRegistryTypeResolver : global::KafkaFlow.Middlewares.Serializer.Resolvers.IMessageTypeResolver
{
    public SchemaRegistryTypeResolver(ISchemaRegistryTypeNameResolver typeNameResolver) => throw null;
    public ValueTask<Type> OnConsumeAsync(global::KafkaFlow.IMessageContext context) => throw null;
    public ValueTask OnProduceAsync(global::KafkaFlow.IMessageContext context) => throw null;
}
