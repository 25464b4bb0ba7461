using System.Collections.Immutable;
using System.Threading;
using LineageAnalyzers.Endpoints;
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
    private ImmutableArray<EndpointAnalysis> _endpoints;

    public CompilationFacts(Compilation compilation, KnownSymbols symbols, AnalyzerOptions options)
    {
        Compilation = compilation;
        Symbols = symbols;
        // The reader serves calls that have tokens of their own, so it must not keep the token of the first one.
        _reader = new(() => new EndpointReader(compilation, symbols, SettingsFiles(options), new SourcePaths("/"), CancellationToken.None));
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

    /// <summary>The endpoint that a call is; null when it is none.</summary>
    public EndpointAnalysis? Endpoint(IInvocationOperation call, CancellationToken cancellationToken) => Reader.TryRead(call, cancellationToken);

    /// <summary>Whether the project states who answers for its records.</summary>
    public bool ProjectHasOwner => _projectHasOwner.Value;

    /// <summary>Every endpoint of the compilation, in the order of files and places; read only when a rule must compare several.</summary>
    public ImmutableArray<EndpointAnalysis> AllEndpoints(CancellationToken cancellationToken)
    {
        if (_endpoints.IsDefault)
            ImmutableInterlocked.InterlockedInitialize(ref _endpoints, Reader.ReadAll(cancellationToken).OrderBy(endpoint => endpoint.Location).ToImmutableArray());
        return _endpoints;
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
