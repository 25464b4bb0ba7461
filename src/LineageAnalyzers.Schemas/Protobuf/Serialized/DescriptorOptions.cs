namespace LineageAnalyzers.Schemas.Protobuf;

/// <summary>The options of descriptors that matter here: features, the entries of maps, and Confluent's tags.</summary>
internal static class DescriptorOptions
{
    private const int ConfluentMeta = 1088;

    private static readonly string[][] Features =
    [
        ["field_presence", "", "EXPLICIT", "IMPLICIT", "LEGACY_REQUIRED"],
        ["enum_type", "", "OPEN", "CLOSED"],
        ["repeated_field_encoding", "", "PACKED", "EXPANDED"],
        ["utf8_validation", "", "", "VERIFY", "NONE"],
        ["message_encoding", "", "LENGTH_PREFIXED", "DELIMITED"],
        ["json_format", "", "ALLOW", "LEGACY_BEST_EFFORT"],
    ];

    /// <summary>An option with a text.</summary>
    public static ProtoOption Text(string name, string text) => new(name, new ProtoOptionValue(ProtoOptionKind.String, text), default);

    /// <summary>Adds the options of an element's descriptor to the element.</summary>
    public static void Read(DescriptorBytes bytes, ProtoElement element)
    {
        var (features, meta) = element switch
        {
            ProtoFile => (50, "file_meta"),
            ProtoMessage => (12, "message_meta"),
            ProtoField => (21, "field_meta"),
            ProtoEnum => (7, "enum_meta"),
            ProtoEnumValue => (2, "enum_value_meta"),
            _ => (1, ""),
        };
        while (bytes.Next())
        {
            if (bytes.Number == features)
                ReadFeatures(bytes.Message, element);
            else if (bytes.Number == ConfluentMeta)
                ReadMeta(bytes.Message, element, $"(confluent.{meta})");
            else if (bytes.Number == 7 && element is ProtoMessage message)
                message.IsMapEntry = bytes.Value != 0;
        }
    }

    private static void ReadFeatures(DescriptorBytes bytes, ProtoElement element)
    {
        while (bytes.Next())
        {
            if (bytes.Number < 1 || bytes.Number > Features.Length)
                continue;
            var feature = Features[bytes.Number - 1];
            if (bytes.Value > 0 && bytes.Value < feature.Length - 1)
                element.Add(new ProtoOption($"features.{feature[0]}", new ProtoOptionValue(ProtoOptionKind.Word, feature[bytes.Value + 1]), default));
        }
    }

    private static void ReadMeta(DescriptorBytes bytes, ProtoElement element, string name)
    {
        var value = new ProtoOptionValue(ProtoOptionKind.Aggregate, "");
        while (bytes.Next())
        {
            if (bytes.Number is 1 or 3)
                value.Members.Add(new ProtoOptionMember(bytes.Number == 1 ? "doc" : "tags", new ProtoOptionValue(ProtoOptionKind.String, bytes.Text), default));
        }

        element.Add(new ProtoOption(name, value, default));
    }
}
