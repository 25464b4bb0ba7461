using System.Collections.Immutable;
using LineageAnalyzers.Symbols;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace LineageAnalyzers.Recognition;

/// <summary>Hands each candidate to the recognisers that know its method or type: one hash look-up for what nobody knows.</summary>
internal sealed class ClientCallDispatcher
{
    private readonly ImmutableArray<ClientRecogniser> _recognisers;
    private readonly ILookup<ISymbol, ClientRecogniser> _byTarget;

    public ClientCallDispatcher(IEnumerable<ClientRecogniser> recognisers)
    {
        _recognisers = recognisers.ToImmutableArray();
        _byTarget = _recognisers
            .SelectMany(recogniser => recogniser.Targets.Distinct<ISymbol>(SymbolEqualityComparer.Default).Select(target => (target, recogniser)))
            .ToLookup(pair => pair.target, pair => pair.recogniser, SymbolEqualityComparer.Default);
        Names = _byTarget.Select(targets => CandidateIndex.NameOf(targets.Key)).ToImmutableHashSet();
        NamesInOrder = Names.OrderBy(name => name, StringComparer.Ordinal).ToImmutableArray();
        Created = new WatchedNames(_byTarget.Select(targets => targets.Key).Where(target => target is INamedTypeSymbol));
    }

    /// <summary>The simple names under which candidates stand in the <see cref="CandidateIndex"/>.</summary>
    public ImmutableHashSet<string> Names { get; }

    /// <summary>The same names in an order that is the same in every run.</summary>
    public ImmutableArray<string> NamesInOrder { get; }

    /// <summary>The names of types whose creations matter, for <c>new()</c>, which says none.</summary>
    public WatchedNames Created { get; }

    /// <summary>What a call or a creation means; empty when it is nothing.</summary>
    public IEnumerable<ClientFinding> Recognise(IOperation candidate) => candidate switch
    {
        IInvocationOperation call when RecognisersOf((call.TargetMethod.ReducedFrom ?? call.TargetMethod).OriginalDefinition) is { } known && !MockSetup.Contains(call) =>
            known.SelectMany(recogniser => recogniser.Recognise(call)),
        IObjectCreationOperation { Type: { } type } creation when RecognisersOf(type.OriginalDefinition) is { } known =>
            known.SelectMany(recogniser => recogniser.Recognise(creation)),
        IAttributeOperation { Operation: IObjectCreationOperation attribute } => Recognise(attribute),
        _ => [],
    };

    /// <summary>What a call means that could not be bound; null when it is no endpoint.</summary>
    public ClientCall? Recognise(UnboundCall call)
    {
        foreach (var recogniser in _recognisers)
        {
            if (!MockSetup.Contains(call.Operation) && recogniser.Recognise(call) is { } found)
                return found;
        }

        return null;
    }

    /// <summary>The routes that a call sets up that could not be bound.</summary>
    public IEnumerable<ClientRoute> RoutesOf(UnboundCall call) => _recognisers.SelectMany(recogniser => recogniser.RoutesOf(call));

    private IEnumerable<ClientRecogniser>? RecognisersOf(ISymbol target) => _byTarget.Contains(target) ? _byTarget[target] : null;
}
