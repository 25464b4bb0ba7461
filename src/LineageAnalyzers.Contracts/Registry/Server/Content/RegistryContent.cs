namespace LineageAnalyzers.Contracts.Registry.Server.Content;

/// <summary>All that the registry holds. It lives in memory; <see cref="ContentFolder"/> keeps the folder the same.</summary>
internal sealed class RegistryContent
{
    /// <summary>What a server demands that nobody configured.</summary>
    public const string DefaultCompatibility = "BACKWARD";

    /// <summary>The subjects by name. One without versions has settings of its own.</summary>
    public SortedDictionary<string, SubjectContent> Subjects { get; } = new(StringComparer.Ordinal);

    public string? Compatibility { get; set; }

    public string? Mode { get; set; }

    public bool? Normalize { get; set; }

    /// <summary>The last id of each context. It outlives deleted versions, so no id is given twice.</summary>
    public SortedDictionary<string, int> LastIds { get; } = new(StringComparer.Ordinal);

    public IEnumerable<SubjectVersion> Versions => Subjects.Values.SelectMany(subject => subject.Versions.Values);

    /// <summary>The subject, when it has a version that is seen.</summary>
    /// <exception cref="RegistryError">There is none.</exception>
    public SubjectContent Get(string name, bool deleted = false) =>
        Subjects.TryGetValue(name, out var subject) && subject.Seen(deleted).Any() ? subject : throw RegistryError.SubjectNotFound(name);

    /// <summary>A version of a subject.</summary>
    /// <param name="name">The subject's name.</param>
    /// <param name="version">A number, <c>latest</c> or <c>-1</c>.</param>
    /// <param name="deleted">Whether soft-deleted ones are seen.</param>
    /// <exception cref="RegistryError">The number is none, or there is no such version.</exception>
    public SubjectVersion Get(string name, string version, bool deleted = false)
    {
        var number = VersionNumber.Parse(version);
        var seen = Get(name, deleted).Seen(deleted);
        return (number is { } wanted ? seen.FirstOrDefault(candidate => candidate.Number == wanted) : seen.LastOrDefault())
            ?? throw RegistryError.VersionNotFound(number ?? -1);
    }

    /// <summary>The versions that carry an id.</summary>
    public IEnumerable<SubjectVersion> WithId(string context, int id) => Versions.Where(version => version.Id == id && SubjectContext.Of(version.Subject) == context);

    /// <summary>The versions that refer to one.</summary>
    public IEnumerable<SubjectVersion> ReferringTo(string subject, int number) => Versions.Where(version =>
        version.Body.References.Any(reference => reference.Version == number && SubjectContext.Qualify(SubjectContext.Of(version.Subject), reference.Subject) == subject));

    public string CompatibilityOf(string subject) => Find(subject)?.Compatibility ?? ContextOf(subject)?.Compatibility ?? Compatibility ?? DefaultCompatibility;

    public string ModeOf(string subject) => Find(subject)?.Mode ?? ContextOf(subject)?.Mode ?? Mode ?? SubjectModes.ReadWrite;

    public bool Normalizes(string subject) => Find(subject)?.Normalize ?? ContextOf(subject)?.Normalize ?? Normalize ?? false;

    private SubjectContent? Find(string subject) => Subjects.GetValueOrDefault(subject);

    // What holds for a whole context is kept under its name alone, as a subject without one.
    private SubjectContent? ContextOf(string subject) => SubjectContext.IsQualified(subject) ? Find(SubjectContext.Qualify(SubjectContext.Of(subject), "")) : null;

    /// <summary>The subject; it is made when there is none.</summary>
    public SubjectContent GetOrAdd(string name)
    {
        if (!Subjects.TryGetValue(name, out var subject))
            Subjects.Add(name, subject = new SubjectContent(name));
        return subject;
    }

    /// <summary>The id for a schema: the one that it has in the context already, or the next.</summary>
    public int IdFor(string context, SchemaBody body)
    {
        var known = Versions.FirstOrDefault(version => SubjectContext.Of(version.Subject) == context && version.Body.Identity == body.Identity);
        return known?.Id ?? LastIds.GetValueOrDefault(context) + 1;
    }

    /// <summary>Adds a version.</summary>
    public void Add(SubjectVersion version)
    {
        GetOrAdd(version.Subject).Versions[version.Number] = version;
        var context = SubjectContext.Of(version.Subject);
        LastIds[context] = Math.Max(LastIds.GetValueOrDefault(context), version.Id);
    }
}
