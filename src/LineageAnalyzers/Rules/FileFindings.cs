using System.Collections.Immutable;
using LineageAnalyzers.Keeping;
using Microsoft.CodeAnalysis;

namespace LineageAnalyzers.Rules;

/// <summary>What is found in one file by looking at its code.</summary>
/// <param name="All">The findings.</param>
internal sealed record FileFindings(ImmutableList<Diagnostic> All)
{
    /// <summary>The findings after an edit; null when a place is gone.</summary>
    public FileFindings? Move(Func<Location, Location?> placeOf) => MovedDiagnostic.Of(All, placeOf) is { } moved ? new FileFindings(moved) : null;
}
