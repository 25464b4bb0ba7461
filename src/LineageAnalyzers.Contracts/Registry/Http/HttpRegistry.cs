using System.Globalization;
using LineageAnalyzers.Model.Json;
using LineageAnalyzers.Model.Manifests;
using LineageAnalyzers.Schemas;
using LineageAnalyzers.Schemas.Compatibility;

namespace LineageAnalyzers.Contracts.Registry.Http;

/// <summary>A registry that speaks Confluent's REST interface (Confluent, Karapace, Apicurio in its compatible mode).</summary>
internal sealed class HttpRegistry(RegistryUrl url, HttpRegistryOptions options) : ISchemaRegistry
{
    private const int SmallestPage = 1000;

    private readonly RegistryConnection _connection = new(url, options);

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
                return [.. names];
            path = string.Create(CultureInfo.InvariantCulture, $"subjects?offset={names.Count}");
        }
    }

    /// <inheritdoc/>
    public async Task<RegisteredSubject?> FindSubjectAsync(string subject, CancellationToken cancellationToken)
    {
        var path = $"subjects/{Uri.EscapeDataString(subject)}/versions";
        var answer = await _connection.GetAsync(path, cancellationToken).ConfigureAwait(false);
        if (answer.Missing is not null)
            return null;
        if (answer.Body.Kind != JsonKind.Array)
            throw answer.Unexpected("a list of version numbers");
        var numbers = answer.Body.Items.Select(item => RegistryJson.Number(item) ?? throw answer.Unexpected("a list of version numbers")).Order().ToList();
        if (numbers.Count == 0)
            return null;
        if (numbers[0] < 1 || numbers.Distinct().Count() < numbers.Count)
        {
            throw new RegistryException(
                $"{answer.Url}: the registry lists the versions {string.Join(", ", numbers)}, which cannot be: each is listed once and they start at 1. "
                + "See whether this is the address of a Confluent-compatible schema registry.");
        }

        var mode = GetModeAsync(subject, cancellationToken);
        var answers = await Task.WhenAll(numbers.Select(number => _connection.GetAsync($"{path}/{number}", cancellationToken))).ConfigureAwait(false);
        var latest = answers[^1].Body["metadata"];
        return new RegisteredSubject
        {
            Name = subject,
            Mode = await mode.ConfigureAwait(false),
            Versions = answers.Zip(numbers, (version, number) => RegistryJson.ReadVersion(version, subject, number)).ToList(),
            Owners = RegistryJson.ReadOwners(latest),
            Tags = RegistryJson.ReadTags(latest),
        };
    }

    /// <inheritdoc/>
    public async Task<bool> IsReadOnlyAsync(string subject, CancellationToken cancellationToken)
    {
        try
        {
            var answer = await _connection.GetAsync($"mode/{Uri.EscapeDataString(subject)}?defaultToGlobal=true", cancellationToken).ConfigureAwait(false);
            return answer.Missing is null && answer.Body["mode"]?.AsString is ("READONLY" or "READONLY_OVERRIDE");
        }
        catch (RegistryException problem) when (problem.Status is 404 or 405)
        {
            // Not every compatible server has modes.
            return false;
        }
    }

    /// <inheritdoc/>
    public async Task<RegistryVerdict?> CheckAsync(string subject, SchemaText candidate, CancellationToken cancellationToken)
    {
        // What the candidate refers to has no subject and version to name it by.
        if (!candidate.References.IsEmpty)
            return null;
        var body = new JsonWriter(indented: false);
        body.StartObject();
        body.Member("schema", candidate.Text);
        body.Member("schemaType", candidate.Format.ToUpperInvariant());
        body.EndObject();
        var answer = await _connection
            .PostAsync($"compatibility/subjects/{Uri.EscapeDataString(subject)}/versions?verbose=true", body.ToString(), cancellationToken)
            .ConfigureAwait(false);
        if (answer.Missing is not null)
            return null;
        if (answer.Body["is_compatible"] is not { Kind: JsonKind.Boolean } verdict)
            throw answer.Unexpected("an object with \"is_compatible\"");
        var messages = answer.Body["messages"]?.Items.Select(item => item.Text).Where(text => text.Length > 0).ToList() ?? [];
        return new RegistryVerdict(verdict.Text == "true", messages);
    }

    /// <inheritdoc/>
    public void Dispose() => _connection.Dispose();

    private async Task<CompatibilityMode> GetModeAsync(string subject, CancellationToken cancellationToken)
    {
        var answer = await _connection.GetAsync($"config/{Uri.EscapeDataString(subject)}?defaultToGlobal=true", cancellationToken).ConfigureAwait(false);

        // Some servers know no defaultToGlobal and say that the subject has no setting of its own.
        if (answer.Missing is not null)
            answer = await _connection.GetAsync("config", cancellationToken).ConfigureAwait(false);
        return CompatibilityModes.TryParse(answer.Body["compatibilityLevel"]?.AsString, out var mode)
            ? mode
            : throw answer.Unexpected($"an object with \"compatibilityLevel\" (one of {CompatibilityModes.All})");
    }
}
