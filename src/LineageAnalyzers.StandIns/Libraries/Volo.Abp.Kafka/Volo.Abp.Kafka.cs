using System;
using System.Collections.Generic;
using System.Threading;
using System.Threading.Tasks;

namespace Volo.Abp.Kafka;

public class AbpKafkaModule : global::Volo.Abp.Modularity.AbpModule
{
    public AbpKafkaModule() => throw null;
}

public class AbpKafkaOptions
{
    public AbpKafkaOptions() => throw null;
    public Action<global::Confluent.Kafka.ConsumerConfig> ConfigureConsumer { get; set; }
    public Action<global::Confluent.Kafka.ProducerConfig> ConfigureProducer { get; set; }
    public Action<global::Confluent.Kafka.Admin.TopicSpecification> ConfigureTopic { get; set; }
    public KafkaConnections Connections { get; }
}

public interface IConsumerPool : IDisposable
{
    global::Confluent.Kafka.IConsumer<string, byte[]> Get(string groupId, string connectionName = null);
}

public interface IKafkaMessageConsumer
{
    void OnMessageReceived(Func<global::Confluent.Kafka.Message<string, byte[]>, Task> callback);
}

public interface IKafkaMessageConsumerFactory
{
    IKafkaMessageConsumer Create(string topicName, string groupId, string connectionName = null);
}

public interface IKafkaSerializer
{
    object Deserialize(byte[] value, Type type);
    T Deserialize<T>(byte[] value);
    byte[] Serialize(object obj);
}

public interface IProducerPool : IDisposable
{
    global::Confluent.Kafka.IProducer<string, byte[]> Get(string connectionName = null);
}

public class KafkaConnections : Dictionary<string, global::Confluent.Kafka.ClientConfig>
{
    public const string DefaultConnectionName = "Default";
    public KafkaConnections() => throw null;
    public global::Confluent.Kafka.ClientConfig Default { get => throw null; set { } }
    public global::Confluent.Kafka.ClientConfig GetOrDefault(string connectionName) => throw null;
}
