using LineageAnalyzers.Graph.Tracing;
using LineageAnalyzers.Model;
using LineageAnalyzers.Model.Manifests;
using LineageAnalyzers.Testing;

namespace LineageAnalyzers.Graph.Tests.Tracing;

public class FieldTraceTests
{
    [Fact]
    public async Task FieldOfAnEnclosingIdentity_KeepsItsInnerName()
    {
        using var graph = await GraphOf.Async(Shop.Projects);

        var trace = graph.Down("orders#customer.email");

        Assert.Equal(
            ["orders#customer.email 0", "invoices#billTo.email 1", "invoices#checksum 1", "orders.dead#customer.email 1"],
            trace.Fields.Select(field => $"{field.Address} {field.Distance}"));
        Assert.Equal(
            [
                "orders#customer.email -> invoices#billTo.email Billing src/Billing/Worker.cs:18 Identity",
                "orders#customer.email -> invoices#checksum Billing src/Billing/Worker.cs:20 Transformation masked",
                "orders#customer.email -> orders.dead#customer.email Billing src/Billing/Worker.cs:22 Identity",
            ],
            trace.Edges.Select(Text));
    }

    [Fact]
    public async Task Sinks_AreNamedWithTheCallThatLeaks()
    {
        using var graph = await GraphOf.Async(Shop.Projects);

        var trace = graph.Down("orders#customer.email");

        Assert.Equal(
            ["Log orders#customer.email Billing src/Billing/Worker.cs:25", "Http invoices#billTo.email Mail src/Mail/Worker.cs:13"],
            trace.Sinks.Select(sink => $"{sink.Sink} {sink.Address} {sink.Project} {sink.Place}"));
    }

    [Fact]
    public async Task Reads_AreNamedEvenWhereTheFieldGoesNoFurther()
    {
        using var graph = await GraphOf.Async(Shop.Projects);

        var trace = graph.Down("orders#total");

        var read = Assert.Single(trace.Reads);
        Assert.Equal(("orders#total", "Billing", "billing", ReadUse.Read, "src/Billing/Worker.cs:12"), (read.Address, read.Project, read.Group, read.Use, read.Place.ToString()));
        Assert.Equal("orders.dead#total", Assert.Single(trace.Edges).To);
    }

    [Fact]
    public async Task TopicThatIsNotProven_IsUnknownWithItsReason()
    {
        using var graph = await GraphOf.Async(Shop.Projects);

        var gaps = graph.Down("orders#customer.email").Unknown;

        Assert.Contains(gaps, gap => gap.Address == "orders#customer.email"
            && gap.Reason == "Billing sends it on (src/Billing/Worker.cs:16) to a topic that is not known: the topic comes in through the parameter 'topic'");
        Assert.Contains(gaps, gap => gap.Reason.StartsWith("Archive consumes it (src/Archive/Worker.cs:10), but what it reads is not known", StringComparison.Ordinal));
    }

    [Fact]
    public async Task TopicThatIsNotProven_SaysNothingOfFieldsThatDoNotGoThere()
    {
        using var graph = await GraphOf.Async(Shop.Projects);

        Assert.DoesNotContain(graph.Down("orders#total").Unknown, gap => gap.Reason.Contains("sends it on", StringComparison.Ordinal));
    }

    [Fact]
    public async Task WholeTopic_CoversEveryFieldKeyAndHeader()
    {
        var relay = new SampleProject("Relay").Consumes("c", "in").Produces("p", "out")
            .Moves("c#a.b", "p#x").Moves("c/key#", "p/key#").Moves("c/headers#trace.id", "p/headers#parent");
        using var graph = await GraphOf.Async(relay);

        var trace = graph.Down("in");

        Assert.Equal(
            ["in#a.b -> out#x", "in/headers#trace.id -> out/headers#parent", "in/key -> out/key"],
            trace.Edges.Select(edge => $"{edge.From} -> {edge.To}"));
        Assert.Equal("in", trace.Fields[0].Address);
    }

    [Fact]
    public async Task ValueAlone_DoesNotCoverTheKey()
    {
        var relay = new SampleProject("Relay").Consumes("c", "in").Produces("p", "out").Moves("c#", "p#").Moves("c/key#", "p/key#");
        using var graph = await GraphOf.Async(relay);

        Assert.Equal("out", Assert.Single(graph.Down("in#").Edges).To);
        Assert.Equal("out/key", Assert.Single(graph.Down("in/key").Edges).To);
    }

    [Fact]
    public async Task HeaderWhoseNameBeginsAlike_IsAnotherHeader()
    {
        var relay = new SampleProject("Relay").Consumes("c", "in").Produces("p", "out").Moves("c/headers#trace.id", "p/headers#trace.id");
        using var graph = await GraphOf.Async(relay);

        Assert.Empty(graph.Down("in/headers#trace").Edges);
        Assert.Single(graph.Down("in/headers#trace.id").Edges);
    }

    [Fact]
    public async Task TransformationOfAWhole_ReachesTheTargetAlone()
    {
        var relay = new SampleProject("Relay").Consumes("c", "in").Produces("p", "out").Moves("c#customer", "p#hash", FlowTransformation.Transformation);
        using var graph = await GraphOf.Async(relay);

        Assert.Equal("out#hash", Assert.Single(graph.Down("in#customer.email").Edges).To);
    }

    [Fact]
    public async Task FieldThatOnlyBeginsAlike_IsNotTouched()
    {
        var relay = new SampleProject("Relay").Consumes("c", "in").Produces("p", "out").Moves("c#customerId", "p#id");
        using var graph = await GraphOf.Async(relay);

        Assert.Empty(graph.Down("in#customer").Edges);
    }

    [Fact]
    public async Task Up_FindsSourcesThroughEveryProject()
    {
        using var graph = await GraphOf.Async(Shop.Projects);

        var trace = graph.Up("invoices#billTo.email");

        Assert.Equal(["invoices#billTo.email", "orders#customer.email", "orders.retry#customer.email"], trace.Fields.Select(field => field.Address));
        var source = Assert.Single(trace.Sources);
        Assert.Equal((FlowSource.Http, "orders#customer.email", "Orders", "Orders.PlaceOrder.Email"), (source.Source, source.Address, source.Project, source.Member));
        Assert.All(trace.Edges, edge => Assert.NotEqual(edge.From, edge.To));
    }

    [Fact]
    public async Task Up_FromAnAggregate_FindsTheFieldItIsMadeOf()
    {
        var relay = new SampleProject("Relay").Consumes("c", "in").Produces("p", "out").Moves("c#lines[].price", "p#sum.net", FlowTransformation.Aggregation);
        using var graph = await GraphOf.Async(relay);

        Assert.Equal("in#lines[].price -> out#sum.net", graph.Up("out#sum").Edges.Select(edge => $"{edge.From} -> {edge.To}").Single());
        Assert.Equal("in#lines[].price", Assert.Single(graph.Up("out#sum.net").Edges).From);
    }

    [Fact]
    public async Task Up_ProducerThatSetsTheFieldFromNowhereKnown_IsUnknown()
    {
        var producer = new SampleProject("Producer").Describes("R", "a", "b").Produces("p", ResolvedName.Of("out", NameResolution.Literal), SampleProject.Json("R"));
        using var graph = await GraphOf.Async(producer);

        Assert.Equal("Producer produces it (src/Producer/Worker.cs:10), but where it comes from is not known", Assert.Single(graph.Up("out#a").Unknown).Reason);
        Assert.Equal("no record that is known for this topic has this field", Assert.Single(graph.Up("out#typo").Unknown).Reason);
    }

    [Fact]
    public async Task Cycle_Ends()
    {
        var ping = new SampleProject("Ping").Consumes("c", "pong").Produces("p", "ping").Moves("c#", "p#");
        var pong = new SampleProject("Pong").Consumes("c", "ping").Produces("p", "pong").Moves("c#", "p#");
        using var graph = await GraphOf.Async(ping, pong);

        var trace = graph.Down("ping#a");

        Assert.Equal(["ping#a 0", "pong#a 1"], trace.Fields.Select(field => $"{field.Address} {field.Distance}"));
        Assert.Equal(2, trace.Edges.Count);
    }

    [Fact]
    public async Task CycleThatNestsTheRecordEachTurn_Ends()
    {
        var retry = new SampleProject("Retry").Consumes("c", "work").Produces("p", "work").Moves("c#", "p#payload").Moves("c#", "p#previous");
        using var graph = await GraphOf.Async(retry);

        var trace = graph.Down("work#a");

        Assert.Contains(trace.Fields, field => field.Address == "work#payload.payload.a");
        Assert.Equal(10_000, trace.Fields.Count);
        Assert.Contains(trace.Unknown, gap => gap.Reason.StartsWith("the trace was cut", StringComparison.Ordinal));
    }

    [Fact]
    public async Task TwoFrameworksOfAProject_GiveEachAnswerOnce()
    {
        static SampleProject Relay(string framework)
        {
            var relay = new SampleProject("Relay", framework) { Commit = "c1" };
            return relay.Consumes("c", "in", relay.Read("a")).Produces("p", "out").Moves("c#a", "p#b").Leaks("c#a", FlowSink.Console);
        }

        using var one = await GraphOf.Async(Relay("net8.0"));
        using var two = await GraphOf.Async(Relay("net8.0"), Relay("net10.0"));

        var expected = one.Down("in#a");
        var actual = two.Down("in#a");
        Assert.Equal(expected.Edges, actual.Edges);
        Assert.Equal(expected.Sinks, actual.Sinks);
        Assert.Equal(expected.Reads, actual.Reads);
        Assert.Equal(expected.Topics.SelectMany(topic => topic.Consumers), actual.Topics.SelectMany(topic => topic.Consumers));
    }

    [Fact]
    public async Task SameNamesInTwoRepositories_AreTwoProjects()
    {
        static SampleProject Relay(string repository) =>
            new SampleProject("Relay", repository: repository).Consumes("c", "in").Produces("p", "out").Moves("c#a", "p#b");

        using var graph = await GraphOf.Async(Relay("https://git.example.org/one"), Relay("https://git.example.org/two"));

        Assert.Equal(2, graph.Down("in#a").Edges.Count);
    }

    [Fact]
    public async Task TopicsByEnvironment_AreJoinedInsideTheirEnvironment()
    {
        var relay = new SampleProject("Relay")
            .Consumes("c", Settings("in", ("", "in"), ("Production", "prod.in")))
            .Produces("p", Settings("out", ("", "out"), ("Production", "prod.out"), ("Staging", "stage.out")))
            .Moves("c#a", "p#b");
        using var graph = await GraphOf.Async(relay);

        Assert.Equal(["prod.out#b"], graph.Down("prod.in#a").Edges.Select(edge => edge.To));
        Assert.Equal(["out#b", "stage.out#b"], graph.Down("in#a").Edges.Select(edge => edge.To));
        Assert.Equal(["in#a"], graph.Up("stage.out#b").Edges.Select(edge => edge.From));
    }

    [Fact]
    public async Task TopicThatIsMissingInAnEnvironment_IsUnknownThere()
    {
        var relay = new SampleProject("Relay")
            .Consumes("c", Settings(null, ("Staging", "stage.in")))
            .Produces("p", Settings(null, ("Production", "prod.out")))
            .Moves("c#a", "p#b");
        using var graph = await GraphOf.Async(relay);

        var trace = graph.Down("stage.in#a");

        Assert.Empty(trace.Edges);
        Assert.Contains("it has no name in this environment", Assert.Single(trace.Unknown).Reason, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(NameResolution.Literal, NameResolution.Configuration, Grade.Proven)]
    [InlineData(NameResolution.Literal, NameResolution.Attribute, Grade.Declared)]
    [InlineData(NameResolution.Convention, NameResolution.Attribute, Grade.Inferred)]
    public async Task Grade_IsThatOfTheWeakerEnd(NameResolution from, NameResolution to, Grade expected)
    {
        var relay = new SampleProject("Relay").Consumes("c", ResolvedName.Of("in", from)).Produces("p", ResolvedName.Of("out", to)).Moves("c#a", "p#b");
        using var graph = await GraphOf.Async(relay);

        Assert.Equal(expected, Assert.Single(graph.Down("in#a").Edges).Grade);
    }

    [Fact]
    public async Task EndpointOnACondition_IsInferred()
    {
        var relay = new SampleProject("Relay").Consumes("c", "in").Produces("p", ResolvedName.Of("out", NameResolution.Attribute)).OnlyIf("a bus runs on Kafka").Moves("c#a", "p#b");
        using var graph = await GraphOf.Async(relay);

        Assert.Equal(Grade.Inferred, Assert.Single(graph.Down("in#a").Edges).Grade);
    }

    [Fact]
    public async Task ConsumerByPattern_IsInferred_ByTemplate_IsUnknown()
    {
        var relay = new SampleProject("Relay")
            .Consumes("c", new ResolvedName { Pattern = "^orders\\..*", Resolution = NameResolution.Literal })
            .Produces("p", "all").Moves("c#a", "p#a");
        var other = new SampleProject("Other").Consumes("c", new ResolvedName { Template = "{env}.eu", Resolution = NameResolution.Interpolated });
        using var graph = await GraphOf.Async(relay, other);

        var trace = graph.Down("orders.eu#a");

        Assert.Equal((Grade.Inferred, "all#a"), trace.Edges.Select(edge => (edge.Grade, edge.To)).Single());
        Assert.Equal("Other may consume it (src/Other/Worker.cs:10): its topic is only known as the template '{env}.eu'", Assert.Single(trace.Unknown).Reason);
        Assert.Empty(graph.Down("orders#a").Edges);
    }

    [Fact]
    public async Task ReadOfTheWholeRecord_IsOneOfEachField()
    {
        var consumer = new SampleProject("Consumer");
        consumer.Consumes("c", "in", consumer.Read("", ReadUse.Whole), consumer.Read("a", ReadUse.Test));
        using var graph = await GraphOf.Async(consumer);

        Assert.Equal(["in#a Whole", "in#a Test"], graph.Down("in#a").Reads.OrderBy(read => read.Place).Select(read => $"{read.Address} {read.Use}"));
        Assert.Equal(["in#a.b Whole"], graph.Down("in#a.b").Reads.Select(read => $"{read.Address} {read.Use}"));
    }

    [Fact]
    public async Task Classifications_ComeFromBothSidesOfATopic_AndAGuessNeverStandsBesideAFact()
    {
        var producer = new SampleProject("Producer").Describes("R", "mail", "name:Maybe:inferred").Produces("p", ResolvedName.Of("t", NameResolution.Literal), SampleProject.Json("R"));
        var consumer = new SampleProject("Consumer").Describes("R", "mail:PII", "name:PII").Consumes("c", ResolvedName.Of("t", NameResolution.Literal), SampleProject.Json("R"));
        using var graph = await GraphOf.Async(producer, consumer);
        using var guess = await GraphOf.Async(producer);

        Assert.Equal(new[] { "PII" }.ToEquatableArray(), graph.Down("t#mail").Fields[0].Classifications);
        Assert.Equal(("PII", ClassificationSource.Attribute), graph.Down("t#name").Fields.Select(field => (string.Join(',', field.Classifications), field.ClassifiedBy!.Value)).Single());
        Assert.Equal(ClassificationSource.Inferred, guess.Down("t#name").Fields[0].ClassifiedBy);
    }

    [Fact]
    public async Task TopicThatNobodyKnows_IsUnknown()
    {
        using var graph = await GraphOf.Async(Shop.Projects);

        var trace = graph.Down("ordres#customer");

        Assert.Equal("no project in the store is known to produce or consume this topic", Assert.Single(trace.Unknown).Reason);
        Assert.Equal(["ordres"], trace.Topics.Select(topic => topic.Topic));
    }

    [Fact]
    public async Task OrderOfTheMerge_DoesNotChangeTheAnswer()
    {
        using var forth = await GraphOf.Async(Shop.Projects);
        using var back = await GraphOf.Async([.. Shop.Projects.Reverse()]);

        var expected = forth.Down("orders");
        var actual = back.Down("orders");
        Assert.Equal(expected.Fields, actual.Fields);
        Assert.Equal(expected.Edges, actual.Edges);
        Assert.Equal(expected.Sinks, actual.Sinks);
        Assert.Equal(expected.Reads, actual.Reads);
        Assert.Equal(expected.Unknown, actual.Unknown);
    }

    private static ResolvedName Settings(string? name, params (string Environment, string Value)[] values) => new()
    {
        Name = name,
        Resolution = NameResolution.Configuration,
        Key = "Kafka:Topic",
        Values = values.Select(value => new EnvironmentValue(value.Environment, value.Value)).ToEquatableArray(),
    };

    private static string Text(TracedEdge edge) =>
        $"{edge.From} -> {edge.To} {edge.Project} {edge.Place} {edge.Transformation}{(edge.Masked ? " masked" : "")}";
}
