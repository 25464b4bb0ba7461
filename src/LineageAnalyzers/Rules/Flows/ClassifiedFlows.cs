using System.Collections.Immutable;
using System.Threading;
using LineageAnalyzers.Endpoints;
using LineageAnalyzers.Flow;
using LineageAnalyzers.Flow.Reporting;
using LineageAnalyzers.Keeping;
using LineageAnalyzers.Model;
using LineageAnalyzers.Model.Addresses;
using LineageAnalyzers.Model.Manifests;
using Microsoft.CodeAnalysis;

namespace LineageAnalyzers.Rules.Flows;

/// <summary>
/// Where the classified fields of consumed records arrive in clear. A manifest names places by file, line and column; findings stand in files of the
/// compilation, so the places are looked up when the flows are found, and move with the code after that.
/// </summary>
internal sealed class ClassifiedFlows
{
    // Only while the compilation is at hand in which the flows were found.
    private readonly ClassifiedFlowSearch? _search;
    private readonly ImmutableDictionary<Location, EquatableArray<FieldRead>> _reads;
    private readonly ILookup<Location, ClassifiedFlow> _byTarget;
    private readonly ILookup<SyntaxTree, ClassifiedFlow> _bySinkFile;

    private ClassifiedFlows(IReadOnlyList<ClassifiedFlow> all, ImmutableDictionary<Location, EquatableArray<FieldRead>> reads, ClassifiedFlowSearch? search = null)
    {
        _search = search;
        All = all;
        _reads = reads;
        _byTarget = all.Where(flow => flow.Target is not null).ToLookup(flow => flow.Target!.Place);
        _bySinkFile = all.Where(flow => flow.Arrival.Flow.To.Sink is not null && flow.Place?.SourceTree is not null).ToLookup(flow => flow.Place!.SourceTree!);
    }

    /// <summary>Every one, in the order in which they were found.</summary>
    public IReadOnlyList<ClassifiedFlow> All { get; }

    /// <summary>Nothing was followed.</summary>
    public static ClassifiedFlows None { get; } = new([], ImmutableDictionary<Location, EquatableArray<FieldRead>>.Empty);

    /// <summary>Those among the flows of a compilation.</summary>
    public static ClassifiedFlows Of(FollowedFlows flows, Compilation compilation, CancellationToken cancellationToken)
    {
        var search = new ClassifiedFlowSearch(flows, compilation);
        var reads = ImmutableDictionary.CreateBuilder<Location, EquatableArray<FieldRead>>();
        foreach (var endpoint in flows.Endpoints.Where(endpoint => endpoint.Analysis.Call.Direction == Direction.Consume))
        {
            var place = PlaceOf(endpoint.Analysis);
            if (!reads.ContainsKey(place))
                reads.Add(place, flows.Result.ReadsOf(endpoint.Id));
        }

        return new ClassifiedFlows(search.All(cancellationToken), reads.ToImmutable(), search);
    }

    /// <summary>What arrives in a part of the records that a call produces.</summary>
    public IEnumerable<ClassifiedFlow> Into(EndpointAnalysis producer, RecordPart part) =>
        _byTarget[PlaceOf(producer)].Where(flow => flow.Arrival.Flow.To.Part == part);

    /// <summary>What arrives in logs and other sinks in a file.</summary>
    public IEnumerable<ClassifiedFlow> IntoSinksIn(SyntaxTree file) => _bySinkFile[file];

    /// <summary>The fields that the code behind a consuming endpoint reads of its value; none where nothing was followed.</summary>
    public EquatableArray<FieldRead> ReadsOf(EndpointAnalysis consumer) =>
        _reads.TryGetValue(PlaceOf(consumer), out var reads) ? reads : EquatableArray<FieldRead>.Empty;

    /// <summary>
    /// The topic that a flow ends in, as messages name it. Where the call of the client leaves it open, the calls of own methods on the way name it.
    /// </summary>
    public string TopicOf(ClassifiedFlow flow)
    {
        var own = flow.Target!.Topic;
        if (own.ProvenNames.Any())
            return TopicNames.Shown(own);
        var named = All
            .Where(other => other.Arrival.Place == flow.Arrival.Place && other.Arrival.Flow.To.Part == flow.Arrival.Flow.To.Part && other.Arrival.Flow.From == flow.Arrival.Flow.From)
            .SelectMany(other => other.Target?.Topic.ProvenNames ?? [])
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
        foreach (var other in _search?.Arrivals ?? [])
        {
            var from = other.Flow.From;
            if (from.Endpoint != flow.Source.Id || from.Part != flow.Arrival.Flow.From.Part || other.Flow.To.Endpoint is not { } id
                || !MayBeSameRecord(other, flow.Arrival) || !IsMade(other, flow.Field.Path) || _search!.EndpointOf(id) is not { } target)
                continue;
            var isOwn = id == flow.Target?.Id && from.Field is null or "";
            if (isOwn || counts(target) && !other.Flow.Masked)
                return null;
            if (counts(target))
                masking ??= target;
        }

        return masking;
    }

    private static bool MayBeSameRecord(FlowArrival one, FlowArrival other) => one.Alternative is null || other.Alternative is null || one.Alternative == other.Alternative;

    // What decides and what is computed beyond recognition holds no field, unless it is masked.
    private static bool IsMade(FlowArrival arrival, string field) =>
        arrival.Flow.Transformation != FlowTransformation.Conditional
        && (arrival.Flow.Masked || arrival.IsLegible)
        && (arrival.Flow.From.Field ?? "") is var path && (path == field || FieldPath.IsWithin(field, path));

    /// <summary>The node at which a flow arrives, the outermost one that is meant; null when that is not in a file of the compilation.</summary>
    public static SyntaxNode? ArrivalOf(ClassifiedFlow flow, Func<SyntaxNode, bool> isMeant) => flow.Place is null ? null : SourcePlaces.NodeAt(flow.Place, isMeant);

    /// <summary>The flows after an edit; null when they are to be found again.</summary>
    public ClassifiedFlows? Move(MovedPlaces places)
    {
        if (places.All(All, flow => flow.Move(places)) is not { } flows)
            return null;
        var reads = ImmutableDictionary.CreateBuilder<Location, EquatableArray<FieldRead>>();
        foreach (var read in _reads)
        {
            if (places.Of(read.Key) is { } place)
                reads[place] = read.Value;
            else if (!places.MayLose)
                return null;
        }

        return new ClassifiedFlows(flows, reads.ToImmutable());
    }

    /// <summary>The same without the code that it was found in, which would keep all of a compilation.</summary>
    public ClassifiedFlows WithoutCode() => new(
        All.Select(flow => flow with { Read = null, Source = flow.Source with { Analysis = null }, Target = flow.Target is null ? null : flow.Target with { Analysis = null } }).ToList(), _reads);

    // Nodes may be made anew for one place of a file; the place stays.
    private static Location PlaceOf(EndpointAnalysis endpoint) => endpoint.Call.Operation.Syntax.GetLocation();
}
