using LineageAnalyzers.Graph.Consumers;
using LineageAnalyzers.Model;
using LineageAnalyzers.Model.Manifests;
using LineageAnalyzers.Testing;

namespace LineageAnalyzers.Graph.Tests.Consumers;

public class GraphConsumersTests
{
    [Fact]
    public async Task ConsumerOfATopic_HasItsReadsSchemaAndProject()
    {
        var billing = new SampleProject("Billing");
        using var graph = await GraphOf.Async(billing
            .DescribesAvro("Order", "\"int\"", "a")
            .Consumes("c", ResolvedName.Of("orders", NameResolution.Literal), SampleProject.Avro("Order"), billing.Read("a"), billing.Read("b", ReadUse.Test))
            .Consumes("d", "invoices")
            .Produces("p", "orders"));

        var consumers = Find(graph, "orders", "orders").Consumers;

        var value = consumers.Single(consumer => consumer.Part == RecordPart.Value);
        Assert.Equal(("Billing", "https://git.example.org/acme/shop", "src/Billing/Billing.csproj"), (value.Project.Name, value.Project.Repository, value.Project.Path));
        Assert.Equal(("orders", WireFormat.Avro, "\"int\"", null), (value.Topic, value.Format, value.Schema, value.Doubt));
        Assert.Equal(["a Read src/Billing/Worker.cs:10", "b Test src/Billing/Worker.cs:11"], value.Reads.Select(read => $"{read.Field} {read.Use} {read.Locations[0]}"));
        Assert.Equal("src/Billing/Worker.cs:12", value.Place.ToString());
        var key = consumers.Single(consumer => consumer.Part == RecordPart.Key);
        Assert.Equal((WireFormat.Utf8, null, 0), (key.Format, key.Schema, key.Reads.Count));
    }

    [Theory]
    [InlineData(null, 0)]
    [InlineData("acme.Line", 0)]
    [InlineData(null, 2)]
    [InlineData("acme.Line", 2)]
    public async Task SchemaInProtobuf_ComesWithItsMessageAndItsImports(string? message, int count)
    {
        var imports = Enumerable.Range(0, count).Select(index => new SchemaImport($"a/{index}.proto", "CgA=")).ToArray();
        using var graph = await GraphOf.Async(new SampleProject("Billing")
            .DescribesProtobuf("Line", "CgxsZWc=", message, imports)
            .Consumes("c", ResolvedName.Of("orders", NameResolution.Literal), new Payload("Line", null, WireFormat.Protobuf)));

        var value = Find(graph, "orders").Consumers.Single(consumer => consumer.Part == RecordPart.Value);

        Assert.Equal(("CgxsZWc=", message), (value.Schema, value.Message));
        Assert.Equal(imports, value.Imports);
    }

    [Fact]
    public async Task TopicOfOneEnvironment_IsATopicLikeAnyOther()
    {
        var name = new ResolvedName
        {
            Resolution = NameResolution.Configuration,
            Key = "Kafka:Topic",
            Values = new[] { new EnvironmentValue("", "orders"), new EnvironmentValue("Production", "prod.orders") }.ToEquatableArray(),
        };
        using var graph = await GraphOf.Async(new SampleProject("Billing").Consumes("c", name));

        Assert.All(Find(graph, "prod.orders").Consumers, consumer => Assert.Equal(("prod.orders", null), (consumer.Topic, consumer.Doubt)));
        Assert.NotEmpty(Find(graph, "prod.orders").Consumers);
    }

    public static TheoryData<ResolvedName, string> Doubtful => new()
    {
        { new ResolvedName { Pattern = "^ord.*", Resolution = NameResolution.Literal }, "subscribes to the pattern '^ord.*', which fits this topic" },
        { new ResolvedName { Template = "{env}ers", Resolution = NameResolution.Interpolated }, "consumes '{env}ers', which may be this topic" },
        { ResolvedName.Of("orders", NameResolution.Convention), "is taken to consume this topic by its framework's rule for names" },
    };

    [Theory]
    [MemberData(nameof(Doubtful))]
    public async Task ConsumerThatIsNotProvenToReadTheTopic_SaysWhy(ResolvedName topic, string doubt)
    {
        using var graph = await GraphOf.Async(new SampleProject("Archive").Consumes("c", topic));

        Assert.Equal(doubt, Assert.Single(Find(graph, "orders").Consumers, consumer => consumer.Part == RecordPart.Value).Doubt);
        Assert.Empty(Find(graph, "invoices").Consumers);
    }

    [Fact]
    public async Task ConsumerOnACondition_SaysIt()
    {
        using var graph = await GraphOf.Async(new SampleProject("Archive").Consumes("c", "orders").OnlyIf("a bus runs on Kafka"));

        Assert.All(Find(graph, "orders").Consumers, consumer => Assert.Equal("consumes this topic only if a bus runs on Kafka", consumer.Doubt));
        Assert.NotEmpty(Find(graph, "orders").Consumers);
        Assert.Empty(Find(graph, "orders").Unplaced);
    }

    [Fact]
    public async Task ConsumerWithoutAnyTopic_IsUnplaced()
    {
        using var graph = await GraphOf.Async(new SampleProject("Router")
            .Consumes("c", ResolvedName.Unknown(NameResolution.Parameter, "It comes in through a parameter."))
            .Produces("p", ResolvedName.Unknown(NameResolution.Parameter, "No.")));

        var found = Find(graph, "orders");

        Assert.Empty(found.Consumers);
        Assert.Equal(("Router", "It comes in through a parameter"), (Assert.Single(found.Unplaced).Project.Name, found.Unplaced[0].Reason));
    }

    private static GraphConsumers Find(GraphOf graph, params string[] topics) => GraphConsumers.Find(topics, graph.Store, CancellationToken.None);
}
