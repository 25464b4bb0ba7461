using System.Collections.Concurrent;
using System.Threading;
using LineageAnalyzers.Symbols;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace LineageAnalyzers.Recognition;

/// <summary>
/// Finds the calls that may reach a method. Every service has a HandleAsync: the calls of one name are bound once for all methods of that name, or the
/// work grows with their square. Thread-safe.
/// </summary>
internal sealed class CallIndex(SourceModels models)
{
    private readonly ConcurrentDictionary<string, ILookup<ISymbol, IInvocationOperation>> _byName = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<(SyntaxTree Tree, string Name), ILookup<ISymbol, IInvocationOperation>> _byTree = new();
    private readonly ConcurrentDictionary<string, ILookup<ISymbol, MeantCall>> _meantByName = new(StringComparer.Ordinal);

    /// <summary>The calls of the method, and of those that it overrides or implements: a service is called by its interface more often than by its class.</summary>
    public IEnumerable<IInvocationOperation> Of(IMethodSymbol method, CancellationToken cancellationToken)
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

    private ILookup<ISymbol, IInvocationOperation> CallsIn(IEnumerable<SyntaxTree> trees, string name, CancellationToken cancellationToken) => trees
        .SelectMany(tree => CandidateIndex.Find(tree, name, cancellationToken))
        .Select(node => models.OperationOf(node, cancellationToken))
        .OfType<IInvocationOperation>()
        .ToLookup<IInvocationOperation, ISymbol>(call => (call.TargetMethod.ReducedFrom ?? call.TargetMethod).OriginalDefinition, SymbolEqualityComparer.Default);
}
