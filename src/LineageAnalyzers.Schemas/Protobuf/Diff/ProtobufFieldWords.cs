namespace LineageAnalyzers.Schemas.Protobuf;

/// <summary>A field as its declaration says it, without options.</summary>
internal static class ProtobufFieldWords
{
    /// <summary>For example <c>repeated acme.Line lines = 3</c>, with the oneof that it belongs to.</summary>
    public static string Of(ProtoField field) =>
        $"{TypeOf(field)} {field.Name} = {field.Number}{(field.Oneof is null ? "" : $" (in oneof {field.Oneof.Name})")}";

    /// <summary>For example <c>repeated acme.Line</c>.</summary>
    public static string TypeOf(ProtoField field) => field.Map is { } map
        ? $"map<{map.Key.Text}, {map.Value.Text}>"
        : $"{LabelOf(field)}{field.Type.Text}";

    private static string LabelOf(ProtoField field) => field.Label switch
    {
        ProtoLabel.Optional => "optional ",
        ProtoLabel.Required => "required ",
        ProtoLabel.Repeated => "repeated ",
        _ => "",
    };
}
