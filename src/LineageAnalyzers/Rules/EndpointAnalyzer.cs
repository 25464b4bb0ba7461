using System.Collections.Immutable;
using LineageAnalyzers.Endpoints;
using LineageAnalyzers.Keeping;
using LineageAnalyzers.Recognition;
using LineageAnalyzers.Rules.Flows;
using LineageAnalyzers.Rules.LIN1000;
using LineageAnalyzers.Rules.LIN2000;
using LineageAnalyzers.Rules.LIN3000;
using LineageAnalyzers.Rules.LIN4000;
using LineageAnalyzers.Rules.LIN9000;
using LineageAnalyzers.Rules.Locking;
using LineageAnalyzers.Symbols;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;

namespace LineageAnalyzers.Rules;

/// <summary>
/// Runs every rule in one pass: each endpoint is read once, as an operation, and handed to all of them. Only what has the name of an endpoint or of a
/// watched type is bound; to ask for the operations of a project would bind every body in it a second time.
/// </summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class EndpointAnalyzer : LineageAnalyzer
{
    private readonly ImmutableArray<IEndpointRule> _endpointRules;
    private readonly ImmutableArray<ICreationRule> _creationRules;
    private readonly ImmutableArray<IContractRule> _contractRules;
    private readonly ImmutableArray<IFileRule> _fileRules;
    private readonly ImmutableArray<ICompilationRule> _compilationRules;

    // An editor has one analyzer for as long as its projects are open.
    private readonly Kept<ContractFindings> _kept = new(static (findings, placeOf) => findings.Move(placeOf));
    private readonly KeptFlows _flows = new();

    /// <summary>The analyzer as the compiler makes it.</summary>
    public EndpointAnalyzer()
        : this(AllRules)
    {
    }

    internal EndpointAnalyzer(ImmutableArray<IRule> rules)
        : base(rules.Select(rule => rule.Descriptor))
    {
        _endpointRules = rules.OfType<IEndpointRule>().ToImmutableArray();
        _creationRules = rules.OfType<ICreationRule>().ToImmutableArray();
        _contractRules = rules.OfType<IContractRule>().ToImmutableArray();
        _fileRules = rules.OfType<IFileRule>().ToImmutableArray();
        _compilationRules = rules.OfType<ICompilationRule>().ToImmutableArray();
    }

    /// <summary>How often this analyzer has followed the flows of a compilation.</summary>
    internal int FlowsFollowed => _flows.Followed;

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
        var facts = new CompilationFacts(context.Compilation, symbols, context.Options, _flows);
        context.RegisterSyntaxNodeAction(
            candidate => CheckEndpoints(candidate, facts),
            SyntaxKind.InvocationExpression, SyntaxKind.ObjectCreationExpression, SyntaxKind.ImplicitObjectCreationExpression, SyntaxKind.Attribute);
        RegisterFiles(context, facts, RegisterContracts(context, facts));
        var byType = CreationRules(context.Compilation);
        if (byType.Count == 0)
            return;
        var names = new WatchedNames(byType.Keys);
        context.RegisterSyntaxNodeAction(
            creation => CheckCreation(creation, facts, byType, names), SyntaxKind.ObjectCreationExpression, SyntaxKind.ImplicitObjectCreationExpression);
    }

    // Without a lock there is nothing to ask.
    private LockedContracts? RegisterContracts(CompilationStartAnalysisContext context, CompilationFacts facts)
    {
        var locks = LockFiles.In(context.Options);
        if (locks.IsEmpty || _contractRules.IsEmpty)
            return null;
        var contracts = new LockedContracts(facts, locks, _contractRules, ProtoFiles.In(context.Options), AvroFiles.In(context.Options), _kept);
        context.RegisterAdditionalFileAction(file =>
        {
            if (locks.Contains(file.AdditionalFile) && UnreadableLock.In(file.AdditionalFile, file.CancellationToken) is { } fault)
                file.ReportDiagnostic(fault);
            if (ProtoFiles.IsProto(file.AdditionalFile.Path))
                Guard(() => ReportAll(contracts.FindingsIn(file.AdditionalFile, file.CancellationToken), file.ReportDiagnostic), Location.None, file.ReportDiagnostic, file.CancellationToken);
        });
        return contracts;
    }

    // Each file is asked once. Findings about a lock stand where a record is declared, which no call tells.
    private void RegisterFiles(CompilationStartAnalysisContext context, CompilationFacts facts, LockedContracts? contracts) => context.RegisterSemanticModelAction(file =>
    {
        var tree = file.SemanticModel.SyntaxTree;
        if (contracts is not null)
            Report(() => contracts.FindingsIn(tree, file.CancellationToken));
        foreach (var rule in _fileRules)
            Report(() => rule.Check(tree, facts, file.CancellationToken));
        foreach (var rule in _compilationRules)
            Report(() => facts.FindingsIn(tree, rule, file.CancellationToken));

        void Report(Func<IEnumerable<Diagnostic>> find) =>
            Guard(() => ReportAll(find(), file.ReportDiagnostic), Location.Create(tree, default), file.ReportDiagnostic, file.CancellationToken);
    });

    private static void ReportAll(IEnumerable<Diagnostic> findings, Action<Diagnostic> report)
    {
        foreach (var finding in findings)
            report(finding);
    }

    private void CheckEndpoints(SyntaxNodeAnalysisContext context, CompilationFacts facts)
    {
        if (!facts.MayBeEndpoint(context.Node, context.CancellationToken))
            return;
        var endpoints = ImmutableArray<EndpointAnalysis>.Empty;
        Guard(() => endpoints = facts.Endpoints(context.Node, context.CancellationToken), context);
        foreach (var endpoint in endpoints)
        {
            foreach (var rule in _endpointRules)
                Guard(() => rule.Check(endpoint, new RuleContext(facts, context)), context);
        }
    }

    private static void CheckCreation(
        SyntaxNodeAnalysisContext context, CompilationFacts facts, Dictionary<ISymbol, ImmutableArray<ICreationRule>> byType, WatchedNames names)
    {
        if (!names.MayCreate(context.Node, context.CancellationToken))
            return;
        IObjectCreationOperation? creation = null;
        Guard(() => creation = facts.OperationOf(context) as IObjectCreationOperation, context);
        if (creation?.Type is null || !byType.TryGetValue(creation.Type.OriginalDefinition, out var rules) || HalfTyped.Contains(creation))
            return;
        foreach (var rule in rules)
            Guard(() => rule.Check(creation, new RuleContext(facts, context)), context);
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

    private static void Guard(Action analysis, SyntaxNodeAnalysisContext context) =>
        Guard(analysis, context.Node.GetLocation(), context.ReportDiagnostic, context.CancellationToken);
}
