namespace LineageAnalyzers.Schemas.Protobuf;

/// <summary>The word before a field's type.</summary>
internal enum ProtoLabel
{
    None,
    Optional,
    Required,
    Repeated,
}

/// <summary>A field of a message, or one that an <c>extend</c> adds to a message.</summary>
internal sealed class ProtoField : ProtoElement
{
    /// <summary>The type; of a map field that of its values is in <see cref="Map"/>.</summary>
    public ProtoTypeReference Type;

    public int Number { get; set; }

    public ProtoSpan NumberSpan { get; set; }

    public ProtoLabel Label { get; set; }

    /// <summary>The oneof that it belongs to; null without one.</summary>
    public ProtoOneof? Oneof { get; set; }

    /// <summary>Keys and values of a map field; null for others.</summary>
    public ProtoMap? Map { get; set; }

    /// <summary>The message that an extension extends, as it is written; null for a field.</summary>
    public string? Extendee { get; set; }

    /// <summary>Where the extended message is named.</summary>
    public ProtoSpan ExtendeeSpan { get; set; }

    /// <summary>The message that an extension extends; null for a field.</summary>
    public ProtoMessage? Extended { get; set; }

    /// <summary>Whether a <c>group</c> declares it.</summary>
    public bool IsGroup => Type.Kind == ProtoKind.Group;

    public bool IsRepeated => Label == ProtoLabel.Repeated || Map is not null;

    /// <summary>Whether data must hold it: the word <c>required</c>, or the feature.</summary>
    public bool IsRequired => Label == ProtoLabel.Required || (Label == ProtoLabel.None && Oneof is null && Features.Presence == ProtoPresence.LegacyRequired);

    /// <summary>The key that the field has in JSON.</summary>
    public string JsonName => OptionText("json_name") ?? ProtoJsonName.Of(Name);
}

/// <summary>The types of a map field.</summary>
internal sealed class ProtoMap
{
    public ProtoTypeReference Key;
    public ProtoTypeReference Value;
}
