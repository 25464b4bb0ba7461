using LineageAnalyzers.Endpoints;
using LineageAnalyzers.Model.Manifests;
using Microsoft.CodeAnalysis;

namespace LineageAnalyzers.Rules.LIN3000;

/// <summary>
/// LIN3001: a classified field gets into the record key. Keys are outside field-level encryption, choose the partition, and stay in compacted
/// topics as long as the topic lives.
/// </summary>
internal sealed class ClassifiedKey : IEndpointRule
{
    private static readonly DiagnosticDescriptor Rule = RuleDescriptor.Create(
        "LIN3001",
        RuleLevel.Warning,
        title: "Classified field is used as record key",
        messageFormat: "'{0}' ({1}) becomes part of the record key in topic '{2}', where it is readable and hard to delete",
        description: "Record keys are not covered by field-level encryption and are kept by log compaction.");

    public DiagnosticDescriptor Descriptor => Rule;

    public void Check(EndpointAnalysis endpoint, RuleContext context)
    {
        if (endpoint.Call.Direction != Direction.Produce || endpoint.Message.Key is not { } key)
            return;
        var place = CallPlaces.Of(key, endpoint.Call.Operation);
        if (RegulatedRecord.In(endpoint.Key, context.Facts.Records, context.CancellationToken) is { } record)
        {
            context.Report(Diagnostic.Create(
                Rule, place, $"{record.Type.Name}.{record.Field.Path}", string.Join(", ", record.Field.Classifications), endpoint.Topic.ToString()));
            return;
        }

        foreach (var source in ClassifiedSources.Of(key, context.Facts, context.CancellationToken))
        {
            context.Report(Diagnostic.Create(
                Rule,
                place,
                source.Member.Locations.Where(location => context.MayShow(location)),
                source.Member.ToDisplayString(SymbolDisplayFormat.CSharpShortErrorMessageFormat),
                string.Join(", ", source.Classes),
                endpoint.Topic.ToString()));
        }
    }
}
