using System.Diagnostics.CodeAnalysis;
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
        if (!TryRead(format, old, change.OldReferences, "the old schema", out var compiled, out var error)
            || !TryRead(format, update, change.NewReferences, "the new schema", out var written, out error))
        {
            return ImpactResult.Failed(error);
        }

        return new ImpactResult { IsCompatible = verdict.IsCompatible, Consumers = Judge(consumers, ConsumerReading.Of(compiled, written)) };
    }

    private bool TryRead(
        SchemaFormat format, RawText text, IReadOnlyList<NamedText> references, string which, [NotNullWhen(true)] out ParsedSchema? schema, [NotNullWhen(false)] out string? error)
    {
        (schema, error) = (null, null);
        try
        {
            schema = _schemas.Get(format, text, references);
            return true;
        }
        catch (SchemaException problem)
        {
            error = $"{which} is no {format.Name} schema: {problem.Message}";
            return false;
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
