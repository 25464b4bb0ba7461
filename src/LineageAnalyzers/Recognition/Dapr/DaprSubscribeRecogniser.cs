using System.Collections.Immutable;
using LineageAnalyzers.Model.Manifests;
using LineageAnalyzers.Symbols;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace LineageAnalyzers.Recognition.Dapr;

/// <summary>
/// Subscriptions: <c>[Topic(pubsubName, name)]</c> on an action, <c>WithTopic(pubsubName, name)</c> on a minimal endpoint, and
/// <c>DaprPublishSubscribeClient.SubscribeAsync(pubSubName, topicName, ...)</c>. A dead-letter topic that they name is produced to.
/// </summary>
internal sealed class DaprSubscribeRecogniser(DaprSymbols symbols) : ClientRecogniser
{
    private static readonly NameSource Group = new NameSource.Unknown(
        NameResolution.Dynamic, "the group is set in Dapr's component, or it is the id of the application");

    private static readonly FrameworkFormat Event =
        FrameworkFormat.Unknown("Dapr takes it out of a CloudEvents envelope, or reads it as it is where the subscription asks for the raw payload");

    public override ImmutableArray<ISymbol> Targets { get; } = ((ISymbol?[])[symbols.Topic])
        .OfType<ISymbol>()
        .Concat(symbols.EndpointExtensions.MethodsNamed("WithTopic"))
        .Concat(symbols.Subscriber.MethodsNamed("SubscribeAsync"))
        .ToImmutableArray();

    public override IEnumerable<ClientFinding> Recognise(IObjectCreationOperation creation)
    {
        if (AttributeUse.Of(creation) is not { } use)
            return [];
        var record = SubscribedHandler.RecordOf(use.Target as IMethodSymbol);
        return Findings(
            creation,
            EndpointLevel.Registration,
            CallArguments.Find(creation, "name"),
            CallArguments.Find(creation, "deadLetterTopic") ?? use.Named("DeadLetterTopic"),
            record);
    }

    public override IEnumerable<ClientFinding> Recognise(IInvocationOperation call)
    {
        if (call.TargetMethod.Name == "SubscribeAsync")
            return Findings(call, EndpointLevel.Direct, CallArguments.Find(call, "topicName"), Property(CallArguments.Find(call, "options"), "DeadLetterTopic"), null);
        var record = SubscribedHandler.RecordOf(SubscribedHandler.HandlerOf(call));
        return CallArguments.Find(call, "topicOptions") is { } options
            ? Findings(call, EndpointLevel.Registration, Property(options, "Name"), Property(options, "DeadLetterTopic"), record)
            : Findings(call, EndpointLevel.Registration, CallArguments.Find(call, "name"), null, record);
    }

    private static IEnumerable<ClientFinding> Findings(IOperation place, EndpointLevel level, IOperation? topic, IOperation? deadLetter, ITypeSymbol? record)
    {
        yield return new ClientCall
        {
            Client = DaprSymbols.Client,
            Direction = Direction.Consume,
            Level = level,
            Operation = place,
            Topic = NameSource.From(topic) ?? new NameSource.Unknown(NameResolution.Dynamic, "the topic is set in options that are made elsewhere"),
            Group = Group,
            ValueType = record,
            ValueFormat = record is null ? FrameworkFormat.Unknown("the type that the event is read as is not seen") : Event,
        };
        if (deadLetter is null or { ConstantValue: { HasValue: true, Value: null } })
            yield break;
        yield return new ClientCall
        {
            Client = DaprSymbols.Client,
            Direction = Direction.Produce,
            Level = level,
            Operation = place,
            Topic = NameSource.From(deadLetter),
            ValueType = record,
            ValueFormat = record is null ? FrameworkFormat.Unknown("the type that the event is read as is not seen") : Event,
            Role = (TopicRole.DeadLetter, "the subscription names it as its dead-letter topic"),
        };
    }

    private static IOperation? Property(IOperation? options, string name) =>
        options is not null && LocalValue.Of(options) is IObjectCreationOperation creation ? new CreatedObject(creation).Value(name) : null;
}
