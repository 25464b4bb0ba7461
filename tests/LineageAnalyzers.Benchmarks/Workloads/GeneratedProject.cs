namespace LineageAnalyzers.Benchmarks.Workloads;

/// <summary>One project of a generated repository.</summary>
/// <param name="Name">Its name, which is that of its folder, too.</param>
/// <param name="Files">Its files.</param>
/// <param name="Packages">The packages that it references.</param>
/// <param name="References">The names of the projects that it references.</param>
internal sealed record GeneratedProject(string Name, IReadOnlyList<SourceFile> Files, IReadOnlyList<string> Packages, IReadOnlyList<string> References);
