using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Threading;
using LineageAnalyzers.Endpoints;
using LineageAnalyzers.Endpoints.Wrappers;
using LineageAnalyzers.Flow;
using LineageAnalyzers.Model.Manifests;
using LineageAnalyzers.Recognition;
using LineageAnalyzers.Records.Avro;
using LineageAnalyzers.Records;
using LineageAnalyzers.Records.Classifying;
using LineageAnalyzers.Rules.Flows;
using LineageAnalyzers.Rules.LIN2000;
using LineageAnalyzers.Rules.LIN3000;
using LineageAnalyzers.Rules.Locking;
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
    private readonly AnalyzerOptions _options;
    private readonly Lazy<EndpointReader> _reader;
    private readonly Lazy<ClientSettingsReader> _settings;
    private readonly Lazy<bool> _projectHasOwner;
    private readonly Lazy<AcceptedFindings> _accepted;
    private readonly Lazy<ClientFindings> _findings;
    private readonly ConcurrentDictionary<SyntaxNode, ImmutableArray<EndpointAnalysis>> _endpoints = new();
    private readonly Lazy<bool> _hasClasses;
    private readonly Lazy<bool> _mayHaveTags;
    private readonly Lazy<SinkCalls> _sinks;
    private readonly ConcurrentDictionary<ICompilationRule, ILookup<SyntaxTree, Diagnostic>> _found = new();
    private readonly object _flowGate = new();
    private readonly KeptFlows _kept;
    private ClassifiedFlows? _flows;
    private ImmutableArray<EndpointAnalysis> _all;
    private ImmutableArray<EndpointAnalysis> _producers;

    public CompilationFacts(Compilation compilation, KnownSymbols symbols, AnalyzerOptions options, KeptFlows kept)
    {
        _kept = kept;
        Compilation = compilation;
        Symbols = symbols;
        _options = options;
        _findings = new(() => new ClientFindings(new SourceModels(compilation), symbols));
        // The reader serves calls that have tokens of their own, so it must not keep the token of the first one.
        _reader = new(() => new EndpointReader(_findings.Value, symbols, SettingsFiles(options), SchemaFilesOf(options), new SourcePaths("/"), new NamePatterns(tree => NamesFor(tree, options.AnalyzerConfigOptionsProvider)), CancellationToken.None));
        _settings = new(() => new ClientSettingsReader(symbols.Kafka, Reader.Texts, Reader.Models));
        _accepted = new(() => AcceptedFindings.In(options, compilation));
        _projectHasOwner = new(() => StatedOwners.OfProject(compilation, options.AnalyzerConfigOptionsProvider.GlobalOptions));
        _hasClasses = new(() => ClassifiedCode.HasAttributes(compilation));
        _mayHaveTags = new(() => ClassifiedCode.MayHaveTags(compilation));
        _sinks = new(() => new SinkCalls(Reader.Models));
        Options = options;
    }

    /// <summary>What a rule about the whole compilation finds in a file.</summary>
    public IEnumerable<Diagnostic> FindingsIn(SyntaxTree file, ICompilationRule rule, CancellationToken cancellationToken)
    {
        if (!_found.TryGetValue(rule, out var findings))
        {
            findings = rule.Check(this, cancellationToken).Where(finding => finding.Location.SourceTree is not null).ToLookup(finding => finding.Location.SourceTree!);
            findings = _found.GetOrAdd(rule, findings);
        }

        return findings[file];
    }

    /// <summary>Where findings about a declaration may stand: in code of this compilation that somebody writes; null for any other.</summary>
    public Location? ShownPlaceOf(ISymbol declared, CancellationToken cancellationToken) => declared.Locations.FirstOrDefault(location =>
        location.SourceTree is { } tree && Compilation.ContainsSyntaxTree(tree) && !GeneratedFiles.Contains(tree, cancellationToken));

    /// <summary>Where findings about a client's settings stand: where its configuration is made, else at the call.</summary>
    public Location PlaceOfSettings(EndpointAnalysis endpoint) =>
        endpoint.Settings.Creation?.Syntax is { } creation && Compilation.ContainsSyntaxTree(creation.SyntaxTree) ? creation.GetLocation() : CallPlaces.NameOf(endpoint.Call.Operation);

    /// <summary>What writes logs and the like.</summary>
    public SinkCalls Sinks => _sinks.Value;

    /// <summary>What the build and <c>.editorconfig</c> say.</summary>
    public AnalyzerOptions Options { get; }

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

    /// <summary>The files beside the code that endpoints are read with: their paths and what they hold.</summary>
    public IEnumerable<object> OtherFiles(CancellationToken cancellationToken) => _options.AdditionalFiles
        .Where(file => Values.Settings.IsSettingsFile(file.Path) || SchemaFiles.IsSchemaFile(file.Path) || ProtoFiles.IsProto(file.Path))
        .SelectMany(file => (object[])[file.Path, (object?)file.GetText(cancellationToken) ?? ""]);

    /// <summary>The operation at a place; null where there is none.</summary>
    public IOperation? OperationOf(SyntaxNodeAnalysisContext place) => Reader.Models.OperationOf(place.Node, place.CancellationToken);

    /// <summary>Whether a node has the name of something that may be an endpoint.</summary>
    public bool MayBeEndpoint(SyntaxNode node, CancellationToken cancellationToken) => _findings.Value.MayBeAt(node, cancellationToken);

    /// <summary>The endpoints at a node; empty when there are none, or the code does not compile yet. Each node is read once.</summary>
    public ImmutableArray<EndpointAnalysis> Endpoints(SyntaxNode node, CancellationToken cancellationToken) => _endpoints.GetOrAdd(
        node,
        _ => Reader.ReadAt(node, cancellationToken).Where(endpoint => !HalfTyped.Contains(endpoint.Call.Operation)).ToImmutableArray());

    /// <summary>Whether the project states who answers for its records.</summary>
    public bool ProjectHasOwner => _projectHasOwner.Value;

    /// <summary>The findings that somebody decided to live with.</summary>
    public AcceptedFindings Accepted => _accepted.Value;

    /// <summary>Every endpoint of the compilation, in the order of files and places; read only when a rule asks from elsewhere.</summary>
    public ImmutableArray<EndpointAnalysis> AllEndpoints(CancellationToken cancellationToken)
    {
        if (_all.IsDefault)
            ImmutableInterlocked.InterlockedInitialize(ref _all, ReadAll(cancellationToken).OrderBy(endpoint => endpoint.Location).ToImmutableArray());
        return _all;
    }

    /// <summary>Every endpoint of the compilation that produces, in the order of files and places; read only when a rule asks from elsewhere.</summary>
    public ImmutableArray<EndpointAnalysis> Producers(CancellationToken cancellationToken)
    {
        if (_producers.IsDefault)
            ImmutableInterlocked.InterlockedInitialize(ref _producers, AllEndpoints(cancellationToken).Where(endpoint => endpoint.Call.Direction == Direction.Produce).ToImmutableArray());
        return _producers;
    }

    /// <summary>The client calls of the compilation, and the calls of own methods that name what those leave open.</summary>
    public IReadOnlyList<EndpointAnalysis> EndpointsAndCallers(CancellationToken cancellationToken)
    {
        var clientCalls = AllEndpoints(cancellationToken);
        if (clientCalls.All(endpoint => endpoint.Topic.ProvenNames.Any()))
            return clientCalls;
        var above = WrapperCalls.Above(clientCalls, Reader, Compilation, cancellationToken).Endpoints;
        return clientCalls.Concat(above.Where(endpoint => !HalfTyped.Contains(endpoint.Call.Operation))).ToList();
    }

    /// <summary>Whether anything can be classified here: an attribute that does so is known, or an endpoint's schema has tags.</summary>
    public bool MayClassify(CancellationToken cancellationToken) =>
        _hasClasses.Value || (_mayHaveTags.Value && AllEndpoints(cancellationToken).Any(endpoint => IsRegulated(endpoint, cancellationToken)));

    /// <summary>Where the classified fields of consumed records go. Nothing is followed where no consumed record has any.</summary>
    public ClassifiedFlows Flows(CancellationToken cancellationToken)
    {
        lock (_flowGate)
            return _flows ??= _kept.For(Compilation, Options, () => Follow(cancellationToken), cancellationToken);
    }

    private (ClassifiedFlows, ImmutableHashSet<SyntaxTree>?) Follow(CancellationToken cancellationToken)
    {
        if (!_hasClasses.Value && !_mayHaveTags.Value)
            return (ClassifiedFlows.None(Compilation, cancellationToken), null);
        if (FinishedFlows.Find(Compilation, tree => GeneratedFiles.Contains(tree, cancellationToken)) is { } finished)
            return (new ClassifiedFlows(finished, Compilation, cancellationToken), null);
        // A reader of its own knows which files were looked at for the flows, and not for the file that is open.
        var reader = new CompilationFacts(Compilation, Symbols, Options, _kept);
        if (!reader.AllEndpoints(cancellationToken).Any(endpoint => endpoint.Call.Direction == Direction.Consume && reader.IsRegulated(endpoint, cancellationToken)))
            return (ClassifiedFlows.None(Compilation, cancellationToken), reader.Reader.Models.Asked.ToImmutableHashSet());
        var endpoints = EndpointIds.Assign(reader.EndpointsAndCallers(cancellationToken));
        var flows = new ClassifiedFlows(new FollowedFlows(reader.Reader, endpoints, FlowAnalysis.Run(reader.Reader, endpoints, cancellationToken)), Compilation, cancellationToken);
        return (flows, reader.Reader.Models.Asked.Concat(flows.DeclaringTargets(cancellationToken)).ToImmutableHashSet());
    }

    private bool IsRegulated(EndpointAnalysis endpoint, CancellationToken cancellationToken) =>
        RegulatedRecord.FieldsIn(endpoint, RecordPart.Value, Records, cancellationToken).Count > 0 || RegulatedRecord.FieldsIn(endpoint, RecordPart.Key, Records, cancellationToken).Count > 0;

    private IEnumerable<EndpointAnalysis> ReadAll(CancellationToken cancellationToken) =>
        _findings.Value.Candidates(cancellationToken).SelectMany(candidate => Endpoints(candidate, cancellationToken));

    private static string? NamesFor(SyntaxTree? tree, AnalyzerConfigOptionsProvider options) =>
        (tree is null ? options.GlobalOptions : options.GetOptions(tree)).TryGetValue(NamePatterns.Key, out var names) ? names : null;

    private static ImmutableArray<SettingsFile> SettingsFiles(AnalyzerOptions options)
    {
        var files = ImmutableArray.CreateBuilder<SettingsFile>();
        foreach (var file in options.AdditionalFiles)
        {
            if (Values.Settings.IsSettingsFile(file.Path))
                files.Add(new SettingsFile(file.Path, file.GetText()?.ToString() ?? ""));
        }

        return files.ToImmutable();
    }

    private static SchemaFiles SchemaFilesOf(AnalyzerOptions options) => new(options.AdditionalFiles
        .Where(file => SchemaFiles.IsSchemaFile(file.Path))
        .Select(file => new SchemaFile(file.Path, file.GetText()?.ToString() ?? ""))
        .ToImmutableArray());
}
