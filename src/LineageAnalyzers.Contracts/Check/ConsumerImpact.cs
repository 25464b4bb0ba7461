using LineageAnalyzers.Model.Addresses;
using LineageAnalyzers.Model.Manifests;
using LineageAnalyzers.Schemas;
using LineageAnalyzers.Schemas.Compatibility;

namespace LineageAnalyzers.Contracts.Check;

/// <summary>
/// Who can live with data written by a schema. Broken and safe are proven, by the format's own reading rules and the fields that the
/// code reads; everything else is unknown, with the reason.
/// </summary>
internal static class ConsumerImpact
{
    private enum Verdict
    {
        Safe,
        Unknown,
        Breaks,
    }

    /// <summary>The consumers of a topic's part, each project in the place of its worst endpoint.</summary>
    /// <param name="consumers">The consumers.</param>
    /// <param name="written">The schema of the data.</param>
    /// <param name="before">What a consumer was probably compiled with when its own schema is not known: the registered one; null without any.</param>
    public static FindingConsumers Assess(IEnumerable<TopicConsumer> consumers, ParsedSchema written, ParsedSchema? before)
    {
        var worst = consumers
            .GroupBy(consumer => consumer.ProjectId, StringComparer.Ordinal)
            .Select(project => project.Select(consumer => AssessProven(consumer, written, before)).MaxBy(result => result.Verdict))
            .OrderBy(result => result.Consumer.Project, StringComparer.Ordinal)
            .ThenBy(result => result.Consumer.File, StringComparer.Ordinal)
            .ToLookup(result => result.Verdict, result => result.Consumer);
        return new FindingConsumers([.. worst[Verdict.Breaks]], [.. worst[Verdict.Safe]], [.. worst[Verdict.Unknown]]);
    }

    private static (Verdict Verdict, AffectedConsumer Consumer) AssessProven(TopicConsumer consumer, ParsedSchema written, ParsedSchema? before)
    {
        var result = Assess(consumer, written, before);
        return consumer.Doubt is null ? result : (Verdict.Unknown, result.Consumer with { Why = $"{consumer.Doubt}; if it does, it {result.Consumer.Why}" });
    }

    private static (Verdict Verdict, AffectedConsumer Consumer) Assess(TopicConsumer consumer, ParsedSchema written, ParsedSchema? before)
    {
        if (consumer.Format is WireFormat.Avro or WireFormat.Json or WireFormat.Protobuf or WireFormat.Messagepack && WireText<WireFormat>.Of(consumer.Format) is var format && format != written.Format.Name)
            return At(Verdict.Unknown, consumer, $"reads {format}, not {written.Format.Name}");
        if (consumer.Schema is { } own && own.Format == written.Format)
        {
            var reading = SchemaCompatibility.CheckReading(own, written);
            if (reading.Error is not null)
                return At(Verdict.Unknown, consumer, $"could not be compared: {reading.Error}");
            if (!reading.IsCompatible)
                return CannotRead(consumer, reading.Changes[0]);
        }

        return AssessReads(consumer, written, consumer.Schema ?? before);
    }

    private static (Verdict, AffectedConsumer) CannotRead(TopicConsumer consumer, SchemaChange change)
    {
        var read = consumer.Reads.FirstOrDefault(read => change.Field.Length > 0 && FieldPath.IsWithin(read.Field, change.Field));
        return read is null
            ? At(Verdict.Breaks, consumer, $"cannot read it: {ReaderWords.Describe(change)}", change.Field)
            : At(Verdict.Breaks, consumer, read, $"reads '{read.Field}' and cannot read it any more: {ReaderWords.Describe(change)}");
    }

    private static (Verdict, AffectedConsumer) AssessReads(TopicConsumer consumer, ParsedSchema written, ParsedSchema? compiled)
    {
        if (compiled is null || compiled.Format != written.Format)
            return At(Verdict.Unknown, consumer, "was compiled with a schema that is not known");
        (ConsumerRead Read, FieldFate Fate)? changed = null;
        foreach (var read in consumer.Reads)
        {
            var fate = compiled.FateOf(written, read.Field, read.Use == ReadUse.Whole);
            if (fate.Kind == FieldFateKind.Removed)
                return At(Verdict.Breaks, consumer, read, $"reads '{read.Field}', which {fate.Reason}");
            if (fate.Kind != FieldFateKind.Unchanged)
                changed ??= (read, fate);
        }

        if (changed is { } found)
            return At(Verdict.Unknown, consumer, found.Read, $"reads '{found.Read.Field}', which {found.Fate.Reason}");
        if (consumer.Whole && !compiled.IsSameAs(written))
            return At(Verdict.Unknown, consumer, "reads the whole record");
        if (consumer.Schema is null && consumer.Reads.Count == 0)
            return At(Verdict.Unknown, consumer, "was compiled with a schema that is not known, and the fields that it reads are not known either");
        if (consumer.Schema is null)
            return At(Verdict.Unknown, consumer, "was compiled with a schema that is not known; the fields that it is known to read do not change");
        if (consumer.Reads.Count == 0 && !consumer.Whole)
            return At(Verdict.Unknown, consumer, "reads fields that are not known");
        return At(Verdict.Safe, consumer, consumer.Whole ? "reads the whole record, which does not change" : "can read it, and the fields that it reads do not change");
    }

    private static (Verdict, AffectedConsumer) At(Verdict verdict, TopicConsumer consumer, string why, string? field = null) =>
        (verdict, new AffectedConsumer(consumer.Project, string.IsNullOrEmpty(field) ? null : field, consumer.File, consumer.Line, why));

    private static (Verdict, AffectedConsumer) At(Verdict verdict, TopicConsumer consumer, ConsumerRead read, string why) =>
        (verdict, new AffectedConsumer(consumer.Project, read.Field, read.File ?? consumer.File, read.File is null ? consumer.Line : read.Line, why));
}
