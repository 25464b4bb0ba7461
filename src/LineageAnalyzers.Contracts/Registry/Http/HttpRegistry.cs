using System.Globalization;
using LineageAnalyzers.Model.Json;
using LineageAnalyzers.Schemas.Compatibility;

namespace LineageAnalyzers.Contracts.Registry.Http;

/// <summary>A registry that speaks Confluent's REST interface (Confluent, Karapace, Apicurio in its compatible mode).</summary>
internal sealed class HttpRegistry(RegistryUrl url, HttpRegistryOptions options) : ISchemaRegistry
{
    private const int SmallestPage = 1000;

    private readonly RegistryConnection _connection = new(url, options);
    private readonly RegistryJson _json = new(url.Context);

    /// <inheritdoc/>
    public string Address => url.Address.ToString().TrimEnd('/');

    /// <inheritdoc/>
    public async Task<IReadOnlyList<string>> GetSubjectsAsync(CancellationToken cancellationToken)
    {
        var names = new SortedSet<string>(StringComparer.Ordinal);
        var path = "subjects";
        while (true)
        {
            var answer = await _connection.GetAsync(path, cancellationToken).ConfigureAwait(false);
            if (answer.Missing is not null || answer.Body.Kind != JsonKind.Array)
                throw answer.Unexpected("a list of subject names");
            var before = names.Count;
            names.UnionWith(answer.Body.Items.Select(item => item.AsString ?? throw answer.Unexpected("a list of subject names")));

            // A server gives no more than its limit at once. One that knows no pages gives the same again.
            if (names.Count == before || names.Count % SmallestPage != 0)
                return [.. names.Select(name => SubjectContext.Relative(url.Context, name)).Order(StringComparer.Ordinal)];
            path = string.Create(CultureInfo.InvariantCulture, $"subjects?offset={names.Count}");
        }
    }

    /// <inheritdoc/>
    public async Task<RegisteredSubject?> FindSubjectAsync(string subject, CancellationToken cancellationToken)
    {
        var numbers = await GetNumbersAsync(RegistryPaths.Versions(subject), cancellationToken).ConfigureAwait(false);
        if (numbers.Count == 0)
            return null;
        var config = GetConfigAsync(subject, cancellationToken);
        var versions = await Task.WhenAll(numbers.Select(number => GetListedAsync(subject, number, deleted: false, cancellationToken))).ConfigureAwait(false);
        return new RegisteredSubject
        {
            Name = subject,
            Mode = (await config.ConfigureAwait(false)).Mode,
            Versions = versions,
            Owners = RegistryJson.ReadOwners(versions[^1].Metadata),
            Tags = RegistryJson.ReadTags(versions[^1].Metadata),
        };
    }

    /// <inheritdoc/>
    public async Task<IReadOnlyList<RegisteredSchema>> GetDeletedVersionsAsync(string subject, CancellationToken cancellationToken)
    {
        var path = RegistryPaths.Versions(subject);
        if (await AskIfKnownAsync(_connection.GetAsync(RegistryPaths.With(path, ("deleted", true)), cancellationToken)).ConfigureAwait(false) is not { } answer)
            return [];
        var all = RegistryJson.ReadNumbers(answer);
        var live = await GetNumbersAsync(path, cancellationToken).ConfigureAwait(false);
        return await Task.WhenAll(all.Except(live).Select(number => GetListedAsync(subject, number, deleted: true, cancellationToken))).ConfigureAwait(false);
    }

    /// <inheritdoc/>
    public async Task<RegisteredSchema?> FindVersionAsync(string subject, int version, CancellationToken cancellationToken)
    {
        var path = RegistryPaths.Version(subject, version);
        var answer = await _connection.GetAsync(path, cancellationToken).ConfigureAwait(false);
        if (answer.Missing is null)
            return _json.ReadVersion(answer, subject, version);
        return await AskIfKnownAsync(_connection.GetAsync(RegistryPaths.With(path, ("deleted", true)), cancellationToken)).ConfigureAwait(false) is { } deleted
            ? _json.ReadVersion(deleted, subject, version) with { IsDeleted = true }
            : null;
    }

    /// <inheritdoc/>
    public async Task<RegisteredSchema?> FindByIdAsync(int id, string subject, CancellationToken cancellationToken)
    {
        var context = SubjectContext.Of(subject);
        var scope = context == SubjectContext.Default ? "" : $"subject={Uri.EscapeDataString($":{context}:")}";
        var versions = await AskIfKnownAsync(
            _connection.GetAsync($"{RegistryPaths.Id(id)}/versions?deleted=true{(scope.Length == 0 ? "" : $"&{scope}")}", cancellationToken)).ConfigureAwait(false);
        if (versions is not null && RegistryJson.ReadUsers(versions) is { Count: > 0 } users)
        {
            var user = users.FirstOrDefault(user => _json.AreSame(user.Subject, subject), users[0]);
            return await FindVersionAsync(SubjectContext.Relative(url.Context, user.Subject), user.Version, cancellationToken).ConfigureAwait(false);
        }

        // Some servers list no version that is deleted, or none at all, and give the schema all the same.
        var answer = await _connection.GetAsync(RegistryPaths.Id(id) + (scope.Length == 0 ? "" : $"?{scope}"), cancellationToken).ConfigureAwait(false);
        return answer.Missing is null ? RegistryJson.ReadSchema(answer, subject, version: 0) with { Id = id } : null;
    }

    /// <inheritdoc/>
    public async Task<RegisteredSchema?> LookUpAsync(string subject, SchemaCandidate candidate, bool deleted, CancellationToken cancellationToken)
    {
        if (HasUnnamedReferences(candidate))
            return null;
        var normalize = await IsNormalizedAsync(subject, candidate, cancellationToken).ConfigureAwait(false);
        var path = RegistryPaths.With(RegistryPaths.Subject(subject), ("normalize", normalize), ("deleted", deleted));

        // What is no schema to the registry cannot be registered there.
        return await AskIfKnownAsync(_connection.PostAsync(path, CandidateJson.Write(candidate), cancellationToken)).ConfigureAwait(false) is { } answer
            ? _json.ReadFound(answer, subject)
            : null;
    }

    /// <inheritdoc/>
    public async Task<string> DescribeAbsenceAsync(string subject, CancellationToken cancellationToken)
    {
        var deleted = await GetDeletedVersionsAsync(subject, cancellationToken).ConfigureAwait(false);
        return deleted.Count == 0 ? Absence.Unknown(subject) : Absence.Deleted(subject, deleted);
    }

    /// <inheritdoc/>
    public async Task<bool> IsReadOnlyAsync(string subject, CancellationToken cancellationToken)
    {
        try
        {
            var answer = await _connection.GetAsync(RegistryPaths.Mode(subject), cancellationToken).ConfigureAwait(false);
            return answer.Missing is null && answer.Body["mode"]?.AsString is ("READONLY" or "READONLY_OVERRIDE");
        }
        catch (RegistryException problem) when (problem.Status is 404 or 405)
        {
            // Not every compatible server has modes.
            return false;
        }
    }

    /// <inheritdoc/>
    public async Task<RegistryVerdict?> CheckAsync(string subject, SchemaCandidate candidate, CancellationToken cancellationToken)
    {
        if (HasUnnamedReferences(candidate))
            return null;
        var normalize = await IsNormalizedAsync(subject, candidate, cancellationToken).ConfigureAwait(false);
        var path = RegistryPaths.With(RegistryPaths.Compatibility(subject), ("verbose", true), ("normalize", normalize));
        var answer = await _connection.PostAsync(path, CandidateJson.Write(candidate), cancellationToken).ConfigureAwait(false);
        if (answer.Missing is not null)
            return null;
        if (answer.Body["is_compatible"] is not { Kind: JsonKind.Boolean } verdict)
            throw answer.Unexpected("an object with \"is_compatible\"");
        var messages = answer.Body["messages"]?.Items.Select(item => item.Text).Where(text => text.Length > 0).ToList() ?? [];
        return new RegistryVerdict(verdict.Text == "true", messages);
    }

    /// <inheritdoc/>
    public void Dispose() => _connection.Dispose();

    // Of what it refers to, only the texts are known: no subject and version to name it by.
    private static bool HasUnnamedReferences(SchemaCandidate candidate) => !candidate.Schema.References.IsEmpty && candidate.References.Count == 0;

    // Nothing also where a server does not know this question: not every compatible one does, and a check does not depend on it.
    private static async Task<RegistryAnswer?> AskIfKnownAsync(Task<RegistryAnswer> question)
    {
        try
        {
            var answer = await question.ConfigureAwait(false);
            return answer.Missing is null ? answer : null;
        }
        catch (RegistryException problem) when (problem.Status is >= 400 and < 500)
        {
            return null;
        }
    }

    private async Task<List<int>> GetNumbersAsync(string path, CancellationToken cancellationToken)
    {
        var answer = await _connection.GetAsync(path, cancellationToken).ConfigureAwait(false);
        return answer.Missing is null ? RegistryJson.ReadNumbers(answer) : [];
    }

    private async Task<RegisteredSchema> GetListedAsync(string subject, int version, bool deleted, CancellationToken cancellationToken)
    {
        var answer = await _connection.GetAsync(RegistryPaths.With(RegistryPaths.Version(subject, version), ("deleted", deleted)), cancellationToken).ConfigureAwait(false);
        if (answer.Missing is not null)
            throw new RegistryException($"{answer.Url}: the registry lists this version and then does not have it. Try again: it may just have been deleted.");
        return _json.ReadVersion(answer, subject, version) with { IsDeleted = deleted };
    }

    private async Task<bool> IsNormalizedAsync(string subject, SchemaCandidate candidate, CancellationToken cancellationToken) =>
        options.Normalize || candidate.Normalize || (await GetConfigAsync(subject, cancellationToken).ConfigureAwait(false)).Normalize;

    private async Task<SubjectConfig> GetConfigAsync(string subject, CancellationToken cancellationToken)
    {
        var answer = await _connection.GetAsync(RegistryPaths.Config(subject), cancellationToken).ConfigureAwait(false);

        // Some servers know no defaultToGlobal and say that the subject has no setting of its own.
        if (answer.Missing is not null)
            answer = await _connection.GetAsync("config", cancellationToken).ConfigureAwait(false);
        return CompatibilityModes.TryParse(answer.Body["compatibilityLevel"]?.AsString, out var mode)
            ? new SubjectConfig(mode, answer.Body["normalize"] is { Kind: JsonKind.Boolean, Text: "true" })
            : throw answer.Unexpected($"an object with \"compatibilityLevel\" (one of {CompatibilityModes.All})");
    }
}
