using LineageAnalyzers.Model.Addresses;
using LineageAnalyzers.Model.Manifests;

namespace LineageAnalyzers.Graph.Tracing;

/// <summary>
/// One walk over the graph, breadth first. The near end of a flow is the one that the walk comes from: the consumed field downwards, the
/// produced one upwards.
/// </summary>
internal sealed class TraceWalk
{
    // More than any person reads; it bounds what a hostile store can ask of us.
    private const int MostAddresses = 10_000;

    private readonly GraphReader _reader;
    private readonly TopicParties _parties;
    private readonly Queue<(FieldAddress Address, int Distance)> _queue = [];
    private readonly HashSet<FieldAddress> _queued = [];
    private readonly HashSet<FieldAddress> _perhaps = [];
    private readonly HashSet<(string Project, TracedEdge Edge)> _seenEdges = [];
    private readonly HashSet<(string Project, TracedSink Sink)> _seenSinks = [];
    private readonly HashSet<(string Project, TracedSource Source)> _seenSources = [];
    private readonly HashSet<(string Project, TracedRead Read)> _seenReads = [];
    private readonly HashSet<TraceGap> _gaps = [];
    private bool _isCut;

    public TraceWalk(GraphReader reader, TraceDirection direction)
    {
        _reader = reader;
        _parties = new TopicParties(reader);
        Direction = direction;
    }

    public TraceDirection Direction { get; }

    /// <summary>The least number of hops to each address that was reached.</summary>
    public Dictionary<FieldAddress, int> Distances { get; } = [];

    public List<TracedEdge> Edges { get; } = [];

    public List<TracedSink> Sinks { get; } = [];

    public List<TracedSource> Sources { get; } = [];

    public List<TracedRead> Reads { get; } = [];

    public IReadOnlyCollection<TraceGap> Gaps => _gaps;

    private Direction NearDirection => Direction == TraceDirection.Down ? Model.Manifests.Direction.Consume : Model.Manifests.Direction.Produce;

    /// <summary>Starts at what was asked for, which is an answer by itself.</summary>
    public void Begin(FieldAddress start)
    {
        Distances.Add(start, 0);
        Enqueue(start, 0);
    }

    /// <summary>Starts at something that may not exist, and is an answer only if something is found there.</summary>
    public void BeginPerhaps(FieldAddress start)
    {
        _perhaps.Add(start);
        Enqueue(start, 0);
    }

    /// <summary>Walks until nothing new is reached.</summary>
    public void Run(CancellationToken cancellationToken)
    {
        while (_queue.TryDequeue(out var next))
        {
            cancellationToken.ThrowIfCancellationRequested();
            Expand(next.Address, next.Distance);
        }
    }

    private void Expand(FieldAddress address, int distance)
    {
        foreach (var (endpoint, grade) in _parties.At(address.Topic, NearDirection))
        {
            var touched = FollowFlows(address, distance, endpoint, grade);
            if (Direction == TraceDirection.Down)
                touched |= CollectReads(address, distance, endpoint);
            if (!touched)
                NoteIfUnproven(address, endpoint);
        }

        foreach (var endpoint in _parties.Perhaps(address.Topic, NearDirection))
        {
            Gap(address, $"{endpoint.Project.Name} may {WireText<Direction>.Of(NearDirection)} it ({endpoint.Place}): "
                + $"its topic is only known as the template '{endpoint.Template}'");
        }
    }

    private bool FollowFlows(FieldAddress address, int distance, EndpointRow endpoint, Grade grade)
    {
        var down = Direction == TraceDirection.Down;
        var touched = false;
        foreach (var flow in down ? _reader.FlowsFrom(endpoint) : _reader.FlowsInto(endpoint))
        {
            var (nearPart, nearField) = down ? (flow.FromPart, flow.FromField) : (flow.ToPart, flow.ToField);
            var (farPart, farField) = down ? (flow.ToPart, flow.ToField) : (flow.FromPart, flow.FromField);
            if (nearPart != address.Part)
                continue;
            var identity = flow.Transformation == FlowTransformation.Identity;
            if (PathRelation.Follow(nearPart, address.Field, nearField, farPart, farField, identity) is not { } moved)
                continue;
            touched = true;
            var near = address with { Field = moved.Near };
            Reach(near, distance);
            if ((down ? flow.ToEndpoint : flow.FromEndpoint) is { } far)
                Hop(near, distance, endpoint, grade, flow, _reader.Endpoint(far), farPart, moved.Far);
            else
                Leave(near, endpoint, flow);
        }

        return touched;
    }

    private void Hop(
        FieldAddress near, int distance, EndpointRow endpoint, Grade grade, FlowRow flow, EndpointRow farEndpoint, RecordPart farPart, string farField)
    {
        var down = Direction == TraceDirection.Down;
        var found = false;
        foreach (var topic in _reader.TopicsOf(farEndpoint).Where(_reader.TopicsOf(endpoint), near.Topic))
        {
            found = true;
            var far = new FieldAddress(topic, farPart, farField);
            if (!Enqueue(far, distance + 1))
                return;
            var (from, to) = down ? (near, far) : (far, near);
            var place = flow.Steps.IsEmpty ? (down ? farEndpoint : endpoint).Place : flow.Steps[^1];
            var edge = new TracedEdge(
                from.ToString(), to.ToString(), endpoint.Project.Name, endpoint.Project.Commit, place, flow.Steps,
                flow.Transformation, flow.Masked, Worse(grade, farEndpoint.Grade));
            if (_seenEdges.Add((endpoint.Project.Identity, edge with { Commit = null })))
                Edges.Add(edge);
            Reach(far, distance + 1);
        }

        if (!found)
        {
            Gap(near, $"{endpoint.Project.Name} {(down ? "sends it on" : "takes it")} ({farEndpoint.Place}) {(down ? "to" : "from")} a topic that is not known: "
                + WhyNot(farEndpoint));
        }
    }

    private void Leave(FieldAddress near, EndpointRow endpoint, FlowRow flow)
    {
        if (flow.Sink is { } kind)
        {
            var place = flow.Steps.IsEmpty ? endpoint.Place : flow.Steps[^1];
            var sink = new TracedSink(kind, near.ToString(), endpoint.Project.Name, place, flow.SinkMember, flow.Transformation, flow.Masked);
            if (_seenSinks.Add((endpoint.Project.Identity, sink)))
                Sinks.Add(sink);
        }
        else if (flow.Source is { } root)
        {
            var place = flow.Steps.IsEmpty ? endpoint.Place : flow.Steps[0];
            var source = new TracedSource(root, near.ToString(), endpoint.Project.Name, place, flow.SourceMember, flow.Transformation, flow.Masked);
            if (_seenSources.Add((endpoint.Project.Identity, source)))
                Sources.Add(source);
        }
    }

    // Reads are known of values only. The read of an enclosing object is one of this field when the object was passed on whole.
    private bool CollectReads(FieldAddress address, int distance, EndpointRow endpoint)
    {
        if (address.Part != RecordPart.Value)
            return false;
        var touched = false;
        foreach (var row in _reader.ReadsOf(endpoint))
        {
            var inside = FieldPath.IsWithin(row.Field, address.Field);
            if (!inside && !(row.Use == ReadUse.Whole && FieldPath.IsWithin(address.Field, row.Field)))
                continue;
            touched = true;
            var near = inside ? address with { Field = row.Field } : address;
            Reach(near, distance);
            var read = new TracedRead(
                near.ToString(), endpoint.Project.Name, endpoint.Group, row.Use, row.Places.IsEmpty ? endpoint.Place : row.Places[0], row.Places);
            if (_seenReads.Add((endpoint.Project.Identity, read)))
                Reads.Add(read);
        }

        return touched;
    }

    // Silence of a manifest proves nothing where it says itself that it could not look.
    private void NoteIfUnproven(FieldAddress address, EndpointRow endpoint)
    {
        var payload = endpoint.Payload(address.Part);
        if (_perhaps.Contains(address) || payload is null or { Format: WireFormat.None })
            return;
        if (Direction == TraceDirection.Down)
        {
            if (payload.Format == WireFormat.Opaque)
                Gap(address, $"{endpoint.Project.Name} consumes it ({endpoint.Place}), but what it reads is not known: {payload.Reason ?? "its record is not known"}");
        }
        else if (payload.Record is not { } record || address.Field.Length == 0 || _reader.Field(record, address.Field) is not null)
        {
            Gap(address, $"{endpoint.Project.Name} produces it ({endpoint.Place}), but where it comes from is not known");
        }
    }

    private void Reach(FieldAddress address, int distance)
    {
        if (!Distances.TryGetValue(address, out var known) || distance < known)
            Distances[address] = distance;
    }

    // False when the walk has become too large to go on.
    private bool Enqueue(FieldAddress address, int distance)
    {
        if (_queued.Contains(address))
            return true;
        if (_queued.Count == MostAddresses)
        {
            if (!_isCut)
                Gap(Distances.Keys.First(), $"the trace was cut: it reaches more than {MostAddresses} addresses");
            _isCut = true;
            return false;
        }

        _queued.Add(address);
        _queue.Enqueue((address, distance));
        return true;
    }

    private void Gap(FieldAddress address, string reason) => _gaps.Add(new TraceGap(address.ToString(), reason));

    private static string WhyNot(EndpointRow endpoint)
    {
        if (endpoint.Template is { } template)
            return $"it is only known as the template '{template}'";
        return endpoint.Pattern is { } pattern
            ? $"it is only known as the pattern '{pattern}'"
            : endpoint.TopicReason ?? "it has no name in this environment";
    }

    private static Grade Worse(Grade left, Grade right) => left > right ? left : right;
}
