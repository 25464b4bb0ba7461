using System.Threading;
using LineageAnalyzers.Flow.Interpretation;
using LineageAnalyzers.Keeping;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace LineageAnalyzers.Flow.Calls;

/// <summary>Finds the methods of a class that work on what its objects keep between calls.</summary>
internal static class StateMethods
{
    /// <summary>The methods, in the order of their places.</summary>
    public static IEnumerable<IMethodSymbol> Of(INamedTypeSymbol type, CancellationToken cancellationToken)
    {
        var state = new HashSet<string>(type.GetMembers().Where(IsState).Select(member => member.Name), StringComparer.Ordinal);
        if (state.Count == 0)
            yield break;
        foreach (var member in type.GetMembers())
        {
            if (member is not IMethodSymbol { MethodKind: MethodKind.Ordinary or MethodKind.ExplicitInterfaceImplementation, IsAbstract: false } method)
                continue;
            foreach (var reference in method.DeclaringSyntaxReferences)
            {
                if (reference.SeenSyntax(cancellationToken).DescendantNodes().Any(node => node is IdentifierNameSyntax name && state.Contains(name.Identifier.ValueText)))
                    yield return method;
            }
        }
    }

    // What is set once and holds nothing that changes is no state: a client, another service, a setting.
    private static bool IsState(ISymbol member) => member switch
    {
        IFieldSymbol { IsConst: false, IsImplicitlyDeclared: false } field => !field.IsReadOnly && IsData(field.Type) || DataTypes.ItemOf(field.Type, out _) is not null,
        IPropertySymbol { IsIndexer: false } property when Values.AutoProperty.Is(property) => property.SetMethod is not null && IsData(property.Type) || DataTypes.ItemOf(property.Type, out _) is not null,
        _ => false,
    };

    private static bool IsData(ITypeSymbol type) => type.TypeKind is not (TypeKind.Interface or TypeKind.Delegate) && (type.SpecialType != SpecialType.None || !type.DeclaringSyntaxReferences.IsEmpty || type.IsValueType);
}
