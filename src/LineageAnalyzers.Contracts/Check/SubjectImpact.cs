using LineageAnalyzers.Contracts.Registry;
using LineageAnalyzers.Model;
using LineageAnalyzers.Schemas;
using LineageAnalyzers.Schemas.Compatibility;

namespace LineageAnalyzers.Contracts.Check;

/// <summary>What happens when a schema becomes the next version of a subject: what the registry says, and who can live with it.</summary>
public sealed record SubjectImpact
{
    /// <summary>The subject.</summary>
    public required RegisteredSubject Subject { get; init; }

    /// <summary>The format of the schema.</summary>
    public required string Format { get; init; }

    /// <summary>Whether the mode of the subject allows it, by our rules.</summary>
    public required bool IsCompatible { get; init; }

    /// <summary>What the mode refuses, of the newest version that refuses; empty when it allows it.</summary>
    public required IReadOnlyList<SchemaChange> Changes { get; init; }

    /// <summary>What the registry itself says; null when it was not asked.</summary>
    public RegistryVerdict? RegistryVerdict { get; init; }

    /// <summary>Whether the schema is a version of the subject already.</summary>
    public required bool IsRegistered { get; init; }

    /// <summary>Who can live with it.</summary>
    public required FindingConsumers Consumers { get; init; }

    /// <summary>Whether it would be registered: the registry's own word counts where there is one.</summary>
    public bool IsTaken => RegistryVerdict?.IsCompatible ?? IsCompatible;

    /// <summary>Asks a registry for a subject and judges a schema.</summary>
    /// <param name="registry">The registry.</param>
    /// <param name="subject">The subject.</param>
    /// <param name="candidate">The schema. References that it does not bring along are those of the latest version.</param>
    /// <param name="consumers">Who reads records of the subject.</param>
    /// <param name="cancellationToken">Ends the work.</param>
    /// <exception cref="RegistryException">The registry cannot answer, or does not have the subject.</exception>
    /// <exception cref="SchemaException">The candidate is no schema, or cannot be compared.</exception>
    public static async Task<SubjectImpact> AssessAsync(
        ISchemaRegistry registry, string subject, SchemaText candidate, IReadOnlyList<KnownConsumer> consumers, CancellationToken cancellationToken = default)
    {
        var history = await SubjectHistory.LoadAsync(registry, subject, cancellationToken).ConfigureAwait(false);
        if (history.Subject is not { } found || history.Versions.Count == 0)
            throw new RegistryException($"{registry.Address}: {history.Obstacle ?? $"the subject '{subject}' has no version"}. Check the name.");
        var (asked, schema) = await CandidateReferences.ResolveAsync(registry, subject, candidate, cancellationToken).ConfigureAwait(false);
        var result = SchemaCompatibility.Check(found.Mode, schema, history.Versions);
        if (result.Error is not null)
            throw new SchemaException(result.Error);
        var isRegistered = history.Versions.Any(version => version.IsSameAs(schema));
        return new SubjectImpact
        {
            Subject = found,
            Format = schema.Format.Name,
            IsCompatible = isRegistered || result.IsCompatible,
            Changes = isRegistered ? [] : [.. result.Changes.Where(change => change.Breaking)],
            RegistryVerdict = isRegistered ? null : await registry.CheckAsync(subject, asked, cancellationToken).ConfigureAwait(false),
            IsRegistered = isRegistered,
            Consumers = ConsumerImpact.Assess(TopicConsumer.Find([], consumers).SelectMany(topic => topic), schema, history.Latest),
        };
    }
}
