using System.Collections.Immutable;
using System.Threading;
using LineageAnalyzers.Keeping;
using LineageAnalyzers.Symbols;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace LineageAnalyzers.Rules.LIN3000;

/// <summary>Finds what methods and computed properties return, where their source is known and no other type can override them.</summary>
internal sealed class MethodResults(SourceModels models, CancellationToken cancellationToken)
{
    /// <summary>The returned expressions; empty when they are not known.</summary>
    public ImmutableArray<IOperation> Of(ISymbol member)
    {
        if (member.IsAbstract || ((member.IsVirtual || member.IsOverride) && !member.IsSealed && !member.ContainingType.IsSealed))
            return ImmutableArray<IOperation>.Empty;
        foreach (var reference in member.OriginalDefinition.DeclaringSyntaxReferences)
        {
            if (BodyOf(reference.SeenSyntax(cancellationToken)) is { } body && models.OperationOf(body, cancellationToken) is { } operation)
                return Returned(operation);
        }

        return ImmutableArray<IOperation>.Empty;
    }

    private static SyntaxNode? BodyOf(SyntaxNode declaration) => declaration switch
    {
        MethodDeclarationSyntax method => (SyntaxNode?)method.Body ?? method.ExpressionBody,
        LocalFunctionStatementSyntax function => (SyntaxNode?)function.Body ?? function.ExpressionBody,
        PropertyDeclarationSyntax { ExpressionBody: { } body } => body,
        PropertyDeclarationSyntax { AccessorList.Accessors: var accessors } =>
            accessors.Where(accessor => accessor.Keyword.ValueText == "get")
                .Select(accessor => (SyntaxNode?)accessor.Body ?? accessor.ExpressionBody)
                .FirstOrDefault(),
        _ => null,
    };

    private static ImmutableArray<IOperation> Returned(IOperation body)
    {
        var returned = ImmutableArray.CreateBuilder<IOperation>();
        var pending = new Stack<IOperation>();
        pending.Push(body);
        while (pending.Count > 0)
        {
            var operation = pending.Pop();
            if (operation is IReturnOperation { ReturnedValue: { } value })
                returned.Add(value);
            foreach (var child in operation.ChildOperations)
            {
                // A lambda or a local function returns to its own caller.
                if (child is not (IAnonymousFunctionOperation or ILocalFunctionOperation))
                    pending.Push(child);
            }
        }

        return returned.ToImmutable();
    }
}
