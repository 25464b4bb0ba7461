using LineageAnalyzers.Model.Manifests;
using LineageAnalyzers.Tests.Verifiers;

namespace LineageAnalyzers.Tests.Endpoints;

/// <summary>A transaction commits the offsets of the input with the records of the output: it links a producer to a consumer group.</summary>
public class TransactionTests
{
    private const string Fields = """
        class Worker
        {
            private readonly IConsumer<string, string> consumer = new ConsumerBuilder<string, string>(new ConsumerConfig { GroupId = "enrich" }).Build();
            private readonly IConsumer<string, long> other = new ConsumerBuilder<string, long>(new ConsumerConfig { GroupId = "other" }).Build();
            private readonly IProducer<string, string> producer = new ProducerBuilder<string, string>(new ProducerConfig { TransactionalId = "enrich-1" }).Build();
            private readonly IProducer<string, long> plain = new ProducerBuilder<string, long>(new ProducerConfig()).Build();
            private readonly List<TopicPartitionOffset> offsets = [];

        """;

    [Theory]
    [InlineData("producer.SendOffsetsToTransaction(offsets, consumer.ConsumerGroupMetadata, TimeSpan.FromSeconds(5));", "enrich")]
    [InlineData("var metadata = consumer.ConsumerGroupMetadata; producer.SendOffsetsToTransaction(groupMetadata: metadata, offsets: offsets, timeout: TimeSpan.Zero);", "enrich")]
    [InlineData("producer.SendOffsetsToTransaction(offsets, other.ConsumerGroupMetadata, TimeSpan.Zero);", "other")]
    [InlineData("producer.SendOffsetsToTransaction(offsets, consumer.ConsumerGroupMetadata, TimeSpan.Zero); producer.SendOffsetsToTransaction(offsets, other.ConsumerGroupMetadata, TimeSpan.Zero);", "?")]
    [InlineData("producer.SendOffsetsToTransaction(offsets, given, TimeSpan.Zero);", null)]
    [InlineData("plain.SendOffsetsToTransaction(offsets, consumer.ConsumerGroupMetadata, TimeSpan.Zero);", null)]
    [InlineData("producer.CommitTransaction();", null)]
    public void The_group_whose_offsets_are_committed_is_found(string statements, string? group)
    {
        var endpoint = EndpointsIn.Single(Fields + $$"""
                public void Run(Message<string, string> message) => producer.Produce("enriched", message);
                public void Commit(IConsumerGroupMetadata given) { {{statements}} }
            }
            """);
        Assert.Equal(group, endpoint.OffsetsOf?.ToString());
        Assert.Contains(endpoint.Settings, setting => setting is { Key: "transactional.id", Value: "enrich-1" });
    }

    [Fact]
    public void An_injected_consumer_is_found_by_its_types()
    {
        var endpoint = Assert.Single(
            EndpointsIn.Code("""
                static class Setup
                {
                    public static void Add(IServiceCollection services) =>
                        services.AddSingleton(new ConsumerBuilder<Ignore, string>(new ConsumerConfig { GroupId = "enrich" }).Build());
                }
                class Worker(IConsumer<Ignore, string> consumer, IProducer<Null, string> producer)
                {
                    public void Run(List<TopicPartitionOffset> offsets)
                    {
                        consumer.Subscribe("raw");
                        producer.BeginTransaction();
                        producer.Produce("enriched", new Message<Null, string>());
                        producer.SendOffsetsToTransaction(offsets, consumer.ConsumerGroupMetadata, TimeSpan.Zero);
                        producer.CommitTransaction();
                    }
                }
                """),
            candidate => candidate.Direction == Direction.Produce);
        Assert.Equal("enrich", endpoint.OffsetsOf?.Name);
    }

    [Fact]
    public void A_consumer_commits_none_in_that_way()
    {
        var endpoint = EndpointsIn.Single("""
            class Worker(IConsumer<Ignore, string> consumer, IProducer<Null, string> producer)
            {
                public void Run(List<TopicPartitionOffset> offsets)
                {
                    consumer.Subscribe("raw");
                    producer.SendOffsetsToTransaction(offsets, consumer.ConsumerGroupMetadata, TimeSpan.Zero);
                }
            }
            """);
        Assert.Equal((Direction.Consume, null), (endpoint.Direction, endpoint.OffsetsOf));
    }
}
