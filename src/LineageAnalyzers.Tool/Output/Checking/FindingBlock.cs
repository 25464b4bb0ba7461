using System.Globalization;
using LineageAnalyzers.Contracts.Check;
using LineageAnalyzers.Contracts.Check.Reports;

namespace LineageAnalyzers.Tool.Output.Checking;

/// <summary>One finding for people: what and where, what is wrong and what to do, and whom it concerns.</summary>
internal static class FindingBlock
{
    // Who breaks is always named; of the others the JSON has the rest.
    private const int MostOthers = 20;

    /// <summary>Writes a finding; consumers that the one before it named are not said again.</summary>
    public static void Write(Finding finding, Finding? previous, Terminal terminal)
    {
        Piece[] head =
        [
            new($"{CheckReportJson.LevelText(finding.Level)} {finding.Rule}", InkOf(finding.Level)),
            new(finding.Subject ?? finding.Topic ?? "", Ink.Strong),
            finding.Project,
            new(Place(finding.File, finding.Line), Ink.Faint),
        ];
        var row = new AlignedText();
        row.Add([.. head.Where(piece => piece.Text.Length > 0).Select(piece => new[] { piece })]);
        row.WriteTo(terminal.Out, terminal.Colour);
        foreach (var line in WrappedText.Lines(finding.Message))
            WriteLine(terminal, "  ", line);
        if (finding.Consumers.IsEmpty || IsItsOwnConsumer(finding))
            return;
        if (previous?.Rule == finding.Rule && AreSame(finding.Consumers, previous.Consumers))
            WriteLine(terminal, "  ", new Piece("consumers: as above", Ink.Faint));
        else
            Consumers(finding.Consumers).WriteTo(terminal.Out, terminal.Colour);
    }

    /// <summary><c>file:line</c>, as far as it is known.</summary>
    public static string Place(string? file, int? line) => file is null ? "" : string.Create(CultureInfo.InvariantCulture, $"{file}:{line}");

    /// <summary>Writes a line of pieces.</summary>
    public static void WriteLine(Terminal terminal, params ReadOnlySpan<Piece> pieces)
    {
        foreach (var piece in pieces)
            piece.WriteTo(terminal.Out, terminal.Colour && piece.Text.Length > 0);
        terminal.Out.WriteLine();
    }

    private static AlignedText Consumers(FindingConsumers consumers)
    {
        var rows = new AlignedText();
        Add(rows, new Piece("breaks", Ink.Danger), consumers.Breaks, consumers.Breaks.Count);
        Add(rows, new Piece("safe", Ink.Good), consumers.Safe, MostOthers);
        Add(rows, new Piece("unknown", Ink.Warning), consumers.Unknown, MostOthers);
        return rows;
    }

    private static void Add(AlignedText rows, Piece verdict, IReadOnlyList<AffectedConsumer> consumers, int most)
    {
        foreach (var consumer in consumers.Take(most))
            rows.Add(["  ", verdict], [new Piece(consumer.Project, Ink.Strong)], [new Piece(Place(consumer.File, consumer.Line), Ink.Faint)], [consumer.Why]);
        if (consumers.Count > most)
            rows.Add(["  ", verdict], [new Piece($"… and {consumers.Count - most} more", Ink.Faint)]);
    }

    // The message has said it.
    private static bool IsItsOwnConsumer(Finding finding) =>
        finding.Consumers is { Breaks: [var only], Safe.Count: 0, Unknown.Count: 0 } && only.Project == finding.Project && only.File == finding.File && only.Line == finding.Line;

    private static bool AreSame(FindingConsumers left, FindingConsumers right) =>
        left.Breaks.SequenceEqual(right.Breaks) && left.Safe.SequenceEqual(right.Safe) && left.Unknown.SequenceEqual(right.Unknown);

    private static Ink InkOf(FindingLevel level) => level switch
    {
        FindingLevel.Error => Ink.Danger,
        FindingLevel.Warning => Ink.Warning,
        _ => Ink.Accent,
    };
}
