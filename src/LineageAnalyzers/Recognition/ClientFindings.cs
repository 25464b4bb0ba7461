using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Threading;
using LineageAnalyzers.Symbols;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace LineageAnalyzers.Recognition;

/// <summary>What the recognisers find in one compilation. Candidates are found by name and bound once. Thread-safe.</summary>
internal sealed class ClientFindings
{
    private readonly Lazy<ClientCallDispatcher> _dispatcher;
    private readonly Lazy<ImmutableArray<ClientFindings>> _neighbours;
    private readonly ConcurrentDictionary<SyntaxNode, ImmutableArray<ClientFinding>> _found = new();

    public ClientFindings(SourceModels models, KnownSymbols symbols)
    {
        Models = models;
        Symbols = symbols;
        _dispatcher = new(() => new ClientCallDispatcher(ClientLibraries.In(models, symbols)));
        _neighbours = new(() => InNeighbours(models).ToImmutableArray());
    }

    /// <summary>Semantic models.</summary>
    public SourceModels Models { get; }

    /// <summary>The types of the recognised libraries.</summary>
    public KnownSymbols Symbols { get; }

    /// <summary>The same for the compilations that this one works together with, as far as they are known.</summary>
    public ImmutableArray<ClientFindings> Neighbours => _neighbours.Value;

    /// <summary>What a candidate means; empty when it is nothing.</summary>
    public ImmutableArray<ClientFinding> At(SyntaxNode candidate, CancellationToken cancellationToken)
    {
        if (_found.TryGetValue(candidate, out var found))
            return found;
        found = Models.OperationOf(candidate, cancellationToken) switch
        {
            null => ImmutableArray<ClientFinding>.Empty,
            IInvalidOperation => UnboundCall.TryCreate(candidate, Models, cancellationToken) is { } unbound
                ? _dispatcher.Value.RoutesOf(unbound).ToImmutableArray<ClientFinding>()
                : ImmutableArray<ClientFinding>.Empty,
            var operation => _dispatcher.Value.Recognise(operation).ToImmutableArray(),
        };
        return _found.GetOrAdd(candidate, found);
    }

    /// <summary>Everything that is found in the compilation.</summary>
    public IEnumerable<ClientFinding> All(CancellationToken cancellationToken) =>
        Candidates(cancellationToken).SelectMany(candidate => At(candidate, cancellationToken));

    /// <summary>The calls that could not be bound, since an argument is of a type that is not known, but are endpoints by their receiver.</summary>
    public IEnumerable<ClientCall> Unbound(CancellationToken cancellationToken)
    {
        foreach (var candidate in Candidates(cancellationToken))
        {
            if (UnboundCall.TryCreate(candidate, Models, cancellationToken) is { } unbound && _dispatcher.Value.Recognise(unbound) is { } call)
                yield return call;
        }
    }

    private static IEnumerable<ClientFindings> InNeighbours(SourceModels models)
    {
        foreach (var compilation in models.Neighbours)
        {
            if (KnownSymbols.TryCreate(compilation) is { } symbols)
                yield return new ClientFindings(new SourceModels(compilation), symbols);
        }
    }

    /// <summary>The nodes that have the name of something that is looked for.</summary>
    public IEnumerable<SyntaxNode> Candidates(CancellationToken cancellationToken) => Models.Compilation.SyntaxTrees.SelectMany(tree => CandidatesIn(tree, cancellationToken));

    /// <summary>The nodes in a file that have the name of something that is looked for.</summary>
    public IEnumerable<SyntaxNode> CandidatesIn(SyntaxTree tree, CancellationToken cancellationToken)
    {
        var candidates = FileIndex.Of(tree, cancellationToken).Candidates;
        foreach (var name in _dispatcher.Value.NamesInOrder)
        {
            foreach (var candidate in candidates[name])
                yield return candidate;
        }

        foreach (var creation in candidates[CandidateIndex.ImplicitCreation])
        {
            if (_dispatcher.Value.Created.MayCreate(creation, cancellationToken))
                yield return creation;
        }
    }
}
