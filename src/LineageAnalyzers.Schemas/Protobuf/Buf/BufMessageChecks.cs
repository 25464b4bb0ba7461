namespace LineageAnalyzers.Schemas.Protobuf.Buf;

/// <summary>The rules about what messages hold.</summary>
internal static class BufMessageChecks
{
    public static void NoFieldDeleted(BufComparison comparison) => NoFieldDeleted(comparison, static _ => static _ => false, static _ => "");

    public static void NoFieldDeletedUnlessNameReserved(BufComparison comparison) => NoFieldDeleted(
        comparison,
        static message =>
        {
            var names = new HashSet<string>(message.ReservedNames, StringComparer.Ordinal);
            return field => names.Contains(field.Name);
        },
        static field => $" without reserving the name \"{field.Name}\"");

    public static void NoFieldDeletedUnlessNumberReserved(BufComparison comparison) => NoFieldDeleted(
        comparison,
        static message =>
        {
            var ranges = new ProtoRanges(message.ReservedRanges);
            return field => ranges.Contains(field.Number);
        },
        static field => $" without reserving the number \"{field.Number}\"");

    public static void NoOneofDeleted(BufComparison comparison)
    {
        foreach (var (before, after) in comparison.MessagePairs())
        {
            var newer = new ElementsByName<ProtoOneof>(after.Oneofs);
            foreach (var oneof in before.Oneofs)
            {
                if (newer.Find(oneof.Name).Element is null)
                    comparison.Report(after, before, $"Previously present oneof \"{oneof.Name}\" on message \"{after.Name}\" was deleted.");
            }
        }
    }

    public static void SameRequiredFields(BufComparison comparison)
    {
        const string Why = "Required fields must always be sent, so a side that does not know the field breaks the other.";
        foreach (var (before, after) in comparison.MessagePairs())
        {
            foreach (var field in before.Fields)
            {
                if (IsRequired(field) && !IsRequired(after.Field(field.Number)))
                    comparison.Report(after, before, $"Message \"{before.Name}\" had required field \"{field.Number}\" deleted. {Why}");
            }

            foreach (var field in after.Fields)
            {
                if (IsRequired(field) && !IsRequired(before.Field(field.Number)))
                    comparison.Report(field, before, $"Message \"{after.Name}\" had required field \"{field.Number}\" added. {Why}");
            }
        }
    }

    public static void SameJsonFormat(BufComparison comparison)
    {
        foreach (var (before, after) in comparison.MessagePairs())
        {
            if (before.Features.AllowsJson && !after.Features.AllowsJson)
            {
                var span = BufFeaturePlace.Of(after, "json_format") ?? after.Span;
                comparison.Report(after.File, span, before.File, $"Message \"{after.Name}\" JSON format support changed from ALLOW to LEGACY_BEST_EFFORT.");
            }
        }
    }

    public static void NoAccessorRemoved(BufComparison comparison)
    {
        const string Name = "no_standard_descriptor_accessor";
        foreach (var (before, after) in comparison.MessagePairs())
        {
            if (before.OptionText(Name) != "true" && after.Option(Name) is { Value.Text: "true" } option)
                comparison.Report(after.File, option.Span, before.File, $"Message option \"{Name}\" changed from \"false\" to \"true\".");
        }
    }

    public static void NothingUnreserved(BufComparison comparison)
    {
        foreach (var (before, after) in comparison.MessagePairs())
        {
            BufRanges.Compare(comparison, "reserved", "message", before, after, before.ReservedRanges, after.ReservedRanges, ProtoMessage.MaxNumber);
            BufRanges.CompareNames(comparison, "message", before, after, before.ReservedNames, after.ReservedNames);
        }
    }

    public static void NoExtensionRangeDeleted(BufComparison comparison)
    {
        foreach (var (before, after) in comparison.MessagePairs())
            BufRanges.Compare(comparison, "extension", "message", before, after, before.ExtensionRanges, after.ExtensionRanges, ProtoMessage.MaxNumber);
    }

    private static bool IsRequired(ProtoField? field) => field?.Label == ProtoLabel.Required;

    private static void NoFieldDeleted(BufComparison comparison, Func<ProtoMessage, Predicate<ProtoField>> allowedIn, Func<ProtoField, string> without)
    {
        foreach (var (before, after) in comparison.MessagePairs())
        {
            var isAllowed = allowedIn(after);
            foreach (var field in before.Fields)
            {
                if (after.Field(field.Number) is null && !isAllowed(field))
                    comparison.Report(after, before, $"Previously present {BufFieldWords.Of(field, "field")} was deleted{without(field)}.");
            }
        }
    }
}
