namespace LineageAnalyzers.Schemas.Protobuf;

/// <summary>Scalars that a registry takes for one another, because they look alike on the wire.</summary>
internal static class ProtobufScalarGroups
{
    /// <summary>The type that stands for the group of a scalar.</summary>
    public static ProtoKind Of(ProtoKind kind) => kind switch
    {
        ProtoKind.Int64 or ProtoKind.UInt32 or ProtoKind.UInt64 or ProtoKind.Bool or ProtoKind.Enum => ProtoKind.Int32,
        ProtoKind.SInt64 => ProtoKind.SInt32,
        ProtoKind.Bytes => ProtoKind.String,
        ProtoKind.SFixed32 => ProtoKind.Fixed32,
        ProtoKind.SFixed64 => ProtoKind.Fixed64,
        _ => kind,
    };
}
