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
        var present = new ProtoRanges(now);
        foreach (var range in was)
        {
            var missing = present.Missing(range);
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
        var present = new HashSet<string>(now, StringComparer.Ordinal);
        foreach (var name in was.Distinct())
        {
            if (!present.Contains(name))
                comparison.Report(after, before, $"Previously present reserved name \"{name}\" on {kind} \"{after.Name}\" was deleted.");
        }
    }

    private static string Text(ProtoRange range, int highest)
    {
        if (range.Start == range.End)
            return FormattableString.Invariant($"[{range.Start}]");
        return range.End == highest ? FormattableString.Invariant($"[{range.Start},max]") : FormattableString.Invariant($"[{range.Start},{range.End}]");
    }
}
