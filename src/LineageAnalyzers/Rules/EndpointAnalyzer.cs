using System.Collections.Immutable;
using LineageAnalyzers.Endpoints;
using LineageAnalyzers.Recognition;
using LineageAnalyzers.Rules.LIN1000;
using LineageAnalyzers.Rules.LIN2000;
using LineageAnalyzers.Rules.LIN3000;
using LineageAnalyzers.Rules.LIN4000;
using LineageAnalyzers.Symbols;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;

namespace LineageAnalyzers.Rules;

/// <summary>Runs every rule in one pass over the operations: each endpoint is read once and handed to all of them.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class EndpointAnalyzer : LineageAnalyzer
{
    private readonly ImmutableArray<IEndpointRule> _endpointRules;
    private readonly ImmutableArray<ICreationRule> _creationRules;

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
    }

    /// <summary>Every rule that is checked while code is compiled.</summary>
    internal static ImmutableArray<IRule> AllRules { get; } = ImmutableArray.Create<IRule>(
        new TopicNotProvable(),
        new OpaqueRecord(),
        new RegulatedTopicWithoutOwner(),
        new AutoRegistration(),
        new ClassifiedKey(),
        new WeakDelivery());

    private protected override void Register(CompilationStartAnalysisContext context, KnownSymbols symbols)
    {
        var facts = new CompilationFacts(context.Compilation, symbols, context.Options);
        context.RegisterOperationAction(call => CheckCall(call, facts), OperationKind.Invocation);
        var byType = CreationRules(context.Compilation);
        if (byType.Count > 0)
            context.RegisterOperationAction(creation => CheckCreation(creation, facts, byType), OperationKind.ObjectCreation);
    }

    private void CheckCall(OperationAnalysisContext context, CompilationFacts facts)
    {
        var call = (IInvocationOperation)context.Operation;
        if (!CandidateIndex.EndpointCalls.Contains(call.TargetMethod.Name))
            return;
        EndpointAnalysis? endpoint = null;
        Guard(() => endpoint = facts.Endpoint(call, context.CancellationToken), context);
        if (endpoint is null)
            return;
        foreach (var rule in _endpointRules)
            Guard(() => rule.Check(endpoint, new RuleContext(facts, context)), context);
    }

    private static void CheckCreation(
        OperationAnalysisContext context, CompilationFacts facts, Dictionary<ISymbol, ImmutableArray<ICreationRule>> byType)
    {
        var creation = (IObjectCreationOperation)context.Operation;
        if (creation.Type is null || !byType.TryGetValue(creation.Type.OriginalDefinition, out var rules) || HalfTyped.Contains(creation))
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

    private static void Guard(Action analysis, OperationAnalysisContext context) =>
        Guard(analysis, context.Operation.Syntax.GetLocation(), context.ReportDiagnostic, context.CancellationToken);
}
