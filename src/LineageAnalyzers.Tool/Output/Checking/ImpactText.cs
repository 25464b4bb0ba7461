using LineageAnalyzers.Contracts.Check;
using LineageAnalyzers.Schemas.Compatibility;
using LineageAnalyzers.Tool.Checking;

namespace LineageAnalyzers.Tool.Output.Checking;

/// <summary>An impact for people: what the registry says and why, each consumer with its place and the reason, and a line that sums it up.</summary>
internal static class ImpactText
{
    private const int MostUnknownTopics = 5;
    private const string Indent = "           ";

    public static void Write(SubjectImpact impact, SubjectReaders readers, string candidate, Terminal terminal)
    {
        FindingBlock.WriteLine(
            terminal, new Piece(impact.Subject.Name, Ink.Strong), new Piece($"  {impact.Format}  {impact.Subject.Mode.Text()}  ", Ink.Faint), candidate, new Piece($" after version {impact.Subject.Latest.Version}", Ink.Faint));
        terminal.Out.WriteLine();
        WriteVerdict(impact, terminal);
        WriteConsumers(impact.Consumers, terminal);
        WriteUnknownTopics(readers.OfUnknownTopics, terminal);
        Sum(impact, readers).WriteTo(terminal.Out, terminal.Colour);
        terminal.Out.WriteLine();
    }

    private static void WriteVerdict(SubjectImpact impact, Terminal terminal)
    {
        var word = impact.IsTaken ? new Piece("allowed", Ink.Good) : new Piece("refused", Ink.Danger);
        var reason = impact.IsRegistered ? "it is registered already"
            : impact.RegistryVerdict is { } other && other.IsCompatible != impact.IsCompatible ? $"by the registry, although by our rules {impact.Subject.Mode.Text()} {(impact.IsCompatible ? "allows" : "forbids")} it"
            : $"by the mode {impact.Subject.Mode.Text()} of the subject";
        FindingBlock.WriteLine(terminal, "  ", word, "  ", reason);
        foreach (var change in impact.Changes)
        {
            FindingBlock.WriteLine(terminal, Indent, new Piece(change.Kind, Ink.Strong), new Piece($"  {change.Path}  version {impact.Subject.Versions[change.Against].Version}", Ink.Faint));
            Wrap(terminal, $"{Capital(change.Meaning)}. {change.Advice}".Trim());
        }

        if (impact.RegistryVerdict is { IsCompatible: false } refusal && impact.IsCompatible)
        {
            foreach (var message in refusal.Messages.Take(3))
                Wrap(terminal, message);
        }

        terminal.Out.WriteLine();
    }

    private static void WriteConsumers(FindingConsumers consumers, Terminal terminal)
    {
        var width = consumers.Breaks.Concat(consumers.Safe).Concat(consumers.Unknown).Select(consumer => consumer.Project.Length).DefaultIfEmpty().Max();
        foreach (var (word, ink, group) in ((string, Ink, IReadOnlyList<AffectedConsumer>)[])
            [("breaks ", Ink.Danger, consumers.Breaks), ("safe   ", Ink.Good, consumers.Safe), ("unknown", Ink.Warning, consumers.Unknown)])
        {
            foreach (var consumer in group)
            {
                FindingBlock.WriteLine(
                    terminal, "  ", new Piece(word, ink), "  ", new Piece(consumer.Project, Ink.Strong), new string(' ', width - consumer.Project.Length + 2),
                    new Piece(FindingBlock.Place(consumer.File, consumer.Line), Ink.Faint));
                Wrap(terminal, consumer.Why);
            }
        }

        if (!consumers.IsEmpty)
            terminal.Out.WriteLine();
    }

    private static void WriteUnknownTopics(IReadOnlyList<AffectedConsumer> consumers, Terminal terminal)
    {
        if (consumers.Count == 0)
            return;
        FindingBlock.WriteLine(terminal, "  ", new Piece($"{Plural.Of(consumers.Count, "consumer")} in the graph may read it, too", Ink.Strong));
        foreach (var consumer in consumers.Take(MostUnknownTopics))
            FindingBlock.WriteLine(terminal, Indent, new Piece(consumer.Project, Ink.Strong), "  ", new Piece(FindingBlock.Place(consumer.File, consumer.Line), Ink.Faint), $"  {consumer.Why}");
        if (consumers.Count > MostUnknownTopics)
            FindingBlock.WriteLine(terminal, Indent, new Piece($"… and {consumers.Count - MostUnknownTopics} more", Ink.Faint));
        terminal.Out.WriteLine();
    }

    private static void Wrap(Terminal terminal, string text)
    {
        foreach (var line in WrappedText.Lines(text))
            FindingBlock.WriteLine(terminal, Indent, line);
    }

    private static Piece Sum(SubjectImpact impact, SubjectReaders readers)
    {
        var (breaks, safe, unknown) = (impact.Consumers.Breaks.Count, impact.Consumers.Safe.Count, impact.Consumers.Unknown.Count);
        var verdict = impact.IsTaken ? "allowed" : "refused";
        var ink = breaks > 0 || !impact.IsTaken ? Ink.Danger : unknown > 0 || safe == 0 ? Ink.Warning : Ink.Good;
        if (impact.Consumers.IsEmpty)
        {
            var where = readers.Source is null ? "who reads it is not known: give --graph, or a lock with consumers" : $"{readers.Source} knows nobody who reads {readers.Topic ?? "it"}";
            return new Piece($"{verdict}; {where}", ink);
        }

        var readersOfIt = Plural.Of(breaks + safe + unknown, "consumer");
        return new Piece(
            (breaks, unknown) switch
            {
                (0, 0) => $"{verdict}, {(impact.IsTaken ? "and" : "although")} it breaks nobody: {readersOfIt}, {safe} safe",
                (0, _) => $"{verdict}; nobody breaks that is known of {readersOfIt}: {safe} safe, {unknown} unknown",
                _ => $"{verdict}, {(impact.IsTaken ? "but" : "and")} it breaks {breaks} of {readersOfIt}: {safe} safe, {unknown} unknown",
            },
            ink);
    }

    private static string Capital(string text) => text.Length == 0 ? text : char.ToUpperInvariant(text[0]) + text[1..];
}
