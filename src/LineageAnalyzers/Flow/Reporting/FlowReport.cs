using System.Collections.Immutable;
using LineageAnalyzers.Flow.Calls;
using LineageAnalyzers.Flow.State;
using LineageAnalyzers.Model;
using LineageAnalyzers.Model.Manifests;

namespace LineageAnalyzers.Flow.Reporting;

/// <summary>Collects flows and reads. The same one found twice is kept with the shorter way.</summary>
internal sealed class FlowReport
{
    private readonly Dictionary<(FlowOrigin, FlowTarget, FlowTransformation, bool), DataFlow> _flows = [];
    private readonly Dictionary<(string Endpoint, string Field), (ReadUse Use, SortedSet<SourceLocation> Places)> _reads = [];
    private readonly Dictionary<(FlowOrigin, FlowTarget, FlowTransformation, bool IsMasked, bool IsLegible, SourceLocation Place, SourceLocation? Part, string? Behind, int? Alternative), FlowArrival> _arrivals = [];
    private readonly Dictionary<string, SortedSet<SourceLocation>> _textReads = [];
    private readonly List<(Origin Field, ReadUse Use)> _givenReads = [];
    private readonly Dictionary<(Origin From, FlowTarget To), SourceLocation?> _givenFlows = [];
    private readonly HashSet<(string Endpoint, RecordPart Part)> _reached = [];
    private readonly HashSet<string> _consumed = [];
    private readonly Dictionary<EntryPoint, HashSet<(FlowTarget To, SourceLocation? Place)>> _empty = [];
    private HashSet<(FlowTarget To, SourceLocation? Place)> _emptyNow = [];

    /// <summary>What was found, without order.</summary>
    public IEnumerable<DataFlow> Flows
    {
        get
        {
            foreach (var (target, place) in _empty.Values.Append(_emptyNow).SelectMany(static empty => empty))
                Add(Origin.Of(FlowSource.Constant, null, null), target, place);
            return _flows.Values;
        }
    }

    /// <summary>Each place at which a consumed field arrives in a record or a sink, in the order in which they were found.</summary>
    public IEnumerable<FlowArrival> Arrivals => _arrivals.Values;

    /// <summary>What becomes of the data that a caller gives to a method that is read for itself.</summary>
    public IEnumerable<(Origin From, FlowTarget To, SourceLocation? Place)> GivenFlows => _givenFlows.Select(flow => (flow.Key.From, flow.Key.To, flow.Value));

    /// <summary>How such a method uses what it is given.</summary>
    public IEnumerable<(Origin Field, ReadUse Use)> GivenReads => _givenReads;

    /// <summary>Notes that a run begins. What an earlier run from there has found empty may have got something since.</summary>
    public void Begin(EntryPoint entry) => _empty[entry] = _emptyNow = [];

    /// <summary>Notes that nothing was put into a target, which then has what its class gives it.</summary>
    public void AddEmpty(FlowTarget target, SourceLocation? place) => _emptyNow.Add((target, place));

    /// <summary>Notes that data gets from its origin to a target.</summary>
    /// <param name="origin">Where it comes from.</param>
    /// <param name="target">Where it arrives.</param>
    /// <param name="place">The place in this project.</param>
    /// <param name="inside">The place behind that in another assembly; null when there is none.</param>
    public void Add(Origin origin, FlowTarget target, SourceLocation? place, SourceLocation? inside = null)
    {
        if (origin.Root is GivenRoot)
        {
            _givenFlows[(origin, target)] = _givenFlows.TryGetValue((origin, target), out var first) ? first : place;
            return;
        }

        var from = FromOf(origin);
        var way = origin.At(place).At(inside);
        var key = (from, target, origin.Transformation, origin.IsMasked);
        if (target.Sink is null && from.Endpoint is not null && place is not null)
            Arrive(origin, target, place, null);
        if (_flows.TryGetValue(key, out var known) && known.Steps.Count <= way.StepCount)
            return;
        _flows[key] = FlowOf(origin, from, target, way.Steps);
    }

    /// <summary>Notes that a consumed field arrives in a target at a place.</summary>
    /// <param name="origin">The field.</param>
    /// <param name="target">The record or sink.</param>
    /// <param name="place">The call.</param>
    /// <param name="part">What shows the field there; null where the target tells it.</param>
    /// <param name="behind">The method of another assembly that leads there; null when the call is the target's own.</param>
    public void Arrive(Origin origin, FlowTarget target, SourceLocation place, SourceLocation? part, string? behind = null)
    {
        if (origin.Root is not ConsumedRoot consumed)
            return;
        var from = FromOf(origin);
        var way = origin.At(place);
        var key = (from, target, origin.Transformation, origin.IsMasked, origin.IsLegible, place, part, behind, consumed.Alternative);
        if (!_arrivals.TryGetValue(key, out var known) || known.Flow.Steps.Count > way.StepCount)
            _arrivals[key] = new FlowArrival(FlowOf(origin, from, target, way.Steps), place, part, origin.IsLegible, behind) { Alternative = consumed.Alternative };
    }

    private static FlowOrigin FromOf(Origin origin) => origin.Root switch
    {
        ConsumedRoot consumed => new FlowOrigin { Endpoint = consumed.Endpoint, Part = consumed.Part, Field = origin.Path },
        SourceRoot source => new FlowOrigin { Source = source.Source, Member = source.Member },
        _ => throw new InvalidOperationException($"{origin.Root} is no root."),
    };

    private static DataFlow FlowOf(Origin origin, FlowOrigin from, FlowTarget target, ImmutableArray<SourceLocation> steps) => new()
    {
        From = from,
        To = target,
        Transformation = origin.Transformation,
        Masked = origin.IsMasked,
        Steps = steps.ToEquatableArray(),
    };

    /// <summary>Notes that the code was followed from where it takes the records of an endpoint.</summary>
    public void Consume(string endpoint) => _consumed.Add(endpoint);

    /// <summary>Whether any record was taken, so that what is kept may hold fields of it.</summary>
    public bool HasConsumed => _consumed.Count > 0;

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

    /// <summary>Notes that the text of a record is used as one. Where the record is one value it is read by that; where it is parsed besides, so is every field.</summary>
    public void AddTextRead(ConsumedRoot consumed, SourceLocation? place)
    {
        if (consumed.HasFields)
        {
            AddRead(consumed.Endpoint, "", ReadUse.Whole, place);
            return;
        }

        if (!_textReads.TryGetValue(consumed.Endpoint, out var places))
            _textReads.Add(consumed.Endpoint, places = []);
        if (place is not null)
            places.Add(place);
    }

    /// <summary>Notes that a method that is read for itself uses what it is given.</summary>
    public void AddRead(Origin given, ReadUse use)
    {
        if (!_givenReads.Contains((given, use)))
            _givenReads.Add((given, use));
    }

    /// <summary>The fields that are read of what an endpoint consumes, by path.</summary>
    public EquatableArray<FieldRead> ReadsOf(string endpoint)
    {
        var reads = _reads.Where(read => read.Key.Endpoint == endpoint).ToList();
        // Only what was parsed has fields: to take its text out of the message is no read then.
        if (reads.Exists(static read => read.Key.Field.Length > 0))
            reads = reads.ConvertAll(AsText).FindAll(static read => read.Key.Field.Length > 0 || read.Value.Use != ReadUse.Read);
        return reads
            .OrderBy(static read => read.Key.Field, StringComparer.Ordinal)
            .Select(static read => new FieldRead(read.Key.Field, read.Value.Use, read.Value.Places.ToEquatableArray()))
            .ToEquatableArray();
    }

    private KeyValuePair<(string Endpoint, string Field), (ReadUse Use, SortedSet<SourceLocation> Places)> AsText(KeyValuePair<(string Endpoint, string Field), (ReadUse Use, SortedSet<SourceLocation> Places)> read) =>
        read is { Key.Field.Length: 0, Value.Use: ReadUse.Read } && _textReads.TryGetValue(read.Key.Endpoint, out var places) ? new(read.Key, (ReadUse.Whole, places)) : read;
}
