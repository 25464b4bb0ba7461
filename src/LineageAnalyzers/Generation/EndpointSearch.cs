using System.Collections.Immutable;
using System.Threading;
using LineageAnalyzers.Endpoints;
using LineageAnalyzers.Endpoints.Wrappers;
using LineageAnalyzers.Recognition;
using LineageAnalyzers.Records.Avro;
using LineageAnalyzers.Records.Classifying;
using LineageAnalyzers.Symbols;
using LineageAnalyzers.Values;
using Microsoft.CodeAnalysis;

namespace LineageAnalyzers.Generation;

/// <summary>Every endpoint of a compilation, as it runs with the settings of one application.</summary>
internal sealed class EndpointSearch
{
    private EndpointSearch(EndpointReader reader, IReadOnlyList<EndpointAnalysis> clientCalls, IReadOnlyList<EndpointAnalysis> wrapperCalls, IReadOnlyList<WrapperMethod> wrappers)
    {
        Reader = reader;
        ClientCalls = clientCalls;
        WrapperCalls = wrapperCalls;
        Wrappers = wrappers;
    }

    /// <summary>The reader that found them.</summary>
    public EndpointReader Reader { get; }

    /// <summary>The calls of clients, and registrations with frameworks.</summary>
    public IReadOnlyList<EndpointAnalysis> ClientCalls { get; }

    /// <summary>The calls of own methods that name what a client call leaves open.</summary>
    public IReadOnlyList<EndpointAnalysis> WrapperCalls { get; }

    /// <summary>The methods that leave it open.</summary>
    public IReadOnlyList<WrapperMethod> Wrappers { get; }

    /// <summary>The endpoints of a compilation. A library runs with the settings of each application that uses it.</summary>
    public static EndpointSearch In(Compilation compilation, KnownSymbols symbols, ManifestInput input, CancellationToken cancellationToken)
    {
        var users = input.Users.Select(user => user.Compilation).ToList();
        var findings = new ClientFindings(new SourceModels(compilation, users), symbols);
        var settings = SettingsOf(input);
        var schemas = new SchemaFiles(input.SchemaFiles);
        var first = With(settings[0]);
        if (settings.Length == 1 || !first.ClientCalls.Concat(first.WrapperCalls).Any(AcrossApplications.AreAsked))
            return first;
        var others = settings.Skip(1).Select(With).ToList();
        return new EndpointSearch(
            first.Reader,
            AcrossApplications.Join(first.ClientCalls, others.Select(other => other.ClientCalls).ToList()),
            AcrossApplications.Join(first.WrapperCalls, others.Select(other => other.WrapperCalls).ToList()),
            first.Wrappers);

        EndpointReader Reader(ClientFindings found, KnownSymbols known, ImmutableArray<SettingsFile> files) => new(
            found, known, files, schemas, new SourcePaths(input.RepositoryRoot), new NamePatterns(input.ClassificationNames), cancellationToken);

        EndpointSearch With(ImmutableArray<SettingsFile> files)
        {
            var reader = Reader(findings, symbols, files);
            var clientCalls = reader.ReadAll(cancellationToken).Concat(reader.ReadUnbound(cancellationToken)).ToList();
            var published = PublishedWrappers.CallsIn(findings.Models, cancellationToken).Select(call => reader.Read(call, cancellationToken)).ToList();
            var above = Endpoints.Wrappers.WrapperCalls.Above(clientCalls.Concat(published), reader, compilation, cancellationToken);
            var named = published.Where(call => !above.PassedOn.Contains(call.Call.Operation.Syntax));
            var ofOthers = NeighbourSources.CallsIn(compilation, users, (found, known) => Reader(found, known, files), cancellationToken);
            return new EndpointSearch(reader, above.Complete(clientCalls).ToList(), named.Concat(above.Endpoints).Concat(ofOthers).ToList(), above.Methods);
        }
    }

    private static ImmutableArray<ImmutableArray<SettingsFile>> SettingsOf(ManifestInput input)
    {
        var ofApplications = input.SettingsFiles.IsEmpty
            ? input.Users.Where(user => user.IsApplication).Select(user => user.SettingsFiles).ToImmutableArray()
            : ImmutableArray<ImmutableArray<SettingsFile>>.Empty;
        return ofApplications.IsEmpty ? ImmutableArray.Create(input.SettingsFiles) : ofApplications;
    }
}
