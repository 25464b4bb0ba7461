using LineageAnalyzers.Model.Addresses;
using LineageAnalyzers.Schemas.Compatibility;

namespace LineageAnalyzers.Schemas.Protobuf;

/// <summary>Follows one field through both schemas by its number, as a reader of the data does, and compares what it finds.</summary>
internal static class ProtobufFieldFate
{
    /// <summary>What becomes of a field of the reader's record in data of the writer.</summary>
    public static FieldFate Find(ProtoMessage reader, ProtoMessage writer, string path, bool whole)
    {
        ProtoField? read = null;
        ProtoField? written = null;
        foreach (var step in ProtobufPathSteps.Of(path))
        {
            if (step is FieldPath.Items or FieldPath.MapValues)
                continue;
            if (read is not null && !Enter(read, written!, ref reader, ref writer))
                return Lost(read, written!, inside: true);
            read = FieldOf(reader, step);
            if (read is null)
                return new FieldFate(FieldFateKind.Unclear, "is not in the schema that the code was compared with");
            written = writer.Field(read.Number);
            if (written is null)
                return new FieldFate(FieldFateKind.Removed, "is removed, so that its default takes its place");
            if (MovedTo(read, written) is { } oneof)
                return new FieldFate(FieldFateKind.Changed, $"belongs to the oneof '{oneof}' now, so that it is empty when another field of it is set");
        }

        if (read is null)
            return !whole || new ProtobufSameness().AreSame(reader, writer) ? FieldFate.Unchanged : new FieldFate(FieldFateKind.Changed, "changes inside");
        return Compare(read, written!, whole);
    }

    // Names in JSON are taken, too: some code knows a field by them.
    private static ProtoField? FieldOf(ProtoMessage message, string name) =>
        message.Field(name) ?? message.Fields.Find(field => field.JsonName == name);

    private static bool Enter(ProtoField read, ProtoField written, ref ProtoMessage reader, ref ProtoMessage writer)
    {
        if (Held(read) is not { } from || Held(written) is not { } to || Compare(read, written, whole: false).Kind != FieldFateKind.Unchanged)
            return false;
        (reader, writer) = (from, to);
        return true;
    }

    private static ProtoMessage? Held(ProtoField field) => (field.Map is null ? field.Type.Target : field.Map.Value.Target) as ProtoMessage;

    private static FieldFate Lost(ProtoField read, ProtoField written, bool inside)
    {
        var fate = Compare(read, written, whole: false);
        if (fate.Kind == FieldFateKind.Unchanged)
            return new FieldFate(FieldFateKind.Unclear, "is not in the schema that the code was compared with");
        return inside ? fate with { Reason = $"lies in something that {fate.Reason}" } : fate;
    }

    // A oneof that had the field before holds nothing new to the reader.
    private static string? MovedTo(ProtoField read, ProtoField written) =>
        written.Oneof is { Fields.Count: > 1 } oneof && read.Oneof is null ? oneof.Name : null;

    private static FieldFate Compare(ProtoField read, ProtoField written, bool whole)
    {
        if (read.Map is { } map)
            return CompareMaps(read, written, map, whole);
        if (written.Map is not null)
            return Changed(read, written);
        if (read.IsRepeated != written.IsRepeated)
            return CompareLabels(read, written);
        return CompareTypes(read, written, read.Type, written.Type, whole);
    }

    private static FieldFate CompareMaps(ProtoField read, ProtoField written, ProtoMap map, bool whole)
    {
        if (written.Map is not { } other)
            return Changed(read, written);
        var key = CompareTypes(read, written, map.Key, other.Key, whole);
        return key.Kind == FieldFateKind.Unchanged ? CompareTypes(read, written, map.Value, other.Value, whole) : key;
    }

    private static FieldFate CompareLabels(ProtoField read, ProtoField written) => read.IsRepeated
        ? new FieldFate(FieldFateKind.Changed, "holds at most one item now")
        : new FieldFate(FieldFateKind.Changed, "may hold several values now, of which at most the last is read");

    private static FieldFate CompareTypes(ProtoField read, ProtoField written, in ProtoTypeReference from, in ProtoTypeReference to, bool whole)
    {
        if (ProtobufWire.FormOf(read, from.Kind) != ProtobufWire.FormOf(written, to.Kind))
        {
            return new FieldFate(
                FieldFateKind.Removed,
                $"changes from {ProtobufFieldWords.TypeOf(read)} to {ProtobufFieldWords.TypeOf(written)}, which readers take for an unknown field, so that its default takes its place");
        }

        if (from.Kind == ProtoKind.Enum && to.Kind == ProtoKind.Enum)
            return CompareEnums((ProtoEnum)from.Target!, (ProtoEnum)to.Target!);
        if (!from.Kind.IsScalar() && !to.Kind.IsScalar())
        {
            var isSame = !whole || new ProtobufSameness().AreSame((ProtoMessage)from.Target!, (ProtoMessage)to.Target!);
            return isSame ? FieldFate.Unchanged : new FieldFate(FieldFateKind.Changed, "changes inside");
        }

        return ProtobufWire.ReadsAll(from.Kind, to.Kind) ? FieldFate.Unchanged : Changed(read, written);
    }

    private static FieldFate CompareEnums(ProtoEnum read, ProtoEnum written)
    {
        var known = new HashSet<int>(read.Values.Select(value => value.Number));
        foreach (var value in written.Values)
        {
            if (!known.Contains(value.Number))
                return new FieldFate(FieldFateKind.Changed, FormattableString.Invariant($"may hold {value.Name} ({value.Number}) now, which the reader does not know"));
        }

        return FieldFate.Unchanged;
    }

    private static FieldFate Changed(ProtoField read, ProtoField written) =>
        new(FieldFateKind.Changed, $"changes from {ProtobufFieldWords.TypeOf(read)} to {ProtobufFieldWords.TypeOf(written)}");
}
