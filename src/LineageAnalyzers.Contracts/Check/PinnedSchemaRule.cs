using System.Globalization;
using LineageAnalyzers.Contracts.Registry;
using LineageAnalyzers.Schemas;

namespace LineageAnalyzers.Contracts.Check;

/// <summary>LIN2006 for producers whose code names the id of the schema that they write with: that schema is registered, or its id is none.</summary>
internal static class PinnedSchemaRule
{
    /// <summary>The findings; null when the producer is to be judged as any other.</summary>
    /// <exception cref="RegistryException">The registry cannot answer.</exception>
    public static async Task<IReadOnlyList<Finding>?> CheckAsync(ISchemaRegistry registry, TopicUse use, int id, CancellationToken cancellationToken)
    {
        if (use.Subject is null || use.Schema is null)
            return null;
        var pinned = await registry.FindByIdAsync(id, use.Subject, cancellationToken).ConfigureAwait(false);
        if (pinned is null)
            return [NotChecked.Of(use, Text($"the code writes with the schema of the id {id}, which the registry does not know"))];
        if (SchemaFormats.Find(pinned.Format) is not { } format || !await IsSameAsync(registry, use.Schema, format, pinned, cancellationToken).ConfigureAwait(false))
            return [NotChecked.Of(use, Text($"the code writes with the schema of the id {id} ({Name(pinned)}), which is not that of {use.TypeName}, so only the running program can tell whether the two fit"))];
        return pinned.IsDeleted ? null : [];
    }

    private static async Task<bool> IsSameAsync(ISchemaRegistry registry, ParsedSchema schema, SchemaFormat format, RegisteredSchema pinned, CancellationToken cancellationToken)
    {
        try
        {
            return format.Parse(await ReferencedSchemas.GatherAsync(registry, pinned, cancellationToken).ConfigureAwait(false)).IsSameAs(schema);
        }
        catch (SchemaException)
        {
            return false;
        }
    }

    private static string Name(RegisteredSchema schema)
    {
        var version = schema.Version == 0 ? "a version" : Text($"version {schema.Version}");
        return $"{version} of the subject '{schema.Subject}'{(schema.IsDeleted ? ", soft-deleted" : "")}";
    }

    private static string Text(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
