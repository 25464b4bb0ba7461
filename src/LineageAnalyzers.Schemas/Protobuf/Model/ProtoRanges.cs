namespace LineageAnalyzers.Schemas.Protobuf;

/// <summary>Ranges, sorted and joined where they touch.</summary>
internal sealed class ProtoRanges
{
    private readonly List<ProtoRange> _joined = [];

    /// <summary>Joins ranges.</summary>
    public ProtoRanges(IEnumerable<ProtoRange> ranges)
    {
        foreach (var range in ranges.OrderBy(range => range.Start))
        {
            var last = _joined.Count - 1;
            if (last >= 0 && range.Start <= (long)_joined[last].End + 1)
                _joined[last] = _joined[last] with { End = Math.Max(_joined[last].End, range.End) };
            else
                _joined.Add(range);
        }
    }

    /// <summary>Whether a number lies in one of them.</summary>
    public bool Contains(int number) => First(number) is var index && index < _joined.Count && _joined[index].Start <= number;

    /// <summary>The parts of a range that lie in none of them.</summary>
    public List<ProtoRange> Missing(ProtoRange wanted)
    {
        var missing = new List<ProtoRange>();
        long next = wanted.Start;
        for (var index = First(wanted.Start); index < _joined.Count && _joined[index].Start <= wanted.End; index++)
        {
            if (_joined[index].Start > next)
                missing.Add(new ProtoRange((int)next, _joined[index].Start - 1));
            next = (long)_joined[index].End + 1;
        }

        if (next <= wanted.End)
            missing.Add(new ProtoRange((int)next, wanted.End));
        return missing;
    }

    // The first range that does not end before the number.
    private int First(int number)
    {
        var (low, high) = (0, _joined.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (_joined[middle].End < number)
                low = middle + 1;
            else
                high = middle;
        }

        return low;
    }
}
