using System.Collections;
using System.Globalization;
using Google.Protobuf;
using Google.Protobuf.Collections;
using Google.Protobuf.Reflection;

namespace LineageAnalyzers.Contracts.Tests.Impact.Libraries;

/// <summary>A message that reads and writes itself with the calls that protoc's C# code makes: one case a tag, everything else kept as unknown.</summary>
internal sealed class DynamicMessage(MessageDescriptor descriptor) : IMessage
{
    private readonly Dictionary<int, object> _values = [];
    private UnknownFieldSet? _unknown;

    public MessageDescriptor Descriptor => descriptor;

    /// <summary>What a field was set to: a value, a message or a list; null when it was not.</summary>
    public object? this[int number]
    {
        get => _values.GetValueOrDefault(number);
        set
        {
            ClearOneof(descriptor.FindFieldByNumber(number));
            _values[number] = value!;
        }
    }

    public void MergeFrom(CodedInputStream input)
    {
        uint tag;
        while ((tag = input.ReadTag()) != 0)
        {
            if (WireFormat.GetTagWireType(tag) == WireFormat.WireType.EndGroup)
                return;
            var field = descriptor.FindFieldByNumber(WireFormat.GetTagFieldNumber(tag));
            if (field is null || !Takes(field, WireFormat.GetTagWireType(tag)))
                _unknown = UnknownFieldSet.MergeFieldFrom(_unknown, input);
            else
                Read(field, input, tag);
        }
    }

    public void WriteTo(CodedOutputStream output)
    {
        foreach (var field in descriptor.Fields.InFieldNumberOrder())
        {
            if (!_values.TryGetValue(field.FieldNumber, out var value))
                continue;
            if (field.FieldType is FieldType.Message or FieldType.Group)
                WriteMessages(field, value, output);
            else if (field.IsRepeated)
                ScalarField.Of(field).WriteAll(output, (IList)value);
            else
                ScalarField.Of(field).Write(output, value);
        }
    }

    public int CalculateSize()
    {
        using var bytes = new MemoryStream();
        using (var output = new CodedOutputStream(bytes, leaveOpen: true))
            WriteTo(output);
        return (int)bytes.Length;
    }

    public bool Equals(IMessage? other) => ReferenceEquals(this, other);

    private static bool Takes(FieldDescriptor field, WireFormat.WireType type)
    {
        var own = ScalarField.WireTypeOf(field.FieldType);
        return type == own || (type == WireFormat.WireType.LengthDelimited && field.IsRepeated && own is not WireFormat.WireType.StartGroup);
    }

    private void Read(FieldDescriptor field, CodedInputStream input, uint tag)
    {
        ClearOneof(field);
        if (field.FieldType is FieldType.Message or FieldType.Group)
        {
            // A message that comes again is merged into the first.
            var message = field.IsRepeated || this[field.FieldNumber] is not DynamicMessage known ? new DynamicMessage(field.MessageType) : known;
            if (field.FieldType == FieldType.Group)
                input.ReadGroup(message);
            else
                input.ReadMessage(message);
            if (field.IsRepeated)
                ListOf(field.FieldNumber).Add(message);
            else
                _values[field.FieldNumber] = message;
        }
        else if (field.IsRepeated)
        {
            ScalarField.Of(field, tag).ReadAll(input, ListOf(field.FieldNumber));
        }
        else
        {
            _values[field.FieldNumber] = ScalarField.Of(field).Read(input);
        }
    }

    private void WriteMessages(FieldDescriptor field, object value, CodedOutputStream output)
    {
        foreach (DynamicMessage message in value as IList ?? new[] { value })
        {
            output.WriteTag(field.FieldNumber, ScalarField.WireTypeOf(field.FieldType));
            if (field.FieldType == FieldType.Group)
            {
                message.WriteTo(output);
                output.WriteTag(field.FieldNumber, WireFormat.WireType.EndGroup);
            }
            else
            {
                output.WriteMessage(message);
            }
        }
    }

    private List<object> ListOf(int number)
    {
        if (!_values.TryGetValue(number, out var list))
            _values[number] = list = new List<object>();
        return (List<object>)list;
    }

    private void ClearOneof(FieldDescriptor field)
    {
        foreach (var other in field.ContainingOneof?.Fields ?? [])
        {
            if (other.FieldNumber != field.FieldNumber)
                _values.Remove(other.FieldNumber);
        }
    }
}

/// <summary>The codec of a scalar field, as generated code holds it.</summary>
internal abstract class ScalarField
{
    public abstract object Read(CodedInputStream input);

    public abstract void ReadAll(CodedInputStream input, List<object> list);

    public abstract void Write(CodedOutputStream output, object value);

    public abstract void WriteAll(CodedOutputStream output, IList values);

    public static ScalarField Of(FieldDescriptor field, uint? tag = null)
    {
        var number = tag ?? WireFormat.MakeTag(field.FieldNumber, field is { IsRepeated: true, IsPacked: true } && WireTypeOf(field.FieldType) != WireFormat.WireType.LengthDelimited ? WireFormat.WireType.LengthDelimited : WireTypeOf(field.FieldType));
        return field.FieldType switch
        {
            FieldType.Double => new Typed<double>(FieldCodec.ForDouble(number)),
            FieldType.Float => new Typed<float>(FieldCodec.ForFloat(number)),
            FieldType.Int64 => new Typed<long>(FieldCodec.ForInt64(number)),
            FieldType.UInt64 => new Typed<ulong>(FieldCodec.ForUInt64(number)),
            FieldType.Int32 => new Typed<int>(FieldCodec.ForInt32(number)),
            FieldType.Fixed64 => new Typed<ulong>(FieldCodec.ForFixed64(number)),
            FieldType.Fixed32 => new Typed<uint>(FieldCodec.ForFixed32(number)),
            FieldType.Bool => new Typed<bool>(FieldCodec.ForBool(number)),
            FieldType.String => new Typed<string>(FieldCodec.ForString(number)),
            FieldType.Bytes => new Typed<ByteString>(FieldCodec.ForBytes(number)),
            FieldType.UInt32 => new Typed<uint>(FieldCodec.ForUInt32(number)),
            FieldType.SFixed32 => new Typed<int>(FieldCodec.ForSFixed32(number)),
            FieldType.SFixed64 => new Typed<long>(FieldCodec.ForSFixed64(number)),
            FieldType.SInt32 => new Typed<int>(FieldCodec.ForSInt32(number)),
            FieldType.SInt64 => new Typed<long>(FieldCodec.ForSInt64(number)),
            FieldType.Enum => new Typed<int>(FieldCodec.ForEnum(number, value => value, value => value)),
            _ => throw new NotSupportedException(field.FieldType.ToString()),
        };
    }

    public static WireFormat.WireType WireTypeOf(FieldType type) => type switch
    {
        FieldType.Double or FieldType.Fixed64 or FieldType.SFixed64 => WireFormat.WireType.Fixed64,
        FieldType.Float or FieldType.Fixed32 or FieldType.SFixed32 => WireFormat.WireType.Fixed32,
        FieldType.String or FieldType.Bytes or FieldType.Message => WireFormat.WireType.LengthDelimited,
        FieldType.Group => WireFormat.WireType.StartGroup,
        _ => WireFormat.WireType.Varint,
    };

    private sealed class Typed<T>(FieldCodec<T> codec) : ScalarField
        where T : notnull
    {
        public override object Read(CodedInputStream input) => codec.Read(input);

        public override void ReadAll(CodedInputStream input, List<object> list)
        {
            var field = new RepeatedField<T>();
            field.AddEntriesFrom(input, codec);
            list.AddRange(field.Cast<object>());
        }

        public override void Write(CodedOutputStream output, object value) => codec.WriteTagAndValue(output, (T)value);

        public override void WriteAll(CodedOutputStream output, IList values)
        {
            var field = new RepeatedField<T>();
            field.AddRange(values.Cast<T>());
            field.WriteTo(output, codec);
        }
    }
}
