using System.Collections.Immutable;
using System.Threading;
using LineageAnalyzers.Keeping;
using LineageAnalyzers.Symbols;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace LineageAnalyzers.Flow.Calls;

/// <summary>Finds the values that fields and properties are declared with. Most of them are literals, which say all there is to know before anything is bound.</summary>
internal sealed class MemberInitializers(SourceModels models)
{
    private readonly Dictionary<INamedTypeSymbol, ImmutableArray<DeclaredValue>> _known = new(SymbolEqualityComparer.Default);

    /// <summary>The instance members with their values, in the order of declaration; empty for a type that has no source.</summary>
    public ImmutableArray<DeclaredValue> Of(INamedTypeSymbol type, CancellationToken cancellationToken)
    {
        type = type.OriginalDefinition;
        if (!_known.TryGetValue(type, out var found))
            _known.Add(type, found = Find(type, isStatic: false, cancellationToken).ToImmutableArray());
        return found;
    }

    /// <summary>The static members with their values, in the order of declaration. A type is asked for them once.</summary>
    public IEnumerable<DeclaredValue> OfStatic(INamedTypeSymbol type, CancellationToken cancellationToken) =>
        Find(type.OriginalDefinition, isStatic: true, cancellationToken);

    private IEnumerable<DeclaredValue> Find(INamedTypeSymbol type, bool isStatic, CancellationToken cancellationToken)
    {
        foreach (var member in type.GetMembers())
        {
            if (member is not (IFieldSymbol { IsConst: false } or IPropertySymbol or IEventSymbol) || member.IsStatic != isStatic || member.IsImplicitlyDeclared)
                continue;
            foreach (var reference in member.DeclaringSyntaxReferences)
            {
                var initializer = reference.SeenSyntax(cancellationToken) switch
                {
                    VariableDeclaratorSyntax variable => variable.Initializer,
                    PropertyDeclarationSyntax property => property.Initializer,
                    _ => null,
                };
                if (initializer is null)
                    continue;
                if (LiteralOf(initializer.Value, member) is { } literal)
                    yield return new DeclaredValue(member, null, literal.Token.Value);
                else if (models.OperationOf(initializer, cancellationToken) is ISymbolInitializerOperation { Value: { } value })
                    yield return new DeclaredValue(member, value, null);
            }
        }
    }

    // A type of its own may do something with the literal that it is made from.
    private static LiteralExpressionSyntax? LiteralOf(ExpressionSyntax value, ISymbol member) =>
        value is LiteralExpressionSyntax literal && literal.Kind() is SyntaxKind.StringLiteralExpression or SyntaxKind.NumericLiteralExpression or SyntaxKind.TrueLiteralExpression or SyntaxKind.FalseLiteralExpression
            && (member is IFieldSymbol field ? field.Type : (member as IPropertySymbol)?.Type) is { SpecialType: SpecialType.System_String or (>= SpecialType.System_Boolean and <= SpecialType.System_Double) }
            ? literal
            : null;
}
