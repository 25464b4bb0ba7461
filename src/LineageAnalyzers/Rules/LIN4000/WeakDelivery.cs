using System.Collections.Immutable;
using LineageAnalyzers.Endpoints;
using LineageAnalyzers.Model.Manifests;
using LineageAnalyzers.Recognition.ConfluentKafka;
using LineageAnalyzers.Rules.Flows;
using LineageAnalyzers.Symbols;
using LineageAnalyzers.Values.Clients;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace LineageAnalyzers.Rules.LIN4000;

/// <summary>LIN4001: regulated records are produced by a client that may lose them or write them twice.</summary>
internal sealed class WeakDelivery : IEndpointRule, ICreationRule
{
    private static readonly ImmutableArray<string> Configurations = ImmutableArray.Create("Confluent.Kafka.ProducerConfig", "Confluent.Kafka.ClientConfig");

    private static readonly DiagnosticDescriptor Rule = RuleDescriptor.Create(
        "LIN4001",
        RuleLevel.Warning,
        title: "Regulated records are produced without idempotence or acks=all",
        messageFormat: "{0}, but the producer writes '{1}' with regulated data, {2}, to {3}: records can be lost or written twice",
        description: "Records with classified fields are evidence: each is to arrive exactly once.");

    public DiagnosticDescriptor Descriptor => Rule;

    public ImmutableArray<INamedTypeSymbol> Types(Compilation compilation) => Configurations
        .Select(compilation.FindType)
        .OfType<INamedTypeSymbol>()
        .Where(type => type.ContainingAssembly.Name == ConfluentKafkaSymbols.AssemblyName)
        .ToImmutableArray();

    // Several calls share one configuration: the first of them in the order of files and places speaks for all. The finding belongs to the
    // creation and not to the call, which may stand in another file: an editor asks for the findings of one file.
    public void Check(IObjectCreationOperation creation, RuleContext context)
    {
        if (First(creation.Syntax, context) is { } endpoint)
            Report(endpoint, creation.Syntax.GetLocation(), context);
    }

    // A dictionary, or a configuration that another project makes or that is not seen.
    public void Check(EndpointAnalysis endpoint, RuleContext context)
    {
        if (WhatIsWeak(endpoint) is null || Regulated(endpoint, context) is null)
            return;
        if (endpoint.Settings.Creation is { } creation
            && (IsCheckedItself(creation, context) || First(creation.Syntax, context)?.Call.Operation.Syntax != endpoint.Call.Operation.Syntax))
            return;
        Report(endpoint, CallPlaces.NameOf(endpoint.Call.Operation), context);
    }

    private bool IsCheckedItself(IObjectCreationOperation creation, RuleContext context) =>
        context.MayShow(creation.Syntax.GetLocation()) && Types(context.Facts.Compilation).Any(type => creation.Type.Is(type));

    private static EndpointAnalysis? First(SyntaxNode creation, RuleContext context)
    {
        foreach (var endpoint in context.Facts.Producers(context.CancellationToken))
        {
            if (endpoint.Settings.Creation?.Syntax == creation && WhatIsWeak(endpoint) is not null && Regulated(endpoint, context) is not null)
                return endpoint;
        }

        return null;
    }

    private static void Report(EndpointAnalysis endpoint, Location place, RuleContext context)
    {
        if (WhatIsWeak(endpoint) is { } weakness && Regulated(endpoint, context) is { } regulated)
            context.Report(Diagnostic.Create(Rule, place, weakness, RecordNames.Shown(regulated.Type), regulated.ShownField, TopicNames.Shown(endpoint.Topic)));
    }

    private static RegulatedRecord? Regulated(EndpointAnalysis endpoint, RuleContext context) =>
        RegulatedRecord.In(endpoint.Value, context.Facts.Records, context.CancellationToken);

    // librdkafka: acks is 'all' and idempotence off by default, and a transactional producer is idempotent. What is not known is not weak.
    private static string? WhatIsWeak(EndpointAnalysis endpoint)
    {
        if (endpoint.Call.Direction != Direction.Produce)
            return null;
        var settings = endpoint.Settings;
        if (settings.Find(ClientSettingKeys.Acks) is { } acks && acks != "-1" && !string.Equals(acks, "all", StringComparison.OrdinalIgnoreCase))
            return $"acks is {acks}";
        if (settings.Values.ContainsKey(ClientSettingKeys.EnableIdempotence))
            return IsFalse(settings.Find(ClientSettingKeys.EnableIdempotence)) ? "Idempotence is turned off" : null;
        return settings.Complete && !settings.Values.ContainsKey(ClientSettingKeys.TransactionalId) ? "Idempotence is not turned on" : null;
    }

    private static bool IsFalse(string? value) => string.Equals(value, "false", StringComparison.OrdinalIgnoreCase);
}
