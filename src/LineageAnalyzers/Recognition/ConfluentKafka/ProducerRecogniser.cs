using System.Collections.Immutable;
using LineageAnalyzers.Model.Manifests;
using LineageAnalyzers.Symbols;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace LineageAnalyzers.Recognition.ConfluentKafka;

/// <summary>
/// Every overload of <c>IProducer.Produce</c> and <c>ProduceAsync</c>: the topic is the parameter <c>topic</c>, or the
/// <c>topicPartition</c>, the record is <c>message</c>.
/// </summary>
internal sealed class ProducerRecogniser(ConfluentKafkaSymbols symbols) : ClientRecogniser
{
    public override ImmutableArray<ISymbol> Targets { get; } = symbols.Producer.MethodsNamed("Produce", "ProduceAsync");

    public override IEnumerable<ClientFinding> Recognise(IInvocationOperation call) =>
    [
        Producer(
            call,
            call.Instance,
            CallArguments.Find(call, "topic") ?? CallArguments.Find(call, "topicPartition"),
            CallArguments.Find(call, "message"),
            call.TargetMethod.ContainingType.TypeArguments),
    ];

    public override ClientCall? Recognise(UnboundCall call) =>
        call.Name is "Produce" or "ProduceAsync" && call.Instance.Type.AsConstructed(symbols.Producer) is { TypeArguments: var types }
            ? Producer(
                call.Operation,
                call.Instance,
                call.Find("topic", 0) ?? call.Find("topicPartition", 0),
                call.Find("message", 1) is { } message && message.Type.Is(symbols.Message) ? message : null,
                types)
            : null;

    private static ClientCall Producer(IOperation call, IOperation? instance, IOperation? topic, IOperation? message, ImmutableArray<ITypeSymbol> types) => new()
    {
        Client = ConfluentKafkaSymbols.AssemblyName,
        Direction = Direction.Produce,
        Operation = call,
        Instance = instance,
        Topic = NameSource.From(topic),
        Message = message,
        KeyType = types[0],
        ValueType = types[1],
    };
}
