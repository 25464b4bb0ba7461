using LineageAnalyzers.Contracts.Check;
using LineageAnalyzers.Model.Manifests;
using LineageAnalyzers.Schemas.Locking;

namespace LineageAnalyzers.Contracts.Registry.Locking;

/// <summary>Asks a registry for what projects use, and makes a lock of it.</summary>
public static class ContractsPull
{
    /// <summary>The names of the subjects that projects write to or read from, in ordinal order. Subjects that only the running program can name are not among them.</summary>
    public static IReadOnlyList<string> SubjectsOf(IEnumerable<Manifest> manifests) =>
        [.. TopicUses.Find(manifests).Where(use => use.HasContract).Select(use => use.Subject).OfType<string>().Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];

    /// <summary>Who reads the subjects of projects, by subject, of all the consumers that a graph knows.</summary>
    public static IReadOnlyDictionary<string, IReadOnlyList<KnownConsumer>> ConsumersOf(IEnumerable<Manifest> manifests, IEnumerable<KnownConsumer> known)
    {
        var consumers = known.ToLookup(consumer => (consumer.Topic, consumer.Part));
        return TopicUses.Find(manifests)
            .Where(use => use is { HasContract: true, Subject: not null, Topic: not null })
            .GroupBy(use => use.Subject!, StringComparer.Ordinal)
            .ToDictionary(
                uses => uses.Key,
                IReadOnlyList<KnownConsumer> (uses) =>
                [
                    .. uses.Select(use => (use.Topic!, use.Part)).Distinct().SelectMany(topic => consumers[topic])
                        .OrderBy(consumer => consumer.Project, StringComparer.Ordinal).ThenBy(consumer => consumer.File, StringComparer.Ordinal).ThenBy(consumer => consumer.Line),
                ],
                StringComparer.Ordinal);
    }

    /// <summary>The versions that code names by itself, as far as the registry has them: what its schemas refer to, and those whose ids it writes with.</summary>
    /// <exception cref="RegistryException">The registry cannot answer.</exception>
    public static async Task<IReadOnlyList<RegisteredReference>> NamedByAsync(ISchemaRegistry registry, IEnumerable<Manifest> manifests, CancellationToken cancellationToken = default)
    {
        var named = new List<RegisteredReference>();
        foreach (var found in TopicUses.Find(manifests))
        {
            var use = await ReferenceResolution.CompleteAsync(registry, found, cancellationToken).ConfigureAwait(false);
            named.AddRange(use.References);
            if (use is { Subject: { } subject, Payload.Registry.SchemaId: { } id }
                && await registry.FindByIdAsync(id, subject, cancellationToken).ConfigureAwait(false) is { Version: > 0 } pinned)
                named.Add(new RegisteredReference("", pinned.Subject, pinned.Version));
        }

        return named;
    }

    /// <summary>The lock for subjects and everything that they refer to.</summary>
    /// <param name="registry">The registry.</param>
    /// <param name="subjects">The names of the subjects.</param>
    /// <param name="options">What goes into it beside their live versions; null for nothing.</param>
    /// <param name="cancellationToken">Ends the pull early.</param>
    /// <exception cref="RegistryException">The registry cannot answer, or hands out what is no schema.</exception>
    public static async Task<ContractsLock> RunAsync(
        ISchemaRegistry registry, IEnumerable<string> subjects, PullOptions? options = null, CancellationToken cancellationToken = default)
    {
        var pull = new SubjectPull(registry, options ?? new PullOptions());
        await pull.AddAsync(subjects, cancellationToken).ConfigureAwait(false);
        return pull.ToLock();
    }
}
