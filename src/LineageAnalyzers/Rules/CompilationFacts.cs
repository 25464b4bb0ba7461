using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Threading;
using LineageAnalyzers.Endpoints;
using LineageAnalyzers.Model.Manifests;
using LineageAnalyzers.Recognition;
using LineageAnalyzers.Records;
using LineageAnalyzers.Rules.LIN2000;
using LineageAnalyzers.Symbols;
using LineageAnalyzers.Values;
using LineageAnalyzers.Values.Clients;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;

namespace LineageAnalyzers.Rules;

/// <summary>
/// What the rules know of one compilation. Everything is made when it is first asked for, so a project that references a client library but
/// never calls it pays nothing. Thread-safe.
/// </summary>
internal sealed class CompilationFacts
{
    private readonly Lazy<EndpointReader> _reader;
    private readonly Lazy<ClientSettingsReader> _settings;
    private readonly Lazy<bool> _projectHasOwner;
    private readonly ConcurrentDictionary<SyntaxNode, EndpointAnalysis?> _endpoints = new();
    private ImmutableArray<EndpointAnalysis> _producers;

    public CompilationFacts(Compilation compilation, KnownSymbols symbols, AnalyzerOptions options)
    {
        Compilation = compilation;
        Symbols = symbols;
        // The reader serves calls that have tokens of their own, so it must not keep the token of the first one.
        _reader = new(() => new EndpointReader(compilation, symbols, SettingsFiles(options), new SourcePaths("/"), NamePatterns.Empty, CancellationToken.None));
        _settings = new(() => new ClientSettingsReader(symbols.Kafka, Reader.Texts, Reader.Models));
        _projectHasOwner = new(() => StatedOwners.OfProject(compilation, options.AnalyzerConfigOptionsProvider.GlobalOptions));
    }

    /// <summary>The compilation.</summary>
    public Compilation Compilation { get; }

    /// <summary>The types of the recognised libraries.</summary>
    public KnownSymbols Symbols { get; }

    /// <summary>Reads endpoints.</summary>
    public EndpointReader Reader => _reader.Value;

    /// <summary>Reads the configuration objects of clients and of registry serializers.</summary>
    public ClientSettingsReader Settings => _settings.Value;

    /// <summary>Describes records.</summary>
    public RecordDescriber Records => Reader.Records;

    /// <summary>The operation at a place; null where there is none.</summary>
    public IOperation? OperationOf(SyntaxNodeAnalysisContext place) => Reader.Models.OperationOf(place.Node, place.CancellationToken);

    /// <summary>The endpoint that a call is; null when it is none, or does not compile yet. Each call is read once.</summary>
    public EndpointAnalysis? Endpoint(IInvocationOperation call, CancellationToken cancellationToken) => _endpoints.GetOrAdd(
        call.Syntax, _ => Reader.TryRead(call, cancellationToken) is { } endpoint && !HalfTyped.Contains(call) ? endpoint : null);

    /// <summary>Whether the project states who answers for its records.</summary>
    public bool ProjectHasOwner => _projectHasOwner.Value;

    /// <summary>Every endpoint of the compilation that produces, in the order of files and places; read only when a rule asks from elsewhere.</summary>
    public ImmutableArray<EndpointAnalysis> Producers(CancellationToken cancellationToken)
    {
        if (_producers.IsDefault)
            ImmutableInterlocked.InterlockedInitialize(ref _producers, ReadProducers(cancellationToken).OrderBy(endpoint => endpoint.Location).ToImmutableArray());
        return _producers;
    }

    private IEnumerable<EndpointAnalysis> ReadProducers(CancellationToken cancellationToken)
    {
        foreach (var tree in Compilation.SyntaxTrees)
        {
            foreach (var name in CandidateIndex.EndpointCalls)
            {
                foreach (var node in CandidateIndex.Find(tree, name, cancellationToken))
                {
                    if (!_endpoints.TryGetValue(node, out var endpoint) && Reader.Models.OperationOf(node, cancellationToken) is IInvocationOperation call)
                        endpoint = Endpoint(call, cancellationToken);
                    if (endpoint is { Call.Direction: Direction.Produce })
                        yield return endpoint;
                }
            }
        }
    }

    private static ImmutableArray<SettingsFile> SettingsFiles(AnalyzerOptions options)
    {
        var files = ImmutableArray.CreateBuilder<SettingsFile>();
        foreach (var file in options.AdditionalFiles)
        {
            var name = file.Path.Substring(file.Path.LastIndexOfAny(['/', '\\']) + 1);
            if (name.StartsWith("appsettings", StringComparison.OrdinalIgnoreCase) && name.EndsWith(".json", StringComparison.OrdinalIgnoreCase))
                files.Add(new SettingsFile(file.Path, file.GetText()?.ToString() ?? ""));
        }

        return files.ToImmutable();
    }
}
