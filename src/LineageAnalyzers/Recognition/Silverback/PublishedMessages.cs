using System.Threading;
using LineageAnalyzers.Model.Manifests;
using LineageAnalyzers.Symbols;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace LineageAnalyzers.Recognition.Silverback;

/// <summary>Reads messages that are published. One whose type no Kafka endpoint of the project takes stays in the process, and is no endpoint.</summary>
internal sealed class PublishedMessages(SilverbackSymbols symbols, ProducerEndpoints producers, SourceModels models)
{
    /// <summary>A message, or each of several, given to <c>Publish</c>; null when it stays in the process.</summary>
    public ClientCall? Published(IInvocationOperation call)
    {
        var message = CallArguments.Find(call, "message");
        while (message is IConversionOperation { OperatorMethod: null } conversion)
            message = conversion.Operand;
        return message?.Type is { SpecialType: not SpecialType.System_Object } type ? Sent(call, ItemOf(type), SymbolEqualityComparer.Default.Equals(ItemOf(type), type) ? message : null, null) : null;
    }

    /// <summary>A message in an envelope, which may give it its topic.</summary>
    public ClientCall? Wrapped(IInvocationOperation call)
    {
        var type = call.TargetMethod.TypeParameters.Zip(call.TargetMethod.TypeArguments, (parameter, argument) => (parameter.Name, argument)).FirstOrDefault(pair => pair.Name == "TMessage").argument;
        return type is null ? null : Sent(call, type, CallArguments.Find(call, "message"), TopicOfEnvelope(call));
    }

    /// <summary>The call of the producer of an endpoint, by the endpoint that it was got for.</summary>
    public ClientCall? ByProducer(IInvocationOperation call)
    {
        var message = CallArguments.Find(call, "message") ?? CallArguments.Find(call, "messageContent");
        while (message is IConversionOperation { OperatorMethod: null } conversion)
            message = conversion.Operand;
        return call.Instance is null || CallSites.AreNamed("AddMqttClients", models, CancellationToken.None)
            ? null
            : new ClientCall
            {
                Client = SilverbackSymbols.Client,
                Direction = Direction.Produce,
                Operation = call,
                Topic = new NameSource.Traced(call.Instance, TopicOfProducer),
                Value = message,
                ValueType = message?.Type,
                ValueFormat = FrameworkFormat.Unknown("the endpoint of the producer decides what is written"),
            };
    }

    private NameSource TopicOfProducer(IOperation origin) =>
        origin is IInvocationOperation call && symbols.GetProducer.Contains(call.TargetMethod.OriginalDefinition, SymbolEqualityComparer.Default)
        && CallArguments.Find(call, "endpointName") is { } name
            ? producers.Named(name)
            : new NameSource.Unknown(NameResolution.Dynamic, "which endpoint the producer is for, is only known when the program runs");

    private static NameSource? TopicOfEnvelope(IInvocationOperation call) =>
        call.Descendants().OfType<IInvocationOperation>().NameIn("SetKafkaDestinationTopic", "destinationTopic");

    private ClientCall? Sent(IInvocationOperation call, ITypeSymbol type, IOperation? message, NameSource? topic) => producers.For(type) is { } endpoint
        ? new ClientCall
        {
            Client = SilverbackSymbols.Client,
            Direction = Direction.Produce,
            Operation = call,
            Topic = topic ?? endpoint.Topic,
            Value = message,
            ValueType = type,
            ValueFormat = endpoint.Format,
        }
        : null;

    // Several messages may be given as one.
    private static ITypeSymbol ItemOf(ITypeSymbol type) => type switch
    {
        { SpecialType: SpecialType.System_String } => type,
        IArrayTypeSymbol array => array.ElementType,
        _ => new[] { type }.Concat(type.AllInterfaces).OfType<INamedTypeSymbol>()
            .FirstOrDefault(candidate => candidate.OriginalDefinition.SpecialType == SpecialType.System_Collections_Generic_IEnumerable_T || candidate is { Name: "IAsyncEnumerable", Arity: 1 })
            ?.TypeArguments[0] ?? type,
    };
}
