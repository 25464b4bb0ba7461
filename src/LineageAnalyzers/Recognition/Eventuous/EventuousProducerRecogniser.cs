using System.Collections.Immutable;
using LineageAnalyzers.Model.Manifests;
using LineageAnalyzers.Symbols;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace LineageAnalyzers.Recognition.Eventuous;

/// <summary>
/// <c>Produce</c> of Eventuous: the stream is the topic. The producer is Kafka's by its type, or where Kafka is the only transport that the project references.
/// </summary>
internal sealed class EventuousProducerRecogniser(EventuousSymbols symbols) : ClientRecogniser
{
    private static readonly FrameworkFormat Event = FrameworkFormat.Unknown("Eventuous writes it with its event serializer, which the application can replace");

    public override ImmutableArray<ISymbol> Targets { get; } = symbols.ProduceOptions is null
        ? ImmutableArray<ISymbol>.Empty
        : symbols.Producer.MethodsNamed("Produce")
            .AddRange(symbols.ProducerWithOptions.MethodsNamed("Produce"))
            .AddRange(symbols.BaseProducer.MethodsNamed("Produce"))
            .AddRange(symbols.Extensions.MethodsNamed("Produce"));

    public override IEnumerable<ClientFinding> Recognise(IInvocationOperation call)
    {
        if (!IsKafka(BuilderCalls.ReceiverOf(call)?.Type, call.TargetMethod))
            return [];
        var message = CallArguments.Find(call, "message");
        var key = KeyIn(CallArguments.Find(call, "options"));
        return
        [
            new ClientCall
            {
                Client = EventuousSymbols.AssemblyName,
                Direction = Direction.Produce,
                Operation = call,
                Topic = NameSource.From(CallArguments.Find(call, "stream")),
                KeyType = key?.Type,
                Key = key,
                ValueType = message is null ? null : ItemOf(TypeOf(message)),
                Value = message,
                ValueFormat = message is null ? FrameworkFormat.Unknown("the messages are put together elsewhere, and their types are not seen") : Event,
            },
        ];
    }

    private bool IsKafka(ITypeSymbol? receiver, IMethodSymbol method)
    {
        if (symbols.ProduceOptions is not { } options)
            return false;
        if (method.TypeArguments.Concat(method.ContainingType.TypeArguments).Any(argument => argument.Is(options)))
            return true;
        var producer = receiver.AsConstructed(symbols.ProducerWithOptions);
        return producer is null ? symbols.IsOnlyTransport : producer.TypeArguments[0].Is(options);
    }

    // new KafkaProduceOptions(partitionKey)
    private static IOperation? KeyIn(IOperation? options) =>
        options is not null && LocalValue.Of(options) is IObjectCreationOperation creation ? CallArguments.Find(creation, "PartitionKey") : null;

    private static ITypeSymbol? TypeOf(IOperation message)
    {
        while (message is IConversionOperation conversion)
            message = conversion.Operand;
        return message.Type;
    }

    // Several messages may be given as an array.
    private static ITypeSymbol? ItemOf(ITypeSymbol? type) => type is IArrayTypeSymbol array ? array.ElementType : type;
}
