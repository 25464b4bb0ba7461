using System.Collections.Concurrent;
using LineageAnalyzers.Contracts.Check;
using LineageAnalyzers.Model.Manifests;
using LineageAnalyzers.Schemas;
using LineageAnalyzers.Schemas.Locking;

namespace LineageAnalyzers.Contracts.Registry.Locking;

/// <summary>Asks a registry for what projects use, and makes a lock of it.</summary>
public static class ContractsPull
{
    private const int SubjectsAtOnce = 8;

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

    /// <summary>The lock for subjects and everything that they refer to.</summary>
    /// <param name="registry">The registry.</param>
    /// <param name="subjects">The names of the subjects.</param>
    /// <param name="consumers">Who reads them, by subject; null when nobody was asked.</param>
    /// <param name="cancellationToken">Ends the pull early.</param>
    /// <exception cref="RegistryException">The registry cannot answer, or hands out what is no schema.</exception>
    public static async Task<ContractsLock> RunAsync(
        ISchemaRegistry registry, IEnumerable<string> subjects, IReadOnlyDictionary<string, IReadOnlyList<KnownConsumer>>? consumers = null, CancellationToken cancellationToken = default)
    {
        var found = new ConcurrentDictionary<string, LockedSubject?>(StringComparer.Ordinal);
        var wanted = subjects.Distinct(StringComparer.Ordinal).ToList();
        while (wanted.Count > 0)
        {
            await Parallel.ForEachAsync(
                wanted,
                new ParallelOptions { MaxDegreeOfParallelism = SubjectsAtOnce, CancellationToken = cancellationToken },
                async (name, token) => found[name] = await PullAsync(registry, name, consumers?.GetValueOrDefault(name) ?? [], token).ConfigureAwait(false)).ConfigureAwait(false);
            wanted = found.Values
                .OfType<LockedSubject>()
                .SelectMany(subject => subject.Versions)
                .SelectMany(version => version.References)
                .Select(reference => reference.Subject)
                .Distinct(StringComparer.Ordinal)
                .Where(name => !found.ContainsKey(name))
                .ToList();
        }

        return new ContractsLock
        {
            Registry = registry.Address,
            Subjects = [.. found.Values.OfType<LockedSubject>().OrderBy(subject => subject.Name, StringComparer.Ordinal)],
            Missing = [.. found.Where(pair => pair.Value is null).Select(pair => pair.Key).Order(StringComparer.Ordinal)],
        };
    }

    private static async Task<LockedSubject?> PullAsync(ISchemaRegistry registry, string name, IReadOnlyList<KnownConsumer> consumers, CancellationToken cancellationToken)
    {
        var history = await SubjectHistory.LoadAsync(registry, name, cancellationToken).ConfigureAwait(false);
        if (history.Subject is not { } subject)
            return null;
        return new LockedSubject
        {
            Name = name,
            Mode = subject.Mode,
            ReadOnly = await registry.IsReadOnlyAsync(name, cancellationToken).ConfigureAwait(false),
            Owners = subject.Owners,
            Tags = subject.Tags,
            Versions = [.. subject.Versions.Select(Version)],
            Consumers = [.. consumers.Select(consumer => Lock(consumer, history))],
        };
    }

    private static LockedConsumer Lock(KnownConsumer consumer, SubjectHistory history) => new()
    {
        Project = consumer.Project,
        Topic = consumer.Topic,
        Version = VersionOf(consumer.ReadSchema(), history),
        IsKey = consumer.Part == RecordPart.Key,
        Whole = consumer.Whole || consumer.Reads.Any(read => read.Use == ReadUse.Whole),
        Reads = [.. consumer.Reads.Where(read => read.Field.Length > 0).Select(read => new LockedRead(read.Field, read.File, read.Line)).OrderBy(read => read.Field, StringComparer.Ordinal)],
        Doubt = consumer.Doubt,
        File = consumer.File,
        Line = consumer.Line,
    };

    // A version stands for its first message; who reads another one of the file was compiled with nothing that the lock can name.
    private static int? VersionOf(ParsedSchema? compiled, SubjectHistory history)
    {
        for (var index = history.Versions.Count - 1; compiled is not null && index >= 0; index--)
        {
            if (history.Versions[index].Name == compiled.Name && history.Versions[index].IsSameAs(compiled))
                return history.Subject!.Versions[index].Version;
        }

        return null;
    }

    private static LockedVersion Version(RegisteredSchema version) => new()
    {
        Version = version.Version,
        Id = version.Id,
        Guid = version.Guid,
        Format = SchemaFormats.Find(version.Format)?.Name ?? version.Format,
        Text = version.Text,
        References = [.. version.References.Select(reference => new LockedReference(reference.Name, reference.Subject, reference.Version))],
        Metadata = version.Metadata,
        RuleSet = version.RuleSet,
    };
}
