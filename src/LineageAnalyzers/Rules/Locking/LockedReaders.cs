using System.Globalization;
using LineageAnalyzers.Model.Addresses;
using LineageAnalyzers.Model.Manifests;
using LineageAnalyzers.Schemas;
using LineageAnalyzers.Schemas.Locking;
using LineageAnalyzers.Schemas.Reading;

namespace LineageAnalyzers.Rules.Locking;

/// <summary>Who reads a field that changes and what becomes of them, by what a lock knows of the consumers and by what the libraries for C# do.</summary>
internal static class LockedReaders
{
    private const int MostNamed = 5;

    /// <summary>
    /// A sentence such as <c>Breaks billing (src/Handler.cs:41); not known of fraud (src/Scoring.cs:7, reads the whole record); safe for search</c>, without a full stop;
    /// null when the lock knows of nobody who is concerned.
    /// </summary>
    /// <param name="part">What changes.</param>
    /// <param name="before">The version that it is compared with, which most consumers were compiled with.</param>
    /// <param name="field">The field that changes.</param>
    public static string? Describe(RegisteredPart part, ParsedSchema before, string field)
    {
        var readers = part.Subject.Consumers
            .Where(consumer => consumer.Topic == part.Topic && consumer.IsKey == (part.Part == RecordPart.Key))
            .Select(consumer => Judge(part, before, consumer, field))
            .OfType<Reader>()
            .ToList();
        var groups = new[] { Words("breaks ", readers, Verdict.Breaks), Words("not known of ", readers, Verdict.Unknown), Words("safe for ", readers, Verdict.Safe) };
        var text = string.Join("; ", groups.OfType<string>());
        return text.Length == 0 ? null : char.ToUpperInvariant(text[0]) + text.Substring(1);
    }

    // Of those of whom nothing is known only who reads the field is told.
    private static Reader? Judge(RegisteredPart part, ParsedSchema before, LockedConsumer consumer, string field)
    {
        var compiled = part.CompiledWith(consumer);
        var reading = ConsumerReading.Of(compiled ?? before, part.Code!.Schema);
        var uses = consumer.Reads.Select(read => new FieldUse(read.Field, Whole: false)).ToList();
        var verdict = compiled is null ? ReaderVerdict.OfFields(reading, uses, consumer.Whole) : ReaderVerdict.Of(reading, uses, consumer.Whole);
        var read = consumer.Reads.FirstOrDefault(read => FieldPath.IsWithin(read.Field, field) || FieldPath.IsWithin(field, read.Field));
        if (verdict.Verdict == Verdict.Unknown && read is null && !consumer.Whole)
            return null;
        if (verdict.Verdict == Verdict.Safe && consumer.Doubt is null)
            return new Reader(Verdict.Safe, consumer.Project);
        var place = verdict.Use is { } use ? consumer.Reads[use] : read;
        var where = place?.File is not null ? PlaceOf(place.File, place.Line) : PlaceOf(consumer.File, consumer.Line);
        if (consumer.Doubt is { } doubt)
            return new Reader(Verdict.Unknown, Named(consumer.Project, where, "not proven: " + doubt));
        return new Reader(verdict.Verdict, Named(consumer.Project, where, verdict.Verdict == Verdict.Unknown ? verdict.Why : null));
    }

    private static string? Words(string start, List<Reader> readers, Verdict verdict)
    {
        var texts = readers.Where(reader => reader.Verdict == verdict).Select(reader => reader.Text).Distinct(StringComparer.Ordinal).OrderBy(text => text, StringComparer.Ordinal).ToList();
        if (texts.Count == 0)
            return null;
        var more = texts.Count - MostNamed;
        return start + string.Join(", ", texts.Take(MostNamed)) + (more > 0 ? string.Format(CultureInfo.InvariantCulture, " and {0} more", more) : "");
    }

    private static string Named(string project, string? where, string? why)
    {
        var words = string.Join(", ", new[] { where, why }.OfType<string>());
        return words.Length == 0 ? project : $"{project} ({words})";
    }

    private static string? PlaceOf(string? file, int? line) => file is null || line is null ? file : string.Format(CultureInfo.InvariantCulture, "{0}:{1}", file, line);

    private sealed record Reader(Verdict Verdict, string Text);
}
