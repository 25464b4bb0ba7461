namespace LineageAnalyzers.Tests.Flow.Composed;

/// <summary>An object of a run: its members by name. Two variables may hold the same one.</summary>
internal sealed class RunObject
{
    public Dictionary<string, Term> Members { get; init; } = new() { ["A"] = Term.Of(""), ["B"] = Term.Of("") };

    public RunObject Copy() => new() { Members = new(Members) };
}

/// <summary>One way through a program: which way each branch goes and how often each loop turns is decided when it is come to.</summary>
/// <param name="decided">What is decided from the start; a longer way decides more.</param>
internal sealed class ProgramRun(IReadOnlyList<int> decided)
{
    /// <summary>What was decided, in order: at which place, in which turn, how many ways there are, and which one was gone.</summary>
    public List<(string Place, int Ways, int Way)> Decisions { get; } = [];

    /// <summary>The texts of the variables.</summary>
    public Dictionary<string, Term> Texts { get; } = [];

    /// <summary>The objects of the variables.</summary>
    public Dictionary<string, RunObject> Objects { get; } = [];

    /// <summary>What arrives in each field of the produced record.</summary>
    public Dictionary<string, Term> Output { get; } = [];

    /// <summary>The turn of the loop that is under way; null outside of loops.</summary>
    public int? Turn { get; set; }

    /// <summary>Whether the loop that is under way ends, or its next turn begins.</summary>
    public Leaving Leaves { get; set; }

    /// <summary>Decides between ways at a place.</summary>
    public int Decide(string place, int ways)
    {
        var position = Decisions.Count;
        var way = position < decided.Count ? decided[position] : 0;
        Decisions.Add(($"{place}@{Turn}", ways, way));
        return way;
    }
}

/// <summary>How a turn of a loop ends.</summary>
internal enum Leaving
{
    Not,
    Turn,
    Loop,
}
