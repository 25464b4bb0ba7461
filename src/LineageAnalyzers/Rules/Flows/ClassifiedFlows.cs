using System.Threading;
using LineageAnalyzers.Endpoints;
using LineageAnalyzers.Flow;
using LineageAnalyzers.Flow.Reporting;
using LineageAnalyzers.Model;
using LineageAnalyzers.Model.Addresses;
using LineageAnalyzers.Model.Manifests;
using LineageAnalyzers.Rules.Locking;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace LineageAnalyzers.Rules.Flows;

/// <summary>
/// Where the classified fields of consumed records arrive in clear. A manifest names places by file, line and column; findings stand in files of the
/// compilation, so the places are looked up here.
/// </summary>
internal sealed class ClassifiedFlows
{
    private readonly FollowedFlows? _flows;
    private readonly SourcePlaces? _places;
    private readonly Dictionary<string, IdentifiedEndpoint> _endpoints = new(StringComparer.Ordinal);
    private readonly ILookup<(SyntaxTree, TextSpan), ClassifiedFlow> _byTarget;
    private readonly ILookup<string, ClassifiedFlow> _bySinkFile;

    public ClassifiedFlows(FollowedFlows? flows, Compilation compilation, CancellationToken cancellationToken)
    {
        _flows = flows;
        if (flows is not null)
        {
            _places = new SourcePlaces(compilation, flows.Reader.Paths);
            foreach (var endpoint in flows.Endpoints)
                _endpoints[endpoint.Id] = endpoint;
            var classified = new Dictionary<(string, RecordPart), IReadOnlyList<RecordField>>();
            All = flows.Result.Arrivals.Select(arrival => Classify(arrival, classified, cancellationToken)).OfType<ClassifiedFlow>().ToList();
        }

        _byTarget = All.Where(flow => flow.Target is not null).ToLookup(flow => PlaceOf(flow.Target!.Analysis));
        _bySinkFile = All.Where(flow => flow.Arrival.Flow.To.Sink is not null).ToLookup(flow => flow.Arrival.Place.File, StringComparer.Ordinal);
    }

    /// <summary>Every one, in the order in which they were found.</summary>
    public IReadOnlyList<ClassifiedFlow> All { get; } = [];

    /// <summary>Nothing was followed.</summary>
    public static ClassifiedFlows None(Compilation compilation, CancellationToken cancellationToken) => new(null, compilation, cancellationToken);

    /// <summary>The files that declare the members which flows end in.</summary>
    public IEnumerable<SyntaxTree> DeclaringTargets(CancellationToken cancellationToken)
    {
        if (_flows is null)
            return [];
        var fields = new FieldSymbols(_flows.Reader.Models.Compilation, _flows.Reader.Records);
        return All
            .Select(flow => flow.Target?.Analysis.Value is { Record: { } record } payload ? fields.MemberAt(record, payload.Form, flow.Arrival.Flow.To.Field ?? "", cancellationToken) : null)
            .OfType<ISymbol>()
            .SelectMany(member => member.Locations)
            .Select(location => location.SourceTree)
            .OfType<SyntaxTree>()
            .Distinct();
    }

    /// <summary>What arrives in a part of the records that a call produces.</summary>
    public IEnumerable<ClassifiedFlow> Into(EndpointAnalysis producer, RecordPart part) =>
        _byTarget[PlaceOf(producer)].Where(flow => flow.Arrival.Flow.To.Part == part);

    /// <summary>What arrives in logs and other sinks in a file.</summary>
    public IEnumerable<ClassifiedFlow> IntoSinksIn(SyntaxTree file) =>
        _places is { } places && places.FileOf(file) is { } name ? _bySinkFile[name] : [];

    /// <summary>The fields that the code behind a consuming endpoint reads of its value; none where nothing was followed.</summary>
    public EquatableArray<FieldRead> ReadsOf(EndpointAnalysis consumer)
    {
        var place = PlaceOf(consumer);
        return _flows?.Endpoints.FirstOrDefault(endpoint => endpoint.Analysis.Call.Direction == Direction.Consume && PlaceOf(endpoint.Analysis) == place) is { } known
            ? _flows.Result.ReadsOf(known.Id)
            : EquatableArray<FieldRead>.Empty;
    }

    /// <summary>
    /// The topic that a flow ends in, as messages name it. Where the call of the client leaves it open, the calls of own methods on the way name it.
    /// </summary>
    public string TopicOf(ClassifiedFlow flow)
    {
        var own = flow.Target!.Analysis.Topic;
        if (own.ProvenNames.Any())
            return TopicNames.Shown(own);
        var named = All
            .Where(other => other.Arrival.Place == flow.Arrival.Place && other.Arrival.Flow.To.Part == flow.Arrival.Flow.To.Part && other.Arrival.Flow.From == flow.Arrival.Flow.From)
            .SelectMany(other => other.Target?.Analysis.Topic.ProvenNames ?? [])
            .Distinct(StringComparer.Ordinal)
            .OrderBy(name => name, StringComparer.Ordinal)
            .ToList();
        return named.Count == 0 ? TopicNames.Shown(own) : $"topic '{string.Join("' or '", named)}'";
    }

    /// <summary>
    /// A record in which the field of a flow arrives masked, where each of the records that count, and that get the field at all, has it masked; null where one has it
    /// in clear, where none gets it, or where the flow's own record also holds all that was consumed, as it came.
    /// </summary>
    /// <param name="flow">The flow.</param>
    /// <param name="counts">Whether a record counts.</param>
    public EndpointAnalysis? OtherRecordsMask(ClassifiedFlow flow, Func<EndpointAnalysis, bool> counts)
    {
        EndpointAnalysis? masking = null;
        foreach (var other in _flows?.Result.Arrivals ?? [])
        {
            var from = other.Flow.From;
            if (from.Endpoint != flow.Source.Id || from.Part != flow.Arrival.Flow.From.Part || other.Flow.To.Endpoint is not { } id
                || !IsMade(other, flow.Field.Path) || !_endpoints.TryGetValue(id, out var target))
                continue;
            var isOwn = id == flow.Target?.Id && from.Field is null or "";
            if (isOwn || counts(target.Analysis) && !other.Flow.Masked)
                return null;
            if (counts(target.Analysis))
                masking ??= target.Analysis;
        }

        return masking;
    }

    // What decides and what is computed beyond recognition holds no field, unless it is masked.
    private static bool IsMade(FlowArrival arrival, string field) =>
        arrival.Flow.Transformation != FlowTransformation.Conditional
        && (arrival.Flow.Masked || arrival.IsLegible)
        && (arrival.Flow.From.Field ?? "") is var path && (path == field || FieldPath.IsWithin(field, path));

    /// <summary>The steps of a flow, as far as they are in files of the compilation.</summary>
    public IEnumerable<Location> WayOf(ClassifiedFlow flow) => flow.Arrival.Flow.Steps.Select(step => _places?.Of(step)).OfType<Location>();

    /// <summary>The place of a node as the flows name it; null where nothing was followed.</summary>
    public SourceLocation? PlaceOf(SyntaxNode node) => _flows?.Reader.Paths.Of(node.GetLocation());

    /// <summary>The node at which a flow arrives; null when that is not in a file of the compilation.</summary>
    public SyntaxNode? ArrivalOf(ClassifiedFlow flow, Func<SyntaxNode, bool> isMeant) => _places?.NodeAt(flow.Arrival.Place, isMeant);

    // Nodes may be made anew for one place of a file; the place stays.
    private static (SyntaxTree, TextSpan) PlaceOf(EndpointAnalysis endpoint) => (endpoint.Call.Operation.Syntax.SyntaxTree, endpoint.Call.Operation.Syntax.Span);

    private ClassifiedFlow? Classify(FlowArrival arrival, Dictionary<(string, RecordPart), IReadOnlyList<RecordField>> classified, CancellationToken cancellationToken)
    {
        var (flow, from) = (arrival.Flow, arrival.Flow.From);
        if (flow.Masked || !arrival.IsLegible || flow.Transformation is not (FlowTransformation.Identity or FlowTransformation.Transformation)
            || from.Endpoint is null || !_endpoints.TryGetValue(from.Endpoint, out var source))
            return null;
        var part = from.Part;
        if (!classified.TryGetValue((from.Endpoint, part), out var fields))
            classified.Add((from.Endpoint, part), fields = RegulatedRecord.FieldsIn(source.Analysis, part, _flows!.Reader.Records, cancellationToken));
        var path = from.Field ?? "";
        var field = fields.FirstOrDefault(candidate => candidate.Path == path);
        // What is computed from a whole need not show each field of it.
        if (field is null && flow.Transformation == FlowTransformation.Identity)
            field = fields.FirstOrDefault(candidate => FieldPath.IsWithin(candidate.Path, path));
        if (field is null)
            return null;
        var target = flow.To.Endpoint is { } id && _endpoints.TryGetValue(id, out var produced) ? produced : null;
        return new ClassifiedFlow(arrival, source, field, target);
    }
}
