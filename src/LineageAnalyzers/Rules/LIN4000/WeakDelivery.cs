using LineageAnalyzers.Endpoints;
using LineageAnalyzers.Model.Manifests;
using LineageAnalyzers.Recognition.ConfluentKafka;
using LineageAnalyzers.Values.Clients;
using Microsoft.CodeAnalysis;

namespace LineageAnalyzers.Rules.LIN4000;

/// <summary>LIN4001: regulated records are produced by a client that may lose them or write them twice.</summary>
internal sealed class WeakDelivery : IEndpointRule
{
    private static readonly DiagnosticDescriptor Rule = RuleDescriptor.Create(
        "LIN4001",
        RuleLevel.Warning,
        title: "Regulated records are produced without idempotence or acks=all",
        messageFormat: "{0}, but the producer writes '{1}' with regulated data, {2}, to topic '{3}': records can be lost or written twice",
        description: "Records with classified fields are evidence: each is to arrive exactly once.");

    public DiagnosticDescriptor Descriptor => Rule;

    public void Check(EndpointAnalysis endpoint, RuleContext context)
    {
        if (WhatIsWeak(endpoint) is not { } weakness || Regulated(endpoint, context) is not { } regulated)
            return;
        if (endpoint.Settings.Creation is { } creation && !IsFirst(endpoint, creation.Syntax, context))
            return;
        context.Report(Diagnostic.Create(
            Rule,
            endpoint.Settings.Creation?.Syntax.GetLocation() ?? CallPlaces.NameOf(endpoint.Call.Operation),
            weakness,
            regulated.Type.Name,
            regulated.ShownField,
            endpoint.Topic.ToString()));
    }

    private static RegulatedRecord? Regulated(EndpointAnalysis endpoint, RuleContext context) =>
        RegulatedRecord.In(endpoint.Value, context.Facts.Records, context.CancellationToken);

    // librdkafka: acks is 'all' and idempotence off by default, and a transactional producer is idempotent. What is not known is not weak.
    private static string? WhatIsWeak(EndpointAnalysis endpoint)
    {
        if (endpoint.Call.Direction != Direction.Produce)
            return null;
        var settings = endpoint.Settings;
        if (settings.Find(ClientSettingKeys.Acks) is { } acks && acks is not ("all" or "-1"))
            return $"acks is {acks}";
        if (settings.Values.ContainsKey(ClientSettingKeys.EnableIdempotence))
            return IsFalse(settings.Find(ClientSettingKeys.EnableIdempotence)) ? "Idempotence is turned off" : null;
        return settings.Complete && !settings.Values.ContainsKey(ClientSettingKeys.TransactionalId) ? "Idempotence is not turned on" : null;
    }

    private static bool IsFalse(string? value) => string.Equals(value, "false", StringComparison.OrdinalIgnoreCase);

    // Several calls share one configuration: the first of them in the order of files and places speaks for all. Asked again, it is the same one.
    private static bool IsFirst(EndpointAnalysis endpoint, SyntaxNode creation, RuleContext context)
    {
        foreach (var other in context.Facts.AllEndpoints(context.CancellationToken))
        {
            if (other.Settings.Creation?.Syntax == creation && WhatIsWeak(other) is not null && Regulated(other, context) is not null)
                return other.Call.Operation.Syntax == endpoint.Call.Operation.Syntax;
        }

        return true;
    }
}
