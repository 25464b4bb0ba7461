using System.Reflection;
using Confluent.Kafka;
using LineageAnalyzers.Model.Manifests;
using LineageAnalyzers.Tests.Verifiers;

namespace LineageAnalyzers.Tests.Recognition;

/// <summary>Every way to produce, subscribe and assign that Confluent.Kafka has, and what only looks like one.</summary>
public sealed class ConfluentKafkaTests
{
    private static readonly (string Method, string Parameters, string Call)[] Overloads =
    [
        ("ProduceAsync", "String Message CancellationToken", "producer.ProduceAsync(\"orders\", message, stop)"),
        ("ProduceAsync", "TopicPartition Message CancellationToken", "producer.ProduceAsync(new TopicPartition(\"orders\", 1), message)"),
        ("Produce", "String Message Action", "producer.Produce(\"orders\", message, report => { })"),
        ("Produce", "TopicPartition Message Action", "producer.Produce(new TopicPartition(\"orders\", Partition.Any), message)"),
        ("Subscribe", "IEnumerable", "consumer.Subscribe(new[] { \"orders\" })"),
        ("Subscribe", "String", "consumer.Subscribe(\"orders\")"),
        ("Assign", "TopicPartition", "consumer.Assign(new TopicPartition(\"orders\", 0))"),
        ("Assign", "TopicPartitionOffset", "consumer.Assign(new TopicPartitionOffset(\"orders\", 0, Offset.Beginning))"),
        ("Assign", "IEnumerable<TopicPartitionOffset>", "consumer.Assign(new[] { new TopicPartitionOffset(new TopicPartition(\"orders\", 0), 5) })"),
        ("Assign", "IEnumerable<TopicPartition>", "consumer.Assign(new List<TopicPartition> { new(\"orders\", 0), new(\"orders\", 1) })"),
        ("IncrementalAssign", "IEnumerable<TopicPartitionOffset>", "consumer.IncrementalAssign(new[] { new TopicPartitionOffset(\"orders\", 0, 5) })"),
        ("IncrementalAssign", "IEnumerable<TopicPartition>", "consumer.IncrementalAssign([new TopicPartition(\"orders\", 0)])"),
    ];

    public static TheoryData<string> Calls => [.. Overloads.Select(overload => overload.Call)];

    [Fact]
    public void Every_overload_of_the_library_has_a_case()
    {
        var methods = new[] { typeof(IProducer<,>), typeof(IConsumer<,>) }
            .SelectMany(type => type.GetMethods())
            .Where(method => method.Name is "Produce" or "ProduceAsync" or "Subscribe" or "Assign" or "IncrementalAssign")
            .Select(method => $"{method.Name} {string.Join(' ', method.GetParameters().Select(parameter => NameOf(parameter.ParameterType, method)))}");
        Assert.Equal(methods.Order(StringComparer.Ordinal), Overloads.Select(overload => $"{overload.Method} {overload.Parameters}").Order(StringComparer.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Calls))]
    public void An_overload_is_an_endpoint_with_its_topic(string call)
    {
        var endpoint = EndpointsIn.Single($$"""
            class Service
            {
                public void Run(IProducer<string, string> producer, IConsumer<string, string> consumer, Message<string, string> message, CancellationToken stop)
                {
                    {{call}};
                }
            }
            """);
        Assert.Equal("orders", endpoint.Topic.Name);
        Assert.Equal(call.StartsWith("producer", StringComparison.Ordinal) ? Direction.Produce : Direction.Consume, endpoint.Direction);
        Assert.Equal(EndpointLevel.Direct, endpoint.Level);
        Assert.Equal("Confluent.Kafka", endpoint.Client);
        Assert.Equal("Service.Run(Confluent.Kafka.IProducer<string, string>, Confluent.Kafka.IConsumer<string, string>, Confluent.Kafka.Message<string, string>, System.Threading.CancellationToken)", endpoint.Member);
    }

    [Theory]
    [InlineData("topic: \"orders\", message: message")]
    [InlineData("message: message, topic: \"orders\"")]
    public void Named_arguments_may_stand_in_any_order(string arguments) =>
        Assert.Equal("orders", EndpointsIn.Single($$"""
            class Service { void Run(IProducer<string, string> producer, Message<string, string> message) => producer.Produce({{arguments}}); }
            """).Topic.Name);

    [Theory]
    [InlineData("new ProducerBuilder<string, string>(new ProducerConfig { Acks = Acks.All }).Build()", "acks=all")]
    [InlineData("new ProducerBuilder<string, string>(new Dictionary<string, string> { [\"acks\"] = \"all\" }).Build()", "acks=all")]
    [InlineData("new ProducerBuilder<string, string>(new ProducerConfig(new ClientConfig { Acks = Acks.Leader })).SetErrorHandler((_, e) => { }).Build()", "acks=1")]
    [InlineData("new DependentProducerBuilder<string, string>(new ProducerBuilder<string, string>(new ProducerConfig { Acks = Acks.All }).Build().Handle).Build()", "acks=all")]
    public void Settings_of_the_builder_reach_the_endpoint(string producer, string settings)
    {
        var endpoint = EndpointsIn.Single($$"""
            class Service
            {
                void Run(Message<string, string> message)
                {
                    using var producer = {{producer}};
                    producer.Produce("orders", message);
                }
            }
            """);
        Assert.Equal(settings, string.Join(' ', endpoint.Settings.Select(setting => $"{setting.Key}={setting.Value}")));
    }

    [Theory]
    [InlineData("new ConsumerConfig { GroupId = \"billing\" }")]
    [InlineData("new Dictionary<string, string> { { \"group.id\", \"billing\" } }")]
    [InlineData("new ConsumerConfig(new Dictionary<string, string> { [\"group.id\"] = \"billing\" })")]
    public void The_group_of_a_consumer_is_found_in_its_configuration(string configuration)
    {
        var endpoint = EndpointsIn.Single($$"""
            class Service
            {
                void Run()
                {
                    using var consumer = new ConsumerBuilder<Ignore, string>({{configuration}}).Build();
                    consumer.Subscribe("orders");
                }
            }
            """);
        Assert.Equal("billing", endpoint.Group?.Name);
    }

    [Theory]
    [InlineData("class Feed { void Run(IObservable<string> source) => source.Subscribe(null!); }")]
    [InlineData("class Producer { public void Produce(string topic, string message) { } } class Feed { void Run(Producer producer) => producer.Produce(\"orders\", \"x\"); }")]
    [InlineData("interface IProducer<T> { void ProduceAsync(string topic, T message); } class Feed { void Run(IProducer<string> producer) => producer.ProduceAsync(\"orders\", \"x\"); }")]
    [InlineData("class Feed { void Run(IConsumer<string, string> consumer) { consumer.Unsubscribe(); consumer.Unassign(); consumer.Consume(1); } }")]
    [InlineData("class Feed { object Run(System.Linq.Expressions.Expression<Action<IProducer<string, string>>> setup) => setup; object Use() => Run(producer => producer.Produce(\"orders\", null!, null)); }")]
    public void What_only_looks_like_an_endpoint_is_none(string code) => Assert.Empty(EndpointsIn.Code(code));

    private static string NameOf(Type type, MethodInfo method)
    {
        var name = type.Name.Split('`')[0];
        var item = type.IsGenericType && name == "IEnumerable" ? type.GetGenericArguments()[0].Name : null;
        return item is null or "String" || method.Name == "Subscribe" ? name : $"{name}<{item}>";
    }
}
