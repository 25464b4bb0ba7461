using System.Collections.Immutable;
using LineageAnalyzers.Symbols;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace LineageAnalyzers.Recognition.Silverback;

/// <summary>Silverback over Kafka: endpoints of producers and consumers, error policies, and messages that are published.</summary>
internal sealed class SilverbackRecogniser : ClientRecogniser
{
    private readonly ImmutableDictionary<ISymbol, Func<IInvocationOperation, IEnumerable<ClientFinding>>> _readers;
    private readonly ProducerEndpoints _producers;
    private readonly INamedTypeSymbol? _producerObject;

    public SilverbackRecogniser(SourceModels models)
    {
        var symbols = new SilverbackSymbols(models.Compilation);
        var producers = new ProducerEndpoints(symbols, models);
        var consumers = new ConsumerEndpoints(producers, models);
        var messages = new PublishedMessages(symbols, producers, models);
        var readers = ImmutableDictionary.CreateBuilder<ISymbol, Func<IInvocationOperation, IEnumerable<ClientFinding>>>(SymbolEqualityComparer.Default);
        Read(symbols.ProduceTo, producers.Of);
        Read(symbols.OutboundTo, producers.OutboundOf);
        Read(symbols.ConsumeFrom, call => [consumers.Of(call)]);
        Read(symbols.MoveTo, call => OneOf(consumers.MovedTo(call)));
        Read(symbols.Publish, call => OneOf(messages.Published(call)));
        Read(symbols.WrapAndPublish, call => OneOf(messages.Wrapped(call)));
        Read(symbols.ProducerCalls, call => OneOf(messages.ByProducer(call)));
        _readers = readers.ToImmutable();
        _producers = producers;
        _producerObject = symbols.ProducerObject;
        Targets = _readers.Keys.Concat(new ISymbol?[] { symbols.ConsumerObject, symbols.ProducerObject }.OfType<ISymbol>()).ToImmutableArray();

        void Read(ImmutableArray<ISymbol> methods, Func<IInvocationOperation, IEnumerable<ClientFinding>> reader)
        {
            foreach (var method in methods)
                readers[method] = reader;
        }
    }

    public override ImmutableArray<ISymbol> Targets { get; }

    public override IEnumerable<ClientFinding> Recognise(IInvocationOperation call) =>
        _readers[(call.TargetMethod.ReducedFrom ?? call.TargetMethod).OriginalDefinition](call);

    // In version 5 code does not make endpoints.
    public override IEnumerable<ClientFinding> Recognise(IObjectCreationOperation creation)
    {
        if (!creation.Type.Is(_producerObject))
            return OneOf(ConsumerEndpoints.Of(creation));
        return creation.Constructor?.Parameters is [{ Name: "topic" or "topicPartition" }, ..] ? [] : _producers.OutboundOf(creation);
    }

    private static IEnumerable<ClientFinding> OneOf(ClientCall? call) => call is null ? [] : [call];
}
