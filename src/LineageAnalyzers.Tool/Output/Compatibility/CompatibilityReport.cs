using LineageAnalyzers.Schemas.Compatibility;
using LineageAnalyzers.Tool.Compatibility;

namespace LineageAnalyzers.Tool.Output.Compatibility;

/// <summary>A verdict for people: what breaks and what to do, what else differs, and a line that sums it up.</summary>
internal static class CompatibilityReport
{
    /// <summary>Writes the verdict.</summary>
    public static void Write(SchemaFiles files, CompatibilityResult result, Terminal terminal)
    {
        foreach (var change in result.Changes.Where(change => change.Breaking))
        {
            WriteHead(files, change, Ink.Danger, terminal);
            foreach (var line in WrappedText.Lines($"{Capital(change.Meaning)}. {change.Advice}".Trim()))
                terminal.Out.WriteLine($"  {line}");
        }

        foreach (var change in result.Changes.Where(change => !change.Breaking))
            WriteHead(files, change, Ink.Faint, terminal);
        if (result.Changes.Count > 0)
            terminal.Out.WriteLine();
        var verdict = result.IsCompatible ? new Piece("compatible", Ink.Good) : new Piece("incompatible", Ink.Danger);
        verdict.WriteTo(terminal.Out, terminal.Colour);
        new Piece($" ({files.Demand}): {files.Names[^1]} after {string.Join(", ", files.Names.SkipLast(1))}").WriteTo(terminal.Out, terminal.Colour);
        terminal.Out.WriteLine();
    }

    private static void WriteHead(SchemaFiles files, SchemaChange change, Ink ink, Terminal terminal)
    {
        var row = new AlignedText();
        row.Add(
            [new Piece(change.Kind, ink)],
            [new Piece(change.Path, Ink.Strong)],
            [new Piece(files.Texts.Count == 0 ? "" : change.Direction == CheckDirection.Forward ? $"{files.Names[change.Against]} reads new data" : $"new schema reads data of {files.Names[change.Against]}", Ink.Faint)]);
        row.WriteTo(terminal.Out, terminal.Colour);
    }

    private static string Capital(string text) => text.Length == 0 ? text : char.ToUpperInvariant(text[0]) + text[1..];
}
