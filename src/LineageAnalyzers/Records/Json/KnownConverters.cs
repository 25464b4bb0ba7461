using Microsoft.CodeAnalysis;

namespace LineageAnalyzers.Records.Json;

/// <summary>What converters write: those of the JSON libraries whose result is fixed, also classes that derive from them and leave the writing to them.</summary>
internal static class KnownConverters
{
    private const string SystemTextJson = "System.Text.Json.Serialization.";
    private const string Newtonsoft = "Newtonsoft.Json.Converters.";

    private static readonly string[] Writing = ["Write", "WriteJson", "CanWrite", "CreateConverter"];

    /// <summary>The JSON type of what a converter makes of a value; <c>opaque</c> with the converter's name where that is not known.</summary>
    public static string Written(INamedTypeSymbol converter, ITypeSymbol type)
    {
        for (var current = converter; current is not null && !IsOwnWriter(current); current = current.BaseType)
        {
            if (WrittenBy(TypeNames.Of(current.OriginalDefinition), type, isItself: ReferenceEquals(current, converter)) is { } written)
                return written;
        }

        return WireNode.OpaqueBy(converter);
    }

    private static string? WrittenBy(string converter, ITypeSymbol type, bool isItself) => converter switch
    {
        SystemTextJson + "JsonStringEnumConverter" or SystemTextJson + "JsonStringEnumConverter<TEnum>" or Newtonsoft + "StringEnumConverter" when type.TypeKind == TypeKind.Enum =>
            JsonScalars.EnumText,
        SystemTextJson + "JsonNumberEnumConverter<TEnum>" when type.TypeKind == TypeKind.Enum => JsonScalars.Integer,
        // A class that derives from it does so for another format.
        Newtonsoft + "IsoDateTimeConverter" when IsPointInTime(type) => isItself ? JsonScalars.PointInTime : JsonScalars.Text,
        Newtonsoft + "UnixDateTimeConverter" when IsPointInTime(type) => JsonScalars.Integer,
        Newtonsoft + "VersionConverter" when TypeNames.Of(type) == "System.Version" => JsonScalars.Version,
        _ => null,
    };

    // The libraries' own converters are the ones that write; a class in between may change that.
    private static bool IsOwnWriter(INamedTypeSymbol type) => !JsonScalars.IsOfLibrary(type) && type.GetMembers().Any(member => member.IsOverride && Writing.Contains(member.Name));

    private static bool IsPointInTime(ITypeSymbol type) => type.SpecialType == SpecialType.System_DateTime || TypeNames.Of(type) == "System.DateTimeOffset";
}
