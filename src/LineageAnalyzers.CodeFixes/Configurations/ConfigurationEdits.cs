using System.Collections.Immutable;
using System.Threading;
using LineageAnalyzers.CodeFixes.Editing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace LineageAnalyzers.CodeFixes.Configurations;

/// <summary>
/// Finds the edits that give a configuration object certain settings: what code sets wrongly is corrected where it stands, what it does not set
/// is added to the initialiser.
/// </summary>
internal static class ConfigurationEdits
{
    /// <summary>The edits; none when the object is no configuration class with these properties, so that nothing can be promised.</summary>
    public static ImmutableArray<NodeEdit> Find(
        BaseObjectCreationExpressionSyntax creation, ImmutableArray<Setting> settings, SemanticModel model, CancellationToken cancellationToken)
    {
        if (model.GetTypeInfo(creation, cancellationToken).Type is not INamedTypeSymbol type || !settings.All(setting => HasProperty(type, setting.Property)))
            return ImmutableArray<NodeEdit>.Empty;
        if (creation.Initializer is { RawKind: not (int)SyntaxKind.ObjectInitializerExpression, Expressions.Count: > 0 })
            return ImmutableArray<NodeEdit>.Empty;
        var variable = Variable(creation, model, cancellationToken);
        if (IsSetInOtherFiles(creation, variable, settings, cancellationToken))
            return ImmutableArray<NodeEdit>.Empty;
        var edits = ImmutableArray.CreateBuilder<NodeEdit>();
        var missing = ImmutableArray.CreateBuilder<Setting>();
        foreach (var setting in settings)
        {
            var corrections = Corrections(creation, variable, setting, model, cancellationToken).ToList();
            edits.AddRange(corrections);
            if (corrections.Count == 0)
                missing.Add(setting);
        }

        if (missing.Count > 0)
        {
            var added = missing.ToImmutable();
            edits.Add(new NodeEdit(creation, node => ObjectInitializer.Add((BaseObjectCreationExpressionSyntax)node, added)));
        }

        return edits.ToImmutable();
    }

    private static bool HasProperty(INamedTypeSymbol type, string name)
    {
        for (var current = type; current is not null; current = current.BaseType)
        {
            if (current.GetMembers(name).OfType<IPropertySymbol>().Any(property => property.SetMethod is not null))
                return true;
        }

        return false;
    }

    private static IEnumerable<NodeEdit> Corrections(
        BaseObjectCreationExpressionSyntax creation, ISymbol? variable, Setting setting, SemanticModel model, CancellationToken cancellationToken)
    {
        foreach (var expression in creation.Initializer?.Expressions ?? default)
        {
            if (expression is AssignmentExpressionSyntax { Left: IdentifierNameSyntax name } assignment && name.Identifier.ValueText == setting.Property)
                yield return Replace(assignment.Right, setting.Value);
        }

        if (variable is null)
            yield break;
        foreach (var node in Scopes(creation, variable, cancellationToken).SelectMany(scope => scope.DescendantNodes()))
        {
            switch (node)
            {
                case AssignmentExpressionSyntax { Left: MemberAccessExpressionSyntax access } assignment
                    when access.Name.Identifier.ValueText == setting.Property && IsVariable(access.Expression):
                    yield return Replace(assignment.Right, setting.Value);
                    break;
                case InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax { Name.Identifier.ValueText: "Set" } access } call
                    when call.ArgumentList.Arguments is [{ NameColon: null } key, { NameColon: null } value]
                        && IsVariable(access.Expression)
                        && model.GetConstantValue(key.Expression, cancellationToken) is { HasValue: true, Value: string text }
                        && setting.IsKey(text):
                    yield return Replace(value.Expression, SyntaxFactory.LiteralExpression(
                        SyntaxKind.StringLiteralExpression, SyntaxFactory.Literal(setting.Text)));
                    break;
            }
        }

        bool IsVariable(ExpressionSyntax expression) =>
            SymbolEqualityComparer.Default.Equals(model.GetSymbolInfo(expression, cancellationToken).Symbol, variable);
    }

    private static NodeEdit Replace(ExpressionSyntax old, ExpressionSyntax replacement) =>
        new(old, node => replacement.WithTriviaFrom(node));

    // The local, field or property that the creation is stored in at once.
    private static ISymbol? Variable(BaseObjectCreationExpressionSyntax creation, SemanticModel model, CancellationToken cancellationToken) => creation.Parent switch
    {
        EqualsValueClauseSyntax { Parent: VariableDeclaratorSyntax declarator } => model.GetDeclaredSymbol(declarator, cancellationToken),
        EqualsValueClauseSyntax { Parent: PropertyDeclarationSyntax property } => model.GetDeclaredSymbol(property, cancellationToken),
        AssignmentExpressionSyntax assignment when assignment.Right == creation => model.GetSymbolInfo(assignment.Left, cancellationToken).Symbol,
        _ => null,
    };

    private static IEnumerable<SyntaxNode> Scopes(SyntaxNode creation, ISymbol variable, CancellationToken cancellationToken)
    {
        if (IsMember(variable))
        {
            return variable.ContainingType.DeclaringSyntaxReferences
                .Where(part => part.SyntaxTree == creation.SyntaxTree)
                .Select(part => part.GetSyntax(cancellationToken));
        }

        return creation.FirstAncestorOrSelf<SyntaxNode>(node => node is BaseMethodDeclarationSyntax or AccessorDeclarationSyntax or CompilationUnitSyntax) is { } body
            ? [body]
            : [];
    }

    // A fix changes one file. What another part of the class sets there would undo it.
    private static bool IsSetInOtherFiles(SyntaxNode creation, ISymbol? variable, ImmutableArray<Setting> settings, CancellationToken cancellationToken) =>
        variable is not null
        && IsMember(variable)
        && variable.ContainingType.DeclaringSyntaxReferences
            .Where(part => part.SyntaxTree != creation.SyntaxTree)
            .SelectMany(part => part.GetSyntax(cancellationToken).DescendantNodes().OfType<MemberAccessExpressionSyntax>())
            .Any(access => NameOf(access.Expression) == variable.Name
                && (access.Name.Identifier.ValueText == "Set" || settings.Any(setting => setting.Property == access.Name.Identifier.ValueText)));

    private static bool IsMember(ISymbol variable) => variable is IFieldSymbol or IPropertySymbol;

    private static string? NameOf(ExpressionSyntax expression) => expression switch
    {
        IdentifierNameSyntax name => name.Identifier.ValueText,
        MemberAccessExpressionSyntax access => access.Name.Identifier.ValueText,
        _ => null,
    };
}
