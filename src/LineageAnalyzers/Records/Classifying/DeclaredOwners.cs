using LineageAnalyzers.Model.Manifests;
using LineageAnalyzers.Symbols;
using Microsoft.CodeAnalysis;

namespace LineageAnalyzers.Records.Classifying;

/// <summary>Reads the owners that code states by <c>[LineageOwner]</c>, an attribute matched by its full name.</summary>
internal static class DeclaredOwners
{
    /// <summary>The owners stated on a type, or on the nearest base type; per kind the nearest one counts.</summary>
    public static Owners OfType(ITypeSymbol type)
    {
        var owners = Owners.None;
        for (ITypeSymbol? current = type; current is not null; current = current.BaseType)
            owners = Add(owners, Stated(current.OriginalDefinition));
        foreach (var implemented in type.AllInterfaces)
            owners = Add(owners, Stated(implemented.OriginalDefinition));
        return owners;
    }

    /// <summary>The owners stated on an assembly.</summary>
    public static Owners OfAssembly(IAssemblySymbol assembly) => Stated(assembly);

    private static Owners Stated(ISymbol symbol)
    {
        foreach (var attribute in symbol.GetAttributes())
        {
            if (attribute.AttributeClass is { } attributeClass && ClassificationSymbols.IsOwner(attributeClass))
                return new Owners(Text(attribute, "Business"), Text(attribute, "Producer"), Text(attribute, "Schema"), Text(attribute, "Operational"));
        }

        return Owners.None;
    }

    private static string? Text(AttributeData attribute, string kind) => attribute.Named(kind) is string { Length: > 0 } text ? text : null;

    private static Owners Add(Owners owners, Owners further) => new(
        owners.Business ?? further.Business,
        owners.Producer ?? further.Producer,
        owners.Schema ?? further.Schema,
        owners.Operational ?? further.Operational);
}
