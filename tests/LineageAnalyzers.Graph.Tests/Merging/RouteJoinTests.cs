using LineageAnalyzers.Graph.Tracing;
using LineageAnalyzers.Model.Manifests;
using LineageAnalyzers.Testing;

namespace LineageAnalyzers.Graph.Tests.Merging;

/// <summary>A message that one project sends, and its route that another one sets up.</summary>
public class RouteJoinTests
{
    private static SampleProject Sender => new SampleProject("Sender")
        .Consumes("in", "orders")
        .Produces("out", ResolvedName.Unknown(NameResolution.Route, "no route for it is set in this project"), SampleProject.Json("Acme.OrderPlaced"))
        .Moves("in#email", "out#email");

    [Fact]
    public async Task RouteOfAnotherProject_GivesTheTopic_ByInference()
    {
        using var graph = await GraphOf.Async(Sender, new SampleProject("Host").Routes("Acme.OrderPlaced", "placed"));

        var edge = Assert.Single(graph.Down("orders#email").Edges);

        Assert.Equal(("placed#email", Grade.Inferred), (edge.To, edge.Grade));
    }

    [Fact]
    public async Task RouteOfAnotherMessage_GivesNone()
    {
        using var graph = await GraphOf.Async(Sender, new SampleProject("Host").Routes("Acme.OrderCancelled", "cancelled"));

        var trace = graph.Down("orders#email");

        Assert.Empty(trace.Edges);
        Assert.Contains("no route for it is set", Assert.Single(trace.Unknown).Reason, StringComparison.Ordinal);
    }

    [Fact]
    public async Task RouteOfAnotherClient_GivesNone()
    {
        using var graph = await GraphOf.Async(Sender, new SampleProject("Host").Routes("Acme.OrderPlaced", "placed", "MassTransit"));

        Assert.Empty(graph.Down("orders#email").Edges);
    }

    [Fact]
    public async Task TwoHostsWithTopicsOfTheirOwn_GiveBoth()
    {
        using var graph = await GraphOf.Async(
            Sender, new SampleProject("East").Routes("Acme.OrderPlaced", "east.placed"), new SampleProject("West").Routes("Acme.OrderPlaced", "west.placed"));

        Assert.Equal(["east.placed#email", "west.placed#email"], graph.Down("orders#email").Edges.Select(edge => edge.To).Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task RouteThatIsGoneFromItsProject_GivesNoMore()
    {
        using var folder = new TestFolder();
        var store = folder.File("graph.db");
        foreach (var host in (SampleProject[])[new SampleProject("Host").Routes("Acme.OrderPlaced", "placed"), new SampleProject("Host").Routes("Acme.Other", "other")])
            await Graph.Merging.GraphMerge.RunAsync(folder.WriteAll([Sender, host]), store, null, CancellationToken.None);

        Assert.Empty(FieldTrace.Run("orders#email", TraceDirection.Down, store, CancellationToken.None).Edges);
    }
}
