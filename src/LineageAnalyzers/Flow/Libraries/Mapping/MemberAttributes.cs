using LineageAnalyzers.Symbols;
using Microsoft.CodeAnalysis;

namespace LineageAnalyzers.Flow.Libraries.Mapping;

/// <summary>Tells what attributes of mappers say on the members that are mapped.</summary>
internal static class MemberAttributes
{
    /// <summary>Whether a member is left out: Mapster's <c>AdaptIgnore</c>, Mapperly's <c>MapperIgnore</c>.</summary>
    public static bool IsLeftOut(IPropertySymbol member)
    {
        foreach (var attribute in member.GetAttributes())
        {
            if (attribute.AttributeClass is { Name: "AdaptIgnoreAttribute" or "MapperIgnoreAttribute" } type && IsOfMapper(type))
                return true;
        }

        return false;
    }

    /// <summary>Whether members of one of the types have names or rules of their own, which are not read.</summary>
    public static bool AreOpen(ITypeSymbol from, ITypeSymbol to) => HasRule(from) || HasRule(to);

    private static bool HasRule(ITypeSymbol type)
    {
        foreach (var member in MappedMembers.Of(type))
        {
            foreach (var attribute in member.GetAttributes())
            {
                if (attribute.AttributeClass is { Name: not ("AdaptIgnoreAttribute" or "MapperIgnoreAttribute") } stated && IsOfMapper(stated))
                    return true;
            }
        }

        return false;
    }

    private static bool IsOfMapper(INamedTypeSymbol attribute) => NamespaceNames.Of(attribute) is "Mapster" or "Riok.Mapperly.Abstractions";
}
