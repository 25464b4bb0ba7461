using System.Collections.Concurrent;
using LineageAnalyzers.Model;

namespace LineageAnalyzers.Schemas.Locking;

/// <summary>The schemas of a lock, each read when it is first asked for and kept. Safe for several threads.</summary>
public sealed class LockedSchemas
{
    private const int MostReferences = 1_000;

    private readonly Dictionary<string, LockedSubject> _subjects;
    private readonly Dictionary<string, LockedDeletion> _deleted;
    private readonly ConcurrentDictionary<string, IReadOnlyList<ParsedSchema>?> _versions = new(StringComparer.Ordinal);

    /// <summary>The schemas of a lock.</summary>
    public LockedSchemas(ContractsLock content)
    {
        _subjects = new Dictionary<string, LockedSubject>(StringComparer.Ordinal);
        foreach (var subject in content.Subjects)
            _subjects[subject.Name] = subject;
        _deleted = new Dictionary<string, LockedDeletion>(StringComparer.Ordinal);
        foreach (var deletion in content.Deleted)
            _deleted[deletion.Subject] = deletion;
    }

    /// <summary>The subject of this name; null when the lock has none.</summary>
    public LockedSubject? Find(string subject) => _subjects.TryGetValue(subject, out var found) ? found : null;

    /// <summary>
    /// The versions of a subject of the lock as schemas, oldest first; null when one of them cannot be read: its format has no rules, its text is no
    /// schema, or something that it refers to is not in the lock.
    /// </summary>
    public IReadOnlyList<ParsedSchema>? VersionsOf(LockedSubject subject) =>
        _versions.TryGetValue(subject.Name, out var known) ? known : _versions.GetOrAdd(subject.Name, Read(subject));

    /// <summary>The version that a consumer was compiled with, as a schema; null when it is not known.</summary>
    public ParsedSchema? CompiledWith(LockedSubject subject, LockedConsumer consumer)
    {
        if (consumer.Version is null || VersionsOf(subject) is not { } versions)
            return null;
        for (var index = 0; index < versions.Count; index++)
        {
            if (subject.Versions[index].Version == consumer.Version)
                return versions[index];
        }

        return null;
    }

    private List<ParsedSchema>? Read(LockedSubject subject)
    {
        var versions = new List<ParsedSchema>();
        foreach (var version in subject.Versions)
        {
            var references = new List<SchemaReference>();
            if (SchemaFormats.Find(version.Format) is not { } format || !AddReferences(version, references, []))
                return null;
            try
            {
                versions.Add(format.Parse(new SchemaText(format.Name, version.Text, references.ToEquatableArray())));
            }
            catch (Exception problem) when (problem is SchemaException or InsufficientExecutionStackException)
            {
                return null;
            }
        }

        return versions;
    }

    // What others need comes first. A reference that was met before ends every circle.
    private bool AddReferences(LockedVersion version, List<SchemaReference> texts, HashSet<(string, int)> seen)
    {
        foreach (var reference in version.References)
        {
            if (!seen.Add((reference.Subject, reference.Version)))
                continue;
            if (seen.Count > MostReferences || FindVersion(reference) is not { } target
                || !AddReferences(target, texts, seen))
                return false;
            texts.Add(new SchemaReference(reference.Name, target.Text));
        }

        return true;
    }

    // What was deleted softly still stands for those that refer to it.
    private LockedVersion? FindVersion(LockedReference reference) =>
        Find(reference.Subject)?.Versions.FirstOrDefault(candidate => candidate.Version == reference.Version)
        ?? (_deleted.TryGetValue(reference.Subject, out var deletion) ? deletion.Versions.FirstOrDefault(candidate => candidate.Version == reference.Version) : null);
}
