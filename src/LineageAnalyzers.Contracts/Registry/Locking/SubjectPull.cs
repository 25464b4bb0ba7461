using System.Collections.Concurrent;
using LineageAnalyzers.Contracts.Check;
using LineageAnalyzers.Schemas;
using LineageAnalyzers.Schemas.Locking;

namespace LineageAnalyzers.Contracts.Registry.Locking;

/// <summary>Gathers subjects, and all that they refer to, for a lock.</summary>
/// <param name="registry">The registry.</param>
/// <param name="options">What is kept beside their live versions.</param>
internal sealed class SubjectPull(ISchemaRegistry registry, PullOptions options)
{
    private const int SubjectsAtOnce = 8;

    private readonly ConcurrentDictionary<string, LockedSubject?> _found = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, SortedList<int, LockedVersion>> _deleted = new(StringComparer.Ordinal);

    /// <summary>Gathers subjects and what they refer to.</summary>
    /// <exception cref="RegistryException">The registry cannot answer, or hands out what is no schema.</exception>
    public async Task AddAsync(IEnumerable<string> subjects, CancellationToken cancellationToken)
    {
        var wanted = subjects.Concat(options.Named.Select(named => named.Subject)).Distinct(StringComparer.Ordinal).ToList();
        while (wanted.Count > 0)
        {
            await Parallel.ForEachAsync(
                wanted,
                new ParallelOptions { MaxDegreeOfParallelism = SubjectsAtOnce, CancellationToken = cancellationToken },
                async (name, token) => await PullAsync(name, token).ConfigureAwait(false)).ConfigureAwait(false);
            while (await KeepReferencedAsync(cancellationToken).ConfigureAwait(false))
            {
                // What was kept may refer to what is deleted, too.
            }

            wanted = [.. References.Select(reference => reference.Subject).Distinct(StringComparer.Ordinal).Where(name => !_found.ContainsKey(name))];
        }
    }

    /// <summary>What was gathered, sorted.</summary>
    public ContractsLock ToLock() => new()
    {
        Registry = registry.Address,
        Subjects = [.. _found.Values.OfType<LockedSubject>().OrderBy(subject => subject.Name, StringComparer.Ordinal)],
        Missing = [.. _found.Where(pair => pair.Value is null && !_deleted.ContainsKey(pair.Key)).Select(pair => pair.Key).Order(StringComparer.Ordinal)],
        Deleted = [.. _deleted.OrderBy(pair => pair.Key, StringComparer.Ordinal).Select(pair => new LockedDeletion(pair.Key, [.. pair.Value.Values]))],
    };

    private IEnumerable<LockedReference> References =>
        _found.Values.OfType<LockedSubject>().SelectMany(subject => subject.Versions)
            .Concat(_deleted.Values.SelectMany(versions => versions.Values))
            .SelectMany(version => version.References)
            .Concat(options.Named.Select(named => new LockedReference(named.Name, named.Subject, named.Version)));

    private async Task PullAsync(string name, CancellationToken cancellationToken)
    {
        var history = await SubjectHistory.LoadAsync(registry, name, cancellationToken).ConfigureAwait(false);
        if (history.Subject is null || options.Deleted)
        {
            // That a whole subject is deleted is to be known, also where none of its versions is kept.
            var versions = await registry.GetDeletedVersionsAsync(name, cancellationToken).ConfigureAwait(false);
            if (versions.Count > 0)
                _deleted[name] = new SortedList<int, LockedVersion>(options.Deleted ? versions.ToDictionary(version => version.Version, version => Lock(name, version)) : []);
        }

        _found[name] = history.Subject is { } subject ? await LockAsync(name, subject, history, cancellationToken).ConfigureAwait(false) : null;
    }

    // A version that others refer to stands for them also when it is deleted.
    private async Task<bool> KeepReferencedAsync(CancellationToken cancellationToken)
    {
        var lacking = References.Where(IsLacking).DistinctBy(reference => (reference.Subject, reference.Version)).ToList();
        var kept = false;
        foreach (var reference in lacking)
        {
            if (await registry.FindVersionAsync(reference.Subject, reference.Version, cancellationToken).ConfigureAwait(false) is not { IsDeleted: true } version)
                continue;
            _deleted.GetOrAdd(reference.Subject, _ => []).Add(version.Version, Lock(reference.Subject, version));
            kept = true;
        }

        return kept;
    }

    private bool IsLacking(LockedReference reference) =>
        _found.TryGetValue(reference.Subject, out var subject)
        && subject?.Versions.Any(version => version.Version == reference.Version) != true
        && !(_deleted.TryGetValue(reference.Subject, out var versions) && versions.ContainsKey(reference.Version));

    private async Task<LockedSubject> LockAsync(string name, RegisteredSubject subject, SubjectHistory history, CancellationToken cancellationToken) => new()
    {
        Name = name,
        Mode = subject.Mode,
        ReadOnly = await registry.IsReadOnlyAsync(name, cancellationToken).ConfigureAwait(false),
        Owners = subject.Owners,
        Tags = subject.Tags,
        Versions = [.. subject.Versions.Select(version => Lock(name, version))],
        Consumers = [.. (options.Consumers?.GetValueOrDefault(name) ?? []).Select(consumer => ConsumerLock.Of(consumer, history))],
    };

    private static LockedVersion Lock(string subject, RegisteredSchema version) => new()
    {
        Version = version.Version,
        Id = version.Id,
        Guid = version.Guid,
        Format = SchemaFormats.Find(version.Format)?.Name ?? version.Format,
        Text = version.Text,
        References = [.. version.References.Select(reference =>
            new LockedReference(reference.Name, SubjectContext.Qualify(SubjectContext.Of(subject), reference.Subject), reference.Version))],
        Metadata = version.Metadata,
        RuleSet = version.RuleSet,
    };
}
