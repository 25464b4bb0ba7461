using LineageAnalyzers.Model.Manifests;

namespace LineageAnalyzers.Contracts.Check;

/// <summary>LIN2006: says what was not compared and why.</summary>
internal static class NotChecked
{
    /// <summary>Nothing was compared.</summary>
    /// <param name="use">What was to be compared.</param>
    /// <param name="reason">Why not, as words that go after "because".</param>
    public static Finding Of(TopicUse use, string reason) => Of(use, "not checked", reason);

    /// <summary>All was compared but what the reason names.</summary>
    public static Finding Partly(TopicUse use, string reason) => Of(use, "not wholly checked", reason);

    private static Finding Of(TopicUse use, string what, string reason)
    {
        var doing = use.IsProducer ? "writes" : "reads";
        var part = use.Part == RecordPart.Key ? "the keys" : "the values";
        var topic = use.Topic is null ? "a topic" : $"'{use.Topic}'";
        var form = use.Payload.Format == WireFormat.Opaque ? "in a form that is not known" : $"as {WireText<WireFormat>.Of(use.Payload.Format)}";
        return new Finding
        {
            Rule = ContractRule.NotChecked.Id,
            Level = ContractRule.NotChecked.Level,
            Subject = use.Subject,
            Topic = use.Topic,
            Project = use.Project.Name,
            Message = $"{use.Project.Name} {doing} {part} of {topic} {form}; {what}, because {reason}.",
            File = use.Endpoint.Location.File,
            Line = use.Endpoint.Location.Line,
        };
    }
}
