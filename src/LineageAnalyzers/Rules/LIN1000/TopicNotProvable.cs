using LineageAnalyzers.Endpoints;
using Microsoft.CodeAnalysis;

namespace LineageAnalyzers.Rules.LIN1000;

/// <summary>LIN1001: the topic of an endpoint is not known, or only a part of it.</summary>
internal sealed class TopicNotProvable : IEndpointRule
{
    private static readonly DiagnosticDescriptor Rule = RuleDescriptor.Create(
        "LIN1001",
        RuleLevel.Hint,
        title: "Topic is not provable",
        messageFormat: "The topic is not provable: {0}",
        description: "The code does not show which topic this call uses, so lineage ends here.");

    public DiagnosticDescriptor Descriptor => Rule;

    public void Check(EndpointAnalysis endpoint, RuleContext context)
    {
        var topic = endpoint.Topic;
        var why = topic.Reason ?? (topic.Template is null ? null : $"only '{topic.Template}' is known");
        if (why is null)
            return;
        context.Report(Diagnostic.Create(Rule, CallPlaces.Of(endpoint.Call.Topic?.Place, endpoint.Call.Operation), why));
    }
}
