using System.Threading;
using LineageAnalyzers.Recognition;
using LineageAnalyzers.Symbols;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace LineageAnalyzers.Values;

/// <summary>Tells whether code changes the collection that a field or property holds.</summary>
internal static class CollectionMembers
{
    /// <summary>Whether some use of the member in the compilation changes it, or may; a member that others can change counts unless its type forbids it.</summary>
    public static bool MayChange(ISymbol member, SourceModels models, CancellationToken cancellationToken)
    {
        var type = member is IFieldSymbol field ? field.Type : ((IPropertySymbol)member).Type;
        if (type is { Name: "ImmutableArray" or "ImmutableList" or "ImmutableDictionary" or "FrozenDictionary" })
            return false;
        var isReadOnlyType = type is { TypeKind: TypeKind.Interface, Name: "IEnumerable" or "IReadOnlyList" or "IReadOnlyCollection" or "IReadOnlyDictionary" };
        if (!isReadOnlyType && member.ReachesOtherProjects(models) && type is not IArrayTypeSymbol)
            return true;
        return TreesOf(member, models).Any(tree => UsesIn(tree, member, models, cancellationToken).Any(use => CollectionItems.Changes(use, models, cancellationToken)));
    }

    private static IEnumerable<SyntaxTree> TreesOf(ISymbol member, SourceModels models) => member.DeclaredAccessibility == Accessibility.Private
        ? member.ContainingType.DeclaringSyntaxReferences.Select(reference => reference.SyntaxTree).Distinct()
        : models.SearchedTrees;

    private static IEnumerable<IOperation> UsesIn(SyntaxTree tree, ISymbol member, SourceModels models, CancellationToken cancellationToken)
    {
        foreach (var node in FileIndex.Of(tree, cancellationToken).Uses[member.Name])
        {
            var written = node.Parent is MemberAccessExpressionSyntax access && access.Name == node ? access : node;
            if (models.OperationOf(written, cancellationToken) is IMemberReferenceOperation use
                && SymbolEqualityComparer.Default.Equals(use.Member.OriginalDefinition, member.OriginalDefinition))
                yield return use;
        }
    }
}
