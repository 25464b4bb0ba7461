using System.Collections.Immutable;
using LineageAnalyzers.Model.Manifests;
using LineageAnalyzers.Symbols;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace LineageAnalyzers.Recognition.SlimMessageBus;

/// <summary><c>DefaultTopic</c> and <c>DefaultPath</c> of a producer: an endpoint, and the route of its messages.</summary>
internal sealed class SlimMessageBusProducerRecogniser(SlimMessageBusSymbols symbols, SlimMessageBuses buses, SlimMessageBusFormat format) : ClientRecogniser
{
    public override ImmutableArray<ISymbol> Targets { get; } = symbols.ProducerBuilder.MethodsNamed("DefaultTopic", "DefaultPath");

    public override IEnumerable<ClientFinding> Recognise(IInvocationOperation call)
    {
        if (!buses.IsOverKafka(call)
            || NameSource.From(CallArguments.Find(call, "topic") ?? CallArguments.Find(call, "path")) is not { } topic
            || SlimMessageBuses.MessageOf(call, call.TargetMethod.ContainingType.TypeArguments[0]) is not { } message)
            return [];
        var endpoint = new ClientCall
        {
            Client = SlimMessageBusSymbols.AssemblyName,
            Direction = Direction.Produce,
            Level = EndpointLevel.Registration,
            Operation = call,
            Place = CallSites.PlaceOf(call),
            Topic = topic,
            ValueType = message,
            ValueFormat = format.Value,
        };
        return message is ITypeParameterSymbol
            ? [endpoint]
            : [endpoint, new ClientRoute { Client = SlimMessageBusSymbols.AssemblyName, Message = message, TakesDerived = true, Topic = topic, Operation = call }];
    }
}
