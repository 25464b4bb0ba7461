using LineageAnalyzers.Schemas.Compatibility;

namespace LineageAnalyzers.Tool.Output.Compatibility;

/// <summary>The rules for people: one paragraph a format.</summary>
internal static class RuleText
{
    /// <summary>Writes the rules in their order.</summary>
    public static void Write(IEnumerable<SchemaRule> rules, Terminal terminal)
    {
        var first = true;
        foreach (var format in rules.GroupBy(rule => rule.Format))
        {
            if (!first)
                terminal.Out.WriteLine();
            first = false;
            new Piece(format.Key, Ink.Strong).WriteTo(terminal.Out, terminal.Colour);
            terminal.Out.WriteLine();
            var rows = new AlignedText();
            foreach (var rule in format)
                rows.Add(["  ", new Piece(rule.Id, Ink.Accent)], [rule.Purpose]);
            rows.WriteTo(terminal.Out, terminal.Colour);
        }
    }
}
