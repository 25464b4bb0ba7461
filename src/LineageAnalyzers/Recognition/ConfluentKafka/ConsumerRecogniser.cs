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
internal sealed class ConsumerRecogniser(ConfluentKafkaSymbols symbols) : IClientRecogniser
{
    public ImmutableArray<IMethodSymbol> Methods { get; } = symbols.Consumer.GetMembers()
        .OfType<IMethodSymbol>()
        .Where(method => method.Name is "Subscribe" or "Assign" or "IncrementalAssign")
        .ToImmutableArray();

    public ClientCall? Recognise(IInvocationOperation call)
    {
        var types = call.TargetMethod.ContainingType.TypeArguments;
        return new ClientCall
        {
            Client = ConfluentKafkaSymbols.AssemblyName,
            Direction = Direction.Consume,
            Operation = call,
            Instance = call.Instance,
            Topic = call.Arguments.IsEmpty ? null : call.Arguments[0].Value,
            KeyType = types[0],
            ValueType = types[1],
        };
    }

    public ClientCall? Recognise(UnboundCall call) =>
        call.Name is "Subscribe" or "Assign" or "IncrementalAssign" && call.Instance.Type.AsConstructed(symbols.Consumer) is { TypeArguments: var types }
            ? new ClientCall
            {
                Client = ConfluentKafkaSymbols.AssemblyName,
                Direction = Direction.Consume,
                Operation = call.Operation,
                Instance = call.Instance,
                Topic = call.Arguments.IsEmpty ? null : call.Arguments[0].Value,
                KeyType = types[0],
                ValueType = types[1],
            }
            : null;
}
