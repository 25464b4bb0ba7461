using LineageAnalyzers.Model;
using LineageAnalyzers.Schemas;

namespace LineageAnalyzers.Contracts.Registry;

/// <summary>Gathers what a registered schema refers to, directly and indirectly.</summary>
internal static class ReferencedSchemas
{
    /// <summary>The schema with the texts of all that it refers to, what others need first.</summary>
    /// <exception cref="RegistryException">A referenced version does not exist.</exception>
    public static async Task<SchemaText> GatherAsync(ISchemaRegistry registry, RegisteredSchema schema, CancellationToken cancellationToken)
    {
        var texts = new List<SchemaReference>();
        await AddAsync(registry, schema, texts, [], cancellationToken).ConfigureAwait(false);
        return new SchemaText(schema.Format, schema.Text, texts.ToEquatableArray());
    }

    /// <summary>Adds what a schema refers to and was not seen yet, what others need first.</summary>
    /// <exception cref="RegistryException">A referenced version does not exist.</exception>
    public static async Task AddAsync(
        ISchemaRegistry registry, RegisteredSchema schema, List<SchemaReference> texts, HashSet<(string, int)> seen, CancellationToken cancellationToken)
    {
        foreach (var reference in schema.References)
        {
            var subject = schema.SubjectOf(reference);
            if (!seen.Add((subject, reference.Version)))
                continue;
            var target = await registry.FindVersionAsync(subject, reference.Version, cancellationToken).ConfigureAwait(false)
                ?? throw new RegistryException(
                    $"{registry.Address}: version {schema.Version} of '{schema.Subject}' refers to version {reference.Version} of '{subject}', which is not there. "
                    + "Register it, or correct the reference.");
            await AddAsync(registry, target, texts, seen, cancellationToken).ConfigureAwait(false);
            texts.Add(new SchemaReference(reference.Name, target.Text));
        }
    }
}
