using System.Collections.Immutable;
using LineageAnalyzers.Symbols;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace LineageAnalyzers.Recognition.Wolverine;

/// <summary>Wolverine over Kafka: publishing rules, listeners, and messages on the bus that a rule takes to Kafka.</summary>
internal sealed class WolverineRecogniser : ClientRecogniser
{
    private readonly ImmutableDictionary<ISymbol, Func<IInvocationOperation, IEnumerable<ClientFinding>>> _readers;
    private readonly Func<UnboundCall, ClientCall?> _unbound;

    public WolverineRecogniser(SourceModels models)
    {
        var symbols = new WolverineSymbols(models.Compilation);
        var routes = new KafkaRoutes(symbols, models);
        var listeners = new KafkaListeners(symbols, models);
        var messages = new BusMessages(routes, models);
        _unbound = call => messages.Published(call, symbols);
        var readers = ImmutableDictionary.CreateBuilder<ISymbol, Func<IInvocationOperation, IEnumerable<ClientFinding>>>(SymbolEqualityComparer.Default);
        Read(symbols.ToTopic.AddRange(symbols.ToTopics), routes.Of);
        Read(symbols.Listen, call => [listeners.Consumer(call)]);
        Read(symbols.DeadLetters, call => [listeners.DeadLetters(call)]);
        Read(symbols.Retries, listeners.Retries);
        Read(symbols.Publish, call => OneOf(messages.Published(call)));
        Read(symbols.Broadcast.AddRange(symbols.MessageToTopic), call => OneOf(messages.ToTopic(call)));
        Read(symbols.SendTo, call => OneOf(messages.ToEndpoint(call)));
        _readers = readers.ToImmutable();
        Targets = _readers.Keys.ToImmutableArray();

        void Read(ImmutableArray<ISymbol> methods, Func<IInvocationOperation, IEnumerable<ClientFinding>> reader)
        {
            foreach (var method in methods)
                readers[method] = reader;
        }
    }

    public override ImmutableArray<ISymbol> Targets { get; }

    public override IEnumerable<ClientFinding> Recognise(IInvocationOperation call) =>
        _readers[(call.TargetMethod.ReducedFrom ?? call.TargetMethod).OriginalDefinition](call);

    public override ClientCall? Recognise(UnboundCall call) => _unbound(call);

    private static IEnumerable<ClientFinding> OneOf(ClientCall? call) => call is null ? [] : [call];
}
