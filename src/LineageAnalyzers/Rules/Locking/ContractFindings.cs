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

    /// <summary>The findings after an edit; null when a place is gone.</summary>
    public ContractFindings? Move(Func<Location, Location?> placeOf)
    {
        var moved = new List<ContractFinding>();
        foreach (var finding in _byFile.SelectMany(file => file))
        {
            if (placeOf(finding.Place) is not { } place)
                return null;
            moved.Add(finding with { Place = place });
        }

        return new ContractFindings(moved);
    }

    private static object FileOf(Location place) => (object?)place.SourceTree ?? place.GetLineSpan().Path ?? "";

    private static IEnumerable<Diagnostic> Shown(IEnumerable<ContractFinding> findings, AcceptedFindings accepted) => findings
        .Where(finding => !finding.Scope.IsAccepted(finding.Rule.Id, accepted))
        .GroupBy(finding => (finding.Place.SourceSpan, finding.Rule.Id, finding.Text))
        .Select(same => same.First().ToDiagnostic());
}
