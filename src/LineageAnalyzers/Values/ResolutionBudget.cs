using System.Threading;

namespace LineageAnalyzers.Values;

/// <summary>The work that the names of one compilation may cost. Thread-safe.</summary>
internal sealed class ResolutionBudget(int steps = ResolutionBudget.DefaultSteps)
{
    /// <summary>Some thousand endpoints with long ways to their names; usual projects need a few hundred steps.</summary>
    public const int DefaultSteps = 500_000;

    /// <summary>What an endpoint says whose name was not followed to its end.</summary>
    public const string SpentReason = "the work budget for names is spent";

    private int _left = steps;

    /// <summary>Whether nothing is left.</summary>
    public bool IsSpent => Volatile.Read(ref _left) <= 0;

    /// <summary>Takes one step; false when none is left.</summary>
    public bool TryTake() => !IsSpent && Interlocked.Decrement(ref _left) >= 0;
}
