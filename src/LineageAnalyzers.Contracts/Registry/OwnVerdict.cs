using LineageAnalyzers.Schemas;
using LineageAnalyzers.Schemas.Compatibility;

namespace LineageAnalyzers.Contracts.Registry;

/// <summary>The verdict of a registry that cannot judge by itself: by our own rules.</summary>
internal static class OwnVerdict
{
    /// <summary>The verdict; null for a format without rules.</summary>
    /// <exception cref="RegistryException">The registry cannot answer.</exception>
    public static async Task<RegistryVerdict?> GiveAsync(ISchemaRegistry registry, string subject, SchemaCandidate candidate, CancellationToken cancellationToken)
    {
        if (SchemaFormats.Find(candidate.Schema.Format) is null)
            return null;
        var registered = await registry.FindSubjectAsync(subject, cancellationToken).ConfigureAwait(false);
        if (registered is null)
            return new RegistryVerdict(true, []);
        var history = new List<SchemaText>();
        foreach (var version in registered.Versions)
            history.Add(await ReferencedSchemas.GatherAsync(registry, version, cancellationToken).ConfigureAwait(false));
        var result = SchemaCompatibility.Check(registered.Mode, candidate.Schema, history);
        return new RegistryVerdict(
            result.IsCompatible,
            result.Error is null ? result.Changes.Where(change => change.Breaking).Select(change => $"{change.Kind} {change.Path}: {change.Message}").ToList() : [result.Error]);
    }
}
