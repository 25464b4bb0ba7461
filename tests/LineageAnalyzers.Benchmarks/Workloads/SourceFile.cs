namespace LineageAnalyzers.Benchmarks.Workloads;

/// <summary>One file of a generated project.</summary>
/// <param name="Path">Its path in the project's folder, with <c>/</c>.</param>
/// <param name="Text">Its content.</param>
internal sealed record SourceFile(string Path, string Text);
