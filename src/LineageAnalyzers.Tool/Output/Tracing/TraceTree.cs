using LineageAnalyzers.Graph.Tracing;
using LineageAnalyzers.Model;
using LineageAnalyzers.Model.Addresses;
using LineageAnalyzers.Model.Manifests;

namespace LineageAnalyzers.Tool.Output.Tracing;

/// <summary>
/// Draws a trace as a tree: under each address who reads it, where it leaves Kafka and to which address it goes on. An address is drawn
/// once; where it comes again, the line says so. Columns: the tree, the project, the place, remarks.
/// </summary>
internal sealed class TraceTree(TraceIndex index, AlignedText rows)
{
    // Deeper than this a tree says nothing to a person, and the stack has an end.
    private const int DeepestLevel = 48;
    private const int MostPlacesOfARead = 6;
    private const int MostIdleConsumers = 6;

    private readonly HashSet<string> _drawn = [];
    private readonly HashSet<TraceGap> _drawnGaps = [];

    private delegate void Branch(string line, string indent);

    private enum Kind
    {
        Start,
        Reached,
        Inside,
    }

    private bool Down => index.Result.Direction == TraceDirection.Down;

    /// <summary>Draws everything from the start on.</summary>
    /// <param name="wholeRecord">Whether the start is a topic with its key and headers.</param>
    public void Draw(bool wholeRecord)
    {
        var start = index.Result.Start;
        rows.Add([new Piece(start, Ink.Strong)], [], [], Remarks(Description(start)));
        DrawBelow(start, "", 0, Kind.Start, wholeRecord);
    }

    private void DrawBelow(string address, string indent, int level, Kind kind, bool wholeRecord = false)
    {
        _drawn.Add(address);
        var branches = new List<Branch>();
        if (Down && kind == Kind.Start)
            branches.AddRange(Producers(address));
        branches.AddRange(OwnBranches(address, level));
        foreach (var inner in index.Inside(address, wholeRecord).Where(inner => !_drawn.Contains(inner)))
            branches.Add((line, below) => DrawInside(inner, line, below, level));
        // What is said of an enclosing address need not be said again of its fields.
        if (kind != Kind.Inside)
            branches.AddRange(Ends(address));
        for (var number = 0; number < branches.Count; number++)
        {
            var last = number == branches.Count - 1;
            branches[number](indent + (last ? "└─ " : "├─ "), indent + (last ? "   " : "│  "));
        }
    }

    private IEnumerable<Branch> OwnBranches(string address, int level)
    {
        foreach (var read in index.Reads[address])
        {
            foreach (var row in ReadRows(read))
                yield return row;
        }

        foreach (var sink in index.Sinks[address])
        {
            var ink = sink.Masked ? Ink.Good : Ink.Danger;
            yield return (line, _) => Row(line, $"{WireText<FlowSink>.Of(sink.Sink)}", ink, sink.Project, sink.Place.ToString(),
                Transformation(sink.Transformation, sink.Masked), ShortName.Of(sink.Member));
        }

        foreach (var source in index.Sources[address])
        {
            var ink = source.Source == FlowSource.Unknown ? Ink.Warning : Ink.Good;
            var name = source.Source == FlowSource.Unknown ? "an unknown source" : WireText<FlowSource>.Of(source.Source);
            yield return (line, _) => Row(line, $"from {name}", ink, source.Project, source.Place.ToString(),
                Transformation(source.Transformation, source.Masked), ShortName.Of(source.Member));
        }

        foreach (var edge in index.Edges[address])
            yield return (line, below) => DrawEdge(edge, line, below, level);
        foreach (var gap in index.Gaps[address].Where(_drawnGaps.Add))
            yield return (line, _) => rows.Add([new Piece(line, Ink.Faint), new Piece($"? {gap.Reason}", Ink.Warning)]);
    }

    private void DrawEdge(TracedEdge edge, string line, string below, int level)
    {
        var next = Down ? edge.To : edge.From;
        var again = _drawn.Contains(next);
        rows.Add(
            [new Piece(line, Ink.Faint), new Piece(Down ? "→ " : "← ", Ink.Accent), new Piece(next, Ink.Strong)],
            [edge.Project],
            [edge.Place.ToString()],
            Remarks(
            [
                Transformation(edge.Transformation, edge.Masked),
                edge.Grade == Grade.Proven ? Piece.None : new Piece(WireText<Grade>.Of(edge.Grade), Ink.Warning),
                .. Description(next),
                again ? new Piece("see above", Ink.Faint) : Piece.None,
            ]));
        if (again)
            return;
        if (level == DeepestLevel)
            rows.Add([new Piece(below + "└─ ", Ink.Faint), new Piece("… goes on: --format json has all of it", Ink.Warning)]);
        else
            DrawBelow(next, below, level + 1, Kind.Reached);
    }

    private void DrawInside(string address, string line, string below, int level)
    {
        // An edge drawn before this branch may have come here already.
        var again = _drawn.Contains(address);
        rows.Add(
            [new Piece(line, Ink.Faint), new Piece(address, Ink.Strong)], [], [], Remarks([.. Description(address), again ? new Piece("see above", Ink.Faint) : Piece.None]));
        if (!again && level < DeepestLevel)
            DrawBelow(address, below, level + 1, Kind.Inside);
    }

    private IEnumerable<Branch> Producers(string address)
    {
        var producers = index.Topic(FieldAddress.Parse(address).Topic).Producers;
        foreach (var producer in producers)
            yield return (line, _) => Row(line, "produced", Ink.Plain, producer.Project, producer.Place.ToString(), Certainty(producer.Grade));
        if (producers.Count == 0)
            yield return (line, _) => rows.Add([new Piece(line, Ink.Faint), new Piece("no producer is known", Ink.Warning)]);
    }

    private IEnumerable<Branch> ReadRows(TracedRead read)
    {
        var places = read.Places.IsEmpty ? [read.Place] : read.Places.AsEnumerable();
        var use = read.Use switch
        {
            ReadUse.Test => "compared only",
            ReadUse.Switch => "decides",
            ReadUse.Whole => "passed on as a whole",
            _ => null,
        };
        foreach (var place in places.Take(MostPlacesOfARead))
        {
            yield return (line, _) => Row(
                line, "read", Ink.Plain, read.Project, place.ToString(), use is null ? Piece.None : new Piece(use), read.Group is null ? null : $"group {read.Group}");
        }

        if (read.Places.Count > MostPlacesOfARead)
            yield return (line, _) => Row(line, "read", Ink.Plain, read.Project, $"… and {Plural.Of(read.Places.Count - MostPlacesOfARead, "place")} more");
    }

    // What is known of the end of a trail is a fact, too: nobody there, or somebody who does not touch the field.
    private IEnumerable<Branch> Ends(string address)
    {
        var place = FieldAddress.Parse(address);
        var topic = index.Topic(place.Topic);
        if (!Down)
        {
            if (topic.Producers.Count == 0)
                yield return (line, _) => rows.Add([new Piece(line, Ink.Faint), new Piece("no producer is known", Ink.Warning)]);
            yield break;
        }

        if (topic.Consumers.Count == 0)
        {
            yield return (line, _) => rows.Add([new Piece(line, Ink.Faint), new Piece("no consumer is known", Ink.Warning)]);
            yield break;
        }

        var idle = topic.Consumers.Where(consumer => !Touches(consumer.Project, place)).ToArray();
        foreach (var consumer in idle.Take(MostIdleConsumers))
        {
            yield return (line, _) => Row(
                line, "consumed", Ink.Faint, consumer.Project, consumer.Place.ToString(), new Piece("no use of it is known", Ink.Faint),
                consumer.Group is null ? null : $"group {consumer.Group}");
        }

        if (idle.Length > MostIdleConsumers)
            yield return (line, _) => rows.Add([new Piece(line, Ink.Faint), $"… and {Plural.Of(idle.Length - MostIdleConsumers, "consumer")} more without a known use of it"]);
    }

    private bool Touches(string project, FieldAddress address)
    {
        var text = address.ToString();
        return index.Inside(text, wholeRecord: false).Prepend(text).Any(inner =>
            index.Reads[inner].Any(read => read.Project == project)
            || index.Sinks[inner].Any(sink => sink.Project == project)
            || index.Edges[inner].Any(edge => edge.Project == project)
            || index.Gaps[inner].Any(gap => gap.Reason.StartsWith(project + " ", StringComparison.Ordinal)));
    }

    private Piece[] Description(string address)
    {
        var field = index.Field(address);
        var classes = string.Join(", ", field.Classifications);
        return
        [
            field.Classifications.IsEmpty
                ? Piece.None
                : new Piece(field.ClassifiedBy == ClassificationSource.Inferred ? $"{classes} (by its name only)" : classes, Ink.Warning),
            field.Type is null ? Piece.None : new Piece(field.Type, Ink.Faint),
        ];
    }

    private void Row(string line, string label, Ink ink, string project, string place, params Piece[] remarks) =>
        rows.Add([new Piece(line, Ink.Faint), new Piece(label, ink)], [project], [place], Remarks(remarks));

    private static Piece Transformation(FlowTransformation transformation, bool masked) =>
        masked ? new Piece($"{WireText<FlowTransformation>.Of(transformation)}, masked", Ink.Good) : new Piece(WireText<FlowTransformation>.Of(transformation));

    private static Piece Certainty(Grade grade) => grade == Grade.Proven ? Piece.None : new Piece(WireText<Grade>.Of(grade), Ink.Warning);

    private static Piece[] Remarks(IEnumerable<Piece> remarks)
    {
        var pieces = new List<Piece>();
        foreach (var remark in remarks)
        {
            if (remark.Text.Length == 0)
                continue;
            if (pieces.Count > 0)
                pieces.Add(new Piece(" · ", Ink.Faint));
            pieces.Add(remark);
        }

        return [.. pieces];
    }
}
