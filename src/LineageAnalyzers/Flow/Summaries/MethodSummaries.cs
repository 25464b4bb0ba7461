using System.Threading;
using LineageAnalyzers.Endpoints;
using LineageAnalyzers.Flow.Interpretation;
using LineageAnalyzers.Flow.Reporting;
using LineageAnalyzers.Keeping;
using LineageAnalyzers.Symbols;
using LineageAnalyzers.Values;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace LineageAnalyzers.Flow.Summaries;

/// <summary>
/// Tells what the methods of an assembly do that others may call. The likeliest come first, and when the limits are reached the rest is not told: a call of
/// it is unknown code, as it was before.
/// </summary>
internal static class MethodSummaries
{
    /// <summary>The methods, each with its summary as text.</summary>
    public static IEnumerable<(IMethodSymbol Method, string Text)> Of(EndpointReader reader, IReadOnlyList<EndpointAnalysis> clientCalls, SummaryLimits limits, CancellationToken cancellationToken)
    {
        var context = new Lazy<FlowContext>(() => new FlowContext(reader, EndpointIds.Assign(clientCalls), cancellationToken, limits.KnowsServices));
        var members = new WireMembers(reader.Records);
        var budget = new WorkBudget(limits.Steps, cancellationToken);
        var characters = 0;
        foreach (var method in Methods(reader.Models, limits, cancellationToken))
        {
            var part = budget.Part(SummaryLimits.StepsOfMethod);
            var text = TextOf(method, context.Value, part, members);
            budget.Settle(part, SummaryLimits.StepsOfMethod);
            if (text is not null && (characters += text.Length) <= SummaryLimits.CharactersOfAll)
                yield return (method, text);
            if (budget.IsSpent || characters > SummaryLimits.CharactersOfAll)
                yield break;
        }
    }

    private static string? TextOf(IMethodSymbol method, FlowContext context, WorkBudget budget, WireMembers members)
    {
        try
        {
            var text = BodyInterpreter.Summarize(context, budget, members, method) is { } summary ? SummaryText.Of(summary) : null;
            // What its users would not read need not be told.
            return text is null || SummaryText.Parse(text) is null ? null : text;
        }
        catch (Exception exception) when (exception is WorkBudgetSpentException or SummaryNotTellableException)
        {
            return null;
        }
    }

    private static IEnumerable<IMethodSymbol> Methods(SourceModels models, SummaryLimits limits, CancellationToken cancellationToken)
    {
        var seen = new HashSet<IMethodSymbol>(SymbolEqualityComparer.Default);
        foreach (var candidate in Chosen(models.Compilation, limits, cancellationToken))
        {
            cancellationToken.ThrowIfCancellationRequested();
            foreach (var method in Declared(candidate, models, cancellationToken))
            {
                if (DataMethods.Are(method, models) && seen.Add(method))
                    yield return method;
            }
        }
    }

    private static IEnumerable<SyntaxNode> Chosen(Compilation compilation, SummaryLimits limits, CancellationToken cancellationToken)
    {
        var length = 0L;
        var found = new List<(SummaryCandidate Candidate, int Order)>();
        foreach (var tree in compilation.SyntaxTrees)
        {
            length += tree.Length;
            foreach (var candidate in SummaryCandidates.In(tree.GetRoot(cancellationToken)))
            {
                if (candidate.Node is TypeDeclarationSyntax || candidate.Length <= SummaryLimits.CharactersOfMethod)
                    found.Add((candidate, found.Count));
            }
        }

        var left = Math.Max(length / limits.Share, limits.Least);
        foreach (var (candidate, _) in found.OrderBy(known => known.Candidate.Rank).ThenBy(known => known.Order))
        {
            left -= Math.Min(candidate.Length, SummaryLimits.CharactersOfMethod);
            if (left < 0)
                yield break;
            yield return candidate.Node;
        }
    }

    private static IEnumerable<IMethodSymbol> Declared(SyntaxNode node, SourceModels models, CancellationToken cancellationToken)
    {
        var model = models.ModelAt(node);
        switch (node)
        {
            case TypeDeclarationSyntax type:
                return (model?.GetDeclaredSymbol(type, cancellationToken) as INamedTypeSymbol)?.InstanceConstructors
                    .Where(constructor => constructor.IsImplicitlyDeclared && constructor.Parameters.IsEmpty || constructor.DeclaringSyntaxReferences.Any(reference => reference.SeenSyntax(cancellationToken) == type))
                    .ToList() ?? [];
            case ArrowExpressionClauseSyntax { Parent: { } property }:
                return model?.GetDeclaredSymbol(property, cancellationToken) is IPropertySymbol { GetMethod: { } getter } ? [getter] : [];
            default:
                return model?.GetDeclaredSymbol(node, cancellationToken) is IMethodSymbol method ? [method] : [];
        }
    }
}
