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
        var schemas = new SchemaFiles(input.SchemaFiles);
        var applications = input.SettingsFiles.IsEmpty ? input.Users.RemoveAll(user => !user.IsApplication) : ImmutableArray<ProjectUser>.Empty;
        var first = With(applications.IsEmpty ? input.SettingsFiles : applications[0].SettingsFiles);
        if (applications.Length < 2 || !first.ClientCalls.Concat(first.WrapperCalls).Any(AcrossApplications.AreAsked))
            return first;
        var searches = applications.Skip(1).Select(application => With(application.SettingsFiles)).Prepend(first).ToList();
        var setups = applications.Select(application => new ApplicationSetup(application.Compilation, cancellationToken)).ToList();
        return new EndpointSearch(
            first.Reader,
            AcrossApplications.Join(searches.Select(search => search.ClientCalls).ToList(), Uses),
            AcrossApplications.Join(searches.Select(search => search.WrapperCalls).ToList(), Uses),
            first.Wrappers);

        bool Uses(int application, EndpointAnalysis endpoint, string key) => setups[application].MayRun(endpoint.Call.Operation.Syntax)
            && (first.Reader.Texts.BindingsOf(key) is not { } bindings || bindings.Any(setups[application].MayRun));

        EndpointReader Reader(ClientFindings found, KnownSymbols known, ImmutableArray<SettingsFile> files) => new(
            found, known, files, schemas, new SourcePaths(input.RepositoryRoot), new NamePatterns(input.ClassificationNames), cancellationToken);

        EndpointSearch With(ImmutableArray<SettingsFile> files)
        {
            var reader = Reader(findings, symbols, files);
            // A scan reads projects side by side already.
            var direct = input.KeepsFlows ? ReadAhead.Endpoints(reader, cancellationToken) : reader.ReadAll(cancellationToken).ToList();
            if (input.KeepsFlows && reader.Texts.IsSpent)
            {
                // Which names are left open then must not depend on which processor comes first.
                reader = Reader(findings, symbols, files);
                direct = reader.ReadAll(cancellationToken).ToList();
            }

            var clientCalls = direct.Concat(reader.ReadUnbound(cancellationToken)).ToList();
            var published = PublishedWrappers.CallsIn(findings.Models, cancellationToken).Select(call => reader.Read(call, cancellationToken)).ToList();
            var above = Endpoints.Wrappers.WrapperCalls.Above(clientCalls.Concat(published), reader, compilation, cancellationToken);
            var named = published.Where(call => !above.PassedOn.Contains(call.Call.Operation.Syntax));
            var ofOthers = NeighbourSources.CallsIn(compilation, users, (found, known) => Reader(found, known, files), cancellationToken);
            return new EndpointSearch(reader, above.Complete(clientCalls).ToList(), named.Concat(above.Endpoints).Concat(ofOthers).ToList(), above.Methods);
        }
    }
}
