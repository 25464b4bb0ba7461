namespace LineageAnalyzers.Schemas.Protobuf.Buf;

/// <summary>The rules about enums and their values.</summary>
internal static class BufEnumChecks
{
    public static void NoValueDeleted(BufComparison comparison) => NoValueDeleted(comparison, static _ => static _ => false, static _ => "");

    public static void NoValueDeletedUnlessNameReserved(BufComparison comparison) => NoValueDeleted(
        comparison,
        static type =>
        {
            var names = new HashSet<string>(type.ReservedNames, StringComparer.Ordinal);
            return values => values.TrueForAll(value => names.Contains(value.Name));
        },
        static values => $" without reserving the name{(values.Count > 1 ? "s" : "")} {Quoted(values)}");

    public static void NoValueDeletedUnlessNumberReserved(BufComparison comparison) => NoValueDeleted(
        comparison,
        static type =>
        {
            var ranges = new ProtoRanges(type.ReservedRanges);
            return values => ranges.Contains(values[0].Number);
        },
        static values => FormattableString.Invariant($" without reserving the number \"{values[0].Number}\""));

    // All older names of a number must still be there; new ones may join.
    public static void SameNames(BufComparison comparison)
    {
        foreach (var (before, after) in comparison.EnumPairs())
        {
            var newer = after.Values.ToLookup(value => value.Number);
            foreach (var group in before.Values.GroupBy(value => value.Number))
            {
                var was = group.ToList();
                var now = newer[group.Key].ToList();
                var names = new HashSet<string>(now.Select(value => value.Name), StringComparer.Ordinal);
                if (now.Count == 0 || was.TrueForAll(value => names.Contains(value.Name)))
                    continue;
                var word = was.Count > 1 && now.Count > 1 ? "names" : "name";
                foreach (var value in now)
                    comparison.Report(value.File, value.NumberSpan, before.File, FormattableString.Invariant($"Enum value \"{value.Number}\" on enum \"{after.Name}\" changed {word} from {Quoted(was)} to {Quoted(now)}."));
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
        BufComparison comparison, Func<ProtoEnum, Predicate<List<ProtoEnumValue>>> allowedIn, Func<List<ProtoEnumValue>, string> without)
    {
        foreach (var (before, after) in comparison.EnumPairs())
        {
            var isAllowed = allowedIn(after);
            var present = new HashSet<int>(after.Values.Select(value => value.Number));
            foreach (var group in before.Values.GroupBy(value => value.Number))
            {
                var values = group.ToList();
                if (!present.Contains(group.Key) && !isAllowed(values))
                    comparison.Report(after, before, FormattableString.Invariant($"Previously present enum value \"{group.Key}\" on enum \"{after.Name}\" was deleted{without(values)}."));
            }
        }
    }

    private static string Quoted(List<ProtoEnumValue> values) =>
        string.Join(", ", values.ConvertAll(value => $"\"{value.Name}\"").OrderBy(name => name, StringComparer.Ordinal));
}
