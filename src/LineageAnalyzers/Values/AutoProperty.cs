using System.Runtime.CompilerServices;
using LineageAnalyzers.Keeping;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace LineageAnalyzers.Values;

/// <summary>Tells properties that only store a value from those that compute it.</summary>
internal static class AutoProperty
{
    // Flows ask for the same property at each access.
    private static readonly ConditionalWeakTable<IPropertySymbol, object> Known = new();

    /// <summary>Whether the compiler made a field for the property. Only for properties whose source is known.</summary>
    public static bool Is(IPropertySymbol property) => (bool)Known.GetValue(property, static asked => Find(asked));

    private static bool Find(IPropertySymbol property)
    {
        if (property.DeclaringSyntaxReferences.Any(reference => HasBody(reference.SeenSyntax())))
            return false;
        // The name that the compiler gives the field, so that not every member of a large class is looked at for each of its properties.
        foreach (var member in property.ContainingType.GetMembers($"<{property.Name}>k__BackingField"))
        {
            if (member is IFieldSymbol { AssociatedSymbol: { } owner } && SymbolEqualityComparer.Default.Equals(owner, property))
                return true;
        }

        return false;
    }

    // set => field = value.Trim();
    private static bool HasBody(SyntaxNode declaration) => declaration is PropertyDeclarationSyntax property
        && (property.ExpressionBody is not null
            || property.AccessorList?.Accessors.Any(accessor => accessor.Body is not null || accessor.ExpressionBody is not null) == true);
}
