using System.Runtime.CompilerServices;

namespace LineageAnalyzers.Schemas.JsonSchema.Differences;

/// <summary>
/// The largest set of pairs of fitting branches in which no branch comes twice. The smaller side chooses, in its order. Where it has a
/// choice, a registry's depends on addresses in its memory; ours is always the same: a branch of the original takes one that does not
/// differ, else the first; a branch of the update takes the last.
/// </summary>
internal sealed class BranchMatching
{
    private readonly List<Edge>[] _edges;
    private readonly int[] _chosen;
    private readonly int[] _takenBy;
    private readonly bool[] _seen;
    private readonly bool _updateChooses;
    private int _mostSteps;
    private int _steps;

    public BranchMatching(int before, int after)
    {
        _updateChooses = after < before;
        _edges = new List<Edge>[Math.Min(before, after)];
        _chosen = Enumerable.Repeat(-1, _edges.Length).ToArray();
        _takenBy = Enumerable.Repeat(-1, Math.Max(before, after)).ToArray();
        _seen = new bool[_takenBy.Length];
    }

    /// <summary>How many pairs there are.</summary>
    public int Size { get; private set; }

    /// <summary>The differences of the pairs, in the order of the original's branches.</summary>
    public IEnumerable<DifferenceList?> Differences => _updateChooses
        ? _takenBy.Select((chooser, other) => chooser < 0 ? null : DifferencesOf(chooser, other))
        : _chosen.Select((other, chooser) => other < 0 ? null : DifferencesOf(chooser, other));

    /// <summary>States that a branch of the original fits one of the update.</summary>
    public void Connect(int before, int after, DifferenceList? differences)
    {
        var (chooser, other) = _updateChooses ? (after, before) : (before, after);
        (_edges[chooser] ??= []).Add(new Edge(other, differences));
    }

    /// <summary>Finds the pairs; gives the steps that it took.</summary>
    /// <exception cref="SchemaException">It would take more steps than allowed.</exception>
    public int Solve(int mostSteps)
    {
        _mostSteps = mostSteps;
        foreach (var edges in _edges)
        {
            if (_updateChooses)
                edges?.Reverse();
            else if (edges is { Count: > 1 } && edges.FindIndex(edge => edge.Differences is null) is var same and > 0)
                (edges[0], edges[same]) = (edges[same], edges[0]);
        }

        for (var chooser = 0; chooser < _edges.Length; chooser++)
            TakeFree(chooser);
        for (var chooser = 0; chooser < _edges.Length; chooser++)
        {
            if (_chosen[chooser] >= 0)
                continue;
            Array.Clear(_seen, 0, _seen.Length);
            Size += TryMatch(chooser) ? 1 : 0;
        }

        return _steps;
    }

    private void TakeFree(int chooser)
    {
        if (_edges[chooser] is not { } edges)
            return;
        foreach (var edge in edges)
        {
            if (_takenBy[edge.Other] >= 0)
                continue;
            Pair(chooser, edge.Other);
            Size++;
            return;
        }
    }

    private bool TryMatch(int chooser)
    {
        RuntimeHelpers.EnsureSufficientExecutionStack();
        if (_edges[chooser] is not { } edges)
            return false;
        foreach (var edge in edges)
        {
            if (++_steps > _mostSteps)
                throw new SchemaException($"the branches of the schemas cannot be matched within {_mostSteps} steps");
            var other = edge.Other;
            if (_seen[other])
                continue;
            _seen[other] = true;
            if (_takenBy[other] >= 0 && !TryMatch(_takenBy[other]))
                continue;
            Pair(chooser, other);
            return true;
        }

        return false;
    }

    private void Pair(int chooser, int other) => (_chosen[chooser], _takenBy[other]) = (other, chooser);

    private DifferenceList? DifferencesOf(int chooser, int other) => _edges[chooser].Find(edge => edge.Other == other).Differences;

    private readonly struct Edge(int other, DifferenceList? differences)
    {
        public readonly int Other = other;
        public readonly DifferenceList? Differences = differences;
    }
}
