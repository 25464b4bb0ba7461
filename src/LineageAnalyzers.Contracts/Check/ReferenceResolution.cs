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
            return use;
        try
        {
            var (candidate, schema) = await CandidateReferences.ResolveAsync(registry, use.Subject, use.Text!, cancellationToken).ConfigureAwait(false);
            var complete = use with { Text = candidate.Schema, References = candidate.References, Schema = schema, MissingReference = null, Obstacle = null };
            return TopicUses.WithSubject(complete, use.Topic);
        }
        catch (SchemaException problem)
        {
            return use with { Obstacle = WhyNot(use, problem) };
        }
    }

    private static string? WhyNot(TopicUse use, SchemaException problem) => problem.MissingReference is { } name && use.Topic is not null
        ? $"the schema of {use.TypeName} in the code refers to '{name}', to which no version of its subject refers, and the registry has no subject of that name"
        : use.Obstacle;
}
