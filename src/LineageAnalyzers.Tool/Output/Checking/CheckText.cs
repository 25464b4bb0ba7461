using LineageAnalyzers.Contracts.Check;

namespace LineageAnalyzers.Tool.Output.Checking;

/// <summary>A check for people: one block a finding, what was not checked, and a line that sums it up.</summary>
internal static class CheckText
{
    private const int MostUnknownTopics = 5;

    public static void Write(CheckReport report, Terminal terminal)
    {
        Finding? previous = null;
        foreach (var finding in report.Findings.Where(IsFinding))
        {
            FindingBlock.Write(finding, previous, terminal);
            terminal.Out.WriteLine();
            previous = finding;
        }

        WriteNotChecked(report.Findings.Where(finding => !IsFinding(finding)).ToList(), terminal);
        WriteUnknownTopics(report.ConsumersOfUnknownTopics, terminal);
        Sum(report).WriteTo(terminal.Out, terminal.Colour);
        terminal.Out.WriteLine();
    }

    private static bool IsFinding(Finding finding) => finding.Rule != ContractRule.NotChecked.Id;

    private static void WriteNotChecked(List<Finding> findings, Terminal terminal)
    {
        if (findings.Count == 0)
            return;
        FindingBlock.WriteLine(terminal, new Piece($"not checked ({ContractRule.NotChecked.Id})", Ink.Strong));
        foreach (var finding in findings)
        {
            FindingBlock.WriteLine(terminal, "  ", new Piece(FindingBlock.Place(finding.File, finding.Line), Ink.Faint));
            foreach (var line in WrappedText.Lines(finding.Message))
                FindingBlock.WriteLine(terminal, "    ", line);
        }

        terminal.Out.WriteLine();
    }

    private static void WriteUnknownTopics(IReadOnlyList<AffectedConsumer> consumers, Terminal terminal)
    {
        if (consumers.Count == 0)
            return;
        var rows = new AlignedText();
        foreach (var consumer in consumers.Take(MostUnknownTopics))
            rows.Add(["  ", new Piece(consumer.Project, Ink.Strong)], [new Piece(FindingBlock.Place(consumer.File, consumer.Line), Ink.Faint)], [consumer.Why]);
        FindingBlock.WriteLine(terminal, new Piece($"{Plural.Of(consumers.Count, "consumer")} in the graph may read any of these topics", Ink.Strong));
        rows.WriteTo(terminal.Out, terminal.Colour);
        if (consumers.Count > MostUnknownTopics)
            terminal.Out.WriteLine($"  … and {consumers.Count - MostUnknownTopics} more");
        terminal.Out.WriteLine();
    }

    private static Piece Sum(CheckReport report)
    {
        var errors = report.Findings.Count(finding => finding.Level == FindingLevel.Error);
        var warnings = report.Findings.Count(finding => finding.Level == FindingLevel.Warning);
        var notes = report.Findings.Count(finding => finding.Level == FindingLevel.Note && IsFinding(finding));
        var notChecked = report.Findings.Count(finding => !IsFinding(finding));
        var found = errors + warnings == 0 ? "no errors, no warnings" : $"{Plural.Of(errors, "error")}, {Plural.Of(warnings, "warning")}";
        if (notes > 0)
            found += $", {Plural.Of(notes, "note")}";
        if (report.Suppressed.Count > 0)
            found += $", {report.Suppressed.Count} suppressed";
        var text = $"{found}; {Plural.Of(report.Checked, "contract")} checked, {notChecked} not checked";
        return new Piece(text, errors > 0 ? Ink.Danger : warnings > 0 || report.Checked == 0 || notChecked > 0 ? Ink.Warning : Ink.Good);
    }
}
