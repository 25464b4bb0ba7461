namespace LineageAnalyzers.Flow;

/// <summary>The budget for an entry point is spent. What was found so far stays; the rest is said to be unknown.</summary>
internal sealed class WorkBudgetSpentException : Exception;
