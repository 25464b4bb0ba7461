using LineageAnalyzers.Contracts.Check;
using LineageAnalyzers.Model.Json;
using LineageAnalyzers.Model.Manifests;
using LineageAnalyzers.Schemas;
using LineageAnalyzers.Schemas.Locking;

namespace LineageAnalyzers.Contracts.Registry.Locking;

/// <summary>What a registry held when the lock was written. It answers offline, and only for the subjects that were pulled.</summary>
public sealed class LockRegistry : ISchemaRegistry
{
    private readonly Dictionary<string, RegisteredSubject> _subjects;
    private readonly Dictionary<string, IReadOnlyList<RegisteredSchema>> _deleted;
    private readonly ContractsLock _lock;
    private readonly LockedSchemas _schemas;

    private LockRegistry(string path, ContractsLock content)
    {
        Address = path;
        _lock = content;
        _schemas = new LockedSchemas(content);
        _subjects = content.Subjects.ToDictionary(subject => subject.Name, subject => Subject(path, subject), StringComparer.Ordinal);
        _deleted = content.Deleted.ToDictionary(
            deletion => deletion.Subject,
            IReadOnlyList<RegisteredSchema> (deletion) => [.. deletion.Versions.Select(version => Version(path, deletion.Subject, version) with { IsDeleted = true })],
            StringComparer.Ordinal);
    }

    /// <inheritdoc/>
    public string Address { get; }

    /// <summary>Who reads the records of the subjects, as a graph knew when the lock was written; empty when none was asked.</summary>
    public IReadOnlyList<KnownConsumer> Consumers => [.. _lock.Subjects.SelectMany(subject => subject.Consumers.Select(consumer => Known(subject, consumer)))];

    /// <summary>Who reads the records of one subject.</summary>
    public IReadOnlyList<KnownConsumer> ConsumersOf(string subject) =>
        _lock.Find(subject) is { } locked ? [.. locked.Consumers.Select(consumer => Known(locked, consumer))] : [];

    /// <summary>Reads a lock.</summary>
    /// <exception cref="RegistryException">The file cannot be read, or is no lock.</exception>
    public static LockRegistry Open(string path)
    {
        try
        {
            return new LockRegistry(path, ContractsLockReader.Read(File.ReadAllText(path)));
        }
        catch (JsonFormatException problem)
        {
            throw new RegistryException($"{path}:{problem.Line}: this is no {ContractsLock.FileName}: {problem.Problem}. Write it anew with 'lineage registry pull'.", problem);
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            throw new RegistryException($"{path}: the file cannot be read: {problem.Message}", problem);
        }
    }

    /// <inheritdoc/>
    public Task<IReadOnlyList<string>> GetSubjectsAsync(CancellationToken cancellationToken) =>
        Task.FromResult<IReadOnlyList<string>>([.. _lock.Subjects.Select(subject => subject.Name)]);

    /// <inheritdoc/>
    public Task<RegisteredSubject?> FindSubjectAsync(string subject, CancellationToken cancellationToken) => Task.FromResult(_subjects.GetValueOrDefault(subject));

    /// <summary>The soft-deleted versions that the lock keeps: those that others refer to, or all if they were asked for.</summary>
    public Task<IReadOnlyList<RegisteredSchema>> GetDeletedVersionsAsync(string subject, CancellationToken cancellationToken) =>
        Task.FromResult(_deleted.GetValueOrDefault(subject) ?? []);

    /// <inheritdoc/>
    public Task<RegisteredSchema?> FindVersionAsync(string subject, int version, CancellationToken cancellationToken) =>
        Task.FromResult(Versions(subject).FirstOrDefault(candidate => candidate.Version == version));

    /// <inheritdoc/>
    public Task<RegisteredSchema?> FindByIdAsync(int id, string subject, CancellationToken cancellationToken) => Task.FromResult(
        Versions(subject).FirstOrDefault(version => version.Id == id)
        ?? _subjects.Keys.Concat(_deleted.Keys).Where(name => SubjectContext.Of(name) == SubjectContext.Of(subject)).SelectMany(Versions).FirstOrDefault(version => version.Id == id));

    /// <inheritdoc/>
    public Task<RegisteredSchema?> LookUpAsync(string subject, SchemaCandidate candidate, bool deleted, CancellationToken cancellationToken) =>
        OwnLookUp.FindAsync(this, subject, candidate, deleted, cancellationToken);

    /// <inheritdoc/>
    public Task<string> DescribeAbsenceAsync(string subject, CancellationToken cancellationToken) => Task.FromResult(
        _deleted.ContainsKey(subject) ? $"the subject '{subject}' was soft-deleted when the lock was written"
        : _lock.Missing.Contains(subject) ? $"the registry had no subject '{subject}' when the lock was written"
        : $"the lock does not know the subject '{subject}'; pull again with 'lineage registry pull'");

    /// <inheritdoc/>
    public Task<bool> IsReadOnlyAsync(string subject, CancellationToken cancellationToken) => Task.FromResult(_lock.Find(subject)?.ReadOnly == true);

    /// <inheritdoc/>
    public Task<RegistryVerdict?> CheckAsync(string subject, SchemaCandidate candidate, CancellationToken cancellationToken) =>
        OwnVerdict.GiveAsync(this, subject, candidate, cancellationToken);

    /// <inheritdoc/>
    public void Dispose()
    {
        // Nothing is held open.
    }

    private KnownConsumer Known(LockedSubject subject, LockedConsumer consumer) => new()
    {
        Project = consumer.Project,
        Topic = consumer.Topic,
        Part = consumer.IsKey ? RecordPart.Key : RecordPart.Value,
        Reads = [.. consumer.Reads.Select(read => new ConsumerRead(read.Field, ReadUse.Read, read.File, read.Line))],
        Whole = consumer.Whole,
        Format = WireFormat.Opaque,
        Compiled = _schemas.CompiledWith(subject, consumer),
        Doubt = consumer.Doubt,
        File = consumer.File,
        Line = consumer.Line,
    };

    private static RegisteredSubject Subject(string path, LockedSubject subject) => new()
    {
        Name = subject.Name,
        Mode = subject.Mode,
        Owners = subject.Owners,
        Tags = subject.Tags,
        Versions = [.. subject.Versions.Select(version => Version(path, subject.Name, version))],
    };

    private static RegisteredSchema Version(string path, string subject, LockedVersion version) => new()
    {
        Subject = subject,
        Version = version.Version,
        Id = version.Id,
        Guid = version.Guid,
        Format = version.Format,
        Text = version.Text,
        References = [.. version.References.Select(reference => new RegisteredReference(reference.Name, reference.Subject, reference.Version))],
        Metadata = version.Metadata,
        RuleSet = version.RuleSet,
        Location = path,
    };

    private IEnumerable<RegisteredSchema> Versions(string subject) =>
        (_subjects.TryGetValue(subject, out var found) ? found.Versions : []).Concat(_deleted.GetValueOrDefault(subject) ?? []);
}
