namespace LineageAnalyzers.Schemas.Protobuf;

/// <summary>An enum.</summary>
internal sealed class ProtoEnum : ProtoType
{
    public List<ProtoEnumValue> Values { get; } = [];

    public List<ProtoRange> ReservedRanges { get; } = [];

    public List<string> ReservedNames { get; } = [];
}

/// <summary>A value of an enum.</summary>
internal sealed class ProtoEnumValue : ProtoElement
{
    public int Number { get; set; }

    public ProtoSpan NumberSpan { get; set; }
}
