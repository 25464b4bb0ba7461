namespace LineageAnalyzers.Schemas.Protobuf.Buf;

/// <summary>Whether ranges and names that were declared still are, in any partition.</summary>
internal static class BufRanges
{
    /// <summary>Reports each older range of which something is missing.</summary>
    public static void Compare(
        BufComparison comparison, string what, string kind, ProtoElement before, ProtoElement after, List<ProtoRange> was, List<ProtoRange> now, int highest)
    {
        if (was.Count == 0)
            return;
        var joined = Join(now);
        foreach (var range in was)
        {
            var missing = Missing(range, joined);
            if (missing.Count == 0)
                continue;
            var texts = string.Join(", ", missing.ConvertAll(part => Text(part, highest)));
            comparison.Report(
                after, before, $"Previously present {what} range \"{Text(range, highest)}\" on {kind} \"{after.Name}\" is missing values: {texts} were removed.");
        }
    }

    /// <summary>Reports each older name that is missing.</summary>
    public static void CompareNames(BufComparison comparison, string kind, ProtoElement before, ProtoElement after, List<string> was, List<string> now)
    {
        foreach (var name in was.Distinct())
        {
            if (!now.Contains(name))
                comparison.Report(after, before, $"Previously present reserved name \"{name}\" on {kind} \"{after.Name}\" was deleted.");
        }
    }

    private static List<ProtoRange> Join(List<ProtoRange> ranges)
    {
        var joined = new List<ProtoRange>();
        foreach (var range in ranges.OrderBy(range => range.Start))
        {
            var last = joined.Count - 1;
            if (last >= 0 && range.Start <= (long)joined[last].End + 1)
                joined[last] = joined[last] with { End = Math.Max(joined[last].End, range.End) };
            else
                joined.Add(range);
        }

        return joined;
    }

    private static List<ProtoRange> Missing(ProtoRange wanted, List<ProtoRange> joined)
    {
        var missing = new List<ProtoRange>();
        long next = wanted.Start;
        foreach (var range in joined)
        {
            if (range.End < next || range.Start > wanted.End)
                continue;
            if (range.Start > next)
                missing.Add(new ProtoRange((int)next, range.Start - 1));
            next = (long)range.End + 1;
        }

        if (next <= wanted.End)
            missing.Add(new ProtoRange((int)next, wanted.End));
        return missing;
    }

    private static string Text(ProtoRange range, int highest)
    {
        if (range.Start == range.End)
            return $"[{range.Start}]";
        return range.End == highest ? $"[{range.Start},max]" : $"[{range.Start},{range.End}]";
    }
}
