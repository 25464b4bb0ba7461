using LineageAnalyzers.Model.Manifests;

namespace LineageAnalyzers.Build.Carrier;

/// <summary>What an assembly carries; exactly one of the two is there.</summary>
/// <param name="Manifest">The manifest, with the commit and repository that the assembly's attributes state.</param>
/// <param name="Fault">Why there is none: where and how the analysis failed.</param>
internal sealed record AssemblyCarrier(Manifest? Manifest, string? Fault);
