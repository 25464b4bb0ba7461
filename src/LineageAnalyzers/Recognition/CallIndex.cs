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

    /// <summary>The calls of the method, and of those that it overrides or implements: a service is called by its interface more often than by its class.</summary>
    public IEnumerable<IInvocationOperation> Of(IMethodSymbol method, CancellationToken cancellationToken) =>
        PlacesOf(method, cancellationToken).Select(place => models.OperationOf(place, cancellationToken)).OfType<IInvocationOperation>();

    /// <summary>Where the same calls stand.</summary>
    public IEnumerable<SyntaxNode> PlacesOf(IMethodSymbol method, CancellationToken cancellationToken) =>
        Find(method.OriginalDefinition, static (calls, contract) => calls.Bound[contract], cancellationToken);

    /// <summary>The calls that mean the method, or one that it overrides or implements, with an argument of a type that is not known.</summary>
    public IEnumerable<MeantCall> Meaning(IMethodSymbol method, CancellationToken cancellationToken) =>
        Find(method.OriginalDefinition, static (calls, contract) => calls.Meant[contract], cancellationToken);

    private IEnumerable<T> Find<T>(IMethodSymbol definition, Func<CallsOfName, IMethodSymbol, IEnumerable<T>> of, CancellationToken cancellationToken)
    {
        var name = definition.Name.Substring(definition.Name.LastIndexOf('.') + 1);
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
}
