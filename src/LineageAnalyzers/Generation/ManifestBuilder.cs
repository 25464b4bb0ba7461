using System.Collections.Immutable;
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
using LineageAnalyzers.Values;
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
        if (KnownSymbols.TryCreate(compilation) is not { } symbols)
            return empty;
        var findings = new ClientFindings(new SourceModels(compilation, input.Users.Select(user => user.Compilation).ToList()), symbols);
        var settings = SettingsOf(input);
        var reader = Reader(settings[0]);
        var clientCalls = Joined(EndpointsOf(reader), settings, EndpointsOf);
        var wrappers = WrapperCalls.Above(clientCalls, reader, cancellationToken);
        var endpoints = EndpointIds.Assign(clientCalls.Concat(Joined(wrappers.Endpoints, settings, other => WrapperCalls.Above(EndpointsOf(other), other, cancellationToken).Endpoints)));
        var flows = FlowAnalysis.Run(reader, endpoints, cancellationToken);
        return empty with
        {
            Project = empty.Project with { Owners = Complete(input.Owners, DeclaredOwners.OfAssembly(compilation.Assembly)) },
            Endpoints = endpoints.Select(endpoint => EndpointDescription.Describe(endpoint.Analysis, endpoint.Id, flows.ReadsOf(endpoint.Id))).ToEquatableArray(),
            Routes = reader.ReadRoutes().Select(route => DescribeRoute(route.Route, route.Topic, reader.Paths)).OfType<Route>().ToEquatableArray(),
            Topics = new TopicAdministration(compilation, reader.Models, reader.Texts, reader.Paths).ReadAll(cancellationToken).ToEquatableArray(),
            Records = RecordsOf(endpoints, reader.Records, cancellationToken),
            Flows = flows.Flows,
        };

        EndpointReader Reader(ImmutableArray<SettingsFile> files) => new(
            findings, symbols, files, new SourcePaths(input.RepositoryRoot), new NamePatterns(input.ClassificationNames), cancellationToken);

        IReadOnlyList<EndpointAnalysis> EndpointsOf(EndpointReader reader) => reader.ReadAll(cancellationToken).Concat(reader.ReadUnbound(cancellationToken)).ToList();

        IReadOnlyList<EndpointAnalysis> Joined(
            IReadOnlyList<EndpointAnalysis> first, ImmutableArray<ImmutableArray<SettingsFile>> applications, Func<EndpointReader, IReadOnlyList<EndpointAnalysis>> read) =>
            applications.Length > 1 && first.Any(AcrossApplications.AreAsked)
                ? AcrossApplications.Join(first, applications.Skip(1).Select(files => read(Reader(files))).ToList())
                : first;
    }

    // A library runs with the settings of the applications that use it.
    private static ImmutableArray<ImmutableArray<SettingsFile>> SettingsOf(ManifestInput input)
    {
        var ofApplications = input.SettingsFiles.IsEmpty
            ? input.Users.Where(user => user.IsApplication).Select(user => user.SettingsFiles).ToImmutableArray()
            : ImmutableArray<ImmutableArray<SettingsFile>>.Empty;
        return ofApplications.IsEmpty ? ImmutableArray.Create(input.SettingsFiles) : ofApplications;
    }

    // A route for every message, or for a producer's name, says nothing about a type.
    private static Route? DescribeRoute(ClientRoute route, ResolvedName topic, SourcePaths paths) =>
        route.Message is { } message && paths.Of(EndpointPlaces.Of(route.Operation)) is { } location
            ? new Route(TypeNames.Of(message), topic, route.Client, location)
            : null;

    private static EquatableArray<RecordDescription> RecordsOf(
        IReadOnlyList<IdentifiedEndpoint> endpoints, RecordDescriber describer, CancellationToken cancellationToken) => endpoints
            .SelectMany(endpoint => new[] { endpoint.Analysis.Key, endpoint.Analysis.Value })
            .Where(payload => payload?.Record is not null)
            .Select(payload => describer.Describe(payload!.Record!, payload.Form, cancellationToken))
            .Distinct()
            .ToEquatableArray();

    private static Owners Complete(Owners stated, Owners declared) => new(
        stated.Business ?? declared.Business,
        stated.Producer ?? declared.Producer,
        stated.Schema ?? declared.Schema,
        stated.Operational ?? declared.Operational);
}
