namespace LineageAnalyzers.Schemas.Protobuf;

/// <summary>How values are written.</summary>
internal enum ProtobufWireForm
{
    Varint,
    Eight,
    Length,
    Group,
    Four,
}

/// <summary>What a reader of one type makes of data of another one.</summary>
internal static class ProtobufWire
{
    /// <summary>The form in which a single value of a field is written. A reader skips a field in another form.</summary>
    public static ProtobufWireForm FormOf(ProtoField field, ProtoKind kind) => kind switch
    {
        ProtoKind.Double or ProtoKind.Fixed64 or ProtoKind.SFixed64 => ProtobufWireForm.Eight,
        ProtoKind.Float or ProtoKind.Fixed32 or ProtoKind.SFixed32 => ProtobufWireForm.Four,
        ProtoKind.String or ProtoKind.Bytes => ProtobufWireForm.Length,
        ProtoKind.Group => ProtobufWireForm.Group,
        ProtoKind.Message => field.Map is null && field.Features.IsDelimited ? ProtobufWireForm.Group : ProtobufWireForm.Length,
        _ => ProtobufWireForm.Varint,
    };

    /// <summary>Whether a reader gets every value that a writer can write, unchanged.</summary>
    public static bool ReadsAll(ProtoKind reader, ProtoKind writer) => reader == writer || (reader, writer) is
        (ProtoKind.Int64, ProtoKind.Int32 or ProtoKind.UInt32 or ProtoKind.Bool or ProtoKind.Enum)
        or (ProtoKind.Int32, ProtoKind.Bool or ProtoKind.Enum)
        or (ProtoKind.UInt32, ProtoKind.Bool)
        or (ProtoKind.UInt64, ProtoKind.UInt32 or ProtoKind.Bool)
        or (ProtoKind.SInt64, ProtoKind.SInt32)
        or (ProtoKind.Bytes, ProtoKind.String);
}
