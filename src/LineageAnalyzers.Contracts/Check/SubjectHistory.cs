using LineageAnalyzers.Contracts.Registry;
using LineageAnalyzers.Schemas;

namespace LineageAnalyzers.Contracts.Check;

/// <summary>A registered subject whose versions were read, or why they cannot be compared with.</summary>
internal sealed record SubjectHistory
{
    /// <summary>The subject; null when the registry has none of that name.</summary>
    public RegisteredSubject? Subject { get; init; }

    /// <summary>The versions as schemas, oldest first; empty with an <see cref="Obstacle"/>.</summary>
    public IReadOnlyList<ParsedSchema> Versions { get; init; } = [];

    /// <summary>Why the versions cannot be compared with, as words that go after "not checked, because"; null when they can.</summary>
    public string? Obstacle { get; init; }

    /// <summary>The newest version.</summary>
    public ParsedSchema Latest => Versions[^1];

    /// <exception cref="RegistryException">The registry cannot answer.</exception>
    public static async Task<SubjectHistory> LoadAsync(ISchemaRegistry registry, string name, CancellationToken cancellationToken)
    {
        var subject = await registry.FindSubjectAsync(name, cancellationToken).ConfigureAwait(false);
        if (subject is null)
            return new SubjectHistory { Obstacle = await registry.DescribeAbsenceAsync(name, cancellationToken).ConfigureAwait(false) };
        var versions = new List<ParsedSchema>();
        foreach (var version in subject.Versions)
        {
            if (SchemaFormats.Find(version.Format) is not { } format)
                return new SubjectHistory { Subject = subject, Obstacle = $"version {version.Version} of '{name}' is {version.Format}: {SchemaFormats.WhyNot(version.Format)}" };
            try
            {
                versions.Add(format.Parse(await ReferencedSchemas.GatherAsync(registry, version, cancellationToken).ConfigureAwait(false)));
            }
            catch (SchemaException problem)
            {
                // A registry that hands out such a text has been tampered with or is none; a verdict on half of it would be worth nothing.
                throw new RegistryException(
                    $"{version.Location}: version {version.Version} of the subject '{name}' is no {format.Name} schema: {problem.Message.TrimEnd('.')}. "
                    + "See what is registered there, and correct or delete that version.", problem);
            }
        }

        return new SubjectHistory { Subject = subject, Versions = versions };
    }
}
