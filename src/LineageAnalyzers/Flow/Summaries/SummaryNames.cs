using Microsoft.CodeAnalysis;

namespace LineageAnalyzers.Flow.Summaries;

/// <summary>The names by which a summary tells of members: one name a member in any path.</summary>
internal static class SummaryNames
{
    /// <summary>
    /// The name of a member. What only its own class sees has the name of the class with it, since a base class may have one of the same name; a parameter
    /// of a primary constructor is marked, since a field may have its name.
    /// </summary>
    public static string Of(ISymbol member)
    {
        var name = member.Name.Replace('.', '/');
        return member switch
        {
            IParameterSymbol => $"@{name}'{member.ContainingType?.MetadataName}",
            { DeclaredAccessibility: Accessibility.Private } => $"{name}'{member.ContainingType?.MetadataName}",
            _ => name,
        };
    }

    /// <summary>The field or property of this name in a type or in what it derives from; null when none can be seen.</summary>
    public static ISymbol? Find(ITypeSymbol? type, string name)
    {
        if (type is null || name.IndexOf('\'') >= 0)
            return null;
        var plain = name.Replace('/', '.');
        for (var current = type; current is not null; current = current.BaseType)
        {
            if (In(current, plain) is { } member)
                return member;
        }

        foreach (var contract in type.AllInterfaces)
        {
            if (In(contract, plain) is { } member)
                return member;
        }

        return null;
    }

    private static ISymbol? In(ITypeSymbol type, string name)
    {
        foreach (var member in type.GetMembers(name))
        {
            if (!member.IsStatic && member is IPropertySymbol { IsIndexer: false } or IFieldSymbol { IsStatic: false })
                return member is IFieldSymbol { CorrespondingTupleField: { } field } ? field : member;
        }

        return null;
    }
}
