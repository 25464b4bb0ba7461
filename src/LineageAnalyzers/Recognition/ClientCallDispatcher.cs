using System.Collections.Immutable;
using LineageAnalyzers.Recognition.ConfluentKafka;
using LineageAnalyzers.Symbols;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace LineageAnalyzers.Recognition;

/// <summary>Hands each call to the recogniser that knows its method: one hash look-up for a call that nobody knows.</summary>
internal sealed class ClientCallDispatcher
{
    private readonly ImmutableArray<IClientRecogniser> _recognisers;
    private readonly Dictionary<ISymbol, IClientRecogniser> _byMethod = new(SymbolEqualityComparer.Default);

    public ClientCallDispatcher(KnownSymbols symbols)
    {
        _recognisers = ImmutableArray.Create<IClientRecogniser>(new ProducerRecogniser(symbols.Kafka), new ConsumerRecogniser(symbols.Kafka));
        foreach (var recogniser in _recognisers)
        {
            foreach (var method in recogniser.Methods)
                _byMethod[method] = recogniser;
        }
    }

    /// <summary>What the call means; null when it is no endpoint.</summary>
    public ClientCall? Recognise(IInvocationOperation call) =>
        _byMethod.TryGetValue(call.TargetMethod.OriginalDefinition, out var recogniser) && !MockSetup.Contains(call)
            ? recogniser.Recognise(call)
            : null;

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
}
