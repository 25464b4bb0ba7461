namespace LineageAnalyzers.Contracts.Registry;

/// <summary>
/// A schema registry, wherever it is. Every method throws <see cref="RegistryException"/> when the registry cannot answer; an answer is
/// asked for once and kept for the life of the object.
/// </summary>
public interface ISchemaRegistry : IDisposable
{
    /// <summary>Where it is, for messages: a folder or a URL without user and password.</summary>
    string Address { get; }

    /// <summary>The names of all subjects, in ordinal order.</summary>
    Task<IReadOnlyList<string>> GetSubjectsAsync(CancellationToken cancellationToken);

    /// <summary>A subject with its live versions; null when there is none of that name.</summary>
    Task<RegisteredSubject?> FindSubjectAsync(string subject, CancellationToken cancellationToken);

    /// <summary>The versions of a subject that are soft-deleted, oldest first. They take no part in any comparison.</summary>
    Task<IReadOnlyList<RegisteredSchema>> GetDeletedVersionsAsync(string subject, CancellationToken cancellationToken);

    /// <summary>A version of a subject, also a soft-deleted one, since others may refer to it still; null when there is none.</summary>
    Task<RegisteredSchema?> FindVersionAsync(string subject, int version, CancellationToken cancellationToken);

    /// <summary>The schema that records with an id were written with, also when its versions are soft-deleted; null when the registry knows none.</summary>
    /// <param name="id">The id.</param>
    /// <param name="subject">The subject that the records belong to: ids are counted in each context on its own.</param>
    /// <param name="cancellationToken">Gives up.</param>
    Task<RegisteredSchema?> FindByIdAsync(int id, string subject, CancellationToken cancellationToken);

    /// <summary>The version of a subject that says what a schema says; null when it is not registered there.</summary>
    /// <param name="subject">The subject.</param>
    /// <param name="candidate">The schema.</param>
    /// <param name="deleted">Whether soft-deleted versions count, too.</param>
    /// <param name="cancellationToken">Gives up.</param>
    Task<RegisteredSchema?> LookUpAsync(string subject, SchemaCandidate candidate, bool deleted, CancellationToken cancellationToken);

    /// <summary>Why <see cref="FindSubjectAsync"/> gives nothing for a name, as words that go after "because".</summary>
    Task<string> DescribeAbsenceAsync(string subject, CancellationToken cancellationToken);

    /// <summary>Whether a subject takes no schemas at the moment (mode <c>READONLY</c>), its own setting or the registry's; false where that is not told.</summary>
    Task<bool> IsReadOnlyAsync(string subject, CancellationToken cancellationToken);

    /// <summary>Whether the registry would take a schema as the next version; null when it has no opinion (a format that it cannot judge).</summary>
    Task<RegistryVerdict?> CheckAsync(string subject, SchemaCandidate candidate, CancellationToken cancellationToken);
}
