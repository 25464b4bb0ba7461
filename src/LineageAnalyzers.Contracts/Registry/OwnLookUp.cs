using LineageAnalyzers.Schemas;

namespace LineageAnalyzers.Contracts.Registry;

/// <summary>The look-up of a registry that cannot look up by itself: schemas are the same when they say the same, whatever their texts look like.</summary>
internal static class OwnLookUp
{
    /// <summary>The newest version that says what the candidate says; null when there is none.</summary>
    /// <exception cref="RegistryException">The registry cannot answer.</exception>
    public static async Task<RegisteredSchema?> FindAsync(ISchemaRegistry registry, string subject, SchemaCandidate candidate, bool deleted, CancellationToken cancellationToken)
    {
        if (SchemaFormats.Find(candidate.Schema.Format) is not { } format || ParseOrNull(format, candidate.Schema) is not { } wanted)
            return null;
        var versions = new List<RegisteredSchema>((await registry.FindSubjectAsync(subject, cancellationToken).ConfigureAwait(false))?.Versions ?? []);
        if (deleted)
            versions.AddRange(await registry.GetDeletedVersionsAsync(subject, cancellationToken).ConfigureAwait(false));
        foreach (var version in versions.Where(version => SchemaFormats.Find(version.Format) == format).OrderByDescending(version => version.Version))
        {
            var text = await ReferencedSchemas.GatherAsync(registry, version, cancellationToken).ConfigureAwait(false);
            if (ParseOrNull(format, text)?.IsSameAs(wanted) == true)
                return version;
        }

        return null;
    }

    private static ParsedSchema? ParseOrNull(SchemaFormat format, SchemaText text)
    {
        try
        {
            return format.Parse(text);
        }
        catch (SchemaException)
        {
            return null;
        }
    }
}
