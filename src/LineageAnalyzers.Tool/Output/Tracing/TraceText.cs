using LineageAnalyzers.Graph.Tracing;
using LineageAnalyzers.Model.Addresses;
using LineageAnalyzers.Model.Manifests;

namespace LineageAnalyzers.Tool.Output.Tracing;

/// <summary>A trace for people: the tree, who answers for the topics on the way, and a line that sums it up.</summary>
internal static class TraceText
{
    public static void Write(TraceResult result, Terminal terminal)
    {
        var start = FieldAddress.Parse(result.Start);
        var wholeRecord = start is { Part: RecordPart.Value, Field.Length: 0 };
        var tree = new AlignedText();
        new TraceTree(new TraceIndex(result), tree).Draw(wholeRecord);
        tree.WriteTo(terminal.Out, terminal.Colour);
        terminal.Out.WriteLine();
        Owners(result).WriteTo(terminal.Out, terminal.Colour);
        terminal.Out.WriteLine();
        Sum(result).WriteTo(terminal.Out, terminal.Colour);
        terminal.Out.WriteLine();
    }

    private static AlignedText Owners(TraceResult result)
    {
        var rows = new AlignedText();
        foreach (var topic in result.Topics)
        {
            var label = new Piece("owners of " + topic.Topic, Ink.Faint);
            var stated = topic.Producers.Where(producer => !producer.Owners.IsEmpty).DistinctBy(producer => (producer.Project, producer.Owners)).ToArray();
            if (stated.Length == 0)
                rows.Add([label], [new Piece(topic.Producers.Count == 0 ? "no producer is known" : "none stated", Ink.Warning)]);
            foreach (var producer in stated)
                rows.Add([label], [Text(producer.Owners)], [new Piece(producer.Project, Ink.Faint)]);
        }

        return rows;
    }

    private static string Text(Owners owners)
    {
        (string Kind, string? Name)[] kinds =
            [("business", owners.Business), ("producer", owners.Producer), ("schema", owners.Schema), ("operational", owners.Operational)];
        return string.Join(" · ", kinds.Where(kind => kind.Name is not null).Select(kind => $"{kind.Kind} {kind.Name}"));
    }

    private static Piece Sum(TraceResult result)
    {
        var projects = result.Edges.Select(edge => edge.Project)
            .Concat(result.Reads.Select(read => read.Project))
            .Concat(result.Sinks.Select(sink => sink.Project))
            .Concat(result.Sources.Select(source => source.Project))
            .Concat(result.Topics[0].Producers.Select(producer => producer.Project))
            .Distinct(StringComparer.Ordinal).Count();
        var down = result.Direction == TraceDirection.Down;
        var ends = result.Topics.Count(topic => (down ? topic.Consumers : topic.Producers).Count == 0);
        var parts = new List<string>
        {
            Plural.Of(result.Fields.Count, "address"),
            Plural.Of(result.Topics.Count, "topic"),
            Plural.Of(projects, "project"),
        };
        if (result.Sinks.Count > 0)
            parts.Add(Plural.Of(result.Sinks.Count, "sink"));
        if (result.Sources.Count > 0)
            parts.Add(Plural.Of(result.Sources.Count, "source"));
        if (ends > 0)
            parts.Add($"{Plural.Of(ends, "topic")} without a known {(down ? "consumer" : "producer")}");
        if (result.Unknown.Count > 0)
            parts.Add($"{Plural.Of(result.Unknown.Count, "gap")} in what is known");
        return new Piece(string.Join(", ", parts), ends + result.Unknown.Count == 0 ? Ink.Faint : Ink.Warning);
    }
}
