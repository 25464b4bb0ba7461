using LineageAnalyzers.Schemas;

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

    /// <summary>Why <see cref="FindSubjectAsync"/> gives nothing for a name, as words that go after "because".</summary>
    string DescribeAbsence(string subject) => $"the registry has no subject '{subject}'";

    /// <summary>Whether a subject takes no schemas at the moment (mode <c>READONLY</c>), its own setting or the registry's; false where that is not told.</summary>
    Task<bool> IsReadOnlyAsync(string subject, CancellationToken cancellationToken);

    /// <summary>Whether the registry would take a schema as the next version; null when it has no opinion (a format that it cannot judge).</summary>
    Task<RegistryVerdict?> CheckAsync(string subject, SchemaText candidate, CancellationToken cancellationToken);
}
