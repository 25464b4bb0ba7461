namespace LineageAnalyzers.Benchmarks.Processes;

/// <summary>What one process took from its start to its end.</summary>
/// <param name="Processor">Time in user and system mode, over all cores.</param>
/// <param name="Wall">Time on the clock.</param>
/// <param name="PeakBytes">The most memory that was resident at once.</param>
internal readonly record struct ProcessCost(TimeSpan Processor, TimeSpan Wall, long PeakBytes);
