using System.Collections.Concurrent;
using System.Threading;
using LineageAnalyzers.Symbols;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace LineageAnalyzers.Recognition;

/// <summary>
/// Finds the calls that may reach a method. Every service has a HandleAsync: the calls of one name are looked at once for all methods of that name, or the
/// work grows with their square. To learn what a call means the compiler is asked about its statement alone; the whole body is bound of those that are wanted.
/// Thread-safe.
/// </summary>
internal sealed class CallIndex(SourceModels models)
{
    private readonly ConcurrentDictionary<string, ILookup<ISymbol, SyntaxNode>> _byName = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<(SyntaxTree Tree, string Name), ILookup<ISymbol, SyntaxNode>> _byTree = new();
    private readonly ConcurrentDictionary<string, ILookup<ISymbol, MeantCall>> _meantByName = new(StringComparer.Ordinal);

    /// <summary>The calls of the method, and of those that it overrides or implements: a service is called by its interface more often than by its class.</summary>
    public IEnumerable<IInvocationOperation> Of(IMethodSymbol method, CancellationToken cancellationToken) =>
        PlacesOf(method, cancellationToken).Select(place => models.OperationOf(place, cancellationToken)).OfType<IInvocationOperation>();

    /// <summary>Where the same calls stand.</summary>
    public IEnumerable<SyntaxNode> PlacesOf(IMethodSymbol method, CancellationToken cancellationToken)
    {
        var definition = method.OriginalDefinition;
        var name = SimpleName(definition);
        if (definition.DeclaredAccessibility == Accessibility.Private && definition.ExplicitInterfaceImplementations.IsEmpty)
        {
            return definition.ContainingType.DeclaringSyntaxReferences
                .Select(reference => reference.SyntaxTree)
                .Distinct()
                .SelectMany(tree => _byTree.GetOrAdd((tree, name), key => CallsIn([key.Tree], key.Name, cancellationToken))[definition]);
        }

        var calls = _byName.GetOrAdd(name, key => CallsIn(models.SearchedTrees, key, cancellationToken));
        return MethodContracts.Of(definition).SelectMany(contract => calls[contract]);
    }

    /// <summary>The calls that mean the method, or one that it overrides or implements, with an argument of a type that is not known.</summary>
    public IEnumerable<MeantCall> Meaning(IMethodSymbol method, CancellationToken cancellationToken)
    {
        var definition = method.OriginalDefinition;
        var calls = _meantByName.GetOrAdd(SimpleName(definition), name => models.SearchedTrees
            .SelectMany(tree => CandidateIndex.Find(tree, name, cancellationToken))
            .Select(node => MeantCall.TryCreate(node, models, cancellationToken))
            .OfType<MeantCall>()
            .ToLookup<MeantCall, ISymbol>(call => call.Method.OriginalDefinition, SymbolEqualityComparer.Default));
        return MethodContracts.Of(definition).SelectMany(contract => calls[contract]);
    }

    private static string SimpleName(IMethodSymbol method) => method.Name.Substring(method.Name.LastIndexOf('.') + 1);

    private ILookup<ISymbol, SyntaxNode> CallsIn(IEnumerable<SyntaxTree> trees, string name, CancellationToken cancellationToken) => trees
        .SelectMany(tree => CandidateIndex.Find(tree, name, cancellationToken))
        .Select(node => (Node: node, Target: TargetOf(node, cancellationToken)))
        .Where(static call => call.Target is not null)
        .ToLookup<(SyntaxNode Node, IMethodSymbol? Target), ISymbol, SyntaxNode>(static call => call.Target!, static call => call.Node, SymbolEqualityComparer.Default);

    private IMethodSymbol? TargetOf(SyntaxNode node, CancellationToken cancellationToken) =>
        node is InvocationExpressionSyntax && models.ModelAt(node)?.GetSymbolInfo(node, cancellationToken).Symbol is IMethodSymbol method ? (method.ReducedFrom ?? method).OriginalDefinition : null;
}
