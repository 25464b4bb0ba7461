using LineageAnalyzers.Model.Manifests;
using LineageAnalyzers.Schemas;

namespace LineageAnalyzers.Contracts.Check;

/// <summary>LIN2003: whether every consumer at hand can live with what every producer at hand writes, whatever any registry says.</summary>
internal static class DisagreementRule
{
    /// <summary>The findings for consumers that read another format than a producer writes.</summary>
    public static IEnumerable<Finding> CheckFormats(TopicUse use, IEnumerable<TopicConsumer> consumers) =>
        consumers
            .Where(consumer => consumer.Doubt is null && IsKnown(use.Payload.Format) && IsKnown(consumer.Format) && use.Payload.Format != consumer.Format)
            .Select(consumer => OtherFormat(use, consumer));

    /// <summary>The findings for consumers that break on what a producer writes.</summary>
    /// <param name="use">The producer.</param>
    /// <param name="before">The registered schema; null without any.</param>
    /// <param name="consumers">The consumers of the same part of the same topic.</param>
    /// <param name="named">Consumers that a finding names already.</param>
    public static IEnumerable<Finding> Check(TopicUse use, ParsedSchema? before, IEnumerable<TopicConsumer> consumers, IReadOnlySet<AffectedConsumer> named)
    {
        if (use.Written is not { } written)
            yield break;
        var impact = ConsumerImpact.Assess(consumers, written, before);
        foreach (var broken in impact.Breaks.Where(broken => !named.Contains(broken)))
        {
            yield return Of(use, broken) with
            {
                Path = broken.Field,
                Message = $"{broken.Project} cannot live with what {use.Project.Name} writes to '{use.Topic}' ({use.TypeName}, {use.Endpoint.Location}): it {broken.Why}. "
                    + "Change one of the two, and release the reader first.",
            };
        }
    }

    /// <summary>A change that the mode allows and that breaks nobody for sure, but may break somebody; null when there is none.</summary>
    public static Finding? CheckAllowed(TopicUse use, ParsedSchema? before, IEnumerable<TopicConsumer> consumers)
    {
        if (use.Schema is not { } written || before is null || before.IsSameAs(written))
            return null;
        var impact = ConsumerImpact.Assess(consumers, written, before);
        if (impact.Unknown.Count == 0)
            return null;
        return new Finding
        {
            Rule = ContractRule.Disagreement.Id,
            Level = FindingLevel.Note,
            Subject = use.Subject,
            Topic = use.Topic,
            Project = use.Project.Name,
            Message = $"{use.TypeName} differs from what is registered in a way that the subject '{use.Subject}' allows, "
                + "but it is not known of every consumer whether it can live with that. See those that are unknown before you release.",
            File = use.Endpoint.Location.File,
            Line = use.Endpoint.Location.Line,
            Consumers = impact,
        };
    }

    private static bool IsKnown(WireFormat format) => format is WireFormat.Avro or WireFormat.Json or WireFormat.Protobuf or WireFormat.Messagepack;

    private static Finding OtherFormat(TopicUse use, TopicConsumer consumer)
    {
        var (written, read) = (WireText<WireFormat>.Of(use.Payload.Format), WireText<WireFormat>.Of(consumer.Format));
        var part = use.Part == RecordPart.Key ? "keys" : "values";
        return Of(use, new AffectedConsumer(consumer.Project, null, consumer.File, consumer.Line, $"reads {read}, not {written}")) with
        {
            Message = $"{consumer.Project} reads the {part} of '{use.Topic}' as {read}, but {use.Project.Name} writes {written} ({use.Endpoint.Location}). Let both use the same format.",
        };
    }

    private static Finding Of(TopicUse use, AffectedConsumer consumer) => new()
    {
        Rule = ContractRule.Disagreement.Id,
        Level = ContractRule.Disagreement.Level,
        Subject = use.Subject,
        Topic = use.Topic,
        Project = consumer.Project,
        Message = "",
        File = consumer.File,
        Line = consumer.Line,
        Consumers = FindingConsumers.None with { Breaks = [consumer] },
    };
}
