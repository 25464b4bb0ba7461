using Microsoft.CodeAnalysis;

namespace LineageAnalyzers.Values;

/// <summary>Tells properties that only store a value from those that compute it.</summary>
internal static class AutoProperty
{
    /// <summary>Whether the compiler made a field for the property. Only for properties whose source is known.</summary>
    public static bool Is(IPropertySymbol property)
    {
        foreach (var member in property.ContainingType.GetMembers())
        {
            if (member is IFieldSymbol { AssociatedSymbol: { } owner } && SymbolEqualityComparer.Default.Equals(owner, property))
                return true;
        }

        return false;
    }
}
