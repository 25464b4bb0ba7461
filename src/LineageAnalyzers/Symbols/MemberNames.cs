using System.Runtime.CompilerServices;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace LineageAnalyzers.Symbols;

/// <summary>The names under which a manifest shows the members that contain calls.</summary>
internal static class MemberNames
{
    private static readonly SymbolDisplayFormat Format = new(
        globalNamespaceStyle: SymbolDisplayGlobalNamespaceStyle.Omitted,
        typeQualificationStyle: SymbolDisplayTypeQualificationStyle.NameAndContainingTypesAndNamespaces,
        genericsOptions: SymbolDisplayGenericsOptions.IncludeTypeParameters,
        memberOptions: SymbolDisplayMemberOptions.IncludeContainingType | SymbolDisplayMemberOptions.IncludeParameters,
        parameterOptions: SymbolDisplayParameterOptions.IncludeType | SymbolDisplayParameterOptions.IncludeParamsRefOut,
        miscellaneousOptions: SymbolDisplayMiscellaneousOptions.UseSpecialTypes);

    // Flows ask for the same member at each access.
    private static readonly ConditionalWeakTable<ISymbol, string> Known = new();

    /// <summary>The full name with parameter types, for example <c>Acme.OrderService.PlaceAsync(Acme.Order)</c>.</summary>
    public static string Of(ISymbol member) => Known.GetValue(member, static asked => asked.ToDisplayString(Format));

    /// <summary>
    /// The member of a type that an operation stands in, whatever lambdas and local functions are between; null outside of any.
    /// </summary>
    public static ISymbol? Containing(IOperation operation, CancellationToken cancellationToken)
    {
        var symbol = operation.Syntax.FirstAncestorOrSelf<AttributeListSyntax>() is { Parent: { } declaration }
            ? DeclaredBy(declaration, operation.SemanticModel, cancellationToken)
            : operation.Syntax.FirstAncestorOrSelf<PrimaryConstructorBaseTypeSyntax>() is { Parent.Parent: TypeDeclarationSyntax type }
                ? PrimaryConstructor(type, operation.SemanticModel, cancellationToken)
                : operation.SemanticModel?.GetEnclosingSymbol(operation.Syntax.SpanStart, cancellationToken);
        while (symbol is IMethodSymbol { MethodKind: MethodKind.AnonymousFunction or MethodKind.LocalFunction })
            symbol = symbol.ContainingSymbol;
        return symbol is IMethodSymbol { AssociatedSymbol: { } property } ? property : symbol;
    }

    private static IMethodSymbol? PrimaryConstructor(TypeDeclarationSyntax type, SemanticModel? model, CancellationToken cancellationToken) =>
        (model?.GetDeclaredSymbol(type, cancellationToken) as INamedTypeSymbol)?.InstanceConstructors.FirstOrDefault(
            constructor => constructor.DeclaringSyntaxReferences.Any(reference => reference.Span == type.Span && reference.SyntaxTree == type.SyntaxTree));

    // An attribute of a parameter belongs to its method.
    private static ISymbol? DeclaredBy(SyntaxNode declaration, SemanticModel? model, CancellationToken cancellationToken)
    {
        var declared = model?.GetDeclaredSymbol(declaration, cancellationToken);
        return declared is IParameterSymbol parameter ? parameter.ContainingSymbol : declared;
    }
}
