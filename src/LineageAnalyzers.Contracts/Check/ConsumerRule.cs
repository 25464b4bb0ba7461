using LineageAnalyzers.Model.Addresses;
using LineageAnalyzers.Model.Manifests;
using LineageAnalyzers.Schemas;
using LineageAnalyzers.Schemas.Reading;

namespace LineageAnalyzers.Contracts.Check;

/// <summary>
/// LIN2004: whether a consumer can live with data of the latest registered version, by what its library makes of such data and by the fields that it reads.
/// What is unclear is LIN2006.
/// </summary>
internal static class ConsumerRule
{
    private const int MostNamed = 3;

    /// <summary>The findings for a consumer whose own schema is known.</summary>
    /// <param name="use">The consumer.</param>
    /// <param name="compiled">What it was compiled with.</param>
    /// <param name="history">The subject.</param>
    public static IReadOnlyList<Finding> Check(TopicUse use, ParsedSchema compiled, SubjectHistory history)
    {
        if (history.Latest.MeantFor(compiled) is not { } written)
            return [NotChecked.Of(use, $"version {Version(history)} of the subject '{use.Subject}' has no '{compiled.Name}', which the code reads")];
        var reading = ConsumerReading.Of(compiled, written);
        if (reading.IsSame)
            return [];
        var reads = Reads(use).ToList();
        var verdicts = ReaderVerdict.FindAll(reading, [.. reads.Select(read => new FieldUse(read.Field, read.Use == ReadUse.Whole))], IsWhole(use));
        var findings = verdicts.Where(verdict => verdict.Verdict == Verdict.Breaks).Select(verdict => Broken(use, history, verdict, verdict.Use is { } at ? reads[at] : null)).ToList();
        if (Doubts(use, history, verdicts) is { } doubts)
            findings.Add(doubts);
        return findings;
    }

    /// <summary>The findings for a consumer of which only the read fields are known.</summary>
    public static IReadOnlyList<Finding> CheckReads(TopicUse use, SubjectHistory history) =>
        Reads(use)
            .Where(read => history.Latest.Lacks(read.Field))
            .Select(read => Of(use, read.Field, PlaceOf(use, read.Field), FindingLevel.Error) with
            {
                Message = $"{use.Project.Name} reads '{read.Field}', which version {Version(history)} of the subject '{use.Subject}' does not have. "
                    + "Correct the name, or let the producer add the field.",
            })
            .ToList();

    private static Finding Broken(TopicUse use, SubjectHistory history, ReaderVerdict verdict, FieldRead? read)
    {
        var problem = verdict.Problem!;
        if (problem.Record == RecordReading.Fails)
        {
            return Of(use, problem.Path, PlaceOf(use, read?.Field ?? problem.Path), FindingLevel.Error) with
            {
                Message = $"{use.TypeName} in {use.Project.Name} cannot read version {Version(history)} of the subject '{use.Subject}': {problem.Clause}. "
                    + "Build the consumer with the registered schema, or let the producer write what it needs.",
            };
        }

        return Of(use, verdict.Field!, PlaceOf(use, verdict.Field!), problem.IsAlwaysDefault ? FindingLevel.Warning : FindingLevel.Error) with
        {
            Message = $"{use.Project.Name} {verdict.Why}, in version {Version(history)} of the subject '{use.Subject}'. "
                + (problem.IsAlwaysDefault ? "Stop reading it, or let the producer add the field." : "Build the consumer with the registered schema."),
        };
    }

    private static Finding? Doubts(TopicUse use, SubjectHistory history, IReadOnlyList<ReaderVerdict> verdicts)
    {
        var doubts = verdicts.Where(verdict => verdict.Verdict == Verdict.Unknown).Select(verdict => verdict.Why).Distinct(StringComparer.Ordinal).ToList();
        if (doubts.Count == 0)
            return null;
        var more = doubts.Count > MostNamed ? $" (and {doubts.Count - MostNamed} more)" : "";
        return NotChecked.Partly(use, $"version {Version(history)} differs and the code {string.Join("; it ", doubts.Take(MostNamed))}{more}");
    }

    private static IEnumerable<FieldRead> Reads(TopicUse use) =>
        use.Part == RecordPart.Value ? use.Endpoint.Reads.Where(read => read.Field.Length > 0) : [];

    private static bool IsWhole(TopicUse use) =>
        use.Part == RecordPart.Value && use.Endpoint.Reads.Any(read => read.Field.Length == 0 && read.Use == ReadUse.Whole);

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
