using System.Collections.Immutable;
using LineageAnalyzers.Symbols;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace LineageAnalyzers.Recognition.KafkaFlow;

/// <summary>KafkaFlow: producers and consumers by their builders, messages that are sent, and the topics of KafkaFlow.Retry.</summary>
internal sealed class KafkaFlowRecogniser : ClientRecogniser
{
    private readonly ImmutableDictionary<ISymbol, Func<IInvocationOperation, IEnumerable<ClientFinding>>> _readers;
    private readonly MessageProducers _producers;
    private readonly ConsumerTopics _consumers;
    private readonly ProducerRegistrations _registrations;

    public KafkaFlowRecogniser(SourceModels models)
    {
        var symbols = new KafkaFlowSymbols(models.Compilation);
        var registrations = _registrations = new ProducerRegistrations(symbols, models);
        var consumers = _consumers = new ConsumerTopics(symbols, new HandledMessages(symbols, models), models);
        var retries = new DurableRetries(models);
        _producers = new MessageProducers(symbols, registrations);
        var readers = ImmutableDictionary.CreateBuilder<ISymbol, Func<IInvocationOperation, IEnumerable<ClientFinding>>>(SymbolEqualityComparer.Default);
        foreach (var method in symbols.AddProducer)
            readers[method] = call => registrations.Route(call) is { } route ? [route] : [];
        foreach (var method in symbols.DefaultTopic)
            readers[method] = call => [registrations.Producer(call)];
        foreach (var method in symbols.Topic)
            readers[method] = call => [consumers.Of(call)];
        foreach (var method in symbols.Produce)
            readers[method] = call => [_producers.Call(call)];
        foreach (var method in symbols.RetryTopic)
            readers[method] = retries.Of;
        _readers = readers.ToImmutable();
        Targets = symbols.BatchItem is { } item ? _readers.Keys.ToImmutableArray().Add(item) : _readers.Keys.ToImmutableArray();
    }

    public override ImmutableArray<ISymbol> Targets { get; }

    public override IEnumerable<ClientFinding> Recognise(IInvocationOperation call) => _readers[call.TargetMethod.OriginalDefinition](call);

    public override ClientCall? Recognise(UnboundCall call) => _producers.Call(call) ?? _consumers.Of(call);

    public override IEnumerable<ClientRoute> RoutesOf(UnboundCall call) => _registrations.Routes(call);

    public override IEnumerable<ClientFinding> Recognise(IObjectCreationOperation creation) => [_producers.BatchItem(creation)];
}
