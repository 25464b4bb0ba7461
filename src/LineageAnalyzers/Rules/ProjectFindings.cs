using System.Collections.Immutable;
using LineageAnalyzers.Keeping;
using LineageAnalyzers.Rules.Flows;
using LineageAnalyzers.Rules.Locking;
using Microsoft.CodeAnalysis;

namespace LineageAnalyzers.Rules;

/// <summary>What is found in a whole compilation, and shown in its files.</summary>
/// <param name="Flows">Where classified fields go.</param>
/// <param name="ByRule">What each rule about the compilation says.</param>
/// <param name="Contracts">What the rules about a lock say; null without a lock.</param>
internal sealed record ProjectFindings(
    Outcome<ClassifiedFlows> Flows, ImmutableDictionary<ICompilationRule, Outcome<ImmutableList<Diagnostic>>> ByRule, Outcome<ContractFindings>? Contracts)
{
    /// <summary>Is the same for all that is moved from one finding: what was found with it holds as long as it does.</summary>
    public object Origin { get; private init; } = new();

    /// <summary>What a rule says in a file.</summary>
    public IEnumerable<Diagnostic> Of(ICompilationRule rule, SyntaxTree file) => ByRule[rule].Get().Where(finding => finding.Location.SourceTree == file);

    /// <summary>The findings after an edit; null when they are to be found again, and where a rule failed.</summary>
    public ProjectFindings? Move(MovedPlaces places)
    {
        var byRule = ByRule.ToImmutableDictionary(pair => pair.Key, pair => pair.Value.Then(findings => MovedDiagnostic.Of(findings, places)));
        var flows = Flows.Then(known => known.Move(places));
        var contracts = Contracts?.Then(known => known.Move(places));
        return flows is null || byRule.Values.Contains(null) || (contracts is null && Contracts is not null)
            ? null
            : new ProjectFindings(flows, byRule!, contracts) { Origin = Origin };
    }
}
