using System.Collections.Immutable;
using LineageAnalyzers.Model.Manifests;
using LineageAnalyzers.Symbols;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace LineageAnalyzers.Recognition.ConfluentKafka;

/// <summary>
/// Every overload of <c>IConsumer.Subscribe</c>, <c>Assign</c> and <c>IncrementalAssign</c>. Their only parameter is a topic, topics, or
/// one or several topic partitions with or without offsets.
/// </summary>
internal sealed class ConsumerRecogniser(ConfluentKafkaSymbols symbols) : ClientRecogniser
{
    public override ImmutableArray<ISymbol> Targets { get; } = symbols.Consumer.MethodsNamed("Subscribe", "Assign", "IncrementalAssign");

    public override IEnumerable<ClientFinding> Recognise(IInvocationOperation call) =>
        [Consumer(call, call.Instance, call.Arguments.IsEmpty ? null : call.Arguments[0].Value, call.TargetMethod.ContainingType.TypeArguments)];

    public override ClientCall? Recognise(UnboundCall call) =>
        call.Name is "Subscribe" or "Assign" or "IncrementalAssign" && call.Instance.Type.AsConstructed(symbols.Consumer) is { TypeArguments: var types }
            ? Consumer(call.Operation, call.Instance, call.Arguments.IsEmpty ? null : call.Arguments[0].Value, types)
            : null;

    private static ClientCall Consumer(IOperation call, IOperation? instance, IOperation? topic, ImmutableArray<ITypeSymbol> types) => new()
    {
        Client = ConfluentKafkaSymbols.AssemblyName,
        Direction = Direction.Consume,
        Operation = call,
        Instance = instance,
        Topic = NameSource.From(topic),
        KeyType = types[0],
        ValueType = types[1],
    };
}
