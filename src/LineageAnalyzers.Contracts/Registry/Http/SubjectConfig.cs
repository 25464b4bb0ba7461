using LineageAnalyzers.Schemas.Compatibility;

namespace LineageAnalyzers.Contracts.Registry.Http;

/// <summary>What a server is told to do with the schemas of a subject, by its own setting or by the registry's.</summary>
/// <param name="Mode">What it demands of the next version.</param>
/// <param name="Normalize">Whether it normalises schemas before it compares them.</param>
internal sealed record SubjectConfig(CompatibilityMode Mode, bool Normalize);
