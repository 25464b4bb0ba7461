using LineageAnalyzers.Schemas;
using LineageAnalyzers.Schemas.Compatibility;
using LineageAnalyzers.Schemas.Protobuf.Buf;

namespace LineageAnalyzers.Tool.Output.Compatibility;

/// <summary>The rules for people: a paragraph for the modes of each format, and one for the rule sets of buf.</summary>
internal static class RuleText
{
    /// <summary>Writes the rules in their order.</summary>
    public static void Write(Terminal terminal)
    {
        foreach (var format in SchemaFormats.Rules.GroupBy(rule => rule.Format))
        {
            WriteTitle(terminal, format.Key);
            var rows = new AlignedText();
            foreach (var rule in format)
                rows.Add(["  ", new Piece(rule.Id, Ink.Accent)], [rule.Breaking ? new Piece("breaks", Ink.Danger) : new Piece("allowed", Ink.Good)], [rule.Purpose]);
            rows.WriteTo(terminal.Out, terminal.Colour);
            terminal.Out.WriteLine();
        }

        WriteTitle(terminal, "protobuf, by --rule-set (those of buf v2)");
        var sets = new AlignedText();
        foreach (var rule in BufBreaking.Rules.Where(rule => rule.IsIn(BufVersion.V2) && !rule.IsDeprecated))
            sets.Add(["  ", new Piece(rule.Id, Ink.Accent)], [string.Join(' ', rule.Categories(BufVersion.V2))], [rule.Purpose]);
        sets.WriteTo(terminal.Out, terminal.Colour);
    }

    private static void WriteTitle(Terminal terminal, string title)
    {
        new Piece(title, Ink.Strong).WriteTo(terminal.Out, terminal.Colour);
        terminal.Out.WriteLine();
    }
}
