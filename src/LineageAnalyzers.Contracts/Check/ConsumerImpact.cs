using LineageAnalyzers.Model.Manifests;
using LineageAnalyzers.Schemas;
using LineageAnalyzers.Schemas.Reading;

namespace LineageAnalyzers.Contracts.Check;

/// <summary>
/// Who can live with data written by a schema. Broken and safe are proven, by what the libraries for C# do and the fields that the code
/// reads; everything else is unknown, with the reason.
/// </summary>
internal static class ConsumerImpact
{
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
        if (consumer.Schema is { Format.ReadersRefuse: false } own && own.Format == written.Format && !RecordNames.AreAlike(own, written))
            return At(Verdict.Unknown, consumer, $"was compiled for '{own.Name}', and what is written is '{written.Name}'");
        var compiled = consumer.Schema ?? before?.MeantFor(written);
        if (compiled is null || compiled.Format != written.Format)
            return At(Verdict.Unknown, consumer, "was compiled with a schema that is not known");
        var reading = ConsumerReading.Of(compiled, written);
        var uses = consumer.Reads.Select(read => new FieldUse(read.Field, read.Use == ReadUse.Whole)).ToList();
        return At(consumer, consumer.Schema is null ? ReaderVerdict.OfFields(reading, uses, consumer.Whole) : ReaderVerdict.Of(reading, uses, consumer.Whole));
    }

    private static (Verdict, AffectedConsumer) At(Verdict verdict, TopicConsumer consumer, string why) => At(consumer, new ReaderVerdict(verdict, why));

    private static (Verdict, AffectedConsumer) At(TopicConsumer consumer, ReaderVerdict verdict)
    {
        if (verdict.Use is not { } use || consumer.Reads[use] is not { File: not null } read)
            return (verdict.Verdict, new AffectedConsumer(consumer.Project, verdict.Field, consumer.File, consumer.Line, verdict.Why));
        return (verdict.Verdict, new AffectedConsumer(consumer.Project, read.Field, read.File, read.Line, verdict.Why));
    }
}
