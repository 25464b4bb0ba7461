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
internal sealed class ProducerRecogniser(ConfluentKafkaSymbols symbols) : IClientRecogniser
{
    public ImmutableArray<IMethodSymbol> Methods { get; } = symbols.Producer.GetMembers()
        .OfType<IMethodSymbol>()
        .Where(method => method.Name is "Produce" or "ProduceAsync")
        .ToImmutableArray();

    public ClientCall? Recognise(IInvocationOperation call)
    {
        var types = call.TargetMethod.ContainingType.TypeArguments;
        return new ClientCall
        {
            Client = ConfluentKafkaSymbols.AssemblyName,
            Direction = Direction.Produce,
            Operation = call,
            Instance = call.Instance,
            Topic = CallArguments.Find(call, "topic") ?? CallArguments.Find(call, "topicPartition"),
            Message = CallArguments.Find(call, "message"),
            KeyType = types[0],
            ValueType = types[1],
        };
    }

    public ClientCall? Recognise(UnboundCall call) =>
        call.Name is "Produce" or "ProduceAsync" && call.Instance.Type.AsConstructed(symbols.Producer) is { TypeArguments: var types }
            ? new ClientCall
            {
                Client = ConfluentKafkaSymbols.AssemblyName,
                Direction = Direction.Produce,
                Operation = call.Operation,
                Instance = call.Instance,
                Topic = call.Find("topic", 0) ?? call.Find("topicPartition", 0),
                Message = call.Find("message", 1) is { } message && message.Type.Is(symbols.Message) ? message : null,
                KeyType = types[0],
                ValueType = types[1],
            }
            : null;
}
