using LineageAnalyzers.Model.Manifests;

namespace LineageAnalyzers.Tests.Flow.Corpus;

/// <summary>The whole truth about a case. <c>tests/corpus/flows/README.md</c> says how it is written.</summary>
internal sealed record FlowExpectation
{
    /// <summary>What the case shows, in a sentence.</summary>
    public required string What { get; init; }

    /// <summary>Every flow, as <see cref="FlowLine"/> writes it.</summary>
    public required IReadOnlyList<string> Flows { get; init; }

    /// <summary>Every read, as <c>topic#field use</c>; null where the case is not about reads.</summary>
    public IReadOnlyList<string>? Reads { get; init; }

    /// <summary>Flows and reads about which two careful readers may differ: they may be reported and may be missing.</summary>
    public IReadOnlyList<string> May { get; init; } = [];

    /// <summary>What the case is there to rule out, and why. Without a word in brackets, every word is ruled out.</summary>
    public IReadOnlyDictionary<string, string> Never { get; init; } = new Dictionary<string, string>();

    /// <summary>Whether flows from constants are compared.</summary>
    public bool Constants { get; init; }

    /// <summary>Libraries that the code uses and that are there as stand-ins.</summary>
    public IReadOnlyList<string>? Libraries { get; init; }

    /// <summary>Files of the repository that belong to the code: classes that a tool has generated.</summary>
    public IReadOnlyList<string>? Sources { get; init; }

    /// <summary>This expectation, once every line of it can be read.</summary>
    /// <exception cref="FormatException">A line cannot be read.</exception>
    public FlowExpectation Checked()
    {
        foreach (var line in Flows.Concat(Never.Keys).Concat(May.Where(line => line.Contains("->", StringComparison.Ordinal))))
            FlowLine.Parse(line);
        foreach (var line in Reads ?? [])
        {
            if (line.Split(' ') is not [_, var use] || !Enum.TryParse<ReadUse>(use, ignoreCase: true, out _))
                throw new FormatException($"'{line}' is no read");
        }

        var wanted = Flows.Select(FlowLine.Parse).ToHashSet();
        if (Never.Keys.Select(FlowLine.Parse).FirstOrDefault(never => wanted.Any(flow => flow == never)) is { } both)
            throw new FormatException($"'{both}' is expected and never to be");
        return this;
    }
}
