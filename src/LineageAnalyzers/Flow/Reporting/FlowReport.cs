using LineageAnalyzers.Flow.State;
using LineageAnalyzers.Model;
using LineageAnalyzers.Model.Manifests;

namespace LineageAnalyzers.Flow.Reporting;

/// <summary>Collects flows and reads. The same one found twice is kept with the shorter way.</summary>
internal sealed class FlowReport
{
    private readonly Dictionary<(FlowOrigin, FlowTarget, FlowTransformation, bool), DataFlow> _flows = [];
    private readonly Dictionary<(string Endpoint, string Field), (ReadUse Use, SortedSet<SourceLocation> Places)> _reads = [];
    private readonly Dictionary<(FlowOrigin, FlowTarget, FlowTransformation, bool IsMasked, bool IsLegible, SourceLocation), FlowArrival> _arrivals = [];
    private readonly HashSet<(string Endpoint, RecordPart Part)> _reached = [];
    private readonly HashSet<string> _consumed = [];

    /// <summary>What was found, without order.</summary>
    public IEnumerable<DataFlow> Flows => _flows.Values;

    /// <summary>Each place at which a consumed field arrives in a record or a sink, in the order in which they were found.</summary>
    public IEnumerable<FlowArrival> Arrivals => _arrivals.Values;

    /// <summary>Notes that data gets from its origin to a target, at a place.</summary>
    public void Add(Origin origin, FlowTarget target, SourceLocation? place)
    {
        var from = origin.Root switch
        {
            ConsumedRoot consumed => new FlowOrigin { Endpoint = consumed.Endpoint, Part = consumed.Part, Field = origin.Path },
            SourceRoot source => new FlowOrigin { Source = source.Source, Member = source.Member },
            _ => throw new InvalidOperationException($"{origin.Root} is no root."),
        };
        var steps = origin.At(place).Steps;
        var flow = new DataFlow
        {
            From = from,
            To = target,
            Transformation = origin.Transformation,
            Masked = origin.IsMasked,
            Steps = steps.ToEquatableArray(),
        };
        if (place is not null && from.Endpoint is not null)
            Arrive(new FlowArrival(flow, place, origin.IsLegible));
        var key = (from, target, origin.Transformation, origin.IsMasked);
        if (!_flows.TryGetValue(key, out var known) || known.Steps.Count > steps.Length)
            _flows[key] = flow;
    }

    private void Arrive(FlowArrival arrival)
    {
        var flow = arrival.Flow;
        var key = (flow.From, flow.To, flow.Transformation, flow.Masked, arrival.IsLegible, arrival.Place);
        if (!_arrivals.TryGetValue(key, out var known) || known.Flow.Steps.Count > flow.Steps.Count)
            _arrivals[key] = arrival;
    }

    /// <summary>Notes that the code was followed from where it takes the records of an endpoint.</summary>
    public void Consume(string endpoint) => _consumed.Add(endpoint);

    /// <summary>Whether the code was followed from where it takes the records of an endpoint.</summary>
    public bool IsConsumed(string endpoint) => _consumed.Contains(endpoint);

    /// <summary>Notes that the code was followed to a part of a produced record.</summary>
    public void Reach(string endpoint, RecordPart part) => _reached.Add((endpoint, part));

    /// <summary>Whether the code was followed to a part of a produced record.</summary>
    public bool IsReached(string endpoint, RecordPart part) => _reached.Contains((endpoint, part));

    /// <summary>Notes that a field of a consumed value is read.</summary>
    public void AddRead(string endpoint, string field, ReadUse use, SourceLocation? place)
    {
        if (!_reads.TryGetValue((endpoint, field), out var read))
            read = (use, []);
        if (place is not null)
            read.Places.Add(place);
        _reads[(endpoint, field)] = (use > read.Use ? use : read.Use, read.Places);
    }

    /// <summary>The fields that are read of what an endpoint consumes, by path.</summary>
    public EquatableArray<FieldRead> ReadsOf(string endpoint) => _reads
        .Where(read => read.Key.Endpoint == endpoint)
        .OrderBy(read => read.Key.Field, StringComparer.Ordinal)
        .Select(read => new FieldRead(read.Key.Field, read.Value.Use, read.Value.Places.ToEquatableArray()))
        .ToEquatableArray();
}
