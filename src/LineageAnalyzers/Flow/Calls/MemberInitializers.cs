using System.Collections.Immutable;
using System.Threading;
using LineageAnalyzers.Flow.State;
using LineageAnalyzers.Keeping;
using LineageAnalyzers.Symbols;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace LineageAnalyzers.Flow.Calls;

/// <summary>Finds the values that fields and properties are declared with. Most are <c>""</c> or <c>null!</c>, for which nothing is bound.</summary>
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
                if (ToldBy(initializer.Value, member) is { } known)
                    yield return new DeclaredValue(member, known, null);
                else if (models.OperationOf(initializer, cancellationToken) is ISymbolInitializerOperation { Value: { } value })
                    yield return new DeclaredValue(member, null, value);
            }
        }
    }

    // A literal of the member's very type, which nothing converts.
    private static FlowValue? ToldBy(ExpressionSyntax expression, ISymbol member)
    {
        var type = (member as IPropertySymbol)?.Type ?? (member as IFieldSymbol)?.Type;
        return expression switch
        {
            PostfixUnaryExpressionSyntax { RawKind: (int)SyntaxKind.SuppressNullableWarningExpression, Operand: var inner } => IsNothing(inner) && type is { IsReferenceType: true } ? FlowValue.None : null,
            LiteralExpressionSyntax when IsNothing(expression) => type is { IsReferenceType: true } ? FlowValue.None : null,
            LiteralExpressionSyntax { Token.Value: { } value } when IsOf(value, type) => FlowValue.From(Origin.OfConstant(null, value)),
            _ => null,
        };
    }

    private static bool IsNothing(ExpressionSyntax expression) => expression.IsKind(SyntaxKind.NullLiteralExpression) || expression.IsKind(SyntaxKind.DefaultLiteralExpression);

    private static bool IsOf(object value, ITypeSymbol? type) => value switch
    {
        string => type?.SpecialType == SpecialType.System_String,
        bool => type?.SpecialType == SpecialType.System_Boolean,
        int => type?.SpecialType == SpecialType.System_Int32,
        long => type?.SpecialType == SpecialType.System_Int64,
        double => type?.SpecialType == SpecialType.System_Double,
        decimal => type?.SpecialType == SpecialType.System_Decimal,
        _ => false,
    };
}
