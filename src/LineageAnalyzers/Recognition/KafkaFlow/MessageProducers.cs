using LineageAnalyzers.Model.Manifests;
using LineageAnalyzers.Symbols;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace LineageAnalyzers.Recognition.KafkaFlow;

/// <summary>
/// Reads what is sent. A producer sends to the topic that the call names, else to its default topic; the first argument is then the key. Which producer it is,
/// the type argument of the producer tells, or the name that it was got by.
/// </summary>
internal sealed class MessageProducers(KafkaFlowSymbols symbols, ProducerRegistrations registrations)
{
    /// <summary>The call of a producer.</summary>
    public ClientCall Call(IInvocationOperation call) => Sent(
        call,
        NameSource.From(CallArguments.Find(call, "topic")) ?? DefaultTopic(call.Instance!),
        CallArguments.Find(call, "messageKey"),
        CallArguments.Find(call, "messageValue"),
        ProducerOf(call.Instance));

    /// <summary>
    /// The call of a producer with an argument of a type that is not known; null when it is none. With three arguments the first is the topic, unless the third
    /// are headers; where that is not known either, no topic is claimed.
    /// </summary>
    public ClientCall? Call(UnboundCall call)
    {
        if (call.CandidatesAmong(symbols.Produce).All(_ => false) || call.Arguments.Length < 2)
            return null;
        var names = call.Arguments.Select(argument => argument.Name).ToList();
        if (names.Any(name => name is not null))
            return Sent(call.Operation, NameSource.From(call.Find("topic", int.MaxValue)) ?? DefaultTopic(call.Instance), call.Find("messageKey", int.MaxValue), call.Find("messageValue", int.MaxValue), ProducerOf(call.Instance));
        if (call.Arguments.Length == 2)
            return Sent(call.Operation, DefaultTopic(call.Instance), call.Arguments[0].Value, call.Arguments[1].Value, ProducerOf(call.Instance));
        var (first, second, third) = (call.Arguments[0].Value, call.Arguments[1].Value, call.Arguments[2].Value);
        var isTopic = first.Type?.SpecialType == SpecialType.System_String
            && (second.Type is { SpecialType: SpecialType.System_String } || third.Type is { TypeKind: not TypeKind.Error } && !third.Type.AllInterfaces.Any(type => type.Name == "IMessageHeaders"));
        return isTopic
            ? Sent(call.Operation, new NameSource.Expression(first), second, third, ProducerOf(call.Instance))
            : Sent(call.Operation, new NameSource.Unknown(NameResolution.Dynamic, "the types of the arguments are not known here, so the first may be a topic or a key"), null, null, ProducerOf(call.Instance));
    }

    /// <summary>One message of a batch.</summary>
    public ClientCall BatchItem(IObjectCreationOperation item) => Sent(
        item,
        NameSource.From(CallArguments.Find(item, "topic")),
        CallArguments.Find(item, "messageKey"),
        CallArguments.Find(item, "messageValue"),
        null);

    private ClientCall Sent(IOperation operation, NameSource? topic, IOperation? key, IOperation? value, ITypeSymbol? producer)
    {
        var (keyType, valueType) = (BeforeConversion(key), BeforeConversion(value));
        return new ClientCall
        {
            Client = KafkaFlowSymbols.Client,
            Direction = Direction.Produce,
            Operation = operation,
            Topic = topic,
            Key = key,
            Value = value,
            KeyType = keyType,
            ValueType = valueType,
            KeyFormat = keyType is null ? null : KeyFormat(keyType),
            ValueFormat = registrations.FormatOf(producer, valueType),
        };
    }

    private NameSource DefaultTopic(IOperation producer) => new NameSource.Traced(producer, DefaultTopicOf);

    private NameSource DefaultTopicOf(IOperation origin)
    {
        while (origin is IConversionOperation conversion)
            origin = conversion.Operand;
        if (ProducerOf(origin) is { } producer)
            return ByType(producer);
        return origin switch
        {
            IInvocationOperation call when symbols.GetProducer.Contains(call.TargetMethod.OriginalDefinition, SymbolEqualityComparer.Default) =>
                call.TargetMethod.TypeArguments is [var type] ? ByType(type) : ByName(CallArguments.Find(call, "name")!),
            IPropertyReferenceOperation { Arguments: [var name] } access when SymbolEqualityComparer.Default.Equals(access.Property, symbols.ProducerByName) => ByName(name.Value),
            _ => new NameSource.Unknown(NameResolution.Dynamic, "which of KafkaFlow's producers it is, is only known when the program runs"),
        };
    }

    private static NameSource ByType(ITypeSymbol producer) => producer is ITypeParameterSymbol
        ? new NameSource.Unknown(NameResolution.Parameter, $"the producer is the one of the type that is given for '{producer.Name}'")
        : ByName(new NameSource.Fixed(ProducerRegistrations.NameOf(producer)));

    private static NameSource ByName(IOperation name) => ByName(new NameSource.Expression(name));

    private static NameSource ByName(NameSource name) => new NameSource.Routed(KafkaFlowSymbols.Client, null, name);

    private ITypeSymbol? ProducerOf(IOperation? instance) => instance?.Type.AsConstructed(symbols.Producer)?.TypeArguments[0];

    // Key and value are taken as objects; what they were before says what is sent. Null is nothing.
    private static ITypeSymbol? BeforeConversion(IOperation? content)
    {
        while (content is IConversionOperation { OperatorMethod: null } conversion)
            content = conversion.Operand;
        return content?.Type;
    }

    private static FrameworkFormat KeyFormat(ITypeSymbol key) => key switch
    {
        { SpecialType: SpecialType.System_String } => new FrameworkFormat(null, WireFormat.Utf8),
        IArrayTypeSymbol { ElementType.SpecialType: SpecialType.System_Byte } => new FrameworkFormat(null, WireFormat.Bytes),
        _ => FrameworkFormat.Unknown("KafkaFlow takes a text or bytes as the key"),
    };
}
