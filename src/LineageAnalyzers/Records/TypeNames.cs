using Microsoft.CodeAnalysis;

namespace LineageAnalyzers.Records;

/// <summary>The names of types as manifests spell them: full, without aliases such as <c>string</c> and without nullability.</summary>
internal static class TypeNames
{
    private static readonly SymbolDisplayFormat Format = new(
        globalNamespaceStyle: SymbolDisplayGlobalNamespaceStyle.Omitted,
        typeQualificationStyle: SymbolDisplayTypeQualificationStyle.NameAndContainingTypesAndNamespaces,
        genericsOptions: SymbolDisplayGenericsOptions.IncludeTypeParameters,
        miscellaneousOptions: SymbolDisplayMiscellaneousOptions.ExpandNullable | SymbolDisplayMiscellaneousOptions.ExpandValueTuple);

    /// <summary>For example <c>Acme.OrderPlaced</c>, <c>Acme.Outer.Inner</c>, <c>Acme.Envelope&lt;Acme.Order&gt;</c>, <c>System.Byte[]</c>.</summary>
    public static string Of(ITypeSymbol type) => type.ToDisplayString(Format);

    /// <summary>What <see cref="Type.FullName"/> gives for a type that is not generic: nested types follow a <c>+</c>.</summary>
    public static string Reflection(INamedTypeSymbol type)
    {
        if (type.ContainingType is { } outer)
            return $"{Reflection(outer)}+{type.MetadataName}";
        return type.ContainingNamespace.IsGlobalNamespace ? type.MetadataName : $"{type.ContainingNamespace.ToDisplayString()}.{type.MetadataName}";
    }
}
