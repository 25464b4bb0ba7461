using System.Collections.Immutable;
using LineageAnalyzers.Keeping;
using Microsoft.CodeAnalysis;

namespace LineageAnalyzers.Rules;

/// <summary>What is found in one file by looking at its code.</summary>
/// <param name="All">The findings.</param>
internal sealed record FileFindings(ImmutableList<Diagnostic> All)
{
    /// <summary>The findings after an edit; null when they are to be found again.</summary>
    public FileFindings? Move(MovedPlaces places) => MovedDiagnostic.Of(All, places) is { } moved ? new FileFindings(moved) : null;
}
