using System.Collections.Concurrent;
using LineageAnalyzers.Schemas;

namespace LineageAnalyzers.Contracts.Registry.Directories;

/// <summary>
/// A registry in a folder: one folder a subject (its name escaped as in a URL), in it <c>1.avsc</c>, <c>2.avsc</c> and so on
/// (<c>.json</c>, <c>.proto</c>) and, if wanted, a <c>subject.json</c>. docs/contracts.md describes it.
/// </summary>
public sealed class DirectoryRegistry : ISchemaRegistry
{
    private readonly ConcurrentDictionary<string, SubjectFolder> _subjects = new(StringComparer.Ordinal);

    /// <summary>The registry in a folder that exists.</summary>
    public DirectoryRegistry(string path) => Address = path;

    /// <inheritdoc/>
    public string Address { get; }

    /// <summary>Every fault of what the folder offers, also those that a check would not stumble over; none when it is in order.</summary>
    /// <exception cref="RegistryException">The folder cannot be read.</exception>
    public Task<IReadOnlyList<RegistryProblem>> FindProblemsAsync(CancellationToken cancellationToken) => FindProblemsAsync(deleted: false, cancellationToken);

    /// <summary>Every fault of the folder.</summary>
    /// <param name="deleted">Whether soft-deleted versions are read as strictly as those that are offered.</param>
    /// <param name="cancellationToken">Gives up.</param>
    /// <exception cref="RegistryException">The folder cannot be read.</exception>
    public async Task<IReadOnlyList<RegistryProblem>> FindProblemsAsync(bool deleted, CancellationToken cancellationToken)
    {
        var problems = new List<RegistryProblem>();
        foreach (var name in await GetSubjectsAsync(cancellationToken).ConfigureAwait(false))
        {
            var folder = Read(name);
            problems.AddRange(folder.Problems);
            foreach (var version in folder.Versions.Where(version => deleted || !version.IsDeleted))
                problems.AddRange(await LintAsync(version, cancellationToken).ConfigureAwait(false));
        }

        return problems;
    }

    /// <inheritdoc/>
    public Task<IReadOnlyList<string>> GetSubjectsAsync(CancellationToken cancellationToken) =>
        Reading(Address, () =>
        {
            var names = Directory.EnumerateDirectories(Address)
                .Select(path => Uri.UnescapeDataString(Path.GetFileName(path)))
                .Where(name => !name.StartsWith('.'))
                .ToList();
            names.Sort(StringComparer.Ordinal);
            return Task.FromResult<IReadOnlyList<string>>(names);
        });

    /// <inheritdoc/>
    public Task<RegisteredSubject?> FindSubjectAsync(string subject, CancellationToken cancellationToken)
    {
        // A name of dots would lead out of the registry.
        if (subject.Trim('.').Length == 0 || !Directory.Exists(FolderOf(subject)))
            return Task.FromResult<RegisteredSubject?>(null);
        var folder = Read(subject);
        if (folder.Problems.Count > 0)
            throw new RegistryException(string.Join(Environment.NewLine, folder.Problems));
        return Task.FromResult(folder.Subject);
    }

    /// <inheritdoc/>
    public async Task<IReadOnlyList<RegisteredSchema>> GetDeletedVersionsAsync(string subject, CancellationToken cancellationToken) =>
        [.. (await VersionsAsync(subject, cancellationToken).ConfigureAwait(false)).Where(version => version.IsDeleted)];

    /// <inheritdoc/>
    public async Task<RegisteredSchema?> FindVersionAsync(string subject, int version, CancellationToken cancellationToken) =>
        (await VersionsAsync(subject, cancellationToken).ConfigureAwait(false)).FirstOrDefault(candidate => candidate.Version == version);

    /// <inheritdoc/>
    public async Task<RegisteredSchema?> FindByIdAsync(int id, string subject, CancellationToken cancellationToken)
    {
        var found = Reading(Address, () => FolderIds.Find(Address, id, SubjectContext.Of(subject)));
        return found is { } version && await FindVersionAsync(version.Subject, version.Version, cancellationToken).ConfigureAwait(false) is { } schema ? schema with { Id = id } : null;
    }

    /// <inheritdoc/>
    public Task<RegisteredSchema?> LookUpAsync(string subject, SchemaCandidate candidate, bool deleted, CancellationToken cancellationToken) =>
        OwnLookUp.FindAsync(this, subject, candidate, deleted, cancellationToken);

    /// <inheritdoc/>
    public async Task<string> DescribeAbsenceAsync(string subject, CancellationToken cancellationToken)
    {
        var deleted = await GetDeletedVersionsAsync(subject, cancellationToken).ConfigureAwait(false);
        return deleted.Count == 0 ? Absence.Unknown(subject) : Absence.Deleted(subject, deleted);
    }

    /// <inheritdoc/>
    public Task<bool> IsReadOnlyAsync(string subject, CancellationToken cancellationToken) =>
        Task.FromResult(subject.Trim('.').Length > 0 && Directory.Exists(FolderOf(subject)) && Read(subject).IsReadOnly);

    /// <inheritdoc/>
    public Task<RegistryVerdict?> CheckAsync(string subject, SchemaCandidate candidate, CancellationToken cancellationToken) =>
        OwnVerdict.GiveAsync(this, subject, candidate, cancellationToken);

    /// <inheritdoc/>
    public void Dispose()
    {
        // Nothing is held open.
    }

    // Those that are offered and those that are not.
    private async Task<IReadOnlyList<RegisteredSchema>> VersionsAsync(string subject, CancellationToken cancellationToken)
    {
        await FindSubjectAsync(subject, cancellationToken).ConfigureAwait(false);
        return _subjects.TryGetValue(subject, out var folder) ? folder.Versions : [];
    }

    private string FolderOf(string subject)
    {
        var escaped = Path.Combine(Address, Uri.EscapeDataString(subject));

        // A folder that is named without escapes is fine, too, as long as it lies here.
        return Directory.Exists(escaped) || subject.IndexOfAny(['/', '\\']) >= 0 ? escaped : Path.Combine(Address, subject);
    }

    private SubjectFolder Read(string subject) => _subjects.GetOrAdd(subject, name => Reading(FolderOf(name), () => SubjectFolder.Read(name, FolderOf(name))));

    private async Task<IEnumerable<RegistryProblem>> LintAsync(RegisteredSchema version, CancellationToken cancellationToken)
    {
        if (SchemaFormats.Find(version.Format) is not { } format)
            return [];
        var file = Path.Combine(FolderOf(version.Subject), $"{version.Version}{SubjectFolder.ExtensionOf(version.Format)}");
        try
        {
            format.Lint(await ReferencedSchemas.GatherAsync(this, version, cancellationToken).ConfigureAwait(false));
            return [];
        }
        catch (SchemaException problem)
        {
            return [new RegistryProblem(file, problem.Line, problem.Problem)];
        }
        catch (RegistryException problem)
        {
            return [new RegistryProblem(file, null, problem.Message)];
        }
    }

    private static T Reading<T>(string path, Func<T> read)
    {
        try
        {
            return read();
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            throw new RegistryException($"{path}: the folder cannot be read: {problem.Message} See whether it is there and may be read.", problem);
        }
    }
}

/// <summary>A fault of a registry in a folder.</summary>
/// <param name="File">The file or folder.</param>
/// <param name="Line">The line, counted from 1; null when the whole file is meant.</param>
/// <param name="Message">What is wrong and what to do.</param>
public sealed record RegistryProblem(string File, int? Line, string Message)
{
    /// <summary><c>file:line: message</c>.</summary>
    public override string ToString() => Line is null ? $"{File}: {Message}" : $"{File}:{Line}: {Message}";
}
