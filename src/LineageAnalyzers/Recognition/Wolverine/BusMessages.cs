using LineageAnalyzers.Model.Manifests;
using LineageAnalyzers.Symbols;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace LineageAnalyzers.Recognition.Wolverine;

/// <summary>Reads the messages that are sent over the bus and that go to Kafka for sure.</summary>
internal sealed class BusMessages(KafkaRoutes routes, SourceModels models)
{
    private const string Scheme = "kafka://topic/";

    /// <summary>A message that goes where the rules say; null when none takes it to Kafka.</summary>
    public ClientCall? Published(IInvocationOperation call) =>
        CallArguments.Find(call, "message") is { } message && TypeOf(message) is { IsAbstract: false } type && routes.TopicsOf(type) is { } topic
            ? Sent(call, topic, message)
            : null;

    /// <summary>A message of a type that is not known in this project but by its name; null when no rule for that name takes it to Kafka.</summary>
    public ClientCall? Published(UnboundCall call, WolverineSymbols symbols) =>
        call.CandidatesAmong(symbols.Publish).Any() && call.Find("message", 0) is { Type: IErrorTypeSymbol type } message && routes.TopicsOf(type) is { } topic
            ? Sent(call.Operation, topic, message)
            : null;

    /// <summary>A message for a topic; null when it might be another broker's.</summary>
    public ClientCall? ToTopic(IInvocationOperation call)
    {
        var topic = CallArguments.Find(call, "topicName") ?? CallArguments.Find(call, "topic");
        return routes.AreAll && topic is not null && CallArguments.Find(call, "message") is { } message ? Sent(call, new NameSource.Expression(topic), message) : null;
    }

    /// <summary>A message for the endpoint of an address; null when that is not one of Kafka.</summary>
    public ClientCall? ToEndpoint(IInvocationOperation call)
    {
        var endpoint = call.Instance;
        while (endpoint is IConversionOperation conversion)
            endpoint = conversion.Operand;
        return endpoint is IInvocationOperation { TargetMethod.Name: "EndpointFor" } found
            && CallArguments.Find(found, "uri") is { } address && AddressOf(address) is { } topic && CallArguments.Find(call, "message") is { } message
            ? Sent(call, topic, message)
            : null;
    }

    private static NameSource? AddressOf(IOperation address)
    {
        while (address is IConversionOperation conversion)
            address = conversion.Operand;
        return address switch
        {
            IInvocationOperation { TargetMethod: { Name: "Topic", ContainingType.Name: "KafkaEndpointUri" }, Arguments: [{ Value: var topic }] } => new NameSource.Expression(topic),
            IObjectCreationOperation { Arguments: [{ Value: { ConstantValue: { HasValue: true, Value: string text } } }] } when text.StartsWith(Scheme, StringComparison.Ordinal) =>
                new NameSource.Fixed(text.Substring(Scheme.Length), NameResolution.Literal),
            _ => null,
        };
    }

    private ClientCall Sent(IOperation call, NameSource topic, IOperation message) => new()
    {
        Client = WolverineSymbols.Client,
        Direction = Direction.Produce,
        Operation = call,
        Topic = topic,
        Value = message,
        ValueType = TypeOf(message),
        ValueFormat = WolverineFormats.Sent(models),
    };

    // A message with delivery options is still that message.
    private static ITypeSymbol? TypeOf(IOperation message)
    {
        while (message is IConversionOperation { OperatorMethod: null } conversion)
            message = conversion.Operand;
        return message.Type is INamedTypeSymbol { Name: "DeliveryMessage", TypeArguments: [var inner] } ? inner : message.Type;
    }
}
