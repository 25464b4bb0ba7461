using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Threading;
using LineageAnalyzers.Endpoints;
using LineageAnalyzers.Endpoints.Wrappers;
using LineageAnalyzers.Flow;
using LineageAnalyzers.Keeping;
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
    private readonly SeenCode _seenByProject = new();
    private readonly object _projectGate = new();
    private readonly Lazy<ProjectMoment> _moment;
    private ProjectFindings? _project;
    private ClassifiedFlows? _flows;
    private ImmutableArray<EndpointAnalysis> _all;
    private ImmutableArray<EndpointAnalysis> _producers;

    private CompilationFacts(Compilation compilation, KnownSymbols symbols, AnalyzerOptions options, EndpointReader? reader)
    {
        Compilation = compilation;
        Symbols = symbols;
        _options = options;
        IsOfBuild = reader is not null;
        _findings = new(() => reader?.Findings ?? new ClientFindings(new SourceModels(compilation), symbols));
        // The reader serves calls that have tokens of their own, so it must not keep the token of the first one.
        _reader = new(() => reader ?? new EndpointReader(_findings.Value, symbols, SettingsFiles(options), SchemaFilesOf(options), new SourcePaths("/"), new NamePatterns(NamesFor), CancellationToken.None));
        _settings = new(() => new ClientSettingsReader(symbols.Kafka, Reader.Texts, Reader.Models));
        _accepted = new(() => AcceptedFindings.In(options, compilation));
        _projectHasOwner = new(() => StatedOwners.OfProject(compilation, options.AnalyzerConfigOptionsProvider.GlobalOptions));
        _hasClasses = new(() => ClassifiedCode.HasAttributes(compilation));
        _mayHaveTags = new(() => ClassifiedCode.MayHaveTags(compilation));
        _sinks = new(() => new SinkCalls(Reader.Models));
        _moment = new(() => new ProjectMoment(compilation, ProjectInputs.Of(options, AcceptedFindings.IsSuppressions, LockFiles.IsLock), tree => NamesIn(options, tree)));
        Options = options;
    }

    /// <summary>The facts of a compilation. In a build the generator has looked at the same code before: then they are about the compilation that it saw.</summary>
    public static CompilationFacts Of(Compilation compilation, KnownSymbols symbols, AnalyzerOptions options) => FinishedFlows.FindWhole(compilation) is { Reader: { } reader }
        ? new CompilationFacts(reader.Models.Compilation, reader.Symbols, options, reader)
        : new CompilationFacts(compilation, symbols, options, reader: null);

    /// <summary>Whether the generator has looked at the same code before. What that looked at was not noted, so nothing is to be kept.</summary>
    public bool IsOfBuild { get; }

    /// <summary>What was looked at to find what stands in single files, beside what the findings of the project needed.</summary>
    public SeenCode SeenInFiles { get; } = new();

    /// <summary>The compilation at this moment, with what findings depend on beside it.</summary>
    public ProjectMoment Moment => _moment.Value;

    /// <summary>
    /// What is found in the whole compilation. It is asked for before anything is looked at in a single file: then all that it has used is in its own record.
    /// </summary>
    /// <param name="kept">What was found in earlier compilations.</param>
    /// <param name="rules">The rules about the whole compilation.</param>
    /// <param name="contracts">Finds what the rules about a lock say; null without a lock.</param>
    /// <param name="cancellationToken">Ends the work.</param>
    public ProjectFindings Project(Kept<ProjectFindings> kept, ImmutableArray<ICompilationRule> rules, LockedContracts? contracts, CancellationToken cancellationToken)
    {
        lock (_projectGate)
        {
            if (_project is not null)
                return _project;
            // In a build the generator has followed the flows, and nobody asks again.
            _project = !IsOfBuild && FinishedFlowsOf(cancellationToken) is null
                ? kept.For(Moment, _seenByProject, IsHalfTyped, () => FindProject(rules, contracts, cancellationToken), cancellationToken)
                : FindProject(rules, contracts, cancellationToken);
            _flows = _project.Flows.Found;
            return _project;
        }
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

    /// <summary>The operation at a node; null where there is none.</summary>
    public IOperation? OperationOf(SyntaxNode node, CancellationToken cancellationToken) => Reader.Models.OperationOf(node, cancellationToken);

    /// <summary>The nodes in a file that have the name of something that may be an endpoint.</summary>
    public IEnumerable<SyntaxNode> CandidatesIn(SyntaxTree file, CancellationToken cancellationToken) => _findings.Value.CandidatesIn(file, cancellationToken);

    /// <summary>Whether the code of a member does not compile.</summary>
    public bool IsHalfTyped(SyntaxNode member) => HalfTyped.IsIn(member, _findings.Value.Models);

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
        lock (_projectGate)
            return _flows ??= Follow(cancellationToken);
    }

    private ProjectFindings FindProject(ImmutableArray<ICompilationRule> rules, LockedContracts? contracts, CancellationToken cancellationToken)
    {
        var flows = Outcome<ClassifiedFlows>.Of(() => Flows(cancellationToken), cancellationToken);
        var found = rules.ToImmutableDictionary(rule => rule, rule => Outcome<ImmutableList<Diagnostic>>.Of(() => rule.Check(this, cancellationToken).ToImmutableList(), cancellationToken));
        var locked = contracts is null ? null : Outcome<ContractFindings>.Of(() => contracts.Find(cancellationToken), cancellationToken);
        return new ProjectFindings(flows.Then(known => known.WithoutCode()) ?? flows, found, locked);
    }

    private FollowedFlows? FinishedFlowsOf(CancellationToken cancellationToken) => FinishedFlows.Find(Compilation, tree => GeneratedFiles.Contains(tree, cancellationToken));

    private ClassifiedFlows Follow(CancellationToken cancellationToken)
    {
        if (!_hasClasses.Value && !_mayHaveTags.Value)
            return ClassifiedFlows.None;
        if (FinishedFlowsOf(cancellationToken) is { } finished)
            return ClassifiedFlows.Of(finished, Compilation, cancellationToken);
        if (!AllEndpoints(cancellationToken).Any(endpoint => endpoint.Call.Direction == Direction.Consume && IsRegulated(endpoint, cancellationToken)))
            return ClassifiedFlows.None;
        var endpoints = EndpointIds.Assign(EndpointsAndCallers(cancellationToken));
        return ClassifiedFlows.Of(new FollowedFlows(Reader, endpoints, FlowAnalysis.Run(Reader, endpoints, cancellationToken)), Compilation, cancellationToken);
    }

    private bool IsRegulated(EndpointAnalysis endpoint, CancellationToken cancellationToken) =>
        endpoint.Alternatives.Concat(new[] { endpoint.Key, endpoint.Value }).Any(payload => RegulatedRecord.FieldsIn(payload, Records, cancellationToken).Count > 0);

    private IEnumerable<EndpointAnalysis> ReadAll(CancellationToken cancellationToken) =>
        _findings.Value.Candidates(cancellationToken).SelectMany(candidate => Endpoints(candidate, cancellationToken));

    /// <summary>The patterns of sensitive names that hold for a file; for null, those that hold everywhere.</summary>
    public string? NamesFor(SyntaxTree? tree)
    {
        var names = NamesIn(_options, tree);
        if (tree is not null)
            SeenCode.NoteSetting(tree, names);
        return names;
    }

    private static string? NamesIn(AnalyzerOptions options, SyntaxTree? tree) =>
        (tree is null ? options.AnalyzerConfigOptionsProvider.GlobalOptions : options.AnalyzerConfigOptionsProvider.GetOptions(tree)).TryGetValue(NamePatterns.Key, out var names) ? names : null;

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
