using LineageAnalyzers.Contracts.Registry;
using LineageAnalyzers.Schemas;

namespace LineageAnalyzers.Contracts.Check;

/// <summary>Completes schemas in code that refer to others by what the registry has of these.</summary>
internal static class ReferenceResolution
{
    /// <summary>The use with its schema; the same use when nothing is missing, or when the registry does not have what is.</summary>
    /// <exception cref="RegistryException">The registry cannot answer.</exception>
    public static async Task<TopicUse> CompleteAsync(ISchemaRegistry registry, TopicUse use, CancellationToken cancellationToken)
    {
        if (use.MissingReference is null)
            return await AddressAsync(registry, use, cancellationToken).ConfigureAwait(false);
        try
        {
            var (candidate, schema) = await CandidateReferences.ResolveAsync(registry, use.Subject, use.Text!, cancellationToken).ConfigureAwait(false);
            var complete = use with { Text = candidate.Schema, References = candidate.References, Schema = schema, MissingReference = null, Obstacle = null };
            return await AddressAsync(registry, TopicUses.WithSubject(complete, use.Topic), cancellationToken).ConfigureAwait(false);
        }
        catch (SchemaException problem)
        {
            return use with { Obstacle = WhyNot(use, problem) };
        }
    }

    // What code brings along is asked about by the versions that it is, or not at all.
    private static async Task<TopicUse> AddressAsync(ISchemaRegistry registry, TopicUse use, CancellationToken cancellationToken)
    {
        if (use is not { IsProducer: true, Subject: { } subject, Text: { } text, Record.Imports.IsEmpty: false })
            return use;
        return use with { References = await CarriedReferences.FindAsync(registry, subject, text, cancellationToken).ConfigureAwait(false) };
    }

    private static string? WhyNot(TopicUse use, SchemaException problem) => problem.MissingReference is { } name && use.Topic is not null
        ? $"the schema of {use.TypeName} in the code refers to '{name}', to which no version of its subject refers, and the registry has no subject of that name"
        : use.Obstacle;
}
