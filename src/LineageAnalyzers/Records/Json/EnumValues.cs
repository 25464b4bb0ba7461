using System.Globalization;
using Microsoft.CodeAnalysis;

namespace LineageAnalyzers.Records.Json;

/// <summary>What the members of an enum are as JSON. Of flags that can be put together there is no list.</summary>
internal static class EnumValues
{
    /// <summary>The numbers, each once; null where there is no list.</summary>
    public static IReadOnlyList<string>? Numbers(ITypeSymbol type) => ValuesOf(type, member => Convert.ToString(member.ConstantValue, CultureInfo.InvariantCulture)!);

    /// <summary>The texts, each once; null where there is no list.</summary>
    public static IReadOnlyList<string>? Names(ITypeSymbol type, Func<IFieldSymbol, string> nameOf) => ValuesOf(type, nameOf);

    private static List<string>? ValuesOf(ITypeSymbol type, Func<IFieldSymbol, string> valueOf) =>
        type.TypeKind != TypeKind.Enum || type.GetAttributes().Any(attribute => attribute.AttributeClass?.Name == "FlagsAttribute")
            ? null
            : type.GetMembers().OfType<IFieldSymbol>().Where(member => member.HasConstantValue).Select(valueOf).Distinct(StringComparer.Ordinal).ToList();
}
