namespace LineageAnalyzers.Flow.Summaries;

/// <summary>What a method does cannot be told, or not in the space that there is: nothing is told then, and a call of it is unknown code.</summary>
internal sealed class SummaryNotTellableException : Exception;
