namespace LineageAnalyzers.Schemas.Protobuf.Buf;

/// <summary>The rules about enums and their values.</summary>
internal static class BufEnumChecks
{
    public static void NoValueDeleted(BufComparison comparison) => NoValueDeleted(comparison, static (_, _) => false, static _ => "");

    public static void NoValueDeletedUnlessNameReserved(BufComparison comparison) => NoValueDeleted(
        comparison,
        static (type, values) => values.All(value => type.ReservedNames.Contains(value.Name)),
        static values => $" without reserving the name{(values.Count > 1 ? "s" : "")} {Quoted(values)}");

    public static void NoValueDeletedUnlessNumberReserved(BufComparison comparison) => NoValueDeleted(
        comparison,
        static (type, values) => type.ReservedRanges.Exists(range => range.Contains(values[0].Number)),
        static values => $" without reserving the number \"{values[0].Number}\"");

    // All older names of a number must still be there; new ones may join.
    public static void SameNames(BufComparison comparison)
    {
        foreach (var (before, after) in comparison.EnumPairs())
        {
            foreach (var group in before.Values.GroupBy(value => value.Number))
            {
                var was = group.ToList();
                var now = after.Values.FindAll(value => value.Number == group.Key);
                if (now.Count == 0 || was.TrueForAll(value => now.Exists(other => other.Name == value.Name)))
                    continue;
                var names = was.Count > 1 && now.Count > 1 ? "names" : "name";
                foreach (var value in now)
                    comparison.Report(value.File, value.NumberSpan, before.File, $"Enum value \"{value.Number}\" on enum \"{after.Name}\" changed {names} from {Quoted(was)} to {Quoted(now)}.");
            }
        }
    }

    public static void SameType(BufComparison comparison)
    {
        foreach (var (before, after) in comparison.EnumPairs())
        {
            if (before.Features.IsClosed == after.Features.IsClosed)
                continue;
            var (was, now) = after.Features.IsClosed ? ("open", "closed") : ("closed", "open");
            comparison.Report(after.File, BufFeaturePlace.Of(after, "enum_type") ?? after.Span, before.File, $"Enum \"{after.Name}\" changed from {was} to {now}.");
        }
    }

    public static void SameJsonFormat(BufComparison comparison)
    {
        foreach (var (before, after) in comparison.EnumPairs())
        {
            if (before.Features.AllowsJson && !after.Features.AllowsJson)
            {
                var span = BufFeaturePlace.Of(after, "json_format") ?? after.Span;
                comparison.Report(after.File, span, before.File, $"Enum \"{after.Name}\" JSON format support changed from ALLOW to LEGACY_BEST_EFFORT.");
            }
        }
    }

    public static void NothingUnreserved(BufComparison comparison)
    {
        foreach (var (before, after) in comparison.EnumPairs())
        {
            BufRanges.Compare(comparison, "reserved", "enum", before, after, before.ReservedRanges, after.ReservedRanges, int.MaxValue);
            BufRanges.CompareNames(comparison, "enum", before, after, before.ReservedNames, after.ReservedNames);
        }
    }

    private static void NoValueDeleted(
        BufComparison comparison, Func<ProtoEnum, List<ProtoEnumValue>, bool> isAllowed, Func<List<ProtoEnumValue>, string> without)
    {
        foreach (var (before, after) in comparison.EnumPairs())
        {
            foreach (var group in before.Values.GroupBy(value => value.Number))
            {
                var values = group.ToList();
                if (!after.Values.Exists(value => value.Number == group.Key) && !isAllowed(after, values))
                    comparison.Report(after, before, $"Previously present enum value \"{group.Key}\" on enum \"{after.Name}\" was deleted{without(values)}.");
            }
        }
    }

    private static string Quoted(List<ProtoEnumValue> values) =>
        string.Join(", ", values.ConvertAll(value => $"\"{value.Name}\"").OrderBy(name => name, StringComparer.Ordinal));
}
