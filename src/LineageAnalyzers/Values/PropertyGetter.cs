using System.Threading;
using LineageAnalyzers.Keeping;
using LineageAnalyzers.Symbols;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace LineageAnalyzers.Values;

/// <summary>Reads what a property returns.</summary>
internal static class PropertyGetter
{
    /// <summary>The one expression that the getter returns; null when it does more, or its code is not here.</summary>
    public static IOperation? ValueOf(IPropertySymbol property, SourceModels models, CancellationToken cancellationToken)
    {
        foreach (var reference in property.DeclaringSyntaxReferences)
        {
            if (reference.SeenSyntax(cancellationToken) is not PropertyDeclarationSyntax syntax)
                continue;
            var accessor = syntax.AccessorList?.Accessors.FirstOrDefault(candidate => candidate.Keyword.ValueText == "get");
            var body = (SyntaxNode?)syntax.ExpressionBody?.Expression ?? accessor?.ExpressionBody?.Expression
                ?? (accessor?.Body?.Statements is [ReturnStatementSyntax { Expression: { } returned }] ? returned : null);
            return body is null ? null : models.OperationOf(body, cancellationToken);
        }

        return null;
    }
}
