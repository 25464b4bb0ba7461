using LineageAnalyzers.Schemas.Suppressions;

namespace LineageAnalyzers.Contracts.Check.Suppressions;

/// <summary>A finding with the suppression that covers it.</summary>
/// <param name="Finding">The finding.</param>
/// <param name="Suppression">The suppression.</param>
public sealed record SuppressedFinding(Finding Finding, Suppression Suppression);
