using System;
using System.Collections.Generic;
using System.Threading.Tasks;
using Confluent.Kafka;
using Confluent.SchemaRegistry;

namespace Chr.Avro.Confluent;

public enum AutomaticRegistrationBehavior
{
    Never = 0,
    Always = 1,
}

public class AsyncSchemaRegistrySerializer<T> : IAsyncSerializer<T>, IDisposable
{
    public AsyncSchemaRegistrySerializer(IEnumerable<KeyValuePair<string, string>> registryConfiguration, AutomaticRegistrationBehavior registerAutomatically = AutomaticRegistrationBehavior.Never, Func<SerializationContext, string> subjectNameBuilder = null) => throw null;
    public AsyncSchemaRegistrySerializer(ISchemaRegistryClient registryClient, AutomaticRegistrationBehavior registerAutomatically = AutomaticRegistrationBehavior.Never, Func<SerializationContext, string> subjectNameBuilder = null) => throw null;
    public void Dispose() => throw null;
    public Task<byte[]> SerializeAsync(T data, SerializationContext context) => throw null;
}

public class AsyncSchemaRegistryDeserializer<T> : IAsyncDeserializer<T>, IDisposable
{
    public AsyncSchemaRegistryDeserializer(IEnumerable<KeyValuePair<string, string>> registryConfiguration) => throw null;
    public AsyncSchemaRegistryDeserializer(ISchemaRegistryClient registryClient) => throw null;
    public Task<T> DeserializeAsync(ReadOnlyMemory<byte> data, bool isNull, SerializationContext context) => throw null;
    public void Dispose() => throw null;
}

public static class ProducerBuilderExtensions
{
    public static ProducerBuilder<TKey, TValue> SetAvroKeySerializer<TKey, TValue>(this ProducerBuilder<TKey, TValue> producerBuilder, IEnumerable<KeyValuePair<string, string>> registryConfiguration, AutomaticRegistrationBehavior registerAutomatically = AutomaticRegistrationBehavior.Never, Func<SerializationContext, string> subjectNameBuilder = null) => throw null;
    public static Task<ProducerBuilder<TKey, TValue>> SetAvroKeySerializer<TKey, TValue>(this ProducerBuilder<TKey, TValue> producerBuilder, IEnumerable<KeyValuePair<string, string>> registryConfiguration, int id) => throw null;
    public static Task<ProducerBuilder<TKey, TValue>> SetAvroKeySerializer<TKey, TValue>(this ProducerBuilder<TKey, TValue> producerBuilder, IEnumerable<KeyValuePair<string, string>> registryConfiguration, string subject, AutomaticRegistrationBehavior registerAutomatically = AutomaticRegistrationBehavior.Never) => throw null;
    public static Task<ProducerBuilder<TKey, TValue>> SetAvroKeySerializer<TKey, TValue>(this ProducerBuilder<TKey, TValue> producerBuilder, IEnumerable<KeyValuePair<string, string>> registryConfiguration, string subject, int version) => throw null;
    public static ProducerBuilder<TKey, TValue> SetAvroKeySerializer<TKey, TValue>(this ProducerBuilder<TKey, TValue> producerBuilder, ISchemaRegistryClient registryClient, AutomaticRegistrationBehavior registerAutomatically = AutomaticRegistrationBehavior.Never, Func<SerializationContext, string> subjectNameBuilder = null) => throw null;
    public static Task<ProducerBuilder<TKey, TValue>> SetAvroKeySerializer<TKey, TValue>(this ProducerBuilder<TKey, TValue> producerBuilder, ISchemaRegistryClient registryClient, int id) => throw null;
    public static Task<ProducerBuilder<TKey, TValue>> SetAvroKeySerializer<TKey, TValue>(this ProducerBuilder<TKey, TValue> producerBuilder, ISchemaRegistryClient registryClient, string subject, AutomaticRegistrationBehavior registerAutomatically = AutomaticRegistrationBehavior.Never) => throw null;
    public static Task<ProducerBuilder<TKey, TValue>> SetAvroKeySerializer<TKey, TValue>(this ProducerBuilder<TKey, TValue> producerBuilder, ISchemaRegistryClient registryClient, string subject, int version) => throw null;
    public static ProducerBuilder<TKey, TValue> SetAvroValueSerializer<TKey, TValue>(this ProducerBuilder<TKey, TValue> producerBuilder, IEnumerable<KeyValuePair<string, string>> registryConfiguration, AutomaticRegistrationBehavior registerAutomatically = AutomaticRegistrationBehavior.Never, Func<SerializationContext, string> subjectNameBuilder = null) => throw null;
    public static Task<ProducerBuilder<TKey, TValue>> SetAvroValueSerializer<TKey, TValue>(this ProducerBuilder<TKey, TValue> producerBuilder, IEnumerable<KeyValuePair<string, string>> registryConfiguration, int id) => throw null;
    public static Task<ProducerBuilder<TKey, TValue>> SetAvroValueSerializer<TKey, TValue>(this ProducerBuilder<TKey, TValue> producerBuilder, IEnumerable<KeyValuePair<string, string>> registryConfiguration, string subject, AutomaticRegistrationBehavior registerAutomatically = AutomaticRegistrationBehavior.Never) => throw null;
    public static Task<ProducerBuilder<TKey, TValue>> SetAvroValueSerializer<TKey, TValue>(this ProducerBuilder<TKey, TValue> producerBuilder, IEnumerable<KeyValuePair<string, string>> registryConfiguration, string subject, int version) => throw null;
    public static ProducerBuilder<TKey, TValue> SetAvroValueSerializer<TKey, TValue>(this ProducerBuilder<TKey, TValue> producerBuilder, ISchemaRegistryClient registryClient, AutomaticRegistrationBehavior registerAutomatically = AutomaticRegistrationBehavior.Never, Func<SerializationContext, string> subjectNameBuilder = null) => throw null;
    public static Task<ProducerBuilder<TKey, TValue>> SetAvroValueSerializer<TKey, TValue>(this ProducerBuilder<TKey, TValue> producerBuilder, ISchemaRegistryClient registryClient, int id) => throw null;
    public static Task<ProducerBuilder<TKey, TValue>> SetAvroValueSerializer<TKey, TValue>(this ProducerBuilder<TKey, TValue> producerBuilder, ISchemaRegistryClient registryClient, string subject, AutomaticRegistrationBehavior registerAutomatically = AutomaticRegistrationBehavior.Never) => throw null;
    public static Task<ProducerBuilder<TKey, TValue>> SetAvroValueSerializer<TKey, TValue>(this ProducerBuilder<TKey, TValue> producerBuilder, ISchemaRegistryClient registryClient, string subject, int version) => throw null;
    public static DependentProducerBuilder<TKey, TValue> SetAvroKeySerializer<TKey, TValue>(this DependentProducerBuilder<TKey, TValue> producerBuilder, IEnumerable<KeyValuePair<string, string>> registryConfiguration, AutomaticRegistrationBehavior registerAutomatically = AutomaticRegistrationBehavior.Never, Func<SerializationContext, string> subjectNameBuilder = null) => throw null;
    public static Task<DependentProducerBuilder<TKey, TValue>> SetAvroKeySerializer<TKey, TValue>(this DependentProducerBuilder<TKey, TValue> producerBuilder, IEnumerable<KeyValuePair<string, string>> registryConfiguration, int id) => throw null;
    public static Task<DependentProducerBuilder<TKey, TValue>> SetAvroKeySerializer<TKey, TValue>(this DependentProducerBuilder<TKey, TValue> producerBuilder, IEnumerable<KeyValuePair<string, string>> registryConfiguration, string subject, AutomaticRegistrationBehavior registerAutomatically = AutomaticRegistrationBehavior.Never) => throw null;
    public static Task<DependentProducerBuilder<TKey, TValue>> SetAvroKeySerializer<TKey, TValue>(this DependentProducerBuilder<TKey, TValue> producerBuilder, IEnumerable<KeyValuePair<string, string>> registryConfiguration, string subject, int version) => throw null;
    public static DependentProducerBuilder<TKey, TValue> SetAvroKeySerializer<TKey, TValue>(this DependentProducerBuilder<TKey, TValue> producerBuilder, ISchemaRegistryClient registryClient, AutomaticRegistrationBehavior registerAutomatically = AutomaticRegistrationBehavior.Never, Func<SerializationContext, string> subjectNameBuilder = null) => throw null;
    public static Task<DependentProducerBuilder<TKey, TValue>> SetAvroKeySerializer<TKey, TValue>(this DependentProducerBuilder<TKey, TValue> producerBuilder, ISchemaRegistryClient registryClient, int id) => throw null;
    public static Task<DependentProducerBuilder<TKey, TValue>> SetAvroKeySerializer<TKey, TValue>(this DependentProducerBuilder<TKey, TValue> producerBuilder, ISchemaRegistryClient registryClient, string subject, AutomaticRegistrationBehavior registerAutomatically = AutomaticRegistrationBehavior.Never) => throw null;
    public static Task<DependentProducerBuilder<TKey, TValue>> SetAvroKeySerializer<TKey, TValue>(this DependentProducerBuilder<TKey, TValue> producerBuilder, ISchemaRegistryClient registryClient, string subject, int version) => throw null;
    public static DependentProducerBuilder<TKey, TValue> SetAvroValueSerializer<TKey, TValue>(this DependentProducerBuilder<TKey, TValue> producerBuilder, IEnumerable<KeyValuePair<string, string>> registryConfiguration, AutomaticRegistrationBehavior registerAutomatically = AutomaticRegistrationBehavior.Never, Func<SerializationContext, string> subjectNameBuilder = null) => throw null;
    public static Task<DependentProducerBuilder<TKey, TValue>> SetAvroValueSerializer<TKey, TValue>(this DependentProducerBuilder<TKey, TValue> producerBuilder, IEnumerable<KeyValuePair<string, string>> registryConfiguration, int id) => throw null;
    public static Task<DependentProducerBuilder<TKey, TValue>> SetAvroValueSerializer<TKey, TValue>(this DependentProducerBuilder<TKey, TValue> producerBuilder, IEnumerable<KeyValuePair<string, string>> registryConfiguration, string subject, AutomaticRegistrationBehavior registerAutomatically = AutomaticRegistrationBehavior.Never) => throw null;
    public static Task<DependentProducerBuilder<TKey, TValue>> SetAvroValueSerializer<TKey, TValue>(this DependentProducerBuilder<TKey, TValue> producerBuilder, IEnumerable<KeyValuePair<string, string>> registryConfiguration, string subject, int version) => throw null;
    public static DependentProducerBuilder<TKey, TValue> SetAvroValueSerializer<TKey, TValue>(this DependentProducerBuilder<TKey, TValue> producerBuilder, ISchemaRegistryClient registryClient, AutomaticRegistrationBehavior registerAutomatically = AutomaticRegistrationBehavior.Never, Func<SerializationContext, string> subjectNameBuilder = null) => throw null;
    public static Task<DependentProducerBuilder<TKey, TValue>> SetAvroValueSerializer<TKey, TValue>(this DependentProducerBuilder<TKey, TValue> producerBuilder, ISchemaRegistryClient registryClient, int id) => throw null;
    public static Task<DependentProducerBuilder<TKey, TValue>> SetAvroValueSerializer<TKey, TValue>(this DependentProducerBuilder<TKey, TValue> producerBuilder, ISchemaRegistryClient registryClient, string subject, AutomaticRegistrationBehavior registerAutomatically = AutomaticRegistrationBehavior.Never) => throw null;
    public static Task<DependentProducerBuilder<TKey, TValue>> SetAvroValueSerializer<TKey, TValue>(this DependentProducerBuilder<TKey, TValue> producerBuilder, ISchemaRegistryClient registryClient, string subject, int version) => throw null;
}

public static class ConsumerBuilderExtensions
{
    public static ConsumerBuilder<TKey, TValue> SetAvroKeyDeserializer<TKey, TValue>(this ConsumerBuilder<TKey, TValue> consumerBuilder, IEnumerable<KeyValuePair<string, string>> registryConfiguration) => throw null;
    public static ConsumerBuilder<TKey, TValue> SetAvroKeyDeserializer<TKey, TValue>(this ConsumerBuilder<TKey, TValue> consumerBuilder, ISchemaRegistryClient registryClient) => throw null;
    public static ConsumerBuilder<TKey, TValue> SetAvroValueDeserializer<TKey, TValue>(this ConsumerBuilder<TKey, TValue> consumerBuilder, IEnumerable<KeyValuePair<string, string>> registryConfiguration) => throw null;
    public static ConsumerBuilder<TKey, TValue> SetAvroValueDeserializer<TKey, TValue>(this ConsumerBuilder<TKey, TValue> consumerBuilder, ISchemaRegistryClient registryClient) => throw null;
}
