using System.Collections.Immutable;
using LineageAnalyzers.Symbols;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace LineageAnalyzers.Recognition.MassTransit;

/// <summary>
/// MassTransit's Kafka rider. What the bus itself publishes and consumes goes over another transport and is no endpoint.
/// </summary>
internal sealed class MassTransitRecogniser : ClientRecogniser
{
    private readonly ImmutableDictionary<ISymbol, Func<IInvocationOperation, IEnumerable<ClientFinding>>> _readers;
    private readonly TopicProducers _producers;
    private readonly RiderRegistrations _registrations;

    public MassTransitRecogniser(SourceModels models, ConfluentKafkaSymbols kafka)
    {
        var symbols = new MassTransitSymbols(models.Compilation);
        var registrations = _registrations = new RiderRegistrations(symbols, kafka, models);
        _producers = new TopicProducers(symbols, registrations);
        var readers = ImmutableDictionary.CreateBuilder<ISymbol, Func<IInvocationOperation, IEnumerable<ClientFinding>>>(SymbolEqualityComparer.Default);
        foreach (var method in symbols.AddProducer)
            readers[method] = registrations.Producer;
        foreach (var method in symbols.TopicEndpoint)
            readers[method] = call => [registrations.Consumer(call)];
        foreach (var method in symbols.Produce)
            readers[method] = call => [_producers.Call(call)];
        foreach (var method in symbols.SagaProduce)
            readers[method] = call => _producers.Activity(call) is { } activity ? [activity] : [];
        _readers = readers.ToImmutable();
        Targets = _readers.Keys.ToImmutableArray();
    }

    public override ImmutableArray<ISymbol> Targets { get; }

    public override IEnumerable<ClientFinding> Recognise(IInvocationOperation call) =>
        _readers[(call.TargetMethod.ReducedFrom ?? call.TargetMethod).OriginalDefinition](call);

    public override ClientCall? Recognise(UnboundCall call) => _producers.Call(call) ?? _registrations.Registration(call);

    public override IEnumerable<ClientRoute> RoutesOf(UnboundCall call) => _registrations.Routes(call);
}
