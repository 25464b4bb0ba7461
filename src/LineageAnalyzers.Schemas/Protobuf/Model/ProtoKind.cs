namespace LineageAnalyzers.Schemas.Protobuf;

/// <summary>The types of fields, with the numbers that descriptors give them.</summary>
internal enum ProtoKind
{
    /// <summary>A name that was not looked up yet.</summary>
    Named = 0,
    Double = 1,
    Float = 2,
    Int64 = 3,
    UInt64 = 4,
    Int32 = 5,
    Fixed64 = 6,
    Fixed32 = 7,
    Bool = 8,
    String = 9,
    Group = 10,
    Message = 11,
    Bytes = 12,
    UInt32 = 13,
    Enum = 14,
    SFixed32 = 15,
    SFixed64 = 16,
    SInt32 = 17,
    SInt64 = 18,
}

/// <summary>The words for the types.</summary>
internal static class ProtoKinds
{
    private static readonly string[] Words =
    [
        "", "double", "float", "int64", "uint64", "int32", "fixed64", "fixed32", "bool", "string", "group", "message", "bytes", "uint32", "enum",
        "sfixed32", "sfixed64", "sint32", "sint64",
    ];

    /// <summary>The keyword of a scalar type; <c>message</c>, <c>group</c> or <c>enum</c> for the others.</summary>
    public static string Word(this ProtoKind kind) => Words[(int)kind];

    /// <summary>Whether a value of the type is neither a message nor a group.</summary>
    public static bool IsScalar(this ProtoKind kind) => kind is not (ProtoKind.Named or ProtoKind.Message or ProtoKind.Group);

    /// <summary>The scalar type whose keyword stands at a place of a text; <see cref="ProtoKind.Named"/> when there is none.</summary>
    public static ProtoKind ScalarAt(string text, int start, int length)
    {
        if (length is < 4 or > 8)
            return ProtoKind.Named;
        for (var kind = 1; kind < Words.Length; kind++)
        {
            if (Words[kind].Length == length && Words[kind][0] == text[start] && string.CompareOrdinal(Words[kind], 0, text, start, length) == 0)
                return ((ProtoKind)kind).IsScalar() && kind != (int)ProtoKind.Enum ? (ProtoKind)kind : ProtoKind.Named;
        }

        return ProtoKind.Named;
    }
}
