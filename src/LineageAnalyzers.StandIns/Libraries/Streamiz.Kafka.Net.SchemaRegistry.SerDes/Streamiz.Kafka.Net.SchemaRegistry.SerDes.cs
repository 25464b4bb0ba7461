using System;
using System.Collections.Generic;
using System.Threading;
using System.Threading.Tasks;

namespace Streamiz.Kafka.Net.SchemaRegistry.SerDes;

public abstract class SchemaSerDes<T, CS, CD> : global::Streamiz.Kafka.Net.SerDes.AbstractSerDes<T> where CS : global::Confluent.Kafka.Config, new() where CD : global::Confluent.Kafka.Config, new()
{
    protected global::Confluent.Kafka.IAsyncDeserializer<T> deserializer;
    protected global::Confluent.SchemaRegistry.ISchemaRegistryClient registryClient;
    protected global::Confluent.Kafka.IAsyncSerializer<T> serializer;
    protected SchemaSerDes(string prefixConfig) => throw null;
    public override T Deserialize(byte[] data, global::Confluent.Kafka.SerializationContext context) => throw null;
    protected virtual global::Confluent.SchemaRegistry.SchemaRegistryConfig GetConfig(ISchemaRegistryConfig config, IStreamConfig streamConfig) => throw null;
    protected virtual CD GetDeserializerConfig(ISchemaRegistryConfig config, IStreamConfig streamConfig) => throw null;
    protected virtual global::Confluent.SchemaRegistry.ISchemaRegistryClient GetSchemaRegistryClient(global::Confluent.SchemaRegistry.SchemaRegistryConfig config) => throw null;
    protected virtual CS GetSerializerConfig(ISchemaRegistryConfig config, IStreamConfig streamConfig) => throw null;
    public override byte[] Serialize(T data, global::Confluent.Kafka.SerializationContext context) => throw null;
}
