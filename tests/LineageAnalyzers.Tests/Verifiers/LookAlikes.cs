namespace LineageAnalyzers.Tests.Verifiers;

/// <summary>Types with the names of the client's, in an assembly that is not the client.</summary>
internal static class LookAlikes
{
    public const string Code = """
        namespace Confluent.Kafka
        {
            using System.Threading;
            using System.Threading.Tasks;

            public class Message<TKey, TValue> { public TKey Key { get; set; } public TValue Value { get; set; } }
            public interface IProducer<TKey, TValue>
            {
                Task ProduceAsync(string topic, Message<TKey, TValue> message, CancellationToken cancellationToken = default);
            }
            public interface IConsumer<TKey, TValue> { void Subscribe(string topic); }
            public enum Acks { None, Leader, All }
            public class ClientConfig { public Acks? Acks { get; set; } }
            public class ProducerConfig : ClientConfig { public bool? EnableIdempotence { get; set; } }
            public class ProducerBuilder<TKey, TValue>(ClientConfig config) { public IProducer<TKey, TValue> Build() => null; }
        }

        namespace Confluent.SchemaRegistry
        {
            public interface ISchemaRegistryClient;
        }

        namespace Confluent.SchemaRegistry.Serdes
        {
            public class AvroSerializer<T>(ISchemaRegistryClient client);
        }
        """;
}
