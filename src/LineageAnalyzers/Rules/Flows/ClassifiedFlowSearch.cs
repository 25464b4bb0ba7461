using System.Collections.Immutable;
using System.Threading;
using LineageAnalyzers.Endpoints;
using LineageAnalyzers.Flow;
using LineageAnalyzers.Flow.Reporting;
using LineageAnalyzers.Model.Addresses;
using LineageAnalyzers.Model.Manifests;
using LineageAnalyzers.Rules.LIN3000;
using Microsoft.CodeAnalysis;

namespace LineageAnalyzers.Rules.Flows;

/// <summary>Finds those among the flows of a compilation that bring a classified field somewhere in clear, and where in its files that is.</summary>
internal sealed class ClassifiedFlowSearch(FollowedFlows flows, Compilation compilation)
{
    private readonly SourcePlaces _places = new(compilation, flows.Reader.Paths);
    private readonly Dictionary<string, FlowEnd> _ends = flows.Endpoints.GroupBy(endpoint => endpoint.Id, StringComparer.Ordinal)
        .ToDictionary(same => same.Key, same => FlowEnd.Of(same.Last()), StringComparer.Ordinal);
    private readonly Dictionary<(string, RecordPart, int?), IReadOnlyList<RecordField>> _classified = [];

    /// <summary>Everything that arrives somewhere.</summary>
    public IReadOnlyList<FlowArrival> Arrivals => flows.Result.Arrivals;

    /// <summary>The endpoint of an id; null when there is none.</summary>
    public EndpointAnalysis? EndpointOf(string id) => _ends.TryGetValue(id, out var end) ? end.Analysis : null;

    /// <summary>The flows, in the order in which they were found.</summary>
    public IReadOnlyList<ClassifiedFlow> All(CancellationToken cancellationToken) =>
        flows.Result.Arrivals.Select(arrival => Classify(arrival, cancellationToken)).OfType<ClassifiedFlow>().ToList();

    private ClassifiedFlow? Classify(FlowArrival arrival, CancellationToken cancellationToken)
    {
        var (flow, from) = (arrival.Flow, arrival.Flow.From);
        if (flow.Masked || !arrival.IsLegible || flow.Transformation is not (FlowTransformation.Identity or FlowTransformation.Transformation)
            || from.Endpoint is null || !_ends.TryGetValue(from.Endpoint, out var source))
            return null;
        var fields = FieldsOf(source, from.Part, arrival.Alternative, cancellationToken);
        var path = from.Field ?? "";
        var field = fields.FirstOrDefault(candidate => candidate.Path == path);
        // What is computed from a whole need not show each field of it.
        if (field is null && flow.Transformation == FlowTransformation.Identity)
            field = fields.FirstOrDefault(candidate => FieldPath.IsWithin(candidate.Path, path));
        if (field is null)
            return null;
        return new ClassifiedFlow(arrival, source, field, flow.To.Endpoint is { } id && _ends.TryGetValue(id, out var produced) ? produced : null)
        {
            Read = ReadOf(source.Analysis!, from.Part, arrival.Alternative, field, cancellationToken),
            Place = _places.Of(arrival.Place),
            Part = arrival.Part is { } part ? _places.Of(part) : null,
            IsPrinted = arrival.Behind is not null && path.Length == 0 && PrintedMembers.FirstIn(PayloadOf(source.Analysis!, RecordPart.Value, arrival.Alternative)?.Record, ShownAs.Text, flows.Reader.Records, cancellationToken) is not null,
            Way = flow.Steps.Select(_places.Of).OfType<Location>().ToImmutableArray(),
        };
    }

    private IReadOnlyList<RecordField> FieldsOf(FlowEnd source, RecordPart part, int? alternative, CancellationToken cancellationToken)
    {
        if (!_classified.TryGetValue((source.Id, part, alternative), out var fields))
        {
            var analysis = source.Analysis!;
            fields = part == RecordPart.Value && alternative is null && !analysis.Alternatives.IsEmpty
                ? RegulatedRecord.FieldsIn(analysis.Alternatives, flows.Reader.Records, cancellationToken)
                : RegulatedRecord.FieldsIn(PayloadOf(analysis, part, alternative), flows.Reader.Records, cancellationToken);
            _classified.Add((source.Id, part, alternative), fields);
        }

        return fields;
    }

    // Where it is not known which of several records it was, each that has the field has it classified alike.
    private RecordPayload? ReadOf(EndpointAnalysis source, RecordPart part, int? alternative, RecordField field, CancellationToken cancellationToken) =>
        part == RecordPart.Value && alternative is null && !source.Alternatives.IsEmpty
            ? source.Alternatives.FirstOrDefault(payload => RegulatedRecord.FieldsIn(payload, flows.Reader.Records, cancellationToken).Any(other => other.Path == field.Path))
            : PayloadOf(source, part, alternative);

    private static RecordPayload? PayloadOf(EndpointAnalysis source, RecordPart part, int? alternative) => part switch
    {
        RecordPart.Key => source.Key,
        RecordPart.Value => alternative is { } index ? source.Alternatives[index] : source.Value,
        _ => null,
    };
}
