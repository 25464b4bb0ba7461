using System.Threading;
using LineageAnalyzers.Endpoints;
using LineageAnalyzers.Model.Manifests;
using LineageAnalyzers.Records;
using LineageAnalyzers.Schemas;
using LineageAnalyzers.Schemas.Reading;
using Microsoft.CodeAnalysis;

namespace LineageAnalyzers.Rules.Locking;

/// <summary>What keeps code from reading what other code writes, where the two are seen. Whatever is not certain is no conflict.</summary>
internal static class ReadingConflict
{
    /// <summary>The conflict in words that follow a colon; null when there is none that is known.</summary>
    public static string? Find(RecordPayload read, RecordPayload written, RecordDescriber records, CancellationToken cancellationToken)
    {
        var (reads, writes) = (read.Payload.Format, written.Payload.Format);
        if (!IsKnown(writes) || (SymbolEqualityComparer.Default.Equals(read.Record, written.Record) && read.Record is not null && read.Form == written.Form))
            return null;
        if (reads != writes)
            return $"it is read as {WireText<WireFormat>.Of(reads)} and written as {WireText<WireFormat>.Of(writes)}";
        if (CodeSchema.Of(read, null, records, cancellationToken) is not { } reader || CodeSchema.Of(written, null, records, cancellationToken) is not { } writer)
            return null;
        return reads switch
        {
            WireFormat.Avro => Refused(reader.Schema, writer.Schema),
            WireFormat.Json => InJson(reader.Description, writer.Description, read.Form.Json.Dialect) ?? Refused(reader.Schema, writer.Schema),
            _ => null,
        };
    }

    // What the libraries for C# refuse, whatever is read of it.
    private static string? Refused(ParsedSchema reader, ParsedSchema writer) =>
        ConsumerReading.Of(reader, writer).Problem is { Record: RecordReading.Fails } failure ? failure.Clause : null;

    private static bool IsKnown(WireFormat format) => format is WireFormat.Avro or WireFormat.Json or WireFormat.Protobuf or WireFormat.Messagepack;

    // JSON libraries leave out what they do not know. They refuse a record without what it needs, and System.Text.Json a value of another kind.
    private static string? InJson(RecordDescription reader, RecordDescription writer, JsonDialect dialect)
    {
        var written = new Dictionary<string, RecordField>(StringComparer.OrdinalIgnoreCase);
        foreach (var field in writer.Fields)
            written[field.Path] = field;
        if (writer.Fields.Any(field => IsOpen(field)))
            return null;
        foreach (var field in reader.Fields)
        {
            if (!written.TryGetValue(field.Path, out var found))
            {
                if (field.Required && IsAt(field.Path, written))
                    return $"it needs '{field.Path}', which is not written";
            }
            else if (dialect == JsonDialect.SystemTextJson && KindOf(field) is { } expected && KindOf(found) is { } actual && Clash(expected, actual))
            {
                return $"'{field.Path}' is read as {expected} and written as {actual}";
            }
        }

        return null;
    }

    // Further names may stand where anything may.
    private static bool IsOpen(RecordField field) =>
        field.Path.EndsWith("{}", StringComparison.Ordinal) || field.Type == "any" || field.Type.StartsWith("opaque", StringComparison.Ordinal);

    private static bool IsAt(string path, Dictionary<string, RecordField> written)
    {
        var dot = path.LastIndexOf('.');
        return dot < 0 || written.ContainsKey(path.Substring(0, dot));
    }

    // The kind of JSON value; null where several may stand, or a converter decides.
    private static string? KindOf(RecordField field)
    {
        var bracket = field.Type.IndexOf('(');
        var type = bracket < 0 ? field.Type : field.Type.Substring(0, bracket);
        if (field.Type.IndexOf('|') >= 0 || field.Type == "string(enum)")
            return null;
        return type switch
        {
            "map" => "object",
            "string" or "integer" or "number" or "boolean" or "object" or "array" => type,
            _ => null,
        };
    }

    // Numbers may be read from text by an option, and a number may happen to be whole.
    private static bool Clash(string expected, string actual) =>
        expected != actual && !(expected is "integer" or "number" && actual is "integer" or "number" or "string");
}
