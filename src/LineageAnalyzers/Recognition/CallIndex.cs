using System.Collections.Concurrent;
using System.Threading;
using LineageAnalyzers.Symbols;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace LineageAnalyzers.Recognition;

/// <summary>
/// Finds the calls that may reach a method. Every service has a HandleAsync: the calls of one name are looked at once for all methods of that name, or the
/// work grows with their square. To learn what a call means the compiler is asked about its statement alone; the whole body is bound of those that are wanted.
/// Thread-safe.
/// </summary>
internal sealed class CallIndex(SourceModels models)
{
    private readonly ConcurrentDictionary<string, CallsOfName> _byName = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<(SyntaxTree Tree, string Name), CallsOfName> _byTree = new();
    private readonly ConcurrentDictionary<string, CallsOfName> _aroundByName = new(StringComparer.Ordinal);

    /// <summary>The calls of the method, and of those that it overrides or implements: a service is called by its interface more often than by its class.</summary>
    public IEnumerable<IInvocationOperation> Of(IMethodSymbol method, CancellationToken cancellationToken) =>
        PlacesOf(method, cancellationToken).Select(place => models.OperationOf(place, cancellationToken)).OfType<IInvocationOperation>();

    /// <summary>Where the same calls stand.</summary>
    public IEnumerable<SyntaxNode> PlacesOf(IMethodSymbol method, CancellationToken cancellationToken) =>
        Find(method.OriginalDefinition, static (calls, contract) => calls.Bound[contract], cancellationToken);

    /// <summary>The calls that mean the method, or one that it overrides or implements, with an argument of a type that is not known.</summary>
    public IEnumerable<MeantCall> Meaning(IMethodSymbol method, CancellationToken cancellationToken) =>
        Find(method.OriginalDefinition, static (calls, contract) => calls.Meant[contract], cancellationToken);

    /// <summary>
    /// Where a project that this one references, and whose interface the method implements, calls it: the projects that use both bring them together. Empty where those
    /// are not known.
    /// </summary>
    public IEnumerable<SyntaxNode> PlacesAround(IMethodSymbol method, CancellationToken cancellationToken)
    {
        var definition = method.OriginalDefinition;
        var contracts = models.HasUsers ? MethodContracts.Of(definition).Where(contract => contract.DeclaringSyntaxReferences.FirstOrDefault() is { SyntaxTree: var tree } && !models.Compilation.ContainsSyntaxTree(tree)).ToList() : [];
        if (contracts.Count == 0)
            return [];
        var calls = _aroundByName.GetOrAdd(SimpleName(definition), name => CallsOfName.In(models.Trees.Except(models.SearchedTrees), name, models, cancellationToken));
        return contracts.SelectMany(contract => calls.Bound[contract]);
    }

    private IEnumerable<T> Find<T>(IMethodSymbol definition, Func<CallsOfName, IMethodSymbol, IEnumerable<T>> of, CancellationToken cancellationToken)
    {
        var name = SimpleName(definition);
        // Only the files of its type can call a private method.
        if (definition.DeclaredAccessibility == Accessibility.Private && definition.ExplicitInterfaceImplementations.IsEmpty)
        {
            return definition.ContainingType.DeclaringSyntaxReferences
                .Select(reference => reference.SyntaxTree)
                .Distinct()
                .SelectMany(tree => of(_byTree.GetOrAdd((tree, name), key => CallsOfName.In([key.Tree], key.Name, models, cancellationToken)), definition));
        }

        var calls = _byName.GetOrAdd(name, key => CallsOfName.In(models.SearchedTrees, key, models, cancellationToken));
        return MethodContracts.Of(definition).SelectMany(contract => of(calls, contract));
    }

    private static string SimpleName(IMethodSymbol method) => method.Name.Substring(method.Name.LastIndexOf('.') + 1);
}
