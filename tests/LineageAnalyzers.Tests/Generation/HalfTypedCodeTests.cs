using System.Diagnostics;
using LineageAnalyzers.Model.Manifests;
using LineageAnalyzers.Tests.Verifiers;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace LineageAnalyzers.Tests.Generation;

/// <summary>
/// Code as it is while somebody types it: cut off after a token, or with a token missing. Nothing fails or hangs, and no topic is named that the whole code
/// does not name.
/// </summary>
public sealed class HalfTypedCodeTests
{
    private static readonly TimeSpan Bound = TimeSpan.FromMinutes(2);

    private static readonly FrameworkCode Frameworks = new(
        ["MassTransit", "KafkaFlow", "System.Text.Json"], "MassTransit.KafkaIntegration", "KafkaFlow", "KafkaFlow.Microsoft.DependencyInjection", "KafkaFlow.Abstractions");

    private const string Client = """
        public sealed record Order(string Id, decimal Total);
        public sealed class KafkaOptions { public string Topic { get; set; } = "orders"; public string[] Others { get; init; } = ["returns", Names.Payments]; }
        public static class Names { public const string Prefix = "prod."; public const string Payments = Prefix + "payments"; }
        public static class Startup { public static void Add(IServiceCollection services, IConfiguration configuration) => services.Configure<KafkaOptions>(configuration.GetSection("Kafka")); }
        public interface IPublisher { Task Publish<T>(string topic, T message); }
        public sealed class Publisher(IProducer<string, string> producer) : IPublisher
        {
            public async Task Publish<T>(string topic, T message) =>
                await producer.ProduceAsync($"{topic}", new Message<string, string> { Key = "k", Value = JsonSerializer.Serialize(message) });
        }
        public sealed class Worker(IOptions<KafkaOptions> options, IConfiguration configuration, IPublisher publisher)
        {
            private readonly string _topic = configuration["Kafka:Topic"] ?? "audit";
            public void Run(ConsumerConfig config)
            {
                using var consumer = new ConsumerBuilder<string, string>(config).SetErrorHandler((_, error) => { }).Build();
                consumer.Subscribe(new[] { options.Value.Topic, _topic });
                var order = JsonSerializer.Deserialize<Order>(consumer.Consume().Message.Value)!;
                foreach (var other in options.Value.Others) publisher.Publish(other, order with { Id = "x" });
                publisher.Publish(order.Total > 3 ? nameof(Order) : Names.Payments, order);
            }
        }
        """;

    private const string Registrations = """
        public sealed record Order(string Id);
        public sealed class OrderConsumer : MassTransit.IConsumer<Order> { public Task Consume(ConsumeContext<Order> context) => Task.CompletedTask; }
        public static class Setup
        {
            public static void Add(IServiceCollection services, IConfiguration configuration)
            {
                services.AddMassTransit(bus => bus.AddRider(rider =>
                {
                    rider.AddConsumer<OrderConsumer>();
                    rider.AddProducer<string, Order>("orders");
                    rider.UsingKafka((context, kafka) =>
                    {
                        kafka.TopicEndpoint<Order>(configuration["Kafka:Topic"] ?? "audit", "billing", endpoint => endpoint.ConfigureConsumer<OrderConsumer>(context));
                    });
                }));
                services.AddKafka(kafka => kafka.AddCluster(cluster => cluster.WithBrokers(new[] { "b" })
                    .AddProducer("outbox", producer => producer.DefaultTopic("payments"))
                    .AddConsumer(consumer => consumer.Topic("returns").WithGroupId("g").WithBufferSize(10).WithWorkersCount(1))));
            }
        }
        """;

    private static readonly HashSet<string> Whole = ["orders", "returns", "prod.payments", "payments", "audit", "Order"];

    public static TheoryData<string, string> Codes { get; } = new() { { nameof(Client), Client }, { nameof(Registrations), Registrations } };

    [Theory]
    [MemberData(nameof(Codes))]
    public void Code_that_is_whole_names_its_topics(string name, string code)
    {
        var names = Names(Frameworks.Manifest(code));

        Assert.Subset(Whole, names);
        Assert.True(names.Count >= 3, $"{name} names {string.Join(", ", names)} only");
    }

    [Theory]
    [MemberData(nameof(Codes))]
    public void Code_that_is_cut_off_names_no_other_topic(string name, string code) =>
        Check(name, Ends(code).Where((_, index) => index % 6 == 0).Select(end => code[..end]));

    [Theory]
    [MemberData(nameof(Codes))]
    public void Code_with_a_token_missing_names_no_other_topic(string name, string code) => Check(name, CSharpSyntaxTree.ParseText(code).GetRoot().DescendantTokens()
        .Where((_, index) => index % 8 == 0)
        .Select(token => code.Remove(token.SpanStart, token.Span.Length)));

    [Theory]
    [InlineData("rider.AddProducer<string, Order>(Half); } const string Half = \"ord", "rider.AddProducer<string, Order>(\"orders\");")]
    [InlineData("rider.AddProducer<string, Order>(\"ord", "rider.AddProducer<string, Order>(\"orders\");")]
    [InlineData("rider.AddProducer<string, Order>($\"ord", "rider.AddProducer<string, Order>(\"orders\");")]
    [InlineData("rider.AddProducer<string, Order>(@\"ord", "rider.AddProducer<string, Order>(\"orders\");")]
    [InlineData("rider.AddProducer<string, Order>(\"\"\"ord", "rider.AddProducer<string, Order>(\"orders\");")]
    public void A_text_that_does_not_end_yet_is_no_name(string typed, string whole) => Check("a text", [Registrations.Replace(whole, typed, StringComparison.Ordinal)]);

    private static void Check(string name, IEnumerable<string> variants)
    {
        var watch = Stopwatch.StartNew();
        foreach (var variant in variants)
        {
            var others = Names(Frameworks.Broken(variant)).Except(Whole).ToList();
            Assert.True(others.Count == 0, $"{string.Join(", ", others)} named in\n{variant}");
        }

        Assert.True(watch.Elapsed < Bound, $"{name} took {watch.Elapsed}");
    }

    private static HashSet<string> Names(Manifest manifest) => manifest.Endpoints
        .Select(endpoint => endpoint.Topic)
        .Concat(manifest.Routes.Select(route => route.Topic))
        .SelectMany(topic => topic.Names.Append(topic.Name).Append(topic.Template).Append(topic.Pattern))
        .OfType<string>().ToHashSet(StringComparer.Ordinal);

    private static IEnumerable<int> Ends(string code) => CSharpSyntaxTree.ParseText(code).GetRoot().DescendantTokens().Select(token => token.Span.End);
}
