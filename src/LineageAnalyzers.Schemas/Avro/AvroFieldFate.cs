using LineageAnalyzers.Model.Addresses;
using LineageAnalyzers.Schemas.Compatibility;
using LineageAnalyzers.Schemas.Reading;

namespace LineageAnalyzers.Schemas.Avro;

/// <summary>Follows one field through both schemas, as Avro's resolution would (reader's aliases count), and compares what it finds.</summary>
internal static class AvroFieldFate
{
    public static FieldFate Find(AvroSchema reader, AvroSchema writer, string path, bool whole)
    {
        foreach (var step in FieldSteps.Of(path))
        {
            if (Enter(ref reader, ref writer, step) is { } fate)
                return fate;
        }

        return Compare(reader, writer, whole);
    }

    // Null when both have what the step leads to.
    private static FieldFate? Enter(ref AvroSchema reader, ref AvroSchema writer, string step)
    {
        if (IsNullable(writer) && !IsNullable(reader))
            return new FieldFate(FieldFateKind.Changed, "lies in something that may be null now");
        if (Only(reader) is not { } from || Only(writer) is not { } to)
        {
            return AvroEquality.AreEqual(reader, writer)
                ? FieldFate.Unchanged
                : new FieldFate(FieldFateKind.Unclear, "lies in a union of several types that changes");
        }

        if (from.Type != to.Type)
            return new FieldFate(FieldFateKind.Changed, $"lies in something that changes from {Words(from)} to {Words(to)}");
        switch (from)
        {
            case AvroRecord record when record.Field(step) is { } field:
                var written = FindWritten(field, (AvroRecord)to);
                if (written is null)
                    return new FieldFate(FieldFateKind.Removed, field.Default is null ? "is removed" : "is removed, so that its default takes its place");
                (reader, writer) = (field.Type, written.Type);
                return null;
            case AvroArray array when step == FieldPath.Items:
                (reader, writer) = (array.Items, ((AvroArray)to).Items);
                return null;
            case AvroMap map when step == FieldPath.MapValues:
                (reader, writer) = (map.Values, ((AvroMap)to).Values);
                return null;
            default:
                return new FieldFate(FieldFateKind.Unclear, "is not in the schema that the code was compared with");
        }
    }

    private static FieldFate Compare(AvroSchema reader, AvroSchema writer, bool whole)
    {
        if (AvroEquality.AreEqual(reader, writer))
            return FieldFate.Unchanged;
        if (IsNullable(writer) && !IsNullable(reader))
            return new FieldFate(FieldFateKind.Changed, "may be null now");
        if (!whole && HoldsRecord(reader, writer))
            return FieldFate.Unchanged;
        var (before, after) = (Words(reader), Words(writer));
        return new FieldFate(FieldFateKind.Changed, before == after ? "changes inside" : $"changes from {before} to {after}");
    }

    // A record that is only walked through may change inside; its fields are asked for one by one.
    private static bool HoldsRecord(AvroSchema reader, AvroSchema writer) => (Only(reader), Only(writer)) switch
    {
        (AvroRecord, AvroRecord) => true,
        (AvroArray from, AvroArray to) => HoldsRecord(from.Items, to.Items),
        (AvroMap from, AvroMap to) => HoldsRecord(from.Values, to.Values),
        _ => false,
    };

    private static AvroField? FindWritten(AvroField field, AvroRecord writer)
    {
        var found = writer.Field(field.Name);
        for (var index = 0; found is null && index < field.Aliases.Count; index++)
            found = writer.Field(field.Aliases[index]);
        return found;
    }

    internal static bool IsNullable(AvroSchema schema)
    {
        if (schema is not AvroUnion union)
            return schema.Type == AvroType.Null;
        foreach (var branch in union.Branches)
        {
            if (branch.Type == AvroType.Null)
                return true;
        }

        return false;
    }

    // The one type beside null; null when there are several.
    internal static AvroSchema? Only(AvroSchema schema)
    {
        if (schema is not AvroUnion union)
            return schema;
        AvroSchema? only = null;
        foreach (var branch in union.Branches)
        {
            if (branch.Type == AvroType.Null)
                continue;
            if (only is not null)
                return null;
            only = branch;
        }

        return only;
    }

    private static string Words(AvroSchema schema) => schema.LogicalType is { } logical ? $"{schema} ({logical})" : schema.ToString();
}
