using LineageAnalyzers.Model.Manifests;
using LineageAnalyzers.Tool.Scanning;

namespace LineageAnalyzers.Tool.Output.Scanning;

/// <summary>What a scan found, for people.</summary>
internal static class ScanText
{
    public static void Write(ScanResult result, string output, Terminal terminal)
    {
        var rows = new AlignedText();
        foreach (var project in result.Projects.Where(project => !project.Manifest.Endpoints.IsEmpty))
        {
            rows.Add([new Piece(project.Manifest.Project.Name, Ink.Strong), "  ", new Piece(project.Path, Ink.Faint)]);
            foreach (var endpoint in project.Manifest.Endpoints.OrderBy(endpoint => endpoint.Location))
                Add(endpoint, rows);
            rows.Add();
        }

        rows.WriteTo(terminal.Out, terminal.Colour);
        terminal.Out.WriteLine(Totals(result));
        if (result.Projects.Length > 0)
            terminal.Out.WriteLine($"{Plural.Of(result.Projects.Length, "manifest")} written to {output}");
    }

    private static void Add(Endpoint endpoint, AlignedText rows)
    {
        var resolved = ScannedProject.IsResolved(endpoint.Topic);
        rows.Add(
            ["  ", new Piece(WireText<Direction>.Of(endpoint.Direction), Ink.Faint)],
            [new Piece(endpoint.Topic.ToString(), resolved ? Ink.Accent : Ink.Warning)],
            [Value(endpoint.Value)],
            [new Piece(endpoint.Location.ToString(), Ink.Faint)],
            [Remark(endpoint, resolved)]);
    }

    private static Piece Remark(Endpoint endpoint, bool resolved)
    {
        if (!resolved)
            return new Piece($"unresolved: {endpoint.Topic.Reason ?? "only a part of the name is known"}", Ink.Warning);
        return endpoint.Condition is null ? Piece.None : new Piece($"only if {endpoint.Condition}", Ink.Warning);
    }

    private static Piece Value(Payload? value) => value switch
    {
        null => Piece.None,
        { Type: { } type } => $"{type} ({WireText<WireFormat>.Of(value.Format)})",
        _ => new Piece(value.Format == WireFormat.Opaque ? "unknown record" : WireText<WireFormat>.Of(value.Format), Ink.Warning),
    };

    private static string Totals(ScanResult result)
    {
        var endpoints = result.Endpoints.ToList();
        var resolved = endpoints.Count(endpoint => ScannedProject.IsResolved(endpoint.Topic));
        var failed = result.Failures.IsEmpty ? "" : $" ({result.Failures.Length} not scanned)";
        return $"{Plural.Of(result.Projects.Length, "project")}{failed}: {Plural.Of(endpoints.Count, "endpoint")}, "
            + $"{Plural.Of(resolved, "topic")} resolved, {endpoints.Count - resolved} unresolved";
    }
}
