using LineageAnalyzers.Model.Addresses;
using LineageAnalyzers.Model.Manifests;
using LineageAnalyzers.Schemas.Compatibility;

namespace LineageAnalyzers.Contracts.Check;

/// <summary>LIN2004: whether a consumer can read data of the latest registered version, and whether that has the fields that it reads.</summary>
internal static class ConsumerRule
{
    /// <summary>The findings for a consumer whose own schema is known.</summary>
    public static IReadOnlyList<Finding> Check(TopicUse use, SubjectHistory history)
    {
        if (use.Schema!.Format == history.Latest.Format && !use.Schema.Format.ReadersRefuse)
            return FieldByField(use, history);
        var reading = SchemaCompatibility.CheckReading(use.Schema, history.Latest);
        if (reading.Error is not null)
            return [NotChecked.Of(use, reading.Error)];
        return reading.IsCompatible
            ? Defaults(use, history)
            : reading.Changes.Select(change => CannotRead(use, history, change)).ToList();
    }

    /// <summary>The findings for a consumer of which only the read fields are known.</summary>
    public static IReadOnlyList<Finding> CheckReads(TopicUse use, SubjectHistory history) =>
        Reads(use)
            .Where(read => history.Latest.FateOf(history.Latest, read.Field, whole: false).Kind == FieldFateKind.Unclear)
            .Select(read => Of(use, read.Field, PlaceOf(use, read.Field), FindingLevel.Error) with
            {
                Message = $"{use.Project.Name} reads '{read.Field}', which version {Version(history)} of the subject '{use.Subject}' does not have. "
                    + "Correct the name, or let the producer add the field.",
            })
            .ToList();

    private static Finding CannotRead(TopicUse use, SubjectHistory history, SchemaChange change) =>
        Of(use, change.Field, PlaceOf(use, change.Field), FindingLevel.Error) with
        {
            Message = $"{use.TypeName} in {use.Project.Name} cannot read version {Version(history)} of the subject '{use.Subject}': "
                + $"{ReaderWords.Describe(change)} [{change.Kind} at {change.Path}]. Build the consumer with the registered schema, or give its own a default or alias that fits.",
        };

    private static List<Finding> FieldByField(TopicUse use, SubjectHistory history)
    {
        if (!RecordNames.AreAlike(use.Schema!, history.Latest))
            return [NotChecked.Of(use, $"version {Version(history)} of the subject '{use.Subject}' describes '{history.Latest.Name}' first, and the code reads '{use.Schema!.Name}'")];
        var findings = Defaults(use, history);
        var doubts = Reads(use)
            .Select(read => (read.Field, Fate: use.Schema!.FateOf(history.Latest, read.Field, read.Use == ReadUse.Whole)))
            .Where(read => read.Fate.Kind is FieldFateKind.Changed or FieldFateKind.Unclear)
            .Select(read => $"'{read.Field}' {read.Fate.Reason}")
            .ToList();
        if (doubts.Count > 0)
            findings.Add(NotChecked.Partly(use, $"in version {Version(history)} {string.Join("; ", doubts)}"));
        return findings;
    }

    private static List<Finding> Defaults(TopicUse use, SubjectHistory history) =>
        Reads(use).Select(read => DefaultOnly(use, history, read)).OfType<Finding>().ToList();

    private static Finding? DefaultOnly(TopicUse use, SubjectHistory history, FieldRead read)
    {
        if (use.Schema!.FateOf(history.Latest, read.Field, whole: false).Kind != FieldFateKind.Removed)
            return null;
        return Of(use, read.Field, PlaceOf(use, read.Field), FindingLevel.Warning) with
        {
            Message = $"{use.Project.Name} reads '{read.Field}', which version {Version(history)} of the subject '{use.Subject}' does not have: "
                + "the code always gets the default. Stop reading it, or let the producer add the field.",
        };
    }

    private static IEnumerable<FieldRead> Reads(TopicUse use) =>
        use.Part == RecordPart.Value ? use.Endpoint.Reads.Where(read => read.Field.Length > 0) : [];

    // The place that reads the field says more than the place that declares it.
    private static SourceLocation PlaceOf(TopicUse use, string field)
    {
        var read = field.Length == 0 ? null : Reads(use).FirstOrDefault(read => FieldPath.IsWithin(read.Field, field) && !read.Locations.IsEmpty);
        return read is null ? use.LocationOf(field) : read.Locations[0];
    }

    private static int Version(SubjectHistory history) => history.Subject!.Latest.Version;

    private static Finding Of(TopicUse use, string field, SourceLocation place, FindingLevel level) => new()
    {
        Rule = ContractRule.MissingField.Id,
        Level = level,
        Subject = use.Subject,
        Topic = use.Topic,
        Project = use.Project.Name,
        Message = "",
        Path = field.Length == 0 ? null : field,
        File = place.File,
        Line = place.Line,
    };
}
