using System.Collections;
using System.Globalization;
using Google.Protobuf;
using Google.Protobuf.Reflection;

namespace LineageAnalyzers.Contracts.Tests.Impact.Libraries;

/// <summary>Writes messages of one schema with Google.Protobuf and reads them with another one.</summary>
internal static class ProtobufLibrary
{
    private const int Records = 12;

    public static IReadOnlyList<LibraryReader> Read(string old, string update)
    {
        var (reader, writer) = (ProtoDescriptors.Of(old), ProtoDescriptors.Of(update));
        var records = Enumerable.Range(0, Records).Select(seed => Sample(writer, seed, 0)).ToList();
        return [new LibraryReader("Google.Protobuf", records.ConvertAll(record => Read(reader, record)))];
    }

    private static ReadOutcome Read(MessageDescriptor reader, DynamicMessage record)
    {
        var result = new DynamicMessage(reader);
        try
        {
            result.MergeFrom(record.ToByteArray());
            return new ReadOutcome { Arrives = path => Arrives(result, record, path) };
        }
        catch (Exception failure)
        {
            return new ReadOutcome { Failure = failure };
        }
    }

    // The path is in the reader's names; what was written is found by the numbers.
    private static bool Arrives(DynamicMessage result, DynamicMessage record, string path)
    {
        var (values, written) = (new List<object?> { result }, new List<object?> { record });
        var descriptor = result.Descriptor;
        FieldDescriptor? field = null;
        foreach (var step in path.Replace("[]", "", StringComparison.Ordinal).Replace("{}", "", StringComparison.Ordinal).Split('.'))
        {
            if (field is { IsMap: true })
                (values, written, descriptor) = (Enter(values, 2), Enter(written, 2), field.MessageType.FindFieldByNumber(2).MessageType);
            field = descriptor.FindFieldByName(step);
            if (field.IsRequired && written.Exists(message => message is DynamicMessage holder && holder[field.FieldNumber] is null))
                return false;
            if (written.Exists(message => message is DynamicMessage holder && holder.Descriptor.FindFieldByNumber(field.FieldNumber) is null))
                return false;
            (values, written) = (Enter(values, field.FieldNumber), Enter(written, field.FieldNumber));
            descriptor = field.FieldType is FieldType.Message or FieldType.Group ? field.MessageType : descriptor;
        }

        var isMessage = field!.FieldType is FieldType.Message or FieldType.Group && !field.IsMap;
        return isMessage ? values.Count == written.Count : values.Select(Text).SequenceEqual(written.Select(Text));
    }

    private static List<object?> Enter(List<object?> messages, int number)
    {
        var values = new List<object?>();
        foreach (var message in messages)
        {
            if (message is not DynamicMessage holder || holder.Descriptor.FindFieldByNumber(number) is not { } field)
                continue;
            if (holder[number] is IList list)
                values.AddRange(list.Cast<object?>());
            else if (holder[number] is { } value)
                values.Add(value);
            else if (!field.IsRepeated && field.FieldType is not (FieldType.Message or FieldType.Group))
                values.Add(null);
        }

        return values;
    }

    // Unset and zero are the same to code without presence.
    private static string Text(object? value) => value switch
    {
        null or "" or 0 or 0L or 0u or 0ul or false or 0f or 0d => "",
        ByteString { IsEmpty: true } => "",
        true => "1",
        string text => Convert.ToHexString(System.Text.Encoding.UTF8.GetBytes(text)),
        ByteString bytes => Convert.ToHexString(bytes.Span),
        DynamicMessage entry => "{" + string.Join(", ", entry.Descriptor.Fields.InFieldNumberOrder().Select(field => Text(entry[field.FieldNumber]))) + "}",
        IFormattable number => number.ToString(null, CultureInfo.InvariantCulture),
        _ => value.ToString()!,
    };

    private static DynamicMessage Sample(MessageDescriptor descriptor, int seed, int depth)
    {
        var message = new DynamicMessage(descriptor);
        foreach (var field in descriptor.Fields.InFieldNumberOrder())
        {
            if (field.RealContainingOneof is { } oneof && oneof.Fields[seed % oneof.Fields.Count] != field)
                continue;
            if (field.FieldType is FieldType.Message or FieldType.Group && depth > 2)
                continue;

            // A field that need not be set is not set in one of them.
            if (!field.IsRequired && !field.IsRepeated && field.HasPresence && field.RealContainingOneof is null && seed == Records - 1)
                continue;
            message[field.FieldNumber] = field.IsRepeated
                ? new List<object> { Sample(field, seed, depth), Sample(field, seed + 1, depth) }
                : Sample(field, seed, depth);
        }

        return message;
    }

    private static object Sample(FieldDescriptor field, int seed, int depth) => field.FieldType switch
    {
        FieldType.Message or FieldType.Group => Sample(field.MessageType, seed, depth + 1),
        FieldType.Double => -1.5 - seed,
        FieldType.Float => -1.5f - seed,
        FieldType.Int64 or FieldType.SFixed64 or FieldType.SInt64 => seed % 2 == 0 ? -5_000_000_007L - seed : 5_000_000_007L + seed,
        FieldType.UInt64 or FieldType.Fixed64 => 18_000_000_000_000_000_007UL + (ulong)seed,
        FieldType.Int32 or FieldType.SFixed32 or FieldType.SInt32 => seed % 2 == 0 ? -7 - seed : 7 + seed,
        FieldType.UInt32 or FieldType.Fixed32 => 4_000_000_007U + (uint)seed,
        FieldType.Bool => seed % 2 == 0,
        FieldType.String => string.Create(CultureInfo.InvariantCulture, $"text {seed} é"),
        FieldType.Bytes => ByteString.CopyFrom(1, 200, 3, (byte)(200 + seed)),
        FieldType.Enum => field.EnumType.Values[seed % field.EnumType.Values.Count].Number,
        _ => throw new NotSupportedException(field.FieldType.ToString()),
    };
}
