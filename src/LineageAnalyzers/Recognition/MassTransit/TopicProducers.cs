using System.Collections.Immutable;
using LineageAnalyzers.Model.Manifests;
using LineageAnalyzers.Symbols;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace LineageAnalyzers.Recognition.MassTransit;

/// <summary>
/// Reads what is sent: <c>ITopicProducer.Produce</c> and the activities of state machines. The topic is that of the registration for the types of the producer,
/// or of the address that it was got for. The first argument of a producer with a key is the key.
/// </summary>
internal sealed class TopicProducers(MassTransitSymbols symbols, RiderRegistrations registrations)
{
    /// <summary>The call of a producer.</summary>
    public ClientCall Call(IInvocationOperation call) => Call(
        call,
        call.Instance,
        call.TargetMethod.ContainingType,
        CallArguments.Find(call, "key"),
        CallArguments.Find(call, "message") ?? CallArguments.Find(call, "value") ?? CallArguments.Find(call, "values"));

    /// <summary>The call of a producer with an argument of a type that is not known; null when it is none.</summary>
    public ClientCall? Call(UnboundCall call)
    {
        if (call.Name != "Produce")
            return null;
        if (call.Instance.Type.AsConstructed(symbols.KeyedProducer) is { } keyed)
            return Call(call.Operation, call.Instance, keyed, call.Find("key", 0), call.Find("value", 1) ?? call.Find("values", 1));
        return call.Instance.Type.AsConstructed(symbols.Producer) is { } producer
            ? Call(call.Operation, call.Instance, producer, null, call.Find("message", 0) ?? call.Find("values", 0))
            : null;
    }

    /// <summary>The activity of a state machine, which takes the producer of its message from dependency injection.</summary>
    public ClientCall? Activity(IInvocationOperation call)
    {
        var message = call.TargetMethod.TypeArguments[call.TargetMethod.TypeArguments.Length - 1];
        var content = CallArguments.Find(call, "message");
        return symbols.Producer is { } producer
            ? Call(call, null, producer.Construct(message), null, SymbolEqualityComparer.Default.Equals(content?.Type, message) ? content : null)
            : null;
    }

    private ClientCall Call(IOperation operation, IOperation? instance, INamedTypeSymbol producer, IOperation? key, IOperation? value)
    {
        var types = producer.TypeArguments;
        var registration = registrations.Of(producer);
        return new ClientCall
        {
            Client = MassTransitSymbols.Client,
            Direction = Direction.Produce,
            Operation = operation,
            Topic = instance is null ? Routed(types) : new NameSource.Traced(instance, origin => TopicOf(origin, types)),
            Key = key,
            Value = value,
            KeyType = types.Length == 2 ? registration?.KeyType ?? types[0] : registration?.KeyType,
            ValueType = types[types.Length - 1],
            Configuration = registration?.Configuration,
            KeySerializer = registration?.KeySerializer,
            ValueSerializer = registration?.ValueSerializer,
            KeyFormat = registration is null ? UnknownFormat(types.Length == 2) : registration.KeyFormat,
            ValueFormat = registration is null ? UnknownFormat(true) : registration.ValueFormat,
        };
    }

    private NameSource TopicOf(IOperation origin, ImmutableArray<ITypeSymbol> types)
    {
        while (origin is IConversionOperation or IAwaitOperation)
            origin = origin is IConversionOperation conversion ? conversion.Operand : ((IAwaitOperation)origin).Operation;
        return origin is IInvocationOperation call && symbols.GetProducer.Contains((call.TargetMethod.ReducedFrom ?? call.TargetMethod).OriginalDefinition)
            ? ProducerAddress.Of(call, symbols)
            : Routed(types);
    }

    private static NameSource Routed(ImmutableArray<ITypeSymbol> types) => types[types.Length - 1] is ITypeParameterSymbol message
        ? new NameSource.ByType(
            message,
            type => Routed(types.SetItem(types.Length - 1, type)),
            new NameSource.Unknown(NameResolution.Parameter, $"the type of the message is the one that is given for '{message.Name}'"))
        : new NameSource.Routed(MassTransitSymbols.Client, types[types.Length - 1], new NameSource.Fixed(RiderRegistrations.NameOf(types)));

    private static FrameworkFormat? UnknownFormat(bool isThere) =>
        isThere ? FrameworkFormat.Unknown("the registration of the producer is not seen, so its serializer is not known") : null;
}
