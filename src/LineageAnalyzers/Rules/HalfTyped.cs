using System.Threading;
using LineageAnalyzers.Keeping;
using LineageAnalyzers.Symbols;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace LineageAnalyzers.Rules;

/// <summary>Tells code that does not compile yet. Nothing is claimed of it: the next keystroke changes it.</summary>
internal static class HalfTyped
{
    private const int MostTypes = 500;

    /// <summary>Whether a part of the operation is not valid C#, or names something that does not exist.</summary>
    public static bool Contains(IOperation operation)
    {
        foreach (var part in operation.DescendantsAndSelf())
        {
            if (part.Kind == OperationKind.Invalid || part.Type is { TypeKind: TypeKind.Error })
                return true;
        }

        return false;
    }

    /// <summary>Whether the code of a member has such a part.</summary>
    public static bool IsIn(SyntaxNode member, SourceModels models) => member.DescendantNodesAndSelf(static node => !HasOperation(node))
        .Where(HasOperation)
        .Any(code => models.OperationOf(code, CancellationToken.None) is { } operation && Contains(operation));

    /// <summary>Whether the declarations of a type, and of all that its members are made of, are valid C# and name only what exists.</summary>
    public static bool IsWhole(ITypeSymbol type, CancellationToken cancellationToken)
    {
        var seen = new HashSet<ITypeSymbol>(SymbolEqualityComparer.Default);
        var pending = new Stack<ITypeSymbol>();
        pending.Push(type);
        while (pending.Count > 0)
        {
            var next = pending.Pop();
            if (!seen.Add(next))
                continue;
            cancellationToken.ThrowIfCancellationRequested();
            if (next.TypeKind == TypeKind.Error || seen.Count > MostTypes)
                return false;
            foreach (var part in PartsOf(next))
                pending.Push(part);
            foreach (var declaration in next.DeclaringSyntaxReferences)
            {
                if (HasErrors(declaration.SeenSyntax(cancellationToken)))
                    return false;
            }
        }

        return true;
    }

    private static bool HasOperation(SyntaxNode node) => node is BaseMethodDeclarationSyntax or AccessorDeclarationSyntax or ArrowExpressionClauseSyntax or EqualsValueClauseSyntax;

    private static bool HasErrors(SyntaxNode declaration) =>
        declaration.ContainsDiagnostics && declaration.GetDiagnostics().Any(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error);

    private static IEnumerable<ITypeSymbol> PartsOf(ITypeSymbol type)
    {
        if (type is IArrayTypeSymbol array)
            yield return array.ElementType;
        if (type is not INamedTypeSymbol named)
            yield break;
        foreach (var argument in named.TypeArguments)
            yield return argument;
        // What is compiled already has no errors.
        if (named.DeclaringSyntaxReferences.IsEmpty)
            yield break;
        if (named.BaseType is { } parent)
            yield return parent;
        foreach (var member in named.GetMembers())
        {
            if (member is IPropertySymbol { IsStatic: false } property)
                yield return property.Type;
            else if (member is IFieldSymbol { IsStatic: false, IsImplicitlyDeclared: false } field)
                yield return field.Type;
        }
    }
}
