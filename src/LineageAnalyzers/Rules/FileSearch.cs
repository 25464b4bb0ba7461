using System.Collections.Immutable;
using System.Threading;
using LineageAnalyzers.Recognition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace LineageAnalyzers.Rules;

/// <summary>
/// Looks at the code of one file for the rules. Only what has the name of an endpoint or of a watched type is bound; each endpoint is read once, as an operation,
/// and handed to all rules.
/// </summary>
internal sealed class FileSearch(SyntaxTree file, CompilationFacts facts, CancellationToken cancellationToken)
{
    private readonly ImmutableList<Diagnostic>.Builder _found = ImmutableList.CreateBuilder<Diagnostic>();

    /// <summary>Everything that the rules find. A fault of one of them is among it.</summary>
    public FileFindings All(
        ImmutableArray<IEndpointRule> endpointRules, ImmutableArray<IFileRule> fileRules, Dictionary<ISymbol, ImmutableArray<ICreationRule>> creationRules, WatchedNames created)
    {
        foreach (var rule in fileRules)
            Guard(() => _found.AddRange(rule.Check(file, facts, cancellationToken)), Location.Create(file, default));
        foreach (var candidate in facts.CandidatesIn(file, cancellationToken))
            CheckEndpoints(candidate, endpointRules);
        foreach (var creation in created.CreationsIn(file, cancellationToken))
            CheckCreation(creation, creationRules);
        return new FileFindings(EachOnce(_found).ToImmutableList());
    }

    // One call may be several endpoints, of which a rule says the same.
    private static IEnumerable<Diagnostic> EachOnce(IEnumerable<Diagnostic> findings)
    {
        var told = new HashSet<(string, Location, string)>();
        return findings.Where(finding => told.Add((finding.Id, finding.Location, finding.GetMessage(System.Globalization.CultureInfo.InvariantCulture))));
    }

    private RuleContext Context => new(facts, _found.Add, cancellationToken);

    private void CheckEndpoints(SyntaxNode candidate, ImmutableArray<IEndpointRule> rules) => Guard(
        () =>
        {
            foreach (var endpoint in facts.Endpoints(candidate, cancellationToken))
            {
                foreach (var rule in rules)
                    Guard(() => rule.Check(endpoint, Context), candidate.GetLocation());
            }
        },
        candidate.GetLocation());

    private void CheckCreation(SyntaxNode node, Dictionary<ISymbol, ImmutableArray<ICreationRule>> rules) => Guard(
        () =>
        {
            if (facts.OperationOf(node, cancellationToken) is not IObjectCreationOperation { Type: { } type } creation
                || !rules.TryGetValue(type.OriginalDefinition, out var ofType) || HalfTyped.Contains(creation))
                return;
            foreach (var rule in ofType)
                Guard(() => rule.Check(creation, Context), node.GetLocation());
        },
        node.GetLocation());

    private void Guard(Action analysis, Location place) => LineageAnalyzer.Guard(analysis, place, _found.Add, cancellationToken);
}
