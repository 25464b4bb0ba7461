using LineageAnalyzers.Endpoints;
using LineageAnalyzers.Model.Manifests;
using LineageAnalyzers.Rules.Flows;
using Microsoft.CodeAnalysis;

namespace LineageAnalyzers.Rules.LIN2000;

/// <summary>LIN2001: regulated data is produced and nobody is stated who answers for it.</summary>
internal sealed class RegulatedTopicWithoutOwner : IEndpointRule
{
    private static readonly DiagnosticDescriptor Rule = RuleDescriptor.Create(
        "LIN2001",
        RuleLevel.Warning,
        title: "Regulated topic has no owner",
        messageFormat: "'{0}' in {1} holds regulated data, {2}, but neither the project nor the record states a business, producer or schema owner",
        description: "Records with classified fields need somebody who answers for them.");

    public DiagnosticDescriptor Descriptor => Rule;

    public void Check(EndpointAnalysis endpoint, RuleContext context)
    {
        if (endpoint.Call.Direction != Direction.Produce
            || RegulatedRecord.In(endpoint.Value, context.Facts.Records, context.CancellationToken) is not { } regulated
            || context.Facts.ProjectHasOwner
            || StatedOwners.OfRecord(regulated.Type)
            || endpoint.Call.Level == EndpointLevel.Registration && IsToldAtCalls(endpoint.Topic, regulated.Type, context))
            return;
        var finding = Diagnostic.Create(Rule, CallPlaces.NameOf(endpoint.Call.Operation), RecordNames.Shown(regulated.Type), TopicNames.Shown(endpoint.Topic), regulated.ShownField);
        context.Report(finding, endpoint.Topic.ProvenNames, regulated.Field.Path.Length == 0 ? null : regulated.Field.Path);
    }

    // A framework that is told of a topic, and the code that writes it through the framework, are one fact.
    private static bool IsToldAtCalls(ResolvedName topic, ITypeSymbol record, RuleContext context) => context.Facts.Producers(context.CancellationToken).Any(call =>
        call.Call.Level != EndpointLevel.Registration
        && SymbolEqualityComparer.Default.Equals(call.Value?.Record, record)
        && call.Topic.ProvenNames.Intersect(topic.ProvenNames, StringComparer.Ordinal).Any());
}
