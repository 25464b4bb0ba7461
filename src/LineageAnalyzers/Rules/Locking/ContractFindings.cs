using LineageAnalyzers.Keeping;
using Microsoft.CodeAnalysis;

namespace LineageAnalyzers.Rules.Locking;

/// <summary>What the rules about a lock find in one compilation. Two endpoints of one record find the same, which is told once.</summary>
internal sealed class ContractFindings
{
    private readonly ILookup<object, ContractFinding> _byFile;

    public ContractFindings(IEnumerable<ContractFinding> findings) => _byFile = findings.ToLookup(finding => FileOf(finding.Place));

    /// <summary>The findings in a source file that nobody accepts.</summary>
    public IEnumerable<Diagnostic> In(SyntaxTree tree, AcceptedFindings accepted) => Shown(_byFile[tree], accepted);

    /// <summary>The findings in a file that is no source, by its path, that nobody accepts.</summary>
    public IEnumerable<Diagnostic> In(string path, AcceptedFindings accepted) => Shown(_byFile[path], accepted);

    /// <summary>The findings after an edit; null when they are to be found again.</summary>
    public ContractFindings? Move(MovedPlaces places) =>
        places.All(_byFile.SelectMany(file => file).ToList(), finding => places.Of(finding.Place) is { } place ? finding with { Place = place } : null) is { } moved
            ? new ContractFindings(moved)
            : null;

    private static object FileOf(Location place) => (object?)place.SourceTree ?? place.GetLineSpan().Path ?? "";

    private static IEnumerable<Diagnostic> Shown(IEnumerable<ContractFinding> findings, AcceptedFindings accepted) => findings
        .Where(finding => !finding.Scope.IsAccepted(finding.Rule.Id, accepted))
        .GroupBy(finding => (finding.Place.SourceSpan, finding.Rule.Id, finding.Text))
        .Select(same => same.First().ToDiagnostic());
}
