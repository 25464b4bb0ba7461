using LineageAnalyzers.Model.Manifests;
using LineageAnalyzers.Schemas;

namespace LineageAnalyzers.Contracts.Check;

/// <summary>LIN2003: whether every consumer at hand can live with what every producer at hand writes, whatever any registry says.</summary>
internal static class DisagreementRule
{
    /// <summary>The findings for one producer.</summary>
    /// <param name="use">The producer.</param>
    /// <param name="before">The registered schema; null without any.</param>
    /// <param name="consumers">The consumers of the same part of the same topic.</param>
    /// <param name="named">Consumers that a finding names already.</param>
    public static IEnumerable<Finding> Check(TopicUse use, ParsedSchema? before, IReadOnlyList<TopicConsumer> consumers, IReadOnlySet<string> named)
    {
        foreach (var consumer in consumers)
        {
            if (IsKnown(use.Payload.Format) && IsKnown(consumer.Format) && use.Payload.Format != consumer.Format)
                yield return OtherFormat(use, consumer);
        }

        if (use.Schema is null)
            yield break;
        foreach (var broken in ConsumerImpact.Assess(consumers, use.Schema, before).Breaks.Where(broken => !named.Contains(broken.Project)))
        {
            yield return Of(use, broken) with
            {
                Path = broken.Field,
                Message = $"{broken.Project} cannot live with what {use.Project.Name} writes to '{use.Topic}' ({use.TypeName}, {use.Endpoint.Location}): it {broken.Why}. "
                    + "Change one of the two, and release the reader first.",
            };
        }
    }

    private static bool IsKnown(WireFormat format) => format is WireFormat.Avro or WireFormat.Json or WireFormat.Protobuf;

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
