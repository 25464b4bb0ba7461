using System.Globalization;
using LineageAnalyzers.Model.Addresses;
using LineageAnalyzers.Model.Manifests;
using LineageAnalyzers.Schemas.Locking;

namespace LineageAnalyzers.Rules.Locking;

/// <summary>Who reads a field, as a lock tells.</summary>
internal static class LockedReaders
{
    private const int MostNamed = 5;

    /// <summary>A sentence such as <c>Read by billing (src/Handler.cs:41)</c>, without a full stop; null when the lock knows of nobody.</summary>
    public static string? Describe(RegisteredPart part, string field)
    {
        var readers = part.Subject.Consumers
            .Where(consumer => consumer.Topic == part.Topic && consumer.IsKey == (part.Part == RecordPart.Key))
            .Select(consumer => Describe(consumer, field))
            .OfType<string>()
            .Distinct(StringComparer.Ordinal)
            .OrderBy(text => text, StringComparer.Ordinal)
            .ToList();
        if (readers.Count == 0)
            return null;
        var more = readers.Count - MostNamed;
        return "Read by " + string.Join(", ", readers.Take(MostNamed)) + (more > 0 ? string.Format(CultureInfo.InvariantCulture, " and {0} more", more) : "");
    }

    private static string? Describe(LockedConsumer consumer, string field)
    {
        var read = consumer.Reads.FirstOrDefault(read => FieldPath.IsWithin(read.Field, field) || FieldPath.IsWithin(field, read.Field));
        if (read is null && !consumer.Whole)
            return null;
        var place = read?.File is not null ? PlaceOf(read.File, read.Line) : PlaceOf(consumer.File, consumer.Line);
        var words = new[] { place, read is null ? "the whole record" : null, consumer.Doubt is null ? null : "not proven: " + consumer.Doubt }.OfType<string>().ToList();
        return words.Count == 0 ? consumer.Project : $"{consumer.Project} ({string.Join(", ", words)})";
    }

    private static string? PlaceOf(string? file, int? line) => file is null || line is null ? file : string.Format(CultureInfo.InvariantCulture, "{0}:{1}", file, line);
}
