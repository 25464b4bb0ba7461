namespace LineageAnalyzers.Schemas.Protobuf;

/// <summary>Whether a field knows if it was set.</summary>
internal enum ProtoPresence
{
    Explicit,
    Implicit,
    LegacyRequired,
}

/// <summary>The features of editions, also as proto2 and proto3 imply them.</summary>
/// <param name="Presence">Whether a field knows if it was set.</param>
/// <param name="IsClosed">Whether an enum takes only the values that it declares.</param>
/// <param name="IsPacked">Whether repeated numbers are written packed.</param>
/// <param name="ChecksUtf8">Whether strings are checked.</param>
/// <param name="IsDelimited">Whether messages are written as groups are.</param>
/// <param name="AllowsJson">Whether JSON is supported for sure.</param>
/// <param name="CppString">The type of strings in C++.</param>
/// <param name="JavaChecksUtf8">What <c>(pb.java).utf8_validation</c> says; null when nothing.</param>
internal sealed record ProtoFeatures(
    ProtoPresence Presence,
    bool IsClosed,
    bool IsPacked,
    bool ChecksUtf8,
    bool IsDelimited,
    bool AllowsJson,
    string CppString = "STRING",
    bool? JavaChecksUtf8 = null)
{
    private static readonly ProtoFeatures Proto2 = new(ProtoPresence.Explicit, true, false, false, false, false);
    private static readonly ProtoFeatures Proto3 = new(ProtoPresence.Implicit, false, true, true, false, true);
    private static readonly ProtoFeatures Edition2023 = new(ProtoPresence.Explicit, false, true, true, false, true);
    private static readonly ProtoFeatures Edition2024 = Edition2023 with { CppString = "VIEW" };

    /// <summary>The features of an element: those of what holds it, changed by its own options.</summary>
    public static ProtoFeatures Of(ProtoElement element)
    {
        var features = element is ProtoFile file ? DefaultsOf(file) : (element.Parent ?? element.File).Features;
        if (element is ProtoField { Oneof: { } oneof })
            features = oneof.Features;
        foreach (var option in element.Options)
        {
            if (option.Name.StartsWith("features", StringComparison.Ordinal))
                features = features.With(option);
        }

        return features;
    }

    private static ProtoFeatures DefaultsOf(ProtoFile file) => file.Syntax switch
    {
        ProtoSyntax.Proto2 => Proto2,
        ProtoSyntax.Proto3 => Proto3,
        _ => file.Edition is "2023" ? Edition2023 : Edition2024,
    };

    private ProtoFeatures With(ProtoOption option)
    {
        if (option.Name != "features")
            return option.Name.StartsWith("features.", StringComparison.Ordinal) ? With(option.Name.Substring("features.".Length), option.Value) : this;
        var features = this;
        foreach (var member in option.Value.Members)
            features = features.With(member.Name, member.Value);
        return features;
    }

    private ProtoFeatures With(string name, ProtoOptionValue value) => name switch
    {
        "field_presence" => this with
        {
            Presence = value.Text switch { "IMPLICIT" => ProtoPresence.Implicit, "LEGACY_REQUIRED" => ProtoPresence.LegacyRequired, _ => ProtoPresence.Explicit },
        },
        "enum_type" => this with { IsClosed = value.Text == "CLOSED" },
        "repeated_field_encoding" => this with { IsPacked = value.Text == "PACKED" },
        "utf8_validation" => this with { ChecksUtf8 = value.Text == "VERIFY" },
        "message_encoding" => this with { IsDelimited = value.Text == "DELIMITED" },
        "json_format" => this with { AllowsJson = value.Text == "ALLOW" },
        "(pb.cpp).string_type" or "(.pb.cpp).string_type" => this with { CppString = value.Text },
        "(pb.java).utf8_validation" or "(.pb.java).utf8_validation" => this with { JavaChecksUtf8 = value.Text == "VERIFY" },
        "(pb.cpp)" or "[pb.cpp]" when value["string_type"] is { } type => this with { CppString = type.Text },
        "(pb.java)" or "[pb.java]" when value["utf8_validation"] is { } check => this with { JavaChecksUtf8 = check.Text == "VERIFY" },
        _ => this,
    };
}
