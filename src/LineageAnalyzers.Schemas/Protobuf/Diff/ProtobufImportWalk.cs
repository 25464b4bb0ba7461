namespace LineageAnalyzers.Schemas.Protobuf;

/// <summary>
/// Bounds the way through messages that are compared each time a field refers to them. A registry goes every way, however many there
/// are; after some thousand steps a pair that was compared is not compared again, and what lies very deep is compared last. The
/// verdict stays the same, since every pair is compared once; only repetitions are left out of the list.
/// </summary>
internal sealed class ProtobufImportWalk
{
    private const int MaxRepetitions = 5000;
    private const int MaxDepth = 200;

    private readonly Queue<(ProtoMessage Before, ProtoMessage After)> _postponed = [];
    private Dictionary<(ProtoMessage Before, ProtoMessage After), bool>? _compared;
    private int _steps;
    private int _depth;

    /// <summary>Whether a pair breaks, as far as it need not be compared now; null when it has to be, and <see cref="Leave"/> has to follow.</summary>
    public bool? Enter(ProtoMessage before, ProtoMessage after)
    {
        _compared ??= [];
        if (++_steps > MaxRepetitions && _compared.TryGetValue((before, after), out var breaks))
            return breaks;
        if (_depth == MaxDepth)
        {
            _postponed.Enqueue((before, after));
            return false;
        }

        _depth++;
        return null;
    }

    /// <summary>Notes what a comparison found.</summary>
    public void Leave(ProtoMessage before, ProtoMessage after, bool breaks)
    {
        _depth--;
        _compared![(before, after)] = breaks;
    }

    /// <summary>A pair that was postponed; null when there is none.</summary>
    public (ProtoMessage Before, ProtoMessage After)? Next()
    {
        while (_postponed.Count > 0)
        {
            var pair = _postponed.Dequeue();
            if (!_compared!.ContainsKey(pair))
                return pair;
        }

        return null;
    }
}
