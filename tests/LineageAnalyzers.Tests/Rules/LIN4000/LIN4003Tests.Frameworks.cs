using LineageAnalyzers.Tests.Verifiers;

namespace LineageAnalyzers.Tests.Rules.LIN4000;

public sealed partial class LIN4003Tests
{
    private const string Writer = """
        public record Order(string Id);
        class Writer
        {
            public void Send()
            {
                var producer = new ProducerBuilder<string, string>(new ProducerConfig { TransactionalId = "writer-1" }).Build();
                producer.Produce("orders", new Message<string, string> { Value = "x" });
                producer.Produce("other", new Message<string, string> { Value = "x" });
            }
        }

        """;

    [Theory]
    [InlineData("kafka.TopicEndpoint<Order>(\"orders\", \"billing\", endpoint => { endpoint.UseIsolationLevel([|IsolationLevel.ReadUncommitted|]); })")]
    [InlineData("kafka.TopicEndpoint<Order>(\"orders\", [|new ConsumerConfig { IsolationLevel = IsolationLevel.ReadUncommitted }|], endpoint => { })")]
    [InlineData("kafka.TopicEndpoint<Order>(\"orders\", \"billing\", endpoint => { endpoint.UseIsolationLevel(IsolationLevel.ReadCommitted); })")]
    [InlineData("kafka.TopicEndpoint<Order>(\"orders\", \"billing\", endpoint => { })")]
    [InlineData("kafka.TopicEndpoint<Order>(\"mails\", \"billing\", endpoint => { endpoint.UseIsolationLevel(IsolationLevel.ReadUncommitted); }); kafka.TopicEndpoint<Order>(\"orders\", \"billing\", endpoint => { })")]
    public Task MassTransit_is_looked_at(string registration) => Verify(
        "using MassTransit; using Microsoft.Extensions.DependencyInjection;" + Writer
        + $"class Setup {{ void Add(IServiceCollection services) => services.AddMassTransit(bus => bus.AddRider(rider => rider.UsingKafka((context, kafka) => {{ {registration}; }}))); }}",
        "MassTransit.KafkaIntegration");

    [Theory]
    [InlineData("clients.AddConsumer(consumer => consumer.WithGroupId(\"g\").WithIsolationLevel([|IsolationLevel.ReadUncommitted|]).Consume<Order>(endpoint => endpoint.ConsumeFrom(\"orders\")))")]
    [InlineData("clients.AddConsumer(consumer => consumer.WithGroupId(\"g\").WithIsolationLevel(IsolationLevel.ReadCommitted).Consume<Order>(endpoint => endpoint.ConsumeFrom(\"orders\")))")]
    [InlineData("clients.AddConsumer(consumer => consumer.WithIsolationLevel(IsolationLevel.ReadUncommitted).Consume<Order>(endpoint => endpoint.ConsumeFrom(\"mails\"))).AddConsumer(consumer => consumer.Consume<Order>(endpoint => endpoint.ConsumeFrom(\"orders\")))")]
    public Task Silverback_is_looked_at(string registration) => Verify(
        "using Silverback.Configuration; using Silverback.Messaging.Configuration; using Silverback.Messaging.Configuration.Kafka; using Microsoft.Extensions.DependencyInjection;" + Writer
        + $"class Setup {{ void Add(IServiceCollection services) => services.AddSilverback().AddKafkaClients(clients => {registration}); }}",
        "Silverback.Integration.Kafka");

    [Theory]
    [InlineData("isolationLevel: [|IsolationLevel.ReadUncommitted|]")]
    [InlineData("isolationLevel: IsolationLevel.ReadCommitted")]
    [InlineData("commitBatchSize: 5")]
    public Task Brighter_is_looked_at(string argument) => Verify(
        "using Paramore.Brighter; using Paramore.Brighter.MessagingGateway.Kafka;" + Writer
        + $"class Placed : Event {{ public Placed() : base(Guid.NewGuid()) {{ }} }} class Setup {{ object Add() => new KafkaSubscription<Placed>(groupId: \"g\", routingKey: \"orders\", messagePumpType: MessagePumpType.Reactor, {argument}); }}",
        "Paramore.Brighter.MessagingGateway.Kafka");

    private Task Verify(string code, string library)
    {
        var test = new RuleTest(Id, code);
        test.TestState.AdditionalReferences.AddRange(StandInCode.References(library));
        return test.RunAsync();
    }
}
