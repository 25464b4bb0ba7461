using LineageAnalyzers.Flow.Interpretation;
using Microsoft.CodeAnalysis;

namespace LineageAnalyzers.Flow.Libraries.Mapping;

/// <summary>The members of types that mappers see, and which of a source belongs to one of a target by its name.</summary>
internal static class MappedMembers
{
    private const int MostLevels = 8;

    /// <summary>The public properties, those of base classes included.</summary>
    public static IEnumerable<IPropertySymbol> Of(ITypeSymbol type)
    {
        var names = new HashSet<string>(StringComparer.Ordinal);
        foreach (var declaring in WithParents(type))
        {
            foreach (var member in declaring.GetMembers())
            {
                if (member is IPropertySymbol { IsStatic: false, IsIndexer: false, DeclaredAccessibility: Accessibility.Public } property && names.Add(property.Name))
                    yield return property;
            }
        }
    }

    /// <summary>Those that can be read.</summary>
    public static IEnumerable<IPropertySymbol> Readable(ITypeSymbol type) => Of(type).Where(static property => property.GetMethod is { DeclaredAccessibility: Accessibility.Public });

    /// <summary>The steps to a member: HomeCity comes from HomeCity, or from City of Home. Null when there is none.</summary>
    public static List<IPropertySymbol>? PathTo(ITypeSymbol from, string name, StringComparison comparison, ICollection<string>? unused = null) => PathTo(from, name, comparison, unused, 0);

    /// <summary>The steps along a path of names; null where one is missing.</summary>
    public static List<IPropertySymbol>? Along(ITypeSymbol from, string path)
    {
        var steps = new List<IPropertySymbol>();
        foreach (var name in path.Split('.'))
        {
            if (Readable(from).FirstOrDefault(property => property.Name == name) is not { } step)
                return null;
            steps.Add(step);
            from = step.Type;
        }

        return steps;
    }

    /// <summary>The method that gives a member, <c>GetTotal()</c> for <c>Total</c>; null when there is none.</summary>
    public static IMethodSymbol? Getter(ITypeSymbol from, string name)
    {
        foreach (var declaring in WithParents(from))
        {
            foreach (var candidate in declaring.GetMembers("Get" + name).Concat(declaring.GetMembers(name)))
            {
                if (candidate is IMethodSymbol { IsStatic: false, Parameters.IsEmpty: true, ReturnsVoid: false, TypeParameters.IsEmpty: true, DeclaredAccessibility: Accessibility.Public } method)
                    return method;
            }
        }

        return null;
    }

    private static List<IPropertySymbol>? PathTo(ITypeSymbol from, string name, StringComparison comparison, ICollection<string>? unused, int level)
    {
        foreach (var property in Readable(from))
        {
            if (string.Equals(property.Name, name, comparison) && unused?.Contains(property.Name) != true)
                return [property];
        }

        foreach (var property in Readable(from))
        {
            if (level < MostLevels && name.Length > property.Name.Length && name.StartsWith(property.Name, StringComparison.Ordinal) && char.IsUpper(name[property.Name.Length]) && unused?.Contains(property.Name) != true
                && DataTypes.IsObject(property.Type) && PathTo(property.Type, name.Substring(property.Name.Length), comparison, null, level + 1) is { } rest)
                return [property, .. rest];
        }

        return null;
    }

    private static IEnumerable<ITypeSymbol> WithParents(ITypeSymbol type)
    {
        if (type.TypeKind == TypeKind.Interface)
        {
            foreach (var contract in type.AllInterfaces)
                yield return contract;
        }

        for (var current = type; current is { SpecialType: SpecialType.None }; current = current.BaseType)
            yield return current;
    }
}
