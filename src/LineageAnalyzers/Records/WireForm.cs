using LineageAnalyzers.Model.Manifests;

namespace LineageAnalyzers.Records;

/// <summary>How a type is written: the format and, for JSON, what the serializer makes of its members.</summary>
internal readonly record struct WireForm(WireFormat Format, JsonConventions Json = default)
{
    /// <summary>With MessagePack: whether types that say nothing of how they are written are written with the names of their members.</summary>
    public bool IsContractless { get; init; }

    public static WireForm Avro { get; } = new(WireFormat.Avro);

    public static WireForm Protobuf { get; } = new(WireFormat.Protobuf);

    public static WireForm MessagePack { get; } = new(WireFormat.Messagepack);

    public static WireForm MessagePackContractless { get; } = new(WireFormat.Messagepack) { IsContractless = true };

    public static WireForm SystemTextJson { get; } = new(WireFormat.Json, new JsonConventions(JsonDialect.SystemTextJson));

    /// <summary>What <c>new JsonSerializerOptions(JsonSerializerDefaults.Web)</c> gives.</summary>
    public static WireForm SystemTextJsonWeb { get; } =
        new(WireFormat.Json, new JsonConventions(JsonDialect.SystemTextJson, JsonNaming.CamelCase));

    /// <summary>What <c>DataContractJsonSerializer</c> writes without settings.</summary>
    public static WireForm DataContractJson { get; } = new(WireFormat.Json, new JsonConventions(JsonDialect.DataContract));

    /// <summary>What MassTransit's serializer writes: camel case, and decimal numbers as text.</summary>
    public static WireForm MassTransit { get; } =
        new(WireFormat.Json, new JsonConventions(JsonDialect.SystemTextJson, JsonNaming.CamelCase) { DecimalsAsText = true });

    public static WireForm Newtonsoft { get; } = new(WireFormat.Json, new JsonConventions(JsonDialect.Newtonsoft));
}

/// <summary>The library whose attributes and rules decide the JSON.</summary>
internal enum JsonDialect
{
    SystemTextJson,
    Newtonsoft,
    DataContract,
}

/// <summary>How members without a name of their own are called in the JSON.</summary>
internal enum JsonNaming
{
    /// <summary>As in C#.</summary>
    AsDeclared,
    CamelCase,
    SnakeCaseLower,
    SnakeCaseUpper,
    KebabCaseLower,
    KebabCaseUpper,
}

/// <summary>What the options of a JSON serializer change. The default is a serializer without options.</summary>
internal readonly record struct JsonConventions(JsonDialect Dialect, JsonNaming Naming = JsonNaming.AsDeclared)
{
    /// <summary>Names given by attribute are renamed, too (Newtonsoft's <c>CamelCasePropertyNamesContractResolver</c> does that).</summary>
    public bool RenamesSpecifiedNames { get; init; }

    /// <summary>Public fields are written without an attribute (System.Text.Json's <c>IncludeFields</c>).</summary>
    public bool IncludesFields { get; init; }

    /// <summary>Enums are written by name.</summary>
    public bool EnumsAsText { get; init; }

    /// <summary>Decimal numbers are written as text, wherever they stand (MassTransit does that).</summary>
    public bool DecimalsAsText { get; init; }

    /// <summary>A member with its type's default value is left out.</summary>
    public bool OmitsDefaults { get; init; }
}
