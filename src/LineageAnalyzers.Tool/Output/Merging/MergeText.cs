using LineageAnalyzers.Graph.Merging;

namespace LineageAnalyzers.Tool.Output.Merging;

/// <summary>What a merge did, for people.</summary>
internal static class MergeText
{
    private const int MostLines = 40;

    public static void Write(MergeResult result, string store, Terminal terminal)
    {
        var rows = new AlignedText();
        foreach (var item in result.Projects.Take(MostLines))
        {
            rows.Add(
                ["  ", new Piece(item.Project.Name, Ink.Strong)],
                [new Piece(item.Project.TargetFramework ?? "", Ink.Faint)],
                [Plural.Of(item.Endpoints, "endpoint")],
                [Plural.Of(item.Fields, "field")],
                [Plural.Of(item.Flows, "flow")],
                [new Piece(item.Replaced ? "replaced" : "new", Ink.Faint)]);
        }

        terminal.Out.WriteLine($"Merged {Plural.Of(result.Projects.Count, "manifest")} into {store}");
        rows.WriteTo(terminal.Out, terminal.Colour);
        if (result.Projects.Count > MostLines)
            terminal.Out.WriteLine($"  … and {result.Projects.Count - MostLines} more");
        foreach (var (input, by) in result.Superseded)
            terminal.Out.WriteLine($"Two inputs differ about one project: {by} counts, {input} does not.");
        terminal.Out.WriteLine($"The store now holds {Plural.Of(result.ProjectsInStore, "manifest")} that name{(result.ProjectsInStore == 1 ? "s" : "")} {Plural.Of(result.TopicsInStore, "topic")}.");
    }
}
