using LineageAnalyzers.Model;
using LineageAnalyzers.Schemas;

namespace LineageAnalyzers.Contracts.Registry;

/// <summary>
/// Finds what a schema in code refers to in a registry: what the newest version of its subject that refers to this name refers to, else the latest version
/// of the subject of this name, which is where serializers put it (the path of a <c>.proto</c>, the full name of an Avro type, the address of a JSON Schema).
/// </summary>
internal sealed class CandidateReferences
{
    private const int Most = 200;

    private readonly ISchemaRegistry _registry;
    private readonly string? _subject;
    private readonly SchemaText _schema;
    private readonly List<RegisteredReference> _found = [];
    private readonly List<SchemaReference> _texts = [];
    private readonly HashSet<(string, int)> _seen = [];

    private CandidateReferences(ISchemaRegistry registry, string? subject, SchemaText schema) => (_registry, _subject, _schema) = (registry, subject, schema);

    /// <summary>The schema with what it refers to.</summary>
    /// <param name="registry">Where to look.</param>
    /// <param name="subject">Its subject; null when that is not known.</param>
    /// <param name="schema">The schema, of a format that has rules.</param>
    /// <param name="cancellationToken">Gives up.</param>
    /// <exception cref="SchemaException">It refers to something that the registry does not have, or is no schema with it.</exception>
    /// <exception cref="RegistryException">The registry cannot answer.</exception>
    public static async Task<(SchemaCandidate Candidate, ParsedSchema Schema)> ResolveAsync(
        ISchemaRegistry registry, string? subject, SchemaText schema, CancellationToken cancellationToken)
    {
        var search = new CandidateReferences(registry, subject, schema);
        while (true)
        {
            var text = schema with { References = search._texts.Concat(schema.References).DistinctBy(reference => reference.Name).ToEquatableArray() };
            try
            {
                return (new SchemaCandidate(text) { References = search._found }, SchemaFormats.Find(schema.Format)!.Parse(text));
            }
            catch (SchemaException problem) when (problem.MissingReference is { Length: > 0 } name)
            {
                if (search._found.Count >= Most || !await search.AddAsync(name, cancellationToken).ConfigureAwait(false))
                    throw;
            }
        }
    }

    private async Task<bool> AddAsync(string name, CancellationToken cancellationToken) =>
        await AddRegisteredAsync(name, cancellationToken).ConfigureAwait(false) || await AddSubjectAsync(name, cancellationToken).ConfigureAwait(false);

    private async Task<bool> AddRegisteredAsync(string name, CancellationToken cancellationToken)
    {
        if (_subject is null || await _registry.FindSubjectAsync(_subject, cancellationToken).ConfigureAwait(false) is not { } subject)
            return false;
        foreach (var version in subject.Versions.Reverse())
        {
            if (version.References.FirstOrDefault(reference => reference.Name == name) is { } reference)
                return await AddAsync(name, version.SubjectOf(reference), reference.Version, cancellationToken).ConfigureAwait(false);
        }

        return false;
    }

    private async Task<bool> AddSubjectAsync(string name, CancellationToken cancellationToken)
    {
        var subject = SubjectContext.Qualify(SubjectContext.Of(_subject), name);
        var registered = await _registry.FindSubjectAsync(subject, cancellationToken).ConfigureAwait(false);
        return registered is not null && await AddAsync(name, subject, registered.Latest.Version, cancellationToken).ConfigureAwait(false);
    }

    // A reference that is there already and does not help would be looked for without end.
    private async Task<bool> AddAsync(string name, string subject, int number, CancellationToken cancellationToken)
    {
        if (_found.Any(known => known.Name == name)
            || await _registry.FindVersionAsync(subject, number, cancellationToken).ConfigureAwait(false) is not { } target
            || SchemaFormats.Find(target.Format) != SchemaFormats.Find(_schema.Format))
            return false;
        _found.Add(new RegisteredReference(name, subject, number));
        if (!_seen.Add((subject, number)))
            return true;
        await ReferencedSchemas.AddAsync(_registry, target, _texts, _seen, cancellationToken).ConfigureAwait(false);
        _texts.Add(new SchemaReference(name, target.Text));
        return true;
    }
}
