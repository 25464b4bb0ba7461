using System.Threading;
using LineageAnalyzers.Model.Manifests;
using LineageAnalyzers.Symbols;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace LineageAnalyzers.Recognition.Silverback;

/// <summary>Reads the endpoints that consumers are set up with, and where their policies move messages that could not be handled.</summary>
internal sealed class ConsumerEndpoints(ProducerEndpoints producers, SourceModels models)
{
    private static readonly string[] Topics = ["topic", "topics", "topicName", "topicNames", "name", "names", "topicPartitions", "topicPartitionOffsets"];

    /// <summary>The consumer of the topics that a call names.</summary>
    public ClientCall Of(IInvocationOperation call)
    {
        var calls = EndpointBuilders.OfEndpoint(call, models);
        var message = calls.Select(ModelOf).LastOrDefault(type => type is not null) ?? MessageOf(call);
        var isOfAnyType = message is null or { SpecialType: SpecialType.System_Object } or ITypeParameterSymbol;
        return new ClientCall
        {
            Client = SilverbackSymbols.Client,
            Direction = Direction.Consume,
            Level = EndpointLevel.Registration,
            Operation = call,
            Topic = NameSource.From(CallArguments.FindAny(call.Arguments, Topics)),
            Group = EndpointBuilders.OfClient(call, models).NameIn("WithGroupId", "groupId") ?? EndpointBuilders.OfDefaults(call, models).NameIn("WithGroupId", "groupId")
                ?? EndpointBuilders.GroupIn(calls, models),
            ValueType = isOfAnyType ? null : message,
            ValueFormat = isOfAnyType
                ? FrameworkFormat.Unknown("messages tell their types in a header, and no default is set")
                : SilverbackFormats.Of(calls, message, Direction.Consume),
        };
    }

    /// <summary>The consumer of the topics that an endpoint object of versions 3 and 4 is made with; null for an object of another version.</summary>
    public static ClientCall? Of(IObjectCreationOperation creation) => CallArguments.FindAny(creation.Arguments, Topics) is { } topics && creation.Constructor?.Parameters[0].Name != "topic"
        ? new ClientCall
        {
            Client = SilverbackSymbols.Client,
            Direction = Direction.Consume,
            Level = EndpointLevel.Registration,
            Operation = creation,
            Topic = NameSource.From(topics),
            Group = new CreatedObject(creation).Value("Configuration") is IObjectCreationOperation configuration ? NameSource.From(new CreatedObject(configuration).Value("GroupId")) : null,
            ValueFormat = FrameworkFormat.Unknown("messages tell their types in a header, and no default is set"),
        }
        : null;

    /// <summary>
    /// The topic that a policy moves messages to; null when it may be one of another broker. A topic with the name of a retry topic is for retries, any other for
    /// dead letters.
    /// </summary>
    public ClientCall? MovedTo(IInvocationOperation call)
    {
        if (!IsOfKafka(call))
            return null;
        var name = CallArguments.Find(call, "endpointName")!;
        var isRetry = name.ConstantValue is { HasValue: true, Value: string text } && text.IndexOf("retr", StringComparison.OrdinalIgnoreCase) >= 0;
        return new ClientCall
        {
            Client = SilverbackSymbols.Client,
            Direction = Direction.Produce,
            Level = EndpointLevel.Registration,
            Operation = call,
            Topic = producers.Named(name),
            ValueFormat = FrameworkFormat.Unknown("the policy moves the message as it came"),
            Role = isRetry ? null : (TopicRole.DeadLetter, $"{call.TargetMethod.Name} moves messages there that could not be handled"),
        };
    }

    // The builder of version 5 is one of a type of messages; before it, AddInbound<Order>(endpoint => endpoint.ConsumeFrom("orders")) says the type.
    private static ITypeSymbol? MessageOf(IInvocationOperation call) => call.TargetMethod.ContainingType.TypeArguments is [var type]
        ? type
        : BuilderCalls.ConfiguredBy(call) is { TargetMethod.Name: "AddInbound" } inbound ? OutboundEndpoints.MessageOf(inbound) : null;

    // endpoint.OnError(policy => policy.MoveTo("failed")): the endpoint says whose it is.
    private bool IsOfKafka(IInvocationOperation call) => BuilderCalls.ConfiguredBy(call) is { } policy && BuilderCalls.ReceiverOf(policy)?.Type is { } endpoint
        ? endpoint.Name.StartsWith("Kafka", StringComparison.Ordinal)
        : !CallSites.AreNamed("AddMqttClients", models, CancellationToken.None);

    // DeserializeJson(json => json.UseModel<Order>())
    private ITypeSymbol? ModelOf(IInvocationOperation call)
    {
        if (!call.TargetMethod.Name.StartsWith("Deserialize", StringComparison.Ordinal))
            return null;
        return call.Descendants().OfType<IInvocationOperation>().Named("UseModel")
            .Select(model => model.TargetMethod.TypeArguments is [var type] ? type : CallArguments.Find(model, "messageType").TypeNamed())
            .LastOrDefault();
    }
}
