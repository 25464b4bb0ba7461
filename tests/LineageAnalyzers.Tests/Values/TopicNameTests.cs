using LineageAnalyzers.Model.Manifests;
using LineageAnalyzers.Tests.Verifiers;

namespace LineageAnalyzers.Tests.Values;

/// <summary>Which names the code proves, and what is said where it proves none.</summary>
public class TopicNameTests
{
    [Theory]
    [InlineData("\"orders\"", "orders", NameResolution.Literal)]
    [InlineData("@\"orders\"", "orders", NameResolution.Literal)]
    [InlineData("Topics.Orders", "orders", NameResolution.Constant)]
    [InlineData("Topics.Static", "static-orders", NameResolution.Constant)]
    [InlineData("Topics.GetOnly", "get-only-orders", NameResolution.Constant)]
    [InlineData("Topics.Computed", "orders.v2", NameResolution.Interpolated)]
    [InlineData("nameof(Topics)", "Topics", NameResolution.Nameof)]
    [InlineData("Kind.OrderPlaced.ToString()", "OrderPlaced", NameResolution.Nameof)]
    [InlineData("nameof(Kind.OrderPlaced) + \"-Retry\"", "OrderPlaced-Retry", NameResolution.Interpolated)]
    [InlineData("$\"{Topics.Orders}.{nameof(Kind)}\"", "orders.Kind", NameResolution.Interpolated)]
    [InlineData("Topics.Static + \".dlq\"", "static-orders.dlq", NameResolution.Interpolated)]
    [InlineData("string.Concat(Topics.Static, \".\", Topics.Orders)", "static-orders.orders", NameResolution.Interpolated)]
    [InlineData("Topics.Orders.ToUpperInvariant()", "ORDERS", NameResolution.Interpolated)]
    [InlineData("_field", "field-orders", NameResolution.Constant)]
    [InlineData("_fromConstructor", "constructor-orders", NameResolution.Constant)]
    [InlineData("Property", "property-orders", NameResolution.Constant)]
    [InlineData("(string)Topics.Orders", "orders", NameResolution.Constant)]
    [InlineData("new TopicPartition(\"orders\", new Partition(0))", "orders", NameResolution.Literal)]
    [InlineData("topic: \"orders\"", "orders", NameResolution.Literal)]
    public void Expression_IsProven(string expression, string name, NameResolution resolution)
    {
        var endpoint = EndpointsIn.Single($$"""
            class Service(IProducer<Null, string> producer)
            {
                private readonly string _field = "field-orders";
                private readonly string _fromConstructor;
                public Service() : this(null!) { _fromConstructor = "constructor-orders"; }
                public string Property { get; } = "property-orders";
                public void Send() => producer.Produce({{expression}}, new Message<Null, string> { Value = "" });
            }
            static class Topics
            {
                public const string Orders = "orders";
                public static readonly string Static = "static-orders";
                public static string GetOnly { get; } = "get-only-orders";
                public static string Computed => Orders + ".v2";
            }
            enum Kind { OrderPlaced }
            """);

        Assert.Equal(name, endpoint.Topic.Name);
        Assert.Equal(resolution, endpoint.Topic.Resolution);
        Assert.Null(endpoint.Topic.Reason);
    }

    [Theory]
    [InlineData("string topic", "topic", "it comes in through the parameter 'topic'")]
    [InlineData("string[] args", "args[0]", "only known when the program runs")]
    [InlineData("Settable settings", "settings.Topic", "where the Settable comes from")]
    [InlineData("", "Guid.NewGuid().ToString()", "only known when the program runs")]
    [InlineData("bool late", "Virtual(late)", "only known when the program runs")]
    [InlineData("", "_mutable", "no Service is made")]
    [InlineData("", "_changed", "can be set in more places")]
    [InlineData("Overridable member", "member.Topic", "can be overridden")]
    [InlineData("", "\"\"", "no legal topic name")]
    [InlineData("", "\"orders placed\"", "no legal topic name")]
    public void Expression_IsNotProven(string parameter, string expression, string reason)
    {
        var endpoint = EndpointsIn.Single($$"""
            class Service(IProducer<Null, string> producer)
            {
                internal string _mutable = "orders";
                public void Send({{parameter}}) => producer.Produce({{expression}}, new Message<Null, string> { Value = "" });
                internal string _changed = "orders";
                internal void Change(Service other) => other._changed = Environment.MachineName;
                protected virtual string Virtual(bool late) { return late ? "a" : "b"; }
            }
            class Settable { public string Topic { get; set; } = "orders"; }
            public class Overridable { public virtual string Topic => "orders"; }
            """);

        Assert.Empty(endpoint.Topic.ProvenNames);
        Assert.Contains(reason, endpoint.Topic.Reason);
    }

    [Theory]
    [InlineData("parts.Select(part => new TopicPartition(\"orders\", part))", "orders")]
    [InlineData("parts.Select(part => new TopicPartitionOffset(Topic, part, Offset.Beginning)).ToList()", "orders")]
    [InlineData("all", "orders")]
    [InlineData("names.Select(name => new TopicPartition(name, 0))", null)]
    [InlineData("parts.Where(part => part.IsSpecial).Select(Made)", null)]
    public void Selected_partitions_have_the_topic_that_each_of_them_gets(string expression, string? topic)
    {
        var endpoint = EndpointsIn.Single($$"""
            class Service(IConsumer<string, string> consumer)
            {
                private const string Topic = "orders";
                public void Run(IEnumerable<Partition> parts, string[] names)
                {
                    var all = parts.Select(part => new TopicPartition("orders", part)).ToArray();
                    consumer.Assign({{expression}});
                }
                private static TopicPartition Made(Partition part) => new("orders", part);
            }
            """);

        Assert.Equal(topic, endpoint.Topic.Name);
        Assert.Equal(topic is null, endpoint.Topic.Reason is not null);
    }

    [Fact]
    public void LocalSetTwice_GivesBothNames()
    {
        var endpoint = EndpointsIn.Single("""
            class Service(IProducer<Null, string> producer)
            {
                public void Send(bool late)
                {
                    var topic = "orders";
                    if (late)
                        topic = "late-orders";
                    producer.Produce(topic, new Message<Null, string> { Value = "" });
                }
            }
            """);

        Assert.Equal(["late-orders", "orders"], endpoint.Topic.Names);
    }

    [Fact]
    public void Conditional_GivesBothNames()
    {
        var endpoint = EndpointsIn.Single("""
            class Service(IProducer<Null, string> producer)
            {
                public void Send(bool late) =>
                    producer.Produce(late ? "orders.late" : "orders", new Message<Null, string> { Value = "" });
            }
            """);

        Assert.Null(endpoint.Topic.Name);
        Assert.Equal(["orders", "orders.late"], endpoint.Topic.Names);
    }

    [Fact]
    public void UnknownPart_GivesTemplate()
    {
        var endpoint = EndpointsIn.Single("""
            class Service(IProducer<Null, string> producer)
            {
                public void Send(string location) => producer.Produce($"orders.{location}", new Message<Null, string> { Value = "" });
            }
            """);

        Assert.Equal("orders.{location}", endpoint.Topic.Template);
        Assert.Empty(endpoint.Topic.ProvenNames);
    }

    [Theory]
    [InlineData("new[] { \"a\", \"b\" }")]
    [InlineData("new List<string> { \"a\", \"b\" }")]
    [InlineData("[\"a\", \"b\"]")]
    [InlineData("local")]
    [InlineData("Known")]
    public void Collection_GivesEveryName(string expression)
    {
        var endpoint = EndpointsIn.Single($$"""
            class Service(IConsumer<Null, string> consumer)
            {
                private static readonly string[] Known = { "a", "b" };
                public void Run()
                {
                    var local = new List<string> { "a", "b" };
                    consumer.Subscribe({{expression}});
                }
            }
            """);

        Assert.Equal(["a", "b"], endpoint.Topic.Names);
    }

    [Fact]
    public void ListThatGrows_IsNotProven()
    {
        var endpoint = EndpointsIn.Single("""
            class Service(IConsumer<Null, string> consumer)
            {
                public void Run(string more)
                {
                    var topics = new List<string> { "a" };
                    topics.Add(more);
                    consumer.Subscribe(topics);
                }
            }
            """);

        Assert.Empty(endpoint.Topic.ProvenNames);
        Assert.NotNull(endpoint.Topic.Reason);
    }

    [Fact]
    public void Caret_IsPattern()
    {
        var endpoint = EndpointsIn.Single("""
            class Service(IConsumer<Null, string> consumer) { public void Run() => consumer.Subscribe("^orders\\..*"); }
            """);

        Assert.Equal(@"^orders\..*", endpoint.Topic.Pattern);
        Assert.Empty(endpoint.Topic.ProvenNames);
    }

    [Fact]
    public void StaticReadonlyInReferencedSource_IsProven()
    {
        var library = TestCompilation.Create("namespace Shared; public static class Topics { public static readonly string Orders = \"orders\"; }");
        var compilation = TestCompilation.Create(EndpointsIn.Usings + """
            class Service(IProducer<Null, string> producer)
            {
                public void Send() => producer.Produce(Names.Orders, new Message<Null, string> { Value = "" });
            }
            static class Names { public static string Orders = ""; }
            """);
        var code = EndpointsIn.Usings + """
            class Service(IProducer<Null, string> producer)
            {
                public void Send() => producer.Produce(Shared.Topics.Orders, new Message<Null, string> { Value = "" });
            }
            """;
        compilation = compilation.RemoveAllSyntaxTrees()
            .AddSyntaxTrees(Microsoft.CodeAnalysis.CSharp.CSharpSyntaxTree.ParseText(code, path: TestCompilation.Root + "/src/Service.cs"))
            .AddReferences(library.WithAssemblyName("Shared").ToMetadataReference());

        var endpoint = Assert.Single(EndpointsIn.Compilation(compilation).Endpoints);

        Assert.Equal("orders", endpoint.Topic.Name);
    }

    [Fact]
    public void AttributeStatesWhatCodeHides()
    {
        var endpoint = EndpointsIn.Single("""
            class Service(IProducer<Null, string> producer)
            {
                [LineageAnalyzers.Annotations.KafkaTopic("orders")]
                public void Send(string topic) => producer.Produce(topic, new Message<Null, string> { Value = "" });
            }
            """);

        Assert.Equal("orders", endpoint.Topic.Name);
        Assert.Equal(NameResolution.Attribute, endpoint.Topic.Resolution);
    }
}
