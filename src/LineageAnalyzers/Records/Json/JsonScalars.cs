using Microsoft.CodeAnalysis;

namespace LineageAnalyzers.Records.Json;

/// <summary>The JSON types of what the JSON libraries write as one value. In brackets the text's form, where the library fixes one.</summary>
internal static class JsonScalars
{
    public const string Integer = "integer";
    public const string Text = "string";
    public const string EnumText = "string(enum)";
    public const string Any = "any";

    public const string Number = "number";
    public const string PointInTime = "string(date-time)";
    public const string Version = "string(version)";
    private const string DecimalText = "string(decimal)";
    private const string Binary = "string(base64)";

    private static readonly Dictionary<string, string> Both = new(StringComparer.Ordinal)
    {
        ["System.DateTimeOffset"] = PointInTime,
        ["System.DateOnly"] = "string(date)",
        ["System.TimeOnly"] = "string(time)",
        ["System.TimeSpan"] = "string(time-span)",
        ["System.Guid"] = "string(uuid)",
        ["System.Uri"] = "string(uri)",
        ["System.Version"] = Version,
    };

    private static readonly Dictionary<string, string> SystemTextJsonOnly = new(StringComparer.Ordinal)
    {
        ["System.Half"] = Number,
        ["System.Int128"] = Integer,
        ["System.UInt128"] = Integer,
        ["System.Memory<System.Byte>"] = Binary,
        ["System.ReadOnlyMemory<System.Byte>"] = Binary,
        ["System.Text.Json.JsonElement"] = Any,
        ["System.Text.Json.JsonDocument"] = Any,
        ["System.Text.Json.Nodes.JsonNode"] = Any,
        ["System.Text.Json.Nodes.JsonObject"] = Any,
        ["System.Text.Json.Nodes.JsonArray"] = Any,
        ["System.Text.Json.Nodes.JsonValue"] = Any,
    };

    private static readonly Dictionary<string, string> NewtonsoftOnly = new(StringComparer.Ordinal)
    {
        ["System.Numerics.BigInteger"] = Integer,
        ["Newtonsoft.Json.Linq.JToken"] = Any,
        ["Newtonsoft.Json.Linq.JContainer"] = Any,
        ["Newtonsoft.Json.Linq.JObject"] = Any,
        ["Newtonsoft.Json.Linq.JArray"] = Any,
        ["Newtonsoft.Json.Linq.JValue"] = Any,
        ["Newtonsoft.Json.Linq.JRaw"] = Any,
    };

    private static readonly Dictionary<string, string> DataContractOnly = new(StringComparer.Ordinal)
    {
        ["System.TimeSpan"] = "string(duration)",
        ["System.Guid"] = "string(uuid)",
        ["System.Uri"] = "string(uri)",
    };

    /// <summary>The JSON type of a type that is written as one value; null for one that is not.</summary>
    public static string? Of(ITypeSymbol type, JsonConventions conventions)
    {
        var dialect = conventions.Dialect;
        if (type.TypeKind == TypeKind.Dynamic)
            return Any;
        if (dialect != JsonDialect.DataContract && type is IArrayTypeSymbol { Rank: 1, ElementType.SpecialType: SpecialType.System_Byte })
            return Binary;
        switch (type.SpecialType)
        {
            case SpecialType.System_Boolean:
                return "boolean";
            case SpecialType.System_SByte or SpecialType.System_Byte or SpecialType.System_Int16 or SpecialType.System_UInt16
                or SpecialType.System_Int32 or SpecialType.System_UInt32 or SpecialType.System_Int64 or SpecialType.System_UInt64:
                return Integer;
            case SpecialType.System_Decimal when conventions.DecimalsAsText:
                return DecimalText;
            case SpecialType.System_Single or SpecialType.System_Double or SpecialType.System_Decimal:
                return Number;
            case SpecialType.System_Char or SpecialType.System_String:
                return Text;
            case SpecialType.System_DateTime:
                return dialect == JsonDialect.DataContract ? "string(json-date)" : PointInTime;
            case SpecialType.System_Object:
                return Any;
        }

        return type is INamedTypeSymbol named && IsOfLibrary(named) ? Lookup(TypeNames.Of(named), dialect) : null;
    }

    /// <summary>
    /// Whether a type is the runtime's or a JSON library's own. What such a type looks like as JSON is not told by its properties, unless
    /// it is a mere tuple.
    /// </summary>
    public static bool IsOfLibrary(INamedTypeSymbol type)
    {
        if (type.IsAnonymousType || type.ContainingNamespace is not { IsGlobalNamespace: false } space)
            return false;
        while (space.ContainingNamespace is { IsGlobalNamespace: false } outer)
        {
            if (outer.ContainingNamespace.IsGlobalNamespace && outer.Name == "Newtonsoft")
                return space.Name == "Json";
            space = outer;
        }

        return space.Name == "System";
    }

    private static string? Lookup(string name, JsonDialect dialect)
    {
        if (dialect == JsonDialect.DataContract)
            return DataContractOnly.TryGetValue(name, out var written) ? written : null;
        if (Both.TryGetValue(name, out var type))
            return type;
        return (dialect == JsonDialect.SystemTextJson ? SystemTextJsonOnly : NewtonsoftOnly).TryGetValue(name, out type) ? type : null;
    }
}
