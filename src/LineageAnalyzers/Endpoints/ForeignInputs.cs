using System.Collections.Concurrent;
using System.Threading;
using LineageAnalyzers.Recognition;
using LineageAnalyzers.Symbols;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace LineageAnalyzers.Endpoints;

/// <summary>
/// Tells the calls that read what no consumer has delivered, but a file, a request, a cache, by the code around them alone: every project has some, and their bodies
/// need not be bound then.
/// </summary>
internal sealed class ForeignInputs(SourceModels models, CallIndex callers)
{
    private readonly ConcurrentDictionary<string, List<SyntaxNode>> _byName = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, bool> _own = new(StringComparer.Ordinal);

    /// <summary>Whether the first argument of a call is such an input; false where the code around does not tell.</summary>
    public bool IsReadBy(SyntaxNode call, CancellationToken cancellationToken)
    {
        if (call is not InvocationExpressionSyntax { ArgumentList.Arguments: [{ NameColon: null, Expression: var input }, ..] } || models.ModelAt(call) is null)
            return false;
        // Most names are those of one method, so that what a call means need not be asked.
        return new ForeignInputSearch(models, method => _byName.GetOrAdd(method.Name, name => CallsNamed(name, cancellationToken)), IsOwn, cancellationToken).IsForeign(input)
            || new ForeignInputSearch(models, method => callers.PlacesOf(method, cancellationToken), IsOwn, cancellationToken).IsForeign(input);
    }

    // What a method of the project itself gives may be what a consumer has delivered, however it is called.
    private bool IsOwn(string name) =>
        _own.GetOrAdd(name, asked => models.Searched.Concat(models.Neighbours).Any(compilation => compilation.ContainsSymbolsWithName(asked, SymbolFilter.Member)));

    private List<SyntaxNode> CallsNamed(string name, CancellationToken cancellationToken)
    {
        var calls = new List<SyntaxNode>();
        foreach (var tree in models.SearchedTrees)
        {
            foreach (var node in CandidateIndex.Find(tree, name, cancellationToken))
            {
                if (node is InvocationExpressionSyntax && models.ModelAt(node) is not null)
                    calls.Add(node);
            }
        }

        return calls;
    }
}
