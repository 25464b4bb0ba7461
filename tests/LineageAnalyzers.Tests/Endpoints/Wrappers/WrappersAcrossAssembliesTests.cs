using LineageAnalyzers.Generation;
using LineageAnalyzers.Model.Manifests;
using LineageAnalyzers.Tests.Records;
using LineageAnalyzers.Tests.Verifiers;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace LineageAnalyzers.Tests.Endpoints.Wrappers;

public sealed class WrappersAcrossAssembliesTests
{
    private const string Library = EndpointsIn.Usings + """
        using System.Text.Json;
        namespace Acme.Messaging;

        public interface IBus { Task Publish<TMessage>(string name, TMessage message); }

        internal sealed class KafkaBus(IProducer<string, string> producer) : IBus
        {
            public Task Publish<T>(string topic, T body) => producer.ProduceAsync($"acme.{topic}", new Message<string, string> { Key = "k", Value = JsonSerializer.Serialize(body) });
        }

        public class Sender
        {
            private readonly IProducer<Null, string> _producer = new ProducerBuilder<Null, string>(new ProducerConfig { Acks = Acks.All }).Build();
            public Task Raw(string topic, string text) => _producer.ProduceAsync(topic, new Message<Null, string> { Value = text });
            public Task ByType<T>(T message) => _producer.ProduceAsync("acme." + typeof(T).Name.ToLowerInvariant(), new Message<Null, string> { Value = JsonSerializer.Serialize(message) });
            internal Task Hidden(string topic) => _producer.ProduceAsync(topic, new Message<Null, string> { Value = "" });
        }

        public abstract class Listener(IConsumer<Ignore, string> consumer)
        {
            protected void Listen<T>(string topic, Action<T> handle)
            {
                consumer.Subscribe(topic);
                while (true)
                    handle(JsonSerializer.Deserialize<T>(consumer.Consume().Message.Value)!);
            }
        }
        """;

    private const string User = EndpointsIn.Usings + """
        using System.Text.Json;
        using Acme.Messaging;
        namespace Acme.Shop;

        public class OrderPlaced { public string Id { get; set; } = ""; }

        public class Orders(IBus bus, Sender sender)
        {
            public Task A() => bus.Publish("orders", new OrderPlaced());
            public Task B() => sender.Raw("raw", JsonSerializer.Serialize(new OrderPlaced()));
            public Task C() => sender.ByType(new OrderPlaced());
            public Task D() => Passed("passed");
            private Task Passed(string topic) => bus.Publish(topic + ".v1", new OrderPlaced());
        }

        public class Billing(IConsumer<Ignore, string> consumer) : Listener(consumer)
        {
            public void Start() => Listen<OrderPlaced>("orders", order => Console.WriteLine(order.Id));
        }
        """;

    [Fact]
    public void An_assembly_tells_its_wrappers_to_those_that_use_it()
    {
        var endpoints = WrapperCalls(ReferencedCode.Using(ReferencedCode.Image(ReferencedCode.Publishing(TestCompilation.Create(Library))), User));

        Assert.Equal(
            [
                "consume Acme.Shop.Billing.Start() orders Acme.Shop.OrderPlaced Json",
                "produce Acme.Shop.Orders.A() acme.orders Acme.Shop.OrderPlaced Json",
                "produce Acme.Shop.Orders.B() raw Acme.Shop.OrderPlaced Json",
                "produce Acme.Shop.Orders.C() acme.orderplaced Acme.Shop.OrderPlaced Json",
                "produce Acme.Shop.Orders.D() acme.passed.v1 Acme.Shop.OrderPlaced Json",
            ],
            endpoints.Select(Text));
        Assert.Equal([new ClientSetting("acks", "all")], endpoints[2].Settings);
        Assert.Equal(ReadUse.Whole, Assert.Single(endpoints[0].Reads).Use);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void A_class_that_is_made_with_its_topic_names_it_where_it_is_made(bool asSource)
    {
        var library = TestCompilation.Create(EndpointsIn.Usings + """
            using System.Text.Json;
            namespace Acme.Messaging;

            public class Publisher<T>
            {
                private readonly IProducer<string, string> _producer;
                private readonly string _topic;

                public Publisher(IProducer<string, string> producer, string topic)
                {
                    _producer = producer;
                    _topic = "acme." + topic;
                }

                public Publisher(IProducer<string, string> producer, string topic, string version)
                    : this(producer, topic + ".v" + version)
                {
                }

                public Task Publish(T message) => _producer.ProduceAsync(_topic, new Message<string, string> { Key = "k", Value = JsonSerializer.Serialize(message) });
            }

            public class Own(IProducer<string, string> producer, string topic)
            {
                public Task Publish(string text) => producer.ProduceAsync(topic, new Message<string, string> { Key = "k", Value = text });
            }
            """).WithAssemblyName("Acme.Messaging");
        var reference = asSource ? library.ToMetadataReference() : ReferencedCode.Image(ReferencedCode.Publishing(library));

        var endpoints = WrapperCalls(ReferencedCode.Using(reference, EndpointsIn.Usings + """
            using Acme.Messaging;
            namespace Acme.Shop;

            public class OrderPlaced { public string Id { get; set; } = ""; }

            public class Orders(IProducer<string, string> producer)
            {
                public Publisher<OrderPlaced> A() => new Publisher<OrderPlaced>(producer, topic: "orders");
                public Own B() => new(producer, "raw");
                public Own C(string name) => new(producer, name + ".v1");
                public Own D() => C("passed");
                public string[] NotOne() => new string[] { new("raw") };
            }

            public class Refunds(IProducer<string, string> producer) : Own(producer, "refunds");
            public class Versioned(IProducer<string, string> producer) : Publisher<OrderPlaced>(producer, "orders", "2");
            public class Given(IProducer<string, string> producer, string name) : Own(producer, name);
            """));

        Assert.Equal(
            [
                "produce Acme.Shop.Orders.A() acme.orders Acme.Shop.OrderPlaced",
                "produce Acme.Shop.Orders.B() raw System.String",
                "produce Acme.Shop.Orders.D() passed.v1 System.String",
                "produce Acme.Shop.Refunds.Refunds(Confluent.Kafka.IProducer<string, string>) refunds System.String",
                "produce Acme.Shop.Versioned.Versioned(Confluent.Kafka.IProducer<string, string>) acme.orders.v2 Acme.Shop.OrderPlaced",
            ],
            endpoints.Select(endpoint => $"{WireText<Direction>.Of(endpoint.Direction)} {endpoint.Member} {endpoint.Topic} {endpoint.Value?.Type}"));
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void A_listener_that_a_container_makes_with_its_topic_is_named_where_that_is_set_up(bool asSource)
    {
        var library = TestCompilation.Create(EndpointsIn.Usings + """
            using System.Text.Json;
            using Microsoft.Extensions.DependencyInjection;
            using Microsoft.Extensions.Hosting;
            namespace Acme.Messaging;

            internal sealed class Listener<TEvent>(string topic, IConsumer<string, string> consumer) : BackgroundService
            {
                protected override Task ExecuteAsync(System.Threading.CancellationToken stop)
                {
                    consumer.Subscribe(topic);
                    while (true)
                        Handle(JsonSerializer.Deserialize<TEvent>(consumer.Consume(stop).Message.Value)!);
                }

                private static void Handle(TEvent change) { }
            }

            public static class Listening
            {
                public static IServiceCollection AddListener<TEvent>(this IServiceCollection services, string topic) =>
                    services.AddHostedService(provider => ActivatorUtilities.CreateInstance<Listener<TEvent>>(provider, topic));
            }
            """).WithAssemblyName("Acme.Messaging");
        var reference = asSource ? library.ToMetadataReference() : ReferencedCode.Image(ReferencedCode.Publishing(library));

        var endpoints = WrapperCalls(ReferencedCode.Using(reference, EndpointsIn.Usings + """
            using Acme.Messaging;
            using Microsoft.Extensions.DependencyInjection;
            namespace Acme.Shop;

            public class OrderPlaced { public string Id { get; set; } = ""; }
            public class OrderPaid { public string Id { get; set; } = ""; }

            public static class Setup
            {
                public static void Add(IServiceCollection services)
                {
                    services.AddListener<OrderPlaced>("placed");
                    services.AddListener<OrderPaid>("paid");
                }
            }
            """));

        Assert.Equal(
            ["placed Acme.Shop.OrderPlaced", "paid Acme.Shop.OrderPaid"],
            endpoints.Select(endpoint => $"{endpoint.Topic} {endpoint.Value?.Type}"));
    }

    [Fact]
    public void A_project_that_is_referenced_as_source_is_read_itself()
    {
        var library = TestCompilation.Create(Library).WithAssemblyName("Acme.Messaging");
        var endpoints = WrapperCalls(ReferencedCode.Using(library.ToMetadataReference(), User));

        Assert.Equal(
            [
                "consume Acme.Shop.Billing.Start() orders Acme.Shop.OrderPlaced Json",
                "produce Acme.Shop.Orders.A() acme.orders Acme.Shop.OrderPlaced Json",
                "produce Acme.Shop.Orders.B() raw Acme.Shop.OrderPlaced Json",
                "produce Acme.Shop.Orders.C() acme.orderplaced Acme.Shop.OrderPlaced Json",
                "produce Acme.Shop.Orders.D() acme.passed.v1 Acme.Shop.OrderPlaced Json",
            ],
            endpoints.Select(Text));
    }

    [Fact]
    public void Only_what_others_can_call_is_told()
    {
        var told = PublishedFactsCollector.Collect(TestCompilation.Create(Library), TestCompilation.Root, flows: false, default).Select(fact => fact.Key).Where(key => key.Contains(".Wrapper:"));

        Assert.Equal(
            [
                "LineageAnalyzers.Wrapper:Acme.Messaging.IBus.Publish<TMessage>(string, TMessage)",
                "LineageAnalyzers.Wrapper:Acme.Messaging.Listener.Listen<T>(string, System.Action<T>)",
                "LineageAnalyzers.Wrapper:Acme.Messaging.Sender.ByType<T>(T)",
                "LineageAnalyzers.Wrapper:Acme.Messaging.Sender.Raw(string, string)",
            ],
            told);
    }

    [Fact]
    public void An_interface_that_something_else_implements_too_is_not_told()
    {
        var told = PublishedFactsCollector.Collect(
            TestCompilation.Create(Library, "namespace Acme.Messaging; public class InMemoryBus : IBus { public System.Threading.Tasks.Task Publish<T>(string a, T b) => System.Threading.Tasks.Task.CompletedTask; }"), TestCompilation.Root, flows: false, default);

        Assert.DoesNotContain(told, fact => fact.Key.Contains("IBus"));
        Assert.Contains(told, fact => fact.Key.Contains("Sender.Raw"));
    }

    [Fact]
    public void A_manifest_lists_the_wrappers_of_its_project()
    {
        var wrappers = EndpointsIn.Compilation(TestCompilation.Create(Library)).Wrappers;

        Assert.Equal(
            [
                "Acme.Messaging.KafkaBus.Publish<T>(string, T)|Produce|topic|body|acme.{topic}",
                "Acme.Messaging.Listener.Listen<T>(string, System.Action<T>)|Consume|topic||{topic}",
                "Acme.Messaging.Sender.ByType<T>(T)|Produce||message|acme.{T.Name:lower}",
                "Acme.Messaging.Sender.Hidden(string)|Produce|topic||{topic}",
                "Acme.Messaging.Sender.Raw(string, string)|Produce|topic|text|{topic}",
            ],
            wrappers.Select(wrapper => $"{wrapper.Member}|{wrapper.Direction}|{wrapper.TopicParameter}|{wrapper.ValueParameter}|{wrapper.Topic}"));
    }

    private static IReadOnlyList<Endpoint> WrapperCalls(Compilation user)
    {
        Assert.Empty(user.GetDiagnostics().Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error));
        return [.. EndpointsIn.Compilation(user).Endpoints.Where(endpoint => endpoint.Level == EndpointLevel.Wrapper).OrderBy(endpoint => endpoint.Id, StringComparer.Ordinal)];
    }

    private static string Text(Endpoint endpoint) =>
        $"{WireText<Direction>.Of(endpoint.Direction)} {endpoint.Member} {endpoint.Topic} {endpoint.Value?.Type} {endpoint.Value?.Format}";
}
