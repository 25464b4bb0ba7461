using System.Collections.Immutable;
using LineageAnalyzers.Model.Manifests;
using LineageAnalyzers.Symbols;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace LineageAnalyzers.Recognition.Rebus;

/// <summary>
/// <c>Publish</c>, <c>Send</c>, <c>SendLocal</c> and <c>Subscribe</c> of the bus, of its topics and of its routing, where every bus is set up over Kafka.
/// </summary>
internal sealed class RebusBusRecogniser(RebusSymbols symbols, RebusSetup setup) : ClientRecogniser
{
    public override ImmutableArray<ISymbol> Targets { get; } = symbols.Buses.SelectMany(bus => bus.MethodsNamed("Publish", "Send", "SendLocal", "Subscribe"))
        .Concat(symbols.Topics.MethodsNamed("Publish", "Subscribe"))
        .Concat(symbols.Routing.MethodsNamed("Send"))
        .ToImmutableArray();

    public override IEnumerable<ClientFinding> Recognise(IInvocationOperation call)
    {
        if (!setup.IsOnlyKafka)
            return [];
        return call.TargetMethod.Name == "Subscribe" ? [Subscribed(call)] : Sent(call) is { } sent ? [sent] : [];
    }

    private ClientCall Subscribed(IInvocationOperation call)
    {
        var message = call.TargetMethod.TypeArguments is [var argument]
            ? argument
            : CallArguments.Find(call, "eventType") is ITypeOfOperation { TypeOperand: var operand } ? operand : null;
        return new ClientCall
        {
            Client = RebusSymbols.AssemblyName,
            Direction = Direction.Consume,
            Operation = call,
            Topic = NameSource.From(CallArguments.Find(call, "topic")) is { } name
                ? RebusNames.Of(name)
                : message is null ? new NameSource.Unknown(NameResolution.Dynamic, "the type of the event is only known when the program runs") : RebusNames.OfType(message, symbols, setup),
            Group = setup.Queue is { } queue ? RebusTransportRecogniser.GroupOf(queue) : null,
            Configuration = setup.Queue is { } configured ? CallArguments.Find(configured, "consumerConfig") ?? CallArguments.Find(configured, "consumerAndBehaviorConfig") : null,
            ValueType = message,
            ValueFormat = message is null ? null : Format,
        };
    }

    private ClientCall? Sent(IInvocationOperation call)
    {
        var content = call.Arguments.Select(argument => argument.Value).FirstOrDefault(value => value is IConversionOperation { Type.SpecialType: SpecialType.System_Object })
            ?? call.Arguments.Where(argument => argument.Parameter?.Type.SpecialType == SpecialType.System_Object).Select(argument => argument.Value).FirstOrDefault();
        var message = content is IConversionOperation { OperatorMethod: null } conversion ? conversion.Operand.Type : content?.Type;
        if (content is null || message is null)
            return null;
        return new ClientCall
        {
            Client = RebusSymbols.AssemblyName,
            Direction = Direction.Produce,
            Operation = call,
            Topic = TopicOf(call, message),
            ValueType = message,
            Value = content,
            ValueFormat = Format,
            Headers = HeaderEntries.In(CallArguments.Find(call, "optionalHeaders")),
        };
    }

    private NameSource? TopicOf(IInvocationOperation call, ITypeSymbol message)
    {
        if (NameSource.From(CallArguments.Find(call, "destinationAddress")) is { } queue)
            return queue;
        if (NameSource.From(CallArguments.Find(call, "topic")) is { } topic)
            return RebusNames.Of(topic);
        return call.TargetMethod.Name switch
        {
            "Publish" => RebusNames.OfType(message, symbols, setup),
            "SendLocal" => setup.Queue is { } own
                ? NameSource.From(CallArguments.Find(own, "inputQueueName"))
                : new NameSource.Unknown(NameResolution.Dynamic, "it is not seen which queue the bus reads itself"),
            _ => setup.QueueOfAssembly(message) ?? new NameSource.Routed(RebusSymbols.AssemblyName, message),
        };
    }

    /// <summary>What is written: not known.</summary>
    public static FrameworkFormat Format { get; } = FrameworkFormat.Unknown("the serializer of the bus decides what is written, and its default changed from version to version");
}
