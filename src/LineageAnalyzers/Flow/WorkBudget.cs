using System.Runtime.CompilerServices;
using System.Threading;

namespace LineageAnalyzers.Flow;

/// <summary>Bounds the work on one compilation, so that no code, however odd, holds a build up.</summary>
internal sealed class WorkBudget(int steps, CancellationToken cancellationToken)
{
    private int _left = steps;

    /// <summary>Whether there is none left.</summary>
    public bool IsSpent => _left <= 0;

    /// <summary>Cancels the work.</summary>
    public CancellationToken CancellationToken => cancellationToken;

    /// <summary>Takes several steps at once, for work that grows with what it is done on.</summary>
    /// <exception cref="WorkBudgetSpentException">There are not so many left.</exception>
    public void Spend(int steps)
    {
        _left -= steps;
        if (_left <= 0)
            throw new WorkBudgetSpentException();
    }

    /// <summary>Takes one step.</summary>
    /// <exception cref="WorkBudgetSpentException">There is none left, or the code is nested too deep.</exception>
    public void Spend()
    {
        if (--_left <= 0)
            throw new WorkBudgetSpentException();
        if ((_left & 0xFF) == 0)
            cancellationToken.ThrowIfCancellationRequested();
        try
        {
            RuntimeHelpers.EnsureSufficientExecutionStack();
        }
        catch (InsufficientExecutionStackException)
        {
            throw new WorkBudgetSpentException();
        }
    }

    /// <summary>A budget for a part of the work, which is taken from this one.</summary>
    public WorkBudget Part(int most) => new(Math.Min(most, _left), cancellationToken);

    /// <summary>Takes what a part has spent.</summary>
    public void Settle(WorkBudget part, int most) => _left -= Math.Min(most, _left) - Math.Max(part._left, 0);
}
