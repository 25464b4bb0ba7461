using LineageAnalyzers.Endpoints;
using LineageAnalyzers.Model;
using LineageAnalyzers.Model.Addresses;
using LineageAnalyzers.Model.Manifests;
using LineageAnalyzers.Rules.Flows;
using Microsoft.CodeAnalysis;

namespace LineageAnalyzers.Rules.LIN3000;

/// <summary>LIN3007: a consumer takes a record with classified fields that its code never reads: it has data that it has no use for.</summary>
internal sealed class OverCollection : IEndpointRule
{
    private const int MostShown = 3;

    private static readonly DiagnosticDescriptor Rule = RuleDescriptor.Create(
        "LIN3007",
        RuleLevel.Hint,
        title: "Regulated fields are consumed and not read",
        messageFormat: "The record of {0} holds {1}, which this consumer never reads: it reads only {2}. Leave out of the consumer's schema what it does not read, or read a topic without that.",
        description: "Who has personal data needs a purpose for it; a field that nobody reads has none.");

    public DiagnosticDescriptor Descriptor => Rule;

    public void Check(EndpointAnalysis endpoint, RuleContext context)
    {
        if (endpoint.Call.Direction != Direction.Consume || endpoint.Value is null)
            return;
        var regulated = RegulatedRecord.FieldsIn(endpoint.Value, context.Facts.Records, context.CancellationToken);
        if (regulated.Count == 0)
            return;
        var reads = context.Facts.Flows(context.CancellationToken).ReadsOf(endpoint);
        // A record that gets out of sight may be read to the last field.
        if (reads.IsEmpty || reads.Any(read => read.Field.Length == 0))
            return;
        var unread = regulated.Where(field => !reads.Any(read => Touches(read, field.Path))).ToList();
        if (unread.Count == 0)
            return;
        context.Report(Diagnostic.Create(
            Rule,
            CallPlaces.NameOf(endpoint.Call.Operation),
            TopicNames.Shown(endpoint.Topic),
            Listed(unread.Select(field => $"'{field.Path}' ({ClassNames.Shown(field.Classifications)})").ToList()),
            Listed(reads.Select(read => $"'{read.Field}'").ToList())));
    }

    private static bool Touches(FieldRead read, string path) => FieldPath.IsWithin(path, read.Field) || FieldPath.IsWithin(read.Field, path);

    private static string Listed(IReadOnlyList<string> names) => names.Count <= MostShown
        ? string.Join(", ", names)
        : $"{string.Join(", ", names.Take(MostShown))} and {(names.Count - MostShown).ToString(System.Globalization.CultureInfo.InvariantCulture)} more";
}
