using System.Collections.Immutable;
using LineageAnalyzers.Model.Manifests;
using LineageAnalyzers.Symbols;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace LineageAnalyzers.Recognition.Rebus;

/// <summary>The clients that Rebus.Kafka has beside the bus: <c>KafkaProducer.ProduceAsync</c> and <c>KafkaConsumer.Consume</c>.</summary>
internal sealed class RebusClientRecogniser(RebusSymbols symbols) : ClientRecogniser
{
    public override ImmutableArray<ISymbol> Targets { get; } = symbols.Producer.MethodsNamed("ProduceAsync").AddRange(symbols.Consumer.MethodsNamed("Consume"));

    public override IEnumerable<ClientFinding> Recognise(IInvocationOperation call)
    {
        var isProduced = call.TargetMethod.Name == "ProduceAsync";
        var types = call.TargetMethod.ContainingType.TypeArguments;
        return
        [
            new ClientCall
            {
                Client = RebusSymbols.AssemblyName,
                Direction = isProduced ? Direction.Produce : Direction.Consume,
                Operation = call,
                Topic = NameSource.From(isProduced ? CallArguments.Find(call, "topic") : call.Arguments[0].Value),
                Message = isProduced ? CallArguments.Find(call, "value") : null,
                KeyType = types[0],
                ValueType = types[1],
            },
        ];
    }
}
