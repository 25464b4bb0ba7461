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

    /// <summary>The subjects of what the schemas in the code of projects refer to, as far as the registry has them, in ordinal order.</summary>
    /// <exception cref="RegistryException">The registry cannot answer.</exception>
    public static async Task<IReadOnlyList<string>> ReferencedByAsync(ISchemaRegistry registry, IEnumerable<Manifest> manifests, CancellationToken cancellationToken = default)
    {
        var subjects = new SortedSet<string>(StringComparer.Ordinal);
        foreach (var use in TopicUses.Find(manifests))
            subjects.UnionWith((await ReferenceResolution.CompleteAsync(registry, use, cancellationToken).ConfigureAwait(false)).References.Select(reference => reference.Subject));
        return [.. subjects];
    }

    /// <summary>The lock for subjects and everything that they refer to.</summary>
    /// <param name="registry">The registry.</param>
    /// <param name="subjects">The names of the subjects.</param>
    /// <param name="consumers">Who reads them, by subject; null when nobody was asked.</param>
    /// <param name="deleted">Whether every soft-deleted version is kept; else those are that a kept version refers to.</param>
    /// <param name="cancellationToken">Ends the pull early.</param>
    /// <exception cref="RegistryException">The registry cannot answer, or hands out what is no schema.</exception>
    public static async Task<ContractsLock> RunAsync(
        ISchemaRegistry registry,
        IEnumerable<string> subjects,
        IReadOnlyDictionary<string, IReadOnlyList<KnownConsumer>>? consumers = null,
        bool deleted = false,
        CancellationToken cancellationToken = default)
    {
        var pull = new SubjectPull(registry, consumers, deleted);
        await pull.AddAsync(subjects, cancellationToken).ConfigureAwait(false);
        return pull.ToLock();
    }
}
