using System.Collections.Concurrent;
using System.Collections.Immutable;
using LineageAnalyzers.Keeping;
using LineageAnalyzers.Recognition;
using LineageAnalyzers.Rules.LIN1000;
using LineageAnalyzers.Rules.LIN2000;
using LineageAnalyzers.Rules.LIN3000;
using LineageAnalyzers.Rules.LIN4000;
using LineageAnalyzers.Rules.LIN9000;
using LineageAnalyzers.Rules.Locking;
using LineageAnalyzers.Symbols;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace LineageAnalyzers.Rules;

/// <summary>
/// Runs every rule in one pass: each endpoint is read once, as an operation, and handed to all of them. Only what has the name of an endpoint or of a
/// watched type is bound; to ask for the operations of a project would bind every body in it a second time.
/// </summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class EndpointAnalyzer : LineageAnalyzer
{
    // Projects that are open at once, each perhaps for several frameworks.
    private const int MostProjects = 32;

    // One project for several frameworks.
    private const int MostOfFile = 4;

    // Longer than a statement takes to type. A project whose references are missing never compiles.
    private static readonly TimeSpan UsualPatience = TimeSpan.FromMinutes(1);

    private readonly ImmutableArray<IEndpointRule> _endpointRules;
    private readonly ImmutableArray<ICreationRule> _creationRules;
    private readonly ImmutableArray<IContractRule> _contractRules;
    private readonly ImmutableArray<IFileRule> _fileRules;
    private readonly ImmutableArray<ICompilationRule> _compilationRules;

    private readonly TimeSpan _patience;

    // An editor has one analyzer for as long as its projects are open.
    private readonly Kept<ProjectFindings> _project;
    private readonly ConcurrentDictionary<string, Kept<FileFindings>> _files = new(StringComparer.Ordinal);

    /// <summary>The analyzer as the compiler makes it.</summary>
    public EndpointAnalyzer()
        : this(AllRules)
    {
    }

    /// <param name="rules">The rules.</param>
    /// <param name="patience">How long findings are kept while the code that they come from does not compile.</param>
    internal EndpointAnalyzer(ImmutableArray<IRule> rules, TimeSpan? patience = null)
        : base(rules.Select(rule => rule.Descriptor))
    {
        _patience = patience ?? UsualPatience;
        _project = new(static (findings, places) => findings.Move(places), _patience, MostProjects);
        _endpointRules = rules.OfType<IEndpointRule>().ToImmutableArray();
        _creationRules = rules.OfType<ICreationRule>().ToImmutableArray();
        _contractRules = rules.OfType<IContractRule>().ToImmutableArray();
        _fileRules = rules.OfType<IFileRule>().ToImmutableArray();
        _compilationRules = rules.OfType<ICompilationRule>().ToImmutableArray();
    }

    /// <summary>How often this analyzer has looked at a whole compilation.</summary>
    internal int ProjectsRead => _project.Found;

    /// <summary>Every rule that is checked while code is compiled.</summary>
    internal static ImmutableArray<IRule> AllRules { get; } = ImmutableArray.Create<IRule>(
        new TopicNotProvable(),
        new OpaqueRecord(),
        new RegulatedTopicWithoutOwner(),
        new BreakingChange(),
        new TopicDisagreement(),
        new MissingField(),
        new AutoRegistration(),
        new ClassifiedKey(),
        new ClassifiedHeader(),
        new LeakedField(),
        new LostClassification(),
        new UnprotectedCopy(),
        new SensitiveName(),
        new OverCollection(),
        new WeakDelivery(),
        new EarlyCommit(),
        new UncommittedReads(),
        new ExposedCredentials(),
        new UnreadableLock());

    private protected override void Register(CompilationStartAnalysisContext context, KnownSymbols symbols)
    {
        var facts = CompilationFacts.Of(context.Compilation, symbols, context.Options);
        var contracts = ContractsOf(context.Options, facts);
        var byType = CreationRules(facts.Compilation);
        var names = new WatchedNames(byType.Keys);
        context.RegisterSemanticModelAction(file => CheckFile(file, facts, contracts, byType, names));
        if (contracts is not null)
            RegisterContracts(context, facts, contracts);
    }

    // Without a lock there is nothing to ask.
    private LockedContracts? ContractsOf(AnalyzerOptions options, CompilationFacts facts)
    {
        var locks = LockFiles.In(options);
        return locks.IsEmpty || _contractRules.IsEmpty ? null : new LockedContracts(facts, locks, _contractRules, ProtoFiles.In(options), AvroFiles.In(options));
    }

    private void RegisterContracts(CompilationStartAnalysisContext context, CompilationFacts facts, LockedContracts contracts) => context.RegisterAdditionalFileAction(file =>
    {
        if (contracts.Locks.Contains(file.AdditionalFile) && UnreadableLock.In(file.AdditionalFile, file.CancellationToken) is { } fault)
            file.ReportDiagnostic(fault);
        if (!ProtoFiles.IsProto(file.AdditionalFile.Path))
            return;
        Guard(
            () => ReportAll(facts.Project(_project, _compilationRules, contracts, file.CancellationToken).Contracts!.Get().In(file.AdditionalFile.Path, facts.Accepted), file.ReportDiagnostic),
            Location.None,
            file.ReportDiagnostic,
            file.CancellationToken);
    });

    // Each file is asked once. What is found in the whole compilation comes first; it may stand in any file.
    private void CheckFile(
        SemanticModelAnalysisContext context, CompilationFacts facts, LockedContracts? contracts, Dictionary<ISymbol, ImmutableArray<ICreationRule>> byType, WatchedNames names)
    {
        var tree = context.SemanticModel.SyntaxTree;
        ProjectFindings? project = null;
        Report(() =>
        {
            project = facts.Project(_project, _compilationRules, contracts, context.CancellationToken);
            return [];
        });
        if (project is null)
            return;
        if (project.Contracts is { } found)
            Report(() => found.Get().In(tree, facts.Accepted));
        foreach (var rule in _compilationRules)
            Report(() => project.Of(rule, tree));
        Report(() => InFile(tree, facts, project, byType, names, context.CancellationToken).All);

        void Report(Func<IEnumerable<Diagnostic>> find) =>
            Guard(() => ReportAll(find(), context.ReportDiagnostic), Location.Create(tree, default), context.ReportDiagnostic, context.CancellationToken);
    }

    private FileFindings InFile(
        SyntaxTree tree, CompilationFacts facts, ProjectFindings project, Dictionary<ISymbol, ImmutableArray<ICreationRule>> byType, WatchedNames names, CancellationToken cancellationToken)
    {
        return facts.IsOfBuild
            ? Search()
            : _files
                .GetOrAdd(tree.FilePath, _ => new Kept<FileFindings>(static (findings, places) => findings.Move(places), _patience, MostOfFile))
                .For(facts.Moment.With(project.Origin).With(tree.FilePath), facts.SeenInFiles, facts.IsHalfTyped, Search, cancellationToken);

        FileFindings Search() => new FileSearch(tree, facts, cancellationToken).All(_endpointRules, _fileRules, byType, names);
    }

    private static void ReportAll(IEnumerable<Diagnostic> findings, Action<Diagnostic> report)
    {
        foreach (var finding in findings)
            report(finding);
    }

    private Dictionary<ISymbol, ImmutableArray<ICreationRule>> CreationRules(Compilation compilation)
    {
        var byType = new Dictionary<ISymbol, ImmutableArray<ICreationRule>>(SymbolEqualityComparer.Default);
        foreach (var rule in _creationRules)
        {
            foreach (var type in rule.Types(compilation))
                byType[type] = (byType.TryGetValue(type, out var others) ? others : ImmutableArray<ICreationRule>.Empty).Add(rule);
        }

        return byType;
    }
}
