namespace LineageAnalyzers.Contracts.Registry;

/// <summary>A registry of which one context is asked: names that state no context mean a subject of this one.</summary>
internal sealed class ContextRegistry(ISchemaRegistry registry, string context) : ISchemaRegistry
{
    /// <inheritdoc/>
    public string Address => registry.Address;

    /// <inheritdoc/>
    public async Task<IReadOnlyList<string>> GetSubjectsAsync(CancellationToken cancellationToken)
    {
        var names = await registry.GetSubjectsAsync(cancellationToken).ConfigureAwait(false);
        return [.. names.Where(name => SubjectContext.Of(name) == context).Select(name => SubjectContext.Relative(context, name)).Order(StringComparer.Ordinal)];
    }

    /// <inheritdoc/>
    public async Task<RegisteredSubject?> FindSubjectAsync(string subject, CancellationToken cancellationToken) =>
        await registry.FindSubjectAsync(Qualify(subject), cancellationToken).ConfigureAwait(false) is { } found
            ? found with { Name = subject, Versions = [.. found.Versions.Select(Relative)] }
            : null;

    /// <inheritdoc/>
    public async Task<IReadOnlyList<RegisteredSchema>> GetDeletedVersionsAsync(string subject, CancellationToken cancellationToken) =>
        [.. (await registry.GetDeletedVersionsAsync(Qualify(subject), cancellationToken).ConfigureAwait(false)).Select(Relative)];

    /// <inheritdoc/>
    public async Task<RegisteredSchema?> FindVersionAsync(string subject, int version, CancellationToken cancellationToken) =>
        await registry.FindVersionAsync(Qualify(subject), version, cancellationToken).ConfigureAwait(false) is { } found ? Relative(found) : null;

    /// <inheritdoc/>
    public async Task<RegisteredSchema?> FindByIdAsync(int id, string subject, CancellationToken cancellationToken) =>
        await registry.FindByIdAsync(id, Qualify(subject), cancellationToken).ConfigureAwait(false) is { } found ? Relative(found) : null;

    /// <inheritdoc/>
    public async Task<RegisteredSchema?> LookUpAsync(string subject, SchemaCandidate candidate, bool deleted, CancellationToken cancellationToken) =>
        await registry.LookUpAsync(Qualify(subject), candidate, deleted, cancellationToken).ConfigureAwait(false) is { } found ? Relative(found) : null;

    /// <inheritdoc/>
    public Task<string> DescribeAbsenceAsync(string subject, CancellationToken cancellationToken) => registry.DescribeAbsenceAsync(Qualify(subject), cancellationToken);

    /// <inheritdoc/>
    public Task<bool> IsReadOnlyAsync(string subject, CancellationToken cancellationToken) => registry.IsReadOnlyAsync(Qualify(subject), cancellationToken);

    /// <inheritdoc/>
    public Task<RegistryVerdict?> CheckAsync(string subject, SchemaCandidate candidate, CancellationToken cancellationToken) =>
        registry.CheckAsync(Qualify(subject), candidate, cancellationToken);

    /// <inheritdoc/>
    public void Dispose() => registry.Dispose();

    private RegisteredSchema Relative(RegisteredSchema schema) => schema with { Subject = SubjectContext.Relative(context, schema.Subject) };

    private string Qualify(string subject) => SubjectContext.Qualify(context, subject);
}
