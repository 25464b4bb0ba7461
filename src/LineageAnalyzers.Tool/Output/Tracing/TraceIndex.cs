using LineageAnalyzers.Graph.Tracing;
using LineageAnalyzers.Model.Addresses;
using LineageAnalyzers.Model.Manifests;

namespace LineageAnalyzers.Tool.Output.Tracing;

/// <summary>The answer of a trace, by the address that each thing hangs on when it is drawn as a tree.</summary>
internal sealed class TraceIndex
{
    private readonly Dictionary<string, TracedField> _fields;
    private readonly Dictionary<string, TracedTopic> _topics;
    private readonly ILookup<(string Topic, RecordPart Part), (FieldAddress Address, string Text)> _withContent;

    public TraceIndex(TraceResult result)
    {
        var down = result.Direction == TraceDirection.Down;
        Result = result;
        Edges = result.Edges.ToLookup(edge => down ? edge.From : edge.To);
        Reads = result.Reads.ToLookup(read => read.Address);
        Sinks = result.Sinks.ToLookup(sink => sink.Address);
        Sources = result.Sources.ToLookup(source => source.Address);
        Gaps = result.Unknown.ToLookup(gap => gap.Address);
        _fields = result.Fields.ToDictionary(field => field.Address);
        _topics = result.Topics.ToDictionary(topic => topic.Topic);
        _withContent = result.Fields
            .Where(field => Edges.Contains(field.Address) || Reads.Contains(field.Address) || Sinks.Contains(field.Address) || Sources.Contains(field.Address))
            .Select(field => (Address: FieldAddress.Parse(field.Address), Text: field.Address))
            .ToLookup(item => (item.Address.Topic, item.Address.Part));
    }

    public TraceResult Result { get; }

    /// <summary>By the end that is nearer to the start.</summary>
    public ILookup<string, TracedEdge> Edges { get; }

    public ILookup<string, TracedRead> Reads { get; }

    public ILookup<string, TracedSink> Sinks { get; }

    public ILookup<string, TracedSource> Sources { get; }

    public ILookup<string, TraceGap> Gaps { get; }

    public TracedField Field(string address) => _fields[address];

    public TracedTopic Topic(string name) => _topics[name];

    /// <summary>The outermost addresses inside this one of which there is something to show, in order.</summary>
    public IReadOnlyList<string> Inside(string address, bool wholeRecord)
    {
        var outer = FieldAddress.Parse(address);
        var found = new List<FieldAddress>();
        foreach (var part in wholeRecord ? [RecordPart.Value, RecordPart.Key, RecordPart.Header] : new[] { outer.Part })
        {
            // In ordinal order an enclosing path comes before what lies inside it.
            foreach (var (inner, _) in _withContent[(outer.Topic, part)].OrderBy(item => item.Text, StringComparer.Ordinal))
            {
                var isInside = part != outer.Part || (inner != outer && Encloses(outer, inner));
                if (isInside && !found.Exists(other => Encloses(other, inner)))
                    found.Add(inner);
            }
        }

        return found.ConvertAll(inner => inner.ToString());
    }

    private static bool Encloses(FieldAddress outer, FieldAddress inner) =>
        outer.Part == inner.Part && (outer.Field.Length == 0 || inner == outer || (outer.Part != RecordPart.Header && FieldPath.IsWithin(inner.Field, outer.Field)));
}
