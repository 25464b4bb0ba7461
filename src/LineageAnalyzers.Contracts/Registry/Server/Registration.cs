using LineageAnalyzers.Contracts.Registry.Server.Content;
using LineageAnalyzers.Model;
using LineageAnalyzers.Schemas;
using LineageAnalyzers.Schemas.Compatibility;

namespace LineageAnalyzers.Contracts.Registry.Server;

/// <summary>Judges schemas and takes them in, as a server of Confluent's does.</summary>
internal sealed class Registration(RegistryContent content, ContentFolder folder)
{
    /// <summary>Registers a schema and gives its version: a new one, or the one that says the same already.</summary>
    /// <param name="subject">The subject's name.</param>
    /// <param name="request">The schema, with the id and version that an importing client wants.</param>
    /// <param name="normalize">Whether what says the same in other words is the same schema.</param>
    /// <exception cref="RegistryError">It is no schema, the subject's mode or compatibility refuses it, or an id is taken.</exception>
    public SubjectVersion Register(string subject, SchemaRequest request, bool normalize)
    {
        if (subject.Trim('.').Length == 0 || subject.Any(char.IsControl))
            throw RegistryError.InvalidSubject(subject);
        var mode = content.ModeOf(subject);
        if (mode is SubjectModes.ReadOnly or SubjectModes.ReadOnlyOverride)
            throw RegistryError.NotPermitted($"Subject {subject} is in read-only mode");
        if ((request.Id ?? request.Version) is not null && mode != SubjectModes.Import)
            throw RegistryError.NotPermitted($"Subject {subject} is not in import mode");
        var body = normalize ? request.Body.Normalized() : request.Body;
        var text = Read(subject, body);
        var known = content.Subjects.TryGetValue(subject, out var existing) ? FindMeant(existing.Live, body, text, normalize) : null;
        if (known is not null && request.Id is null)
            return known;
        if (mode != SubjectModes.Import && Compare(subject, text, existing?.Live ?? []) is { IsCompatible: false } refused)
            throw RegistryError.Incompatible(subject, VerdictMessages.Of(refused.Result!, refused.Old!, content.CompatibilityOf(subject)));
        var context = SubjectContext.Of(subject);
        var id = request.Id ?? content.IdFor(context, body);
        if (content.WithId(context, id).Any(other => other.Body.Identity != body.Identity))
            throw RegistryError.NotPermitted($"Overwrite new schema with id {id} is not permitted.");
        var added = new SubjectVersion(subject, request.Version ?? existing?.NextNumber ?? 1, id, body);
        content.Add(added);
        added = content.Subjects[subject].Versions[added.Number];
        content.Subjects[subject].Gone.Remove(added.Number);
        folder.SaveSubject(content.Subjects[subject]);
        folder.SaveRegistry(content);
        return added;
    }

    /// <summary>The version of a subject that says what a request says.</summary>
    /// <exception cref="RegistryError">There is no such subject or schema, or the request's is none.</exception>
    public SubjectVersion Find(string subject, SchemaRequest request, bool deleted, bool normalize)
    {
        var seen = content.Get(subject, deleted).Seen(deleted);
        return FindMeant(seen, request.Body, Read(subject, request.Body), normalize) ?? throw RegistryError.SchemaNotFound();
    }

    /// <summary>Whether a schema may follow versions, in the mode of their subject; the newest that refuses decides.</summary>
    /// <exception cref="RegistryError">The text is no schema.</exception>
    public Judgement Judge(string subject, SchemaBody body, IEnumerable<SubjectVersion> versions) => Compare(subject, Read(subject, body), versions);

    private SubjectVersion? FindMeant(IEnumerable<SubjectVersion> versions, SchemaBody body, SchemaText text, bool normalize)
    {
        var all = versions.ToList();
        if (all.LastOrDefault(version => version.Body.IsMeantBy(body)) is { } same)
            return same;

        // Of Avro, what counts without being normalised is all that counts.
        if (!normalize || body.Type == "AVRO")
            return null;
        var format = SchemaFormats.Find(body.Type)!;
        var schema = format.Parse(text);
        return all.LastOrDefault(version => version.Body.Type == body.Type && version.Body.HasWhatIsNamedBy(body) && format.Parse(Text(version)).IsSameAs(schema));
    }

    private Judgement Compare(string subject, SchemaText candidate, IEnumerable<SubjectVersion> versions)
    {
        CompatibilityModes.TryParse(content.CompatibilityOf(subject), out var mode);
        var older = versions.ToList();
        var result = SchemaCompatibility.Check(mode, candidate, older.Select(Text).ToArray());
        if (result.Error is { } error)
            throw RegistryError.InvalidSchema(error);
        return result.IsCompatible ? Judgement.Accepted : new Judgement(false, result, older[result.Changes[0].Against]);
    }

    private SchemaText Read(string subject, SchemaBody body)
    {
        if (SchemaFormats.Find(body.Type) is not { } format)
            throw RegistryError.InvalidSchema($"there is no schema type {body.Type}; there are {string.Join(", ", SchemaFormats.All.Select(known => known.Name.ToUpperInvariant()))}");
        try
        {
            var text = new SchemaText(format.Name, body.Text, References(subject, body, []).ToEquatableArray());
            format.Parse(text);
            return text;
        }
        catch (SchemaException problem)
        {
            throw RegistryError.InvalidSchema($"{problem.Message}, in {body.Text} of type {body.Type}");
        }
    }

    private SchemaText Text(SubjectVersion version) =>
        new(version.Body.Type.ToLowerInvariant(), version.Body.Text, References(version.Subject, version.Body, []).ToEquatableArray());

    // What others need comes first.
    private IEnumerable<SchemaReference> References(string subject, SchemaBody body, HashSet<(string, int)> seen)
    {
        foreach (var reference in body.References)
        {
            var target = SubjectContext.Qualify(SubjectContext.Of(subject), reference.Subject);
            if (!seen.Add((target, reference.Version)))
                continue;
            var version = content.Subjects.TryGetValue(target, out var other) ? other.Versions.GetValueOrDefault(reference.Version) : null;
            if (version is null)
                throw RegistryError.InvalidSchema($"No schema reference found for subject \"{reference.Subject}\" and version {reference.Version}");
            foreach (var indirect in References(target, version.Body, seen))
                yield return indirect;
            yield return new SchemaReference(reference.Name, version.Body.Text);
        }
    }
}

/// <summary>A verdict, and what it was found against.</summary>
/// <param name="IsCompatible">Whether the schema may follow.</param>
/// <param name="Result">Why not; null when it may.</param>
/// <param name="Old">The version that refuses; null when none does.</param>
internal sealed record Judgement(bool IsCompatible, CompatibilityResult? Result, SubjectVersion? Old)
{
    public static Judgement Accepted { get; } = new(true, null, null);
}
