using System.Threading;
using LineageAnalyzers.Endpoints;
using LineageAnalyzers.Endpoints.Administration;
using LineageAnalyzers.Endpoints.Wrappers;
using LineageAnalyzers.Flow;
using LineageAnalyzers.Model;
using LineageAnalyzers.Model.Manifests;
using LineageAnalyzers.Recognition;
using LineageAnalyzers.Records;
using LineageAnalyzers.Records.Classifying;
using LineageAnalyzers.Symbols;
using Microsoft.CodeAnalysis;

namespace LineageAnalyzers.Generation;

/// <summary>Makes the manifest of one compilation. The generator and the tool's build-less scan both come through here.</summary>
public static class ManifestBuilder
{
    /// <summary>The manifest of a compilation; one without endpoints when it uses no client that is recognised.</summary>
    public static Manifest Build(Compilation compilation, ManifestInput input, CancellationToken cancellationToken)
    {
        var empty = new Manifest
        {
            Tool = ToolVersion.Identity,
            Project = new ProjectIdentity
            {
                Name = input.ProjectName,
                Assembly = compilation.AssemblyName ?? input.ProjectName,
                TargetFramework = input.TargetFramework,
                Path = input.ProjectPath,
                Owners = input.Owners,
            },
        };
        if ((KnownSymbols.TryCreate(compilation) ?? OfUsers(compilation, input)) is not { } symbols)
            return empty;
        var found = EndpointSearch.In(compilation, symbols, input, cancellationToken);
        var reader = found.Reader;
        var endpoints = EndpointIds.Assign(found.ClientCalls.Concat(found.WrapperCalls));
        if (input.KeepsFlows)
            ReadAhead.BindAround(found.ClientCalls, reader.Models, cancellationToken);
        var flows = FlowAnalysis.Run(reader, endpoints, cancellationToken);
        if (input.KeepsFlows)
            FinishedFlows.Keep(compilation, new FollowedFlows(reader, endpoints, flows));
        return empty with
        {
            Project = empty.Project with { Owners = Complete(input.Owners, DeclaredOwners.OfAssembly(compilation.Assembly)) },
            Endpoints = endpoints.Select(endpoint => EndpointDescription.Describe(endpoint.Analysis, endpoint.Id, flows.ReadsOf(endpoint.Id))).ToEquatableArray(),
            Routes = reader.ReadRoutes().Select(route => DescribeRoute(route.Route, route.Topic, reader.Paths)).OfType<Route>().ToEquatableArray(),
            Topics = new TopicAdministration(compilation, reader.Models, reader.Texts, reader.Paths).ReadAll(cancellationToken).ToEquatableArray(),
            Records = RecordsOf(endpoints, reader.Records, cancellationToken),
            Flows = flows.Flows,
            Wrappers = WrapperDescriptions.Of(found.Wrappers, reader, cancellationToken).ToEquatableArray(),
        };
    }

    // A project without a client may call, through an interface of its own, a project that has one.
    private static KnownSymbols? OfUsers(Compilation compilation, ManifestInput input) =>
        input.Users.Any(user => ClientAssemblies.AreReferenced(user.Compilation)) ? KnownSymbols.Create(compilation) : null;

    // A route for every message, or for a producer's name, says nothing about a type.
    private static Route? DescribeRoute(ClientRoute route, ResolvedName topic, SourcePaths paths) =>
        route.Message is { } message && paths.Of(EndpointPlaces.Of(route.Operation)) is { } location
            ? new Route(TypeNames.Of(message), topic, route.Client, location)
            : null;

    private static EquatableArray<RecordDescription> RecordsOf(
        IReadOnlyList<IdentifiedEndpoint> endpoints, RecordDescriber describer, CancellationToken cancellationToken) => endpoints
            .SelectMany(endpoint => new[] { endpoint.Analysis.Key, endpoint.Analysis.Value })
            .Select(payload => payload switch
            {
                { Record: { } record } => describer.Describe(record, payload.Form, cancellationToken),
                { Schema: { } schema } => describer.Describe(schema, cancellationToken),
                _ => null,
            })
            .OfType<RecordDescription>()
            .Distinct()
            .ToEquatableArray();

    private static Owners Complete(Owners stated, Owners declared) => new(
        stated.Business ?? declared.Business,
        stated.Producer ?? declared.Producer,
        stated.Schema ?? declared.Schema,
        stated.Operational ?? declared.Operational);
}
