using LineageAnalyzers.Contracts.Reading;
using LineageAnalyzers.Schemas;
using LineageAnalyzers.Schemas.Reading;

namespace LineageAnalyzers.Contracts.Batches;

/// <summary>Answers questions of an impact batch. Safe for several threads.</summary>
internal sealed class ImpactJudge
{
    private readonly SchemaCache _schemas = new();
    private readonly CompatibilityJudge _registry;

    public ImpactJudge() => _registry = new CompatibilityJudge(_schemas);

    /// <summary>The answer; a question that makes no sense gives an error, never an exception.</summary>
    public ImpactResult Judge(ImpactQuestion question)
    {
        var change = question.Change;
        if (question.Consumers is not { } consumers)
            return ImpactResult.Failed("the line has no 'consumers', the projects that read data of the old schema");
        var verdict = _registry.Judge(change);
        if (verdict.Error is not null)
            return ImpactResult.Failed(verdict.Error);
        if (change is not { Format: { } name, New: { } update } || (change.Old ?? LastOf(change.History)) is not { } old)
            return ImpactResult.Failed("the line needs 'format', 'old' and 'new'");
        if (SchemaFormats.Find(name) is not { } format)
            return ImpactResult.Failed(SchemaFormats.WhyNot(name));
        try
        {
            var reading = ConsumerReading.Of(_schemas.Get(format, old, change.OldReferences), _schemas.Get(format, update, change.NewReferences));
            return new ImpactResult { IsCompatible = verdict.IsCompatible, Consumers = Judge(consumers, reading) };
        }
        catch (SchemaException problem)
        {
            return ImpactResult.Failed(problem.Message);
        }
    }

    // A project that is named twice stands where its worst entry does.
    private static List<JudgedConsumer> Judge(IReadOnlyList<ImpactConsumer> consumers, ConsumerReading reading) =>
        consumers
            .GroupBy(consumer => consumer.Project, StringComparer.Ordinal)
            .Select(project => new JudgedConsumer(project.Key, project.Select(consumer => Judge(consumer, reading)).MaxBy(verdict => verdict.Verdict)!))
            .ToList();

    private static ReaderVerdict Judge(ImpactConsumer consumer, ConsumerReading reading)
    {
        var reads = consumer.Reads.Where(field => field.Length > 0).ToList();
        var uses = reads.Select(field => new FieldUse(field, !reads.Exists(other => IsInside(other, field)))).ToList();
        return ReaderVerdict.Of(reading, uses, consumer.Whole || reads.Count < consumer.Reads.Count);
    }

    // What is read inside says that the code only walks through the field.
    private static bool IsInside(string field, string outer) =>
        field.Length > outer.Length && field.StartsWith(outer, StringComparison.Ordinal) && (field[outer.Length] is '.' or '[' or '{');

    private static RawText? LastOf(IReadOnlyList<RawText>? history) => history is { Count: > 0 } ? history[^1] : null;
}
