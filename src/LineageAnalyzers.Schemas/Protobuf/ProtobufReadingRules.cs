using LineageAnalyzers.Schemas.Reading;

namespace LineageAnalyzers.Schemas.Protobuf;

/// <summary>
/// What Google.Protobuf for C# makes of a field's data. A number in another form is an unknown field; the same form is read as the code's
/// own type, whatever it was meant to be; <c>required</c> is not enforced; every number is kept in an enum.
/// </summary>
internal static class ProtobufReadingRules
{
    private const string NotEnforced = ", which by the specification fails and in C# does not";

    /// <summary>What goes wrong with a field, not with what is inside it.</summary>
    /// <param name="reader">The field in the code.</param>
    /// <param name="writer">The field of the same number in the data; null when there is none.</param>
    /// <param name="message">The message in the data.</param>
    public static IReadOnlyList<ReadingProblem> Compare(ProtoField reader, ProtoField? writer, ProtoMessage message)
    {
        if (writer is null)
        {
            var removed = ReadingProblem.Absent("is removed, so that its default takes its place");
            return [reader.IsRequired ? removed with { Record = RecordReading.Unclear, Failure = $"{ReadingProblem.FieldPlace} is not written any more, and is required{NotEnforced}" } : removed];
        }

        var problems = new List<ReadingProblem>();
        if (CompareForm(reader, writer) is { } problem)
            problems.Add(problem);
        if (ComparePresence(reader, writer, message) is { } missing)
            problems.Add(missing);
        return problems;
    }

    private static ReadingProblem? CompareForm(ProtoField reader, ProtoField writer)
    {
        if (reader.Map is not null || writer.Map is not null)
            return CompareMaps(reader, writer);
        return reader.IsRepeated == writer.IsRepeated
            ? CompareTypes(reader, writer, reader.Type, writer.Type)
            : CompareLabels(reader, writer);
    }

    private static ReadingProblem? CompareMaps(ProtoField reader, ProtoField writer)
    {
        if (reader.Map is { } map && writer.Map is { } other)
            return Worse(CompareTypes(reader, writer, map.Key, other.Key), CompareTypes(reader, writer, map.Value, other.Value));

        // The entries of a map are written as messages.
        if (reader.Map is null)
        {
            return reader.Type.Kind == ProtoKind.Message && FormOf(reader) == ProtobufWireForm.Length ? TakenForAnother(reader, writer)
                : FormOf(reader) == ProtobufWireForm.Length || (reader.IsRepeated && IsPackable(reader)) ? Misread(reader, writer)
                : Unknown(reader, writer);
        }

        if (IsWrittenPacked(writer))
            return Misread(reader, writer);
        if (FormOf(writer) != ProtobufWireForm.Length)
            return Unknown(reader, writer);
        return writer.Type.Kind == ProtoKind.Message ? TakenForAnother(reader, writer) : Misread(reader, writer);
    }

    private static ReadingProblem? Worse(ReadingProblem? key, ReadingProblem? value)
    {
        if (key is null || value is null)
            return key ?? value;
        return value.Record > key.Record || (value.Record == key.Record && value.Field > key.Field) ? value : key;
    }

    private static ReadingProblem TakenForAnother(ProtoField reader, ProtoField writer) =>
        ReadingProblem.Lost($"{Change(reader, writer)}, which is read as if it were the other") with { Record = RecordReading.Unclear };

    private static ReadingProblem? CompareLabels(ProtoField reader, ProtoField writer)
    {
        var (read, written) = (FormOf(reader), FormOf(writer));
        if (reader.IsRepeated)
        {
            // A reader of repeated numbers takes them packed and one by one.
            if (read != written && !(IsPackable(reader) && written == ProtobufWireForm.Length))
                return Unknown(reader, writer);
            if (read != written)
                return Misread(reader, writer);
            return CompareTypes(reader, writer, reader.Type, writer.Type) ?? ReadingProblem.Unclear("holds at most one item now");
        }

        if (IsWrittenPacked(writer))
            return read == ProtobufWireForm.Length ? Misread(reader, writer) : Unknown(reader, writer);
        if (read != written)
            return Unknown(reader, writer);
        return CompareTypes(reader, writer, reader.Type, writer.Type) is { Record: not RecordReading.Succeeds } worse
            ? worse
            : ReadingProblem.Lost(reader.Type.Kind.IsScalar() ? "may hold several values now, of which at most the last is read" : "may hold several values now, which are merged into one");
    }

    private static bool IsWrittenPacked(ProtoField field) =>
        field.IsRepeated && IsPackable(field) && field.OptionText("packed") switch { "true" => true, "false" => false, _ => field.Features.IsPacked };

    private static bool IsPackable(ProtoField field) => field.Map is null && field.Type.Kind.IsScalar() && field.Type.Kind is not (ProtoKind.String or ProtoKind.Bytes);

    private static ProtobufWireForm FormOf(ProtoField field) => ProtobufWire.FormOf(field, field.Type.Kind);

    private static ReadingProblem? CompareTypes(ProtoField reader, ProtoField writer, in ProtoTypeReference read, in ProtoTypeReference written)
    {
        var (form, other) = (ProtobufWire.FormOf(reader, read.Kind), ProtobufWire.FormOf(writer, written.Kind));
        if (form != other)
            return reader.IsRepeated && IsPackable(reader) && other == ProtobufWireForm.Length ? Misread(reader, writer) : Packed(reader, writer, form, other);
        if (read.Kind == ProtoKind.Enum && written.Kind == ProtoKind.Enum)
            return CompareEnums((ProtoEnum)read.Target!, (ProtoEnum)written.Target!);
        if (!read.Kind.IsScalar() && !written.Kind.IsScalar())
            return null;
        if (!read.Kind.IsScalar())
            return Misread(reader, writer);
        return CompareScalars(reader, writer, read.Kind, written.Kind);
    }

    // Repeated numbers are written as one length and their bytes; a reader of texts takes that for a text.
    private static ReadingProblem Packed(ProtoField reader, ProtoField writer, ProtobufWireForm form, ProtobufWireForm other)
    {
        return IsWrittenPacked(writer) && (form == ProtobufWireForm.Length || (reader.IsRepeated && IsPackable(reader) && other != form))
            ? Misread(reader, writer)
            : Unknown(reader, writer);
    }

    private static ReadingProblem? CompareScalars(ProtoField reader, ProtoField writer, ProtoKind read, ProtoKind written)
    {
        if (ProtobufWire.ReadsAll(read, written))
            return null;
        if (read == ProtoKind.String)
            return NoText(reader, writer);
        var change = Change(reader, writer);
        return read == ProtoKind.Enum && written is ProtoKind.Int32
            ? ReadingProblem.Unclear($"{change}, so that it may hold numbers that the reader does not know")
            : ReadingProblem.Lost($"{change}, so that values arrive as others");
    }

    private static ReadingProblem? CompareEnums(ProtoEnum reader, ProtoEnum writer)
    {
        foreach (var value in writer.Values)
        {
            if (reader.Values.Find(known => known.Name == value.Name) is { } same && same.Number != value.Number && !writer.Values.Exists(other => other.Name == value.Name && other.Number == same.Number))
                return ReadingProblem.Lost(FormattableString.Invariant($"has another number for {value.Name} ({value.Number}, not {same.Number})"));
        }

        foreach (var value in writer.Values)
        {
            if (!reader.Values.Exists(known => known.Number == value.Number))
                return ReadingProblem.Unclear(FormattableString.Invariant($"may hold {value.Name} ({value.Number}) now, which the reader does not know"));
        }

        return null;
    }

    private static ReadingProblem? ComparePresence(ProtoField reader, ProtoField writer, ProtoMessage message)
    {
        if (reader.IsRequired && !writer.IsRequired)
            return ReadingProblem.Lost("may be missing now, so that its default takes its place") with { Record = RecordReading.Unclear, Failure = $"{ReadingProblem.FieldPlace} may be missing now, and is required{NotEnforced}" };
        if (writer.Oneof is { Fields.Count: > 1 } oneof && reader.Oneof is null)
            return ReadingProblem.Unclear($"belongs to the oneof '{oneof.Name}' now, so that it is empty when another field of it is set");
        if (reader.Oneof is { } before && LeftBehind(before, reader, writer, message) is { } other)
        {
            return other.Number > reader.Number
                ? ReadingProblem.Lost($"is no longer in one oneof with '{other.Name}', which clears it when both are written")
                : ReadingProblem.Unclear($"is no longer in one oneof with '{other.Name}', so that one of the two is lost when both are written");
        }

        if (!reader.IsRepeated && !writer.IsRepeated && HasPresence(reader) && !HasPresence(writer))
            return ReadingProblem.Unclear("no longer tells whether it was set");
        return DefaultOf(reader) != DefaultOf(writer) ? ReadingProblem.Unclear($"changes its default from {DefaultOf(reader) ?? "none"} to {DefaultOf(writer) ?? "none"}") : null;
    }

    // The field of the reader's oneof that the data may hold beside this one; the one with the highest number is written last.
    private static ProtoField? LeftBehind(ProtoOneof oneof, ProtoField reader, ProtoField writer, ProtoMessage message)
    {
        ProtoField? last = null;
        foreach (var field in oneof.Fields)
        {
            if (field.Number == reader.Number || message.Field(field.Number) is not { } other || (other.Oneof is not null && other.Oneof == writer.Oneof))
                continue;
            if (last is null || field.Number > last.Number)
                last = field;
        }

        return last;
    }

    private static bool HasPresence(ProtoField field) =>
        !field.Type.Kind.IsScalar() || field.Oneof is not null || field.Label == ProtoLabel.Optional || field.IsRequired || field.Features.Presence != ProtoPresence.Implicit;

    private static string? DefaultOf(ProtoField field) => field.OptionText("default");

    private static ReadingProblem Unknown(ProtoField reader, ProtoField writer) =>
        ReadingProblem.Absent($"{Change(reader, writer)}, which readers take for an unknown field, so that its default takes its place");

    // Any bytes make a byte string, but not a message or numbers; a message mostly looks like numbers.
    private static ReadingProblem Misread(ProtoField reader, ProtoField writer) => reader switch
    {
        { Map: null, Type.Kind: ProtoKind.Bytes } => ReadingProblem.Lost($"{Change(reader, writer)}, so that values arrive as others"),
        { Map: null, Type.Kind: ProtoKind.String } => NoText(reader, writer),
        { Map: null, Type.Kind: not ProtoKind.Message } when writer.Map is not null || writer.Type.Kind == ProtoKind.Message => TakenForAnother(reader, writer),
        _ => ReadingProblem.Fails($"{Change(reader, writer)}, whose bytes the reader cannot take apart"),
    };

    private static ReadingProblem NoText(ProtoField reader, ProtoField writer) =>
        ReadingProblem.Lost($"{Change(reader, writer)}, so that it may hold what is no text, which newer versions of Google.Protobuf refuse and older ones garble") with { Record = RecordReading.Unclear };

    private static string Change(ProtoField reader, ProtoField writer) =>
        $"changes from {ProtobufFieldWords.TypeOf(reader)} to {ProtobufFieldWords.TypeOf(writer)}";
}
