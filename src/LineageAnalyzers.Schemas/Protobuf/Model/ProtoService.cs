namespace LineageAnalyzers.Schemas.Protobuf;

/// <summary>A service. It does not change what records hold; only buf's rules ask about it.</summary>
internal sealed class ProtoService : ProtoElement
{
    public List<ProtoMethod> Methods { get; } = [];
}

/// <summary>A method of a service.</summary>
internal sealed class ProtoMethod : ProtoElement
{
    public ProtoTypeReference Request;
    public ProtoTypeReference Response;

    public bool IsRequestStream { get; set; }

    public bool IsResponseStream { get; set; }
}
