using System.Threading;
using LineageAnalyzers.Keeping;
using LineageAnalyzers.Symbols;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace LineageAnalyzers.Flow.Calls;

/// <summary>
/// Finds the bodies of methods, accessors and constructors in source. Each is looked up once. What client libraries do is modelled: their own code is
/// not gone into where a repository has it beside the code that uses it.
/// </summary>
internal sealed class MethodBodies(SourceModels models)
{
    private readonly Dictionary<IMethodSymbol, IOperation?> _bodies = new(SymbolEqualityComparer.Default);

    /// <summary>The operation of the body; null where there is none in source.</summary>
    public IOperation? Of(IMethodSymbol method, CancellationToken cancellationToken)
    {
        method = Implementing(method.OriginalDefinition);
        if (!_bodies.TryGetValue(method, out var body))
            _bodies.Add(method, body = IsOfLibrary(method) ? null : Find(method, cancellationToken));
        return body;
    }

    private bool IsOfLibrary(IMethodSymbol method) =>
        method.ContainingAssembly is { Name: var name } assembly
        && (name == ConfluentKafkaSymbols.AssemblyName || name.StartsWith(ConfluentKafkaSymbols.RegistryAssemblies, StringComparison.Ordinal))
        && !SymbolEqualityComparer.Default.Equals(assembly, models.Compilation.Assembly);

    private static IMethodSymbol Implementing(IMethodSymbol method) => method.PartialImplementationPart ?? method;

    private IOperation? Find(IMethodSymbol method, CancellationToken cancellationToken)
    {
        foreach (var reference in method.DeclaringSyntaxReferences)
        {
            var body = reference.SeenSyntax(cancellationToken) switch
            {
                MethodDeclarationSyntax { Body: null, ExpressionBody: null } => null,
                BaseMethodDeclarationSyntax declaration => declaration,
                AccessorDeclarationSyntax { Body: null, ExpressionBody: null } => null,
                AccessorDeclarationSyntax accessor => accessor,
                LocalFunctionStatementSyntax function => (SyntaxNode?)function.Body ?? function.ExpressionBody,
                ArrowExpressionClauseSyntax arrow => arrow,
                CompilationUnitSyntax unit => unit,
                _ => null,
            };
            if (body is not null && models.OperationOf(body, cancellationToken) is { } operation)
                return operation;
        }

        return null;
    }
}
